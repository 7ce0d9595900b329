//! AWS IoT, version 2015-05-28: 62 operations.

use crate::engine::table::*;

pub(crate) static OPERATIONS: [&Operation; 62] = [
    &ADD_THING_TO_THING_GROUP,
    &ATTACH_POLICY,
    &ATTACH_THING_PRINCIPAL,
    &CREATE_CERTIFICATE_FROM_CSR,
    &CREATE_KEYS_AND_CERTIFICATE,
    &CREATE_POLICY,
    &CREATE_POLICY_VERSION,
    &CREATE_THING,
    &CREATE_THING_GROUP,
    &CREATE_THING_TYPE,
    &DELETE_CERTIFICATE,
    &DELETE_POLICY,
    &DELETE_POLICY_VERSION,
    &DELETE_THING,
    &DELETE_THING_GROUP,
    &DELETE_THING_TYPE,
    &DEPRECATE_THING_TYPE,
    &DESCRIBE_CERTIFICATE,
    &DESCRIBE_ENDPOINT,
    &DESCRIBE_INDEX,
    &DESCRIBE_THING,
    &DESCRIBE_THING_GROUP,
    &DESCRIBE_THING_TYPE,
    &DETACH_POLICY,
    &DETACH_THING_PRINCIPAL,
    &GET_BUCKETS_AGGREGATION,
    &GET_CARDINALITY,
    &GET_EFFECTIVE_POLICIES,
    &GET_INDEXING_CONFIGURATION,
    &GET_PERCENTILES,
    &GET_POLICY,
    &GET_POLICY_VERSION,
    &GET_STATISTICS,
    &LIST_ATTACHED_POLICIES,
    &LIST_CERTIFICATES,
    &LIST_INDICES,
    &LIST_POLICIES,
    &LIST_POLICY_VERSIONS,
    &LIST_PRINCIPAL_THINGS,
    &LIST_PRINCIPAL_THINGS_V2,
    &LIST_TAGS_FOR_RESOURCE,
    &LIST_TARGETS_FOR_POLICY,
    &LIST_THING_GROUPS,
    &LIST_THING_GROUPS_FOR_THING,
    &LIST_THING_PRINCIPALS,
    &LIST_THING_PRINCIPALS_V2,
    &LIST_THING_TYPES,
    &LIST_THINGS,
    &LIST_THINGS_IN_THING_GROUP,
    &REGISTER_CERTIFICATE,
    &REGISTER_CERTIFICATE_WITHOUT_CA,
    &REMOVE_THING_FROM_THING_GROUP,
    &SEARCH_INDEX,
    &SET_DEFAULT_POLICY_VERSION,
    &TAG_RESOURCE,
    &UNTAG_RESOURCE,
    &UPDATE_CERTIFICATE,
    &UPDATE_INDEXING_CONFIGURATION,
    &UPDATE_THING,
    &UPDATE_THING_GROUP,
    &UPDATE_THING_GROUPS_FOR_THING,
    &UPDATE_THING_TYPE,
];

pub(crate) static ADD_THING_TO_THING_GROUP: Operation = Operation {
    service: Service::Iot,
    name: "AddThingToThingGroup",
    method: "PUT",
    path: "/thing-groups/addThingToThingGroup",
    plane: Plane::Whole,
    input: &ADD_THING_TO_THING_GROUP_REQUEST,
    output: &ADD_THING_TO_THING_GROUP_RESPONSE,
    paging: None,
};

pub(crate) static ATTACH_POLICY: Operation = Operation {
    service: Service::Iot,
    name: "AttachPolicy",
    method: "PUT",
    path: "/target-policies/{policyName}",
    plane: Plane::Whole,
    input: &ATTACH_POLICY_REQUEST,
    output: Shape::NOTHING,
    paging: None,
};

