//! AWS IoT SiteWise: asset models.

use super::SiteWise;
use super::shared::{ActionDefinition, AssetModelPropertyPathSegment, ErrorDetails, PropertyDataType, PropertyType};
use crate::Error;
use crate::Timestamp;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::listing::listing;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;
use crate::types::enumeration;
use std::collections::HashMap;

/// Creates an asset model: which properties and hierarchies the assets made from it have. By default it is one for
/// assets; it can also be a component for reuse in other models, or an interface that other models implement.
/// Asynchronous: the state is `CREATING` at first and `ACTIVE` when the model can be used. Custom composite models are
/// added afterwards, with `create_asset_model_composite_model`.
///
/// AWS: `CreateAssetModel`, permission `iotsitewise:CreateAssetModel`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateAssetModel(pub(super) Call);

impl CreateAssetModel {
    /// For making assets (`ASSET_MODEL`, the default), for reuse in composite models, or for other models to implement.
    pub fn asset_model_type(self, asset_model_type: impl Into<AssetModelType>) -> Self {
        CreateAssetModel(self.0.with("assetModelType", &asset_model_type.into()))
    }

    /// As [`asset_model_type`](Self::asset_model_type), but for `None`, which leaves it out.
    pub fn set_asset_model_type(self, asset_model_type: Option<AssetModelType>) -> Self {
        CreateAssetModel(self.0.set("assetModelType", &asset_model_type))
    }

    /// A globally unique UUID of your own. Default: one is made; 36 characters.
    pub fn asset_model_id(self, asset_model_id: impl Into<String>) -> Self {
        CreateAssetModel(self.0.with("assetModelId", &asset_model_id.into()))
    }

    /// As [`asset_model_id`](Self::asset_model_id), but for `None`, which leaves it out.
    pub fn set_asset_model_id(self, asset_model_id: Option<String>) -> Self {
        CreateAssetModel(self.0.set("assetModelId", &asset_model_id))
    }

    /// An id of your own, used for one asset model of the account only; 2 to 128 characters.
    pub fn asset_model_external_id(self, asset_model_external_id: impl Into<String>) -> Self {
        CreateAssetModel(self.0.with("assetModelExternalId", &asset_model_external_id.into()))
    }

    /// As [`asset_model_external_id`](Self::asset_model_external_id), but for `None`, which leaves it out.
    pub fn set_asset_model_external_id(self, asset_model_external_id: Option<String>) -> Self {
        CreateAssetModel(self.0.set("assetModelExternalId", &asset_model_external_id))
    }

    /// What the asset model is for, in your own words; 1 to 2048 characters.
    pub fn asset_model_description(self, asset_model_description: impl Into<String>) -> Self {
        CreateAssetModel(self.0.with("assetModelDescription", &asset_model_description.into()))
    }

    /// As [`asset_model_description`](Self::asset_model_description), but for `None`, which leaves it out.
    pub fn set_asset_model_description(self, asset_model_description: Option<String>) -> Self {
        CreateAssetModel(self.0.set("assetModelDescription", &asset_model_description))
    }

    /// The properties that its assets have, at most 200.
    pub fn asset_model_properties(
        self,
        asset_model_properties: impl IntoIterator<Item = AssetModelPropertyDefinition>,
    ) -> Self {
        CreateAssetModel(self.0.with(
            "assetModelProperties",
            &asset_model_properties.into_iter().collect::<Vec<AssetModelPropertyDefinition>>(),
        ))
    }

    /// As [`asset_model_properties`](Self::asset_model_properties), but for `None`, which leaves it out.
    pub fn set_asset_model_properties(self, asset_model_properties: Option<Vec<AssetModelPropertyDefinition>>) -> Self {
        CreateAssetModel(self.0.set("assetModelProperties", &asset_model_properties))
    }

    /// Which kinds of children its assets may have, at most 10 kinds.
    pub fn asset_model_hierarchies(
        self,
        asset_model_hierarchies: impl IntoIterator<Item = AssetModelHierarchyDefinition>,
    ) -> Self {
        CreateAssetModel(self.0.with(
            "assetModelHierarchies",
            &asset_model_hierarchies.into_iter().collect::<Vec<AssetModelHierarchyDefinition>>(),
        ))
    }

    /// As [`asset_model_hierarchies`](Self::asset_model_hierarchies), but for `None`, which leaves it out.
    pub fn set_asset_model_hierarchies(
        self,
        asset_model_hierarchies: Option<Vec<AssetModelHierarchyDefinition>>,
    ) -> Self {
        CreateAssetModel(self.0.set("assetModelHierarchies", &asset_model_hierarchies))
    }

    /// Its built-in composite models, such as alarms. Custom ones need `create_asset_model_composite_model`.
    pub fn asset_model_composite_models(
        self,
        asset_model_composite_models: impl IntoIterator<Item = AssetModelCompositeModelDefinition>,
    ) -> Self {
        CreateAssetModel(self.0.with(
            "assetModelCompositeModels",
            &asset_model_composite_models.into_iter().collect::<Vec<AssetModelCompositeModelDefinition>>(),
        ))
    }

