//! The claim in the Authorization header.

use hyper::header::{AUTHORIZATION, DATE};
use sha2::{Digest, Sha256};

use super::claim::{Algorithm, Claim, Form, parse_credential, parse_signed_headers};
use super::{SignedRequest, incomplete, unsupported};
use crate::answer::ApiError;
use crate::encoding::base64;

pub(super) fn read(request: &SignedRequest<'_>) -> Result<Claim, ApiError> {
    let header = |name: &str| Some(String::from_utf8_lossy(request.headers.get(name)?.as_bytes()).trim().to_owned());
    let authorization = header(AUTHORIZATION.as_str()).unwrap_or_default();
    // AWS names the header by its hash: an answer must not repeat what may be a secret.
    let fingerprint = base64(&Sha256::digest(authorization.as_bytes()));
    let (name, parameters) = authorization.split_once(char::is_whitespace).unwrap_or((&authorization, ""));
    let algorithm = Algorithm::named(name);
    if algorithm.is_none() && name.starts_with("AWS4-") {
        return Err(unsupported(name));
    }
    let Some(algorithm) = algorithm else {
        return Err(missing_parameters(["Credential", "Signature", "SignedHeaders"], true, &fingerprint));
    };

    let (mut credential, mut signature, mut signed_headers) = (None, None, None);
    for parameter in parameters.split(',').map(str::trim).filter(|parameter| !parameter.is_empty()) {
        let Some((name, value)) = parameter.split_once('=') else {
            return Err(incomplete(format!(
                "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): '{fingerprint}'."
            )));
        };
        match name {
            "Credential" => credential = Some(value),
            "Signature" => signature = Some(value),
            "SignedHeaders" => signed_headers = Some(value),
            // AWS passes over names it does not know.
            _ => {}
        }
    }
    let signed_at = header("x-amz-date").or_else(|| header(DATE.as_str()));
    if let (Some(credential), Some(signature), Some(signed_headers), Some(signed_at)) =
        (credential, signature, signed_headers, &signed_at)
    {
        let (access_key_id, scope) = parse_credential(credential)?;
        return Ok(Claim {
            algorithm,
            access_key_id,
            scope,
            signed_headers: parse_signed_headers(signed_headers)?,
            signature: signature.to_owned(),
            signed_at: signed_at.clone(),
            session_token: header("x-amz-security-token"),
            form: Form::Header,
        });
    }
    let parameters = [("Credential", credential), ("Signature", signature), ("SignedHeaders", signed_headers)];
    let missing = parameters.into_iter().filter(|(_, value)| value.is_none()).map(|(name, _)| name);
    Err(missing_parameters(missing, signed_at.is_none(), &fingerprint))
}

fn missing_parameters(
    names: impl IntoIterator<Item = &'static str>,
    date_is_missing: bool,
    fingerprint: &str,
) -> ApiError {
    let mut message = String::new();
    for name in names {
        message.push_str(&format!("Authorization header requires '{name}' parameter. "));
    }
    if date_is_missing {
        message.push_str("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
    }
    incomplete(format!("{message}(Hashed with SHA-256 and encoded with Base64) Authorization={fingerprint}"))
}
