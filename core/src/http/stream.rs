//! [`Stream`]: an open stream of bytes, to a host or a proxy, with or without TLS.

use super::connect::BoxError;
use http::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::rt::TokioIo;
use socket2::SockRef;
use std::cell::Cell;
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::io::{self, ErrorKind, IoSlice, Read as _};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::thread::LocalKey;
use tokio::io::{AsyncRead, AsyncWrite, BufReader, ReadBuf};
use tokio::net::TcpStream;
use tower_service::Service;

/// What is read at once below TLS. Rustls itself asks for 4 KiB at a time: two calls of the system more for a small page.
const READ_AHEAD: usize = 32 * 1024;

/// Opens connections to hosts, for whatever is put above them.
#[derive(Clone)]
pub(super) struct Tcp {
    connector: HttpConnector,
    reads_ahead: bool,
}

impl Tcp {
    /// For what has a buffer of its own, as hyper has.
    pub(super) fn plain() -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        connector.enforce_http(false);
        Tcp { connector, reads_ahead: false }
    }

    /// For TLS.
    pub(super) fn below_tls() -> Self {
        Tcp { reads_ahead: true, ..Tcp::plain() }
    }
}

impl Service<Uri> for Tcp {
    type Response = Stream;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Stream, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.connector.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let (opened, reads_ahead) = (self.connector.call(uri), self.reads_ahead);
        Box::pin(async move {
            let socket = Socket(opened.await?.into_inner());
            Ok(if reads_ahead {
                Stream::new(TokioIo::new(BufReader::with_capacity(READ_AHEAD, socket)))
            } else {
                Stream::new(TokioIo::new(socket))
            })
        })
    }
}

thread_local! {
    static LOOKS: Cell<bool> = const { Cell::new(false) };
    /// Of how many bytes sockets are read yet.
    static LEFT: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// Whatever `read` reads from sockets is asked of the system. Else a socket is read when the runtime has noticed that there
/// is something; where threads block, nobody notices what happens between two calls.
pub(super) fn looking<T>(read: impl FnOnce() -> T) -> T {
    let _reset = Reset(&LOOKS, false);
    LOOKS.set(true);
    read()
}

/// How many bytes may come before an answer begins: its head, what says only that it goes on (100 to 199), what is read
/// together with them, and what TLS adds. Hyper reads 408 KiB at once at most, and takes heads up to that length.
pub(super) const BEFORE_AN_ANSWER: usize = 1024 * 1024;

/// Reads at most `left` bytes from sockets, or a few more; `left` is what then is left. More is the error [`TooMuch`].
pub(super) fn at_most<T>(left: &mut usize, read: impl FnOnce() -> T) -> T {
    let _reset = Reset(&LEFT, usize::MAX);
    LEFT.set(*left);
    let result = read();
    *left = LEFT.get();
    result
}

/// A panic of one reader must not be felt by the next.
struct Reset<T: Copy + 'static>(&'static LocalKey<Cell<T>>, T);

impl<T: Copy> Drop for Reset<T> {
    fn drop(&mut self) {
        self.0.set(self.1);
    }
}

/// What came was more than is allowed.
#[derive(Debug)]
pub(super) struct TooMuch;

impl fmt::Display for TooMuch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the other end sends and sends, but no answer")
    }
}

impl StdError for TooMuch {}

/// A connection of the system.
struct Socket(TcpStream);

impl AsyncRead for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let left = LEFT.get();
        if left == 0 {
            return Poll::Ready(Err(io::Error::other(TooMuch)));
        }
        let before = buffer.filled().len();
        let result = self.as_mut().poll_read_some(context, buffer);
        if left < usize::MAX {
            LEFT.set(left.saturating_sub(buffer.filled().len() - before));
        }
        result
    }
}

impl Socket {
    fn poll_read_some(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if LOOKS.get() {
            // Little is expected: a buffer that is as large as the reader's would have to be cleared each time.
            let mut bytes = [0; 512];
            let most = bytes.len().min(buffer.remaining());
            match (&*SockRef::from(&self.0)).read(&mut bytes[..most]) {
                Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted) => {}
                result => return Poll::Ready(result.map(|read| buffer.put_slice(&bytes[..read]))),
            }
        }
        Pin::new(&mut self.0).poll_read(context, buffer)
    }
}

impl AsyncWrite for Socket {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.0.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write_vectored(context, slices)
    }
}

/// An open stream of bytes.
pub(super) struct Stream(Pin<Box<dyn Io>>);

trait Io: Read + Write + Send + Sync {}

impl<T: Read + Write + Send + Sync> Io for T {}

impl Stream {
    pub(super) fn new(io: impl Read + Write + Send + Sync + 'static) -> Self {
        Stream(Box::pin(io))
    }
}

/// What hyper-rustls asks of a stream that it puts TLS on.
impl Connection for Stream {
    fn connected(&self) -> Connected {
        Connected::new()
    }
}

impl Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        self.0.as_mut().poll_read(context, buffer)
    }
}

impl Write for Stream {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.0.as_mut().poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.0.as_mut().poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.0.as_mut().poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.0.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.0.as_mut().poll_write_vectored(context, slices)
    }
}
