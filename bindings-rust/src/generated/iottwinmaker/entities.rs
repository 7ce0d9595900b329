//! AWS IoT TwinMaker: entities.

use super::TwinMaker;
use super::shared::{DataValue, GroupType, PropertyDefinitionRequest, PropertyDefinitionResponse, State, Status};
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

/// Creates an entity, with components if you like, below a parent entity or at the top of the workspace. The component
/// types that its components name must exist. Asynchronous: the answer has the state so far; wait until `get_entity`
/// says `ACTIVE`.
///
/// AWS: `CreateEntity`, permission `iottwinmaker:CreateEntity`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateEntity(pub(super) Call);

impl CreateEntity {
    /// The id of the new entity. Default: the service makes one; 1 to 128 characters.
    pub fn entity_id(self, entity_id: impl Into<String>) -> Self {
        CreateEntity(self.0.with("entityId", &entity_id.into()))
    }

    /// As [`entity_id`](Self::entity_id), but for `None`, which leaves it out.
    pub fn set_entity_id(self, entity_id: Option<String>) -> Self {
        CreateEntity(self.0.set("entityId", &entity_id))
    }

    /// Its description; 0 to 2048 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        CreateEntity(self.0.with("description", &description.into()))
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(self, description: Option<String>) -> Self {
        CreateEntity(self.0.set("description", &description))
    }

    /// The components of the new entity, by name.
    pub fn components(
        self,
        components: impl IntoIterator<Item = (impl Into<String>, impl Into<ComponentRequest>)>,
    ) -> Self {
        CreateEntity(
            self.0.with(
                "components",
                &components
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, ComponentRequest>>(),
            ),
        )
    }

    /// As [`components`](Self::components), but for `None`, which leaves it out.
    pub fn set_components(self, components: Option<HashMap<String, ComponentRequest>>) -> Self {
        CreateEntity(self.0.set("components", &components))
    }

    /// What to set on composite components, by path from the top-level component.
    pub fn composite_components(
        self,
        composite_components: impl IntoIterator<Item = (impl Into<String>, impl Into<CompositeComponentRequest>)>,
    ) -> Self {
        CreateEntity(
            self.0.with(
                "compositeComponents",
                &composite_components
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, CompositeComponentRequest>>(),
            ),
        )
    }

    /// As [`composite_components`](Self::composite_components), but for `None`, which leaves it out.
    pub fn set_composite_components(
        self,
        composite_components: Option<HashMap<String, CompositeComponentRequest>>,
    ) -> Self {
        CreateEntity(self.0.set("compositeComponents", &composite_components))
    }

    /// The id of the parent entity. Default: none, the entity is at the top (`$ROOT`); 1 to 128 characters.
    pub fn parent_entity_id(self, parent_entity_id: impl Into<String>) -> Self {
        CreateEntity(self.0.with("parentEntityId", &parent_entity_id.into()))
    }

    /// As [`parent_entity_id`](Self::parent_entity_id), but for `None`, which leaves it out.
    pub fn set_parent_entity_id(self, parent_entity_id: Option<String>) -> Self {
        CreateEntity(self.0.set("parentEntityId", &parent_entity_id))
    }

