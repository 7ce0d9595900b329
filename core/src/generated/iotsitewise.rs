//! AWS IoT SiteWise, version 2019-12-02: 149 operations.

use crate::engine::table::*;

pub(crate) static OPERATIONS: [&Operation; 149] = [
    &ASSOCIATE_ASSETS,
    &ASSOCIATE_TIME_SERIES_TO_ASSET_PROPERTY,
    &BATCH_ASSOCIATE_DATA_SEGMENTS_TO_DATASET,
    &BATCH_ASSOCIATE_PROJECT_ASSETS,
    &BATCH_DELETE_DATASET_DATA_SEGMENTS,
    &BATCH_DISASSOCIATE_DATA_SEGMENTS_FROM_DATASET,
    &BATCH_DISASSOCIATE_PROJECT_ASSETS,
    &BATCH_GET_ASSET_PROPERTY_AGGREGATES,
    &BATCH_GET_ASSET_PROPERTY_VALUE,
    &BATCH_GET_ASSET_PROPERTY_VALUE_HISTORY,
    &BATCH_PUT_ASSET_PROPERTY_VALUE,
    &CANCEL_ENRICHMENT_JOB,
    &CANCEL_PIPELINE_EXECUTION,
    &CANCEL_QUERY,
    &CREATE_ACCESS_POLICY,
    &CREATE_APPLICATION,
    &CREATE_ASSET,
    &CREATE_ASSET_MODEL,
    &CREATE_ASSET_MODEL_COMPOSITE_MODEL,
    &CREATE_BULK_IMPORT_JOB,
    &CREATE_COMPUTATION_MODEL,
    &CREATE_DASHBOARD,
    &CREATE_DATASET,
    &CREATE_DATASET_EXPORT_JOB,
    &CREATE_ENRICHMENT_JOB,
    &CREATE_GATEWAY,
    &CREATE_PIPELINE,
    &CREATE_PORTAL,
    &CREATE_PROJECT,
    &CREATE_TASK,
    &CREATE_WORKSPACE,
    &DELETE_ACCESS_POLICY,
    &DELETE_APPLICATION,
    &DELETE_ASSET,
    &DELETE_ASSET_MODEL,
    &DELETE_ASSET_MODEL_COMPOSITE_MODEL,
    &DELETE_ASSET_MODEL_INTERFACE_RELATIONSHIP,
    &DELETE_COMPUTATION_MODEL,
    &DELETE_DASHBOARD,
    &DELETE_DATASET,
    &DELETE_GATEWAY,
    &DELETE_PIPELINE,
    &DELETE_PORTAL,
    &DELETE_PROJECT,
    &DELETE_TASK,
    &DELETE_TIME_SERIES,
    &DELETE_WORKSPACE,
    &DESCRIBE_ACCESS_POLICY,
    &DESCRIBE_ACTION,
    &DESCRIBE_APPLICATION,
    &DESCRIBE_ASSET,
    &DESCRIBE_ASSET_COMPOSITE_MODEL,
    &DESCRIBE_ASSET_MODEL,
    &DESCRIBE_ASSET_MODEL_COMPOSITE_MODEL,
    &DESCRIBE_ASSET_MODEL_INTERFACE_RELATIONSHIP,
    &DESCRIBE_ASSET_PROPERTY,
    &DESCRIBE_BULK_IMPORT_JOB,
    &DESCRIBE_COMPUTATION_MODEL,
    &DESCRIBE_COMPUTATION_MODEL_EXECUTION_SUMMARY,
    &DESCRIBE_DASHBOARD,
    &DESCRIBE_DATASET,
    &DESCRIBE_DATASET_EXPORT_JOB,
    &DESCRIBE_DEFAULT_ENCRYPTION_CONFIGURATION,
    &DESCRIBE_ENRICHMENT_JOB,
    &DESCRIBE_EXECUTION,
    &DESCRIBE_GATEWAY,
    &DESCRIBE_GATEWAY_CAPABILITY_CONFIGURATION,
    &DESCRIBE_LOGGING_OPTIONS,
    &DESCRIBE_PIPELINE,
    &DESCRIBE_PIPELINE_EXECUTION,
    &DESCRIBE_PORTAL,
    &DESCRIBE_PROJECT,
    &DESCRIBE_QUERY,
    &DESCRIBE_SEARCH,
    &DESCRIBE_STORAGE_CONFIGURATION,
    &DESCRIBE_TASK,
    &DESCRIBE_TIME_SERIES,
    &DESCRIBE_WORKSPACE,
    &DISASSOCIATE_ASSETS,
    &DISASSOCIATE_TIME_SERIES_FROM_ASSET_PROPERTY,
    &EXECUTE_ACTION,
    &EXECUTE_QUERY,
    &GET_ASSET_PROPERTY_AGGREGATES,
    &GET_ASSET_PROPERTY_VALUE,
    &GET_ASSET_PROPERTY_VALUE_HISTORY,
    &GET_CAPTURE_DATA,
    &GET_INTERPOLATED_ASSET_PROPERTY_VALUES,
    &GET_QUERY_RESULTS,
    &GET_SEARCH_RESULTS,
    &INVOKE_ASSISTANT,
    &LIST_ACCESS_POLICIES,
    &LIST_ACTIONS,
    &LIST_APPLICATIONS,
    &LIST_ASSET_MODEL_COMPOSITE_MODELS,
    &LIST_ASSET_MODEL_PROPERTIES,
    &LIST_ASSET_MODELS,
    &LIST_ASSET_PROPERTIES,
    &LIST_ASSET_RELATIONSHIPS,
    &LIST_ASSETS,
    &LIST_ASSOCIATED_ASSETS,
    &LIST_BULK_IMPORT_JOBS,
    &LIST_COMPOSITION_RELATIONSHIPS,
    &LIST_COMPUTATION_MODEL_DATA_BINDING_USAGES,
    &LIST_COMPUTATION_MODEL_RESOLVE_TO_RESOURCES,
    &LIST_COMPUTATION_MODELS,
    &LIST_DASHBOARDS,
    &LIST_DATASET_DATA_SEGMENT_RELATIONSHIPS,
    &LIST_DATASET_DATA_SEGMENTS,
    &LIST_DATASET_EXPORT_JOBS,
    &LIST_DATASETS,
    &LIST_ENRICHMENT_JOBS,
    &LIST_EXECUTIONS,
    &LIST_GATEWAYS,
    &LIST_INTERFACE_RELATIONSHIPS,
    &LIST_PIPELINE_EXECUTIONS,
    &LIST_PIPELINES,
    &LIST_PORTALS,
    &LIST_PROJECT_ASSETS,
    &LIST_PROJECTS,
    &LIST_QUERIES,
    &LIST_SEARCHES,
    &LIST_TAGS_FOR_RESOURCE,
    &LIST_TASKS,
    &LIST_TIME_SERIES,
    &LIST_WORKSPACES,
    &PUT_ASSET_MODEL_INTERFACE_RELATIONSHIP,
    &PUT_DEFAULT_ENCRYPTION_CONFIGURATION,
    &PUT_LOGGING_OPTIONS,
    &PUT_STORAGE_CONFIGURATION,
    &START_PIPELINE_EXECUTION,
    &START_QUERY,
    &START_SEARCH,
    &TAG_RESOURCE,
    &UNTAG_RESOURCE,
    &UPDATE_ACCESS_POLICY,
    &UPDATE_ASSET,
    &UPDATE_ASSET_MODEL,
    &UPDATE_ASSET_MODEL_COMPOSITE_MODEL,
    &UPDATE_ASSET_PROPERTY,
    &UPDATE_COMPUTATION_MODEL,
    &UPDATE_DASHBOARD,
    &UPDATE_DATASET,
    &UPDATE_GATEWAY,
    &UPDATE_GATEWAY_CAPABILITY_CONFIGURATION,
    &UPDATE_PIPELINE,
    &UPDATE_PORTAL,
    &UPDATE_PROJECT,
    &UPDATE_TASK,
    &UPDATE_WORKSPACE,
];

pub(crate) static ASSOCIATE_ASSETS: Operation = Operation {
    service: Service::SiteWise,
    name: "AssociateAssets",
    method: "POST",
    path: "/assets/{assetId}/associate",
    plane: Plane::Api,
    input: &ASSOCIATE_ASSETS_REQUEST,
    output: Shape::NOTHING,
    paging: None,
};

pub(crate) static ASSOCIATE_TIME_SERIES_TO_ASSET_PROPERTY: Operation = Operation {
    service: Service::SiteWise,
    name: "AssociateTimeSeriesToAssetProperty",
    method: "POST",
    path: "/timeseries/associate/",
    plane: Plane::Api,
    input: &ASSOCIATE_TIME_SERIES_TO_ASSET_PROPERTY_REQUEST,
    output: Shape::NOTHING,
    paging: None,
};

pub(crate) static BATCH_ASSOCIATE_DATA_SEGMENTS_TO_DATASET: Operation = Operation {
    service: Service::SiteWise,
    name: "BatchAssociateDataSegmentsToDataset",
    method: "POST",
    path: "/datasets/{datasetId}/data-segments/associate",
    plane: Plane::Api,
    input: &BATCH_ASSOCIATE_DATA_SEGMENTS_TO_DATASET_REQUEST,
    output: &BATCH_ASSOCIATE_DATA_SEGMENTS_TO_DATASET_RESPONSE,
    paging: None,
};

pub(crate) static BATCH_ASSOCIATE_PROJECT_ASSETS: Operation = Operation {
    service: Service::SiteWise,
    name: "BatchAssociateProjectAssets",
    method: "POST",
    path: "/projects/{projectId}/assets/associate",
    plane: Plane::Monitor,
    input: &BATCH_ASSOCIATE_PROJECT_ASSETS_REQUEST,
    output: &BATCH_ASSOCIATE_PROJECT_ASSETS_RESPONSE,
    paging: None,
};

pub(crate) static BATCH_DELETE_DATASET_DATA_SEGMENTS: Operation = Operation {
    service: Service::SiteWise,
    name: "BatchDeleteDatasetDataSegments",
    method: "POST",
    path: "/datasets/{datasetId}/data-segments/batch-delete",
    plane: Plane::Api,
    input: &BATCH_DELETE_DATASET_DATA_SEGMENTS_REQUEST,
    output: &BATCH_DELETE_DATASET_DATA_SEGMENTS_RESPONSE,
    paging: None,
};

pub(crate) static BATCH_DISASSOCIATE_DATA_SEGMENTS_FROM_DATASET: Operation = Operation {
    service: Service::SiteWise,
    name: "BatchDisassociateDataSegmentsFromDataset",
    method: "POST",
    path: "/datasets/{datasetId}/data-segments/disassociate",
    plane: Plane::Api,
    input: &BATCH_DISASSOCIATE_DATA_SEGMENTS_FROM_DATASET_REQUEST,
    output: &BATCH_DISASSOCIATE_DATA_SEGMENTS_FROM_DATASET_RESPONSE,
    paging: None,
};

pub(crate) static BATCH_DISASSOCIATE_PROJECT_ASSETS: Operation = Operation {
    service: Service::SiteWise,
    name: "BatchDisassociateProjectAssets",
    method: "POST",
    path: "/projects/{projectId}/assets/disassociate",
    plane: Plane::Monitor,
    input: &BATCH_DISASSOCIATE_PROJECT_ASSETS_REQUEST,
    output: &BATCH_DISASSOCIATE_PROJECT_ASSETS_RESPONSE,
    paging: None,
};

pub(crate) static BATCH_GET_ASSET_PROPERTY_AGGREGATES: Operation = Operation {
    service: Service::SiteWise,
    name: "BatchGetAssetPropertyAggregates",
    method: "POST",
    path: "/properties/batch/aggregates",
    plane: Plane::Data,
    input: &BATCH_GET_ASSET_PROPERTY_AGGREGATES_REQUEST,
    output: &BATCH_GET_ASSET_PROPERTY_AGGREGATES_RESPONSE,
    paging: Some(Paging { items: None, default_page: None, largest_page: Some(4000), names: PageNames::USUAL }),
};

pub(crate) static BATCH_GET_ASSET_PROPERTY_VALUE: Operation = Operation {
    service: Service::SiteWise,
    name: "BatchGetAssetPropertyValue",
    method: "POST",
    path: "/properties/batch/latest",
    plane: Plane::Data,
    input: &BATCH_GET_ASSET_PROPERTY_VALUE_REQUEST,
    output: &BATCH_GET_ASSET_PROPERTY_VALUE_RESPONSE,
    paging: Some(Paging { items: None, default_page: None, largest_page: None, names: PageNames::USUAL }),
};

pub(crate) static BATCH_GET_ASSET_PROPERTY_VALUE_HISTORY: Operation = Operation {
    service: Service::SiteWise,
    name: "BatchGetAssetPropertyValueHistory",
    method: "POST",
    path: "/properties/batch/history",
    plane: Plane::Data,
    input: &BATCH_GET_ASSET_PROPERTY_VALUE_HISTORY_REQUEST,
    output: &BATCH_GET_ASSET_PROPERTY_VALUE_HISTORY_RESPONSE,
    paging: Some(Paging { items: None, default_page: None, largest_page: Some(20000), names: PageNames::USUAL }),
};

pub(crate) static BATCH_PUT_ASSET_PROPERTY_VALUE: Operation = Operation {
    service: Service::SiteWise,
    name: "BatchPutAssetPropertyValue",
    method: "POST",
    path: "/properties",
    plane: Plane::Data,
    input: &BATCH_PUT_ASSET_PROPERTY_VALUE_REQUEST,
    output: &BATCH_PUT_ASSET_PROPERTY_VALUE_RESPONSE,
    paging: None,
};

pub(crate) static CANCEL_ENRICHMENT_JOB: Operation = Operation {
    service: Service::SiteWise,
    name: "CancelEnrichmentJob",
    method: "POST",
    path: "/workspaces/{workspaceName}/enrichment-jobs/{jobId}/cancel",
    plane: Plane::Data,
    input: &CANCEL_ENRICHMENT_JOB_REQUEST,
    output: &CANCEL_ENRICHMENT_JOB_RESPONSE,
    paging: None,
};

pub(crate) static CANCEL_PIPELINE_EXECUTION: Operation = Operation {
    service: Service::SiteWise,
    name: "CancelPipelineExecution",
    method: "POST",
    path: "/workspaces/{workspaceName}/pipelines/{pipelineName}/executions/{pipelineExecutionId}/cancel",
    plane: Plane::Data,
    input: &CANCEL_PIPELINE_EXECUTION_REQUEST,
    output: &CANCEL_PIPELINE_EXECUTION_RESPONSE,
    paging: None,
};

