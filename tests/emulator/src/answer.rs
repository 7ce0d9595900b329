//! What goes back to a client: an answer, an error in AWS's form, and the body that can be slow, be cut off or never end
//! on purpose.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use hyper::Response;
use hyper::body::{Body, Bytes, Frame, SizeHint};
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, DATE, HeaderName, HeaderValue};
use tokio::time::{Sleep, sleep};

use crate::timestamp;

const ERROR_TYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");
const RETRY_AFTER: HeaderName = HeaderName::from_static("x-amz-retry-after");
const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");

/// A refusal: HTTP status, AWS error code, and message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ApiError {
    pub(crate) status: u16,
    pub(crate) code: String,
    pub(crate) message: String,
    /// What the error's shape has besides the message, such as `resourceId`.
    pub(crate) details: Vec<(&'static str, String)>,
}

impl ApiError {
    /// An error of the given status, code and message.
    pub(crate) fn new(status: u16, code: impl Into<String>, message: impl Into<String>) -> ApiError {
        ApiError { status, code: code.into(), message: message.into(), details: Vec::new() }
    }

    /// A mistake of the emulator's own.
    pub(crate) fn internal(message: impl Into<String>) -> ApiError {
        ApiError::new(500, "InternalFailureException", message)
    }

    /// The error with one more of the members that its shape has.
    pub(crate) fn with(mut self, member: &'static str, value: impl Into<String>) -> ApiError {
        self.details.push((member, value.into()));
        self
    }
}

/// The form of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ContentType {
    /// JSON, and an error's code in a header.
    Json,
    /// XML, and an error's code in it.
    Xml,
}

impl ContentType {
    fn name(self) -> &'static str {
        match self {
            ContentType::Json => "application/json",
            ContentType::Xml => "text/xml",
        }
    }
}

/// A whole answer before it becomes HTTP.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    content_type: ContentType,
    error_code: Option<String>,
    pub(crate) body: Vec<u8>,
    /// Headers of its own; they come before the others of their name.
    pub(crate) headers: Vec<(String, String)>,
    /// After how many milliseconds the client may come again.
    pub(crate) retry_after: Option<u64>,
    /// Whether the connection ends in the middle of the body.
    pub(crate) cut: bool,
    /// What is sent piece by piece, instead of a body.
    pub(crate) pieces: Option<Pieces>,
}

/// A body that is sent in pieces, of a length that is not told before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pieces {
    pub(crate) pieces: VecDeque<Bytes>,
    /// How long it takes until the next piece is sent.
    pub(crate) pause: Duration,
    pub(crate) ending: Ending,
}

/// What comes after the last piece of a body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Ending {
    /// The body's end.
    #[default]
    Whole,
    /// The connection's end.
    Cut,
    /// Nothing, for as long as the client waits.
    Stall,
}

impl Answer {
    /// An answer that says nothing of an error in its headers.
    pub(crate) fn new(content_type: ContentType, status: u16, body: Vec<u8>) -> Answer {
        Answer {
            status,
            content_type,
            error_code: None,
            body,
            headers: Vec::new(),
            retry_after: None,
            cut: false,
            pieces: None,
        }
    }

    /// A success with a JSON body.
    pub(crate) fn success(body: Vec<u8>) -> Answer {
        Answer::new(ContentType::Json, 200, body)
    }

    /// The HTTP response, dated by the emulator's clock.
    pub(crate) fn into_response(self, now: i64, request_id: &str) -> Response<AnswerBody> {
        let length = self.pieces.is_none().then_some(self.body.len());
        let pieces = self.pieces.unwrap_or_else(|| {
            let mut whole = Bytes::from(self.body);
            if self.cut {
                whole.truncate(whole.len() / 2);
            }
            let ending = if self.cut { Ending::Cut } else { Ending::Whole };
            Pieces { pieces: [whole].into(), pause: Duration::ZERO, ending }
        });
        let mut response = Response::new(AnswerBody { left: pieces, pause: None, flushed: false });
        // Statuses are checked where they come in; one that HTTP does not know could only be a mistake here.
        *response.status_mut() = hyper::StatusCode::from_u16(self.status).unwrap_or_default();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type.name()));
        if let Some(length) = length {
            headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
        }
        if let Some(millis) = self.retry_after {
            headers.insert(RETRY_AFTER, HeaderValue::from(millis));
        }
        let texts = [(DATE, timestamp::format_http(now)), (REQUEST_ID, request_id.to_owned())];
        for (name, text) in texts.into_iter().chain(self.error_code.map(|code| (ERROR_TYPE, code))) {
            if let Ok(value) = HeaderValue::from_str(&text) {
                headers.insert(name, value);
            }
        }
        for (name, text) in self.headers {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_bytes(text.as_bytes())) {
                headers.insert(name, value);
            }
        }
        response
    }
}

/// What cannot be written as JSON, or read back, is a mistake of the emulator's own.
impl From<serde_json::Error> for ApiError {
    fn from(error: serde_json::Error) -> ApiError {
        ApiError::internal(error.to_string())
    }
}

impl From<ApiError> for Answer {
    fn from(error: ApiError) -> Answer {
        let mut body = serde_json::json!({ "message": error.message });
        error.details.into_iter().for_each(|(member, value)| body[member] = value.into());
        let body = body.to_string().into_bytes();
        Answer { error_code: Some(error.code), ..Answer::new(ContentType::Json, error.status, body) }
    }
}

/// A body that is sent piece by piece, and can fail after the last so that the connection ends there.
#[derive(Debug)]
pub(crate) struct AnswerBody {
    left: Pieces,
    /// Until the next piece; none before the first.
    pause: Option<Pin<Box<Sleep>>>,
    /// Whether the connection had one more turn, in which it writes out what it has, before it ends.
    flushed: bool,
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let this = &mut *self;
        if let (Some(pause), false) = (&mut this.pause, this.left.pieces.is_empty()) {
            ready!(pause.as_mut().poll(context));
        }
        if let Some(piece) = this.left.pieces.pop_front().filter(|piece| !piece.is_empty()) {
            if !this.left.pause.is_zero() {
                this.pause = Some(Box::pin(sleep(this.left.pause)));
            }
            return Poll::Ready(Some(Ok(Frame::data(piece))));
        }
        match this.left.ending {
            Ending::Whole => Poll::Ready(None),
            Ending::Stall => Poll::Pending,
            Ending::Cut if this.flushed => Poll::Ready(Some(Err(io::Error::other("the answer is cut on request")))),
            Ending::Cut => {
                this.flushed = true;
                context.waker().wake_by_ref();
                Poll::Pending
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.left.ending == Ending::Whole && self.left.pieces.iter().all(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        match (self.left.ending, self.left.pieces.len()) {
            (Ending::Whole, 0) => SizeHint::with_exact(0),
            (Ending::Whole, 1) => SizeHint::with_exact(self.left.pieces[0].len() as u64),
            _ => SizeHint::default(),
        }
    }
}
