//! Access policies: who may do what in which portal or project.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::kept::{Kept, just_one};
use super::portals;
use super::projects::PROJECT;
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

const DEFAULT_PAGE: u32 = 50;

pub(super) const ACCESS_POLICY: Kept = Kept {
    kind: Kind("access-policy"),
    noun: "access-policy",
    id: "accessPolicyId",
    arn: "accessPolicyArn",
    name: "accessPolicyId",
    put: &["accessPolicyIdentity", "accessPolicyResource", "accessPolicyPermission"],
    dates: ["accessPolicyCreationDate", "accessPolicyLastUpdateDate"],
    status: None,
    version: None,
};

pub(super) const FAMILY: Family = Family {
    name: "Access policies",
    operations: &[
        Behaviour::behaves("CreateAccessPolicy", create),
        Behaviour::behaves("DescribeAccessPolicy", describe).about("accessPolicyId", "access-policy"),
        Behaviour::behaves("UpdateAccessPolicy", update).about("accessPolicyId", "access-policy"),
        Behaviour::behaves("DeleteAccessPolicy", delete).about("accessPolicyId", "access-policy"),
        Behaviour::behaves("ListAccessPolicies", list),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let on = checked(exchange)?;
    let mut policy = ACCESS_POLICY.make(exchange, "", exchange.new_id());
    policy.parent = Some(on);
    ACCESS_POLICY.insert(exchange, &mut policy)?;
    Ok(ACCESS_POLICY.identified(exchange, &policy).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let policy = ACCESS_POLICY.named(exchange, "")?;
    Ok(ACCESS_POLICY.described(exchange, &policy).into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut policy = ACCESS_POLICY.named(exchange, "")?;
    policy.parent = Some(checked(exchange)?);
    ACCESS_POLICY.replace(exchange, &mut policy)?;
    Ok(json!({}).into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut policy = ACCESS_POLICY.named(exchange, "")?;
    ACCESS_POLICY.delete(exchange, &mut policy)?;
    Ok(json!({}).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let identity = wanted_identity(exchange)?;
    let resource = match (exchange.optional("resourceType"), exchange.optional("resourceId")) {
        (None, None) => None,
        (Some("PORTAL"), Some(id)) => Some(json!({ "portal": { "id": id } })),
        (Some(_), Some(id)) => Some(json!({ "project": { "id": id } })),
        (Some(_), None) => return Err(exchange.invalid("resourceType needs resourceId")),
        (None, Some(_)) => return Err(exchange.invalid("resourceId needs resourceType")),
    };
    exchange.list("accessPolicySummaries", DEFAULT_PAGE, (ACCESS_POLICY.kind, ""), |policy| {
        let of = &policy.document["accessPolicyIdentity"];
        let is_wanted = identity.is_empty() || identity.iter().any(|identity| names(of) == names(identity));
        let is_there = resource.as_ref().is_none_or(|on| names(on) == names(&policy.document["accessPolicyResource"]));
        Ok((is_wanted && is_there).then(|| summary(policy)))
    })
}

/// The identities whose policies are asked for; none for everybody's.
fn wanted_identity(exchange: &Exchange<'_>) -> Result<Vec<Value>, ApiError> {
    let (id, arn) = (exchange.optional("identityId"), exchange.optional("iamArn"));
    match (exchange.optional("identityType"), id, arn) {
        (None, None, None) => Ok(Vec::new()),
        (None, Some(_), _) => Err(exchange.invalid("identityId needs identityType")),
        (None, None, Some(_)) => Err(exchange.invalid("iamArn needs the identityType IAM")),
        (Some("IAM"), None, Some(arn)) => {
            Ok(vec![json!({ "iamUser": { "arn": arn } }), json!({ "iamRole": { "arn": arn } })])
        }
        (Some("IAM"), _, None) => Err(exchange.invalid("The identityType IAM needs iamArn")),
        (Some("IAM"), Some(_), Some(_)) => Err(exchange.invalid("The identityType IAM has iamArn, and no identityId")),
        (Some(other), _, Some(_)) => Err(exchange.invalid(format!("The identityType {other} has no iamArn"))),
        (Some(other), None, None) => Err(exchange.invalid(format!("The identityType {other} needs identityId"))),
        (Some("USER"), Some(id), None) => Ok(vec![json!({ "user": { "id": id } })]),
        (Some(_), Some(id), None) => Ok(vec![json!({ "group": { "id": id } })]),
    }
}

/// The member that is set and the id or ARN in it.
fn names(structure: &Value) -> Option<(&str, &str)> {
    let (member, value) = structure.as_object()?.iter().find(|(_, value)| !value.is_null())?;
    Some((member, value["id"].as_str().or(value["arn"].as_str())?))
}

fn summary(policy: &Resource) -> Value {
    json!({
        "id": policy.id,
        "identity": policy.document["accessPolicyIdentity"],
        "resource": policy.document["accessPolicyResource"],
        "permission": policy.document["accessPolicyPermission"],
        "creationDate": policy.created.to_json(),
        "lastUpdateDate": policy.updated.to_json(),
    })
}

/// Checks identity and resource of the input, and gives the id of the portal or project.
fn checked(exchange: &Exchange<'_>) -> Result<String, ApiError> {
    just_one(exchange, "accessPolicyIdentity", &exchange.input["accessPolicyIdentity"])?;
    let on = &exchange.input["accessPolicyResource"];
    let (kind, on) = just_one(exchange, "accessPolicyResource", on)?;
    let id = on["id"].as_str().unwrap_or_default();
    match kind {
        "portal" => portals::check_portal(exchange, id)?,
        _ => drop(PROJECT.find(exchange, "", id)?),
    }
    Ok(id.to_owned())
}

/// Takes away the policies on a portal or project that is deleted.
pub(super) fn forget(exchange: &Exchange<'_>, id: &str) -> Result<(), ApiError> {
    for mut policy in exchange.rows.children(ACCESS_POLICY.kind, "", id, exchange.now)? {
        ACCESS_POLICY.delete(exchange, &mut policy)?;
    }
    Ok(())
}
