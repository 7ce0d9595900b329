"""Structures and enumerations of AWS IoT SiteWise: bulk import jobs."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import ClassVar

    from twinlink.generated.iotsitewise.shared import TimeInNanos


class Annotation(Structure):
    """The format of annotations. There is nothing to set."""


class ColumnName(OpenEnum):
    """What a column of a CSV file holds."""

    __slots__ = ()

    ALIAS: ClassVar[ColumnName] = "ALIAS"  # type: ignore[assignment]
    ASSET_ID: ClassVar[ColumnName] = "ASSET_ID"  # type: ignore[assignment]
    PROPERTY_ID: ClassVar[ColumnName] = "PROPERTY_ID"  # type: ignore[assignment]
    DATA_TYPE: ClassVar[ColumnName] = "DATA_TYPE"  # type: ignore[assignment]
    TIMESTAMP_SECONDS: ClassVar[ColumnName] = "TIMESTAMP_SECONDS"  # type: ignore[assignment]
    TIMESTAMP_NANO_OFFSET: ClassVar[ColumnName] = "TIMESTAMP_NANO_OFFSET"  # type: ignore[assignment]
    QUALITY: ClassVar[ColumnName] = "QUALITY"  # type: ignore[assignment]
    VALUE: ClassVar[ColumnName] = "VALUE"  # type: ignore[assignment]


class CreateBulkImportJobResponse(Structure):
    """What ``create_bulk_import_job`` answers."""

    job_id: str
    """The id of the job; 36 characters."""
    job_name: str
    """The job's name; no other job has it; 1 to 256 characters."""
    job_status: JobStatus
    """Where the job is."""


class Csv(Structure):
    """The format of CSV files: which columns they have."""

    column_names: Sequence[ColumnName]
    """What each column holds, in the order of the file's columns."""


class DescribeBulkImportJobResponse(Structure):
    """What ``describe_bulk_import_job`` answers."""

    job_id: str
    """The id of the job; 36 characters."""
    job_name: str
    """The job's name; no other job has it; 1 to 256 characters."""
    job_status: JobStatus
    """Where the job is."""
    job_role_arn: str
    """The ARN of the IAM role with which SiteWise reads the files; 1 to 1600 characters."""
    files: tuple[File, ...]
    """The files to import. A Parquet file may have up to 256 MiB, any other up to 5 GiB."""
    error_report_location: ErrorReportLocation
    """Where in S3 to report what went wrong."""
    job_configuration: JobConfiguration | None = None
    """How to read the files."""
    job_creation_date: datetime
    """When the job was created."""
    job_last_update_date: datetime
    """When the job was last changed."""
    adaptive_ingestion: bool | None = None
    """Whether to treat the data as new and compute metrics, transforms and notifications; if not, it is only stored."""
    delete_files_after_import: bool | None = None
    """Whether to delete the files from S3 once they are imported."""
    dataset_id: str | None = None
    """The id of the session dataset that the job imports into; absent for time series; 36 characters."""
    workspace_name: str | None = None
    """The name of the workspace; 1 to 64 characters."""


class ErrorReportLocation(Structure):
    """The place in S3 for reports on what went wrong in a job."""

    bucket: str
    """The bucket for the error reports; 3 to 63 characters."""
    prefix: str
    """What the keys of the error reports begin with, like a folder; it ends with ``/``."""


class File(Structure):
    """A file in S3 with data to import."""

    bucket: str
    """The bucket that the file is in; 3 to 63 characters."""
    key: str
    """The key of the file in the bucket."""
    version_id: str | None = None
    """The version of the file to import, in a bucket that keeps versions."""
    alias: str | None = None
    """The alias of the time series that the file belongs to; 1 to 2048 characters."""
    start_time: TimeInNanos | None = None
    """When the data of the file begins, to the nanosecond."""
    file_format: FileFormat | None = None
    """The format of this file."""


class FileFormat(Structure):
    """The format of a file: set the one member that fits."""

    csv: Csv | None = None
    """CSV, with its columns."""
    parquet: Parquet | None = None
    """Parquet."""
    mp4: Mp4 | None = None
    """MP4 video."""
    annotation: Annotation | None = None
    """Annotations."""


class JobConfiguration(Structure):
    """How to read the files of a job."""

    file_format: FileFormat | None = None
    """The format of the files of the job."""


class JobStatus(OpenEnum):
    """Where a job is. ``PENDING`` waits for the job before it; ``COMPLETED_WITH_FAILURES`` means that it ended with
    errors.
    """

    __slots__ = ()

    PENDING: ClassVar[JobStatus] = "PENDING"  # type: ignore[assignment]
    CANCELLED: ClassVar[JobStatus] = "CANCELLED"  # type: ignore[assignment]
    RUNNING: ClassVar[JobStatus] = "RUNNING"  # type: ignore[assignment]
    COMPLETED: ClassVar[JobStatus] = "COMPLETED"  # type: ignore[assignment]
    FAILED: ClassVar[JobStatus] = "FAILED"  # type: ignore[assignment]
    COMPLETED_WITH_FAILURES: ClassVar[JobStatus] = "COMPLETED_WITH_FAILURES"  # type: ignore[assignment]


class JobSummary(Structure):
    """A bulk import job in a list: its id, name and status."""

    id: str
    """The id of the job; 36 characters."""
    name: str
    """The job's name; no other job has it; 1 to 256 characters."""
    status: JobStatus
    """Where the job is."""


class ListBulkImportJobsFilter(OpenEnum):
    """Which jobs to list: those in one status, or ``ALL``."""

    __slots__ = ()

    ALL: ClassVar[ListBulkImportJobsFilter] = "ALL"  # type: ignore[assignment]
    PENDING: ClassVar[ListBulkImportJobsFilter] = "PENDING"  # type: ignore[assignment]
    RUNNING: ClassVar[ListBulkImportJobsFilter] = "RUNNING"  # type: ignore[assignment]
    CANCELLED: ClassVar[ListBulkImportJobsFilter] = "CANCELLED"  # type: ignore[assignment]
    FAILED: ClassVar[ListBulkImportJobsFilter] = "FAILED"  # type: ignore[assignment]
    COMPLETED_WITH_FAILURES: ClassVar[ListBulkImportJobsFilter] = "COMPLETED_WITH_FAILURES"  # type: ignore[assignment]
    COMPLETED: ClassVar[ListBulkImportJobsFilter] = "COMPLETED"  # type: ignore[assignment]


class ListBulkImportJobsResponse(Structure):
    """What ``list_bulk_import_jobs`` answers."""

    job_summaries: tuple[JobSummary, ...]
    """The jobs of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class Mp4(Structure):
    """The format of MP4 videos. There is nothing to set."""


class Parquet(Structure):
    """The format of Parquet files. There is nothing to set."""
