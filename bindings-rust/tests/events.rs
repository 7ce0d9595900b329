//! Streams of events: given one by one, and all the ways in which they end.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::canned::Canned;
use common::{LONG, connect, emulator, eventually};
use serde_json::{Map, Value, json};
use std::time::Duration;
use tokio::time::timeout;
use twinlink::sitewise::ResponseStream;
use twinlink::{Connector, Credentials, Error, ErrorKind, JsonEvents, ToJson};
use twinlink_core::engine::{Operation, Spelling, from_json};
use twinlink_core::frame::{self, Form};
use twinlink_core::paging::Call;
use twinlink_emulator::{Emulator, Fault, FaultKind};

const OPERATION: &str = "iotsitewise.InvokeAssistant";
const CONVERSATION: &str = "11111111-2222-4333-8444-555555555555";

/// Plans a stream of so many events, with what else the plan has.
fn plan(emulator: &Emulator, count: usize, more: Value) {
    let events: Vec<_> = (0..count).map(part).collect();
    plan_events(emulator, json!(events), more);
}

fn plan_events(emulator: &Emulator, events: Value, more: Value) {
    let mut plan = json!({
        "operation": OPERATION,
        "headers": {"x-amz-iotsitewise-assistant-conversation-id": CONVERSATION},
        "events": events
    });
    plan.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    emulator.plan(&plan.to_string()).unwrap();
}

fn part(number: usize) -> Value {
    json!({"output": {"message": format!("part {number}")}})
}

async fn ask(aws: &Connector) -> Result<JsonEvents, Error> {
    aws.events(OPERATION, json!({"message": "why?"})).await
}

/// The next event, which must come in time.
async fn next(events: &mut JsonEvents) -> Option<Result<Value, Error>> {
    timeout(LONG, events.next()).await.expect("in time")
}

/// The error that comes after so many good events, and after which nothing comes.
async fn error_after(events: &mut JsonEvents, good: usize) -> Error {
    for number in 0..good {
        assert_eq!(next(events).await.unwrap().unwrap(), part(number));
    }
    let error = next(events).await.unwrap().unwrap_err();
    assert!(next(events).await.is_none());
    assert_eq!((error.service(), error.operation()), (Some("iotsitewise"), Some("InvokeAssistant")));
    assert_eq!(error.request_id(), events.request_id());
    assert_eq!((error.http_status(), error.attempts()), (Some(200), events.attempts()));
    error
}

#[tokio::test]
async fn typed_events_come_one_by_one() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    plan(&emulator, 3, json!({"stall_after": 2}));
    let mut events = aws.sitewise().invoke_assistant("why?").send().await.unwrap();
    assert_eq!(events.response.conversation_id, CONVERSATION);
    assert_eq!(events.response.response_metadata.attempts, 1);
    for number in 0..2 {
        let event = timeout(LONG, events.next()).await.expect("in time").unwrap().unwrap();
        assert_eq!(event.to_json(), part(number));
        assert!(matches!(event, ResponseStream::Output(_)), "{event:?}");
    }
    drop(events);
    eventually("the connection is closed", || emulator.open_connections() == 0).await;
    plan(&emulator, 1, json!({}));
    let mut events = aws.sitewise().invoke_assistant("why?").send().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().to_json(), part(0));
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn a_typed_stream_ends_after_what_is_no_event() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    plan_events(&emulator, json!([part(0), {"output": 5}, part(2)]), json!({}));
    let mut events = aws.sitewise().invoke_assistant("why?").send().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().to_json(), part(0));
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.message().contains("gives: output: invalid type: integer `5`"), "{error}");
    assert!(events.next().await.is_none());
}

/// A wait that is given up again and again, as in a loop with a heartbeat, is late all the same.
#[tokio::test]
async fn waits_that_are_dropped_do_not_put_off_the_time_out() {
    let emulator = emulator();
    let aws = connect(&emulator).attempt_timeout(Duration::from_millis(300)).build().await.unwrap();
    plan(&emulator, 2, json!({"stall_after": 1}));
    let mut events = aws.sitewise().invoke_assistant("why?").send().await.unwrap();
    events.next().await.unwrap().unwrap();
    let late = async {
        loop {
            if let Ok(event) = timeout(Duration::from_millis(50), events.next()).await {
                return event.unwrap().unwrap_err();
            }
        }
    };
    assert_eq!(timeout(LONG, late).await.expect("it does not wait for ever").kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn events_come_one_by_one() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    plan(&emulator, 3, json!({"stall_after": 2}));
    let mut events = ask(&aws).await.unwrap();
    assert_eq!(events.answer(), &json!({"conversationId": CONVERSATION}));
    assert_eq!((events.attempts(), events.request_id().is_some()), (1, true));
    for number in 0..2 {
        assert_eq!(next(&mut events).await.unwrap().unwrap(), part(number));
    }
    // A wait that is dropped loses nothing, and ends nothing.
    assert!(timeout(Duration::from_millis(50), events.next()).await.is_err());
    assert_eq!(emulator.open_connections(), 1);
    drop(events);
    eventually("the connection is closed", || emulator.open_connections() == 0).await;
}

#[tokio::test]
async fn what_was_read_to_its_end_leaves_its_connection_to_the_next_call() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    for events in [json!([]), json!([part(0), {"news": {"a": 1}}, part(1)])] {
        plan_events(&emulator, events.clone(), json!({"pause_millis": 5}));
        let mut stream = ask(&aws).await.unwrap();
        for event in events.as_array().unwrap().iter().filter(|event| event.get("news").is_none()) {
            assert_eq!(next(&mut stream).await.unwrap().unwrap(), *event);
        }
        assert!(next(&mut stream).await.is_none() && next(&mut stream).await.is_none());
    }
    assert_eq!(emulator.accepted_connections(), 1);
}

