"""Structures and enumerations of AWS IoT: things."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar


class AttachThingPrincipalResponse(Structure):
    """What ``attach_thing_principal`` answers."""


class CreateThingResponse(Structure):
    """What ``create_thing`` answers."""

    thing_name: str | None = None
    """The name of the thing; 1 to 128 characters."""
    thing_arn: str | None = None
    """The ARN of the thing."""
    thing_id: str | None = None
    """The id of the thing."""


class DeleteThingResponse(Structure):
    """What ``delete_thing`` answers."""


class DescribeThingResponse(Structure):
    """What ``describe_thing`` answers."""

    default_client_id: str | None = None
    """The MQTT client id that the thing is supposed to use."""
    thing_name: str | None = None
    """The name of the thing; 1 to 128 characters."""
    thing_id: str | None = None
    """The id of the thing."""
    thing_arn: str | None = None
    """The ARN of the thing."""
    thing_type_name: str | None = None
    """The type of the thing; 1 to 128 characters."""
    attributes: dict[str, str] | None = None
    """The attributes: names and values."""
    version: int | None = None
    """Its version: one more with each change."""
    billing_group_name: str | None = None
    """The billing group that the thing is in; 1 to 128 characters."""


class DetachThingPrincipalResponse(Structure):
    """What ``detach_thing_principal`` answers."""


class ListPrincipalThingsResponse(Structure):
    """What ``list_principal_things`` answers."""

    things: tuple[str, ...] | None = None
    """The things of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one."""


class ListPrincipalThingsV2Response(Structure):
    """What ``list_principal_things_v2`` answers."""

    principal_thing_objects: tuple[PrincipalThingObject, ...] | None = None
    """The things, with how the principal is attached to each."""
    next_token: str | None = None
    """The token of the next page; none on the last one."""


class ListThingPrincipalsResponse(Structure):
    """What ``list_thing_principals`` answers."""

    principals: tuple[str, ...] | None = None
    """The ARNs of the principals."""
    next_token: str | None = None
    """The token of the next page; none on the last one."""


class ListThingPrincipalsV2Response(Structure):
    """What ``list_thing_principals_v2`` answers."""

    thing_principal_objects: tuple[ThingPrincipalObject, ...] | None = None
    """The principals, with how each is attached."""
    next_token: str | None = None
    """The token of the next page; none on the last one."""


class ListThingsResponse(Structure):
    """What ``list_things`` answers."""

    things: tuple[ThingAttribute, ...] | None = None
    """The things of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one."""


class PrincipalThingObject(Structure):
    """A thing that a principal is attached to."""

    thing_name: str
    """The name of the thing; 1 to 128 characters."""
    thing_principal_type: ThingPrincipalType | None = None
    """``EXCLUSIVE_THING``: the principal is attached to no other thing. ``NON_EXCLUSIVE_THING``: it may be."""


class ThingAttribute(Structure):
    """A thing in a list."""

    thing_name: str | None = None
    """The name of the thing; 1 to 128 characters."""
    thing_type_name: str | None = None
    """The type of the thing; 1 to 128 characters."""
    thing_arn: str | None = None
    """The ARN of the thing."""
    attributes: dict[str, str] | None = None
    """The attributes: names and values."""
    version: int | None = None
    """Its version: one more with each change."""


class ThingPrincipalObject(Structure):
    """A principal that is attached to a thing."""

    principal: str
    """The principal: the ARN of a certificate, or the id of an Amazon Cognito identity."""
    thing_principal_type: ThingPrincipalType | None = None
    """``EXCLUSIVE_THING``: the principal is attached to no other thing. ``NON_EXCLUSIVE_THING``: it may be."""


class ThingPrincipalType(OpenEnum):
    """Whether a principal may be attached to other things, too."""

    __slots__ = ()

    EXCLUSIVE_THING: ClassVar[ThingPrincipalType] = "EXCLUSIVE_THING"  # type: ignore[assignment]
    NON_EXCLUSIVE_THING: ClassVar[ThingPrincipalType] = "NON_EXCLUSIVE_THING"  # type: ignore[assignment]


class UpdateThingResponse(Structure):
    """What ``update_thing`` answers."""
