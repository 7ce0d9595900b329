//! The canonical request: the one text that both sides derive from a request before they sign or check it.

use hyper::header::HeaderMap;
use sha2::{Digest, Sha256};

use super::SignedRequest;
use super::claim::{Claim, Form};
use crate::encoding::{decode_query_component, hexadecimal, percent_encode};
use crate::query::pairs;

const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// The canonical request, or nothing when the request contradicts itself about the hash of its body.
pub(super) fn canonical_request(request: &SignedRequest<'_>, claim: &Claim) -> Option<String> {
    let mut text = format!(
        "{}\n{}\n{}\n",
        request.method,
        canonical_path(request.path),
        canonical_query(request.query, claim.form != Form::Header)
    );
    for name in &claim.signed_headers {
        text.push_str(&format!("{name}:{}\n", canonical_values(request.headers, name)));
    }
    text.push_str(&format!("\n{}\n{}", claim.signed_headers.join(";"), payload_hash(request)?));
    Some(text)
}

/// The string to sign: the canonical request by its hash, tied to time and scope.
pub(super) fn string_to_sign(canonical_request: &str, claim: &Claim) -> String {
    let hash = hexadecimal(&Sha256::digest(canonical_request.as_bytes()));
    format!("{}\n{}\n{}\n{hash}", claim.algorithm.name(), claim.signed_at, claim.scope)
}

/// The path with `.`, `..` and empty segments resolved, encoded once more: on the wire it is encoded already, and
/// these services, unlike Amazon S3, sign it encoded twice.
fn canonical_path(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            name => segments.push(name),
        }
    }
    let ends_in_slash = path.ends_with('/') || path.ends_with("/.") || path.ends_with("/..");
    let slash = if ends_in_slash && !segments.is_empty() { "/" } else { "" };
    percent_encode(format!("/{}{slash}", segments.join("/")).as_bytes(), b"/")
}

/// The parameters in one encoding and in order of name and value; a presigned signature cannot cover itself.
fn canonical_query(query: &str, is_presigned: bool) -> String {
    let encoded = |component: &str| percent_encode(&decode_query_component(component), b"");
    let mut parameters: Vec<(String, String)> = pairs(query)
        .map(|(name, value)| (encoded(name), encoded(value)))
        .filter(|(name, _)| !(is_presigned && name == "X-Amz-Signature"))
        .collect();
    parameters.sort_unstable();
    parameters.into_iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

/// The values of one header, each with its spaces folded, joined by commas.
fn canonical_values(headers: &HeaderMap, name: &str) -> String {
    let folded = |value: &hyper::header::HeaderValue| {
        let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
        text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
    };
    headers.get_all(name).iter().map(folded).collect::<Vec<_>>().join(",")
}

/// The hash of the body that arrived. A request may state it in a header, and must then state the truth or say
/// that the body is unsigned.
fn payload_hash(request: &SignedRequest<'_>) -> Option<String> {
    let hash = hexadecimal(&Sha256::digest(request.body));
    match request.headers.get("x-amz-content-sha256") {
        None => Some(hash),
        Some(stated) if stated.as_bytes() == hash.as_bytes() => Some(hash),
        Some(stated) if stated.as_bytes() == UNSIGNED_PAYLOAD.as_bytes() => Some(UNSIGNED_PAYLOAD.to_owned()),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_normalized_and_encoded_twice() {
        for (path, canonical) in [
            ("", "/"),
            ("/", "/"),
            ("//", "/"),
            ("/./example//../portals", "/portals"),
            ("/example/..", "/"),
            ("/example/", "/example/"),
            ("/a%20b/%E1%88%B4", "/a%2520b/%25E1%2588%25B4"),
            ("/-._~0Az", "/-._~0Az"),
        ] {
            assert_eq!(canonical_path(path), canonical, "{path}");
        }
    }

    #[test]
    fn queries_are_sorted_by_encoded_name_and_value() {
        assert_eq!(canonical_query("b=2&a=z&a=%2b&flag&X-Amz-Signature=s", true), "a=%2B&a=z&b=2&flag=");
        assert_eq!(canonical_query("X-Amz-Signature=s", false), "X-Amz-Signature=s");
        assert_eq!(canonical_query("%e1%88%b4=bar~", false), "%E1%88%B4=bar~");
    }

    #[test]
    fn header_values_are_folded_and_joined() {
        let mut headers = HeaderMap::new();
        for value in [" value1", "a   b  c", "\"d   e\" "] {
            headers.append("my-header", value.parse().unwrap());
        }
        assert_eq!(canonical_values(&headers, "my-header"), "value1,a b c,\"d e\"");
        assert_eq!(canonical_values(&headers, "absent"), "");
    }
}
