//! MQTT by hand: packets as they go over a socket, and as they come back.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use twinlink_emulator::Emulator;

pub(crate) const CONNACK: u8 = 2;
pub(crate) const PUBLISH: u8 = 3;
pub(crate) const PUBACK: u8 = 4;
pub(crate) const SUBACK: u8 = 9;
pub(crate) const UNSUBACK: u8 = 11;
pub(crate) const PINGRESP: u8 = 13;
pub(crate) const DISCONNECT: u8 = 14;

/// A packet that came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Packet {
    pub(crate) kind: u8,
    pub(crate) flags: u8,
    pub(crate) body: Vec<u8>,
}

/// A message that came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) topic: String,
    pub(crate) payload: String,
    pub(crate) qos: u8,
    pub(crate) retain: bool,
    pub(crate) again: bool,
    pub(crate) packet_id: u16,
    pub(crate) properties: Vec<u8>,
}

/// What a client says first.
#[derive(Clone)]
pub(crate) struct Hello {
    pub(crate) version: u8,
    pub(crate) client_id: String,
    pub(crate) clean: bool,
    pub(crate) keep_alive: u16,
    pub(crate) properties: Vec<u8>,
    /// Topic, payload and properties.
    pub(crate) will: Option<(String, String, Vec<u8>)>,
}

impl Hello {
    pub(crate) fn new(version: u8, client_id: &str) -> Hello {
        let client_id = client_id.to_owned();
        Hello { version, client_id, clean: true, keep_alive: 60, properties: Vec::new(), will: None }
    }

    /// A session that lasts an hour.
    pub(crate) fn lasting(mut self) -> Hello {
        self.clean = false;
        if self.version == 5 {
            self.properties.extend([0x11, 0, 0, 0x0e, 0x10]);
        }
        self
    }

    fn bytes(&self) -> Vec<u8> {
        let is_v5 = self.version == 5;
        let mut body = text("MQTT");
        let will = if self.will.is_some() { 0b1100 } else { 0 };
        body.extend([self.version, u8::from(self.clean) << 1 | will]);
        body.extend(self.keep_alive.to_be_bytes());
        let properties = |body: &mut Vec<u8>, properties: &[u8]| {
            if is_v5 {
                body.push(properties.len() as u8);
                body.extend(properties);
            }
        };
        properties(&mut body, &self.properties);
        body.extend(text(&self.client_id));
        if let Some((topic, payload, of_will)) = &self.will {
            properties(&mut body, of_will);
            body.extend(text(topic));
            body.extend(text(payload));
        }
        packet(1 << 4, &body)
    }
}

/// A client over any stream.
pub(crate) struct Client<S = TcpStream> {
    pub(crate) stream: S,
    version: u8,
    last_packet_id: u16,
}

impl Client {
    /// Connects to the port for MQTT without TLS.
    pub(crate) fn open(emulator: &Emulator) -> Client {
        let address = emulator.mqtt_endpoint().expect("a port for MQTT").replace("mqtt://", "");
        let stream = TcpStream::connect(address).expect("the emulator accepts connections");
        Client::over(patient(stream))
    }

    /// Connects, says hello, and is accepted: with an old session or a new one.
    pub(crate) fn accepted(emulator: &Emulator, hello: &Hello) -> (Client, bool) {
        let mut client = Client::open(emulator);
        let answer = client.greet(hello);
        assert_eq!((answer.kind, answer.body[1]), (CONNACK, 0), "{answer:?}");
        (client, answer.body[0] == 1)
    }

    /// Connects with a session that ends with the connection.
    pub(crate) fn new(emulator: &Emulator, version: u8, client_id: &str) -> Client {
        Client::accepted(emulator, &Hello::new(version, client_id)).0
    }
}

/// A stream on which nobody waits for ever.
pub(crate) fn patient(stream: TcpStream) -> TcpStream {
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a time-out can be set");
    stream
}

/// Whether nothing came on a connection that has not ended.
pub(crate) fn is_open(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut)
}

impl<S: Read + Write> Client<S> {
    pub(crate) fn over(stream: S) -> Client<S> {
        Client { stream, version: 5, last_packet_id: 0 }
    }

    pub(crate) fn greet(&mut self, hello: &Hello) -> Packet {
        self.version = hello.version;
        self.send(&hello.bytes());
        self.receive().expect("an answer")
    }

    pub(crate) fn send(&mut self, bytes: &[u8]) {
        self.stream.write_all(bytes).expect("the emulator reads");
    }