    /// As [`asset_model_composite_models`](Self::asset_model_composite_models), but for `None`, which leaves it out.
    pub fn set_asset_model_composite_models(
        self,
        asset_model_composite_models: Option<Vec<AssetModelCompositeModelDefinition>>,
    ) -> Self {
        CreateAssetModel(self.0.set("assetModelCompositeModels", &asset_model_composite_models))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        CreateAssetModel(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        CreateAssetModel(self.0.set("clientToken", &client_token))
    }

    /// Its tags: keys and values; 1 to 50 entries.
    pub fn tags(self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreateAssetModel(self.0.with(
            "tags",
            &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<HashMap<String, String>>) -> Self {
        CreateAssetModel(self.0.set("tags", &tags))
    }
}

call!(CreateAssetModel, CreateAssetModelResponse);

impl SiteWise {
    /// Creates an asset model: which properties and hierarchies the assets made from it have. By default it is one for
    /// assets; it can also be a component for reuse in other models, or an interface that other models implement.
    /// Asynchronous: the state is `CREATING` at first and `ACTIVE` when the model can be used. Custom composite models are
    /// added afterwards, with `create_asset_model_composite_model`.
    ///
    /// AWS: `CreateAssetModel`, permission `iotsitewise:CreateAssetModel`.
    pub fn create_asset_model(&self, asset_model_name: impl Into<String>) -> CreateAssetModel {
        CreateAssetModel(
            Call::new(&self.connector, "iotsitewise.CreateAssetModel").with("assetModelName", &asset_model_name.into()),
        )
    }
}

/// Gives an asset model with its properties, hierarchies, composite models, interfaces and state. Properties of
/// composite models are listed under those models only; custom composite models are only summarized:
/// `describe_asset_model_composite_model` gives them in full. Its `e_tag` is what `if_match` takes in a later change.
///
/// AWS: `DescribeAssetModel`, permission `iotsitewise:DescribeAssetModel`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeAssetModel(pub(super) Call);

impl DescribeAssetModel {
    /// Whether to leave out the properties. Default: no.
    pub fn exclude_properties(self, exclude_properties: bool) -> Self {
        DescribeAssetModel(self.0.with("excludeProperties", &exclude_properties))
    }

    /// As [`exclude_properties`](Self::exclude_properties), but for `None`, which leaves it out.
    pub fn set_exclude_properties(self, exclude_properties: Option<bool>) -> Self {
        DescribeAssetModel(self.0.set("excludeProperties", &exclude_properties))
    }

    /// Which version is described: `LATEST`, the default, or `ACTIVE`.
    pub fn asset_model_version(self, asset_model_version: impl Into<String>) -> Self {
        DescribeAssetModel(self.0.with("assetModelVersion", &asset_model_version.into()))
    }

    /// As [`asset_model_version`](Self::asset_model_version), but for `None`, which leaves it out.
    pub fn set_asset_model_version(self, asset_model_version: Option<String>) -> Self {
        DescribeAssetModel(self.0.set("assetModelVersion", &asset_model_version))
    }
}

call!(DescribeAssetModel, DescribeAssetModelResponse);

impl SiteWise {
    /// Gives an asset model with its properties, hierarchies, composite models, interfaces and state. Properties of
    /// composite models are listed under those models only; custom composite models are only summarized:
    /// `describe_asset_model_composite_model` gives them in full. Its `e_tag` is what `if_match` takes in a later change.
    ///
    /// AWS: `DescribeAssetModel`, permission `iotsitewise:DescribeAssetModel`.
    pub fn describe_asset_model(&self, asset_model_id: impl Into<String>) -> DescribeAssetModel {
        DescribeAssetModel(
            Call::new(&self.connector, "iotsitewise.DescribeAssetModel").with("assetModelId", &asset_model_id.into()),
        )
    }
}

/// Lists the asset models, of all types unless `asset_model_types` is given.
///
/// AWS: `ListAssetModels`, permission `iotsitewise:ListAssetModels`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAssetModels(pub(super) Call);

impl ListAssetModels {
    /// Only asset models of these types. Default: all types.
    pub fn asset_model_types(self, asset_model_types: impl IntoIterator<Item = impl Into<AssetModelType>>) -> Self {
        ListAssetModels(
            self.0.with(
                "assetModelTypes",
                &asset_model_types.into_iter().map(Into::into).collect::<Vec<AssetModelType>>(),
            ),
        )
    }

    /// As [`asset_model_types`](Self::asset_model_types), but for `None`, which leaves it out.
    pub fn set_asset_model_types(self, asset_model_types: Option<Vec<AssetModelType>>) -> Self {
        ListAssetModels(self.0.set("assetModelTypes", &asset_model_types))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListAssetModels(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListAssetModels(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListAssetModels(self.0.set("maxResults", &max_results))
    }

    /// Which version is described: `LATEST`, the default, or `ACTIVE`.
    pub fn asset_model_version(self, asset_model_version: impl Into<String>) -> Self {
        ListAssetModels(self.0.with("assetModelVersion", &asset_model_version.into()))
    }

    /// As [`asset_model_version`](Self::asset_model_version), but for `None`, which leaves it out.
    pub fn set_asset_model_version(self, asset_model_version: Option<String>) -> Self {
        ListAssetModels(self.0.set("assetModelVersion", &asset_model_version))
    }
}

listing!(ListAssetModels, ListAssetModelsResponse);

impl crate::Paged for ListAssetModelsResponse {
    type Item = AssetModelSummary;

    fn take_items(&mut self) -> Vec<AssetModelSummary> {
        std::mem::take(&mut self.asset_model_summaries)
    }
}

impl SiteWise {
    /// Lists the asset models, of all types unless `asset_model_types` is given.
    ///
    /// AWS: `ListAssetModels`, permission `iotsitewise:ListAssetModels`.
    pub fn list_asset_models(&self) -> ListAssetModels {
        ListAssetModels(Call::new(&self.connector, "iotsitewise.ListAssetModels"))
    }
}

/// Replaces the definition of an asset model, and with it that of every asset made from the model. A property that is
/// left out is removed, and all its data is deleted. The type and data type of a property cannot change: remove it with
/// one update and add it again with a second; it then has a new id. Asynchronous: the state is `UPDATING` at first and
/// `ACTIVE` in the end.
///
/// AWS: `UpdateAssetModel`, permission `iotsitewise:UpdateAssetModel`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateAssetModel(pub(super) Call);

impl UpdateAssetModel {
    /// An id of your own, used for one asset model of the account only. It can be set only where there is none; 2 to 128
    /// characters.
    pub fn asset_model_external_id(self, asset_model_external_id: impl Into<String>) -> Self {
        UpdateAssetModel(self.0.with("assetModelExternalId", &asset_model_external_id.into()))
    }

    /// As [`asset_model_external_id`](Self::asset_model_external_id), but for `None`, which leaves it out.
    pub fn set_asset_model_external_id(self, asset_model_external_id: Option<String>) -> Self {
        UpdateAssetModel(self.0.set("assetModelExternalId", &asset_model_external_id))
    }

    /// What the asset model is for, in your own words; 1 to 2048 characters.
    pub fn asset_model_description(self, asset_model_description: impl Into<String>) -> Self {
        UpdateAssetModel(self.0.with("assetModelDescription", &asset_model_description.into()))
    }

    /// As [`asset_model_description`](Self::asset_model_description), but for `None`, which leaves it out.
    pub fn set_asset_model_description(self, asset_model_description: Option<String>) -> Self {
        UpdateAssetModel(self.0.set("assetModelDescription", &asset_model_description))
    }

    /// All its properties from now on, at most 200. One left out is removed with its data.
    pub fn asset_model_properties(self, asset_model_properties: impl IntoIterator<Item = AssetModelProperty>) -> Self {
        UpdateAssetModel(
            self.0
                .with("assetModelProperties", &asset_model_properties.into_iter().collect::<Vec<AssetModelProperty>>()),
        )
    }

    /// As [`asset_model_properties`](Self::asset_model_properties), but for `None`, which leaves it out.
    pub fn set_asset_model_properties(self, asset_model_properties: Option<Vec<AssetModelProperty>>) -> Self {
        UpdateAssetModel(self.0.set("assetModelProperties", &asset_model_properties))
    }

    /// Which kinds of children its assets may have from now on, at most 10 kinds.
    pub fn asset_model_hierarchies(
        self,
        asset_model_hierarchies: impl IntoIterator<Item = AssetModelHierarchy>,
    ) -> Self {
        UpdateAssetModel(
            self.0.with(
                "assetModelHierarchies",
                &asset_model_hierarchies.into_iter().collect::<Vec<AssetModelHierarchy>>(),
            ),
        )
    }

    /// As [`asset_model_hierarchies`](Self::asset_model_hierarchies), but for `None`, which leaves it out.
    pub fn set_asset_model_hierarchies(self, asset_model_hierarchies: Option<Vec<AssetModelHierarchy>>) -> Self {
        UpdateAssetModel(self.0.set("assetModelHierarchies", &asset_model_hierarchies))
    }

    /// Its built-in composite models, such as alarms. Custom ones need `create_asset_model_composite_model`.
    pub fn asset_model_composite_models(
        self,
        asset_model_composite_models: impl IntoIterator<Item = AssetModelCompositeModel>,
    ) -> Self {
        UpdateAssetModel(self.0.with(
            "assetModelCompositeModels",
            &asset_model_composite_models.into_iter().collect::<Vec<AssetModelCompositeModel>>(),
        ))
    }

    /// As [`asset_model_composite_models`](Self::asset_model_composite_models), but for `None`, which leaves it out.
    pub fn set_asset_model_composite_models(
        self,
        asset_model_composite_models: Option<Vec<AssetModelCompositeModel>>,
    ) -> Self {
        UpdateAssetModel(self.0.set("assetModelCompositeModels", &asset_model_composite_models))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        UpdateAssetModel(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        UpdateAssetModel(self.0.set("clientToken", &client_token))
    }

    /// The `e_tag` that the version named by `match_for_version_type` must still have; otherwise the request is refused.
    pub fn if_match(self, if_match: impl Into<String>) -> Self {
        UpdateAssetModel(self.0.with("ifMatch", &if_match.into()))
    }

    /// As [`if_match`](Self::if_match), but for `None`, which leaves it out.
    pub fn set_if_match(self, if_match: Option<String>) -> Self {
        UpdateAssetModel(self.0.set("ifMatch", &if_match))
    }

    /// `*` refuses the request if there is an active version. Goes with `ACTIVE` as `match_for_version_type`.
    pub fn if_none_match(self, if_none_match: impl Into<String>) -> Self {
        UpdateAssetModel(self.0.with("ifNoneMatch", &if_none_match.into()))
    }

    /// As [`if_none_match`](Self::if_none_match), but for `None`, which leaves it out.
    pub fn set_if_none_match(self, if_none_match: Option<String>) -> Self {
        UpdateAssetModel(self.0.set("ifNoneMatch", &if_none_match))
    }

    /// The version that `if_match` or `if_none_match` looks at.
    pub fn match_for_version_type(self, match_for_version_type: impl Into<AssetModelVersionType>) -> Self {
        UpdateAssetModel(self.0.with("matchForVersionType", &match_for_version_type.into()))
    }

    /// As [`match_for_version_type`](Self::match_for_version_type), but for `None`, which leaves it out.
    pub fn set_match_for_version_type(self, match_for_version_type: Option<AssetModelVersionType>) -> Self {
        UpdateAssetModel(self.0.set("matchForVersionType", &match_for_version_type))
    }
}

call!(UpdateAssetModel, UpdateAssetModelResponse);

impl SiteWise {
    /// Replaces the definition of an asset model, and with it that of every asset made from the model. A property that is
    /// left out is removed, and all its data is deleted. The type and data type of a property cannot change: remove it with
    /// one update and add it again with a second; it then has a new id. Asynchronous: the state is `UPDATING` at first and
    /// `ACTIVE` in the end.
    ///
    /// AWS: `UpdateAssetModel`, permission `iotsitewise:UpdateAssetModel`.
    pub fn update_asset_model(
        &self,
        asset_model_id: impl Into<String>,
        asset_model_name: impl Into<String>,
    ) -> UpdateAssetModel {
        UpdateAssetModel(
            Call::new(&self.connector, "iotsitewise.UpdateAssetModel")
                .with("assetModelId", &asset_model_id.into())
                .with("assetModelName", &asset_model_name.into()),
        )
    }
}

/// Deletes an asset model for good. Refused while there are assets made from it, or while a formula of a parent asset
/// model depends on it. Asynchronous: the state is `DELETING` at first.
///
/// AWS: `DeleteAssetModel`, permission `iotsitewise:DeleteAssetModel`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteAssetModel(pub(super) Call);

impl DeleteAssetModel {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        DeleteAssetModel(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        DeleteAssetModel(self.0.set("clientToken", &client_token))
    }

    /// The `e_tag` that the version named by `match_for_version_type` must still have; otherwise the request is refused.
    pub fn if_match(self, if_match: impl Into<String>) -> Self {
        DeleteAssetModel(self.0.with("ifMatch", &if_match.into()))
    }

    /// As [`if_match`](Self::if_match), but for `None`, which leaves it out.
    pub fn set_if_match(self, if_match: Option<String>) -> Self {
        DeleteAssetModel(self.0.set("ifMatch", &if_match))
    }

    /// `*` refuses the request if there is an active version. Goes with `ACTIVE` as `match_for_version_type`.
    pub fn if_none_match(self, if_none_match: impl Into<String>) -> Self {
        DeleteAssetModel(self.0.with("ifNoneMatch", &if_none_match.into()))
    }

    /// As [`if_none_match`](Self::if_none_match), but for `None`, which leaves it out.
    pub fn set_if_none_match(self, if_none_match: Option<String>) -> Self {
        DeleteAssetModel(self.0.set("ifNoneMatch", &if_none_match))
    }

    /// The version that `if_match` or `if_none_match` looks at.
    pub fn match_for_version_type(self, match_for_version_type: impl Into<AssetModelVersionType>) -> Self {
        DeleteAssetModel(self.0.with("matchForVersionType", &match_for_version_type.into()))
    }

    /// As [`match_for_version_type`](Self::match_for_version_type), but for `None`, which leaves it out.
    pub fn set_match_for_version_type(self, match_for_version_type: Option<AssetModelVersionType>) -> Self {
        DeleteAssetModel(self.0.set("matchForVersionType", &match_for_version_type))
    }
}

call!(DeleteAssetModel, DeleteAssetModelResponse);

impl SiteWise {
    /// Deletes an asset model for good. Refused while there are assets made from it, or while a formula of a parent asset
    /// model depends on it. Asynchronous: the state is `DELETING` at first.
    ///
    /// AWS: `DeleteAssetModel`, permission `iotsitewise:DeleteAssetModel`.
    pub fn delete_asset_model(&self, asset_model_id: impl Into<String>) -> DeleteAssetModel {
        DeleteAssetModel(
            Call::new(&self.connector, "iotsitewise.DeleteAssetModel").with("assetModelId", &asset_model_id.into()),
        )
    }
}

/// Lists the properties of an asset model. If properties are changed while you go through the pages, begin again with
/// the first page.
///
/// AWS: `ListAssetModelProperties`, permission `iotsitewise:ListAssetModelProperties`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAssetModelProperties(pub(super) Call);

impl ListAssetModelProperties {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListAssetModelProperties(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListAssetModelProperties(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListAssetModelProperties(self.0.set("maxResults", &max_results))
    }

    /// `BASE`, the default, for the base properties only, or `ALL`.
    pub fn filter(self, filter: impl Into<ListAssetModelPropertiesFilter>) -> Self {
        ListAssetModelProperties(self.0.with("filter", &filter.into()))
    }

    /// As [`filter`](Self::filter), but for `None`, which leaves it out.
    pub fn set_filter(self, filter: Option<ListAssetModelPropertiesFilter>) -> Self {
        ListAssetModelProperties(self.0.set("filter", &filter))
    }

    /// Which version is described: `LATEST`, the default, or `ACTIVE`.
    pub fn asset_model_version(self, asset_model_version: impl Into<String>) -> Self {
        ListAssetModelProperties(self.0.with("assetModelVersion", &asset_model_version.into()))
    }

    /// As [`asset_model_version`](Self::asset_model_version), but for `None`, which leaves it out.
    pub fn set_asset_model_version(self, asset_model_version: Option<String>) -> Self {
        ListAssetModelProperties(self.0.set("assetModelVersion", &asset_model_version))
    }
}

listing!(ListAssetModelProperties, ListAssetModelPropertiesResponse);

impl crate::Paged for ListAssetModelPropertiesResponse {
    type Item = AssetModelPropertySummary;

    fn take_items(&mut self) -> Vec<AssetModelPropertySummary> {
        std::mem::take(&mut self.asset_model_property_summaries)
    }
}

impl SiteWise {
    /// Lists the properties of an asset model. If properties are changed while you go through the pages, begin again with
    /// the first page.
    ///
    /// AWS: `ListAssetModelProperties`, permission `iotsitewise:ListAssetModelProperties`.
    pub fn list_asset_model_properties(&self, asset_model_id: impl Into<String>) -> ListAssetModelProperties {
        ListAssetModelProperties(
            Call::new(&self.connector, "iotsitewise.ListAssetModelProperties")
                .with("assetModelId", &asset_model_id.into()),
        )
    }
}

/// Adds a custom composite model to an asset model, of one of two kinds: an inline one, which has properties of its own
/// (`asset_model_composite_model_properties`), or one based on a component model (`composed_asset_model_id`), which has
/// the properties of that model, which must be there first and be a `COMPONENT_MODEL`. Wait until the state of the
/// asset model is `ACTIVE`.
///
/// AWS: `CreateAssetModelCompositeModel`, permission `iotsitewise:CreateAssetModelCompositeModel`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateAssetModelCompositeModel(pub(super) Call);

impl CreateAssetModelCompositeModel {
    /// An id of your own. For a derived or nested composite model set it with `update_asset_model_composite_model` instead;
    /// 2 to 128 characters.
    pub fn asset_model_composite_model_external_id(
        self,
        asset_model_composite_model_external_id: impl Into<String>,
    ) -> Self {
        CreateAssetModelCompositeModel(
            self.0.with("assetModelCompositeModelExternalId", &asset_model_composite_model_external_id.into()),
        )
    }

    /// As [`asset_model_composite_model_external_id`](Self::asset_model_composite_model_external_id), but for `None`, which leaves it out.
    pub fn set_asset_model_composite_model_external_id(
        self,
        asset_model_composite_model_external_id: Option<String>,
    ) -> Self {
        CreateAssetModelCompositeModel(
            self.0.set("assetModelCompositeModelExternalId", &asset_model_composite_model_external_id),
        )
    }

    /// The composite model to put it in: a UUID, or `externalId:` and its external id. Absent: the asset model itself; 13
    /// to 139 characters.
    pub fn parent_asset_model_composite_model_id(
        self,
        parent_asset_model_composite_model_id: impl Into<String>,
    ) -> Self {
        CreateAssetModelCompositeModel(
            self.0.with("parentAssetModelCompositeModelId", &parent_asset_model_composite_model_id.into()),
        )
    }

    /// As [`parent_asset_model_composite_model_id`](Self::parent_asset_model_composite_model_id), but for `None`, which leaves it out.
    pub fn set_parent_asset_model_composite_model_id(
        self,
        parent_asset_model_composite_model_id: Option<String>,
    ) -> Self {
        CreateAssetModelCompositeModel(
            self.0.set("parentAssetModelCompositeModelId", &parent_asset_model_composite_model_id),
        )
    }

    /// A globally unique UUID of your own. Default: one is made; 36 characters.
    pub fn asset_model_composite_model_id(self, asset_model_composite_model_id: impl Into<String>) -> Self {
        CreateAssetModelCompositeModel(
            self.0.with("assetModelCompositeModelId", &asset_model_composite_model_id.into()),
        )
    }

    /// As [`asset_model_composite_model_id`](Self::asset_model_composite_model_id), but for `None`, which leaves it out.
    pub fn set_asset_model_composite_model_id(self, asset_model_composite_model_id: Option<String>) -> Self {
        CreateAssetModelCompositeModel(self.0.set("assetModelCompositeModelId", &asset_model_composite_model_id))
    }

    /// What the composite model is for, in your own words; 1 to 2048 characters.
    pub fn asset_model_composite_model_description(
        self,
        asset_model_composite_model_description: impl Into<String>,
    ) -> Self {
        CreateAssetModelCompositeModel(
            self.0.with("assetModelCompositeModelDescription", &asset_model_composite_model_description.into()),
        )
    }

    /// As [`asset_model_composite_model_description`](Self::asset_model_composite_model_description), but for `None`, which leaves it out.
    pub fn set_asset_model_composite_model_description(
        self,
        asset_model_composite_model_description: Option<String>,
    ) -> Self {
        CreateAssetModelCompositeModel(
            self.0.set("assetModelCompositeModelDescription", &asset_model_composite_model_description),
        )
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        CreateAssetModelCompositeModel(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        CreateAssetModelCompositeModel(self.0.set("clientToken", &client_token))
    }

    /// The component model to base it on: a UUID, or `externalId:` and its external id. Absent for an inline one; 13 to 139
    /// characters.
    pub fn composed_asset_model_id(self, composed_asset_model_id: impl Into<String>) -> Self {
        CreateAssetModelCompositeModel(self.0.with("composedAssetModelId", &composed_asset_model_id.into()))
    }

    /// As [`composed_asset_model_id`](Self::composed_asset_model_id), but for `None`, which leaves it out.
    pub fn set_composed_asset_model_id(self, composed_asset_model_id: Option<String>) -> Self {
        CreateAssetModelCompositeModel(self.0.set("composedAssetModelId", &composed_asset_model_id))
    }

    /// The properties of an inline one, at most 200. Not together with `composed_asset_model_id`.
    pub fn asset_model_composite_model_properties(
        self,
        asset_model_composite_model_properties: impl IntoIterator<Item = AssetModelPropertyDefinition>,
    ) -> Self {
        CreateAssetModelCompositeModel(self.0.with(
            "assetModelCompositeModelProperties",
            &asset_model_composite_model_properties.into_iter().collect::<Vec<AssetModelPropertyDefinition>>(),
        ))
    }

    /// As [`asset_model_composite_model_properties`](Self::asset_model_composite_model_properties), but for `None`, which leaves it out.
    pub fn set_asset_model_composite_model_properties(
        self,
        asset_model_composite_model_properties: Option<Vec<AssetModelPropertyDefinition>>,
    ) -> Self {
        CreateAssetModelCompositeModel(
            self.0.set("assetModelCompositeModelProperties", &asset_model_composite_model_properties),
        )
    }

    /// The `e_tag` that the version named by `match_for_version_type` must still have; otherwise the request is refused.
    pub fn if_match(self, if_match: impl Into<String>) -> Self {
        CreateAssetModelCompositeModel(self.0.with("ifMatch", &if_match.into()))
    }

    /// As [`if_match`](Self::if_match), but for `None`, which leaves it out.
    pub fn set_if_match(self, if_match: Option<String>) -> Self {
        CreateAssetModelCompositeModel(self.0.set("ifMatch", &if_match))
    }

    /// `*` refuses the request if there is an active version. Goes with `ACTIVE` as `match_for_version_type`.
    pub fn if_none_match(self, if_none_match: impl Into<String>) -> Self {
        CreateAssetModelCompositeModel(self.0.with("ifNoneMatch", &if_none_match.into()))
    }

    /// As [`if_none_match`](Self::if_none_match), but for `None`, which leaves it out.
    pub fn set_if_none_match(self, if_none_match: Option<String>) -> Self {
        CreateAssetModelCompositeModel(self.0.set("ifNoneMatch", &if_none_match))
    }

    /// The version that `if_match` or `if_none_match` looks at.
    pub fn match_for_version_type(self, match_for_version_type: impl Into<AssetModelVersionType>) -> Self {
        CreateAssetModelCompositeModel(self.0.with("matchForVersionType", &match_for_version_type.into()))
    }

    /// As [`match_for_version_type`](Self::match_for_version_type), but for `None`, which leaves it out.
    pub fn set_match_for_version_type(self, match_for_version_type: Option<AssetModelVersionType>) -> Self {
        CreateAssetModelCompositeModel(self.0.set("matchForVersionType", &match_for_version_type))
    }
}

call!(CreateAssetModelCompositeModel, CreateAssetModelCompositeModelResponse);

impl SiteWise {
    /// Adds a custom composite model to an asset model, of one of two kinds: an inline one, which has properties of its own
    /// (`asset_model_composite_model_properties`), or one based on a component model (`composed_asset_model_id`), which has
    /// the properties of that model, which must be there first and be a `COMPONENT_MODEL`. Wait until the state of the
    /// asset model is `ACTIVE`.
    ///
    /// AWS: `CreateAssetModelCompositeModel`, permission `iotsitewise:CreateAssetModelCompositeModel`.
    pub fn create_asset_model_composite_model(
        &self,
        asset_model_id: impl Into<String>,
        asset_model_composite_model_name: impl Into<String>,
        asset_model_composite_model_type: impl Into<String>,
    ) -> CreateAssetModelCompositeModel {
        CreateAssetModelCompositeModel(
            Call::new(&self.connector, "iotsitewise.CreateAssetModelCompositeModel")
                .with("assetModelId", &asset_model_id.into())
                .with("assetModelCompositeModelName", &asset_model_composite_model_name.into())
                .with("assetModelCompositeModelType", &asset_model_composite_model_type.into()),
        )
    }
}

/// Gives a composite model of an asset model: its properties, actions, and the models inside it.
///
/// AWS: `DescribeAssetModelCompositeModel`, permission `iotsitewise:DescribeAssetModelCompositeModel`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeAssetModelCompositeModel(pub(super) Call);

impl DescribeAssetModelCompositeModel {
    /// Which version is described: `LATEST`, the default, or `ACTIVE`.
    pub fn asset_model_version(self, asset_model_version: impl Into<String>) -> Self {
        DescribeAssetModelCompositeModel(self.0.with("assetModelVersion", &asset_model_version.into()))
    }

    /// As [`asset_model_version`](Self::asset_model_version), but for `None`, which leaves it out.
    pub fn set_asset_model_version(self, asset_model_version: Option<String>) -> Self {
        DescribeAssetModelCompositeModel(self.0.set("assetModelVersion", &asset_model_version))
    }
}

call!(DescribeAssetModelCompositeModel, DescribeAssetModelCompositeModelResponse);

impl SiteWise {
    /// Gives a composite model of an asset model: its properties, actions, and the models inside it.
    ///
    /// AWS: `DescribeAssetModelCompositeModel`, permission `iotsitewise:DescribeAssetModelCompositeModel`.
    pub fn describe_asset_model_composite_model(
        &self,
        asset_model_id: impl Into<String>,
        asset_model_composite_model_id: impl Into<String>,
    ) -> DescribeAssetModelCompositeModel {
        DescribeAssetModelCompositeModel(
            Call::new(&self.connector, "iotsitewise.DescribeAssetModelCompositeModel")
                .with("assetModelId", &asset_model_id.into())
                .with("assetModelCompositeModelId", &asset_model_composite_model_id.into()),
        )
    }
}

/// Lists the composite models of an asset model.
///
/// AWS: `ListAssetModelCompositeModels`, permission `iotsitewise:ListAssetModelCompositeModels`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAssetModelCompositeModels(pub(super) Call);

impl ListAssetModelCompositeModels {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListAssetModelCompositeModels(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListAssetModelCompositeModels(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListAssetModelCompositeModels(self.0.set("maxResults", &max_results))
    }

    /// Which version is described: `LATEST`, the default, or `ACTIVE`.
    pub fn asset_model_version(self, asset_model_version: impl Into<String>) -> Self {
        ListAssetModelCompositeModels(self.0.with("assetModelVersion", &asset_model_version.into()))
    }

    /// As [`asset_model_version`](Self::asset_model_version), but for `None`, which leaves it out.
    pub fn set_asset_model_version(self, asset_model_version: Option<String>) -> Self {
        ListAssetModelCompositeModels(self.0.set("assetModelVersion", &asset_model_version))
    }
}

listing!(ListAssetModelCompositeModels, ListAssetModelCompositeModelsResponse);

impl crate::Paged for ListAssetModelCompositeModelsResponse {
    type Item = AssetModelCompositeModelSummary;

    fn take_items(&mut self) -> Vec<AssetModelCompositeModelSummary> {
        std::mem::take(&mut self.asset_model_composite_model_summaries)
    }
}

impl SiteWise {
    /// Lists the composite models of an asset model.
    ///
    /// AWS: `ListAssetModelCompositeModels`, permission `iotsitewise:ListAssetModelCompositeModels`.
    pub fn list_asset_model_composite_models(
        &self,
        asset_model_id: impl Into<String>,
    ) -> ListAssetModelCompositeModels {
        ListAssetModelCompositeModels(
            Call::new(&self.connector, "iotsitewise.ListAssetModelCompositeModels")
                .with("assetModelId", &asset_model_id.into()),
        )
    }
}

/// Replaces the definition of a composite model, and with it that of every asset made from the asset model. A property
/// that is left out is removed, and all its data is deleted. The type and data type of a property cannot change: remove
/// it with one update and add it again with a second; it then has a new id. Wait until the state of the asset model is
/// `ACTIVE`.
///
/// AWS: `UpdateAssetModelCompositeModel`, permission `iotsitewise:UpdateAssetModelCompositeModel`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateAssetModelCompositeModel(pub(super) Call);

impl UpdateAssetModelCompositeModel {
    /// An id of your own. It can be set only where there is none, or left as it is; 2 to 128 characters.
    pub fn asset_model_composite_model_external_id(
        self,
        asset_model_composite_model_external_id: impl Into<String>,
    ) -> Self {
        UpdateAssetModelCompositeModel(
            self.0.with("assetModelCompositeModelExternalId", &asset_model_composite_model_external_id.into()),
        )
    }

    /// As [`asset_model_composite_model_external_id`](Self::asset_model_composite_model_external_id), but for `None`, which leaves it out.
    pub fn set_asset_model_composite_model_external_id(
        self,
        asset_model_composite_model_external_id: Option<String>,
    ) -> Self {
        UpdateAssetModelCompositeModel(
            self.0.set("assetModelCompositeModelExternalId", &asset_model_composite_model_external_id),
        )
    }

    /// What the composite model is for, in your own words; 1 to 2048 characters.
    pub fn asset_model_composite_model_description(
        self,
        asset_model_composite_model_description: impl Into<String>,
    ) -> Self {
        UpdateAssetModelCompositeModel(
            self.0.with("assetModelCompositeModelDescription", &asset_model_composite_model_description.into()),
        )
    }

    /// As [`asset_model_composite_model_description`](Self::asset_model_composite_model_description), but for `None`, which leaves it out.
    pub fn set_asset_model_composite_model_description(
        self,
        asset_model_composite_model_description: Option<String>,
    ) -> Self {
        UpdateAssetModelCompositeModel(
            self.0.set("assetModelCompositeModelDescription", &asset_model_composite_model_description),
        )
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        UpdateAssetModelCompositeModel(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        UpdateAssetModelCompositeModel(self.0.set("clientToken", &client_token))
    }

    /// All its properties from now on, at most 200. One left out is removed with its data.
    pub fn asset_model_composite_model_properties(
        self,
        asset_model_composite_model_properties: impl IntoIterator<Item = AssetModelProperty>,
    ) -> Self {
        UpdateAssetModelCompositeModel(self.0.with(
            "assetModelCompositeModelProperties",
            &asset_model_composite_model_properties.into_iter().collect::<Vec<AssetModelProperty>>(),
        ))
    }

    /// As [`asset_model_composite_model_properties`](Self::asset_model_composite_model_properties), but for `None`, which leaves it out.
    pub fn set_asset_model_composite_model_properties(
        self,
        asset_model_composite_model_properties: Option<Vec<AssetModelProperty>>,
    ) -> Self {
        UpdateAssetModelCompositeModel(
            self.0.set("assetModelCompositeModelProperties", &asset_model_composite_model_properties),
        )
    }

    /// The `e_tag` that the version named by `match_for_version_type` must still have; otherwise the request is refused.
    pub fn if_match(self, if_match: impl Into<String>) -> Self {
        UpdateAssetModelCompositeModel(self.0.with("ifMatch", &if_match.into()))
    }

    /// As [`if_match`](Self::if_match), but for `None`, which leaves it out.
    pub fn set_if_match(self, if_match: Option<String>) -> Self {
        UpdateAssetModelCompositeModel(self.0.set("ifMatch", &if_match))
    }

    /// `*` refuses the request if there is an active version. Goes with `ACTIVE` as `match_for_version_type`.
    pub fn if_none_match(self, if_none_match: impl Into<String>) -> Self {
        UpdateAssetModelCompositeModel(self.0.with("ifNoneMatch", &if_none_match.into()))
    }

    /// As [`if_none_match`](Self::if_none_match), but for `None`, which leaves it out.
    pub fn set_if_none_match(self, if_none_match: Option<String>) -> Self {
        UpdateAssetModelCompositeModel(self.0.set("ifNoneMatch", &if_none_match))
    }

    /// The version that `if_match` or `if_none_match` looks at.
    pub fn match_for_version_type(self, match_for_version_type: impl Into<AssetModelVersionType>) -> Self {
        UpdateAssetModelCompositeModel(self.0.with("matchForVersionType", &match_for_version_type.into()))
    }

    /// As [`match_for_version_type`](Self::match_for_version_type), but for `None`, which leaves it out.
    pub fn set_match_for_version_type(self, match_for_version_type: Option<AssetModelVersionType>) -> Self {
        UpdateAssetModelCompositeModel(self.0.set("matchForVersionType", &match_for_version_type))
    }
}

call!(UpdateAssetModelCompositeModel, UpdateAssetModelCompositeModelResponse);

impl SiteWise {
    /// Replaces the definition of a composite model, and with it that of every asset made from the asset model. A property
    /// that is left out is removed, and all its data is deleted. The type and data type of a property cannot change: remove
    /// it with one update and add it again with a second; it then has a new id. Wait until the state of the asset model is
    /// `ACTIVE`.
    ///
    /// AWS: `UpdateAssetModelCompositeModel`, permission `iotsitewise:UpdateAssetModelCompositeModel`.
    pub fn update_asset_model_composite_model(
        &self,
        asset_model_id: impl Into<String>,
        asset_model_composite_model_id: impl Into<String>,
        asset_model_composite_model_name: impl Into<String>,
    ) -> UpdateAssetModelCompositeModel {
        UpdateAssetModelCompositeModel(
            Call::new(&self.connector, "iotsitewise.UpdateAssetModelCompositeModel")
                .with("assetModelId", &asset_model_id.into())
                .with("assetModelCompositeModelId", &asset_model_composite_model_id.into())
                .with("assetModelCompositeModelName", &asset_model_composite_model_name.into()),
        )
    }
}

/// Deletes a composite model for good. Refused while there are assets made from it, or while a formula of a parent
/// asset model depends on it. Wait until the state of the asset model is `ACTIVE`.
///
/// AWS: `DeleteAssetModelCompositeModel`, permission `iotsitewise:DeleteAssetModelCompositeModel`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteAssetModelCompositeModel(pub(super) Call);

impl DeleteAssetModelCompositeModel {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        DeleteAssetModelCompositeModel(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        DeleteAssetModelCompositeModel(self.0.set("clientToken", &client_token))
    }

    /// The `e_tag` that the version named by `match_for_version_type` must still have; otherwise the request is refused.
    pub fn if_match(self, if_match: impl Into<String>) -> Self {
        DeleteAssetModelCompositeModel(self.0.with("ifMatch", &if_match.into()))
    }

    /// As [`if_match`](Self::if_match), but for `None`, which leaves it out.
    pub fn set_if_match(self, if_match: Option<String>) -> Self {
        DeleteAssetModelCompositeModel(self.0.set("ifMatch", &if_match))
    }

    /// `*` refuses the request if there is an active version. Goes with `ACTIVE` as `match_for_version_type`.
    pub fn if_none_match(self, if_none_match: impl Into<String>) -> Self {
        DeleteAssetModelCompositeModel(self.0.with("ifNoneMatch", &if_none_match.into()))
    }

    /// As [`if_none_match`](Self::if_none_match), but for `None`, which leaves it out.
    pub fn set_if_none_match(self, if_none_match: Option<String>) -> Self {
        DeleteAssetModelCompositeModel(self.0.set("ifNoneMatch", &if_none_match))
    }

    /// The version that `if_match` or `if_none_match` looks at.
    pub fn match_for_version_type(self, match_for_version_type: impl Into<AssetModelVersionType>) -> Self {
        DeleteAssetModelCompositeModel(self.0.with("matchForVersionType", &match_for_version_type.into()))
    }

    /// As [`match_for_version_type`](Self::match_for_version_type), but for `None`, which leaves it out.
    pub fn set_match_for_version_type(self, match_for_version_type: Option<AssetModelVersionType>) -> Self {
        DeleteAssetModelCompositeModel(self.0.set("matchForVersionType", &match_for_version_type))
    }
}

call!(DeleteAssetModelCompositeModel, DeleteAssetModelCompositeModelResponse);

impl SiteWise {
    /// Deletes a composite model for good. Refused while there are assets made from it, or while a formula of a parent
    /// asset model depends on it. Wait until the state of the asset model is `ACTIVE`.
    ///
    /// AWS: `DeleteAssetModelCompositeModel`, permission `iotsitewise:DeleteAssetModelCompositeModel`.
    pub fn delete_asset_model_composite_model(
        &self,
        asset_model_id: impl Into<String>,
        asset_model_composite_model_id: impl Into<String>,
    ) -> DeleteAssetModelCompositeModel {
        DeleteAssetModelCompositeModel(
            Call::new(&self.connector, "iotsitewise.DeleteAssetModelCompositeModel")
                .with("assetModelId", &asset_model_id.into())
                .with("assetModelCompositeModelId", &asset_model_composite_model_id.into()),
        )
    }
}

/// Lists where a component model is used: the composite models that are based on it. The asset model must be of type
/// `COMPONENT_MODEL`.
///
/// AWS: `ListCompositionRelationships`, permission `iotsitewise:ListCompositionRelationships`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCompositionRelationships(pub(super) Call);

impl ListCompositionRelationships {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListCompositionRelationships(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListCompositionRelationships(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListCompositionRelationships(self.0.set("maxResults", &max_results))
    }
}

listing!(ListCompositionRelationships, ListCompositionRelationshipsResponse);

impl crate::Paged for ListCompositionRelationshipsResponse {
    type Item = CompositionRelationshipSummary;

    fn take_items(&mut self) -> Vec<CompositionRelationshipSummary> {
        std::mem::take(&mut self.composition_relationship_summaries)
    }
}

impl SiteWise {
    /// Lists where a component model is used: the composite models that are based on it. The asset model must be of type
    /// `COMPONENT_MODEL`.
    ///
    /// AWS: `ListCompositionRelationships`, permission `iotsitewise:ListCompositionRelationships`.
    pub fn list_composition_relationships(&self, asset_model_id: impl Into<String>) -> ListCompositionRelationships {
        ListCompositionRelationships(
            Call::new(&self.connector, "iotsitewise.ListCompositionRelationships")
                .with("assetModelId", &asset_model_id.into()),
        )
    }
}

/// Makes an asset model implement an interface, or changes how it does: which of its properties stands for which of the
/// interface's. The interface is an asset model of type `INTERFACE`. Wait until the state of the asset model is
/// `ACTIVE`.
///
/// AWS: `PutAssetModelInterfaceRelationship`, permission `iotsitewise:PutAssetModelInterfaceRelationship`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PutAssetModelInterfaceRelationship(pub(super) Call);

impl PutAssetModelInterfaceRelationship {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        PutAssetModelInterfaceRelationship(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        PutAssetModelInterfaceRelationship(self.0.set("clientToken", &client_token))
    }
}

call!(PutAssetModelInterfaceRelationship, PutAssetModelInterfaceRelationshipResponse);

impl SiteWise {
    /// Makes an asset model implement an interface, or changes how it does: which of its properties stands for which of the
    /// interface's. The interface is an asset model of type `INTERFACE`. Wait until the state of the asset model is
    /// `ACTIVE`.
    ///
    /// AWS: `PutAssetModelInterfaceRelationship`, permission `iotsitewise:PutAssetModelInterfaceRelationship`.
    pub fn put_asset_model_interface_relationship(
        &self,
        asset_model_id: impl Into<String>,
        interface_asset_model_id: impl Into<String>,
        property_mapping_configuration: PropertyMappingConfiguration,
    ) -> PutAssetModelInterfaceRelationship {
        PutAssetModelInterfaceRelationship(
            Call::new(&self.connector, "iotsitewise.PutAssetModelInterfaceRelationship")
                .with("assetModelId", &asset_model_id.into())
                .with("interfaceAssetModelId", &interface_asset_model_id.into())
                .with("propertyMappingConfiguration", &property_mapping_configuration),
        )
    }
}

/// Gives how an asset model implements an interface: which of its properties and hierarchies stand for which of the
/// interface's.
///
/// AWS: `DescribeAssetModelInterfaceRelationship`, permission `iotsitewise:DescribeAssetModelInterfaceRelationship`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeAssetModelInterfaceRelationship(pub(super) Call);

call!(DescribeAssetModelInterfaceRelationship, DescribeAssetModelInterfaceRelationshipResponse);

impl SiteWise {
    /// Gives how an asset model implements an interface: which of its properties and hierarchies stand for which of the
    /// interface's.
    ///
    /// AWS: `DescribeAssetModelInterfaceRelationship`, permission `iotsitewise:DescribeAssetModelInterfaceRelationship`.
    pub fn describe_asset_model_interface_relationship(
        &self,
        asset_model_id: impl Into<String>,
        interface_asset_model_id: impl Into<String>,
    ) -> DescribeAssetModelInterfaceRelationship {
        DescribeAssetModelInterfaceRelationship(
            Call::new(&self.connector, "iotsitewise.DescribeAssetModelInterfaceRelationship")
                .with("assetModelId", &asset_model_id.into())
                .with("interfaceAssetModelId", &interface_asset_model_id.into()),
        )
    }
}

/// Lists the asset models that implement an interface.
///
/// AWS: `ListInterfaceRelationships`, permission `iotsitewise:ListInterfaceRelationships`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListInterfaceRelationships(pub(super) Call);

impl ListInterfaceRelationships {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListInterfaceRelationships(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListInterfaceRelationships(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListInterfaceRelationships(self.0.set("maxResults", &max_results))
    }
}

listing!(ListInterfaceRelationships, ListInterfaceRelationshipsResponse);

impl crate::Paged for ListInterfaceRelationshipsResponse {
    type Item = InterfaceRelationshipSummary;

    fn take_items(&mut self) -> Vec<InterfaceRelationshipSummary> {
        std::mem::take(&mut self.interface_relationship_summaries)
    }
}

impl SiteWise {
    /// Lists the asset models that implement an interface.
    ///
    /// AWS: `ListInterfaceRelationships`, permission `iotsitewise:ListInterfaceRelationships`.
    pub fn list_interface_relationships(
        &self,
        interface_asset_model_id: impl Into<String>,
    ) -> ListInterfaceRelationships {
        ListInterfaceRelationships(
            Call::new(&self.connector, "iotsitewise.ListInterfaceRelationships")
                .with("interfaceAssetModelId", &interface_asset_model_id.into()),
        )
    }
}

/// Makes an asset model no longer implement an interface. Wait until the state of the asset model is `ACTIVE`.
///
/// AWS: `DeleteAssetModelInterfaceRelationship`, permission `iotsitewise:DeleteAssetModelInterfaceRelationship`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteAssetModelInterfaceRelationship(pub(super) Call);

impl DeleteAssetModelInterfaceRelationship {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        DeleteAssetModelInterfaceRelationship(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        DeleteAssetModelInterfaceRelationship(self.0.set("clientToken", &client_token))
    }
}

call!(DeleteAssetModelInterfaceRelationship, DeleteAssetModelInterfaceRelationshipResponse);

impl SiteWise {
    /// Makes an asset model no longer implement an interface. Wait until the state of the asset model is `ACTIVE`.
    ///
    /// AWS: `DeleteAssetModelInterfaceRelationship`, permission `iotsitewise:DeleteAssetModelInterfaceRelationship`.
    pub fn delete_asset_model_interface_relationship(
        &self,
        asset_model_id: impl Into<String>,
        interface_asset_model_id: impl Into<String>,
    ) -> DeleteAssetModelInterfaceRelationship {
        DeleteAssetModelInterfaceRelationship(
            Call::new(&self.connector, "iotsitewise.DeleteAssetModelInterfaceRelationship")
                .with("assetModelId", &asset_model_id.into())
                .with("interfaceAssetModelId", &interface_asset_model_id.into()),
        )
    }
}

/// A composite model of an asset model, with the properties defined in it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetModelCompositeModel {
    /// The name of the composite model; 1 to 256 characters.
    pub name: String,
    /// What the composite model is for, in your own words; 1 to 2048 characters.
    pub description: Option<String>,
    /// The type of the composite model; `AWS/ALARM` for an alarm; 1 to 256 characters.
    pub r#type: String,
    /// The properties defined in the composite model.
    pub properties: Option<Vec<AssetModelProperty>>,
    /// The id of the composite model: a UUID, or `externalId:` and its external id; 13 to 139 characters.
    pub id: Option<String>,
    /// The id that you gave it; 2 to 128 characters.
    pub external_id: Option<String>,
}

impl AssetModelCompositeModel {
    /// With what it needs; the other members have setters.
    pub fn new(name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self { name: name.into(), r#type: r#type.into(), ..Self::default() }
    }

    /// What the composite model is for, in your own words; 1 to 2048 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(mut self, description: Option<String>) -> Self {
        self.description = description;
        self
    }

    /// The properties defined in the composite model.
    pub fn properties(mut self, properties: impl IntoIterator<Item = AssetModelProperty>) -> Self {
        self.properties = Some(properties.into_iter().collect::<Vec<AssetModelProperty>>());
        self
    }

    /// As [`properties`](Self::properties), but for `None`, which leaves it out.
    pub fn set_properties(mut self, properties: Option<Vec<AssetModelProperty>>) -> Self {
        self.properties = properties;
        self
    }

    /// The id of the composite model: a UUID, or `externalId:` and its external id; 13 to 139 characters.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// As [`id`](Self::id), but for `None`, which leaves it out.
    pub fn set_id(mut self, id: Option<String>) -> Self {
        self.id = id;
        self
    }

    /// The id that you gave it; 2 to 128 characters.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// As [`external_id`](Self::external_id), but for `None`, which leaves it out.
    pub fn set_external_id(mut self, external_id: Option<String>) -> Self {
        self.external_id = external_id;
        self
    }
}

impl ToJson for AssetModelCompositeModel {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("name", &self.name)
            .with_some("description", &self.description)
            .with("type", &self.r#type)
            .with_some("properties", &self.properties)
            .with_some("id", &self.id)
            .with_some("externalId", &self.external_id)
            .into()
    }
}

impl Structure for AssetModelCompositeModel {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.name = value.read()?,
            2 => self.description = value.read()?,
            3 => self.r#type = value.read()?,
            4 => self.properties = value.read()?,
            5 => self.id = value.read()?,
            6 => self.external_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A composite model to create with an asset model. Each asset made from the model gets it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetModelCompositeModelDefinition {
    /// A globally unique UUID of your own. Default: one is made; 36 characters.
    pub id: Option<String>,
    /// An id of your own, used for one composite model of the asset model only; 2 to 128 characters.
    pub external_id: Option<String>,
    /// The name of the composite model; 1 to 256 characters.
    pub name: String,
    /// What the composite model is for, in your own words; 1 to 2048 characters.
    pub description: Option<String>,
    /// The type of the composite model; `AWS/ALARM` for an alarm; 1 to 256 characters.
    pub r#type: String,
    /// The properties defined in the composite model.
    pub properties: Option<Vec<AssetModelPropertyDefinition>>,
}

impl AssetModelCompositeModelDefinition {
    /// With what it needs; the other members have setters.
    pub fn new(name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self { name: name.into(), r#type: r#type.into(), ..Self::default() }
    }

    /// A globally unique UUID of your own. Default: one is made; 36 characters.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// As [`id`](Self::id), but for `None`, which leaves it out.
    pub fn set_id(mut self, id: Option<String>) -> Self {
        self.id = id;
        self
    }

    /// An id of your own, used for one composite model of the asset model only; 2 to 128 characters.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// As [`external_id`](Self::external_id), but for `None`, which leaves it out.
    pub fn set_external_id(mut self, external_id: Option<String>) -> Self {
        self.external_id = external_id;
        self
    }

    /// What the composite model is for, in your own words; 1 to 2048 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(mut self, description: Option<String>) -> Self {
        self.description = description;
        self
    }

    /// The properties defined in the composite model.
    pub fn properties(mut self, properties: impl IntoIterator<Item = AssetModelPropertyDefinition>) -> Self {
        self.properties = Some(properties.into_iter().collect::<Vec<AssetModelPropertyDefinition>>());
        self
    }

    /// As [`properties`](Self::properties), but for `None`, which leaves it out.
    pub fn set_properties(mut self, properties: Option<Vec<AssetModelPropertyDefinition>>) -> Self {
        self.properties = properties;
        self
    }
}

impl ToJson for AssetModelCompositeModelDefinition {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("id", &self.id)
            .with_some("externalId", &self.external_id)
            .with("name", &self.name)
            .with_some("description", &self.description)
            .with("type", &self.r#type)
            .with_some("properties", &self.properties)
            .into()
    }
}

impl Structure for AssetModelCompositeModelDefinition {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.external_id = value.read()?,
            3 => self.name = value.read()?,
            4 => self.description = value.read()?,
            5 => self.r#type = value.read()?,
            6 => self.properties = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// One step of the path to a composite model, from the root of its asset model downwards.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetModelCompositeModelPathSegment {
    /// The id of what lies at this step; 36 characters.
    pub id: Option<String>,
    /// The name of what lies at this step; 1 to 256 characters.
    pub name: Option<String>,
}

impl ToJson for AssetModelCompositeModelPathSegment {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("id", &self.id).with_some("name", &self.name).into()
    }
}

impl Structure for AssetModelCompositeModelPathSegment {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A composite model of an asset model, without its properties.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetModelCompositeModelSummary {
    /// The id of the composite model, a UUID; 36 characters.
    pub id: String,
    /// The id that you gave it; 2 to 128 characters.
    pub external_id: Option<String>,
    /// The name of the composite model; 1 to 256 characters.
    pub name: String,
    /// The type of the composite model: `CUSTOM`, `AWS/ALARM` or `AWS/L4E_ANOMALY`; 1 to 256 characters.
    pub r#type: String,
    /// Its description; 1 to 2048 characters.
    pub description: Option<String>,
    /// How the composite model is reached: the steps from the root of its asset model.
    pub path: Option<Vec<AssetModelCompositeModelPathSegment>>,
}

impl ToJson for AssetModelCompositeModelSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("id", &self.id)
            .with_some("externalId", &self.external_id)
            .with("name", &self.name)
            .with("type", &self.r#type)
            .with_some("description", &self.description)
            .with_some("path", &self.path)
            .into()
    }
}

impl Structure for AssetModelCompositeModelSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.external_id = value.read()?,
            3 => self.name = value.read()?,
            4 => self.r#type = value.read()?,
            5 => self.description = value.read()?,
            6 => self.path = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A hierarchy of an asset model: which kind of children its assets may have.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetModelHierarchy {
    /// The hierarchy's id, a UUID. In an update also `externalId:` and its external id; a new one may have your UUID; 13 to
    /// 139 characters.
    pub id: Option<String>,
    /// The id that you gave it. An update can set it where there is none, but not change it; 2 to 128 characters.
    pub external_id: Option<String>,
    /// The name of the hierarchy; 1 to 256 characters.
    pub name: String,
    /// The asset model that all children in it are made from: a UUID; in an update also `externalId:` and its external id;
    /// 13 to 139 characters.
    pub child_asset_model_id: String,
}

impl AssetModelHierarchy {
    /// With what it needs; the other members have setters.
    pub fn new(name: impl Into<String>, child_asset_model_id: impl Into<String>) -> Self {
        Self { name: name.into(), child_asset_model_id: child_asset_model_id.into(), ..Self::default() }
    }

    /// The hierarchy's id, a UUID. In an update also `externalId:` and its external id; a new one may have your UUID; 13 to
    /// 139 characters.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// As [`id`](Self::id), but for `None`, which leaves it out.
    pub fn set_id(mut self, id: Option<String>) -> Self {
        self.id = id;
        self
    }

    /// The id that you gave it. An update can set it where there is none, but not change it; 2 to 128 characters.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// As [`external_id`](Self::external_id), but for `None`, which leaves it out.
    pub fn set_external_id(mut self, external_id: Option<String>) -> Self {
        self.external_id = external_id;
        self
    }
}

impl ToJson for AssetModelHierarchy {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("id", &self.id)
            .with_some("externalId", &self.external_id)
            .with("name", &self.name)
            .with("childAssetModelId", &self.child_asset_model_id)
            .into()
    }
}

impl Structure for AssetModelHierarchy {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.external_id = value.read()?,
            3 => self.name = value.read()?,
            4 => self.child_asset_model_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A hierarchy to create with an asset model: which kind of children its assets may have.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetModelHierarchyDefinition {
    /// A globally unique UUID of your own. Default: one is made; 36 characters.
    pub id: Option<String>,
    /// An id of your own, used for one hierarchy of the asset model only; 2 to 128 characters.
    pub external_id: Option<String>,
    /// The name of the hierarchy; 1 to 256 characters.
    pub name: String,
    /// The asset model that all children in it are made from: a UUID, or `externalId:` and its external id; 13 to 139
    /// characters.
    pub child_asset_model_id: String,
}

impl AssetModelHierarchyDefinition {
    /// With what it needs; the other members have setters.
    pub fn new(name: impl Into<String>, child_asset_model_id: impl Into<String>) -> Self {
        Self { name: name.into(), child_asset_model_id: child_asset_model_id.into(), ..Self::default() }
    }

    /// A globally unique UUID of your own. Default: one is made; 36 characters.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// As [`id`](Self::id), but for `None`, which leaves it out.
    pub fn set_id(mut self, id: Option<String>) -> Self {
        self.id = id;
        self
    }

    /// An id of your own, used for one hierarchy of the asset model only; 2 to 128 characters.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// As [`external_id`](Self::external_id), but for `None`, which leaves it out.
    pub fn set_external_id(mut self, external_id: Option<String>) -> Self {
        self.external_id = external_id;
        self
    }
}

impl ToJson for AssetModelHierarchyDefinition {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("id", &self.id)
            .with_some("externalId", &self.external_id)
            .with("name", &self.name)
            .with("childAssetModelId", &self.child_asset_model_id)
            .into()
    }
}

impl Structure for AssetModelHierarchyDefinition {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.external_id = value.read()?,
            3 => self.name = value.read()?,
            4 => self.child_asset_model_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A property of an asset model: its name, unit, data type and kind.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetModelProperty {
    /// The property's id, a UUID. In an update also `externalId:` and its external id; a new one may have your UUID; 13 to
    /// 139 characters.
    pub id: Option<String>,
    /// The id that you gave it. An update can set it where there is none, but not change it; 2 to 128 characters.
    pub external_id: Option<String>,
    /// The name of the property; 1 to 256 characters.
    pub name: String,
    /// The type of the values. `VIDEO`, `ANNOTATION` and `JSON` are not possible here. `STRUCT` goes with `data_type_spec`.
    pub data_type: PropertyDataType,
    /// Which structure the values have if the type is `STRUCT`, such as `AWS/ALARM_STATE` for the state of an alarm; 1 to
    /// 256 characters.
    pub data_type_spec: Option<String>,
    /// The unit of the values, such as `Newtons` or `RPM`; 1 to 256 characters.
    pub unit: Option<String>,
    /// Whether it is an attribute, a measurement, a transform or a metric, with its settings.
    pub r#type: PropertyType,
    /// How the property is reached: the steps from the root of its asset model.
    pub path: Option<Vec<AssetModelPropertyPathSegment>>,
}

impl AssetModelProperty {
    /// With what it needs; the other members have setters.
    pub fn new(name: impl Into<String>, data_type: impl Into<PropertyDataType>, r#type: PropertyType) -> Self {
        Self { name: name.into(), data_type: data_type.into(), r#type, ..Self::default() }
    }

    /// The property's id, a UUID. In an update also `externalId:` and its external id; a new one may have your UUID; 13 to
    /// 139 characters.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// As [`id`](Self::id), but for `None`, which leaves it out.
    pub fn set_id(mut self, id: Option<String>) -> Self {
        self.id = id;
        self
    }

    /// The id that you gave it. An update can set it where there is none, but not change it; 2 to 128 characters.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// As [`external_id`](Self::external_id), but for `None`, which leaves it out.
    pub fn set_external_id(mut self, external_id: Option<String>) -> Self {
        self.external_id = external_id;
        self
    }

    /// Which structure the values have if the type is `STRUCT`, such as `AWS/ALARM_STATE` for the state of an alarm; 1 to
    /// 256 characters.
    pub fn data_type_spec(mut self, data_type_spec: impl Into<String>) -> Self {
        self.data_type_spec = Some(data_type_spec.into());
        self
    }

    /// As [`data_type_spec`](Self::data_type_spec), but for `None`, which leaves it out.
    pub fn set_data_type_spec(mut self, data_type_spec: Option<String>) -> Self {
        self.data_type_spec = data_type_spec;
        self
    }

    /// The unit of the values, such as `Newtons` or `RPM`; 1 to 256 characters.
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// As [`unit`](Self::unit), but for `None`, which leaves it out.
    pub fn set_unit(mut self, unit: Option<String>) -> Self {
        self.unit = unit;
        self
    }

    /// How the property is reached: the steps from the root of its asset model.
    pub fn path(mut self, path: impl IntoIterator<Item = AssetModelPropertyPathSegment>) -> Self {
        self.path = Some(path.into_iter().collect::<Vec<AssetModelPropertyPathSegment>>());
        self
    }

    /// As [`path`](Self::path), but for `None`, which leaves it out.
    pub fn set_path(mut self, path: Option<Vec<AssetModelPropertyPathSegment>>) -> Self {
        self.path = path;
        self
    }
}

impl ToJson for AssetModelProperty {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("id", &self.id)
            .with_some("externalId", &self.external_id)
            .with("name", &self.name)
            .with("dataType", &self.data_type)
            .with_some("dataTypeSpec", &self.data_type_spec)
            .with_some("unit", &self.unit)
            .with("type", &self.r#type)
            .with_some("path", &self.path)
            .into()
    }
}

impl Structure for AssetModelProperty {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.external_id = value.read()?,
            3 => self.name = value.read()?,
            4 => self.data_type = value.read()?,
            5 => self.data_type_spec = value.read()?,
            6 => self.unit = value.read()?,
            7 => self.r#type = value.read()?,
            8 => self.path = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A property to create with an asset model. Each asset made from the model gets it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetModelPropertyDefinition {
    /// A globally unique UUID of your own. Default: one is made; 36 characters.
    pub id: Option<String>,
    /// An id of your own, used for one property of the asset model only; 2 to 128 characters.
    pub external_id: Option<String>,
    /// The name of the property; 1 to 256 characters.
    pub name: String,
    /// The type of the values. `VIDEO`, `ANNOTATION` and `JSON` are not possible here. `STRUCT` goes with `data_type_spec`.
    pub data_type: PropertyDataType,
    /// Which structure the values have. Needed if the type is `STRUCT`; `AWS/ALARM_STATE` for the state of an alarm; 1 to
    /// 256 characters.
    pub data_type_spec: Option<String>,
    /// The unit of the values, such as `Newtons` or `RPM`; 1 to 256 characters.
    pub unit: Option<String>,
    /// Whether it is an attribute, a measurement, a transform or a metric, with its settings.
    pub r#type: PropertyType,
}

impl AssetModelPropertyDefinition {
    /// With what it needs; the other members have setters.
    pub fn new(name: impl Into<String>, data_type: impl Into<PropertyDataType>, r#type: PropertyType) -> Self {
        Self { name: name.into(), data_type: data_type.into(), r#type, ..Self::default() }
    }

    /// A globally unique UUID of your own. Default: one is made; 36 characters.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// As [`id`](Self::id), but for `None`, which leaves it out.
    pub fn set_id(mut self, id: Option<String>) -> Self {
        self.id = id;
        self
    }

    /// An id of your own, used for one property of the asset model only; 2 to 128 characters.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// As [`external_id`](Self::external_id), but for `None`, which leaves it out.
    pub fn set_external_id(mut self, external_id: Option<String>) -> Self {
        self.external_id = external_id;
        self
    }

    /// Which structure the values have. Needed if the type is `STRUCT`; `AWS/ALARM_STATE` for the state of an alarm; 1 to
    /// 256 characters.
    pub fn data_type_spec(mut self, data_type_spec: impl Into<String>) -> Self {
        self.data_type_spec = Some(data_type_spec.into());
        self
    }

    /// As [`data_type_spec`](Self::data_type_spec), but for `None`, which leaves it out.
    pub fn set_data_type_spec(mut self, data_type_spec: Option<String>) -> Self {
        self.data_type_spec = data_type_spec;
        self
    }

    /// The unit of the values, such as `Newtons` or `RPM`; 1 to 256 characters.
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// As [`unit`](Self::unit), but for `None`, which leaves it out.
    pub fn set_unit(mut self, unit: Option<String>) -> Self {
        self.unit = unit;
        self
    }
}

impl ToJson for AssetModelPropertyDefinition {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("id", &self.id)
            .with_some("externalId", &self.external_id)
            .with("name", &self.name)
            .with("dataType", &self.data_type)
            .with_some("dataTypeSpec", &self.data_type_spec)
            .with_some("unit", &self.unit)
            .with("type", &self.r#type)
            .into()
    }
}

impl Structure for AssetModelPropertyDefinition {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.external_id = value.read()?,
            3 => self.name = value.read()?,
            4 => self.data_type = value.read()?,
            5 => self.data_type_spec = value.read()?,
            6 => self.unit = value.read()?,
            7 => self.r#type = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A property of an asset model, with its place in the model and the interfaces that have it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetModelPropertySummary {
    /// The id of the property, a UUID; 36 characters.
    pub id: Option<String>,
    /// The id that you gave it; 2 to 128 characters.
    pub external_id: Option<String>,
    /// The name of the property; 1 to 256 characters.
    pub name: String,
    /// The type of the values.
    pub data_type: PropertyDataType,
    /// Which structure the values have if the type is `STRUCT`, such as `AWS/ALARM_STATE` for the state of an alarm; 1 to
    /// 256 characters.
    pub data_type_spec: Option<String>,
    /// The unit of the values, such as `Newtons` or `RPM`; 1 to 256 characters.
    pub unit: Option<String>,
    /// Whether it is an attribute, a measurement, a transform or a metric, with its settings.
    pub r#type: PropertyType,
    /// The composite model that the property is in, by its id; absent if it is in none; 36 characters.
    pub asset_model_composite_model_id: Option<String>,
    /// How the property is reached: the steps from the root of its asset model.
    pub path: Option<Vec<AssetModelPropertyPathSegment>>,
    /// The interfaces that the property belongs to, each with its counterpart there.
    pub interface_summaries: Option<Vec<InterfaceSummary>>,
}

impl ToJson for AssetModelPropertySummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("id", &self.id)
            .with_some("externalId", &self.external_id)
            .with("name", &self.name)
            .with("dataType", &self.data_type)
            .with_some("dataTypeSpec", &self.data_type_spec)
            .with_some("unit", &self.unit)
            .with("type", &self.r#type)
            .with_some("assetModelCompositeModelId", &self.asset_model_composite_model_id)
            .with_some("path", &self.path)
            .with_some("interfaceSummaries", &self.interface_summaries)
            .into()
    }
}

impl Structure for AssetModelPropertySummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.external_id = value.read()?,
            3 => self.name = value.read()?,
            4 => self.data_type = value.read()?,
            5 => self.data_type_spec = value.read()?,
            6 => self.unit = value.read()?,
            7 => self.r#type = value.read()?,
            8 => self.asset_model_composite_model_id = value.read()?,
            9 => self.path = value.read()?,
            10 => self.interface_summaries = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Where an asset model is between its creation and its deletion.
    AssetModelState {
        Creating = "CREATING",
        Active = "ACTIVE",
        Updating = "UPDATING",
        Propagating = "PROPAGATING",
        Deleting = "DELETING",
        Failed = "FAILED",
    } else Unknown
}

/// The state of an asset model, with the error if there is one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetModelStatus {
    /// Where the asset model is between creation and deletion; `ACTIVE` when it can be used.
    pub state: AssetModelState,
    /// Why it failed; absent otherwise.
    pub error: Option<ErrorDetails>,
}

impl ToJson for AssetModelStatus {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("state", &self.state).with_some("error", &self.error).into()
    }
}

impl Structure for AssetModelStatus {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            2 => self.error = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// An asset model without its properties, hierarchies and composite models.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetModelSummary {
    /// The id of the asset model, a UUID; 36 characters.
    pub id: String,
    /// The id that you gave it; 2 to 128 characters.
    pub external_id: Option<String>,
    /// Its ARN; 1 to 1600 characters.
    pub arn: String,
    /// The name of the asset model; 1 to 256 characters.
    pub name: String,
    /// For making assets (`ASSET_MODEL`, the default), for reuse in composite models, or for other models to implement.
    pub asset_model_type: Option<AssetModelType>,
    /// Its description; 1 to 2048 characters.
    pub description: String,
    /// When it was created.
    pub creation_date: Timestamp,
    /// When it was last changed.
    pub last_update_date: Timestamp,
    /// The state of the asset model, with the error if there is one.
    pub status: AssetModelStatus,
    /// The number of the version that is described; 1 to 10 characters.
    pub version: Option<String>,
}

impl ToJson for AssetModelSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("id", &self.id)
            .with_some("externalId", &self.external_id)
            .with("arn", &self.arn)
            .with("name", &self.name)
            .with_some("assetModelType", &self.asset_model_type)
            .with("description", &self.description)
            .with("creationDate", &self.creation_date)
            .with("lastUpdateDate", &self.last_update_date)
            .with("status", &self.status)
            .with_some("version", &self.version)
            .into()
    }
}

impl Structure for AssetModelSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.external_id = value.read()?,
            3 => self.arn = value.read()?,
            4 => self.name = value.read()?,
            5 => self.asset_model_type = value.read()?,
            6 => self.description = value.read()?,
            7 => self.creation_date = value.read()?,
            8 => self.last_update_date = value.read()?,
            9 => self.status = value.read()?,
            10 => self.version = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// What an asset model is for: making assets, reuse inside other models, or a standard that other models implement.
    AssetModelType {
        AssetModel = "ASSET_MODEL",
        ComponentModel = "COMPONENT_MODEL",
        Interface = "INTERFACE",
    } else Unknown
}

enumeration! {
    /// Which version of an asset model is meant: the latest or the active one.
    AssetModelVersionType {
        Latest = "LATEST",
        Active = "ACTIVE",
    } else Unknown
}

/// How a composite model is composed of components.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompositionDetails {
    /// The components on the way from the component model to this composite model.
    pub composition_relationship: Option<Vec<CompositionRelationshipItem>>,
}

impl ToJson for CompositionDetails {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("compositionRelationship", &self.composition_relationship).into()
    }
}

impl Structure for CompositionDetails {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.composition_relationship = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// One step of a composition relationship: a component.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompositionRelationshipItem {
    /// The id of the component at this step; 36 characters.
    pub id: Option<String>,
}

impl ToJson for CompositionRelationshipItem {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("id", &self.id).into()
    }
}

impl Structure for CompositionRelationshipItem {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A composite model that is based on the component model, and the asset model that it is in.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompositionRelationshipSummary {
    /// The id of the asset model: a UUID; in most requests also `externalId:` and its external id; 36 characters.
    pub asset_model_id: String,
    /// The id of the composite model: a UUID; in requests also `externalId:` and its external id; 36 characters.
    pub asset_model_composite_model_id: String,
    /// The type of the composite model: `CUSTOM`, `AWS/ALARM` or `AWS/L4E_ANOMALY`; 1 to 256 characters.
    pub asset_model_composite_model_type: String,
}

impl ToJson for CompositionRelationshipSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetModelId", &self.asset_model_id)
            .with("assetModelCompositeModelId", &self.asset_model_composite_model_id)
            .with("assetModelCompositeModelType", &self.asset_model_composite_model_type)
            .into()
    }
}

impl Structure for CompositionRelationshipSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_id = value.read()?,
            2 => self.asset_model_composite_model_id = value.read()?,
            3 => self.asset_model_composite_model_type = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `create_asset_model_composite_model` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateAssetModelCompositeModelResponse {
    /// The id of the composite model: a UUID; in requests also `externalId:` and its external id; 36 characters.
    pub asset_model_composite_model_id: String,
    /// The composite models that it lies in.
    pub asset_model_composite_model_path: Vec<AssetModelCompositeModelPathSegment>,
    /// The state of the asset model, with the error if there is one.
    pub asset_model_status: AssetModelStatus,
    /// The id of the asset model: a UUID; in most requests also `externalId:` and its external id; 36 characters.
    pub asset_model_id: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateAssetModelCompositeModelResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetModelCompositeModelId", &self.asset_model_composite_model_id)
            .with("assetModelCompositeModelPath", &self.asset_model_composite_model_path)
            .with("assetModelStatus", &self.asset_model_status)
            .with_some("assetModelId", &self.asset_model_id)
            .into()
    }
}

impl Structure for CreateAssetModelCompositeModelResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_composite_model_id = value.read()?,
            2 => self.asset_model_composite_model_path = value.read()?,
            3 => self.asset_model_status = value.read()?,
            4 => self.asset_model_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateAssetModelCompositeModelResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `create_asset_model` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateAssetModelResponse {
    /// The id of the asset model: a UUID; in most requests also `externalId:` and its external id; 36 characters.
    pub asset_model_id: String,
    /// The ARN of the asset model; 1 to 1600 characters.
    pub asset_model_arn: String,
    /// The state of the asset model, with the error if there is one.
    pub asset_model_status: AssetModelStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateAssetModelResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetModelId", &self.asset_model_id)
            .with("assetModelArn", &self.asset_model_arn)
            .with("assetModelStatus", &self.asset_model_status)
            .into()
    }
}

impl Structure for CreateAssetModelResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_id = value.read()?,
            2 => self.asset_model_arn = value.read()?,
            3 => self.asset_model_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateAssetModelResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `delete_asset_model_composite_model` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteAssetModelCompositeModelResponse {
    /// The state of the asset model, with the error if there is one.
    pub asset_model_status: AssetModelStatus,
    /// The id of the asset model: a UUID; in most requests also `externalId:` and its external id; 36 characters.
    pub asset_model_id: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteAssetModelCompositeModelResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetModelStatus", &self.asset_model_status)
            .with_some("assetModelId", &self.asset_model_id)
            .into()
    }
}

impl Structure for DeleteAssetModelCompositeModelResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_status = value.read()?,
            2 => self.asset_model_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DeleteAssetModelCompositeModelResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `delete_asset_model_interface_relationship` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteAssetModelInterfaceRelationshipResponse {
    /// The id of the asset model: a UUID; in most requests also `externalId:` and its external id; 36 characters.
    pub asset_model_id: String,
    /// The id of the interface: a UUID; in requests also `externalId:` and its external id; 36 characters.
    pub interface_asset_model_id: String,
    /// The ARN of the asset model; 1 to 1600 characters.
    pub asset_model_arn: String,
    /// The state of the asset model, with the error if there is one.
    pub asset_model_status: AssetModelStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteAssetModelInterfaceRelationshipResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetModelId", &self.asset_model_id)
            .with("interfaceAssetModelId", &self.interface_asset_model_id)
            .with("assetModelArn", &self.asset_model_arn)
            .with("assetModelStatus", &self.asset_model_status)
            .into()
    }
}

impl Structure for DeleteAssetModelInterfaceRelationshipResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_id = value.read()?,
            2 => self.interface_asset_model_id = value.read()?,
            3 => self.asset_model_arn = value.read()?,
            4 => self.asset_model_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DeleteAssetModelInterfaceRelationshipResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `delete_asset_model` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteAssetModelResponse {
    /// The id of the asset model: a UUID; in most requests also `externalId:` and its external id; 36 characters.
    pub asset_model_id: Option<String>,
    /// The state of the asset model, with the error if there is one.
    pub asset_model_status: AssetModelStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteAssetModelResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("assetModelId", &self.asset_model_id)
            .with("assetModelStatus", &self.asset_model_status)
            .into()
    }
}

