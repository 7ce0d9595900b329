//! [`Explanation`]: what a connector would use, and why.

use crate::connector::Connector;
use crate::credentials::{end_of, keys_of};
use crate::endpoint::{Plane, Service, resolve};
use std::fmt;
use std::time::SystemTime;

/// What a connector would use, and where it comes from: the first thing to look at after a refusal. Nothing secret is
/// in it. Its text has one line for each setting.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// One line for each setting, credential, endpoint and proxy.
    pub lines: Vec<Explained>,
}

/// One line of an [`Explanation`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explained {
    /// What it is about, such as `region` or `endpoint iotsitewise monitor`.
    pub name: String,
    /// What would be used, or why nothing can be.
    pub value: String,
    /// Where it comes from: `argument`, the name of an environment variable, a profile, or `default`.
    pub origin: String,
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = |text: fn(&Explained) -> &str| {
            self.lines.iter().map(|line| text(line).chars().count()).max().unwrap_or_default()
        };
        let (names, values) = (width(|line| &line.name), width(|line| &line.value).min(60));
        for line in &self.lines {
            writeln!(f, "{:names$}  {:values$}  {}", line.name, line.value, line.origin)?;
        }
        Ok(())
    }
}

/// The hosts that each service has.
const PLANES: [(Service, &[Plane]); 2] =
    [(Service::TwinMaker, &[Plane::Api, Plane::Data]), (Service::SiteWise, &[Plane::Api, Plane::Data, Plane::Monitor])];

/// Where a proxy is looked for, in order.
const PROXIES: [(&str, [&str; 2]); 3] = [
    ("proxy for https", ["HTTPS_PROXY", "https_proxy"]),
    ("proxy for http", ["HTTP_PROXY", "http_proxy"]),
    ("no proxy for", ["NO_PROXY", "no_proxy"]),
];

impl Connector {
    /// Says what the connector would use, and why. Credentials that must be fetched are fetched; nothing else is sent.
    pub async fn explain(&self) -> Explanation {
        let settings = self.settings();
        let limits = self.caller().limits;
        let mut lines = Vec::new();
        let mut line = |name: &str, value: String, origin: &str| {
            lines.push(Explained { name: name.to_owned(), value, origin: origin.to_owned() });
        };
        line("version", env!("CARGO_PKG_VERSION").to_owned(), "");
        line("region", self.region().to_owned(), settings.origin("region"));
        line("credentials", self.credentials_explained().await, settings.origin("credentials"));
        for (service, planes) in PLANES {
            let choice = self.endpoint_choice(service);
            for plane in planes {
                let name = format!("endpoint {} {}", service.signing_name(), plane.host_prefix().trim_end_matches('.'));
                let value = match resolve(service, *plane, &choice) {
                    Ok(endpoint) => endpoint.base,
                    Err(error) => format!("none: {}", error.message()),
                };
                let origin = self.endpoint_urls().of(service).map_or("default", |found| &found.origin);
                line(&name, value, origin);
            }
        }
        for (name, url) in [
            ("endpoint sts", self.endpoint_urls().sts()),
            ("endpoint rolesanywhere", self.endpoint_urls().roles_anywhere()),
        ] {
            let value = url.map_or_else(|| "AWS's own".to_owned(), |found| found.url.clone());
            line(name, value, url.map_or("default", |found| &found.origin));
        }
        line("use_fips", settings.use_fips.unwrap_or_default().to_string(), settings.origin("use_fips"));
        line(
            "use_dual_stack",
            settings.use_dual_stack.unwrap_or_default().to_string(),
            settings.origin("use_dual_stack"),
        );
        for (name, variables) in PROXIES {
            let found = variables.iter().find_map(|variable| {
                let value = std::env::var(variable).ok().filter(|value| !value.is_empty())?;
                Some((without_password(&value), *variable))
            });
            let (value, origin) = found.unwrap_or_else(|| ("none".to_owned(), "default"));
            line(name, value, origin);
        }
        line("max_attempts", limits.max_attempts.to_string(), settings.origin("max_attempts"));
        for (name, time) in [
            ("max_backoff", limits.max_backoff),
            ("connect_timeout", limits.connect_timeout),
            ("attempt_timeout", limits.attempt_timeout),
            ("call_timeout", limits.call_timeout),
        ] {
            line(name, format!("{} s", time.as_secs_f64()), settings.origin(name));
        }
        Explanation { lines }
    }

    async fn credentials_explained(&self) -> String {
        let source = format!("{:?}", self.credentials_source()).replacen("Credentials::", "", 1);
        let identity = match self.caller().credentials.identity_within(self.caller().limits.call_timeout).await {
            Ok(identity) => identity,
            Err(error) => return format!("{source}: {}", error.message()),
        };
        let Some(keys) = keys_of(&identity) else { return format!("{source}: the identity holds no keys") };
        let end = end_of(keys.access_key_id());
        let kind = if keys.session_token().is_some() { "temporary key" } else { "access key" };
        let left = keys.expiry().map(|end| match end.duration_since(SystemTime::now()) {
            Ok(left) => format!(", good for {} s", left.as_secs()),
            Err(_) => ", expired".to_owned(),
        });
        format!("{source}: {kind} ****{end}{}", left.unwrap_or_default())
    }
}

/// A proxy's URL as it can be shown.
fn without_password(url: &str) -> String {
    match url.rsplit_once('@') {
        Some((before, host)) => {
            let scheme = before.split_once("://").map_or("", |(scheme, _)| scheme);
            let scheme = if scheme.is_empty() { String::new() } else { format!("{scheme}://") };
            format!("{scheme}****@{host}")
        }
        None => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::without_password;

    #[test]
    fn a_proxy_shows_no_password() {
        for (url, shown) in [
            ("http://user:hunter2@proxy:3128", "http://****@proxy:3128"),
            ("user:hunter@2@proxy", "****@proxy"),
            ("http://proxy:3128", "http://proxy:3128"),
        ] {
            assert_eq!(without_password(url), shown);
        }
    }
}
