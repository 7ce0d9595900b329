//! `ListComponentTypes`.

use serde_json::{Value, json};

use super::super::super::{Exchange, Outcome};
use super::super::status;
use super::{COMPONENT_TYPE, ComponentType, arn, built_in};
use crate::answer::ApiError;

const DEFAULT_PAGE: u32 = 25;

/// The built-in ones come first, then the others in the order in which they were made.
pub(super) fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = exchange.workspace()?;
    let filters = exchange.input["filters"].as_array().map_or(&[][..], Vec::as_slice);
    let item =
        |found: &ComponentType| filters.iter().all(|filter| passes(found, filter)).then(|| summary(exchange, found));
    let mut built_ins = Vec::new();
    for id in built_in::IDS {
        built_ins.push(exchange.find_component_type(&workspace.id, id)?.and_then(|found| item(&found)));
    }
    let total = u32::try_from(built_ins.len()).unwrap_or(u32::MAX);
    let page = exchange.paging(DEFAULT_PAGE)?.seeded(
        total,
        |index| built_ins.get(index as usize).and_then(Option::as_ref),
        exchange.rows,
        (COMPONENT_TYPE, &workspace.id),
        exchange.now,
        |resource| Ok(item(&exchange.with_parents(resource.clone())?)),
    )?;
    let page = page.with("workspaceId", &Value::from(workspace.id.as_str()));
    let page = match &exchange.input["maxResults"] {
        Value::Null => page,
        size => page.with("maxResults", size),
    };
    Ok(Outcome::Page(page, "componentTypeSummaries"))
}

/// Whether a filter leaves a component type in.
fn passes(found: &ComponentType, filter: &Value) -> bool {
    if let Some(parent) = filter["extendsFrom"].as_str() {
        return found.ancestors.contains(parent);
    }
    if let Some(namespace) = filter["namespace"].as_str() {
        let rest = found.id().strip_prefix(namespace.trim_end_matches('.'));
        return rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', ':']));
    }
    filter["isAbstract"].as_bool().is_none_or(|is_abstract| found.is_abstract() == is_abstract)
}

fn summary(exchange: &Exchange<'_>, found: &ComponentType) -> Value {
    let mut summary = json!({
        "arn": arn(exchange, &found.resource),
        "componentTypeId": found.id(),
        "creationDateTime": found.resource.created.to_json(),
        "updateDateTime": found.resource.updated.to_json(),
        "status": status(&found.resource),
    });
    for member in ["description", "componentTypeName"] {
        if !found.resource.document[member].is_null() {
            summary[member] = found.resource.document[member].clone();
        }
    }
    summary
}
