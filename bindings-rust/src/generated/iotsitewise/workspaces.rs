//! AWS IoT SiteWise: workspaces.

use super::SiteWise;
use super::shared::{EncryptionType, ErrorCode};
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

/// Creates a workspace. It keeps what is in it (datasets, time series, pipelines, tasks, with their data) apart from
/// other workspaces, and has quotas and rate limits of its own. How it is encrypted must be said at once. Asynchronous:
/// the workspace is `CREATING` at first; wait until it is `ACTIVE` or `FAILED`.
///
/// AWS: `CreateWorkspace`, permission `iotsitewise:CreateWorkspace`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateWorkspace(pub(super) Call);

impl CreateWorkspace {
    /// The description of the workspace; 1 to 2048 characters.
    pub fn workspace_description(self, workspace_description: impl Into<String>) -> Self {
        CreateWorkspace(self.0.with("workspaceDescription", &workspace_description.into()))
    }

    /// As [`workspace_description`](Self::workspace_description), but for `None`, which leaves it out.
    pub fn set_workspace_description(self, workspace_description: Option<String>) -> Self {
        CreateWorkspace(self.0.set("workspaceDescription", &workspace_description))
    }

    /// Its tags: keys and values; 1 to 50 entries.
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

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        CreateWorkspace(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        CreateWorkspace(self.0.set("clientToken", &client_token))
    }
}

call!(CreateWorkspace, CreateWorkspaceResponse);

impl SiteWise {
    /// Creates a workspace. It keeps what is in it (datasets, time series, pipelines, tasks, with their data) apart from
    /// other workspaces, and has quotas and rate limits of its own. How it is encrypted must be said at once. Asynchronous:
    /// the workspace is `CREATING` at first; wait until it is `ACTIVE` or `FAILED`.
    ///
    /// AWS: `CreateWorkspace`, permission `iotsitewise:CreateWorkspace`.
    pub fn create_workspace(
        &self,
        workspace_name: impl Into<String>,
        encryption_configuration: WorkspaceEncryptionConfiguration,
    ) -> CreateWorkspace {
        CreateWorkspace(
            Call::new(&self.connector, "iotsitewise.CreateWorkspace")
                .with("workspaceName", &workspace_name.into())
                .with("encryptionConfiguration", &encryption_configuration),
        )
    }
}

/// Gives a workspace with its state and how it is encrypted.
///
/// AWS: `DescribeWorkspace`, permission `iotsitewise:DescribeWorkspace`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeWorkspace(pub(super) Call);

call!(DescribeWorkspace, DescribeWorkspaceResponse);

impl SiteWise {
    /// Gives a workspace with its state and how it is encrypted.
    ///
    /// AWS: `DescribeWorkspace`, permission `iotsitewise:DescribeWorkspace`.
    pub fn describe_workspace(&self, workspace_name: impl Into<String>) -> DescribeWorkspace {
        DescribeWorkspace(
            Call::new(&self.connector, "iotsitewise.DescribeWorkspace").with("workspaceName", &workspace_name.into()),
        )
    }
}

/// Lists the workspaces, each with its state.
///
/// AWS: `ListWorkspaces`, permission `iotsitewise:ListWorkspaces`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListWorkspaces(pub(super) Call);

impl ListWorkspaces {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListWorkspaces(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListWorkspaces(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListWorkspaces(self.0.set("maxResults", &max_results))
    }
}

listing!(ListWorkspaces, ListWorkspacesResponse);

impl crate::Paged for ListWorkspacesResponse {
    type Item = WorkspaceSummary;

    fn take_items(&mut self) -> Vec<WorkspaceSummary> {
        std::mem::take(&mut self.workspace_summaries)
    }
}

impl SiteWise {
    /// Lists the workspaces, each with its state.
    ///
    /// AWS: `ListWorkspaces`, permission `iotsitewise:ListWorkspaces`.
    pub fn list_workspaces(&self) -> ListWorkspaces {
        ListWorkspaces(Call::new(&self.connector, "iotsitewise.ListWorkspaces"))
    }
}

/// Changes a workspace that is `ACTIVE` or `FAILED`; in any other state it is refused. What is left out stays as it is.
/// A `FAILED` workspace is repaired by giving its encryption configuration again. Asynchronous: the workspace is
/// `UPDATING` at first; wait until it is `ACTIVE`.
///
/// AWS: `UpdateWorkspace`, permission `iotsitewise:UpdateWorkspace`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateWorkspace(pub(super) Call);

impl UpdateWorkspace {
    /// The new description. Default: the old one stays; 1 to 2048 characters.
    pub fn workspace_description(self, workspace_description: impl Into<String>) -> Self {
        UpdateWorkspace(self.0.with("workspaceDescription", &workspace_description.into()))
    }

    /// As [`workspace_description`](Self::workspace_description), but for `None`, which leaves it out.
    pub fn set_workspace_description(self, workspace_description: Option<String>) -> Self {
        UpdateWorkspace(self.0.set("workspaceDescription", &workspace_description))
    }

