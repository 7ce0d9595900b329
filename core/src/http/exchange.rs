//! [`Client::exchange`]: a request and its whole answer, or [`Unanswered`]. Of an answer that is read while it comes,
//! there is [`Begun`] first.

use super::Client;
use super::answer::AnswerBody;
use super::failure::{Cause, PROXY_AUTHENTICATION, Unreached};
use crate::error::{Error, ErrorKind, cause};
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http::response::Parts;
use http::{HeaderMap, StatusCode};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Body;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// Why there is no whole answer.
#[derive(Debug)]
pub(crate) struct Unanswered {
    pub(crate) kind: ErrorKind,
    /// A sentence: what failed, at which host, through which proxy, and the remedy if there is one.
    pub(crate) message: String,
    /// What it means for the next attempt.
    pub(crate) cause: Cause,
    /// Of an answer that began.
    pub(crate) status: Option<u16>,
    pub(crate) request_id: Option<String>,
}

impl Unanswered {
    pub(crate) fn into_error(self) -> Error {
        let error = Error::new(self.kind, self.message).with_retryable(self.cause != Cause::Lasting);
        match self.status {
            Some(status) => error.with_response(status, None, self.request_id),
            None => error,
        }
    }
}

/// An answer that is longer than `max_response_bytes`.
#[derive(Debug)]
pub(super) struct TooLong(pub(super) usize);

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "is longer than {} bytes, which max_response_bytes allows", self.0)
    }
}

impl std::error::Error for TooLong {}

/// An answer that began: its body is still to come. Dropped before the body's end, it closes the connection.
pub(crate) struct Begun {
    pub(crate) parts: Parts,
    body: AnswerBody,
    /// Where it comes from, for messages.
    pub(crate) host: String,
    /// `max_response_bytes`.
    pub(crate) most: usize,
}

impl Client {
    /// Sends `request` to `endpoint`, a URL that stands in messages, and collects the answer: never more than
    /// `max_response_bytes` of it. An answer of any status is one, but for the proxy's that wants a password.
    pub(crate) async fn exchange(
        &self,
        endpoint: &str,
        request: http::Request<SdkBody>,
    ) -> Result<http::Response<Bytes>, Unanswered> {
        self.begin(endpoint, request).await?.whole().await
    }

    /// Sends `request` to `endpoint`, and gives the answer when it begins.
    pub(crate) async fn begin(&self, endpoint: &str, request: http::Request<SdkBody>) -> Result<Begun, Unanswered> {
        let (network, host) = (self.network(), host(endpoint));
        let answer = self.send(request).await.map_err(|error| {
            let Unreached { words, cause } = Unreached::new(&error);
            let kind = if cause == Cause::TimedOut { ErrorKind::Timeout } else { ErrorKind::Connection };
            let message = format!("no answer from {host}{}: {words}", network.proxies.through(endpoint));
            Unanswered { kind, message, cause, status: None, request_id: None }
        })?;
        let (parts, body) = answer.into_parts();
        let begun = Begun { parts, body, host: host.to_owned(), most: network.max_response_bytes };
        if begun.parts.status == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
            let through = network.proxies.through(endpoint);
            let why = format!("no answer from {host}{through}: proxy authorization required; {PROXY_AUTHENTICATION}");
            return Err(begun.unanswered(ErrorKind::Connection, why, Cause::Lasting));
        }
        Ok(begun)
    }
}

impl Begun {
    /// Reads the body to its end.
    pub(crate) async fn whole(mut self) -> Result<http::Response<Bytes>, Unanswered> {
        let most = self.most;
        if self.body.size_hint().lower() > most as u64 {
            return Err(self.too_long("the answer"));
        }
        match Limited::new(&mut self.body, most).collect().await {
            Ok(body) => Ok(http::Response::from_parts(self.parts, body.to_bytes())),
            Err(error) if error.is::<LengthLimitError>() => Err(self.too_long("the answer")),
            Err(error) => Err(self.broken_off(&*error)),
        }
    }

    /// The next piece of the body; none at its end.
    pub(crate) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Unanswered>>> {
        loop {
            match ready!(Pin::new(&mut self.body).poll_frame(context)) {
                Some(Ok(frame)) => {
                    // What is no data are headers that come late.
                    if let Ok(piece) = frame.into_data() {
                        return Poll::Ready(Some(Ok(piece)));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(self.broken_off(&error)))),
                None => return Poll::Ready(None),
            }
        }
    }

    /// No page and no event comes near, and a retry brings the same: so it is not the service that answers. Of this kind
    /// is what else answers otherwise than the service promises.
    pub(crate) fn too_long(&self, what: &str) -> Unanswered {
        let message = format!("{what} from {} {}: is that the service?", self.host, TooLong(self.most));
        self.unanswered(ErrorKind::Decode, message, Cause::Lasting)
    }

    fn broken_off(&self, error: &(dyn std::error::Error + 'static)) -> Unanswered {
        let message = format!("the answer from {} broke off: {}", self.host, cause(error));
        self.unanswered(ErrorKind::Connection, message, Cause::BrokenOff)
    }

    fn unanswered(&self, kind: ErrorKind, message: String, cause: Cause) -> Unanswered {
        let (status, request_id) = (Some(self.parts.status.as_u16()), request_id(&self.parts.headers));
        Unanswered { kind, message, cause, status, request_id }
    }
}

/// Host and port of a URL.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}

/// The id that AWS gave the request, from the headers of its answer.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    ["x-amzn-requestid", "x-amz-request-id"]
        .into_iter()
        .find_map(|name| headers.get(name)?.to_str().ok())
        .map(str::to_owned)
}
