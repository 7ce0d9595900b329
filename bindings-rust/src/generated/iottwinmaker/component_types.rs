//! AWS IoT TwinMaker: component types.

use super::TwinMaker;
use super::shared::{GroupType, PropertyDefinitionRequest, PropertyDefinitionResponse, State, Status};
use crate::Error;
use crate::Timestamp;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::UNKNOWN;
use crate::from_wire::Value;
use crate::listing::listing;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;
use crate::types::enumeration;
use serde_json::Value as Document;
use std::collections::HashMap;

/// Creates a component type: a pattern of properties, property groups and functions for components of entities. It may
/// extend other component types and so inherit what they define. Asynchronous: the answer has the state so far; wait
/// until `get_component_type` says `ACTIVE`.
///
/// AWS: `CreateComponentType`, permission `iottwinmaker:CreateComponentType`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateComponentType(pub(super) Call);

impl CreateComponentType {
    /// Whether an entity can have only one component of this type.
    pub fn is_singleton(self, is_singleton: bool) -> Self {
        CreateComponentType(self.0.with("isSingleton", &is_singleton))
    }

    /// As [`is_singleton`](Self::is_singleton), but for `None`, which leaves it out.
    pub fn set_is_singleton(self, is_singleton: Option<bool>) -> Self {
        CreateComponentType(self.0.set("isSingleton", &is_singleton))
    }

    /// Its description; 0 to 2048 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        CreateComponentType(self.0.with("description", &description.into()))
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(self, description: Option<String>) -> Self {
        CreateComponentType(self.0.set("description", &description))
    }

    /// The definitions of the properties, by property name.
    pub fn property_definitions(
        self,
        property_definitions: impl IntoIterator<Item = (impl Into<String>, impl Into<PropertyDefinitionRequest>)>,
    ) -> Self {
        CreateComponentType(
            self.0.with(
                "propertyDefinitions",
                &property_definitions
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, PropertyDefinitionRequest>>(),
            ),
        )
    }

    /// As [`property_definitions`](Self::property_definitions), but for `None`, which leaves it out.
    pub fn set_property_definitions(
        self,
        property_definitions: Option<HashMap<String, PropertyDefinitionRequest>>,
    ) -> Self {
        CreateComponentType(self.0.set("propertyDefinitions", &property_definitions))
    }

    /// The ids of the component types that it extends.
    pub fn extends_from(self, extends_from: impl IntoIterator<Item = impl Into<String>>) -> Self {
        CreateComponentType(
            self.0.with("extendsFrom", &extends_from.into_iter().map(Into::into).collect::<Vec<String>>()),
        )
    }

    /// As [`extends_from`](Self::extends_from), but for `None`, which leaves it out.
    pub fn set_extends_from(self, extends_from: Option<Vec<String>>) -> Self {
        CreateComponentType(self.0.set("extendsFrom", &extends_from))
    }

    /// The functions, by name.
    pub fn functions(
        self,
        functions: impl IntoIterator<Item = (impl Into<String>, impl Into<FunctionRequest>)>,
    ) -> Self {
        CreateComponentType(
            self.0.with(
                "functions",
                &functions
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, FunctionRequest>>(),
            ),
        )
    }

    /// As [`functions`](Self::functions), but for `None`, which leaves it out.
    pub fn set_functions(self, functions: Option<HashMap<String, FunctionRequest>>) -> Self {
        CreateComponentType(self.0.set("functions", &functions))
    }

