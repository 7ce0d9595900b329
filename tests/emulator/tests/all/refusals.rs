//! Every way in which a signature can be wrong, and AWS's words for it.

use twinlink_emulator::{Emulator, Fault, FaultKind, Options};

use crate::signer::{Signer, basic, sha256};
use crate::wire::{Message, Reply, exchange};

const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your AWS \
                        Secret Access Key and signing method. Consult the service documentation for details.";

fn emulator() -> Emulator {
    Emulator::start(Options::odd()).expect("a free port")
}

fn message(emulator: &Emulator) -> Message {
    Message::new(emulator, "GET", "/portals")
}

fn signer(emulator: &Emulator) -> Signer {
    Signer::new(emulator, "iotsitewise")
}

fn assert_refused(reply: &Reply, code: &str, message: &str) {
    assert_eq!(reply.refusal(), (403, code.to_owned(), message.to_owned()));
}

#[test]
fn a_right_signature_is_accepted_and_the_answer_has_aws_headers() {
    let emulator = emulator();
    let reply = exchange(&emulator, &signer(&emulator).sign(message(&emulator)));
    assert_eq!(reply.status, 200);
    assert_eq!(reply.header("content-type"), Some("application/json"));
    assert_eq!(reply.header("x-amzn-RequestId").map(str::len), Some(36));
    assert_eq!(reply.header("x-amzn-ErrorType"), None);
    assert!(reply.header("date").is_some_and(|date| date.ends_with(" GMT")));
}

#[test]
fn hosts_with_and_without_prefix_are_accepted() {
    let emulator = emulator();
    let port = emulator.endpoint().rsplit(':').next().expect("a port").to_owned();
    for host in
        ["localhost", "api.localhost", "monitor.localhost", "data.localhost", "model.localhost", "api.127.0.0.1"]
    {
        let mut message = message(&emulator);
        message.headers[0].1 = format!("{host}:{port}");
        assert_eq!(exchange(&emulator, &signer(&emulator).sign(message)).status, 200, "{host}");
    }
}

#[test]
fn spaces_repeated_headers_and_odd_queries_verify() {
    let emulator = emulator();
    let signer = Signer { sign_also: vec!["my-header".to_owned()], ..signer(&emulator) };
    let message = message(&emulator)
        .header("my-header", "  first ")
        .header("My-Header", "second")
        .parameter("z", "ü /+=&")
        .parameter("maxResults", "5");
    assert_eq!(exchange(&emulator, &signer.sign(message)).status, 200);
}

#[test]
fn no_signature_is_a_missing_token() {
    let emulator = emulator();
    let reply = exchange(&emulator, &message(&emulator));
    assert_refused(&reply, "MissingAuthenticationTokenException", "Missing Authentication Token");
}

#[test]
fn an_incomplete_header_is_told_what_it_lacks() {
    let emulator = emulator();
    let full = "AWS4-HMAC-SHA256 Credential=A/20260101/r/s/aws4_request, SignedHeaders=host, Signature=00";
    let credential = "Authorization header requires 'Credential' parameter. ";
    let signature = "Authorization header requires 'Signature' parameter. ";
    let signed_headers = "Authorization header requires 'SignedHeaders' parameter. ";
    let date = "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ";
    for (header, lacks) in [
        (full.to_owned(), date.to_owned()),
        (full.replace("Credential=", "C="), format!("{credential}{date}")),
        (full.replace("Signature=", "S="), format!("{signature}{date}")),
        (full.replace("SignedHeaders=", "S="), format!("{signed_headers}{date}")),
        ("AWS4-HMAC-SHA256".to_owned(), format!("{credential}{signature}{signed_headers}{date}")),
        ("Bearer abc".to_owned(), format!("{credential}{signature}{signed_headers}{date}")),
    ] {
        let reply = exchange(&emulator, &message(&emulator).header("Authorization", &header));
        let (status, code, text) = reply.refusal();
        assert_eq!((status, code.as_str()), (403, "IncompleteSignatureException"), "{header}");
        let (start, fingerprint) = text.split_once("Authorization=").expect("the header by its hash");
        assert_eq!(start, format!("{lacks}(Hashed with SHA-256 and encoded with Base64) "), "{header}");
        assert_eq!(fingerprint.len(), 44);
    }
}

