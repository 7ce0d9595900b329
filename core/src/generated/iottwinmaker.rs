//! AWS IoT TwinMaker, version 2021-11-29: 40 operations.

use crate::engine::table::*;

pub(crate) static OPERATIONS: [&Operation; 40] = [
    &BATCH_PUT_PROPERTY_VALUES,
    &CANCEL_METADATA_TRANSFER_JOB,
    &CREATE_COMPONENT_TYPE,
    &CREATE_ENTITY,
    &CREATE_METADATA_TRANSFER_JOB,
    &CREATE_SCENE,
    &CREATE_SYNC_JOB,
    &CREATE_WORKSPACE,
    &DELETE_COMPONENT_TYPE,
    &DELETE_ENTITY,
    &DELETE_SCENE,
    &DELETE_SYNC_JOB,
    &DELETE_WORKSPACE,
    &EXECUTE_QUERY,
    &GET_COMPONENT_TYPE,
    &GET_ENTITY,
    &GET_METADATA_TRANSFER_JOB,
    &GET_PRICING_PLAN,
    &GET_PROPERTY_VALUE,
    &GET_PROPERTY_VALUE_HISTORY,
    &GET_SCENE,
    &GET_SYNC_JOB,
    &GET_WORKSPACE,
    &LIST_COMPONENT_TYPES,
    &LIST_COMPONENTS,
    &LIST_ENTITIES,
    &LIST_METADATA_TRANSFER_JOBS,
    &LIST_PROPERTIES,
    &LIST_SCENES,
    &LIST_SYNC_JOBS,
    &LIST_SYNC_RESOURCES,
    &LIST_TAGS_FOR_RESOURCE,
    &LIST_WORKSPACES,
    &TAG_RESOURCE,
    &UNTAG_RESOURCE,
    &UPDATE_COMPONENT_TYPE,
    &UPDATE_ENTITY,
    &UPDATE_PRICING_PLAN,
    &UPDATE_SCENE,
    &UPDATE_WORKSPACE,
];

pub(crate) static BATCH_PUT_PROPERTY_VALUES: Operation = Operation {
    service: Service::TwinMaker,
    name: "BatchPutPropertyValues",
    method: "POST",
    path: "/workspaces/{workspaceId}/entity-properties",
    plane: Plane::Data,
    input: &BATCH_PUT_PROPERTY_VALUES_REQUEST,
    output: &BATCH_PUT_PROPERTY_VALUES_RESPONSE,
    paging: None,
};

