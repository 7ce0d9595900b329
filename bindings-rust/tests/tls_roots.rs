//! The platform's root certificates are read with the first `https` request, not before: reading them is most of a cold
//! start, and a connector that only speaks `http` never needs them.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::{connect, emulator, eventually, prepare_environment};
use std::fs::File;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use twinlink::{Connector, Credentials, ErrorKind};
use twinlink_emulator::{Emulator, Options, Tls};

/// One test, because it sets the environment of the process.
#[test]
fn roots_are_read_with_the_first_https_request() {
    prepare_environment();
    let roots = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("roots-{}.pem", std::process::id()));
    assert!(Command::new("mkfifo").arg(&roots).status().unwrap().success());
    // SAFETY: no other thread runs yet.
    unsafe { std::env::set_var("SSL_CERT_FILE", &roots) };

    // A pipe tells when it is read: opening it for writing waits until somebody opens it for reading.
    let read = Arc::new(AtomicBool::new(false));
    thread::spawn({
        let (roots, read) = (roots.clone(), Arc::clone(&read));
        move || {
            let writer = File::create(roots).unwrap();
            read.store(true, Ordering::SeqCst);
            // No certificate at all: nobody is to be trusted here.
            drop(writer);
        }
    });

    let emulator = emulator();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let aws = connect(&emulator).build().await.unwrap();
        aws.twinmaker().list_workspaces().send().await.unwrap();
        assert!(!read.load(Ordering::SeqCst), "an http request has read the root certificates");

        let https = emulator.endpoint().replacen("http", "https", 1);
        let aws = connect(&emulator).endpoint_url(https).max_attempts(1).build().await.unwrap();
        assert!(!read.load(Ordering::SeqCst), "building a connector has read the root certificates");
        let error = aws.twinmaker().list_workspaces().send().await.expect_err("the emulator speaks no TLS");
        assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
        eventually("an https request reads them", || read.load(Ordering::SeqCst)).await;
    });
    std::fs::remove_file(roots).unwrap();
    named_roots();
}

/// What `SSL_CERT_FILE` and `SSL_CERT_DIR` name is trusted, or told with what is wrong about it. Roots are read once in a
/// process: each case has one.
fn named_roots() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("roots-{}", std::process::id()));
    let tls = folder.join("tls");
    let options = Options {
        tls: Some(Tls::Directory(tls.clone())),
        access_key_id: common::ACCESS_KEY_ID.to_owned(),
        secret_access_key: common::SECRET_ACCESS_KEY.to_owned(),
        ..Options::odd()
    };
    let emulator = Emulator::start(options).unwrap();
    let ca = tls.join("ca.pem");
    let (marked, empty) = (folder.join("marked.pem"), folder.join("empty"));
    std::fs::write(&marked, format!("\u{feff}{}", std::fs::read_to_string(&ca).unwrap())).unwrap();
    std::fs::create_dir(&empty).unwrap();
    let (none, text) = (folder.join("none.pem"), Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"));
    for (variable, value, words) in [
        ("SSL_CERT_FILE", ca.to_str().unwrap(), "listed"),
        ("SSL_CERT_FILE", marked.to_str().unwrap(), "listed"),
        ("SSL_CERT_FILE", none.to_str().unwrap(), "none.pem\", which cannot be read: "),
        ("SSL_CERT_FILE", text.to_str().unwrap(), "Cargo.toml\", which holds no certificate"),
        ("SSL_CERT_FILE", "", "name the PEM file of the authority that has, in ca_bundle"),
        ("SSL_CERT_FILE", " ", "name the PEM file of the authority that has, in ca_bundle"),
        ("SSL_CERT_DIR", tls.to_str().unwrap(), "listed"),
        ("SSL_CERT_DIR", empty.to_str().unwrap(), "empty\", where no certificate is"),
        ("SSL_CERT_DIR", none.to_str().unwrap(), "none.pem\", where no certificate is"),
    ] {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", "with_roots", "--ignored", "--nocapture"]);
        child.env_remove("SSL_CERT_FILE").env_remove("SSL_CERT_DIR");
        let output = child.env(variable, value).env(ENDPOINT, emulator.endpoint()).output().unwrap();
        let output = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.contains(words), "{variable}={value}: {output}");
        let is_told = output.contains(&format!("{variable} names"));
        assert_eq!(is_told, words.contains("which") || words.contains("where"), "{variable}={value}: {output}");
    }
    let executable = std::env::current_exe().unwrap();
    let mut child = Command::new("sh");
    child.args(["-c", "ulimit -n 100 && exec \"$0\" \"$@\""]).arg(executable);
    child.args(["--exact", "without_descriptors", "--ignored", "--nocapture"]);
    child.env_remove("SSL_CERT_DIR").env("SSL_CERT_FILE", &ca).env(ENDPOINT, emulator.endpoint());
    let output = child.output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
    std::fs::remove_dir_all(folder).unwrap();
}

/// Tells the process of one case where to ask.
const ENDPOINT: &str = "ROOTS_ENDPOINT";

#[test]
#[ignore = "run by roots_are_read_with_the_first_https_request"]
fn with_roots() {
    let Ok(endpoint) = std::env::var(ENDPOINT) else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        match connector(&endpoint).await.twinmaker().list_workspaces().send().await {
            Ok(_) => println!("listed"),
            Err(error) => println!("{error}"),
        }
    });
}

/// What cannot be read for now is read again, and not blamed on the server's certificate.
#[test]
#[ignore = "run by roots_are_read_with_the_first_https_request"]
fn without_descriptors() {
    let Ok(endpoint) = std::env::var(ENDPOINT) else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let aws = connector(&endpoint).await;
        let files: Vec<_> = std::iter::from_fn(|| File::open("/dev/null").ok()).collect();
        let error = aws.sitewise().list_portals().send().await.expect_err("no descriptor");
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Connection, true), "{error}");
        let words = error.to_string();
        assert!(words.contains("ca.pem\" cannot be read now: Too many open files"), "{words}");
        drop(files);
        aws.sitewise().list_portals().send().await.unwrap();
    });
}

async fn connector(endpoint: &str) -> Connector {
    let keys = Credentials::from_keys(common::ACCESS_KEY_ID, common::SECRET_ACCESS_KEY, None);
    let builder = Connector::builder().region("us-east-1").endpoint_url(endpoint).credentials(keys);
    builder.max_attempts(1).build().await.unwrap()
}
