//! Keys that a container's host hands out: tasks of ECS, pod identities of EKS.
//!
//! It is asked here and not by `aws-config`, which refuses a token that ends with a line end, as most files do, and takes
//! an empty variable for a setting.

use super::issuer::Issuer;
use super::keys::moment;
use super::provider::{Fetch, Fetched, Fetching, Setup};
use super::web_identity::token;
use crate::config::{Limits, environment};
use crate::error::{Error, ErrorKind};
use crate::http::Network;
use crate::secret::Secret;
use aws_credential_types::Credentials as Keys;
use aws_smithy_types::body::SdkBody;
use http::header::{ACCEPT, AUTHORIZATION, USER_AGENT};
use http::{HeaderValue, Uri};
use serde::Deserialize;
use std::net::IpAddr;
use std::path::Path;

const RELATIVE: &str = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const FULL: &str = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
const TOKEN_FILE: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
const TOKEN: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN";

/// The hosts of ECS and EKS, which are reached without TLS.
const HOSTS: [&str; 3] = ["169.254.170.2", "169.254.170.23", "fd00:ec2::23"];

/// Whether the process runs where there is such a host.
pub(super) fn is_there(environment: &impl Fn(&str) -> Option<String>) -> bool {
    environment(RELATIVE).is_some() || environment(FULL).is_some()
}

/// The host, as the variables name it when keys are needed.
pub(super) struct Container {
    limits: Limits,
    network: Network,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Answer {
    access_key_id: String,
    secret_access_key: Secret<String>,
    token: Option<Secret<String>>,
    expiration: Option<String>,
}

impl Container {
    pub(super) fn new(setup: &Setup) -> Self {
        // It is next door: a proxy could not reach it, and must not see what it says.
        let network = Network { proxies: Default::default(), ..setup.network.clone() };
        Container { limits: setup.limits, network }
    }

    async fn keys(&self) -> Result<Fetched, Error> {
        let what = "the container gives no credentials";
        let fail = |why: &str| Error::new(ErrorKind::Credentials, format!("{what}: {why}"));
        let url = url(&environment).map_err(|why| fail(&why))?;
        let authorization = authorization(&environment).map_err(|why| fail(&why))?;
        let shown = url.split('?').next().unwrap_or_default().to_owned();
        let issuer = Issuer::new("the container's credentials", shown, self.limits, self.network.clone());
        let request = |_| {
            let mut request = http::Request::get(&url).header(ACCEPT, "application/json");
            request = request.header(USER_AGENT, concat!("twinlink/", env!("CARGO_PKG_VERSION")));
            if let Some(authorization) = &authorization {
                request = request.header(AUTHORIZATION, authorization);
            }
            request.body(SdkBody::empty()).map_err(|error| fail(&format!("no request: {error}")))
        };
        let (body, clock) = issuer.ask(what, request).await?;
        let answer: Answer = serde_json::from_slice(&body).map_err(|error| {
            let place = format!("line {}, column {}", error.line(), error.column());
            issuer.unexpected(what, &format!("not with AccessKeyId, SecretAccessKey and Token ({place})"))
        })?;
        let end = match answer.expiration {
            Some(text) => {
                let end = moment(&text);
                Some(end.ok_or_else(|| issuer.unexpected(what, "with an Expiration that is no moment"))?)
            }
            None => None,
        };
        let token = answer.token.map(|token| token.to_string());
        let keys = Keys::new(answer.access_key_id, answer.secret_access_key.as_str(), token, end, "twinlink");
        Ok(Fetched { keys, clock })
    }
}

impl Fetch for Container {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(self.keys())
    }

    fn what(&self) -> String {
        "the container's host".to_owned()
    }
}

/// Where keys are: a host that cannot be overheard, or one of AWS's own.
fn url(environment: &impl Fn(&str) -> Option<String>) -> Result<String, String> {
    if let Some(path) = environment(RELATIVE) {
        let path = path.trim();
        return match path.starts_with('/') {
            true => Ok(format!("http://{}{path}", HOSTS[0])),
            false => Err(format!("{RELATIVE} must begin with a slash, but is {path:?}")),
        };
    }
    let Some(url) = environment(FULL) else { return Err(format!("neither {RELATIVE} nor {FULL} is set")) };
    let url = url.trim();
    let refuse =
        |why: &str| Err(format!("{FULL} must be a URL, but is {:?}: {why}", url.split('?').next().unwrap_or_default()));
    if url.contains('@') {
        return Err(format!("{FULL} must not contain a user name or password"));
    }
    let Ok(uri) = url.parse::<Uri>() else { return refuse("it is not a URL") };
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    match uri.scheme_str() {
        Some("https") if !host.is_empty() => Ok(url.to_owned()),
        Some("http") if is_near(host) => Ok(url.to_owned()),
        Some("http") => refuse("without TLS, only this machine and the hosts of ECS and EKS are asked"),
        _ => refuse("it does not begin with http:// or https://"),
    }
}

fn is_near(host: &str) -> bool {
    let is_loopback = host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    is_loopback || host == "localhost" || HOSTS.contains(&host)
}

fn authorization(environment: &impl Fn(&str) -> Option<String>) -> Result<Option<HeaderValue>, String> {
    let (name, value) = match (environment(TOKEN_FILE), environment(TOKEN)) {
        (Some(file), _) => (TOKEN_FILE, token(Path::new(&file)).map_err(|why| format!("{TOKEN_FILE}: {why}"))?),
        (None, Some(value)) => (TOKEN, Secret::new(value.trim().to_owned())),
        (None, None) => return Ok(None),
    };
    let mut value = HeaderValue::from_str(&value)
        .map_err(|_| format!("{name}: the token must be one line of ASCII (it is not shown)"))?;
    value.set_sensitive(true);
    Ok(Some(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(name: &'static str, value: &str) -> impl Fn(&str) -> Option<String> {
        move |asked| (asked == name).then(|| value.to_owned())
    }

    #[test]
    fn hosts_are_near_or_behind_tls() {
        assert_eq!(url(&environment(RELATIVE, "/v2/x ")), Ok("http://169.254.170.2/v2/x".to_owned()));
        for fine in [
            "http://127.0.0.1:9/x",
            "http://[::1]/x",
            "http://[fd00:ec2::23]/v1",
            "https://example.com/x",
            "http://localhost",
        ] {
            assert_eq!(url(&environment(FULL, fine)), Ok(fine.to_owned()));
        }
        for (name, value, why) in [
            (RELATIVE, "v2/x", "must begin with a slash"),
            (FULL, "http://example.com/x", "without TLS, only"),
            (FULL, "ftp://localhost", "does not begin with http"),
            (FULL, "http://user:hunter2@localhost/", "must not contain a user name"),
            (FULL, "http://a b", "it is not a URL"),
        ] {
            let refusal = url(&environment(name, value)).expect_err(why);
            assert!(refusal.contains(name) && refusal.contains(why) && !refusal.contains("hunter2"), "{refusal}");
        }
    }

    #[test]
    fn tokens_are_one_line() {
        let value = |text: &str| authorization(&environment(TOKEN, text));
        assert_eq!(value("Basic a\n").expect("fine").expect("there"), "Basic a");
        assert!(value("hunter2\nb").expect_err("two lines").starts_with(TOKEN));
        let error = authorization(&environment(TOKEN_FILE, "/no/such")).expect_err("no file");
        assert!(error.starts_with("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: /no/such"), "{error}");
    }
}
