//! Applications on workspaces.

use serde_json::json;

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::kept::Kept;
use super::workspaces;
use crate::answer::ApiError;
use crate::identity::ACCOUNT;
use crate::store::{Kind, Resource};

const DEFAULT_PAGE: u32 = 50;

/// They hang on their workspaces.
pub(super) const APPLICATION: Kept = Kept {
    kind: Kind("application"),
    noun: "application",
    id: "id",
    arn: "arn",
    name: "name",
    put: &["name", "description", "workspaceName"],
    dates: ["createdAt", "updatedAt"],
    status: Some("status"),
    version: None,
};

/// Members that the service makes when an application is created.
const MADE: [&str; 2] = ["dnsSubdomain", "idcApplicationArn"];

pub(super) const FAMILY: Family = Family {
    name: "Applications",
    operations: &[
        Behaviour::kept("CreateApplication", create),
        Behaviour::kept("DescribeApplication", describe),
        Behaviour::kept("DeleteApplication", delete),
        Behaviour::kept("ListApplications", list),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = workspaces::active(exchange)?;
    let mut application = APPLICATION.make(exchange, "", exchange.new_id());
    application.parent = Some(workspace);
    let id = application.id.clone();
    let instance = exchange.text("idcInstanceArn").rsplit('/').next().unwrap_or_default();
    application.document["dnsSubdomain"] = format!("app-{}", id.get(..8).unwrap_or(&id)).into();
    application.document["idcApplicationArn"] =
        format!("arn:aws:sso::{ACCOUNT}:application/{instance}/apl-{id}").into();
    APPLICATION.insert(exchange, &mut application)?;
    let mut answer = APPLICATION.identified(exchange, &application);
    answer["status"] = application.state.into();
    answer["name"] = application.name.into();
    answer["dnsSubdomain"] = application.document["dnsSubdomain"].clone();
    Ok(answer.into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let application = named(exchange)?;
    let mut answer = APPLICATION.described(exchange, &application);
    MADE.into_iter().for_each(|member| answer[member] = application.document[member].clone());
    answer["status"] = application.state.into();
    Ok(answer.into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut application = named(exchange)?;
    APPLICATION.check_settled(exchange, &application)?;
    APPLICATION.delete(exchange, &mut application)?;
    Ok(json!({}).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    exchange.list("applications", DEFAULT_PAGE, (APPLICATION.kind, ""), |application| {
        Ok(Some(json!({
            "arn": APPLICATION.arn_of(exchange, application),
            "id": application.id,
            "name": application.name,
            "status": application.state,
            "createdAt": application.created.to_json(),
            "workspaceName": application.parent,
        })))
    })
}

/// The application that the input names, in the workspace that it names.
fn named(exchange: &Exchange<'_>) -> Result<Resource, ApiError> {
    let workspace = workspaces::named(exchange)?;
    let application = APPLICATION.named(exchange, "")?;
    match application.parent == Some(workspace.id) {
        true => Ok(application),
        false => Err(APPLICATION.not_found(exchange, &application.id)),
    }
}
