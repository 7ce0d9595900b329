//! A fetch that is under way, for all callers who wait for it.
//!
//! It runs as a task of the runtime of whoever began it, so that it goes on while that caller does something else; with
//! the runtime of the bindings, whenever somebody waits for anything. It ends early when nobody wants it any more: what
//! it holds (a process, a request) is dropped at once, by whoever lets go last, and not when the runtime gets to it.

use super::provider::{Fetched, Fetching};
use crate::error::{Error, ErrorKind};
use crate::per_process::Own;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;
use tokio::runtime::{Handle, Id};
use tokio::sync::watch;
use tokio::task::AbortHandle;
use tokio::time::{Instant, timeout};
use tracing::instrument::WithSubscriber;

/// What a fetch comes to.
pub(super) type Outcome = Result<Fetched, Error>;

/// A fetch under way. Dropped, it ends.
pub(super) struct Renewal {
    runtime: Id,
    began: Instant,
    work: Arc<Work>,
    task: Own<AbortHandle>,
    /// Closed without an outcome if it took too long, or if its runtime is gone.
    outcome: watch::Receiver<Option<Outcome>>,
}

impl Renewal {
    /// Begins it. `limit` is how long it may take, if that is not up to those who wait. Before they hear of its outcome,
    /// `end` does; without one it took too long.
    pub(super) fn begin(
        fetching: Fetching<'static>,
        limit: Option<Duration>,
        end: impl FnOnce(Option<&Outcome>) + Send + 'static,
    ) -> Self {
        let work = Arc::new(Work(Mutex::new(Own::new(fetching))));
        let (tell, outcome) = watch::channel(None);
        let running = Running(Arc::clone(&work));
        let task = async move {
            let outcome = match limit {
                Some(limit) => timeout(limit, running.0.done()).await.unwrap_or_default(),
                None => running.0.done().await,
            };
            drop(running);
            end(outcome.as_ref());
            tell.send_replace(outcome);
        };
        // Whoever listens to the one that begins it hears of it.
        #[cfg(feature = "blocking")]
        let task = crate::log::pass_on(task);
        let task = Own::new(tokio::spawn(task.with_current_subscriber()).abort_handle());
        Renewal { runtime: Handle::current().id(), began: Instant::now(), work, task, outcome }
    }

    /// Whether it is a task of this runtime, and thus runs while this caller waits.
    pub(super) fn is_here(&self) -> bool {
        Handle::try_current().is_ok_and(|runtime| runtime.id() == self.runtime)
    }

    /// Whether it has neither ended nor been lost with its runtime, as far as can be seen: it may be a task of a runtime
    /// that nobody drives, and is not counted on for longer than `limit`.
    pub(super) fn goes_on(&self, limit: Duration) -> bool {
        matches!(self.outcome.has_changed(), Ok(false)) && (self.is_here() || self.began.elapsed() < limit)
    }

    /// Waits for the outcome: none if it took too long or was lost.
    pub(super) async fn outcome(&self) -> Option<Outcome> {
        let mut outcome = self.outcome.clone();
        outcome.wait_for(Option::is_some).await.ok().and_then(|outcome| outcome.clone())
    }
}

impl Drop for Renewal {
    fn drop(&mut self) {
        self.work.end();
        if let Some(task) = self.task.get_mut() {
            task.abort();
        }
    }
}

/// What is polled by a task, and can be dropped from elsewhere. Its sockets and processes are not a forked child's.
struct Work(Mutex<Own<Fetching<'static>>>);

impl Work {
    /// None if it was ended before.
    async fn done(&self) -> Option<Outcome> {
        poll_fn(|context| {
            let mut fetching = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let Some(work) = fetching.get_mut() else { return Poll::Ready(None) };
            // A panic must not leave anybody waiting.
            catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))).map_or_else(
                |_| {
                    Poll::Ready(Some(Err(Error::new(
                        ErrorKind::Internal,
                        "a defect of twinlink: fetching credentials panicked",
                    ))))
                },
                |polled| polled.map(Some),
            )
        })
        .await
    }

    fn end(&self) {
        let fetching = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        drop(fetching);
    }
}

/// The task's part: a runtime that ends drops it.
struct Running(Arc<Work>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.end();
    }
}
