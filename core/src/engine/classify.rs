//! What an answer means: the error it becomes, and whether the same request is worth another attempt.

use super::lone_surrogates::without_lone_surrogates;
use super::operation::Operation;
use crate::error::{Error, ErrorKind};
use crate::http::{Cause, Unanswered, request_id};
use crate::retry::{Retry, excerpt, is_about_time, is_throttling, retry_after};
use http::HeaderMap;
use http::header::LOCATION;
use std::time::Duration;

/// An attempt that failed.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) error: Error,
    pub(crate) retry: Option<Retry>,
    /// How long the service wants to be left alone.
    pub(crate) after: Option<Duration>,
}

/// An answer with a status other than 2xx; `base` is the endpoint that it came from.
pub(crate) fn refusal(
    operation: &'static Operation,
    base: &str,
    status: u16,
    headers: &HeaderMap,
    body: &[u8],
) -> Failure {
    let read = |body: &[u8]| serde_json::from_slice::<serde_json::Value>(body).ok();
    let json = read(body).or_else(|| read(&without_lone_surrogates(body)?));
    let member = |name: &str| json.as_ref().and_then(|json| json.get(name)).and_then(|value| value.as_str());
    let code = headers
        .get("x-amzn-errortype")
        .and_then(|value| value.to_str().ok())
        .or_else(|| member("__type"))
        .or_else(|| member("code"))
        .map(|text| {
            // "namespace#Code:http://..." in full; only the code is of use.
            let text = text.rsplit('#').next().unwrap_or(text);
            text.split(':').next().unwrap_or(text).trim().to_owned()
        })
        .filter(|code| !code.is_empty());
    let message = member("message").or_else(|| member("Message")).map_or_else(
        || match excerpt(body) {
            text if text.is_empty() => "the service gave no reason".to_owned(),
            text => format!("the service answered: {text}"),
        },
        str::to_owned,
    );
    let is_elsewhere = status == 404 && matches!(code.as_deref(), None | Some("UnknownOperationException"));
    let message = if is_elsewhere && base.splitn(4, '/').count() == 4 {
        format!("{message}; the endpoint {base} has a path, which AWS's own endpoints have not")
    } else if let Some(location) = headers.get(LOCATION).filter(|_| (300..400).contains(&status)) {
        let location = excerpt(location.as_bytes());
        format!("{message}; {base} leads to {location:?}, and a signed request is not sent on: check the endpoint")
    } else {
        message
    };
    let retry = Retry::of(status, code.as_deref());
    let kind = kind(status, code.as_deref());
    let error = Error::new(kind, message)
        .with_retryable(matches!(retry, Some(Retry::Throttled | Retry::Transient)) || kind == ErrorKind::Timeout)
        .with_operation(operation.service.signing_name(), operation.name)
        .with_response(status, code, request_id(headers))
        .with_details(json.map(details).unwrap_or_default());
    Failure { error, retry, after: retry_after(headers) }
}

/// What an error says besides its message and code.
fn details(json: serde_json::Value) -> serde_json::Map<String, serde_json::Value> {
    let serde_json::Value::Object(mut members) = json else { return serde_json::Map::new() };
    members
        .retain(|name, value| !matches!(name.as_str(), "message" | "Message" | "__type" | "code") && !value.is_null());
    members
}

/// What the service says went wrong in a stream, whose status was that of a success.
pub(super) fn refused_in_stream(operation: &Operation, code: &str, body: &[u8]) -> Failure {
    let json = serde_json::from_slice::<serde_json::Value>(body).unwrap_or_default();
    // In streams, members have the names of the errors.
    let first = code.chars().next().map(|letter| letter.to_ascii_uppercase());
    let code: String = first.into_iter().chain(code.chars().skip(1)).collect();
    let message = json["message"].as_str().unwrap_or("the service gave no reason").to_owned();
    // As a refusal it would have a status of its own.
    let status = if code == "InternalFailureException" { 500 } else { 200 };
    let retry = Retry::of(status, Some(&code)).filter(|retry| matches!(retry, Retry::Throttled | Retry::Transient));
    let kind = kind(status, Some(&code));
    let error = operation
        .error(kind, message)
        .with_retryable(retry.is_some() || kind == ErrorKind::Timeout)
        .with_response(200, Some(code), None)
        .with_details(details(json));
    Failure { error, retry, after: None }
}

fn kind(status: u16, code: Option<&str>) -> ErrorKind {
    match code.unwrap_or_default() {
        "LimitExceededException" | "ServiceQuotaExceededException" | "TooManyTagsException" => ErrorKind::Quota,
        code if is_throttling(code) => ErrorKind::Throttled,
        "ValidationException" | "InvalidRequestException" | "SerializationException" => ErrorKind::Validation,
        "AccessDeniedException" | "AccessDenied" | "UnauthorizedException" => ErrorKind::AccessDenied,
        "ResourceNotFoundException" | "UnknownOperationException" => ErrorKind::NotFound,
        "ConflictException" | "ConflictingOperationException" | "ResourceAlreadyExistsException" => ErrorKind::Conflict,
        "QueryTimeoutException" | "ConnectorTimeoutException" | "RequestTimeout" | "RequestTimeoutException" => {
            ErrorKind::Timeout
        }
        "UnrecognizedClientException"
        | "IncompleteSignatureException"
        | "MissingAuthenticationTokenException"
        | "MissingAuthenticationToken"
        | "InvalidClientTokenId"
        | "ExpiredToken"
        | "ExpiredTokenException" => ErrorKind::Credentials,
        code if is_about_time(code) => ErrorKind::Credentials,
        _ => match status {
            // What is asked for, or how, is wrong.
            400 | 405 | 406 | 413 | 415 | 422 => ErrorKind::Validation,
            401 => ErrorKind::Credentials,
            402 => ErrorKind::Quota,
            403 => ErrorKind::AccessDenied,
            404 => ErrorKind::NotFound,
            409 => ErrorKind::Conflict,
            429 => ErrorKind::Throttled,
            _ => ErrorKind::Service,
        },
    }
}

/// No answer, one that broke off, or one that is too long.
pub(crate) fn no_answer(operation: &'static Operation, unanswered: Unanswered) -> Failure {
    let retry = match unanswered.cause {
        Cause::TimedOut => Some(Retry::TimedOut),
        Cause::BrokenOff => Some(Retry::Transient),
        Cause::Lasting => None,
    };
    let error = unanswered.into_error().with_operation(operation.service.signing_name(), operation.name);
    Failure { error, retry, after: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_in_a_request_is_no_failure_of_the_service() {
        for (status, code, expected) in [
            (405, "MethodNotAllowedException", ErrorKind::Validation),
            (406, "NotAcceptable", ErrorKind::Validation),
            (413, "RequestEntityTooLargeException", ErrorKind::Validation),
            (415, "UnsupportedDocumentEncodingException", ErrorKind::Validation),
            (404, "NotFound", ErrorKind::NotFound),
            (503, "ServiceUnavailableException", ErrorKind::Service),
        ] {
            assert_eq!(kind(status, Some(code)), expected, "{status}");
        }
    }

    #[test]
    fn a_redirect_says_where_it_leads() {
        let operation = Operation::all().next().expect("one");
        let mut headers = HeaderMap::new();
        headers.insert(LOCATION, "https://elsewhere.example/login".parse().expect("a value"));
        for (status, told) in [(301, true), (400, false)] {
            let error = refusal(operation, "https://plant.example", status, &headers, b"").error;
            let words = "https://plant.example leads to \"https://elsewhere.example/login\"";
            assert_eq!(error.to_string().contains(words), told, "{error}");
        }
    }
}
