//! [`Signer`]: Signature Version 4 for a request that the caller sends, to any service of AWS.

mod headers;
mod target;

use crate::credentials::ResolvedCredentials;
use crate::error::Error;
use crate::shown;
use crate::sigv4::{self, CONTENT_HASH, Manner, Scope};
use headers::NEVER_SIGNED;
use std::fmt;
use std::time::{Duration, SystemTime};

/// The longest that a presigned URL may be good for: seven days, as AWS sets it.
const LONGEST: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// What the signature says of the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Payload<'a> {
    /// The hash of these bytes.
    Signed(&'a [u8]),
    /// Nothing: `UNSIGNED-PAYLOAD`. Services other than Amazon S3 may refuse it.
    Unsigned,
    /// A SHA-256 hash that is known already: 64 lower-case hexadecimal digits.
    Hash(&'a str),
}

/// A request as it will be sent, but for the signature.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Request<'a> {
    /// The HTTP method, such as `GET`, in upper case.
    pub method: &'a str,
    /// The whole URL, percent-encoded as it will be sent.
    pub url: &'a str,
    /// The headers to sign; names may repeat. `Host` comes from the URL if it is not among them. What proxies and
    /// clients change is not signed: `Connection`, `Expect`, `TE`, `Trailer`, `Transfer-Encoding`, `Upgrade`,
    /// `User-Agent`, `X-Amzn-Trace-Id` and others, as with botocore. `Authorization`, `X-Amz-Date` and
    /// `X-Amz-Security-Token` are what signing makes, and are taken as replaced. `X-Amz-Content-Sha256` must say what
    /// [`payload`](Self::payload) says.
    pub headers: &'a [(&'a str, &'a str)],
    /// What the signature says of the body.
    pub payload: Payload<'a>,
}

impl<'a> Request<'a> {
    /// A request without headers of its own and without a body.
    pub fn new(method: &'a str, url: &'a str) -> Self {
        Request { method, url, headers: &[], payload: Payload::Signed(&[]) }
    }

    /// The headers to sign.
    #[must_use]
    pub fn headers(self, headers: &'a [(&'a str, &'a str)]) -> Self {
        Request { headers, ..self }
    }

    /// What the signature says of the body. Default: the hash of an empty one.
    #[must_use]
    pub fn payload(self, payload: Payload<'a>) -> Self {
        Request { payload, ..self }
    }
}

/// Without query, values of headers and body: all of them may be secrets.
impl fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        write!(f, "Request({} {}, headers {names:?})", self.method, shown::url(self.url))
    }
}

/// Signs requests that the caller sends, with AWS's Signature Version 4.
///
/// ```no_run
/// # async fn example() -> Result<(), twinlink_core::Error> {
/// use twinlink_core::{Credentials, Request, Signer};
/// let signer = Signer::new("execute-api", "eu-west-1");
/// let request = Request::new("GET", "https://abc.execute-api.eu-west-1.amazonaws.com/prod/pets");
/// let keys = Credentials::default_chain().resolve(None).await?;
/// for (name, value) in signer.sign(&keys, &request)? {
///     // Add them to the request.
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    service: String,
    region: String,
    time: Option<SystemTime>,
    double_encode: bool,
    normalize_path: bool,
    sign_session_token: bool,
}

impl Signer {
    /// A signer for a service's signing name, such as `execute-api` or `s3`, in a region.
    ///
    /// Amazon S3 takes the path as it is: switch [`double_encode`](Self::double_encode) and
    /// [`normalize_path`](Self::normalize_path) off for it.
    pub fn new(service: impl Into<String>, region: impl Into<String>) -> Self {
        Signer {
            service: service.into(),
            region: region.into(),
            time: None,
            double_encode: true,
            normalize_path: true,
            sign_session_token: true,
        }
    }

    /// The time of the signature. Default: now.
    #[must_use]
    pub fn time(mut self, time: SystemTime) -> Self {
        self.time = Some(time);
        self
    }

