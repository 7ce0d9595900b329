//! AWS IoT TwinMaker: sync jobs.

use super::TwinMaker;
use super::shared::ErrorDetails;
use crate::Error;
use crate::Timestamp;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::UNKNOWN;
use crate::from_wire::Value;
use crate::listing::listing;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;
use crate::types::enumeration;
use serde_json::Value as Document;
use std::collections::HashMap;

/// Creates a sync job, which keeps entities and component types of a workspace in step with AWS IoT SiteWise.
/// Asynchronous: the answer has the state so far; wait until `get_sync_job` says `ACTIVE`.
///
/// AWS: `CreateSyncJob`, permission `iottwinmaker:CreateSyncJob`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateSyncJob(pub(super) Call);

impl CreateSyncJob {
    /// Its tags: keys and values; 0 to 50 entries.
    pub fn tags(self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreateSyncJob(self.0.with(
            "tags",
            &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<HashMap<String, String>>) -> Self {
        CreateSyncJob(self.0.set("tags", &tags))
    }
}

call!(CreateSyncJob, CreateSyncJobResponse);

impl TwinMaker {
    /// Creates a sync job, which keeps entities and component types of a workspace in step with AWS IoT SiteWise.
    /// Asynchronous: the answer has the state so far; wait until `get_sync_job` says `ACTIVE`.
    ///
    /// AWS: `CreateSyncJob`, permission `iottwinmaker:CreateSyncJob`.
    pub fn create_sync_job(
        &self,
        workspace_id: impl Into<String>,
        sync_source: impl Into<String>,
        sync_role: impl Into<String>,
    ) -> CreateSyncJob {
        CreateSyncJob(
            Call::new(&self.connector, "iottwinmaker.CreateSyncJob")
                .with("workspaceId", &workspace_id.into())
                .with("syncSource", &sync_source.into())
                .with("syncRole", &sync_role.into()),
        )
    }
}

/// Gives the sync job of a source with its role and its status.
///
/// AWS: `GetSyncJob`, permission `iottwinmaker:GetSyncJob`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSyncJob(pub(super) Call);

impl GetSyncJob {
    /// The id of the workspace that the job is in; 1 to 128 characters.
    pub fn workspace_id(self, workspace_id: impl Into<String>) -> Self {
        GetSyncJob(self.0.with("workspaceId", &workspace_id.into()))
    }

    /// As [`workspace_id`](Self::workspace_id), but for `None`, which leaves it out.
    pub fn set_workspace_id(self, workspace_id: Option<String>) -> Self {
        GetSyncJob(self.0.set("workspaceId", &workspace_id))
    }
}

call!(GetSyncJob, GetSyncJobResponse);

impl TwinMaker {
    /// Gives the sync job of a source with its role and its status.
    ///
    /// AWS: `GetSyncJob`, permission `iottwinmaker:GetSyncJob`.
    pub fn get_sync_job(&self, sync_source: impl Into<String>) -> GetSyncJob {
        GetSyncJob(Call::new(&self.connector, "iottwinmaker.GetSyncJob").with("syncSource", &sync_source.into()))
    }
}

/// Lists the sync jobs of a workspace, in short.
///
/// AWS: `ListSyncJobs`, permission `iottwinmaker:ListSyncJobs`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListSyncJobs(pub(super) Call);

impl ListSyncJobs {
    /// The size of a page, 1 or more; above 200 it is 200. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListSyncJobs(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListSyncJobs(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListSyncJobs(self.0.set("nextToken", &next_token.into()))
    }
}

listing!(ListSyncJobs, ListSyncJobsResponse);

impl crate::Paged for ListSyncJobsResponse {
    type Item = SyncJobSummary;

