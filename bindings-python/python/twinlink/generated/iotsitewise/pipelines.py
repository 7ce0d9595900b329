"""Structures and enumerations of AWS IoT SiteWise: pipelines."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import ClassVar

    from twinlink.generated.iotsitewise.shared import (
        Mount,
        ResourceStatus,
    )


class CancelPipelineExecutionResponse(Structure):
    """What ``cancel_pipeline_execution`` answers."""

    state: PipelineExecutionState
    """``CANCELLING``, or ``CANCELLED`` if that is done already."""


class ComputeNode(Structure):
    """A step of a pipeline: the task that it runs, and the nodes that must succeed before it starts."""

    compute_node_name: str
    """The name of the compute node, unique in its pipeline; 1 to 64 characters."""
    task_name: str
    """The name of the task that the compute node runs; 1 to 64 characters."""
    environment_variables: Mapping[str, str] | None = None
    """Environment variables of this node; they win over those of the pipeline with the same name; 0 to 20 entries."""
    depends_on: Sequence[str] | None = None
    """The names of the compute nodes that must succeed before this one starts; 0 to 10 of them."""

    _sensitive: ClassVar[tuple[str, ...]] = ("environment_variables",)


class ComputeNodeErrorCode(OpenEnum):
    """What kind of error made a compute node fail."""

    __slots__ = ()

    VALIDATION_ERROR: ClassVar[ComputeNodeErrorCode] = "VALIDATION_ERROR"  # type: ignore[assignment]
    INTERNAL_FAILURE: ClassVar[ComputeNodeErrorCode] = "INTERNAL_FAILURE"  # type: ignore[assignment]
    EXECUTION_ERROR: ClassVar[ComputeNodeErrorCode] = "EXECUTION_ERROR"  # type: ignore[assignment]
    TIMED_OUT: ClassVar[ComputeNodeErrorCode] = "TIMED_OUT"  # type: ignore[assignment]


class ComputeNodeExecutionDetails(Structure):
    """One compute node in an execution: its state and times, and which task version, variables and mounts it ran
    with.
    """

    compute_node_name: str
    """The name of the compute node, unique in its pipeline; 1 to 64 characters."""
    task_name: str
    """The name of the task that the compute node runs; 1 to 64 characters."""
    task_arn: str
    """The ARN of the task that the compute node runs; 1 to 1600 characters."""
    task_version: str
    """The version of the task that ran, which need not be the latest by now; 1 to 10 characters."""
    depends_on: tuple[str, ...]
    """The names of the compute nodes that must succeed before this one starts; 0 to 10 of them."""
    status: ComputeNodeExecutionStatus
    """The state of the compute node and, if it failed, why."""
    start_time: datetime | None = None
    """When it started; absent if it has not."""
    end_time: datetime | None = None
    """When it ended; absent while it has not."""
    execution_environment_variables: dict[str, str] | None = None
    """The environment variables that the node ran with, with everything that overrides already applied; 0 to 200
    entries.
    """
    execution_mounts: tuple[Mount, ...] | None = None
    """The mounts that the node ran with: those of its task, merged with those given for the execution; 0 to 5 of
    them.
    """

    _sensitive: ClassVar[tuple[str, ...]] = ("execution_environment_variables",)


class ComputeNodeExecutionState(OpenEnum):
    """Where a compute node is in its execution. There is no state for a cancelled node."""

    __slots__ = ()

    NOT_STARTED: ClassVar[ComputeNodeExecutionState] = "NOT_STARTED"  # type: ignore[assignment]
    QUEUED: ClassVar[ComputeNodeExecutionState] = "QUEUED"  # type: ignore[assignment]
    RUNNING: ClassVar[ComputeNodeExecutionState] = "RUNNING"  # type: ignore[assignment]
    SUCCEEDED: ClassVar[ComputeNodeExecutionState] = "SUCCEEDED"  # type: ignore[assignment]
    FAILED: ClassVar[ComputeNodeExecutionState] = "FAILED"  # type: ignore[assignment]


class ComputeNodeExecutionStateDetails(Structure):
    """Why a compute node failed."""

    code: ComputeNodeErrorCode
    """The kind of error."""
    message: str
    """What went wrong."""
    details: tuple[DetailedPipelineError, ...] | None = None
    """Single errors that help to find the cause."""


class ComputeNodeExecutionStatus(Structure):
    """The state of a compute node in an execution and, if it failed, why."""

    state: ComputeNodeExecutionState
    """Where the compute node is in its execution."""
    state_details: ComputeNodeExecutionStateDetails | None = None
    """Why the compute node failed; absent otherwise."""


class CreatePipelineResponse(Structure):
    """What ``create_pipeline`` answers."""

    pipeline_name: str
    """The name of the pipeline, unique in its workspace; 1 to 64 characters."""
    pipeline_arn: str
    """The ARN of the pipeline; 1 to 1600 characters."""
    version: str
    """The version of the pipeline, a whole number in digits; 1 to 10 characters."""
    status: ResourceStatus
    """The state of the pipeline and, if something went wrong with it, the error."""


class DeletePipelineResponse(Structure):
    """What ``delete_pipeline`` answers."""

    status: ResourceStatus
    """The state of the pipeline and, if something went wrong with it, the error."""


class DescribePipelineExecutionResponse(Structure):
    """What ``describe_pipeline_execution`` answers."""

    pipeline_execution_id: str
    """The id of the execution; 36 characters."""
    pipeline_name: str
    """The name of the pipeline, unique in its workspace; 1 to 64 characters."""
    workspace_name: str
    """The name of the workspace; 1 to 64 characters."""
    pipeline_version: str
    """The version of the pipeline that the execution runs; 1 to 10 characters."""
    status: PipelineExecutionStatus
    """The state of the execution and, if it failed or was cancelled, why."""
    start_time: datetime | None = None
    """When it started; absent if it has not."""
    end_time: datetime | None = None
    """When it ended; absent while it has not."""
    request_environment_variables: ExecutionEnvironmentVariables
    """The environment variables that were given when the execution was started."""
    request_mount_overrides: MountOverrides | None = None
    """The mounts that were given when the execution was started; absent if none were."""
    execution_priority: int | None = None
    """How early it is scheduled: lower numbers go first. Default: 2, the lowest priority; 0 to 2."""
    compute_node_execution_details: tuple[ComputeNodeExecutionDetails, ...]
    """The compute nodes of the execution that are on this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""

    _sensitive: ClassVar[tuple[str, ...]] = ("request_environment_variables",)


