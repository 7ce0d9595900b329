//! [`Events`]: a stream of events for callers that block, and for asyncio.

use super::{Own, Runtime, settled};
use crate::engine::RawEvent;
use crate::error::Error;
use crate::events::{EventsCloser, RawEvents};
use std::sync::Arc;
use tokio::sync::Mutex;

/// A stream of events that any thread may ask for the next, one after the other. Dropped, it ends its request at once,
/// although nobody waits; in a forked child neither can it be used, nor does dropping it do anything.
pub struct Events {
    inner: Own<Inner>,
    runtime: Arc<Runtime>,
}

struct Inner {
    events: Arc<Mutex<RawEvents>>,
    closer: EventsCloser,
}

impl Events {
    /// Takes a stream that came on this runtime.
    pub fn new(events: RawEvents, runtime: &Arc<Runtime>) -> Self {
        let closer = events.closer();
        let inner = Own::new(Inner { events: Arc::new(Mutex::new(events)), closer });
        Events { inner, runtime: Arc::clone(runtime) }
    }

    /// Work that gives the next event; none after the last.
    ///
    /// # Errors
    /// Kind [`Closed`](crate::ErrorKind::Closed) in a forked child; the work has those of [`RawEvents::next`].
    pub fn next(&self) -> Result<impl Future<Output = Result<Option<RawEvent>, Error>> + Send + use<>, Error> {
        let events = Arc::clone(&self.inner.get()?.events);
        Ok(async move {
            let next = events.lock().await.next().await.transpose();
            if next.is_err() {
                // Its connection is closed now, although nobody may wait any more.
                settled().await;
            }
            next
        })
    }

    /// Ends the request, as after an error: no event comes any more. For who cannot read one.
    pub fn end(&self) {
        // Else somebody else waits for the next event already, and gets it.
        if let Some(mut events) = self.inner.get().ok().and_then(|inner| inner.events.try_lock().ok()) {
            events.end();
            self.runtime.settle();
        }
    }

    /// The runtime that the stream came on.
    pub fn runtime(&self) -> &Arc<Runtime> {
        &self.runtime
    }

    /// Ends the stream and its request; who waits for an event gets an error of kind
    /// [`Closed`](crate::ErrorKind::Closed). A second time, after the end, and in a forked child it does nothing.
    pub fn close(&self) {
        if let Ok(inner) = self.inner.get() {
            inner.closer.close();
            self.runtime.settle();
        }
    }
}

impl Drop for Events {
    fn drop(&mut self) {
        self.close();
    }
}
