"""Structures and enumerations of AWS IoT SiteWise: access policies."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import ClassVar


class AccessPolicySummary(Structure):
    """An access policy in a list: who may do what in which portal or project."""

    id: str
    """The id of the access policy; 36 characters."""
    identity: Identity
    """Who has access."""
    resource: Resource
    """The portal or project that the access is to."""
    permission: Permission
    """What the identity may do. The ``ADMINISTRATOR`` of a project is its owner."""
    creation_date: datetime | None = None
    """When it was created."""
    last_update_date: datetime | None = None
    """When it was last changed."""


class CreateAccessPolicyResponse(Structure):
    """What ``create_access_policy`` answers."""

    access_policy_id: str
    """The id of the access policy; 36 characters."""
    access_policy_arn: str
    """The ARN of the access policy; 1 to 1600 characters."""


class DeleteAccessPolicyResponse(Structure):
    """What ``delete_access_policy`` answers."""


class DescribeAccessPolicyResponse(Structure):
    """What ``describe_access_policy`` answers."""

    access_policy_id: str
    """The id of the access policy; 36 characters."""
    access_policy_arn: str
    """The ARN of the access policy; 1 to 1600 characters."""
    access_policy_identity: Identity
    """Who has access."""
    access_policy_resource: Resource
    """The portal or project that the access is to."""
    access_policy_permission: Permission
    """What the identity may do. The ``ADMINISTRATOR`` of a project is its owner."""
    access_policy_creation_date: datetime
    """When the access policy was created."""
    access_policy_last_update_date: datetime
    """When the access policy was last changed."""


class GroupIdentity(Structure):
    """A group of IAM Identity Center."""

    id: str
    """The group's id in IAM Identity Center; 1 to 256 characters."""


class IAMRoleIdentity(Structure):
    """A role of IAM."""

    arn: str
    """The ARN of the role; 1 to 1600 characters."""


class IAMUserIdentity(Structure):
    """A user of IAM."""

    arn: str
    """The ARN of the user; empty once the user has been deleted. The policy can be deleted then, too; 1 to 1600
    characters.
    """


class Identity(Structure):
    """Who has access: set one member. IAM Identity Center shows ids in the URLs of its console's user and group
    pages.
    """

    user: UserIdentity | None = None
    """A user of IAM Identity Center."""
    group: GroupIdentity | None = None
    """A group of IAM Identity Center."""
    iam_user: IAMUserIdentity | None = None
    """A user of IAM."""
    iam_role: IAMRoleIdentity | None = None
    """A role of IAM."""


class IdentityType(OpenEnum):
    """The kind of identity: a user or a group of IAM Identity Center, or (``IAM``) a user of IAM."""

    __slots__ = ()

    USER: ClassVar[IdentityType] = "USER"  # type: ignore[assignment]
    GROUP: ClassVar[IdentityType] = "GROUP"  # type: ignore[assignment]
    IAM: ClassVar[IdentityType] = "IAM"  # type: ignore[assignment]


class ListAccessPoliciesResponse(Structure):
    """What ``list_access_policies`` answers."""

    access_policy_summaries: tuple[AccessPolicySummary, ...]
    """The access policies of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class Permission(OpenEnum):
    """What an identity may do. The ``ADMINISTRATOR`` of a project is its owner."""

    __slots__ = ()

    ADMINISTRATOR: ClassVar[Permission] = "ADMINISTRATOR"  # type: ignore[assignment]
    VIEWER: ClassVar[Permission] = "VIEWER"  # type: ignore[assignment]


class PortalResource(Structure):
    """A portal, as what a policy gives access to."""

    id: str
    """The id of the portal; 36 characters."""


class ProjectResource(Structure):
    """A project, as what a policy gives access to."""

    id: str
    """The id of the project; 36 characters."""


class Resource(Structure):
    """What a policy gives access to: a portal or a project. Set one member."""

    portal: PortalResource | None = None
    """The portal, if the access is to one."""
    project: ProjectResource | None = None
    """The project, if the access is to one."""


class ResourceType(OpenEnum):
    """What a policy gives access to: a portal or a project."""

    __slots__ = ()

    PORTAL: ClassVar[ResourceType] = "PORTAL"  # type: ignore[assignment]
    PROJECT: ClassVar[ResourceType] = "PROJECT"  # type: ignore[assignment]


class UpdateAccessPolicyResponse(Structure):
    """What ``update_access_policy`` answers."""


class UserIdentity(Structure):
    """A user of IAM Identity Center."""

    id: str
    """The user's id in IAM Identity Center; 1 to 256 characters."""
