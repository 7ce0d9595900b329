"""Structures and enumerations of AWS IoT: search."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import ClassVar


class Bucket(Structure):
    """A value, and how often it was found."""

    key_value: str | None = None
    """The value."""
    count: int | None = None
    """How many there are."""


class BucketsAggregationType(Structure):
    """How is counted."""

    terms_aggregation: TermsAggregation | None = None
    """Counts by the values of the field."""


class ConnectivityFilter(Structure):
    """What else is indexed of connections."""

    include_socket_information: Sequence[FleetIndexingApi] | None = None
    """The operations that shall tell of sockets."""


class DescribeIndexResponse(Structure):
    """What ``describe_index`` answers."""

    index_name: str | None = None
    """The index; 1 to 128 characters."""
    index_status: IndexStatus | None = None
    """Whether the index is built."""
    schema: str | None = None
    """What the index holds, such as ``REGISTRY_AND_SHADOW``."""


class DeviceDefenderIndexingMode(OpenEnum):
    """Whether violations that Device Defender found are indexed."""

    __slots__ = ()

    OFF: ClassVar[DeviceDefenderIndexingMode] = "OFF"  # type: ignore[assignment]
    VIOLATIONS: ClassVar[DeviceDefenderIndexingMode] = "VIOLATIONS"  # type: ignore[assignment]


class Field(Structure):
    """A field of the index, and its type."""

    name: str | None = None
    """The name of the field."""
    type: FieldType | None = None
    """The type of the field."""


class FieldType(OpenEnum):
    """The type of a field of the index."""

    __slots__ = ()

    NUMBER: ClassVar[FieldType] = "Number"  # type: ignore[assignment]
    STRING: ClassVar[FieldType] = "String"  # type: ignore[assignment]
    BOOLEAN: ClassVar[FieldType] = "Boolean"  # type: ignore[assignment]


class FleetIndexingApi(OpenEnum):
    """An operation that can tell of sockets."""

    __slots__ = ()

    GET_THING_CONNECTIVITY_DATA: ClassVar[FleetIndexingApi] = "GET_THING_CONNECTIVITY_DATA"  # type: ignore[assignment]


class GeoLocationTarget(Structure):
    """A field of a shadow that holds a place on the earth."""

    name: str | None = None
    """The name of the field."""
    order: TargetFieldOrder | None = None
    """Which of latitude and longitude comes first. Default: ``LatLon``."""


class GetBucketsAggregationResponse(Structure):
    """What ``get_buckets_aggregation`` answers."""

    total_count: int | None = None
    """How many things the query finds."""
    buckets: tuple[Bucket, ...] | None = None
    """The values, and how often each was found."""


class GetCardinalityResponse(Structure):
    """What ``get_cardinality`` answers."""

    cardinality: int | None = None
    """How many values there are."""


class GetIndexingConfigurationResponse(Structure):
    """What ``get_indexing_configuration`` answers."""

    thing_indexing_configuration: ThingIndexingConfiguration | None = None
    """What is indexed of things."""
    thing_group_indexing_configuration: ThingGroupIndexingConfiguration | None = None
    """What is indexed of groups."""


class GetPercentilesResponse(Structure):
    """What ``get_percentiles`` answers."""

    percentiles: tuple[PercentPair, ...] | None = None
    """The percentages, each with its value."""


class GetStatisticsResponse(Structure):
    """What ``get_statistics`` answers."""

    statistics: Statistics | None = None
    """What was found, in numbers."""


class IndexStatus(OpenEnum):
    """Whether an index is built. ``REBUILDING``: it can be searched, with what it had before."""

    __slots__ = ()

    ACTIVE: ClassVar[IndexStatus] = "ACTIVE"  # type: ignore[assignment]
    BUILDING: ClassVar[IndexStatus] = "BUILDING"  # type: ignore[assignment]
    REBUILDING: ClassVar[IndexStatus] = "REBUILDING"  # type: ignore[assignment]


class IndexingFilter(Structure):
    """Which shadows and places are indexed."""

    named_shadow_names: Sequence[str] | None = None
    """The names of the shadows that are indexed."""
    geo_locations: Sequence[GeoLocationTarget] | None = None
    """The fields of shadows that hold places."""
    connectivity: ConnectivityFilter | None = None
    """What else is indexed of connections."""


class ListIndicesResponse(Structure):
    """What ``list_indices`` answers."""

    index_names: tuple[str, ...] | None = None
    """The names of the indices."""
    next_token: str | None = None
    """The token of the next page; none on the last one."""


class NamedShadowIndexingMode(OpenEnum):
    """Whether named shadows are indexed."""

    __slots__ = ()

    OFF: ClassVar[NamedShadowIndexingMode] = "OFF"  # type: ignore[assignment]
    ON: ClassVar[NamedShadowIndexingMode] = "ON"  # type: ignore[assignment]


class PercentPair(Structure):
    """A percentage, and the value that belongs to it."""

    percent: float | None = None
    """The percentage."""
    value: float | None = None
    """The value."""


class SearchIndexResponse(Structure):
    """What ``search_index`` answers."""

    next_token: str | None = None
    """The token of the next page; none on the last one."""
    things: tuple[ThingDocument, ...] | None = None
    """The things that were found, on this page."""
    thing_groups: tuple[ThingGroupDocument, ...] | None = None
    """The groups that were found, on this page."""


class Statistics(Structure):
    """What was found, in numbers. A field without numbers has a count alone."""

    count: int | None = None
    """How many there are."""
    average: float | None = None
    """The average."""
    sum: float | None = None
    """The sum."""
    minimum: float | None = None
    """The smallest value."""
    maximum: float | None = None
    """The largest value."""
    sum_of_squares: float | None = None
    """The sum of the squares."""
    variance: float | None = None
    """The variance."""
    std_deviation: float | None = None
    """The standard deviation."""


class TargetFieldOrder(OpenEnum):
    """Which of the two numbers of a place comes first."""

    __slots__ = ()

    LAT_LON: ClassVar[TargetFieldOrder] = "LatLon"  # type: ignore[assignment]
    LON_LAT: ClassVar[TargetFieldOrder] = "LonLat"  # type: ignore[assignment]


class TermsAggregation(Structure):
    """Counting by the values of a field."""

    max_buckets: int | None = None
    """How many values there are at the most. Default: 10; 1 to 10000."""


class ThingConnectivity(Structure):
    """Whether a thing is connected, and since when."""

    connected: bool | None = None
    """Whether it is connected."""
    timestamp: int | None = None
    """When it was last connected or disconnected, in epoch milliseconds."""
    disconnect_reason: str | None = None
    """Why it is not connected any more."""
    keep_alive_duration: int | None = None
    """The keep-alive of the connection, in seconds."""
    clean_session: bool | None = None
    """Whether the session ends with the connection."""
    session_expiry: int | None = None
    """How long the session outlives the connection, in seconds."""
    client_id: str | None = None
    """The MQTT client id."""


class ThingConnectivityIndexingMode(OpenEnum):
    """Whether it is indexed that things are connected."""

    __slots__ = ()

    OFF: ClassVar[ThingConnectivityIndexingMode] = "OFF"  # type: ignore[assignment]
    STATUS: ClassVar[ThingConnectivityIndexingMode] = "STATUS"  # type: ignore[assignment]


class ThingDocument(Structure):
    """A thing as the index has it."""

    thing_name: str | None = None
    """The name of the thing; 1 to 128 characters."""
    thing_id: str | None = None
    """The id of the thing."""
    thing_type_name: str | None = None
    """The type of the thing; 1 to 128 characters."""
    thing_group_names: tuple[str, ...] | None = None
    """The groups that the thing is in, and its billing group."""
    attributes: dict[str, str] | None = None
    """The attributes: names and values."""
    shadow: str | None = None
    """The shadows as JSON: the classic one's state, and the named ones under ``name``."""
    device_defender: str | None = None
    """What Device Defender found, as JSON."""
    connectivity: ThingConnectivity | None = None
    """Whether the thing is connected. Absent if that is not indexed."""


