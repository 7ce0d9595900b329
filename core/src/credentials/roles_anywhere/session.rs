//! The request CreateSession: signed with the certificate's key, sent, answered.

use super::certificate::Loaded;
use crate::config::{Limits, Settings, environment};
use crate::credentials::keys::moment;
use crate::endpoint::check_endpoint_url;
use crate::error::{Error, ErrorKind, cause};
use crate::http::{Cause, Client, Network, Unreached};
use crate::secret::Secret;
use aws_credential_types::Credentials as Keys;
use aws_smithy_types::DateTime;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::date_time::Format;
use base64::prelude::{BASE64_STANDARD, Engine};
use bytes::Bytes;
use http_body_util::BodyExt;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::fmt;
use std::time::{Duration, SystemTime};
use tokio::time::{sleep, timeout};

const PATH: &str = "/sessions";

/// What is asked for, wherever the certificate comes from.
pub(super) struct Session {
    /// How an error begins.
    pub(super) what: String,
    pub(super) endpoint: String,
    pub(super) region: String,
    pub(super) body: String,
    pub(super) limits: Limits,
    pub(super) network: Network,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    credential_set: Vec<CredentialSet>,
}

#[derive(Deserialize)]
struct CredentialSet {
    credentials: Issued,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Issued {
    access_key_id: String,
    secret_access_key: Secret<String>,
    session_token: Secret<String>,
    expiration: String,
}

/// A request CreateSession that is signed and not sent, for those who send it themselves. The signature is good for
/// five minutes. Made by [`Credentials::session_request`](crate::Credentials::session_request).
#[derive(Clone, PartialEq, Eq)]
pub struct SessionRequest {
    /// Where it goes, with POST.
    pub url: String,
    /// All that is to be sent, names in lower case.
    pub headers: Vec<(String, String)>,
    /// JSON.
    pub body: String,
}

impl SessionRequest {
    /// Sends it, once, and gives the answer of the service as JSON.
    ///
    /// # Errors
    /// Of kind `credentials` if the service refuses or cannot be reached; of kind `validation` if it is no request.
    pub async fn send(&self) -> Result<String, Error> {
        let settings = Settings::from_environment()?;
        let (limits, network) = (settings.limits()?, &Network::find(&settings, &environment)?);
        check_endpoint_url("url", &self.url)?;
        let call = Call { what: "no session of IAM Roles Anywhere can be had", endpoint: &self.url, limits, network };
        let body = call.once(self.to_http()?).await.map_err(|failure| failure.error)?;
        String::from_utf8(body.into()).map_err(|_| call.fail("the answer is no text", false).error)
    }

    fn to_http(&self) -> Result<http::Request<SdkBody>, Error> {
        let refuse = |error: &dyn std::fmt::Display| Error::validation(format!("this is no request: {error}"));
        let mut request = http::Request::post(&self.url);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        request.body(SdkBody::from(self.body.as_str())).map_err(|error| refuse(&error))
    }
}

/// Without headers: while the signature is good, whoever has it can begin the session.
impl fmt::Debug for SessionRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SessionRequest({:?})", self.url)
    }
}

/// A failed attempt, and whether another may succeed.
struct Failure {
    error: Error,
    again: bool,
}

/// One exchange, and how its errors begin.
struct Call<'a> {
    what: &'a str,
    endpoint: &'a str,
    limits: Limits,
    network: &'a Network,
}

impl Call<'_> {
    fn fail(&self, why: &str, again: bool) -> Failure {
        Failure { error: Error::new(ErrorKind::Credentials, format!("{}: {why}", self.what)), again }
    }

    /// Sends a request within the time of an attempt, and gives the body of the answer.
    async fn once(&self, request: http::Request<SdkBody>) -> Result<Bytes, Failure> {
        match timeout(self.limits.attempt_timeout, self.exchange(request)).await {
            Ok(outcome) => outcome,
            Err(_) => {
                let seconds = self.limits.attempt_timeout.as_secs_f64();
                Err(self.fail(&format!("no whole answer from {} within {seconds} s", self.endpoint), true))
            }
        }
    }

    async fn exchange(&self, request: http::Request<SdkBody>) -> Result<Bytes, Failure> {
        let client = Client::current(self.network);
        let answer = client.send(request).await.map_err(|error| {
            let Unreached { words, cause } = Unreached::new(&error);
            self.fail(&format!("{} cannot be reached: {words}", self.endpoint), cause != Cause::Lasting)
        })?;
        let status = answer.status().as_u16();
        let header = |name| answer.headers().get(name)?.to_str().ok().map(str::to_owned);
        let (request_id, kind) = (header("x-amzn-requestid"), header("x-amzn-errortype"));
        let body = answer.into_body().collect().await;
        let body =
            body.map_err(|error| self.fail(&format!("the answer broke off: {}", cause(&error)), true))?.to_bytes();
        if (200..300).contains(&status) {
            return Ok(body);
        }
        let said: serde_json::Value = serde_json::from_slice(&body).unwrap_or_default();
        let text = |name: &str| said[name].as_str().map(str::to_owned);
        let code = kind.or_else(|| text("__type")).or_else(|| text("code"));
        let code = code.map(|code| code.split([':', '#']).next_back().unwrap_or_default().to_owned());
        let message = text("message").or_else(|| text("Message")).unwrap_or_else(|| "no reason given".to_owned());
        let Failure { error, again } = self.fail(&message, status >= 500 || status == 429);
        Err(Failure { error: error.with_response(status, code, request_id), again })
    }
}