    /// Its tags: keys and values; 0 to 50 entries.
    pub fn tags(self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreateEntity(self.0.with(
            "tags",
            &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<HashMap<String, String>>) -> Self {
        CreateEntity(self.0.set("tags", &tags))
    }
}

call!(CreateEntity, CreateEntityResponse);

impl TwinMaker {
    /// Creates an entity, with components if you like, below a parent entity or at the top of the workspace. The component
    /// types that its components name must exist. Asynchronous: the answer has the state so far; wait until `get_entity`
    /// says `ACTIVE`.
    ///
    /// AWS: `CreateEntity`, permission `iottwinmaker:CreateEntity`.
    pub fn create_entity(&self, workspace_id: impl Into<String>, entity_name: impl Into<String>) -> CreateEntity {
        CreateEntity(
            Call::new(&self.connector, "iottwinmaker.CreateEntity")
                .with("workspaceId", &workspace_id.into())
                .with("entityName", &entity_name.into()),
        )
    }
}

/// Gives an entity with its status, its components and their properties. What is large comes cut, as the `areAll` flags
/// tell; `list_components` and `list_properties` give all of it.
///
/// AWS: `GetEntity`, permission `iottwinmaker:GetEntity`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetEntity(pub(super) Call);

call!(GetEntity, GetEntityResponse);

impl TwinMaker {
    /// Gives an entity with its status, its components and their properties. What is large comes cut, as the `areAll` flags
    /// tell; `list_components` and `list_properties` give all of it.
    ///
    /// AWS: `GetEntity`, permission `iottwinmaker:GetEntity`.
    pub fn get_entity(&self, workspace_id: impl Into<String>, entity_id: impl Into<String>) -> GetEntity {
        GetEntity(
            Call::new(&self.connector, "iottwinmaker.GetEntity")
                .with("workspaceId", &workspace_id.into())
                .with("entityId", &entity_id.into()),
        )
    }
}

/// Lists the entities of a workspace: all, or those that pass one filter. They come in short, without components.
///
/// AWS: `ListEntities`, permission `iottwinmaker:ListEntities`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListEntities(pub(super) Call);

impl ListEntities {
    /// The condition; the list takes one only. Default: all entities.
    pub fn filters(self, filters: impl IntoIterator<Item = ListEntitiesFilter>) -> Self {
        ListEntities(self.0.with("filters", &filters.into_iter().collect::<Vec<ListEntitiesFilter>>()))
    }

    /// As [`filters`](Self::filters), but for `None`, which leaves it out.
    pub fn set_filters(self, filters: Option<Vec<ListEntitiesFilter>>) -> Self {
        ListEntities(self.0.set("filters", &filters))
    }

    /// The size of a page, 1 or more; above 200 it is 200. Default: 25.
    pub fn max_results(self, max_results: i32) -> Self {
        ListEntities(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListEntities(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListEntities(self.0.set("nextToken", &next_token.into()))
    }
}

listing!(ListEntities, ListEntitiesResponse);

impl crate::Paged for ListEntitiesResponse {
    type Item = EntitySummary;

    fn take_items(&mut self) -> Vec<EntitySummary> {
        self.entity_summaries.take().unwrap_or_default()
    }
}

impl TwinMaker {
    /// Lists the entities of a workspace: all, or those that pass one filter. They come in short, without components.
    ///
    /// AWS: `ListEntities`, permission `iottwinmaker:ListEntities`.
    pub fn list_entities(&self, workspace_id: impl Into<String>) -> ListEntities {
        ListEntities(Call::new(&self.connector, "iottwinmaker.ListEntities").with("workspaceId", &workspace_id.into()))
    }
}

/// Changes an entity: its name, description, parent, components or composite components. Every component, property and
/// property group in the call has an update type of its own. Asynchronous: the answer has the state so far; wait until
/// `get_entity` says `ACTIVE`.
///
/// AWS: `UpdateEntity`, permission `iottwinmaker:UpdateEntity`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateEntity(pub(super) Call);

impl UpdateEntity {
    /// The name of the entity; 1 to 256 characters.
    pub fn entity_name(self, entity_name: impl Into<String>) -> Self {
        UpdateEntity(self.0.with("entityName", &entity_name.into()))
    }

    /// As [`entity_name`](Self::entity_name), but for `None`, which leaves it out.
    pub fn set_entity_name(self, entity_name: Option<String>) -> Self {
        UpdateEntity(self.0.set("entityName", &entity_name))
    }

    /// Its description; 0 to 2048 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        UpdateEntity(self.0.with("description", &description.into()))
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(self, description: Option<String>) -> Self {
        UpdateEntity(self.0.set("description", &description))
    }

    /// The components to add, change or delete, by name.
    pub fn component_updates(
        self,
        component_updates: impl IntoIterator<Item = (impl Into<String>, impl Into<ComponentUpdateRequest>)>,
    ) -> Self {
        UpdateEntity(
            self.0.with(
                "componentUpdates",
                &component_updates
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, ComponentUpdateRequest>>(),
            ),
        )
    }

    /// As [`component_updates`](Self::component_updates), but for `None`, which leaves it out.
    pub fn set_component_updates(self, component_updates: Option<HashMap<String, ComponentUpdateRequest>>) -> Self {
        UpdateEntity(self.0.set("componentUpdates", &component_updates))
    }

    /// The composite components to change, by path from the top-level component.
    pub fn composite_component_updates(
        self,
        composite_component_updates: impl IntoIterator<
            Item = (impl Into<String>, impl Into<CompositeComponentUpdateRequest>),
        >,
    ) -> Self {
        UpdateEntity(
            self.0.with(
                "compositeComponentUpdates",
                &composite_component_updates
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, CompositeComponentUpdateRequest>>(),
            ),
        )
    }

    /// As [`composite_component_updates`](Self::composite_component_updates), but for `None`, which leaves it out.
    pub fn set_composite_component_updates(
        self,
        composite_component_updates: Option<HashMap<String, CompositeComponentUpdateRequest>>,
    ) -> Self {
        UpdateEntity(self.0.set("compositeComponentUpdates", &composite_component_updates))
    }

    /// The change of the parent. Default: it stays.
    pub fn parent_entity_update(self, parent_entity_update: ParentEntityUpdateRequest) -> Self {
        UpdateEntity(self.0.with("parentEntityUpdate", &parent_entity_update))
    }

    /// As [`parent_entity_update`](Self::parent_entity_update), but for `None`, which leaves it out.
    pub fn set_parent_entity_update(self, parent_entity_update: Option<ParentEntityUpdateRequest>) -> Self {
        UpdateEntity(self.0.set("parentEntityUpdate", &parent_entity_update))
    }
}

call!(UpdateEntity, UpdateEntityResponse);

impl TwinMaker {
    /// Changes an entity: its name, description, parent, components or composite components. Every component, property and
    /// property group in the call has an update type of its own. Asynchronous: the answer has the state so far; wait until
    /// `get_entity` says `ACTIVE`.
    ///
    /// AWS: `UpdateEntity`, permission `iottwinmaker:UpdateEntity`.
    pub fn update_entity(&self, workspace_id: impl Into<String>, entity_id: impl Into<String>) -> UpdateEntity {
        UpdateEntity(
            Call::new(&self.connector, "iottwinmaker.UpdateEntity")
                .with("workspaceId", &workspace_id.into())
                .with("entityId", &entity_id.into()),
        )
    }
}

/// Deletes an entity; its child entities too only if you ask for that. Asynchronous: the answer has the state so far;
/// the entity is gone when `get_entity` finds none.
///
/// AWS: `DeleteEntity`, permission `iottwinmaker:DeleteEntity`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteEntity(pub(super) Call);

impl DeleteEntity {
    /// Whether its child entities are deleted too.
    pub fn is_recursive(self, is_recursive: bool) -> Self {
        DeleteEntity(self.0.with("isRecursive", &is_recursive))
    }

    /// As [`is_recursive`](Self::is_recursive), but for `None`, which leaves it out.
    pub fn set_is_recursive(self, is_recursive: Option<bool>) -> Self {
        DeleteEntity(self.0.set("isRecursive", &is_recursive))
    }
}

call!(DeleteEntity, DeleteEntityResponse);

impl TwinMaker {
    /// Deletes an entity; its child entities too only if you ask for that. Asynchronous: the answer has the state so far;
    /// the entity is gone when `get_entity` finds none.
    ///
    /// AWS: `DeleteEntity`, permission `iottwinmaker:DeleteEntity`.
    pub fn delete_entity(&self, workspace_id: impl Into<String>, entity_id: impl Into<String>) -> DeleteEntity {
        DeleteEntity(
            Call::new(&self.connector, "iottwinmaker.DeleteEntity")
                .with("workspaceId", &workspace_id.into())
                .with("entityId", &entity_id.into()),
        )
    }
}

/// Lists the components of an entity, or the composite components at a path. Use it where `get_entity` does not return
/// them all.
///
/// AWS: `ListComponents`, permission `iottwinmaker:ListComponents`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListComponents(pub(super) Call);

impl ListComponents {
    /// The path of a composite component, from the top-level one down. Default: the entity's own components; 1 to 2048
    /// characters.
    pub fn component_path(self, component_path: impl Into<String>) -> Self {
        ListComponents(self.0.with("componentPath", &component_path.into()))
    }

    /// As [`component_path`](Self::component_path), but for `None`, which leaves it out.
    pub fn set_component_path(self, component_path: Option<String>) -> Self {
        ListComponents(self.0.set("componentPath", &component_path))
    }

    /// The size of a page, 1 or more; above 200 it is 200. Default: 25.
    pub fn max_results(self, max_results: i32) -> Self {
        ListComponents(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListComponents(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListComponents(self.0.set("nextToken", &next_token.into()))
    }
}

listing!(ListComponents, ListComponentsResponse);

impl crate::Paged for ListComponentsResponse {
    type Item = ComponentSummary;

    fn take_items(&mut self) -> Vec<ComponentSummary> {
        std::mem::take(&mut self.component_summaries)
    }
}

impl TwinMaker {
    /// Lists the components of an entity, or the composite components at a path. Use it where `get_entity` does not return
    /// them all.
    ///
    /// AWS: `ListComponents`, permission `iottwinmaker:ListComponents`.
    pub fn list_components(&self, workspace_id: impl Into<String>, entity_id: impl Into<String>) -> ListComponents {
        ListComponents(
            Call::new(&self.connector, "iottwinmaker.ListComponents")
                .with("workspaceId", &workspace_id.into())
                .with("entityId", &entity_id.into()),
        )
    }
}

/// Lists the properties of one component of an entity, with their definitions and values. The component is given by its
/// name or, for a composite component, by its path.
///
/// AWS: `ListProperties`, permission `iottwinmaker:ListProperties`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListProperties(pub(super) Call);

impl ListProperties {
    /// The name of the component; 1 to 256 characters.
    pub fn component_name(self, component_name: impl Into<String>) -> Self {
        ListProperties(self.0.with("componentName", &component_name.into()))
    }

    /// As [`component_name`](Self::component_name), but for `None`, which leaves it out.
    pub fn set_component_name(self, component_name: Option<String>) -> Self {
        ListProperties(self.0.set("componentName", &component_name))
    }

    /// The path of a composite component, from the top-level component down; 1 to 2048 characters.
    pub fn component_path(self, component_path: impl Into<String>) -> Self {
        ListProperties(self.0.with("componentPath", &component_path.into()))
    }

    /// As [`component_path`](Self::component_path), but for `None`, which leaves it out.
    pub fn set_component_path(self, component_path: Option<String>) -> Self {
        ListProperties(self.0.set("componentPath", &component_path))
    }

    /// The size of a page, 1 or more; above 200 it is 200. Default: 25.
    pub fn max_results(self, max_results: i32) -> Self {
        ListProperties(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListProperties(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListProperties(self.0.set("nextToken", &next_token.into()))
    }
}

listing!(ListProperties, ListPropertiesResponse);

impl crate::Paged for ListPropertiesResponse {
    type Item = PropertySummary;

    fn take_items(&mut self) -> Vec<PropertySummary> {
        std::mem::take(&mut self.property_summaries)
    }
}

impl TwinMaker {
    /// Lists the properties of one component of an entity, with their definitions and values. The component is given by its
    /// name or, for a composite component, by its path.
    ///
    /// AWS: `ListProperties`, permission `iottwinmaker:ListProperties`.
    pub fn list_properties(&self, workspace_id: impl Into<String>, entity_id: impl Into<String>) -> ListProperties {
        ListProperties(
            Call::new(&self.connector, "iottwinmaker.ListProperties")
                .with("workspaceId", &workspace_id.into())
                .with("entityId", &entity_id.into()),
        )
    }
}

/// What to do with one property group of a component.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComponentPropertyGroupRequest {
    /// The shape of the group.
    pub group_type: Option<GroupType>,
    /// The names of the properties in the group.
    pub property_names: Option<Vec<String>>,
    /// What to do with it.
    pub update_type: Option<PropertyGroupUpdateType>,
}

impl ComponentPropertyGroupRequest {
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

    /// What to do with it.
    pub fn update_type(mut self, update_type: impl Into<PropertyGroupUpdateType>) -> Self {
        self.update_type = Some(update_type.into());
        self
    }

    /// As [`update_type`](Self::update_type), but for `None`, which leaves it out.
    pub fn set_update_type(mut self, update_type: Option<PropertyGroupUpdateType>) -> Self {
        self.update_type = update_type;
        self
    }
}

impl ToJson for ComponentPropertyGroupRequest {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("groupType", &self.group_type)
            .with_some("propertyNames", &self.property_names)
            .with_some("updateType", &self.update_type)
            .into()
    }
}

impl Structure for ComponentPropertyGroupRequest {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.group_type = value.read()?,
            2 => self.property_names = value.read()?,
            3 => self.update_type = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A property group of a component.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComponentPropertyGroupResponse {
    /// The shape of the group.
    pub group_type: GroupType,
    /// The names of the properties in the group.
    pub property_names: Vec<String>,
    /// Whether the group comes from a parent by inheritance.
    pub is_inherited: bool,
}

impl ToJson for ComponentPropertyGroupResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("groupType", &self.group_type)
            .with("propertyNames", &self.property_names)
            .with("isInherited", &self.is_inherited)
            .into()
    }
}

impl Structure for ComponentPropertyGroupResponse {
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

/// A component for a new entity: its type and the properties that you set.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComponentRequest {
    /// Its description; 0 to 2048 characters.
    pub description: Option<String>,
    /// The id of the component type; 1 to 256 characters.
    pub component_type_id: Option<String>,
    /// The properties to set, by name.
    pub properties: Option<HashMap<String, PropertyRequest>>,
    /// The property groups of the component, by name.
    pub property_groups: Option<HashMap<String, ComponentPropertyGroupRequest>>,
}

impl ComponentRequest {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Its description; 0 to 2048 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(mut self, description: Option<String>) -> Self {
        self.description = description;
        self
    }

    /// The id of the component type; 1 to 256 characters.
    pub fn component_type_id(mut self, component_type_id: impl Into<String>) -> Self {
        self.component_type_id = Some(component_type_id.into());
        self
    }

    /// As [`component_type_id`](Self::component_type_id), but for `None`, which leaves it out.
    pub fn set_component_type_id(mut self, component_type_id: Option<String>) -> Self {
        self.component_type_id = component_type_id;
        self
    }

    /// The properties to set, by name.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = (impl Into<String>, impl Into<PropertyRequest>)>,
    ) -> Self {
        self.properties = Some(
            properties
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect::<HashMap<String, PropertyRequest>>(),
        );
        self
    }

    /// As [`properties`](Self::properties), but for `None`, which leaves it out.
    pub fn set_properties(mut self, properties: Option<HashMap<String, PropertyRequest>>) -> Self {
        self.properties = properties;
        self
    }

    /// The property groups of the component, by name.
    pub fn property_groups(
        mut self,
        property_groups: impl IntoIterator<Item = (impl Into<String>, impl Into<ComponentPropertyGroupRequest>)>,
    ) -> Self {
        self.property_groups = Some(
            property_groups
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect::<HashMap<String, ComponentPropertyGroupRequest>>(),
        );
        self
    }

    /// As [`property_groups`](Self::property_groups), but for `None`, which leaves it out.
    pub fn set_property_groups(
        mut self,
        property_groups: Option<HashMap<String, ComponentPropertyGroupRequest>>,
    ) -> Self {
        self.property_groups = property_groups;
        self
    }
}

impl ToJson for ComponentRequest {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("description", &self.description)
            .with_some("componentTypeId", &self.component_type_id)
            .with_some("properties", &self.properties)
            .with_some("propertyGroups", &self.property_groups)
            .into()
    }
}

impl Structure for ComponentRequest {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.description = value.read()?,
            2 => self.component_type_id = value.read()?,
            3 => self.properties = value.read()?,
            4 => self.property_groups = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A component of an entity, with its properties and composite components.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComponentResponse {
    /// The name of the component in its entity; 1 to 256 characters.
    pub component_name: Option<String>,
    /// Its description; 0 to 2048 characters.
    pub description: Option<String>,
    /// The id of the component type; 1 to 256 characters.
    pub component_type_id: Option<String>,
    /// The state, and the error if there is one.
    pub status: Option<Status>,
    /// The name of the property definition behind the component, as the request set it; 1 to 256 characters.
    pub defined_in: Option<String>,
    /// The properties, by name.
    pub properties: Option<HashMap<String, PropertyResponse>>,
    /// The property groups of the component, by name.
    pub property_groups: Option<HashMap<String, ComponentPropertyGroupResponse>>,
    /// The source of the sync job that made it; absent if none did.
    pub sync_source: Option<String>,
    /// Whether `properties` is complete. At most 800 are returned; `list_properties` gives all.
    pub are_all_properties_returned: Option<bool>,
    /// The composite components of the component, in short, by name.
    pub composite_components: Option<HashMap<String, ComponentSummary>>,
    /// Whether `composite_components` is complete; `list_components` gives all.
    pub are_all_composite_components_returned: Option<bool>,
}

impl ToJson for ComponentResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("componentName", &self.component_name)
            .with_some("description", &self.description)
            .with_some("componentTypeId", &self.component_type_id)
            .with_some("status", &self.status)
            .with_some("definedIn", &self.defined_in)
            .with_some("properties", &self.properties)
            .with_some("propertyGroups", &self.property_groups)
            .with_some("syncSource", &self.sync_source)
            .with_some("areAllPropertiesReturned", &self.are_all_properties_returned)
            .with_some("compositeComponents", &self.composite_components)
            .with_some("areAllCompositeComponentsReturned", &self.are_all_composite_components_returned)
            .into()
    }
}

impl Structure for ComponentResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.component_name = value.read()?,
            2 => self.description = value.read()?,
            3 => self.component_type_id = value.read()?,
            4 => self.status = value.read()?,
            5 => self.defined_in = value.read()?,
            6 => self.properties = value.read()?,
            7 => self.property_groups = value.read()?,
            8 => self.sync_source = value.read()?,
            9 => self.are_all_properties_returned = value.read()?,
            10 => self.composite_components = value.read()?,
            11 => self.are_all_composite_components_returned = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A component in short, without its properties.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComponentSummary {
    /// The name of the component in its entity; 1 to 256 characters.
    pub component_name: String,
    /// The id of the component type; 1 to 256 characters.
    pub component_type_id: String,
    /// The name of the property definition behind the component, as the request set it; 1 to 256 characters.
    pub defined_in: Option<String>,
    /// Its description; 0 to 2048 characters.
    pub description: Option<String>,
    /// The property groups of the component, by name.
    pub property_groups: Option<HashMap<String, ComponentPropertyGroupResponse>>,
    /// The state, and the error if there is one.
    pub status: Status,
    /// The source of the sync job that made it; absent if none did.
    pub sync_source: Option<String>,
    /// The path of a composite component, from the top-level component down; 1 to 2048 characters.
    pub component_path: Option<String>,
}

impl ToJson for ComponentSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("componentName", &self.component_name)
            .with("componentTypeId", &self.component_type_id)
            .with_some("definedIn", &self.defined_in)
            .with_some("description", &self.description)
            .with_some("propertyGroups", &self.property_groups)
            .with("status", &self.status)
            .with_some("syncSource", &self.sync_source)
            .with_some("componentPath", &self.component_path)
            .into()
    }
}