pub(crate) static CANCEL_QUERY: Operation = Operation {
    service: Service::SiteWise,
    name: "CancelQuery",
    method: "POST",
    path: "/workspaces/{workspaceName}/queries/{queryId}/cancel",
    plane: Plane::Data,
    input: &CANCEL_QUERY_REQUEST,
    output: &CANCEL_QUERY_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_ACCESS_POLICY: Operation = Operation {
    service: Service::SiteWise,
    name: "CreateAccessPolicy",
    method: "POST",
    path: "/access-policies",
    plane: Plane::Monitor,
    input: &CREATE_ACCESS_POLICY_REQUEST,
    output: &CREATE_ACCESS_POLICY_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_APPLICATION: Operation = Operation {
    service: Service::SiteWise,
    name: "CreateApplication",
    method: "POST",
    path: "/applications",
    plane: Plane::Api,
    input: &CREATE_APPLICATION_REQUEST,
    output: &CREATE_APPLICATION_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_ASSET: Operation = Operation {
    service: Service::SiteWise,
    name: "CreateAsset",
    method: "POST",
    path: "/assets",
    plane: Plane::Api,
    input: &CREATE_ASSET_REQUEST,
    output: &CREATE_ASSET_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_ASSET_MODEL: Operation = Operation {
    service: Service::SiteWise,
    name: "CreateAssetModel",
    method: "POST",
    path: "/asset-models",
    plane: Plane::Api,
    input: &CREATE_ASSET_MODEL_REQUEST,
    output: &CREATE_ASSET_MODEL_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_ASSET_MODEL_COMPOSITE_MODEL: Operation = Operation {
    service: Service::SiteWise,
    name: "CreateAssetModelCompositeModel",
    method: "POST",
    path: "/asset-models/{assetModelId}/composite-models",
    plane: Plane::Api,
    input: &CREATE_ASSET_MODEL_COMPOSITE_MODEL_REQUEST,
    output: &CREATE_ASSET_MODEL_COMPOSITE_MODEL_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_BULK_IMPORT_JOB: Operation = Operation {
    service: Service::SiteWise,
    name: "CreateBulkImportJob",
    method: "POST",
    path: "/jobs",
    plane: Plane::Data,
    input: &CREATE_BULK_IMPORT_JOB_REQUEST,
    output: &CREATE_BULK_IMPORT_JOB_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_COMPUTATION_MODEL: Operation = Operation {
    service: Service::SiteWise,
    name: "CreateComputationModel",
    method: "POST",
    path: "/computation-models",
    plane: Plane::Api,
    input: &CREATE_COMPUTATION_MODEL_REQUEST,
    output: &CREATE_COMPUTATION_MODEL_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_DASHBOARD: Operation = Operation {
    service: Service::SiteWise,
    name: "CreateDashboard",
    method: "POST",
    path: "/dashboards",
    plane: Plane::Monitor,
    input: &CREATE_DASHBOARD_REQUEST,
    output: &CREATE_DASHBOARD_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_DATASET: Operation = Operation {
    service: Service::SiteWise,
    name: "CreateDataset",
    method: "POST",
    path: "/datasets",
    plane: Plane::Api,
    input: &CREATE_DATASET_REQUEST,
    output: &CREATE_DATASET_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_DATASET_EXPORT_JOB: Operation = Operation {
    service: Service::SiteWise,
    name: "CreateDatasetExportJob",
    method: "POST",
    path: "/workspaces/{workspaceName}/dataset-export-jobs",
    plane: Plane::Data,
    input: &CREATE_DATASET_EXPORT_JOB_REQUEST,
    output: &CREATE_DATASET_EXPORT_JOB_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_ENRICHMENT_JOB: Operation = Operation {
    service: Service::SiteWise,
    name: "CreateEnrichmentJob",
    method: "POST",
    path: "/workspaces/{workspaceName}/enrichment-jobs",
    plane: Plane::Data,
    input: &CREATE_ENRICHMENT_JOB_REQUEST,
    output: &CREATE_ENRICHMENT_JOB_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_GATEWAY: Operation = Operation {
    service: Service::SiteWise,
    name: "CreateGateway",
    method: "POST",
    path: "/20200301/gateways",
    plane: Plane::Api,
    input: &CREATE_GATEWAY_REQUEST,
    output: &CREATE_GATEWAY_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_PIPELINE: Operation = Operation {
    service: Service::SiteWise,
    name: "CreatePipeline",
    method: "POST",
    path: "/workspaces/{workspaceName}/pipelines",
    plane: Plane::Api,
    input: &CREATE_PIPELINE_REQUEST,
    output: &CREATE_PIPELINE_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_PORTAL: Operation = Operation {
    service: Service::SiteWise,
    name: "CreatePortal",
    method: "POST",
    path: "/portals",
    plane: Plane::Monitor,
    input: &CREATE_PORTAL_REQUEST,
    output: &CREATE_PORTAL_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_PROJECT: Operation = Operation {
    service: Service::SiteWise,
    name: "CreateProject",
    method: "POST",
    path: "/projects",
    plane: Plane::Monitor,
    input: &CREATE_PROJECT_REQUEST,
    output: &CREATE_PROJECT_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_TASK: Operation = Operation {
    service: Service::SiteWise,
    name: "CreateTask",
    method: "POST",
    path: "/workspaces/{workspaceName}/tasks",
    plane: Plane::Api,
    input: &CREATE_TASK_REQUEST,
    output: &CREATE_TASK_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_WORKSPACE: Operation = Operation {
    service: Service::SiteWise,
    name: "CreateWorkspace",
    method: "POST",
    path: "/workspaces",
    plane: Plane::Api,
    input: &CREATE_WORKSPACE_REQUEST,
    output: &CREATE_WORKSPACE_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_ACCESS_POLICY: Operation = Operation {
    service: Service::SiteWise,
    name: "DeleteAccessPolicy",
    method: "DELETE",
    path: "/access-policies/{accessPolicyId}",
    plane: Plane::Monitor,
    input: &DELETE_ACCESS_POLICY_REQUEST,
    output: &DELETE_ACCESS_POLICY_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_APPLICATION: Operation = Operation {
    service: Service::SiteWise,
    name: "DeleteApplication",
    method: "DELETE",
    path: "/workspaces/{workspaceName}/applications/{id}",
    plane: Plane::Api,
    input: &DELETE_APPLICATION_REQUEST,
    output: &DELETE_APPLICATION_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_ASSET: Operation = Operation {
    service: Service::SiteWise,
    name: "DeleteAsset",
    method: "DELETE",
    path: "/assets/{assetId}",
    plane: Plane::Api,
    input: &DELETE_ASSET_REQUEST,
    output: &DELETE_ASSET_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_ASSET_MODEL: Operation = Operation {
    service: Service::SiteWise,
    name: "DeleteAssetModel",
    method: "DELETE",
    path: "/asset-models/{assetModelId}",
    plane: Plane::Api,
    input: &DELETE_ASSET_MODEL_REQUEST,
    output: &DELETE_ASSET_MODEL_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_ASSET_MODEL_COMPOSITE_MODEL: Operation = Operation {
    service: Service::SiteWise,
    name: "DeleteAssetModelCompositeModel",
    method: "DELETE",
    path: "/asset-models/{assetModelId}/composite-models/{assetModelCompositeModelId}",
    plane: Plane::Api,
    input: &DELETE_ASSET_MODEL_COMPOSITE_MODEL_REQUEST,
    output: &DELETE_ASSET_MODEL_COMPOSITE_MODEL_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_ASSET_MODEL_INTERFACE_RELATIONSHIP: Operation = Operation {
    service: Service::SiteWise,
    name: "DeleteAssetModelInterfaceRelationship",
    method: "DELETE",
    path: "/asset-models/{assetModelId}/interface/{interfaceAssetModelId}/asset-model-interface-relationship",
    plane: Plane::Api,
    input: &DELETE_ASSET_MODEL_INTERFACE_RELATIONSHIP_REQUEST,
    output: &DELETE_ASSET_MODEL_INTERFACE_RELATIONSHIP_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_COMPUTATION_MODEL: Operation = Operation {
    service: Service::SiteWise,
    name: "DeleteComputationModel",
    method: "DELETE",
    path: "/computation-models/{computationModelId}",
    plane: Plane::Api,
    input: &DELETE_COMPUTATION_MODEL_REQUEST,
    output: &DELETE_COMPUTATION_MODEL_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_DASHBOARD: Operation = Operation {
    service: Service::SiteWise,
    name: "DeleteDashboard",
    method: "DELETE",
    path: "/dashboards/{dashboardId}",
    plane: Plane::Monitor,
    input: &DELETE_DASHBOARD_REQUEST,
    output: &DELETE_DASHBOARD_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_DATASET: Operation = Operation {
    service: Service::SiteWise,
    name: "DeleteDataset",
    method: "DELETE",
    path: "/datasets/{datasetId}",
    plane: Plane::Api,
    input: &DELETE_DATASET_REQUEST,
    output: &DELETE_DATASET_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_GATEWAY: Operation = Operation {
    service: Service::SiteWise,
    name: "DeleteGateway",
    method: "DELETE",
    path: "/20200301/gateways/{gatewayId}",
    plane: Plane::Api,
    input: &DELETE_GATEWAY_REQUEST,
    output: Shape::NOTHING,
    paging: None,
};

pub(crate) static DELETE_PIPELINE: Operation = Operation {
    service: Service::SiteWise,
    name: "DeletePipeline",
    method: "DELETE",
    path: "/workspaces/{workspaceName}/pipelines/{pipelineName}",
    plane: Plane::Api,
    input: &DELETE_PIPELINE_REQUEST,
    output: &DELETE_PIPELINE_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_PORTAL: Operation = Operation {
    service: Service::SiteWise,
    name: "DeletePortal",
    method: "DELETE",
    path: "/portals/{portalId}",
    plane: Plane::Monitor,
    input: &DELETE_PORTAL_REQUEST,
    output: &DELETE_PORTAL_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_PROJECT: Operation = Operation {
    service: Service::SiteWise,
    name: "DeleteProject",
    method: "DELETE",
    path: "/projects/{projectId}",
    plane: Plane::Monitor,
    input: &DELETE_PROJECT_REQUEST,
    output: &DELETE_PROJECT_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_TASK: Operation = Operation {
    service: Service::SiteWise,
    name: "DeleteTask",
    method: "DELETE",
    path: "/workspaces/{workspaceName}/tasks/{taskName}",
    plane: Plane::Api,
    input: &DELETE_TASK_REQUEST,
    output: &DELETE_TASK_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_TIME_SERIES: Operation = Operation {
    service: Service::SiteWise,
    name: "DeleteTimeSeries",
    method: "POST",
    path: "/timeseries/delete/",
    plane: Plane::Api,
    input: &DELETE_TIME_SERIES_REQUEST,
    output: Shape::NOTHING,
    paging: None,
};

pub(crate) static DELETE_WORKSPACE: Operation = Operation {
    service: Service::SiteWise,
    name: "DeleteWorkspace",
    method: "DELETE",
    path: "/workspaces/{workspaceName}",
    plane: Plane::Api,
    input: &DELETE_WORKSPACE_REQUEST,
    output: &DELETE_WORKSPACE_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_ACCESS_POLICY: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeAccessPolicy",
    method: "GET",
    path: "/access-policies/{accessPolicyId}",
    plane: Plane::Monitor,
    input: &DESCRIBE_ACCESS_POLICY_REQUEST,
    output: &DESCRIBE_ACCESS_POLICY_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_ACTION: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeAction",
    method: "GET",
    path: "/actions/{actionId}",
    plane: Plane::Api,
    input: &DESCRIBE_ACTION_REQUEST,
    output: &DESCRIBE_ACTION_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_APPLICATION: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeApplication",
    method: "GET",
    path: "/workspaces/{workspaceName}/applications/{id}",
    plane: Plane::Api,
    input: &DESCRIBE_APPLICATION_REQUEST,
    output: &DESCRIBE_APPLICATION_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_ASSET: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeAsset",
    method: "GET",
    path: "/assets/{assetId}",
    plane: Plane::Api,
    input: &DESCRIBE_ASSET_REQUEST,
    output: &DESCRIBE_ASSET_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_ASSET_COMPOSITE_MODEL: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeAssetCompositeModel",
    method: "GET",
    path: "/assets/{assetId}/composite-models/{assetCompositeModelId}",
    plane: Plane::Api,
    input: &DESCRIBE_ASSET_COMPOSITE_MODEL_REQUEST,
    output: &DESCRIBE_ASSET_COMPOSITE_MODEL_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_ASSET_MODEL: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeAssetModel",
    method: "GET",
    path: "/asset-models/{assetModelId}",
    plane: Plane::Api,
    input: &DESCRIBE_ASSET_MODEL_REQUEST,
    output: &DESCRIBE_ASSET_MODEL_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_ASSET_MODEL_COMPOSITE_MODEL: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeAssetModelCompositeModel",
    method: "GET",
    path: "/asset-models/{assetModelId}/composite-models/{assetModelCompositeModelId}",
    plane: Plane::Api,
    input: &DESCRIBE_ASSET_MODEL_COMPOSITE_MODEL_REQUEST,
    output: &DESCRIBE_ASSET_MODEL_COMPOSITE_MODEL_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_ASSET_MODEL_INTERFACE_RELATIONSHIP: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeAssetModelInterfaceRelationship",
    method: "GET",
    path: "/asset-models/{assetModelId}/interface/{interfaceAssetModelId}/asset-model-interface-relationship",
    plane: Plane::Api,
    input: &DESCRIBE_ASSET_MODEL_INTERFACE_RELATIONSHIP_REQUEST,
    output: &DESCRIBE_ASSET_MODEL_INTERFACE_RELATIONSHIP_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_ASSET_PROPERTY: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeAssetProperty",
    method: "GET",
    path: "/assets/{assetId}/properties/{propertyId}",
    plane: Plane::Api,
    input: &DESCRIBE_ASSET_PROPERTY_REQUEST,
    output: &DESCRIBE_ASSET_PROPERTY_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_BULK_IMPORT_JOB: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeBulkImportJob",
    method: "GET",
    path: "/jobs/{jobId}",
    plane: Plane::Data,
    input: &DESCRIBE_BULK_IMPORT_JOB_REQUEST,
    output: &DESCRIBE_BULK_IMPORT_JOB_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_COMPUTATION_MODEL: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeComputationModel",
    method: "GET",
    path: "/computation-models/{computationModelId}",
    plane: Plane::Api,
    input: &DESCRIBE_COMPUTATION_MODEL_REQUEST,
    output: &DESCRIBE_COMPUTATION_MODEL_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_COMPUTATION_MODEL_EXECUTION_SUMMARY: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeComputationModelExecutionSummary",
    method: "GET",
    path: "/computation-models/{computationModelId}/execution-summary",
    plane: Plane::Api,
    input: &DESCRIBE_COMPUTATION_MODEL_EXECUTION_SUMMARY_REQUEST,
    output: &DESCRIBE_COMPUTATION_MODEL_EXECUTION_SUMMARY_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_DASHBOARD: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeDashboard",
    method: "GET",
    path: "/dashboards/{dashboardId}",
    plane: Plane::Monitor,
    input: &DESCRIBE_DASHBOARD_REQUEST,
    output: &DESCRIBE_DASHBOARD_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_DATASET: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeDataset",
    method: "GET",
    path: "/datasets/{datasetId}",
    plane: Plane::Api,
    input: &DESCRIBE_DATASET_REQUEST,
    output: &DESCRIBE_DATASET_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_DATASET_EXPORT_JOB: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeDatasetExportJob",
    method: "GET",
    path: "/workspaces/{workspaceName}/dataset-export-jobs/{jobId}",
    plane: Plane::Data,
    input: &DESCRIBE_DATASET_EXPORT_JOB_REQUEST,
    output: &DESCRIBE_DATASET_EXPORT_JOB_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_DEFAULT_ENCRYPTION_CONFIGURATION: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeDefaultEncryptionConfiguration",
    method: "GET",
    path: "/configuration/account/encryption",
    plane: Plane::Api,
    input: &DESCRIBE_DEFAULT_ENCRYPTION_CONFIGURATION_REQUEST,
    output: &DESCRIBE_DEFAULT_ENCRYPTION_CONFIGURATION_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_ENRICHMENT_JOB: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeEnrichmentJob",
    method: "GET",
    path: "/workspaces/{workspaceName}/enrichment-jobs/{jobId}",
    plane: Plane::Data,
    input: &DESCRIBE_ENRICHMENT_JOB_REQUEST,
    output: &DESCRIBE_ENRICHMENT_JOB_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_EXECUTION: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeExecution",
    method: "GET",
    path: "/executions/{executionId}",
    plane: Plane::Api,
    input: &DESCRIBE_EXECUTION_REQUEST,
    output: &DESCRIBE_EXECUTION_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_GATEWAY: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeGateway",
    method: "GET",
    path: "/20200301/gateways/{gatewayId}",
    plane: Plane::Api,
    input: &DESCRIBE_GATEWAY_REQUEST,
    output: &DESCRIBE_GATEWAY_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_GATEWAY_CAPABILITY_CONFIGURATION: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeGatewayCapabilityConfiguration",
    method: "GET",
    path: "/20200301/gateways/{gatewayId}/capability/{capabilityNamespace}",
    plane: Plane::Api,
    input: &DESCRIBE_GATEWAY_CAPABILITY_CONFIGURATION_REQUEST,
    output: &DESCRIBE_GATEWAY_CAPABILITY_CONFIGURATION_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_LOGGING_OPTIONS: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeLoggingOptions",
    method: "GET",
    path: "/logging",
    plane: Plane::Api,
    input: &DESCRIBE_LOGGING_OPTIONS_REQUEST,
    output: &DESCRIBE_LOGGING_OPTIONS_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_PIPELINE: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribePipeline",
    method: "GET",
    path: "/workspaces/{workspaceName}/pipelines/{pipelineName}",
    plane: Plane::Api,
    input: &DESCRIBE_PIPELINE_REQUEST,
    output: &DESCRIBE_PIPELINE_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_PIPELINE_EXECUTION: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribePipelineExecution",
    method: "GET",
    path: "/workspaces/{workspaceName}/pipelines/{pipelineName}/executions/{pipelineExecutionId}",
    plane: Plane::Data,
    input: &DESCRIBE_PIPELINE_EXECUTION_REQUEST,
    output: &DESCRIBE_PIPELINE_EXECUTION_RESPONSE,
    paging: Some(Paging {
        items: Some("computeNodeExecutionDetails"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static DESCRIBE_PORTAL: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribePortal",
    method: "GET",
    path: "/portals/{portalId}",
    plane: Plane::Monitor,
    input: &DESCRIBE_PORTAL_REQUEST,
    output: &DESCRIBE_PORTAL_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_PROJECT: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeProject",
    method: "GET",
    path: "/projects/{projectId}",
    plane: Plane::Monitor,
    input: &DESCRIBE_PROJECT_REQUEST,
    output: &DESCRIBE_PROJECT_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_QUERY: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeQuery",
    method: "GET",
    path: "/workspaces/{workspaceName}/queries/{queryId}",
    plane: Plane::Data,
    input: &DESCRIBE_QUERY_REQUEST,
    output: &DESCRIBE_QUERY_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_SEARCH: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeSearch",
    method: "GET",
    path: "/workspaces/{workspaceName}/searches/{searchId}",
    plane: Plane::Data,
    input: &DESCRIBE_SEARCH_REQUEST,
    output: &DESCRIBE_SEARCH_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_STORAGE_CONFIGURATION: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeStorageConfiguration",
    method: "GET",
    path: "/configuration/account/storage",
    plane: Plane::Api,
    input: &DESCRIBE_STORAGE_CONFIGURATION_REQUEST,
    output: &DESCRIBE_STORAGE_CONFIGURATION_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_TASK: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeTask",
    method: "GET",
    path: "/workspaces/{workspaceName}/tasks/{taskName}",
    plane: Plane::Api,
    input: &DESCRIBE_TASK_REQUEST,
    output: &DESCRIBE_TASK_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_TIME_SERIES: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeTimeSeries",
    method: "GET",
    path: "/timeseries/describe/",
    plane: Plane::Api,
    input: &DESCRIBE_TIME_SERIES_REQUEST,
    output: &DESCRIBE_TIME_SERIES_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_WORKSPACE: Operation = Operation {
    service: Service::SiteWise,
    name: "DescribeWorkspace",
    method: "GET",
    path: "/workspaces/{workspaceName}",
    plane: Plane::Api,
    input: &DESCRIBE_WORKSPACE_REQUEST,
    output: &DESCRIBE_WORKSPACE_RESPONSE,
    paging: None,
};

pub(crate) static DISASSOCIATE_ASSETS: Operation = Operation {
    service: Service::SiteWise,
    name: "DisassociateAssets",
    method: "POST",
    path: "/assets/{assetId}/disassociate",
    plane: Plane::Api,
    input: &DISASSOCIATE_ASSETS_REQUEST,
    output: Shape::NOTHING,
    paging: None,
};

pub(crate) static DISASSOCIATE_TIME_SERIES_FROM_ASSET_PROPERTY: Operation = Operation {
    service: Service::SiteWise,
    name: "DisassociateTimeSeriesFromAssetProperty",
    method: "POST",
    path: "/timeseries/disassociate/",
    plane: Plane::Api,
    input: &DISASSOCIATE_TIME_SERIES_FROM_ASSET_PROPERTY_REQUEST,
    output: Shape::NOTHING,
    paging: None,
};

pub(crate) static EXECUTE_ACTION: Operation = Operation {
    service: Service::SiteWise,
    name: "ExecuteAction",
    method: "POST",
    path: "/actions",
    plane: Plane::Api,
    input: &EXECUTE_ACTION_REQUEST,
    output: &EXECUTE_ACTION_RESPONSE,
    paging: None,
};

pub(crate) static EXECUTE_QUERY: Operation = Operation {
    service: Service::SiteWise,
    name: "ExecuteQuery",
    method: "POST",
    path: "/queries/execution",
    plane: Plane::Data,
    input: &EXECUTE_QUERY_REQUEST,
    output: &EXECUTE_QUERY_RESPONSE,
    paging: Some(Paging {
        items: Some("rows"),
        default_page: Some(20000),
        largest_page: Some(20000),
        names: PageNames::USUAL,
    }),
};

pub(crate) static GET_ASSET_PROPERTY_AGGREGATES: Operation = Operation {
    service: Service::SiteWise,
    name: "GetAssetPropertyAggregates",
    method: "GET",
    path: "/properties/aggregates",
    plane: Plane::Data,
    input: &GET_ASSET_PROPERTY_AGGREGATES_REQUEST,
    output: &GET_ASSET_PROPERTY_AGGREGATES_RESPONSE,
    paging: Some(Paging {
        items: Some("aggregatedValues"),
        default_page: None,
        largest_page: Some(2500),
        names: PageNames::USUAL,
    }),
};

pub(crate) static GET_ASSET_PROPERTY_VALUE: Operation = Operation {
    service: Service::SiteWise,
    name: "GetAssetPropertyValue",
    method: "GET",
    path: "/properties/latest",
    plane: Plane::Data,
    input: &GET_ASSET_PROPERTY_VALUE_REQUEST,
    output: &GET_ASSET_PROPERTY_VALUE_RESPONSE,
    paging: None,
};

pub(crate) static GET_ASSET_PROPERTY_VALUE_HISTORY: Operation = Operation {
    service: Service::SiteWise,
    name: "GetAssetPropertyValueHistory",
    method: "GET",
    path: "/properties/history",
    plane: Plane::Data,
    input: &GET_ASSET_PROPERTY_VALUE_HISTORY_REQUEST,
    output: &GET_ASSET_PROPERTY_VALUE_HISTORY_RESPONSE,
    paging: Some(Paging {
        items: Some("assetPropertyValueHistory"),
        default_page: None,
        largest_page: Some(20000),
        names: PageNames::USUAL,
    }),
};

pub(crate) static GET_CAPTURE_DATA: Operation = Operation {
    service: Service::SiteWise,
    name: "GetCaptureData",
    method: "POST",
    path: "/workspaces/{workspaceName}/get-capture-data",
    plane: Plane::Data,
    input: &GET_CAPTURE_DATA_REQUEST,
    output: &GET_CAPTURE_DATA_RESPONSE,
    paging: Some(Paging { items: None, default_page: None, largest_page: None, names: PageNames::USUAL }),
};

pub(crate) static GET_INTERPOLATED_ASSET_PROPERTY_VALUES: Operation = Operation {
    service: Service::SiteWise,
    name: "GetInterpolatedAssetPropertyValues",
    method: "GET",
    path: "/properties/interpolated",
    plane: Plane::Data,
    input: &GET_INTERPOLATED_ASSET_PROPERTY_VALUES_REQUEST,
    output: &GET_INTERPOLATED_ASSET_PROPERTY_VALUES_RESPONSE,
    paging: Some(Paging {
        items: Some("interpolatedAssetPropertyValues"),
        default_page: Some(10),
        largest_page: Some(i64::MAX),
        names: PageNames::USUAL,
    }),
};

pub(crate) static GET_QUERY_RESULTS: Operation = Operation {
    service: Service::SiteWise,
    name: "GetQueryResults",
    method: "GET",
    path: "/workspaces/{workspaceName}/queries/{queryId}/results",
    plane: Plane::Data,
    input: &GET_QUERY_RESULTS_REQUEST,
    output: &GET_QUERY_RESULTS_RESPONSE,
    paging: Some(Paging {
        items: Some("rows"),
        default_page: None,
        largest_page: Some(10000),
        names: PageNames::USUAL,
    }),
};

pub(crate) static GET_SEARCH_RESULTS: Operation = Operation {
    service: Service::SiteWise,
    name: "GetSearchResults",
    method: "GET",
    path: "/workspaces/{workspaceName}/searches/{searchId}/results",
    plane: Plane::Data,
    input: &GET_SEARCH_RESULTS_REQUEST,
    output: &GET_SEARCH_RESULTS_RESPONSE,
    paging: Some(Paging {
        items: Some("searchResults"),
        default_page: None,
        largest_page: Some(10000),
        names: PageNames::USUAL,
    }),
};

pub(crate) static INVOKE_ASSISTANT: Operation = Operation {
    service: Service::SiteWise,
    name: "InvokeAssistant",
    method: "POST",
    path: "/assistant/invocation",
    plane: Plane::Data,
    input: &INVOKE_ASSISTANT_REQUEST,
    output: &INVOKE_ASSISTANT_RESPONSE,
    paging: None,
};

pub(crate) static LIST_ACCESS_POLICIES: Operation = Operation {
    service: Service::SiteWise,
    name: "ListAccessPolicies",
    method: "GET",
    path: "/access-policies",
    plane: Plane::Monitor,
    input: &LIST_ACCESS_POLICIES_REQUEST,
    output: &LIST_ACCESS_POLICIES_RESPONSE,
    paging: Some(Paging {
        items: Some("accessPolicySummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_ACTIONS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListActions",
    method: "GET",
    path: "/actions",
    plane: Plane::Api,
    input: &LIST_ACTIONS_REQUEST,
    output: &LIST_ACTIONS_RESPONSE,
    paging: Some(Paging {
        items: Some("actionSummaries"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_APPLICATIONS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListApplications",
    method: "GET",
    path: "/applications",
    plane: Plane::Api,
    input: &LIST_APPLICATIONS_REQUEST,
    output: &LIST_APPLICATIONS_RESPONSE,
    paging: Some(Paging {
        items: Some("applications"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_ASSET_MODEL_COMPOSITE_MODELS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListAssetModelCompositeModels",
    method: "GET",
    path: "/asset-models/{assetModelId}/composite-models",
    plane: Plane::Api,
    input: &LIST_ASSET_MODEL_COMPOSITE_MODELS_REQUEST,
    output: &LIST_ASSET_MODEL_COMPOSITE_MODELS_RESPONSE,
    paging: Some(Paging {
        items: Some("assetModelCompositeModelSummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_ASSET_MODEL_PROPERTIES: Operation = Operation {
    service: Service::SiteWise,
    name: "ListAssetModelProperties",
    method: "GET",
    path: "/asset-models/{assetModelId}/properties",
    plane: Plane::Api,
    input: &LIST_ASSET_MODEL_PROPERTIES_REQUEST,
    output: &LIST_ASSET_MODEL_PROPERTIES_RESPONSE,
    paging: Some(Paging {
        items: Some("assetModelPropertySummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_ASSET_MODELS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListAssetModels",
    method: "GET",
    path: "/asset-models",
    plane: Plane::Api,
    input: &LIST_ASSET_MODELS_REQUEST,
    output: &LIST_ASSET_MODELS_RESPONSE,
    paging: Some(Paging {
        items: Some("assetModelSummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_ASSET_PROPERTIES: Operation = Operation {
    service: Service::SiteWise,
    name: "ListAssetProperties",
    method: "GET",
    path: "/assets/{assetId}/properties",
    plane: Plane::Api,
    input: &LIST_ASSET_PROPERTIES_REQUEST,
    output: &LIST_ASSET_PROPERTIES_RESPONSE,
    paging: Some(Paging {
        items: Some("assetPropertySummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_ASSET_RELATIONSHIPS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListAssetRelationships",
    method: "GET",
    path: "/assets/{assetId}/assetRelationships",
    plane: Plane::Api,
    input: &LIST_ASSET_RELATIONSHIPS_REQUEST,
    output: &LIST_ASSET_RELATIONSHIPS_RESPONSE,
    paging: Some(Paging {
        items: Some("assetRelationshipSummaries"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_ASSETS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListAssets",
    method: "GET",
    path: "/assets",
    plane: Plane::Api,
    input: &LIST_ASSETS_REQUEST,
    output: &LIST_ASSETS_RESPONSE,
    paging: Some(Paging {
        items: Some("assetSummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_ASSOCIATED_ASSETS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListAssociatedAssets",
    method: "GET",
    path: "/assets/{assetId}/hierarchies",
    plane: Plane::Api,
    input: &LIST_ASSOCIATED_ASSETS_REQUEST,
    output: &LIST_ASSOCIATED_ASSETS_RESPONSE,
    paging: Some(Paging {
        items: Some("assetSummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_BULK_IMPORT_JOBS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListBulkImportJobs",
    method: "GET",
    path: "/jobs",
    plane: Plane::Data,
    input: &LIST_BULK_IMPORT_JOBS_REQUEST,
    output: &LIST_BULK_IMPORT_JOBS_RESPONSE,
    paging: Some(Paging {
        items: Some("jobSummaries"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_COMPOSITION_RELATIONSHIPS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListCompositionRelationships",
    method: "GET",
    path: "/asset-models/{assetModelId}/composition-relationships",
    plane: Plane::Api,
    input: &LIST_COMPOSITION_RELATIONSHIPS_REQUEST,
    output: &LIST_COMPOSITION_RELATIONSHIPS_RESPONSE,
    paging: Some(Paging {
        items: Some("compositionRelationshipSummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_COMPUTATION_MODEL_DATA_BINDING_USAGES: Operation = Operation {
    service: Service::SiteWise,
    name: "ListComputationModelDataBindingUsages",
    method: "POST",
    path: "/computation-models/data-binding-usages",
    plane: Plane::Api,
    input: &LIST_COMPUTATION_MODEL_DATA_BINDING_USAGES_REQUEST,
    output: &LIST_COMPUTATION_MODEL_DATA_BINDING_USAGES_RESPONSE,
    paging: Some(Paging {
        items: Some("dataBindingUsageSummaries"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_COMPUTATION_MODEL_RESOLVE_TO_RESOURCES: Operation = Operation {
    service: Service::SiteWise,
    name: "ListComputationModelResolveToResources",
    method: "GET",
    path: "/computation-models/{computationModelId}/resolve-to-resources",
    plane: Plane::Api,
    input: &LIST_COMPUTATION_MODEL_RESOLVE_TO_RESOURCES_REQUEST,
    output: &LIST_COMPUTATION_MODEL_RESOLVE_TO_RESOURCES_RESPONSE,
    paging: Some(Paging {
        items: Some("computationModelResolveToResourceSummaries"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_COMPUTATION_MODELS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListComputationModels",
    method: "GET",
    path: "/computation-models",
    plane: Plane::Api,
    input: &LIST_COMPUTATION_MODELS_REQUEST,
    output: &LIST_COMPUTATION_MODELS_RESPONSE,
    paging: Some(Paging {
        items: Some("computationModelSummaries"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_DASHBOARDS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListDashboards",
    method: "GET",
    path: "/dashboards",
    plane: Plane::Monitor,
    input: &LIST_DASHBOARDS_REQUEST,
    output: &LIST_DASHBOARDS_RESPONSE,
    paging: Some(Paging {
        items: Some("dashboardSummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_DATASET_DATA_SEGMENT_RELATIONSHIPS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListDatasetDataSegmentRelationships",
    method: "GET",
    path: "/datasets/{datasetId}/data-segment-relationships",
    plane: Plane::Api,
    input: &LIST_DATASET_DATA_SEGMENT_RELATIONSHIPS_REQUEST,
    output: &LIST_DATASET_DATA_SEGMENT_RELATIONSHIPS_RESPONSE,
    paging: Some(Paging {
        items: Some("dataSegmentRelationshipSummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_DATASET_DATA_SEGMENTS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListDatasetDataSegments",
    method: "GET",
    path: "/datasets/{datasetId}/data-segments",
    plane: Plane::Api,
    input: &LIST_DATASET_DATA_SEGMENTS_REQUEST,
    output: &LIST_DATASET_DATA_SEGMENTS_RESPONSE,
    paging: Some(Paging {
        items: Some("dataSegments"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_DATASET_EXPORT_JOBS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListDatasetExportJobs",
    method: "GET",
    path: "/workspaces/{workspaceName}/dataset-export-jobs",
    plane: Plane::Data,
    input: &LIST_DATASET_EXPORT_JOBS_REQUEST,
    output: &LIST_DATASET_EXPORT_JOBS_RESPONSE,
    paging: Some(Paging { items: Some("jobs"), default_page: None, largest_page: Some(250), names: PageNames::USUAL }),
};

pub(crate) static LIST_DATASETS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListDatasets",
    method: "GET",
    path: "/datasets",
    plane: Plane::Api,
    input: &LIST_DATASETS_REQUEST,
    output: &LIST_DATASETS_RESPONSE,
    paging: Some(Paging {
        items: Some("datasetSummaries"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_ENRICHMENT_JOBS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListEnrichmentJobs",
    method: "GET",
    path: "/workspaces/{workspaceName}/enrichment-jobs",
    plane: Plane::Data,
    input: &LIST_ENRICHMENT_JOBS_REQUEST,
    output: &LIST_ENRICHMENT_JOBS_RESPONSE,
    paging: Some(Paging {
        items: Some("jobs"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_EXECUTIONS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListExecutions",
    method: "GET",
    path: "/executions",
    plane: Plane::Api,
    input: &LIST_EXECUTIONS_REQUEST,
    output: &LIST_EXECUTIONS_RESPONSE,
    paging: Some(Paging {
        items: Some("executionSummaries"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_GATEWAYS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListGateways",
    method: "GET",
    path: "/20200301/gateways",
    plane: Plane::Api,
    input: &LIST_GATEWAYS_REQUEST,
    output: &LIST_GATEWAYS_RESPONSE,
    paging: Some(Paging {
        items: Some("gatewaySummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_INTERFACE_RELATIONSHIPS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListInterfaceRelationships",
    method: "GET",
    path: "/interface/{interfaceAssetModelId}/asset-models",
    plane: Plane::Api,
    input: &LIST_INTERFACE_RELATIONSHIPS_REQUEST,
    output: &LIST_INTERFACE_RELATIONSHIPS_RESPONSE,
    paging: Some(Paging {
        items: Some("interfaceRelationshipSummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_PIPELINE_EXECUTIONS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListPipelineExecutions",
    method: "GET",
    path: "/workspaces/{workspaceName}/pipelines/{pipelineName}/executions",
    plane: Plane::Data,
    input: &LIST_PIPELINE_EXECUTIONS_REQUEST,
    output: &LIST_PIPELINE_EXECUTIONS_RESPONSE,
    paging: Some(Paging {
        items: Some("pipelineExecutionSummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_PIPELINES: Operation = Operation {
    service: Service::SiteWise,
    name: "ListPipelines",
    method: "GET",
    path: "/workspaces/{workspaceName}/pipelines",
    plane: Plane::Api,
    input: &LIST_PIPELINES_REQUEST,
    output: &LIST_PIPELINES_RESPONSE,
    paging: Some(Paging {
        items: Some("pipelineSummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_PORTALS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListPortals",
    method: "GET",
    path: "/portals",
    plane: Plane::Monitor,
    input: &LIST_PORTALS_REQUEST,
    output: &LIST_PORTALS_RESPONSE,
    paging: Some(Paging {
        items: Some("portalSummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_PROJECT_ASSETS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListProjectAssets",
    method: "GET",
    path: "/projects/{projectId}/assets",
    plane: Plane::Monitor,
    input: &LIST_PROJECT_ASSETS_REQUEST,
    output: &LIST_PROJECT_ASSETS_RESPONSE,
    paging: Some(Paging {
        items: Some("assetIds"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_PROJECTS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListProjects",
    method: "GET",
    path: "/projects",
    plane: Plane::Monitor,
    input: &LIST_PROJECTS_REQUEST,
    output: &LIST_PROJECTS_RESPONSE,
    paging: Some(Paging {
        items: Some("projectSummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_QUERIES: Operation = Operation {
    service: Service::SiteWise,
    name: "ListQueries",
    method: "GET",
    path: "/workspaces/{workspaceName}/queries",
    plane: Plane::Data,
    input: &LIST_QUERIES_REQUEST,
    output: &LIST_QUERIES_RESPONSE,
    paging: Some(Paging {
        items: Some("queries"),
        default_page: None,
        largest_page: Some(10000),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_SEARCHES: Operation = Operation {
    service: Service::SiteWise,
    name: "ListSearches",
    method: "POST",
    path: "/workspaces/{workspaceName}/searches/list",
    plane: Plane::Data,
    input: &LIST_SEARCHES_REQUEST,
    output: &LIST_SEARCHES_RESPONSE,
    paging: Some(Paging {
        items: Some("searchSummaries"),
        default_page: None,
        largest_page: Some(1000),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_TAGS_FOR_RESOURCE: Operation = Operation {
    service: Service::SiteWise,
    name: "ListTagsForResource",
    method: "GET",
    path: "/tags",
    plane: Plane::Api,
    input: &LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: &LIST_TAGS_FOR_RESOURCE_RESPONSE,
    paging: None,
};

pub(crate) static LIST_TASKS: Operation = Operation {
    service: Service::SiteWise,
    name: "ListTasks",
    method: "GET",
    path: "/workspaces/{workspaceName}/tasks",
    plane: Plane::Api,
    input: &LIST_TASKS_REQUEST,
    output: &LIST_TASKS_RESPONSE,
    paging: Some(Paging {
        items: Some("taskSummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_TIME_SERIES: Operation = Operation {
    service: Service::SiteWise,
    name: "ListTimeSeries",
    method: "GET",
    path: "/timeseries/",
    plane: Plane::Api,
    input: &LIST_TIME_SERIES_REQUEST,
    output: &LIST_TIME_SERIES_RESPONSE,
    paging: Some(Paging {
        items: Some("TimeSeriesSummaries"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_WORKSPACES: Operation = Operation {
    service: Service::SiteWise,
    name: "ListWorkspaces",
    method: "GET",
    path: "/workspaces",
    plane: Plane::Api,
    input: &LIST_WORKSPACES_REQUEST,
    output: &LIST_WORKSPACES_RESPONSE,
    paging: Some(Paging {
        items: Some("workspaceSummaries"),
        default_page: Some(50),
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static PUT_ASSET_MODEL_INTERFACE_RELATIONSHIP: Operation = Operation {
    service: Service::SiteWise,
    name: "PutAssetModelInterfaceRelationship",
    method: "PUT",
    path: "/asset-models/{assetModelId}/interface/{interfaceAssetModelId}/asset-model-interface-relationship",
    plane: Plane::Api,
    input: &PUT_ASSET_MODEL_INTERFACE_RELATIONSHIP_REQUEST,
    output: &PUT_ASSET_MODEL_INTERFACE_RELATIONSHIP_RESPONSE,
    paging: None,
};

pub(crate) static PUT_DEFAULT_ENCRYPTION_CONFIGURATION: Operation = Operation {
    service: Service::SiteWise,
    name: "PutDefaultEncryptionConfiguration",
    method: "POST",
    path: "/configuration/account/encryption",
    plane: Plane::Api,
    input: &PUT_DEFAULT_ENCRYPTION_CONFIGURATION_REQUEST,
    output: &PUT_DEFAULT_ENCRYPTION_CONFIGURATION_RESPONSE,
    paging: None,
};

pub(crate) static PUT_LOGGING_OPTIONS: Operation = Operation {
    service: Service::SiteWise,
    name: "PutLoggingOptions",
    method: "PUT",
    path: "/logging",
    plane: Plane::Api,
    input: &PUT_LOGGING_OPTIONS_REQUEST,
    output: &PUT_LOGGING_OPTIONS_RESPONSE,
    paging: None,
};

pub(crate) static PUT_STORAGE_CONFIGURATION: Operation = Operation {
    service: Service::SiteWise,
    name: "PutStorageConfiguration",
    method: "POST",
    path: "/configuration/account/storage",
    plane: Plane::Api,
    input: &PUT_STORAGE_CONFIGURATION_REQUEST,
    output: &PUT_STORAGE_CONFIGURATION_RESPONSE,
    paging: None,
};

pub(crate) static START_PIPELINE_EXECUTION: Operation = Operation {
    service: Service::SiteWise,
    name: "StartPipelineExecution",
    method: "POST",
    path: "/workspaces/{workspaceName}/pipelines/{pipelineName}/executions",
    plane: Plane::Data,
    input: &START_PIPELINE_EXECUTION_REQUEST,
    output: &START_PIPELINE_EXECUTION_RESPONSE,
    paging: None,
};

pub(crate) static START_QUERY: Operation = Operation {
    service: Service::SiteWise,
    name: "StartQuery",
    method: "POST",
    path: "/workspaces/{workspaceName}/queries",
    plane: Plane::Data,
    input: &START_QUERY_REQUEST,
    output: &START_QUERY_RESPONSE,
    paging: None,
};

pub(crate) static START_SEARCH: Operation = Operation {
    service: Service::SiteWise,
    name: "StartSearch",
    method: "POST",
    path: "/workspaces/{workspaceName}/searches",
    plane: Plane::Data,
    input: &START_SEARCH_REQUEST,
    output: &START_SEARCH_RESPONSE,
    paging: None,
};

pub(crate) static TAG_RESOURCE: Operation = Operation {
    service: Service::SiteWise,
    name: "TagResource",
    method: "POST",
    path: "/tags",
    plane: Plane::Api,
    input: &TAG_RESOURCE_REQUEST,
    output: &TAG_RESOURCE_RESPONSE,
    paging: None,
};

pub(crate) static UNTAG_RESOURCE: Operation = Operation {
    service: Service::SiteWise,
    name: "UntagResource",
    method: "DELETE",
    path: "/tags",
    plane: Plane::Api,
    input: &UNTAG_RESOURCE_REQUEST,
    output: &UNTAG_RESOURCE_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_ACCESS_POLICY: Operation = Operation {
    service: Service::SiteWise,
    name: "UpdateAccessPolicy",
    method: "PUT",
    path: "/access-policies/{accessPolicyId}",
    plane: Plane::Monitor,
    input: &UPDATE_ACCESS_POLICY_REQUEST,
    output: &UPDATE_ACCESS_POLICY_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_ASSET: Operation = Operation {
    service: Service::SiteWise,
    name: "UpdateAsset",
    method: "PUT",
    path: "/assets/{assetId}",
    plane: Plane::Api,
    input: &UPDATE_ASSET_REQUEST,
    output: &UPDATE_ASSET_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_ASSET_MODEL: Operation = Operation {
    service: Service::SiteWise,
    name: "UpdateAssetModel",
    method: "PUT",
    path: "/asset-models/{assetModelId}",
    plane: Plane::Api,
    input: &UPDATE_ASSET_MODEL_REQUEST,
    output: &UPDATE_ASSET_MODEL_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_ASSET_MODEL_COMPOSITE_MODEL: Operation = Operation {
    service: Service::SiteWise,
    name: "UpdateAssetModelCompositeModel",
    method: "PUT",
    path: "/asset-models/{assetModelId}/composite-models/{assetModelCompositeModelId}",
    plane: Plane::Api,
    input: &UPDATE_ASSET_MODEL_COMPOSITE_MODEL_REQUEST,
    output: &UPDATE_ASSET_MODEL_COMPOSITE_MODEL_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_ASSET_PROPERTY: Operation = Operation {
    service: Service::SiteWise,
    name: "UpdateAssetProperty",
    method: "PUT",
    path: "/assets/{assetId}/properties/{propertyId}",
    plane: Plane::Api,
    input: &UPDATE_ASSET_PROPERTY_REQUEST,
    output: Shape::NOTHING,
    paging: None,
};

pub(crate) static UPDATE_COMPUTATION_MODEL: Operation = Operation {
    service: Service::SiteWise,
    name: "UpdateComputationModel",
    method: "POST",
    path: "/computation-models/{computationModelId}",
    plane: Plane::Api,
    input: &UPDATE_COMPUTATION_MODEL_REQUEST,
    output: &UPDATE_COMPUTATION_MODEL_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_DASHBOARD: Operation = Operation {
    service: Service::SiteWise,
    name: "UpdateDashboard",
    method: "PUT",
    path: "/dashboards/{dashboardId}",
    plane: Plane::Monitor,
    input: &UPDATE_DASHBOARD_REQUEST,
    output: &UPDATE_DASHBOARD_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_DATASET: Operation = Operation {
    service: Service::SiteWise,
    name: "UpdateDataset",
    method: "PUT",
    path: "/datasets/{datasetId}",
    plane: Plane::Api,
    input: &UPDATE_DATASET_REQUEST,
    output: &UPDATE_DATASET_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_GATEWAY: Operation = Operation {
    service: Service::SiteWise,
    name: "UpdateGateway",
    method: "PUT",
    path: "/20200301/gateways/{gatewayId}",
    plane: Plane::Api,
    input: &UPDATE_GATEWAY_REQUEST,
    output: Shape::NOTHING,
    paging: None,
};

pub(crate) static UPDATE_GATEWAY_CAPABILITY_CONFIGURATION: Operation = Operation {
    service: Service::SiteWise,
    name: "UpdateGatewayCapabilityConfiguration",
    method: "POST",
    path: "/20200301/gateways/{gatewayId}/capability",
    plane: Plane::Api,
    input: &UPDATE_GATEWAY_CAPABILITY_CONFIGURATION_REQUEST,
    output: &UPDATE_GATEWAY_CAPABILITY_CONFIGURATION_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_PIPELINE: Operation = Operation {
    service: Service::SiteWise,
    name: "UpdatePipeline",
    method: "PUT",
    path: "/workspaces/{workspaceName}/pipelines/{pipelineName}",
    plane: Plane::Api,
    input: &UPDATE_PIPELINE_REQUEST,
    output: &UPDATE_PIPELINE_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_PORTAL: Operation = Operation {
    service: Service::SiteWise,
    name: "UpdatePortal",
    method: "PUT",
    path: "/portals/{portalId}",
    plane: Plane::Monitor,
    input: &UPDATE_PORTAL_REQUEST,
    output: &UPDATE_PORTAL_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_PROJECT: Operation = Operation {
    service: Service::SiteWise,
    name: "UpdateProject",
    method: "PUT",
    path: "/projects/{projectId}",
    plane: Plane::Monitor,
    input: &UPDATE_PROJECT_REQUEST,
    output: &UPDATE_PROJECT_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_TASK: Operation = Operation {
    service: Service::SiteWise,
    name: "UpdateTask",
    method: "PUT",
    path: "/workspaces/{workspaceName}/tasks/{taskName}",
    plane: Plane::Api,
    input: &UPDATE_TASK_REQUEST,
    output: &UPDATE_TASK_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_WORKSPACE: Operation = Operation {
    service: Service::SiteWise,
    name: "UpdateWorkspace",
    method: "PUT",
    path: "/workspaces/{workspaceName}",
    plane: Plane::Api,
    input: &UPDATE_WORKSPACE_REQUEST,
    output: &UPDATE_WORKSPACE_RESPONSE,
    paging: None,
};

pub(crate) static WAITERS: [Waiter; 27] = [
    Waiter {
        name: "ApplicationActive",
        operation: &DESCRIBE_APPLICATION,
        state: Some("status"),
        success: &["ACTIVE"],
        failure: &["DELETING"],
        error: None,
        gone: false,
    },
    Waiter {
        name: "ApplicationNotExists",
        operation: &DESCRIBE_APPLICATION,
        state: None,
        success: &[],
        failure: &[],
        error: None,
        gone: true,
    },
    Waiter {
        name: "AssetActive",
        operation: &DESCRIBE_ASSET,
        state: Some("assetStatus.state"),
        success: &["ACTIVE"],
        failure: &["FAILED"],
        error: Some("assetStatus.error"),
        gone: false,
    },
    Waiter {
        name: "AssetModelActive",
        operation: &DESCRIBE_ASSET_MODEL,
        state: Some("assetModelStatus.state"),
        success: &["ACTIVE"],
        failure: &["FAILED"],
        error: Some("assetModelStatus.error"),
        gone: false,
    },
    Waiter {
        name: "AssetModelNotExists",
        operation: &DESCRIBE_ASSET_MODEL,
        state: None,
        success: &[],
        failure: &[],
        error: None,
        gone: true,
    },
    Waiter {
        name: "AssetNotExists",
        operation: &DESCRIBE_ASSET,
        state: None,
        success: &[],
        failure: &[],
        error: None,
        gone: true,
    },
    Waiter {
        name: "BulkImportJobCompleted",
        operation: &DESCRIBE_BULK_IMPORT_JOB,
        state: Some("jobStatus"),
        success: &["COMPLETED"],
        failure: &["FAILED", "CANCELLED", "COMPLETED_WITH_FAILURES"],
        error: Some("errorReportLocation"),
        gone: false,
    },
    Waiter {
        name: "ComputationModelActive",
        operation: &DESCRIBE_COMPUTATION_MODEL,
        state: Some("computationModelStatus.state"),
        success: &["ACTIVE"],
        failure: &["FAILED"],
        error: Some("computationModelStatus.error"),
        gone: false,
    },
    Waiter {
        name: "ComputationModelNotExists",
        operation: &DESCRIBE_COMPUTATION_MODEL,
        state: Some("computationModelStatus.state"),
        success: &[],
        failure: &["FAILED"],
        error: Some("computationModelStatus.error"),
        gone: true,
    },
    Waiter {
        name: "DatasetActive",
        operation: &DESCRIBE_DATASET,
        state: Some("datasetStatus.state"),
        success: &["ACTIVE"],
        failure: &["FAILED"],
        error: Some("datasetStatus.error"),
        gone: false,
    },
    Waiter {
        name: "DatasetExportJobCompleted",
        operation: &DESCRIBE_DATASET_EXPORT_JOB,
        state: Some("status"),
        success: &["COMPLETED"],
        failure: &["FAILED", "COMPLETED_WITH_ERRORS"],
        error: Some("errorReportLocation"),
        gone: false,
    },
    Waiter {
        name: "DatasetNotExists",
        operation: &DESCRIBE_DATASET,
        state: Some("datasetStatus.state"),
        success: &[],
        failure: &["FAILED"],
        error: Some("datasetStatus.error"),
        gone: true,
    },
    Waiter {
        name: "DefaultEncryptionConfigurationActive",
        operation: &DESCRIBE_DEFAULT_ENCRYPTION_CONFIGURATION,
        state: Some("configurationStatus.state"),
        success: &["ACTIVE"],
        failure: &["UPDATE_FAILED"],
        error: Some("configurationStatus.error"),
        gone: false,
    },
    Waiter {
        name: "EnrichmentJobCompleted",
        operation: &DESCRIBE_ENRICHMENT_JOB,
        state: Some("status"),
        success: &["COMPLETED"],
        failure: &["FAILED", "TIMED_OUT", "CANCELLED"],
        error: Some("failureMessage"),
        gone: false,
    },
    Waiter {
        name: "ExecutionCompleted",
        operation: &DESCRIBE_EXECUTION,
        state: Some("executionStatus.state"),
        success: &["COMPLETED"],
        failure: &["FAILED"],
        error: Some("executionResult"),
        gone: false,
    },
    Waiter {
        name: "PipelineActive",
        operation: &DESCRIBE_PIPELINE,
        state: Some("status.state"),
        success: &["ACTIVE"],
        failure: &["FAILED"],
        error: Some("status.error"),
        gone: false,
    },
    Waiter {
        name: "PipelineExecutionSucceeded",
        operation: &DESCRIBE_PIPELINE_EXECUTION,
        state: Some("status.state"),
        success: &["SUCCEEDED"],
        failure: &["FAILED", "CANCELLED"],
        error: Some("status.stateDetails"),
        gone: false,
    },
    Waiter {
        name: "PipelineNotExists",
        operation: &DESCRIBE_PIPELINE,
        state: Some("status.state"),
        success: &[],
        failure: &["FAILED"],
        error: Some("status.error"),
        gone: true,
    },
    Waiter {
        name: "PortalActive",
        operation: &DESCRIBE_PORTAL,
        state: Some("portalStatus.state"),
        success: &["ACTIVE"],
        failure: &[],
        error: Some("portalStatus.error"),
        gone: false,
    },
    Waiter {
        name: "PortalNotExists",
        operation: &DESCRIBE_PORTAL,
        state: None,
        success: &[],
        failure: &[],
        error: None,
        gone: true,
    },
    Waiter {
        name: "QueryCompleted",
        operation: &DESCRIBE_QUERY,
        state: Some("status"),
        success: &["COMPLETED"],
        failure: &["FAILED", "CANCELED"],
        error: Some("errorMessage"),
        gone: false,
    },
    Waiter {
        name: "SearchSucceeded",
        operation: &DESCRIBE_SEARCH,
        state: Some("status"),
        success: &["SUCCEEDED"],
        failure: &["FAILED"],
        error: Some("statusReason"),
        gone: false,
    },
    Waiter {
        name: "StorageConfigurationActive",
        operation: &DESCRIBE_STORAGE_CONFIGURATION,
        state: Some("configurationStatus.state"),
        success: &["ACTIVE"],
        failure: &["UPDATE_FAILED"],
        error: Some("configurationStatus.error"),
        gone: false,
    },
    Waiter {
        name: "TaskActive",
        operation: &DESCRIBE_TASK,
        state: Some("status.state"),
        success: &["ACTIVE"],
        failure: &["FAILED"],
        error: Some("status.error"),
        gone: false,
    },
    Waiter {
        name: "TaskNotExists",
        operation: &DESCRIBE_TASK,
        state: Some("status.state"),
        success: &[],
        failure: &["FAILED"],
        error: Some("status.error"),
        gone: true,
    },
    Waiter {
        name: "WorkspaceActive",
        operation: &DESCRIBE_WORKSPACE,
        state: Some("workspaceStatus.state"),
        success: &["ACTIVE"],
        failure: &["FAILED"],
        error: Some("workspaceStatus.error"),
        gone: false,
    },
    Waiter {
        name: "WorkspaceNotExists",
        operation: &DESCRIBE_WORKSPACE,
        state: Some("workspaceStatus.state"),
        success: &[],
        failure: &["FAILED"],
        error: Some("workspaceStatus.error"),
        gone: true,
    },
];

static ACCESS_DENIED_EXCEPTION: Shape = Shape {
    name: "AccessDeniedException",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("message", "message", Kind::String)],
};

static ACCESS_POLICY_SUMMARY: Shape = Shape {
    name: "AccessPolicySummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String, required: true),
        member!("identity", "identity", Kind::Structure(&IDENTITY), required: true),
        member!("resource", "resource", Kind::Structure(&RESOURCE), required: true),
        member!("permission", "permission", Kind::Enumeration("Permission"), required: true),
        member!("creationDate", "creation_date", Kind::Timestamp),
        member!("lastUpdateDate", "last_update_date", Kind::Timestamp),
    ],
};

static ACTION_DEFINITION: Shape = Shape {
    name: "ActionDefinition",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("actionDefinitionId", "action_definition_id", Kind::String, required: true),
        member!("actionName", "action_name", Kind::String, required: true),
        member!("actionType", "action_type", Kind::String, required: true),
    ],
};

static ACTION_PAYLOAD: Shape = Shape {
    name: "ActionPayload",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("stringValue", "string_value", Kind::String, required: true)],
};

static ACTION_SUMMARY: Shape = Shape {
    name: "ActionSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("actionId", "action_id", Kind::String),
        member!("actionDefinitionId", "action_definition_id", Kind::String),
        member!("targetResource", "target_resource", Kind::Structure(&TARGET_RESOURCE)),
        member!("resolveTo", "resolve_to", Kind::Structure(&RESOLVE_TO)),
    ],
};

static AGGREGATED_VALUE: Shape = Shape {
    name: "AggregatedValue",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("timestamp", "timestamp", Kind::Timestamp, required: true),
        member!("quality", "quality", Kind::Enumeration("Quality")),
        member!("value", "value", Kind::Structure(&AGGREGATES), required: true),
    ],
};

static AGGREGATES: Shape = Shape {
    name: "Aggregates",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("average", "average", Kind::Double),
        member!("count", "count", Kind::Double),
        member!("maximum", "maximum", Kind::Double),
        member!("minimum", "minimum", Kind::Double),
        member!("sum", "sum", Kind::Double),
        member!("standardDeviation", "standard_deviation", Kind::Double),
    ],
};

static ALARMS: Shape = Shape {
    name: "Alarms",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("alarmRoleArn", "alarm_role_arn", Kind::String, required: true),
        member!("notificationLambdaArn", "notification_lambda_arn", Kind::String),
    ],
};

static ANNOTATION: Shape = Shape { name: "Annotation", form: Form::Structure, sensitive: false, members: &[] };

static APPLICATION_SUMMARY: Shape = Shape {
    name: "ApplicationSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("arn", "arn", Kind::String, required: true),
        member!("id", "id", Kind::String, required: true),
        member!("name", "name", Kind::String, required: true),
        member!("status", "status", Kind::Enumeration("ApplicationStatus"), required: true),
        member!("createdAt", "created_at", Kind::Timestamp, required: true),
        member!("workspaceName", "workspace_name", Kind::String, required: true),
    ],
};

static ASSET_BINDING_VALUE_FILTER: Shape = Shape {
    name: "AssetBindingValueFilter",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("assetId", "asset_id", Kind::String, required: true)],
};

static ASSET_COMPOSITE_MODEL: Shape = Shape {
    name: "AssetCompositeModel",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("name", "name", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("type", "type", Kind::String, required: true),
        member!("properties", "properties", Kind::List(&Kind::Structure(&ASSET_PROPERTY)), required: true),
        member!("id", "id", Kind::String),
        member!("externalId", "external_id", Kind::String),
    ],
};

static ASSET_COMPOSITE_MODEL_PATH_SEGMENT: Shape = Shape {
    name: "AssetCompositeModelPathSegment",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("id", "id", Kind::String), member!("name", "name", Kind::String)],
};

static ASSET_COMPOSITE_MODEL_SUMMARY: Shape = Shape {
    name: "AssetCompositeModelSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String, required: true),
        member!("externalId", "external_id", Kind::String),
        member!("name", "name", Kind::String, required: true),
        member!("type", "type", Kind::String, required: true),
        member!("description", "description", Kind::String, required: true),
        member!("path", "path", Kind::List(&Kind::Structure(&ASSET_COMPOSITE_MODEL_PATH_SEGMENT)), required: true),
    ],
};

static ASSET_ERROR_DETAILS: Shape = Shape {
    name: "AssetErrorDetails",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, required: true),
        member!("code", "code", Kind::Enumeration("AssetErrorCode"), required: true),
        member!("message", "message", Kind::String, required: true),
    ],
};

static ASSET_HIERARCHY: Shape = Shape {
    name: "AssetHierarchy",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String),
        member!("externalId", "external_id", Kind::String),
        member!("name", "name", Kind::String, required: true),
    ],
};

static ASSET_HIERARCHY_INFO: Shape = Shape {
    name: "AssetHierarchyInfo",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("parentAssetId", "parent_asset_id", Kind::String),
        member!("childAssetId", "child_asset_id", Kind::String),
    ],
};

static ASSET_MODEL_BINDING_VALUE_FILTER: Shape = Shape {
    name: "AssetModelBindingValueFilter",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("assetModelId", "asset_model_id", Kind::String, required: true)],
};

static ASSET_MODEL_COMPOSITE_MODEL: Shape = Shape {
    name: "AssetModelCompositeModel",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("name", "name", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("type", "type", Kind::String, required: true),
        member!("properties", "properties", Kind::List(&Kind::Structure(&ASSET_MODEL_PROPERTY))),
        member!("id", "id", Kind::String),
        member!("externalId", "external_id", Kind::String),
    ],
};

static ASSET_MODEL_COMPOSITE_MODEL_DEFINITION: Shape = Shape {
    name: "AssetModelCompositeModelDefinition",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String),
        member!("externalId", "external_id", Kind::String),
        member!("name", "name", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("type", "type", Kind::String, required: true),
        member!("properties", "properties", Kind::List(&Kind::Structure(&ASSET_MODEL_PROPERTY_DEFINITION))),
    ],
};

static ASSET_MODEL_COMPOSITE_MODEL_PATH_SEGMENT: Shape = Shape {
    name: "AssetModelCompositeModelPathSegment",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("id", "id", Kind::String), member!("name", "name", Kind::String)],
};

static ASSET_MODEL_COMPOSITE_MODEL_SUMMARY: Shape = Shape {
    name: "AssetModelCompositeModelSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String, required: true),
        member!("externalId", "external_id", Kind::String),
        member!("name", "name", Kind::String, required: true),
        member!("type", "type", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("path", "path", Kind::List(&Kind::Structure(&ASSET_MODEL_COMPOSITE_MODEL_PATH_SEGMENT))),
    ],
};

static ASSET_MODEL_HIERARCHY: Shape = Shape {
    name: "AssetModelHierarchy",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String),
        member!("externalId", "external_id", Kind::String),
        member!("name", "name", Kind::String, required: true),
        member!("childAssetModelId", "child_asset_model_id", Kind::String, required: true),
    ],
};

static ASSET_MODEL_HIERARCHY_DEFINITION: Shape = Shape {
    name: "AssetModelHierarchyDefinition",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String),
        member!("externalId", "external_id", Kind::String),
        member!("name", "name", Kind::String, required: true),
        member!("childAssetModelId", "child_asset_model_id", Kind::String, required: true),
    ],
};

static ASSET_MODEL_PROPERTY: Shape = Shape {
    name: "AssetModelProperty",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String),
        member!("externalId", "external_id", Kind::String),
        member!("name", "name", Kind::String, required: true),
        member!("dataType", "data_type", Kind::Enumeration("PropertyDataType"), required: true),
        member!("dataTypeSpec", "data_type_spec", Kind::String),
        member!("unit", "unit", Kind::String),
        member!("type", "type", Kind::Structure(&PROPERTY_TYPE), required: true),
        member!("path", "path", Kind::List(&Kind::Structure(&ASSET_MODEL_PROPERTY_PATH_SEGMENT))),
    ],
};

static ASSET_MODEL_PROPERTY_BINDING_VALUE: Shape = Shape {
    name: "AssetModelPropertyBindingValue",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, required: true),
        member!("propertyId", "property_id", Kind::String, required: true),
    ],
};

static ASSET_MODEL_PROPERTY_BINDING_VALUE_FILTER: Shape = Shape {
    name: "AssetModelPropertyBindingValueFilter",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, required: true),
        member!("propertyId", "property_id", Kind::String, required: true),
    ],
};

static ASSET_MODEL_PROPERTY_DEFINITION: Shape = Shape {
    name: "AssetModelPropertyDefinition",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String),
        member!("externalId", "external_id", Kind::String),
        member!("name", "name", Kind::String, required: true),
        member!("dataType", "data_type", Kind::Enumeration("PropertyDataType"), required: true),
        member!("dataTypeSpec", "data_type_spec", Kind::String),
        member!("unit", "unit", Kind::String),
        member!("type", "type", Kind::Structure(&PROPERTY_TYPE), required: true),
    ],
};

static ASSET_MODEL_PROPERTY_PATH_SEGMENT: Shape = Shape {
    name: "AssetModelPropertyPathSegment",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("id", "id", Kind::String), member!("name", "name", Kind::String)],
};

static ASSET_MODEL_PROPERTY_SUMMARY: Shape = Shape {
    name: "AssetModelPropertySummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String),
        member!("externalId", "external_id", Kind::String),
        member!("name", "name", Kind::String, required: true),
        member!("dataType", "data_type", Kind::Enumeration("PropertyDataType"), required: true),
        member!("dataTypeSpec", "data_type_spec", Kind::String),
        member!("unit", "unit", Kind::String),
        member!("type", "type", Kind::Structure(&PROPERTY_TYPE), required: true),
        member!("assetModelCompositeModelId", "asset_model_composite_model_id", Kind::String),
        member!("path", "path", Kind::List(&Kind::Structure(&ASSET_MODEL_PROPERTY_PATH_SEGMENT))),
        member!("interfaceSummaries", "interface_summaries", Kind::List(&Kind::Structure(&INTERFACE_SUMMARY))),
    ],
};

static ASSET_MODEL_STATUS: Shape = Shape {
    name: "AssetModelStatus",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("state", "state", Kind::Enumeration("AssetModelState"), required: true),
        member!("error", "error", Kind::Structure(&ERROR_DETAILS)),
    ],
};

static ASSET_MODEL_SUMMARY: Shape = Shape {
    name: "AssetModelSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String, required: true),
        member!("externalId", "external_id", Kind::String),
        member!("arn", "arn", Kind::String, required: true),
        member!("name", "name", Kind::String, required: true),
        member!("assetModelType", "asset_model_type", Kind::Enumeration("AssetModelType")),
        member!("description", "description", Kind::String, required: true),
        member!("creationDate", "creation_date", Kind::Timestamp, required: true),
        member!("lastUpdateDate", "last_update_date", Kind::Timestamp, required: true),
        member!("status", "status", Kind::Structure(&ASSET_MODEL_STATUS), required: true),
        member!("version", "version", Kind::String),
    ],
};

static ASSET_PROPERTY: Shape = Shape {
    name: "AssetProperty",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String, required: true),
        member!("externalId", "external_id", Kind::String),
        member!("name", "name", Kind::String, required: true),
        member!("alias", "alias", Kind::String),
        member!("notification", "notification", Kind::Structure(&PROPERTY_NOTIFICATION)),
        member!("dataType", "data_type", Kind::Enumeration("PropertyDataType"), required: true),
        member!("dataTypeSpec", "data_type_spec", Kind::String),
        member!("unit", "unit", Kind::String),
        member!("path", "path", Kind::List(&Kind::Structure(&ASSET_PROPERTY_PATH_SEGMENT))),
    ],
};

static ASSET_PROPERTY_BINDING_VALUE: Shape = Shape {
    name: "AssetPropertyBindingValue",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, required: true),
        member!("propertyId", "property_id", Kind::String, required: true),
    ],
};

static ASSET_PROPERTY_BINDING_VALUE_FILTER: Shape = Shape {
    name: "AssetPropertyBindingValueFilter",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, required: true),
        member!("propertyId", "property_id", Kind::String, required: true),
    ],
};

static ASSET_PROPERTY_PATH_SEGMENT: Shape = Shape {
    name: "AssetPropertyPathSegment",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("id", "id", Kind::String), member!("name", "name", Kind::String)],
};

static ASSET_PROPERTY_SUMMARY: Shape = Shape {
    name: "AssetPropertySummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String, required: true),
        member!("externalId", "external_id", Kind::String),
        member!("alias", "alias", Kind::String),
        member!("unit", "unit", Kind::String),
        member!("notification", "notification", Kind::Structure(&PROPERTY_NOTIFICATION)),
        member!("assetCompositeModelId", "asset_composite_model_id", Kind::String),
        member!("path", "path", Kind::List(&Kind::Structure(&ASSET_PROPERTY_PATH_SEGMENT))),
    ],
};

static ASSET_PROPERTY_VALUE: Shape = Shape {
    name: "AssetPropertyValue",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("value", "value", Kind::Structure(&VARIANT), required: true),
        member!("timestamp", "timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("quality", "quality", Kind::Enumeration("Quality")),
    ],
};

static ASSET_RELATIONSHIP_SUMMARY: Shape = Shape {
    name: "AssetRelationshipSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("hierarchyInfo", "hierarchy_info", Kind::Structure(&ASSET_HIERARCHY_INFO)),
        member!("relationshipType", "relationship_type", Kind::Enumeration("AssetRelationshipType"), required: true),
    ],
};

static ASSET_STATUS: Shape = Shape {
    name: "AssetStatus",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("state", "state", Kind::Enumeration("AssetState"), required: true),
        member!("error", "error", Kind::Structure(&ERROR_DETAILS)),
    ],
};

static ASSET_SUMMARY: Shape = Shape {
    name: "AssetSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String, required: true),
        member!("externalId", "external_id", Kind::String),
        member!("arn", "arn", Kind::String, required: true),
        member!("name", "name", Kind::String, required: true),
        member!("assetModelId", "asset_model_id", Kind::String, required: true),
        member!("creationDate", "creation_date", Kind::Timestamp, required: true),
        member!("lastUpdateDate", "last_update_date", Kind::Timestamp, required: true),
        member!("status", "status", Kind::Structure(&ASSET_STATUS), required: true),
        member!("hierarchies", "hierarchies", Kind::List(&Kind::Structure(&ASSET_HIERARCHY)), required: true),
        member!("description", "description", Kind::String),
    ],
};

static ASSOCIATE_ASSETS_REQUEST: Shape = Shape {
    name: "AssociateAssetsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("hierarchyId", "hierarchy_id", Kind::String, required: true),
        member!("childAssetId", "child_asset_id", Kind::String, required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static ASSOCIATE_DATA_SEGMENT_ENTRY: Shape = Shape {
    name: "AssociateDataSegmentEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("sourceDatasetId", "source_dataset_id", Kind::String, required: true),
        member!("timeSeriesId", "time_series_id", Kind::String, required: true),
        member!("startTimestamp", "start_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("endTimestamp", "end_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
    ],
};

static ASSOCIATE_TIME_SERIES_TO_ASSET_PROPERTY_REQUEST: Shape = Shape {
    name: "AssociateTimeSeriesToAssetPropertyRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("alias", "alias", Kind::String, place: Place::Query, required: true, bounds: Bounds::Length { min: 1, max: i64::MAX }),
        member!("assetId", "asset_id", Kind::String, place: Place::Query, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("propertyId", "property_id", Kind::String, place: Place::Query, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static ASSOCIATED_ASSETS_SUMMARY: Shape = Shape {
    name: "AssociatedAssetsSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String, required: true),
        member!("externalId", "external_id", Kind::String),
        member!("arn", "arn", Kind::String, required: true),
        member!("name", "name", Kind::String, required: true),
        member!("assetModelId", "asset_model_id", Kind::String, required: true),
        member!("creationDate", "creation_date", Kind::Timestamp, required: true),
        member!("lastUpdateDate", "last_update_date", Kind::Timestamp, required: true),
        member!("status", "status", Kind::Structure(&ASSET_STATUS), required: true),
        member!("hierarchies", "hierarchies", Kind::List(&Kind::Structure(&ASSET_HIERARCHY)), required: true),
        member!("description", "description", Kind::String),
    ],
};

static ATTRIBUTE: Shape = Shape {
    name: "Attribute",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("defaultValue", "default_value", Kind::String)],
};

static BATCH_ASSOCIATE_DATA_SEGMENTS_TO_DATASET_REQUEST: Shape = Shape {
    name: "BatchAssociateDataSegmentsToDatasetRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetId", "dataset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("workspaceName", "workspace_name", Kind::String, required: true),
        member!("associateDataSegmentEntries", "associate_data_segment_entries", Kind::List(&Kind::Structure(&ASSOCIATE_DATA_SEGMENT_ENTRY)), required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static BATCH_ASSOCIATE_DATA_SEGMENTS_TO_DATASET_RESPONSE: Shape = Shape {
    name: "BatchAssociateDataSegmentsToDatasetResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetId", "dataset_id", Kind::String, required: true),
        member!("datasetVersion", "dataset_version", Kind::String, required: true),
        member!("failedAssociations", "failed_associations", Kind::List(&Kind::Structure(&FAILED_DATA_SEGMENT_ASSOCIATION)), required: true),
    ],
};

static BATCH_ASSOCIATE_PROJECT_ASSETS_REQUEST: Shape = Shape {
    name: "BatchAssociateProjectAssetsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("projectId", "project_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("assetIds", "asset_ids", Kind::List(&Kind::String), required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static BATCH_ASSOCIATE_PROJECT_ASSETS_RESPONSE: Shape = Shape {
    name: "BatchAssociateProjectAssetsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("errors", "errors", Kind::List(&Kind::Structure(&ASSET_ERROR_DETAILS)))],
};

static BATCH_DELETE_DATASET_DATA_SEGMENTS_REQUEST: Shape = Shape {
    name: "BatchDeleteDatasetDataSegmentsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetId", "dataset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("workspaceName", "workspace_name", Kind::String, required: true),
        member!("deleteDataSegmentEntries", "delete_data_segment_entries", Kind::List(&Kind::Structure(&DELETE_DATA_SEGMENT_ENTRY)), required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static BATCH_DELETE_DATASET_DATA_SEGMENTS_RESPONSE: Shape = Shape {
    name: "BatchDeleteDatasetDataSegmentsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetId", "dataset_id", Kind::String, required: true),
        member!("datasetVersion", "dataset_version", Kind::String, required: true),
        member!("errors", "errors", Kind::List(&Kind::Structure(&FAILED_DATA_SEGMENT_DELETION)), required: true),
    ],
};

static BATCH_DISASSOCIATE_DATA_SEGMENTS_FROM_DATASET_REQUEST: Shape = Shape {
    name: "BatchDisassociateDataSegmentsFromDatasetRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetId", "dataset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("workspaceName", "workspace_name", Kind::String, required: true),
        member!("disassociateDataSegmentEntries", "disassociate_data_segment_entries", Kind::List(&Kind::Structure(&DISASSOCIATE_DATA_SEGMENT_ENTRY)), required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static BATCH_DISASSOCIATE_DATA_SEGMENTS_FROM_DATASET_RESPONSE: Shape = Shape {
    name: "BatchDisassociateDataSegmentsFromDatasetResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetId", "dataset_id", Kind::String, required: true),
        member!("datasetVersion", "dataset_version", Kind::String, required: true),
        member!("failedDisassociations", "failed_disassociations", Kind::List(&Kind::Structure(&FAILED_DATA_SEGMENT_DISASSOCIATION)), required: true),
    ],
};

static BATCH_DISASSOCIATE_PROJECT_ASSETS_REQUEST: Shape = Shape {
    name: "BatchDisassociateProjectAssetsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("projectId", "project_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("assetIds", "asset_ids", Kind::List(&Kind::String), required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static BATCH_DISASSOCIATE_PROJECT_ASSETS_RESPONSE: Shape = Shape {
    name: "BatchDisassociateProjectAssetsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("errors", "errors", Kind::List(&Kind::Structure(&ASSET_ERROR_DETAILS)))],
};

static BATCH_GET_ASSET_PROPERTY_AGGREGATES_ENTRY: Shape = Shape {
    name: "BatchGetAssetPropertyAggregatesEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entryId", "entry_id", Kind::String, required: true),
        member!("assetId", "asset_id", Kind::String),
        member!("propertyId", "property_id", Kind::String),
        member!("propertyAlias", "property_alias", Kind::String),
        member!("aggregateTypes", "aggregate_types", Kind::List(&Kind::Enumeration("AggregateType")), required: true),
        member!("resolution", "resolution", Kind::String, required: true),
        member!("startDate", "start_date", Kind::Timestamp, required: true),
        member!("endDate", "end_date", Kind::Timestamp, required: true),
        member!("qualities", "qualities", Kind::List(&Kind::Enumeration("Quality"))),
        member!("timeOrdering", "time_ordering", Kind::Enumeration("TimeOrdering")),
    ],
};

static BATCH_GET_ASSET_PROPERTY_AGGREGATES_ERROR_ENTRY: Shape = Shape {
    name: "BatchGetAssetPropertyAggregatesErrorEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("errorCode", "error_code", Kind::Enumeration("BatchGetAssetPropertyAggregatesErrorCode"), required: true),
        member!("errorMessage", "error_message", Kind::String, required: true),
        member!("entryId", "entry_id", Kind::String, required: true),
    ],
};

static BATCH_GET_ASSET_PROPERTY_AGGREGATES_ERROR_INFO: Shape = Shape {
    name: "BatchGetAssetPropertyAggregatesErrorInfo",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("errorCode", "error_code", Kind::Enumeration("BatchGetAssetPropertyAggregatesErrorCode"), required: true),
        member!("errorTimestamp", "error_timestamp", Kind::Timestamp, required: true),
    ],
};

static BATCH_GET_ASSET_PROPERTY_AGGREGATES_REQUEST: Shape = Shape {
    name: "BatchGetAssetPropertyAggregatesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entries", "entries", Kind::List(&Kind::Structure(&BATCH_GET_ASSET_PROPERTY_AGGREGATES_ENTRY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 1, max: i64::MAX }),
    ],
};

static BATCH_GET_ASSET_PROPERTY_AGGREGATES_RESPONSE: Shape = Shape {
    name: "BatchGetAssetPropertyAggregatesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("errorEntries", "error_entries", Kind::List(&Kind::Structure(&BATCH_GET_ASSET_PROPERTY_AGGREGATES_ERROR_ENTRY)), required: true),
        member!("successEntries", "success_entries", Kind::List(&Kind::Structure(&BATCH_GET_ASSET_PROPERTY_AGGREGATES_SUCCESS_ENTRY)), required: true),
        member!("skippedEntries", "skipped_entries", Kind::List(&Kind::Structure(&BATCH_GET_ASSET_PROPERTY_AGGREGATES_SKIPPED_ENTRY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static BATCH_GET_ASSET_PROPERTY_AGGREGATES_SKIPPED_ENTRY: Shape = Shape {
    name: "BatchGetAssetPropertyAggregatesSkippedEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entryId", "entry_id", Kind::String, required: true),
        member!("completionStatus", "completion_status", Kind::Enumeration("BatchEntryCompletionStatus"), required: true),
        member!("errorInfo", "error_info", Kind::Structure(&BATCH_GET_ASSET_PROPERTY_AGGREGATES_ERROR_INFO)),
    ],
};

static BATCH_GET_ASSET_PROPERTY_AGGREGATES_SUCCESS_ENTRY: Shape = Shape {
    name: "BatchGetAssetPropertyAggregatesSuccessEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entryId", "entry_id", Kind::String, required: true),
        member!("aggregatedValues", "aggregated_values", Kind::List(&Kind::Structure(&AGGREGATED_VALUE)), required: true),
    ],
};

static BATCH_GET_ASSET_PROPERTY_VALUE_ENTRY: Shape = Shape {
    name: "BatchGetAssetPropertyValueEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entryId", "entry_id", Kind::String, required: true),
        member!("assetId", "asset_id", Kind::String),
        member!("propertyId", "property_id", Kind::String),
        member!("propertyAlias", "property_alias", Kind::String),
    ],
};

static BATCH_GET_ASSET_PROPERTY_VALUE_ERROR_ENTRY: Shape = Shape {
    name: "BatchGetAssetPropertyValueErrorEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("errorCode", "error_code", Kind::Enumeration("BatchGetAssetPropertyValueErrorCode"), required: true),
        member!("errorMessage", "error_message", Kind::String, required: true),
        member!("entryId", "entry_id", Kind::String, required: true),
    ],
};

static BATCH_GET_ASSET_PROPERTY_VALUE_ERROR_INFO: Shape = Shape {
    name: "BatchGetAssetPropertyValueErrorInfo",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("errorCode", "error_code", Kind::Enumeration("BatchGetAssetPropertyValueErrorCode"), required: true),
        member!("errorTimestamp", "error_timestamp", Kind::Timestamp, required: true),
    ],
};

static BATCH_GET_ASSET_PROPERTY_VALUE_HISTORY_ENTRY: Shape = Shape {
    name: "BatchGetAssetPropertyValueHistoryEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entryId", "entry_id", Kind::String, required: true),
        member!("assetId", "asset_id", Kind::String),
        member!("propertyId", "property_id", Kind::String),
        member!("propertyAlias", "property_alias", Kind::String),
        member!("startDate", "start_date", Kind::Timestamp),
        member!("endDate", "end_date", Kind::Timestamp),
        member!("qualities", "qualities", Kind::List(&Kind::Enumeration("Quality"))),
        member!("timeOrdering", "time_ordering", Kind::Enumeration("TimeOrdering")),
    ],
};

static BATCH_GET_ASSET_PROPERTY_VALUE_HISTORY_ERROR_ENTRY: Shape = Shape {
    name: "BatchGetAssetPropertyValueHistoryErrorEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("errorCode", "error_code", Kind::Enumeration("BatchGetAssetPropertyValueHistoryErrorCode"), required: true),
        member!("errorMessage", "error_message", Kind::String, required: true),
        member!("entryId", "entry_id", Kind::String, required: true),
    ],
};

static BATCH_GET_ASSET_PROPERTY_VALUE_HISTORY_ERROR_INFO: Shape = Shape {
    name: "BatchGetAssetPropertyValueHistoryErrorInfo",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("errorCode", "error_code", Kind::Enumeration("BatchGetAssetPropertyValueHistoryErrorCode"), required: true),
        member!("errorTimestamp", "error_timestamp", Kind::Timestamp, required: true),
    ],
};

static BATCH_GET_ASSET_PROPERTY_VALUE_HISTORY_REQUEST: Shape = Shape {
    name: "BatchGetAssetPropertyValueHistoryRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entries", "entries", Kind::List(&Kind::Structure(&BATCH_GET_ASSET_PROPERTY_VALUE_HISTORY_ENTRY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 1, max: i64::MAX }),
    ],
};

static BATCH_GET_ASSET_PROPERTY_VALUE_HISTORY_RESPONSE: Shape = Shape {
    name: "BatchGetAssetPropertyValueHistoryResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("errorEntries", "error_entries", Kind::List(&Kind::Structure(&BATCH_GET_ASSET_PROPERTY_VALUE_HISTORY_ERROR_ENTRY)), required: true),
        member!("successEntries", "success_entries", Kind::List(&Kind::Structure(&BATCH_GET_ASSET_PROPERTY_VALUE_HISTORY_SUCCESS_ENTRY)), required: true),
        member!("skippedEntries", "skipped_entries", Kind::List(&Kind::Structure(&BATCH_GET_ASSET_PROPERTY_VALUE_HISTORY_SKIPPED_ENTRY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static BATCH_GET_ASSET_PROPERTY_VALUE_HISTORY_SKIPPED_ENTRY: Shape = Shape {
    name: "BatchGetAssetPropertyValueHistorySkippedEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entryId", "entry_id", Kind::String, required: true),
        member!("completionStatus", "completion_status", Kind::Enumeration("BatchEntryCompletionStatus"), required: true),
        member!("errorInfo", "error_info", Kind::Structure(&BATCH_GET_ASSET_PROPERTY_VALUE_HISTORY_ERROR_INFO)),
    ],
};

static BATCH_GET_ASSET_PROPERTY_VALUE_HISTORY_SUCCESS_ENTRY: Shape = Shape {
    name: "BatchGetAssetPropertyValueHistorySuccessEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entryId", "entry_id", Kind::String, required: true),
        member!("assetPropertyValueHistory", "asset_property_value_history", Kind::List(&Kind::Structure(&ASSET_PROPERTY_VALUE)), required: true),
    ],
};

static BATCH_GET_ASSET_PROPERTY_VALUE_REQUEST: Shape = Shape {
    name: "BatchGetAssetPropertyValueRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entries", "entries", Kind::List(&Kind::Structure(&BATCH_GET_ASSET_PROPERTY_VALUE_ENTRY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static BATCH_GET_ASSET_PROPERTY_VALUE_RESPONSE: Shape = Shape {
    name: "BatchGetAssetPropertyValueResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("errorEntries", "error_entries", Kind::List(&Kind::Structure(&BATCH_GET_ASSET_PROPERTY_VALUE_ERROR_ENTRY)), required: true),
        member!("successEntries", "success_entries", Kind::List(&Kind::Structure(&BATCH_GET_ASSET_PROPERTY_VALUE_SUCCESS_ENTRY)), required: true),
        member!("skippedEntries", "skipped_entries", Kind::List(&Kind::Structure(&BATCH_GET_ASSET_PROPERTY_VALUE_SKIPPED_ENTRY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static BATCH_GET_ASSET_PROPERTY_VALUE_SKIPPED_ENTRY: Shape = Shape {
    name: "BatchGetAssetPropertyValueSkippedEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entryId", "entry_id", Kind::String, required: true),
        member!("completionStatus", "completion_status", Kind::Enumeration("BatchEntryCompletionStatus"), required: true),
        member!("errorInfo", "error_info", Kind::Structure(&BATCH_GET_ASSET_PROPERTY_VALUE_ERROR_INFO)),
    ],
};

static BATCH_GET_ASSET_PROPERTY_VALUE_SUCCESS_ENTRY: Shape = Shape {
    name: "BatchGetAssetPropertyValueSuccessEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entryId", "entry_id", Kind::String, required: true),
        member!("assetPropertyValue", "asset_property_value", Kind::Structure(&ASSET_PROPERTY_VALUE)),
    ],
};

static BATCH_PUT_ASSET_PROPERTY_ERROR: Shape = Shape {
    name: "BatchPutAssetPropertyError",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("errorCode", "error_code", Kind::Enumeration("BatchPutAssetPropertyValueErrorCode"), required: true),
        member!("errorMessage", "error_message", Kind::String, required: true),
        member!("timestamps", "timestamps", Kind::List(&Kind::Structure(&TIME_IN_NANOS)), required: true),
    ],
};

static BATCH_PUT_ASSET_PROPERTY_ERROR_ENTRY: Shape = Shape {
    name: "BatchPutAssetPropertyErrorEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entryId", "entry_id", Kind::String, required: true),
        member!("errors", "errors", Kind::List(&Kind::Structure(&BATCH_PUT_ASSET_PROPERTY_ERROR)), required: true),
    ],
};

static BATCH_PUT_ASSET_PROPERTY_VALUE_REQUEST: Shape = Shape {
    name: "BatchPutAssetPropertyValueRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("enablePartialEntryProcessing", "enable_partial_entry_processing", Kind::Boolean),
        member!("entries", "entries", Kind::List(&Kind::Structure(&PUT_ASSET_PROPERTY_VALUE_ENTRY)), required: true),
    ],
};

static BATCH_PUT_ASSET_PROPERTY_VALUE_RESPONSE: Shape = Shape {
    name: "BatchPutAssetPropertyValueResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("errorEntries", "error_entries", Kind::List(&Kind::Structure(&BATCH_PUT_ASSET_PROPERTY_ERROR_ENTRY)), required: true),
    ],
};

static CANCEL_ENRICHMENT_JOB_REQUEST: Shape = Shape {
    name: "CancelEnrichmentJobRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("jobId", "job_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
    ],
};

static CANCEL_ENRICHMENT_JOB_RESPONSE: Shape = Shape {
    name: "CancelEnrichmentJobResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("jobId", "job_id", Kind::String, required: true),
        member!("status", "status", Kind::Enumeration("EnrichmentJobStatus"), required: true),
    ],
};

static CANCEL_PIPELINE_EXECUTION_REQUEST: Shape = Shape {
    name: "CancelPipelineExecutionRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("pipelineName", "pipeline_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("pipelineExecutionId", "pipeline_execution_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("reason", "reason", Kind::String),
    ],
};

static CANCEL_PIPELINE_EXECUTION_RESPONSE: Shape = Shape {
    name: "CancelPipelineExecutionResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("state", "state", Kind::Enumeration("PipelineExecutionState"), required: true)],
};

static CANCEL_QUERY_REQUEST: Shape = Shape {
    name: "CancelQueryRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("queryId", "query_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
    ],
};

static CANCEL_QUERY_RESPONSE: Shape = Shape {
    name: "CancelQueryResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("queryId", "query_id", Kind::String, required: true),
        member!("status", "status", Kind::Enumeration("QueryStatus"), required: true),
    ],
};

static CITATION: Shape = Shape {
    name: "Citation",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("reference", "reference", Kind::Structure(&REFERENCE)),
        member!("content", "content", Kind::Structure(&CONTENT)),
    ],
};

static COLUMN_INFO: Shape = Shape {
    name: "ColumnInfo",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("name", "name", Kind::String), member!("type", "type", Kind::Structure(&COLUMN_TYPE))],
};

static COLUMN_INFORMATION: Shape = Shape {
    name: "ColumnInformation",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("name", "name", Kind::String, required: true),
        member!("type", "type", Kind::String, required: true),
    ],
};

static COLUMN_TYPE: Shape = Shape {
    name: "ColumnType",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("scalarType", "scalar_type", Kind::Enumeration("ScalarType"))],
};

static COMPOSITE_MODEL_PROPERTY: Shape = Shape {
    name: "CompositeModelProperty",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("name", "name", Kind::String, required: true),
        member!("type", "type", Kind::String, required: true),
        member!("assetProperty", "asset_property", Kind::Structure(&PROPERTY), required: true),
        member!("id", "id", Kind::String),
        member!("externalId", "external_id", Kind::String),
    ],
};

static COMPOSITION_DETAILS: Shape = Shape {
    name: "CompositionDetails",
    form: Form::Structure,
    sensitive: false,
    members: &[member!(
        "compositionRelationship",
        "composition_relationship",
        Kind::List(&Kind::Structure(&COMPOSITION_RELATIONSHIP_ITEM))
    )],
};

static COMPOSITION_RELATIONSHIP_ITEM: Shape = Shape {
    name: "CompositionRelationshipItem",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("id", "id", Kind::String)],
};

static COMPOSITION_RELATIONSHIP_SUMMARY: Shape = Shape {
    name: "CompositionRelationshipSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, required: true),
        member!("assetModelCompositeModelId", "asset_model_composite_model_id", Kind::String, required: true),
        member!("assetModelCompositeModelType", "asset_model_composite_model_type", Kind::String, required: true),
    ],
};

static COMPUTATION_MODEL_ANOMALY_DETECTION_CONFIGURATION: Shape = Shape {
    name: "ComputationModelAnomalyDetectionConfiguration",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("inputProperties", "input_properties", Kind::String, required: true),
        member!("resultProperty", "result_property", Kind::String, required: true),
    ],
};

static COMPUTATION_MODEL_CONFIGURATION: Shape = Shape {
    name: "ComputationModelConfiguration",
    form: Form::Structure,
    sensitive: false,
    members: &[member!(
        "anomalyDetection",
        "anomaly_detection",
        Kind::Structure(&COMPUTATION_MODEL_ANOMALY_DETECTION_CONFIGURATION)
    )],
};

static COMPUTATION_MODEL_DATA_BINDING_USAGE_SUMMARY: Shape = Shape {
    name: "ComputationModelDataBindingUsageSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computationModelIds", "computation_model_ids", Kind::List(&Kind::String), required: true),
        member!("matchedDataBinding", "matched_data_binding", Kind::Structure(&MATCHED_DATA_BINDING), required: true),
    ],
};

static COMPUTATION_MODEL_DATA_BINDING_VALUE: Shape = Shape {
    name: "ComputationModelDataBindingValue",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelProperty", "asset_model_property", Kind::Structure(&ASSET_MODEL_PROPERTY_BINDING_VALUE)),
        member!("assetProperty", "asset_property", Kind::Structure(&ASSET_PROPERTY_BINDING_VALUE)),
        member!("list", "list", Kind::List(&Kind::Structure(&COMPUTATION_MODEL_DATA_BINDING_VALUE))),
    ],
};

static COMPUTATION_MODEL_RESOLVE_TO_RESOURCE_SUMMARY: Shape = Shape {
    name: "ComputationModelResolveToResourceSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("resolveTo", "resolve_to", Kind::Structure(&RESOLVE_TO))],
};

static COMPUTATION_MODEL_STATUS: Shape = Shape {
    name: "ComputationModelStatus",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("state", "state", Kind::Enumeration("ComputationModelState"), required: true),
        member!("error", "error", Kind::Structure(&ERROR_DETAILS)),
    ],
};

static COMPUTATION_MODEL_SUMMARY: Shape = Shape {
    name: "ComputationModelSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String, required: true),
        member!("arn", "arn", Kind::String, required: true),
        member!("name", "name", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("type", "type", Kind::Enumeration("ComputationModelType"), required: true),
        member!("creationDate", "creation_date", Kind::Timestamp, required: true),
        member!("lastUpdateDate", "last_update_date", Kind::Timestamp, required: true),
        member!("status", "status", Kind::Structure(&COMPUTATION_MODEL_STATUS), required: true),
        member!("version", "version", Kind::String, required: true),
    ],
};

static COMPUTE_NODE: Shape = Shape {
    name: "ComputeNode",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computeNodeName", "compute_node_name", Kind::String, required: true),
        member!("taskName", "task_name", Kind::String, required: true),
        member!("environmentVariables", "environment_variables", Kind::Map(&Kind::String), sensitive: true),
        member!("dependsOn", "depends_on", Kind::List(&Kind::String)),
    ],
};

static COMPUTE_NODE_EXECUTION_DETAILS: Shape = Shape {
    name: "ComputeNodeExecutionDetails",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computeNodeName", "compute_node_name", Kind::String, required: true),
        member!("taskName", "task_name", Kind::String, required: true),
        member!("taskArn", "task_arn", Kind::String, required: true),
        member!("taskVersion", "task_version", Kind::String, required: true),
        member!("dependsOn", "depends_on", Kind::List(&Kind::String), required: true),
        member!("status", "status", Kind::Structure(&COMPUTE_NODE_EXECUTION_STATUS), required: true),
        member!("startTime", "start_time", Kind::Timestamp),
        member!("endTime", "end_time", Kind::Timestamp),
        member!("executionEnvironmentVariables", "execution_environment_variables", Kind::Map(&Kind::String), sensitive: true),
        member!("executionMounts", "execution_mounts", Kind::List(&Kind::Structure(&MOUNT))),
    ],
};

static COMPUTE_NODE_EXECUTION_STATE_DETAILS: Shape = Shape {
    name: "ComputeNodeExecutionStateDetails",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("code", "code", Kind::Enumeration("ComputeNodeErrorCode"), required: true),
        member!("message", "message", Kind::String, required: true),
        member!("details", "details", Kind::List(&Kind::Structure(&DETAILED_PIPELINE_ERROR))),
    ],
};

static COMPUTE_NODE_EXECUTION_STATUS: Shape = Shape {
    name: "ComputeNodeExecutionStatus",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("state", "state", Kind::Enumeration("ComputeNodeExecutionState"), required: true),
        member!("stateDetails", "state_details", Kind::Structure(&COMPUTE_NODE_EXECUTION_STATE_DETAILS)),
    ],
};

static CONFIGURATION_ERROR_DETAILS: Shape = Shape {
    name: "ConfigurationErrorDetails",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("code", "code", Kind::Enumeration("ErrorCode"), required: true),
        member!("message", "message", Kind::String, required: true),
    ],
};

static CONFIGURATION_STATUS: Shape = Shape {
    name: "ConfigurationStatus",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("state", "state", Kind::Enumeration("ConfigurationState"), required: true),
        member!("error", "error", Kind::Structure(&CONFIGURATION_ERROR_DETAILS)),
    ],
};

static CONFLICTING_OPERATION_EXCEPTION: Shape = Shape {
    name: "ConflictingOperationException",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("message", "message", Kind::String, required: true),
        member!("resourceId", "resource_id", Kind::String, required: true),
        member!("resourceArn", "resource_arn", Kind::String, required: true),
    ],
};

static CONTAINER_TASK_CONFIGURATION: Shape = Shape {
    name: "ContainerTaskConfiguration",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("ecrUri", "ecr_uri", Kind::String, required: true, sensitive: true),
        member!("taskExecutionRole", "task_execution_role", Kind::String, required: true, sensitive: true),
        member!("processingType", "processing_type", Kind::Enumeration("ProcessingType"), required: true),
        member!("processingUnit", "processing_unit", Kind::Enumeration("ProcessingUnit"), required: true),
        member!(
            "ephemeralStorageConfiguration",
            "ephemeral_storage_configuration",
            Kind::Structure(&EPHEMERAL_STORAGE_CONFIGURATION)
        ),
        member!("command", "command", Kind::List(&Kind::String), sensitive: true),
        member!("timeoutSeconds", "timeout_seconds", Kind::Long),
        member!("environmentVariables", "environment_variables", Kind::Map(&Kind::String), sensitive: true),
        member!("mounts", "mounts", Kind::List(&Kind::Structure(&MOUNT))),
    ],
};

static CONTENT: Shape = Shape {
    name: "Content",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("text", "text", Kind::String)],
};

static CREATE_ACCESS_POLICY_REQUEST: Shape = Shape {
    name: "CreateAccessPolicyRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("accessPolicyIdentity", "access_policy_identity", Kind::Structure(&IDENTITY), required: true),
        member!("accessPolicyResource", "access_policy_resource", Kind::Structure(&RESOURCE), required: true),
        member!("accessPolicyPermission", "access_policy_permission", Kind::Enumeration("Permission"), required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("tags", "tags", Kind::Map(&Kind::String)),
    ],
};

static CREATE_ACCESS_POLICY_RESPONSE: Shape = Shape {
    name: "CreateAccessPolicyResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("accessPolicyId", "access_policy_id", Kind::String, required: true),
        member!("accessPolicyArn", "access_policy_arn", Kind::String, required: true),
    ],
};

static CREATE_APPLICATION_REQUEST: Shape = Shape {
    name: "CreateApplicationRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("idcInstanceArn", "idc_instance_arn", Kind::String, required: true),
        member!("workspaceName", "workspace_name", Kind::String, required: true),
        member!("name", "name", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("tags", "tags", Kind::Map(&Kind::String)),
    ],
};

static CREATE_APPLICATION_RESPONSE: Shape = Shape {
    name: "CreateApplicationResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("arn", "arn", Kind::String, required: true),
        member!("id", "id", Kind::String, required: true),
        member!("dnsSubdomain", "dns_subdomain", Kind::String, required: true),
        member!("name", "name", Kind::String, required: true),
        member!("status", "status", Kind::Enumeration("ApplicationStatus"), required: true),
    ],
};

static CREATE_ASSET_MODEL_COMPOSITE_MODEL_REQUEST: Shape = Shape {
    name: "CreateAssetModelCompositeModelRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("assetModelCompositeModelExternalId", "asset_model_composite_model_external_id", Kind::String),
        member!("parentAssetModelCompositeModelId", "parent_asset_model_composite_model_id", Kind::String),
        member!("assetModelCompositeModelId", "asset_model_composite_model_id", Kind::String),
        member!("assetModelCompositeModelDescription", "asset_model_composite_model_description", Kind::String),
        member!("assetModelCompositeModelName", "asset_model_composite_model_name", Kind::String, required: true),
        member!("assetModelCompositeModelType", "asset_model_composite_model_type", Kind::String, required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("composedAssetModelId", "composed_asset_model_id", Kind::String),
        member!(
            "assetModelCompositeModelProperties",
            "asset_model_composite_model_properties",
            Kind::List(&Kind::Structure(&ASSET_MODEL_PROPERTY_DEFINITION))
        ),
        member!("ifMatch", "if_match", Kind::String, place: Place::Header, wire: "If-Match"),
        member!("ifNoneMatch", "if_none_match", Kind::String, place: Place::Header, wire: "If-None-Match"),
        member!("matchForVersionType", "match_for_version_type", Kind::Enumeration("AssetModelVersionType"), place: Place::Header, wire: "Match-For-Version-Type"),
    ],
};

static CREATE_ASSET_MODEL_COMPOSITE_MODEL_RESPONSE: Shape = Shape {
    name: "CreateAssetModelCompositeModelResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelCompositeModelId", "asset_model_composite_model_id", Kind::String, required: true),
        member!("assetModelCompositeModelPath", "asset_model_composite_model_path", Kind::List(&Kind::Structure(&ASSET_MODEL_COMPOSITE_MODEL_PATH_SEGMENT)), required: true),
        member!("assetModelStatus", "asset_model_status", Kind::Structure(&ASSET_MODEL_STATUS), required: true),
        member!("assetModelId", "asset_model_id", Kind::String),
    ],
};

static CREATE_ASSET_MODEL_REQUEST: Shape = Shape {
    name: "CreateAssetModelRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelName", "asset_model_name", Kind::String, required: true),
        member!("assetModelType", "asset_model_type", Kind::Enumeration("AssetModelType")),
        member!("assetModelId", "asset_model_id", Kind::String),
        member!("assetModelExternalId", "asset_model_external_id", Kind::String),
        member!("assetModelDescription", "asset_model_description", Kind::String),
        member!(
            "assetModelProperties",
            "asset_model_properties",
            Kind::List(&Kind::Structure(&ASSET_MODEL_PROPERTY_DEFINITION))
        ),
        member!(
            "assetModelHierarchies",
            "asset_model_hierarchies",
            Kind::List(&Kind::Structure(&ASSET_MODEL_HIERARCHY_DEFINITION))
        ),
        member!(
            "assetModelCompositeModels",
            "asset_model_composite_models",
            Kind::List(&Kind::Structure(&ASSET_MODEL_COMPOSITE_MODEL_DEFINITION))
        ),
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("tags", "tags", Kind::Map(&Kind::String)),
    ],
};

static CREATE_ASSET_MODEL_RESPONSE: Shape = Shape {
    name: "CreateAssetModelResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, required: true),
        member!("assetModelArn", "asset_model_arn", Kind::String, required: true),
        member!("assetModelStatus", "asset_model_status", Kind::Structure(&ASSET_MODEL_STATUS), required: true),
    ],
};

static CREATE_ASSET_REQUEST: Shape = Shape {
    name: "CreateAssetRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetName", "asset_name", Kind::String, required: true),
        member!("assetModelId", "asset_model_id", Kind::String, required: true),
        member!("assetId", "asset_id", Kind::String),
        member!("assetExternalId", "asset_external_id", Kind::String),
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("tags", "tags", Kind::Map(&Kind::String)),
        member!("assetDescription", "asset_description", Kind::String),
    ],
};

static CREATE_ASSET_RESPONSE: Shape = Shape {
    name: "CreateAssetResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, required: true),
        member!("assetArn", "asset_arn", Kind::String, required: true),
        member!("assetStatus", "asset_status", Kind::Structure(&ASSET_STATUS), required: true),
    ],
};

static CREATE_BULK_IMPORT_JOB_REQUEST: Shape = Shape {
    name: "CreateBulkImportJobRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("jobName", "job_name", Kind::String, required: true),
        member!("jobRoleArn", "job_role_arn", Kind::String, required: true),
        member!("files", "files", Kind::List(&Kind::Structure(&FILE)), required: true),
        member!("errorReportLocation", "error_report_location", Kind::Structure(&ERROR_REPORT_LOCATION), required: true),
        member!("jobConfiguration", "job_configuration", Kind::Structure(&JOB_CONFIGURATION)),
        member!("adaptiveIngestion", "adaptive_ingestion", Kind::Boolean),
        member!("deleteFilesAfterImport", "delete_files_after_import", Kind::Boolean),
        member!("datasetId", "dataset_id", Kind::String),
        member!("workspaceName", "workspace_name", Kind::String),
    ],
};

static CREATE_BULK_IMPORT_JOB_RESPONSE: Shape = Shape {
    name: "CreateBulkImportJobResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("jobId", "job_id", Kind::String, required: true),
        member!("jobName", "job_name", Kind::String, required: true),
        member!("jobStatus", "job_status", Kind::Enumeration("JobStatus"), required: true),
    ],
};

static CREATE_COMPUTATION_MODEL_REQUEST: Shape = Shape {
    name: "CreateComputationModelRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computationModelName", "computation_model_name", Kind::String, required: true),
        member!("computationModelDescription", "computation_model_description", Kind::String),
        member!("computationModelConfiguration", "computation_model_configuration", Kind::Structure(&COMPUTATION_MODEL_CONFIGURATION), required: true),
        member!("computationModelDataBinding", "computation_model_data_binding", Kind::Map(&Kind::Structure(&COMPUTATION_MODEL_DATA_BINDING_VALUE)), required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("tags", "tags", Kind::Map(&Kind::String)),
    ],
};

static CREATE_COMPUTATION_MODEL_RESPONSE: Shape = Shape {
    name: "CreateComputationModelResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computationModelId", "computation_model_id", Kind::String, required: true),
        member!("computationModelArn", "computation_model_arn", Kind::String, required: true),
        member!("computationModelStatus", "computation_model_status", Kind::Structure(&COMPUTATION_MODEL_STATUS), required: true),
    ],
};

static CREATE_DASHBOARD_REQUEST: Shape = Shape {
    name: "CreateDashboardRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("projectId", "project_id", Kind::String, required: true),
        member!("dashboardName", "dashboard_name", Kind::String, required: true),
        member!("dashboardDescription", "dashboard_description", Kind::String),
        member!("dashboardDefinition", "dashboard_definition", Kind::String, required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("tags", "tags", Kind::Map(&Kind::String)),
    ],
};

static CREATE_DASHBOARD_RESPONSE: Shape = Shape {
    name: "CreateDashboardResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("dashboardId", "dashboard_id", Kind::String, required: true),
        member!("dashboardArn", "dashboard_arn", Kind::String, required: true),
    ],
};

static CREATE_DATASET_EXPORT_JOB_REQUEST: Shape = Shape {
    name: "CreateDatasetExportJobRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("destinationS3Uri", "destination_s3_uri", Kind::String, required: true),
        member!("input", "input", Kind::Structure(&PROCESSING_INPUT), required: true),
        member!("jobName", "job_name", Kind::String),
        member!("errorReportLocation", "error_report_location", Kind::Structure(&EXPORT_ERROR_REPORT_LOCATION), required: true),
    ],
};

static CREATE_DATASET_EXPORT_JOB_RESPONSE: Shape = Shape {
    name: "CreateDatasetExportJobResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("jobId", "job_id", Kind::String, required: true),
        member!("workspaceName", "workspace_name", Kind::String, required: true),
    ],
};

static CREATE_DATASET_REQUEST: Shape = Shape {
    name: "CreateDatasetRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetId", "dataset_id", Kind::String),
        member!("datasetName", "dataset_name", Kind::String, required: true),
        member!("datasetDescription", "dataset_description", Kind::String),
        member!("datasetType", "dataset_type", Kind::Enumeration("DatasetTypeEnum")),
        member!("datasetConfig", "dataset_config", Kind::Structure(&DATASET_CONFIG)),
        member!("workspaceName", "workspace_name", Kind::String),
        member!("metadata", "metadata", Kind::Map(&Kind::String)),
        member!("datasetSource", "dataset_source", Kind::Structure(&DATASET_SOURCE), required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("tags", "tags", Kind::Map(&Kind::String)),
    ],
};

static CREATE_DATASET_RESPONSE: Shape = Shape {
    name: "CreateDatasetResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetId", "dataset_id", Kind::String, required: true),
        member!("datasetArn", "dataset_arn", Kind::String, required: true),
        member!("datasetStatus", "dataset_status", Kind::Structure(&DATASET_STATUS), required: true),
    ],
};

static CREATE_ENRICHMENT_JOB_REQUEST: Shape = Shape {
    name: "CreateEnrichmentJobRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("jobConfiguration", "job_configuration", Kind::Structure(&ENRICHMENT_JOB_CONFIGURATION), required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static CREATE_ENRICHMENT_JOB_RESPONSE: Shape = Shape {
    name: "CreateEnrichmentJobResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("jobId", "job_id", Kind::String, required: true),
        member!("status", "status", Kind::Enumeration("EnrichmentJobStatus"), required: true),
        member!("createdAt", "created_at", Kind::Timestamp, required: true),
    ],
};

static CREATE_GATEWAY_REQUEST: Shape = Shape {
    name: "CreateGatewayRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("gatewayName", "gateway_name", Kind::String, required: true),
        member!("gatewayPlatform", "gateway_platform", Kind::Structure(&GATEWAY_PLATFORM), required: true),
        member!("gatewayVersion", "gateway_version", Kind::String),
        member!("tags", "tags", Kind::Map(&Kind::String)),
    ],
};

static CREATE_GATEWAY_RESPONSE: Shape = Shape {
    name: "CreateGatewayResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("gatewayId", "gateway_id", Kind::String, required: true),
        member!("gatewayArn", "gateway_arn", Kind::String, required: true),
    ],
};

static CREATE_PIPELINE_REQUEST: Shape = Shape {
    name: "CreatePipelineRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("pipelineName", "pipeline_name", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("environmentVariables", "environment_variables", Kind::Map(&Kind::String), sensitive: true),
        member!("computations", "computations", Kind::List(&Kind::Structure(&COMPUTE_NODE)), required: true),
        member!("tags", "tags", Kind::Map(&Kind::String)),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static CREATE_PIPELINE_RESPONSE: Shape = Shape {
    name: "CreatePipelineResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("pipelineName", "pipeline_name", Kind::String, required: true),
        member!("pipelineArn", "pipeline_arn", Kind::String, required: true),
        member!("version", "version", Kind::String, required: true),
        member!("status", "status", Kind::Structure(&RESOURCE_STATUS), required: true),
    ],
};

static CREATE_PORTAL_REQUEST: Shape = Shape {
    name: "CreatePortalRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("portalName", "portal_name", Kind::String, required: true),
        member!("portalDescription", "portal_description", Kind::String),
        member!("portalContactEmail", "portal_contact_email", Kind::String, required: true, sensitive: true),
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("portalLogoImageFile", "portal_logo_image_file", Kind::Structure(&IMAGE_FILE)),
        member!("roleArn", "role_arn", Kind::String, required: true),
        member!("tags", "tags", Kind::Map(&Kind::String)),
        member!("portalAuthMode", "portal_auth_mode", Kind::Enumeration("AuthMode")),
        member!("notificationSenderEmail", "notification_sender_email", Kind::String, sensitive: true),
        member!("alarms", "alarms", Kind::Structure(&ALARMS)),
        member!("portalType", "portal_type", Kind::Enumeration("PortalType")),
        member!(
            "portalTypeConfiguration",
            "portal_type_configuration",
            Kind::Map(&Kind::Structure(&PORTAL_TYPE_ENTRY))
        ),
    ],
};

static CREATE_PORTAL_RESPONSE: Shape = Shape {
    name: "CreatePortalResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("portalId", "portal_id", Kind::String, required: true),
        member!("portalArn", "portal_arn", Kind::String, required: true),
        member!("portalStartUrl", "portal_start_url", Kind::String, required: true),
        member!("portalStatus", "portal_status", Kind::Structure(&PORTAL_STATUS), required: true),
        member!("ssoApplicationId", "sso_application_id", Kind::String, required: true),
    ],
};

static CREATE_PROJECT_REQUEST: Shape = Shape {
    name: "CreateProjectRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("portalId", "portal_id", Kind::String, required: true),
        member!("projectName", "project_name", Kind::String, required: true),
        member!("projectDescription", "project_description", Kind::String),
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("tags", "tags", Kind::Map(&Kind::String)),
    ],
};

static CREATE_PROJECT_RESPONSE: Shape = Shape {
    name: "CreateProjectResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("projectId", "project_id", Kind::String, required: true),
        member!("projectArn", "project_arn", Kind::String, required: true),
    ],
};

static CREATE_TASK_REQUEST: Shape = Shape {
    name: "CreateTaskRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("taskName", "task_name", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("taskConfiguration", "task_configuration", Kind::Structure(&TASK_CONFIGURATION), required: true),
        member!("tags", "tags", Kind::Map(&Kind::String)),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static CREATE_TASK_RESPONSE: Shape = Shape {
    name: "CreateTaskResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("taskName", "task_name", Kind::String, required: true),
        member!("taskArn", "task_arn", Kind::String, required: true),
        member!("version", "version", Kind::String, required: true),
        member!("status", "status", Kind::Structure(&RESOURCE_STATUS), required: true),
    ],
};

static CREATE_WORKSPACE_REQUEST: Shape = Shape {
    name: "CreateWorkspaceRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, required: true),
        member!("workspaceDescription", "workspace_description", Kind::String),
        member!("encryptionConfiguration", "encryption_configuration", Kind::Structure(&WORKSPACE_ENCRYPTION_CONFIGURATION), required: true),
        member!("tags", "tags", Kind::Map(&Kind::String)),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static CREATE_WORKSPACE_RESPONSE: Shape = Shape {
    name: "CreateWorkspaceResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, required: true),
        member!("workspaceArn", "workspace_arn", Kind::String, required: true),
        member!("workspaceStatus", "workspace_status", Kind::Structure(&WORKSPACE_STATUS), required: true),
    ],
};

static CSV: Shape = Shape {
    name: "Csv",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("columnNames", "column_names", Kind::List(&Kind::Enumeration("ColumnName")), required: true)],
};

static CUSTOMER_MANAGED_S3_STORAGE: Shape = Shape {
    name: "CustomerManagedS3Storage",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("s3ResourceArn", "s3_resource_arn", Kind::String, required: true),
        member!("roleArn", "role_arn", Kind::String, required: true),
    ],
};

static DASHBOARD_SUMMARY: Shape = Shape {
    name: "DashboardSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String, required: true),
        member!("name", "name", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("creationDate", "creation_date", Kind::Timestamp),
        member!("lastUpdateDate", "last_update_date", Kind::Timestamp),
    ],
};

static DATA_BINDING_VALUE: Shape = Shape {
    name: "DataBindingValue",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelProperty", "asset_model_property", Kind::Structure(&ASSET_MODEL_PROPERTY_BINDING_VALUE)),
        member!("assetProperty", "asset_property", Kind::Structure(&ASSET_PROPERTY_BINDING_VALUE)),
    ],
};

static DATA_BINDING_VALUE_FILTER: Shape = Shape {
    name: "DataBindingValueFilter",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("asset", "asset", Kind::Structure(&ASSET_BINDING_VALUE_FILTER)),
        member!("assetModel", "asset_model", Kind::Structure(&ASSET_MODEL_BINDING_VALUE_FILTER)),
        member!("assetProperty", "asset_property", Kind::Structure(&ASSET_PROPERTY_BINDING_VALUE_FILTER)),
        member!(
            "assetModelProperty",
            "asset_model_property",
            Kind::Structure(&ASSET_MODEL_PROPERTY_BINDING_VALUE_FILTER)
        ),
    ],
};

static DATA_SEGMENT_ENRICHMENT: Shape = Shape {
    name: "DataSegmentEnrichment",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("status", "status", Kind::Enumeration("EnrichmentStatus"), required: true),
        member!("lastEnrichedAt", "last_enriched_at", Kind::Timestamp),
    ],
};

static DATA_SEGMENT_RELATIONSHIP_SUMMARY: Shape = Shape {
    name: "DataSegmentRelationshipSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("targetDatasetId", "target_dataset_id", Kind::String, required: true),
        member!("sourceDatasetId", "source_dataset_id", Kind::String, required: true),
        member!("timeSeriesId", "time_series_id", Kind::String, required: true),
        member!("startTimestamp", "start_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("endTimestamp", "end_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
    ],
};

static DATA_SEGMENT_SUMMARY: Shape = Shape {
    name: "DataSegmentSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("sourceDatasetId", "source_dataset_id", Kind::String, required: true),
        member!("timeSeriesId", "time_series_id", Kind::String, required: true),
        member!("startTimestamp", "start_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("endTimestamp", "end_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("alias", "alias", Kind::String, required: true),
        member!("dataType", "data_type", Kind::Enumeration("PropertyDataType"), required: true),
        member!("enrichment", "enrichment", Kind::Structure(&DATA_SEGMENT_ENRICHMENT)),
    ],
};

static DATA_SET_REFERENCE: Shape = Shape {
    name: "DataSetReference",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetArn", "dataset_arn", Kind::String),
        member!("source", "source", Kind::Structure(&SOURCE)),
    ],
};

static DATASET_CONFIG: Shape = Shape {
    name: "DatasetConfig",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("session", "session", Kind::Structure(&SESSION_CONFIG))],
};

static DATASET_ENRICHMENT: Shape = Shape {
    name: "DatasetEnrichment",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("video", "video", Kind::Structure(&DATASET_ENRICHMENT_ENTRY))],
};

static DATASET_ENRICHMENT_ENTRY: Shape = Shape {
    name: "DatasetEnrichmentEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("status", "status", Kind::Enumeration("DatasetEnrichmentStatus"), required: true),
        member!("lastEnrichedAt", "last_enriched_at", Kind::Timestamp),
    ],
};

static DATASET_ITEM: Shape = Shape {
    name: "DatasetItem",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetId", "dataset_id", Kind::String, required: true),
        member!("trimSettings", "trim_settings", Kind::Structure(&TRIM_SETTINGS)),
        member!("exportDataTypes", "export_data_types", Kind::List(&Kind::Enumeration("ExportDataType"))),
    ],
};

static DATASET_SOURCE: Shape = Shape {
    name: "DatasetSource",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("sourceType", "source_type", Kind::Enumeration("DatasetSourceType"), required: true),
        member!("sourceFormat", "source_format", Kind::Enumeration("DatasetSourceFormat"), required: true),
        member!("sourceDetail", "source_detail", Kind::Structure(&SOURCE_DETAIL)),
    ],
};

static DATASET_STATUS: Shape = Shape {
    name: "DatasetStatus",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("state", "state", Kind::Enumeration("DatasetState"), required: true),
        member!("error", "error", Kind::Structure(&ERROR_DETAILS)),
    ],
};

static DATASET_SUMMARY: Shape = Shape {
    name: "DatasetSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String, required: true),
        member!("arn", "arn", Kind::String, required: true),
        member!("name", "name", Kind::String, required: true),
        member!("description", "description", Kind::String, required: true),
        member!("sourceType", "source_type", Kind::Enumeration("DatasetSourceType")),
        member!("datasetType", "dataset_type", Kind::Enumeration("DatasetTypeEnum")),
        member!("creationDate", "creation_date", Kind::Timestamp, required: true),
        member!("lastUpdateDate", "last_update_date", Kind::Timestamp, required: true),
        member!("status", "status", Kind::Structure(&DATASET_STATUS), required: true),
        member!("enrichmentStatus", "enrichment_status", Kind::Structure(&DATASET_ENRICHMENT)),
    ],
};

static DATUM: Shape = Shape {
    name: "Datum",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("scalarValue", "scalar_value", Kind::String),
        member!("arrayValue", "array_value", Kind::List(&Kind::Structure(&DATUM))),
        member!("rowValue", "row_value", Kind::Structure(&ROW)),
        member!("nullValue", "null_value", Kind::Boolean),
    ],
};

static DELETE_ACCESS_POLICY_REQUEST: Shape = Shape {
    name: "DeleteAccessPolicyRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("accessPolicyId", "access_policy_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("clientToken", "client_token", Kind::String, place: Place::Query, token: true),
    ],
};

static DELETE_ACCESS_POLICY_RESPONSE: Shape =
    Shape { name: "DeleteAccessPolicyResponse", form: Form::Structure, sensitive: false, members: &[] };

static DELETE_APPLICATION_REQUEST: Shape = Shape {
    name: "DeleteApplicationRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("id", "id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 36, max: 36 }),
    ],
};

static DELETE_APPLICATION_RESPONSE: Shape =
    Shape { name: "DeleteApplicationResponse", form: Form::Structure, sensitive: false, members: &[] };

static DELETE_ASSET_MODEL_COMPOSITE_MODEL_REQUEST: Shape = Shape {
    name: "DeleteAssetModelCompositeModelRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("assetModelCompositeModelId", "asset_model_composite_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("clientToken", "client_token", Kind::String, place: Place::Query, token: true),
        member!("ifMatch", "if_match", Kind::String, place: Place::Header, wire: "If-Match"),
        member!("ifNoneMatch", "if_none_match", Kind::String, place: Place::Header, wire: "If-None-Match"),
        member!("matchForVersionType", "match_for_version_type", Kind::Enumeration("AssetModelVersionType"), place: Place::Header, wire: "Match-For-Version-Type"),
    ],
};

static DELETE_ASSET_MODEL_COMPOSITE_MODEL_RESPONSE: Shape = Shape {
    name: "DeleteAssetModelCompositeModelResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelStatus", "asset_model_status", Kind::Structure(&ASSET_MODEL_STATUS), required: true),
        member!("assetModelId", "asset_model_id", Kind::String),
    ],
};

static DELETE_ASSET_MODEL_INTERFACE_RELATIONSHIP_REQUEST: Shape = Shape {
    name: "DeleteAssetModelInterfaceRelationshipRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("interfaceAssetModelId", "interface_asset_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("clientToken", "client_token", Kind::String, place: Place::Query, token: true),
    ],
};

static DELETE_ASSET_MODEL_INTERFACE_RELATIONSHIP_RESPONSE: Shape = Shape {
    name: "DeleteAssetModelInterfaceRelationshipResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, required: true),
        member!("interfaceAssetModelId", "interface_asset_model_id", Kind::String, required: true),
        member!("assetModelArn", "asset_model_arn", Kind::String, required: true),
        member!("assetModelStatus", "asset_model_status", Kind::Structure(&ASSET_MODEL_STATUS), required: true),
    ],
};

static DELETE_ASSET_MODEL_REQUEST: Shape = Shape {
    name: "DeleteAssetModelRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("clientToken", "client_token", Kind::String, place: Place::Query, token: true),
        member!("ifMatch", "if_match", Kind::String, place: Place::Header, wire: "If-Match"),
        member!("ifNoneMatch", "if_none_match", Kind::String, place: Place::Header, wire: "If-None-Match"),
        member!("matchForVersionType", "match_for_version_type", Kind::Enumeration("AssetModelVersionType"), place: Place::Header, wire: "Match-For-Version-Type"),
    ],
};

static DELETE_ASSET_MODEL_RESPONSE: Shape = Shape {
    name: "DeleteAssetModelResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String),
        member!("assetModelStatus", "asset_model_status", Kind::Structure(&ASSET_MODEL_STATUS), required: true),
    ],
};

static DELETE_ASSET_REQUEST: Shape = Shape {
    name: "DeleteAssetRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("clientToken", "client_token", Kind::String, place: Place::Query, token: true),
    ],
};

static DELETE_ASSET_RESPONSE: Shape = Shape {
    name: "DeleteAssetResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String),
        member!("assetStatus", "asset_status", Kind::Structure(&ASSET_STATUS), required: true),
    ],
};

static DELETE_COMPUTATION_MODEL_REQUEST: Shape = Shape {
    name: "DeleteComputationModelRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computationModelId", "computation_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("clientToken", "client_token", Kind::String, place: Place::Query, token: true),
    ],
};

static DELETE_COMPUTATION_MODEL_RESPONSE: Shape = Shape {
    name: "DeleteComputationModelResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computationModelStatus", "computation_model_status", Kind::Structure(&COMPUTATION_MODEL_STATUS), required: true),
    ],
};

static DELETE_DASHBOARD_REQUEST: Shape = Shape {
    name: "DeleteDashboardRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("dashboardId", "dashboard_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("clientToken", "client_token", Kind::String, place: Place::Query, token: true),
    ],
};

static DELETE_DASHBOARD_RESPONSE: Shape =
    Shape { name: "DeleteDashboardResponse", form: Form::Structure, sensitive: false, members: &[] };

static DELETE_DATA_SEGMENT_ENTRY: Shape = Shape {
    name: "DeleteDataSegmentEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("timeSeriesId", "time_series_id", Kind::String, required: true),
        member!("startTimestamp", "start_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("endTimestamp", "end_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
    ],
};

static DELETE_DATASET_REQUEST: Shape = Shape {
    name: "DeleteDatasetRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetId", "dataset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Query),
        member!("clientToken", "client_token", Kind::String, place: Place::Query, token: true),
    ],
};

static DELETE_DATASET_RESPONSE: Shape = Shape {
    name: "DeleteDatasetResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("datasetStatus", "dataset_status", Kind::Structure(&DATASET_STATUS), required: true)],
};

static DELETE_GATEWAY_REQUEST: Shape = Shape {
    name: "DeleteGatewayRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("gatewayId", "gateway_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
    ],
};

static DELETE_PIPELINE_REQUEST: Shape = Shape {
    name: "DeletePipelineRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("pipelineName", "pipeline_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
    ],
};

static DELETE_PIPELINE_RESPONSE: Shape = Shape {
    name: "DeletePipelineResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("status", "status", Kind::Structure(&RESOURCE_STATUS), required: true)],
};

static DELETE_PORTAL_REQUEST: Shape = Shape {
    name: "DeletePortalRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("portalId", "portal_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("clientToken", "client_token", Kind::String, place: Place::Query, token: true),
    ],
};

static DELETE_PORTAL_RESPONSE: Shape = Shape {
    name: "DeletePortalResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("portalStatus", "portal_status", Kind::Structure(&PORTAL_STATUS), required: true)],
};

static DELETE_PROJECT_REQUEST: Shape = Shape {
    name: "DeleteProjectRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("projectId", "project_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("clientToken", "client_token", Kind::String, place: Place::Query, token: true),
    ],
};

static DELETE_PROJECT_RESPONSE: Shape =
    Shape { name: "DeleteProjectResponse", form: Form::Structure, sensitive: false, members: &[] };

static DELETE_TASK_REQUEST: Shape = Shape {
    name: "DeleteTaskRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("taskName", "task_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
    ],
};

static DELETE_TASK_RESPONSE: Shape = Shape {
    name: "DeleteTaskResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("status", "status", Kind::Structure(&RESOURCE_STATUS), required: true)],
};

static DELETE_TIME_SERIES_REQUEST: Shape = Shape {
    name: "DeleteTimeSeriesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("alias", "alias", Kind::String, place: Place::Query),
        member!("assetId", "asset_id", Kind::String, place: Place::Query),
        member!("propertyId", "property_id", Kind::String, place: Place::Query),
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Query),
    ],
};

