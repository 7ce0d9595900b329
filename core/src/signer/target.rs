//! The URL of a request that the caller sends. What is signed must be what arrives, and HTTP clients rewrite URLs, each
//! in its own way: what they do not agree on is refused, or, in a URL that we give back, written as none of them changes
//! it.

use crate::error::Error;
use crate::shown;
use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// What a presigned URL has in its query.
const PRESIGNED: [&str; 7] = [
    "X-Amz-Algorithm",
    "X-Amz-Credential",
    "X-Amz-Date",
    "X-Amz-Expires",
    "X-Amz-Security-Token",
    "X-Amz-Signature",
    "X-Amz-SignedHeaders",
];

/// Besides letters and digits, what no client encodes or decodes.
const UNRESERVED: &[u8] = b"-._~";

/// What every client leaves in a path as it is.
const IN_PATH: &[u8] = b"-._~!$&'()*+,;=:@/";

/// What a client may leave in a query; services decode it before they look at the signature.
const IN_QUERY: &[u8] = b"-._~!$&'()*,;=:@/?";

/// A URL in its parts.
struct Target<'a> {
    scheme: &'static str,
    host: &'a str,
    port: Option<&'a str>,
    path: &'a str,
    query: &'a str,
}

/// Checks a URL that the caller sends as it is. `names_host`: whether a header `Host` says how the host is sent.
pub(super) fn check(url: &str, names_host: bool) -> Result<(), Error> {
    if is_plain(url) { Ok(()) } else { check_all(url, names_host) }
}

/// Whether nothing is in a URL that clients may see differently: most are of this kind, and need no closer look.
fn is_plain(url: &str) -> bool {
    let rest = url.strip_prefix("https://").unwrap_or_default();
    let (host, rest) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || UNRESERVED.contains(&byte);
    let is_parameter = |pair: &str| {
        !pair.is_empty() && pair.bytes().all(|byte| is_plain(byte) || byte == b'=') && !pair.starts_with("X-Amz-")
    };
    url.len() < 8192
        && !host.is_empty()
        && host.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte))
        && path.bytes().all(|byte| is_plain(byte) || byte == b'/')
        && (query.is_empty() || query.split('&').all(is_parameter))
}

fn check_all(url: &str, names_host: bool) -> Result<(), Error> {
    let refuse = |why: &str| Err(refused(url, why));
    let target = Target::of(url)?;
    if !names_host && target.host.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return refuse("must have its host in lower case: some clients send it so, others as it is written");
    }
    if !names_host && target.port.is_some_and(|port| port.is_empty() || port.starts_with('0')) {
        return refuse("must have its port without zeros before it, or none: clients write it anew");
    }
    if let Some(odd) = first_odd(target.path, IN_PATH) {
        return refuse(&format!("must be a percent-encoded URL, with {} for {odd:?} in its path", encoded(odd)));
    }
    let pairs = || target.query.split('&');
    if !target.query.is_empty() && pairs().any(str::is_empty) {
        return refuse("must not have an empty parameter (&&) in its query: AWS's own clients sign it differently");
    }
    if pairs().any(|pair| name(pair) == "X-Amz-Signature") {
        return refuse(
            "must not be presigned (X-Amz-Signature): send it without these headers, or sign it without that",
        );
    }
    if let Err(error) = url.parse::<http::Uri>() {
        return refuse(&format!("must be a percent-encoded URL ({error})"));
    }
    Ok(())
}

/// The URL to presign, as no client changes it: host in lower case, no port that goes without saying, everything
/// encoded that must be and nothing that need not be, and without a signature that was made before.
pub(super) fn normalized(url: &str) -> Result<String, Error> {
    let target = Target::of(url)?;
    let mut result = format!("{}{}", target.scheme, target.host.to_ascii_lowercase());
    let default = if target.scheme == "https://" { "443" } else { "80" };
    let port = target.port.unwrap_or_default().trim_start_matches('0');
    if !port.is_empty() && port != default {
        result.extend([":", port]);
    }
    push(&mut result, if target.path.is_empty() { "/" } else { target.path }, IN_PATH);
    let mut separator = '?';
    for pair in target.query.split('&') {
        if !pair.is_empty() && !PRESIGNED.contains(&&*name(pair)) {
            result.push(separator);
            push(&mut result, pair, IN_QUERY);
            separator = '&';
        }
    }
    Ok(result)
}

