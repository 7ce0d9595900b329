//! Workspaces of AWS IoT SiteWise: what datasets, tasks and pipelines are in.

use serde_json::json;

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::account::{self, encryption};
use super::applications::APPLICATION;
use super::dataset_export_jobs;
use super::datasets::DATASET;
use super::kept::Kept;
use super::pipelines::PIPELINE;
use super::tasks::TASK;
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

const DEFAULT_PAGE: u32 = 50;

pub(super) const WORKSPACE: Kept = Kept {
    // TwinMaker has workspaces, too.
    kind: Kind("sitewise-workspace"),
    noun: "workspace",
    id: "workspaceName",
    arn: "workspaceArn",
    name: "workspaceName",
    put: &["workspaceDescription"],
    dates: ["createdAt", "updatedAt"],
    status: Some("workspaceStatus"),
    version: None,
};

pub(super) const FAMILY: Family = Family {
    name: "Workspaces",
    operations: &[
        Behaviour::kept("CreateWorkspace", create),
        Behaviour::kept("DescribeWorkspace", describe).about("workspaceName", "workspace"),
        Behaviour::kept("UpdateWorkspace", update).about("workspaceName", "workspace"),
        Behaviour::kept("DeleteWorkspace", delete).about("workspaceName", "workspace"),
        Behaviour::kept("ListWorkspaces", list),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    WORKSPACE.check_name(exchange, ("", None), "ConflictingOperationException")?;
    let mut workspace = WORKSPACE.make(exchange, "", exchange.text("workspaceName"));
    let asked = &exchange.input["encryptionConfiguration"];
    workspace.document["encryptionConfiguration"] = encryption(exchange, "encryptionConfiguration.", asked)?;
    WORKSPACE.insert(exchange, &mut workspace)?;
    Ok(WORKSPACE.identified(exchange, &workspace).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = named(exchange)?;
    let mut answer = WORKSPACE.described(exchange, &workspace);
    answer["encryptionConfiguration"] = workspace.document["encryptionConfiguration"].clone();
    Ok(answer.into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut workspace = named(exchange)?;
    WORKSPACE.check_settled(exchange, &workspace)?;
    let asked = &exchange.input["encryptionConfiguration"];
    if !asked.is_null() {
        let changed = encryption(exchange, "encryptionConfiguration.", asked)?;
        let before = &workspace.document["encryptionConfiguration"];
        if !before["kmsKeyArn"].is_null() && *before != changed {
            let message = "encryptionConfiguration.kmsKeyId cannot be changed: the workspace has a KMS key already";
            return Err(exchange.invalid(message));
        }
        workspace.document["encryptionConfiguration"] = changed;
    }
    WORKSPACE.merge(exchange, &mut workspace)?;
    Ok(WORKSPACE.progress(&workspace).into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut workspace = named(exchange)?;
    WORKSPACE.check_settled(exchange, &workspace)?;
    let (rows, now) = (exchange.rows, exchange.now);
    for (family, scope, noun) in [(PIPELINE, &*workspace.id, "pipelines"), (TASK, &*workspace.id, "tasks")] {
        let held = rows.all(family.kind, scope, now)?.len();
        WORKSPACE.check_empty(exchange, &workspace, (held, noun))?;
    }
    for (family, noun) in [(DATASET, "datasets"), (APPLICATION, "applications")] {
        let held = rows.children(family.kind, "", &workspace.id, now)?.len();
        WORKSPACE.check_empty(exchange, &workspace, (held, noun))?;
    }
    account::forget_workspace(exchange, &workspace.id)?;
    dataset_export_jobs::forget(exchange, &workspace.id)?;
    WORKSPACE.delete(exchange, &mut workspace)?;
    Ok(WORKSPACE.progress(&workspace).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    exchange.list("workspaceSummaries", DEFAULT_PAGE, (WORKSPACE.kind, ""), |workspace| {
        Ok(Some(json!({
            "name": workspace.name,
            "arn": WORKSPACE.arn_of(exchange, workspace),
            "status": { "state": workspace.state },
            "createdAt": workspace.created.to_json(),
            "updatedAt": workspace.updated.to_json(),
        })))
    })
}

/// The workspace that the input names, or the refusal.
pub(super) fn named(exchange: &Exchange<'_>) -> Result<Resource, ApiError> {
    WORKSPACE.named(exchange, "")
}

/// The name of the workspace of the input, if something can be made in it now.
pub(super) fn active(exchange: &Exchange<'_>) -> Result<String, ApiError> {
    let workspace = named(exchange)?;
    WORKSPACE.check_active(exchange, &workspace)?;
    Ok(workspace.id)
}