    /// Its tags: keys and values; 0 to 50 entries.
    pub fn tags(self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreateComponentType(self.0.with(
            "tags",
            &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<HashMap<String, String>>) -> Self {
        CreateComponentType(self.0.set("tags", &tags))
    }

    /// The property groups, by name.
    pub fn property_groups(
        self,
        property_groups: impl IntoIterator<Item = (impl Into<String>, impl Into<PropertyGroupRequest>)>,
    ) -> Self {
        CreateComponentType(
            self.0.with(
                "propertyGroups",
                &property_groups
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, PropertyGroupRequest>>(),
            ),
        )
    }

    /// As [`property_groups`](Self::property_groups), but for `None`, which leaves it out.
    pub fn set_property_groups(self, property_groups: Option<HashMap<String, PropertyGroupRequest>>) -> Self {
        CreateComponentType(self.0.set("propertyGroups", &property_groups))
    }

    /// A name for people, next to the id; 0 to 256 characters.
    pub fn component_type_name(self, component_type_name: impl Into<String>) -> Self {
        CreateComponentType(self.0.with("componentTypeName", &component_type_name.into()))
    }

    /// As [`component_type_name`](Self::component_type_name), but for `None`, which leaves it out.
    pub fn set_component_type_name(self, component_type_name: Option<String>) -> Self {
        CreateComponentType(self.0.set("componentTypeName", &component_type_name))
    }

    /// The nested component types, by the name each has in this one.
    pub fn composite_component_types(
        self,
        composite_component_types: impl IntoIterator<Item = (impl Into<String>, impl Into<CompositeComponentTypeRequest>)>,
    ) -> Self {
        CreateComponentType(
            self.0.with(
                "compositeComponentTypes",
                &composite_component_types
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, CompositeComponentTypeRequest>>(),
            ),
        )
    }

    /// As [`composite_component_types`](Self::composite_component_types), but for `None`, which leaves it out.
    pub fn set_composite_component_types(
        self,
        composite_component_types: Option<HashMap<String, CompositeComponentTypeRequest>>,
    ) -> Self {
        CreateComponentType(self.0.set("compositeComponentTypes", &composite_component_types))
    }
}

call!(CreateComponentType, CreateComponentTypeResponse);

impl TwinMaker {
    /// Creates a component type: a pattern of properties, property groups and functions for components of entities. It may
    /// extend other component types and so inherit what they define. Asynchronous: the answer has the state so far; wait
    /// until `get_component_type` says `ACTIVE`.
    ///
    /// AWS: `CreateComponentType`, permission `iottwinmaker:CreateComponentType`.
    pub fn create_component_type(
        &self,
        workspace_id: impl Into<String>,
        component_type_id: impl Into<String>,
    ) -> CreateComponentType {
        CreateComponentType(
            Call::new(&self.connector, "iottwinmaker.CreateComponentType")
                .with("workspaceId", &workspace_id.into())
                .with("componentTypeId", &component_type_id.into()),
        )
    }
}

/// Gives a component type with its properties, functions, groups and status, inherited ones included.
///
/// AWS: `GetComponentType`, permission `iottwinmaker:GetComponentType`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetComponentType(pub(super) Call);

call!(GetComponentType, GetComponentTypeResponse);

impl TwinMaker {
    /// Gives a component type with its properties, functions, groups and status, inherited ones included.
    ///
    /// AWS: `GetComponentType`, permission `iottwinmaker:GetComponentType`.
    pub fn get_component_type(
        &self,
        workspace_id: impl Into<String>,
        component_type_id: impl Into<String>,
    ) -> GetComponentType {
        GetComponentType(
            Call::new(&self.connector, "iottwinmaker.GetComponentType")
                .with("workspaceId", &workspace_id.into())
                .with("componentTypeId", &component_type_id.into()),
        )
    }
}

/// Lists the component types of a workspace: all, or those that pass one filter. They come in short.
///
/// AWS: `ListComponentTypes`, permission `iottwinmaker:ListComponentTypes`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListComponentTypes(pub(super) Call);

impl ListComponentTypes {
    /// The condition; only one is accepted. Default: all component types.
    pub fn filters(self, filters: impl IntoIterator<Item = ListComponentTypesFilter>) -> Self {
        ListComponentTypes(self.0.with("filters", &filters.into_iter().collect::<Vec<ListComponentTypesFilter>>()))
    }

    /// As [`filters`](Self::filters), but for `None`, which leaves it out.
    pub fn set_filters(self, filters: Option<Vec<ListComponentTypesFilter>>) -> Self {
        ListComponentTypes(self.0.set("filters", &filters))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListComponentTypes(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 200 it is 200. Default: 25.
    pub fn max_results(self, max_results: i32) -> Self {
        ListComponentTypes(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListComponentTypes(self.0.set("maxResults", &max_results))
    }
}

listing!(ListComponentTypes, ListComponentTypesResponse);

impl crate::Paged for ListComponentTypesResponse {
    type Item = ComponentTypeSummary;

    fn take_items(&mut self) -> Vec<ComponentTypeSummary> {
        std::mem::take(&mut self.component_type_summaries)
    }
}

impl TwinMaker {
    /// Lists the component types of a workspace: all, or those that pass one filter. They come in short.
    ///
    /// AWS: `ListComponentTypes`, permission `iottwinmaker:ListComponentTypes`.
    pub fn list_component_types(&self, workspace_id: impl Into<String>) -> ListComponentTypes {
        ListComponentTypes(
            Call::new(&self.connector, "iottwinmaker.ListComponentTypes").with("workspaceId", &workspace_id.into()),
        )
    }
}

/// Changes a component type: description, properties, functions, groups, parents or composite component types.
/// Asynchronous: the answer has the state so far; wait until `get_component_type` says `ACTIVE`.
///
/// AWS: `UpdateComponentType`, permission `iottwinmaker:UpdateComponentType`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateComponentType(pub(super) Call);

impl UpdateComponentType {
    /// Whether an entity can have only one component of this type.
    pub fn is_singleton(self, is_singleton: bool) -> Self {
        UpdateComponentType(self.0.with("isSingleton", &is_singleton))
    }

    /// As [`is_singleton`](Self::is_singleton), but for `None`, which leaves it out.
    pub fn set_is_singleton(self, is_singleton: Option<bool>) -> Self {
        UpdateComponentType(self.0.set("isSingleton", &is_singleton))
    }

    /// Its description; 0 to 2048 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        UpdateComponentType(self.0.with("description", &description.into()))
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(self, description: Option<String>) -> Self {
        UpdateComponentType(self.0.set("description", &description))
    }

    /// The definitions of the properties, by property name.
    pub fn property_definitions(
        self,
        property_definitions: impl IntoIterator<Item = (impl Into<String>, impl Into<PropertyDefinitionRequest>)>,
    ) -> Self {
        UpdateComponentType(
            self.0.with(
                "propertyDefinitions",
                &property_definitions
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, PropertyDefinitionRequest>>(),
            ),
        )
    }

    /// As [`property_definitions`](Self::property_definitions), but for `None`, which leaves it out.
    pub fn set_property_definitions(
        self,
        property_definitions: Option<HashMap<String, PropertyDefinitionRequest>>,
    ) -> Self {
        UpdateComponentType(self.0.set("propertyDefinitions", &property_definitions))
    }

    /// The ids of the component types that it extends.
    pub fn extends_from(self, extends_from: impl IntoIterator<Item = impl Into<String>>) -> Self {
        UpdateComponentType(
            self.0.with("extendsFrom", &extends_from.into_iter().map(Into::into).collect::<Vec<String>>()),
        )
    }

    /// As [`extends_from`](Self::extends_from), but for `None`, which leaves it out.
    pub fn set_extends_from(self, extends_from: Option<Vec<String>>) -> Self {
        UpdateComponentType(self.0.set("extendsFrom", &extends_from))
    }

    /// The functions, by name.
    pub fn functions(
        self,
        functions: impl IntoIterator<Item = (impl Into<String>, impl Into<FunctionRequest>)>,
    ) -> Self {
        UpdateComponentType(
            self.0.with(
                "functions",
                &functions
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, FunctionRequest>>(),
            ),
        )
    }

    /// As [`functions`](Self::functions), but for `None`, which leaves it out.
    pub fn set_functions(self, functions: Option<HashMap<String, FunctionRequest>>) -> Self {
        UpdateComponentType(self.0.set("functions", &functions))
    }

    /// The property groups, by name.
    pub fn property_groups(
        self,
        property_groups: impl IntoIterator<Item = (impl Into<String>, impl Into<PropertyGroupRequest>)>,
    ) -> Self {
        UpdateComponentType(
            self.0.with(
                "propertyGroups",
                &property_groups
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, PropertyGroupRequest>>(),
            ),
        )
    }

    /// As [`property_groups`](Self::property_groups), but for `None`, which leaves it out.
    pub fn set_property_groups(self, property_groups: Option<HashMap<String, PropertyGroupRequest>>) -> Self {
        UpdateComponentType(self.0.set("propertyGroups", &property_groups))
    }

    /// A name for people, next to the id; 0 to 256 characters.
    pub fn component_type_name(self, component_type_name: impl Into<String>) -> Self {
        UpdateComponentType(self.0.with("componentTypeName", &component_type_name.into()))
    }

    /// As [`component_type_name`](Self::component_type_name), but for `None`, which leaves it out.
    pub fn set_component_type_name(self, component_type_name: Option<String>) -> Self {
        UpdateComponentType(self.0.set("componentTypeName", &component_type_name))
    }

    /// The nested component types, by the name each has in this one.
    pub fn composite_component_types(
        self,
        composite_component_types: impl IntoIterator<Item = (impl Into<String>, impl Into<CompositeComponentTypeRequest>)>,
    ) -> Self {
        UpdateComponentType(
            self.0.with(
                "compositeComponentTypes",
                &composite_component_types
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, CompositeComponentTypeRequest>>(),
            ),
        )
    }

    /// As [`composite_component_types`](Self::composite_component_types), but for `None`, which leaves it out.
    pub fn set_composite_component_types(
        self,
        composite_component_types: Option<HashMap<String, CompositeComponentTypeRequest>>,
    ) -> Self {
        UpdateComponentType(self.0.set("compositeComponentTypes", &composite_component_types))
    }
}

call!(UpdateComponentType, UpdateComponentTypeResponse);

impl TwinMaker {
    /// Changes a component type: description, properties, functions, groups, parents or composite component types.
    /// Asynchronous: the answer has the state so far; wait until `get_component_type` says `ACTIVE`.
    ///
    /// AWS: `UpdateComponentType`, permission `iottwinmaker:UpdateComponentType`.
    pub fn update_component_type(
        &self,
        workspace_id: impl Into<String>,
        component_type_id: impl Into<String>,
    ) -> UpdateComponentType {
        UpdateComponentType(
            Call::new(&self.connector, "iottwinmaker.UpdateComponentType")
                .with("workspaceId", &workspace_id.into())
                .with("componentTypeId", &component_type_id.into()),
        )
    }
}

/// Deletes a component type. Asynchronous: the answer has the state so far; it is gone when `get_component_type` finds
/// none.
///
/// AWS: `DeleteComponentType`, permission `iottwinmaker:DeleteComponentType`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteComponentType(pub(super) Call);

call!(DeleteComponentType, DeleteComponentTypeResponse);

impl TwinMaker {
    /// Deletes a component type. Asynchronous: the answer has the state so far; it is gone when `get_component_type` finds
    /// none.
    ///
    /// AWS: `DeleteComponentType`, permission `iottwinmaker:DeleteComponentType`.
    pub fn delete_component_type(
        &self,
        workspace_id: impl Into<String>,
        component_type_id: impl Into<String>,
    ) -> DeleteComponentType {
        DeleteComponentType(
            Call::new(&self.connector, "iottwinmaker.DeleteComponentType")
                .with("workspaceId", &workspace_id.into())
                .with("componentTypeId", &component_type_id.into()),
        )
    }
}

/// A component type in short, as lists give it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComponentTypeSummary {
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// The id of the component type; 1 to 256 characters.
    pub component_type_id: String,
    /// When it was created.
    pub creation_date_time: Timestamp,
    /// When it was last changed.
    pub update_date_time: Timestamp,
    /// Its description; 0 to 2048 characters.
    pub description: Option<String>,
    /// The state, and the error if there is one.
    pub status: Option<Status>,
    /// A name for people, next to the id; 0 to 256 characters.
    pub component_type_name: Option<String>,
}

impl ToJson for ComponentTypeSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("arn", &self.arn)
            .with("componentTypeId", &self.component_type_id)
            .with("creationDateTime", &self.creation_date_time)
            .with("updateDateTime", &self.update_date_time)
            .with_some("description", &self.description)
            .with_some("status", &self.status)
            .with_some("componentTypeName", &self.component_type_name)
            .into()
    }
}

impl Structure for ComponentTypeSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.arn = value.read()?,
            2 => self.component_type_id = value.read()?,
            3 => self.creation_date_time = value.read()?,
            4 => self.update_date_time = value.read()?,
            5 => self.description = value.read()?,
            6 => self.status = value.read()?,
            7 => self.component_type_name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A component type to be nested in another one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompositeComponentTypeRequest {
    /// The id of the type to nest; 1 to 256 characters.
    pub component_type_id: Option<String>,
}

impl CompositeComponentTypeRequest {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the type to nest; 1 to 256 characters.
    pub fn component_type_id(mut self, component_type_id: impl Into<String>) -> Self {
        self.component_type_id = Some(component_type_id.into());
        self
    }

    /// As [`component_type_id`](Self::component_type_id), but for `None`, which leaves it out.
    pub fn set_component_type_id(mut self, component_type_id: Option<String>) -> Self {
        self.component_type_id = component_type_id;
        self
    }
}

impl ToJson for CompositeComponentTypeRequest {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("componentTypeId", &self.component_type_id).into()
    }
}

impl Structure for CompositeComponentTypeRequest {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.component_type_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A component type that is nested in another one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompositeComponentTypeResponse {
    /// The id of the nested component type; 1 to 256 characters.
    pub component_type_id: Option<String>,
    /// Whether it comes from a parent by inheritance.
    pub is_inherited: Option<bool>,
}

impl ToJson for CompositeComponentTypeResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("componentTypeId", &self.component_type_id)
            .with_some("isInherited", &self.is_inherited)
            .into()
    }
}

