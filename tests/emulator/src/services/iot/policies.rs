//! Policies of AWS IoT: what devices may do. Here they are kept, versioned and attached.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::DEFAULT_PAGE;
use super::policy_document::check_document;
use super::policy_targets::ATTACHED;
use super::policy_versions::{add_version, forget_versions, versions};
use super::tags::put_tags;
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

pub(super) const POLICY: Kind = Kind("iot-policy");

pub(super) const FAMILY: Family = Family {
    name: "Policies",
    operations: &[
        Behaviour::behaves("CreatePolicy", create).about("policyName", "policy"),
        Behaviour::behaves("GetPolicy", get).about("policyName", "policy"),
        Behaviour::behaves("ListPolicies", list),
        Behaviour::behaves("DeletePolicy", delete).about("policyName", "policy"),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let name = exchange.text("policyName");
    let arn = arn_of(exchange, name);
    if exchange.rows.get(POLICY, "", name, exchange.now)?.is_some() {
        let message = format!("Policy cannot be created - name already exists (name={name})");
        let refusal = exchange.refuse("ResourceAlreadyExistsException", message);
        return Err(refusal.with("resourceId", name).with("resourceArn", arn));
    }
    let document = exchange.text("policyDocument");
    check_document(exchange, document)?;
    let mut policy =
        Resource::new(name, name, exchange.now, json!({ "generation": exchange.new_id(), "default": "1", "last": 0 }));
    exchange.rows.insert(POLICY, &mut policy)?;
    add_version(exchange, &mut policy, document)?;
    put_tags(exchange, &arn)?;
    Ok(json!({ "policyName": name, "policyArn": arn, "policyDocument": document, "policyVersionId": "1" }).into())
}

fn get(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let policy = named(exchange)?;
    Ok(json!({
        "policyName": policy.id,
        "policyArn": arn_of(exchange, &policy.id),
        "policyDocument": current(exchange, &policy)?,
        "defaultVersionId": policy.document["default"],
        "creationDate": policy.created.to_json(),
        "lastModifiedDate": policy.updated.to_json(),
        "generationId": policy.document["generation"],
    })
    .into())
}

/// Newest first, unless the input says otherwise.
fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut all = exchange.rows.all(POLICY, "", exchange.now)?;
    if exchange.input["ascendingOrder"] != true {
        all.reverse();
    }
    exchange.list_of("policies", DEFAULT_PAGE, all.iter().map(|policy| summary(exchange, &policy.id)).collect())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let policy = named(exchange)?;
    let name = &policy.id;
    let conflict = |message: String| exchange.refuse("DeleteConflictException", message);
    if versions(exchange, name)?.len() > 1 {
        let message = "Cannot delete the policy because it has one or more policy versions attached to it";
        return Err(conflict(format!("{message} (name={name})")));
    }
    if !exchange.rows.links_to(ATTACHED, name)?.is_empty() {
        let message = "The policy cannot be deleted as the policy is attached to one or more principals";
        return Err(conflict(format!("{message} (name={name})")));
    }
    forget_versions(exchange, name)?;
    exchange.rows.forget_tags(&arn_of(exchange, name))?;
    exchange.rows.remove(&policy)?;
    Ok(json!({}).into())
}

/// The policy that the input names, or the refusal.
pub(super) fn named(exchange: &Exchange<'_>) -> Result<Resource, ApiError> {
    find(exchange, exchange.text("policyName"))
}

/// The policy with this name, or the refusal.
pub(super) fn find(exchange: &Exchange<'_>, name: &str) -> Result<Resource, ApiError> {
    let found = exchange.rows.get(POLICY, "", name, exchange.now)?;
    found.ok_or_else(|| exchange.not_found(format!("Policy not found (name={name})")))
}

/// What a policy says now: the document of its default version.
pub(super) fn current(exchange: &Exchange<'_>, policy: &Resource) -> Result<Value, ApiError> {
    let default = &policy.document["default"];
    let version = versions(exchange, &policy.id)?.into_iter().find(|version| version.id == *default);
    Ok(version.map_or(Value::Null, |version| version.document))
}

pub(super) fn summary(exchange: &Exchange<'_>, name: &str) -> Value {
    json!({ "policyName": name, "policyArn": arn_of(exchange, name) })
}

pub(super) fn arn_of(exchange: &Exchange<'_>, name: &str) -> String {
    exchange.arn(&format!("policy/{name}"))
}
