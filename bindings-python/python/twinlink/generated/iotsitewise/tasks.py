"""Structures and enumerations of AWS IoT SiteWise: tasks."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure, Union

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, ClassVar

    from twinlink.generated.iotsitewise.shared import (
        Mount,
        ResourceStatus,
    )


class ContainerTaskConfiguration(Structure):
    """A container that a task runs: its image, its IAM role, and the hardware, storage and time that it gets."""

    ecr_uri: str
    """The URI of the container image in Amazon ECR; 1 to 1024 characters."""
    task_execution_role: str
    """The ARN of the IAM role with which the container reaches AWS resources; 20 to 2048 characters."""
    processing_type: ProcessingType
    """What hardware the task runs on: standard CPUs, or hardware with GPUs."""
    processing_unit: ProcessingUnit
    """How much vCPU, memory and GPU the task gets; the processing type decides which sizes there are."""
    ephemeral_storage_configuration: EphemeralStorageConfiguration | None = None
    """The kind and size of the container's temporary storage."""
    command: Sequence[str] | None = None
    """The command that the container runs, as a list of strings."""
    timeout_seconds: int | None = None
    """How many seconds a run may take. Default: 3600, one hour; 60 to 86400."""
    environment_variables: Mapping[str, str] | None = None
    """Environment variables that the container gets when it runs; 0 to 20 entries."""
    mounts: Sequence[Mount] | None = None
    """Outside data that the container reads as if it were in local directories; 0 to 5 of them."""

    _sensitive: ClassVar[tuple[str, ...]] = (
        "ecr_uri",
        "task_execution_role",
        "command",
        "environment_variables",
    )


class CreateTaskResponse(Structure):
    """What ``create_task`` answers."""

    task_name: str
    """The name of the task, unique in its workspace; 1 to 64 characters."""
    task_arn: str
    """The ARN of the task; 1 to 1600 characters."""
    version: str
    """The version of the task, a whole number in digits; 1 to 10 characters."""
    status: ResourceStatus
    """The state of the task and, if something went wrong with it, the error."""


class DeleteTaskResponse(Structure):
    """What ``delete_task`` answers."""

    status: ResourceStatus
    """The state of the task and, if something went wrong with it, the error."""


class DescribeTaskResponse(Structure):
    """What ``describe_task`` answers."""

    workspace_name: str
    """The name of the workspace; 1 to 64 characters."""
    task_name: str
    """The name of the task, unique in its workspace; 1 to 64 characters."""
    description: str | None = None
    """Its description; 1 to 2048 characters."""
    task_arn: str
    """The ARN of the task; 1 to 1600 characters."""
    version: str
    """The version of the task, a whole number in digits; 1 to 10 characters."""
    task_configuration: TaskConfiguration
    """What the task runs: its container."""
    status: ResourceStatus
    """The state of the task and, if something went wrong with it, the error."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime
    """When it was last changed."""


class EphemeralStorageConfiguration(Structure):
    """The temporary storage of a task's container."""

    storage_class: StorageClass
    """What pattern of work the storage suits, and how fast it is."""
    storage_size_in_gi_b: int
    """The size of the volume in GiB; 1 to 16384."""


class ListTasksResponse(Structure):
    """What ``list_tasks`` answers."""

    task_summaries: tuple[TaskSummary, ...]
    """The tasks on this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ProcessingType(OpenEnum):
    """What hardware a task runs on: standard CPUs, or hardware with GPUs."""

    __slots__ = ()

    GENERIC_COMPUTE_PROCESSING: ClassVar[ProcessingType] = "GENERIC_COMPUTE_PROCESSING"  # type: ignore[assignment]
    HARDWARE_ACCELERATED_PROCESSING: ClassVar[ProcessingType] = "HARDWARE_ACCELERATED_PROCESSING"  # type: ignore[assignment]


class ProcessingUnit(OpenEnum):
    """How much vCPU, memory and GPU a task gets. Not every processing type has all of these sizes."""

    __slots__ = ()

    UNITS_2: ClassVar[ProcessingUnit] = "UNITS_2"  # type: ignore[assignment]
    UNITS_4: ClassVar[ProcessingUnit] = "UNITS_4"  # type: ignore[assignment]
    UNITS_8: ClassVar[ProcessingUnit] = "UNITS_8"  # type: ignore[assignment]
    UNITS_12: ClassVar[ProcessingUnit] = "UNITS_12"  # type: ignore[assignment]
    UNITS_16: ClassVar[ProcessingUnit] = "UNITS_16"  # type: ignore[assignment]
    UNITS_24: ClassVar[ProcessingUnit] = "UNITS_24"  # type: ignore[assignment]
    UNITS_32: ClassVar[ProcessingUnit] = "UNITS_32"  # type: ignore[assignment]
    UNITS_36: ClassVar[ProcessingUnit] = "UNITS_36"  # type: ignore[assignment]
    UNITS_48: ClassVar[ProcessingUnit] = "UNITS_48"  # type: ignore[assignment]
    UNITS_60: ClassVar[ProcessingUnit] = "UNITS_60"  # type: ignore[assignment]
    UNITS_64: ClassVar[ProcessingUnit] = "UNITS_64"  # type: ignore[assignment]
    UNITS_72: ClassVar[ProcessingUnit] = "UNITS_72"  # type: ignore[assignment]
    UNITS_84: ClassVar[ProcessingUnit] = "UNITS_84"  # type: ignore[assignment]
    UNITS_96: ClassVar[ProcessingUnit] = "UNITS_96"  # type: ignore[assignment]


class StorageClass(OpenEnum):
    """The kind of temporary storage: the name tells what pattern of work it suits, the number its level of
    performance.
    """

    __slots__ = ()

    STANDARD_1: ClassVar[StorageClass] = "STANDARD_1"  # type: ignore[assignment]
    STANDARD_2: ClassVar[StorageClass] = "STANDARD_2"  # type: ignore[assignment]
    THROUGHPUT_1: ClassVar[StorageClass] = "THROUGHPUT_1"  # type: ignore[assignment]
    THROUGHPUT_2: ClassVar[StorageClass] = "THROUGHPUT_2"  # type: ignore[assignment]


class TaskConfiguration(Union):
    """What a task runs. A container is the only kind."""

    container_task_configuration: ContainerTaskConfiguration | None = None
    """A container image of your own, run on hardware that AWS manages."""
    unknown: dict[str, Any] | None = None
    """A member that this version does not know, by AWS's name."""


class TaskSummary(Structure):
    """A task in a list, without its configuration."""

    task_name: str
    """The name of the task, unique in its workspace; 1 to 64 characters."""
    description: str | None = None
    """Its description; 1 to 2048 characters."""
    task_arn: str
    """The ARN of the task; 1 to 1600 characters."""
    version: str
    """The version of the task, a whole number in digits; 1 to 10 characters."""
    status: ResourceStatus
    """The state of the task and, if something went wrong with it, the error."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime
    """When it was last changed."""


class UpdateTaskResponse(Structure):
    """What ``update_task`` answers."""

    version: str
    """The version that this change made; 1 to 10 characters."""
    status: ResourceStatus
    """The state of the task and, if something went wrong with it, the error."""
