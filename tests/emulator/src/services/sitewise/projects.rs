//! Projects of SiteWise Monitor, and the assets in them.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::kept::Kept;
use super::{access_policies, dashboards, portals};
use crate::answer::ApiError;
use crate::limits::Quota;
use crate::store::{Kind, Resource};

const DEFAULT_PAGE: u32 = 50;

pub(super) const PROJECT: Kept = Kept {
    kind: Kind("project"),
    noun: "project",
    id: "projectId",
    arn: "projectArn",
    name: "projectName",
    put: &["projectName", "projectDescription"],
    dates: ["projectCreationDate", "projectLastUpdateDate"],
    status: None,
    version: None,
};

/// Links from projects to the assets in them.
const ASSETS: Kind = Kind("project-asset");

pub(super) const FAMILY: Family = Family {
    name: "Projects",
    operations: &[
        Behaviour::behaves("CreateProject", create),
        Behaviour::behaves("DescribeProject", describe).about("projectId", "project"),
        Behaviour::behaves("UpdateProject", update).about("projectId", "project"),
        Behaviour::behaves("DeleteProject", delete).about("projectId", "project"),
        Behaviour::behaves("ListProjects", list).about("portalId", "portal"),
        Behaviour::behaves("BatchAssociateProjectAssets", associate).about("projectId", "project"),
        Behaviour::behaves("BatchDisassociateProjectAssets", disassociate).about("projectId", "project"),
        Behaviour::behaves("ListProjectAssets", list_assets).about("projectId", "project"),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let portal_id = exchange.text("portalId");
    portals::check_portal(exchange, portal_id)?;
    exchange.check_quota(Quota::ProjectsPerPortal, || {
        Ok(exchange.rows.count_children((PROJECT.kind, ""), portal_id, exchange.now)? + 1)
    })?;
    let mut project = PROJECT.make(exchange, "", exchange.new_id());
    project.parent = Some(portal_id.to_owned());
    PROJECT.insert(exchange, &mut project)?;
    Ok(PROJECT.identified(exchange, &project).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let project = PROJECT.named(exchange, "")?;
    let mut answer = PROJECT.described(exchange, &project);
    answer["portalId"] = project.parent.into();
    Ok(answer.into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut project = PROJECT.named(exchange, "")?;
    PROJECT.replace(exchange, &mut project)?;
    Ok(json!({}).into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut project = PROJECT.named(exchange, "")?;
    let dashboards = exchange.rows.children(dashboards::DASHBOARD.kind, "", &project.id, exchange.now)?;
    if !dashboards.is_empty() {
        let (id, count) = (&project.id, dashboards.len());
        return Err(exchange.invalid(format!("Project {id} still has {count} dashboards; delete them first")));
    }
    access_policies::forget(exchange, &project.id)?;
    for link in exchange.rows.links_from(ASSETS, &project.id)? {
        exchange.rows.unlink(ASSETS, &link.source, &link.label, &link.target)?;
    }
    PROJECT.delete(exchange, &mut project)?;
    Ok(json!({}).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let (catalog, portal_id) = (&exchange.call.shared.catalog, exchange.text("portalId"));
    portals::check_portal(exchange, portal_id)?;
    let Some(portal) = catalog.portal_index(portal_id) else {
        return exchange.list_children("projectSummaries", DEFAULT_PAGE, (PROJECT.kind, ""), portal_id, |project| {
            Ok(Some(summary(project)))
        });
    };
    let page = exchange.paging(DEFAULT_PAGE)?.seeded(
        catalog.projects_per_portal,
        |index| Some(catalog.project(portal, index)),
        exchange.rows,
        (PROJECT.kind, ""),
        exchange.now,
        |project| {
            let is_there = project.parent.as_deref() == Some(portal_id);
            is_there.then(|| exchange.item("projectSummaries", summary(project))).transpose()
        },
    )?;
    Ok(Outcome::Page(page.odd(), "projectSummaries"))
}

fn summary(project: &Resource) -> Value {
    json!({
        "id": project.id,
        "name": project.name,
        "description": project.document["projectDescription"],
        "creationDate": project.created.to_json(),
        "lastUpdateDate": project.updated.to_json(),
    })
}

fn associate(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let project = PROJECT.named(exchange, "")?;
    let mut errors = Vec::new();
    for asset_id in exchange.input["assetIds"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        match exchange.find_asset(asset_id)? {
            Some(_) => exchange.rows.link(ASSETS, &project.id, "", asset_id)?,
            None => errors.push(failed(asset_id, &format!("Asset with id {asset_id} not found"))),
        }
    }
    exchange
        .check_quota(Quota::AssetsPerProject, || Ok(exchange.rows.links_from(ASSETS, &project.id)?.len() as u64))?;
    Ok(json!({ "errors": errors }).into())
}

fn disassociate(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let project = PROJECT.named(exchange, "")?;
    let mut errors = Vec::new();
    for asset_id in exchange.input["assetIds"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !exchange.rows.unlink(ASSETS, &project.id, "", asset_id)? {
            errors.push(failed(asset_id, &format!("Asset {asset_id} is not in project {}", project.id)));
        }
    }
    Ok(json!({ "errors": errors }).into())
}

/// The only code that there is for an asset that fails.
fn failed(asset_id: &str, message: &str) -> Value {
    json!({ "assetId": asset_id, "code": "INTERNAL_FAILURE", "message": message })
}

fn list_assets(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let project = PROJECT.named(exchange, "")?;
    let mut ids = Vec::new();
    for link in exchange.rows.links_from(ASSETS, &project.id)? {
        // An asset that was deleted since is in no project any more.
        if exchange.find_asset(&link.target)?.is_some() {
            ids.push(link.target.into());
        }
    }
    exchange.list_of("assetIds", DEFAULT_PAGE, ids)
}
