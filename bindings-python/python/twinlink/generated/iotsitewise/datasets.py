"""Structures and enumerations of AWS IoT SiteWise: datasets."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure, Union

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Any, ClassVar

    from twinlink.generated.iotsitewise.shared import (
        ErrorDetails,
        FormatSettings,
        PropertyDataType,
        TimeInNanos,
    )


class AssociateDataSegmentEntry(Structure):
    """A data segment to add to a curated dataset."""

    source_dataset_id: str
    """The id of the session dataset that holds the segment's data; 36 characters."""
    time_series_id: str
    """The id of the time series that the segment is a part of; 36 to 73 characters."""
    start_timestamp: TimeInNanos
    """When the segment begins, to the nanosecond."""
    end_timestamp: TimeInNanos
    """When the segment ends, to the nanosecond."""


class BatchAssociateDataSegmentsToDatasetResponse(Structure):
    """What ``batch_associate_data_segments_to_dataset`` answers."""

    dataset_id: str
    """The id of the dataset; 36 characters."""
    dataset_version: str
    """The version of the dataset after the segments were added; 1 to 10 characters."""
    failed_associations: tuple[FailedDataSegmentAssociation, ...]
    """The segments that were not added, with the reasons; empty if all were."""


class BatchDeleteDatasetDataSegmentsResponse(Structure):
    """What ``batch_delete_dataset_data_segments`` answers."""

    dataset_id: str
    """The id of the dataset; 36 characters."""
    dataset_version: str
    """The version of the dataset after the segments were deleted; 1 to 10 characters."""
    errors: tuple[FailedDataSegmentDeletion, ...]
    """The segments that were not deleted, with the reasons; empty if all were."""


class BatchDisassociateDataSegmentsFromDatasetResponse(Structure):
    """What ``batch_disassociate_data_segments_from_dataset`` answers."""

    dataset_id: str
    """The id of the dataset; 36 characters."""
    dataset_version: str
    """The version of the dataset after the segments were taken out; 1 to 10 characters."""
    failed_disassociations: tuple[FailedDataSegmentDisassociation, ...]
    """The segments that were not taken out, with the reasons; empty if all were."""


class CreateDatasetExportJobResponse(Structure):
    """What ``create_dataset_export_job`` answers."""

    job_id: str
    """The id of the export job; 36 characters."""
    workspace_name: str
    """The name of the workspace that the job belongs to; 1 to 64 characters."""


class CreateDatasetResponse(Structure):
    """What ``create_dataset`` answers."""

    dataset_id: str
    """The id of the dataset; 36 characters."""
    dataset_arn: str
    """The ARN of the dataset; 1 to 1600 characters."""
    dataset_status: DatasetStatus
    """The state of the dataset: ``CREATING``; later ``ACTIVE``, once it can be used."""


class DataSegmentEnrichment(Structure):
    """Whether a data segment is enriched, and when that was last done."""

    status: EnrichmentStatus
    """Whether the segment is enriched."""
    last_enriched_at: datetime | None = None
    """When it was last enriched."""


class DataSegmentErrorCode(OpenEnum):
    """Why the work on one data segment failed."""

    __slots__ = ()

    INTERNAL_FAILURE: ClassVar[DataSegmentErrorCode] = "INTERNAL_FAILURE"  # type: ignore[assignment]
    VALIDATION_ERROR: ClassVar[DataSegmentErrorCode] = "VALIDATION_ERROR"  # type: ignore[assignment]
    RESOURCE_NOT_FOUND: ClassVar[DataSegmentErrorCode] = "RESOURCE_NOT_FOUND"  # type: ignore[assignment]
    LIMIT_EXCEEDED: ClassVar[DataSegmentErrorCode] = "LIMIT_EXCEEDED"  # type: ignore[assignment]
    CONFLICTING_OPERATION: ClassVar[DataSegmentErrorCode] = "CONFLICTING_OPERATION"  # type: ignore[assignment]


class DataSegmentRelationshipSummary(Structure):
    """A data segment with the session dataset that holds its data and a curated dataset that uses it."""

    target_dataset_id: str
    """The id of a curated dataset which uses the segment; 36 characters."""
    source_dataset_id: str
    """The id of the session dataset that holds the segment's data; 36 characters."""
    time_series_id: str
    """The id of the time series that the segment is a part of; 36 to 73 characters."""
    start_timestamp: TimeInNanos
    """When the segment begins, to the nanosecond."""
    end_timestamp: TimeInNanos
    """When the segment ends, to the nanosecond."""


