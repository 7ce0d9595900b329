//! Each fault as a client meets it.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use twinlink_emulator::{Emulator, Fault, FaultKind, Options};

use crate::wire::{Message, Wire, exchange, sitewise, workspaces};

fn with(kind: FaultKind) -> Emulator {
    let emulator = Emulator::start(Options::odd()).expect("a free port");
    emulator.inject(Fault::new(kind).times(1));
    emulator
}

fn portals(emulator: &Emulator) -> Message {
    sitewise(emulator, "/portals", &[("maxResults", "10")])
}

fn assert_recovered(emulator: &Emulator) {
    assert_eq!(exchange(emulator, &portals(emulator)).status, 200);
}

#[test]
fn refusals_on_request() {
    let error = |status, code: &str, message: &str| FaultKind::Error {
        status,
        code: code.to_owned(),
        message: message.to_owned(),
    };
    for (kind, status, code, message) in [
        (FaultKind::Throttle, 429, "ThrottlingException", "Rate exceeded"),
        (
            FaultKind::ExpiredToken,
            403,
            "ExpiredTokenException",
            "The security token included in the request is expired",
        ),
        (error(500, "InternalServerException", "Sorry"), 500, "InternalServerException", "Sorry"),
        (error(503, "ServiceUnavailableException", ""), 503, "ServiceUnavailableException", ""),
    ] {
        let emulator = with(kind);
        let refusal = exchange(&emulator, &portals(&emulator)).refusal();
        assert_eq!(refusal, (status, code.to_owned(), message.to_owned()));
        assert_recovered(&emulator);
    }
}

#[test]
fn a_throttled_client_is_told_when_to_come_again() {
    let emulator = with(FaultKind::RetryAfter { millis: 1500 });
    let reply = exchange(&emulator, &portals(&emulator));
    assert_eq!((reply.status, reply.header("x-amz-retry-after")), (429, Some("1500")));
    assert_eq!(reply.refusal().1, "ThrottlingException");
    assert_recovered(&emulator);
}

#[test]
fn faults_strike_their_operation_as_often_as_asked() {
    let emulator = Emulator::start(Options::odd()).expect("a free port");
    emulator.inject(Fault::new(FaultKind::Throttle).times(2).operation("ListWorkspaces"));
    assert_recovered(&emulator);
    let statuses = [(); 3].map(|()| exchange(&emulator, &workspaces(&emulator, "{}")).status);
    assert_eq!(statuses, [429, 429, 200]);
    emulator.inject(Fault::new(FaultKind::Throttle));
    assert_eq!(exchange(&emulator, &portals(&emulator)).status, 429);
    emulator.reset();
    assert_recovered(&emulator);
}

#[test]
fn a_request_with_a_wrong_signature_uses_no_fault() {
    let emulator = with(FaultKind::Throttle);
    assert_eq!(exchange(&emulator, &Message::new(&emulator, "GET", "/portals")).status, 403);
    assert_eq!(exchange(&emulator, &portals(&emulator)).status, 429);
}

#[test]
fn a_slow_answer_is_late_but_right() {
    let emulator = with(FaultKind::Slow { millis: 80 });
    let start = Instant::now();
    assert_recovered(&emulator);
    assert!(start.elapsed() >= Duration::from_millis(80));
}

#[test]
fn a_peer_that_gives_up_is_noticed() {
    let emulator = with(FaultKind::Slow { millis: 60_000 });
    let mut wire = Wire::open(&emulator);
    wire.send(&portals(&emulator));
    wait_until(|| emulator.requests().len() == 1);
    let record = emulator.requests().remove(0);
    assert_eq!((record.operation.as_deref(), record.status, record.aborted), (Some("ListPortals"), None, false));
    drop(wire);
    let start = Instant::now();
    wait_until(|| emulator.requests()[0].aborted);
    // A few milliseconds as a rule; the bound leaves room for a busy machine.
    assert!(start.elapsed() < Duration::from_millis(500), "{:?}", start.elapsed());
    wait_until(|| emulator.open_connections() == 0);
    assert_recovered(&emulator);
}

