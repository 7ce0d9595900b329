//! [`Bell`]: how an event loop learns that calls have ended.
//!
//! The thread that drives the calls never runs Python and never takes the GIL: when the interpreter ends, that would end
//! the process. It writes a byte to a socket, and the loop reads the other end.

use pyo3::prelude::*;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Mutex, PoisonError};

#[cfg(unix)]
type Descriptor = std::os::fd::RawFd;
#[cfg(windows)]
type Descriptor = std::os::windows::io::RawSocket;

/// The numbers of the calls that have ended since an event loop last looked, and the sockets that make it look.
#[pyclass(frozen, module = "twinlink._native")]
pub(crate) struct Bell(Arc<Rope>);

struct Rope {
    ended: Mutex<Vec<u64>>,
    pulled: TcpStream,
    /// Where the loop reads; none if somebody else has it.
    heard: Option<TcpStream>,
}

#[pymethods]
impl Bell {
    /// Take over sockets that do not block: the one to write to, and the one that the loop looks at if it is not the
    /// caller's to read. The caller has given them up: `socket.detach()`.
    #[new]
    #[pyo3(signature = (pulled, heard=None))]
    fn new(pulled: Descriptor, heard: Option<Descriptor>) -> Self {
        Bell(Arc::new(Rope { ended: Mutex::default(), pulled: socket(pulled), heard: heard.map(socket) }))
    }

    /// The numbers of the calls that have ended since the last time.
    fn ended(&self) -> Vec<u64> {
        // First the bytes: a call that ends after this line writes another one.
        if let Some(mut heard) = self.0.heard.as_ref() {
            let _ = heard.read(&mut [0; 64]);
        }
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
                let _ = (&rope.pulled).write(&[0]);
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