class DataSegmentSummary(Structure):
    """A data segment in a list: a time range of one time series, and where its data are."""

    source_dataset_id: str
    """The id of the session dataset that holds the segment's data; 36 characters."""
    time_series_id: str
    """The id of the time series that the segment is a part of; 36 to 73 characters."""
    start_timestamp: TimeInNanos
    """When the segment begins, to the nanosecond."""
    end_timestamp: TimeInNanos
    """When the segment ends, to the nanosecond."""
    alias: str
    """The alias of the time series."""
    data_type: PropertyDataType
    """The type of the values in the time series."""
    enrichment: DataSegmentEnrichment | None = None
    """Whether the segment is enriched, and when that was last done."""


class DatasetConfig(Structure):
    """The configuration of a dataset: for a session dataset, its time range."""

    session: SessionConfig | None = None
    """The time range of the session; for session datasets only."""


class DatasetEnrichment(Structure):
    """How far a dataset is enriched, kind of data by kind of data."""

    video: DatasetEnrichmentEntry | None = None
    """How far the videos in the dataset are enriched."""


class DatasetEnrichmentEntry(Structure):
    """How far one kind of data in a dataset is enriched, and when that was last done."""

    status: DatasetEnrichmentStatus
    """Whether all, some or none of the data are enriched."""
    last_enriched_at: datetime | None = None
    """When it was last enriched."""


class DatasetEnrichmentStatus(OpenEnum):
    """How much of one kind of data in a dataset is enriched: all, some or none."""

    __slots__ = ()

    FULLY_ENRICHED: ClassVar[DatasetEnrichmentStatus] = "FULLY_ENRICHED"  # type: ignore[assignment]
    PARTIALLY_ENRICHED: ClassVar[DatasetEnrichmentStatus] = "PARTIALLY_ENRICHED"  # type: ignore[assignment]
    NOT_ENRICHED: ClassVar[DatasetEnrichmentStatus] = "NOT_ENRICHED"  # type: ignore[assignment]


class DatasetExportJobFilter(OpenEnum):
    """Which export jobs are listed: those in one state, or all."""

    __slots__ = ()

    ALL: ClassVar[DatasetExportJobFilter] = "ALL"  # type: ignore[assignment]
    SUBMITTED: ClassVar[DatasetExportJobFilter] = "SUBMITTED"  # type: ignore[assignment]
    RUNNING: ClassVar[DatasetExportJobFilter] = "RUNNING"  # type: ignore[assignment]
    COMPLETED: ClassVar[DatasetExportJobFilter] = "COMPLETED"  # type: ignore[assignment]
    COMPLETED_WITH_ERRORS: ClassVar[DatasetExportJobFilter] = "COMPLETED_WITH_ERRORS"  # type: ignore[assignment]
    FAILED: ClassVar[DatasetExportJobFilter] = "FAILED"  # type: ignore[assignment]


class DatasetExportJobStatus(OpenEnum):
    """How far an export job is."""

    __slots__ = ()

    SUBMITTED: ClassVar[DatasetExportJobStatus] = "SUBMITTED"  # type: ignore[assignment]
    RUNNING: ClassVar[DatasetExportJobStatus] = "RUNNING"  # type: ignore[assignment]
    COMPLETED: ClassVar[DatasetExportJobStatus] = "COMPLETED"  # type: ignore[assignment]
    COMPLETED_WITH_ERRORS: ClassVar[DatasetExportJobStatus] = "COMPLETED_WITH_ERRORS"  # type: ignore[assignment]
    FAILED: ClassVar[DatasetExportJobStatus] = "FAILED"  # type: ignore[assignment]


class DatasetItem(Structure):
    """A dataset to export, whole or in part."""

    dataset_id: str
    """The id of the dataset; 36 characters."""
    trim_settings: TrimSettings | None = None
    """The time range that everything in the dataset is cut to. Default: the whole time range of the dataset."""
    export_data_types: Sequence[ExportDataType] | None = None
    """Which kinds of data are exported. Default: all; 1 to 3 of them."""


