//! The request CreateSession: signed with the certificate's key, sent, answered.

use super::certificate::Loaded;
use crate::config::{Limits, Settings, environment};
use crate::credentials::issuer::Issuer;
use crate::credentials::keys::moment;
use crate::credentials::provider::Fetched;
use crate::endpoint::check_endpoint_url;
use crate::error::{Error, ErrorKind};
use crate::http::Network;
use crate::secret::Secret;
use aws_credential_types::Credentials as Keys;
use aws_smithy_types::DateTime;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::date_time::Format;
use base64::prelude::{BASE64_STANDARD, Engine};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::fmt;
use std::time::SystemTime;

/// The name of the service for people.
pub(super) const SERVICE: &str = "IAM Roles Anywhere";

const PATH: &str = "/sessions";

/// What is asked for, wherever the certificate comes from.
pub(super) struct Session {
    /// How an error begins.
    what: String,
    region: String,
    body: String,
    issuer: Issuer,
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
    /// Of kind `credentials` if the service refuses; of kind `validation` if it is no request; else of the kind that the
    /// failure has: `connection`, `timeout`, `throttled` or `service`.
    pub async fn send(&self) -> Result<String, Error> {
        let settings = Settings::from_environment()?;
        let limits = Limits { max_attempts: 1, ..settings.limits()? };
        check_endpoint_url("url", &self.url)?;
        let issuer = Issuer::new(SERVICE, self.url.clone(), limits, Network::find(&settings, &environment)?);
        let what = "no session of IAM Roles Anywhere can be had";
        let (body, _) = issuer.ask(what, |_| self.to_http()).await?;
        String::from_utf8(body.into()).map_err(|_| issuer.unexpected(what, "not with text"))
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

impl Session {
    pub(super) fn new(what: String, region: String, body: String, issuer: Issuer) -> Self {
        Session { what, region, body, issuer }
    }

    /// Sends the request until it succeeds or fails for good.
    pub(super) async fn begin(&self, certificate: &Loaded) -> Result<Fetched, Error> {
        let sign = |time| self.signed(certificate, time)?.to_http();
        let (body, clock) = self.issuer.ask(&self.what, sign).await?;
        let unexpected = |why: &str| self.issuer.unexpected(&self.what, why);
        // Where it fails, not what is there: that may be keys.
        let answer = serde_json::from_slice::<Answer>(&body).map_err(|error| {
            unexpected(&format!("not what CreateSession gives (line {}, column {})", error.line(), error.column()))
        })?;
        let issued = answer.credential_set.into_iter().next().ok_or_else(|| unexpected("without keys"))?.credentials;
        let end = moment(&issued.expiration).ok_or_else(|| unexpected("with an expiration that is no moment"))?;
        let (secret, token) = (issued.secret_access_key.as_str(), issued.session_token.to_string());
        Ok(Fetched { keys: Keys::new(issued.access_key_id, secret, Some(token), Some(end), "twinlink"), clock })
    }

    pub(super) fn signed(&self, certificate: &Loaded, now: SystemTime) -> Result<SessionRequest, Error> {
        let internal = |error: &dyn std::fmt::Display| Error::new(ErrorKind::Internal, format!("no request: {error}"));
        let url = format!("{}{PATH}", self.issuer.endpoint);
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