pub(crate) static CANCEL_METADATA_TRANSFER_JOB: Operation = Operation {
    service: Service::TwinMaker,
    name: "CancelMetadataTransferJob",
    method: "PUT",
    path: "/metadata-transfer-jobs/{metadataTransferJobId}/cancel",
    plane: Plane::Api,
    input: &CANCEL_METADATA_TRANSFER_JOB_REQUEST,
    output: &CANCEL_METADATA_TRANSFER_JOB_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_COMPONENT_TYPE: Operation = Operation {
    service: Service::TwinMaker,
    name: "CreateComponentType",
    method: "POST",
    path: "/workspaces/{workspaceId}/component-types/{componentTypeId}",
    plane: Plane::Api,
    input: &CREATE_COMPONENT_TYPE_REQUEST,
    output: &CREATE_COMPONENT_TYPE_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_ENTITY: Operation = Operation {
    service: Service::TwinMaker,
    name: "CreateEntity",
    method: "POST",
    path: "/workspaces/{workspaceId}/entities",
    plane: Plane::Api,
    input: &CREATE_ENTITY_REQUEST,
    output: &CREATE_ENTITY_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_METADATA_TRANSFER_JOB: Operation = Operation {
    service: Service::TwinMaker,
    name: "CreateMetadataTransferJob",
    method: "POST",
    path: "/metadata-transfer-jobs",
    plane: Plane::Api,
    input: &CREATE_METADATA_TRANSFER_JOB_REQUEST,
    output: &CREATE_METADATA_TRANSFER_JOB_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_SCENE: Operation = Operation {
    service: Service::TwinMaker,
    name: "CreateScene",
    method: "POST",
    path: "/workspaces/{workspaceId}/scenes",
    plane: Plane::Api,
    input: &CREATE_SCENE_REQUEST,
    output: &CREATE_SCENE_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_SYNC_JOB: Operation = Operation {
    service: Service::TwinMaker,
    name: "CreateSyncJob",
    method: "POST",
    path: "/workspaces/{workspaceId}/sync-jobs/{syncSource}",
    plane: Plane::Api,
    input: &CREATE_SYNC_JOB_REQUEST,
    output: &CREATE_SYNC_JOB_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_WORKSPACE: Operation = Operation {
    service: Service::TwinMaker,
    name: "CreateWorkspace",
    method: "POST",
    path: "/workspaces/{workspaceId}",
    plane: Plane::Api,
    input: &CREATE_WORKSPACE_REQUEST,
    output: &CREATE_WORKSPACE_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_COMPONENT_TYPE: Operation = Operation {
    service: Service::TwinMaker,
    name: "DeleteComponentType",
    method: "DELETE",
    path: "/workspaces/{workspaceId}/component-types/{componentTypeId}",
    plane: Plane::Api,
    input: &DELETE_COMPONENT_TYPE_REQUEST,
    output: &DELETE_COMPONENT_TYPE_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_ENTITY: Operation = Operation {
    service: Service::TwinMaker,
    name: "DeleteEntity",
    method: "DELETE",
    path: "/workspaces/{workspaceId}/entities/{entityId}",
    plane: Plane::Api,
    input: &DELETE_ENTITY_REQUEST,
    output: &DELETE_ENTITY_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_SCENE: Operation = Operation {
    service: Service::TwinMaker,
    name: "DeleteScene",
    method: "DELETE",
    path: "/workspaces/{workspaceId}/scenes/{sceneId}",
    plane: Plane::Api,
    input: &DELETE_SCENE_REQUEST,
    output: &DELETE_SCENE_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_SYNC_JOB: Operation = Operation {
    service: Service::TwinMaker,
    name: "DeleteSyncJob",
    method: "DELETE",
    path: "/workspaces/{workspaceId}/sync-jobs/{syncSource}",
    plane: Plane::Api,
    input: &DELETE_SYNC_JOB_REQUEST,
    output: &DELETE_SYNC_JOB_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_WORKSPACE: Operation = Operation {
    service: Service::TwinMaker,
    name: "DeleteWorkspace",
    method: "DELETE",
    path: "/workspaces/{workspaceId}",
    plane: Plane::Api,
    input: &DELETE_WORKSPACE_REQUEST,
    output: &DELETE_WORKSPACE_RESPONSE,
    paging: None,
};

pub(crate) static EXECUTE_QUERY: Operation = Operation {
    service: Service::TwinMaker,
    name: "ExecuteQuery",
    method: "POST",
    path: "/queries/execution",
    plane: Plane::Api,
    input: &EXECUTE_QUERY_REQUEST,
    output: &EXECUTE_QUERY_RESPONSE,
    paging: Some(Paging {
        items: Some("rows"),
        default_page: Some(50),
        largest_page: Some(100),
        names: PageNames::USUAL,
    }),
};

pub(crate) static GET_COMPONENT_TYPE: Operation = Operation {
    service: Service::TwinMaker,
    name: "GetComponentType",
    method: "GET",
    path: "/workspaces/{workspaceId}/component-types/{componentTypeId}",
    plane: Plane::Api,
    input: &GET_COMPONENT_TYPE_REQUEST,
    output: &GET_COMPONENT_TYPE_RESPONSE,
    paging: None,
};

pub(crate) static GET_ENTITY: Operation = Operation {
    service: Service::TwinMaker,
    name: "GetEntity",
    method: "GET",
    path: "/workspaces/{workspaceId}/entities/{entityId}",
    plane: Plane::Api,
    input: &GET_ENTITY_REQUEST,
    output: &GET_ENTITY_RESPONSE,
    paging: None,
};

pub(crate) static GET_METADATA_TRANSFER_JOB: Operation = Operation {
    service: Service::TwinMaker,
    name: "GetMetadataTransferJob",
    method: "GET",
    path: "/metadata-transfer-jobs/{metadataTransferJobId}",
    plane: Plane::Api,
    input: &GET_METADATA_TRANSFER_JOB_REQUEST,
    output: &GET_METADATA_TRANSFER_JOB_RESPONSE,
    paging: None,
};

pub(crate) static GET_PRICING_PLAN: Operation = Operation {
    service: Service::TwinMaker,
    name: "GetPricingPlan",
    method: "GET",
    path: "/pricingplan",
    plane: Plane::Api,
    input: &GET_PRICING_PLAN_REQUEST,
    output: &GET_PRICING_PLAN_RESPONSE,
    paging: None,
};

pub(crate) static GET_PROPERTY_VALUE: Operation = Operation {
    service: Service::TwinMaker,
    name: "GetPropertyValue",
    method: "POST",
    path: "/workspaces/{workspaceId}/entity-properties/value",
    plane: Plane::Data,
    input: &GET_PROPERTY_VALUE_REQUEST,
    output: &GET_PROPERTY_VALUE_RESPONSE,
    paging: Some(Paging { items: None, default_page: Some(25), largest_page: Some(200), names: PageNames::USUAL }),
};

pub(crate) static GET_PROPERTY_VALUE_HISTORY: Operation = Operation {
    service: Service::TwinMaker,
    name: "GetPropertyValueHistory",
    method: "POST",
    path: "/workspaces/{workspaceId}/entity-properties/history",
    plane: Plane::Data,
    input: &GET_PROPERTY_VALUE_HISTORY_REQUEST,
    output: &GET_PROPERTY_VALUE_HISTORY_RESPONSE,
    paging: Some(Paging {
        items: Some("propertyValues"),
        default_page: Some(25),
        largest_page: Some(200),
        names: PageNames::USUAL,
    }),
};

pub(crate) static GET_SCENE: Operation = Operation {
    service: Service::TwinMaker,
    name: "GetScene",
    method: "GET",
    path: "/workspaces/{workspaceId}/scenes/{sceneId}",
    plane: Plane::Api,
    input: &GET_SCENE_REQUEST,
    output: &GET_SCENE_RESPONSE,
    paging: None,
};

pub(crate) static GET_SYNC_JOB: Operation = Operation {
    service: Service::TwinMaker,
    name: "GetSyncJob",
    method: "GET",
    path: "/sync-jobs/{syncSource}",
    plane: Plane::Api,
    input: &GET_SYNC_JOB_REQUEST,
    output: &GET_SYNC_JOB_RESPONSE,
    paging: None,
};

pub(crate) static GET_WORKSPACE: Operation = Operation {
    service: Service::TwinMaker,
    name: "GetWorkspace",
    method: "GET",
    path: "/workspaces/{workspaceId}",
    plane: Plane::Api,
    input: &GET_WORKSPACE_REQUEST,
    output: &GET_WORKSPACE_RESPONSE,
    paging: None,
};

pub(crate) static LIST_COMPONENT_TYPES: Operation = Operation {
    service: Service::TwinMaker,
    name: "ListComponentTypes",
    method: "POST",
    path: "/workspaces/{workspaceId}/component-types-list",
    plane: Plane::Api,
    input: &LIST_COMPONENT_TYPES_REQUEST,
    output: &LIST_COMPONENT_TYPES_RESPONSE,
    paging: Some(Paging {
        items: Some("componentTypeSummaries"),
        default_page: Some(25),
        largest_page: Some(200),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_COMPONENTS: Operation = Operation {
    service: Service::TwinMaker,
    name: "ListComponents",
    method: "POST",
    path: "/workspaces/{workspaceId}/entities/{entityId}/components-list",
    plane: Plane::Api,
    input: &LIST_COMPONENTS_REQUEST,
    output: &LIST_COMPONENTS_RESPONSE,
    paging: Some(Paging {
        items: Some("componentSummaries"),
        default_page: Some(25),
        largest_page: Some(200),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_ENTITIES: Operation = Operation {
    service: Service::TwinMaker,
    name: "ListEntities",
    method: "POST",
    path: "/workspaces/{workspaceId}/entities-list",
    plane: Plane::Api,
    input: &LIST_ENTITIES_REQUEST,
    output: &LIST_ENTITIES_RESPONSE,
    paging: Some(Paging {
        items: Some("entitySummaries"),
        default_page: Some(25),
        largest_page: Some(200),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_METADATA_TRANSFER_JOBS: Operation = Operation {
    service: Service::TwinMaker,
    name: "ListMetadataTransferJobs",
    method: "POST",
    path: "/metadata-transfer-jobs-list",
    plane: Plane::Api,
    input: &LIST_METADATA_TRANSFER_JOBS_REQUEST,
    output: &LIST_METADATA_TRANSFER_JOBS_RESPONSE,
    paging: Some(Paging {
        items: Some("metadataTransferJobSummaries"),
        default_page: None,
        largest_page: Some(200),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_PROPERTIES: Operation = Operation {
    service: Service::TwinMaker,
    name: "ListProperties",
    method: "POST",
    path: "/workspaces/{workspaceId}/properties-list",
    plane: Plane::Api,
    input: &LIST_PROPERTIES_REQUEST,
    output: &LIST_PROPERTIES_RESPONSE,
    paging: Some(Paging {
        items: Some("propertySummaries"),
        default_page: Some(25),
        largest_page: Some(200),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_SCENES: Operation = Operation {
    service: Service::TwinMaker,
    name: "ListScenes",
    method: "POST",
    path: "/workspaces/{workspaceId}/scenes-list",
    plane: Plane::Api,
    input: &LIST_SCENES_REQUEST,
    output: &LIST_SCENES_RESPONSE,
    paging: Some(Paging {
        items: Some("sceneSummaries"),
        default_page: None,
        largest_page: Some(200),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_SYNC_JOBS: Operation = Operation {
    service: Service::TwinMaker,
    name: "ListSyncJobs",
    method: "POST",
    path: "/workspaces/{workspaceId}/sync-jobs-list",
    plane: Plane::Api,
    input: &LIST_SYNC_JOBS_REQUEST,
    output: &LIST_SYNC_JOBS_RESPONSE,
    paging: Some(Paging {
        items: Some("syncJobSummaries"),
        default_page: Some(50),
        largest_page: Some(200),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_SYNC_RESOURCES: Operation = Operation {
    service: Service::TwinMaker,
    name: "ListSyncResources",
    method: "POST",
    path: "/workspaces/{workspaceId}/sync-jobs/{syncSource}/resources-list",
    plane: Plane::Api,
    input: &LIST_SYNC_RESOURCES_REQUEST,
    output: &LIST_SYNC_RESOURCES_RESPONSE,
    paging: Some(Paging {
        items: Some("syncResources"),
        default_page: Some(50),
        largest_page: Some(200),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_TAGS_FOR_RESOURCE: Operation = Operation {
    service: Service::TwinMaker,
    name: "ListTagsForResource",
    method: "POST",
    path: "/tags-list",
    plane: Plane::Api,
    input: &LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: &LIST_TAGS_FOR_RESOURCE_RESPONSE,
    paging: Some(Paging { items: None, default_page: Some(25), largest_page: Some(200), names: PageNames::USUAL }),
};

pub(crate) static LIST_WORKSPACES: Operation = Operation {
    service: Service::TwinMaker,
    name: "ListWorkspaces",
    method: "POST",
    path: "/workspaces-list",
    plane: Plane::Api,
    input: &LIST_WORKSPACES_REQUEST,
    output: &LIST_WORKSPACES_RESPONSE,
    paging: Some(Paging {
        items: Some("workspaceSummaries"),
        default_page: Some(25),
        largest_page: Some(200),
        names: PageNames::USUAL,
    }),
};

pub(crate) static TAG_RESOURCE: Operation = Operation {
    service: Service::TwinMaker,
    name: "TagResource",
    method: "POST",
    path: "/tags",
    plane: Plane::Api,
    input: &TAG_RESOURCE_REQUEST,
    output: &TAG_RESOURCE_RESPONSE,
    paging: None,
};

pub(crate) static UNTAG_RESOURCE: Operation = Operation {
    service: Service::TwinMaker,
    name: "UntagResource",
    method: "DELETE",
    path: "/tags",
    plane: Plane::Api,
    input: &UNTAG_RESOURCE_REQUEST,
    output: &UNTAG_RESOURCE_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_COMPONENT_TYPE: Operation = Operation {
    service: Service::TwinMaker,
    name: "UpdateComponentType",
    method: "PUT",
    path: "/workspaces/{workspaceId}/component-types/{componentTypeId}",
    plane: Plane::Api,
    input: &UPDATE_COMPONENT_TYPE_REQUEST,
    output: &UPDATE_COMPONENT_TYPE_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_ENTITY: Operation = Operation {
    service: Service::TwinMaker,
    name: "UpdateEntity",
    method: "PUT",
    path: "/workspaces/{workspaceId}/entities/{entityId}",
    plane: Plane::Api,
    input: &UPDATE_ENTITY_REQUEST,
    output: &UPDATE_ENTITY_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_PRICING_PLAN: Operation = Operation {
    service: Service::TwinMaker,
    name: "UpdatePricingPlan",
    method: "POST",
    path: "/pricingplan",
    plane: Plane::Api,
    input: &UPDATE_PRICING_PLAN_REQUEST,
    output: &UPDATE_PRICING_PLAN_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_SCENE: Operation = Operation {
    service: Service::TwinMaker,
    name: "UpdateScene",
    method: "PUT",
    path: "/workspaces/{workspaceId}/scenes/{sceneId}",
    plane: Plane::Api,
    input: &UPDATE_SCENE_REQUEST,
    output: &UPDATE_SCENE_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_WORKSPACE: Operation = Operation {
    service: Service::TwinMaker,
    name: "UpdateWorkspace",
    method: "PUT",
    path: "/workspaces/{workspaceId}",
    plane: Plane::Api,
    input: &UPDATE_WORKSPACE_REQUEST,
    output: &UPDATE_WORKSPACE_RESPONSE,
    paging: None,
};

pub(crate) static WAITERS: [Waiter; 7] = [
    Waiter {
        name: "ComponentTypeActive",
        operation: &GET_COMPONENT_TYPE,
        state: Some("status.state"),
        success: &["ACTIVE"],
        failure: &["ERROR"],
        error: Some("status.error"),
        gone: false,
    },
    Waiter {
        name: "ComponentTypeNotExists",
        operation: &GET_COMPONENT_TYPE,
        state: Some("status.state"),
        success: &[],
        failure: &["ERROR"],
        error: Some("status.error"),
        gone: true,
    },
    Waiter {
        name: "EntityActive",
        operation: &GET_ENTITY,
        state: Some("status.state"),
        success: &["ACTIVE"],
        failure: &["ERROR"],
        error: Some("status.error"),
        gone: false,
    },
    Waiter {
        name: "EntityNotExists",
        operation: &GET_ENTITY,
        state: Some("status.state"),
        success: &[],
        failure: &["ERROR"],
        error: Some("status.error"),
        gone: true,
    },
    Waiter {
        name: "MetadataTransferJobCompleted",
        operation: &GET_METADATA_TRANSFER_JOB,
        state: Some("status.state"),
        success: &["COMPLETED"],
        failure: &["ERROR", "CANCELLED"],
        error: Some("status.error"),
        gone: false,
    },
    Waiter {
        name: "SyncJobActive",
        operation: &GET_SYNC_JOB,
        state: Some("status.state"),
        success: &["ACTIVE"],
        failure: &["ERROR"],
        error: Some("status.error"),
        gone: false,
    },
    Waiter {
        name: "SyncJobNotExists",
        operation: &GET_SYNC_JOB,
        state: Some("status.state"),
        success: &[],
        failure: &["ERROR"],
        error: Some("status.error"),
        gone: true,
    },
];

static BATCH_PUT_PROPERTY_ERROR: Shape = Shape {
    name: "BatchPutPropertyError",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("errorCode", "error_code", Kind::String, required: true),
        member!("errorMessage", "error_message", Kind::String, required: true),
        member!("entry", "entry", Kind::Structure(&PROPERTY_VALUE_ENTRY), required: true),
    ],
};

static BATCH_PUT_PROPERTY_ERROR_ENTRY: Shape = Shape {
    name: "BatchPutPropertyErrorEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("errors", "errors", Kind::List(&Kind::Structure(&BATCH_PUT_PROPERTY_ERROR)), required: true)],
};

static BATCH_PUT_PROPERTY_VALUES_REQUEST: Shape = Shape {
    name: "BatchPutPropertyValuesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("entries", "entries", Kind::List(&Kind::Structure(&PROPERTY_VALUE_ENTRY)), required: true),
    ],
};

static BATCH_PUT_PROPERTY_VALUES_RESPONSE: Shape = Shape {
    name: "BatchPutPropertyValuesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("errorEntries", "error_entries", Kind::List(&Kind::Structure(&BATCH_PUT_PROPERTY_ERROR_ENTRY)), required: true),
    ],
};

static BUNDLE_INFORMATION: Shape = Shape {
    name: "BundleInformation",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("bundleNames", "bundle_names", Kind::List(&Kind::String), required: true),
        member!("pricingTier", "pricing_tier", Kind::Enumeration("PricingTier")),
    ],
};

static CANCEL_METADATA_TRANSFER_JOB_REQUEST: Shape = Shape {
    name: "CancelMetadataTransferJobRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("metadataTransferJobId", "metadata_transfer_job_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
    ],
};

static CANCEL_METADATA_TRANSFER_JOB_RESPONSE: Shape = Shape {
    name: "CancelMetadataTransferJobResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("metadataTransferJobId", "metadata_transfer_job_id", Kind::String, required: true),
        member!("arn", "arn", Kind::String, required: true),
        member!("updateDateTime", "update_date_time", Kind::Timestamp, required: true),
        member!("status", "status", Kind::Structure(&METADATA_TRANSFER_JOB_STATUS), required: true),
        member!("progress", "progress", Kind::Structure(&METADATA_TRANSFER_JOB_PROGRESS)),
    ],
};

static COLUMN_DESCRIPTION: Shape = Shape {
    name: "ColumnDescription",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("name", "name", Kind::String), member!("type", "type", Kind::Enumeration("ColumnType"))],
};

static COMPONENT_PROPERTY_GROUP_REQUEST: Shape = Shape {
    name: "ComponentPropertyGroupRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("groupType", "group_type", Kind::Enumeration("GroupType")),
        member!("propertyNames", "property_names", Kind::List(&Kind::String)),
        member!("updateType", "update_type", Kind::Enumeration("PropertyGroupUpdateType")),
    ],
};

static COMPONENT_PROPERTY_GROUP_RESPONSE: Shape = Shape {
    name: "ComponentPropertyGroupResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("groupType", "group_type", Kind::Enumeration("GroupType"), required: true),
        member!("propertyNames", "property_names", Kind::List(&Kind::String), required: true),
        member!("isInherited", "is_inherited", Kind::Boolean, required: true),
    ],
};

static COMPONENT_REQUEST: Shape = Shape {
    name: "ComponentRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("description", "description", Kind::String),
        member!("componentTypeId", "component_type_id", Kind::String),
        member!("properties", "properties", Kind::Map(&Kind::Structure(&PROPERTY_REQUEST))),
        member!("propertyGroups", "property_groups", Kind::Map(&Kind::Structure(&COMPONENT_PROPERTY_GROUP_REQUEST))),
    ],
};

static COMPONENT_RESPONSE: Shape = Shape {
    name: "ComponentResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("componentName", "component_name", Kind::String),
        member!("description", "description", Kind::String),
        member!("componentTypeId", "component_type_id", Kind::String),
        member!("status", "status", Kind::Structure(&STATUS)),
        member!("definedIn", "defined_in", Kind::String),
        member!("properties", "properties", Kind::Map(&Kind::Structure(&PROPERTY_RESPONSE))),
        member!("propertyGroups", "property_groups", Kind::Map(&Kind::Structure(&COMPONENT_PROPERTY_GROUP_RESPONSE))),
        member!("syncSource", "sync_source", Kind::String),
        member!("areAllPropertiesReturned", "are_all_properties_returned", Kind::Boolean),
        member!("compositeComponents", "composite_components", Kind::Map(&Kind::Structure(&COMPONENT_SUMMARY))),
        member!("areAllCompositeComponentsReturned", "are_all_composite_components_returned", Kind::Boolean),
    ],
};

static COMPONENT_SUMMARY: Shape = Shape {
    name: "ComponentSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("componentName", "component_name", Kind::String, required: true),
        member!("componentTypeId", "component_type_id", Kind::String, required: true),
        member!("definedIn", "defined_in", Kind::String),
        member!("description", "description", Kind::String),
        member!("propertyGroups", "property_groups", Kind::Map(&Kind::Structure(&COMPONENT_PROPERTY_GROUP_RESPONSE))),
        member!("status", "status", Kind::Structure(&STATUS), required: true),
        member!("syncSource", "sync_source", Kind::String),
        member!("componentPath", "component_path", Kind::String),
    ],
};

static COMPONENT_TYPE_SUMMARY: Shape = Shape {
    name: "ComponentTypeSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("arn", "arn", Kind::String, required: true),
        member!("componentTypeId", "component_type_id", Kind::String, required: true),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp, required: true),
        member!("updateDateTime", "update_date_time", Kind::Timestamp, required: true),
        member!("description", "description", Kind::String),
        member!("status", "status", Kind::Structure(&STATUS)),
        member!("componentTypeName", "component_type_name", Kind::String),
    ],
};

static COMPONENT_UPDATE_REQUEST: Shape = Shape {
    name: "ComponentUpdateRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("updateType", "update_type", Kind::Enumeration("ComponentUpdateType")),
        member!("description", "description", Kind::String),
        member!("componentTypeId", "component_type_id", Kind::String),
        member!("propertyUpdates", "property_updates", Kind::Map(&Kind::Structure(&PROPERTY_REQUEST))),
        member!(
            "propertyGroupUpdates",
            "property_group_updates",
            Kind::Map(&Kind::Structure(&COMPONENT_PROPERTY_GROUP_REQUEST))
        ),
    ],
};

static COMPOSITE_COMPONENT_REQUEST: Shape = Shape {
    name: "CompositeComponentRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("description", "description", Kind::String),
        member!("properties", "properties", Kind::Map(&Kind::Structure(&PROPERTY_REQUEST))),
        member!("propertyGroups", "property_groups", Kind::Map(&Kind::Structure(&COMPONENT_PROPERTY_GROUP_REQUEST))),
    ],
};

static COMPOSITE_COMPONENT_TYPE_REQUEST: Shape = Shape {
    name: "CompositeComponentTypeRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("componentTypeId", "component_type_id", Kind::String)],
};

static COMPOSITE_COMPONENT_TYPE_RESPONSE: Shape = Shape {
    name: "CompositeComponentTypeResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("componentTypeId", "component_type_id", Kind::String),
        member!("isInherited", "is_inherited", Kind::Boolean),
    ],
};

static COMPOSITE_COMPONENT_UPDATE_REQUEST: Shape = Shape {
    name: "CompositeComponentUpdateRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("updateType", "update_type", Kind::Enumeration("ComponentUpdateType")),
        member!("description", "description", Kind::String),
        member!("propertyUpdates", "property_updates", Kind::Map(&Kind::Structure(&PROPERTY_REQUEST))),
        member!(
            "propertyGroupUpdates",
            "property_group_updates",
            Kind::Map(&Kind::Structure(&COMPONENT_PROPERTY_GROUP_REQUEST))
        ),
    ],
};

static CREATE_COMPONENT_TYPE_REQUEST: Shape = Shape {
    name: "CreateComponentTypeRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("isSingleton", "is_singleton", Kind::Boolean),
        member!("componentTypeId", "component_type_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 256 }),
        member!("description", "description", Kind::String),
        member!(
            "propertyDefinitions",
            "property_definitions",
            Kind::Map(&Kind::Structure(&PROPERTY_DEFINITION_REQUEST))
        ),
        member!("extendsFrom", "extends_from", Kind::List(&Kind::String)),
        member!("functions", "functions", Kind::Map(&Kind::Structure(&FUNCTION_REQUEST))),
        member!("tags", "tags", Kind::Map(&Kind::String)),
        member!("propertyGroups", "property_groups", Kind::Map(&Kind::Structure(&PROPERTY_GROUP_REQUEST))),
        member!("componentTypeName", "component_type_name", Kind::String),
        member!(
            "compositeComponentTypes",
            "composite_component_types",
            Kind::Map(&Kind::Structure(&COMPOSITE_COMPONENT_TYPE_REQUEST))
        ),
    ],
};

static CREATE_COMPONENT_TYPE_RESPONSE: Shape = Shape {
    name: "CreateComponentTypeResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("arn", "arn", Kind::String, required: true),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp, required: true),
        member!("state", "state", Kind::Enumeration("State"), required: true),
    ],
};

static CREATE_ENTITY_REQUEST: Shape = Shape {
    name: "CreateEntityRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("entityId", "entity_id", Kind::String),
        member!("entityName", "entity_name", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("components", "components", Kind::Map(&Kind::Structure(&COMPONENT_REQUEST))),
        member!(
            "compositeComponents",
            "composite_components",
            Kind::Map(&Kind::Structure(&COMPOSITE_COMPONENT_REQUEST))
        ),
        member!("parentEntityId", "parent_entity_id", Kind::String),
        member!("tags", "tags", Kind::Map(&Kind::String)),
    ],
};

static CREATE_ENTITY_RESPONSE: Shape = Shape {
    name: "CreateEntityResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entityId", "entity_id", Kind::String, required: true),
        member!("arn", "arn", Kind::String, required: true),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp, required: true),
        member!("state", "state", Kind::Enumeration("State"), required: true),
    ],
};

static CREATE_METADATA_TRANSFER_JOB_REQUEST: Shape = Shape {
    name: "CreateMetadataTransferJobRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("metadataTransferJobId", "metadata_transfer_job_id", Kind::String),
        member!("description", "description", Kind::String),
        member!("sources", "sources", Kind::List(&Kind::Structure(&SOURCE_CONFIGURATION)), required: true),
        member!("destination", "destination", Kind::Structure(&DESTINATION_CONFIGURATION), required: true),
    ],
};

static CREATE_METADATA_TRANSFER_JOB_RESPONSE: Shape = Shape {
    name: "CreateMetadataTransferJobResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("metadataTransferJobId", "metadata_transfer_job_id", Kind::String, required: true),
        member!("arn", "arn", Kind::String, required: true),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp, required: true),
        member!("status", "status", Kind::Structure(&METADATA_TRANSFER_JOB_STATUS), required: true),
    ],
};

static CREATE_SCENE_REQUEST: Shape = Shape {
    name: "CreateSceneRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("sceneId", "scene_id", Kind::String, required: true),
        member!("contentLocation", "content_location", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("capabilities", "capabilities", Kind::List(&Kind::String)),
        member!("tags", "tags", Kind::Map(&Kind::String)),
        member!("sceneMetadata", "scene_metadata", Kind::Map(&Kind::String)),
    ],
};

static CREATE_SCENE_RESPONSE: Shape = Shape {
    name: "CreateSceneResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("arn", "arn", Kind::String, required: true),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp, required: true),
    ],
};

static CREATE_SYNC_JOB_REQUEST: Shape = Shape {
    name: "CreateSyncJobRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("syncSource", "sync_source", Kind::String, place: Place::Path, required: true),
        member!("syncRole", "sync_role", Kind::String, required: true),
        member!("tags", "tags", Kind::Map(&Kind::String)),
    ],
};

static CREATE_SYNC_JOB_RESPONSE: Shape = Shape {
    name: "CreateSyncJobResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("arn", "arn", Kind::String, required: true),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp, required: true),
        member!("state", "state", Kind::Enumeration("SyncJobState"), required: true),
    ],
};

static CREATE_WORKSPACE_REQUEST: Shape = Shape {
    name: "CreateWorkspaceRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("description", "description", Kind::String),
        member!("s3Location", "s3_location", Kind::String),
        member!("role", "role", Kind::String),
        member!("tags", "tags", Kind::Map(&Kind::String)),
    ],
};

static CREATE_WORKSPACE_RESPONSE: Shape = Shape {
    name: "CreateWorkspaceResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("arn", "arn", Kind::String, required: true),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp, required: true),
    ],
};

static DATA_CONNECTOR: Shape = Shape {
    name: "DataConnector",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("lambda", "lambda_", Kind::Structure(&LAMBDA_FUNCTION)),
        member!("isNative", "is_native", Kind::Boolean),
    ],
};

static DATA_TYPE: Shape = Shape {
    name: "DataType",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("type", "type", Kind::Enumeration("Type"), required: true),
        member!("nestedType", "nested_type", Kind::Structure(&DATA_TYPE)),
        member!("allowedValues", "allowed_values", Kind::List(&Kind::Structure(&DATA_VALUE))),
        member!("unitOfMeasure", "unit_of_measure", Kind::String),
        member!("relationship", "relationship", Kind::Structure(&RELATIONSHIP)),
    ],
};

static DATA_VALUE: Shape = Shape {
    name: "DataValue",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("booleanValue", "boolean_value", Kind::Boolean),
        member!("doubleValue", "double_value", Kind::Double),
        member!("integerValue", "integer_value", Kind::Integer),
        member!("longValue", "long_value", Kind::Long),
        member!("stringValue", "string_value", Kind::String),
        member!("listValue", "list_value", Kind::List(&Kind::Structure(&DATA_VALUE))),
        member!("mapValue", "map_value", Kind::Map(&Kind::Structure(&DATA_VALUE))),
        member!("relationshipValue", "relationship_value", Kind::Structure(&RELATIONSHIP_VALUE)),
        member!("expression", "expression", Kind::String),
    ],
};

static DELETE_COMPONENT_TYPE_REQUEST: Shape = Shape {
    name: "DeleteComponentTypeRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("componentTypeId", "component_type_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 256 }),
    ],
};

static DELETE_COMPONENT_TYPE_RESPONSE: Shape = Shape {
    name: "DeleteComponentTypeResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("state", "state", Kind::Enumeration("State"), required: true)],
};

static DELETE_ENTITY_REQUEST: Shape = Shape {
    name: "DeleteEntityRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("entityId", "entity_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("isRecursive", "is_recursive", Kind::Boolean, place: Place::Query),
    ],
};

static DELETE_ENTITY_RESPONSE: Shape = Shape {
    name: "DeleteEntityResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("state", "state", Kind::Enumeration("State"), required: true)],
};

static DELETE_SCENE_REQUEST: Shape = Shape {
    name: "DeleteSceneRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("sceneId", "scene_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
    ],
};

static DELETE_SCENE_RESPONSE: Shape =
    Shape { name: "DeleteSceneResponse", form: Form::Structure, sensitive: false, members: &[] };

static DELETE_SYNC_JOB_REQUEST: Shape = Shape {
    name: "DeleteSyncJobRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("syncSource", "sync_source", Kind::String, place: Place::Path, required: true),
    ],
};

static DELETE_SYNC_JOB_RESPONSE: Shape = Shape {
    name: "DeleteSyncJobResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("state", "state", Kind::Enumeration("SyncJobState"), required: true)],
};

static DELETE_WORKSPACE_REQUEST: Shape = Shape {
    name: "DeleteWorkspaceRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
    ],
};