class DatasetSource(Structure):
    """Where the data of a dataset come from, and in which form."""

    source_type: DatasetSourceType
    """The service that the data come from."""
    source_format: DatasetSourceFormat
    """The form of the data at the source."""
    source_detail: SourceDetail | None = None
    """What is particular to the source, such as the Kendra knowledge base."""


class DatasetSourceFormat(OpenEnum):
    """The form of a dataset's data: a knowledge base or time series."""

    __slots__ = ()

    KNOWLEDGE_BASE: ClassVar[DatasetSourceFormat] = "KNOWLEDGE_BASE"  # type: ignore[assignment]
    TIMESERIES: ClassVar[DatasetSourceFormat] = "TIMESERIES"  # type: ignore[assignment]


class DatasetSourceType(OpenEnum):
    """The service that a dataset's data come from: Kendra or IoT SiteWise."""

    __slots__ = ()

    KENDRA: ClassVar[DatasetSourceType] = "KENDRA"  # type: ignore[assignment]
    SITEWISE: ClassVar[DatasetSourceType] = "SITEWISE"  # type: ignore[assignment]


class DatasetState(OpenEnum):
    """Where a dataset is between its creation and its deletion; ``ACTIVE`` means ready to use."""

    __slots__ = ()

    CREATING: ClassVar[DatasetState] = "CREATING"  # type: ignore[assignment]
    ACTIVE: ClassVar[DatasetState] = "ACTIVE"  # type: ignore[assignment]
    UPDATING: ClassVar[DatasetState] = "UPDATING"  # type: ignore[assignment]
    DELETING: ClassVar[DatasetState] = "DELETING"  # type: ignore[assignment]
    FAILED: ClassVar[DatasetState] = "FAILED"  # type: ignore[assignment]


class DatasetStatus(Structure):
    """The state of a dataset, and what went wrong if something did."""

    state: DatasetState
    """Where the dataset is in its life; ``ACTIVE`` once it can be used."""
    error: ErrorDetails | None = None
    """What went wrong; absent otherwise."""


class DatasetSummary(Structure):
    """A dataset in a list."""

    id: str
    """The id of the dataset; 36 characters."""
    arn: str
    """Its ARN; 1 to 1600 characters."""
    name: str
    """The name of the dataset; 1 to 256 characters."""
    description: str
    """What the dataset is and what it is good for; 1 to 2048 characters."""
    source_type: DatasetSourceType | None = None
    """The service that the data come from."""
    dataset_type: DatasetTypeEnum | None = None
    """Whether it is a session, a curated or an external dataset."""
    creation_date: datetime
    """When it was created."""
    last_update_date: datetime
    """When it was last changed."""
    status: DatasetStatus
    """The state of the dataset, and what went wrong if something did."""
    enrichment_status: DatasetEnrichment | None = None
    """How far the dataset is enriched."""


class DatasetTypeEnum(OpenEnum):
    """The type of a dataset: a session, a selection from sessions, or a connection to an external data source."""

    __slots__ = ()

    SESSION: ClassVar[DatasetTypeEnum] = "SESSION"  # type: ignore[assignment]
    CURATED: ClassVar[DatasetTypeEnum] = "CURATED"  # type: ignore[assignment]
    EXTERNAL: ClassVar[DatasetTypeEnum] = "EXTERNAL"  # type: ignore[assignment]


class DeleteDataSegmentEntry(Structure):
    """A data segment to delete from a session dataset."""

    time_series_id: str
    """The id of the time series that the segment is a part of; 36 characters."""
    start_timestamp: TimeInNanos
    """When the segment begins, to the nanosecond."""
    end_timestamp: TimeInNanos
    """When the segment ends, to the nanosecond."""


class DeleteDatasetResponse(Structure):
    """What ``delete_dataset`` answers."""

    dataset_status: DatasetStatus
    """The state of the dataset: ``DELETING``, and what went wrong if something did."""


class DescribeDatasetExportJobResponse(Structure):
    """What ``describe_dataset_export_job`` answers."""

    job_id: str
    """The id of the export job; 36 characters."""
    workspace_name: str
    """The name of the workspace that the job belongs to; 1 to 64 characters."""
    job_name: str | None = None
    """The job's name, given or made up when it was created; 1 to 350 characters."""
    status: DatasetExportJobStatus
    """How far the job is."""
    started_at: datetime
    """When the job began its work."""
    completed_at: datetime | None = None
    """When the job ended; absent while it is still at work."""
    destination_s3_uri: str
    """The S3 URI that the exported data are written to; 1 to 1024 characters."""
    error_report_location: ExportErrorReportLocation
    """Where the error report goes if the job fails."""
    input: ProcessingInput
    """What is exported: a dataset or single time series."""


