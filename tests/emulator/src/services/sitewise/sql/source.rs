//! Where the engine, which runs in a thread of its own, gets the rows of views from: it asks the thread that serves requests.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use tokio::sync::{mpsc, oneshot};

use super::refusal::Refusal;
use super::scan::{Scan, Stretch};
use crate::answer::ApiError;

/// A question for the next stretch of a view.
#[derive(Debug)]
pub(super) struct Question {
    pub(super) scan: Scan,
    pub(super) answer: oneshot::Sender<Result<(Scan, Stretch), ApiError>>,
}

/// Whom to ask, and until when.
#[derive(Clone, Debug)]
pub(super) struct Source {
    questions: mpsc::Sender<Question>,
    pub(super) deadline: Instant,
    /// Why reading has failed: the engine keeps but a sentence of it.
    failure: Arc<Mutex<Option<Refusal>>>,
}

impl Source {
    pub(super) fn new(questions: mpsc::Sender<Question>, deadline: Instant) -> Source {
        Source { questions, deadline, failure: Arc::default() }
    }

    /// The next stretch; nothing if it cannot be had, for which [`Self::failure`] has the reason.
    pub(super) fn read(&self, scan: Scan) -> Option<(Scan, Stretch)> {
        let refusal = if Instant::now() > self.deadline {
            Refusal::Late
        } else {
            let (answer, answered) = oneshot::channel();
            // Nobody listens any more once the client is gone.
            self.questions.blocking_send(Question { scan, answer }).ok()?;
            match answered.blocking_recv().ok()? {
                Ok(read) => return Some(read),
                Err(error) => Refusal::Failed(error),
            }
        };
        *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(refusal);
        None
    }

    /// Why reading has failed, if it has.
    pub(super) fn failure(&self) -> Option<Refusal> {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
