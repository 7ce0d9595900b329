//! From an object in AWS's bulk schema to asset models and assets of AWS IoT SiteWise.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::super::{Exchange, perform};
use super::super::site_wise::{ask, associated, elements, text};
use super::from_site_wise::named;
use super::import::in_order;
use super::models;
use super::tally::{Done, Tally};
use crate::answer::ApiError;

/// Imports an object, or says in one sentence why it is none that could be.
pub(super) fn run(exchange: &Exchange<'_>, content: &[u8]) -> Result<Tally, String> {
    let content: Value = serde_json::from_slice(content).map_err(|error| format!("the object is no JSON: {error}"))?;
    check(&content)?;
    let mut tally = Tally::default();
    let models = content["assetModels"].as_array().cloned().unwrap_or_default();
    for put in in_order(models, |put| names(put, "assetModel"), models::needs) {
        let done = exchange.attempt(|| models::model(exchange, &put));
        tally.count("ASSET_MODEL", &name_of(&put, "assetModel"), done);
    }
    // All are there before they are associated.
    let assets = elements(&content["assets"]);
    let done: Vec<_> = assets.iter().map(|put| exchange.attempt(|| asset(exchange, put))).collect();
    for (put, done) in assets.iter().zip(done) {
        let done = done.and_then(|done| exchange.attempt(|| children_of(exchange, put)).map(|()| done));
        tally.count("ASSET", &name_of(put, "asset"), done);
    }
    Ok(tally)
}

/// Says in one sentence where an object does not keep to the schema.
fn check(content: &Value) -> Result<(), String> {
    for (list, put) in content.as_object().ok_or("the object is no JSON object")? {
        let kind = match list.as_str() {
            "assetModels" => "assetModel",
            "assets" => "asset",
            _ => return Err(format!("{list} is not of the schema, which has assetModels, assets")),
        };
        let mut seen = BTreeSet::new();
        for (place, put) in put.as_array().ok_or_else(|| format!("{list} is no list"))?.iter().enumerate() {
            let name = name_of(put, kind);
            if name.is_empty() {
                return Err(format!("{list}[{place}]: {kind}Id or {kind}ExternalId must be a text"));
            }
            if !seen.insert(name.clone()) {
                return Err(format!("{list}[{place}]: {name} is defined twice"));
            }
        }
    }
    Ok(())
}

/// How a model or asset can be given to an operation.
fn names(put: &Value, kind: &str) -> Vec<String> {
    let (id, external_id) = (&put[format!("{kind}Id")], &put[format!("{kind}ExternalId")]);
    let names = [named(id, &Value::Null), named(&Value::Null, external_id)];
    names.into_iter().filter(|name| !name.is_empty()).collect()
}

/// How a model or asset is given to an operation.
pub(super) fn name_of(put: &Value, kind: &str) -> String {
    named(&put[format!("{kind}Id")], &put[format!("{kind}ExternalId")])
}

pub(super) fn request(exchange: &Exchange<'_>, operation: &str, input: Value) -> Result<Value, ApiError> {
    perform(exchange.call.shared, exchange.rows, "iotsitewise", operation, input, None)
}

fn asset(exchange: &Exchange<'_>, put: &Value) -> Result<Done, ApiError> {
    let name = name_of(put, "asset");
    let mut input = json!({
        "assetName": put["assetName"],
        "assetDescription": put["assetDescription"],
        "assetExternalId": put["assetExternalId"],
    });
    if ask(exchange, "DescribeAsset", json!({ "assetId": name }))?.is_some() {
        input["assetId"] = name.as_str().into();
        request(exchange, "UpdateAsset", input)?;
    } else {
        input["assetId"] = put["assetId"].clone();
        input["assetModelId"] = name_of(put, "assetModel").into();
        input["tags"] = tag_map(&put["tags"]);
        request(exchange, "CreateAsset", input)?;
    }
    exchange.settle_asset(&name)?;
    for property in elements(&put["assetProperties"]) {
        let changes = json!({
            "assetId": name,
            "propertyId": named(&property["id"], &property["externalId"]),
            "propertyAlias": property["alias"],
            "propertyUnit": property["unit"],
            "propertyNotificationState": property["propertyNotificationState"],
        });
        request(exchange, "UpdateAssetProperty", changes)?;
        exchange.settle_asset(&name)?;
        if let Some(value) = property["attributeValue"].as_str() {
            attribute(exchange, &name, property, value)?;
        }
    }
    Ok(Done::Transferred)
}

