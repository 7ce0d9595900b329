//! Calls by name: JSON in and out, for operations of every kind.

use serde_json::{Value, json};
use twinlink::twinmaker::{
    DestinationConfiguration, IotSiteWiseSourceConfiguration, IotSiteWiseSourceConfigurationFilter as Filter,
    SourceConfiguration,
};
use twinlink::{Connector, Credentials, ErrorKind, Timestamp, ToJson};
use twinlink_emulator::{Emulator, Fault, FaultKind, Options};

async fn connector(emulator: &Emulator) -> Connector {
    let keys = Credentials::from_keys(emulator.access_key_id(), emulator.secret_access_key(), None);
    let builder = Connector::builder().region(emulator.region()).endpoint_url(emulator.endpoint()).credentials(keys);
    builder.max_attempts(2).build().await.expect("a connector")
}

fn plan(emulator: &Emulator, answer: Value) {
    emulator.plan(&answer.to_string()).expect("a plan");
}

#[tokio::test]
async fn an_answer_has_all_its_members() {
    let emulator = Emulator::start(Options::odd()).expect("an emulator");
    let aws = connector(&emulator).await;
    plan(
        &emulator,
        json!({
            "operation": "iotsitewise.DescribeAssetModel",
            "headers": {"ETag": "v1"},
            "body": {
                "assetModelId": "m", "assetModelName": "Ä 風 🦀", "assetModelCreationDate": 1.669900037123e9,
                "assetModelProperties": [{"name": "t", "dataType": "DOUBLE", "type": {"measurement": {}}}],
                "assetModelStatus": {"state": "NEWER_THAN_US", "error": null}, "unknown": {"deep": [[[1]]]},
                "assetModelHierarchies": []
            }
        }),
    );
    let answer = aws.call("iotsitewise.DescribeAssetModel", json!({"assetModelId": "externalId:a.b"})).await;
    assert_eq!(
        answer.expect("an answer"),
        json!({
            "assetModelId": "m", "assetModelName": "Ä 風 🦀", "assetModelCreationDate": "2022-12-01T13:07:17.123Z",
            "assetModelProperties": [{"name": "t", "dataType": "DOUBLE", "type": {"measurement": {}}}],
            "assetModelStatus": {"state": "NEWER_THAN_US"}, "assetModelHierarchies": [], "eTag": "v1"
        })
    );
    assert_eq!(emulator.requests().last().expect("a request").path, "/asset-models/externalId%3Aa.b");
}

#[tokio::test]
async fn members_of_a_union_that_are_newer_are_kept() {
    let emulator = Emulator::start(Options::odd()).expect("an emulator");
    let aws = connector(&emulator).await;
    plan(
        &emulator,
        json!({"operation": "iottwinmaker.ExecuteQuery", "body": {"rows": [{"rowData": [{"a": [1, null]}, 7, "x"]}]}}),
    );
    let rows =
        aws.call("iottwinmaker.ExecuteQuery", json!({"workspaceId": "ww", "queryStatement": "SELECT e FROM E"})).await;
    assert_eq!(rows.expect("rows"), json!({"rows": [{"rowData": [{"a": [1, null]}, 7, "x"]}]}));
    plan(
        &emulator,
        json!({"operation": "iottwinmaker.GetMetadataTransferJob", "body": {"sources": [
            {"type": "s3", "iotSiteWiseConfiguration": {"filters": [{"filterByPlanet": {"name": "Mars"}}]}}
        ]}}),
    );
    let job = aws.call("iottwinmaker.GetMetadataTransferJob", json!({"metadataTransferJobId": "jj"})).await;
    assert_eq!(
        job.expect("a job"),
        json!({"sources": [
            {"type": "s3", "iotSiteWiseConfiguration": {"filters": [{"filterByPlanet": {"name": "Mars"}}]}}
        ]})
    );
}

