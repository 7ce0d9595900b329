"""Structures and enumerations of AWS IoT SiteWise: assets."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import ClassVar

    from twinlink.generated.iotsitewise.shared import (
        ActionDefinition,
        ErrorDetails,
        PropertyDataType,
        PropertyType,
    )


class AssetCompositeModel(Structure):
    """A composite model of an asset, with its properties."""

    name: str
    """The name of the composite model; 1 to 256 characters."""
    description: str | None = None
    """Its description; 1 to 2048 characters."""
    type: str
    """The type of the composite model; ``AWS/ALARM`` for an alarm; 1 to 256 characters."""
    properties: tuple[AssetProperty, ...]
    """The properties of the composite model."""
    id: str | None = None
    """The id of the composite model, a UUID; 36 characters."""
    external_id: str | None = None
    """The id that you gave it; 2 to 128 characters."""


class AssetCompositeModelPathSegment(Structure):
    """One step of the path to a composite model, from the root of its asset downwards."""

    id: str | None = None
    """The id of what lies at this step; 36 characters."""
    name: str | None = None
    """The name of what lies at this step; 1 to 256 characters."""


class AssetCompositeModelSummary(Structure):
    """A composite model of an asset, without its properties."""

    id: str
    """The id of the composite model, a UUID; 36 characters."""
    external_id: str | None = None
    """The id that you gave it; 2 to 128 characters."""
    name: str
    """The name of the composite model; 1 to 256 characters."""
    type: str
    """The type of the composite model; 1 to 256 characters."""
    description: str
    """Its description; 1 to 2048 characters."""
    path: tuple[AssetCompositeModelPathSegment, ...]
    """How the composite model is reached: the steps from the root of the asset."""


class AssetHierarchy(Structure):
    """A hierarchy of an asset, in which it may have children."""

    id: str | None = None
    """The hierarchy's id, which other calls take as ``hierarchy_id``; 36 characters."""
    external_id: str | None = None
    """The id that you gave it; it cannot be changed once set; 2 to 128 characters."""
    name: str
    """The name that the hierarchy has in the asset model; 1 to 256 characters."""


class AssetHierarchyInfo(Structure):
    """A parent and a child in a hierarchy."""

    parent_asset_id: str | None = None
    """The id of the parent, a UUID; 36 characters."""
    child_asset_id: str | None = None
    """The id of the child, a UUID; 36 characters."""


class AssetProperty(Structure):
    """A property of an asset: its name, alias, unit, data type and notifications."""

    id: str
    """The id of the property, a UUID; 36 characters."""
    external_id: str | None = None
    """The id that you gave it; 2 to 128 characters."""
    name: str
    """The name of the property; 1 to 256 characters."""
    alias: str | None = None
    """The name of the property's data stream, such as the OPC UA path ``/company/windfarm/3/turbine/7/temperature``."""
    notification: PropertyNotification | None = None
    """Whether new values are published, and on which MQTT topic."""
    data_type: PropertyDataType
    """The type of the values."""
    data_type_spec: str | None = None
    """Which structure the values have if the type is ``STRUCT``; absent otherwise; 1 to 256 characters."""
    unit: str | None = None
    """The unit of the values, such as ``Newtons`` or ``RPM``; 1 to 256 characters."""
    path: tuple[AssetPropertyPathSegment, ...] | None = None
    """How the property is reached: the steps from the root of the asset."""


class AssetPropertyPathSegment(Structure):
    """One step of the path to a property, from the root of its asset downwards."""

    id: str | None = None
    """The id of what lies at this step; 36 characters."""
    name: str | None = None
    """The name of what lies at this step; 1 to 256 characters."""


