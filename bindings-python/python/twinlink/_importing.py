"""What is imported only when it is needed, which makes programs start sooner, and a fork that waits for it.

Python locks a module while a thread imports it. A child that is forked meanwhile would wait for that thread for ever.
"""

from __future__ import annotations

import os
from _thread import RLock
from sys import modules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType
    from typing import Any

    from twinlink._native import Events, Pending
    from twinlink.events import EventStream

importing = RLock()
"""Held by whoever imports late, and by whoever forks."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=importing.acquire, after_in_parent=importing.release, after_in_child=importing.release)


def emit(level: str, created: float, message: str) -> None:
    """Write a record of the core to Python's log."""
    with importing:
        from twinlink import log

    log.emit(level, created, message)


def load(name: str) -> ModuleType:
    """Import a module of this package when it is first needed."""
    found = modules.get(name)
    if found is None or getattr(found.__spec__, "_initializing", False):
        with importing:
            __import__(name)
        found = modules[name]
    return found


async def outcome(start: Callable[..., Pending], *arguments: object) -> Any:
    """Start a call of the core, and wait with asyncio for what it gives."""
    # Who comes here runs asyncio already; others are spared the import.
    with importing:
        from twinlink import _bell

    return await _bell.outcome(lambda bell, number: start(*arguments, bell, number))


def event_stream(native: Events) -> EventStream[Any]:
    """Give a stream of events."""
    found: EventStream[Any] = load("twinlink.events").EventStream(native)
    return found


def class_of(service: str, name: str) -> type:
    """Give a structure or an enumeration of a service."""
    module = load(f"twinlink.generated.{service}.index").MODULES[name]
    found: type = getattr(load(f"twinlink.generated.{service}.{module}"), name)
    return found
