"""Structures and enumerations of AWS IoT SiteWise: property values."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import ClassVar

    from twinlink.generated.iotsitewise.shared import TimeInNanos


class AggregateType(OpenEnum):
    """What is computed from the values in a window."""

    __slots__ = ()

    AVERAGE: ClassVar[AggregateType] = "AVERAGE"  # type: ignore[assignment]
    COUNT: ClassVar[AggregateType] = "COUNT"  # type: ignore[assignment]
    MAXIMUM: ClassVar[AggregateType] = "MAXIMUM"  # type: ignore[assignment]
    MINIMUM: ClassVar[AggregateType] = "MINIMUM"  # type: ignore[assignment]
    SUM: ClassVar[AggregateType] = "SUM"  # type: ignore[assignment]
    STANDARD_DEVIATION: ClassVar[AggregateType] = "STANDARD_DEVIATION"  # type: ignore[assignment]


class AggregatedValue(Structure):
    """The aggregates of a property at one point in time."""

    timestamp: datetime
    """When the aggregates were computed."""
    quality: Quality | None = None
    """The quality of the aggregates."""
    value: Aggregates
    """The aggregates, one member for each that was asked for."""


class Aggregates(Structure):
    """The results of aggregating the values in a window. Only those that were asked for are set."""

    average: float | None = None
    """The mean of the values in the window."""
    count: float | None = None
    """How many values there are in the window."""
    maximum: float | None = None
    """The greatest value in the window."""
    minimum: float | None = None
    """The smallest value in the window."""
    sum: float | None = None
    """The values in the window, added up."""
    standard_deviation: float | None = None
    """The standard deviation of the values in the window."""


class AssetPropertyValue(Structure):
    """A value of a property with its timestamp and quality."""

    value: Variant
    """The value, in the one member that fits its type."""
    timestamp: TimeInNanos
    """The point in time that the value belongs to."""
    quality: Quality | None = None
    """How far the value can be trusted."""


class BatchEntryCompletionStatus(OpenEnum):
    """How an entry ended on an earlier page."""

    __slots__ = ()

    SUCCESS: ClassVar[BatchEntryCompletionStatus] = "SUCCESS"  # type: ignore[assignment]
    ERROR: ClassVar[BatchEntryCompletionStatus] = "ERROR"  # type: ignore[assignment]


class BatchGetAssetPropertyAggregatesEntry(Structure):
    """A property whose aggregates to read: ``asset_id`` and ``property_id``, or ``property_alias``, and the period."""

    entry_id: str
    """The id that you gave the entry; results and errors carry it; 1 to 64 characters."""
    asset_id: str | None = None
    """The asset's id, a UUID. It goes with ``property_id``; 36 characters."""
    property_id: str | None = None
    """The property's id, a UUID. It goes with ``asset_id``; 36 characters."""
    property_alias: str | None = None
    """The property's alias, such as ``/plant/2/line/1/speed``. It stands in for ``asset_id`` and ``property_id``; 1
    to 2048 characters.
    """
    aggregate_types: Sequence[AggregateType]
    """Which aggregates to give."""
    resolution: str
    """How long each window is, such as ``15m`` for a quarter of an hour; 2 to 3 characters."""
    start_date: datetime
    """Where the period begins. A value at exactly this time is left out."""
    end_date: datetime
    """Where the period ends. A value at exactly this time is included."""
    qualities: Sequence[Quality] | None = None
    """Only data of this quality; 1 of them."""
    time_ordering: TimeOrdering | None = None
    """Whether the oldest or the newest comes first. Default: ``ASCENDING``, the oldest."""


class BatchGetAssetPropertyAggregatesErrorCode(OpenEnum):
    """Why the aggregates of an entry could not be read."""

    __slots__ = ()

    RESOURCE_NOT_FOUND_EXCEPTION: ClassVar[BatchGetAssetPropertyAggregatesErrorCode] = "ResourceNotFoundException"  # type: ignore[assignment]
    INVALID_REQUEST_EXCEPTION: ClassVar[BatchGetAssetPropertyAggregatesErrorCode] = "InvalidRequestException"  # type: ignore[assignment]
    ACCESS_DENIED_EXCEPTION: ClassVar[BatchGetAssetPropertyAggregatesErrorCode] = "AccessDeniedException"  # type: ignore[assignment]