impl Structure for ComponentSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.component_name = value.read()?,
            2 => self.component_type_id = value.read()?,
            3 => self.defined_in = value.read()?,
            4 => self.description = value.read()?,
            5 => self.property_groups = value.read()?,
            6 => self.status = value.read()?,
            7 => self.sync_source = value.read()?,
            8 => self.component_path = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// One change to a component of an entity: add, change or delete it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComponentUpdateRequest {
    /// What to do with it.
    pub update_type: Option<ComponentUpdateType>,
    /// Its description; 0 to 2048 characters.
    pub description: Option<String>,
    /// The id of the component type; 1 to 256 characters.
    pub component_type_id: Option<String>,
    /// The properties to change, by name; each has its own update type.
    pub property_updates: Option<HashMap<String, PropertyRequest>>,
    /// The property groups to change, by name; each has its own update type.
    pub property_group_updates: Option<HashMap<String, ComponentPropertyGroupRequest>>,
}

impl ComponentUpdateRequest {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to do with it.
    pub fn update_type(mut self, update_type: impl Into<ComponentUpdateType>) -> Self {
        self.update_type = Some(update_type.into());
        self
    }

    /// As [`update_type`](Self::update_type), but for `None`, which leaves it out.
    pub fn set_update_type(mut self, update_type: Option<ComponentUpdateType>) -> Self {
        self.update_type = update_type;
        self
    }

