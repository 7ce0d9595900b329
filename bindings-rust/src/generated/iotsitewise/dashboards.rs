//! AWS IoT SiteWise: dashboards.

use super::SiteWise;
use crate::Error;
use crate::Timestamp;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::listing::listing;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;
use std::collections::HashMap;

/// Creates a dashboard in a project of SiteWise Monitor. Its content is a JSON document. SiteWise Monitor has been
/// closed to new customers since 7 November 2025.
///
/// AWS: `CreateDashboard`, permission `iotsitewise:CreateDashboard`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateDashboard(pub(super) Call);

impl CreateDashboard {
    /// The description of the dashboard; 1 to 2048 characters.
    pub fn dashboard_description(self, dashboard_description: impl Into<String>) -> Self {
        CreateDashboard(self.0.with("dashboardDescription", &dashboard_description.into()))
    }

    /// As [`dashboard_description`](Self::dashboard_description), but for `None`, which leaves it out.
    pub fn set_dashboard_description(self, dashboard_description: Option<String>) -> Self {
        CreateDashboard(self.0.set("dashboardDescription", &dashboard_description))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        CreateDashboard(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        CreateDashboard(self.0.set("clientToken", &client_token))
    }

    /// Its tags: keys and values; 1 to 50 entries.
    pub fn tags(self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreateDashboard(self.0.with(
            "tags",
            &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<HashMap<String, String>>) -> Self {
        CreateDashboard(self.0.set("tags", &tags))
    }
}

call!(CreateDashboard, CreateDashboardResponse);

impl SiteWise {
    /// Creates a dashboard in a project of SiteWise Monitor. Its content is a JSON document. SiteWise Monitor has been
    /// closed to new customers since 7 November 2025.
    ///
    /// AWS: `CreateDashboard`, permission `iotsitewise:CreateDashboard`.
    pub fn create_dashboard(
        &self,
        project_id: impl Into<String>,
        dashboard_name: impl Into<String>,
        dashboard_definition: impl Into<String>,
    ) -> CreateDashboard {
        CreateDashboard(
            Call::new(&self.connector, "iotsitewise.CreateDashboard")
                .with("projectId", &project_id.into())
                .with("dashboardName", &dashboard_name.into())
                .with("dashboardDefinition", &dashboard_definition.into()),
        )
    }
}

/// Gives a dashboard with its definition and the project that it is in.
///
/// AWS: `DescribeDashboard`, permission `iotsitewise:DescribeDashboard`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeDashboard(pub(super) Call);

call!(DescribeDashboard, DescribeDashboardResponse);

impl SiteWise {
    /// Gives a dashboard with its definition and the project that it is in.
    ///
    /// AWS: `DescribeDashboard`, permission `iotsitewise:DescribeDashboard`.
    pub fn describe_dashboard(&self, dashboard_id: impl Into<String>) -> DescribeDashboard {
        DescribeDashboard(
            Call::new(&self.connector, "iotsitewise.DescribeDashboard").with("dashboardId", &dashboard_id.into()),
        )
    }
}

/// Lists the dashboards in a project, without their definitions.
///
/// AWS: `ListDashboards`, permission `iotsitewise:ListDashboards`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDashboards(pub(super) Call);

impl ListDashboards {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListDashboards(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListDashboards(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListDashboards(self.0.set("maxResults", &max_results))
    }
}

listing!(ListDashboards, ListDashboardsResponse);

impl crate::Paged for ListDashboardsResponse {
    type Item = DashboardSummary;

    fn take_items(&mut self) -> Vec<DashboardSummary> {
        std::mem::take(&mut self.dashboard_summaries)
    }
}

impl SiteWise {
    /// Lists the dashboards in a project, without their definitions.
    ///
    /// AWS: `ListDashboards`, permission `iotsitewise:ListDashboards`.
    pub fn list_dashboards(&self, project_id: impl Into<String>) -> ListDashboards {
        ListDashboards(Call::new(&self.connector, "iotsitewise.ListDashboards").with("projectId", &project_id.into()))
    }
}

/// Changes the name, the description and the definition of a dashboard. The definition is replaced as a whole.
///
/// AWS: `UpdateDashboard`, permission `iotsitewise:UpdateDashboard`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateDashboard(pub(super) Call);

impl UpdateDashboard {
    /// The description of the dashboard; 1 to 2048 characters.
    pub fn dashboard_description(self, dashboard_description: impl Into<String>) -> Self {
        UpdateDashboard(self.0.with("dashboardDescription", &dashboard_description.into()))
    }

    /// As [`dashboard_description`](Self::dashboard_description), but for `None`, which leaves it out.
    pub fn set_dashboard_description(self, dashboard_description: Option<String>) -> Self {
        UpdateDashboard(self.0.set("dashboardDescription", &dashboard_description))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        UpdateDashboard(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        UpdateDashboard(self.0.set("clientToken", &client_token))
    }
}

call!(UpdateDashboard, UpdateDashboardResponse);

impl SiteWise {
    /// Changes the name, the description and the definition of a dashboard. The definition is replaced as a whole.
    ///
    /// AWS: `UpdateDashboard`, permission `iotsitewise:UpdateDashboard`.
    pub fn update_dashboard(
        &self,
        dashboard_id: impl Into<String>,
        dashboard_name: impl Into<String>,
        dashboard_definition: impl Into<String>,
    ) -> UpdateDashboard {
        UpdateDashboard(
            Call::new(&self.connector, "iotsitewise.UpdateDashboard")
                .with("dashboardId", &dashboard_id.into())
                .with("dashboardName", &dashboard_name.into())
                .with("dashboardDefinition", &dashboard_definition.into()),
        )
    }
}

/// Deletes a dashboard from SiteWise Monitor.
///
/// AWS: `DeleteDashboard`, permission `iotsitewise:DeleteDashboard`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteDashboard(pub(super) Call);

impl DeleteDashboard {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        DeleteDashboard(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        DeleteDashboard(self.0.set("clientToken", &client_token))
    }
}

call!(DeleteDashboard, DeleteDashboardResponse);

impl SiteWise {
    /// Deletes a dashboard from SiteWise Monitor.
    ///
    /// AWS: `DeleteDashboard`, permission `iotsitewise:DeleteDashboard`.
    pub fn delete_dashboard(&self, dashboard_id: impl Into<String>) -> DeleteDashboard {
        DeleteDashboard(
            Call::new(&self.connector, "iotsitewise.DeleteDashboard").with("dashboardId", &dashboard_id.into()),
        )
    }
}

/// What `create_dashboard` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateDashboardResponse {
    /// The id of the dashboard; 36 characters.
    pub dashboard_id: String,
    /// The ARN of the dashboard; 1 to 1600 characters.
    pub dashboard_arn: String,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateDashboardResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("dashboardId", &self.dashboard_id).with("dashboardArn", &self.dashboard_arn).into()
    }
}

impl Structure for CreateDashboardResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.dashboard_id = value.read()?,
            2 => self.dashboard_arn = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateDashboardResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A dashboard in a list, without its definition.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DashboardSummary {
    /// The id of the dashboard; 36 characters.
    pub id: String,
    /// The name of the dashboard, for people to read; 1 to 256 characters.
    pub name: String,
    /// Its description; 1 to 2048 characters.
    pub description: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_update_date: Option<Timestamp>,
}

impl ToJson for DashboardSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("id", &self.id)
            .with("name", &self.name)
            .with_some("description", &self.description)
            .with_some("creationDate", &self.creation_date)
            .with_some("lastUpdateDate", &self.last_update_date)
            .into()
    }
}

impl Structure for DashboardSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.name = value.read()?,
            3 => self.description = value.read()?,
            4 => self.creation_date = value.read()?,
            5 => self.last_update_date = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `delete_dashboard` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteDashboardResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteDashboardResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for DeleteDashboardResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for DeleteDashboardResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_dashboard` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeDashboardResponse {
    /// The id of the dashboard; 36 characters.
    pub dashboard_id: String,
    /// The ARN of the dashboard; 1 to 1600 characters.
    pub dashboard_arn: String,
    /// The name of the dashboard, for people to read; 1 to 256 characters.
    pub dashboard_name: String,
    /// The id of the project that holds the dashboard; 36 characters.
    pub project_id: String,
    /// The description of the dashboard; 1 to 2048 characters.
    pub dashboard_description: Option<String>,
    /// What the dashboard shows, as JSON. Its form depends on the portal: classic or AI-aware; 0 to 204800 characters.
    pub dashboard_definition: String,
    /// When the dashboard was created.
    pub dashboard_creation_date: Timestamp,
    /// When the dashboard was last changed.
    pub dashboard_last_update_date: Timestamp,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeDashboardResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("dashboardId", &self.dashboard_id)
            .with("dashboardArn", &self.dashboard_arn)
            .with("dashboardName", &self.dashboard_name)
            .with("projectId", &self.project_id)
            .with_some("dashboardDescription", &self.dashboard_description)
            .with("dashboardDefinition", &self.dashboard_definition)
            .with("dashboardCreationDate", &self.dashboard_creation_date)
            .with("dashboardLastUpdateDate", &self.dashboard_last_update_date)
            .into()
    }
}

impl Structure for DescribeDashboardResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.dashboard_id = value.read()?,
            2 => self.dashboard_arn = value.read()?,
            3 => self.dashboard_name = value.read()?,
            4 => self.project_id = value.read()?,
            5 => self.dashboard_description = value.read()?,
            6 => self.dashboard_definition = value.read()?,
            7 => self.dashboard_creation_date = value.read()?,
            8 => self.dashboard_last_update_date = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeDashboardResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_dashboards` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDashboardsResponse {
    /// The dashboards of this page.
    pub dashboard_summaries: Vec<DashboardSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListDashboardsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("dashboardSummaries", &self.dashboard_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListDashboardsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.dashboard_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListDashboardsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `update_dashboard` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateDashboardResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateDashboardResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for UpdateDashboardResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for UpdateDashboardResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
