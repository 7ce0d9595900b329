//! What a forked child must not share with its parent: [`PerProcess`] for statics, [`Own`] for values.
//!
//! A fork copies memory as it is, and of all threads the one that forks. A lock that another thread held stays held in
//! the child for ever, and so does a `LazyLock` or `OnceLock` that was being filled. So nothing here waits: a value of
//! another process is passed over, neither looked into nor dropped.

#![cfg_attr(not(feature = "blocking"), allow(unreachable_pub, dead_code, reason = "only the bindings are given `Own`"))]

use crate::error::{Error, ErrorKind};
use once_cell::race::OnceBox;
use std::fmt;
use std::mem::forget;
use std::process::id;

/// A static whose value belongs to the process that made it: a forked child finds a fresh one.
///
/// The values of a process and its ancestors are a list that only grows; the newest one counts. Threads that come first
/// at the same time all make a value, and the first of them wins.
pub(crate) struct PerProcess<T>(OnceBox<Generation<T>>);

struct Generation<T> {
    process: u32,
    value: T,
    next: PerProcess<T>,
}

impl<T: Default> PerProcess<T> {
    pub(crate) const fn new() -> Self {
        PerProcess(OnceBox::new())
    }

    /// The value of this process.
    pub(crate) fn get(&self) -> &T {
        self.of(id())
    }

    fn of(&self, process: u32) -> &T {
        let make = || Box::new(Generation { process, value: T::default(), next: PerProcess::new() });
        let mut newest = self.0.get_or_init(make);
        while let Some(next) = newest.next.0.get() {
            newest = next;
        }
        if newest.process == process { &newest.value } else { newest.next.of(process) }
    }
}

/// A value for the process that made it alone. In a forked child it cannot be had, and is never dropped: its sockets are
/// registered with the parent's poll, which both processes share, so that closing them would deafen the parent.
pub struct Own<T> {
    process: u32,
    value: Option<T>,
}

impl<T> Own<T> {
    /// Takes what belongs to this process.
    pub fn new(value: T) -> Self {
        Own { process: id(), value: Some(value) }
    }

    /// Whether this process is another than the one that made the value: it was forked.
    pub fn is_forked(&self) -> bool {
        self.process != id()
    }

    /// The value.
    ///
    /// # Errors
    /// Kind [`Closed`](ErrorKind::Closed) in a forked child.
    pub fn get(&self) -> Result<&T, Error> {
        self.value.as_ref().filter(|_| !self.is_forked()).ok_or_else(|| {
            Error::new(
                ErrorKind::Closed,
                "this connector was made before the process was forked: make a new Connector in the child process",
            )
        })
    }

    /// The value, unless it was taken. For what is reached through another `Own` alone, which was asked already: asking
    /// for the process is a call of the system.
    pub(crate) fn get_unasked(&self) -> Option<&T> {
        self.value.as_ref()
    }

    /// The value, to be changed; none in a forked child, or after it was taken.
    pub(crate) fn get_mut(&mut self) -> Option<&mut T> {
        if self.is_forked() { None } else { self.value.as_mut() }
    }

    /// Takes the value to end it; none in a forked child.
    pub(crate) fn take(&mut self) -> Option<T> {
        if self.is_forked() { None } else { self.value.take() }
    }
}

impl<T> Drop for Own<T> {
    fn drop(&mut self) {
        if self.is_forked() {
            forget(self.value.take());
        }
    }
}

impl<T> fmt::Debug for Own<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Own").field("process", &self.process).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Arc, Mutex};
    use std::thread;

    #[test]
    fn each_process_has_a_value_of_its_own() {
        static COUNTS: PerProcess<AtomicUsize> = PerProcess::new();
        COUNTS.get().store(1, Ordering::Relaxed);
        assert_eq!(COUNTS.get().load(Ordering::Relaxed), 1);
        let (child, grandchild) = (id() + 1, id() + 2);
        for process in [child, grandchild] {
            assert_eq!(COUNTS.of(process).fetch_add(5, Ordering::Relaxed), 0);
            assert_eq!(COUNTS.of(process).load(Ordering::Relaxed), 5);
        }
    }

    #[test]
    fn a_child_waits_for_no_lock_of_its_parent() {
        static LOCKED: PerProcess<Mutex<u8>> = PerProcess::new();
        let _held = LOCKED.get().lock();
        assert_eq!(*LOCKED.of(id() + 1).try_lock().expect("another lock"), 0);
    }

    #[test]
    fn threads_that_come_first_at_the_same_time_agree() {
        static SHARED: PerProcess<Mutex<Vec<usize>>> = PerProcess::new();
        thread::scope(|scope| {
            for number in 0..20 {
                scope.spawn(move || SHARED.get().lock().expect("no panic").push(number));
            }
        });
        assert_eq!(SHARED.get().lock().expect("no panic").len(), 20);
    }

    #[test]
    fn what_belongs_to_another_process_is_neither_given_nor_dropped() {
        let value = Arc::new(());
        drop(Own::new(Arc::clone(&value)));
        assert_eq!(Arc::strong_count(&value), 1);
        let mut forked = Own { process: id() + 1, value: Some(Arc::clone(&value)) };
        assert_eq!(forked.get().expect_err("forked").kind(), ErrorKind::Closed);
        assert!(forked.get_mut().is_none() && forked.take().is_none());
        drop(forked);
        assert_eq!(Arc::strong_count(&value), 2);
    }
}
