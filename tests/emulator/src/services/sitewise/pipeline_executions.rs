//! Executions of pipelines: no container runs, and every execution succeeds unless it is cancelled before.

use serde_json::{Map, Value, json};

use super::super::{Exchange, Outcome};
use super::pipelines::PIPELINE;
use super::tasks::TASK;
use super::workspaces;
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::store::{Kind, Resource};

const DEFAULT_PAGE: u32 = 50;

/// Executions; their scope is the ARN of the pipeline.
const EXECUTION: Kind = Kind("pipeline-execution");

/// The lowest priority.
const DEFAULT_PRIORITY: i64 = 2;

pub(super) fn start(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let pipeline = PIPELINE.named(exchange, &workspaces::active(exchange)?)?;
    PIPELINE.check_active(exchange, &pipeline)?;
    let overrides = &exchange.input["executionEnvironmentVariableOverrides"];
    let mounts = &exchange.input["executionMountOverrides"];
    let nodes: Vec<&Value> = pipeline.document["computations"].as_array().into_iter().flatten().collect();
    let paths = [
        ("executionEnvironmentVariableOverrides.computeNodes", overrides),
        ("executionMountOverrides.computeNodes", mounts),
    ];
    for (path, given) in paths {
        for (name, _) in given["computeNodes"].as_object().into_iter().flatten() {
            if nodes.iter().all(|node| node["computeNodeName"] != name.as_str()) {
                return Err(exchange.invalid(format!("{path} names {name}, which is no node of the pipeline")));
            }
        }
    }
    let nodes = nodes.into_iter().map(|node| planned(exchange, &pipeline, node));
    let document = json!({
        "pipelineVersion": pipeline.version.to_string(),
        "requestEnvironmentVariables": if overrides.is_null() { json!({}) } else { overrides.clone() },
        "requestMountOverrides": mounts,
        "executionPriority": exchange.input["executionPriority"].as_i64().unwrap_or(DEFAULT_PRIORITY),
        "nodes": nodes.collect::<Result<Vec<_>, _>>()?,
    });
    let id = exchange.new_id();
    let mut execution = Resource::new(&id, &id, exchange.now, document);
    execution.scope = PIPELINE.arn_of(exchange, &pipeline);
    settle(exchange, &mut execution, ["RUNNING", "SUCCEEDED"]);
    exchange.rows.insert(EXECUTION, &mut execution)?;
    Ok(json!({ "pipelineExecutionId": id }).into())
}

/// What a node runs with: the present version of its task, and variables and mounts of which the closest win.
fn planned(exchange: &Exchange<'_>, pipeline: &Resource, node: &Value) -> Result<Value, ApiError> {
    let task = TASK.find(exchange, &pipeline.scope, node["taskName"].as_str().unwrap_or_default())?;
    let name = node["computeNodeName"].as_str().unwrap_or_default();
    let container = &task.document["taskConfiguration"]["containerTaskConfiguration"];
    let overrides = &exchange.input["executionEnvironmentVariableOverrides"];
    let mut variables = Map::new();
    for given in [
        &container["environmentVariables"],
        &pipeline.document["environmentVariables"],
        &node["environmentVariables"],
        &overrides["global"],
        &overrides["computeNodes"][name],
    ] {
        variables.extend(given.as_object().cloned().unwrap_or_default());
    }
    let mut mounts: Vec<Value> = container["mounts"].as_array().cloned().unwrap_or_default();
    for mount in exchange.input["executionMountOverrides"]["computeNodes"][name].as_array().into_iter().flatten() {
        mounts.retain(|other| other["name"] != mount["name"]);
        mounts.push(mount.clone());
    }
    Ok(json!({
        "computeNodeName": name,
        "taskName": task.id,
        "taskArn": TASK.arn_of(exchange, &task),
        "taskVersion": task.version.to_string(),
        "dependsOn": node["dependsOn"].as_array().cloned().unwrap_or_default(),
        "executionEnvironmentVariables": variables,
        "executionMounts": mounts,
    }))
}

pub(super) fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let (pipeline, execution) = named(exchange)?;
    let mut answer = summary(&execution);
    answer["pipelineName"] = pipeline.id.into();
    answer["workspaceName"] = pipeline.scope.into();
    for member in ["requestEnvironmentVariables", "requestMountOverrides"] {
        answer[member] = execution.document[member].clone();
    }
    let nodes = execution.document["nodes"].as_array().into_iter().flatten();
    let nodes = nodes.map(|node| node_details(&execution, node)).collect();
    match exchange.list_of("computeNodeExecutionDetails", DEFAULT_PAGE, nodes)? {
        Outcome::Page(page, items) => Ok(Outcome::Page(page.beside(&answer), items)),
        other => Ok(other),
    }
}

