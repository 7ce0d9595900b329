//! The one way in which Python waits for a call: without the GIL, and with an ear for Ctrl-C.

use crate::ending::detached;
use crate::errors::to_python;
use pyo3::prelude::*;
use std::time::Duration;
use twinlink_core::Error;
use twinlink_core::blocking::Task;

/// How often a waiting thread looks for signals.
pub(crate) const GLANCE: Duration = Duration::from_millis(50);

/// Waits for a task. Other threads run meanwhile. If a signal handler raises (Ctrl-C does), the task is cancelled.
pub(crate) fn wait<T: Send>(py: Python<'_>, mut task: Task<Result<T, Error>>) -> PyResult<T> {
    loop {
        let outcome = detached(py, || task.wait(GLANCE));
        match outcome.map_err(|error| to_python(py, &error))? {
            Some(outcome) => return outcome.map_err(|error| to_python(py, &error)),
            None => py.check_signals()?,
        }
    }
}