static DELETE_WORKSPACE_RESPONSE: Shape = Shape {
    name: "DeleteWorkspaceResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("message", "message", Kind::String)],
};

static DESTINATION_CONFIGURATION: Shape = Shape {
    name: "DestinationConfiguration",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("type", "type", Kind::Enumeration("DestinationType"), required: true),
        member!("s3Configuration", "s3_configuration", Kind::Structure(&S3_DESTINATION_CONFIGURATION)),
        member!(
            "iotTwinMakerConfiguration",
            "iot_twin_maker_configuration",
            Kind::Structure(&IOT_TWIN_MAKER_DESTINATION_CONFIGURATION)
        ),
    ],
};

static ENTITY_PROPERTY_REFERENCE: Shape = Shape {
    name: "EntityPropertyReference",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("componentName", "component_name", Kind::String),
        member!("componentPath", "component_path", Kind::String),
        member!("externalIdProperty", "external_id_property", Kind::Map(&Kind::String)),
        member!("entityId", "entity_id", Kind::String),
        member!("propertyName", "property_name", Kind::String, required: true),
    ],
};

static ENTITY_SUMMARY: Shape = Shape {
    name: "EntitySummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entityId", "entity_id", Kind::String, required: true),
        member!("entityName", "entity_name", Kind::String, required: true),
        member!("arn", "arn", Kind::String, required: true),
        member!("parentEntityId", "parent_entity_id", Kind::String),
        member!("status", "status", Kind::Structure(&STATUS), required: true),
        member!("description", "description", Kind::String),
        member!("hasChildEntities", "has_child_entities", Kind::Boolean),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp, required: true),
        member!("updateDateTime", "update_date_time", Kind::Timestamp, required: true),
    ],
};