static DELETE_WORKSPACE_REQUEST: Shape = Shape {
    name: "DeleteWorkspaceRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("clientToken", "client_token", Kind::String, place: Place::Query, token: true),
    ],
};

static DELETE_WORKSPACE_RESPONSE: Shape = Shape {
    name: "DeleteWorkspaceResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("workspaceStatus", "workspace_status", Kind::Structure(&WORKSPACE_STATUS), required: true)],
};

static DESCRIBE_ACCESS_POLICY_REQUEST: Shape = Shape {
    name: "DescribeAccessPolicyRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("accessPolicyId", "access_policy_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
    ],
};

static DESCRIBE_ACCESS_POLICY_RESPONSE: Shape = Shape {
    name: "DescribeAccessPolicyResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("accessPolicyId", "access_policy_id", Kind::String, required: true),
        member!("accessPolicyArn", "access_policy_arn", Kind::String, required: true),
        member!("accessPolicyIdentity", "access_policy_identity", Kind::Structure(&IDENTITY), required: true),
        member!("accessPolicyResource", "access_policy_resource", Kind::Structure(&RESOURCE), required: true),
        member!("accessPolicyPermission", "access_policy_permission", Kind::Enumeration("Permission"), required: true),
        member!("accessPolicyCreationDate", "access_policy_creation_date", Kind::Timestamp, required: true),
        member!("accessPolicyLastUpdateDate", "access_policy_last_update_date", Kind::Timestamp, required: true),
    ],
};