impl Structure for DeleteAssetModelResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_id = value.read()?,
            2 => self.asset_model_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DeleteAssetModelResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_asset_model_composite_model` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeAssetModelCompositeModelResponse {
    /// The id of the asset model: a UUID; in most requests also `externalId:` and its external id; 36 characters.
    pub asset_model_id: String,
    /// The id of the composite model: a UUID; in requests also `externalId:` and its external id; 36 characters.
    pub asset_model_composite_model_id: String,
    /// The id that you gave the composite model; absent if it has none; 2 to 128 characters.
    pub asset_model_composite_model_external_id: Option<String>,
    /// The composite models that it lies in.
    pub asset_model_composite_model_path: Vec<AssetModelCompositeModelPathSegment>,
    /// The name of the composite model, used for no other; 1 to 256 characters.
    pub asset_model_composite_model_name: String,
    /// What the composite model is for, in your own words; 1 to 2048 characters.
    pub asset_model_composite_model_description: String,
    /// The type of the composite model: `CUSTOM`, `AWS/ALARM` or `AWS/L4E_ANOMALY`; 1 to 256 characters.
    pub asset_model_composite_model_type: String,
    /// The properties defined in the composite model.
    pub asset_model_composite_model_properties: Vec<AssetModelProperty>,
    /// How it is composed of components; absent for an inline one.
    pub composition_details: Option<CompositionDetails>,
    /// The composite models directly inside it.
    pub asset_model_composite_model_summaries: Vec<AssetModelCompositeModelSummary>,
    /// The actions that can be executed on the composite model.
    pub action_definitions: Option<Vec<ActionDefinition>>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeAssetModelCompositeModelResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetModelId", &self.asset_model_id)
            .with("assetModelCompositeModelId", &self.asset_model_composite_model_id)
            .with_some("assetModelCompositeModelExternalId", &self.asset_model_composite_model_external_id)
            .with("assetModelCompositeModelPath", &self.asset_model_composite_model_path)
            .with("assetModelCompositeModelName", &self.asset_model_composite_model_name)
            .with("assetModelCompositeModelDescription", &self.asset_model_composite_model_description)
            .with("assetModelCompositeModelType", &self.asset_model_composite_model_type)
            .with("assetModelCompositeModelProperties", &self.asset_model_composite_model_properties)
            .with_some("compositionDetails", &self.composition_details)
            .with("assetModelCompositeModelSummaries", &self.asset_model_composite_model_summaries)
            .with_some("actionDefinitions", &self.action_definitions)
            .into()
    }
}

impl Structure for DescribeAssetModelCompositeModelResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_id = value.read()?,
            2 => self.asset_model_composite_model_id = value.read()?,
            3 => self.asset_model_composite_model_external_id = value.read()?,
            4 => self.asset_model_composite_model_path = value.read()?,
            5 => self.asset_model_composite_model_name = value.read()?,
            6 => self.asset_model_composite_model_description = value.read()?,
            7 => self.asset_model_composite_model_type = value.read()?,
            8 => self.asset_model_composite_model_properties = value.read()?,
            9 => self.composition_details = value.read()?,
            10 => self.asset_model_composite_model_summaries = value.read()?,
            11 => self.action_definitions = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeAssetModelCompositeModelResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_asset_model_interface_relationship` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeAssetModelInterfaceRelationshipResponse {
    /// The id of the asset model: a UUID; in most requests also `externalId:` and its external id; 36 characters.
    pub asset_model_id: String,
    /// The id of the interface: a UUID; in requests also `externalId:` and its external id; 36 characters.
    pub interface_asset_model_id: String,
    /// Which properties of the asset model stand for which of the interface.
    pub property_mappings: Vec<PropertyMapping>,
    /// Which hierarchies of the asset model stand for which of the interface.
    pub hierarchy_mappings: Vec<HierarchyMapping>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeAssetModelInterfaceRelationshipResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetModelId", &self.asset_model_id)
            .with("interfaceAssetModelId", &self.interface_asset_model_id)
            .with("propertyMappings", &self.property_mappings)
            .with("hierarchyMappings", &self.hierarchy_mappings)
            .into()
    }
}

