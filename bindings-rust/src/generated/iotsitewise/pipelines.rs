//! AWS IoT SiteWise: pipelines.

use super::SiteWise;
use super::shared::{Mount, ResourceStatus};
use crate::Error;
use crate::Timestamp;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::listing::listing;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Hidden;
use crate::types::Response;
use crate::types::ResponseMetadata;
use crate::types::enumeration;
use std::collections::HashMap;

/// Creates a pipeline: compute nodes that each run a task, and the order between them. Needs a workspace and a task for
/// each node. The dependencies between nodes must not form a cycle. In an execution, nodes that depend on no other run
/// side by side; each other node starts once all nodes that it depends on have succeeded. A node's own environment
/// variables win over those of the pipeline.
///
/// AWS: `CreatePipeline`, permission `iotsitewise:CreatePipeline`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreatePipeline(pub(super) Call);

impl CreatePipeline {
    /// Its description; 1 to 2048 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        CreatePipeline(self.0.with("description", &description.into()))
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(self, description: Option<String>) -> Self {
        CreatePipeline(self.0.set("description", &description))
    }

    /// Environment variables for all compute nodes; a node's own with the same name win over them; 0 to 20 entries.
    pub fn environment_variables(
        self,
        environment_variables: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        CreatePipeline(
            self.0.with(
                "environmentVariables",
                &environment_variables
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, String>>(),
            ),
        )
    }

    /// As [`environment_variables`](Self::environment_variables), but for `None`, which leaves it out.
    pub fn set_environment_variables(self, environment_variables: Option<HashMap<String, String>>) -> Self {
        CreatePipeline(self.0.set("environmentVariables", &environment_variables))
    }

