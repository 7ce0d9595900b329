//! AWS IoT Data Plane: publishing.

use super::IotData;
use crate::Error;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;
use crate::types::enumeration;
use bytes::Bytes;
use serde_json::Value as Document;

/// Publishes a message under a topic. An empty one with `retain` takes the retained message of the topic away. The
/// message may be 128 KiB long, and the topic have 7 slashes.
///
/// AWS: `Publish`, permission `iot:Publish`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Publish(pub(super) Call);

impl Publish {
    /// The quality of service: 0 or 1. Default: 0; 0 to 1.
    pub fn qos(self, qos: i32) -> Self {
        Publish(self.0.with("qos", &qos))
    }

    /// As [`qos`](Self::qos), but for `None`, which leaves it out.
    pub fn set_qos(self, qos: Option<i32>) -> Self {
        Publish(self.0.set("qos", &qos))
    }

    /// Whether the message is retained for subscribers to come. Default: false.
    pub fn retain(self, retain: bool) -> Self {
        Publish(self.0.with("retain", &retain))
    }

    /// As [`retain`](Self::retain), but for `None`, which leaves it out.
    pub fn set_retain(self, retain: Option<bool>) -> Self {
        Publish(self.0.set("retain", &retain))
    }

    /// The message.
    pub fn payload(self, payload: impl Into<Bytes>) -> Self {
        Publish(self.0.with("payload", &payload.into()))
    }

    /// As [`payload`](Self::payload), but for `None`, which leaves it out.
    pub fn set_payload(self, payload: Option<Bytes>) -> Self {
        Publish(self.0.set("payload", &payload))
    }

    /// User properties, a list of objects with one member each: `[{"line": "4"}]`. For subscribers with MQTT 5.
    pub fn user_properties(self, user_properties: impl Into<Document>) -> Self {
        Publish(self.0.with("userProperties", &user_properties.into()))
    }

    /// As [`user_properties`](Self::user_properties), but for `None`, which leaves it out.
    pub fn set_user_properties(self, user_properties: Option<Document>) -> Self {
        Publish(self.0.set("userProperties", &user_properties))
    }

    /// Whether the message is text in UTF-8 or any bytes. For subscribers with MQTT 5.
    pub fn payload_format_indicator(self, payload_format_indicator: impl Into<PayloadFormatIndicator>) -> Self {
        Publish(self.0.with("payloadFormatIndicator", &payload_format_indicator.into()))
    }

    /// As [`payload_format_indicator`](Self::payload_format_indicator), but for `None`, which leaves it out.
    pub fn set_payload_format_indicator(self, payload_format_indicator: Option<PayloadFormatIndicator>) -> Self {
        Publish(self.0.set("payloadFormatIndicator", &payload_format_indicator))
    }

    /// What kind of content the message is, such as `application/json`. For subscribers with MQTT 5.
    pub fn content_type(self, content_type: impl Into<String>) -> Self {
        Publish(self.0.with("contentType", &content_type.into()))
    }

    /// As [`content_type`](Self::content_type), but for `None`, which leaves it out.
    pub fn set_content_type(self, content_type: Option<String>) -> Self {
        Publish(self.0.set("contentType", &content_type))
    }

    /// The topic that an answer shall be published under. For subscribers with MQTT 5.
    pub fn response_topic(self, response_topic: impl Into<String>) -> Self {
        Publish(self.0.with("responseTopic", &response_topic.into()))
    }

    /// As [`response_topic`](Self::response_topic), but for `None`, which leaves it out.
    pub fn set_response_topic(self, response_topic: Option<String>) -> Self {
        Publish(self.0.set("responseTopic", &response_topic))
    }

    /// What tells the sender of a request which answer is for it: bytes in base64. For subscribers with MQTT 5.
    pub fn correlation_data(self, correlation_data: impl Into<String>) -> Self {
        Publish(self.0.with("correlationData", &correlation_data.into()))
    }

    /// As [`correlation_data`](Self::correlation_data), but for `None`, which leaves it out.
    pub fn set_correlation_data(self, correlation_data: Option<String>) -> Self {
        Publish(self.0.set("correlationData", &correlation_data))
    }

    /// How long the message is kept for subscribers that are not there, in seconds. Default: as long as their sessions.
    pub fn message_expiry(self, message_expiry: i64) -> Self {
        Publish(self.0.with("messageExpiry", &message_expiry))
    }

    /// As [`message_expiry`](Self::message_expiry), but for `None`, which leaves it out.
    pub fn set_message_expiry(self, message_expiry: Option<i64>) -> Self {
        Publish(self.0.set("messageExpiry", &message_expiry))
    }
}

call!(Publish, ResponseMetadata);

impl IotData {
    /// Publishes a message under a topic. An empty one with `retain` takes the retained message of the topic away. The
    /// message may be 128 KiB long, and the topic have 7 slashes.
    ///
    /// AWS: `Publish`, permission `iot:Publish`.
    pub fn publish(&self, topic: impl Into<String>) -> Publish {
        Publish(Call::new(&self.connector, "iotdata.Publish").with("topic", &topic.into()))
    }
}

/// Sends a message to one MQTT client, which need not have subscribed to the topic.
///
/// AWS: `SendDirectMessage`, permission `iot:SendDirectMessage`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SendDirectMessage(pub(super) Call);

