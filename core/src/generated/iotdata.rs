//! AWS IoT Data Plane, version 2015-05-28: 11 operations.

use crate::engine::table::*;

pub(crate) static OPERATIONS: [&Operation; 11] = [
    &DELETE_CONNECTION,
    &DELETE_THING_SHADOW,
    &GET_CONNECTION,
    &GET_RETAINED_MESSAGE,
    &GET_THING_SHADOW,
    &LIST_NAMED_SHADOWS_FOR_THING,
    &LIST_RETAINED_MESSAGES,
    &LIST_SUBSCRIPTIONS,
    &PUBLISH,
    &SEND_DIRECT_MESSAGE,
    &UPDATE_THING_SHADOW,
];

pub(crate) static DELETE_CONNECTION: Operation = Operation {
    service: Service::IotData,
    name: "DeleteConnection",
    method: "DELETE",
    path: "/connections/{clientId}",
    plane: Plane::Whole,
    input: &DELETE_CONNECTION_REQUEST,
    output: Shape::NOTHING,
    paging: None,
};

pub(crate) static DELETE_THING_SHADOW: Operation = Operation {
    service: Service::IotData,
    name: "DeleteThingShadow",
    method: "DELETE",
    path: "/things/{thingName}/shadow",
    plane: Plane::Whole,
    input: &DELETE_THING_SHADOW_REQUEST,
    output: &DELETE_THING_SHADOW_RESPONSE,
    paging: None,
};

pub(crate) static GET_CONNECTION: Operation = Operation {
    service: Service::IotData,
    name: "GetConnection",
    method: "GET",
    path: "/connections/{clientId}",
    plane: Plane::Whole,
    input: &GET_CONNECTION_REQUEST,
    output: &GET_CONNECTION_RESPONSE,
    paging: None,
};

pub(crate) static GET_RETAINED_MESSAGE: Operation = Operation {
    service: Service::IotData,
    name: "GetRetainedMessage",
    method: "GET",
    path: "/retainedMessage/{topic}",
    plane: Plane::Whole,
    input: &GET_RETAINED_MESSAGE_REQUEST,
    output: &GET_RETAINED_MESSAGE_RESPONSE,
    paging: None,
};

pub(crate) static GET_THING_SHADOW: Operation = Operation {
    service: Service::IotData,
    name: "GetThingShadow",
    method: "GET",
    path: "/things/{thingName}/shadow",
    plane: Plane::Whole,
    input: &GET_THING_SHADOW_REQUEST,
    output: &GET_THING_SHADOW_RESPONSE,
    paging: None,
};

pub(crate) static LIST_NAMED_SHADOWS_FOR_THING: Operation = Operation {
    service: Service::IotData,
    name: "ListNamedShadowsForThing",
    method: "GET",
    path: "/api/things/shadow/ListNamedShadowsForThing/{thingName}",
    plane: Plane::Whole,
    input: &LIST_NAMED_SHADOWS_FOR_THING_REQUEST,
    output: &LIST_NAMED_SHADOWS_FOR_THING_RESPONSE,
    paging: Some(Paging {
        items: Some("results"),
        default_page: Some(25),
        largest_page: Some(100),
        names: PageNames { token: "nextToken", next: "nextToken", size: "pageSize" },
    }),
};

