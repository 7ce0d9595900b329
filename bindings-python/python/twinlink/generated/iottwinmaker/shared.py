"""Structures and enumerations of AWS IoT TwinMaker: shared."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import ClassVar


class DataType(Structure):
    """The data type of a property: what its values look like."""

    type: Type
    """The basic type."""
    nested_type: DataType | None = None
    """The data type of the items of a ``LIST`` or of the values of a ``MAP``."""
    allowed_values: Sequence[DataValue] | None = None
    """The values that are allowed. Default: any of the type; 0 to 50 of them."""
    unit_of_measure: str | None = None
    """The unit of the values, as a text of your own; 1 to 256 characters."""
    relationship: Relationship | None = None
    """For ``RELATIONSHIP``: which component type it leads to."""


class DataValue(Structure):
    """A value of a property, in the one member that fits its data type."""

    boolean_value: bool | None = None
    """A value of type ``BOOLEAN``."""
    double_value: float | None = None
    """A value of type ``DOUBLE``."""
    integer_value: int | None = None
    """A value of type ``INTEGER``."""
    long_value: int | None = None
    """A value of type ``LONG``."""
    string_value: str | None = None
    """A value of type ``STRING``; 1 to 256 characters."""
    list_value: Sequence[DataValue] | None = None
    """A value of type ``LIST``: its items; 0 to 50 of them."""
    map_value: Mapping[str, DataValue] | None = None
    """A value of type ``MAP``: its values by key; 0 to 50 entries."""
    relationship_value: RelationshipValue | None = None
    """A value of type ``RELATIONSHIP``: the component that it leads to."""
    expression: str | None = None
    """An expression that is worked out to give the value; 1 to 316 characters."""


class ErrorCode(OpenEnum):
    """The kind of failure, and for syncing the step that failed."""

    __slots__ = ()

    VALIDATION_ERROR: ClassVar[ErrorCode] = "VALIDATION_ERROR"  # type: ignore[assignment]
    INTERNAL_FAILURE: ClassVar[ErrorCode] = "INTERNAL_FAILURE"  # type: ignore[assignment]
    SYNC_INITIALIZING_ERROR: ClassVar[ErrorCode] = "SYNC_INITIALIZING_ERROR"  # type: ignore[assignment]
    SYNC_CREATING_ERROR: ClassVar[ErrorCode] = "SYNC_CREATING_ERROR"  # type: ignore[assignment]
    SYNC_PROCESSING_ERROR: ClassVar[ErrorCode] = "SYNC_PROCESSING_ERROR"  # type: ignore[assignment]
    SYNC_DELETING_ERROR: ClassVar[ErrorCode] = "SYNC_DELETING_ERROR"  # type: ignore[assignment]
    PROCESSING_ERROR: ClassVar[ErrorCode] = "PROCESSING_ERROR"  # type: ignore[assignment]
    COMPOSITE_COMPONENT_FAILURE: ClassVar[ErrorCode] = "COMPOSITE_COMPONENT_FAILURE"  # type: ignore[assignment]


class ErrorDetails(Structure):
    """What went wrong: a code and a message."""

    code: ErrorCode | None = None
    """The kind of failure."""
    message: str | None = None
    """What went wrong; 0 to 2048 characters."""


class GroupType(OpenEnum):
    """The shape of a property group."""

    __slots__ = ()

    TABULAR: ClassVar[GroupType] = "TABULAR"  # type: ignore[assignment]


class PropertyDefinitionRequest(Structure):
    """How a property is to be defined: its data type, its default and where its values are kept."""

    data_type: DataType | None = None
    """What values of the property look like."""
    is_required_in_entity: bool | None = None
    """Whether an entity must give the property a value."""
    is_external_id: bool | None = None
    """Whether the property's id is one from a data store outside."""
    is_stored_externally: bool | None = None
    """Whether its values are kept outside of the service, behind a data connector."""
    is_time_series: bool | None = None
    """Whether its values form a time series."""
    default_value: DataValue | None = None
    """The value for components that set none."""
    configuration: Mapping[str, str] | None = None
    """Settings by key, for what is read from or written to a source outside."""
    display_name: str | None = None
    """A name for people, next to the property's own; 0 to 256 characters."""


class PropertyDefinitionResponse(Structure):
    """How a property is defined, and where that definition comes from."""

    data_type: DataType
    """What values of the property look like."""
    is_time_series: bool
    """Whether its values form a time series."""
    is_required_in_entity: bool
    """Whether an entity must give the property a value."""
    is_external_id: bool
    """Whether the property's id is one from a data store outside."""
    is_stored_externally: bool
    """Whether its values are kept outside of the service, behind a data connector."""
    is_imported: bool
    """Whether the definition was imported from a data store outside."""
    is_final: bool
    """Whether the definition is final and cannot be changed."""
    is_inherited: bool
    """Whether the definition comes from a parent by inheritance."""
    default_value: DataValue | None = None
    """The value for components that set none."""
    configuration: dict[str, str] | None = None
    """Settings by key, for the source outside."""
    display_name: str | None = None
    """A name for people, next to the property's own; 0 to 256 characters."""


class Relationship(Structure):
    """What a relationship may lead to, and what kind it is."""

    target_component_type_id: str | None = None
    """The id of the component type that it leads to; 1 to 256 characters."""
    relationship_type: str | None = None
    """What kind of relationship it is, in a word of your own; 1 to 256 characters."""


class RelationshipValue(Structure):
    """Where a relationship leads: to an entity, and to a component of it."""

    target_entity_id: str | None = None
    """The id of the entity that it leads to; 1 to 128 characters."""
    target_component_name: str | None = None
    """The name of the component that it leads to; 1 to 256 characters."""


class State(OpenEnum):
    """Where a resource is between its creation and its deletion."""

    __slots__ = ()

    CREATING: ClassVar[State] = "CREATING"  # type: ignore[assignment]
    UPDATING: ClassVar[State] = "UPDATING"  # type: ignore[assignment]
    DELETING: ClassVar[State] = "DELETING"  # type: ignore[assignment]
    ACTIVE: ClassVar[State] = "ACTIVE"  # type: ignore[assignment]
    ERROR: ClassVar[State] = "ERROR"  # type: ignore[assignment]


class Status(Structure):
    """The state of a workspace, a component type, an entity or a component, with its error if there is one."""

    state: State | None = None
    """The state."""
    error: ErrorDetails | None = None
    """Why it failed; absent otherwise."""


class Type(OpenEnum):
    """The basic data types of properties."""

    __slots__ = ()

    RELATIONSHIP: ClassVar[Type] = "RELATIONSHIP"  # type: ignore[assignment]
    STRING: ClassVar[Type] = "STRING"  # type: ignore[assignment]
    LONG: ClassVar[Type] = "LONG"  # type: ignore[assignment]
    BOOLEAN: ClassVar[Type] = "BOOLEAN"  # type: ignore[assignment]
    INTEGER: ClassVar[Type] = "INTEGER"  # type: ignore[assignment]
    DOUBLE: ClassVar[Type] = "DOUBLE"  # type: ignore[assignment]
    LIST: ClassVar[Type] = "LIST"  # type: ignore[assignment]
    MAP: ClassVar[Type] = "MAP"  # type: ignore[assignment]
