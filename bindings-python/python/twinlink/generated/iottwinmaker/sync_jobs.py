"""Structures and enumerations of AWS IoT TwinMaker: sync jobs."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure, Union

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, ClassVar

    from twinlink.generated.iottwinmaker.shared import ErrorDetails


class CreateSyncJobResponse(Structure):
    """What ``create_sync_job`` answers."""

    arn: str
    """Its ARN; 20 to 2048 characters."""
    creation_date_time: datetime
    """When it was created."""
    state: SyncJobState
    """The sync job's state after the call."""


class DeleteSyncJobResponse(Structure):
    """What ``delete_sync_job`` answers."""

    state: SyncJobState
    """The sync job's state after the call."""


class GetSyncJobResponse(Structure):
    """What ``get_sync_job`` answers."""

    arn: str
    """Its ARN; 20 to 2048 characters."""
    workspace_id: str
    """The id of the workspace; 1 to 128 characters."""
    sync_source: str
    """Where the job syncs from. Only ``SITEWISE`` is supported."""
    sync_role: str
    """The ARN of the role with which the job reads the source and creates, updates and deletes resources here; 20 to
    2048 characters.
    """
    status: SyncJobStatus
    """The job's state, and its error if there is one."""
    creation_date_time: datetime
    """When it was created."""
    update_date_time: datetime
    """When it was last changed."""


class ListSyncJobsResponse(Structure):
    """What ``list_sync_jobs`` answers."""

    sync_job_summaries: tuple[SyncJobSummary, ...] | None = None
    """The sync jobs of this page, in short."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 0 to 17880 characters."""


class ListSyncResourcesResponse(Structure):
    """What ``list_sync_resources`` answers."""

    sync_resources: tuple[SyncResourceSummary, ...] | None = None
    """The synced resources of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 0 to 17880 characters."""


class SyncJobState(OpenEnum):
    """Where a sync job is between its creation and its deletion."""

    __slots__ = ()

    CREATING: ClassVar[SyncJobState] = "CREATING"  # type: ignore[assignment]
    INITIALIZING: ClassVar[SyncJobState] = "INITIALIZING"  # type: ignore[assignment]
    ACTIVE: ClassVar[SyncJobState] = "ACTIVE"  # type: ignore[assignment]
    DELETING: ClassVar[SyncJobState] = "DELETING"  # type: ignore[assignment]
    ERROR: ClassVar[SyncJobState] = "ERROR"  # type: ignore[assignment]


class SyncJobStatus(Structure):
    """The state of a sync job, with its error if there is one."""

    state: SyncJobState | None = None
    """The state of the job."""
    error: ErrorDetails | None = None
    """Why it failed; absent otherwise."""


class SyncJobSummary(Structure):
    """A sync job in short, without its role."""

    arn: str | None = None
    """Its ARN; 20 to 2048 characters."""
    workspace_id: str | None = None
    """The id of the workspace; 1 to 128 characters."""
    sync_source: str | None = None
    """Where the job syncs from. Only ``SITEWISE`` is supported."""
    status: SyncJobStatus | None = None
    """The job's state, and its error if there is one."""
    creation_date_time: datetime | None = None
    """When it was created."""
    update_date_time: datetime | None = None
    """When it was last changed."""


class SyncResourceFilter(Union):
    """One condition on synced resources; some go together, see ``filters``."""

    state: SyncResourceState | None = None
    """Only resources in this state."""
    resource_type: SyncResourceType | None = None
    """Only resources of this type; goes with a resource id or an external id."""
    resource_id: str | None = None
    """Only the resource with this id in the workspace; goes with a resource type; 1 to 128 characters."""
    external_id: str | None = None
    """Only the resource with this external id; goes with a resource type; 1 to 128 characters."""
    unknown: dict[str, Any] | None = None
    """A member that this version does not know, by AWS's name."""


class SyncResourceState(OpenEnum):
    """Where a synced resource is on its way to being in step with its source."""

    __slots__ = ()

    INITIALIZING: ClassVar[SyncResourceState] = "INITIALIZING"  # type: ignore[assignment]
    PROCESSING: ClassVar[SyncResourceState] = "PROCESSING"  # type: ignore[assignment]
    DELETED: ClassVar[SyncResourceState] = "DELETED"  # type: ignore[assignment]
    IN_SYNC: ClassVar[SyncResourceState] = "IN_SYNC"  # type: ignore[assignment]
    ERROR: ClassVar[SyncResourceState] = "ERROR"  # type: ignore[assignment]


class SyncResourceStatus(Structure):
    """The state of a synced resource, with its error if there is one."""

    state: SyncResourceState | None = None
    """The state of the resource."""
    error: ErrorDetails | None = None
    """Why it failed; absent otherwise."""


class SyncResourceSummary(Structure):
    """A resource that a sync job looks after, with its status."""

    resource_type: SyncResourceType | None = None
    """Whether it is an entity or a component type."""
    external_id: str | None = None
    """Its id outside the workspace, at the source; 1 to 128 characters."""
    resource_id: str | None = None
    """Its id in the workspace; 1 to 128 characters."""
    status: SyncResourceStatus | None = None
    """The resource's state, and its error if there is one."""
    update_date_time: datetime | None = None
    """When it was last changed."""


class SyncResourceType(OpenEnum):
    """What a synced resource is in the workspace."""

    __slots__ = ()

    ENTITY: ClassVar[SyncResourceType] = "ENTITY"  # type: ignore[assignment]
    COMPONENT_TYPE: ClassVar[SyncResourceType] = "COMPONENT_TYPE"  # type: ignore[assignment]