    /// Its tags: keys and values; 1 to 50 entries.
    pub fn tags(self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreatePipeline(self.0.with(
            "tags",
            &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<HashMap<String, String>>) -> Self {
        CreatePipeline(self.0.set("tags", &tags))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        CreatePipeline(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        CreatePipeline(self.0.set("clientToken", &client_token))
    }
}

call!(CreatePipeline, CreatePipelineResponse);

impl SiteWise {
    /// Creates a pipeline: compute nodes that each run a task, and the order between them. Needs a workspace and a task for
    /// each node. The dependencies between nodes must not form a cycle. In an execution, nodes that depend on no other run
    /// side by side; each other node starts once all nodes that it depends on have succeeded. A node's own environment
    /// variables win over those of the pipeline.
    ///
    /// AWS: `CreatePipeline`, permission `iotsitewise:CreatePipeline`.
    pub fn create_pipeline(
        &self,
        workspace_name: impl Into<String>,
        pipeline_name: impl Into<String>,
        computations: impl IntoIterator<Item = ComputeNode>,
    ) -> CreatePipeline {
        CreatePipeline(
            Call::new(&self.connector, "iotsitewise.CreatePipeline")
                .with("workspaceName", &workspace_name.into())
                .with("pipelineName", &pipeline_name.into())
                .with("computations", &computations.into_iter().collect::<Vec<ComputeNode>>()),
        )
    }
}

/// Gives a pipeline with its compute nodes, environment variables and state. It is the latest version unless another
/// one is asked for.
///
/// AWS: `DescribePipeline`, permission `iotsitewise:DescribePipeline`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribePipeline(pub(super) Call);

impl DescribePipeline {
    /// Which version to give. Default: the latest; 1 to 10 characters.
    pub fn pipeline_version(self, pipeline_version: impl Into<String>) -> Self {
        DescribePipeline(self.0.with("pipelineVersion", &pipeline_version.into()))
    }

    /// As [`pipeline_version`](Self::pipeline_version), but for `None`, which leaves it out.
    pub fn set_pipeline_version(self, pipeline_version: Option<String>) -> Self {
        DescribePipeline(self.0.set("pipelineVersion", &pipeline_version))
    }
}

call!(DescribePipeline, DescribePipelineResponse);

impl SiteWise {
    /// Gives a pipeline with its compute nodes, environment variables and state. It is the latest version unless another
    /// one is asked for.
    ///
    /// AWS: `DescribePipeline`, permission `iotsitewise:DescribePipeline`.
    pub fn describe_pipeline(
        &self,
        workspace_name: impl Into<String>,
        pipeline_name: impl Into<String>,
    ) -> DescribePipeline {
        DescribePipeline(
            Call::new(&self.connector, "iotsitewise.DescribePipeline")
                .with("workspaceName", &workspace_name.into())
                .with("pipelineName", &pipeline_name.into()),
        )
    }
}

/// Lists the pipelines of a workspace, without their compute nodes and environment variables. Those are told by
/// `describe_pipeline`.
///
/// AWS: `ListPipelines`, permission `iotsitewise:ListPipelines`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPipelines(pub(super) Call);

impl ListPipelines {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListPipelines(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListPipelines(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListPipelines(self.0.set("maxResults", &max_results))
    }
}

listing!(ListPipelines, ListPipelinesResponse);

impl crate::Paged for ListPipelinesResponse {
    type Item = PipelineSummary;

    fn take_items(&mut self) -> Vec<PipelineSummary> {
        std::mem::take(&mut self.pipeline_summaries)
    }
}

impl SiteWise {
    /// Lists the pipelines of a workspace, without their compute nodes and environment variables. Those are told by
    /// `describe_pipeline`.
    ///
    /// AWS: `ListPipelines`, permission `iotsitewise:ListPipelines`.
    pub fn list_pipelines(&self, workspace_name: impl Into<String>) -> ListPipelines {
        ListPipelines(
            Call::new(&self.connector, "iotsitewise.ListPipelines").with("workspaceName", &workspace_name.into()),
        )
    }
}

/// Changes a pipeline's description, environment variables or compute nodes, and makes a new version of it. What is
/// left out of the request stays as it was.
///
/// AWS: `UpdatePipeline`, permission `iotsitewise:UpdatePipeline`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdatePipeline(pub(super) Call);

impl UpdatePipeline {
    /// The new description; left out, the old one stays; 1 to 2048 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        UpdatePipeline(self.0.with("description", &description.into()))
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(self, description: Option<String>) -> Self {
        UpdatePipeline(self.0.set("description", &description))
    }

    /// The new environment variables for all compute nodes; left out, the old ones stay; 0 to 20 entries.
    pub fn environment_variables(
        self,
        environment_variables: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        UpdatePipeline(
            self.0.with(
                "environmentVariables",
                &environment_variables
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, String>>(),
            ),
        )
    }

    /// As [`environment_variables`](Self::environment_variables), but for `None`, which leaves it out.
    pub fn set_environment_variables(self, environment_variables: Option<HashMap<String, String>>) -> Self {
        UpdatePipeline(self.0.set("environmentVariables", &environment_variables))
    }

    /// The new list of compute nodes that makes up the pipeline; left out, the old one stays; 0 to 50 of them.
    pub fn computations(self, computations: impl IntoIterator<Item = ComputeNode>) -> Self {
        UpdatePipeline(self.0.with("computations", &computations.into_iter().collect::<Vec<ComputeNode>>()))
    }

    /// As [`computations`](Self::computations), but for `None`, which leaves it out.
    pub fn set_computations(self, computations: Option<Vec<ComputeNode>>) -> Self {
        UpdatePipeline(self.0.set("computations", &computations))
    }
}

call!(UpdatePipeline, UpdatePipelineResponse);

impl SiteWise {
    /// Changes a pipeline's description, environment variables or compute nodes, and makes a new version of it. What is
    /// left out of the request stays as it was.
    ///
    /// AWS: `UpdatePipeline`, permission `iotsitewise:UpdatePipeline`.
    pub fn update_pipeline(
        &self,
        workspace_name: impl Into<String>,
        pipeline_name: impl Into<String>,
    ) -> UpdatePipeline {
        UpdatePipeline(
            Call::new(&self.connector, "iotsitewise.UpdatePipeline")
                .with("workspaceName", &workspace_name.into())
                .with("pipelineName", &pipeline_name.into()),
        )
    }
}

/// Deletes a pipeline. Refused while an execution of it is active: wait until all have ended, or end them with
/// `cancel_pipeline_execution`.
///
/// AWS: `DeletePipeline`, permission `iotsitewise:DeletePipeline`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeletePipeline(pub(super) Call);

call!(DeletePipeline, DeletePipelineResponse);

impl SiteWise {
    /// Deletes a pipeline. Refused while an execution of it is active: wait until all have ended, or end them with
    /// `cancel_pipeline_execution`.
    ///
    /// AWS: `DeletePipeline`, permission `iotsitewise:DeletePipeline`.
    pub fn delete_pipeline(
        &self,
        workspace_name: impl Into<String>,
        pipeline_name: impl Into<String>,
    ) -> DeletePipeline {
        DeletePipeline(
            Call::new(&self.connector, "iotsitewise.DeletePipeline")
                .with("workspaceName", &workspace_name.into())
                .with("pipelineName", &pipeline_name.into()),
        )
    }
}

/// Starts an execution of a pipeline and gives its id; its compute nodes run in the order of their dependencies. Poll
/// `describe_pipeline_execution` until it is `SUCCEEDED`, `FAILED` or `CANCELLED`. Environment variables and mounts
/// given here hold for this execution only and win over others of the same name; the pipeline and its tasks stay as
/// they are.
///
/// AWS: `StartPipelineExecution`, permission `iotsitewise:StartPipelineExecution`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct StartPipelineExecution(pub(super) Call);

impl StartPipelineExecution {
    /// Environment variables for this execution only; they win over all others with the same name.
    pub fn execution_environment_variable_overrides(
        self,
        execution_environment_variable_overrides: ExecutionEnvironmentVariables,
    ) -> Self {
        StartPipelineExecution(
            self.0.with("executionEnvironmentVariableOverrides", &execution_environment_variable_overrides),
        )
    }

    /// As [`execution_environment_variable_overrides`](Self::execution_environment_variable_overrides), but for `None`, which leaves it out.
    pub fn set_execution_environment_variable_overrides(
        self,
        execution_environment_variable_overrides: Option<ExecutionEnvironmentVariables>,
    ) -> Self {
        StartPipelineExecution(
            self.0.set("executionEnvironmentVariableOverrides", &execution_environment_variable_overrides),
        )
    }

    /// Mounts for this execution only. Compute nodes that are not named here keep the mounts of their tasks.
    pub fn execution_mount_overrides(self, execution_mount_overrides: MountOverrides) -> Self {
        StartPipelineExecution(self.0.with("executionMountOverrides", &execution_mount_overrides))
    }

    /// As [`execution_mount_overrides`](Self::execution_mount_overrides), but for `None`, which leaves it out.
    pub fn set_execution_mount_overrides(self, execution_mount_overrides: Option<MountOverrides>) -> Self {
        StartPipelineExecution(self.0.set("executionMountOverrides", &execution_mount_overrides))
    }

    /// How early it is scheduled: lower numbers go first. Default: 2, the lowest priority; 0 to 2.
    pub fn execution_priority(self, execution_priority: i32) -> Self {
        StartPipelineExecution(self.0.with("executionPriority", &execution_priority))
    }

    /// As [`execution_priority`](Self::execution_priority), but for `None`, which leaves it out.
    pub fn set_execution_priority(self, execution_priority: Option<i32>) -> Self {
        StartPipelineExecution(self.0.set("executionPriority", &execution_priority))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        StartPipelineExecution(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        StartPipelineExecution(self.0.set("clientToken", &client_token))
    }
}

call!(StartPipelineExecution, StartPipelineExecutionResponse);

impl SiteWise {
    /// Starts an execution of a pipeline and gives its id; its compute nodes run in the order of their dependencies. Poll
    /// `describe_pipeline_execution` until it is `SUCCEEDED`, `FAILED` or `CANCELLED`. Environment variables and mounts
    /// given here hold for this execution only and win over others of the same name; the pipeline and its tasks stay as
    /// they are.
    ///
    /// AWS: `StartPipelineExecution`, permission `iotsitewise:StartPipelineExecution`.
    pub fn start_pipeline_execution(
        &self,
        workspace_name: impl Into<String>,
        pipeline_name: impl Into<String>,
    ) -> StartPipelineExecution {
        StartPipelineExecution(
            Call::new(&self.connector, "iotsitewise.StartPipelineExecution")
                .with("workspaceName", &workspace_name.into())
                .with("pipelineName", &pipeline_name.into()),
        )
    }
}

/// Gives an execution with its state, and what became of each compute node: state, times, variables, mounts and errors.
/// The compute nodes come in pages. The execution is over once it is `SUCCEEDED`, `FAILED` or `CANCELLED`.
///
/// AWS: `DescribePipelineExecution`, permission `iotsitewise:DescribePipelineExecution`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribePipelineExecution(pub(super) Call);

impl DescribePipelineExecution {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        DescribePipelineExecution(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        DescribePipelineExecution(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        DescribePipelineExecution(self.0.set("maxResults", &max_results))
    }
}

listing!(DescribePipelineExecution, DescribePipelineExecutionResponse);

impl crate::Paged for DescribePipelineExecutionResponse {
    type Item = ComputeNodeExecutionDetails;

    fn take_items(&mut self) -> Vec<ComputeNodeExecutionDetails> {
        std::mem::take(&mut self.compute_node_execution_details)
    }
}

impl SiteWise {
    /// Gives an execution with its state, and what became of each compute node: state, times, variables, mounts and errors.
    /// The compute nodes come in pages. The execution is over once it is `SUCCEEDED`, `FAILED` or `CANCELLED`.
    ///
    /// AWS: `DescribePipelineExecution`, permission `iotsitewise:DescribePipelineExecution`.
    pub fn describe_pipeline_execution(
        &self,
        workspace_name: impl Into<String>,
        pipeline_name: impl Into<String>,
        pipeline_execution_id: impl Into<String>,
    ) -> DescribePipelineExecution {
        DescribePipelineExecution(
            Call::new(&self.connector, "iotsitewise.DescribePipelineExecution")
                .with("workspaceName", &workspace_name.into())
                .with("pipelineName", &pipeline_name.into())
                .with("pipelineExecutionId", &pipeline_execution_id.into()),
        )
    }
}

/// Lists the executions of a pipeline; a state and either start times or end times can narrow them. Start times and end
/// times in one request are refused as invalid. With end times, only executions that are over are listed.
///
/// AWS: `ListPipelineExecutions`, permission `iotsitewise:ListPipelineExecutions`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPipelineExecutions(pub(super) Call);

impl ListPipelineExecutions {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListPipelineExecutions(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListPipelineExecutions(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListPipelineExecutions(self.0.set("maxResults", &max_results))
    }

    /// Only executions in this state. Default: in any state.
    pub fn state(self, state: impl Into<PipelineExecutionState>) -> Self {
        ListPipelineExecutions(self.0.with("state", &state.into()))
    }

    /// As [`state`](Self::state), but for `None`, which leaves it out.
    pub fn set_state(self, state: Option<PipelineExecutionState>) -> Self {
        ListPipelineExecutions(self.0.set("state", &state))
    }

    /// Only executions that started at this time or later. Not together with end times.
    pub fn start_time_after(self, start_time_after: Timestamp) -> Self {
        ListPipelineExecutions(self.0.with("startTimeAfter", &start_time_after))
    }

    /// As [`start_time_after`](Self::start_time_after), but for `None`, which leaves it out.
    pub fn set_start_time_after(self, start_time_after: Option<Timestamp>) -> Self {
        ListPipelineExecutions(self.0.set("startTimeAfter", &start_time_after))
    }

    /// Only executions that started before this time. Not together with end times.
    pub fn start_time_before(self, start_time_before: Timestamp) -> Self {
        ListPipelineExecutions(self.0.with("startTimeBefore", &start_time_before))
    }

    /// As [`start_time_before`](Self::start_time_before), but for `None`, which leaves it out.
    pub fn set_start_time_before(self, start_time_before: Option<Timestamp>) -> Self {
        ListPipelineExecutions(self.0.set("startTimeBefore", &start_time_before))
    }

    /// Only executions that ended at this time or later. Not together with start times.
    pub fn end_time_after(self, end_time_after: Timestamp) -> Self {
        ListPipelineExecutions(self.0.with("endTimeAfter", &end_time_after))
    }

    /// As [`end_time_after`](Self::end_time_after), but for `None`, which leaves it out.
    pub fn set_end_time_after(self, end_time_after: Option<Timestamp>) -> Self {
        ListPipelineExecutions(self.0.set("endTimeAfter", &end_time_after))
    }

    /// Only executions that ended before this time. Not together with start times.
    pub fn end_time_before(self, end_time_before: Timestamp) -> Self {
        ListPipelineExecutions(self.0.with("endTimeBefore", &end_time_before))
    }

    /// As [`end_time_before`](Self::end_time_before), but for `None`, which leaves it out.
    pub fn set_end_time_before(self, end_time_before: Option<Timestamp>) -> Self {
        ListPipelineExecutions(self.0.set("endTimeBefore", &end_time_before))
    }
}

listing!(ListPipelineExecutions, ListPipelineExecutionsResponse);

impl crate::Paged for ListPipelineExecutionsResponse {
    type Item = PipelineExecutionSummary;

    fn take_items(&mut self) -> Vec<PipelineExecutionSummary> {
        std::mem::take(&mut self.pipeline_execution_summaries)
    }
}

impl SiteWise {
    /// Lists the executions of a pipeline; a state and either start times or end times can narrow them. Start times and end
    /// times in one request are refused as invalid. With end times, only executions that are over are listed.
    ///
    /// AWS: `ListPipelineExecutions`, permission `iotsitewise:ListPipelineExecutions`.
    pub fn list_pipeline_executions(
        &self,
        workspace_name: impl Into<String>,
        pipeline_name: impl Into<String>,
    ) -> ListPipelineExecutions {
        ListPipelineExecutions(
            Call::new(&self.connector, "iotsitewise.ListPipelineExecutions")
                .with("workspaceName", &workspace_name.into())
                .with("pipelineName", &pipeline_name.into()),
        )
    }
}

/// Cancels an execution that is not over: it becomes `CANCELLING`, and some time later `CANCELLED`. Cancelling it once
/// more is harmless and gives its state; a `SUCCEEDED` or `FAILED` one is refused as a conflict. The reason, if there
/// is one, becomes the message in the execution's state details.
///
/// AWS: `CancelPipelineExecution`, permission `iotsitewise:CancelPipelineExecution`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CancelPipelineExecution(pub(super) Call);

impl CancelPipelineExecution {
    /// Why it is cancelled, in your own words; kept as the message in the execution's state details; 1 to 1024 characters.
    pub fn reason(self, reason: impl Into<String>) -> Self {
        CancelPipelineExecution(self.0.with("reason", &reason.into()))
    }

    /// As [`reason`](Self::reason), but for `None`, which leaves it out.
    pub fn set_reason(self, reason: Option<String>) -> Self {
        CancelPipelineExecution(self.0.set("reason", &reason))
    }
}

call!(CancelPipelineExecution, CancelPipelineExecutionResponse);

impl SiteWise {
    /// Cancels an execution that is not over: it becomes `CANCELLING`, and some time later `CANCELLED`. Cancelling it once
    /// more is harmless and gives its state; a `SUCCEEDED` or `FAILED` one is refused as a conflict. The reason, if there
    /// is one, becomes the message in the execution's state details.
    ///
    /// AWS: `CancelPipelineExecution`, permission `iotsitewise:CancelPipelineExecution`.
    pub fn cancel_pipeline_execution(
        &self,
        workspace_name: impl Into<String>,
        pipeline_name: impl Into<String>,
        pipeline_execution_id: impl Into<String>,
    ) -> CancelPipelineExecution {
        CancelPipelineExecution(
            Call::new(&self.connector, "iotsitewise.CancelPipelineExecution")
                .with("workspaceName", &workspace_name.into())
                .with("pipelineName", &pipeline_name.into())
                .with("pipelineExecutionId", &pipeline_execution_id.into()),
        )
    }
}

/// What `cancel_pipeline_execution` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CancelPipelineExecutionResponse {
    /// `CANCELLING`, or `CANCELLED` if that is done already.
    pub state: PipelineExecutionState,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CancelPipelineExecutionResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("state", &self.state).into()
    }
}

impl Structure for CancelPipelineExecutionResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CancelPipelineExecutionResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A step of a pipeline: the task that it runs, and the nodes that must succeed before it starts.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComputeNode {
    /// The name of the compute node, unique in its pipeline; 1 to 64 characters.
    pub compute_node_name: String,
    /// The name of the task that the compute node runs; 1 to 64 characters.
    pub task_name: String,
    /// Environment variables of this node; they win over those of the pipeline with the same name; 0 to 20 entries.
    pub environment_variables: Option<HashMap<String, String>>,
    /// The names of the compute nodes that must succeed before this one starts; 0 to 10 of them.
    pub depends_on: Option<Vec<String>>,
}

impl std::fmt::Debug for ComputeNode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ComputeNode")
            .field("compute_node_name", &self.compute_node_name)
            .field("task_name", &self.task_name)
            .field("environment_variables", &self.environment_variables.as_ref().map(|_| Hidden))
            .field("depends_on", &self.depends_on)
            .finish()
    }
}

impl ComputeNode {
    /// With what it needs; the other members have setters.
    pub fn new(compute_node_name: impl Into<String>, task_name: impl Into<String>) -> Self {
        Self { compute_node_name: compute_node_name.into(), task_name: task_name.into(), ..Self::default() }
    }

    /// Environment variables of this node; they win over those of the pipeline with the same name; 0 to 20 entries.
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

    /// The names of the compute nodes that must succeed before this one starts; 0 to 10 of them.
    pub fn depends_on(mut self, depends_on: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.depends_on = Some(depends_on.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// As [`depends_on`](Self::depends_on), but for `None`, which leaves it out.
    pub fn set_depends_on(mut self, depends_on: Option<Vec<String>>) -> Self {
        self.depends_on = depends_on;
        self
    }
}

impl ToJson for ComputeNode {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("computeNodeName", &self.compute_node_name)
            .with("taskName", &self.task_name)
            .with_some("environmentVariables", &self.environment_variables)
            .with_some("dependsOn", &self.depends_on)
            .into()
    }
}

impl Structure for ComputeNode {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.compute_node_name = value.read()?,
            2 => self.task_name = value.read()?,
            3 => self.environment_variables = value.read()?,
            4 => self.depends_on = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// What kind of error made a compute node fail.
    ComputeNodeErrorCode {
        ValidationError = "VALIDATION_ERROR",
        InternalFailure = "INTERNAL_FAILURE",
        ExecutionError = "EXECUTION_ERROR",
        TimedOut = "TIMED_OUT",
    } else Unknown
}

/// One compute node in an execution: its state and times, and which task version, variables and mounts it ran with.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComputeNodeExecutionDetails {
    /// The name of the compute node, unique in its pipeline; 1 to 64 characters.
    pub compute_node_name: String,
    /// The name of the task that the compute node runs; 1 to 64 characters.
    pub task_name: String,
    /// The ARN of the task that the compute node runs; 1 to 1600 characters.
    pub task_arn: String,
    /// The version of the task that ran, which need not be the latest by now; 1 to 10 characters.
    pub task_version: String,
    /// The names of the compute nodes that must succeed before this one starts; 0 to 10 of them.
    pub depends_on: Vec<String>,
    /// The state of the compute node and, if it failed, why.
    pub status: ComputeNodeExecutionStatus,
    /// When it started; absent if it has not.
    pub start_time: Option<Timestamp>,
    /// When it ended; absent while it has not.
    pub end_time: Option<Timestamp>,
    /// The environment variables that the node ran with, with everything that overrides already applied; 0 to 200 entries.
    pub execution_environment_variables: Option<HashMap<String, String>>,
    /// The mounts that the node ran with: those of its task, merged with those given for the execution; 0 to 5 of them.
    pub execution_mounts: Option<Vec<Mount>>,
}

impl std::fmt::Debug for ComputeNodeExecutionDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ComputeNodeExecutionDetails")
            .field("compute_node_name", &self.compute_node_name)
            .field("task_name", &self.task_name)
            .field("task_arn", &self.task_arn)
            .field("task_version", &self.task_version)
            .field("depends_on", &self.depends_on)
            .field("status", &self.status)
            .field("start_time", &self.start_time)
            .field("end_time", &self.end_time)
            .field("execution_environment_variables", &self.execution_environment_variables.as_ref().map(|_| Hidden))
            .field("execution_mounts", &self.execution_mounts)
            .finish()
    }
}

impl ToJson for ComputeNodeExecutionDetails {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("computeNodeName", &self.compute_node_name)
            .with("taskName", &self.task_name)
            .with("taskArn", &self.task_arn)
            .with("taskVersion", &self.task_version)
            .with("dependsOn", &self.depends_on)
            .with("status", &self.status)
            .with_some("startTime", &self.start_time)
            .with_some("endTime", &self.end_time)
            .with_some("executionEnvironmentVariables", &self.execution_environment_variables)
            .with_some("executionMounts", &self.execution_mounts)
            .into()
    }
}

