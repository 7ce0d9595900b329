//! The data plane of AWS IoT is at the account's own host, which DescribeEndpoint tells: once for all calls of a connector.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::canned::Canned;
use std::time::Duration;
use twinlink::{Connector, ConnectorBuilder, Credentials, ErrorKind};

fn builder(look_ups: &Canned) -> ConnectorBuilder {
    let keys = Credentials::from_keys("AKIDEXAMPLE", "secret", None);
    Connector::builder()
        .region("eu-west-1")
        .endpoint_url_of("iot", look_ups.endpoint.as_str())
        .credentials(keys)
        .max_attempts(1)
}

/// Many calls at once; what each of them fails with.
async fn failures(aws: &Connector) -> Vec<twinlink::Error> {
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let data = aws.iot_data();
        calls.spawn(async move { data.get_thing_shadow("press").send().await.unwrap_err() });
    }
    calls.join_all().await
}

async fn explained(aws: &Connector) -> (String, String) {
    let explanation = aws.explain().await;
    let line = explanation.lines.iter().find(|line| line.name == "endpoint iotdata").unwrap();
    (line.value.clone(), line.origin.clone())
}

#[tokio::test]
async fn many_calls_look_it_up_once() {
    // Nobody listens there: what the calls fail with says where they went.
    let look_ups = Canned::start(r#"{"endpointAddress": "127.0.0.1:9"}"#).await;
    let aws = builder(&look_ups).build().await.unwrap();
    assert_eq!(explained(&aws).await.1, "iot.DescribeEndpoint");
    assert!(look_ups.take().is_empty(), "explain sends nothing");
    for _ in 0..2 {
        for error in failures(&aws).await {
            assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
            assert_eq!(error.operation(), Some("GetThingShadow"));
            assert!(error.message().contains("127.0.0.1:9"), "{error}");
        }
    }
    let asked = look_ups.take_only();
    assert!(asked["authorization"].contains("/eu-west-1/iot/aws4_request"), "{asked:?}");
    assert_eq!(explained(&aws).await, ("https://127.0.0.1:9".to_owned(), "iot.DescribeEndpoint".to_owned()));
}

#[tokio::test]
async fn a_failed_look_up_is_the_call_s_error_and_forgotten() {
    let refusal = r#"{"message": "not you"}"#;
    let look_ups = Canned::with_status("403 Forbidden", refusal).await;
    let aws = builder(&look_ups).build().await.unwrap();
    for _ in 0..2 {
        for error in failures(&aws).await {
            assert_eq!((error.kind(), error.http_status()), (ErrorKind::AccessDenied, Some(403)));
            assert_eq!(error.operation(), Some("GetThingShadow"));
            let said = "the data endpoint of AWS IoT cannot be looked up (iot.DescribeEndpoint): not you";
            assert_eq!(error.message(), said);
        }
        assert!(!look_ups.take().is_empty(), "each time anew");
    }
    for answer in [r#"{"endpointAddress": "user:secret@host"}"#, r#"{"endpointAddress": "a/b"}"#, "{}"] {
        let look_ups = Canned::start(answer).await;
        let aws = builder(&look_ups).build().await.unwrap();
        let error = aws.iot_data().get_thing_shadow("press").send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    }
}

#[tokio::test]
async fn it_counts_against_the_call_s_time_and_ends_with_the_connector() {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let look_ups = Canned { endpoint: format!("http://{}", silent.local_addr().unwrap()), ..Canned::start("").await };
    let aws = builder(&look_ups).call_timeout(Duration::from_millis(50)).build().await.unwrap();
    let error = aws.iot_data().get_thing_shadow("press").send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    let aws = builder(&look_ups).build().await.unwrap();
    let data = aws.iot_data();
    let call = data.get_thing_shadow("press").send();
    let (answer, ()) = tokio::join!(call, async {
        tokio::task::yield_now().await;
        aws.close();
    });
    assert_eq!(answer.unwrap_err().kind(), ErrorKind::Closed);
}

#[tokio::test]
async fn what_is_set_is_not_looked_up() {
    let data = Canned::start(r#"{"state": {"desired": {"speed": 4}}, "version": 7}"#).await;
    let look_ups = Canned::with_status("500 Internal Server Error", "{}").await;
    let aws = builder(&look_ups).endpoint_url_of("iotdata", data.endpoint.as_str()).build().await.unwrap();
    let shadow = aws.iot_data().get_thing_shadow("press").shadow_name("drive").send().await.unwrap();
    let document: serde_json::Value = shadow.json().unwrap();
    assert_eq!(document["version"], 7);
    assert_eq!(shadow.json::<Vec<u8>>().unwrap_err().kind(), ErrorKind::Decode);
    assert!(data.take_only()["authorization"].contains("/eu-west-1/iotdata/aws4_request"));
    assert!(look_ups.take().is_empty());
    let general = builder(&look_ups).endpoint_url(data.endpoint.as_str()).build().await.unwrap();
    assert!(general.iot_data().get_thing_shadow("press").send().await.is_ok());
    assert!(look_ups.take().is_empty());
    // The hosts with FIPS and dual stack are every account's alike.
    for (fips, dual_stack, host) in [
        (true, false, "https://data.iot-fips.us-east-1.amazonaws.com"),
        (true, true, "https://data-ats.iot-fips.us-east-1.api.aws"),
        (false, true, "https://data-ats.iot.us-east-1.api.aws"),
    ] {
        let keys = Credentials::from_keys("AKIDEXAMPLE", "secret", None);
        let aws = Connector::builder().region("us-east-1").credentials(keys).use_fips(fips).use_dual_stack(dual_stack);
        assert_eq!(explained(&aws.build().await.unwrap()).await, (host.to_owned(), "default".to_owned()));
    }
}
