"""The client of AWS IoT."""

from __future__ import annotations

from twinlink._client import Client

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from twinlink.generated.iot.certificates import (
        Certificate,
        CertificateStatus,
        CreateCertificateFromCsrResponse,
        CreateKeysAndCertificateResponse,
        DescribeCertificateResponse,
        ListCertificatesResponse,
        RegisterCertificateResponse,
        RegisterCertificateWithoutCAResponse,
    )
    from twinlink.generated.iot.endpoints import DescribeEndpointResponse
    from twinlink.generated.iot.policies import (
        CreatePolicyResponse,
        CreatePolicyVersionResponse,
        GetEffectivePoliciesResponse,
        GetPolicyResponse,
        GetPolicyVersionResponse,
        ListAttachedPoliciesResponse,
        ListPoliciesResponse,
        ListPolicyVersionsResponse,
        ListTargetsForPolicyResponse,
        Policy,
    )
    from twinlink.generated.iot.search import (
        BucketsAggregationType,
        DescribeIndexResponse,
        GetBucketsAggregationResponse,
        GetCardinalityResponse,
        GetIndexingConfigurationResponse,
        GetPercentilesResponse,
        GetStatisticsResponse,
        ListIndicesResponse,
        SearchIndexResponse,
        ThingGroupIndexingConfiguration,
        ThingIndexingConfiguration,
        UpdateIndexingConfigurationResponse,
    )
    from twinlink.generated.iot.shared import (
        AttributePayload,
        Tag,
    )
    from twinlink.generated.iot.tags import (
        ListTagsForResourceResponse,
        TagResourceResponse,
        UntagResourceResponse,
    )
    from twinlink.generated.iot.thing_groups import (
        AddThingToThingGroupResponse,
        CreateThingGroupResponse,
        DeleteThingGroupResponse,
        DescribeThingGroupResponse,
        GroupNameAndArn,
        ListThingGroupsForThingResponse,
        ListThingGroupsResponse,
        ListThingsInThingGroupResponse,
        RemoveThingFromThingGroupResponse,
        ThingGroupProperties,
        UpdateThingGroupResponse,
        UpdateThingGroupsForThingResponse,
    )
    from twinlink.generated.iot.thing_types import (
        CreateThingTypeResponse,
        DeleteThingTypeResponse,
        DeprecateThingTypeResponse,
        DescribeThingTypeResponse,
        ListThingTypesResponse,
        ThingTypeDefinition,
        ThingTypeProperties,
        UpdateThingTypeResponse,
    )
    from twinlink.generated.iot.things import (
        AttachThingPrincipalResponse,
        CreateThingResponse,
        DeleteThingResponse,
        DescribeThingResponse,
        DetachThingPrincipalResponse,
        ListPrincipalThingsResponse,
        ListPrincipalThingsV2Response,
        ListThingPrincipalsResponse,
        ListThingPrincipalsV2Response,
        ListThingsResponse,
        PrincipalThingObject,
        ThingAttribute,
        ThingPrincipalObject,
        ThingPrincipalType,
        UpdateThingResponse,
    )
    from twinlink.listing import Listing, Paged


