//! AWS IoT Data Plane: connections.

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

/// Gives the connection of an MQTT client, or its last one.
///
/// AWS: `GetConnection`, permission `iot:GetConnection`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetConnection(pub(super) Call);

impl GetConnection {
    /// Whether addresses and ports are told, too. Default: false.
    pub fn include_socket_information(self, include_socket_information: bool) -> Self {
        GetConnection(self.0.with("includeSocketInformation", &include_socket_information))
    }

    /// As [`include_socket_information`](Self::include_socket_information), but for `None`, which leaves it out.
    pub fn set_include_socket_information(self, include_socket_information: Option<bool>) -> Self {
        GetConnection(self.0.set("includeSocketInformation", &include_socket_information))
    }
}

call!(GetConnection, GetConnectionResponse);

impl IotData {
    /// Gives the connection of an MQTT client, or its last one.
    ///
    /// AWS: `GetConnection`, permission `iot:GetConnection`.
    pub fn get_connection(&self, client_id: impl Into<String>) -> GetConnection {
        GetConnection(Call::new(&self.connector, "iotdata.GetConnection").with("clientId", &client_id.into()))
    }
}

/// Disconnects an MQTT client. It may connect again at once: take its certificate or its policy away before.
///
/// AWS: `DeleteConnection`, permission `iot:DeleteConnection`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteConnection(pub(super) Call);

impl DeleteConnection {
    /// Whether its session ends, too: with its subscriptions and what waits for it. Default: false.
    pub fn clean_session(self, clean_session: bool) -> Self {
        DeleteConnection(self.0.with("cleanSession", &clean_session))
    }

    /// As [`clean_session`](Self::clean_session), but for `None`, which leaves it out.
    pub fn set_clean_session(self, clean_session: Option<bool>) -> Self {
        DeleteConnection(self.0.set("cleanSession", &clean_session))
    }

    /// Whether its last will is not published. Default: false.
    pub fn prevent_will_message(self, prevent_will_message: bool) -> Self {
        DeleteConnection(self.0.with("preventWillMessage", &prevent_will_message))
    }

    /// As [`prevent_will_message`](Self::prevent_will_message), but for `None`, which leaves it out.
    pub fn set_prevent_will_message(self, prevent_will_message: Option<bool>) -> Self {
        DeleteConnection(self.0.set("preventWillMessage", &prevent_will_message))
    }
}

call!(DeleteConnection, ResponseMetadata);

impl IotData {
    /// Disconnects an MQTT client. It may connect again at once: take its certificate or its policy away before.
    ///
    /// AWS: `DeleteConnection`, permission `iot:DeleteConnection`.
    pub fn delete_connection(&self, client_id: impl Into<String>) -> DeleteConnection {
        DeleteConnection(Call::new(&self.connector, "iotdata.DeleteConnection").with("clientId", &client_id.into()))
    }
}

/// Lists what an MQTT client has subscribed to.
///
/// AWS: `ListSubscriptions`, permission `iot:ListSubscriptions`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListSubscriptions(pub(super) Call);

impl ListSubscriptions {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListSubscriptions(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 200 it is 200. Default: 20.
    pub fn max_results(self, max_results: i32) -> Self {
        ListSubscriptions(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListSubscriptions(self.0.set("maxResults", &max_results))
    }
}

listing!(ListSubscriptions, ListSubscriptionsResponse);

impl crate::Paged for ListSubscriptionsResponse {
    type Item = SubscriptionSummary;

    fn take_items(&mut self) -> Vec<SubscriptionSummary> {
        self.subscriptions.take().unwrap_or_default()
    }
}

impl IotData {
    /// Lists what an MQTT client has subscribed to.
    ///
    /// AWS: `ListSubscriptions`, permission `iot:ListSubscriptions`.
    pub fn list_subscriptions(&self, client_id: impl Into<String>) -> ListSubscriptions {
        ListSubscriptions(Call::new(&self.connector, "iotdata.ListSubscriptions").with("clientId", &client_id.into()))
    }
}

/// What `get_connection` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetConnectionResponse {
    /// Whether it is connected.
    pub connected: Option<bool>,
    /// The thing that the client's principal is attached to; 1 to 128 characters.
    pub thing_name: Option<String>,
    /// Whether the session ends with the connection.
    pub clean_session: Option<bool>,
    /// The address of the client.
    pub source_ip: Option<String>,
    /// The port of the client.
    pub source_port: Option<i32>,
    /// The address of AWS IoT that it is connected to.
    pub target_ip: Option<String>,
    /// The port of AWS IoT that it is connected to.
    pub target_port: Option<i32>,
    /// The keep-alive of the connection, in seconds.
    pub keep_alive_duration: Option<i32>,
    /// Since when it is connected, in epoch milliseconds.
    pub connected_since: Option<i64>,
    /// Since when it is not connected, in epoch milliseconds.
    pub disconnected_since: Option<i64>,
    /// Why it is not connected any more, such as `CLIENT_INITIATED_DISCONNECT`.
    pub disconnect_reason: Option<String>,
    /// How long the session outlives the connection, in seconds.
    pub session_expiry: Option<i64>,
    /// The MQTT client id; 1 to 128 characters.
    pub client_id: Option<String>,
    /// The id of the VPC endpoint that it is connected through.
    pub vpc_endpoint_id: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetConnectionResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("connected", &self.connected)
            .with_some("thingName", &self.thing_name)
            .with_some("cleanSession", &self.clean_session)
            .with_some("sourceIp", &self.source_ip)
            .with_some("sourcePort", &self.source_port)
            .with_some("targetIp", &self.target_ip)
            .with_some("targetPort", &self.target_port)
            .with_some("keepAliveDuration", &self.keep_alive_duration)
            .with_some("connectedSince", &self.connected_since)
            .with_some("disconnectedSince", &self.disconnected_since)
            .with_some("disconnectReason", &self.disconnect_reason)
            .with_some("sessionExpiry", &self.session_expiry)
            .with_some("clientId", &self.client_id)
            .with_some("vpcEndpointId", &self.vpc_endpoint_id)
            .into()
    }
}

impl Structure for GetConnectionResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.connected = value.read()?,
            2 => self.thing_name = value.read()?,
            3 => self.clean_session = value.read()?,
            4 => self.source_ip = value.read()?,
            5 => self.source_port = value.read()?,
            6 => self.target_ip = value.read()?,
            7 => self.target_port = value.read()?,
            8 => self.keep_alive_duration = value.read()?,
            9 => self.connected_since = value.read()?,
            10 => self.disconnected_since = value.read()?,
            11 => self.disconnect_reason = value.read()?,
            12 => self.session_expiry = value.read()?,
            13 => self.client_id = value.read()?,
            14 => self.vpc_endpoint_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetConnectionResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_subscriptions` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSubscriptionsResponse {
    /// The subscriptions of this page.
    pub subscriptions: Option<Vec<SubscriptionSummary>>,
    /// The token of the next page; none on the last one.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListSubscriptionsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("subscriptions", &self.subscriptions)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListSubscriptionsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.subscriptions = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListSubscriptionsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A subscription of an MQTT client.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SubscriptionSummary {
    /// The topic filter, perhaps with the wildcards `+` and `#`.
    pub topic_filter: String,
    /// The quality of service that messages come with at the most: 0 or 1; 0 to 1.
    pub qos: i32,
}

impl ToJson for SubscriptionSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("topicFilter", &self.topic_filter).with("qos", &self.qos).into()
    }
}

impl Structure for SubscriptionSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.topic_filter = value.read()?,
            2 => self.qos = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}