    fn take_items(&mut self) -> Vec<SyncJobSummary> {
        self.sync_job_summaries.take().unwrap_or_default()
    }
}

impl TwinMaker {
    /// Lists the sync jobs of a workspace, in short.
    ///
    /// AWS: `ListSyncJobs`, permission `iottwinmaker:ListSyncJobs`.
    pub fn list_sync_jobs(&self, workspace_id: impl Into<String>) -> ListSyncJobs {
        ListSyncJobs(Call::new(&self.connector, "iottwinmaker.ListSyncJobs").with("workspaceId", &workspace_id.into()))
    }
}

/// Deletes a sync job, and before it everything that it has synced into the workspace. Asynchronous: the job stays in
/// state `DELETING`, and is tried again after errors, until all of that is gone.
///
/// AWS: `DeleteSyncJob`, permission `iottwinmaker:DeleteSyncJob`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteSyncJob(pub(super) Call);

call!(DeleteSyncJob, DeleteSyncJobResponse);

impl TwinMaker {
    /// Deletes a sync job, and before it everything that it has synced into the workspace. Asynchronous: the job stays in
    /// state `DELETING`, and is tried again after errors, until all of that is gone.
    ///
    /// AWS: `DeleteSyncJob`, permission `iottwinmaker:DeleteSyncJob`.
    pub fn delete_sync_job(&self, workspace_id: impl Into<String>, sync_source: impl Into<String>) -> DeleteSyncJob {
        DeleteSyncJob(
            Call::new(&self.connector, "iottwinmaker.DeleteSyncJob")
                .with("workspaceId", &workspace_id.into())
                .with("syncSource", &sync_source.into()),
        )
    }
}

/// Lists what a sync job has synced, each with its state, and with its error if it failed.
///
/// AWS: `ListSyncResources`, permission `iottwinmaker:ListSyncResources`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListSyncResources(pub(super) Call);

impl ListSyncResources {
    /// Conditions: a state alone, or a resource type with a resource id or with an external id. Default: all.
    pub fn filters(self, filters: impl IntoIterator<Item = SyncResourceFilter>) -> Self {
        ListSyncResources(self.0.with("filters", &filters.into_iter().collect::<Vec<SyncResourceFilter>>()))
    }

    /// As [`filters`](Self::filters), but for `None`, which leaves it out.
    pub fn set_filters(self, filters: Option<Vec<SyncResourceFilter>>) -> Self {
        ListSyncResources(self.0.set("filters", &filters))
    }

    /// The size of a page, 1 or more; above 200 it is 200. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListSyncResources(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListSyncResources(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListSyncResources(self.0.set("nextToken", &next_token.into()))
    }
}

listing!(ListSyncResources, ListSyncResourcesResponse);

impl crate::Paged for ListSyncResourcesResponse {
    type Item = SyncResourceSummary;

    fn take_items(&mut self) -> Vec<SyncResourceSummary> {
        self.sync_resources.take().unwrap_or_default()
    }
}

impl TwinMaker {
    /// Lists what a sync job has synced, each with its state, and with its error if it failed.
    ///
    /// AWS: `ListSyncResources`, permission `iottwinmaker:ListSyncResources`.
    pub fn list_sync_resources(
        &self,
        workspace_id: impl Into<String>,
        sync_source: impl Into<String>,
    ) -> ListSyncResources {
        ListSyncResources(
            Call::new(&self.connector, "iottwinmaker.ListSyncResources")
                .with("workspaceId", &workspace_id.into())
                .with("syncSource", &sync_source.into()),
        )
    }
}

/// What `create_sync_job` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateSyncJobResponse {
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// When it was created.
    pub creation_date_time: Timestamp,
    /// The sync job's state after the call.
    pub state: SyncJobState,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateSyncJobResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("arn", &self.arn)
            .with("creationDateTime", &self.creation_date_time)
            .with("state", &self.state)
            .into()
    }
}

impl Structure for CreateSyncJobResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.arn = value.read()?,
            2 => self.creation_date_time = value.read()?,
            3 => self.state = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateSyncJobResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `delete_sync_job` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteSyncJobResponse {
    /// The sync job's state after the call.
    pub state: SyncJobState,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteSyncJobResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("state", &self.state).into()
    }
}

