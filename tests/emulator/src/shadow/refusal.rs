//! Why a request for a shadow is refused, in AWS's words.

use serde_json::{Value, json};

use crate::answer::ApiError;
use crate::moment::Moment;

/// A refusal: a number, which over HTTP is the status, and a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(super) code: u16,
    pub(super) message: String,
}

impl Refusal {
    /// A request that is not as it must be.
    pub(super) fn bad(message: impl Into<String>) -> Refusal {
        Refusal { code: 400, message: message.into() }
    }

    /// A version that is not the shadow's.
    pub(super) fn conflict() -> Refusal {
        Refusal { code: 409, message: "Version conflict".to_owned() }
    }

    /// A document that is too long.
    pub(super) fn too_large() -> Refusal {
        Refusal { code: 413, message: "The payload exceeds the maximum size allowed".to_owned() }
    }

    /// The message on the topic `rejected`.
    pub(super) fn document(&self, client_token: Option<&str>, now: Moment) -> Value {
        let mut document = json!({ "code": self.code, "message": self.message, "timestamp": now.seconds() });
        if let Some(token) = client_token {
            document["clientToken"] = token.into();
        }
        document
    }
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> ApiError {
        let code = match refusal.code {
            404 => "ResourceNotFoundException",
            409 => "ConflictException",
            413 => "RequestEntityTooLargeException",
            415 => "UnsupportedDocumentEncodingException",
            500 => "InternalFailureException",
            _ => "InvalidRequestException",
        };
        ApiError::new(refusal.code, code, refusal.message)
    }
}

impl From<ApiError> for Refusal {
    fn from(error: ApiError) -> Refusal {
        Refusal { code: error.status, message: error.message }
    }
}