pub(crate) static ATTACH_THING_PRINCIPAL: Operation = Operation {
    service: Service::Iot,
    name: "AttachThingPrincipal",
    method: "PUT",
    path: "/things/{thingName}/principals",
    plane: Plane::Whole,
    input: &ATTACH_THING_PRINCIPAL_REQUEST,
    output: &ATTACH_THING_PRINCIPAL_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_CERTIFICATE_FROM_CSR: Operation = Operation {
    service: Service::Iot,
    name: "CreateCertificateFromCsr",
    method: "POST",
    path: "/certificates",
    plane: Plane::Whole,
    input: &CREATE_CERTIFICATE_FROM_CSR_REQUEST,
    output: &CREATE_CERTIFICATE_FROM_CSR_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_KEYS_AND_CERTIFICATE: Operation = Operation {
    service: Service::Iot,
    name: "CreateKeysAndCertificate",
    method: "POST",
    path: "/keys-and-certificate",
    plane: Plane::Whole,
    input: &CREATE_KEYS_AND_CERTIFICATE_REQUEST,
    output: &CREATE_KEYS_AND_CERTIFICATE_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_POLICY: Operation = Operation {
    service: Service::Iot,
    name: "CreatePolicy",
    method: "POST",
    path: "/policies/{policyName}",
    plane: Plane::Whole,
    input: &CREATE_POLICY_REQUEST,
    output: &CREATE_POLICY_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_POLICY_VERSION: Operation = Operation {
    service: Service::Iot,
    name: "CreatePolicyVersion",
    method: "POST",
    path: "/policies/{policyName}/version",
    plane: Plane::Whole,
    input: &CREATE_POLICY_VERSION_REQUEST,
    output: &CREATE_POLICY_VERSION_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_THING: Operation = Operation {
    service: Service::Iot,
    name: "CreateThing",
    method: "POST",
    path: "/things/{thingName}",
    plane: Plane::Whole,
    input: &CREATE_THING_REQUEST,
    output: &CREATE_THING_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_THING_GROUP: Operation = Operation {
    service: Service::Iot,
    name: "CreateThingGroup",
    method: "POST",
    path: "/thing-groups/{thingGroupName}",
    plane: Plane::Whole,
    input: &CREATE_THING_GROUP_REQUEST,
    output: &CREATE_THING_GROUP_RESPONSE,
    paging: None,
};

pub(crate) static CREATE_THING_TYPE: Operation = Operation {
    service: Service::Iot,
    name: "CreateThingType",
    method: "POST",
    path: "/thing-types/{thingTypeName}",
    plane: Plane::Whole,
    input: &CREATE_THING_TYPE_REQUEST,
    output: &CREATE_THING_TYPE_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_CERTIFICATE: Operation = Operation {
    service: Service::Iot,
    name: "DeleteCertificate",
    method: "DELETE",
    path: "/certificates/{certificateId}",
    plane: Plane::Whole,
    input: &DELETE_CERTIFICATE_REQUEST,
    output: Shape::NOTHING,
    paging: None,
};

pub(crate) static DELETE_POLICY: Operation = Operation {
    service: Service::Iot,
    name: "DeletePolicy",
    method: "DELETE",
    path: "/policies/{policyName}",
    plane: Plane::Whole,
    input: &DELETE_POLICY_REQUEST,
    output: Shape::NOTHING,
    paging: None,
};

pub(crate) static DELETE_POLICY_VERSION: Operation = Operation {
    service: Service::Iot,
    name: "DeletePolicyVersion",
    method: "DELETE",
    path: "/policies/{policyName}/version/{policyVersionId}",
    plane: Plane::Whole,
    input: &DELETE_POLICY_VERSION_REQUEST,
    output: Shape::NOTHING,
    paging: None,
};

pub(crate) static DELETE_THING: Operation = Operation {
    service: Service::Iot,
    name: "DeleteThing",
    method: "DELETE",
    path: "/things/{thingName}",
    plane: Plane::Whole,
    input: &DELETE_THING_REQUEST,
    output: &DELETE_THING_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_THING_GROUP: Operation = Operation {
    service: Service::Iot,
    name: "DeleteThingGroup",
    method: "DELETE",
    path: "/thing-groups/{thingGroupName}",
    plane: Plane::Whole,
    input: &DELETE_THING_GROUP_REQUEST,
    output: &DELETE_THING_GROUP_RESPONSE,
    paging: None,
};

pub(crate) static DELETE_THING_TYPE: Operation = Operation {
    service: Service::Iot,
    name: "DeleteThingType",
    method: "DELETE",
    path: "/thing-types/{thingTypeName}",
    plane: Plane::Whole,
    input: &DELETE_THING_TYPE_REQUEST,
    output: &DELETE_THING_TYPE_RESPONSE,
    paging: None,
};

pub(crate) static DEPRECATE_THING_TYPE: Operation = Operation {
    service: Service::Iot,
    name: "DeprecateThingType",
    method: "POST",
    path: "/thing-types/{thingTypeName}/deprecate",
    plane: Plane::Whole,
    input: &DEPRECATE_THING_TYPE_REQUEST,
    output: &DEPRECATE_THING_TYPE_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_CERTIFICATE: Operation = Operation {
    service: Service::Iot,
    name: "DescribeCertificate",
    method: "GET",
    path: "/certificates/{certificateId}",
    plane: Plane::Whole,
    input: &DESCRIBE_CERTIFICATE_REQUEST,
    output: &DESCRIBE_CERTIFICATE_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_ENDPOINT: Operation = Operation {
    service: Service::Iot,
    name: "DescribeEndpoint",
    method: "GET",
    path: "/endpoint",
    plane: Plane::Whole,
    input: &DESCRIBE_ENDPOINT_REQUEST,
    output: &DESCRIBE_ENDPOINT_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_INDEX: Operation = Operation {
    service: Service::Iot,
    name: "DescribeIndex",
    method: "GET",
    path: "/indices/{indexName}",
    plane: Plane::Whole,
    input: &DESCRIBE_INDEX_REQUEST,
    output: &DESCRIBE_INDEX_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_THING: Operation = Operation {
    service: Service::Iot,
    name: "DescribeThing",
    method: "GET",
    path: "/things/{thingName}",
    plane: Plane::Whole,
    input: &DESCRIBE_THING_REQUEST,
    output: &DESCRIBE_THING_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_THING_GROUP: Operation = Operation {
    service: Service::Iot,
    name: "DescribeThingGroup",
    method: "GET",
    path: "/thing-groups/{thingGroupName}",
    plane: Plane::Whole,
    input: &DESCRIBE_THING_GROUP_REQUEST,
    output: &DESCRIBE_THING_GROUP_RESPONSE,
    paging: None,
};

pub(crate) static DESCRIBE_THING_TYPE: Operation = Operation {
    service: Service::Iot,
    name: "DescribeThingType",
    method: "GET",
    path: "/thing-types/{thingTypeName}",
    plane: Plane::Whole,
    input: &DESCRIBE_THING_TYPE_REQUEST,
    output: &DESCRIBE_THING_TYPE_RESPONSE,
    paging: None,
};

pub(crate) static DETACH_POLICY: Operation = Operation {
    service: Service::Iot,
    name: "DetachPolicy",
    method: "POST",
    path: "/target-policies/{policyName}",
    plane: Plane::Whole,
    input: &DETACH_POLICY_REQUEST,
    output: Shape::NOTHING,
    paging: None,
};

pub(crate) static DETACH_THING_PRINCIPAL: Operation = Operation {
    service: Service::Iot,
    name: "DetachThingPrincipal",
    method: "DELETE",
    path: "/things/{thingName}/principals",
    plane: Plane::Whole,
    input: &DETACH_THING_PRINCIPAL_REQUEST,
    output: &DETACH_THING_PRINCIPAL_RESPONSE,
    paging: None,
};

pub(crate) static GET_BUCKETS_AGGREGATION: Operation = Operation {
    service: Service::Iot,
    name: "GetBucketsAggregation",
    method: "POST",
    path: "/indices/buckets",
    plane: Plane::Whole,
    input: &GET_BUCKETS_AGGREGATION_REQUEST,
    output: &GET_BUCKETS_AGGREGATION_RESPONSE,
    paging: None,
};

pub(crate) static GET_CARDINALITY: Operation = Operation {
    service: Service::Iot,
    name: "GetCardinality",
    method: "POST",
    path: "/indices/cardinality",
    plane: Plane::Whole,
    input: &GET_CARDINALITY_REQUEST,
    output: &GET_CARDINALITY_RESPONSE,
    paging: None,
};

pub(crate) static GET_EFFECTIVE_POLICIES: Operation = Operation {
    service: Service::Iot,
    name: "GetEffectivePolicies",
    method: "POST",
    path: "/effective-policies",
    plane: Plane::Whole,
    input: &GET_EFFECTIVE_POLICIES_REQUEST,
    output: &GET_EFFECTIVE_POLICIES_RESPONSE,
    paging: None,
};

pub(crate) static GET_INDEXING_CONFIGURATION: Operation = Operation {
    service: Service::Iot,
    name: "GetIndexingConfiguration",
    method: "GET",
    path: "/indexing/config",
    plane: Plane::Whole,
    input: &GET_INDEXING_CONFIGURATION_REQUEST,
    output: &GET_INDEXING_CONFIGURATION_RESPONSE,
    paging: None,
};

pub(crate) static GET_PERCENTILES: Operation = Operation {
    service: Service::Iot,
    name: "GetPercentiles",
    method: "POST",
    path: "/indices/percentiles",
    plane: Plane::Whole,
    input: &GET_PERCENTILES_REQUEST,
    output: &GET_PERCENTILES_RESPONSE,
    paging: None,
};

pub(crate) static GET_POLICY: Operation = Operation {
    service: Service::Iot,
    name: "GetPolicy",
    method: "GET",
    path: "/policies/{policyName}",
    plane: Plane::Whole,
    input: &GET_POLICY_REQUEST,
    output: &GET_POLICY_RESPONSE,
    paging: None,
};

pub(crate) static GET_POLICY_VERSION: Operation = Operation {
    service: Service::Iot,
    name: "GetPolicyVersion",
    method: "GET",
    path: "/policies/{policyName}/version/{policyVersionId}",
    plane: Plane::Whole,
    input: &GET_POLICY_VERSION_REQUEST,
    output: &GET_POLICY_VERSION_RESPONSE,
    paging: None,
};

pub(crate) static GET_STATISTICS: Operation = Operation {
    service: Service::Iot,
    name: "GetStatistics",
    method: "POST",
    path: "/indices/statistics",
    plane: Plane::Whole,
    input: &GET_STATISTICS_REQUEST,
    output: &GET_STATISTICS_RESPONSE,
    paging: None,
};

pub(crate) static LIST_ATTACHED_POLICIES: Operation = Operation {
    service: Service::Iot,
    name: "ListAttachedPolicies",
    method: "POST",
    path: "/attached-policies/{target}",
    plane: Plane::Whole,
    input: &LIST_ATTACHED_POLICIES_REQUEST,
    output: &LIST_ATTACHED_POLICIES_RESPONSE,
    paging: Some(Paging {
        items: Some("policies"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames { token: "marker", next: "nextMarker", size: "pageSize" },
    }),
};

pub(crate) static LIST_CERTIFICATES: Operation = Operation {
    service: Service::Iot,
    name: "ListCertificates",
    method: "GET",
    path: "/certificates",
    plane: Plane::Whole,
    input: &LIST_CERTIFICATES_REQUEST,
    output: &LIST_CERTIFICATES_RESPONSE,
    paging: Some(Paging {
        items: Some("certificates"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames { token: "marker", next: "nextMarker", size: "pageSize" },
    }),
};

pub(crate) static LIST_INDICES: Operation = Operation {
    service: Service::Iot,
    name: "ListIndices",
    method: "GET",
    path: "/indices",
    plane: Plane::Whole,
    input: &LIST_INDICES_REQUEST,
    output: &LIST_INDICES_RESPONSE,
    paging: Some(Paging {
        items: Some("indexNames"),
        default_page: None,
        largest_page: Some(500),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_POLICIES: Operation = Operation {
    service: Service::Iot,
    name: "ListPolicies",
    method: "GET",
    path: "/policies",
    plane: Plane::Whole,
    input: &LIST_POLICIES_REQUEST,
    output: &LIST_POLICIES_RESPONSE,
    paging: Some(Paging {
        items: Some("policies"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames { token: "marker", next: "nextMarker", size: "pageSize" },
    }),
};

pub(crate) static LIST_POLICY_VERSIONS: Operation = Operation {
    service: Service::Iot,
    name: "ListPolicyVersions",
    method: "GET",
    path: "/policies/{policyName}/version",
    plane: Plane::Whole,
    input: &LIST_POLICY_VERSIONS_REQUEST,
    output: &LIST_POLICY_VERSIONS_RESPONSE,
    paging: None,
};

pub(crate) static LIST_PRINCIPAL_THINGS: Operation = Operation {
    service: Service::Iot,
    name: "ListPrincipalThings",
    method: "GET",
    path: "/principals/things",
    plane: Plane::Whole,
    input: &LIST_PRINCIPAL_THINGS_REQUEST,
    output: &LIST_PRINCIPAL_THINGS_RESPONSE,
    paging: Some(Paging {
        items: Some("things"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_PRINCIPAL_THINGS_V2: Operation = Operation {
    service: Service::Iot,
    name: "ListPrincipalThingsV2",
    method: "GET",
    path: "/principals/things-v2",
    plane: Plane::Whole,
    input: &LIST_PRINCIPAL_THINGS_V2_REQUEST,
    output: &LIST_PRINCIPAL_THINGS_V2_RESPONSE,
    paging: Some(Paging {
        items: Some("principalThingObjects"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_TAGS_FOR_RESOURCE: Operation = Operation {
    service: Service::Iot,
    name: "ListTagsForResource",
    method: "GET",
    path: "/tags",
    plane: Plane::Whole,
    input: &LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: &LIST_TAGS_FOR_RESOURCE_RESPONSE,
    paging: Some(Paging { items: Some("tags"), default_page: None, largest_page: None, names: PageNames::USUAL }),
};

pub(crate) static LIST_TARGETS_FOR_POLICY: Operation = Operation {
    service: Service::Iot,
    name: "ListTargetsForPolicy",
    method: "POST",
    path: "/policy-targets/{policyName}",
    plane: Plane::Whole,
    input: &LIST_TARGETS_FOR_POLICY_REQUEST,
    output: &LIST_TARGETS_FOR_POLICY_RESPONSE,
    paging: Some(Paging {
        items: Some("targets"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames { token: "marker", next: "nextMarker", size: "pageSize" },
    }),
};

pub(crate) static LIST_THING_GROUPS: Operation = Operation {
    service: Service::Iot,
    name: "ListThingGroups",
    method: "GET",
    path: "/thing-groups",
    plane: Plane::Whole,
    input: &LIST_THING_GROUPS_REQUEST,
    output: &LIST_THING_GROUPS_RESPONSE,
    paging: Some(Paging {
        items: Some("thingGroups"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_THING_GROUPS_FOR_THING: Operation = Operation {
    service: Service::Iot,
    name: "ListThingGroupsForThing",
    method: "GET",
    path: "/things/{thingName}/thing-groups",
    plane: Plane::Whole,
    input: &LIST_THING_GROUPS_FOR_THING_REQUEST,
    output: &LIST_THING_GROUPS_FOR_THING_RESPONSE,
    paging: Some(Paging {
        items: Some("thingGroups"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_THING_PRINCIPALS: Operation = Operation {
    service: Service::Iot,
    name: "ListThingPrincipals",
    method: "GET",
    path: "/things/{thingName}/principals",
    plane: Plane::Whole,
    input: &LIST_THING_PRINCIPALS_REQUEST,
    output: &LIST_THING_PRINCIPALS_RESPONSE,
    paging: Some(Paging {
        items: Some("principals"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_THING_PRINCIPALS_V2: Operation = Operation {
    service: Service::Iot,
    name: "ListThingPrincipalsV2",
    method: "GET",
    path: "/things/{thingName}/principals-v2",
    plane: Plane::Whole,
    input: &LIST_THING_PRINCIPALS_V2_REQUEST,
    output: &LIST_THING_PRINCIPALS_V2_RESPONSE,
    paging: Some(Paging {
        items: Some("thingPrincipalObjects"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_THING_TYPES: Operation = Operation {
    service: Service::Iot,
    name: "ListThingTypes",
    method: "GET",
    path: "/thing-types",
    plane: Plane::Whole,
    input: &LIST_THING_TYPES_REQUEST,
    output: &LIST_THING_TYPES_RESPONSE,
    paging: Some(Paging {
        items: Some("thingTypes"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_THINGS: Operation = Operation {
    service: Service::Iot,
    name: "ListThings",
    method: "GET",
    path: "/things",
    plane: Plane::Whole,
    input: &LIST_THINGS_REQUEST,
    output: &LIST_THINGS_RESPONSE,
    paging: Some(Paging {
        items: Some("things"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static LIST_THINGS_IN_THING_GROUP: Operation = Operation {
    service: Service::Iot,
    name: "ListThingsInThingGroup",
    method: "GET",
    path: "/thing-groups/{thingGroupName}/things",
    plane: Plane::Whole,
    input: &LIST_THINGS_IN_THING_GROUP_REQUEST,
    output: &LIST_THINGS_IN_THING_GROUP_RESPONSE,
    paging: Some(Paging {
        items: Some("things"),
        default_page: None,
        largest_page: Some(250),
        names: PageNames::USUAL,
    }),
};

pub(crate) static REGISTER_CERTIFICATE: Operation = Operation {
    service: Service::Iot,
    name: "RegisterCertificate",
    method: "POST",
    path: "/certificate/register",
    plane: Plane::Whole,
    input: &REGISTER_CERTIFICATE_REQUEST,
    output: &REGISTER_CERTIFICATE_RESPONSE,
    paging: None,
};

pub(crate) static REGISTER_CERTIFICATE_WITHOUT_CA: Operation = Operation {
    service: Service::Iot,
    name: "RegisterCertificateWithoutCA",
    method: "POST",
    path: "/certificate/register-no-ca",
    plane: Plane::Whole,
    input: &REGISTER_CERTIFICATE_WITHOUT_CA_REQUEST,
    output: &REGISTER_CERTIFICATE_WITHOUT_CA_RESPONSE,
    paging: None,
};

pub(crate) static REMOVE_THING_FROM_THING_GROUP: Operation = Operation {
    service: Service::Iot,
    name: "RemoveThingFromThingGroup",
    method: "PUT",
    path: "/thing-groups/removeThingFromThingGroup",
    plane: Plane::Whole,
    input: &REMOVE_THING_FROM_THING_GROUP_REQUEST,
    output: &REMOVE_THING_FROM_THING_GROUP_RESPONSE,
    paging: None,
};

pub(crate) static SEARCH_INDEX: Operation = Operation {
    service: Service::Iot,
    name: "SearchIndex",
    method: "POST",
    path: "/indices/search",
    plane: Plane::Whole,
    input: &SEARCH_INDEX_REQUEST,
    output: &SEARCH_INDEX_RESPONSE,
    paging: Some(Paging { items: None, default_page: None, largest_page: Some(i64::MAX), names: PageNames::USUAL }),
};

pub(crate) static SET_DEFAULT_POLICY_VERSION: Operation = Operation {
    service: Service::Iot,
    name: "SetDefaultPolicyVersion",
    method: "PATCH",
    path: "/policies/{policyName}/version/{policyVersionId}",
    plane: Plane::Whole,
    input: &SET_DEFAULT_POLICY_VERSION_REQUEST,
    output: Shape::NOTHING,
    paging: None,
};

pub(crate) static TAG_RESOURCE: Operation = Operation {
    service: Service::Iot,
    name: "TagResource",
    method: "POST",
    path: "/tags",
    plane: Plane::Whole,
    input: &TAG_RESOURCE_REQUEST,
    output: &TAG_RESOURCE_RESPONSE,
    paging: None,
};

pub(crate) static UNTAG_RESOURCE: Operation = Operation {
    service: Service::Iot,
    name: "UntagResource",
    method: "POST",
    path: "/untag",
    plane: Plane::Whole,
    input: &UNTAG_RESOURCE_REQUEST,
    output: &UNTAG_RESOURCE_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_CERTIFICATE: Operation = Operation {
    service: Service::Iot,
    name: "UpdateCertificate",
    method: "PUT",
    path: "/certificates/{certificateId}",
    plane: Plane::Whole,
    input: &UPDATE_CERTIFICATE_REQUEST,
    output: Shape::NOTHING,
    paging: None,
};

pub(crate) static UPDATE_INDEXING_CONFIGURATION: Operation = Operation {
    service: Service::Iot,
    name: "UpdateIndexingConfiguration",
    method: "POST",
    path: "/indexing/config",
    plane: Plane::Whole,
    input: &UPDATE_INDEXING_CONFIGURATION_REQUEST,
    output: &UPDATE_INDEXING_CONFIGURATION_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_THING: Operation = Operation {
    service: Service::Iot,
    name: "UpdateThing",
    method: "PATCH",
    path: "/things/{thingName}",
    plane: Plane::Whole,
    input: &UPDATE_THING_REQUEST,
    output: &UPDATE_THING_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_THING_GROUP: Operation = Operation {
    service: Service::Iot,
    name: "UpdateThingGroup",
    method: "PATCH",
    path: "/thing-groups/{thingGroupName}",
    plane: Plane::Whole,
    input: &UPDATE_THING_GROUP_REQUEST,
    output: &UPDATE_THING_GROUP_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_THING_GROUPS_FOR_THING: Operation = Operation {
    service: Service::Iot,
    name: "UpdateThingGroupsForThing",
    method: "PUT",
    path: "/thing-groups/updateThingGroupsForThing",
    plane: Plane::Whole,
    input: &UPDATE_THING_GROUPS_FOR_THING_REQUEST,
    output: &UPDATE_THING_GROUPS_FOR_THING_RESPONSE,
    paging: None,
};

pub(crate) static UPDATE_THING_TYPE: Operation = Operation {
    service: Service::Iot,
    name: "UpdateThingType",
    method: "PATCH",
    path: "/thing-types/{thingTypeName}",
    plane: Plane::Whole,
    input: &UPDATE_THING_TYPE_REQUEST,
    output: &UPDATE_THING_TYPE_RESPONSE,
    paging: None,
};

pub(crate) static WAITERS: [Waiter; 0] = [];

static ADD_THING_TO_THING_GROUP_REQUEST: Shape = Shape {
    name: "AddThingToThingGroupRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingGroupName", "thing_group_name", Kind::String),
        member!("thingGroupArn", "thing_group_arn", Kind::String),
        member!("thingName", "thing_name", Kind::String),
        member!("thingArn", "thing_arn", Kind::String),
        member!("overrideDynamicGroups", "override_dynamic_groups", Kind::Boolean),
    ],
};

static ADD_THING_TO_THING_GROUP_RESPONSE: Shape =
    Shape { name: "AddThingToThingGroupResponse", form: Form::Structure, sensitive: false, members: &[] };

static ATTACH_POLICY_REQUEST: Shape = Shape {
    name: "AttachPolicyRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policyName", "policy_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("target", "target", Kind::String, required: true),
    ],
};

static ATTACH_THING_PRINCIPAL_REQUEST: Shape = Shape {
    name: "AttachThingPrincipalRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingName", "thing_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("principal", "principal", Kind::String, place: Place::Header, wire: "x-amzn-principal", required: true),
        member!("thingPrincipalType", "thing_principal_type", Kind::Enumeration("ThingPrincipalType"), place: Place::Query),
    ],
};

static ATTACH_THING_PRINCIPAL_RESPONSE: Shape =
    Shape { name: "AttachThingPrincipalResponse", form: Form::Structure, sensitive: false, members: &[] };

static ATTRIBUTE_PAYLOAD: Shape = Shape {
    name: "AttributePayload",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("attributes", "attributes", Kind::Map(&Kind::String)), member!("merge", "merge", Kind::Boolean)],
};

static BUCKET: Shape = Shape {
    name: "Bucket",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("keyValue", "key_value", Kind::String), member!("count", "count", Kind::Integer)],
};

static BUCKETS_AGGREGATION_TYPE: Shape = Shape {
    name: "BucketsAggregationType",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("termsAggregation", "terms_aggregation", Kind::Structure(&TERMS_AGGREGATION))],
};

static CERTIFICATE: Shape = Shape {
    name: "Certificate",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("certificateArn", "certificate_arn", Kind::String),
        member!("certificateId", "certificate_id", Kind::String),
        member!("status", "status", Kind::Enumeration("CertificateStatus")),
        member!("certificateMode", "certificate_mode", Kind::Enumeration("CertificateMode")),
        member!("creationDate", "creation_date", Kind::Timestamp),
    ],
};

static CERTIFICATE_DESCRIPTION: Shape = Shape {
    name: "CertificateDescription",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("certificateArn", "certificate_arn", Kind::String),
        member!("certificateId", "certificate_id", Kind::String),
        member!("caCertificateId", "ca_certificate_id", Kind::String),
        member!("status", "status", Kind::Enumeration("CertificateStatus")),
        member!("certificatePem", "certificate_pem", Kind::String),
        member!("ownedBy", "owned_by", Kind::String),
        member!("previousOwnedBy", "previous_owned_by", Kind::String),
        member!("creationDate", "creation_date", Kind::Timestamp),
        member!("lastModifiedDate", "last_modified_date", Kind::Timestamp),
        member!("customerVersion", "customer_version", Kind::Integer),
        member!("transferData", "transfer_data", Kind::Structure(&TRANSFER_DATA)),
        member!("generationId", "generation_id", Kind::String),
        member!("validity", "validity", Kind::Structure(&CERTIFICATE_VALIDITY)),
        member!("certificateMode", "certificate_mode", Kind::Enumeration("CertificateMode")),
    ],
};

static CERTIFICATE_VALIDITY: Shape = Shape {
    name: "CertificateValidity",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("notBefore", "not_before", Kind::Timestamp), member!("notAfter", "not_after", Kind::Timestamp)],
};

static CONNECTIVITY_FILTER: Shape = Shape {
    name: "ConnectivityFilter",
    form: Form::Structure,
    sensitive: false,
    members: &[member!(
        "includeSocketInformation",
        "include_socket_information",
        Kind::List(&Kind::Enumeration("FleetIndexingApi"))
    )],
};

static CREATE_CERTIFICATE_FROM_CSR_REQUEST: Shape = Shape {
    name: "CreateCertificateFromCsrRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("certificateSigningRequest", "certificate_signing_request", Kind::String, required: true),
        member!("setAsActive", "set_as_active", Kind::Boolean, place: Place::Query),
    ],
};

static CREATE_CERTIFICATE_FROM_CSR_RESPONSE: Shape = Shape {
    name: "CreateCertificateFromCsrResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("certificateArn", "certificate_arn", Kind::String),
        member!("certificateId", "certificate_id", Kind::String),
        member!("certificatePem", "certificate_pem", Kind::String),
    ],
};

static CREATE_KEYS_AND_CERTIFICATE_REQUEST: Shape = Shape {
    name: "CreateKeysAndCertificateRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("setAsActive", "set_as_active", Kind::Boolean, place: Place::Query)],
};

static CREATE_KEYS_AND_CERTIFICATE_RESPONSE: Shape = Shape {
    name: "CreateKeysAndCertificateResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("certificateArn", "certificate_arn", Kind::String),
        member!("certificateId", "certificate_id", Kind::String),
        member!("certificatePem", "certificate_pem", Kind::String),
        member!("keyPair", "key_pair", Kind::Structure(&KEY_PAIR)),
    ],
};

static CREATE_POLICY_REQUEST: Shape = Shape {
    name: "CreatePolicyRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policyName", "policy_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("policyDocument", "policy_document", Kind::String, required: true),
        member!("tags", "tags", Kind::List(&Kind::Structure(&TAG))),
    ],
};

static CREATE_POLICY_RESPONSE: Shape = Shape {
    name: "CreatePolicyResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policyName", "policy_name", Kind::String),
        member!("policyArn", "policy_arn", Kind::String),
        member!("policyDocument", "policy_document", Kind::String),
        member!("policyVersionId", "policy_version_id", Kind::String),
    ],
};

static CREATE_POLICY_VERSION_REQUEST: Shape = Shape {
    name: "CreatePolicyVersionRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policyName", "policy_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("policyDocument", "policy_document", Kind::String, required: true),
        member!("setAsDefault", "set_as_default", Kind::Boolean, place: Place::Query),
    ],
};

static CREATE_POLICY_VERSION_RESPONSE: Shape = Shape {
    name: "CreatePolicyVersionResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policyArn", "policy_arn", Kind::String),
        member!("policyDocument", "policy_document", Kind::String),
        member!("policyVersionId", "policy_version_id", Kind::String),
        member!("isDefaultVersion", "is_default_version", Kind::Boolean),
    ],
};

static CREATE_THING_GROUP_REQUEST: Shape = Shape {
    name: "CreateThingGroupRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingGroupName", "thing_group_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("parentGroupName", "parent_group_name", Kind::String),
        member!("thingGroupProperties", "thing_group_properties", Kind::Structure(&THING_GROUP_PROPERTIES)),
        member!("tags", "tags", Kind::List(&Kind::Structure(&TAG))),
    ],
};

static CREATE_THING_GROUP_RESPONSE: Shape = Shape {
    name: "CreateThingGroupResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingGroupName", "thing_group_name", Kind::String),
        member!("thingGroupArn", "thing_group_arn", Kind::String),
        member!("thingGroupId", "thing_group_id", Kind::String),
    ],
};

static CREATE_THING_REQUEST: Shape = Shape {
    name: "CreateThingRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingName", "thing_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("thingTypeName", "thing_type_name", Kind::String),
        member!("attributePayload", "attribute_payload", Kind::Structure(&ATTRIBUTE_PAYLOAD)),
        member!("billingGroupName", "billing_group_name", Kind::String),
    ],
};

static CREATE_THING_RESPONSE: Shape = Shape {
    name: "CreateThingResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingName", "thing_name", Kind::String),
        member!("thingArn", "thing_arn", Kind::String),
        member!("thingId", "thing_id", Kind::String),
    ],
};

static CREATE_THING_TYPE_REQUEST: Shape = Shape {
    name: "CreateThingTypeRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingTypeName", "thing_type_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("thingTypeProperties", "thing_type_properties", Kind::Structure(&THING_TYPE_PROPERTIES)),
        member!("tags", "tags", Kind::List(&Kind::Structure(&TAG))),
    ],
};

static CREATE_THING_TYPE_RESPONSE: Shape = Shape {
    name: "CreateThingTypeResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingTypeName", "thing_type_name", Kind::String),
        member!("thingTypeArn", "thing_type_arn", Kind::String),
        member!("thingTypeId", "thing_type_id", Kind::String),
    ],
};

static DELETE_CERTIFICATE_REQUEST: Shape = Shape {
    name: "DeleteCertificateRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("certificateId", "certificate_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 64, max: 64 }),
        member!("forceDelete", "force_delete", Kind::Boolean, place: Place::Query),
    ],
};

static DELETE_POLICY_REQUEST: Shape = Shape {
    name: "DeletePolicyRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policyName", "policy_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
    ],
};

static DELETE_POLICY_VERSION_REQUEST: Shape = Shape {
    name: "DeletePolicyVersionRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policyName", "policy_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("policyVersionId", "policy_version_id", Kind::String, place: Place::Path, required: true),
    ],
};

static DELETE_THING_GROUP_REQUEST: Shape = Shape {
    name: "DeleteThingGroupRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingGroupName", "thing_group_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("expectedVersion", "expected_version", Kind::Long, place: Place::Query),
    ],
};

static DELETE_THING_GROUP_RESPONSE: Shape =
    Shape { name: "DeleteThingGroupResponse", form: Form::Structure, sensitive: false, members: &[] };

static DELETE_THING_REQUEST: Shape = Shape {
    name: "DeleteThingRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingName", "thing_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("expectedVersion", "expected_version", Kind::Long, place: Place::Query),
    ],
};

static DELETE_THING_RESPONSE: Shape =
    Shape { name: "DeleteThingResponse", form: Form::Structure, sensitive: false, members: &[] };

static DELETE_THING_TYPE_REQUEST: Shape = Shape {
    name: "DeleteThingTypeRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingTypeName", "thing_type_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
    ],
};

static DELETE_THING_TYPE_RESPONSE: Shape =
    Shape { name: "DeleteThingTypeResponse", form: Form::Structure, sensitive: false, members: &[] };

static DEPRECATE_THING_TYPE_REQUEST: Shape = Shape {
    name: "DeprecateThingTypeRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingTypeName", "thing_type_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("undoDeprecate", "undo_deprecate", Kind::Boolean),
    ],
};

static DEPRECATE_THING_TYPE_RESPONSE: Shape =
    Shape { name: "DeprecateThingTypeResponse", form: Form::Structure, sensitive: false, members: &[] };

static DESCRIBE_CERTIFICATE_REQUEST: Shape = Shape {
    name: "DescribeCertificateRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("certificateId", "certificate_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 64, max: 64 }),
    ],
};

static DESCRIBE_CERTIFICATE_RESPONSE: Shape = Shape {
    name: "DescribeCertificateResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("certificateDescription", "certificate_description", Kind::Structure(&CERTIFICATE_DESCRIPTION))],
};

static DESCRIBE_ENDPOINT_REQUEST: Shape = Shape {
    name: "DescribeEndpointRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("endpointType", "endpoint_type", Kind::String, place: Place::Query)],
};

static DESCRIBE_ENDPOINT_RESPONSE: Shape = Shape {
    name: "DescribeEndpointResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("endpointAddress", "endpoint_address", Kind::String)],
};

static DESCRIBE_INDEX_REQUEST: Shape = Shape {
    name: "DescribeIndexRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("indexName", "index_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
    ],
};

static DESCRIBE_INDEX_RESPONSE: Shape = Shape {
    name: "DescribeIndexResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("indexName", "index_name", Kind::String),
        member!("indexStatus", "index_status", Kind::Enumeration("IndexStatus")),
        member!("schema", "schema", Kind::String),
    ],
};

static DESCRIBE_THING_GROUP_REQUEST: Shape = Shape {
    name: "DescribeThingGroupRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingGroupName", "thing_group_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
    ],
};

static DESCRIBE_THING_GROUP_RESPONSE: Shape = Shape {
    name: "DescribeThingGroupResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingGroupName", "thing_group_name", Kind::String),
        member!("thingGroupId", "thing_group_id", Kind::String),
        member!("thingGroupArn", "thing_group_arn", Kind::String),
        member!("version", "version", Kind::Long),
        member!("thingGroupProperties", "thing_group_properties", Kind::Structure(&THING_GROUP_PROPERTIES)),
        member!("thingGroupMetadata", "thing_group_metadata", Kind::Structure(&THING_GROUP_METADATA)),
        member!("indexName", "index_name", Kind::String),
        member!("queryString", "query_string", Kind::String),
        member!("queryVersion", "query_version", Kind::String),
        member!("status", "status", Kind::Enumeration("DynamicGroupStatus")),
    ],
};

static DESCRIBE_THING_REQUEST: Shape = Shape {
    name: "DescribeThingRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingName", "thing_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
    ],
};

static DESCRIBE_THING_RESPONSE: Shape = Shape {
    name: "DescribeThingResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("defaultClientId", "default_client_id", Kind::String),
        member!("thingName", "thing_name", Kind::String),
        member!("thingId", "thing_id", Kind::String),
        member!("thingArn", "thing_arn", Kind::String),
        member!("thingTypeName", "thing_type_name", Kind::String),
        member!("attributes", "attributes", Kind::Map(&Kind::String)),
        member!("version", "version", Kind::Long),
        member!("billingGroupName", "billing_group_name", Kind::String),
    ],
};

static DESCRIBE_THING_TYPE_REQUEST: Shape = Shape {
    name: "DescribeThingTypeRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingTypeName", "thing_type_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
    ],
};

static DESCRIBE_THING_TYPE_RESPONSE: Shape = Shape {
    name: "DescribeThingTypeResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingTypeName", "thing_type_name", Kind::String),
        member!("thingTypeId", "thing_type_id", Kind::String),
        member!("thingTypeArn", "thing_type_arn", Kind::String),
        member!("thingTypeProperties", "thing_type_properties", Kind::Structure(&THING_TYPE_PROPERTIES)),
        member!("thingTypeMetadata", "thing_type_metadata", Kind::Structure(&THING_TYPE_METADATA)),
    ],
};

static DETACH_POLICY_REQUEST: Shape = Shape {
    name: "DetachPolicyRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policyName", "policy_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("target", "target", Kind::String, required: true),
    ],
};

static DETACH_THING_PRINCIPAL_REQUEST: Shape = Shape {
    name: "DetachThingPrincipalRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingName", "thing_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("principal", "principal", Kind::String, place: Place::Header, wire: "x-amzn-principal", required: true),
    ],
};

static DETACH_THING_PRINCIPAL_RESPONSE: Shape =
    Shape { name: "DetachThingPrincipalResponse", form: Form::Structure, sensitive: false, members: &[] };

static EFFECTIVE_POLICY: Shape = Shape {
    name: "EffectivePolicy",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policyName", "policy_name", Kind::String),
        member!("policyArn", "policy_arn", Kind::String),
        member!("policyDocument", "policy_document", Kind::String),
    ],
};

static FIELD: Shape = Shape {
    name: "Field",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("name", "name", Kind::String), member!("type", "type", Kind::Enumeration("FieldType"))],
};

static GEO_LOCATION_TARGET: Shape = Shape {
    name: "GeoLocationTarget",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("name", "name", Kind::String), member!("order", "order", Kind::Enumeration("TargetFieldOrder"))],
};

static GET_BUCKETS_AGGREGATION_REQUEST: Shape = Shape {
    name: "GetBucketsAggregationRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("indexName", "index_name", Kind::String),
        member!("queryString", "query_string", Kind::String, required: true),
        member!("aggregationField", "aggregation_field", Kind::String, required: true),
        member!("queryVersion", "query_version", Kind::String),
        member!("bucketsAggregationType", "buckets_aggregation_type", Kind::Structure(&BUCKETS_AGGREGATION_TYPE), required: true),
    ],
};

