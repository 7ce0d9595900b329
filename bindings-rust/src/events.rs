//! [`EventStream`]: answers that come as events, one by one.

use crate::Error;
use crate::call::{Call, structure};
use crate::from_wire::FromWire;
use crate::types::{Response, ResponseMetadata};
use futures_core::Stream;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use twinlink_core::engine::RawEvent;
use twinlink_core::events::{Head, RawEvents};
use twinlink_core::frame;

/// What an operation answers that answers with events: what came before them, and the events as they come.
///
/// The stream ends after the last event, or after an error. `attempt_timeout` is for each event anew. Dropping it ends the
/// request.
#[must_use = "a stream does nothing until it is polled"]
pub struct EventStream<R, E> {
    /// What came before the events.
    pub response: R,
    events: RawEvents,
    event: PhantomData<fn() -> E>,
}

impl<R: Response, E: FromWire> EventStream<R, E> {
    /// Sends the request, and waits for the first event.
    pub(crate) async fn open(call: Call) -> Result<Self, Error> {
        let events = call.connector.open(&call.call).await?;
        let response: R = structure(&frame::head_output(events.head())?)?;
        let Head { request_id, attempts, .. } = events.head().clone();
        let response = response.with_metadata(ResponseMetadata { request_id, attempts });
        Ok(EventStream { response, events, event: PhantomData })
    }

    /// The next event; none after the last.
    ///
    /// # Errors
    /// What the service says went wrong; kind [`Timeout`](crate::ErrorKind::Timeout) if no event comes within
    /// `attempt_timeout`; kind [`Connection`](crate::ErrorKind::Connection) if the answer breaks off.
    pub async fn next(&mut self) -> Option<Result<E, Error>> {
        let event = self.events.next().await?;
        Some(self.read(event))
    }
}

impl<R, E: FromWire> EventStream<R, E> {
    /// Reads an event. After one that cannot be read there is none.
    fn read(&mut self, event: Result<RawEvent, Error>) -> Result<E, Error> {
        let read = event.and_then(|event| structure(&frame::event_output(&event)?));
        read.inspect_err(|_| self.events.end())
    }
}

impl<R, E> Unpin for EventStream<R, E> {}

impl<R, E: FromWire> Stream for EventStream<R, E> {
    type Item = Result<E, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = ready!(Pin::new(&mut self.events).poll_next(context));
        Poll::Ready(next.map(|event| self.read(event)))
    }
}

impl<R: fmt::Debug, E> fmt::Debug for EventStream<R, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream").field("response", &self.response).finish_non_exhaustive()
    }
}

/// Gives a call what all have that answer with events.
macro_rules! events {
    ($name:ident, $response:ty, $event:ty) => {
        impl $name {
            /// Sends the request, and gives the answer when its first event is there.
            ///
            /// # Errors
            /// Of any kind; see [`ErrorKind`](crate::ErrorKind).
            pub async fn send(self) -> Result<crate::EventStream<$response, $event>, crate::Error> {
                crate::EventStream::open(self.0).await
            }
        }

        impl IntoFuture for $name {
            type Output = Result<crate::EventStream<$response, $event>, crate::Error>;
            type IntoFuture = std::pin::Pin<Box<dyn Future<Output = Self::Output> + Send>>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
        }
    };
}

pub(crate) use events;
