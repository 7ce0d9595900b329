//! Dashboards of SiteWise Monitor.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::kept::Kept;
use super::projects::PROJECT;
use crate::answer::ApiError;
use crate::limits::Quota;
use crate::store::{Kind, Resource};

const DEFAULT_PAGE: u32 = 50;

pub(super) const DASHBOARD: Kept = Kept {
    kind: Kind("dashboard"),
    noun: "dashboard",
    id: "dashboardId",
    arn: "dashboardArn",
    name: "dashboardName",
    put: &["dashboardName", "dashboardDescription", "dashboardDefinition"],
    dates: ["dashboardCreationDate", "dashboardLastUpdateDate"],
    status: None,
    version: None,
};

pub(super) const FAMILY: Family = Family {
    name: "Dashboards",
    operations: &[
        Behaviour::behaves("CreateDashboard", create),
        Behaviour::behaves("DescribeDashboard", describe).about("dashboardId", "dashboard"),
        Behaviour::behaves("UpdateDashboard", update).about("dashboardId", "dashboard"),
        Behaviour::behaves("DeleteDashboard", delete).about("dashboardId", "dashboard"),
        Behaviour::behaves("ListDashboards", list).about("projectId", "project"),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let project = PROJECT.named(exchange, "")?;
    check_definition(exchange)?;
    exchange.check_quota(Quota::DashboardsPerProject, || {
        Ok(exchange.rows.count_children((DASHBOARD.kind, ""), &project.id, exchange.now)? + 1)
    })?;
    let mut dashboard = DASHBOARD.make(exchange, "", exchange.new_id());
    dashboard.parent = Some(project.id);
    DASHBOARD.insert(exchange, &mut dashboard)?;
    Ok(DASHBOARD.identified(exchange, &dashboard).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let dashboard = DASHBOARD.named(exchange, "")?;
    let mut answer = DASHBOARD.described(exchange, &dashboard);
    answer["projectId"] = dashboard.parent.into();
    Ok(answer.into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut dashboard = DASHBOARD.named(exchange, "")?;
    check_definition(exchange)?;
    DASHBOARD.replace(exchange, &mut dashboard)?;
    Ok(json!({}).into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut dashboard = DASHBOARD.named(exchange, "")?;
    DASHBOARD.delete(exchange, &mut dashboard)?;
    Ok(json!({}).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let project = PROJECT.named(exchange, "")?;
    exchange.list_children("dashboardSummaries", DEFAULT_PAGE, (DASHBOARD.kind, ""), &project.id, |dashboard| {
        Ok(Some(summary(dashboard)))
    })
}

fn summary(dashboard: &Resource) -> Value {
    json!({
        "id": dashboard.id,
        "name": dashboard.name,
        "description": dashboard.document["dashboardDescription"],
        "creationDate": dashboard.created.to_json(),
        "lastUpdateDate": dashboard.updated.to_json(),
    })
}

/// A definition is a JSON document, of the widgets on the dashboard.
fn check_definition(exchange: &Exchange<'_>) -> Result<(), ApiError> {
    match serde_json::from_str::<Value>(exchange.text("dashboardDefinition")) {
        Ok(Value::Object(_)) => Ok(()),
        Ok(_) => Err(exchange.invalid("dashboardDefinition is no JSON object")),
        Err(error) => Err(exchange.invalid(format!("dashboardDefinition is not valid JSON: {error}"))),
    }
}
