"""All structures and enumerations, for type checkers: at run time they are imported one by one."""

from twinlink.generated.iot.certificates import (
    Certificate as Certificate,
)
from twinlink.generated.iot.certificates import (
    CertificateDescription as CertificateDescription,
)
from twinlink.generated.iot.certificates import (
    CertificateMode as CertificateMode,
)
from twinlink.generated.iot.certificates import (
    CertificateStatus as CertificateStatus,
)
from twinlink.generated.iot.certificates import (
    CertificateValidity as CertificateValidity,
)
from twinlink.generated.iot.certificates import (
    CreateCertificateFromCsrResponse as CreateCertificateFromCsrResponse,
)
from twinlink.generated.iot.certificates import (
    CreateKeysAndCertificateResponse as CreateKeysAndCertificateResponse,
)
from twinlink.generated.iot.certificates import (
    DescribeCertificateResponse as DescribeCertificateResponse,
)
from twinlink.generated.iot.certificates import (
    KeyPair as KeyPair,
)
from twinlink.generated.iot.certificates import (
    ListCertificatesResponse as ListCertificatesResponse,
)
from twinlink.generated.iot.certificates import (
    RegisterCertificateResponse as RegisterCertificateResponse,
)
from twinlink.generated.iot.certificates import (
    RegisterCertificateWithoutCAResponse as RegisterCertificateWithoutCAResponse,
)
from twinlink.generated.iot.certificates import (
    TransferData as TransferData,
)
from twinlink.generated.iot.endpoints import DescribeEndpointResponse as DescribeEndpointResponse
from twinlink.generated.iot.policies import (
    CreatePolicyResponse as CreatePolicyResponse,
)
from twinlink.generated.iot.policies import (
    CreatePolicyVersionResponse as CreatePolicyVersionResponse,
)
from twinlink.generated.iot.policies import (
    EffectivePolicy as EffectivePolicy,
)
from twinlink.generated.iot.policies import (
    GetEffectivePoliciesResponse as GetEffectivePoliciesResponse,
)
from twinlink.generated.iot.policies import (
    GetPolicyResponse as GetPolicyResponse,
)
from twinlink.generated.iot.policies import (
    GetPolicyVersionResponse as GetPolicyVersionResponse,
)
from twinlink.generated.iot.policies import (
    ListAttachedPoliciesResponse as ListAttachedPoliciesResponse,
)
from twinlink.generated.iot.policies import (
    ListPoliciesResponse as ListPoliciesResponse,
)
from twinlink.generated.iot.policies import (
    ListPolicyVersionsResponse as ListPolicyVersionsResponse,
)
from twinlink.generated.iot.policies import (
    ListTargetsForPolicyResponse as ListTargetsForPolicyResponse,
)
from twinlink.generated.iot.policies import (
    Policy as Policy,
)
from twinlink.generated.iot.policies import (
    PolicyVersion as PolicyVersion,
)
from twinlink.generated.iot.search import (
    Bucket as Bucket,
)
from twinlink.generated.iot.search import (
    BucketsAggregationType as BucketsAggregationType,
)
from twinlink.generated.iot.search import (
    ConnectivityFilter as ConnectivityFilter,
)
from twinlink.generated.iot.search import (
    DescribeIndexResponse as DescribeIndexResponse,
)
from twinlink.generated.iot.search import (
    DeviceDefenderIndexingMode as DeviceDefenderIndexingMode,
)
from twinlink.generated.iot.search import (
    Field as Field,
)
from twinlink.generated.iot.search import (
    FieldType as FieldType,
)
from twinlink.generated.iot.search import (
    FleetIndexingApi as FleetIndexingApi,
)
from twinlink.generated.iot.search import (
    GeoLocationTarget as GeoLocationTarget,
)
from twinlink.generated.iot.search import (
    GetBucketsAggregationResponse as GetBucketsAggregationResponse,
)
from twinlink.generated.iot.search import (
    GetCardinalityResponse as GetCardinalityResponse,
)
from twinlink.generated.iot.search import (
    GetIndexingConfigurationResponse as GetIndexingConfigurationResponse,
)
from twinlink.generated.iot.search import (
    GetPercentilesResponse as GetPercentilesResponse,
)
from twinlink.generated.iot.search import (
    GetStatisticsResponse as GetStatisticsResponse,
)
from twinlink.generated.iot.search import (
    IndexingFilter as IndexingFilter,
)
from twinlink.generated.iot.search import (
    IndexStatus as IndexStatus,
)
from twinlink.generated.iot.search import (
    ListIndicesResponse as ListIndicesResponse,
)
from twinlink.generated.iot.search import (
    NamedShadowIndexingMode as NamedShadowIndexingMode,
)
from twinlink.generated.iot.search import (
    PercentPair as PercentPair,
)
from twinlink.generated.iot.search import (
    SearchIndexResponse as SearchIndexResponse,
)
from twinlink.generated.iot.search import (
    Statistics as Statistics,
)
from twinlink.generated.iot.search import (
    TargetFieldOrder as TargetFieldOrder,
)
from twinlink.generated.iot.search import (
    TermsAggregation as TermsAggregation,
)
from twinlink.generated.iot.search import (
    ThingConnectivity as ThingConnectivity,
)
from twinlink.generated.iot.search import (
    ThingConnectivityIndexingMode as ThingConnectivityIndexingMode,
)
from twinlink.generated.iot.search import (
    ThingDocument as ThingDocument,
)
from twinlink.generated.iot.search import (
    ThingGroupDocument as ThingGroupDocument,
)
from twinlink.generated.iot.search import (
    ThingGroupIndexingConfiguration as ThingGroupIndexingConfiguration,
)
from twinlink.generated.iot.search import (
    ThingGroupIndexingMode as ThingGroupIndexingMode,
)
from twinlink.generated.iot.search import (
    ThingIndexingConfiguration as ThingIndexingConfiguration,
)
from twinlink.generated.iot.search import (
    ThingIndexingMode as ThingIndexingMode,
)
from twinlink.generated.iot.search import (
    UpdateIndexingConfigurationResponse as UpdateIndexingConfigurationResponse,
)
from twinlink.generated.iot.shared import (
    AttributePayload as AttributePayload,
)
from twinlink.generated.iot.shared import (
    Tag as Tag,
)
from twinlink.generated.iot.tags import (
    ListTagsForResourceResponse as ListTagsForResourceResponse,
)
from twinlink.generated.iot.tags import (
    TagResourceResponse as TagResourceResponse,
)
from twinlink.generated.iot.tags import (
    UntagResourceResponse as UntagResourceResponse,
)
from twinlink.generated.iot.thing_groups import (
    AddThingToThingGroupResponse as AddThingToThingGroupResponse,
)
from twinlink.generated.iot.thing_groups import (
    CreateThingGroupResponse as CreateThingGroupResponse,
)
from twinlink.generated.iot.thing_groups import (
    DeleteThingGroupResponse as DeleteThingGroupResponse,
)
from twinlink.generated.iot.thing_groups import (
    DescribeThingGroupResponse as DescribeThingGroupResponse,
)
from twinlink.generated.iot.thing_groups import (
    DynamicGroupStatus as DynamicGroupStatus,
)
from twinlink.generated.iot.thing_groups import (
    GroupNameAndArn as GroupNameAndArn,
)
from twinlink.generated.iot.thing_groups import (
    ListThingGroupsForThingResponse as ListThingGroupsForThingResponse,
)
from twinlink.generated.iot.thing_groups import (
    ListThingGroupsResponse as ListThingGroupsResponse,
)
from twinlink.generated.iot.thing_groups import (
    ListThingsInThingGroupResponse as ListThingsInThingGroupResponse,
)
from twinlink.generated.iot.thing_groups import (
    RemoveThingFromThingGroupResponse as RemoveThingFromThingGroupResponse,
)
from twinlink.generated.iot.thing_groups import (
    ThingGroupMetadata as ThingGroupMetadata,
)
from twinlink.generated.iot.thing_groups import (
    ThingGroupProperties as ThingGroupProperties,
)
from twinlink.generated.iot.thing_groups import (
    UpdateThingGroupResponse as UpdateThingGroupResponse,
)
from twinlink.generated.iot.thing_groups import (
    UpdateThingGroupsForThingResponse as UpdateThingGroupsForThingResponse,
)
from twinlink.generated.iot.thing_types import (
    CreateThingTypeResponse as CreateThingTypeResponse,
)
from twinlink.generated.iot.thing_types import (
    DeleteThingTypeResponse as DeleteThingTypeResponse,
)
from twinlink.generated.iot.thing_types import (
    DeprecateThingTypeResponse as DeprecateThingTypeResponse,
)
from twinlink.generated.iot.thing_types import (
    DescribeThingTypeResponse as DescribeThingTypeResponse,
)
from twinlink.generated.iot.thing_types import (
    ListThingTypesResponse as ListThingTypesResponse,
)
from twinlink.generated.iot.thing_types import (
    Mqtt5Configuration as Mqtt5Configuration,
)
from twinlink.generated.iot.thing_types import (
    PropagatingAttribute as PropagatingAttribute,
)
from twinlink.generated.iot.thing_types import (
    ThingTypeDefinition as ThingTypeDefinition,
)
from twinlink.generated.iot.thing_types import (
    ThingTypeMetadata as ThingTypeMetadata,
)
from twinlink.generated.iot.thing_types import (
    ThingTypeProperties as ThingTypeProperties,
)
from twinlink.generated.iot.thing_types import (
    UpdateThingTypeResponse as UpdateThingTypeResponse,
)
from twinlink.generated.iot.things import (
    AttachThingPrincipalResponse as AttachThingPrincipalResponse,
)
from twinlink.generated.iot.things import (
    CreateThingResponse as CreateThingResponse,
)
from twinlink.generated.iot.things import (
    DeleteThingResponse as DeleteThingResponse,
)
from twinlink.generated.iot.things import (
    DescribeThingResponse as DescribeThingResponse,
)
from twinlink.generated.iot.things import (
    DetachThingPrincipalResponse as DetachThingPrincipalResponse,
)
from twinlink.generated.iot.things import (
    ListPrincipalThingsResponse as ListPrincipalThingsResponse,
)
from twinlink.generated.iot.things import (
    ListPrincipalThingsV2Response as ListPrincipalThingsV2Response,
)
from twinlink.generated.iot.things import (
    ListThingPrincipalsResponse as ListThingPrincipalsResponse,
)
from twinlink.generated.iot.things import (
    ListThingPrincipalsV2Response as ListThingPrincipalsV2Response,
)
from twinlink.generated.iot.things import (
    ListThingsResponse as ListThingsResponse,
)
from twinlink.generated.iot.things import (
    PrincipalThingObject as PrincipalThingObject,
)
from twinlink.generated.iot.things import (
    ThingAttribute as ThingAttribute,
)
from twinlink.generated.iot.things import (
    ThingPrincipalObject as ThingPrincipalObject,
)
from twinlink.generated.iot.things import (
    ThingPrincipalType as ThingPrincipalType,
)
from twinlink.generated.iot.things import (
    UpdateThingResponse as UpdateThingResponse,
)