    /// The time of the signature in whole seconds since 1970, as the bindings hand it in.
    ///
    /// # Errors
    /// Of kind `validation` for a time before 1970.
    pub fn epoch_seconds(self, seconds: i64) -> Result<Self, Error> {
        let time = u64::try_from(seconds).ok().map(Duration::from_secs);
        let time = time.and_then(|time| SystemTime::UNIX_EPOCH.checked_add(time));
        let refuse = || Error::validation(format!("time must be after 1970, but is {seconds} s from it"));
        Ok(self.time(time.ok_or_else(refuse)?))
    }

    /// Whether the path, which is encoded in the URL already, is encoded once more for the signature.
    /// Default: yes; Amazon S3 wants no.
    #[must_use]
    pub fn double_encode(mut self, double_encode: bool) -> Self {
        self.double_encode = double_encode;
        self
    }

    /// Whether `.`, `..` and empty segments of the path are resolved for the signature.
    /// Default: yes; Amazon S3 wants no.
    #[must_use]
    pub fn normalize_path(mut self, normalize_path: bool) -> Self {
        self.normalize_path = normalize_path;
        self
    }

    /// Whether the session token of temporary credentials is part of the signature; it is sent either way.
    /// Default: yes. AWS IoT's MQTT over WebSocket wants it outside.
    #[must_use]
    pub fn sign_session_token(mut self, sign_session_token: bool) -> Self {
        self.sign_session_token = sign_session_token;
        self
    }

    /// The headers to add to `request`: `x-amz-date`, `authorization`, `x-amz-security-token` for temporary
    /// credentials, and `x-amz-content-sha256` for Amazon S3 and payloads that are not signed.
    ///
    /// # Errors
    /// Of kind `validation` for a request that cannot be signed, naming the part.
    pub fn sign(&self, keys: &ResolvedCredentials, request: &Request<'_>) -> Result<Vec<(String, String)>, Error> {
        let state_hash = request.payload == Payload::Unsigned || is_s3(&self.service);
        let manner = Manner { state_hash, ..self.manner() };
        let added = self.checked(keys, request, |scope, request| sigv4::sign(scope, &manner, request))?;
        Ok(added.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// The URL of `request` with the signature in its query, good for `expires` (1 second to 7 days). Whoever has it
    /// can send the request until then; headers that were signed must be sent with it. Amazon S3 wants the payload of
    /// such a request unsigned: for it, an empty body is taken for that.
    ///
    /// The URL is written as no client changes it: host in lower case, what must be encoded encoded, the rest not. The
    /// signature of a URL that is presigned already is replaced.
    ///
    /// # Errors
    /// As [`sign`](Self::sign).
    pub fn presign(
        &self,
        keys: &ResolvedCredentials,
        request: &Request<'_>,
        expires: Duration,
    ) -> Result<String, Error> {
        check_expires(expires.as_secs_f64())?;
        let mut url = target::normalized(request.url)?;
        let mut payload = request.payload;
        if is_s3(&self.service) && payload == Payload::Signed(&[]) && !headers::has(request.headers, CONTENT_HASH) {
            payload = Payload::Unsigned;
        }
        let request = Request { url: &url, payload, ..*request };
        let manner = self.manner();
        let instructions =
            self.checked(keys, &request, |scope, request| sigv4::presign(scope, &manner, request, expires))?;
        let mut separator = if url.contains('?') { '&' } else { '?' };
        for (name, value) in instructions.params() {
            url.push(separator);
            url.push_str(name);
            url.push('=');
            url.extend(percent_encoding::utf8_percent_encode(value, crate::sigv4::ENCODED));
            separator = '&';
        }
        Ok(url)
    }

    /// [`presign`](Self::presign) with its time in seconds, as the bindings hand it in.
    ///
    /// # Errors
    /// As [`sign`](Self::sign).
    pub fn presign_for_seconds(
        &self,
        keys: &ResolvedCredentials,
        request: &Request<'_>,
        expires: f64,
    ) -> Result<String, Error> {
        check_expires(expires)?;
        self.presign(keys, request, Duration::from_secs_f64(expires))
    }

    fn manner(&self) -> Manner {
        Manner {
            double_encode: self.double_encode,
            normalize_path: self.normalize_path,
            sign_session_token: self.sign_session_token,
            state_hash: false,
            never_signed: &NEVER_SIGNED,
        }
    }

    /// Signs a request that was checked, without the headers that are replaced.
    fn checked<T>(
        &self,
        keys: &ResolvedCredentials,
        request: &Request<'_>,
        sign: impl FnOnce(&Scope<'_>, &Request<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        check(&self.service, &self.region, request)?;
        target::check(request.url, headers::has(request.headers, "host"))?;
        let headers = headers::check(request.headers, request.payload)?;
        let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_ref())).collect();
        let time = self.time.unwrap_or_else(SystemTime::now);
        let scope = Scope { identity: keys.identity(), region: &self.region, service: &self.service, time };
        sign(&scope, &Request { headers: &headers, ..*request })
    }
}

fn is_s3(service: &str) -> bool {
    service == "s3" || service.starts_with("s3-") || service == "s3express"
}

/// Checks what the signature is made of besides URL and headers.
fn check(service: &str, region: &str, request: &Request<'_>) -> Result<(), Error> {
    for (name, value) in [("service", service), ("region", region)] {
        if value.is_empty() || !value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)) {
            return Err(Error::validation(format!("{name} must be a name such as those of AWS, but is {value:?}")));
        }
    }
    let method = request.method;
    if let Err(error) = http::Method::from_bytes(method.as_bytes()) {
        return Err(Error::validation(format!("method must be an HTTP method, but is {method:?}: {error}")));
    }
    if method.bytes().any(|byte| byte.is_ascii_lowercase()) {
        let upper = method.to_ascii_uppercase();
        return Err(Error::validation(format!(
            "method must be in upper case, {upper}, but is {method:?}: some clients send it so, others as it is written"
        )));
    }
    if let Payload::Hash(hash) = request.payload
        && (hash.len() != 64 || !hash.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)))
    {
        return Err(Error::validation(format!(
            "payload must be `signed`, `unsigned` or 64 lower-case hexadecimal digits, but is {hash:?}"
        )));
    }
    Ok(())
}

