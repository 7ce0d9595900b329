//! `BatchPutPropertyValues`: each value is kept, handed to a writer, or told to be wrong.

use serde_json::{Value, json};

use super::series::Series;
use super::target::Target;
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::services::twinmaker::connector::{self, Asset, Connector, Lambda};
use crate::services::twinmaker::data_values::check_value;
use crate::services::{Context, Exchange, Later, Outcome};

/// What is wrong with some values of an entry.
struct Wrong {
    code: String,
    message: String,
    /// Nothing if it is all of them.
    values: Option<Value>,
}

/// Entries for one component, which a function writes.
struct Writing {
    lambda: Lambda,
    target: Target,
    /// The places of the entries in the request, and the entries as events have them.
    entries: Vec<(usize, Value)>,
}

pub(super) fn put<'a>(context: &'a Context<'a>) -> Later<'a> {
    Box::pin(async move {
        let entries = context.input["entries"].as_array().map(Vec::as_slice).unwrap_or_default();
        let mut errors: Vec<Vec<Value>> = vec![Vec::new(); entries.len()];
        let mut writings: Vec<Writing> = Vec::new();
        context.transact(|exchange| {
            exchange.workspace()?;
            for (place, entry) in entries.iter().enumerate() {
                for wrong in take(exchange, place, entry, &mut writings)? {
                    errors[place].push(error(entry, wrong));
                }
            }
            Ok(())
        })?;
        for writing in writings {
            writing.write(context, &mut errors).await;
        }
        let errors = errors.into_iter().filter(|errors| !errors.is_empty()).map(|errors| json!({ "errors": errors }));
        Ok(Outcome::from(json!({ "errorEntries": errors.collect::<Vec<_>>() })))
    })
}

fn error(entry: &Value, wrong: Wrong) -> Value {
    let mut entry = entry.clone();
    if let Some(values) = wrong.values {
        entry["propertyValues"] = values;
    }
    json!({ "errorCode": wrong.code, "errorMessage": wrong.message, "entry": entry })
}

/// Keeps the values of an entry, or notes them for a function; what is wrong comes back.
fn take(
    exchange: &Exchange<'_>,
    place: usize,
    entry: &Value,
    writings: &mut Vec<Writing>,
) -> Result<Vec<Wrong>, ApiError> {
    let whole = |code: &str, message| Ok(vec![Wrong { code: code.to_owned(), message, values: None }]);
    let mut reference = entry["entityPropertyReference"].clone();
    connector::complete(exchange, exchange.text("workspaceId"), &mut reference)?;
    let component = reference["componentPath"].as_str().or_else(|| reference["componentName"].as_str());
    let (Some(entity), Some(component)) = (reference["entityId"].as_str(), component) else {
        let message = "entityPropertyReference must name entityId and componentName, or an externalIdProperty that one \
                       component has";
        return whole("ValidationException", message.to_owned());
    };
    let target = match find(exchange, entity, component) {
        Ok(target) => target,
        Err(refusal) if refusal.status == 404 => return whole("ResourceNotFoundException", refusal.message),
        Err(failure) => return Err(failure),
    };
    let name = reference["propertyName"].as_str().unwrap_or_default();
    let Some(property) = target.component.properties.get(name) else {
        return whole("ResourceNotFoundException", format!("Property {name} was not found in {}", target.told()));
    };
    if !property.is("isTimeSeries") {
        return whole("ValidationException", format!("Property {name} of {} is no time series", target.told()));
    }
    let mut wrong = Vec::new();
    let mut right = Vec::new();
    for value in entry["propertyValues"].as_array().into_iter().flatten() {
        match check(&property.definition["dataType"], value) {
            Ok(at) => right.push((at, value)),
            Err(message) => {
                wrong.push(Wrong { code: "ValidationException".to_owned(), message, values: Some(json!([value])) });
            }
        }
    }
    match Connector::of(&target.component.component_type, &connector::WRITER) {
        Some(Connector::Lambda(lambda)) => {
            let values = right.into_iter().map(|(at, value)| connector::timed(at, value["value"].clone()));
            let entry = json!({
                "entryId": target.entity.id,
                "entityPropertyReference": reference,
                "propertyValues": values.collect::<Vec<_>>(),
            });
            note(writings, lambda, target, place, entry);
        }
        Some(Connector::SiteWise) => {
            let values: Vec<(Moment, Value)> =
                right.into_iter().map(|(at, value)| (at, value["value"].clone())).collect();
            let asset = Asset::of(exchange, &target.component);
            let put = asset.and_then(|asset| match values.is_empty() {
                true => Ok(Vec::new()),
                false => exchange.attempt(|| asset.put(exchange, name, &values)),
            });
            let errors = put.unwrap_or_else(|refusal| vec![(refusal.code, refusal.message)]);
            wrong.extend(errors.into_iter().map(|(code, message)| Wrong { code, message, values: None }));
        }
        None if Connector::is_of(&target.component.component_type) => {
            let message = format!("Component type {} has no dataWriter", target.component.component_type_id());
            return whole("ValidationException", message);
        }
        None => {
            for (at, value) in right {
                Series::put(exchange, (&target.entity, &target.component), name, at, &value["value"])?;
            }
        }
    }
    Ok(wrong)
}

