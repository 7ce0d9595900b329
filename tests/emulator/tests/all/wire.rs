//! HTTP by hand: requests as they go over the socket, and answers as they come back.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;
use twinlink_emulator::Emulator;

use crate::signer::{Signer, escape};

/// A request.
#[derive(Clone)]
pub(crate) struct Message {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    announced: Option<usize>,
}

impl Message {
    pub(crate) fn new(emulator: &Emulator, method: &str, path: &str) -> Message {
        let host = emulator.endpoint().replace("http://", "").replace("https://", "");
        Message {
            method: method.to_owned(),
            path: path.to_owned(),
            query: String::new(),
            headers: vec![("Host".to_owned(), host)],
            body: String::new(),
            announced: None,
        }
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Message {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn parameter(mut self, name: &str, value: &str) -> Message {
        self.add_parameter(name, value);
        self
    }

    pub(crate) fn add_parameter(&mut self, name: &str, value: &str) {
        let separator = if self.query.is_empty() { "" } else { "&" };
        self.query.push_str(&format!("{separator}{}={}", escape(name, ""), escape(value, "")));
    }

    pub(crate) fn body(mut self, body: &str) -> Message {
        self.body = body.to_owned();
        self
    }

    /// Announces a body of so many bytes, whatever comes.
    pub(crate) fn announcing(mut self, length: usize) -> Message {
        self.announced = Some(length);
        self
    }

    fn bytes(&self) -> Vec<u8> {
        let question = if self.query.is_empty() { "" } else { "?" };
        let mut text = format!("{} {}{question}{} HTTP/1.1\r\n", self.method, self.path, self.query);
        for (name, value) in &self.headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        let length = self.announced.unwrap_or(self.body.len());
        text.push_str(&format!("Content-Length: {length}\r\n\r\n{}", self.body));
        text.into_bytes()
    }
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }

    /// Status, error code and message of a refusal.
    pub(crate) fn refusal(&self) -> (u16, String, String) {
        let message = self.json()["message"].as_str().unwrap_or_default().to_owned();
        (self.status, self.header("x-amzn-ErrorType").unwrap_or_default().to_owned(), message)
    }
}

/// A connection that is kept alive.
pub(crate) struct Wire<S = TcpStream>(BufReader<S>);

impl Wire {
    pub(crate) fn open(emulator: &Emulator) -> Wire {
        let address = emulator.endpoint().replace("http://", "");
        let stream = TcpStream::connect(address).expect("the emulator accepts connections");
        stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a time-out can be set");
        Wire::over(stream)
    }
}

impl<S: Read + Write> Wire<S> {
    pub(crate) fn over(stream: S) -> Wire<S> {
        Wire(BufReader::new(stream))
    }

    pub(crate) fn send(&mut self, message: &Message) {
        self.0.get_mut().write_all(&message.bytes()).expect("the emulator reads");
    }

    pub(crate) fn receive(&mut self) -> io::Result<Reply> {
        let mut line = || {
            let mut line = String::new();
            match self.0.read_line(&mut line)? {
                0 => Err(io::Error::from(io::ErrorKind::UnexpectedEof)),
                _ => Ok(line.trim_end().to_owned()),
            }
        };
        let status = line()?.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status line");
        let mut headers = Vec::new();
        while let Some((name, value)) = line()?.split_once(':') {
            headers.push((name.to_owned(), value.trim().to_owned()));
        }
        let mut reply = Reply { status, headers, body: Vec::new() };
        let length = reply.header("content-length").and_then(|length| length.parse().ok()).expect("a length");
        reply.body.resize(length, 0);
        self.0.read_exact(&mut reply.body)?;
        Ok(reply)
    }
}

/// Sends a message on a connection of its own.
pub(crate) fn exchange(emulator: &Emulator, message: &Message) -> Reply {
    let mut wire = Wire::open(emulator);
    wire.send(message);
    wire.receive().expect("a whole answer")
}

/// Signs a GET to AWS IoT SiteWise.
pub(crate) fn sitewise(emulator: &Emulator, path: &str, parameters: &[(&str, &str)]) -> Message {
    let mut message = Message::new(emulator, "GET", path);
    for (name, value) in parameters {
        message.add_parameter(name, value);
    }
    Signer::new(emulator, "iotsitewise").sign(message)
}

/// Signs a listing of workspaces.
pub(crate) fn workspaces(emulator: &Emulator, body: &str) -> Message {
    Signer::new(emulator, "iottwinmaker").sign(Message::new(emulator, "POST", "/workspaces-list").body(body))
}
