//! AWS IoT SiteWise: computation models.

use super::SiteWise;
use super::shared::{ActionDefinition, ErrorDetails, ResolveTo, ResolveToResourceType};
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

/// Creates a computation model from a configuration, which names variables, and a data binding, which ties each
/// variable to properties of assets or asset models. Asynchronous: the model is `CREATING` at first; wait until it is
/// `ACTIVE`.
///
/// AWS: `CreateComputationModel`, permission `iotsitewise:CreateComputationModel`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateComputationModel(pub(super) Call);

impl CreateComputationModel {
    /// The description of the computation model; 1 to 2048 characters.
    pub fn computation_model_description(self, computation_model_description: impl Into<String>) -> Self {
        CreateComputationModel(self.0.with("computationModelDescription", &computation_model_description.into()))
    }

    /// As [`computation_model_description`](Self::computation_model_description), but for `None`, which leaves it out.
    pub fn set_computation_model_description(self, computation_model_description: Option<String>) -> Self {
        CreateComputationModel(self.0.set("computationModelDescription", &computation_model_description))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        CreateComputationModel(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        CreateComputationModel(self.0.set("clientToken", &client_token))
    }

    /// Its tags: keys and values; 1 to 50 entries.
    pub fn tags(self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreateComputationModel(self.0.with(
            "tags",
            &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<HashMap<String, String>>) -> Self {
        CreateComputationModel(self.0.set("tags", &tags))
    }
}

call!(CreateComputationModel, CreateComputationModelResponse);

impl SiteWise {
    /// Creates a computation model from a configuration, which names variables, and a data binding, which ties each
    /// variable to properties of assets or asset models. Asynchronous: the model is `CREATING` at first; wait until it is
    /// `ACTIVE`.
    ///
    /// AWS: `CreateComputationModel`, permission `iotsitewise:CreateComputationModel`.
    pub fn create_computation_model(
        &self,
        computation_model_name: impl Into<String>,
        computation_model_configuration: ComputationModelConfiguration,
        computation_model_data_binding: impl IntoIterator<
            Item = (impl Into<String>, impl Into<ComputationModelDataBindingValue>),
        >,
    ) -> CreateComputationModel {
        CreateComputationModel(
            Call::new(&self.connector, "iotsitewise.CreateComputationModel")
                .with("computationModelName", &computation_model_name.into())
                .with("computationModelConfiguration", &computation_model_configuration)
                .with(
                    "computationModelDataBinding",
                    &computation_model_data_binding
                        .into_iter()
                        .map(|(name, value)| (name.into(), value.into()))
                        .collect::<HashMap<String, ComputationModelDataBindingValue>>(),
                ),
        )
    }
}

/// Gives a computation model with its configuration, data binding and state, and the actions that can be run on it. Its
/// `action_definitions` hold the ids that `execute_action` asks for.
///
/// AWS: `DescribeComputationModel`, permission `iotsitewise:DescribeComputationModel`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeComputationModel(pub(super) Call);

impl DescribeComputationModel {
    /// The version to show: `LATEST`, `ACTIVE` or a number.
    pub fn computation_model_version(self, computation_model_version: impl Into<String>) -> Self {
        DescribeComputationModel(self.0.with("computationModelVersion", &computation_model_version.into()))
    }

    /// As [`computation_model_version`](Self::computation_model_version), but for `None`, which leaves it out.
    pub fn set_computation_model_version(self, computation_model_version: Option<String>) -> Self {
        DescribeComputationModel(self.0.set("computationModelVersion", &computation_model_version))
    }
}

call!(DescribeComputationModel, DescribeComputationModelResponse);

impl SiteWise {
    /// Gives a computation model with its configuration, data binding and state, and the actions that can be run on it. Its
    /// `action_definitions` hold the ids that `execute_action` asks for.
    ///
    /// AWS: `DescribeComputationModel`, permission `iotsitewise:DescribeComputationModel`.
    pub fn describe_computation_model(&self, computation_model_id: impl Into<String>) -> DescribeComputationModel {
        DescribeComputationModel(
            Call::new(&self.connector, "iotsitewise.DescribeComputationModel")
                .with("computationModelId", &computation_model_id.into()),
        )
    }
}

/// Lists the computation models, all of them or those of one type.
///
/// AWS: `ListComputationModels`, permission `iotsitewise:ListComputationModels`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListComputationModels(pub(super) Call);

impl ListComputationModels {
    /// Only computation models of this type. Default: models of every type.
    pub fn computation_model_type(self, computation_model_type: impl Into<ComputationModelType>) -> Self {
        ListComputationModels(self.0.with("computationModelType", &computation_model_type.into()))
    }

    /// As [`computation_model_type`](Self::computation_model_type), but for `None`, which leaves it out.
    pub fn set_computation_model_type(self, computation_model_type: Option<ComputationModelType>) -> Self {
        ListComputationModels(self.0.set("computationModelType", &computation_model_type))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListComputationModels(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListComputationModels(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListComputationModels(self.0.set("maxResults", &max_results))
    }
}

listing!(ListComputationModels, ListComputationModelsResponse);

impl crate::Paged for ListComputationModelsResponse {
    type Item = ComputationModelSummary;

    fn take_items(&mut self) -> Vec<ComputationModelSummary> {
        std::mem::take(&mut self.computation_model_summaries)
    }
}

impl SiteWise {
    /// Lists the computation models, all of them or those of one type.
    ///
    /// AWS: `ListComputationModels`, permission `iotsitewise:ListComputationModels`.
    pub fn list_computation_models(&self) -> ListComputationModels {
        ListComputationModels(Call::new(&self.connector, "iotsitewise.ListComputationModels"))
    }
}

/// Replaces the name, the configuration and the data binding of a computation model: all three must be given.
/// Asynchronous: the model is `UPDATING` at first; wait until it is `ACTIVE`.
///
/// AWS: `UpdateComputationModel`, permission `iotsitewise:UpdateComputationModel`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateComputationModel(pub(super) Call);

impl UpdateComputationModel {
    /// The description of the computation model; 1 to 2048 characters.
    pub fn computation_model_description(self, computation_model_description: impl Into<String>) -> Self {
        UpdateComputationModel(self.0.with("computationModelDescription", &computation_model_description.into()))
    }

    /// As [`computation_model_description`](Self::computation_model_description), but for `None`, which leaves it out.
    pub fn set_computation_model_description(self, computation_model_description: Option<String>) -> Self {
        UpdateComputationModel(self.0.set("computationModelDescription", &computation_model_description))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        UpdateComputationModel(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        UpdateComputationModel(self.0.set("clientToken", &client_token))
    }
}

call!(UpdateComputationModel, UpdateComputationModelResponse);

impl SiteWise {
    /// Replaces the name, the configuration and the data binding of a computation model: all three must be given.
    /// Asynchronous: the model is `UPDATING` at first; wait until it is `ACTIVE`.
    ///
    /// AWS: `UpdateComputationModel`, permission `iotsitewise:UpdateComputationModel`.
    pub fn update_computation_model(
        &self,
        computation_model_id: impl Into<String>,
        computation_model_name: impl Into<String>,
        computation_model_configuration: ComputationModelConfiguration,
        computation_model_data_binding: impl IntoIterator<
            Item = (impl Into<String>, impl Into<ComputationModelDataBindingValue>),
        >,
    ) -> UpdateComputationModel {
        UpdateComputationModel(
            Call::new(&self.connector, "iotsitewise.UpdateComputationModel")
                .with("computationModelId", &computation_model_id.into())
                .with("computationModelName", &computation_model_name.into())
                .with("computationModelConfiguration", &computation_model_configuration)
                .with(
                    "computationModelDataBinding",
                    &computation_model_data_binding
                        .into_iter()
                        .map(|(name, value)| (name.into(), value.into()))
                        .collect::<HashMap<String, ComputationModelDataBindingValue>>(),
                ),
        )
    }
}

/// Deletes a computation model for good. Asynchronous: the model is `DELETING` at first.
///
/// AWS: `DeleteComputationModel`, permission `iotsitewise:DeleteComputationModel`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteComputationModel(pub(super) Call);

impl DeleteComputationModel {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        DeleteComputationModel(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        DeleteComputationModel(self.0.set("clientToken", &client_token))
    }
}

call!(DeleteComputationModel, DeleteComputationModelResponse);

impl SiteWise {
    /// Deletes a computation model for good. Asynchronous: the model is `DELETING` at first.
    ///
    /// AWS: `DeleteComputationModel`, permission `iotsitewise:DeleteComputationModel`.
    pub fn delete_computation_model(&self, computation_model_id: impl Into<String>) -> DeleteComputationModel {
        DeleteComputationModel(
            Call::new(&self.connector, "iotsitewise.DeleteComputationModel")
                .with("computationModelId", &computation_model_id.into()),
        )
    }
}

/// Gives a summary of the executions of a computation model, as keys and values. Can be narrowed to one resource that
/// the model resolves to.
///
/// AWS: `DescribeComputationModelExecutionSummary`, permission `iotsitewise:DescribeComputationModelExecutionSummary`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeComputationModelExecutionSummary(pub(super) Call);

impl DescribeComputationModelExecutionSummary {
    /// The type of the resource that the model resolves to; goes with `resolve_to_resource_id`.
    pub fn resolve_to_resource_type(self, resolve_to_resource_type: impl Into<ResolveToResourceType>) -> Self {
        DescribeComputationModelExecutionSummary(self.0.with("resolveToResourceType", &resolve_to_resource_type.into()))
    }

    /// As [`resolve_to_resource_type`](Self::resolve_to_resource_type), but for `None`, which leaves it out.
    pub fn set_resolve_to_resource_type(self, resolve_to_resource_type: Option<ResolveToResourceType>) -> Self {
        DescribeComputationModelExecutionSummary(self.0.set("resolveToResourceType", &resolve_to_resource_type))
    }

    /// The id of the resource that the model resolves to; goes with `resolve_to_resource_type`; 36 characters.
    pub fn resolve_to_resource_id(self, resolve_to_resource_id: impl Into<String>) -> Self {
        DescribeComputationModelExecutionSummary(self.0.with("resolveToResourceId", &resolve_to_resource_id.into()))
    }

    /// As [`resolve_to_resource_id`](Self::resolve_to_resource_id), but for `None`, which leaves it out.
    pub fn set_resolve_to_resource_id(self, resolve_to_resource_id: Option<String>) -> Self {
        DescribeComputationModelExecutionSummary(self.0.set("resolveToResourceId", &resolve_to_resource_id))
    }
}

call!(DescribeComputationModelExecutionSummary, DescribeComputationModelExecutionSummaryResponse);

impl SiteWise {
    /// Gives a summary of the executions of a computation model, as keys and values. Can be narrowed to one resource that
    /// the model resolves to.
    ///
    /// AWS: `DescribeComputationModelExecutionSummary`, permission `iotsitewise:DescribeComputationModelExecutionSummary`.
    pub fn describe_computation_model_execution_summary(
        &self,
        computation_model_id: impl Into<String>,
    ) -> DescribeComputationModelExecutionSummary {
        DescribeComputationModelExecutionSummary(
            Call::new(&self.connector, "iotsitewise.DescribeComputationModelExecutionSummary")
                .with("computationModelId", &computation_model_id.into()),
        )
    }
}

/// Lists which computation models are bound to an asset, an asset model or one of their properties. Shows which models
/// a change to that source would touch.
///
/// AWS: `ListComputationModelDataBindingUsages`, permission `iotsitewise:ListComputationModelDataBindingUsages`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListComputationModelDataBindingUsages(pub(super) Call);

impl ListComputationModelDataBindingUsages {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListComputationModelDataBindingUsages(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListComputationModelDataBindingUsages(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListComputationModelDataBindingUsages(self.0.set("maxResults", &max_results))
    }
}

listing!(ListComputationModelDataBindingUsages, ListComputationModelDataBindingUsagesResponse);

impl crate::Paged for ListComputationModelDataBindingUsagesResponse {
    type Item = ComputationModelDataBindingUsageSummary;

    fn take_items(&mut self) -> Vec<ComputationModelDataBindingUsageSummary> {
        std::mem::take(&mut self.data_binding_usage_summaries)
    }
}

impl SiteWise {
    /// Lists which computation models are bound to an asset, an asset model or one of their properties. Shows which models
    /// a change to that source would touch.
    ///
    /// AWS: `ListComputationModelDataBindingUsages`, permission `iotsitewise:ListComputationModelDataBindingUsages`.
    pub fn list_computation_model_data_binding_usages(
        &self,
        data_binding_value_filter: DataBindingValueFilter,
    ) -> ListComputationModelDataBindingUsages {
        ListComputationModelDataBindingUsages(
            Call::new(&self.connector, "iotsitewise.ListComputationModelDataBindingUsages")
                .with("dataBindingValueFilter", &data_binding_value_filter),
        )
    }
}

/// Lists the resources, each once, that a computation model resolved to when its actions were executed.
///
/// AWS: `ListComputationModelResolveToResources`, permission `iotsitewise:ListComputationModelResolveToResources`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListComputationModelResolveToResources(pub(super) Call);

impl ListComputationModelResolveToResources {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListComputationModelResolveToResources(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListComputationModelResolveToResources(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListComputationModelResolveToResources(self.0.set("maxResults", &max_results))
    }
}

listing!(ListComputationModelResolveToResources, ListComputationModelResolveToResourcesResponse);

impl crate::Paged for ListComputationModelResolveToResourcesResponse {
    type Item = ComputationModelResolveToResourceSummary;

    fn take_items(&mut self) -> Vec<ComputationModelResolveToResourceSummary> {
        std::mem::take(&mut self.computation_model_resolve_to_resource_summaries)
    }
}

impl SiteWise {
    /// Lists the resources, each once, that a computation model resolved to when its actions were executed.
    ///
    /// AWS: `ListComputationModelResolveToResources`, permission `iotsitewise:ListComputationModelResolveToResources`.
    pub fn list_computation_model_resolve_to_resources(
        &self,
        computation_model_id: impl Into<String>,
    ) -> ListComputationModelResolveToResources {
        ListComputationModelResolveToResources(
            Call::new(&self.connector, "iotsitewise.ListComputationModelResolveToResources")
                .with("computationModelId", &computation_model_id.into()),
        )
    }
}

/// Finds the data bindings that refer to an asset or to properties of it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetBindingValueFilter {
    /// The id of the asset; only data bindings that refer to it are found; 36 characters.
    pub asset_id: String,
}

impl AssetBindingValueFilter {
    /// With what it needs; the other members have setters.
    pub fn new(asset_id: impl Into<String>) -> Self {
        Self { asset_id: asset_id.into() }
    }
}

impl ToJson for AssetBindingValueFilter {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("assetId", &self.asset_id).into()
    }
}

impl Structure for AssetBindingValueFilter {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Finds the data bindings that refer to an asset model or to properties of it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetModelBindingValueFilter {
    /// The id of the asset model; only data bindings that refer to it are found; 36 characters.
    pub asset_model_id: String,
}

impl AssetModelBindingValueFilter {
    /// With what it needs; the other members have setters.
    pub fn new(asset_model_id: impl Into<String>) -> Self {
        Self { asset_model_id: asset_model_id.into() }
    }
}

impl ToJson for AssetModelBindingValueFilter {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("assetModelId", &self.asset_model_id).into()
    }
}

impl Structure for AssetModelBindingValueFilter {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A property of an asset model that a variable is bound to.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetModelPropertyBindingValue {
    /// The id of the asset model with the property; 36 characters.
    pub asset_model_id: String,
    /// The id of the property; 36 characters.
    pub property_id: String,
}

impl AssetModelPropertyBindingValue {
    /// With what it needs; the other members have setters.
    pub fn new(asset_model_id: impl Into<String>, property_id: impl Into<String>) -> Self {
        Self { asset_model_id: asset_model_id.into(), property_id: property_id.into() }
    }
}

impl ToJson for AssetModelPropertyBindingValue {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("assetModelId", &self.asset_model_id).with("propertyId", &self.property_id).into()
    }
}

impl Structure for AssetModelPropertyBindingValue {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_id = value.read()?,
            2 => self.property_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Finds the data bindings that refer to one property of an asset model.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetModelPropertyBindingValueFilter {
    /// The id of the asset model with the property; 36 characters.
    pub asset_model_id: String,
    /// The id of the property; only data bindings that refer to it are found; 36 characters.
    pub property_id: String,
}

impl AssetModelPropertyBindingValueFilter {
    /// With what it needs; the other members have setters.
    pub fn new(asset_model_id: impl Into<String>, property_id: impl Into<String>) -> Self {
        Self { asset_model_id: asset_model_id.into(), property_id: property_id.into() }
    }
}

impl ToJson for AssetModelPropertyBindingValueFilter {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("assetModelId", &self.asset_model_id).with("propertyId", &self.property_id).into()
    }
}

impl Structure for AssetModelPropertyBindingValueFilter {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_id = value.read()?,
            2 => self.property_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A property of an asset that a variable is bound to; its values go into the computation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetPropertyBindingValue {
    /// The id of the asset with the property; 36 characters.
    pub asset_id: String,
    /// The id of the property; 36 characters.
    pub property_id: String,
}

impl AssetPropertyBindingValue {
    /// With what it needs; the other members have setters.
    pub fn new(asset_id: impl Into<String>, property_id: impl Into<String>) -> Self {
        Self { asset_id: asset_id.into(), property_id: property_id.into() }
    }
}

impl ToJson for AssetPropertyBindingValue {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("assetId", &self.asset_id).with("propertyId", &self.property_id).into()
    }
}

impl Structure for AssetPropertyBindingValue {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_id = value.read()?,
            2 => self.property_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Finds the data bindings that refer to one property of an asset.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetPropertyBindingValueFilter {
    /// The id of the asset with the property; 36 characters.
    pub asset_id: String,
    /// The id of the property; only data bindings that refer to it are found; 36 characters.
    pub property_id: String,
}

impl AssetPropertyBindingValueFilter {
    /// With what it needs; the other members have setters.
    pub fn new(asset_id: impl Into<String>, property_id: impl Into<String>) -> Self {
        Self { asset_id: asset_id.into(), property_id: property_id.into() }
    }
}

impl ToJson for AssetPropertyBindingValueFilter {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("assetId", &self.asset_id).with("propertyId", &self.property_id).into()
    }
}

impl Structure for AssetPropertyBindingValueFilter {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_id = value.read()?,
            2 => self.property_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The configuration of an anomaly detection: the variables for its input and its result.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComputationModelAnomalyDetectionConfiguration {
    /// The variable for the input properties, written `${VariableName}`; the data binding says what it stands for; 4 to 67
    /// characters.
    pub input_properties: String,
    /// The variable for the result property, written `${VariableName}`; the data binding says what it stands for; 4 to 67
    /// characters.
    pub result_property: String,
}

impl ComputationModelAnomalyDetectionConfiguration {
    /// With what it needs; the other members have setters.
    pub fn new(input_properties: impl Into<String>, result_property: impl Into<String>) -> Self {
        Self { input_properties: input_properties.into(), result_property: result_property.into() }
    }
}

impl ToJson for ComputationModelAnomalyDetectionConfiguration {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("inputProperties", &self.input_properties)
            .with("resultProperty", &self.result_property)
            .into()
    }
}

impl Structure for ComputationModelAnomalyDetectionConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.input_properties = value.read()?,
            2 => self.result_property = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The configuration of a computation model, according to its type.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComputationModelConfiguration {
    /// The configuration of an anomaly detection.
    pub anomaly_detection: Option<ComputationModelAnomalyDetectionConfiguration>,
}

impl ComputationModelConfiguration {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The configuration of an anomaly detection.
    pub fn anomaly_detection(mut self, anomaly_detection: ComputationModelAnomalyDetectionConfiguration) -> Self {
        self.anomaly_detection = Some(anomaly_detection);
        self
    }

    /// As [`anomaly_detection`](Self::anomaly_detection), but for `None`, which leaves it out.
    pub fn set_anomaly_detection(
        mut self,
        anomaly_detection: Option<ComputationModelAnomalyDetectionConfiguration>,
    ) -> Self {
        self.anomaly_detection = anomaly_detection;
        self
    }
}

impl ToJson for ComputationModelConfiguration {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("anomalyDetection", &self.anomaly_detection).into()
    }
}

impl Structure for ComputationModelConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.anomaly_detection = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A data binding, and the computation models that use it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComputationModelDataBindingUsageSummary {
    /// The ids of the computation models that use the data binding; a change to its source touches them all.
    pub computation_model_ids: Vec<String>,
    /// The data binding that was found.
    pub matched_data_binding: MatchedDataBinding,
}

impl ToJson for ComputationModelDataBindingUsageSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("computationModelIds", &self.computation_model_ids)
            .with("matchedDataBinding", &self.matched_data_binding)
            .into()
    }
}

impl Structure for ComputationModelDataBindingUsageSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.computation_model_ids = value.read()?,
            2 => self.matched_data_binding = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What a variable is bound to: a property of an asset model, a property of an asset, or a list of such.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComputationModelDataBindingValue {
    /// A property of an asset model.
    pub asset_model_property: Option<AssetModelPropertyBindingValue>,
    /// A property of an asset.
    pub asset_property: Option<AssetPropertyBindingValue>,
    /// Several bindings for one variable.
    pub list: Option<Vec<ComputationModelDataBindingValue>>,
}

impl ComputationModelDataBindingValue {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// A property of an asset model.
    pub fn asset_model_property(mut self, asset_model_property: AssetModelPropertyBindingValue) -> Self {
        self.asset_model_property = Some(asset_model_property);
        self
    }

    /// As [`asset_model_property`](Self::asset_model_property), but for `None`, which leaves it out.
    pub fn set_asset_model_property(mut self, asset_model_property: Option<AssetModelPropertyBindingValue>) -> Self {
        self.asset_model_property = asset_model_property;
        self
    }

    /// A property of an asset.
    pub fn asset_property(mut self, asset_property: AssetPropertyBindingValue) -> Self {
        self.asset_property = Some(asset_property);
        self
    }

    /// As [`asset_property`](Self::asset_property), but for `None`, which leaves it out.
    pub fn set_asset_property(mut self, asset_property: Option<AssetPropertyBindingValue>) -> Self {
        self.asset_property = asset_property;
        self
    }

    /// Several bindings for one variable.
    pub fn list(mut self, list: impl IntoIterator<Item = ComputationModelDataBindingValue>) -> Self {
        self.list = Some(list.into_iter().collect::<Vec<ComputationModelDataBindingValue>>());
        self
    }

    /// As [`list`](Self::list), but for `None`, which leaves it out.
    pub fn set_list(mut self, list: Option<Vec<ComputationModelDataBindingValue>>) -> Self {
        self.list = list;
        self
    }
}

impl ToJson for ComputationModelDataBindingValue {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("assetModelProperty", &self.asset_model_property)
            .with_some("assetProperty", &self.asset_property)
            .with_some("list", &self.list)
            .into()
    }
}

impl Structure for ComputationModelDataBindingValue {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_property = value.read()?,
            2 => self.asset_property = value.read()?,
            3 => self.list = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A resource that a computation model resolved to when it was executed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComputationModelResolveToResourceSummary {
    /// The resource that the model resolves to: an asset.
    pub resolve_to: Option<ResolveTo>,
}

impl ToJson for ComputationModelResolveToResourceSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("resolveTo", &self.resolve_to).into()
    }
}

impl Structure for ComputationModelResolveToResourceSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.resolve_to = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Where a computation model is between its creation and its deletion.
    ComputationModelState {
        Creating = "CREATING",
        Active = "ACTIVE",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Failed = "FAILED",
    } else Unknown
}