#[tokio::test]
async fn an_error_event_ends_a_stream() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    let conflict = json!({"conflictingOperationException": {"message": "busy", "resourceId": "r", "resourceArn": "a"}});
    plan_events(&emulator, json!([part(0), part(1), conflict, part(2)]), json!({}));
    let error = error_after(&mut ask(&aws).await.unwrap(), 2).await;
    assert_eq!((error.kind(), error.code()), (ErrorKind::Conflict, Some("ConflictingOperationException")));
    assert_eq!(error.message(), "busy");
    assert_eq!(Value::Object(error.details().clone()), json!({"resourceId": "r", "resourceArn": "a"}));
    eventually("the connection is closed", || emulator.open_connections() == 0).await;
}

#[tokio::test]
async fn a_broken_stream_is_an_error_and_is_not_begun_again() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    for (more, kind, words) in [
        (json!({"cut_after": 2}), ErrorKind::Connection, "broke off"),
        (json!({"damage_after": 2}), ErrorKind::Decode, "no stream of events"),
    ] {
        emulator.reset();
        plan(&emulator, 3, more);
        let error = error_after(&mut ask(&aws).await.unwrap(), 2).await;
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(words), "{error}");
        assert_eq!(emulator.requests().len(), 1);
    }
}

#[tokio::test]
async fn an_event_that_is_late_is_an_error() {
    let emulator = emulator();
    let aws = connect(&emulator).attempt_timeout(Duration::from_millis(200)).build().await.unwrap();
    plan(&emulator, 3, json!({"stall_after": 1}));
    let error = error_after(&mut ask(&aws).await.unwrap(), 1).await;
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.message().ends_with("within 0.2 s (attempt_timeout)"), "{error}");
    eventually("the connection is closed", || emulator.open_connections() == 0).await;
    // Each event has that time anew, and what the caller does meanwhile does not count.
    plan(&emulator, 4, json!({"pause_millis": 120}));
    let mut events = ask(&aws).await.unwrap();
    assert_eq!(next(&mut events).await.unwrap().unwrap(), part(0));
    tokio::time::sleep(Duration::from_millis(300)).await;
    for number in 1..4 {
        assert_eq!(next(&mut events).await.unwrap().unwrap(), part(number));
    }
}

#[tokio::test]
async fn until_the_first_event_the_call_is_tried_again() {
    let emulator = emulator();
    let attempt = Duration::from_millis(300);
    let aws = connect(&emulator).attempt_timeout(attempt).max_attempts(6).build().await.unwrap();
    emulator.inject(Fault::new(FaultKind::Throttle).times(1));
    plan(&emulator, 1, json!({"stall_after": 0}));
    plan(&emulator, 1, json!({"cut_after": 0}));
    plan_events(&emulator, json!([{"throttlingException": {"message": "too fast"}}]), json!({}));
    plan_events(&emulator, json!([{"internalFailureException": {"message": "later"}}]), json!({}));
    plan(&emulator, 2, json!({}));
    let mut events = ask(&aws).await.unwrap();
    assert_eq!((events.attempts(), emulator.requests().len()), (6, 6));
    assert_eq!(next(&mut events).await.unwrap().unwrap(), part(0));
    // What cannot be mended is told at once.
    plan_events(&emulator, json!([{"accessDeniedException": {"message": "no"}}]), json!({}));
    let error = ask(&aws).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.http_status()), (ErrorKind::AccessDenied, 1, Some(200)));
    assert!(error.request_id().is_some());
    // The time for the whole call ends with the first event.
    let aws = connect(&emulator).call_timeout(Duration::from_millis(200)).build().await.unwrap();
    plan(&emulator, 1, json!({"stall_after": 0}));
    let error = ask(&aws).await.unwrap_err();
    assert!(error.to_string().contains("no event from") && error.to_string().contains("(call_timeout)"), "{error}");
    plan(&emulator, 3, json!({"pause_millis": 150}));
    let mut events = ask(&aws).await.unwrap();
    for number in 0..3 {
        assert_eq!(next(&mut events).await.unwrap().unwrap(), part(number));
    }
}

