//! The messages of a filter: one after another for loops, in batches for handlers.

use super::{Message, Waiting, seconds};
use crate::bell::Bell;
use crate::connector::{Outcome, Pending};
use crate::errors::to_python;
use pyo3::prelude::*;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use twinlink_core::Error;
use twinlink_core::mqtt::{self, Failed};

/// How many messages are taken at once, so that each costs no more than a look.
const RUN: usize = 100;

/// A subscription of the core. Iterating gives one message after another: a message is done when the next is asked for.
#[pyclass(frozen, module = "twinlink._native")]
pub(crate) struct Subscription {
    subscription: Arc<mqtt::Subscription>,
    max_in_flight: usize,
    hands: Arc<Mutex<Hands>>,
    waiting: Waiting,
}

/// What a loop has taken. The lock is held for no longer than a look takes.
#[derive(Default)]
struct Hands {
    /// The message that the program has now.
    current: Option<u64>,
    /// Those that it has next.
    run: VecDeque<mqtt::Message>,
}

impl Subscription {
    pub(crate) fn new(subscription: mqtt::Subscription, max_in_flight: usize, waiting: &Waiting) -> Self {
        let (subscription, waiting) = (Arc::new(subscription), waiting.clone());
        Subscription { subscription, max_in_flight, hands: Arc::default(), waiting }
    }
}

fn lock(hands: &Mutex<Hands>) -> MutexGuard<'_, Hands> {
    hands.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Hands {
    /// The next message is the program's now.
    fn give(&mut self) -> Option<Message> {
        let message = self.run.pop_front()?;
        self.current = Some(message.id());
        Some(Message(message))
    }
}

#[pymethods]
impl Subscription {
    /// The filter.
    #[getter]
    fn filter(&self) -> &str {
        self.subscription.filter()
    }

    /// How many handlers may run at a time.
    #[getter]
    fn max_in_flight(&self) -> usize {
        self.max_in_flight
    }

    /// Wait until the broker has taken the subscription.
    fn confirmed(&self, py: Python<'_>, timeout: f64) -> PyResult<bool> {
        let wait = |piece| self.subscription.wait_confirmed(piece);
        let outcome = self.waiting.pieces(py, Some(seconds(timeout)?), wait)?;
        outcome.transpose().map(|outcome| outcome.is_some()).map_err(|error| to_python(py, &error))
    }

    /// Begin to wait for that. When there is an outcome, `bell` is rung with `number`.
    fn start_confirmed(&self, py: Python<'_>, bell: &Bell, number: u64) -> PyResult<Pending> {
        let subscription = Arc::clone(&self.subscription);
        self.waiting.start(py, async move { subscription.confirmed().await.map(|()| None) }, bell, number)
    }

    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        // What an earlier loop was left with comes again.
        slf.get().give_all_back(true);
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Message>> {
        self.next(py, None)
    }

    /// The message in hands is done. Wait for the next, at most so many seconds: `None` after the last, or if none came.
    #[pyo3(signature = (timeout=None))]
    fn next(&self, py: Python<'_>, timeout: Option<f64>) -> PyResult<Option<Message>> {
        let limit = timeout.map(seconds).transpose()?;
        self.done_with_current();
        if let Some(message) = lock(&self.hands).give() {
            return Ok(Some(message));
        }
        let wait = |piece| match self.subscription.wait_run(RUN, piece) {
            Ok(Some(run)) if run.is_empty() => None,
            outcome => Some(outcome),
        };
        let run = self.waiting.pieces(py, limit, wait)?.transpose().map_err(|error| to_python(py, &error))?;
        let mut hands = lock(&self.hands);
        hands.run.extend(run.flatten().unwrap_or_default());
        Ok(hands.give())
    }