/// A node as it is: those that depend on no other run at once, the others end with the execution.
fn node_details(execution: &Resource, node: &Value) -> Value {
    let is_first = node["dependsOn"].as_array().is_none_or(Vec::is_empty);
    let state = match execution.state.as_str() {
        "SUCCEEDED" => "SUCCEEDED",
        "RUNNING" if is_first => "RUNNING",
        _ => "NOT_STARTED",
    };
    let mut details = node.clone();
    details["status"] = json!({ "state": state });
    details["startTime"] = if state == "NOT_STARTED" { Value::Null } else { execution.created.to_json() };
    details["endTime"] = if state == "SUCCEEDED" { execution.document["endTime"].clone() } else { Value::Null };
    details
}

pub(super) fn cancel(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let (_, mut execution) = named(exchange)?;
    match execution.state.as_str() {
        "CANCELLING" | "CANCELLED" => {}
        "RUNNING" => {
            execution.document["reason"] = exchange.input["reason"].clone();
            settle(exchange, &mut execution, ["CANCELLING", "CANCELLED"]);
            execution.updated = exchange.now;
            exchange.rows.update(&execution)?;
        }
        state => {
            let message = format!("Execution {} is {state}, and cannot be cancelled", execution.id);
            return Err(conflict(exchange, &execution, message));
        }
    }
    Ok(json!({ "state": execution.state }).into())
}

pub(super) fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let pipeline = PIPELINE.named(exchange, &workspaces::named(exchange)?.id)?;
    let time = |member: &str| Moment::near(&exchange.input[member]).map(|moment| moment.0);
    let started = (time("startTimeAfter"), time("startTimeBefore"));
    let ended = (time("endTimeAfter"), time("endTimeBefore"));
    if started != (None, None) && ended != (None, None) {
        return Err(exchange.invalid("Start times and end times cannot be given together"));
    }
    let is_within = |moment: i64, (after, before): (Option<i64>, Option<i64>)| {
        after.is_none_or(|after| moment >= after) && before.is_none_or(|before| moment < before)
    };
    let scope = PIPELINE.arn_of(exchange, &pipeline);
    exchange.list("pipelineExecutionSummaries", DEFAULT_PAGE, (EXECUTION, &scope), |execution| {
        let end = Moment::of(&summary(execution)["endTime"]).map(|moment| moment.0);
        let is_wanted = exchange.optional("state").is_none_or(|state| execution.state == state)
            && is_within(execution.created.0, started)
            && (ended == (None, None) || end.is_some_and(|end| is_within(end, ended)));
        Ok(is_wanted.then(|| summary(execution)))
    })
}

fn summary(execution: &Resource) -> Value {
    let is_over = ["SUCCEEDED", "CANCELLED"].contains(&execution.state.as_str());
    let is_cancelled = execution.state.starts_with("CANCELL");
    let reason = execution.document["reason"].as_str().unwrap_or("The execution was cancelled");
    let details = if is_cancelled { json!({ "message": reason }) } else { Value::Null };
    json!({
        "pipelineExecutionId": execution.id,
        "pipelineVersion": execution.document["pipelineVersion"],
        "status": { "state": execution.state, "stateDetails": details },
        "executionPriority": execution.document["executionPriority"],
        "startTime": execution.created.to_json(),
        "endTime": if is_over { execution.document["endTime"].clone() } else { Value::Null },
    })
}

/// Forgets the executions of a pipeline that is deleted; refuses while one is active.
pub(super) fn forget(exchange: &Exchange<'_>, pipeline: &Resource) -> Result<(), ApiError> {
    let executions = exchange.rows.all(EXECUTION, &PIPELINE.arn_of(exchange, pipeline), exchange.now)?;
    if let Some(active) = executions.iter().find(|one| ["RUNNING", "CANCELLING"].contains(&one.state.as_str())) {
        let message = format!("Execution {} of pipeline {} is {}", active.id, pipeline.id, active.state);
        return Err(PIPELINE.conflict(exchange, pipeline, message));
    }
    executions.iter().try_for_each(|execution| exchange.rows.remove(execution))
}

/// The pipeline and the execution that the input names.
fn named(exchange: &Exchange<'_>) -> Result<(Resource, Resource), ApiError> {
    let pipeline = PIPELINE.named(exchange, &workspaces::named(exchange)?.id)?;
    let (id, scope) = (exchange.text("pipelineExecutionId"), PIPELINE.arn_of(exchange, &pipeline));
    match exchange.rows.get(EXECUTION, &scope, id, exchange.now)? {
        Some(execution) => Ok((pipeline, execution)),
        None => Err(exchange.not_found(format!("Pipeline {} has no execution {id}", pipeline.id))),
    }
}

/// Puts an execution into a state, and has it over after the time of `--settle`.
fn settle(exchange: &Exchange<'_>, execution: &mut Resource, [state, last]: [&str; 2]) {
    state.clone_into(&mut execution.state);
    execution.settling = exchange.settling(Some(last));
    execution.document["endTime"] = execution.settling.as_ref().map(|settling| settling.at.to_json()).into();
}

fn conflict(exchange: &Exchange<'_>, execution: &Resource, message: String) -> ApiError {
    let arn = format!("{}/execution/{}", execution.scope, execution.id);
    exchange.refuse("ConflictingOperationException", message).with("resourceId", &execution.id).with("resourceArn", arn)
}
