//! Open streams of events by handle, as connectors have theirs: numbers that are never used twice.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use twinlink_core::blocking::{Events, Runtime, Task};
use twinlink_core::events::RawEvents;
use twinlink_core::frame::{self, Form};
use twinlink_core::log::Log;
use twinlink_core::{Error, ErrorKind};

/// A stream, and how its events are written.
pub(crate) struct OpenStream {
    events: Events,
    form: Form,
    pub(crate) log: Log,
}

static NEXT: AtomicU64 = AtomicU64::new(1);
static STREAMS: LazyLock<Mutex<HashMap<u64, Arc<OpenStream>>>> = LazyLock::new(Mutex::default);

/// Gives a stream its handle, and writes its beginning.
pub(crate) fn insert(
    events: RawEvents,
    form: Form,
    log: &Log,
    runtime: &Arc<Runtime>,
) -> Result<(u64, Vec<u8>), Error> {
    let handle = NEXT.fetch_add(1, Ordering::Relaxed);
    let frame = frame::events(events.head(), handle, form)?;
    let open = OpenStream { events: Events::new(events, runtime), form, log: log.clone() };
    streams().insert(handle, Arc::new(open));
    Ok((handle, frame))
}

/// The stream with this handle.
pub(crate) fn get(handle: u64) -> Result<Arc<OpenStream>, Error> {
    streams().get(&handle).cloned().ok_or_else(|| Error::new(ErrorKind::Closed, "the stream of events is closed"))
}

/// Forgets the stream and ends its request, if it has not ended.
pub(crate) fn close(handle: u64) {
    let open = streams().remove(&handle);
    if let Some(open) = open {
        open.events.close();
    }
}

/// How many streams are open.
pub(crate) fn count() -> usize {
    streams().len()
}

fn streams() -> MutexGuard<'static, HashMap<u64, Arc<OpenStream>>> {
    STREAMS.lock().unwrap_or_else(PoisonError::into_inner)
}

impl OpenStream {
    /// Begins to wait for the next event, and to write it.
    pub(crate) fn next(&self) -> Result<Task<Result<Vec<u8>, Error>>, Error> {
        let (next, form) = (self.events.next()?, self.form);
        let work = async move { frame::event(next.await?.as_ref(), form) };
        Ok(self.events.runtime().task(self.log.hear(work)))
    }
}
