"""Structures and enumerations of AWS IoT TwinMaker: entities."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure, Union

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, ClassVar

    from twinlink.generated.iottwinmaker.shared import (
        DataValue,
        GroupType,
        PropertyDefinitionRequest,
        PropertyDefinitionResponse,
        State,
        Status,
    )


class ComponentPropertyGroupRequest(Structure):
    """What to do with one property group of a component."""

    group_type: GroupType | None = None
    """The shape of the group."""
    property_names: Sequence[str] | None = None
    """The names of the properties in the group."""
    update_type: PropertyGroupUpdateType | None = None
    """What to do with it."""


class ComponentPropertyGroupResponse(Structure):
    """A property group of a component."""

    group_type: GroupType
    """The shape of the group."""
    property_names: tuple[str, ...]
    """The names of the properties in the group."""
    is_inherited: bool
    """Whether the group comes from a parent by inheritance."""


class ComponentRequest(Structure):
    """A component for a new entity: its type and the properties that you set."""

    description: str | None = None
    """Its description; 0 to 2048 characters."""
    component_type_id: str | None = None
    """The id of the component type; 1 to 256 characters."""
    properties: Mapping[str, PropertyRequest] | None = None
    """The properties to set, by name."""
    property_groups: Mapping[str, ComponentPropertyGroupRequest] | None = None
    """The property groups of the component, by name."""


class ComponentResponse(Structure):
    """A component of an entity, with its properties and composite components."""

    component_name: str | None = None
    """The name of the component in its entity; 1 to 256 characters."""
    description: str | None = None
    """Its description; 0 to 2048 characters."""
    component_type_id: str | None = None
    """The id of the component type; 1 to 256 characters."""
    status: Status | None = None
    """The state, and the error if there is one."""
    defined_in: str | None = None
    """The name of the property definition behind the component, as the request set it; 1 to 256 characters."""
    properties: dict[str, PropertyResponse] | None = None
    """The properties, by name."""
    property_groups: dict[str, ComponentPropertyGroupResponse] | None = None
    """The property groups of the component, by name."""
    sync_source: str | None = None
    """The source of the sync job that made it; absent if none did."""
    are_all_properties_returned: bool | None = None
    """Whether ``properties`` is complete. At most 800 are returned; ``list_properties`` gives all."""
    composite_components: dict[str, ComponentSummary] | None = None
    """The composite components of the component, in short, by name."""
    are_all_composite_components_returned: bool | None = None
    """Whether ``composite_components`` is complete; ``list_components`` gives all."""


class ComponentSummary(Structure):
    """A component in short, without its properties."""

    component_name: str
    """The name of the component in its entity; 1 to 256 characters."""
    component_type_id: str
    """The id of the component type; 1 to 256 characters."""
    defined_in: str | None = None
    """The name of the property definition behind the component, as the request set it; 1 to 256 characters."""
    description: str | None = None
    """Its description; 0 to 2048 characters."""
    property_groups: dict[str, ComponentPropertyGroupResponse] | None = None
    """The property groups of the component, by name."""
    status: Status
    """The state, and the error if there is one."""
    sync_source: str | None = None
    """The source of the sync job that made it; absent if none did."""
    component_path: str | None = None
    """The path of a composite component, from the top-level component down; 1 to 2048 characters."""


class ComponentUpdateRequest(Structure):
    """One change to a component of an entity: add, change or delete it."""

    update_type: ComponentUpdateType | None = None
    """What to do with it."""
    description: str | None = None
    """Its description; 0 to 2048 characters."""
    component_type_id: str | None = None
    """The id of the component type; 1 to 256 characters."""
    property_updates: Mapping[str, PropertyRequest] | None = None
    """The properties to change, by name; each has its own update type."""
    property_group_updates: Mapping[str, ComponentPropertyGroupRequest] | None = None
    """The property groups to change, by name; each has its own update type."""


class ComponentUpdateType(OpenEnum):
    """What happens to a component in an update."""

    __slots__ = ()

    CREATE: ClassVar[ComponentUpdateType] = "CREATE"  # type: ignore[assignment]
    UPDATE: ClassVar[ComponentUpdateType] = "UPDATE"  # type: ignore[assignment]
    DELETE: ClassVar[ComponentUpdateType] = "DELETE"  # type: ignore[assignment]


class CompositeComponentRequest(Structure):
    """What to set on a composite component of a new entity. Its type follows from its component's type."""

    description: str | None = None
    """Its description; 0 to 2048 characters."""
    properties: Mapping[str, PropertyRequest] | None = None
    """The properties to set, by name."""
    property_groups: Mapping[str, ComponentPropertyGroupRequest] | None = None
    """The property groups of the component, by name."""


