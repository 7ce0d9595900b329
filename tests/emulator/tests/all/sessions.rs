//! AWS STS: the form protocol, by hand. What boto3 makes of it is tested with boto3.

use twinlink_emulator::{Denial, Emulator, Fault, FaultKind, Options, Role};

use crate::signer::{Signer, escape};
use crate::wire::{Message, Reply, exchange};

const ROLE: &str = "arn:aws:iam::123456789012:role/Gateway";

fn emulator(options: Options) -> Emulator {
    Emulator::start(options).expect("a free port")
}

fn form(emulator: &Emulator, parameters: &[(&str, &str)]) -> Message {
    let pairs: Vec<String> = parameters.iter().map(|(name, value)| format!("{name}={}", escape(value, ""))).collect();
    Message::new(emulator, "POST", "/")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(&format!("{}&Version=2011-06-15", pairs.join("&")))
}

fn call(signer: &Signer, emulator: &Emulator, parameters: &[(&str, &str)]) -> Reply {
    exchange(emulator, &signer.sign(form(emulator, parameters)))
}

fn text(reply: &Reply) -> String {
    String::from_utf8(reply.body.clone()).expect("XML in UTF-8")
}

/// What is between the tags of this name.
fn inside(reply: &Reply, name: &str) -> String {
    let text = text(reply);
    let (_, rest) = text.split_once(&format!("<{name}>")).unwrap_or_else(|| panic!("no {name} in {text}"));
    rest.split_once(&format!("</{name}>")).expect("a closing tag").0.to_owned()
}

fn refusal(reply: &Reply) -> (u16, String, String) {
    assert_eq!(reply.header("x-amzn-ErrorType"), None);
    (reply.status, inside(reply, "Code"), inside(reply, "Message"))
}

fn session(emulator: &Emulator, reply: &Reply) -> Signer {
    Signer {
        access_key_id: inside(reply, "AccessKeyId"),
        secret_access_key: inside(reply, "SecretAccessKey"),
        session_token: Some(inside(reply, "SessionToken")),
        ..Signer::new(emulator, "sts")
    }
}

const ASSUME: [(&str, &str); 3] = [("Action", "AssumeRole"), ("RoleArn", ROLE), ("RoleSessionName", "line-7")];

#[test]
fn the_form_is_that_of_aws() {
    let emulator = emulator(Options::odd());
    let signer = Signer::new(&emulator, "sts");
    let reply = call(&signer, &emulator, &[("Action", "GetCallerIdentity")]);
    let id = reply.header("x-amzn-RequestId").expect("an id").to_owned();
    assert_eq!(reply.header("content-type"), Some("text/xml"));
    assert_eq!(
        text(&reply),
        format!(
            "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult>\
             <Arn>arn:aws:iam::123456789012:user/twinlink</Arn><UserId>AIDATWINLINKEMULATOR0</UserId>\
             <Account>123456789012</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>{id}</RequestId>\
             </ResponseMetadata></GetCallerIdentityResponse>\n"
        )
    );
    // The same in the query of a GET.
    let message = Message::new(&emulator, "GET", "/").parameter("Action", "GetCallerIdentity");
    assert_eq!(exchange(&emulator, &signer.sign(message)).status, 200);
    let reply = call(&signer, &emulator, &[("Action", "GetFederationToken")]);
    let message = "Could not find operation GetFederationToken for version 2011-06-15";
    assert_eq!(refusal(&reply), (400, "InvalidAction".to_owned(), message.to_owned()));
    assert_eq!(inside(&reply, "Type"), "Sender");
    let unsigned = exchange(&emulator, &form(&emulator, &[("Action", "GetCallerIdentity")]));
    assert_eq!(refusal(&unsigned).1, "MissingAuthenticationToken");
}

