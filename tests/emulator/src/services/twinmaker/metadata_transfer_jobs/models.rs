//! One asset model of an object in AWS's bulk schema, with its composite models.

use serde_json::{Value, json};

use super::super::super::Exchange;
use super::super::site_wise::{ask, elements};
use super::from_site_wise::named;
use super::tally::Done;
use super::to_site_wise::{name_of, request, tag_map};
use crate::answer::ApiError;

const COMPOSITES: &str = "assetModelCompositeModels";

/// The models that must be there before one: those of its hierarchies, and the component models that it is made of.
pub(super) fn needs(put: &Value) -> Vec<String> {
    let hierarchies = elements(&put["assetModelHierarchies"]).iter();
    let children = hierarchies.map(|by| named(&by["childAssetModelId"], &by["childAssetModelExternalId"]));
    let components = elements(&put[COMPOSITES]).iter().map(component_model);
    children.chain(components).filter(|name| !name.is_empty()).collect()
}

/// Makes a model, or makes it what it is put as.
pub(super) fn model(exchange: &Exchange<'_>, put: &Value) -> Result<Done, ApiError> {
    let name = name_of(put, "assetModel");
    let mut whole = referring(put);
    let tags = whole["tags"].take();
    let (own, built_in): (Vec<Value>, Vec<Value>) =
        elements(&whole[COMPOSITES]).iter().cloned().partition(has_operations_of_its_own);
    whole[COMPOSITES] = built_in.into();
    if ask(exchange, "DescribeAssetModel", json!({ "assetModelId": name }))?.is_none() {
        let mut input = if own.is_empty() { whole.clone() } else { without_formulas(&whole, "assetModelProperties") };
        input["tags"] = tag_map(&tags);
        request(exchange, "CreateAssetModel", input)?;
        // The job shows what it did when it is over.
        exchange.settle_model(&name)?;
        if own.is_empty() {
            return Ok(Done::Transferred);
        }
    }
    for composite in &own {
        make_composite(exchange, &name, composite)?;
    }
    // Formulas of the model and of its composite models may need each other, in whatever order.
    whole["assetModelId"] = name.as_str().into();
    whole["assetModelType"] = Value::Null;
    let updates = own.iter().map(|composite| ("UpdateAssetModelCompositeModel", composite_input(&name, composite)));
    let mut waiting: Vec<_> = updates.chain([("UpdateAssetModel", whole)]).collect();
    while !waiting.is_empty() {
        let (before, mut refused) = (waiting.len(), None);
        let mut left = Vec::new();
        for (operation, input) in waiting {
            match exchange.attempt(|| request(exchange, operation, input.clone())) {
                Ok(_) => exchange.settle_model(&name)?,
                Err(error) => {
                    left.push((operation, input));
                    refused = Some(error);
                }
            }
        }
        if let Some(error) = refused.filter(|_| left.len() == before) {
            return Err(error);
        }
        waiting = left;
    }
    Ok(Done::Transferred)
}

/// Makes a composite model that is not there yet, without what is computed.
fn make_composite(exchange: &Exchange<'_>, model: &str, put: &Value) -> Result<(), ApiError> {
    let query = json!({ "assetModelId": model, "assetModelCompositeModelId": composite_name(put) });
    if ask(exchange, "DescribeAssetModelCompositeModel", query)?.is_some() {
        return Ok(());
    }
    let mut input = composite_input(model, put);
    input["assetModelCompositeModelId"] = put["id"].clone();
    input["assetModelCompositeModelType"] = put["type"].clone();
    let parent = named(&put["parentId"], &put["parentExternalId"]);
    for (member, name) in [("parentAssetModelCompositeModelId", parent), ("composedAssetModelId", component_model(put))]
    {
        if !name.is_empty() {
            input[member] = name.into();
        }
    }
    request(
        exchange,
        "CreateAssetModelCompositeModel",
        without_formulas(&input, "assetModelCompositeModelProperties"),
    )?;
    exchange.settle_model(model)
}

/// What an update makes of a composite model.
fn composite_input(model: &str, put: &Value) -> Value {
    json!({
        "assetModelId": model,
        "assetModelCompositeModelId": composite_name(put),
        "assetModelCompositeModelExternalId": put["externalId"],
        "assetModelCompositeModelName": put["name"],
        "assetModelCompositeModelDescription": put["description"],
        "assetModelCompositeModelProperties": put["properties"],
    })
}

fn composite_name(put: &Value) -> String {
    named(&put["id"], &put["externalId"])
}

fn component_model(put: &Value) -> String {
    named(&put["composedAssetModelId"], &put["composedAssetModelExternalId"])
}

/// Whether a composite model does not come with its model.
fn has_operations_of_its_own(put: &Value) -> bool {
    put["type"] == "CUSTOM"
        || !component_model(put).is_empty()
        || !named(&put["parentId"], &put["parentExternalId"]).is_empty()
}

/// The same without the properties that are computed.
fn without_formulas(input: &Value, list: &str) -> Value {
    let is_put = |property: &&Value| property["type"]["transform"].is_null() && property["type"]["metric"].is_null();
    let mut input = input.clone();
    input[list] = elements(&input[list]).iter().filter(is_put).cloned().collect();
    input
}

/// What refers to external ids, as operations take it: `propertyExternalId` becomes `propertyId`, with a prefix. An
/// external id of its own, such as `assetModelExternalId`, stays.
fn referring(put: &Value) -> Value {
    const REFERENCES: [(&str, &str); 3] = [
        ("propertyExternalId", "propertyId"),
        ("hierarchyExternalId", "hierarchyId"),
        ("childAssetModelExternalId", "childAssetModelId"),
    ];
    match put {
        Value::Object(members) => {
            let entry = |(name, value): (&String, &Value)| {
                let reference = REFERENCES.iter().find(|(external, _)| external == name);
                match reference {
                    Some((_, plain)) => ((*plain).to_owned(), named(&Value::Null, value).into()),
                    None => (name.clone(), referring(value)),
                }
            };
            Value::Object(members.iter().map(entry).collect())
        }
        Value::Array(elements) => elements.iter().map(referring).collect(),
        value => value.clone(),
    }
}
