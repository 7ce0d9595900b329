"""Structures and enumerations of AWS IoT TwinMaker: tags."""

from __future__ import annotations

from twinlink._structure import Structure


class ListTagsForResourceResponse(Structure):
    """What ``list_tags_for_resource`` answers."""

    tags: dict[str, str] | None = None
    """The tags of this page: keys and values; 0 to 50 entries."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 0 to 17880 characters."""


class TagResourceResponse(Structure):
    """What ``tag_resource`` answers."""


class UntagResourceResponse(Structure):
    """What ``untag_resource`` answers."""