impl Structure for ComputeNodeExecutionDetails {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.compute_node_name = value.read()?,
            2 => self.task_name = value.read()?,
            3 => self.task_arn = value.read()?,
            4 => self.task_version = value.read()?,
            5 => self.depends_on = value.read()?,
            6 => self.status = value.read()?,
            7 => self.start_time = value.read()?,
            8 => self.end_time = value.read()?,
            9 => self.execution_environment_variables = value.read()?,
            10 => self.execution_mounts = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Where a compute node is in its execution. There is no state for a cancelled node.
    ComputeNodeExecutionState {
        NotStarted = "NOT_STARTED",
        Queued = "QUEUED",
        Running = "RUNNING",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
    } else Unknown
}

/// Why a compute node failed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComputeNodeExecutionStateDetails {
    /// The kind of error.
    pub code: ComputeNodeErrorCode,
    /// What went wrong.
    pub message: String,
    /// Single errors that help to find the cause.
    pub details: Option<Vec<DetailedPipelineError>>,
}

impl ToJson for ComputeNodeExecutionStateDetails {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("code", &self.code)
            .with("message", &self.message)
            .with_some("details", &self.details)
            .into()
    }
}

impl Structure for ComputeNodeExecutionStateDetails {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.code = value.read()?,
            2 => self.message = value.read()?,
            3 => self.details = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The state of a compute node in an execution and, if it failed, why.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComputeNodeExecutionStatus {
    /// Where the compute node is in its execution.
    pub state: ComputeNodeExecutionState,
    /// Why the compute node failed; absent otherwise.
    pub state_details: Option<ComputeNodeExecutionStateDetails>,
}

impl ToJson for ComputeNodeExecutionStatus {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("state", &self.state).with_some("stateDetails", &self.state_details).into()
    }
}

