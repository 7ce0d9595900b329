//! Waiting for states, as Rust programs do; what a wait means is the core's, and tested in all languages by vectors.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::{connect, emulator};
use serde_json::json;
use std::time::Duration;
use twinlink::ErrorKind;
use twinlink::sitewise::AssetState;

const ASSET: &str = "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a";

fn asset(state: &str, error: Option<&str>) -> String {
    let mut status = json!({"state": state});
    if let Some(message) = error {
        status["error"] = json!({"code": "VALIDATION_ERROR", "message": message});
    }
    json!({"operation": "iotsitewise.DescribeAsset", "body": {"assetName": "press 7", "assetStatus": status}})
        .to_string()
}

#[tokio::test]
async fn a_wait_gives_the_last_answer() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    emulator.plan(&asset("CREATING", None)).unwrap();
    emulator.plan(&asset("ACTIVE", None)).unwrap();
    let asset = aws.sitewise().wait_until_asset_active(ASSET).await.unwrap();
    assert_eq!((asset.asset_name.as_str(), &asset.asset_status.state), ("press 7", &AssetState::Active));
    assert_eq!(emulator.requests().len(), 2);
}

#[tokio::test]
async fn a_wait_fails_with_the_state_s_own_error_and_in_time() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    emulator.plan(&asset("FAILED", Some("no such model"))).unwrap();
    let error = aws.sitewise().wait_until_asset_active(ASSET).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some("VALIDATION_ERROR")));
    assert!(error.to_string().contains("no such model"), "{error}");
    let error = aws.sitewise().wait_until_asset_active(ASSET).timeout(Duration::ZERO).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
}

#[tokio::test]
async fn an_end_gives_nothing() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    let gone = json!({"operation": "iotsitewise.DescribeAsset", "status": 404,
        "headers": {"x-amzn-ErrorType": "ResourceNotFoundException"}, "body": {"message": "gone"}});
    emulator.plan(&gone.to_string()).unwrap();
    let () = aws.sitewise().wait_until_asset_not_exists(ASSET).await.unwrap();
}

/// What is secret is in no call's and no answer's debug text.
#[tokio::test]
async fn secrets_are_not_shown() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    let call = aws.sitewise().execute_query("select hunter2 from asset");
    assert!(!format!("{call:?}").contains("hunter2"));
    let email = twinlink::sitewise::UserIdentity::new("u-1");
    assert!(format!("{email:?}").contains("u-1"));
    let portal =
        json!({"operation": "iotsitewise.DescribePortal", "body": {"portalContactEmail": "hunter2@example.com"}});
    emulator.plan(&portal.to_string()).unwrap();
    let portal = aws.sitewise().describe_portal(ASSET).send().await.unwrap();
    assert_eq!(portal.portal_contact_email, "hunter2@example.com");
    assert!(!format!("{portal:?}").contains("hunter2"), "{portal:?}");
}