/// The state of a computation model, and what went wrong if something did.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComputationModelStatus {
    /// Where the computation model is in its life.
    pub state: ComputationModelState,
    /// What went wrong; absent otherwise.
    pub error: Option<ErrorDetails>,
}

impl ToJson for ComputationModelStatus {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("state", &self.state).with_some("error", &self.error).into()
    }
}

impl Structure for ComputationModelStatus {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            2 => self.error = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A computation model in a list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComputationModelSummary {
    /// The id of the computation model; 36 characters.
    pub id: String,
    /// Its ARN; 1 to 1600 characters.
    pub arn: String,
    /// The name of the computation model; 1 to 256 characters.
    pub name: String,
    /// Its description; 1 to 2048 characters.
    pub description: Option<String>,
    /// What the computation model does.
    pub r#type: ComputationModelType,
    /// When it was created.
    pub creation_date: Timestamp,
    /// When it was last changed.
    pub last_update_date: Timestamp,
    /// The state of the computation model, and what went wrong if something did.
    pub status: ComputationModelStatus,
    /// The version of the computation model; 1 to 10 characters.
    pub version: String,
}

impl ToJson for ComputationModelSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("id", &self.id)
            .with("arn", &self.arn)
            .with("name", &self.name)
            .with_some("description", &self.description)
            .with("type", &self.r#type)
            .with("creationDate", &self.creation_date)
            .with("lastUpdateDate", &self.last_update_date)
            .with("status", &self.status)
            .with("version", &self.version)
            .into()
    }
}

