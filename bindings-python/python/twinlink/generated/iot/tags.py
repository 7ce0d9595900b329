"""Structures and enumerations of AWS IoT: tags."""

from __future__ import annotations

from twinlink._structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from twinlink.generated.iot.shared import Tag


class ListTagsForResourceResponse(Structure):
    """What ``list_tags_for_resource`` answers."""

    tags: tuple[Tag, ...] | None = None
    """The tags of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one."""


class TagResourceResponse(Structure):
    """What ``tag_resource`` answers."""


class UntagResourceResponse(Structure):
    """What ``untag_resource`` answers."""
