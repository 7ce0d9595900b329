"""Structures and enumerations of AWS IoT TwinMaker: property values."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import ClassVar

    from twinlink.generated.iottwinmaker.shared import DataValue


class BatchPutPropertyError(Structure):
    """Why an entry was not written, together with that entry."""

    error_code: str
    """The code of the error; 1 to 256 characters."""
    error_message: str
    """What went wrong; 1 to 256 characters."""
    entry: PropertyValueEntry
    """The entry that was not written."""


class BatchPutPropertyErrorEntry(Structure):
    """The errors of an entry that was not written."""

    errors: tuple[BatchPutPropertyError, ...]
    """The errors, each with its entry; 1 to 10 of them."""


class BatchPutPropertyValuesResponse(Structure):
    """What ``batch_put_property_values`` answers."""

    error_entries: tuple[BatchPutPropertyErrorEntry, ...]
    """The entries that were not written, and why; 1 to 10 of them."""


class EntityPropertyReference(Structure):
    """Which property is meant: by entity and component, or by external ids."""

    component_name: str | None = None
    """The name of the component in its entity; 1 to 256 characters."""
    component_path: str | None = None
    """The path of a composite component, from the top-level component down; 1 to 2048 characters."""
    external_id_property: Mapping[str, str] | None = None
    """External ids and the property names they go with; they identify properties in data stores outside."""
    entity_id: str | None = None
    """The id of the entity; 1 to 128 characters."""
    property_name: str
    """The name of the property; 1 to 256 characters."""


class GetPropertyValueHistoryResponse(Structure):
    """What ``get_property_value_history`` answers."""

    property_values: tuple[PropertyValueHistory, ...]
    """The histories of this page, one for each property of an entity."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 0 to 17880 characters."""


class GetPropertyValueResponse(Structure):
    """What ``get_property_value`` answers."""

    property_values: dict[str, PropertyLatestValue] | None = None
    """The properties and their latest values, by property name."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 0 to 17880 characters."""
    tabular_property_values: tuple[tuple[dict[str, DataValue], ...], ...] | None = None
    """The tables, for a property group. Each is a list of rows; a row has values by property name."""


class InterpolationParameters(Structure):
    """How gaps between values are filled in: the method and the step."""

    interpolation_type: InterpolationType | None = None
    """How values in between are computed."""
    interval_in_seconds: int | None = None
    """The step between interpolated values, in seconds."""


class InterpolationType(OpenEnum):
    """How values in between are computed."""

    __slots__ = ()

    LINEAR: ClassVar[InterpolationType] = "LINEAR"  # type: ignore[assignment]


class Order(OpenEnum):
    """The direction of sorting."""

    __slots__ = ()

    ASCENDING: ClassVar[Order] = "ASCENDING"  # type: ignore[assignment]
    DESCENDING: ClassVar[Order] = "DESCENDING"  # type: ignore[assignment]


class OrderBy(Structure):
    """A property to sort by, and the direction."""

    order: Order | None = None
    """The direction."""
    property_name: str
    """The name of the property to sort by; 1 to 256 characters."""


class OrderByTime(OpenEnum):
    """Oldest first or newest first."""

    __slots__ = ()

    ASCENDING: ClassVar[OrderByTime] = "ASCENDING"  # type: ignore[assignment]
    DESCENDING: ClassVar[OrderByTime] = "DESCENDING"  # type: ignore[assignment]


class PropertyFilter(Structure):
    """A condition on a property: its value against one of yours."""

    property_name: str | None = None
    """The name of the property that the condition is on; 1 to 256 characters."""
    operator: str | None = None
    """The operator that compares the property with the value; 1 to 256 characters."""
    value: DataValue | None = None
    """What the property is compared with."""


class PropertyLatestValue(Structure):
    """A property and its latest value."""

    property_reference: EntityPropertyReference
    """Which property it is."""
    property_value: DataValue | None = None
    """The latest value."""


class PropertyValue(Structure):
    """A value of a time series property, with its time."""

    timestamp: datetime | None = None
    """When the value was recorded. Deprecated: use ``time``."""
    value: DataValue
    """The value at that time."""
    time: str | None = None
    """When it was recorded, in ISO 8601 to the second or finer, with ``Z`` or an offset, such as
    ``2024-05-01T12:00:00.25Z``; 20 to 35 characters.
    """


class PropertyValueEntry(Structure):
    """Values to write, all of one time series property."""

    entity_property_reference: EntityPropertyReference
    """Which property of which entity it is."""
    property_values: Sequence[PropertyValue] | None = None
    """The values to write, each with its time; 1 to 10 of them."""


class PropertyValueHistory(Structure):
    """The values of one time series property over time."""

    entity_property_reference: EntityPropertyReference
    """Which property of which entity it is."""
    values: tuple[PropertyValue, ...] | None = None
    """The values, each with its time."""


class TabularConditions(Structure):
    """Which rows of a table are wanted, and in which order."""

    order_by: Sequence[OrderBy] | None = None
    """The properties to sort by, each with its direction; 1 to 10 of them."""
    property_filters: Sequence[PropertyFilter] | None = None
    """Conditions on the rows, each with a property, an operator and a value; 1 to 10 of them."""