impl<'a> Target<'a> {
    /// Takes a URL apart, and refuses what no client can send, or each sends as it likes.
    fn of(url: &'a str) -> Result<Self, Error> {
        let refuse = |why: &str| Err(refused(url, why));
        let no_host = "must begin with https:// or http:// and a host";
        let (scheme, rest) = match (url.strip_prefix("https://"), url.strip_prefix("http://")) {
            (Some(rest), _) => ("https://", rest),
            (_, Some(rest)) => ("http://", rest),
            _ => return refuse(no_host),
        };
        let (authority, rest) = rest.split_at(rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len()));
        if authority.contains('@') {
            return refuse("must not have a user name or password: the signature says who calls");
        }
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
            _ => (authority, None),
        };
        let is_address = host.starts_with('[') && host.ends_with(']');
        let inner = if is_address { &host[1..host.len() - 1] } else { host };
        let others: &[u8] = if is_address { b":." } else { b"-._~" };
        if inner.is_empty() {
            return refuse(no_host);
        }
        if !inner.bytes().all(|byte| byte.is_ascii_alphanumeric() || others.contains(&byte)) {
            return refuse("must have a host of ASCII letters, digits, dots and hyphens (xn--... for other letters)");
        }
        let number = port.filter(|port| !port.is_empty()).map(str::parse::<u16>);
        let is_number = port.is_none_or(|port| port.bytes().all(|byte| byte.is_ascii_digit()));
        if !is_number || number.is_some_and(|number| number.is_err() || number == Ok(0)) {
            return refuse("must have a port from 1 to 65535, or none");
        }
        if rest.contains('#') {
            return refuse("must not have a fragment (#...)");
        }
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        for (part, text) in [("path", path), ("query", query)] {
            if let Some(odd) = text.chars().find(|odd| *odd == ' ' || odd.is_control()) {
                return refuse(&format!(
                    "must be a percent-encoded URL, with {} for {odd:?} in its {part}",
                    encoded(odd)
                ));
            }
            if has_lone_percent(text) {
                return refuse(&format!(
                    "must have two hexadecimal digits after each % in its {part}, and %25 for a % that means itself"
                ));
            }
        }
        if query.contains('+') {
            return refuse("must say %20 for a blank and %2B for a plus in its query: + means either");
        }
        if percent_decode_str(query).decode_utf8().is_err() {
            return refuse("must have a query that is UTF-8 when it is decoded");
        }
        Ok(Target { scheme, host, port, path, query })
    }
}

fn refused(url: &str, why: &str) -> Error {
    Error::validation(format!("url {why}, but is {:?}", shown::url(url)))
}

fn has_lone_percent(text: &str) -> bool {
    text.split('%').skip(1).any(|after| {
        let digits = after.as_bytes().iter().take(2).filter(|digit| digit.is_ascii_hexdigit());
        digits.count() < 2
    })
}

/// The name of a parameter, decoded.
fn name(pair: &str) -> Cow<'_, str> {
    percent_decode_str(pair.split('=').next().unwrap_or_default()).decode_utf8_lossy()
}

/// The first character that is neither encoded nor among `kept`.
fn first_odd(text: &str, kept: &[u8]) -> Option<char> {
    text.chars().find(|&character| character != '%' && !is_kept(character, kept))
}

fn is_kept(character: char, kept: &[u8]) -> bool {
    u8::try_from(character).is_ok_and(|byte| byte.is_ascii_alphanumeric() || kept.contains(&byte))
}

