//! Answers that are streams of events: read one by one, as they come.

use crate::connector::Connector;
use crate::engine::{At, EventReader, Failure, OpenBody, Operation, RawEvent, Sink, build, head, with_tokens};
use crate::error::{Error, ErrorKind};
use crate::paging::{Call, Cursor, RawPage};
use futures_core::Stream;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::time::{Sleep, sleep};
use tokio_util::sync::{CancellationToken, WaitForCancellationFutureOwned};

/// What a call gives.
#[derive(Debug)]
pub enum Answered {
    /// A whole answer, perhaps one of several pages.
    Page(RawPage),
    /// A stream of events that has begun.
    Events(Box<RawEvents>),
}

/// An answer without its events: what came before them.
#[derive(Debug, Clone)]
pub struct Head {
    /// What was called.
    pub operation: &'static Operation,
    /// AWS's id of the request.
    pub request_id: Option<String>,
    /// How many requests were sent until the first event came.
    pub attempts: u32,
    /// The members that are headers, with their place in the shape.
    headers: Vec<(usize, String)>,
}

impl Head {
    /// Reads the answer; `stream` takes the place of the member that its events are.
    ///
    /// # Errors
    /// Kind [`Decode`](ErrorKind::Decode) if the sink cannot take it.
    pub fn read<S: Sink>(&self, sink: &mut S, stream: Option<S::Value>) -> Result<S::Value, Error> {
        let shape = self.operation.output;
        let made = || {
            let mut group = head(shape, &self.headers, sink)?;
            if let (Some(stream), Some((place, _))) = (stream, self.operation.stream()) {
                sink.put(&mut group, At::Member(place, &shape.members[place]), stream)?;
            }
            sink.end(group)
        };
        made().map_err(|words| self.refusal(words))
    }

    /// Reads the whole answer, of which the events have come: the stream is a list.
    ///
    /// # Errors
    /// Kind [`Decode`](ErrorKind::Decode) if it is not what the operation gives.
    pub fn read_whole<S: Sink>(&self, sink: &mut S, events: &[RawEvent]) -> Result<S::Value, Error> {
        let shape = self.operation.output;
        let refusal = |words| self.refusal(words);
        let mut group = head(shape, &self.headers, sink).map_err(refusal)?;
        if let Some((place, _)) = self.operation.stream() {
            let at = At::Member(place, &shape.members[place]);
            let mut list = sink.list(at, shape.members[place].kind).map_err(refusal)?;
            for event in events {
                let event = event.read_at(At::Element, sink)?;
                sink.put(&mut list, At::Element, event).map_err(refusal)?;
            }
            let list = sink.end(list).map_err(refusal)?;
            sink.put(&mut group, at, list).map_err(refusal)?;
        }
        sink.end(group).map_err(refusal)
    }

    fn refusal(&self, words: String) -> Error {
        self.operation.error(ErrorKind::Decode, words).with_attempts(self.attempts)
    }
}

/// The events of an answer, while they come. Dropped before its end, it ends the request: the connection is closed.
///
/// It ends after the last event, or after an error. `attempt_timeout` is for each event anew, from when it is asked for.
pub struct RawEvents {
    head: Head,
    /// What came first: it was waited for before the stream was given.
    first: Option<RawEvent>,
    reader: EventReader,
    connector: Connector,
    closer: EventsCloser,
    closed: Pin<Box<WaitForCancellationFutureOwned>>,
    /// When the event that is being waited for is late.
    late: Option<Pin<Box<Sleep>>>,
    ended: bool,
}

/// Ends a stream of events from elsewhere. Clones end the same one.
#[derive(Clone)]
pub struct EventsCloser {
    closed: CancellationToken,
    body: OpenBody,
}

impl EventsCloser {
    /// Ends the stream and its request. Who waits for an event gets an error of kind [`Closed`](ErrorKind::Closed), as does
    /// who asks for one later. After the stream's end it does nothing.
    pub fn close(&self) {
        self.closed.cancel();
        self.body.end();
    }
}

impl Connector {
    /// Calls an operation: gives a page of a listing, a whole answer, or a stream of events.
    ///
    /// # Errors
    /// Of any kind.
    pub async fn answer(&self, call: &Call, cursor: Option<&Cursor>) -> Result<Answered, Error> {
        match call.operation.stream() {
            Some(_) => self.open(call).await.map(|events| Answered::Events(Box::new(events))),
            None => self.page(call, cursor).await.map(Answered::Page),
        }
    }

