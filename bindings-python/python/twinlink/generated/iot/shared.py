"""Structures and enumerations of AWS IoT: shared."""

from __future__ import annotations

from twinlink._structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar


class AttributePayload(Structure):
    """Attributes, and whether they are added to those that are there."""

    attributes: Mapping[str, str] | None = None
    """The attributes: names and values."""
    merge: bool | None = None
    """Whether the attributes are added to those that are there; an empty value takes one away. Default: false, they
    take their place.
    """


class Tag(Structure):
    """A tag: its key and its value."""

    key: str
    """The key of the tag; 1 to 128 characters."""
    value: str | None = None
    """The value of the tag; 0 to 256 characters."""

    _aws_names: ClassVar[dict[str, str]] = {"key": "Key", "value": "Value"}
