//! Thing groups: static ones, which stand below one another.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::DEFAULT_PAGE;
use super::named::{Named, attributes, check_count, check_new};
use super::tags::put_tags;
use super::thing_group_members::MEMBER;
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

pub(super) const THING_GROUP: Named = Named {
    kind: Kind("iot-thing-group"),
    noun: "thinggroup",
    title: "thing group",
    name: "thingGroupName",
    arn: "thingGroupArn",
    id: "thingGroupId",
};

/// How many groups can stand below one another, and how many directly below one.
const MOST_LEVELS: usize = 7;
const MOST_CHILDREN: u64 = 100;
const MOST_ATTRIBUTES: (usize, &str) = (50, "a thing group");

pub(super) const FAMILY: Family = Family {
    name: "Thing groups",
    operations: &[
        Behaviour::behaves("CreateThingGroup", create).about("thingGroupName", "thinggroup"),
        Behaviour::behaves("DescribeThingGroup", describe).about("thingGroupName", "thinggroup"),
        Behaviour::behaves("ListThingGroups", list),
        Behaviour::behaves("UpdateThingGroup", update).about("thingGroupName", "thinggroup"),
        Behaviour::behaves("DeleteThingGroup", delete).about("thingGroupName", "thinggroup"),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let properties = &exchange.input["thingGroupProperties"];
    let payload = &properties["attributePayload"];
    check_new(exchange, payload)?;
    let parent = exchange.optional("parentGroupName");
    let is_new = THING_GROUP.known(exchange, exchange.text(THING_GROUP.name))?.is_none();
    if let (Some(parent), true) = (parent, is_new) {
        check_parent(exchange, parent)?;
    }
    let document = json!({
        "thingGroupDescription": properties["thingGroupDescription"],
        "attributes": attributes(&Value::Null, payload),
    });
    check_count(exchange, &document["attributes"], MOST_ATTRIBUTES)?;
    let group = THING_GROUP.make(exchange, parent, document)?;
    put_tags(exchange, &THING_GROUP.arn_of(exchange, &group.id))?;
    Ok(THING_GROUP.identified(exchange, &group).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let group = THING_GROUP.named(exchange)?;
    let mut above: Vec<Value> = ancestors(exchange, &group)?.iter().map(|group| summary(exchange, group)).collect();
    above.reverse();
    let mut answer = THING_GROUP.identified(exchange, &group);
    answer["version"] = group.version.into();
    answer["thingGroupProperties"] = json!({
        "thingGroupDescription": group.document["thingGroupDescription"],
        "attributePayload": { "attributes": group.document["attributes"] },
    });
    answer["thingGroupMetadata"] = json!({
        "parentGroupName": group.parent,
        "rootToParentThingGroups": above,
        "creationDate": group.created.to_json(),
    });
    Ok(answer.into())
}

/// With the groups below those that were asked for, unless the input says otherwise.
fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let prefix = exchange.optional("namePrefixFilter").unwrap_or_default();
    let is_recursive = exchange.input["recursive"] != false;
    let parent = exchange.optional("parentGroup").map(|parent| THING_GROUP.find(exchange, parent)).transpose()?;
    exchange.list("thingGroups", DEFAULT_PAGE, (THING_GROUP.kind, ""), |group| {
        let is_below = match &parent {
            Some(parent) if is_recursive => ancestors(exchange, group)?.iter().any(|ancestor| ancestor.id == parent.id),
            Some(parent) => group.parent.as_ref() == Some(&parent.id),
            None => is_recursive || group.parent.is_none(),
        };
        Ok((is_below && group.id.starts_with(prefix)).then(|| summary(exchange, group)))
    })
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut group = THING_GROUP.named(exchange)?;
    THING_GROUP.check_version(exchange, &group)?;
    let properties = &exchange.input["thingGroupProperties"];
    if let Some(description) = properties["thingGroupDescription"].as_str() {
        group.document["thingGroupDescription"] = description.into();
    }
    let payload = &properties["attributePayload"];
    if !payload.is_null() {
        group.document["attributes"] = attributes(&group.document["attributes"], payload);
    }
    check_count(exchange, &group.document["attributes"], MOST_ATTRIBUTES)?;
    THING_GROUP.changed(exchange, &mut group)?;
    Ok(json!({ "version": group.version }).into())
}

/// What is not there is deleted, as AWS has it.
fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let Some(group) = THING_GROUP.known(exchange, exchange.text(THING_GROUP.name))? else {
        return Ok(json!({}).into());
    };
    THING_GROUP.check_version(exchange, &group)?;
    if exchange.rows.count_children((THING_GROUP.kind, ""), &group.id, exchange.now)? > 0 {
        let message = format!("Cannot delete thing group {}: there are still child groups below it", group.id);
        return Err(exchange.invalid(message));
    }
    for link in exchange.rows.links_to(MEMBER, &group.id)? {
        exchange.rows.unlink(MEMBER, &link.source, "", &group.id)?;
    }
    super::policy_targets::forget(exchange, &THING_GROUP.arn_of(exchange, &group.id))?;
    THING_GROUP.delete(exchange, &group)?;
    Ok(json!({}).into())
}

fn check_parent(exchange: &Exchange<'_>, name: &str) -> Result<(), ApiError> {
    let Some(parent) = THING_GROUP.known(exchange, name)? else {
        return Err(exchange.invalid(format!("The parent thing group {name} does not exist")));
    };
    let levels = ancestors(exchange, &parent)?.len() + 2;
    if levels > MOST_LEVELS {
        let message = format!("The thing group would be {levels} levels deep, but {MOST_LEVELS} is the most");
        return Err(exchange.invalid(message));
    }
    if exchange.rows.count_children((THING_GROUP.kind, ""), name, exchange.now)? >= MOST_CHILDREN {
        return Err(exchange.invalid(format!("Thing group {name} has {MOST_CHILDREN} child groups, which is the most")));
    }
    Ok(())
}

/// The groups above a group, from its parent up.
pub(super) fn ancestors(exchange: &Exchange<'_>, group: &Resource) -> Result<Vec<Resource>, ApiError> {
    let mut above = Vec::new();
    let mut parent = group.parent.clone();
    while let Some(name) = parent {
        let group = THING_GROUP.find(exchange, &name)?;
        parent = group.parent.clone();
        above.push(group);
    }
    Ok(above)
}

pub(super) fn summary(exchange: &Exchange<'_>, group: &Resource) -> Value {
    json!({ "groupName": group.id, "groupArn": THING_GROUP.arn_of(exchange, &group.id) })
}