class DescribePipelineResponse(Structure):
    """What ``describe_pipeline`` answers."""

    pipeline_name: str
    """The name of the pipeline, unique in its workspace; 1 to 64 characters."""
    workspace_name: str
    """The name of the workspace; 1 to 64 characters."""
    description: str | None = None
    """Its description; 1 to 2048 characters."""
    pipeline_arn: str
    """The ARN of the pipeline; 1 to 1600 characters."""
    version: str
    """The version of the pipeline, a whole number in digits; 1 to 10 characters."""
    environment_variables: dict[str, str] | None = None
    """Environment variables for all compute nodes; a node's own with the same name win over them; 0 to 20 entries."""
    computations: tuple[ComputeNode, ...]
    """The compute nodes: each names its task and the nodes that it depends on; 0 to 50 of them."""
    status: ResourceStatus
    """The state of the pipeline and, if something went wrong with it, the error."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime
    """When it was last changed."""

    _sensitive: ClassVar[tuple[str, ...]] = ("environment_variables",)


class DetailedPipelineError(Structure):
    """One of the errors behind a failed execution or compute node."""

    code: DetailedPipelineErrorCode
    """The kind of error."""
    message: str
    """What went wrong."""


class DetailedPipelineErrorCode(OpenEnum):
    """The kind of a single error behind a failure."""

    __slots__ = ()

    VALIDATION_ERROR: ClassVar[DetailedPipelineErrorCode] = "VALIDATION_ERROR"  # type: ignore[assignment]
    INTERNAL_FAILURE: ClassVar[DetailedPipelineErrorCode] = "INTERNAL_FAILURE"  # type: ignore[assignment]
    EXECUTION_ERROR: ClassVar[DetailedPipelineErrorCode] = "EXECUTION_ERROR"  # type: ignore[assignment]
    TIMED_OUT: ClassVar[DetailedPipelineErrorCode] = "TIMED_OUT"  # type: ignore[assignment]


class ExecutionEnvironmentVariables(Structure):
    """Environment variables given for one execution: for all compute nodes, and for single ones."""

    global_: Mapping[str, str] | None = None
    """Environment variables for all compute nodes; 0 to 20 entries."""
    compute_nodes: Mapping[str, Mapping[str, str]] | None = None
    """Environment variables for single compute nodes, by the name of the node; 0 to 50 entries."""

    _sensitive: ClassVar[tuple[str, ...]] = (
        "global_",
        "compute_nodes",
    )


class ListPipelineExecutionsResponse(Structure):
    """What ``list_pipeline_executions`` answers."""

    pipeline_execution_summaries: tuple[PipelineExecutionSummary, ...]
    """The executions on this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ListPipelinesResponse(Structure):
    """What ``list_pipelines`` answers."""

    pipeline_summaries: tuple[PipelineSummary, ...]
    """The pipelines on this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class MountOverrides(Structure):
    """Mounts given for one execution; the stored tasks stay as they are."""

    compute_nodes: Mapping[str, Sequence[Mount]]
    """Mounts by node name. One named like a mount of the node's task replaces it, others are added, the rest stay; 0
    to 50 entries.
    """


class PipelineErrorCode(OpenEnum):
    """What kind of error made an execution fail."""

    __slots__ = ()

    VALIDATION_ERROR: ClassVar[PipelineErrorCode] = "VALIDATION_ERROR"  # type: ignore[assignment]
    INTERNAL_FAILURE: ClassVar[PipelineErrorCode] = "INTERNAL_FAILURE"  # type: ignore[assignment]
    EXECUTION_ERROR: ClassVar[PipelineErrorCode] = "EXECUTION_ERROR"  # type: ignore[assignment]
    TIMED_OUT: ClassVar[PipelineErrorCode] = "TIMED_OUT"  # type: ignore[assignment]


class PipelineExecutionState(OpenEnum):
    """Where an execution is. It is over once it is ``SUCCEEDED``, ``FAILED`` or ``CANCELLED``."""

    __slots__ = ()

    NOT_STARTED: ClassVar[PipelineExecutionState] = "NOT_STARTED"  # type: ignore[assignment]
    RUNNING: ClassVar[PipelineExecutionState] = "RUNNING"  # type: ignore[assignment]
    SUCCEEDED: ClassVar[PipelineExecutionState] = "SUCCEEDED"  # type: ignore[assignment]
    FAILED: ClassVar[PipelineExecutionState] = "FAILED"  # type: ignore[assignment]
    CANCELLING: ClassVar[PipelineExecutionState] = "CANCELLING"  # type: ignore[assignment]
    CANCELLED: ClassVar[PipelineExecutionState] = "CANCELLED"  # type: ignore[assignment]


class PipelineExecutionStateDetails(Structure):
    """Why an execution failed or was cancelled."""

    code: PipelineErrorCode | None = None
    """The kind of error; absent unless the execution failed."""
    message: str
    """Why it failed, or the reason that was given when it was cancelled."""
    details: tuple[DetailedPipelineError, ...] | None = None
    """The errors of single steps; absent unless the execution failed."""


class PipelineExecutionStatus(Structure):
    """The state of an execution and, if it failed or was cancelled, why."""

    state: PipelineExecutionState
    """Where the execution is."""
    state_details: PipelineExecutionStateDetails | None = None
    """Why it failed or was cancelled; absent otherwise."""


class PipelineExecutionSummary(Structure):
    """An execution in a list, without its compute nodes."""

    pipeline_execution_id: str
    """The id of the execution; 36 characters."""
    pipeline_version: str
    """The version of the pipeline that the execution runs; 1 to 10 characters."""
    status: PipelineExecutionStatus
    """The state of the execution and, if it failed or was cancelled, why."""
    execution_priority: int | None = None
    """How early it is scheduled: lower numbers go first. Default: 2, the lowest priority; 0 to 2."""
    start_time: datetime | None = None
    """When it started; absent if it has not."""
    end_time: datetime | None = None
    """When it ended; absent while it has not."""


class PipelineSummary(Structure):
    """A pipeline in a list, without its compute nodes and environment variables."""

    pipeline_name: str
    """The name of the pipeline, unique in its workspace; 1 to 64 characters."""
    description: str | None = None
    """Its description; 1 to 2048 characters."""
    pipeline_arn: str
    """The ARN of the pipeline; 1 to 1600 characters."""
    version: str
    """The version of the pipeline, a whole number in digits; 1 to 10 characters."""
    status: ResourceStatus
    """The state of the pipeline and, if something went wrong with it, the error."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime
    """When it was last changed."""


class StartPipelineExecutionResponse(Structure):
    """What ``start_pipeline_execution`` answers."""

    pipeline_execution_id: str
    """The id of the execution; 36 characters."""


class UpdatePipelineResponse(Structure):
    """What ``update_pipeline`` answers."""

    version: str
    """The version that this change made; 1 to 10 characters."""
    status: ResourceStatus
    """The state of the pipeline and, if something went wrong with it, the error."""
