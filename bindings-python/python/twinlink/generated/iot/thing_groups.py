"""Structures and enumerations of AWS IoT: thing groups."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import ClassVar

    from twinlink.generated.iot.shared import AttributePayload


class AddThingToThingGroupResponse(Structure):
    """What ``add_thing_to_thing_group`` answers."""


class CreateThingGroupResponse(Structure):
    """What ``create_thing_group`` answers."""

    thing_group_name: str | None = None
    """The name of the group; 1 to 128 characters."""
    thing_group_arn: str | None = None
    """The ARN of the group."""
    thing_group_id: str | None = None
    """The id of the group; 1 to 128 characters."""


class DeleteThingGroupResponse(Structure):
    """What ``delete_thing_group`` answers."""


class DescribeThingGroupResponse(Structure):
    """What ``describe_thing_group`` answers."""

    thing_group_name: str | None = None
    """The name of the group; 1 to 128 characters."""
    thing_group_id: str | None = None
    """The id of the group; 1 to 128 characters."""
    thing_group_arn: str | None = None
    """The ARN of the group."""
    version: int | None = None
    """The version of the group: one more with each change."""
    thing_group_properties: ThingGroupProperties | None = None
    """The description and the attributes of the group."""
    thing_group_metadata: ThingGroupMetadata | None = None
    """When the group was created, and what it is within."""
    index_name: str | None = None
    """The index in which a dynamic group finds its things; 1 to 128 characters."""
    query_string: str | None = None
    """The query that finds the things of a dynamic group."""
    query_version: str | None = None
    """The version of the query's language."""
    status: DynamicGroupStatus | None = None
    """Whether the things of a dynamic group are known by now."""


class DynamicGroupStatus(OpenEnum):
    """Whether the things of a dynamic group are known by now."""

    __slots__ = ()

    ACTIVE: ClassVar[DynamicGroupStatus] = "ACTIVE"  # type: ignore[assignment]
    BUILDING: ClassVar[DynamicGroupStatus] = "BUILDING"  # type: ignore[assignment]
    REBUILDING: ClassVar[DynamicGroupStatus] = "REBUILDING"  # type: ignore[assignment]


class GroupNameAndArn(Structure):
    """A group in a list."""

    group_name: str | None = None
    """The name of the group; 1 to 128 characters."""
    group_arn: str | None = None
    """The ARN of the group."""


class ListThingGroupsForThingResponse(Structure):
    """What ``list_thing_groups_for_thing`` answers."""

    thing_groups: tuple[GroupNameAndArn, ...] | None = None
    """The groups of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one."""


class ListThingGroupsResponse(Structure):
    """What ``list_thing_groups`` answers."""

    thing_groups: tuple[GroupNameAndArn, ...] | None = None
    """The groups of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one."""


class ListThingsInThingGroupResponse(Structure):
    """What ``list_things_in_thing_group`` answers."""

    things: tuple[str, ...] | None = None
    """The names of the things of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one."""


class RemoveThingFromThingGroupResponse(Structure):
    """What ``remove_thing_from_thing_group`` answers."""


class ThingGroupMetadata(Structure):
    """When a group was created, and what it is within."""

    parent_group_name: str | None = None
    """The group that it is within; 1 to 128 characters."""
    root_to_parent_thing_groups: tuple[GroupNameAndArn, ...] | None = None
    """The groups that it is within, the outermost first."""
    creation_date: datetime | None = None
    """When the group was created."""


class ThingGroupProperties(Structure):
    """The description and the attributes of a group."""

    thing_group_description: str | None = None
    """The description of the group; at most 2028 characters."""
    attribute_payload: AttributePayload | None = None
    """The attributes of the group, and whether they are added to those that are there."""


class UpdateThingGroupResponse(Structure):
    """What ``update_thing_group`` answers."""

    version: int | None = None
    """The version of the group: one more with each change."""


class UpdateThingGroupsForThingResponse(Structure):
    """What ``update_thing_groups_for_thing`` answers."""
