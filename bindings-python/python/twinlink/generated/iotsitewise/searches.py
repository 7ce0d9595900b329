"""Structures and enumerations of AWS IoT SiteWise: searches."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import ClassVar

    from twinlink.generated.iotsitewise.shared import TimeInNanos


class DescribeSearchResponse(Structure):
    """What ``describe_search`` answers."""

    search_id: str
    """The id of the search; 23 to 36 characters."""
    workspace_name: str
    """The name of the workspace; 1 to 64 characters."""
    status: SearchStatus
    """Where the search is; it has results once it is ``SUCCEEDED``."""
    query_statement: str
    """What to search for, in natural language; 1 to 5000 characters."""
    search_type: SearchType
    """How thorough the search is."""
    status_reason: str | None = None
    """Why the search failed; absent otherwise."""
    started_at: datetime | None = None
    """When the search was started."""
    group_id: str | None = None
    """The id of the group that the search was put into; absent if there is none; 2 to 36 characters."""

    _sensitive: ClassVar[tuple[str, ...]] = ("query_statement",)


class GetCaptureDataResponse(Structure):
    """What ``get_capture_data`` answers."""

    data: bytes
    """A chunk of the video."""
    start_time: TimeInNanos
    """Where the video in this answer really starts."""
    end_time: TimeInNanos
    """Where the video in this answer really ends."""
    data_type: VideoDataType
    """The format of the video."""
    next_token: str | None = None
    """The token of the next chunk; none on the last one; 1 to 4096 characters."""


class GetSearchResultsResponse(Structure):
    """What ``get_search_results`` answers."""

    search_results: tuple[SearchResult, ...]
    """The results on this page, the best matches first."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ListSearchesFilters(Structure):
    """Which searches to list: those that match all filters that are set."""

    status_filter: Sequence[SearchStatus] | None = None
    """Only searches in one of these states; 1 to 4 of them."""
    started_after: datetime | None = None
    """Only searches that were started at this time or later."""
    started_before: datetime | None = None
    """Only searches that were started at this time or earlier."""
    group_id_filter: Sequence[str] | None = None
    """Only searches of the groups with these ids; 1 to 100 of them."""
    search_type_filter: Sequence[SearchType] | None = None
    """Only searches of one of these types; 1 to 2 of them."""


class ListSearchesResponse(Structure):
    """What ``list_searches`` answers."""

    search_summaries: tuple[SearchSummary, ...]
    """The searches on this page, the last started first."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class SearchFilters(Structure):
    """What part of a workspace's data a search covers."""

    time_series_ids: Sequence[str] | None = None
    """The ids of the time series to search. Default: all; 1 to 100 of them."""
    dataset_ids: Sequence[str] | None = None
    """The ids of the datasets to search. Default: all; 1 to 100 of them."""
    time_intervals: Sequence[TimeInterval] | None = None
    """The stretches of time to search. Default: all time; 1 to 100 of them."""


class SearchResult(Structure):
    """A stretch of a time series that matches a search."""

    search_id: str
    """The id of the search; 23 to 36 characters."""
    workspace_name: str
    """The name of the workspace; 1 to 64 characters."""
    dataset_id: str
    """The id of the dataset that has the match; 36 characters."""
    time_series_id: str
    """The id of the time series that has the match; 36 to 73 characters."""
    start_timestamp: TimeInNanos
    """Where the match starts."""
    end_timestamp: TimeInNanos
    """Where the match ends."""
    top_timestamp: TimeInNanos
    """The moment within the match that is the most relevant."""
    score: float
    """How relevant the match is; higher is better."""


class SearchStatus(OpenEnum):
    """Where a search is. It is over once it is ``SUCCEEDED`` or ``FAILED``."""

    __slots__ = ()

    QUEUED: ClassVar[SearchStatus] = "QUEUED"  # type: ignore[assignment]
    RUNNING: ClassVar[SearchStatus] = "RUNNING"  # type: ignore[assignment]
    SUCCEEDED: ClassVar[SearchStatus] = "SUCCEEDED"  # type: ignore[assignment]
    FAILED: ClassVar[SearchStatus] = "FAILED"  # type: ignore[assignment]


class SearchSummary(Structure):
    """A search in a list."""

    search_id: str
    """The id of the search; 23 to 36 characters."""
    workspace_name: str
    """The name of the workspace; 1 to 64 characters."""
    status: SearchStatus
    """Where the search is; it has results once it is ``SUCCEEDED``."""
    query_statement: str
    """What to search for, in natural language; 1 to 5000 characters."""
    search_type: SearchType
    """How thorough the search is."""
    status_reason: str | None = None
    """Why the search failed; absent otherwise."""
    started_at: datetime | None = None
    """When the search was started."""
    group_id: str | None = None
    """The id of the group that the search was put into; absent if there is none; 2 to 36 characters."""

    _sensitive: ClassVar[tuple[str, ...]] = ("query_statement",)


class SearchType(OpenEnum):
    """How thorough a search is: ``DEEP`` finds the best matches, ``QUICK`` is faster but misses more."""

    __slots__ = ()

    DEEP: ClassVar[SearchType] = "DEEP"  # type: ignore[assignment]
    QUICK: ClassVar[SearchType] = "QUICK"  # type: ignore[assignment]


class StartSearchResponse(Structure):
    """What ``start_search`` answers."""

    search_id: str
    """The id of the search; 23 to 36 characters."""
    workspace_name: str
    """The name of the workspace; 1 to 64 characters."""
    status: SearchStatus
    """Where the search is: ``QUEUED`` if it is new."""
    group_id: str | None = None
    """The id of the group that the search was put into; absent if there is none; 2 to 36 characters."""


class TimeInterval(Structure):
    """A stretch of time, such as one that a search is limited to."""

    start_time: TimeInNanos
    """Where the stretch of time starts."""
    end_time: TimeInNanos
    """Where the stretch of time ends."""


class VideoDataType(OpenEnum):
    """The format of a video."""

    __slots__ = ()

    VIDEO__MP4: ClassVar[VideoDataType] = "VIDEO-MP4"  # type: ignore[assignment]