class CompositeComponentUpdateRequest(Structure):
    """One change to a composite component of an entity."""

    update_type: ComponentUpdateType | None = None
    """What to do with it."""
    description: str | None = None
    """Its description; 0 to 2048 characters."""
    property_updates: Mapping[str, PropertyRequest] | None = None
    """The properties to change, by name; each has its own update type."""
    property_group_updates: Mapping[str, ComponentPropertyGroupRequest] | None = None
    """The property groups to change, by name; each has its own update type."""


class CreateEntityResponse(Structure):
    """What ``create_entity`` answers."""

    entity_id: str
    """The id of the entity; 1 to 128 characters."""
    arn: str
    """Its ARN; 20 to 2048 characters."""
    creation_date_time: datetime
    """When it was created."""
    state: State
    """The entity's state after the call."""


class DeleteEntityResponse(Structure):
    """What ``delete_entity`` answers."""

    state: State
    """The entity's state after the call."""


class EntitySummary(Structure):
    """An entity in short, as lists give it: without its components."""

    entity_id: str
    """The id of the entity; 1 to 128 characters."""
    entity_name: str
    """The name of the entity; 1 to 256 characters."""
    arn: str
    """Its ARN; 20 to 2048 characters."""
    parent_entity_id: str | None = None
    """The id of the parent entity; ``$ROOT`` at the top; 1 to 128 characters."""
    status: Status
    """The state, and the error if there is one."""
    description: str | None = None
    """Its description; 0 to 2048 characters."""
    has_child_entities: bool | None = None
    """Whether it has child entities; eventually consistent, so it may lag behind."""
    creation_date_time: datetime
    """When it was created."""
    update_date_time: datetime
    """When it was last changed."""


class GetEntityResponse(Structure):
    """What ``get_entity`` answers."""

    entity_id: str
    """The id of the entity; 1 to 128 characters."""
    entity_name: str
    """The name of the entity; 1 to 256 characters."""
    arn: str
    """Its ARN; 20 to 2048 characters."""
    status: Status
    """The state, and the error if there is one."""
    workspace_id: str
    """The id of the workspace; 1 to 128 characters."""
    description: str | None = None
    """Its description; 0 to 2048 characters."""
    components: dict[str, ComponentResponse] | None = None
    """The components of the entity, by name."""
    parent_entity_id: str
    """The id of the parent entity; ``$ROOT`` at the top; 1 to 128 characters."""
    has_child_entities: bool
    """Whether it has child entities."""
    creation_date_time: datetime
    """When it was created."""
    update_date_time: datetime
    """When it was last changed."""
    sync_source: str | None = None
    """The source of the sync job that made it; absent if none did."""
    are_all_components_returned: bool | None = None
    """Whether ``components`` is complete. At most 30 are returned; ``list_components`` gives all."""


class ListComponentsResponse(Structure):
    """What ``list_components`` answers."""

    component_summaries: tuple[ComponentSummary, ...]
    """The components of this page, in short."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 0 to 17880 characters."""


