"""Structures and enumerations of AWS IoT SiteWise: shared."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure, Union

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, ClassVar


class ActionDefinition(Structure):
    """An action that can be executed: its id, name and type."""

    action_definition_id: str
    """The id by which ``execute_action`` is told what to do; 36 characters."""
    action_name: str
    """The name of the action definition; 1 to 256 characters."""
    action_type: str
    """The type of the action definition; 1 to 256 characters."""


class AssetModelPropertyPathSegment(Structure):
    """One step of the path to a property, from the root of its asset model downwards."""

    id: str | None = None
    """The id of what lies at this step; 36 characters."""
    name: str | None = None
    """The name of what lies at this step; 1 to 256 characters."""


class Attribute(Structure):
    """A property whose value is mostly static, such as a serial number."""

    default_value: str | None = None
    """The value that each asset gets when it is created from the model. It can be changed per asset later."""


class ComputeLocation(OpenEnum):
    """Where values are computed."""

    __slots__ = ()

    EDGE: ClassVar[ComputeLocation] = "EDGE"  # type: ignore[assignment]
    CLOUD: ClassVar[ComputeLocation] = "CLOUD"  # type: ignore[assignment]


class DetailedError(Structure):
    """One detail of an error: a code and a message."""

    code: DetailedErrorCode
    """Which setting does not fit."""
    message: str
    """What went wrong."""


class DetailedErrorCode(OpenEnum):
    """Which setting does not fit: where values are computed, or whether they are forwarded."""

    __slots__ = ()

    INCOMPATIBLE_COMPUTE_LOCATION: ClassVar[DetailedErrorCode] = "INCOMPATIBLE_COMPUTE_LOCATION"  # type: ignore[assignment]
    INCOMPATIBLE_FORWARDING_CONFIGURATION: ClassVar[DetailedErrorCode] = "INCOMPATIBLE_FORWARDING_CONFIGURATION"  # type: ignore[assignment]


class EncryptionType(OpenEnum):
    """Whose key encrypts the data: the service's own, or a KMS key of yours."""

    __slots__ = ()

    SITEWISE_DEFAULT_ENCRYPTION: ClassVar[EncryptionType] = "SITEWISE_DEFAULT_ENCRYPTION"  # type: ignore[assignment]
    KMS_BASED_ENCRYPTION: ClassVar[EncryptionType] = "KMS_BASED_ENCRYPTION"  # type: ignore[assignment]


class ErrorCode(OpenEnum):
    """Whether the input was invalid or the service failed."""

    __slots__ = ()

    VALIDATION_ERROR: ClassVar[ErrorCode] = "VALIDATION_ERROR"  # type: ignore[assignment]
    INTERNAL_FAILURE: ClassVar[ErrorCode] = "INTERNAL_FAILURE"  # type: ignore[assignment]


class ErrorDetails(Structure):
    """Why something failed: a code, a message and details."""

    code: ErrorCode
    """Whether the input was invalid or the service failed."""
    message: str
    """What went wrong."""
    details: tuple[DetailedError, ...] | None = None
    """The error in detail, one entry per problem."""


class ExpressionVariable(Structure):
    """A variable of an expression: its name and the property that it takes its values from."""

    name: str
    """The name by which the expression refers to it; 1 to 64 characters."""
    value: VariableValue
    """The property whose values it takes."""


class FormatSettings(Structure):
    """The frame rate and the size of the video that is put out."""

    frames_per_second: int | None = None
    """The frame rate aimed at."""
    width_in_pixels: int | None = None
    """The width aimed at, in pixels."""
    height_in_pixels: int | None = None
    """The height aimed at, in pixels."""


class ForwardingConfig(Structure):
    """Whether the data of a property is forwarded to the cloud."""

    state: ForwardingConfigState
    """Whether the property's data is forwarded to the cloud."""


class ForwardingConfigState(OpenEnum):
    """Whether data is forwarded to the cloud."""

    __slots__ = ()

    DISABLED: ClassVar[ForwardingConfigState] = "DISABLED"  # type: ignore[assignment]
    ENABLED: ClassVar[ForwardingConfigState] = "ENABLED"  # type: ignore[assignment]


