//! Signature Version 4. What is plain is signed directly (`direct.rs`), by a key that is derived once a day; what is not,
//! by AWS's own crate. Both give the same, which `differential.rs` compares.

mod canonical;
#[cfg(test)]
mod differential;
mod direct;
mod identity;
mod moment;

pub(crate) use canonical::is_plain_value;
pub(crate) use identity::Identity;

use crate::error::{Error, ErrorKind};
use crate::quiet::quietly;
use crate::signer::{Payload, Request};
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SessionTokenMode, SignableBody, SignableRequest, SignatureLocation,
    SigningInstructions, SigningSettings, UriPathNormalizationMode, sign as sign_generally,
};
use aws_sigv4::sign::v4::SigningParams;
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};
use std::borrow::Cow;
use std::time::{Duration, SystemTime};

/// What RFC 3986 leaves as it is, and so AWS does.
pub(crate) const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

pub(crate) const AUTHORIZATION: &str = "authorization";
pub(crate) const CONTENT_HASH: &str = "x-amz-content-sha256";
pub(crate) const DATE: &str = "x-amz-date";
pub(crate) const SESSION_TOKEN: &str = "x-amz-security-token";

/// What a signature is made for, besides the request.
pub(crate) struct Scope<'a> {
    pub(crate) identity: &'a Identity,
    pub(crate) region: &'a str,
    pub(crate) service: &'a str,
    pub(crate) time: SystemTime,
}

/// How a service wants its signatures.
pub(crate) struct Manner {
    /// Whether the path, which is encoded already, is encoded once more.
    pub(crate) double_encode: bool,
    /// Whether `.`, `..` and empty segments of the path are resolved.
    pub(crate) normalize_path: bool,
    /// Whether the session token is part of the signature; it is sent either way.
    pub(crate) sign_session_token: bool,
    /// Whether a header says the hash of the body.
    pub(crate) state_hash: bool,
    /// The headers that are sent, but not signed.
    pub(crate) never_signed: &'static [&'static str],
}

impl Manner {
    /// That of every service of the engine: as AWS's own clients sign.
    const USUAL: Manner = Manner {
        double_encode: true,
        normalize_path: true,
        sign_session_token: true,
        state_hash: false,
        never_signed: &[AUTHORIZATION, "transfer-encoding", "user-agent", "x-amzn-trace-id"],
    };

    fn settings(&self) -> SigningSettings {
        let mut settings = SigningSettings::default();
        settings.excluded_headers = Some(self.never_signed.iter().copied().map(Cow::Borrowed).collect());
        if !self.double_encode {
            settings.percent_encoding_mode = PercentEncodingMode::Single;
        }
        settings.uri_path_normalization_mode = UriPathNormalizationMode::from(self.normalize_path);
        if !self.sign_session_token {
            settings.session_token_mode = SessionTokenMode::Exclude;
        }
        if self.state_hash {
            settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
        }
        settings
    }
}

/// A header of a signature.
pub(crate) type Header = (&'static str, String);

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
    let request = Request::new(method, url).headers(&texts).payload(Payload::Signed(body));
    for (name, value) in sign(scope, &Manner::USUAL, &request)? {
        let mut value = HeaderValue::try_from(value).map_err(|error| refused(&error))?;
        value.set_sensitive(name == SESSION_TOKEN);
        headers.insert(HeaderName::from_static(name), value);
    }
    Ok(())
}

/// The headers that a signature adds to a request.
pub(crate) fn sign(scope: &Scope<'_>, manner: &Manner, request: &Request<'_>) -> Result<Vec<Header>, Error> {
    match direct::sign(scope, manner, request) {
        Some(headers) => Ok(headers),
        None => in_general(scope, manner.settings(), request).map(headers_of),
    }
}

/// The parameters that a signature adds to the query of a URL, which is good for `expires`.
pub(crate) fn presign(
    scope: &Scope<'_>,
    manner: &Manner,
    request: &Request<'_>,
    expires: Duration,
) -> Result<SigningInstructions, Error> {
    let mut settings = manner.settings();
    settings.signature_location = SignatureLocation::QueryParams;
    settings.expires_in = Some(expires);
    in_general(scope, settings, request)
}

fn headers_of(instructions: SigningInstructions) -> Vec<Header> {
    let headers = instructions.into_parts().0.into_iter();
    headers.map(|header| (header.name(), header.value().to_owned())).collect()
}

/// What a signature adds to a request, by AWS's own crate.
fn in_general(
    scope: &Scope<'_>,
    settings: SigningSettings,
    request: &Request<'_>,
) -> Result<SigningInstructions, Error> {
    let identity = scope.identity.keys().clone().into();
    let parameters = SigningParams::builder()
        .identity(&identity)
        .region(scope.region)
        .name(scope.service)
        .time(scope.time)
        .settings(settings)
        .build()
        .map_err(|error| refused(&error))?
        .into();
    let body = match request.payload {
        Payload::Signed(bytes) => SignableBody::Bytes(bytes),
        Payload::Unsigned => SignableBody::UnsignedPayload,
        Payload::Hash(hash) => SignableBody::Precomputed(hash.to_owned()),
    };
    let signable = SignableRequest::new(request.method, request.url, request.headers.iter().copied(), body)
        .map_err(|error| refused(&error))?;
    quietly(|| Ok(sign_generally(signable, &parameters).map_err(|error| refused(&error))?.into_parts().0))
}

fn refused(error: &dyn std::fmt::Display) -> Error {
    Error::new(ErrorKind::Internal, format!("the request cannot be signed: {error}"))
}