pub(crate) static LIST_RETAINED_MESSAGES: Operation = Operation {
    service: Service::IotData,
    name: "ListRetainedMessages",
    method: "GET",
    path: "/retainedMessage",
    plane: Plane::Whole,
    input: &LIST_RETAINED_MESSAGES_REQUEST,
    output: &LIST_RETAINED_MESSAGES_RESPONSE,
    paging: Some(Paging {
        items: Some("retainedTopics"),
        default_page: None,
        largest_page: Some(200),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_SUBSCRIPTIONS: Operation = Operation {
    service: Service::IotData,
    name: "ListSubscriptions",
    method: "GET",
    path: "/connections/{clientId}/subscriptions",
    plane: Plane::Whole,
    input: &LIST_SUBSCRIPTIONS_REQUEST,
    output: &LIST_SUBSCRIPTIONS_RESPONSE,
    paging: Some(Paging {
        items: Some("subscriptions"),
        default_page: Some(20),
        largest_page: Some(200),
        names: PageNames::USUAL,
    }),
};

pub(crate) static PUBLISH: Operation = Operation {
    service: Service::IotData,
    name: "Publish",
    method: "POST",
    path: "/topics/{topic}",
    plane: Plane::Whole,
    input: &PUBLISH_REQUEST,
    output: Shape::NOTHING,
    paging: None,
};

pub(crate) static SEND_DIRECT_MESSAGE: Operation = Operation {
    service: Service::IotData,
    name: "SendDirectMessage",
    method: "POST",
    path: "/connections/{clientId}/messages",
    plane: Plane::Whole,
    input: &SEND_DIRECT_MESSAGE_REQUEST,
    output: &SEND_DIRECT_MESSAGE_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_THING_SHADOW: Operation = Operation {
    service: Service::IotData,
    name: "UpdateThingShadow",
    method: "POST",
    path: "/things/{thingName}/shadow",
    plane: Plane::Whole,
    input: &UPDATE_THING_SHADOW_REQUEST,
    output: &UPDATE_THING_SHADOW_RESPONSE,
    paging: None,
};

pub(crate) static WAITERS: [Waiter; 0] = [];

static DELETE_CONNECTION_REQUEST: Shape = Shape {
    name: "DeleteConnectionRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("clientId", "client_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("cleanSession", "clean_session", Kind::Boolean, place: Place::Query),
        member!("preventWillMessage", "prevent_will_message", Kind::Boolean, place: Place::Query),
    ],
};

static DELETE_THING_SHADOW_REQUEST: Shape = Shape {
    name: "DeleteThingShadowRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingName", "thing_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("shadowName", "shadow_name", Kind::String, place: Place::Query, wire: "name"),
    ],
};

static DELETE_THING_SHADOW_RESPONSE: Shape = Shape {
    name: "DeleteThingShadowResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("payload", "payload", Kind::Blob, place: Place::Payload, required: true)],
};

static GET_CONNECTION_REQUEST: Shape = Shape {
    name: "GetConnectionRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("clientId", "client_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("includeSocketInformation", "include_socket_information", Kind::Boolean, place: Place::Query),
    ],
};

static GET_CONNECTION_RESPONSE: Shape = Shape {
    name: "GetConnectionResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("connected", "connected", Kind::Boolean),
        member!("thingName", "thing_name", Kind::String),
        member!("cleanSession", "clean_session", Kind::Boolean),
        member!("sourceIp", "source_ip", Kind::String),
        member!("sourcePort", "source_port", Kind::Integer),
        member!("targetIp", "target_ip", Kind::String),
        member!("targetPort", "target_port", Kind::Integer),
        member!("keepAliveDuration", "keep_alive_duration", Kind::Integer),
        member!("connectedSince", "connected_since", Kind::Long),
        member!("disconnectedSince", "disconnected_since", Kind::Long),
        member!("disconnectReason", "disconnect_reason", Kind::String),
        member!("sessionExpiry", "session_expiry", Kind::Long),
        member!("clientId", "client_id", Kind::String),
        member!("vpcEndpointId", "vpc_endpoint_id", Kind::String),
    ],
};

static GET_RETAINED_MESSAGE_REQUEST: Shape = Shape {
    name: "GetRetainedMessageRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("topic", "topic", Kind::String, place: Place::Path, required: true)],
};

static GET_RETAINED_MESSAGE_RESPONSE: Shape = Shape {
    name: "GetRetainedMessageResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("topic", "topic", Kind::String),
        member!("payload", "payload", Kind::Blob),
        member!("qos", "qos", Kind::Integer),
        member!("lastModifiedTime", "last_modified_time", Kind::Long),
        member!("userProperties", "user_properties", Kind::Blob),
    ],
};

static GET_THING_SHADOW_REQUEST: Shape = Shape {
    name: "GetThingShadowRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingName", "thing_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("shadowName", "shadow_name", Kind::String, place: Place::Query, wire: "name"),
    ],
};

static GET_THING_SHADOW_RESPONSE: Shape = Shape {
    name: "GetThingShadowResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("payload", "payload", Kind::Blob, place: Place::Payload)],
};

static LIST_NAMED_SHADOWS_FOR_THING_REQUEST: Shape = Shape {
    name: "ListNamedShadowsForThingRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingName", "thing_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query),
        member!("pageSize", "page_size", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 100 }),
    ],
};

static LIST_NAMED_SHADOWS_FOR_THING_RESPONSE: Shape = Shape {
    name: "ListNamedShadowsForThingResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("results", "results", Kind::List(&Kind::String)),
        member!("nextToken", "next_token", Kind::String),
        member!("timestamp", "timestamp", Kind::Long),
    ],
};