class ListEntitiesFilter(Union):
    """A condition on the entities of a list: their parent, a component type or an external id."""

    parent_entity_id: str | None = None
    """Only the children of this entity; 1 to 128 characters."""
    component_type_id: str | None = None
    """Only entities that have a component of this type; 1 to 256 characters."""
    external_id: str | None = None
    """Only entities with this external id on a component: the primary key in a storage system outside; 1 to 256
    characters.
    """
    unknown: dict[str, Any] | None = None
    """A member that this version does not know, by AWS's name."""


class ListEntitiesResponse(Structure):
    """What ``list_entities`` answers."""

    entity_summaries: tuple[EntitySummary, ...] | None = None
    """The entities of this page, in short."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 0 to 17880 characters."""


class ListPropertiesResponse(Structure):
    """What ``list_properties`` answers."""

    property_summaries: tuple[PropertySummary, ...]
    """The properties of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 0 to 17880 characters."""


class ParentEntityUpdateRequest(Structure):
    """A change of the parent: another one, or none any more."""

    update_type: ParentEntityUpdateType
    """What to do with it."""
    parent_entity_id: str | None = None
    """The id of the new parent; goes with ``UPDATE``; 1 to 128 characters."""


class ParentEntityUpdateType(OpenEnum):
    """What happens to the parent in an update: replaced or taken away."""

    __slots__ = ()

    UPDATE: ClassVar[ParentEntityUpdateType] = "UPDATE"  # type: ignore[assignment]
    DELETE: ClassVar[ParentEntityUpdateType] = "DELETE"  # type: ignore[assignment]


class PropertyGroupUpdateType(OpenEnum):
    """What happens to a property group in an update."""

    __slots__ = ()

    UPDATE: ClassVar[PropertyGroupUpdateType] = "UPDATE"  # type: ignore[assignment]
    DELETE: ClassVar[PropertyGroupUpdateType] = "DELETE"  # type: ignore[assignment]
    CREATE: ClassVar[PropertyGroupUpdateType] = "CREATE"  # type: ignore[assignment]


class PropertyRequest(Structure):
    """A property to set on a component: its definition, its value or both."""

    definition: PropertyDefinitionRequest | None = None
    """The definition of the property: data type, default and the like."""
    value: DataValue | None = None
    """The value of the property."""
    update_type: PropertyUpdateType | None = None
    """What to do with the property; for updates of an entity."""


class PropertyResponse(Structure):
    """A property of a component: its definition and its value."""

    definition: PropertyDefinitionResponse | None = None
    """The definition of the property: data type, default and the like."""
    value: DataValue | None = None
    """The value of the property."""
    are_all_property_values_returned: bool | None = None
    """Whether ``value`` is complete, for lists and maps. At most 50 of their values are returned."""


class PropertySummary(Structure):
    """A property with its name, its definition and its value."""

    definition: PropertyDefinitionResponse | None = None
    """The definition of the property: data type, default and the like."""
    property_name: str
    """The name of the property; 1 to 256 characters."""
    value: DataValue | None = None
    """The value of the property."""
    are_all_property_values_returned: bool | None = None
    """Whether ``value`` is complete, for lists and maps. At most 50 of their values are returned."""


class PropertyUpdateType(OpenEnum):
    """What happens to a property in an update: it is added, changed or deleted, or its value is reset."""

    __slots__ = ()

    UPDATE: ClassVar[PropertyUpdateType] = "UPDATE"  # type: ignore[assignment]
    DELETE: ClassVar[PropertyUpdateType] = "DELETE"  # type: ignore[assignment]
    CREATE: ClassVar[PropertyUpdateType] = "CREATE"  # type: ignore[assignment]
    RESET_VALUE: ClassVar[PropertyUpdateType] = "RESET_VALUE"  # type: ignore[assignment]


class UpdateEntityResponse(Structure):
    """What ``update_entity`` answers."""

    update_date_time: datetime
    """When it was last changed."""
    state: State
    """The entity's state after the call."""
