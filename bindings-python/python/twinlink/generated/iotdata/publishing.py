"""Structures and enumerations of AWS IoT Data Plane: publishing."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar


class PayloadFormatIndicator(OpenEnum):
    """Whether a message is text in UTF-8 or any bytes."""

    __slots__ = ()

    UNSPECIFIED_BYTES: ClassVar[PayloadFormatIndicator] = "UNSPECIFIED_BYTES"  # type: ignore[assignment]
    UTF8_DATA: ClassVar[PayloadFormatIndicator] = "UTF8_DATA"  # type: ignore[assignment]


class SendDirectMessageResponse(Structure):
    """What ``send_direct_message`` answers."""

    message: str | None = None
    """What became of the message."""
    trace_id: str | None = None
    """AWS's id of what happened, for its support."""
