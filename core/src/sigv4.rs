//! Signature Version 4 for the engine's requests, with AWS's own crate.

use crate::error::{Error, ErrorKind};
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningInstructions, SigningSettings, sign};
use aws_sigv4::sign::v4::SigningParams;
use aws_smithy_runtime_api::client::identity::Identity;
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};
use std::time::SystemTime;

/// What RFC 3986 leaves as it is, and so AWS does.
pub(crate) const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// What a signature is made for, besides the request.
pub(crate) struct Scope<'a> {
    pub(crate) identity: &'a Identity,
    pub(crate) region: &'a str,
    pub(crate) service: &'a str,
    pub(crate) time: SystemTime,
}

/// Adds the signature's headers to `headers`. All headers that are there are signed, but for those that proxies change.
pub(crate) fn sign_headers(
    scope: &Scope<'_>,
    method: &str,
    url: &str,
    headers: &mut HeaderMap,
    body: &[u8],
) -> Result<(), Error> {
    let mut texts = Vec::with_capacity(headers.len());
    for (name, value) in headers.iter() {
        texts.push((name.as_str(), value.to_str().map_err(|error| refused(&error))?));
    }
    let body = SignableBody::Bytes(body);
    let (signed, _) =
        instructions(scope, SigningSettings::default(), method, url, texts.into_iter(), body)?.into_parts();
    for header in signed {
        let mut value = HeaderValue::from_str(header.value()).map_err(|error| refused(&error))?;
        value.set_sensitive(header.sensitive());
        headers.insert(HeaderName::from_static(header.name()), value);
    }
    Ok(())
}

/// What a signature adds to a request, by AWS's own crate.
pub(crate) fn instructions<'a>(
    scope: &Scope<'_>,
    settings: SigningSettings,
    method: &'a str,
    url: &'a str,
    headers: impl Iterator<Item = (&'a str, &'a str)>,
    body: SignableBody<'a>,
) -> Result<SigningInstructions, Error> {
    let parameters = SigningParams::builder()
        .identity(scope.identity)
        .region(scope.region)
        .name(scope.service)
        .time(scope.time)
        .settings(settings)
        .build()
        .map_err(|error| refused(&error))?
        .into();
    let request = SignableRequest::new(method, url, headers, body).map_err(|error| refused(&error))?;
    Ok(sign(request, &parameters).map_err(|error| refused(&error))?.into_parts().0)
}

fn refused(error: &dyn std::fmt::Display) -> Error {
    Error::new(ErrorKind::Internal, format!("the request cannot be signed: {error}"))
}