#[tokio::test]
async fn closing_the_connector_ends_its_streams() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    plan(&emulator, 2, json!({"stall_after": 1, "times": 2}));
    let mut unread = ask(&aws).await.unwrap();
    let mut waiting = ask(&aws).await.unwrap();
    let wait = tokio::spawn(async move { error_after(&mut waiting, 1).await });
    tokio::time::sleep(Duration::from_millis(20)).await;
    aws.close();
    let error = timeout(LONG, wait).await.expect("at once").unwrap();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Closed, "the connector is closed"));
    // Even one that nobody waits for.
    eventually("the connections are closed", || emulator.open_connections() == 0).await;
    assert_eq!(error_after(&mut unread, 0).await.kind(), ErrorKind::Closed);
}

#[tokio::test]
async fn an_event_is_no_longer_than_max_response_bytes() {
    let emulator = emulator();
    let aws = connect(&emulator).max_response_bytes(1024).build().await.unwrap();
    plan(&emulator, 500, json!({}));
    let answer = aws.call(OPERATION, json!({"message": "why?"})).await.unwrap();
    assert_eq!(answer["body"].as_array().map(Vec::len), Some(500), "the bound is for one of them");
    plan_events(&emulator, json!([part(0), {"output": {"message": "m".repeat(1024)}}]), json!({}));
    let error = error_after(&mut ask(&aws).await.unwrap(), 1).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.message().contains("longer than 1024 bytes, which max_response_bytes allows"), "{error}");
}

#[tokio::test]
async fn what_is_no_stream_is_an_error() {
    let begin = [0, 0, 0, 100, 0, 0, 0, 0];
    let damaged = String::from_utf8(begin.into_iter().chain([1, 2, 3, 4]).collect()).unwrap();
    for (body, words) in [
        ("no stream at all, but long enough", "the checksum of a message's length is wrong"),
        (damaged.as_str(), "the checksum of a message's length is wrong"),
        ("short", "ends in the middle of one"),
    ] {
        let canned = Canned::start(body).await;
        let keys = Credentials::from_keys("AKIANOBODY", "secret", None);
        let aws = Connector::builder().region("us-east-1").endpoint_url(&canned.endpoint).credentials(keys);
        let error = ask(&aws.build().await.unwrap()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(words), "{error}");
        assert!(error.request_id().is_some());
    }
}

#[tokio::test]
async fn an_event_that_cannot_be_read_ends_a_stream() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    plan_events(&emulator, json!([part(0), {"output": {"message": 5}}, part(2)]), json!({}));
    let mut events = ask(&aws).await.unwrap();
    let error = error_after(&mut events, 1).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    let told =
        "the answer is not what InvokeAssistant gives: output.message: invalid type: integer `5`, expected a string";
    assert!(error.message().starts_with(told), "{error}");
}

#[tokio::test]
async fn a_face_gets_frames() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    let operation = Operation::named(OPERATION).unwrap();
    let listing = |message: &str| {
        let arguments = from_json(Map::from_iter([("message".to_owned(), message.into())]));
        Call { operation, arguments, spelling: Spelling::Aws, limit: None }
    };
    for (form, beginning, event) in [
        (
            Form::Numbers,
            [&[1, 6, 7, 4], "body".as_bytes(), &[2 << 4 | 9, 36], CONVERSATION.as_bytes(), &[0]].concat(),
            [&[1, 7, 2 << 4 | 6, 1 << 4 | 9, 6], "part 0".as_bytes(), &[0, 0]].concat(),
        ),
        (
            Form::Names,
            [
                &[1, 6, 7, 4],
                "body".as_bytes(),
                &[0, 0, 0, 1, 14],
                "conversationId".as_bytes(),
                &[9, 36],
                CONVERSATION.as_bytes(),
            ]
            .concat(),
            [
                &[1, 7, 0, 0, 0, 1, 6],
                "output".as_bytes(),
                &[8, 0, 0, 0, 1, 7],
                "message".as_bytes(),
                &[9, 6],
                "part 0".as_bytes(),
            ]
            .concat(),
        ),
    ] {
        plan(&emulator, 1, json!({}));
        let mut events = aws.open(&listing("why?")).await.unwrap();
        let request_id = events.head().request_id.clone().unwrap();
        let ended = [&[request_id.len() as u8 + 1], request_id.as_bytes(), &[1, 0]].concat();
        assert_eq!(frame::events(events.head(), 7, form).unwrap(), [beginning, ended].concat());
        let first = events.next().await.unwrap().unwrap();
        assert_eq!(frame::event(Some(&first), form).unwrap(), event);
        assert!(!format!("{first:?} {events:?}").contains("part 0"), "what an event says may be secret");
        assert!(events.next().await.is_none());
        assert_eq!(frame::event(None, form).unwrap(), [1, 8]);
    }
}

#[tokio::test]
async fn only_operations_with_events_give_them() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    let error = aws.events("iottwinmaker.ListWorkspaces", Value::Null).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert!(error.message().contains("without a stream of events: use call"), "{error}");
    let error = aws.events(OPERATION, json!({"massage": 1})).await.unwrap_err();
    assert!(error.message().contains("massage") && error.message().contains("message is required"), "{error}");
    assert!(emulator.requests().is_empty());
}
