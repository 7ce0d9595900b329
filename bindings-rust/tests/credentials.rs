//! Ways in that fetch keys: they are fetched once for all callers, renewed in time, and errors say what was tried.

mod common;

use common::{ACCESS_KEY_ID, SECRET_ACCESS_KEY, connect, emulator, eventually};
use std::path::Path;
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use twinlink::{Credentials, Error, ErrorKind};
use twinlink_emulator::{Emulator, Fault, FaultKind};

/// A command that prints the emulator's key, good for `life` seconds, and notes each run as a line of `runs`.
fn command(emulator: &Emulator, runs: &Path, life: u32) -> String {
    let (id, secret) = (emulator.access_key_id(), emulator.secret_access_key());
    format!(
        "echo run >> '{}'; end=$(date -u -d '+{life} seconds' +%Y-%m-%dT%H:%M:%SZ); printf '{{\"Version\": 1, \
         \"AccessKeyId\": \"{id}\", \"SecretAccessKey\": \"{secret}\", \"Expiration\": \"%s\"}}' \"$end\"",
        runs.display()
    )
}

/// A file that is there for one test.
struct Runs(std::path::PathBuf);

impl Runs {
    fn new(name: &str) -> Self {
        let file = std::env::temp_dir().join(format!("twinlink-{}-{name}", std::process::id()));
        let _ = std::fs::remove_file(&file);
        Runs(file)
    }

    fn count(&self) -> usize {
        std::fs::read_to_string(&self.0).unwrap_or_default().lines().count()
    }
}

