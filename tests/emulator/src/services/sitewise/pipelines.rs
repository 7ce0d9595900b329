//! Pipelines: compute nodes that each name a task, and the order between them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::kept::Kept;
use super::pipeline_executions;
use super::tasks::TASK;
use super::workspaces;
use crate::answer::ApiError;
use crate::store::Kind;

const DEFAULT_PAGE: u32 = 50;

/// Their scope is the workspace.
pub(super) const PIPELINE: Kept = Kept {
    kind: Kind("pipeline"),
    noun: "pipeline",
    id: "pipelineName",
    arn: "pipelineArn",
    name: "pipelineName",
    put: &["description", "environmentVariables", "computations"],
    dates: ["createdAt", "updatedAt"],
    status: Some("status"),
    version: Some("version"),
};

pub(super) const FAMILY: Family = Family {
    name: "Pipelines",
    operations: &[
        Behaviour::kept("CreatePipeline", create),
        Behaviour::kept("DescribePipeline", describe),
        Behaviour::kept("UpdatePipeline", update),
        Behaviour::kept("DeletePipeline", delete),
        Behaviour::kept("ListPipelines", list),
        Behaviour::kept("StartPipelineExecution", pipeline_executions::start),
        Behaviour::kept("DescribePipelineExecution", pipeline_executions::describe),
        Behaviour::kept("CancelPipelineExecution", pipeline_executions::cancel),
        Behaviour::kept("ListPipelineExecutions", pipeline_executions::list),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = workspaces::active(exchange)?;
    PIPELINE.check_name(exchange, (&workspace, None), "ConflictingOperationException")?;
    check_nodes(exchange, &workspace)?;
    let mut pipeline = PIPELINE.make(exchange, &workspace, exchange.text("pipelineName"));
    PIPELINE.insert(exchange, &mut pipeline)?;
    Ok(PIPELINE.identified(exchange, &pipeline).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let pipeline = PIPELINE.named(exchange, &workspaces::named(exchange)?.id)?;
    let pipeline = PIPELINE.at_version(exchange, pipeline, exchange.optional("pipelineVersion"))?;
    let mut answer = PIPELINE.described(exchange, &pipeline);
    answer["workspaceName"] = pipeline.scope.into();
    Ok(answer.into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut pipeline = PIPELINE.named(exchange, &workspaces::named(exchange)?.id)?;
    PIPELINE.check_settled(exchange, &pipeline)?;
    check_nodes(exchange, &pipeline.scope)?;
    PIPELINE.merge(exchange, &mut pipeline)?;
    Ok(PIPELINE.progress(&pipeline).into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut pipeline = PIPELINE.named(exchange, &workspaces::named(exchange)?.id)?;
    PIPELINE.check_settled(exchange, &pipeline)?;
    pipeline_executions::forget(exchange, &pipeline)?;
    PIPELINE.delete(exchange, &mut pipeline)?;
    Ok(json!({ "status": PIPELINE.progress(&pipeline)["status"] }).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = workspaces::named(exchange)?.id;
    exchange.list("pipelineSummaries", DEFAULT_PAGE, (PIPELINE.kind, &workspace), |pipeline| {
        let mut summary = PIPELINE.described(exchange, pipeline);
        summary["environmentVariables"] = Value::Null;
        summary["computations"] = Value::Null;
        Ok(Some(summary))
    })
}

/// Checks the compute nodes of the input: names that occur once, tasks that exist, and dependencies on other nodes that
/// lead to no cycle.
fn check_nodes(exchange: &Exchange<'_>, workspace: &str) -> Result<(), ApiError> {
    let nodes: Vec<&Value> = exchange.input["computations"].as_array().into_iter().flatten().collect();
    let mut names = BTreeSet::new();
    for node in &nodes {
        let name = text(node, "computeNodeName");
        if !names.insert(name) {
            return Err(exchange.invalid(format!("computations has the node {name} twice")));
        }
        TASK.find(exchange, workspace, text(node, "taskName"))?;
    }
    for node in &nodes {
        let name = text(node, "computeNodeName");
        if let Some(other) = dependencies(node).find(|other| !names.contains(other)) {
            return Err(exchange.invalid(format!("The node {name} depends on {other}, which is none of computations")));
        }
    }
    // Nodes are taken away one after the other once all that they depend on are gone; those of a cycle stay.
    let mut left = names;
    loop {
        let is_ready = |node: &&&Value| {
            left.contains(text(node, "computeNodeName")) && dependencies(node).all(|other| !left.contains(other))
        };
        let Some(ready) = nodes.iter().find(is_ready) else { break };
        let name = text(ready, "computeNodeName");
        left.remove(name);
    }
    match left.first() {
        None => Ok(()),
        Some(name) => Err(exchange.invalid(format!("The dependencies of the node {name} form a cycle"))),
    }
}

fn dependencies(node: &Value) -> impl Iterator<Item = &str> {
    node["dependsOn"].as_array().into_iter().flatten().filter_map(Value::as_str)
}

fn text<'a>(node: &'a Value, member: &str) -> &'a str {
    node[member].as_str().unwrap_or_default()
}
