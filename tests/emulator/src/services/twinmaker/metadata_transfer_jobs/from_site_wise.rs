//! What is transferred out of AWS IoT SiteWise: to a workspace, or to an object in AWS's bulk schema.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::super::super::Exchange;
use super::super::entities::{ENTITY, ROOT};
use super::super::site_wise::{self, ask, associated, elements, listed, text};
use super::import;
use super::tally::{Done, Tally};
use crate::answer::ApiError;

/// The models and assets that are transferred, as they are described, each once.
#[derive(Default)]
struct Chosen {
    models: Vec<Value>,
    assets: Vec<Value>,
    /// The ids of both.
    ids: HashSet<String>,
}

/// Transfers to a workspace: models become component types, assets entities.
pub(super) fn to_workspace(exchange: &Exchange<'_>, workspace_id: &str, filters: &[Value]) -> Result<Tally, ApiError> {
    let mut tally = Tally::default();
    let chosen = choose(exchange, filters, &mut tally)?;
    let mut types = Vec::new();
    for model in &chosen.models {
        if let Some(copied) = site_wise::model(exchange, text(&model["assetModelId"]))? {
            let mut put = copied.document;
            put["componentTypeId"] = copied.id.into();
            types.push(put);
        }
    }
    let mut entities = Vec::new();
    for asset in &chosen.assets {
        if let Some(copied) = site_wise::asset(exchange, text(&asset["assetId"]))? {
            let parent = copied.parent.unwrap_or_default();
            let is_there = chosen.ids.contains(&parent)
                || exchange.rows.get(ENTITY, workspace_id, &parent, exchange.now)?.is_some();
            let mut put = copied.document;
            put["entityId"] = copied.id.into();
            put["entityName"] = copied.name.into();
            put["parentEntityId"] = if is_there { parent.into() } else { ROOT.into() };
            entities.push(put);
        }
    }
    import::lists(exchange, workspace_id, &json!({ "componentTypes": types, "entities": entities }), &mut tally);
    Ok(tally)
}

/// Writes an object.
pub(super) fn to_object(exchange: &Exchange<'_>, filters: &[Value]) -> Result<(String, Tally), ApiError> {
    let mut tally = Tally::default();
    let chosen = choose(exchange, filters, &mut tally)?;
    let (mut models, mut assets) = (Vec::new(), Vec::new());
    for model in &chosen.models {
        tally.count("ASSET_MODEL", text(&model["assetModelId"]), Ok(Done::Transferred));
        models.push(model_of_schema(exchange, model)?);
    }
    for asset in &chosen.assets {
        tally.count("ASSET", text(&asset["assetId"]), Ok(Done::Transferred));
        assets.push(asset_of_schema(exchange, asset)?);
    }
    Ok((json!({ "assetModels": models, "assets": assets }).to_string(), tally))
}

fn choose(exchange: &Exchange<'_>, filters: &[Value], tally: &mut Tally) -> Result<Chosen, ApiError> {
    let mut chosen = Chosen::default();
    if filters.is_empty() {
        for model in listed(exchange, "ListAssetModels", "assetModelSummaries", json!({}))? {
            chosen.add_model(exchange, text(&model["id"]), false, true)?;
        }
    }
    for filter in filters {
        let (kind, filter, id, external_id) = match &filter["filterByAssetModel"] {
            Value::Null => ("ASSET", &filter["filterByAsset"], "assetId", "assetExternalId"),
            filter => ("ASSET_MODEL", filter, "assetModelId", "assetModelExternalId"),
        };
        let named = named(&filter[id], &filter[external_id]);
        let is = |member: &str| filter[member] == true;
        let is_there = match kind {
            "ASSET" => chosen.add_asset(exchange, &named, is("includeOffspring"), is("includeAssetModel"))?,
            _ => chosen.add_model(exchange, &named, is("includeOffspring"), is("includeAssets"))?,
        };
        if !is_there {
            tally.count(kind, &named, Err(exchange.not_found(format!("{named} was not found"))));
        }
    }
    Ok(chosen)
}

