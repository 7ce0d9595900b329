//! What a client says when it connects, and whether AWS would accept it.

use mqtt_protocol_core::mqtt::Version;
use mqtt_protocol_core::mqtt::packet::{Property, Qos, v3_1_1, v5_0};
use mqtt_protocol_core::mqtt::result_code::ConnectReasonCode as Refusal;

use super::LONGEST_PAYLOAD;
use super::message::Message;
use super::peer::Peer;
use super::topic;
use crate::moment::Moment;

/// How long AWS keeps the session of a client of version 3.1.1, in seconds.
const EXPIRY_OF_VERSION_3: u32 = 3600;
/// The longest that AWS keeps one of version 5, in seconds.
pub(super) const LONGEST_EXPIRY: u32 = 7 * 86_400;
/// The longest client id, in bytes.
const LONGEST_CLIENT_ID: usize = 128;
/// The shortest and the longest time between two signs of life, in seconds.
const KEEP_ALIVE: (u16, u16) = (30, 1200);

/// What is published when a connection is lost.
#[derive(Clone, Debug)]
pub(super) struct Will {
    pub(super) message: Message,
    /// In seconds, how long that waits for the client to come back.
    pub(super) delay: u32,
}

/// A CONNECT packet of either version.
#[derive(Clone, Debug)]
pub(super) struct Hello {
    pub(super) version: Version,
    pub(super) client_id: String,
    /// Whether the client id is one that the broker gave.
    pub(super) is_assigned: bool,
    pub(super) clean_start: bool,
    /// In seconds, how long the session lasts without a connection.
    pub(super) expiry: u32,
    /// Whether the client asked for another.
    pub(super) is_expiry_changed: bool,
    pub(super) receive_maximum: u16,
    /// In seconds, what AWS makes of what was asked for.
    pub(super) keep_alive: u16,
    /// Whether the client asked for another.
    pub(super) is_keep_alive_changed: bool,
    pub(super) will: Option<Will>,
    pub(super) peer: Peer,
}

impl Hello {
    /// Reads a packet of version 3.1.1. `new_id` makes the client id of who has none.
    pub(super) fn of_v3(
        packet: &v3_1_1::Connect,
        peer: Peer,
        now: Moment,
        new_id: impl FnOnce() -> String,
    ) -> Result<Hello, Refusal> {
        let is_clean = packet.clean_session();
        if packet.client_id().is_empty() && !is_clean {
            return Err(Refusal::ClientIdentifierNotValid);
        }
        let will = packet
            .will_topic()
            .map(|topic| will(topic, packet.will_payload(), packet.will_qos(), packet.will_retain(), &[], now));
        let mut hello = Hello {
            version: Version::V3_1_1,
            client_id: packet.client_id().to_owned(),
            is_assigned: false,
            clean_start: is_clean,
            expiry: if is_clean { 0 } else { EXPIRY_OF_VERSION_3 },
            is_expiry_changed: false,
            receive_maximum: u16::MAX,
            keep_alive: packet.keep_alive(),
            is_keep_alive_changed: false,
            will: will.transpose()?,
            peer,
        };
        hello.settle(new_id)?;
        Ok(hello)
    }

    /// Reads a packet of version 5. `new_id` makes the client id of who has none.
    pub(super) fn of_v5(
        packet: &v5_0::Connect,
        peer: Peer,
        now: Moment,
        new_id: impl FnOnce() -> String,
    ) -> Result<Hello, Refusal> {
        let (mut asked, mut receive_maximum) = (0, u16::MAX);
        for property in packet.props() {
            match property {
                Property::SessionExpiryInterval(expiry) => asked = expiry.val(),
                Property::ReceiveMaximum(maximum) => receive_maximum = maximum.val(),
                Property::AuthenticationMethod(_) => return Err(Refusal::BadAuthenticationMethod),
                _ => {}
            }
        }
        let will = packet.will_topic().map(|topic| {
            let (qos, retain, properties) = (packet.will_qos(), packet.will_retain(), packet.will_props());
            will(topic, packet.will_payload(), qos, retain, properties, now)
        });
        let expiry = asked.min(LONGEST_EXPIRY);
        let mut hello = Hello {
            version: Version::V5_0,
            client_id: packet.client_id().to_owned(),
            is_assigned: false,
            clean_start: packet.clean_start(),
            expiry,
            is_expiry_changed: expiry != asked,
            receive_maximum,
            keep_alive: packet.keep_alive(),
            is_keep_alive_changed: false,
            will: will.transpose()?,
            peer,
        };
        hello.settle(new_id)?;
        Ok(hello)
    }

    /// What both versions have in common.
    fn settle(&mut self, new_id: impl FnOnce() -> String) -> Result<(), Refusal> {
        if self.client_id.is_empty() {
            (self.client_id, self.is_assigned) = (new_id(), true);
        }
        if self.client_id.len() > LONGEST_CLIENT_ID || self.client_id.starts_with('$') {
            return Err(Refusal::ClientIdentifierNotValid);
        }
        let agreed = match self.keep_alive {
            0 => KEEP_ALIVE.1,
            seconds => seconds.clamp(KEEP_ALIVE.0, KEEP_ALIVE.1),
        };
        (self.is_keep_alive_changed, self.keep_alive) = (agreed != self.keep_alive, agreed);
        Ok(())
    }
}

fn will(
    topic: &str,
    payload: Option<&[u8]>,
    qos: Qos,
    retain: bool,
    properties: &[Property],
    now: Moment,
) -> Result<Will, Refusal> {
    let payload = payload.unwrap_or_default();
    if qos == Qos::ExactlyOnce {
        return Err(Refusal::QosNotSupported);
    }
    if !topic::is_name(topic) {
        return Err(Refusal::TopicNameInvalid);
    }
    if payload.len() > LONGEST_PAYLOAD {
        return Err(Refusal::PacketTooLarge);
    }
    let delay = properties.iter().find_map(|property| match property {
        Property::WillDelayInterval(delay) => Some(delay.val()),
        _ => None,
    });
    let mut message = Message::new(topic, payload, now);
    (message.qos, message.retain, message.properties) = (qos as u8, retain, Message::passed_on(properties));
    Ok(Will { message, delay: delay.unwrap_or_default() })
}
