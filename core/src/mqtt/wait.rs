//! Waiting without a runtime: [`Wakers`] are told, and a thread of a face parks.

use std::cell::OnceCell;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{Thread, current, park_timeout};
use std::time::{Duration, Instant};

/// Who waits for the same thing.
#[derive(Debug, Default)]
pub(super) struct Wakers(Vec<Waker>);

impl Wakers {
    /// One who looks again and again is noted once.
    pub(super) fn add(&mut self, context: &Context<'_>) {
        if !self.0.iter().any(|known| known.will_wake(context.waker())) {
            self.0.push(context.waker().clone());
        }
    }

    pub(super) fn wake(&mut self) {
        self.0.drain(..).for_each(Waker::wake);
    }
}

struct Parked(Thread);

impl Wake for Parked {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Parks this thread until `poll` is ready, at most for `time`; none if it is not by then.
pub(super) fn parked<T>(time: Duration, mut poll: impl FnMut(&mut Context<'_>) -> Poll<T>) -> Option<T> {
    thread_local! {
        /// One for each thread, so that who waits in short pieces is noted once.
        static WAKER: OnceCell<Waker> = const { OnceCell::new() };
    }
    let waker = WAKER.with(|waker| waker.get_or_init(|| Arc::new(Parked(current())).into()).clone());
    let mut context = Context::from_waker(&waker);
    let deadline = Instant::now().checked_add(time);
    loop {
        if let Poll::Ready(found) = poll(&mut context) {
            return Some(found);
        }
        let left = deadline.map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(Instant::now()));
        if left.is_zero() {
            return None;
        }
        park_timeout(left.min(Duration::from_secs(3600)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[test]
    fn a_parked_thread_is_woken_and_noted_once() {
        let shared = Arc::new(Mutex::new((Wakers::default(), false)));
        let poll = |context: &mut Context<'_>| {
            let mut shared = shared.lock().expect("no panic");
            shared.0.add(context);
            if shared.1 { Poll::Ready(()) } else { Poll::Pending }
        };
        assert_eq!(parked(Duration::ZERO, poll), None);
        assert_eq!(parked(Duration::from_millis(1), poll), None);
        assert_eq!(shared.lock().expect("no panic").0.0.len(), 1);
        let other = Arc::clone(&shared);
        let thread = std::thread::spawn(move || {
            let mut shared = other.lock().expect("no panic");
            shared.1 = true;
            shared.0.wake();
        });
        assert_eq!(parked(Duration::MAX, poll), Some(()));
        thread.join().expect("no panic");
    }
}
