//! `GetPropertyValue` of a property group: rows with a cell for each property.

use serde_json::{Map, Value, json};

use super::filter::{Filter, order_of_rows};
use super::target::Target;
use crate::answer::ApiError;
use crate::services::twinmaker::connector::{self, Connector, Lambda};
use crate::services::{Context, Exchange, Outcome};

/// How many rows a page has unless the request says.
const DEFAULT_PAGE: u32 = 25;

/// Who has the rows.
enum Source {
    Function(Lambda, Box<Target>),
    /// They are made of the values of the component.
    Component(Vec<Map<String, Value>>),
}

pub(super) async fn table(context: &Context<'_>, group: &str, selected: &[String]) -> Result<Outcome, ApiError> {
    let (mut answer, next) = match context.transact(|exchange| source(exchange, group, selected))? {
        Source::Function(lambda, target) => ask(context, &lambda, &target, group, selected).await?,
        Source::Component(rows) => page(context, rows, selected)?,
    };
    if let Some(next) = next {
        answer["nextToken"] = context.seal_text(&next)?.into();
    }
    Ok(answer.into())
}

fn source(exchange: &Exchange<'_>, group: &str, selected: &[String]) -> Result<Source, ApiError> {
    let Some(target) = Target::of_input(exchange)? else {
        return Err(exchange.invalid("entityId with componentName or componentPath must be set with propertyGroupName"));
    };
    let Some(found) = target.component.property_groups.get(group) else {
        return Err(exchange.invalid(format!("propertyGroupName: {} has no property group {group}", target.told())));
    };
    let names: Vec<&str> = found["propertyNames"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    for (place, name) in selected.iter().enumerate() {
        if !names.contains(&name.as_str()) {
            let message = format!("selectedProperties[{place}]: property group {group} has no property {name}");
            return Err(exchange.invalid(message));
        }
    }
    let conditions = &exchange.input["tabularConditions"];
    let ordered = conditions["orderBy"].as_array().into_iter().flatten().map(|order| &order["propertyName"]);
    let filtered = conditions["propertyFilters"].as_array().into_iter().flatten().map(|filter| &filter["propertyName"]);
    let mut named = ordered.chain(filtered).filter_map(Value::as_str);
    if let Some(unknown) = named.find(|name| !names.contains(name)) {
        return Err(exchange.invalid(format!("tabularConditions: property group {group} has no property {unknown}")));
    }
    match Connector::of(&target.component.component_type, &connector::ATTRIBUTE_READER) {
        Some(Connector::Lambda(lambda)) => Ok(Source::Function(lambda, Box::new(target))),
        _ => Ok(Source::Component(rows(&target, &names))),
    }
}

/// A row for each element of those properties that are lists; what is no list is the same in each row.
fn rows(target: &Target, names: &[&str]) -> Vec<Map<String, Value>> {
    let values = names.iter().filter_map(|name| {
        let property = target.component.properties.get(*name).filter(|property| !property.is("isTimeSeries"))?;
        Some((*name, property.value.as_ref()?))
    });
    let values: Vec<(&str, &Value)> = values.collect();
    let lists = values.iter().filter_map(|(_, value)| value["listValue"].as_array());
    let number = lists.map(Vec::len).max().unwrap_or(usize::from(!values.is_empty()));
    let row = |place: usize| {
        let cells = values.iter().filter_map(|(name, value)| {
            let cell = match value["listValue"].as_array() {
                Some(elements) => elements.get(place)?,
                None => value,
            };
            Some(((*name).to_owned(), cell.clone()))
        });
        cells.collect()
    };
    (0..number).map(row).collect()
}

/// A page of rows under the conditions of the input.
fn page(
    context: &Context<'_>,
    mut rows: Vec<Map<String, Value>>,
    selected: &[String],
) -> Result<(Value, Option<String>), ApiError> {
    let conditions = &context.input["tabularConditions"];
    let filters = Filter::read(context, &conditions["propertyFilters"], "tabularConditions.propertyFilters")?;
    rows.retain(|row| filters.iter().all(|filter| filter.passes(row.get(&filter.property))));
    let order = conditions["orderBy"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|order| Some((order["propertyName"].as_str()?.to_owned(), order["order"] == "DESCENDING")));
    let order: Vec<(String, bool)> = order.collect();
    rows.sort_by(|one, other| order_of_rows(&order, one, other));
    let first: usize = context.opened_text()?.and_then(|text| text.parse().ok()).unwrap_or_default();
    let size = context.page_size(DEFAULT_PAGE) as usize;
    let next = (rows.len() > first + size).then(|| (first + size).to_string());
    let rows = rows.into_iter().skip(first).take(size).map(|mut row| {
        row.retain(|name, _| selected.contains(name));
        Value::from(row)
    });
    Ok((json!({ "tabularPropertyValues": [rows.collect::<Vec<_>>()] }), next))
}

/// The function does all of it: conditions, order and pages.
async fn ask(
    context: &Context<'_>,
    lambda: &Lambda,
    target: &Target,
    group: &str,
    selected: &[String],
) -> Result<(Value, Option<String>), ApiError> {
    let mut event = json!({
        "workspaceId": context.input["workspaceId"],
        "selectedProperties": selected,
        "propertyGroupName": group,
        "tabularConditions": context.input["tabularConditions"],
        "maxResults": context.page_size(DEFAULT_PAGE),
        "nextToken": context.opened_text()?,
    });
    target.add_to(&mut event);
    event["propertyGroups"] = target.component.property_groups.clone().into();
    let answer = lambda.ask(context, event).await?;
    let types = |name: &str| {
        let property = target.component.properties.get(name).filter(|_| selected.iter().any(|known| known == name))?;
        Some(property.definition["dataType"].clone())
    };
    let checked = connector::table(&answer, &types);
    let (parts, next) = checked.map_err(|reason| lambda.failed(context, &reason))?;
    Ok((json!({ "tabularPropertyValues": parts }), next))
}
