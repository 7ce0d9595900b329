//! [`Started`]: work that runs while nobody waits, as asyncio has it.

use super::{Runtime, defect};
use crate::error::{Error, ErrorKind};
use std::future::{Future, poll_fn};
use std::mem::forget;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use tokio_util::task::AbortOnDropHandle;

/// Work that runs from its beginning on, whether somebody waits or not. Dropped before its end, it is cancelled, and its
/// request with it.
pub struct Started<T> {
    outcome: Outcome<T>,
    /// Taken in `drop` only.
    handle: Option<AbortOnDropHandle<()>>,
    /// The runtime must live until the work has ended: a connector may be closed and gone before.
    runtime: Arc<Runtime>,
}

type Outcome<T> = Arc<Mutex<Option<Result<T, Error>>>>;

impl Runtime {
    /// Starts work on the thread that drives the runtime while nobody waits.
    ///
    /// That thread calls `ended` once the outcome is there, however the work ends: it must not block.
    ///
    /// # Errors
    /// Kind [`Internal`](ErrorKind::Internal) if there is no such thread and none can be made, kind
    /// [`Closed`](ErrorKind::Closed) in a forked child.
    pub fn start<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl Future<Output = Result<T, Error>> + Send + 'static,
        ended: impl FnOnce() + Send + 'static,
    ) -> Result<Started<T>, Error> {
        let outcome = Outcome::default();
        let promise = Promise { outcome: Arc::clone(&outcome), ended: Some(ended) };
        let handle = self.driven()?.spawn(async move {
            let mut work = pin!(work);
            let polled =
                |context: &mut Context<'_>| match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))) {
                    Ok(poll) => poll,
                    Err(panic) => Poll::Ready(Err(defect(&*panic))),
                };
            promise.keep(poll_fn(polled).await);
        });
        Ok(Started { outcome, handle: Some(AbortOnDropHandle::new(handle)), runtime: Arc::clone(self) })
    }
}

impl<T> Started<T> {
    /// The outcome; none if it is not there yet, or was given before.
    ///
    /// # Errors
    /// Kind [`Closed`](ErrorKind::Closed) in a forked child.
    pub fn take(&self) -> Result<Option<Result<T, Error>>, Error> {
        self.runtime.tokio.get()?;
        Ok(self.outcome.lock().unwrap_or_else(PoisonError::into_inner).take())
    }
}

impl<T> Drop for Started<T> {
    fn drop(&mut self) {
        // Asking for the process is a call of the system: not for work that has ended.
        let is_running = self.handle.as_ref().is_some_and(|handle| !handle.is_finished());
        if is_running && self.runtime.tokio.is_forked() {
            forget(self.handle.take());
        }
    }
}

/// Whoever waits gets an outcome, even if the work is dropped in the middle.
struct Promise<T, F: FnOnce()> {
    outcome: Outcome<T>,
    ended: Option<F>,
}

impl<T, F: FnOnce()> Promise<T, F> {
    fn keep(self, outcome: Result<T, Error>) {
        *self.outcome.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome);
    }
}

impl<T, F: FnOnce()> Drop for Promise<T, F> {
    fn drop(&mut self) {
        let left = || Err(Error::new(ErrorKind::Internal, "the call was dropped before its end"));
        self.outcome.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_with(left);
        if let Some(ended) = self.ended.take() {
            ended();
        }
    }
}
