//! `GetPropertyValueHistory`: values over a time, from connectors and from the emulator's own store.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::interpolation;
use super::period::Period;
use super::series::Series;
use super::target::Target;
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::services::twinmaker::component_types::ComponentType;
use crate::services::twinmaker::connector::{self, Asset, Connector, Lambda, Span};
use crate::services::{Context, Exchange, Later, Outcome};

/// What has some of the values.
#[derive(Debug)]
enum Source {
    /// The emulator's own store.
    Store(Vec<Target>),
    /// A function that is asked for one component.
    ByEntity(Lambda, Box<Target>),
    /// A function that is asked for a component type.
    ByComponentType(Lambda, Box<ComponentType>),
    /// AWS IoT SiteWise, for one component.
    SiteWise(Box<Target>),
}

/// A part of a page, and where its source goes on.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) entries: Vec<Value>,
    pub(super) next: Option<String>,
}

pub(super) fn history<'a>(context: &'a Context<'a>) -> Later<'a> {
    Box::pin(async move {
        let period = Period::read(context)?;
        let sources = context.transact(|exchange| sources(exchange, &period))?;
        // One token for all sources: it has theirs by number, and leaves out those that have nothing more.
        let tokens: Option<Map<String, Value>> =
            context.opened_text()?.map(|text| serde_json::from_str(&text).unwrap_or_default());
        let mut entries = Vec::new();
        let mut next = Map::new();
        for (number, source) in sources.iter().enumerate() {
            let number = number.to_string();
            let token = match &tokens {
                None => None,
                Some(tokens) => match tokens.get(&number).and_then(Value::as_str) {
                    None => continue,
                    token => token,
                },
            };
            let part = source.read(context, &period, token).await?;
            entries.extend(part.entries);
            next.extend(part.next.map(|token| (number, token.into())));
        }
        let mut answer = json!({ "propertyValues": entries });
        if !next.is_empty() {
            answer["nextToken"] = context.seal_text(&Value::from(next).to_string())?.into();
        }
        Ok(Outcome::from(answer))
    })
}

fn sources(exchange: &Exchange<'_>, period: &Period) -> Result<Vec<Source>, ApiError> {
    if let Some(target) = Target::of_input(exchange)? {
        check_properties(exchange, period, &target.told(), |name| {
            target.component.properties.get(name).map(|property| property.definition.clone())
        })?;
        return Ok(vec![source_of(exchange, target)?]);
    }
    let Some(id) = exchange.optional("componentTypeId") else {
        return Err(exchange.invalid("entityId with componentName or componentPath, or componentTypeId must be set"));
    };
    let component_type = exchange.resolved_component_type(&exchange.workspace()?.id, id)?;
    check_properties(exchange, period, &format!("component type {id}"), |name| {
        component_type.property_definitions.get(name).cloned()
    })?;
    let mut sources = Vec::new();
    let mut asked = BTreeSet::new();
    let mut ask = |component_type: &ComponentType, sources: &mut Vec<Source>| {
        let connector = Connector::of(component_type, &connector::BY_COMPONENT_TYPE);
        if let Some(Connector::Lambda(lambda)) = &connector
            && asked.insert(lambda.arn.clone())
        {
            sources.push(Source::ByComponentType(lambda.clone(), Box::new(component_type.clone())));
        }
        connector.is_some()
    };
    // A function of the type itself answers for those that inherit it; others have their own.
    ask(&component_type, &mut sources);
    let mut stored = Vec::new();
    for target in Target::of_type(exchange, id)? {
        let own = &target.component.component_type;
        match Connector::of(own, &connector::BY_COMPONENT_TYPE) {
            Some(Connector::SiteWise) => sources.push(Source::SiteWise(Box::new(target))),
            Some(Connector::Lambda(_)) => drop(ask(own, &mut sources)),
            None if Connector::is_of(own) => {
                return Err(exchange.invalid(format!(
                    "Component type {} has neither dataReaderByComponentType nor dataReader",
                    own.id()
                )));
            }
            None => stored.push(target),
        }
    }
    if !stored.is_empty() {
        stored.retain(|target| passes(target, period));
        sources.push(Source::Store(stored));
    }
    Ok(sources)
}

/// Who has the history of a component.
fn source_of(exchange: &Exchange<'_>, target: Target) -> Result<Source, ApiError> {
    let component_type = &target.component.component_type;
    match Connector::of(component_type, &connector::BY_ENTITY) {
        Some(Connector::Lambda(lambda)) => Ok(Source::ByEntity(lambda, Box::new(target))),
        Some(Connector::SiteWise) => Ok(Source::SiteWise(Box::new(target))),
        None if Connector::is_of(component_type) => Err(exchange
            .invalid(format!("Component type {} has neither dataReaderByEntity nor dataReader", component_type.id()))),
        None => Ok(Source::Store(vec![target])),
    }
}

