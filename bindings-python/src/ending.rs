//! The end of the interpreter, which no thread of ours may meet while Rust is on its stack.
//!
//! Up to Python 3.13, a daemon thread that takes the GIL when the interpreter has begun to end is ended there and then
//! (`pthread_exit`). That unwinds the thread's stack, and through Rust it aborts the process. So the end waits for the
//! threads that are inside a method of ours, and who comes back to one from a wait after that stays away for ever, as
//! Python itself has it from 3.14 on.

use pyo3::prelude::*;
use pyo3::types::PyCFunction;
use std::cell::Cell;
use std::process::id;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering};
use std::thread::{park, sleep};
use std::time::{Duration, Instant};

/// How long the end waits: code of the program's that a method calls, such as a handler of its log, may hang.
const PATIENCE: Duration = Duration::from_secs(1);

static IS_NEAR: AtomicBool = AtomicBool::new(false);

/// Threads inside, but for those that wait without the GIL.
static INSIDE: AtomicUsize = AtomicUsize::new(0);

/// Whose threads are counted. A forked child has the number of its parent's threads, and none of them.
static PROCESS: AtomicU32 = AtomicU32::new(0);

thread_local! {
    /// Methods within each other: what one calls may call another.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    /// Whether this thread ends the interpreter: what it still does at the end, it does.
    static ENDS: Cell<bool> = const { Cell::new(false) };
}

/// That this thread is inside a method. It stands at the beginning of each that waits, or that calls Python.
pub(crate) struct Inside(());

impl Inside {
    pub(crate) fn enter(py: Python<'_>) -> Self {
        if DEPTH.get() == 0 && !try_come_in() {
            py.detach(stay_away);
        }
        DEPTH.set(DEPTH.get() + 1);
        Inside(())
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get() - 1);
        if DEPTH.get() == 0 {
            INSIDE.fetch_sub(1, Ordering::SeqCst);
        }
    }
}

/// Works without the GIL, inside a method.
pub(crate) fn detached<T: Send>(py: Python<'_>, work: impl FnOnce() -> T + Send) -> T {
    py.detach(|| {
        INSIDE.fetch_sub(1, Ordering::SeqCst);
        let made = work();
        if !try_come_in() {
            stay_away();
        }
        made
    })
}

/// Counts this thread, unless the end is near.
fn try_come_in() -> bool {
    // Counted first and looked second; the end does it the other way round, so that one of the two sees the other.
    INSIDE.fetch_add(1, Ordering::SeqCst);
    let comes_in = !IS_NEAR.load(Ordering::SeqCst) || ENDS.get();
    if !comes_in {
        INSIDE.fetch_sub(1, Ordering::SeqCst);
    }
    comes_in
}

fn stay_away() {
    loop {
        park();
    }
}

/// Asks Python to tell when it ends: after all that is registered later, as the end of MQTT's clients is.
pub(crate) fn prepare(py: Python<'_>) -> PyResult<()> {
    PROCESS.store(id(), Ordering::Relaxed);
    let ends = PyCFunction::new_closure(py, None, None, |arguments, _| near(arguments.py()))?;
    py.import("atexit")?.call_method1("register", (ends,))?;
    Ok(())
}

fn near(py: Python<'_>) {
    ENDS.set(true);
    IS_NEAR.store(true, Ordering::SeqCst);
    if PROCESS.load(Ordering::Relaxed) == id() {
        // Each of them gets the GIL in its turn, now that it is free.
        py.detach(|| {
            let began = Instant::now();
            while INSIDE.load(Ordering::SeqCst) > 0 && began.elapsed() < PATIENCE {
                sleep(Duration::from_millis(1));
            }
        });
    }
}
