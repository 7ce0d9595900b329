"""Where the structures and enumerations of AWS IoT Data Plane are, and what of requests is secret."""

MODULES = {
    "DeleteThingShadowResponse": "shadows",
    "GetConnectionResponse": "connections",
    "GetRetainedMessageResponse": "retained_messages",
    "GetThingShadowResponse": "shadows",
    "ListNamedShadowsForThingResponse": "shadows",
    "ListRetainedMessagesResponse": "retained_messages",
    "ListSubscriptionsResponse": "connections",
    "PayloadFormatIndicator": "publishing",
    "RetainedMessageSummary": "retained_messages",
    "SendDirectMessageResponse": "publishing",
    "SubscriptionSummary": "connections",
    "UpdateThingShadowResponse": "shadows",
}

SENSITIVE: dict[str, tuple[str, ...]] = {}
