"""The client of AWS IoT TwinMaker."""

from __future__ import annotations

from twinlink._client import AsyncClient

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta
    from typing import Any

    from twinlink.generated.iottwinmaker.component_types import (
        ComponentTypeSummary,
        CompositeComponentTypeRequest,
        CreateComponentTypeResponse,
        DeleteComponentTypeResponse,
        FunctionRequest,
        GetComponentTypeResponse,
        ListComponentTypesFilter,
        ListComponentTypesResponse,
        PropertyGroupRequest,
        UpdateComponentTypeResponse,
    )
    from twinlink.generated.iottwinmaker.entities import (
        ComponentRequest,
        ComponentSummary,
        ComponentUpdateRequest,
        CompositeComponentRequest,
        CompositeComponentUpdateRequest,
        CreateEntityResponse,
        DeleteEntityResponse,
        EntitySummary,
        GetEntityResponse,
        ListComponentsResponse,
        ListEntitiesFilter,
        ListEntitiesResponse,
        ListPropertiesResponse,
        ParentEntityUpdateRequest,
        PropertySummary,
        UpdateEntityResponse,
    )
    from twinlink.generated.iottwinmaker.metadata_transfer_jobs import (
        CancelMetadataTransferJobResponse,
        CreateMetadataTransferJobResponse,
        DestinationConfiguration,
        DestinationType,
        GetMetadataTransferJobResponse,
        ListMetadataTransferJobsFilter,
        ListMetadataTransferJobsResponse,
        MetadataTransferJobSummary,
        SourceConfiguration,
        SourceType,
    )
    from twinlink.generated.iottwinmaker.pricing_plans import (
        GetPricingPlanResponse,
        PricingMode,
        UpdatePricingPlanResponse,
    )
    from twinlink.generated.iottwinmaker.property_values import (
        BatchPutPropertyValuesResponse,
        GetPropertyValueHistoryResponse,
        GetPropertyValueResponse,
        InterpolationParameters,
        OrderByTime,
        PropertyFilter,
        PropertyValueEntry,
        PropertyValueHistory,
        TabularConditions,
    )
    from twinlink.generated.iottwinmaker.queries import (
        ExecuteQueryResponse,
        Row,
    )
    from twinlink.generated.iottwinmaker.scenes import (
        CreateSceneResponse,
        DeleteSceneResponse,
        GetSceneResponse,
        ListScenesResponse,
        SceneSummary,
        UpdateSceneResponse,
    )
    from twinlink.generated.iottwinmaker.shared import PropertyDefinitionRequest
    from twinlink.generated.iottwinmaker.sync_jobs import (
        CreateSyncJobResponse,
        DeleteSyncJobResponse,
        GetSyncJobResponse,
        ListSyncJobsResponse,
        ListSyncResourcesResponse,
        SyncJobSummary,
        SyncResourceFilter,
        SyncResourceSummary,
    )
    from twinlink.generated.iottwinmaker.tags import (
        ListTagsForResourceResponse,
        TagResourceResponse,
        UntagResourceResponse,
    )
    from twinlink.generated.iottwinmaker.workspaces import (
        CreateWorkspaceResponse,
        DeleteWorkspaceResponse,
        GetWorkspaceResponse,
        ListWorkspacesResponse,
        UpdateWorkspaceResponse,
        WorkspaceSummary,
    )
    from twinlink.listing import Listing, Paged


