//! What AWS IoT SiteWise of this emulator says, and what becomes of it in AWS IoT TwinMaker.

mod copies;

use serde_json::{Value, json};

use super::super::{Exchange, perform};
use crate::answer::ApiError;

pub(super) use copies::{COMPONENT, Copied, asset, component_type_id, model};

/// Asks for an operation; nothing comes back for what is not there.
pub(super) fn ask(exchange: &Exchange<'_>, operation: &str, input: Value) -> Result<Option<Value>, ApiError> {
    match perform(exchange.call.shared, exchange.rows, "iotsitewise", operation, input, None) {
        Ok(answer) => Ok(Some(answer)),
        Err(error) if error.status == 404 => Ok(None),
        Err(error) => Err(error),
    }
}

/// All items of a listing.
pub(super) fn listed(
    exchange: &Exchange<'_>,
    operation: &str,
    items: &str,
    mut query: Value,
) -> Result<Vec<Value>, ApiError> {
    let mut all = Vec::new();
    loop {
        let Some(mut page) = ask(exchange, operation, query.clone())? else { return Ok(all) };
        all.extend(page[items].as_array_mut().map(std::mem::take).unwrap_or_default());
        match page["nextToken"].take() {
            Value::Null => return Ok(all),
            token => query["nextToken"] = token,
        }
    }
}

/// The assets that are children of an asset by a hierarchy, or the assets that it is a child of.
pub(super) fn associated(
    exchange: &Exchange<'_>,
    asset_id: &str,
    hierarchy_id: Option<&str>,
) -> Result<Vec<Value>, ApiError> {
    let query = match hierarchy_id {
        Some(id) => json!({ "assetId": asset_id, "hierarchyId": id, "traversalDirection": "CHILD" }),
        None => json!({ "assetId": asset_id, "traversalDirection": "PARENT" }),
    };
    listed(exchange, "ListAssociatedAssets", "assetSummaries", query)
}

/// The elements of a list; of nothing, none.
pub(super) fn elements(list: &Value) -> &[Value] {
    list.as_array().map_or(&[], Vec::as_slice)
}

/// A text; of nothing, an empty one.
pub(super) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