static DESCRIBE_ACTION_REQUEST: Shape = Shape {
    name: "DescribeActionRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("actionId", "action_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
    ],
};

static DESCRIBE_ACTION_RESPONSE: Shape = Shape {
    name: "DescribeActionResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("actionId", "action_id", Kind::String, required: true),
        member!("targetResource", "target_resource", Kind::Structure(&TARGET_RESOURCE), required: true),
        member!("actionDefinitionId", "action_definition_id", Kind::String, required: true),
        member!("actionPayload", "action_payload", Kind::Structure(&ACTION_PAYLOAD), required: true),
        member!("executionTime", "execution_time", Kind::Timestamp, required: true),
        member!("resolveTo", "resolve_to", Kind::Structure(&RESOLVE_TO)),
    ],
};

static DESCRIBE_APPLICATION_REQUEST: Shape = Shape {
    name: "DescribeApplicationRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("id", "id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 36, max: 36 }),
    ],
};

static DESCRIBE_APPLICATION_RESPONSE: Shape = Shape {
    name: "DescribeApplicationResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("arn", "arn", Kind::String, required: true),
        member!("createdAt", "created_at", Kind::Timestamp, required: true),
        member!("dnsSubdomain", "dns_subdomain", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("id", "id", Kind::String, required: true),
        member!("idcApplicationArn", "idc_application_arn", Kind::String, required: true),
        member!("name", "name", Kind::String, required: true),
        member!("status", "status", Kind::Enumeration("ApplicationStatus"), required: true),
        member!("updatedAt", "updated_at", Kind::Timestamp, required: true),
        member!("workspaceName", "workspace_name", Kind::String, required: true),
    ],
};

