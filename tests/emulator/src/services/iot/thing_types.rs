//! Thing types.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::DEFAULT_PAGE;
use super::named::Named;
use super::tags::put_tags;
use super::things::of_type;
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::store::{Kind, Resource};

pub(super) const THING_TYPE: Named = Named {
    kind: Kind("iot-thing-type"),
    noun: "thingtype",
    title: "thing type",
    name: "thingTypeName",
    arn: "thingTypeArn",
    id: "thingTypeId",
};

/// How many attributes of things a type can make searchable.
const MOST_SEARCHABLE: usize = 3;
/// How long a type must have been deprecated before it can be deleted, in milliseconds.
const DEPRECATED_BEFORE: u64 = 5 * 60_000;

pub(super) const FAMILY: Family = Family {
    name: "Thing types",
    operations: &[
        Behaviour::behaves("CreateThingType", create).about("thingTypeName", "thingtype"),
        Behaviour::behaves("DescribeThingType", describe).about("thingTypeName", "thingtype"),
        Behaviour::behaves("ListThingTypes", list),
        Behaviour::behaves("UpdateThingType", update).about("thingTypeName", "thingtype"),
        Behaviour::behaves("DeprecateThingType", deprecate).about("thingTypeName", "thingtype"),
        Behaviour::behaves("DeleteThingType", delete).about("thingTypeName", "thingtype"),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let properties = &exchange.input["thingTypeProperties"];
    check(exchange, properties)?;
    let properties = if properties.is_null() { json!({}) } else { properties.clone() };
    // Of an equal one that is there, the deprecation stays.
    let known = THING_TYPE.known(exchange, exchange.text(THING_TYPE.name))?;
    let deprecated = known.map_or(Value::Null, |known| known.document["deprecated"].clone());
    let made = THING_TYPE.make(exchange, None, json!({ "properties": properties, "deprecated": deprecated }))?;
    put_tags(exchange, &THING_TYPE.arn_of(exchange, &made.id))?;
    Ok(THING_TYPE.identified(exchange, &made).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let found = THING_TYPE.named(exchange)?;
    let mut answer = definition(exchange, &found);
    answer[THING_TYPE.id] = found.document[THING_TYPE.id].clone();
    Ok(answer.into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let name = exchange.optional(THING_TYPE.name);
    exchange.list("thingTypes", DEFAULT_PAGE, (THING_TYPE.kind, ""), |found| {
        Ok(name.is_none_or(|name| found.id == name).then(|| definition(exchange, found)))
    })
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut found = THING_TYPE.named(exchange)?;
    let properties = &exchange.input["thingTypeProperties"];
    check(exchange, properties)?;
    for (member, value) in properties.as_object().into_iter().flatten() {
        found.document["properties"][member] = value.clone();
    }
    THING_TYPE.changed(exchange, &mut found)?;
    Ok(json!({}).into())
}

fn deprecate(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut found = THING_TYPE.named(exchange)?;
    let is_deprecated = !found.document["deprecated"].is_null();
    if exchange.input["undoDeprecate"] == true {
        found.document["deprecated"] = Value::Null;
    } else if !is_deprecated {
        found.document["deprecated"] = exchange.now.0.into();
    }
    THING_TYPE.changed(exchange, &mut found)?;
    Ok(json!({}).into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let found = THING_TYPE.named(exchange)?;
    let refuse = |why: &str| exchange.invalid(format!("Cannot delete thing type {}: {why}", found.id));
    let Some(since) = found.document["deprecated"].as_i64() else { return Err(refuse("deprecate it first")) };
    if exchange.now < Moment(since).plus_milliseconds(DEPRECATED_BEFORE) {
        return Err(refuse("please wait for 5 minutes after deprecation and then retry"));
    }
    if let Some(thing) = of_type(exchange, &found.id)?.first() {
        return Err(refuse(&format!("things are of this type, {thing} among them")));
    }
    THING_TYPE.delete(exchange, &found)?;
    Ok(json!({}).into())
}

fn check(exchange: &Exchange<'_>, properties: &Value) -> Result<(), ApiError> {
    let count = properties["searchableAttributes"].as_array().map_or(0, Vec::len);
    if count <= MOST_SEARCHABLE {
        return Ok(());
    }
    Err(exchange.invalid(format!("searchableAttributes has {count} names, but {MOST_SEARCHABLE} is the most")))
}

fn definition(exchange: &Exchange<'_>, found: &Resource) -> Value {
    let deprecated = found.document["deprecated"].as_i64();
    json!({
        "thingTypeName": found.id,
        "thingTypeArn": THING_TYPE.arn_of(exchange, &found.id),
        "thingTypeProperties": found.document["properties"],
        "thingTypeMetadata": {
            "deprecated": deprecated.is_some(),
            "deprecationDate": deprecated.map(|since| Moment(since).to_json()),
            "creationDate": found.created.to_json(),
        },
    })
}

/// Refuses the type that the input names, if it names one, unless things can be given it.
pub(super) fn check_usable(exchange: &Exchange<'_>) -> Result<(), ApiError> {
    let Some(name) = exchange.optional(THING_TYPE.name) else { return Ok(()) };
    let found = THING_TYPE.find(exchange, name)?;
    if found.document["deprecated"].is_null() {
        return Ok(());
    }
    Err(exchange.invalid(format!("Thing type {name} is deprecated: no thing can be given it")))
}

/// Whether things are listed by this attribute: of a thing with a type, those are that the type names.
pub(super) fn is_searchable(exchange: &Exchange<'_>, thing: &Resource, attribute: &str) -> Result<bool, ApiError> {
    let Some(name) = thing.document[THING_TYPE.name].as_str() else { return Ok(true) };
    let found = THING_TYPE.known(exchange, name)?;
    let searchable = found.and_then(|found| found.document["properties"]["searchableAttributes"].as_array().cloned());
    Ok(searchable.is_some_and(|names| names.iter().any(|name| name == attribute)))
}
