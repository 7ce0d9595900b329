//! What the broker sends, as packets of either version.

use mqtt_protocol_core::mqtt::Version;
use mqtt_protocol_core::mqtt::packet::{
    AssignedClientIdentifier, MaximumPacketSize, MaximumQos, Packet, Property, Qos, ReceiveMaximum, RetainAvailable,
    ServerKeepAlive, SessionExpiryInterval, SharedSubscriptionAvailable, SubscriptionIdentifierAvailable,
    TopicAliasMaximum, WildcardSubscriptionAvailable, v3_1_1, v5_0,
};
use mqtt_protocol_core::mqtt::result_code::{
    ConnectReasonCode, ConnectReturnCode, DisconnectReasonCode, MqttError, PubackReasonCode, SubackReasonCode,
    SubackReturnCode, UnsubackReasonCode,
};

use super::MOST_UNACKNOWLEDGED;
use super::hello::Hello;
use super::session::Sending;
use crate::moment::Moment;

/// The longest packet, in bytes.
pub(super) const LONGEST_PACKET: u32 = 149_504;

/// How many topics can have an alias.
const MOST_ALIASES: u16 = 8;

/// Accepts a client.
pub(super) fn welcome(hello: &Hello, is_old_session: bool) -> Result<Packet, MqttError> {
    if hello.version != Version::V5_0 {
        let accepted = ConnectReturnCode::Accepted;
        let packet = v3_1_1::Connack::builder().session_present(is_old_session).return_code(accepted).build()?;
        return Ok(packet.into());
    }
    let mut properties = vec![
        Property::ReceiveMaximum(ReceiveMaximum::new(MOST_UNACKNOWLEDGED)?),
        Property::MaximumQos(MaximumQos::new(1)?),
        Property::RetainAvailable(RetainAvailable::new(1)?),
        Property::MaximumPacketSize(MaximumPacketSize::new(LONGEST_PACKET)?),
        Property::TopicAliasMaximum(TopicAliasMaximum::new(MOST_ALIASES)?),
        Property::WildcardSubscriptionAvailable(WildcardSubscriptionAvailable::new(1)?),
        Property::SubscriptionIdentifierAvailable(SubscriptionIdentifierAvailable::new(0)?),
        Property::SharedSubscriptionAvailable(SharedSubscriptionAvailable::new(1)?),
    ];
    if hello.is_expiry_changed {
        properties.push(Property::SessionExpiryInterval(SessionExpiryInterval::new(hello.expiry)?));
    }
    if hello.is_keep_alive_changed {
        properties.push(Property::ServerKeepAlive(ServerKeepAlive::new(hello.keep_alive)?));
    }
    if hello.is_assigned {
        let id = AssignedClientIdentifier::new(&hello.client_id)?;
        properties.push(Property::AssignedClientIdentifier(id));
    }
    let packet = v5_0::Connack::builder().session_present(is_old_session).reason_code(ConnectReasonCode::Success);
    Ok(packet.props(properties).build()?.into())
}

/// Refuses a client.
pub(super) fn refusal(version: Version, reason: ConnectReasonCode) -> Result<Packet, MqttError> {
    if version == Version::V5_0 {
        return Ok(v5_0::Connack::builder().session_present(false).reason_code(reason).build()?.into());
    }
    let code = match reason {
        ConnectReasonCode::UnsupportedProtocolVersion => ConnectReturnCode::UnacceptableProtocolVersion,
        ConnectReasonCode::ClientIdentifierNotValid => ConnectReturnCode::IdentifierRejected,
        ConnectReasonCode::BadUserNameOrPassword => ConnectReturnCode::BadUserNameOrPassword,
        ConnectReasonCode::NotAuthorized | ConnectReasonCode::Banned => ConnectReturnCode::NotAuthorized,
        _ => ConnectReturnCode::ServerUnavailable,
    };
    Ok(v3_1_1::Connack::builder().session_present(false).return_code(code).build()?.into())
}