static GET_BUCKETS_AGGREGATION_RESPONSE: Shape = Shape {
    name: "GetBucketsAggregationResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("totalCount", "total_count", Kind::Integer),
        member!("buckets", "buckets", Kind::List(&Kind::Structure(&BUCKET))),
    ],
};

static GET_CARDINALITY_REQUEST: Shape = Shape {
    name: "GetCardinalityRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("indexName", "index_name", Kind::String),
        member!("queryString", "query_string", Kind::String, required: true),
        member!("aggregationField", "aggregation_field", Kind::String),
        member!("queryVersion", "query_version", Kind::String),
    ],
};

static GET_CARDINALITY_RESPONSE: Shape = Shape {
    name: "GetCardinalityResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("cardinality", "cardinality", Kind::Integer)],
};

static GET_EFFECTIVE_POLICIES_REQUEST: Shape = Shape {
    name: "GetEffectivePoliciesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("principal", "principal", Kind::String),
        member!("cognitoIdentityPoolId", "cognito_identity_pool_id", Kind::String),
        member!("thingName", "thing_name", Kind::String, place: Place::Query),
    ],
};

static GET_EFFECTIVE_POLICIES_RESPONSE: Shape = Shape {
    name: "GetEffectivePoliciesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("effectivePolicies", "effective_policies", Kind::List(&Kind::Structure(&EFFECTIVE_POLICY)))],
};

