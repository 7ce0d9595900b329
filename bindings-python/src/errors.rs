//! From the core's errors to the exceptions of `twinlink.errors`.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use twinlink::Error;

/// The exception for an error: `twinlink.errors` knows which class each kind's code has.
pub(crate) fn to_python(py: Python<'_>, error: &Error) -> PyErr {
    static FROM_NATIVE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let make = || -> PyResult<PyErr> {
        let from_native = FROM_NATIVE
            .get_or_try_init(py, || Ok::<_, PyErr>(py.import("twinlink.errors")?.getattr("from_native")?.unbind()))?;
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
        );
        Ok(PyErr::from_value(from_native.bind(py).call1(arguments)?))
    };
    make().unwrap_or_else(|error| error)
}