class Iot(Client):
    """AWS IoT: ``Connector`` has it."""

    __slots__ = ()

    _service = "iot"

    def create_thing(
        self,
        *,
        thing_name: str,
        thing_type_name: str | None = None,
        attribute_payload: AttributePayload | Mapping[str, Any] | None = None,
        billing_group_name: str | None = None,
    ) -> CreateThingResponse:
        """Creates a thing: the record of a device in AWS IoT's registry.

        A second one of the same name and the same contents is no error, of other contents it is.

        AWS: ``create_thing``, permission ``iot:CreateThing``.

        :param thing_name: the name of the thing; 1 to 128 characters
        :param thing_type_name: the type of the thing. It must be there, and not deprecated; 1 to 128 characters
        :param attribute_payload: the attributes, and whether they are added to those that are there
        :param billing_group_name: the billing group that the thing comes into; 1 to 128 characters
        """
        answer: CreateThingResponse = self._call(
            "CreateThing",
            {
                "thing_name": thing_name,
                "thing_type_name": thing_type_name,
                "attribute_payload": attribute_payload,
                "billing_group_name": billing_group_name,
            },
        )
        return answer

    def describe_thing(self, *, thing_name: str) -> DescribeThingResponse:
        """Gives a thing with its type, its attributes and its version.

        AWS: ``describe_thing``, permission ``iot:DescribeThing``.

        :param thing_name: the name of the thing; 1 to 128 characters
        """
        answer: DescribeThingResponse = self._call("DescribeThing", {"thing_name": thing_name})
        return answer

    def list_things(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        attribute_name: str | None = None,
        attribute_value: str | None = None,
        thing_type_name: str | None = None,
        use_prefix_attribute_value: bool | None = None,
        limit: int | None = None,
    ) -> Listing[ThingAttribute, ListThingsResponse]:
        """Lists the things, all or those of a type, or with an attribute.

        A type and an attribute together are refused, and so are two attributes: ``search_index`` finds more.

        AWS: ``list_things``, permission ``iot:ListThings``.

        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param attribute_name: only things with this attribute; at most 128 characters
        :param attribute_value: only things whose attribute has this value; at most 800 characters
        :param thing_type_name: only things of this type; 1 to 128 characters
        :param use_prefix_attribute_value: whether ``attribute_value`` is only how the value begins. Default: false
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListThings",
            "things",
            {
                "next_token": next_token,
                "max_results": max_results,
                "attribute_name": attribute_name,
                "attribute_value": attribute_value,
                "thing_type_name": thing_type_name,
                "use_prefix_attribute_value": use_prefix_attribute_value,
            },
            limit,
        )

    def update_thing(
        self,
        *,
        thing_name: str,
        thing_type_name: str | None = None,
        attribute_payload: AttributePayload | Mapping[str, Any] | None = None,
        expected_version: int | None = None,
        remove_thing_type: bool | None = None,
    ) -> UpdateThingResponse:
        """Changes the type or the attributes of a thing.

        Its name stays for ever.

        AWS: ``update_thing``, permission ``iot:UpdateThing``.

        :param thing_name: the name of the thing; 1 to 128 characters
        :param thing_type_name: the type of the thing; 1 to 128 characters
        :param attribute_payload: the attributes, and whether they are added to those that are there
        :param expected_version: the version that it must have; else nothing is changed
        :param remove_thing_type: whether the thing loses its type. Not together with ``thing_type_name``
        """
        answer: UpdateThingResponse = self._call(
            "UpdateThing",
            {
                "thing_name": thing_name,
                "thing_type_name": thing_type_name,
                "attribute_payload": attribute_payload,
                "expected_version": expected_version,
                "remove_thing_type": remove_thing_type,
            },
        )
        return answer

    def delete_thing(self, *, thing_name: str, expected_version: int | None = None) -> DeleteThingResponse:
        """Deletes a thing.

        Refused while a certificate or another principal is attached to it. A thing that is not there is no error.

        AWS: ``delete_thing``, permission ``iot:DeleteThing``.

        :param thing_name: the name of the thing; 1 to 128 characters
        :param expected_version: the version that it must have; else nothing is changed
        """
        answer: DeleteThingResponse = self._call(
            "DeleteThing", {"thing_name": thing_name, "expected_version": expected_version}
        )
        return answer

    def list_thing_principals(
        self,
        *,
        thing_name: str,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[str, ListThingPrincipalsResponse]:
        """Lists the principals that are attached to a thing, by ARN.

        AWS: ``list_thing_principals``, permission ``iot:ListThingPrincipals``.

        :param thing_name: the name of the thing; 1 to 128 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListThingPrincipals",
            "principals",
            {"thing_name": thing_name, "next_token": next_token, "max_results": max_results},
            limit,
        )

    def list_thing_principals_v2(
        self,
        *,
        thing_name: str,
        next_token: str | None = None,
        max_results: int | None = None,
        thing_principal_type: ThingPrincipalType | str | None = None,
        limit: int | None = None,
    ) -> Listing[ThingPrincipalObject, ListThingPrincipalsV2Response]:
        """Lists the principals that are attached to a thing, with how each is attached.

        AWS: ``list_thing_principals_v2``, permission ``iot:ListThingPrincipalsV2``.

        :param thing_name: the name of the thing; 1 to 128 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param thing_principal_type: only principals that are attached so. Default: all
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListThingPrincipalsV2",
            "thing_principal_objects",
            {
                "thing_name": thing_name,
                "next_token": next_token,
                "max_results": max_results,
                "thing_principal_type": thing_principal_type,
            },
            limit,
        )

    def list_principal_things(
        self, *, principal: str, next_token: str | None = None, max_results: int | None = None, limit: int | None = None
    ) -> Listing[str, ListPrincipalThingsResponse]:
        """Lists the things that a principal is attached to, by name.

        AWS: ``list_principal_things``, permission ``iot:ListPrincipalThings``.

        :param principal: the principal: the ARN of a certificate, or the id of an Amazon Cognito identity
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListPrincipalThings",
            "things",
            {"principal": principal, "next_token": next_token, "max_results": max_results},
            limit,
        )

    def list_principal_things_v2(
        self,
        *,
        principal: str,
        next_token: str | None = None,
        max_results: int | None = None,
        thing_principal_type: ThingPrincipalType | str | None = None,
        limit: int | None = None,
    ) -> Listing[PrincipalThingObject, ListPrincipalThingsV2Response]:
        """Lists the things that a principal is attached to, with how it is attached to each.

        AWS: ``list_principal_things_v2``, permission ``iot:ListPrincipalThingsV2``.

        :param principal: the principal: the ARN of a certificate, or the id of an Amazon Cognito identity
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param thing_principal_type: only things that the principal is attached to so. Default: all
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListPrincipalThingsV2",
            "principal_thing_objects",
            {
                "principal": principal,
                "next_token": next_token,
                "max_results": max_results,
                "thing_principal_type": thing_principal_type,
            },
            limit,
        )

    def attach_thing_principal(
        self, *, thing_name: str, principal: str, thing_principal_type: ThingPrincipalType | str | None = None
    ) -> AttachThingPrincipalResponse:
        """Attaches a principal, such as a certificate, to a thing.

        AWS: ``attach_thing_principal``, permission ``iot:AttachThingPrincipal``.

        :param thing_name: the name of the thing; 1 to 128 characters
        :param principal: the principal: the ARN of a certificate, or the id of an Amazon Cognito identity
        :param thing_principal_type: whether the principal is for this thing alone. Default: ``NON_EXCLUSIVE_THING``
        """
        answer: AttachThingPrincipalResponse = self._call(
            "AttachThingPrincipal",
            {"thing_name": thing_name, "principal": principal, "thing_principal_type": thing_principal_type},
        )
        return answer

    def detach_thing_principal(self, *, thing_name: str, principal: str) -> DetachThingPrincipalResponse:
        """Detaches a principal from a thing.

        It may take some seconds until that is so everywhere.

        AWS: ``detach_thing_principal``, permission ``iot:DetachThingPrincipal``.

        :param thing_name: the name of the thing; 1 to 128 characters
        :param principal: the principal: the ARN of a certificate, or the id of an Amazon Cognito identity
        """
        answer: DetachThingPrincipalResponse = self._call(
            "DetachThingPrincipal", {"thing_name": thing_name, "principal": principal}
        )
        return answer

    def create_thing_type(
        self,
        *,
        thing_type_name: str,
        thing_type_properties: ThingTypeProperties | Mapping[str, Any] | None = None,
        tags: Sequence[Tag | Mapping[str, Any]] | None = None,
    ) -> CreateThingTypeResponse:
        """Creates a type of things, which says what things have in common.

        AWS: ``create_thing_type``, permission ``iot:CreateThingType``.

        :param thing_type_name: the type of the thing; 1 to 128 characters
        :param thing_type_properties: what the type says of its things
        :param tags: its tags
        """
        answer: CreateThingTypeResponse = self._call(
            "CreateThingType",
            {"thing_type_name": thing_type_name, "thing_type_properties": thing_type_properties, "tags": tags},
        )
        return answer

    def describe_thing_type(self, *, thing_type_name: str) -> DescribeThingTypeResponse:
        """Gives a type of things.

        AWS: ``describe_thing_type``, permission ``iot:DescribeThingType``.

        :param thing_type_name: the type of the thing; 1 to 128 characters
        """
        answer: DescribeThingTypeResponse = self._call("DescribeThingType", {"thing_type_name": thing_type_name})
        return answer

    def list_thing_types(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        thing_type_name: str | None = None,
        limit: int | None = None,
    ) -> Listing[ThingTypeDefinition, ListThingTypesResponse]:
        """Lists the types of things.

        AWS: ``list_thing_types``, permission ``iot:ListThingTypes``.

        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param thing_type_name: only the type of this name; 1 to 128 characters
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListThingTypes",
            "thing_types",
            {"next_token": next_token, "max_results": max_results, "thing_type_name": thing_type_name},
            limit,
        )

    def update_thing_type(
        self, *, thing_type_name: str, thing_type_properties: ThingTypeProperties | Mapping[str, Any] | None = None
    ) -> UpdateThingTypeResponse:
        """Changes the properties of a type of things.

        AWS: ``update_thing_type``, permission ``iot:UpdateThingType``.

        :param thing_type_name: the type of the thing; 1 to 128 characters
        :param thing_type_properties: what the type says of its things
        """
        answer: UpdateThingTypeResponse = self._call(
            "UpdateThingType", {"thing_type_name": thing_type_name, "thing_type_properties": thing_type_properties}
        )
        return answer

    def deprecate_thing_type(
        self, *, thing_type_name: str, undo_deprecate: bool | None = None
    ) -> DeprecateThingTypeResponse:
        """Takes a type of things out of use, or back into it.

        No new thing can have a type that is out of use.

        AWS: ``deprecate_thing_type``, permission ``iot:DeprecateThingType``.

        :param thing_type_name: the type of the thing; 1 to 128 characters
        :param undo_deprecate: whether the type comes back into use. Default: false
        """
        answer: DeprecateThingTypeResponse = self._call(
            "DeprecateThingType", {"thing_type_name": thing_type_name, "undo_deprecate": undo_deprecate}
        )
        return answer

    def delete_thing_type(self, *, thing_type_name: str) -> DeleteThingTypeResponse:
        """Deletes a type of things: five minutes after it was deprecated, at the earliest, and when no thing has it.

        AWS: ``delete_thing_type``, permission ``iot:DeleteThingType``.

        :param thing_type_name: the type of the thing; 1 to 128 characters
        """
        answer: DeleteThingTypeResponse = self._call("DeleteThingType", {"thing_type_name": thing_type_name})
        return answer

    def create_thing_group(
        self,
        *,
        thing_group_name: str,
        parent_group_name: str | None = None,
        thing_group_properties: ThingGroupProperties | Mapping[str, Any] | None = None,
        tags: Sequence[Tag | Mapping[str, Any]] | None = None,
    ) -> CreateThingGroupResponse:
        """Creates a static group of things, perhaps within another one.

        AWS: ``create_thing_group``, permission ``iot:CreateThingGroup``.

        :param thing_group_name: the name of the group; 1 to 128 characters
        :param parent_group_name: the group that it is within; 1 to 128 characters
        :param thing_group_properties: the description and the attributes of the group
        :param tags: its tags
        """
        answer: CreateThingGroupResponse = self._call(
            "CreateThingGroup",
            {
                "thing_group_name": thing_group_name,
                "parent_group_name": parent_group_name,
                "thing_group_properties": thing_group_properties,
                "tags": tags,
            },
        )
        return answer

    def describe_thing_group(self, *, thing_group_name: str) -> DescribeThingGroupResponse:
        """Gives a group of things.

        Of a dynamic group, it tells the query that finds its things, too.

        AWS: ``describe_thing_group``, permission ``iot:DescribeThingGroup``.

        :param thing_group_name: the name of the group; 1 to 128 characters
        """
        answer: DescribeThingGroupResponse = self._call("DescribeThingGroup", {"thing_group_name": thing_group_name})
        return answer

    def list_thing_groups(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        parent_group: str | None = None,
        name_prefix_filter: str | None = None,
        recursive: bool | None = None,
        limit: int | None = None,
    ) -> Listing[GroupNameAndArn, ListThingGroupsResponse]:
        """Lists the groups of things.

        AWS: ``list_thing_groups``, permission ``iot:ListThingGroups``.

        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param parent_group: only groups within this one; 1 to 128 characters
        :param name_prefix_filter: only groups whose name begins so; 1 to 128 characters
        :param recursive: whether groups within groups are listed, too. Default: true
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListThingGroups",
            "thing_groups",
            {
                "next_token": next_token,
                "max_results": max_results,
                "parent_group": parent_group,
                "name_prefix_filter": name_prefix_filter,
                "recursive": recursive,
            },
            limit,
        )

    def update_thing_group(
        self,
        *,
        thing_group_name: str,
        thing_group_properties: ThingGroupProperties | Mapping[str, Any],
        expected_version: int | None = None,
    ) -> UpdateThingGroupResponse:
        """Changes the description or the attributes of a group of things.

        AWS: ``update_thing_group``, permission ``iot:UpdateThingGroup``.

        :param thing_group_name: the name of the group; 1 to 128 characters
        :param thing_group_properties: the description and the attributes of the group
        :param expected_version: the version that the group must have; else nothing is changed
        """
        answer: UpdateThingGroupResponse = self._call(
            "UpdateThingGroup",
            {
                "thing_group_name": thing_group_name,
                "thing_group_properties": thing_group_properties,
                "expected_version": expected_version,
            },
        )
        return answer

    def delete_thing_group(
        self, *, thing_group_name: str, expected_version: int | None = None
    ) -> DeleteThingGroupResponse:
        """Deletes a group of things.

        Refused while there are groups within it. A group that is not there is no error.

        AWS: ``delete_thing_group``, permission ``iot:DeleteThingGroup``.

        :param thing_group_name: the name of the group; 1 to 128 characters
        :param expected_version: the version that the group must have; else nothing is changed
        """
        answer: DeleteThingGroupResponse = self._call(
            "DeleteThingGroup", {"thing_group_name": thing_group_name, "expected_version": expected_version}
        )
        return answer

    def add_thing_to_thing_group(
        self,
        *,
        thing_group_name: str | None = None,
        thing_group_arn: str | None = None,
        thing_name: str | None = None,
        thing_arn: str | None = None,
        override_dynamic_groups: bool | None = None,
    ) -> AddThingToThingGroupResponse:
        """Puts a thing into a group.

        Name both, each by name or by ARN.

        AWS: ``add_thing_to_thing_group``, permission ``iot:AddThingToThingGroup``.

        :param thing_group_name: the name of the group; 1 to 128 characters
        :param thing_group_arn: the ARN of the group
        :param thing_name: the name of the thing; 1 to 128 characters
        :param thing_arn: the ARN of the thing
        :param override_dynamic_groups: whether the thing leaves a dynamic group if it is in ten groups already.
            Default: false
        """
        answer: AddThingToThingGroupResponse = self._call(
            "AddThingToThingGroup",
            {
                "thing_group_name": thing_group_name,
                "thing_group_arn": thing_group_arn,
                "thing_name": thing_name,
                "thing_arn": thing_arn,
                "override_dynamic_groups": override_dynamic_groups,
            },
        )
        return answer

    def remove_thing_from_thing_group(
        self,
        *,
        thing_group_name: str | None = None,
        thing_group_arn: str | None = None,
        thing_name: str | None = None,
        thing_arn: str | None = None,
    ) -> RemoveThingFromThingGroupResponse:
        """Takes a thing out of a group.

        Name both, each by name or by ARN.

        AWS: ``remove_thing_from_thing_group``, permission ``iot:RemoveThingFromThingGroup``.

        :param thing_group_name: the name of the group; 1 to 128 characters
        :param thing_group_arn: the ARN of the group
        :param thing_name: the name of the thing; 1 to 128 characters
        :param thing_arn: the ARN of the thing
        """
        answer: RemoveThingFromThingGroupResponse = self._call(
            "RemoveThingFromThingGroup",
            {
                "thing_group_name": thing_group_name,
                "thing_group_arn": thing_group_arn,
                "thing_name": thing_name,
                "thing_arn": thing_arn,
            },
        )
        return answer

    def list_things_in_thing_group(
        self,
        *,
        thing_group_name: str,
        recursive: bool | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[str, ListThingsInThingGroupResponse]:
        """Lists the things of a group, by name.

        AWS: ``list_things_in_thing_group``, permission ``iot:ListThingsInThingGroup``.

        :param thing_group_name: the name of the group; 1 to 128 characters
        :param recursive: whether what is in groups within it counts, too. Default: false
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListThingsInThingGroup",
            "things",
            {
                "thing_group_name": thing_group_name,
                "recursive": recursive,
                "next_token": next_token,
                "max_results": max_results,
            },
            limit,
        )

    def list_thing_groups_for_thing(
        self,
        *,
        thing_name: str,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[GroupNameAndArn, ListThingGroupsForThingResponse]:
        """Lists the groups that a thing is in.

        AWS: ``list_thing_groups_for_thing``, permission ``iot:ListThingGroupsForThing``.

        :param thing_name: the name of the thing; 1 to 128 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListThingGroupsForThing",
            "thing_groups",
            {"thing_name": thing_name, "next_token": next_token, "max_results": max_results},
            limit,
        )

    def update_thing_groups_for_thing(
        self,
        *,
        thing_name: str | None = None,
        thing_groups_to_add: Sequence[str] | None = None,
        thing_groups_to_remove: Sequence[str] | None = None,
        override_dynamic_groups: bool | None = None,
    ) -> UpdateThingGroupsForThingResponse:
        """Puts a thing into some groups and takes it out of others.

        AWS: ``update_thing_groups_for_thing``, permission ``iot:UpdateThingGroupsForThing``.

        :param thing_name: the name of the thing; 1 to 128 characters
        :param thing_groups_to_add: the names of the groups that the thing comes into
        :param thing_groups_to_remove: the names of the groups that the thing leaves
        :param override_dynamic_groups: whether the thing leaves a dynamic group if it is in ten groups already.
            Default: false
        """
        answer: UpdateThingGroupsForThingResponse = self._call(
            "UpdateThingGroupsForThing",
            {
                "thing_name": thing_name,
                "thing_groups_to_add": thing_groups_to_add,
                "thing_groups_to_remove": thing_groups_to_remove,
                "override_dynamic_groups": override_dynamic_groups,
            },
        )
        return answer

    def search_index(
        self,
        *,
        query_string: str,
        index_name: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        query_version: str | None = None,
    ) -> Paged[SearchIndexResponse]:
        """Finds things, or groups of things, by a query such as ``attributes.line:4 AND connectivity.connected:true``.

        The index must be switched on (``update_indexing_configuration``), and is some seconds behind.

        AWS: ``search_index``, permission ``iot:SearchIndex``.

        :param query_string: the query. ``*`` finds everything
        :param index_name: the index: ``AWS_Things`` or ``AWS_ThingGroups``. Default: ``AWS_Things``; 1 to 128
            characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; default: the service's
        :param query_version: the version of the query's language. Default: ``2017-09-30``
        """
        return self._paged(
            "SearchIndex",
            {
                "query_string": query_string,
                "index_name": index_name,
                "next_token": next_token,
                "max_results": max_results,
                "query_version": query_version,
            },
        )

    def list_indices(
        self, *, next_token: str | None = None, max_results: int | None = None, limit: int | None = None
    ) -> Listing[str, ListIndicesResponse]:
        """Lists the indices that are switched on, by name.

        AWS: ``list_indices``, permission ``iot:ListIndices``.

        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 500 it is 500; default: the service's
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list("ListIndices", "index_names", {"next_token": next_token, "max_results": max_results}, limit)

    def describe_index(self, *, index_name: str) -> DescribeIndexResponse:
        """Says whether an index is built, and what it holds.

        AWS: ``describe_index``, permission ``iot:DescribeIndex``.

        :param index_name: the index: ``AWS_Things`` or ``AWS_ThingGroups``; 1 to 128 characters
        """
        answer: DescribeIndexResponse = self._call("DescribeIndex", {"index_name": index_name})
        return answer

    def get_indexing_configuration(self) -> GetIndexingConfigurationResponse:
        """Gives what is indexed.

        AWS: ``get_indexing_configuration``, permission ``iot:GetIndexingConfiguration``.
        """
        answer: GetIndexingConfigurationResponse = self._call("GetIndexingConfiguration", {})
        return answer

    def update_indexing_configuration(
        self,
        *,
        thing_indexing_configuration: ThingIndexingConfiguration | Mapping[str, Any] | None = None,
        thing_group_indexing_configuration: ThingGroupIndexingConfiguration | Mapping[str, Any] | None = None,
    ) -> UpdateIndexingConfigurationResponse:
        """Sets what is indexed.

        The index is built anew, which may take long; what is not given stays.

        AWS: ``update_indexing_configuration``, permission ``iot:UpdateIndexingConfiguration``.

        :param thing_indexing_configuration: what is indexed of things
        :param thing_group_indexing_configuration: what is indexed of groups
        """
        answer: UpdateIndexingConfigurationResponse = self._call(
            "UpdateIndexingConfiguration",
            {
                "thing_indexing_configuration": thing_indexing_configuration,
                "thing_group_indexing_configuration": thing_group_indexing_configuration,
            },
        )
        return answer

    def get_statistics(
        self,
        *,
        query_string: str,
        index_name: str | None = None,
        aggregation_field: str | None = None,
        query_version: str | None = None,
    ) -> GetStatisticsResponse:
        """Counts what a query finds, and gives average, sum and more of a field of numbers.

        AWS: ``get_statistics``, permission ``iot:GetStatistics``.

        :param query_string: the query. ``*`` finds everything
        :param index_name: the index: ``AWS_Things`` or ``AWS_ThingGroups``. Default: ``AWS_Things``; 1 to 128
            characters
        :param aggregation_field: the field to count by, such as ``attributes.line``
        :param query_version: the version of the query's language. Default: ``2017-09-30``
        """
        answer: GetStatisticsResponse = self._call(
            "GetStatistics",
            {
                "query_string": query_string,
                "index_name": index_name,
                "aggregation_field": aggregation_field,
                "query_version": query_version,
            },
        )
        return answer

    def get_cardinality(
        self,
        *,
        query_string: str,
        index_name: str | None = None,
        aggregation_field: str | None = None,
        query_version: str | None = None,
    ) -> GetCardinalityResponse:
        """Counts how many values a field has in what a query finds.

        From some thousands on it is an estimate.

        AWS: ``get_cardinality``, permission ``iot:GetCardinality``.

        :param query_string: the query. ``*`` finds everything
        :param index_name: the index: ``AWS_Things`` or ``AWS_ThingGroups``. Default: ``AWS_Things``; 1 to 128
            characters
        :param aggregation_field: the field to count by, such as ``attributes.line``
        :param query_version: the version of the query's language. Default: ``2017-09-30``
        """
        answer: GetCardinalityResponse = self._call(
            "GetCardinality",
            {
                "query_string": query_string,
                "index_name": index_name,
                "aggregation_field": aggregation_field,
                "query_version": query_version,
            },
        )
        return answer

    def get_percentiles(
        self,
        *,
        query_string: str,
        index_name: str | None = None,
        aggregation_field: str | None = None,
        query_version: str | None = None,
        percents: Sequence[float] | None = None,
    ) -> GetPercentilesResponse:
        """Gives which value of a field of numbers so many percent of what a query finds do not exceed.

        AWS: ``get_percentiles``, permission ``iot:GetPercentiles``.

        :param query_string: the query. ``*`` finds everything
        :param index_name: the index: ``AWS_Things`` or ``AWS_ThingGroups``. Default: ``AWS_Things``; 1 to 128
            characters
        :param aggregation_field: the field to count by, such as ``attributes.line``
        :param query_version: the version of the query's language. Default: ``2017-09-30``
        :param percents: the percentages. Default: 1, 5, 25, 50, 75, 95 and 99
        """
        answer: GetPercentilesResponse = self._call(
            "GetPercentiles",
            {
                "query_string": query_string,
                "index_name": index_name,
                "aggregation_field": aggregation_field,
                "query_version": query_version,
                "percents": percents,
            },
        )
        return answer

    def get_buckets_aggregation(
        self,
        *,
        query_string: str,
        aggregation_field: str,
        buckets_aggregation_type: BucketsAggregationType | Mapping[str, Any],
        index_name: str | None = None,
        query_version: str | None = None,
    ) -> GetBucketsAggregationResponse:
        """Counts what a query finds by the values of a field, the most frequent first.

        AWS: ``get_buckets_aggregation``, permission ``iot:GetBucketsAggregation``.

        :param query_string: the query. ``*`` finds everything
        :param aggregation_field: the field to count by, such as ``attributes.line``
        :param buckets_aggregation_type: how is counted
        :param index_name: the index: ``AWS_Things`` or ``AWS_ThingGroups``. Default: ``AWS_Things``; 1 to 128
            characters
        :param query_version: the version of the query's language. Default: ``2017-09-30``
        """
        answer: GetBucketsAggregationResponse = self._call(
            "GetBucketsAggregation",
            {
                "query_string": query_string,
                "aggregation_field": aggregation_field,
                "buckets_aggregation_type": buckets_aggregation_type,
                "index_name": index_name,
                "query_version": query_version,
            },
        )
        return answer

    def describe_endpoint(self, *, endpoint_type: str | None = None) -> DescribeEndpointResponse:
        """Gives an endpoint of the account in the region.

        The connector asks for that of the data plane itself.

        AWS: ``describe_endpoint``, permission ``iot:DescribeEndpoint``.

        :param endpoint_type: which one: ``iot:Data-ATS`` for the data plane and MQTT, ``iot:CredentialProvider``,
            ``iot:Jobs``, or ``iot:Data`` for the old one whose certificate few devices trust. Default: ``iot:Data``; at
            most 128 characters
        """
        answer: DescribeEndpointResponse = self._call("DescribeEndpoint", {"endpoint_type": endpoint_type})
        return answer

    def create_keys_and_certificate(self, *, set_as_active: bool | None = None) -> CreateKeysAndCertificateResponse:
        """Creates a key pair and a certificate for it.

        This is the only time that the private key is given: keep it safe.

        AWS: ``create_keys_and_certificate``, permission ``iot:CreateKeysAndCertificate``.

        :param set_as_active: whether it is active at once. Default: false
        """
        answer: CreateKeysAndCertificateResponse = self._call(
            "CreateKeysAndCertificate", {"set_as_active": set_as_active}
        )
        return answer

    def create_certificate_from_csr(
        self, *, certificate_signing_request: str, set_as_active: bool | None = None
    ) -> CreateCertificateFromCsrResponse:
        """Creates a certificate from a signing request: the private key stays where it was made.

        AWS: ``create_certificate_from_csr``, permission ``iot:CreateCertificateFromCsr``.

        :param certificate_signing_request: the signing request, as PEM; 1 to 4096 characters
        :param set_as_active: whether it is active at once. Default: false
        """
        answer: CreateCertificateFromCsrResponse = self._call(
            "CreateCertificateFromCsr",
            {"certificate_signing_request": certificate_signing_request, "set_as_active": set_as_active},
        )
        return answer

    def register_certificate(
        self,
        *,
        certificate_pem: str,
        ca_certificate_pem: str | None = None,
        set_as_active: bool | None = None,
        status: CertificateStatus | str | None = None,
    ) -> RegisterCertificateResponse:
        """Registers a certificate that a registered CA has signed.

        AWS: ``register_certificate``, permission ``iot:RegisterCertificate``.

        :param certificate_pem: the certificate, as PEM; 1 to 65536 characters
        :param ca_certificate_pem: the CA's certificate, as PEM; 1 to 65536 characters
        :param set_as_active: whether it is active at once. Use ``status`` instead
        :param status: the state that it gets: ``ACTIVE``, ``INACTIVE`` or ``REVOKED``
        """
        answer: RegisterCertificateResponse = self._call(
            "RegisterCertificate",
            {
                "certificate_pem": certificate_pem,
                "ca_certificate_pem": ca_certificate_pem,
                "set_as_active": set_as_active,
                "status": status,
            },
        )
        return answer

    def register_certificate_without_ca(
        self, *, certificate_pem: str, status: CertificateStatus | str | None = None
    ) -> RegisterCertificateWithoutCAResponse:
        """Registers a certificate of a CA that need not be registered, such as a self-signed one.

        AWS: ``register_certificate_without_ca``, permission ``iot:RegisterCertificateWithoutCA``.

        :param certificate_pem: the certificate, as PEM; 1 to 65536 characters
        :param status: the state that it gets: ``ACTIVE``, ``INACTIVE`` or ``REVOKED``
        """
        answer: RegisterCertificateWithoutCAResponse = self._call(
            "RegisterCertificateWithoutCA", {"certificate_pem": certificate_pem, "status": status}
        )
        return answer

    def describe_certificate(self, *, certificate_id: str) -> DescribeCertificateResponse:
        """Gives a certificate with its state, its owner and its validity.

        AWS: ``describe_certificate``, permission ``iot:DescribeCertificate``.

        :param certificate_id: the id of the certificate, which is the end of its ARN; 64 characters
        """
        answer: DescribeCertificateResponse = self._call("DescribeCertificate", {"certificate_id": certificate_id})
        return answer

    def list_certificates(
        self,
        *,
        page_size: int | None = None,
        marker: str | None = None,
        ascending_order: bool | None = None,
        limit: int | None = None,
    ) -> Listing[Certificate, ListCertificatesResponse]:
        """Lists the certificates of the account, the newest first.

        AWS: ``list_certificates``, permission ``iot:ListCertificates``.

        :param page_size: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param marker: where to begin: the token of an earlier page
        :param ascending_order: whether the oldest come first. Default: false
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListCertificates",
            "certificates",
            {"page_size": page_size, "marker": marker, "ascending_order": ascending_order},
            limit,
        )

    def update_certificate(self, *, certificate_id: str, new_status: CertificateStatus | str) -> None:
        """Sets the state of a certificate.

        With an inactive or revoked one nobody connects, and who is connected is disconnected.

        AWS: ``update_certificate``, permission ``iot:UpdateCertificate``.

        :param certificate_id: the id of the certificate, which is the end of its ARN; 64 characters
        :param new_status: the state that it gets: ``ACTIVE``, ``INACTIVE`` or ``REVOKED``
        """
        self._call("UpdateCertificate", {"certificate_id": certificate_id, "new_status": new_status})

    def delete_certificate(self, *, certificate_id: str, force_delete: bool | None = None) -> None:
        """Deletes a certificate: an inactive one that no thing and no policy is attached to.

        AWS: ``delete_certificate``, permission ``iot:DeleteCertificate``.

        :param certificate_id: the id of the certificate, which is the end of its ARN; 64 characters
        :param force_delete: whether it is deleted even if policies are attached to it. Things must not be. Default:
            false
        """
        self._call("DeleteCertificate", {"certificate_id": certificate_id, "force_delete": force_delete})

    def create_policy(
        self, *, policy_name: str, policy_document: str, tags: Sequence[Tag | Mapping[str, Any]] | None = None
    ) -> CreatePolicyResponse:
        """Creates a policy.

        What it says is its version ``1``, which is in force.

        AWS: ``create_policy``, permission ``iot:CreatePolicy``.

        :param policy_name: the name of the policy; 1 to 128 characters
        :param policy_document: what the policy says, as JSON; 0 to 404600 characters
        :param tags: its tags
        """
        answer: CreatePolicyResponse = self._call(
            "CreatePolicy", {"policy_name": policy_name, "policy_document": policy_document, "tags": tags}
        )
        return answer

    def get_policy(self, *, policy_name: str) -> GetPolicyResponse:
        """Gives a policy, as the version has it that is in force.

        AWS: ``get_policy``, permission ``iot:GetPolicy``.

        :param policy_name: the name of the policy; 1 to 128 characters
        """
        answer: GetPolicyResponse = self._call("GetPolicy", {"policy_name": policy_name})
        return answer

    def list_policies(
        self,
        *,
        marker: str | None = None,
        page_size: int | None = None,
        ascending_order: bool | None = None,
        limit: int | None = None,
    ) -> Listing[Policy, ListPoliciesResponse]:
        """Lists the policies.

        AWS: ``list_policies``, permission ``iot:ListPolicies``.

        :param marker: where to begin: the token of an earlier page
        :param page_size: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param ascending_order: whether the oldest come first. Default: false
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListPolicies",
            "policies",
            {"marker": marker, "page_size": page_size, "ascending_order": ascending_order},
            limit,
        )

    def delete_policy(self, *, policy_name: str) -> None:
        """Deletes a policy that has no other versions and is attached to nothing.

        AWS: ``delete_policy``, permission ``iot:DeletePolicy``.

        :param policy_name: the name of the policy; 1 to 128 characters
        """
        self._call("DeletePolicy", {"policy_name": policy_name})

    def create_policy_version(
        self, *, policy_name: str, policy_document: str, set_as_default: bool | None = None
    ) -> CreatePolicyVersionResponse:
        """Creates a version of a policy.

        A policy has five at the most: delete one before.

        AWS: ``create_policy_version``, permission ``iot:CreatePolicyVersion``.

        :param policy_name: the name of the policy; 1 to 128 characters
        :param policy_document: what the policy says, as JSON; 0 to 404600 characters
        :param set_as_default: whether it is in force at once. Default: false
        """
        answer: CreatePolicyVersionResponse = self._call(
            "CreatePolicyVersion",
            {"policy_name": policy_name, "policy_document": policy_document, "set_as_default": set_as_default},
        )
        return answer

    def get_policy_version(self, *, policy_name: str, policy_version_id: str) -> GetPolicyVersionResponse:
        """Gives a version of a policy.

        AWS: ``get_policy_version``, permission ``iot:GetPolicyVersion``.

        :param policy_name: the name of the policy; 1 to 128 characters
        :param policy_version_id: the version, such as ``1``
        """
        answer: GetPolicyVersionResponse = self._call(
            "GetPolicyVersion", {"policy_name": policy_name, "policy_version_id": policy_version_id}
        )
        return answer

    def list_policy_versions(self, *, policy_name: str) -> ListPolicyVersionsResponse:
        """Lists the versions of a policy.

        AWS: ``list_policy_versions``, permission ``iot:ListPolicyVersions``.

        :param policy_name: the name of the policy; 1 to 128 characters
        """
        answer: ListPolicyVersionsResponse = self._call("ListPolicyVersions", {"policy_name": policy_name})
        return answer

    def set_default_policy_version(self, *, policy_name: str, policy_version_id: str) -> None:
        """Puts a version of a policy in force, for everything that it is attached to.

        AWS: ``set_default_policy_version``, permission ``iot:SetDefaultPolicyVersion``.

        :param policy_name: the name of the policy; 1 to 128 characters
        :param policy_version_id: the version, such as ``1``
        """
        self._call("SetDefaultPolicyVersion", {"policy_name": policy_name, "policy_version_id": policy_version_id})

    def delete_policy_version(self, *, policy_name: str, policy_version_id: str) -> None:
        """Deletes a version of a policy that is not in force.

        AWS: ``delete_policy_version``, permission ``iot:DeletePolicyVersion``.

        :param policy_name: the name of the policy; 1 to 128 characters
        :param policy_version_id: the version, such as ``1``
        """
        self._call("DeletePolicyVersion", {"policy_name": policy_name, "policy_version_id": policy_version_id})

    def attach_policy(self, *, policy_name: str, target: str) -> None:
        """Attaches a policy to a certificate, a group of things or an Amazon Cognito identity.

        AWS: ``attach_policy``, permission ``iot:AttachPolicy``.

        :param policy_name: the name of the policy; 1 to 128 characters
        :param target: the ARN of a certificate or a group of things, or the id of an Amazon Cognito identity
        """
        self._call("AttachPolicy", {"policy_name": policy_name, "target": target})

    def detach_policy(self, *, policy_name: str, target: str) -> None:
        """Detaches a policy.

        It may take minutes until that is so everywhere.

        AWS: ``detach_policy``, permission ``iot:DetachPolicy``.

        :param policy_name: the name of the policy; 1 to 128 characters
        :param target: the ARN of a certificate or a group of things, or the id of an Amazon Cognito identity
        """
        self._call("DetachPolicy", {"policy_name": policy_name, "target": target})

    def list_attached_policies(
        self,
        *,
        target: str,
        recursive: bool | None = None,
        marker: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> Listing[Policy, ListAttachedPoliciesResponse]:
        """Lists the policies that are attached to something.

        AWS: ``list_attached_policies``, permission ``iot:ListAttachedPolicies``.

        :param target: the ARN of a certificate or a group of things, or the id of an Amazon Cognito identity
        :param recursive: whether policies of the groups around it count, too. Default: false
        :param marker: where to begin: the token of an earlier page
        :param page_size: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListAttachedPolicies",
            "policies",
            {"target": target, "recursive": recursive, "marker": marker, "page_size": page_size},
            limit,
        )

    def list_targets_for_policy(
        self, *, policy_name: str, marker: str | None = None, page_size: int | None = None, limit: int | None = None
    ) -> Listing[str, ListTargetsForPolicyResponse]:
        """Lists what a policy is attached to.

        AWS: ``list_targets_for_policy``, permission ``iot:ListTargetsForPolicy``.

        :param policy_name: the name of the policy; 1 to 128 characters
        :param marker: where to begin: the token of an earlier page
        :param page_size: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListTargetsForPolicy",
            "targets",
            {"policy_name": policy_name, "marker": marker, "page_size": page_size},
            limit,
        )

    def get_effective_policies(
        self,
        *,
        principal: str | None = None,
        cognito_identity_pool_id: str | None = None,
        thing_name: str | None = None,
    ) -> GetEffectivePoliciesResponse:
        """Gives all policies that decide what a device may do when it connects so.

        AWS: ``get_effective_policies``, permission ``iot:GetEffectivePolicies``.

        :param principal: the principal: the ARN of a certificate, or the id of an Amazon Cognito identity
        :param cognito_identity_pool_id: the id of an Amazon Cognito identity pool
        :param thing_name: the thing that connects; 1 to 128 characters
        """
        answer: GetEffectivePoliciesResponse = self._call(
            "GetEffectivePolicies",
            {"principal": principal, "cognito_identity_pool_id": cognito_identity_pool_id, "thing_name": thing_name},
        )
        return answer

    def tag_resource(self, *, resource_arn: str, tags: Sequence[Tag | Mapping[str, Any]]) -> TagResourceResponse:
        """Puts tags on a resource, next to those that it has.

        Things themselves have no tags: they have attributes.

        AWS: ``tag_resource``, permission ``iot:TagResource``.

        :param resource_arn: the ARN of the resource
        :param tags: the tags to put on
        """
        answer: TagResourceResponse = self._call("TagResource", {"resource_arn": resource_arn, "tags": tags})
        return answer

    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResponse:
        """Takes tags off a resource, by key.

        Their values go with them.

        AWS: ``untag_resource``, permission ``iot:UntagResource``.

        :param resource_arn: the ARN of the resource
        :param tag_keys: the keys of the tags that are taken away
        """
        answer: UntagResourceResponse = self._call(
            "UntagResource", {"resource_arn": resource_arn, "tag_keys": tag_keys}
        )
        return answer

    def list_tags_for_resource(
        self, *, resource_arn: str, next_token: str | None = None, limit: int | None = None
    ) -> Listing[Tag, ListTagsForResourceResponse]:
        """Lists the tags of a resource.

        AWS: ``list_tags_for_resource``, permission ``iot:ListTagsForResource``.

        :param resource_arn: the ARN of the resource
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListTagsForResource", "tags", {"resource_arn": resource_arn, "next_token": next_token}, limit
        )
