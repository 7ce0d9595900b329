//! AWS IoT SiteWise: assets.

use super::SiteWise;
use super::shared::{ActionDefinition, ErrorDetails, PropertyDataType, PropertyType};
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

/// Creates an asset from an asset model; it gets all the properties and hierarchies of the model. Asynchronous: the
/// state is `CREATING` at first and `ACTIVE` when the asset can be used.
///
/// AWS: `CreateAsset`, permission `iotsitewise:CreateAsset`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateAsset(pub(super) Call);

impl CreateAsset {
    /// A globally unique UUID of your own. Default: one is made; 36 characters.
    pub fn asset_id(self, asset_id: impl Into<String>) -> Self {
        CreateAsset(self.0.with("assetId", &asset_id.into()))
    }

    /// As [`asset_id`](Self::asset_id), but for `None`, which leaves it out.
    pub fn set_asset_id(self, asset_id: Option<String>) -> Self {
        CreateAsset(self.0.set("assetId", &asset_id))
    }

    /// An id of your own, used for one asset of the account only; 2 to 128 characters.
    pub fn asset_external_id(self, asset_external_id: impl Into<String>) -> Self {
        CreateAsset(self.0.with("assetExternalId", &asset_external_id.into()))
    }

    /// As [`asset_external_id`](Self::asset_external_id), but for `None`, which leaves it out.
    pub fn set_asset_external_id(self, asset_external_id: Option<String>) -> Self {
        CreateAsset(self.0.set("assetExternalId", &asset_external_id))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        CreateAsset(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        CreateAsset(self.0.set("clientToken", &client_token))
    }

    /// Its tags: keys and values; 1 to 50 entries.
    pub fn tags(self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreateAsset(self.0.with(
            "tags",
            &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<HashMap<String, String>>) -> Self {
        CreateAsset(self.0.set("tags", &tags))
    }

    /// What the asset is, in your own words; 1 to 2048 characters.
    pub fn asset_description(self, asset_description: impl Into<String>) -> Self {
        CreateAsset(self.0.with("assetDescription", &asset_description.into()))
    }

    /// As [`asset_description`](Self::asset_description), but for `None`, which leaves it out.
    pub fn set_asset_description(self, asset_description: Option<String>) -> Self {
        CreateAsset(self.0.set("assetDescription", &asset_description))
    }
}

call!(CreateAsset, CreateAssetResponse);

impl SiteWise {
    /// Creates an asset from an asset model; it gets all the properties and hierarchies of the model. Asynchronous: the
    /// state is `CREATING` at first and `ACTIVE` when the asset can be used.
    ///
    /// AWS: `CreateAsset`, permission `iotsitewise:CreateAsset`.
    pub fn create_asset(&self, asset_name: impl Into<String>, asset_model_id: impl Into<String>) -> CreateAsset {
        CreateAsset(
            Call::new(&self.connector, "iotsitewise.CreateAsset")
                .with("assetName", &asset_name.into())
                .with("assetModelId", &asset_model_id.into()),
        )
    }
}

/// Gives an asset with its properties, hierarchies, composite models and state. Properties of composite models are
/// listed under those models only. Values are not given.
///
/// AWS: `DescribeAsset`, permission `iotsitewise:DescribeAsset`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeAsset(pub(super) Call);

impl DescribeAsset {
    /// Whether to leave out the properties. Default: no.
    pub fn exclude_properties(self, exclude_properties: bool) -> Self {
        DescribeAsset(self.0.with("excludeProperties", &exclude_properties))
    }

    /// As [`exclude_properties`](Self::exclude_properties), but for `None`, which leaves it out.
    pub fn set_exclude_properties(self, exclude_properties: Option<bool>) -> Self {
        DescribeAsset(self.0.set("excludeProperties", &exclude_properties))
    }
}

call!(DescribeAsset, DescribeAssetResponse);

impl SiteWise {
    /// Gives an asset with its properties, hierarchies, composite models and state. Properties of composite models are
    /// listed under those models only. Values are not given.
    ///
    /// AWS: `DescribeAsset`, permission `iotsitewise:DescribeAsset`.
    pub fn describe_asset(&self, asset_id: impl Into<String>) -> DescribeAsset {
        DescribeAsset(Call::new(&self.connector, "iotsitewise.DescribeAsset").with("assetId", &asset_id.into()))
    }
}

/// Lists the assets of one asset model (`ALL`, the default, which needs `asset_model_id`), or those at the top of the
/// asset hierarchies (`TOP_LEVEL`). There is no list of all assets at once: list the asset models and then the assets
/// of each.
///
/// AWS: `ListAssets`, permission `iotsitewise:ListAssets`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAssets(pub(super) Call);

impl ListAssets {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListAssets(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListAssets(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListAssets(self.0.set("maxResults", &max_results))
    }

    /// Only assets of this model: a UUID, or `externalId:` and its external id. Needed unless `filter` is `TOP_LEVEL`; 13
    /// to 139 characters.
    pub fn asset_model_id(self, asset_model_id: impl Into<String>) -> Self {
        ListAssets(self.0.with("assetModelId", &asset_model_id.into()))
    }

    /// As [`asset_model_id`](Self::asset_model_id), but for `None`, which leaves it out.
    pub fn set_asset_model_id(self, asset_model_id: Option<String>) -> Self {
        ListAssets(self.0.set("assetModelId", &asset_model_id))
    }

    /// `ALL`, the default, for all assets of `asset_model_id`, or `TOP_LEVEL` for those without a parent.
    pub fn filter(self, filter: impl Into<ListAssetsFilter>) -> Self {
        ListAssets(self.0.with("filter", &filter.into()))
    }

    /// As [`filter`](Self::filter), but for `None`, which leaves it out.
    pub fn set_filter(self, filter: Option<ListAssetsFilter>) -> Self {
        ListAssets(self.0.set("filter", &filter))
    }
}

listing!(ListAssets, ListAssetsResponse);

impl crate::Paged for ListAssetsResponse {
    type Item = AssetSummary;

    fn take_items(&mut self) -> Vec<AssetSummary> {
        std::mem::take(&mut self.asset_summaries)
    }
}

impl SiteWise {
    /// Lists the assets of one asset model (`ALL`, the default, which needs `asset_model_id`), or those at the top of the
    /// asset hierarchies (`TOP_LEVEL`). There is no list of all assets at once: list the asset models and then the assets
    /// of each.
    ///
    /// AWS: `ListAssets`, permission `iotsitewise:ListAssets`.
    pub fn list_assets(&self) -> ListAssets {
        ListAssets(Call::new(&self.connector, "iotsitewise.ListAssets"))
    }
}

/// Changes the name and the description of an asset, and gives it an external id if it has none. Asynchronous: the
/// state is `UPDATING` at first and `ACTIVE` in the end.
///
/// AWS: `UpdateAsset`, permission `iotsitewise:UpdateAsset`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateAsset(pub(super) Call);

impl UpdateAsset {
    /// An id of your own, used for one asset of the account only. It can be set only where there is none; 2 to 128
    /// characters.
    pub fn asset_external_id(self, asset_external_id: impl Into<String>) -> Self {
        UpdateAsset(self.0.with("assetExternalId", &asset_external_id.into()))
    }

    /// As [`asset_external_id`](Self::asset_external_id), but for `None`, which leaves it out.
    pub fn set_asset_external_id(self, asset_external_id: Option<String>) -> Self {
        UpdateAsset(self.0.set("assetExternalId", &asset_external_id))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        UpdateAsset(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        UpdateAsset(self.0.set("clientToken", &client_token))
    }

    /// What the asset is, in your own words; 1 to 2048 characters.
    pub fn asset_description(self, asset_description: impl Into<String>) -> Self {
        UpdateAsset(self.0.with("assetDescription", &asset_description.into()))
    }

    /// As [`asset_description`](Self::asset_description), but for `None`, which leaves it out.
    pub fn set_asset_description(self, asset_description: Option<String>) -> Self {
        UpdateAsset(self.0.set("assetDescription", &asset_description))
    }
}

call!(UpdateAsset, UpdateAssetResponse);

impl SiteWise {
    /// Changes the name and the description of an asset, and gives it an external id if it has none. Asynchronous: the
    /// state is `UPDATING` at first and `ACTIVE` in the end.
    ///
    /// AWS: `UpdateAsset`, permission `iotsitewise:UpdateAsset`.
    pub fn update_asset(&self, asset_id: impl Into<String>, asset_name: impl Into<String>) -> UpdateAsset {
        UpdateAsset(
            Call::new(&self.connector, "iotsitewise.UpdateAsset")
                .with("assetId", &asset_id.into())
                .with("assetName", &asset_name.into()),
        )
    }
}

/// Deletes an asset for good. Refused while it is associated with another asset: use `disassociate_assets` first.
/// Asynchronous: the state is `DELETING` at first.
///
/// AWS: `DeleteAsset`, permission `iotsitewise:DeleteAsset`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteAsset(pub(super) Call);

impl DeleteAsset {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        DeleteAsset(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        DeleteAsset(self.0.set("clientToken", &client_token))
    }
}

call!(DeleteAsset, DeleteAssetResponse);

impl SiteWise {
    /// Deletes an asset for good. Refused while it is associated with another asset: use `disassociate_assets` first.
    /// Asynchronous: the state is `DELETING` at first.
    ///
    /// AWS: `DeleteAsset`, permission `iotsitewise:DeleteAsset`.
    pub fn delete_asset(&self, asset_id: impl Into<String>) -> DeleteAsset {
        DeleteAsset(Call::new(&self.connector, "iotsitewise.DeleteAsset").with("assetId", &asset_id.into()))
    }
}

/// Makes an asset the child of another, in one of the hierarchies that the parent's model defines. The child must be
/// made from the asset model that the hierarchy asks for.
///
/// AWS: `AssociateAssets`, permission `iotsitewise:AssociateAssets`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AssociateAssets(pub(super) Call);

impl AssociateAssets {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        AssociateAssets(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        AssociateAssets(self.0.set("clientToken", &client_token))
    }
}

call!(AssociateAssets, ResponseMetadata);

impl SiteWise {
    /// Makes an asset the child of another, in one of the hierarchies that the parent's model defines. The child must be
    /// made from the asset model that the hierarchy asks for.
    ///
    /// AWS: `AssociateAssets`, permission `iotsitewise:AssociateAssets`.
    pub fn associate_assets(
        &self,
        asset_id: impl Into<String>,
        hierarchy_id: impl Into<String>,
        child_asset_id: impl Into<String>,
    ) -> AssociateAssets {
        AssociateAssets(
            Call::new(&self.connector, "iotsitewise.AssociateAssets")
                .with("assetId", &asset_id.into())
                .with("hierarchyId", &hierarchy_id.into())
                .with("childAssetId", &child_asset_id.into()),
        )
    }
}

/// Makes an asset no longer the child of another in a hierarchy of the parent. Both assets stay.
///
/// AWS: `DisassociateAssets`, permission `iotsitewise:DisassociateAssets`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DisassociateAssets(pub(super) Call);

impl DisassociateAssets {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        DisassociateAssets(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        DisassociateAssets(self.0.set("clientToken", &client_token))
    }
}

call!(DisassociateAssets, ResponseMetadata);

impl SiteWise {
    /// Makes an asset no longer the child of another in a hierarchy of the parent. Both assets stay.
    ///
    /// AWS: `DisassociateAssets`, permission `iotsitewise:DisassociateAssets`.
    pub fn disassociate_assets(
        &self,
        asset_id: impl Into<String>,
        hierarchy_id: impl Into<String>,
        child_asset_id: impl Into<String>,
    ) -> DisassociateAssets {
        DisassociateAssets(
            Call::new(&self.connector, "iotsitewise.DisassociateAssets")
                .with("assetId", &asset_id.into())
                .with("hierarchyId", &hierarchy_id.into())
                .with("childAssetId", &child_asset_id.into()),
        )
    }
}

/// Lists the children of an asset, of all hierarchies or of one; or gives its parent.
///
/// AWS: `ListAssociatedAssets`, permission `iotsitewise:ListAssociatedAssets`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAssociatedAssets(pub(super) Call);

impl ListAssociatedAssets {
    /// Only children in this hierarchy: a UUID, or `externalId:` and its external id. Default: all hierarchies; 13 to 139
    /// characters.
    pub fn hierarchy_id(self, hierarchy_id: impl Into<String>) -> Self {
        ListAssociatedAssets(self.0.with("hierarchyId", &hierarchy_id.into()))
    }

    /// As [`hierarchy_id`](Self::hierarchy_id), but for `None`, which leaves it out.
    pub fn set_hierarchy_id(self, hierarchy_id: Option<String>) -> Self {
        ListAssociatedAssets(self.0.set("hierarchyId", &hierarchy_id))
    }

    /// `CHILD`, the default, for the children, or `PARENT` for the parent.
    pub fn traversal_direction(self, traversal_direction: impl Into<TraversalDirection>) -> Self {
        ListAssociatedAssets(self.0.with("traversalDirection", &traversal_direction.into()))
    }

    /// As [`traversal_direction`](Self::traversal_direction), but for `None`, which leaves it out.
    pub fn set_traversal_direction(self, traversal_direction: Option<TraversalDirection>) -> Self {
        ListAssociatedAssets(self.0.set("traversalDirection", &traversal_direction))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListAssociatedAssets(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListAssociatedAssets(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListAssociatedAssets(self.0.set("maxResults", &max_results))
    }
}

listing!(ListAssociatedAssets, ListAssociatedAssetsResponse);

impl crate::Paged for ListAssociatedAssetsResponse {
    type Item = AssociatedAssetsSummary;

    fn take_items(&mut self) -> Vec<AssociatedAssetsSummary> {
        std::mem::take(&mut self.asset_summaries)
    }
}

impl SiteWise {
    /// Lists the children of an asset, of all hierarchies or of one; or gives its parent.
    ///
    /// AWS: `ListAssociatedAssets`, permission `iotsitewise:ListAssociatedAssets`.
    pub fn list_associated_assets(&self, asset_id: impl Into<String>) -> ListAssociatedAssets {
        ListAssociatedAssets(
            Call::new(&self.connector, "iotsitewise.ListAssociatedAssets").with("assetId", &asset_id.into()),
        )
    }
}

/// Lists the way from an asset over its parents up to the root of its hierarchy.
///
/// AWS: `ListAssetRelationships`, permission `iotsitewise:ListAssetRelationships`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAssetRelationships(pub(super) Call);

impl ListAssetRelationships {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListAssetRelationships(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListAssetRelationships(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListAssetRelationships(self.0.set("maxResults", &max_results))
    }
}

listing!(ListAssetRelationships, ListAssetRelationshipsResponse);

impl crate::Paged for ListAssetRelationshipsResponse {
    type Item = AssetRelationshipSummary;

    fn take_items(&mut self) -> Vec<AssetRelationshipSummary> {
        std::mem::take(&mut self.asset_relationship_summaries)
    }
}

impl SiteWise {
    /// Lists the way from an asset over its parents up to the root of its hierarchy.
    ///
    /// AWS: `ListAssetRelationships`, permission `iotsitewise:ListAssetRelationships`.
    pub fn list_asset_relationships(
        &self,
        asset_id: impl Into<String>,
        traversal_type: impl Into<TraversalType>,
    ) -> ListAssetRelationships {
        ListAssetRelationships(
            Call::new(&self.connector, "iotsitewise.ListAssetRelationships")
                .with("assetId", &asset_id.into())
                .with("traversalType", &traversal_type.into()),
        )
    }
}

/// Gives a property of an asset: its definition, alias and notifications, not its value. The default value of an
/// attribute is the one that the asset model has now. `get_asset_property_value` gives values.
///
/// AWS: `DescribeAssetProperty`, permission `iotsitewise:DescribeAssetProperty`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeAssetProperty(pub(super) Call);

call!(DescribeAssetProperty, DescribeAssetPropertyResponse);

impl SiteWise {
    /// Gives a property of an asset: its definition, alias and notifications, not its value. The default value of an
    /// attribute is the one that the asset model has now. `get_asset_property_value` gives values.
    ///
    /// AWS: `DescribeAssetProperty`, permission `iotsitewise:DescribeAssetProperty`.
    pub fn describe_asset_property(
        &self,
        asset_id: impl Into<String>,
        property_id: impl Into<String>,
    ) -> DescribeAssetProperty {
        DescribeAssetProperty(
            Call::new(&self.connector, "iotsitewise.DescribeAssetProperty")
                .with("assetId", &asset_id.into())
                .with("propertyId", &property_id.into()),
        )
    }
}

/// Lists the properties of an asset. If properties of the model are changed while you go through the pages, begin again
/// with the first page.
///
/// AWS: `ListAssetProperties`, permission `iotsitewise:ListAssetProperties`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAssetProperties(pub(super) Call);

impl ListAssetProperties {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListAssetProperties(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListAssetProperties(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListAssetProperties(self.0.set("maxResults", &max_results))
    }

    /// `BASE`, the default, for the base properties only, or `ALL`.
    pub fn filter(self, filter: impl Into<ListAssetPropertiesFilter>) -> Self {
        ListAssetProperties(self.0.with("filter", &filter.into()))
    }

    /// As [`filter`](Self::filter), but for `None`, which leaves it out.
    pub fn set_filter(self, filter: Option<ListAssetPropertiesFilter>) -> Self {
        ListAssetProperties(self.0.set("filter", &filter))
    }
}

listing!(ListAssetProperties, ListAssetPropertiesResponse);

impl crate::Paged for ListAssetPropertiesResponse {
    type Item = AssetPropertySummary;

    fn take_items(&mut self) -> Vec<AssetPropertySummary> {
        std::mem::take(&mut self.asset_property_summaries)
    }
}

impl SiteWise {
    /// Lists the properties of an asset. If properties of the model are changed while you go through the pages, begin again
    /// with the first page.
    ///
    /// AWS: `ListAssetProperties`, permission `iotsitewise:ListAssetProperties`.
    pub fn list_asset_properties(&self, asset_id: impl Into<String>) -> ListAssetProperties {
        ListAssetProperties(
            Call::new(&self.connector, "iotsitewise.ListAssetProperties").with("assetId", &asset_id.into()),
        )
    }
}

/// Sets the alias, the notification state and the unit of a property of an asset. What is left out is reset: the alias
/// is removed, notifications are off, the unit is the model's. To keep an alias or a notification state, pass what
/// `describe_asset_property` gives.
///
/// AWS: `UpdateAssetProperty`, permission `iotsitewise:UpdateAssetProperty`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateAssetProperty(pub(super) Call);

impl UpdateAssetProperty {
    /// The data stream, such as `/company/windfarm/3/turbine/7/temperature`. Absent: an alias that is set is removed.
    pub fn property_alias(self, property_alias: impl Into<String>) -> Self {
        UpdateAssetProperty(self.0.with("propertyAlias", &property_alias.into()))
    }

    /// As [`property_alias`](Self::property_alias), but for `None`, which leaves it out.
    pub fn set_property_alias(self, property_alias: Option<String>) -> Self {
        UpdateAssetProperty(self.0.set("propertyAlias", &property_alias))
    }

    /// Whether new values are published on an MQTT topic of the property. Absent: no.
    pub fn property_notification_state(
        self,
        property_notification_state: impl Into<PropertyNotificationState>,
    ) -> Self {
        UpdateAssetProperty(self.0.with("propertyNotificationState", &property_notification_state.into()))
    }

    /// As [`property_notification_state`](Self::property_notification_state), but for `None`, which leaves it out.
    pub fn set_property_notification_state(
        self,
        property_notification_state: Option<PropertyNotificationState>,
    ) -> Self {
        UpdateAssetProperty(self.0.set("propertyNotificationState", &property_notification_state))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        UpdateAssetProperty(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        UpdateAssetProperty(self.0.set("clientToken", &client_token))
    }

    /// The unit of the values, such as `Newtons` or `RPM`. Absent: the unit that the asset model has; 1 to 256 characters.
    pub fn property_unit(self, property_unit: impl Into<String>) -> Self {
        UpdateAssetProperty(self.0.with("propertyUnit", &property_unit.into()))
    }

    /// As [`property_unit`](Self::property_unit), but for `None`, which leaves it out.
    pub fn set_property_unit(self, property_unit: Option<String>) -> Self {
        UpdateAssetProperty(self.0.set("propertyUnit", &property_unit))
    }
}

call!(UpdateAssetProperty, ResponseMetadata);

impl SiteWise {
    /// Sets the alias, the notification state and the unit of a property of an asset. What is left out is reset: the alias
    /// is removed, notifications are off, the unit is the model's. To keep an alias or a notification state, pass what
    /// `describe_asset_property` gives.
    ///
    /// AWS: `UpdateAssetProperty`, permission `iotsitewise:UpdateAssetProperty`.
    pub fn update_asset_property(
        &self,
        asset_id: impl Into<String>,
        property_id: impl Into<String>,
    ) -> UpdateAssetProperty {
        UpdateAssetProperty(
            Call::new(&self.connector, "iotsitewise.UpdateAssetProperty")
                .with("assetId", &asset_id.into())
                .with("propertyId", &property_id.into()),
        )
    }
}

/// Gives a composite model of an asset: its properties, actions, and the models inside it.
/// `describe_asset_model_composite_model` gives what it was made from.
///
/// AWS: `DescribeAssetCompositeModel`, permission `iotsitewise:DescribeAssetCompositeModel`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeAssetCompositeModel(pub(super) Call);

call!(DescribeAssetCompositeModel, DescribeAssetCompositeModelResponse);

impl SiteWise {
    /// Gives a composite model of an asset: its properties, actions, and the models inside it.
    /// `describe_asset_model_composite_model` gives what it was made from.
    ///
    /// AWS: `DescribeAssetCompositeModel`, permission `iotsitewise:DescribeAssetCompositeModel`.
    pub fn describe_asset_composite_model(
        &self,
        asset_id: impl Into<String>,
        asset_composite_model_id: impl Into<String>,
    ) -> DescribeAssetCompositeModel {
        DescribeAssetCompositeModel(
            Call::new(&self.connector, "iotsitewise.DescribeAssetCompositeModel")
                .with("assetId", &asset_id.into())
                .with("assetCompositeModelId", &asset_composite_model_id.into()),
        )
    }
}

/// A composite model of an asset, with its properties.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetCompositeModel {
    /// The name of the composite model; 1 to 256 characters.
    pub name: String,
    /// Its description; 1 to 2048 characters.
    pub description: Option<String>,
    /// The type of the composite model; `AWS/ALARM` for an alarm; 1 to 256 characters.
    pub r#type: String,
    /// The properties of the composite model.
    pub properties: Vec<AssetProperty>,
    /// The id of the composite model, a UUID; 36 characters.
    pub id: Option<String>,
    /// The id that you gave it; 2 to 128 characters.
    pub external_id: Option<String>,
}

impl ToJson for AssetCompositeModel {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("name", &self.name)
            .with_some("description", &self.description)
            .with("type", &self.r#type)
            .with("properties", &self.properties)
            .with_some("id", &self.id)
            .with_some("externalId", &self.external_id)
            .into()
    }
}

impl Structure for AssetCompositeModel {
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

/// One step of the path to a composite model, from the root of its asset downwards.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetCompositeModelPathSegment {
    /// The id of what lies at this step; 36 characters.
    pub id: Option<String>,
    /// The name of what lies at this step; 1 to 256 characters.
    pub name: Option<String>,
}

impl ToJson for AssetCompositeModelPathSegment {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("id", &self.id).with_some("name", &self.name).into()
    }
}

impl Structure for AssetCompositeModelPathSegment {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A composite model of an asset, without its properties.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetCompositeModelSummary {
    /// The id of the composite model, a UUID; 36 characters.
    pub id: String,
    /// The id that you gave it; 2 to 128 characters.
    pub external_id: Option<String>,
    /// The name of the composite model; 1 to 256 characters.
    pub name: String,
    /// The type of the composite model; 1 to 256 characters.
    pub r#type: String,
    /// Its description; 1 to 2048 characters.
    pub description: String,
    /// How the composite model is reached: the steps from the root of the asset.
    pub path: Vec<AssetCompositeModelPathSegment>,
}

impl ToJson for AssetCompositeModelSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("id", &self.id)
            .with_some("externalId", &self.external_id)
            .with("name", &self.name)
            .with("type", &self.r#type)
            .with("description", &self.description)
            .with("path", &self.path)
            .into()
    }
}

impl Structure for AssetCompositeModelSummary {
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

/// A hierarchy of an asset, in which it may have children.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetHierarchy {
    /// The hierarchy's id, which other calls take as `hierarchy_id`; 36 characters.
    pub id: Option<String>,
    /// The id that you gave it; it cannot be changed once set; 2 to 128 characters.
    pub external_id: Option<String>,
    /// The name that the hierarchy has in the asset model; 1 to 256 characters.
    pub name: String,
}

impl ToJson for AssetHierarchy {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("id", &self.id)
            .with_some("externalId", &self.external_id)
            .with("name", &self.name)
            .into()
    }
}

impl Structure for AssetHierarchy {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.external_id = value.read()?,
            3 => self.name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A parent and a child in a hierarchy.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetHierarchyInfo {
    /// The id of the parent, a UUID; 36 characters.
    pub parent_asset_id: Option<String>,
    /// The id of the child, a UUID; 36 characters.
    pub child_asset_id: Option<String>,
}

impl ToJson for AssetHierarchyInfo {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("parentAssetId", &self.parent_asset_id)
            .with_some("childAssetId", &self.child_asset_id)
            .into()
    }
}

impl Structure for AssetHierarchyInfo {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.parent_asset_id = value.read()?,
            2 => self.child_asset_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A property of an asset: its name, alias, unit, data type and notifications.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetProperty {
    /// The id of the property, a UUID; 36 characters.
    pub id: String,
    /// The id that you gave it; 2 to 128 characters.
    pub external_id: Option<String>,
    /// The name of the property; 1 to 256 characters.
    pub name: String,
    /// The name of the property's data stream, such as the OPC UA path `/company/windfarm/3/turbine/7/temperature`.
    pub alias: Option<String>,
    /// Whether new values are published, and on which MQTT topic.
    pub notification: Option<PropertyNotification>,
    /// The type of the values.
    pub data_type: PropertyDataType,
    /// Which structure the values have if the type is `STRUCT`; absent otherwise; 1 to 256 characters.
    pub data_type_spec: Option<String>,
    /// The unit of the values, such as `Newtons` or `RPM`; 1 to 256 characters.
    pub unit: Option<String>,
    /// How the property is reached: the steps from the root of the asset.
    pub path: Option<Vec<AssetPropertyPathSegment>>,
}

impl ToJson for AssetProperty {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("id", &self.id)
            .with_some("externalId", &self.external_id)
            .with("name", &self.name)
            .with_some("alias", &self.alias)
            .with_some("notification", &self.notification)
            .with("dataType", &self.data_type)
            .with_some("dataTypeSpec", &self.data_type_spec)
            .with_some("unit", &self.unit)
            .with_some("path", &self.path)
            .into()
    }
}

impl Structure for AssetProperty {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.external_id = value.read()?,
            3 => self.name = value.read()?,
            4 => self.alias = value.read()?,
            5 => self.notification = value.read()?,
            6 => self.data_type = value.read()?,
            7 => self.data_type_spec = value.read()?,
            8 => self.unit = value.read()?,
            9 => self.path = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// One step of the path to a property, from the root of its asset downwards.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetPropertyPathSegment {
    /// The id of what lies at this step; 36 characters.
    pub id: Option<String>,
    /// The name of what lies at this step; 1 to 256 characters.
    pub name: Option<String>,
}

impl ToJson for AssetPropertyPathSegment {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("id", &self.id).with_some("name", &self.name).into()
    }
}

impl Structure for AssetPropertyPathSegment {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A property of an asset: its id, alias, unit, notifications and place in the asset.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetPropertySummary {
    /// The id of the property, a UUID; 36 characters.
    pub id: String,
    /// The id that you gave it; 2 to 128 characters.
    pub external_id: Option<String>,
    /// The name of the property's data stream, such as the OPC UA path `/company/windfarm/3/turbine/7/temperature`.
    pub alias: Option<String>,
    /// The unit of the values, such as `Newtons` or `RPM`; 1 to 256 characters.
    pub unit: Option<String>,
    /// Whether new values are published, and on which MQTT topic.
    pub notification: Option<PropertyNotification>,
    /// The composite model that the property is in, by its id; absent if it is in none; 36 characters.
    pub asset_composite_model_id: Option<String>,
    /// How the property is reached: the steps from the root of the asset.
    pub path: Option<Vec<AssetPropertyPathSegment>>,
}

impl ToJson for AssetPropertySummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("id", &self.id)
            .with_some("externalId", &self.external_id)
            .with_some("alias", &self.alias)
            .with_some("unit", &self.unit)
            .with_some("notification", &self.notification)
            .with_some("assetCompositeModelId", &self.asset_composite_model_id)
            .with_some("path", &self.path)
            .into()
    }
}

impl Structure for AssetPropertySummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.external_id = value.read()?,
            3 => self.alias = value.read()?,
            4 => self.unit = value.read()?,
            5 => self.notification = value.read()?,
            6 => self.asset_composite_model_id = value.read()?,
            7 => self.path = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// How two assets are related.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetRelationshipSummary {
    /// The parent and the child. Given for `HIERARCHY`.
    pub hierarchy_info: Option<AssetHierarchyInfo>,
    /// How the assets are related: `HIERARCHY`, as parent and child.
    pub relationship_type: AssetRelationshipType,
}

impl ToJson for AssetRelationshipSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("hierarchyInfo", &self.hierarchy_info)
            .with("relationshipType", &self.relationship_type)
            .into()
    }
}

impl Structure for AssetRelationshipSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.hierarchy_info = value.read()?,
            2 => self.relationship_type = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// How two assets are related.
    AssetRelationshipType {
        Hierarchy = "HIERARCHY",
    } else Unknown
}

enumeration! {
    /// Where an asset is between its creation and its deletion.
    AssetState {
        Creating = "CREATING",
        Active = "ACTIVE",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Failed = "FAILED",
    } else Unknown
}

/// The state of an asset, with the error if there is one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetStatus {
    /// Where the asset is between creation and deletion; `ACTIVE` when it can be used.
    pub state: AssetState,
    /// Why it failed; absent otherwise.
    pub error: Option<ErrorDetails>,
}

