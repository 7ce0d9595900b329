//! [`Link`]: what the broker allows, of one connection.

use super::message::PublishRequest;
use super::packet::{self, Alias};
use super::settings::Version;
use crate::error::Error;
use std::collections::HashMap;

/// How many are unacknowledged at most if the broker does not say: as many as AWS IoT allows.
const RECEIVE_MAXIMUM_OF_3: u16 = 100;

/// How many are unacknowledged at most whatever the broker says: there are 65,535 ids, and subscriptions need some.
const MOST_ON_THE_WAY: u16 = 60_000;

/// What the broker allows, of one connection.
pub(super) struct Link {
    pub(super) version: Version,
    pub(super) receive_maximum: u16,
    pub(super) maximum_packet_size: usize,
    topic_alias_maximum: u16,
    pub(super) has_identifiers: bool,
    pub(super) aliases: HashMap<String, u16>,
}

impl Link {
    pub(super) fn new(version: Version, connack: &packet::Connack) -> Self {
        let receive_maximum = match version {
            Version::V5 => connack.receive_maximum.unwrap_or(u16::MAX),
            Version::V3 => RECEIVE_MAXIMUM_OF_3,
        };
        Link {
            version,
            receive_maximum: receive_maximum.min(MOST_ON_THE_WAY),
            maximum_packet_size: connack.maximum_packet_size.map_or(usize::MAX, |most| most as usize),
            topic_alias_maximum: connack.topic_alias_maximum,
            has_identifiers: connack.has_identifiers,
            aliases: HashMap::new(),
        }
    }

    /// What a topic is called. The first topics get the numbers there are; the others are written out.
    pub(super) fn alias(&mut self, topic: &str) -> Alias {
        if self.topic_alias_maximum == 0 {
            return Alias::None;
        }
        if let Some(number) = self.aliases.get(topic) {
            return Alias::Known(*number);
        }
        if self.aliases.len() >= usize::from(self.topic_alias_maximum) {
            return Alias::None;
        }
        let number = self.aliases.len() as u16 + 1;
        self.aliases.insert(topic.to_owned(), number);
        Alias::New(number)
    }

    /// Refuses a message that the broker would not take.
    pub(super) fn check(&self, request: &PublishRequest) -> Result<(), Error> {
        // An alias may come to it.
        if request.size() <= self.maximum_packet_size { Ok(()) } else { Err(self.too_large(request.payload.len())) }
    }

    pub(super) fn too_large(&self, payload: usize) -> Error {
        Error::validation(format!(
            "payload must fit into a packet of {} bytes, the broker's maximum, but has {payload}",
            self.maximum_packet_size
        ))
    }
}
