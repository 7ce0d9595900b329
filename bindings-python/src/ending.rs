//! The end of the interpreter, which no thread of ours may meet while Rust is on its stack.
//!
//! Up to Python 3.13, a daemon thread that takes the GIL when the interpreter has begun to end is ended there and then
//! (`pthread_exit`). That unwinds the thread's stack, and through Rust it aborts the process. So the end waits for the
//! threads that are inside a method of ours, and who comes back to one from a wait after that stays away for ever, as
//! Python itself has it from 3.14 on.

use pyo3::ffi::{PyObject, PyObject_Call};
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict, PyCFunction, PyTuple};
use std::cell::Cell;
use std::hint::black_box;
use std::mem::transmute;
use std::ptr::null_mut;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{park, sleep};
use std::time::{Duration, Instant};

/// How long the end waits: code of the program's that a method calls, such as a handler of its log, may hang.
const PATIENCE: Duration = Duration::from_secs(1);

static IS_NEAR: AtomicBool = AtomicBool::new(false);

/// Threads inside, but for those that wait without the GIL.
static INSIDE: AtomicUsize = AtomicUsize::new(0);

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

/// Has Python tell when it ends, and when it forks.
pub(crate) fn prepare(py: Python<'_>) -> PyResult<()> {
    if py.version_info() >= (3, 14) {
        return Ok(());
    }
    let os = py.import("os")?;
    if os.hasattr("register_at_fork")? {
        let forked = PyCFunction::new_closure(py, None, None, |_, _| is_child())?;
        let when = [("after_in_child", forked)].into_py_dict(py)?;
        os.call_method("register_at_fork", (), Some(&when))?;
    }
    await_end(py)
}

/// In a forked child there is none of its parent's threads but the one that forked.
fn is_child() {
    INSIDE.store(usize::from(DEPTH.get() > 0), Ordering::SeqCst);
    IS_NEAR.store(false, Ordering::SeqCst);
}

/// What `atexit` has is called last in, first out, and all of it lets threads work: a log sends its last records, a
/// queue is emptied. It is let go of when all has been called, and threads end only after that.
fn await_end(py: Python<'_>) -> PyResult<()> {
    let last = Last;
    let nothing = PyCFunction::new_closure(py, None, None, move |_, _| {
        let _kept = &last;
    })?;
    py.import("atexit")?.call_method1("register", (nothing,))?;
    Ok(())
}

/// What is dropped when `atexit` is through.
struct Last;

impl Drop for Last {
    fn drop(&mut self) {
        Python::try_attach(|py| {
            if has_ended(py).unwrap_or(true) {
                near(py);
            }
        });
    }
}

/// Whether the interpreter ends. A program may have `atexit` call or forget its functions before, and goes on then.
fn has_ended(py: Python<'_>) -> PyResult<bool> {
    // Who ends the interpreter says first of all that the main thread is through, if anybody has asked for threads.
    let modules = py.import("sys")?.getattr("modules")?;
    let threading = modules.call_method1("get", ("threading",))?;
    Ok(threading.is_none() || !threading.call_method0("main_thread")?.call_method0("is_alive")?.extract::<bool>()?)
}

fn near(py: Python<'_>) {
    ENDS.set(true);
    IS_NEAR.store(true, Ordering::SeqCst);
    // Each of them gets the GIL in its turn, now that it is free.
    py.detach(|| {
        let began = Instant::now();
        while INSIDE.load(Ordering::SeqCst) > 0 && began.elapsed() < PATIENCE {
            sleep(Duration::from_millis(1));
        }
    });
}

/// Calls a function of the program's, which may be at work for longer than the end waits. Its thread then stays there
/// for ever.
pub(crate) fn call<'py>(function: &Bound<'py, PyAny>, arguments: &Bound<'py, PyTuple>) -> PyResult<Bound<'py, PyAny>> {
    type Call = unsafe extern "C-unwind" fn(*mut PyObject, *mut PyObject, *mut PyObject) -> *mut PyObject;
    // SAFETY: it is the same function, of the same arguments; the other name of the ABI says that a thread that is
    // ended within it unwinds up to here.
    let call = unsafe { transmute::<unsafe extern "C" fn(_, _, _) -> _, Call>(PyObject_Call) };
    // The compiler is not to find that it knows this function as one that never unwinds: it would leave out what stays.
    let call = black_box(call);
    let stays = Stays;
    // SAFETY: the thread has the GIL, and the function and its tuple of arguments live during the call, whose outcome
    // is a new reference, or null with an exception set.
    let outcome = unsafe {
        let given = call(function.as_ptr(), arguments.as_ptr(), null_mut());
        Bound::from_owned_ptr_or_err(function.py(), given)
    };
    std::mem::forget(stays);
    outcome
}

/// What an unwinding thread comes to: no further, and without the GIL.
struct Stays;

impl Drop for Stays {
    fn drop(&mut self) {
        stay_away();
    }
}