static GET_INDEXING_CONFIGURATION_REQUEST: Shape =
    Shape { name: "GetIndexingConfigurationRequest", form: Form::Structure, sensitive: false, members: &[] };

static GET_INDEXING_CONFIGURATION_RESPONSE: Shape = Shape {
    name: "GetIndexingConfigurationResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!(
            "thingIndexingConfiguration",
            "thing_indexing_configuration",
            Kind::Structure(&THING_INDEXING_CONFIGURATION)
        ),
        member!(
            "thingGroupIndexingConfiguration",
            "thing_group_indexing_configuration",
            Kind::Structure(&THING_GROUP_INDEXING_CONFIGURATION)
        ),
    ],
};

static GET_PERCENTILES_REQUEST: Shape = Shape {
    name: "GetPercentilesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("indexName", "index_name", Kind::String),
        member!("queryString", "query_string", Kind::String, required: true),
        member!("aggregationField", "aggregation_field", Kind::String),
        member!("queryVersion", "query_version", Kind::String),
        member!("percents", "percents", Kind::List(&Kind::Double)),
    ],
};

static GET_PERCENTILES_RESPONSE: Shape = Shape {
    name: "GetPercentilesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("percentiles", "percentiles", Kind::List(&Kind::Structure(&PERCENT_PAIR)))],
};