    /// Its description; 0 to 2048 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(mut self, description: Option<String>) -> Self {
        self.description = description;
        self
    }

    /// The id of the component type; 1 to 256 characters.
    pub fn component_type_id(mut self, component_type_id: impl Into<String>) -> Self {
        self.component_type_id = Some(component_type_id.into());
        self
    }

    /// As [`component_type_id`](Self::component_type_id), but for `None`, which leaves it out.
    pub fn set_component_type_id(mut self, component_type_id: Option<String>) -> Self {
        self.component_type_id = component_type_id;
        self
    }

    /// The properties to change, by name; each has its own update type.
    pub fn property_updates(
        mut self,
        property_updates: impl IntoIterator<Item = (impl Into<String>, impl Into<PropertyRequest>)>,
    ) -> Self {
        self.property_updates = Some(
            property_updates
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect::<HashMap<String, PropertyRequest>>(),
        );
        self
    }

    /// As [`property_updates`](Self::property_updates), but for `None`, which leaves it out.
    pub fn set_property_updates(mut self, property_updates: Option<HashMap<String, PropertyRequest>>) -> Self {
        self.property_updates = property_updates;
        self
    }

    /// The property groups to change, by name; each has its own update type.
    pub fn property_group_updates(
        mut self,
        property_group_updates: impl IntoIterator<Item = (impl Into<String>, impl Into<ComponentPropertyGroupRequest>)>,
    ) -> Self {
        self.property_group_updates = Some(
            property_group_updates
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect::<HashMap<String, ComponentPropertyGroupRequest>>(),
        );
        self
    }

    /// As [`property_group_updates`](Self::property_group_updates), but for `None`, which leaves it out.
    pub fn set_property_group_updates(
        mut self,
        property_group_updates: Option<HashMap<String, ComponentPropertyGroupRequest>>,
    ) -> Self {
        self.property_group_updates = property_group_updates;
        self
    }
}