impl Chosen {
    /// Takes a model, and perhaps those of its hierarchies and the assets of all; says whether it is there.
    fn add_model(
        &mut self,
        exchange: &Exchange<'_>,
        named: &str,
        with_offspring: bool,
        with_assets: bool,
    ) -> Result<bool, ApiError> {
        let Some(model) = ask(exchange, "DescribeAssetModel", json!({ "assetModelId": named }))? else {
            return Ok(false);
        };
        let id = text(&model["assetModelId"]).to_owned();
        if !self.ids.insert(id.clone()) {
            return Ok(true);
        }
        let hierarchies = model["assetModelHierarchies"].clone();
        self.models.push(model);
        if with_assets {
            let query = json!({ "assetModelId": id, "filter": "ALL" });
            for asset in listed(exchange, "ListAssets", "assetSummaries", query)? {
                self.add_asset(exchange, text(&asset["id"]), false, false)?;
            }
        }
        for hierarchy in elements(&hierarchies).iter().filter(|_| with_offspring) {
            self.add_model(exchange, text(&hierarchy["childAssetModelId"]), true, with_assets)?;
        }
        Ok(true)
    }

    /// Takes an asset, and perhaps those below it and the models of all; says whether it is there.
    fn add_asset(
        &mut self,
        exchange: &Exchange<'_>,
        named: &str,
        with_offspring: bool,
        with_model: bool,
    ) -> Result<bool, ApiError> {
        let Some(asset) = ask(exchange, "DescribeAsset", json!({ "assetId": named }))? else { return Ok(false) };
        let id = text(&asset["assetId"]).to_owned();
        if !self.ids.insert(id.clone()) {
            return Ok(true);
        }
        if with_model {
            self.add_model(exchange, text(&asset["assetModelId"]), false, false)?;
        }
        let hierarchies = asset["assetHierarchies"].clone();
        self.assets.push(asset);
        for hierarchy in elements(&hierarchies).iter().filter(|_| with_offspring) {
            for child in associated(exchange, &id, Some(text(&hierarchy["id"])))? {
                self.add_asset(exchange, text(&child["id"]), true, with_model)?;
            }
        }
        Ok(true)
    }
}

/// The members of a property of a model.
const PROPERTY: [&str; 7] = ["id", "externalId", "name", "dataType", "dataTypeSpec", "unit", "type"];

fn model_of_schema(exchange: &Exchange<'_>, model: &Value) -> Result<Value, ApiError> {
    let members = ["assetModelId", "assetModelExternalId", "assetModelName", "assetModelDescription", "assetModelType"];
    let mut put = some(model, &members);
    put.insert("assetModelProperties".to_owned(), all(&model["assetModelProperties"], &PROPERTY));
    let hierarchy = ["id", "externalId", "name", "childAssetModelId"];
    put.insert("assetModelHierarchies".to_owned(), all(&model["assetModelHierarchies"], &hierarchy));
    let composites = elements(&model["assetModelCompositeModels"]).iter().map(|composite| {
        let mut put = some(composite, &["id", "externalId", "name", "description", "type"]);
        put.insert("properties".to_owned(), all(&composite["properties"], &PROPERTY));
        Value::Object(put)
    });
    let composites = composites.chain(custom_composites(exchange, model)?);
    put.insert("assetModelCompositeModels".to_owned(), composites.collect());
    put.insert("tags".to_owned(), tags(exchange, &model["assetModelArn"])?);
    Ok(put.into())
}

