//! Datasets: sessions and selections from sessions, both in a workspace, and connections to data outside.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::kept::Kept;
use super::{data_segments, workspaces};
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::store::{Kind, Resource};

const DEFAULT_PAGE: u32 = 50;

/// They hang on their workspaces; those without one, on the empty name.
pub(super) const DATASET: Kept = Kept {
    kind: Kind("dataset"),
    noun: "dataset",
    id: "datasetId",
    arn: "datasetArn",
    name: "datasetName",
    put: &["datasetName", "datasetDescription", "datasetConfig", "metadata", "datasetSource"],
    dates: ["datasetCreationDate", "datasetLastUpdateDate"],
    status: Some("datasetStatus"),
    version: Some("datasetVersion"),
};

pub(super) const FAMILY: Family = Family {
    name: "Datasets",
    operations: &[
        Behaviour::kept("CreateDataset", create),
        Behaviour::kept("DescribeDataset", describe).about("datasetId", "dataset"),
        Behaviour::kept("UpdateDataset", update).about("datasetId", "dataset"),
        Behaviour::kept("DeleteDataset", delete).about("datasetId", "dataset"),
        Behaviour::kept("ListDatasets", list),
        Behaviour::kept("BatchAssociateDataSegmentsToDataset", data_segments::associate).about("datasetId", "dataset"),
        Behaviour::kept("BatchDisassociateDataSegmentsFromDataset", data_segments::disassociate)
            .about("datasetId", "dataset"),
        Behaviour::kept("BatchDeleteDatasetDataSegments", data_segments::delete).about("datasetId", "dataset"),
        Behaviour::kept("ListDatasetDataSegments", data_segments::list).about("datasetId", "dataset"),
        Behaviour::kept("ListDatasetDataSegmentRelationships", data_segments::list_relationships)
            .about("datasetId", "dataset"),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let is_outside = exchange.input["datasetSource"]["sourceType"] == "KENDRA";
    let kind = exchange.optional("datasetType").unwrap_or(if is_outside { "EXTERNAL" } else { "SESSION" });
    check(exchange, kind)?;
    let workspace = match (kind, exchange.optional("workspaceName")) {
        ("EXTERNAL", None) => String::new(),
        ("EXTERNAL", Some(_)) => return Err(exchange.invalid("A dataset of type EXTERNAL has no workspaceName")),
        (_, Some(_)) => workspaces::active(exchange)?,
        (kind, None) => return Err(exchange.invalid(format!("A dataset of type {kind} needs workspaceName"))),
    };
    let id = exchange.optional("datasetId").map_or_else(|| exchange.new_id(), str::to_owned);
    if let Some(other) = exchange.rows.get(DATASET.kind, "", &id, exchange.now)? {
        let error = exchange.refuse("ResourceAlreadyExistsException", format!("Dataset with id {id} already exists"));
        return Err(DATASET.about(exchange, &other, error));
    }
    check_name(exchange, &workspace, None)?;
    let mut dataset = DATASET.make(exchange, "", id);
    dataset.parent = Some(workspace);
    dataset.document["datasetType"] = kind.into();
    DATASET.insert(exchange, &mut dataset)?;
    Ok(without_version(DATASET.identified(exchange, &dataset)).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let dataset = named(exchange)?;
    let dataset = DATASET.at_version(exchange, dataset, exchange.optional("datasetVersion"))?;
    let mut answer = DATASET.described(exchange, &dataset);
    answer["datasetDescription"] = described(&dataset);
    answer["datasetType"] = dataset.document["datasetType"].clone();
    answer["workspaceName"] = workspace_of(&dataset);
    answer["enrichmentStatus"] = enrichment(&dataset);
    Ok(answer.into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut dataset = named(exchange)?;
    DATASET.check_settled(exchange, &dataset)?;
    check(exchange, dataset.document["datasetType"].as_str().unwrap_or_default())?;
    check_name(exchange, dataset.parent.as_deref().unwrap_or_default(), Some(&dataset.id))?;
    DATASET.replace(exchange, &mut dataset)?;
    Ok(without_version(DATASET.identified(exchange, &dataset)).into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut dataset = named(exchange)?;
    DATASET.check_settled(exchange, &dataset)?;
    data_segments::forget(exchange, &dataset)?;
    DATASET.delete(exchange, &mut dataset)?;
    Ok(without_version(DATASET.progress(&dataset)).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = exchange.optional("workspaceName");
    if workspace.is_some() {
        workspaces::named(exchange)?;
    }
    let outcome = exchange.list("datasetSummaries", DEFAULT_PAGE, (DATASET.kind, ""), |dataset| {
        let source = &dataset.document["datasetSource"]["sourceType"];
        let is_wanted = *source == exchange.text("sourceType")
            && workspace.is_none_or(|workspace| dataset.parent.as_deref() == Some(workspace))
            && exchange.optional("datasetType").is_none_or(|wanted| dataset.document["datasetType"] == wanted);
        Ok(is_wanted.then(|| {
            json!({
                "id": dataset.id,
                "arn": DATASET.arn_of(exchange, dataset),
                "name": dataset.name,
                "description": described(dataset),
                "sourceType": source,
                "datasetType": dataset.document["datasetType"],
                "creationDate": dataset.created.to_json(),
                "lastUpdateDate": dataset.updated.to_json(),
                "status": { "state": dataset.state },
                "enrichmentStatus": enrichment(dataset),
            })
        }))
    })?;
    match outcome {
        Outcome::Page(page, items) => Ok(Outcome::Page(page.beside(&json!({ "workspaceName": workspace })), items)),
        other => Ok(other),
    }
}

/// The dataset that the input names; if it names a workspace, in that one.
pub(super) fn named(exchange: &Exchange<'_>) -> Result<Resource, ApiError> {
    let dataset = DATASET.named(exchange, "")?;
    match exchange.optional("workspaceName") {
        Some(workspace) if dataset.parent.as_deref() != Some(workspace) => {
            workspaces::named(exchange)?;
            Err(DATASET.not_found(exchange, &dataset.id))
        }
        _ => Ok(dataset),
    }
}

/// The beginning and the end of a session, in nanoseconds.
pub(super) fn session(dataset: &Resource) -> Option<(Moment, Moment)> {
    let session = &dataset.document["datasetConfig"]["session"];
    let start = Moment::of_time_in_nanos(&session["sessionStartTimestamp"])?;
    Some((start, Moment::of_time_in_nanos(&session["sessionEndTimestamp"])?))
}

/// Checks that type, configuration and source of the input go together.
fn check(exchange: &Exchange<'_>, kind: &str) -> Result<(), ApiError> {
    let (source, config) = (&exchange.input["datasetSource"], &exchange.input["datasetConfig"]["session"]);
    let (from, form) = (source["sourceType"].as_str().unwrap_or_default(), &source["sourceFormat"]);
    let (is_outside, has_form) = match from {
        "KENDRA" => (true, *form == "KNOWLEDGE_BASE"),
        _ => (false, *form == "TIMESERIES"),
    };
    if !has_form {
        return Err(exchange.invalid(format!("The sourceType {from} has no sourceFormat {form}")));
    }
    if is_outside != (kind == "EXTERNAL") {
        return Err(exchange.invalid(format!("A dataset of type {kind} cannot have the sourceType {from}")));
    }
    if is_outside && source["sourceDetail"]["kendra"].is_null() {
        return Err(exchange.invalid("The sourceType KENDRA needs datasetSource.sourceDetail.kendra"));
    }
    match (kind, config.is_null()) {
        ("SESSION", true) => return Err(exchange.invalid("A dataset of type SESSION needs datasetConfig.session")),
        ("SESSION", false) | (_, true) => {}
        (kind, false) => return Err(exchange.invalid(format!("A dataset of type {kind} has no datasetConfig.session"))),
    }
    let time = |member: &str| Moment::of_time_in_nanos(&config[member]);
    match (time("sessionStartTimestamp"), time("sessionEndTimestamp")) {
        (Some(start), Some(end)) if end <= start => {
            Err(exchange.invalid("datasetConfig.session.sessionEndTimestamp must be after sessionStartTimestamp"))
        }
        _ => Ok(()),
    }
}

/// Refuses a name that another dataset of the workspace has.
fn check_name(exchange: &Exchange<'_>, workspace: &str, own_id: Option<&str>) -> Result<(), ApiError> {
    let name = exchange.text("datasetName");
    let others = exchange.rows.children(DATASET.kind, "", workspace, exchange.now)?;
    match others.iter().find(|other| other.name == name && own_id != Some(other.id.as_str())) {
        None => Ok(()),
        Some(other) => {
            let message = format!("Dataset {name} already exists, with id {}", other.id);
            Err(DATASET.about(exchange, other, exchange.refuse("ResourceAlreadyExistsException", message)))
        }
    }
}

/// The description, which AWS always tells.
fn described(dataset: &Resource) -> Value {
    dataset.document["datasetDescription"].as_str().unwrap_or_default().into()
}

fn workspace_of(dataset: &Resource) -> Value {
    dataset.parent.as_deref().filter(|workspace| !workspace.is_empty()).into()
}

/// No video is ever analysed.
fn enrichment(dataset: &Resource) -> Value {
    match dataset.document["datasetType"].as_str() {
        Some("EXTERNAL") => Value::Null,
        _ => json!({ "video": { "status": "NOT_ENRICHED" } }),
    }
}

/// The answers to changes tell no version.
fn without_version(mut answer: Value) -> Value {
    answer["datasetVersion"] = Value::Null;
    answer
}