static ERROR_DETAILS: Shape = Shape {
    name: "ErrorDetails",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("code", "code", Kind::Enumeration("ErrorCode")), member!("message", "message", Kind::String)],
};

static EXECUTE_QUERY_REQUEST: Shape = Shape {
    name: "ExecuteQueryRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, required: true),
        member!("queryStatement", "query_statement", Kind::String, required: true),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 1, max: 100 }),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static EXECUTE_QUERY_RESPONSE: Shape = Shape {
    name: "ExecuteQueryResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("columnDescriptions", "column_descriptions", Kind::List(&Kind::Structure(&COLUMN_DESCRIPTION))),
        member!("rows", "rows", Kind::List(&Kind::Structure(&ROW))),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static FILTER_BY_ASSET: Shape = Shape {
    name: "FilterByAsset",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetId", "asset_id", Kind::String),
        member!("assetExternalId", "asset_external_id", Kind::String),
        member!("includeOffspring", "include_offspring", Kind::Boolean),
        member!("includeAssetModel", "include_asset_model", Kind::Boolean),
    ],
};

static FILTER_BY_ASSET_MODEL: Shape = Shape {
    name: "FilterByAssetModel",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("assetModelId", "asset_model_id", Kind::String),
        member!("assetModelExternalId", "asset_model_external_id", Kind::String),
        member!("includeOffspring", "include_offspring", Kind::Boolean),
        member!("includeAssets", "include_assets", Kind::Boolean),
    ],
};

