//! Searches in a workspace and the video that they would find, kept: there is no video, and nothing is found.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::workspaces;
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::store::{Kind, Resource};

const DEFAULT_PAGE: u32 = 50;

/// Searches; their scope is the workspace.
const SEARCH: Kind = Kind("search");

pub(super) const FAMILY: Family = Family {
    name: "Searches",
    operations: &[
        Behaviour::kept("StartSearch", start),
        Behaviour::kept("DescribeSearch", describe),
        Behaviour::kept("GetSearchResults", results),
        Behaviour::kept("ListSearches", list),
        Behaviour::kept("GetCaptureData", capture),
    ],
    schema: "",
};

fn start(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = workspaces::active(exchange)?;
    let intervals = exchange.input["searchFilters"]["timeIntervals"].as_array();
    for (place, interval) in intervals.into_iter().flatten().enumerate() {
        check_range(exchange, &format!("searchFilters.timeIntervals.{}.", place + 1), interval)?;
    }
    let id = exchange.new_id();
    let mut search = Resource::new(&id, &id, exchange.now, json!({}));
    for member in ["queryStatement", "searchFilters", "groupId"] {
        search.document[member] = exchange.input[member].clone();
    }
    search.document["searchType"] = exchange.optional("searchType").unwrap_or("QUICK").into();
    search.scope = workspace;
    "QUEUED".clone_into(&mut search.state);
    search.settling = exchange.settling(Some("SUCCEEDED"));
    exchange.rows.insert(SEARCH, &mut search)?;
    let mut answer = summary(&search);
    for member in ["queryStatement", "searchType", "startedAt"] {
        answer[member] = Value::Null;
    }
    Ok(answer.into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    Ok(summary(&named(exchange)?).into())
}

fn results(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let search = named(exchange)?;
    match search.state.as_str() {
        "SUCCEEDED" => exchange.list_of("searchResults", DEFAULT_PAGE, Vec::new()),
        state => Err(exchange.invalid(format!("Search {} is {state}; wait until it is SUCCEEDED", search.id))),
    }
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = workspaces::named(exchange)?.id;
    let filters = &exchange.input["listSearchesFilters"];
    let is_among = |filter: &str, value: &Value| filters[filter].as_array().is_none_or(|wanted| wanted.contains(value));
    let time = |member: &str| Moment::near(&filters[member]);
    let (after, before) = (time("startedAfter"), time("startedBefore"));
    let mut searches = exchange.rows.all(SEARCH, &workspace, exchange.now)?;
    searches.reverse();
    searches.retain(|search| {
        is_among("statusFilter", &search.state.as_str().into())
            && is_among("groupIdFilter", &search.document["groupId"])
            && is_among("searchTypeFilter", &search.document["searchType"])
            && after.is_none_or(|after| search.created >= after)
            && before.is_none_or(|before| search.created <= before)
    });
    exchange.list_of("searchSummaries", DEFAULT_PAGE, searches.iter().map(summary).collect())
}

fn summary(search: &Resource) -> Value {
    json!({
        "searchId": search.id,
        "workspaceName": search.scope,
        "status": search.state,
        "queryStatement": search.document["queryStatement"],
        "searchType": search.document["searchType"],
        "startedAt": search.created.to_json(),
        "groupId": search.document["groupId"],
    })
}

/// Checks what is asked for, and tells that there is no video of it.
fn capture(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    workspaces::named(exchange)?;
    check_range(exchange, "", exchange.input)?;
    match (exchange.optional("timeSeriesId"), exchange.optional("propertyAlias")) {
        (Some(name), None) | (None, Some(name)) => {
            Err(exchange.not_found(format!("There is no video of the time series {name}")))
        }
        _ => Err(exchange.invalid("Just one of timeSeriesId and propertyAlias must be given")),
    }
}

fn check_range(exchange: &Exchange<'_>, path: &str, range: &Value) -> Result<(), ApiError> {
    let time = |member: &str| Moment::of_time_in_nanos(&range[member]);
    match time("endTime") <= time("startTime") {
        true => Err(exchange.invalid(format!("{path}endTime must be after {path}startTime"))),
        false => Ok(()),
    }
}

/// The search that the input names.
fn named(exchange: &Exchange<'_>) -> Result<Resource, ApiError> {
    let (workspace, id) = (workspaces::named(exchange)?.id, exchange.text("searchId"));
    let found = exchange.rows.get(SEARCH, &workspace, id, exchange.now)?;
    found.ok_or_else(|| exchange.not_found(format!("Search with id {id} not found")))
}
