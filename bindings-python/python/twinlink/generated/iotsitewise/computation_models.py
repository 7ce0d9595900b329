"""Structures and enumerations of AWS IoT SiteWise: computation models."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import ClassVar

    from twinlink.generated.iotsitewise.shared import (
        ActionDefinition,
        ErrorDetails,
        ResolveTo,
    )


class AssetBindingValueFilter(Structure):
    """Finds the data bindings that refer to an asset or to properties of it."""

    asset_id: str
    """The id of the asset; only data bindings that refer to it are found; 36 characters."""


class AssetModelBindingValueFilter(Structure):
    """Finds the data bindings that refer to an asset model or to properties of it."""

    asset_model_id: str
    """The id of the asset model; only data bindings that refer to it are found; 36 characters."""


class AssetModelPropertyBindingValue(Structure):
    """A property of an asset model that a variable is bound to."""

    asset_model_id: str
    """The id of the asset model with the property; 36 characters."""
    property_id: str
    """The id of the property; 36 characters."""


class AssetModelPropertyBindingValueFilter(Structure):
    """Finds the data bindings that refer to one property of an asset model."""

    asset_model_id: str
    """The id of the asset model with the property; 36 characters."""
    property_id: str
    """The id of the property; only data bindings that refer to it are found; 36 characters."""


class AssetPropertyBindingValue(Structure):
    """A property of an asset that a variable is bound to; its values go into the computation."""

    asset_id: str
    """The id of the asset with the property; 36 characters."""
    property_id: str
    """The id of the property; 36 characters."""


class AssetPropertyBindingValueFilter(Structure):
    """Finds the data bindings that refer to one property of an asset."""

    asset_id: str
    """The id of the asset with the property; 36 characters."""
    property_id: str
    """The id of the property; only data bindings that refer to it are found; 36 characters."""


class ComputationModelAnomalyDetectionConfiguration(Structure):
    """The configuration of an anomaly detection: the variables for its input and its result."""

    input_properties: str
    """The variable for the input properties, written ``${VariableName}``; the data binding says what it stands for;
    4 to 67 characters.
    """
    result_property: str
    """The variable for the result property, written ``${VariableName}``; the data binding says what it stands for; 4
    to 67 characters.
    """


class ComputationModelConfiguration(Structure):
    """The configuration of a computation model, according to its type."""

    anomaly_detection: ComputationModelAnomalyDetectionConfiguration | None = None
    """The configuration of an anomaly detection."""


class ComputationModelDataBindingUsageSummary(Structure):
    """A data binding, and the computation models that use it."""

    computation_model_ids: tuple[str, ...]
    """The ids of the computation models that use the data binding; a change to its source touches them all."""
    matched_data_binding: MatchedDataBinding
    """The data binding that was found."""


class ComputationModelDataBindingValue(Structure):
    """What a variable is bound to: a property of an asset model, a property of an asset, or a list of such."""

    asset_model_property: AssetModelPropertyBindingValue | None = None
    """A property of an asset model."""
    asset_property: AssetPropertyBindingValue | None = None
    """A property of an asset."""
    list: Sequence[ComputationModelDataBindingValue] | None = None
    """Several bindings for one variable."""


class ComputationModelResolveToResourceSummary(Structure):
    """A resource that a computation model resolved to when it was executed."""

    resolve_to: ResolveTo | None = None
    """The resource that the model resolves to: an asset."""


class ComputationModelState(OpenEnum):
    """Where a computation model is between its creation and its deletion."""

    __slots__ = ()

    CREATING: ClassVar[ComputationModelState] = "CREATING"  # type: ignore[assignment]
    ACTIVE: ClassVar[ComputationModelState] = "ACTIVE"  # type: ignore[assignment]
    UPDATING: ClassVar[ComputationModelState] = "UPDATING"  # type: ignore[assignment]
    DELETING: ClassVar[ComputationModelState] = "DELETING"  # type: ignore[assignment]
    FAILED: ClassVar[ComputationModelState] = "FAILED"  # type: ignore[assignment]


class ComputationModelStatus(Structure):
    """The state of a computation model, and what went wrong if something did."""

    state: ComputationModelState
    """Where the computation model is in its life."""
    error: ErrorDetails | None = None
    """What went wrong; absent otherwise."""


class ComputationModelSummary(Structure):
    """A computation model in a list."""

    id: str
    """The id of the computation model; 36 characters."""
    arn: str
    """Its ARN; 1 to 1600 characters."""
    name: str
    """The name of the computation model; 1 to 256 characters."""
    description: str | None = None
    """Its description; 1 to 2048 characters."""
    type: ComputationModelType
    """What the computation model does."""
    creation_date: datetime
    """When it was created."""
    last_update_date: datetime
    """When it was last changed."""
    status: ComputationModelStatus
    """The state of the computation model, and what went wrong if something did."""
    version: str
    """The version of the computation model; 1 to 10 characters."""


class ComputationModelType(OpenEnum):
    """What a computation model does, such as detecting anomalies."""

    __slots__ = ()

    ANOMALY_DETECTION: ClassVar[ComputationModelType] = "ANOMALY_DETECTION"  # type: ignore[assignment]


class CreateComputationModelResponse(Structure):
    """What ``create_computation_model`` answers."""

    computation_model_id: str
    """The id of the computation model; 36 characters."""
    computation_model_arn: str
    """The ARN of the computation model; 1 to 1600 characters."""
    computation_model_status: ComputationModelStatus
    """The state of the new model: ``CREATING``, and what went wrong if something did."""


class DataBindingValue(Structure):
    """What a data binding refers to: a property of an asset or of an asset model."""

    asset_model_property: AssetModelPropertyBindingValue | None = None
    """A property of an asset model."""
    asset_property: AssetPropertyBindingValue | None = None
    """A property of an asset."""


class DataBindingValueFilter(Structure):
    """What the data bindings that are looked for refer to: an asset, an asset model or a property of one."""

    asset: AssetBindingValueFilter | None = None
    """Finds the data bindings that refer to this asset or to properties of it."""
    asset_model: AssetModelBindingValueFilter | None = None
    """Finds the data bindings that refer to this asset model or to properties of it."""
    asset_property: AssetPropertyBindingValueFilter | None = None
    """Finds the data bindings that refer to this property of an asset."""
    asset_model_property: AssetModelPropertyBindingValueFilter | None = None
    """Finds the data bindings that refer to this property of an asset model."""


class DeleteComputationModelResponse(Structure):
    """What ``delete_computation_model`` answers."""

    computation_model_status: ComputationModelStatus
    """The state of the model: ``DELETING``, and what went wrong if something did."""


class DescribeComputationModelExecutionSummaryResponse(Structure):
    """What ``describe_computation_model_execution_summary`` answers."""

    computation_model_id: str
    """The id of the computation model; 36 characters."""
    resolve_to: ResolveTo | None = None
    """The resource that the model resolves to: an asset."""
    computation_model_execution_summary: dict[str, str]
    """The summary of the executions: keys and values."""


class DescribeComputationModelResponse(Structure):
    """What ``describe_computation_model`` answers."""

    computation_model_id: str
    """The id of the computation model; 36 characters."""
    computation_model_arn: str
    """The ARN of the computation model; 1 to 1600 characters."""
    computation_model_name: str
    """The name of the computation model; 1 to 256 characters."""
    computation_model_description: str | None = None
    """The description of the computation model; 1 to 2048 characters."""
    computation_model_configuration: ComputationModelConfiguration
    """The configuration of the computation model: its type and its variables."""
    computation_model_data_binding: dict[str, ComputationModelDataBindingValue]
    """What each variable of the configuration stands for: the variable's name as key, what it is bound to as value."""
    computation_model_creation_date: datetime
    """When the computation model was created."""
    computation_model_last_update_date: datetime
    """When the computation model was last changed."""
    computation_model_status: ComputationModelStatus
    """The state of the computation model, and what went wrong if something did."""
    computation_model_version: str
    """The version of the computation model; 1 to 10 characters."""
    action_definitions: tuple[ActionDefinition, ...]
    """The actions that can be executed on the computation model."""


class ListComputationModelDataBindingUsagesResponse(Structure):
    """What ``list_computation_model_data_binding_usages`` answers."""

    data_binding_usage_summaries: tuple[ComputationModelDataBindingUsageSummary, ...]
    """The data bindings that were found, each with the computation models that use it."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ListComputationModelResolveToResourcesResponse(Structure):
    """What ``list_computation_model_resolve_to_resources`` answers."""

    computation_model_resolve_to_resource_summaries: tuple[ComputationModelResolveToResourceSummary, ...]
    """The resources that executed actions of the model resolved to, each once."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ListComputationModelsResponse(Structure):
    """What ``list_computation_models`` answers."""

    computation_model_summaries: tuple[ComputationModelSummary, ...]
    """The computation models."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class MatchedDataBinding(Structure):
    """A data binding that the filter found."""

    value: DataBindingValue
    """What the data binding refers to."""


class UpdateComputationModelResponse(Structure):
    """What ``update_computation_model`` answers."""

    computation_model_status: ComputationModelStatus
    """The state of the model: ``UPDATING``, and what went wrong if something did."""
