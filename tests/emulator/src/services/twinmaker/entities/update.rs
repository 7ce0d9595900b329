//! `UpdateEntity`: what it changes, creates, deletes and sets back, piece by piece.

use serde_json::{Map, Value, json};

use super::super::super::{Exchange, Outcome};
use super::super::component_types::entries;
use super::super::{check_not_synced, check_settled};
use super::{Component, ROOT, check_parent, rewrite};
use crate::answer::ApiError;
use crate::store::Resource;

pub(super) fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut entity = exchange.entity(&exchange.workspace()?.id, exchange.text("entityId"))?;
    check_settled(exchange, &entity, "ConflictException")?;
    let of_entity = ["entityName", "description", "parentEntityUpdate"];
    if of_entity.into_iter().any(|member| !exchange.input[member].is_null()) {
        check_not_synced(exchange, &entity, "Entity")?;
    }
    if let Some(name) = exchange.optional("entityName") {
        name.clone_into(&mut entity.name);
    }
    if !exchange.input["description"].is_null() {
        entity.document["description"] = exchange.input["description"].clone();
    }
    let parent = &exchange.input["parentEntityUpdate"];
    if !parent.is_null() {
        entity.parent = Some(new_parent(parent).map_err(|message| exchange.invalid(message))?);
        check_parent(exchange, &entity)?;
    }
    for (name, update) in entries(&exchange.input["componentUpdates"]) {
        component(exchange, &mut entity, name, update)?;
    }
    for (path, update) in entries(&exchange.input["compositeComponentUpdates"]) {
        composite_component(exchange, &mut entity, path, update)?;
    }
    let entity = rewrite(exchange, entity)?;
    Ok(json!({ "updateDateTime": entity.updated.to_json(), "state": entity.state }).into())
}

fn new_parent(update: &Value) -> Result<String, String> {
    match (update["updateType"].as_str(), update["parentEntityId"].as_str()) {
        (Some("DELETE"), _) => Ok(ROOT.to_owned()),
        (_, Some(parent)) => Ok(parent.to_owned()),
        (_, None) => Err("parentEntityUpdate.parentEntityId must be set: the updateType is UPDATE".to_owned()),
    }
}

fn component(exchange: &Exchange<'_>, entity: &mut Resource, name: &str, update: &Value) -> Result<(), ApiError> {
    let path = format!("componentUpdates.{name}");
    let before = exchange.find_component(entity, name)?;
    if let Some(source) = entity.document["components"][name]["syncSource"].as_str() {
        return Err(exchange.invalid(format!("{path}: the component is synced from {source}: it changes there only")));
    }
    let kind = update["updateType"].as_str().unwrap_or(if before.is_some() { "UPDATE" } else { "CREATE" });
    match (kind, before) {
        ("CREATE", None) => {
            let mut made =
                json!({ "componentTypeId": update["componentTypeId"], "description": update["description"] });
            for (from, to) in [("propertyUpdates", "properties"), ("propertyGroupUpdates", "propertyGroups")] {
                made[to] = update[from].clone();
            }
            let made = super::put(&json!({ name: made }))[name].take();
            entity.document["components"][name] = made;
            Ok(())
        }
        ("CREATE", Some(_)) => Err(exchange.invalid(format!("{path}: entity {} has the component already", entity.id))),
        (_, None) => Err(exchange.invalid(format!("{path}: entity {} has no such component", entity.id))),
        ("DELETE", Some(_)) => {
            if let Some(components) = entity.document["components"].as_object_mut() {
                components.remove(name);
            }
            if let Some(parts) = entity.document["compositeComponents"].as_object_mut() {
                parts.retain(|path, _| path.split('/').next() != Some(name));
            }
            Ok(())
        }
        (_, Some(before)) => {
            let type_id = update["componentTypeId"].as_str().unwrap_or(before.component_type_id());
            if type_id != before.component_type_id() {
                let message =
                    format!("{path}.componentTypeId is {type_id}, but the component is {}", before.component_type_id());
                return Err(exchange.invalid(message));
            }
            let put = &mut entity.document["components"][name];
            change(put, &before, update, &path).map_err(|message| exchange.invalid(message))
        }
    }
}

