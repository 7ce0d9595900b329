//! Workspaces: what everything else of the service is in.

use serde_json::{Value, json};

use super::super::{Behaviour, Bucket, Exchange, Family, Outcome};
use super::component_types::COMPONENT_TYPE;
use super::entities::ENTITY;
use super::scenes::SCENE;
use super::sync_jobs::SYNC_JOB;
use crate::answer::ApiError;
use crate::limits::Quota;
use crate::store::{Kind, Resource};

/// Workspaces, by their ids.
pub(crate) const WORKSPACE: Kind = Kind("workspace");

const DEFAULT_PAGE: u32 = 25;

/// The service that a workspace with a sync job is linked to.
const LINKED_BY_SYNC_JOB: &str = "IOTSITEWISE";

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
    exchange.check_quota(Quota::Workspaces, || Ok(exchange.rows.count(WORKSPACE, "", exchange.now)? + 1))?;
    let mut document = json!({});
    PUT.into_iter().for_each(|member| document[member] = exchange.input[member].clone());
    let mut workspace = Resource::new(id, id, exchange.now, document);
    mark(exchange, &workspace)?;
    exchange.rows.insert(WORKSPACE, &mut workspace)?;
    let arn = exchange.arn(&format!("workspace/{id}"));
    exchange.rows.tag(&arn, &exchange.input["tags"])?;
    Ok(json!({ "arn": arn, "creationDateTime": workspace.created.to_json() }).into())
}

fn get(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = exchange.workspace()?;
    let mut answer = summary(exchange, &workspace)?;
    PUT.into_iter().for_each(|member| answer[member] = workspace.document[member].clone());
    Ok(answer.into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut workspace = exchange.workspace()?;
    let before = workspace.clone();
    for member in PUT.into_iter().filter(|member| !exchange.input[*member].is_null()) {
        workspace.document[member] = exchange.input[member].clone();
    }
    if workspace.document["s3Location"] != before.document["s3Location"] {
        mark(exchange, &workspace)?;
        unmark(exchange, &before)?;
    }
    workspace.updated = exchange.now;
    workspace.version += 1;
    exchange.rows.update(&workspace)?;
    Ok(json!({ "updateDateTime": workspace.updated.to_json() }).into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = exchange.workspace()?;
    let id = &workspace.id;
    // In the order in which they have to go.
    let kinds = [(SYNC_JOB, "sync jobs"), (SCENE, "scenes"), (ENTITY, "entities"), (COMPONENT_TYPE, "component types")];
    for (kind, name) in kinds {
        let count = exchange.rows.count(kind, id, exchange.now)?;
        if count > 0 {
            let message = format!("Workspace {id} cannot be deleted: {count} {name} are in it");
            return Err(exchange.invalid(message));
        }
    }
    unmark(exchange, &workspace)?;
    exchange.rows.remove(&workspace)?;
    exchange.rows.forget_tags(&exchange.arn(&format!("workspace/{id}")))?;
    Ok(json!({ "message": format!("Workspace {id} is deleted") }).into())
}

/// Writes the object that tells others not to delete the bucket of a workspace.
fn mark(exchange: &Exchange<'_>, workspace: &Resource) -> Result<(), ApiError> {
    let bucket = bucket(exchange, workspace).map_err(|message| exchange.invalid(format!("s3Location: {message}")))?;
    let written = bucket.map_or(Ok(()), |bucket| bucket.write(&marker(workspace), b""));
    written.map_err(|error| exchange.invalid(format!("s3Location: the bucket cannot be written: {error}")))
}

/// Removes that object; if the bucket is gone, so is the object.
fn unmark(exchange: &Exchange<'_>, workspace: &Resource) -> Result<(), ApiError> {
    let removed = match bucket(exchange, workspace) {
        Ok(Some(bucket)) => bucket.remove(&marker(workspace)),
        _ => Ok(()),
    };
    removed.map_err(|error| exchange.invalid(format!("s3Location: the bucket cannot be written: {error}")))
}

fn marker(workspace: &Resource) -> String {
    format!("DO_NOT_DELETE_WORKSPACE_{}", workspace.id)
}

fn bucket(exchange: &Exchange<'_>, workspace: &Resource) -> Result<Option<Bucket>, String> {
    let name = workspace.document["s3Location"].as_str().and_then(|arn| arn.split(":::").nth(1));
    name.map_or(Ok(None), |name| Bucket::open(&exchange.call.shared.options, name))
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let catalog = &exchange.call.shared.catalog;
    let page = exchange.paging(DEFAULT_PAGE)?.seeded(
        catalog.workspaces,
        |index| Some(catalog.workspace(index)),
        exchange.rows,
        (WORKSPACE, ""),
        exchange.now,
        |workspace| summary(exchange, workspace).map(Some),
    )?;
    Ok(Outcome::Page(page.odd(), "workspaceSummaries"))
}

fn summary(exchange: &Exchange<'_>, workspace: &Resource) -> Result<Value, ApiError> {
    let has_sync_job = exchange.rows.count(SYNC_JOB, &workspace.id, exchange.now)? > 0;
    Ok(json!({
        "workspaceId": workspace.id,
        "arn": exchange.arn(&format!("workspace/{}", workspace.id)),
        "description": workspace.document["description"],
        "linkedServices": if has_sync_job { json!([LINKED_BY_SYNC_JOB]) } else { json!([]) },
        "creationDateTime": workspace.created.to_json(),
        "updateDateTime": workspace.updated.to_json(),
    }))
}

impl Exchange<'_> {
    /// The workspace that the input names, by its id or, where the model permits that, its ARN; or the refusal.
    pub(super) fn workspace(&self) -> Result<Resource, ApiError> {
        let named = self.text("workspaceId");
        let found = self.find_workspace(named)?;
        let found = found.ok_or_else(|| self.not_found(format!("Workspace {named} was not found")))?;
        self.follow_source(&found.id)?;
        Ok(found)
    }

    /// The workspace with this id or ARN, if it is there.
    pub(super) fn find_workspace(&self, named: &str) -> Result<Option<Resource>, ApiError> {
        let of_account = self.arn("workspace/");
        let id = named.strip_prefix(&of_account).unwrap_or(named);
        self.rows.get(WORKSPACE, "", id, self.now)
    }
}