#[test]
fn sessions_work_until_they_expire() {
    let emulator = emulator(Options { session_seconds: Some(3600), ..Options::odd() });
    let reply = call(&Signer::new(&emulator, "sts"), &emulator, &ASSUME);
    let signer = session(&emulator, &reply);
    let list = |signer: &Signer| {
        let signer = Signer { service: "iotsitewise".to_owned(), ..signer.clone() };
        exchange(&emulator, &signer.sign(Message::new(&emulator, "GET", "/portals")))
    };
    assert_eq!(list(&signer).status, 200);
    let identity = call(&signer, &emulator, &[("Action", "GetCallerIdentity")]);
    assert_eq!(inside(&identity, "Arn"), "arn:aws:sts::123456789012:assumed-role/Gateway/line-7");
    let without_token = Signer { session_token: None, ..signer.clone() };
    assert_eq!(list(&without_token).refusal().1, "UnrecognizedClientException");
    // An hour and a second later by the emulator's clock.
    emulator.inject(Fault::new(FaultKind::ClockSkew { seconds: 3602 }));
    let later = Signer { now: signer.now + 3602, ..signer };
    let message = "The security token included in the request is expired".to_owned();
    assert_eq!(list(&later).refusal(), (403, "ExpiredTokenException".to_owned(), message.clone()));
    let identity = call(&later, &emulator, &[("Action", "GetCallerIdentity")]);
    assert_eq!(refusal(&identity), (403, "ExpiredToken".to_owned(), message));
}

#[test]
fn roles_are_refused_without_telling_why() {
    let roles = vec![Role::new(ROLE).external_id("ours")];
    let emulator = emulator(Options { roles, ..Options::odd() });
    let signer = Signer::new(&emulator, "sts");
    let message = |role| {
        format!(
            "User: arn:aws:iam::123456789012:user/twinlink is not authorized to perform: sts:AssumeRole on resource: {role}"
        )
    };
    let unknown = "arn:aws:iam::123456789012:role/Unknown";
    for (role, external_id) in [(ROLE, "theirs"), (unknown, "ours")] {
        let parameters =
            [("Action", "AssumeRole"), ("RoleArn", role), ("RoleSessionName", "line-7"), ("ExternalId", external_id)];
        let reply = call(&signer, &emulator, &parameters);
        assert_eq!(refusal(&reply), (403, "AccessDenied".to_owned(), message(role)));
    }
    assert_eq!(refusal(&call(&signer, &emulator, &ASSUME)).2, message(ROLE));
    let parameters = [&ASSUME[..], &[("ExternalId", "ours")]].concat();
    assert_eq!(call(&signer, &emulator, &parameters).status, 200);
    let count = emulator.count("AssumeRole");
    assert_eq!((count.seen, count.succeeded), (4, 1));
}

#[test]
fn denials_are_for_a_key_or_a_role() {
    let denials = vec![Denial::new("AKIATWINLINKEMULATOR", "AssumeRole")];
    let emulator = emulator(Options { denials, ..Options::odd() });
    let reply = call(&Signer::new(&emulator, "sts"), &emulator, &ASSUME);
    let message = format!(
        "User: arn:aws:iam::123456789012:user/twinlink is not authorized to perform: sts:AssumeRole on resource: {ROLE} \
         because no identity-based policy allows the sts:AssumeRole action"
    );
    assert_eq!(refusal(&reply), (403, "AccessDenied".to_owned(), message));
    // What was denied at the start outlives a reset.
    emulator.reset();
    assert_eq!(call(&Signer::new(&emulator, "sts"), &emulator, &ASSUME).status, 403);
}

#[test]
fn web_identity_tokens_are_not_remembered() {
    let emulator = emulator(Options::odd());
    // {"alg":"none"} and {"iss":"i","sub":"s","aud":["a","b"],"exp":4102444800}
    let token = "eyJhbGciOiJub25lIn0.eyJpc3MiOiJpIiwic3ViIjoicyIsImF1ZCI6WyJhIiwiYiJdLCJleHAiOjQxMDI0NDQ4MDB9.AAAA";
    let parameters = [
        ("Action", "AssumeRoleWithWebIdentity"),
        ("RoleArn", ROLE),
        ("RoleSessionName", "pod"),
        ("WebIdentityToken", token),
    ];
    let reply = exchange(&emulator, &form(&emulator, &parameters));
    assert_eq!((reply.status, inside(&reply, "Audience").as_str()), (200, "a"));
    let request = &emulator.requests()[0];
    assert_eq!(request.operation.as_deref(), Some("AssumeRoleWithWebIdentity"));
    assert!(request.body.contains("RoleSessionName=pod") && !request.body.contains("eyJ"), "{}", request.body);
}