static DESCRIBE_ASSET_COMPOSITE_MODEL_REQUEST: Shape = Shape {
    name: "DescribeAssetCompositeModelRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("assetCompositeModelId", "asset_composite_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
    ],
};

static DESCRIBE_ASSET_COMPOSITE_MODEL_RESPONSE: Shape = Shape {
    name: "DescribeAssetCompositeModelResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, required: true),
        member!("assetCompositeModelId", "asset_composite_model_id", Kind::String, required: true),
        member!("assetCompositeModelExternalId", "asset_composite_model_external_id", Kind::String),
        member!("assetCompositeModelPath", "asset_composite_model_path", Kind::List(&Kind::Structure(&ASSET_COMPOSITE_MODEL_PATH_SEGMENT)), required: true),
        member!("assetCompositeModelName", "asset_composite_model_name", Kind::String, required: true),
        member!("assetCompositeModelDescription", "asset_composite_model_description", Kind::String, required: true),
        member!("assetCompositeModelType", "asset_composite_model_type", Kind::String, required: true),
        member!("assetCompositeModelProperties", "asset_composite_model_properties", Kind::List(&Kind::Structure(&ASSET_PROPERTY)), required: true),
        member!("assetCompositeModelSummaries", "asset_composite_model_summaries", Kind::List(&Kind::Structure(&ASSET_COMPOSITE_MODEL_SUMMARY)), required: true),
        member!("actionDefinitions", "action_definitions", Kind::List(&Kind::Structure(&ACTION_DEFINITION))),
    ],
};

static DESCRIBE_ASSET_MODEL_COMPOSITE_MODEL_REQUEST: Shape = Shape {
    name: "DescribeAssetModelCompositeModelRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("assetModelCompositeModelId", "asset_model_composite_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("assetModelVersion", "asset_model_version", Kind::String, place: Place::Query),
    ],
};

static DESCRIBE_ASSET_MODEL_COMPOSITE_MODEL_RESPONSE: Shape = Shape {
    name: "DescribeAssetModelCompositeModelResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, required: true),
        member!("assetModelCompositeModelId", "asset_model_composite_model_id", Kind::String, required: true),
        member!("assetModelCompositeModelExternalId", "asset_model_composite_model_external_id", Kind::String),
        member!("assetModelCompositeModelPath", "asset_model_composite_model_path", Kind::List(&Kind::Structure(&ASSET_MODEL_COMPOSITE_MODEL_PATH_SEGMENT)), required: true),
        member!("assetModelCompositeModelName", "asset_model_composite_model_name", Kind::String, required: true),
        member!("assetModelCompositeModelDescription", "asset_model_composite_model_description", Kind::String, required: true),
        member!("assetModelCompositeModelType", "asset_model_composite_model_type", Kind::String, required: true),
        member!("assetModelCompositeModelProperties", "asset_model_composite_model_properties", Kind::List(&Kind::Structure(&ASSET_MODEL_PROPERTY)), required: true),
        member!("compositionDetails", "composition_details", Kind::Structure(&COMPOSITION_DETAILS)),
        member!("assetModelCompositeModelSummaries", "asset_model_composite_model_summaries", Kind::List(&Kind::Structure(&ASSET_MODEL_COMPOSITE_MODEL_SUMMARY)), required: true),
        member!("actionDefinitions", "action_definitions", Kind::List(&Kind::Structure(&ACTION_DEFINITION))),
    ],
};

static DESCRIBE_ASSET_MODEL_INTERFACE_RELATIONSHIP_REQUEST: Shape = Shape {
    name: "DescribeAssetModelInterfaceRelationshipRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("interfaceAssetModelId", "interface_asset_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
    ],
};

static DESCRIBE_ASSET_MODEL_INTERFACE_RELATIONSHIP_RESPONSE: Shape = Shape {
    name: "DescribeAssetModelInterfaceRelationshipResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, required: true),
        member!("interfaceAssetModelId", "interface_asset_model_id", Kind::String, required: true),
        member!("propertyMappings", "property_mappings", Kind::List(&Kind::Structure(&PROPERTY_MAPPING)), required: true),
        member!("hierarchyMappings", "hierarchy_mappings", Kind::List(&Kind::Structure(&HIERARCHY_MAPPING)), required: true),
    ],
};

static DESCRIBE_ASSET_MODEL_REQUEST: Shape = Shape {
    name: "DescribeAssetModelRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("excludeProperties", "exclude_properties", Kind::Boolean, place: Place::Query),
        member!("assetModelVersion", "asset_model_version", Kind::String, place: Place::Query),
    ],
};

static DESCRIBE_ASSET_MODEL_RESPONSE: Shape = Shape {
    name: "DescribeAssetModelResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, required: true),
        member!("assetModelExternalId", "asset_model_external_id", Kind::String),
        member!("assetModelArn", "asset_model_arn", Kind::String, required: true),
        member!("assetModelName", "asset_model_name", Kind::String, required: true),
        member!("assetModelType", "asset_model_type", Kind::Enumeration("AssetModelType")),
        member!("assetModelDescription", "asset_model_description", Kind::String, required: true),
        member!("assetModelProperties", "asset_model_properties", Kind::List(&Kind::Structure(&ASSET_MODEL_PROPERTY)), required: true),
        member!("assetModelHierarchies", "asset_model_hierarchies", Kind::List(&Kind::Structure(&ASSET_MODEL_HIERARCHY)), required: true),
        member!(
            "assetModelCompositeModels",
            "asset_model_composite_models",
            Kind::List(&Kind::Structure(&ASSET_MODEL_COMPOSITE_MODEL))
        ),
        member!(
            "assetModelCompositeModelSummaries",
            "asset_model_composite_model_summaries",
            Kind::List(&Kind::Structure(&ASSET_MODEL_COMPOSITE_MODEL_SUMMARY))
        ),
        member!("assetModelCreationDate", "asset_model_creation_date", Kind::Timestamp, required: true),
        member!("assetModelLastUpdateDate", "asset_model_last_update_date", Kind::Timestamp, required: true),
        member!("assetModelStatus", "asset_model_status", Kind::Structure(&ASSET_MODEL_STATUS), required: true),
        member!("assetModelVersion", "asset_model_version", Kind::String),
        member!("interfaceDetails", "interface_details", Kind::List(&Kind::Structure(&INTERFACE_RELATIONSHIP))),
        member!("eTag", "e_tag", Kind::String, place: Place::Header, wire: "ETag"),
    ],
};

static DESCRIBE_ASSET_PROPERTY_REQUEST: Shape = Shape {
    name: "DescribeAssetPropertyRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("propertyId", "property_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
    ],
};

static DESCRIBE_ASSET_PROPERTY_RESPONSE: Shape = Shape {
    name: "DescribeAssetPropertyResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, required: true),
        member!("assetExternalId", "asset_external_id", Kind::String),
        member!("assetName", "asset_name", Kind::String, required: true),
        member!("assetModelId", "asset_model_id", Kind::String, required: true),
        member!("assetProperty", "asset_property", Kind::Structure(&PROPERTY)),
        member!("compositeModel", "composite_model", Kind::Structure(&COMPOSITE_MODEL_PROPERTY)),
    ],
};

static DESCRIBE_ASSET_REQUEST: Shape = Shape {
    name: "DescribeAssetRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("excludeProperties", "exclude_properties", Kind::Boolean, place: Place::Query),
    ],
};

static DESCRIBE_ASSET_RESPONSE: Shape = Shape {
    name: "DescribeAssetResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, required: true),
        member!("assetExternalId", "asset_external_id", Kind::String),
        member!("assetArn", "asset_arn", Kind::String, required: true),
        member!("assetName", "asset_name", Kind::String, required: true),
        member!("assetModelId", "asset_model_id", Kind::String, required: true),
        member!("assetProperties", "asset_properties", Kind::List(&Kind::Structure(&ASSET_PROPERTY)), required: true),
        member!("assetHierarchies", "asset_hierarchies", Kind::List(&Kind::Structure(&ASSET_HIERARCHY)), required: true),
        member!("assetCompositeModels", "asset_composite_models", Kind::List(&Kind::Structure(&ASSET_COMPOSITE_MODEL))),
        member!("assetCreationDate", "asset_creation_date", Kind::Timestamp, required: true),
        member!("assetLastUpdateDate", "asset_last_update_date", Kind::Timestamp, required: true),
        member!("assetStatus", "asset_status", Kind::Structure(&ASSET_STATUS), required: true),
        member!("assetDescription", "asset_description", Kind::String),
        member!(
            "assetCompositeModelSummaries",
            "asset_composite_model_summaries",
            Kind::List(&Kind::Structure(&ASSET_COMPOSITE_MODEL_SUMMARY))
        ),
    ],
};

static DESCRIBE_BULK_IMPORT_JOB_REQUEST: Shape = Shape {
    name: "DescribeBulkImportJobRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("jobId", "job_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Query),
    ],
};

static DESCRIBE_BULK_IMPORT_JOB_RESPONSE: Shape = Shape {
    name: "DescribeBulkImportJobResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("jobId", "job_id", Kind::String, required: true),
        member!("jobName", "job_name", Kind::String, required: true),
        member!("jobStatus", "job_status", Kind::Enumeration("JobStatus"), required: true),
        member!("jobRoleArn", "job_role_arn", Kind::String, required: true),
        member!("files", "files", Kind::List(&Kind::Structure(&FILE)), required: true),
        member!("errorReportLocation", "error_report_location", Kind::Structure(&ERROR_REPORT_LOCATION), required: true),
        member!("jobConfiguration", "job_configuration", Kind::Structure(&JOB_CONFIGURATION)),
        member!("jobCreationDate", "job_creation_date", Kind::Timestamp, required: true),
        member!("jobLastUpdateDate", "job_last_update_date", Kind::Timestamp, required: true),
        member!("adaptiveIngestion", "adaptive_ingestion", Kind::Boolean),
        member!("deleteFilesAfterImport", "delete_files_after_import", Kind::Boolean),
        member!("datasetId", "dataset_id", Kind::String),
        member!("workspaceName", "workspace_name", Kind::String),
    ],
};

static DESCRIBE_COMPUTATION_MODEL_EXECUTION_SUMMARY_REQUEST: Shape = Shape {
    name: "DescribeComputationModelExecutionSummaryRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computationModelId", "computation_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("resolveToResourceType", "resolve_to_resource_type", Kind::Enumeration("ResolveToResourceType"), place: Place::Query),
        member!("resolveToResourceId", "resolve_to_resource_id", Kind::String, place: Place::Query),
    ],
};

static DESCRIBE_COMPUTATION_MODEL_EXECUTION_SUMMARY_RESPONSE: Shape = Shape {
    name: "DescribeComputationModelExecutionSummaryResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computationModelId", "computation_model_id", Kind::String, required: true),
        member!("resolveTo", "resolve_to", Kind::Structure(&RESOLVE_TO)),
        member!("computationModelExecutionSummary", "computation_model_execution_summary", Kind::Map(&Kind::String), required: true),
    ],
};

static DESCRIBE_COMPUTATION_MODEL_REQUEST: Shape = Shape {
    name: "DescribeComputationModelRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computationModelId", "computation_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("computationModelVersion", "computation_model_version", Kind::String, place: Place::Query),
    ],
};

static DESCRIBE_COMPUTATION_MODEL_RESPONSE: Shape = Shape {
    name: "DescribeComputationModelResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computationModelId", "computation_model_id", Kind::String, required: true),
        member!("computationModelArn", "computation_model_arn", Kind::String, required: true),
        member!("computationModelName", "computation_model_name", Kind::String, required: true),
        member!("computationModelDescription", "computation_model_description", Kind::String),
        member!("computationModelConfiguration", "computation_model_configuration", Kind::Structure(&COMPUTATION_MODEL_CONFIGURATION), required: true),
        member!("computationModelDataBinding", "computation_model_data_binding", Kind::Map(&Kind::Structure(&COMPUTATION_MODEL_DATA_BINDING_VALUE)), required: true),
        member!("computationModelCreationDate", "computation_model_creation_date", Kind::Timestamp, required: true),
        member!("computationModelLastUpdateDate", "computation_model_last_update_date", Kind::Timestamp, required: true),
        member!("computationModelStatus", "computation_model_status", Kind::Structure(&COMPUTATION_MODEL_STATUS), required: true),
        member!("computationModelVersion", "computation_model_version", Kind::String, required: true),
        member!("actionDefinitions", "action_definitions", Kind::List(&Kind::Structure(&ACTION_DEFINITION)), required: true),
    ],
};

static DESCRIBE_DASHBOARD_REQUEST: Shape = Shape {
    name: "DescribeDashboardRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("dashboardId", "dashboard_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
    ],
};

static DESCRIBE_DASHBOARD_RESPONSE: Shape = Shape {
    name: "DescribeDashboardResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("dashboardId", "dashboard_id", Kind::String, required: true),
        member!("dashboardArn", "dashboard_arn", Kind::String, required: true),
        member!("dashboardName", "dashboard_name", Kind::String, required: true),
        member!("projectId", "project_id", Kind::String, required: true),
        member!("dashboardDescription", "dashboard_description", Kind::String),
        member!("dashboardDefinition", "dashboard_definition", Kind::String, required: true),
        member!("dashboardCreationDate", "dashboard_creation_date", Kind::Timestamp, required: true),
        member!("dashboardLastUpdateDate", "dashboard_last_update_date", Kind::Timestamp, required: true),
    ],
};

static DESCRIBE_DATASET_EXPORT_JOB_REQUEST: Shape = Shape {
    name: "DescribeDatasetExportJobRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("jobId", "job_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
    ],
};

static DESCRIBE_DATASET_EXPORT_JOB_RESPONSE: Shape = Shape {
    name: "DescribeDatasetExportJobResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("jobId", "job_id", Kind::String, required: true),
        member!("workspaceName", "workspace_name", Kind::String, required: true),
        member!("jobName", "job_name", Kind::String),
        member!("status", "status", Kind::Enumeration("DatasetExportJobStatus"), required: true),
        member!("startedAt", "started_at", Kind::Timestamp, required: true),
        member!("completedAt", "completed_at", Kind::Timestamp),
        member!("destinationS3Uri", "destination_s3_uri", Kind::String, required: true),
        member!("errorReportLocation", "error_report_location", Kind::Structure(&EXPORT_ERROR_REPORT_LOCATION), required: true),
        member!("input", "input", Kind::Structure(&PROCESSING_INPUT), required: true),
    ],
};

static DESCRIBE_DATASET_REQUEST: Shape = Shape {
    name: "DescribeDatasetRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetId", "dataset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Query),
        member!("datasetVersion", "dataset_version", Kind::String, place: Place::Query),
    ],
};

static DESCRIBE_DATASET_RESPONSE: Shape = Shape {
    name: "DescribeDatasetResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetId", "dataset_id", Kind::String, required: true),
        member!("datasetArn", "dataset_arn", Kind::String, required: true),
        member!("datasetName", "dataset_name", Kind::String, required: true),
        member!("datasetDescription", "dataset_description", Kind::String, required: true),
        member!("datasetType", "dataset_type", Kind::Enumeration("DatasetTypeEnum")),
        member!("datasetConfig", "dataset_config", Kind::Structure(&DATASET_CONFIG)),
        member!("workspaceName", "workspace_name", Kind::String),
        member!("metadata", "metadata", Kind::Map(&Kind::String)),
        member!("datasetSource", "dataset_source", Kind::Structure(&DATASET_SOURCE), required: true),
        member!("datasetStatus", "dataset_status", Kind::Structure(&DATASET_STATUS), required: true),
        member!("datasetCreationDate", "dataset_creation_date", Kind::Timestamp, required: true),
        member!("datasetLastUpdateDate", "dataset_last_update_date", Kind::Timestamp, required: true),
        member!("datasetVersion", "dataset_version", Kind::String),
        member!("enrichmentStatus", "enrichment_status", Kind::Structure(&DATASET_ENRICHMENT)),
    ],
};

static DESCRIBE_DEFAULT_ENCRYPTION_CONFIGURATION_REQUEST: Shape = Shape {
    name: "DescribeDefaultEncryptionConfigurationRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[],
};