/// Ends a connection of version 5; version 3.1.1 has no word for it.
pub(super) fn disconnect(reason: u8) -> Result<Packet, MqttError> {
    let reason = DisconnectReasonCode::try_from(reason).unwrap_or(DisconnectReasonCode::UnspecifiedError);
    Ok(v5_0::Disconnect::builder().reason_code(reason).build()?.into())
}

/// Acknowledges a message, or in version 5 refuses it.
pub(super) fn puback(version: Version, packet_id: u16, reason: PubackReasonCode) -> Result<Packet, MqttError> {
    if version != Version::V5_0 {
        return Ok(v3_1_1::Puback::builder().packet_id(packet_id).build()?.into());
    }
    let packet = v5_0::Puback::builder().packet_id(packet_id);
    let is_success = reason == PubackReasonCode::Success;
    Ok(if is_success { packet.build()? } else { packet.reason_code(reason).build()? }.into())
}

/// Tells what was granted of each filter; nothing is a filter that breaks a rule.
pub(super) fn suback(version: Version, packet_id: u16, granted: &[Option<u8>]) -> Result<Packet, MqttError> {
    if version == Version::V5_0 {
        let code = |granted: &Option<u8>| match granted {
            Some(0) => SubackReasonCode::GrantedQos0,
            Some(_) => SubackReasonCode::GrantedQos1,
            None => SubackReasonCode::TopicFilterInvalid,
        };
        let codes = granted.iter().map(code).collect();
        return Ok(v5_0::Suback::builder().packet_id(packet_id).reason_codes(codes).build()?.into());
    }
    let code = |granted: &Option<u8>| match granted {
        Some(0) => SubackReturnCode::SuccessMaximumQos0,
        Some(_) => SubackReturnCode::SuccessMaximumQos1,
        None => SubackReturnCode::Failure,
    };
    let codes = granted.iter().map(code).collect();
    Ok(v3_1_1::Suback::builder().packet_id(packet_id).return_codes(codes).build()?.into())
}

/// Tells of each filter whether it was subscribed to.
pub(super) fn unsuback(version: Version, packet_id: u16, known: &[bool]) -> Result<Packet, MqttError> {
    if version != Version::V5_0 {
        return Ok(v3_1_1::Unsuback::builder().packet_id(packet_id).build()?.into());
    }
    let code = |known: &bool| match known {
        true => UnsubackReasonCode::Success,
        false => UnsubackReasonCode::NoSubscriptionExisted,
    };
    let codes = known.iter().map(code).collect();
    Ok(v5_0::Unsuback::builder().packet_id(packet_id).reason_codes(codes).build()?.into())
}

/// Brings a message.
pub(super) fn publish(version: Version, sending: &Sending, now: Moment) -> Result<Packet, MqttError> {
    let (message, qos) =
        (&sending.message, if sending.packet_id.is_some() { Qos::AtLeastOnce } else { Qos::AtMostOnce });
    let payload = std::sync::Arc::clone(&message.payload);
    if version != Version::V5_0 {
        let packet = v3_1_1::Publish::builder().topic_name(&message.topic)?.qos(qos).retain(sending.retain);
        let packet = packet.dup(sending.is_again).payload(payload);
        let packet = match sending.packet_id {
            Some(packet_id) => packet.packet_id(packet_id),
            None => packet,
        };
        return Ok(packet.build()?.into());
    }
    let packet = v5_0::Publish::builder().topic_name(&message.topic)?.qos(qos).retain(sending.retain);
    // One that was sent before it expired is sent again, without a time that it has left.
    let properties = message.properties_at(now).unwrap_or_default();
    let packet = packet.dup(sending.is_again).payload(payload).props(properties);
    let packet = match sending.packet_id {
        Some(packet_id) => packet.packet_id(packet_id),
        None => packet,
    };
    Ok(packet.build()?.into())
}