/// The composite models that do not come with their model, each after the one that it is in. What is in one that is made of a
/// component model comes with that one.
fn custom_composites(exchange: &Exchange<'_>, model: &Value) -> Result<Vec<Value>, ApiError> {
    let id = &model["assetModelId"];
    let built_in: Vec<&str> =
        elements(&model["assetModelCompositeModels"]).iter().map(|put| text(&put["id"])).collect();
    let query = json!({ "assetModelId": id });
    let (mut composites, mut of_components) = (Vec::new(), HashSet::new());
    for summary in listed(exchange, "ListAssetModelCompositeModels", "assetModelCompositeModelSummaries", query)? {
        let path = elements(&summary["path"]);
        let parent = path.len().checked_sub(2).map_or("", |place| text(&path[place]["id"])).to_owned();
        let own = text(&summary["id"]).to_owned();
        if of_components.contains(&parent) {
            of_components.insert(own);
            continue;
        }
        if built_in.contains(&own.as_str()) {
            continue;
        }
        let mut put = some(&summary, &["id", "externalId", "name", "description", "type"]);
        if !parent.is_empty() {
            put.insert("parentId".to_owned(), parent.into());
        }
        let query = json!({ "assetModelId": id, "assetModelCompositeModelId": own });
        let described = ask(exchange, "DescribeAssetModelCompositeModel", query)?.unwrap_or_default();
        match elements(&described["compositionDetails"]["compositionRelationship"]).last() {
            Some(component) => {
                put.insert("composedAssetModelId".to_owned(), component["id"].clone());
                of_components.insert(own);
            }
            None => {
                let properties = all(&described["assetModelCompositeModelProperties"], &PROPERTY);
                put.insert("properties".to_owned(), properties);
            }
        }
        composites.push(put.into());
    }
    Ok(composites)
}

fn asset_of_schema(exchange: &Exchange<'_>, asset: &Value) -> Result<Value, ApiError> {
    let mut put = some(asset, &["assetId", "assetExternalId", "assetModelId", "assetName", "assetDescription"]);
    // Those in composite models, too.
    let properties = exchange.asset_properties(text(&asset["assetId"]))?.into_iter().map(|property| {
        let state = if property.notifies { "ENABLED" } else { "DISABLED" };
        let (id, external_id) = (property.property_id, property.external_id);
        let put = json!({
            "id": id, "externalId": external_id, "alias": property.alias, "unit": property.unit,
            "propertyNotificationState": state,
        });
        Value::Object(some(&put, &["id", "externalId", "alias", "unit", "propertyNotificationState"]))
    });
    put.insert("assetProperties".to_owned(), properties.collect());
    let mut hierarchies = Vec::new();
    for hierarchy in elements(&asset["assetHierarchies"]) {
        for child in associated(exchange, text(&asset["assetId"]), Some(text(&hierarchy["id"])))? {
            hierarchies.push(json!({ "id": hierarchy["id"], "childAssetId": child["id"] }));
        }
    }
    put.insert("assetHierarchies".to_owned(), hierarchies.into());
    put.insert("tags".to_owned(), tags(exchange, &asset["assetArn"])?);
    Ok(put.into())
}

/// Tags as the schema has them.
fn tags(exchange: &Exchange<'_>, arn: &Value) -> Result<Value, ApiError> {
    let tags = exchange.rows.tags(text(arn))?;
    Ok(tags.into_iter().map(|(key, value)| json!({ "key": key, "value": value })).collect())
}

/// How an id or an external id is given to an operation.
pub(super) fn named(id: &Value, external_id: &Value) -> String {
    match (id.as_str(), external_id.as_str()) {
        (Some(id), _) => id.to_owned(),
        (None, Some(external_id)) => format!("externalId:{external_id}"),
        (None, None) => String::new(),
    }
}

/// These members of a structure, as far as they are there and say something.
fn some(given: &Value, members: &[&str]) -> Map<String, Value> {
    let there = members.iter().filter(|member| !given[**member].is_null() && given[**member] != "");
    there.map(|member| ((*member).to_owned(), given[*member].clone())).collect()
}

/// These members of each structure of a list.
fn all(list: &Value, members: &[&str]) -> Value {
    elements(list).iter().map(|element| Value::Object(some(element, members))).collect()
}
