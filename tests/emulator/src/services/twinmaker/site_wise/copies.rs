//! Component types that are copies of asset models, and entities that are copies of assets.

use serde_json::{Map, Value, json};

use super::super::super::Exchange;
use super::super::entities::ROOT;
use super::{ask, associated, elements, text};
use crate::answer::ApiError;

/// The component that the entity of an asset has.
pub(in super::super) const COMPONENT: &str = "sitewiseBase";

/// What the component types of asset models inherit from: it reads and writes the values.
const CONNECTOR: &str = "com.amazon.iotsitewise.connector";

/// How many values a list has at most.
const VALUES: usize = 50;

/// What becomes of a model or an asset.
pub(in super::super) struct Copied {
    /// The id of the component type or entity.
    pub(in super::super) id: String,
    pub(in super::super) name: String,
    /// The parent of an entity.
    pub(in super::super) parent: Option<String>,
    /// The members of the component type, or the component of the entity and its description.
    pub(in super::super) document: Value,
    /// Whether the model or asset will stay so.
    pub(in super::super) is_settled: bool,
}

/// The component type of an asset model, if there is the model, and it is one of which assets are made.
pub(in super::super) fn model(exchange: &Exchange<'_>, id: &str) -> Result<Option<Copied>, ApiError> {
    let Some(model) = ask(exchange, "DescribeAssetModel", json!({ "assetModelId": id }))? else { return Ok(None) };
    if !["", "ASSET_MODEL"].contains(&text(&model["assetModelType"])) {
        return Ok(None);
    }
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
    let type_id = component_type_id(text(&model["assetModelId"]));
    Ok(Some(Copied {
        name: type_id.clone(),
        id: type_id,
        parent: None,
        document: json!({
            "componentTypeName": model["assetModelName"],
            "description": model["assetModelDescription"],
            "extendsFrom": [CONNECTOR],
            "propertyDefinitions": definitions,
        }),
        is_settled: is_settled(&model["assetModelStatus"]),
    }))
}

/// The entity of an asset, if there is the asset.
pub(in super::super) fn asset(exchange: &Exchange<'_>, id: &str) -> Result<Option<Copied>, ApiError> {
    let Some(asset) = ask(exchange, "DescribeAsset", json!({ "assetId": id }))? else { return Ok(None) };
    let (id, model_id) = (text(&asset["assetId"]), text(&asset["assetModelId"]));
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
        let related = |child: &Value| json!({ "relationshipValue": { "targetEntityId": child["id"], "targetComponentName": COMPONENT } });
        let children = associated(exchange, id, Some(hierarchy_id))?;
        let children: Vec<Value> = children.iter().take(VALUES).map(related).collect();
        properties.insert(format!("Hierarchy_{hierarchy_id}"), json!({ "value": { "listValue": children } }));
    }
    let parents = associated(exchange, id, None)?;
    Ok(Some(Copied {
        id: id.to_owned(),
        name: text(&asset["assetName"]).to_owned(),
        parent: Some(parents.first().map_or(ROOT, |parent| text(&parent["id"])).to_owned()),
        document: json!({
            "description": asset["assetDescription"],
            "components": {
                COMPONENT: { "componentTypeId": component_type_id(model_id), "properties": properties },
            },
        }),
        is_settled: is_settled(&asset["assetStatus"]),
    }))
}

fn is_settled(status: &Value) -> bool {
    ["ACTIVE", "FAILED"].contains(&text(&status["state"]))
}

/// The id of the component type of an asset model.
pub(in super::super) fn component_type_id(model_id: &str) -> String {
    format!("iotsitewise.assetmodel:{model_id}")
}

/// AWS IoT SiteWise keeps the values of all properties; those of attributes do not change over time.
fn property_definition(property: &Value) -> Value {
    json!({
        "dataType": data_type(property),
        "displayName": property["name"],
        "configuration": { "sitewisePropertyId": property["id"] },
        "isTimeSeries": property["type"]["attribute"].is_null(),
        "isStoredExternally": true,
        "isImported": true,
    })
}

fn data_type(property: &Value) -> Value {
    let kind = match text(&property["dataType"]) {
        kind @ ("INTEGER" | "DOUBLE" | "BOOLEAN") => kind,
        _ => "STRING",
    };
    let mut data_type = json!({ "type": kind });
    if let Some(unit) = property["unit"].as_str().filter(|unit| !unit.is_empty()) {
        data_type["unitOfMeasure"] = unit.into();
    }
    data_type
}

/// What an asset can have of its own in the definition of a property: its alias and its unit.
fn overridden(property: &Value) -> Option<Value> {
    if property["alias"].is_null() && property["unit"].is_null() {
        return None;
    }
    let mut configuration = json!({ "sitewisePropertyId": property["id"] });
    if let Some(alias) = property["alias"].as_str() {
        configuration["alias"] = alias.into();
    }
    Some(json!({ "dataType": data_type(property), "configuration": configuration }))
}
