"""Checks of what MQTT is given: each says which argument is wrong, what it must be, and what it is."""

from __future__ import annotations

import os

from twinlink._importing import importing
from twinlink._typing import timedelta
from twinlink.errors import ValidationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_INFINITE = float("inf")


def _wrong(name: str, wanted: str, value: object) -> ValidationError:
    return ValidationError(f"{name} must be {wanted}, but is of type {type(value).__qualname__}")


def text(name: str, value: object) -> str:
    """Give a text."""
    if not isinstance(value, str):
        raise _wrong(name, "text", value)
    utf8(name, value)
    return value


def utf8(name: str, value: str) -> bytes:
    """Give a text as bytes."""
    try:
        return value.encode()
    except UnicodeEncodeError:
        # Python's own error holds the text, which may be secret.
        msg = f"{name} must not have half of a surrogate pair, which UTF-8 does not have"
        raise ValidationError(msg) from None


def flag(name: str, value: object) -> bool:
    """Give a truth value."""
    if not isinstance(value, bool):
        raise _wrong(name, "True or False", value)
    return value


def whole(name: str, value: object, least: int, most: int) -> int:
    """Give a whole number."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise _wrong(name, f"a whole number from {least} to {most}", value)
    if not least <= value <= most:
        shown = value if abs(value) < 1 << 64 else "far beyond"
        msg = f"{name} must be {least} to {most}, but is {shown}"
        raise ValidationError(msg)
    return int(value)


def qos(value: object, name: str = "qos") -> int:
    """Give a quality of service."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise _wrong(name, "0 or 1", value)
    if value not in (0, 1):
        msg = f"{name} must be 0 or 1, but is {value if abs(value) < 1 << 64 else 'far beyond'}"
        raise ValidationError(msg)
    return int(value)


def time(name: str, value: object, least: float = 0, most: float = _INFINITE) -> float:
    """Give a number of seconds; a ``timedelta`` as that."""
    if isinstance(value, timedelta):
        value = value.total_seconds()
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise _wrong(name, "a number of seconds or a timedelta", value)
    if isinstance(value, float) and not -_INFINITE < value < _INFINITE:
        msg = f"{name} must be a finite number of seconds, but is {value}"
        raise ValidationError(msg)
    # A number of hundreds of digits is compared as it is, too.
    if not least <= value <= most:
        wanted = f"a number of seconds from {least} on" if most == _INFINITE else f"{least} to {most} seconds"
        msg = f"{name} must be {wanted}, but is {shown(value)}"
        raise ValidationError(msg)
    try:
        return float(value)
    except OverflowError:
        msg = f"{name} must be a number of seconds that a float holds, but is far beyond"
        raise ValidationError(msg) from None


def whole_seconds(name: str, value: object) -> int:
    """Give a whole number of seconds, as MQTT has it; a ``timedelta`` as that."""
    if isinstance(value, timedelta) and not value.microseconds:
        value = int(value.total_seconds())
    return whole(name, value, 0, 2**32 - 1)


def shown(value: float) -> str:
    """Give a number as text that is not long."""
    try:
        return f"{value:.15g}"
    except OverflowError:
        return "far beyond"


def payload(value: object, name: str = "payload") -> bytes:
    """Give bytes; text as UTF-8."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, str):
        return utf8(name, value)
    if isinstance(value, (bytearray, memoryview)):
        return bytes(value)
    raise _wrong(name, "bytes or str", value)


def file(name: str, value: object) -> Any:
    """Give the path of a file, or its bytes."""
    if not isinstance(value, (str, os.PathLike, bytes, bytearray, memoryview)):
        raise _wrong(name, "the path of a file or bytes", value)
    return value


def pairs(name: str, value: Any) -> list[list[str]]:
    """Give pairs of texts."""
    wanted = "a mapping of str, or pairs of str"
    if isinstance(value, (str, bytes)):
        raise _wrong(name, wanted, value)
    try:
        listed = [list(pair) for pair in (value.items() if hasattr(value, "items") else value)]
    except TypeError:
        raise _wrong(name, wanted, value) from None
    for pair in listed:
        if len(pair) != 2 or not all(isinstance(part, str) for part in pair):
            msg = f"{name} must be {wanted}, but one is neither"
            raise ValidationError(msg)
        for part in pair:
            utf8(name, part)
    return listed


def members(name: str, value: object) -> dict[str, object]:
    """Give a mapping as a dictionary."""
    with importing:
        from collections.abc import Mapping

    if not isinstance(value, Mapping):
        raise _wrong(name, "a mapping", value)
    return dict(value)
