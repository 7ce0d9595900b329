"""Structures and enumerations of AWS IoT TwinMaker: component types."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure, Union

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Any, ClassVar

    from twinlink.generated.iottwinmaker.shared import (
        GroupType,
        PropertyDefinitionResponse,
        State,
        Status,
    )


class ComponentTypeSummary(Structure):
    """A component type in short, as lists give it."""

    arn: str
    """Its ARN; 20 to 2048 characters."""
    component_type_id: str
    """The id of the component type; 1 to 256 characters."""
    creation_date_time: datetime
    """When it was created."""
    update_date_time: datetime
    """When it was last changed."""
    description: str | None = None
    """Its description; 0 to 2048 characters."""
    status: Status | None = None
    """The state, and the error if there is one."""
    component_type_name: str | None = None
    """A name for people, next to the id; 0 to 256 characters."""


class CompositeComponentTypeRequest(Structure):
    """A component type to be nested in another one."""

    component_type_id: str | None = None
    """The id of the type to nest; 1 to 256 characters."""


class CompositeComponentTypeResponse(Structure):
    """A component type that is nested in another one."""

    component_type_id: str | None = None
    """The id of the nested component type; 1 to 256 characters."""
    is_inherited: bool | None = None
    """Whether it comes from a parent by inheritance."""


class CreateComponentTypeResponse(Structure):
    """What ``create_component_type`` answers."""

    arn: str
    """Its ARN; 20 to 2048 characters."""
    creation_date_time: datetime
    """When it was created."""
    state: State
    """The component type's state after the call."""


class DataConnector(Structure):
    """What carries out a function: a Lambda function, or the service itself."""

    lambda_: LambdaFunction | None = None
    """The Lambda function to call."""
    is_native: bool | None = None
    """Whether the connector is built into the service."""


class DeleteComponentTypeResponse(Structure):
    """What ``delete_component_type`` answers."""

    state: State
    """The component type's state after the call."""


class FunctionRequest(Structure):
    """A function of a component type: what it needs, what it works on and who carries it out."""

    required_properties: Sequence[str] | None = None
    """The names of the properties that the function needs."""
    scope: Scope | None = None
    """Whether it works on an entity or on the workspace."""
    implemented_by: DataConnector | None = None
    """The data connector that carries it out."""


class FunctionResponse(Structure):
    """A function of a component type, its own or an inherited one."""

    required_properties: tuple[str, ...] | None = None
    """The names of the properties that the function needs."""
    scope: Scope | None = None
    """Whether it works on an entity or on the workspace."""
    implemented_by: DataConnector | None = None
    """The data connector that carries it out."""
    is_inherited: bool | None = None
    """Whether it comes from a parent by inheritance."""


class GetComponentTypeResponse(Structure):
    """What ``get_component_type`` answers."""

    workspace_id: str
    """The id of the workspace; 1 to 128 characters."""
    is_singleton: bool | None = None
    """Whether an entity can have only one component of this type."""
    component_type_id: str
    """The id of the component type; 1 to 256 characters."""
    description: str | None = None
    """Its description; 0 to 2048 characters."""
    property_definitions: dict[str, PropertyDefinitionResponse] | None = None
    """The definitions of the properties, by property name."""
    extends_from: tuple[str, ...] | None = None
    """The ids of the component types that it extends."""
    functions: dict[str, FunctionResponse] | None = None
    """The functions, by name."""
    creation_date_time: datetime
    """When it was created."""
    update_date_time: datetime
    """When it was last changed."""
    arn: str
    """Its ARN; 20 to 2048 characters."""
    is_abstract: bool | None = None
    """Whether the component type is abstract: there for others to extend."""
    is_schema_initialized: bool | None = None
    """Whether there is a schema initializer and it has done its work."""
    status: Status | None = None
    """The state, and the error if there is one."""
    property_groups: dict[str, PropertyGroupResponse] | None = None
    """The property groups, by name."""
    sync_source: str | None = None
    """The source of the sync job that made it; absent if none did."""
    component_type_name: str | None = None
    """A name for people, next to the id; 0 to 256 characters."""
    composite_component_types: dict[str, CompositeComponentTypeResponse] | None = None
    """The nested component types, by the name each has in this one."""


class LambdaFunction(Structure):
    """A Lambda function of yours."""

    arn: str
    """The ARN of the Lambda function; 20 to 2048 characters."""


class ListComponentTypesFilter(Union):
    """A condition on the component types of a list: their parent, their namespace or whether they are abstract."""

    extends_from: str | None = None
    """Only types that extend this component type, given by its id; 1 to 256 characters."""
    namespace: str | None = None
    """Only types of this namespace; 1 to 256 characters."""
    is_abstract: bool | None = None
    """Only abstract types, or only those that are not."""
    unknown: dict[str, Any] | None = None
    """A member that this version does not know, by AWS's name."""


class ListComponentTypesResponse(Structure):
    """What ``list_component_types`` answers."""

    workspace_id: str
    """The id of the workspace; 1 to 128 characters."""
    component_type_summaries: tuple[ComponentTypeSummary, ...]
    """The component types of this page, in short."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 0 to 17880 characters."""
    max_results: int | None = None
    """The page size in use; 0 to 200."""


class PropertyGroupRequest(Structure):
    """A group of properties that belong together, to be defined on a component type."""

    group_type: GroupType | None = None
    """The shape of the group."""
    property_names: Sequence[str] | None = None
    """The names of the properties in the group."""


class PropertyGroupResponse(Structure):
    """A group of properties of a component type."""

    group_type: GroupType
    """The shape of the group."""
    property_names: tuple[str, ...]
    """The names of the properties in the group."""
    is_inherited: bool
    """Whether it comes from a parent by inheritance."""


class Scope(OpenEnum):
    """What a function works on: one entity or the whole workspace."""

    __slots__ = ()

    ENTITY: ClassVar[Scope] = "ENTITY"  # type: ignore[assignment]
    WORKSPACE: ClassVar[Scope] = "WORKSPACE"  # type: ignore[assignment]


class UpdateComponentTypeResponse(Structure):
    """What ``update_component_type`` answers."""

    workspace_id: str
    """The id of the workspace; 1 to 128 characters."""
    arn: str
    """Its ARN; 20 to 2048 characters."""
    component_type_id: str
    """The id of the component type; 1 to 256 characters."""
    state: State
    """The component type's state after the call."""