impl Structure for ComputeNodeExecutionStatus {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            2 => self.state_details = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `create_pipeline` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreatePipelineResponse {
    /// The name of the pipeline, unique in its workspace; 1 to 64 characters.
    pub pipeline_name: String,
    /// The ARN of the pipeline; 1 to 1600 characters.
    pub pipeline_arn: String,
    /// The version of the pipeline, a whole number in digits; 1 to 10 characters.
    pub version: String,
    /// The state of the pipeline and, if something went wrong with it, the error.
    pub status: ResourceStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreatePipelineResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("pipelineName", &self.pipeline_name)
            .with("pipelineArn", &self.pipeline_arn)
            .with("version", &self.version)
            .with("status", &self.status)
            .into()
    }
}

impl Structure for CreatePipelineResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.pipeline_name = value.read()?,
            2 => self.pipeline_arn = value.read()?,
            3 => self.version = value.read()?,
            4 => self.status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreatePipelineResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `delete_pipeline` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeletePipelineResponse {
    /// The state of the pipeline and, if something went wrong with it, the error.
    pub status: ResourceStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeletePipelineResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("status", &self.status).into()
    }
}

impl Structure for DeletePipelineResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DeletePipelineResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_pipeline_execution` answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribePipelineExecutionResponse {
    /// The id of the execution; 36 characters.
    pub pipeline_execution_id: String,
    /// The name of the pipeline, unique in its workspace; 1 to 64 characters.
    pub pipeline_name: String,
    /// The name of the workspace; 1 to 64 characters.
    pub workspace_name: String,
    /// The version of the pipeline that the execution runs; 1 to 10 characters.
    pub pipeline_version: String,
    /// The state of the execution and, if it failed or was cancelled, why.
    pub status: PipelineExecutionStatus,
    /// When it started; absent if it has not.
    pub start_time: Option<Timestamp>,
    /// When it ended; absent while it has not.
    pub end_time: Option<Timestamp>,
    /// The environment variables that were given when the execution was started.
    pub request_environment_variables: ExecutionEnvironmentVariables,
    /// The mounts that were given when the execution was started; absent if none were.
    pub request_mount_overrides: Option<MountOverrides>,
    /// How early it is scheduled: lower numbers go first. Default: 2, the lowest priority; 0 to 2.
    pub execution_priority: Option<i32>,
    /// The compute nodes of the execution that are on this page.
    pub compute_node_execution_details: Vec<ComputeNodeExecutionDetails>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl std::fmt::Debug for DescribePipelineExecutionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DescribePipelineExecutionResponse")
            .field("pipeline_execution_id", &self.pipeline_execution_id)
            .field("pipeline_name", &self.pipeline_name)
            .field("workspace_name", &self.workspace_name)
            .field("pipeline_version", &self.pipeline_version)
            .field("status", &self.status)
            .field("start_time", &self.start_time)
            .field("end_time", &self.end_time)
            .field("request_environment_variables", &Hidden)
            .field("request_mount_overrides", &self.request_mount_overrides)
            .field("execution_priority", &self.execution_priority)
            .field("compute_node_execution_details", &self.compute_node_execution_details)
            .field("next_token", &self.next_token)
            .field("response_metadata", &self.response_metadata)
            .finish()
    }
}

impl ToJson for DescribePipelineExecutionResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("pipelineExecutionId", &self.pipeline_execution_id)
            .with("pipelineName", &self.pipeline_name)
            .with("workspaceName", &self.workspace_name)
            .with("pipelineVersion", &self.pipeline_version)
            .with("status", &self.status)
            .with_some("startTime", &self.start_time)
            .with_some("endTime", &self.end_time)
            .with("requestEnvironmentVariables", &self.request_environment_variables)
            .with_some("requestMountOverrides", &self.request_mount_overrides)
            .with_some("executionPriority", &self.execution_priority)
            .with("computeNodeExecutionDetails", &self.compute_node_execution_details)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for DescribePipelineExecutionResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.pipeline_execution_id = value.read()?,
            2 => self.pipeline_name = value.read()?,
            3 => self.workspace_name = value.read()?,
            4 => self.pipeline_version = value.read()?,
            5 => self.status = value.read()?,
            6 => self.start_time = value.read()?,
            7 => self.end_time = value.read()?,
            8 => self.request_environment_variables = value.read()?,
            9 => self.request_mount_overrides = value.read()?,
            10 => self.execution_priority = value.read()?,
            11 => self.compute_node_execution_details = value.read()?,
            12 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribePipelineExecutionResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_pipeline` answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribePipelineResponse {
    /// The name of the pipeline, unique in its workspace; 1 to 64 characters.
    pub pipeline_name: String,
    /// The name of the workspace; 1 to 64 characters.
    pub workspace_name: String,
    /// Its description; 1 to 2048 characters.
    pub description: Option<String>,
    /// The ARN of the pipeline; 1 to 1600 characters.
    pub pipeline_arn: String,
    /// The version of the pipeline, a whole number in digits; 1 to 10 characters.
    pub version: String,
    /// Environment variables for all compute nodes; a node's own with the same name win over them; 0 to 20 entries.
    pub environment_variables: Option<HashMap<String, String>>,
    /// The compute nodes: each names its task and the nodes that it depends on; 0 to 50 of them.
    pub computations: Vec<ComputeNode>,
    /// The state of the pipeline and, if something went wrong with it, the error.
    pub status: ResourceStatus,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl std::fmt::Debug for DescribePipelineResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DescribePipelineResponse")
            .field("pipeline_name", &self.pipeline_name)
            .field("workspace_name", &self.workspace_name)
            .field("description", &self.description)
            .field("pipeline_arn", &self.pipeline_arn)
            .field("version", &self.version)
            .field("environment_variables", &self.environment_variables.as_ref().map(|_| Hidden))
            .field("computations", &self.computations)
            .field("status", &self.status)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("response_metadata", &self.response_metadata)
            .finish()
    }
}

