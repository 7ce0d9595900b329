//! The headers of a request that the caller sends.

use super::Payload;
use crate::error::Error;
use crate::sigv4::{AUTHORIZATION, CONTENT_HASH, DATE, SESSION_TOKEN, is_plain_value};
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// What proxies and clients change on the way: the list of botocore. It is sent, but not signed.
pub(super) const NEVER_SIGNED: [&str; 14] = [
    "baggage",
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "traceparent",
    "tracestate",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
];

/// What signing makes itself: one that was there before is replaced.
const MADE: [&str; 3] = [AUTHORIZATION, DATE, SESSION_TOKEN];

/// Whether one of the headers is called `name`.
pub(super) fn has(headers: &[(&str, &str)], name: &str) -> bool {
    headers.iter().any(|(given, _)| given.eq_ignore_ascii_case(name))
}

/// Checks the headers, and gives those to sign.
pub(super) fn check<'a>(
    headers: &[(&'a str, &'a str)],
    payload: Payload<'_>,
) -> Result<Vec<(&'a str, Cow<'a, str>)>, Error> {
    let mut signed = Vec::with_capacity(headers.len());
    for &(name, value) in headers {
        if http::HeaderName::from_bytes(name.as_bytes()).is_err() {
            return Err(Error::validation(format!("headers holds a name that is none: {name:?}")));
        }
        let is = |known: &&str| name.eq_ignore_ascii_case(known);
        if MADE.iter().any(is) || NEVER_SIGNED.iter().any(is) {
            continue;
        }
        let value = unfolded(value);
        // The value is not shown: it may be a secret.
        if !is_plain_value(&value) {
            return Err(Error::validation(format!("the value of header {name} must be one line of visible ASCII")));
        }
        if is(&CONTENT_HASH) {
            check_hash(value.trim(), payload)?;
        }
        signed.push((name, value));
    }
    Ok(signed)
}

/// A service believes the header, and so signs another payload than we do if they differ.
fn check_hash(stated: &str, payload: Payload<'_>) -> Result<(), Error> {
    let (hash, what) = match payload {
        Payload::Signed(body) => (hex(&Sha256::digest(body)), "the body's hash"),
        Payload::Unsigned => ("UNSIGNED-PAYLOAD".to_owned(), "payload is unsigned"),
        Payload::Hash(hash) => (hash.to_owned(), "the payload's hash"),
    };
    if stated == hash {
        return Ok(());
    }
    Err(Error::validation(format!(
        "header {CONTENT_HASH} must be {hash} ({what}), or be left out, but says something else"
    )))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A value that is continued on further lines, as old HTTP allowed, is one line with a blank at each break.
fn unfolded(value: &str) -> Cow<'_, str> {
    if !value.contains('\n') {
        return Cow::Borrowed(value);
    }
    let mut lines = value.split('\n');
    let mut text = lines.next().unwrap_or_default().trim_end_matches('\r').to_owned();
    for line in lines {
        // A line that is no continuation would be another header: it stays, and is refused.
        text.push(if line.starts_with([' ', '\t']) { ' ' } else { '\n' });
        text.push_str(line.trim_matches(['\r', ' ', '\t']));
    }
    Cow::Owned(text)
}