/// Refuses properties that are not there, that have no history, or whose filters are about nothing.
fn check_properties(
    exchange: &Exchange<'_>,
    period: &Period,
    of: &str,
    definition: impl Fn(&str) -> Option<Value>,
) -> Result<(), ApiError> {
    for (place, name) in period.selected.iter().enumerate() {
        let path = format!("selectedProperties[{place}]");
        let definition =
            definition(name).ok_or_else(|| exchange.invalid(format!("{path}: {of} has no property {name}")))?;
        if definition["isTimeSeries"] != true {
            return Err(exchange.invalid(format!("{path}: property {name} of {of} is no time series")));
        }
        let data_type = &definition["dataType"];
        if period.interpolation.is_some() && interpolation::value(0.0, data_type).is_none() {
            let kind = &data_type["type"];
            return Err(
                exchange.invalid(format!("interpolation: property {name} of {of} is of type {kind}, no number"))
            );
        }
    }
    let mut filters = period.filters.iter().enumerate();
    match filters.find(|(_, filter)| definition(&filter.property).is_none()) {
        Some((place, filter)) => {
            Err(exchange.invalid(format!("propertyFilters[{place}]: {of} has no property {}", filter.property)))
        }
        None => Ok(()),
    }
}

/// Whether a component passes the filters on properties other than those whose values are asked for.
fn passes(target: &Target, period: &Period) -> bool {
    let mut filters = period.filters.iter().filter(|filter| !period.selected.contains(&filter.property));
    filters.all(|filter| {
        let property = target.component.properties.get(&filter.property);
        filter.passes(property.and_then(|property| property.value.as_ref()))
    })
}

impl Source {
    async fn read(&self, context: &Context<'_>, period: &Period, token: Option<&str>) -> Result<Part, ApiError> {
        match self {
            Source::Store(targets) => {
                let offset = token.and_then(|token| token.parse().ok()).unwrap_or_default();
                context.transact(|exchange| stored(exchange, targets, period, offset))
            }
            Source::ByEntity(lambda, target) => {
                let mut event = period.event(context, token);
                target.add_to(&mut event);
                let types = |name: &str| {
                    let property = target.component.properties.get(name).filter(|_| period.selects(name))?;
                    Some(property.definition["dataType"].clone())
                };
                let mut part = ask(context, lambda, event, &types).await?;
                let whole = target.reference("");
                for entry in &mut part.entries {
                    let reference = &mut entry["entityPropertyReference"];
                    for member in ["entityId", "componentName", "componentPath"] {
                        if !reference[member].is_null() && reference[member] != whole[member] {
                            let told = format!(
                                "it answers for {member} {}, but {} was asked for",
                                reference[member],
                                target.told()
                            );
                            return Err(lambda.failed(context, &told));
                        }
                    }
                    let name = reference["propertyName"].as_str().unwrap_or_default().to_owned();
                    let external = reference["externalIdProperty"].take();
                    *reference = target.reference(&name);
                    reference["externalIdProperty"] = external;
                }
                Ok(part)
            }
            Source::ByComponentType(lambda, component_type) => {
                let mut event = period.event(context, token);
                event["componentTypeId"] = component_type.id().into();
                event["properties"] = connector::properties_of_type(component_type);
                let types = |name: &str| {
                    let definition = component_type.property_definitions.get(name).filter(|_| period.selects(name))?;
                    Some(definition["dataType"].clone())
                };
                let mut part = ask(context, lambda, event, &types).await?;
                context.transact(|exchange| {
                    let workspace = exchange.text("workspaceId");
                    part.entries.iter_mut().try_for_each(|entry| {
                        connector::complete(exchange, workspace, &mut entry["entityPropertyReference"])
                    })
                })?;
                Ok(part)
            }
            Source::SiteWise(target) => context.transact(|exchange| of_asset(exchange, target, period, token)),
        }
    }
}

impl Period {
    fn selects(&self, name: &str) -> bool {
        self.selected.iter().any(|selected| selected == name)
    }
}

/// A page of the values of an asset: so many of each property, each of which goes on by itself.
fn of_asset(exchange: &Exchange<'_>, target: &Target, period: &Period, token: Option<&str>) -> Result<Part, ApiError> {
    let asset = Asset::of(exchange, &target.component)?;
    let span = Span {
        start: period.between.start,
        end: period.between.end,
        is_descending: period.between.is_descending,
        interval_seconds: period.interpolation.map(|regular| regular.interval / 1_000_000_000),
        size: period.size,
    };
    let tokens: Option<Map<String, Value>> = token.map(|token| serde_json::from_str(token).unwrap_or_default());
    let mut part = Part::default();
    let mut next = Map::new();
    for name in period.selected.iter().filter(|_| passes(target, period)) {
        let token = match &tokens {
            None => None,
            Some(tokens) => match tokens.get(name).and_then(Value::as_str) {
                None => continue,
                token => token,
            },
        };
        let (mut values, more) = asset.history(exchange, name, span, token)?;
        let filters: Vec<_> = period.filters.iter().filter(|filter| filter.property == *name).collect();
        values.retain(|(_, value)| filters.iter().all(|filter| filter.passes(Some(value))));
        let reference = target.reference(name);
        part.entries.push(json!({ "entityPropertyReference": reference, "values": connector::listed(values) }));
        next.extend(more.map(|token| (name.clone(), token.into())));
    }
    part.next = (!next.is_empty()).then(|| Value::from(next).to_string());
    Ok(part)
}

