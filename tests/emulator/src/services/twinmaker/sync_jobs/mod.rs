//! Sync jobs: component types and entities of a workspace that follow the asset models and assets of AWS IoT SiteWise.

mod changes;
mod copies;

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::status;
use super::workspaces::WORKSPACE;
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

/// Sync jobs, by their sources, in the scope of their workspaces.
pub(super) const SYNC_JOB: Kind = Kind("sync_job");

/// What a sync job keeps in step, by the ids of component types and entities, in the scope of its workspace.
const SYNC_RESOURCE: Kind = Kind("sync_resource");

/// The one source that there is.
const SITE_WISE: &str = "SITEWISE";

const DEFAULT_PAGE: u32 = 50;

pub(super) const FAMILY: Family = Family {
    name: "Sync jobs",
    operations: &[
        Behaviour::behaves("CreateSyncJob", create),
        Behaviour::behaves("GetSyncJob", get),
        Behaviour::behaves("DeleteSyncJob", delete),
        Behaviour::behaves("ListSyncJobs", list),
        Behaviour::behaves("ListSyncResources", list_resources),
    ],
    schema: changes::SCHEMA,
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = exchange.workspace()?;
    let source = exchange.text("syncSource");
    if source != SITE_WISE {
        return Err(exchange.invalid(format!("syncSource is {source}, but {SITE_WISE} is the only one that there is")));
    }
    if exchange.rows.get(SYNC_JOB, &workspace.id, source, exchange.now)?.is_some() {
        let message = format!("Workspace {} has a sync job from {source} already", workspace.id);
        return Err(exchange.refuse("ConflictException", message));
    }
    let mut job = Resource::new(source, source, exchange.now, json!({ "syncRole": exchange.input["syncRole"] }));
    job.scope = workspace.id;
    job.state = "CREATING".to_owned();
    job.settling = exchange.settling(Some("ACTIVE"));
    exchange.rows.insert(SYNC_JOB, &mut job)?;
    changes::note_all(exchange, &job.scope)?;
    let arn = arn(exchange, &job);
    exchange.rows.tag(&arn, &exchange.input["tags"])?;
    Ok(json!({ "arn": arn, "creationDateTime": job.created.to_json(), "state": job.state }).into())
}

/// Without a workspace, the oldest job from the source.
fn get(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let source = exchange.text("syncSource");
    let workspaces = match exchange.optional("workspaceId") {
        Some(_) => vec![exchange.workspace()?],
        None => exchange.rows.all(WORKSPACE, "", exchange.now)?,
    };
    let mut jobs = Vec::new();
    for workspace in workspaces {
        jobs.extend(exchange.rows.get(SYNC_JOB, &workspace.id, source, exchange.now)?);
    }
    let job = jobs.into_iter().min_by_key(|job| job.number);
    let job = job.ok_or_else(|| exchange.not_found(format!("A sync job from {source} was not found")))?;
    let mut answer = summary(exchange, &job);
    answer["syncRole"] = job.document["syncRole"].clone();
    Ok(answer.into())
}

/// What the job keeps in step goes with it.
fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut job = job(exchange)?;
    copies::delete_all(exchange, &job.scope)?;
    changes::forget_all(exchange, &job.scope)?;
    exchange.rows.forget_tags(&arn(exchange, &job))?;
    job.state = "DELETING".to_owned();
    job.settling = exchange.settling(None);
    exchange.rows.update(&job)?;
    Ok(json!({ "state": job.state }).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = exchange.workspace()?;
    exchange.list("syncJobSummaries", DEFAULT_PAGE, (SYNC_JOB, &workspace.id), |job| Ok(Some(summary(exchange, job))))
}

fn list_resources(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let job = job(exchange)?;
    let filters = exchange.input["filters"].as_array().map_or(&[][..], Vec::as_slice);
    exchange.list("syncResources", DEFAULT_PAGE, (SYNC_RESOURCE, &job.scope), |resource| {
        let summary = json!({
            "resourceType": resource.document["resourceType"],
            "externalId": resource.document["externalId"],
            "resourceId": resource.id,
            "status": status(resource),
            "updateDateTime": resource.updated.to_json(),
        });
        Ok(filters.iter().all(|filter| passes(&summary, filter)).then_some(summary))
    })
}

fn passes(summary: &Value, filter: &Value) -> bool {
    filter.as_object().into_iter().flatten().all(|(member, wanted)| match member.as_str() {
        "state" => summary["status"]["state"] == *wanted,
        member => summary[member] == *wanted,
    })
}

fn summary(exchange: &Exchange<'_>, job: &Resource) -> Value {
    json!({
        "arn": arn(exchange, job),
        "workspaceId": job.scope,
        "syncSource": job.id,
        "status": status(job),
        "creationDateTime": job.created.to_json(),
        "updateDateTime": job.updated.to_json(),
    })
}

fn arn(exchange: &Exchange<'_>, job: &Resource) -> String {
    exchange.arn(&format!("workspace/{}/sync-job/{}", job.scope, job.id))
}

fn job(exchange: &Exchange<'_>) -> Result<Resource, ApiError> {
    let workspace = exchange.workspace()?;
    let source = exchange.text("syncSource");
    let found = exchange.rows.get(SYNC_JOB, &workspace.id, source, exchange.now)?;
    found.ok_or_else(|| {
        exchange.not_found(format!("A sync job from {source} was not found in workspace {}", workspace.id))
    })
}
