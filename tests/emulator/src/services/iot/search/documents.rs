//! What the indices have of things and thing groups.

use serde_json::{Value, json};

use super::super::super::Exchange;
use super::super::thing_group_members::groups_of;
use super::super::thing_groups::{THING_GROUP, ancestors};
use super::super::things::THING;
use super::configuration::Index;
use crate::answer::ApiError;
use crate::shadow::{self, Shadow};
use crate::store::Resource;

/// Everything that an index has, oldest first.
pub(super) fn documents(exchange: &Exchange<'_>, index: &Index) -> Result<Vec<Value>, ApiError> {
    let kind = if index.is_of_things { THING.kind } else { THING_GROUP.kind };
    let all = exchange.rows.all(kind, "", exchange.now)?;
    let document = |resource: &Resource| match index.is_of_things {
        true => of_thing(exchange, index, resource),
        false => of_group(exchange, resource),
    };
    all.iter().map(document).collect()
}

fn of_thing(exchange: &Exchange<'_>, index: &Index, thing: &Resource) -> Result<Value, ApiError> {
    let groups: Vec<String> = groups_of(exchange, &thing.id)?.into_iter().map(|group| group.id).collect();
    let type_name = &thing.document["thingTypeName"];
    Ok(json!({
        "thingName": thing.id,
        "thingId": thing.document["thingId"],
        "thingTypeName": type_name,
        "thingGroupNames": groups,
        "attributes": thing.document["attributes"],
        "registry": { "version": thing.version, "thingTypeName": type_name, "thingGroupNames": groups },
        "shadow": shadows(exchange, index, &thing.id)?,
        "connectivity": if index.has_connectivity() { connectivity(exchange, &thing.id) } else { Value::Null },
    }))
}

/// The shadows of a thing that the index has; null if there are none.
fn shadows(exchange: &Exchange<'_>, index: &Index, thing: &str) -> Result<Value, ApiError> {
    let told = |name: Option<&str>| {
        let shadow = Shadow { thing: thing.to_owned(), name: name.map(str::to_owned) };
        let told = shadow::get(exchange.rows, &shadow, b"", exchange.now).ok()?;
        let mut document = told["state"].clone();
        let has_delta = document.as_object_mut().is_some_and(|state| state.remove("delta").is_some());
        document["metadata"] = told["metadata"].clone();
        document["hasDelta"] = has_delta.into();
        document["version"] = told["version"].clone();
        Some(document)
    };
    let mut all = if index.has_shadow() { told(None).unwrap_or_default() } else { Value::Null };
    for name in shadow::names(exchange.rows, thing, exchange.now)? {
        if index.has_named_shadow(&name)
            && let Some(document) = told(Some(&name))
        {
            all["name"][&name] = document;
        }
    }
    Ok(all)
}

/// What is known of the connection of the client that has the thing's name.
fn connectivity(exchange: &Exchange<'_>, thing: &str) -> Value {
    let Some(known) = exchange.call.shared.mqtt.connection(thing, false, exchange.now) else {
        return json!({ "connected": false, "timestamp": 0 });
    };
    let is_connected = known["connected"] == true;
    json!({
        "connected": is_connected,
        "timestamp": known[if is_connected { "connectedSince" } else { "disconnectedSince" }],
        "disconnectReason": known["disconnectReason"],
        "clientId": thing,
    })
}

fn of_group(exchange: &Exchange<'_>, group: &Resource) -> Result<Value, ApiError> {
    let parents: Vec<String> = ancestors(exchange, group)?.into_iter().map(|group| group.id).collect();
    let description = &group.document["thingGroupDescription"];
    Ok(json!({
        "thingGroupName": group.id,
        "thingGroupId": group.document["thingGroupId"],
        "thingGroupDescription": description,
        "description": description,
        "parentGroupNames": parents,
        "attributes": group.document["attributes"],
        "version": group.version,
    }))
}
