//! AWS IoT TwinMaker, a file for each family of resources.

mod component_types;
mod connector;
mod data_values;
mod entities;
mod graph;
mod lambda;
mod metadata_transfer_jobs;
mod pricing_plan;
mod queries;
mod scenes;
mod schema;
mod site_wise;
mod sync_jobs;
mod tags;
mod values;
mod workspaces;

pub(crate) use lambda::Functions;
pub use lambda::{Lambda, LambdaTarget};
pub(crate) use workspaces::WORKSPACE;

use serde_json::{Value, json};

use super::Exchange;
use super::protocol::Protocol;
use super::{Family, Service};
use crate::answer::ApiError;
use crate::store::Resource;

/// What is built, one family of resources after the other.
static FAMILIES: &[Family] = &[
    component_types::FAMILY,
    entities::FAMILY,
    metadata_transfer_jobs::FAMILY,
    pricing_plan::FAMILY,
    queries::FAMILY,
    scenes::FAMILY,
    sync_jobs::FAMILY,
    tags::FAMILY,
    values::FAMILY,
    workspaces::FAMILY,
];

pub(super) static SERVICE: Service = Service {
    signing_name: "iottwinmaker",
    protocol: Protocol::RestJson,
    invalid_input_code: "ValidationException",
    null_after_last_page: false,
    families: FAMILIES,
    operations: &[],
};

/// The status of a resource as answers have it.
fn status(resource: &Resource) -> Value {
    match &resource.document["error"] {
        Value::Null => json!({ "state": resource.state }),
        error => json!({ "state": resource.state, "error": error }),
    }
}

/// Refuses, under this code, a change of a resource that is still in the making, changing or going.
fn check_settled(exchange: &Exchange<'_>, resource: &Resource, code: &str) -> Result<(), ApiError> {
    match resource.settling {
        Some(_) => Err(exchange.refuse(code, format!("{} is {}: it cannot change now", resource.id, resource.state))),
        None => Ok(()),
    }
}

/// Refuses a change of a resource that follows one of another service.
fn check_not_synced(exchange: &Exchange<'_>, resource: &Resource, what: &str) -> Result<(), ApiError> {
    match resource.document["syncSource"].as_str() {
        Some(source) => {
            let message = format!("{what} {} is synced from {source}: it changes there only", resource.id);
            Err(exchange.invalid(message))
        }
        None => Ok(()),
    }
}
