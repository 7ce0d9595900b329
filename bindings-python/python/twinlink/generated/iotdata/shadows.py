"""Structures and enumerations of AWS IoT Data Plane: shadows."""

from __future__ import annotations

from twinlink._structure import Document, Structure


class DeleteThingShadowResponse(Document):
    """What ``delete_thing_shadow`` answers."""

    payload: bytes
    """The document, as JSON in UTF-8."""


class GetThingShadowResponse(Document):
    """What ``get_thing_shadow`` answers."""

    payload: bytes | None = None
    """The document, as JSON in UTF-8."""


class ListNamedShadowsForThingResponse(Structure):
    """What ``list_named_shadows_for_thing`` answers."""

    results: tuple[str, ...] | None = None
    """The names of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one."""
    timestamp: int | None = None
    """When this was answered, in epoch seconds."""


class UpdateThingShadowResponse(Document):
    """What ``update_thing_shadow`` answers."""

    payload: bytes | None = None
    """The document, as JSON in UTF-8."""
