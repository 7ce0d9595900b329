"""The client of AWS IoT SiteWise."""

from __future__ import annotations

from twinlink._client import Client

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta
    from typing import Any

    from twinlink.generated.iotsitewise.access_policies import (
        AccessPolicySummary,
        CreateAccessPolicyResponse,
        DeleteAccessPolicyResponse,
        DescribeAccessPolicyResponse,
        Identity,
        IdentityType,
        ListAccessPoliciesResponse,
        Permission,
        Resource,
        ResourceType,
        UpdateAccessPolicyResponse,
    )
    from twinlink.generated.iotsitewise.account import (
        DescribeDefaultEncryptionConfigurationResponse,
        DescribeLoggingOptionsResponse,
        DescribeStorageConfigurationResponse,
        DisassociatedDataStorageState,
        LoggingOptions,
        MultiLayerStorage,
        PutDefaultEncryptionConfigurationResponse,
        PutLoggingOptionsResponse,
        PutStorageConfigurationResponse,
        RetentionPeriod,
        StorageType,
        WarmTierRetentionPeriod,
        WarmTierState,
    )
    from twinlink.generated.iotsitewise.actions import (
        ActionPayload,
        ActionSummary,
        DescribeActionResponse,
        DescribeExecutionResponse,
        ExecuteActionResponse,
        ExecutionSummary,
        ListActionsResponse,
        ListExecutionsResponse,
        TargetResource,
        TargetResourceType,
    )
    from twinlink.generated.iotsitewise.applications import (
        ApplicationSummary,
        CreateApplicationResponse,
        DeleteApplicationResponse,
        DescribeApplicationResponse,
        ListApplicationsResponse,
    )
    from twinlink.generated.iotsitewise.asset_models import (
        AssetModelCompositeModel,
        AssetModelCompositeModelDefinition,
        AssetModelCompositeModelSummary,
        AssetModelHierarchy,
        AssetModelHierarchyDefinition,
        AssetModelProperty,
        AssetModelPropertyDefinition,
        AssetModelPropertySummary,
        AssetModelSummary,
        AssetModelType,
        AssetModelVersionType,
        CompositionRelationshipSummary,
        CreateAssetModelCompositeModelResponse,
        CreateAssetModelResponse,
        DeleteAssetModelCompositeModelResponse,
        DeleteAssetModelInterfaceRelationshipResponse,
        DeleteAssetModelResponse,
        DescribeAssetModelCompositeModelResponse,
        DescribeAssetModelInterfaceRelationshipResponse,
        DescribeAssetModelResponse,
        InterfaceRelationshipSummary,
        ListAssetModelCompositeModelsResponse,
        ListAssetModelPropertiesFilter,
        ListAssetModelPropertiesResponse,
        ListAssetModelsResponse,
        ListCompositionRelationshipsResponse,
        ListInterfaceRelationshipsResponse,
        PropertyMappingConfiguration,
        PutAssetModelInterfaceRelationshipResponse,
        UpdateAssetModelCompositeModelResponse,
        UpdateAssetModelResponse,
    )
    from twinlink.generated.iotsitewise.assets import (
        AssetPropertySummary,
        AssetRelationshipSummary,
        AssetSummary,
        AssociatedAssetsSummary,
        CreateAssetResponse,
        DeleteAssetResponse,
        DescribeAssetCompositeModelResponse,
        DescribeAssetPropertyResponse,
        DescribeAssetResponse,
        ListAssetPropertiesFilter,
        ListAssetPropertiesResponse,
        ListAssetRelationshipsResponse,
        ListAssetsFilter,
        ListAssetsResponse,
        ListAssociatedAssetsResponse,
        PropertyNotificationState,
        TraversalDirection,
        TraversalType,
        UpdateAssetResponse,
    )
    from twinlink.generated.iotsitewise.assistant import InvokeAssistantResponse
    from twinlink.generated.iotsitewise.bulk_import_jobs import (
        CreateBulkImportJobResponse,
        DescribeBulkImportJobResponse,
        ErrorReportLocation,
        File,
        JobConfiguration,
        JobSummary,
        ListBulkImportJobsFilter,
        ListBulkImportJobsResponse,
    )
    from twinlink.generated.iotsitewise.computation_models import (
        ComputationModelConfiguration,
        ComputationModelDataBindingUsageSummary,
        ComputationModelDataBindingValue,
        ComputationModelResolveToResourceSummary,
        ComputationModelSummary,
        ComputationModelType,
        CreateComputationModelResponse,
        DataBindingValueFilter,
        DeleteComputationModelResponse,
        DescribeComputationModelExecutionSummaryResponse,
        DescribeComputationModelResponse,
        ListComputationModelDataBindingUsagesResponse,
        ListComputationModelResolveToResourcesResponse,
        ListComputationModelsResponse,
        UpdateComputationModelResponse,
    )
    from twinlink.generated.iotsitewise.dashboards import (
        CreateDashboardResponse,
        DashboardSummary,
        DeleteDashboardResponse,
        DescribeDashboardResponse,
        ListDashboardsResponse,
        UpdateDashboardResponse,
    )
    from twinlink.generated.iotsitewise.datasets import (
        AssociateDataSegmentEntry,
        BatchAssociateDataSegmentsToDatasetResponse,
        BatchDeleteDatasetDataSegmentsResponse,
        BatchDisassociateDataSegmentsFromDatasetResponse,
        CreateDatasetExportJobResponse,
        CreateDatasetResponse,
        DataSegmentRelationshipSummary,
        DataSegmentSummary,
        DatasetConfig,
        DatasetExportJobFilter,
        DatasetSource,
        DatasetSourceType,
        DatasetSummary,
        DatasetTypeEnum,
        DeleteDataSegmentEntry,
        DeleteDatasetResponse,
        DescribeDatasetExportJobResponse,
        DescribeDatasetResponse,
        DisassociateDataSegmentEntry,
        ExportErrorReportLocation,
        ExportJobSummary,
        ListDatasetDataSegmentRelationshipsResponse,
        ListDatasetDataSegmentsResponse,
        ListDatasetExportJobsResponse,
        ListDatasetsResponse,
        ProcessingInput,
        UpdateDatasetResponse,
    )
    from twinlink.generated.iotsitewise.enrichment_jobs import (
        CancelEnrichmentJobResponse,
        CreateEnrichmentJobResponse,
        DescribeEnrichmentJobResponse,
        EnrichmentJobConfiguration,
        EnrichmentJobStatus,
        EnrichmentJobSummary,
        JobType,
        ListEnrichmentJobsResponse,
    )
    from twinlink.generated.iotsitewise.gateways import (
        CreateGatewayResponse,
        DescribeGatewayCapabilityConfigurationResponse,
        DescribeGatewayResponse,
        GatewayPlatform,
        GatewaySummary,
        ListGatewaysResponse,
        UpdateGatewayCapabilityConfigurationResponse,
    )
    from twinlink.generated.iotsitewise.pipelines import (
        CancelPipelineExecutionResponse,
        ComputeNode,
        ComputeNodeExecutionDetails,
        CreatePipelineResponse,
        DeletePipelineResponse,
        DescribePipelineExecutionResponse,
        DescribePipelineResponse,
        ExecutionEnvironmentVariables,
        ListPipelineExecutionsResponse,
        ListPipelinesResponse,
        MountOverrides,
        PipelineExecutionState,
        PipelineExecutionSummary,
        PipelineSummary,
        StartPipelineExecutionResponse,
        UpdatePipelineResponse,
    )
    from twinlink.generated.iotsitewise.portals import (
        Alarms,
        AuthMode,
        CreatePortalResponse,
        DeletePortalResponse,
        DescribePortalResponse,
        Image,
        ImageFile,
        ListPortalsResponse,
        PortalSummary,
        PortalType,
        PortalTypeEntry,
        UpdatePortalResponse,
    )
    from twinlink.generated.iotsitewise.projects import (
        BatchAssociateProjectAssetsResponse,
        BatchDisassociateProjectAssetsResponse,
        CreateProjectResponse,
        DeleteProjectResponse,
        DescribeProjectResponse,
        ListProjectAssetsResponse,
        ListProjectsResponse,
        ProjectSummary,
        UpdateProjectResponse,
    )
    from twinlink.generated.iotsitewise.property_values import (
        AggregatedValue,
        AggregateType,
        AssetPropertyValue,
        BatchGetAssetPropertyAggregatesEntry,
        BatchGetAssetPropertyAggregatesResponse,
        BatchGetAssetPropertyValueEntry,
        BatchGetAssetPropertyValueHistoryEntry,
        BatchGetAssetPropertyValueHistoryResponse,
        BatchGetAssetPropertyValueResponse,
        BatchPutAssetPropertyValueResponse,
        GetAssetPropertyAggregatesResponse,
        GetAssetPropertyValueHistoryResponse,
        GetAssetPropertyValueResponse,
        GetInterpolatedAssetPropertyValuesResponse,
        InterpolatedAssetPropertyValue,
        PutAssetPropertyValueEntry,
        Quality,
        TimeOrdering,
    )
    from twinlink.generated.iotsitewise.queries import (
        CancelQueryResponse,
        DescribeQueryResponse,
        ExecuteQueryResponse,
        GetQueryResultsResponse,
        ListQueriesResponse,
        QuerySummary,
        Row,
        StartQueryResponse,
    )
    from twinlink.generated.iotsitewise.searches import (
        DescribeSearchResponse,
        GetCaptureDataResponse,
        GetSearchResultsResponse,
        ListSearchesFilters,
        ListSearchesResponse,
        SearchFilters,
        SearchResult,
        SearchSummary,
        SearchType,
        StartSearchResponse,
    )
    from twinlink.generated.iotsitewise.shared import (
        EncryptionType,
        FormatSettings,
        ResolveTo,
        ResolveToResourceType,
        TimeInNanos,
    )
    from twinlink.generated.iotsitewise.tags import (
        ListTagsForResourceResponse,
        TagResourceResponse,
        UntagResourceResponse,
    )
    from twinlink.generated.iotsitewise.tasks import (
        CreateTaskResponse,
        DeleteTaskResponse,
        DescribeTaskResponse,
        ListTasksResponse,
        TaskConfiguration,
        TaskSummary,
        UpdateTaskResponse,
    )
    from twinlink.generated.iotsitewise.time_series import (
        DescribeTimeSeriesResponse,
        ListTimeSeriesResponse,
        ListTimeSeriesType,
        TimeSeriesSummary,
    )
    from twinlink.generated.iotsitewise.workspaces import (
        CreateWorkspaceResponse,
        DeleteWorkspaceResponse,
        DescribeWorkspaceResponse,
        ListWorkspacesResponse,
        UpdateWorkspaceResponse,
        WorkspaceEncryptionConfiguration,
        WorkspaceSummary,
    )
    from twinlink.listing import Listing, Paged