impl Structure for DeleteSyncJobResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DeleteSyncJobResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_sync_job` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetSyncJobResponse {
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// The id of the workspace; 1 to 128 characters.
    pub workspace_id: String,
    /// Where the job syncs from. Only `SITEWISE` is supported.
    pub sync_source: String,
    /// The ARN of the role with which the job reads the source and creates, updates and deletes resources here; 20 to 2048
    /// characters.
    pub sync_role: String,
    /// The job's state, and its error if there is one.
    pub status: SyncJobStatus,
    /// When it was created.
    pub creation_date_time: Timestamp,
    /// When it was last changed.
    pub update_date_time: Timestamp,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetSyncJobResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("arn", &self.arn)
            .with("workspaceId", &self.workspace_id)
            .with("syncSource", &self.sync_source)
            .with("syncRole", &self.sync_role)
            .with("status", &self.status)
            .with("creationDateTime", &self.creation_date_time)
            .with("updateDateTime", &self.update_date_time)
            .into()
    }
}

impl Structure for GetSyncJobResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.arn = value.read()?,
            2 => self.workspace_id = value.read()?,
            3 => self.sync_source = value.read()?,
            4 => self.sync_role = value.read()?,
            5 => self.status = value.read()?,
            6 => self.creation_date_time = value.read()?,
            7 => self.update_date_time = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetSyncJobResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_sync_jobs` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSyncJobsResponse {
    /// The sync jobs of this page, in short.
    pub sync_job_summaries: Option<Vec<SyncJobSummary>>,
    /// The token of the next page; none on the last one; 0 to 17880 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListSyncJobsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("syncJobSummaries", &self.sync_job_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListSyncJobsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.sync_job_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListSyncJobsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_sync_resources` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSyncResourcesResponse {
    /// The synced resources of this page.
    pub sync_resources: Option<Vec<SyncResourceSummary>>,
    /// The token of the next page; none on the last one; 0 to 17880 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListSyncResourcesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("syncResources", &self.sync_resources)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListSyncResourcesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.sync_resources = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListSyncResourcesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

enumeration! {
    /// Where a sync job is between its creation and its deletion.
    SyncJobState {
        Creating = "CREATING",
        Initializing = "INITIALIZING",
        Active = "ACTIVE",
        Deleting = "DELETING",
        Error = "ERROR",
    } else Unknown
}

/// The state of a sync job, with its error if there is one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SyncJobStatus {
    /// The state of the job.
    pub state: Option<SyncJobState>,
    /// Why it failed; absent otherwise.
    pub error: Option<ErrorDetails>,
}

impl ToJson for SyncJobStatus {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("state", &self.state).with_some("error", &self.error).into()
    }
}

impl Structure for SyncJobStatus {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            2 => self.error = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A sync job in short, without its role.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SyncJobSummary {
    /// Its ARN; 20 to 2048 characters.
    pub arn: Option<String>,
    /// The id of the workspace; 1 to 128 characters.
    pub workspace_id: Option<String>,
    /// Where the job syncs from. Only `SITEWISE` is supported.
    pub sync_source: Option<String>,
    /// The job's state, and its error if there is one.
    pub status: Option<SyncJobStatus>,
    /// When it was created.
    pub creation_date_time: Option<Timestamp>,
    /// When it was last changed.
    pub update_date_time: Option<Timestamp>,
}

impl ToJson for SyncJobSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("arn", &self.arn)
            .with_some("workspaceId", &self.workspace_id)
            .with_some("syncSource", &self.sync_source)
            .with_some("status", &self.status)
            .with_some("creationDateTime", &self.creation_date_time)
            .with_some("updateDateTime", &self.update_date_time)
            .into()
    }
}

impl Structure for SyncJobSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.arn = value.read()?,
            2 => self.workspace_id = value.read()?,
            3 => self.sync_source = value.read()?,
            4 => self.status = value.read()?,
            5 => self.creation_date_time = value.read()?,
            6 => self.update_date_time = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// One condition on synced resources; some go together, see `filters`.