impl Session {
    /// Sends the request until it succeeds or fails for good.
    pub(super) async fn begin(&self, certificate: &Loaded) -> Result<Keys, Error> {
        let mut attempt = 1;
        loop {
            let failure = match self.attempt(certificate).await {
                Ok(keys) => return Ok(keys),
                Err(failure) => failure,
            };
            if !failure.again || attempt >= self.limits.max_attempts {
                return Err(failure.error);
            }
            tracing::debug!(attempt, error = %failure.error, "retrying CreateSession");
            let doubled = Duration::from_millis(50).saturating_mul(2u32.saturating_pow(attempt - 1));
            sleep(doubled.min(self.limits.max_backoff).mul_f64(fastrand::f64())).await;
            attempt += 1;
        }
    }

    async fn attempt(&self, certificate: &Loaded) -> Result<Keys, Failure> {
        let request = self.signed(certificate, SystemTime::now()).and_then(|request| request.to_http());
        let request = request.map_err(|error| Failure { error, again: false })?;
        let call = Call { what: &self.what, endpoint: &self.endpoint, limits: self.limits, network: &self.network };
        let body = call.once(request).await?;
        let issued = serde_json::from_slice::<Answer>(&body)
            // Where it fails, not what is there: that may be keys.
            .map_err(|error| {
                let place = format!("line {}, column {}", error.line(), error.column());
                call.fail(&format!("the answer is not what CreateSession gives ({place})"), false)
            })?
            .credential_set
            .into_iter()
            .next()
            .ok_or_else(|| call.fail("the answer holds no keys", false))?
            .credentials;
        let end =
            moment(&issued.expiration).ok_or_else(|| call.fail("the expiration in the answer is no moment", false))?;
        let (secret, token) = (issued.secret_access_key.as_str(), issued.session_token.to_string());
        Ok(Keys::new(issued.access_key_id, secret, Some(token), Some(end), "twinlink"))
    }

    pub(super) fn signed(&self, certificate: &Loaded, now: SystemTime) -> Result<SessionRequest, Error> {
        let internal = |error: &dyn std::fmt::Display| Error::new(ErrorKind::Internal, format!("no request: {error}"));
        let url = format!("{}{PATH}", self.endpoint);
        let uri: http::Uri = url.parse().map_err(|error| internal(&error))?;
        let host = uri.authority().map(http::uri::Authority::as_str).unwrap_or_default();
        let time = basic_format(now).map_err(|error| internal(&error))?;
        let mut headers = vec![
            ("content-type", "application/json".to_owned()),
            ("host", host.to_owned()),
            ("x-amz-date", time.clone()),
            ("x-amz-x509", BASE64_STANDARD.encode(&certificate.certificate)),
        ];
        if !certificate.chain.is_empty() {
            let chain: Vec<_> = certificate.chain.iter().map(|der| BASE64_STANDARD.encode(der)).collect();
            headers.push(("x-amz-x509-chain", chain.join(",")));
        }
        let authorization = self.authorization(certificate, uri.path(), &headers, &time)?;
        headers.push(("authorization", authorization));
        let headers = headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Ok(SessionRequest { url, headers, body: self.body.clone() })
    }

    /// The signature, over a canonical request as in Signature Version 4; `headers` are in their order.
    fn authorization(
        &self,
        certificate: &Loaded,
        path: &str,
        headers: &[(&str, String)],
        time: &str,
    ) -> Result<String, Error> {
        let algorithm = certificate.key.algorithm();
        let canonical: String = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let signed = headers.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";");
        let canonical = format!("POST\n{path}\n\n{canonical}\n{signed}\n{}", hex(&Sha256::digest(&self.body)));
        let scope = format!("{}/{}/rolesanywhere/aws4_request", &time[..8], self.region);
        let text = format!("{algorithm}\n{time}\n{scope}\n{}", hex(&Sha256::digest(canonical)));
        let signature = hex(&certificate.key.sign(text.as_bytes())?);
        let credential = format!("{}/{scope}", certificate.serial);
        Ok(format!("{algorithm} Credential={credential}, SignedHeaders={signed}, Signature={signature}"))
    }
}

/// `20150830T123600Z`.
fn basic_format(time: SystemTime) -> Result<String, aws_smithy_types::date_time::DateTimeFormatError> {
    let seconds = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
    let text = DateTime::from_secs(i64::try_from(seconds).unwrap_or(i64::MAX)).fmt(Format::DateTime)?;
    Ok(text.replace(['-', ':'], ""))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