impl ToJson for AssetStatus {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("state", &self.state).with_some("error", &self.error).into()
    }
}

impl Structure for AssetStatus {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            2 => self.error = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// An asset without its properties and composite models.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetSummary {
    /// The id of the asset, a UUID; 36 characters.
    pub id: String,
    /// The id that you gave it; 2 to 128 characters.
    pub external_id: Option<String>,
    /// Its ARN; 1 to 1600 characters.
    pub arn: String,
    /// The name of the asset; 1 to 256 characters.
    pub name: String,
    /// The asset model that the asset is made from, by its id, a UUID; 36 characters.
    pub asset_model_id: String,
    /// When it was created.
    pub creation_date: Timestamp,
    /// When it was last changed.
    pub last_update_date: Timestamp,
    /// The state of the asset, with the error if there is one.
    pub status: AssetStatus,
    /// The hierarchies in which the asset may have children.
    pub hierarchies: Vec<AssetHierarchy>,
    /// Its description; 1 to 2048 characters.
    pub description: Option<String>,
}

impl ToJson for AssetSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("id", &self.id)
            .with_some("externalId", &self.external_id)
            .with("arn", &self.arn)
            .with("name", &self.name)
            .with("assetModelId", &self.asset_model_id)
            .with("creationDate", &self.creation_date)
            .with("lastUpdateDate", &self.last_update_date)
            .with("status", &self.status)
            .with("hierarchies", &self.hierarchies)
            .with_some("description", &self.description)
            .into()
    }
}

