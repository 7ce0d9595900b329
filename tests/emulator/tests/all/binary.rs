//! The emulator as a process.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_twinlink-emulator"));
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A running emulator and its ready line; it does not outlive the test.
struct Process {
    child: Child,
    ready: Value,
    output: BufReader<std::process::ChildStdout>,
}

impl Process {
    fn start(arguments: &[&str]) -> Process {
        let mut child = command(arguments).spawn().expect("the binary starts");
        let mut output = BufReader::new(child.stdout.take().expect("a pipe"));
        let mut line = String::new();
        output.read_line(&mut line).expect("a ready line");
        let ready = serde_json::from_str(&line).expect("a line of JSON");
        Process { child, ready, output }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn refused(arguments: &[&str]) -> (Option<i32>, String) {
    let Output { status, stdout, stderr } = command(arguments).output().expect("the binary starts");
    assert!(stdout.is_empty() && !status.success(), "{arguments:?}");
    (status.code(), String::from_utf8_lossy(&stderr).into_owned())
}

#[cfg(unix)]
#[test]
fn it_prints_one_line_and_ends_well_on_both_signals() {
    use std::time::{Duration, Instant};
    for signal in ["-TERM", "-INT"] {
        let mut process = Process::start(&["--region", "eu-west-1"]);
        let endpoint = process.ready["endpoint"].as_str().expect("an endpoint").to_owned();
        assert_eq!(process.ready["access_key_id"], "AKIATWINLINKEMULATOR");
        assert!(process.ready["secret_access_key"].is_string() && process.ready["session_token"].is_null());
        assert_eq!(process.ready["region"], "eu-west-1");
        assert_eq!(process.ready.as_object().map(serde_json::Map::len), Some(5));
        // A connection that is kept open must not keep the process.
        let idle = std::net::TcpStream::connect(endpoint.replace("http://", "")).expect("the emulator accepts");
        let sent = Instant::now();
        let id = process.child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().expect("kill starts").success());
        assert_eq!(process.child.wait().expect("an end").code(), Some(0), "{signal}");
        assert!(sent.elapsed() < Duration::from_secs(1), "{:?}", sent.elapsed());
        let mut rest = String::new();
        process.output.read_to_string(&mut rest).expect("the rest of the output");
        assert_eq!(rest, "");
        drop(idle);
    }
}

#[test]
fn it_ends_with_its_input_if_asked_to() {
    let start = |arguments: &[&str]| {
        let mut child = command(arguments).stdin(Stdio::piped()).spawn().expect("the binary starts");
        let mut output = BufReader::new(child.stdout.take().expect("a pipe"));
        output.read_line(&mut String::new()).expect("a ready line");
        child
    };
    let mut child = start(&["--end-with-input"]);
    let mut input = child.stdin.take().expect("a pipe");
    std::io::Write::write_all(&mut input, b"not looked at\n").expect("the emulator reads");
    std::thread::sleep(std::time::Duration::from_millis(50));
    assert_eq!(child.try_wait().expect("a state"), None);
    drop(input);
    assert_eq!(child.wait().expect("an end").code(), Some(0));
    // Without, an input that ends at once, as that of a service does, means nothing.
    let mut child = start(&[]);
    drop(child.stdin.take());
    std::thread::sleep(std::time::Duration::from_millis(50));
    assert_eq!(child.try_wait().expect("a state"), None);
    child.kill().expect("it runs");
    child.wait().expect("an end");
}

#[test]
fn it_takes_credentials_and_logs_requests_without_them() {
    let credentials =
        ["--access-key-id", "AKIAOURS", "--secret-access-key", "secret-of-ours", "--session-token", "token-of-ours"];
    let mut process = Process::start(&credentials);
    assert_eq!(process.ready["access_key_id"], "AKIAOURS");
    assert_eq!(process.ready["secret_access_key"], "secret-of-ours");
    assert_eq!(process.ready["session_token"], "token-of-ours");
    let address = process.ready["endpoint"].as_str().expect("an endpoint").replace("http://", "");
    let mut stream = std::net::TcpStream::connect(address).expect("the emulator accepts");
    let request = "GET /portals?X-Amz-Security-Token=token-of-ours HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
    std::io::Write::write_all(&mut stream, request.as_bytes()).expect("the emulator reads");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
    let mut log = String::new();
    let errors = process.child.stderr.take().expect("a pipe");
    BufReader::new(errors).read_line(&mut log).expect("a line");
    let words: Vec<&str> = log.split_whitespace().collect();
    assert_eq!(words.len(), 5, "{log}");
    assert_eq!((words[0], words[1], words[2], words[4]), ("GET", "/portals", "-", "403"));
    assert!(answer.contains(words[3]), "the request id is logged");
}

#[test]
fn a_remote_address_is_refused_in_one_sentence() {
    let (code, message) = refused(&["--listen", "0.0.0.0:0"]);
    let text = "twinlink-emulator: 0.0.0.0:0 is not a loopback address; to listen beyond this machine, allow it with --allow-remote\n";
    assert_eq!((code, message.as_str()), (Some(1), text));
    let process = Process::start(&["--listen", "0.0.0.0:0", "--allow-remote"]);
    assert!(process.ready["endpoint"].as_str().is_some_and(|endpoint| endpoint.starts_with("http://127.0.0.1:")));
}

#[test]
fn tls_the_proxy_and_mqtt_are_announced() {
    let directory = std::env::temp_dir().join(format!("twinlink-emulator-{}", std::process::id()));
    let made = directory.join("made");
    let path = made.to_str().expect("a path in UTF-8");
    let options = ["--tls", path, "--proxy", "--proxy-auth", "user:password", "--mqtt-port", "0"];
    let mut process = Process::start(&options);
    let ready = process.ready.clone();
    assert!(ready["endpoint"].as_str().is_some_and(|endpoint| endpoint.starts_with("https://127.0.0.1:")));
    assert!(ready["proxy"].as_str().is_some_and(|proxy| proxy.starts_with("http://127.0.0.1:")));
    assert!(ready["mqtt"].as_str().is_some_and(|mqtt| mqtt.starts_with("mqtts://127.0.0.1:")));
    assert_eq!(ready["ca_file"], made.join("ca.pem").to_str().expect("a path in UTF-8"));
    let ca = std::fs::read_to_string(made.join("ca.pem")).expect("a file");
    assert!(ca.starts_with("-----BEGIN CERTIFICATE-----") && !ca.contains("PRIVATE KEY"));
    process.child.kill().expect("it runs");
    // A directory that cannot be made.
    let (code, message) = refused(&["--tls", made.join("ca.pem").to_str().expect("a path in UTF-8")]);
    assert!(code == Some(1) && message.contains("ca.pem"), "{message}");
    std::fs::remove_dir_all(directory).expect("the directory was made");
}

#[test]
fn mistaken_arguments_are_told() {
    for (arguments, part) in [
        (vec!["--access-key-id", "A"], "--secret-access-key <SECRET>"),
        (vec!["--secret-access-key", "S"], "--access-key-id <ID>"),
        (vec!["--session-token", "T"], "--access-key-id <ID>"),
        (vec!["--access-key-id", "A", "--secret-access-key", ""], "the secret access key must not be empty"),
        (vec!["--listen", "example.com:80"], "an address and a port are needed"),
        (vec!["--workspaces", "many"], "invalid value 'many'"),
        (vec!["--region", ""], "'' is not a region"),
        (vec!["--proxy-auth", "a:b"], "--proxy"),
        (vec!["--proxy", "--proxy-auth", "password"], "must look like user:password"),
        (vec!["--role", "Gateway"], "a role must look like arn:aws:iam::123456789012:role/NAME[,external-id=ID]"),
        (vec!["--deny", "AKIA"], "a denial must look like ACCESS-KEY-ID=OPERATION"),
        (vec!["--deny", "AKIA=List"], "there is no operation 'List'"),
        (vec!["--trust-anchor", "arn"], "it must look like ARN=CA.PEM"),
        (vec!["--identity-provider", "issuer=/nowhere/key.pem"], "cannot read /nowhere/key.pem"),
        (vec!["--session-seconds", "0"], "must last a second at least"),
        (vec!["--nonsense"], "unexpected argument '--nonsense'"),
    ] {
        let (_, message) = refused(&arguments);
        assert!(message.contains(part), "{message}");
    }
    let taken = Process::start(&[]);
    let address = taken.ready["endpoint"].as_str().expect("an endpoint").replace("http://", "");
    let (code, message) = refused(&["--listen", &address]);
    assert_eq!(code, Some(1));
    assert!(message.starts_with(&format!("twinlink-emulator: cannot listen on {address}: ")), "{message}");
}