class BatchGetAssetPropertyAggregatesErrorEntry(Structure):
    """An entry whose aggregates could not be read, and why."""

    error_code: BatchGetAssetPropertyAggregatesErrorCode
    """Why it failed, as a code."""
    error_message: str
    """Why it failed, as a sentence."""
    entry_id: str
    """The id that you gave the entry; results and errors carry it; 1 to 64 characters."""


class BatchGetAssetPropertyAggregatesErrorInfo(Structure):
    """Why and when reading the aggregates of an entry failed."""

    error_code: BatchGetAssetPropertyAggregatesErrorCode
    """Why it failed, as a code."""
    error_timestamp: datetime
    """When it failed."""


class BatchGetAssetPropertyAggregatesResponse(Structure):
    """What ``batch_get_asset_property_aggregates`` answers."""

    error_entries: tuple[BatchGetAssetPropertyAggregatesErrorEntry, ...]
    """The entries that failed, and why."""
    success_entries: tuple[BatchGetAssetPropertyAggregatesSuccessEntry, ...]
    """The entries that succeeded, with what was read for each."""
    skipped_entries: tuple[BatchGetAssetPropertyAggregatesSkippedEntry, ...]
    """The entries that earlier pages have finished."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class BatchGetAssetPropertyAggregatesSkippedEntry(Structure):
    """An entry that has nothing on this page, because an earlier page has finished it."""

    entry_id: str
    """The id that you gave the entry; results and errors carry it; 1 to 64 characters."""
    completion_status: BatchEntryCompletionStatus
    """How the entry ended on an earlier page."""
    error_info: BatchGetAssetPropertyAggregatesErrorInfo | None = None
    """Why and when the entry failed; absent otherwise."""


class BatchGetAssetPropertyAggregatesSuccessEntry(Structure):
    """An entry with the aggregates that were read for it."""

    entry_id: str
    """The id that you gave the entry; results and errors carry it; 1 to 64 characters."""
    aggregated_values: tuple[AggregatedValue, ...]
    """The aggregates, one element for each point in time."""


class BatchGetAssetPropertyValueEntry(Structure):
    """A property whose latest value to read: ``asset_id`` and ``property_id``, or ``property_alias``."""

    entry_id: str
    """The id that you gave the entry; results and errors carry it; 1 to 64 characters."""
    asset_id: str | None = None
    """The asset's id, a UUID. It goes with ``property_id``; 36 characters."""
    property_id: str | None = None
    """The property's id, a UUID. It goes with ``asset_id``; 36 characters."""
    property_alias: str | None = None
    """The property's alias, such as ``/plant/2/line/1/speed``. It stands in for ``asset_id`` and ``property_id``; 1
    to 2048 characters.
    """


class BatchGetAssetPropertyValueErrorCode(OpenEnum):
    """Why the latest value of an entry could not be read."""

    __slots__ = ()

    RESOURCE_NOT_FOUND_EXCEPTION: ClassVar[BatchGetAssetPropertyValueErrorCode] = "ResourceNotFoundException"  # type: ignore[assignment]
    INVALID_REQUEST_EXCEPTION: ClassVar[BatchGetAssetPropertyValueErrorCode] = "InvalidRequestException"  # type: ignore[assignment]
    ACCESS_DENIED_EXCEPTION: ClassVar[BatchGetAssetPropertyValueErrorCode] = "AccessDeniedException"  # type: ignore[assignment]


class BatchGetAssetPropertyValueErrorEntry(Structure):
    """An entry whose latest value could not be read, and why."""

    error_code: BatchGetAssetPropertyValueErrorCode
    """Why it failed, as a code."""
    error_message: str
    """Why it failed, as a sentence."""
    entry_id: str
    """The id that you gave the entry; results and errors carry it; 1 to 64 characters."""