impl Structure for AssetSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.external_id = value.read()?,
            3 => self.arn = value.read()?,
            4 => self.name = value.read()?,
            5 => self.asset_model_id = value.read()?,
            6 => self.creation_date = value.read()?,
            7 => self.last_update_date = value.read()?,
            8 => self.status = value.read()?,
            9 => self.hierarchies = value.read()?,
            10 => self.description = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A child or the parent of an asset, without its properties and composite models.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssociatedAssetsSummary {
    /// The id of the asset, a UUID; 36 characters.
    pub id: String,
    /// The id that you gave it; 2 to 128 characters.
    pub external_id: Option<String>,
    /// Its ARN; 1 to 1600 characters.
    pub arn: String,
    /// The name of the asset; 1 to 256 characters.
    pub name: String,
    /// The asset model that the asset is made from, by its id, a UUID; 36 characters.
    pub asset_model_id: String,
    /// When it was created.
    pub creation_date: Timestamp,
    /// When it was last changed.
    pub last_update_date: Timestamp,
    /// The state of the asset, with the error if there is one.
    pub status: AssetStatus,
    /// The hierarchies in which the asset may have children.
    pub hierarchies: Vec<AssetHierarchy>,
    /// Its description; 1 to 2048 characters.
    pub description: Option<String>,
}

