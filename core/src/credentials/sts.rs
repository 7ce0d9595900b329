//! AWS STS: its calls, and what its parameters must look like.

use super::issuer::{Issuer, members};
use super::keys::moment;
use super::provider::{Fetched, Provider, Setup};
use crate::clock::Clock;
use crate::endpoint::of_every_region;
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;
use crate::sigv4::{ENCODED, Identity, Scope, sign_headers};
use aws_credential_types::Credentials as Keys;
use aws_smithy_types::body::SdkBody;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HOST, USER_AGENT};
use http::{HeaderMap, HeaderValue, Uri};
use percent_encoding::utf8_percent_encode;
use std::time::{Duration, SystemTime};

/// How long STS and Roles Anywhere give keys for: 15 minutes to 12 hours.
const SHORTEST: Duration = Duration::from_secs(900);
const LONGEST: Duration = Duration::from_secs(43_200);

/// STS in a region.
pub(super) struct Sts {
    region: String,
    issuer: Issuer,
}

/// Texts of an answer by their names, and the clock of who sent it.
type Answer = (Vec<(String, Secret<String>)>, Option<Clock>);

impl Sts {
    pub(super) fn new(setup: &Setup) -> Self {
        let endpoint = setup.sts_endpoint_url.clone().unwrap_or_else(|| endpoint(setup));
        let issuer = Issuer::new("AWS STS", endpoint, setup.limits, setup.network.clone());
        Sts { region: setup.region.clone(), issuer }
    }

    /// Calls `action` with keys of `source`, or unsigned. Keys that STS takes for expired are fetched anew, once.
    pub(super) async fn call(&self, what: &str, action: &Action, source: Option<&Provider>) -> Result<Answer, Error> {
        let Some(source) = source else { return self.send(what, action, None).await };
        let identity = source.identity().await?;
        match self.send(what, action, Some(&identity)).await {
            Err(error) if is_expired(&error) && source.forget(&identity) => {
                self.send(what, action, Some(&source.identity().await?)).await
            }
            outcome => outcome,
        }
    }

    async fn send(&self, what: &str, action: &Action, identity: Option<&Identity>) -> Result<Answer, Error> {
        let (body, clock) = self.issuer.ask(what, |time| self.request(action, identity, time)).await?;
        let found = std::str::from_utf8(&body).ok().and_then(|text| members(text, action.answer).ok());
        let found = found.filter(|found| !found.is_empty());
        let found = found.ok_or_else(|| self.issuer.unexpected(what, &format!("not what {} gives", action.name)))?;
        Ok((found.into_iter().map(|(name, text)| (name, Secret::new(text))).collect(), clock))
    }

    fn request(
        &self,
        action: &Action,
        identity: Option<&Identity>,
        time: SystemTime,
    ) -> Result<http::Request<SdkBody>, Error> {
        let internal = |error: &dyn std::fmt::Display| Error::new(ErrorKind::Internal, format!("no request: {error}"));
        // An endpoint has no slash at its end, but a request has a path.
        let endpoint = &self.issuer.endpoint;
        let url = if endpoint.matches('/').count() < 3 { format!("{endpoint}/") } else { endpoint.clone() };
        let uri: Uri = url.parse().map_err(|error| internal(&error))?;
        let body = action.body.as_bytes();
        let mut headers = HeaderMap::new();
        let host = uri.authority().map(http::uri::Authority::as_str).unwrap_or_default();
        headers.insert(HOST, HeaderValue::from_str(host).map_err(|error| internal(&error))?);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded; charset=utf-8"));
        headers.insert(CONTENT_LENGTH, body.len().into());
        if let Some(identity) = identity {
            let scope = Scope { identity, region: &self.region, service: "sts", time };
            sign_headers(&scope, "POST", &url, &mut headers, body)?;
        }
        headers.insert(USER_AGENT, HeaderValue::from_static(concat!("twinlink/", env!("CARGO_PKG_VERSION"))));
        let request = http::Request::post(uri).body(SdkBody::from(body));
        let mut request = request.map_err(|error| internal(&error))?;
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// What `action` issued, as keys.
    pub(super) async fn keys(&self, what: &str, action: &Action, source: Option<&Provider>) -> Result<Fetched, Error> {
        let (mut found, clock) = self.call(what, action, source).await?;
        let mut take = |name: &str| {
            let place = found.iter().position(|(known, _)| known == name);
            let text = place.map(|place| found.swap_remove(place).1);
            text.ok_or_else(|| self.issuer.unexpected(what, &format!("without {name}")))
        };
        let (id, secret, token) = (take("AccessKeyId")?, take("SecretAccessKey")?, take("SessionToken")?);
        let end = moment(&take("Expiration")?);
        let end = end.ok_or_else(|| self.issuer.unexpected(what, "with an Expiration that is no moment"))?;
        let keys = Keys::new(id.as_str(), secret.as_str(), Some(token.to_string()), Some(end), "twinlink");
        Ok(Fetched { keys, clock })
    }
}

/// Whether a refusal says that the session that asked is over.
fn is_expired(error: &Error) -> bool {
    matches!(error.code(), Some("ExpiredToken" | "ExpiredTokenException"))
}

/// AWS's own endpoint of STS in the region.
fn endpoint(setup: &Setup) -> String {
    // In GovCloud all endpoints of STS are FIPS endpoints, and none is called so.
    let use_fips = setup.use_fips && (setup.use_dual_stack || !setup.region.starts_with("us-gov-"));
    of_every_region("sts", &setup.region, use_fips, setup.use_dual_stack)
}

/// A call of STS with its parameters.
#[derive(Clone)]
pub(super) struct Action {
    name: &'static str,
    /// The elements of the answer, from the root's on, that lead to what is asked for.
    answer: &'static [&'static str],
    body: Secret<String>,
}