/// An attribute has one value, in the type of its property.
fn attribute(exchange: &Exchange<'_>, asset: &str, property: &Value, value: &str) -> Result<(), ApiError> {
    let property_id = named(&property["id"], &property["externalId"]);
    let query = json!({ "assetId": asset, "propertyId": property_id });
    let described = request(exchange, "DescribeAssetProperty", query)?;
    let (asset_id, property) = (&described["assetId"], &described["assetProperty"]);
    let wrong = || exchange.invalid(format!("attributeValue {value} is no {}", text(&property["dataType"])));
    let variant = match text(&property["dataType"]) {
        "DOUBLE" => json!({ "doubleValue": value.parse::<f64>().map_err(|_| wrong())? }),
        "INTEGER" => json!({ "integerValue": value.parse::<i32>().map_err(|_| wrong())? }),
        "BOOLEAN" => json!({ "booleanValue": value.parse::<bool>().map_err(|_| wrong())? }),
        _ => json!({ "stringValue": value }),
    };
    let put = json!({ "value": variant, "timestamp": exchange.now.to_time_in_nanos(), "quality": "GOOD" });
    let entry = json!({ "entryId": "1", "assetId": asset_id, "propertyId": property["id"], "propertyValues": [put] });
    let answer = request(exchange, "BatchPutAssetPropertyValue", json!({ "entries": [entry] }))?;
    match &answer["errorEntries"][0]["errors"][0]["errorMessage"] {
        Value::Null => Ok(()),
        message => Err(exchange.invalid(format!("attributeValue: {}", text(message)))),
    }
}

/// Associates an asset with the children that it is put with, and with no others.
fn children_of(exchange: &Exchange<'_>, put: &Value) -> Result<(), ApiError> {
    if put["assetHierarchies"].is_null() {
        return Ok(());
    }
    let name = name_of(put, "asset");
    let Some(asset) = ask(exchange, "DescribeAsset", json!({ "assetId": name }))? else { return Ok(()) };
    let mut wanted = BTreeSet::new();
    for put in elements(&put["assetHierarchies"]) {
        let child = named(&put["childAssetId"], &put["childAssetExternalId"]);
        let found = ask(exchange, "DescribeAsset", json!({ "assetId": child }))?;
        let found = found.ok_or_else(|| exchange.invalid(format!("assetHierarchies: there is no asset {child}")))?;
        let by = named(&put["id"], &put["externalId"]);
        let is_meant = |known: &&Value| by == text(&known["id"]) || by == named(&Value::Null, &known["externalId"]);
        let hierarchy = elements(&asset["assetHierarchies"]).iter().find(is_meant);
        let hierarchy = hierarchy
            .ok_or_else(|| exchange.invalid(format!("assetHierarchies: asset {name} has no hierarchy {by}")))?;
        wanted.insert((text(&hierarchy["id"]).to_owned(), text(&found["assetId"]).to_owned()));
    }
    let mut known = BTreeSet::new();
    for hierarchy in elements(&asset["assetHierarchies"]) {
        let id = text(&hierarchy["id"]);
        for child in associated(exchange, text(&asset["assetId"]), Some(id))? {
            known.insert((id.to_owned(), text(&child["id"]).to_owned()));
        }
    }
    let changes = [("DisassociateAssets", known.difference(&wanted)), ("AssociateAssets", wanted.difference(&known))];
    for (operation, pairs) in changes {
        for (hierarchy, child) in pairs {
            let input = json!({ "assetId": asset["assetId"], "hierarchyId": hierarchy, "childAssetId": child });
            request(exchange, operation, input)?;
            exchange.settle_asset(&name)?;
            exchange.settle_asset(child)?;
        }
    }
    Ok(())
}

/// Tags as operations have them; none are not put.
pub(super) fn tag_map(tags: &Value) -> Value {
    match elements(tags) {
        [] => Value::Null,
        tags => tags.iter().map(|tag| (text(&tag["key"]).to_owned(), tag["value"].clone())).collect(),
    }
}