impl ToJson for AssociatedAssetsSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("id", &self.id)
            .with_some("externalId", &self.external_id)
            .with("arn", &self.arn)
            .with("name", &self.name)
            .with("assetModelId", &self.asset_model_id)
            .with("creationDate", &self.creation_date)
            .with("lastUpdateDate", &self.last_update_date)
            .with("status", &self.status)
            .with("hierarchies", &self.hierarchies)
            .with_some("description", &self.description)
            .into()
    }
}

impl Structure for AssociatedAssetsSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.external_id = value.read()?,
            3 => self.arn = value.read()?,
            4 => self.name = value.read()?,
            5 => self.asset_model_id = value.read()?,
            6 => self.creation_date = value.read()?,
            7 => self.last_update_date = value.read()?,
            8 => self.status = value.read()?,
            9 => self.hierarchies = value.read()?,
            10 => self.description = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A property of an asset that is in a composite model, and that model.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompositeModelProperty {
    /// The name of the property; 1 to 256 characters.
    pub name: String,
    /// The type of the composite model around the property; `AWS/ALARM` for an alarm; 1 to 256 characters.
    pub r#type: String,
    /// The property: its definition, alias and notifications.
    pub asset_property: Property,
    /// The id of the composite model, a UUID; 36 characters.
    pub id: Option<String>,
    /// The id that you gave the composite model; absent if it has none; 2 to 128 characters.
    pub external_id: Option<String>,
}