static DESCRIBE_DEFAULT_ENCRYPTION_CONFIGURATION_RESPONSE: Shape = Shape {
    name: "DescribeDefaultEncryptionConfigurationResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("encryptionType", "encryption_type", Kind::Enumeration("EncryptionType"), required: true),
        member!("kmsKeyArn", "kms_key_arn", Kind::String),
        member!("configurationStatus", "configuration_status", Kind::Structure(&CONFIGURATION_STATUS), required: true),
    ],
};

static DESCRIBE_ENRICHMENT_JOB_REQUEST: Shape = Shape {
    name: "DescribeEnrichmentJobRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("jobId", "job_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
    ],
};

static DESCRIBE_ENRICHMENT_JOB_RESPONSE: Shape = Shape {
    name: "DescribeEnrichmentJobResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("jobId", "job_id", Kind::String, required: true),
        member!("status", "status", Kind::Enumeration("EnrichmentJobStatus"), required: true),
        member!("workspaceName", "workspace_name", Kind::String, required: true),
        member!("jobType", "job_type", Kind::Enumeration("JobType"), required: true),
        member!("jobConfiguration", "job_configuration", Kind::Structure(&ENRICHMENT_JOB_CONFIGURATION), required: true),
        member!("createdAt", "created_at", Kind::Timestamp, required: true),
        member!("updatedAt", "updated_at", Kind::Timestamp),
        member!("completedAt", "completed_at", Kind::Timestamp),
        member!("cancelledAt", "cancelled_at", Kind::Timestamp),
        member!("failureMessage", "failure_message", Kind::String),
    ],
};

static DESCRIBE_EXECUTION_REQUEST: Shape = Shape {
    name: "DescribeExecutionRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("executionId", "execution_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
    ],
};

static DESCRIBE_EXECUTION_RESPONSE: Shape = Shape {
    name: "DescribeExecutionResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("executionId", "execution_id", Kind::String, required: true),
        member!("actionType", "action_type", Kind::String),
        member!("targetResource", "target_resource", Kind::Structure(&TARGET_RESOURCE), required: true),
        member!("targetResourceVersion", "target_resource_version", Kind::String, required: true),
        member!("resolveTo", "resolve_to", Kind::Structure(&RESOLVE_TO)),
        member!("executionStartTime", "execution_start_time", Kind::Timestamp, required: true),
        member!("executionEndTime", "execution_end_time", Kind::Timestamp),
        member!("executionStatus", "execution_status", Kind::Structure(&EXECUTION_STATUS), required: true),
        member!("executionResult", "execution_result", Kind::Map(&Kind::String)),
        member!("executionDetails", "execution_details", Kind::Map(&Kind::String)),
        member!("executionEntityVersion", "execution_entity_version", Kind::String),
    ],
};

static DESCRIBE_GATEWAY_CAPABILITY_CONFIGURATION_REQUEST: Shape = Shape {
    name: "DescribeGatewayCapabilityConfigurationRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("gatewayId", "gateway_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("capabilityNamespace", "capability_namespace", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 512 }),
    ],
};

static DESCRIBE_GATEWAY_CAPABILITY_CONFIGURATION_RESPONSE: Shape = Shape {
    name: "DescribeGatewayCapabilityConfigurationResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("gatewayId", "gateway_id", Kind::String, required: true),
        member!("capabilityNamespace", "capability_namespace", Kind::String, required: true),
        member!("capabilityConfiguration", "capability_configuration", Kind::String, required: true),
        member!("capabilitySyncStatus", "capability_sync_status", Kind::Enumeration("CapabilitySyncStatus"), required: true),
    ],
};

static DESCRIBE_GATEWAY_REQUEST: Shape = Shape {
    name: "DescribeGatewayRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("gatewayId", "gateway_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
    ],
};

static DESCRIBE_GATEWAY_RESPONSE: Shape = Shape {
    name: "DescribeGatewayResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("gatewayId", "gateway_id", Kind::String, required: true),
        member!("gatewayName", "gateway_name", Kind::String, required: true),
        member!("gatewayArn", "gateway_arn", Kind::String, required: true),
        member!("gatewayPlatform", "gateway_platform", Kind::Structure(&GATEWAY_PLATFORM)),
        member!("gatewayVersion", "gateway_version", Kind::String),
        member!("gatewayCapabilitySummaries", "gateway_capability_summaries", Kind::List(&Kind::Structure(&GATEWAY_CAPABILITY_SUMMARY)), required: true),
        member!("creationDate", "creation_date", Kind::Timestamp, required: true),
        member!("lastUpdateDate", "last_update_date", Kind::Timestamp, required: true),
    ],
};

static DESCRIBE_LOGGING_OPTIONS_REQUEST: Shape = Shape {
    name: "DescribeLoggingOptionsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("workspaceName", "workspace_name", Kind::String, place: Place::Query)],
};

static DESCRIBE_LOGGING_OPTIONS_RESPONSE: Shape = Shape {
    name: "DescribeLoggingOptionsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("loggingOptions", "logging_options", Kind::Structure(&LOGGING_OPTIONS), required: true)],
};

static DESCRIBE_PIPELINE_EXECUTION_REQUEST: Shape = Shape {
    name: "DescribePipelineExecutionRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("pipelineName", "pipeline_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("pipelineExecutionId", "pipeline_execution_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static DESCRIBE_PIPELINE_EXECUTION_RESPONSE: Shape = Shape {
    name: "DescribePipelineExecutionResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("pipelineExecutionId", "pipeline_execution_id", Kind::String, required: true),
        member!("pipelineName", "pipeline_name", Kind::String, required: true),
        member!("workspaceName", "workspace_name", Kind::String, required: true),
        member!("pipelineVersion", "pipeline_version", Kind::String, required: true),
        member!("status", "status", Kind::Structure(&PIPELINE_EXECUTION_STATUS), required: true),
        member!("startTime", "start_time", Kind::Timestamp),
        member!("endTime", "end_time", Kind::Timestamp),
        member!("requestEnvironmentVariables", "request_environment_variables", Kind::Structure(&EXECUTION_ENVIRONMENT_VARIABLES), required: true, sensitive: true),
        member!("requestMountOverrides", "request_mount_overrides", Kind::Structure(&MOUNT_OVERRIDES)),
        member!("executionPriority", "execution_priority", Kind::Integer),
        member!("computeNodeExecutionDetails", "compute_node_execution_details", Kind::List(&Kind::Structure(&COMPUTE_NODE_EXECUTION_DETAILS)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static DESCRIBE_PIPELINE_REQUEST: Shape = Shape {
    name: "DescribePipelineRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("pipelineName", "pipeline_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("pipelineVersion", "pipeline_version", Kind::String, place: Place::Query, wire: "version"),
    ],
};

static DESCRIBE_PIPELINE_RESPONSE: Shape = Shape {
    name: "DescribePipelineResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("pipelineName", "pipeline_name", Kind::String, required: true),
        member!("workspaceName", "workspace_name", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("pipelineArn", "pipeline_arn", Kind::String, required: true),
        member!("version", "version", Kind::String, required: true),
        member!("environmentVariables", "environment_variables", Kind::Map(&Kind::String), sensitive: true),
        member!("computations", "computations", Kind::List(&Kind::Structure(&COMPUTE_NODE)), required: true),
        member!("status", "status", Kind::Structure(&RESOURCE_STATUS), required: true),
        member!("createdAt", "created_at", Kind::Timestamp, required: true),
        member!("updatedAt", "updated_at", Kind::Timestamp, required: true),
    ],
};

static DESCRIBE_PORTAL_REQUEST: Shape = Shape {
    name: "DescribePortalRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("portalId", "portal_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
    ],
};

static DESCRIBE_PORTAL_RESPONSE: Shape = Shape {
    name: "DescribePortalResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("portalId", "portal_id", Kind::String, required: true),
        member!("portalArn", "portal_arn", Kind::String, required: true),
        member!("portalName", "portal_name", Kind::String, required: true),
        member!("portalDescription", "portal_description", Kind::String),
        member!("portalClientId", "portal_client_id", Kind::String, required: true),
        member!("portalStartUrl", "portal_start_url", Kind::String, required: true),
        member!("portalContactEmail", "portal_contact_email", Kind::String, required: true, sensitive: true),
        member!("portalStatus", "portal_status", Kind::Structure(&PORTAL_STATUS), required: true),
        member!("portalCreationDate", "portal_creation_date", Kind::Timestamp, required: true),
        member!("portalLastUpdateDate", "portal_last_update_date", Kind::Timestamp, required: true),
        member!("portalLogoImageLocation", "portal_logo_image_location", Kind::Structure(&IMAGE_LOCATION)),
        member!("roleArn", "role_arn", Kind::String),
        member!("portalAuthMode", "portal_auth_mode", Kind::Enumeration("AuthMode")),
        member!("notificationSenderEmail", "notification_sender_email", Kind::String, sensitive: true),
        member!("alarms", "alarms", Kind::Structure(&ALARMS)),
        member!("portalType", "portal_type", Kind::Enumeration("PortalType")),
        member!(
            "portalTypeConfiguration",
            "portal_type_configuration",
            Kind::Map(&Kind::Structure(&PORTAL_TYPE_ENTRY))
        ),
    ],
};

static DESCRIBE_PROJECT_REQUEST: Shape = Shape {
    name: "DescribeProjectRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("projectId", "project_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
    ],
};

static DESCRIBE_PROJECT_RESPONSE: Shape = Shape {
    name: "DescribeProjectResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("projectId", "project_id", Kind::String, required: true),
        member!("projectArn", "project_arn", Kind::String, required: true),
        member!("projectName", "project_name", Kind::String, required: true),
        member!("portalId", "portal_id", Kind::String, required: true),
        member!("projectDescription", "project_description", Kind::String),
        member!("projectCreationDate", "project_creation_date", Kind::Timestamp, required: true),
        member!("projectLastUpdateDate", "project_last_update_date", Kind::Timestamp, required: true),
    ],
};

static DESCRIBE_QUERY_REQUEST: Shape = Shape {
    name: "DescribeQueryRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("queryId", "query_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
    ],
};

static DESCRIBE_QUERY_RESPONSE: Shape = Shape {
    name: "DescribeQueryResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("queryId", "query_id", Kind::String, required: true),
        member!("status", "status", Kind::Enumeration("QueryStatus"), required: true),
        member!("submittedAt", "submitted_at", Kind::Timestamp, required: true),
        member!("completedAt", "completed_at", Kind::Timestamp),
        member!("statistics", "statistics", Kind::Structure(&QUERY_STATISTICS)),
        member!("errorMessage", "error_message", Kind::String),
    ],
};

static DESCRIBE_SEARCH_REQUEST: Shape = Shape {
    name: "DescribeSearchRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("searchId", "search_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 23, max: 36 }),
    ],
};

static DESCRIBE_SEARCH_RESPONSE: Shape = Shape {
    name: "DescribeSearchResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("searchId", "search_id", Kind::String, required: true),
        member!("workspaceName", "workspace_name", Kind::String, required: true),
        member!("status", "status", Kind::Enumeration("SearchStatus"), required: true),
        member!("queryStatement", "query_statement", Kind::String, required: true, sensitive: true),
        member!("searchType", "search_type", Kind::Enumeration("SearchType"), required: true),
        member!("statusReason", "status_reason", Kind::String),
        member!("startedAt", "started_at", Kind::Timestamp),
        member!("groupId", "group_id", Kind::String),
    ],
};

static DESCRIBE_STORAGE_CONFIGURATION_REQUEST: Shape =
    Shape { name: "DescribeStorageConfigurationRequest", form: Form::Structure, sensitive: false, members: &[] };

static DESCRIBE_STORAGE_CONFIGURATION_RESPONSE: Shape = Shape {
    name: "DescribeStorageConfigurationResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("storageType", "storage_type", Kind::Enumeration("StorageType"), required: true),
        member!("multiLayerStorage", "multi_layer_storage", Kind::Structure(&MULTI_LAYER_STORAGE)),
        member!(
            "disassociatedDataStorage",
            "disassociated_data_storage",
            Kind::Enumeration("DisassociatedDataStorageState")
        ),
        member!("retentionPeriod", "retention_period", Kind::Structure(&RETENTION_PERIOD)),
        member!("configurationStatus", "configuration_status", Kind::Structure(&CONFIGURATION_STATUS), required: true),
        member!("lastUpdateDate", "last_update_date", Kind::Timestamp),
        member!("warmTier", "warm_tier", Kind::Enumeration("WarmTierState")),
        member!("warmTierRetentionPeriod", "warm_tier_retention_period", Kind::Structure(&WARM_TIER_RETENTION_PERIOD)),
        member!("disallowIngestNullNaN", "disallow_ingest_null_na_n", Kind::Boolean),
    ],
};

static DESCRIBE_TASK_REQUEST: Shape = Shape {
    name: "DescribeTaskRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("taskName", "task_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("taskVersion", "task_version", Kind::String, place: Place::Query, wire: "version"),
    ],
};

static DESCRIBE_TASK_RESPONSE: Shape = Shape {
    name: "DescribeTaskResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, required: true),
        member!("taskName", "task_name", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("taskArn", "task_arn", Kind::String, required: true),
        member!("version", "version", Kind::String, required: true),
        member!("taskConfiguration", "task_configuration", Kind::Structure(&TASK_CONFIGURATION), required: true),
        member!("status", "status", Kind::Structure(&RESOURCE_STATUS), required: true),
        member!("createdAt", "created_at", Kind::Timestamp, required: true),
        member!("updatedAt", "updated_at", Kind::Timestamp, required: true),
    ],
};

static DESCRIBE_TIME_SERIES_REQUEST: Shape = Shape {
    name: "DescribeTimeSeriesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("alias", "alias", Kind::String, place: Place::Query),
        member!("assetId", "asset_id", Kind::String, place: Place::Query),
        member!("propertyId", "property_id", Kind::String, place: Place::Query),
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Query),
    ],
};

static DESCRIBE_TIME_SERIES_RESPONSE: Shape = Shape {
    name: "DescribeTimeSeriesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String),
        member!("propertyId", "property_id", Kind::String),
        member!("alias", "alias", Kind::String),
        member!("timeSeriesId", "time_series_id", Kind::String, required: true),
        member!("dataType", "data_type", Kind::Enumeration("PropertyDataType"), required: true),
        member!("dataTypeSpec", "data_type_spec", Kind::String),
        member!("timeSeriesCreationDate", "time_series_creation_date", Kind::Timestamp, required: true),
        member!("timeSeriesLastUpdateDate", "time_series_last_update_date", Kind::Timestamp, required: true),
        member!("timeSeriesArn", "time_series_arn", Kind::String, required: true),
        member!("workspaceName", "workspace_name", Kind::String),
    ],
};

static DESCRIBE_WORKSPACE_REQUEST: Shape = Shape {
    name: "DescribeWorkspaceRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
    ],
};

static DESCRIBE_WORKSPACE_RESPONSE: Shape = Shape {
    name: "DescribeWorkspaceResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceArn", "workspace_arn", Kind::String, required: true),
        member!("workspaceName", "workspace_name", Kind::String, required: true),
        member!("workspaceDescription", "workspace_description", Kind::String),
        member!("workspaceStatus", "workspace_status", Kind::Structure(&WORKSPACE_STATUS), required: true),
        member!(
            "encryptionConfiguration",
            "encryption_configuration",
            Kind::Structure(&WORKSPACE_ENCRYPTION_CONFIGURATION_INFO)
        ),
        member!("createdAt", "created_at", Kind::Timestamp, required: true),
        member!("updatedAt", "updated_at", Kind::Timestamp, required: true),
    ],
};

static DETAILED_ERROR: Shape = Shape {
    name: "DetailedError",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("code", "code", Kind::Enumeration("DetailedErrorCode"), required: true),
        member!("message", "message", Kind::String, required: true),
    ],
};

static DETAILED_PIPELINE_ERROR: Shape = Shape {
    name: "DetailedPipelineError",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("code", "code", Kind::Enumeration("DetailedPipelineErrorCode"), required: true),
        member!("message", "message", Kind::String, required: true),
    ],
};

static DISASSOCIATE_ASSETS_REQUEST: Shape = Shape {
    name: "DisassociateAssetsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("hierarchyId", "hierarchy_id", Kind::String, required: true),
        member!("childAssetId", "child_asset_id", Kind::String, required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static DISASSOCIATE_DATA_SEGMENT_ENTRY: Shape = Shape {
    name: "DisassociateDataSegmentEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("sourceDatasetId", "source_dataset_id", Kind::String, required: true),
        member!("timeSeriesId", "time_series_id", Kind::String, required: true),
        member!("startTimestamp", "start_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("endTimestamp", "end_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
    ],
};

static DISASSOCIATE_TIME_SERIES_FROM_ASSET_PROPERTY_REQUEST: Shape = Shape {
    name: "DisassociateTimeSeriesFromAssetPropertyRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("alias", "alias", Kind::String, place: Place::Query, required: true, bounds: Bounds::Length { min: 1, max: i64::MAX }),
        member!("assetId", "asset_id", Kind::String, place: Place::Query, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("propertyId", "property_id", Kind::String, place: Place::Query, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static ENRICHMENT_JOB_CONFIGURATION: Shape = Shape {
    name: "EnrichmentJobConfiguration",
    form: Form::Union,
    sensitive: false,
    members: &[member!("eventDetection", "event_detection", Kind::Structure(&EVENT_DETECTION))],
};

static ENRICHMENT_JOB_SUMMARY: Shape = Shape {
    name: "EnrichmentJobSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("jobId", "job_id", Kind::String, required: true),
        member!("status", "status", Kind::Enumeration("EnrichmentJobStatus"), required: true),
        member!("workspaceName", "workspace_name", Kind::String, required: true),
        member!("jobType", "job_type", Kind::Enumeration("JobType"), required: true),
        member!("datasetId", "dataset_id", Kind::String, required: true),
        member!("propertyAlias", "property_alias", Kind::String),
        member!("timeSeriesId", "time_series_id", Kind::String),
        member!("createdAt", "created_at", Kind::Timestamp, required: true),
        member!("updatedAt", "updated_at", Kind::Timestamp),
    ],
};

static ENRICHMENT_TRIM_SETTINGS: Shape = Shape {
    name: "EnrichmentTrimSettings",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("startTime", "start_time", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("endTime", "end_time", Kind::Structure(&TIME_IN_NANOS), required: true),
    ],
};

static EPHEMERAL_STORAGE_CONFIGURATION: Shape = Shape {
    name: "EphemeralStorageConfiguration",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("storageClass", "storage_class", Kind::Enumeration("StorageClass"), required: true),
        member!("storageSizeInGiB", "storage_size_in_gi_b", Kind::Integer, required: true),
    ],
};

static ERROR_DETAILS: Shape = Shape {
    name: "ErrorDetails",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("code", "code", Kind::Enumeration("ErrorCode"), required: true),
        member!("message", "message", Kind::String, required: true),
        member!("details", "details", Kind::List(&Kind::Structure(&DETAILED_ERROR))),
    ],
};

static ERROR_REPORT_LOCATION: Shape = Shape {
    name: "ErrorReportLocation",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("bucket", "bucket", Kind::String, required: true),
        member!("prefix", "prefix", Kind::String, required: true),
    ],
};

static EVENT_DETECTION: Shape = Shape {
    name: "EventDetection",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetId", "dataset_id", Kind::String, required: true),
        member!("timeSeriesId", "time_series_id", Kind::String),
        member!("propertyAlias", "property_alias", Kind::String),
        member!("trimSettings", "trim_settings", Kind::Structure(&ENRICHMENT_TRIM_SETTINGS), required: true),
    ],
};

static EXECUTE_ACTION_REQUEST: Shape = Shape {
    name: "ExecuteActionRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("targetResource", "target_resource", Kind::Structure(&TARGET_RESOURCE), required: true),
        member!("actionDefinitionId", "action_definition_id", Kind::String, required: true),
        member!("actionPayload", "action_payload", Kind::Structure(&ACTION_PAYLOAD), required: true),
        member!("clientToken", "client_token", Kind::String),
        member!("resolveTo", "resolve_to", Kind::Structure(&RESOLVE_TO)),
    ],
};

static EXECUTE_ACTION_RESPONSE: Shape = Shape {
    name: "ExecuteActionResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("actionId", "action_id", Kind::String, required: true)],
};

static EXECUTE_QUERY_REQUEST: Shape = Shape {
    name: "ExecuteQueryRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("queryStatement", "query_statement", Kind::String, required: true, sensitive: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 1, max: i64::MAX }),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static EXECUTE_QUERY_RESPONSE: Shape = Shape {
    name: "ExecuteQueryResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("columns", "columns", Kind::List(&Kind::Structure(&COLUMN_INFO))),
        member!("rows", "rows", Kind::List(&Kind::Structure(&ROW))),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static EXECUTION_ENVIRONMENT_VARIABLES: Shape = Shape {
    name: "ExecutionEnvironmentVariables",
    form: Form::Structure,
    sensitive: true,
    members: &[
        member!("global", "global_", Kind::Map(&Kind::String), sensitive: true),
        member!("computeNodes", "compute_nodes", Kind::Map(&Kind::Map(&Kind::String)), sensitive: true),
    ],
};

static EXECUTION_STATUS: Shape = Shape {
    name: "ExecutionStatus",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("state", "state", Kind::Enumeration("ExecutionState"), required: true)],
};

static EXECUTION_SUMMARY: Shape = Shape {
    name: "ExecutionSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("executionId", "execution_id", Kind::String, required: true),
        member!("actionType", "action_type", Kind::String),
        member!("targetResource", "target_resource", Kind::Structure(&TARGET_RESOURCE), required: true),
        member!("targetResourceVersion", "target_resource_version", Kind::String, required: true),
        member!("resolveTo", "resolve_to", Kind::Structure(&RESOLVE_TO)),
        member!("executionStartTime", "execution_start_time", Kind::Timestamp, required: true),
        member!("executionEndTime", "execution_end_time", Kind::Timestamp),
        member!("executionStatus", "execution_status", Kind::Structure(&EXECUTION_STATUS), required: true),
        member!("executionEntityVersion", "execution_entity_version", Kind::String),
    ],
};

static EXPORT_ERROR_REPORT_LOCATION: Shape = Shape {
    name: "ExportErrorReportLocation",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("s3Uri", "s3_uri", Kind::String, required: true)],
};

static EXPORT_JOB_SUMMARY: Shape = Shape {
    name: "ExportJobSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("jobId", "job_id", Kind::String, required: true),
        member!("jobName", "job_name", Kind::String),
        member!("status", "status", Kind::Enumeration("DatasetExportJobStatus"), required: true),
        member!("startedAt", "started_at", Kind::Timestamp, required: true),
        member!("completedAt", "completed_at", Kind::Timestamp),
        member!("destinationS3Uri", "destination_s3_uri", Kind::String, required: true),
    ],
};

static EXPRESSION_VARIABLE: Shape = Shape {
    name: "ExpressionVariable",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("name", "name", Kind::String, required: true),
        member!("value", "value", Kind::Structure(&VARIABLE_VALUE), required: true),
    ],
};

static FAILED_DATA_SEGMENT_ASSOCIATION: Shape = Shape {
    name: "FailedDataSegmentAssociation",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("sourceDatasetId", "source_dataset_id", Kind::String, required: true),
        member!("timeSeriesId", "time_series_id", Kind::String, required: true),
        member!("startTimestamp", "start_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("endTimestamp", "end_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("errorCode", "error_code", Kind::Enumeration("DataSegmentErrorCode"), required: true),
        member!("errorMessage", "error_message", Kind::String, required: true),
    ],
};

static FAILED_DATA_SEGMENT_DELETION: Shape = Shape {
    name: "FailedDataSegmentDeletion",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("timeSeriesId", "time_series_id", Kind::String, required: true),
        member!("startTimestamp", "start_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("endTimestamp", "end_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("errorCode", "error_code", Kind::Enumeration("DataSegmentErrorCode"), required: true),
        member!("errorMessage", "error_message", Kind::String, required: true),
    ],
};

static FAILED_DATA_SEGMENT_DISASSOCIATION: Shape = Shape {
    name: "FailedDataSegmentDisassociation",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("sourceDatasetId", "source_dataset_id", Kind::String, required: true),
        member!("timeSeriesId", "time_series_id", Kind::String, required: true),
        member!("startTimestamp", "start_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("endTimestamp", "end_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("errorCode", "error_code", Kind::Enumeration("DataSegmentErrorCode"), required: true),
        member!("errorMessage", "error_message", Kind::String, required: true),
    ],
};

static FILE: Shape = Shape {
    name: "File",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("bucket", "bucket", Kind::String, required: true),
        member!("key", "key", Kind::String, required: true),
        member!("versionId", "version_id", Kind::String),
        member!("alias", "alias", Kind::String),
        member!("startTime", "start_time", Kind::Structure(&TIME_IN_NANOS)),
        member!("fileFormat", "file_format", Kind::Structure(&FILE_FORMAT)),
    ],
};

static FILE_FORMAT: Shape = Shape {
    name: "FileFormat",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("csv", "csv", Kind::Structure(&CSV)),
        member!("parquet", "parquet", Kind::Structure(&PARQUET)),
        member!("mp4", "mp4", Kind::Structure(&MP4)),
        member!("annotation", "annotation", Kind::Structure(&ANNOTATION)),
    ],
};

static FORMAT_SETTINGS: Shape = Shape {
    name: "FormatSettings",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("framesPerSecond", "frames_per_second", Kind::Integer),
        member!("widthInPixels", "width_in_pixels", Kind::Integer),
        member!("heightInPixels", "height_in_pixels", Kind::Integer),
    ],
};

static FORWARDING_CONFIG: Shape = Shape {
    name: "ForwardingConfig",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("state", "state", Kind::Enumeration("ForwardingConfigState"), required: true)],
};

static GATEWAY_CAPABILITY_SUMMARY: Shape = Shape {
    name: "GatewayCapabilitySummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("capabilityNamespace", "capability_namespace", Kind::String, required: true),
        member!("capabilitySyncStatus", "capability_sync_status", Kind::Enumeration("CapabilitySyncStatus"), required: true),
    ],
};

static GATEWAY_PLATFORM: Shape = Shape {
    name: "GatewayPlatform",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("greengrass", "greengrass", Kind::Structure(&GREENGRASS)),
        member!("greengrassV2", "greengrass_v2", Kind::Structure(&GREENGRASS_V2)),
        member!("siemensIE", "siemens_ie", Kind::Structure(&SIEMENS_IE)),
    ],
};

static GATEWAY_SUMMARY: Shape = Shape {
    name: "GatewaySummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("gatewayId", "gateway_id", Kind::String, required: true),
        member!("gatewayName", "gateway_name", Kind::String, required: true),
        member!("gatewayPlatform", "gateway_platform", Kind::Structure(&GATEWAY_PLATFORM)),
        member!("gatewayVersion", "gateway_version", Kind::String),
        member!(
            "gatewayCapabilitySummaries",
            "gateway_capability_summaries",
            Kind::List(&Kind::Structure(&GATEWAY_CAPABILITY_SUMMARY))
        ),
        member!("creationDate", "creation_date", Kind::Timestamp, required: true),
        member!("lastUpdateDate", "last_update_date", Kind::Timestamp, required: true),
    ],
};

static GET_ASSET_PROPERTY_AGGREGATES_REQUEST: Shape = Shape {
    name: "GetAssetPropertyAggregatesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, place: Place::Query),
        member!("propertyId", "property_id", Kind::String, place: Place::Query),
        member!("propertyAlias", "property_alias", Kind::String, place: Place::Query),
        member!("aggregateTypes", "aggregate_types", Kind::List(&Kind::Enumeration("AggregateType")), place: Place::Query, required: true),
        member!("resolution", "resolution", Kind::String, place: Place::Query, required: true, bounds: Bounds::Length { min: 2, max: 3 }),
        member!("qualities", "qualities", Kind::List(&Kind::Enumeration("Quality")), place: Place::Query),
        member!("startDate", "start_date", Kind::Timestamp, place: Place::Query, required: true),
        member!("endDate", "end_date", Kind::Timestamp, place: Place::Query, required: true),
        member!("timeOrdering", "time_ordering", Kind::Enumeration("TimeOrdering"), place: Place::Query),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: i64::MAX }),
    ],
};

static GET_ASSET_PROPERTY_AGGREGATES_RESPONSE: Shape = Shape {
    name: "GetAssetPropertyAggregatesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("aggregatedValues", "aggregated_values", Kind::List(&Kind::Structure(&AGGREGATED_VALUE)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static GET_ASSET_PROPERTY_VALUE_HISTORY_REQUEST: Shape = Shape {
    name: "GetAssetPropertyValueHistoryRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, place: Place::Query),
        member!("propertyId", "property_id", Kind::String, place: Place::Query),
        member!("propertyAlias", "property_alias", Kind::String, place: Place::Query),
        member!("startDate", "start_date", Kind::Timestamp, place: Place::Query),
        member!("endDate", "end_date", Kind::Timestamp, place: Place::Query),
        member!("qualities", "qualities", Kind::List(&Kind::Enumeration("Quality")), place: Place::Query),
        member!("timeOrdering", "time_ordering", Kind::Enumeration("TimeOrdering"), place: Place::Query),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: i64::MAX }),
    ],
};

static GET_ASSET_PROPERTY_VALUE_HISTORY_RESPONSE: Shape = Shape {
    name: "GetAssetPropertyValueHistoryResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetPropertyValueHistory", "asset_property_value_history", Kind::List(&Kind::Structure(&ASSET_PROPERTY_VALUE)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static GET_ASSET_PROPERTY_VALUE_REQUEST: Shape = Shape {
    name: "GetAssetPropertyValueRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, place: Place::Query),
        member!("propertyId", "property_id", Kind::String, place: Place::Query),
        member!("propertyAlias", "property_alias", Kind::String, place: Place::Query),
    ],
};

static GET_ASSET_PROPERTY_VALUE_RESPONSE: Shape = Shape {
    name: "GetAssetPropertyValueResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("propertyValue", "property_value", Kind::Structure(&ASSET_PROPERTY_VALUE))],
};

static GET_CAPTURE_DATA_REQUEST: Shape = Shape {
    name: "GetCaptureDataRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("startTime", "start_time", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("endTime", "end_time", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("timeSeriesId", "time_series_id", Kind::String),
        member!("propertyAlias", "property_alias", Kind::String),
        member!("formatSettings", "format_settings", Kind::Structure(&FORMAT_SETTINGS)),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static GET_CAPTURE_DATA_RESPONSE: Shape = Shape {
    name: "GetCaptureDataResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("data", "data", Kind::Blob, required: true),
        member!("startTime", "start_time", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("endTime", "end_time", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("dataType", "data_type", Kind::Enumeration("VideoDataType"), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static GET_INTERPOLATED_ASSET_PROPERTY_VALUES_REQUEST: Shape = Shape {
    name: "GetInterpolatedAssetPropertyValuesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, place: Place::Query),
        member!("propertyId", "property_id", Kind::String, place: Place::Query),
        member!("propertyAlias", "property_alias", Kind::String, place: Place::Query),
        member!("startTimeInSeconds", "start_time_in_seconds", Kind::Long, place: Place::Query, required: true, bounds: Bounds::Range { min: 1, max: 9223372036854774 }),
        member!("startTimeOffsetInNanos", "start_time_offset_in_nanos", Kind::Integer, place: Place::Query),
        member!("endTimeInSeconds", "end_time_in_seconds", Kind::Long, place: Place::Query, required: true, bounds: Bounds::Range { min: 1, max: 9223372036854774 }),
        member!("endTimeOffsetInNanos", "end_time_offset_in_nanos", Kind::Integer, place: Place::Query),
        member!("quality", "quality", Kind::Enumeration("Quality"), place: Place::Query, required: true),
        member!("intervalInSeconds", "interval_in_seconds", Kind::Long, place: Place::Query, required: true, bounds: Bounds::Range { min: 1, max: 320000000 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: i64::MAX }),
        member!("type", "type", Kind::String, place: Place::Query, required: true, bounds: Bounds::Length { min: 1, max: 256 }),
        member!("intervalWindowInSeconds", "interval_window_in_seconds", Kind::Long, place: Place::Query),
    ],
};

static GET_INTERPOLATED_ASSET_PROPERTY_VALUES_RESPONSE: Shape = Shape {
    name: "GetInterpolatedAssetPropertyValuesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("interpolatedAssetPropertyValues", "interpolated_asset_property_values", Kind::List(&Kind::Structure(&INTERPOLATED_ASSET_PROPERTY_VALUE)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static GET_QUERY_RESULTS_REQUEST: Shape = Shape {
    name: "GetQueryResultsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("queryId", "query_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 10000 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static GET_QUERY_RESULTS_RESPONSE: Shape = Shape {
    name: "GetQueryResultsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("columnInfo", "column_info", Kind::List(&Kind::Structure(&COLUMN_INFORMATION))),
        member!("rows", "rows", Kind::List(&Kind::SparseList(&Kind::String))),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static GET_SEARCH_RESULTS_REQUEST: Shape = Shape {
    name: "GetSearchResultsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("searchId", "search_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 23, max: 36 }),
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 10000 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static GET_SEARCH_RESULTS_RESPONSE: Shape = Shape {
    name: "GetSearchResultsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("searchResults", "search_results", Kind::List(&Kind::Structure(&SEARCH_RESULT)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static GREENGRASS: Shape = Shape {
    name: "Greengrass",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("groupArn", "group_arn", Kind::String, required: true)],
};

static GREENGRASS_V2: Shape = Shape {
    name: "GreengrassV2",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("coreDeviceThingName", "core_device_thing_name", Kind::String, required: true),
        member!(
            "coreDeviceOperatingSystem",
            "core_device_operating_system",
            Kind::Enumeration("CoreDeviceOperatingSystem")
        ),
    ],
};

static GROUP_IDENTITY: Shape = Shape {
    name: "GroupIdentity",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("id", "id", Kind::String, required: true)],
};

static HIERARCHY_MAPPING: Shape = Shape {
    name: "HierarchyMapping",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelHierarchyId", "asset_model_hierarchy_id", Kind::String, required: true),
        member!("interfaceAssetModelHierarchyId", "interface_asset_model_hierarchy_id", Kind::String, required: true),
    ],
};

static IAM_ROLE_IDENTITY: Shape = Shape {
    name: "IAMRoleIdentity",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("arn", "arn", Kind::String, required: true)],
};

static IAM_USER_IDENTITY: Shape = Shape {
    name: "IAMUserIdentity",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("arn", "arn", Kind::String, required: true)],
};

