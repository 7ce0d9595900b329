//! `GetPropertyValue`: the value that properties have now.

use serde_json::{Map, Value, json};

use super::series::Series;
use super::target::{Target, selected};
use super::{history, table};
use crate::answer::ApiError;
use crate::services::twinmaker::connector::{self, Asset, Connector, Lambda};
use crate::services::{Context, Exchange, Later, Outcome};

/// Properties that one function is asked for.
struct Question {
    lambda: Lambda,
    names: Vec<String>,
}

/// What is known of the answer so far, and who knows the rest.
struct Found {
    target: Target,
    values: Map<String, Value>,
    attributes: Option<Question>,
    series: Option<Question>,
}

pub(super) fn latest<'a>(context: &'a Context<'a>) -> Later<'a> {
    Box::pin(async move {
        let selected = selected(context)?;
        if let Some(group) = context.optional("propertyGroupName") {
            return table::table(context, group, &selected).await;
        }
        if !context.input["tabularConditions"].is_null() {
            return Err(context.invalid("propertyGroupName must be set with tabularConditions"));
        }
        let found = context.transact(|exchange| match target(exchange)? {
            Some(target) => of_component(exchange, target, &selected).map(Ok),
            None => of_type(exchange, &selected).map(Err),
        })?;
        let values = match found {
            Ok(found) => found.ask(context).await?,
            Err(values) => values,
        };
        Ok(Outcome::from(json!({ "propertyValues": values })))
    })
}

/// The component that the input names: by its name, or as the first of its type in an entity.
fn target(exchange: &Exchange<'_>) -> Result<Option<Target>, ApiError> {
    let (entity, component_type) = (exchange.optional("entityId"), exchange.optional("componentTypeId"));
    match (Target::of_input(exchange)?, entity, component_type) {
        (Some(target), ..) => Ok(Some(target)),
        (None, Some(entity), Some(id)) => {
            let first = Target::of_type(exchange, id)?.into_iter().next();
            let missing = || exchange.not_found(format!("Entity {entity} has no component of component type {id}"));
            first.map(Some).ok_or_else(missing)
        }
        (None, ..) => Ok(None),
    }
}

/// The values of a component type are its default ones.
fn of_type(exchange: &Exchange<'_>, selected: &[String]) -> Result<Map<String, Value>, ApiError> {
    let Some(id) = exchange.optional("componentTypeId") else {
        return Err(exchange.invalid("entityId with componentName or componentPath, or componentTypeId must be set"));
    };
    let component_type = exchange.resolved_component_type(&exchange.workspace()?.id, id)?;
    let mut values = Map::new();
    for (place, name) in selected.iter().enumerate() {
        let Some(definition) = component_type.property_definitions.get(name) else {
            let message = format!("selectedProperties[{place}]: component type {id} has no property {name}");
            return Err(exchange.invalid(message));
        };
        if !definition["defaultValue"].is_null() {
            let reference = json!({ "propertyName": name });
            let value = json!({ "propertyReference": reference, "propertyValue": definition["defaultValue"] });
            values.insert(name.clone(), value);
        }
    }
    Ok(values)
}

fn of_component(exchange: &Exchange<'_>, target: Target, selected: &[String]) -> Result<Found, ApiError> {
    let component_type = target.component.component_type.clone();
    let mut found = Found { target, values: Map::new(), attributes: None, series: None };
    for (place, name) in selected.iter().enumerate() {
        let path = format!("selectedProperties[{place}]");
        let Some(property) = found.target.component.properties.get(name) else {
            return Err(exchange.invalid(format!("{path}: {} has no property {name}", found.target.told())));
        };
        let (is_series, is_external) = (property.is("isTimeSeries"), property.is("isStoredExternally"));
        let functions: &[&str] = if is_series { &connector::BY_ENTITY } else { &connector::ATTRIBUTE_READER };
        let connector = if is_series || is_external { Connector::of(&component_type, functions) } else { None };
        let value = match connector {
            Some(Connector::Lambda(lambda)) => {
                let question = if is_series { &mut found.series } else { &mut found.attributes };
                question.get_or_insert_with(|| Question { lambda, names: Vec::new() }).names.push(name.clone());
                continue;
            }
            Some(Connector::SiteWise) => Asset::of(exchange, &found.target.component)?.latest(exchange, name)?,
            None if is_series => Series::of(exchange, &found.target.entity, &found.target.component, name)?
                .latest()?
                .map(|(_, value)| value),
            None if is_external => {
                let functions = functions.join(" or ");
                let message = format!("{path}: {name} is stored externally, and its component type has no {functions}");
                return Err(exchange.invalid(message));
            }
            None => property.value.clone(),
        };
        if let Some(value) = value {
            found.insert(name, value);
        }
    }
    Ok(found)
}

impl Found {
    fn insert(&mut self, name: &str, value: Value) {
        let value = json!({ "propertyReference": self.target.reference(name), "propertyValue": value });
        self.values.insert(name.to_owned(), value);
    }

    /// Asks the functions for what is missing.
    async fn ask(mut self, context: &Context<'_>) -> Result<Map<String, Value>, ApiError> {
        if let Some(Question { lambda, names }) = self.attributes.take() {
            let mut event = json!({ "workspaceId": context.input["workspaceId"], "selectedProperties": names });
            self.target.add_to(&mut event);
            let answer = lambda.ask(context, event).await?;
            let types = |name: &str| {
                let property = self.target.component.properties.get(name);
                let property = property.filter(|_| names.iter().any(|known| known == name))?;
                Some(property.definition["dataType"].clone())
            };
            let values = connector::attributes(&answer, &types);
            let values = values.map_err(|reason| lambda.failed(context, &reason))?;
            for (name, value) in values {
                self.insert(&name, value["propertyValue"].clone());
            }
        }
        if let Some(Question { lambda, names }) = self.series.take() {
            for (name, value) in history::newest(context, &lambda, &self.target, &names).await? {
                self.insert(&name, value);
            }
        }
        Ok(self.values)
    }
}
