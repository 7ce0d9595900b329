//! [`Client::exchange`]: a request and its whole answer, or [`Unanswered`].

use super::Client;
use super::failure::{Cause, PROXY_AUTHENTICATION, Unreached};
use crate::error::{Error, ErrorKind, cause};
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Body;
use std::fmt;

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

impl Client {
    /// Sends `request` to `endpoint`, a URL that stands in messages, and collects the answer: never more than
    /// `max_response_bytes` of it. An answer of any status is one, but for the proxy's that wants a password.
    pub(crate) async fn exchange(
        &self,
        endpoint: &str,
        request: http::Request<SdkBody>,
    ) -> Result<http::Response<Bytes>, Unanswered> {
        let (network, host) = (self.network(), host(endpoint));
        let answer = self.send(request).await.map_err(|error| {
            let Unreached { words, cause } = Unreached::new(&error);
            let kind = if cause == Cause::TimedOut { ErrorKind::Timeout } else { ErrorKind::Connection };
            let message = format!("no answer from {host}{}: {words}", network.proxies.through(endpoint));
            Unanswered { kind, message, cause, status: None, request_id: None }
        })?;
        let (parts, body) = answer.into_parts();
        let unanswered = |kind, message, cause| {
            let (status, request_id) = (Some(parts.status.as_u16()), request_id(&parts.headers));
            Unanswered { kind, message, cause, status, request_id }
        };
        if parts.status == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
            let through = network.proxies.through(endpoint);
            let why = format!("no answer from {host}{through}: proxy authorization required; {PROXY_AUTHENTICATION}");
            return Err(unanswered(ErrorKind::Connection, why, Cause::Lasting));
        }
        let most = network.max_response_bytes;
        // No page comes near, and a retry brings the same: so it is not the service that answers. Of this kind is what
        // else answers otherwise than the service promises.
        let too_long = || {
            let message = format!("the answer from {host} {}: is that the service?", TooLong(most));
            unanswered(ErrorKind::Decode, message, Cause::Lasting)
        };
        if body.size_hint().lower() > most as u64 {
            return Err(too_long());
        }
        match Limited::new(body, most).collect().await {
            Ok(body) => Ok(http::Response::from_parts(parts, body.to_bytes())),
            Err(error) if error.is::<LengthLimitError>() => Err(too_long()),
            Err(error) => {
                let message = format!("the answer from {host} broke off: {}", cause(&*error));
                Err(unanswered(ErrorKind::Connection, message, Cause::BrokenOff))
            }
        }
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
