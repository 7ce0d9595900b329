//! Versions of policies: five at most, of which one is the default.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::policies::{arn_of, named};
use super::policy_document::check_document;
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

/// Versions, by their numbers; their scope is the policy, and their document what it says.
const VERSION: Kind = Kind("iot-policy-version");

const MOST: usize = 5;

pub(super) const FAMILY: Family = Family {
    name: "Policy versions",
    operations: &[
        Behaviour::behaves("CreatePolicyVersion", create).about("policyName", "policy"),
        Behaviour::behaves("GetPolicyVersion", get).about("policyName", "policy"),
        Behaviour::behaves("ListPolicyVersions", list).about("policyName", "policy"),
        Behaviour::behaves("SetDefaultPolicyVersion", set_default).about("policyName", "policy"),
        Behaviour::behaves("DeletePolicyVersion", delete).about("policyName", "policy"),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut policy = named(exchange)?;
    let document = exchange.text("policyDocument");
    check_document(exchange, document)?;
    if versions(exchange, &policy.id)?.len() >= MOST {
        let message = format!("The policy {} already has the maximum number of versions ({MOST})", policy.id);
        return Err(exchange.refuse("VersionsLimitExceededException", message));
    }
    let id = add_version(exchange, &mut policy, document)?;
    let is_default = exchange.input["setAsDefault"] == true;
    if is_default {
        policy.document["default"] = id.as_str().into();
        exchange.rows.update(&policy)?;
    }
    Ok(json!({
        "policyArn": arn_of(exchange, &policy.id),
        "policyDocument": document,
        "policyVersionId": id,
        "isDefaultVersion": is_default,
    })
    .into())
}

fn get(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let policy = named(exchange)?;
    let version = version(exchange, &policy)?;
    Ok(json!({
        "policyArn": arn_of(exchange, &policy.id),
        "policyName": policy.id,
        "policyDocument": version.document,
        "policyVersionId": version.id,
        "isDefaultVersion": policy.document["default"] == version.id.as_str(),
        "creationDate": version.created.to_json(),
        "lastModifiedDate": version.updated.to_json(),
        "generationId": policy.document["generation"],
    })
    .into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let policy = named(exchange)?;
    let told = |version: &Resource| {
        json!({
            "versionId": version.id,
            "isDefaultVersion": policy.document["default"] == version.id.as_str(),
            "createDate": version.created.to_json(),
        })
    };
    let versions: Vec<Value> = versions(exchange, &policy.id)?.iter().rev().map(told).collect();
    Ok(json!({ "policyVersions": versions }).into())
}

fn set_default(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut policy = named(exchange)?;
    policy.document["default"] = version(exchange, &policy)?.id.into();
    policy.updated = exchange.now;
    exchange.rows.update(&policy)?;
    Ok(json!({}).into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let policy = named(exchange)?;
    let version = version(exchange, &policy)?;
    if policy.document["default"] == version.id.as_str() {
        let message = format!("Cannot delete the default version of a policy (name={})", policy.id);
        return Err(exchange.refuse("DeleteConflictException", message));
    }
    exchange.rows.remove(&version)?;
    Ok(json!({}).into())
}

/// Keeps one more version of a policy, and gives its number, which no version had before.
pub(super) fn add_version(exchange: &Exchange<'_>, policy: &mut Resource, document: &str) -> Result<String, ApiError> {
    let number = policy.document["last"].as_i64().unwrap_or_default() + 1;
    policy.document["last"] = number.into();
    policy.updated = exchange.now;
    exchange.rows.update(policy)?;
    let id = number.to_string();
    let mut version = Resource::new(id.as_str(), "", exchange.now, document.into());
    version.scope.clone_from(&policy.id);
    exchange.rows.insert(VERSION, &mut version)?;
    Ok(id)
}

/// The versions of a policy, oldest first.
pub(super) fn versions(exchange: &Exchange<'_>, policy: &str) -> Result<Vec<Resource>, ApiError> {
    exchange.rows.all(VERSION, policy, exchange.now)
}

/// Takes away all versions of a policy that is deleted.
pub(super) fn forget_versions(exchange: &Exchange<'_>, policy: &str) -> Result<(), ApiError> {
    versions(exchange, policy)?.iter().try_for_each(|version| exchange.rows.remove(version))
}

/// The version that the input names, or the refusal.
fn version(exchange: &Exchange<'_>, policy: &Resource) -> Result<Resource, ApiError> {
    let id = exchange.text("policyVersionId");
    let found = exchange.rows.get(VERSION, &policy.id, id, exchange.now)?;
    found.ok_or_else(|| exchange.not_found(format!("Policy version {id} not found (name={})", policy.id)))
}
