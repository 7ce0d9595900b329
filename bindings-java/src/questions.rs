//! What Java asks besides pages: signatures, the keys themselves, and who they belong to. Arguments come as data, the
//! answer is texts by name.

use crate::connectors::Open;
use serde_json::{Map, Value};
use std::time::SystemTime;
use twinlink_core::blocking::{Runtime, Task};
use twinlink_core::frame::Data;
use twinlink_core::{
    Credentials, Error, ErrorKind, Payload, Request, ResolvedCredentials, SessionRequest, Signer, frame,
};

/// An answer, or what to wait for.
pub(crate) enum Asked {
    Answered(Vec<u8>),
    Waiting(Task<Result<Vec<u8>, Error>>),
}

/// Begins to answer the question called `name`. Those about a connector's credentials come with the connector.
pub(crate) fn ask(connector: Option<&Open>, name: &str, arguments: Data) -> Result<Asked, Error> {
    match (name, connector) {
        ("validate_credentials", Some(open)) => return Ok(Asked::Waiting(open.validate_credentials())),
        ("explain", Some(open)) => return Ok(Asked::Waiting(open.explain())),
        ("create_session", _) => return create_session(&arguments),
        ("sign_request" | "presign_url" | "resolve" | "session_request", _) => {}
        _ => return Err(Error::new(ErrorKind::Internal, format!("there is no question {name}"))),
    }
    let credentials = arguments.get("credentials").and_then(Value::as_object);
    let credentials = credentials.ok_or_else(|| invalid("credentials must be made with Credentials".to_owned()))?;
    let credentials = Credentials::from_map(credentials)?;
    // Nothing to wait for, so no runtime is made: most signatures are of this kind.
    if let Some(keys) = credentials.keys() {
        return answer(&keys?, name, &arguments).map(Asked::Answered);
    }
    let name = name.to_owned();
    Ok(Asked::Waiting(Runtime::shared()?.task(async move {
        let region = arguments.get("region").and_then(Value::as_str);
        if name == "session_request" {
            return credentials.session_request(region).await.map(|request| session_request(&request));
        }
        answer(&credentials.resolve(region).await?, &name, &arguments)
    })))
}

fn answer(keys: &ResolvedCredentials, name: &str, arguments: &Map<String, Value>) -> Result<Vec<u8>, Error> {
    match name {
        "sign_request" => {
            let headers = with_request(arguments, |request| signer(arguments)?.sign(keys, request))?;
            Ok(frame::texts(headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))))
        }
        "presign_url" => {
            let expires = arguments.get("expires").and_then(Value::as_f64).unwrap_or_default();
            let url =
                with_request(arguments, |request| signer(arguments)?.presign_for_seconds(keys, request, expires))?;
            Ok(frame::texts([("url", url.as_str())].into_iter()))
        }
        _ => Ok(resolved(keys)),
    }
}

/// The headers under their names, beside `url` and `body`, which no header is called.
fn session_request(request: &SessionRequest) -> Vec<u8> {
    let mut texts = vec![("url", request.url.as_str()), ("body", request.body.as_str())];
    texts.extend(request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    frame::texts(texts.into_iter())
}

/// Sends a request that Java has as `url`, `body`, and headers as names and values in turn.
fn create_session(arguments: &Map<String, Value>) -> Result<Asked, Error> {
    let owned = |text: &str| text.to_owned();
    let headers = headers(arguments).into_iter().map(|(name, value)| (owned(name), owned(value))).collect();
    let (url, body) = (owned(text(arguments, "url")), owned(text(arguments, "body")));
    let request = SessionRequest { url, headers, body };
    Ok(Asked::Waiting(Runtime::shared()?.task(async move {
        let answer = request.send().await?;
        Ok(frame::texts([("answer", answer.as_str())].into_iter()))
    })))
}

fn invalid(message: String) -> Error {
    Error::new(ErrorKind::Validation, message)
}

fn resolved(keys: &ResolvedCredentials) -> Vec<u8> {
    let since = |end: SystemTime| end.duration_since(SystemTime::UNIX_EPOCH).ok();
    let expiration = keys.expiration().and_then(since).map(|time| time.as_secs().to_string());
    let mut texts = vec![("access_key_id", keys.access_key_id()), ("secret_access_key", keys.secret_access_key())];
    texts.extend(keys.session_token().map(|token| ("session_token", token)));
    texts.extend(expiration.as_deref().map(|seconds| ("expiration", seconds)));
    frame::texts(texts.into_iter())
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

fn text<'a>(arguments: &'a Map<String, Value>, name: &str) -> &'a str {
    arguments.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn headers(arguments: &Map<String, Value>) -> Vec<(&str, &str)> {
    let headers: Vec<&str> =
        arguments.get("headers").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    headers.as_chunks::<2>().0.iter().map(|&[name, value]| (name, value)).collect()
}

/// Lends the request in the core's terms. Java gives the hash of the body, and headers as names and values in turn.
fn with_request<T>(arguments: &Map<String, Value>, sign: impl FnOnce(&Request<'_>) -> T) -> T {
    let headers = headers(arguments);
    let payload = match text(arguments, "payload") {
        "" => Payload::Signed(&[]),
        "unsigned" => Payload::Unsigned,
        hash => Payload::Hash(hash),
    };
    sign(&Request::new(text(arguments, "method"), text(arguments, "url")).headers(&headers).payload(payload))
}

impl Open {
    fn validate_credentials(&self) -> Task<Result<Vec<u8>, Error>> {
        let connector = self.connector.clone();
        self.task(async move {
            let identity = connector.validate_credentials().await?;
            let texts = [("account", &identity.account), ("arn", &identity.arn), ("user_id", &identity.user_id)];
            Ok(frame::texts(texts.into_iter().map(|(name, value)| (name, value.as_str()))))
        })
    }

    /// The whole text, and three numbered texts for each line.
    fn explain(&self) -> Task<Result<Vec<u8>, Error>> {
        let connector = self.connector.clone();
        self.task(async move {
            let explanation = connector.explain().await;
            let mut texts = vec![("text".to_owned(), explanation.to_string())];
            for (place, line) in explanation.lines.into_iter().enumerate() {
                texts.push((format!("{place} name"), line.name));
                texts.push((format!("{place} value"), line.value));
                texts.push((format!("{place} origin"), line.origin));
            }
            Ok(frame::texts(texts.iter().map(|(name, value)| (name.as_str(), value.as_str()))))
        })
    }
}