static FILTER_BY_COMPONENT_TYPE: Shape = Shape {
    name: "FilterByComponentType",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("componentTypeId", "component_type_id", Kind::String, required: true)],
};

static FILTER_BY_ENTITY: Shape = Shape {
    name: "FilterByEntity",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("entityId", "entity_id", Kind::String, required: true)],
};

static FUNCTION_REQUEST: Shape = Shape {
    name: "FunctionRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("requiredProperties", "required_properties", Kind::List(&Kind::String)),
        member!("scope", "scope", Kind::Enumeration("Scope")),
        member!("implementedBy", "implemented_by", Kind::Structure(&DATA_CONNECTOR)),
    ],
};

static FUNCTION_RESPONSE: Shape = Shape {
    name: "FunctionResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("requiredProperties", "required_properties", Kind::List(&Kind::String)),
        member!("scope", "scope", Kind::Enumeration("Scope")),
        member!("implementedBy", "implemented_by", Kind::Structure(&DATA_CONNECTOR)),
        member!("isInherited", "is_inherited", Kind::Boolean),
    ],
};

static GET_COMPONENT_TYPE_REQUEST: Shape = Shape {
    name: "GetComponentTypeRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("componentTypeId", "component_type_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 256 }),
    ],
};

static GET_COMPONENT_TYPE_RESPONSE: Shape = Shape {
    name: "GetComponentTypeResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, required: true),
        member!("isSingleton", "is_singleton", Kind::Boolean),
        member!("componentTypeId", "component_type_id", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!(
            "propertyDefinitions",
            "property_definitions",
            Kind::Map(&Kind::Structure(&PROPERTY_DEFINITION_RESPONSE))
        ),
        member!("extendsFrom", "extends_from", Kind::List(&Kind::String)),
        member!("functions", "functions", Kind::Map(&Kind::Structure(&FUNCTION_RESPONSE))),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp, required: true),
        member!("updateDateTime", "update_date_time", Kind::Timestamp, required: true),
        member!("arn", "arn", Kind::String, required: true),
        member!("isAbstract", "is_abstract", Kind::Boolean),
        member!("isSchemaInitialized", "is_schema_initialized", Kind::Boolean),
        member!("status", "status", Kind::Structure(&STATUS)),
        member!("propertyGroups", "property_groups", Kind::Map(&Kind::Structure(&PROPERTY_GROUP_RESPONSE))),
        member!("syncSource", "sync_source", Kind::String),
        member!("componentTypeName", "component_type_name", Kind::String),
        member!(
            "compositeComponentTypes",
            "composite_component_types",
            Kind::Map(&Kind::Structure(&COMPOSITE_COMPONENT_TYPE_RESPONSE))
        ),
    ],
};

static GET_ENTITY_REQUEST: Shape = Shape {
    name: "GetEntityRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("entityId", "entity_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
    ],
};

static GET_ENTITY_RESPONSE: Shape = Shape {
    name: "GetEntityResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entityId", "entity_id", Kind::String, required: true),
        member!("entityName", "entity_name", Kind::String, required: true),
        member!("arn", "arn", Kind::String, required: true),
        member!("status", "status", Kind::Structure(&STATUS), required: true),
        member!("workspaceId", "workspace_id", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("components", "components", Kind::Map(&Kind::Structure(&COMPONENT_RESPONSE))),
        member!("parentEntityId", "parent_entity_id", Kind::String, required: true),
        member!("hasChildEntities", "has_child_entities", Kind::Boolean, required: true),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp, required: true),
        member!("updateDateTime", "update_date_time", Kind::Timestamp, required: true),
        member!("syncSource", "sync_source", Kind::String),
        member!("areAllComponentsReturned", "are_all_components_returned", Kind::Boolean),
    ],
};

static GET_METADATA_TRANSFER_JOB_REQUEST: Shape = Shape {
    name: "GetMetadataTransferJobRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("metadataTransferJobId", "metadata_transfer_job_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
    ],
};

static GET_METADATA_TRANSFER_JOB_RESPONSE: Shape = Shape {
    name: "GetMetadataTransferJobResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("metadataTransferJobId", "metadata_transfer_job_id", Kind::String, required: true),
        member!("arn", "arn", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("sources", "sources", Kind::List(&Kind::Structure(&SOURCE_CONFIGURATION)), required: true),
        member!("destination", "destination", Kind::Structure(&DESTINATION_CONFIGURATION), required: true),
        member!("metadataTransferJobRole", "metadata_transfer_job_role", Kind::String, required: true),
        member!("reportUrl", "report_url", Kind::String),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp, required: true),
        member!("updateDateTime", "update_date_time", Kind::Timestamp, required: true),
        member!("status", "status", Kind::Structure(&METADATA_TRANSFER_JOB_STATUS), required: true),
        member!("progress", "progress", Kind::Structure(&METADATA_TRANSFER_JOB_PROGRESS)),
    ],
};

static GET_PRICING_PLAN_REQUEST: Shape =
    Shape { name: "GetPricingPlanRequest", form: Form::Structure, sensitive: false, members: &[] };

static GET_PRICING_PLAN_RESPONSE: Shape = Shape {
    name: "GetPricingPlanResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("currentPricingPlan", "current_pricing_plan", Kind::Structure(&PRICING_PLAN), required: true),
        member!("pendingPricingPlan", "pending_pricing_plan", Kind::Structure(&PRICING_PLAN)),
    ],
};

static GET_PROPERTY_VALUE_HISTORY_REQUEST: Shape = Shape {
    name: "GetPropertyValueHistoryRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("entityId", "entity_id", Kind::String),
        member!("componentName", "component_name", Kind::String),
        member!("componentPath", "component_path", Kind::String),
        member!("componentTypeId", "component_type_id", Kind::String),
        member!("selectedProperties", "selected_properties", Kind::List(&Kind::String), required: true),
        member!("propertyFilters", "property_filters", Kind::List(&Kind::Structure(&PROPERTY_FILTER))),
        member!("startDateTime", "start_date_time", Kind::Timestamp),
        member!("endDateTime", "end_date_time", Kind::Timestamp),
        member!("interpolation", "interpolation", Kind::Structure(&INTERPOLATION_PARAMETERS)),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 0, max: 200 }),
        member!("orderByTime", "order_by_time", Kind::Enumeration("OrderByTime")),
        member!("startTime", "start_time", Kind::String),
        member!("endTime", "end_time", Kind::String),
    ],
};

static GET_PROPERTY_VALUE_HISTORY_RESPONSE: Shape = Shape {
    name: "GetPropertyValueHistoryResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("propertyValues", "property_values", Kind::List(&Kind::Structure(&PROPERTY_VALUE_HISTORY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static GET_PROPERTY_VALUE_REQUEST: Shape = Shape {
    name: "GetPropertyValueRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("componentName", "component_name", Kind::String),
        member!("componentPath", "component_path", Kind::String),
        member!("componentTypeId", "component_type_id", Kind::String),
        member!("entityId", "entity_id", Kind::String),
        member!("selectedProperties", "selected_properties", Kind::List(&Kind::String), required: true),
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 0, max: 200 }),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
        member!("propertyGroupName", "property_group_name", Kind::String),
        member!("tabularConditions", "tabular_conditions", Kind::Structure(&TABULAR_CONDITIONS)),
    ],
};

static GET_PROPERTY_VALUE_RESPONSE: Shape = Shape {
    name: "GetPropertyValueResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("propertyValues", "property_values", Kind::Map(&Kind::Structure(&PROPERTY_LATEST_VALUE))),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
        member!(
            "tabularPropertyValues",
            "tabular_property_values",
            Kind::List(&Kind::List(&Kind::Map(&Kind::Structure(&DATA_VALUE))))
        ),
    ],
};

