//! The claim in the query: the presigned form.

use super::claim::{Algorithm, Claim, Form, parse_credential, parse_signed_headers};
use super::{ALGORITHM, SignedRequest, incomplete, unsupported};
use crate::answer::ApiError;
use crate::query::Query;

/// A presigned request is good for a week at most.
const LONGEST_EXPIRY_SECONDS: i64 = 604_800;

const NEEDED: [&str; 6] =
    ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature", "X-Amz-SignedHeaders", "X-Amz-Date", "X-Amz-Expires"];

/// Whether any parameter of the presigned form is there.
pub(super) fn is_present(request: &SignedRequest<'_>) -> bool {
    let query = Query::parse(request.query);
    NEEDED.iter().any(|name| query.first(name).is_some())
}

pub(super) fn read(request: &SignedRequest<'_>) -> Result<Claim, ApiError> {
    let query = Query::parse(request.query);
    let missing: Vec<&str> = NEEDED.into_iter().filter(|name| query.first(name).is_none()).collect();
    if !missing.is_empty() {
        let mut message = String::new();
        for name in missing {
            message.push_str(&format!("AWS query-string parameters must include '{name}'. "));
        }
        return Err(incomplete(format!("{message}Re-examine the query-string parameters.")));
    }
    let [algorithm, credential, signature, signed_headers, signed_at, expires] =
        NEEDED.map(|name| query.first(name).unwrap_or_default());
    if algorithm != ALGORITHM {
        return Err(unsupported(algorithm));
    }
    let (access_key_id, scope) = parse_credential(credential)?;
    let expires = expires.parse::<i64>().ok().filter(|seconds| (1..=LONGEST_EXPIRY_SECONDS).contains(seconds));
    let Some(expires) = expires else {
        return Err(incomplete(format!(
            "'X-Amz-Expires' must be a number of seconds from 1 to {LONGEST_EXPIRY_SECONDS}. Re-examine the query-string parameters."
        )));
    };
    Ok(Claim {
        algorithm: Algorithm::Hmac,
        access_key_id,
        scope,
        signed_headers: parse_signed_headers(signed_headers)?,
        signature: signature.to_owned(),
        signed_at: signed_at.to_owned(),
        session_token: query.first("X-Amz-Security-Token").map(str::to_owned),
        form: Form::Presigned { expires },
    })
}
