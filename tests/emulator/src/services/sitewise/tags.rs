//! Tags, of whatever has an ARN.

use serde_json::json;

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::access_policies::ACCESS_POLICY;
use super::applications::APPLICATION;
use super::asset_models::{ASSET, MODEL};
use super::computation_models::COMPUTATION_MODEL;
use super::dashboards::DASHBOARD;
use super::datasets::DATASET;
use super::gateways::GATEWAY;
use super::kept::check_tags;
use super::pipelines::PIPELINE;
use super::portals::{PORTAL, check_portal};
use super::projects::PROJECT;
use super::tasks::TASK;
use super::workspaces::WORKSPACE;
use crate::answer::ApiError;
use crate::store::{Kind, MOST_TAGS};

/// What ARNs call resources of the account, and their kinds.
const OF_THE_ACCOUNT: [(&str, Kind); 11] = [
    ("asset", ASSET),
    ("asset-model", MODEL),
    (PORTAL.noun, PORTAL.kind),
    (PROJECT.noun, PROJECT.kind),
    (DASHBOARD.noun, DASHBOARD.kind),
    (ACCESS_POLICY.noun, ACCESS_POLICY.kind),
    (GATEWAY.noun, GATEWAY.kind),
    (COMPUTATION_MODEL.noun, COMPUTATION_MODEL.kind),
    (DATASET.noun, DATASET.kind),
    (APPLICATION.noun, APPLICATION.kind),
    (WORKSPACE.noun, WORKSPACE.kind),
];

/// The same for what is in a workspace.
const OF_A_WORKSPACE: [(&str, Kind); 2] = [(TASK.noun, TASK.kind), (PIPELINE.noun, PIPELINE.kind)];

pub(super) const FAMILY: Family = Family {
    name: "Tags",
    operations: &[
        Behaviour::behaves("TagResource", tag),
        Behaviour::behaves("UntagResource", untag),
        Behaviour::behaves("ListTagsForResource", list),
    ],
    schema: "",
};

fn tag(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let arn = checked(exchange)?;
    check_tags(exchange)?;
    exchange.rows.tag(arn, &exchange.input["tags"])?;
    let count = exchange.rows.tags(arn)?.len();
    if count > MOST_TAGS {
        let message = format!("The resource would have {count} tags; it can have {MOST_TAGS}");
        return Err(exchange.refuse("TooManyTagsException", message).with("resourceName", arn));
    }
    Ok(json!({}).into())
}

fn untag(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    exchange.rows.untag(checked(exchange)?, &exchange.input["tagKeys"])?;
    Ok(json!({}).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let tags = exchange.rows.tags(checked(exchange)?)?;
    Ok(json!({ "tags": tags }).into())
}

/// The ARN of the input, if it is one of this account and region, of a resource that exists.
fn checked<'a>(exchange: &'a Exchange<'_>) -> Result<&'a str, ApiError> {
    let arn = exchange.text("resourceArn");
    let Some(resource) = arn.strip_prefix(exchange.arn("").as_str()) else {
        let form = exchange.arn("TYPE/ID");
        return Err(exchange.invalid(format!("resourceArn {arn} is not of the form {form}")));
    };
    let parts: Vec<&str> = resource.split('/').collect();
    let kind_of =
        |kinds: &[(&str, Kind)], noun: &str| kinds.iter().find(|(name, _)| *name == noun).map(|(_, kind)| *kind);
    let found = match parts[..] {
        ["portal", id] => check_portal(exchange, id).is_ok(),
        ["time-series", id] => exchange.time_series(id)?.is_some(),
        ["workspace", workspace, noun, id] => match kind_of(&OF_A_WORKSPACE, noun) {
            Some(kind) => exchange.rows.get(kind, workspace, id, exchange.now)?.is_some(),
            None => false,
        },
        [noun, id] => match kind_of(&OF_THE_ACCOUNT, noun) {
            Some(kind) => exchange.rows.get(kind, "", id, exchange.now)?.is_some(),
            None => false,
        },
        _ => false,
    };
    if found { Ok(arn) } else { Err(exchange.not_found(format!("Resource {arn} not found"))) }
}
