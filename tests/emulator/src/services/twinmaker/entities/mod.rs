//! Entities: what a twin is made of, in a tree under `$ROOT`.

mod checks;
mod imported;
pub(super) mod index;
mod listing;
mod quotas;
mod resolved;
mod update;

use rusqlite::params;
use serde_json::{Map, Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::{check_not_synced, schema, status};
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

pub(super) use imported::import;
pub(super) use resolved::{Component, KnownTypes, Property};

/// Entities, by their ids, in the scope of their workspaces; each hangs on its parent.
pub(super) const ENTITY: Kind = Kind("entity");

/// The parent of entities that have none.
pub(super) const ROOT: &str = "$ROOT";

/// How many components `GetEntity` returns.
const COMPONENTS: usize = 30;

pub(super) const FAMILY: Family = Family {
    name: "Entities",
    operations: &[
        Behaviour::behaves("CreateEntity", create).then(schema::of_entity),
        Behaviour::behaves("GetEntity", get),
        Behaviour::behaves("UpdateEntity", update::update).then(schema::of_entity),
        Behaviour::behaves("DeleteEntity", delete),
        Behaviour::behaves("ListEntities", listing::list_entities),
        Behaviour::behaves("ListComponents", listing::list_components),
        Behaviour::behaves("ListProperties", listing::list_properties),
    ],
    schema: index::SCHEMA,
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = exchange.workspace()?;
    let id = exchange.optional("entityId").map_or_else(|| exchange.new_id(), str::to_owned);
    if exchange.rows.get(ENTITY, &workspace.id, &id, exchange.now)?.is_some() {
        let message = format!("Entity {id} already exists in workspace {}", workspace.id);
        return Err(exchange.refuse("ConflictException", message));
    }
    let mut entity = Resource::new(id, "", exchange.now, Value::Null);
    entity.scope = workspace.id;
    let entity = write(exchange, entity, exchange.input)?;
    let arn = arn(exchange, &entity);
    exchange.rows.tag(&arn, &exchange.input["tags"])?;
    Ok(json!({
        "entityId": entity.id,
        "arn": arn,
        "creationDateTime": entity.created.to_json(),
        "state": entity.state,
    })
    .into())
}

/// Writes an entity as it is put whole, a new one or in place of what it was.
pub(super) fn write(exchange: &Exchange<'_>, mut entity: Resource, whole: &Value) -> Result<Resource, ApiError> {
    whole["entityName"].as_str().unwrap_or_default().clone_into(&mut entity.name);
    entity.parent = Some(whole["parentEntityId"].as_str().unwrap_or(ROOT).to_owned());
    entity.document = json!({
        "description": whole["description"],
        "components": put(&whole["components"]),
        "compositeComponents": put(&whole["compositeComponents"]),
    });
    check_parent(exchange, &entity)?;
    rewrite(exchange, entity)
}

/// Writes an entity whose document has changed, if it can be so.
fn rewrite(exchange: &Exchange<'_>, mut entity: Resource) -> Result<Resource, ApiError> {
    let components = checks::check(exchange, &entity)?;
    entity.settling = exchange.settling(Some("ACTIVE"));
    if entity.number == 0 {
        "CREATING".clone_into(&mut entity.state);
        exchange.rows.insert(ENTITY, &mut entity)?;
    } else {
        "UPDATING".clone_into(&mut entity.state);
        entity.updated = exchange.now;
        entity.version += 1;
        exchange.rows.update(&entity)?;
    }
    index::write(exchange, &entity, &components)?;
    quotas::check(exchange, &entity, &components)?;
    Ok(entity)
}

/// Writes one component of an entity, a new one or in place of what it was.
pub(super) fn write_component(
    exchange: &Exchange<'_>,
    mut entity: Resource,
    name: &str,
    component: &Value,
) -> Result<Resource, ApiError> {
    entity.document["components"][name] = put(&json!({ name: component }))[name].take();
    rewrite(exchange, entity)
}

/// A map of components as it is kept; absent, it is empty.
fn put(components: &Value) -> Value {
    let mut components = components.as_object().cloned().unwrap_or_default();
    for component in components.values_mut() {
        // Kinds of updates mean nothing when all is new.
        for part in ["properties", "propertyGroups"] {
            let entries = component[part].as_object_mut().into_iter().flat_map(Map::values_mut);
            entries.filter_map(Value::as_object_mut).for_each(|entry| drop(entry.remove("updateType")));
        }
    }
    components.into()
}

fn get(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let entity = exchange.entity(&exchange.workspace()?.id, exchange.text("entityId"))?;
    let components = exchange.resolved_components(&entity)?;
    let tops: Vec<_> = components.iter().filter(|component| component.path == component.name).collect();
    let returned: Map<String, Value> =
        tops.iter().take(COMPONENTS).map(|top| (top.name.clone(), top.describe(&entity, &components))).collect();
    let mut answer = summary(exchange, &entity)?;
    answer["workspaceId"] = entity.scope.as_str().into();
    answer["areAllComponentsReturned"] = (tops.len() <= COMPONENTS).into();
    answer["components"] = returned.into();
    answer["syncSource"] = entity.document["syncSource"].clone();
    Ok(answer.into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let entity = exchange.entity(&exchange.workspace()?.id, exchange.text("entityId"))?;
    let is_recursive = exchange.input["isRecursive"] == true;
    if !is_recursive && has_children(exchange, &entity)? {
        let message = format!("Entity {} has child entities: it can be deleted with isRecursive only", entity.id);
        return Err(exchange.invalid(message));
    }
    let mut going = vec![entity];
    while let Some(mut entity) = going.pop() {
        going.extend(exchange.rows.children(ENTITY, &entity.scope, &entity.id, exchange.now)?);
        if entity.state == "DELETING" {
            continue;
        }
        check_not_synced(exchange, &entity, "Entity")?;
        exchange.rows.forget_tags(&arn(exchange, &entity))?;
        index::erase(exchange, &entity)?;
        entity.state = "DELETING".to_owned();
        entity.settling = exchange.settling(None);
        exchange.rows.update(&entity)?;
    }
    Ok(json!({ "state": "DELETING" }).into())
}

/// An entity as lists have it.
fn summary(exchange: &Exchange<'_>, entity: &Resource) -> Result<Value, ApiError> {
    let mut summary = json!({
        "entityId": entity.id,
        "entityName": entity.name,
        "arn": arn(exchange, entity),
        "parentEntityId": entity.parent,
        "status": status(entity),
        "hasChildEntities": has_children(exchange, entity)?,
        "creationDateTime": entity.created.to_json(),
        "updateDateTime": entity.updated.to_json(),
    });
    if !entity.document["description"].is_null() {
        summary["description"] = entity.document["description"].clone();
    }
    Ok(summary)
}

pub(super) fn arn(exchange: &Exchange<'_>, entity: &Resource) -> String {
    exchange.arn(&format!("workspace/{}/entity/{}", entity.scope, entity.id))
}

fn has_children(exchange: &Exchange<'_>, entity: &Resource) -> Result<bool, ApiError> {
    let mut statement = exchange.rows.database().prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM resource WHERE kind = ?1 AND scope = ?2 AND parent = ?3
         AND NOT (settles IS NOT NULL AND settles <= ?4 AND next_state IS NULL))",
    )?;
    Ok(statement.query_row(params![ENTITY.0, entity.scope, entity.id, exchange.now.0], |row| row.get(0))?)
}