class AsyncTwinMaker(AsyncClient):
    """AWS IoT TwinMaker, with asyncio: ``AsyncConnector`` has it."""

    __slots__ = ()

    _service = "iottwinmaker"

    async def create_workspace(
        self,
        *,
        workspace_id: str,
        description: str | None = None,
        s3_location: str | None = None,
        role: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateWorkspaceResponse:
        """Creates a workspace: the container of entities, component types, scenes and sync jobs.

        The bucket and the role that it is to use are yours to make first. An id that is taken is refused as a conflict.

        AWS: ``create_workspace``, permission ``iottwinmaker:CreateWorkspace``.

        :param workspace_id: the id of the new workspace, of your choice; 1 to 128 characters
        :param description: its description; 0 to 2048 characters
        :param s3_location: the ARN of the S3 bucket that keeps the workspace's resources; 0 to 1024 characters
        :param role: the ARN of the role that the service takes on to work for the workspace; 20 to 2048 characters
        :param tags: its tags: keys and values; 0 to 50 entries
        """
        answer: CreateWorkspaceResponse = await self._call(
            "CreateWorkspace",
            {
                "workspace_id": workspace_id,
                "description": description,
                "s3_location": s3_location,
                "role": role,
                "tags": tags,
            },
        )
        return answer

    async def get_workspace(self, *, workspace_id: str) -> GetWorkspaceResponse:
        """Gives a workspace with its bucket, its role and the services that are linked to it.

        AWS: ``get_workspace``, permission ``iottwinmaker:GetWorkspace``.

        :param workspace_id: the workspace's id, or its ARN; 1 to 2048 characters
        """
        answer: GetWorkspaceResponse = await self._call("GetWorkspace", {"workspace_id": workspace_id})
        return answer

    def list_workspaces(
        self, *, max_results: int | None = None, next_token: str | None = None, limit: int | None = None
    ) -> Listing[WorkspaceSummary, ListWorkspacesResponse]:
        """Lists the workspaces of the account, in short: bucket and role are given by ``get_workspace`` only.

        AWS: ``list_workspaces``, permission ``iottwinmaker:ListWorkspaces``.

        :param max_results: the size of a page, 1 or more; above 200 it is 200; default: 25
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListWorkspaces", "workspace_summaries", {"max_results": max_results, "next_token": next_token}, limit
        )

    async def update_workspace(
        self,
        *,
        workspace_id: str,
        description: str | None = None,
        role: str | None = None,
        s3_location: str | None = None,
    ) -> UpdateWorkspaceResponse:
        """Changes the description, the role or the bucket of a workspace.

        Its id cannot be changed.

        AWS: ``update_workspace``, permission ``iottwinmaker:UpdateWorkspace``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param description: its description; 0 to 2048 characters
        :param role: the ARN of the role that the service takes on to work for the workspace; 20 to 2048 characters
        :param s3_location: the ARN of the S3 bucket that keeps the workspace's resources; 0 to 1024 characters
        """
        answer: UpdateWorkspaceResponse = await self._call(
            "UpdateWorkspace",
            {"workspace_id": workspace_id, "description": description, "role": role, "s3_location": s3_location},
        )
        return answer

    async def delete_workspace(self, *, workspace_id: str) -> DeleteWorkspaceResponse:
        """Deletes a workspace and says how that went in a message.

        Refused while the workspace still has sync jobs: delete those first.

        AWS: ``delete_workspace``, permission ``iottwinmaker:DeleteWorkspace``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        """
        answer: DeleteWorkspaceResponse = await self._call("DeleteWorkspace", {"workspace_id": workspace_id})
        return answer

    async def create_entity(
        self,
        *,
        workspace_id: str,
        entity_name: str,
        entity_id: str | None = None,
        description: str | None = None,
        components: Mapping[str, ComponentRequest | Mapping[str, Any]] | None = None,
        composite_components: Mapping[str, CompositeComponentRequest | Mapping[str, Any]] | None = None,
        parent_entity_id: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateEntityResponse:
        """Creates an entity, with components if you like, below a parent entity or at the top of the workspace.

        The component types that its components name must exist. Asynchronous: the answer has the state so far; wait
        until ``get_entity`` says ``ACTIVE``.

        AWS: ``create_entity``, permission ``iottwinmaker:CreateEntity``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param entity_name: the name of the entity; 1 to 256 characters
        :param entity_id: the id of the new entity. Default: the service makes one; 1 to 128 characters
        :param description: its description; 0 to 2048 characters
        :param components: the components of the new entity, by name
        :param composite_components: what to set on composite components, by path from the top-level component
        :param parent_entity_id: the id of the parent entity. Default: none, the entity is at the top (``$ROOT``); 1
            to 128 characters
        :param tags: its tags: keys and values; 0 to 50 entries
        """
        answer: CreateEntityResponse = await self._call(
            "CreateEntity",
            {
                "workspace_id": workspace_id,
                "entity_name": entity_name,
                "entity_id": entity_id,
                "description": description,
                "components": components,
                "composite_components": composite_components,
                "parent_entity_id": parent_entity_id,
                "tags": tags,
            },
        )
        return answer

    async def get_entity(self, *, workspace_id: str, entity_id: str) -> GetEntityResponse:
        """Gives an entity with its status, its components and their properties.

        What is large comes cut, as the ``areAll`` flags tell; ``list_components`` and ``list_properties`` give all of
        it.

        AWS: ``get_entity``, permission ``iottwinmaker:GetEntity``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param entity_id: the id of the entity; 1 to 128 characters
        """
        answer: GetEntityResponse = await self._call(
            "GetEntity", {"workspace_id": workspace_id, "entity_id": entity_id}
        )
        return answer

    def list_entities(
        self,
        *,
        workspace_id: str,
        filters: Sequence[ListEntitiesFilter | Mapping[str, Any]] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Listing[EntitySummary, ListEntitiesResponse]:
        """Lists the entities of a workspace: all, or those that pass one filter.

        They come in short, without components.

        AWS: ``list_entities``, permission ``iottwinmaker:ListEntities``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param filters: the condition; the list takes one only. Default: all entities
        :param max_results: the size of a page, 1 or more; above 200 it is 200; default: 25
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListEntities",
            "entity_summaries",
            {"workspace_id": workspace_id, "filters": filters, "max_results": max_results, "next_token": next_token},
            limit,
        )

    async def update_entity(
        self,
        *,
        workspace_id: str,
        entity_id: str,
        entity_name: str | None = None,
        description: str | None = None,
        component_updates: Mapping[str, ComponentUpdateRequest | Mapping[str, Any]] | None = None,
        composite_component_updates: Mapping[str, CompositeComponentUpdateRequest | Mapping[str, Any]] | None = None,
        parent_entity_update: ParentEntityUpdateRequest | Mapping[str, Any] | None = None,
    ) -> UpdateEntityResponse:
        """Changes an entity: its name, description, parent, components or composite components.

        Every component, property and property group in the call has an update type of its own. Asynchronous: the answer
        has the state so far; wait until ``get_entity`` says ``ACTIVE``.

        AWS: ``update_entity``, permission ``iottwinmaker:UpdateEntity``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param entity_id: the id of the entity; 1 to 128 characters
        :param entity_name: the name of the entity; 1 to 256 characters
        :param description: its description; 0 to 2048 characters
        :param component_updates: the components to add, change or delete, by name
        :param composite_component_updates: the composite components to change, by path from the top-level component
        :param parent_entity_update: the change of the parent. Default: it stays
        """
        answer: UpdateEntityResponse = await self._call(
            "UpdateEntity",
            {
                "workspace_id": workspace_id,
                "entity_id": entity_id,
                "entity_name": entity_name,
                "description": description,
                "component_updates": component_updates,
                "composite_component_updates": composite_component_updates,
                "parent_entity_update": parent_entity_update,
            },
        )
        return answer

    async def delete_entity(
        self, *, workspace_id: str, entity_id: str, is_recursive: bool | None = None
    ) -> DeleteEntityResponse:
        """Deletes an entity; its child entities too only if you ask for that.

        Asynchronous: the answer has the state so far; the entity is gone when ``get_entity`` finds none.

        AWS: ``delete_entity``, permission ``iottwinmaker:DeleteEntity``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param entity_id: the id of the entity; 1 to 128 characters
        :param is_recursive: whether its child entities are deleted too
        """
        answer: DeleteEntityResponse = await self._call(
            "DeleteEntity", {"workspace_id": workspace_id, "entity_id": entity_id, "is_recursive": is_recursive}
        )
        return answer

    def list_components(
        self,
        *,
        workspace_id: str,
        entity_id: str,
        component_path: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Listing[ComponentSummary, ListComponentsResponse]:
        """Lists the components of an entity, or the composite components at a path.

        Use it where ``get_entity`` does not return them all.

        AWS: ``list_components``, permission ``iottwinmaker:ListComponents``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param entity_id: the id of the entity; 1 to 128 characters
        :param component_path: the path of a composite component, from the top-level one down. Default: the entity's
            own components; 1 to 2048 characters
        :param max_results: the size of a page, 1 or more; above 200 it is 200; default: 25
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListComponents",
            "component_summaries",
            {
                "workspace_id": workspace_id,
                "entity_id": entity_id,
                "component_path": component_path,
                "max_results": max_results,
                "next_token": next_token,
            },
            limit,
        )

    def list_properties(
        self,
        *,
        workspace_id: str,
        entity_id: str,
        component_name: str | None = None,
        component_path: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Listing[PropertySummary, ListPropertiesResponse]:
        """Lists the properties of one component of an entity, with their definitions and values.

        The component is given by its name or, for a composite component, by its path.

        AWS: ``list_properties``, permission ``iottwinmaker:ListProperties``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param entity_id: the id of the entity; 1 to 128 characters
        :param component_name: the name of the component; 1 to 256 characters
        :param component_path: the path of a composite component, from the top-level component down; 1 to 2048
            characters
        :param max_results: the size of a page, 1 or more; above 200 it is 200; default: 25
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListProperties",
            "property_summaries",
            {
                "workspace_id": workspace_id,
                "entity_id": entity_id,
                "component_name": component_name,
                "component_path": component_path,
                "max_results": max_results,
                "next_token": next_token,
            },
            limit,
        )

    async def create_component_type(
        self,
        *,
        workspace_id: str,
        component_type_id: str,
        is_singleton: bool | None = None,
        description: str | None = None,
        property_definitions: Mapping[str, PropertyDefinitionRequest | Mapping[str, Any]] | None = None,
        extends_from: Sequence[str] | None = None,
        functions: Mapping[str, FunctionRequest | Mapping[str, Any]] | None = None,
        tags: Mapping[str, str] | None = None,
        property_groups: Mapping[str, PropertyGroupRequest | Mapping[str, Any]] | None = None,
        component_type_name: str | None = None,
        composite_component_types: Mapping[str, CompositeComponentTypeRequest | Mapping[str, Any]] | None = None,
    ) -> CreateComponentTypeResponse:
        """Creates a component type: a pattern of properties, property groups and functions for components of entities.

        It may extend other component types and so inherit what they define. Asynchronous: the answer has the state so
        far; wait until ``get_component_type`` says ``ACTIVE``.

        AWS: ``create_component_type``, permission ``iottwinmaker:CreateComponentType``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param component_type_id: the id of the component type; 1 to 256 characters
        :param is_singleton: whether an entity can have only one component of this type
        :param description: its description; 0 to 2048 characters
        :param property_definitions: the definitions of the properties, by property name
        :param extends_from: the ids of the component types that it extends
        :param functions: the functions, by name
        :param tags: its tags: keys and values; 0 to 50 entries
        :param property_groups: the property groups, by name
        :param component_type_name: a name for people, next to the id; 0 to 256 characters
        :param composite_component_types: the nested component types, by the name each has in this one
        """
        answer: CreateComponentTypeResponse = await self._call(
            "CreateComponentType",
            {
                "workspace_id": workspace_id,
                "component_type_id": component_type_id,
                "is_singleton": is_singleton,
                "description": description,
                "property_definitions": property_definitions,
                "extends_from": extends_from,
                "functions": functions,
                "tags": tags,
                "property_groups": property_groups,
                "component_type_name": component_type_name,
                "composite_component_types": composite_component_types,
            },
        )
        return answer

    async def get_component_type(self, *, workspace_id: str, component_type_id: str) -> GetComponentTypeResponse:
        """Gives a component type with its properties, functions, groups and status, inherited ones included.

        AWS: ``get_component_type``, permission ``iottwinmaker:GetComponentType``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param component_type_id: the id of the component type; 1 to 256 characters
        """
        answer: GetComponentTypeResponse = await self._call(
            "GetComponentType", {"workspace_id": workspace_id, "component_type_id": component_type_id}
        )
        return answer

    def list_component_types(
        self,
        *,
        workspace_id: str,
        filters: Sequence[ListComponentTypesFilter | Mapping[str, Any]] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[ComponentTypeSummary, ListComponentTypesResponse]:
        """Lists the component types of a workspace: all, or those that pass one filter.

        They come in short.

        AWS: ``list_component_types``, permission ``iottwinmaker:ListComponentTypes``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param filters: the condition; only one is accepted. Default: all component types
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 200 it is 200; default: 25
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListComponentTypes",
            "component_type_summaries",
            {"workspace_id": workspace_id, "filters": filters, "next_token": next_token, "max_results": max_results},
            limit,
        )

    async def update_component_type(
        self,
        *,
        workspace_id: str,
        component_type_id: str,
        is_singleton: bool | None = None,
        description: str | None = None,
        property_definitions: Mapping[str, PropertyDefinitionRequest | Mapping[str, Any]] | None = None,
        extends_from: Sequence[str] | None = None,
        functions: Mapping[str, FunctionRequest | Mapping[str, Any]] | None = None,
        property_groups: Mapping[str, PropertyGroupRequest | Mapping[str, Any]] | None = None,
        component_type_name: str | None = None,
        composite_component_types: Mapping[str, CompositeComponentTypeRequest | Mapping[str, Any]] | None = None,
    ) -> UpdateComponentTypeResponse:
        """Changes a component type: description, properties, functions, groups, parents or composite component types.

        Asynchronous: the answer has the state so far; wait until ``get_component_type`` says ``ACTIVE``.

        AWS: ``update_component_type``, permission ``iottwinmaker:UpdateComponentType``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param component_type_id: the id of the component type; 1 to 256 characters
        :param is_singleton: whether an entity can have only one component of this type
        :param description: its description; 0 to 2048 characters
        :param property_definitions: the definitions of the properties, by property name
        :param extends_from: the ids of the component types that it extends
        :param functions: the functions, by name
        :param property_groups: the property groups, by name
        :param component_type_name: a name for people, next to the id; 0 to 256 characters
        :param composite_component_types: the nested component types, by the name each has in this one
        """
        answer: UpdateComponentTypeResponse = await self._call(
            "UpdateComponentType",
            {
                "workspace_id": workspace_id,
                "component_type_id": component_type_id,
                "is_singleton": is_singleton,
                "description": description,
                "property_definitions": property_definitions,
                "extends_from": extends_from,
                "functions": functions,
                "property_groups": property_groups,
                "component_type_name": component_type_name,
                "composite_component_types": composite_component_types,
            },
        )
        return answer

    async def delete_component_type(self, *, workspace_id: str, component_type_id: str) -> DeleteComponentTypeResponse:
        """Deletes a component type.

        Asynchronous: the answer has the state so far; it is gone when ``get_component_type`` finds none.

        AWS: ``delete_component_type``, permission ``iottwinmaker:DeleteComponentType``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param component_type_id: the id of the component type; 1 to 256 characters
        """
        answer: DeleteComponentTypeResponse = await self._call(
            "DeleteComponentType", {"workspace_id": workspace_id, "component_type_id": component_type_id}
        )
        return answer

    def get_property_value(
        self,
        *,
        selected_properties: Sequence[str],
        workspace_id: str,
        component_name: str | None = None,
        component_path: str | None = None,
        component_type_id: str | None = None,
        entity_id: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        property_group_name: str | None = None,
        tabular_conditions: TabularConditions | Mapping[str, Any] | None = None,
    ) -> Paged[GetPropertyValueResponse]:
        """Gives the latest values of properties, looked for in a workspace by entity, component or component type.

        Values kept elsewhere are read through a data connector; if that fails or is too slow, so does the call. With a
        property group and conditions the answer is a table instead of single values.

        AWS: ``get_property_value``, permission ``iottwinmaker:GetPropertyValue``.

        :param selected_properties: the names of the properties whose values you want; 1 to 10 of them
        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param component_name: the name of the component in its entity; 1 to 256 characters
        :param component_path: the path of a composite component, from the top-level component down; 1 to 2048
            characters
        :param component_type_id: the id of the component type; 1 to 256 characters
        :param entity_id: the id of the entity; 1 to 128 characters
        :param max_results: the size of a page, 1 or more; above 200 it is 200; default: 25
        :param next_token: where to begin: the token of an earlier page
        :param property_group_name: the property group to read as a table. Leave it out for single values; 1 to 256
            characters
        :param tabular_conditions: filters and order of the table; goes with a property group
        """
        return self._paged(
            "GetPropertyValue",
            {
                "selected_properties": selected_properties,
                "workspace_id": workspace_id,
                "component_name": component_name,
                "component_path": component_path,
                "component_type_id": component_type_id,
                "entity_id": entity_id,
                "max_results": max_results,
                "next_token": next_token,
                "property_group_name": property_group_name,
                "tabular_conditions": tabular_conditions,
            },
        )

    def get_property_value_history(
        self,
        *,
        workspace_id: str,
        selected_properties: Sequence[str],
        entity_id: str | None = None,
        component_name: str | None = None,
        component_path: str | None = None,
        component_type_id: str | None = None,
        property_filters: Sequence[PropertyFilter | Mapping[str, Any]] | None = None,
        start_date_time: datetime | str | float | None = None,
        end_date_time: datetime | str | float | None = None,
        interpolation: InterpolationParameters | Mapping[str, Any] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        order_by_time: OrderByTime | str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        limit: int | None = None,
    ) -> Listing[PropertyValueHistory, GetPropertyValueHistoryResponse]:
        """Gives the values that time series properties had in a span of time.

        For one entity give its id and the component's name or path; across entities give a component type. Values kept
        elsewhere are read through a data connector; if that fails or is too slow, so does the call.

        AWS: ``get_property_value_history``, permission ``iottwinmaker:GetPropertyValueHistory``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param selected_properties: the names of the properties whose history you want; 1 to 10 of them
        :param entity_id: the id of the entity, to read one; goes with the component's name or path; 1 to 128
            characters
        :param component_name: the name of the component in its entity; 1 to 256 characters
        :param component_path: the path of a composite component, from the top-level component down; 1 to 2048
            characters
        :param component_type_id: the component type whose components to read, across entities; 1 to 256 characters
        :param property_filters: conditions that the values must meet. Default: none; 1 to 10 of them
        :param start_date_time: the earliest time wanted. Deprecated: use ``start_time``
        :param end_date_time: the latest time wanted. Deprecated: use ``end_time``
        :param interpolation: how to interpolate the values. Default: not at all
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 200 it is 200; default: 25
        :param order_by_time: whether the oldest or the newest value comes first
        :param start_time: the earliest time wanted, in ISO 8601, written like ``time`` of a value; 20 to 35
            characters
        :param end_time: the latest time wanted, in ISO 8601, written like ``time`` of a value; 20 to 35 characters
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "GetPropertyValueHistory",
            "property_values",
            {
                "workspace_id": workspace_id,
                "selected_properties": selected_properties,
                "entity_id": entity_id,
                "component_name": component_name,
                "component_path": component_path,
                "component_type_id": component_type_id,
                "property_filters": property_filters,
                "start_date_time": start_date_time,
                "end_date_time": end_date_time,
                "interpolation": interpolation,
                "next_token": next_token,
                "max_results": max_results,
                "order_by_time": order_by_time,
                "start_time": start_time,
                "end_time": end_time,
            },
            limit,
        )

    async def batch_put_property_values(
        self, *, workspace_id: str, entries: Sequence[PropertyValueEntry | Mapping[str, Any]]
    ) -> BatchPutPropertyValuesResponse:
        """Writes values of several time series properties, of any entities of a workspace, in one call.

        Entries that fail do not fail the call: look through the error entries of the answer.

        AWS: ``batch_put_property_values``, permission ``iottwinmaker:BatchPutPropertyValues``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param entries: what to write: one entry for each property; 1 to 10 of them
        """
        answer: BatchPutPropertyValuesResponse = await self._call(
            "BatchPutPropertyValues", {"workspace_id": workspace_id, "entries": entries}
        )
        return answer

    async def create_scene(
        self,
        *,
        workspace_id: str,
        scene_id: str,
        content_location: str,
        description: str | None = None,
        capabilities: Sequence[str] | None = None,
        tags: Mapping[str, str] | None = None,
        scene_metadata: Mapping[str, str] | None = None,
    ) -> CreateSceneResponse:
        """Creates a scene from a content definition file in S3.

        The call registers the scene and its metadata; the file itself is yours to write.

        AWS: ``create_scene``, permission ``iottwinmaker:CreateScene``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param scene_id: the id of the new scene, of your choice; 1 to 128 characters
        :param content_location: where the scene's content definition file is, as an ``s3://`` URL; 0 to 256
            characters
        :param description: its description; 0 to 2048 characters
        :param capabilities: the names of the capabilities that the scene is drawn with; 0 to 50 of them
        :param tags: its tags: keys and values; 0 to 50 entries
        :param scene_metadata: metadata of the scene: values by key; 0 to 50 entries
        """
        answer: CreateSceneResponse = await self._call(
            "CreateScene",
            {
                "workspace_id": workspace_id,
                "scene_id": scene_id,
                "content_location": content_location,
                "description": description,
                "capabilities": capabilities,
                "tags": tags,
                "scene_metadata": scene_metadata,
            },
        )
        return answer

    async def get_scene(self, *, workspace_id: str, scene_id: str) -> GetSceneResponse:
        """Gives a scene with its location, capabilities and metadata, and with its error if it has one.

        AWS: ``get_scene``, permission ``iottwinmaker:GetScene``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param scene_id: the id of the scene; 1 to 128 characters
        """
        answer: GetSceneResponse = await self._call("GetScene", {"workspace_id": workspace_id, "scene_id": scene_id})
        return answer

    def list_scenes(
        self,
        *,
        workspace_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Listing[SceneSummary, ListScenesResponse]:
        """Lists the scenes of a workspace, in short: capabilities and metadata are given by ``get_scene`` only.

        AWS: ``list_scenes``, permission ``iottwinmaker:ListScenes``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param max_results: the size of a page, 1 or more; above 200 it is 200; default: the service's
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListScenes",
            "scene_summaries",
            {"workspace_id": workspace_id, "max_results": max_results, "next_token": next_token},
            limit,
        )

    async def update_scene(
        self,
        *,
        workspace_id: str,
        scene_id: str,
        content_location: str | None = None,
        description: str | None = None,
        capabilities: Sequence[str] | None = None,
        scene_metadata: Mapping[str, str] | None = None,
    ) -> UpdateSceneResponse:
        """Changes the location, description, capabilities or metadata of a scene.

        AWS: ``update_scene``, permission ``iottwinmaker:UpdateScene``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param scene_id: the id of the scene; 1 to 128 characters
        :param content_location: where the scene's content definition file is, as an ``s3://`` URL; 0 to 256
            characters
        :param description: its description; 0 to 2048 characters
        :param capabilities: the names of the capabilities that the scene is drawn with; 0 to 50 of them
        :param scene_metadata: metadata of the scene: values by key; 0 to 50 entries
        """
        answer: UpdateSceneResponse = await self._call(
            "UpdateScene",
            {
                "workspace_id": workspace_id,
                "scene_id": scene_id,
                "content_location": content_location,
                "description": description,
                "capabilities": capabilities,
                "scene_metadata": scene_metadata,
            },
        )
        return answer

    async def delete_scene(self, *, workspace_id: str, scene_id: str) -> DeleteSceneResponse:
        """Deletes a scene from its workspace.

        The answer is empty.

        AWS: ``delete_scene``, permission ``iottwinmaker:DeleteScene``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param scene_id: the id of the scene; 1 to 128 characters
        """
        answer: DeleteSceneResponse = await self._call(
            "DeleteScene", {"workspace_id": workspace_id, "scene_id": scene_id}
        )
        return answer

    def execute_query(
        self,
        *,
        workspace_id: str,
        query_statement: str,
        max_results: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Listing[Row, ExecuteQueryResponse]:
        """Runs a query, written in PartiQL, over the knowledge graph of a workspace: its entities and their
        relationships.

        Needs the standard or the tiered bundle pricing mode; see ``get_pricing_plan``. A query that takes too long ends
        in a timeout error.

        AWS: ``execute_query``, permission ``iottwinmaker:ExecuteQuery``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param query_statement: the query, in PartiQL, such as ``SELECT e FROM EntityGraph MATCH (e)``; 1 to 1000
            characters
        :param max_results: the size of a page, 1 or more; above 100 it is 100; default: 50
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ExecuteQuery",
            "rows",
            {
                "workspace_id": workspace_id,
                "query_statement": query_statement,
                "max_results": max_results,
                "next_token": next_token,
            },
            limit,
        )

    async def create_sync_job(
        self, *, workspace_id: str, sync_source: str, sync_role: str, tags: Mapping[str, str] | None = None
    ) -> CreateSyncJobResponse:
        """Creates a sync job, which keeps entities and component types of a workspace in step with AWS IoT SiteWise.

        Asynchronous: the answer has the state so far; wait until ``get_sync_job`` says ``ACTIVE``.

        AWS: ``create_sync_job``, permission ``iottwinmaker:CreateSyncJob``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param sync_source: where the job syncs from. Only ``SITEWISE`` is supported
        :param sync_role: the ARN of the role with which the job reads the source and creates, updates and deletes
            resources here; 20 to 2048 characters
        :param tags: its tags: keys and values; 0 to 50 entries
        """
        answer: CreateSyncJobResponse = await self._call(
            "CreateSyncJob",
            {"workspace_id": workspace_id, "sync_source": sync_source, "sync_role": sync_role, "tags": tags},
        )
        return answer

    async def get_sync_job(self, *, sync_source: str, workspace_id: str | None = None) -> GetSyncJobResponse:
        """Gives the sync job of a source with its role and its status.

        AWS: ``get_sync_job``, permission ``iottwinmaker:GetSyncJob``.

        :param sync_source: where the job syncs from. Only ``SITEWISE`` is supported
        :param workspace_id: the id of the workspace that the job is in; 1 to 128 characters
        """
        answer: GetSyncJobResponse = await self._call(
            "GetSyncJob", {"sync_source": sync_source, "workspace_id": workspace_id}
        )
        return answer

    def list_sync_jobs(
        self,
        *,
        workspace_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Listing[SyncJobSummary, ListSyncJobsResponse]:
        """Lists the sync jobs of a workspace, in short.

        AWS: ``list_sync_jobs``, permission ``iottwinmaker:ListSyncJobs``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param max_results: the size of a page, 1 or more; above 200 it is 200; default: 50
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListSyncJobs",
            "sync_job_summaries",
            {"workspace_id": workspace_id, "max_results": max_results, "next_token": next_token},
            limit,
        )

    async def delete_sync_job(self, *, workspace_id: str, sync_source: str) -> DeleteSyncJobResponse:
        """Deletes a sync job, and before it everything that it has synced into the workspace.

        Asynchronous: the job stays in state ``DELETING``, and is tried again after errors, until all of that is gone.

        AWS: ``delete_sync_job``, permission ``iottwinmaker:DeleteSyncJob``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param sync_source: where the job syncs from. Only ``SITEWISE`` is supported
        """
        answer: DeleteSyncJobResponse = await self._call(
            "DeleteSyncJob", {"workspace_id": workspace_id, "sync_source": sync_source}
        )
        return answer

    def list_sync_resources(
        self,
        *,
        workspace_id: str,
        sync_source: str,
        filters: Sequence[SyncResourceFilter | Mapping[str, Any]] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Listing[SyncResourceSummary, ListSyncResourcesResponse]:
        """Lists what a sync job has synced, each with its state, and with its error if it failed.

        AWS: ``list_sync_resources``, permission ``iottwinmaker:ListSyncResources``.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param sync_source: where the job syncs from. Only ``SITEWISE`` is supported
        :param filters: conditions: a state alone, or a resource type with a resource id or with an external id.
            Default: all
        :param max_results: the size of a page, 1 or more; above 200 it is 200; default: 50
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListSyncResources",
            "sync_resources",
            {
                "workspace_id": workspace_id,
                "sync_source": sync_source,
                "filters": filters,
                "max_results": max_results,
                "next_token": next_token,
            },
            limit,
        )

    async def create_metadata_transfer_job(
        self,
        *,
        sources: Sequence[SourceConfiguration | Mapping[str, Any]],
        destination: DestinationConfiguration | Mapping[str, Any],
        metadata_transfer_job_id: str | None = None,
        description: str | None = None,
    ) -> CreateMetadataTransferJobResponse:
        """Starts a job that transfers metadata in bulk between S3, AWS IoT SiteWise and AWS IoT TwinMaker.

        The bucket and the workspace that it names must exist. Asynchronous: the job ends in ``COMPLETED``, ``ERROR`` or
        ``CANCELLED``; ask for it with ``get_metadata_transfer_job``.

        AWS: ``create_metadata_transfer_job``, permission ``iottwinmaker:CreateMetadataTransferJob``.

        :param sources: where the metadata comes from; 1 of them
        :param destination: where the metadata goes to
        :param metadata_transfer_job_id: the id of the new job. Default: the service makes one; 1 to 128 characters
        :param description: its description; 0 to 2048 characters
        """
        answer: CreateMetadataTransferJobResponse = await self._call(
            "CreateMetadataTransferJob",
            {
                "sources": sources,
                "destination": destination,
                "metadata_transfer_job_id": metadata_transfer_job_id,
                "description": description,
            },
        )
        return answer

    async def get_metadata_transfer_job(self, *, metadata_transfer_job_id: str) -> GetMetadataTransferJobResponse:
        """Gives a metadata transfer job with its source, destination, status, progress and the URL of its report.

        AWS: ``get_metadata_transfer_job``, permission ``iottwinmaker:GetMetadataTransferJob``.

        :param metadata_transfer_job_id: the job's id; 1 to 128 characters
        """
        answer: GetMetadataTransferJobResponse = await self._call(
            "GetMetadataTransferJob", {"metadata_transfer_job_id": metadata_transfer_job_id}
        )
        return answer

    def list_metadata_transfer_jobs(
        self,
        *,
        source_type: SourceType | str,
        destination_type: DestinationType | str,
        filters: Sequence[ListMetadataTransferJobsFilter | Mapping[str, Any]] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[MetadataTransferJobSummary, ListMetadataTransferJobsResponse]:
        """Lists the metadata transfer jobs from one type of source to one type of destination, in short.

        AWS: ``list_metadata_transfer_jobs``, permission ``iottwinmaker:ListMetadataTransferJobs``.

        :param source_type: only jobs from this type of source
        :param destination_type: only jobs to this type of destination
        :param filters: further conditions. Default: none
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 200 it is 200; default: the service's
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListMetadataTransferJobs",
            "metadata_transfer_job_summaries",
            {
                "source_type": source_type,
                "destination_type": destination_type,
                "filters": filters,
                "next_token": next_token,
                "max_results": max_results,
            },
            limit,
        )

    async def cancel_metadata_transfer_job(self, *, metadata_transfer_job_id: str) -> CancelMetadataTransferJobResponse:
        """Cancels a metadata transfer job.

        Asynchronous: the state is ``CANCELLING`` at first; wait until it is ``CANCELLED``.

        AWS: ``cancel_metadata_transfer_job``, permission ``iottwinmaker:CancelMetadataTransferJob``.

        :param metadata_transfer_job_id: the job's id; 1 to 128 characters
        """
        answer: CancelMetadataTransferJobResponse = await self._call(
            "CancelMetadataTransferJob", {"metadata_transfer_job_id": metadata_transfer_job_id}
        )
        return answer

    async def get_pricing_plan(self) -> GetPricingPlanResponse:
        """Gives the account's pricing plan of the current billing cycle, and the pending one if there is one.

        AWS: ``get_pricing_plan``, permission ``iottwinmaker:GetPricingPlan``.
        """
        answer: GetPricingPlanResponse = await self._call("GetPricingPlan", {})
        return answer

    async def update_pricing_plan(
        self, *, pricing_mode: PricingMode | str, bundle_names: Sequence[str] | None = None
    ) -> UpdatePricingPlanResponse:
        """Changes the account's pricing plan: its mode and, for tiered bundles, which bundles it has.

        A change that is not in force yet comes back as the pending plan.

        AWS: ``update_pricing_plan``, permission ``iottwinmaker:UpdatePricingPlan``.

        :param pricing_mode: the pricing mode to change to
        :param bundle_names: the names of the bundles to take; goes with ``TIERED_BUNDLE``; 1 to 10 of them
        """
        answer: UpdatePricingPlanResponse = await self._call(
            "UpdatePricingPlan", {"pricing_mode": pricing_mode, "bundle_names": bundle_names}
        )
        return answer

    async def tag_resource(self, *, resource_arn: str, tags: Mapping[str, str]) -> TagResourceResponse:
        """Puts tags on a resource, next to those that it has.

        Refused if the resource would then have too many.

        AWS: ``tag_resource``, permission ``iottwinmaker:TagResource``.

        :param resource_arn: the ARN of the resource; 20 to 2048 characters
        :param tags: the tags to put on: keys and values; 0 to 50 entries
        """
        answer: TagResourceResponse = await self._call("TagResource", {"resource_arn": resource_arn, "tags": tags})
        return answer

    async def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResponse:
        """Takes tags off a resource, by key.

        Their values go with them.

        AWS: ``untag_resource``, permission ``iottwinmaker:UntagResource``.

        :param resource_arn: the ARN of the resource; 20 to 2048 characters
        :param tag_keys: the keys of the tags that are taken away; 0 to 50 of them
        """
        answer: UntagResourceResponse = await self._call(
            "UntagResource", {"resource_arn": resource_arn, "tag_keys": tag_keys}
        )
        return answer

    def list_tags_for_resource(
        self, *, resource_arn: str, max_results: int | None = None, next_token: str | None = None
    ) -> Paged[ListTagsForResourceResponse]:
        """Lists the tags of a resource.

        AWS: ``list_tags_for_resource``, permission ``iottwinmaker:ListTagsForResource``.

        :param resource_arn: the ARN of the resource; 20 to 2048 characters
        :param max_results: the size of a page, 1 or more; above 200 it is 200; default: 25
        :param next_token: where to begin: the token of an earlier page
        """
        return self._paged(
            "ListTagsForResource", {"resource_arn": resource_arn, "max_results": max_results, "next_token": next_token}
        )

    async def wait_until_component_type_active(
        self, *, workspace_id: str, component_type_id: str, timeout: float | timedelta | None = None
    ) -> GetComponentTypeResponse:
        """Waits until the component type is active.

        Calls ``get_component_type`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param component_type_id: the id of the component type; 1 to 256 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: GetComponentTypeResponse = await self._wait(
            "ComponentTypeActive", {"workspace_id": workspace_id, "component_type_id": component_type_id}, timeout
        )
        return answer

    async def wait_until_component_type_not_exists(
        self, *, workspace_id: str, component_type_id: str, timeout: float | timedelta | None = None
    ) -> None:
        """Waits until the component type is gone.

        Calls ``get_component_type`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param component_type_id: the id of the component type; 1 to 256 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        await self._wait(
            "ComponentTypeNotExists", {"workspace_id": workspace_id, "component_type_id": component_type_id}, timeout
        )

    async def wait_until_entity_active(
        self, *, workspace_id: str, entity_id: str, timeout: float | timedelta | None = None
    ) -> GetEntityResponse:
        """Waits until the entity is active.

        Calls ``get_entity`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param entity_id: the id of the entity; 1 to 128 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: GetEntityResponse = await self._wait(
            "EntityActive", {"workspace_id": workspace_id, "entity_id": entity_id}, timeout
        )
        return answer

    async def wait_until_entity_not_exists(
        self, *, workspace_id: str, entity_id: str, timeout: float | timedelta | None = None
    ) -> None:
        """Waits until the entity is gone.

        Calls ``get_entity`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param workspace_id: the id of the workspace; 1 to 128 characters
        :param entity_id: the id of the entity; 1 to 128 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        await self._wait("EntityNotExists", {"workspace_id": workspace_id, "entity_id": entity_id}, timeout)

    async def wait_until_metadata_transfer_job_completed(
        self, *, metadata_transfer_job_id: str, timeout: float | timedelta | None = None
    ) -> GetMetadataTransferJobResponse:
        """Waits until the metadata transfer job is completed.

        Calls ``get_metadata_transfer_job`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param metadata_transfer_job_id: the job's id; 1 to 128 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: GetMetadataTransferJobResponse = await self._wait(
            "MetadataTransferJobCompleted", {"metadata_transfer_job_id": metadata_transfer_job_id}, timeout
        )
        return answer

    async def wait_until_sync_job_active(
        self, *, sync_source: str, workspace_id: str | None = None, timeout: float | timedelta | None = None
    ) -> GetSyncJobResponse:
        """Waits until the sync job is active.

        Calls ``get_sync_job`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param sync_source: where the job syncs from. Only ``SITEWISE`` is supported
        :param workspace_id: the id of the workspace that the job is in; 1 to 128 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: GetSyncJobResponse = await self._wait(
            "SyncJobActive", {"sync_source": sync_source, "workspace_id": workspace_id}, timeout
        )
        return answer

    async def wait_until_sync_job_not_exists(
        self, *, sync_source: str, workspace_id: str | None = None, timeout: float | timedelta | None = None
    ) -> None:
        """Waits until the sync job is gone.

        Calls ``get_sync_job`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param sync_source: where the job syncs from. Only ``SITEWISE`` is supported
        :param workspace_id: the id of the workspace that the job is in; 1 to 128 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        await self._wait("SyncJobNotExists", {"sync_source": sync_source, "workspace_id": workspace_id}, timeout)
