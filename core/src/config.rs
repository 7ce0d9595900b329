//! Every setting of a connector: its default, its bound and its name in the environment.

pub(crate) mod given;
mod setting;

pub use crate::generated::settings::SETTINGS;
pub(crate) use crate::generated::settings::Settings;
pub(crate) use setting::Number;
pub use setting::Setting;

use crate::endpoint;
use crate::error::Error;
use crate::generated::settings::{ATTEMPT_TIMEOUT, CALL_TIMEOUT, MAX_ATTEMPTS, MAX_BACKOFF};
use given::{Profile, boolean, text, whole};
use std::time::Duration;
use tracing::level_filters::LevelFilter;

impl Settings {
    /// Where a setting comes from.
    pub(crate) fn origin(&self, name: &str) -> &str {
        self.origins.get(name).map_or("default", String::as_str)
    }

    /// What the process's environment sets.
    pub(crate) fn from_environment() -> Result<Self, Error> {
        let mut settings = Settings::default();
        settings.fill_from(&environment)?;
        Ok(settings)
    }

    /// Fills what is not set from the environment, which `lookup` reads. Endpoints and proxies are left to those who
    /// use them: there is a variable for each service, and for each scheme.
    pub(crate) fn fill_from(&mut self, lookup: &impl Fn(&str) -> Option<String>) -> Result<(), Error> {
        self.fill(lookup)?;
        // AWS's variable says the contrary of ours.
        if self.host_prefix.is_none()
            && let Some(text) = lookup("AWS_DISABLE_HOST_PREFIX_INJECTION")
        {
            let off = boolean(&text).map_err(|wanted| {
                Error::validation(format!("AWS_DISABLE_HOST_PREFIX_INJECTION must be {wanted}, but is {text:?}"))
            })?;
            self.host_prefix = Some(!off);
            self.origins.insert("host_prefix", "AWS_DISABLE_HOST_PREFIX_INJECTION".to_owned());
        }
        if self.origin("max_attempts") == "AWS_MAX_ATTEMPTS" {
            self.cap_max_attempts();
        }
        Ok(())
    }

    /// Fills what is still not set from the profile, under AWS's names; `origin` says which profile it is.
    pub(crate) fn fill_from_profile(
        &mut self,
        profile: &impl Fn(&str) -> Option<String>,
        origin: &str,
    ) -> Result<(), Error> {
        let has_attempts = self.max_attempts.is_some();
        let mut source = Profile { profile, origin, origins: &mut self.origins };
        source.fill(&mut self.region, "region", "region", text)?;
        source.fill(&mut self.use_fips, "use_fips", "use_fips_endpoint", boolean)?;
        source.fill(&mut self.use_dual_stack, "use_dual_stack", "use_dualstack_endpoint", boolean)?;
        source.fill(&mut self.max_attempts, "max_attempts", "max_attempts", whole)?;
        source.fill(&mut self.ca_bundle, "ca_bundle", "ca_bundle", text)?;
        let not = |text: &str| boolean(text).map(|on| !on);
        source.fill(&mut self.host_prefix, "host_prefix", "disable_host_prefix_injection", not)?;
        if !has_attempts {
            self.cap_max_attempts();
        }
        Ok(())
    }

    /// What faces with a log of their own are told of.
    pub(crate) fn log_level(&self) -> LevelFilter {
        self.log_level.unwrap_or(LevelFilter::WARN)
    }

    /// Checks every bound and puts defaults where nothing is set.
    pub(crate) fn limits(&self) -> Result<Limits, Error> {
        if let Some(region) = &self.region {
            endpoint::check_region(region, &self.from("region"))?;
        }
        Ok(Limits {
            max_attempts: self.number(&MAX_ATTEMPTS, self.max_attempts)? as u32,
            max_backoff: self.duration(&MAX_BACKOFF, self.max_backoff)?,
            attempt_timeout: self.duration(&ATTEMPT_TIMEOUT, self.attempt_timeout)?,
            call_timeout: self.duration(&CALL_TIMEOUT, self.call_timeout)?,
        })
    }

    /// Where what is wrong comes from, as the end of a message: " (TWINLINK_MAX_ATTEMPTS)".
    pub(crate) fn from(&self, name: &str) -> String {
        self.origins.get(name).map(|origin| format!(" ({origin})")).unwrap_or_default()
    }