/// Composite components are there as long as the component that they are part of: to delete one is to set it back.
fn composite_component(
    exchange: &Exchange<'_>,
    entity: &mut Resource,
    path: &str,
    update: &Value,
) -> Result<(), ApiError> {
    let field = format!("compositeComponentUpdates.{path}");
    let before = exchange.find_component(entity, path)?.filter(|component| component.whole().is_some());
    let before = before
        .ok_or_else(|| exchange.invalid(format!("{field}: entity {} has no such composite component", entity.id)))?;
    let put = &mut entity.document["compositeComponents"][path];
    if update["updateType"] == "DELETE" {
        *put = json!({});
        return Ok(());
    }
    if put.is_null() {
        *put = json!({});
    }
    change(put, &before, update, &field).map_err(|message| exchange.invalid(message))
}

/// Changes what was put of a component, which was so before.
fn change(put: &mut Value, before: &Component, update: &Value, path: &str) -> Result<(), String> {
    if !update["description"].is_null() {
        put["description"] = update["description"].clone();
    }
    for part in ["properties", "propertyGroups"] {
        if !put[part].is_object() {
            put[part] = json!({});
        }
    }
    for (name, update) in entries(&update["propertyUpdates"]) {
        let path = format!("{path}.propertyUpdates.{name}");
        if let Some(properties) = put["properties"].as_object_mut() {
            change_property(properties, name, before.properties.contains_key(name), update, &path)?;
        }
    }
    for (name, update) in entries(&update["propertyGroupUpdates"]) {
        let path = format!("{path}.propertyGroupUpdates.{name}");
        if let Some(groups) = put["propertyGroups"].as_object_mut() {
            change_group(groups, name, before.property_groups.contains_key(name), update, &path)?;
        }
    }
    Ok(())
}

fn change_property(
    properties: &mut Map<String, Value>,
    name: &str,
    is_known: bool,
    update: &Value,
    path: &str,
) -> Result<(), String> {
    let kind = update["updateType"].as_str().unwrap_or(if is_known { "UPDATE" } else { "CREATE" });
    match (kind, is_known) {
        ("CREATE", true) => return Err(format!("{path}: the component has the property already")),
        ("UPDATE" | "DELETE" | "RESET_VALUE", false) => {
            return Err(format!("{path}: the component has no such property"));
        }
        // What the component type has of it stays.
        ("DELETE", true) => drop(properties.remove(name)),
        ("RESET_VALUE", true) => {
            if let Some(property) = properties.get_mut(name).and_then(Value::as_object_mut) {
                property.remove("value");
            }
        }
        _ => {
            let property = properties.entry(name).or_insert_with(|| json!({}));
            for (member, value) in entries(&update["definition"]) {
                property["definition"][member] = value.clone();
            }
            if !update["value"].is_null() {
                property["value"] = update["value"].clone();
            }
        }
    }
    Ok(())
}

fn change_group(
    groups: &mut Map<String, Value>,
    name: &str,
    is_known: bool,
    update: &Value,
    path: &str,
) -> Result<(), String> {
    let kind = update["updateType"].as_str().unwrap_or(if is_known { "UPDATE" } else { "CREATE" });
    match (kind, is_known) {
        ("CREATE", true) => return Err(format!("{path}: the component has the property group already")),
        ("UPDATE" | "DELETE", false) => return Err(format!("{path}: the component has no such property group")),
        ("DELETE", true) => {
            let removed = groups.remove(name);
            removed
                .ok_or_else(|| format!("{path}: the property group is the component type's: it cannot be deleted"))?;
        }
        _ => {
            let group = groups.entry(name).or_insert_with(|| json!({ "groupType": "TABULAR" }));
            for member in ["groupType", "propertyNames"].into_iter().filter(|member| !update[*member].is_null()) {
                group[member] = update[member].clone();
            }
        }
    }
    Ok(())
}