    /// Begin to wait for the next message. When there is one, `bell` is rung with `number`.
    fn start_next(&self, py: Python<'_>, bell: &Bell, number: u64) -> PyResult<Pending> {
        self.done_with_current();
        let (subscription, hands) = (Arc::clone(&self.subscription), Arc::clone(&self.hands));
        let work = async move {
            if lock(&hands).run.is_empty() {
                match subscription.next_run(RUN).await? {
                    Some(run) => lock(&hands).run.extend(run),
                    None => return Ok(None),
                }
            }
            // Given when it is taken: of a wait that is cancelled, nothing is lost.
            Ok::<_, Error>(Some(Outcome::made(move |py| {
                let message = lock(&hands).give();
                message.map_or_else(|| Ok(py.None()), |message| Ok(Py::new(py, message)?.into_any()))
            })))
        };
        self.waiting.start(py, work, bell, number)
    }

    /// Messages for handlers, at most `most`: empty if none came within so many seconds, `None` after the end.
    fn batch(&self, py: Python<'_>, most: usize, timeout: f64) -> PyResult<Option<Vec<Message>>> {
        let wait = |piece| match self.subscription.wait_batch(most, piece) {
            Ok(Some(batch)) if batch.is_empty() => None,
            outcome => Some(outcome),
        };
        let batch = self.waiting.pieces(py, Some(seconds(timeout)?), wait)?.unwrap_or_else(|| Ok(Some(Vec::new())));
        let batch = batch.map_err(|error| to_python(py, &error))?;
        Ok(batch.map(|batch| batch.into_iter().map(Message).collect()))
    }

    /// Begin to wait for messages for handlers. When there is an outcome, `bell` is rung with `number`.
    fn start_batch(&self, py: Python<'_>, most: usize, bell: &Bell, number: u64) -> PyResult<Pending> {
        let subscription = Arc::clone(&self.subscription);
        let work = async move {
            let batch = subscription.next_batch(most).await?;
            Ok(batch.map(|batch| {
                let taken = Taken { subscription, batch: Some(batch) };
                Outcome::made(move |py| {
                    let mut taken = taken;
                    let batch = taken.batch.take().unwrap_or_default();
                    let messages: Vec<_> = batch.into_iter().map(Message).collect();
                    Ok(messages.into_pyobject(py)?.unbind())
                })
            }))
        };
        self.waiting.start(py, work, bell, number)
    }

    /// A handler is done with a message.
    fn done(&self, message: &Message) {
        self.subscription.done(message.0.id());
    }

    /// A handler has failed: whether the message was given up, and is for the dead-letter handler. Else it comes again.
    fn failed(&self, message: &Message, why: &str) -> bool {
        matches!(self.subscription.failed(message.0.id(), why), Some(Failed::Dead(_)))
    }

    /// A handler was interrupted: the message comes again.
    fn give_back(&self, message: &Message) {
        self.subscription.give_back(&[message.0.id()]);
    }

    /// The message that a loop has is done, if `is_done`, or comes again; those that it would have had next come again.
    fn leave(&self, is_done: bool) {
        self.give_all_back(!is_done);
        if is_done {
            self.done_with_current();
        }
    }

    /// End the subscription.
    fn unsubscribe(&self) {
        self.subscription.unsubscribe();
    }
}

impl Subscription {
    fn done_with_current(&self) {
        if let Some(current) = lock(&self.hands).current.take() {
            self.subscription.done(current);
        }
    }

    fn give_all_back(&self, with_current: bool) {
        let mut hands = lock(&self.hands);
        let current = hands.current.take_if(|_| with_current);
        let ids: Vec<_> = current.into_iter().chain(hands.run.drain(..).map(|message| message.id())).collect();
        drop(hands);
        self.subscription.give_back(&ids);
    }
}

/// A batch on its way to asyncio: if nobody takes it, it goes back.
struct Taken {
    subscription: Arc<mqtt::Subscription>,
    batch: Option<Vec<mqtt::Message>>,
}

impl Drop for Taken {
    fn drop(&mut self) {
        if let Some(batch) = self.batch.take() {
            let ids: Vec<_> = batch.iter().map(mqtt::Message::id).collect();
            self.subscription.give_back(&ids);
        }
    }
}