/// Refuses a parent that is not there, or that is the entity itself or below it.
fn check_parent(exchange: &Exchange<'_>, entity: &Resource) -> Result<(), ApiError> {
    let mut next = entity.parent.clone();
    while let Some(id) = next.filter(|id| id != ROOT) {
        if id == entity.id {
            let parent = entity.parent.as_deref().unwrap_or_default();
            let message = format!("parentEntityId {parent} would make entity {} its own ancestor", entity.id);
            return Err(exchange.invalid(message));
        }
        let parent = exchange.rows.get(ENTITY, &entity.scope, &id, exchange.now)?;
        let parent = parent.filter(|parent| parent.state != "DELETING");
        let missing =
            || exchange.invalid(format!("parentEntityId: there is no entity {id} in workspace {}", entity.scope));
        let parent = parent.ok_or_else(missing)?;
        if entity.parent.as_ref() == Some(&parent.id) {
            check_not_synced(exchange, &parent, "parentEntityId: entity")?;
        }
        next = parent.parent;
    }
    Ok(())
}

impl Exchange<'_> {
    /// An entity of a workspace.
    ///
    /// # Errors
    /// `ResourceNotFoundException` if there is none.
    pub(crate) fn entity(&self, workspace_id: &str, entity_id: &str) -> Result<Resource, ApiError> {
        let found = self.rows.get(ENTITY, workspace_id, entity_id, self.now)?;
        found.ok_or_else(|| self.not_found(format!("Entity {entity_id} was not found in workspace {workspace_id}")))
    }

    /// All entities of a workspace, oldest first.
    pub(crate) fn entities(&self, workspace_id: &str) -> Result<Vec<Resource>, ApiError> {
        self.rows.all(ENTITY, workspace_id, self.now)
    }
}