class Measurement(Structure):
    """A property that holds a device's raw data stream, such as temperatures with their times."""

    processing_config: MeasurementProcessingConfig | None = None
    """Whether the measurement is forwarded to the cloud or kept at the edge. Default: forwarded."""


class MeasurementProcessingConfig(Structure):
    """Whether a measurement is forwarded to the cloud, which is the default, or kept at the edge."""

    forwarding_config: ForwardingConfig
    """Whether the values are forwarded to the cloud."""


class Metric(Structure):
    """A property computed from many values, one result per window. It is a ``DOUBLE``; its inputs are ``INTEGER`` or
    ``DOUBLE``.
    """

    expression: str | None = None
    """The formula, with at most 10 variables and 10 functions; 0 to 1024 characters."""
    variables: Sequence[ExpressionVariable] | None = None
    """The variables of the expression, each with the property that it stands for."""
    window: MetricWindow
    """The stretch of time that is aggregated. There is one value per window."""
    processing_config: MetricProcessingConfig | None = None
    """Where the metric is computed."""


class MetricProcessingConfig(Structure):
    """Where a metric is computed: in the cloud or at the edge."""

    compute_location: ComputeLocation
    """Where values are computed: in the cloud or at the edge."""


class MetricWindow(Structure):
    """The stretch of time from which a metric computes one value."""

    tumbling: TumblingWindow | None = None
    """A window that repeats without gap or overlap."""


class Mount(Structure):
    """A data source that a task sees as a folder in its container."""

    name: str
    """A name of your own, used once within the task; 1 to 64 characters."""
    relative_path: str
    """Where the container sees the data: a path below the mount root, which the service chooses; 1 to 1024
    characters.
    """
    source: MountSource
    """Where the data comes from."""
    storage_type: MountStorageType
    """The kind of storage behind the mount."""


class MountSource(Union):
    """Where the data of a mount comes from. Exactly one member is set."""

    s3_access_point: S3AccessPointSource | None = None
    """Data that is read through an S3 access point."""
    unknown: dict[str, Any] | None = None
    """A member that this version does not know, by AWS's name."""


class MountStorageType(OpenEnum):
    """The kind of storage behind a mount in a container."""

    __slots__ = ()

    SHARED_STORAGE: ClassVar[MountStorageType] = "SHARED_STORAGE"  # type: ignore[assignment]


class PropertyDataType(OpenEnum):
    """The type of the values of a property or time series. ``VIDEO``, ``ANNOTATION`` and ``JSON`` are for time
    series of datasets only.
    """

    __slots__ = ()

    STRING: ClassVar[PropertyDataType] = "STRING"  # type: ignore[assignment]
    INTEGER: ClassVar[PropertyDataType] = "INTEGER"  # type: ignore[assignment]
    DOUBLE: ClassVar[PropertyDataType] = "DOUBLE"  # type: ignore[assignment]
    BOOLEAN: ClassVar[PropertyDataType] = "BOOLEAN"  # type: ignore[assignment]
    STRUCT: ClassVar[PropertyDataType] = "STRUCT"  # type: ignore[assignment]
    VIDEO: ClassVar[PropertyDataType] = "VIDEO"  # type: ignore[assignment]
    ANNOTATION: ClassVar[PropertyDataType] = "ANNOTATION"  # type: ignore[assignment]
    JSON: ClassVar[PropertyDataType] = "JSON"  # type: ignore[assignment]


class PropertyType(Structure):
    """What kind of property it is. Exactly one member is set."""

    attribute: Attribute | None = None
    """Set for an attribute: mostly static, such as a serial number."""
    measurement: Measurement | None = None
    """Set for a measurement: a device's raw data stream."""
    transform: Transform | None = None
    """Set for a transform: each value is computed from values of other properties, such as Fahrenheit from Celsius."""
    metric: Metric | None = None
    """Set for a metric: one value per window, such as the average temperature of each hour."""


class ResolveTo(Structure):
    """The resource that an action or an execution resolves to."""

    asset_id: str
    """The id of the asset that it resolves to; 36 characters."""


class ResolveToResourceType(OpenEnum):
    """The kind of resource that something resolves to."""

    __slots__ = ()

    ASSET: ClassVar[ResolveToResourceType] = "ASSET"  # type: ignore[assignment]


