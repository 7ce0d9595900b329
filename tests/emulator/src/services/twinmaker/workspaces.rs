//! Workspaces: what everything else of the service is in.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

/// Workspaces, by their ids.
pub(super) const WORKSPACE: Kind = Kind("workspace");

const DEFAULT_PAGE: u32 = 25;

/// Members of a workspace that a request sets and `GetWorkspace` gives back as they are.
const PUT: [&str; 3] = ["description", "role", "s3Location"];

pub(super) const FAMILY: Family = Family {
    name: "Workspaces",
    operations: &[
        Behaviour::behaves("CreateWorkspace", create),
        Behaviour::behaves("GetWorkspace", get),
        Behaviour::behaves("UpdateWorkspace", update),
        Behaviour::behaves("DeleteWorkspace", delete),
        Behaviour::behaves("ListWorkspaces", list),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let id = exchange.text("workspaceId");
    if exchange.rows.get(WORKSPACE, "", id, exchange.now)?.is_some() {
        return Err(exchange.refuse("ConflictException", format!("Workspace {id} already exists")));
    }
    let mut document = json!({ "linkedServices": [] });
    PUT.into_iter().for_each(|member| document[member] = exchange.input[member].clone());
    let mut workspace = Resource::new(id, id, exchange.now, document);
    exchange.rows.insert(WORKSPACE, &mut workspace)?;
    let arn = exchange.arn(&format!("workspace/{id}"));
    exchange.rows.tag(&arn, &exchange.input["tags"])?;
    Ok(json!({ "arn": arn, "creationDateTime": workspace.created.to_json() }).into())
}

fn get(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = exchange.workspace()?;
    let mut answer = summary(exchange, &workspace);
    PUT.into_iter().for_each(|member| answer[member] = workspace.document[member].clone());
    Ok(answer.into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut workspace = exchange.workspace()?;
    for member in PUT.into_iter().filter(|member| !exchange.input[*member].is_null()) {
        workspace.document[member] = exchange.input[member].clone();
    }
    workspace.updated = exchange.now;
    workspace.version += 1;
    exchange.rows.update(&workspace)?;
    Ok(json!({ "updateDateTime": workspace.updated.to_json() }).into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = exchange.workspace()?;
    exchange.rows.remove(&workspace)?;
    exchange.rows.forget_tags(&exchange.arn(&format!("workspace/{}", workspace.id)))?;
    Ok(json!({ "message": format!("Workspace {} is deleted", workspace.id) }).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let catalog = &exchange.call.shared.catalog;
    let page = exchange.paging(DEFAULT_PAGE)?.seeded(
        catalog.workspaces,
        |index| Some(catalog.workspace(index)),
        exchange.rows,
        (WORKSPACE, ""),
        exchange.now,
        |workspace| Ok(Some(summary(exchange, workspace))),
    )?;
    Ok(Outcome::Page(page.odd(), "workspaceSummaries"))
}

fn summary(exchange: &Exchange<'_>, workspace: &Resource) -> Value {
    json!({
        "workspaceId": workspace.id,
        "arn": exchange.arn(&format!("workspace/{}", workspace.id)),
        "description": workspace.document["description"],
        "linkedServices": workspace.document["linkedServices"],
        "creationDateTime": workspace.created.to_json(),
        "updateDateTime": workspace.updated.to_json(),
    })
}

impl Exchange<'_> {
    /// The workspace that the input names, or the refusal.
    pub(super) fn workspace(&self) -> Result<Resource, ApiError> {
        let id = self.text("workspaceId");
        let found = self.rows.get(WORKSPACE, "", id, self.now)?;
        found.ok_or_else(|| self.not_found(format!("Workspace {id} was not found")))
    }
}
