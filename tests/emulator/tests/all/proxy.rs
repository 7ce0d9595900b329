//! The proxy, and TLS behind it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use rustls::crypto::ring;
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, ServerName};
use twinlink_emulator::{Emulator, Fault, FaultKind, Options, Tls};

fn emulator(proxy_auth: Option<&str>, tls: bool) -> Emulator {
    Emulator::start(Options {
        proxy: Some("127.0.0.1:0".parse().expect("an address")),
        proxy_auth: proxy_auth.map(str::to_owned),
        tls: tls.then_some(Tls::InMemory),
        ..Options::odd()
    })
    .expect("free ports")
}

fn connect(emulator: &Emulator) -> TcpStream {
    let address = emulator.proxy().expect("a proxy").replace("http://", "");
    let stream = TcpStream::connect(address).expect("the proxy accepts");
    stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a time-out can be set");
    stream
}

/// Sends a head, and reads the one that comes back.
fn head(stream: &mut TcpStream, head: &str) -> String {
    stream.write_all(format!("{head}\r\n\r\n").as_bytes()).expect("the proxy reads");
    receive(stream)
}

fn receive(stream: &mut TcpStream) -> String {
    let mut answer = String::new();
    let mut reader = BufReader::with_capacity(1, stream);
    while !answer.ends_with("\r\n\r\n") {
        if reader.read_line(&mut answer).expect("an answer") == 0 {
            break;
        }
    }
    answer
}

fn tunnel(emulator: &Emulator, target: &str, others: &str) -> (TcpStream, String) {
    let mut stream = connect(emulator);
    let answer = head(&mut stream, &format!("CONNECT {target} HTTP/1.1\r\nHost: {target}{others}"));
    (stream, answer)
}

/// The first line of the answer to a request in a TLS connection that names this host.
fn secure(emulator: &Emulator, stream: TcpStream, host: &str) -> std::io::Result<String> {
    let mut roots = RootCertStore::empty();
    let authority = CertificateDer::from_pem_slice(emulator.ca_pem().expect("an authority").as_bytes());
    roots.add(authority.expect("a certificate")).expect("an authority");
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(host.to_owned()).expect("a name");
    let connection = ClientConnection::new(Arc::new(config), name).expect("a configuration that works");
    let mut stream = StreamOwned::new(connection, stream);
    stream.write_all(format!("GET /portals HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").as_bytes())?;
    let mut answer = String::new();
    BufReader::new(stream).read_line(&mut answer)?;
    Ok(answer.trim_end().to_owned())
}

#[test]
fn tunnels_lead_to_the_emulator_whatever_the_host() {
    let emulator = emulator(None, true);
    assert!(emulator.endpoint().starts_with("https://127.0.0.1:"));
    let own = emulator.endpoint().replace("https://", "");
    for (target, host) in [
        ("api.iottwinmaker.us-east-1.amazonaws.com:443", "api.iottwinmaker.us-east-1.amazonaws.com"),
        ("sts.cn-north-1.amazonaws.com.cn:443", "sts.cn-north-1.amazonaws.com.cn"),
        ("iottwinmaker.us-east-1.api.aws:443", "iottwinmaker.us-east-1.api.aws"),
        (own.as_str(), "127.0.0.1"),
        (own.as_str(), "localhost"),
        (own.as_str(), "api.localhost"),
    ] {
        let (stream, answer) = tunnel(&emulator, target, "");
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
        let line = secure(&emulator, stream, host).unwrap_or_else(|error| panic!("{host}: {error}"));
        assert_eq!(line, "HTTP/1.1 403 Forbidden", "{host}");
    }
    let proxied = emulator.proxied();
    assert_eq!((proxied.len(), proxied[0].method.as_str(), proxied[0].status), (6, "CONNECT", Some(200)));
    assert_eq!(proxied[1].target, "sts.cn-north-1.amazonaws.com.cn:443");
}

#[test]
fn hosts_that_are_not_played_and_plain_http_fail() {
    let emulator = emulator(None, true);
    let (stream, _) = tunnel(&emulator, "example.com:443", "");
    let error = secure(&emulator, stream, "example.com").expect_err("a certificate for others");
    assert!(error.to_string().contains("not valid for name"), "{error}");
    let mut stream = TcpStream::connect(emulator.endpoint().replace("https://", "")).expect("the emulator accepts");
    stream.write_all(b"GET /portals HTTP/1.1\r\nHost: h\r\n\r\n").expect("the emulator reads");
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    assert!(!answer.starts_with(b"HTTP"));
}

#[test]
fn another_emulators_authority_is_not_trusted() {
    let (one, two) = (emulator(None, true), emulator(None, true));
    let stream = TcpStream::connect(one.endpoint().replace("https://", "")).expect("the emulator accepts");
    let error = secure(&two, stream, "localhost").expect_err("another authority");
    assert!(error.to_string().contains("invalid peer certificate"), "{error}");
}

