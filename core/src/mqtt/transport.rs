//! [`connect`]: from an address to a broker's welcome.

use super::address::{Address, Broker, Way};
use super::packet::{self, Connack, Incoming};
use super::reason::connect_refusal;
use super::settings::MqttSettings;
use super::websocket;
use crate::connector::Connector;
use crate::error::{Error, ErrorKind, cause};
use crate::http::raw::{Io, Target, open};
use crate::http::{Cause, Unreached};
use mqtt_protocol_core::mqtt::common::Cursor;
use mqtt_protocol_core::mqtt::connection::{PacketBuildResult, PacketBuilder};
use std::io;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;
use zeroize::Zeroizing;

/// The protocol that AWS IoT wants to hear of when MQTT comes to the port of HTTPS.
const ALPN: &[u8] = b"x-amzn-mqtt-ca";

/// What a broker may take longer than the connection: to look at the certificate and the session.
const WELCOME: Duration = Duration::from_secs(10);

/// A connection whose broker has said yes, and what came behind its welcome.
pub(super) struct Welcome {
    pub(super) io: Box<dyn Io>,
    pub(super) connack: Connack,
    pub(super) rest: Vec<u8>,
    /// The largest packet that is taken.
    pub(super) largest: u32,
}

/// Why there is no connection.
pub(super) struct NotConnected {
    pub(super) error: Error,
    /// Whether the next attempt must fail alike.
    pub(super) is_lasting: bool,
}

/// Connects, and waits for the broker's welcome.
pub(super) async fn connect(
    settings: &MqttSettings,
    client_id: &str,
    broker: &Broker,
    connector: &Connector,
) -> Result<Welcome, NotConnected> {
    let network = connector.client().http.network();
    let address = &broker.address(connector).await.map_err(judged)?;
    let time = settings.connect_timeout.unwrap_or(network.connect_timeout + WELCOME);
    let through = network.proxies.through(&address.base());
    let at = |error: Error| error.within(&format!("no MQTT connection to {address}{through}"));
    match timeout(time, greet(settings, client_id, address, connector)).await {
        Ok(Ok(welcome)) => Ok(welcome),
        Ok(Err(failed)) => Err(NotConnected { error: at(failed.error), ..failed }),
        Err(_) => {
            let error = Error::new(ErrorKind::Timeout, format!("nothing within {} s", time.as_secs_f64()));
            Err(NotConnected { error: at(error), is_lasting: false })
        }
    }
}

/// An error by which the next attempt is judged: those that a retry may mend are not for good.
fn judged(error: Error) -> NotConnected {
    NotConnected { is_lasting: !error.is_retryable(), error }
}

fn unreached(found: Unreached) -> NotConnected {
    let kind = if found.cause == Cause::TimedOut { ErrorKind::Timeout } else { ErrorKind::Connection };
    let is_lasting = found.cause == Cause::Lasting;
    NotConnected { error: Error::new(kind, found.words).with_retryable(!is_lasting), is_lasting }
}

async fn greet(
    settings: &MqttSettings,
    client_id: &str,
    address: &Address,
    connector: &Connector,
) -> Result<Welcome, NotConnected> {
    let network = connector.client().http.network();
    // No message is collected beyond what no answer may be longer than.
    let largest = u32::try_from(network.max_response_bytes).unwrap_or(u32::MAX).max(1);
    // Read anew for each connection: files are renewed.
    let identity =
        settings.certificate.as_ref().map(|certificate| certificate.identity()).transpose().map_err(judged)?;
    let alpn = (address.way == Way::Direct && address.is_encrypted && address.port == 443).then_some(ALPN);
    let is_signed = address.is_signed(settings);
    let url = match is_signed {
        true => websocket::signed_url(address, connector).await.map_err(judged)?,
        false => address.websocket_url(),
    };
    let target = Target { base: &address.base(), identity, alpn };
    let mut io = open(network, target).await.map_err(unreached)?;
    if address.way == Way::WebSocket {
        io = websocket::open(io, &url, is_signed).await.map_err(judged)?;
    }
    let hello = packet::connect(settings, client_id, largest).map(Zeroizing::new);
    let hello = hello.map_err(|error| judged(Error::new(ErrorKind::Internal, format!("no CONNECT: {error}"))))?;
    io.write_all(&hello).await.map_err(broken)?;
    io.flush().await.map_err(broken)?;
    let (raw, rest) = first_packet(&mut io).await?;
    let said = "the broker's answer is not one of MQTT; is this its port?";
    match Incoming::parse(settings.version, raw) {
        Ok(Incoming::Connack(connack)) if connack.reason == 0 => Ok(Welcome { io, connack, rest, largest }),
        Ok(Incoming::Connack(connack)) => {
            Err(judged(connect_refusal(settings.version, connack.reason, connack.text.as_deref())))
        }
        Ok(_) => Err(judged(Error::new(ErrorKind::Decode, said))),
        Err(error) => Err(judged(Error::new(ErrorKind::Decode, format!("{said} ({error})")))),
    }
}

/// The first packet of the broker, and what came with it.
async fn first_packet(
    io: &mut Box<dyn Io>,
) -> Result<(mqtt_protocol_core::mqtt::connection::RawPacket, Vec<u8>), NotConnected> {
    // No welcome is longer.
    let mut builder = PacketBuilder::with_maximum_packet_size(1 << 20);
    let mut buffer = vec![0; 4096];
    loop {
        let count = io.read(&mut buffer).await.map_err(broken)?;
        if count == 0 {
            let why = "the broker closed the connection without an answer: perhaps it wants another certificate, user \
                       name or policy";
            return Err(judged(Error::new(ErrorKind::Connection, why)));
        }
        let mut bytes = Cursor::new(&buffer[..count]);
        match builder.feed(&mut bytes) {
            PacketBuildResult::Complete(packet) => return Ok((packet, bytes.remaining_slice().to_vec())),
            PacketBuildResult::Incomplete => {}
            PacketBuildResult::Error(error) => {
                let why = format!("the broker's answer is not one of MQTT ({error}); is this its port?");
                return Err(judged(Error::new(ErrorKind::Decode, why)));
            }
        }
    }
}

/// Reading or writing failed before the welcome.
fn broken(error: io::Error) -> NotConnected {
    let refused = error.get_ref().and_then(|inner| inner.downcast_ref());
    if let Some(rustls::Error::AlertReceived(alert)) = refused {
        let why = format!("the broker does not take the client's certificate, or wants one (TLS alert {alert:?})");
        return NotConnected { error: Error::new(ErrorKind::Credentials, why), is_lasting: true };
    }
    unreached(Unreached::new(&error))
}

/// Why a connection that was there is no more.
pub(super) fn lost(error: &io::Error) -> Error {
    Error::new(ErrorKind::Connection, format!("the connection broke: {}", cause(error)))
}
