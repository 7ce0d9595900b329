//! What entities must keep to when they are put.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::super::Exchange;
use super::super::component_types::{check_definition, check_group, entries};
use super::super::data_values::check_value;
use super::{Component, Property};
use crate::answer::ApiError;
use crate::store::Resource;

/// Refuses an entity that could not be; else its components, resolved.
pub(super) fn check(exchange: &Exchange<'_>, entity: &Resource) -> Result<Vec<Component>, ApiError> {
    let document = &entity.document;
    for (name, component) in entries(&document["components"]) {
        let path = format!("components.{name}.componentTypeId");
        let id = component["componentTypeId"].as_str();
        let id = id.ok_or_else(|| exchange.invalid(format!("{path} must be set")))?;
        let found = exchange.find_component_type(&entity.scope, id)?;
        let found = found.filter(|found| found.resource.state != "DELETING").ok_or_else(|| {
            exchange.invalid(format!("{path}: there is no component type {id} in workspace {}", entity.scope))
        })?;
        if found.is_abstract() {
            return Err(exchange.invalid(format!("{path}: component type {id} is abstract")));
        }
    }
    for (path, _) in entries(&document["compositeComponents"]) {
        if !path.contains('/') || exchange.find_component(entity, path)?.is_none() {
            return Err(exchange.invalid(format!("compositeComponents: there is no composite component at {path}")));
        }
    }
    let components = exchange.resolved_components(entity)?;
    let mut singletons: BTreeMap<&str, &str> = BTreeMap::new();
    for component in &components {
        if component.component_type.is_singleton()
            && let Some(other) = singletons.insert(component.component_type_id(), &component.path)
        {
            return Err(exchange.invalid(format!(
                "Component type {} is a singleton: the entity has it as {other} and as {}",
                component.component_type_id(),
                component.path,
            )));
        }
        check_component(component, put_at(document, &component.path)).map_err(|message| exchange.invalid(message))?;
    }
    Ok(components)
}

/// What was put of the component at a path; null if nothing was.
pub(super) fn put_at<'a>(document: &'a Value, path: &str) -> &'a Value {
    &document[if path.contains('/') { "compositeComponents" } else { "components" }][path]
}

/// Says in one sentence what is wrong with a component of which this was put.
fn check_component(component: &Component, put: &Value) -> Result<(), String> {
    let path = &component.path;
    for (name, put) in entries(&put["properties"]) {
        let property = &component.properties[name];
        let path = format!("components.{path}.properties.{name}");
        let of_type = component.component_type.property_definitions.get(name);
        if !put["definition"].is_null() || of_type.is_none() {
            check_definition(&property.definition, of_type, &format!("{path}.definition"))?;
        }
        if !put["value"].is_null() {
            check_value(&property.definition["dataType"], &put["value"], &format!("{path}.value"))?;
        }
    }
    // What is stored elsewhere, or comes as time goes by, has no value here.
    let mut required = component.properties.iter().filter(|(_, property)| property.is("isRequiredInEntity"));
    let is_missing = |(_, property): &(_, &Property)| {
        property.value.is_none() && !property.is("isStoredExternally") && !property.is("isTimeSeries")
    };
    if let Some((name, _)) = required.find(is_missing) {
        return Err(format!("components.{path}.properties.{name}.value must be set: the property is required"));
    }
    for (name, group) in entries(&put["propertyGroups"]) {
        let path = format!("components.{path}.propertyGroups.{name}");
        check_group(group, &path)?;
        let mut names = group["propertyNames"].as_array().into_iter().flatten().filter_map(Value::as_str);
        if let Some(unknown) = names.find(|name| !component.properties.contains_key(*name)) {
            return Err(format!("{path}.propertyNames: there is no property {unknown}"));
        }
    }
    Ok(())
}