impl Structure for DescribeAssetModelInterfaceRelationshipResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_id = value.read()?,
            2 => self.interface_asset_model_id = value.read()?,
            3 => self.property_mappings = value.read()?,
            4 => self.hierarchy_mappings = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeAssetModelInterfaceRelationshipResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_asset_model` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeAssetModelResponse {
    /// The id of the asset model: a UUID; in most requests also `externalId:` and its external id; 36 characters.
    pub asset_model_id: String,
    /// The id that you gave the asset model; absent if it has none; 2 to 128 characters.
    pub asset_model_external_id: Option<String>,
    /// The ARN of the asset model; 1 to 1600 characters.
    pub asset_model_arn: String,
    /// The name of the asset model, used for no other; 1 to 256 characters.
    pub asset_model_name: String,
    /// For making assets (`ASSET_MODEL`, the default), for reuse in composite models, or for other models to implement.
    pub asset_model_type: Option<AssetModelType>,
    /// What the asset model is for, in your own words; 1 to 2048 characters.
    pub asset_model_description: String,
    /// Its own properties. Those of composite models are listed under those models.
    pub asset_model_properties: Vec<AssetModelProperty>,
    /// Which kinds of children its assets may have.
    pub asset_model_hierarchies: Vec<AssetModelHierarchy>,
    /// Its built-in composite models, such as alarms.
    pub asset_model_composite_models: Option<Vec<AssetModelCompositeModel>>,
    /// The custom composite models directly inside it.
    pub asset_model_composite_model_summaries: Option<Vec<AssetModelCompositeModelSummary>>,
    /// When the asset model was created.
    pub asset_model_creation_date: Timestamp,
    /// When the asset model was last changed.
    pub asset_model_last_update_date: Timestamp,
    /// The state of the asset model, with the error if there is one.
    pub asset_model_status: AssetModelStatus,
    /// The number of the version that is described; 1 to 10 characters.
    pub asset_model_version: Option<String>,
    /// The interfaces that the asset model implements.
    pub interface_details: Option<Vec<InterfaceRelationship>>,
    /// A hash of the version that is described. Pass it as `if_match` to change nothing that somebody else changed since.
    pub e_tag: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeAssetModelResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetModelId", &self.asset_model_id)
            .with_some("assetModelExternalId", &self.asset_model_external_id)
            .with("assetModelArn", &self.asset_model_arn)
            .with("assetModelName", &self.asset_model_name)
            .with_some("assetModelType", &self.asset_model_type)
            .with("assetModelDescription", &self.asset_model_description)
            .with("assetModelProperties", &self.asset_model_properties)
            .with("assetModelHierarchies", &self.asset_model_hierarchies)
            .with_some("assetModelCompositeModels", &self.asset_model_composite_models)
            .with_some("assetModelCompositeModelSummaries", &self.asset_model_composite_model_summaries)
            .with("assetModelCreationDate", &self.asset_model_creation_date)
            .with("assetModelLastUpdateDate", &self.asset_model_last_update_date)
            .with("assetModelStatus", &self.asset_model_status)
            .with_some("assetModelVersion", &self.asset_model_version)
            .with_some("interfaceDetails", &self.interface_details)
            .with_some("eTag", &self.e_tag)
            .into()
    }
}

impl Structure for DescribeAssetModelResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_id = value.read()?,
            2 => self.asset_model_external_id = value.read()?,
            3 => self.asset_model_arn = value.read()?,
            4 => self.asset_model_name = value.read()?,
            5 => self.asset_model_type = value.read()?,
            6 => self.asset_model_description = value.read()?,
            7 => self.asset_model_properties = value.read()?,
            8 => self.asset_model_hierarchies = value.read()?,
            9 => self.asset_model_composite_models = value.read()?,
            10 => self.asset_model_composite_model_summaries = value.read()?,
            11 => self.asset_model_creation_date = value.read()?,
            12 => self.asset_model_last_update_date = value.read()?,
            13 => self.asset_model_status = value.read()?,
            14 => self.asset_model_version = value.read()?,
            15 => self.interface_details = value.read()?,
            16 => self.e_tag = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeAssetModelResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// Which hierarchy of the asset model stands for which one of the interface.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HierarchyMapping {
    /// The id of the asset model's hierarchy; 36 characters.
    pub asset_model_hierarchy_id: String,
    /// The id of its counterpart in the interface; 36 characters.
    pub interface_asset_model_hierarchy_id: String,
}

impl ToJson for HierarchyMapping {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetModelHierarchyId", &self.asset_model_hierarchy_id)
            .with("interfaceAssetModelHierarchyId", &self.interface_asset_model_hierarchy_id)
            .into()
    }
}

impl Structure for HierarchyMapping {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_hierarchy_id = value.read()?,
            2 => self.interface_asset_model_hierarchy_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// How an asset model and an interface that it implements belong together.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InterfaceRelationship {
    /// The asset model that implements the interface, by its id; 36 characters.
    pub id: String,
}

impl ToJson for InterfaceRelationship {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("id", &self.id).into()
    }
}

impl Structure for InterfaceRelationship {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// An asset model that implements the interface.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InterfaceRelationshipSummary {
    /// The asset model that implements the interface, by its id; 36 characters.
    pub id: String,
}

impl ToJson for InterfaceRelationshipSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("id", &self.id).into()
    }
}

impl Structure for InterfaceRelationshipSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// An interface to which a property belongs, and the property's counterpart there.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InterfaceSummary {
    /// The id of the interface: a UUID; in requests also `externalId:` and its external id; 36 characters.
    pub interface_asset_model_id: String,
    /// The id of its counterpart in the interface; 36 characters.
    pub interface_asset_model_property_id: String,
}

impl ToJson for InterfaceSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("interfaceAssetModelId", &self.interface_asset_model_id)
            .with("interfaceAssetModelPropertyId", &self.interface_asset_model_property_id)
            .into()
    }
}

impl Structure for InterfaceSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.interface_asset_model_id = value.read()?,
            2 => self.interface_asset_model_property_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `list_asset_model_composite_models` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAssetModelCompositeModelsResponse {
    /// The composite models of this page.
    pub asset_model_composite_model_summaries: Vec<AssetModelCompositeModelSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListAssetModelCompositeModelsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetModelCompositeModelSummaries", &self.asset_model_composite_model_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListAssetModelCompositeModelsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_composite_model_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListAssetModelCompositeModelsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

enumeration! {
    /// Which properties of an asset model are listed: all or the base ones.
    ListAssetModelPropertiesFilter {
        All = "ALL",
        Base = "BASE",
    } else Unknown
}

/// What `list_asset_model_properties` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAssetModelPropertiesResponse {
    /// The properties of this page.
    pub asset_model_property_summaries: Vec<AssetModelPropertySummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListAssetModelPropertiesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetModelPropertySummaries", &self.asset_model_property_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListAssetModelPropertiesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_property_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListAssetModelPropertiesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_asset_models` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAssetModelsResponse {
    /// The asset models of this page.
    pub asset_model_summaries: Vec<AssetModelSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListAssetModelsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetModelSummaries", &self.asset_model_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListAssetModelsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListAssetModelsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_composition_relationships` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListCompositionRelationshipsResponse {
    /// The composite models that are based on the component model.
    pub composition_relationship_summaries: Vec<CompositionRelationshipSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListCompositionRelationshipsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("compositionRelationshipSummaries", &self.composition_relationship_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListCompositionRelationshipsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.composition_relationship_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListCompositionRelationshipsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_interface_relationships` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListInterfaceRelationshipsResponse {
    /// The asset models that implement the interface.
    pub interface_relationship_summaries: Vec<InterfaceRelationshipSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListInterfaceRelationshipsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("interfaceRelationshipSummaries", &self.interface_relationship_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListInterfaceRelationshipsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.interface_relationship_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListInterfaceRelationshipsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// Which property of the asset model stands for which one of the interface.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropertyMapping {
    /// The property of the asset model: a UUID, or `externalId:` and its external id; 13 to 139 characters.
    pub asset_model_property_id: String,
    /// Its counterpart in the interface: a UUID, or `externalId:` and its external id; 13 to 139 characters.
    pub interface_asset_model_property_id: String,
}

impl PropertyMapping {
    /// With what it needs; the other members have setters.
    pub fn new(
        asset_model_property_id: impl Into<String>,
        interface_asset_model_property_id: impl Into<String>,
    ) -> Self {
        Self {
            asset_model_property_id: asset_model_property_id.into(),
            interface_asset_model_property_id: interface_asset_model_property_id.into(),
        }
    }
}

impl ToJson for PropertyMapping {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetModelPropertyId", &self.asset_model_property_id)
            .with("interfaceAssetModelPropertyId", &self.interface_asset_model_property_id)
            .into()
    }
}

impl Structure for PropertyMapping {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_property_id = value.read()?,
            2 => self.interface_asset_model_property_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// How the properties of an interface find their counterparts in an asset model.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropertyMappingConfiguration {
    /// Whether properties of the same name are taken for counterparts.
    pub match_by_property_name: Option<bool>,
    /// Whether properties of the interface that the asset model lacks are created in it.
    pub create_missing_property: Option<bool>,
    /// Pairs of counterparts that count more than equal names.
    pub overrides: Option<Vec<PropertyMapping>>,
}

impl PropertyMappingConfiguration {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether properties of the same name are taken for counterparts.
    pub fn match_by_property_name(mut self, match_by_property_name: bool) -> Self {
        self.match_by_property_name = Some(match_by_property_name);
        self
    }

    /// As [`match_by_property_name`](Self::match_by_property_name), but for `None`, which leaves it out.
    pub fn set_match_by_property_name(mut self, match_by_property_name: Option<bool>) -> Self {
        self.match_by_property_name = match_by_property_name;
        self
    }

    /// Whether properties of the interface that the asset model lacks are created in it.
    pub fn create_missing_property(mut self, create_missing_property: bool) -> Self {
        self.create_missing_property = Some(create_missing_property);
        self
    }

    /// As [`create_missing_property`](Self::create_missing_property), but for `None`, which leaves it out.
    pub fn set_create_missing_property(mut self, create_missing_property: Option<bool>) -> Self {
        self.create_missing_property = create_missing_property;
        self
    }

    /// Pairs of counterparts that count more than equal names.
    pub fn overrides(mut self, overrides: impl IntoIterator<Item = PropertyMapping>) -> Self {
        self.overrides = Some(overrides.into_iter().collect::<Vec<PropertyMapping>>());
        self
    }

    /// As [`overrides`](Self::overrides), but for `None`, which leaves it out.
    pub fn set_overrides(mut self, overrides: Option<Vec<PropertyMapping>>) -> Self {
        self.overrides = overrides;
        self
    }
}

impl ToJson for PropertyMappingConfiguration {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("matchByPropertyName", &self.match_by_property_name)
            .with_some("createMissingProperty", &self.create_missing_property)
            .with_some("overrides", &self.overrides)
            .into()
    }
}

impl Structure for PropertyMappingConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.match_by_property_name = value.read()?,
            2 => self.create_missing_property = value.read()?,
            3 => self.overrides = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `put_asset_model_interface_relationship` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PutAssetModelInterfaceRelationshipResponse {
    /// The id of the asset model: a UUID; in most requests also `externalId:` and its external id; 36 characters.
    pub asset_model_id: String,
    /// The id of the interface: a UUID; in requests also `externalId:` and its external id; 36 characters.
    pub interface_asset_model_id: String,
    /// The ARN of the asset model; 1 to 1600 characters.
    pub asset_model_arn: String,
    /// The state of the asset model, with the error if there is one.
    pub asset_model_status: AssetModelStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for PutAssetModelInterfaceRelationshipResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetModelId", &self.asset_model_id)
            .with("interfaceAssetModelId", &self.interface_asset_model_id)
            .with("assetModelArn", &self.asset_model_arn)
            .with("assetModelStatus", &self.asset_model_status)
            .into()
    }
}

impl Structure for PutAssetModelInterfaceRelationshipResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_id = value.read()?,
            2 => self.interface_asset_model_id = value.read()?,
            3 => self.asset_model_arn = value.read()?,
            4 => self.asset_model_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for PutAssetModelInterfaceRelationshipResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `update_asset_model_composite_model` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAssetModelCompositeModelResponse {
    /// The composite models that it lies in.
    pub asset_model_composite_model_path: Vec<AssetModelCompositeModelPathSegment>,
    /// The state of the asset model, with the error if there is one.
    pub asset_model_status: AssetModelStatus,
    /// The id of the asset model: a UUID; in most requests also `externalId:` and its external id; 36 characters.
    pub asset_model_id: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateAssetModelCompositeModelResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetModelCompositeModelPath", &self.asset_model_composite_model_path)
            .with("assetModelStatus", &self.asset_model_status)
            .with_some("assetModelId", &self.asset_model_id)
            .into()
    }
}

impl Structure for UpdateAssetModelCompositeModelResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_composite_model_path = value.read()?,
            2 => self.asset_model_status = value.read()?,
            3 => self.asset_model_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for UpdateAssetModelCompositeModelResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `update_asset_model` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAssetModelResponse {
    /// The id of the asset model: a UUID; in most requests also `externalId:` and its external id; 36 characters.
    pub asset_model_id: Option<String>,
    /// The state of the asset model, with the error if there is one.
    pub asset_model_status: AssetModelStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateAssetModelResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("assetModelId", &self.asset_model_id)
            .with("assetModelStatus", &self.asset_model_status)
            .into()
    }
}

impl Structure for UpdateAssetModelResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_id = value.read()?,
            2 => self.asset_model_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for UpdateAssetModelResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
