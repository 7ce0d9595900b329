//! What a request says about its own signature, in whichever of the two forms it says it.

use super::{SignedRequest, header_claim, incomplete, query_claim};
use crate::answer::ApiError;

/// Everything needed to check a signature, not yet believed. It cannot be printed: it may hold a session token.
pub(crate) struct Claim {
    pub(crate) algorithm: Algorithm,
    /// The id of an access key; for a certificate, its serial number.
    pub(crate) access_key_id: String,
    pub(crate) scope: Scope,
    pub(crate) signed_headers: Vec<String>,
    pub(crate) signature: String,
    /// The time of signing, in ISO 8601 basic form.
    pub(crate) signed_at: String,
    pub(crate) session_token: Option<String>,
    pub(crate) form: Form,
}

/// By what kind of key a request is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Algorithm {
    /// A secret access key.
    Hmac,
    /// The RSA key of a certificate.
    X509Rsa,
    /// The elliptic curve key of a certificate.
    X509Ecdsa,
}

impl Algorithm {
    /// The algorithm of this name.
    pub(super) fn named(name: &str) -> Option<Algorithm> {
        let all = [Algorithm::Hmac, Algorithm::X509Rsa, Algorithm::X509Ecdsa];
        all.into_iter().find(|algorithm| algorithm.name() == name)
    }

    /// The name in the Authorization header.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Algorithm::Hmac => super::ALGORITHM,
            Algorithm::X509Rsa => "AWS4-X509-RSA-SHA256",
            Algorithm::X509Ecdsa => "AWS4-X509-ECDSA-SHA256",
        }
    }
}

/// The credential scope: what the signing key was derived for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Scope {
    pub(crate) date: String,
    pub(crate) region: String,
    pub(crate) service: String,
    pub(crate) terminator: String,
}

/// Where the signature stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// In the Authorization header; good for the usual skew.
    Header,
    /// In the query; good for the number of seconds it says.
    Presigned {
        /// Seconds from the time of signing.
        expires: i64,
    },
}

impl Claim {
    /// Reads the claim of a request, or says what it lacks.
    pub(crate) fn of(request: &SignedRequest<'_>) -> Result<Claim, ApiError> {
        if request.headers.contains_key(hyper::header::AUTHORIZATION) {
            header_claim::read(request)
        } else if query_claim::is_present(request) {
            query_claim::read(request)
        } else {
            Err(ApiError::new(403, "MissingAuthenticationTokenException", "Missing Authentication Token"))
        }
    }
}

impl std::fmt::Display for Scope {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}/{}/{}/{}", self.date, self.region, self.service, self.terminator)
    }
}

/// Splits `id/date/region/service/aws4_request`.
pub(super) fn parse_credential(credential: &str) -> Result<(String, Scope), ApiError> {
    let parts: Vec<&str> = credential.split('/').collect();
    let &[access_key_id, date, region, service, terminator] = parts.as_slice() else {
        return Err(incomplete(format!(
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{credential}'"
        )));
    };
    let scope = Scope {
        date: date.to_owned(),
        region: region.to_owned(),
        service: service.to_owned(),
        terminator: terminator.to_owned(),
    };
    Ok((access_key_id.to_owned(), scope))
}

/// Splits `host;x-amz-date`, which must be in the one form that the specification gives it.
pub(super) fn parse_signed_headers(list: &str) -> Result<Vec<String>, ApiError> {
    let names: Vec<String> = list.split(';').map(str::to_owned).collect();
    let is_lower_case = names.iter().all(|name| !name.is_empty() && *name == name.to_ascii_lowercase());
    if !is_lower_case || !names.is_sorted_by(|left, right| left < right) {
        return Err(incomplete(format!("'SignedHeaders' must be lower-case names in order, each once, got '{list}'")));
    }
    Ok(names)
}
