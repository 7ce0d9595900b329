//! The platform's root certificates are read with the first `https` request, not before: reading them is most of a cold
//! start, and a connector that only speaks `http` never needs them.
#![cfg(unix)]

mod common;

use common::{connect, emulator, eventually, prepare_environment};
use std::fs::File;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use twinlink::ErrorKind;

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
}
