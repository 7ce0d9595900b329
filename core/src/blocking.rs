//! For callers that block: the JVM's threads and Python's. One Tokio runtime for the process, and with it one HTTP
//! client, driven by whoever waits.
//!
//! A thread that waits for its own call also reads and writes the sockets, so that a call costs no change of threads.
//! If several threads wait, one does it for all. Only what runs while nobody waits (asyncio) has a thread of its own.
//! The runtime lives as long as somebody holds it: with the last connector everything ends, so that nothing is left
//! running in an unloaded library or after a redeploy.

mod events;
mod started;

pub use crate::per_process::Own;
pub use events::Events;
pub use started::Started;

use crate::error::{Error, ErrorKind};
use crate::per_process::PerProcess;
use std::any::Any;
use std::future::Future;
use std::mem::forget;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::task::yield_now;
use tokio::time::timeout;

/// The runtime of all blocking calls of a process.
#[derive(Debug)]
pub struct Runtime {
    tokio: Own<Arc<tokio::runtime::Runtime>>,
    /// Ends the thread that drives the runtime while nobody waits; none if there is no such thread.
    driver: Mutex<Option<Arc<Notify>>>,
}

impl Runtime {
    /// The runtime of this process, made if there is none.
    ///
    /// After a fork the child has none: it gets its own, while connectors of the parent stay unusable in it.
    pub fn shared() -> Result<Arc<Runtime>, Error> {
        static SHARED: PerProcess<Mutex<Weak<Runtime>>> = PerProcess::new();
        let mut shared = SHARED.get().lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(runtime) = shared.upgrade() {
            return Ok(runtime);
        }
        let build = || tokio::runtime::Builder::new_current_thread().enable_all().build();
        // Without descriptors left, Tokio fails in one place and panics in the next.
        let tokio = catch_unwind(build).unwrap_or_else(|panic| Err(std::io::Error::other(words(&*panic))));
        let tokio = tokio.map_err(no_runtime)?;
        let runtime = Arc::new(Runtime { tokio: Own::new(Arc::new(tokio)), driver: Mutex::default() });
        *shared = Arc::downgrade(&runtime);
        Ok(runtime)
    }

    /// Something to wait for. It runs while somebody waits, and not before.
    pub fn task<T>(self: &Arc<Self>, future: impl Future<Output = T> + Send + 'static) -> Task<T> {
        Task { future: Some(Box::pin(future)), runtime: Arc::clone(self) }
    }

    /// Lets connections find out that nobody waits for them any more. They are closed by tasks of their own, which run
    /// while somebody waits: now.
    pub fn settle(&self) {
        // Work that is dropped within the runtime needs no more than its next turns.
        let is_within = tokio::runtime::Handle::try_current().is_ok();
        if let Some(tokio) = self.tokio.get().ok().filter(|_| !is_within) {
            tokio.block_on(settled());
        }
    }

    /// The runtime, with a thread that drives it while nobody waits. If the thread cannot be started, the next call tries
    /// again.
    fn driven(&self) -> Result<&Arc<tokio::runtime::Runtime>, Error> {
        let tokio = self.tokio.get()?;
        let mut driver = self.driver.lock().unwrap_or_else(PoisonError::into_inner);
        if driver.is_none() {
            let stop = Arc::new(Notify::new());
            let (until, driven) = (Arc::clone(&stop), Arc::clone(tokio));
            let drive = move || {
                driven.block_on(until.notified());
                end(driven);
            };
            std::thread::Builder::new().name("twinlink-io".to_owned()).spawn(drive).map_err(no_runtime)?;
            *driver = Some(stop);
        }
        Ok(tokio)
    }
}

/// Two turns of the runtime: in one, tasks find out that nobody waits for them, and in the other what that leads to.
async fn settled() {
    yield_now().await;
    yield_now().await;
}

fn no_runtime(error: std::io::Error) -> Error {
    Error::new(ErrorKind::Internal, format!("the system gives no thread or poll for calls: {error}"))
}

/// What a panic becomes.
fn defect(panic: &(dyn Any + Send)) -> Error {
    Error::new(ErrorKind::Internal, format!("a defect of twinlink: {}", words(panic)))
}

/// Ends the runtime, if nobody else holds it, without waiting for its blocking threads: they may wait for us.
fn end(tokio: Arc<tokio::runtime::Runtime>) {
    if let Some(tokio) = Arc::into_inner(tokio) {
        tokio.shutdown_background();
    }
}

impl Drop for Runtime {
    fn drop(&mut self) {
        let Some(tokio) = self.tokio.take() else { return };
        if let Some(stop) = self.driver.get_mut().unwrap_or_else(PoisonError::into_inner) {
            stop.notify_one();
        }
        end(tokio);
    }
}

/// Something to wait for. Dropped before its end, it is cancelled, and its request with it.
pub struct Task<T> {
    future: Option<Pin<Box<dyn Future<Output = T> + Send>>>,
    /// The runtime must live until the outcome is there: a connector may be closed and gone before.
    runtime: Arc<Runtime>,
}

impl<T> Task<T> {
    /// Waits for the outcome, at most `time`; none if it is not there yet.
    ///
    /// # Errors
    /// Kind [`Internal`](ErrorKind::Internal) if the task panicked, or if its outcome was given before; kind
    /// [`Closed`](ErrorKind::Closed) in a forked child.
    pub fn wait(&mut self, time: Duration) -> Result<Option<T>, Error> {
        let Some(future) = &mut self.future else {
            return Err(Error::new(ErrorKind::Internal, "the outcome was given before"));
        };
        let tokio = self.runtime.tokio.get()?;
        let wait = || tokio.block_on(async { timeout(time, future).await.ok() });
        let outcome = catch_unwind(AssertUnwindSafe(wait)).map_err(|panic| defect(&*panic));
        if !matches!(outcome, Ok(None)) {
            self.future = None;
        }
        outcome
    }
}

/// What a panic says.
pub fn words(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("no reason given")
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        let Some(future) = self.future.take() else { return };
        if self.runtime.tokio.is_forked() {
            return forget(future);
        }
        drop(future);
        self.runtime.settle();
    }
}
