"""AWS IoT SiteWise."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure
from twinlink.listing import Listing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import ClassVar

    from twinlink._native import Connector

__all__ = [
    "AssetModelState",
    "AssetModelStatus",
    "AssetModelSummary",
    "AssetModelType",
    "DetailedError",
    "DetailedErrorCode",
    "ErrorCode",
    "ErrorDetails",
    "MonitorErrorCode",
    "MonitorErrorDetails",
    "PortalState",
    "PortalStatus",
    "PortalSummary",
    "PortalType",
    "ProjectSummary",
    "SiteWise",
]


class AssetModelType(OpenEnum):
    """AWS's ``AssetModelType``."""

    ASSET_MODEL: ClassVar[AssetModelType] = "ASSET_MODEL"  # type: ignore[assignment]
    COMPONENT_MODEL: ClassVar[AssetModelType] = "COMPONENT_MODEL"  # type: ignore[assignment]
    INTERFACE: ClassVar[AssetModelType] = "INTERFACE"  # type: ignore[assignment]


class AssetModelState(OpenEnum):
    """AWS's ``AssetModelState``."""

    CREATING: ClassVar[AssetModelState] = "CREATING"  # type: ignore[assignment]
    ACTIVE: ClassVar[AssetModelState] = "ACTIVE"  # type: ignore[assignment]
    UPDATING: ClassVar[AssetModelState] = "UPDATING"  # type: ignore[assignment]
    PROPAGATING: ClassVar[AssetModelState] = "PROPAGATING"  # type: ignore[assignment]
    DELETING: ClassVar[AssetModelState] = "DELETING"  # type: ignore[assignment]
    FAILED: ClassVar[AssetModelState] = "FAILED"  # type: ignore[assignment]


class ErrorCode(OpenEnum):
    """AWS's ``ErrorCode`` of SiteWise."""

    VALIDATION_ERROR: ClassVar[ErrorCode] = "VALIDATION_ERROR"  # type: ignore[assignment]
    INTERNAL_FAILURE: ClassVar[ErrorCode] = "INTERNAL_FAILURE"  # type: ignore[assignment]


class DetailedErrorCode(OpenEnum):
    """AWS's ``DetailedErrorCode``."""

    INCOMPATIBLE_COMPUTE_LOCATION: ClassVar[DetailedErrorCode] = "INCOMPATIBLE_COMPUTE_LOCATION"  # type: ignore[assignment]
    INCOMPATIBLE_FORWARDING_CONFIGURATION: ClassVar[DetailedErrorCode] = "INCOMPATIBLE_FORWARDING_CONFIGURATION"  # type: ignore[assignment]


class PortalState(OpenEnum):
    """AWS's ``PortalState``."""

    CREATING: ClassVar[PortalState] = "CREATING"  # type: ignore[assignment]
    PENDING: ClassVar[PortalState] = "PENDING"  # type: ignore[assignment]
    UPDATING: ClassVar[PortalState] = "UPDATING"  # type: ignore[assignment]
    DELETING: ClassVar[PortalState] = "DELETING"  # type: ignore[assignment]
    ACTIVE: ClassVar[PortalState] = "ACTIVE"  # type: ignore[assignment]
    FAILED: ClassVar[PortalState] = "FAILED"  # type: ignore[assignment]


class PortalType(OpenEnum):
    """AWS's ``PortalType``."""

    SITEWISE_PORTAL_V1: ClassVar[PortalType] = "SITEWISE_PORTAL_V1"  # type: ignore[assignment]
    SITEWISE_PORTAL_V2: ClassVar[PortalType] = "SITEWISE_PORTAL_V2"  # type: ignore[assignment]


class MonitorErrorCode(OpenEnum):
    """AWS's ``MonitorErrorCode``."""

    INTERNAL_FAILURE: ClassVar[MonitorErrorCode] = "INTERNAL_FAILURE"  # type: ignore[assignment]
    VALIDATION_ERROR: ClassVar[MonitorErrorCode] = "VALIDATION_ERROR"  # type: ignore[assignment]
    LIMIT_EXCEEDED: ClassVar[MonitorErrorCode] = "LIMIT_EXCEEDED"  # type: ignore[assignment]


class DetailedError(Structure):
    """AWS's ``DetailedError``."""

    code: DetailedErrorCode
    """The kind of error."""
    message: str
    """The message."""


class ErrorDetails(Structure):
    """AWS's ``ErrorDetails``."""

    code: ErrorCode
    """The kind of error."""
    message: str
    """The message."""
    details: tuple[DetailedError, ...] | None
    """More errors behind this one."""


