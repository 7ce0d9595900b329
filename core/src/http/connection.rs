//! [`Connection`]: an open connection, driven by whoever uses it.

use super::connect::BoxError;
use super::stream::Stream;
use aws_smithy_types::body::SdkBody;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::client::conn::{TrySendError, http1};
use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Waker};

/// A connection and the state machine that speaks HTTP on it, which is hyper's. It moves only while it is polled: no task
/// of its own reads and writes, so that a call costs neither the way to that task nor the one back.
pub(super) struct Connection {
    sender: http1::SendRequest<SdkBody>,
    /// None once it has ended.
    driver: Option<http1::Connection<Stream, SdkBody>>,
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
        let (sender, driver) = http1::handshake(stream).await.map_err(Unsent::Broken)?;
        Ok(Connection { sender, driver: Some(driver) })
    }

    /// Sends a request and waits until its answer begins. A request of which nothing was sent, because the connection had
    /// ended before, comes back with the error.
    pub(super) async fn send(&mut self, request: Request<SdkBody>) -> Result<Response<Incoming>, NotSent> {
        let mut answer = pin!(self.sender.try_send_request(request));
        let driver = &mut self.driver;
        poll_fn(|context| {
            drive(driver, context);
            answer.as_mut().poll(context)
        })
        .await
    }

    /// Reads and writes what can be read and written now.
    pub(super) fn drive(&mut self, context: &mut Context<'_>) {
        drive(&mut self.driver, context);
    }

    /// Whether it can take a request, as far as is known here: what the other end has closed is found out by reading.
    pub(super) fn is_ready(&mut self) -> bool {
        // Nobody waits for it, so nobody is to be woken by it.
        drive(&mut self.driver, &mut Context::from_waker(Waker::noop()));
        self.driver.is_some() && self.sender.is_ready()
    }
}

/// Lets the connection read and write what it can.
fn drive(driver: &mut Option<http1::Connection<Stream, SdkBody>>, context: &mut Context<'_>) {
    // How it ended is told to who waits for an answer or a body.
    if let Some(going) = driver
        && Pin::new(going).poll(context).is_ready()
    {
        *driver = None;
    }
}
