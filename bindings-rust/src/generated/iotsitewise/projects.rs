//! AWS IoT SiteWise: projects.

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
use crate::types::enumeration;
use std::collections::HashMap;

/// Creates a project in a portal of SiteWise Monitor. Keep confidential things out of its name and description.
/// SiteWise Monitor has been closed to new customers since 7 November 2025.
///
/// AWS: `CreateProject`, permission `iotsitewise:CreateProject`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateProject(pub(super) Call);

impl CreateProject {
    /// The description of the project. Keep it free of confidential things; 1 to 2048 characters.
    pub fn project_description(self, project_description: impl Into<String>) -> Self {
        CreateProject(self.0.with("projectDescription", &project_description.into()))
    }

    /// As [`project_description`](Self::project_description), but for `None`, which leaves it out.
    pub fn set_project_description(self, project_description: Option<String>) -> Self {
        CreateProject(self.0.set("projectDescription", &project_description))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        CreateProject(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        CreateProject(self.0.set("clientToken", &client_token))
    }

    /// Its tags: keys and values; 1 to 50 entries.
    pub fn tags(self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreateProject(self.0.with(
            "tags",
            &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<HashMap<String, String>>) -> Self {
        CreateProject(self.0.set("tags", &tags))
    }
}

call!(CreateProject, CreateProjectResponse);

impl SiteWise {
    /// Creates a project in a portal of SiteWise Monitor. Keep confidential things out of its name and description.
    /// SiteWise Monitor has been closed to new customers since 7 November 2025.
    ///
    /// AWS: `CreateProject`, permission `iotsitewise:CreateProject`.
    pub fn create_project(&self, portal_id: impl Into<String>, project_name: impl Into<String>) -> CreateProject {
        CreateProject(
            Call::new(&self.connector, "iotsitewise.CreateProject")
                .with("portalId", &portal_id.into())
                .with("projectName", &project_name.into()),
        )
    }
}

/// Gives a project with its name, its description and the portal that it is in.
///
/// AWS: `DescribeProject`, permission `iotsitewise:DescribeProject`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeProject(pub(super) Call);

call!(DescribeProject, DescribeProjectResponse);

impl SiteWise {
    /// Gives a project with its name, its description and the portal that it is in.
    ///
    /// AWS: `DescribeProject`, permission `iotsitewise:DescribeProject`.
    pub fn describe_project(&self, project_id: impl Into<String>) -> DescribeProject {
        DescribeProject(Call::new(&self.connector, "iotsitewise.DescribeProject").with("projectId", &project_id.into()))
    }
}

/// Lists the projects in a portal.
///
/// AWS: `ListProjects`, permission `iotsitewise:ListProjects`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListProjects(pub(super) Call);

impl ListProjects {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListProjects(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListProjects(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListProjects(self.0.set("maxResults", &max_results))
    }
}

listing!(ListProjects, ListProjectsResponse);

impl crate::Paged for ListProjectsResponse {
    type Item = ProjectSummary;

    fn take_items(&mut self) -> Vec<ProjectSummary> {
        std::mem::take(&mut self.project_summaries)
    }
}

impl SiteWise {
    /// Lists the projects in a portal.
    ///
    /// AWS: `ListProjects`, permission `iotsitewise:ListProjects`.
    pub fn list_projects(&self, portal_id: impl Into<String>) -> ListProjects {
        ListProjects(Call::new(&self.connector, "iotsitewise.ListProjects").with("portalId", &portal_id.into()))
    }
}

/// Changes the name and the description of a project.
///
/// AWS: `UpdateProject`, permission `iotsitewise:UpdateProject`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateProject(pub(super) Call);

impl UpdateProject {
    /// The description of the project. Keep it free of confidential things; 1 to 2048 characters.
    pub fn project_description(self, project_description: impl Into<String>) -> Self {
        UpdateProject(self.0.with("projectDescription", &project_description.into()))
    }

    /// As [`project_description`](Self::project_description), but for `None`, which leaves it out.
    pub fn set_project_description(self, project_description: Option<String>) -> Self {
        UpdateProject(self.0.set("projectDescription", &project_description))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        UpdateProject(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        UpdateProject(self.0.set("clientToken", &client_token))
    }
}

call!(UpdateProject, UpdateProjectResponse);

impl SiteWise {
    /// Changes the name and the description of a project.
    ///
    /// AWS: `UpdateProject`, permission `iotsitewise:UpdateProject`.
    pub fn update_project(&self, project_id: impl Into<String>, project_name: impl Into<String>) -> UpdateProject {
        UpdateProject(
            Call::new(&self.connector, "iotsitewise.UpdateProject")
                .with("projectId", &project_id.into())
                .with("projectName", &project_name.into()),
        )
    }
}

/// Deletes a project from SiteWise Monitor.
///
/// AWS: `DeleteProject`, permission `iotsitewise:DeleteProject`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteProject(pub(super) Call);

impl DeleteProject {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        DeleteProject(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        DeleteProject(self.0.set("clientToken", &client_token))
    }
}

call!(DeleteProject, DeleteProjectResponse);

impl SiteWise {
    /// Deletes a project from SiteWise Monitor.
    ///
    /// AWS: `DeleteProject`, permission `iotsitewise:DeleteProject`.
    pub fn delete_project(&self, project_id: impl Into<String>) -> DeleteProject {
        DeleteProject(Call::new(&self.connector, "iotsitewise.DeleteProject").with("projectId", &project_id.into()))
    }
}

/// Lists the ids of the assets that are associated with a project.
///
/// AWS: `ListProjectAssets`, permission `iotsitewise:ListProjectAssets`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListProjectAssets(pub(super) Call);

impl ListProjectAssets {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListProjectAssets(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListProjectAssets(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListProjectAssets(self.0.set("maxResults", &max_results))
    }
}

listing!(ListProjectAssets, ListProjectAssetsResponse);

impl crate::Paged for ListProjectAssetsResponse {
    type Item = String;

    fn take_items(&mut self) -> Vec<String> {
        std::mem::take(&mut self.asset_ids)
    }
}

impl SiteWise {
    /// Lists the ids of the assets that are associated with a project.
    ///
    /// AWS: `ListProjectAssets`, permission `iotsitewise:ListProjectAssets`.
    pub fn list_project_assets(&self, project_id: impl Into<String>) -> ListProjectAssets {
        ListProjectAssets(
            Call::new(&self.connector, "iotsitewise.ListProjectAssets").with("projectId", &project_id.into()),
        )
    }
}

/// Associates several assets with a project. Some may fail while others succeed: look at `errors`.
///
/// AWS: `BatchAssociateProjectAssets`, permission `iotsitewise:BatchAssociateProjectAssets`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct BatchAssociateProjectAssets(pub(super) Call);

impl BatchAssociateProjectAssets {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        BatchAssociateProjectAssets(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        BatchAssociateProjectAssets(self.0.set("clientToken", &client_token))
    }
}

call!(BatchAssociateProjectAssets, BatchAssociateProjectAssetsResponse);

impl SiteWise {
    /// Associates several assets with a project. Some may fail while others succeed: look at `errors`.
    ///
    /// AWS: `BatchAssociateProjectAssets`, permission `iotsitewise:BatchAssociateProjectAssets`.
    pub fn batch_associate_project_assets(
        &self,
        project_id: impl Into<String>,
        asset_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> BatchAssociateProjectAssets {
        BatchAssociateProjectAssets(
            Call::new(&self.connector, "iotsitewise.BatchAssociateProjectAssets")
                .with("projectId", &project_id.into())
                .with("assetIds", &asset_ids.into_iter().map(Into::into).collect::<Vec<String>>()),
        )
    }
}

/// Takes several assets out of a project. The assets themselves stay. Some may fail while others succeed: look at
/// `errors`.
///
/// AWS: `BatchDisassociateProjectAssets`, permission `iotsitewise:BatchDisassociateProjectAssets`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct BatchDisassociateProjectAssets(pub(super) Call);

impl BatchDisassociateProjectAssets {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        BatchDisassociateProjectAssets(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        BatchDisassociateProjectAssets(self.0.set("clientToken", &client_token))
    }
}

call!(BatchDisassociateProjectAssets, BatchDisassociateProjectAssetsResponse);

impl SiteWise {
    /// Takes several assets out of a project. The assets themselves stay. Some may fail while others succeed: look at
    /// `errors`.
    ///
    /// AWS: `BatchDisassociateProjectAssets`, permission `iotsitewise:BatchDisassociateProjectAssets`.
    pub fn batch_disassociate_project_assets(
        &self,
        project_id: impl Into<String>,
        asset_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> BatchDisassociateProjectAssets {
        BatchDisassociateProjectAssets(
            Call::new(&self.connector, "iotsitewise.BatchDisassociateProjectAssets")
                .with("projectId", &project_id.into())
                .with("assetIds", &asset_ids.into_iter().map(Into::into).collect::<Vec<String>>()),
        )
    }
}

enumeration! {
    /// Why an asset could not be put into a project or taken out of it.
    AssetErrorCode {
        InternalFailure = "INTERNAL_FAILURE",
    } else Unknown
}

/// An asset that could not be put into a project or taken out of it, and why.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetErrorDetails {
    /// The asset's id, a UUID; 36 characters.
    pub asset_id: String,
    /// Why it failed, as a code.
    pub code: AssetErrorCode,
    /// What went wrong.
    pub message: String,
}

impl ToJson for AssetErrorDetails {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("assetId", &self.asset_id).with("code", &self.code).with("message", &self.message).into()
    }
}

impl Structure for AssetErrorDetails {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_id = value.read()?,
            2 => self.code = value.read()?,
            3 => self.message = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `batch_associate_project_assets` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchAssociateProjectAssetsResponse {
    /// The assets that failed, and why; absent or empty when all succeeded.
    pub errors: Option<Vec<AssetErrorDetails>>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for BatchAssociateProjectAssetsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("errors", &self.errors).into()
    }
}

impl Structure for BatchAssociateProjectAssetsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.errors = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for BatchAssociateProjectAssetsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `batch_disassociate_project_assets` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchDisassociateProjectAssetsResponse {
    /// The assets that failed, and why; absent or empty when all succeeded.
    pub errors: Option<Vec<AssetErrorDetails>>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for BatchDisassociateProjectAssetsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("errors", &self.errors).into()
    }
}

impl Structure for BatchDisassociateProjectAssetsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.errors = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for BatchDisassociateProjectAssetsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `create_project` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateProjectResponse {
    /// The id of the project; 36 characters.
    pub project_id: String,
    /// The ARN of the project; 1 to 1600 characters.
    pub project_arn: String,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateProjectResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("projectId", &self.project_id).with("projectArn", &self.project_arn).into()
    }
}

impl Structure for CreateProjectResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.project_id = value.read()?,
            2 => self.project_arn = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateProjectResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `delete_project` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteProjectResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteProjectResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for DeleteProjectResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for DeleteProjectResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_project` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeProjectResponse {
    /// The id of the project; 36 characters.
    pub project_id: String,
    /// The ARN of the project; 1 to 1600 characters.
    pub project_arn: String,
    /// The name of the project, for people to read. Keep it free of confidential things; 1 to 256 characters.
    pub project_name: String,
    /// The id of the portal that holds the project; 36 characters.
    pub portal_id: String,
    /// The description of the project. Keep it free of confidential things; 1 to 2048 characters.
    pub project_description: Option<String>,
    /// When the project was created.
    pub project_creation_date: Timestamp,
    /// When the project was last changed.
    pub project_last_update_date: Timestamp,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeProjectResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("projectId", &self.project_id)
            .with("projectArn", &self.project_arn)
            .with("projectName", &self.project_name)
            .with("portalId", &self.portal_id)
            .with_some("projectDescription", &self.project_description)
            .with("projectCreationDate", &self.project_creation_date)
            .with("projectLastUpdateDate", &self.project_last_update_date)
            .into()
    }
}

impl Structure for DescribeProjectResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.project_id = value.read()?,
            2 => self.project_arn = value.read()?,
            3 => self.project_name = value.read()?,
            4 => self.portal_id = value.read()?,
            5 => self.project_description = value.read()?,
            6 => self.project_creation_date = value.read()?,
            7 => self.project_last_update_date = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeProjectResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_project_assets` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListProjectAssetsResponse {
    /// The ids of the assets of this page.
    pub asset_ids: Vec<String>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListProjectAssetsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("assetIds", &self.asset_ids).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListProjectAssetsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_ids = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListProjectAssetsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_projects` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListProjectsResponse {
    /// The projects of this page.
    pub project_summaries: Vec<ProjectSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListProjectsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("projectSummaries", &self.project_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListProjectsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.project_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListProjectsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A project in a list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectSummary {
    /// The id of the project; 36 characters.
    pub id: String,
    /// The name of the project, for people to read; 1 to 256 characters.
    pub name: String,
    /// Its description; 1 to 2048 characters.
    pub description: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_update_date: Option<Timestamp>,
}

impl ToJson for ProjectSummary {
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

impl Structure for ProjectSummary {
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

/// What `update_project` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateProjectResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateProjectResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for UpdateProjectResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for UpdateProjectResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
