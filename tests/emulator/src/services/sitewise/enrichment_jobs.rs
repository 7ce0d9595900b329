//! Enrichment jobs, kept: no video is analysed.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::datasets::{self, DATASET};
use super::kept::just_one;
use super::workspaces;
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::store::{Kind, Resource};

const DEFAULT_PAGE: u32 = 50;

/// Jobs; their scope is the workspace.
const JOB: Kind = Kind("enrichment-job");

/// The states in which a job is not over.
const ACTIVE: [&str; 2] = ["PENDING", "RUNNING"];

pub(super) const FAMILY: Family = Family {
    name: "Enrichment jobs",
    operations: &[
        Behaviour::kept("CreateEnrichmentJob", create),
        Behaviour::kept("DescribeEnrichmentJob", describe),
        Behaviour::kept("CancelEnrichmentJob", cancel),
        Behaviour::kept("ListEnrichmentJobs", list),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = workspaces::active(exchange)?;
    let configuration = &exchange.input["jobConfiguration"];
    let (_, detection) = just_one(exchange, "jobConfiguration", configuration)?;
    let path = "jobConfiguration.eventDetection";
    if detection["timeSeriesId"].is_null() == detection["propertyAlias"].is_null() {
        return Err(exchange.invalid(format!("{path} must have just one of timeSeriesId and propertyAlias")));
    }
    let dataset = DATASET.find(exchange, "", detection["datasetId"].as_str().unwrap_or_default())?;
    if dataset.parent.as_deref() != Some(workspace.as_str()) {
        return Err(DATASET.not_found(exchange, &dataset.id));
    }
    check_range(exchange, path, &dataset, &detection["trimSettings"])?;
    check_series(exchange, detection)?;
    for other in exchange.rows.all(JOB, &workspace, exchange.now)? {
        let found = &other.document["eventDetection"];
        let is_same =
            ["datasetId", "timeSeriesId", "propertyAlias"].iter().all(|name| found[*name] == detection[*name]);
        if is_same && ACTIVE.contains(&other.state.as_str()) {
            return Err(conflict(exchange, &other, format!("Job {} is {} on the same video", other.id, other.state)));
        }
    }
    let id = exchange.new_id();
    let mut job = Resource::new(&id, &id, exchange.now, configuration.clone());
    job.scope = workspace;
    "PENDING".clone_into(&mut job.state);
    job.settling = exchange.settling(Some("COMPLETED"));
    job.updated = job.settling.as_ref().map_or(exchange.now, |settling| settling.at);
    exchange.rows.insert(JOB, &mut job)?;
    Ok(json!({ "jobId": id, "status": job.state, "createdAt": job.created.to_json() }).into())
}

/// Refuses a time series that does not exist, which is named by its id or its alias.
fn check_series(exchange: &Exchange<'_>, detection: &Value) -> Result<(), ApiError> {
    let (named, is_there) = match (detection["timeSeriesId"].as_str(), detection["propertyAlias"].as_str()) {
        (Some(id), _) => (id, exchange.time_series(id)?.is_some()),
        (None, Some(alias)) => (alias, exchange.subject_with_alias(alias)?.is_some()),
        (None, None) => return Ok(()),
    };
    if is_there { Ok(()) } else { Err(exchange.not_found(format!("Time series {named} not found"))) }
}

/// Checks that a time range is one, within that of the dataset.
fn check_range(exchange: &Exchange<'_>, path: &str, dataset: &Resource, trim: &Value) -> Result<(), ApiError> {
    let time = |member: &str| Moment::of_time_in_nanos(&trim[member]);
    let (Some(start), Some(end)) = (time("startTime"), time("endTime")) else { return Ok(()) };
    if end <= start {
        return Err(exchange.invalid(format!("{path}.trimSettings.endTime must be after startTime")));
    }
    match datasets::session(dataset) {
        Some((from, to)) if start < from || to < end => {
            Err(exchange.invalid(format!("{path}.trimSettings is not within the dataset {}", dataset.id)))
        }
        _ => Ok(()),
    }
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let job = named(exchange)?;
    let mut answer = summary(exchange, &job);
    for member in ["datasetId", "propertyAlias", "timeSeriesId"] {
        answer[member] = Value::Null;
    }
    answer["jobConfiguration"] = job.document.clone();
    match job.state.as_str() {
        "COMPLETED" => answer["completedAt"] = job.updated.to_json(),
        "CANCELLED" => answer["cancelledAt"] = job.updated.to_json(),
        _ => {}
    }
    Ok(answer.into())
}

fn cancel(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut job = named(exchange)?;
    match job.state.as_str() {
        "CANCELLED" => {}
        state if ACTIVE.contains(&state) => {
            "CANCELLED".clone_into(&mut job.state);
            job.settling = None;
            job.updated = exchange.now;
            exchange.rows.update(&job)?;
        }
        state => {
            return Err(conflict(exchange, &job, format!("Job {} is {state}, and cannot be cancelled", job.id)));
        }
    }
    Ok(json!({ "jobId": job.id, "status": job.state }).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = workspaces::named(exchange)?.id;
    if exchange.optional("timeSeriesId").is_some() && exchange.optional("propertyAlias").is_some() {
        return Err(exchange.invalid("timeSeriesId and propertyAlias cannot be given together"));
    }
    let time = |member: &str| Moment::near(&exchange.input[member]);
    let (after, until) = (time("startDate"), time("endDate"));
    let mut jobs = Vec::new();
    for job in exchange.rows.all(JOB, &workspace, exchange.now)? {
        let summary = summary(exchange, &job);
        let fits = |member: &&str| exchange.optional(member).is_none_or(|wanted| summary[*member] == wanted);
        if ["datasetId", "timeSeriesId", "propertyAlias", "status", "jobType"].iter().all(fits)
            && after.is_none_or(|after| job.created > after)
            && until.is_none_or(|until| job.created <= until)
        {
            jobs.insert(0, summary);
        }
    }
    exchange.list_of("jobs", DEFAULT_PAGE, jobs)
}

fn summary(exchange: &Exchange<'_>, job: &Resource) -> Value {
    let detection = &job.document["eventDetection"];
    json!({
        "jobId": job.id,
        "status": job.state,
        "workspaceName": job.scope,
        "jobType": "EVENT_DETECTION",
        "datasetId": detection["datasetId"],
        "propertyAlias": detection["propertyAlias"],
        "timeSeriesId": detection["timeSeriesId"],
        "createdAt": job.created.to_json(),
        // While it settles, this is when it will have.
        "updatedAt": job.updated.min(exchange.now).to_json(),
    })
}

/// The job that the input names.
fn named(exchange: &Exchange<'_>) -> Result<Resource, ApiError> {
    let (workspace, id) = (workspaces::named(exchange)?.id, exchange.text("jobId"));
    let found = exchange.rows.get(JOB, &workspace, id, exchange.now)?;
    found.ok_or_else(|| exchange.not_found(format!("Enrichment job with id {id} not found")))
}

fn conflict(exchange: &Exchange<'_>, job: &Resource, message: String) -> ApiError {
    let arn = exchange.arn(&format!("workspace/{}/enrichment-job/{}", job.scope, job.id));
    exchange.refuse("ConflictingOperationException", message).with("resourceId", &job.id).with("resourceArn", arn)
}
