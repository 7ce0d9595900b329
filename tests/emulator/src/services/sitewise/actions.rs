//! Actions on assets and computation models, and their executions: kept; what they would do is not done.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::computation_models::COMPUTATION_MODEL;
use super::kept::just_one;
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

const DEFAULT_PAGE: u32 = 50;

/// Actions and executions hang on the id of their target.
const ACTION: Kind = Kind("action");
const EXECUTION: Kind = Kind("action-execution");

pub(super) const FAMILY: Family = Family {
    name: "Actions",
    operations: &[
        Behaviour::kept("ExecuteAction", execute),
        Behaviour::kept("DescribeAction", describe),
        Behaviour::kept("ListActions", list),
        Behaviour::kept("DescribeExecution", describe_execution),
        Behaviour::kept("ListExecutions", list_executions),
    ],
    schema: "",
};

/// What an action is executed on.
struct Target {
    id: String,
    version: i64,
    /// The type of the action that is asked for, if the target has it.
    action: Option<String>,
}

fn execute(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let target = target(exchange)?;
    let definition = exchange.text("actionDefinitionId");
    let Some(action_type) = target.action else {
        return Err(exchange.not_found(format!("{} has no action with the definition {definition}", target.id)));
    };
    if let Err(error) =
        serde_json::from_str::<Value>(exchange.input["actionPayload"]["stringValue"].as_str().unwrap_or_default())
    {
        return Err(exchange.invalid(format!("actionPayload.stringValue is not valid JSON: {error}")));
    }
    if let Some(asset_id) = exchange.input["resolveTo"]["assetId"].as_str() {
        exchange.asset(asset_id)?;
    }
    let mut document = exchange.input.clone();
    document["clientToken"] = Value::Null;
    document["actionType"] = action_type.into();
    document["targetResourceVersion"] = target.version.to_string().into();
    let new = |id: String| Resource {
        parent: Some(target.id.clone()),
        ..Resource::new(&id, &id, exchange.now, document.clone())
    };
    let mut action = new(exchange.new_id());
    exchange.rows.insert(ACTION, &mut action)?;
    let mut execution = new(exchange.new_id());
    "RUNNING".clone_into(&mut execution.state);
    execution.settling = exchange.settling(Some("COMPLETED"));
    execution.document["executionEndTime"] = execution.settling.as_ref().map(|settling| settling.at.to_json()).into();
    exchange.rows.insert(EXECUTION, &mut execution)?;
    Ok(json!({ "actionId": action.id }).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let id = exchange.text("actionId");
    let Some(action) = exchange.rows.get(ACTION, "", id, exchange.now)? else {
        return Err(exchange.not_found(format!("Action with id {id} not found")));
    };
    let mut answer = summary(&action);
    answer["actionPayload"] = action.document["actionPayload"].clone();
    answer["executionTime"] = action.created.to_json();
    Ok(answer.into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let actions = of_target(exchange, ACTION)?;
    exchange.list_of("actionSummaries", DEFAULT_PAGE, actions.iter().map(summary).collect())
}

fn summary(action: &Resource) -> Value {
    json!({
        "actionId": action.id,
        "actionDefinitionId": action.document["actionDefinitionId"],
        "targetResource": action.document["targetResource"],
        "resolveTo": action.document["resolveTo"],
    })
}

fn describe_execution(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let id = exchange.text("executionId");
    let Some(execution) = exchange.rows.get(EXECUTION, "", id, exchange.now)? else {
        return Err(exchange.not_found(format!("Execution with id {id} not found")));
    };
    let mut answer = execution_summary(&execution);
    answer["executionResult"] = json!({});
    answer["executionDetails"] = json!({});
    Ok(answer.into())
}

fn list_executions(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut executions = of_target(exchange, EXECUTION)?;
    if let Some(wanted) = exchange.optional("actionType") {
        executions.retain(|execution| execution.document["actionType"] == wanted);
    }
    exchange.list_of("executionSummaries", DEFAULT_PAGE, executions.iter().map(execution_summary).collect())
}

fn execution_summary(execution: &Resource) -> Value {
    let document = &execution.document;
    let is_over = execution.state != "RUNNING";
    json!({
        "executionId": execution.id,
        "actionType": document["actionType"],
        "targetResource": document["targetResource"],
        "targetResourceVersion": document["targetResourceVersion"],
        "resolveTo": document["resolveTo"],
        "executionStartTime": execution.created.to_json(),
        "executionEndTime": if is_over { document["executionEndTime"].clone() } else { Value::Null },
        "executionStatus": { "state": execution.state },
    })
}

/// The actions or executions on the target that the input names, narrowed to what they resolve to.
fn of_target(exchange: &Exchange<'_>, kind: Kind) -> Result<Vec<Resource>, ApiError> {
    let id = exchange.text("targetResourceId");
    match exchange.text("targetResourceType") {
        "ASSET" => drop(exchange.asset(id)?),
        _ => drop(COMPUTATION_MODEL.find(exchange, "", id)?),
    }
    let resolved = resolve_to(exchange)?;
    let mut all = exchange.rows.children(kind, "", id, exchange.now)?;
    all.retain(|one| resolved.is_none_or(|asset| one.document["resolveTo"]["assetId"] == asset));
    Ok(all)
}

/// The asset that `resolveToResourceId` asks for; it goes with its type.
fn resolve_to<'a>(exchange: &'a Exchange<'_>) -> Result<Option<&'a str>, ApiError> {
    match (exchange.optional("resolveToResourceType"), exchange.optional("resolveToResourceId")) {
        (Some(_), None) => Err(exchange.invalid("resolveToResourceType needs resolveToResourceId")),
        (None, Some(_)) => Err(exchange.invalid("resolveToResourceId needs resolveToResourceType")),
        (_, id) => Ok(id),
    }
}

/// The assets that the actions of a computation model resolved to, each once.
pub(super) fn list_resolved(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let model = COMPUTATION_MODEL.named(exchange, "")?;
    let mut resources: Vec<Value> = Vec::new();
    for action in exchange.rows.children(ACTION, "", &model.id, exchange.now)? {
        let resource = json!({ "resolveTo": action.document["resolveTo"] });
        if !resource["resolveTo"].is_null() && !resources.contains(&resource) {
            resources.push(resource);
        }
    }
    exchange.list_of("computationModelResolveToResourceSummaries", DEFAULT_PAGE, resources)
}

/// How many executions a computation model has, and which was the last.
pub(super) fn summarise(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let model = COMPUTATION_MODEL.named(exchange, "")?;
    let resolved = resolve_to(exchange)?;
    let mut executions = exchange.rows.children(EXECUTION, "", &model.id, exchange.now)?;
    executions.retain(|one| resolved.is_none_or(|asset| one.document["resolveTo"]["assetId"] == asset));
    let mut summary = json!({ "executionCount": executions.len().to_string() });
    if let Some(last) = executions.last() {
        summary["lastExecutionId"] = last.id.as_str().into();
        summary["lastExecutionState"] = last.state.as_str().into();
    }
    Ok(json!({
        "computationModelId": model.id,
        "resolveTo": resolved.map(|asset| json!({ "assetId": asset })),
        "computationModelExecutionSummary": summary,
    })
    .into())
}

/// Forgets the actions and executions of a target that is deleted.
pub(super) fn forget(exchange: &Exchange<'_>, target: &str) -> Result<(), ApiError> {
    for kind in [ACTION, EXECUTION] {
        for one in exchange.rows.children(kind, "", target, exchange.now)? {
            exchange.rows.remove(&one)?;
        }
    }
    Ok(())
}

/// The target of the input. Assets have no actions here.
fn target(exchange: &Exchange<'_>) -> Result<Target, ApiError> {
    let (kind, id) = just_one(exchange, "targetResource", &exchange.input["targetResource"])?;
    let id = id.as_str().unwrap_or_default().to_owned();
    if kind == "assetId" {
        exchange.asset(&id)?;
        return Ok(Target { id, version: 1, action: None });
    }
    let model = COMPUTATION_MODEL.find(exchange, "", &id)?;
    COMPUTATION_MODEL.check_active(exchange, &model)?;
    let mut definitions = model.document["actionDefinitions"].as_array().into_iter().flatten();
    let definition = definitions.find(|one| one["actionDefinitionId"] == exchange.text("actionDefinitionId"));
    let action = definition.and_then(|one| one["actionType"].as_str()).map(str::to_owned);
    Ok(Target { id, version: model.version, action })
}