impl ToJson for CompositeModelProperty {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("name", &self.name)
            .with("type", &self.r#type)
            .with("assetProperty", &self.asset_property)
            .with_some("id", &self.id)
            .with_some("externalId", &self.external_id)
            .into()
    }
}

impl Structure for CompositeModelProperty {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.name = value.read()?,
            2 => self.r#type = value.read()?,
            3 => self.asset_property = value.read()?,
            4 => self.id = value.read()?,
            5 => self.external_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `create_asset` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateAssetResponse {
    /// The id of the asset: a UUID; in requests also `externalId:` and its external id; 36 characters.
    pub asset_id: String,
    /// The ARN of the asset; 1 to 1600 characters.
    pub asset_arn: String,
    /// The state of the asset, with the error if there is one.
    pub asset_status: AssetStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateAssetResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetId", &self.asset_id)
            .with("assetArn", &self.asset_arn)
            .with("assetStatus", &self.asset_status)
            .into()
    }
}

impl Structure for CreateAssetResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_id = value.read()?,
            2 => self.asset_arn = value.read()?,
            3 => self.asset_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateAssetResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `delete_asset` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteAssetResponse {
    /// The id of the asset: a UUID; in requests also `externalId:` and its external id; 36 characters.
    pub asset_id: Option<String>,
    /// The state of the asset, with the error if there is one.
    pub asset_status: AssetStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteAssetResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("assetId", &self.asset_id).with("assetStatus", &self.asset_status).into()
    }
}

