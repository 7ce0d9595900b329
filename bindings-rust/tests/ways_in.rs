//! What profiles, the default chain and STS do over a connection of theirs: containers, strangers that answer, keys that
//! end on the way.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::canned::Canned;
use common::{ACCESS_KEY_ID, SECRET_ACCESS_KEY, connect, emulator, prepare_environment};
use std::path::Path;
use std::time::Duration;
use twinlink::{Connector, Credentials, Error, ErrorKind};
use twinlink_emulator::{Emulator, Fault, FaultKind};

const ROLE: &str = "arn:aws:iam::123456789012:role/reader";

/// One test, because it sets the environment of the process.
#[test]
fn ways_in_over_the_network() {
    prepare_environment();
    let folder = std::env::temp_dir().join(format!("twinlink-ways-in-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let keys = format!(
        "{{\"AccessKeyId\": \"{ACCESS_KEY_ID}\", \"SecretAccessKey\": \"{SECRET_ACCESS_KEY}\", \"Token\": \"\"}}"
    );
    let container = runtime.block_on(Canned::start(&keys));
    write_files(&folder);
    for (name, value) in [
        ("AWS_CONFIG_FILE", folder.join("config").to_str().unwrap()),
        ("AWS_SHARED_CREDENTIALS_FILE", folder.join("none").to_str().unwrap()),
        ("AWS_PROFILE", "region-only"),
        ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", ""),
        ("AWS_CONTAINER_CREDENTIALS_FULL_URI", &format!("{}/keys?version=1", container.endpoint)),
        ("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", folder.join("token").to_str().unwrap()),
        // The container is next door: nothing that goes there goes through a proxy.
        ("HTTP_PROXY", "http://127.0.0.1:9"),
        ("NO_PROXY", "127.0.0.1:1"),
        ("HOME", folder.to_str().unwrap()),
    ] {
        // SAFETY: no other thread runs yet.
        unsafe { std::env::set_var(name, value) };
    }
    let emulator = emulator();
    runtime.block_on(async {
        a_container(&emulator, &container).await;
        strangers(&emulator).await;
        every_time(&emulator).await;
        the_time_of_a_call(&emulator).await;
        keys_that_end(&emulator).await;
    });
    std::fs::remove_dir_all(folder).unwrap();
}

fn write_files(folder: &Path) {
    std::fs::write(folder.join("token"), "Basic of-the-container\r\n").unwrap();
    let config = "[profile region-only]\nregion = us-east-1\n\n[profile fails]\ncredential_process = exit 3\n\n\
                  [profile stranger]\nrole_arn = arn:aws:iam::123456789012:role/reader\nsource_profile = keys\n\n\
                  [profile keys]\naws_access_key_id = AKIAEMULATEDEMULATED\naws_secret_access_key = x\n";
    std::fs::write(folder.join("config"), config).unwrap();
}

async fn list(aws: &Connector) -> Result<usize, Error> {
    let mut workspaces = aws.twinmaker().list_workspaces().items();
    let mut count = 0;
    while let Some(workspace) = workspaces.next().await {
        workspace?;
        count += 1;
    }
    Ok(count)
}

fn keys() -> Credentials {
    Credentials::from_keys(ACCESS_KEY_ID, SECRET_ACCESS_KEY, None)
}

/// A profile without a way in does not end the chain, and a token's line end is none of the token.
async fn a_container(emulator: &Emulator, container: &Canned) {
    for profile in [None, Some("region-only")] {
        let mut builder = Connector::builder().endpoint_url(emulator.endpoint()).proxy_url("none");
        if let Some(profile) = profile {
            builder = builder.profile(profile);
        }
        assert_eq!(list(&builder.build().await.unwrap()).await.unwrap(), 60);
        let request = container.take_only();
        assert_eq!(request["authorization"], "Basic of-the-container");
    }
}

/// What is not AWS's is said to have answered.
async fn strangers(emulator: &Emulator) {
    let page = Canned::with_status("404 Not Found", "<!doctype html><title>Plant portal</title>").await;
    let words = format!("{} answered with status 404 and no error of AWS: <!doctype html>", page.endpoint);
    let role = Credentials::assume_role(ROLE).source(keys());
    for credentials in [Credentials::from(role.clone()), Credentials::profile("stranger")] {
        let aws = connect(emulator).credentials(credentials).endpoint_url_of("sts", &page.endpoint).proxy_url("none");
        let error = list(&aws.build().await.unwrap()).await.unwrap_err();
        assert_eq!((error.kind(), error.http_status(), error.attempts()), (ErrorKind::Credentials, Some(404), 1));
        assert!(error.message().contains(&words), "{error}");
        assert!(error.message().ends_with("is it the endpoint of AWS STS?"), "{error}");
    }
    let well = Canned::start("{\"status\": \"well\"}").await;
    let aws = connect(emulator).credentials(role).endpoint_url_of("sts", &well.endpoint).proxy_url("none");
    let error = list(&aws.build().await.unwrap()).await.unwrap_err();
    assert!(error.message().contains("answered, but not what AssumeRole gives; is it the endpoint"), "{error}");
}

/// The cause is told with each call, not with the first alone.
async fn every_time(emulator: &Emulator) {
    let aws = connect(emulator).credentials(Credentials::profile("fails")).proxy_url("none").build().await.unwrap();
    for _ in 0..3 {
        let error = list(&aws).await.unwrap_err();
        assert!(error.message().contains("profile `fails` gives no credentials"), "{error}");
        assert!(error.message().contains("exit status: 3"), "{error}");
    }
}

/// To ask who calls is a call, too: it has the time of one.
async fn the_time_of_a_call(emulator: &Emulator) {
    emulator.inject(Fault::new(FaultKind::Slow { millis: 20_000 }).operation("GetCallerIdentity"));
    let aws = connect(emulator).call_timeout(Duration::from_millis(300)).proxy_url("none").build().await.unwrap();
    let error = aws.validate_credentials().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert!(error.message().contains("no answer of AWS STS within 0.3 s (call_timeout)"), "{error}");
    emulator.reset();
}

/// A role whose source has ended: the source is asked anew, too.
async fn keys_that_end(emulator: &Emulator) {
    let first = Credentials::assume_role("arn:aws:iam::123456789012:role/first").source(keys());
    let role = Credentials::assume_role(ROLE).source(first);
    let aws = connect(emulator).credentials(role).proxy_url("none").build().await.unwrap();
    assert_eq!(list(&aws).await.unwrap(), 60);
    emulator.expire_sessions();
    assert_eq!(list(&aws).await.unwrap(), 60);
    // Two for the first time; then one that is refused with what has ended, one for the source, and one for the role.
    assert_eq!((emulator.count("AssumeRole").seen, emulator.count("AssumeRole").succeeded), (5, 4));
}