static GET_POLICY_REQUEST: Shape = Shape {
    name: "GetPolicyRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policyName", "policy_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
    ],
};

static GET_POLICY_RESPONSE: Shape = Shape {
    name: "GetPolicyResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policyName", "policy_name", Kind::String),
        member!("policyArn", "policy_arn", Kind::String),
        member!("policyDocument", "policy_document", Kind::String),
        member!("defaultVersionId", "default_version_id", Kind::String),
        member!("creationDate", "creation_date", Kind::Timestamp),
        member!("lastModifiedDate", "last_modified_date", Kind::Timestamp),
        member!("generationId", "generation_id", Kind::String),
    ],
};

static GET_POLICY_VERSION_REQUEST: Shape = Shape {
    name: "GetPolicyVersionRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policyName", "policy_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("policyVersionId", "policy_version_id", Kind::String, place: Place::Path, required: true),
    ],
};

static GET_POLICY_VERSION_RESPONSE: Shape = Shape {
    name: "GetPolicyVersionResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policyArn", "policy_arn", Kind::String),
        member!("policyName", "policy_name", Kind::String),
        member!("policyDocument", "policy_document", Kind::String),
        member!("policyVersionId", "policy_version_id", Kind::String),
        member!("isDefaultVersion", "is_default_version", Kind::Boolean),
        member!("creationDate", "creation_date", Kind::Timestamp),
        member!("lastModifiedDate", "last_modified_date", Kind::Timestamp),
        member!("generationId", "generation_id", Kind::String),
    ],
};

