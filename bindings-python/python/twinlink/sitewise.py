"""AWS IoT SiteWise: its client, and the structures and enumerations of its requests and answers.

They are imported when they are first used: there are hundreds.
"""

from __future__ import annotations

from twinlink._importing import class_of
from twinlink.generated.iotsitewise.client import SiteWise
from twinlink.generated.iotsitewise.index import MODULES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from twinlink.generated.iotsitewise.async_client import AsyncSiteWise as AsyncSiteWise
    from twinlink.generated.iotsitewise.types import *  # noqa: F403

__all__ = ["SiteWise", *MODULES]


def __getattr__(name: str) -> object:
    """Give a class by its name."""
    if name not in MODULES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    found = class_of("iotsitewise", name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """List what can be imported."""
    return sorted(__all__)
