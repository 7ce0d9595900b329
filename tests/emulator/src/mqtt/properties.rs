//! The properties of a message as JSON: the members that the operation `Publish` has for them.

use mqtt_protocol_core::mqtt::packet::{
    ContentType, CorrelationData, MessageExpiryInterval, PayloadFormat, PayloadFormatIndicator, Property,
    ResponseTopic, UserProperty,
};
use mqtt_protocol_core::mqtt::result_code::MqttError;
use serde_json::{Value, json};

use crate::encoding::{base64, decode_base64};

/// The members that there are; user properties are a list of objects with one member each, as AWS has them.
pub(crate) fn to_json(properties: &[Property]) -> Value {
    let (mut document, mut user) = (json!({}), Vec::new());
    for property in properties {
        match property {
            Property::PayloadFormatIndicator(format) => {
                let is_text = format.val() == PayloadFormat::String as u8;
                document["payloadFormatIndicator"] = if is_text { "UTF8_DATA" } else { "UNSPECIFIED_BYTES" }.into();
            }
            Property::MessageExpiryInterval(expiry) => document["messageExpiry"] = expiry.val().into(),
            Property::ContentType(content_type) => document["contentType"] = content_type.val().into(),
            Property::ResponseTopic(topic) => document["responseTopic"] = topic.val().into(),
            Property::CorrelationData(data) => document["correlationData"] = base64(data.val()).into(),
            Property::UserProperty(pair) => user.push(json!({ pair.key(): pair.val() })),
            _ => {}
        }
    }
    if !user.is_empty() {
        document["userProperties"] = user.into();
    }
    document
}

/// The properties that the members say.
///
/// # Errors
/// The name of a member that cannot be one, and why.
pub(crate) fn from_json(document: &Value) -> Result<Vec<Property>, String> {
    let text = |member: &str| document[member].as_str();
    let within = |member: &str, made: Result<Property, MqttError>| made.map_err(|error| format!("{member}: {error}"));
    let mut properties = Vec::new();
    if let Some(format) = text("payloadFormatIndicator") {
        let format = if format == "UTF8_DATA" { PayloadFormat::String } else { PayloadFormat::Binary };
        let made = PayloadFormatIndicator::new(format).map(Property::PayloadFormatIndicator);
        properties.push(within("payloadFormatIndicator", made)?);
    }
    if let Some(seconds) = document["messageExpiry"].as_i64() {
        let refused = || format!("messageExpiry: {seconds} is not from 0 to {}", u32::MAX);
        let made = MessageExpiryInterval::new(u32::try_from(seconds).map_err(|_| refused())?);
        properties.push(within("messageExpiry", made.map(Property::MessageExpiryInterval))?);
    }
    if let Some(content_type) = text("contentType") {
        properties.push(within("contentType", ContentType::new(content_type).map(Property::ContentType))?);
    }
    if let Some(topic) = text("responseTopic") {
        properties.push(within("responseTopic", ResponseTopic::new(topic).map(Property::ResponseTopic))?);
    }
    if let Some(data) = text("correlationData") {
        let data = decode_base64(data).ok_or("correlationData: it is not base64")?;
        properties.push(within("correlationData", CorrelationData::new(data).map(Property::CorrelationData))?);
    }
    let user = match &document["userProperties"] {
        Value::Null => &Vec::new(),
        Value::Array(user) => user,
        _ => return Err("userProperties: it is no list of objects".to_owned()),
    };
    for pair in user {
        let pairs = pair.as_object().ok_or("userProperties: it is no list of objects")?;
        for (key, value) in pairs {
            let value = value.as_str().ok_or_else(|| format!("userProperties: {key} is no text"))?;
            properties.push(within("userProperties", UserProperty::new(key, value).map(Property::UserProperty))?);
        }
    }
    Ok(properties)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_are_written_and_read() {
        let document = json!({
            "payloadFormatIndicator": "UTF8_DATA", "messageExpiry": 60, "contentType": "text/plain",
            "responseTopic": "answers", "correlationData": "AAEC",
            "userProperties": [{"line": "7"}, {"line": "8"}],
        });
        assert_eq!(to_json(&from_json(&document).unwrap()), document);
        assert_eq!(from_json(&json!({})).unwrap(), []);
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (document, refusal) in [
            (json!({"correlationData": "?"}), "correlationData: it is not base64"),
            (json!({"messageExpiry": -1}), "messageExpiry: -1 is not from 0 to 4294967295"),
            (json!({"userProperties": [{"a": 1}]}), "userProperties: a is no text"),
            (json!({"userProperties": {"a": "b"}}), "userProperties: it is no list of objects"),
        ] {
            assert_eq!(from_json(&document).unwrap_err(), refusal);
        }
    }
}
