//! Operations of twinlink's own: their answers are the golden frames that every reader of frames is tested with.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::path::Path;
use twinlink_core::ErrorKind;
use twinlink_core::own_operations::OwnOperation;

#[derive(Deserialize)]
struct Golden {
    name: String,
    operation: String,
    arguments: Map<String, Value>,
    hex: String,
}

#[test]
fn answers_are_the_golden_frames() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/own_operations.json");
    let golden: Vec<Golden> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    for Golden { name, operation, arguments, hex } in golden {
        let frame = OwnOperation::named(&operation).unwrap().at_once(&arguments).unwrap().unwrap();
        assert_eq!(frame.iter().map(|byte| format!("{byte:02x}")).collect::<String>(), hex, "{name}");
    }
}

#[test]
fn what_must_be_fetched_is_not_answered_at_once() {
    let chain = json!({"credentials": {"type": "default_chain"}});
    for name in ["twinlink.SignRequest", "twinlink.PresignUrl", "twinlink.ResolveCredentials"] {
        assert_eq!(OwnOperation::named(name).unwrap().at_once(chain.as_object().unwrap()).unwrap(), None, "{name}");
    }
}

#[test]
fn only_what_is_about_a_connector_needs_one() {
    let needing = |name: &str| OwnOperation::named(name).unwrap().needs_connector();
    assert!(needing("twinlink.Explain") && needing("twinlink.ValidateCredentials"));
    assert!(
        !needing("twinlink.CertificatePins")
            && !needing("twinlink.SignRequest")
            && !needing("twinlink.SendSessionRequest")
    );
    assert_eq!(OwnOperation::named("twinlink.Explains"), None);
}

#[test]
fn credentials_that_are_none_are_refused() {
    let error = OwnOperation::ResolveCredentials.at_once(&Map::new()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert_eq!(error.message(), "credentials must be made with Credentials");
}