#[tokio::test]
async fn typed_unions_keep_a_member_that_is_newer() {
    let emulator = Emulator::start(Options::odd()).expect("an emulator");
    let aws = connector(&emulator).await;
    // As deep as JSON is read within an answer.
    let deep = (0..110).fold(json!(null), |within, _| json!([within]));
    let filters = json!([
        {"filterByPlanet": {"name": "Mars", "moons": [2, 1.5, true, "Ph\u{f6}bos", "\u{98a8}"], "deep": deep}},
        {"filterByAsset": {"assetId": "a"}},
        {"__type": "Filter"},
    ]);
    plan(
        &emulator,
        json!({"operation": "iottwinmaker.GetMetadataTransferJob", "body": {"sources": [
            {"type": "s3", "iotSiteWiseConfiguration": {"filters": filters}}
        ]}}),
    );
    let job = aws.twinmaker().get_metadata_transfer_job("jj").send().await.expect("a job");
    let configuration = job.sources[0].iot_site_wise_configuration.clone().expect("a configuration");
    let [newer, known, nothing] = configuration.filters.as_deref().expect("filters") else { panic!("{job:?}") };
    let Filter::Unknown(members) = newer else { panic!("{newer:?}") };
    assert_eq!(members["filterByPlanet"], filters[0]["filterByPlanet"]);
    assert_eq!((newer.to_json(), known.to_json()), (filters[0].clone(), filters[1].clone()));
    assert!(format!("{newer:?}").contains("Mars"), "{newer:?}");
    assert_eq!(*nothing, Filter::default());

    let source = SourceConfiguration::new("iotsitewise")
        .iot_site_wise_configuration(IotSiteWiseSourceConfiguration::new().filters([newer.clone()]));
    let destination = DestinationConfiguration::new("s3");
    let refused = aws.twinmaker().create_metadata_transfer_job([source], destination).send().await.unwrap_err();
    assert_eq!(
        refused.to_string(),
        "CreateMetadataTransferJob: sources[0].iotSiteWiseConfiguration.filters[0]: there is no member filterByPlanet; \
         there are filterByAssetModel, filterByAsset"
    );
    assert_eq!(emulator.requests().len(), 1, "nothing is sent");
}

#[tokio::test]
async fn an_empty_body_is_an_answer() {
    let emulator = Emulator::start(Options::odd()).expect("an emulator");
    let aws = connector(&emulator).await;
    for (operation, arguments) in [
        ("iotsitewise.DeleteDashboard", json!({"dashboardId": "11111111-2222-4333-8444-555555555555"})),
        // As to botocore, also if AWS calls members of the answer required.
        ("iotsitewise.DescribeDashboard", json!({"dashboardId": "11111111-2222-4333-8444-555555555555"})),
        ("iotsitewise.UntagResource", json!({"resourceArn": "arn:aws:iotsitewise:x", "tagKeys": ["a b", "ü"]})),
    ] {
        plan(&emulator, json!({"operation": operation}));
        assert_eq!(aws.call(operation, arguments).await.expect("an answer"), json!({}));
    }
    let last = emulator.requests().pop().expect("a request");
    assert!(last.query.contains("tagKeys=a%20b&tagKeys=%C3%BC"), "{}", last.query);
}

/// A moment that ISO 8601 does not have is a text of epoch seconds, which is a moment again wherever one is read.
#[tokio::test]
async fn moments_before_the_year_1_and_after_9999_keep_every_digit() {
    let emulator = Emulator::start(Options::default()).expect("an emulator");
    let aws = connector(&emulator).await;
    for (number, text) in [
        ("253402300799.5", "9999-12-31T23:59:59.5Z"),
        ("253402300800.125", "253402300800.125"),
        ("-62135596800.5", "-62135596800.5"),
    ] {
        let answer = format!(
            r#"{{"operation": "iotsitewise.DescribeDashboard", "body": {{"dashboardLastUpdateDate": {number}}}}}"#
        );
        let id = "11111111-2222-4333-8444-555555555555";
        emulator.plan(&answer).expect("a plan");
        let named = aws.call("iotsitewise.DescribeDashboard", json!({"dashboardId": id})).await.expect("an answer");
        assert_eq!(named, json!({"dashboardLastUpdateDate": text}));
        emulator.plan(&answer).expect("a plan");
        let typed = aws.sitewise().describe_dashboard(id).send().await.expect("an answer");
        assert_eq!(typed.to_json()["dashboardLastUpdateDate"], text);
        assert_eq!(text.parse(), Ok(typed.dashboard_last_update_date));
    }
}

