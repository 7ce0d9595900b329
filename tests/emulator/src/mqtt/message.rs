//! One message, from whoever published it to whoever gets it.

use std::sync::Arc;

use mqtt_protocol_core::mqtt::packet::{MessageExpiryInterval, Property};

use crate::moment::Moment;

/// A message. Copies share the payload.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) topic: String,
    pub(crate) payload: Arc<[u8]>,
    /// 0 or 1.
    pub(crate) qos: u8,
    pub(crate) retain: bool,
    /// What version 5 passes on: format, type, where to answer, correlation, expiry and user properties.
    pub(crate) properties: Vec<Property>,
    pub(crate) published: Moment,
}

impl Message {
    /// A message of the broker itself, with quality of service 1.
    pub(crate) fn new(topic: impl Into<String>, payload: impl Into<Arc<[u8]>>, published: Moment) -> Message {
        let (topic, payload) = (topic.into(), payload.into());
        Message { topic, payload, qos: 1, retain: false, properties: Vec::new(), published }
    }

    /// What is passed on of the properties of a packet.
    pub(super) fn passed_on(properties: &[Property]) -> Vec<Property> {
        let is_passed_on = |property: &&Property| {
            matches!(
                property,
                Property::PayloadFormatIndicator(_)
                    | Property::MessageExpiryInterval(_)
                    | Property::ContentType(_)
                    | Property::ResponseTopic(_)
                    | Property::CorrelationData(_)
                    | Property::UserProperty(_)
            )
        };
        properties.iter().filter(is_passed_on).cloned().collect()
    }

    /// The properties as they are at this time: the expiry is what is left of it. Nothing if the message has expired.
    pub(super) fn properties_at(&self, now: Moment) -> Option<Vec<Property>> {
        let age = u32::try_from(now.seconds().saturating_sub(self.published.seconds()).max(0)).unwrap_or(u32::MAX);
        let aged = |property: &Property| match property {
            Property::MessageExpiryInterval(expiry) => {
                let left = expiry.val().checked_sub(age).filter(|left| *left > 0)?;
                MessageExpiryInterval::new(left).ok().map(Property::MessageExpiryInterval)
            }
            other => Some(other.clone()),
        };
        self.properties.iter().map(aged).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_ages_and_expires() {
        let mut message = Message::new("a", b"b".as_slice(), Moment(0));
        message.properties = vec![Property::MessageExpiryInterval(MessageExpiryInterval::new(10).unwrap())];
        let left = |seconds: i64| match message.properties_at(Moment(seconds * 1_000_000_000))?.first() {
            Some(Property::MessageExpiryInterval(left)) => Some(left.val()),
            _ => None,
        };
        assert_eq!([left(-5), left(0), left(9), left(10), left(11)], [Some(10), Some(10), Some(1), None, None]);
    }
}
