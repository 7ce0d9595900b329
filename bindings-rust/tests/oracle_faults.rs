//! AWS's own clients as the oracle of retries: after every fault script, the engine has sent as many requests as they
//! have, and ends with the same AWS code.
//!
//! The table holds the outcome too, so that a change on both sides at once is noticed. Where the engine differs on
//! purpose, the script says why.
#![cfg(feature = "aws-sdk")]
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::{connect, emulator, official};
use serde_json::{Value, json};
use std::time::Duration;
use twinlink::{Connector, ErrorKind};
use twinlink_core::engine::{Operation, Spelling, from_json};
use twinlink_core::frame;
use twinlink_core::paging::Call;
use twinlink_emulator::{Emulator, Fault};

const WORKSPACES: &str = "iottwinmaker.ListWorkspaces";
const MODELS: &str = "iotsitewise.ListAssetModels";
const PORTALS: &str = "iotsitewise.ListPortals";
const PROJECTS: &str = "iotsitewise.ListProjects";

/// Short, because the slow scripts wait for its end ten times; long enough for an answer from a busy machine.
const ATTEMPT: Duration = Duration::from_millis(600);

/// How a call ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Success,
    /// Refused with this AWS code.
    Code(&'static str),
    /// Failed without a code: no answer, or one that cannot be read.
    NoCode,
}
use End::{Code, NoCode, Success};

struct Script {
    name: &'static str,
    operation: &'static str,
    faults: Value,
    requests: usize,
    end: End,
    /// The kind of our error, if there is one.
    kind: Option<ErrorKind>,
    /// How many requests the official client sends, if that differs, and why.
    official: Option<(usize, &'static str)>,
}

fn script(name: &'static str, operation: &'static str, faults: Value, requests: usize, end: End) -> Script {
    Script { name, operation, faults, requests, end, kind: None, official: None }
}

impl Script {
    fn kind(self, kind: ErrorKind) -> Script {
        Script { kind: Some(kind), ..self }
    }