impl Structure for DeleteAssetResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_id = value.read()?,
            2 => self.asset_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DeleteAssetResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_asset_composite_model` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeAssetCompositeModelResponse {
    /// The id of the asset: a UUID; in requests also `externalId:` and its external id; 36 characters.
    pub asset_id: String,
    /// The id of the composite model: a UUID; in requests also `externalId:` and its external id; 36 characters.
    pub asset_composite_model_id: String,
    /// The id that you gave the composite model; absent if it has none; 2 to 128 characters.
    pub asset_composite_model_external_id: Option<String>,
    /// The composite models that it lies in.
    pub asset_composite_model_path: Vec<AssetCompositeModelPathSegment>,
    /// The name of the composite model, used for no other; 1 to 256 characters.
    pub asset_composite_model_name: String,
    /// What the composite model is for, in your own words; 1 to 2048 characters.
    pub asset_composite_model_description: String,
    /// The type of the composite model: `CUSTOM`, `AWS/ALARM` or `AWS/L4E_ANOMALY`; 1 to 256 characters.
    pub asset_composite_model_type: String,
    /// The properties of the composite model.
    pub asset_composite_model_properties: Vec<AssetProperty>,
    /// The composite models directly inside it.
    pub asset_composite_model_summaries: Vec<AssetCompositeModelSummary>,
    /// The actions that can be executed on the composite model.
    pub action_definitions: Option<Vec<ActionDefinition>>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeAssetCompositeModelResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetId", &self.asset_id)
            .with("assetCompositeModelId", &self.asset_composite_model_id)
            .with_some("assetCompositeModelExternalId", &self.asset_composite_model_external_id)
            .with("assetCompositeModelPath", &self.asset_composite_model_path)
            .with("assetCompositeModelName", &self.asset_composite_model_name)
            .with("assetCompositeModelDescription", &self.asset_composite_model_description)
            .with("assetCompositeModelType", &self.asset_composite_model_type)
            .with("assetCompositeModelProperties", &self.asset_composite_model_properties)
            .with("assetCompositeModelSummaries", &self.asset_composite_model_summaries)
            .with_some("actionDefinitions", &self.action_definitions)
            .into()
    }
}

impl Structure for DescribeAssetCompositeModelResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_id = value.read()?,
            2 => self.asset_composite_model_id = value.read()?,
            3 => self.asset_composite_model_external_id = value.read()?,
            4 => self.asset_composite_model_path = value.read()?,
            5 => self.asset_composite_model_name = value.read()?,
            6 => self.asset_composite_model_description = value.read()?,
            7 => self.asset_composite_model_type = value.read()?,
            8 => self.asset_composite_model_properties = value.read()?,
            9 => self.asset_composite_model_summaries = value.read()?,
            10 => self.action_definitions = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeAssetCompositeModelResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_asset_property` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeAssetPropertyResponse {
    /// The id of the asset: a UUID; in requests also `externalId:` and its external id; 36 characters.
    pub asset_id: String,
    /// The id that you gave the asset; absent if it has none; 2 to 128 characters.
    pub asset_external_id: Option<String>,
    /// The name of the asset; 1 to 256 characters.
    pub asset_name: String,
    /// The asset model that the asset is made from, by its id, a UUID; 36 characters.
    pub asset_model_id: String,
    /// The property. Absent if it is in a composite model: see `composite_model` then.
    pub asset_property: Option<Property>,
    /// The composite model that the property is in, and the property; absent if it is in none.
    pub composite_model: Option<CompositeModelProperty>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeAssetPropertyResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetId", &self.asset_id)
            .with_some("assetExternalId", &self.asset_external_id)
            .with("assetName", &self.asset_name)
            .with("assetModelId", &self.asset_model_id)
            .with_some("assetProperty", &self.asset_property)
            .with_some("compositeModel", &self.composite_model)
            .into()
    }
}

