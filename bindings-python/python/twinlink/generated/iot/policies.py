"""Structures and enumerations of AWS IoT: policies."""

from __future__ import annotations

from twinlink._structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class CreatePolicyResponse(Structure):
    """What ``create_policy`` answers."""

    policy_name: str | None = None
    """The name of the policy; 1 to 128 characters."""
    policy_arn: str | None = None
    """The ARN of the policy."""
    policy_document: str | None = None
    """What the policy says, as JSON; 0 to 404600 characters."""
    policy_version_id: str | None = None
    """The version, such as ``1``."""


class CreatePolicyVersionResponse(Structure):
    """What ``create_policy_version`` answers."""

    policy_arn: str | None = None
    """The ARN of the policy."""
    policy_document: str | None = None
    """What the policy says, as JSON; 0 to 404600 characters."""
    policy_version_id: str | None = None
    """The version, such as ``1``."""
    is_default_version: bool | None = None
    """Whether it is in force."""


class EffectivePolicy(Structure):
    """A policy that decides, with what it says."""

    policy_name: str | None = None
    """The name of the policy; 1 to 128 characters."""
    policy_arn: str | None = None
    """The ARN of the policy."""
    policy_document: str | None = None
    """What the policy says, as JSON; 0 to 404600 characters."""


class GetEffectivePoliciesResponse(Structure):
    """What ``get_effective_policies`` answers."""

    effective_policies: tuple[EffectivePolicy, ...] | None = None
    """The policies."""


class GetPolicyResponse(Structure):
    """What ``get_policy`` answers."""

    policy_name: str | None = None
    """The name of the policy; 1 to 128 characters."""
    policy_arn: str | None = None
    """The ARN of the policy."""
    policy_document: str | None = None
    """What the policy says, as JSON; 0 to 404600 characters."""
    default_version_id: str | None = None
    """The version that is in force."""
    creation_date: datetime | None = None
    """When it was created."""
    last_modified_date: datetime | None = None
    """When it was last changed."""
    generation_id: str | None = None
    """An id that is another one after each change."""


class GetPolicyVersionResponse(Structure):
    """What ``get_policy_version`` answers."""

    policy_arn: str | None = None
    """The ARN of the policy."""
    policy_name: str | None = None
    """The name of the policy; 1 to 128 characters."""
    policy_document: str | None = None
    """What the policy says, as JSON; 0 to 404600 characters."""
    policy_version_id: str | None = None
    """The version, such as ``1``."""
    is_default_version: bool | None = None
    """Whether it is in force."""
    creation_date: datetime | None = None
    """When it was created."""
    last_modified_date: datetime | None = None
    """When it was last changed."""
    generation_id: str | None = None
    """An id that is another one after each change."""


class ListAttachedPoliciesResponse(Structure):
    """What ``list_attached_policies`` answers."""

    policies: tuple[Policy, ...] | None = None
    """The policies of this page."""
    next_marker: str | None = None
    """The token of the next page; none on the last one; at most 1024 characters."""


class ListPoliciesResponse(Structure):
    """What ``list_policies`` answers."""

    policies: tuple[Policy, ...] | None = None
    """The policies of this page."""
    next_marker: str | None = None
    """The token of the next page; none on the last one; at most 1024 characters."""


class ListPolicyVersionsResponse(Structure):
    """What ``list_policy_versions`` answers."""

    policy_versions: tuple[PolicyVersion, ...] | None = None
    """The versions."""


class ListTargetsForPolicyResponse(Structure):
    """What ``list_targets_for_policy`` answers."""

    targets: tuple[str, ...] | None = None
    """What the policy is attached to, on this page."""
    next_marker: str | None = None
    """The token of the next page; none on the last one; at most 1024 characters."""


class Policy(Structure):
    """A policy in a list."""

    policy_name: str | None = None
    """The name of the policy; 1 to 128 characters."""
    policy_arn: str | None = None
    """The ARN of the policy."""


class PolicyVersion(Structure):
    """A version of a policy in a list."""

    version_id: str | None = None
    """The version, such as ``1``."""
    is_default_version: bool | None = None
    """Whether it is in force."""
    create_date: datetime | None = None
    """When it was created."""