class BatchGetAssetPropertyValueErrorInfo(Structure):
    """Why and when reading the latest value of an entry failed."""

    error_code: BatchGetAssetPropertyValueErrorCode
    """Why it failed, as a code."""
    error_timestamp: datetime
    """When it failed."""


class BatchGetAssetPropertyValueHistoryEntry(Structure):
    """A property whose history to read: ``asset_id`` and ``property_id``, or ``property_alias``, and the period."""

    entry_id: str
    """The id that you gave the entry; results and errors carry it; 1 to 64 characters."""
    asset_id: str | None = None
    """The asset's id, a UUID. It goes with ``property_id``; 36 characters."""
    property_id: str | None = None
    """The property's id, a UUID. It goes with ``asset_id``; 36 characters."""
    property_alias: str | None = None
    """The property's alias, such as ``/plant/2/line/1/speed``. It stands in for ``asset_id`` and ``property_id``; 1
    to 2048 characters.
    """
    start_date: datetime | None = None
    """Where the period begins. A value at exactly this time is left out."""
    end_date: datetime | None = None
    """Where the period ends. A value at exactly this time is included."""
    qualities: Sequence[Quality] | None = None
    """Only data of this quality; 1 of them."""
    time_ordering: TimeOrdering | None = None
    """Whether the oldest or the newest comes first. Default: ``ASCENDING``, the oldest."""


class BatchGetAssetPropertyValueHistoryErrorCode(OpenEnum):
    """Why the history of an entry could not be read."""

    __slots__ = ()

    RESOURCE_NOT_FOUND_EXCEPTION: ClassVar[BatchGetAssetPropertyValueHistoryErrorCode] = "ResourceNotFoundException"  # type: ignore[assignment]
    INVALID_REQUEST_EXCEPTION: ClassVar[BatchGetAssetPropertyValueHistoryErrorCode] = "InvalidRequestException"  # type: ignore[assignment]
    ACCESS_DENIED_EXCEPTION: ClassVar[BatchGetAssetPropertyValueHistoryErrorCode] = "AccessDeniedException"  # type: ignore[assignment]


class BatchGetAssetPropertyValueHistoryErrorEntry(Structure):
    """An entry whose history could not be read, and why."""

    error_code: BatchGetAssetPropertyValueHistoryErrorCode
    """Why it failed, as a code."""
    error_message: str
    """Why it failed, as a sentence."""
    entry_id: str
    """The id that you gave the entry; results and errors carry it; 1 to 64 characters."""


class BatchGetAssetPropertyValueHistoryErrorInfo(Structure):
    """Why and when reading the history of an entry failed."""

    error_code: BatchGetAssetPropertyValueHistoryErrorCode
    """Why it failed, as a code."""
    error_timestamp: datetime
    """When it failed."""


class BatchGetAssetPropertyValueHistoryResponse(Structure):
    """What ``batch_get_asset_property_value_history`` answers."""

    error_entries: tuple[BatchGetAssetPropertyValueHistoryErrorEntry, ...]
    """The entries that failed, and why."""
    success_entries: tuple[BatchGetAssetPropertyValueHistorySuccessEntry, ...]
    """The entries that succeeded, with what was read for each."""
    skipped_entries: tuple[BatchGetAssetPropertyValueHistorySkippedEntry, ...]
    """The entries that earlier pages have finished."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class BatchGetAssetPropertyValueHistorySkippedEntry(Structure):
    """An entry that has nothing on this page, because an earlier page has finished it."""

    entry_id: str
    """The id that you gave the entry; results and errors carry it; 1 to 64 characters."""
    completion_status: BatchEntryCompletionStatus
    """How the entry ended on an earlier page."""
    error_info: BatchGetAssetPropertyValueHistoryErrorInfo | None = None
    """Why and when the entry failed; absent otherwise."""


class BatchGetAssetPropertyValueHistorySuccessEntry(Structure):
    """An entry with the stored values that were read for it."""

    entry_id: str
    """The id that you gave the entry; results and errors carry it; 1 to 64 characters."""
    asset_property_value_history: tuple[AssetPropertyValue, ...]
    """The stored values in the period, in the order asked for."""


class BatchGetAssetPropertyValueResponse(Structure):
    """What ``batch_get_asset_property_value`` answers."""

    error_entries: tuple[BatchGetAssetPropertyValueErrorEntry, ...]
    """The entries that failed, and why."""
    success_entries: tuple[BatchGetAssetPropertyValueSuccessEntry, ...]
    """The entries that succeeded, with what was read for each."""
    skipped_entries: tuple[BatchGetAssetPropertyValueSkippedEntry, ...]
    """The entries that earlier pages have finished."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class BatchGetAssetPropertyValueSkippedEntry(Structure):
    """An entry that has nothing on this page, because an earlier page has finished it."""

    entry_id: str
    """The id that you gave the entry; results and errors carry it; 1 to 64 characters."""
    completion_status: BatchEntryCompletionStatus
    """How the entry ended on an earlier page."""
    error_info: BatchGetAssetPropertyValueErrorInfo | None = None
    """Why and when the entry failed; absent otherwise."""