class DescribeDatasetResponse(Structure):
    """What ``describe_dataset`` answers."""

    dataset_id: str
    """The id of the dataset; 36 characters."""
    dataset_arn: str
    """The ARN of the dataset; 1 to 1600 characters."""
    dataset_name: str
    """The name of the dataset; 1 to 256 characters."""
    dataset_description: str
    """What the dataset is and what it is good for; 1 to 2048 characters."""
    dataset_type: DatasetTypeEnum | None = None
    """Whether it is a session, a curated or an external dataset."""
    dataset_config: DatasetConfig | None = None
    """The configuration of the dataset: for a session dataset, its time range."""
    workspace_name: str | None = None
    """The name of the workspace of a session or curated dataset; an external dataset has none; 1 to 64 characters."""
    metadata: dict[str, str] | None = None
    """Metadata of the dataset: keys and values of your own."""
    dataset_source: DatasetSource
    """Where the dataset's data come from."""
    dataset_status: DatasetStatus
    """The state of the dataset, and what went wrong if something did."""
    dataset_creation_date: datetime
    """When the dataset was created."""
    dataset_last_update_date: datetime
    """When the dataset was last changed."""
    dataset_version: str | None = None
    """The version of the dataset; 1 to 10 characters."""
    enrichment_status: DatasetEnrichment | None = None
    """How far the dataset is enriched."""


class DisassociateDataSegmentEntry(Structure):
    """A data segment to take out of a curated dataset."""

    source_dataset_id: str
    """The id of the session dataset that holds the segment's data; 36 characters."""
    time_series_id: str
    """The id of the time series that the segment is a part of; 36 to 73 characters."""
    start_timestamp: TimeInNanos
    """When the segment begins, to the nanosecond."""
    end_timestamp: TimeInNanos
    """When the segment ends, to the nanosecond."""


class EnrichmentStatus(OpenEnum):
    """Whether a data segment is enriched."""

    __slots__ = ()

    ENRICHED: ClassVar[EnrichmentStatus] = "ENRICHED"  # type: ignore[assignment]
    NOT_ENRICHED: ClassVar[EnrichmentStatus] = "NOT_ENRICHED"  # type: ignore[assignment]


class ExportDataType(OpenEnum):
    """A kind of data that an export job can take from a dataset."""

    __slots__ = ()

    VIDEO: ClassVar[ExportDataType] = "VIDEO"  # type: ignore[assignment]
    TELEMETRY: ClassVar[ExportDataType] = "TELEMETRY"  # type: ignore[assignment]
    ANNOTATION: ClassVar[ExportDataType] = "ANNOTATION"  # type: ignore[assignment]


class ExportErrorReportLocation(Structure):
    """Where an export job writes its error report if it fails."""

    s3_uri: str
    """The S3 URI, a prefix, under which the error report is written; 1 to 1024 characters."""


class ExportJobSummary(Structure):
    """An export job in a list."""

    job_id: str
    """The id of the export job; 36 characters."""
    job_name: str | None = None
    """The job's name, given or made up when it was created; 1 to 350 characters."""
    status: DatasetExportJobStatus
    """How far the job is."""
    started_at: datetime
    """When the job began its work."""
    completed_at: datetime | None = None
    """When the job ended; absent while it is still at work."""
    destination_s3_uri: str
    """The S3 URI that the exported data are written to; 1 to 1024 characters."""


class FailedDataSegmentAssociation(Structure):
    """A data segment that could not be added, and why."""

    source_dataset_id: str
    """The id of the session dataset that holds the segment's data; 36 characters."""
    time_series_id: str
    """The id of the time series that the segment is a part of; 36 to 73 characters."""
    start_timestamp: TimeInNanos
    """When the segment begins, to the nanosecond."""
    end_timestamp: TimeInNanos
    """When the segment ends, to the nanosecond."""
    error_code: DataSegmentErrorCode
    """The kind of failure."""
    error_message: str
    """What went wrong with this segment; 1 to 2048 characters."""