class ResourceError(Structure):
    """Why a pipeline or a task failed: a code and a message."""

    code: ResourceErrorCode | None = None
    """Whether the input was invalid or the service failed."""
    message: str | None = None
    """What went wrong."""


class ResourceErrorCode(OpenEnum):
    """Whether the input was invalid or the service failed."""

    __slots__ = ()

    VALIDATION_ERROR: ClassVar[ResourceErrorCode] = "VALIDATION_ERROR"  # type: ignore[assignment]
    INTERNAL_FAILURE: ClassVar[ResourceErrorCode] = "INTERNAL_FAILURE"  # type: ignore[assignment]


class ResourceState(OpenEnum):
    """Where a pipeline or a task is between its creation and its deletion."""

    __slots__ = ()

    CREATING: ClassVar[ResourceState] = "CREATING"  # type: ignore[assignment]
    ACTIVE: ClassVar[ResourceState] = "ACTIVE"  # type: ignore[assignment]
    UPDATING: ClassVar[ResourceState] = "UPDATING"  # type: ignore[assignment]
    DELETING: ClassVar[ResourceState] = "DELETING"  # type: ignore[assignment]
    FAILED: ClassVar[ResourceState] = "FAILED"  # type: ignore[assignment]


class ResourceStatus(Structure):
    """The state of a pipeline or a task, with the error if there is one."""

    error: ResourceError | None = None
    """Why it failed; absent otherwise."""
    state: ResourceState | None = None
    """Where it is between creation and deletion; ``ACTIVE`` when it is ready."""


class S3AccessPointSource(Structure):
    """An S3 access point that a mount reads from."""

    access_point_arn: str
    """The ARN of the S3 access point; 4 to 128 characters."""
    prefix: str | None = None
    """Limits the mount to objects whose keys begin with this. Default: all of the access point; 1 to 1024
    characters.
    """


class TimeInNanos(Structure):
    """A moment: whole seconds and, if wanted, nanoseconds."""

    time_in_seconds: int
    """Whole seconds since 1970-01-01 00:00 UTC; 1 to 9223372036854774."""
    offset_in_nanos: int | None = None
    """Nanoseconds to add to ``time_in_seconds``; 0 to 999999999."""


class Transform(Structure):
    """A property computed value by value from others, as when units are converted. It is a ``DOUBLE``; inputs are
    ``INTEGER`` or ``DOUBLE``.
    """

    expression: str
    """The formula, with at most 10 variables and 10 functions; 0 to 1024 characters."""
    variables: Sequence[ExpressionVariable]
    """The variables of the expression, each with the property that it stands for."""
    processing_config: TransformProcessingConfig | None = None
    """Where the transform is computed, and whether its values are forwarded to the cloud."""


class TransformProcessingConfig(Structure):
    """Where a transform is computed, and whether its values are forwarded to the cloud."""

    compute_location: ComputeLocation
    """Where values are computed: in the cloud or at the edge."""
    forwarding_config: ForwardingConfig | None = None
    """Whether the values are forwarded to the cloud."""


class TumblingWindow(Structure):
    """A window of fixed size that repeats without gap or overlap. Days end at midnight UTC, weeks when Sunday ends."""

    interval: str
    """The size, 1 minute to 1 week: ``5m``, ``1d``, ``1w``, ``PT1H``. Its start is not part of it, its end is; the
    value is put at the end; 2 to 23 characters.
    """
    offset: str | None = None
    """When windows begin: a shift (``18h``, ``PT18H``), a clock time (``00:03:00``) or a time with zone
    (``2021-07-23T18:00-08``); 2 to 25 characters.
    """


class VariableValue(Structure):
    """The property that a variable of an expression stands for."""

    property_id: str | None = None
    """The property: its id, its name if it is of the same asset model, or ``externalId:`` and its external id; 1 to
    256 characters.
    """
    hierarchy_id: str | None = None
    """The hierarchy whose assets have the property: its id, its name, or ``externalId:`` and its external id; 1 to
    256 characters.
    """
    property_path: Sequence[AssetModelPropertyPathSegment] | None = None
    """How the property is reached: the steps from the root of its asset model."""
