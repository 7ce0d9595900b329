"""Structures and enumerations of AWS IoT SiteWise: actions."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import ClassVar

    from twinlink.generated.iotsitewise.shared import ResolveTo


class ActionPayload(Structure):
    """What an action is given to work with, as JSON."""

    string_value: str
    """The payload, a text of JSON."""


class ActionSummary(Structure):
    """An action in a list: its target and what it resolves to."""

    action_id: str | None = None
    """The id of the action; 36 characters."""
    action_definition_id: str | None = None
    """The id of the action definition: which of the target's actions it is; 36 characters."""
    target_resource: TargetResource | None = None
    """The asset or the computation model that the action is executed on."""
    resolve_to: ResolveTo | None = None
    """The resource that the target resolves to: an asset."""


class DescribeActionResponse(Structure):
    """What ``describe_action`` answers."""

    action_id: str
    """The id of the action; 36 characters."""
    target_resource: TargetResource
    """The asset or the computation model that the action is executed on."""
    action_definition_id: str
    """The id of the action definition: which of the target's actions it is; 36 characters."""
    action_payload: ActionPayload
    """What the action is given to work with, as JSON."""
    execution_time: datetime
    """When the action was executed."""
    resolve_to: ResolveTo | None = None
    """The resource that the target resolves to: an asset."""


class DescribeExecutionResponse(Structure):
    """What ``describe_execution`` answers."""

    execution_id: str
    """The id of the execution; 36 characters."""
    action_type: str | None = None
    """The type of the action that was executed; 1 to 256 characters."""
    target_resource: TargetResource
    """The asset or the computation model that the action is executed on."""
    target_resource_version: str
    """The version of the target; 1 to 10 characters."""
    resolve_to: ResolveTo | None = None
    """The resource that the target resolves to: an asset."""
    execution_start_time: datetime
    """When the execution began."""
    execution_end_time: datetime | None = None
    """When the execution ended; absent while it runs."""
    execution_status: ExecutionStatus
    """The state of the execution."""
    execution_result: dict[str, str] | None = None
    """The result of the execution: keys and values."""
    execution_details: dict[str, str] | None = None
    """For an anomaly detection: the metrics and times of a training, or the results of an inference."""
    execution_entity_version: str | None = None
    """The version of the entity that the execution used; 1 to 10 characters."""


class ExecuteActionResponse(Structure):
    """What ``execute_action`` answers."""

    action_id: str
    """The id of the action; 36 characters."""


class ExecutionState(OpenEnum):
    """How far an execution is."""

    __slots__ = ()

    RUNNING: ClassVar[ExecutionState] = "RUNNING"  # type: ignore[assignment]
    COMPLETED: ClassVar[ExecutionState] = "COMPLETED"  # type: ignore[assignment]
    FAILED: ClassVar[ExecutionState] = "FAILED"  # type: ignore[assignment]


class ExecutionStatus(Structure):
    """The state of an execution."""

    state: ExecutionState
    """Whether the execution runs, has ended well or has failed."""


class ExecutionSummary(Structure):
    """An execution in a list."""

    execution_id: str
    """The id of the execution; 36 characters."""
    action_type: str | None = None
    """The type of the action that was executed; 1 to 256 characters."""
    target_resource: TargetResource
    """The asset or the computation model that the action is executed on."""
    target_resource_version: str
    """The version of the target; 1 to 10 characters."""
    resolve_to: ResolveTo | None = None
    """The resource that the target resolves to: an asset."""
    execution_start_time: datetime
    """When the execution began."""
    execution_end_time: datetime | None = None
    """When the execution ended; absent while it runs."""
    execution_status: ExecutionStatus
    """The state of the execution."""
    execution_entity_version: str | None = None
    """The version of the entity that the execution used; 1 to 10 characters."""


class ListActionsResponse(Structure):
    """What ``list_actions`` answers."""

    action_summaries: tuple[ActionSummary, ...]
    """The actions on the target."""
    next_token: str
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ListExecutionsResponse(Structure):
    """What ``list_executions`` answers."""

    execution_summaries: tuple[ExecutionSummary, ...]
    """The executions on the target."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class TargetResource(Structure):
    """What an action is executed on: an asset or a computation model."""

    asset_id: str | None = None
    """The id of the asset, a UUID, if the target is an asset; 36 characters."""
    computation_model_id: str | None = None
    """The id of the computation model, if the target is one; 36 characters."""


class TargetResourceType(OpenEnum):
    """The type of the resource that an action is executed on."""

    __slots__ = ()

    ASSET: ClassVar[TargetResourceType] = "ASSET"  # type: ignore[assignment]
    COMPUTATION_MODEL: ClassVar[TargetResourceType] = "COMPUTATION_MODEL"  # type: ignore[assignment]
