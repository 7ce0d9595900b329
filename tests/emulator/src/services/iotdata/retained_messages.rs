//! The last message of each topic that was published to be retained.

use serde_json::json;

use super::super::{Behaviour, Exchange, Family, Outcome};
use crate::answer::ApiError;
use crate::encoding::base64;
use crate::mqtt::retained::RETAINED;

const DEFAULT_PAGE: u32 = 200;

pub(super) const FAMILY: Family = Family {
    name: "Retained messages",
    operations: &[
        Behaviour::behaves("GetRetainedMessage", get).about("topic", "topic"),
        Behaviour::behaves("ListRetainedMessages", list),
    ],
    schema: "",
};

fn get(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let topic = exchange.text("topic");
    let kept = exchange.rows.get(RETAINED, "", topic, exchange.now)?;
    let kept = kept.ok_or_else(|| exchange.not_found(format!("No message is retained for topic {topic}")))?;
    let mut answer = json!({
        "topic": topic,
        "payload": kept.document["payload"],
        "qos": kept.document["qos"],
        "lastModifiedTime": kept.updated.milliseconds(),
    });
    let user = &kept.document["properties"]["userProperties"];
    if user.is_array() {
        answer["userProperties"] = base64(user.to_string().as_bytes()).into();
    }
    Ok(answer.into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    exchange.list("retainedTopics", DEFAULT_PAGE, (RETAINED, ""), |kept| {
        let payload = kept.document["payload"].as_str().unwrap_or_default();
        let padding = payload.bytes().rev().take_while(|byte| *byte == b'=').count();
        Ok(Some(json!({
            "topic": kept.id,
            "payloadSize": payload.len() / 4 * 3 - padding,
            "qos": kept.document["qos"],
            "lastModifiedTime": kept.updated.milliseconds(),
        })))
    })
}
