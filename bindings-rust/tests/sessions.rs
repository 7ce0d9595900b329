//! CreateSession as a request that the caller sends; and what a profile says of endpoints where there is no connector.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::prepare_environment;
use std::path::Path;
use std::time::Duration;
use twinlink::{Certificate, Connector, Credentials, Error, ErrorKind, RolesAnywhere, SessionRequest};
use twinlink_emulator::{Emulator, Fault, FaultKind, Options};

const ROLE: &str = "arn:aws:iam::123456789012:role/reader";
const ANCHOR: &str = "arn:aws:rolesanywhere:us-east-1:123456789012:trust-anchor/emulated";
const PROFILE: &str = "arn:aws:rolesanywhere:us-east-1:123456789012:profile/emulated";

/// One test, because it sets the environment of the process.
#[test]
fn sessions_are_requested_where_the_profile_says() {
    prepare_environment();
    let folder = std::env::temp_dir().join(format!("twinlink-sessions-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let config = "[profile government]\nuse_fips_endpoint = true\nuse_dualstack_endpoint = true\n\
                  [profile undecided]\nuse_fips_endpoint = perhaps\n";
    std::fs::write(folder.join("config"), config).unwrap();
    for (name, value) in [
        ("AWS_CONFIG_FILE", folder.join("config").to_str().unwrap()),
        ("AWS_PROFILE", "government"),
        ("TWINLINK_ATTEMPT_TIMEOUT", "1"),
    ] {
        // SAFETY: no other thread runs yet.
        unsafe { std::env::set_var(name, value) };
    }
    let options = Options { client_certificates: Some(folder.clone()), ..Options::odd() };
    let emulator = Emulator::start(options).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let request = the_request(&folder).await;
        an_answer(&emulator, request.clone()).await;
        refusals(&emulator, &folder, request.clone()).await;
        bad_luck(&emulator, request).await;
        retries(&emulator, &folder).await;
    });
    std::fs::remove_dir_all(folder).unwrap();
}

fn session(folder: &Path) -> RolesAnywhere {
    let certificate = Certificate::from_file(folder.join("client.pem")).private_key_file(folder.join("client.key"));
    Credentials::roles_anywhere(ANCHOR, PROFILE, ROLE, certificate)
}

async fn request(session: RolesAnywhere) -> Result<SessionRequest, Error> {
    Credentials::from(session).session_request(None).await
}

async fn the_request(folder: &Path) -> SessionRequest {
    let request = request(session(folder).session_name("line-3")).await.unwrap();
    assert_eq!(request.url, "https://rolesanywhere-fips.us-east-1.api.aws/sessions");
    let body: serde_json::Value = serde_json::from_str(&request.body).unwrap();
    let expected = serde_json::json!({
        "durationSeconds": 3600, "profileArn": PROFILE, "roleArn": ROLE, "trustAnchorArn": ANCHOR,
        "roleSessionName": "line-3",
    });
    assert_eq!(body, expected);
    let names: Vec<_> = request.headers.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["content-type", "host", "x-amz-date", "x-amz-x509", "authorization"]);
    assert_eq!(format!("{request:?}"), format!("SessionRequest({:?})", request.url));
    request
}

/// The emulator takes any host that was signed, and so the request as it is.
fn to(emulator: &Emulator, request: SessionRequest) -> SessionRequest {
    SessionRequest { url: format!("{}/sessions", emulator.endpoint()), ..request }
}

async fn an_answer(emulator: &Emulator, request: SessionRequest) {
    let answer = to(emulator, request).send().await.unwrap();
    let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
    let set = &answer["credentialSet"][0];
    assert_eq!(set["assumedRoleUser"]["arn"], "arn:aws:sts::123456789012:assumed-role/reader/line-3");
    let keys = |name: &str| set["credentials"][name].as_str().unwrap().to_owned();
    let token = Some(keys("sessionToken"));
    let credentials = Credentials::from_keys(keys("accessKeyId"), keys("secretAccessKey"), token);
    let builder = Connector::builder().region("us-east-1").endpoint_url(emulator.endpoint()).use_fips(false);
    let aws = builder.use_dual_stack(false).credentials(credentials).build().await.unwrap();
    assert!(!aws.twinmaker().list_workspaces().send().await.unwrap().items.is_empty());
}

