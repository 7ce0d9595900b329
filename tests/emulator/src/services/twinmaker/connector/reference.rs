//! References to properties: by entity and component, or by an external id of the entity.

use serde_json::Value;

use crate::answer::ApiError;
use crate::services::Exchange;
use crate::services::twinmaker::entities::Component;

/// Completes a reference that names an external id instead of entity or component, if that leads to one component.
pub(in super::super) fn complete(
    exchange: &Exchange<'_>,
    workspace_id: &str,
    reference: &mut Value,
) -> Result<(), ApiError> {
    let is_complete = !reference["entityId"].is_null() && !reference["componentName"].is_null();
    let ids: Vec<(String, String)> = reference["externalIdProperty"]
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(name, id)| Some((name.clone(), id.as_str()?.to_owned())))
        .collect();
    if is_complete || ids.is_empty() {
        return Ok(());
    }
    for entity in exchange.entities_of_external_id(workspace_id, &ids[0].1)? {
        if reference["entityId"].as_str().is_some_and(|id| id != entity.id) {
            continue;
        }
        let components = exchange.resolved_components(&entity)?;
        if let Some(component) = components.iter().find(|component| has_all(component, &ids)) {
            reference["entityId"] = entity.id.as_str().into();
            reference["componentName"] = component.name.as_str().into();
            if component.path != component.name {
                reference["componentPath"] = component.path.as_str().into();
            }
            return Ok(());
        }
    }
    Ok(())
}

fn has_all(component: &Component, ids: &[(String, String)]) -> bool {
    ids.iter().all(|(name, id)| {
        let property = component.properties.get(name).filter(|property| property.is("isExternalId"));
        let value = property.and_then(|property| property.value.as_ref());
        value.is_some_and(|value| value["stringValue"] == id.as_str())
    })
}