impl Structure for CompositeComponentTypeResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.component_type_id = value.read()?,
            2 => self.is_inherited = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `create_component_type` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateComponentTypeResponse {
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// When it was created.
    pub creation_date_time: Timestamp,
    /// The component type's state after the call.
    pub state: State,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateComponentTypeResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("arn", &self.arn)
            .with("creationDateTime", &self.creation_date_time)
            .with("state", &self.state)
            .into()
    }
}

impl Structure for CreateComponentTypeResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.arn = value.read()?,
            2 => self.creation_date_time = value.read()?,
            3 => self.state = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateComponentTypeResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What carries out a function: a Lambda function, or the service itself.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DataConnector {
    /// The Lambda function to call.
    pub lambda: Option<LambdaFunction>,
    /// Whether the connector is built into the service.
    pub is_native: Option<bool>,
}

impl DataConnector {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The Lambda function to call.
    pub fn lambda(mut self, lambda: LambdaFunction) -> Self {
        self.lambda = Some(lambda);
        self
    }

    /// As [`lambda`](Self::lambda), but for `None`, which leaves it out.
    pub fn set_lambda(mut self, lambda: Option<LambdaFunction>) -> Self {
        self.lambda = lambda;
        self
    }

    /// Whether the connector is built into the service.
    pub fn is_native(mut self, is_native: bool) -> Self {
        self.is_native = Some(is_native);
        self
    }

