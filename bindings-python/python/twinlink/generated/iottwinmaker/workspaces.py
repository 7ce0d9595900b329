"""Structures and enumerations of AWS IoT TwinMaker: workspaces."""

from __future__ import annotations

from twinlink._structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class CreateWorkspaceResponse(Structure):
    """What ``create_workspace`` answers."""

    arn: str
    """Its ARN; 20 to 2048 characters."""
    creation_date_time: datetime
    """When it was created."""


class DeleteWorkspaceResponse(Structure):
    """What ``delete_workspace`` answers."""

    message: str | None = None
    """How the deletion went; 0 to 2048 characters."""


class GetWorkspaceResponse(Structure):
    """What ``get_workspace`` answers."""

    workspace_id: str
    """The id of the workspace; 1 to 128 characters."""
    arn: str
    """Its ARN; 20 to 2048 characters."""
    description: str | None = None
    """Its description; 0 to 2048 characters."""
    linked_services: tuple[str, ...] | None = None
    """The names of the services linked to it."""
    s3_location: str | None = None
    """The ARN of the S3 bucket that keeps the workspace's resources; 0 to 1024 characters."""
    role: str | None = None
    """The ARN of the role that the service takes on to work for the workspace; 20 to 2048 characters."""
    creation_date_time: datetime
    """When it was created."""
    update_date_time: datetime
    """When it was last changed."""


class ListWorkspacesResponse(Structure):
    """What ``list_workspaces`` answers."""

    workspace_summaries: tuple[WorkspaceSummary, ...] | None = None
    """The workspaces of this page, in short."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 0 to 17880 characters."""


class UpdateWorkspaceResponse(Structure):
    """What ``update_workspace`` answers."""

    update_date_time: datetime
    """When it was last changed."""


class WorkspaceSummary(Structure):
    """A workspace in short, as lists give it: without its bucket and role."""

    workspace_id: str
    """The id of the workspace; 1 to 128 characters."""
    arn: str
    """Its ARN; 20 to 2048 characters."""
    description: str | None = None
    """Its description; 0 to 2048 characters."""
    linked_services: tuple[str, ...] | None = None
    """The names of the services linked to it."""
    creation_date_time: datetime
    """When it was created."""
    update_date_time: datetime
    """When it was last changed."""
