//! [`Work`]: handlers of a face that are at work, for which closing waits.

use super::wait::{Wakers, parked};
use crate::per_process::Own;
use std::collections::BTreeSet;
use std::future::poll_fn;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

/// The handlers of a client that are at work. In a forked child there are none.
#[derive(Debug)]
pub struct Work(Own<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    at_work: BTreeSet<u64>,
    waiting: Wakers,
}

impl Work {
    /// Nobody is at work.
    pub fn new() -> Self {
        Work(Own::new(Mutex::default()))
    }

    fn state(&self) -> Option<MutexGuard<'_, State>> {
        self.0.get().ok().map(|state| state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A handler is at work; gives the number by which it [ends](Self::end), which no other work of the process has.
    pub fn begin(&self) -> u64 {
        static LAST: AtomicU64 = AtomicU64::new(0);
        let number = 1 + LAST.fetch_add(1, Ordering::Relaxed);
        if let Some(mut state) = self.state() {
            state.at_work.insert(number);
        }
        number
    }

    /// A handler has ended.
    pub fn end(&self, number: u64) {
        if let Some(mut state) = self.state() {
            state.at_work.remove(&number);
            state.waiting.wake();
        }
    }

    /// How many handlers are at work besides `own`, who asks.
    pub fn count(&self, own: u64) -> usize {
        self.state().map_or(0, |state| state.at_work.iter().filter(|number| **number != own).count())
    }

    /// Waits until nobody is at work besides `own`, at most `time`. Nobody waits for `own` then: two handlers that both close
    /// their client would wait for each other.
    pub async fn idle(&self, own: u64, time: Duration) {
        // Who is still at work is counted afterwards.
        let _ = tokio::time::timeout(time, poll_fn(|context| self.poll_idle(context, own))).await;
    }

    /// [`idle`](Self::idle) for a thread; none if somebody is at work then.
    pub fn wait_idle(&self, own: u64, time: Duration) -> Option<()> {
        parked(time, |context| self.poll_idle(context, own))
    }

    fn poll_idle(&self, context: &mut Context<'_>, own: u64) -> Poll<()> {
        let Some(mut state) = self.state() else { return Poll::Ready(()) };
        if state.at_work.remove(&own) {
            state.waiting.wake();
        }
        if state.at_work.is_empty() {
            return Poll::Ready(());
        }
        state.waiting.add(context);
        Poll::Pending
    }
}

impl Default for Work {
    fn default() -> Self {
        Work::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handler_does_not_wait_for_itself() {
        let work = Work::new();
        let (first, second) = (work.begin(), work.begin());
        assert_eq!((work.count(0), work.count(first)), (2, 1));
        assert_eq!(work.wait_idle(first, Duration::ZERO), None);
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| work.wait_idle(first, Duration::MAX));
            work.end(second);
            assert_eq!(waiting.join().expect("no panic"), Some(()));
        });
        assert_eq!(work.count(0), 0);
    }

    #[test]
    fn handlers_that_both_close_do_not_wait_for_each_other() {
        let work = &Work::new();
        let (first, second) = (work.begin(), work.begin());
        std::thread::scope(|scope| {
            let waiting = [first, second].map(|own| scope.spawn(move || work.wait_idle(own, Duration::MAX)));
            for waiting in waiting {
                assert_eq!(waiting.join().expect("no panic"), Some(()));
            }
        });
        work.end(first);
        assert_eq!(work.count(0), 0);
    }
}