    /// As [`is_native`](Self::is_native), but for `None`, which leaves it out.
    pub fn set_is_native(mut self, is_native: Option<bool>) -> Self {
        self.is_native = is_native;
        self
    }
}

impl ToJson for DataConnector {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("lambda", &self.lambda).with_some("isNative", &self.is_native).into()
    }
}

impl Structure for DataConnector {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.lambda = value.read()?,
            2 => self.is_native = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `delete_component_type` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteComponentTypeResponse {
    /// The component type's state after the call.
    pub state: State,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteComponentTypeResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("state", &self.state).into()
    }
}

impl Structure for DeleteComponentTypeResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DeleteComponentTypeResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A function of a component type: what it needs, what it works on and who carries it out.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FunctionRequest {
    /// The names of the properties that the function needs.
    pub required_properties: Option<Vec<String>>,
    /// Whether it works on an entity or on the workspace.
    pub scope: Option<Scope>,
    /// The data connector that carries it out.
    pub implemented_by: Option<DataConnector>,
}

impl FunctionRequest {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The names of the properties that the function needs.
    pub fn required_properties(mut self, required_properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.required_properties = Some(required_properties.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// As [`required_properties`](Self::required_properties), but for `None`, which leaves it out.
    pub fn set_required_properties(mut self, required_properties: Option<Vec<String>>) -> Self {
        self.required_properties = required_properties;
        self
    }

    /// Whether it works on an entity or on the workspace.
    pub fn scope(mut self, scope: impl Into<Scope>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// As [`scope`](Self::scope), but for `None`, which leaves it out.
    pub fn set_scope(mut self, scope: Option<Scope>) -> Self {
        self.scope = scope;
        self
    }

    /// The data connector that carries it out.
    pub fn implemented_by(mut self, implemented_by: DataConnector) -> Self {
        self.implemented_by = Some(implemented_by);
        self
    }

    /// As [`implemented_by`](Self::implemented_by), but for `None`, which leaves it out.
    pub fn set_implemented_by(mut self, implemented_by: Option<DataConnector>) -> Self {
        self.implemented_by = implemented_by;
        self
    }
}

impl ToJson for FunctionRequest {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("requiredProperties", &self.required_properties)
            .with_some("scope", &self.scope)
            .with_some("implementedBy", &self.implemented_by)
            .into()
    }
}

impl Structure for FunctionRequest {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.required_properties = value.read()?,
            2 => self.scope = value.read()?,
            3 => self.implemented_by = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A function of a component type, its own or an inherited one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FunctionResponse {
    /// The names of the properties that the function needs.
    pub required_properties: Option<Vec<String>>,
    /// Whether it works on an entity or on the workspace.
    pub scope: Option<Scope>,
    /// The data connector that carries it out.
    pub implemented_by: Option<DataConnector>,
    /// Whether it comes from a parent by inheritance.
    pub is_inherited: Option<bool>,
}

impl ToJson for FunctionResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("requiredProperties", &self.required_properties)
            .with_some("scope", &self.scope)
            .with_some("implementedBy", &self.implemented_by)
            .with_some("isInherited", &self.is_inherited)
            .into()
    }
}

impl Structure for FunctionResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.required_properties = value.read()?,
            2 => self.scope = value.read()?,
            3 => self.implemented_by = value.read()?,
            4 => self.is_inherited = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `get_component_type` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetComponentTypeResponse {
    /// The id of the workspace; 1 to 128 characters.
    pub workspace_id: String,
    /// Whether an entity can have only one component of this type.
    pub is_singleton: Option<bool>,
    /// The id of the component type; 1 to 256 characters.
    pub component_type_id: String,
    /// Its description; 0 to 2048 characters.
    pub description: Option<String>,
    /// The definitions of the properties, by property name.
    pub property_definitions: Option<HashMap<String, PropertyDefinitionResponse>>,
    /// The ids of the component types that it extends.
    pub extends_from: Option<Vec<String>>,
    /// The functions, by name.
    pub functions: Option<HashMap<String, FunctionResponse>>,
    /// When it was created.
    pub creation_date_time: Timestamp,
    /// When it was last changed.
    pub update_date_time: Timestamp,
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// Whether the component type is abstract: there for others to extend.
    pub is_abstract: Option<bool>,
    /// Whether there is a schema initializer and it has done its work.
    pub is_schema_initialized: Option<bool>,
    /// The state, and the error if there is one.
    pub status: Option<Status>,
    /// The property groups, by name.
    pub property_groups: Option<HashMap<String, PropertyGroupResponse>>,
    /// The source of the sync job that made it; absent if none did.
    pub sync_source: Option<String>,
    /// A name for people, next to the id; 0 to 256 characters.
    pub component_type_name: Option<String>,
    /// The nested component types, by the name each has in this one.
    pub composite_component_types: Option<HashMap<String, CompositeComponentTypeResponse>>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetComponentTypeResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("workspaceId", &self.workspace_id)
            .with_some("isSingleton", &self.is_singleton)
            .with("componentTypeId", &self.component_type_id)
            .with_some("description", &self.description)
            .with_some("propertyDefinitions", &self.property_definitions)
            .with_some("extendsFrom", &self.extends_from)
            .with_some("functions", &self.functions)
            .with("creationDateTime", &self.creation_date_time)
            .with("updateDateTime", &self.update_date_time)
            .with("arn", &self.arn)
            .with_some("isAbstract", &self.is_abstract)
            .with_some("isSchemaInitialized", &self.is_schema_initialized)
            .with_some("status", &self.status)
            .with_some("propertyGroups", &self.property_groups)
            .with_some("syncSource", &self.sync_source)
            .with_some("componentTypeName", &self.component_type_name)
            .with_some("compositeComponentTypes", &self.composite_component_types)
            .into()
    }
}

