//! One I/O thread for callers that block: the JVM's threads and Python's.
//!
//! All requests of a process run on this thread. The caller's thread waits, and decodes what comes back. The thread
//! lives as long as somebody holds its [`Runtime`]: when the last connector is gone, it ends, so that nothing is left
//! running in an unloaded library or after a redeploy.

use crate::error::{Error, ErrorKind};
use std::future::Future;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::Notify;
use tokio::task::AbortHandle;

/// The I/O thread.
#[derive(Debug)]
pub struct Runtime {
    handle: Handle,
    stop: Arc<Notify>,
    process: u32,
}

impl Runtime {
    /// The I/O thread of this process, started if there is none.
    ///
    /// After a fork the child has none: it gets a thread of its own, while connectors of the parent stay unusable in it.
    pub fn shared() -> Result<Arc<Runtime>, Error> {
        static SHARED: Mutex<Weak<Runtime>> = Mutex::new(Weak::new());
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(runtime) = shared.upgrade().filter(|runtime| runtime.process == std::process::id()) {
            return Ok(runtime);
        }
        let runtime = Arc::new(Runtime::start()?);
        *shared = Arc::downgrade(&runtime);
        Ok(runtime)
    }

    fn start() -> Result<Runtime, Error> {
        let failed = |error: std::io::Error| Error::new(ErrorKind::Internal, format!("no I/O thread: {error}"));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let handle = runtime.handle().clone();
        let stop = Arc::new(Notify::new());
        let stopped = Arc::clone(&stop);
        std::thread::Builder::new()
            .name("twinlink-io".to_owned())
            .spawn(move || runtime.block_on(stopped.notified()))
            .map_err(failed)?;
        Ok(Runtime { handle, stop, process: std::process::id() })
    }

    /// Whether this process is another than the one that started the thread: it was forked.
    pub fn is_forked(&self) -> bool {
        self.process != std::process::id()
    }

    /// Runs `future` on the I/O thread.
    pub fn spawn<T: Send + 'static>(self: &Arc<Self>, future: impl Future<Output = T> + Send + 'static) -> Task<T> {
        let (sender, receiver) = channel();
        let task = self.handle.spawn(async move {
            // The caller may be gone: then nobody wants the outcome.
            let _ = sender.send(future.await);
        });
        Task { receiver, abort: task.abort_handle(), _runtime: Arc::clone(self) }
    }
}

impl Drop for Runtime {
    fn drop(&mut self) {
        self.stop.notify_one();
    }
}

/// Something that runs on the I/O thread. Dropped before its end, it is cancelled, and its request with it.
#[derive(Debug)]
pub struct Task<T> {
    receiver: Receiver<T>,
    abort: AbortHandle,
    /// The thread must live until the outcome is there: a connector may be closed and gone before.
    _runtime: Arc<Runtime>,
}

impl<T> Task<T> {
    /// Waits for the outcome, at most `time`; none if it is not there yet.
    ///
    /// # Errors
    /// Kind [`Internal`](ErrorKind::Internal) if the task panicked.
    pub fn wait(&mut self, time: Duration) -> Result<Option<T>, Error> {
        match self.receiver.recv_timeout(time) {
            Ok(outcome) => Ok(Some(outcome)),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => {
                Err(Error::new(ErrorKind::Internal, "the call ended without an outcome: a defect of twinlink"))
            }
        }
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.abort.abort();
    }
}
