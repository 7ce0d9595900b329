//! Properties that a schema initializer has found for a component type.

use serde_json::{Map, Value, json};

use super::check;
use crate::answer::ApiError;
use crate::services::Exchange;
use crate::store::Resource;

/// Takes properties into a component type in place of those of the time before, or puts it into the state `ERROR` for this
/// reason.
pub(in super::super) fn import(
    exchange: &Exchange<'_>,
    mut component_type: Resource,
    found: Result<Map<String, Value>, Value>,
) -> Result<(), ApiError> {
    let checked = found.and_then(|found| {
        let imported = with_properties(&component_type, found);
        let checked = check(exchange, &imported);
        checked.map_err(|refusal| json!({ "code": "VALIDATION_ERROR", "message": refusal.message }))?;
        Ok(imported)
    });
    match checked {
        Ok(imported) => component_type = imported,
        Err(problem) => {
            component_type.document["error"] = problem;
            component_type.state = "ERROR".to_owned();
            component_type.settling = None;
        }
    }
    exchange.rows.update(&component_type)
}

fn with_properties(component_type: &Resource, found: Map<String, Value>) -> Resource {
    let mut component_type = component_type.clone();
    let document = &mut component_type.document;
    document["isSchemaInitialized"] = true.into();
    document["error"] = Value::Null;
    let put = &mut document["propertyDefinitions"];
    if let Some(put) = put.as_object_mut() {
        put.retain(|name, definition| definition["isImported"] != true || found.contains_key(name));
    }
    for (name, property) in found {
        if !property["definition"].is_null() {
            put[&name] = property["definition"].clone();
            put[&name]["isImported"] = true.into();
        }
        if !property["value"].is_null() {
            put[&name]["defaultValue"] = property["value"].clone();
        }
    }
    component_type
}