    /// A number in its bounds; the default if none is given.
    pub(crate) fn number(&self, setting: &Number<i64>, given: Option<i64>) -> Result<i64, Error> {
        let &Number { name, default, least, most } = setting;
        let number = given.unwrap_or(default);
        if (least..=most).contains(&number) {
            return Ok(number);
        }
        Err(Error::validation(format!("{name} must be {least} to {most}, but is {number}{}", self.from(name))))
    }

    /// A time-out in its bounds; the default if none is given.
    pub(crate) fn duration(&self, setting: &Number<f64>, given: Option<f64>) -> Result<Duration, Error> {
        let &Number { name, default, least, most } = setting;
        let seconds = given.unwrap_or(default);
        if (least..=most).contains(&seconds) {
            return Ok(Duration::from_secs_f64(seconds));
        }
        let from = self.from(name);
        Err(Error::validation(format!("{name} must be {least} to {most} seconds, but is {seconds}{from}")))
    }

    /// AWS's own settings are made for all of AWS's tools, and theirs have other bounds: such a value is brought within
    /// ours. One that was meant for twinlink is an error.
    fn cap_max_attempts(&mut self) {
        let Some(given) = self.max_attempts else { return };
        let Number { least, most, .. } = MAX_ATTEMPTS;
        let capped = given.clamp(least, most);
        if capped != given {
            let origin = self.origin("max_attempts");
            tracing::warn!("max_attempts must be {least} to {most}, but {origin} says {given}: it is {capped}");
            self.max_attempts = Some(capped);
        }
    }
}

/// What the process's environment holds under a name. The one place that says when a variable is set: an empty one, or
/// one of blanks, is not. A service manager or a container that passes `NAME=` on wants nothing by it.
///
/// The exception are proxies in lower case: there an empty one switches the one in upper case off, as in curl.
pub(crate) fn environment(name: &str) -> Option<String> {
    // What is no text is wrong, and not absent: whoever needs it says so.
    is_set(name, std::env::var_os(name)?.to_string_lossy().into_owned())
}

fn is_set(name: &str, text: String) -> Option<String> {
    let says_by_its_emptiness = ["http_proxy", "https_proxy", "all_proxy", "no_proxy"].contains(&name);
    (says_by_its_emptiness || !text.trim().is_empty()).then_some(text)
}