class AssetPropertySummary(Structure):
    """A property of an asset: its id, alias, unit, notifications and place in the asset."""

    id: str
    """The id of the property, a UUID; 36 characters."""
    external_id: str | None = None
    """The id that you gave it; 2 to 128 characters."""
    alias: str | None = None
    """The name of the property's data stream, such as the OPC UA path ``/company/windfarm/3/turbine/7/temperature``."""
    unit: str | None = None
    """The unit of the values, such as ``Newtons`` or ``RPM``; 1 to 256 characters."""
    notification: PropertyNotification | None = None
    """Whether new values are published, and on which MQTT topic."""
    asset_composite_model_id: str | None = None
    """The composite model that the property is in, by its id; absent if it is in none; 36 characters."""
    path: tuple[AssetPropertyPathSegment, ...] | None = None
    """How the property is reached: the steps from the root of the asset."""


class AssetRelationshipSummary(Structure):
    """How two assets are related."""

    hierarchy_info: AssetHierarchyInfo | None = None
    """The parent and the child. Given for ``HIERARCHY``."""
    relationship_type: AssetRelationshipType
    """How the assets are related: ``HIERARCHY``, as parent and child."""


class AssetRelationshipType(OpenEnum):
    """How two assets are related."""

    __slots__ = ()

    HIERARCHY: ClassVar[AssetRelationshipType] = "HIERARCHY"  # type: ignore[assignment]


class AssetState(OpenEnum):
    """Where an asset is between its creation and its deletion."""

    __slots__ = ()

    CREATING: ClassVar[AssetState] = "CREATING"  # type: ignore[assignment]
    ACTIVE: ClassVar[AssetState] = "ACTIVE"  # type: ignore[assignment]
    UPDATING: ClassVar[AssetState] = "UPDATING"  # type: ignore[assignment]
    DELETING: ClassVar[AssetState] = "DELETING"  # type: ignore[assignment]
    FAILED: ClassVar[AssetState] = "FAILED"  # type: ignore[assignment]


class AssetStatus(Structure):
    """The state of an asset, with the error if there is one."""

    state: AssetState
    """Where the asset is between creation and deletion; ``ACTIVE`` when it can be used."""
    error: ErrorDetails | None = None
    """Why it failed; absent otherwise."""


class AssetSummary(Structure):
    """An asset without its properties and composite models."""

    id: str
    """The id of the asset, a UUID; 36 characters."""
    external_id: str | None = None
    """The id that you gave it; 2 to 128 characters."""
    arn: str
    """Its ARN; 1 to 1600 characters."""
    name: str
    """The name of the asset; 1 to 256 characters."""
    asset_model_id: str
    """The asset model that the asset is made from, by its id, a UUID; 36 characters."""
    creation_date: datetime
    """When it was created."""
    last_update_date: datetime
    """When it was last changed."""
    status: AssetStatus
    """The state of the asset, with the error if there is one."""
    hierarchies: tuple[AssetHierarchy, ...]
    """The hierarchies in which the asset may have children."""
    description: str | None = None
    """Its description; 1 to 2048 characters."""


class AssociatedAssetsSummary(Structure):
    """A child or the parent of an asset, without its properties and composite models."""

    id: str
    """The id of the asset, a UUID; 36 characters."""
    external_id: str | None = None
    """The id that you gave it; 2 to 128 characters."""
    arn: str
    """Its ARN; 1 to 1600 characters."""
    name: str
    """The name of the asset; 1 to 256 characters."""
    asset_model_id: str
    """The asset model that the asset is made from, by its id, a UUID; 36 characters."""
    creation_date: datetime
    """When it was created."""
    last_update_date: datetime
    """When it was last changed."""
    status: AssetStatus
    """The state of the asset, with the error if there is one."""
    hierarchies: tuple[AssetHierarchy, ...]
    """The hierarchies in which the asset may have children."""
    description: str | None = None
    """Its description; 1 to 2048 characters."""


class CompositeModelProperty(Structure):
    """A property of an asset that is in a composite model, and that model."""

    name: str
    """The name of the property; 1 to 256 characters."""
    type: str
    """The type of the composite model around the property; ``AWS/ALARM`` for an alarm; 1 to 256 characters."""
    asset_property: Property
    """The property: its definition, alias and notifications."""
    id: str | None = None
    """The id of the composite model, a UUID; 36 characters."""
    external_id: str | None = None
    """The id that you gave the composite model; absent if it has none; 2 to 128 characters."""


