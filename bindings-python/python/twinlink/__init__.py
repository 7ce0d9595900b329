"""Connector for AWS IoT TwinMaker and AWS IoT SiteWise.

>>> import twinlink
>>> with twinlink.Connector(region="us-east-1") as aws:
...     for workspace in aws.twinmaker.list_workspaces():
...         print(workspace.workspace_id)
"""

try:
    from twinlink._native import __catalogue__, __version__
except ModuleNotFoundError as missing:
    raise ImportError(
        "twinlink's native module is not there for this Python. A wheel has it for one system and processor, and for "
        "CPython 3.10 and later with the GIL (free-threaded ones are not supported): install the wheel for this machine"
    ) from missing
from twinlink.generated import FINGERPRINT

if __catalogue__ != FINGERPRINT:
    raise ImportError("twinlink's native module and its Python files are of different builds: install one wheel anew")
from twinlink.connector import AsyncConnector, Connector
from twinlink.credentials import Certificate, Credentials
from twinlink.errors import (
    AccessDeniedError,
    CancelledError,
    ClosedError,
    ConflictError,
    ConnectionError,
    CredentialsError,
    DecodeError,
    Error,
    InternalError,
    NotFoundError,
    QuotaError,
    ServiceError,
    ThrottledError,
    TimeoutError,
    UnsupportedRegionError,
    ValidationError,
)
from twinlink.listing import Listing, Page, Paged, Pages
from twinlink.signer import presign_url, sign_request

__all__ = [
    "AccessDeniedError",
    "AsyncConnector",
    "CancelledError",
    "Certificate",
    "ClosedError",
    "ConflictError",
    "ConnectionError",
    "Connector",
    "Credentials",
    "CredentialsError",
    "DecodeError",
    "Error",
    "EventStream",
    "InternalError",
    "Listing",
    "NotFoundError",
    "Page",
    "Paged",
    "Pages",
    "QuotaError",
    "ServiceError",
    "ThrottledError",
    "TimeoutError",
    "UnsupportedRegionError",
    "ValidationError",
    "__version__",
    "iot",
    "iot_data",
    "mqtt",
    "presign_url",
    "sign_request",
    "sitewise",
    "twinmaker",
]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from twinlink import iot, iot_data, mqtt, sitewise, twinmaker
    from twinlink.events import EventStream


def __getattr__(name: str) -> object:
    """Import what a program that does not use it is spared."""
    if name in ("iot", "iot_data", "mqtt", "sitewise", "twinmaker", "EventStream"):
        from twinlink._importing import load

        return load("twinlink.events").EventStream if name == "EventStream" else load(f"twinlink.{name}")
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
