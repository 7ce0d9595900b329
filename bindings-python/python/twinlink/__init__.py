"""Connector for AWS IoT TwinMaker and AWS IoT SiteWise.

>>> import twinlink
>>> with twinlink.Connector(region="us-east-1") as aws:
...     for workspace in aws.twinmaker.list_workspaces():
...         print(workspace.workspace_id)
"""

from twinlink import sitewise, twinmaker

try:
    from twinlink._native import __version__
except ModuleNotFoundError as missing:
    raise ImportError(
        "twinlink's native module is not there for this Python. A wheel has it for one system and processor, and for "
        "CPython 3.10 and later with the GIL (free-threaded ones are not supported): install the wheel for this machine"
    ) from missing
from twinlink.connector import Connector
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
from twinlink.listing import Listing, Page, Pages
from twinlink.signer import presign_url, sign_request

__all__ = [
    "AccessDeniedError",
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
    "InternalError",
    "Listing",
    "NotFoundError",
    "Page",
    "Pages",
    "QuotaError",
    "ServiceError",
    "ThrottledError",
    "TimeoutError",
    "UnsupportedRegionError",
    "ValidationError",
    "__version__",
    "presign_url",
    "sign_request",
    "sitewise",
    "twinmaker",
]