impl Structure for DescribeAssetPropertyResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_id = value.read()?,
            2 => self.asset_external_id = value.read()?,
            3 => self.asset_name = value.read()?,
            4 => self.asset_model_id = value.read()?,
            5 => self.asset_property = value.read()?,
            6 => self.composite_model = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeAssetPropertyResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_asset` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeAssetResponse {
    /// The id of the asset: a UUID; in requests also `externalId:` and its external id; 36 characters.
    pub asset_id: String,
    /// The id that you gave the asset; absent if it has none; 2 to 128 characters.
    pub asset_external_id: Option<String>,
    /// The ARN of the asset; 1 to 1600 characters.
    pub asset_arn: String,
    /// The name of the asset; 1 to 256 characters.
    pub asset_name: String,
    /// The asset model that the asset is made from, by its id, a UUID; 36 characters.
    pub asset_model_id: String,
    /// Its own properties. Those of composite models are listed under those models.
    pub asset_properties: Vec<AssetProperty>,
    /// The hierarchies in which the asset may have children.
    pub asset_hierarchies: Vec<AssetHierarchy>,
    /// Its composite models, with their properties.
    pub asset_composite_models: Option<Vec<AssetCompositeModel>>,
    /// When the asset was created.
    pub asset_creation_date: Timestamp,
    /// When the asset was last changed.
    pub asset_last_update_date: Timestamp,
    /// The state of the asset, with the error if there is one.
    pub asset_status: AssetStatus,
    /// What the asset is, in your own words; 1 to 2048 characters.
    pub asset_description: Option<String>,
    /// The custom composite models directly inside it.
    pub asset_composite_model_summaries: Option<Vec<AssetCompositeModelSummary>>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeAssetResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetId", &self.asset_id)
            .with_some("assetExternalId", &self.asset_external_id)
            .with("assetArn", &self.asset_arn)
            .with("assetName", &self.asset_name)
            .with("assetModelId", &self.asset_model_id)
            .with("assetProperties", &self.asset_properties)
            .with("assetHierarchies", &self.asset_hierarchies)
            .with_some("assetCompositeModels", &self.asset_composite_models)
            .with("assetCreationDate", &self.asset_creation_date)
            .with("assetLastUpdateDate", &self.asset_last_update_date)
            .with("assetStatus", &self.asset_status)
            .with_some("assetDescription", &self.asset_description)
            .with_some("assetCompositeModelSummaries", &self.asset_composite_model_summaries)
            .into()
    }
}

impl Structure for DescribeAssetResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_id = value.read()?,
            2 => self.asset_external_id = value.read()?,
            3 => self.asset_arn = value.read()?,
            4 => self.asset_name = value.read()?,
            5 => self.asset_model_id = value.read()?,
            6 => self.asset_properties = value.read()?,
            7 => self.asset_hierarchies = value.read()?,
            8 => self.asset_composite_models = value.read()?,
            9 => self.asset_creation_date = value.read()?,
            10 => self.asset_last_update_date = value.read()?,
            11 => self.asset_status = value.read()?,
            12 => self.asset_description = value.read()?,
            13 => self.asset_composite_model_summaries = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeAssetResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

enumeration! {
    /// Which properties of an asset are listed: all or the base ones.
    ListAssetPropertiesFilter {
        All = "ALL",
        Base = "BASE",
    } else Unknown
}

/// What `list_asset_properties` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAssetPropertiesResponse {
    /// The properties of this page.
    pub asset_property_summaries: Vec<AssetPropertySummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListAssetPropertiesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetPropertySummaries", &self.asset_property_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListAssetPropertiesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_property_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListAssetPropertiesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_asset_relationships` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAssetRelationshipsResponse {
    /// The relationships in order: that of the asset itself comes first, that of the root last.
    pub asset_relationship_summaries: Vec<AssetRelationshipSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListAssetRelationshipsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetRelationshipSummaries", &self.asset_relationship_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListAssetRelationshipsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_relationship_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListAssetRelationshipsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

enumeration! {
    /// Which assets are listed: all of an asset model, or those at the top of the hierarchies.
    ListAssetsFilter {
        All = "ALL",
        TopLevel = "TOP_LEVEL",
    } else Unknown
}

/// What `list_assets` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAssetsResponse {
    /// The assets of this page.
    pub asset_summaries: Vec<AssetSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListAssetsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("assetSummaries", &self.asset_summaries).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListAssetsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListAssetsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_associated_assets` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAssociatedAssetsResponse {
    /// The assets of this page.
    pub asset_summaries: Vec<AssociatedAssetsSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListAssociatedAssetsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("assetSummaries", &self.asset_summaries).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListAssociatedAssetsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListAssociatedAssetsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A property of an asset as its model defines it, with its alias and notifications.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Property {
    /// The id of the property, a UUID; 36 characters.
    pub id: String,
    /// The id that you gave it; 2 to 128 characters.
    pub external_id: Option<String>,
    /// The name of the property; 1 to 256 characters.
    pub name: String,
    /// The name of the property's data stream, such as the OPC UA path `/company/windfarm/3/turbine/7/temperature`.
    pub alias: Option<String>,
    /// Whether new values are published, and on which MQTT topic.
    pub notification: Option<PropertyNotification>,
    /// The type of the values.
    pub data_type: PropertyDataType,
    /// The unit of the values, such as `Newtons` or `RPM`; 1 to 256 characters.
    pub unit: Option<String>,
    /// Whether it is an attribute, a measurement, a transform or a metric, with its settings.
    pub r#type: Option<PropertyType>,
    /// How the property is reached: the steps from the root of the asset.
    pub path: Option<Vec<AssetPropertyPathSegment>>,
}

impl ToJson for Property {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("id", &self.id)
            .with_some("externalId", &self.external_id)
            .with("name", &self.name)
            .with_some("alias", &self.alias)
            .with_some("notification", &self.notification)
            .with("dataType", &self.data_type)
            .with_some("unit", &self.unit)
            .with_some("type", &self.r#type)
            .with_some("path", &self.path)
            .into()
    }
}

impl Structure for Property {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.external_id = value.read()?,
            3 => self.name = value.read()?,
            4 => self.alias = value.read()?,
            5 => self.notification = value.read()?,
            6 => self.data_type = value.read()?,
            7 => self.unit = value.read()?,
            8 => self.r#type = value.read()?,
            9 => self.path = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Whether new values of a property are published, and on which MQTT topic.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropertyNotification {
    /// The MQTT topic on which new values are published.
    pub topic: String,
    /// Whether new values are published.
    pub state: PropertyNotificationState,
}

impl ToJson for PropertyNotification {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("topic", &self.topic).with("state", &self.state).into()
    }
}

impl Structure for PropertyNotification {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.topic = value.read()?,
            2 => self.state = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Whether new values of a property are published.
    PropertyNotificationState {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    } else Unknown
}

enumeration! {
    /// Whether the children or the parent of an asset are listed.
    TraversalDirection {
        Parent = "PARENT",
        Child = "CHILD",
    } else Unknown
}

enumeration! {
    /// Which way the relationships of an asset are followed.
    TraversalType {
        PathToRoot = "PATH_TO_ROOT",
    } else Unknown
}

/// What `update_asset` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAssetResponse {
    /// The id of the asset: a UUID; in requests also `externalId:` and its external id; 36 characters.
    pub asset_id: Option<String>,
    /// The state of the asset, with the error if there is one.
    pub asset_status: AssetStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateAssetResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("assetId", &self.asset_id).with("assetStatus", &self.asset_status).into()
    }
}

impl Structure for UpdateAssetResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_id = value.read()?,
            2 => self.asset_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for UpdateAssetResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
