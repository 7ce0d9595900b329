"""Structures and enumerations of AWS IoT SiteWise: enrichment jobs."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure, Union

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, ClassVar

    from twinlink.generated.iotsitewise.shared import TimeInNanos


class CancelEnrichmentJobResponse(Structure):
    """What ``cancel_enrichment_job`` answers."""

    job_id: str
    """The id of the job; 36 characters."""
    status: EnrichmentJobStatus
    """Always ``CANCELLED``, whether by this request or an earlier one."""


class CreateEnrichmentJobResponse(Structure):
    """What ``create_enrichment_job`` answers."""

    job_id: str
    """The id of the job; 36 characters."""
    status: EnrichmentJobStatus
    """Where the job is at first, usually ``PENDING``."""
    created_at: datetime
    """When it was created."""


class DescribeEnrichmentJobResponse(Structure):
    """What ``describe_enrichment_job`` answers."""

    job_id: str
    """The id of the job; 36 characters."""
    status: EnrichmentJobStatus
    """Where the job is."""
    workspace_name: str
    """The name of the workspace; 1 to 64 characters."""
    job_type: JobType
    """What kind of analysis the job does; it follows from the job's configuration."""
    job_configuration: EnrichmentJobConfiguration
    """What the job does, and on which video, as it was sent when the job was created."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime | None = None
    """When the state of the job last changed."""
    completed_at: datetime | None = None
    """When the job succeeded; absent unless it is ``COMPLETED``."""
    cancelled_at: datetime | None = None
    """When the job was cancelled; absent unless it is ``CANCELLED``."""
    failure_message: str | None = None
    """Why the job failed; absent unless it is ``FAILED``."""


class EnrichmentJobConfiguration(Union):
    """What a job does, and on which video: exactly one kind. Event detection is the only one."""

    event_detection: EventDetection | None = None
    """Analyse video for events, so that searches can find them."""
    unknown: dict[str, Any] | None = None
    """A member that this version does not know, by AWS's name."""


class EnrichmentJobStatus(OpenEnum):
    """Where a job is: ``PENDING``, then ``RUNNING``, then one of the other four, which are final."""

    __slots__ = ()

    PENDING: ClassVar[EnrichmentJobStatus] = "PENDING"  # type: ignore[assignment]
    RUNNING: ClassVar[EnrichmentJobStatus] = "RUNNING"  # type: ignore[assignment]
    COMPLETED: ClassVar[EnrichmentJobStatus] = "COMPLETED"  # type: ignore[assignment]
    FAILED: ClassVar[EnrichmentJobStatus] = "FAILED"  # type: ignore[assignment]
    TIMED_OUT: ClassVar[EnrichmentJobStatus] = "TIMED_OUT"  # type: ignore[assignment]
    CANCELLED: ClassVar[EnrichmentJobStatus] = "CANCELLED"  # type: ignore[assignment]


class EnrichmentJobSummary(Structure):
    """An enrichment job in a list, without its configuration, its end time and the reason for a failure."""

    job_id: str
    """The id of the job; 36 characters."""
    status: EnrichmentJobStatus
    """Where the job is."""
    workspace_name: str
    """The name of the workspace; 1 to 64 characters."""
    job_type: JobType
    """What kind of analysis the job does; it follows from the job's configuration."""
    dataset_id: str
    """The id of the dataset that has the video; 36 characters."""
    property_alias: str | None = None
    """The property alias of the time series; present if the job was created with it; 1 to 2048 characters."""
    time_series_id: str | None = None
    """The id of the time series; present if the job was created with it; 36 to 73 characters."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime | None = None
    """When the state of the job last changed."""


class EnrichmentTrimSettings(Structure):
    """The time range of the video to analyse, within that of the dataset. Only segments that lie wholly in it count."""

    start_time: TimeInNanos
    """Where the time range begins; a segment that begins right then counts. Not before the dataset begins."""
    end_time: TimeInNanos
    """Where the time range ends, after its start; a segment that ends right then counts. Not after the dataset ends."""


class EventDetection(Structure):
    """Makes embeddings of a video, so that searches in natural language find events in it."""

    dataset_id: str
    """The id of the dataset that has the video; 36 characters."""
    time_series_id: str | None = None
    """The id of the time series that has the video. Exactly one of this and the property alias; 36 to 73 characters."""
    property_alias: str | None = None
    """The property alias of the time series that has the video. Exactly one of this and the time series id; 1 to
    2048 characters.
    """
    trim_settings: EnrichmentTrimSettings
    """The time range of the video to analyse, within that of the dataset; it bounds the time and cost of the job."""


class JobType(OpenEnum):
    """What kind of analysis a job does."""

    __slots__ = ()

    EVENT_DETECTION: ClassVar[JobType] = "EVENT_DETECTION"  # type: ignore[assignment]


class ListEnrichmentJobsResponse(Structure):
    """What ``list_enrichment_jobs`` answers."""

    jobs: tuple[EnrichmentJobSummary, ...]
    """The jobs on this page, the newest first."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""
