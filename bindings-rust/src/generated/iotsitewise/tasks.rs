//! AWS IoT SiteWise: tasks.

use super::SiteWise;
use super::shared::{Mount, ResourceStatus};
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
use crate::types::Hidden;
use crate::types::Response;
use crate::types::ResponseMetadata;
use crate::types::enumeration;
use serde_json::Value as Document;
use std::collections::HashMap;

/// Creates a task: a container image and the hardware, storage and time that it gets. Needs a workspace, an image in
/// Amazon ECR, and an IAM role with which the container reaches AWS resources. One task can be used by many compute
/// nodes, in one or more pipelines.
///
/// AWS: `CreateTask`, permission `iotsitewise:CreateTask`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateTask(pub(super) Call);

impl CreateTask {
    /// Its description; 1 to 2048 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        CreateTask(self.0.with("description", &description.into()))
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(self, description: Option<String>) -> Self {
        CreateTask(self.0.set("description", &description))
    }

    /// Its tags: keys and values; 1 to 50 entries.
    pub fn tags(self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreateTask(self.0.with(
            "tags",
            &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<HashMap<String, String>>) -> Self {
        CreateTask(self.0.set("tags", &tags))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        CreateTask(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        CreateTask(self.0.set("clientToken", &client_token))
    }
}

call!(CreateTask, CreateTaskResponse);

impl SiteWise {
    /// Creates a task: a container image and the hardware, storage and time that it gets. Needs a workspace, an image in
    /// Amazon ECR, and an IAM role with which the container reaches AWS resources. One task can be used by many compute
    /// nodes, in one or more pipelines.
    ///
    /// AWS: `CreateTask`, permission `iotsitewise:CreateTask`.
    pub fn create_task(
        &self,
        workspace_name: impl Into<String>,
        task_name: impl Into<String>,
        task_configuration: TaskConfiguration,
    ) -> CreateTask {
        CreateTask(
            Call::new(&self.connector, "iotsitewise.CreateTask")
                .with("workspaceName", &workspace_name.into())
                .with("taskName", &task_name.into())
                .with("taskConfiguration", &task_configuration),
        )
    }
}

/// Gives a task with its configuration and state. It is the latest version unless another one is asked for.
///
/// AWS: `DescribeTask`, permission `iotsitewise:DescribeTask`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeTask(pub(super) Call);

impl DescribeTask {
    /// Which version to give. Default: the latest; 1 to 10 characters.
    pub fn task_version(self, task_version: impl Into<String>) -> Self {
        DescribeTask(self.0.with("taskVersion", &task_version.into()))
    }

    /// As [`task_version`](Self::task_version), but for `None`, which leaves it out.
    pub fn set_task_version(self, task_version: Option<String>) -> Self {
        DescribeTask(self.0.set("taskVersion", &task_version))
    }
}

call!(DescribeTask, DescribeTaskResponse);

impl SiteWise {
    /// Gives a task with its configuration and state. It is the latest version unless another one is asked for.
    ///
    /// AWS: `DescribeTask`, permission `iotsitewise:DescribeTask`.
    pub fn describe_task(&self, workspace_name: impl Into<String>, task_name: impl Into<String>) -> DescribeTask {
        DescribeTask(
            Call::new(&self.connector, "iotsitewise.DescribeTask")
                .with("workspaceName", &workspace_name.into())
                .with("taskName", &task_name.into()),
        )
    }
}

/// Lists the tasks of a workspace, without their configurations. Those are told by `describe_task`.
///
/// AWS: `ListTasks`, permission `iotsitewise:ListTasks`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListTasks(pub(super) Call);

impl ListTasks {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListTasks(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListTasks(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListTasks(self.0.set("maxResults", &max_results))
    }
}

listing!(ListTasks, ListTasksResponse);

impl crate::Paged for ListTasksResponse {
    type Item = TaskSummary;

    fn take_items(&mut self) -> Vec<TaskSummary> {
        std::mem::take(&mut self.task_summaries)
    }
}

impl SiteWise {
    /// Lists the tasks of a workspace, without their configurations. Those are told by `describe_task`.
    ///
    /// AWS: `ListTasks`, permission `iotsitewise:ListTasks`.
    pub fn list_tasks(&self, workspace_name: impl Into<String>) -> ListTasks {
        ListTasks(Call::new(&self.connector, "iotsitewise.ListTasks").with("workspaceName", &workspace_name.into()))
    }
}

/// Changes a task's description or configuration, and makes a new version of it. What is left out of the request stays
/// as it was.
///
/// AWS: `UpdateTask`, permission `iotsitewise:UpdateTask`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateTask(pub(super) Call);

impl UpdateTask {
    /// The new description; left out, the old one stays; 1 to 2048 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        UpdateTask(self.0.with("description", &description.into()))
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(self, description: Option<String>) -> Self {
        UpdateTask(self.0.set("description", &description))
    }

    /// The new configuration; left out, the old one stays.
    pub fn task_configuration(self, task_configuration: TaskConfiguration) -> Self {
        UpdateTask(self.0.with("taskConfiguration", &task_configuration))
    }

    /// As [`task_configuration`](Self::task_configuration), but for `None`, which leaves it out.
    pub fn set_task_configuration(self, task_configuration: Option<TaskConfiguration>) -> Self {
        UpdateTask(self.0.set("taskConfiguration", &task_configuration))
    }
}

call!(UpdateTask, UpdateTaskResponse);

impl SiteWise {
    /// Changes a task's description or configuration, and makes a new version of it. What is left out of the request stays
    /// as it was.
    ///
    /// AWS: `UpdateTask`, permission `iotsitewise:UpdateTask`.
    pub fn update_task(&self, workspace_name: impl Into<String>, task_name: impl Into<String>) -> UpdateTask {
        UpdateTask(
            Call::new(&self.connector, "iotsitewise.UpdateTask")
                .with("workspaceName", &workspace_name.into())
                .with("taskName", &task_name.into()),
        )
    }
}

/// Deletes a task. Refused while any pipeline names it: take it out of all pipelines first.
///
/// AWS: `DeleteTask`, permission `iotsitewise:DeleteTask`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteTask(pub(super) Call);

call!(DeleteTask, DeleteTaskResponse);

impl SiteWise {
    /// Deletes a task. Refused while any pipeline names it: take it out of all pipelines first.
    ///
    /// AWS: `DeleteTask`, permission `iotsitewise:DeleteTask`.
    pub fn delete_task(&self, workspace_name: impl Into<String>, task_name: impl Into<String>) -> DeleteTask {
        DeleteTask(
            Call::new(&self.connector, "iotsitewise.DeleteTask")
                .with("workspaceName", &workspace_name.into())
                .with("taskName", &task_name.into()),
        )
    }
}

/// A container that a task runs: its image, its IAM role, and the hardware, storage and time that it gets.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContainerTaskConfiguration {
    /// The URI of the container image in Amazon ECR; 1 to 1024 characters.
    pub ecr_uri: String,
    /// The ARN of the IAM role with which the container reaches AWS resources; 20 to 2048 characters.
    pub task_execution_role: String,
    /// What hardware the task runs on: standard CPUs, or hardware with GPUs.
    pub processing_type: ProcessingType,
    /// How much vCPU, memory and GPU the task gets; the processing type decides which sizes there are.
    pub processing_unit: ProcessingUnit,
    /// The kind and size of the container's temporary storage.
    pub ephemeral_storage_configuration: Option<EphemeralStorageConfiguration>,
    /// The command that the container runs, as a list of strings.
    pub command: Option<Vec<String>>,
    /// How many seconds a run may take. Default: 3600, one hour; 60 to 86400.
    pub timeout_seconds: Option<i64>,
    /// Environment variables that the container gets when it runs; 0 to 20 entries.
    pub environment_variables: Option<HashMap<String, String>>,
    /// Outside data that the container reads as if it were in local directories; 0 to 5 of them.
    pub mounts: Option<Vec<Mount>>,
}

impl std::fmt::Debug for ContainerTaskConfiguration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ContainerTaskConfiguration")
            .field("ecr_uri", &Hidden)
            .field("task_execution_role", &Hidden)
            .field("processing_type", &self.processing_type)
            .field("processing_unit", &self.processing_unit)
            .field("ephemeral_storage_configuration", &self.ephemeral_storage_configuration)
            .field("command", &self.command.as_ref().map(|_| Hidden))
            .field("timeout_seconds", &self.timeout_seconds)
            .field("environment_variables", &self.environment_variables.as_ref().map(|_| Hidden))
            .field("mounts", &self.mounts)
            .finish()
    }
}

impl ContainerTaskConfiguration {
    /// With what it needs; the other members have setters.
    pub fn new(
        ecr_uri: impl Into<String>,
        task_execution_role: impl Into<String>,
        processing_type: impl Into<ProcessingType>,
        processing_unit: impl Into<ProcessingUnit>,
    ) -> Self {
        Self {
            ecr_uri: ecr_uri.into(),
            task_execution_role: task_execution_role.into(),
            processing_type: processing_type.into(),
            processing_unit: processing_unit.into(),
            ..Self::default()
        }
    }

