//! Signing requests that Python sends itself.

use crate::blocking::wait;
use crate::errors::to_python;
use crate::settings;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::time::{Duration, SystemTime};
use twinlink::blocking::Runtime;
use twinlink::{Credentials, Error, Payload, Request, ResolvedCredentials, Signer};

/// Who signs what, and how.
#[derive(FromPyObject)]
#[pyo3(from_item_all)]
pub(crate) struct Signing<'py> {
    credentials: Bound<'py, PyDict>,
    service: String,
    region: String,
    /// Whole seconds since 1970.
    time: Option<i64>,
    double_encode: bool,
    normalize_path: bool,
    sign_session_token: bool,
}

/// A request, its body as bytes or as a payload by name.
#[derive(FromPyObject)]
#[pyo3(from_item_all)]
pub(crate) struct Sent {
    method: String,
    url: String,
    headers: Vec<(String, String)>,
    body: Option<Vec<u8>>,
    payload: String,
}

/// The headers to add.
#[pyfunction]
pub(crate) fn sign_request(py: Python<'_>, signing: Signing<'_>, request: Sent) -> PyResult<Vec<(String, String)>> {
    let keys = keys(py, &signing.credentials, Some(signing.region.clone()))?;
    with(&request, |request| signer(&signing)?.sign(&keys, request)).map_err(|error| to_python(py, &error))
}

/// The URL with the signature in its query.
#[pyfunction]
pub(crate) fn presign_url(py: Python<'_>, signing: Signing<'_>, request: Sent, expires: f64) -> PyResult<String> {
    let keys = keys(py, &signing.credentials, Some(signing.region.clone()))?;
    // What is no duration is beyond the bounds too, and refused with them.
    let expires = Duration::try_from_secs_f64(expires).unwrap_or(Duration::MAX);
    with(&request, |request| signer(&signing)?.presign(&keys, request, expires)).map_err(|error| to_python(py, &error))
}

/// The keys as they are now: id, secret, session token, and when they end in seconds since 1970.
#[pyfunction]
pub(crate) fn resolve(py: Python<'_>, credentials: &Bound<'_, PyDict>, region: Option<String>) -> PyResult<Resolved> {
    let keys = keys(py, credentials, region)?;
    let end = keys.expiration().and_then(|end| end.duration_since(SystemTime::UNIX_EPOCH).ok());
    let token = keys.session_token().map(str::to_owned);
    Ok((keys.access_key_id().to_owned(), keys.secret_access_key().to_owned(), token, end.map(|end| end.as_secs_f64())))
}

type Resolved = (String, String, Option<String>, Option<f64>);

fn keys(py: Python<'_>, credentials: &Bound<'_, PyDict>, region: Option<String>) -> PyResult<ResolvedCredentials> {
    let credentials = settings::data(credentials)?;
    let credentials = Credentials::from_map(&credentials).map_err(|error| to_python(py, &error))?;
    if let Some(keys) = credentials.keys() {
        return keys.map_err(|error| to_python(py, &error));
    }
    let runtime = Runtime::shared().map_err(|error| to_python(py, &error))?;
    wait(py, runtime.task(async move { credentials.resolve(region.as_deref()).await }))
}

fn signer(signing: &Signing<'_>) -> Result<Signer, Error> {
    let signer = Signer::new(&signing.service, &signing.region)
        .double_encode(signing.double_encode)
        .normalize_path(signing.normalize_path)
        .sign_session_token(signing.sign_session_token);
    match signing.time {
        None => Ok(signer),
        Some(seconds) => signer.epoch_seconds(seconds),
    }
}

/// Lends the request in the core's terms.
fn with<T>(sent: &Sent, sign: impl FnOnce(&Request<'_>) -> T) -> T {
    let headers: Vec<_> = sent.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let payload = match (sent.payload.as_str(), &sent.body) {
        ("signed", body) => Payload::Signed(body.as_deref().unwrap_or_default()),
        ("unsigned", _) => Payload::Unsigned,
        (hash, _) => Payload::Hash(hash),
    };
    sign(&Request::new(&sent.method, &sent.url).headers(&headers).payload(payload))
}
