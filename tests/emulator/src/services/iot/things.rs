//! Things.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::DEFAULT_PAGE;
use super::named::{Named, attributes, check_count, check_new};
use super::thing_group_members::leave_all;
use super::thing_principals::ATTACHED;
use super::thing_types::{THING_TYPE, check_usable, is_searchable};
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

pub(super) const THING: Named =
    Named { kind: Kind("iot-thing"), noun: "thing", title: "thing", name: "thingName", arn: "thingArn", id: "thingId" };

pub(super) const FAMILY: Family = Family {
    name: "Things",
    operations: &[
        Behaviour::behaves("CreateThing", create).about("thingName", "thing"),
        Behaviour::behaves("DescribeThing", describe).about("thingName", "thing"),
        Behaviour::behaves("UpdateThing", update).about("thingName", "thing"),
        Behaviour::behaves("DeleteThing", delete).about("thingName", "thing"),
        Behaviour::behaves("ListThings", list),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let payload = &exchange.input["attributePayload"];
    check_new(exchange, payload)?;
    if let Some(name) = exchange.optional("billingGroupName") {
        return Err(exchange.not_found(format!("Billing group {name} does not exist")));
    }
    check_usable(exchange)?;
    let document = json!({
        "thingTypeName": exchange.input["thingTypeName"],
        "attributes": attributes(&Value::Null, payload),
    });
    check_attributes(exchange, &document)?;
    let thing = THING.make(exchange, None, document)?;
    Ok(THING.identified(exchange, &thing).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let thing = THING.named(exchange)?;
    let mut answer = THING.identified(exchange, &thing);
    answer["defaultClientId"] = thing.id.as_str().into();
    answer["thingTypeName"] = thing.document["thingTypeName"].clone();
    answer["attributes"] = thing.document["attributes"].clone();
    answer["version"] = thing.version.into();
    Ok(answer.into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut thing = THING.named(exchange)?;
    THING.check_version(exchange, &thing)?;
    let payload = &exchange.input["attributePayload"];
    match (exchange.optional("thingTypeName"), exchange.input["removeThingType"] == true) {
        (Some(_), true) => return Err(exchange.invalid("thingTypeName is given, but removeThingType is true")),
        (Some(name), false) => {
            check_usable(exchange)?;
            thing.document["thingTypeName"] = name.into();
        }
        (None, true) => thing.document["thingTypeName"] = Value::Null,
        (None, false) => {}
    }
    if !payload.is_null() {
        thing.document["attributes"] = attributes(&thing.document["attributes"], payload);
    }
    check_attributes(exchange, &thing.document)?;
    THING.changed(exchange, &mut thing)?;
    Ok(json!({}).into())
}

/// What is not there is deleted, as AWS has it.
fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let Some(thing) = THING.known(exchange, exchange.text("thingName"))? else { return Ok(json!({}).into()) };
    THING.check_version(exchange, &thing)?;
    if !exchange.rows.links_from(ATTACHED, &thing.id)?.is_empty() {
        let message = format!("Cannot delete. Thing {} is still attached to one or more principals", thing.id);
        return Err(exchange.invalid(message));
    }
    leave_all(exchange, &thing.id)?;
    THING.delete(exchange, &thing)?;
    Ok(json!({}).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let (name, value) = (exchange.optional("attributeName"), exchange.optional("attributeValue"));
    let is_prefix = exchange.input["usePrefixAttributeValue"] == true;
    if name.is_none() && value.is_some() {
        return Err(exchange.invalid("attributeValue is given without attributeName"));
    }
    if value.is_none() && is_prefix {
        return Err(exchange.invalid("usePrefixAttributeValue is true, but attributeValue is not given"));
    }
    let type_name = exchange.optional("thingTypeName");
    let has_attribute = |thing: &Resource| -> Result<bool, ApiError> {
        let Some(name) = name else { return Ok(true) };
        let has = thing.document["attributes"][name].as_str().is_some_and(|held| match value {
            Some(value) if is_prefix => held.starts_with(value),
            Some(value) => held == value,
            None => true,
        });
        Ok(has && is_searchable(exchange, thing, name)?)
    };
    exchange.list("things", DEFAULT_PAGE, (THING.kind, ""), |thing| {
        let is_of_type = type_name.is_none_or(|name| thing.document["thingTypeName"] == name);
        if !is_of_type || !has_attribute(thing)? {
            return Ok(None);
        }
        Ok(Some(json!({
            "thingName": thing.id,
            "thingArn": THING.arn_of(exchange, &thing.id),
            "thingTypeName": thing.document["thingTypeName"],
            "attributes": thing.document["attributes"],
            "version": thing.version,
        })))
    })
}

/// A thing with a type can have more attributes than one without.
fn check_attributes(exchange: &Exchange<'_>, document: &Value) -> Result<(), ApiError> {
    let most = if document["thingTypeName"].is_null() { (3, "a thing without a type") } else { (50, "a thing") };
    check_count(exchange, &document["attributes"], most)
}

/// The names of the things of a type, oldest first.
pub(super) fn of_type(exchange: &Exchange<'_>, name: &str) -> Result<Vec<String>, ApiError> {
    let things = exchange.rows.all(THING.kind, "", exchange.now)?;
    let of_type = things.into_iter().filter(|thing| thing.document[THING_TYPE.name] == name);
    Ok(of_type.map(|thing| thing.id).collect())
}