impl ToJson for DescribePipelineResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("pipelineName", &self.pipeline_name)
            .with("workspaceName", &self.workspace_name)
            .with_some("description", &self.description)
            .with("pipelineArn", &self.pipeline_arn)
            .with("version", &self.version)
            .with_some("environmentVariables", &self.environment_variables)
            .with("computations", &self.computations)
            .with("status", &self.status)
            .with("createdAt", &self.created_at)
            .with("updatedAt", &self.updated_at)
            .into()
    }
}

impl Structure for DescribePipelineResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.pipeline_name = value.read()?,
            2 => self.workspace_name = value.read()?,
            3 => self.description = value.read()?,
            4 => self.pipeline_arn = value.read()?,
            5 => self.version = value.read()?,
            6 => self.environment_variables = value.read()?,
            7 => self.computations = value.read()?,
            8 => self.status = value.read()?,
            9 => self.created_at = value.read()?,
            10 => self.updated_at = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribePipelineResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// One of the errors behind a failed execution or compute node.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DetailedPipelineError {
    /// The kind of error.
    pub code: DetailedPipelineErrorCode,
    /// What went wrong.
    pub message: String,
}

impl ToJson for DetailedPipelineError {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("code", &self.code).with("message", &self.message).into()
    }
}

impl Structure for DetailedPipelineError {
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
    /// The kind of a single error behind a failure.
    DetailedPipelineErrorCode {
        ValidationError = "VALIDATION_ERROR",
        InternalFailure = "INTERNAL_FAILURE",
        ExecutionError = "EXECUTION_ERROR",
        TimedOut = "TIMED_OUT",
    } else Unknown
}

