//! Signing requests that Python sends itself.

use crate::blocking::wait;
use crate::ending::Inside;
use crate::errors::to_python;
use crate::settings;
use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
use pyo3::types::PyDict;
use std::time::SystemTime;
use twinlink_core::blocking::Runtime;
use twinlink_core::{Credentials, Error, Payload, Request, ResolvedCredentials, Signer};

/// Credentials that are ready to be used. An access key is checked once, and what is derived from it to sign with is kept
/// as long as this.
#[pyclass(frozen, module = "twinlink._native")]
pub(crate) struct Keys {
    credentials: Credentials,
    /// The keys, if nothing need be fetched.
    given: Option<ResolvedCredentials>,
}

#[pymethods]
impl Keys {
    /// Take credentials as data.
    #[new]
    fn new(py: Python<'_>, credentials: &Bound<'_, PyDict>) -> PyResult<Self> {
        let _inside = Inside::enter(py);
        let data = settings::data(credentials)?;
        let keys = Credentials::from_map(&data).and_then(|credentials| {
            let given = credentials.keys().transpose()?;
            Ok(Keys { credentials, given })
        });
        keys.map_err(|error| to_python(py, &error))
    }
}

impl Keys {
    fn resolve(&self, py: Python<'_>, region: Option<&str>) -> PyResult<ResolvedCredentials> {
        if let Some(keys) = &self.given {
            return Ok(keys.clone());
        }
        let runtime = Runtime::shared().map_err(|error| to_python(py, &error))?;
        let (credentials, region) = (self.credentials.clone(), region.map(str::to_owned));
        wait(py, runtime.task(async move { credentials.resolve(region.as_deref()).await }))
    }
}

/// Who signs: credentials, service, region. Tuples and borrowed text, as a signature takes but microseconds.
type Who<'py> = (Bound<'py, Keys>, PyBackedStr, PyBackedStr);

/// How: the time in whole seconds since 1970, whether to encode the path once more, whether to resolve it, and whether
/// to sign the session token.
type How = (Option<i64>, bool, bool, bool);

/// A request: method, URL, headers, its body, and the payload by name.
type Sent<'py> = (PyBackedStr, PyBackedStr, Bound<'py, PyAny>, PyBackedBytes, PyBackedStr);

/// The headers to add.
#[pyfunction]
pub(crate) fn sign_request(
    py: Python<'_>,
    who: Who<'_>,
    how: How,
    request: Sent<'_>,
) -> PyResult<Vec<(String, String)>> {
    let _inside = Inside::enter(py);
    let keys = who.0.get().resolve(py, Some(&who.2))?;
    with(&request, |request| signer(&who, how)?.sign(&keys, request))?.map_err(|error| to_python(py, &error))
}

/// The URL with the signature in its query.
#[pyfunction]
pub(crate) fn presign_url(py: Python<'_>, who: Who<'_>, how: How, request: Sent<'_>, expires: f64) -> PyResult<String> {
    let _inside = Inside::enter(py);
    let keys = who.0.get().resolve(py, Some(&who.2))?;
    with(&request, |request| signer(&who, how)?.presign_for_seconds(&keys, request, expires))?
        .map_err(|error| to_python(py, &error))
}

/// The keys as they are now: id, secret, session token, and when they end in seconds since 1970.
#[pyfunction]
pub(crate) fn resolve(py: Python<'_>, keys: &Bound<'_, Keys>, region: Option<&str>) -> PyResult<Resolved> {
    let _inside = Inside::enter(py);
    let keys = keys.get().resolve(py, region)?;
    let end = keys.expiration().and_then(|end| end.duration_since(SystemTime::UNIX_EPOCH).ok());
    let token = keys.session_token().map(str::to_owned);
    Ok((keys.access_key_id().to_owned(), keys.secret_access_key().to_owned(), token, end.map(|end| end.as_secs_f64())))
}

type Resolved = (String, String, Option<String>, Option<f64>);

fn signer((_, service, region): &Who<'_>, how: How) -> Result<Signer, Error> {
    let (time, double_encode, normalize_path, sign_session_token) = how;
    let signer = Signer::new(&**service, &**region)
        .double_encode(double_encode)
        .normalize_path(normalize_path)
        .sign_session_token(sign_session_token);
    match time {
        None => Ok(signer),
        Some(seconds) => signer.epoch_seconds(seconds),
    }
}

/// Lends the request in the core's terms.
fn with<T>((method, url, headers, body, payload): &Sent<'_>, sign: impl FnOnce(&Request<'_>) -> T) -> PyResult<T> {
    let headers =
        headers.try_iter()?.map(|header| header?.extract()).collect::<PyResult<Vec<(PyBackedStr, PyBackedStr)>>>()?;
    let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (&**name, &**value)).collect();
    let payload = match &**payload {
        "signed" => Payload::Signed(body),
        "unsigned" => Payload::Unsigned,
        hash => Payload::Hash(hash),
    };
    Ok(sign(&Request::new(method, url).headers(&headers).payload(payload)))
}
