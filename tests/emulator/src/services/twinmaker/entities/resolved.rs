//! Components of entities with what they have of their component types.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::super::super::Exchange;
use super::super::component_types::{ComponentType, defined, entries};
use super::super::status;
use crate::answer::ApiError;
use crate::store::Resource;

/// How many properties of a component `GetEntity` returns.
const PROPERTIES: usize = 800;

/// A component of an entity.
#[derive(Clone, Debug)]
pub(crate) struct Component {
    /// The last name of the path.
    pub(crate) name: String,
    /// The names from the entity's own component down to it, with slashes between.
    pub(crate) path: String,
    pub(crate) component_type: Arc<ComponentType>,
    /// By name: those of the component type, and those that the component has of its own.
    pub(crate) properties: BTreeMap<String, Property>,
    /// By name: `groupType`, `propertyNames`, `isInherited`.
    pub(crate) property_groups: Map<String, Value>,
    description: Value,
    sync_source: Value,
}

/// Component types of a workspace that were resolved before, for whoever looks at many entities and changes nothing meanwhile.
#[derive(Debug, Default)]
pub(crate) struct KnownTypes(RefCell<BTreeMap<String, Option<Arc<ComponentType>>>>);

/// A property of a component.
#[derive(Clone, Debug)]
pub(crate) struct Property {
    /// As `GetEntity` describes it: `dataType`, `isTimeSeries`, `isExternalId`, `defaultValue`, `configuration`, and so on.
    pub(crate) definition: Value,
    /// The value that was put, or the default one.
    pub(crate) value: Option<Value>,
}

impl Property {
    /// Whether a member of the definition such as `isTimeSeries` is true.
    pub(crate) fn is(&self, flag: &str) -> bool {
        self.definition[flag] == true
    }

    /// The property as `GetEntity` and connectors have it.
    pub(crate) fn describe(&self) -> Value {
        let mut described = json!({ "definition": self.definition });
        if let Some(value) = &self.value {
            described["value"] = value.clone();
        }
        // No value that was accepted is longer than what is returned of one.
        if ["LIST", "MAP"].iter().any(|kind| self.definition["dataType"]["type"] == *kind) {
            described["areAllPropertyValuesReturned"] = true.into();
        }
        described
    }
}

impl Component {
    /// The component at a path that was put so, after its component type.
    fn merge(path: &str, put: &Value, component_type: Arc<ComponentType>) -> Component {
        let mut properties: BTreeMap<String, Property> = BTreeMap::new();
        for (name, definition) in &component_type.property_definitions {
            properties.insert(name.clone(), property(Some(definition), &put["properties"][name]));
        }
        for (name, put) in entries(&put["properties"]) {
            if !properties.contains_key(name) {
                properties.insert(name.clone(), property(None, put));
            }
        }
        let mut property_groups = component_type.property_groups.clone();
        for (name, put) in entries(&put["propertyGroups"]) {
            let group = json!({
                "groupType": put["groupType"], "propertyNames": put["propertyNames"], "isInherited": false,
            });
            property_groups.insert(name.clone(), group);
        }
        Component {
            name: path.rsplit('/').next().unwrap_or(path).to_owned(),
            path: path.to_owned(),
            component_type,
            properties,
            property_groups,
            description: put["description"].clone(),
            sync_source: put["syncSource"].clone(),
        }
    }

    /// The id of its component type.
    pub(crate) fn component_type_id(&self) -> &str {
        self.component_type.id()
    }

    /// The path of the component that it is a part of, unless it is the entity's own.
    pub(super) fn whole(&self) -> Option<&str> {
        self.path.rsplit_once('/').map(|(whole, _)| whole)
    }

    /// The component as `GetEntity` has it; its parts are among `all` components of the entity.
    pub(super) fn describe(&self, entity: &Resource, all: &[Component]) -> Value {
        let properties: Map<String, Value> = self
            .properties
            .iter()
            .take(PROPERTIES)
            .map(|(name, property)| (name.clone(), property.describe()))
            .collect();
        let parts: Map<String, Value> = all
            .iter()
            .filter(|part| part.whole() == Some(&self.path))
            .map(|part| (part.name.clone(), part.summary(entity)))
            .collect();
        json!({
            "componentName": self.name,
            "componentTypeId": self.component_type_id(),
            "description": self.description,
            "status": status(entity),
            "syncSource": self.sync_source,
            "properties": properties,
            "areAllPropertiesReturned": self.properties.len() <= PROPERTIES,
            "propertyGroups": self.property_groups,
            "compositeComponents": parts,
            "areAllCompositeComponentsReturned": true,
        })
    }

