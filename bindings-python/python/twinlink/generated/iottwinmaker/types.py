"""All structures and enumerations, for type checkers: at run time they are imported one by one."""

from twinlink.generated.iottwinmaker.component_types import (
    ComponentTypeSummary as ComponentTypeSummary,
)
from twinlink.generated.iottwinmaker.component_types import (
    CompositeComponentTypeRequest as CompositeComponentTypeRequest,
)
from twinlink.generated.iottwinmaker.component_types import (
    CompositeComponentTypeResponse as CompositeComponentTypeResponse,
)
from twinlink.generated.iottwinmaker.component_types import (
    CreateComponentTypeResponse as CreateComponentTypeResponse,
)
from twinlink.generated.iottwinmaker.component_types import (
    DataConnector as DataConnector,
)
from twinlink.generated.iottwinmaker.component_types import (
    DeleteComponentTypeResponse as DeleteComponentTypeResponse,
)
from twinlink.generated.iottwinmaker.component_types import (
    FunctionRequest as FunctionRequest,
)
from twinlink.generated.iottwinmaker.component_types import (
    FunctionResponse as FunctionResponse,
)
from twinlink.generated.iottwinmaker.component_types import (
    GetComponentTypeResponse as GetComponentTypeResponse,
)
from twinlink.generated.iottwinmaker.component_types import (
    LambdaFunction as LambdaFunction,
)
from twinlink.generated.iottwinmaker.component_types import (
    ListComponentTypesFilter as ListComponentTypesFilter,
)
from twinlink.generated.iottwinmaker.component_types import (
    ListComponentTypesResponse as ListComponentTypesResponse,
)
from twinlink.generated.iottwinmaker.component_types import (
    PropertyGroupRequest as PropertyGroupRequest,
)
from twinlink.generated.iottwinmaker.component_types import (
    PropertyGroupResponse as PropertyGroupResponse,
)
from twinlink.generated.iottwinmaker.component_types import (
    Scope as Scope,
)
from twinlink.generated.iottwinmaker.component_types import (
    UpdateComponentTypeResponse as UpdateComponentTypeResponse,
)
from twinlink.generated.iottwinmaker.entities import (
    ComponentPropertyGroupRequest as ComponentPropertyGroupRequest,
)
from twinlink.generated.iottwinmaker.entities import (
    ComponentPropertyGroupResponse as ComponentPropertyGroupResponse,
)
from twinlink.generated.iottwinmaker.entities import (
    ComponentRequest as ComponentRequest,
)
from twinlink.generated.iottwinmaker.entities import (
    ComponentResponse as ComponentResponse,
)
from twinlink.generated.iottwinmaker.entities import (
    ComponentSummary as ComponentSummary,
)
from twinlink.generated.iottwinmaker.entities import (
    ComponentUpdateRequest as ComponentUpdateRequest,
)
from twinlink.generated.iottwinmaker.entities import (
    ComponentUpdateType as ComponentUpdateType,
)
from twinlink.generated.iottwinmaker.entities import (
    CompositeComponentRequest as CompositeComponentRequest,
)
from twinlink.generated.iottwinmaker.entities import (
    CompositeComponentUpdateRequest as CompositeComponentUpdateRequest,
)
from twinlink.generated.iottwinmaker.entities import (
    CreateEntityResponse as CreateEntityResponse,
)
from twinlink.generated.iottwinmaker.entities import (
    DeleteEntityResponse as DeleteEntityResponse,
)
from twinlink.generated.iottwinmaker.entities import (
    EntitySummary as EntitySummary,
)
from twinlink.generated.iottwinmaker.entities import (
    GetEntityResponse as GetEntityResponse,
)
from twinlink.generated.iottwinmaker.entities import (
    ListComponentsResponse as ListComponentsResponse,
)
from twinlink.generated.iottwinmaker.entities import (
    ListEntitiesFilter as ListEntitiesFilter,
)
from twinlink.generated.iottwinmaker.entities import (
    ListEntitiesResponse as ListEntitiesResponse,
)
from twinlink.generated.iottwinmaker.entities import (
    ListPropertiesResponse as ListPropertiesResponse,
)
from twinlink.generated.iottwinmaker.entities import (
    ParentEntityUpdateRequest as ParentEntityUpdateRequest,
)
from twinlink.generated.iottwinmaker.entities import (
    ParentEntityUpdateType as ParentEntityUpdateType,
)
from twinlink.generated.iottwinmaker.entities import (
    PropertyGroupUpdateType as PropertyGroupUpdateType,
)
from twinlink.generated.iottwinmaker.entities import (
    PropertyRequest as PropertyRequest,
)
from twinlink.generated.iottwinmaker.entities import (
    PropertyResponse as PropertyResponse,
)
from twinlink.generated.iottwinmaker.entities import (
    PropertySummary as PropertySummary,
)
from twinlink.generated.iottwinmaker.entities import (
    PropertyUpdateType as PropertyUpdateType,
)
from twinlink.generated.iottwinmaker.entities import (
    UpdateEntityResponse as UpdateEntityResponse,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    CancelMetadataTransferJobResponse as CancelMetadataTransferJobResponse,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    CreateMetadataTransferJobResponse as CreateMetadataTransferJobResponse,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    DestinationConfiguration as DestinationConfiguration,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    DestinationType as DestinationType,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    FilterByAsset as FilterByAsset,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    FilterByAssetModel as FilterByAssetModel,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    FilterByComponentType as FilterByComponentType,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    FilterByEntity as FilterByEntity,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    GetMetadataTransferJobResponse as GetMetadataTransferJobResponse,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    IotSiteWiseSourceConfiguration as IotSiteWiseSourceConfiguration,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    IotSiteWiseSourceConfigurationFilter as IotSiteWiseSourceConfigurationFilter,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    IotTwinMakerDestinationConfiguration as IotTwinMakerDestinationConfiguration,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    IotTwinMakerSourceConfiguration as IotTwinMakerSourceConfiguration,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    IotTwinMakerSourceConfigurationFilter as IotTwinMakerSourceConfigurationFilter,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    ListMetadataTransferJobsFilter as ListMetadataTransferJobsFilter,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    ListMetadataTransferJobsResponse as ListMetadataTransferJobsResponse,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    MetadataTransferJobProgress as MetadataTransferJobProgress,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    MetadataTransferJobState as MetadataTransferJobState,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    MetadataTransferJobStatus as MetadataTransferJobStatus,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    MetadataTransferJobSummary as MetadataTransferJobSummary,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    S3DestinationConfiguration as S3DestinationConfiguration,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    S3SourceConfiguration as S3SourceConfiguration,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    SourceConfiguration as SourceConfiguration,
)
from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
    SourceType as SourceType,
)
from twinlink.generated.iottwinmaker.pricing_plans import (
    BundleInformation as BundleInformation,
)
from twinlink.generated.iottwinmaker.pricing_plans import (
    GetPricingPlanResponse as GetPricingPlanResponse,
)
from twinlink.generated.iottwinmaker.pricing_plans import (
    PricingMode as PricingMode,
)
from twinlink.generated.iottwinmaker.pricing_plans import (
    PricingPlan as PricingPlan,
)
from twinlink.generated.iottwinmaker.pricing_plans import (
    PricingTier as PricingTier,
)
from twinlink.generated.iottwinmaker.pricing_plans import (
    UpdatePricingPlanResponse as UpdatePricingPlanResponse,
)
from twinlink.generated.iottwinmaker.pricing_plans import (
    UpdateReason as UpdateReason,
)
from twinlink.generated.iottwinmaker.property_values import (
    BatchPutPropertyError as BatchPutPropertyError,
)
from twinlink.generated.iottwinmaker.property_values import (
    BatchPutPropertyErrorEntry as BatchPutPropertyErrorEntry,
)
from twinlink.generated.iottwinmaker.property_values import (
    BatchPutPropertyValuesResponse as BatchPutPropertyValuesResponse,
)
from twinlink.generated.iottwinmaker.property_values import (
    EntityPropertyReference as EntityPropertyReference,
)
from twinlink.generated.iottwinmaker.property_values import (
    GetPropertyValueHistoryResponse as GetPropertyValueHistoryResponse,
)
from twinlink.generated.iottwinmaker.property_values import (
    GetPropertyValueResponse as GetPropertyValueResponse,
)
from twinlink.generated.iottwinmaker.property_values import (
    InterpolationParameters as InterpolationParameters,
)
from twinlink.generated.iottwinmaker.property_values import (
    InterpolationType as InterpolationType,
)
from twinlink.generated.iottwinmaker.property_values import (
    Order as Order,
)
from twinlink.generated.iottwinmaker.property_values import (
    OrderBy as OrderBy,
)
from twinlink.generated.iottwinmaker.property_values import (
    OrderByTime as OrderByTime,
)
from twinlink.generated.iottwinmaker.property_values import (
    PropertyFilter as PropertyFilter,
)
from twinlink.generated.iottwinmaker.property_values import (
    PropertyLatestValue as PropertyLatestValue,
)
from twinlink.generated.iottwinmaker.property_values import (
    PropertyValue as PropertyValue,
)
from twinlink.generated.iottwinmaker.property_values import (
    PropertyValueEntry as PropertyValueEntry,
)
from twinlink.generated.iottwinmaker.property_values import (
    PropertyValueHistory as PropertyValueHistory,
)
from twinlink.generated.iottwinmaker.property_values import (
    TabularConditions as TabularConditions,
)
from twinlink.generated.iottwinmaker.queries import (
    ColumnDescription as ColumnDescription,
)
from twinlink.generated.iottwinmaker.queries import (
    ColumnType as ColumnType,
)
from twinlink.generated.iottwinmaker.queries import (
    ExecuteQueryResponse as ExecuteQueryResponse,
)
from twinlink.generated.iottwinmaker.queries import (
    Row as Row,
)
from twinlink.generated.iottwinmaker.scenes import (
    CreateSceneResponse as CreateSceneResponse,
)
from twinlink.generated.iottwinmaker.scenes import (
    DeleteSceneResponse as DeleteSceneResponse,
)
from twinlink.generated.iottwinmaker.scenes import (
    GetSceneResponse as GetSceneResponse,
)
from twinlink.generated.iottwinmaker.scenes import (
    ListScenesResponse as ListScenesResponse,
)
from twinlink.generated.iottwinmaker.scenes import (
    SceneError as SceneError,
)
from twinlink.generated.iottwinmaker.scenes import (
    SceneErrorCode as SceneErrorCode,
)
from twinlink.generated.iottwinmaker.scenes import (
    SceneSummary as SceneSummary,
)
from twinlink.generated.iottwinmaker.scenes import (
    UpdateSceneResponse as UpdateSceneResponse,
)
from twinlink.generated.iottwinmaker.shared import (
    DataType as DataType,
)
from twinlink.generated.iottwinmaker.shared import (
    DataValue as DataValue,
)
from twinlink.generated.iottwinmaker.shared import (
    ErrorCode as ErrorCode,
)
from twinlink.generated.iottwinmaker.shared import (
    ErrorDetails as ErrorDetails,
)
from twinlink.generated.iottwinmaker.shared import (
    GroupType as GroupType,
)
from twinlink.generated.iottwinmaker.shared import (
    PropertyDefinitionRequest as PropertyDefinitionRequest,
)
from twinlink.generated.iottwinmaker.shared import (
    PropertyDefinitionResponse as PropertyDefinitionResponse,
)
from twinlink.generated.iottwinmaker.shared import (
    Relationship as Relationship,
)
from twinlink.generated.iottwinmaker.shared import (
    RelationshipValue as RelationshipValue,
)
from twinlink.generated.iottwinmaker.shared import (
    State as State,
)
from twinlink.generated.iottwinmaker.shared import (
    Status as Status,
)
from twinlink.generated.iottwinmaker.shared import (
    Type as Type,
)
from twinlink.generated.iottwinmaker.sync_jobs import (
    CreateSyncJobResponse as CreateSyncJobResponse,
)
from twinlink.generated.iottwinmaker.sync_jobs import (
    DeleteSyncJobResponse as DeleteSyncJobResponse,
)
from twinlink.generated.iottwinmaker.sync_jobs import (
    GetSyncJobResponse as GetSyncJobResponse,
)
from twinlink.generated.iottwinmaker.sync_jobs import (
    ListSyncJobsResponse as ListSyncJobsResponse,
)
from twinlink.generated.iottwinmaker.sync_jobs import (
    ListSyncResourcesResponse as ListSyncResourcesResponse,
)
from twinlink.generated.iottwinmaker.sync_jobs import (
    SyncJobState as SyncJobState,
)
from twinlink.generated.iottwinmaker.sync_jobs import (
    SyncJobStatus as SyncJobStatus,
)
from twinlink.generated.iottwinmaker.sync_jobs import (
    SyncJobSummary as SyncJobSummary,
)
from twinlink.generated.iottwinmaker.sync_jobs import (
    SyncResourceFilter as SyncResourceFilter,
)
from twinlink.generated.iottwinmaker.sync_jobs import (
    SyncResourceState as SyncResourceState,
)
from twinlink.generated.iottwinmaker.sync_jobs import (
    SyncResourceStatus as SyncResourceStatus,
)
from twinlink.generated.iottwinmaker.sync_jobs import (
    SyncResourceSummary as SyncResourceSummary,
)
from twinlink.generated.iottwinmaker.sync_jobs import (
    SyncResourceType as SyncResourceType,
)
from twinlink.generated.iottwinmaker.tags import (
    ListTagsForResourceResponse as ListTagsForResourceResponse,
)
from twinlink.generated.iottwinmaker.tags import (
    TagResourceResponse as TagResourceResponse,
)
from twinlink.generated.iottwinmaker.tags import (
    UntagResourceResponse as UntagResourceResponse,
)
from twinlink.generated.iottwinmaker.workspaces import (
    CreateWorkspaceResponse as CreateWorkspaceResponse,
)
from twinlink.generated.iottwinmaker.workspaces import (
    DeleteWorkspaceResponse as DeleteWorkspaceResponse,
)
from twinlink.generated.iottwinmaker.workspaces import (
    GetWorkspaceResponse as GetWorkspaceResponse,
)
from twinlink.generated.iottwinmaker.workspaces import (
    ListWorkspacesResponse as ListWorkspacesResponse,
)
from twinlink.generated.iottwinmaker.workspaces import (
    UpdateWorkspaceResponse as UpdateWorkspaceResponse,
)
from twinlink.generated.iottwinmaker.workspaces import (
    WorkspaceSummary as WorkspaceSummary,
)
