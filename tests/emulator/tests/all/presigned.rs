//! The presigned form: the signature in the query.

use twinlink_emulator::{Emulator, Options};

use crate::signer::{Signer, basic};
use crate::wire::{Message, exchange};

fn emulator(session_token: Option<&str>) -> Emulator {
    let session_token = session_token.map(str::to_owned);
    Emulator::start(Options { session_token, ..Options::odd() }).expect("a free port")
}

fn message(emulator: &Emulator) -> Message {
    Message::new(emulator, "GET", "/portals").parameter("maxResults", "5")
}

#[test]
fn presigned_requests_are_accepted_with_and_without_token() {
    for token in [None, Some("a/token+of=ours")] {
        let emulator = emulator(token);
        let signer = Signer::new(&emulator, "iotsitewise");
        let reply = exchange(&emulator, &signer.presign(message(&emulator), "60"));
        assert_eq!(reply.status, 200);
        assert_eq!(reply.json()["portalSummaries"].as_array().map(Vec::len), Some(5));
        let query = &emulator.requests()[0].query;
        assert!(query.contains("X-Amz-Credential") && !query.contains("X-Amz-Signature"), "{query}");
        assert!(!query.contains("token"), "{query}");
    }
}

#[test]
fn pages_continue_under_a_new_signature() {
    let emulator = emulator(None);
    let signer = Signer::new(&emulator, "iotsitewise");
    let first = exchange(&emulator, &signer.presign(message(&emulator), "60")).json();
    let token = first["nextToken"].as_str().expect("there are more than five portals");
    let later = Signer { now: signer.now - 1, ..signer };
    let second = exchange(&emulator, &later.presign(message(&emulator).parameter("nextToken", token), "90"));
    assert_eq!(second.status, 200);
}

#[test]
fn a_presigned_request_lasts_as_long_as_it_says() {
    let emulator = emulator(None);
    let right = Signer::new(&emulator, "iotsitewise");
    let old = Signer { now: right.now - 1000, ..right.clone() };
    assert_eq!(exchange(&emulator, &old.presign(message(&emulator), "1100")).status, 200);
    let (status, code, text) = exchange(&emulator, &old.presign(message(&emulator), "900")).refusal();
    assert_eq!((status, code.as_str()), (403, "InvalidSignatureException"));
    let start = format!("Signature expired: {} is now earlier than ", basic(old.now));
    assert!(text.starts_with(&start) && text.ends_with(" - 900 sec.)"), "{text}");
    let early = Signer { now: right.now + 1000, ..right };
    let (_, _, text) = exchange(&emulator, &early.presign(message(&emulator), "60")).refusal();
    assert!(text.starts_with("Signature not yet current: "), "{text}");
}

#[test]
fn an_expiry_outside_a_week_is_incomplete() {
    let emulator = emulator(None);
    let signer = Signer::new(&emulator, "iotsitewise");
    for expires in ["0", "604801", "-5", "soon", ""] {
        let (status, code, text) = exchange(&emulator, &signer.presign(message(&emulator), expires)).refusal();
        assert_eq!((status, code.as_str()), (403, "IncompleteSignatureException"), "{expires}");
        assert!(text.starts_with("'X-Amz-Expires' must be a number of seconds from 1 to 604800."), "{text}");
    }
}

#[test]
fn missing_parameters_are_named() {
    let emulator = emulator(None);
    let full = Signer::new(&emulator, "iotsitewise").presign(message(&emulator), "60");
    for name in ["Algorithm", "Credential", "Date", "Expires", "SignedHeaders", "Signature"] {
        let mut message = full.clone();
        message.query = message.query.replace(&format!("X-Amz-{name}="), "other=");
        let text =
            format!("AWS query-string parameters must include 'X-Amz-{name}'. Re-examine the query-string parameters.");
        let refusal = exchange(&emulator, &message).refusal();
        assert_eq!(refusal, (403, "IncompleteSignatureException".to_owned(), text));
    }
}

#[test]
fn a_changed_query_is_a_mismatch() {
    let emulator = emulator(None);
    let mut message = Signer::new(&emulator, "iotsitewise").presign(message(&emulator), "60");
    message.query = message.query.replace("maxResults=5", "maxResults=6");
    assert_eq!(exchange(&emulator, &message).refusal().1, "InvalidSignatureException");
}
