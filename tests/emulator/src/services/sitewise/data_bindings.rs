//! Data bindings of computation models: what the variables of a model stand for.

use serde_json::{Value, json};

use super::super::{Exchange, Outcome};
use super::computation_models::COMPUTATION_MODEL;
use super::kept::just_one;
use crate::answer::ApiError;

const DEFAULT_PAGE: u32 = 50;

/// Checks that a binding has one meaning, and that the assets and asset models which it refers to exist.
pub(super) fn check(exchange: &Exchange<'_>, path: &str, value: &Value) -> Result<(), ApiError> {
    match just_one(exchange, path, value)? {
        ("list", values) => {
            let values = values.as_array().into_iter().flatten().enumerate();
            values
                .into_iter()
                .try_for_each(|(place, value)| check(exchange, &format!("{path}.list.{}", place + 1), value))
        }
        ("assetProperty", property) => exchange.asset(text(property, "assetId")).map(drop),
        (_, property) => exchange.model(text(property, "assetModelId")).map(drop),
    }
}

/// Lists each property that fits the filter with the models that are bound to it.
pub(super) fn list_usages(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let (kind, wanted) = just_one(exchange, "dataBindingValueFilter", &exchange.input["dataBindingValueFilter"])?;
    let mut usages: Vec<(Value, Vec<String>)> = Vec::new();
    for model in exchange.rows.all(COMPUTATION_MODEL.kind, "", exchange.now)? {
        let bindings = model.document["computationModelDataBinding"].as_object();
        let properties = bindings.into_iter().flatten().flat_map(|(_, value)| properties(value));
        for property in properties.filter(|property| fits(property, kind, wanted)) {
            match usages.iter_mut().find(|(other, _)| other == property) {
                Some((_, models)) if models.contains(&model.id) => {}
                Some((_, models)) => models.push(model.id.clone()),
                None => usages.push((property.clone(), vec![model.id.clone()])),
            }
        }
    }
    let usages = usages
        .into_iter()
        .map(|(value, models)| json!({ "computationModelIds": models, "matchedDataBinding": { "value": value } }));
    exchange.list_of("dataBindingUsageSummaries", DEFAULT_PAGE, usages.collect())
}

/// The properties that a binding refers to, those of lists one by one.
fn properties(value: &Value) -> Vec<&Value> {
    match value["list"].as_array() {
        Some(values) => values.iter().flat_map(properties).collect(),
        None => vec![value],
    }
}

/// Whether a property is one that the filter looks for.
fn fits(property: &Value, kind: &str, wanted: &Value) -> bool {
    match kind {
        "asset" => property["assetProperty"]["assetId"] == wanted["assetId"],
        "assetModel" => property["assetModelProperty"]["assetModelId"] == wanted["assetModelId"],
        kind => property[kind] == *wanted,
    }
}

fn text<'a>(structure: &'a Value, member: &str) -> &'a str {
    structure[member].as_str().unwrap_or_default()
}
