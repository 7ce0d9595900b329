//! What component types must keep to when they are put.

use serde_json::Value;

use super::resolved::{ComponentType, entries};
use crate::services::twinmaker::data_values::{check_data_type, check_value};

/// How many component types one can inherit from.
const PARENTS: usize = 10;

/// The functions that the service calls.
const FUNCTIONS: [&str; 6] = [
    "attributePropertyValueReaderByEntity",
    "dataReader",
    "dataReaderByComponentType",
    "dataReaderByEntity",
    "dataWriter",
    "schemaInitializer",
];

/// Says in one sentence what is wrong with the list of parents of a component type.
pub(super) fn check_parents(id: &str, parents: &Value) -> Result<(), String> {
    let parents: Vec<&str> = parents.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if parents.len() > PARENTS {
        return Err(format!("extendsFrom has {} component types, but {PARENTS} is the most", parents.len()));
    }
    for (place, parent) in parents.iter().enumerate() {
        if *parent == id {
            return Err(format!("extendsFrom[{place}]: {id} cannot inherit from itself"));
        }
        if parents[..place].contains(parent) {
            return Err(format!("extendsFrom[{place}]: {parent} is named twice"));
        }
    }
    Ok(())
}

/// Says in one sentence what is wrong with a component type, whose parents are these.
pub(super) fn check(merged: &ComponentType, parents: &[ComponentType]) -> Result<(), String> {
    check_inherited(parents)?;
    let own = &merged.resource.document;
    for (name, _) in entries(&own["propertyDefinitions"]) {
        let inherited = parents.iter().find_map(|parent| parent.property_definitions.get(name));
        check_definition(&merged.property_definitions[name], inherited, &format!("propertyDefinitions.{name}"))?;
    }
    let is_property = |name: &Value| merged.property_definitions.contains_key(name.as_str().unwrap_or_default());
    for (name, function) in entries(&own["functions"]) {
        if !FUNCTIONS.contains(&name.as_str()) {
            return Err(format!("functions.{name}: there is no such function; there are {}", FUNCTIONS.join(", ")));
        }
        let mut required = function["requiredProperties"].as_array().into_iter().flatten();
        if let Some(unknown) = required.find(|name| !is_property(name)) {
            return Err(format!("functions.{name}.requiredProperties: there is no property {unknown}"));
        }
    }
    for (name, group) in entries(&own["propertyGroups"]) {
        check_group(group, &format!("propertyGroups.{name}"))?;
        let mut names = group["propertyNames"].as_array().into_iter().flatten();
        if let Some(unknown) = names.find(|name| !is_property(name)) {
            return Err(format!("propertyGroups.{name}.propertyNames: there is no property {unknown}"));
        }
    }
    let mut parts = entries(&own["compositeComponentTypes"]);
    match parts.find(|(_, part)| part["componentTypeId"].is_null()) {
        Some((name, _)) => Err(format!("compositeComponentTypes.{name}.componentTypeId must be set")),
        None => Ok(()),
    }
}

/// A property that comes from several parents must have one data type.
fn check_inherited(parents: &[ComponentType]) -> Result<(), String> {
    for (place, parent) in parents.iter().enumerate() {
        for (name, definition) in &parent.property_definitions {
            for other in &parents[..place] {
                let other_type = other.property_definitions.get(name).map(|definition| &definition["dataType"]["type"]);
                if let Some(other_type) = other_type.filter(|other| **other != definition["dataType"]["type"]) {
                    return Err(format!(
                        "extendsFrom: property {name} is {other_type} in {} and {} in {}",
                        other.id(),
                        definition["dataType"]["type"],
                        parent.id(),
                    ));
                }
            }
        }
    }
    Ok(())
}

/// Says in one sentence what is wrong with a definition, which may go over another.
pub(in super::super) fn check_definition(
    definition: &Value,
    inherited: Option<&Value>,
    path: &str,
) -> Result<(), String> {
    let data_type = &definition["dataType"];
    if data_type.is_null() {
        return Err(format!("{path}.dataType must be set"));
    }
    let inherited_type = inherited.map(|inherited| &inherited["dataType"]["type"]);
    if let Some(inherited_type) = inherited_type.filter(|inherited| **inherited != data_type["type"]) {
        return Err(format!("{path}.dataType.type is {}, but {inherited_type} is inherited", data_type["type"]));
    }
    check_data_type(data_type, &format!("{path}.dataType"))?;
    match &definition["defaultValue"] {
        Value::Null => Ok(()),
        value => check_value(data_type, value, &format!("{path}.defaultValue")),
    }
}

/// Says in one sentence what a property group lacks.
pub(in super::super) fn check_group(group: &Value, path: &str) -> Result<(), String> {
    match ["groupType", "propertyNames"].into_iter().find(|member| group[*member].is_null()) {
        Some(member) => Err(format!("{path}.{member} must be set")),
        None => Ok(()),
    }
}