impl Structure for ComputationModelSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.arn = value.read()?,
            3 => self.name = value.read()?,
            4 => self.description = value.read()?,
            5 => self.r#type = value.read()?,
            6 => self.creation_date = value.read()?,
            7 => self.last_update_date = value.read()?,
            8 => self.status = value.read()?,
            9 => self.version = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// What a computation model does, such as detecting anomalies.
    ComputationModelType {
        AnomalyDetection = "ANOMALY_DETECTION",
    } else Unknown
}

/// What `create_computation_model` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateComputationModelResponse {
    /// The id of the computation model; 36 characters.
    pub computation_model_id: String,
    /// The ARN of the computation model; 1 to 1600 characters.
    pub computation_model_arn: String,
    /// The state of the new model: `CREATING`, and what went wrong if something did.
    pub computation_model_status: ComputationModelStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateComputationModelResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("computationModelId", &self.computation_model_id)
            .with("computationModelArn", &self.computation_model_arn)
            .with("computationModelStatus", &self.computation_model_status)
            .into()
    }
}

impl Structure for CreateComputationModelResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.computation_model_id = value.read()?,
            2 => self.computation_model_arn = value.read()?,
            3 => self.computation_model_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateComputationModelResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What a data binding refers to: a property of an asset or of an asset model.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DataBindingValue {
    /// A property of an asset model.
    pub asset_model_property: Option<AssetModelPropertyBindingValue>,
    /// A property of an asset.
    pub asset_property: Option<AssetPropertyBindingValue>,
}

