"""All structures and enumerations, for type checkers: at run time they are imported one by one."""

from twinlink.generated.iotsitewise.access_policies import (
    AccessPolicySummary as AccessPolicySummary,
)
from twinlink.generated.iotsitewise.access_policies import (
    CreateAccessPolicyResponse as CreateAccessPolicyResponse,
)
from twinlink.generated.iotsitewise.access_policies import (
    DeleteAccessPolicyResponse as DeleteAccessPolicyResponse,
)
from twinlink.generated.iotsitewise.access_policies import (
    DescribeAccessPolicyResponse as DescribeAccessPolicyResponse,
)
from twinlink.generated.iotsitewise.access_policies import (
    GroupIdentity as GroupIdentity,
)
from twinlink.generated.iotsitewise.access_policies import (
    IAMRoleIdentity as IAMRoleIdentity,
)
from twinlink.generated.iotsitewise.access_policies import (
    IAMUserIdentity as IAMUserIdentity,
)
from twinlink.generated.iotsitewise.access_policies import (
    Identity as Identity,
)
from twinlink.generated.iotsitewise.access_policies import (
    IdentityType as IdentityType,
)
from twinlink.generated.iotsitewise.access_policies import (
    ListAccessPoliciesResponse as ListAccessPoliciesResponse,
)
from twinlink.generated.iotsitewise.access_policies import (
    Permission as Permission,
)
from twinlink.generated.iotsitewise.access_policies import (
    PortalResource as PortalResource,
)
from twinlink.generated.iotsitewise.access_policies import (
    ProjectResource as ProjectResource,
)
from twinlink.generated.iotsitewise.access_policies import (
    Resource as Resource,
)
from twinlink.generated.iotsitewise.access_policies import (
    ResourceType as ResourceType,
)
from twinlink.generated.iotsitewise.access_policies import (
    UpdateAccessPolicyResponse as UpdateAccessPolicyResponse,
)
from twinlink.generated.iotsitewise.access_policies import (
    UserIdentity as UserIdentity,
)
from twinlink.generated.iotsitewise.account import (
    ConfigurationErrorDetails as ConfigurationErrorDetails,
)
from twinlink.generated.iotsitewise.account import (
    ConfigurationState as ConfigurationState,
)
from twinlink.generated.iotsitewise.account import (
    ConfigurationStatus as ConfigurationStatus,
)
from twinlink.generated.iotsitewise.account import (
    CustomerManagedS3Storage as CustomerManagedS3Storage,
)
from twinlink.generated.iotsitewise.account import (
    DescribeDefaultEncryptionConfigurationResponse as DescribeDefaultEncryptionConfigurationResponse,
)
from twinlink.generated.iotsitewise.account import (
    DescribeLoggingOptionsResponse as DescribeLoggingOptionsResponse,
)
from twinlink.generated.iotsitewise.account import (
    DescribeStorageConfigurationResponse as DescribeStorageConfigurationResponse,
)
from twinlink.generated.iotsitewise.account import (
    DisassociatedDataStorageState as DisassociatedDataStorageState,
)
from twinlink.generated.iotsitewise.account import (
    LoggingLevel as LoggingLevel,
)
from twinlink.generated.iotsitewise.account import (
    LoggingOptions as LoggingOptions,
)
from twinlink.generated.iotsitewise.account import (
    MultiLayerStorage as MultiLayerStorage,
)
from twinlink.generated.iotsitewise.account import (
    PutDefaultEncryptionConfigurationResponse as PutDefaultEncryptionConfigurationResponse,
)
from twinlink.generated.iotsitewise.account import (
    PutLoggingOptionsResponse as PutLoggingOptionsResponse,
)
from twinlink.generated.iotsitewise.account import (
    PutStorageConfigurationResponse as PutStorageConfigurationResponse,
)
from twinlink.generated.iotsitewise.account import (
    RetentionPeriod as RetentionPeriod,
)
from twinlink.generated.iotsitewise.account import (
    StorageType as StorageType,
)
from twinlink.generated.iotsitewise.account import (
    WarmTierRetentionPeriod as WarmTierRetentionPeriod,
)
from twinlink.generated.iotsitewise.account import (
    WarmTierState as WarmTierState,
)
from twinlink.generated.iotsitewise.actions import (
    ActionPayload as ActionPayload,
)
from twinlink.generated.iotsitewise.actions import (
    ActionSummary as ActionSummary,
)
from twinlink.generated.iotsitewise.actions import (
    DescribeActionResponse as DescribeActionResponse,
)
from twinlink.generated.iotsitewise.actions import (
    DescribeExecutionResponse as DescribeExecutionResponse,
)
from twinlink.generated.iotsitewise.actions import (
    ExecuteActionResponse as ExecuteActionResponse,
)
from twinlink.generated.iotsitewise.actions import (
    ExecutionState as ExecutionState,
)
from twinlink.generated.iotsitewise.actions import (
    ExecutionStatus as ExecutionStatus,
)
from twinlink.generated.iotsitewise.actions import (
    ExecutionSummary as ExecutionSummary,
)
from twinlink.generated.iotsitewise.actions import (
    ListActionsResponse as ListActionsResponse,
)
from twinlink.generated.iotsitewise.actions import (
    ListExecutionsResponse as ListExecutionsResponse,
)
from twinlink.generated.iotsitewise.actions import (
    TargetResource as TargetResource,
)
from twinlink.generated.iotsitewise.actions import (
    TargetResourceType as TargetResourceType,
)
from twinlink.generated.iotsitewise.applications import (
    ApplicationStatus as ApplicationStatus,
)
from twinlink.generated.iotsitewise.applications import (
    ApplicationSummary as ApplicationSummary,
)
from twinlink.generated.iotsitewise.applications import (
    CreateApplicationResponse as CreateApplicationResponse,
)
from twinlink.generated.iotsitewise.applications import (
    DeleteApplicationResponse as DeleteApplicationResponse,
)
from twinlink.generated.iotsitewise.applications import (
    DescribeApplicationResponse as DescribeApplicationResponse,
)
from twinlink.generated.iotsitewise.applications import (
    ListApplicationsResponse as ListApplicationsResponse,
)
from twinlink.generated.iotsitewise.asset_models import (
    AssetModelCompositeModel as AssetModelCompositeModel,
)
from twinlink.generated.iotsitewise.asset_models import (
    AssetModelCompositeModelDefinition as AssetModelCompositeModelDefinition,
)
from twinlink.generated.iotsitewise.asset_models import (
    AssetModelCompositeModelPathSegment as AssetModelCompositeModelPathSegment,
)
from twinlink.generated.iotsitewise.asset_models import (
    AssetModelCompositeModelSummary as AssetModelCompositeModelSummary,
)
from twinlink.generated.iotsitewise.asset_models import (
    AssetModelHierarchy as AssetModelHierarchy,
)
from twinlink.generated.iotsitewise.asset_models import (
    AssetModelHierarchyDefinition as AssetModelHierarchyDefinition,
)
from twinlink.generated.iotsitewise.asset_models import (
    AssetModelProperty as AssetModelProperty,
)
from twinlink.generated.iotsitewise.asset_models import (
    AssetModelPropertyDefinition as AssetModelPropertyDefinition,
)
from twinlink.generated.iotsitewise.asset_models import (
    AssetModelPropertySummary as AssetModelPropertySummary,
)
from twinlink.generated.iotsitewise.asset_models import (
    AssetModelState as AssetModelState,
)
from twinlink.generated.iotsitewise.asset_models import (
    AssetModelStatus as AssetModelStatus,
)
from twinlink.generated.iotsitewise.asset_models import (
    AssetModelSummary as AssetModelSummary,
)
from twinlink.generated.iotsitewise.asset_models import (
    AssetModelType as AssetModelType,
)
from twinlink.generated.iotsitewise.asset_models import (
    AssetModelVersionType as AssetModelVersionType,
)
from twinlink.generated.iotsitewise.asset_models import (
    CompositionDetails as CompositionDetails,
)
from twinlink.generated.iotsitewise.asset_models import (
    CompositionRelationshipItem as CompositionRelationshipItem,
)
from twinlink.generated.iotsitewise.asset_models import (
    CompositionRelationshipSummary as CompositionRelationshipSummary,
)
from twinlink.generated.iotsitewise.asset_models import (
    CreateAssetModelCompositeModelResponse as CreateAssetModelCompositeModelResponse,
)
from twinlink.generated.iotsitewise.asset_models import (
    CreateAssetModelResponse as CreateAssetModelResponse,
)
from twinlink.generated.iotsitewise.asset_models import (
    DeleteAssetModelCompositeModelResponse as DeleteAssetModelCompositeModelResponse,
)
from twinlink.generated.iotsitewise.asset_models import (
    DeleteAssetModelInterfaceRelationshipResponse as DeleteAssetModelInterfaceRelationshipResponse,
)
from twinlink.generated.iotsitewise.asset_models import (
    DeleteAssetModelResponse as DeleteAssetModelResponse,
)
from twinlink.generated.iotsitewise.asset_models import (
    DescribeAssetModelCompositeModelResponse as DescribeAssetModelCompositeModelResponse,
)
from twinlink.generated.iotsitewise.asset_models import (
    DescribeAssetModelInterfaceRelationshipResponse as DescribeAssetModelInterfaceRelationshipResponse,
)
from twinlink.generated.iotsitewise.asset_models import (
    DescribeAssetModelResponse as DescribeAssetModelResponse,
)
from twinlink.generated.iotsitewise.asset_models import (
    HierarchyMapping as HierarchyMapping,
)
from twinlink.generated.iotsitewise.asset_models import (
    InterfaceRelationship as InterfaceRelationship,
)
from twinlink.generated.iotsitewise.asset_models import (
    InterfaceRelationshipSummary as InterfaceRelationshipSummary,
)
from twinlink.generated.iotsitewise.asset_models import (
    InterfaceSummary as InterfaceSummary,
)
from twinlink.generated.iotsitewise.asset_models import (
    ListAssetModelCompositeModelsResponse as ListAssetModelCompositeModelsResponse,
)
from twinlink.generated.iotsitewise.asset_models import (
    ListAssetModelPropertiesFilter as ListAssetModelPropertiesFilter,
)
from twinlink.generated.iotsitewise.asset_models import (
    ListAssetModelPropertiesResponse as ListAssetModelPropertiesResponse,
)
from twinlink.generated.iotsitewise.asset_models import (
    ListAssetModelsResponse as ListAssetModelsResponse,
)
from twinlink.generated.iotsitewise.asset_models import (
    ListCompositionRelationshipsResponse as ListCompositionRelationshipsResponse,
)
from twinlink.generated.iotsitewise.asset_models import (
    ListInterfaceRelationshipsResponse as ListInterfaceRelationshipsResponse,
)
from twinlink.generated.iotsitewise.asset_models import (
    PropertyMapping as PropertyMapping,
)
from twinlink.generated.iotsitewise.asset_models import (
    PropertyMappingConfiguration as PropertyMappingConfiguration,
)
from twinlink.generated.iotsitewise.asset_models import (
    PutAssetModelInterfaceRelationshipResponse as PutAssetModelInterfaceRelationshipResponse,
)
from twinlink.generated.iotsitewise.asset_models import (
    UpdateAssetModelCompositeModelResponse as UpdateAssetModelCompositeModelResponse,
)
from twinlink.generated.iotsitewise.asset_models import (
    UpdateAssetModelResponse as UpdateAssetModelResponse,
)
from twinlink.generated.iotsitewise.assets import (
    AssetCompositeModel as AssetCompositeModel,
)
from twinlink.generated.iotsitewise.assets import (
    AssetCompositeModelPathSegment as AssetCompositeModelPathSegment,
)
from twinlink.generated.iotsitewise.assets import (
    AssetCompositeModelSummary as AssetCompositeModelSummary,
)
from twinlink.generated.iotsitewise.assets import (
    AssetHierarchy as AssetHierarchy,
)
from twinlink.generated.iotsitewise.assets import (
    AssetHierarchyInfo as AssetHierarchyInfo,
)
from twinlink.generated.iotsitewise.assets import (
    AssetProperty as AssetProperty,
)
from twinlink.generated.iotsitewise.assets import (
    AssetPropertyPathSegment as AssetPropertyPathSegment,
)
from twinlink.generated.iotsitewise.assets import (
    AssetPropertySummary as AssetPropertySummary,
)
from twinlink.generated.iotsitewise.assets import (
    AssetRelationshipSummary as AssetRelationshipSummary,
)
from twinlink.generated.iotsitewise.assets import (
    AssetRelationshipType as AssetRelationshipType,
)
from twinlink.generated.iotsitewise.assets import (
    AssetState as AssetState,
)
from twinlink.generated.iotsitewise.assets import (
    AssetStatus as AssetStatus,
)
from twinlink.generated.iotsitewise.assets import (
    AssetSummary as AssetSummary,
)
from twinlink.generated.iotsitewise.assets import (
    AssociatedAssetsSummary as AssociatedAssetsSummary,
)
from twinlink.generated.iotsitewise.assets import (
    CompositeModelProperty as CompositeModelProperty,
)
from twinlink.generated.iotsitewise.assets import (
    CreateAssetResponse as CreateAssetResponse,
)
from twinlink.generated.iotsitewise.assets import (
    DeleteAssetResponse as DeleteAssetResponse,
)
from twinlink.generated.iotsitewise.assets import (
    DescribeAssetCompositeModelResponse as DescribeAssetCompositeModelResponse,
)
from twinlink.generated.iotsitewise.assets import (
    DescribeAssetPropertyResponse as DescribeAssetPropertyResponse,
)
from twinlink.generated.iotsitewise.assets import (
    DescribeAssetResponse as DescribeAssetResponse,
)
from twinlink.generated.iotsitewise.assets import (
    ListAssetPropertiesFilter as ListAssetPropertiesFilter,
)
from twinlink.generated.iotsitewise.assets import (
    ListAssetPropertiesResponse as ListAssetPropertiesResponse,
)
from twinlink.generated.iotsitewise.assets import (
    ListAssetRelationshipsResponse as ListAssetRelationshipsResponse,
)
from twinlink.generated.iotsitewise.assets import (
    ListAssetsFilter as ListAssetsFilter,
)
from twinlink.generated.iotsitewise.assets import (
    ListAssetsResponse as ListAssetsResponse,
)
from twinlink.generated.iotsitewise.assets import (
    ListAssociatedAssetsResponse as ListAssociatedAssetsResponse,
)
from twinlink.generated.iotsitewise.assets import (
    Property as Property,
)
from twinlink.generated.iotsitewise.assets import (
    PropertyNotification as PropertyNotification,
)
from twinlink.generated.iotsitewise.assets import (
    PropertyNotificationState as PropertyNotificationState,
)
from twinlink.generated.iotsitewise.assets import (
    TraversalDirection as TraversalDirection,
)
from twinlink.generated.iotsitewise.assets import (
    TraversalType as TraversalType,
)
from twinlink.generated.iotsitewise.assets import (
    UpdateAssetResponse as UpdateAssetResponse,
)
from twinlink.generated.iotsitewise.assistant import (
    AccessDeniedException as AccessDeniedException,
)
from twinlink.generated.iotsitewise.assistant import (
    Citation as Citation,
)
from twinlink.generated.iotsitewise.assistant import (
    ConflictingOperationException as ConflictingOperationException,
)
from twinlink.generated.iotsitewise.assistant import (
    Content as Content,
)
from twinlink.generated.iotsitewise.assistant import (
    DataSetReference as DataSetReference,
)
from twinlink.generated.iotsitewise.assistant import (
    InternalFailureException as InternalFailureException,
)
from twinlink.generated.iotsitewise.assistant import (
    InvalidRequestException as InvalidRequestException,
)
from twinlink.generated.iotsitewise.assistant import (
    InvocationOutput as InvocationOutput,
)
from twinlink.generated.iotsitewise.assistant import (
    InvokeAssistantResponse as InvokeAssistantResponse,
)
from twinlink.generated.iotsitewise.assistant import (
    LimitExceededException as LimitExceededException,
)
from twinlink.generated.iotsitewise.assistant import (
    Location as Location,
)
from twinlink.generated.iotsitewise.assistant import (
    Reference as Reference,
)
from twinlink.generated.iotsitewise.assistant import (
    ResourceNotFoundException as ResourceNotFoundException,
)
from twinlink.generated.iotsitewise.assistant import (
    ResponseStream as ResponseStream,
)
from twinlink.generated.iotsitewise.assistant import (
    Source as Source,
)
from twinlink.generated.iotsitewise.assistant import (
    ThrottlingException as ThrottlingException,
)
from twinlink.generated.iotsitewise.assistant import (
    Trace as Trace,
)
from twinlink.generated.iotsitewise.bulk_import_jobs import (
    Annotation as Annotation,
)
from twinlink.generated.iotsitewise.bulk_import_jobs import (
    ColumnName as ColumnName,
)
from twinlink.generated.iotsitewise.bulk_import_jobs import (
    CreateBulkImportJobResponse as CreateBulkImportJobResponse,
)
from twinlink.generated.iotsitewise.bulk_import_jobs import (
    Csv as Csv,
)
from twinlink.generated.iotsitewise.bulk_import_jobs import (
    DescribeBulkImportJobResponse as DescribeBulkImportJobResponse,
)
from twinlink.generated.iotsitewise.bulk_import_jobs import (
    ErrorReportLocation as ErrorReportLocation,
)
from twinlink.generated.iotsitewise.bulk_import_jobs import (
    File as File,
)
from twinlink.generated.iotsitewise.bulk_import_jobs import (
    FileFormat as FileFormat,
)
from twinlink.generated.iotsitewise.bulk_import_jobs import (
    JobConfiguration as JobConfiguration,
)
from twinlink.generated.iotsitewise.bulk_import_jobs import (
    JobStatus as JobStatus,
)
from twinlink.generated.iotsitewise.bulk_import_jobs import (
    JobSummary as JobSummary,
)
from twinlink.generated.iotsitewise.bulk_import_jobs import (
    ListBulkImportJobsFilter as ListBulkImportJobsFilter,
)
from twinlink.generated.iotsitewise.bulk_import_jobs import (
    ListBulkImportJobsResponse as ListBulkImportJobsResponse,
)
from twinlink.generated.iotsitewise.bulk_import_jobs import (
    Mp4 as Mp4,
)
from twinlink.generated.iotsitewise.bulk_import_jobs import (
    Parquet as Parquet,
)
from twinlink.generated.iotsitewise.computation_models import (
    AssetBindingValueFilter as AssetBindingValueFilter,
)
from twinlink.generated.iotsitewise.computation_models import (
    AssetModelBindingValueFilter as AssetModelBindingValueFilter,
)
from twinlink.generated.iotsitewise.computation_models import (
    AssetModelPropertyBindingValue as AssetModelPropertyBindingValue,
)
from twinlink.generated.iotsitewise.computation_models import (
    AssetModelPropertyBindingValueFilter as AssetModelPropertyBindingValueFilter,
)
from twinlink.generated.iotsitewise.computation_models import (
    AssetPropertyBindingValue as AssetPropertyBindingValue,
)
from twinlink.generated.iotsitewise.computation_models import (
    AssetPropertyBindingValueFilter as AssetPropertyBindingValueFilter,
)
from twinlink.generated.iotsitewise.computation_models import (
    ComputationModelAnomalyDetectionConfiguration as ComputationModelAnomalyDetectionConfiguration,
)
from twinlink.generated.iotsitewise.computation_models import (
    ComputationModelConfiguration as ComputationModelConfiguration,
)
from twinlink.generated.iotsitewise.computation_models import (
    ComputationModelDataBindingUsageSummary as ComputationModelDataBindingUsageSummary,
)
from twinlink.generated.iotsitewise.computation_models import (
    ComputationModelDataBindingValue as ComputationModelDataBindingValue,
)
from twinlink.generated.iotsitewise.computation_models import (
    ComputationModelResolveToResourceSummary as ComputationModelResolveToResourceSummary,
)
from twinlink.generated.iotsitewise.computation_models import (
    ComputationModelState as ComputationModelState,
)
from twinlink.generated.iotsitewise.computation_models import (
    ComputationModelStatus as ComputationModelStatus,
)
from twinlink.generated.iotsitewise.computation_models import (
    ComputationModelSummary as ComputationModelSummary,
)
from twinlink.generated.iotsitewise.computation_models import (
    ComputationModelType as ComputationModelType,
)
from twinlink.generated.iotsitewise.computation_models import (
    CreateComputationModelResponse as CreateComputationModelResponse,
)
from twinlink.generated.iotsitewise.computation_models import (
    DataBindingValue as DataBindingValue,
)
from twinlink.generated.iotsitewise.computation_models import (
    DataBindingValueFilter as DataBindingValueFilter,
)
from twinlink.generated.iotsitewise.computation_models import (
    DeleteComputationModelResponse as DeleteComputationModelResponse,
)
from twinlink.generated.iotsitewise.computation_models import (
    DescribeComputationModelExecutionSummaryResponse as DescribeComputationModelExecutionSummaryResponse,
)
from twinlink.generated.iotsitewise.computation_models import (
    DescribeComputationModelResponse as DescribeComputationModelResponse,
)
from twinlink.generated.iotsitewise.computation_models import (
    ListComputationModelDataBindingUsagesResponse as ListComputationModelDataBindingUsagesResponse,
)
from twinlink.generated.iotsitewise.computation_models import (
    ListComputationModelResolveToResourcesResponse as ListComputationModelResolveToResourcesResponse,
)
from twinlink.generated.iotsitewise.computation_models import (
    ListComputationModelsResponse as ListComputationModelsResponse,
)
from twinlink.generated.iotsitewise.computation_models import (
    MatchedDataBinding as MatchedDataBinding,
)
from twinlink.generated.iotsitewise.computation_models import (
    UpdateComputationModelResponse as UpdateComputationModelResponse,
)
from twinlink.generated.iotsitewise.dashboards import (
    CreateDashboardResponse as CreateDashboardResponse,
)
from twinlink.generated.iotsitewise.dashboards import (
    DashboardSummary as DashboardSummary,
)
from twinlink.generated.iotsitewise.dashboards import (
    DeleteDashboardResponse as DeleteDashboardResponse,
)
from twinlink.generated.iotsitewise.dashboards import (
    DescribeDashboardResponse as DescribeDashboardResponse,
)
from twinlink.generated.iotsitewise.dashboards import (
    ListDashboardsResponse as ListDashboardsResponse,
)
from twinlink.generated.iotsitewise.dashboards import (
    UpdateDashboardResponse as UpdateDashboardResponse,
)
from twinlink.generated.iotsitewise.datasets import (
    AssociateDataSegmentEntry as AssociateDataSegmentEntry,
)
from twinlink.generated.iotsitewise.datasets import (
    BatchAssociateDataSegmentsToDatasetResponse as BatchAssociateDataSegmentsToDatasetResponse,
)
from twinlink.generated.iotsitewise.datasets import (
    BatchDeleteDatasetDataSegmentsResponse as BatchDeleteDatasetDataSegmentsResponse,
)
from twinlink.generated.iotsitewise.datasets import (
    BatchDisassociateDataSegmentsFromDatasetResponse as BatchDisassociateDataSegmentsFromDatasetResponse,
)
from twinlink.generated.iotsitewise.datasets import (
    CreateDatasetExportJobResponse as CreateDatasetExportJobResponse,
)
from twinlink.generated.iotsitewise.datasets import (
    CreateDatasetResponse as CreateDatasetResponse,
)
from twinlink.generated.iotsitewise.datasets import (
    DataSegmentEnrichment as DataSegmentEnrichment,
)
from twinlink.generated.iotsitewise.datasets import (
    DataSegmentErrorCode as DataSegmentErrorCode,
)
from twinlink.generated.iotsitewise.datasets import (
    DataSegmentRelationshipSummary as DataSegmentRelationshipSummary,
)
from twinlink.generated.iotsitewise.datasets import (
    DataSegmentSummary as DataSegmentSummary,
)
from twinlink.generated.iotsitewise.datasets import (
    DatasetConfig as DatasetConfig,
)
from twinlink.generated.iotsitewise.datasets import (
    DatasetEnrichment as DatasetEnrichment,
)
from twinlink.generated.iotsitewise.datasets import (
    DatasetEnrichmentEntry as DatasetEnrichmentEntry,
)
from twinlink.generated.iotsitewise.datasets import (
    DatasetEnrichmentStatus as DatasetEnrichmentStatus,
)
from twinlink.generated.iotsitewise.datasets import (
    DatasetExportJobFilter as DatasetExportJobFilter,
)
from twinlink.generated.iotsitewise.datasets import (
    DatasetExportJobStatus as DatasetExportJobStatus,
)
from twinlink.generated.iotsitewise.datasets import (
    DatasetItem as DatasetItem,
)
from twinlink.generated.iotsitewise.datasets import (
    DatasetSource as DatasetSource,
)
from twinlink.generated.iotsitewise.datasets import (
    DatasetSourceFormat as DatasetSourceFormat,
)
from twinlink.generated.iotsitewise.datasets import (
    DatasetSourceType as DatasetSourceType,
)
from twinlink.generated.iotsitewise.datasets import (
    DatasetState as DatasetState,
)
from twinlink.generated.iotsitewise.datasets import (
    DatasetStatus as DatasetStatus,
)
from twinlink.generated.iotsitewise.datasets import (
    DatasetSummary as DatasetSummary,
)
from twinlink.generated.iotsitewise.datasets import (
    DatasetTypeEnum as DatasetTypeEnum,
)
from twinlink.generated.iotsitewise.datasets import (
    DeleteDataSegmentEntry as DeleteDataSegmentEntry,
)
from twinlink.generated.iotsitewise.datasets import (
    DeleteDatasetResponse as DeleteDatasetResponse,
)
from twinlink.generated.iotsitewise.datasets import (
    DescribeDatasetExportJobResponse as DescribeDatasetExportJobResponse,
)
from twinlink.generated.iotsitewise.datasets import (
    DescribeDatasetResponse as DescribeDatasetResponse,
)
from twinlink.generated.iotsitewise.datasets import (
    DisassociateDataSegmentEntry as DisassociateDataSegmentEntry,
)
from twinlink.generated.iotsitewise.datasets import (
    EnrichmentStatus as EnrichmentStatus,
)
from twinlink.generated.iotsitewise.datasets import (
    ExportDataType as ExportDataType,
)
from twinlink.generated.iotsitewise.datasets import (
    ExportErrorReportLocation as ExportErrorReportLocation,
)
from twinlink.generated.iotsitewise.datasets import (
    ExportJobSummary as ExportJobSummary,
)
from twinlink.generated.iotsitewise.datasets import (
    FailedDataSegmentAssociation as FailedDataSegmentAssociation,
)
from twinlink.generated.iotsitewise.datasets import (
    FailedDataSegmentDeletion as FailedDataSegmentDeletion,
)
from twinlink.generated.iotsitewise.datasets import (
    FailedDataSegmentDisassociation as FailedDataSegmentDisassociation,
)
from twinlink.generated.iotsitewise.datasets import (
    KendraSourceDetail as KendraSourceDetail,
)
from twinlink.generated.iotsitewise.datasets import (
    ListDatasetDataSegmentRelationshipsResponse as ListDatasetDataSegmentRelationshipsResponse,
)
from twinlink.generated.iotsitewise.datasets import (
    ListDatasetDataSegmentsResponse as ListDatasetDataSegmentsResponse,
)
from twinlink.generated.iotsitewise.datasets import (
    ListDatasetExportJobsResponse as ListDatasetExportJobsResponse,
)
from twinlink.generated.iotsitewise.datasets import (
    ListDatasetsResponse as ListDatasetsResponse,
)
from twinlink.generated.iotsitewise.datasets import (
    ProcessingInput as ProcessingInput,
)
from twinlink.generated.iotsitewise.datasets import (
    SessionConfig as SessionConfig,
)
from twinlink.generated.iotsitewise.datasets import (
    SourceDetail as SourceDetail,
)
from twinlink.generated.iotsitewise.datasets import (
    TimeseriesItem as TimeseriesItem,
)
from twinlink.generated.iotsitewise.datasets import (
    TrimSettings as TrimSettings,
)
from twinlink.generated.iotsitewise.datasets import (
    UpdateDatasetResponse as UpdateDatasetResponse,
)
from twinlink.generated.iotsitewise.enrichment_jobs import (
    CancelEnrichmentJobResponse as CancelEnrichmentJobResponse,
)
from twinlink.generated.iotsitewise.enrichment_jobs import (
    CreateEnrichmentJobResponse as CreateEnrichmentJobResponse,
)
from twinlink.generated.iotsitewise.enrichment_jobs import (
    DescribeEnrichmentJobResponse as DescribeEnrichmentJobResponse,
)
from twinlink.generated.iotsitewise.enrichment_jobs import (
    EnrichmentJobConfiguration as EnrichmentJobConfiguration,
)
from twinlink.generated.iotsitewise.enrichment_jobs import (
    EnrichmentJobStatus as EnrichmentJobStatus,
)
from twinlink.generated.iotsitewise.enrichment_jobs import (
    EnrichmentJobSummary as EnrichmentJobSummary,
)
from twinlink.generated.iotsitewise.enrichment_jobs import (
    EnrichmentTrimSettings as EnrichmentTrimSettings,
)
from twinlink.generated.iotsitewise.enrichment_jobs import (
    EventDetection as EventDetection,
)
from twinlink.generated.iotsitewise.enrichment_jobs import (
    JobType as JobType,
)
from twinlink.generated.iotsitewise.enrichment_jobs import (
    ListEnrichmentJobsResponse as ListEnrichmentJobsResponse,
)
from twinlink.generated.iotsitewise.gateways import (
    CapabilitySyncStatus as CapabilitySyncStatus,
)
from twinlink.generated.iotsitewise.gateways import (
    CoreDeviceOperatingSystem as CoreDeviceOperatingSystem,
)
from twinlink.generated.iotsitewise.gateways import (
    CreateGatewayResponse as CreateGatewayResponse,
)
from twinlink.generated.iotsitewise.gateways import (
    DescribeGatewayCapabilityConfigurationResponse as DescribeGatewayCapabilityConfigurationResponse,
)
from twinlink.generated.iotsitewise.gateways import (
    DescribeGatewayResponse as DescribeGatewayResponse,
)
from twinlink.generated.iotsitewise.gateways import (
    GatewayCapabilitySummary as GatewayCapabilitySummary,
)
from twinlink.generated.iotsitewise.gateways import (
    GatewayPlatform as GatewayPlatform,
)
from twinlink.generated.iotsitewise.gateways import (
    GatewaySummary as GatewaySummary,
)
from twinlink.generated.iotsitewise.gateways import (
    Greengrass as Greengrass,
)
from twinlink.generated.iotsitewise.gateways import (
    GreengrassV2 as GreengrassV2,
)
from twinlink.generated.iotsitewise.gateways import (
    ListGatewaysResponse as ListGatewaysResponse,
)
from twinlink.generated.iotsitewise.gateways import (
    SiemensIE as SiemensIE,
)
from twinlink.generated.iotsitewise.gateways import (
    UpdateGatewayCapabilityConfigurationResponse as UpdateGatewayCapabilityConfigurationResponse,
)
from twinlink.generated.iotsitewise.pipelines import (
    CancelPipelineExecutionResponse as CancelPipelineExecutionResponse,
)
from twinlink.generated.iotsitewise.pipelines import (
    ComputeNode as ComputeNode,
)
from twinlink.generated.iotsitewise.pipelines import (
    ComputeNodeErrorCode as ComputeNodeErrorCode,
)
from twinlink.generated.iotsitewise.pipelines import (
    ComputeNodeExecutionDetails as ComputeNodeExecutionDetails,
)
from twinlink.generated.iotsitewise.pipelines import (
    ComputeNodeExecutionState as ComputeNodeExecutionState,
)
from twinlink.generated.iotsitewise.pipelines import (
    ComputeNodeExecutionStateDetails as ComputeNodeExecutionStateDetails,
)
from twinlink.generated.iotsitewise.pipelines import (
    ComputeNodeExecutionStatus as ComputeNodeExecutionStatus,
)
from twinlink.generated.iotsitewise.pipelines import (
    CreatePipelineResponse as CreatePipelineResponse,
)
from twinlink.generated.iotsitewise.pipelines import (
    DeletePipelineResponse as DeletePipelineResponse,
)
from twinlink.generated.iotsitewise.pipelines import (
    DescribePipelineExecutionResponse as DescribePipelineExecutionResponse,
)
from twinlink.generated.iotsitewise.pipelines import (
    DescribePipelineResponse as DescribePipelineResponse,
)
from twinlink.generated.iotsitewise.pipelines import (
    DetailedPipelineError as DetailedPipelineError,
)
from twinlink.generated.iotsitewise.pipelines import (
    DetailedPipelineErrorCode as DetailedPipelineErrorCode,
)
from twinlink.generated.iotsitewise.pipelines import (
    ExecutionEnvironmentVariables as ExecutionEnvironmentVariables,
)
from twinlink.generated.iotsitewise.pipelines import (
    ListPipelineExecutionsResponse as ListPipelineExecutionsResponse,
)
from twinlink.generated.iotsitewise.pipelines import (
    ListPipelinesResponse as ListPipelinesResponse,
)
from twinlink.generated.iotsitewise.pipelines import (
    MountOverrides as MountOverrides,
)
from twinlink.generated.iotsitewise.pipelines import (
    PipelineErrorCode as PipelineErrorCode,
)
from twinlink.generated.iotsitewise.pipelines import (
    PipelineExecutionState as PipelineExecutionState,
)
from twinlink.generated.iotsitewise.pipelines import (
    PipelineExecutionStateDetails as PipelineExecutionStateDetails,
)
from twinlink.generated.iotsitewise.pipelines import (
    PipelineExecutionStatus as PipelineExecutionStatus,
)
from twinlink.generated.iotsitewise.pipelines import (
    PipelineExecutionSummary as PipelineExecutionSummary,
)
from twinlink.generated.iotsitewise.pipelines import (
    PipelineSummary as PipelineSummary,
)
from twinlink.generated.iotsitewise.pipelines import (
    StartPipelineExecutionResponse as StartPipelineExecutionResponse,
)
from twinlink.generated.iotsitewise.pipelines import (
    UpdatePipelineResponse as UpdatePipelineResponse,
)
from twinlink.generated.iotsitewise.portals import (
    Alarms as Alarms,
)
from twinlink.generated.iotsitewise.portals import (
    AuthMode as AuthMode,
)
from twinlink.generated.iotsitewise.portals import (
    CreatePortalResponse as CreatePortalResponse,
)
from twinlink.generated.iotsitewise.portals import (
    DeletePortalResponse as DeletePortalResponse,
)
from twinlink.generated.iotsitewise.portals import (
    DescribePortalResponse as DescribePortalResponse,
)
from twinlink.generated.iotsitewise.portals import (
    Image as Image,
)
from twinlink.generated.iotsitewise.portals import (
    ImageFile as ImageFile,
)
from twinlink.generated.iotsitewise.portals import (
    ImageFileType as ImageFileType,
)
from twinlink.generated.iotsitewise.portals import (
    ImageLocation as ImageLocation,
)
from twinlink.generated.iotsitewise.portals import (
    ListPortalsResponse as ListPortalsResponse,
)
from twinlink.generated.iotsitewise.portals import (
    MonitorErrorCode as MonitorErrorCode,
)
from twinlink.generated.iotsitewise.portals import (
    MonitorErrorDetails as MonitorErrorDetails,
)
from twinlink.generated.iotsitewise.portals import (
    PortalState as PortalState,
)
from twinlink.generated.iotsitewise.portals import (
    PortalStatus as PortalStatus,
)
from twinlink.generated.iotsitewise.portals import (
    PortalSummary as PortalSummary,
)
from twinlink.generated.iotsitewise.portals import (
    PortalType as PortalType,
)
from twinlink.generated.iotsitewise.portals import (
    PortalTypeEntry as PortalTypeEntry,
)
from twinlink.generated.iotsitewise.portals import (
    UpdatePortalResponse as UpdatePortalResponse,
)
from twinlink.generated.iotsitewise.projects import (
    AssetErrorCode as AssetErrorCode,
)
from twinlink.generated.iotsitewise.projects import (
    AssetErrorDetails as AssetErrorDetails,
)
from twinlink.generated.iotsitewise.projects import (
    BatchAssociateProjectAssetsResponse as BatchAssociateProjectAssetsResponse,
)
from twinlink.generated.iotsitewise.projects import (
    BatchDisassociateProjectAssetsResponse as BatchDisassociateProjectAssetsResponse,
)
from twinlink.generated.iotsitewise.projects import (
    CreateProjectResponse as CreateProjectResponse,
)
from twinlink.generated.iotsitewise.projects import (
    DeleteProjectResponse as DeleteProjectResponse,
)
from twinlink.generated.iotsitewise.projects import (
    DescribeProjectResponse as DescribeProjectResponse,
)
from twinlink.generated.iotsitewise.projects import (
    ListProjectAssetsResponse as ListProjectAssetsResponse,
)
from twinlink.generated.iotsitewise.projects import (
    ListProjectsResponse as ListProjectsResponse,
)
from twinlink.generated.iotsitewise.projects import (
    ProjectSummary as ProjectSummary,
)
from twinlink.generated.iotsitewise.projects import (
    UpdateProjectResponse as UpdateProjectResponse,
)
from twinlink.generated.iotsitewise.property_values import (
    AggregatedValue as AggregatedValue,
)
from twinlink.generated.iotsitewise.property_values import (
    Aggregates as Aggregates,
)
from twinlink.generated.iotsitewise.property_values import (
    AggregateType as AggregateType,
)
from twinlink.generated.iotsitewise.property_values import (
    AssetPropertyValue as AssetPropertyValue,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchEntryCompletionStatus as BatchEntryCompletionStatus,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyAggregatesEntry as BatchGetAssetPropertyAggregatesEntry,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyAggregatesErrorCode as BatchGetAssetPropertyAggregatesErrorCode,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyAggregatesErrorEntry as BatchGetAssetPropertyAggregatesErrorEntry,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyAggregatesErrorInfo as BatchGetAssetPropertyAggregatesErrorInfo,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyAggregatesResponse as BatchGetAssetPropertyAggregatesResponse,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyAggregatesSkippedEntry as BatchGetAssetPropertyAggregatesSkippedEntry,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyAggregatesSuccessEntry as BatchGetAssetPropertyAggregatesSuccessEntry,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyValueEntry as BatchGetAssetPropertyValueEntry,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyValueErrorCode as BatchGetAssetPropertyValueErrorCode,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyValueErrorEntry as BatchGetAssetPropertyValueErrorEntry,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyValueErrorInfo as BatchGetAssetPropertyValueErrorInfo,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyValueHistoryEntry as BatchGetAssetPropertyValueHistoryEntry,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyValueHistoryErrorCode as BatchGetAssetPropertyValueHistoryErrorCode,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyValueHistoryErrorEntry as BatchGetAssetPropertyValueHistoryErrorEntry,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyValueHistoryErrorInfo as BatchGetAssetPropertyValueHistoryErrorInfo,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyValueHistoryResponse as BatchGetAssetPropertyValueHistoryResponse,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyValueHistorySkippedEntry as BatchGetAssetPropertyValueHistorySkippedEntry,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyValueHistorySuccessEntry as BatchGetAssetPropertyValueHistorySuccessEntry,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyValueResponse as BatchGetAssetPropertyValueResponse,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyValueSkippedEntry as BatchGetAssetPropertyValueSkippedEntry,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchGetAssetPropertyValueSuccessEntry as BatchGetAssetPropertyValueSuccessEntry,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchPutAssetPropertyError as BatchPutAssetPropertyError,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchPutAssetPropertyErrorEntry as BatchPutAssetPropertyErrorEntry,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchPutAssetPropertyValueErrorCode as BatchPutAssetPropertyValueErrorCode,
)
from twinlink.generated.iotsitewise.property_values import (
    BatchPutAssetPropertyValueResponse as BatchPutAssetPropertyValueResponse,
)
from twinlink.generated.iotsitewise.property_values import (
    GetAssetPropertyAggregatesResponse as GetAssetPropertyAggregatesResponse,
)
from twinlink.generated.iotsitewise.property_values import (
    GetAssetPropertyValueHistoryResponse as GetAssetPropertyValueHistoryResponse,
)
from twinlink.generated.iotsitewise.property_values import (
    GetAssetPropertyValueResponse as GetAssetPropertyValueResponse,
)
from twinlink.generated.iotsitewise.property_values import (
    GetInterpolatedAssetPropertyValuesResponse as GetInterpolatedAssetPropertyValuesResponse,
)
from twinlink.generated.iotsitewise.property_values import (
    InterpolatedAssetPropertyValue as InterpolatedAssetPropertyValue,
)
from twinlink.generated.iotsitewise.property_values import (
    PropertyValueNullValue as PropertyValueNullValue,
)
from twinlink.generated.iotsitewise.property_values import (
    PutAssetPropertyValueEntry as PutAssetPropertyValueEntry,
)
from twinlink.generated.iotsitewise.property_values import (
    Quality as Quality,
)
from twinlink.generated.iotsitewise.property_values import (
    RawValueType as RawValueType,
)
from twinlink.generated.iotsitewise.property_values import (
    TimeOrdering as TimeOrdering,
)
from twinlink.generated.iotsitewise.property_values import (
    Variant as Variant,
)
from twinlink.generated.iotsitewise.queries import (
    CancelQueryResponse as CancelQueryResponse,
)
from twinlink.generated.iotsitewise.queries import (
    ColumnInfo as ColumnInfo,
)
from twinlink.generated.iotsitewise.queries import (
    ColumnInformation as ColumnInformation,
)
from twinlink.generated.iotsitewise.queries import (
    ColumnType as ColumnType,
)
from twinlink.generated.iotsitewise.queries import (
    Datum as Datum,
)
from twinlink.generated.iotsitewise.queries import (
    DescribeQueryResponse as DescribeQueryResponse,
)
from twinlink.generated.iotsitewise.queries import (
    ExecuteQueryResponse as ExecuteQueryResponse,
)
from twinlink.generated.iotsitewise.queries import (
    GetQueryResultsResponse as GetQueryResultsResponse,
)
from twinlink.generated.iotsitewise.queries import (
    ListQueriesResponse as ListQueriesResponse,
)
from twinlink.generated.iotsitewise.queries import (
    QueryStatistics as QueryStatistics,
)
from twinlink.generated.iotsitewise.queries import (
    QueryStatus as QueryStatus,
)
from twinlink.generated.iotsitewise.queries import (
    QuerySummary as QuerySummary,
)
from twinlink.generated.iotsitewise.queries import (
    Row as Row,
)
from twinlink.generated.iotsitewise.queries import (
    ScalarType as ScalarType,
)
from twinlink.generated.iotsitewise.queries import (
    StartQueryResponse as StartQueryResponse,
)
from twinlink.generated.iotsitewise.searches import (
    DescribeSearchResponse as DescribeSearchResponse,
)
from twinlink.generated.iotsitewise.searches import (
    GetCaptureDataResponse as GetCaptureDataResponse,
)
from twinlink.generated.iotsitewise.searches import (
    GetSearchResultsResponse as GetSearchResultsResponse,
)
from twinlink.generated.iotsitewise.searches import (
    ListSearchesFilters as ListSearchesFilters,
)
from twinlink.generated.iotsitewise.searches import (
    ListSearchesResponse as ListSearchesResponse,
)
from twinlink.generated.iotsitewise.searches import (
    SearchFilters as SearchFilters,
)
from twinlink.generated.iotsitewise.searches import (
    SearchResult as SearchResult,
)
from twinlink.generated.iotsitewise.searches import (
    SearchStatus as SearchStatus,
)
from twinlink.generated.iotsitewise.searches import (
    SearchSummary as SearchSummary,
)
from twinlink.generated.iotsitewise.searches import (
    SearchType as SearchType,
)
from twinlink.generated.iotsitewise.searches import (
    StartSearchResponse as StartSearchResponse,
)
from twinlink.generated.iotsitewise.searches import (
    TimeInterval as TimeInterval,
)
from twinlink.generated.iotsitewise.searches import (
    VideoDataType as VideoDataType,
)
from twinlink.generated.iotsitewise.shared import (
    ActionDefinition as ActionDefinition,
)
from twinlink.generated.iotsitewise.shared import (
    AssetModelPropertyPathSegment as AssetModelPropertyPathSegment,
)
from twinlink.generated.iotsitewise.shared import (
    Attribute as Attribute,
)
from twinlink.generated.iotsitewise.shared import (
    ComputeLocation as ComputeLocation,
)
from twinlink.generated.iotsitewise.shared import (
    DetailedError as DetailedError,
)
from twinlink.generated.iotsitewise.shared import (
    DetailedErrorCode as DetailedErrorCode,
)
from twinlink.generated.iotsitewise.shared import (
    EncryptionType as EncryptionType,
)
from twinlink.generated.iotsitewise.shared import (
    ErrorCode as ErrorCode,
)
from twinlink.generated.iotsitewise.shared import (
    ErrorDetails as ErrorDetails,
)
from twinlink.generated.iotsitewise.shared import (
    ExpressionVariable as ExpressionVariable,
)
from twinlink.generated.iotsitewise.shared import (
    FormatSettings as FormatSettings,
)
from twinlink.generated.iotsitewise.shared import (
    ForwardingConfig as ForwardingConfig,
)
from twinlink.generated.iotsitewise.shared import (
    ForwardingConfigState as ForwardingConfigState,
)
from twinlink.generated.iotsitewise.shared import (
    Measurement as Measurement,
)
from twinlink.generated.iotsitewise.shared import (
    MeasurementProcessingConfig as MeasurementProcessingConfig,
)
from twinlink.generated.iotsitewise.shared import (
    Metric as Metric,
)
from twinlink.generated.iotsitewise.shared import (
    MetricProcessingConfig as MetricProcessingConfig,
)
from twinlink.generated.iotsitewise.shared import (
    MetricWindow as MetricWindow,
)
from twinlink.generated.iotsitewise.shared import (
    Mount as Mount,
)
from twinlink.generated.iotsitewise.shared import (
    MountSource as MountSource,
)
from twinlink.generated.iotsitewise.shared import (
    MountStorageType as MountStorageType,
)
from twinlink.generated.iotsitewise.shared import (
    PropertyDataType as PropertyDataType,
)
from twinlink.generated.iotsitewise.shared import (
    PropertyType as PropertyType,
)
from twinlink.generated.iotsitewise.shared import (
    ResolveTo as ResolveTo,
)
from twinlink.generated.iotsitewise.shared import (
    ResolveToResourceType as ResolveToResourceType,
)
from twinlink.generated.iotsitewise.shared import (
    ResourceError as ResourceError,
)
from twinlink.generated.iotsitewise.shared import (
    ResourceErrorCode as ResourceErrorCode,
)
from twinlink.generated.iotsitewise.shared import (
    ResourceState as ResourceState,
)
from twinlink.generated.iotsitewise.shared import (
    ResourceStatus as ResourceStatus,
)
from twinlink.generated.iotsitewise.shared import (
    S3AccessPointSource as S3AccessPointSource,
)
from twinlink.generated.iotsitewise.shared import (
    TimeInNanos as TimeInNanos,
)
from twinlink.generated.iotsitewise.shared import (
    Transform as Transform,
)
from twinlink.generated.iotsitewise.shared import (
    TransformProcessingConfig as TransformProcessingConfig,
)
from twinlink.generated.iotsitewise.shared import (
    TumblingWindow as TumblingWindow,
)
from twinlink.generated.iotsitewise.shared import (
    VariableValue as VariableValue,
)
from twinlink.generated.iotsitewise.tags import (
    ListTagsForResourceResponse as ListTagsForResourceResponse,
)
from twinlink.generated.iotsitewise.tags import (
    TagResourceResponse as TagResourceResponse,
)
from twinlink.generated.iotsitewise.tags import (
    UntagResourceResponse as UntagResourceResponse,
)
from twinlink.generated.iotsitewise.tasks import (
    ContainerTaskConfiguration as ContainerTaskConfiguration,
)
from twinlink.generated.iotsitewise.tasks import (
    CreateTaskResponse as CreateTaskResponse,
)
from twinlink.generated.iotsitewise.tasks import (
    DeleteTaskResponse as DeleteTaskResponse,
)
from twinlink.generated.iotsitewise.tasks import (
    DescribeTaskResponse as DescribeTaskResponse,
)
from twinlink.generated.iotsitewise.tasks import (
    EphemeralStorageConfiguration as EphemeralStorageConfiguration,
)
from twinlink.generated.iotsitewise.tasks import (
    ListTasksResponse as ListTasksResponse,
)
from twinlink.generated.iotsitewise.tasks import (
    ProcessingType as ProcessingType,
)
from twinlink.generated.iotsitewise.tasks import (
    ProcessingUnit as ProcessingUnit,
)
from twinlink.generated.iotsitewise.tasks import (
    StorageClass as StorageClass,
)
from twinlink.generated.iotsitewise.tasks import (
    TaskConfiguration as TaskConfiguration,
)
from twinlink.generated.iotsitewise.tasks import (
    TaskSummary as TaskSummary,
)
from twinlink.generated.iotsitewise.tasks import (
    UpdateTaskResponse as UpdateTaskResponse,
)
from twinlink.generated.iotsitewise.time_series import (
    DescribeTimeSeriesResponse as DescribeTimeSeriesResponse,
)
from twinlink.generated.iotsitewise.time_series import (
    ListTimeSeriesResponse as ListTimeSeriesResponse,
)
from twinlink.generated.iotsitewise.time_series import (
    ListTimeSeriesType as ListTimeSeriesType,
)
from twinlink.generated.iotsitewise.time_series import (
    TimeSeriesSummary as TimeSeriesSummary,
)
from twinlink.generated.iotsitewise.workspaces import (
    CreateWorkspaceResponse as CreateWorkspaceResponse,
)
from twinlink.generated.iotsitewise.workspaces import (
    DeleteWorkspaceResponse as DeleteWorkspaceResponse,
)
from twinlink.generated.iotsitewise.workspaces import (
    DescribeWorkspaceResponse as DescribeWorkspaceResponse,
)
from twinlink.generated.iotsitewise.workspaces import (
    ListWorkspacesResponse as ListWorkspacesResponse,
)
from twinlink.generated.iotsitewise.workspaces import (
    UpdateWorkspaceResponse as UpdateWorkspaceResponse,
)
from twinlink.generated.iotsitewise.workspaces import (
    WorkspaceEncryptionConfiguration as WorkspaceEncryptionConfiguration,
)
from twinlink.generated.iotsitewise.workspaces import (
    WorkspaceEncryptionConfigurationInfo as WorkspaceEncryptionConfigurationInfo,
)
from twinlink.generated.iotsitewise.workspaces import (
    WorkspaceErrorDetails as WorkspaceErrorDetails,
)
from twinlink.generated.iotsitewise.workspaces import (
    WorkspaceState as WorkspaceState,
)
from twinlink.generated.iotsitewise.workspaces import (
    WorkspaceStatus as WorkspaceStatus,
)
from twinlink.generated.iotsitewise.workspaces import (
    WorkspaceSummary as WorkspaceSummary,
)