class FailedDataSegmentDeletion(Structure):
    """A data segment that could not be deleted, and why."""

    time_series_id: str
    """The id of the time series that the segment is a part of; 36 characters."""
    start_timestamp: TimeInNanos
    """When the segment begins, to the nanosecond."""
    end_timestamp: TimeInNanos
    """When the segment ends, to the nanosecond."""
    error_code: DataSegmentErrorCode
    """The kind of failure."""
    error_message: str
    """What went wrong with this segment; 1 to 2048 characters."""


class FailedDataSegmentDisassociation(Structure):
    """A data segment that could not be taken out, and why."""

    source_dataset_id: str
    """The id of the session dataset that holds the segment's data; 36 characters."""
    time_series_id: str
    """The id of the time series that the segment is a part of; 36 to 73 characters."""
    start_timestamp: TimeInNanos
    """When the segment begins, to the nanosecond."""
    end_timestamp: TimeInNanos
    """When the segment ends, to the nanosecond."""
    error_code: DataSegmentErrorCode
    """The kind of failure."""
    error_message: str
    """What went wrong with this segment; 1 to 2048 characters."""


class KendraSourceDetail(Structure):
    """The Kendra source of a dataset: its knowledge base, and the role that goes with it."""

    knowledge_base_arn: str
    """The ARN of the Kendra knowledge base; 1 to 1600 characters."""
    role_arn: str
    """The ARN of the role that goes with the Kendra source; 1 to 1600 characters."""


class ListDatasetDataSegmentRelationshipsResponse(Structure):
    """What ``list_dataset_data_segment_relationships`` answers."""

    data_segment_relationship_summaries: tuple[DataSegmentRelationshipSummary, ...]
    """One entry for each segment and curated dataset that uses it."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ListDatasetDataSegmentsResponse(Structure):
    """What ``list_dataset_data_segments`` answers."""

    data_segments: tuple[DataSegmentSummary, ...]
    """The data segments of the dataset."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ListDatasetExportJobsResponse(Structure):
    """What ``list_dataset_export_jobs`` answers."""

    jobs: tuple[ExportJobSummary, ...]
    """The export jobs."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ListDatasetsResponse(Structure):
    """What ``list_datasets`` answers."""

    dataset_summaries: tuple[DatasetSummary, ...]
    """The datasets."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""
    workspace_name: str | None = None
    """The name of the workspace; 1 to 64 characters."""


class ProcessingInput(Union):
    """What a job exports: single time series or one dataset, never both."""

    timeseries: Sequence[TimeseriesItem] | None = None
    """The time series to export, one by one; 1 to 100 of them."""
    dataset: DatasetItem | None = None
    """The dataset to export, with all that is in it or a part."""
    unknown: dict[str, Any] | None = None
    """A member that this version does not know, by AWS's name."""


class SessionConfig(Structure):
    """The time range of a session dataset."""

    session_start_timestamp: TimeInNanos
    """When the session begins, to the nanosecond."""
    session_end_timestamp: TimeInNanos
    """When the session ends, to the nanosecond."""


class SourceDetail(Structure):
    """What is particular to one kind of source; there is something for Kendra only."""

    kendra: KendraSourceDetail | None = None
    """The knowledge base and the role of a Kendra source."""


class TimeseriesItem(Structure):
    """A time series to export, named by exactly one of ``time_series_id`` and ``property_alias``."""

    time_series_id: str | None = None
    """The id of the time series. Not together with ``property_alias``; 36 to 73 characters."""
    property_alias: str | None = None
    """The alias of the time series. Not together with ``time_series_id``; 1 to 2048 characters."""
    trim_settings: TrimSettings | None = None
    """The time range to export. Needed for video and telemetry, optional for annotations."""
    format_settings: FormatSettings | None = None
    """How videos are written: frame rate and size."""


class TrimSettings(Structure):
    """The time range that an export is cut to."""

    start_time: TimeInNanos
    """When the range begins."""
    end_time: TimeInNanos
    """When the range ends; later than ``start_time``."""


class UpdateDatasetResponse(Structure):
    """What ``update_dataset`` answers."""

    dataset_id: str | None = None
    """The id of the dataset; 36 characters."""
    dataset_arn: str | None = None
    """The ARN of the dataset; 1 to 1600 characters."""
    dataset_status: DatasetStatus | None = None
    """The state of the dataset: ``UPDATING``; later ``ACTIVE``, once it can be used again."""
