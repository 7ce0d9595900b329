//! Logs for faces that have logs of their own: what the core says while it works for a connector is kept, and goes back
//! with the answer. So no thread of Rust ever calls up into a JVM or an interpreter.
//!
//! The core speaks `tracing`, as crates do; Rust programs subscribe to it and need nothing of this. Here a subscriber
//! hears what is said within one future, and only what twinlink itself says: other crates log secrets.

use once_cell::race::OnceBox;
use std::collections::VecDeque;
use std::fmt::{self, Write};
use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;
use tracing::dispatcher::Dispatch;
use tracing::field::{Field, Visit};
use tracing::instrument::WithSubscriber;
use tracing::level_filters::LevelFilter;
use tracing::span;
use tracing::subscriber::Interest;
use tracing::{Event, Level, Metadata, Subscriber};

/// What is kept until it is taken; of more, the oldest are dropped, and a record says how many.
const MOST_RECORDS: usize = 1000;

/// What a connector has said and nobody has taken yet. Clones are the same log.
#[derive(Debug, Clone)]
pub struct Log {
    level: LevelFilter,
    kept: Arc<Records>,
}

tokio::task_local! {
    /// Whose work it is that says something now.
    static CURRENT: Log;
}

/// The one listener of `tracing`; what it hears goes to the log whose work it is.
///
/// One for all logs: `tracing` locks its list of listeners to look at all places that say something when it gets to know
/// another one, and a child that is forked just then would find that list locked for ever. And two of them, as to a
/// single one `tracing` does not listen where it happens to be unheard at first (`quiet.rs`).
fn listener() -> &'static Dispatch {
    static LISTENERS: OnceBox<[Dispatch; 2]> = OnceBox::new();
    let [listener, _] = LISTENERS.get_or_init(|| Box::new([Dispatch::new(Ear), Dispatch::new(Ear)]));
    listener
}

/// The same work, to become a task of its own that is heard by the log that hears now: a task does not know whose work it
/// is. The listener is passed on with `with_current_subscriber`.
pub(crate) fn pass_on<T, F: Future<Output = T>>(work: F) -> impl Future<Output = T> + use<T, F> {
    let log = CURRENT.try_with(Log::clone).ok();
    async move {
        match log {
            Some(log) => CURRENT.scope(log, work).await,
            None => work.await,
        }
    }
}

/// Lets `tracing` know the listener, which it must not be told while the process is being forked.
pub fn prepare() {
    listener();
}

#[derive(Debug, Default)]
struct Records {
    /// Whether there are any: every call asks, and mostly there are none.
    are_any: AtomicBool,
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    records: VecDeque<Record>,
    dropped: usize,
}

/// One thing that was said. No secret is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// When it was said.
    pub time: SystemTime,
    /// How important it is.
    pub level: Level,
    /// The message; behind it the details, as `name=value`.
    pub message: String,
}

impl Log {
    /// A log that keeps what is of `level` or more important.
    pub(crate) fn new(level: LevelFilter) -> Log {
        Log { level, kept: Arc::default() }
    }

    /// The same work, listened to.
    pub fn hear<T, F: Future<Output = T>>(&self, work: F) -> impl Future<Output = T> + use<T, F> {
        let log = (self.level != LevelFilter::OFF).then(|| self.clone());
        async move {
            match log {
                Some(log) => CURRENT.scope(log, work.with_subscriber(listener().clone())).await,
                None => work.await,
            }
        }
    }

    /// Says something that a face finds out, not the core.
    pub fn warn(&self, message: String) {
        if self.level >= LevelFilter::WARN {
            self.keep(Record { time: SystemTime::now(), level: Level::WARN, message });
        }
    }

