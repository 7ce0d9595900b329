"""Structures and enumerations of AWS IoT SiteWise: asset models."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import ClassVar

    from twinlink.generated.iotsitewise.shared import (
        ActionDefinition,
        AssetModelPropertyPathSegment,
        ErrorDetails,
        PropertyDataType,
        PropertyType,
    )


class AssetModelCompositeModel(Structure):
    """A composite model of an asset model, with the properties defined in it."""

    name: str
    """The name of the composite model; 1 to 256 characters."""
    description: str | None = None
    """What the composite model is for, in your own words; 1 to 2048 characters."""
    type: str
    """The type of the composite model; ``AWS/ALARM`` for an alarm; 1 to 256 characters."""
    properties: Sequence[AssetModelProperty] | None = None
    """The properties defined in the composite model."""
    id: str | None = None
    """The id of the composite model: a UUID, or ``externalId:`` and its external id; 13 to 139 characters."""
    external_id: str | None = None
    """The id that you gave it; 2 to 128 characters."""


class AssetModelCompositeModelDefinition(Structure):
    """A composite model to create with an asset model. Each asset made from the model gets it."""

    id: str | None = None
    """A globally unique UUID of your own. Default: one is made; 36 characters."""
    external_id: str | None = None
    """An id of your own, used for one composite model of the asset model only; 2 to 128 characters."""
    name: str
    """The name of the composite model; 1 to 256 characters."""
    description: str | None = None
    """What the composite model is for, in your own words; 1 to 2048 characters."""
    type: str
    """The type of the composite model; ``AWS/ALARM`` for an alarm; 1 to 256 characters."""
    properties: Sequence[AssetModelPropertyDefinition] | None = None
    """The properties defined in the composite model."""


class AssetModelCompositeModelPathSegment(Structure):
    """One step of the path to a composite model, from the root of its asset model downwards."""

    id: str | None = None
    """The id of what lies at this step; 36 characters."""
    name: str | None = None
    """The name of what lies at this step; 1 to 256 characters."""


class AssetModelCompositeModelSummary(Structure):
    """A composite model of an asset model, without its properties."""

    id: str
    """The id of the composite model, a UUID; 36 characters."""
    external_id: str | None = None
    """The id that you gave it; 2 to 128 characters."""
    name: str
    """The name of the composite model; 1 to 256 characters."""
    type: str
    """The type of the composite model: ``CUSTOM``, ``AWS/ALARM`` or ``AWS/L4E_ANOMALY``; 1 to 256 characters."""
    description: str | None = None
    """Its description; 1 to 2048 characters."""
    path: tuple[AssetModelCompositeModelPathSegment, ...] | None = None
    """How the composite model is reached: the steps from the root of its asset model."""


class AssetModelHierarchy(Structure):
    """A hierarchy of an asset model: which kind of children its assets may have."""

    id: str | None = None
    """The hierarchy's id, a UUID. In an update also ``externalId:`` and its external id; a new one may have your
    UUID; 13 to 139 characters.
    """
    external_id: str | None = None
    """The id that you gave it. An update can set it where there is none, but not change it; 2 to 128 characters."""
    name: str
    """The name of the hierarchy; 1 to 256 characters."""
    child_asset_model_id: str
    """The asset model that all children in it are made from: a UUID; in an update also ``externalId:`` and its
    external id; 13 to 139 characters.
    """


class AssetModelHierarchyDefinition(Structure):
    """A hierarchy to create with an asset model: which kind of children its assets may have."""

    id: str | None = None
    """A globally unique UUID of your own. Default: one is made; 36 characters."""
    external_id: str | None = None
    """An id of your own, used for one hierarchy of the asset model only; 2 to 128 characters."""
    name: str
    """The name of the hierarchy; 1 to 256 characters."""
    child_asset_model_id: str
    """The asset model that all children in it are made from: a UUID, or ``externalId:`` and its external id; 13 to
    139 characters.
    """


class AssetModelProperty(Structure):
    """A property of an asset model: its name, unit, data type and kind."""

    id: str | None = None
    """The property's id, a UUID. In an update also ``externalId:`` and its external id; a new one may have your
    UUID; 13 to 139 characters.
    """
    external_id: str | None = None
    """The id that you gave it. An update can set it where there is none, but not change it; 2 to 128 characters."""
    name: str
    """The name of the property; 1 to 256 characters."""
    data_type: PropertyDataType
    """The type of the values. ``VIDEO``, ``ANNOTATION`` and ``JSON`` are not possible here. ``STRUCT`` goes with
    ``data_type_spec``.
    """
    data_type_spec: str | None = None
    """Which structure the values have if the type is ``STRUCT``, such as ``AWS/ALARM_STATE`` for the state of an
    alarm; 1 to 256 characters.
    """
    unit: str | None = None
    """The unit of the values, such as ``Newtons`` or ``RPM``; 1 to 256 characters."""
    type: PropertyType
    """Whether it is an attribute, a measurement, a transform or a metric, with its settings."""
    path: Sequence[AssetModelPropertyPathSegment] | None = None
    """How the property is reached: the steps from the root of its asset model."""


class AssetModelPropertyDefinition(Structure):
    """A property to create with an asset model. Each asset made from the model gets it."""

    id: str | None = None
    """A globally unique UUID of your own. Default: one is made; 36 characters."""
    external_id: str | None = None
    """An id of your own, used for one property of the asset model only; 2 to 128 characters."""
    name: str
    """The name of the property; 1 to 256 characters."""
    data_type: PropertyDataType
    """The type of the values. ``VIDEO``, ``ANNOTATION`` and ``JSON`` are not possible here. ``STRUCT`` goes with
    ``data_type_spec``.
    """
    data_type_spec: str | None = None
    """Which structure the values have. Needed if the type is ``STRUCT``; ``AWS/ALARM_STATE`` for the state of an
    alarm; 1 to 256 characters.
    """
    unit: str | None = None
    """The unit of the values, such as ``Newtons`` or ``RPM``; 1 to 256 characters."""
    type: PropertyType
    """Whether it is an attribute, a measurement, a transform or a metric, with its settings."""


class AssetModelPropertySummary(Structure):
    """A property of an asset model, with its place in the model and the interfaces that have it."""

    id: str | None = None
    """The id of the property, a UUID; 36 characters."""
    external_id: str | None = None
    """The id that you gave it; 2 to 128 characters."""
    name: str
    """The name of the property; 1 to 256 characters."""
    data_type: PropertyDataType
    """The type of the values."""
    data_type_spec: str | None = None
    """Which structure the values have if the type is ``STRUCT``, such as ``AWS/ALARM_STATE`` for the state of an
    alarm; 1 to 256 characters.
    """
    unit: str | None = None
    """The unit of the values, such as ``Newtons`` or ``RPM``; 1 to 256 characters."""
    type: PropertyType
    """Whether it is an attribute, a measurement, a transform or a metric, with its settings."""
    asset_model_composite_model_id: str | None = None
    """The composite model that the property is in, by its id; absent if it is in none; 36 characters."""
    path: tuple[AssetModelPropertyPathSegment, ...] | None = None
    """How the property is reached: the steps from the root of its asset model."""
    interface_summaries: tuple[InterfaceSummary, ...] | None = None
    """The interfaces that the property belongs to, each with its counterpart there."""


class AssetModelState(OpenEnum):
    """Where an asset model is between its creation and its deletion."""

    __slots__ = ()

    CREATING: ClassVar[AssetModelState] = "CREATING"  # type: ignore[assignment]
    ACTIVE: ClassVar[AssetModelState] = "ACTIVE"  # type: ignore[assignment]
    UPDATING: ClassVar[AssetModelState] = "UPDATING"  # type: ignore[assignment]
    PROPAGATING: ClassVar[AssetModelState] = "PROPAGATING"  # type: ignore[assignment]
    DELETING: ClassVar[AssetModelState] = "DELETING"  # type: ignore[assignment]
    FAILED: ClassVar[AssetModelState] = "FAILED"  # type: ignore[assignment]


class AssetModelStatus(Structure):
    """The state of an asset model, with the error if there is one."""

    state: AssetModelState
    """Where the asset model is between creation and deletion; ``ACTIVE`` when it can be used."""
    error: ErrorDetails | None = None
    """Why it failed; absent otherwise."""


class AssetModelSummary(Structure):
    """An asset model without its properties, hierarchies and composite models."""

    id: str
    """The id of the asset model, a UUID; 36 characters."""
    external_id: str | None = None
    """The id that you gave it; 2 to 128 characters."""
    arn: str
    """Its ARN; 1 to 1600 characters."""
    name: str
    """The name of the asset model; 1 to 256 characters."""
    asset_model_type: AssetModelType | None = None
    """For making assets (``ASSET_MODEL``, the default), for reuse in composite models, or for other models to
    implement.
    """
    description: str
    """Its description; 1 to 2048 characters."""
    creation_date: datetime
    """When it was created."""
    last_update_date: datetime
    """When it was last changed."""
    status: AssetModelStatus
    """The state of the asset model, with the error if there is one."""
    version: str | None = None
    """The number of the version that is described; 1 to 10 characters."""


class AssetModelType(OpenEnum):
    """What an asset model is for: making assets, reuse inside other models, or a standard that other models
    implement.
    """

    __slots__ = ()

    ASSET_MODEL: ClassVar[AssetModelType] = "ASSET_MODEL"  # type: ignore[assignment]
    COMPONENT_MODEL: ClassVar[AssetModelType] = "COMPONENT_MODEL"  # type: ignore[assignment]
    INTERFACE: ClassVar[AssetModelType] = "INTERFACE"  # type: ignore[assignment]


class AssetModelVersionType(OpenEnum):
    """Which version of an asset model is meant: the latest or the active one."""

    __slots__ = ()

    LATEST: ClassVar[AssetModelVersionType] = "LATEST"  # type: ignore[assignment]
    ACTIVE: ClassVar[AssetModelVersionType] = "ACTIVE"  # type: ignore[assignment]


class CompositionDetails(Structure):
    """How a composite model is composed of components."""

    composition_relationship: tuple[CompositionRelationshipItem, ...] | None = None
    """The components on the way from the component model to this composite model."""


class CompositionRelationshipItem(Structure):
    """One step of a composition relationship: a component."""

    id: str | None = None
    """The id of the component at this step; 36 characters."""


class CompositionRelationshipSummary(Structure):
    """A composite model that is based on the component model, and the asset model that it is in."""

    asset_model_id: str
    """The id of the asset model: a UUID; in most requests also ``externalId:`` and its external id; 36 characters."""
    asset_model_composite_model_id: str
    """The id of the composite model: a UUID; in requests also ``externalId:`` and its external id; 36 characters."""
    asset_model_composite_model_type: str
    """The type of the composite model: ``CUSTOM``, ``AWS/ALARM`` or ``AWS/L4E_ANOMALY``; 1 to 256 characters."""


class CreateAssetModelCompositeModelResponse(Structure):
    """What ``create_asset_model_composite_model`` answers."""

    asset_model_composite_model_id: str
    """The id of the composite model: a UUID; in requests also ``externalId:`` and its external id; 36 characters."""
    asset_model_composite_model_path: tuple[AssetModelCompositeModelPathSegment, ...]
    """The composite models that it lies in."""
    asset_model_status: AssetModelStatus
    """The state of the asset model, with the error if there is one."""
    asset_model_id: str | None = None
    """The id of the asset model: a UUID; in most requests also ``externalId:`` and its external id; 36 characters."""


class CreateAssetModelResponse(Structure):
    """What ``create_asset_model`` answers."""

    asset_model_id: str
    """The id of the asset model: a UUID; in most requests also ``externalId:`` and its external id; 36 characters."""
    asset_model_arn: str
    """The ARN of the asset model; 1 to 1600 characters."""
    asset_model_status: AssetModelStatus
    """The state of the asset model, with the error if there is one."""


class DeleteAssetModelCompositeModelResponse(Structure):
    """What ``delete_asset_model_composite_model`` answers."""

    asset_model_status: AssetModelStatus
    """The state of the asset model, with the error if there is one."""
    asset_model_id: str | None = None
    """The id of the asset model: a UUID; in most requests also ``externalId:`` and its external id; 36 characters."""


class DeleteAssetModelInterfaceRelationshipResponse(Structure):
    """What ``delete_asset_model_interface_relationship`` answers."""

    asset_model_id: str
    """The id of the asset model: a UUID; in most requests also ``externalId:`` and its external id; 36 characters."""
    interface_asset_model_id: str
    """The id of the interface: a UUID; in requests also ``externalId:`` and its external id; 36 characters."""
    asset_model_arn: str
    """The ARN of the asset model; 1 to 1600 characters."""
    asset_model_status: AssetModelStatus
    """The state of the asset model, with the error if there is one."""


class DeleteAssetModelResponse(Structure):
    """What ``delete_asset_model`` answers."""

    asset_model_id: str | None = None
    """The id of the asset model: a UUID; in most requests also ``externalId:`` and its external id; 36 characters."""
    asset_model_status: AssetModelStatus
    """The state of the asset model, with the error if there is one."""


class DescribeAssetModelCompositeModelResponse(Structure):
    """What ``describe_asset_model_composite_model`` answers."""

    asset_model_id: str
    """The id of the asset model: a UUID; in most requests also ``externalId:`` and its external id; 36 characters."""
    asset_model_composite_model_id: str
    """The id of the composite model: a UUID; in requests also ``externalId:`` and its external id; 36 characters."""
    asset_model_composite_model_external_id: str | None = None
    """The id that you gave the composite model; absent if it has none; 2 to 128 characters."""
    asset_model_composite_model_path: tuple[AssetModelCompositeModelPathSegment, ...]
    """The composite models that it lies in."""
    asset_model_composite_model_name: str
    """The name of the composite model, used for no other; 1 to 256 characters."""
    asset_model_composite_model_description: str
    """What the composite model is for, in your own words; 1 to 2048 characters."""
    asset_model_composite_model_type: str
    """The type of the composite model: ``CUSTOM``, ``AWS/ALARM`` or ``AWS/L4E_ANOMALY``; 1 to 256 characters."""
    asset_model_composite_model_properties: tuple[AssetModelProperty, ...]
    """The properties defined in the composite model."""
    composition_details: CompositionDetails | None = None
    """How it is composed of components; absent for an inline one."""
    asset_model_composite_model_summaries: tuple[AssetModelCompositeModelSummary, ...]
    """The composite models directly inside it."""
    action_definitions: tuple[ActionDefinition, ...] | None = None
    """The actions that can be executed on the composite model."""


class DescribeAssetModelInterfaceRelationshipResponse(Structure):
    """What ``describe_asset_model_interface_relationship`` answers."""

    asset_model_id: str
    """The id of the asset model: a UUID; in most requests also ``externalId:`` and its external id; 36 characters."""
    interface_asset_model_id: str
    """The id of the interface: a UUID; in requests also ``externalId:`` and its external id; 36 characters."""
    property_mappings: tuple[PropertyMapping, ...]
    """Which properties of the asset model stand for which of the interface."""
    hierarchy_mappings: tuple[HierarchyMapping, ...]
    """Which hierarchies of the asset model stand for which of the interface."""


class DescribeAssetModelResponse(Structure):
    """What ``describe_asset_model`` answers."""

    asset_model_id: str
    """The id of the asset model: a UUID; in most requests also ``externalId:`` and its external id; 36 characters."""
    asset_model_external_id: str | None = None
    """The id that you gave the asset model; absent if it has none; 2 to 128 characters."""
    asset_model_arn: str
    """The ARN of the asset model; 1 to 1600 characters."""
    asset_model_name: str
    """The name of the asset model, used for no other; 1 to 256 characters."""
    asset_model_type: AssetModelType | None = None
    """For making assets (``ASSET_MODEL``, the default), for reuse in composite models, or for other models to
    implement.
    """
    asset_model_description: str
    """What the asset model is for, in your own words; 1 to 2048 characters."""
    asset_model_properties: tuple[AssetModelProperty, ...]
    """Its own properties. Those of composite models are listed under those models."""
    asset_model_hierarchies: tuple[AssetModelHierarchy, ...]
    """Which kinds of children its assets may have."""
    asset_model_composite_models: tuple[AssetModelCompositeModel, ...] | None = None
    """Its built-in composite models, such as alarms."""
    asset_model_composite_model_summaries: tuple[AssetModelCompositeModelSummary, ...] | None = None
    """The custom composite models directly inside it."""
    asset_model_creation_date: datetime
    """When the asset model was created."""
    asset_model_last_update_date: datetime
    """When the asset model was last changed."""
    asset_model_status: AssetModelStatus
    """The state of the asset model, with the error if there is one."""
    asset_model_version: str | None = None
    """The number of the version that is described; 1 to 10 characters."""
    interface_details: tuple[InterfaceRelationship, ...] | None = None
    """The interfaces that the asset model implements."""
    e_tag: str | None = None
    """A hash of the version that is described. Pass it as ``if_match`` to change nothing that somebody else changed
    since.
    """


class HierarchyMapping(Structure):
    """Which hierarchy of the asset model stands for which one of the interface."""

    asset_model_hierarchy_id: str
    """The id of the asset model's hierarchy; 36 characters."""
    interface_asset_model_hierarchy_id: str
    """The id of its counterpart in the interface; 36 characters."""


