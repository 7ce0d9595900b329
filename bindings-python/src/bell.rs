//! [`Bell`]: how an event loop learns that calls have ended.
//!
//! The thread that drives the calls never runs Python and never takes the GIL: when the interpreter ends, that would end
//! the process. It writes a byte to a socket, and the loop reads the other end.

use pyo3::prelude::*;
use std::io::Write;
use std::net::TcpStream;
use std::sync::{Arc, Mutex, PoisonError};

#[cfg(unix)]
type Descriptor = std::os::fd::RawFd;
#[cfg(windows)]
type Descriptor = std::os::windows::io::RawSocket;

/// The numbers of the calls that have ended since an event loop last looked, and the socket that makes it look.
#[pyclass(frozen, module = "twinlink._native")]
pub(crate) struct Bell(Arc<Rope>);

struct Rope {
    ended: Mutex<Vec<u64>>,
    socket: TcpStream,
}

#[pymethods]
impl Bell {
    /// Take over a socket that does not block. The caller has given it up: `socket.detach()`.
    #[new]
    fn new(descriptor: Descriptor) -> Self {
        Bell(Arc::new(Rope { ended: Mutex::default(), socket: socket(descriptor) }))
    }

    /// The numbers of the calls that have ended since the last time.
    fn ended(&self) -> Vec<u64> {
        std::mem::take(&mut *self.0.ended.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Bell {
    /// What says on any thread that a call has ended.
    pub(crate) fn ring(&self) -> impl FnOnce(u64) + Send + use<> {
        let rope = Arc::clone(&self.0);
        move |number| {
            let mut ended = rope.ended.lock().unwrap_or_else(PoisonError::into_inner);
            ended.push(number);
            if ended.len() == 1 {
                // If the other end is closed, so is the loop, and nobody waits.
                let _ = (&rope.socket).write(&[0]);
            }
        }
    }
}

/// Of any kind of stream: this type writes without a signal if the other end is closed.
fn socket(descriptor: Descriptor) -> TcpStream {
    #[cfg(unix)]
    // SAFETY: Python's `socket.detach()` gave it, so that it is open and nobody else closes it.
    let socket = unsafe { <std::os::fd::OwnedFd as std::os::fd::FromRawFd>::from_raw_fd(descriptor) };
    #[cfg(windows)]
    // SAFETY: as above.
    let socket = unsafe {
        <std::os::windows::io::OwnedSocket as std::os::windows::io::FromRawSocket>::from_raw_socket(descriptor)
    };
    TcpStream::from(socket)
}
