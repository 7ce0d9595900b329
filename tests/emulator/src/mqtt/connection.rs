//! One connection, from its first packet to its last.

use std::collections::VecDeque;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use mqtt_protocol_core::mqtt::common::Cursor;
use mqtt_protocol_core::mqtt::connection::{ConnectionOptions, Event};
use mqtt_protocol_core::mqtt::packet::{GenericPacketTrait, Packet};
use mqtt_protocol_core::mqtt::result_code::{ConnectReasonCode, MqttError, PubackReasonCode};
use mqtt_protocol_core::mqtt::{Connection as Protocol, Version, role};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::sync::watch;
use tokio::time::{Instant, sleep, sleep_until};

use super::broker::Leaving;
use super::faults::Effects;
use super::hello::Hello;
use super::link::{End, Link};
use super::packets;
use super::peer::Peer;
use crate::answer::ApiError;
use crate::shared::Shared;

/// How long a client may take to say who it is, and to take what is written to it.
const PATIENCE: Duration = Duration::from_secs(30);
/// What is read at once.
const BUFFER: usize = 16 << 10;

/// The reasons of a connection's end, as AWS calls them.
const LOST: &str = "CONNECTION_LOST";
const BY_CLIENT: &str = "CLIENT_INITIATED_DISCONNECT";
pub(super) const BY_SERVER: &str = "SERVER_INITIATED_DISCONNECT";
const TOO_SILENT: &str = "MQTT_KEEP_ALIVE_TIMEOUT";
const WRONG: &str = "CLIENT_ERROR";

/// The reason code of version 5 for a client that was silent for too long.
const KEEP_ALIVE_TIMEOUT: u8 = 0x8d;

/// Serves a client until either side ends it.
pub(crate) async fn serve<S: AsyncRead + AsyncWrite + Unpin>(stream: S, peer: Peer, shared: Arc<Shared>) {
    let mut effects = shared.mqtt.effects.subscribe();
    effects.mark_changed();
    let options = ConnectionOptions::new().maximum_packet_size_recv(packets::LONGEST_PACKET);
    let mut protocol = Protocol::with_options(Version::Undetermined, options);
    protocol.set_auto_ping_response(true);
    let mut connection = Connection {
        stream,
        peer,
        effects,
        protocol,
        link: None,
        written: Vec::new(),
        late: VecDeque::new(),
        heard: Instant::now(),
        leaving: None,
        shared,
    };
    let ended = connection.run().await;
    let lost = Leaving { reason: LOST, has_will: true, expiry: None };
    let leaving = connection.leaving.filter(|_| ended.is_ok()).unwrap_or(lost);
    let shared = Arc::clone(&connection.shared);
    // Who hears that the connection ends, and asks, is told so. A store that fails says so to the next request.
    let left = connection.link.as_ref().map(|link| shared.mqtt.leave(&shared, link, leaving));
    // What the client was told last must reach it before the connection ends.
    let _ = connection.flush().await;
    drop(connection);
    if let Some(Ok(Some(delay))) = left {
        sleep(delay).await;
        let _ = shared.mqtt.settle(&shared);
    }
}