impl ToJson for DataBindingValue {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("assetModelProperty", &self.asset_model_property)
            .with_some("assetProperty", &self.asset_property)
            .into()
    }
}

impl Structure for DataBindingValue {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_property = value.read()?,
            2 => self.asset_property = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What the data bindings that are looked for refer to: an asset, an asset model or a property of one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DataBindingValueFilter {
    /// Finds the data bindings that refer to this asset or to properties of it.
    pub asset: Option<AssetBindingValueFilter>,
    /// Finds the data bindings that refer to this asset model or to properties of it.
    pub asset_model: Option<AssetModelBindingValueFilter>,
    /// Finds the data bindings that refer to this property of an asset.
    pub asset_property: Option<AssetPropertyBindingValueFilter>,
    /// Finds the data bindings that refer to this property of an asset model.
    pub asset_model_property: Option<AssetModelPropertyBindingValueFilter>,
}

impl DataBindingValueFilter {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Finds the data bindings that refer to this asset or to properties of it.
    pub fn asset(mut self, asset: AssetBindingValueFilter) -> Self {
        self.asset = Some(asset);
        self
    }

    /// As [`asset`](Self::asset), but for `None`, which leaves it out.
    pub fn set_asset(mut self, asset: Option<AssetBindingValueFilter>) -> Self {
        self.asset = asset;
        self
    }

