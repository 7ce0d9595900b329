//! Component types that are copies of asset models, and entities that are copies of assets.

use serde_json::{Map, Value, json};

use super::super::super::{Exchange, perform};
use super::super::component_types::COMPONENT_TYPE;
use super::super::entities::{self, ENTITY};
use super::{SITE_WISE, SYNC_RESOURCE};
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

/// The component that the entity of an asset has.
const COMPONENT: &str = "sitewiseBase";

/// What the component types of asset models inherit from: it reads and writes the values.
const CONNECTOR: &str = "com.amazon.iotsitewise.connector";

/// A component type or an entity that follows a model or an asset.
struct Copied<'a> {
    kind: Kind,
    workspace_id: &'a str,
    id: &'a str,
    /// The id of the model or asset.
    external_id: &'a str,
    name: &'a str,
    parent: Option<&'a str>,
}

/// How many values a list has at most.
const VALUES: usize = 50;

/// Copies an asset model, or deletes the copy of one that is gone; says whether the model will stay so.
pub(super) fn copy_model(exchange: &Exchange<'_>, workspace_id: &str, id: &str) -> Result<bool, ApiError> {
    let type_id = component_type_id(id);
    let Some(model) = ask(exchange, "DescribeAssetModel", json!({ "assetModelId": id }))? else {
        delete(exchange, workspace_id, COMPONENT_TYPE, &type_id)?;
        return Ok(true);
    };
    let mut definitions = Map::new();
    for property in elements(&model["assetModelProperties"]) {
        definitions.insert(format!("Property_{}", text(&property["id"])), property_definition(property));
    }
    for hierarchy in elements(&model["assetModelHierarchies"]) {
        let target = component_type_id(text(&hierarchy["childAssetModelId"]));
        let relationship = json!({ "relationshipType": hierarchy["name"], "targetComponentTypeId": target });
        let nested = json!({ "type": "RELATIONSHIP", "relationship": relationship });
        let definition = json!({
            "dataType": { "type": "LIST", "nestedType": nested },
            "displayName": hierarchy["name"],
            "isImported": true,
        });
        definitions.insert(format!("Hierarchy_{}", text(&hierarchy["id"])), definition);
    }
    let document = json!({
        "componentTypeName": model["assetModelName"],
        "description": model["assetModelDescription"],
        "extendsFrom": [CONNECTOR],
        "propertyDefinitions": definitions,
        "syncSource": SITE_WISE,
    });
    let state = text(&model["assetModelStatus"]["state"]);
    let copy =
        Copied { kind: COMPONENT_TYPE, workspace_id, id: &type_id, external_id: id, name: &type_id, parent: None };
    keep(exchange, &copy, state, document)?;
    Ok(is_settled(state))
}