///
/// Exactly one of its members is set. Open: a member that this version does not know is kept as it came.
#[allow(clippy::large_enum_variant, reason = "an answer holds few of them, and a box would be in the way")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SyncResourceFilter {
    /// Only resources in this state.
    State(SyncResourceState),
    /// Only resources of this type; goes with a resource id or an external id.
    ResourceType(SyncResourceType),
    /// Only the resource with this id in the workspace; goes with a resource type.
    ResourceId(String),
    /// Only the resource with this external id; goes with a resource type.
    ExternalId(String),
    /// One that this version does not know, by AWS's name, as it came; empty if none came. It cannot be sent.
    Unknown(serde_json::Map<String, Document>),
}

impl Default for SyncResourceFilter {
    fn default() -> Self {
        SyncResourceFilter::Unknown(serde_json::Map::new())
    }
}

impl Structure for SyncResourceFilter {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        *self = match number {
            1 => SyncResourceFilter::State(value.read()?),
            2 => SyncResourceFilter::ResourceType(value.read()?),
            3 => SyncResourceFilter::ResourceId(value.read()?),
            4 => SyncResourceFilter::ExternalId(value.read()?),
            UNKNOWN => {
                let more: serde_json::Map<String, Document> = value.read()?;
                if let SyncResourceFilter::Unknown(members) = self {
                    members.extend(more);
                }
                return Ok(());
            }
            _ => return value.unknown(),
        };
        Ok(())
    }
}

impl ToJson for SyncResourceFilter {
    fn to_json(&self) -> serde_json::Value {
        match self {
            SyncResourceFilter::State(value) => Object::default().with("state", value),
            SyncResourceFilter::ResourceType(value) => Object::default().with("resourceType", value),
            SyncResourceFilter::ResourceId(value) => Object::default().with("resourceId", value),
            SyncResourceFilter::ExternalId(value) => Object::default().with("externalId", value),
            SyncResourceFilter::Unknown(members) => Object::from(members.clone()),
        }
        .into()
    }
}

enumeration! {
    /// Where a synced resource is on its way to being in step with its source.
    SyncResourceState {
        Initializing = "INITIALIZING",
        Processing = "PROCESSING",
        Deleted = "DELETED",
        InSync = "IN_SYNC",
        Error = "ERROR",
    } else Unknown
}

/// The state of a synced resource, with its error if there is one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SyncResourceStatus {
    /// The state of the resource.
    pub state: Option<SyncResourceState>,
    /// Why it failed; absent otherwise.
    pub error: Option<ErrorDetails>,
}

impl ToJson for SyncResourceStatus {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("state", &self.state).with_some("error", &self.error).into()
    }
}

impl Structure for SyncResourceStatus {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            2 => self.error = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A resource that a sync job looks after, with its status.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SyncResourceSummary {
    /// Whether it is an entity or a component type.
    pub resource_type: Option<SyncResourceType>,
    /// Its id outside the workspace, at the source; 1 to 128 characters.
    pub external_id: Option<String>,
    /// Its id in the workspace; 1 to 128 characters.
    pub resource_id: Option<String>,
    /// The resource's state, and its error if there is one.
    pub status: Option<SyncResourceStatus>,
    /// When it was last changed.
    pub update_date_time: Option<Timestamp>,
}

impl ToJson for SyncResourceSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("resourceType", &self.resource_type)
            .with_some("externalId", &self.external_id)
            .with_some("resourceId", &self.resource_id)
            .with_some("status", &self.status)
            .with_some("updateDateTime", &self.update_date_time)
            .into()
    }
}

impl Structure for SyncResourceSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.resource_type = value.read()?,
            2 => self.external_id = value.read()?,
            3 => self.resource_id = value.read()?,
            4 => self.status = value.read()?,
            5 => self.update_date_time = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// What a synced resource is in the workspace.
    SyncResourceType {
        Entity = "ENTITY",
        ComponentType = "COMPONENT_TYPE",
    } else Unknown
}
