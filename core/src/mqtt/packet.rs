//! Packets of both versions: what is sent as bytes, what is received as [`Incoming`].

use super::message::{Arrival, MessageProperties, PublishRequest, Qos};
use super::settings::{MqttSettings, Version};
use bytes::Bytes;
use mqtt_protocol_core::mqtt::ArcPayload;
use mqtt_protocol_core::mqtt::connection::{PacketData, RawPacket};
use mqtt_protocol_core::mqtt::packet::{self, Property, SubEntry, SubOpts, v3_1_1, v5_0};
use mqtt_protocol_core::mqtt::result_code::MqttError;
use std::io::IoSlice;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32};

/// PINGREQ, in both versions.
pub(super) const PINGREQ: [u8; 2] = [0xc0, 0];

/// DISCONNECT without a reason, in both versions: the client goes, and has no last will.
pub(super) const DISCONNECT: [u8; 2] = [0xe0, 0];

/// A packet of the broker.
pub(super) enum Incoming {
    Connack(Connack),
    Publish {
        id: Option<u16>,
        arrival: Arrival,
    },
    Puback {
        id: u16,
        reason: u8,
        text: Option<String>,
    },
    Suback {
        id: u16,
        reasons: Vec<u8>,
        text: Option<String>,
    },
    Unsuback {
        id: u16,
    },
    Disconnect {
        reason: u8,
        text: Option<String>,
    },
    /// PINGRESP: that something came is all it says.
    Pingresp,
}

/// The broker's welcome, or its refusal, and what it can do.
pub(super) struct Connack {
    pub(super) reason: u8,
    pub(super) text: Option<String>,
    pub(super) session_present: bool,
    pub(super) client_id: Option<String>,
    pub(super) receive_maximum: Option<u16>,
    pub(super) maximum_packet_size: Option<u32>,
    pub(super) topic_alias_maximum: u16,
    pub(super) keep_alive: Option<u16>,
    /// Whether subscriptions may have identifiers.
    pub(super) has_identifiers: bool,
}

impl Incoming {
    pub(super) fn parse(version: Version, raw: RawPacket) -> Result<Incoming, MqttError> {
        match (raw.packet_type(), version) {
            (2, Version::V5) => Ok(connack_of_5(&raw.parse_exact(v5_0::Connack::parse)?)),
            (2, Version::V3) => {
                let connack = raw.parse_exact(v3_1_1::Connack::parse)?;
                Ok(Incoming::Connack(Connack {
                    reason: connack.return_code() as u8,
                    text: None,
                    session_present: connack.session_present(),
                    client_id: None,
                    receive_maximum: None,
                    maximum_packet_size: None,
                    topic_alias_maximum: 0,
                    keep_alive: None,
                    has_identifiers: false,
                }))
            }
            (3, version) => publish_in(version, raw),
            (4, Version::V5) => {
                let puback = raw.parse_exact(v5_0::Puback::parse)?;
                let reason = puback.reason_code().map_or(0, |reason| reason as u8);
                let text = puback.props().as_ref().and_then(|properties| reason_string(properties));
                Ok(Incoming::Puback { id: puback.packet_id(), reason, text })
            }
            (4, Version::V3) => {
                let puback = raw.parse_exact(v3_1_1::Puback::parse)?;
                Ok(Incoming::Puback { id: puback.packet_id(), reason: 0, text: None })
            }
            (9, Version::V5) => {
                let suback = raw.parse_exact(v5_0::Suback::parse)?;
                let reasons = suback.reason_codes().into_iter().map(|reason| reason as u8).collect();
                Ok(Incoming::Suback { id: suback.packet_id(), reasons, text: reason_string(suback.props()) })
            }
            (9, Version::V3) => {
                let suback = raw.parse_exact(v3_1_1::Suback::parse)?;
                let reasons = suback.return_codes().into_iter().map(|reason| reason as u8).collect();
                Ok(Incoming::Suback { id: suback.packet_id(), reasons, text: None })
            }
            (11, Version::V5) => Ok(Incoming::Unsuback { id: raw.parse_exact(v5_0::Unsuback::parse)?.packet_id() }),
            (11, Version::V3) => Ok(Incoming::Unsuback { id: raw.parse_exact(v3_1_1::Unsuback::parse)?.packet_id() }),
            (13, _) => Ok(Incoming::Pingresp),
            (14, Version::V5) => {
                let disconnect = raw.parse_exact(v5_0::Disconnect::parse)?;
                let text = disconnect.props().as_ref().and_then(|properties| reason_string(properties));
                Ok(Incoming::Disconnect { reason: disconnect.reason_code().map_or(0, |reason| reason as u8), text })
            }
            _ => Err(MqttError::ProtocolError),
        }
    }
}