static GET_STATISTICS_REQUEST: Shape = Shape {
    name: "GetStatisticsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("indexName", "index_name", Kind::String),
        member!("queryString", "query_string", Kind::String, required: true),
        member!("aggregationField", "aggregation_field", Kind::String),
        member!("queryVersion", "query_version", Kind::String),
    ],
};

static GET_STATISTICS_RESPONSE: Shape = Shape {
    name: "GetStatisticsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("statistics", "statistics", Kind::Structure(&STATISTICS))],
};

static GROUP_NAME_AND_ARN: Shape = Shape {
    name: "GroupNameAndArn",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("groupName", "group_name", Kind::String), member!("groupArn", "group_arn", Kind::String)],
};

static INDEXING_FILTER: Shape = Shape {
    name: "IndexingFilter",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("namedShadowNames", "named_shadow_names", Kind::List(&Kind::String)),
        member!("geoLocations", "geo_locations", Kind::List(&Kind::Structure(&GEO_LOCATION_TARGET))),
        member!("connectivity", "connectivity", Kind::Structure(&CONNECTIVITY_FILTER)),
    ],
};

static KEY_PAIR: Shape = Shape {
    name: "KeyPair",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("PublicKey", "public_key", Kind::String),
        member!("PrivateKey", "private_key", Kind::String, sensitive: true),
    ],
};

static LIST_ATTACHED_POLICIES_REQUEST: Shape = Shape {
    name: "ListAttachedPoliciesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("target", "target", Kind::String, place: Place::Path, required: true),
        member!("recursive", "recursive", Kind::Boolean, place: Place::Query),
        member!("marker", "marker", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 0, max: 1024 }),
        member!("pageSize", "page_size", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_ATTACHED_POLICIES_RESPONSE: Shape = Shape {
    name: "ListAttachedPoliciesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policies", "policies", Kind::List(&Kind::Structure(&POLICY))),
        member!("nextMarker", "next_marker", Kind::String),
    ],
};

static LIST_CERTIFICATES_REQUEST: Shape = Shape {
    name: "ListCertificatesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("pageSize", "page_size", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("marker", "marker", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 0, max: 1024 }),
        member!("ascendingOrder", "ascending_order", Kind::Boolean, place: Place::Query, wire: "isAscendingOrder"),
    ],
};

static LIST_CERTIFICATES_RESPONSE: Shape = Shape {
    name: "ListCertificatesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("certificates", "certificates", Kind::List(&Kind::Structure(&CERTIFICATE))),
        member!("nextMarker", "next_marker", Kind::String),
    ],
};

static LIST_INDICES_REQUEST: Shape = Shape {
    name: "ListIndicesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("nextToken", "next_token", Kind::String, place: Place::Query),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 500 }),
    ],
};

static LIST_INDICES_RESPONSE: Shape = Shape {
    name: "ListIndicesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("indexNames", "index_names", Kind::List(&Kind::String)),
        member!("nextToken", "next_token", Kind::String),
    ],
};

static LIST_POLICIES_REQUEST: Shape = Shape {
    name: "ListPoliciesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("marker", "marker", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 0, max: 1024 }),
        member!("pageSize", "page_size", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("ascendingOrder", "ascending_order", Kind::Boolean, place: Place::Query, wire: "isAscendingOrder"),
    ],
};

static LIST_POLICIES_RESPONSE: Shape = Shape {
    name: "ListPoliciesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policies", "policies", Kind::List(&Kind::Structure(&POLICY))),
        member!("nextMarker", "next_marker", Kind::String),
    ],
};

static LIST_POLICY_VERSIONS_REQUEST: Shape = Shape {
    name: "ListPolicyVersionsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policyName", "policy_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
    ],
};

static LIST_POLICY_VERSIONS_RESPONSE: Shape = Shape {
    name: "ListPolicyVersionsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("policyVersions", "policy_versions", Kind::List(&Kind::Structure(&POLICY_VERSION)))],
};

static LIST_PRINCIPAL_THINGS_REQUEST: Shape = Shape {
    name: "ListPrincipalThingsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("nextToken", "next_token", Kind::String, place: Place::Query),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("principal", "principal", Kind::String, place: Place::Header, wire: "x-amzn-principal", required: true),
    ],
};

static LIST_PRINCIPAL_THINGS_RESPONSE: Shape = Shape {
    name: "ListPrincipalThingsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("things", "things", Kind::List(&Kind::String)),
        member!("nextToken", "next_token", Kind::String),
    ],
};

static LIST_PRINCIPAL_THINGS_V2_REQUEST: Shape = Shape {
    name: "ListPrincipalThingsV2Request",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("nextToken", "next_token", Kind::String, place: Place::Query),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("principal", "principal", Kind::String, place: Place::Header, wire: "x-amzn-principal", required: true),
        member!("thingPrincipalType", "thing_principal_type", Kind::Enumeration("ThingPrincipalType"), place: Place::Query),
    ],
};

static LIST_PRINCIPAL_THINGS_V2_RESPONSE: Shape = Shape {
    name: "ListPrincipalThingsV2Response",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!(
            "principalThingObjects",
            "principal_thing_objects",
            Kind::List(&Kind::Structure(&PRINCIPAL_THING_OBJECT))
        ),
        member!("nextToken", "next_token", Kind::String),
    ],
};

static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape = Shape {
    name: "ListTagsForResourceRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("resourceArn", "resource_arn", Kind::String, place: Place::Query, required: true),
        member!("nextToken", "next_token", Kind::String, place: Place::Query),
    ],
};

static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape = Shape {
    name: "ListTagsForResourceResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("tags", "tags", Kind::List(&Kind::Structure(&TAG))),
        member!("nextToken", "next_token", Kind::String),
    ],
};

static LIST_TARGETS_FOR_POLICY_REQUEST: Shape = Shape {
    name: "ListTargetsForPolicyRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policyName", "policy_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("marker", "marker", Kind::String, place: Place::Query, bounds: Bounds::Length { min: 0, max: 1024 }),
        member!("pageSize", "page_size", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_TARGETS_FOR_POLICY_RESPONSE: Shape = Shape {
    name: "ListTargetsForPolicyResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("targets", "targets", Kind::List(&Kind::String)),
        member!("nextMarker", "next_marker", Kind::String),
    ],
};

static LIST_THING_GROUPS_FOR_THING_REQUEST: Shape = Shape {
    name: "ListThingGroupsForThingRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingName", "thing_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("nextToken", "next_token", Kind::String, place: Place::Query),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_THING_GROUPS_FOR_THING_RESPONSE: Shape = Shape {
    name: "ListThingGroupsForThingResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingGroups", "thing_groups", Kind::List(&Kind::Structure(&GROUP_NAME_AND_ARN))),
        member!("nextToken", "next_token", Kind::String),
    ],
};

static LIST_THING_GROUPS_REQUEST: Shape = Shape {
    name: "ListThingGroupsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("nextToken", "next_token", Kind::String, place: Place::Query),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("parentGroup", "parent_group", Kind::String, place: Place::Query),
        member!("namePrefixFilter", "name_prefix_filter", Kind::String, place: Place::Query),
        member!("recursive", "recursive", Kind::Boolean, place: Place::Query),
    ],
};

static LIST_THING_GROUPS_RESPONSE: Shape = Shape {
    name: "ListThingGroupsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingGroups", "thing_groups", Kind::List(&Kind::Structure(&GROUP_NAME_AND_ARN))),
        member!("nextToken", "next_token", Kind::String),
    ],
};

static LIST_THING_PRINCIPALS_REQUEST: Shape = Shape {
    name: "ListThingPrincipalsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("nextToken", "next_token", Kind::String, place: Place::Query),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("thingName", "thing_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
    ],
};

static LIST_THING_PRINCIPALS_RESPONSE: Shape = Shape {
    name: "ListThingPrincipalsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("principals", "principals", Kind::List(&Kind::String)),
        member!("nextToken", "next_token", Kind::String),
    ],
};

