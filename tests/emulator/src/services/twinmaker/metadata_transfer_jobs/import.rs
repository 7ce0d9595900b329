//! From an object in AWS's bulk schema to component types, entities and components of a workspace.
//!
//! What has an id that is there already is replaced; nothing is deleted. One resource that is refused does not keep the
//! others from being imported.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::super::{Exchange, perform};
use super::super::component_types::{self, COMPONENT_TYPE, FIXED, FREE};
use super::super::entities::{self, ENTITY};
use super::super::{check_not_synced, check_settled};
use super::tally::{Done, Tally};
use crate::answer::ApiError;
use crate::store::Resource;

/// The lists of the schema.
const LISTS: [&str; 3] = ["componentTypes", "entities", "entityComponents"];

/// Imports an object, or says in one sentence why it is none that could be.
pub(super) fn run(exchange: &Exchange<'_>, workspace_id: &str, content: &[u8]) -> Result<Tally, String> {
    let content: Value = serde_json::from_slice(content).map_err(|error| format!("the object is no JSON: {error}"))?;
    check(&content)?;
    let mut tally = Tally::default();
    lists(exchange, workspace_id, &content, &mut tally);
    Ok(tally)
}

/// Imports what keeps to the schema.
pub(super) fn lists(exchange: &Exchange<'_>, workspace_id: &str, content: &Value, tally: &mut Tally) {
    let list = |name: &str| content[name].as_array().cloned().unwrap_or_default();
    let parents = |component_type: &Value| {
        let parents = component_type["extendsFrom"].as_array().into_iter().flatten();
        parents.map(|parent| text(parent).to_owned()).collect()
    };
    for put in in_order(list("componentTypes"), |put| member(put, "componentTypeId"), parents) {
        let done = exchange.attempt(|| component_type(exchange, workspace_id, &put));
        tally.count("COMPONENT_TYPE", text(&put["componentTypeId"]), done);
    }
    for put in in_order(list("entities"), |put| member(put, "entityId"), |put| member(put, "parentEntityId")) {
        let done = exchange.attempt(|| entity(exchange, workspace_id, &put));
        tally.count("ENTITY", text(&put["entityId"]), done);
    }
    for put in list("entityComponents") {
        let done = exchange.attempt(|| component(exchange, workspace_id, &put));
        let id = format!("{}/{}", text(&put["entityId"]), text(&put["componentName"]));
        tally.count("ENTITY_COMPONENT", &id, done);
    }
}

/// Says in one sentence where an object does not keep to the schema.
fn check(content: &Value) -> Result<(), String> {
    let lists = content.as_object().ok_or("the object is no JSON object")?;
    let mut seen = BTreeSet::new();
    for (name, list) in lists {
        if !LISTS.contains(&name.as_str()) {
            return Err(format!("{name} is not of the schema, which has {}", LISTS.join(", ")));
        }
        for (place, put) in list.as_array().ok_or_else(|| format!("{name} is no list"))?.iter().enumerate() {
            let required: &[&str] = match name.as_str() {
                "componentTypes" => &["componentTypeId"],
                "entities" => &["entityId", "entityName"],
                _ => &["entityId", "componentName", "componentTypeId"],
            };
            if let Some(member) = required.iter().find(|member| !put[**member].is_string()) {
                return Err(format!("{name}[{place}].{member} must be a text"));
            }
            // An entity is put whole or component by component, never both.
            let ids = match name.as_str() {
                "componentTypes" => vec![format!("component type {}", text(&put["componentTypeId"]))],
                "entities" => vec![format!("entity {}", text(&put["entityId"]))],
                _ => vec![format!("component {} of entity {}", text(&put["componentName"]), text(&put["entityId"]))],
            };
            for id in ids {
                if !seen.insert(id.clone()) {
                    return Err(format!("{name}[{place}]: {id} is defined twice"));
                }
            }
        }
    }
    let whole = |id: &Value| seen.contains(&format!("entity {}", text(id)));
    let mut components = content["entityComponents"].as_array().into_iter().flatten().enumerate();
    match components.find(|(_, put)| whole(&put["entityId"])) {
        Some((place, put)) => {
            Err(format!("entityComponents[{place}]: entity {} is defined among entities too", text(&put["entityId"])))
        }
        None => Ok(()),
    }
}

/// Puts those first that others need, as far as they are among them. `names` are what each is called, `needs` what it needs.
pub(super) fn in_order(
    mut rest: Vec<Value>,
    names: impl Fn(&Value) -> Vec<String>,
    needs: impl Fn(&Value) -> Vec<String>,
) -> Vec<Value> {
    let mut ordered = Vec::new();
    while !rest.is_empty() {
        let all: BTreeSet<String> = rest.iter().flat_map(&names).collect();
        let waits = |put: &Value| {
            let own = names(put);
            needs(put).iter().any(|need| !own.contains(need) && all.contains(need))
        };
        let (waiting, ready): (Vec<Value>, Vec<Value>) = rest.into_iter().partition(waits);
        if ready.is_empty() {
            // They need each other, and each will be told so.
            ordered.extend(waiting);
            break;
        }
        ordered.extend(ready);
        rest = waiting;
    }
    ordered
}

/// The text that is a member, if there is one.
fn member(put: &Value, name: &str) -> Vec<String> {
    put[name].as_str().map(str::to_owned).into_iter().collect()
}