/// Copies an asset, or deletes the copy of one that is gone; says whether the asset will stay so.
pub(super) fn copy_asset(exchange: &Exchange<'_>, workspace_id: &str, id: &str) -> Result<bool, ApiError> {
    let Some(asset) = ask(exchange, "DescribeAsset", json!({ "assetId": id }))? else {
        delete(exchange, workspace_id, ENTITY, id)?;
        return Ok(true);
    };
    let model_id = text(&asset["assetModelId"]);
    let mut properties = Map::new();
    properties.insert("sitewiseAssetId".to_owned(), json!({ "value": { "stringValue": id } }));
    properties.insert("sitewiseAssetModelId".to_owned(), json!({ "value": { "stringValue": model_id } }));
    for property in elements(&asset["assetProperties"]) {
        if let Some(definition) = overridden(property) {
            properties.insert(format!("Property_{}", text(&property["id"])), json!({ "definition": definition }));
        }
    }
    for hierarchy in elements(&asset["assetHierarchies"]) {
        let hierarchy_id = text(&hierarchy["id"]);
        let query = json!({ "assetId": id, "hierarchyId": hierarchy_id, "traversalDirection": "CHILD" });
        let related = |child: &Value| json!({ "relationshipValue": { "targetEntityId": child["id"], "targetComponentName": COMPONENT } });
        let children: Vec<Value> = associated(exchange, query)?.iter().take(VALUES).map(related).collect();
        properties.insert(format!("Hierarchy_{hierarchy_id}"), json!({ "value": { "listValue": children } }));
    }
    let parents = associated(exchange, json!({ "assetId": id, "traversalDirection": "PARENT" }))?;
    let parent = parents.first().map_or(entities::ROOT, |parent| text(&parent["id"]));
    // Components that others have added stay.
    let before = exchange.rows.get(ENTITY, workspace_id, id, exchange.now)?;
    let before = before.filter(|before| before.document["syncSource"] == SITE_WISE);
    let mut document = before.map_or_else(|| json!({ "compositeComponents": {} }), |before| before.document);
    document["description"] = asset["assetDescription"].clone();
    document["components"][COMPONENT] = json!({
        "componentTypeId": component_type_id(model_id),
        "properties": properties,
        "syncSource": SITE_WISE,
    });
    document["syncSource"] = SITE_WISE.into();
    let state = text(&asset["assetStatus"]["state"]);
    let name = text(&asset["assetName"]);
    let copy = Copied { kind: ENTITY, workspace_id, id, external_id: id, name, parent: Some(parent) };
    keep(exchange, &copy, state, document)?;
    Ok(is_settled(state))
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

/// Writes a copy and notes how it went; what has the same id and is no copy is left alone.
fn keep(exchange: &Exchange<'_>, copy: &Copied<'_>, state: &str, document: Value) -> Result<(), ApiError> {
    let before = exchange.rows.get(copy.kind, copy.workspace_id, copy.id, exchange.now)?;
    if before.as_ref().is_some_and(|before| before.document["syncSource"] != SITE_WISE) {
        let message = format!("{} is in the workspace already, and was not synced", copy.id);
        return note(exchange, copy, "ERROR", json!({ "code": "SYNC_CREATING_ERROR", "message": message }));
    }
    let is_new = before.is_none();
    let mut resource = before.unwrap_or_else(|| Resource::new(copy.id, copy.name, exchange.now, Value::Null));
    copy.workspace_id.clone_into(&mut resource.scope);
    copy.name.clone_into(&mut resource.name);
    resource.parent = copy.parent.map(str::to_owned);
    resource.document = document;
    "ACTIVE".clone_into(&mut resource.state);
    if is_new {
        exchange.rows.insert(copy.kind, &mut resource)?;
    } else {
        resource.updated = exchange.now;
        resource.version += 1;
        exchange.rows.update(&resource)?;
    }
    if copy.kind == ENTITY {
        entities::index::write(exchange, &resource, &exchange.resolved_components(&resource)?)?;
    }
    note(exchange, copy, if is_settled(state) { "IN_SYNC" } else { "PROCESSING" }, Value::Null)
}

/// Notes the state of a copy.
fn note(exchange: &Exchange<'_>, copy: &Copied<'_>, state: &str, error: Value) -> Result<(), ApiError> {
    let document = json!({
        "resourceType": resource_type(copy.kind), "externalId": copy.external_id, "error": error,
    });
    let before = exchange.rows.get(SYNC_RESOURCE, copy.workspace_id, copy.id, exchange.now)?;
    let is_new = before.is_none();
    let mut noted = before.unwrap_or_else(|| Resource::new(copy.id, copy.name, exchange.now, Value::Null));
    copy.workspace_id.clone_into(&mut noted.scope);
    noted.document = document;
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

fn is_settled(state: &str) -> bool {
    ["ACTIVE", "FAILED"].contains(&state)
}

fn component_type_id(model_id: &str) -> String {
    format!("iotsitewise.assetmodel:{model_id}")
}

/// Every property of an asset has values over time, which AWS IoT SiteWise keeps.
fn property_definition(property: &Value) -> Value {
    let kind = match text(&property["dataType"]) {
        kind @ ("INTEGER" | "DOUBLE" | "BOOLEAN") => kind,
        _ => "STRING",
    };
    let mut data_type = json!({ "type": kind });
    if let Some(unit) = property["unit"].as_str().filter(|unit| !unit.is_empty()) {
        data_type["unitOfMeasure"] = unit.into();
    }
    json!({
        "dataType": data_type,
        "displayName": property["name"],
        "configuration": { "sitewisePropertyId": property["id"] },
        "isTimeSeries": true,
        "isStoredExternally": true,
        "isImported": true,
    })
}

/// The definition of a property for which an asset has an alias.
fn overridden(property: &Value) -> Option<Value> {
    let alias = property["alias"].as_str()?;
    let mut definition = property_definition(property);
    definition["configuration"]["alias"] = alias.into();
    Some(definition)
}

/// Asks AWS IoT SiteWise; nothing comes back for what is not there.
fn ask(exchange: &Exchange<'_>, operation: &str, input: Value) -> Result<Option<Value>, ApiError> {
    match perform(exchange.call.shared, exchange.rows, "iotsitewise", operation, input, None) {
        Ok(answer) => Ok(Some(answer)),
        Err(error) if error.status == 404 => Ok(None),
        Err(error) => Err(error),
    }
}

/// All assets that an asset is associated with.
fn associated(exchange: &Exchange<'_>, mut query: Value) -> Result<Vec<Value>, ApiError> {
    let mut assets = Vec::new();
    loop {
        let Some(mut page) = ask(exchange, "ListAssociatedAssets", query.clone())? else { return Ok(assets) };
        assets.extend(page["assetSummaries"].as_array_mut().map(std::mem::take).unwrap_or_default());
        match page["nextToken"].take() {
            Value::Null => return Ok(assets),
            token => query["nextToken"] = token,
        }
    }
}

fn elements(list: &Value) -> &[Value] {
    list.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
