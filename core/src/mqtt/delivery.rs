//! [`Delivery`]: what becomes of a message that was published.

use super::wait::{Wakers, parked};
use crate::error::Error;
use crate::per_process::Own;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

/// The end of a message that was published: of quality of service 1, that the broker has acknowledged it; of 0, that it
/// is written. Nobody needs to wait for it: dropped, it changes nothing.
#[must_use = "without waiting, nobody hears that the broker refused the message"]
pub struct Delivery(Own<Arc<Promise>>);

/// What the client tells of a message.
#[derive(Default)]
pub(super) struct Promise(Mutex<Told>);

#[derive(Default)]
struct Told {
    outcome: Option<Result<(), Error>>,
    waiting: Wakers,
}

impl Promise {
    pub(super) fn keep(&self, outcome: Result<(), Error>) {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        told.outcome.get_or_insert(outcome);
        told.waiting.wake();
    }
}

impl Delivery {
    pub(super) fn new(promise: Arc<Promise>) -> Self {
        Delivery(Own::new(promise))
    }

    /// Waits on this thread for the end, at most `time`; none if it is not there yet. It may be asked again.
    ///
    /// # Errors
    /// What the broker said if it refused the message; kind [`Closed`](crate::ErrorKind::Closed) if the client ended
    /// before.
    pub fn wait(&self, time: Duration) -> Option<Result<(), Error>> {
        parked(time, |context| self.poll_end(context))
    }

    /// The end if it is there; else the task of `context` is woken when it is.
    pub fn poll_end(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        let promise = match self.0.get() {
            Ok(promise) => promise,
            Err(error) => return Poll::Ready(Err(error)),
        };
        let mut told = promise.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &told.outcome {
            Some(outcome) => Poll::Ready(outcome.clone()),
            None => {
                told.waiting.add(context);
                Poll::Pending
            }
        }
    }
}

impl Future for Delivery {
    type Output = Result<(), Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.poll_end(context)
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Delivery")
    }
}