    /// How it is to be encrypted. Default: as before. A KMS key in use cannot be replaced, only given again.
    pub fn encryption_configuration(self, encryption_configuration: WorkspaceEncryptionConfiguration) -> Self {
        UpdateWorkspace(self.0.with("encryptionConfiguration", &encryption_configuration))
    }

    /// As [`encryption_configuration`](Self::encryption_configuration), but for `None`, which leaves it out.
    pub fn set_encryption_configuration(
        self,
        encryption_configuration: Option<WorkspaceEncryptionConfiguration>,
    ) -> Self {
        UpdateWorkspace(self.0.set("encryptionConfiguration", &encryption_configuration))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        UpdateWorkspace(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        UpdateWorkspace(self.0.set("clientToken", &client_token))
    }
}

call!(UpdateWorkspace, UpdateWorkspaceResponse);

impl SiteWise {
    /// Changes a workspace that is `ACTIVE` or `FAILED`; in any other state it is refused. What is left out stays as it is.
    /// A `FAILED` workspace is repaired by giving its encryption configuration again. Asynchronous: the workspace is
    /// `UPDATING` at first; wait until it is `ACTIVE`.
    ///
    /// AWS: `UpdateWorkspace`, permission `iotsitewise:UpdateWorkspace`.
    pub fn update_workspace(&self, workspace_name: impl Into<String>) -> UpdateWorkspace {
        UpdateWorkspace(
            Call::new(&self.connector, "iotsitewise.UpdateWorkspace").with("workspaceName", &workspace_name.into()),
        )
    }
}

/// Deletes a workspace. Everything in it or tied to it must be deleted first: datasets, time series, pipelines, tasks.
/// Asynchronous: the workspace is `DELETING` at first.
///
/// AWS: `DeleteWorkspace`, permission `iotsitewise:DeleteWorkspace`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteWorkspace(pub(super) Call);

impl DeleteWorkspace {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        DeleteWorkspace(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        DeleteWorkspace(self.0.set("clientToken", &client_token))
    }
}

call!(DeleteWorkspace, DeleteWorkspaceResponse);

impl SiteWise {
    /// Deletes a workspace. Everything in it or tied to it must be deleted first: datasets, time series, pipelines, tasks.
    /// Asynchronous: the workspace is `DELETING` at first.
    ///
    /// AWS: `DeleteWorkspace`, permission `iotsitewise:DeleteWorkspace`.
    pub fn delete_workspace(&self, workspace_name: impl Into<String>) -> DeleteWorkspace {
        DeleteWorkspace(
            Call::new(&self.connector, "iotsitewise.DeleteWorkspace").with("workspaceName", &workspace_name.into()),
        )
    }
}

/// What `create_workspace` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResponse {
    /// The name of the workspace; 1 to 64 characters.
    pub workspace_name: String,
    /// The ARN of the workspace; 1 to 1600 characters.
    pub workspace_arn: String,
    /// The state of the new workspace: `CREATING`.
    pub workspace_status: WorkspaceStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateWorkspaceResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("workspaceName", &self.workspace_name)
            .with("workspaceArn", &self.workspace_arn)
            .with("workspaceStatus", &self.workspace_status)
            .into()
    }
}

impl Structure for CreateWorkspaceResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.workspace_name = value.read()?,
            2 => self.workspace_arn = value.read()?,
            3 => self.workspace_status = value.read()?,
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
    /// The state of the workspace: `DELETING`.
    pub workspace_status: WorkspaceStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteWorkspaceResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("workspaceStatus", &self.workspace_status).into()
    }
}

impl Structure for DeleteWorkspaceResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.workspace_status = value.read()?,
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

/// What `describe_workspace` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeWorkspaceResponse {
    /// The ARN of the workspace; 1 to 1600 characters.
    pub workspace_arn: String,
    /// The name of the workspace; 1 to 64 characters.
    pub workspace_name: String,
    /// The description of the workspace; 1 to 2048 characters.
    pub workspace_description: Option<String>,
    /// The state of the workspace, and what went wrong if something did.
    pub workspace_status: WorkspaceStatus,
    /// How the workspace is encrypted.
    pub encryption_configuration: Option<WorkspaceEncryptionConfigurationInfo>,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeWorkspaceResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("workspaceArn", &self.workspace_arn)
            .with("workspaceName", &self.workspace_name)
            .with_some("workspaceDescription", &self.workspace_description)
            .with("workspaceStatus", &self.workspace_status)
            .with_some("encryptionConfiguration", &self.encryption_configuration)
            .with("createdAt", &self.created_at)
            .with("updatedAt", &self.updated_at)
            .into()
    }
}

