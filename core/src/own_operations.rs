//! Operations of twinlink's own. Faces call them as they call AWS's, by name: named arguments in, named members out.
//!
//! | operation | arguments | answer |
//! | --- | --- | --- |
//! | `twinlink.SignRequest` | `credentials`, `service`, `region`, `method`, `url`, `headers`, `payload`, `time`, `double_encode`, `normalize_path`, `sign_session_token` | `headers`, those to add |
//! | `twinlink.PresignUrl` | the same, and `expires` | `url` |
//! | `twinlink.ResolveCredentials` | `credentials`, `region` | `access_key_id`, `secret_access_key`, `session_token`, `expiration` |
//! | `twinlink.SignSessionRequest` | `credentials`, `region` | `url`, `headers`, `body` |
//! | `twinlink.SendSessionRequest` | `url`, `headers`, `body` | `answer` |
//! | `twinlink.CertificatePins` | | `pins` of `name` |
//! | `twinlink.ValidateCredentials` | of a connector | `account`, `arn`, `user_id` |
//! | `twinlink.Explain` | of a connector | `text`, and `lines` of `name`, `value`, `origin` |
//!
//! `credentials` are [`Credentials`] as data. `headers` are given as pairs, since names may repeat, and answered as texts
//! by name. `payload` is the hash of the body or `unsigned`; `time` and `expires` are seconds.

use crate::connector::Connector;
use crate::credentials::{Certificate, Credentials, ResolvedCredentials, SessionRequest};
use crate::error::{Error, ErrorKind};
use crate::frame::NamedAnswer;
use crate::signer::{Payload, Request, Signer};
use serde_json::{Map, Value};

/// An operation of twinlink's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnOperation {
    /// Signs a request in its headers.
    SignRequest,
    /// Signs a request in its query.
    PresignUrl,
    /// Gives the keys as they are now.
    ResolveCredentials,
    /// Signs the request that begins a session of IAM Roles Anywhere.
    SignSessionRequest,
    /// Sends such a request.
    SendSessionRequest,
    /// Tells the names to which client certificates are pinned in the environment.
    CertificatePins,
    /// Asks AWS who the connector's credentials belong to.
    ValidateCredentials,
    /// Says what the connector would use.
    Explain,
}

use OwnOperation::*;

const NAMES: [(&str, OwnOperation); 8] = [
    ("twinlink.SignRequest", SignRequest),
    ("twinlink.PresignUrl", PresignUrl),
    ("twinlink.ResolveCredentials", ResolveCredentials),
    ("twinlink.SignSessionRequest", SignSessionRequest),
    ("twinlink.SendSessionRequest", SendSessionRequest),
    ("twinlink.CertificatePins", CertificatePins),
    ("twinlink.ValidateCredentials", ValidateCredentials),
    ("twinlink.Explain", Explain),
];

impl OwnOperation {
    /// The operation with this name, if it is one of ours.
    pub fn named(name: &str) -> Option<Self> {
        NAMES.iter().find(|(known, _)| *known == name).map(|&(_, operation)| operation)
    }

    /// Whether it is about a connector; the others do without.
    pub fn needs_connector(self) -> bool {
        matches!(self, ValidateCredentials | Explain)
    }

    /// The answer, if there is nothing to wait for, and so no need of a runtime: most signatures are of this kind.
    ///
    /// # Errors
    /// For arguments that cannot be right.
    pub fn at_once(self, arguments: &Map<String, Value>) -> Result<Option<Vec<u8>>, Error> {
        if !matches!(self, SignRequest | PresignUrl | ResolveCredentials) {
            return Ok(None);
        }
        let keys = credentials(arguments)?.keys();
        keys.map(|keys| self.with_keys(&keys?, arguments)).transpose()
    }

