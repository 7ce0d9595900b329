//! Tasks: the containers that pipelines name.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::kept::Kept;
use super::pipelines::PIPELINE;
use super::workspaces;
use crate::answer::ApiError;
use crate::store::Kind;

const DEFAULT_PAGE: u32 = 50;

/// Their scope is the workspace.
pub(super) const TASK: Kept = Kept {
    kind: Kind("task"),
    noun: "task",
    id: "taskName",
    arn: "taskArn",
    name: "taskName",
    put: &["description", "taskConfiguration"],
    dates: ["createdAt", "updatedAt"],
    status: Some("status"),
    version: Some("version"),
};

pub(super) const FAMILY: Family = Family {
    name: "Tasks",
    operations: &[
        Behaviour::kept("CreateTask", create),
        Behaviour::kept("DescribeTask", describe),
        Behaviour::kept("UpdateTask", update),
        Behaviour::kept("DeleteTask", delete),
        Behaviour::kept("ListTasks", list),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = workspaces::active(exchange)?;
    TASK.check_name(exchange, (&workspace, None), "ConflictingOperationException")?;
    let mut task = TASK.make(exchange, &workspace, exchange.text("taskName"));
    TASK.insert(exchange, &mut task)?;
    Ok(TASK.identified(exchange, &task).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let task = TASK.named(exchange, &workspaces::named(exchange)?.id)?;
    let task = TASK.at_version(exchange, task, exchange.optional("taskVersion"))?;
    let mut answer = TASK.described(exchange, &task);
    answer["workspaceName"] = task.scope.into();
    Ok(answer.into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut task = TASK.named(exchange, &workspaces::named(exchange)?.id)?;
    TASK.check_settled(exchange, &task)?;
    TASK.merge(exchange, &mut task)?;
    Ok(TASK.progress(&task).into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut task = TASK.named(exchange, &workspaces::named(exchange)?.id)?;
    TASK.check_settled(exchange, &task)?;
    for pipeline in exchange.rows.all(PIPELINE.kind, &task.scope, exchange.now)? {
        let nodes = pipeline.document["computations"].as_array();
        if nodes.into_iter().flatten().any(|node| node["taskName"] == task.id.as_str()) {
            let message = format!("Task {} is in use by the pipeline {}", task.id, pipeline.id);
            return Err(TASK.conflict(exchange, &task, message));
        }
    }
    TASK.delete(exchange, &mut task)?;
    Ok(json!({ "status": TASK.progress(&task)["status"] }).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = workspaces::named(exchange)?.id;
    exchange.list("taskSummaries", DEFAULT_PAGE, (TASK.kind, &workspace), |task| {
        let mut summary = TASK.described(exchange, task);
        summary["taskConfiguration"] = Value::Null;
        Ok(Some(summary))
    })
}
