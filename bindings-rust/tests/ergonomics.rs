//! What makes Rust programs short: values that may be absent, calls that are awaited, moments, and answers of one's own.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::{connect, emulator};
use serde_json::{Value, json};
use std::time::{Duration, SystemTime};
use twinlink::sitewise::{
    AssetState, BatchGetAssetPropertyValueResponse, DescribeAssetResponse, ListProjectsResponse, ProjectSummary,
    TimeInNanos,
};
use twinlink::{Error, ErrorKind, Page, Timestamp};

const ID: &str = "11111111-2222-4333-8444-555555555555";

fn body(emulator: &twinlink_emulator::Emulator) -> Value {
    serde_json::from_str(&emulator.requests().last().unwrap().body).unwrap()
}

fn plan(emulator: &twinlink_emulator::Emulator, operation: &str, body: &Value) {
    emulator.plan(&json!({"operation": operation, "body": body}).to_string()).unwrap();
}

#[tokio::test]
async fn what_may_be_absent_is_given_as_an_option() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    let create = aws.sitewise().create_dashboard(ID, "d", "{}");
    for (given, expected) in [(Some("text".to_owned()), json!("text")), (None, Value::Null)] {
        plan(&emulator, "iotsitewise.CreateDashboard", &json!({}));
        create.clone().dashboard_description("before").set_dashboard_description(given).send().await.unwrap();
        assert_eq!(body(&emulator)["dashboardDescription"], expected);
    }
    let time = TimeInNanos::new(1).offset_in_nanos(5).set_offset_in_nanos(None);
    assert_eq!(time, TimeInNanos::new(1));
}

#[tokio::test]
async fn a_list_of_nothing_needs_no_type() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    plan(&emulator, "iotsitewise.BatchGetAssetPropertyValue", &json!({}));
    let _: BatchGetAssetPropertyValueResponse = aws.sitewise().batch_get_asset_property_value([]).send().await.unwrap();
    assert_eq!(body(&emulator), json!({"entries": []}));
}

#[tokio::test]
async fn calls_and_waits_are_awaited_or_sent() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    let asset = json!({"assetName": "press 7", "assetStatus": {"state": "ACTIVE"}});
    for _ in 0..4 {
        plan(&emulator, "iotsitewise.DescribeAsset", &asset);
    }
    let site_wise = aws.sitewise();
    let sent = site_wise.describe_asset(ID).send().await.unwrap();
    assert_eq!(site_wise.describe_asset(ID).await.unwrap(), sent);
    assert_eq!(site_wise.wait_until_asset_active(ID).send().await.unwrap(), sent);
    assert_eq!(site_wise.wait_until_asset_active(ID).await.unwrap(), sent);
    let page = site_wise.list_portals().max_results(2).await.unwrap();
    assert_eq!((page.items.len(), page.attempts), (2, 1));
    // A call on its way may go to another task.
    let portal = tokio::spawn(site_wise.describe_portal("nothing").into_future()).await.unwrap();
    assert_eq!(portal.unwrap_err().operation(), Some("DescribePortal"));
}

#[test]
fn moments_are_made_of_texts_clocks_and_property_values() {
    let moment: Timestamp = "2022-12-01T13:07:17.000000005Z".parse().unwrap();
    let time = TimeInNanos::from(moment);
    assert_eq!((time.time_in_seconds, time.offset_in_nanos), (1_669_900_037, Some(5)));
    assert_eq!(Timestamp::from(time), moment);
    assert_eq!(format!("{moment:?}"), "2022-12-01T13:07:17.000000005Z");
    let later = Timestamp::from(SystemTime::from(moment) + Duration::from_secs(1));
    assert_eq!(later.seconds(), moment.seconds() + 1);
    let state: AssetState = "ACTIVE".parse().unwrap();
    assert_eq!((state, ErrorKind::AccessDenied.to_string().as_str()), (AssetState::Active, "access_denied"));
}

/// As the tests of a program do that uses twinlink.
#[test]
fn answers_pages_and_errors_are_made_without_a_service() {
    let mut asset = DescribeAssetResponse::default();
    asset.asset_name = "press 7".to_owned();
    asset.response_metadata.request_id = Some("r-1".to_owned());
    assert_eq!(asset.asset_name, "press 7");

    let mut project = ProjectSummary::default();
    project.name = "p".to_owned();
    let mut page: Page<ListProjectsResponse> = Page::new([project.clone()]);
    page.next_token = Some("t".to_owned());
    assert_eq!((page.items, page.attempts), (vec![project], 0));

    let mut details = serde_json::Map::new();
    details.insert("resourceId".to_owned(), "a".into());
    let error = Error::new(ErrorKind::Throttled, "slow down")
        .with_operation("iotsitewise", "DescribeAsset")
        .with_response(429, Some("ThrottlingException".to_owned()), Some("r-1".to_owned()))
        .with_attempts(3)
        .with_retryable(false)
        .with_details(details);
    assert_eq!(
        error.to_string(),
        "DescribeAsset: ThrottlingException: slow down (HTTP status 429, request id r-1, after 3 attempts)"
    );
    assert_eq!((error.is_retryable(), error.details()["resourceId"].as_str()), (false, Some("a")));
}