async fn ask(
    context: &Context<'_>,
    lambda: &Lambda,
    event: Value,
    types: &(dyn Fn(&str) -> Option<Value> + Sync),
) -> Result<Part, ApiError> {
    let answer = lambda.ask(context, event).await?;
    let checked = connector::histories(&answer, &|name| types(name));
    let (entries, next) = checked.map_err(|reason| lambda.failed(context, &reason))?;
    Ok(Part { entries, next })
}

/// A page of the emulator's own values: so many of each property from the same place on.
fn stored(exchange: &Exchange<'_>, targets: &[Target], period: &Period, offset: usize) -> Result<Part, ApiError> {
    let mut part = Part::default();
    for target in targets {
        for name in &period.selected {
            let property = &target.component.properties[name];
            let series = Series::of(exchange, &target.entity, &target.component, name)?;
            let mut taker = Taker { skip: offset, size: period.size, values: Vec::new(), has_more: false };
            read(&series, period, name, &property.definition["dataType"], &mut taker)?;
            if taker.has_more {
                part.next = Some((offset + period.size).to_string());
            }
            // A property without a value is told once.
            if offset == 0 || !taker.values.is_empty() {
                let reference = target.reference(name);
                part.entries.push(json!({ "entityPropertyReference": reference, "values": taker.values }));
            }
        }
    }
    Ok(part)
}

/// Takes the values of one page.
struct Taker {
    skip: usize,
    size: usize,
    values: Vec<Value>,
    has_more: bool,
}

impl Taker {
    /// Takes one more; says whether another is wanted.
    fn take(&mut self, at: Moment, value: Value) -> bool {
        if self.skip > 0 {
            self.skip -= 1;
            return true;
        }
        if self.values.len() == self.size {
            self.has_more = true;
            return false;
        }
        self.values.push(connector::timed(at, value));
        true
    }
}

fn read(
    series: &Series<'_>,
    period: &Period,
    name: &str,
    data_type: &Value,
    taker: &mut Taker,
) -> Result<(), ApiError> {
    let filters: Vec<_> = period.filters.iter().filter(|filter| filter.property == name).collect();
    let passes = |value: &Value| filters.iter().all(|filter| filter.passes(Some(value)));
    let Some(regular) = period.interpolation else {
        return series.scan(period.between.behind_start(), |at, value| Ok(!passes(&value) || taker.take(at, value)));
    };
    let mut known = Vec::new();
    let [before, behind] = series.neighbours(period.between)?;
    let mut note = |at: Moment, value: &Value| {
        if let Some(number) = interpolation::number(value).filter(|_| passes(value)) {
            known.push((at, number));
        }
    };
    before.iter().for_each(|(at, value)| note(*at, value));
    let mut ascending = period.between;
    ascending.is_descending = false;
    series.scan(ascending, |at, value| {
        note(at, &value);
        Ok(true)
    })?;
    behind.iter().for_each(|(at, value)| note(*at, value));
    for (at, number) in regular.values(&known) {
        let value = interpolation::value(number, data_type).unwrap_or_default();
        if !taker.take(at, value) {
            break;
        }
    }
    Ok(())
}

/// The newest value of a property, for `GetPropertyValue`.
pub(super) async fn newest(
    context: &Context<'_>,
    lambda: &Lambda,
    target: &Target,
    names: &[String],
) -> Result<Vec<(String, Value)>, ApiError> {
    let mut event = json!({
        "workspaceId": context.input["workspaceId"],
        "selectedProperties": names,
        "startTime": Moment::default().to_iso(),
        "endTime": context.now.to_iso(),
        "startDateTime": 0,
        "endDateTime": context.now.seconds(),
        "orderByTime": "DESCENDING",
        "maxResults": 1,
    });
    target.add_to(&mut event);
    let types = |name: &str| {
        let property = target.component.properties.get(name).filter(|_| names.iter().any(|known| known == name))?;
        Some(property.definition["dataType"].clone())
    };
    let part = ask(context, lambda, event, &types).await?;
    let newest = part.entries.iter().filter_map(|entry| {
        let name = entry["entityPropertyReference"]["propertyName"].as_str()?;
        let values = entry["values"].as_array()?.iter();
        let newest = values.max_by_key(|value| Moment::of(&value["time"]))?;
        Some((name.to_owned(), newest["value"].clone()))
    });
    Ok(newest.collect())
}
