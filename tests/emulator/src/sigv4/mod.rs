//! Verification of AWS Signature Version 4, written from its specification.
//!
//! The core signs with the official crate; the emulator must not share its code, or both could be wrong together.
//! IAM Roles Anywhere signs alike, with the key of a certificate in place of a secret.
//! [`claim`] reads what a request says about its signature, [`canonical`] rebuilds the text that was signed, and
//! [`verify`] decides.

mod canonical;
mod claim;
mod header_claim;
mod query_claim;
mod verify;

pub(crate) use claim::{Algorithm, Claim};
#[cfg(any(test, fuzzing))]
pub(crate) use verify::signature;
pub(crate) use verify::{Authority, Key, verify};

use hyper::header::HeaderMap;
use hyper::http::request::Parts;

use crate::answer::ApiError;

/// The algorithm of requests that are signed with a secret access key.
const ALGORITHM: &str = "AWS4-HMAC-SHA256";
/// The last part of every credential scope.
const TERMINATOR: &str = "aws4_request";

/// The parts of a request that a signature covers, as they arrived.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SignedRequest<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) query: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

impl<'a> SignedRequest<'a> {
    /// What a signature covers of a request that hyper has read.
    pub(crate) fn of(parts: &'a Parts, body: &'a [u8]) -> Self {
        SignedRequest {
            method: parts.method.as_str(),
            path: parts.uri.path(),
            query: parts.uri.query().unwrap_or_default(),
            headers: &parts.headers,
            body,
        }
    }
}

/// A refusal of an algorithm that is unknown, or that no operation of the service takes.
pub(crate) fn unsupported(algorithm: &str) -> ApiError {
    incomplete(format!("Unsupported AWS 'algorithm': '{algorithm}'."))
}

fn incomplete(message: impl Into<String>) -> ApiError {
    ApiError::new(403, "IncompleteSignatureException", message)
}