    /// The component as lists have it.
    pub(super) fn summary(&self, entity: &Resource) -> Value {
        let mut summary = json!({
            "componentName": self.name,
            "componentPath": self.path,
            "componentTypeId": self.component_type_id(),
            "status": status(entity),
            "propertyGroups": self.property_groups,
        });
        for (member, value) in [("description", &self.description), ("syncSource", &self.sync_source)] {
            if !value.is_null() {
                summary[member] = value.clone();
            }
        }
        summary
    }
}

fn property(of_type: Option<&Value>, put: &Value) -> Property {
    let definition = defined(of_type, &put["definition"]);
    let value = [&put["value"], &definition["defaultValue"]].into_iter().find(|value| !value.is_null());
    Property { value: value.cloned(), definition }
}

impl Exchange<'_> {
    /// A component of an entity, by its name, or by its path if it is part of another.
    ///
    /// # Errors
    /// `ResourceNotFoundException` if there is none.
    pub(crate) fn resolved_component(&self, entity: &Resource, path: &str) -> Result<Component, ApiError> {
        let found = self.find_component(entity, path)?;
        found.ok_or_else(|| self.no_component(entity, path))
    }

    fn no_component(&self, entity: &Resource, path: &str) -> ApiError {
        self.not_found(format!("Component {path} was not found in entity {}", entity.id))
    }

    /// A component of an entity, if it is there.
    pub(super) fn find_component(&self, entity: &Resource, path: &str) -> Result<Option<Component>, ApiError> {
        self.find_component_of(entity, path, &KnownTypes::default())
    }

    fn find_component_of(
        &self,
        entity: &Resource,
        path: &str,
        known: &KnownTypes,
    ) -> Result<Option<Component>, ApiError> {
        let mut names = path.split('/');
        let top = &entity.document["components"][names.next().unwrap_or_default()];
        let find = |type_id: &Value| match type_id.as_str() {
            Some(id) => self.known_type(&entity.scope, id, known),
            None => Ok(None),
        };
        let mut component_type = find(&top["componentTypeId"])?;
        for name in names {
            let part = component_type.as_ref().and_then(|whole| whole.composite_component_types.get(name));
            component_type = find(&part.map_or(Value::Null, |part| part["componentTypeId"].clone()))?;
        }
        let put = if path.contains('/') { &entity.document["compositeComponents"][path] } else { top };
        Ok(component_type.map(|component_type| Component::merge(path, put, component_type)))
    }

    fn known_type(
        &self,
        workspace_id: &str,
        id: &str,
        known: &KnownTypes,
    ) -> Result<Option<Arc<ComponentType>>, ApiError> {
        if let Some(found) = known.0.borrow().get(id) {
            return Ok(found.clone());
        }
        let found = self.find_component_type(workspace_id, id)?.map(Arc::new);
        known.0.borrow_mut().insert(id.to_owned(), found.clone());
        Ok(found)
    }

    /// All components of an entity, each followed by its parts, however deep.
    pub(crate) fn resolved_components(&self, entity: &Resource) -> Result<Vec<Component>, ApiError> {
        self.resolved_components_of(entity, &KnownTypes::default())
    }

    /// The same, with component types that are known already.
    pub(crate) fn resolved_components_of(
        &self,
        entity: &Resource,
        known: &KnownTypes,
    ) -> Result<Vec<Component>, ApiError> {
        let mut components = Vec::new();
        let mut paths: Vec<String> = entries(&entity.document["components"]).map(|(name, _)| name.clone()).collect();
        paths.reverse();
        while let Some(path) = paths.pop() {
            let component = self.find_component_of(entity, &path, known)?;
            let component = component.ok_or_else(|| self.no_component(entity, &path))?;
            let parts = component.component_type.composite_component_types.keys().rev();
            paths.extend(parts.map(|part| format!("{path}/{part}")));
            components.push(component);
        }
        Ok(components)
    }
}
