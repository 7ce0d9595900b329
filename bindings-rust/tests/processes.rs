//! A process that prints keys ends with the call, and all that it started with it.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::{ACCESS_KEY_ID, LONG, SECRET_ACCESS_KEY, connect, emulator, eventually};
use nix::sys::signal::{SigHandler, Signal, signal};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use twinlink::{Credentials, Error, ErrorKind};

/// A command line that nobody else runs: it sleeps for longer than any test takes.
fn sleep(test: &str) -> String {
    let digits: String = test.bytes().map(|byte| format!("{byte:03}")).collect();
    format!("sleep 301.{}{digits}", std::process::id())
}

fn runs(command: &str) -> bool {
    let all = Command::new("ps").args(["-A", "-o", "args="]).output().unwrap();
    String::from_utf8_lossy(&all.stdout).lines().any(|line| line.trim() == command)
}

fn print() -> String {
    format!(
        "echo '{{\"Version\": 1, \"AccessKeyId\": \"{ACCESS_KEY_ID}\", \"SecretAccessKey\": \"{SECRET_ACCESS_KEY}\"}}'"
    )
}

async fn list(command: &str, call_timeout: Duration) -> Result<usize, Error> {
    let credentials = Credentials::process(command);
    let emulator = emulator();
    let aws = connect(&emulator).credentials(credentials).call_timeout(call_timeout).build().await?;
    Ok(aws.twinmaker().list_workspaces().send().await?.items.len())
}

#[tokio::test]
async fn what_takes_too_long_leaves_nothing() {
    let mut commands = vec![("a", "", "; echo x"), ("b", "(", ") & wait")];
    if cfg!(target_os = "linux") {
        commands.push(("c", "exec setsid ", ""));
    }
    for (name, before, after) in commands {
        let sleep = sleep(name);
        let error = list(&format!("{before}{sleep}{after}"), Duration::from_millis(500)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        assert!(!runs(&sleep), "{sleep}");
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_nothing() {
    let sleep = sleep("dropped");
    let command = format!("{sleep}; echo x");
    let call = list(&command, LONG);
    tokio::select! {
        outcome = call => panic!("{outcome:?}"),
        () = eventually("it runs", || runs(&sleep)) => {}
    }
    assert!(!runs(&sleep));
}

#[tokio::test]
async fn a_process_that_prints_too_much_leaves_nothing() {
    let sleep = sleep("much");
    let error = list(&format!("{sleep} & yes"), LONG).await.unwrap_err();
    assert!(error.to_string().contains("65536 bytes or more"), "{error}");
    assert!(!runs(&sleep));
}

#[tokio::test]
async fn what_stays_in_the_background_holds_nobody_up() {
    let sleep = sleep("behind");
    let begin = Instant::now();
    assert!(list(&format!("{sleep} & {}", print()), LONG).await.unwrap() > 0);
    assert!(begin.elapsed() < LONG);
    assert!(!runs(&sleep));
    // What writes soon after the shell has ended is heard.
    assert!(list(&format!("(sleep 0.2; {}) &", print()), LONG).await.unwrap() > 0);
}

/// Lists in a process of its own.
fn start(command: &str, ignore_children: bool) -> std::process::Child {
    let mut program = Command::new(std::env::current_exe().unwrap());
    program.args(["one_listing", "--exact", "--ignored", "--nocapture"]).env("PROCESSES_COMMAND", command);
    if ignore_children {
        program.env("PROCESSES_IGNORE", "1");
    }
    program.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}

#[test]
#[ignore = "run by others"]
fn one_listing() {
    let Ok(command) = std::env::var("PROCESSES_COMMAND") else { return };
    // Tests that a shell runs in the background ignore Ctrl-C, and so does what they start.
    // SAFETY: no handler is set, so none can do anything wrong.
    unsafe { signal(Signal::SIGINT, SigHandler::SigDfl) }.unwrap();
    if std::env::var_os("PROCESSES_IGNORE").is_some() {
        // SAFETY: no handler is set, so none can do anything wrong.
        unsafe { signal(Signal::SIGCHLD, SigHandler::SigIgn) }.unwrap();
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    match runtime.block_on(list(&command, LONG * 10)) {
        Ok(items) => println!("\nitems {items}"),
        Err(error) => println!("\nerror {error}"),
    }
}

#[test]
fn a_program_that_ignores_its_children_gets_its_keys() {
    for (command, said) in [
        (print(), "items 25"),
        (format!("true; {}", print()), "items 25"),
        ("true".to_owned(), "it printed nothing"),
        ("true".to_owned(), "how it ended is unknown, because this program ignores SIGCHLD"),
    ] {
        let output = start(&command, true).wait_with_output().unwrap();
        let output = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.contains(said), "{command}: {output}");
    }
}

#[tokio::test]
async fn a_program_that_is_killed_leaves_nothing() {
    for signal in ["KILL", "INT"] {
        let sleep = sleep(signal);
        let mut program = start(&format!("{sleep}; echo x"), false);
        eventually("it runs", || runs(&sleep)).await;
        let id = program.id().to_string();
        assert!(Command::new("kill").args(["-s", signal, &id]).status().unwrap().success());
        program.wait().unwrap();
        eventually("it is gone", || !runs(&sleep)).await;
    }
}
