//! The two protocols: JSON at paths of its own, and the older one of forms and XML.

use super::xml;
use crate::answer::{Answer, ApiError, ContentType};
use crate::sigv4::SignedRequest;

/// How a service speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocol {
    /// Paths, and JSON in both directions.
    RestJson,
    /// A form with the name of the operation, and XML back.
    Query,
}

/// The names that the form protocol has for refusals that both know, with the status where it is another one.
const QUERY_CODES: [(&str, &str, Option<u16>); 7] = [
    ("UnrecognizedClientException", "InvalidClientTokenId", None),
    ("InvalidSignatureException", "SignatureDoesNotMatch", None),
    ("IncompleteSignatureException", "IncompleteSignature", Some(400)),
    ("MissingAuthenticationTokenException", "MissingAuthenticationToken", None),
    ("AccessDeniedException", "AccessDenied", None),
    ("ThrottlingException", "Throttling", Some(400)),
    ("ServiceUnavailableException", "ServiceUnavailable", None),
];

impl Protocol {
    /// The form of bodies.
    pub(crate) fn content_type(self) -> ContentType {
        match self {
            Protocol::RestJson => ContentType::Json,
            Protocol::Query => ContentType::Xml,
        }
    }

    /// A refusal in the form of the protocol.
    pub(crate) fn refusal(self, error: ApiError, request_id: &str) -> Answer {
        match self {
            Protocol::RestJson => Answer::from(error),
            Protocol::Query => {
                let error = in_query_words(error);
                Answer::new(ContentType::Xml, error.status, xml::error(&error, request_id).into_bytes())
            }
        }
    }

    /// The refusal of a request for no operation that is known.
    pub(crate) fn unknown_operation(self, signing_name: &str, request: &SignedRequest<'_>, action: &str) -> ApiError {
        match (self, action) {
            (Protocol::RestJson, _) => {
                let message = format!("{signing_name} has no operation {} {}", request.method, request.path);
                ApiError::new(404, "UnknownOperationException", message)
            }
            (Protocol::Query, "") => {
                ApiError::new(400, "MissingAction", "The request must contain the parameter Action")
            }
            (Protocol::Query, action) => {
                let message = format!("Could not find operation {action} for version 2011-06-15");
                ApiError::new(400, "InvalidAction", message)
            }
        }
    }
}

fn in_query_words(error: ApiError) -> ApiError {
    // A web identity token that has expired keeps the longer name; it is told by its status.
    if (error.status, error.code.as_str()) == (403, "ExpiredTokenException") {
        return ApiError { code: "ExpiredToken".to_owned(), ..error };
    }
    match QUERY_CODES.into_iter().find(|(code, ..)| *code == error.code) {
        Some((_, code, status)) => ApiError::new(status.unwrap_or(error.status), code, error.message),
        None => error,
    }
}
