"""Structures and enumerations of AWS IoT Data Plane: connections."""

from __future__ import annotations

from twinlink._structure import Structure


class GetConnectionResponse(Structure):
    """What ``get_connection`` answers."""

    connected: bool | None = None
    """Whether it is connected."""
    thing_name: str | None = None
    """The thing that the client's principal is attached to; 1 to 128 characters."""
    clean_session: bool | None = None
    """Whether the session ends with the connection."""
    source_ip: str | None = None
    """The address of the client."""
    source_port: int | None = None
    """The port of the client."""
    target_ip: str | None = None
    """The address of AWS IoT that it is connected to."""
    target_port: int | None = None
    """The port of AWS IoT that it is connected to."""
    keep_alive_duration: int | None = None
    """The keep-alive of the connection, in seconds."""
    connected_since: int | None = None
    """Since when it is connected, in epoch milliseconds."""
    disconnected_since: int | None = None
    """Since when it is not connected, in epoch milliseconds."""
    disconnect_reason: str | None = None
    """Why it is not connected any more, such as ``CLIENT_INITIATED_DISCONNECT``."""
    session_expiry: int | None = None
    """How long the session outlives the connection, in seconds."""
    client_id: str | None = None
    """The MQTT client id; 1 to 128 characters."""
    vpc_endpoint_id: str | None = None
    """The id of the VPC endpoint that it is connected through."""


class ListSubscriptionsResponse(Structure):
    """What ``list_subscriptions`` answers."""

    subscriptions: tuple[SubscriptionSummary, ...] | None = None
    """The subscriptions of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one."""


class SubscriptionSummary(Structure):
    """A subscription of an MQTT client."""

    topic_filter: str
    """The topic filter, perhaps with the wildcards ``+`` and ``#``."""
    qos: int
    """The quality of service that messages come with at the most: 0 or 1; 0 to 1."""
