//! A stream of events. In a forked child it cannot be used.

use crate::bell::Bell;
use crate::connector::{Outcome, Pending};
use crate::ending::{Inside, detached};
use crate::errors::to_python;
use crate::{decode, log};
use pyo3::prelude::*;
use std::sync::Arc;
use twinlink_core::blocking;
use twinlink_core::engine::RawEvent;
use twinlink_core::events::Head;
use twinlink_core::log::Log;

/// The events of an answer, one after the other. `twinlink.events.EventStream` is what users see of it.
#[pyclass(frozen, module = "twinlink._native")]
pub(crate) struct Events {
    pub(crate) head: Head,
    pub(crate) by_name: bool,
    pub(crate) log: Log,
    pub(crate) events: Arc<blocking::Events>,
}

/// An event: an object, or by name a dictionary. One that cannot be read ends its stream.
pub(crate) fn made<'py>(
    py: Python<'py>,
    event: &RawEvent,
    by_name: bool,
    log: &Log,
    events: &blocking::Events,
) -> PyResult<Bound<'py, PyAny>> {
    decode::event(py, event, by_name, log).inspect_err(|_| detached(py, || events.end()))
}

#[pymethods]
impl Events {
    /// Service and operation.
    #[getter]
    fn operation(&self) -> String {
        self.head.operation.id()
    }

    /// AWS's id of the request.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.head.request_id.as_deref()
    }

    /// How many requests were sent until the first event came.
    #[getter]
    fn attempts(&self) -> u32 {
        self.head.attempts
    }

    /// Wait for the next event: an object, or by name a dictionary; `None` after the last.
    fn next<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let _inside = Inside::enter(py);
        let work = self.events.next().map_err(|error| to_python(py, &error))?;
        let task = self.events.runtime().task(self.log.hear(work));
        let event = log::wait(py, &self.log, task)?;
        event.map(|event| made(py, &event, self.by_name, &self.log, &self.events)).transpose()
    }

    /// Begin to wait for the next event. When there is an outcome, `bell` is rung with `number`.
    fn start_next(&self, py: Python<'_>, bell: &Bell, number: u64) -> PyResult<Pending> {
        let _inside = Inside::enter(py);
        let begin = || {
            let work = self.events.next()?;
            let work = self.log.hear(async move { work.await.map(|event| event.map(Outcome::Event)) });
            let ring = bell.ring();
            self.events.runtime().start(work, move || ring(number))
        };
        let started = begin().map_err(|error| to_python(py, &error))?;
        Ok(Pending::of_event(started, self.by_name, &self.log, &self.events))
    }

    /// End the request. A second time, after the end, and in a forked child it does nothing.
    fn close(&self, py: Python<'_>) {
        let _inside = Inside::enter(py);
        detached(py, || self.events.close());
    }
}
