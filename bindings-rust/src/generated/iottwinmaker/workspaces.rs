//! AWS IoT TwinMaker: workspaces.

use super::TwinMaker;
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

/// Creates a workspace: the container of entities, component types, scenes and sync jobs. The bucket and the role that
/// it is to use are yours to make first. An id that is taken is refused as a conflict.
///
/// AWS: `CreateWorkspace`, permission `iottwinmaker:CreateWorkspace`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateWorkspace(pub(super) Call);

impl CreateWorkspace {
    /// Its description; 0 to 2048 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        CreateWorkspace(self.0.with("description", &description.into()))
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(self, description: Option<String>) -> Self {
        CreateWorkspace(self.0.set("description", &description))
    }

    /// The ARN of the S3 bucket that keeps the workspace's resources; 0 to 1024 characters.
    pub fn s3_location(self, s3_location: impl Into<String>) -> Self {
        CreateWorkspace(self.0.with("s3Location", &s3_location.into()))
    }

    /// As [`s3_location`](Self::s3_location), but for `None`, which leaves it out.
    pub fn set_s3_location(self, s3_location: Option<String>) -> Self {
        CreateWorkspace(self.0.set("s3Location", &s3_location))
    }

    /// The ARN of the role that the service takes on to work for the workspace; 20 to 2048 characters.
    pub fn role(self, role: impl Into<String>) -> Self {
        CreateWorkspace(self.0.with("role", &role.into()))
    }

    /// As [`role`](Self::role), but for `None`, which leaves it out.
    pub fn set_role(self, role: Option<String>) -> Self {
        CreateWorkspace(self.0.set("role", &role))
    }

