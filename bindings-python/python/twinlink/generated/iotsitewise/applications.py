"""Structures and enumerations of AWS IoT SiteWise: applications."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import ClassVar


class ApplicationStatus(OpenEnum):
    """Where an application is between its creation and its deletion."""

    __slots__ = ()

    CREATING: ClassVar[ApplicationStatus] = "CREATING"  # type: ignore[assignment]
    ACTIVE: ClassVar[ApplicationStatus] = "ACTIVE"  # type: ignore[assignment]
    DELETING: ClassVar[ApplicationStatus] = "DELETING"  # type: ignore[assignment]


class ApplicationSummary(Structure):
    """An application in a list."""

    arn: str
    """Its ARN; 1 to 1600 characters."""
    id: str
    """The id of the application; 36 characters."""
    name: str
    """The name of the application; 1 to 256 characters."""
    status: ApplicationStatus
    """Where the application is in its life."""
    created_at: datetime
    """When it was created."""
    workspace_name: str
    """The name of the workspace that the application belongs to; 1 to 64 characters."""


class CreateApplicationResponse(Structure):
    """What ``create_application`` answers."""

    arn: str
    """Its ARN; 1 to 1600 characters."""
    id: str
    """The id of the application; 36 characters."""
    dns_subdomain: str
    """The application's subdomain, one label of a DNS name; 1 to 63 characters."""
    name: str
    """The name of the application; 1 to 256 characters."""
    status: ApplicationStatus
    """Where the application is in its life."""


class DeleteApplicationResponse(Structure):
    """What ``delete_application`` answers."""


class DescribeApplicationResponse(Structure):
    """What ``describe_application`` answers."""

    arn: str
    """Its ARN; 1 to 1600 characters."""
    created_at: datetime
    """When it was created."""
    dns_subdomain: str
    """The application's subdomain, one label of a DNS name; 1 to 63 characters."""
    description: str | None = None
    """Its description; 1 to 2048 characters."""
    id: str
    """The id of the application; 36 characters."""
    idc_application_arn: str
    """The ARN of the application in IAM Identity Center that goes with this one; 1 to 1600 characters."""
    name: str
    """The name of the application; 1 to 256 characters."""
    status: ApplicationStatus
    """Where the application is in its life."""
    updated_at: datetime
    """When it was last changed."""
    workspace_name: str
    """The name of the workspace that the application belongs to; 1 to 64 characters."""


class ListApplicationsResponse(Structure):
    """What ``list_applications`` answers."""

    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""
    applications: tuple[ApplicationSummary, ...]
    """The applications."""