    /// Finds the data bindings that refer to this asset model or to properties of it.
    pub fn asset_model(mut self, asset_model: AssetModelBindingValueFilter) -> Self {
        self.asset_model = Some(asset_model);
        self
    }

    /// As [`asset_model`](Self::asset_model), but for `None`, which leaves it out.
    pub fn set_asset_model(mut self, asset_model: Option<AssetModelBindingValueFilter>) -> Self {
        self.asset_model = asset_model;
        self
    }

    /// Finds the data bindings that refer to this property of an asset.
    pub fn asset_property(mut self, asset_property: AssetPropertyBindingValueFilter) -> Self {
        self.asset_property = Some(asset_property);
        self
    }

    /// As [`asset_property`](Self::asset_property), but for `None`, which leaves it out.
    pub fn set_asset_property(mut self, asset_property: Option<AssetPropertyBindingValueFilter>) -> Self {
        self.asset_property = asset_property;
        self
    }

    /// Finds the data bindings that refer to this property of an asset model.
    pub fn asset_model_property(mut self, asset_model_property: AssetModelPropertyBindingValueFilter) -> Self {
        self.asset_model_property = Some(asset_model_property);
        self
    }

    /// As [`asset_model_property`](Self::asset_model_property), but for `None`, which leaves it out.
    pub fn set_asset_model_property(
        mut self,
        asset_model_property: Option<AssetModelPropertyBindingValueFilter>,
    ) -> Self {
        self.asset_model_property = asset_model_property;
        self
    }
}

impl ToJson for DataBindingValueFilter {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("asset", &self.asset)
            .with_some("assetModel", &self.asset_model)
            .with_some("assetProperty", &self.asset_property)
            .with_some("assetModelProperty", &self.asset_model_property)
            .into()
    }
}

