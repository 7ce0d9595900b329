"""Structures and enumerations of AWS IoT SiteWise: portals."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import ClassVar


class Alarms(Structure):
    """The role and the Lambda function of a portal's alarms. An alarm watches a property and tells when it leaves
    its range.
    """

    alarm_role_arn: str
    """The ARN of the IAM role with which alarms act, for instance in IoT Events; 1 to 1600 characters."""
    notification_lambda_arn: str | None = None
    """The ARN of the Lambda function for the notifications of alarms; 1 to 1600 characters."""


class AuthMode(OpenEnum):
    """How the users of a portal sign in: through IAM, or through IAM Identity Center (``SSO``)."""

    __slots__ = ()

    IAM: ClassVar[AuthMode] = "IAM"  # type: ignore[assignment]
    SSO: ClassVar[AuthMode] = "SSO"  # type: ignore[assignment]


class CreatePortalResponse(Structure):
    """What ``create_portal`` answers."""

    portal_id: str
    """The id of the portal; 36 characters."""
    portal_arn: str
    """The ARN of the portal; 1 to 1600 characters."""
    portal_start_url: str
    """The URL of the portal. Users that sign in through IAM need one from the SiteWise console instead; 1 to 256
    characters.
    """
    portal_status: PortalStatus
    """Where the portal is: ``CREATING`` at first."""
    sso_application_id: str
    """The id of the portal as an application of IAM Identity Center, if users sign in there; 1 to 64 characters."""


class DeletePortalResponse(Structure):
    """What ``delete_portal`` answers."""

    portal_status: PortalStatus
    """Where the portal is: ``DELETING`` at first."""


class DescribePortalResponse(Structure):
    """What ``describe_portal`` answers."""

    portal_id: str
    """The id of the portal; 36 characters."""
    portal_arn: str
    """The ARN of the portal; 1 to 1600 characters."""
    portal_name: str
    """The name of the portal, for people to read; 1 to 256 characters."""
    portal_description: str | None = None
    """The description of the portal; 1 to 2048 characters."""
    portal_client_id: str
    """The client id that IAM Identity Center made for the portal; only if users sign in there; 1 to 256 characters."""
    portal_start_url: str
    """The URL of the portal. Users that sign in through IAM need one from the SiteWise console instead; 1 to 256
    characters.
    """
    portal_contact_email: str
    """The e-mail address of the AWS administrator in charge; 1 to 255 characters."""
    portal_status: PortalStatus
    """Where the portal is, and what went wrong if something did."""
    portal_creation_date: datetime
    """When the portal was created."""
    portal_last_update_date: datetime
    """When the portal was last changed."""
    portal_logo_image_location: ImageLocation | None = None
    """The logo of the portal, and where to fetch it."""
    role_arn: str | None = None
    """The ARN of the service role with which the portal's users reach your SiteWise resources; 1 to 1600 characters."""
    portal_auth_mode: AuthMode | None = None
    """How users sign in."""
    notification_sender_email: str | None = None
    """The sender of alarm e-mails. Verify it in SES if the Lambda function that IoT Events manages sends them; 1 to
    255 characters.
    """
    alarms: Alarms | None = None
    """The role and the Lambda function of the portal's alarms."""
    portal_type: PortalType | None = None
    """The generation of the portal: classic (``SITEWISE_PORTAL_V1``) or AI-aware (``SITEWISE_PORTAL_V2``)."""
    portal_type_configuration: dict[str, PortalTypeEntry] | None = None
    """Settings that belong to the type of the portal, such as its tools."""

    _sensitive: ClassVar[tuple[str, ...]] = (
        "portal_contact_email",
        "notification_sender_email",
    )


class Image(Structure):
    """A logo: a new file, or the id of the logo that is to stay. Set one of the two."""

    id: str | None = None
    """The id of the logo that is to stay; 36 characters."""
    file: ImageFile | None = None
    """A new logo to upload."""


class ImageFile(Structure):
    """An image to upload."""

    data: bytes
    """The content of the image, less than 1 MB."""
    type: ImageFileType
    """The format of the image."""