class InterfaceRelationship(Structure):
    """How an asset model and an interface that it implements belong together."""

    id: str
    """The asset model that implements the interface, by its id; 36 characters."""


class InterfaceRelationshipSummary(Structure):
    """An asset model that implements the interface."""

    id: str
    """The asset model that implements the interface, by its id; 36 characters."""


class InterfaceSummary(Structure):
    """An interface to which a property belongs, and the property's counterpart there."""

    interface_asset_model_id: str
    """The id of the interface: a UUID; in requests also ``externalId:`` and its external id; 36 characters."""
    interface_asset_model_property_id: str
    """The id of its counterpart in the interface; 36 characters."""


class ListAssetModelCompositeModelsResponse(Structure):
    """What ``list_asset_model_composite_models`` answers."""

    asset_model_composite_model_summaries: tuple[AssetModelCompositeModelSummary, ...]
    """The composite models of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ListAssetModelPropertiesFilter(OpenEnum):
    """Which properties of an asset model are listed: all or the base ones."""

    __slots__ = ()

    ALL: ClassVar[ListAssetModelPropertiesFilter] = "ALL"  # type: ignore[assignment]
    BASE: ClassVar[ListAssetModelPropertiesFilter] = "BASE"  # type: ignore[assignment]


class ListAssetModelPropertiesResponse(Structure):
    """What ``list_asset_model_properties`` answers."""

    asset_model_property_summaries: tuple[AssetModelPropertySummary, ...]
    """The properties of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ListAssetModelsResponse(Structure):
    """What ``list_asset_models`` answers."""

    asset_model_summaries: tuple[AssetModelSummary, ...]
    """The asset models of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ListCompositionRelationshipsResponse(Structure):
    """What ``list_composition_relationships`` answers."""

    composition_relationship_summaries: tuple[CompositionRelationshipSummary, ...]
    """The composite models that are based on the component model."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ListInterfaceRelationshipsResponse(Structure):
    """What ``list_interface_relationships`` answers."""

    interface_relationship_summaries: tuple[InterfaceRelationshipSummary, ...]
    """The asset models that implement the interface."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class PropertyMapping(Structure):
    """Which property of the asset model stands for which one of the interface."""

    asset_model_property_id: str
    """The property of the asset model: a UUID, or ``externalId:`` and its external id; 13 to 139 characters."""
    interface_asset_model_property_id: str
    """Its counterpart in the interface: a UUID, or ``externalId:`` and its external id; 13 to 139 characters."""


class PropertyMappingConfiguration(Structure):
    """How the properties of an interface find their counterparts in an asset model."""

    match_by_property_name: bool | None = None
    """Whether properties of the same name are taken for counterparts."""
    create_missing_property: bool | None = None
    """Whether properties of the interface that the asset model lacks are created in it."""
    overrides: Sequence[PropertyMapping] | None = None
    """Pairs of counterparts that count more than equal names."""


class PutAssetModelInterfaceRelationshipResponse(Structure):
    """What ``put_asset_model_interface_relationship`` answers."""

    asset_model_id: str
    """The id of the asset model: a UUID; in most requests also ``externalId:`` and its external id; 36 characters."""
    interface_asset_model_id: str
    """The id of the interface: a UUID; in requests also ``externalId:`` and its external id; 36 characters."""
    asset_model_arn: str
    """The ARN of the asset model; 1 to 1600 characters."""
    asset_model_status: AssetModelStatus
    """The state of the asset model, with the error if there is one."""


class UpdateAssetModelCompositeModelResponse(Structure):
    """What ``update_asset_model_composite_model`` answers."""

    asset_model_composite_model_path: tuple[AssetModelCompositeModelPathSegment, ...]
    """The composite models that it lies in."""
    asset_model_status: AssetModelStatus
    """The state of the asset model, with the error if there is one."""
    asset_model_id: str | None = None
    """The id of the asset model: a UUID; in most requests also ``externalId:`` and its external id; 36 characters."""


class UpdateAssetModelResponse(Structure):
    """What ``update_asset_model`` answers."""

    asset_model_id: str | None = None
    """The id of the asset model: a UUID; in most requests also ``externalId:`` and its external id; 36 characters."""
    asset_model_status: AssetModelStatus
    """The state of the asset model, with the error if there is one."""