impl Structure for DataBindingValueFilter {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset = value.read()?,
            2 => self.asset_model = value.read()?,
            3 => self.asset_property = value.read()?,
            4 => self.asset_model_property = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `delete_computation_model` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteComputationModelResponse {
    /// The state of the model: `DELETING`, and what went wrong if something did.
    pub computation_model_status: ComputationModelStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteComputationModelResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("computationModelStatus", &self.computation_model_status).into()
    }
}

impl Structure for DeleteComputationModelResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.computation_model_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DeleteComputationModelResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_computation_model_execution_summary` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeComputationModelExecutionSummaryResponse {
    /// The id of the computation model; 36 characters.
    pub computation_model_id: String,
    /// The resource that the model resolves to: an asset.
    pub resolve_to: Option<ResolveTo>,
    /// The summary of the executions: keys and values.
    pub computation_model_execution_summary: HashMap<String, String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeComputationModelExecutionSummaryResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("computationModelId", &self.computation_model_id)
            .with_some("resolveTo", &self.resolve_to)
            .with("computationModelExecutionSummary", &self.computation_model_execution_summary)
            .into()
    }
}

impl Structure for DescribeComputationModelExecutionSummaryResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.computation_model_id = value.read()?,
            2 => self.resolve_to = value.read()?,
            3 => self.computation_model_execution_summary = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeComputationModelExecutionSummaryResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_computation_model` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeComputationModelResponse {
    /// The id of the computation model; 36 characters.
    pub computation_model_id: String,
    /// The ARN of the computation model; 1 to 1600 characters.
    pub computation_model_arn: String,
    /// The name of the computation model; 1 to 256 characters.
    pub computation_model_name: String,
    /// The description of the computation model; 1 to 2048 characters.
    pub computation_model_description: Option<String>,
    /// The configuration of the computation model: its type and its variables.
    pub computation_model_configuration: ComputationModelConfiguration,
    /// What each variable of the configuration stands for: the variable's name as key, what it is bound to as value.
    pub computation_model_data_binding: HashMap<String, ComputationModelDataBindingValue>,
    /// When the computation model was created.
    pub computation_model_creation_date: Timestamp,
    /// When the computation model was last changed.
    pub computation_model_last_update_date: Timestamp,
    /// The state of the computation model, and what went wrong if something did.
    pub computation_model_status: ComputationModelStatus,
    /// The version of the computation model; 1 to 10 characters.
    pub computation_model_version: String,
    /// The actions that can be executed on the computation model.
    pub action_definitions: Vec<ActionDefinition>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeComputationModelResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("computationModelId", &self.computation_model_id)
            .with("computationModelArn", &self.computation_model_arn)
            .with("computationModelName", &self.computation_model_name)
            .with_some("computationModelDescription", &self.computation_model_description)
            .with("computationModelConfiguration", &self.computation_model_configuration)
            .with("computationModelDataBinding", &self.computation_model_data_binding)
            .with("computationModelCreationDate", &self.computation_model_creation_date)
            .with("computationModelLastUpdateDate", &self.computation_model_last_update_date)
            .with("computationModelStatus", &self.computation_model_status)
            .with("computationModelVersion", &self.computation_model_version)
            .with("actionDefinitions", &self.action_definitions)
            .into()
    }
}

