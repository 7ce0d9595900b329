//! What the core says goes to Python's `logging`, on the thread that waited for the call.

use crate::blocking;
use crate::ending::call;
use crate::found::found;
use pyo3::prelude::*;
use std::time::SystemTime;
use twinlink_core::Error;
use twinlink_core::blocking::Task;
use twinlink_core::log::Log;

/// Waits for a task, and hands over what was said meanwhile.
pub(crate) fn wait<T: Send>(py: Python<'_>, log: &Log, task: Task<Result<T, Error>>) -> PyResult<T> {
    let outcome = blocking::wait(py, task);
    let handed_over = hand_over(py, log);
    // If the call failed and the log cannot be written, the call's error is the one to know.
    outcome.and_then(|value| handed_over.map(|()| value))
}

/// Calls `twinlink.log.emit` for each record.
pub(crate) fn hand_over(py: Python<'_>, log: &Log) -> PyResult<()> {
    for record in log.take() {
        let created = record.time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let arguments = (record.level.as_str(), created.as_secs_f64(), record.message).into_pyobject(py)?;
        call(found(py)?.emit.bind(py), &arguments)?;
    }
    Ok(())
}