fn wait_until(condition: impl Fn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(5);
    while !condition() {
        assert!(Instant::now() < deadline, "waited in vain");
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn a_cut_answer_ends_in_the_middle_of_its_body() {
    let emulator = with(FaultKind::Cut);
    let mut wire = Wire::open(&emulator);
    wire.send(&portals(&emulator));
    assert_eq!(wire.receive().expect_err("half a body").kind(), ErrorKind::UnexpectedEof);
    assert_recovered(&emulator);
}

#[test]
fn a_cut_answer_arrives_up_to_its_middle() {
    use std::io::{Read, Write};
    let emulator = with(FaultKind::Cut);
    let whole = {
        let other = Emulator::start(Options::odd()).expect("a free port");
        exchange(&other, &portals(&other)).body
    };
    let signed = portals(&emulator);
    let address = emulator.endpoint().replace("http://", "");
    let mut stream = std::net::TcpStream::connect(address).expect("the emulator accepts connections");
    let mut text = format!("GET {}?{} HTTP/1.1\r\n", signed.path, signed.query);
    for (name, value) in &signed.headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    stream.write_all(format!("{text}\r\n").as_bytes()).expect("the emulator reads");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an orderly end");
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
    assert!(head.to_ascii_lowercase().contains(&format!("content-length: {}", whole.len())), "{head}");
    assert!(!body.is_empty() && body.len().abs_diff(whole.len() / 2) < 4, "{} of {}", body.len(), whole.len());
}

#[test]
fn truncated_json_is_a_complete_answer() {
    let emulator = with(FaultKind::TruncatedJson);
    let reply = exchange(&emulator, &portals(&emulator));
    assert_eq!(reply.status, 200);
    let error = serde_json::from_slice::<Value>(&reply.body).expect_err("half a document");
    assert!(error.is_eof() || error.to_string().contains("invalid"), "{error}");
    assert_recovered(&emulator);
}

#[test]
fn wrong_types_are_valid_json() {
    let emulator = with(FaultKind::WrongType);
    assert!(exchange(&emulator, &portals(&emulator)).json()["portalSummaries"].is_string());
    emulator.inject(Fault::new(FaultKind::BadItem).times(2));
    let items = exchange(&emulator, &portals(&emulator)).json()["portalSummaries"].take();
    let bad: Vec<&Value> = items.as_array().expect("items").iter().filter(|item| item["id"] == 42).collect();
    assert_eq!(bad.len(), 1);
    let workspaces = exchange(&emulator, &workspaces(&emulator, "{}")).json();
    assert_eq!(workspaces["workspaceSummaries"][12]["workspaceId"], 42);
    let odd = FaultKind::OddMember { member: "name".to_owned(), json: r#""\ud800""#.to_owned() };
    emulator.inject(Fault::new(odd).times(1));
    let body = String::from_utf8(exchange(&emulator, &portals(&emulator)).body).expect("UTF-8");
    assert_eq!(body.matches(r#""name":"\ud800""#).count(), 1, "to the letter: {body}");
    assert_recovered(&emulator);
}

#[test]
fn an_empty_page_leads_on_to_what_it_left_out() {
    let emulator = Emulator::start(Options::odd()).expect("a free port");
    emulator.inject(Fault::new(FaultKind::EmptyPage).times(2));
    let mut tokens = Vec::new();
    for _ in 0..2 {
        let mut parameters = vec![("maxResults", "10")];
        parameters.extend(tokens.last().map(|token: &String| ("nextToken", token.as_str())));
        let page = exchange(&emulator, &sitewise(&emulator, "/portals", &parameters)).json();
        assert_eq!(page["portalSummaries"], json!([]));
        tokens.push(page["nextToken"].as_str().expect("a token").to_owned());
    }
    assert_ne!(tokens[0], tokens[1]);
    let page = exchange(&emulator, &sitewise(&emulator, "/portals", &[("nextToken", &tokens[1])])).json();
    assert_eq!(page["portalSummaries"][0]["id"].as_str(), Some(emulator.portal_id(0).as_str()));
}

#[test]
fn a_repeated_token_leads_in_a_circle() {
    let emulator = Emulator::start(Options::odd()).expect("a free port");
    let second = exchange(&emulator, &portals(&emulator)).json()["nextToken"].as_str().expect("a token").to_owned();
    emulator.inject(Fault::new(FaultKind::RepeatedToken));
    let parameters = [("maxResults", "10"), ("nextToken", second.as_str())];
    let page = exchange(&emulator, &sitewise(&emulator, "/portals", &parameters)).json();
    assert_eq!(page["nextToken"].as_str(), Some(second.as_str()));
    assert_eq!(page["portalSummaries"][0]["id"].as_str(), Some(emulator.portal_id(10).as_str()));
    let fixed = exchange(&emulator, &portals(&emulator)).json()["nextToken"].as_str().expect("a token").to_owned();
    let page = exchange(&emulator, &sitewise(&emulator, "/portals", &[("nextToken", &fixed)])).json();
    assert_eq!(page["nextToken"].as_str(), Some(fixed.as_str()));
}

#[test]
fn a_reset_connection_gives_no_answer() {
    let emulator = with(FaultKind::ResetConnection);
    let mut wire = Wire::open(&emulator);
    wire.send(&portals(&emulator));
    let error = wire.receive().expect_err("no answer");
    assert!(matches!(error.kind(), ErrorKind::ConnectionReset | ErrorKind::UnexpectedEof), "{error}");
    let record = emulator.requests().remove(0);
    assert_eq!((record.status, record.aborted), (None, false));
    assert_recovered(&emulator);
}
