//! Tags of everything that has an ARN.

use serde_json::json;

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::component_types::COMPONENT_TYPE;
use super::entities::ENTITY;
use super::scenes::SCENE;
use super::sync_jobs::SYNC_JOB;
use crate::answer::ApiError;
use crate::store::MOST_TAGS;

const DEFAULT_PAGE: u32 = 25;

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
    let arn = resource(exchange)?;
    exchange.rows.tag(arn, &exchange.input["tags"])?;
    let count = exchange.rows.tags(arn)?.len();
    if count > MOST_TAGS {
        let message = format!("{arn} would have {count} tags, but {MOST_TAGS} is the most");
        return Err(exchange.refuse("TooManyTagsException", message));
    }
    Ok(json!({}).into())
}

fn untag(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    exchange.rows.untag(resource(exchange)?, &exchange.input["tagKeys"])?;
    Ok(json!({}).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let tags: Vec<_> = exchange.rows.tags(resource(exchange)?)?.into_iter().collect();
    let total = u32::try_from(tags.len()).unwrap_or(u32::MAX);
    let page = exchange.paging(DEFAULT_PAGE)?.page(total, |index| tags.get(index as usize))?;
    Ok(Outcome::Page(page.mapped(), "tags"))
}

/// The ARN of the input, if it is that of something.
fn resource<'a>(exchange: &'a Exchange<'_>) -> Result<&'a str, ApiError> {
    let arn = exchange.text("resourceARN");
    let parts: Vec<&str> = arn.strip_prefix(&exchange.arn("")).unwrap_or_default().split('/').collect();
    let is_there = match parts[..] {
        ["workspace", id] => exchange.find_workspace(id)?.is_some(),
        ["workspace", scope, family, id] => {
            let kind = match family {
                "component-type" => Some(COMPONENT_TYPE),
                "entity" => Some(ENTITY),
                "scene" => Some(SCENE),
                "sync-job" => Some(SYNC_JOB),
                _ => None,
            };
            kind.map_or(Ok(None), |kind| exchange.rows.get(kind, scope, id, exchange.now))?.is_some()
        }
        _ => false,
    };
    if is_there { Ok(arn) } else { Err(exchange.not_found(format!("Resource {arn} was not found"))) }
}