#[test]
fn authentication_is_demanded_and_not_remembered() {
    let emulator = emulator(Some("user:pass word"), false);
    let target = emulator.endpoint().replace("http://", "");
    // "user:pass word" and "user:password" in base64.
    let (right, wrong) = ("dXNlcjpwYXNzIHdvcmQ=", "dXNlcjpwYXNzd29yZA==");
    for others in [
        String::new(),
        format!("\r\nProxy-Authorization: Basic {wrong}"),
        format!("\r\nProxy-Authorization: Bearer {right}"),
        format!("\r\nAuthorization: Basic {right}"),
    ] {
        let (_, answer) = tunnel(&emulator, &target, &others);
        assert!(answer.starts_with("HTTP/1.1 407 Proxy Authentication Required\r\n"), "{answer}");
        assert!(answer.contains("proxy-authenticate: Basic realm="), "{answer}");
    }
    let authorization = format!("\r\nProxy-Authorization: basic {right}");
    let (mut stream, answer) = tunnel(&emulator, &target, &authorization);
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    assert!(head(&mut stream, "GET /portals HTTP/1.1\r\nHost: h").starts_with("HTTP/1.1 403 "));

    let mut stream = connect(&emulator);
    let answer = head(&mut stream, &format!("GET http://{target}/portals?a=b HTTP/1.1\r\nHost: h{authorization}"));
    assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
    let statuses: Vec<_> = emulator.proxied().into_iter().map(|request| request.status).collect();
    assert_eq!(statuses, [Some(407), Some(407), Some(407), Some(407), Some(200), Some(403)]);
    let passed_on = emulator.requests().pop().expect("a request");
    assert_eq!((passed_on.path.as_str(), passed_on.query.as_str()), ("/portals", "a=b"));
    assert_eq!(passed_on.headers["host"], "h");
}

#[test]
fn what_is_for_the_proxy_goes_no_further() {
    let emulator = emulator(None, false);
    let server = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let target = server.local_addr().expect("an address");
    let server = std::thread::spawn(move || {
        let (mut stream, _) = server.accept().expect("the proxy connects");
        let received = receive(&mut stream);
        let answer = b"HTTP/1.1 204 No Content\r\nKeep-Alive: timeout=5\r\nX-Kept: yes\r\n\r\n";
        stream.write_all(answer).expect("the proxy reads");
        received
    });
    let sent = "Host: h\r\nProxy-Authorization: Basic YTpi\r\nProxy-Connection: keep-alive\r\nAuthorization: kept";
    let answer = head(&mut connect(&emulator), &format!("DELETE http://{target}/a?b HTTP/1.1\r\n{sent}"));
    assert!(answer.starts_with("HTTP/1.1 204 ") && answer.contains("x-kept: yes"), "{answer}");
    assert!(!answer.contains("keep-alive"), "{answer}");
    let received = server.join().expect("a request").to_ascii_lowercase();
    assert!(received.starts_with("delete /a?b http/1.1\r\n"), "{received}");
    assert!(received.contains("\r\nhost: h\r\n") && received.contains("\r\nauthorization: kept\r\n"), "{received}");
    assert!(!received.contains("proxy-"), "{received}");
}

#[test]
fn what_cannot_be_reached_or_is_no_url_is_told() {
    let emulator = emulator(None, false);
    let closed = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
    let (_, answer) = tunnel(&emulator, &closed.to_string(), "");
    assert!(answer.starts_with("HTTP/1.1 502 "), "{answer}");
    let answer = head(&mut connect(&emulator), &format!("GET http://{closed}/ HTTP/1.1\r\nHost: h"));
    assert!(answer.starts_with("HTTP/1.1 502 "), "{answer}");
    let answer = head(&mut connect(&emulator), "GET /portals HTTP/1.1\r\nHost: h");
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
    let secure = self::emulator(None, true);
    let target = secure.endpoint().replace("https://", "http://");
    let answer = head(&mut connect(&secure), &format!("GET {target}/portals HTTP/1.1\r\nHost: h"));
    assert!(answer.starts_with("HTTP/1.1 502 "), "{answer}");
}

#[test]
fn faults_strike_the_proxy_when_they_name_it() {
    let emulator = emulator(None, false);
    let target = emulator.endpoint().replace("http://", "");
    let error = |status| FaultKind::Error { status, code: "A".to_owned(), message: "refused".to_owned() };
    emulator.inject(Fault::new(error(500)));
    emulator.inject(Fault::new(error(503)).operation("ProxyConnect").times(1));
    emulator.inject(Fault::new(FaultKind::ResetConnection).operation("ProxyConnect").times(1));
    assert!(tunnel(&emulator, &target, "").1.starts_with("HTTP/1.1 503 "));
    assert_eq!(tunnel(&emulator, &target, "").1, "");
    assert!(tunnel(&emulator, &target, "").1.starts_with("HTTP/1.1 200 "));
    let statuses: Vec<_> = emulator.proxied().into_iter().map(|request| request.status).collect();
    assert_eq!(statuses, [Some(503), None, Some(200)]);
    emulator.reset();
    assert_eq!(emulator.proxied(), []);
}