fn reason_string(properties: &[Property]) -> Option<String> {
    properties.iter().find_map(|property| match property {
        Property::ReasonString(text) => Some(text.val().to_owned()),
        _ => None,
    })
}

fn connack_of_5(connack: &v5_0::Connack) -> Incoming {
    let mut found = Connack {
        reason: connack.reason_code() as u8,
        text: reason_string(connack.props()),
        session_present: connack.session_present(),
        client_id: None,
        receive_maximum: None,
        maximum_packet_size: None,
        topic_alias_maximum: 0,
        keep_alive: None,
        has_identifiers: true,
    };
    for property in connack.props() {
        match property {
            Property::AssignedClientIdentifier(id) => found.client_id = Some(id.val().to_owned()),
            Property::ReceiveMaximum(most) => found.receive_maximum = Some(most.val()),
            Property::MaximumPacketSize(most) => found.maximum_packet_size = Some(most.val()),
            Property::TopicAliasMaximum(most) => found.topic_alias_maximum = most.val(),
            Property::ServerKeepAlive(seconds) => found.keep_alive = Some(seconds.val()),
            Property::SubscriptionIdentifierAvailable(available) => found.has_identifiers = available.val() != 0,
            _ => {}
        }
    }
    Incoming::Connack(found)
}

/// A payload that shares the packet's bytes.
struct Shared(ArcPayload);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        self.0.as_slice()
    }
}

fn publish_in(version: Version, raw: RawPacket) -> Result<Incoming, MqttError> {
    let flags = raw.flags();
    let PacketData::Publish(data) = raw.data else { return Err(MqttError::MalformedPacket) };
    let mut identifiers = Vec::new();
    let (id, topic, payload, properties): (_, Arc<str>, _, _) = match version {
        Version::V5 => {
            let (publish, _) = v5_0::Publish::parse(flags, data)?;
            identifiers.extend(publish.props().iter().filter_map(identifier));
            let has_more = publish.props().len() > identifiers.len();
            let properties = has_more.then(|| Box::new(message_properties(publish.props())));
            (publish.packet_id(), publish.topic_name().into(), publish.payload().clone(), properties)
        }
        Version::V3 => {
            let (publish, _) = v3_1_1::Publish::parse(flags, data)?;
            (publish.packet_id(), publish.topic_name().into(), publish.payload().clone(), None)
        }
    };
    if topic.is_empty() || flags & 0b100 != 0 {
        // No topic alias was offered, and subscriptions are of quality 0 and 1.
        return Err(MqttError::ProtocolError);
    }
    let payload = if payload.is_empty() { Bytes::new() } else { Bytes::from_owner(Shared(payload)) };
    let arrival = Arrival {
        number: 0,
        topic,
        payload,
        qos: if id.is_some() { Qos::AtLeastOnce } else { Qos::AtMostOnce },
        retain: flags & 1 != 0,
        duplicate: flags & 0b1000 != 0,
        properties,
        identifiers,
        pending: AtomicU32::new(0),
        is_left: AtomicBool::new(false),
    };
    Ok(Incoming::Publish { id, arrival })
}

fn identifier(property: &Property) -> Option<u32> {
    match property {
        Property::SubscriptionIdentifier(identifier) => Some(identifier.val()),
        _ => None,
    }
}