    /// Calls an operation that answers with a stream of events, and gives it when the first event is there.
    ///
    /// Until then the call is tried again as any other, within `call_timeout`; afterwards never.
    ///
    /// # Errors
    /// Of any kind, what the service says instead of a first event among them.
    pub async fn open(&self, call: &Call) -> Result<RawEvents, Error> {
        let operation = call.operation;
        call.limit()?;
        let mut arguments = call.respelled();
        with_tokens(operation, &mut arguments, &self.client().random);
        let unsigned = build(operation, &arguments, call.spelling)?;
        let answer = self.send(operation, &unsigned).await?;
        let (reader, first) = answer
            .events
            .ok_or_else(|| operation.error(ErrorKind::Internal, "it does not answer with a stream of events"))?;
        let closed = self.closed_with(reader.body());
        Ok(RawEvents {
            head: Head { operation, request_id: answer.request_id, attempts: answer.attempts, headers: answer.headers },
            first,
            closer: EventsCloser { closed: closed.clone(), body: reader.body().clone() },
            reader,
            connector: self.clone(),
            closed: Box::pin(closed.cancelled_owned()),
            late: None,
            ended: false,
        })
    }
}

impl RawEvents {
    /// What came before the events.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Ends the stream from elsewhere.
    pub fn closer(&self) -> EventsCloser {
        self.closer.clone()
    }

    /// The next event; none after the last, and after an error. A wait that is dropped loses nothing: the next one goes on, and
    /// is late when the first would have been.
    ///
    /// # Errors
    /// What the service says went wrong, with its code; kind [`Timeout`](ErrorKind::Timeout) if no event comes within
    /// `attempt_timeout`; kind [`Connection`](ErrorKind::Connection) if the answer breaks off; kind
    /// [`Decode`](ErrorKind::Decode) for what is no event, and for one that is longer than `max_response_bytes`; kind
    /// [`Closed`](ErrorKind::Closed) once the stream or the connector is closed.
    pub async fn next(&mut self) -> Option<Result<RawEvent, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Waits for all events that are still to come.
    ///
    /// # Errors
    /// As of [`next`](Self::next): then nothing is given of what came before.
    pub async fn all(&mut self) -> Result<Vec<RawEvent>, Error> {
        let mut events = Vec::new();
        while let Some(event) = self.next().await {
            events.push(event?);
        }
        Ok(events)
    }

    /// Adds to an error which request it came from.
    fn explain(&self, error: Error) -> Error {
        self.reader.explain(error).with_attempts(self.head.attempts)
    }

    /// Ends the request, as after an error: no event comes any more. For who cannot read one.
    pub fn end(&mut self) {
        self.ended = true;
        self.late = None;
        self.first = None;
        self.closer.body.end();
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<RawEvent>, Error>> {
        if self.closed.as_mut().poll(context).is_ready() {
            let closed = if self.connector.is_closed() { "the connector" } else { "the stream of events" };
            return Poll::Ready(Err(self.explain(Error::new(ErrorKind::Closed, format!("{closed} is closed")))));
        }
        if let Some(first) = self.first.take() {
            return Poll::Ready(Ok(Some(first)));
        }
        if let Poll::Ready(outcome) = self.reader.poll_event(context) {
            return Poll::Ready(outcome.map_err(|Failure { error, .. }| error.with_attempts(self.head.attempts)));
        }
        let patience = self.connector.client().limits.attempt_timeout;
        if self.late.get_or_insert_with(|| Box::pin(sleep(patience))).as_mut().poll(context).is_pending() {
            return Poll::Pending;
        }
        let (host, seconds) = (self.reader.host(), patience.as_secs_f64());
        let message = format!("no event from {host} within {seconds} s (attempt_timeout)");
        Poll::Ready(Err(self.explain(Error::new(ErrorKind::Timeout, message))))
    }
}

impl Stream for RawEvents {
    type Item = Result<RawEvent, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if this.ended {
            return Poll::Ready(None);
        }
        let outcome = std::task::ready!(this.poll_event(context));
        if let Ok(Some(mut event)) = outcome {
            this.late = None;
            event.attempts = this.head.attempts;
            return Poll::Ready(Some(Ok(event)));
        }
        this.end();
        Poll::Ready(outcome.err().map(Err))
    }
}

impl Drop for RawEvents {
    fn drop(&mut self) {
        // A closer may be held for longer.
        self.closer.body.end();
    }
}

impl fmt::Debug for RawEvents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawEvents")
            .field("operation", &self.head.operation.name)
            .field("request_id", &self.head.request_id)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}
