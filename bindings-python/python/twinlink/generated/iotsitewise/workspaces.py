"""Structures and enumerations of AWS IoT SiteWise: workspaces."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import ClassVar

    from twinlink.generated.iotsitewise.shared import (
        EncryptionType,
        ErrorCode,
    )


class CreateWorkspaceResponse(Structure):
    """What ``create_workspace`` answers."""

    workspace_name: str
    """The name of the workspace; 1 to 64 characters."""
    workspace_arn: str
    """The ARN of the workspace; 1 to 1600 characters."""
    workspace_status: WorkspaceStatus
    """The state of the new workspace: ``CREATING``."""


class DeleteWorkspaceResponse(Structure):
    """What ``delete_workspace`` answers."""

    workspace_status: WorkspaceStatus
    """The state of the workspace: ``DELETING``."""


class DescribeWorkspaceResponse(Structure):
    """What ``describe_workspace`` answers."""

    workspace_arn: str
    """The ARN of the workspace; 1 to 1600 characters."""
    workspace_name: str
    """The name of the workspace; 1 to 64 characters."""
    workspace_description: str | None = None
    """The description of the workspace; 1 to 2048 characters."""
    workspace_status: WorkspaceStatus
    """The state of the workspace, and what went wrong if something did."""
    encryption_configuration: WorkspaceEncryptionConfigurationInfo | None = None
    """How the workspace is encrypted."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime
    """When it was last changed."""


class ListWorkspacesResponse(Structure):
    """What ``list_workspaces`` answers."""

    workspace_summaries: tuple[WorkspaceSummary, ...]
    """The workspaces."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class UpdateWorkspaceResponse(Structure):
    """What ``update_workspace`` answers."""

    workspace_status: WorkspaceStatus
    """The state of the workspace: ``UPDATING``."""


class WorkspaceEncryptionConfiguration(Structure):
    """How a workspace is to be encrypted: with the key of IoT SiteWise or with a KMS key of your own."""

    encryption_type: EncryptionType
    """Whether the key of IoT SiteWise encrypts the data, or a KMS key of your own."""
    kms_key_id: str | None = None
    """Your KMS key, by id, ARN or alias: needed for ``KMS_BASED_ENCRYPTION``, left out otherwise. Once in use, it
    stays; 1 to 2048 characters.
    """


class WorkspaceEncryptionConfigurationInfo(Structure):
    """How a workspace is encrypted."""

    encryption_type: EncryptionType
    """Whether the key of IoT SiteWise encrypts the data, or a KMS key of your own."""
    kms_key_arn: str | None = None
    """The ARN of the KMS key, if ``encryption_type`` is ``KMS_BASED_ENCRYPTION``; 1 to 1600 characters."""


class WorkspaceErrorDetails(Structure):
    """What went wrong with a workspace."""

    code: ErrorCode
    """The kind of failure."""
    message: str
    """What went wrong; 1 to 2048 characters."""


class WorkspaceState(OpenEnum):
    """Where a workspace is between its creation and its deletion."""

    __slots__ = ()

    CREATING: ClassVar[WorkspaceState] = "CREATING"  # type: ignore[assignment]
    ACTIVE: ClassVar[WorkspaceState] = "ACTIVE"  # type: ignore[assignment]
    UPDATING: ClassVar[WorkspaceState] = "UPDATING"  # type: ignore[assignment]
    DELETING: ClassVar[WorkspaceState] = "DELETING"  # type: ignore[assignment]
    FAILED: ClassVar[WorkspaceState] = "FAILED"  # type: ignore[assignment]


class WorkspaceStatus(Structure):
    """The state of a workspace, and what went wrong if something did."""

    state: WorkspaceState
    """Where the workspace is in its life; ``ACTIVE`` once it can be used."""
    error: WorkspaceErrorDetails | None = None
    """What went wrong; absent otherwise."""


class WorkspaceSummary(Structure):
    """A workspace in a list."""

    name: str
    """The name of the workspace; 1 to 64 characters."""
    arn: str
    """Its ARN; 1 to 1600 characters."""
    status: WorkspaceStatus
    """The state of the workspace, and what went wrong if something did."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime
    """When it was last changed."""