impl ToJson for ComponentUpdateRequest {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("updateType", &self.update_type)
            .with_some("description", &self.description)
            .with_some("componentTypeId", &self.component_type_id)
            .with_some("propertyUpdates", &self.property_updates)
            .with_some("propertyGroupUpdates", &self.property_group_updates)
            .into()
    }
}

impl Structure for ComponentUpdateRequest {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.update_type = value.read()?,
            2 => self.description = value.read()?,
            3 => self.component_type_id = value.read()?,
            4 => self.property_updates = value.read()?,
            5 => self.property_group_updates = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// What happens to a component in an update.
    ComponentUpdateType {
        Create = "CREATE",
        Update = "UPDATE",
        Delete = "DELETE",
    } else Unknown
}

/// What to set on a composite component of a new entity. Its type follows from its component's type.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompositeComponentRequest {
    /// Its description; 0 to 2048 characters.
    pub description: Option<String>,
    /// The properties to set, by name.
    pub properties: Option<HashMap<String, PropertyRequest>>,
    /// The property groups of the component, by name.
    pub property_groups: Option<HashMap<String, ComponentPropertyGroupRequest>>,
}

impl CompositeComponentRequest {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Its description; 0 to 2048 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(mut self, description: Option<String>) -> Self {
        self.description = description;
        self
    }