    /// Everything that was said since the last time, in order.
    pub fn take(&self) -> Vec<Record> {
        if !self.kept.are_any.load(Ordering::Acquire) {
            return Vec::new();
        }
        let mut kept = self.kept.lock();
        self.kept.are_any.store(false, Ordering::Release);
        let kept = std::mem::take(&mut *kept);
        let mut records = Vec::from(kept.records);
        if kept.dropped > 0 {
            let message = format!("{} older records of the log were dropped: nobody took them", kept.dropped);
            records.insert(0, Record { time: SystemTime::now(), level: Level::WARN, message });
        }
        records
    }

    fn keep(&self, record: Record) {
        let mut kept = self.kept.lock();
        if kept.records.len() == MOST_RECORDS {
            kept.records.pop_front();
            kept.dropped += 1;
        }
        kept.records.push_back(record);
        self.kept.are_any.store(true, Ordering::Release);
    }
}

impl Records {
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Hears what twinlink says.
struct Ear;

impl Subscriber for Ear {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        let is_ours = metadata.is_event() && metadata.target().starts_with("twinlink");
        if is_ours { Interest::sometimes() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_event()
            && metadata.target().starts_with("twinlink")
            && CURRENT.try_with(|log| *metadata.level() <= log.level).unwrap_or_default()
    }

    fn event(&self, event: &Event<'_>) {
        let mut text = Text::default();
        event.record(&mut text);
        let message = text.message + &text.details;
        let record = Record { time: SystemTime::now(), level: *event.metadata().level(), message };
        // Without a log nothing is enabled.
        let _ = CURRENT.try_with(|log| log.keep(record));
    }

    // The core has no spans.
    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

/// An event as one line.
#[derive(Default)]
struct Text {
    message: String,
    details: String,
}

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // Writing to a text never fails.
        let _ = match field.name() {
            "message" => write!(self.message, "{value:?}"),
            name => write!(self.details, " {name}={value:?}"),
        };
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(log: &Log) -> Vec<String> {
        log.take().into_iter().map(|record| format!("{} {}", record.level, record.message)).collect()
    }

    #[tokio::test]
    async fn a_log_keeps_its_level_and_what_twinlink_says() {
        let log = Log::new(LevelFilter::INFO);
        let answer = log.hear(async {
            tracing::info!(attempt = 2, error = %"ThrottlingException", what = "text", "retrying");
            tokio::task::yield_now().await;
            tracing::warn!("careful");
            tracing::debug!("too fine");
            tracing::error!(target: "hyper", "another's");
            5
        });
        assert_eq!(answer.await, 5);
        tracing::error!("outside");
        assert_eq!(messages(&log), ["INFO retrying attempt=2 error=ThrottlingException what=text", "WARN careful"]);
        assert_eq!(messages(&log), [""; 0]);
    }

    #[tokio::test]
    async fn what_nobody_takes_is_dropped_and_counted() {
        let log = Log::new(LevelFilter::TRACE);
        let all = MOST_RECORDS + 5;
        log.hear(async move { (0..all).for_each(|number| tracing::trace!("{number}")) }).await;
        let messages = messages(&log);
        assert_eq!(messages.len(), MOST_RECORDS + 1);
        assert_eq!(messages[0], "WARN 5 older records of the log were dropped: nobody took them");
        assert_eq!(messages[1], "TRACE 5");
    }

    #[tokio::test]
    async fn a_task_of_its_own_is_heard_too() {
        let log = Log::new(LevelFilter::INFO);
        let work = log.hear(async {
            let task = pass_on(async { tracing::info!("later") });
            tokio::spawn(task.with_current_subscriber()).await.expect("no panic");
            let quiet = crate::quiet::wait_quietly(async { tracing::info!("unheard") });
            tokio::spawn(pass_on(quiet).with_current_subscriber()).await.expect("no panic");
        });
        work.await;
        tokio::spawn(pass_on(async { tracing::info!("nobody's") })).await.expect("no panic");
        assert_eq!(messages(&log), ["INFO later"]);
    }

    #[tokio::test]
    async fn off_hears_nothing() {
        let log = Log::new(LevelFilter::OFF);
        log.hear(async { tracing::error!("unheard") }).await;
        assert_eq!(messages(&log), [""; 0]);
    }
}
