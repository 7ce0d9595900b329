//! Tags of thing types, thing groups and policies.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::policies::POLICY;
use super::thing_groups::THING_GROUP;
use super::thing_types::THING_TYPE;
use crate::answer::ApiError;
use crate::store::MOST_TAGS;

/// How many tags a page of a listing has.
const PAGE: u32 = 50;

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
    put_tags(exchange, checked(exchange)?)?;
    Ok(json!({}).into())
}

fn untag(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    exchange.rows.untag(checked(exchange)?, &exchange.input["tagKeys"])?;
    Ok(json!({}).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let tags = exchange.rows.tags(checked(exchange)?)?;
    let told = tags.into_iter().map(|(key, value)| json!({ "Key": key, "Value": value })).collect();
    exchange.list_of("tags", PAGE, told)
}

/// Puts the tags of the input.
pub(super) fn put_tags(exchange: &Exchange<'_>, arn: &str) -> Result<(), ApiError> {
    let mut tags = BTreeMap::new();
    for tag in exchange.input["tags"].as_array().into_iter().flatten() {
        let key = tag["Key"].as_str().unwrap_or_default();
        if key.to_ascii_lowercase().starts_with("aws:") {
            return Err(exchange.invalid(format!("The tag key {key} begins with aws:, which is reserved")));
        }
        if tags.insert(key, tag["Value"].as_str().unwrap_or_default()).is_some() {
            return Err(exchange.invalid(format!("The tag key {key} is given twice")));
        }
    }
    exchange.rows.tag(arn, &Value::from_iter(tags))?;
    let count = exchange.rows.tags(arn)?.len();
    if count <= MOST_TAGS {
        return Ok(());
    }
    let message = format!("{arn} would have {count} tags, but {MOST_TAGS} is the most");
    Err(exchange.refuse("LimitExceededException", message))
}

/// The ARN of the input, if it is that of something with tags.
fn checked<'a>(exchange: &'a Exchange<'_>) -> Result<&'a str, ApiError> {
    let arn = exchange.text("resourceArn");
    let Some(resource) = arn.strip_prefix(exchange.arn("").as_str()) else {
        return Err(exchange.invalid(format!("resourceArn {arn} is not of the form {}", exchange.arn("TYPE/NAME"))));
    };
    let kind = match resource.split_once('/') {
        Some(("thingtype", _)) => THING_TYPE.kind,
        Some(("thinggroup", _)) => THING_GROUP.kind,
        Some(("policy", _)) => POLICY,
        _ => {
            let message = format!("{arn} cannot have tags: thing types, thing groups and policies can");
            return Err(exchange.invalid(message));
        }
    };
    let name = resource.split_once('/').map_or("", |(_, name)| name);
    match exchange.rows.get(kind, "", name, exchange.now)? {
        Some(_) => Ok(arn),
        None => Err(exchange.not_found(format!("Resource {arn} does not exist"))),
    }
}