    /// The next packet; an error when the connection has ended.
    pub(crate) fn receive(&mut self) -> io::Result<Packet> {
        let mut byte = || {
            let mut byte = [0];
            self.stream.read_exact(&mut byte).map(|()| byte[0])
        };
        let first = byte()?;
        let (mut length, mut shift) = (0, 0);
        loop {
            let part = byte()?;
            length |= usize::from(part & 127) << shift;
            shift += 7;
            if part < 128 {
                break;
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        Ok(Packet { kind: first >> 4, flags: first & 15, body })
    }

    /// The next message.
    pub(crate) fn message(&mut self) -> Message {
        let packet = self.receive().expect("a message");
        assert_eq!(packet.kind, PUBLISH, "{packet:?}");
        let mut rest = packet.body.as_slice();
        let mut take = |count: usize| {
            let (taken, after) = rest.split_at(count);
            rest = after;
            taken.to_vec()
        };
        let number = |bytes: &[u8]| u16::from_be_bytes([bytes[0], bytes[1]]);
        let length = number(&take(2));
        let topic = String::from_utf8(take(length.into())).expect("a topic is UTF-8");
        let qos = packet.flags >> 1 & 3;
        let packet_id = if qos > 0 { number(&take(2)) } else { 0 };
        let length = if self.version == 5 { take(1)[0] } else { 0 };
        let properties = take(length.into());
        let payload = String::from_utf8_lossy(rest).into_owned();
        let (retain, again) = (packet.flags & 1 == 1, packet.flags & 8 == 8);
        Message { topic, payload, qos, retain, again, packet_id, properties }
    }

    /// Sends a message without waiting for its acknowledgement. `flags` are the quality of service, shifted, and 1 to retain.
    pub(crate) fn publish_with(&mut self, topic: &str, payload: &[u8], flags: u8, properties: &[u8]) -> u16 {
        let bytes = self.message_bytes(topic, payload, flags, properties);
        self.send(&bytes);
        self.last_packet_id
    }

    /// The packet of a message.
    pub(crate) fn message_bytes(&mut self, topic: &str, payload: &[u8], flags: u8, properties: &[u8]) -> Vec<u8> {
        let mut body = text(topic);
        self.last_packet_id += 1;
        if flags >> 1 > 0 {
            body.extend(self.last_packet_id.to_be_bytes());
        }
        if self.version == 5 {
            body.push(properties.len() as u8);
            body.extend(properties);
        }
        body.extend(payload);
        packet(3 << 4 | flags, &body)
    }

    /// Publishes with quality of service 1, and waits for the acknowledgement.
    pub(crate) fn publish(&mut self, topic: &str, payload: &str) {
        let id = self.publish_with(topic, payload.as_bytes(), 2, &[]).to_be_bytes();
        let answer = self.receive().expect("an acknowledgement");
        assert_eq!((answer.kind, answer.body.as_slice()), (PUBACK, id.as_slice()));
    }

    /// Leaves a message for who subscribes later.
    pub(crate) fn retain(&mut self, topic: &str, payload: &str) {
        self.publish_with(topic, payload.as_bytes(), 3, &[]);
        assert_eq!(self.receive().expect("an acknowledgement").kind, PUBACK);
    }

    /// Asks for subscriptions with these options; gives their reason codes.
    pub(crate) fn subscribe_with(&mut self, filters: &[(&str, u8)]) -> Vec<u8> {
        self.send_subscribe(filters);
        let answer = self.receive().expect("an answer");
        assert_eq!(answer.kind, SUBACK, "{answer:?}");
        answer.body[if self.version == 5 { 3 } else { 2 }..].to_vec()
    }

    pub(crate) fn send_subscribe(&mut self, filters: &[(&str, u8)]) {
        let mut body = self.request();
        for (filter, options) in filters {
            body.extend(text(filter));
            body.push(*options);
        }
        self.send(&packet(8 << 4 | 2, &body));
    }

    /// Subscribes with quality of service 1.
    pub(crate) fn subscribe(&mut self, filter: &str) {
        assert_eq!(self.subscribe_with(&[(filter, 1)]), [1]);
    }

    /// Ends a subscription; gives what follows the packet's number.
    pub(crate) fn unsubscribe(&mut self, filter: &str) -> Vec<u8> {
        let mut body = self.request();
        body.extend(text(filter));
        self.send(&packet(10 << 4 | 2, &body));
        let answer = self.receive().expect("an answer");
        assert_eq!(answer.kind, UNSUBACK, "{answer:?}");
        answer.body[2..].to_vec()
    }

    fn request(&mut self) -> Vec<u8> {
        self.last_packet_id += 1;
        let mut body = self.last_packet_id.to_be_bytes().to_vec();
        body.extend((self.version == 5).then_some(0));
        body
    }

    pub(crate) fn acknowledge(&mut self, packet_id: u16) {
        self.send(&packet(4 << 4, &packet_id.to_be_bytes()));
    }

    /// The payload of the next message, which is acknowledged.
    pub(crate) fn accept(&mut self) -> String {
        let message = self.message();
        self.acknowledge(message.packet_id);
        message.payload
    }

    /// Asks for a sign of life, which comes behind everything that was sent before.
    pub(crate) fn ping(&mut self) {
        self.send(&packet(12 << 4, &[]));
        let answer = self.receive().expect("an answer");
        assert_eq!(answer.kind, PINGRESP, "{answer:?}");
    }

    /// Says goodbye, and waits until the emulator has ended the connection.
    pub(crate) fn leave(mut self) {
        self.send(&packet(14 << 4, &[]));
        self.ended();
    }

    /// The connection has ended without a word.
    pub(crate) fn ended(&mut self) {
        let after = self.receive();
        assert!(after.as_ref().is_err_and(|error| !is_open(error)), "{after:?}");
    }

    /// The connection has ended with a reason.
    pub(crate) fn dismissed(&mut self) -> u8 {
        let answer = self.receive().expect("a reason");
        assert_eq!(answer.kind, DISCONNECT, "{answer:?}");
        self.ended();
        answer.body[0]
    }
}

pub(crate) fn text(text: &str) -> Vec<u8> {
    let mut bytes = (text.len() as u16).to_be_bytes().to_vec();
    bytes.extend(text.bytes());
    bytes
}

pub(crate) fn packet(first: u8, body: &[u8]) -> Vec<u8> {
    let (mut bytes, mut length) = (vec![first], body.len());
    loop {
        let part = (length % 128) as u8;
        length /= 128;
        bytes.push(part | u8::from(length > 0) << 7);
        if length == 0 {
            break;
        }
    }
    bytes.extend(body);
    bytes
}
