//! The decision: is this claim true, and does it hold here and now?

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::canonical::{canonical_request, string_to_sign};
use super::claim::{Algorithm, Claim, Form};
use super::{SignedRequest, TERMINATOR, incomplete};
use crate::answer::ApiError;
use crate::encoding::decode_hexadecimal;
use crate::timestamp::{format_basic, parse_basic};
use crate::x509::Certificate;

/// How far apart the two clocks may be.
const SKEW_SECONDS: i64 = 5 * 60;

const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your AWS \
                        Secret Access Key and signing method. Consult the service documentation for details.";

/// What a claim is held against. It cannot be printed: it holds the secret.
#[derive(Clone, Copy)]
pub(crate) struct Authority<'a> {
    pub(crate) key: Key<'a>,
    pub(crate) region: &'a str,
    /// The signing name that the request should be for.
    pub(crate) service: &'a str,
    /// Seconds since 1970.
    pub(crate) now: i64,
}

/// What the signature must have been made with.
#[derive(Clone, Copy)]
pub(crate) enum Key<'a> {
    /// A secret access key.
    Secret(&'a str),
    /// The key that belongs to a certificate.
    Certificate(&'a Certificate),
}

/// Accepts the claim of a request, or refuses it in AWS's words: scope, time, signed headers, and signature.
pub(crate) fn verify(claim: &Claim, request: &SignedRequest<'_>, authority: &Authority<'_>) -> Result<(), ApiError> {
    check_scope(claim, authority)?;
    check_time(claim, authority.now)?;
    check_coverage(claim, request)?;
    check_signature(claim, request, authority.key)
}

fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::new(403, "InvalidSignatureException", message)
}

fn check_scope(claim: &Claim, authority: &Authority<'_>) -> Result<(), ApiError> {
    let scope = &claim.scope;
    if scope.terminator != TERMINATOR {
        return Err(invalid(format!("Credential should be scoped with a valid terminator: '{TERMINATOR}'. ")));
    }
    if scope.region != authority.region {
        return Err(invalid("Credential should be scoped to a valid region. "));
    }
    if scope.service != authority.service {
        return Err(invalid(format!("Credential should be scoped to correct service: '{}'. ", authority.service)));
    }
    Ok(())
}

fn check_time(claim: &Claim, now: i64) -> Result<(), ApiError> {
    let signed_at = &claim.signed_at;
    let Some(seconds) = parse_basic(signed_at) else {
        return Err(incomplete(format!(
            "Date must be in ISO-8601 'basic format'. Got '{signed_at}'. See http://en.wikipedia.org/wiki/ISO_8601"
        )));
    };
    let (day, scope_day) = (&signed_at[..8], &claim.scope.date);
    if day != scope_day {
        return Err(invalid(format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{scope_day}' != '{day}', from '{signed_at}'."
        )));
    }
    let now_text = format_basic(now);
    if seconds > now + SKEW_SECONDS {
        let latest = format_basic(now + SKEW_SECONDS);
        return Err(invalid(format!(
            "Signature not yet current: {signed_at} is still later than {latest} ({now_text} + 5 min.)"
        )));
    }
    // A presigned request says itself how long it lasts, and gets no skew on top.
    let (allowed, allowed_text) = match claim.form {
        Form::Header => (SKEW_SECONDS, "5 min.".to_owned()),
        Form::Presigned { expires } => (expires, format!("{expires} sec.")),
    };
    if seconds < now - allowed {
        let earliest = format_basic(now - allowed);
        return Err(invalid(format!(
            "Signature expired: {signed_at} is now earlier than {earliest} ({now_text} - {allowed_text})"
        )));
    }
    Ok(())
}

/// The host, and every header by which AWS is told what to do, must be among the signed ones.
fn check_coverage(claim: &Claim, request: &SignedRequest<'_>) -> Result<(), ApiError> {
    let is_signed = |name: &str| claim.signed_headers.iter().any(|signed| signed == name);
    if !is_signed("host") {
        return Err(invalid("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."));
    }
    let unsigned = request.headers.keys().find(|name| name.as_str().starts_with("x-amz-") && !is_signed(name.as_str()));
    match unsigned {
        Some(name) => Err(invalid(format!("'{name}' must be a 'SignedHeader' in the AWS Authorization."))),
        None => Ok(()),
    }
}

fn check_signature(claim: &Claim, request: &SignedRequest<'_>, key: Key<'_>) -> Result<(), ApiError> {
    let is_right = || {
        let text = string_to_sign(&canonical_request(request, claim)?, claim);
        let signature = decode_hexadecimal(&claim.signature)?;
        Some(match (key, claim.algorithm) {
            (Key::Secret(secret), Algorithm::Hmac) => {
                let mut code = code_with(&signing_key(secret, claim));
                code.update(text.as_bytes());
                // `verify_slice` takes the same time wherever the difference is.
                code.verify_slice(&signature).is_ok()
            }
            (Key::Certificate(Certificate { key: Some(key), .. }), Algorithm::X509Rsa) => {
                key.verifies_rsa(text.as_bytes(), &signature)
            }
            (Key::Certificate(Certificate { key: Some(key), .. }), Algorithm::X509Ecdsa) => {
                key.verifies_ecdsa(text.as_bytes(), &signature)
            }
            _ => false,
        })
    };
    match (is_right(), key) {
        (Some(true), _) => Ok(()),
        (_, Key::Secret(_)) => Err(invalid(MISMATCH)),
        (_, Key::Certificate(_)) => Err(ApiError::new(403, "AccessDeniedException", "Invalid signature")),
    }
}

