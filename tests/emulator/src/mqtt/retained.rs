//! Retained messages: the last one of each topic, in the store.

use serde_json::json;

use super::message::Message;
use super::properties;
use super::topic::Filter;
use crate::answer::ApiError;
use crate::encoding::{base64, decode_base64};
use crate::moment::Moment;
use crate::store::{Kind, Resource, Rows};

/// What a topic retains; its id is the topic.
pub(crate) const RETAINED: Kind = Kind("retained message");

/// Keeps a message in the place of the one before; one without a payload leaves nothing.
pub(crate) fn keep(rows: &Rows<'_>, message: &Message) -> Result<(), ApiError> {
    let known = rows.get(RETAINED, "", &message.topic, message.published)?;
    if message.payload.is_empty() {
        return known.map_or(Ok(()), |known| rows.remove(&known));
    }
    let document = json!({
        "payload": base64(&message.payload),
        "qos": message.qos,
        "properties": properties::to_json(&message.properties),
    });
    match known {
        Some(mut known) => {
            (known.document, known.updated) = (document, message.published);
            known.version += 1;
            rows.update(&known)
        }
        None => {
            let (topic, now) = (message.topic.as_str(), message.published);
            rows.insert(RETAINED, &mut Resource::new(topic, "", now, document))
        }
    }
}

/// What is retained under topics that a filter finds.
pub(super) fn found(rows: &Rows<'_>, filter: &Filter, now: Moment) -> Result<Vec<Message>, ApiError> {
    let mut found = Vec::new();
    rows.scan(RETAINED, "", 0, now, |resource| {
        if filter.matches(&resource.id) {
            found.push(message(&resource));
        }
        Ok(true)
    })?;
    Ok(found)
}

/// The message that a resource keeps.
pub(crate) fn message(resource: &Resource) -> Message {
    let document = &resource.document;
    let payload = document["payload"].as_str().and_then(decode_base64).unwrap_or_default();
    let mut message = Message::new(resource.id.as_str(), payload, resource.updated);
    message.qos = document["qos"].as_u64().map_or(0, |qos| u8::from(qos > 0));
    message.retain = true;
    // They were read once before they were kept.
    message.properties = properties::from_json(&document["properties"]).unwrap_or_default();
    message
}
