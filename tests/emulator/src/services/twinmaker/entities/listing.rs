//! `ListEntities`, `ListComponents` and `ListProperties`.

use serde_json::Value;

use super::super::super::{Exchange, Outcome};
use super::{ENTITY, summary};
use crate::answer::ApiError;

const DEFAULT_PAGE: u32 = 25;

/// Of several filters the service accepts one only.
pub(super) fn list_entities(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = exchange.workspace()?;
    let filters = exchange.input["filters"].as_array().map_or(&[][..], Vec::as_slice);
    let item = |entity: &_| summary(exchange, entity).map(Some);
    let filter = match filters {
        [] => return exchange.list("entitySummaries", DEFAULT_PAGE, (ENTITY, &workspace.id), item),
        [filter] => filter,
        _ => return Err(exchange.invalid(format!("filters has {} objects, but 1 is the most", filters.len()))),
    };
    let chosen = if let Some(parent) = filter["parentEntityId"].as_str() {
        exchange.rows.children(ENTITY, &workspace.id, parent, exchange.now)?
    } else if let Some(type_id) = filter["componentTypeId"].as_str() {
        exchange.entities_of_type(&workspace.id, type_id)?
    } else {
        exchange.entities_of_external_id(&workspace.id, filter["externalId"].as_str().unwrap_or_default())?
    };
    Ok(Outcome::Page(exchange.paging(DEFAULT_PAGE)?.among(&chosen, item)?, "entitySummaries"))
}

/// With a path, the parts of the component there.
pub(super) fn list_components(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let entity = exchange.entity(&exchange.workspace()?.id, exchange.text("entityId"))?;
    let whole = exchange.optional("componentPath");
    if let Some(path) = whole {
        exchange.resolved_component(&entity, path)?;
    }
    let components = exchange.resolved_components(&entity)?;
    let listed = components.iter().filter(|component| component.whole() == whole);
    let items = listed.map(|component| component.summary(&entity)).collect();
    exchange.list_of("componentSummaries", DEFAULT_PAGE, items)
}

pub(super) fn list_properties(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let entity = exchange.entity(&exchange.workspace()?.id, exchange.text("entityId"))?;
    let path = match (exchange.optional("componentName"), exchange.optional("componentPath")) {
        (Some(name), None) => name,
        (None, Some(path)) => path,
        (Some(_), Some(_)) => {
            return Err(exchange.invalid("One of componentName and componentPath can be set, not both"));
        }
        (None, None) => return Err(exchange.invalid("One of componentName and componentPath must be set")),
    };
    let component = exchange.resolved_component(&entity, path)?;
    let named = component.properties.iter().map(|(name, property)| {
        let mut summary = property.describe();
        summary["propertyName"] = Value::from(name.as_str());
        summary
    });
    exchange.list_of("propertySummaries", DEFAULT_PAGE, named.collect())
}
