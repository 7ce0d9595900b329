//! Metadata transfer jobs: component types and entities in bulk, from one place to another.
//!
//! A job does its work when it is created; it shows as done after `--settle`. A job that is cancelled before has done it
//! nevertheless, as what was transferred stays.

mod export;
mod from_site_wise;
mod import;
mod models;
mod places;
mod tally;
mod to_site_wise;

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use crate::answer::ApiError;
use crate::identity::ACCOUNT;
use crate::store::{Kind, Resource};
use places::{Destination, Source};
use tally::Tally;

/// Jobs, by their ids, in the scope of the account.
const JOB: Kind = Kind("metadata_transfer_job");

const DEFAULT_PAGE: u32 = 25;

pub(super) const FAMILY: Family = Family {
    name: "Metadata transfer jobs",
    operations: &[
        Behaviour::behaves("CreateMetadataTransferJob", create),
        Behaviour::behaves("GetMetadataTransferJob", get),
        Behaviour::behaves("CancelMetadataTransferJob", cancel),
        Behaviour::behaves("ListMetadataTransferJobs", list),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let id = exchange.optional("metadataTransferJobId").map_or_else(|| exchange.new_id(), str::to_owned);
    if exchange.rows.get(JOB, "", &id, exchange.now)?.is_some() {
        return Err(exchange.refuse("ConflictException", format!("Metadata transfer job {id} already exists")));
    }
    let (source, destination) = places::read(exchange)?;
    let role = match [&source.workspace, &destination.workspace] {
        [Some(workspace), _] | [None, Some(workspace)] => workspace.document["role"].clone(),
        [None, None] => Value::Null,
    };
    let mut document = json!({
        "description": exchange.input["description"],
        "sources": exchange.input["sources"],
        "destination": exchange.input["destination"],
        "role": role,
    });
    let end = match transfer(exchange, &id, &source, &destination) {
        Ok((progress, report)) => {
            document["progress"] = progress;
            document["reportUrl"] = report;
            "COMPLETED"
        }
        Err(message) => {
            document["error"] = json!({ "code": "VALIDATION_ERROR", "message": message });
            "ERROR"
        }
    };
    let mut job = Resource::new(id, "", exchange.now, document);
    job.state = "VALIDATING".to_owned();
    job.settling = exchange.settling(Some(end));
    exchange.rows.insert(JOB, &mut job)?;
    Ok(json!({
        "metadataTransferJobId": job.id,
        "arn": arn(exchange, &job),
        "creationDateTime": job.created.to_json(),
        "status": status(&job),
    })
    .into())
}

/// Does the work of a job: its progress and where its report is, or one sentence on why it cannot be done.
fn transfer(
    exchange: &Exchange<'_>,
    id: &str,
    source: &Source,
    destination: &Destination,
) -> Result<(Value, Value), String> {
    let read = || {
        let (bucket, key) = source.object(exchange)?;
        let content = bucket.read(&key).map_err(|error| format!("the object {key} cannot be read: {error}"))?;
        Ok::<_, String>((content, bucket))
    };
    let write = |(content, tally): (String, Tally)| {
        let (bucket, prefix) = destination.folder(exchange)?;
        let key = format!("{prefix}{id}/metadata.json");
        bucket.write(&key, content.as_bytes()).map_err(|error| format!("{key} cannot be written: {error}"))?;
        Ok::<_, String>((tally, Some(bucket)))
    };
    let (tally, bucket) = match (source.kind.as_str(), destination.kind.as_str()) {
        ("s3", "iotsitewise") => {
            let (content, bucket) = read()?;
            (to_site_wise::run(exchange, &content)?, Some(bucket))
        }
        ("s3", _) => {
            let (content, bucket) = read()?;
            (import::run(exchange, &destination.workspace_id(), &content)?, Some(bucket))
        }
        ("iottwinmaker", _) => write(export::run(exchange, &source.workspace_id(), &source.filters)?)?,
        (_, "s3") => write(from_site_wise::to_object(exchange, &source.filters).map_err(|error| error.message)?)?,
        _ => {
            let workspace_id = destination.workspace_id();
            let tally = from_site_wise::to_workspace(exchange, &workspace_id, &source.filters);
            (tally.map_err(|error| error.message)?, None)
        }
    };
    let report = match bucket {
        Some(bucket) => {
            let key = format!("{id}/report.json");
            let written = bucket.write(&key, tally.report(id).to_string().as_bytes());
            written.map_err(|error| format!("{key} cannot be written: {error}"))?;
            bucket.url(&key).into()
        }
        None => Value::Null,
    };
    Ok((tally.progress(), report))
}

fn get(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let job = job(exchange)?;
    let mut answer = summary(exchange, &job);
    let role = job.document["role"].as_str().map(str::to_owned);
    answer["metadataTransferJobRole"] =
        role.unwrap_or_else(|| format!("arn:aws:iam::{ACCOUNT}:role/metadata-transfer")).into();
    for member in ["description", "sources", "destination"] {
        answer[member] = job.document[member].clone();
    }
    if job.state == "COMPLETED" {
        answer["reportUrl"] = job.document["reportUrl"].clone();
    }
    Ok(answer.into())
}

fn cancel(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut job = job(exchange)?;
    if job.settling.is_none() || job.state == "CANCELLING" {
        let message = format!("Metadata transfer job {} is {}: it cannot be cancelled", job.id, job.state);
        return Err(exchange.refuse("ConflictException", message));
    }
    job.state = "CANCELLING".to_owned();
    job.settling = exchange.settling(Some("CANCELLED"));
    job.updated = exchange.now;
    job.version += 1;
    exchange.rows.update(&job)?;
    let mut answer = summary(exchange, &job);
    if let Some(answer) = answer.as_object_mut() {
        answer.remove("creationDateTime");
    }
    Ok(answer.into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let filters = exchange.input["filters"].as_array().map_or(&[][..], Vec::as_slice);
    exchange.list("metadataTransferJobSummaries", DEFAULT_PAGE, (JOB, ""), |job| {
        let (source, destination) = (&job.document["sources"][0], &job.document["destination"]);
        let is_asked_for = source["type"] == exchange.input["sourceType"]
            && destination["type"] == exchange.input["destinationType"]
            && filters.iter().all(|filter| passes(exchange, job, filter));
        Ok(is_asked_for.then(|| summary(exchange, job)))
    })
}

fn passes(exchange: &Exchange<'_>, job: &Resource, filter: &Value) -> bool {
    if let Some(id) = filter["workspaceId"].as_str() {
        let arn = exchange.arn(&format!("workspace/{id}"));
        let places = [&job.document["sources"][0], &job.document["destination"]];
        return places.iter().any(|place| place["iotTwinMakerConfiguration"]["workspace"] == arn.as_str());
    }
    filter["state"] == job.state.as_str()
}

fn summary(exchange: &Exchange<'_>, job: &Resource) -> Value {
    let mut summary = json!({
        "metadataTransferJobId": job.id,
        "arn": arn(exchange, job),
        "creationDateTime": job.created.to_json(),
        "updateDateTime": job.updated.to_json(),
        "status": status(job),
    });
    if job.state == "COMPLETED" {
        summary["progress"] = job.document["progress"].clone();
    }
    summary
}

/// What was wrong shows when the job has ended.
fn status(job: &Resource) -> Value {
    match job.state.as_str() {
        "ERROR" => json!({ "state": job.state, "error": job.document["error"] }),
        _ => json!({ "state": job.state }),
    }
}

fn arn(exchange: &Exchange<'_>, job: &Resource) -> String {
    exchange.arn(&format!("metadata-transfer-job/{}", job.id))
}

fn job(exchange: &Exchange<'_>) -> Result<Resource, ApiError> {
    let id = exchange.text("metadataTransferJobId");
    let found = exchange.rows.get(JOB, "", id, exchange.now)?;
    found.ok_or_else(|| exchange.not_found(format!("Metadata transfer job {id} was not found")))
}
