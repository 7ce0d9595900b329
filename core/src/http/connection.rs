//! [`Connection`]: an open connection, driven by whoever uses it.

use super::connect::BoxError;
use super::stream::{BEFORE_AN_ANSWER, Stream, at_most};
use atomic_waker::AtomicWaker;
use aws_smithy_types::body::SdkBody;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::client::conn::{TrySendError, http1};
use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::SeqCst;
use std::task::{Context, Poll, Wake, Waker};

/// A connection and the state machine that speaks HTTP on it, which is hyper's. It moves only while it is polled: no task
/// of its own reads and writes, so that a call costs neither the way to that task nor the one back.
pub(super) struct Connection {
    sender: http1::SendRequest<SdkBody>,
    driver: Driver,
}

/// The half that reads and writes.
struct Driver {
    /// None once it has ended.
    going: Option<http1::Connection<Stream, SdkBody>>,
    caller: Arc<Caller>,
    /// Wakes `caller`.
    waker: Waker,
}

/// Who polls a connection. Hyper's halves wake each other, and here whoever polls one polls the other in the same go: it
/// would wake itself, and find nothing.
#[derive(Default)]
struct Caller {
    waker: AtomicWaker,
    is_polling: AtomicBool,
    is_woken: AtomicBool,
}

impl Wake for Caller {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        // In this order: either it is seen at the end of the go, or the go has ended.
        self.is_woken.store(true, SeqCst);
        if !self.is_polling.load(SeqCst) {
            self.waker.wake();
        }
    }
}

/// Why no answer began, and the request if nothing of it was sent.
pub(super) type NotSent = TrySendError<Request<SdkBody>>;

/// Why no answer began.
#[derive(Debug)]
pub(super) enum Unsent {
    /// There is no connection.
    Unconnected(BoxError),
    /// It ended, or what came was no answer.
    Broken(hyper::Error),
}

impl fmt::Display for Unsent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unsent::Unconnected(error) => error.fmt(f),
            Unsent::Broken(error) => error.fmt(f),
        }
    }
}

impl StdError for Unsent {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Unsent::Unconnected(error) => Some(&**error),
            Unsent::Broken(error) => Some(error),
        }
    }
}

impl Connection {
    /// Makes ready to speak HTTP on a stream.
    pub(super) async fn on(stream: Stream) -> Result<Self, Unsent> {
        let (sender, going) = http1::handshake(stream).await.map_err(Unsent::Broken)?;
        let caller = Arc::<Caller>::default();
        let waker = Waker::from(Arc::clone(&caller));
        Ok(Connection { sender, driver: Driver { going: Some(going), caller, waker } })
    }

    /// Sends a request and waits until its answer begins. A request of which nothing was sent, because the connection had
    /// ended before, comes back with the error.
    pub(super) async fn send(&mut self, request: Request<SdkBody>) -> Result<Response<Incoming>, NotSent> {
        let mut answer = pin!(self.sender.try_send_request(request));
        let mut left = BEFORE_AN_ANSWER;
        poll_fn(|context| at_most(&mut left, || self.driver.poll(context, |context| answer.as_mut().poll(context))))
            .await
    }

    /// Polls what comes over the connection, and reads and writes until it is there or nothing more can be read now.
    pub(super) fn poll<T>(
        &mut self,
        context: &mut Context<'_>,
        wanted: impl FnMut(&mut Context<'_>) -> Poll<T>,
    ) -> Poll<T> {
        self.driver.poll(context, wanted)
    }

    /// Whether it can take a request, as far as is known here: what the other end has closed is found out by reading.
    pub(super) fn is_ready(&mut self) -> bool {
        // Nobody waits for it, so nobody is to be woken by it, nor kept.
        drop(self.driver.caller.waker.take());
        drive(&mut self.driver.going, &mut Context::from_waker(Waker::noop()));
        self.driver.going.is_some() && self.sender.is_ready()
    }
}

impl Driver {
    /// See [`Connection::poll`].
    fn poll<T>(&mut self, context: &mut Context<'_>, mut wanted: impl FnMut(&mut Context<'_>) -> Poll<T>) -> Poll<T> {
        self.caller.waker.register(context.waker());
        // Whoever has had its turn (Tokio's budget) wakes itself to have another one later: so not more often than twice.
        for _ in 0..2 {
            self.caller.is_polling.store(true, SeqCst);
            self.caller.is_woken.store(false, SeqCst);
            let result = self.go(&mut wanted);
            self.caller.is_polling.store(false, SeqCst);
            if result.is_ready() || !self.caller.is_woken.load(SeqCst) {
                return result;
            }
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }

    fn go<T>(&mut self, wanted: &mut impl FnMut(&mut Context<'_>) -> Poll<T>) -> Poll<T> {
        let mut own = Context::from_waker(&self.waker);
        let there = wanted(&mut own);
        if there.is_ready() {
            return there;
        }
        drive(&mut self.going, &mut own);
        wanted(&mut own)
    }
}

/// Lets the connection read and write what it can.
fn drive(going: &mut Option<http1::Connection<Stream, SdkBody>>, context: &mut Context<'_>) {
    // How it ended is told to who waits for an answer or a body.
    if let Some(connection) = going
        && Pin::new(connection).poll(context).is_ready()
    {
        *going = None;
    }
}
