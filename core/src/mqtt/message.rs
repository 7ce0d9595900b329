//! Messages: [`PublishRequest`] goes out, [`Message`] comes in.

use super::settings::Version;
use crate::error::Error;
use bytes::Bytes;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// The largest payload that fits into a packet with a short topic; brokers take less.
const LARGEST: usize = 268_435_455;

/// Quality of service. AWS IoT has these two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[repr(u8)]
pub enum Qos {
    /// 0: at most once. What is lost on the way is lost.
    AtMostOnce = 0,
    /// 1: at least once. It is acknowledged, and sent again if it was not.
    #[default]
    AtLeastOnce = 1,
}

impl Qos {
    /// By its number.
    ///
    /// # Errors
    /// Of kind `validation` for what is neither 0 nor 1.
    pub fn from_number(number: i64) -> Result<Self, Error> {
        match number {
            0 => Ok(Qos::AtMostOnce),
            1 => Ok(Qos::AtLeastOnce),
            _ => Err(Error::validation(format!("qos must be 0 or 1, but is {number}: AWS IoT has QoS 0 and 1"))),
        }
    }
}

/// What a message says besides its payload; MQTT 5 only.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct MessageProperties {
    /// The payload's type, such as `application/json`.
    pub content_type: Option<String>,
    /// Where an answer is expected.
    pub response_topic: Option<String>,
    /// What the answer is to carry, so that it is known for one.
    pub correlation_data: Option<Vec<u8>>,
    /// After how many seconds the message may be forgotten, from when it is published on: the time that it waits to be sent
    /// counts, and what is over by then is not sent, with an error of kind `timeout` and the code `MessageExpired`. 0: the
    /// broker forgets it at once if nobody listens.
    pub message_expiry_interval: Option<u32>,
    /// Whether the payload is UTF-8 (1) or bytes (0).
    pub payload_format_indicator: Option<u8>,
    /// Pairs of name and value, in order; names may repeat.
    pub user_properties: Vec<(String, String)>,
}

impl MessageProperties {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        *self == MessageProperties::default()
    }

    pub(super) fn check(&self, what: &str, version: Version) -> Result<(), Error> {
        if self.is_empty() {
            return Ok(());
        }
        if version == Version::V3 {
            return Err(Error::validation(format!(
                "{what} must not have properties in MQTT 3.1.1: version 5 has them"
            )));
        }
        let pairs = self.user_properties.iter().flat_map(|(name, value)| [name, value]);
        let texts = pairs.chain(&self.content_type).map(String::as_bytes).chain(self.correlation_data.as_deref());
        for text in texts.chain(self.response_topic.as_deref().map(str::as_bytes)) {
            if text.len() > 65_535 {
                let length = text.len();
                return Err(Error::validation(format!(
                    "properties must be at most 65535 bytes each, but one has {length}"
                )));
            }
        }
        if let Some(topic) = &self.response_topic {
            super::topic::check_topic("response_topic", topic)?;
        }
        if let Some(text) = &self.content_type {
            super::topic::check_characters("content_type", text)?;
        }
        for text in self.user_properties.iter().flat_map(|(name, value)| [name, value]) {
            super::topic::check_characters("user_properties", text)?;
        }
        match self.payload_format_indicator {
            None | Some(0 | 1) => Ok(()),
            Some(other) => Err(Error::validation(format!("payload_format_indicator must be 0 or 1, but is {other}"))),
        }
    }

    /// About how many bytes they take in a packet.
    pub(super) fn size(&self) -> usize {
        let text = |text: &Option<String>| text.as_ref().map_or(0, |text| text.len() + 3);
        let pairs: usize = self.user_properties.iter().map(|(name, value)| name.len() + value.len() + 5).sum();
        let correlation = self.correlation_data.as_ref().map_or(0, |data| data.len() + 3);
        text(&self.content_type) + text(&self.response_topic) + correlation + pairs + 7
    }
}

/// Without values: programs put keys there.
impl fmt::Debug for MessageProperties {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.user_properties.iter().map(|(name, _)| name).collect();
        f.debug_struct("MessageProperties")
            .field("content_type", &self.content_type)
            .field("response_topic", &self.response_topic)
            .field("user_properties", &names)
            .finish_non_exhaustive()
    }
}