static GET_SCENE_REQUEST: Shape = Shape {
    name: "GetSceneRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("sceneId", "scene_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
    ],
};

static GET_SCENE_RESPONSE: Shape = Shape {
    name: "GetSceneResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, required: true),
        member!("sceneId", "scene_id", Kind::String, required: true),
        member!("contentLocation", "content_location", Kind::String, required: true),
        member!("arn", "arn", Kind::String, required: true),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp, required: true),
        member!("updateDateTime", "update_date_time", Kind::Timestamp, required: true),
        member!("description", "description", Kind::String),
        member!("capabilities", "capabilities", Kind::List(&Kind::String)),
        member!("sceneMetadata", "scene_metadata", Kind::Map(&Kind::String)),
        member!("generatedSceneMetadata", "generated_scene_metadata", Kind::Map(&Kind::String)),
        member!("error", "error", Kind::Structure(&SCENE_ERROR)),
    ],
};

static GET_SYNC_JOB_REQUEST: Shape = Shape {
    name: "GetSyncJobRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("syncSource", "sync_source", Kind::String, place: Place::Path, required: true),
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Query, wire: "workspace"),
    ],
};

static GET_SYNC_JOB_RESPONSE: Shape = Shape {
    name: "GetSyncJobResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("arn", "arn", Kind::String, required: true),
        member!("workspaceId", "workspace_id", Kind::String, required: true),
        member!("syncSource", "sync_source", Kind::String, required: true),
        member!("syncRole", "sync_role", Kind::String, required: true),
        member!("status", "status", Kind::Structure(&SYNC_JOB_STATUS), required: true),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp, required: true),
        member!("updateDateTime", "update_date_time", Kind::Timestamp, required: true),
    ],
};

static GET_WORKSPACE_REQUEST: Shape = Shape {
    name: "GetWorkspaceRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 2048 }),
    ],
};

static GET_WORKSPACE_RESPONSE: Shape = Shape {
    name: "GetWorkspaceResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, required: true),
        member!("arn", "arn", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("linkedServices", "linked_services", Kind::List(&Kind::String)),
        member!("s3Location", "s3_location", Kind::String),
        member!("role", "role", Kind::String),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp, required: true),
        member!("updateDateTime", "update_date_time", Kind::Timestamp, required: true),
    ],
};

static INTERPOLATION_PARAMETERS: Shape = Shape {
    name: "InterpolationParameters",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("interpolationType", "interpolation_type", Kind::Enumeration("InterpolationType")),
        member!("intervalInSeconds", "interval_in_seconds", Kind::Long),
    ],
};

static IOT_SITE_WISE_SOURCE_CONFIGURATION: Shape = Shape {
    name: "IotSiteWiseSourceConfiguration",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("filters", "filters", Kind::List(&Kind::Structure(&IOT_SITE_WISE_SOURCE_CONFIGURATION_FILTER)))],
};

static IOT_SITE_WISE_SOURCE_CONFIGURATION_FILTER: Shape = Shape {
    name: "IotSiteWiseSourceConfigurationFilter",
    form: Form::Union,
    sensitive: false,
    members: &[
        member!("filterByAssetModel", "filter_by_asset_model", Kind::Structure(&FILTER_BY_ASSET_MODEL)),
        member!("filterByAsset", "filter_by_asset", Kind::Structure(&FILTER_BY_ASSET)),
    ],
};

static IOT_TWIN_MAKER_DESTINATION_CONFIGURATION: Shape = Shape {
    name: "IotTwinMakerDestinationConfiguration",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("workspace", "workspace", Kind::String, required: true)],
};

static IOT_TWIN_MAKER_SOURCE_CONFIGURATION: Shape = Shape {
    name: "IotTwinMakerSourceConfiguration",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspace", "workspace", Kind::String, required: true),
        member!("filters", "filters", Kind::List(&Kind::Structure(&IOT_TWIN_MAKER_SOURCE_CONFIGURATION_FILTER))),
    ],
};

static IOT_TWIN_MAKER_SOURCE_CONFIGURATION_FILTER: Shape = Shape {
    name: "IotTwinMakerSourceConfigurationFilter",
    form: Form::Union,
    sensitive: false,
    members: &[
        member!("filterByComponentType", "filter_by_component_type", Kind::Structure(&FILTER_BY_COMPONENT_TYPE)),
        member!("filterByEntity", "filter_by_entity", Kind::Structure(&FILTER_BY_ENTITY)),
    ],
};

static LAMBDA_FUNCTION: Shape = Shape {
    name: "LambdaFunction",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("arn", "arn", Kind::String, required: true)],
};

static LIST_COMPONENT_TYPES_FILTER: Shape = Shape {
    name: "ListComponentTypesFilter",
    form: Form::Union,
    sensitive: false,
    members: &[
        member!("extendsFrom", "extends_from", Kind::String),
        member!("namespace", "namespace", Kind::String),
        member!("isAbstract", "is_abstract", Kind::Boolean),
    ],
};

static LIST_COMPONENT_TYPES_REQUEST: Shape = Shape {
    name: "ListComponentTypesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("filters", "filters", Kind::List(&Kind::Structure(&LIST_COMPONENT_TYPES_FILTER))),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 0, max: 200 }),
    ],
};

static LIST_COMPONENT_TYPES_RESPONSE: Shape = Shape {
    name: "ListComponentTypesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, required: true),
        member!("componentTypeSummaries", "component_type_summaries", Kind::List(&Kind::Structure(&COMPONENT_TYPE_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 0, max: 200 }),
    ],
};

static LIST_COMPONENTS_REQUEST: Shape = Shape {
    name: "ListComponentsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("entityId", "entity_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("componentPath", "component_path", Kind::String),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 0, max: 200 }),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static LIST_COMPONENTS_RESPONSE: Shape = Shape {
    name: "ListComponentsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("componentSummaries", "component_summaries", Kind::List(&Kind::Structure(&COMPONENT_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static LIST_ENTITIES_FILTER: Shape = Shape {
    name: "ListEntitiesFilter",
    form: Form::Union,
    sensitive: false,
    members: &[
        member!("parentEntityId", "parent_entity_id", Kind::String),
        member!("componentTypeId", "component_type_id", Kind::String),
        member!("externalId", "external_id", Kind::String),
    ],
};

static LIST_ENTITIES_REQUEST: Shape = Shape {
    name: "ListEntitiesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("filters", "filters", Kind::List(&Kind::Structure(&LIST_ENTITIES_FILTER))),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 0, max: 200 }),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static LIST_ENTITIES_RESPONSE: Shape = Shape {
    name: "ListEntitiesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entitySummaries", "entity_summaries", Kind::List(&Kind::Structure(&ENTITY_SUMMARY))),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static LIST_METADATA_TRANSFER_JOBS_FILTER: Shape = Shape {
    name: "ListMetadataTransferJobsFilter",
    form: Form::Union,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String),
        member!("state", "state", Kind::Enumeration("MetadataTransferJobState")),
    ],
};

static LIST_METADATA_TRANSFER_JOBS_REQUEST: Shape = Shape {
    name: "ListMetadataTransferJobsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("sourceType", "source_type", Kind::Enumeration("SourceType"), required: true),
        member!("destinationType", "destination_type", Kind::Enumeration("DestinationType"), required: true),
        member!("filters", "filters", Kind::List(&Kind::Structure(&LIST_METADATA_TRANSFER_JOBS_FILTER))),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 0, max: 200 }),
    ],
};

static LIST_METADATA_TRANSFER_JOBS_RESPONSE: Shape = Shape {
    name: "ListMetadataTransferJobsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("metadataTransferJobSummaries", "metadata_transfer_job_summaries", Kind::List(&Kind::Structure(&METADATA_TRANSFER_JOB_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static LIST_PROPERTIES_REQUEST: Shape = Shape {
    name: "ListPropertiesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("componentName", "component_name", Kind::String),
        member!("componentPath", "component_path", Kind::String),
        member!("entityId", "entity_id", Kind::String, required: true),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 0, max: 200 }),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static LIST_PROPERTIES_RESPONSE: Shape = Shape {
    name: "ListPropertiesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("propertySummaries", "property_summaries", Kind::List(&Kind::Structure(&PROPERTY_SUMMARY)), required: true),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static LIST_SCENES_REQUEST: Shape = Shape {
    name: "ListScenesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 0, max: 200 }),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static LIST_SCENES_RESPONSE: Shape = Shape {
    name: "ListScenesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("sceneSummaries", "scene_summaries", Kind::List(&Kind::Structure(&SCENE_SUMMARY))),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static LIST_SYNC_JOBS_REQUEST: Shape = Shape {
    name: "ListSyncJobsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 0, max: 200 }),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static LIST_SYNC_JOBS_RESPONSE: Shape = Shape {
    name: "ListSyncJobsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("syncJobSummaries", "sync_job_summaries", Kind::List(&Kind::Structure(&SYNC_JOB_SUMMARY))),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static LIST_SYNC_RESOURCES_REQUEST: Shape = Shape {
    name: "ListSyncResourcesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("syncSource", "sync_source", Kind::String, place: Place::Path, required: true),
        member!("filters", "filters", Kind::List(&Kind::Structure(&SYNC_RESOURCE_FILTER))),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 0, max: 200 }),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static LIST_SYNC_RESOURCES_RESPONSE: Shape = Shape {
    name: "ListSyncResourcesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("syncResources", "sync_resources", Kind::List(&Kind::Structure(&SYNC_RESOURCE_SUMMARY))),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape = Shape {
    name: "ListTagsForResourceRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("resourceARN", "resource_arn", Kind::String, required: true),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 0, max: 200 }),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape = Shape {
    name: "ListTagsForResourceResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("tags", "tags", Kind::Map(&Kind::String)),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static LIST_WORKSPACES_REQUEST: Shape = Shape {
    name: "ListWorkspacesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 0, max: 200 }),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static LIST_WORKSPACES_RESPONSE: Shape = Shape {
    name: "ListWorkspacesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceSummaries", "workspace_summaries", Kind::List(&Kind::Structure(&WORKSPACE_SUMMARY))),
        member!("nextToken", "next_token", Kind::String, bounds: Bounds::Length { min: 0, max: 17880 }),
    ],
};

