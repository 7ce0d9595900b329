//! The shadow of a thing, over MQTT.

use super::{Waiting, seconds};
use crate::bell::Bell;
use crate::connector::{Outcome, Pending};
use crate::decode::document;
use crate::ending::Inside;
use crate::errors::to_python;
use pyo3::prelude::*;
use serde_json::Value;
use std::sync::Arc;
use twinlink_core::mqtt;
use twinlink_core::{Error, ErrorKind};

/// A shadow of the core.
#[pyclass(frozen, module = "twinlink._native")]
pub(crate) struct Shadow {
    shadow: mqtt::Shadow,
    waiting: Waiting,
}

impl Shadow {
    pub(crate) fn new(shadow: mqtt::Shadow, waiting: &Waiting) -> Self {
        Shadow { shadow, waiting: waiting.clone() }
    }

    /// Asks; by the name of the request. A document is JSON.
    fn ask(&self, py: Python<'_>, request: &str, document: Option<&str>) -> PyResult<mqtt::ShadowAnswer> {
        let wrong = |error| Error::new(ErrorKind::Validation, format!("document must be JSON: {error}"));
        let asked = match (request, document) {
            ("get", _) => self.shadow.get(),
            ("delete", _) => self.shadow.delete(),
            (_, document) => serde_json::from_str(document.unwrap_or_default())
                .map_err(wrong)
                .and_then(|document| self.shadow.update_document(document)),
        };
        asked.map_err(|error| to_python(py, &error))
    }
}

#[pymethods]
impl Shadow {
    /// Ask `get`, `update` or `delete`, and wait for the answer, at most so many seconds.
    fn request<'py>(
        &self,
        py: Python<'py>,
        request: &str,
        document: Option<&str>,
        timeout: &Bound<'_, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _inside = Inside::enter(py);
        let (time, answer) = (seconds(timeout)?, self.ask(py, request, document)?);
        let outcome = self.waiting.pieces(py, Some(time), |piece| answer.wait(piece))?;
        let outcome = outcome.unwrap_or_else(|| Err(answer.timed_out(time)));
        self::document(py, &outcome.map_err(|error| to_python(py, &error))?)
    }

    /// Begin the same. When there is an outcome, `bell` is rung with `number`.
    fn start_request(
        &self,
        py: Python<'_>,
        request: &str,
        document: Option<&str>,
        timeout: &Bound<'_, PyAny>,
        bell: &Bell,
        number: u64,
    ) -> PyResult<Pending> {
        let _inside = Inside::enter(py);
        let (time, answer) = (seconds(timeout)?, self.ask(py, request, document)?);
        let work = async move { answer.within(time).await.map(|answer| Some(made(answer))) };
        self.waiting.start(py, work, bell, number)
    }

    /// The changes that the shadow wants.
    fn watch(&self, py: Python<'_>) -> PyResult<Deltas> {
        let _inside = Inside::enter(py);
        let deltas = self.shadow.watch().map_err(|error| to_python(py, &error))?;
        Ok(Deltas { deltas: Arc::new(deltas), waiting: self.waiting.clone() })
    }
}

/// The changes that a shadow wants.
#[pyclass(frozen, module = "twinlink._native")]
pub(crate) struct Deltas {
    deltas: Arc<mqtt::ShadowDeltas>,
    waiting: Waiting,
}

#[pymethods]
impl Deltas {
    /// Wait for the next; `None` when the client was closed.
    fn next<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let _inside = Inside::enter(py);
        let delta = self.waiting.pieces(py, None, |piece| self.deltas.wait(piece))?.flatten();
        let delta = delta.transpose().map_err(|error| to_python(py, &error))?;
        delta.map(|delta| document(py, &delta)).transpose()
    }

    /// Begin to wait for it. When there is one, `bell` is rung with `number`.
    fn start_next(&self, py: Python<'_>, bell: &Bell, number: u64) -> PyResult<Pending> {
        let _inside = Inside::enter(py);
        let deltas = Arc::clone(&self.deltas);
        let work = async move { deltas.next().await.transpose().map(|delta| delta.map(made)) };
        self.waiting.start(py, work, bell, number)
    }

    /// End the subscription.
    fn unsubscribe(&self) {
        self.deltas.unsubscribe();
    }
}

fn made(value: Value) -> Outcome {
    Outcome::made(move |py| document(py, &value).map(Bound::unbind))
}
