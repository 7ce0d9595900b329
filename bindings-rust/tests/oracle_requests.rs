//! AWS's own clients as the oracle of the rows: for every operation and argument, the engine sends what they send.
//!
//! What differs on purpose is in [`OFFICIAL_ONLY`] and [`VARYING`].
#![cfg(feature = "aws-sdk")]
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::canned::{Canned, Headers};
use common::{connect, emulator, official};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use twinlink::{Connector, Credentials};
use twinlink_core::engine::{Operation, from_json};
use twinlink_core::paging::Call;
use twinlink_emulator::{Emulator, RecordedRequest};

/// Headers that only the official clients send: this one repeats `user-agent` for AWS's statistics of its own SDKs.
const OFFICIAL_ONLY: [&str; 1] = ["x-amz-user-agent"];

/// Headers whose values name the client, the call or the moment.
const VARYING: [&str; 3] = ["user-agent", "amz-sdk-invocation-id", "x-amz-date"];

/// Every printable ASCII character that is not a letter or digit, and text beyond ASCII.
const ODD: &str = " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\tÄß漢😀e\u{301}";

const PORTAL: &str = "11111111-2222-4333-8444-555555555555";

/// The arguments to compare. Whether the service accepts them does not matter: only what it is asked.
fn cases(operation: &Operation) -> Vec<Value> {
    match official::id(operation).as_str() {
        "iottwinmaker.ListWorkspaces" => vec![
            json!({}),
            json!({"maxResults": 1}),
            json!({"nextToken": ""}),
            json!({"nextToken": ODD, "maxResults": 200}),
            json!({"nextToken": "x".repeat(17_880)}),
        ],
        "iotsitewise.ListAssetModels" => vec![
            json!({}),
            json!({"maxResults": 250, "nextToken": "abc+/="}),
            json!({"nextToken": ODD}),
            json!({"nextToken": "x".repeat(4096)}),
            json!({"assetModelTypes": []}),
            json!({"assetModelTypes": ["INTERFACE"]}),
            json!({"assetModelTypes": ["ASSET_MODEL", "COMPONENT_MODEL", "ASSET_MODEL", "NEW & ODD"]}),
            json!({"assetModelVersion": "LATEST"}),
            json!({"assetModelVersion": ODD, "assetModelTypes": ["INTERFACE"], "maxResults": 1, "nextToken": "a b"}),
        ],
        "iotsitewise.ListPortals" => {
            vec![json!({}), json!({"maxResults": 7}), json!({"nextToken": ODD, "maxResults": 250})]
        }
        "iotsitewise.ListProjects" => {
            vec![json!({"portalId": PORTAL}), json!({"portalId": PORTAL, "maxResults": 7, "nextToken": ODD})]
        }
        unknown => panic!("{unknown} is a row without a case: add it here"),
    }
}

#[test]
fn every_argument_of_every_row_has_a_case() {
    for operation in common::listings() {
        let cases = cases(operation);
        for input in operation.input.members {
            let compared = cases.iter().any(|arguments| arguments.get(input.name).is_some());
            assert!(compared, "no case of {} has {}", operation.name, input.name);
        }
    }
}

#[tokio::test]
async fn requests_are_those_of_the_official_clients() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    for operation in common::listings() {
        for arguments in cases(operation) {
            let what = format!("{} {arguments}", operation.name);
            send(&aws, operation, &arguments).await;
            let ours = take_only(&emulator, &what);
            let _ = official::call(&aws, operation, &arguments).await;
            let theirs = take_only(&emulator, &what);

            assert_eq!(
                (&ours.method, &ours.path, &ours.query),
                (&theirs.method, &theirs.path, &theirs.query),
                "{what}"
            );
            assert_eq!(json_body(&ours), json_body(&theirs), "{what}");
            assert_eq!(comparable_headers(&ours), comparable_headers(&theirs), "{what}");
            // Not refused for its signature: the emulator checks that before the arguments.
            assert!(matches!(ours.status, Some(200 | 400 | 404)), "{what}: {:?}", ours.status);
            assert_eq!(ours.status, theirs.status, "{what}");
        }
    }
}

/// The emulator does not show `authorization`: a server that does stands in for it.
#[tokio::test]
async fn the_same_headers_are_signed() {
    let server = Canned::start("{}").await;
    for token in [None, Some("a/session+token==".to_owned())] {
        let credentials = Credentials::from_keys(common::ACCESS_KEY_ID, common::SECRET_ACCESS_KEY, token);
        let aws = Connector::builder().region("eu-west-1").endpoint_url(&server.endpoint).credentials(credentials);
        let aws = aws.build().await.unwrap();
        for operation in common::listings() {
            let arguments = cases(operation).remove(0);
            send(&aws, operation, &arguments).await;
            let ours = server.take_only();
            let _ = official::call(&aws, operation, &arguments).await;
            let theirs = server.take_only();

            let mut official = signed_headers(&theirs);
            official.retain(|name| !OFFICIAL_ONLY.contains(name));
            assert_eq!(signed_headers(&ours), official, "{}", operation.name);
            assert_eq!(scope(&ours), scope(&theirs), "{}", operation.name);
            assert_eq!(ours.get("x-amz-security-token"), theirs.get("x-amz-security-token"), "{}", operation.name);
        }
    }
}

/// Sends with the engine. Refusals are expected: only the request counts.
async fn send(aws: &Connector, operation: &'static Operation, arguments: &Value) {
    let arguments = from_json(arguments.as_object().unwrap().clone());
    let _ = aws
        .page(&Call { operation, arguments, spelling: twinlink_core::engine::Spelling::Aws, limit: None }, None)
        .await;
}

/// The only request since the last time.
fn take_only(emulator: &Emulator, what: &str) -> RecordedRequest {
    let mut requests = emulator.requests();
    emulator.reset();
    assert_eq!(requests.len(), 1, "{what} sends exactly one request");
    requests.remove(0)
}

/// The body as JSON, because the order of members means nothing; none if there is no body.
fn json_body(request: &RecordedRequest) -> Option<Value> {
    if request.body.is_empty() { None } else { Some(serde_json::from_str(&request.body).unwrap()) }
}

/// All headers: names, and values where these are to be equal.
fn comparable_headers(request: &RecordedRequest) -> Vec<(&str, &str)> {
    let headers = request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let headers = headers.filter(|(name, _)| !OFFICIAL_ONLY.contains(name));
    headers.map(|(name, value)| if VARYING.contains(&name) { (name, "") } else { (name, value) }).collect()
}

fn signed_headers(headers: &Headers) -> BTreeSet<&str> {
    authorization(headers, "SignedHeaders").split(';').collect()
}

/// Key id, region, service and terminator. The date is left out: midnight may lie between two requests.
fn scope(headers: &Headers) -> Vec<&str> {
    let mut parts: Vec<_> = authorization(headers, "Credential").split('/').collect();
    parts.remove(1);
    parts
}

/// A part of `AWS4-HMAC-SHA256 Credential=..., SignedHeaders=..., Signature=...`.
fn authorization<'a>(headers: &'a Headers, part: &str) -> &'a str {
    let header = &headers["authorization"];
    let parts = header.strip_prefix("AWS4-HMAC-SHA256 ").unwrap_or_else(|| panic!("not SigV4: {header}")).split(',');
    let mut values = parts.filter_map(|text| text.trim().split_once('='));
    values.find(|(name, _)| *name == part).unwrap_or_else(|| panic!("no {part}")).1
}
