"""Structures and enumerations of AWS IoT SiteWise: tags."""

from __future__ import annotations

from twinlink._structure import Structure


class ListTagsForResourceResponse(Structure):
    """What ``list_tags_for_resource`` answers."""

    tags: dict[str, str] | None = None
    """Its tags: keys and values; 1 to 50 entries."""


class TagResourceResponse(Structure):
    """What ``tag_resource`` answers."""


class UntagResourceResponse(Structure):
    """What ``untag_resource`` answers."""