static IDENTITY: Shape = Shape {
    name: "Identity",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("user", "user", Kind::Structure(&USER_IDENTITY)),
        member!("group", "group", Kind::Structure(&GROUP_IDENTITY)),
        member!("iamUser", "iam_user", Kind::Structure(&IAM_USER_IDENTITY)),
        member!("iamRole", "iam_role", Kind::Structure(&IAM_ROLE_IDENTITY)),
    ],
};

static IMAGE: Shape = Shape {
    name: "Image",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("id", "id", Kind::String), member!("file", "file", Kind::Structure(&IMAGE_FILE))],
};

static IMAGE_FILE: Shape = Shape {
    name: "ImageFile",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("data", "data", Kind::Blob, required: true),
        member!("type", "type", Kind::Enumeration("ImageFileType"), required: true),
    ],
};

static IMAGE_LOCATION: Shape = Shape {
    name: "ImageLocation",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("id", "id", Kind::String, required: true), member!("url", "url", Kind::String, required: true)],
};

static INTERFACE_RELATIONSHIP: Shape = Shape {
    name: "InterfaceRelationship",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("id", "id", Kind::String, required: true)],
};

static INTERFACE_RELATIONSHIP_SUMMARY: Shape = Shape {
    name: "InterfaceRelationshipSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("id", "id", Kind::String, required: true)],
};

static INTERFACE_SUMMARY: Shape = Shape {
    name: "InterfaceSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("interfaceAssetModelId", "interface_asset_model_id", Kind::String, required: true),
        member!("interfaceAssetModelPropertyId", "interface_asset_model_property_id", Kind::String, required: true),
    ],
};

static INTERNAL_FAILURE_EXCEPTION: Shape = Shape {
    name: "InternalFailureException",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("message", "message", Kind::String, required: true)],
};

static INTERPOLATED_ASSET_PROPERTY_VALUE: Shape = Shape {
    name: "InterpolatedAssetPropertyValue",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("timestamp", "timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("value", "value", Kind::Structure(&VARIANT), required: true),
    ],
};

static INVALID_REQUEST_EXCEPTION: Shape = Shape {
    name: "InvalidRequestException",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("message", "message", Kind::String, required: true)],
};

static INVOCATION_OUTPUT: Shape = Shape {
    name: "InvocationOutput",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("message", "message", Kind::String),
        member!("citations", "citations", Kind::List(&Kind::Structure(&CITATION))),
    ],
};

static INVOKE_ASSISTANT_REQUEST: Shape = Shape {
    name: "InvokeAssistantRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("conversationId", "conversation_id", Kind::String),
        member!("message", "message", Kind::String, required: true, sensitive: true),
        member!("enableTrace", "enable_trace", Kind::Boolean),
    ],
};

static INVOKE_ASSISTANT_RESPONSE: Shape = Shape {
    name: "InvokeAssistantResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("body", "body", Kind::List(&Kind::Structure(&RESPONSE_STREAM)), place: Place::Payload, required: true),
        member!("conversationId", "conversation_id", Kind::String, place: Place::Header, wire: "x-amz-iotsitewise-assistant-conversation-id", required: true),
    ],
};

static JOB_CONFIGURATION: Shape = Shape {
    name: "JobConfiguration",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("fileFormat", "file_format", Kind::Structure(&FILE_FORMAT))],
};

static JOB_SUMMARY: Shape = Shape {
    name: "JobSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String, required: true),
        member!("name", "name", Kind::String, required: true),
        member!("status", "status", Kind::Enumeration("JobStatus"), required: true),
    ],
};

static KENDRA_SOURCE_DETAIL: Shape = Shape {
    name: "KendraSourceDetail",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("knowledgeBaseArn", "knowledge_base_arn", Kind::String, required: true),
        member!("roleArn", "role_arn", Kind::String, required: true),
    ],
};

static LIMIT_EXCEEDED_EXCEPTION: Shape = Shape {
    name: "LimitExceededException",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("message", "message", Kind::String, required: true)],
};

static LIST_ACCESS_POLICIES_REQUEST: Shape = Shape {
    name: "ListAccessPoliciesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("identityType", "identity_type", Kind::Enumeration("IdentityType"), place: Place::Query),
        member!("identityId", "identity_id", Kind::String, place: Place::Query),
        member!("resourceType", "resource_type", Kind::Enumeration("ResourceType"), place: Place::Query),
        member!("resourceId", "resource_id", Kind::String, place: Place::Query),
        member!("iamArn", "iam_arn", Kind::String, place: Place::Query),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_ACCESS_POLICIES_RESPONSE: Shape = Shape {
    name: "ListAccessPoliciesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("accessPolicySummaries", "access_policy_summaries", Kind::List(&Kind::Structure(&ACCESS_POLICY_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_ACTIONS_REQUEST: Shape = Shape {
    name: "ListActionsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("targetResourceType", "target_resource_type", Kind::Enumeration("TargetResourceType"), place: Place::Query, required: true),
        member!("targetResourceId", "target_resource_id", Kind::String, place: Place::Query, required: true, bounds: Bounds::Uuid),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("resolveToResourceType", "resolve_to_resource_type", Kind::Enumeration("ResolveToResourceType"), place: Place::Query),
        member!("resolveToResourceId", "resolve_to_resource_id", Kind::String, place: Place::Query),
    ],
};

static LIST_ACTIONS_RESPONSE: Shape = Shape {
    name: "ListActionsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("actionSummaries", "action_summaries", Kind::List(&Kind::Structure(&ACTION_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, required: true, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_APPLICATIONS_REQUEST: Shape = Shape {
    name: "ListApplicationsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_APPLICATIONS_RESPONSE: Shape = Shape {
    name: "ListApplicationsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("applications", "applications", Kind::List(&Kind::Structure(&APPLICATION_SUMMARY)), required: true),
    ],
};

static LIST_ASSET_MODEL_COMPOSITE_MODELS_REQUEST: Shape = Shape {
    name: "ListAssetModelCompositeModelsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("assetModelVersion", "asset_model_version", Kind::String, place: Place::Query),
    ],
};

static LIST_ASSET_MODEL_COMPOSITE_MODELS_RESPONSE: Shape = Shape {
    name: "ListAssetModelCompositeModelsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelCompositeModelSummaries", "asset_model_composite_model_summaries", Kind::List(&Kind::Structure(&ASSET_MODEL_COMPOSITE_MODEL_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_ASSET_MODEL_PROPERTIES_REQUEST: Shape = Shape {
    name: "ListAssetModelPropertiesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("filter", "filter", Kind::Enumeration("ListAssetModelPropertiesFilter"), place: Place::Query),
        member!("assetModelVersion", "asset_model_version", Kind::String, place: Place::Query),
    ],
};

static LIST_ASSET_MODEL_PROPERTIES_RESPONSE: Shape = Shape {
    name: "ListAssetModelPropertiesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelPropertySummaries", "asset_model_property_summaries", Kind::List(&Kind::Structure(&ASSET_MODEL_PROPERTY_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_ASSET_MODELS_REQUEST: Shape = Shape {
    name: "ListAssetModelsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelTypes", "asset_model_types", Kind::List(&Kind::Enumeration("AssetModelType")), place: Place::Query),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("assetModelVersion", "asset_model_version", Kind::String, place: Place::Query),
    ],
};

static LIST_ASSET_MODELS_RESPONSE: Shape = Shape {
    name: "ListAssetModelsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelSummaries", "asset_model_summaries", Kind::List(&Kind::Structure(&ASSET_MODEL_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_ASSET_PROPERTIES_REQUEST: Shape = Shape {
    name: "ListAssetPropertiesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("filter", "filter", Kind::Enumeration("ListAssetPropertiesFilter"), place: Place::Query),
    ],
};

static LIST_ASSET_PROPERTIES_RESPONSE: Shape = Shape {
    name: "ListAssetPropertiesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetPropertySummaries", "asset_property_summaries", Kind::List(&Kind::Structure(&ASSET_PROPERTY_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_ASSET_RELATIONSHIPS_REQUEST: Shape = Shape {
    name: "ListAssetRelationshipsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("traversalType", "traversal_type", Kind::Enumeration("TraversalType"), place: Place::Query, required: true),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_ASSET_RELATIONSHIPS_RESPONSE: Shape = Shape {
    name: "ListAssetRelationshipsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetRelationshipSummaries", "asset_relationship_summaries", Kind::List(&Kind::Structure(&ASSET_RELATIONSHIP_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_ASSETS_REQUEST: Shape = Shape {
    name: "ListAssetsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("assetModelId", "asset_model_id", Kind::String, place: Place::Query),
        member!("filter", "filter", Kind::Enumeration("ListAssetsFilter"), place: Place::Query),
    ],
};

static LIST_ASSETS_RESPONSE: Shape = Shape {
    name: "ListAssetsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetSummaries", "asset_summaries", Kind::List(&Kind::Structure(&ASSET_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_ASSOCIATED_ASSETS_REQUEST: Shape = Shape {
    name: "ListAssociatedAssetsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("hierarchyId", "hierarchy_id", Kind::String, place: Place::Query),
        member!("traversalDirection", "traversal_direction", Kind::Enumeration("TraversalDirection"), place: Place::Query),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_ASSOCIATED_ASSETS_RESPONSE: Shape = Shape {
    name: "ListAssociatedAssetsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetSummaries", "asset_summaries", Kind::List(&Kind::Structure(&ASSOCIATED_ASSETS_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_BULK_IMPORT_JOBS_REQUEST: Shape = Shape {
    name: "ListBulkImportJobsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("filter", "filter", Kind::Enumeration("ListBulkImportJobsFilter"), place: Place::Query),
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Query),
    ],
};

static LIST_BULK_IMPORT_JOBS_RESPONSE: Shape = Shape {
    name: "ListBulkImportJobsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("jobSummaries", "job_summaries", Kind::List(&Kind::Structure(&JOB_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_COMPOSITION_RELATIONSHIPS_REQUEST: Shape = Shape {
    name: "ListCompositionRelationshipsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_COMPOSITION_RELATIONSHIPS_RESPONSE: Shape = Shape {
    name: "ListCompositionRelationshipsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("compositionRelationshipSummaries", "composition_relationship_summaries", Kind::List(&Kind::Structure(&COMPOSITION_RELATIONSHIP_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_COMPUTATION_MODEL_DATA_BINDING_USAGES_REQUEST: Shape = Shape {
    name: "ListComputationModelDataBindingUsagesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("dataBindingValueFilter", "data_binding_value_filter", Kind::Structure(&DATA_BINDING_VALUE_FILTER), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_COMPUTATION_MODEL_DATA_BINDING_USAGES_RESPONSE: Shape = Shape {
    name: "ListComputationModelDataBindingUsagesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("dataBindingUsageSummaries", "data_binding_usage_summaries", Kind::List(&Kind::Structure(&COMPUTATION_MODEL_DATA_BINDING_USAGE_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_COMPUTATION_MODEL_RESOLVE_TO_RESOURCES_REQUEST: Shape = Shape {
    name: "ListComputationModelResolveToResourcesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computationModelId", "computation_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_COMPUTATION_MODEL_RESOLVE_TO_RESOURCES_RESPONSE: Shape = Shape {
    name: "ListComputationModelResolveToResourcesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computationModelResolveToResourceSummaries", "computation_model_resolve_to_resource_summaries", Kind::List(&Kind::Structure(&COMPUTATION_MODEL_RESOLVE_TO_RESOURCE_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_COMPUTATION_MODELS_REQUEST: Shape = Shape {
    name: "ListComputationModelsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computationModelType", "computation_model_type", Kind::Enumeration("ComputationModelType"), place: Place::Query),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_COMPUTATION_MODELS_RESPONSE: Shape = Shape {
    name: "ListComputationModelsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computationModelSummaries", "computation_model_summaries", Kind::List(&Kind::Structure(&COMPUTATION_MODEL_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_DASHBOARDS_REQUEST: Shape = Shape {
    name: "ListDashboardsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("projectId", "project_id", Kind::String, place: Place::Query, required: true, bounds: Bounds::Uuid),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_DASHBOARDS_RESPONSE: Shape = Shape {
    name: "ListDashboardsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("dashboardSummaries", "dashboard_summaries", Kind::List(&Kind::Structure(&DASHBOARD_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_DATASET_DATA_SEGMENT_RELATIONSHIPS_REQUEST: Shape = Shape {
    name: "ListDatasetDataSegmentRelationshipsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetId", "dataset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Query, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_DATASET_DATA_SEGMENT_RELATIONSHIPS_RESPONSE: Shape = Shape {
    name: "ListDatasetDataSegmentRelationshipsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("dataSegmentRelationshipSummaries", "data_segment_relationship_summaries", Kind::List(&Kind::Structure(&DATA_SEGMENT_RELATIONSHIP_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_DATASET_DATA_SEGMENTS_REQUEST: Shape = Shape {
    name: "ListDatasetDataSegmentsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetId", "dataset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Query, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("datasetVersion", "dataset_version", Kind::String, place: Place::Query),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_DATASET_DATA_SEGMENTS_RESPONSE: Shape = Shape {
    name: "ListDatasetDataSegmentsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("dataSegments", "data_segments", Kind::List(&Kind::Structure(&DATA_SEGMENT_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_DATASET_EXPORT_JOBS_REQUEST: Shape = Shape {
    name: "ListDatasetExportJobsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("filter", "filter", Kind::Enumeration("DatasetExportJobFilter"), place: Place::Query),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_DATASET_EXPORT_JOBS_RESPONSE: Shape = Shape {
    name: "ListDatasetExportJobsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("jobs", "jobs", Kind::List(&Kind::Structure(&EXPORT_JOB_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_DATASETS_REQUEST: Shape = Shape {
    name: "ListDatasetsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("sourceType", "source_type", Kind::Enumeration("DatasetSourceType"), place: Place::Query, required: true),
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Query),
        member!("datasetType", "dataset_type", Kind::Enumeration("DatasetTypeEnum"), place: Place::Query),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_DATASETS_RESPONSE: Shape = Shape {
    name: "ListDatasetsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetSummaries", "dataset_summaries", Kind::List(&Kind::Structure(&DATASET_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("workspaceName", "workspace_name", Kind::String),
    ],
};

static LIST_ENRICHMENT_JOBS_REQUEST: Shape = Shape {
    name: "ListEnrichmentJobsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("datasetId", "dataset_id", Kind::String, place: Place::Query),
        member!("propertyAlias", "property_alias", Kind::String, place: Place::Query),
        member!("timeSeriesId", "time_series_id", Kind::String, place: Place::Query),
        member!("status", "status", Kind::Enumeration("EnrichmentJobStatus"), place: Place::Query),
        member!("jobType", "job_type", Kind::Enumeration("JobType"), place: Place::Query),
        member!("startDate", "start_date", Kind::Timestamp, place: Place::Query),
        member!("endDate", "end_date", Kind::Timestamp, place: Place::Query),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_ENRICHMENT_JOBS_RESPONSE: Shape = Shape {
    name: "ListEnrichmentJobsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("jobs", "jobs", Kind::List(&Kind::Structure(&ENRICHMENT_JOB_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_EXECUTIONS_REQUEST: Shape = Shape {
    name: "ListExecutionsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("targetResourceType", "target_resource_type", Kind::Enumeration("TargetResourceType"), place: Place::Query, required: true),
        member!("targetResourceId", "target_resource_id", Kind::String, place: Place::Query, required: true, bounds: Bounds::Uuid),
        member!("resolveToResourceType", "resolve_to_resource_type", Kind::Enumeration("ResolveToResourceType"), place: Place::Query),
        member!("resolveToResourceId", "resolve_to_resource_id", Kind::String, place: Place::Query),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("actionType", "action_type", Kind::String, place: Place::Query),
    ],
};

static LIST_EXECUTIONS_RESPONSE: Shape = Shape {
    name: "ListExecutionsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("executionSummaries", "execution_summaries", Kind::List(&Kind::Structure(&EXECUTION_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_GATEWAYS_REQUEST: Shape = Shape {
    name: "ListGatewaysRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_GATEWAYS_RESPONSE: Shape = Shape {
    name: "ListGatewaysResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("gatewaySummaries", "gateway_summaries", Kind::List(&Kind::Structure(&GATEWAY_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_INTERFACE_RELATIONSHIPS_REQUEST: Shape = Shape {
    name: "ListInterfaceRelationshipsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("interfaceAssetModelId", "interface_asset_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_INTERFACE_RELATIONSHIPS_RESPONSE: Shape = Shape {
    name: "ListInterfaceRelationshipsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("interfaceRelationshipSummaries", "interface_relationship_summaries", Kind::List(&Kind::Structure(&INTERFACE_RELATIONSHIP_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_PIPELINE_EXECUTIONS_REQUEST: Shape = Shape {
    name: "ListPipelineExecutionsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("pipelineName", "pipeline_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("state", "state", Kind::Enumeration("PipelineExecutionState"), place: Place::Query),
        member!("startTimeAfter", "start_time_after", Kind::Timestamp, place: Place::Query),
        member!("startTimeBefore", "start_time_before", Kind::Timestamp, place: Place::Query),
        member!("endTimeAfter", "end_time_after", Kind::Timestamp, place: Place::Query),
        member!("endTimeBefore", "end_time_before", Kind::Timestamp, place: Place::Query),
    ],
};

static LIST_PIPELINE_EXECUTIONS_RESPONSE: Shape = Shape {
    name: "ListPipelineExecutionsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("pipelineExecutionSummaries", "pipeline_execution_summaries", Kind::List(&Kind::Structure(&PIPELINE_EXECUTION_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_PIPELINES_REQUEST: Shape = Shape {
    name: "ListPipelinesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_PIPELINES_RESPONSE: Shape = Shape {
    name: "ListPipelinesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("pipelineSummaries", "pipeline_summaries", Kind::List(&Kind::Structure(&PIPELINE_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_PORTALS_REQUEST: Shape = Shape {
    name: "ListPortalsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_PORTALS_RESPONSE: Shape = Shape {
    name: "ListPortalsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("portalSummaries", "portal_summaries", Kind::List(&Kind::Structure(&PORTAL_SUMMARY))),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_PROJECT_ASSETS_REQUEST: Shape = Shape {
    name: "ListProjectAssetsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("projectId", "project_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_PROJECT_ASSETS_RESPONSE: Shape = Shape {
    name: "ListProjectAssetsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetIds", "asset_ids", Kind::List(&Kind::String), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_PROJECTS_REQUEST: Shape = Shape {
    name: "ListProjectsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("portalId", "portal_id", Kind::String, place: Place::Query, required: true, bounds: Bounds::Uuid),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_PROJECTS_RESPONSE: Shape = Shape {
    name: "ListProjectsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("projectSummaries", "project_summaries", Kind::List(&Kind::Structure(&PROJECT_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_QUERIES_REQUEST: Shape = Shape {
    name: "ListQueriesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("filter", "filter", Kind::String, place: Place::Query),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 10000 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_QUERIES_RESPONSE: Shape = Shape {
    name: "ListQueriesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("queries", "queries", Kind::List(&Kind::Structure(&QUERY_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_SEARCHES_FILTERS: Shape = Shape {
    name: "ListSearchesFilters",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("statusFilter", "status_filter", Kind::List(&Kind::Enumeration("SearchStatus"))),
        member!("startedAfter", "started_after", Kind::Timestamp),
        member!("startedBefore", "started_before", Kind::Timestamp),
        member!("groupIdFilter", "group_id_filter", Kind::List(&Kind::String)),
        member!("searchTypeFilter", "search_type_filter", Kind::List(&Kind::Enumeration("SearchType"))),
    ],
};

static LIST_SEARCHES_REQUEST: Shape = Shape {
    name: "ListSearchesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 1, max: 1000 }),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("listSearchesFilters", "list_searches_filters", Kind::Structure(&LIST_SEARCHES_FILTERS)),
    ],
};

static LIST_SEARCHES_RESPONSE: Shape = Shape {
    name: "ListSearchesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("searchSummaries", "search_summaries", Kind::List(&Kind::Structure(&SEARCH_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape = Shape {
    name: "ListTagsForResourceRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("resourceArn", "resource_arn", Kind::String, place: Place::Query, required: true, bounds: Bounds::Length { min: 1, max: 1011 }),
    ],
};

static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape = Shape {
    name: "ListTagsForResourceResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("tags", "tags", Kind::Map(&Kind::String))],
};

static LIST_TASKS_REQUEST: Shape = Shape {
    name: "ListTasksRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_TASKS_RESPONSE: Shape = Shape {
    name: "ListTasksResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("taskSummaries", "task_summaries", Kind::List(&Kind::Structure(&TASK_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LIST_TIME_SERIES_REQUEST: Shape = Shape {
    name: "ListTimeSeriesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("assetId", "asset_id", Kind::String, place: Place::Query),
        member!("aliasPrefix", "alias_prefix", Kind::String, place: Place::Query),
        member!("timeSeriesType", "time_series_type", Kind::Enumeration("ListTimeSeriesType"), place: Place::Query),
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Query),
    ],
};

static LIST_TIME_SERIES_RESPONSE: Shape = Shape {
    name: "ListTimeSeriesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("TimeSeriesSummaries", "time_series_summaries", Kind::List(&Kind::Structure(&TIME_SERIES_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("workspaceName", "workspace_name", Kind::String),
    ],
};

static LIST_WORKSPACES_REQUEST: Shape = Shape {
    name: "ListWorkspacesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("nextToken", "next_token", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 1, max: 4096 }),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_WORKSPACES_RESPONSE: Shape = Shape {
    name: "ListWorkspacesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceSummaries", "workspace_summaries", Kind::List(&Kind::Structure(&WORKSPACE_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 1, max: 4096 }),
    ],
};

static LOCATION: Shape = Shape {
    name: "Location",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("uri", "uri", Kind::String)],
};

static LOGGING_OPTIONS: Shape = Shape {
    name: "LoggingOptions",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("level", "level", Kind::Enumeration("LoggingLevel"), required: true)],
};

static MATCHED_DATA_BINDING: Shape = Shape {
    name: "MatchedDataBinding",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("value", "value", Kind::Structure(&DATA_BINDING_VALUE), required: true)],
};

static MEASUREMENT: Shape = Shape {
    name: "Measurement",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("processingConfig", "processing_config", Kind::Structure(&MEASUREMENT_PROCESSING_CONFIG))],
};

static MEASUREMENT_PROCESSING_CONFIG: Shape = Shape {
    name: "MeasurementProcessingConfig",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("forwardingConfig", "forwarding_config", Kind::Structure(&FORWARDING_CONFIG), required: true)],
};

static METRIC: Shape = Shape {
    name: "Metric",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("expression", "expression", Kind::String),
        member!("variables", "variables", Kind::List(&Kind::Structure(&EXPRESSION_VARIABLE))),
        member!("window", "window", Kind::Structure(&METRIC_WINDOW), required: true),
        member!("processingConfig", "processing_config", Kind::Structure(&METRIC_PROCESSING_CONFIG)),
    ],
};

static METRIC_PROCESSING_CONFIG: Shape = Shape {
    name: "MetricProcessingConfig",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("computeLocation", "compute_location", Kind::Enumeration("ComputeLocation"), required: true)],
};

static METRIC_WINDOW: Shape = Shape {
    name: "MetricWindow",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("tumbling", "tumbling", Kind::Structure(&TUMBLING_WINDOW))],
};

static MONITOR_ERROR_DETAILS: Shape = Shape {
    name: "MonitorErrorDetails",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("code", "code", Kind::Enumeration("MonitorErrorCode")),
        member!("message", "message", Kind::String),
    ],
};

static MOUNT: Shape = Shape {
    name: "Mount",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("name", "name", Kind::String, required: true),
        member!("relativePath", "relative_path", Kind::String, required: true),
        member!("source", "source", Kind::Structure(&MOUNT_SOURCE), required: true),
        member!("storageType", "storage_type", Kind::Enumeration("MountStorageType"), required: true),
    ],
};

static MOUNT_OVERRIDES: Shape = Shape {
    name: "MountOverrides",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computeNodes", "compute_nodes", Kind::Map(&Kind::List(&Kind::Structure(&MOUNT))), required: true),
    ],
};

static MOUNT_SOURCE: Shape = Shape {
    name: "MountSource",
    form: Form::Union,
    sensitive: false,
    members: &[member!("s3AccessPoint", "s3_access_point", Kind::Structure(&S3_ACCESS_POINT_SOURCE))],
};

static MP4: Shape = Shape { name: "Mp4", form: Form::Structure, sensitive: false, members: &[] };

static MULTI_LAYER_STORAGE: Shape = Shape {
    name: "MultiLayerStorage",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("customerManagedS3Storage", "customer_managed_s3_storage", Kind::Structure(&CUSTOMER_MANAGED_S3_STORAGE), required: true),
    ],
};

static PARQUET: Shape = Shape { name: "Parquet", form: Form::Structure, sensitive: false, members: &[] };

static PIPELINE_EXECUTION_STATE_DETAILS: Shape = Shape {
    name: "PipelineExecutionStateDetails",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("code", "code", Kind::Enumeration("PipelineErrorCode")),
        member!("message", "message", Kind::String, required: true),
        member!("details", "details", Kind::List(&Kind::Structure(&DETAILED_PIPELINE_ERROR))),
    ],
};

static PIPELINE_EXECUTION_STATUS: Shape = Shape {
    name: "PipelineExecutionStatus",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("state", "state", Kind::Enumeration("PipelineExecutionState"), required: true),
        member!("stateDetails", "state_details", Kind::Structure(&PIPELINE_EXECUTION_STATE_DETAILS)),
    ],
};

static PIPELINE_EXECUTION_SUMMARY: Shape = Shape {
    name: "PipelineExecutionSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("pipelineExecutionId", "pipeline_execution_id", Kind::String, required: true),
        member!("pipelineVersion", "pipeline_version", Kind::String, required: true),
        member!("status", "status", Kind::Structure(&PIPELINE_EXECUTION_STATUS), required: true),
        member!("executionPriority", "execution_priority", Kind::Integer),
        member!("startTime", "start_time", Kind::Timestamp),
        member!("endTime", "end_time", Kind::Timestamp),
    ],
};

static PIPELINE_SUMMARY: Shape = Shape {
    name: "PipelineSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("pipelineName", "pipeline_name", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("pipelineArn", "pipeline_arn", Kind::String, required: true),
        member!("version", "version", Kind::String, required: true),
        member!("status", "status", Kind::Structure(&RESOURCE_STATUS), required: true),
        member!("createdAt", "created_at", Kind::Timestamp, required: true),
        member!("updatedAt", "updated_at", Kind::Timestamp, required: true),
    ],
};

static PORTAL_RESOURCE: Shape = Shape {
    name: "PortalResource",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("id", "id", Kind::String, required: true)],
};

static PORTAL_STATUS: Shape = Shape {
    name: "PortalStatus",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("state", "state", Kind::Enumeration("PortalState"), required: true),
        member!("error", "error", Kind::Structure(&MONITOR_ERROR_DETAILS)),
    ],
};

static PORTAL_SUMMARY: Shape = Shape {
    name: "PortalSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String, required: true),
        member!("name", "name", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("startUrl", "start_url", Kind::String, required: true),
        member!("creationDate", "creation_date", Kind::Timestamp),
        member!("lastUpdateDate", "last_update_date", Kind::Timestamp),
        member!("roleArn", "role_arn", Kind::String),
        member!("status", "status", Kind::Structure(&PORTAL_STATUS), required: true),
        member!("portalType", "portal_type", Kind::Enumeration("PortalType")),
    ],
};

static PORTAL_TYPE_ENTRY: Shape = Shape {
    name: "PortalTypeEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("portalTools", "portal_tools", Kind::List(&Kind::String))],
};

static PROCESSING_INPUT: Shape = Shape {
    name: "ProcessingInput",
    form: Form::Union,
    sensitive: false,
    members: &[
        member!("timeseries", "timeseries", Kind::List(&Kind::Structure(&TIMESERIES_ITEM))),
        member!("dataset", "dataset", Kind::Structure(&DATASET_ITEM)),
    ],
};

static PROJECT_RESOURCE: Shape = Shape {
    name: "ProjectResource",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("id", "id", Kind::String, required: true)],
};

static PROJECT_SUMMARY: Shape = Shape {
    name: "ProjectSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String, required: true),
        member!("name", "name", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("creationDate", "creation_date", Kind::Timestamp),
        member!("lastUpdateDate", "last_update_date", Kind::Timestamp),
    ],
};

static PROPERTY: Shape = Shape {
    name: "Property",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("id", "id", Kind::String, required: true),
        member!("externalId", "external_id", Kind::String),
        member!("name", "name", Kind::String, required: true),
        member!("alias", "alias", Kind::String),
        member!("notification", "notification", Kind::Structure(&PROPERTY_NOTIFICATION)),
        member!("dataType", "data_type", Kind::Enumeration("PropertyDataType"), required: true),
        member!("unit", "unit", Kind::String),
        member!("type", "type", Kind::Structure(&PROPERTY_TYPE)),
        member!("path", "path", Kind::List(&Kind::Structure(&ASSET_PROPERTY_PATH_SEGMENT))),
    ],
};

static PROPERTY_MAPPING: Shape = Shape {
    name: "PropertyMapping",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelPropertyId", "asset_model_property_id", Kind::String, required: true),
        member!("interfaceAssetModelPropertyId", "interface_asset_model_property_id", Kind::String, required: true),
    ],
};

static PROPERTY_MAPPING_CONFIGURATION: Shape = Shape {
    name: "PropertyMappingConfiguration",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("matchByPropertyName", "match_by_property_name", Kind::Boolean),
        member!("createMissingProperty", "create_missing_property", Kind::Boolean),
        member!("overrides", "overrides", Kind::List(&Kind::Structure(&PROPERTY_MAPPING))),
    ],
};