    /// The kind and size of the container's temporary storage.
    pub fn ephemeral_storage_configuration(
        mut self,
        ephemeral_storage_configuration: EphemeralStorageConfiguration,
    ) -> Self {
        self.ephemeral_storage_configuration = Some(ephemeral_storage_configuration);
        self
    }

    /// As [`ephemeral_storage_configuration`](Self::ephemeral_storage_configuration), but for `None`, which leaves it out.
    pub fn set_ephemeral_storage_configuration(
        mut self,
        ephemeral_storage_configuration: Option<EphemeralStorageConfiguration>,
    ) -> Self {
        self.ephemeral_storage_configuration = ephemeral_storage_configuration;
        self
    }

    /// The command that the container runs, as a list of strings.
    pub fn command(mut self, command: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.command = Some(command.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// As [`command`](Self::command), but for `None`, which leaves it out.
    pub fn set_command(mut self, command: Option<Vec<String>>) -> Self {
        self.command = command;
        self
    }

    /// How many seconds a run may take. Default: 3600, one hour; 60 to 86400.
    pub fn timeout_seconds(mut self, timeout_seconds: i64) -> Self {
        self.timeout_seconds = Some(timeout_seconds);
        self
    }

    /// As [`timeout_seconds`](Self::timeout_seconds), but for `None`, which leaves it out.
    pub fn set_timeout_seconds(mut self, timeout_seconds: Option<i64>) -> Self {
        self.timeout_seconds = timeout_seconds;
        self
    }

    /// Environment variables that the container gets when it runs; 0 to 20 entries.
    pub fn environment_variables(
        mut self,
        environment_variables: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.environment_variables = Some(
            environment_variables
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect::<HashMap<String, String>>(),
        );
        self
    }

    /// As [`environment_variables`](Self::environment_variables), but for `None`, which leaves it out.
    pub fn set_environment_variables(mut self, environment_variables: Option<HashMap<String, String>>) -> Self {
        self.environment_variables = environment_variables;
        self
    }

    /// Outside data that the container reads as if it were in local directories; 0 to 5 of them.
    pub fn mounts(mut self, mounts: impl IntoIterator<Item = Mount>) -> Self {
        self.mounts = Some(mounts.into_iter().collect::<Vec<Mount>>());
        self
    }

    /// As [`mounts`](Self::mounts), but for `None`, which leaves it out.
    pub fn set_mounts(mut self, mounts: Option<Vec<Mount>>) -> Self {
        self.mounts = mounts;
        self
    }
}

impl ToJson for ContainerTaskConfiguration {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("ecrUri", &self.ecr_uri)
            .with("taskExecutionRole", &self.task_execution_role)
            .with("processingType", &self.processing_type)
            .with("processingUnit", &self.processing_unit)
            .with_some("ephemeralStorageConfiguration", &self.ephemeral_storage_configuration)
            .with_some("command", &self.command)
            .with_some("timeoutSeconds", &self.timeout_seconds)
            .with_some("environmentVariables", &self.environment_variables)
            .with_some("mounts", &self.mounts)
            .into()
    }
}

impl Structure for ContainerTaskConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.ecr_uri = value.read()?,
            2 => self.task_execution_role = value.read()?,
            3 => self.processing_type = value.read()?,
            4 => self.processing_unit = value.read()?,
            5 => self.ephemeral_storage_configuration = value.read()?,
            6 => self.command = value.read()?,
            7 => self.timeout_seconds = value.read()?,
            8 => self.environment_variables = value.read()?,
            9 => self.mounts = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `create_task` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateTaskResponse {
    /// The name of the task, unique in its workspace; 1 to 64 characters.
    pub task_name: String,
    /// The ARN of the task; 1 to 1600 characters.
    pub task_arn: String,
    /// The version of the task, a whole number in digits; 1 to 10 characters.
    pub version: String,
    /// The state of the task and, if something went wrong with it, the error.
    pub status: ResourceStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateTaskResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("taskName", &self.task_name)
            .with("taskArn", &self.task_arn)
            .with("version", &self.version)
            .with("status", &self.status)
            .into()
    }
}

impl Structure for CreateTaskResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.task_name = value.read()?,
            2 => self.task_arn = value.read()?,
            3 => self.version = value.read()?,
            4 => self.status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateTaskResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `delete_task` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteTaskResponse {
    /// The state of the task and, if something went wrong with it, the error.
    pub status: ResourceStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteTaskResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("status", &self.status).into()
    }
}