fn check_expires(seconds: f64) -> Result<(), Error> {
    let longest = LONGEST.as_secs_f64();
    if (1.0..=longest).contains(&seconds) {
        return Ok(());
    }
    // Numbers of a hundred digits are written short.
    let shown = if seconds.abs() < 1e15 { format!("{seconds}") } else { format!("{seconds:e}") };
    Err(Error::validation(format!("expires must be 1 to {longest} seconds, but is {shown}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    fn keys() -> ResolvedCredentials {
        let keys = crate::Credentials::from_keys("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", None);
        keys.keys().expect("nothing to fetch").expect("good keys")
    }

    #[test]
    fn what_cannot_be_signed_is_named() {
        let url = "https://example.amazonaws.com/?secret=1";
        let hash = "E3B0".repeat(16);
        for (service, request, message) in [
            ("", Request::new("GET", url), "service must be a name"),
            ("a b", Request::new("GET", url), "service must be a name"),
            ("s3", Request::new("GE T", url), "method must be an HTTP method, but is \"GE T\""),
            ("s3", Request::new("GET", "example.com/x"), "url must begin with https:// or http:// and a host, but is"),
            ("s3", Request::new("get", url), "method must be in upper case, GET, but is \"get\""),
            ("s3", Request::new("GET", "https://example.com/a b"), "url must be a percent-encoded URL"),
            ("s3", Request::new("GET", "https://example.com/?a=b+c"), "url must say %20 for a blank"),
            ("s3", Request::new("GET", "https://example.com/#a"), "url must not have a fragment"),
            ("s3", Request::new("GET", url).payload(Payload::Hash(&hash)), "payload must be"),
            ("s3", Request::new("GET", url).headers(&[("a b", "c")]), "headers holds a name that is none: \"a b\""),
            ("s3", Request::new("GET", url).headers(&[("a", "b\nc: d")]), "the value of header a must be one line"),
            (
                "s3",
                Request::new("GET", url).headers(&[("X-Amz-Content-SHA256", "UNSIGNED-PAYLOAD")]),
                "header x-amz-content-sha256 must be e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            ),
            (
                "s3",
                Request::new("GET", url).headers(&[("x-amz-content-sha256", "e3b0")]).payload(Payload::Unsigned),
                "header x-amz-content-sha256 must be UNSIGNED-PAYLOAD (payload is unsigned)",
            ),
            ("s3", Request::new("GET", url).headers(&[("a", "ä")]), "the value of header a must be one line"),
        ] {
            let error = Signer::new(service, "us-east-1").sign(&keys(), &request).expect_err(message);
            assert_eq!(error.kind(), ErrorKind::Validation);
            assert!(error.to_string().starts_with(message), "{error}");
            assert!(!error.to_string().contains("secret"), "{error}");
        }
    }

    #[test]
    fn presigned_urls_end_within_a_week() {
        let (signer, request) = (Signer::new("s3", "us-east-1"), Request::new("GET", "https://example.com/"));
        for (expires, shown) in [
            (-1.0, "-1"),
            (0.0, "0"),
            (0.5, "0.5"),
            (604_800.5, "604800.5"),
            (-1e300, "-1e300"),
            (f64::NAN, "NaN"),
            (f64::NEG_INFINITY, "-inf"),
        ] {
            let error = signer.presign_for_seconds(&keys(), &request, expires).expect_err(shown);
            assert_eq!(error.kind(), ErrorKind::Validation);
            assert_eq!(error.to_string(), format!("expires must be 1 to 604800 seconds, but is {shown}"));
        }
        for expires in [Duration::ZERO, LONGEST + Duration::from_secs(1), Duration::MAX] {
            let error = signer.presign(&keys(), &request, expires).expect_err("refused");
            assert!(error.to_string().starts_with("expires must be 1 to 604800 seconds, but is "), "{error}");
        }
    }

    #[test]
    fn a_presigned_url_is_presigned_anew() {
        let keys = crate::Credentials::from_keys("AKIDEXAMPLE", "secret", Some("token".to_owned()));
        let keys = keys.keys().expect("nothing to fetch").expect("good keys");
        let signer =
            Signer::new("service", "us-east-1").time(SystemTime::UNIX_EPOCH + Duration::from_secs(1_440_938_160));
        let presign = |url: &str| signer.presign(&keys, &Request::new("GET", url), LONGEST).expect("a URL");
        let url = presign("https://example.com/p?a=1");
        assert_eq!(presign(&url), url);
        assert!(presign("https://example.com/p?").starts_with("https://example.com/p?X-Amz-"));
    }

    #[test]
    fn what_is_changed_on_the_way_is_not_signed() {
        let headers: Vec<_> = NEVER_SIGNED.map(|name| (name, "value")).into();
        let request = Request::new("GET", "https://example.com/").headers(&headers);
        let signed = Signer::new("service", "us-east-1").sign(&keys(), &request).expect("a signature");
        assert!(signed[1].1.contains("SignedHeaders=host;x-amz-date,"), "{signed:?}");
    }

    #[test]
    fn a_signature_made_before_is_replaced() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_440_938_160);
        let signer = Signer::new("service", "us-east-1").time(time);
        let fresh = Request::new("GET", "https://example.amazonaws.com/");
        let first = signer.sign(&keys(), &fresh).expect("a signature");
        let headers: Vec<_> = first.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(signer.sign(&keys(), &fresh.headers(&headers)).expect("a signature"), first);
    }
}
