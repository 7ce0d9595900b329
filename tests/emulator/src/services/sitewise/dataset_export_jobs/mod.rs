//! Dataset export jobs: values of time series, or of a dataset with all that is in it, as CSV files in `--s3`.
//!
//! A job does its work when it is created; it shows as done after `--settle`.

mod export;
mod input;

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::{job_states, workspaces};
use crate::answer::ApiError;
use crate::store::{Kind, Resource};
use input::Input;

/// Jobs; their scope is the workspace.
const JOB: Kind = Kind("dataset-export-job");

const DEFAULT_PAGE: u32 = 50;

/// What descriptions tell as it was put.
const PUT: [&str; 3] = ["destinationS3Uri", "errorReportLocation", "input"];

pub(super) const FAMILY: Family = Family {
    name: "Dataset export jobs",
    operations: &[
        Behaviour::behaves("CreateDatasetExportJob", create).about("workspaceName", "workspace"),
        Behaviour::behaves("DescribeDatasetExportJob", describe).about("workspaceName", "workspace"),
        Behaviour::behaves("ListDatasetExportJobs", list).about("workspaceName", "workspace"),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = workspaces::active(exchange)?;
    let input = Input::read(exchange)?;
    let id = exchange.new_id();
    let end = export::run(exchange, &id, &input)?;
    let made_up = || format!("DatasetExport-{}", exchange.now.to_iso());
    let name = exchange.optional("jobName").map_or_else(made_up, str::to_owned);
    let mut job = Resource::new(id, name, exchange.now, json!({}));
    job.scope = workspace;
    PUT.iter().for_each(|member| job.document[*member] = exchange.input[*member].clone());
    job_states::begin(exchange, &mut job, "SUBMITTED", end);
    exchange.rows.insert(JOB, &mut job)?;
    Ok(json!({ "jobId": job.id, "workspaceName": job.scope }).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let (workspace, id) = (workspaces::named(exchange)?.id, exchange.text("jobId"));
    let Some(job) = exchange.rows.get(JOB, &workspace, id, exchange.now)? else {
        return Err(exchange.not_found(format!("Dataset export job with id {id} not found")));
    };
    let mut answer = summary(exchange, &job);
    answer["workspaceName"] = workspace.into();
    PUT.iter().for_each(|member| answer[*member] = job.document[*member].clone());
    answer["completedAt"] = if job.settling.is_none() { job.updated.to_json() } else { Value::Null };
    Ok(answer.into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = workspaces::named(exchange)?.id;
    let wanted = exchange.optional("filter").filter(|filter| *filter != "ALL");
    exchange.list("jobs", DEFAULT_PAGE, (JOB, &workspace), |job| {
        let summary = summary(exchange, job);
        Ok(wanted.is_none_or(|wanted| summary["status"] == wanted).then_some(summary))
    })
}

fn summary(exchange: &Exchange<'_>, job: &Resource) -> Value {
    json!({
        "jobId": job.id,
        "jobName": job.name,
        "status": job_states::shown(job, exchange.now).0,
        "startedAt": job.created.to_json(),
        "destinationS3Uri": job.document["destinationS3Uri"],
    })
}

/// Forgets the jobs of a workspace that is deleted.
pub(super) fn forget(exchange: &Exchange<'_>, workspace: &str) -> Result<(), ApiError> {
    exchange.rows.all(JOB, workspace, exchange.now)?.iter().try_for_each(|job| exchange.rows.remove(job))
}
