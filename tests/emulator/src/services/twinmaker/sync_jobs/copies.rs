//! The component types and entities of a workspace that are copies.

use serde_json::{Value, json};

use super::super::super::Exchange;
use super::super::component_types::COMPONENT_TYPE;
use super::super::entities::{self, ENTITY};
use super::super::site_wise::{self, Copied};
use super::{SITE_WISE, SYNC_RESOURCE};
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

/// What is copied: in which workspace, and the id of the model or asset.
struct Place<'a> {
    workspace_id: &'a str,
    kind: Kind,
    external_id: &'a str,
}

/// Copies an asset model, or deletes the copy of one that is gone; says whether the model will stay so.
pub(super) fn copy_model(exchange: &Exchange<'_>, workspace_id: &str, id: &str) -> Result<bool, ApiError> {
    let Some(mut copied) = site_wise::model(exchange, id)? else {
        delete(exchange, workspace_id, COMPONENT_TYPE, &site_wise::component_type_id(id))?;
        return Ok(true);
    };
    copied.document["syncSource"] = SITE_WISE.into();
    if keep(exchange, &Place { workspace_id, kind: COMPONENT_TYPE, external_id: id }, &copied)? {
        // Its assets have other properties now.
        let query = json!({ "assetModelId": id, "filter": "ALL" });
        for asset in site_wise::listed(exchange, "ListAssets", "assetSummaries", query)? {
            copy_asset(exchange, workspace_id, site_wise::text(&asset["id"]))?;
        }
    }
    Ok(copied.is_settled)
}

/// Copies an asset, or deletes the copy of one that is gone; says whether the asset will stay so.
pub(super) fn copy_asset(exchange: &Exchange<'_>, workspace_id: &str, id: &str) -> Result<bool, ApiError> {
    let Some(mut copied) = site_wise::asset(exchange, id)? else {
        delete(exchange, workspace_id, ENTITY, id)?;
        return Ok(true);
    };
    let component = copied.document["components"][site_wise::COMPONENT].take();
    // Components that others have added stay.
    let before = exchange.rows.get(ENTITY, workspace_id, id, exchange.now)?;
    let before = before.filter(|before| before.document["syncSource"] == SITE_WISE);
    let mut document = before.map_or_else(|| json!({ "compositeComponents": {} }), |before| before.document);
    document["description"] = copied.document["description"].take();
    document["components"][site_wise::COMPONENT] = component;
    document["components"][site_wise::COMPONENT]["syncSource"] = SITE_WISE.into();
    document["syncSource"] = SITE_WISE.into();
    copied.document = document;
    keep(exchange, &Place { workspace_id, kind: ENTITY, external_id: id }, &copied)?;
    Ok(copied.is_settled)
}

/// Deletes all copies of a workspace, before its job goes.
pub(super) fn delete_all(exchange: &Exchange<'_>, workspace_id: &str) -> Result<(), ApiError> {
    let copies = exchange.rows.all(SYNC_RESOURCE, workspace_id, exchange.now)?;
    // Entities before the component types that they are made after.
    for kind in [ENTITY, COMPONENT_TYPE] {
        for copy in copies.iter().filter(|copy| copy.document["resourceType"] == resource_type(kind)) {
            delete(exchange, workspace_id, kind, &copy.id)?;
        }
    }
    Ok(())
}

/// Writes a copy and notes how it went; what has the same id and is no copy is left alone. Says whether it changed one that
/// was there.
fn keep(exchange: &Exchange<'_>, place: &Place<'_>, copied: &Copied) -> Result<bool, ApiError> {
    let before = exchange.rows.get(place.kind, place.workspace_id, &copied.id, exchange.now)?;
    if before.as_ref().is_some_and(|before| before.document["syncSource"] != SITE_WISE) {
        let message = format!("{} is in the workspace already, and was not synced", copied.id);
        let error = json!({ "code": "SYNC_CREATING_ERROR", "message": message });
        note(exchange, place, copied, "ERROR", error)?;
        return Ok(false);
    }
    let mut after = before.clone().unwrap_or_else(|| Resource::new(&*copied.id, "", exchange.now, Value::Null));
    place.workspace_id.clone_into(&mut after.scope);
    after.name.clone_from(&copied.name);
    after.parent.clone_from(&copied.parent);
    after.document.clone_from(&copied.document);
    "ACTIVE".clone_into(&mut after.state);
    let is_same = |before: &Resource| {
        (&before.name, &before.parent, &before.document) == (&after.name, &after.parent, &after.document)
    };
    let is_changed = before.as_ref().is_some_and(|before| !is_same(before));
    if is_changed {
        after.updated = exchange.now;
        after.version += 1;
        exchange.rows.update(&after)?;
    } else if before.is_none() {
        exchange.rows.insert(place.kind, &mut after)?;
    }
    if place.kind == ENTITY {
        entities::index::write(exchange, &after, &exchange.resolved_components(&after)?)?;
    }
    let state = if copied.is_settled { "IN_SYNC" } else { "PROCESSING" };
    note(exchange, place, copied, state, Value::Null)?;
    Ok(is_changed)
}

/// Notes the state of a copy.
fn note(
    exchange: &Exchange<'_>,
    place: &Place<'_>,
    copied: &Copied,
    state: &str,
    error: Value,
) -> Result<(), ApiError> {
    let before = exchange.rows.get(SYNC_RESOURCE, place.workspace_id, &copied.id, exchange.now)?;
    let is_new = before.is_none();
    let mut noted = before.unwrap_or_else(|| Resource::new(&*copied.id, "", exchange.now, Value::Null));
    place.workspace_id.clone_into(&mut noted.scope);
    noted.document = json!({
        "resourceType": resource_type(place.kind), "externalId": place.external_id, "error": error,
    });
    state.clone_into(&mut noted.state);
    noted.updated = exchange.now;
    if is_new { exchange.rows.insert(SYNC_RESOURCE, &mut noted) } else { exchange.rows.update(&noted) }
}

/// Deletes a copy, and the note of it.
fn delete(exchange: &Exchange<'_>, workspace_id: &str, kind: Kind, id: &str) -> Result<(), ApiError> {
    if let Some(copy) = exchange.rows.get(kind, workspace_id, id, exchange.now)?
        && copy.document["syncSource"] == SITE_WISE
    {
        let family = if kind == ENTITY { "entity" } else { "component-type" };
        exchange.rows.forget_tags(&exchange.arn(&format!("workspace/{workspace_id}/{family}/{id}")))?;
        entities::index::erase(exchange, &copy)?;
        exchange.rows.remove(&copy)?;
    }
    let noted = exchange.rows.get(SYNC_RESOURCE, workspace_id, id, exchange.now)?;
    noted.map_or(Ok(()), |noted| exchange.rows.remove(&noted))
}

fn resource_type(kind: Kind) -> &'static str {
    if kind == ENTITY { "ENTITY" } else { "COMPONENT_TYPE" }
}