impl Structure for DeleteTaskResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DeleteTaskResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_task` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeTaskResponse {
    /// The name of the workspace; 1 to 64 characters.
    pub workspace_name: String,
    /// The name of the task, unique in its workspace; 1 to 64 characters.
    pub task_name: String,
    /// Its description; 1 to 2048 characters.
    pub description: Option<String>,
    /// The ARN of the task; 1 to 1600 characters.
    pub task_arn: String,
    /// The version of the task, a whole number in digits; 1 to 10 characters.
    pub version: String,
    /// What the task runs: its container.
    pub task_configuration: TaskConfiguration,
    /// The state of the task and, if something went wrong with it, the error.
    pub status: ResourceStatus,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeTaskResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("workspaceName", &self.workspace_name)
            .with("taskName", &self.task_name)
            .with_some("description", &self.description)
            .with("taskArn", &self.task_arn)
            .with("version", &self.version)
            .with("taskConfiguration", &self.task_configuration)
            .with("status", &self.status)
            .with("createdAt", &self.created_at)
            .with("updatedAt", &self.updated_at)
            .into()
    }
}

impl Structure for DescribeTaskResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.workspace_name = value.read()?,
            2 => self.task_name = value.read()?,
            3 => self.description = value.read()?,
            4 => self.task_arn = value.read()?,
            5 => self.version = value.read()?,
            6 => self.task_configuration = value.read()?,
            7 => self.status = value.read()?,
            8 => self.created_at = value.read()?,
            9 => self.updated_at = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeTaskResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// The temporary storage of a task's container.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EphemeralStorageConfiguration {
    /// What pattern of work the storage suits, and how fast it is.
    pub storage_class: StorageClass,
    /// The size of the volume in GiB; 1 to 16384.
    pub storage_size_in_gi_b: i32,
}

impl EphemeralStorageConfiguration {
    /// With what it needs; the other members have setters.
    pub fn new(storage_class: impl Into<StorageClass>, storage_size_in_gi_b: i32) -> Self {
        Self { storage_class: storage_class.into(), storage_size_in_gi_b }
    }
}

impl ToJson for EphemeralStorageConfiguration {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("storageClass", &self.storage_class)
            .with("storageSizeInGiB", &self.storage_size_in_gi_b)
            .into()
    }
}

impl Structure for EphemeralStorageConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.storage_class = value.read()?,
            2 => self.storage_size_in_gi_b = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `list_tasks` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTasksResponse {
    /// The tasks on this page.
    pub task_summaries: Vec<TaskSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListTasksResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("taskSummaries", &self.task_summaries).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListTasksResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.task_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListTasksResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

enumeration! {
    /// What hardware a task runs on: standard CPUs, or hardware with GPUs.
    ProcessingType {
        GenericComputeProcessing = "GENERIC_COMPUTE_PROCESSING",
        HardwareAcceleratedProcessing = "HARDWARE_ACCELERATED_PROCESSING",
    } else Unknown
}

enumeration! {
    /// How much vCPU, memory and GPU a task gets. Not every processing type has all of these sizes.
    ProcessingUnit {
        Units2 = "UNITS_2",
        Units4 = "UNITS_4",
        Units8 = "UNITS_8",
        Units12 = "UNITS_12",
        Units16 = "UNITS_16",
        Units24 = "UNITS_24",
        Units32 = "UNITS_32",
        Units36 = "UNITS_36",
        Units48 = "UNITS_48",
        Units60 = "UNITS_60",
        Units64 = "UNITS_64",
        Units72 = "UNITS_72",
        Units84 = "UNITS_84",
        Units96 = "UNITS_96",
    } else Unknown
}

enumeration! {
    /// The kind of temporary storage: the name tells what pattern of work it suits, the number its level of performance.
    StorageClass {
        Standard1 = "STANDARD_1",
        Standard2 = "STANDARD_2",
        Throughput1 = "THROUGHPUT_1",
        Throughput2 = "THROUGHPUT_2",
    } else Unknown
}

/// What a task runs. A container is the only kind.
///
/// Exactly one of its members is set. Open: a member that this version does not know is kept as it came.
#[allow(clippy::large_enum_variant, reason = "an answer holds few of them, and a box would be in the way")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TaskConfiguration {
    /// A container image of your own, run on hardware that AWS manages.
    ContainerTaskConfiguration(ContainerTaskConfiguration),
    /// One that this version does not know, by AWS's name, as it came; empty if none came. It cannot be sent.
    Unknown(serde_json::Map<String, Document>),
}

impl Default for TaskConfiguration {
    fn default() -> Self {
        TaskConfiguration::Unknown(serde_json::Map::new())
    }
}

impl Structure for TaskConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        *self = match number {
            1 => TaskConfiguration::ContainerTaskConfiguration(value.read()?),
            UNKNOWN => {
                let more: serde_json::Map<String, Document> = value.read()?;
                if let TaskConfiguration::Unknown(members) = self {
                    members.extend(more);
                }
                return Ok(());
            }
            _ => return value.unknown(),
        };
        Ok(())
    }
}

impl ToJson for TaskConfiguration {
    fn to_json(&self) -> serde_json::Value {
        match self {
            TaskConfiguration::ContainerTaskConfiguration(value) => {
                Object::default().with("containerTaskConfiguration", value)
            }
            TaskConfiguration::Unknown(members) => Object::from(members.clone()),
        }
        .into()
    }
}

/// A task in a list, without its configuration.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TaskSummary {
    /// The name of the task, unique in its workspace; 1 to 64 characters.
    pub task_name: String,
    /// Its description; 1 to 2048 characters.
    pub description: Option<String>,
    /// The ARN of the task; 1 to 1600 characters.
    pub task_arn: String,
    /// The version of the task, a whole number in digits; 1 to 10 characters.
    pub version: String,
    /// The state of the task and, if something went wrong with it, the error.
    pub status: ResourceStatus,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl ToJson for TaskSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("taskName", &self.task_name)
            .with_some("description", &self.description)
            .with("taskArn", &self.task_arn)
            .with("version", &self.version)
            .with("status", &self.status)
            .with("createdAt", &self.created_at)
            .with("updatedAt", &self.updated_at)
            .into()
    }
}

impl Structure for TaskSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.task_name = value.read()?,
            2 => self.description = value.read()?,
            3 => self.task_arn = value.read()?,
            4 => self.version = value.read()?,
            5 => self.status = value.read()?,
            6 => self.created_at = value.read()?,
            7 => self.updated_at = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `update_task` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateTaskResponse {
    /// The version that this change made; 1 to 10 characters.
    pub version: String,
    /// The state of the task and, if something went wrong with it, the error.
    pub status: ResourceStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateTaskResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("version", &self.version).with("status", &self.status).into()
    }
}

impl Structure for UpdateTaskResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.version = value.read()?,
            2 => self.status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for UpdateTaskResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
