//! A signature of a plain request, written in one go: the canonical request goes to the hash as it is written, and the
//! key is derived once a day.

use super::canonical::{self, Url, is_plain_name, is_plain_value};
use super::moment::Moment;
use super::{AUTHORIZATION, CONTENT_HASH, DATE, Header, Manner, SESSION_TOKEN, Scope};
use crate::signer::{Payload, Request};
use aws_sigv4::sign::v4::calculate_signature;
use sha2::{Digest, Sha256};
use std::borrow::Cow;

const ALGORITHM: &str = "AWS4-HMAC-SHA256";
const UNSIGNED: &str = "UNSIGNED-PAYLOAD";
const HOST: &str = "host";

/// The hash of nothing.
const OF_NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// A header to sign.
struct Signed<'a> {
    name: Cow<'a, str>,
    value: &'a str,
    /// Whether blanks in it are as they were given.
    is_given: bool,
}

/// The headers that a signature adds. None for what is not plain: that is left to the general signer, errors included.
pub(super) fn sign(scope: &Scope<'_>, manner: &Manner, request: &Request<'_>) -> Option<Vec<Header>> {
    let keys = scope.identity.keys();
    let moment = Moment::of(scope.time)?;
    let url = Url::of(request.url)?;
    let hash = payload_hash(request.payload);
    let token = keys.session_token();
    if !token.is_none_or(is_plain_value) {
        return None;
    }
    let mut headers = given(manner, request)?;
    let mut made = |name, value| headers.push(Signed { name: Cow::Borrowed(name), value, is_given: false });
    made(DATE, moment.text());
    if manner.state_hash {
        made(CONTENT_HASH, &hash);
    }
    if let Some(token) = token.filter(|_| manner.sign_session_token) {
        made(SESSION_TOKEN, token);
    }
    if !headers.iter().any(|header| header.name == HOST) {
        headers.push(Signed { name: Cow::Borrowed(HOST), value: url.host, is_given: false });
    }
    // Stable: values of one name stay in their order.
    headers.sort_by(|one, other| one.name.cmp(&other.name));
    let names = names(&headers);

    let mut hasher = Sha256::new();
    let mut text = Vec::with_capacity(1024);
    text.extend_from_slice(request.method.as_bytes());
    text.push(b'\n');
    canonical::path(&mut text, url.path, manner.double_encode, manner.normalize_path)?;
    text.push(b'\n');
    canonical::query(&mut text, url.query)?;
    let mut before = "";
    for Signed { name, value, is_given } in &headers {
        if *name == before {
            text.push(b',');
        } else {
            text.push(b'\n');
            text.extend_from_slice(name.as_bytes());
            text.push(b':');
        }
        before = name;
        if *is_given {
            canonical::value(&mut text, value);
        } else if name == SESSION_TOKEN {
            // Not into memory that is not zeroed.
            hasher.update(&text);
            hasher.update(value);
            text.clear();
        } else {
            text.extend_from_slice(value.as_bytes());
        }
    }
    for part in ["\n\n", &names, "\n", &hash] {
        text.extend_from_slice(part.as_bytes());
    }
    hasher.update(&text);

    let (date, region, service) = (moment.date(), scope.region, scope.service);
    let place = [date, "/", region, "/", service, "/aws4_request"].concat();
    let to_sign = [ALGORITHM, "\n", moment.text(), "\n", &place, "\n", &hex(&hasher.finalize())].concat();
    let key = scope.identity.signing_key(scope, &moment)?;
    let signature = calculate_signature(**key, to_sign.as_bytes());
    let (id, space) = (keys.access_key_id(), " Credential=");
    let authorization =
        [ALGORITHM, space, id, "/", &place, ", SignedHeaders=", &names, ", Signature=", &signature].concat();

    let mut added = Vec::with_capacity(4);
    added.extend([(DATE, moment.text().to_owned()), (AUTHORIZATION, authorization)]);
    if manner.state_hash {
        added.push((CONTENT_HASH, hash.into_owned()));
    }
    added.extend(token.map(|token| (SESSION_TOKEN, token.to_owned())));
    Some(added)
}

/// The headers of the request that are signed.
fn given<'a>(manner: &Manner, request: &Request<'a>) -> Option<Vec<Signed<'a>>> {
    let mut headers = Vec::with_capacity(request.headers.len() + 4);
    for &(name, value) in request.headers {
        if !is_plain_name(name) || !is_plain_value(value) {
            return None;
        }
        let name = match name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            true => Cow::Owned(name.to_ascii_lowercase()),
            false => Cow::Borrowed(name),
        };
        // What signing makes itself is rarely there before.
        if name == DATE || name == SESSION_TOKEN {
            return None;
        }
        let is_replaced = manner.state_hash && name == CONTENT_HASH;
        if !is_replaced && !manner.never_signed.contains(&&*name) {
            headers.push(Signed { name, value, is_given: true });
        }
    }
    Some(headers)
}

/// The names of headers that are sorted, each once.
fn names(headers: &[Signed<'_>]) -> String {
    let mut names = String::with_capacity(128);
    let mut before = "";
    for Signed { name, .. } in headers.iter() {
        if *name != before {
            if !before.is_empty() {
                names.push(';');
            }
            names.push_str(name);
        }
        before = name;
    }
    names
}

fn payload_hash(payload: Payload<'_>) -> Cow<'_, str> {
    match payload {
        Payload::Signed([]) => Cow::Borrowed(OF_NOTHING),
        Payload::Signed(body) => Cow::Owned(hex(&Sha256::digest(body))),
        Payload::Unsigned => Cow::Borrowed(UNSIGNED),
        Payload::Hash(hash) => Cow::Borrowed(hash),
    }
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = Vec::with_capacity(2 * bytes.len());
    for byte in bytes {
        text.extend_from_slice(&[DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    }
    String::from_utf8(text).unwrap_or_default()
}
