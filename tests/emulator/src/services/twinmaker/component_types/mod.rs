//! Component types: what components of entities are made after.

mod built_in;
mod checks;
mod imported;
mod listing;
mod resolved;

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::{check_not_synced, schema, status};
use crate::answer::ApiError;
use crate::limits::Quota;
use crate::store::{Kind, Resource};

pub(super) use checks::{check_definition, check_group};
pub(super) use imported::import;
pub(super) use resolved::{ComponentType, FLAGS, defined, entries};

/// Component types, by their ids, in the scope of their workspaces.
pub(super) const COMPONENT_TYPE: Kind = Kind("component_type");

/// Members that a request sets and that cannot change once the component type is in use.
pub(super) const FIXED: [&str; 6] =
    ["isSingleton", "propertyDefinitions", "extendsFrom", "functions", "propertyGroups", "compositeComponentTypes"];

/// Members that a request sets at any time.
pub(super) const FREE: [&str; 2] = ["description", "componentTypeName"];

pub(super) const FAMILY: Family = Family {
    name: "Component types",
    operations: &[
        Behaviour::behaves("CreateComponentType", create).then(schema::of_component_type),
        Behaviour::behaves("GetComponentType", get),
        Behaviour::behaves("UpdateComponentType", update).then(schema::of_component_type),
        Behaviour::behaves("DeleteComponentType", delete),
        Behaviour::behaves("ListComponentTypes", listing::list),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = exchange.workspace()?;
    let id = exchange.text("componentTypeId");
    if id.starts_with(built_in::NAMESPACE) {
        return Err(
            exchange.invalid(format!("componentTypeId {id} begins with {}, which is reserved", built_in::NAMESPACE))
        );
    }
    if exchange.rows.get(COMPONENT_TYPE, &workspace.id, id, exchange.now)?.is_some() {
        let message = format!("Component type {id} already exists in workspace {}", workspace.id);
        return Err(exchange.refuse("ConflictException", message));
    }
    let mut document = json!({});
    for member in FIXED.into_iter().chain(FREE).filter(|member| !exchange.input[*member].is_null()) {
        document[member] = exchange.input[member].clone();
    }
    let mut component_type = Resource::new(id, id, exchange.now, document);
    component_type.scope = workspace.id;
    component_type.state = "CREATING".to_owned();
    component_type.settling = exchange.settling(Some("ACTIVE"));
    check(exchange, &component_type)?;
    exchange.check_quota(Quota::ComponentTypesPerWorkspace, || {
        Ok(exchange.rows.count(COMPONENT_TYPE, &component_type.scope, exchange.now)? + 1)
    })?;
    exchange.rows.insert(COMPONENT_TYPE, &mut component_type)?;
    let arn = arn(exchange, &component_type);
    exchange.rows.tag(&arn, &exchange.input["tags"])?;
    Ok(json!({
        "arn": arn,
        "creationDateTime": component_type.created.to_json(),
        "state": component_type.state,
    })
    .into())
}

fn get(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = exchange.workspace()?;
    let found = exchange.resolved_component_type(&workspace.id, exchange.text("componentTypeId"))?;
    let document = &found.resource.document;
    Ok(json!({
        "workspaceId": workspace.id,
        "componentTypeId": found.id(),
        "componentTypeName": document["componentTypeName"],
        "description": document["description"],
        "arn": arn(exchange, &found.resource),
        "creationDateTime": found.resource.created.to_json(),
        "updateDateTime": found.resource.updated.to_json(),
        "status": status(&found.resource),
        "isSingleton": found.is_singleton(),
        "isAbstract": found.is_abstract(),
        "isSchemaInitialized": document["isSchemaInitialized"] == true,
        "extendsFrom": document["extendsFrom"],
        "propertyDefinitions": found.property_definitions,
        "functions": found.functions,
        "propertyGroups": found.property_groups,
        "compositeComponentTypes": found.composite_component_types,
        "syncSource": document["syncSource"],
    })
    .into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut component_type = changeable(exchange)?;
    super::check_settled(exchange, &component_type, "ValidationException")?;
    let changes = |member: &&str| is_change(&exchange.input[*member], &component_type.document[*member]);
    let fixed: Vec<&str> = FIXED.into_iter().filter(changes).collect();
    if !fixed.is_empty()
        && let Some(user) = user(exchange, &component_type)?
    {
        let message = format!("{} of {} cannot change: {user}", fixed.join(", "), component_type.id);
        return Err(exchange.invalid(message));
    }
    for member in FIXED.into_iter().chain(FREE).filter(|member| !exchange.input[*member].is_null()) {
        component_type.document[member] = exchange.input[member].clone();
    }
    check(exchange, &component_type)?;
    component_type.updated = exchange.now;
    component_type.version += 1;
    component_type.state = "UPDATING".to_owned();
    component_type.settling = exchange.settling(Some("ACTIVE"));
    exchange.rows.update(&component_type)?;
    check_heirs(exchange, &component_type)?;
    Ok(json!({
        "workspaceId": component_type.scope,
        "arn": arn(exchange, &component_type),
        "componentTypeId": component_type.id,
        "state": component_type.state,
    })
    .into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut component_type = changeable(exchange)?;
    let id = &component_type.id;
    if let Some(user) = user(exchange, &component_type)? {
        return Err(exchange.invalid(format!("Component type {id} cannot be deleted: {user}")));
    }
    for other in exchange.rows.all(COMPONENT_TYPE, &component_type.scope, exchange.now)? {
        let extends =
            other.document["extendsFrom"].as_array().is_some_and(|parents| parents.iter().any(|parent| parent == id));
        let mut parts = entries(&other.document["compositeComponentTypes"]);
        let has_part = parts.any(|(_, part)| part["componentTypeId"] == id.as_str());
        if other.state != "DELETING" && (extends || has_part) {
            let how = if extends { "inherits from it" } else { "has it as a part" };
            let message = format!("Component type {id} cannot be deleted: component type {} {how}", other.id);
            return Err(exchange.invalid(message));
        }
    }
    exchange.rows.forget_tags(&arn(exchange, &component_type))?;
    component_type.state = "DELETING".to_owned();
    component_type.settling = exchange.settling(None);
    exchange.rows.update(&component_type)?;
    Ok(json!({ "state": component_type.state }).into())
}

/// Whether what is given differs from what was put; to put nothing is the same as not to put it.
pub(super) fn is_change(given: &Value, put: &Value) -> bool {
    let is_nothing = match given {
        Value::Null | Value::Bool(false) => true,
        Value::Array(elements) => elements.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    };
    !given.is_null() && given != put && !(is_nothing && put.is_null())
}

/// The component type that the input names, unless it is built in.
fn changeable(exchange: &Exchange<'_>) -> Result<Resource, ApiError> {
    let workspace = exchange.workspace()?;
    let id = exchange.text("componentTypeId");
    let found = exchange.resolved_component_type(&workspace.id, id)?.resource;
    if id.starts_with(built_in::NAMESPACE) {
        return Err(exchange.invalid(format!("Component type {id} is built in: it cannot change")));
    }
    check_not_synced(exchange, &found, "Component type")?;
    Ok(found)
}

/// Refuses a component type that could not be.
fn check(exchange: &Exchange<'_>, component_type: &Resource) -> Result<(), ApiError> {
    let document = &component_type.document;
    let invalid = |message| exchange.invalid(message);
    checks::check_parents(&component_type.id, &document["extendsFrom"]).map_err(invalid)?;
    let mut parents = Vec::new();
    for id in document["extendsFrom"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        let parent = known(exchange, &component_type.scope, id, "extendsFrom")?;
        if parent.ancestors.contains(&component_type.id) {
            let message = format!("extendsFrom: {id} inherits from {} already", component_type.id);
            return Err(exchange.invalid(message));
        }
        if !parent.resource.document["syncSource"].is_null() {
            return Err(
                exchange.invalid(format!("extendsFrom: {id} is synced, none of this workspace's own can inherit it"))
            );
        }
        parents.push(parent);
    }
    for (name, part) in entries(&document["compositeComponentTypes"]) {
        let Some(id) = part["componentTypeId"].as_str() else { continue };
        let path = format!("compositeComponentTypes.{name}.componentTypeId");
        let part = known(exchange, &component_type.scope, id, &path)?;
        if part.is_abstract() {
            return Err(exchange.invalid(format!("{path}: {id} is abstract")));
        }
        if contains(exchange, &part, &component_type.id)? {
            return Err(exchange.invalid(format!("{path}: {id} has {} as a part", component_type.id)));
        }
    }
    let merged = ComponentType::merge(component_type.clone(), &parents);
    checks::check(&merged, &parents).map_err(invalid)?;
    exchange.check_quota(Quota::PropertiesPerComponentType, || Ok(merged.property_definitions.len() as u64))?;
    exchange.check_quota(Quota::ComponentTypeDepth, || depth(exchange, component_type))
}

/// How many component types there are from one up to the furthest that it inherits from, itself counted.
fn depth(exchange: &Exchange<'_>, component_type: &Resource) -> Result<u64, ApiError> {
    let mut deepest = 0;
    for id in component_type.document["extendsFrom"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if let Some(parent) = exchange.find_component_type(&component_type.scope, id)? {
            deepest = deepest.max(depth(exchange, &parent.resource)?);
        }
    }
    Ok(deepest + 1)
}

/// A component type that the input refers to.
fn known(exchange: &Exchange<'_>, workspace_id: &str, id: &str, path: &str) -> Result<ComponentType, ApiError> {
    let found = exchange.find_component_type(workspace_id, id)?;
    let found = found.filter(|found| found.resource.state != "DELETING");
    found
        .ok_or_else(|| exchange.invalid(format!("{path}: there is no component type {id} in workspace {workspace_id}")))
}

/// Whether a component type is this one, or has it as a part, however deep.
fn contains(exchange: &Exchange<'_>, whole: &ComponentType, id: &str) -> Result<bool, ApiError> {
    if whole.is_a(id) {
        return Ok(true);
    }
    for part in whole.composite_component_types.values() {
        let part = part["componentTypeId"].as_str().unwrap_or_default();
        if let Some(part) = exchange.find_component_type(&whole.resource.scope, part)?
            && contains(exchange, &part, id)?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Refuses a change that component types which inherit from this one could not bear.
fn check_heirs(exchange: &Exchange<'_>, component_type: &Resource) -> Result<(), ApiError> {
    for other in exchange.rows.all(COMPONENT_TYPE, &component_type.scope, exchange.now)? {
        if exchange.with_parents(other.clone())?.ancestors.contains(&component_type.id) {
            check(exchange, &other).map_err(|error| {
                exchange.invalid(format!("Component type {} inherits this: {}", other.id, error.message))
            })?;
        }
    }
    Ok(())
}

/// Says which component uses a component type, or one that inherits from it.
fn user(exchange: &Exchange<'_>, component_type: &Resource) -> Result<Option<String>, ApiError> {
    let user = exchange.user_of(&component_type.scope, &component_type.id)?;
    Ok(user.map(|(entity, component)| format!("component {component} of entity {entity} is made after it")))
}

pub(super) fn arn(exchange: &Exchange<'_>, component_type: &Resource) -> String {
    exchange.arn(&format!("workspace/{}/component-type/{}", component_type.scope, component_type.id))
}
