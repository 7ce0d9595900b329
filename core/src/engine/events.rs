//! Event streams: answers that come as messages, each an event of its own. Here messages become events or
//! errors; `crate::events` is what callers have of it.

use super::classify::{Failure, no_answer, refused_in_stream};
use super::messages::{Messages, NoMessage};
use super::operation::Operation;
use super::shape::Shape;
use super::sink::{At, Sink};
use super::walk::one;
use crate::echo::Sent;
use crate::error::{Error, ErrorKind};
use crate::http::{Begun, request_id};
use aws_smithy_types::event_stream::Message;
use bytes::Bytes;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use tokio::task::coop::poll_proceed;

/// The body of an answer while it is read. Clones are the same body.
#[derive(Clone)]
pub(crate) struct OpenBody(Arc<Mutex<Option<Begun>>>);

impl OpenBody {
    /// Ends the request: its connection is closed, unless the body has come to its end.
    pub(crate) fn end(&self) {
        drop(self.lock().take());
    }

    /// Whether somebody else still holds it.
    pub(crate) fn is_held(&self) -> bool {
        Arc::strong_count(&self.0) > 1
    }

    fn lock(&self) -> MutexGuard<'_, Option<Begun>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads the events of an answer as they come.
pub(crate) struct EventReader {
    operation: &'static Operation,
    event: &'static Shape,
    body: OpenBody,
    messages: Messages,
    /// What no error shows.
    sent: Sent,
    status: u16,
    request_id: Option<String>,
    host: String,
}

impl EventReader {
    /// Begins to read the answer to a request, of which `sent` are the secrets.
    pub(crate) fn new(operation: &'static Operation, event: &'static Shape, begun: Begun, sent: Sent) -> Self {
        EventReader {
            operation,
            event,
            messages: Messages::new(begun.most),
            sent,
            status: begun.parts.status.as_u16(),
            request_id: request_id(&begun.parts.headers),
            host: begun.host.clone(),
            body: OpenBody(Arc::new(Mutex::new(Some(begun)))),
        }
    }

    /// The body, for who ends it.
    pub(crate) fn body(&self) -> &OpenBody {
        &self.body
    }

    /// Where the events come from.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    /// Adds to an error which answer it came in.
    pub(crate) fn explain(&self, error: Error) -> Error {
        let code = error.code().map(str::to_owned);
        self.operation.named_in(error).with_response(self.status, code, self.request_id.clone())
    }

    /// The next event of a type that the model has; others are passed over. None at the end, and once there was an error
    /// or the body was ended.
    pub(crate) fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<RawEvent>, Failure>> {
        loop {
            // Else a stream of events that nobody knows keeps time-outs and all other calls from their turn.
            let turn = ready!(poll_proceed(context));
            let outcome = match self.messages.next() {
                Ok(Some(message)) => match self.meaning(&message) {
                    Ok(None) => {
                        turn.made_progress();
                        continue;
                    }
                    other => other,
                },
                Ok(None) => {
                    let piece = match self.body.lock().as_mut() {
                        Some(begun) => ready!(begun.poll_piece(context)),
                        None => return Poll::Ready(Ok(None)),
                    };
                    match piece {
                        Some(Ok(piece)) => {
                            self.messages.push(&piece);
                            continue;
                        }
                        Some(Err(unanswered)) => Err(no_answer(self.operation, unanswered)),
                        None if self.messages.is_empty() => Ok(None),
                        None => Err(self.damaged("the stream of events ends in the middle of one".to_owned())),
                    }
                }
                Err(NoMessage::Damaged(why)) => Err(self.damaged(format!("the answer is no stream of events: {why}"))),
                Err(NoMessage::TooLong) => match self.body.lock().as_ref() {
                    Some(begun) => Err(no_answer(self.operation, begun.too_long("an event of the answer"))),
                    None => Ok(None),
                },
            };
            if !matches!(outcome, Ok(Some(_))) {
                self.body.end();
                self.messages.clear();
            }
            return Poll::Ready(outcome);
        }
    }

    /// What a message says: an event, none of a type that the model does not have, or what went wrong.
    fn meaning(&self, message: &Message) -> Result<Option<RawEvent>, Failure> {
        let header = |name: &str| {
            let header = message.headers().iter().find(|header| header.name().as_str() == name)?;
            header.value().as_string().ok().map(|text| text.as_str().to_owned())
        };
        let refused = |code: Option<String>, said: &[u8]| {
            let failure = refused_in_stream(self.operation, &code.unwrap_or_default(), said);
            Failure { error: self.sent.hidden_in_error(self.explain(failure.error)), ..failure }
        };
        match header(":message-type").as_deref() {
            Some("event") => {
                let place = header(":event-type").and_then(|name| self.event.find(&name));
                Ok(place.map(|place| RawEvent {
                    operation: self.operation,
                    shape: self.event,
                    place,
                    payload: message.payload().clone(),
                    status: self.status,
                    request_id: self.request_id.clone(),
                    attempts: 1,
                }))
            }
            Some("exception") => Err(refused(header(":exception-type"), message.payload())),
            Some("error") => {
                let said = serde_json::json!({ "message": header(":error-message") }).to_string();
                Err(refused(header(":error-code"), said.as_bytes()))
            }
            _ => Ok(None),
        }
    }

    fn damaged(&self, words: String) -> Failure {
        Failure { error: self.explain(Error::new(ErrorKind::Decode, words)), retry: None, after: None }
    }
}

/// An event as it came, of a type that the model has.
pub struct RawEvent {
    operation: &'static Operation,
    shape: &'static Shape,
    /// The member of the shape that is there.
    place: usize,
    payload: Bytes,
    status: u16,
    request_id: Option<String>,
    /// How many requests were sent for the stream.
    pub(crate) attempts: u32,
}

impl RawEvent {
    /// What was called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// What the event is: a union.
    pub fn shape(&self) -> &'static Shape {
        self.shape
    }

    /// Reads the event: a union of which one member is there.
    ///
    /// # Errors
    /// Kind [`Decode`](ErrorKind::Decode) if it is not what the operation gives.
    pub fn read<S: Sink>(&self, sink: &mut S) -> Result<S::Value, Error> {
        self.read_at(At::Top, sink)
    }

    /// Reads the event where it stands: alone, or in a list of all.
    pub(crate) fn read_at<S: Sink>(&self, at: At<'_>, sink: &mut S) -> Result<S::Value, Error> {
        // What was begun of a text that must be mended is not to be seen: the list is not begun anew for it.
        let mended = super::without_lone_surrogates(&self.payload);
        let walked = self.walk(at, mended.as_deref().unwrap_or(&self.payload), sink);
        walked.map_err(|error| {
            let error = self.operation.named_in(error).with_attempts(self.attempts);
            error.with_response(self.status, None, self.request_id.clone())
        })
    }

    fn walk<S: Sink>(&self, at: At<'_>, payload: &[u8], sink: &mut S) -> Result<S::Value, Error> {
        let made = |words: String| Error::new(ErrorKind::Decode, words);
        let member = At::Member(self.place, &self.shape.members[self.place]);
        let mut union = sink.structure(at, self.shape).map_err(made)?;
        if let Some(value) = one(self.operation, payload, sink, member)? {
            sink.put(&mut union, member, value).map_err(made)?;
        }
        sink.end(union).map_err(made)
    }
}

/// Without what it says, which may be secret.
impl fmt::Debug for RawEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.shape.members[self.place].name;
        f.debug_struct("RawEvent").field("type", &name).field("bytes", &self.payload.len()).finish_non_exhaustive()
    }
}