fn message_properties(properties: &[Property]) -> MessageProperties {
    let mut found = MessageProperties::default();
    for property in properties {
        match property {
            Property::ContentType(text) => found.content_type = Some(text.val().to_owned()),
            Property::ResponseTopic(text) => found.response_topic = Some(text.val().to_owned()),
            Property::CorrelationData(data) => found.correlation_data = Some(data.val().to_vec()),
            Property::MessageExpiryInterval(seconds) => found.message_expiry_interval = Some(seconds.val()),
            Property::PayloadFormatIndicator(form) => found.payload_format_indicator = Some(form.val()),
            Property::UserProperty(pair) => found.user_properties.push((pair.key().to_owned(), pair.val().to_owned())),
            _ => {}
        }
    }
    found
}

/// Properties as the protocol has them. All were checked when the message was taken.
fn wire_properties(properties: &MessageProperties) -> Result<Vec<Property>, MqttError> {
    let mut wire = Vec::new();
    if let Some(form) = properties.payload_format_indicator {
        let form = if form == 1 { packet::PayloadFormat::String } else { packet::PayloadFormat::Binary };
        wire.push(packet::PayloadFormatIndicator::new(form)?.into());
    }
    if let Some(seconds) = properties.message_expiry_interval {
        wire.push(packet::MessageExpiryInterval::new(seconds)?.into());
    }
    if let Some(text) = &properties.content_type {
        wire.push(packet::ContentType::new(text.as_str())?.into());
    }
    if let Some(text) = &properties.response_topic {
        wire.push(packet::ResponseTopic::new(text.as_str())?.into());
    }
    if let Some(data) = &properties.correlation_data {
        wire.push(packet::CorrelationData::new(data)?.into());
    }
    for (name, value) in &properties.user_properties {
        wire.push(packet::UserProperty::new(name.as_str(), value.as_str())?.into());
    }
    Ok(wire)
}

fn wire_qos(qos: Qos) -> packet::Qos {
    match qos {
        Qos::AtMostOnce => packet::Qos::AtMostOnce,
        Qos::AtLeastOnce => packet::Qos::AtLeastOnce,
    }
}

/// CONNECT; `largest` is the largest packet that is taken.
pub(super) fn connect(settings: &MqttSettings, client_id: &str, largest: u32) -> Result<Vec<u8>, MqttError> {
    let keep_alive = settings.keep_alive.as_secs() as u16;
    match settings.version {
        Version::V5 => {
            let expiry = if settings.clean_session { 0 } else { settings.session_expiry.as_secs() as u32 };
            let mut connect = v5_0::Connect::builder()
                .client_id(client_id)?
                .clean_start(settings.clean_session)
                .keep_alive(keep_alive)
                .props(vec![
                    packet::SessionExpiryInterval::new(expiry)?.into(),
                    packet::ReceiveMaximum::new(settings.receive_maximum)?.into(),
                    packet::MaximumPacketSize::new(largest)?.into(),
                ]);
            if let Some(will) = &settings.will {
                connect = connect.will_message(will.topic.as_str(), &will.payload, wire_qos(will.qos), will.retain)?;
                let mut properties = wire_properties(&will.properties)?;
                if !will.delay.is_zero() {
                    properties.push(packet::WillDelayInterval::new(will.delay.as_secs() as u32)?.into());
                }
                connect = connect.will_props(properties);
            }
            if let Some(name) = &settings.username {
                connect = connect.user_name(name.as_str())?;
            }
            if let Some(password) = settings.password() {
                connect = connect.password(password)?;
            }
            Ok(connect.build()?.to_continuous_buffer())
        }
        Version::V3 => {
            let mut connect = v3_1_1::Connect::builder()
                .client_id(client_id)?
                .clean_session(settings.clean_session)
                .keep_alive(keep_alive);
            if let Some(will) = &settings.will {
                connect = connect.will_message(will.topic.as_str(), &will.payload, wire_qos(will.qos), will.retain)?;
            }
            if let Some(name) = &settings.username {
                connect = connect.user_name(name.as_str())?;
            }
            if let Some(password) = settings.password() {
                connect = connect.password(password)?;
            }
            Ok(connect.build()?.to_continuous_buffer())
        }
    }
}