static LIST_RETAINED_MESSAGES_REQUEST: Shape = Shape {
    name: "ListRetainedMessagesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("nextToken", "next_token", Kind::String, place: Place::Query),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 200 }),
    ],
};

static LIST_RETAINED_MESSAGES_RESPONSE: Shape = Shape {
    name: "ListRetainedMessagesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("retainedTopics", "retained_topics", Kind::List(&Kind::Structure(&RETAINED_MESSAGE_SUMMARY))),
        member!("nextToken", "next_token", Kind::String),
    ],
};

static LIST_SUBSCRIPTIONS_REQUEST: Shape = Shape {
    name: "ListSubscriptionsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("clientId", "client_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 200 }),
    ],
};

static LIST_SUBSCRIPTIONS_RESPONSE: Shape = Shape {
    name: "ListSubscriptionsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("subscriptions", "subscriptions", Kind::List(&Kind::Structure(&SUBSCRIPTION_SUMMARY))),
        member!("nextToken", "next_token", Kind::String),
    ],
};

static PUBLISH_REQUEST: Shape = Shape {
    name: "PublishRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("topic", "topic", Kind::String, place: Place::Path, required: true),
        member!("qos", "qos", Kind::Integer, place: Place::Query),
        member!("retain", "retain", Kind::Boolean, place: Place::Query),
        member!("payload", "payload", Kind::Blob, place: Place::Payload),
        member!("userProperties", "user_properties", Kind::Document, place: Place::Header, wire: "x-amz-mqtt5-user-properties"),
        member!("payloadFormatIndicator", "payload_format_indicator", Kind::Enumeration("PayloadFormatIndicator"), place: Place::Header, wire: "x-amz-mqtt5-payload-format-indicator"),
        member!("contentType", "content_type", Kind::String, place: Place::Query),
        member!("responseTopic", "response_topic", Kind::String, place: Place::Query),
        member!("correlationData", "correlation_data", Kind::String, place: Place::Header, wire: "x-amz-mqtt5-correlation-data"),
        member!("messageExpiry", "message_expiry", Kind::Long, place: Place::Query),
    ],
};

static RETAINED_MESSAGE_SUMMARY: Shape = Shape {
    name: "RetainedMessageSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("topic", "topic", Kind::String),
        member!("payloadSize", "payload_size", Kind::Long),
        member!("qos", "qos", Kind::Integer),
        member!("lastModifiedTime", "last_modified_time", Kind::Long),
    ],
};

static SEND_DIRECT_MESSAGE_REQUEST: Shape = Shape {
    name: "SendDirectMessageRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("clientId", "client_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("topic", "topic", Kind::String, place: Place::Query, required: true),
        member!("contentType", "content_type", Kind::String, place: Place::Query),
        member!("responseTopic", "response_topic", Kind::String, place: Place::Query),
        member!("confirmation", "confirmation", Kind::Boolean, place: Place::Query),
        member!("timeout", "timeout", Kind::Integer, place: Place::Query),
        member!("payload", "payload", Kind::Blob, place: Place::Payload),
        member!("userProperties", "user_properties", Kind::Document, place: Place::Header, wire: "x-amz-mqtt5-user-properties"),
        member!("payloadFormatIndicator", "payload_format_indicator", Kind::Enumeration("PayloadFormatIndicator"), place: Place::Header, wire: "x-amz-mqtt5-payload-format-indicator"),
        member!("correlationData", "correlation_data", Kind::String, place: Place::Header, wire: "x-amz-mqtt5-correlation-data"),
    ],
};

static SEND_DIRECT_MESSAGE_RESPONSE: Shape = Shape {
    name: "SendDirectMessageResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("message", "message", Kind::String), member!("traceId", "trace_id", Kind::String)],
};

static SUBSCRIPTION_SUMMARY: Shape = Shape {
    name: "SubscriptionSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("topicFilter", "topic_filter", Kind::String, required: true),
        member!("qos", "qos", Kind::Integer, required: true),
    ],
};

static UPDATE_THING_SHADOW_REQUEST: Shape = Shape {
    name: "UpdateThingShadowRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingName", "thing_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("shadowName", "shadow_name", Kind::String, place: Place::Query, wire: "name"),
        member!("payload", "payload", Kind::Blob, place: Place::Payload, required: true),
    ],
};

static UPDATE_THING_SHADOW_RESPONSE: Shape = Shape {
    name: "UpdateThingShadowResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("payload", "payload", Kind::Blob, place: Place::Payload)],
};