class ThingGroupDocument(Structure):
    """A group of things as the index has it."""

    thing_group_name: str | None = None
    """The name of the group; 1 to 128 characters."""
    thing_group_id: str | None = None
    """The id of the group; 1 to 128 characters."""
    thing_group_description: str | None = None
    """The description of the group; at most 2028 characters."""
    attributes: dict[str, str] | None = None
    """The attributes: names and values."""
    parent_group_names: tuple[str, ...] | None = None
    """The groups that it is within."""


class ThingGroupIndexingConfiguration(Structure):
    """What is indexed of groups."""

    thing_group_indexing_mode: ThingGroupIndexingMode
    """Whether groups are indexed."""
    managed_fields: Sequence[Field] | None = None
    """The fields whose types AWS IoT knows."""
    custom_fields: Sequence[Field] | None = None
    """Fields of your own that can be counted by and searched as numbers."""


class ThingGroupIndexingMode(OpenEnum):
    """Whether groups are indexed."""

    __slots__ = ()

    OFF: ClassVar[ThingGroupIndexingMode] = "OFF"  # type: ignore[assignment]
    ON: ClassVar[ThingGroupIndexingMode] = "ON"  # type: ignore[assignment]


class ThingIndexingConfiguration(Structure):
    """What is indexed of things."""

    thing_indexing_mode: ThingIndexingMode
    """What is indexed of things."""
    thing_connectivity_indexing_mode: ThingConnectivityIndexingMode | None = None
    """Whether it is indexed that things are connected."""
    device_defender_indexing_mode: DeviceDefenderIndexingMode | None = None
    """Whether violations that Device Defender found are indexed."""
    named_shadow_indexing_mode: NamedShadowIndexingMode | None = None
    """Whether named shadows are indexed."""
    managed_fields: Sequence[Field] | None = None
    """The fields whose types AWS IoT knows."""
    custom_fields: Sequence[Field] | None = None
    """Fields of your own that can be counted by and searched as numbers."""
    filter: IndexingFilter | None = None
    """Which named shadows and which places are indexed."""


class ThingIndexingMode(OpenEnum):
    """What is indexed of things: nothing, the registry, or the registry and the classic shadow."""

    __slots__ = ()

    OFF: ClassVar[ThingIndexingMode] = "OFF"  # type: ignore[assignment]
    REGISTRY: ClassVar[ThingIndexingMode] = "REGISTRY"  # type: ignore[assignment]
    REGISTRY_AND_SHADOW: ClassVar[ThingIndexingMode] = "REGISTRY_AND_SHADOW"  # type: ignore[assignment]


class UpdateIndexingConfigurationResponse(Structure):
    """What ``update_indexing_configuration`` answers."""
