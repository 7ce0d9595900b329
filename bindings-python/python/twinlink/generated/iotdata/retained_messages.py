"""Structures and enumerations of AWS IoT Data Plane: retained messages."""

from __future__ import annotations

from twinlink._structure import Structure


class GetRetainedMessageResponse(Structure):
    """What ``get_retained_message`` answers."""

    topic: str | None = None
    """The topic."""
    payload: bytes | None = None
    """What the message says."""
    qos: int | None = None
    """The quality of service that it was published with: 0 or 1; 0 to 1."""
    last_modified_time: int | None = None
    """When it was retained, in epoch milliseconds."""
    user_properties: bytes | None = None
    """The user properties as JSON: a list of objects with one member each."""


class ListRetainedMessagesResponse(Structure):
    """What ``list_retained_messages`` answers."""

    retained_topics: tuple[RetainedMessageSummary, ...] | None = None
    """The topics of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one."""


class RetainedMessageSummary(Structure):
    """A topic with a retained message."""

    topic: str | None = None
    """The topic."""
    payload_size: int | None = None
    """How long the message is, in bytes."""
    qos: int | None = None
    """The quality of service that it was published with: 0 or 1; 0 to 1."""
    last_modified_time: int | None = None
    """When it was retained, in epoch milliseconds."""
