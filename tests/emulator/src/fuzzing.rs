//! The door for `tests/fuzz/`: requests and packets as strangers write them. It is there while fuzzing (`--cfg fuzzing`) and in the unit
//! tests, which put the seeds through it.

use std::cell::LazyCell;
use std::io::Cursor;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use hyper::Request;
use hyper::body::Bytes;
use hyper::header::{HOST, HeaderName, HeaderValue};

use crate::admin;
use crate::connection::Connection;
use crate::handler::answer_service;
use crate::mqtt;
use crate::options::Options;
use crate::services;
use crate::shared::Shared;
use crate::sigv4::{self, Claim, SignedRequest};
use crate::timestamp::format_basic;

thread_local! {
    static SHARED: LazyCell<Arc<Shared>> =
        LazyCell::new(|| Arc::new(Shared::new(Options::odd()).expect("the default works")));
    static RUNTIME: LazyCell<tokio::runtime::Runtime> =
        LazyCell::new(|| tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime"));
}

/// A line `SERVICE METHOD TARGET`, lines with headers, an empty line, the body. If there is such a service, the request gets
/// the right signature. Neither answer nor record may have the secret or a signature.
pub fn request(data: &[u8]) {
    answered(data);
}

/// What a client sends on a connection for MQTT until it ends it, one packet after the other. Whatever that is, the broker
/// has no session of the client left that is still connected.
pub fn mqtt(data: &[u8]) {
    heard(data);
}

/// What the broker sends to such a client.
fn heard(data: &[u8]) -> Vec<u8> {
    /// Wills may wait longer.
    const PATIENCE: Duration = Duration::from_millis(50);
    let peer = SocketAddr::from((Ipv4Addr::LOCALHOST, 1));
    let mut heard = Cursor::new(Vec::new());
    SHARED.with(|shared| {
        let stream = tokio::io::join(data, &mut heard);
        let served = mqtt::serve(stream, peer.into(), Arc::clone(shared));
        let _ = RUNTIME.with(|runtime| runtime.block_on(async { tokio::time::timeout(PATIENCE, served).await }));
        assert!(shared.mqtt.connected().is_empty(), "a client that is gone is connected");
        shared.mqtt.clear();
    });
    heard.into_inner()
}

/// The status of the answer, if it is a request at all.
fn answered(data: &[u8]) -> Option<u16> {
    let mut rest = data;
    let mut line = || {
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        let (line, after) = (&rest[..end], &rest[end + 1..]);
        rest = after;
        Some(line)
    };
    let first = std::str::from_utf8(line()?).ok()?;
    let mut words = first.splitn(3, ' ');
    let (service, method, target) = (words.next(), words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let request = Request::builder().method(method).uri(target).body(()).ok()?;
    let (mut parts, ()) = request.into_parts();
    while let Some(line) = line().filter(|line| !line.is_empty()) {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else { continue };
        let name = HeaderName::from_bytes(&line[..colon]);
        let value = HeaderValue::from_bytes(line[colon + 1..].trim_ascii());
        if let (Ok(name), Ok(value)) = (name, value) {
            parts.headers.append(name, value);
        }
    }
    let body = Bytes::copy_from_slice(rest);
    SHARED.with(|shared| {
        let peer = SocketAddr::from((Ipv4Addr::LOCALHOST, 1));
        let connection = Connection::open(peer, Arc::clone(&shared.connections));
        if parts.uri.path().starts_with(admin::PREFIX) {
            let answer = admin::answer(shared, &connection, parts.method.as_str(), parts.uri.path(), &body);
            shared.reset();
            return Some(answer.status);
        }
        if let Some(service) = service.and_then(services::named) {
            sign(shared, service.signing_name, &mut parts, &body);
        }
        let answer = RUNTIME.with(|runtime| runtime.block_on(answer_service(shared, &connection, &parts, &body)));
        let answer = answer.expect("no fault was asked for");
        assert!(answer.status().as_u16() >= 200);
        let shown = format!("{answer:?}{:?}", shared.log.snapshot().last());
        assert!(!shown.contains(&shared.options.secret_access_key), "the secret is shown");
        assert!(!shown.to_ascii_lowercase().contains("\"authorization\""), "a signature is recorded");
        if shared.log.snapshot().len() > 100 {
            shared.reset();
        }
        Some(answer.status().as_u16())
    })
}

fn sign(shared: &Shared, service: &str, parts: &mut hyper::http::request::Parts, body: &Bytes) {
    let now = format_basic(shared.clock.now());
    let scope = format!("{}/{}/{service}/aws4_request", &now[..8], shared.options.region);
    let id = &shared.options.access_key_id;
    parts.headers.insert("x-amz-date", now.parse().expect("ASCII"));
    parts.headers.entry(HOST).or_insert(HeaderValue::from_static("localhost"));
    let mut names: Vec<_> =
        parts.headers.keys().map(HeaderName::as_str).filter(|name| *name != "authorization").collect();
    names.sort_unstable();
    names.dedup();
    let names = names.join(";");
    let with = |signature: &str| {
        let text = format!("AWS4-HMAC-SHA256 Credential={id}/{scope}, SignedHeaders={names}, Signature={signature}");
        HeaderValue::from_str(&text).expect("ASCII")
    };
    parts.headers.insert("authorization", with("00"));
    let request = SignedRequest::of(parts, body);
    let signature = Claim::of(&request)
        .ok()
        .and_then(|claim| sigv4::signature(&claim, &request, &shared.options.secret_access_key));
    if let Some(signature) = signature {
        parts.headers.insert("authorization", with(&signature));
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    /// The kinds of the packets that are sent, which are short.
    fn kinds(mut packets: &[u8]) -> Vec<u8> {
        let mut kinds = Vec::new();
        while let [first, length, rest @ ..] = packets {
            kinds.push(first >> 4);
            let (length, rest) = match (length, rest) {
                (128.., [more, rest @ ..]) => (usize::from(length & 127) + usize::from(*more) * 128, rest),
                _ => (usize::from(*length), rest),
            };
            packets = &rest[length..];
        }
        kinds
    }

    #[test]
    fn every_seed_of_mqtt_is_served() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds/mqtt");
        for (name, expected) in [
            ("version_3", vec![2, 9, 4, 13, 3, 3]),
            ("version_5", vec![2, 9, 4, 11, 13]),
            ("shadows", vec![2, 9, 4, 3, 3, 3, 3, 3]),
            // Two at once, and the third when they are acknowledged.
            ("window", vec![2, 9, 4, 4, 4, 3, 3, 13, 3]),
            ("retained", vec![2, 4, 11, 9, 9, 3]),
            ("twice", vec![2]),
            ("reserved", vec![2, 4, 4, 4]),
            ("with-user", vec![2]),
        ] {
            let heard = kinds(&super::heard(&std::fs::read(folder.join(name)).unwrap()));
            assert_eq!(heard, expected, "{name}");
        }
    }

    #[test]
    fn every_seed_is_taken() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds/request");
        let mut seeds = 0;
        for entry in std::fs::read_dir(&folder).expect("there are seeds") {
            let path = entry.unwrap().path();
            println!("{}", path.display());
            let status = super::answered(&std::fs::read(&path).unwrap());
            // Those that are signed get behind the signature.
            let known = ["workspaces", "role", "identity", "faults", "sql", "indexing", "signing_request"];
            let is_known = known.iter().any(|name| path.ends_with(name));
            assert!(!is_known || status == Some(200), "{status:?}");
            seeds += 1;
        }
        assert!(seeds > 0);
    }
}