impl Structure for GetComponentTypeResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.workspace_id = value.read()?,
            2 => self.is_singleton = value.read()?,
            3 => self.component_type_id = value.read()?,
            4 => self.description = value.read()?,
            5 => self.property_definitions = value.read()?,
            6 => self.extends_from = value.read()?,
            7 => self.functions = value.read()?,
            8 => self.creation_date_time = value.read()?,
            9 => self.update_date_time = value.read()?,
            10 => self.arn = value.read()?,
            11 => self.is_abstract = value.read()?,
            12 => self.is_schema_initialized = value.read()?,
            13 => self.status = value.read()?,
            14 => self.property_groups = value.read()?,
            15 => self.sync_source = value.read()?,
            16 => self.component_type_name = value.read()?,
            17 => self.composite_component_types = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetComponentTypeResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A Lambda function of yours.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LambdaFunction {
    /// The ARN of the Lambda function; 20 to 2048 characters.
    pub arn: String,
}

impl LambdaFunction {
    /// With what it needs; the other members have setters.
    pub fn new(arn: impl Into<String>) -> Self {
        Self { arn: arn.into() }
    }
}

impl ToJson for LambdaFunction {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("arn", &self.arn).into()
    }
}

impl Structure for LambdaFunction {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.arn = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A condition on the component types of a list: their parent, their namespace or whether they are abstract.
///
/// Exactly one of its members is set. Open: a member that this version does not know is kept as it came.
#[allow(clippy::large_enum_variant, reason = "an answer holds few of them, and a box would be in the way")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListComponentTypesFilter {
    /// Only types that extend this component type, given by its id.
    ExtendsFrom(String),
    /// Only types of this namespace.
    Namespace(String),
    /// Only abstract types, or only those that are not.
    IsAbstract(bool),
    /// One that this version does not know, by AWS's name, as it came; empty if none came. It cannot be sent.
    Unknown(serde_json::Map<String, Document>),
}