class SiteWise(Client):
    """AWS IoT SiteWise: ``Connector`` has it."""

    __slots__ = ()

    _service = "iotsitewise"

    def create_asset_model(
        self,
        *,
        asset_model_name: str,
        asset_model_type: AssetModelType | str | None = None,
        asset_model_id: str | None = None,
        asset_model_external_id: str | None = None,
        asset_model_description: str | None = None,
        asset_model_properties: Sequence[AssetModelPropertyDefinition | Mapping[str, Any]] | None = None,
        asset_model_hierarchies: Sequence[AssetModelHierarchyDefinition | Mapping[str, Any]] | None = None,
        asset_model_composite_models: Sequence[AssetModelCompositeModelDefinition | Mapping[str, Any]] | None = None,
        client_token: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateAssetModelResponse:
        """Creates an asset model: which properties and hierarchies the assets made from it have.

        By default it is one for assets; it can also be a component for reuse in other models, or an interface that
        other models implement. Asynchronous: the state is ``CREATING`` at first and ``ACTIVE`` when the model can be
        used. Custom composite models are added afterwards, with ``create_asset_model_composite_model``.

        AWS: ``create_asset_model``, permission ``iotsitewise:CreateAssetModel``.

        :param asset_model_name: the name of the asset model, used for no other; 1 to 256 characters
        :param asset_model_type: for making assets (``ASSET_MODEL``, the default), for reuse in composite models, or
            for other models to implement
        :param asset_model_id: a globally unique UUID of your own. Default: one is made; 36 characters
        :param asset_model_external_id: an id of your own, used for one asset model of the account only; 2 to 128
            characters
        :param asset_model_description: what the asset model is for, in your own words; 1 to 2048 characters
        :param asset_model_properties: the properties that its assets have, at most 200
        :param asset_model_hierarchies: which kinds of children its assets may have, at most 10 kinds
        :param asset_model_composite_models: its built-in composite models, such as alarms. Custom ones need
            ``create_asset_model_composite_model``
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param tags: its tags: keys and values; 1 to 50 entries
        """
        answer: CreateAssetModelResponse = self._call(
            "CreateAssetModel",
            {
                "asset_model_name": asset_model_name,
                "asset_model_type": asset_model_type,
                "asset_model_id": asset_model_id,
                "asset_model_external_id": asset_model_external_id,
                "asset_model_description": asset_model_description,
                "asset_model_properties": asset_model_properties,
                "asset_model_hierarchies": asset_model_hierarchies,
                "asset_model_composite_models": asset_model_composite_models,
                "client_token": client_token,
                "tags": tags,
            },
        )
        return answer

    def describe_asset_model(
        self, *, asset_model_id: str, exclude_properties: bool | None = None, asset_model_version: str | None = None
    ) -> DescribeAssetModelResponse:
        """Gives an asset model with its properties, hierarchies, composite models, interfaces and state.

        Properties of composite models are listed under those models only; custom composite models are only summarized:
        ``describe_asset_model_composite_model`` gives them in full. Its ``e_tag`` is what ``if_match`` takes in a later
        change.

        AWS: ``describe_asset_model``, permission ``iotsitewise:DescribeAssetModel``.

        :param asset_model_id: the id of the asset model: a UUID; in most requests also ``externalId:`` and its
            external id; 13 to 139 characters
        :param exclude_properties: whether to leave out the properties. Default: no
        :param asset_model_version: which version is described: ``LATEST``, the default, or ``ACTIVE``
        """
        answer: DescribeAssetModelResponse = self._call(
            "DescribeAssetModel",
            {
                "asset_model_id": asset_model_id,
                "exclude_properties": exclude_properties,
                "asset_model_version": asset_model_version,
            },
        )
        return answer

    def list_asset_models(
        self,
        *,
        asset_model_types: Sequence[AssetModelType | str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        asset_model_version: str | None = None,
        limit: int | None = None,
    ) -> Listing[AssetModelSummary, ListAssetModelsResponse]:
        """Lists the asset models, of all types unless ``asset_model_types`` is given.

        AWS: ``list_asset_models``, permission ``iotsitewise:ListAssetModels``.

        :param asset_model_types: only asset models of these types. Default: all types
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param asset_model_version: which version is described: ``LATEST``, the default, or ``ACTIVE``
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListAssetModels",
            "asset_model_summaries",
            {
                "asset_model_types": asset_model_types,
                "next_token": next_token,
                "max_results": max_results,
                "asset_model_version": asset_model_version,
            },
            limit,
        )

    def update_asset_model(
        self,
        *,
        asset_model_id: str,
        asset_model_name: str,
        asset_model_external_id: str | None = None,
        asset_model_description: str | None = None,
        asset_model_properties: Sequence[AssetModelProperty | Mapping[str, Any]] | None = None,
        asset_model_hierarchies: Sequence[AssetModelHierarchy | Mapping[str, Any]] | None = None,
        asset_model_composite_models: Sequence[AssetModelCompositeModel | Mapping[str, Any]] | None = None,
        client_token: str | None = None,
        if_match: str | None = None,
        if_none_match: str | None = None,
        match_for_version_type: AssetModelVersionType | str | None = None,
    ) -> UpdateAssetModelResponse:
        """Replaces the definition of an asset model, and with it that of every asset made from the model.

        A property that is left out is removed, and all its data is deleted. The type and data type of a property cannot
        change: remove it with one update and add it again with a second; it then has a new id. Asynchronous: the state
        is ``UPDATING`` at first and ``ACTIVE`` in the end.

        AWS: ``update_asset_model``, permission ``iotsitewise:UpdateAssetModel``.

        :param asset_model_id: the id of the asset model: a UUID; in most requests also ``externalId:`` and its
            external id; 13 to 139 characters
        :param asset_model_name: the name of the asset model, used for no other; 1 to 256 characters
        :param asset_model_external_id: an id of your own, used for one asset model of the account only. It can be
            set only where there is none; 2 to 128 characters
        :param asset_model_description: what the asset model is for, in your own words; 1 to 2048 characters
        :param asset_model_properties: all its properties from now on, at most 200. One left out is removed with its
            data
        :param asset_model_hierarchies: which kinds of children its assets may have from now on, at most 10 kinds
        :param asset_model_composite_models: its built-in composite models, such as alarms. Custom ones need
            ``create_asset_model_composite_model``
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param if_match: the ``e_tag`` that the version named by ``match_for_version_type`` must still have;
            otherwise the request is refused
        :param if_none_match: ``*`` refuses the request if there is an active version. Goes with ``ACTIVE`` as
            ``match_for_version_type``
        :param match_for_version_type: the version that ``if_match`` or ``if_none_match`` looks at
        """
        answer: UpdateAssetModelResponse = self._call(
            "UpdateAssetModel",
            {
                "asset_model_id": asset_model_id,
                "asset_model_name": asset_model_name,
                "asset_model_external_id": asset_model_external_id,
                "asset_model_description": asset_model_description,
                "asset_model_properties": asset_model_properties,
                "asset_model_hierarchies": asset_model_hierarchies,
                "asset_model_composite_models": asset_model_composite_models,
                "client_token": client_token,
                "if_match": if_match,
                "if_none_match": if_none_match,
                "match_for_version_type": match_for_version_type,
            },
        )
        return answer

    def delete_asset_model(
        self,
        *,
        asset_model_id: str,
        client_token: str | None = None,
        if_match: str | None = None,
        if_none_match: str | None = None,
        match_for_version_type: AssetModelVersionType | str | None = None,
    ) -> DeleteAssetModelResponse:
        """Deletes an asset model for good.

        Refused while there are assets made from it, or while a formula of a parent asset model depends on it.
        Asynchronous: the state is ``DELETING`` at first.

        AWS: ``delete_asset_model``, permission ``iotsitewise:DeleteAssetModel``.

        :param asset_model_id: the id of the asset model: a UUID; in most requests also ``externalId:`` and its
            external id; 13 to 139 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param if_match: the ``e_tag`` that the version named by ``match_for_version_type`` must still have;
            otherwise the request is refused
        :param if_none_match: ``*`` refuses the request if there is an active version. Goes with ``ACTIVE`` as
            ``match_for_version_type``
        :param match_for_version_type: the version that ``if_match`` or ``if_none_match`` looks at
        """
        answer: DeleteAssetModelResponse = self._call(
            "DeleteAssetModel",
            {
                "asset_model_id": asset_model_id,
                "client_token": client_token,
                "if_match": if_match,
                "if_none_match": if_none_match,
                "match_for_version_type": match_for_version_type,
            },
        )
        return answer

    def list_asset_model_properties(
        self,
        *,
        asset_model_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        filter: ListAssetModelPropertiesFilter | str | None = None,
        asset_model_version: str | None = None,
        limit: int | None = None,
    ) -> Listing[AssetModelPropertySummary, ListAssetModelPropertiesResponse]:
        """Lists the properties of an asset model.

        If properties are changed while you go through the pages, begin again with the first page.

        AWS: ``list_asset_model_properties``, permission ``iotsitewise:ListAssetModelProperties``.

        :param asset_model_id: the id of the asset model: a UUID; in most requests also ``externalId:`` and its
            external id; 13 to 139 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param filter: ``BASE``, the default, for the base properties only, or ``ALL``
        :param asset_model_version: which version is described: ``LATEST``, the default, or ``ACTIVE``
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListAssetModelProperties",
            "asset_model_property_summaries",
            {
                "asset_model_id": asset_model_id,
                "next_token": next_token,
                "max_results": max_results,
                "filter": filter,
                "asset_model_version": asset_model_version,
            },
            limit,
        )

    def create_asset_model_composite_model(
        self,
        *,
        asset_model_id: str,
        asset_model_composite_model_name: str,
        asset_model_composite_model_type: str,
        asset_model_composite_model_external_id: str | None = None,
        parent_asset_model_composite_model_id: str | None = None,
        asset_model_composite_model_id: str | None = None,
        asset_model_composite_model_description: str | None = None,
        client_token: str | None = None,
        composed_asset_model_id: str | None = None,
        asset_model_composite_model_properties: Sequence[AssetModelPropertyDefinition | Mapping[str, Any]]
        | None = None,
        if_match: str | None = None,
        if_none_match: str | None = None,
        match_for_version_type: AssetModelVersionType | str | None = None,
    ) -> CreateAssetModelCompositeModelResponse:
        """Adds a custom composite model to an asset model, of one of two kinds: an inline one, which has properties of
        its own (``asset_model_composite_model_properties``), or one based on a component model
        (``composed_asset_model_id``), which has the properties of that model, which must be there first and be a
        ``COMPONENT_MODEL``.

        Wait until the state of the asset model is ``ACTIVE``.

        AWS: ``create_asset_model_composite_model``, permission ``iotsitewise:CreateAssetModelCompositeModel``.

        :param asset_model_id: the id of the asset model: a UUID; in most requests also ``externalId:`` and its
            external id; 13 to 139 characters
        :param asset_model_composite_model_name: the name of the composite model, used for no other; 1 to 256
            characters
        :param asset_model_composite_model_type: the type of the composite model: ``CUSTOM``, ``AWS/ALARM`` or
            ``AWS/L4E_ANOMALY``; 1 to 256 characters
        :param asset_model_composite_model_external_id: an id of your own. For a derived or nested composite model
            set it with ``update_asset_model_composite_model`` instead; 2 to 128 characters
        :param parent_asset_model_composite_model_id: the composite model to put it in: a UUID, or ``externalId:``
            and its external id. Absent: the asset model itself; 13 to 139 characters
        :param asset_model_composite_model_id: a globally unique UUID of your own. Default: one is made; 36
            characters
        :param asset_model_composite_model_description: what the composite model is for, in your own words; 1 to
            2048 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param composed_asset_model_id: the component model to base it on: a UUID, or ``externalId:`` and its
            external id. Absent for an inline one; 13 to 139 characters
        :param asset_model_composite_model_properties: the properties of an inline one, at most 200. Not together
            with ``composed_asset_model_id``
        :param if_match: the ``e_tag`` that the version named by ``match_for_version_type`` must still have;
            otherwise the request is refused
        :param if_none_match: ``*`` refuses the request if there is an active version. Goes with ``ACTIVE`` as
            ``match_for_version_type``
        :param match_for_version_type: the version that ``if_match`` or ``if_none_match`` looks at
        """
        answer: CreateAssetModelCompositeModelResponse = self._call(
            "CreateAssetModelCompositeModel",
            {
                "asset_model_id": asset_model_id,
                "asset_model_composite_model_name": asset_model_composite_model_name,
                "asset_model_composite_model_type": asset_model_composite_model_type,
                "asset_model_composite_model_external_id": asset_model_composite_model_external_id,
                "parent_asset_model_composite_model_id": parent_asset_model_composite_model_id,
                "asset_model_composite_model_id": asset_model_composite_model_id,
                "asset_model_composite_model_description": asset_model_composite_model_description,
                "client_token": client_token,
                "composed_asset_model_id": composed_asset_model_id,
                "asset_model_composite_model_properties": asset_model_composite_model_properties,
                "if_match": if_match,
                "if_none_match": if_none_match,
                "match_for_version_type": match_for_version_type,
            },
        )
        return answer

    def describe_asset_model_composite_model(
        self, *, asset_model_id: str, asset_model_composite_model_id: str, asset_model_version: str | None = None
    ) -> DescribeAssetModelCompositeModelResponse:
        """Gives a composite model of an asset model: its properties, actions, and the models inside it.

        AWS: ``describe_asset_model_composite_model``, permission ``iotsitewise:DescribeAssetModelCompositeModel``.

        :param asset_model_id: the id of the asset model: a UUID; in most requests also ``externalId:`` and its
            external id; 13 to 139 characters
        :param asset_model_composite_model_id: the id of the composite model: a UUID; in requests also
            ``externalId:`` and its external id; 13 to 139 characters
        :param asset_model_version: which version is described: ``LATEST``, the default, or ``ACTIVE``
        """
        answer: DescribeAssetModelCompositeModelResponse = self._call(
            "DescribeAssetModelCompositeModel",
            {
                "asset_model_id": asset_model_id,
                "asset_model_composite_model_id": asset_model_composite_model_id,
                "asset_model_version": asset_model_version,
            },
        )
        return answer

    def list_asset_model_composite_models(
        self,
        *,
        asset_model_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        asset_model_version: str | None = None,
        limit: int | None = None,
    ) -> Listing[AssetModelCompositeModelSummary, ListAssetModelCompositeModelsResponse]:
        """Lists the composite models of an asset model.

        AWS: ``list_asset_model_composite_models``, permission ``iotsitewise:ListAssetModelCompositeModels``.

        :param asset_model_id: the id of the asset model: a UUID; in most requests also ``externalId:`` and its
            external id; 13 to 139 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param asset_model_version: which version is described: ``LATEST``, the default, or ``ACTIVE``
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListAssetModelCompositeModels",
            "asset_model_composite_model_summaries",
            {
                "asset_model_id": asset_model_id,
                "next_token": next_token,
                "max_results": max_results,
                "asset_model_version": asset_model_version,
            },
            limit,
        )

    def update_asset_model_composite_model(
        self,
        *,
        asset_model_id: str,
        asset_model_composite_model_id: str,
        asset_model_composite_model_name: str,
        asset_model_composite_model_external_id: str | None = None,
        asset_model_composite_model_description: str | None = None,
        client_token: str | None = None,
        asset_model_composite_model_properties: Sequence[AssetModelProperty | Mapping[str, Any]] | None = None,
        if_match: str | None = None,
        if_none_match: str | None = None,
        match_for_version_type: AssetModelVersionType | str | None = None,
    ) -> UpdateAssetModelCompositeModelResponse:
        """Replaces the definition of a composite model, and with it that of every asset made from the asset model.

        A property that is left out is removed, and all its data is deleted. The type and data type of a property cannot
        change: remove it with one update and add it again with a second; it then has a new id. Wait until the state of
        the asset model is ``ACTIVE``.

        AWS: ``update_asset_model_composite_model``, permission ``iotsitewise:UpdateAssetModelCompositeModel``.

        :param asset_model_id: the id of the asset model: a UUID; in most requests also ``externalId:`` and its
            external id; 13 to 139 characters
        :param asset_model_composite_model_id: the id of the composite model: a UUID; in requests also
            ``externalId:`` and its external id; 13 to 139 characters
        :param asset_model_composite_model_name: the name of the composite model, used for no other; 1 to 256
            characters
        :param asset_model_composite_model_external_id: an id of your own. It can be set only where there is none,
            or left as it is; 2 to 128 characters
        :param asset_model_composite_model_description: what the composite model is for, in your own words; 1 to
            2048 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param asset_model_composite_model_properties: all its properties from now on, at most 200. One left out is
            removed with its data
        :param if_match: the ``e_tag`` that the version named by ``match_for_version_type`` must still have;
            otherwise the request is refused
        :param if_none_match: ``*`` refuses the request if there is an active version. Goes with ``ACTIVE`` as
            ``match_for_version_type``
        :param match_for_version_type: the version that ``if_match`` or ``if_none_match`` looks at
        """
        answer: UpdateAssetModelCompositeModelResponse = self._call(
            "UpdateAssetModelCompositeModel",
            {
                "asset_model_id": asset_model_id,
                "asset_model_composite_model_id": asset_model_composite_model_id,
                "asset_model_composite_model_name": asset_model_composite_model_name,
                "asset_model_composite_model_external_id": asset_model_composite_model_external_id,
                "asset_model_composite_model_description": asset_model_composite_model_description,
                "client_token": client_token,
                "asset_model_composite_model_properties": asset_model_composite_model_properties,
                "if_match": if_match,
                "if_none_match": if_none_match,
                "match_for_version_type": match_for_version_type,
            },
        )
        return answer

    def delete_asset_model_composite_model(
        self,
        *,
        asset_model_id: str,
        asset_model_composite_model_id: str,
        client_token: str | None = None,
        if_match: str | None = None,
        if_none_match: str | None = None,
        match_for_version_type: AssetModelVersionType | str | None = None,
    ) -> DeleteAssetModelCompositeModelResponse:
        """Deletes a composite model for good.

        Refused while there are assets made from it, or while a formula of a parent asset model depends on it. Wait
        until the state of the asset model is ``ACTIVE``.

        AWS: ``delete_asset_model_composite_model``, permission ``iotsitewise:DeleteAssetModelCompositeModel``.

        :param asset_model_id: the id of the asset model: a UUID; in most requests also ``externalId:`` and its
            external id; 13 to 139 characters
        :param asset_model_composite_model_id: the id of the composite model: a UUID; in requests also
            ``externalId:`` and its external id; 13 to 139 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param if_match: the ``e_tag`` that the version named by ``match_for_version_type`` must still have;
            otherwise the request is refused
        :param if_none_match: ``*`` refuses the request if there is an active version. Goes with ``ACTIVE`` as
            ``match_for_version_type``
        :param match_for_version_type: the version that ``if_match`` or ``if_none_match`` looks at
        """
        answer: DeleteAssetModelCompositeModelResponse = self._call(
            "DeleteAssetModelCompositeModel",
            {
                "asset_model_id": asset_model_id,
                "asset_model_composite_model_id": asset_model_composite_model_id,
                "client_token": client_token,
                "if_match": if_match,
                "if_none_match": if_none_match,
                "match_for_version_type": match_for_version_type,
            },
        )
        return answer

    def list_composition_relationships(
        self,
        *,
        asset_model_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[CompositionRelationshipSummary, ListCompositionRelationshipsResponse]:
        """Lists where a component model is used: the composite models that are based on it.

        The asset model must be of type ``COMPONENT_MODEL``.

        AWS: ``list_composition_relationships``, permission ``iotsitewise:ListCompositionRelationships``.

        :param asset_model_id: the id of the component model, a UUID; 36 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListCompositionRelationships",
            "composition_relationship_summaries",
            {"asset_model_id": asset_model_id, "next_token": next_token, "max_results": max_results},
            limit,
        )

    def put_asset_model_interface_relationship(
        self,
        *,
        asset_model_id: str,
        interface_asset_model_id: str,
        property_mapping_configuration: PropertyMappingConfiguration | Mapping[str, Any],
        client_token: str | None = None,
    ) -> PutAssetModelInterfaceRelationshipResponse:
        """Makes an asset model implement an interface, or changes how it does: which of its properties stands for which
        of the interface's.

        The interface is an asset model of type ``INTERFACE``. Wait until the state of the asset model is ``ACTIVE``.

        AWS: ``put_asset_model_interface_relationship``, permission ``iotsitewise:PutAssetModelInterfaceRelationship``.

        :param asset_model_id: the id of the asset model: a UUID; in most requests also ``externalId:`` and its
            external id; 13 to 139 characters
        :param interface_asset_model_id: the id of the interface: a UUID; in requests also ``externalId:`` and its
            external id; 13 to 139 characters
        :param property_mapping_configuration: how the properties of the interface find their counterparts in the
            asset model
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: PutAssetModelInterfaceRelationshipResponse = self._call(
            "PutAssetModelInterfaceRelationship",
            {
                "asset_model_id": asset_model_id,
                "interface_asset_model_id": interface_asset_model_id,
                "property_mapping_configuration": property_mapping_configuration,
                "client_token": client_token,
            },
        )
        return answer

    def describe_asset_model_interface_relationship(
        self, *, asset_model_id: str, interface_asset_model_id: str
    ) -> DescribeAssetModelInterfaceRelationshipResponse:
        """Gives how an asset model implements an interface: which of its properties and hierarchies stand for which of
        the interface's.

        AWS: ``describe_asset_model_interface_relationship``, permission
        ``iotsitewise:DescribeAssetModelInterfaceRelationship``.

        :param asset_model_id: the id of the asset model: a UUID; in most requests also ``externalId:`` and its
            external id; 13 to 139 characters
        :param interface_asset_model_id: the id of the interface: a UUID; in requests also ``externalId:`` and its
            external id; 13 to 139 characters
        """
        answer: DescribeAssetModelInterfaceRelationshipResponse = self._call(
            "DescribeAssetModelInterfaceRelationship",
            {"asset_model_id": asset_model_id, "interface_asset_model_id": interface_asset_model_id},
        )
        return answer

    def list_interface_relationships(
        self,
        *,
        interface_asset_model_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[InterfaceRelationshipSummary, ListInterfaceRelationshipsResponse]:
        """Lists the asset models that implement an interface.

        AWS: ``list_interface_relationships``, permission ``iotsitewise:ListInterfaceRelationships``.

        :param interface_asset_model_id: the id of the interface: a UUID; in requests also ``externalId:`` and its
            external id; 13 to 139 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListInterfaceRelationships",
            "interface_relationship_summaries",
            {
                "interface_asset_model_id": interface_asset_model_id,
                "next_token": next_token,
                "max_results": max_results,
            },
            limit,
        )

    def delete_asset_model_interface_relationship(
        self, *, asset_model_id: str, interface_asset_model_id: str, client_token: str | None = None
    ) -> DeleteAssetModelInterfaceRelationshipResponse:
        """Makes an asset model no longer implement an interface.

        Wait until the state of the asset model is ``ACTIVE``.

        AWS: ``delete_asset_model_interface_relationship``, permission
        ``iotsitewise:DeleteAssetModelInterfaceRelationship``.

        :param asset_model_id: the id of the asset model: a UUID; in most requests also ``externalId:`` and its
            external id; 13 to 139 characters
        :param interface_asset_model_id: the id of the interface: a UUID; in requests also ``externalId:`` and its
            external id; 13 to 139 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: DeleteAssetModelInterfaceRelationshipResponse = self._call(
            "DeleteAssetModelInterfaceRelationship",
            {
                "asset_model_id": asset_model_id,
                "interface_asset_model_id": interface_asset_model_id,
                "client_token": client_token,
            },
        )
        return answer

    def create_asset(
        self,
        *,
        asset_name: str,
        asset_model_id: str,
        asset_id: str | None = None,
        asset_external_id: str | None = None,
        client_token: str | None = None,
        tags: Mapping[str, str] | None = None,
        asset_description: str | None = None,
    ) -> CreateAssetResponse:
        """Creates an asset from an asset model; it gets all the properties and hierarchies of the model.

        Asynchronous: the state is ``CREATING`` at first and ``ACTIVE`` when the asset can be used.

        AWS: ``create_asset``, permission ``iotsitewise:CreateAsset``.

        :param asset_name: the name of the asset; 1 to 256 characters
        :param asset_model_id: the asset model to make it from: its id, a UUID, or ``externalId:`` and its external
            id; 13 to 139 characters
        :param asset_id: a globally unique UUID of your own. Default: one is made; 36 characters
        :param asset_external_id: an id of your own, used for one asset of the account only; 2 to 128 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param tags: its tags: keys and values; 1 to 50 entries
        :param asset_description: what the asset is, in your own words; 1 to 2048 characters
        """
        answer: CreateAssetResponse = self._call(
            "CreateAsset",
            {
                "asset_name": asset_name,
                "asset_model_id": asset_model_id,
                "asset_id": asset_id,
                "asset_external_id": asset_external_id,
                "client_token": client_token,
                "tags": tags,
                "asset_description": asset_description,
            },
        )
        return answer

    def describe_asset(self, *, asset_id: str, exclude_properties: bool | None = None) -> DescribeAssetResponse:
        """Gives an asset with its properties, hierarchies, composite models and state.

        Properties of composite models are listed under those models only. Values are not given.

        AWS: ``describe_asset``, permission ``iotsitewise:DescribeAsset``.

        :param asset_id: the id of the asset: a UUID; in requests also ``externalId:`` and its external id; 13 to
            139 characters
        :param exclude_properties: whether to leave out the properties. Default: no
        """
        answer: DescribeAssetResponse = self._call(
            "DescribeAsset", {"asset_id": asset_id, "exclude_properties": exclude_properties}
        )
        return answer

    def list_assets(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        asset_model_id: str | None = None,
        filter: ListAssetsFilter | str | None = None,
        limit: int | None = None,
    ) -> Listing[AssetSummary, ListAssetsResponse]:
        """Lists the assets of one asset model (``ALL``, the default, which needs ``asset_model_id``), or those at the
        top of the asset hierarchies (``TOP_LEVEL``).

        There is no list of all assets at once: list the asset models and then the assets of each.

        AWS: ``list_assets``, permission ``iotsitewise:ListAssets``.

        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param asset_model_id: only assets of this model: a UUID, or ``externalId:`` and its external id. Needed
            unless ``filter`` is ``TOP_LEVEL``; 13 to 139 characters
        :param filter: ``ALL``, the default, for all assets of ``asset_model_id``, or ``TOP_LEVEL`` for those
            without a parent
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListAssets",
            "asset_summaries",
            {"next_token": next_token, "max_results": max_results, "asset_model_id": asset_model_id, "filter": filter},
            limit,
        )

    def update_asset(
        self,
        *,
        asset_id: str,
        asset_name: str,
        asset_external_id: str | None = None,
        client_token: str | None = None,
        asset_description: str | None = None,
    ) -> UpdateAssetResponse:
        """Changes the name and the description of an asset, and gives it an external id if it has none.

        Asynchronous: the state is ``UPDATING`` at first and ``ACTIVE`` in the end.

        AWS: ``update_asset``, permission ``iotsitewise:UpdateAsset``.

        :param asset_id: the id of the asset: a UUID; in requests also ``externalId:`` and its external id; 13 to
            139 characters
        :param asset_name: the name of the asset; 1 to 256 characters
        :param asset_external_id: an id of your own, used for one asset of the account only. It can be set only
            where there is none; 2 to 128 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param asset_description: what the asset is, in your own words; 1 to 2048 characters
        """
        answer: UpdateAssetResponse = self._call(
            "UpdateAsset",
            {
                "asset_id": asset_id,
                "asset_name": asset_name,
                "asset_external_id": asset_external_id,
                "client_token": client_token,
                "asset_description": asset_description,
            },
        )
        return answer

    def delete_asset(self, *, asset_id: str, client_token: str | None = None) -> DeleteAssetResponse:
        """Deletes an asset for good.

        Refused while it is associated with another asset: use ``disassociate_assets`` first. Asynchronous: the state is
        ``DELETING`` at first.

        AWS: ``delete_asset``, permission ``iotsitewise:DeleteAsset``.

        :param asset_id: the id of the asset: a UUID; in requests also ``externalId:`` and its external id; 13 to
            139 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: DeleteAssetResponse = self._call("DeleteAsset", {"asset_id": asset_id, "client_token": client_token})
        return answer

    def associate_assets(
        self, *, asset_id: str, hierarchy_id: str, child_asset_id: str, client_token: str | None = None
    ) -> None:
        """Makes an asset the child of another, in one of the hierarchies that the parent's model defines.

        The child must be made from the asset model that the hierarchy asks for.

        AWS: ``associate_assets``, permission ``iotsitewise:AssociateAssets``.

        :param asset_id: the parent: its id, a UUID, or ``externalId:`` and its external id; 13 to 139 characters
        :param hierarchy_id: the hierarchy of the parent's model: a UUID, or ``externalId:`` and its external id; 13
            to 139 characters
        :param child_asset_id: the child: its id, a UUID, or ``externalId:`` and its external id; 13 to 139
            characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        self._call(
            "AssociateAssets",
            {
                "asset_id": asset_id,
                "hierarchy_id": hierarchy_id,
                "child_asset_id": child_asset_id,
                "client_token": client_token,
            },
        )

    def disassociate_assets(
        self, *, asset_id: str, hierarchy_id: str, child_asset_id: str, client_token: str | None = None
    ) -> None:
        """Makes an asset no longer the child of another in a hierarchy of the parent.

        Both assets stay.

        AWS: ``disassociate_assets``, permission ``iotsitewise:DisassociateAssets``.

        :param asset_id: the parent: its id, a UUID, or ``externalId:`` and its external id; 13 to 139 characters
        :param hierarchy_id: the hierarchy of the parent's model that holds the child: a UUID, or ``externalId:``
            and its external id; 13 to 139 characters
        :param child_asset_id: the child: its id, a UUID, or ``externalId:`` and its external id; 13 to 139
            characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        self._call(
            "DisassociateAssets",
            {
                "asset_id": asset_id,
                "hierarchy_id": hierarchy_id,
                "child_asset_id": child_asset_id,
                "client_token": client_token,
            },
        )

    def list_associated_assets(
        self,
        *,
        asset_id: str,
        hierarchy_id: str | None = None,
        traversal_direction: TraversalDirection | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[AssociatedAssetsSummary, ListAssociatedAssetsResponse]:
        """Lists the children of an asset, of all hierarchies or of one; or gives its parent.

        AWS: ``list_associated_assets``, permission ``iotsitewise:ListAssociatedAssets``.

        :param asset_id: the id of the asset: a UUID; in requests also ``externalId:`` and its external id; 13 to
            139 characters
        :param hierarchy_id: only children in this hierarchy: a UUID, or ``externalId:`` and its external id.
            Default: all hierarchies; 13 to 139 characters
        :param traversal_direction: ``CHILD``, the default, for the children, or ``PARENT`` for the parent
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListAssociatedAssets",
            "asset_summaries",
            {
                "asset_id": asset_id,
                "hierarchy_id": hierarchy_id,
                "traversal_direction": traversal_direction,
                "next_token": next_token,
                "max_results": max_results,
            },
            limit,
        )

    def list_asset_relationships(
        self,
        *,
        asset_id: str,
        traversal_type: TraversalType | str,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[AssetRelationshipSummary, ListAssetRelationshipsResponse]:
        """Lists the way from an asset over its parents up to the root of its hierarchy.

        AWS: ``list_asset_relationships``, permission ``iotsitewise:ListAssetRelationships``.

        :param asset_id: the asset to begin with: its id, a UUID, or ``externalId:`` and its external id; 13 to 139
            characters
        :param traversal_type: which way to go: only ``PATH_TO_ROOT``, from the asset over its parents up to the
            root
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListAssetRelationships",
            "asset_relationship_summaries",
            {
                "asset_id": asset_id,
                "traversal_type": traversal_type,
                "next_token": next_token,
                "max_results": max_results,
            },
            limit,
        )

    def describe_asset_property(self, *, asset_id: str, property_id: str) -> DescribeAssetPropertyResponse:
        """Gives a property of an asset: its definition, alias and notifications, not its value.

        The default value of an attribute is the one that the asset model has now. ``get_asset_property_value`` gives
        values.

        AWS: ``describe_asset_property``, permission ``iotsitewise:DescribeAssetProperty``.

        :param asset_id: the id of the asset: a UUID; in requests also ``externalId:`` and its external id; 13 to
            139 characters
        :param property_id: the property: its id, a UUID, or ``externalId:`` and its external id; 13 to 139
            characters
        """
        answer: DescribeAssetPropertyResponse = self._call(
            "DescribeAssetProperty", {"asset_id": asset_id, "property_id": property_id}
        )
        return answer

    def list_asset_properties(
        self,
        *,
        asset_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        filter: ListAssetPropertiesFilter | str | None = None,
        limit: int | None = None,
    ) -> Listing[AssetPropertySummary, ListAssetPropertiesResponse]:
        """Lists the properties of an asset.

        If properties of the model are changed while you go through the pages, begin again with the first page.

        AWS: ``list_asset_properties``, permission ``iotsitewise:ListAssetProperties``.

        :param asset_id: the id of the asset: a UUID; in requests also ``externalId:`` and its external id; 13 to
            139 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param filter: ``BASE``, the default, for the base properties only, or ``ALL``
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListAssetProperties",
            "asset_property_summaries",
            {"asset_id": asset_id, "next_token": next_token, "max_results": max_results, "filter": filter},
            limit,
        )

    def update_asset_property(
        self,
        *,
        asset_id: str,
        property_id: str,
        property_alias: str | None = None,
        property_notification_state: PropertyNotificationState | str | None = None,
        client_token: str | None = None,
        property_unit: str | None = None,
    ) -> None:
        """Sets the alias, the notification state and the unit of a property of an asset.

        What is left out is reset: the alias is removed, notifications are off, the unit is the model's. To keep an
        alias or a notification state, pass what ``describe_asset_property`` gives.

        AWS: ``update_asset_property``, permission ``iotsitewise:UpdateAssetProperty``.

        :param asset_id: the id of the asset: a UUID; in requests also ``externalId:`` and its external id; 13 to
            139 characters
        :param property_id: the property: its id, a UUID, or ``externalId:`` and its external id; 13 to 139
            characters
        :param property_alias: the data stream, such as ``/company/windfarm/3/turbine/7/temperature``. Absent: an
            alias that is set is removed
        :param property_notification_state: whether new values are published on an MQTT topic of the property.
            Absent: no
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param property_unit: the unit of the values, such as ``Newtons`` or ``RPM``. Absent: the unit that the
            asset model has; 1 to 256 characters
        """
        self._call(
            "UpdateAssetProperty",
            {
                "asset_id": asset_id,
                "property_id": property_id,
                "property_alias": property_alias,
                "property_notification_state": property_notification_state,
                "client_token": client_token,
                "property_unit": property_unit,
            },
        )

    def describe_asset_composite_model(
        self, *, asset_id: str, asset_composite_model_id: str
    ) -> DescribeAssetCompositeModelResponse:
        """Gives a composite model of an asset: its properties, actions, and the models inside it.

        ``describe_asset_model_composite_model`` gives what it was made from.

        AWS: ``describe_asset_composite_model``, permission ``iotsitewise:DescribeAssetCompositeModel``.

        :param asset_id: the id of the asset: a UUID; in requests also ``externalId:`` and its external id; 13 to
            139 characters
        :param asset_composite_model_id: the id of the composite model: a UUID; in requests also ``externalId:`` and
            its external id; 13 to 139 characters
        """
        answer: DescribeAssetCompositeModelResponse = self._call(
            "DescribeAssetCompositeModel", {"asset_id": asset_id, "asset_composite_model_id": asset_composite_model_id}
        )
        return answer

    def describe_time_series(
        self,
        *,
        alias: str | None = None,
        asset_id: str | None = None,
        property_id: str | None = None,
        workspace_name: str | None = None,
    ) -> DescribeTimeSeriesResponse:
        """Gives a time series: its ids, data type, times, and the asset property that it belongs to, if any.

        Name it by its ``alias``, or, if it belongs to an asset property, by ``asset_id`` and ``property_id``.

        AWS: ``describe_time_series``, permission ``iotsitewise:DescribeTimeSeries``.

        :param alias: the alias of the time series. Needed if it belongs to no asset property
        :param asset_id: the asset of the property: a UUID, or ``externalId:`` and its external id. Goes with
            ``property_id``; 13 to 139 characters
        :param property_id: the asset property: a UUID, or ``externalId:`` and its external id. Goes with
            ``asset_id``; 13 to 139 characters
        :param workspace_name: the name of the workspace that the time series is in; 1 to 64 characters
        """
        answer: DescribeTimeSeriesResponse = self._call(
            "DescribeTimeSeries",
            {"alias": alias, "asset_id": asset_id, "property_id": property_id, "workspace_name": workspace_name},
        )
        return answer

    def list_time_series(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        asset_id: str | None = None,
        alias_prefix: str | None = None,
        time_series_type: ListTimeSeriesType | str | None = None,
        workspace_name: str | None = None,
        limit: int | None = None,
    ) -> Listing[TimeSeriesSummary, ListTimeSeriesResponse]:
        """Lists time series: all, or those of one asset, with an alias prefix, or with or without an asset property.

        AWS: ``list_time_series``, permission ``iotsitewise:ListTimeSeries``.

        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param asset_id: only those of this asset: its id, a UUID, or ``externalId:`` and its external id; 13 to 139
            characters
        :param alias_prefix: only those whose alias begins with this
        :param time_series_type: only those that belong to an asset property, or only those that do not. Default:
            both
        :param workspace_name: the name of the workspace whose time series are listed; 1 to 64 characters
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListTimeSeries",
            "time_series_summaries",
            {
                "next_token": next_token,
                "max_results": max_results,
                "asset_id": asset_id,
                "alias_prefix": alias_prefix,
                "time_series_type": time_series_type,
                "workspace_name": workspace_name,
            },
            limit,
        )

    def delete_time_series(
        self,
        *,
        alias: str | None = None,
        asset_id: str | None = None,
        property_id: str | None = None,
        client_token: str | None = None,
        workspace_name: str | None = None,
    ) -> None:
        """Deletes a time series.

        The asset property that it belonged to stays, without a time series. Name it by its ``alias``, or, if it belongs
        to an asset property, by ``asset_id`` and ``property_id``. Refused while session datasets still hold data
        segments of it: delete those first.

        AWS: ``delete_time_series``, permission ``iotsitewise:DeleteTimeSeries``.

        :param alias: the alias of the time series. Needed if it belongs to no asset property
        :param asset_id: the asset of the property: a UUID, or ``externalId:`` and its external id. Goes with
            ``property_id``; 13 to 139 characters
        :param property_id: the asset property: a UUID, or ``externalId:`` and its external id. Goes with
            ``asset_id``; 13 to 139 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param workspace_name: the name of the workspace that the time series is in; 1 to 64 characters
        """
        self._call(
            "DeleteTimeSeries",
            {
                "alias": alias,
                "asset_id": asset_id,
                "property_id": property_id,
                "client_token": client_token,
                "workspace_name": workspace_name,
            },
        )

    def associate_time_series_to_asset_property(
        self, *, alias: str, asset_id: str, property_id: str, client_token: str | None = None
    ) -> None:
        """Makes a time series belong to an asset property.

        AWS: ``associate_time_series_to_asset_property``, permission ``iotsitewise:AssociateTimeSeriesToAssetProperty``.

        :param alias: the alias of the time series
        :param asset_id: the asset whose property is meant: its id, a UUID, or ``externalId:`` and its external id;
            13 to 139 characters
        :param property_id: the asset property: its id, a UUID, or ``externalId:`` and its external id; 13 to 139
            characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        self._call(
            "AssociateTimeSeriesToAssetProperty",
            {"alias": alias, "asset_id": asset_id, "property_id": property_id, "client_token": client_token},
        )

    def disassociate_time_series_from_asset_property(
        self, *, alias: str, asset_id: str, property_id: str, client_token: str | None = None
    ) -> None:
        """Separates a time series from the asset property that it belongs to.

        AWS: ``disassociate_time_series_from_asset_property``, permission
        ``iotsitewise:DisassociateTimeSeriesFromAssetProperty``.

        :param alias: the alias of the time series
        :param asset_id: the asset whose property is meant: its id, a UUID, or ``externalId:`` and its external id;
            13 to 139 characters
        :param property_id: the asset property: its id, a UUID, or ``externalId:`` and its external id; 13 to 139
            characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        self._call(
            "DisassociateTimeSeriesFromAssetProperty",
            {"alias": alias, "asset_id": asset_id, "property_id": property_id, "client_token": client_token},
        )

    def get_asset_property_value(
        self, *, asset_id: str | None = None, property_id: str | None = None, property_alias: str | None = None
    ) -> GetAssetPropertyValueResponse:
        """Gives the latest value of one property.

        Name the property by ``asset_id`` and ``property_id`` together, or by ``property_alias``.

        AWS: ``get_asset_property_value``, permission ``iotsitewise:GetAssetPropertyValue``.

        :param asset_id: the asset's id, a UUID. It goes with ``property_id``; 36 characters
        :param property_id: the property's id, a UUID. It goes with ``asset_id``; 36 characters
        :param property_alias: the property's alias, such as ``/plant/2/line/1/speed``. It stands in for
            ``asset_id`` and ``property_id``; 1 to 2048 characters
        """
        answer: GetAssetPropertyValueResponse = self._call(
            "GetAssetPropertyValue",
            {"asset_id": asset_id, "property_id": property_id, "property_alias": property_alias},
        )
        return answer

    def get_asset_property_value_history(
        self,
        *,
        asset_id: str | None = None,
        property_id: str | None = None,
        property_alias: str | None = None,
        start_date: datetime | str | float | None = None,
        end_date: datetime | str | float | None = None,
        qualities: Sequence[Quality | str] | None = None,
        time_ordering: TimeOrdering | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[AssetPropertyValue, GetAssetPropertyValueHistoryResponse]:
        """Gives the stored values of one property in a period, in order of time.

        Name the property by ``asset_id`` and ``property_id`` together, or by ``property_alias``.

        AWS: ``get_asset_property_value_history``, permission ``iotsitewise:GetAssetPropertyValueHistory``.

        :param asset_id: the asset's id, a UUID. It goes with ``property_id``; 36 characters
        :param property_id: the property's id, a UUID. It goes with ``asset_id``; 36 characters
        :param property_alias: the property's alias, such as ``/plant/2/line/1/speed``. It stands in for
            ``asset_id`` and ``property_id``; 1 to 2048 characters
        :param start_date: where the period begins. A value at exactly this time is left out
        :param end_date: where the period ends. A value at exactly this time is included
        :param qualities: only data of this quality; 1 of them
        :param time_ordering: whether the oldest or the newest comes first. Default: ``ASCENDING``, the oldest
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 20000 it is 20000; default: the service's
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "GetAssetPropertyValueHistory",
            "asset_property_value_history",
            {
                "asset_id": asset_id,
                "property_id": property_id,
                "property_alias": property_alias,
                "start_date": start_date,
                "end_date": end_date,
                "qualities": qualities,
                "time_ordering": time_ordering,
                "next_token": next_token,
                "max_results": max_results,
            },
            limit,
        )

    def get_asset_property_aggregates(
        self,
        *,
        aggregate_types: Sequence[AggregateType | str],
        resolution: str,
        start_date: datetime | str | float,
        end_date: datetime | str | float,
        asset_id: str | None = None,
        property_id: str | None = None,
        property_alias: str | None = None,
        qualities: Sequence[Quality | str] | None = None,
        time_ordering: TimeOrdering | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[AggregatedValue, GetAssetPropertyAggregatesResponse]:
        """Gives aggregates of one property, such as its averages, for windows of equal length through a period.

        Name the property by ``asset_id`` and ``property_id`` together, or by ``property_alias``.

        AWS: ``get_asset_property_aggregates``, permission ``iotsitewise:GetAssetPropertyAggregates``.

        :param aggregate_types: which aggregates to give
        :param resolution: how long each window is, such as ``15m`` for a quarter of an hour; 2 to 3 characters
        :param start_date: where the period begins. A value at exactly this time is left out
        :param end_date: where the period ends. A value at exactly this time is included
        :param asset_id: the asset's id, a UUID. It goes with ``property_id``; 36 characters
        :param property_id: the property's id, a UUID. It goes with ``asset_id``; 36 characters
        :param property_alias: the property's alias, such as ``/plant/2/line/1/speed``. It stands in for
            ``asset_id`` and ``property_id``; 1 to 2048 characters
        :param qualities: only data of this quality; 1 of them
        :param time_ordering: whether the oldest or the newest comes first. Default: ``ASCENDING``, the oldest
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 2500 it is 2500; default: the service's
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "GetAssetPropertyAggregates",
            "aggregated_values",
            {
                "aggregate_types": aggregate_types,
                "resolution": resolution,
                "start_date": start_date,
                "end_date": end_date,
                "asset_id": asset_id,
                "property_id": property_id,
                "property_alias": property_alias,
                "qualities": qualities,
                "time_ordering": time_ordering,
                "next_token": next_token,
                "max_results": max_results,
            },
            limit,
        )

    def get_interpolated_asset_property_values(
        self,
        *,
        start_time_in_seconds: int,
        end_time_in_seconds: int,
        quality: Quality | str,
        interval_in_seconds: int,
        type: str,
        asset_id: str | None = None,
        property_id: str | None = None,
        property_alias: str | None = None,
        start_time_offset_in_nanos: int | None = None,
        end_time_offset_in_nanos: int | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        interval_window_in_seconds: int | None = None,
        limit: int | None = None,
    ) -> Listing[InterpolatedAssetPropertyValue, GetInterpolatedAssetPropertyValuesResponse]:
        """Estimates the values of one property at equal intervals through a period, so that gaps in the data are
        bridged.

        The first estimate is for one interval after the start. Name the property by ``asset_id`` and ``property_id``
        together, or by ``property_alias``.

        AWS: ``get_interpolated_asset_property_values``, permission ``iotsitewise:GetInterpolatedAssetPropertyValues``.

        :param start_time_in_seconds: where the period begins, itself left out: seconds since 1970-01-01, UTC; 1 to
            9223372036854774
        :param end_time_in_seconds: where the period ends, itself included: seconds since 1970-01-01, UTC; 1 to
            9223372036854774
        :param quality: only values of this quality are used for the estimates
        :param interval_in_seconds: how far apart the estimates are, in seconds; 1 to 320000000
        :param type: ``LINEAR_INTERPOLATION`` draws a line between values; ``LOCF_INTERPOLATION`` carries the last
            value forward; 1 to 256 characters
        :param asset_id: the asset's id, a UUID. It goes with ``property_id``; 36 characters
        :param property_id: the property's id, a UUID. It goes with ``asset_id``; 36 characters
        :param property_alias: the property's alias, such as ``/plant/2/line/1/speed``. It stands in for
            ``asset_id`` and ``property_id``; 1 to 2048 characters
        :param start_time_offset_in_nanos: nanoseconds on top of ``start_time_in_seconds``; 0 to 999999999
        :param end_time_offset_in_nanos: nanoseconds on top of ``end_time_in_seconds``; 0 to 999999999
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; default: 10
        :param interval_window_in_seconds: how far from a point data counts, in seconds; linear only. Default: all
            data from an interval before the period to one after; 1 to 320000000
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "GetInterpolatedAssetPropertyValues",
            "interpolated_asset_property_values",
            {
                "start_time_in_seconds": start_time_in_seconds,
                "end_time_in_seconds": end_time_in_seconds,
                "quality": quality,
                "interval_in_seconds": interval_in_seconds,
                "type": type,
                "asset_id": asset_id,
                "property_id": property_id,
                "property_alias": property_alias,
                "start_time_offset_in_nanos": start_time_offset_in_nanos,
                "end_time_offset_in_nanos": end_time_offset_in_nanos,
                "next_token": next_token,
                "max_results": max_results,
                "interval_window_in_seconds": interval_window_in_seconds,
            },
            limit,
        )

    def batch_get_asset_property_value(
        self, *, entries: Sequence[BatchGetAssetPropertyValueEntry | Mapping[str, Any]], next_token: str | None = None
    ) -> Paged[BatchGetAssetPropertyValueResponse]:
        """Gives the latest values of several properties, at most 128 in a call.

        Entries succeed or fail one by one: look at ``error_entries`` too. Entries that earlier pages have finished are
        in ``skipped_entries``.

        AWS: ``batch_get_asset_property_value``, permission ``iotsitewise:BatchGetAssetPropertyValue``.

        :param entries: the properties to read, each with an id of your own
        :param next_token: where to begin: the token of an earlier page
        """
        return self._paged("BatchGetAssetPropertyValue", {"entries": entries, "next_token": next_token})

    def batch_get_asset_property_value_history(
        self,
        *,
        entries: Sequence[BatchGetAssetPropertyValueHistoryEntry | Mapping[str, Any]],
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> Paged[BatchGetAssetPropertyValueHistoryResponse]:
        """Gives the stored values of several properties, at most 16 in a call, each in a period of its own.

        Entries succeed or fail one by one: look at ``error_entries`` too. Entries that earlier pages have finished are
        in ``skipped_entries``.

        AWS: ``batch_get_asset_property_value_history``, permission ``iotsitewise:BatchGetAssetPropertyValueHistory``.

        :param entries: the properties to read, each with an id of your own
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 20000 it is 20000; default: the service's
        """
        return self._paged(
            "BatchGetAssetPropertyValueHistory",
            {"entries": entries, "next_token": next_token, "max_results": max_results},
        )

    def batch_get_asset_property_aggregates(
        self,
        *,
        entries: Sequence[BatchGetAssetPropertyAggregatesEntry | Mapping[str, Any]],
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> Paged[BatchGetAssetPropertyAggregatesResponse]:
        """Gives aggregates of several properties, at most 16 in a call, each in a period of its own.

        Entries succeed or fail one by one: look at ``error_entries`` too. Entries that earlier pages have finished are
        in ``skipped_entries``.

        AWS: ``batch_get_asset_property_aggregates``, permission ``iotsitewise:BatchGetAssetPropertyAggregates``.

        :param entries: the properties to read, each with an id of your own
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 4000 it is 4000; default: the service's
        """
        return self._paged(
            "BatchGetAssetPropertyAggregates",
            {"entries": entries, "next_token": next_token, "max_results": max_results},
        )

    def batch_put_asset_property_value(
        self,
        *,
        entries: Sequence[PutAssetPropertyValueEntry | Mapping[str, Any]],
        enable_partial_entry_processing: bool | None = None,
    ) -> BatchPutAssetPropertyValueResponse:
        """Stores values of properties: at most 10 entries in a call, each with at most 10 values of one property.

        Entries succeed or fail one by one: look at ``error_entries``. Access is checked for each entry, too. A
        timestamp may be up to 7 days old or 10 minutes ahead; any other fails with ``TimestampOutOfRangeException``. A
        value replaces a stored one of the same timestamp, unless its quality is a different one.

        AWS: ``batch_put_asset_property_value``, permission ``iotsitewise:BatchPutAssetPropertyValue``.

        :param entries: the values to store: each entry has those of one property, and an id of your own
        :param enable_partial_entry_processing: whether good values of an entry are stored when others in it fail.
            If not, one bad value fails the whole entry
        """
        answer: BatchPutAssetPropertyValueResponse = self._call(
            "BatchPutAssetPropertyValue",
            {"entries": entries, "enable_partial_entry_processing": enable_partial_entry_processing},
        )
        return answer

    def execute_query(
        self,
        *,
        query_statement: str,
        next_token: str | None = None,
        max_results: int | None = None,
        client_token: str | None = None,
        limit: int | None = None,
    ) -> Listing[Row, ExecuteQueryResponse]:
        """Runs an SQL query over asset models and assets with their measurements, transforms, metrics and aggregates.

        Answers with the rows themselves; a query that takes too long fails with ``QueryTimeoutException``.

        AWS: ``execute_query``, permission ``iotsitewise:ExecuteQuery``.

        :param query_statement: the query in SQL; 1 to 10000 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 20000 it is 20000; default: 20000
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ExecuteQuery",
            "rows",
            {
                "query_statement": query_statement,
                "next_token": next_token,
                "max_results": max_results,
                "client_token": client_token,
            },
            limit,
        )

    def start_query(
        self, *, workspace_name: str, query_statement: str, client_token: str | None = None
    ) -> StartQueryResponse:
        """Starts an SQL query over a workspace: its telemetry, annotations, data segments and datasets.

        Returns at once, with the query in ``SUBMITTED``. Wait until ``describe_query`` tells that it is ``COMPLETED``,
        then read its rows with ``get_query_results``.

        AWS: ``start_query``, permission ``iotsitewise:StartQuery``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param query_statement: the query in SQL, over the telemetry, annotations, data segments and datasets of the
            workspace; 1 to 10240 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: StartQueryResponse = self._call(
            "StartQuery",
            {"workspace_name": workspace_name, "query_statement": query_statement, "client_token": client_token},
        )
        return answer

    def describe_query(self, *, workspace_name: str, query_id: str) -> DescribeQueryResponse:
        """Gives the status of a query that ``start_query`` began.

        Once it is ``COMPLETED``, its statistics come along; once it is ``FAILED``, the reason.

        AWS: ``describe_query``, permission ``iotsitewise:DescribeQuery``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param query_id: the query's id, as ``start_query`` gave it; 1 to 64 characters
        """
        answer: DescribeQueryResponse = self._call(
            "DescribeQuery", {"workspace_name": workspace_name, "query_id": query_id}
        )
        return answer

    def get_query_results(
        self,
        *,
        workspace_name: str,
        query_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Listing[tuple[str | None, ...], GetQueryResultsResponse]:
        """Gives the rows of a query that ``start_query`` began.

        There are none before the query is ``COMPLETED``: wait for that with ``describe_query``.

        AWS: ``get_query_results``, permission ``iotsitewise:GetQueryResults``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param query_id: the query's id, as ``start_query`` gave it; 1 to 64 characters
        :param max_results: the size of a page, 1 or more; above 10000 it is 10000; default: the service's
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "GetQueryResults",
            "rows",
            {
                "workspace_name": workspace_name,
                "query_id": query_id,
                "max_results": max_results,
                "next_token": next_token,
            },
            limit,
        )

    def list_queries(
        self,
        *,
        workspace_name: str,
        filter: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Listing[QuerySummary, ListQueriesResponse]:
        """Lists the queries of a workspace: all, or only those in one status.

        AWS: ``list_queries``, permission ``iotsitewise:ListQueries``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param filter: only queries in this status, by its name in ``QueryStatus``. Default: all queries; 1 to 64
            characters
        :param max_results: the size of a page, 1 or more; above 10000 it is 10000; default: the service's
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListQueries",
            "queries",
            {"workspace_name": workspace_name, "filter": filter, "max_results": max_results, "next_token": next_token},
            limit,
        )

    def cancel_query(self, *, workspace_name: str, query_id: str) -> CancelQueryResponse:
        """Cancels a query that is running.

        The response tells its status at that moment; wait with ``describe_query`` until it is ``CANCELED``.

        AWS: ``cancel_query``, permission ``iotsitewise:CancelQuery``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param query_id: the query's id, as ``start_query`` gave it; 1 to 64 characters
        """
        answer: CancelQueryResponse = self._call(
            "CancelQuery", {"workspace_name": workspace_name, "query_id": query_id}
        )
        return answer

    def create_bulk_import_job(
        self,
        *,
        job_name: str,
        job_role_arn: str,
        files: Sequence[File | Mapping[str, Any]],
        error_report_location: ErrorReportLocation | Mapping[str, Any],
        job_configuration: JobConfiguration | Mapping[str, Any] | None = None,
        adaptive_ingestion: bool | None = None,
        delete_files_after_import: bool | None = None,
        dataset_id: str | None = None,
        workspace_name: str | None = None,
    ) -> CreateBulkImportJobResponse:
        """Starts a job that imports up to 100 files from S3: into time series, or into a session dataset of a
        workspace.

        For time series, turn on the warm or the cold tier first (``put_storage_configuration``); a dataset needs
        neither. Meant for history: data older than 7 days sets off no computations or notifications. Wait with
        ``describe_bulk_import_job`` for ``COMPLETED``; ``FAILED`` and ``COMPLETED_WITH_FAILURES`` leave an error
        report.

        AWS: ``create_bulk_import_job``, permission ``iotsitewise:CreateBulkImportJob``.

        :param job_name: the job's name; no other job has it; 1 to 256 characters
        :param job_role_arn: the ARN of the IAM role with which SiteWise reads the files; 1 to 1600 characters
        :param files: the files to import. A Parquet file may have up to 256 MiB, any other up to 5 GiB
        :param error_report_location: where in S3 to report what went wrong
        :param job_configuration: how to read the files
        :param adaptive_ingestion: whether to treat the data as new and compute metrics, transforms and
            notifications; if not, it is only stored
        :param delete_files_after_import: whether to delete the files from S3 once they are imported
        :param dataset_id: the session dataset to import into, by its id. It goes with ``workspace_name``; 36
            characters
        :param workspace_name: the workspace of the session dataset. It goes with ``dataset_id``; 1 to 64 characters
        """
        answer: CreateBulkImportJobResponse = self._call(
            "CreateBulkImportJob",
            {
                "job_name": job_name,
                "job_role_arn": job_role_arn,
                "files": files,
                "error_report_location": error_report_location,
                "job_configuration": job_configuration,
                "adaptive_ingestion": adaptive_ingestion,
                "delete_files_after_import": delete_files_after_import,
                "dataset_id": dataset_id,
                "workspace_name": workspace_name,
            },
        )
        return answer

    def describe_bulk_import_job(
        self, *, job_id: str, workspace_name: str | None = None
    ) -> DescribeBulkImportJobResponse:
        """Gives a bulk import job with its settings and its status.

        AWS: ``describe_bulk_import_job``, permission ``iotsitewise:DescribeBulkImportJob``.

        :param job_id: the id of the job; 36 characters
        :param workspace_name: the name of the workspace; 1 to 64 characters
        """
        answer: DescribeBulkImportJobResponse = self._call(
            "DescribeBulkImportJob", {"job_id": job_id, "workspace_name": workspace_name}
        )
        return answer

    def list_bulk_import_jobs(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        filter: ListBulkImportJobsFilter | str | None = None,
        workspace_name: str | None = None,
        limit: int | None = None,
    ) -> Listing[JobSummary, ListBulkImportJobsResponse]:
        """Lists bulk import jobs: all, or only those in one status.

        AWS: ``list_bulk_import_jobs``, permission ``iotsitewise:ListBulkImportJobs``.

        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param filter: only jobs in this status, or ``ALL``
        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListBulkImportJobs",
            "job_summaries",
            {"next_token": next_token, "max_results": max_results, "filter": filter, "workspace_name": workspace_name},
            limit,
        )

    def create_portal(
        self,
        *,
        portal_name: str,
        portal_contact_email: str,
        role_arn: str,
        portal_description: str | None = None,
        client_token: str | None = None,
        portal_logo_image_file: ImageFile | Mapping[str, Any] | None = None,
        tags: Mapping[str, str] | None = None,
        portal_auth_mode: AuthMode | str | None = None,
        notification_sender_email: str | None = None,
        alarms: Alarms | Mapping[str, Any] | None = None,
        portal_type: PortalType | str | None = None,
        portal_type_configuration: Mapping[str, PortalTypeEntry | Mapping[str, Any]] | None = None,
    ) -> CreatePortalResponse:
        """Creates a portal of SiteWise Monitor, a place for projects and dashboards.

        Wait with ``describe_portal`` for ``ACTIVE``. Before anyone can sign in, give an identity access with
        ``create_access_policy``. Sign-in through IAM Identity Center (``SSO``, the default) needs that service to be
        turned on first. SiteWise Monitor has been closed to new customers since 7 November 2025.

        AWS: ``create_portal``, permission ``iotsitewise:CreatePortal``.

        :param portal_name: the name of the portal, for people to read; 1 to 256 characters
        :param portal_contact_email: the e-mail address of the AWS administrator in charge; 1 to 255 characters
        :param role_arn: the ARN of the service role with which the portal's users reach your SiteWise resources; 1
            to 1600 characters
        :param portal_description: the description of the portal; 1 to 2048 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param portal_logo_image_file: a logo for the portal. Best is a square, sharp image; it is shown on a dark
            background
        :param tags: its tags: keys and values; 1 to 50 entries
        :param portal_auth_mode: how users sign in. It cannot be changed later. ``SSO`` is not offered in China.
            Default: ``SSO``
        :param notification_sender_email: the sender of alarm e-mails. Verify it in SES if the Lambda function that
            IoT Events manages sends them; 1 to 255 characters
        :param alarms: the role and the Lambda function of the portal's alarms
        :param portal_type: the generation of the portal: classic (``SITEWISE_PORTAL_V1``) or AI-aware
            (``SITEWISE_PORTAL_V2``)
        :param portal_type_configuration: settings that belong to the type of the portal, such as its tools
        """
        answer: CreatePortalResponse = self._call(
            "CreatePortal",
            {
                "portal_name": portal_name,
                "portal_contact_email": portal_contact_email,
                "role_arn": role_arn,
                "portal_description": portal_description,
                "client_token": client_token,
                "portal_logo_image_file": portal_logo_image_file,
                "tags": tags,
                "portal_auth_mode": portal_auth_mode,
                "notification_sender_email": notification_sender_email,
                "alarms": alarms,
                "portal_type": portal_type,
                "portal_type_configuration": portal_type_configuration,
            },
        )
        return answer

    def describe_portal(self, *, portal_id: str) -> DescribePortalResponse:
        """Gives a portal with its settings and its status.

        AWS: ``describe_portal``, permission ``iotsitewise:DescribePortal``.

        :param portal_id: the id of the portal; 36 characters
        """
        answer: DescribePortalResponse = self._call("DescribePortal", {"portal_id": portal_id})
        return answer

    def list_portals(
        self, *, next_token: str | None = None, max_results: int | None = None, limit: int | None = None
    ) -> Listing[PortalSummary, ListPortalsResponse]:
        """Lists the portals of SiteWise Monitor.

        AWS: ``list_portals``, permission ``iotsitewise:ListPortals``.

        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListPortals", "portal_summaries", {"next_token": next_token, "max_results": max_results}, limit
        )

    def update_portal(
        self,
        *,
        portal_id: str,
        portal_name: str,
        portal_contact_email: str,
        role_arn: str,
        portal_description: str | None = None,
        portal_logo_image: Image | Mapping[str, Any] | None = None,
        client_token: str | None = None,
        notification_sender_email: str | None = None,
        alarms: Alarms | Mapping[str, Any] | None = None,
        portal_type: PortalType | str | None = None,
        portal_type_configuration: Mapping[str, PortalTypeEntry | Mapping[str, Any]] | None = None,
    ) -> UpdatePortalResponse:
        """Changes the settings of a portal, except how its users sign in.

        The portal is ``UPDATING`` afterwards: wait with ``describe_portal`` for ``ACTIVE``.

        AWS: ``update_portal``, permission ``iotsitewise:UpdatePortal``.

        :param portal_id: the id of the portal; 36 characters
        :param portal_name: the name of the portal, for people to read; 1 to 256 characters
        :param portal_contact_email: the e-mail address of the AWS administrator in charge; 1 to 255 characters
        :param role_arn: the ARN of the service role with which the portal's users reach your SiteWise resources; 1
            to 1600 characters
        :param portal_description: the description of the portal; 1 to 2048 characters
        :param portal_logo_image: the logo: a new one, or the id of the one that is to stay
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param notification_sender_email: the sender of alarm e-mails. Verify it in SES if the Lambda function that
            IoT Events manages sends them; 1 to 255 characters
        :param alarms: the role and the Lambda function of the portal's alarms
        :param portal_type: the generation of the portal: classic (``SITEWISE_PORTAL_V1``) or AI-aware
            (``SITEWISE_PORTAL_V2``)
        :param portal_type_configuration: settings that belong to the type of the portal, such as its tools
        """
        answer: UpdatePortalResponse = self._call(
            "UpdatePortal",
            {
                "portal_id": portal_id,
                "portal_name": portal_name,
                "portal_contact_email": portal_contact_email,
                "role_arn": role_arn,
                "portal_description": portal_description,
                "portal_logo_image": portal_logo_image,
                "client_token": client_token,
                "notification_sender_email": notification_sender_email,
                "alarms": alarms,
                "portal_type": portal_type,
                "portal_type_configuration": portal_type_configuration,
            },
        )
        return answer

    def delete_portal(self, *, portal_id: str, client_token: str | None = None) -> DeletePortalResponse:
        """Deletes a portal.

        It is ``DELETING`` afterwards, until ``describe_portal`` no longer finds it.

        AWS: ``delete_portal``, permission ``iotsitewise:DeletePortal``.

        :param portal_id: the id of the portal; 36 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: DeletePortalResponse = self._call(
            "DeletePortal", {"portal_id": portal_id, "client_token": client_token}
        )
        return answer

    def create_project(
        self,
        *,
        portal_id: str,
        project_name: str,
        project_description: str | None = None,
        client_token: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateProjectResponse:
        """Creates a project in a portal of SiteWise Monitor.

        Keep confidential things out of its name and description. SiteWise Monitor has been closed to new customers
        since 7 November 2025.

        AWS: ``create_project``, permission ``iotsitewise:CreateProject``.

        :param portal_id: the id of the portal that holds the project; 36 characters
        :param project_name: the name of the project, for people to read. Keep it free of confidential things; 1 to
            256 characters
        :param project_description: the description of the project. Keep it free of confidential things; 1 to 2048
            characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param tags: its tags: keys and values; 1 to 50 entries
        """
        answer: CreateProjectResponse = self._call(
            "CreateProject",
            {
                "portal_id": portal_id,
                "project_name": project_name,
                "project_description": project_description,
                "client_token": client_token,
                "tags": tags,
            },
        )
        return answer

    def describe_project(self, *, project_id: str) -> DescribeProjectResponse:
        """Gives a project with its name, its description and the portal that it is in.

        AWS: ``describe_project``, permission ``iotsitewise:DescribeProject``.

        :param project_id: the id of the project; 36 characters
        """
        answer: DescribeProjectResponse = self._call("DescribeProject", {"project_id": project_id})
        return answer

    def list_projects(
        self, *, portal_id: str, next_token: str | None = None, max_results: int | None = None, limit: int | None = None
    ) -> Listing[ProjectSummary, ListProjectsResponse]:
        """Lists the projects in a portal.

        AWS: ``list_projects``, permission ``iotsitewise:ListProjects``.

        :param portal_id: the id of the portal whose projects to list; 36 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListProjects",
            "project_summaries",
            {"portal_id": portal_id, "next_token": next_token, "max_results": max_results},
            limit,
        )

    def update_project(
        self,
        *,
        project_id: str,
        project_name: str,
        project_description: str | None = None,
        client_token: str | None = None,
    ) -> UpdateProjectResponse:
        """Changes the name and the description of a project.

        AWS: ``update_project``, permission ``iotsitewise:UpdateProject``.

        :param project_id: the id of the project; 36 characters
        :param project_name: the name of the project, for people to read. Keep it free of confidential things; 1 to
            256 characters
        :param project_description: the description of the project. Keep it free of confidential things; 1 to 2048
            characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: UpdateProjectResponse = self._call(
            "UpdateProject",
            {
                "project_id": project_id,
                "project_name": project_name,
                "project_description": project_description,
                "client_token": client_token,
            },
        )
        return answer

    def delete_project(self, *, project_id: str, client_token: str | None = None) -> DeleteProjectResponse:
        """Deletes a project from SiteWise Monitor.

        AWS: ``delete_project``, permission ``iotsitewise:DeleteProject``.

        :param project_id: the id of the project; 36 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: DeleteProjectResponse = self._call(
            "DeleteProject", {"project_id": project_id, "client_token": client_token}
        )
        return answer

    def list_project_assets(
        self,
        *,
        project_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[str, ListProjectAssetsResponse]:
        """Lists the ids of the assets that are associated with a project.

        AWS: ``list_project_assets``, permission ``iotsitewise:ListProjectAssets``.

        :param project_id: the id of the project; 36 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListProjectAssets",
            "asset_ids",
            {"project_id": project_id, "next_token": next_token, "max_results": max_results},
            limit,
        )

    def batch_associate_project_assets(
        self, *, project_id: str, asset_ids: Sequence[str], client_token: str | None = None
    ) -> BatchAssociateProjectAssetsResponse:
        """Associates several assets with a project.

        Some may fail while others succeed: look at ``errors``.

        AWS: ``batch_associate_project_assets``, permission ``iotsitewise:BatchAssociateProjectAssets``.

        :param project_id: the id of the project; 36 characters
        :param asset_ids: the ids of the assets to put into the project; 1 to 100 of them
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: BatchAssociateProjectAssetsResponse = self._call(
            "BatchAssociateProjectAssets",
            {"project_id": project_id, "asset_ids": asset_ids, "client_token": client_token},
        )
        return answer

    def batch_disassociate_project_assets(
        self, *, project_id: str, asset_ids: Sequence[str], client_token: str | None = None
    ) -> BatchDisassociateProjectAssetsResponse:
        """Takes several assets out of a project.

        The assets themselves stay. Some may fail while others succeed: look at ``errors``.

        AWS: ``batch_disassociate_project_assets``, permission ``iotsitewise:BatchDisassociateProjectAssets``.

        :param project_id: the id of the project; 36 characters
        :param asset_ids: the ids of the assets to take out of the project; 1 to 100 of them
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: BatchDisassociateProjectAssetsResponse = self._call(
            "BatchDisassociateProjectAssets",
            {"project_id": project_id, "asset_ids": asset_ids, "client_token": client_token},
        )
        return answer

    def create_dashboard(
        self,
        *,
        project_id: str,
        dashboard_name: str,
        dashboard_definition: str,
        dashboard_description: str | None = None,
        client_token: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateDashboardResponse:
        """Creates a dashboard in a project of SiteWise Monitor.

        Its content is a JSON document. SiteWise Monitor has been closed to new customers since 7 November 2025.

        AWS: ``create_dashboard``, permission ``iotsitewise:CreateDashboard``.

        :param project_id: the id of the project that holds the dashboard; 36 characters
        :param dashboard_name: the name of the dashboard, for people to read; 1 to 256 characters
        :param dashboard_definition: what the dashboard shows, as JSON. Its form depends on the portal: classic or
            AI-aware; 0 to 204800 characters
        :param dashboard_description: the description of the dashboard; 1 to 2048 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param tags: its tags: keys and values; 1 to 50 entries
        """
        answer: CreateDashboardResponse = self._call(
            "CreateDashboard",
            {
                "project_id": project_id,
                "dashboard_name": dashboard_name,
                "dashboard_definition": dashboard_definition,
                "dashboard_description": dashboard_description,
                "client_token": client_token,
                "tags": tags,
            },
        )
        return answer

    def describe_dashboard(self, *, dashboard_id: str) -> DescribeDashboardResponse:
        """Gives a dashboard with its definition and the project that it is in.

        AWS: ``describe_dashboard``, permission ``iotsitewise:DescribeDashboard``.

        :param dashboard_id: the id of the dashboard; 36 characters
        """
        answer: DescribeDashboardResponse = self._call("DescribeDashboard", {"dashboard_id": dashboard_id})
        return answer

    def list_dashboards(
        self,
        *,
        project_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[DashboardSummary, ListDashboardsResponse]:
        """Lists the dashboards in a project, without their definitions.

        AWS: ``list_dashboards``, permission ``iotsitewise:ListDashboards``.

        :param project_id: the id of the project whose dashboards to list; 36 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListDashboards",
            "dashboard_summaries",
            {"project_id": project_id, "next_token": next_token, "max_results": max_results},
            limit,
        )

    def update_dashboard(
        self,
        *,
        dashboard_id: str,
        dashboard_name: str,
        dashboard_definition: str,
        dashboard_description: str | None = None,
        client_token: str | None = None,
    ) -> UpdateDashboardResponse:
        """Changes the name, the description and the definition of a dashboard.

        The definition is replaced as a whole.

        AWS: ``update_dashboard``, permission ``iotsitewise:UpdateDashboard``.

        :param dashboard_id: the id of the dashboard; 36 characters
        :param dashboard_name: the name of the dashboard, for people to read; 1 to 256 characters
        :param dashboard_definition: what the dashboard shows, as JSON. Its form depends on the portal: classic or
            AI-aware; 0 to 204800 characters
        :param dashboard_description: the description of the dashboard; 1 to 2048 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: UpdateDashboardResponse = self._call(
            "UpdateDashboard",
            {
                "dashboard_id": dashboard_id,
                "dashboard_name": dashboard_name,
                "dashboard_definition": dashboard_definition,
                "dashboard_description": dashboard_description,
                "client_token": client_token,
            },
        )
        return answer

    def delete_dashboard(self, *, dashboard_id: str, client_token: str | None = None) -> DeleteDashboardResponse:
        """Deletes a dashboard from SiteWise Monitor.

        AWS: ``delete_dashboard``, permission ``iotsitewise:DeleteDashboard``.

        :param dashboard_id: the id of the dashboard; 36 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: DeleteDashboardResponse = self._call(
            "DeleteDashboard", {"dashboard_id": dashboard_id, "client_token": client_token}
        )
        return answer

    def create_access_policy(
        self,
        *,
        access_policy_identity: Identity | Mapping[str, Any],
        access_policy_resource: Resource | Mapping[str, Any],
        access_policy_permission: Permission | str,
        client_token: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateAccessPolicyResponse:
        """Grants one identity access to one portal or project of SiteWise Monitor.

        Groups of IAM Identity Center are not supported as the identity at present. SiteWise Monitor has been closed to
        new customers since 7 November 2025.

        AWS: ``create_access_policy``, permission ``iotsitewise:CreateAccessPolicy``.

        :param access_policy_identity: who has access
        :param access_policy_resource: the portal or project that the access is to
        :param access_policy_permission: what the identity may do. The ``ADMINISTRATOR`` of a project is its owner
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param tags: its tags: keys and values; 1 to 50 entries
        """
        answer: CreateAccessPolicyResponse = self._call(
            "CreateAccessPolicy",
            {
                "access_policy_identity": access_policy_identity,
                "access_policy_resource": access_policy_resource,
                "access_policy_permission": access_policy_permission,
                "client_token": client_token,
                "tags": tags,
            },
        )
        return answer

    def describe_access_policy(self, *, access_policy_id: str) -> DescribeAccessPolicyResponse:
        """Gives an access policy: who may do what in which portal or project.

        AWS: ``describe_access_policy``, permission ``iotsitewise:DescribeAccessPolicy``.

        :param access_policy_id: the id of the access policy; 36 characters
        """
        answer: DescribeAccessPolicyResponse = self._call(
            "DescribeAccessPolicy", {"access_policy_id": access_policy_id}
        )
        return answer

    def list_access_policies(
        self,
        *,
        identity_type: IdentityType | str | None = None,
        identity_id: str | None = None,
        resource_type: ResourceType | str | None = None,
        resource_id: str | None = None,
        iam_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[AccessPolicySummary, ListAccessPoliciesResponse]:
        """Lists access policies: those of one identity, or those of one portal or project.

        For an identity set ``identity_type``, and ``identity_id`` (or ``iam_arn`` for ``IAM``); for a portal or project
        set ``resource_type`` and ``resource_id``.

        AWS: ``list_access_policies``, permission ``iotsitewise:ListAccessPolicies``.

        :param identity_type: the kind of identity whose policies to list. ``identity_id`` needs it
        :param identity_id: the id of the user or group whose policies to list. The types ``USER`` and ``GROUP``
            need it; 1 to 256 characters
        :param resource_type: the kind of resource whose policies to list. It goes with ``resource_id``; neither
            works alone
        :param resource_id: the id of the portal or project whose policies to list. It goes with ``resource_type``;
            neither works alone; 36 characters
        :param iam_arn: the ARN of the IAM user whose policies to list. The type ``IAM`` needs it; 1 to 1600
            characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListAccessPolicies",
            "access_policy_summaries",
            {
                "identity_type": identity_type,
                "identity_id": identity_id,
                "resource_type": resource_type,
                "resource_id": resource_id,
                "iam_arn": iam_arn,
                "next_token": next_token,
                "max_results": max_results,
            },
            limit,
        )

    def update_access_policy(
        self,
        *,
        access_policy_id: str,
        access_policy_identity: Identity | Mapping[str, Any],
        access_policy_resource: Resource | Mapping[str, Any],
        access_policy_permission: Permission | str,
        client_token: str | None = None,
    ) -> UpdateAccessPolicyResponse:
        """Changes an access policy.

        Identity, resource and permission must all be given again.

        AWS: ``update_access_policy``, permission ``iotsitewise:UpdateAccessPolicy``.

        :param access_policy_id: the id of the access policy; 36 characters
        :param access_policy_identity: who has access
        :param access_policy_resource: the portal or project that the access is to
        :param access_policy_permission: what the identity may do. The ``ADMINISTRATOR`` of a project is its owner
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: UpdateAccessPolicyResponse = self._call(
            "UpdateAccessPolicy",
            {
                "access_policy_id": access_policy_id,
                "access_policy_identity": access_policy_identity,
                "access_policy_resource": access_policy_resource,
                "access_policy_permission": access_policy_permission,
                "client_token": client_token,
            },
        )
        return answer

    def delete_access_policy(
        self, *, access_policy_id: str, client_token: str | None = None
    ) -> DeleteAccessPolicyResponse:
        """Deletes an access policy, which takes away the access that it gave.

        AWS: ``delete_access_policy``, permission ``iotsitewise:DeleteAccessPolicy``.

        :param access_policy_id: the id of the access policy; 36 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: DeleteAccessPolicyResponse = self._call(
            "DeleteAccessPolicy", {"access_policy_id": access_policy_id, "client_token": client_token}
        )
        return answer

    def create_gateway(
        self,
        *,
        gateway_name: str,
        gateway_platform: GatewayPlatform | Mapping[str, Any],
        gateway_version: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateGatewayResponse:
        """Creates a gateway: a device, virtual or at the edge, that brings data from local servers to SiteWise.

        Version 2 (classic streams) is the default. Version 3 speaks MQTT; on Greengrass V2 it also needs
        ``core_device_operating_system``. On Greengrass, deploy SiteWise's own software as well: on V2 the Edge
        component, on V1 the connector.

        AWS: ``create_gateway``, permission ``iotsitewise:CreateGateway``.

        :param gateway_name: the gateway's name; no other gateway has it; 1 to 256 characters
        :param gateway_platform: what the gateway runs on
        :param gateway_version: ``3`` for a gateway that speaks MQTT, ``2`` for one with classic streams. Default:
            ``2``; 1 to 1024 characters
        :param tags: its tags: keys and values; 1 to 50 entries
        """
        answer: CreateGatewayResponse = self._call(
            "CreateGateway",
            {
                "gateway_name": gateway_name,
                "gateway_platform": gateway_platform,
                "gateway_version": gateway_version,
                "tags": tags,
            },
        )
        return answer

    def describe_gateway(self, *, gateway_id: str) -> DescribeGatewayResponse:
        """Gives a gateway with its platform, its version and its capabilities.

        AWS: ``describe_gateway``, permission ``iotsitewise:DescribeGateway``.

        :param gateway_id: the id of the gateway; 36 characters
        """
        answer: DescribeGatewayResponse = self._call("DescribeGateway", {"gateway_id": gateway_id})
        return answer

    def list_gateways(
        self, *, next_token: str | None = None, max_results: int | None = None, limit: int | None = None
    ) -> Listing[GatewaySummary, ListGatewaysResponse]:
        """Lists the gateways with their capabilities.

        AWS: ``list_gateways``, permission ``iotsitewise:ListGateways``.

        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListGateways", "gateway_summaries", {"next_token": next_token, "max_results": max_results}, limit
        )

    def update_gateway(self, *, gateway_id: str, gateway_name: str) -> None:
        """Renames a gateway.

        Nothing else about it can be changed here.

        AWS: ``update_gateway``, permission ``iotsitewise:UpdateGateway``.

        :param gateway_id: the id of the gateway; 36 characters
        :param gateway_name: the gateway's name; no other gateway has it; 1 to 256 characters
        """
        self._call("UpdateGateway", {"gateway_id": gateway_id, "gateway_name": gateway_name})

    def delete_gateway(self, *, gateway_id: str) -> None:
        """Deletes a gateway from SiteWise.

        Some of its files stay on the device.

        AWS: ``delete_gateway``, permission ``iotsitewise:DeleteGateway``.

        :param gateway_id: the id of the gateway; 36 characters
        """
        self._call("DeleteGateway", {"gateway_id": gateway_id})

    def describe_gateway_capability_configuration(
        self, *, gateway_id: str, capability_namespace: str
    ) -> DescribeGatewayCapabilityConfigurationResponse:
        """Gives the configuration of one capability of a gateway, and whether the gateway runs with it.

        A gateway can have several capabilities, each under a namespace of its own.

        AWS: ``describe_gateway_capability_configuration``, permission
        ``iotsitewise:DescribeGatewayCapabilityConfiguration``.

        :param gateway_id: the id of the gateway; 36 characters
        :param capability_namespace: the capability as ``service:capability:version``, such as
            ``iotsitewise:opcuacollector:3`` or ``iotsitewise:publisher:2``; 1 to 512 characters
        """
        answer: DescribeGatewayCapabilityConfigurationResponse = self._call(
            "DescribeGatewayCapabilityConfiguration",
            {"gateway_id": gateway_id, "capability_namespace": capability_namespace},
        )
        return answer

    def update_gateway_capability_configuration(
        self, *, gateway_id: str, capability_namespace: str, capability_configuration: str
    ) -> UpdateGatewayCapabilityConfigurationResponse:
        """Sets the configuration of a capability of a gateway, or adds the capability if it has none by that namespace.

        The gateway applies or rejects it in its own time, and is ``OUT_OF_SYNC`` meanwhile: wait with
        ``describe_gateway_capability_configuration`` for ``IN_SYNC`` or ``SYNC_FAILED``.

        AWS: ``update_gateway_capability_configuration``, permission
        ``iotsitewise:UpdateGatewayCapabilityConfiguration``.

        :param gateway_id: the id of the gateway; 36 characters
        :param capability_namespace: the capability as ``service:capability:version``, such as
            ``iotsitewise:opcuacollector:3`` or ``iotsitewise:publisher:2``; 1 to 512 characters
        :param capability_configuration: the configuration of the capability, such as its data sources, as JSON; 1
            to 10000000 characters
        """
        answer: UpdateGatewayCapabilityConfigurationResponse = self._call(
            "UpdateGatewayCapabilityConfiguration",
            {
                "gateway_id": gateway_id,
                "capability_namespace": capability_namespace,
                "capability_configuration": capability_configuration,
            },
        )
        return answer

    def create_dataset(
        self,
        *,
        dataset_name: str,
        dataset_source: DatasetSource | Mapping[str, Any],
        dataset_id: str | None = None,
        dataset_description: str | None = None,
        dataset_type: DatasetTypeEnum | str | None = None,
        dataset_config: DatasetConfig | Mapping[str, Any] | None = None,
        workspace_name: str | None = None,
        metadata: Mapping[str, str] | None = None,
        client_token: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateDatasetResponse:
        """Creates a dataset.

        A session dataset holds segments of time series; a curated one picks segments out of sessions. Both live in a
        workspace. An external dataset connects to a data source outside and has no workspace. Asynchronous: the dataset
        is ``CREATING`` at first; wait until it is ``ACTIVE``.

        AWS: ``create_dataset``, permission ``iotsitewise:CreateDataset``.

        :param dataset_name: the name of the dataset; 1 to 256 characters
        :param dataset_source: where the dataset's data come from
        :param dataset_id: an id of your own for the new dataset. Default: one is made; 36 characters
        :param dataset_description: what the dataset is and what it is good for; 1 to 2048 characters
        :param dataset_type: whether it is a session, a curated or an external dataset
        :param dataset_config: the configuration of the dataset: for a session dataset, its time range
        :param workspace_name: the workspace to create it in: needed for session and curated datasets, left out for
            an external one; 1 to 64 characters
        :param metadata: metadata of the dataset: keys and values of your own
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param tags: its tags: keys and values; 1 to 50 entries
        """
        answer: CreateDatasetResponse = self._call(
            "CreateDataset",
            {
                "dataset_name": dataset_name,
                "dataset_source": dataset_source,
                "dataset_id": dataset_id,
                "dataset_description": dataset_description,
                "dataset_type": dataset_type,
                "dataset_config": dataset_config,
                "workspace_name": workspace_name,
                "metadata": metadata,
                "client_token": client_token,
                "tags": tags,
            },
        )
        return answer

    def describe_dataset(
        self, *, dataset_id: str, workspace_name: str | None = None, dataset_version: str | None = None
    ) -> DescribeDatasetResponse:
        """Gives a dataset with its source, configuration, state, version and how far it is enriched.

        AWS: ``describe_dataset``, permission ``iotsitewise:DescribeDataset``.

        :param dataset_id: the id of the dataset; 36 characters
        :param workspace_name: the name of the workspace of a session or curated dataset; an external dataset has
            none; 1 to 64 characters
        :param dataset_version: the version of the dataset; 1 to 10 characters
        """
        answer: DescribeDatasetResponse = self._call(
            "DescribeDataset",
            {"dataset_id": dataset_id, "workspace_name": workspace_name, "dataset_version": dataset_version},
        )
        return answer

    def list_datasets(
        self,
        *,
        source_type: DatasetSourceType | str,
        workspace_name: str | None = None,
        dataset_type: DatasetTypeEnum | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[DatasetSummary, ListDatasetsResponse]:
        """Lists the datasets whose data come from one type of source.

        Can be narrowed to one workspace and to one type of dataset.

        AWS: ``list_datasets``, permission ``iotsitewise:ListDatasets``.

        :param source_type: only datasets whose data come from this service
        :param workspace_name: only datasets of this workspace; 1 to 64 characters
        :param dataset_type: only datasets of this type
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListDatasets",
            "dataset_summaries",
            {
                "source_type": source_type,
                "workspace_name": workspace_name,
                "dataset_type": dataset_type,
                "next_token": next_token,
                "max_results": max_results,
            },
            limit,
        )

    def update_dataset(
        self,
        *,
        dataset_id: str,
        dataset_name: str,
        dataset_source: DatasetSource | Mapping[str, Any],
        workspace_name: str | None = None,
        dataset_description: str | None = None,
        dataset_config: DatasetConfig | Mapping[str, Any] | None = None,
        metadata: Mapping[str, str] | None = None,
        client_token: str | None = None,
    ) -> UpdateDatasetResponse:
        """Changes a dataset.

        Its name and its source must be given again, even if they stay; its type cannot be changed. Asynchronous: the
        dataset is ``UPDATING`` at first; wait until it is ``ACTIVE``.

        AWS: ``update_dataset``, permission ``iotsitewise:UpdateDataset``.

        :param dataset_id: the id of the dataset; 36 characters
        :param dataset_name: the name of the dataset; 1 to 256 characters
        :param dataset_source: where the dataset's data come from
        :param workspace_name: the name of the workspace of a session or curated dataset; an external dataset has
            none; 1 to 64 characters
        :param dataset_description: what the dataset is and what it is good for; 1 to 2048 characters
        :param dataset_config: the configuration of the dataset: for a session dataset, its time range
        :param metadata: metadata of the dataset: keys and values of your own
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: UpdateDatasetResponse = self._call(
            "UpdateDataset",
            {
                "dataset_id": dataset_id,
                "dataset_name": dataset_name,
                "dataset_source": dataset_source,
                "workspace_name": workspace_name,
                "dataset_description": dataset_description,
                "dataset_config": dataset_config,
                "metadata": metadata,
                "client_token": client_token,
            },
        )
        return answer

    def delete_dataset(
        self, *, dataset_id: str, workspace_name: str | None = None, client_token: str | None = None
    ) -> DeleteDatasetResponse:
        """Deletes a dataset for good.

        Asynchronous: the dataset is ``DELETING`` at first. A session dataset takes its time series data with it, and is
        refused while a curated dataset uses segments of it: delete the curated dataset or take the segments out of it
        first. The deletion of a curated dataset leaves the data in its source sessions as they are.

        AWS: ``delete_dataset``, permission ``iotsitewise:DeleteDataset``.

        :param dataset_id: the id of the dataset; 36 characters
        :param workspace_name: the name of the workspace of a session or curated dataset; an external dataset has
            none; 1 to 64 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: DeleteDatasetResponse = self._call(
            "DeleteDataset", {"dataset_id": dataset_id, "workspace_name": workspace_name, "client_token": client_token}
        )
        return answer

    def list_dataset_data_segments(
        self,
        *,
        dataset_id: str,
        workspace_name: str,
        dataset_version: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Listing[DataSegmentSummary, ListDatasetDataSegmentsResponse]:
        """Lists the data segments of a dataset, each with its time series, its time range and its source dataset.

        AWS: ``list_dataset_data_segments``, permission ``iotsitewise:ListDatasetDataSegments``.

        :param dataset_id: the id of the dataset; 36 characters
        :param workspace_name: the name of the workspace that holds the dataset; 1 to 64 characters
        :param dataset_version: the version of the dataset whose segments are listed; 1 to 10 characters
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListDatasetDataSegments",
            "data_segments",
            {
                "dataset_id": dataset_id,
                "workspace_name": workspace_name,
                "dataset_version": dataset_version,
                "max_results": max_results,
                "next_token": next_token,
            },
            limit,
        )

    def list_dataset_data_segment_relationships(
        self,
        *,
        dataset_id: str,
        workspace_name: str,
        max_results: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Listing[DataSegmentRelationshipSummary, ListDatasetDataSegmentRelationshipsResponse]:
        """Lists which curated datasets use segments of a session dataset, segment by segment.

        Shows what stands in the way of deleting that session.

        AWS: ``list_dataset_data_segment_relationships``, permission
        ``iotsitewise:ListDatasetDataSegmentRelationships``.

        :param dataset_id: the id of the session dataset whose segments are looked up; 36 characters
        :param workspace_name: the name of the workspace that holds the dataset; 1 to 64 characters
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListDatasetDataSegmentRelationships",
            "data_segment_relationship_summaries",
            {
                "dataset_id": dataset_id,
                "workspace_name": workspace_name,
                "max_results": max_results,
                "next_token": next_token,
            },
            limit,
        )

    def batch_associate_data_segments_to_dataset(
        self,
        *,
        dataset_id: str,
        workspace_name: str,
        associate_data_segment_entries: Sequence[AssociateDataSegmentEntry | Mapping[str, Any]],
        client_token: str | None = None,
    ) -> BatchAssociateDataSegmentsToDatasetResponse:
        """Adds data segments to a curated dataset: time ranges of time series that session datasets hold.

        Segments of one time series must not overlap in time, whichever datasets they are in. Some entries can fail
        while others succeed: look at ``failed_associations``.

        AWS: ``batch_associate_data_segments_to_dataset``, permission
        ``iotsitewise:BatchAssociateDataSegmentsToDataset``.

        :param dataset_id: the curated dataset that the segments are added to, by its id; 36 characters
        :param workspace_name: the name of the workspace that holds the dataset; 1 to 64 characters
        :param associate_data_segment_entries: the segments to add
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: BatchAssociateDataSegmentsToDatasetResponse = self._call(
            "BatchAssociateDataSegmentsToDataset",
            {
                "dataset_id": dataset_id,
                "workspace_name": workspace_name,
                "associate_data_segment_entries": associate_data_segment_entries,
                "client_token": client_token,
            },
        )
        return answer

    def batch_disassociate_data_segments_from_dataset(
        self,
        *,
        dataset_id: str,
        workspace_name: str,
        disassociate_data_segment_entries: Sequence[DisassociateDataSegmentEntry | Mapping[str, Any]],
        client_token: str | None = None,
    ) -> BatchDisassociateDataSegmentsFromDatasetResponse:
        """Takes data segments out of a curated dataset.

        The data in the source session datasets stay. Some entries can fail while others succeed: look at
        ``failed_disassociations``.

        AWS: ``batch_disassociate_data_segments_from_dataset``, permission
        ``iotsitewise:BatchDisassociateDataSegmentsFromDataset``.

        :param dataset_id: the curated dataset that the segments are taken out of, by its id; 36 characters
        :param workspace_name: the name of the workspace that holds the dataset; 1 to 64 characters
        :param disassociate_data_segment_entries: the segments to take out; their data stay in the session datasets
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: BatchDisassociateDataSegmentsFromDatasetResponse = self._call(
            "BatchDisassociateDataSegmentsFromDataset",
            {
                "dataset_id": dataset_id,
                "workspace_name": workspace_name,
                "disassociate_data_segment_entries": disassociate_data_segment_entries,
                "client_token": client_token,
            },
        )
        return answer

    def batch_delete_dataset_data_segments(
        self,
        *,
        dataset_id: str,
        workspace_name: str,
        delete_data_segment_entries: Sequence[DeleteDataSegmentEntry | Mapping[str, Any]],
        client_token: str | None = None,
    ) -> BatchDeleteDatasetDataSegmentsResponse:
        """Deletes data segments of a session dataset, and with them the time series data in their time ranges.

        Some entries can fail while others succeed: look at ``errors``.

        AWS: ``batch_delete_dataset_data_segments``, permission ``iotsitewise:BatchDeleteDatasetDataSegments``.

        :param dataset_id: the session dataset that the segments are deleted from, by its id; 36 characters
        :param workspace_name: the name of the workspace that holds the dataset; 1 to 64 characters
        :param delete_data_segment_entries: the segments to delete, together with their data; 1 to 10 of them
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: BatchDeleteDatasetDataSegmentsResponse = self._call(
            "BatchDeleteDatasetDataSegments",
            {
                "dataset_id": dataset_id,
                "workspace_name": workspace_name,
                "delete_data_segment_entries": delete_data_segment_entries,
                "client_token": client_token,
            },
        )
        return answer

    def create_dataset_export_job(
        self,
        *,
        workspace_name: str,
        destination_s3_uri: str,
        input: ProcessingInput | Mapping[str, Any],
        error_report_location: ExportErrorReportLocation | Mapping[str, Any],
        client_token: str | None = None,
        job_name: str | None = None,
    ) -> CreateDatasetExportJobResponse:
        """Starts a job that copies a dataset, or single time series, from a workspace to Amazon S3.

        Asynchronous: follow the job with ``describe_dataset_export_job`` until it is ``COMPLETED``,
        ``COMPLETED_WITH_ERRORS`` or ``FAILED``.

        AWS: ``create_dataset_export_job``, permission ``iotsitewise:CreateDatasetExportJob``.

        :param workspace_name: the name of the workspace to export from; the job belongs to it; 1 to 64 characters
        :param destination_s3_uri: the S3 URI that the exported data are written to; 1 to 1024 characters
        :param input: what is exported: a dataset or single time series
        :param error_report_location: where the error report goes if the job fails
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param job_name: the job's name. Default: one made of the type of the job and the time when it started; 1 to
            256 characters
        """
        answer: CreateDatasetExportJobResponse = self._call(
            "CreateDatasetExportJob",
            {
                "workspace_name": workspace_name,
                "destination_s3_uri": destination_s3_uri,
                "input": input,
                "error_report_location": error_report_location,
                "client_token": client_token,
                "job_name": job_name,
            },
        )
        return answer

    def describe_dataset_export_job(self, *, workspace_name: str, job_id: str) -> DescribeDatasetExportJobResponse:
        """Gives an export job: its state, what it exports, and where to.

        AWS: ``describe_dataset_export_job``, permission ``iotsitewise:DescribeDatasetExportJob``.

        :param workspace_name: the name of the workspace that the job belongs to; 1 to 64 characters
        :param job_id: the id of the export job; 36 characters
        """
        answer: DescribeDatasetExportJobResponse = self._call(
            "DescribeDatasetExportJob", {"workspace_name": workspace_name, "job_id": job_id}
        )
        return answer

    def list_dataset_export_jobs(
        self,
        *,
        workspace_name: str,
        filter: DatasetExportJobFilter | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Listing[ExportJobSummary, ListDatasetExportJobsResponse]:
        """Lists the export jobs of a workspace, all of them or those in one state.

        AWS: ``list_dataset_export_jobs``, permission ``iotsitewise:ListDatasetExportJobs``.

        :param workspace_name: the name of the workspace whose jobs are listed; 1 to 64 characters
        :param filter: the state of the jobs that are listed. Default: ``ALL``, whatever their state
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListDatasetExportJobs",
            "jobs",
            {"workspace_name": workspace_name, "filter": filter, "max_results": max_results, "next_token": next_token},
            limit,
        )

    def create_computation_model(
        self,
        *,
        computation_model_name: str,
        computation_model_configuration: ComputationModelConfiguration | Mapping[str, Any],
        computation_model_data_binding: Mapping[str, ComputationModelDataBindingValue | Mapping[str, Any]],
        computation_model_description: str | None = None,
        client_token: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateComputationModelResponse:
        """Creates a computation model from a configuration, which names variables, and a data binding, which ties each
        variable to properties of assets or asset models.

        Asynchronous: the model is ``CREATING`` at first; wait until it is ``ACTIVE``.

        AWS: ``create_computation_model``, permission ``iotsitewise:CreateComputationModel``.

        :param computation_model_name: the name of the computation model; 1 to 256 characters
        :param computation_model_configuration: the configuration of the computation model: its type and its
            variables
        :param computation_model_data_binding: what each variable of the configuration stands for: the variable's
            name as key, what it is bound to as value
        :param computation_model_description: the description of the computation model; 1 to 2048 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param tags: its tags: keys and values; 1 to 50 entries
        """
        answer: CreateComputationModelResponse = self._call(
            "CreateComputationModel",
            {
                "computation_model_name": computation_model_name,
                "computation_model_configuration": computation_model_configuration,
                "computation_model_data_binding": computation_model_data_binding,
                "computation_model_description": computation_model_description,
                "client_token": client_token,
                "tags": tags,
            },
        )
        return answer

    def describe_computation_model(
        self, *, computation_model_id: str, computation_model_version: str | None = None
    ) -> DescribeComputationModelResponse:
        """Gives a computation model with its configuration, data binding and state, and the actions that can be run on
        it.

        Its ``action_definitions`` hold the ids that ``execute_action`` asks for.

        AWS: ``describe_computation_model``, permission ``iotsitewise:DescribeComputationModel``.

        :param computation_model_id: the id of the computation model; 36 characters
        :param computation_model_version: the version to show: ``LATEST``, ``ACTIVE`` or a number
        """
        answer: DescribeComputationModelResponse = self._call(
            "DescribeComputationModel",
            {"computation_model_id": computation_model_id, "computation_model_version": computation_model_version},
        )
        return answer

    def list_computation_models(
        self,
        *,
        computation_model_type: ComputationModelType | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[ComputationModelSummary, ListComputationModelsResponse]:
        """Lists the computation models, all of them or those of one type.

        AWS: ``list_computation_models``, permission ``iotsitewise:ListComputationModels``.

        :param computation_model_type: only computation models of this type. Default: models of every type
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListComputationModels",
            "computation_model_summaries",
            {"computation_model_type": computation_model_type, "next_token": next_token, "max_results": max_results},
            limit,
        )

    def update_computation_model(
        self,
        *,
        computation_model_id: str,
        computation_model_name: str,
        computation_model_configuration: ComputationModelConfiguration | Mapping[str, Any],
        computation_model_data_binding: Mapping[str, ComputationModelDataBindingValue | Mapping[str, Any]],
        computation_model_description: str | None = None,
        client_token: str | None = None,
    ) -> UpdateComputationModelResponse:
        """Replaces the name, the configuration and the data binding of a computation model: all three must be given.

        Asynchronous: the model is ``UPDATING`` at first; wait until it is ``ACTIVE``.

        AWS: ``update_computation_model``, permission ``iotsitewise:UpdateComputationModel``.

        :param computation_model_id: the id of the computation model; 36 characters
        :param computation_model_name: the name of the computation model; 1 to 256 characters
        :param computation_model_configuration: the configuration of the computation model: its type and its
            variables
        :param computation_model_data_binding: what each variable of the configuration stands for: the variable's
            name as key, what it is bound to as value
        :param computation_model_description: the description of the computation model; 1 to 2048 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: UpdateComputationModelResponse = self._call(
            "UpdateComputationModel",
            {
                "computation_model_id": computation_model_id,
                "computation_model_name": computation_model_name,
                "computation_model_configuration": computation_model_configuration,
                "computation_model_data_binding": computation_model_data_binding,
                "computation_model_description": computation_model_description,
                "client_token": client_token,
            },
        )
        return answer

    def delete_computation_model(
        self, *, computation_model_id: str, client_token: str | None = None
    ) -> DeleteComputationModelResponse:
        """Deletes a computation model for good.

        Asynchronous: the model is ``DELETING`` at first.

        AWS: ``delete_computation_model``, permission ``iotsitewise:DeleteComputationModel``.

        :param computation_model_id: the id of the computation model; 36 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: DeleteComputationModelResponse = self._call(
            "DeleteComputationModel", {"computation_model_id": computation_model_id, "client_token": client_token}
        )
        return answer

    def describe_computation_model_execution_summary(
        self,
        *,
        computation_model_id: str,
        resolve_to_resource_type: ResolveToResourceType | str | None = None,
        resolve_to_resource_id: str | None = None,
    ) -> DescribeComputationModelExecutionSummaryResponse:
        """Gives a summary of the executions of a computation model, as keys and values.

        Can be narrowed to one resource that the model resolves to.

        AWS: ``describe_computation_model_execution_summary``, permission
        ``iotsitewise:DescribeComputationModelExecutionSummary``.

        :param computation_model_id: the id of the computation model; 36 characters
        :param resolve_to_resource_type: the type of the resource that the model resolves to; goes with
            ``resolve_to_resource_id``
        :param resolve_to_resource_id: the id of the resource that the model resolves to; goes with
            ``resolve_to_resource_type``; 36 characters
        """
        answer: DescribeComputationModelExecutionSummaryResponse = self._call(
            "DescribeComputationModelExecutionSummary",
            {
                "computation_model_id": computation_model_id,
                "resolve_to_resource_type": resolve_to_resource_type,
                "resolve_to_resource_id": resolve_to_resource_id,
            },
        )
        return answer

    def list_computation_model_data_binding_usages(
        self,
        *,
        data_binding_value_filter: DataBindingValueFilter | Mapping[str, Any],
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[ComputationModelDataBindingUsageSummary, ListComputationModelDataBindingUsagesResponse]:
        """Lists which computation models are bound to an asset, an asset model or one of their properties.

        Shows which models a change to that source would touch.

        AWS: ``list_computation_model_data_binding_usages``, permission
        ``iotsitewise:ListComputationModelDataBindingUsages``.

        :param data_binding_value_filter: what the data bindings must refer to in order to be listed
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListComputationModelDataBindingUsages",
            "data_binding_usage_summaries",
            {
                "data_binding_value_filter": data_binding_value_filter,
                "next_token": next_token,
                "max_results": max_results,
            },
            limit,
        )

    def list_computation_model_resolve_to_resources(
        self,
        *,
        computation_model_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[ComputationModelResolveToResourceSummary, ListComputationModelResolveToResourcesResponse]:
        """Lists the resources, each once, that a computation model resolved to when its actions were executed.

        AWS: ``list_computation_model_resolve_to_resources``, permission
        ``iotsitewise:ListComputationModelResolveToResources``.

        :param computation_model_id: the id of the computation model; 36 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListComputationModelResolveToResources",
            "computation_model_resolve_to_resource_summaries",
            {"computation_model_id": computation_model_id, "next_token": next_token, "max_results": max_results},
            limit,
        )

    def execute_action(
        self,
        *,
        target_resource: TargetResource | Mapping[str, Any],
        action_definition_id: str,
        action_payload: ActionPayload | Mapping[str, Any],
        client_token: str | None = None,
        resolve_to: ResolveTo | Mapping[str, Any] | None = None,
    ) -> ExecuteActionResponse:
        """Executes an action on an asset or a computation model, for instance the training of an anomaly detection.

        ``describe_computation_model`` and ``describe_asset_composite_model`` list the actions that can be executed.
        Answers with the id of the action; ``list_executions`` and ``describe_execution`` tell how an execution goes.

        AWS: ``execute_action``, permission ``iotsitewise:ExecuteAction``.

        :param target_resource: the asset or the computation model that the action is executed on
        :param action_definition_id: the id of the action definition: which of the target's actions it is; 36
            characters
        :param action_payload: what the action is given to work with, as JSON
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param resolve_to: the resource that the target resolves to: an asset
        """
        answer: ExecuteActionResponse = self._call(
            "ExecuteAction",
            {
                "target_resource": target_resource,
                "action_definition_id": action_definition_id,
                "action_payload": action_payload,
                "client_token": client_token,
                "resolve_to": resolve_to,
            },
        )
        return answer

    def describe_action(self, *, action_id: str) -> DescribeActionResponse:
        """Gives an action that was executed: its target, its payload and when that was.

        AWS: ``describe_action``, permission ``iotsitewise:DescribeAction``.

        :param action_id: the id of the action; 36 characters
        """
        answer: DescribeActionResponse = self._call("DescribeAction", {"action_id": action_id})
        return answer

    def list_actions(
        self,
        *,
        target_resource_type: TargetResourceType | str,
        target_resource_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        resolve_to_resource_type: ResolveToResourceType | str | None = None,
        resolve_to_resource_id: str | None = None,
        limit: int | None = None,
    ) -> Listing[ActionSummary, ListActionsResponse]:
        """Lists the actions on one asset or one computation model.

        Can be narrowed to one resource that the actions resolve to.

        AWS: ``list_actions``, permission ``iotsitewise:ListActions``.

        :param target_resource_type: whether the target is an asset or a computation model
        :param target_resource_id: the id of the asset or computation model that is the target; 36 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param resolve_to_resource_type: the type of the resource that the target resolves to; goes with
            ``resolve_to_resource_id``
        :param resolve_to_resource_id: the id of the resource that the target resolves to; goes with
            ``resolve_to_resource_type``; 36 characters
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListActions",
            "action_summaries",
            {
                "target_resource_type": target_resource_type,
                "target_resource_id": target_resource_id,
                "next_token": next_token,
                "max_results": max_results,
                "resolve_to_resource_type": resolve_to_resource_type,
                "resolve_to_resource_id": resolve_to_resource_id,
            },
            limit,
        )

    def describe_execution(self, *, execution_id: str) -> DescribeExecutionResponse:
        """Gives an execution: its target, its state, its result and its details.

        The details of an anomaly detection's training carry metrics by which versions of a model can be compared.

        AWS: ``describe_execution``, permission ``iotsitewise:DescribeExecution``.

        :param execution_id: the id of the execution; 36 characters
        """
        answer: DescribeExecutionResponse = self._call("DescribeExecution", {"execution_id": execution_id})
        return answer

    def list_executions(
        self,
        *,
        target_resource_type: TargetResourceType | str,
        target_resource_id: str,
        resolve_to_resource_type: ResolveToResourceType | str | None = None,
        resolve_to_resource_id: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        action_type: str | None = None,
        limit: int | None = None,
    ) -> Listing[ExecutionSummary, ListExecutionsResponse]:
        """Lists the executions on one asset or one computation model.

        Can be narrowed to one resource that they resolve to and to one type of action.

        AWS: ``list_executions``, permission ``iotsitewise:ListExecutions``.

        :param target_resource_type: whether the target is an asset or a computation model
        :param target_resource_id: the id of the asset or computation model that is the target; 36 characters
        :param resolve_to_resource_type: the type of the resource that the target resolves to; goes with
            ``resolve_to_resource_id``
        :param resolve_to_resource_id: the id of the resource that the target resolves to; goes with
            ``resolve_to_resource_type``; 36 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param action_type: only executions of actions of this type; 1 to 256 characters
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListExecutions",
            "execution_summaries",
            {
                "target_resource_type": target_resource_type,
                "target_resource_id": target_resource_id,
                "resolve_to_resource_type": resolve_to_resource_type,
                "resolve_to_resource_id": resolve_to_resource_id,
                "next_token": next_token,
                "max_results": max_results,
                "action_type": action_type,
            },
            limit,
        )

    def invoke_assistant(
        self, *, message: str, conversation_id: str | None = None, enable_trace: bool | None = None
    ) -> InvokeAssistantResponse:
        """Sends a message to the SiteWise Assistant, which begins a conversation or goes on with one.

        The answer is a stream of events: parts of the answer with their sources, and traces if they are turned on. An
        error can come as an event of the stream, too. To go on with a conversation, give its id again.

        AWS: ``invoke_assistant``, permission ``iotsitewise:InvokeAssistant``.

        :param message: what the user says to the assistant; 1 to 10000 characters
        :param conversation_id: an id of your own, a UUID that nobody else uses, or that of a conversation to go on
            with. Default: a new one is made; 36 characters
        :param enable_trace: whether traces come too: how the assistant reasons and which data it reads
        """
        answer: InvokeAssistantResponse = self._call(
            "InvokeAssistant", {"message": message, "conversation_id": conversation_id, "enable_trace": enable_trace}
        )
        return answer

    def create_workspace(
        self,
        *,
        workspace_name: str,
        encryption_configuration: WorkspaceEncryptionConfiguration | Mapping[str, Any],
        workspace_description: str | None = None,
        tags: Mapping[str, str] | None = None,
        client_token: str | None = None,
    ) -> CreateWorkspaceResponse:
        """Creates a workspace.

        It keeps what is in it (datasets, time series, pipelines, tasks, with their data) apart from other workspaces,
        and has quotas and rate limits of its own. How it is encrypted must be said at once. Asynchronous: the workspace
        is ``CREATING`` at first; wait until it is ``ACTIVE`` or ``FAILED``.

        AWS: ``create_workspace``, permission ``iotsitewise:CreateWorkspace``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param encryption_configuration: how the workspace is to be encrypted
        :param workspace_description: the description of the workspace; 1 to 2048 characters
        :param tags: its tags: keys and values; 1 to 50 entries
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: CreateWorkspaceResponse = self._call(
            "CreateWorkspace",
            {
                "workspace_name": workspace_name,
                "encryption_configuration": encryption_configuration,
                "workspace_description": workspace_description,
                "tags": tags,
                "client_token": client_token,
            },
        )
        return answer

    def describe_workspace(self, *, workspace_name: str) -> DescribeWorkspaceResponse:
        """Gives a workspace with its state and how it is encrypted.

        AWS: ``describe_workspace``, permission ``iotsitewise:DescribeWorkspace``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        """
        answer: DescribeWorkspaceResponse = self._call("DescribeWorkspace", {"workspace_name": workspace_name})
        return answer

    def list_workspaces(
        self, *, next_token: str | None = None, max_results: int | None = None, limit: int | None = None
    ) -> Listing[WorkspaceSummary, ListWorkspacesResponse]:
        """Lists the workspaces, each with its state.

        AWS: ``list_workspaces``, permission ``iotsitewise:ListWorkspaces``.

        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListWorkspaces", "workspace_summaries", {"next_token": next_token, "max_results": max_results}, limit
        )

    def update_workspace(
        self,
        *,
        workspace_name: str,
        workspace_description: str | None = None,
        encryption_configuration: WorkspaceEncryptionConfiguration | Mapping[str, Any] | None = None,
        client_token: str | None = None,
    ) -> UpdateWorkspaceResponse:
        """Changes a workspace that is ``ACTIVE`` or ``FAILED``; in any other state it is refused.

        What is left out stays as it is. A ``FAILED`` workspace is repaired by giving its encryption configuration
        again. Asynchronous: the workspace is ``UPDATING`` at first; wait until it is ``ACTIVE``.

        AWS: ``update_workspace``, permission ``iotsitewise:UpdateWorkspace``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param workspace_description: the new description. Default: the old one stays; 1 to 2048 characters
        :param encryption_configuration: how it is to be encrypted. Default: as before. A KMS key in use cannot be
            replaced, only given again
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: UpdateWorkspaceResponse = self._call(
            "UpdateWorkspace",
            {
                "workspace_name": workspace_name,
                "workspace_description": workspace_description,
                "encryption_configuration": encryption_configuration,
                "client_token": client_token,
            },
        )
        return answer

    def delete_workspace(self, *, workspace_name: str, client_token: str | None = None) -> DeleteWorkspaceResponse:
        """Deletes a workspace.

        Everything in it or tied to it must be deleted first: datasets, time series, pipelines, tasks. Asynchronous: the
        workspace is ``DELETING`` at first.

        AWS: ``delete_workspace``, permission ``iotsitewise:DeleteWorkspace``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: DeleteWorkspaceResponse = self._call(
            "DeleteWorkspace", {"workspace_name": workspace_name, "client_token": client_token}
        )
        return answer

    def create_application(
        self,
        *,
        idc_instance_arn: str,
        workspace_name: str,
        name: str,
        client_token: str | None = None,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateApplicationResponse:
        """Creates an application for a workspace, in an instance of IAM Identity Center; both must be there first.

        Asynchronous: the application is ``CREATING`` at first; wait until it is ``ACTIVE``.

        AWS: ``create_application``, permission ``iotsitewise:CreateApplication``.

        :param idc_instance_arn: the ARN of the IAM Identity Center instance in which the application is created; 1
            to 1600 characters
        :param workspace_name: the name of the workspace that the application belongs to; 1 to 64 characters
        :param name: the name of the application; 1 to 256 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param description: its description; 1 to 2048 characters
        :param tags: its tags: keys and values; 1 to 50 entries
        """
        answer: CreateApplicationResponse = self._call(
            "CreateApplication",
            {
                "idc_instance_arn": idc_instance_arn,
                "workspace_name": workspace_name,
                "name": name,
                "client_token": client_token,
                "description": description,
                "tags": tags,
            },
        )
        return answer

    def describe_application(self, *, workspace_name: str, id: str) -> DescribeApplicationResponse:
        """Gives an application with its state, its subdomain and its counterpart in IAM Identity Center.

        AWS: ``describe_application``, permission ``iotsitewise:DescribeApplication``.

        :param workspace_name: the name of the workspace that the application belongs to; 1 to 64 characters
        :param id: the id of the application; 36 characters
        """
        answer: DescribeApplicationResponse = self._call(
            "DescribeApplication", {"workspace_name": workspace_name, "id": id}
        )
        return answer

    def list_applications(
        self, *, max_results: int | None = None, next_token: str | None = None, limit: int | None = None
    ) -> Listing[ApplicationSummary, ListApplicationsResponse]:
        """Lists the applications, each with its state and its workspace.

        AWS: ``list_applications``, permission ``iotsitewise:ListApplications``.

        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: the service's
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListApplications", "applications", {"max_results": max_results, "next_token": next_token}, limit
        )

    def delete_application(self, *, workspace_name: str, id: str) -> DeleteApplicationResponse:
        """Deletes an application of a workspace.

        The application is ``DELETING`` until it is gone.

        AWS: ``delete_application``, permission ``iotsitewise:DeleteApplication``.

        :param workspace_name: the name of the workspace that the application belongs to; 1 to 64 characters
        :param id: the id of the application; 36 characters
        """
        answer: DeleteApplicationResponse = self._call(
            "DeleteApplication", {"workspace_name": workspace_name, "id": id}
        )
        return answer

    def create_pipeline(
        self,
        *,
        workspace_name: str,
        pipeline_name: str,
        computations: Sequence[ComputeNode | Mapping[str, Any]],
        description: str | None = None,
        environment_variables: Mapping[str, str] | None = None,
        tags: Mapping[str, str] | None = None,
        client_token: str | None = None,
    ) -> CreatePipelineResponse:
        """Creates a pipeline: compute nodes that each run a task, and the order between them.

        Needs a workspace and a task for each node. The dependencies between nodes must not form a cycle. In an
        execution, nodes that depend on no other run side by side; each other node starts once all nodes that it depends
        on have succeeded. A node's own environment variables win over those of the pipeline.

        AWS: ``create_pipeline``, permission ``iotsitewise:CreatePipeline``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param pipeline_name: the name of the pipeline, unique in its workspace; 1 to 64 characters
        :param computations: the compute nodes: each names its task and the nodes that it depends on; 0 to 50 of
            them
        :param description: its description; 1 to 2048 characters
        :param environment_variables: environment variables for all compute nodes; a node's own with the same name
            win over them; 0 to 20 entries
        :param tags: its tags: keys and values; 1 to 50 entries
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: CreatePipelineResponse = self._call(
            "CreatePipeline",
            {
                "workspace_name": workspace_name,
                "pipeline_name": pipeline_name,
                "computations": computations,
                "description": description,
                "environment_variables": environment_variables,
                "tags": tags,
                "client_token": client_token,
            },
        )
        return answer

    def describe_pipeline(
        self, *, workspace_name: str, pipeline_name: str, pipeline_version: str | None = None
    ) -> DescribePipelineResponse:
        """Gives a pipeline with its compute nodes, environment variables and state.

        It is the latest version unless another one is asked for.

        AWS: ``describe_pipeline``, permission ``iotsitewise:DescribePipeline``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param pipeline_name: the name of the pipeline, unique in its workspace; 1 to 64 characters
        :param pipeline_version: which version to give. Default: the latest; 1 to 10 characters
        """
        answer: DescribePipelineResponse = self._call(
            "DescribePipeline",
            {"workspace_name": workspace_name, "pipeline_name": pipeline_name, "pipeline_version": pipeline_version},
        )
        return answer

    def list_pipelines(
        self,
        *,
        workspace_name: str,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[PipelineSummary, ListPipelinesResponse]:
        """Lists the pipelines of a workspace, without their compute nodes and environment variables.

        Those are told by ``describe_pipeline``.

        AWS: ``list_pipelines``, permission ``iotsitewise:ListPipelines``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListPipelines",
            "pipeline_summaries",
            {"workspace_name": workspace_name, "next_token": next_token, "max_results": max_results},
            limit,
        )

    def update_pipeline(
        self,
        *,
        workspace_name: str,
        pipeline_name: str,
        description: str | None = None,
        environment_variables: Mapping[str, str] | None = None,
        computations: Sequence[ComputeNode | Mapping[str, Any]] | None = None,
    ) -> UpdatePipelineResponse:
        """Changes a pipeline's description, environment variables or compute nodes, and makes a new version of it.

        What is left out of the request stays as it was.

        AWS: ``update_pipeline``, permission ``iotsitewise:UpdatePipeline``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param pipeline_name: the name of the pipeline, unique in its workspace; 1 to 64 characters
        :param description: the new description; left out, the old one stays; 1 to 2048 characters
        :param environment_variables: the new environment variables for all compute nodes; left out, the old ones
            stay; 0 to 20 entries
        :param computations: the new list of compute nodes that makes up the pipeline; left out, the old one stays;
            0 to 50 of them
        """
        answer: UpdatePipelineResponse = self._call(
            "UpdatePipeline",
            {
                "workspace_name": workspace_name,
                "pipeline_name": pipeline_name,
                "description": description,
                "environment_variables": environment_variables,
                "computations": computations,
            },
        )
        return answer

    def delete_pipeline(self, *, workspace_name: str, pipeline_name: str) -> DeletePipelineResponse:
        """Deletes a pipeline.

        Refused while an execution of it is active: wait until all have ended, or end them with
        ``cancel_pipeline_execution``.

        AWS: ``delete_pipeline``, permission ``iotsitewise:DeletePipeline``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param pipeline_name: the name of the pipeline, unique in its workspace; 1 to 64 characters
        """
        answer: DeletePipelineResponse = self._call(
            "DeletePipeline", {"workspace_name": workspace_name, "pipeline_name": pipeline_name}
        )
        return answer

    def start_pipeline_execution(
        self,
        *,
        workspace_name: str,
        pipeline_name: str,
        execution_environment_variable_overrides: ExecutionEnvironmentVariables | Mapping[str, Any] | None = None,
        execution_mount_overrides: MountOverrides | Mapping[str, Any] | None = None,
        execution_priority: int | None = None,
        client_token: str | None = None,
    ) -> StartPipelineExecutionResponse:
        """Starts an execution of a pipeline and gives its id; its compute nodes run in the order of their dependencies.

        Poll ``describe_pipeline_execution`` until it is ``SUCCEEDED``, ``FAILED`` or ``CANCELLED``. Environment
        variables and mounts given here hold for this execution only and win over others of the same name; the pipeline
        and its tasks stay as they are.

        AWS: ``start_pipeline_execution``, permission ``iotsitewise:StartPipelineExecution``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param pipeline_name: the name of the pipeline, unique in its workspace; 1 to 64 characters
        :param execution_environment_variable_overrides: environment variables for this execution only; they win
            over all others with the same name
        :param execution_mount_overrides: mounts for this execution only. Compute nodes that are not named here keep
            the mounts of their tasks
        :param execution_priority: how early it is scheduled: lower numbers go first. Default: 2, the lowest
            priority; 0 to 2
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: StartPipelineExecutionResponse = self._call(
            "StartPipelineExecution",
            {
                "workspace_name": workspace_name,
                "pipeline_name": pipeline_name,
                "execution_environment_variable_overrides": execution_environment_variable_overrides,
                "execution_mount_overrides": execution_mount_overrides,
                "execution_priority": execution_priority,
                "client_token": client_token,
            },
        )
        return answer

    def describe_pipeline_execution(
        self,
        *,
        workspace_name: str,
        pipeline_name: str,
        pipeline_execution_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[ComputeNodeExecutionDetails, DescribePipelineExecutionResponse]:
        """Gives an execution with its state, and what became of each compute node: state, times, variables, mounts and
        errors.

        The compute nodes come in pages. The execution is over once it is ``SUCCEEDED``, ``FAILED`` or ``CANCELLED``.

        AWS: ``describe_pipeline_execution``, permission ``iotsitewise:DescribePipelineExecution``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param pipeline_name: the name of the pipeline, unique in its workspace; 1 to 64 characters
        :param pipeline_execution_id: the id of the execution; 36 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "DescribePipelineExecution",
            "compute_node_execution_details",
            {
                "workspace_name": workspace_name,
                "pipeline_name": pipeline_name,
                "pipeline_execution_id": pipeline_execution_id,
                "next_token": next_token,
                "max_results": max_results,
            },
            limit,
        )

    def list_pipeline_executions(
        self,
        *,
        workspace_name: str,
        pipeline_name: str,
        next_token: str | None = None,
        max_results: int | None = None,
        state: PipelineExecutionState | str | None = None,
        start_time_after: datetime | str | float | None = None,
        start_time_before: datetime | str | float | None = None,
        end_time_after: datetime | str | float | None = None,
        end_time_before: datetime | str | float | None = None,
        limit: int | None = None,
    ) -> Listing[PipelineExecutionSummary, ListPipelineExecutionsResponse]:
        """Lists the executions of a pipeline; a state and either start times or end times can narrow them.

        Start times and end times in one request are refused as invalid. With end times, only executions that are over
        are listed.

        AWS: ``list_pipeline_executions``, permission ``iotsitewise:ListPipelineExecutions``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param pipeline_name: the name of the pipeline, unique in its workspace; 1 to 64 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param state: only executions in this state. Default: in any state
        :param start_time_after: only executions that started at this time or later. Not together with end times
        :param start_time_before: only executions that started before this time. Not together with end times
        :param end_time_after: only executions that ended at this time or later. Not together with start times
        :param end_time_before: only executions that ended before this time. Not together with start times
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListPipelineExecutions",
            "pipeline_execution_summaries",
            {
                "workspace_name": workspace_name,
                "pipeline_name": pipeline_name,
                "next_token": next_token,
                "max_results": max_results,
                "state": state,
                "start_time_after": start_time_after,
                "start_time_before": start_time_before,
                "end_time_after": end_time_after,
                "end_time_before": end_time_before,
            },
            limit,
        )

    def cancel_pipeline_execution(
        self, *, workspace_name: str, pipeline_name: str, pipeline_execution_id: str, reason: str | None = None
    ) -> CancelPipelineExecutionResponse:
        """Cancels an execution that is not over: it becomes ``CANCELLING``, and some time later ``CANCELLED``.

        Cancelling it once more is harmless and gives its state; a ``SUCCEEDED`` or ``FAILED`` one is refused as a
        conflict. The reason, if there is one, becomes the message in the execution's state details.

        AWS: ``cancel_pipeline_execution``, permission ``iotsitewise:CancelPipelineExecution``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param pipeline_name: the name of the pipeline, unique in its workspace; 1 to 64 characters
        :param pipeline_execution_id: the id of the execution; 36 characters
        :param reason: why it is cancelled, in your own words; kept as the message in the execution's state details;
            1 to 1024 characters
        """
        answer: CancelPipelineExecutionResponse = self._call(
            "CancelPipelineExecution",
            {
                "workspace_name": workspace_name,
                "pipeline_name": pipeline_name,
                "pipeline_execution_id": pipeline_execution_id,
                "reason": reason,
            },
        )
        return answer

    def create_task(
        self,
        *,
        workspace_name: str,
        task_name: str,
        task_configuration: TaskConfiguration | Mapping[str, Any],
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
        client_token: str | None = None,
    ) -> CreateTaskResponse:
        """Creates a task: a container image and the hardware, storage and time that it gets.

        Needs a workspace, an image in Amazon ECR, and an IAM role with which the container reaches AWS resources. One
        task can be used by many compute nodes, in one or more pipelines.

        AWS: ``create_task``, permission ``iotsitewise:CreateTask``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param task_name: the name of the task, unique in its workspace; 1 to 64 characters
        :param task_configuration: what the task runs: its container
        :param description: its description; 1 to 2048 characters
        :param tags: its tags: keys and values; 1 to 50 entries
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: CreateTaskResponse = self._call(
            "CreateTask",
            {
                "workspace_name": workspace_name,
                "task_name": task_name,
                "task_configuration": task_configuration,
                "description": description,
                "tags": tags,
                "client_token": client_token,
            },
        )
        return answer

    def describe_task(
        self, *, workspace_name: str, task_name: str, task_version: str | None = None
    ) -> DescribeTaskResponse:
        """Gives a task with its configuration and state.

        It is the latest version unless another one is asked for.

        AWS: ``describe_task``, permission ``iotsitewise:DescribeTask``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param task_name: the name of the task, unique in its workspace; 1 to 64 characters
        :param task_version: which version to give. Default: the latest; 1 to 10 characters
        """
        answer: DescribeTaskResponse = self._call(
            "DescribeTask", {"workspace_name": workspace_name, "task_name": task_name, "task_version": task_version}
        )
        return answer

    def list_tasks(
        self,
        *,
        workspace_name: str,
        next_token: str | None = None,
        max_results: int | None = None,
        limit: int | None = None,
    ) -> Listing[TaskSummary, ListTasksResponse]:
        """Lists the tasks of a workspace, without their configurations.

        Those are told by ``describe_task``.

        AWS: ``list_tasks``, permission ``iotsitewise:ListTasks``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListTasks",
            "task_summaries",
            {"workspace_name": workspace_name, "next_token": next_token, "max_results": max_results},
            limit,
        )

    def update_task(
        self,
        *,
        workspace_name: str,
        task_name: str,
        description: str | None = None,
        task_configuration: TaskConfiguration | Mapping[str, Any] | None = None,
    ) -> UpdateTaskResponse:
        """Changes a task's description or configuration, and makes a new version of it.

        What is left out of the request stays as it was.

        AWS: ``update_task``, permission ``iotsitewise:UpdateTask``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param task_name: the name of the task, unique in its workspace; 1 to 64 characters
        :param description: the new description; left out, the old one stays; 1 to 2048 characters
        :param task_configuration: the new configuration; left out, the old one stays
        """
        answer: UpdateTaskResponse = self._call(
            "UpdateTask",
            {
                "workspace_name": workspace_name,
                "task_name": task_name,
                "description": description,
                "task_configuration": task_configuration,
            },
        )
        return answer

    def delete_task(self, *, workspace_name: str, task_name: str) -> DeleteTaskResponse:
        """Deletes a task.

        Refused while any pipeline names it: take it out of all pipelines first.

        AWS: ``delete_task``, permission ``iotsitewise:DeleteTask``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param task_name: the name of the task, unique in its workspace; 1 to 64 characters
        """
        answer: DeleteTaskResponse = self._call(
            "DeleteTask", {"workspace_name": workspace_name, "task_name": task_name}
        )
        return answer

    def create_enrichment_job(
        self,
        *,
        workspace_name: str,
        job_configuration: EnrichmentJobConfiguration | Mapping[str, Any],
        client_token: str | None = None,
    ) -> CreateEnrichmentJobResponse:
        """Creates a job that analyses the video of a time series in the background.

        Poll ``describe_enrichment_job`` for its end. Needs a workspace that is ``ACTIVE``, and the right to decrypt
        with the workspace's customer managed KMS key. Refused as a conflict while a job of the same type runs on the
        same dataset and property. Once the job is ``COMPLETED``, searches can find events in the video.

        AWS: ``create_enrichment_job``, permission ``iotsitewise:CreateEnrichmentJob``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param job_configuration: what the job does, and on which video
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        """
        answer: CreateEnrichmentJobResponse = self._call(
            "CreateEnrichmentJob",
            {"workspace_name": workspace_name, "job_configuration": job_configuration, "client_token": client_token},
        )
        return answer

    def describe_enrichment_job(self, *, workspace_name: str, job_id: str) -> DescribeEnrichmentJobResponse:
        """Gives a job with its state, its configuration as it was sent, its times and, if it failed, why.

        It is over once it is ``COMPLETED``, ``FAILED``, ``TIMED_OUT`` or ``CANCELLED``.

        AWS: ``describe_enrichment_job``, permission ``iotsitewise:DescribeEnrichmentJob``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param job_id: the id of the job; 36 characters
        """
        answer: DescribeEnrichmentJobResponse = self._call(
            "DescribeEnrichmentJob", {"workspace_name": workspace_name, "job_id": job_id}
        )
        return answer

    def list_enrichment_jobs(
        self,
        *,
        workspace_name: str,
        dataset_id: str | None = None,
        property_alias: str | None = None,
        time_series_id: str | None = None,
        status: EnrichmentJobStatus | str | None = None,
        job_type: JobType | str | None = None,
        start_date: datetime | str | float | None = None,
        end_date: datetime | str | float | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Listing[EnrichmentJobSummary, ListEnrichmentJobsResponse]:
        """Lists the enrichment jobs of a workspace, the newest first; filters can be combined.

        A property alias and a time series id together are refused as invalid. AWS also writes that one of the two must
        be given, yet both are optional and most examples have neither.

        AWS: ``list_enrichment_jobs``, permission ``iotsitewise:ListEnrichmentJobs``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param dataset_id: only jobs on the dataset with this id; 36 characters
        :param property_alias: only jobs on the time series with this property alias. Not together with a time
            series id; 1 to 2048 characters
        :param time_series_id: only jobs on the time series with this id. Not together with a property alias; 36 to
            73 characters
        :param status: only jobs in this state
        :param job_type: only jobs of this type
        :param start_date: only jobs created after this time; one created right then is left out
        :param end_date: only jobs created at this time or earlier
        :param max_results: the size of a page, 1 or more; above 250 it is 250; default: 50
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListEnrichmentJobs",
            "jobs",
            {
                "workspace_name": workspace_name,
                "dataset_id": dataset_id,
                "property_alias": property_alias,
                "time_series_id": time_series_id,
                "status": status,
                "job_type": job_type,
                "start_date": start_date,
                "end_date": end_date,
                "max_results": max_results,
                "next_token": next_token,
            },
            limit,
        )

    def cancel_enrichment_job(self, *, workspace_name: str, job_id: str) -> CancelEnrichmentJobResponse:
        """Cancels a job that is ``PENDING`` or ``RUNNING``; what it used is cleaned up later, in the background.

        A running job may have come too far to be cancelled. A ``COMPLETED``, ``FAILED`` or ``TIMED_OUT`` job is refused
        as a conflict; cancelling a cancelled one changes nothing.

        AWS: ``cancel_enrichment_job``, permission ``iotsitewise:CancelEnrichmentJob``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param job_id: the id of the job; 36 characters
        """
        answer: CancelEnrichmentJobResponse = self._call(
            "CancelEnrichmentJob", {"workspace_name": workspace_name, "job_id": job_id}
        )
        return answer

    def start_search(
        self,
        *,
        workspace_name: str,
        query_statement: str,
        client_token: str | None = None,
        search_type: SearchType | str | None = None,
        search_filters: SearchFilters | Mapping[str, Any] | None = None,
        group_id: str | None = None,
    ) -> StartSearchResponse:
        """Starts a search of the data in a workspace with a query in natural language; the search goes on in the
        background.

        Poll ``describe_search`` until it is ``SUCCEEDED`` or ``FAILED``, then fetch what it found with
        ``get_search_results``. Events in video can be found once an enrichment job on that video is ``COMPLETED``. A
        client token that was used before gives the search that it started then, and no new one.

        AWS: ``start_search``, permission ``iotsitewise:StartSearch``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param query_statement: what to search for, in natural language; 1 to 5000 characters
        :param client_token: a token of your own that makes a repeated request count once. Default: one is made for
            each call; 36 to 64 characters
        :param search_type: how thorough the search is. Default: ``QUICK``
        :param search_filters: what part of the workspace's data to search. Default: all of it
        :param group_id: an id of your own under which related searches are grouped; 2 to 36 characters
        """
        answer: StartSearchResponse = self._call(
            "StartSearch",
            {
                "workspace_name": workspace_name,
                "query_statement": query_statement,
                "client_token": client_token,
                "search_type": search_type,
                "search_filters": search_filters,
                "group_id": group_id,
            },
        )
        return answer

    def describe_search(self, *, workspace_name: str, search_id: str) -> DescribeSearchResponse:
        """Gives a search with its state, query and type and, if it failed, why.

        It is over once it is ``SUCCEEDED`` or ``FAILED``.

        AWS: ``describe_search``, permission ``iotsitewise:DescribeSearch``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param search_id: the id of the search; 23 to 36 characters
        """
        answer: DescribeSearchResponse = self._call(
            "DescribeSearch", {"workspace_name": workspace_name, "search_id": search_id}
        )
        return answer

    def get_search_results(
        self,
        *,
        search_id: str,
        workspace_name: str,
        max_results: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Listing[SearchResult, GetSearchResultsResponse]:
        """Gives what a search found, the best matches first.

        There are results only once it is ``SUCCEEDED``; while it is not over, the request is refused as invalid.

        AWS: ``get_search_results``, permission ``iotsitewise:GetSearchResults``.

        :param search_id: the id of the search; 23 to 36 characters
        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param max_results: the size of a page, 1 or more; above 10000 it is 10000; default: the service's
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "GetSearchResults",
            "search_results",
            {
                "search_id": search_id,
                "workspace_name": workspace_name,
                "max_results": max_results,
                "next_token": next_token,
            },
            limit,
        )

    def list_searches(
        self,
        *,
        workspace_name: str,
        max_results: int | None = None,
        next_token: str | None = None,
        list_searches_filters: ListSearchesFilters | Mapping[str, Any] | None = None,
        limit: int | None = None,
    ) -> Listing[SearchSummary, ListSearchesResponse]:
        """Lists the searches of a workspace, the last started first.

        Filters can be combined; a search must then match all of them.

        AWS: ``list_searches``, permission ``iotsitewise:ListSearches``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param max_results: the size of a page, 1 or more; above 1000 it is 1000; default: the service's
        :param next_token: where to begin: the token of an earlier page
        :param list_searches_filters: which searches to list. Default: all
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListSearches",
            "search_summaries",
            {
                "workspace_name": workspace_name,
                "max_results": max_results,
                "next_token": next_token,
                "list_searches_filters": list_searches_filters,
            },
            limit,
        )

    def get_capture_data(
        self,
        *,
        workspace_name: str,
        start_time: TimeInNanos | Mapping[str, Any],
        end_time: TimeInNanos | Mapping[str, Any],
        time_series_id: str | None = None,
        property_alias: str | None = None,
        format_settings: FormatSettings | Mapping[str, Any] | None = None,
        next_token: str | None = None,
    ) -> Paged[GetCaptureDataResponse]:
        """Gives the video of a time series between two times, as MP4 and in chunks.

        Name the time series by exactly one of its id and its property alias. Each answer tells what times its video
        really covers; go on with the token until there is none.

        AWS: ``get_capture_data``, permission ``iotsitewise:GetCaptureData``.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param start_time: where the wanted video starts
        :param end_time: where the wanted video ends, after its start
        :param time_series_id: the id of the time series that has the video. Exactly one of this and the property
            alias; 36 to 73 characters
        :param property_alias: the property alias of the time series that has the video. Exactly one of this and the
            time series id; 1 to 2048 characters
        :param format_settings: the frame rate and the size that the video should have
        :param next_token: where to begin: the token of an earlier page
        """
        return self._paged(
            "GetCaptureData",
            {
                "workspace_name": workspace_name,
                "start_time": start_time,
                "end_time": end_time,
                "time_series_id": time_series_id,
                "property_alias": property_alias,
                "format_settings": format_settings,
                "next_token": next_token,
            },
        )

    def describe_default_encryption_configuration(self) -> DescribeDefaultEncryptionConfigurationResponse:
        """Gives how data is encrypted by default in the account, in the Region of the call.

        AWS: ``describe_default_encryption_configuration``, permission
        ``iotsitewise:DescribeDefaultEncryptionConfiguration``.
        """
        answer: DescribeDefaultEncryptionConfigurationResponse = self._call(
            "DescribeDefaultEncryptionConfiguration", {}
        )
        return answer

    def put_default_encryption_configuration(
        self, *, encryption_type: EncryptionType | str, kms_key_id: str | None = None
    ) -> PutDefaultEncryptionConfigurationResponse:
        """Sets how data is encrypted by default in the account: with the service's own key or with a KMS key of yours.

        The change may still be going on when the answer comes: ``describe_default_encryption_configuration`` tells its
        state, which is ``ACTIVE`` once the change is in force.

        AWS: ``put_default_encryption_configuration``, permission ``iotsitewise:PutDefaultEncryptionConfiguration``.

        :param encryption_type: whose key encrypts the data: the service's own, or a KMS key of yours
        :param kms_key_id: the id of your KMS key. Needed with ``KMS_BASED_ENCRYPTION``; 1 to 2048 characters
        """
        answer: PutDefaultEncryptionConfigurationResponse = self._call(
            "PutDefaultEncryptionConfiguration", {"encryption_type": encryption_type, "kms_key_id": kms_key_id}
        )
        return answer

    def describe_logging_options(self, *, workspace_name: str | None = None) -> DescribeLoggingOptionsResponse:
        """Gives how much IoT SiteWise logs.

        AWS: ``describe_logging_options``, permission ``iotsitewise:DescribeLoggingOptions``.

        :param workspace_name: the workspace whose logging is meant; 1 to 64 characters
        """
        answer: DescribeLoggingOptionsResponse = self._call(
            "DescribeLoggingOptions", {"workspace_name": workspace_name}
        )
        return answer

    def put_logging_options(
        self, *, logging_options: LoggingOptions | Mapping[str, Any], workspace_name: str | None = None
    ) -> PutLoggingOptionsResponse:
        """Sets how much IoT SiteWise logs: errors only, information too, or nothing.

        AWS: ``put_logging_options``, permission ``iotsitewise:PutLoggingOptions``.

        :param logging_options: how much is logged
        :param workspace_name: the workspace whose logging is meant; 1 to 64 characters
        """
        answer: PutLoggingOptionsResponse = self._call(
            "PutLoggingOptions", {"logging_options": logging_options, "workspace_name": workspace_name}
        )
        return answer

    def describe_storage_configuration(self) -> DescribeStorageConfigurationResponse:
        """Gives where data is stored, how long each tier keeps it, and what data is accepted.

        AWS: ``describe_storage_configuration``, permission ``iotsitewise:DescribeStorageConfiguration``.
        """
        answer: DescribeStorageConfigurationResponse = self._call("DescribeStorageConfiguration", {})
        return answer

    def put_storage_configuration(
        self,
        *,
        storage_type: StorageType | str,
        multi_layer_storage: MultiLayerStorage | Mapping[str, Any] | None = None,
        disassociated_data_storage: DisassociatedDataStorageState | str | None = None,
        retention_period: RetentionPeriod | Mapping[str, Any] | None = None,
        warm_tier: WarmTierState | str | None = None,
        warm_tier_retention_period: WarmTierRetentionPeriod | Mapping[str, Any] | None = None,
        disallow_ingest_null_na_n: bool | None = None,
    ) -> PutStorageConfigurationResponse:
        """Sets where data is stored, how long each tier keeps it, and what data is accepted.

        The change may still be going on when the answer comes: ``describe_storage_configuration`` tells its state,
        which is ``ACTIVE`` once the change is in force. Storage of data that belongs to no asset property can be
        switched on but never off again.

        AWS: ``put_storage_configuration``, permission ``iotsitewise:PutStorageConfiguration``.

        :param storage_type: whether only the hot tier keeps data, or the hot and the cold tier
        :param multi_layer_storage: where the cold tier is. Needed with ``MULTI_LAYER_STORAGE``
        :param disassociated_data_storage: whether time series that belong to no asset property are accepted. Once
            enabled, always enabled
        :param retention_period: how long the hot tier keeps data. Default: without limit
        :param warm_tier: whether there is a warm tier: storage run by the service and made for analytical queries
        :param warm_tier_retention_period: how long the warm tier keeps data before deleting it. Can be set only
            with a cold tier
        :param disallow_ingest_null_na_n: whether NULL and NaN values are refused. Default: no, they are accepted
        """
        answer: PutStorageConfigurationResponse = self._call(
            "PutStorageConfiguration",
            {
                "storage_type": storage_type,
                "multi_layer_storage": multi_layer_storage,
                "disassociated_data_storage": disassociated_data_storage,
                "retention_period": retention_period,
                "warm_tier": warm_tier,
                "warm_tier_retention_period": warm_tier_retention_period,
                "disallow_ingest_null_na_n": disallow_ingest_null_na_n,
            },
        )
        return answer

    def tag_resource(self, *, resource_arn: str, tags: Mapping[str, str]) -> TagResourceResponse:
        """Adds tags to a resource; where it has a tag of that key already, the value is replaced.

        Refused with ``TooManyTagsException`` if the resource would then have too many tags.

        AWS: ``tag_resource``, permission ``iotsitewise:TagResource``.

        :param resource_arn: the ARN of the resource that gets the tags; 1 to 1011 characters
        :param tags: the tags to add or replace: keys and values. Other tags stay as they are; 1 to 50 entries
        """
        answer: TagResourceResponse = self._call("TagResource", {"resource_arn": resource_arn, "tags": tags})
        return answer

    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResponse:
        """Takes tags away from a resource.

        AWS: ``untag_resource``, permission ``iotsitewise:UntagResource``.

        :param resource_arn: the ARN of the resource that loses the tags; 1 to 1011 characters
        :param tag_keys: the keys of the tags that are taken away; 0 to 200 of them
        """
        answer: UntagResourceResponse = self._call(
            "UntagResource", {"resource_arn": resource_arn, "tag_keys": tag_keys}
        )
        return answer

    def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Lists the tags of a resource.

        AWS: ``list_tags_for_resource``, permission ``iotsitewise:ListTagsForResource``.

        :param resource_arn: the ARN of the resource whose tags are wanted; 1 to 1011 characters
        """
        answer: ListTagsForResourceResponse = self._call("ListTagsForResource", {"resource_arn": resource_arn})
        return answer

    def wait_until_application_active(
        self, *, workspace_name: str, id: str, timeout: float | timedelta | None = None
    ) -> DescribeApplicationResponse:
        """Waits until the application is active.

        Calls ``describe_application`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param workspace_name: the name of the workspace that the application belongs to; 1 to 64 characters
        :param id: the id of the application; 36 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribeApplicationResponse = self._wait(
            "ApplicationActive", {"workspace_name": workspace_name, "id": id}, timeout
        )
        return answer

    def wait_until_application_not_exists(
        self, *, workspace_name: str, id: str, timeout: float | timedelta | None = None
    ) -> None:
        """Waits until the application is gone.

        Calls ``describe_application`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param workspace_name: the name of the workspace that the application belongs to; 1 to 64 characters
        :param id: the id of the application; 36 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        self._wait("ApplicationNotExists", {"workspace_name": workspace_name, "id": id}, timeout)

    def wait_until_asset_active(
        self, *, asset_id: str, exclude_properties: bool | None = None, timeout: float | timedelta | None = None
    ) -> DescribeAssetResponse:
        """Waits until the asset is active.

        Calls ``describe_asset`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param asset_id: the id of the asset: a UUID; in requests also ``externalId:`` and its external id; 13 to
            139 characters
        :param exclude_properties: whether to leave out the properties. Default: no
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribeAssetResponse = self._wait(
            "AssetActive", {"asset_id": asset_id, "exclude_properties": exclude_properties}, timeout
        )
        return answer

    def wait_until_asset_model_active(
        self,
        *,
        asset_model_id: str,
        exclude_properties: bool | None = None,
        asset_model_version: str | None = None,
        timeout: float | timedelta | None = None,
    ) -> DescribeAssetModelResponse:
        """Waits until the asset model is active.

        Calls ``describe_asset_model`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param asset_model_id: the id of the asset model: a UUID; in most requests also ``externalId:`` and its
            external id; 13 to 139 characters
        :param exclude_properties: whether to leave out the properties. Default: no
        :param asset_model_version: which version is described: ``LATEST``, the default, or ``ACTIVE``
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribeAssetModelResponse = self._wait(
            "AssetModelActive",
            {
                "asset_model_id": asset_model_id,
                "exclude_properties": exclude_properties,
                "asset_model_version": asset_model_version,
            },
            timeout,
        )
        return answer

    def wait_until_asset_model_not_exists(
        self,
        *,
        asset_model_id: str,
        exclude_properties: bool | None = None,
        asset_model_version: str | None = None,
        timeout: float | timedelta | None = None,
    ) -> None:
        """Waits until the asset model is gone.

        Calls ``describe_asset_model`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param asset_model_id: the id of the asset model: a UUID; in most requests also ``externalId:`` and its
            external id; 13 to 139 characters
        :param exclude_properties: whether to leave out the properties. Default: no
        :param asset_model_version: which version is described: ``LATEST``, the default, or ``ACTIVE``
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        self._wait(
            "AssetModelNotExists",
            {
                "asset_model_id": asset_model_id,
                "exclude_properties": exclude_properties,
                "asset_model_version": asset_model_version,
            },
            timeout,
        )

    def wait_until_asset_not_exists(
        self, *, asset_id: str, exclude_properties: bool | None = None, timeout: float | timedelta | None = None
    ) -> None:
        """Waits until the asset is gone.

        Calls ``describe_asset`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param asset_id: the id of the asset: a UUID; in requests also ``externalId:`` and its external id; 13 to
            139 characters
        :param exclude_properties: whether to leave out the properties. Default: no
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        self._wait("AssetNotExists", {"asset_id": asset_id, "exclude_properties": exclude_properties}, timeout)

    def wait_until_bulk_import_job_completed(
        self, *, job_id: str, workspace_name: str | None = None, timeout: float | timedelta | None = None
    ) -> DescribeBulkImportJobResponse:
        """Waits until the bulk import job is completed.

        Calls ``describe_bulk_import_job`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param job_id: the id of the job; 36 characters
        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribeBulkImportJobResponse = self._wait(
            "BulkImportJobCompleted", {"job_id": job_id, "workspace_name": workspace_name}, timeout
        )
        return answer

    def wait_until_computation_model_active(
        self,
        *,
        computation_model_id: str,
        computation_model_version: str | None = None,
        timeout: float | timedelta | None = None,
    ) -> DescribeComputationModelResponse:
        """Waits until the computation model is active.

        Calls ``describe_computation_model`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param computation_model_id: the id of the computation model; 36 characters
        :param computation_model_version: the version to show: ``LATEST``, ``ACTIVE`` or a number
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribeComputationModelResponse = self._wait(
            "ComputationModelActive",
            {"computation_model_id": computation_model_id, "computation_model_version": computation_model_version},
            timeout,
        )
        return answer

    def wait_until_computation_model_not_exists(
        self,
        *,
        computation_model_id: str,
        computation_model_version: str | None = None,
        timeout: float | timedelta | None = None,
    ) -> None:
        """Waits until the computation model is gone.

        Calls ``describe_computation_model`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param computation_model_id: the id of the computation model; 36 characters
        :param computation_model_version: the version to show: ``LATEST``, ``ACTIVE`` or a number
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        self._wait(
            "ComputationModelNotExists",
            {"computation_model_id": computation_model_id, "computation_model_version": computation_model_version},
            timeout,
        )

    def wait_until_dataset_active(
        self,
        *,
        dataset_id: str,
        workspace_name: str | None = None,
        dataset_version: str | None = None,
        timeout: float | timedelta | None = None,
    ) -> DescribeDatasetResponse:
        """Waits until the dataset is active.

        Calls ``describe_dataset`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param dataset_id: the id of the dataset; 36 characters
        :param workspace_name: the name of the workspace of a session or curated dataset; an external dataset has
            none; 1 to 64 characters
        :param dataset_version: the version of the dataset; 1 to 10 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribeDatasetResponse = self._wait(
            "DatasetActive",
            {"dataset_id": dataset_id, "workspace_name": workspace_name, "dataset_version": dataset_version},
            timeout,
        )
        return answer

    def wait_until_dataset_export_job_completed(
        self, *, workspace_name: str, job_id: str, timeout: float | timedelta | None = None
    ) -> DescribeDatasetExportJobResponse:
        """Waits until the dataset export job is completed.

        Calls ``describe_dataset_export_job`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param workspace_name: the name of the workspace that the job belongs to; 1 to 64 characters
        :param job_id: the id of the export job; 36 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribeDatasetExportJobResponse = self._wait(
            "DatasetExportJobCompleted", {"workspace_name": workspace_name, "job_id": job_id}, timeout
        )
        return answer

    def wait_until_dataset_not_exists(
        self,
        *,
        dataset_id: str,
        workspace_name: str | None = None,
        dataset_version: str | None = None,
        timeout: float | timedelta | None = None,
    ) -> None:
        """Waits until the dataset is gone.

        Calls ``describe_dataset`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param dataset_id: the id of the dataset; 36 characters
        :param workspace_name: the name of the workspace of a session or curated dataset; an external dataset has
            none; 1 to 64 characters
        :param dataset_version: the version of the dataset; 1 to 10 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        self._wait(
            "DatasetNotExists",
            {"dataset_id": dataset_id, "workspace_name": workspace_name, "dataset_version": dataset_version},
            timeout,
        )

    def wait_until_default_encryption_configuration_active(
        self, *, timeout: float | timedelta | None = None
    ) -> DescribeDefaultEncryptionConfigurationResponse:
        """Waits until the default encryption configuration is active.

        Calls ``describe_default_encryption_configuration`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribeDefaultEncryptionConfigurationResponse = self._wait(
            "DefaultEncryptionConfigurationActive", {}, timeout
        )
        return answer

    def wait_until_enrichment_job_completed(
        self, *, workspace_name: str, job_id: str, timeout: float | timedelta | None = None
    ) -> DescribeEnrichmentJobResponse:
        """Waits until the enrichment job is completed.

        Calls ``describe_enrichment_job`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param job_id: the id of the job; 36 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribeEnrichmentJobResponse = self._wait(
            "EnrichmentJobCompleted", {"workspace_name": workspace_name, "job_id": job_id}, timeout
        )
        return answer

    def wait_until_execution_completed(
        self, *, execution_id: str, timeout: float | timedelta | None = None
    ) -> DescribeExecutionResponse:
        """Waits until the execution is completed.

        Calls ``describe_execution`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param execution_id: the id of the execution; 36 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribeExecutionResponse = self._wait("ExecutionCompleted", {"execution_id": execution_id}, timeout)
        return answer

    def wait_until_pipeline_active(
        self,
        *,
        workspace_name: str,
        pipeline_name: str,
        pipeline_version: str | None = None,
        timeout: float | timedelta | None = None,
    ) -> DescribePipelineResponse:
        """Waits until the pipeline is active.

        Calls ``describe_pipeline`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param pipeline_name: the name of the pipeline, unique in its workspace; 1 to 64 characters
        :param pipeline_version: which version to give. Default: the latest; 1 to 10 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribePipelineResponse = self._wait(
            "PipelineActive",
            {"workspace_name": workspace_name, "pipeline_name": pipeline_name, "pipeline_version": pipeline_version},
            timeout,
        )
        return answer

    def wait_until_pipeline_execution_succeeded(
        self,
        *,
        workspace_name: str,
        pipeline_name: str,
        pipeline_execution_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        timeout: float | timedelta | None = None,
    ) -> DescribePipelineExecutionResponse:
        """Waits until the pipeline execution is succeeded.

        Calls ``describe_pipeline_execution`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param pipeline_name: the name of the pipeline, unique in its workspace; 1 to 64 characters
        :param pipeline_execution_id: the id of the execution; 36 characters
        :param next_token: the token of the next page; none on the last one; 1 to 4096 characters
        :param max_results: how many compute nodes a page has at most. Default: 50; 1 to 250
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribePipelineExecutionResponse = self._wait(
            "PipelineExecutionSucceeded",
            {
                "workspace_name": workspace_name,
                "pipeline_name": pipeline_name,
                "pipeline_execution_id": pipeline_execution_id,
                "next_token": next_token,
                "max_results": max_results,
            },
            timeout,
        )
        return answer

    def wait_until_pipeline_not_exists(
        self,
        *,
        workspace_name: str,
        pipeline_name: str,
        pipeline_version: str | None = None,
        timeout: float | timedelta | None = None,
    ) -> None:
        """Waits until the pipeline is gone.

        Calls ``describe_pipeline`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param pipeline_name: the name of the pipeline, unique in its workspace; 1 to 64 characters
        :param pipeline_version: which version to give. Default: the latest; 1 to 10 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        self._wait(
            "PipelineNotExists",
            {"workspace_name": workspace_name, "pipeline_name": pipeline_name, "pipeline_version": pipeline_version},
            timeout,
        )

    def wait_until_portal_active(
        self, *, portal_id: str, timeout: float | timedelta | None = None
    ) -> DescribePortalResponse:
        """Waits until the portal is active.

        Calls ``describe_portal`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param portal_id: the id of the portal; 36 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribePortalResponse = self._wait("PortalActive", {"portal_id": portal_id}, timeout)
        return answer

    def wait_until_portal_not_exists(self, *, portal_id: str, timeout: float | timedelta | None = None) -> None:
        """Waits until the portal is gone.

        Calls ``describe_portal`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param portal_id: the id of the portal; 36 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        self._wait("PortalNotExists", {"portal_id": portal_id}, timeout)

    def wait_until_query_completed(
        self, *, workspace_name: str, query_id: str, timeout: float | timedelta | None = None
    ) -> DescribeQueryResponse:
        """Waits until the query is completed.

        Calls ``describe_query`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param query_id: the query's id, as ``start_query`` gave it; 1 to 64 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribeQueryResponse = self._wait(
            "QueryCompleted", {"workspace_name": workspace_name, "query_id": query_id}, timeout
        )
        return answer

    def wait_until_search_succeeded(
        self, *, workspace_name: str, search_id: str, timeout: float | timedelta | None = None
    ) -> DescribeSearchResponse:
        """Waits until the search is succeeded.

        Calls ``describe_search`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param search_id: the id of the search; 23 to 36 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribeSearchResponse = self._wait(
            "SearchSucceeded", {"workspace_name": workspace_name, "search_id": search_id}, timeout
        )
        return answer

    def wait_until_storage_configuration_active(
        self, *, timeout: float | timedelta | None = None
    ) -> DescribeStorageConfigurationResponse:
        """Waits until the storage configuration is active.

        Calls ``describe_storage_configuration`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribeStorageConfigurationResponse = self._wait("StorageConfigurationActive", {}, timeout)
        return answer

    def wait_until_task_active(
        self,
        *,
        workspace_name: str,
        task_name: str,
        task_version: str | None = None,
        timeout: float | timedelta | None = None,
    ) -> DescribeTaskResponse:
        """Waits until the task is active.

        Calls ``describe_task`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param task_name: the name of the task, unique in its workspace; 1 to 64 characters
        :param task_version: which version to give. Default: the latest; 1 to 10 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribeTaskResponse = self._wait(
            "TaskActive",
            {"workspace_name": workspace_name, "task_name": task_name, "task_version": task_version},
            timeout,
        )
        return answer

    def wait_until_task_not_exists(
        self,
        *,
        workspace_name: str,
        task_name: str,
        task_version: str | None = None,
        timeout: float | timedelta | None = None,
    ) -> None:
        """Waits until the task is gone.

        Calls ``describe_task`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param task_name: the name of the task, unique in its workspace; 1 to 64 characters
        :param task_version: which version to give. Default: the latest; 1 to 10 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        self._wait(
            "TaskNotExists",
            {"workspace_name": workspace_name, "task_name": task_name, "task_version": task_version},
            timeout,
        )

    def wait_until_workspace_active(
        self, *, workspace_name: str, timeout: float | timedelta | None = None
    ) -> DescribeWorkspaceResponse:
        """Waits until the workspace is active.

        Calls ``describe_workspace`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        answer: DescribeWorkspaceResponse = self._wait("WorkspaceActive", {"workspace_name": workspace_name}, timeout)
        return answer

    def wait_until_workspace_not_exists(self, *, workspace_name: str, timeout: float | timedelta | None = None) -> None:
        """Waits until the workspace is gone.

        Calls ``describe_workspace`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.

        :param workspace_name: the name of the workspace; 1 to 64 characters
        :param timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300
        :raises ServiceError: the state says that it failed, and why
        :raises TimeoutError: it takes too long
        """
        self._wait("WorkspaceNotExists", {"workspace_name": workspace_name}, timeout)
