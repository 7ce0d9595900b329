//! Bulk import jobs: values from files in `--s3` to time series, or to a session of a workspace.
//!
//! A job does its work when it is created; it shows as done after `--settle`.

mod csv;
mod files;
mod parquet;
mod report;
mod row;
mod settings;
mod targets;

use serde_json::{Value, json};

use super::super::{Behaviour, Bucket, Context, Exchange, Family, Following, Outcome};
use super::{job_states, workspaces};
use crate::answer::ApiError;
use crate::store::{Kind, Resource};
use settings::Settings;

/// Jobs, by their ids, in the scope of the account.
const JOB: Kind = Kind("bulk-import-job");

const DEFAULT_PAGE: u32 = 50;

/// What descriptions tell as it was put.
const PUT: [&str; 8] = [
    "jobRoleArn",
    "files",
    "errorReportLocation",
    "jobConfiguration",
    "adaptiveIngestion",
    "deleteFilesAfterImport",
    "datasetId",
    "workspaceName",
];

pub(super) const FAMILY: Family = Family {
    name: "Bulk import jobs",
    operations: &[
        Behaviour::behaves("CreateBulkImportJob", create).then(delete_files),
        Behaviour::behaves("DescribeBulkImportJob", describe),
        Behaviour::behaves("ListBulkImportJobs", list),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let settings = Settings::read(exchange)?;
    let name = exchange.text("jobName");
    if let Some(other) = exchange.rows.by_name(JOB, "", name, exchange.now)? {
        let message = format!("Bulk import job {name} already exists, with id {}", other.id);
        let arn = exchange.arn(&format!("bulk-import-job/{}", other.id));
        let error = exchange.refuse("ResourceAlreadyExistsException", message);
        return Err(error.with("resourceId", other.id).with("resourceArn", arn));
    }
    let mut job = Resource::new(exchange.new_id(), name, exchange.now, json!({}));
    let done = files::import(exchange, &job.id, &settings)?;
    PUT.iter().for_each(|member| job.document[*member] = exchange.input[*member].clone());
    job.document["imported"] = done.imported.iter().copied().collect();
    job_states::begin(exchange, &mut job, "PENDING", done.state());
    exchange.rows.insert(JOB, &mut job)?;
    Ok(json!({ "jobId": job.id, "jobName": job.name, "jobStatus": job.state }).into())
}

/// Deletes the files that were imported without an error, once their values are kept.
fn delete_files<'a>(context: &'a Context<'a>, answer: Value) -> Following<'a> {
    Box::pin(async move {
        if context.input["deleteFilesAfterImport"] != true {
            return;
        }
        let id = answer["jobId"].as_str().unwrap_or_default();
        let Ok(Some(job)) = context.transact(|exchange| exchange.rows.get(JOB, "", id, exchange.now)) else { return };
        for index in job.document["imported"].as_array().into_iter().flatten() {
            let file = &job.document["files"][usize::try_from(index.as_u64().unwrap_or_default()).unwrap_or_default()];
            let name = file["bucket"].as_str().unwrap_or_default();
            if let Ok(Some(bucket)) = Bucket::open(&context.call.shared.options, name) {
                // One that cannot be deleted stays: its values are kept all the same.
                let _ = bucket.remove(file["key"].as_str().unwrap_or_default());
            }
        }
    })
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let id = exchange.text("jobId");
    let found = exchange.rows.get(JOB, "", id, exchange.now)?;
    let workspace = exchange.optional("workspaceName");
    let found = found.filter(|job| workspace.is_none_or(|workspace| job.document["workspaceName"] == workspace));
    let Some(job) = found else {
        return Err(exchange.not_found(format!("Bulk import job with id {id} not found")));
    };
    let (state, since) = job_states::shown(&job, exchange.now);
    let mut answer = json!({
        "jobId": job.id,
        "jobName": job.name,
        "jobStatus": state,
        "jobCreationDate": job.created.to_json(),
        "jobLastUpdateDate": since.to_json(),
    });
    PUT.iter().for_each(|member| answer[*member] = job.document[*member].clone());
    Ok(answer.into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = match exchange.optional("workspaceName") {
        Some(_) => Some(workspaces::named(exchange)?.id),
        None => None,
    };
    let wanted = exchange.optional("filter").filter(|filter| *filter != "ALL");
    exchange.list("jobSummaries", DEFAULT_PAGE, (JOB, ""), |job| {
        let (state, _) = job_states::shown(job, exchange.now);
        let is_wanted = wanted.is_none_or(|wanted| wanted == state)
            && workspace.as_ref().is_none_or(|workspace| job.document["workspaceName"] == workspace.as_str());
        Ok(is_wanted.then(|| json!({ "id": job.id, "name": job.name, "status": state })))
    })
}