/// Retries and time-outs, checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Limits {
    pub(crate) max_attempts: u32,
    pub(crate) max_backoff: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) call_timeout: Duration,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn explicit_then_twinlink_then_aws() {
        let lookup = |name: &str| match name {
            "TWINLINK_REGION" => Some("eu-west-1".to_owned()),
            "AWS_REGION" => Some("us-west-2".to_owned()),
            "TWINLINK_MAX_ATTEMPTS" => Some(String::new()),
            "AWS_MAX_ATTEMPTS" => Some("7".to_owned()),
            "AWS_USE_FIPS_ENDPOINT" => Some(" TRUE ".to_owned()),
            "TWINLINK_CALL_TIMEOUT" => Some("1.5\t".to_owned()),
            _ => None,
        };
        let lookup = |name: &str| is_set(name, lookup(name)?);
        let mut settings = Settings::default();
        settings.fill_from(&lookup).expect("valid");
        assert_eq!(settings.region.as_deref(), Some("eu-west-1"));
        assert_eq!((settings.max_attempts, settings.use_fips, settings.call_timeout), (Some(7), Some(true), Some(1.5)));
        let mut explicit = Settings { region: Some("ap-south-1".into()), ..Settings::default() };
        explicit.fill_from(&lookup).expect("valid");
        assert_eq!(explicit.region.as_deref(), Some("ap-south-1"));
    }

    #[test]
    fn host_prefixes_can_be_switched_off_as_aws_says_it() {
        let prefix = |own: &str, aws: &str| {
            let lookup = |name: &str| match name {
                "TWINLINK_HOST_PREFIX" => Some(own.to_owned()),
                "AWS_DISABLE_HOST_PREFIX_INJECTION" => Some(aws.to_owned()),
                _ => None,
            };
            let lookup = |name: &str| is_set(name, lookup(name)?);
            let mut settings = Settings::default();
            settings.fill_from(&lookup).map(|()| settings.host_prefix)
        };
        assert_eq!(prefix("", ""), Ok(None));
        assert_eq!(prefix("", "true"), Ok(Some(false)));
        assert_eq!(prefix("", "false"), Ok(Some(true)));
        assert_eq!(prefix("true", "true"), Ok(Some(true)));
        let error = prefix("", "yes").expect_err("refused");
        assert_eq!(error.message(), "AWS_DISABLE_HOST_PREFIX_INJECTION must be true or false, but is \"yes\"");
    }

    #[test]
    fn bad_values_name_variable_and_bound() {
        let lookup = |name: &str| (name == "AWS_MAX_ATTEMPTS").then(|| "many".to_owned());
        let error = Settings::default().fill_from(&lookup).expect_err("refused");
        assert_eq!(error.message(), "AWS_MAX_ATTEMPTS must be a whole number, 1 to 20, but is \"many\"");
        let settings = Settings { max_attempts: Some(0), ..Settings::default() };
        assert_eq!(settings.limits().expect_err("refused").message(), "max_attempts must be 1 to 20, but is 0");
        for seconds in [0.0, -1.0, f64::NAN, f64::INFINITY, 3601.0] {
            let settings = Settings { attempt_timeout: Some(seconds), ..Settings::default() };
            let message = settings.limits().expect_err("refused").message().to_owned();
            assert!(message.starts_with("attempt_timeout must be 0.001 to 3600 seconds, but is"), "{message}");
        }
    }

    #[test]
    fn empty_variables_are_not_set() {
        for name in ["AWS_REGION", "AWS_PROFILE", "SSL_CERT_FILE", "HTTPS_PROXY", "NO_PROXY"] {
            for blank in ["", " ", "\t\r\n"] {
                assert_eq!(is_set(name, blank.to_owned()), None);
            }
            assert_eq!(is_set(name, " a ".to_owned()).as_deref(), Some(" a "));
        }
        assert_eq!(is_set("https_proxy", String::new()).as_deref(), Some(""));
    }

    #[test]
    fn range_errors_name_their_origin_and_aws_s_own_are_capped() {
        let filled = |variable: &'static str, value: &'static str, profile: &'static str| {
            let mut settings = Settings::default();
            settings.fill_from(&|name: &str| (name == variable).then(|| value.to_owned())).expect("a number");
            let of_profile = |name: &str| (name == "max_attempts" && !profile.is_empty()).then(|| profile.to_owned());
            settings.fill_from_profile(&of_profile, "profile `plant`").expect("a number");
            settings.limits().map(|limits| limits.max_attempts).map_err(|error| error.message().to_owned())
        };
        assert_eq!(filled("AWS_MAX_ATTEMPTS", " 50", ""), Ok(20));
        assert_eq!(filled("AWS_MAX_ATTEMPTS", "0", "5"), Ok(1));
        assert_eq!(filled("", "", " 21 "), Ok(20));
        assert_eq!(filled("", "", "-3"), Ok(1));
        let error = Err("max_attempts must be 1 to 20, but is 21 (TWINLINK_MAX_ATTEMPTS)".to_owned());
        assert_eq!(filled("TWINLINK_MAX_ATTEMPTS", "21", "5"), error);
        let mut settings = Settings { call_timeout: Some(0.0), ..Settings::default() };
        settings.fill_from(&|_| None).expect("nothing");
        let error = settings.limits().expect_err("refused");
        assert_eq!(error.message(), "call_timeout must be 0.001 to 3600 seconds, but is 0 (argument)");
    }

    #[test]
    fn defaults_are_those_of_the_table() {
        let limits = Settings::default().limits().expect("valid");
        for (name, value) in [
            ("max_backoff", limits.max_backoff),
            ("attempt_timeout", limits.attempt_timeout),
            ("call_timeout", limits.call_timeout),
        ] {
            let setting = SETTINGS.iter().find(|setting| setting.name == name).expect("in the table");
            assert_eq!(setting.default, format!("{} s", value.as_secs_f64()));
        }
        assert_eq!(limits.max_attempts.to_string(), "3");
    }
}