impl Drop for Runs {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Calls from `callers` tasks at once until `end`, at least once each; gives how many calls there were.
async fn load(emulator: &Emulator, credentials: &Credentials, callers: usize, end: Instant) -> usize {
    // A connector each, all open before the first call: those with the same configuration share what is fetched.
    let mut connectors = Vec::new();
    for _ in 0..callers {
        connectors.push(connect(emulator).credentials(credentials.clone()).build().await.expect("a connector"));
    }
    let mut tasks = JoinSet::new();
    for aws in connectors.clone() {
        tasks.spawn(async move {
            let mut calls = 0;
            while calls == 0 || Instant::now() < end {
                aws.twinmaker().list_workspaces().send().await.expect("a page");
                calls += 1;
            }
            calls
        });
    }
    tasks.join_all().await.into_iter().sum()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixty_four_callers_fetch_once() {
    let (emulator, runs) = (emulator(), Runs::new("once"));
    let credentials = Credentials::process(command(&emulator, &runs.0, 3600));
    assert!(load(&emulator, &credentials, 64, Instant::now()).await >= 64);
    assert_eq!(runs.count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn short_lived_keys_are_renewed_under_load() {
    let (emulator, runs) = (emulator(), Runs::new("renewed"));
    // `date` gives whole seconds: keys of 3 seconds live for 2 to 3.
    let credentials = Credentials::process(command(&emulator, &runs.0, 3));
    let begin = Instant::now();
    load(&emulator, &credentials, 64, begin + Duration::from_secs(6)).await;
    let most = begin.elapsed().as_secs_f64() / 1.8;
    assert!((2..=most.ceil() as usize + 1).contains(&runs.count()), "{} runs", runs.count());
}

#[tokio::test]
async fn keys_that_still_work_are_used_if_renewal_fails() {
    let (emulator, runs) = (emulator(), Runs::new("fails"));
    // The first run gives keys for 5 seconds, which are due for renewal after 4.5; later runs fail.
    let command = format!("test ! -e '{}' && {{ {}; }}", runs.0.display(), command(&emulator, &runs.0, 5));
    let aws = connect(&emulator).credentials(Credentials::process(command)).build().await.expect("a connector");
    let begin = Instant::now();
    let error = loop {
        match aws.twinmaker().list_workspaces().send().await {
            Ok(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            Err(error) => break error,
        }
        assert!(begin.elapsed() < Duration::from_secs(30), "the keys never expired");
    };
    // Whole seconds again: 4 at the least.
    assert!(begin.elapsed() >= Duration::from_millis(3900), "{:?}: {error}", begin.elapsed());
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.to_string().contains("the process `test` gives no credentials"), "{error}");
}

#[tokio::test]
async fn a_clock_that_is_off_costs_no_sessions() {
    for seconds in [-7200, 7200] {
        let emulator = emulator();
        emulator.inject(Fault::new(FaultKind::ClockSkew { seconds }));
        let keys = Credentials::from_keys(ACCESS_KEY_ID, SECRET_ACCESS_KEY, None);
        let role = Credentials::assume_role("arn:aws:iam::123456789012:role/reader").source(keys);
        let aws = connect(&emulator).credentials(role).build().await.expect("a connector");
        let mut pages = aws.twinmaker().list_workspaces().max_results(1).pages();
        let mut number = 0;
        while let Some(page) = pages.next().await {
            page.expect("a page");
            number += 1;
        }
        assert_eq!(number, 60);
        let sessions = emulator.count("AssumeRole").succeeded;
        assert!(sessions <= 2, "{sessions} sessions with the service's clock off by {seconds} s");
        for _ in 0..5 {
            aws.validate_credentials().await.expect("an identity");
        }
        assert_eq!(emulator.count("AssumeRole").succeeded, sessions);
        let explained = aws.explain().await.to_string();
        assert!(!explained.contains("expired") && explained.contains(", good for 3"), "{explained}");
    }
}

#[tokio::test]
async fn a_session_tells_the_clock_itself() {
    let emulator = emulator();
    emulator.inject(Fault::new(FaultKind::ClockSkew { seconds: -7200 }));
    let keys = Credentials::from_keys(ACCESS_KEY_ID, SECRET_ACCESS_KEY, None);
    let role = Credentials::assume_role("arn:aws:iam::123456789012:role/reader").source(keys);
    let aws = connect(&emulator).credentials(role).build().await.expect("a connector");
    // Nothing but STS is called.
    for _ in 0..5 {
        aws.validate_credentials().await.expect("an identity");
        let explained = aws.explain().await.to_string();
        assert!(explained.contains(", good for 3"), "{explained}");
    }
    assert_eq!(emulator.count("AssumeRole").succeeded, 1);
}

async fn refusal(credentials: impl Into<Credentials>) -> Error {
    let emulator = emulator();
    let aws = match connect(&emulator).credentials(credentials).call_timeout(Duration::from_secs(2)).build().await {
        Ok(aws) => aws,
        Err(error) => return error,
    };
    let error = aws.twinmaker().list_workspaces().send().await.expect_err("refused");
    assert!(emulator.requests().is_empty(), "something was sent");
    error
}

#[tokio::test]
async fn wrong_parts_are_named_before_anything_is_sent() {
    const ROLE: &str = "arn:aws:iam::123456789012:role/reader";
    let role = || Credentials::assume_role(ROLE);
    let many = |count| (0..count).map(|n| n.to_string());
    let cases: Vec<(Credentials, &str)> = vec![
        (
            Credentials::assume_role("reader").into(),
            "role_arn must look like arn:aws:iam::123456789012:role/name, but is",
        ),
        (Credentials::assume_role("arn:aws:iam::123456789012:user/x").into(), "role_arn must look like"),
        (role().external_id("x").into(), "external_id must be 2 to 1224 letters, digits or any of"),
        (role().session_name("a b").into(), "session_name must be 2 to 64 letters, digits or any of"),
        (role().duration(Duration::from_secs(899)).into(), "duration must be 900 to 43200 whole seconds, but is 899"),
        (role().duration(Duration::from_secs(43201)).into(), "duration must be 900 to 43200 whole seconds"),
        (role().policy("allow").into(), "policy must be a JSON object of at most 2048 characters, but has 5"),
        (role().policy_arns(many(11)).into(), "policy_arns must be 10 at the most, but are 11"),
        (role().tags(many(51).map(|n| (n, "x"))).into(), "tags must be 50 at the most, but are 51"),
        (role().tags([("", "x")]).into(), "tags must have keys of 1 to 128"),
        (role().source(Credentials::assume_role("x")).into(), "role_arn must look like"),
        (Credentials::web_identity("x", "token", None), "role_arn must look like"),
        (Credentials::web_identity(ROLE, "", None), "token_file must not be empty"),
        (Credentials::process("  "), "command must not be empty"),
    ];
    for (credentials, message) in cases {
        let error = refusal(credentials).await;
        assert_eq!(error.kind(), ErrorKind::Validation, "{error}");
        assert!(error.to_string().starts_with(message), "{error}");
    }
}

#[tokio::test]
async fn a_process_that_hangs_is_ended() {
    let pid = Runs::new("hangs");
    let command = format!("echo $$ > '{}'; exec sleep 300", pid.0.display());
    let error = refusal(Credentials::process(command)).await;
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert!(error.to_string().contains("(call_timeout): the process `echo` has not answered"), "{error}");
    let pid = std::fs::read_to_string(&pid.0).expect("it ran");
    let runs =
        || std::process::Command::new("kill").args(["-0", pid.trim()]).output().is_ok_and(|o| o.status.success());
    eventually("the process is gone", || !runs()).await;
}

#[test]
fn nothing_secret_is_shown() {
    let keys = Credentials::from_keys("AKIAIOSFODNN7EXAMPLE", "hunter2hunter2", Some("hunter2".to_owned()));
    let role = Credentials::assume_role("arn:aws:iam::123456789012:role/reader").external_id("hunter2").source(keys);
    for shown in [format!("{role:?}"), format!("{:?}", Credentials::process("get-keys --password hunter2"))] {
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}