/// How a PUBLISH says its topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Alias {
    /// In words alone.
    None,
    /// In words, and by this number from now on.
    New(u16),
    /// By the number.
    Known(u16),
}

/// Appends a PUBLISH.
pub(super) fn publish(
    out: &mut Vec<u8>,
    version: Version,
    request: &PublishRequest,
    id: Option<u16>,
    is_again: bool,
    alias: Alias,
) -> Result<(), MqttError> {
    let payload = ArcPayload::new(Arc::clone(&request.payload), 0, request.payload.len());
    match version {
        Version::V5 => {
            let mut properties = wire_properties(&request.properties)?;
            let topic = if matches!(alias, Alias::Known(_)) { "" } else { request.topic.as_str() };
            if let Alias::New(number) | Alias::Known(number) = alias {
                properties.push(packet::TopicAlias::new(number)?.into());
            }
            let publish = v5_0::Publish::builder()
                .topic_name(topic)?
                .qos(wire_qos(request.qos))
                .retain(request.retain)
                .dup(is_again)
                .packet_id(id)
                .props(properties)
                .payload(payload)
                .build()?;
            append(out, &publish.to_buffers());
        }
        Version::V3 => {
            let publish = v3_1_1::Publish::builder()
                .topic_name(request.topic.as_str())?
                .qos(wire_qos(request.qos))
                .retain(request.retain)
                .dup(is_again)
                .packet_id(id)
                .payload(payload)
                .build()?;
            append(out, &publish.to_buffers());
        }
    }
    Ok(())
}

fn append(out: &mut Vec<u8>, pieces: &[IoSlice<'_>]) {
    pieces.iter().for_each(|piece| out.extend_from_slice(piece));
}

/// Appends a PUBACK, which is the same in both versions if nothing is wrong.
pub(super) fn puback(out: &mut Vec<u8>, id: u16) {
    let [high, low] = id.to_be_bytes();
    out.extend_from_slice(&[0x40, 2, high, low]);
}

/// A filter to subscribe to.
pub(super) struct Wanted {
    pub(super) filter: String,
    pub(super) qos: Qos,
    pub(super) no_local: bool,
    pub(super) identifier: u32,
}

/// Appends a SUBSCRIBE. If the broker has identifiers of subscriptions, it is of one filter, as all of a packet have the
/// same.
pub(super) fn subscribe(
    out: &mut Vec<u8>,
    version: Version,
    id: u16,
    wanted: &[Wanted],
    has_identifiers: bool,
) -> Result<(), MqttError> {
    let mut properties: Vec<Property> = Vec::new();
    if let ([one], true) = (wanted, has_identifiers) {
        properties.push(packet::SubscriptionIdentifier::new(one.identifier)?.into());
    }
    let mut entries = Vec::with_capacity(wanted.len());
    for wanted in wanted {
        let options = SubOpts::new().set_qos(wire_qos(wanted.qos)).set_nl(wanted.no_local && version == Version::V5);
        entries.push(SubEntry::new(wanted.filter.as_str(), options)?);
    }
    out.extend(match version {
        Version::V5 => {
            let subscribe = v5_0::Subscribe::builder().packet_id(id).entries(entries).props(properties);
            subscribe.build()?.to_continuous_buffer()
        }
        Version::V3 => v3_1_1::Subscribe::builder().packet_id(id).entries(entries).build()?.to_continuous_buffer(),
    });
    Ok(())
}

/// Appends an UNSUBSCRIBE.
pub(super) fn unsubscribe(out: &mut Vec<u8>, version: Version, id: u16, filters: &[String]) -> Result<(), MqttError> {
    let filters = filters.iter().map(String::as_str);
    out.extend(match version {
        Version::V5 => v5_0::Unsubscribe::builder().packet_id(id).entries(filters)?.build()?.to_continuous_buffer(),
        Version::V3 => v3_1_1::Unsubscribe::builder().packet_id(id).entries(filters)?.build()?.to_continuous_buffer(),
    });
    Ok(())
}
