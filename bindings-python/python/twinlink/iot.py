"""AWS IoT: its client, and the structures and enumerations of its requests and answers.

They are imported when they are first used: there are many.
"""

from __future__ import annotations

from twinlink._importing import class_of
from twinlink.generated.iot.client import Iot
from twinlink.generated.iot.index import MODULES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from twinlink.generated.iot.async_client import AsyncIot as AsyncIot
    from twinlink.generated.iot.types import *  # noqa: F403

__all__ = ["Iot", *MODULES]


def __getattr__(name: str) -> object:
    """Give a class by its name."""
    if name not in MODULES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    found = class_of("iot", name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """List what can be imported."""
    return sorted(__all__)
