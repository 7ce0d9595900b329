"""What is imported only when it is needed, which makes programs start sooner, and a fork that waits for it.

Python locks a module while a thread imports it. A child that is forked meanwhile would wait for that thread for ever.
"""

from __future__ import annotations

import os
from _thread import RLock

importing = RLock()
"""Held by whoever imports late, and by whoever forks."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=importing.acquire, after_in_parent=importing.release, after_in_child=importing.release)


def emit(level: str, created: float, message: str) -> None:
    """Write a record of the core to Python's log."""
    with importing:
        from twinlink import log

    log.emit(level, created, message)
