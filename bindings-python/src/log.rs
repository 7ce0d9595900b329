//! What the core says goes to Python's `logging`, on the thread that waited for the call.

use crate::blocking;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use std::time::SystemTime;
use twinlink::Error;
use twinlink::blocking::Task;
use twinlink::log::Log;

/// Waits for a task, and hands over what was said meanwhile.
pub(crate) fn wait<T: Send>(py: Python<'_>, log: &Log, task: Task<Result<T, Error>>) -> PyResult<T> {
    let outcome = blocking::wait(py, task);
    let handed_over = hand_over(py, log);
    // If the call failed and the log cannot be written, the call's error is the one to know.
    outcome.and_then(|value| handed_over.map(|()| value))
}

/// Calls `twinlink.log.emit` for each record. That is imported with the first one: most programs have nothing to log, and
/// importing `logging` takes longer than a page.
pub(crate) fn hand_over(py: Python<'_>, log: &Log) -> PyResult<()> {
    static EMIT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    for record in log.take() {
        let emit = EMIT.import(py, "twinlink._importing", "emit")?;
        let created = record.time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        emit.call1((record.level.as_str(), created.as_secs_f64(), record.message))?;
    }
    Ok(())
}