async fn refusals(emulator: &Emulator, folder: &Path, request: SessionRequest) {
    let seen = emulator.requests().len();
    let mut forged = to(emulator, request.clone());
    let signature = forged.headers.last_mut().unwrap();
    signature.1 = signature.1.replace("Signature=", "Signature=00");
    let shown = signature.1.clone();
    let error = forged.send().await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Credentials, Some("AccessDeniedException")), "{error}");
    assert!(error.http_status() == Some(403) && error.request_id().is_some(), "{error}");
    assert!(error.to_string().contains("no session of IAM Roles Anywhere can be had"), "{error}");
    assert!(!error.to_string().contains(&shown[shown.len() - 40..]), "{error}");
    assert_eq!(emulator.requests().len(), seen + 1, "it is sent once");

    let nowhere = SessionRequest { url: "http://127.0.0.1:1/sessions".to_owned(), ..request.clone() };
    let error = nowhere.send().await.unwrap_err();
    assert_eq!((error.kind(), error.is_retryable(), error.attempts()), (ErrorKind::Connection, true, 1), "{error}");
    assert!(error.to_string().contains("http://127.0.0.1:1/sessions cannot be reached"), "{error}");
    let no_url = SessionRequest { url: "sessions".to_owned(), ..request.clone() };
    let headers = vec![("a b".to_owned(), "c".to_owned())];
    for wrong in [no_url, SessionRequest { headers, ..request }] {
        assert_eq!(wrong.send().await.unwrap_err().kind(), ErrorKind::Validation);
    }

    let no_certificate = Credentials::roles_anywhere(ANCHOR, PROFILE, ROLE, Certificate::from_bytes("rubbish"));
    assert_eq!(self::request(no_certificate).await.unwrap_err().kind(), ErrorKind::Credentials);
    assert_eq!(self::request(session(folder).session_name("x")).await.unwrap_err().kind(), ErrorKind::Validation);
    let error = Credentials::default_chain().session_request(None).await.unwrap_err();
    assert!(error.to_string().contains("only credentials of IAM Roles Anywhere begin with a session"), "{error}");
    let error = Credentials::profile("undecided").resolve(None).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "use_fips_endpoint of profile `undecided` of the shared AWS files must be true or false, but is \"perhaps\""
    );
    assert_eq!(emulator.requests().len(), seen + 1, "nothing else is sent");
}

/// What is sent once fails once.
async fn bad_luck(emulator: &Emulator, request: SessionRequest) {
    let overloaded = FaultKind::Error { status: 503, code: "Overloaded".into(), message: "later".into() };
    for (fault, kind, message, status) in [
        (FaultKind::Slow { millis: 5000 }, ErrorKind::Timeout, "/sessions within 1 s", None),
        (FaultKind::Cut, ErrorKind::Connection, "broke off", Some(201)),
        (FaultKind::ResetConnection, ErrorKind::Connection, "/sessions cannot be reached", None),
        (overloaded, ErrorKind::Service, "Overloaded: no session of IAM Roles Anywhere can be had: later", Some(503)),
    ] {
        emulator.reset();
        emulator.inject(Fault::new(fault).operation("CreateSession"));
        let error = to(emulator, request.clone()).send().await.unwrap_err();
        assert_eq!((error.kind(), error.http_status(), error.attempts()), (kind, status, 1), "{error}");
        assert!(error.to_string().contains(message), "{error}");
        assert_eq!(emulator.requests().len(), 1, "{error}");
    }
}

/// A connector tries again what may succeed, and only that.
async fn retries(emulator: &Emulator, folder: &Path) {
    let refused = FaultKind::Error { status: 403, code: "AccessDeniedException".into(), message: "no".into() };
    for (place, (fault, times, requests, message)) in [
        (FaultKind::ResetConnection, 2, 3, None),
        (FaultKind::Slow { millis: 5000 }, 1, 2, None),
        (FaultKind::Cut, 3, 3, Some("broke off")),
        (FaultKind::TruncatedJson, 1, 1, Some("answered, but not what CreateSession gives (line 1, column")),
        (refused, 1, 1, Some("AccessDeniedException: role")),
    ]
    .into_iter()
    .enumerate()
    {
        emulator.reset();
        emulator.inject(Fault::new(fault.clone()).times(times).operation("CreateSession"));
        // Of another name each, since connectors that are alike share what was fetched.
        let session = session(folder).session_name(format!("line-{place}"));
        let builder = Connector::builder().region("us-east-1").endpoint_url(emulator.endpoint()).use_fips(false);
        let builder = builder.use_dual_stack(false).max_backoff(Duration::from_millis(5)).credentials(session);
        let outcome = builder.build().await.unwrap().twinmaker().list_workspaces().send().await;
        match (&outcome, message) {
            (Ok(_), None) => {}
            (Err(error), Some(message)) => assert!(error.to_string().contains(message), "{error}"),
            _ => panic!("{fault:?}: {outcome:?}"),
        }
        let sent =
            emulator.requests().iter().filter(|request| request.operation.as_deref() == Some("CreateSession")).count();
        assert_eq!(sent, requests, "{fault:?}");
    }
}