static LIST_THING_PRINCIPALS_V2_REQUEST: Shape = Shape {
    name: "ListThingPrincipalsV2Request",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("nextToken", "next_token", Kind::String, place: Place::Query),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("thingName", "thing_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("thingPrincipalType", "thing_principal_type", Kind::Enumeration("ThingPrincipalType"), place: Place::Query),
    ],
};

static LIST_THING_PRINCIPALS_V2_RESPONSE: Shape = Shape {
    name: "ListThingPrincipalsV2Response",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!(
            "thingPrincipalObjects",
            "thing_principal_objects",
            Kind::List(&Kind::Structure(&THING_PRINCIPAL_OBJECT))
        ),
        member!("nextToken", "next_token", Kind::String),
    ],
};

static LIST_THING_TYPES_REQUEST: Shape = Shape {
    name: "ListThingTypesRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("nextToken", "next_token", Kind::String, place: Place::Query),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("thingTypeName", "thing_type_name", Kind::String, place: Place::Query),
    ],
};

static LIST_THING_TYPES_RESPONSE: Shape = Shape {
    name: "ListThingTypesResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingTypes", "thing_types", Kind::List(&Kind::Structure(&THING_TYPE_DEFINITION))),
        member!("nextToken", "next_token", Kind::String),
    ],
};

static LIST_THINGS_IN_THING_GROUP_REQUEST: Shape = Shape {
    name: "ListThingsInThingGroupRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingGroupName", "thing_group_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("recursive", "recursive", Kind::Boolean, place: Place::Query),
        member!("nextToken", "next_token", Kind::String, place: Place::Query),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
    ],
};

static LIST_THINGS_IN_THING_GROUP_RESPONSE: Shape = Shape {
    name: "ListThingsInThingGroupResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("things", "things", Kind::List(&Kind::String)),
        member!("nextToken", "next_token", Kind::String),
    ],
};

static LIST_THINGS_REQUEST: Shape = Shape {
    name: "ListThingsRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("nextToken", "next_token", Kind::String, place: Place::Query),
        member!("maxResults", "max_results", Kind::Integer, place: Place::Query, bounds: Bounds::Range { min: 1, max: 250 }),
        member!("attributeName", "attribute_name", Kind::String, place: Place::Query),
        member!("attributeValue", "attribute_value", Kind::String, place: Place::Query),
        member!("thingTypeName", "thing_type_name", Kind::String, place: Place::Query),
        member!("usePrefixAttributeValue", "use_prefix_attribute_value", Kind::Boolean, place: Place::Query),
    ],
};

static LIST_THINGS_RESPONSE: Shape = Shape {
    name: "ListThingsResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("things", "things", Kind::List(&Kind::Structure(&THING_ATTRIBUTE))),
        member!("nextToken", "next_token", Kind::String),
    ],
};

static MQTT5_CONFIGURATION: Shape = Shape {
    name: "Mqtt5Configuration",
    form: Form::Structure,
    sensitive: false,
    members: &[member!(
        "propagatingAttributes",
        "propagating_attributes",
        Kind::List(&Kind::Structure(&PROPAGATING_ATTRIBUTE))
    )],
};

static PERCENT_PAIR: Shape = Shape {
    name: "PercentPair",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("percent", "percent", Kind::Double), member!("value", "value", Kind::Double)],
};

static POLICY: Shape = Shape {
    name: "Policy",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("policyName", "policy_name", Kind::String), member!("policyArn", "policy_arn", Kind::String)],
};

static POLICY_VERSION: Shape = Shape {
    name: "PolicyVersion",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("versionId", "version_id", Kind::String),
        member!("isDefaultVersion", "is_default_version", Kind::Boolean),
        member!("createDate", "create_date", Kind::Timestamp),
    ],
};

static PRINCIPAL_THING_OBJECT: Shape = Shape {
    name: "PrincipalThingObject",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingName", "thing_name", Kind::String, required: true),
        member!("thingPrincipalType", "thing_principal_type", Kind::Enumeration("ThingPrincipalType")),
    ],
};

static PROPAGATING_ATTRIBUTE: Shape = Shape {
    name: "PropagatingAttribute",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("userPropertyKey", "user_property_key", Kind::String),
        member!("thingAttribute", "thing_attribute", Kind::String),
        member!("connectionAttribute", "connection_attribute", Kind::String),
    ],
};

static REGISTER_CERTIFICATE_REQUEST: Shape = Shape {
    name: "RegisterCertificateRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("certificatePem", "certificate_pem", Kind::String, required: true),
        member!("caCertificatePem", "ca_certificate_pem", Kind::String),
        member!("setAsActive", "set_as_active", Kind::Boolean, place: Place::Query),
        member!("status", "status", Kind::Enumeration("CertificateStatus")),
    ],
};

static REGISTER_CERTIFICATE_RESPONSE: Shape = Shape {
    name: "RegisterCertificateResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("certificateArn", "certificate_arn", Kind::String),
        member!("certificateId", "certificate_id", Kind::String),
    ],
};

static REGISTER_CERTIFICATE_WITHOUT_CA_REQUEST: Shape = Shape {
    name: "RegisterCertificateWithoutCARequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("certificatePem", "certificate_pem", Kind::String, required: true),
        member!("status", "status", Kind::Enumeration("CertificateStatus")),
    ],
};

static REGISTER_CERTIFICATE_WITHOUT_CA_RESPONSE: Shape = Shape {
    name: "RegisterCertificateWithoutCAResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("certificateArn", "certificate_arn", Kind::String),
        member!("certificateId", "certificate_id", Kind::String),
    ],
};

static REMOVE_THING_FROM_THING_GROUP_REQUEST: Shape = Shape {
    name: "RemoveThingFromThingGroupRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingGroupName", "thing_group_name", Kind::String),
        member!("thingGroupArn", "thing_group_arn", Kind::String),
        member!("thingName", "thing_name", Kind::String),
        member!("thingArn", "thing_arn", Kind::String),
    ],
};

static REMOVE_THING_FROM_THING_GROUP_RESPONSE: Shape =
    Shape { name: "RemoveThingFromThingGroupResponse", form: Form::Structure, sensitive: false, members: &[] };

static SEARCH_INDEX_REQUEST: Shape = Shape {
    name: "SearchIndexRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("indexName", "index_name", Kind::String),
        member!("queryString", "query_string", Kind::String, required: true),
        member!("nextToken", "next_token", Kind::String),
        member!("maxResults", "max_results", Kind::Integer, bounds: Bounds::Range { min: 1, max: i64::MAX }),
        member!("queryVersion", "query_version", Kind::String),
    ],
};

static SEARCH_INDEX_RESPONSE: Shape = Shape {
    name: "SearchIndexResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("nextToken", "next_token", Kind::String),
        member!("things", "things", Kind::List(&Kind::Structure(&THING_DOCUMENT))),
        member!("thingGroups", "thing_groups", Kind::List(&Kind::Structure(&THING_GROUP_DOCUMENT))),
    ],
};

static SET_DEFAULT_POLICY_VERSION_REQUEST: Shape = Shape {
    name: "SetDefaultPolicyVersionRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("policyName", "policy_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("policyVersionId", "policy_version_id", Kind::String, place: Place::Path, required: true),
    ],
};

static STATISTICS: Shape = Shape {
    name: "Statistics",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("count", "count", Kind::Integer),
        member!("average", "average", Kind::Double),
        member!("sum", "sum", Kind::Double),
        member!("minimum", "minimum", Kind::Double),
        member!("maximum", "maximum", Kind::Double),
        member!("sumOfSquares", "sum_of_squares", Kind::Double),
        member!("variance", "variance", Kind::Double),
        member!("stdDeviation", "std_deviation", Kind::Double),
    ],
};

static TAG: Shape = Shape {
    name: "Tag",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("Key", "key", Kind::String, required: true), member!("Value", "value", Kind::String)],
};

static TAG_RESOURCE_REQUEST: Shape = Shape {
    name: "TagResourceRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("resourceArn", "resource_arn", Kind::String, required: true),
        member!("tags", "tags", Kind::List(&Kind::Structure(&TAG)), required: true),
    ],
};

static TAG_RESOURCE_RESPONSE: Shape =
    Shape { name: "TagResourceResponse", form: Form::Structure, sensitive: false, members: &[] };

static TERMS_AGGREGATION: Shape = Shape {
    name: "TermsAggregation",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("maxBuckets", "max_buckets", Kind::Integer)],
};

static THING_ATTRIBUTE: Shape = Shape {
    name: "ThingAttribute",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingName", "thing_name", Kind::String),
        member!("thingTypeName", "thing_type_name", Kind::String),
        member!("thingArn", "thing_arn", Kind::String),
        member!("attributes", "attributes", Kind::Map(&Kind::String)),
        member!("version", "version", Kind::Long),
    ],
};

static THING_CONNECTIVITY: Shape = Shape {
    name: "ThingConnectivity",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("connected", "connected", Kind::Boolean),
        member!("timestamp", "timestamp", Kind::Long),
        member!("disconnectReason", "disconnect_reason", Kind::String),
        member!("keepAliveDuration", "keep_alive_duration", Kind::Integer),
        member!("cleanSession", "clean_session", Kind::Boolean),
        member!("sessionExpiry", "session_expiry", Kind::Long),
        member!("clientId", "client_id", Kind::String),
    ],
};