    /// The answer as a frame.
    ///
    /// # Errors
    /// Those of what it does: see [`Signer`], [`Credentials`] and [`Connector`].
    pub async fn answer(self, connector: Option<&Connector>, arguments: &Map<String, Value>) -> Result<Vec<u8>, Error> {
        let region = arguments.get("region").and_then(Value::as_str);
        match self {
            SignRequest | PresignUrl | ResolveCredentials => {
                self.with_keys(&credentials(arguments)?.resolve(region).await?, arguments)
            }
            SignSessionRequest => {
                let request = credentials(arguments)?.session_request(region).await?;
                let mut answer = NamedAnswer::new();
                answer.text("url", &request.url);
                answer.texts("headers", &request.headers);
                answer.text("body", &request.body);
                Ok(answer.end())
            }
            SendSessionRequest => {
                let headers = headers(arguments).into_iter();
                let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
                let (url, body) = (text(arguments, "url").to_owned(), text(arguments, "body").to_owned());
                let mut answer = NamedAnswer::new();
                answer.text("answer", &SessionRequest { url, headers, body }.send().await?);
                Ok(answer.end())
            }
            CertificatePins => {
                let mut answer = NamedAnswer::new();
                answer.structures("pins", Certificate::pins()?.into_iter().map(|pin| [("name", pin)]));
                Ok(answer.end())
            }
            ValidateCredentials => {
                let identity = needed(connector)?.validate_credentials().await?;
                let mut answer = NamedAnswer::new();
                answer.text("account", &identity.account);
                answer.text("arn", &identity.arn);
                answer.text("user_id", &identity.user_id);
                Ok(answer.end())
            }
            Explain => {
                let explanation = needed(connector)?.explain().await;
                let line = |line: &crate::Explained| {
                    [("name", line.name.clone()), ("value", line.value.clone()), ("origin", line.origin.clone())]
                };
                let mut answer = NamedAnswer::new();
                answer.text("text", &explanation.to_string());
                answer.structures("lines", explanation.lines.iter().map(line));
                Ok(answer.end())
            }
        }
    }

    fn with_keys(self, keys: &ResolvedCredentials, arguments: &Map<String, Value>) -> Result<Vec<u8>, Error> {
        let mut answer = NamedAnswer::new();
        match self {
            SignRequest => {
                answer.texts("headers", &with_request(arguments, |request| signer(arguments)?.sign(keys, request))?);
            }
            PresignUrl => {
                let expires = arguments.get("expires").and_then(Value::as_f64).unwrap_or_default();
                let sign = |request: &Request<'_>| signer(arguments)?.presign_for_seconds(keys, request, expires);
                answer.text("url", &with_request(arguments, sign)?);
            }
            _ => {
                answer.text("access_key_id", keys.access_key_id());
                answer.text("secret_access_key", keys.secret_access_key());
                if let Some(token) = keys.session_token() {
                    answer.text("session_token", token);
                }
                if let Some(end) = keys.expiration() {
                    answer.moment("expiration", end);
                }
            }
        }
        Ok(answer.end())
    }
}

fn needed(connector: Option<&Connector>) -> Result<&Connector, Error> {
    connector.ok_or_else(|| Error::new(ErrorKind::Internal, "this is asked of a connector"))
}

fn credentials(arguments: &Map<String, Value>) -> Result<Credentials, Error> {
    let credentials = arguments.get("credentials").and_then(Value::as_object);
    Credentials::from_map(credentials.ok_or_else(|| Error::validation("credentials must be made with Credentials"))?)
}

fn signer(arguments: &Map<String, Value>) -> Result<Signer, Error> {
    let flag = |name: &str| arguments.get(name).and_then(Value::as_bool).unwrap_or(true);
    let signer = Signer::new(text(arguments, "service"), text(arguments, "region"))
        .double_encode(flag("double_encode"))
        .normalize_path(flag("normalize_path"))
        .sign_session_token(flag("sign_session_token"));
    match arguments.get("time").and_then(Value::as_i64) {
        None => Ok(signer),
        Some(seconds) => signer.epoch_seconds(seconds),
    }
}

/// Lends the request in the core's terms.
fn with_request<T>(arguments: &Map<String, Value>, sign: impl FnOnce(&Request<'_>) -> T) -> T {
    let headers = headers(arguments);
    let payload = match text(arguments, "payload") {
        "" => Payload::Signed(&[]),
        "unsigned" => Payload::Unsigned,
        hash => Payload::Hash(hash),
    };
    sign(&Request::new(text(arguments, "method"), text(arguments, "url")).headers(&headers).payload(payload))
}

fn text<'a>(arguments: &'a Map<String, Value>, name: &str) -> &'a str {
    arguments.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Names and values, in pairs.
fn headers(arguments: &Map<String, Value>) -> Vec<(&str, &str)> {
    let pairs = arguments.get("headers").and_then(Value::as_array).into_iter().flatten();
    pairs.filter_map(|pair| Some((pair.get(0)?.as_str()?, pair.get(1)?.as_str()?))).collect()
}