#[test]
fn a_malformed_header_is_incomplete() {
    let emulator = emulator();
    for (header, part) in [
        ("AWS4-HMAC-SHA256 Credential", "Invalid key=value pair (missing equal-sign) in Authorization header"),
        ("AWS4-ECDSA-P256-SHA256 Credential=A", "Unsupported AWS 'algorithm': 'AWS4-ECDSA-P256-SHA256'."),
        (
            "AWS4-HMAC-SHA256 Credential=A/B, SignedHeaders=host, Signature=00",
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'A/B'",
        ),
        (
            "AWS4-HMAC-SHA256 Credential=A/B/C/D/E, SignedHeaders=x;host, Signature=00",
            "'SignedHeaders' must be lower-case names in order, each once, got 'x;host'",
        ),
    ] {
        let message = message(&emulator).header("X-Amz-Date", "20260101T000000Z").header("Authorization", header);
        let (status, code, text) = exchange(&emulator, &message).refusal();
        assert_eq!((status, code.as_str()), (403, "IncompleteSignatureException"), "{header}");
        assert!(text.starts_with(part), "{text}");
    }
}

#[test]
fn a_date_in_another_form_is_incomplete() {
    let emulator = emulator();
    let signed = signer(&emulator).sign(message(&emulator));
    let mut wrong = signed.clone();
    wrong
        .headers
        .iter_mut()
        .filter(|(name, _)| name == "X-Amz-Date")
        .for_each(|(_, value)| *value = "today".to_owned());
    let text = "Date must be in ISO-8601 'basic format'. Got 'today'. See http://en.wikipedia.org/wiki/ISO_8601";
    assert_refused(&exchange(&emulator, &wrong), "IncompleteSignatureException", text);
}

#[test]
fn an_unknown_identity_is_unrecognized() {
    let with_token = Emulator::start(Options { session_token: Some("a/token+of=ours".to_owned()), ..Options::odd() });
    let (plain, with_token) = (emulator(), with_token.expect("a free port"));
    let accepted = exchange(&with_token, &signer(&with_token).sign(message(&with_token)));
    assert_eq!(accepted.status, 200);
    let cases = [
        (&plain, Signer { access_key_id: "AKIASOMEBODYELSE0000".to_owned(), ..signer(&plain) }),
        (&plain, Signer { session_token: Some("unasked".to_owned()), ..signer(&plain) }),
        (&with_token, Signer { session_token: None, ..signer(&with_token) }),
        (&with_token, Signer { session_token: Some("a/token+of=theirs".to_owned()), ..signer(&with_token) }),
    ];
    for (emulator, signer) in cases {
        let reply = exchange(emulator, &signer.sign(message(emulator)));
        let text = "The security token included in the request is invalid.";
        assert_refused(&reply, "UnrecognizedClientException", text);
    }
}

#[test]
fn a_scope_for_something_else_is_invalid() {
    let emulator = emulator();
    let right = signer(&emulator);
    for (signer, text) in [
        (Signer { region: "eu-west-1".to_owned(), ..right.clone() }, "Credential should be scoped to a valid region. "),
        (
            Signer { service: "s3".to_owned(), ..right.clone() },
            "Credential should be scoped to correct service: 'iotsitewise'. ",
        ),
        (
            Signer { terminator: "aws3_request".to_owned(), ..right },
            "Credential should be scoped with a valid terminator: 'aws4_request'. ",
        ),
    ] {
        let reply = exchange(&emulator, &signer.sign(message(&emulator)));
        assert_refused(&reply, "InvalidSignatureException", text);
    }
}

#[test]
fn a_scope_of_another_day_is_invalid() {
    let emulator = emulator();
    let signer = signer(&emulator);
    let mut message = signer.sign(message(&emulator));
    let (date, day) = (basic(signer.now), basic(signer.now)[..8].to_owned());
    let authorization = message.headers.last_mut().expect("the authorization is last");
    authorization.1 = authorization.1.replacen(&day, "20200101", 1);
    let text = format!(
        "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20200101' != '{day}', from '{date}'."
    );
    assert_refused(&exchange(&emulator, &message), "InvalidSignatureException", &text);
}

#[test]
fn five_minutes_of_skew_are_allowed_and_no_more() {
    let emulator = emulator();
    let now = signer(&emulator).now;
    let send = |signed_at: i64| {
        let signer = Signer { now: signed_at, ..signer(&emulator) };
        exchange(&emulator, &signer.sign(message(&emulator)))
    };
    assert_eq!(send(now - 295).status, 200);
    assert_eq!(send(now + 295).status, 200);
    for (signed_at, start, end) in [
        (now - 320, format!("Signature expired: {} is now earlier than ", basic(now - 320)), " - 5 min.)"),
        (now + 320, format!("Signature not yet current: {} is still later than ", basic(now + 320)), " + 5 min.)"),
    ] {
        let (status, code, text) = send(signed_at).refusal();
        assert_eq!((status, code.as_str()), (403, "InvalidSignatureException"));
        assert!(text.starts_with(&start) && text.ends_with(end), "{text}");
    }
}

