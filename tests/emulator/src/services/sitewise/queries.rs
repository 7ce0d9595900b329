//! Queries that run in a workspace, kept: they find no rows.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::workspaces;
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

const DEFAULT_PAGE: u32 = 50;

/// Queries; their scope is the workspace.
const QUERY: Kind = Kind("query");

/// The states that a listing can be narrowed to.
const STATES: [&str; 6] = ["SUBMITTED", "RUNNING", "COMPLETED", "FAILED", "CANCELED", "CANCELING"];

pub(super) const FAMILY: Family = Family {
    name: "Queries in workspaces",
    operations: &[
        Behaviour::kept("StartQuery", start),
        Behaviour::kept("DescribeQuery", describe),
        Behaviour::kept("CancelQuery", cancel),
        Behaviour::kept("GetQueryResults", results),
        Behaviour::kept("ListQueries", list),
    ],
    schema: "",
};

fn start(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = workspaces::active(exchange)?;
    let id = exchange.new_id();
    let document = json!({ "queryStatement": exchange.input["queryStatement"] });
    let mut query = Resource::new(&id, &id, exchange.now, document);
    query.scope = workspace;
    settle(exchange, &mut query, ["SUBMITTED", "COMPLETED"]);
    exchange.rows.insert(QUERY, &mut query)?;
    Ok(json!({ "queryId": id, "status": query.state }).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let query = named(exchange)?;
    let mut answer = summary(&query);
    if query.state == "COMPLETED" {
        answer["statistics"] = json!({ "rowCount": 0, "bytesScanned": 0, "executionTimeInMillis": 0 });
    }
    Ok(answer.into())
}

fn cancel(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut query = named(exchange)?;
    match query.state.as_str() {
        "CANCELING" | "CANCELED" => {}
        "SUBMITTED" | "RUNNING" => {
            settle(exchange, &mut query, ["CANCELING", "CANCELED"]);
            exchange.rows.update(&query)?;
        }
        state => {
            let arn = exchange.arn(&format!("workspace/{}/query/{}", query.scope, query.id));
            let message = format!("Query {} is {state}, and cannot be cancelled", query.id);
            let error = exchange.refuse("ConflictingOperationException", message);
            return Err(error.with("resourceId", &query.id).with("resourceArn", arn));
        }
    }
    Ok(json!({ "queryId": query.id, "status": query.state }).into())
}

fn results(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let query = named(exchange)?;
    let columns = if query.state == "COMPLETED" { json!([]) } else { Value::Null };
    match exchange.list_of("rows", DEFAULT_PAGE, Vec::new())? {
        Outcome::Page(page, items) => Ok(Outcome::Page(page.beside(&json!({ "columnInfo": columns })), items)),
        other => Ok(other),
    }
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let (workspace, filter) = (workspaces::named(exchange)?.id, exchange.optional("filter"));
    if let Some(state) = filter.filter(|state| !STATES.contains(state)) {
        return Err(exchange.invalid(format!("filter is {state}; it must be one of {}", STATES.join(", "))));
    }
    exchange.list("queries", DEFAULT_PAGE, (QUERY, &workspace), |query| {
        Ok(filter.is_none_or(|state| query.state == state).then(|| summary(query)))
    })
}

fn summary(query: &Resource) -> Value {
    let is_over = ["COMPLETED", "CANCELED"].contains(&query.state.as_str());
    json!({
        "queryId": query.id,
        "status": query.state,
        "submittedAt": query.created.to_json(),
        "completedAt": if is_over { query.document["completedAt"].clone() } else { Value::Null },
    })
}

/// Puts a query into a state, and has it over after the time of `--settle`.
fn settle(exchange: &Exchange<'_>, query: &mut Resource, [state, last]: [&str; 2]) {
    state.clone_into(&mut query.state);
    query.settling = exchange.settling(Some(last));
    query.document["completedAt"] = query.settling.as_ref().map(|settling| settling.at.to_json()).into();
}

/// The query that the input names.
fn named(exchange: &Exchange<'_>) -> Result<Resource, ApiError> {
    let (workspace, id) = (workspaces::named(exchange)?.id, exchange.text("queryId"));
    let found = exchange.rows.get(QUERY, &workspace, id, exchange.now)?;
    found.ok_or_else(|| exchange.not_found(format!("Query with id {id} not found")))
}