class AssetModelStatus(Structure):
    """AWS's ``AssetModelStatus``."""

    state: AssetModelState
    """The state."""
    error: ErrorDetails | None
    """Why it failed."""


class AssetModelSummary(Structure):
    """An asset model in a listing: AWS's ``AssetModelSummary``. Members that AWS leaves out are ``None``."""

    id: str
    """The asset model's id, a UUID."""
    external_id: str | None
    """The id that the user gave it."""
    arn: str
    """Its ARN."""
    name: str
    """Its name."""
    asset_model_type: AssetModelType | None
    """Its type."""
    description: str
    """Its description."""
    creation_date: datetime
    """When it was created, in UTC."""
    last_update_date: datetime
    """When it was last changed, in UTC."""
    status: AssetModelStatus
    """Its state, and the error if it failed."""
    version: str | None
    """Its version number."""


class MonitorErrorDetails(Structure):
    """AWS's ``MonitorErrorDetails``."""

    code: MonitorErrorCode | None
    """The kind of error."""
    message: str | None
    """The message."""


class PortalStatus(Structure):
    """AWS's ``PortalStatus``."""

    state: PortalState
    """The state."""
    error: MonitorErrorDetails | None
    """Why it failed."""


class PortalSummary(Structure):
    """A SiteWise Monitor portal in a listing: AWS's ``PortalSummary``. Members that AWS leaves out are ``None``."""

    id: str
    """The portal's id, a UUID."""
    name: str
    """Its name."""
    description: str | None
    """Its description."""
    start_url: str
    """The address that its users open."""
    creation_date: datetime | None
    """When it was created, in UTC."""
    last_update_date: datetime | None
    """When it was last changed, in UTC."""
    role_arn: str | None
    """The role that its users act in."""
    status: PortalStatus
    """Its state, and the error if it failed."""
    portal_type: PortalType | None
    """Its type."""


class ProjectSummary(Structure):
    """A SiteWise Monitor project in a listing: AWS's ``ProjectSummary``. Members that AWS leaves out are ``None``."""

    id: str
    """The project's id, a UUID."""
    name: str
    """Its name."""
    description: str | None
    """Its description."""
    creation_date: datetime | None
    """When it was created, in UTC."""
    last_update_date: datetime | None
    """When it was last changed, in UTC."""


class SiteWise:
    """AWS IoT SiteWise through a connector: ``connector.sitewise``."""

    __slots__ = ("_native",)

    def __init__(self, native: Connector) -> None:
        """Take the native connector."""
        self._native = native

    def list_asset_models(
        self,
        *,
        asset_model_types: Sequence[AssetModelType | str] | None = None,
        asset_model_version: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Listing[AssetModelSummary]:
        """ListAssetModels: the asset models of the account in the region.

        :param asset_model_types: only models of these types; default: all types
        :param asset_model_version: which version of each model: ``LATEST`` (the default), ``ACTIVE``, or a number
        :param max_results: the page size, 1 or more; above 250 it is 250; default: 50
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many asset models there are in total, 1 or more; default: all
        """
        arguments = {
            "assetModelTypes": None if asset_model_types is None else [str(kind) for kind in asset_model_types],
            "assetModelVersion": asset_model_version,
            "maxResults": max_results,
            "nextToken": next_token,
        }
        return Listing(self._native, "iotsitewise.ListAssetModels", arguments, limit)

    def list_portals(
        self, *, max_results: int | None = None, next_token: str | None = None, limit: int | None = None
    ) -> Listing[PortalSummary]:
        """ListPortals: the SiteWise Monitor portals of the account in the region.

        :param max_results: the page size, 1 or more; above 250 it is 250; default: 50
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many portals there are in total, 1 or more; default: all
        """
        arguments = {"maxResults": max_results, "nextToken": next_token}
        return Listing(self._native, "iotsitewise.ListPortals", arguments, limit)

    def list_projects(
        self,
        *,
        portal_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Listing[ProjectSummary]:
        """ListProjects: the projects of a SiteWise Monitor portal.

        :param portal_id: the portal's id, a UUID of 36 characters
        :param max_results: the page size, 1 or more; above 250 it is 250; default: 50
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many projects there are in total, 1 or more; default: all
        """
        arguments = {"portalId": portal_id, "maxResults": max_results, "nextToken": next_token}
        return Listing(self._native, "iotsitewise.ListProjects", arguments, limit)