class CreateAssetResponse(Structure):
    """What ``create_asset`` answers."""

    asset_id: str
    """The id of the asset: a UUID; in requests also ``externalId:`` and its external id; 36 characters."""
    asset_arn: str
    """The ARN of the asset; 1 to 1600 characters."""
    asset_status: AssetStatus
    """The state of the asset, with the error if there is one."""


class DeleteAssetResponse(Structure):
    """What ``delete_asset`` answers."""

    asset_id: str | None = None
    """The id of the asset: a UUID; in requests also ``externalId:`` and its external id; 36 characters."""
    asset_status: AssetStatus
    """The state of the asset, with the error if there is one."""


class DescribeAssetCompositeModelResponse(Structure):
    """What ``describe_asset_composite_model`` answers."""

    asset_id: str
    """The id of the asset: a UUID; in requests also ``externalId:`` and its external id; 36 characters."""
    asset_composite_model_id: str
    """The id of the composite model: a UUID; in requests also ``externalId:`` and its external id; 36 characters."""
    asset_composite_model_external_id: str | None = None
    """The id that you gave the composite model; absent if it has none; 2 to 128 characters."""
    asset_composite_model_path: tuple[AssetCompositeModelPathSegment, ...]
    """The composite models that it lies in."""
    asset_composite_model_name: str
    """The name of the composite model, used for no other; 1 to 256 characters."""
    asset_composite_model_description: str
    """What the composite model is for, in your own words; 1 to 2048 characters."""
    asset_composite_model_type: str
    """The type of the composite model: ``CUSTOM``, ``AWS/ALARM`` or ``AWS/L4E_ANOMALY``; 1 to 256 characters."""
    asset_composite_model_properties: tuple[AssetProperty, ...]
    """The properties of the composite model."""
    asset_composite_model_summaries: tuple[AssetCompositeModelSummary, ...]
    """The composite models directly inside it."""
    action_definitions: tuple[ActionDefinition, ...] | None = None
    """The actions that can be executed on the composite model."""


class DescribeAssetPropertyResponse(Structure):
    """What ``describe_asset_property`` answers."""

    asset_id: str
    """The id of the asset: a UUID; in requests also ``externalId:`` and its external id; 36 characters."""
    asset_external_id: str | None = None
    """The id that you gave the asset; absent if it has none; 2 to 128 characters."""
    asset_name: str
    """The name of the asset; 1 to 256 characters."""
    asset_model_id: str
    """The asset model that the asset is made from, by its id, a UUID; 36 characters."""
    asset_property: Property | None = None
    """The property. Absent if it is in a composite model: see ``composite_model`` then."""
    composite_model: CompositeModelProperty | None = None
    """The composite model that the property is in, and the property; absent if it is in none."""


class DescribeAssetResponse(Structure):
    """What ``describe_asset`` answers."""

    asset_id: str
    """The id of the asset: a UUID; in requests also ``externalId:`` and its external id; 36 characters."""
    asset_external_id: str | None = None
    """The id that you gave the asset; absent if it has none; 2 to 128 characters."""
    asset_arn: str
    """The ARN of the asset; 1 to 1600 characters."""
    asset_name: str
    """The name of the asset; 1 to 256 characters."""
    asset_model_id: str
    """The asset model that the asset is made from, by its id, a UUID; 36 characters."""
    asset_properties: tuple[AssetProperty, ...]
    """Its own properties. Those of composite models are listed under those models."""
    asset_hierarchies: tuple[AssetHierarchy, ...]
    """The hierarchies in which the asset may have children."""
    asset_composite_models: tuple[AssetCompositeModel, ...] | None = None
    """Its composite models, with their properties."""
    asset_creation_date: datetime
    """When the asset was created."""
    asset_last_update_date: datetime
    """When the asset was last changed."""
    asset_status: AssetStatus
    """The state of the asset, with the error if there is one."""
    asset_description: str | None = None
    """What the asset is, in your own words; 1 to 2048 characters."""
    asset_composite_model_summaries: tuple[AssetCompositeModelSummary, ...] | None = None
    """The custom composite models directly inside it."""