/// A message to publish.
#[derive(Clone, PartialEq)]
pub struct PublishRequest {
    /// The topic, 1 to 65,535 bytes, without wildcards.
    pub topic: String,
    /// The payload, at most 268,435,455 bytes; AWS IoT takes 131,072.
    pub payload: Arc<[u8]>,
    /// Quality of service. Default: at least once.
    pub qos: Qos,
    /// Whether the broker keeps it for those who subscribe later.
    pub retain: bool,
    /// Properties; version 5 only.
    pub properties: MessageProperties,
}

impl PublishRequest {
    /// A message of quality of service 1 that is not retained.
    pub fn new(topic: impl Into<String>, payload: impl Into<Arc<[u8]>>) -> Self {
        PublishRequest {
            topic: topic.into(),
            payload: payload.into(),
            qos: Qos::AtLeastOnce,
            retain: false,
            properties: MessageProperties::default(),
        }
    }

    pub(super) fn check(&self, version: Version) -> Result<(), Error> {
        super::topic::check_topic("topic", &self.topic)?;
        if self.size() > LARGEST {
            let length = self.payload.len();
            return Err(Error::validation(format!("payload must be at most {LARGEST} bytes long, but has {length}")));
        }
        self.properties.check("a message", version)
    }

    /// About how many bytes it takes as a packet.
    pub(super) fn size(&self) -> usize {
        let properties = if self.properties.is_empty() { 1 } else { self.properties.size() };
        5 + 2 + self.topic.len() + 2 + properties + self.payload.len()
    }
}

/// Without payload.
impl fmt::Debug for PublishRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PublishRequest")
            .field("topic", &self.topic)
            .field("payload", &format_args!("{} bytes", self.payload.len()))
            .field("qos", &self.qos)
            .field("retain", &self.retain)
            .finish_non_exhaustive()
    }
}

/// A message as it came. All subscriptions that it is for have the same.
pub(super) struct Arrival {
    /// Its place in the order of arrival.
    pub(super) number: u64,
    pub(super) topic: Arc<str>,
    pub(super) payload: Bytes,
    pub(super) qos: Qos,
    pub(super) retain: bool,
    pub(super) duplicate: bool,
    pub(super) properties: Option<Box<MessageProperties>>,
    /// Which subscriptions the broker has sent it for, if it says so.
    pub(super) identifiers: Vec<u32>,
    /// How many subscriptions are not done with it. Changed under the client's lock alone.
    pub(super) pending: AtomicU32,
    /// Whether it was left behind: what came after it is acknowledged all the same.
    pub(super) is_left: AtomicBool,
}

impl Arrival {
    pub(super) fn is_done(&self) -> bool {
        self.pending.load(Ordering::Relaxed) == 0
    }

    /// Whether it is the same message, sent again.
    pub(super) fn is_again(&self, before: &Arrival) -> bool {
        self.duplicate && self.topic == before.topic && self.payload == before.payload
    }
}

/// A message that a subscription has given out. It is in hands until
/// [`done`](super::Subscription::done) or [`failed`](super::Subscription::failed) is said of its id.
#[derive(Clone)]
pub struct Message {
    pub(super) id: u64,
    pub(super) attempt: u32,
    pub(super) arrival: Arc<Arrival>,
}

impl Message {
    /// What it is called in `done` and `failed`; no other message of this client has the same.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// Which attempt to handle it this is, from 1.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The topic.
    pub fn topic(&self) -> &str {
        &self.arrival.topic
    }

    /// The payload.
    pub fn payload(&self) -> &Bytes {
        &self.arrival.payload
    }

    /// Quality of service, as the broker sent it.
    pub fn qos(&self) -> Qos {
        self.arrival.qos
    }

    /// Whether the broker had kept it from before the subscription.
    pub fn retain(&self) -> bool {
        self.arrival.retain
    }

    /// Whether the broker says that it may have been sent before.
    pub fn duplicate(&self) -> bool {
        self.arrival.duplicate
    }

    /// Properties; none in MQTT 3.1.1.
    pub fn properties(&self) -> &MessageProperties {
        static NONE: MessageProperties = MessageProperties {
            content_type: None,
            response_topic: None,
            correlation_data: None,
            message_expiry_interval: None,
            payload_format_indicator: None,
            user_properties: Vec::new(),
        };
        self.arrival.properties.as_deref().unwrap_or(&NONE)
    }
}

/// Without payload.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("topic", &self.topic())
            .field("payload", &format_args!("{} bytes", self.payload().len()))
            .field("qos", &self.qos())
            .field("attempt", &self.attempt)
            .finish_non_exhaustive()
    }
}
