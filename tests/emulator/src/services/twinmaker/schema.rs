//! Schema initializers: functions that say which properties a component, or a component type, has.
//!
//! They are asked once a resource is put, before that is answered. Where one fails, the resource is in the state `ERROR`
//! and says why.

use serde_json::{Map, Value, json};

use super::super::{Context, Exchange, Following};
use super::component_types::{self, ComponentType};
use super::connector::{self, Asset, Connector};
use super::entities::{self, Component};
use crate::answer::ApiError;

/// Properties that were found for the component at a path.
pub(super) type Found = (String, Map<String, Value>);

/// A function to be asked about a component.
struct Question {
    path: String,
    connector: Connector,
    event: Value,
}

/// Asks the initializers of the components that a request made or changed.
pub(super) fn of_entity<'a>(context: &'a Context<'a>, answer: Value) -> Following<'a> {
    Box::pin(async move {
        let id = answer["entityId"].as_str().unwrap_or_else(|| context.text("entityId"));
        let questions = context.transact(|exchange| questions(exchange, id)).unwrap_or_default();
        if questions.is_empty() {
            return;
        }
        let mut found: Result<Vec<Found>, ApiError> = Ok(Vec::new());
        for question in questions {
            let properties = ask(context, &question.connector, question.event).await;
            found = found.and_then(|mut all| {
                all.push((question.path, properties?));
                Ok(all)
            });
        }
        // An entity that is gone by now needs no properties.
        let _ = context.transact(|exchange| {
            let entity = exchange.entity(exchange.text("workspaceId"), id)?;
            entities::import(exchange, entity, found.map_err(|error| problem(&error)))
        });
    })
}

/// Asks the initializer of a component type that a request made or changed, if it is for component types.
pub(super) fn of_component_type<'a>(context: &'a Context<'a>, _: Value) -> Following<'a> {
    Box::pin(async move {
        let (workspace, id) = (context.text("workspaceId"), context.text("componentTypeId"));
        let Ok(component_type) = context.transact(|exchange| exchange.resolved_component_type(workspace, id)) else {
            return;
        };
        let has_value =
            |name: &str| component_type.property_definitions.get(name).is_some_and(|of| !of["defaultValue"].is_null());
        let Some(connector) = initializer(&component_type, "WORKSPACE", &has_value) else { return };
        let event = json!({ "workspaceId": workspace, "properties": connector::properties_of_type(&component_type) });
        let found = ask(context, &connector, event).await.map_err(|error| problem(&error));
        let _ = context.transact(|exchange| {
            let kept = exchange.resolved_component_type(workspace, id)?.resource;
            component_types::import(exchange, kept, found)
        });
    })
}

/// What a resource in the state `ERROR` says.
fn problem(error: &ApiError) -> Value {
    json!({ "code": "PROCESSING_ERROR", "message": error.message })
}

fn questions(exchange: &Exchange<'_>, id: &str) -> Result<Vec<Question>, ApiError> {
    let entity = exchange.entity(exchange.text("workspaceId"), id)?;
    let mut questions = Vec::new();
    for component in exchange.resolved_components(&entity)? {
        let has_value = |name: &str| component.properties.get(name).is_some_and(|property| property.value.is_some());
        if !is_touched(exchange, &component) {
            continue;
        }
        let Some(connector) = initializer(&component.component_type, "ENTITY", &has_value) else { continue };
        let properties = component.properties.iter().filter(|(_, property)| !property.is("isImported"));
        let properties: Map<String, Value> =
            properties.map(|(name, property)| (name.clone(), property.describe())).collect();
        let event = json!({
            "workspaceId": entity.scope,
            "entityId": entity.id,
            "componentName": component.name,
            "componentTypeId": component.component_type_id(),
            "properties": properties,
        });
        questions.push(Question { path: component.path, connector, event });
    }
    Ok(questions)
}

/// Whether a request made or changed a component.
fn is_touched(exchange: &Exchange<'_>, component: &Component) -> bool {
    let top = component.path.split('/').next().unwrap_or_default();
    let has = |member: &str, key: &str| !exchange.input[member][key].is_null();
    has("components", top) || has("componentUpdates", top) || has("compositeComponentUpdates", &component.path)
}

/// The initializer of this scope, if all properties that it needs have values.
fn initializer(component_type: &ComponentType, scope: &str, has_value: &dyn Fn(&str) -> bool) -> Option<Connector> {
    let function = component_type.functions.get(connector::SCHEMA)?;
    let mut required = function["requiredProperties"].as_array().into_iter().flatten().filter_map(Value::as_str);
    if function["scope"].as_str().unwrap_or("ENTITY") != scope || !required.all(has_value) {
        return None;
    }
    Connector::of(component_type, &[connector::SCHEMA])
}

async fn ask(context: &Context<'_>, connector: &Connector, event: Value) -> Result<Map<String, Value>, ApiError> {
    match connector {
        Connector::Lambda(lambda) => {
            let answer = lambda.ask(context, event).await?;
            connector::properties(&answer).map_err(|reason| lambda.failed(context, &reason))
        }
        Connector::SiteWise => context.transact(|exchange| Asset::described(&event["properties"]).properties(exchange)),
    }
}
