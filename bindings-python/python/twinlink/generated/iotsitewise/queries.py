"""Structures and enumerations of AWS IoT SiteWise: queries."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import ClassVar


class CancelQueryResponse(Structure):
    """What ``cancel_query`` answers."""

    query_id: str
    """The query's id, as ``start_query`` gave it; 1 to 64 characters."""
    status: QueryStatus
    """Where the query is."""


class ColumnInfo(Structure):
    """A column in the result of ``execute_query``: its name and type."""

    name: str | None = None
    """The name of the column."""
    type: ColumnType | None = None
    """The type of the column's values."""


class ColumnInformation(Structure):
    """A column in the result of ``get_query_results``: its name and type."""

    name: str
    """The name of the column; 1 to 256 characters."""
    type: str
    """The type of the column's values: ``BOOLEAN``, ``INTEGER``, ``DOUBLE``, ``STRING``, ``TIMESTAMP`` or
    ``VARIANT``; 1 to 64 characters.
    """


class ColumnType(Structure):
    """The type of a column's values."""

    scalar_type: ScalarType | None = None
    """The type of each value."""


class Datum(Structure):
    """One value in a row: a scalar, an array, a nested row or null."""

    scalar_value: str | None = None
    """The value as text, if it is a single one, such as a number, a string or a Boolean."""
    array_value: tuple[Datum, ...] | None = None
    """The elements, if the value is an array."""
    row_value: Row | None = None
    """The nested row, if the value is one."""
    null_value: bool | None = None
    """Whether the value is null."""


class DescribeQueryResponse(Structure):
    """What ``describe_query`` answers."""

    query_id: str
    """The query's id, as ``start_query`` gave it; 1 to 64 characters."""
    status: QueryStatus
    """Where the query is."""
    submitted_at: datetime
    """When the query was started."""
    completed_at: datetime | None = None
    """When the query was completed, failed or was canceled; absent until then."""
    statistics: QueryStatistics | None = None
    """What the query gave and took; absent unless it is ``COMPLETED``."""
    error_message: str | None = None
    """Why the query failed; absent unless it is ``FAILED``; 0 to 1024 characters."""


class ExecuteQueryResponse(Structure):
    """What ``execute_query`` answers."""

    columns: tuple[ColumnInfo, ...] | None = None
    """The columns of the result."""
    rows: tuple[Row, ...] | None = None
    """The rows of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class GetQueryResultsResponse(Structure):
    """What ``get_query_results`` answers."""

    column_info: tuple[ColumnInformation, ...] | None = None
    """The columns of the result; absent unless the query is ``COMPLETED``."""
    rows: tuple[tuple[str | None, ...], ...] | None = None
    """The rows of this page: values as text, in the order of ``column_info``. Empty or absent unless ``COMPLETED``."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ListQueriesResponse(Structure):
    """What ``list_queries`` answers."""

    queries: tuple[QuerySummary, ...]
    """The queries of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class QueryStatistics(Structure):
    """What a completed query gave and what it took."""

    row_count: int
    """How many rows the query gave in total."""
    bytes_scanned: int
    """How much data the query read, in bytes."""
    execution_time_in_millis: int
    """How long the query ran, in milliseconds."""


class QueryStatus(OpenEnum):
    """Where a query is. It ends in ``COMPLETED``, ``FAILED`` or ``CANCELED``."""

    __slots__ = ()

    SUBMITTED: ClassVar[QueryStatus] = "SUBMITTED"  # type: ignore[assignment]
    RUNNING: ClassVar[QueryStatus] = "RUNNING"  # type: ignore[assignment]
    COMPLETED: ClassVar[QueryStatus] = "COMPLETED"  # type: ignore[assignment]
    FAILED: ClassVar[QueryStatus] = "FAILED"  # type: ignore[assignment]
    CANCELED: ClassVar[QueryStatus] = "CANCELED"  # type: ignore[assignment]
    CANCELING: ClassVar[QueryStatus] = "CANCELING"  # type: ignore[assignment]


class QuerySummary(Structure):
    """A query in a list: its id, its status, and when it began and ended."""

    query_id: str
    """The query's id, as ``start_query`` gave it; 1 to 64 characters."""
    status: QueryStatus
    """Where the query is."""
    submitted_at: datetime
    """When the query was started."""
    completed_at: datetime | None = None
    """When the query was completed, failed or was canceled; absent until then."""


class Row(Structure):
    """A row in the result of ``execute_query``."""

    data: tuple[Datum, ...]
    """The values of the row, one for each column."""


class ScalarType(OpenEnum):
    """The type of a column whose values are single."""

    __slots__ = ()

    BOOLEAN: ClassVar[ScalarType] = "BOOLEAN"  # type: ignore[assignment]
    INT: ClassVar[ScalarType] = "INT"  # type: ignore[assignment]
    DOUBLE: ClassVar[ScalarType] = "DOUBLE"  # type: ignore[assignment]
    TIMESTAMP: ClassVar[ScalarType] = "TIMESTAMP"  # type: ignore[assignment]
    STRING: ClassVar[ScalarType] = "STRING"  # type: ignore[assignment]


class StartQueryResponse(Structure):
    """What ``start_query`` answers."""

    query_id: str
    """The query's id, as ``start_query`` gave it; 1 to 64 characters."""
    status: QueryStatus
    """Where the query is: always ``SUBMITTED`` at first."""
