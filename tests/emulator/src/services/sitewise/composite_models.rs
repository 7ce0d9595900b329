//! Composite models of asset models: groups of properties, written in place or brought along by a component model.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::asset_models::{
    Composite, Definition, Flat, FlatComposite, FlatProperty, KeptModel, Property, USES, check_composite_type,
    path_json,
};
use crate::answer::ApiError;

const DEFAULT_PAGE: u32 = 50;

pub(super) const FAMILY: Family = Family {
    name: "Asset composite models",
    operations: &[
        Behaviour::behaves("CreateAssetModelCompositeModel", create),
        Behaviour::behaves("DescribeAssetModelCompositeModel", describe),
        Behaviour::behaves("UpdateAssetModelCompositeModel", update),
        Behaviour::behaves("DeleteAssetModelCompositeModel", delete),
        Behaviour::behaves("ListAssetModelCompositeModels", list),
        Behaviour::behaves("ListCompositionRelationships", list_relationships),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut model = exchange.named_model()?;
    exchange.may_change(&model)?;
    let kind = exchange.text("assetModelCompositeModelType");
    check_composite_type(exchange, kind, "assetModelCompositeModelType")?;
    let mut latest = model.document.latest.clone();
    let flat = exchange.unrolled(model.id(), &latest)?;
    let text = |member| exchange.optional(member).map(str::to_owned);
    let id = text("assetModelCompositeModelId").unwrap_or_else(|| exchange.new_id());
    let composed = composed_of(exchange, &model)?;
    let properties = exchange.given("assetModelCompositeModelProperties", &[])?;
    if composed.is_some() && !properties.is_empty() {
        let message =
            "assetModelCompositeModelProperties: with composedAssetModelId, the component model has the properties";
        return Err(exchange.invalid(message));
    }
    latest.composites.push(Composite {
        id: id.clone(),
        external_id: text("assetModelCompositeModelExternalId"),
        name: exchange.text("assetModelCompositeModelName").to_owned(),
        description: text("assetModelCompositeModelDescription"),
        kind: kind.to_owned(),
        parent: parent(exchange, &flat)?,
        composed,
        properties,
    });
    exchange.change_model(&mut model, latest)?;
    let flat = exchange.unrolled(model.id(), &model.document.latest)?;
    let path = flat.composite(&id).map(|(_, found)| path_json(&found.path));
    Ok(json!({
        "assetModelCompositeModelId": id,
        "assetModelCompositeModelPath": path,
        "assetModelStatus": { "state": "UPDATING" },
        "assetModelId": model.id(),
    })
    .into())
}

/// The composite model that a new one is put into.
fn parent(exchange: &Exchange<'_>, flat: &Flat) -> Result<Option<String>, ApiError> {
    let Some(named) = exchange.optional("parentAssetModelCompositeModelId") else { return Ok(None) };
    let (_, parent) = found(exchange, flat, named)?;
    if !parent.composed.is_empty() {
        return Err(exchange.invalid(format!(
            "parentAssetModelCompositeModelId: the composite model {named} is made of the component model {}: what is in it \
             is made there",
            parent.composed[parent.composed.len() - 1]
        )));
    }
    Ok(Some(parent.composite.id.clone()))
}

/// The component model that a new composite model is made of.
fn composed_of(exchange: &Exchange<'_>, model: &KeptModel) -> Result<Option<String>, ApiError> {
    const PATH: &str = "composedAssetModelId";
    let Some(named) = exchange.optional(PATH) else { return Ok(None) };
    let component = exchange.model(named)?;
    let kind = &component.document.model_type;
    if kind != "COMPONENT_MODEL" {
        return Err(exchange.invalid(format!("{PATH}: asset model {named} is a {kind} and no COMPONENT_MODEL")));
    }
    if model.document.model_type == "INTERFACE" {
        return Err(exchange.invalid(format!("{PATH}: component models are not supported in an INTERFACE")));
    }
    if exchange.model_state(&component.resource)? != "ACTIVE" {
        let message = format!("{PATH}: component model {named} is not ACTIVE");
        return Err(exchange.conflict(message, component.id()));
    }
    let mut to_see = vec![component.id().to_owned()];
    while let Some(id) = to_see.pop() {
        if id == model.id() {
            return Err(exchange.invalid(format!("{PATH}: the component model {named} would be made of itself")));
        }
        let links = exchange.rows.links_from(USES, &id)?.into_iter();
        to_see.extend(links.filter(|link| link.label == "component").map(|link| link.target));
    }
    Ok(Some(component.id().to_owned()))
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let model = exchange.named_model()?;
    let definition = exchange.asked_version(&model)?;
    let flat = exchange.unrolled(model.id(), definition)?;
    let (index, composite) = found(exchange, &flat, exchange.text("assetModelCompositeModelId"))?;
    let relationship: Vec<Value> = composite.composed.iter().map(|id| json!({ "id": id })).collect();
    let details =
        if relationship.is_empty() { Value::Null } else { json!({ "compositionRelationship": relationship }) };
    let properties = flat.properties_of(Some(index)).map(FlatProperty::to_json);
    let inner = flat.composites_of(Some(index)).map(|(_, inner)| inner.summary());
    Ok(json!({
        "assetModelId": model.id(),
        "assetModelCompositeModelId": composite.composite.id,
        "assetModelCompositeModelExternalId": composite.composite.external_id,
        "assetModelCompositeModelPath": path_json(&composite.path),
        "assetModelCompositeModelName": composite.composite.name,
        "assetModelCompositeModelDescription": composite.composite.description.as_deref().unwrap_or_default(),
        "assetModelCompositeModelType": composite.composite.kind,
        "assetModelCompositeModelProperties": properties.collect::<Vec<Value>>(),
        "compositionDetails": details,
        "assetModelCompositeModelSummaries": inner.collect::<Vec<Value>>(),
    })
    .into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut model = exchange.named_model()?;
    exchange.may_change(&model)?;
    let mut latest = model.document.latest.clone();
    let flat = exchange.unrolled(model.id(), &latest)?;
    let (index, composite) = found(exchange, &flat, exchange.text("assetModelCompositeModelId"))?;
    let external_id = exchange.optional("assetModelCompositeModelExternalId");
    if let (Some(now), Some(then)) = (external_id, composite.composite.external_id.as_deref())
        && now != then
    {
        let message = format!("assetModelCompositeModelExternalId: it is {then} and cannot be changed to {now}");
        return Err(exchange.invalid(message));
    }
    let id = composite.composite.id.clone();
    if composite.composed.is_empty() {
        let own = latest.composites.iter_mut().find(|own| own.id == id);
        let own = own.ok_or_else(|| not_found(exchange, &id))?;
        own.properties = exchange.given("assetModelCompositeModelProperties", &own.properties)?;
        change_texts(exchange, own);
    } else {
        let before: Vec<&FlatProperty> = flat.properties_of(Some(index)).collect();
        name_derived(exchange, &mut latest, composite, &before)?;
        if let Some(own) = latest.composites.iter_mut().find(|own| own.id == id) {
            change_texts(exchange, own);
        }
    }
    exchange.change_model(&mut model, latest)?;
    let flat = exchange.unrolled(model.id(), &model.document.latest)?;
    let path = flat.composite(&id).map(|(_, found)| path_json(&found.path));
    Ok(json!({
        "assetModelCompositeModelPath": path,
        "assetModelStatus": { "state": "UPDATING" },
        "assetModelId": model.id(),
    })
    .into())
}

fn change_texts(exchange: &Exchange<'_>, own: &mut Composite) {
    own.name = exchange.text("assetModelCompositeModelName").to_owned();
    own.description = exchange.optional("assetModelCompositeModelDescription").map(str::to_owned);
    if let Some(external_id) = exchange.optional("assetModelCompositeModelExternalId") {
        own.external_id = Some(external_id.to_owned());
    }
}

/// Gives external ids to what a component model brought along; there is nothing else of it that can be changed here.
fn name_derived(
    exchange: &Exchange<'_>,
    latest: &mut Definition,
    composite: &FlatComposite,
    before: &[&FlatProperty],
) -> Result<(), ApiError> {
    let id = &composite.composite.id;
    if composite.is_derived {
        if exchange.text("assetModelCompositeModelName") != composite.composite.name {
            let name = &composite.composite.name;
            let message = format!("assetModelCompositeModelName: the component model has it, and it is {name}");
            return Err(exchange.invalid(message));
        }
        if let Some(external_id) = exchange.optional("assetModelCompositeModelExternalId") {
            latest.derived_external_ids.insert(id.clone(), external_id.to_owned());
        }
    }
    let known: Vec<Property> = before.iter().map(|found| found.property.clone()).collect();
    let given: Vec<Property> = exchange.given("assetModelCompositeModelProperties", &known)?;
    for (place, property) in given.into_iter().enumerate() {
        let path = format!("assetModelCompositeModelProperties[{place}]");
        if !known.iter().any(|known| known.id == property.id) {
            let message = format!("{path}: the component model has the properties, and has no {}", property.name);
            return Err(exchange.invalid(message));
        }
        if let Some(external_id) = property.external_id {
            latest.derived_external_ids.insert(property.id, external_id);
        }
    }
    Ok(())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut model = exchange.named_model()?;
    exchange.may_change(&model)?;
    let mut latest = model.document.latest.clone();
    let flat = exchange.unrolled(model.id(), &latest)?;
    let (_, composite) = found(exchange, &flat, exchange.text("assetModelCompositeModelId"))?;
    let id = &composite.composite.id;
    if composite.is_derived {
        return Err(exchange.invalid(format!("The composite model {id} belongs to a component model: delete it there")));
    }
    // What is in it goes with it.
    let is_inside = |flat: &FlatComposite| flat.path.iter().any(|segment| segment.id == *id);
    let gone: Vec<&str> =
        flat.composites.iter().filter(|flat| is_inside(flat)).map(|flat| flat.composite.id.as_str()).collect();
    latest.composites.retain(|own| !gone.contains(&own.id.as_str()));
    exchange.change_model(&mut model, latest)?;
    Ok(json!({ "assetModelStatus": { "state": "UPDATING" }, "assetModelId": model.id() }).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let model = exchange.named_model()?;
    let flat = exchange.unrolled(model.id(), exchange.asked_version(&model)?)?;
    let items = flat.composites.iter().map(FlatComposite::summary).collect();
    exchange.list_of("assetModelCompositeModelSummaries", DEFAULT_PAGE, items)
}

/// The composite models of other models that are made of a component model.
fn list_relationships(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let component = exchange.named_model()?;
    let kind = &component.document.model_type;
    if kind != "COMPONENT_MODEL" {
        let id = component.id();
        return Err(exchange.invalid(format!("assetModelId: asset model {id} is a {kind} and no COMPONENT_MODEL")));
    }
    let mut items = Vec::new();
    for link in exchange.rows.links_to(USES, component.id())?.into_iter().filter(|link| link.label == "component") {
        let Some(model) = exchange.find_model(&link.source)? else { continue };
        let composites = model.document.latest.composites.iter();
        items.extend(composites.filter(|composite| composite.composed.as_deref() == Some(component.id())).map(
            |composite| {
                json!({
                    "assetModelId": model.id(),
                    "assetModelCompositeModelId": composite.id,
                    "assetModelCompositeModelType": composite.kind,
                })
            },
        ));
    }
    exchange.list_of("compositionRelationshipSummaries", DEFAULT_PAGE, items)
}

/// The composite model that a request names, and its place.
fn found<'f>(exchange: &Exchange<'_>, flat: &'f Flat, named: &str) -> Result<(usize, &'f FlatComposite), ApiError> {
    flat.composite(named).ok_or_else(|| not_found(exchange, named))
}

fn not_found(exchange: &Exchange<'_>, named: &str) -> ApiError {
    exchange.not_found(format!("Composite model with id {named} not found"))
}