static METADATA_TRANSFER_JOB_PROGRESS: Shape = Shape {
    name: "MetadataTransferJobProgress",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("totalCount", "total_count", Kind::Integer),
        member!("succeededCount", "succeeded_count", Kind::Integer),
        member!("skippedCount", "skipped_count", Kind::Integer),
        member!("failedCount", "failed_count", Kind::Integer),
    ],
};

static METADATA_TRANSFER_JOB_STATUS: Shape = Shape {
    name: "MetadataTransferJobStatus",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("state", "state", Kind::Enumeration("MetadataTransferJobState")),
        member!("error", "error", Kind::Structure(&ERROR_DETAILS)),
        member!("queuedPosition", "queued_position", Kind::Integer),
    ],
};

static METADATA_TRANSFER_JOB_SUMMARY: Shape = Shape {
    name: "MetadataTransferJobSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("metadataTransferJobId", "metadata_transfer_job_id", Kind::String, required: true),
        member!("arn", "arn", Kind::String, required: true),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp, required: true),
        member!("updateDateTime", "update_date_time", Kind::Timestamp, required: true),
        member!("status", "status", Kind::Structure(&METADATA_TRANSFER_JOB_STATUS), required: true),
        member!("progress", "progress", Kind::Structure(&METADATA_TRANSFER_JOB_PROGRESS)),
    ],
};

static ORDER_BY: Shape = Shape {
    name: "OrderBy",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("order", "order", Kind::Enumeration("Order")),
        member!("propertyName", "property_name", Kind::String, required: true),
    ],
};

static PARENT_ENTITY_UPDATE_REQUEST: Shape = Shape {
    name: "ParentEntityUpdateRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("updateType", "update_type", Kind::Enumeration("ParentEntityUpdateType"), required: true),
        member!("parentEntityId", "parent_entity_id", Kind::String),
    ],
};

static PRICING_PLAN: Shape = Shape {
    name: "PricingPlan",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("billableEntityCount", "billable_entity_count", Kind::Long),
        member!("bundleInformation", "bundle_information", Kind::Structure(&BUNDLE_INFORMATION)),
        member!("effectiveDateTime", "effective_date_time", Kind::Timestamp, required: true),
        member!("pricingMode", "pricing_mode", Kind::Enumeration("PricingMode"), required: true),
        member!("updateDateTime", "update_date_time", Kind::Timestamp, required: true),
        member!("updateReason", "update_reason", Kind::Enumeration("UpdateReason"), required: true),
    ],
};

static PROPERTY_DEFINITION_REQUEST: Shape = Shape {
    name: "PropertyDefinitionRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("dataType", "data_type", Kind::Structure(&DATA_TYPE)),
        member!("isRequiredInEntity", "is_required_in_entity", Kind::Boolean),
        member!("isExternalId", "is_external_id", Kind::Boolean),
        member!("isStoredExternally", "is_stored_externally", Kind::Boolean),
        member!("isTimeSeries", "is_time_series", Kind::Boolean),
        member!("defaultValue", "default_value", Kind::Structure(&DATA_VALUE)),
        member!("configuration", "configuration", Kind::Map(&Kind::String)),
        member!("displayName", "display_name", Kind::String),
    ],
};

static PROPERTY_DEFINITION_RESPONSE: Shape = Shape {
    name: "PropertyDefinitionResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("dataType", "data_type", Kind::Structure(&DATA_TYPE), required: true),
        member!("isTimeSeries", "is_time_series", Kind::Boolean, required: true),
        member!("isRequiredInEntity", "is_required_in_entity", Kind::Boolean, required: true),
        member!("isExternalId", "is_external_id", Kind::Boolean, required: true),
        member!("isStoredExternally", "is_stored_externally", Kind::Boolean, required: true),
        member!("isImported", "is_imported", Kind::Boolean, required: true),
        member!("isFinal", "is_final", Kind::Boolean, required: true),
        member!("isInherited", "is_inherited", Kind::Boolean, required: true),
        member!("defaultValue", "default_value", Kind::Structure(&DATA_VALUE)),
        member!("configuration", "configuration", Kind::Map(&Kind::String)),
        member!("displayName", "display_name", Kind::String),
    ],
};

static PROPERTY_FILTER: Shape = Shape {
    name: "PropertyFilter",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("propertyName", "property_name", Kind::String),
        member!("operator", "operator", Kind::String),
        member!("value", "value", Kind::Structure(&DATA_VALUE)),
    ],
};

static PROPERTY_GROUP_REQUEST: Shape = Shape {
    name: "PropertyGroupRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("groupType", "group_type", Kind::Enumeration("GroupType")),
        member!("propertyNames", "property_names", Kind::List(&Kind::String)),
    ],
};

static PROPERTY_GROUP_RESPONSE: Shape = Shape {
    name: "PropertyGroupResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("groupType", "group_type", Kind::Enumeration("GroupType"), required: true),
        member!("propertyNames", "property_names", Kind::List(&Kind::String), required: true),
        member!("isInherited", "is_inherited", Kind::Boolean, required: true),
    ],
};

static PROPERTY_LATEST_VALUE: Shape = Shape {
    name: "PropertyLatestValue",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("propertyReference", "property_reference", Kind::Structure(&ENTITY_PROPERTY_REFERENCE), required: true),
        member!("propertyValue", "property_value", Kind::Structure(&DATA_VALUE)),
    ],
};

static PROPERTY_REQUEST: Shape = Shape {
    name: "PropertyRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("definition", "definition", Kind::Structure(&PROPERTY_DEFINITION_REQUEST)),
        member!("value", "value", Kind::Structure(&DATA_VALUE)),
        member!("updateType", "update_type", Kind::Enumeration("PropertyUpdateType")),
    ],
};

static PROPERTY_RESPONSE: Shape = Shape {
    name: "PropertyResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("definition", "definition", Kind::Structure(&PROPERTY_DEFINITION_RESPONSE)),
        member!("value", "value", Kind::Structure(&DATA_VALUE)),
        member!("areAllPropertyValuesReturned", "are_all_property_values_returned", Kind::Boolean),
    ],
};

static PROPERTY_SUMMARY: Shape = Shape {
    name: "PropertySummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("definition", "definition", Kind::Structure(&PROPERTY_DEFINITION_RESPONSE)),
        member!("propertyName", "property_name", Kind::String, required: true),
        member!("value", "value", Kind::Structure(&DATA_VALUE)),
        member!("areAllPropertyValuesReturned", "are_all_property_values_returned", Kind::Boolean),
    ],
};

static PROPERTY_VALUE: Shape = Shape {
    name: "PropertyValue",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("timestamp", "timestamp", Kind::Timestamp),
        member!("value", "value", Kind::Structure(&DATA_VALUE), required: true),
        member!("time", "time", Kind::String),
    ],
};

static PROPERTY_VALUE_ENTRY: Shape = Shape {
    name: "PropertyValueEntry",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entityPropertyReference", "entity_property_reference", Kind::Structure(&ENTITY_PROPERTY_REFERENCE), required: true),
        member!("propertyValues", "property_values", Kind::List(&Kind::Structure(&PROPERTY_VALUE))),
    ],
};

static PROPERTY_VALUE_HISTORY: Shape = Shape {
    name: "PropertyValueHistory",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("entityPropertyReference", "entity_property_reference", Kind::Structure(&ENTITY_PROPERTY_REFERENCE), required: true),
        member!("values", "values", Kind::List(&Kind::Structure(&PROPERTY_VALUE))),
    ],
};

static RELATIONSHIP: Shape = Shape {
    name: "Relationship",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("targetComponentTypeId", "target_component_type_id", Kind::String),
        member!("relationshipType", "relationship_type", Kind::String),
    ],
};

static RELATIONSHIP_VALUE: Shape = Shape {
    name: "RelationshipValue",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("targetEntityId", "target_entity_id", Kind::String),
        member!("targetComponentName", "target_component_name", Kind::String),
    ],
};

static ROW: Shape = Shape {
    name: "Row",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("rowData", "row_data", Kind::List(&Kind::Document))],
};

static S3_DESTINATION_CONFIGURATION: Shape = Shape {
    name: "S3DestinationConfiguration",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("location", "location", Kind::String, required: true)],
};