impl Structure for DescribeWorkspaceResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.workspace_arn = value.read()?,
            2 => self.workspace_name = value.read()?,
            3 => self.workspace_description = value.read()?,
            4 => self.workspace_status = value.read()?,
            5 => self.encryption_configuration = value.read()?,
            6 => self.created_at = value.read()?,
            7 => self.updated_at = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeWorkspaceResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_workspaces` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListWorkspacesResponse {
    /// The workspaces.
    pub workspace_summaries: Vec<WorkspaceSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListWorkspacesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("workspaceSummaries", &self.workspace_summaries)
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
    /// The state of the workspace: `UPDATING`.
    pub workspace_status: WorkspaceStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateWorkspaceResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("workspaceStatus", &self.workspace_status).into()
    }
}

impl Structure for UpdateWorkspaceResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.workspace_status = value.read()?,
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

/// How a workspace is to be encrypted: with the key of IoT SiteWise or with a KMS key of your own.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkspaceEncryptionConfiguration {
    /// Whether the key of IoT SiteWise encrypts the data, or a KMS key of your own.
    pub encryption_type: EncryptionType,
    /// Your KMS key, by id, ARN or alias: needed for `KMS_BASED_ENCRYPTION`, left out otherwise. Once in use, it stays; 1
    /// to 2048 characters.
    pub kms_key_id: Option<String>,
}

impl WorkspaceEncryptionConfiguration {
    /// With what it needs; the other members have setters.
    pub fn new(encryption_type: impl Into<EncryptionType>) -> Self {
        Self { encryption_type: encryption_type.into(), ..Self::default() }
    }

    /// Your KMS key, by id, ARN or alias: needed for `KMS_BASED_ENCRYPTION`, left out otherwise. Once in use, it stays; 1
    /// to 2048 characters.
    pub fn kms_key_id(mut self, kms_key_id: impl Into<String>) -> Self {
        self.kms_key_id = Some(kms_key_id.into());
        self
    }

    /// As [`kms_key_id`](Self::kms_key_id), but for `None`, which leaves it out.
    pub fn set_kms_key_id(mut self, kms_key_id: Option<String>) -> Self {
        self.kms_key_id = kms_key_id;
        self
    }
}

impl ToJson for WorkspaceEncryptionConfiguration {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("encryptionType", &self.encryption_type).with_some("kmsKeyId", &self.kms_key_id).into()
    }
}

impl Structure for WorkspaceEncryptionConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.encryption_type = value.read()?,
            2 => self.kms_key_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// How a workspace is encrypted.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkspaceEncryptionConfigurationInfo {
    /// Whether the key of IoT SiteWise encrypts the data, or a KMS key of your own.
    pub encryption_type: EncryptionType,
    /// The ARN of the KMS key, if `encryption_type` is `KMS_BASED_ENCRYPTION`; 1 to 1600 characters.
    pub kms_key_arn: Option<String>,
}

impl ToJson for WorkspaceEncryptionConfigurationInfo {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("encryptionType", &self.encryption_type).with_some("kmsKeyArn", &self.kms_key_arn).into()
    }
}

impl Structure for WorkspaceEncryptionConfigurationInfo {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.encryption_type = value.read()?,
            2 => self.kms_key_arn = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What went wrong with a workspace.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkspaceErrorDetails {
    /// The kind of failure.
    pub code: ErrorCode,
    /// What went wrong; 1 to 2048 characters.
    pub message: String,
}

impl ToJson for WorkspaceErrorDetails {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("code", &self.code).with("message", &self.message).into()
    }
}

impl Structure for WorkspaceErrorDetails {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.code = value.read()?,
            2 => self.message = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Where a workspace is between its creation and its deletion.
    WorkspaceState {
        Creating = "CREATING",
        Active = "ACTIVE",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Failed = "FAILED",
    } else Unknown
}

/// The state of a workspace, and what went wrong if something did.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkspaceStatus {
    /// Where the workspace is in its life; `ACTIVE` once it can be used.
    pub state: WorkspaceState,
    /// What went wrong; absent otherwise.
    pub error: Option<WorkspaceErrorDetails>,
}

impl ToJson for WorkspaceStatus {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("state", &self.state).with_some("error", &self.error).into()
    }
}

impl Structure for WorkspaceStatus {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            2 => self.error = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A workspace in a list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkspaceSummary {
    /// The name of the workspace; 1 to 64 characters.
    pub name: String,
    /// Its ARN; 1 to 1600 characters.
    pub arn: String,
    /// The state of the workspace, and what went wrong if something did.
    pub status: WorkspaceStatus,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl ToJson for WorkspaceSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("name", &self.name)
            .with("arn", &self.arn)
            .with("status", &self.status)
            .with("createdAt", &self.created_at)
            .with("updatedAt", &self.updated_at)
            .into()
    }
}

impl Structure for WorkspaceSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.name = value.read()?,
            2 => self.arn = value.read()?,
            3 => self.status = value.read()?,
            4 => self.created_at = value.read()?,
            5 => self.updated_at = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}