class BatchGetAssetPropertyValueSuccessEntry(Structure):
    """An entry with the latest value of its property."""

    entry_id: str
    """The id that you gave the entry; results and errors carry it; 1 to 64 characters."""
    asset_property_value: AssetPropertyValue | None = None
    """The latest value; absent when there is none."""


class BatchPutAssetPropertyError(Structure):
    """One reason why values of an entry were not stored, and which values it hit."""

    error_code: BatchPutAssetPropertyValueErrorCode
    """Why it failed, as a code."""
    error_message: str
    """Why it failed, as a sentence."""
    timestamps: tuple[TimeInNanos, ...]
    """The timestamps of the values that failed for this reason, if any."""


class BatchPutAssetPropertyErrorEntry(Structure):
    """An entry of which values were not stored, and why."""

    entry_id: str
    """The id that you gave the entry; results and errors carry it; 1 to 64 characters."""
    errors: tuple[BatchPutAssetPropertyError, ...]
    """The reasons why values of the entry were not stored."""


class BatchPutAssetPropertyValueErrorCode(OpenEnum):
    """Why values were not stored. ``TimestampOutOfRangeException``: over 7 days old, or over 10 minutes ahead."""

    __slots__ = ()

    RESOURCE_NOT_FOUND_EXCEPTION: ClassVar[BatchPutAssetPropertyValueErrorCode] = "ResourceNotFoundException"  # type: ignore[assignment]
    INVALID_REQUEST_EXCEPTION: ClassVar[BatchPutAssetPropertyValueErrorCode] = "InvalidRequestException"  # type: ignore[assignment]
    INTERNAL_FAILURE_EXCEPTION: ClassVar[BatchPutAssetPropertyValueErrorCode] = "InternalFailureException"  # type: ignore[assignment]
    SERVICE_UNAVAILABLE_EXCEPTION: ClassVar[BatchPutAssetPropertyValueErrorCode] = "ServiceUnavailableException"  # type: ignore[assignment]
    THROTTLING_EXCEPTION: ClassVar[BatchPutAssetPropertyValueErrorCode] = "ThrottlingException"  # type: ignore[assignment]
    LIMIT_EXCEEDED_EXCEPTION: ClassVar[BatchPutAssetPropertyValueErrorCode] = "LimitExceededException"  # type: ignore[assignment]
    CONFLICTING_OPERATION_EXCEPTION: ClassVar[BatchPutAssetPropertyValueErrorCode] = "ConflictingOperationException"  # type: ignore[assignment]
    TIMESTAMP_OUT_OF_RANGE_EXCEPTION: ClassVar[BatchPutAssetPropertyValueErrorCode] = "TimestampOutOfRangeException"  # type: ignore[assignment]
    ACCESS_DENIED_EXCEPTION: ClassVar[BatchPutAssetPropertyValueErrorCode] = "AccessDeniedException"  # type: ignore[assignment]


