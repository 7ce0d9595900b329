//! [`Error`] and [`ErrorKind`]: the one error table that Rust, Python and the JVM share.

use crate::shown::line;
use serde_json::{Map, Value};
use std::fmt;

/// What went wrong, as a caller would act on it. The codes are stable: they cross to Python and the JVM, where each
/// kind is a class of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum ErrorKind {
    /// A setting or an argument is wrong: found here before anything was sent, or by the service.
    Validation = 1,
    /// Credentials are missing, wrong or expired, or the signature was refused.
    Credentials = 2,
    /// The credentials are valid but may not do this.
    AccessDenied = 3,
    /// The thing that was named does not exist.
    NotFound = 4,
    /// The service asked for fewer requests.
    Throttled = 5,
    /// The request conflicts with the state of the resource or with another request.
    Conflict = 6,
    /// A quota or limit of the account is reached.
    Quota = 7,
    /// A time-out ended the attempt or the call.
    Timeout = 8,
    /// No connection, or it broke.
    Connection = 9,
    /// The service failed.
    Service = 10,
    /// The answer is not what the service's description promises.
    Decode = 11,
    /// The connector was closed.
    Closed = 12,
    /// The caller ended the call.
    Cancelled = 13,
    /// The service does not exist in the region.
    UnsupportedRegion = 14,
    /// A defect of twinlink itself.
    Internal = 15,
}

impl ErrorKind {
    /// Every kind, in the order of the codes.
    pub const ALL: [ErrorKind; 15] = [
        ErrorKind::Validation,
        ErrorKind::Credentials,
        ErrorKind::AccessDenied,
        ErrorKind::NotFound,
        ErrorKind::Throttled,
        ErrorKind::Conflict,
        ErrorKind::Quota,
        ErrorKind::Timeout,
        ErrorKind::Connection,
        ErrorKind::Service,
        ErrorKind::Decode,
        ErrorKind::Closed,
        ErrorKind::Cancelled,
        ErrorKind::UnsupportedRegion,
        ErrorKind::Internal,
    ];

    /// The stable number of this kind.
    pub fn code(self) -> u8 {
        self as u8
    }

    /// The stable name of this kind, in snake case.
    pub fn name(self) -> &'static str {
        match self {
            ErrorKind::Validation => "validation",
            ErrorKind::Credentials => "credentials",
            ErrorKind::AccessDenied => "access_denied",
            ErrorKind::NotFound => "not_found",
            ErrorKind::Throttled => "throttled",
            ErrorKind::Conflict => "conflict",
            ErrorKind::Quota => "quota",
            ErrorKind::Timeout => "timeout",
            ErrorKind::Connection => "connection",
            ErrorKind::Service => "service",
            ErrorKind::Decode => "decode",
            ErrorKind::Closed => "closed",
            ErrorKind::Cancelled => "cancelled",
            ErrorKind::UnsupportedRegion => "unsupported_region",
            ErrorKind::Internal => "internal",
        }
    }

    /// Whether the same call may succeed later without a change by the caller.
    fn retryable(self) -> bool {
        matches!(self, ErrorKind::Throttled | ErrorKind::Timeout | ErrorKind::Connection | ErrorKind::Service)
    }
}

/// As [`name`](ErrorKind::name).
impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A failed call: its kind and all that is known of it. Nothing secret is ever in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<Details>);

#[derive(Clone, PartialEq, Eq)]
struct Details {
    kind: ErrorKind,
    message: String,
    retryable: bool,
    service: Option<&'static str>,
    operation: Option<&'static str>,
    code: Option<String>,
    http_status: Option<u16>,
    request_id: Option<String>,
    attempts: u32,
    details: Map<String, Value>,
}