fn find(exchange: &Exchange<'_>, entity: &str, component: &str) -> Result<Target, ApiError> {
    let entity = exchange.entity(exchange.text("workspaceId"), entity)?;
    let component = exchange.resolved_component(&entity, component)?;
    Ok(Target { entity, component })
}

/// The time of a value that can be kept.
fn check(data_type: &Value, value: &Value) -> Result<Moment, String> {
    let told = [("time", &value["time"]), ("timestamp", &value["timestamp"])];
    let told = told.into_iter().find(|(_, told)| !told.is_null());
    let (name, told) = told.ok_or("time must be set, in ISO 8601, such as 2022-08-25T00:00:00Z")?;
    let at = Moment::of(told).ok_or_else(|| Moment::refusal(name, told))?;
    check_value(data_type, &value["value"], "value").map(|()| at)
}

/// Entries for the same function and component go together.
fn note(writings: &mut Vec<Writing>, lambda: Lambda, target: Target, place: usize, entry: Value) {
    let is_same = |writing: &&mut Writing| {
        writing.lambda == lambda
            && writing.target.entity.id == target.entity.id
            && writing.target.component.path == target.component.path
    };
    match writings.iter_mut().find(is_same) {
        Some(writing) => writing.entries.push((place, entry)),
        None => writings.push(Writing { lambda, target, entries: vec![(place, entry)] }),
    }
}

impl Writing {
    /// Hands the entries to the function, and notes what it finds wrong.
    async fn write(self, context: &Context<'_>, errors: &mut [Vec<Value>]) {
        let entries: Vec<&Value> = self.entries.iter().map(|(_, entry)| entry).collect();
        let names = entries.iter().filter_map(|entry| entry["entityPropertyReference"]["propertyName"].as_str());
        let mut properties = self.target.properties();
        let names: Vec<&str> = names.collect();
        if let Some(properties) = properties.as_object_mut() {
            properties.retain(|name, property| {
                names.contains(&name.as_str()) || property["definition"]["isTimeSeries"] != true
            });
        }
        let event = json!({
            "workspaceId": context.input["workspaceId"],
            "properties": { &self.target.entity.id: properties },
            "entries": entries,
        });
        let answer = self.lambda.ask(context, event).await;
        let found = answer
            .and_then(|answer| connector::write_errors(&answer).map_err(|reason| self.lambda.failed(context, &reason)));
        match found {
            Ok(found) => {
                for error in found {
                    let name = &error["entry"]["entityPropertyReference"]["propertyName"];
                    let is_meant =
                        |(_, entry): &&(usize, Value)| entry["entityPropertyReference"]["propertyName"] == *name;
                    let meant = self.entries.iter().find(is_meant).unwrap_or(&self.entries[0]);
                    errors[meant.0].push(error);
                }
            }
            // The request is answered all the same: each entry tells what happened to it.
            Err(failure) => {
                for (place, entry) in &self.entries {
                    let entry = json!({
                        "entityPropertyReference": entry["entityPropertyReference"],
                        "propertyValues": entry["propertyValues"],
                    });
                    errors[*place].push(json!({
                        "errorCode": failure.code, "errorMessage": failure.message, "entry": entry,
                    }));
                }
            }
        }
    }
}