/// The state of one connection.
pub(super) struct Connection<S> {
    stream: S,
    peer: Peer,
    effects: watch::Receiver<Effects>,
    protocol: Protocol<role::Server>,
    /// To the session, once the client was accepted.
    pub(super) link: Option<Arc<Link>>,
    /// What has yet to be sent.
    written: Vec<u8>,
    /// Acknowledgements that are late on request.
    late: VecDeque<(Instant, Packet)>,
    /// When something was last received.
    heard: Instant,
    /// How the connection ends, once it does.
    leaving: Option<Leaving>,
    pub(super) shared: Arc<Shared>,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Connection<S> {
    /// Returns in good order when the connection is to end; an error is one of the network.
    async fn run(&mut self) -> io::Result<()> {
        let mut buffer = vec![0; BUFFER];
        while self.leaving.is_none() {
            let client_id = self.link.as_ref().map(|link| link.client_id.as_str());
            let is_silent = self.effects.borrow_and_update().is_silent(client_id);
            match self.link.as_ref().and_then(|link| link.ended()) {
                Some(End::Reason(code, reason)) => {
                    self.disconnect(code, reason);
                    return Ok(());
                }
                Some(End::Silent) => {
                    self.leave(LOST);
                    return Ok(());
                }
                None if !is_silent => {
                    self.send_what_is_late();
                    self.send_what_waits();
                    self.flush().await?;
                }
                None => {}
            }
            let link = self.link.clone();
            let patience = link.as_ref().map_or(PATIENCE, |link| Duration::from_secs(link.keep_alive.into()) * 3 / 2);
            let late = self.late.front().map(|(due, _)| *due);
            tokio::select! {
                read = self.stream.read(&mut buffer), if !is_silent => match read? {
                    0 => {
                        self.leave(LOST);
                        return Ok(());
                    }
                    count => {
                        self.heard = Instant::now();
                        self.receive(&buffer[..count]);
                    }
                },
                () = woken(link.as_deref()) => {}
                changed = self.effects.changed() => changed.map_err(io::Error::other)?,
                () = until(late), if !is_silent => {}
                () = sleep_until(self.heard + patience), if !is_silent => {
                    self.disconnect(KEEP_ALIVE_TIMEOUT, TOO_SILENT);
                }
            }
        }
        Ok(())
    }

    /// Writes out what there is.
    async fn flush(&mut self) -> io::Result<()> {
        if self.written.is_empty() {
            return Ok(());
        }
        let written = std::mem::take(&mut self.written);
        let write = async {
            self.stream.write_all(&written).await?;
            self.stream.flush().await
        };
        tokio::time::timeout(PATIENCE, write).await?
    }

    fn receive(&mut self, bytes: &[u8]) {
        let mut cursor = Cursor::new(bytes);
        while (cursor.position() as usize) < bytes.len() && self.leaving.is_none() {
            for event in self.protocol.recv(&mut cursor) {
                match event {
                    Event::NotifyPacketReceived(packet) => self.handle_or_leave(packet),
                    Event::RequestSendPacket { packet, .. } => self.write(&packet),
                    Event::NotifyError(_) | Event::RequestClose => self.leave(WRONG),
                    _ => {}
                }
            }
        }
    }

    /// Handles a packet, unless one before it has ended the connection.
    fn handle_or_leave(&mut self, packet: Packet) {
        const IMPLEMENTATION_SPECIFIC_ERROR: u8 = 0x83;
        if self.leaving.is_none() && self.handle(packet).is_err() {
            self.disconnect(IMPLEMENTATION_SPECIFIC_ERROR, BY_SERVER);
        }
    }

    fn handle(&mut self, packet: Packet) -> Result<(), ApiError> {
        match packet {
            Packet::V3_1_1Connect(packet) => {
                let (peer, now) = (self.peer.clone(), self.shared.clock.moment());
                let hello = Hello::of_v3(&packet, peer, now, || self.shared.new_uuid());
                self.greet(Version::V3_1_1, hello)?;
            }
            Packet::V5_0Connect(packet) => {
                let (peer, now) = (self.peer.clone(), self.shared.clock.moment());
                let hello = Hello::of_v5(&packet, peer, now, || self.shared.new_uuid());
                self.greet(Version::V5_0, hello)?;
            }
            Packet::V3_1_1Puback(packet) => self.acknowledged(packet.packet_id()),
            Packet::V5_0Puback(packet) => self.acknowledged(packet.packet_id()),
            Packet::V3_1_1Disconnect(_) => self.leave_well(None, false),
            Packet::V5_0Disconnect(packet) => {
                let (expiry, has_will) = super::incoming::farewell(&packet);
                self.leave_well(expiry, has_will);
            }
            other => self.handle_request(other)?,
        }
        Ok(())
    }

    fn greet(&mut self, version: Version, hello: Result<Hello, ConnectReasonCode>) -> Result<(), ApiError> {
        let mut refusal = None;
        self.shared.mqtt.effects.send_if_modified(|effects| {
            refusal = effects.take_refusal();
            false
        });
        let refusal =
            refusal.map(|code| ConnectReasonCode::try_from(code).unwrap_or(ConnectReasonCode::UnspecifiedError));
        let hello = match (refusal, hello) {
            (Some(reason), _) | (None, Err(reason)) => {
                self.send(packets::refusal(version, reason));
                self.leave(WRONG);
                return Ok(());
            }
            (None, Ok(hello)) => hello,
        };
        let (link, is_old_session) = self.shared.mqtt.connect(&self.shared, hello.clone())?;
        self.link = Some(link);
        self.send(packets::welcome(&hello, is_old_session));
        Ok(())
    }

    fn acknowledged(&self, packet_id: u16) {
        self.link.iter().for_each(|link| self.shared.mqtt.acknowledge(link, packet_id));
    }

    /// Acknowledges a message, late if a test asked for it.
    pub(super) fn acknowledge(&mut self, packet_id: u16, reason: PubackReasonCode) {
        let delay = self.effects.borrow().delay;
        match packets::puback(self.version(), packet_id, reason) {
            Ok(packet) if !delay.is_zero() || !self.late.is_empty() => {
                self.late.push_back((Instant::now() + delay, packet));
            }
            packet => self.send(packet),
        }
    }

    fn send_what_is_late(&mut self) {
        while self.late.front().is_some_and(|(due, _)| *due <= Instant::now()) {
            self.late.pop_front().into_iter().for_each(|(_, packet)| self.send(Ok(packet)));
        }
    }

    fn send_what_waits(&mut self) {
        let Some(link) = self.link.clone() else { return };
        let now = self.shared.clock.moment();
        for sending in self.shared.mqtt.take(&self.shared, &link) {
            if let Some(packet_id) = sending.packet_id {
                // It is known already if the packet before it with this id was too long for the client.
                let _ = self.protocol.register_packet_id(packet_id);
            }
            let was = self.written.len();
            self.send(packets::publish(link.version, &sending, now));
            if let (Some(packet_id), true) = (sending.packet_id, was == self.written.len()) {
                // Too long for this client: for it, the message is done.
                self.shared.mqtt.acknowledge(&link, packet_id);
            }
        }
    }

    /// Sends a packet, unless the protocol or the client's limits forbid it.
    pub(super) fn send(&mut self, packet: Result<Packet, MqttError>) {
        let Ok(packet) = packet else { return };
        for event in self.protocol.send(packet) {
            if let Event::RequestSendPacket { packet, .. } = event {
                self.write(&packet);
            }
        }
    }

    fn write(&mut self, packet: &Packet) {
        self.written.extend(packet.to_continuous_buffer());
    }

    /// Ends the connection, with a reason if the client's version has one.
    pub(super) fn disconnect(&mut self, code: u8, reason: &'static str) {
        if self.link.is_some() && self.version() == Version::V5_0 {
            self.send(packets::disconnect(code));
        }
        self.leave(reason);
    }

    fn leave(&mut self, reason: &'static str) {
        self.leaving.get_or_insert(Leaving { reason, has_will: true, expiry: None });
    }

    /// The client says that it goes.
    fn leave_well(&mut self, expiry: Option<u32>, has_will: bool) {
        self.leaving.get_or_insert(Leaving { reason: BY_CLIENT, has_will, expiry });
    }

    /// The version that the client speaks.
    pub(super) fn version(&self) -> Version {
        self.protocol.get_protocol_version()
    }

    /// Ends the connection because of what the client sent.
    pub(super) fn refuse(&mut self, code: u8) {
        self.disconnect(code, WRONG);
    }
}

/// Ends when the session has something to say to the connection.
async fn woken(link: Option<&Link>) {
    match link {
        Some(link) => link.woken.notified().await,
        None => std::future::pending().await,
    }
}

async fn until(due: Option<Instant>) {
    match due {
        Some(due) => sleep_until(due).await,
        None => std::future::pending().await,
    }
}
