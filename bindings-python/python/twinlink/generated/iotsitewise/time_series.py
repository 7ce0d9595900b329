"""Structures and enumerations of AWS IoT SiteWise: time series."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import ClassVar

    from twinlink.generated.iotsitewise.shared import PropertyDataType


class DescribeTimeSeriesResponse(Structure):
    """What ``describe_time_series`` answers."""

    asset_id: str | None = None
    """The id of the asset whose property it belongs to; absent if there is none; 36 characters."""
    property_id: str | None = None
    """The id of the asset property that it belongs to; absent if there is none; 36 characters."""
    alias: str | None = None
    """Its alias; absent if it has none."""
    time_series_id: str
    """The id of the time series; 36 to 73 characters."""
    data_type: PropertyDataType
    """The type of the values."""
    data_type_spec: str | None = None
    """Which structure the values have if the type is ``STRUCT``, such as ``AWS/ALARM_STATE`` for the state of an
    alarm; 1 to 256 characters.
    """
    time_series_creation_date: datetime
    """When the time series was created."""
    time_series_last_update_date: datetime
    """When the time series was last changed."""
    time_series_arn: str
    """The ARN of the time series; 1 to 1600 characters."""
    workspace_name: str | None = None
    """The name of the workspace that the time series is in; 1 to 64 characters."""


class ListTimeSeriesResponse(Structure):
    """What ``list_time_series`` answers."""

    time_series_summaries: tuple[TimeSeriesSummary, ...]
    """The time series of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""
    workspace_name: str | None = None
    """The name of the workspace whose time series are listed; 1 to 64 characters."""

    _aws_names: ClassVar[dict[str, str]] = {"time_series_summaries": "TimeSeriesSummaries"}


class ListTimeSeriesType(OpenEnum):
    """Whether a time series belongs to an asset property."""

    __slots__ = ()

    ASSOCIATED: ClassVar[ListTimeSeriesType] = "ASSOCIATED"  # type: ignore[assignment]
    DISASSOCIATED: ClassVar[ListTimeSeriesType] = "DISASSOCIATED"  # type: ignore[assignment]


class TimeSeriesSummary(Structure):
    """A time series: its ids, data type, times, and the asset property that it belongs to, if any."""

    asset_id: str | None = None
    """The id of the asset whose property it belongs to; absent if there is none; 36 characters."""
    property_id: str | None = None
    """The id of the asset property that it belongs to; absent if there is none; 36 characters."""
    alias: str | None = None
    """Its alias; absent if it has none."""
    time_series_id: str
    """The id of the time series; 36 to 73 characters."""
    data_type: PropertyDataType
    """The type of the values."""
    data_type_spec: str | None = None
    """Which structure the values have if the type is ``STRUCT``, such as ``AWS/ALARM_STATE`` for the state of an
    alarm; 1 to 256 characters.
    """
    time_series_creation_date: datetime
    """When the time series was created."""
    time_series_last_update_date: datetime
    """When the time series was last changed."""
    time_series_arn: str
    """The ARN of the time series; 1 to 1600 characters."""