static PROPERTY_NOTIFICATION: Shape = Shape {
    name: "PropertyNotification",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("topic", "topic", Kind::String, required: true),
        member!("state", "state", Kind::Enumeration("PropertyNotificationState"), required: true),
    ],
};

static PROPERTY_TYPE: Shape = Shape {
    name: "PropertyType",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("attribute", "attribute", Kind::Structure(&ATTRIBUTE)),
        member!("measurement", "measurement", Kind::Structure(&MEASUREMENT)),
        member!("transform", "transform", Kind::Structure(&TRANSFORM)),
        member!("metric", "metric", Kind::Structure(&METRIC)),
    ],
};

static PROPERTY_VALUE_NULL_VALUE: Shape = Shape {
    name: "PropertyValueNullValue",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("valueType", "value_type", Kind::Enumeration("RawValueType"), required: true)],
};

static PUT_ASSET_MODEL_INTERFACE_RELATIONSHIP_REQUEST: Shape = Shape {
    name: "PutAssetModelInterfaceRelationshipRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("interfaceAssetModelId", "interface_asset_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("propertyMappingConfiguration", "property_mapping_configuration", Kind::Structure(&PROPERTY_MAPPING_CONFIGURATION), required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static PUT_ASSET_MODEL_INTERFACE_RELATIONSHIP_RESPONSE: Shape = Shape {
    name: "PutAssetModelInterfaceRelationshipResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, required: true),
        member!("interfaceAssetModelId", "interface_asset_model_id", Kind::String, required: true),
        member!("assetModelArn", "asset_model_arn", Kind::String, required: true),
        member!("assetModelStatus", "asset_model_status", Kind::Structure(&ASSET_MODEL_STATUS), required: true),
    ],
};

static PUT_ASSET_PROPERTY_VALUE_ENTRY: Shape = Shape {
    name: "PutAssetPropertyValueEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entryId", "entry_id", Kind::String, required: true),
        member!("assetId", "asset_id", Kind::String),
        member!("propertyId", "property_id", Kind::String),
        member!("propertyAlias", "property_alias", Kind::String),
        member!("propertyValues", "property_values", Kind::List(&Kind::Structure(&ASSET_PROPERTY_VALUE)), required: true),
    ],
};

static PUT_DEFAULT_ENCRYPTION_CONFIGURATION_REQUEST: Shape = Shape {
    name: "PutDefaultEncryptionConfigurationRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("encryptionType", "encryption_type", Kind::Enumeration("EncryptionType"), required: true),
        member!("kmsKeyId", "kms_key_id", Kind::String),
    ],
};

static PUT_DEFAULT_ENCRYPTION_CONFIGURATION_RESPONSE: Shape = Shape {
    name: "PutDefaultEncryptionConfigurationResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("encryptionType", "encryption_type", Kind::Enumeration("EncryptionType"), required: true),
        member!("kmsKeyArn", "kms_key_arn", Kind::String),
        member!("configurationStatus", "configuration_status", Kind::Structure(&CONFIGURATION_STATUS), required: true),
    ],
};

static PUT_LOGGING_OPTIONS_REQUEST: Shape = Shape {
    name: "PutLoggingOptionsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("loggingOptions", "logging_options", Kind::Structure(&LOGGING_OPTIONS), required: true),
        member!("workspaceName", "workspace_name", Kind::String),
    ],
};

static PUT_LOGGING_OPTIONS_RESPONSE: Shape =
    Shape { name: "PutLoggingOptionsResponse", form: Form::Structure, sensitive: false, members: &[] };

static PUT_STORAGE_CONFIGURATION_REQUEST: Shape = Shape {
    name: "PutStorageConfigurationRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("storageType", "storage_type", Kind::Enumeration("StorageType"), required: true),
        member!("multiLayerStorage", "multi_layer_storage", Kind::Structure(&MULTI_LAYER_STORAGE)),
        member!(
            "disassociatedDataStorage",
            "disassociated_data_storage",
            Kind::Enumeration("DisassociatedDataStorageState")
        ),
        member!("retentionPeriod", "retention_period", Kind::Structure(&RETENTION_PERIOD)),
        member!("warmTier", "warm_tier", Kind::Enumeration("WarmTierState")),
        member!("warmTierRetentionPeriod", "warm_tier_retention_period", Kind::Structure(&WARM_TIER_RETENTION_PERIOD)),
        member!("disallowIngestNullNaN", "disallow_ingest_null_na_n", Kind::Boolean),
    ],
};

static PUT_STORAGE_CONFIGURATION_RESPONSE: Shape = Shape {
    name: "PutStorageConfigurationResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("storageType", "storage_type", Kind::Enumeration("StorageType"), required: true),
        member!("multiLayerStorage", "multi_layer_storage", Kind::Structure(&MULTI_LAYER_STORAGE)),
        member!(
            "disassociatedDataStorage",
            "disassociated_data_storage",
            Kind::Enumeration("DisassociatedDataStorageState")
        ),
        member!("retentionPeriod", "retention_period", Kind::Structure(&RETENTION_PERIOD)),
        member!("configurationStatus", "configuration_status", Kind::Structure(&CONFIGURATION_STATUS), required: true),
        member!("warmTier", "warm_tier", Kind::Enumeration("WarmTierState")),
        member!("warmTierRetentionPeriod", "warm_tier_retention_period", Kind::Structure(&WARM_TIER_RETENTION_PERIOD)),
        member!("disallowIngestNullNaN", "disallow_ingest_null_na_n", Kind::Boolean),
    ],
};

static QUERY_STATISTICS: Shape = Shape {
    name: "QueryStatistics",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("rowCount", "row_count", Kind::Long, required: true),
        member!("bytesScanned", "bytes_scanned", Kind::Long, required: true),
        member!("executionTimeInMillis", "execution_time_in_millis", Kind::Long, required: true),
    ],
};

static QUERY_SUMMARY: Shape = Shape {
    name: "QuerySummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("queryId", "query_id", Kind::String, required: true),
        member!("status", "status", Kind::Enumeration("QueryStatus"), required: true),
        member!("submittedAt", "submitted_at", Kind::Timestamp, required: true),
        member!("completedAt", "completed_at", Kind::Timestamp),
    ],
};

static REFERENCE: Shape = Shape {
    name: "Reference",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("dataset", "dataset", Kind::Structure(&DATA_SET_REFERENCE))],
};

static RESOLVE_TO: Shape = Shape {
    name: "ResolveTo",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("assetId", "asset_id", Kind::String, required: true)],
};

static RESOURCE: Shape = Shape {
    name: "Resource",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("portal", "portal", Kind::Structure(&PORTAL_RESOURCE)),
        member!("project", "project", Kind::Structure(&PROJECT_RESOURCE)),
    ],
};

static RESOURCE_ERROR: Shape = Shape {
    name: "ResourceError",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("code", "code", Kind::Enumeration("ResourceErrorCode")),
        member!("message", "message", Kind::String),
    ],
};

static RESOURCE_NOT_FOUND_EXCEPTION: Shape = Shape {
    name: "ResourceNotFoundException",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("message", "message", Kind::String, required: true)],
};

static RESOURCE_STATUS: Shape = Shape {
    name: "ResourceStatus",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("error", "error", Kind::Structure(&RESOURCE_ERROR)),
        member!("state", "state", Kind::Enumeration("ResourceState")),
    ],
};

static RESPONSE_STREAM: Shape = Shape {
    name: "ResponseStream",
    form: Form::Union,
    sensitive: false,
    members: &[
        member!("trace", "trace", Kind::Structure(&TRACE)),
        member!("output", "output", Kind::Structure(&INVOCATION_OUTPUT)),
        member!("accessDeniedException", "access_denied_exception", Kind::Structure(&ACCESS_DENIED_EXCEPTION)),
        member!(
            "conflictingOperationException",
            "conflicting_operation_exception",
            Kind::Structure(&CONFLICTING_OPERATION_EXCEPTION)
        ),
        member!("internalFailureException", "internal_failure_exception", Kind::Structure(&INTERNAL_FAILURE_EXCEPTION)),
        member!("invalidRequestException", "invalid_request_exception", Kind::Structure(&INVALID_REQUEST_EXCEPTION)),
        member!("limitExceededException", "limit_exceeded_exception", Kind::Structure(&LIMIT_EXCEEDED_EXCEPTION)),
        member!(
            "resourceNotFoundException",
            "resource_not_found_exception",
            Kind::Structure(&RESOURCE_NOT_FOUND_EXCEPTION)
        ),
        member!("throttlingException", "throttling_exception", Kind::Structure(&THROTTLING_EXCEPTION)),
    ],
};

static RETENTION_PERIOD: Shape = Shape {
    name: "RetentionPeriod",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("numberOfDays", "number_of_days", Kind::Integer),
        member!("unlimited", "unlimited", Kind::Boolean),
    ],
};

static ROW: Shape = Shape {
    name: "Row",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("data", "data", Kind::List(&Kind::Structure(&DATUM)), required: true)],
};

static S3_ACCESS_POINT_SOURCE: Shape = Shape {
    name: "S3AccessPointSource",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("accessPointArn", "access_point_arn", Kind::String, required: true),
        member!("prefix", "prefix", Kind::String),
    ],
};

static SEARCH_FILTERS: Shape = Shape {
    name: "SearchFilters",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("timeSeriesIds", "time_series_ids", Kind::List(&Kind::String)),
        member!("datasetIds", "dataset_ids", Kind::List(&Kind::String)),
        member!("timeIntervals", "time_intervals", Kind::List(&Kind::Structure(&TIME_INTERVAL))),
    ],
};

static SEARCH_RESULT: Shape = Shape {
    name: "SearchResult",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("searchId", "search_id", Kind::String, required: true),
        member!("workspaceName", "workspace_name", Kind::String, required: true),
        member!("datasetId", "dataset_id", Kind::String, required: true),
        member!("timeSeriesId", "time_series_id", Kind::String, required: true),
        member!("startTimestamp", "start_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("endTimestamp", "end_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("topTimestamp", "top_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("score", "score", Kind::Double, required: true),
    ],
};

static SEARCH_SUMMARY: Shape = Shape {
    name: "SearchSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("searchId", "search_id", Kind::String, required: true),
        member!("workspaceName", "workspace_name", Kind::String, required: true),
        member!("status", "status", Kind::Enumeration("SearchStatus"), required: true),
        member!("queryStatement", "query_statement", Kind::String, required: true, sensitive: true),
        member!("searchType", "search_type", Kind::Enumeration("SearchType"), required: true),
        member!("statusReason", "status_reason", Kind::String),
        member!("startedAt", "started_at", Kind::Timestamp),
        member!("groupId", "group_id", Kind::String),
    ],
};

static SESSION_CONFIG: Shape = Shape {
    name: "SessionConfig",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("sessionStartTimestamp", "session_start_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("sessionEndTimestamp", "session_end_timestamp", Kind::Structure(&TIME_IN_NANOS), required: true),
    ],
};

static SIEMENS_IE: Shape = Shape {
    name: "SiemensIE",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("iotCoreThingName", "iot_core_thing_name", Kind::String, required: true)],
};

static SOURCE: Shape = Shape {
    name: "Source",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("arn", "arn", Kind::String), member!("location", "location", Kind::Structure(&LOCATION))],
};

static SOURCE_DETAIL: Shape = Shape {
    name: "SourceDetail",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("kendra", "kendra", Kind::Structure(&KENDRA_SOURCE_DETAIL))],
};

static START_PIPELINE_EXECUTION_REQUEST: Shape = Shape {
    name: "StartPipelineExecutionRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("pipelineName", "pipeline_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("executionEnvironmentVariableOverrides", "execution_environment_variable_overrides", Kind::Structure(&EXECUTION_ENVIRONMENT_VARIABLES), sensitive: true),
        member!("executionMountOverrides", "execution_mount_overrides", Kind::Structure(&MOUNT_OVERRIDES)),
        member!("executionPriority", "execution_priority", Kind::Integer),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static START_PIPELINE_EXECUTION_RESPONSE: Shape = Shape {
    name: "StartPipelineExecutionResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("pipelineExecutionId", "pipeline_execution_id", Kind::String, required: true)],
};

static START_QUERY_REQUEST: Shape = Shape {
    name: "StartQueryRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("queryStatement", "query_statement", Kind::String, required: true, sensitive: true),
    ],
};

static START_QUERY_RESPONSE: Shape = Shape {
    name: "StartQueryResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("queryId", "query_id", Kind::String, required: true),
        member!("status", "status", Kind::Enumeration("QueryStatus"), required: true),
    ],
};

static START_SEARCH_REQUEST: Shape = Shape {
    name: "StartSearchRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("queryStatement", "query_statement", Kind::String, required: true, sensitive: true),
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("searchType", "search_type", Kind::Enumeration("SearchType")),
        member!("searchFilters", "search_filters", Kind::Structure(&SEARCH_FILTERS)),
        member!("groupId", "group_id", Kind::String),
    ],
};

static START_SEARCH_RESPONSE: Shape = Shape {
    name: "StartSearchResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("searchId", "search_id", Kind::String, required: true),
        member!("workspaceName", "workspace_name", Kind::String, required: true),
        member!("status", "status", Kind::Enumeration("SearchStatus"), required: true),
        member!("groupId", "group_id", Kind::String),
    ],
};

static TAG_RESOURCE_REQUEST: Shape = Shape {
    name: "TagResourceRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("resourceArn", "resource_arn", Kind::String, place: Place::Query, required: true, bounds: Bounds::Length { min: 1, max: 1011 }),
        member!("tags", "tags", Kind::Map(&Kind::String), required: true),
    ],
};

static TAG_RESOURCE_RESPONSE: Shape =
    Shape { name: "TagResourceResponse", form: Form::Structure, sensitive: false, members: &[] };

static TARGET_RESOURCE: Shape = Shape {
    name: "TargetResource",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String),
        member!("computationModelId", "computation_model_id", Kind::String),
    ],
};

static TASK_CONFIGURATION: Shape = Shape {
    name: "TaskConfiguration",
    form: Form::Union,
    sensitive: false,
    members: &[member!(
        "containerTaskConfiguration",
        "container_task_configuration",
        Kind::Structure(&CONTAINER_TASK_CONFIGURATION)
    )],
};

static TASK_SUMMARY: Shape = Shape {
    name: "TaskSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("taskName", "task_name", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("taskArn", "task_arn", Kind::String, required: true),
        member!("version", "version", Kind::String, required: true),
        member!("status", "status", Kind::Structure(&RESOURCE_STATUS), required: true),
        member!("createdAt", "created_at", Kind::Timestamp, required: true),
        member!("updatedAt", "updated_at", Kind::Timestamp, required: true),
    ],
};

static THROTTLING_EXCEPTION: Shape = Shape {
    name: "ThrottlingException",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("message", "message", Kind::String, required: true)],
};

static TIME_IN_NANOS: Shape = Shape {
    name: "TimeInNanos",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("timeInSeconds", "time_in_seconds", Kind::Long, required: true),
        member!("offsetInNanos", "offset_in_nanos", Kind::Integer),
    ],
};

static TIME_INTERVAL: Shape = Shape {
    name: "TimeInterval",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("startTime", "start_time", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("endTime", "end_time", Kind::Structure(&TIME_IN_NANOS), required: true),
    ],
};

static TIME_SERIES_SUMMARY: Shape = Shape {
    name: "TimeSeriesSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String),
        member!("propertyId", "property_id", Kind::String),
        member!("alias", "alias", Kind::String),
        member!("timeSeriesId", "time_series_id", Kind::String, required: true),
        member!("dataType", "data_type", Kind::Enumeration("PropertyDataType"), required: true),
        member!("dataTypeSpec", "data_type_spec", Kind::String),
        member!("timeSeriesCreationDate", "time_series_creation_date", Kind::Timestamp, required: true),
        member!("timeSeriesLastUpdateDate", "time_series_last_update_date", Kind::Timestamp, required: true),
        member!("timeSeriesArn", "time_series_arn", Kind::String, required: true),
    ],
};

static TIMESERIES_ITEM: Shape = Shape {
    name: "TimeseriesItem",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("timeSeriesId", "time_series_id", Kind::String),
        member!("propertyAlias", "property_alias", Kind::String),
        member!("trimSettings", "trim_settings", Kind::Structure(&TRIM_SETTINGS)),
        member!("formatSettings", "format_settings", Kind::Structure(&FORMAT_SETTINGS)),
    ],
};

static TRACE: Shape =
    Shape { name: "Trace", form: Form::Structure, sensitive: false, members: &[member!("text", "text", Kind::String)] };

static TRANSFORM: Shape = Shape {
    name: "Transform",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("expression", "expression", Kind::String, required: true),
        member!("variables", "variables", Kind::List(&Kind::Structure(&EXPRESSION_VARIABLE)), required: true),
        member!("processingConfig", "processing_config", Kind::Structure(&TRANSFORM_PROCESSING_CONFIG)),
    ],
};

static TRANSFORM_PROCESSING_CONFIG: Shape = Shape {
    name: "TransformProcessingConfig",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computeLocation", "compute_location", Kind::Enumeration("ComputeLocation"), required: true),
        member!("forwardingConfig", "forwarding_config", Kind::Structure(&FORWARDING_CONFIG)),
    ],
};

static TRIM_SETTINGS: Shape = Shape {
    name: "TrimSettings",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("startTime", "start_time", Kind::Structure(&TIME_IN_NANOS), required: true),
        member!("endTime", "end_time", Kind::Structure(&TIME_IN_NANOS), required: true),
    ],
};

static TUMBLING_WINDOW: Shape = Shape {
    name: "TumblingWindow",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("interval", "interval", Kind::String, required: true),
        member!("offset", "offset", Kind::String),
    ],
};

static UNTAG_RESOURCE_REQUEST: Shape = Shape {
    name: "UntagResourceRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("resourceArn", "resource_arn", Kind::String, place: Place::Query, required: true, bounds: Bounds::Length { min: 1, max: 1011 }),
        member!("tagKeys", "tag_keys", Kind::List(&Kind::String), place: Place::Query, required: true),
    ],
};

static UNTAG_RESOURCE_RESPONSE: Shape =
    Shape { name: "UntagResourceResponse", form: Form::Structure, sensitive: false, members: &[] };

static UPDATE_ACCESS_POLICY_REQUEST: Shape = Shape {
    name: "UpdateAccessPolicyRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("accessPolicyId", "access_policy_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("accessPolicyIdentity", "access_policy_identity", Kind::Structure(&IDENTITY), required: true),
        member!("accessPolicyResource", "access_policy_resource", Kind::Structure(&RESOURCE), required: true),
        member!("accessPolicyPermission", "access_policy_permission", Kind::Enumeration("Permission"), required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static UPDATE_ACCESS_POLICY_RESPONSE: Shape =
    Shape { name: "UpdateAccessPolicyResponse", form: Form::Structure, sensitive: false, members: &[] };

static UPDATE_ASSET_MODEL_COMPOSITE_MODEL_REQUEST: Shape = Shape {
    name: "UpdateAssetModelCompositeModelRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("assetModelCompositeModelId", "asset_model_composite_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("assetModelCompositeModelExternalId", "asset_model_composite_model_external_id", Kind::String),
        member!("assetModelCompositeModelDescription", "asset_model_composite_model_description", Kind::String),
        member!("assetModelCompositeModelName", "asset_model_composite_model_name", Kind::String, required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
        member!(
            "assetModelCompositeModelProperties",
            "asset_model_composite_model_properties",
            Kind::List(&Kind::Structure(&ASSET_MODEL_PROPERTY))
        ),
        member!("ifMatch", "if_match", Kind::String, place: Place::Header, wire: "If-Match"),
        member!("ifNoneMatch", "if_none_match", Kind::String, place: Place::Header, wire: "If-None-Match"),
        member!("matchForVersionType", "match_for_version_type", Kind::Enumeration("AssetModelVersionType"), place: Place::Header, wire: "Match-For-Version-Type"),
    ],
};

static UPDATE_ASSET_MODEL_COMPOSITE_MODEL_RESPONSE: Shape = Shape {
    name: "UpdateAssetModelCompositeModelResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelCompositeModelPath", "asset_model_composite_model_path", Kind::List(&Kind::Structure(&ASSET_MODEL_COMPOSITE_MODEL_PATH_SEGMENT)), required: true),
        member!("assetModelStatus", "asset_model_status", Kind::Structure(&ASSET_MODEL_STATUS), required: true),
        member!("assetModelId", "asset_model_id", Kind::String),
    ],
};

static UPDATE_ASSET_MODEL_REQUEST: Shape = Shape {
    name: "UpdateAssetModelRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("assetModelExternalId", "asset_model_external_id", Kind::String),
        member!("assetModelName", "asset_model_name", Kind::String, required: true),
        member!("assetModelDescription", "asset_model_description", Kind::String),
        member!("assetModelProperties", "asset_model_properties", Kind::List(&Kind::Structure(&ASSET_MODEL_PROPERTY))),
        member!(
            "assetModelHierarchies",
            "asset_model_hierarchies",
            Kind::List(&Kind::Structure(&ASSET_MODEL_HIERARCHY))
        ),
        member!(
            "assetModelCompositeModels",
            "asset_model_composite_models",
            Kind::List(&Kind::Structure(&ASSET_MODEL_COMPOSITE_MODEL))
        ),
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("ifMatch", "if_match", Kind::String, place: Place::Header, wire: "If-Match"),
        member!("ifNoneMatch", "if_none_match", Kind::String, place: Place::Header, wire: "If-None-Match"),
        member!("matchForVersionType", "match_for_version_type", Kind::Enumeration("AssetModelVersionType"), place: Place::Header, wire: "Match-For-Version-Type"),
    ],
};

static UPDATE_ASSET_MODEL_RESPONSE: Shape = Shape {
    name: "UpdateAssetModelResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String),
        member!("assetModelStatus", "asset_model_status", Kind::Structure(&ASSET_MODEL_STATUS), required: true),
    ],
};

static UPDATE_ASSET_PROPERTY_REQUEST: Shape = Shape {
    name: "UpdateAssetPropertyRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("propertyId", "property_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("propertyAlias", "property_alias", Kind::String),
        member!(
            "propertyNotificationState",
            "property_notification_state",
            Kind::Enumeration("PropertyNotificationState")
        ),
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("propertyUnit", "property_unit", Kind::String),
    ],
};

static UPDATE_ASSET_REQUEST: Shape = Shape {
    name: "UpdateAssetRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 13, max: 139 }),
        member!("assetExternalId", "asset_external_id", Kind::String),
        member!("assetName", "asset_name", Kind::String, required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("assetDescription", "asset_description", Kind::String),
    ],
};

static UPDATE_ASSET_RESPONSE: Shape = Shape {
    name: "UpdateAssetResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String),
        member!("assetStatus", "asset_status", Kind::Structure(&ASSET_STATUS), required: true),
    ],
};

static UPDATE_COMPUTATION_MODEL_REQUEST: Shape = Shape {
    name: "UpdateComputationModelRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computationModelId", "computation_model_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("computationModelName", "computation_model_name", Kind::String, required: true),
        member!("computationModelDescription", "computation_model_description", Kind::String),
        member!("computationModelConfiguration", "computation_model_configuration", Kind::Structure(&COMPUTATION_MODEL_CONFIGURATION), required: true),
        member!("computationModelDataBinding", "computation_model_data_binding", Kind::Map(&Kind::Structure(&COMPUTATION_MODEL_DATA_BINDING_VALUE)), required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static UPDATE_COMPUTATION_MODEL_RESPONSE: Shape = Shape {
    name: "UpdateComputationModelResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("computationModelStatus", "computation_model_status", Kind::Structure(&COMPUTATION_MODEL_STATUS), required: true),
    ],
};

static UPDATE_DASHBOARD_REQUEST: Shape = Shape {
    name: "UpdateDashboardRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("dashboardId", "dashboard_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("dashboardName", "dashboard_name", Kind::String, required: true),
        member!("dashboardDescription", "dashboard_description", Kind::String),
        member!("dashboardDefinition", "dashboard_definition", Kind::String, required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static UPDATE_DASHBOARD_RESPONSE: Shape =
    Shape { name: "UpdateDashboardResponse", form: Form::Structure, sensitive: false, members: &[] };

static UPDATE_DATASET_REQUEST: Shape = Shape {
    name: "UpdateDatasetRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetId", "dataset_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("workspaceName", "workspace_name", Kind::String),
        member!("datasetName", "dataset_name", Kind::String, required: true),
        member!("datasetDescription", "dataset_description", Kind::String),
        member!("datasetConfig", "dataset_config", Kind::Structure(&DATASET_CONFIG)),
        member!("metadata", "metadata", Kind::Map(&Kind::String)),
        member!("datasetSource", "dataset_source", Kind::Structure(&DATASET_SOURCE), required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static UPDATE_DATASET_RESPONSE: Shape = Shape {
    name: "UpdateDatasetResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("datasetId", "dataset_id", Kind::String),
        member!("datasetArn", "dataset_arn", Kind::String),
        member!("datasetStatus", "dataset_status", Kind::Structure(&DATASET_STATUS)),
    ],
};

static UPDATE_GATEWAY_CAPABILITY_CONFIGURATION_REQUEST: Shape = Shape {
    name: "UpdateGatewayCapabilityConfigurationRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("gatewayId", "gateway_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("capabilityNamespace", "capability_namespace", Kind::String, required: true),
        member!("capabilityConfiguration", "capability_configuration", Kind::String, required: true),
    ],
};

static UPDATE_GATEWAY_CAPABILITY_CONFIGURATION_RESPONSE: Shape = Shape {
    name: "UpdateGatewayCapabilityConfigurationResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("capabilityNamespace", "capability_namespace", Kind::String, required: true),
        member!("capabilitySyncStatus", "capability_sync_status", Kind::Enumeration("CapabilitySyncStatus"), required: true),
    ],
};

static UPDATE_GATEWAY_REQUEST: Shape = Shape {
    name: "UpdateGatewayRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("gatewayId", "gateway_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("gatewayName", "gateway_name", Kind::String, required: true),
    ],
};

static UPDATE_PIPELINE_REQUEST: Shape = Shape {
    name: "UpdatePipelineRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("pipelineName", "pipeline_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("description", "description", Kind::String),
        member!("environmentVariables", "environment_variables", Kind::Map(&Kind::String), sensitive: true),
        member!("computations", "computations", Kind::List(&Kind::Structure(&COMPUTE_NODE))),
    ],
};

static UPDATE_PIPELINE_RESPONSE: Shape = Shape {
    name: "UpdatePipelineResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("version", "version", Kind::String, required: true),
        member!("status", "status", Kind::Structure(&RESOURCE_STATUS), required: true),
    ],
};

static UPDATE_PORTAL_REQUEST: Shape = Shape {
    name: "UpdatePortalRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("portalId", "portal_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("portalName", "portal_name", Kind::String, required: true),
        member!("portalDescription", "portal_description", Kind::String),
        member!("portalContactEmail", "portal_contact_email", Kind::String, required: true, sensitive: true),
        member!("portalLogoImage", "portal_logo_image", Kind::Structure(&IMAGE)),
        member!("roleArn", "role_arn", Kind::String, required: true),
        member!("clientToken", "client_token", Kind::String, token: true),
        member!("notificationSenderEmail", "notification_sender_email", Kind::String, sensitive: true),
        member!("alarms", "alarms", Kind::Structure(&ALARMS)),
        member!("portalType", "portal_type", Kind::Enumeration("PortalType")),
        member!(
            "portalTypeConfiguration",
            "portal_type_configuration",
            Kind::Map(&Kind::Structure(&PORTAL_TYPE_ENTRY))
        ),
    ],
};

static UPDATE_PORTAL_RESPONSE: Shape = Shape {
    name: "UpdatePortalResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("portalStatus", "portal_status", Kind::Structure(&PORTAL_STATUS), required: true)],
};

static UPDATE_PROJECT_REQUEST: Shape = Shape {
    name: "UpdateProjectRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("projectId", "project_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Uuid),
        member!("projectName", "project_name", Kind::String, required: true),
        member!("projectDescription", "project_description", Kind::String),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static UPDATE_PROJECT_RESPONSE: Shape =
    Shape { name: "UpdateProjectResponse", form: Form::Structure, sensitive: false, members: &[] };

static UPDATE_TASK_REQUEST: Shape = Shape {
    name: "UpdateTaskRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("taskName", "task_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("description", "description", Kind::String),
        member!("taskConfiguration", "task_configuration", Kind::Structure(&TASK_CONFIGURATION)),
    ],
};

static UPDATE_TASK_RESPONSE: Shape = Shape {
    name: "UpdateTaskResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("version", "version", Kind::String, required: true),
        member!("status", "status", Kind::Structure(&RESOURCE_STATUS), required: true),
    ],
};

static UPDATE_WORKSPACE_REQUEST: Shape = Shape {
    name: "UpdateWorkspaceRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceName", "workspace_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 64 }),
        member!("workspaceDescription", "workspace_description", Kind::String),
        member!(
            "encryptionConfiguration",
            "encryption_configuration",
            Kind::Structure(&WORKSPACE_ENCRYPTION_CONFIGURATION)
        ),
        member!("clientToken", "client_token", Kind::String, token: true),
    ],
};

static UPDATE_WORKSPACE_RESPONSE: Shape = Shape {
    name: "UpdateWorkspaceResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("workspaceStatus", "workspace_status", Kind::Structure(&WORKSPACE_STATUS), required: true)],
};

static USER_IDENTITY: Shape = Shape {
    name: "UserIdentity",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("id", "id", Kind::String, required: true)],
};

static VARIABLE_VALUE: Shape = Shape {
    name: "VariableValue",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("propertyId", "property_id", Kind::String),
        member!("hierarchyId", "hierarchy_id", Kind::String),
        member!("propertyPath", "property_path", Kind::List(&Kind::Structure(&ASSET_MODEL_PROPERTY_PATH_SEGMENT))),
    ],
};

static VARIANT: Shape = Shape {
    name: "Variant",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("stringValue", "string_value", Kind::String),
        member!("integerValue", "integer_value", Kind::Integer),
        member!("doubleValue", "double_value", Kind::Double),
        member!("booleanValue", "boolean_value", Kind::Boolean),
        member!("nullValue", "null_value", Kind::Structure(&PROPERTY_VALUE_NULL_VALUE)),
    ],
};

static WARM_TIER_RETENTION_PERIOD: Shape = Shape {
    name: "WarmTierRetentionPeriod",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("numberOfDays", "number_of_days", Kind::Integer),
        member!("unlimited", "unlimited", Kind::Boolean),
    ],
};

static WORKSPACE_ENCRYPTION_CONFIGURATION: Shape = Shape {
    name: "WorkspaceEncryptionConfiguration",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("encryptionType", "encryption_type", Kind::Enumeration("EncryptionType"), required: true),
        member!("kmsKeyId", "kms_key_id", Kind::String),
    ],
};

static WORKSPACE_ENCRYPTION_CONFIGURATION_INFO: Shape = Shape {
    name: "WorkspaceEncryptionConfigurationInfo",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("encryptionType", "encryption_type", Kind::Enumeration("EncryptionType"), required: true),
        member!("kmsKeyArn", "kms_key_arn", Kind::String),
    ],
};

static WORKSPACE_ERROR_DETAILS: Shape = Shape {
    name: "WorkspaceErrorDetails",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("code", "code", Kind::Enumeration("ErrorCode"), required: true),
        member!("message", "message", Kind::String, required: true),
    ],
};

static WORKSPACE_STATUS: Shape = Shape {
    name: "WorkspaceStatus",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("state", "state", Kind::Enumeration("WorkspaceState"), required: true),
        member!("error", "error", Kind::Structure(&WORKSPACE_ERROR_DETAILS)),
    ],
};

static WORKSPACE_SUMMARY: Shape = Shape {
    name: "WorkspaceSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("name", "name", Kind::String, required: true),
        member!("arn", "arn", Kind::String, required: true),
        member!("status", "status", Kind::Structure(&WORKSPACE_STATUS), required: true),
        member!("createdAt", "created_at", Kind::Timestamp, required: true),
        member!("updatedAt", "updated_at", Kind::Timestamp, required: true),
    ],
};
