//! One interpreter of a process: classes and functions are looked up once, and objects of one interpreter must not reach
//! another.

use pyo3::exceptions::PyImportError;
use pyo3::ffi;
use pyo3::prelude::*;
use std::sync::atomic::{AtomicI64, Ordering};

/// What no interpreter is called.
const NOBODY: i64 = -1;

/// Makes the interpreter that asks first the one that may use the module.
pub(crate) fn claim() -> PyResult<()> {
    static OWNER: AtomicI64 = AtomicI64::new(NOBODY);
    // SAFETY: a module is initialised by a thread that is attached to its interpreter, so that there is a current one.
    let interpreter = unsafe { ffi::PyInterpreterState_GetID(ffi::PyInterpreterState_Get()) };
    match OWNER.compare_exchange(NOBODY, interpreter, Ordering::Relaxed, Ordering::Relaxed) {
        Err(owner) if owner != interpreter => Err(PyImportError::new_err(
            "twinlink is used by another interpreter of this process already: it does not support sub-interpreters",
        )),
        _ => Ok(()),
    }
}