/// Environment variables given for one execution: for all compute nodes, and for single ones.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExecutionEnvironmentVariables {
    /// Environment variables for all compute nodes; 0 to 20 entries.
    pub global: Option<HashMap<String, String>>,
    /// Environment variables for single compute nodes, by the name of the node; 0 to 50 entries.
    pub compute_nodes: Option<HashMap<String, HashMap<String, String>>>,
}

impl std::fmt::Debug for ExecutionEnvironmentVariables {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExecutionEnvironmentVariables")
            .field("global", &self.global.as_ref().map(|_| Hidden))
            .field("compute_nodes", &self.compute_nodes.as_ref().map(|_| Hidden))
            .finish()
    }
}

impl ExecutionEnvironmentVariables {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Environment variables for all compute nodes; 0 to 20 entries.
    pub fn global(mut self, global: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.global = Some(
            global.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        );
        self
    }

    /// As [`global`](Self::global), but for `None`, which leaves it out.
    pub fn set_global(mut self, global: Option<HashMap<String, String>>) -> Self {
        self.global = global;
        self
    }

    /// Environment variables for single compute nodes, by the name of the node; 0 to 50 entries.
    pub fn compute_nodes(
        mut self,
        compute_nodes: impl IntoIterator<Item = (impl Into<String>, impl Into<HashMap<String, String>>)>,
    ) -> Self {
        self.compute_nodes = Some(
            compute_nodes
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect::<HashMap<String, HashMap<String, String>>>(),
        );
        self
    }