#[test]
fn a_shifted_clock_is_seen_in_the_date_and_in_the_skew() {
    let emulator = emulator();
    emulator.inject(Fault::new(FaultKind::ClockSkew { seconds: 3600 }));
    let signer = signer(&emulator);
    let reply = exchange(&emulator, &signer.sign(message(&emulator)));
    let text = reply.refusal().2;
    assert!(text.starts_with(&format!("Signature expired: {} is now earlier than ", basic(signer.now))), "{text}");
    // A client that trusts the answer's date corrects itself by it.
    let corrected = Signer { now: signer.now + 3600, ..signer.clone() };
    let hour = &basic(corrected.now)[9..11];
    assert!(reply.header("date").is_some_and(|date| date.contains(&format!(" {hour}:"))), "{:?}", reply.header("date"));
    assert_eq!(exchange(&emulator, &corrected.sign(message(&emulator))).status, 200);
    emulator.reset();
    assert_eq!(exchange(&emulator, &signer.sign(message(&emulator))).status, 200);
}

#[test]
fn whatever_changes_after_signing_is_a_mismatch() {
    let emulator = emulator();
    let signed = signer(&emulator).sign(message(&emulator).parameter("maxResults", "5"));
    let change = |change: fn(&mut Message)| {
        let mut message = signed.clone();
        change(&mut message);
        message
    };
    for message in [
        change(|message| message.query = "maxResults=6".to_owned()),
        change(|message| message.path = "/asset-models".to_owned()),
        change(|message| message.method = "POST".to_owned()),
        change(|message| message.body = "{}".to_owned()),
        change(|message| message.headers[0].1 = "localhost".to_owned()),
        change(|message| message.headers.last_mut().expect("authorization").1.push('0')),
        change(|message| message.headers.last_mut().expect("authorization").1.push_str("xy")),
    ] {
        assert_refused(&exchange(&emulator, &message), "InvalidSignatureException", MISMATCH);
    }
    let other_secret = Signer { secret_access_key: "another".to_owned(), ..signer(&emulator) };
    let reply = exchange(&emulator, &other_secret.sign(message(&emulator)));
    assert_refused(&reply, "InvalidSignatureException", MISMATCH);
}

#[test]
fn host_and_amazon_headers_must_be_signed() {
    let emulator = emulator();
    let without_host = Signer { leave_unsigned: vec!["host".to_owned()], ..signer(&emulator) };
    let reply = exchange(&emulator, &without_host.sign(message(&emulator)));
    let text = "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.";
    assert_refused(&reply, "InvalidSignatureException", text);
    let signed = signer(&emulator).sign(message(&emulator)).header("X-Amz-Extra", "added later");
    let text = "'x-amz-extra' must be a 'SignedHeader' in the AWS Authorization.";
    assert_refused(&exchange(&emulator, &signed), "InvalidSignatureException", text);
}

#[test]
fn a_stated_payload_hash_must_be_true_or_unsigned() {
    let emulator = emulator();
    let send = |hash: &str| {
        let message = message(&emulator).header("X-Amz-Content-Sha256", hash);
        exchange(&emulator, &signer(&emulator).sign(message))
    };
    assert_eq!(send(&sha256(b"")).status, 200);
    assert_eq!(send("UNSIGNED-PAYLOAD").status, 200);
    assert_refused(&send(&sha256(b"something else")), "InvalidSignatureException", MISMATCH);
}

#[test]
fn unknown_paths_and_methods_are_unknown_operations() {
    let emulator = emulator();
    for (method, path, service) in [
        ("GET", "/nonsense", "iotsitewise"),
        ("DELETE", "/portals", "iotsitewise"),
        ("POST", "/workspaces-list", "iotsitewise"),
        ("GET", "/portals", "iottwinmaker"),
    ] {
        let signed = Signer::new(&emulator, service).sign(Message::new(&emulator, method, path));
        let text = format!("{service} has no operation {method} {path}");
        assert_eq!(exchange(&emulator, &signed).refusal(), (404, "UnknownOperationException".to_owned(), text));
    }
}