impl Default for ListComponentTypesFilter {
    fn default() -> Self {
        ListComponentTypesFilter::Unknown(serde_json::Map::new())
    }
}

impl Structure for ListComponentTypesFilter {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        *self = match number {
            1 => ListComponentTypesFilter::ExtendsFrom(value.read()?),
            2 => ListComponentTypesFilter::Namespace(value.read()?),
            3 => ListComponentTypesFilter::IsAbstract(value.read()?),
            UNKNOWN => {
                let more: serde_json::Map<String, Document> = value.read()?;
                if let ListComponentTypesFilter::Unknown(members) = self {
                    members.extend(more);
                }
                return Ok(());
            }
            _ => return value.unknown(),
        };
        Ok(())
    }
}

impl ToJson for ListComponentTypesFilter {
    fn to_json(&self) -> serde_json::Value {
        match self {
            ListComponentTypesFilter::ExtendsFrom(value) => Object::default().with("extendsFrom", value),
            ListComponentTypesFilter::Namespace(value) => Object::default().with("namespace", value),
            ListComponentTypesFilter::IsAbstract(value) => Object::default().with("isAbstract", value),
            ListComponentTypesFilter::Unknown(members) => Object::from(members.clone()),
        }
        .into()
    }
}

/// What `list_component_types` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListComponentTypesResponse {
    /// The id of the workspace; 1 to 128 characters.
    pub workspace_id: String,
    /// The component types of this page, in short.
    pub component_type_summaries: Vec<ComponentTypeSummary>,
    /// The token of the next page; none on the last one; 0 to 17880 characters.
    pub next_token: Option<String>,
    /// The page size in use; 0 to 200.
    pub max_results: Option<i32>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListComponentTypesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("workspaceId", &self.workspace_id)
            .with("componentTypeSummaries", &self.component_type_summaries)
            .with_some("nextToken", &self.next_token)
            .with_some("maxResults", &self.max_results)
            .into()
    }
}

