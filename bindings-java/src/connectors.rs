//! Open connectors by handle. Handles are numbers that are never used twice: one that is stale, doubled or made up
//! finds nothing, and never memory that is not its own.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, PoisonError, RwLock};
use twinlink_core::blocking::{Runtime, Task};
use twinlink_core::events::{Answered, RawEvents};
use twinlink_core::frame::{self, Form};
use twinlink_core::log::Log;
use twinlink_core::{Connector, Error, ErrorKind};

/// A connector and the runtime that it runs on.
pub(crate) struct Open {
    pub(crate) connector: Connector,
    pub(crate) log: Log,
    pub(crate) runtime: Arc<Runtime>,
}

static NEXT: AtomicU64 = AtomicU64::new(1);
static CONNECTORS: LazyLock<RwLock<HashMap<u64, Arc<Open>>>> = LazyLock::new(RwLock::default);

/// Begins to build a connector from a settings frame; `log` becomes its log.
pub(crate) fn open(settings: &[u8], log: &mut Option<Log>) -> Result<Task<Result<Open, Error>>, Error> {
    let settings = frame::read_settings(settings)?;
    let builder = Connector::builder().settings(&settings)?;
    let runtime = Runtime::shared()?;
    let log = log.insert(builder.log()?);
    let (kept_log, kept_runtime) = (log.clone(), Arc::clone(&runtime));
    Ok(runtime.task(
        log.hear(async move { Ok(Open { connector: builder.build().await?, log: kept_log, runtime: kept_runtime }) }),
    ))
}

/// Gives a connector its handle.
pub(crate) fn insert(open: Open) -> u64 {
    let handle = NEXT.fetch_add(1, Ordering::Relaxed);
    CONNECTORS.write().unwrap_or_else(PoisonError::into_inner).insert(handle, Arc::new(open));
    handle
}

/// The connector with this handle.
pub(crate) fn get(handle: u64) -> Result<Arc<Open>, Error> {
    let connectors = CONNECTORS.read().unwrap_or_else(PoisonError::into_inner);
    connectors.get(&handle).cloned().ok_or_else(|| Error::new(ErrorKind::Closed, "the connector is closed"))
}

/// Forgets the connector and ends its calls.
pub(crate) fn close(handle: u64) {
    let open = CONNECTORS.write().unwrap_or_else(PoisonError::into_inner).remove(&handle);
    if let Some(open) = open {
        open.connector.close();
        // Streams of events that nobody waits for end now, too.
        open.runtime.settle();
    }
}

/// How many connectors are open.
pub(crate) fn count() -> usize {
    CONNECTORS.read().unwrap_or_else(PoisonError::into_inner).len()
}

/// What a call gives.
pub(crate) enum Outcome {
    /// A whole answer.
    Frame(Vec<u8>),
    /// A stream of events, and how it is written.
    Events(Box<RawEvents>, Form),
}

impl Open {
    /// Begins a call, or to wait for a state.
    pub(crate) fn call(&self, frame: frame::CallFrame) -> Task<Result<Outcome, Error>> {
        let connector = self.connector.clone();
        self.task(async move {
            let frame::CallFrame { call, cursor, form, wait } = frame;
            if let Some((waiter, seconds)) = wait {
                let last = connector.wait(waiter, &call, seconds).await?;
                return last.map_or_else(|| Ok(frame::nothing()), |page| form.page(&page)).map(Outcome::Frame);
            }
            match connector.answer(&call, cursor.as_ref()).await? {
                Answered::Page(page) => form.page(&page).map(Outcome::Frame),
                Answered::Events(mut events) if form == Form::Json => {
                    frame::gathered(&mut events).await.map(Outcome::Frame)
                }
                Answered::Events(events) => Ok(Outcome::Events(events, form)),
            }
        })
    }

    /// Work of the connector to wait for. What it says goes to the connector's log.
    pub(crate) fn task<T: 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> Task<T> {
        self.runtime.task(self.log.hear(work))
    }
}