class BatchPutAssetPropertyValueResponse(Structure):
    """What ``batch_put_asset_property_value`` answers."""

    error_entries: tuple[BatchPutAssetPropertyErrorEntry, ...]
    """The entries with values that were not stored, and why; empty when all were."""


class GetAssetPropertyAggregatesResponse(Structure):
    """What ``get_asset_property_aggregates`` answers."""

    aggregated_values: tuple[AggregatedValue, ...]
    """The aggregates, one element for each point in time."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class GetAssetPropertyValueHistoryResponse(Structure):
    """What ``get_asset_property_value_history`` answers."""

    asset_property_value_history: tuple[AssetPropertyValue, ...]
    """The stored values in the period, in the order asked for."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class GetAssetPropertyValueResponse(Structure):
    """What ``get_asset_property_value`` answers."""

    property_value: AssetPropertyValue | None = None
    """The latest value; absent when there is none."""


class GetInterpolatedAssetPropertyValuesResponse(Structure):
    """What ``get_interpolated_asset_property_values`` answers."""

    interpolated_asset_property_values: tuple[InterpolatedAssetPropertyValue, ...]
    """The estimates. A point without data in its window has none."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class InterpolatedAssetPropertyValue(Structure):
    """An estimated value of a property at one point in time."""

    timestamp: TimeInNanos
    """The point in time that the estimate is for."""
    value: Variant
    """The estimated value."""


class PropertyValueNullValue(Structure):
    """A missing value (null) of a property. It goes with a quality of ``BAD`` or ``UNCERTAIN``."""

    value_type: RawValueType
    """Which type of value is missing."""


class PutAssetPropertyValueEntry(Structure):
    """Values to store for one property: ``asset_id`` and ``property_id``, or ``property_alias``."""

    entry_id: str
    """The id that you gave the entry; results and errors carry it; 1 to 64 characters."""
    asset_id: str | None = None
    """The asset's id, a UUID. It goes with ``property_id``; 36 characters."""
    property_id: str | None = None
    """The property's id, a UUID. It goes with ``asset_id``; 36 characters."""
    property_alias: str | None = None
    """The property's alias, such as ``/plant/2/line/1/speed``. It stands in for ``asset_id`` and ``property_id``; 1
    to 2048 characters.
    """
    property_values: Sequence[AssetPropertyValue]
    """The values to store, each with its timestamp and quality."""


class Quality(OpenEnum):
    """How far a value can be trusted."""

    __slots__ = ()

    GOOD: ClassVar[Quality] = "GOOD"  # type: ignore[assignment]
    BAD: ClassVar[Quality] = "BAD"  # type: ignore[assignment]
    UNCERTAIN: ClassVar[Quality] = "UNCERTAIN"  # type: ignore[assignment]


class RawValueType(OpenEnum):
    """Which type a null value stands in for, by its letter: ``D`` double, ``B`` Boolean, ``S`` string, ``I``
    integer.
    """

    __slots__ = ()

    D: ClassVar[RawValueType] = "D"  # type: ignore[assignment]
    B: ClassVar[RawValueType] = "B"  # type: ignore[assignment]
    S: ClassVar[RawValueType] = "S"  # type: ignore[assignment]
    I: ClassVar[RawValueType] = "I"  # type: ignore[assignment]
    U: ClassVar[RawValueType] = "U"  # type: ignore[assignment]


class TimeOrdering(OpenEnum):
    """Whether the oldest or the newest comes first."""

    __slots__ = ()

    ASCENDING: ClassVar[TimeOrdering] = "ASCENDING"  # type: ignore[assignment]
    DESCENDING: ClassVar[TimeOrdering] = "DESCENDING"  # type: ignore[assignment]


class Variant(Structure):
    """A value of one type: only the member that fits it is set."""

    string_value: str | None = None
    """The value of a string property."""
    integer_value: int | None = None
    """The value of an integer property."""
    double_value: float | None = None
    """The value of a floating-point property; NaN is allowed."""
    boolean_value: bool | None = None
    """The value of a Boolean property."""
    null_value: PropertyValueNullValue | None = None
    """The value is missing (null). Only with a quality of ``BAD`` or ``UNCERTAIN``."""