impl Structure for ListComponentTypesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.workspace_id = value.read()?,
            2 => self.component_type_summaries = value.read()?,
            3 => self.next_token = value.read()?,
            4 => self.max_results = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListComponentTypesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A group of properties that belong together, to be defined on a component type.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropertyGroupRequest {
    /// The shape of the group.
    pub group_type: Option<GroupType>,
    /// The names of the properties in the group.
    pub property_names: Option<Vec<String>>,
}

impl PropertyGroupRequest {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The shape of the group.
    pub fn group_type(mut self, group_type: impl Into<GroupType>) -> Self {
        self.group_type = Some(group_type.into());
        self
    }

    /// As [`group_type`](Self::group_type), but for `None`, which leaves it out.
    pub fn set_group_type(mut self, group_type: Option<GroupType>) -> Self {
        self.group_type = group_type;
        self
    }

    /// The names of the properties in the group.
    pub fn property_names(mut self, property_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.property_names = Some(property_names.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// As [`property_names`](Self::property_names), but for `None`, which leaves it out.
    pub fn set_property_names(mut self, property_names: Option<Vec<String>>) -> Self {
        self.property_names = property_names;
        self
    }
}

impl ToJson for PropertyGroupRequest {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("groupType", &self.group_type)
            .with_some("propertyNames", &self.property_names)
            .into()
    }
}

impl Structure for PropertyGroupRequest {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.group_type = value.read()?,
            2 => self.property_names = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A group of properties of a component type.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropertyGroupResponse {
    /// The shape of the group.
    pub group_type: GroupType,
    /// The names of the properties in the group.
    pub property_names: Vec<String>,
    /// Whether it comes from a parent by inheritance.
    pub is_inherited: bool,
}

impl ToJson for PropertyGroupResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("groupType", &self.group_type)
            .with("propertyNames", &self.property_names)
            .with("isInherited", &self.is_inherited)
            .into()
    }
}

impl Structure for PropertyGroupResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.group_type = value.read()?,
            2 => self.property_names = value.read()?,
            3 => self.is_inherited = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// What a function works on: one entity or the whole workspace.
    Scope {
        Entity = "ENTITY",
        Workspace = "WORKSPACE",
    } else Unknown
}

/// What `update_component_type` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateComponentTypeResponse {
    /// The id of the workspace; 1 to 128 characters.
    pub workspace_id: String,
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// The id of the component type; 1 to 256 characters.
    pub component_type_id: String,
    /// The component type's state after the call.
    pub state: State,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateComponentTypeResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("workspaceId", &self.workspace_id)
            .with("arn", &self.arn)
            .with("componentTypeId", &self.component_type_id)
            .with("state", &self.state)
            .into()
    }
}

impl Structure for UpdateComponentTypeResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.workspace_id = value.read()?,
            2 => self.arn = value.read()?,
            3 => self.component_type_id = value.read()?,
            4 => self.state = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for UpdateComponentTypeResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
