"""Structures and enumerations of AWS IoT TwinMaker: metadata transfer jobs."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure, Union

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Any, ClassVar

    from twinlink.generated.iottwinmaker.shared import ErrorDetails


class CancelMetadataTransferJobResponse(Structure):
    """What ``cancel_metadata_transfer_job`` answers."""

    metadata_transfer_job_id: str
    """The job's id; 1 to 128 characters."""
    arn: str
    """Its ARN; 20 to 2048 characters."""
    update_date_time: datetime
    """When it was last changed."""
    status: MetadataTransferJobStatus
    """The job's state, with its error or its place in the queue."""
    progress: MetadataTransferJobProgress | None = None
    """How many resources are done, skipped and failed, and of how many."""


class CreateMetadataTransferJobResponse(Structure):
    """What ``create_metadata_transfer_job`` answers."""

    metadata_transfer_job_id: str
    """The job's id; 1 to 128 characters."""
    arn: str
    """Its ARN; 20 to 2048 characters."""
    creation_date_time: datetime
    """When it was created."""
    status: MetadataTransferJobStatus
    """The job's state, with its error or its place in the queue."""


class DestinationConfiguration(Structure):
    """Where a job moves metadata to: the type, and what that type needs."""

    type: DestinationType
    """The type of the destination; it decides which configuration goes with it. ``iotsitewise`` has none."""
    s3_configuration: S3DestinationConfiguration | None = None
    """For type ``s3``: the location to write to."""
    iot_twin_maker_configuration: IotTwinMakerDestinationConfiguration | None = None
    """For type ``iottwinmaker``: the workspace to fill."""


class DestinationType(OpenEnum):
    """Where a job moves metadata to."""

    __slots__ = ()

    S3: ClassVar[DestinationType] = "s3"  # type: ignore[assignment]
    IOTSITEWISE: ClassVar[DestinationType] = "iotsitewise"  # type: ignore[assignment]
    IOTTWINMAKER: ClassVar[DestinationType] = "iottwinmaker"  # type: ignore[assignment]


class FilterByAsset(Structure):
    """Picks an asset of SiteWise, with its model or with the assets below it, but not with both."""

    asset_id: str | None = None
    """The asset's id, a UUID. Give this or the external id; 36 characters."""
    asset_external_id: str | None = None
    """The asset's external id. Give this or the id; 2 to 128 characters."""
    include_offspring: bool | None = None
    """Whether the assets below it in its hierarchy are taken too. Not together with the asset model."""
    include_asset_model: bool | None = None
    """Whether its asset model is taken too. Not together with the assets below."""


class FilterByAssetModel(Structure):
    """Picks an asset model of SiteWise, with its assets or with the models below it, but not with both."""

    asset_model_id: str | None = None
    """The asset model's id, a UUID. Give this or the external id; 36 characters."""
    asset_model_external_id: str | None = None
    """The asset model's external id. Give this or the id; 2 to 128 characters."""
    include_offspring: bool | None = None
    """Whether the asset models below it in its hierarchy are taken too. Not together with its assets."""
    include_assets: bool | None = None
    """Whether all assets made from the model are taken too. Not together with the models below."""


class FilterByComponentType(Structure):
    """Picks a component type of the workspace."""

    component_type_id: str
    """The id of the component type; 1 to 256 characters."""


class FilterByEntity(Structure):
    """Picks an entity of the workspace."""

    entity_id: str
    """The id of the entity; 1 to 128 characters."""


class GetMetadataTransferJobResponse(Structure):
    """What ``get_metadata_transfer_job`` answers."""

    metadata_transfer_job_id: str
    """The job's id; 1 to 128 characters."""
    arn: str
    """Its ARN; 20 to 2048 characters."""
    description: str | None = None
    """Its description; 0 to 2048 characters."""
    sources: tuple[SourceConfiguration, ...]
    """Where the metadata comes from; 1 of them."""
    destination: DestinationConfiguration
    """Where the metadata goes to."""
    metadata_transfer_job_role: str
    """The ARN of the role that the job works with; 20 to 2048 characters."""
    report_url: str | None = None
    """A presigned URL of the job's report, which has its errors in full; 1 to 256 characters."""
    creation_date_time: datetime
    """When it was created."""
    update_date_time: datetime
    """When it was last changed."""
    status: MetadataTransferJobStatus
    """The job's state, with its error or its place in the queue."""
    progress: MetadataTransferJobProgress | None = None
    """How many resources are done, skipped and failed, and of how many."""


class IotSiteWiseSourceConfiguration(Structure):
    """SiteWise as a source: which assets and asset models are moved."""

    filters: Sequence[IotSiteWiseSourceConfigurationFilter] | None = None
    """What to take: whatever passes any of the filters. Default: all assets and asset models."""


class IotSiteWiseSourceConfigurationFilter(Union):
    """Picks assets or asset models of SiteWise."""

    filter_by_asset_model: FilterByAssetModel | None = None
    """An asset model to take."""
    filter_by_asset: FilterByAsset | None = None
    """An asset to take."""
    unknown: dict[str, Any] | None = None
    """A member that this version does not know, by AWS's name."""