    /// The properties to set, by name.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = (impl Into<String>, impl Into<PropertyRequest>)>,
    ) -> Self {
        self.properties = Some(
            properties
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect::<HashMap<String, PropertyRequest>>(),
        );
        self
    }

    /// As [`properties`](Self::properties), but for `None`, which leaves it out.
    pub fn set_properties(mut self, properties: Option<HashMap<String, PropertyRequest>>) -> Self {
        self.properties = properties;
        self
    }

    /// The property groups of the component, by name.
    pub fn property_groups(
        mut self,
        property_groups: impl IntoIterator<Item = (impl Into<String>, impl Into<ComponentPropertyGroupRequest>)>,
    ) -> Self {
        self.property_groups = Some(
            property_groups
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect::<HashMap<String, ComponentPropertyGroupRequest>>(),
        );
        self
    }

    /// As [`property_groups`](Self::property_groups), but for `None`, which leaves it out.
    pub fn set_property_groups(
        mut self,
        property_groups: Option<HashMap<String, ComponentPropertyGroupRequest>>,
    ) -> Self {
        self.property_groups = property_groups;
        self
    }
}

impl ToJson for CompositeComponentRequest {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("description", &self.description)
            .with_some("properties", &self.properties)
            .with_some("propertyGroups", &self.property_groups)
            .into()
    }
}

impl Structure for CompositeComponentRequest {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.description = value.read()?,
            2 => self.properties = value.read()?,
            3 => self.property_groups = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// One change to a composite component of an entity.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompositeComponentUpdateRequest {
    /// What to do with it.
    pub update_type: Option<ComponentUpdateType>,
    /// Its description; 0 to 2048 characters.
    pub description: Option<String>,
    /// The properties to change, by name; each has its own update type.
    pub property_updates: Option<HashMap<String, PropertyRequest>>,
    /// The property groups to change, by name; each has its own update type.
    pub property_group_updates: Option<HashMap<String, ComponentPropertyGroupRequest>>,
}

impl CompositeComponentUpdateRequest {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to do with it.
    pub fn update_type(mut self, update_type: impl Into<ComponentUpdateType>) -> Self {
        self.update_type = Some(update_type.into());
        self
    }

    /// As [`update_type`](Self::update_type), but for `None`, which leaves it out.
    pub fn set_update_type(mut self, update_type: Option<ComponentUpdateType>) -> Self {
        self.update_type = update_type;
        self
    }

    /// Its description; 0 to 2048 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(mut self, description: Option<String>) -> Self {
        self.description = description;
        self
    }

    /// The properties to change, by name; each has its own update type.
    pub fn property_updates(
        mut self,
        property_updates: impl IntoIterator<Item = (impl Into<String>, impl Into<PropertyRequest>)>,
    ) -> Self {
        self.property_updates = Some(
            property_updates
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect::<HashMap<String, PropertyRequest>>(),
        );
        self
    }

    /// As [`property_updates`](Self::property_updates), but for `None`, which leaves it out.
    pub fn set_property_updates(mut self, property_updates: Option<HashMap<String, PropertyRequest>>) -> Self {
        self.property_updates = property_updates;
        self
    }

    /// The property groups to change, by name; each has its own update type.
    pub fn property_group_updates(
        mut self,
        property_group_updates: impl IntoIterator<Item = (impl Into<String>, impl Into<ComponentPropertyGroupRequest>)>,
    ) -> Self {
        self.property_group_updates = Some(
            property_group_updates
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect::<HashMap<String, ComponentPropertyGroupRequest>>(),
        );
        self
    }

    /// As [`property_group_updates`](Self::property_group_updates), but for `None`, which leaves it out.
    pub fn set_property_group_updates(
        mut self,
        property_group_updates: Option<HashMap<String, ComponentPropertyGroupRequest>>,
    ) -> Self {
        self.property_group_updates = property_group_updates;
        self
    }
}

impl ToJson for CompositeComponentUpdateRequest {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("updateType", &self.update_type)
            .with_some("description", &self.description)
            .with_some("propertyUpdates", &self.property_updates)
            .with_some("propertyGroupUpdates", &self.property_group_updates)
            .into()
    }
}

impl Structure for CompositeComponentUpdateRequest {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.update_type = value.read()?,
            2 => self.description = value.read()?,
            3 => self.property_updates = value.read()?,
            4 => self.property_group_updates = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `create_entity` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateEntityResponse {
    /// The id of the entity; 1 to 128 characters.
    pub entity_id: String,
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// When it was created.
    pub creation_date_time: Timestamp,
    /// The entity's state after the call.
    pub state: State,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateEntityResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("entityId", &self.entity_id)
            .with("arn", &self.arn)
            .with("creationDateTime", &self.creation_date_time)
            .with("state", &self.state)
            .into()
    }
}

impl Structure for CreateEntityResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entity_id = value.read()?,
            2 => self.arn = value.read()?,
            3 => self.creation_date_time = value.read()?,
            4 => self.state = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateEntityResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `delete_entity` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteEntityResponse {
    /// The entity's state after the call.
    pub state: State,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteEntityResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("state", &self.state).into()
    }
}

impl Structure for DeleteEntityResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DeleteEntityResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// An entity in short, as lists give it: without its components.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EntitySummary {
    /// The id of the entity; 1 to 128 characters.
    pub entity_id: String,
    /// The name of the entity; 1 to 256 characters.
    pub entity_name: String,
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// The id of the parent entity; `$ROOT` at the top; 1 to 128 characters.
    pub parent_entity_id: Option<String>,
    /// The state, and the error if there is one.
    pub status: Status,
    /// Its description; 0 to 2048 characters.
    pub description: Option<String>,
    /// Whether it has child entities; eventually consistent, so it may lag behind.
    pub has_child_entities: Option<bool>,
    /// When it was created.
    pub creation_date_time: Timestamp,
    /// When it was last changed.
    pub update_date_time: Timestamp,
}

