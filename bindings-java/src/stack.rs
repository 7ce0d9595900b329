//! How much of its stack a thread has left.

use std::cell::Cell;
use std::hint::black_box;

/// The JVM guards so many pages at the end of a stack, or as many of 4 KiB.
const GUARDED: usize = 4;

/// The bytes between here and what the JVM guards at the end of this thread's stack; none where the system does not tell.
pub(crate) fn left() -> Option<usize> {
    thread_local! {
        // Asking costs calls of the system, and the stack of a thread stays where it is.
        static END: Cell<Option<Option<usize>>> = const { Cell::new(None) };
    }
    let end = END.get().unwrap_or_else(|| {
        let found = end().map(|end| end + GUARDED * page_size().max(4096));
        END.set(Some(found));
        found
    })?;
    let here = black_box(&end);
    Some(std::ptr::from_ref(here).addr().saturating_sub(end))
}

/// The lowest address of this thread's stack: all of these systems let it grow downwards.
#[cfg(target_os = "linux")]
fn end() -> Option<usize> {
    use std::mem::MaybeUninit;
    use std::ptr::null_mut;
    let mut attributes = MaybeUninit::uninit();
    // SAFETY: the function fills what it is given, or says that it did not.
    if unsafe { libc::pthread_getattr_np(libc::pthread_self(), attributes.as_mut_ptr()) } != 0 {
        return None;
    }
    // SAFETY: they were filled, as it said.
    let mut attributes = unsafe { attributes.assume_init() };
    let (mut lowest, mut size) = (null_mut(), 0);
    // SAFETY: it reads the one and writes the others, all of which are ours.
    let found = unsafe { libc::pthread_attr_getstack(&raw const attributes, &raw mut lowest, &raw mut size) };
    // SAFETY: nothing uses them any more.
    unsafe { libc::pthread_attr_destroy(&raw mut attributes) };
    (found == 0).then(|| lowest.addr())
}

#[cfg(target_os = "macos")]
fn end() -> Option<usize> {
    // SAFETY: both only read what is known about the thread that calls them.
    let (highest, size) = unsafe {
        let this = libc::pthread_self();
        (libc::pthread_get_stackaddr_np(this), libc::pthread_get_stacksize_np(this))
    };
    highest.addr().checked_sub(size)
}

#[cfg(windows)]
fn end() -> Option<usize> {
    let (mut lowest, mut highest) = (0, 0);
    // SAFETY: it writes two numbers, which are ours.
    unsafe { windows_sys::Win32::System::Threading::GetCurrentThreadStackLimits(&raw mut lowest, &raw mut highest) };
    Some(lowest)
}

#[cfg(unix)]
fn page_size() -> usize {
    // SAFETY: it reads what is known about the system.
    usize::try_from(unsafe { libc::sysconf(libc::_SC_PAGESIZE) }).unwrap_or_default()
}

#[cfg(not(unix))]
fn page_size() -> usize {
    4096
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn end() -> Option<usize> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread::Builder;

    #[test]
    fn less_is_left_the_deeper_it_goes() {
        fn deeper() -> usize {
            let taken = black_box([1u8; 64 * 1024]);
            let left = left().expect("told");
            black_box(&taken);
            left
        }
        let run = || {
            let before = left().expect("told");
            assert!((256 * 1024..=512 * 1024 + 64 * 1024).contains(&before), "{before}");
            assert!(deeper() + 64 * 1024 <= before);
        };
        Builder::new().stack_size(512 * 1024).spawn(run).expect("a thread").join().expect("as expected");
    }
}
