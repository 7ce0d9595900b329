//! AWS IoT Data Plane: retained messages.

use super::IotData;
use crate::Error;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::listing::listing;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;
use bytes::Bytes;

/// Gives the retained message of a topic.
///
/// AWS: `GetRetainedMessage`, permission `iot:GetRetainedMessage`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRetainedMessage(pub(super) Call);

call!(GetRetainedMessage, GetRetainedMessageResponse);

impl IotData {
    /// Gives the retained message of a topic.
    ///
    /// AWS: `GetRetainedMessage`, permission `iot:GetRetainedMessage`.
    pub fn get_retained_message(&self, topic: impl Into<String>) -> GetRetainedMessage {
        GetRetainedMessage(Call::new(&self.connector, "iotdata.GetRetainedMessage").with("topic", &topic.into()))
    }
}

/// Lists the topics that have a retained message, without what the messages say. It needs permission for all of them.
///
/// AWS: `ListRetainedMessages`, permission `iot:ListRetainedMessages`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListRetainedMessages(pub(super) Call);

impl ListRetainedMessages {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListRetainedMessages(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 200 it is 200. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListRetainedMessages(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListRetainedMessages(self.0.set("maxResults", &max_results))
    }
}

listing!(ListRetainedMessages, ListRetainedMessagesResponse);

impl crate::Paged for ListRetainedMessagesResponse {
    type Item = RetainedMessageSummary;

    fn take_items(&mut self) -> Vec<RetainedMessageSummary> {
        self.retained_topics.take().unwrap_or_default()
    }
}

impl IotData {
    /// Lists the topics that have a retained message, without what the messages say. It needs permission for all of them.
    ///
    /// AWS: `ListRetainedMessages`, permission `iot:ListRetainedMessages`.
    pub fn list_retained_messages(&self) -> ListRetainedMessages {
        ListRetainedMessages(Call::new(&self.connector, "iotdata.ListRetainedMessages"))
    }
}

/// What `get_retained_message` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetRetainedMessageResponse {
    /// The topic.
    pub topic: Option<String>,
    /// What the message says.
    pub payload: Option<Bytes>,
    /// The quality of service that it was published with: 0 or 1; 0 to 1.
    pub qos: Option<i32>,
    /// When it was retained, in epoch milliseconds.
    pub last_modified_time: Option<i64>,
    /// The user properties as JSON: a list of objects with one member each.
    pub user_properties: Option<Bytes>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetRetainedMessageResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("topic", &self.topic)
            .with_some("payload", &self.payload)
            .with_some("qos", &self.qos)
            .with_some("lastModifiedTime", &self.last_modified_time)
            .with_some("userProperties", &self.user_properties)
            .into()
    }
}

impl Structure for GetRetainedMessageResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.topic = value.read()?,
            2 => self.payload = value.read()?,
            3 => self.qos = value.read()?,
            4 => self.last_modified_time = value.read()?,
            5 => self.user_properties = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetRetainedMessageResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_retained_messages` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListRetainedMessagesResponse {
    /// The topics of this page.
    pub retained_topics: Option<Vec<RetainedMessageSummary>>,
    /// The token of the next page; none on the last one.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListRetainedMessagesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("retainedTopics", &self.retained_topics)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListRetainedMessagesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.retained_topics = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListRetainedMessagesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A topic with a retained message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RetainedMessageSummary {
    /// The topic.
    pub topic: Option<String>,
    /// How long the message is, in bytes.
    pub payload_size: Option<i64>,
    /// The quality of service that it was published with: 0 or 1; 0 to 1.
    pub qos: Option<i32>,
    /// When it was retained, in epoch milliseconds.
    pub last_modified_time: Option<i64>,
}

impl ToJson for RetainedMessageSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("topic", &self.topic)
            .with_some("payloadSize", &self.payload_size)
            .with_some("qos", &self.qos)
            .with_some("lastModifiedTime", &self.last_modified_time)
            .into()
    }
}

impl Structure for RetainedMessageSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.topic = value.read()?,
            2 => self.payload_size = value.read()?,
            3 => self.qos = value.read()?,
            4 => self.last_modified_time = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}