/// The right signature for a claim, to get behind this check.
#[cfg(any(test, fuzzing))]
pub(crate) fn signature(claim: &Claim, request: &SignedRequest<'_>, secret_access_key: &str) -> Option<String> {
    let mut code = code_with(&signing_key(secret_access_key, claim));
    code.update(string_to_sign(&canonical_request(request, claim)?, claim).as_bytes());
    Some(crate::encoding::hexadecimal(&code.finalize().into_bytes()))
}

fn signing_key(secret_access_key: &str, claim: &Claim) -> Vec<u8> {
    let scope = &claim.scope;
    let mut key = format!("AWS4{secret_access_key}").into_bytes();
    for part in [&scope.date, &scope.region, &scope.service, &scope.terminator] {
        let mut code = code_with(&key);
        code.update(part.as_bytes());
        key = code.finalize().into_bytes().to_vec();
    }
    key
}

fn code_with(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes keys of every length")
}

#[cfg(test)]
mod tests {
    use hyper::header::HeaderMap;

    use super::*;

    const AUTHORITY: Authority<'_> = Authority {
        key: Key::Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
        region: "us-east-1",
        service: "service",
        now: 1_440_938_160,
    };

    fn headers(signed_headers: &str, signature: &str, others: &[(&'static str, &str)]) -> HeaderMap {
        let authorization = format!(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders={signed_headers}, Signature={signature}"
        );
        let mut headers = HeaderMap::new();
        headers.append("host", "example.amazonaws.com".parse().unwrap());
        headers.append("x-amz-date", "20150830T123600Z".parse().unwrap());
        headers.append("authorization", authorization.parse().unwrap());
        for (name, value) in others {
            headers.append(*name, value.parse().unwrap());
        }
        headers
    }

    fn check(request: &SignedRequest<'_>) -> Result<(), ApiError> {
        verify(&Claim::of(request)?, request, &AUTHORITY)
    }

    /// The published test suite of Signature Version 4: name, method, path, query, signed headers, further headers,
    /// body, signature.
    #[test]
    fn the_published_examples_verify() {
        type Example<'a> =
            (&'a str, &'a str, &'a str, &'a str, &'a str, &'a [(&'static str, &'a str)], &'a str, &'a str);
        let examples: [Example<'_>; 6] = [
            (
                "get-vanilla",
                "GET",
                "/",
                "",
                "host;x-amz-date",
                &[],
                "",
                "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
            ),
            (
                "get-vanilla-query-order-key-case",
                "GET",
                "/",
                "Param2=value2&Param1=value1",
                "host;x-amz-date",
                &[],
                "",
                "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
            ),
            (
                "get-vanilla-utf8-query",
                "GET",
                "/",
                "%E1%88%B4=bar",
                "host;x-amz-date",
                &[],
                "",
                "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04",
            ),
            (
                "post-vanilla",
                "POST",
                "/",
                "",
                "host;x-amz-date",
                &[],
                "",
                "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
            ),
            (
                "post-header-key-sort",
                "POST",
                "/",
                "",
                "host;my-header1;x-amz-date",
                &[("my-header1", "value1")],
                "",
                "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c",
            ),
            (
                "post-x-www-form-urlencoded",
                "POST",
                "/",
                "",
                "content-type;host;x-amz-date",
                &[("content-type", "application/x-www-form-urlencoded")],
                "Param1=value1",
                "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
            ),
        ];
        for (name, method, path, query, signed_headers, others, body, signature) in examples {
            let headers = headers(signed_headers, signature, others);
            let request = SignedRequest { method, path, query, headers: &headers, body: body.as_bytes() };
            assert_eq!(check(&request), Ok(()), "{name}");
            let changed = SignedRequest { body: b"changed", ..request };
            assert_eq!(check(&changed).unwrap_err().message, MISMATCH, "{name}");
        }
    }

    /// The derivation example of the specification: key and string to sign of a request to AWS IAM.
    #[test]
    fn the_published_derivation_example_verifies() {
        let authorization = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, \
                             SignedHeaders=content-type;host;x-amz-date, \
                             Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";
        let mut headers = HeaderMap::new();
        headers.append("host", "iam.amazonaws.com".parse().unwrap());
        headers.append("content-type", "application/x-www-form-urlencoded; charset=utf-8".parse().unwrap());
        headers.append("x-amz-date", "20150830T123600Z".parse().unwrap());
        headers.append("authorization", authorization.parse().unwrap());
        let query = "Action=ListUsers&Version=2010-05-08";
        let request = SignedRequest { method: "GET", path: "/", query, headers: &headers, body: b"" };
        let claim = Claim::of(&request).unwrap();
        let canonical = canonical_request(&request, &claim).unwrap();
        let hash = "f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59";
        assert_eq!(
            string_to_sign(&canonical, &claim),
            format!("AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/iam/aws4_request\n{hash}")
        );
        let authority = Authority { service: "iam", ..AUTHORITY };
        assert_eq!(verify(&claim, &request, &authority), Ok(()));
    }
}