    /// Its tags: keys and values; 0 to 50 entries.
    pub fn tags(self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreateWorkspace(self.0.with(
            "tags",
            &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<HashMap<String, String>>) -> Self {
        CreateWorkspace(self.0.set("tags", &tags))
    }
}

call!(CreateWorkspace, CreateWorkspaceResponse);

impl TwinMaker {
    /// Creates a workspace: the container of entities, component types, scenes and sync jobs. The bucket and the role that
    /// it is to use are yours to make first. An id that is taken is refused as a conflict.
    ///
    /// AWS: `CreateWorkspace`, permission `iottwinmaker:CreateWorkspace`.
    pub fn create_workspace(&self, workspace_id: impl Into<String>) -> CreateWorkspace {
        CreateWorkspace(
            Call::new(&self.connector, "iottwinmaker.CreateWorkspace").with("workspaceId", &workspace_id.into()),
        )
    }
}

/// Gives a workspace with its bucket, its role and the services that are linked to it.
///
/// AWS: `GetWorkspace`, permission `iottwinmaker:GetWorkspace`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWorkspace(pub(super) Call);

call!(GetWorkspace, GetWorkspaceResponse);

impl TwinMaker {
    /// Gives a workspace with its bucket, its role and the services that are linked to it.
    ///
    /// AWS: `GetWorkspace`, permission `iottwinmaker:GetWorkspace`.
    pub fn get_workspace(&self, workspace_id: impl Into<String>) -> GetWorkspace {
        GetWorkspace(Call::new(&self.connector, "iottwinmaker.GetWorkspace").with("workspaceId", &workspace_id.into()))
    }
}

/// Lists the workspaces of the account, in short: bucket and role are given by `get_workspace` only.
///
/// AWS: `ListWorkspaces`, permission `iottwinmaker:ListWorkspaces`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListWorkspaces(pub(super) Call);

impl ListWorkspaces {
    /// The size of a page, 1 or more; above 200 it is 200. Default: 25.
    pub fn max_results(self, max_results: i32) -> Self {
        ListWorkspaces(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListWorkspaces(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListWorkspaces(self.0.set("nextToken", &next_token.into()))
    }
}

listing!(ListWorkspaces, ListWorkspacesResponse);

impl crate::Paged for ListWorkspacesResponse {
    type Item = WorkspaceSummary;

    fn take_items(&mut self) -> Vec<WorkspaceSummary> {
        self.workspace_summaries.take().unwrap_or_default()
    }
}

impl TwinMaker {
    /// Lists the workspaces of the account, in short: bucket and role are given by `get_workspace` only.
    ///
    /// AWS: `ListWorkspaces`, permission `iottwinmaker:ListWorkspaces`.
    pub fn list_workspaces(&self) -> ListWorkspaces {
        ListWorkspaces(Call::new(&self.connector, "iottwinmaker.ListWorkspaces"))
    }
}

/// Changes the description, the role or the bucket of a workspace. Its id cannot be changed.
///
/// AWS: `UpdateWorkspace`, permission `iottwinmaker:UpdateWorkspace`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateWorkspace(pub(super) Call);

impl UpdateWorkspace {
    /// Its description; 0 to 2048 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        UpdateWorkspace(self.0.with("description", &description.into()))
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(self, description: Option<String>) -> Self {
        UpdateWorkspace(self.0.set("description", &description))
    }

    /// The ARN of the role that the service takes on to work for the workspace; 20 to 2048 characters.
    pub fn role(self, role: impl Into<String>) -> Self {
        UpdateWorkspace(self.0.with("role", &role.into()))
    }

    /// As [`role`](Self::role), but for `None`, which leaves it out.
    pub fn set_role(self, role: Option<String>) -> Self {
        UpdateWorkspace(self.0.set("role", &role))
    }

    /// The ARN of the S3 bucket that keeps the workspace's resources; 0 to 1024 characters.
    pub fn s3_location(self, s3_location: impl Into<String>) -> Self {
        UpdateWorkspace(self.0.with("s3Location", &s3_location.into()))
    }

    /// As [`s3_location`](Self::s3_location), but for `None`, which leaves it out.
    pub fn set_s3_location(self, s3_location: Option<String>) -> Self {
        UpdateWorkspace(self.0.set("s3Location", &s3_location))
    }
}

call!(UpdateWorkspace, UpdateWorkspaceResponse);

impl TwinMaker {
    /// Changes the description, the role or the bucket of a workspace. Its id cannot be changed.
    ///
    /// AWS: `UpdateWorkspace`, permission `iottwinmaker:UpdateWorkspace`.
    pub fn update_workspace(&self, workspace_id: impl Into<String>) -> UpdateWorkspace {
        UpdateWorkspace(
            Call::new(&self.connector, "iottwinmaker.UpdateWorkspace").with("workspaceId", &workspace_id.into()),
        )
    }
}

/// Deletes a workspace and says how that went in a message. Refused while the workspace still has sync jobs: delete
/// those first.
///
/// AWS: `DeleteWorkspace`, permission `iottwinmaker:DeleteWorkspace`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteWorkspace(pub(super) Call);

call!(DeleteWorkspace, DeleteWorkspaceResponse);

impl TwinMaker {
    /// Deletes a workspace and says how that went in a message. Refused while the workspace still has sync jobs: delete
    /// those first.
    ///
    /// AWS: `DeleteWorkspace`, permission `iottwinmaker:DeleteWorkspace`.
    pub fn delete_workspace(&self, workspace_id: impl Into<String>) -> DeleteWorkspace {
        DeleteWorkspace(
            Call::new(&self.connector, "iottwinmaker.DeleteWorkspace").with("workspaceId", &workspace_id.into()),
        )
    }
}

/// What `create_workspace` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResponse {
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// When it was created.
    pub creation_date_time: Timestamp,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateWorkspaceResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("arn", &self.arn).with("creationDateTime", &self.creation_date_time).into()
    }
}

impl Structure for CreateWorkspaceResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.arn = value.read()?,
            2 => self.creation_date_time = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateWorkspaceResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `delete_workspace` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceResponse {
    /// How the deletion went; 0 to 2048 characters.
    pub message: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteWorkspaceResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("message", &self.message).into()
    }
}

impl Structure for DeleteWorkspaceResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.message = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DeleteWorkspaceResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_workspace` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetWorkspaceResponse {
    /// The id of the workspace; 1 to 128 characters.
    pub workspace_id: String,
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// Its description; 0 to 2048 characters.
    pub description: Option<String>,
    /// The names of the services linked to it.
    pub linked_services: Option<Vec<String>>,
    /// The ARN of the S3 bucket that keeps the workspace's resources; 0 to 1024 characters.
    pub s3_location: Option<String>,
    /// The ARN of the role that the service takes on to work for the workspace; 20 to 2048 characters.
    pub role: Option<String>,
    /// When it was created.
    pub creation_date_time: Timestamp,
    /// When it was last changed.
    pub update_date_time: Timestamp,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetWorkspaceResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("workspaceId", &self.workspace_id)
            .with("arn", &self.arn)
            .with_some("description", &self.description)
            .with_some("linkedServices", &self.linked_services)
            .with_some("s3Location", &self.s3_location)
            .with_some("role", &self.role)
            .with("creationDateTime", &self.creation_date_time)
            .with("updateDateTime", &self.update_date_time)
            .into()
    }
}

impl Structure for GetWorkspaceResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.workspace_id = value.read()?,
            2 => self.arn = value.read()?,
            3 => self.description = value.read()?,
            4 => self.linked_services = value.read()?,
            5 => self.s3_location = value.read()?,
            6 => self.role = value.read()?,
            7 => self.creation_date_time = value.read()?,
            8 => self.update_date_time = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetWorkspaceResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_workspaces` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListWorkspacesResponse {
    /// The workspaces of this page, in short.
    pub workspace_summaries: Option<Vec<WorkspaceSummary>>,
    /// The token of the next page; none on the last one; 0 to 17880 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListWorkspacesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("workspaceSummaries", &self.workspace_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListWorkspacesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.workspace_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListWorkspacesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `update_workspace` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceResponse {
    /// When it was last changed.
    pub update_date_time: Timestamp,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateWorkspaceResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("updateDateTime", &self.update_date_time).into()
    }
}

impl Structure for UpdateWorkspaceResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.update_date_time = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for UpdateWorkspaceResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A workspace in short, as lists give it: without its bucket and role.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkspaceSummary {
    /// The id of the workspace; 1 to 128 characters.
    pub workspace_id: String,
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// Its description; 0 to 2048 characters.
    pub description: Option<String>,
    /// The names of the services linked to it.
    pub linked_services: Option<Vec<String>>,
    /// When it was created.
    pub creation_date_time: Timestamp,
    /// When it was last changed.
    pub update_date_time: Timestamp,
}

impl ToJson for WorkspaceSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("workspaceId", &self.workspace_id)
            .with("arn", &self.arn)
            .with_some("description", &self.description)
            .with_some("linkedServices", &self.linked_services)
            .with("creationDateTime", &self.creation_date_time)
            .with("updateDateTime", &self.update_date_time)
            .into()
    }
}

impl Structure for WorkspaceSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.workspace_id = value.read()?,
            2 => self.arn = value.read()?,
            3 => self.description = value.read()?,
            4 => self.linked_services = value.read()?,
            5 => self.creation_date_time = value.read()?,
            6 => self.update_date_time = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}