impl Action {
    pub(super) fn new(name: &'static str, answer: &'static [&'static str]) -> Self {
        Action { name, answer, body: Secret::new(format!("Action={name}&Version=2011-06-15")) }
    }

    /// Adds a parameter.
    pub(super) fn with(mut self, name: &str, value: &str) -> Self {
        self.body = Secret::new(format!("{}&{name}={}", *self.body, utf8_percent_encode(value, ENCODED)));
        self
    }
}

/// Checks `arn:PARTITION:iam::ACCOUNT:role/NAME`.
pub(super) fn check_role_arn(arn: &str) -> Result<(), Error> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let is_role = matches!(parts[..], ["arn", partition, "iam", "", account, role]
        if partition.starts_with("aws")
            && account.len() == 12
            && account.bytes().all(|byte| byte.is_ascii_digit())
            && role.strip_prefix("role/").is_some_and(|name| !name.is_empty() && name.is_ascii()));
    if is_role {
        return Ok(());
    }
    Err(Error::validation(format!("role_arn must look like arn:aws:iam::123456789012:role/name, but is {arn:?}")))
}

/// Checks a text of letters, digits and some signs.
pub(super) fn check_name(field: &str, value: &str, most: usize, signs: &str) -> Result<(), Error> {
    if is_name(value, most, signs) {
        return Ok(());
    }
    Err(Error::validation(format!("{field} must be 2 to {most} letters, digits or any of {signs}, but is {value:?}")))
}

/// The same for a text that may be a secret.
pub(super) fn check_hidden_name(field: &str, value: &str, most: usize, signs: &str) -> Result<(), Error> {
    if is_name(value, most, signs) {
        return Ok(());
    }
    let length = value.chars().count();
    Err(Error::validation(format!(
        "{field} must be 2 to {most} letters, digits or any of {signs}, but has {length} characters (its value is not shown)"
    )))
}

fn is_name(value: &str, most: usize, signs: &str) -> bool {
    (2..=most).contains(&value.chars().count()) && value.chars().all(|c| c.is_ascii_alphanumeric() || signs.contains(c))
}

/// Checks the name that a session is seen under in CloudTrail; makes one if none was given.
pub(super) fn session_name(given: Option<&str>) -> Result<String, Error> {
    match given {
        None => Ok("twinlink".to_owned()),
        Some(name) => check_name("session_name", name, 64, "_+=,.@-").map(|()| name.to_owned()),
    }
}

/// Checks how long keys are to be good for, and gives it in seconds.
pub(super) fn check_duration(duration: Duration) -> Result<i32, Error> {
    if (SHORTEST..=LONGEST).contains(&duration)
        && duration.subsec_nanos() == 0
        && let Ok(seconds) = i32::try_from(duration.as_secs())
    {
        return Ok(seconds);
    }
    Err(Error::validation(format!(
        "duration must be {} to {} whole seconds, but is {}",
        SHORTEST.as_secs(),
        LONGEST.as_secs(),
        duration.as_secs_f64()
    )))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Settings;
    use crate::endpoint::EndpointUrls;
    use crate::http::Network;
    use crate::shared_files::SharedFiles;
    use aws_sdk_sts::config::endpoint::{DefaultResolver, Params, ResolveEndpoint};

    #[tokio::test]
    async fn endpoints_are_those_of_the_official_client() {
        let regions = ["us-east-1", "eu-central-1", "ap-southeast-5", "us-gov-west-1", "us-gov-east-1", "cn-north-1"];
        for region in regions {
            for (fips, dual_stack) in [(false, false), (false, true), (true, false), (true, true)] {
                let settings =
                    Settings { use_fips: Some(fips), use_dual_stack: Some(dual_stack), ..Settings::default() };
                let urls = EndpointUrls::find(&settings, &|_| None, &SharedFiles::none()).expect("valid");
                let network = Network::find(&settings, &|_| None).expect("valid");
                let setup = Setup::new(region, &settings, &urls, network).expect("valid");
                let parameters = Params::builder().region(region).use_fips(fips).use_dual_stack(dual_stack);
                let theirs = DefaultResolver::new().resolve_endpoint(&parameters.build().expect("valid")).await;
                assert_eq!(endpoint(&setup), theirs.expect("an endpoint").url(), "{region} {fips} {dual_stack}");
            }
        }
    }
}