fn component_type(exchange: &Exchange<'_>, workspace_id: &str, put: &Value) -> Result<Done, ApiError> {
    let id = text(&put["componentTypeId"]);
    let mut input = json!({ "workspaceId": workspace_id, "componentTypeId": id });
    for member in FIXED.into_iter().chain(FREE) {
        input[member] = put[member].clone();
    }
    let mut input = exchange.checked("CreateComponentType", input)?;
    let before = exchange.rows.get(COMPONENT_TYPE, workspace_id, id, exchange.now)?;
    let operation = match &before {
        None => "CreateComponentType",
        Some(before) => {
            // What is left out goes.
            for member in FIXED.into_iter().chain(FREE).filter(|member| !before.document[*member].is_null()) {
                if input[member].is_null() {
                    input[member] = empty(&before.document[member]);
                }
            }
            let mut members = FIXED.into_iter().chain(FREE);
            let changes = members.any(|member| component_types::is_change(&input[member], &before.document[member]));
            let arn = component_types::arn(exchange, before);
            if !retag(exchange, &arn, &put["tags"])? && !changes {
                return Ok(Done::Skipped);
            }
            "UpdateComponentType"
        }
    };
    if before.is_none() {
        input["tags"] = put["tags"].clone();
    }
    perform(exchange.call.shared, exchange.rows, "iottwinmaker", operation, input, None)?;
    Ok(Done::Transferred)
}

/// A value like this one that says nothing.
fn empty(value: &Value) -> Value {
    match value {
        Value::Object(_) => json!({}),
        Value::Array(_) => json!([]),
        Value::Bool(_) => json!(false),
        _ => json!(""),
    }
}

fn entity(exchange: &Exchange<'_>, workspace_id: &str, put: &Value) -> Result<Done, ApiError> {
    let id = text(&put["entityId"]);
    let mut input = put.clone();
    input["workspaceId"] = workspace_id.into();
    let input = exchange.checked("CreateEntity", input)?;
    let before = exchange.rows.get(ENTITY, workspace_id, id, exchange.now)?;
    let mut entity = match &before {
        Some(before) => replaceable(exchange, before)?,
        None => Resource::new(id, "", exchange.now, Value::Null),
    };
    workspace_id.clone_into(&mut entity.scope);
    let written = exchange.attempt(|| entities::write(exchange, entity, &input))?;
    let has_new_tags = retag(exchange, &entities::arn(exchange, &written), &put["tags"])?;
    Ok(if has_new_tags || is_changed(before.as_ref(), &written) { Done::Transferred } else { Done::Skipped })
}

fn component(exchange: &Exchange<'_>, workspace_id: &str, put: &Value) -> Result<Done, ApiError> {
    let (id, name) = (text(&put["entityId"]), text(&put["componentName"]));
    let mut component = put.clone();
    ["entityId", "componentName"].into_iter().for_each(|member| component[member] = Value::Null);
    let input = json!({ "workspaceId": workspace_id, "entityName": id, "components": { name: component } });
    let input = exchange.checked("CreateEntity", input)?;
    let before = exchange.rows.get(ENTITY, workspace_id, id, exchange.now)?;
    let missing = || exchange.invalid(format!("entityComponents: there is no entity {id} in workspace {workspace_id}"));
    let before = before.ok_or_else(missing)?;
    let entity = replaceable(exchange, &before)?;
    let written = entities::write_component(exchange, entity, name, &input["components"][name])?;
    Ok(if is_changed(Some(&before), &written) { Done::Transferred } else { Done::Skipped })
}

fn replaceable(exchange: &Exchange<'_>, entity: &Resource) -> Result<Resource, ApiError> {
    check_not_synced(exchange, entity, "Entity")?;
    check_settled(exchange, entity, "ConflictException")?;
    Ok(entity.clone())
}

fn is_changed(before: Option<&Resource>, after: &Resource) -> bool {
    before.is_none_or(|before| {
        (&before.name, &before.parent, &before.document) != (&after.name, &after.parent, &after.document)
    })
}

/// Puts tags in place of those that were; says whether that changed any. Without a list they stay.
fn retag(exchange: &Exchange<'_>, arn: &str, tags: &Value) -> Result<bool, ApiError> {
    let before = json!(exchange.rows.tags(arn)?);
    if tags.is_null() || *tags == before {
        return Ok(false);
    }
    exchange.rows.forget_tags(arn)?;
    exchange.rows.tag(arn, tags)?;
    Ok(true)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_needed_comes_first() {
        let put = |id: &str, parent: &str| json!({ "entityId": id, "parentEntityId": parent });
        let given = vec![put("cell", "line"), put("line", "site"), put("site", "$ROOT"), put("a", "b"), put("b", "a")];
        let ordered = in_order(given, |put| member(put, "entityId"), |put| member(put, "parentEntityId"));
        let ids: Vec<&str> = ordered.iter().map(|put| text(&put["entityId"])).collect();
        assert_eq!(ids, ["site", "line", "cell", "a", "b"]);
    }

    #[test]
    fn an_object_keeps_to_the_schema() {
        let whole = json!({ "entityId": "press", "entityName": "Press" });
        let part = json!({ "entityId": "press", "componentName": "place", "componentTypeId": "place" });
        for (content, wrong) in [
            (json!([]), "no JSON object"),
            (json!({ "assets": [] }), "assets is not of the schema"),
            (json!({ "entities": {} }), "entities is no list"),
            (json!({ "entities": [{ "entityId": "press" }] }), "entities[0].entityName"),
            (json!({ "entities": [whole, whole] }), "entities[1]: entity press is defined twice"),
            (json!({ "entities": [whole], "entityComponents": [part] }), "entityComponents[0]: entity press"),
        ] {
            assert!(check(&content).unwrap_err().contains(wrong), "{wrong}");
        }
        assert_eq!(check(&json!({ "entities": [whole] })), Ok(()));
    }
}
