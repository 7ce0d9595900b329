//! Portals of SiteWise Monitor.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::access_policies;
use super::kept::Kept;
use super::projects::PROJECT;
use crate::answer::ApiError;
use crate::limits::Quota;
use crate::store::{Kind, Resource};

const DEFAULT_PAGE: u32 = 50;

/// Portals, by their ids, in the scope of the account.
pub(crate) const PORTALS: Kind = Kind("portal");

pub(super) const PORTAL: Kept = Kept {
    kind: PORTALS,
    noun: "portal",
    id: "portalId",
    arn: "portalArn",
    name: "portalName",
    put: &[
        "portalName",
        "portalDescription",
        "portalContactEmail",
        "roleArn",
        "notificationSenderEmail",
        "alarms",
        "portalType",
        "portalTypeConfiguration",
    ],
    dates: ["portalCreationDate", "portalLastUpdateDate"],
    status: Some("portalStatus"),
    version: None,
};

/// Members that the service makes when a portal is created.
const MADE: [&str; 4] = ["portalAuthMode", "portalStartUrl", "portalClientId", "portalLogoImageLocation"];

pub(super) const FAMILY: Family = Family {
    name: "Portals",
    operations: &[
        Behaviour::behaves("CreatePortal", create),
        Behaviour::behaves("DescribePortal", describe).about("portalId", "portal"),
        Behaviour::behaves("UpdatePortal", update).about("portalId", "portal"),
        Behaviour::behaves("DeletePortal", delete).about("portalId", "portal"),
        Behaviour::behaves("ListPortals", list),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    exchange.check_quota(Quota::Portals, || Ok(exchange.rows.count(PORTAL.kind, "", exchange.now)? + 1))?;
    let mut portal = PORTAL.make(exchange, "", exchange.new_id());
    if portal.document["portalType"].is_null() {
        portal.document["portalType"] = "SITEWISE_PORTAL_V1".into();
    }
    portal.document["portalAuthMode"] = exchange.optional("portalAuthMode").unwrap_or("SSO").into();
    portal.document["portalStartUrl"] = start_url(&portal.id).into();
    portal.document["portalClientId"] = exchange.new_id().into();
    portal.document["portalLogoImageLocation"] = logo(exchange, &portal.id, &exchange.input["portalLogoImageFile"]);
    PORTAL.insert(exchange, &mut portal)?;
    let mut answer = PORTAL.identified(exchange, &portal);
    answer["portalStartUrl"] = portal.document["portalStartUrl"].clone();
    answer["ssoApplicationId"] = portal.document["portalClientId"].clone();
    Ok(answer.into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let id = exchange.text("portalId");
    if let Some(index) = exchange.call.shared.catalog.portal_index(id) {
        return Ok(seeded(exchange, index)?.into());
    }
    let portal = PORTAL.named(exchange, "")?;
    let mut answer = PORTAL.described(exchange, &portal);
    MADE.into_iter().for_each(|member| answer[member] = portal.document[member].clone());
    Ok(answer.into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut portal = changeable(exchange)?;
    let image = &exchange.input["portalLogoImage"];
    match (image["id"].as_str(), &image["file"]) {
        (None, Value::Null) if image.is_null() => {}
        (Some(id), Value::Null) if portal.document["portalLogoImageLocation"]["id"] == id => {}
        (Some(id), Value::Null) => {
            return Err(
                exchange.invalid(format!("portalLogoImage.id is {id}, which is not the id of the portal's logo"))
            );
        }
        (None, file) if !file.is_null() => {
            portal.document["portalLogoImageLocation"] = logo(exchange, &portal.id, file);
        }
        _ => return Err(exchange.invalid("portalLogoImage must have one of id and file set")),
    }
    let kind = portal.document["portalType"].take();
    PORTAL.replace(exchange, &mut portal)?;
    if portal.document["portalType"].is_null() {
        portal.document["portalType"] = kind;
        exchange.rows.update(&portal)?;
    }
    Ok(PORTAL.progress(&portal).into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut portal = changeable(exchange)?;
    let projects = exchange.rows.children(PROJECT.kind, "", &portal.id, exchange.now)?;
    PORTAL.check_empty(exchange, &portal, (projects.len(), "projects"))?;
    access_policies::forget(exchange, &portal.id)?;
    PORTAL.delete(exchange, &mut portal)?;
    Ok(PORTAL.progress(&portal).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let catalog = &exchange.call.shared.catalog;
    let page = exchange.paging(DEFAULT_PAGE)?.seeded(
        catalog.portals,
        |index| Some(catalog.portal(index)),
        exchange.rows,
        (PORTAL.kind, ""),
        exchange.now,
        |portal| exchange.item("portalSummaries", summary(portal)).map(Some),
    )?;
    Ok(Outcome::Page(page.odd(), "portalSummaries"))
}

fn summary(portal: &Resource) -> Value {
    json!({
        "id": portal.id,
        "name": portal.name,
        "description": portal.document["portalDescription"],
        "startUrl": portal.document["portalStartUrl"],
        "creationDate": portal.created.to_json(),
        "lastUpdateDate": portal.updated.to_json(),
        "roleArn": portal.document["roleArn"],
        "status": { "state": portal.state },
        "portalType": portal.document["portalType"],
    })
}

/// Refuses the id of a portal that does not exist, seeded or put.
pub(super) fn check_portal(exchange: &Exchange<'_>, id: &str) -> Result<(), ApiError> {
    match exchange.call.shared.catalog.portal_index(id) {
        Some(_) => Ok(()),
        None => PORTAL.find(exchange, "", id).map(drop),
    }
}

/// The portal that the input names, if it can be changed now.
fn changeable(exchange: &Exchange<'_>) -> Result<Resource, ApiError> {
    let id = exchange.text("portalId");
    if exchange.call.shared.catalog.portal_index(id).is_some() {
        return Err(exchange.invalid(format!("Portal {id} is one of those of --odd, which are never changed")));
    }
    let portal = PORTAL.named(exchange, "")?;
    PORTAL.check_settled(exchange, &portal)?;
    Ok(portal)
}

/// The description of a seeded portal: what the listing tells of it, and the rest made up from its id.
fn seeded(exchange: &Exchange<'_>, index: u32) -> Result<Value, ApiError> {
    let summary = serde_json::to_value(exchange.call.shared.catalog.portal(index))?;
    let id = summary["id"].as_str().unwrap_or_default();
    let date = |member: &str| if summary[member].is_null() { 0.into() } else { summary[member].clone() };
    Ok(json!({
        "portalId": id,
        "portalArn": exchange.arn(&format!("portal/{id}")),
        "portalName": summary["name"],
        "portalDescription": summary["description"],
        "portalClientId": id,
        "portalStartUrl": summary["startUrl"],
        "portalContactEmail": "plant@example.com",
        "portalStatus": summary["status"],
        "portalCreationDate": date("creationDate"),
        "portalLastUpdateDate": date("lastUpdateDate"),
        "roleArn": summary["roleArn"],
        "portalType": summary["portalType"],
    }))
}

fn start_url(id: &str) -> String {
    format!("https://p-{}.app.iotsitewise.aws", id.get(..8).unwrap_or(id))
}

/// Where a new logo is; nothing without a file.
fn logo(exchange: &Exchange<'_>, portal_id: &str, file: &Value) -> Value {
    if file.is_null() {
        return Value::Null;
    }
    let id = exchange.new_id();
    json!({ "id": id, "url": format!("{}/images/{id}.png", start_url(portal_id)) })
}