/// Errors are made by calls. A program makes its own in tests of what it does with them.
impl Error {
    /// An error of `kind` that has not met the service yet.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Error(Box::new(Details {
            kind,
            message: message.into(),
            retryable: kind.retryable(),
            service: None,
            operation: None,
            code: None,
            http_status: None,
            request_id: None,
            attempts: 0,
            details: Map::new(),
        }))
    }

    pub(crate) fn validation(message: impl Into<String>) -> Self {
        Error::new(ErrorKind::Validation, message)
    }

    /// The same error, of which it is known whether the call may succeed later.
    pub fn with_retryable(mut self, retryable: bool) -> Self {
        self.0.retryable = retryable;
        self
    }

    /// The same error, of a call: the service's signing name, and the operation in AWS's spelling.
    pub fn with_operation(mut self, service: &'static str, operation: &'static str) -> Self {
        self.0.service = Some(service);
        self.0.operation = Some(operation);
        self
    }

    /// The same error, of an answer: HTTP status, AWS's code and request id.
    pub fn with_response(mut self, status: u16, code: Option<String>, request_id: Option<String>) -> Self {
        self.0.http_status = Some(status);
        self.0.code = code;
        self.0.request_id = request_id;
        self
    }

    /// The same error, with a code that is not of an HTTP answer.
    #[cfg(feature = "mqtt")]
    pub(crate) fn with_code(mut self, code: impl Into<String>) -> Self {
        self.0.code = Some(code.into());
        self
    }

    /// The same error, with what the service says besides its message.
    pub fn with_details(mut self, details: Map<String, Value>) -> Self {
        self.0.details = details;
        self
    }

    /// The same error after so many requests.
    pub fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// The same error after so many attempts of the call that it ends, which has nothing to do with those that were made
    /// for its keys.
    pub(crate) fn after(self, attempts: u32) -> Self {
        if attempts == 0 { self } else { self.with_attempts(attempts) }
    }

    /// The same error, with what it happened in before its message.
    pub(crate) fn within(mut self, what: &str) -> Self {
        self.0.message = format!("{what}: {}", self.0.message);
        self
    }

    /// The same error with `change` made to all that a service said.
    pub(crate) fn with_texts(mut self, change: impl Fn(&str) -> String) -> Self {
        self.0.message = change(&self.0.message);
        self.0.code = self.0.code.as_deref().map(&change);
        self.0.request_id = self.0.request_id.as_deref().map(change);
        self
    }

    /// What went wrong, as a caller would act on it.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The message alone: AWS's own where the service refused, without code, status and request id.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Whether the same call may succeed later without a change by the caller.
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }

    /// The service's signing name, such as `iottwinmaker`; none if the error is not of one call.
    pub fn service(&self) -> Option<&'static str> {
        self.0.service
    }

    /// The operation in AWS's spelling, such as `ListWorkspaces`; none if the error is not of one call.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// AWS's error code, such as `ThrottlingException`; none if no service answered.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The HTTP status of the last answer; none if no service answered.
    pub fn http_status(&self) -> Option<u16> {
        self.0.http_status
    }

    /// AWS's id of the last request, to quote to AWS support; none if no service answered.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How many requests were sent, or tried to be; 0 if the call was refused before.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// What the service's error says besides its message, by AWS's member names, such as `resourceId` and `resourceArn`.
    pub fn details(&self) -> &Map<String, Value> {
        &self.0.details
    }
}

/// On one line, whatever a service said.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = &*self.0;
        if let Some(operation) = details.operation {
            write!(f, "{operation}: ")?;
        }
        if let Some(code) = &details.code {
            write!(f, "{}: ", line(code))?;
        }
        f.write_str(&line(&details.message))?;
        let mut notes = Vec::new();
        if let Some(status) = details.http_status {
            notes.push(format!("HTTP status {status}"));
        }
        if let Some(request_id) = &details.request_id {
            notes.push(format!("request id {}", line(request_id)));
        }
        if details.attempts > 1 {
            notes.push(format!("after {} attempts", details.attempts));
        }
        if !notes.is_empty() {
            write!(f, " ({})", notes.join(", "))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { kind, message, retryable, service, operation, code, http_status, request_id, attempts, details } =
            &*self.0;
        f.debug_struct("Error")
            .field("kind", kind)
            .field("message", message)
            .field("retryable", retryable)
            .field("service", service)
            .field("operation", operation)
            .field("code", code)
            .field("http_status", http_status)
            .field("request_id", request_id)
            .field("attempts", attempts)
            .field("details", details)
            .finish()
    }
}

impl std::error::Error for Error {}

/// The innermost causes of an error, in words: "dns error: failed to lookup address information".
pub(crate) fn cause(error: &(dyn std::error::Error + 'static)) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut next = Some(error);
    while let Some(error) = next {
        let text = error.to_string();
        // Wrappers repeat what they wrap; keep each thing once.
        if !words.iter().any(|word| word.contains(&text)) {
            words.push(text);
        }
        next = error.source();
    }
    words.join(": ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_the_places_in_the_table() {
        for (place, kind) in ErrorKind::ALL.into_iter().enumerate() {
            assert_eq!(usize::from(kind.code()), place + 1);
        }
    }

    #[test]
    fn display_tells_everything_once() {
        let error = Error::new(ErrorKind::Throttled, "Rate exceeded")
            .with_operation("iotsitewise", "ListPortals")
            .with_response(429, Some("ThrottlingException".into()), Some("abc".into()))
            .with_attempts(3);
        assert_eq!(
            error.to_string(),
            "ListPortals: ThrottlingException: Rate exceeded (HTTP status 429, request id abc, after 3 attempts)"
        );
    }
}