#[tokio::test]
async fn a_token_is_made_once_for_all_attempts_and_pages() {
    let emulator = Emulator::start(Options::odd()).expect("an emulator");
    let aws = connector(&emulator).await;
    plan(&emulator, json!({"operation": "iotsitewise.ExecuteQuery", "status": 500}));
    plan(&emulator, json!({"operation": "iotsitewise.ExecuteQuery", "body": {"rows": [], "nextToken": "bmV4dA=="}}));
    plan(&emulator, json!({"operation": "iotsitewise.ExecuteQuery", "body": {"rows": [{"data": []}]}}));
    let mut pages = aws.pages("iotsitewise.ExecuteQuery", json!({"queryStatement": "SELECT 1"}), None).expect("pages");
    assert_eq!(pages.next().await.expect("a page").expect("fine"), json!({"rows": [], "nextToken": "bmV4dA=="}));
    assert_eq!(pages.next().await.expect("a page").expect("fine"), json!({"rows": [{"data": []}]}));
    assert!(pages.next().await.is_none());
    let token =
        |body: &str| serde_json::from_str::<Value>(body).expect("JSON")["clientToken"].as_str().map(str::to_owned);
    let tokens: Vec<_> = emulator.requests().iter().map(|request| token(&request.body)).collect();
    assert_eq!(tokens.len(), 3);
    assert!(
        tokens[0].as_ref().is_some_and(|token| token.len() == 36) && tokens.iter().all(|other| *other == tokens[0])
    );
}

#[tokio::test]
async fn events_of_a_stream_are_a_list() {
    let emulator = Emulator::start(Options::odd()).expect("an emulator");
    let aws = connector(&emulator).await;
    let question = json!({"message": "why?"});
    plan(
        &emulator,
        json!({
            "operation": "iotsitewise.InvokeAssistant",
            "headers": {"x-amz-iotsitewise-assistant-conversation-id": "11111111-2222-4333-8444-555555555555"},
            "events": [{"trace": {"text": "thinking"}}, {"news": {}}, {"output": {"message": "because", "citations": []}}]
        }),
    );
    assert_eq!(
        aws.call("iotsitewise.InvokeAssistant", question.clone()).await.expect("an answer"),
        json!({
            "conversationId": "11111111-2222-4333-8444-555555555555",
            "body": [{"trace": {"text": "thinking"}}, {"output": {"message": "because", "citations": []}}]
        })
    );
    plan(
        &emulator,
        json!({"operation": "iotsitewise.InvokeAssistant", "events": [
            {"trace": {"text": "thinking"}}, {"throttlingException": {"message": "too fast"}}
        ]}),
    );
    let error = aws.call("iotsitewise.InvokeAssistant", question.clone()).await.expect_err("an exception");
    assert_eq!((error.kind(), error.code()), (ErrorKind::Throttled, Some("ThrottlingException")));
    assert!(error.to_string().contains("too fast") && error.request_id().is_some(), "{error}");
    plan(
        &emulator,
        json!({"operation": "iotsitewise.InvokeAssistant", "raw_body": "no stream at all, but long enough"}),
    );
    let error = aws.call("iotsitewise.InvokeAssistant", question).await.expect_err("no stream");
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
}

