//! The ways to the broker: certificates of devices, and WebSockets that are signed for.

use std::fs;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::path::Path;

use twinlink_emulator::{Emulator, Options, Tls};

use crate::mqtt_client::{CONNACK, Client, Hello, patient};
use crate::secure::{Identity, PORTS, admitted, refused};
use crate::signer::Signer;
use crate::wire::Message;

#[test]
fn devices_come_with_a_certificate_by_either_port() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mqtt-devices");
    let options = Options {
        tls: Some(Tls::InMemory),
        mqtt_port: Some(0),
        client_certificates: Some(directory.clone()),
        ..Options::odd()
    };
    let emulator = Emulator::start(options).expect("a free port");
    let read = |name: &str| fs::read_to_string(directory.join(name)).expect("a file");
    let identity = |name: &str| Identity { certificate: read(name), key: read("client.key") };
    for port in PORTS {
        admitted(&emulator, &identity("client.pem"), port, "a").ping();
    }
    refused(&emulator, None);
    refused(&emulator, Some(&identity("expired.pem")));
    refused(&emulator, Some(&identity("early.pem")));
}

/// Bytes in messages of a WebSocket, each of which is one frame.
struct WebSocket(TcpStream, Vec<u8>);

impl Write for WebSocket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let length = bytes.len().min(100);
        let mask = [1, 2, 3, 4];
        let mut frame = vec![0x82, 0x80 | length as u8];
        frame.extend(mask);
        frame.extend(bytes[..length].iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask));
        self.0.write_all(&frame).map(|()| length)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Read for WebSocket {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.1.is_empty() {
            let mut head = [0; 2];
            self.0.read_exact(&mut head)?;
            assert_eq!(head[0], 0x82, "a whole message of bytes");
            let mut payload = vec![0; head[1].into()];
            assert!(payload.len() < 126, "a short frame");
            self.0.read_exact(&mut payload)?;
            self.1 = payload;
        }
        let count = buffer.len().min(self.1.len());
        buffer[..count].copy_from_slice(&self.1[..count]);
        self.1.drain(..count);
        Ok(count)
    }
}

/// Asks for a WebSocket; gives the head of the answer.
fn upgrade(emulator: &Emulator, message: &Message) -> (TcpStream, String) {
    let address = emulator.endpoint().replace("http://", "");
    let mut stream = patient(TcpStream::connect(&address).expect("the emulator accepts connections"));
    let protocol =
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: mqtt";
    let head = format!(
        "GET /mqtt?{} HTTP/1.1\r\nHost: {address}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n{protocol}\r\n\r\n",
        message.query
    );
    stream.write_all(head.as_bytes()).expect("the emulator reads");
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).expect("an answer");
        answer.push(byte[0]);
    }
    (stream, String::from_utf8(answer).expect("an answer is text").to_ascii_lowercase())
}

#[test]
fn a_websocket_is_signed_for_without_the_token() {
    for token in [None, Some("a/token+of=ours")] {
        let session_token = token.map(str::to_owned);
        let emulator = Emulator::start(Options { session_token, ..Options::odd() }).expect("a free port");
        let signer = Signer { session_token: None, ..Signer::new(&emulator, "iotdevicegateway") };
        let mut message = signer.presign(Message::new(&emulator, "GET", "/mqtt"), "60");
        token.iter().for_each(|token| message.add_parameter("X-Amz-Security-Token", token));
        let (stream, head) = upgrade(&emulator, &message);
        assert!(head.starts_with("http/1.1 101"), "{head}");
        // The example of the standard.
        assert!(head.contains("sec-websocket-accept: s3pplmbitxaq9kygzzhzrbk+xoo="), "{head}");
        assert!(head.contains("sec-websocket-protocol: mqtt\r\n"), "{head}");
        let mut client = Client::over(WebSocket(stream, Vec::new()));
        assert_eq!(client.greet(&Hello::new(5, "a")).kind, CONNACK);
        client.subscribe("a");
        client.publish_with("a", &[b'x'; 90], 0, &[]);
        assert_eq!(client.message().payload.len(), 90);
        assert_eq!(emulator.mqtt_clients(), ["a"]);
        client.leave();
        let recorded = &emulator.requests()[0];
        assert_eq!((recorded.path.as_str(), recorded.status), ("/mqtt", Some(101)));
        assert!(!recorded.query.contains("token") && !recorded.query.contains("Signature"), "{}", recorded.query);
    }
}

#[test]
fn a_websocket_that_is_not_signed_for_is_refused() {
    let emulator = Emulator::start(Options::odd()).expect("a free port");
    let plain = || Message::new(&emulator, "GET", "/mqtt");
    let signer = Signer::new(&emulator, "iotdevicegateway");
    let wrong = Signer { secret_access_key: "wrong".to_owned(), ..signer.clone() };
    let other = Signer { service: "iotdata".to_owned(), ..signer.clone() };
    let old = Signer { now: signer.now - 1000, ..signer };
    for signed in [plain(), wrong.presign(plain(), "60"), other.presign(plain(), "60"), old.presign(plain(), "60")] {
        let (_, head) = upgrade(&emulator, &signed);
        assert!(head.starts_with("http/1.1 403"), "{head}");
    }
}
