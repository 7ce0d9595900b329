//! Listing asset models and their properties.

use serde_json::{Value, json};

use super::super::super::{Exchange, Outcome};
use super::MODEL;
use super::flat::FlatProperty;
use super::kept::{KeptModel, Version};
use crate::answer::ApiError;
use crate::data::VersionFilter;
use crate::store::Resource;

const DEFAULT_PAGE: u32 = 50;

pub(super) fn models(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let types: Vec<&str> =
        exchange.input["assetModelTypes"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let version = Version::of(exchange.optional("assetModelVersion"));
    let filter = match version {
        Version::Latest => VersionFilter::Latest,
        Version::Active => VersionFilter::Active,
    };
    let catalog = &exchange.call.shared.catalog;
    let kept = |resource: &Resource| {
        let model = KeptModel::read(resource.clone())?;
        let is_meant = types.is_empty() || types.contains(&model.document.model_type.as_str());
        if is_meant { summary(exchange, &model, version) } else { Ok(None) }
    };
    let page = exchange.paging(DEFAULT_PAGE)?.seeded(
        catalog.asset_models,
        |index| catalog.asset_model(index, &types, filter),
        exchange.rows,
        (MODEL, ""),
        exchange.now,
        kept,
    )?;
    Ok(Outcome::Page(page.odd(), "assetModelSummaries"))
}

/// A version of a model as it is listed; nothing if there is no such version.
fn summary(exchange: &Exchange<'_>, model: &KeptModel, version: Version) -> Result<Option<Value>, ApiError> {
    let Some(definition) = model.version(version) else { return Ok(None) };
    let status = match version {
        Version::Latest => model.status(exchange)?,
        Version::Active => json!({ "state": "ACTIVE" }),
    };
    let summary = json!({
        "id": model.id(),
        "externalId": model.resource.external_id,
        "arn": exchange.model_arn(model.id()),
        "name": definition.name,
        "assetModelType": model.document.model_type,
        "description": definition.description.as_deref().unwrap_or_default(),
        "creationDate": model.resource.created.to_json(),
        "lastUpdateDate": model.resource.updated.to_json(),
        "status": status,
        "version": definition.version.to_string(),
    });
    exchange.item("assetModelSummaries", summary).map(Some)
}

pub(super) fn properties(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let model = exchange.named_model()?;
    let definition = exchange.asked_version(&model)?;
    let flat = exchange.unrolled(model.id(), definition)?;
    let is_all = exchange.optional("filter") == Some("ALL");
    let item = |found: &FlatProperty| {
        if found.composite.is_some() && !is_all {
            return Ok(None);
        }
        let mut item = found.to_json();
        item["assetModelCompositeModelId"] =
            found.composite.map(|index| flat.composites[index].composite.id.clone()).into();
        let interfaces = definition.interfaces.iter().flat_map(|applied| {
            let of_interface = applied.properties.iter().filter(|(_, own)| **own == found.property.id);
            of_interface
                .map(|(id, _)| json!({ "interfaceAssetModelId": applied.id, "interfaceAssetModelPropertyId": id }))
        });
        item["interfaceSummaries"] = interfaces.collect();
        exchange.item("assetModelPropertySummaries", item).map(Some)
    };
    let page = exchange.paging(DEFAULT_PAGE)?.of(&flat.properties, item)?;
    Ok(Outcome::Page(page, "assetModelPropertySummaries"))
}