static THING_DOCUMENT: Shape = Shape {
    name: "ThingDocument",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingName", "thing_name", Kind::String),
        member!("thingId", "thing_id", Kind::String),
        member!("thingTypeName", "thing_type_name", Kind::String),
        member!("thingGroupNames", "thing_group_names", Kind::List(&Kind::String)),
        member!("attributes", "attributes", Kind::Map(&Kind::String)),
        member!("shadow", "shadow", Kind::String),
        member!("deviceDefender", "device_defender", Kind::String),
        member!("connectivity", "connectivity", Kind::Structure(&THING_CONNECTIVITY)),
    ],
};

static THING_GROUP_DOCUMENT: Shape = Shape {
    name: "ThingGroupDocument",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingGroupName", "thing_group_name", Kind::String),
        member!("thingGroupId", "thing_group_id", Kind::String),
        member!("thingGroupDescription", "thing_group_description", Kind::String),
        member!("attributes", "attributes", Kind::Map(&Kind::String)),
        member!("parentGroupNames", "parent_group_names", Kind::List(&Kind::String)),
    ],
};

static THING_GROUP_INDEXING_CONFIGURATION: Shape = Shape {
    name: "ThingGroupIndexingConfiguration",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingGroupIndexingMode", "thing_group_indexing_mode", Kind::Enumeration("ThingGroupIndexingMode"), required: true),
        member!("managedFields", "managed_fields", Kind::List(&Kind::Structure(&FIELD))),
        member!("customFields", "custom_fields", Kind::List(&Kind::Structure(&FIELD))),
    ],
};

static THING_GROUP_METADATA: Shape = Shape {
    name: "ThingGroupMetadata",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("parentGroupName", "parent_group_name", Kind::String),
        member!(
            "rootToParentThingGroups",
            "root_to_parent_thing_groups",
            Kind::List(&Kind::Structure(&GROUP_NAME_AND_ARN))
        ),
        member!("creationDate", "creation_date", Kind::Timestamp),
    ],
};

static THING_GROUP_PROPERTIES: Shape = Shape {
    name: "ThingGroupProperties",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingGroupDescription", "thing_group_description", Kind::String),
        member!("attributePayload", "attribute_payload", Kind::Structure(&ATTRIBUTE_PAYLOAD)),
    ],
};

static THING_INDEXING_CONFIGURATION: Shape = Shape {
    name: "ThingIndexingConfiguration",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingIndexingMode", "thing_indexing_mode", Kind::Enumeration("ThingIndexingMode"), required: true),
        member!(
            "thingConnectivityIndexingMode",
            "thing_connectivity_indexing_mode",
            Kind::Enumeration("ThingConnectivityIndexingMode")
        ),
        member!(
            "deviceDefenderIndexingMode",
            "device_defender_indexing_mode",
            Kind::Enumeration("DeviceDefenderIndexingMode")
        ),
        member!("namedShadowIndexingMode", "named_shadow_indexing_mode", Kind::Enumeration("NamedShadowIndexingMode")),
        member!("managedFields", "managed_fields", Kind::List(&Kind::Structure(&FIELD))),
        member!("customFields", "custom_fields", Kind::List(&Kind::Structure(&FIELD))),
        member!("filter", "filter", Kind::Structure(&INDEXING_FILTER)),
    ],
};

static THING_PRINCIPAL_OBJECT: Shape = Shape {
    name: "ThingPrincipalObject",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("principal", "principal", Kind::String, required: true),
        member!("thingPrincipalType", "thing_principal_type", Kind::Enumeration("ThingPrincipalType")),
    ],
};

static THING_TYPE_DEFINITION: Shape = Shape {
    name: "ThingTypeDefinition",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingTypeName", "thing_type_name", Kind::String),
        member!("thingTypeArn", "thing_type_arn", Kind::String),
        member!("thingTypeProperties", "thing_type_properties", Kind::Structure(&THING_TYPE_PROPERTIES)),
        member!("thingTypeMetadata", "thing_type_metadata", Kind::Structure(&THING_TYPE_METADATA)),
    ],
};

static THING_TYPE_METADATA: Shape = Shape {
    name: "ThingTypeMetadata",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("deprecated", "deprecated", Kind::Boolean),
        member!("deprecationDate", "deprecation_date", Kind::Timestamp),
        member!("creationDate", "creation_date", Kind::Timestamp),
    ],
};

static THING_TYPE_PROPERTIES: Shape = Shape {
    name: "ThingTypeProperties",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingTypeDescription", "thing_type_description", Kind::String),
        member!("searchableAttributes", "searchable_attributes", Kind::List(&Kind::String)),
        member!("mqtt5Configuration", "mqtt5_configuration", Kind::Structure(&MQTT5_CONFIGURATION)),
    ],
};

static TRANSFER_DATA: Shape = Shape {
    name: "TransferData",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("transferMessage", "transfer_message", Kind::String),
        member!("rejectReason", "reject_reason", Kind::String),
        member!("transferDate", "transfer_date", Kind::Timestamp),
        member!("acceptDate", "accept_date", Kind::Timestamp),
        member!("rejectDate", "reject_date", Kind::Timestamp),
    ],
};

static UNTAG_RESOURCE_REQUEST: Shape = Shape {
    name: "UntagResourceRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("resourceArn", "resource_arn", Kind::String, required: true),
        member!("tagKeys", "tag_keys", Kind::List(&Kind::String), required: true),
    ],
};

static UNTAG_RESOURCE_RESPONSE: Shape =
    Shape { name: "UntagResourceResponse", form: Form::Structure, sensitive: false, members: &[] };

static UPDATE_CERTIFICATE_REQUEST: Shape = Shape {
    name: "UpdateCertificateRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("certificateId", "certificate_id", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 64, max: 64 }),
        member!("newStatus", "new_status", Kind::Enumeration("CertificateStatus"), place: Place::Query, required: true),
    ],
};

static UPDATE_INDEXING_CONFIGURATION_REQUEST: Shape = Shape {
    name: "UpdateIndexingConfigurationRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!(
            "thingIndexingConfiguration",
            "thing_indexing_configuration",
            Kind::Structure(&THING_INDEXING_CONFIGURATION)
        ),
        member!(
            "thingGroupIndexingConfiguration",
            "thing_group_indexing_configuration",
            Kind::Structure(&THING_GROUP_INDEXING_CONFIGURATION)
        ),
    ],
};

static UPDATE_INDEXING_CONFIGURATION_RESPONSE: Shape =
    Shape { name: "UpdateIndexingConfigurationResponse", form: Form::Structure, sensitive: false, members: &[] };

static UPDATE_THING_GROUP_REQUEST: Shape = Shape {
    name: "UpdateThingGroupRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingGroupName", "thing_group_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("thingGroupProperties", "thing_group_properties", Kind::Structure(&THING_GROUP_PROPERTIES), required: true),
        member!("expectedVersion", "expected_version", Kind::Long),
    ],
};

static UPDATE_THING_GROUP_RESPONSE: Shape = Shape {
    name: "UpdateThingGroupResponse",
    form: Form::Structure,
    sensitive: false,
    members: &[member!("version", "version", Kind::Long)],
};

static UPDATE_THING_GROUPS_FOR_THING_REQUEST: Shape = Shape {
    name: "UpdateThingGroupsForThingRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingName", "thing_name", Kind::String),
        member!("thingGroupsToAdd", "thing_groups_to_add", Kind::List(&Kind::String)),
        member!("thingGroupsToRemove", "thing_groups_to_remove", Kind::List(&Kind::String)),
        member!("overrideDynamicGroups", "override_dynamic_groups", Kind::Boolean),
    ],
};

static UPDATE_THING_GROUPS_FOR_THING_RESPONSE: Shape =
    Shape { name: "UpdateThingGroupsForThingResponse", form: Form::Structure, sensitive: false, members: &[] };

static UPDATE_THING_REQUEST: Shape = Shape {
    name: "UpdateThingRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingName", "thing_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("thingTypeName", "thing_type_name", Kind::String),
        member!("attributePayload", "attribute_payload", Kind::Structure(&ATTRIBUTE_PAYLOAD)),
        member!("expectedVersion", "expected_version", Kind::Long),
        member!("removeThingType", "remove_thing_type", Kind::Boolean),
    ],
};

static UPDATE_THING_RESPONSE: Shape =
    Shape { name: "UpdateThingResponse", form: Form::Structure, sensitive: false, members: &[] };

static UPDATE_THING_TYPE_REQUEST: Shape = Shape {
    name: "UpdateThingTypeRequest",
    form: Form::Structure,
    sensitive: false,
    members: &[
        member!("thingTypeName", "thing_type_name", Kind::String, place: Place::Path, required: true, bounds: Bounds::Length { min: 1, max: 128 }),
        member!("thingTypeProperties", "thing_type_properties", Kind::Structure(&THING_TYPE_PROPERTIES)),
    ],
};

static UPDATE_THING_TYPE_RESPONSE: Shape =
    Shape { name: "UpdateThingTypeResponse", form: Form::Structure, sensitive: false, members: &[] };