#[tokio::test]
async fn what_is_nested_too_deep_is_an_error() {
    let emulator = Emulator::start(Options::odd()).expect("an emulator");
    let aws = connector(&emulator).await;
    let deep = |what: &str| {
        let (open, close) = what.split_once('|').expect("both sides");
        format!("{}{}", open.repeat(100_000), close.repeat(100_000))
    };
    for body in [
        format!(r#"{{"unknown":{}}}"#, deep("[|]")),
        format!(
            r#"{{"propertyValues":{{"a":{{"propertyReference":{{}},"propertyValue":{}}}}}}}"#,
            deep(r#"{"listValue":[|]}"#)
        ),
        deep(r#"{"a":|}"#),
    ] {
        plan(&emulator, json!({"operation": "iottwinmaker.GetPropertyValue", "raw_body": body}));
        let arguments = json!({"workspaceId": "ww", "selectedProperties": ["p"]});
        let error = aws.call("iottwinmaker.GetPropertyValue", arguments).await.expect_err("too deep");
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    }
    let mut value = json!({"doubleValue": 1.5});
    for _ in 0..70 {
        value = json!({"listValue": [value]});
    }
    let arguments = json!({"workspaceId": "w", "entries": [
        {"entityPropertyReference": {"propertyName": "p"}, "propertyValues": [{"value": value}]}
    ]});
    let error = aws.call("iottwinmaker.BatchPutPropertyValues", arguments).await.expect_err("too deep");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Validation, 0));
    assert!(error.to_string().contains("nested too deep: at most 64"), "{error}");
}

#[tokio::test]
async fn what_cannot_be_is_told_before_anything_is_sent() {
    let emulator = Emulator::start(Options::odd()).expect("an emulator");
    let aws = connector(&emulator).await;
    for (operation, arguments, said) in [
        ("iotsitewise.DescribeAsse", json!({}), "there is no operation \"iotsitewise.DescribeAsse\""),
        (
            "iotsitewise.DescribeAsset",
            json!([1]),
            "the arguments must be an object of AWS's member names, but are a list",
        ),
        ("iotsitewise.DescribeAsset", json!({}), "DescribeAsset: assetId is required"),
        (
            "iotsitewise.StartQuery",
            json!({"workspaceName": "w", "queryStatement": 5}),
            "queryStatement must be text, but is ***",
        ),
    ] {
        let error = aws.call(operation, arguments).await.expect_err("refused");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Validation, 0), "{error}");
        assert!(error.to_string().contains(said), "{error}");
    }
    let error = aws.pages("iotsitewise.DescribeAsset", json!({"assetId": "a"}), None).err().expect("refused");
    assert!(error.to_string().contains("has no pages: use call"), "{error}");
    assert!(emulator.requests().is_empty());
}

#[tokio::test]
async fn an_operation_that_the_service_has_not_built_says_so() {
    let emulator = Emulator::start(Options::odd()).expect("an emulator");
    let refusal = FaultKind::Error {
        status: 501,
        code: "NotImplemented".to_owned(),
        message: "ListGateways is not built".to_owned(),
    };
    emulator.inject(Fault::new(refusal).operation("iotsitewise.ListGateways"));
    let aws = connector(&emulator).await;
    let error = aws.call("iotsitewise.ListGateways", Value::Null).await.expect_err("not built");
    assert_eq!((error.http_status(), error.attempts()), (Some(501), 1), "{error}");
    assert!(error.to_string().contains("ListGateways is not built"), "{error}");
}

/// Numbers that the member's type cannot hold are no answer, in any language: never another number.
#[tokio::test]
async fn a_number_that_is_too_large_is_an_error_with_its_path() {
    let emulator = Emulator::start(Options::odd()).expect("an emulator");
    let aws = connector(&emulator).await;
    let value = json!({"value": {"integerValue": 2_147_483_648_i64}, "timestamp": {"timeInSeconds": 15}});
    let body = json!({"propertyValue": value});
    for _ in 0..2 {
        plan(&emulator, json!({"operation": "iotsitewise.GetAssetPropertyValue", "body": body}));
    }
    let error = aws.call("iotsitewise.GetAssetPropertyValue", json!({})).await.expect_err("too large");
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Decode, Some("GetAssetPropertyValue")));
    assert!(error.to_string().contains("propertyValue.value.integerValue"), "{error}");
    let error = aws.sitewise().get_asset_property_value().send().await.expect_err("too large");
    assert_eq!((error.kind(), error.request_id().is_some()), (ErrorKind::Decode, true));
}

#[tokio::test]
async fn answers_by_name_become_a_program_s_own_types() {
    let text = json!("2022-12-01T13:07:17.123Z");
    let moment: Timestamp = serde_json::from_value(text.clone()).expect("a moment");
    assert_eq!((moment.seconds(), moment.nanoseconds()), (1_669_900_037, 123_000_000));
    assert_eq!(serde_json::to_value(moment).expect("text"), text);
}