    fn official(self, requests: usize, why: &'static str) -> Script {
        Script { official: Some((requests, why)), ..self }
    }
}

fn scripts() -> Vec<Script> {
    use ErrorKind::*;
    let slow = |times: u32| json!([{"fault": "slow", "millis": 60_000, "times": times}]);
    vec![
        script("no fault", MODELS, json!([]), 1, Success),
        script("429 twice", WORKSPACES, json!([{"fault": "throttle", "times": 2}]), 3, Success),
        script("429 always", PORTALS, json!([{"fault": "throttle"}]), 3, Code("ThrottlingException")).kind(Throttled),
        script("429 of a code that nobody knows", PORTALS, error(429, "Busy"), 3, Code("Busy"))
            .kind(Throttled)
            .official(
                1,
                "AWS's Rust client goes by the code alone; its Java client and we take every 429 for throttling",
            ),
        script("500 twice", MODELS, twice(error(500, "InternalFailureException")), 3, Success),
        script("502 twice", WORKSPACES, twice(error(502, "BadGateway")), 3, Success),
        script("503 always", PORTALS, error(503, "Unavailable"), 3, Code("Unavailable")).kind(Service),
        script("504 twice", PORTALS, twice(error(504, "GatewayTimeout")), 3, Success),
        script("501", PORTALS, error(501, "NotImplemented"), 1, Code("NotImplemented")).kind(Service),
        script("410", PORTALS, error(410, "LimitExceededException"), 3, Code("LimitExceededException")).kind(Quota),
        script("402", WORKSPACES, error(402, "TooManyTagsException"), 1, Code("TooManyTagsException")).kind(Quota),
        script("400 for calling too often", MODELS, twice(error(400, "SlowDown")), 3, Success),
        script("400 for sending too slowly", MODELS, twice(error(400, "RequestTimeout")), 3, Success),
        script(
            "400 for a query that lasts",
            WORKSPACES,
            error(400, "QueryTimeoutException"),
            3,
            Code("QueryTimeoutException"),
        )
        .kind(Timeout)
        .official(1, "TwinMaker's model calls it retryable, but AWS's client reads that for some operations only"),
        script("400", WORKSPACES, error(400, "ValidationException"), 1, Code("ValidationException")).kind(Validation),
        script("403", MODELS, error(403, "AccessDeniedException"), 1, Code("AccessDeniedException")).kind(AccessDenied),
        script("404", PROJECTS, error(404, "ResourceNotFoundException"), 1, Code("ResourceNotFoundException"))
            .kind(NotFound),
        script("409", WORKSPACES, error(409, "ConflictException"), 1, Code("ConflictException")).kind(Conflict),
        script("expired keys", MODELS, json!([{"fault": "expired_token"}]), 1, Code("ExpiredTokenException"))
            .kind(Credentials),
        script("cut once", MODELS, json!([{"fault": "cut", "times": 1}]), 2, Success),
        script("cut always", WORKSPACES, json!([{"fault": "cut"}]), 3, NoCode).kind(Connection),
        script("malformed JSON", MODELS, json!([{"fault": "truncated_json"}]), 1, NoCode).kind(Decode),
        script("items of a wrong type", PORTALS, json!([{"fault": "wrong_type"}]), 1, NoCode).kind(Decode),
        script("reset once", PORTALS, json!([{"fault": "reset_connection", "times": 1}]), 2, Success),
        script("reset always", PROJECTS, json!([{"fault": "reset_connection"}]), 3, NoCode).kind(Connection),
        script("slow twice", MODELS, slow(2), 3, Success),
        script("slow always", WORKSPACES, slow(3), 3, NoCode).kind(Timeout),
        script("clock ahead", WORKSPACES, json!([{"fault": "clock_skew", "seconds": 1800}]), 2, Success),
        script("clock behind", PORTALS, json!([{"fault": "clock_skew", "seconds": -7200}]), 2, Success),
    ]
}

fn error(status: u16, code: &str) -> Value {
    json!([{"fault": "error", "status": status, "code": code, "message": "injected"}])
}

fn twice(mut faults: Value) -> Value {
    faults[0]["times"] = 2.into();
    faults
}

#[tokio::test]
async fn retries_and_outcomes_are_those_of_the_official_clients() {
    let mut wrong = Vec::new();
    for script in scripts() {
        // An emulator for each script: neither retry tokens nor what is known of the clock come from another script.
        let emulator = emulator();
        let arguments = match script.operation {
            PROJECTS => json!({"portalId": emulator.portal_id(0)}),
            _ => json!({}),
        };
        let aws = connect(&emulator).attempt_timeout(ATTEMPT).build().await.unwrap();

        inject(&emulator, &script.faults);
        let (end, kind, attempts) = engine(&aws, script.operation, &arguments).await;
        let ours = (emulator.requests().len(), end);
        inject(&emulator, &script.faults);
        let operation = Operation::find(script.operation).unwrap();
        let end = official::call(&aws, operation, &arguments).await;
        let theirs = (emulator.requests().len(), end.map_or_else(name, |()| "success".to_owned()));

        let expected = (script.requests, script.end.name());
        let (requests, why) = script.official.unwrap_or((script.requests, "the same"));
        let expected_of_them = (requests, script.end.name());
        if ours != expected || kind != script.kind || attempts as usize != script.requests {
            wrong.push(format!("{}: the engine gives {ours:?}, {kind:?}, {attempts} attempts", script.name));
        }
        if theirs != expected_of_them {
            wrong.push(format!("{}: the official client gives {theirs:?} ({why})", script.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

impl End {
    fn name(self) -> String {
        match self {
            Success => "success".to_owned(),
            Code(code) => name(Some(code.to_owned())),
            NoCode => name(None),
        }
    }
}

fn name(code: official::Code) -> String {
    code.unwrap_or_else(|| "no code".to_owned())
}

/// Begins anew with these faults.
fn inject(emulator: &Emulator, faults: &Value) {
    emulator.reset();
    Fault::from_json(&faults.to_string()).unwrap().into_iter().for_each(|fault| emulator.inject(fault));
}

/// Calls through the engine, decoding included: how it ends, the kind of error, and how many attempts it tells of.
async fn engine(aws: &Connector, operation: &str, arguments: &Value) -> (String, Option<ErrorKind>, u32) {
    let operation = Operation::find(operation).unwrap();
    let arguments = from_json(arguments.as_object().unwrap().clone());
    let listing = Call { operation, arguments, spelling: Spelling::Aws, limit: None };
    let page = aws.page(&listing, None).await;
    let decoded = page.and_then(|page| frame::page(&page).map(|_| page.attempts));
    match decoded {
        Ok(attempts) => ("success".to_owned(), None, attempts),
        Err(error) => (name(error.code().map(str::to_owned)), Some(error.kind()), error.attempts()),
    }
}