class IotTwinMakerDestinationConfiguration(Structure):
    """TwinMaker as a destination: the workspace that is filled."""

    workspace: str
    """The ARN of the workspace; 20 to 2048 characters."""


class IotTwinMakerSourceConfiguration(Structure):
    """TwinMaker as a source: the workspace, and what of it is moved."""

    workspace: str
    """The ARN of the workspace; 20 to 2048 characters."""
    filters: Sequence[IotTwinMakerSourceConfigurationFilter] | None = None
    """Which entities and component types to take."""


class IotTwinMakerSourceConfigurationFilter(Union):
    """Picks entities or component types of a workspace."""

    filter_by_component_type: FilterByComponentType | None = None
    """A component type to take."""
    filter_by_entity: FilterByEntity | None = None
    """An entity to take."""
    unknown: dict[str, Any] | None = None
    """A member that this version does not know, by AWS's name."""


class ListMetadataTransferJobsFilter(Union):
    """A condition on the jobs of a list: their workspace or their state."""

    workspace_id: str | None = None
    """Only jobs that work with this workspace; 1 to 128 characters."""
    state: MetadataTransferJobState | None = None
    """Only jobs in this state."""
    unknown: dict[str, Any] | None = None
    """A member that this version does not know, by AWS's name."""


class ListMetadataTransferJobsResponse(Structure):
    """What ``list_metadata_transfer_jobs`` answers."""

    metadata_transfer_job_summaries: tuple[MetadataTransferJobSummary, ...]
    """The jobs of this page, in short."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 0 to 17880 characters."""


class MetadataTransferJobProgress(Structure):
    """How far a job has come, in numbers of resources."""

    total_count: int | None = None
    """How many resources the job deals with in all."""
    succeeded_count: int | None = None
    """How many were transferred."""
    skipped_count: int | None = None
    """How many were skipped."""
    failed_count: int | None = None
    """How many failed."""


class MetadataTransferJobState(OpenEnum):
    """Where a job is between its creation and its end."""

    __slots__ = ()

    VALIDATING: ClassVar[MetadataTransferJobState] = "VALIDATING"  # type: ignore[assignment]
    PENDING: ClassVar[MetadataTransferJobState] = "PENDING"  # type: ignore[assignment]
    RUNNING: ClassVar[MetadataTransferJobState] = "RUNNING"  # type: ignore[assignment]
    CANCELLING: ClassVar[MetadataTransferJobState] = "CANCELLING"  # type: ignore[assignment]
    ERROR: ClassVar[MetadataTransferJobState] = "ERROR"  # type: ignore[assignment]
    COMPLETED: ClassVar[MetadataTransferJobState] = "COMPLETED"  # type: ignore[assignment]
    CANCELLED: ClassVar[MetadataTransferJobState] = "CANCELLED"  # type: ignore[assignment]


class MetadataTransferJobStatus(Structure):
    """The state of a job, with its error or its place in the queue."""

    state: MetadataTransferJobState | None = None
    """The state of the job."""
    error: ErrorDetails | None = None
    """Why it failed; absent otherwise."""
    queued_position: int | None = None
    """Its place in the queue, while it waits."""


class MetadataTransferJobSummary(Structure):
    """A metadata transfer job in short, without source and destination."""

    metadata_transfer_job_id: str
    """The job's id; 1 to 128 characters."""
    arn: str
    """Its ARN; 20 to 2048 characters."""
    creation_date_time: datetime
    """When it was created."""
    update_date_time: datetime
    """When it was last changed."""
    status: MetadataTransferJobStatus
    """The job's state, with its error or its place in the queue."""
    progress: MetadataTransferJobProgress | None = None
    """How many resources are done, skipped and failed, and of how many."""


class S3DestinationConfiguration(Structure):
    """S3 as a destination."""

    location: str
    """The ARN of the bucket, or of a prefix in it, to write to."""


class S3SourceConfiguration(Structure):
    """S3 as a source."""

    location: str
    """The ARN of the object to read."""


class SourceConfiguration(Structure):
    """Where a job takes metadata from: the type, and what that type needs."""

    type: SourceType
    """The type of the source; it decides which configuration goes with it."""
    s3_configuration: S3SourceConfiguration | None = None
    """For type ``s3``: the object to read."""
    iot_site_wise_configuration: IotSiteWiseSourceConfiguration | None = None
    """For type ``iotsitewise``: which assets and asset models to take."""
    iot_twin_maker_configuration: IotTwinMakerSourceConfiguration | None = None
    """For type ``iottwinmaker``: the workspace to read, and what of it."""


class SourceType(OpenEnum):
    """Where a job takes metadata from."""

    __slots__ = ()

    S3: ClassVar[SourceType] = "s3"  # type: ignore[assignment]
    IOTSITEWISE: ClassVar[SourceType] = "iotsitewise"  # type: ignore[assignment]
    IOTTWINMAKER: ClassVar[SourceType] = "iottwinmaker"  # type: ignore[assignment]
