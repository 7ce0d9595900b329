//! The admin path, and what an emulator remembers and counts.

use serde_json::{Value, json};
use twinlink_emulator::{Denial, Emulator, IdentityProvider, Options, Role, TrustAnchor};

use crate::wire::{Message, Reply, Wire, exchange, sitewise, workspaces};

fn emulator() -> Emulator {
    Emulator::start(Options::odd()).expect("a free port")
}

fn admin(emulator: &Emulator, method: &str, path: &str, body: &str) -> Reply {
    exchange(emulator, &Message::new(emulator, method, &format!("/_emulator/{path}")).body(body))
}

#[test]
fn faults_are_queued_and_cleared() {
    let emulator = emulator();
    let list = || exchange(&emulator, &sitewise(&emulator, "/portals", &[])).status;
    assert_eq!(admin(&emulator, "POST", "faults", r#"{"fault":"throttle","times":1}"#).json(), json!({"accepted": 1}));
    let two = r#"[{"fault":"error","status":503,"code":"ServiceUnavailableException"},{"fault":"throttle"}]"#;
    assert_eq!(admin(&emulator, "POST", "faults", two).json(), json!({"accepted": 2}));
    assert_eq!([list(), list(), list()], [429, 503, 503]);
    assert_eq!(admin(&emulator, "DELETE", "faults", "").status, 200);
    assert_eq!(list(), 200);
}

#[test]
fn mistaken_faults_are_refused_together() {
    let emulator = emulator();
    let reply = admin(&emulator, "POST", "faults", r#"[{"fault":"throttle"},{"fault":"nonsense"}]"#);
    assert_eq!(reply.status, 400);
    assert!(reply.refusal().2.starts_with("there is no fault 'nonsense'; the faults are throttle, error, slow"));
    assert_eq!(exchange(&emulator, &sitewise(&emulator, "/portals", &[])).status, 200);
}

#[test]
fn a_reset_sets_the_clock_right_and_forgets_requests() {
    let emulator = emulator();
    admin(&emulator, "POST", "faults", r#"{"fault":"clock_skew","seconds":-3600}"#);
    assert_eq!(exchange(&emulator, &sitewise(&emulator, "/portals", &[])).status, 403);
    admin(&emulator, "DELETE", "faults", "");
    assert_eq!(exchange(&emulator, &sitewise(&emulator, "/portals", &[])).status, 403);
    admin(&emulator, "POST", "reset", "");
    assert_eq!(emulator.requests(), []);
    assert_eq!(exchange(&emulator, &sitewise(&emulator, "/portals", &[])).status, 200);
}

#[test]
fn requests_are_remembered_without_secrets() {
    let options = Options { session_token: Some("token-of-ours".to_owned()), ..Options::odd() };
    let emulator = Emulator::start(options).expect("a free port");
    exchange(&emulator, &workspaces(&emulator, r#"{"maxResults":3}"#));
    exchange(&emulator, &Message::new(&emulator, "GET", "/nonsense").parameter("a", "b c"));
    let reply = admin(&emulator, "GET", "requests", "");
    let records = reply.json();
    let first = &records[0];
    assert_eq!(first["operation"], "ListWorkspaces");
    assert_eq!(first["service"], "iottwinmaker");
    assert_eq!((&first["method"], &first["path"]), (&json!("POST"), &json!("/workspaces-list")));
    assert_eq!(first["body"], r#"{"maxResults":3}"#);
    assert_eq!((&first["status"], &first["aborted"]), (&json!(200), &json!(false)));
    assert!(first["headers"]["x-amz-date"].is_string());
    assert_eq!(first["headers"].get("authorization"), None);
    let second = &records[1];
    assert_eq!((&second["operation"], &second["service"]), (&Value::Null, &Value::Null));
    assert_eq!((&second["query"], &second["status"]), (&json!("a=b%20c"), &json!(403)));
    assert_eq!(records.as_array().map(Vec::len), Some(2));
    let text = String::from_utf8_lossy(&reply.body).into_owned();
    assert!(!text.contains("token-of-ours") && !text.contains("Signature="), "{text}");
    assert_eq!(emulator.requests()[0].body, r#"{"maxResults":3}"#);
}

#[test]
fn operations_are_counted_and_denied() {
    let emulator = emulator();
    let list = || exchange(&emulator, &sitewise(&emulator, "/portals", &[])).status;
    let denial = json!([{"principal": emulator.access_key_id(), "operation": "ListPortals"}]).to_string();
    assert_eq!(admin(&emulator, "POST", "denials", &denial).json(), json!({"accepted": 1}));
    assert_eq!(list(), 403);
    assert_eq!(admin(&emulator, "DELETE", "denials", "").status, 200);
    assert_eq!(list(), 200);
    assert_eq!(
        admin(&emulator, "GET", "counts", "").json(),
        json!({"iotsitewise.ListPortals": {"seen": 2, "succeeded": 1}})
    );
    for (denial, part) in [
        (
            r#"{"principal":"AKIA","operation":"List"}"#,
            "there is no operation 'List'; operations are called like ListPortals",
        ),
        (r#"{"principal":"AKIA"}"#, "missing field `operation`"),
        ("", "the body is not JSON"),
    ] {
        let (status, _, text) = admin(&emulator, "POST", "denials", denial).refusal();
        assert!(status == 400 && text.contains(part), "{text}");
    }
    assert_eq!(admin(&emulator, "POST", "sessions/expire", "").status, 200);
    assert_eq!(admin(&emulator, "GET", "proxy", "").json(), json!([]));
    assert_eq!(admin(&emulator, "GET", "state", "").json()["sessions"], 0);
    emulator.reset();
    assert_eq!(admin(&emulator, "GET", "counts", "").json(), json!({}));
}

#[test]
fn the_state_counts_connections_of_clients_only() {
    let emulator = emulator();
    let mut wire = Wire::open(&emulator);
    for _ in 0..3 {
        wire.send(&sitewise(&emulator, "/portals", &[]));
        assert_eq!(wire.receive().expect("an answer").status, 200);
    }
    let state = admin(&emulator, "GET", "state", "").json();
    assert_eq!((&state["open_connections"], &state["accepted_connections"]), (&json!(1), &json!(1)));
    assert_eq!((emulator.open_connections(), emulator.accepted_connections()), (1, 1));
    assert_eq!((&state["workspaces"], &state["asset_models"]), (&json!(60), &json!(120)));
    assert_eq!((&state["portals"], &state["projects_per_portal"]), (&json!(60), &json!(60)));
    assert_eq!(state["portal_ids"].as_array().map(Vec::len), Some(10));
    assert_eq!(state["portal_ids"][9], json!(emulator.portal_id(9)));
}

#[test]
fn a_stream_is_spoiled_after_events_that_it_has() {
    let emulator = emulator();
    let plan = |events: Value, more: &str, after: usize| {
        let plan = json!({"operation": "iotsitewise.InvokeAssistant", "events": events, more: after});
        admin(&emulator, "POST", "answer", &plan.to_string())
    };
    let event = json!({"output": {}});
    for (more, after) in [("stall_after", 1), ("cut_after", 0), ("damage_after", 0), ("pause_millis", 5)] {
        assert_eq!(plan(json!([event]), more, after).status, 200, "{more}");
    }
    for (more, after) in [("stall_after", 2), ("cut_after", 1), ("damage_after", 1)] {
        let refused = plan(json!([event]), more, after);
        assert_eq!((refused.status, refused.refusal().2), (400, format!("'{more}' needs more 'events' than that")));
    }
    assert_eq!(plan(Value::Null, "stall_after", 0).status, 400);
}

#[test]
fn other_admin_paths_are_unknown_and_no_requests() {
    let emulator = emulator();
    for (method, path) in [("GET", "faults"), ("POST", "state"), ("GET", "nonsense"), ("GET", "")] {
        assert_eq!(admin(&emulator, method, path, "").status, 404, "{method} {path}");
    }
    assert_eq!(emulator.requests(), []);
}

#[test]
fn a_body_that_is_far_too_long_is_refused() {
    let emulator = emulator();
    let reply = admin(&emulator, "POST", "faults", &" ".repeat((1 << 20) + 1));
    assert_eq!((reply.status, reply.refusal().1.as_str()), (413, "RequestEntityTooLargeException"));
    // It need not come: that it is announced is enough.
    for path in ["/_emulator/faults", "/assets"] {
        let mut wire = Wire::open(&emulator);
        wire.send(&Message::new(&emulator, "POST", path).announcing(2_000_000));
        let reply = wire.receive().expect("an answer");
        assert_eq!((reply.status, reply.refusal().1.as_str()), (413, "RequestEntityTooLargeException"));
    }
}

#[test]
fn secrets_are_not_printed() {
    let options = Options {
        session_token: Some("token-of-ours".to_owned()),
        proxy: Some("127.0.0.1:0".parse().expect("an address")),
        proxy_auth: Some("user:password-of-ours".to_owned()),
        roles: vec![Role::new("arn:aws:iam::123456789012:role/A").external_id("id-of-ours")],
        ..Options::odd()
    };
    let secret = options.secret_access_key.clone();
    let printed = format!("{options:?} {:?}", Emulator::start(options.clone()).expect("a free port"));
    assert!(printed.contains("AKIATWINLINKEMULATOR"));
    assert!(!printed.contains(&secret) && !printed.contains("-of-ours"), "{printed}");
}

#[test]
fn options_that_cannot_work_are_refused() {
    let listen = "0.0.0.0:0".parse().expect("an address");
    for (options, part) in [
        (Options { listen, ..Options::odd() }, "0.0.0.0:0 is not a loopback address"),
        (Options { access_key_id: "a/b".to_owned(), ..Options::odd() }, "access key id"),
        (Options { secret_access_key: String::new(), ..Options::odd() }, "secret access key"),
        (Options { session_token: Some(String::new()), ..Options::odd() }, "session token"),
        (Options { region: "US East".to_owned(), ..Options::odd() }, "'US East' is not a region"),
        (Options { session_seconds: Some(0), ..Options::odd() }, "must last a second at least"),
        (Options { proxy: Some(listen), ..Options::odd() }, "0.0.0.0:0 is not a loopback address"),
        (Options { proxy_auth: Some("a:b".to_owned()), ..Options::odd() }, "and needs a proxy"),
        (Options { roles: vec![Role::new("Gateway")], ..Options::odd() }, "a role must look like arn:aws:iam:"),
        (Options { profiles: vec!["one".to_owned()], ..Options::odd() }, "a profile must look like arn:aws:"),
        (Options { denials: vec![Denial::new("AKIA", "List")], ..Options::odd() }, "no operation 'List'"),
        (Options { denials: vec![Denial::new("a b", "ListPortals")], ..Options::odd() }, "neither an access key"),
        (Options { denials: vec![Denial::new("AKIA", "GetCallerIdentity")], ..Options::odd() }, "denied to nobody"),
        (
            Options { identity_providers: vec![IdentityProvider::new("https://i", "none")], ..Options::odd() },
            "identity provider https://i: it needs an RSA or P-256 public key in PEM",
        ),
        (
            Options { trust_anchors: vec![TrustAnchor::new("one", "none")], ..Options::odd() },
            "trust anchor one: its ARN must look like arn:aws:rolesanywhere:",
        ),
    ] {
        let error = Emulator::start(options).expect_err("a refusal");
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
        assert!(error.to_string().contains(part), "{error}");
    }
    let open = Emulator::start(Options { listen, allow_remote: true, ..Options::odd() }).expect("a free port");
    assert!(open.endpoint().starts_with("http://127.0.0.1:"));
}

#[test]
fn what_an_account_holds_from_the_start_is_in_a_snapshot_before_the_first_request() {
    let options = Options { workspaces: 3, asset_models: 0, portals: 0, ..Options::default() };
    let emulator = Emulator::start(options).expect("a free port");
    let listed = || {
        let page = exchange(&emulator, &workspaces(&emulator, r#"{"maxResults":20}"#)).json();
        page["workspaceSummaries"].as_array().map(Vec::len)
    };
    assert_eq!(admin(&emulator, "POST", "snapshot", r#"{"name":"start"}"#).status, 200);
    assert_eq!(listed(), Some(3));
    assert_eq!(admin(&emulator, "POST", "restore", r#"{"name":"start"}"#).status, 200);
    assert_eq!(listed(), Some(3));
    // It is put as all else is, and a cleared account has nothing of it, however early that is.
    assert_eq!(admin(&emulator, "POST", "clear", "").status, 200);
    assert_eq!(listed(), Some(0));
    let early = Emulator::start(Options { workspaces: 3, asset_models: 0, portals: 0, ..Options::default() });
    let emulator = early.expect("a free port");
    assert_eq!(admin(&emulator, "POST", "clear", "").status, 200);
    let page = exchange(&emulator, &workspaces(&emulator, r#"{"maxResults":20}"#)).json();
    assert_eq!(page["workspaceSummaries"], json!([]));
}
