//! What a client asks for once it is connected: to publish, to subscribe, to subscribe no more.

use mqtt_protocol_core::mqtt::Version;
use mqtt_protocol_core::mqtt::packet::{Packet, Property, Qos, RetainHandling, SubEntry, v5_0};
use mqtt_protocol_core::mqtt::result_code::{DisconnectReasonCode, PubackReasonCode};
use tokio::io::{AsyncRead, AsyncWrite};

use super::LONGEST_PAYLOAD;
use super::broker::Greeting;
use super::connection::Connection;
use super::hello::LONGEST_EXPIRY;
use super::message::Message;
use super::packets;
use super::subscriptions::Subscription;
use super::topic::{self, Filter};
use crate::answer::ApiError;
use crate::shadow;

/// How many filters a SUBSCRIBE or UNSUBSCRIBE has at most.
const MOST_FILTERS: usize = 8;

/// Reason codes of version 5.
const NOT_AUTHORIZED: u8 = 0x87;
const TOPIC_NAME_INVALID: u8 = 0x90;
const PACKET_TOO_LARGE: u8 = 0x95;
const QUOTA_EXCEEDED: u8 = 0x97;
const QOS_NOT_SUPPORTED: u8 = 0x9b;
const SUBSCRIPTION_IDENTIFIERS_NOT_SUPPORTED: u8 = 0xa1;

/// What a client says when it goes: how long its session is to last from now on, and whether its will is published.
pub(super) fn farewell(packet: &v5_0::Disconnect) -> (Option<u32>, bool) {
    let expiry = packet.props().iter().flatten().find_map(|property| match property {
        Property::SessionExpiryInterval(expiry) => Some(expiry.val().min(LONGEST_EXPIRY)),
        _ => None,
    });
    (expiry, packet.reason_code() == Some(DisconnectReasonCode::DisconnectWithWillMessage))
}

impl<S: AsyncRead + AsyncWrite + Unpin> Connection<S> {
    /// Does what a packet asks for. An error is one of the store.
    pub(super) fn handle_request(&mut self, packet: Packet) -> Result<(), ApiError> {
        let now = self.shared.clock.moment();
        match packet {
            Packet::V3_1_1Publish(packet) => {
                let mut message = Message::new(packet.topic_name(), packet.payload().as_slice(), now);
                message.retain = packet.retain();
                self.publish(message, packet.qos(), packet.packet_id())
            }
            Packet::V5_0Publish(packet) => {
                let mut message = Message::new(packet.topic_name(), packet.payload().as_slice(), now);
                (message.retain, message.properties) = (packet.retain(), Message::passed_on(packet.props()));
                self.publish(message, packet.qos(), packet.packet_id())
            }
            Packet::V3_1_1Subscribe(packet) => self.subscribe(packet.packet_id(), packet.entries()),
            Packet::V5_0Subscribe(packet) => {
                let is_identifier = |property: &Property| matches!(property, Property::SubscriptionIdentifier(_));
                if packet.props().iter().any(is_identifier) {
                    self.refuse(SUBSCRIPTION_IDENTIFIERS_NOT_SUPPORTED);
                    return Ok(());
                }
                self.subscribe(packet.packet_id(), packet.entries())
            }
            Packet::V3_1_1Unsubscribe(packet) => {
                self.unsubscribe(packet.packet_id(), packet.entries().iter().map(|filter| filter.as_str()));
                Ok(())
            }
            Packet::V5_0Unsubscribe(packet) => {
                self.unsubscribe(packet.packet_id(), packet.entries().iter().map(|filter| filter.as_str()));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn publish(&mut self, mut message: Message, qos: Qos, packet_id: Option<u16>) -> Result<(), ApiError> {
        message.qos = match qos {
            Qos::AtMostOnce => 0,
            Qos::AtLeastOnce => 1,
            Qos::ExactlyOnce => {
                self.refuse(QOS_NOT_SUPPORTED);
                return Ok(());
            }
        };
        if message.payload.len() > LONGEST_PAYLOAD {
            self.refuse(PACKET_TOO_LARGE);
            return Ok(());
        }
        if !topic::is_name(&message.topic) {
            self.refuse_message(packet_id, PubackReasonCode::TopicNameInvalid, TOPIC_NAME_INVALID);
            return Ok(());
        }
        if !topic::is_reserved(&message.topic) {
            let from = self.link.as_ref().map(|link| link.client_id.clone());
            self.shared.mqtt.publish(&self.shared, &message, from.as_deref())?;
        } else if !topic::is_for_rules(&message.topic)
            && !shadow::serve(&self.shared, &message.topic, &message.payload)?
        {
            self.refuse_message(packet_id, PubackReasonCode::NotAuthorized, NOT_AUTHORIZED);
            return Ok(());
        }
        packet_id.into_iter().for_each(|packet_id| self.acknowledge(packet_id, PubackReasonCode::Success));
        Ok(())
    }

    /// Version 5 is told by the acknowledgement, if there is one; the connection ends otherwise.
    fn refuse_message(&mut self, packet_id: Option<u16>, reason: PubackReasonCode, code: u8) {
        match packet_id {
            Some(packet_id) if self.version() == Version::V5_0 => self.acknowledge(packet_id, reason),
            _ => self.refuse(code),
        }
    }

    fn subscribe(&mut self, packet_id: u16, entries: &[SubEntry]) -> Result<(), ApiError> {
        let Some(link) = self.link.clone() else { return Ok(()) };
        if entries.len() > MOST_FILTERS {
            self.refuse(QUOTA_EXCEEDED);
            return Ok(());
        }
        // AWS does not acknowledge a subscription with quality of service 2.
        if entries.iter().any(|entry| entry.sub_opts().qos() == Qos::ExactlyOnce) {
            self.refuse(QOS_NOT_SUPPORTED);
            return Ok(());
        }
        let mut granted = Vec::new();
        for entry in entries {
            let options = entry.sub_opts();
            let Some(filter) = Filter::parse(entry.topic_filter()) else {
                granted.push(None);
                continue;
            };
            let subscription = Subscription {
                filter,
                qos: options.qos() as u8,
                no_local: options.nl(),
                retain_as_published: options.rap(),
            };
            let greeting = match options.rh() {
                RetainHandling::SendRetained => Greeting::Always,
                RetainHandling::SendRetainedIfNotExists => Greeting::IfNew,
                RetainHandling::DoNotSendRetained => Greeting::Never,
            };
            granted.push(Some(subscription.qos));
            let (broker, text) = (&self.shared.mqtt, entry.topic_filter());
            broker.subscribe(&self.shared, &link.client_id, text, subscription, greeting)?;
        }
        self.send(packets::suback(link.version, packet_id, &granted));
        Ok(())
    }

    fn unsubscribe<'a>(&mut self, packet_id: u16, filters: impl ExactSizeIterator<Item = &'a str>) {
        let Some(link) = self.link.clone() else { return };
        if filters.len() > MOST_FILTERS {
            self.refuse(QUOTA_EXCEEDED);
            return;
        }
        let known: Vec<bool> = filters.map(|filter| self.shared.mqtt.unsubscribe(&link.client_id, filter)).collect();
        self.send(packets::unsuback(link.version, packet_id, &known));
    }
}