impl SendDirectMessage {
    /// What kind of content the message is, such as `application/json`. For subscribers with MQTT 5.
    pub fn content_type(self, content_type: impl Into<String>) -> Self {
        SendDirectMessage(self.0.with("contentType", &content_type.into()))
    }

    /// As [`content_type`](Self::content_type), but for `None`, which leaves it out.
    pub fn set_content_type(self, content_type: Option<String>) -> Self {
        SendDirectMessage(self.0.set("contentType", &content_type))
    }

    /// The topic that an answer shall be published under. For subscribers with MQTT 5.
    pub fn response_topic(self, response_topic: impl Into<String>) -> Self {
        SendDirectMessage(self.0.with("responseTopic", &response_topic.into()))
    }

    /// As [`response_topic`](Self::response_topic), but for `None`, which leaves it out.
    pub fn set_response_topic(self, response_topic: Option<String>) -> Self {
        SendDirectMessage(self.0.set("responseTopic", &response_topic))
    }

    /// Whether to wait until the client has acknowledged the message. Default: false.
    pub fn confirmation(self, confirmation: bool) -> Self {
        SendDirectMessage(self.0.with("confirmation", &confirmation))
    }

    /// As [`confirmation`](Self::confirmation), but for `None`, which leaves it out.
    pub fn set_confirmation(self, confirmation: Option<bool>) -> Self {
        SendDirectMessage(self.0.set("confirmation", &confirmation))
    }

    /// How long to wait for the client's acknowledgement, in seconds.
    pub fn timeout(self, timeout: i32) -> Self {
        SendDirectMessage(self.0.with("timeout", &timeout))
    }

    /// As [`timeout`](Self::timeout), but for `None`, which leaves it out.
    pub fn set_timeout(self, timeout: Option<i32>) -> Self {
        SendDirectMessage(self.0.set("timeout", &timeout))
    }

    /// The message.
    pub fn payload(self, payload: impl Into<Bytes>) -> Self {
        SendDirectMessage(self.0.with("payload", &payload.into()))
    }

    /// As [`payload`](Self::payload), but for `None`, which leaves it out.
    pub fn set_payload(self, payload: Option<Bytes>) -> Self {
        SendDirectMessage(self.0.set("payload", &payload))
    }

    /// User properties, a list of objects with one member each: `[{"line": "4"}]`. For subscribers with MQTT 5.
    pub fn user_properties(self, user_properties: impl Into<Document>) -> Self {
        SendDirectMessage(self.0.with("userProperties", &user_properties.into()))
    }

    /// As [`user_properties`](Self::user_properties), but for `None`, which leaves it out.
    pub fn set_user_properties(self, user_properties: Option<Document>) -> Self {
        SendDirectMessage(self.0.set("userProperties", &user_properties))
    }

    /// Whether the message is text in UTF-8 or any bytes. For subscribers with MQTT 5.
    pub fn payload_format_indicator(self, payload_format_indicator: impl Into<PayloadFormatIndicator>) -> Self {
        SendDirectMessage(self.0.with("payloadFormatIndicator", &payload_format_indicator.into()))
    }

    /// As [`payload_format_indicator`](Self::payload_format_indicator), but for `None`, which leaves it out.
    pub fn set_payload_format_indicator(self, payload_format_indicator: Option<PayloadFormatIndicator>) -> Self {
        SendDirectMessage(self.0.set("payloadFormatIndicator", &payload_format_indicator))
    }

    /// What tells the sender of a request which answer is for it: bytes in base64. For subscribers with MQTT 5.
    pub fn correlation_data(self, correlation_data: impl Into<String>) -> Self {
        SendDirectMessage(self.0.with("correlationData", &correlation_data.into()))
    }

    /// As [`correlation_data`](Self::correlation_data), but for `None`, which leaves it out.
    pub fn set_correlation_data(self, correlation_data: Option<String>) -> Self {
        SendDirectMessage(self.0.set("correlationData", &correlation_data))
    }
}

call!(SendDirectMessage, SendDirectMessageResponse);

impl IotData {
    /// Sends a message to one MQTT client, which need not have subscribed to the topic.
    ///
    /// AWS: `SendDirectMessage`, permission `iot:SendDirectMessage`.
    pub fn send_direct_message(&self, client_id: impl Into<String>, topic: impl Into<String>) -> SendDirectMessage {
        SendDirectMessage(
            Call::new(&self.connector, "iotdata.SendDirectMessage")
                .with("clientId", &client_id.into())
                .with("topic", &topic.into()),
        )
    }
}

enumeration! {
    /// Whether a message is text in UTF-8 or any bytes.
    PayloadFormatIndicator {
        UnspecifiedBytes = "UNSPECIFIED_BYTES",
        Utf8Data = "UTF8_DATA",
    } else Unknown
}

/// What `send_direct_message` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SendDirectMessageResponse {
    /// What became of the message.
    pub message: Option<String>,
    /// AWS's id of what happened, for its support.
    pub trace_id: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for SendDirectMessageResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("message", &self.message).with_some("traceId", &self.trace_id).into()
    }
}

impl Structure for SendDirectMessageResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.message = value.read()?,
            2 => self.trace_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for SendDirectMessageResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
