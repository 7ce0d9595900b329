//! What goes back to a client: an answer, an error in AWS's form, and the body that can be cut off on purpose.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use hyper::Response;
use hyper::body::{Body, Bytes, Frame, SizeHint};
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, DATE, HeaderName, HeaderValue};

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
}

impl ApiError {
    /// An error of the given status, code and message.
    pub(crate) fn new(status: u16, code: impl Into<String>, message: impl Into<String>) -> ApiError {
        ApiError { status, code: code.into(), message: message.into() }
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
}

impl Answer {
    /// An answer that says nothing of an error in its headers.
    pub(crate) fn new(content_type: ContentType, status: u16, body: Vec<u8>) -> Answer {
        Answer { status, content_type, error_code: None, body, headers: Vec::new(), retry_after: None, cut: false }
    }

    /// A success with a JSON body.
    pub(crate) fn success(body: Vec<u8>) -> Answer {
        Answer::new(ContentType::Json, 200, body)
    }

    /// The HTTP response, dated by the emulator's clock.
    pub(crate) fn into_response(self, now: i64, request_id: &str) -> Response<AnswerBody> {
        let length = self.body.len();
        let mut body = AnswerBody { rest: Some(Bytes::from(self.body)), cut: Cut::No };
        if self.cut {
            body.rest = body.rest.map(|whole| whole.slice(..length / 2));
            body.cut = Cut::AfterFlush;
        }
        let mut response = Response::new(body);
        // Statuses are checked where they come in; one that HTTP does not know could only be a mistake here.
        *response.status_mut() = hyper::StatusCode::from_u16(self.status).unwrap_or_default();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type.name()));
        headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
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

impl From<ApiError> for Answer {
    fn from(error: ApiError) -> Answer {
        let body = serde_json::json!({ "message": error.message }).to_string().into_bytes();
        Answer { error_code: Some(error.code), ..Answer::new(ContentType::Json, error.status, body) }
    }
}

/// A body of one piece, which can fail after that piece so that the connection ends there.
#[derive(Debug)]
pub(crate) struct AnswerBody {
    rest: Option<Bytes>,
    cut: Cut,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cut {
    No,
    /// One more turn of the connection, in which it writes out what it has.
    AfterFlush,
    Now,
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if let Some(rest) = self.rest.take().filter(|rest| !rest.is_empty()) {
            return Poll::Ready(Some(Ok(Frame::data(rest))));
        }
        match self.cut {
            Cut::No => Poll::Ready(None),
            Cut::AfterFlush => {
                self.cut = Cut::Now;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Cut::Now => Poll::Ready(Some(Err(io::Error::other("the answer is cut on request")))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.cut == Cut::No && self.rest.as_ref().is_none_or(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        match (self.cut, &self.rest) {
            (Cut::No, Some(rest)) => SizeHint::with_exact(rest.len() as u64),
            (Cut::No, None) => SizeHint::with_exact(0),
            _ => SizeHint::default(),
        }
    }
}