class ListAssetPropertiesFilter(OpenEnum):
    """Which properties of an asset are listed: all or the base ones."""

    __slots__ = ()

    ALL: ClassVar[ListAssetPropertiesFilter] = "ALL"  # type: ignore[assignment]
    BASE: ClassVar[ListAssetPropertiesFilter] = "BASE"  # type: ignore[assignment]


class ListAssetPropertiesResponse(Structure):
    """What ``list_asset_properties`` answers."""

    asset_property_summaries: tuple[AssetPropertySummary, ...]
    """The properties of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ListAssetRelationshipsResponse(Structure):
    """What ``list_asset_relationships`` answers."""

    asset_relationship_summaries: tuple[AssetRelationshipSummary, ...]
    """The relationships in order: that of the asset itself comes first, that of the root last."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ListAssetsFilter(OpenEnum):
    """Which assets are listed: all of an asset model, or those at the top of the hierarchies."""

    __slots__ = ()

    ALL: ClassVar[ListAssetsFilter] = "ALL"  # type: ignore[assignment]
    TOP_LEVEL: ClassVar[ListAssetsFilter] = "TOP_LEVEL"  # type: ignore[assignment]


class ListAssetsResponse(Structure):
    """What ``list_assets`` answers."""

    asset_summaries: tuple[AssetSummary, ...]
    """The assets of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class ListAssociatedAssetsResponse(Structure):
    """What ``list_associated_assets`` answers."""

    asset_summaries: tuple[AssociatedAssetsSummary, ...]
    """The assets of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class Property(Structure):
    """A property of an asset as its model defines it, with its alias and notifications."""

    id: str
    """The id of the property, a UUID; 36 characters."""
    external_id: str | None = None
    """The id that you gave it; 2 to 128 characters."""
    name: str
    """The name of the property; 1 to 256 characters."""
    alias: str | None = None
    """The name of the property's data stream, such as the OPC UA path ``/company/windfarm/3/turbine/7/temperature``."""
    notification: PropertyNotification | None = None
    """Whether new values are published, and on which MQTT topic."""
    data_type: PropertyDataType
    """The type of the values."""
    unit: str | None = None
    """The unit of the values, such as ``Newtons`` or ``RPM``; 1 to 256 characters."""
    type: PropertyType | None = None
    """Whether it is an attribute, a measurement, a transform or a metric, with its settings."""
    path: tuple[AssetPropertyPathSegment, ...] | None = None
    """How the property is reached: the steps from the root of the asset."""


class PropertyNotification(Structure):
    """Whether new values of a property are published, and on which MQTT topic."""

    topic: str
    """The MQTT topic on which new values are published."""
    state: PropertyNotificationState
    """Whether new values are published."""


class PropertyNotificationState(OpenEnum):
    """Whether new values of a property are published."""

    __slots__ = ()

    ENABLED: ClassVar[PropertyNotificationState] = "ENABLED"  # type: ignore[assignment]
    DISABLED: ClassVar[PropertyNotificationState] = "DISABLED"  # type: ignore[assignment]


class TraversalDirection(OpenEnum):
    """Whether the children or the parent of an asset are listed."""

    __slots__ = ()

    PARENT: ClassVar[TraversalDirection] = "PARENT"  # type: ignore[assignment]
    CHILD: ClassVar[TraversalDirection] = "CHILD"  # type: ignore[assignment]


class TraversalType(OpenEnum):
    """Which way the relationships of an asset are followed."""

    __slots__ = ()

    PATH_TO_ROOT: ClassVar[TraversalType] = "PATH_TO_ROOT"  # type: ignore[assignment]


class UpdateAssetResponse(Structure):
    """What ``update_asset`` answers."""

    asset_id: str | None = None
    """The id of the asset: a UUID; in requests also ``externalId:`` and its external id; 36 characters."""
    asset_status: AssetStatus
    """The state of the asset, with the error if there is one."""
