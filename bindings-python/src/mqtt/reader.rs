//! One who takes the messages of a subscription one after another: a loop, or a thread or task that receives.

use super::{Message, Waiting, seconds};
use crate::bell::Bell;
use crate::connector::{Outcome, Pending};
use crate::ending::Inside;
use crate::errors::to_python;
use pyo3::prelude::*;
use std::sync::Arc;
use twinlink_core::Error;
use twinlink_core::mqtt::{self, Readers, Subscription, Taken};

/// A reader of the core: a message is done when the next is asked for. With the last reference to it, what it has in hands
/// comes again.
#[pyclass(frozen, module = "twinlink._native")]
pub(crate) struct Reader {
    reader: Arc<mqtt::Reader>,
    subscription: Arc<Subscription>,
    waiting: Waiting,
    /// The client, which so is in use as long as this.
    _owner: Py<PyAny>,
}

impl Reader {
    pub(crate) fn new(readers: &Readers, waiting: &Waiting, owner: Py<PyAny>) -> Self {
        let subscription = Arc::clone(readers.subscription());
        Reader { reader: Arc::new(readers.reader()), subscription, waiting: waiting.clone(), _owner: owner }
    }
}

#[pymethods]
impl Reader {
    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Message>> {
        let _inside = Inside::enter(py);
        self.next(py, None)
    }

    /// What is in hands is done. Wait for the next message, at most so many seconds: `None` after the last, or if none came.
    #[pyo3(signature = (timeout=None))]
    fn next(&self, py: Python<'_>, timeout: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Message>> {
        let _inside = Inside::enter(py);
        let limit = timeout.map(seconds).transpose()?;
        self.reader.done();
        let taken = self.waiting.pieces(py, limit, |piece| self.reader.wait(piece))?;
        let taken = taken.transpose().map_err(|error| to_python(py, &error))?.flatten();
        Ok(taken.and_then(|taken| keep(&self.reader, taken, &self.subscription)))
    }

    /// Begin to wait for the next message. When there is one, `bell` is rung with `number`.
    fn start_next(&self, py: Python<'_>, bell: &Bell, number: u64) -> PyResult<Pending> {
        let _inside = Inside::enter(py);
        self.reader.done();
        let (reader, subscription) = (Arc::clone(&self.reader), Arc::clone(&self.subscription));
        let work = async move {
            let Some(taken) = reader.next().await? else { return Ok(None) };
            // In hands when it is fetched: of a wait that is cancelled, nothing is lost.
            Ok::<_, Error>(Some(Outcome::made(move |py| {
                let message = keep(&reader, taken, &subscription);
                message.map_or_else(|| Ok(py.None()), |message| Ok(Py::new(py, message)?.into_any()))
            })))
        };
        self.waiting.start(py, work, bell, number)
    }
}

fn keep(reader: &mqtt::Reader, taken: Taken, subscription: &Arc<Subscription>) -> Option<Message> {
    reader.keep(taken).map(|message| Message::new(message, subscription))
}