impl ToJson for EntitySummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("entityId", &self.entity_id)
            .with("entityName", &self.entity_name)
            .with("arn", &self.arn)
            .with_some("parentEntityId", &self.parent_entity_id)
            .with("status", &self.status)
            .with_some("description", &self.description)
            .with_some("hasChildEntities", &self.has_child_entities)
            .with("creationDateTime", &self.creation_date_time)
            .with("updateDateTime", &self.update_date_time)
            .into()
    }
}

impl Structure for EntitySummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entity_id = value.read()?,
            2 => self.entity_name = value.read()?,
            3 => self.arn = value.read()?,
            4 => self.parent_entity_id = value.read()?,
            5 => self.status = value.read()?,
            6 => self.description = value.read()?,
            7 => self.has_child_entities = value.read()?,
            8 => self.creation_date_time = value.read()?,
            9 => self.update_date_time = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `get_entity` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetEntityResponse {
    /// The id of the entity; 1 to 128 characters.
    pub entity_id: String,
    /// The name of the entity; 1 to 256 characters.
    pub entity_name: String,
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// The state, and the error if there is one.
    pub status: Status,
    /// The id of the workspace; 1 to 128 characters.
    pub workspace_id: String,
    /// Its description; 0 to 2048 characters.
    pub description: Option<String>,
    /// The components of the entity, by name.
    pub components: Option<HashMap<String, ComponentResponse>>,
    /// The id of the parent entity; `$ROOT` at the top; 1 to 128 characters.
    pub parent_entity_id: String,
    /// Whether it has child entities.
    pub has_child_entities: bool,
    /// When it was created.
    pub creation_date_time: Timestamp,
    /// When it was last changed.
    pub update_date_time: Timestamp,
    /// The source of the sync job that made it; absent if none did.
    pub sync_source: Option<String>,
    /// Whether `components` is complete. At most 30 are returned; `list_components` gives all.
    pub are_all_components_returned: Option<bool>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetEntityResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("entityId", &self.entity_id)
            .with("entityName", &self.entity_name)
            .with("arn", &self.arn)
            .with("status", &self.status)
            .with("workspaceId", &self.workspace_id)
            .with_some("description", &self.description)
            .with_some("components", &self.components)
            .with("parentEntityId", &self.parent_entity_id)
            .with("hasChildEntities", &self.has_child_entities)
            .with("creationDateTime", &self.creation_date_time)
            .with("updateDateTime", &self.update_date_time)
            .with_some("syncSource", &self.sync_source)
            .with_some("areAllComponentsReturned", &self.are_all_components_returned)
            .into()
    }
}

impl Structure for GetEntityResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entity_id = value.read()?,
            2 => self.entity_name = value.read()?,
            3 => self.arn = value.read()?,
            4 => self.status = value.read()?,
            5 => self.workspace_id = value.read()?,
            6 => self.description = value.read()?,
            7 => self.components = value.read()?,
            8 => self.parent_entity_id = value.read()?,
            9 => self.has_child_entities = value.read()?,
            10 => self.creation_date_time = value.read()?,
            11 => self.update_date_time = value.read()?,
            12 => self.sync_source = value.read()?,
            13 => self.are_all_components_returned = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetEntityResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_components` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListComponentsResponse {
    /// The components of this page, in short.
    pub component_summaries: Vec<ComponentSummary>,
    /// The token of the next page; none on the last one; 0 to 17880 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListComponentsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("componentSummaries", &self.component_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListComponentsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.component_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListComponentsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A condition on the entities of a list: their parent, a component type or an external id.
///
/// Exactly one of its members is set. Open: a member that this version does not know is kept as it came.
#[allow(clippy::large_enum_variant, reason = "an answer holds few of them, and a box would be in the way")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListEntitiesFilter {
    /// Only the children of this entity.
    ParentEntityId(String),
    /// Only entities that have a component of this type.
    ComponentTypeId(String),
    /// Only entities with this external id on a component: the primary key in a storage system outside.
    ExternalId(String),
    /// One that this version does not know, by AWS's name, as it came; empty if none came. It cannot be sent.
    Unknown(serde_json::Map<String, Document>),
}

impl Default for ListEntitiesFilter {
    fn default() -> Self {
        ListEntitiesFilter::Unknown(serde_json::Map::new())
    }
}

impl Structure for ListEntitiesFilter {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        *self = match number {
            1 => ListEntitiesFilter::ParentEntityId(value.read()?),
            2 => ListEntitiesFilter::ComponentTypeId(value.read()?),
            3 => ListEntitiesFilter::ExternalId(value.read()?),
            UNKNOWN => {
                let more: serde_json::Map<String, Document> = value.read()?;
                if let ListEntitiesFilter::Unknown(members) = self {
                    members.extend(more);
                }
                return Ok(());
            }
            _ => return value.unknown(),
        };
        Ok(())
    }
}

impl ToJson for ListEntitiesFilter {
    fn to_json(&self) -> serde_json::Value {
        match self {
            ListEntitiesFilter::ParentEntityId(value) => Object::default().with("parentEntityId", value),
            ListEntitiesFilter::ComponentTypeId(value) => Object::default().with("componentTypeId", value),
            ListEntitiesFilter::ExternalId(value) => Object::default().with("externalId", value),
            ListEntitiesFilter::Unknown(members) => Object::from(members.clone()),
        }
        .into()
    }
}

/// What `list_entities` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListEntitiesResponse {
    /// The entities of this page, in short.
    pub entity_summaries: Option<Vec<EntitySummary>>,
    /// The token of the next page; none on the last one; 0 to 17880 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListEntitiesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("entitySummaries", &self.entity_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListEntitiesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entity_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListEntitiesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_properties` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPropertiesResponse {
    /// The properties of this page.
    pub property_summaries: Vec<PropertySummary>,
    /// The token of the next page; none on the last one; 0 to 17880 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListPropertiesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("propertySummaries", &self.property_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListPropertiesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.property_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListPropertiesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A change of the parent: another one, or none any more.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParentEntityUpdateRequest {
    /// What to do with it.
    pub update_type: ParentEntityUpdateType,
    /// The id of the new parent; goes with `UPDATE`; 1 to 128 characters.
    pub parent_entity_id: Option<String>,
}