class ImageFileType(OpenEnum):
    """The format of an image."""

    __slots__ = ()

    PNG: ClassVar[ImageFileType] = "PNG"  # type: ignore[assignment]


class ImageLocation(Structure):
    """An image that has been uploaded, and where to fetch it."""

    id: str
    """The id of the image; 36 characters."""
    url: str
    """Where to fetch the image. The URL works for 15 minutes; 1 to 256 characters."""


class ListPortalsResponse(Structure):
    """What ``list_portals`` answers."""

    portal_summaries: tuple[PortalSummary, ...] | None = None
    """The portals of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class MonitorErrorCode(OpenEnum):
    """What went wrong with a portal, as a code."""

    __slots__ = ()

    INTERNAL_FAILURE: ClassVar[MonitorErrorCode] = "INTERNAL_FAILURE"  # type: ignore[assignment]
    VALIDATION_ERROR: ClassVar[MonitorErrorCode] = "VALIDATION_ERROR"  # type: ignore[assignment]
    LIMIT_EXCEEDED: ClassVar[MonitorErrorCode] = "LIMIT_EXCEEDED"  # type: ignore[assignment]


class MonitorErrorDetails(Structure):
    """What went wrong with a portal."""

    code: MonitorErrorCode | None = None
    """What went wrong, as a code."""
    message: str | None = None
    """What went wrong."""


class PortalState(OpenEnum):
    """Where a portal is between its creation and its deletion."""

    __slots__ = ()

    CREATING: ClassVar[PortalState] = "CREATING"  # type: ignore[assignment]
    PENDING: ClassVar[PortalState] = "PENDING"  # type: ignore[assignment]
    UPDATING: ClassVar[PortalState] = "UPDATING"  # type: ignore[assignment]
    DELETING: ClassVar[PortalState] = "DELETING"  # type: ignore[assignment]
    ACTIVE: ClassVar[PortalState] = "ACTIVE"  # type: ignore[assignment]
    FAILED: ClassVar[PortalState] = "FAILED"  # type: ignore[assignment]


class PortalStatus(Structure):
    """Where a portal is, and what went wrong if something did."""

    state: PortalState
    """Where the portal is between its creation and its deletion."""
    error: MonitorErrorDetails | None = None
    """What went wrong; absent otherwise."""


class PortalSummary(Structure):
    """A portal in a list, without its sign-in and alarm settings."""

    id: str
    """The id of the portal; 36 characters."""
    name: str
    """The name of the portal, for people to read; 1 to 256 characters."""
    description: str | None = None
    """Its description; 1 to 2048 characters."""
    start_url: str
    """The URL of the portal. Users that sign in through IAM need one from the SiteWise console instead; 1 to 256
    characters.
    """
    creation_date: datetime | None = None
    """When it was created."""
    last_update_date: datetime | None = None
    """When it was last changed."""
    role_arn: str | None = None
    """The ARN of the service role with which the portal's users reach your SiteWise resources; 1 to 1600 characters."""
    status: PortalStatus
    """Where the portal is, and what went wrong if something did."""
    portal_type: PortalType | None = None
    """The generation of the portal: classic (``SITEWISE_PORTAL_V1``) or AI-aware (``SITEWISE_PORTAL_V2``)."""


class PortalType(OpenEnum):
    """The generation of a portal: ``SITEWISE_PORTAL_V1`` is classic, ``SITEWISE_PORTAL_V2`` is AI-aware."""

    __slots__ = ()

    SITEWISE_PORTAL_V1: ClassVar[PortalType] = "SITEWISE_PORTAL_V1"  # type: ignore[assignment]
    SITEWISE_PORTAL_V2: ClassVar[PortalType] = "SITEWISE_PORTAL_V2"  # type: ignore[assignment]


class PortalTypeEntry(Structure):
    """Settings that belong to a type of portal."""

    portal_tools: Sequence[str] | None = None
    """The tools in the portal: ``ASSISTANT``, ``DASHBOARD`` or both."""


class UpdatePortalResponse(Structure):
    """What ``update_portal`` answers."""

    portal_status: PortalStatus
    """Where the portal is: ``UPDATING`` at first."""
