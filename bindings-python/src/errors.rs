//! From the core's errors to the exceptions of `twinlink.errors`.

use crate::decode::document;
use crate::found::found;
use pyo3::prelude::*;
use twinlink_core::Error;

/// The exception for an error: `twinlink.errors` knows which class each kind's code has.
pub(crate) fn to_python(py: Python<'_>, error: &Error) -> PyErr {
    let make = || -> PyResult<PyErr> {
        let arguments = (
            error.kind().code(),
            error.to_string(),
            error.is_retryable(),
            error.service(),
            error.operation(),
            error.code(),
            error.http_status(),
            error.request_id(),
            error.attempts(),
            details(py, error)?,
        );
        Ok(PyErr::from_value(found(py)?.from_native.bind(py).call1(arguments)?))
    };
    make().unwrap_or_else(|error| error)
}

/// What the service said besides; `None` if that is nothing, as with most errors.
fn details<'py>(py: Python<'py>, error: &Error) -> PyResult<Option<Bound<'py, PyAny>>> {
    if error.details().is_empty() {
        return Ok(None);
    }
    document(py, &error.details().clone().into()).map(Some)
}
