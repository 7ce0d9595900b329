//! Which things are in which thing groups.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::DEFAULT_PAGE;
use super::thing_groups::{THING_GROUP, ancestors, summary};
use super::things::THING;
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

/// From a thing to a group that it is in.
pub(super) const MEMBER: Kind = Kind("iot-thing-in-group");

/// How many groups a thing can be in.
const MOST_GROUPS: usize = 10;

pub(super) const FAMILY: Family = Family {
    name: "Things in groups",
    operations: &[
        Behaviour::behaves("AddThingToThingGroup", add),
        Behaviour::behaves("RemoveThingFromThingGroup", remove),
        Behaviour::behaves("UpdateThingGroupsForThing", update),
        Behaviour::behaves("ListThingsInThingGroup", list_things).about("thingGroupName", "thinggroup"),
        Behaviour::behaves("ListThingGroupsForThing", list_groups).about("thingName", "thing"),
    ],
    schema: "",
};

fn add(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let (group, thing) = (THING_GROUP.given(exchange)?, THING.given(exchange)?);
    join(exchange, &thing, &group)?;
    Ok(json!({}).into())
}

fn remove(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let (group, thing) = (THING_GROUP.given(exchange)?, THING.given(exchange)?);
    exchange.rows.unlink(MEMBER, &thing.id, "", &group.id)?;
    Ok(json!({}).into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let name = exchange.optional(THING.name).ok_or_else(|| exchange.invalid("thingName must be given"))?;
    let thing = THING.find(exchange, name)?;
    let groups = |member: &str| -> Result<Vec<Resource>, ApiError> {
        let names = exchange.input[member].as_array().into_iter().flatten().filter_map(Value::as_str);
        names.map(|name| THING_GROUP.find(exchange, name)).collect()
    };
    for group in groups("thingGroupsToRemove")? {
        exchange.rows.unlink(MEMBER, &thing.id, "", &group.id)?;
    }
    for group in groups("thingGroupsToAdd")? {
        join(exchange, &thing, &group)?;
    }
    Ok(json!({}).into())
}

fn list_things(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let group = THING_GROUP.named(exchange)?;
    let mut groups = vec![group];
    if exchange.input["recursive"] == true {
        let mut next = 0;
        while let Some(group) = groups.get(next) {
            let below = exchange.rows.children(THING_GROUP.kind, "", &group.id, exchange.now)?;
            groups.extend(below);
            next += 1;
        }
    }
    let mut things = Vec::new();
    for group in &groups {
        things.extend(exchange.rows.links_to(MEMBER, &group.id)?.into_iter().map(|link| link.source.into()));
    }
    exchange.list_of("things", DEFAULT_PAGE, things)
}

fn list_groups(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let thing = THING.named(exchange)?;
    let groups = groups_of(exchange, &thing.id)?;
    exchange.list_of("thingGroups", DEFAULT_PAGE, groups.iter().map(|group| summary(exchange, group)).collect())
}

/// Puts a thing into a group. Of one hierarchy, a thing can be in one group.
fn join(exchange: &Exchange<'_>, thing: &Resource, group: &Resource) -> Result<(), ApiError> {
    let groups = groups_of(exchange, &thing.id)?;
    if groups.iter().any(|other| other.id == group.id) {
        return Ok(());
    }
    let root = root(exchange, group)?;
    for other in &groups {
        if self::root(exchange, other)? == root {
            let message = format!(
                "Thing {} cannot be added to thing group {}: it is in {}, which is of the same hierarchy",
                thing.id, group.id, other.id
            );
            return Err(exchange.invalid(message));
        }
    }
    if groups.len() >= MOST_GROUPS {
        return Err(exchange.invalid(format!("Thing {} is in {MOST_GROUPS} thing groups, which is the most", thing.id)));
    }
    exchange.rows.link(MEMBER, &thing.id, "", &group.id)
}

/// The topmost group above a group; its own if it is that.
fn root(exchange: &Exchange<'_>, group: &Resource) -> Result<String, ApiError> {
    Ok(ancestors(exchange, group)?.pop().map_or_else(|| group.id.clone(), |root| root.id))
}

/// The groups that a thing is in, in the order in which it came into them.
pub(super) fn groups_of(exchange: &Exchange<'_>, thing: &str) -> Result<Vec<Resource>, ApiError> {
    let links = exchange.rows.links_from(MEMBER, thing)?;
    links.iter().map(|link| THING_GROUP.find(exchange, &link.target)).collect()
}

/// Takes a thing out of all its groups.
pub(super) fn leave_all(exchange: &Exchange<'_>, thing: &str) -> Result<(), ApiError> {
    for link in exchange.rows.links_from(MEMBER, thing)? {
        exchange.rows.unlink(MEMBER, thing, "", &link.target)?;
    }
    Ok(())
}
