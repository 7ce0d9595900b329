//! Properties that a schema initializer has found for components.

use serde_json::{Value, json};

use super::super::schema::Found;
use super::{checks, index};
use crate::answer::ApiError;
use crate::services::Exchange;
use crate::store::Resource;

/// Takes properties into the components of an entity in place of those of the time before, or puts the entity into the
/// state `ERROR` for this reason.
pub(in super::super) fn import(
    exchange: &Exchange<'_>,
    entity: Resource,
    found: Result<Vec<Found>, Value>,
) -> Result<(), ApiError> {
    let checked = found.and_then(|found| {
        let imported = with_properties(&entity, found);
        let components = checks::check(exchange, &imported);
        let components =
            components.map_err(|refusal| json!({ "code": "VALIDATION_ERROR", "message": refusal.message }))?;
        Ok((imported, components))
    });
    match checked {
        Ok((mut entity, components)) => {
            if let Some(document) = entity.document.as_object_mut() {
                document.remove("error");
            }
            index::write(exchange, &entity, &components)?;
            exchange.rows.update(&entity)
        }
        Err(problem) => {
            let mut entity = entity;
            entity.document["error"] = problem;
            entity.state = "ERROR".to_owned();
            entity.settling = None;
            exchange.rows.update(&entity)
        }
    }
}

fn with_properties(entity: &Resource, found: Vec<Found>) -> Resource {
    let mut entity = entity.clone();
    for (path, properties) in found {
        let part = if path.contains('/') { "compositeComponents" } else { "components" };
        let put = &mut entity.document[part][path]["properties"];
        if let Some(put) = put.as_object_mut() {
            put.retain(|name, property| property["definition"]["isImported"] != true || properties.contains_key(name));
        }
        for (name, property) in properties {
            if !property["definition"].is_null() {
                put[&name]["definition"] = property["definition"].clone();
                put[&name]["definition"]["isImported"] = true.into();
            }
            if !property["value"].is_null() {
                put[&name]["value"] = property["value"].clone();
            }
        }
    }
    entity
}