    /// As [`compute_nodes`](Self::compute_nodes), but for `None`, which leaves it out.
    pub fn set_compute_nodes(mut self, compute_nodes: Option<HashMap<String, HashMap<String, String>>>) -> Self {
        self.compute_nodes = compute_nodes;
        self
    }
}

impl ToJson for ExecutionEnvironmentVariables {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("global", &self.global).with_some("computeNodes", &self.compute_nodes).into()
    }
}

impl Structure for ExecutionEnvironmentVariables {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.global = value.read()?,
            2 => self.compute_nodes = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `list_pipeline_executions` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPipelineExecutionsResponse {
    /// The executions on this page.
    pub pipeline_execution_summaries: Vec<PipelineExecutionSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListPipelineExecutionsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("pipelineExecutionSummaries", &self.pipeline_execution_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListPipelineExecutionsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.pipeline_execution_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListPipelineExecutionsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_pipelines` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPipelinesResponse {
    /// The pipelines on this page.
    pub pipeline_summaries: Vec<PipelineSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListPipelinesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("pipelineSummaries", &self.pipeline_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListPipelinesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.pipeline_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListPipelinesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// Mounts given for one execution; the stored tasks stay as they are.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MountOverrides {
    /// Mounts by node name. One named like a mount of the node's task replaces it, others are added, the rest stay; 0 to 50
    /// entries.
    pub compute_nodes: HashMap<String, Vec<Mount>>,
}

impl MountOverrides {
    /// With what it needs; the other members have setters.
    pub fn new(compute_nodes: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<Mount>>)>) -> Self {
        Self {
            compute_nodes: compute_nodes
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect::<HashMap<String, Vec<Mount>>>(),
        }
    }
}

impl ToJson for MountOverrides {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("computeNodes", &self.compute_nodes).into()
    }
}

impl Structure for MountOverrides {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.compute_nodes = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// What kind of error made an execution fail.
    PipelineErrorCode {
        ValidationError = "VALIDATION_ERROR",
        InternalFailure = "INTERNAL_FAILURE",
        ExecutionError = "EXECUTION_ERROR",
        TimedOut = "TIMED_OUT",
    } else Unknown
}

enumeration! {
    /// Where an execution is. It is over once it is `SUCCEEDED`, `FAILED` or `CANCELLED`.
    PipelineExecutionState {
        NotStarted = "NOT_STARTED",
        Running = "RUNNING",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Cancelling = "CANCELLING",
        Cancelled = "CANCELLED",
    } else Unknown
}

/// Why an execution failed or was cancelled.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PipelineExecutionStateDetails {
    /// The kind of error; absent unless the execution failed.
    pub code: Option<PipelineErrorCode>,
    /// Why it failed, or the reason that was given when it was cancelled.
    pub message: String,
    /// The errors of single steps; absent unless the execution failed.
    pub details: Option<Vec<DetailedPipelineError>>,
}

impl ToJson for PipelineExecutionStateDetails {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("code", &self.code)
            .with("message", &self.message)
            .with_some("details", &self.details)
            .into()
    }
}

impl Structure for PipelineExecutionStateDetails {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.code = value.read()?,
            2 => self.message = value.read()?,
            3 => self.details = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The state of an execution and, if it failed or was cancelled, why.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PipelineExecutionStatus {
    /// Where the execution is.
    pub state: PipelineExecutionState,
    /// Why it failed or was cancelled; absent otherwise.
    pub state_details: Option<PipelineExecutionStateDetails>,
}

impl ToJson for PipelineExecutionStatus {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("state", &self.state).with_some("stateDetails", &self.state_details).into()
    }
}

impl Structure for PipelineExecutionStatus {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            2 => self.state_details = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// An execution in a list, without its compute nodes.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PipelineExecutionSummary {
    /// The id of the execution; 36 characters.
    pub pipeline_execution_id: String,
    /// The version of the pipeline that the execution runs; 1 to 10 characters.
    pub pipeline_version: String,
    /// The state of the execution and, if it failed or was cancelled, why.
    pub status: PipelineExecutionStatus,
    /// How early it is scheduled: lower numbers go first. Default: 2, the lowest priority; 0 to 2.
    pub execution_priority: Option<i32>,
    /// When it started; absent if it has not.
    pub start_time: Option<Timestamp>,
    /// When it ended; absent while it has not.
    pub end_time: Option<Timestamp>,
}

impl ToJson for PipelineExecutionSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("pipelineExecutionId", &self.pipeline_execution_id)
            .with("pipelineVersion", &self.pipeline_version)
            .with("status", &self.status)
            .with_some("executionPriority", &self.execution_priority)
            .with_some("startTime", &self.start_time)
            .with_some("endTime", &self.end_time)
            .into()
    }
}

impl Structure for PipelineExecutionSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.pipeline_execution_id = value.read()?,
            2 => self.pipeline_version = value.read()?,
            3 => self.status = value.read()?,
            4 => self.execution_priority = value.read()?,
            5 => self.start_time = value.read()?,
            6 => self.end_time = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A pipeline in a list, without its compute nodes and environment variables.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PipelineSummary {
    /// The name of the pipeline, unique in its workspace; 1 to 64 characters.
    pub pipeline_name: String,
    /// Its description; 1 to 2048 characters.
    pub description: Option<String>,
    /// The ARN of the pipeline; 1 to 1600 characters.
    pub pipeline_arn: String,
    /// The version of the pipeline, a whole number in digits; 1 to 10 characters.
    pub version: String,
    /// The state of the pipeline and, if something went wrong with it, the error.
    pub status: ResourceStatus,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl ToJson for PipelineSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("pipelineName", &self.pipeline_name)
            .with_some("description", &self.description)
            .with("pipelineArn", &self.pipeline_arn)
            .with("version", &self.version)
            .with("status", &self.status)
            .with("createdAt", &self.created_at)
            .with("updatedAt", &self.updated_at)
            .into()
    }
}

impl Structure for PipelineSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.pipeline_name = value.read()?,
            2 => self.description = value.read()?,
            3 => self.pipeline_arn = value.read()?,
            4 => self.version = value.read()?,
            5 => self.status = value.read()?,
            6 => self.created_at = value.read()?,
            7 => self.updated_at = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `start_pipeline_execution` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StartPipelineExecutionResponse {
    /// The id of the execution; 36 characters.
    pub pipeline_execution_id: String,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for StartPipelineExecutionResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("pipelineExecutionId", &self.pipeline_execution_id).into()
    }
}

impl Structure for StartPipelineExecutionResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.pipeline_execution_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for StartPipelineExecutionResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `update_pipeline` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdatePipelineResponse {
    /// The version that this change made; 1 to 10 characters.
    pub version: String,
    /// The state of the pipeline and, if something went wrong with it, the error.
    pub status: ResourceStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdatePipelineResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("version", &self.version).with("status", &self.status).into()
    }
}

impl Structure for UpdatePipelineResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.version = value.read()?,
            2 => self.status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for UpdatePipelineResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
