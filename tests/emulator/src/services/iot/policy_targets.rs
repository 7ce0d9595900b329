//! What policies are attached to: certificates, identities of Amazon Cognito, and thing groups.

use std::collections::BTreeSet;

use serde_json::json;

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::DEFAULT_PAGE;
use super::named::check_principal;
use super::policies::{arn_of, current, find, named, summary};
use super::thing_group_members::groups_of;
use super::thing_groups::{THING_GROUP, ancestors};
use super::things::THING;
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

/// From a target to a policy.
pub(super) const ATTACHED: Kind = Kind("iot-policy-target");

/// How many policies a principal and a thing group can have.
const MOST_OF_PRINCIPAL: usize = 10;
const MOST_OF_GROUP: usize = 2;

pub(super) const FAMILY: Family = Family {
    name: "Targets of policies",
    operations: &[
        Behaviour::behaves("AttachPolicy", attach).about("policyName", "policy"),
        Behaviour::behaves("DetachPolicy", detach).about("policyName", "policy"),
        Behaviour::behaves("ListAttachedPolicies", list_policies),
        Behaviour::behaves("ListTargetsForPolicy", list_targets).about("policyName", "policy"),
        Behaviour::behaves("GetEffectivePolicies", effective),
    ],
    schema: "",
};

fn attach(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let (policy, target) = (named(exchange)?, exchange.text("target"));
    let most = if group(exchange, target)?.is_some() { MOST_OF_GROUP } else { MOST_OF_PRINCIPAL };
    let attached = attached_to(exchange, target)?;
    if attached.iter().all(|name| *name != policy.id) && attached.len() >= most {
        let message = format!("{most} policies are attached to {target}, which is the most");
        return Err(exchange.refuse("LimitExceededException", message));
    }
    exchange.rows.link(ATTACHED, target, "", &policy.id)?;
    Ok(json!({}).into())
}

/// What is not attached is detached, as AWS has it.
fn detach(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    exchange.rows.unlink(ATTACHED, exchange.text("target"), "", exchange.text("policyName"))?;
    Ok(json!({}).into())
}

/// Of a thing group, with `recursive` also those of the groups above it.
fn list_policies(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let target = exchange.text("target");
    let names = match group(exchange, target)? {
        Some(group) if exchange.input["recursive"] == true => of_group(exchange, &group)?.into_iter().collect(),
        _ => attached_to(exchange, target)?,
    };
    exchange.list_of("policies", DEFAULT_PAGE, names.iter().map(|name| summary(exchange, name)).collect())
}

fn list_targets(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let policy = named(exchange)?;
    let links = exchange.rows.links_to(ATTACHED, &policy.id)?;
    exchange.list_of("targets", DEFAULT_PAGE, links.into_iter().map(|link| link.source.into()).collect())
}

/// Those of the principal, and of the groups that the thing is in.
fn effective(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    if let Some(pool) = exchange.optional("cognitoIdentityPoolId") {
        return Err(exchange.not_found(format!("Identity pool {pool} does not exist")));
    }
    let (principal, thing) = (exchange.optional("principal"), exchange.optional(THING.name));
    if principal.is_none() && thing.is_none() {
        return Err(exchange.invalid("Either principal or thingName must be given"));
    }
    let mut names = BTreeSet::new();
    if let Some(principal) = principal {
        check_principal(exchange, principal)?;
        names.extend(attached_to(exchange, principal)?);
    }
    if let Some(thing) = thing {
        let thing = THING.find(exchange, thing)?;
        for group in groups_of(exchange, &thing.id)? {
            names.extend(of_group(exchange, &group)?);
        }
    }
    let mut policies = Vec::new();
    for name in names {
        let document = current(exchange, &find(exchange, &name)?)?;
        let arn = arn_of(exchange, &name);
        policies.push(json!({ "policyName": name, "policyArn": arn, "policyDocument": document }));
    }
    Ok(json!({ "effectivePolicies": policies }).into())
}

/// The thing group that a target is, or nothing if it is a principal; or the refusal of what is neither.
fn group(exchange: &Exchange<'_>, target: &str) -> Result<Option<Resource>, ApiError> {
    match target.strip_prefix(&THING_GROUP.arn_of(exchange, "")) {
        Some(name) => THING_GROUP.find(exchange, name).map(Some),
        None => check_principal(exchange, target).map(|()| None),
    }
}

/// The names of the policies of a group and of those above it.
fn of_group(exchange: &Exchange<'_>, group: &Resource) -> Result<BTreeSet<String>, ApiError> {
    let mut names = BTreeSet::new();
    for group in ancestors(exchange, group)?.iter().chain([group]) {
        names.extend(attached_to(exchange, &THING_GROUP.arn_of(exchange, &group.id))?);
    }
    Ok(names)
}

fn attached_to(exchange: &Exchange<'_>, target: &str) -> Result<Vec<String>, ApiError> {
    Ok(exchange.rows.links_from(ATTACHED, target)?.into_iter().map(|link| link.target).collect())
}

/// Whether policies are attached to a target.
pub(super) fn has_policies(exchange: &Exchange<'_>, target: &str) -> Result<bool, ApiError> {
    Ok(!attached_to(exchange, target)?.is_empty())
}

/// Detaches all policies of what is deleted.
pub(super) fn forget(exchange: &Exchange<'_>, target: &str) -> Result<(), ApiError> {
    for name in attached_to(exchange, target)? {
        exchange.rows.unlink(ATTACHED, target, "", &name)?;
    }
    Ok(())
}