impl Structure for DescribeComputationModelResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.computation_model_id = value.read()?,
            2 => self.computation_model_arn = value.read()?,
            3 => self.computation_model_name = value.read()?,
            4 => self.computation_model_description = value.read()?,
            5 => self.computation_model_configuration = value.read()?,
            6 => self.computation_model_data_binding = value.read()?,
            7 => self.computation_model_creation_date = value.read()?,
            8 => self.computation_model_last_update_date = value.read()?,
            9 => self.computation_model_status = value.read()?,
            10 => self.computation_model_version = value.read()?,
            11 => self.action_definitions = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeComputationModelResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_computation_model_data_binding_usages` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListComputationModelDataBindingUsagesResponse {
    /// The data bindings that were found, each with the computation models that use it.
    pub data_binding_usage_summaries: Vec<ComputationModelDataBindingUsageSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListComputationModelDataBindingUsagesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("dataBindingUsageSummaries", &self.data_binding_usage_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListComputationModelDataBindingUsagesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.data_binding_usage_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListComputationModelDataBindingUsagesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_computation_model_resolve_to_resources` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListComputationModelResolveToResourcesResponse {
    /// The resources that executed actions of the model resolved to, each once.
    pub computation_model_resolve_to_resource_summaries: Vec<ComputationModelResolveToResourceSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListComputationModelResolveToResourcesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("computationModelResolveToResourceSummaries", &self.computation_model_resolve_to_resource_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListComputationModelResolveToResourcesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.computation_model_resolve_to_resource_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListComputationModelResolveToResourcesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_computation_models` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListComputationModelsResponse {
    /// The computation models.
    pub computation_model_summaries: Vec<ComputationModelSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListComputationModelsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("computationModelSummaries", &self.computation_model_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListComputationModelsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.computation_model_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListComputationModelsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A data binding that the filter found.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MatchedDataBinding {
    /// What the data binding refers to.
    pub value: DataBindingValue,
}

impl ToJson for MatchedDataBinding {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("value", &self.value).into()
    }
}

impl Structure for MatchedDataBinding {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.value = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `update_computation_model` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateComputationModelResponse {
    /// The state of the model: `UPDATING`, and what went wrong if something did.
    pub computation_model_status: ComputationModelStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateComputationModelResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("computationModelStatus", &self.computation_model_status).into()
    }
}

impl Structure for UpdateComputationModelResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.computation_model_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for UpdateComputationModelResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
