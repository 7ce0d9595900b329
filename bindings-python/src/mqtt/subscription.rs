//! The messages of a filter: for readers, and in batches for handlers.

use super::{Message, Reader, Waiting, seconds};
use crate::bell::Bell;
use crate::connector::{Outcome, Pending};
use crate::ending::Inside;
use crate::errors::to_python;
use pyo3::prelude::*;
use std::sync::Arc;
use twinlink_core::mqtt::{self, Failed, Readers, Work};

/// A subscription of the core.
#[pyclass(frozen, module = "twinlink._native")]
pub(crate) struct Subscription {
    readers: Readers,
    max_in_flight: usize,
    work: Arc<Work>,
    waiting: Waiting,
}

impl Subscription {
    pub(crate) fn new(
        subscription: mqtt::Subscription,
        max_in_flight: usize,
        work: &Arc<Work>,
        waiting: &Waiting,
    ) -> Self {
        let readers = Readers::new(subscription);
        Subscription { readers, max_in_flight, work: Arc::clone(work), waiting: waiting.clone() }
    }

    fn of_core(&self) -> &Arc<mqtt::Subscription> {
        self.readers.subscription()
    }
}

#[pymethods]
impl Subscription {
    /// The filter.
    #[getter]
    fn filter(&self) -> &str {
        self.of_core().filter()
    }

    /// How many handlers may run at a time.
    #[getter]
    fn max_in_flight(&self) -> usize {
        self.max_in_flight
    }

    /// Wait until the broker has taken the subscription.
    fn confirmed(&self, py: Python<'_>, timeout: &Bound<'_, PyAny>) -> PyResult<bool> {
        let _inside = Inside::enter(py);
        let wait = |piece| self.of_core().wait_confirmed(piece);
        let outcome = self.waiting.pieces(py, Some(seconds(timeout)?), wait)?;
        outcome.transpose().map(|outcome| outcome.is_some()).map_err(|error| to_python(py, &error))
    }

    /// Begin to wait for that. When there is an outcome, `bell` is rung with `number`.
    fn start_confirmed(&self, py: Python<'_>, bell: &Bell, number: u64) -> PyResult<Pending> {
        let _inside = Inside::enter(py);
        let subscription = Arc::clone(self.of_core());
        self.waiting.start(py, async move { subscription.confirmed().await.map(|()| None) }, bell, number)
    }

    /// One more who takes messages. The owner stays in use as long as it is.
    fn reader(&self, owner: Py<PyAny>) -> Reader {
        Reader::new(&self.readers, &self.waiting, owner)
    }

    /// Messages for handlers, at most `most`: empty if none came within so many seconds, `None` after the end.
    fn batch(&self, py: Python<'_>, most: usize, timeout: &Bound<'_, PyAny>) -> PyResult<Option<Vec<Message>>> {
        let _inside = Inside::enter(py);
        self.readers.give_back();
        let limit = seconds(timeout)?;
        let wait = |piece| match self.of_core().wait_batch(most, piece) {
            Ok(Some(batch)) if batch.is_empty() => None,
            outcome => Some(outcome.map(|batch| batch.map(|batch| Batch::new(batch, self.of_core())))),
        };
        let batch = self.waiting.pieces(py, Some(limit), wait)?.transpose().map_err(|error| to_python(py, &error))?;
        Ok(batch.map_or_else(|| Some(Vec::new()), |batch| batch.map(Batch::take)))
    }

    /// Begin to wait for messages for handlers. When there is an outcome, `bell` is rung with `number`.
    fn start_batch(&self, py: Python<'_>, most: usize, bell: &Bell, number: u64) -> PyResult<Pending> {
        let _inside = Inside::enter(py);
        self.readers.give_back();
        let subscription = Arc::clone(self.of_core());
        let work = async move {
            let batch = subscription.next_batch(most).await?;
            Ok(batch.map(|batch| {
                let batch = Batch::new(batch, &subscription);
                Outcome::made(move |py| Ok(batch.take().into_pyobject(py)?.unbind()))
            }))
        };
        self.waiting.start(py, work, bell, number)
    }

    /// A handler is at work, for which closing waits until [`end_work`](Self::end_work) with the number that it gives. `None`
    /// if nobody shall work any more: then the message has been given back.
    fn begin_work(&self, message: &Message) -> Option<u64> {
        let number = self.work.begin();
        // In this order: who closes either sees the work, or is seen here.
        if self.of_core().is_over() {
            self.work.end(number);
            self.give_back(message);
            return None;
        }
        Some(number)
    }

    /// A handler has ended.
    fn end_work(&self, number: u64) {
        self.work.end(number);
    }

    /// A handler has failed: whether the message was given up, and is for the dead-letter handler, or else for the log. If it
    /// was not, it comes again.
    #[pyo3(signature = (message, why, has_dead_letter_handler=false))]
    fn failed(&self, message: &Message, why: &str, has_dead_letter_handler: bool) -> bool {
        matches!(self.of_core().failed(message.id(), why, has_dead_letter_handler), Some(Failed::Dead(_)))
    }

    /// A handler was interrupted: the message comes again.
    fn give_back(&self, message: &Message) {
        self.of_core().give_back(&[message.id()]);
    }

    /// End the subscription.
    fn unsubscribe(&self) {
        self.of_core().unsubscribe();
    }
}

/// A batch on its way to handlers: if nobody takes it, it goes back.
struct Batch {
    subscription: Arc<mqtt::Subscription>,
    messages: Vec<mqtt::Message>,
}

impl Batch {
    fn new(messages: Vec<mqtt::Message>, subscription: &Arc<mqtt::Subscription>) -> Self {
        Batch { subscription: Arc::clone(subscription), messages }
    }

    fn take(mut self) -> Vec<Message> {
        let messages = std::mem::take(&mut self.messages);
        messages.into_iter().map(|message| Message::new(message, &self.subscription)).collect()
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        if !self.messages.is_empty() {
            let ids: Vec<_> = self.messages.iter().map(mqtt::Message::id).collect();
            self.subscription.give_back(&ids);
        }
    }
}
