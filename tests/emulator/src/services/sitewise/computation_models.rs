//! Computation models: kept with their data bindings; nothing is computed by them.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::kept::{Kept, just_one};
use super::{actions, data_bindings};
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

const DEFAULT_PAGE: u32 = 50;

pub(super) const COMPUTATION_MODEL: Kept = Kept {
    kind: Kind("computation-model"),
    noun: "computation-model",
    id: "computationModelId",
    arn: "computationModelArn",
    name: "computationModelName",
    put: &[
        "computationModelName",
        "computationModelDescription",
        "computationModelConfiguration",
        "computationModelDataBinding",
    ],
    dates: ["computationModelCreationDate", "computationModelLastUpdateDate"],
    status: Some("computationModelStatus"),
    version: Some("computationModelVersion"),
};

/// The actions of an anomaly detection, the only type that there is.
const ACTIONS: [&str; 2] = ["AWS/ANOMALY_DETECTION_TRAINING", "AWS/ANOMALY_DETECTION_INFERENCE"];

pub(super) const FAMILY: Family = Family {
    name: "Computation models",
    operations: &[
        Behaviour::kept("CreateComputationModel", create),
        Behaviour::kept("DescribeComputationModel", describe).about("computationModelId", "computation-model"),
        Behaviour::kept("UpdateComputationModel", update).about("computationModelId", "computation-model"),
        Behaviour::kept("DeleteComputationModel", delete).about("computationModelId", "computation-model"),
        Behaviour::kept("ListComputationModels", list),
        Behaviour::kept("ListComputationModelDataBindingUsages", data_bindings::list_usages),
        Behaviour::kept("ListComputationModelResolveToResources", actions::list_resolved),
        Behaviour::kept("DescribeComputationModelExecutionSummary", actions::summarise),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    check(exchange)?;
    COMPUTATION_MODEL.check_name(exchange, ("", None), "ResourceAlreadyExistsException")?;
    let mut model = COMPUTATION_MODEL.make(exchange, "", exchange.new_id());
    let definition =
        |name: &&str| json!({ "actionDefinitionId": exchange.new_id(), "actionName": name, "actionType": name });
    model.document["actionDefinitions"] = ACTIONS.iter().map(definition).collect();
    COMPUTATION_MODEL.insert(exchange, &mut model)?;
    Ok(without_version(COMPUTATION_MODEL.identified(exchange, &model)).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let model = COMPUTATION_MODEL.named(exchange, "")?;
    let model = COMPUTATION_MODEL.at_version(exchange, model, exchange.optional("computationModelVersion"))?;
    let mut answer = COMPUTATION_MODEL.described(exchange, &model);
    answer["actionDefinitions"] = model.document["actionDefinitions"].clone();
    Ok(answer.into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut model = COMPUTATION_MODEL.named(exchange, "")?;
    COMPUTATION_MODEL.check_settled(exchange, &model)?;
    check(exchange)?;
    COMPUTATION_MODEL.check_name(exchange, ("", Some(&model.id)), "ResourceAlreadyExistsException")?;
    COMPUTATION_MODEL.replace(exchange, &mut model)?;
    Ok(without_version(COMPUTATION_MODEL.progress(&model)).into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut model = COMPUTATION_MODEL.named(exchange, "")?;
    COMPUTATION_MODEL.check_settled(exchange, &model)?;
    actions::forget(exchange, &model.id)?;
    COMPUTATION_MODEL.delete(exchange, &mut model)?;
    Ok(without_version(COMPUTATION_MODEL.progress(&model)).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    exchange.list("computationModelSummaries", DEFAULT_PAGE, (COMPUTATION_MODEL.kind, ""), |model| {
        let is_wanted = exchange.optional("computationModelType").is_none_or(|wanted| wanted == type_of(model));
        Ok(is_wanted.then(|| {
            json!({
                "id": model.id,
                "arn": COMPUTATION_MODEL.arn_of(exchange, model),
                "name": model.name,
                "description": model.document["computationModelDescription"],
                "type": type_of(model),
                "creationDate": model.created.to_json(),
                "lastUpdateDate": model.updated.to_json(),
                "status": { "state": model.state },
                "version": model.version.to_string(),
            })
        }))
    })
}

/// The type, which the member of the configuration tells.
fn type_of(model: &Resource) -> &'static str {
    match model.document["computationModelConfiguration"]["anomalyDetection"] {
        Value::Null => "",
        _ => "ANOMALY_DETECTION",
    }
}

/// The answers to changes tell no version.
fn without_version(mut answer: Value) -> Value {
    answer["computationModelVersion"] = Value::Null;
    answer
}

/// Checks that what the configuration names is bound, and that what it is bound to exists.
fn check(exchange: &Exchange<'_>) -> Result<(), ApiError> {
    let configuration = &exchange.input["computationModelConfiguration"];
    let (kind, variables) = just_one(exchange, "computationModelConfiguration", configuration)?;
    let bindings = &exchange.input["computationModelDataBinding"];
    for (member, variable) in variables.as_object().into_iter().flatten() {
        let path = format!("computationModelConfiguration.{kind}.{member}");
        let text = variable.as_str().unwrap_or_default();
        let Some(name) = text.strip_prefix("${").and_then(|text| text.strip_suffix('}')) else {
            return Err(exchange.invalid(format!("{path} is {text}; it must be a variable, such as ${{input}}")));
        };
        if bindings[name].is_null() {
            return Err(exchange.invalid(format!("{path} is {text}, which computationModelDataBinding does not bind")));
        }
    }
    for (variable, value) in bindings.as_object().into_iter().flatten() {
        data_bindings::check(exchange, &format!("computationModelDataBinding.{variable}"), value)?;
    }
    Ok(())
}
