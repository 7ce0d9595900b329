"""Structures and enumerations of AWS IoT SiteWise: projects."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import ClassVar


class AssetErrorCode(OpenEnum):
    """Why an asset could not be put into a project or taken out of it."""

    __slots__ = ()

    INTERNAL_FAILURE: ClassVar[AssetErrorCode] = "INTERNAL_FAILURE"  # type: ignore[assignment]


class AssetErrorDetails(Structure):
    """An asset that could not be put into a project or taken out of it, and why."""

    asset_id: str
    """The asset's id, a UUID; 36 characters."""
    code: AssetErrorCode
    """Why it failed, as a code."""
    message: str
    """What went wrong."""


class BatchAssociateProjectAssetsResponse(Structure):
    """What ``batch_associate_project_assets`` answers."""

    errors: tuple[AssetErrorDetails, ...] | None = None
    """The assets that failed, and why; absent or empty when all succeeded."""


class BatchDisassociateProjectAssetsResponse(Structure):
    """What ``batch_disassociate_project_assets`` answers."""

    errors: tuple[AssetErrorDetails, ...] | None = None
    """The assets that failed, and why; absent or empty when all succeeded."""


class CreateProjectResponse(Structure):
    """What ``create_project`` answers."""

    project_id: str
    """The id of the project; 36 characters."""
    project_arn: str
    """The ARN of the project; 1 to 1600 characters."""


class DeleteProjectResponse(Structure):
    """What ``delete_project`` answers."""


class DescribeProjectResponse(Structure):
    """What ``describe_project`` answers."""

    project_id: str
    """The id of the project; 36 characters."""
    project_arn: str
    """The ARN of the project; 1 to 1600 characters."""
    project_name: str
    """The name of the project, for people to read. Keep it free of confidential things; 1 to 256 characters."""
    portal_id: str
    """The id of the portal that holds the project; 36 characters."""
    project_description: str | None = None
    """The description of the project. Keep it free of confidential things; 1 to 2048 characters."""
    project_creation_date: datetime
    """When the project was created."""
    project_last_update_date: datetime
    """When the project was last changed."""


class ListProjectAssetsResponse(Structure):
    """What ``list_project_assets`` answers."""

    asset_ids: tuple[str, ...]
    """The ids of the assets of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ListProjectsResponse(Structure):
    """What ``list_projects`` answers."""

    project_summaries: tuple[ProjectSummary, ...]
    """The projects of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ProjectSummary(Structure):
    """A project in a list."""

    id: str
    """The id of the project; 36 characters."""
    name: str
    """The name of the project, for people to read; 1 to 256 characters."""
    description: str | None = None
    """Its description; 1 to 2048 characters."""
    creation_date: datetime | None = None
    """When it was created."""
    last_update_date: datetime | None = None
    """When it was last changed."""


class UpdateProjectResponse(Structure):
    """What ``update_project`` answers."""