static S3_SOURCE_CONFIGURATION: Shape = Shape {
    name: "S3SourceConfiguration",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("location", "location", Kind::String, required: true)],
};

static SCENE_ERROR: Shape = Shape {
    name: "SceneError",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("code", "code", Kind::Enumeration("SceneErrorCode")),
        member!("message", "message", Kind::String),
    ],
};

static SCENE_SUMMARY: Shape = Shape {
    name: "SceneSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("sceneId", "scene_id", Kind::String, required: true),
        member!("contentLocation", "content_location", Kind::String, required: true),
        member!("arn", "arn", Kind::String, required: true),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp, required: true),
        member!("updateDateTime", "update_date_time", Kind::Timestamp, required: true),
        member!("description", "description", Kind::String),
    ],
};

static SOURCE_CONFIGURATION: Shape = Shape {
    name: "SourceConfiguration",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("type", "type", Kind::Enumeration("SourceType"), required: true),
        member!("s3Configuration", "s3_configuration", Kind::Structure(&S3_SOURCE_CONFIGURATION)),
        member!(
            "iotSiteWiseConfiguration",
            "iot_site_wise_configuration",
            Kind::Structure(&IOT_SITE_WISE_SOURCE_CONFIGURATION)
        ),
        member!(
            "iotTwinMakerConfiguration",
            "iot_twin_maker_configuration",
            Kind::Structure(&IOT_TWIN_MAKER_SOURCE_CONFIGURATION)
        ),
    ],
};

static STATUS: Shape = Shape {
    name: "Status",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("state", "state", Kind::Enumeration("State")),
        member!("error", "error", Kind::Structure(&ERROR_DETAILS)),
    ],
};

static SYNC_JOB_STATUS: Shape = Shape {
    name: "SyncJobStatus",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("state", "state", Kind::Enumeration("SyncJobState")),
        member!("error", "error", Kind::Structure(&ERROR_DETAILS)),
    ],
};

static SYNC_JOB_SUMMARY: Shape = Shape {
    name: "SyncJobSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("arn", "arn", Kind::String),
        member!("workspaceId", "workspace_id", Kind::String),
        member!("syncSource", "sync_source", Kind::String),
        member!("status", "status", Kind::Structure(&SYNC_JOB_STATUS)),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp),
        member!("updateDateTime", "update_date_time", Kind::Timestamp),
    ],
};

static SYNC_RESOURCE_FILTER: Shape = Shape {
    name: "SyncResourceFilter",
    form: Form::Union,
    sensitive: false,
    members: &[
        member!("state", "state", Kind::Enumeration("SyncResourceState")),
        member!("resourceType", "resource_type", Kind::Enumeration("SyncResourceType")),
        member!("resourceId", "resource_id", Kind::String),
        member!("externalId", "external_id", Kind::String),
    ],
};

static SYNC_RESOURCE_STATUS: Shape = Shape {
    name: "SyncResourceStatus",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("state", "state", Kind::Enumeration("SyncResourceState")),
        member!("error", "error", Kind::Structure(&ERROR_DETAILS)),
    ],
};

static SYNC_RESOURCE_SUMMARY: Shape = Shape {
    name: "SyncResourceSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("resourceType", "resource_type", Kind::Enumeration("SyncResourceType")),
        member!("externalId", "external_id", Kind::String),
        member!("resourceId", "resource_id", Kind::String),
        member!("status", "status", Kind::Structure(&SYNC_RESOURCE_STATUS)),
        member!("updateDateTime", "update_date_time", Kind::Timestamp),
    ],
};

static TABULAR_CONDITIONS: Shape = Shape {
    name: "TabularConditions",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("orderBy", "order_by", Kind::List(&Kind::Structure(&ORDER_BY))),
        member!("propertyFilters", "property_filters", Kind::List(&Kind::Structure(&PROPERTY_FILTER))),
    ],
};

static TAG_RESOURCE_REQUEST: Shape = Shape {
    name: "TagResourceRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("resourceARN", "resource_arn", Kind::String, required: true),
        member!("tags", "tags", Kind::Map(&Kind::String), required: true),
    ],
};

static TAG_RESOURCE_RESPONSE: Shape =
    Shape { name: "TagResourceResponse", form: Form::Structure, sensitive: false, members: &[] };

static UNTAG_RESOURCE_REQUEST: Shape = Shape {
    name: "UntagResourceRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("resourceARN", "resource_arn", Kind::String, place: Place::Query, required: true, bounds: Bounds::Length { min: 20, max: 2048 }),
        member!("tagKeys", "tag_keys", Kind::List(&Kind::String), place: Place::Query, required: true),
    ],
};

static UNTAG_RESOURCE_RESPONSE: Shape =
    Shape { name: "UntagResourceResponse", form: Form::Structure, sensitive: false, members: &[] };

static UPDATE_COMPONENT_TYPE_REQUEST: Shape = Shape {
    name: "UpdateComponentTypeRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("isSingleton", "is_singleton", Kind::Boolean),
        member!("componentTypeId", "component_type_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 256 }),
        member!("description", "description", Kind::String),
        member!(
            "propertyDefinitions",
            "property_definitions",
            Kind::Map(&Kind::Structure(&PROPERTY_DEFINITION_REQUEST))
        ),
        member!("extendsFrom", "extends_from", Kind::List(&Kind::String)),
        member!("functions", "functions", Kind::Map(&Kind::Structure(&FUNCTION_REQUEST))),
        member!("propertyGroups", "property_groups", Kind::Map(&Kind::Structure(&PROPERTY_GROUP_REQUEST))),
        member!("componentTypeName", "component_type_name", Kind::String),
        member!(
            "compositeComponentTypes",
            "composite_component_types",
            Kind::Map(&Kind::Structure(&COMPOSITE_COMPONENT_TYPE_REQUEST))
        ),
    ],
};

static UPDATE_COMPONENT_TYPE_RESPONSE: Shape = Shape {
    name: "UpdateComponentTypeResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, required: true),
        member!("arn", "arn", Kind::String, required: true),
        member!("componentTypeId", "component_type_id", Kind::String, required: true),
        member!("state", "state", Kind::Enumeration("State"), required: true),
    ],
};

static UPDATE_ENTITY_REQUEST: Shape = Shape {
    name: "UpdateEntityRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("entityId", "entity_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("entityName", "entity_name", Kind::String),
        member!("description", "description", Kind::String),
        member!("componentUpdates", "component_updates", Kind::Map(&Kind::Structure(&COMPONENT_UPDATE_REQUEST))),
        member!(
            "compositeComponentUpdates",
            "composite_component_updates",
            Kind::Map(&Kind::Structure(&COMPOSITE_COMPONENT_UPDATE_REQUEST))
        ),
        member!("parentEntityUpdate", "parent_entity_update", Kind::Structure(&PARENT_ENTITY_UPDATE_REQUEST)),
    ],
};

static UPDATE_ENTITY_RESPONSE: Shape = Shape {
    name: "UpdateEntityResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("updateDateTime", "update_date_time", Kind::Timestamp, required: true),
        member!("state", "state", Kind::Enumeration("State"), required: true),
    ],
};

static UPDATE_PRICING_PLAN_REQUEST: Shape = Shape {
    name: "UpdatePricingPlanRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("pricingMode", "pricing_mode", Kind::Enumeration("PricingMode"), required: true),
        member!("bundleNames", "bundle_names", Kind::List(&Kind::String)),
    ],
};

static UPDATE_PRICING_PLAN_RESPONSE: Shape = Shape {
    name: "UpdatePricingPlanResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("currentPricingPlan", "current_pricing_plan", Kind::Structure(&PRICING_PLAN), required: true),
        member!("pendingPricingPlan", "pending_pricing_plan", Kind::Structure(&PRICING_PLAN)),
    ],
};

static UPDATE_SCENE_REQUEST: Shape = Shape {
    name: "UpdateSceneRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("sceneId", "scene_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("contentLocation", "content_location", Kind::String),
        member!("description", "description", Kind::String),
        member!("capabilities", "capabilities", Kind::List(&Kind::String)),
        member!("sceneMetadata", "scene_metadata", Kind::Map(&Kind::String)),
    ],
};

static UPDATE_SCENE_RESPONSE: Shape = Shape {
    name: "UpdateSceneResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("updateDateTime", "update_date_time", Kind::Timestamp, required: true)],
};

static UPDATE_WORKSPACE_REQUEST: Shape = Shape {
    name: "UpdateWorkspaceRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("description", "description", Kind::String),
        member!("role", "role", Kind::String),
        member!("s3Location", "s3_location", Kind::String),
    ],
};

static UPDATE_WORKSPACE_RESPONSE: Shape = Shape {
    name: "UpdateWorkspaceResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("updateDateTime", "update_date_time", Kind::Timestamp, required: true)],
};

static WORKSPACE_SUMMARY: Shape = Shape {
    name: "WorkspaceSummary",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("workspaceId", "workspace_id", Kind::String, required: true),
        member!("arn", "arn", Kind::String, required: true),
        member!("description", "description", Kind::String),
        member!("linkedServices", "linked_services", Kind::List(&Kind::String)),
        member!("creationDateTime", "creation_date_time", Kind::Timestamp, required: true),
        member!("updateDateTime", "update_date_time", Kind::Timestamp, required: true),
    ],
};