fn encoded(character: char) -> String {
    character.encode_utf8(&mut [0; 4]).bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// Adds `text` in the one spelling that RFC 3986 calls normal. Each % in it has its two digits.
fn push(result: &mut String, text: &str, kept: &[u8]) {
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let digits = rest.strip_prefix('%').and_then(|after| after.get(..2));
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        rest = &rest[if byte.is_some() { 3 } else { character.len_utf8() }..];
        match byte {
            Some(byte) if byte.is_ascii_alphanumeric() || UNRESERVED.contains(&byte) => result.push(byte.into()),
            Some(byte) => result.push_str(&format!("%{byte:02X}")),
            None if is_kept(character, kept) => result.push(character),
            None => result.push_str(&encoded(character)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_clients_do_not_agree_on_is_refused_by_name() {
        for (rest, why) in [
            ("u:pw@a.example/", "must not have a user name or password"),
            ("u@a.example", "must not have a user name or password"),
            ("u:p/w@a.example/", "must have a port from 1 to 65535"),
            ("A.example/", "must have its host in lower case"),
            ("a.example:0443/", "must have its port without zeros"),
            ("a.example:/", "must have its port without zeros"),
            ("a.example:0/", "must have a port from 1 to 65535"),
            ("a.example:65536/", "must have a port from 1 to 65535"),
            ("a.example:+443/", "must have a port from 1 to 65535"),
            ("ä.example/", "must have a host of ASCII letters"),
            ("a%2eexample/", "must have a host of ASCII letters"),
            (":443/", "must begin with https:// or http:// and a host"),
            ("[]/", "must begin with https:// or http:// and a host"),
            ("a.example/ä", "must be a percent-encoded URL, with %C3%A4 for 'ä' in its path"),
            ("a.example/a\\b", "must be a percent-encoded URL, with %5C for '\\\\' in its path"),
            ("a.example\\b", "must be a percent-encoded URL, with %5C for '\\\\' in its path"),
            ("a.example/a|b", "must be a percent-encoded URL, with %7C for '|' in its path"),
            ("a.example/[a]", "must be a percent-encoded URL, with %5B for '[' in its path"),
            ("a.example/a b", "must be a percent-encoded URL, with %20 for ' ' in its path"),
            ("a.example/?a=b c", "must be a percent-encoded URL, with %20 for ' ' in its query"),
            ("a.example/a\n", "must be a percent-encoded URL, with %0A for '\\n' in its path"),
            ("a.example/%2", "must have two hexadecimal digits after each % in its path"),
            ("a.example/%", "must have two hexadecimal digits after each % in its path"),
            ("a.example/%zz", "must have two hexadecimal digits after each % in its path"),
            ("a.example/%+1", "must have two hexadecimal digits after each % in its path"),
            ("a.example/%2ä", "must have two hexadecimal digits after each % in its path"),
            ("a.example/?a=%2", "must have two hexadecimal digits after each % in its query"),
            ("a.example/?a=%FF", "must have a query that is UTF-8 when it is decoded"),
            ("a.example/?a=b+c", "must say %20 for a blank and %2B for a plus"),
            ("a.example/?a=1&&b=2", "must not have an empty parameter"),
            ("a.example/?&a=1", "must not have an empty parameter"),
            ("a.example/?X-Amz-Signature=0", "must not be presigned"),
            ("a.example/?X%2DAmz-Signature=0", "must not be presigned"),
            ("a.example/#a", "must not have a fragment"),
        ] {
            let error = check(&format!("https://{rest}"), false).expect_err(rest).to_string();
            assert!(error.starts_with(&format!("url {why}")), "{rest}: {error}");
            assert!(!error.contains("u:p"), "{error}");
        }
        for url in ["HTTPS://a.example", "a.example/", "https:a.example", "https://", "", "ftp://a.example/"] {
            let error = check(url, false).expect_err(url).to_string();
            assert!(error.starts_with("url must begin with https:// or http:// and a host, but is "), "{error}");
        }
    }

    #[test]
    fn what_all_clients_send_alike_is_taken() {
        for url in [
            "https://a.example",
            "https://a.example?a=1",
            "https://a.example/p?",
            "https://a.example:443/%FF/%e4/%7e",
            "http://[::1]:4577/a/../b//c;d=e:f@g!$&'()*+,",
            "https://a.example/?a&b=&=c&d=[1]|{}'()*;:@/?",
            "https://a.example/users/@me?mail=a@b",
        ] {
            check(url, false).expect(url);
        }
        check("https://A.example:0443/", true).expect("the caller says what is sent");
    }

    #[test]
    fn what_is_plain_is_taken_at_a_closer_look() {
        let parts =
            ["https://", "http://", "a.example", "A", "-", ".", ":443", "/", "?", "&", "=", "X-Amz-Signature", "%41"];
        let random = &mut fastrand::Rng::with_seed(7);
        let mut plain = 0;
        for _ in 0..100_000 {
            let rest: String = (0..random.usize(..10)).map(|_| parts[random.usize(..parts.len())]).collect();
            let url = format!("https://{rest}");
            if is_plain(&url) {
                check_all(&url, false).expect(&url);
                plain += 1;
            }
        }
        assert!(plain > 1000, "{plain}");
        for url in ["https://a.example", "https://a-1.example/", "https://a.example/B/c.~_-?a=1&b&c==&d="] {
            assert!(is_plain(url), "{url}");
        }
    }

    #[test]
    fn presigned_urls_are_written_as_no_client_changes_them() {
        for (url, expected) in [
            ("https://A.Example", "https://a.example/"),
            ("https://a.example:0443?a", "https://a.example/?a"),
            ("http://a.example:080/p?", "http://a.example/p"),
            ("http://a.example:00443/", "http://a.example:443/"),
            ("https://[::1]:4577/ä/%e4%7E%41\\|", "https://[::1]:4577/%C3%A4/%E4~A%5C%7C"),
            ("https://a.example/?&a=ä&&b=[%c3%a4]", "https://a.example/?a=%C3%A4&b=%5B%C3%A4%5D"),
            (
                "https://a.example/p?X-Amz-Signature=0&a=1&X%2DAmz-Expires=5&X-Amz-Date=d&X-Amz-Security-Token=t",
                "https://a.example/p?a=1",
            ),
        ] {
            let written = normalized(url).expect(url);
            assert_eq!(written, expected);
            assert_eq!(normalized(&written).expect(url), expected);
            check(&written, false).expect(url);
        }
        for url in
            ["https://u:pw@a.example/", "https://a.example/%2", "https://a.example/?a=%FF", "https://a.example/?a=b+c"]
        {
            assert!(!normalized(url).expect_err(url).to_string().contains("u:pw"));
        }
    }
}