impl ParentEntityUpdateRequest {
    /// With what it needs; the other members have setters.
    pub fn new(update_type: impl Into<ParentEntityUpdateType>) -> Self {
        Self { update_type: update_type.into(), ..Self::default() }
    }

    /// The id of the new parent; goes with `UPDATE`; 1 to 128 characters.
    pub fn parent_entity_id(mut self, parent_entity_id: impl Into<String>) -> Self {
        self.parent_entity_id = Some(parent_entity_id.into());
        self
    }

    /// As [`parent_entity_id`](Self::parent_entity_id), but for `None`, which leaves it out.
    pub fn set_parent_entity_id(mut self, parent_entity_id: Option<String>) -> Self {
        self.parent_entity_id = parent_entity_id;
        self
    }
}

impl ToJson for ParentEntityUpdateRequest {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("updateType", &self.update_type)
            .with_some("parentEntityId", &self.parent_entity_id)
            .into()
    }
}

impl Structure for ParentEntityUpdateRequest {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.update_type = value.read()?,
            2 => self.parent_entity_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// What happens to the parent in an update: replaced or taken away.
    ParentEntityUpdateType {
        Update = "UPDATE",
        Delete = "DELETE",
    } else Unknown
}

enumeration! {
    /// What happens to a property group in an update.
    PropertyGroupUpdateType {
        Update = "UPDATE",
        Delete = "DELETE",
        Create = "CREATE",
    } else Unknown
}

/// A property to set on a component: its definition, its value or both.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropertyRequest {
    /// The definition of the property: data type, default and the like.
    pub definition: Option<PropertyDefinitionRequest>,
    /// The value of the property.
    pub value: Option<DataValue>,
    /// What to do with the property; for updates of an entity.
    pub update_type: Option<PropertyUpdateType>,
}

impl PropertyRequest {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The definition of the property: data type, default and the like.
    pub fn definition(mut self, definition: PropertyDefinitionRequest) -> Self {
        self.definition = Some(definition);
        self
    }

    /// As [`definition`](Self::definition), but for `None`, which leaves it out.
    pub fn set_definition(mut self, definition: Option<PropertyDefinitionRequest>) -> Self {
        self.definition = definition;
        self
    }

    /// The value of the property.
    pub fn value(mut self, value: DataValue) -> Self {
        self.value = Some(value);
        self
    }

    /// As [`value`](Self::value), but for `None`, which leaves it out.
    pub fn set_value(mut self, value: Option<DataValue>) -> Self {
        self.value = value;
        self
    }

    /// What to do with the property; for updates of an entity.
    pub fn update_type(mut self, update_type: impl Into<PropertyUpdateType>) -> Self {
        self.update_type = Some(update_type.into());
        self
    }

    /// As [`update_type`](Self::update_type), but for `None`, which leaves it out.
    pub fn set_update_type(mut self, update_type: Option<PropertyUpdateType>) -> Self {
        self.update_type = update_type;
        self
    }
}

impl ToJson for PropertyRequest {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("definition", &self.definition)
            .with_some("value", &self.value)
            .with_some("updateType", &self.update_type)
            .into()
    }
}

impl Structure for PropertyRequest {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.definition = value.read()?,
            2 => self.value = value.read()?,
            3 => self.update_type = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A property of a component: its definition and its value.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropertyResponse {
    /// The definition of the property: data type, default and the like.
    pub definition: Option<PropertyDefinitionResponse>,
    /// The value of the property.
    pub value: Option<DataValue>,
    /// Whether `value` is complete, for lists and maps. At most 50 of their values are returned.
    pub are_all_property_values_returned: Option<bool>,
}

impl ToJson for PropertyResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("definition", &self.definition)
            .with_some("value", &self.value)
            .with_some("areAllPropertyValuesReturned", &self.are_all_property_values_returned)
            .into()
    }
}

impl Structure for PropertyResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.definition = value.read()?,
            2 => self.value = value.read()?,
            3 => self.are_all_property_values_returned = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A property with its name, its definition and its value.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropertySummary {
    /// The definition of the property: data type, default and the like.
    pub definition: Option<PropertyDefinitionResponse>,
    /// The name of the property; 1 to 256 characters.
    pub property_name: String,
    /// The value of the property.
    pub value: Option<DataValue>,
    /// Whether `value` is complete, for lists and maps. At most 50 of their values are returned.
    pub are_all_property_values_returned: Option<bool>,
}

impl ToJson for PropertySummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("definition", &self.definition)
            .with("propertyName", &self.property_name)
            .with_some("value", &self.value)
            .with_some("areAllPropertyValuesReturned", &self.are_all_property_values_returned)
            .into()
    }
}

impl Structure for PropertySummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.definition = value.read()?,
            2 => self.property_name = value.read()?,
            3 => self.value = value.read()?,
            4 => self.are_all_property_values_returned = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// What happens to a property in an update: it is added, changed or deleted, or its value is reset.
    PropertyUpdateType {
        Update = "UPDATE",
        Delete = "DELETE",
        Create = "CREATE",
        ResetValue = "RESET_VALUE",
    } else Unknown
}

/// What `update_entity` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateEntityResponse {
    /// When it was last changed.
    pub update_date_time: Timestamp,
    /// The entity's state after the call.
    pub state: State,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateEntityResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("updateDateTime", &self.update_date_time).with("state", &self.state).into()
    }
}

impl Structure for UpdateEntityResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.update_date_time = value.read()?,
            2 => self.state = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for UpdateEntityResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
