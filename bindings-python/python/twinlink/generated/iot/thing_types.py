"""Structures and enumerations of AWS IoT: thing types."""

from __future__ import annotations

from twinlink._structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


class CreateThingTypeResponse(Structure):
    """What ``create_thing_type`` answers."""

    thing_type_name: str | None = None
    """The type of the thing; 1 to 128 characters."""
    thing_type_arn: str | None = None
    """The ARN of the type."""
    thing_type_id: str | None = None
    """The id of the type."""


class DeleteThingTypeResponse(Structure):
    """What ``delete_thing_type`` answers."""


class DeprecateThingTypeResponse(Structure):
    """What ``deprecate_thing_type`` answers."""


class DescribeThingTypeResponse(Structure):
    """What ``describe_thing_type`` answers."""

    thing_type_name: str | None = None
    """The type of the thing; 1 to 128 characters."""
    thing_type_id: str | None = None
    """The id of the type."""
    thing_type_arn: str | None = None
    """The ARN of the type."""
    thing_type_properties: ThingTypeProperties | None = None
    """What the type says of its things."""
    thing_type_metadata: ThingTypeMetadata | None = None
    """When the type was created, and whether it is out of use."""


class ListThingTypesResponse(Structure):
    """What ``list_thing_types`` answers."""

    thing_types: tuple[ThingTypeDefinition, ...] | None = None
    """The types of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one."""


class Mqtt5Configuration(Structure):
    """What AWS IoT adds to the MQTT 5 messages of things of a type."""

    propagating_attributes: Sequence[PropagatingAttribute] | None = None
    """The user properties that are added."""


class PropagatingAttribute(Structure):
    """A user property that is added to messages, and where its value comes from."""

    user_property_key: str | None = None
    """The name of the user property; at most 128 characters."""
    thing_attribute: str | None = None
    """The attribute of the thing that the value is; at most 128 characters."""
    connection_attribute: str | None = None
    """The attribute of the connection that the value is, such as ``iot:ClientId``; at most 128 characters."""


class ThingTypeDefinition(Structure):
    """A type of things in a list."""

    thing_type_name: str | None = None
    """The type of the thing; 1 to 128 characters."""
    thing_type_arn: str | None = None
    """The ARN of the type."""
    thing_type_properties: ThingTypeProperties | None = None
    """What the type says of its things."""
    thing_type_metadata: ThingTypeMetadata | None = None
    """When the type was created, and whether it is out of use."""


class ThingTypeMetadata(Structure):
    """When a type of things was created, and whether it is out of use."""

    deprecated: bool | None = None
    """Whether it is out of use."""
    deprecation_date: datetime | None = None
    """Since when it is out of use."""
    creation_date: datetime | None = None
    """When the type was created."""


class ThingTypeProperties(Structure):
    """What a type of things says of its things."""

    thing_type_description: str | None = None
    """The description of the type; at most 2028 characters."""
    searchable_attributes: Sequence[str] | None = None
    """The names of attributes that things of the type can be listed by."""
    mqtt5_configuration: Mqtt5Configuration | None = None
    """What is added to messages over MQTT 5."""


class UpdateThingTypeResponse(Structure):
    """What ``update_thing_type`` answers."""
