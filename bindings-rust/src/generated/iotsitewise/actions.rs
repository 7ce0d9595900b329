//! AWS IoT SiteWise: actions.

use super::SiteWise;
use super::shared::{ResolveTo, ResolveToResourceType};
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

/// Executes an action on an asset or a computation model, for instance the training of an anomaly detection.
/// `describe_computation_model` and `describe_asset_composite_model` list the actions that can be executed. Answers
/// with the id of the action; `list_executions` and `describe_execution` tell how an execution goes.
///
/// AWS: `ExecuteAction`, permission `iotsitewise:ExecuteAction`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ExecuteAction(pub(super) Call);

impl ExecuteAction {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        ExecuteAction(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        ExecuteAction(self.0.set("clientToken", &client_token))
    }

    /// The resource that the target resolves to: an asset.
    pub fn resolve_to(self, resolve_to: ResolveTo) -> Self {
        ExecuteAction(self.0.with("resolveTo", &resolve_to))
    }

    /// As [`resolve_to`](Self::resolve_to), but for `None`, which leaves it out.
    pub fn set_resolve_to(self, resolve_to: Option<ResolveTo>) -> Self {
        ExecuteAction(self.0.set("resolveTo", &resolve_to))
    }
}

call!(ExecuteAction, ExecuteActionResponse);

impl SiteWise {
    /// Executes an action on an asset or a computation model, for instance the training of an anomaly detection.
    /// `describe_computation_model` and `describe_asset_composite_model` list the actions that can be executed. Answers
    /// with the id of the action; `list_executions` and `describe_execution` tell how an execution goes.
    ///
    /// AWS: `ExecuteAction`, permission `iotsitewise:ExecuteAction`.
    pub fn execute_action(
        &self,
        target_resource: TargetResource,
        action_definition_id: impl Into<String>,
        action_payload: ActionPayload,
    ) -> ExecuteAction {
        ExecuteAction(
            Call::new(&self.connector, "iotsitewise.ExecuteAction")
                .with("targetResource", &target_resource)
                .with("actionDefinitionId", &action_definition_id.into())
                .with("actionPayload", &action_payload),
        )
    }
}

/// Gives an action that was executed: its target, its payload and when that was.
///
/// AWS: `DescribeAction`, permission `iotsitewise:DescribeAction`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeAction(pub(super) Call);

call!(DescribeAction, DescribeActionResponse);

impl SiteWise {
    /// Gives an action that was executed: its target, its payload and when that was.
    ///
    /// AWS: `DescribeAction`, permission `iotsitewise:DescribeAction`.
    pub fn describe_action(&self, action_id: impl Into<String>) -> DescribeAction {
        DescribeAction(Call::new(&self.connector, "iotsitewise.DescribeAction").with("actionId", &action_id.into()))
    }
}

/// Lists the actions on one asset or one computation model. Can be narrowed to one resource that the actions resolve
/// to.
///
/// AWS: `ListActions`, permission `iotsitewise:ListActions`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListActions(pub(super) Call);

impl ListActions {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListActions(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListActions(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListActions(self.0.set("maxResults", &max_results))
    }

    /// The type of the resource that the target resolves to; goes with `resolve_to_resource_id`.
    pub fn resolve_to_resource_type(self, resolve_to_resource_type: impl Into<ResolveToResourceType>) -> Self {
        ListActions(self.0.with("resolveToResourceType", &resolve_to_resource_type.into()))
    }

    /// As [`resolve_to_resource_type`](Self::resolve_to_resource_type), but for `None`, which leaves it out.
    pub fn set_resolve_to_resource_type(self, resolve_to_resource_type: Option<ResolveToResourceType>) -> Self {
        ListActions(self.0.set("resolveToResourceType", &resolve_to_resource_type))
    }

    /// The id of the resource that the target resolves to; goes with `resolve_to_resource_type`; 36 characters.
    pub fn resolve_to_resource_id(self, resolve_to_resource_id: impl Into<String>) -> Self {
        ListActions(self.0.with("resolveToResourceId", &resolve_to_resource_id.into()))
    }

    /// As [`resolve_to_resource_id`](Self::resolve_to_resource_id), but for `None`, which leaves it out.
    pub fn set_resolve_to_resource_id(self, resolve_to_resource_id: Option<String>) -> Self {
        ListActions(self.0.set("resolveToResourceId", &resolve_to_resource_id))
    }
}

listing!(ListActions, ListActionsResponse);

impl crate::Paged for ListActionsResponse {
    type Item = ActionSummary;

    fn take_items(&mut self) -> Vec<ActionSummary> {
        std::mem::take(&mut self.action_summaries)
    }
}

impl SiteWise {
    /// Lists the actions on one asset or one computation model. Can be narrowed to one resource that the actions resolve
    /// to.
    ///
    /// AWS: `ListActions`, permission `iotsitewise:ListActions`.
    pub fn list_actions(
        &self,
        target_resource_type: impl Into<TargetResourceType>,
        target_resource_id: impl Into<String>,
    ) -> ListActions {
        ListActions(
            Call::new(&self.connector, "iotsitewise.ListActions")
                .with("targetResourceType", &target_resource_type.into())
                .with("targetResourceId", &target_resource_id.into()),
        )
    }
}

/// Gives an execution: its target, its state, its result and its details. The details of an anomaly detection's
/// training carry metrics by which versions of a model can be compared.
///
/// AWS: `DescribeExecution`, permission `iotsitewise:DescribeExecution`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeExecution(pub(super) Call);

call!(DescribeExecution, DescribeExecutionResponse);

impl SiteWise {
    /// Gives an execution: its target, its state, its result and its details. The details of an anomaly detection's
    /// training carry metrics by which versions of a model can be compared.
    ///
    /// AWS: `DescribeExecution`, permission `iotsitewise:DescribeExecution`.
    pub fn describe_execution(&self, execution_id: impl Into<String>) -> DescribeExecution {
        DescribeExecution(
            Call::new(&self.connector, "iotsitewise.DescribeExecution").with("executionId", &execution_id.into()),
        )
    }
}

/// Lists the executions on one asset or one computation model. Can be narrowed to one resource that they resolve to and
/// to one type of action.
///
/// AWS: `ListExecutions`, permission `iotsitewise:ListExecutions`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListExecutions(pub(super) Call);

impl ListExecutions {
    /// The type of the resource that the target resolves to; goes with `resolve_to_resource_id`.
    pub fn resolve_to_resource_type(self, resolve_to_resource_type: impl Into<ResolveToResourceType>) -> Self {
        ListExecutions(self.0.with("resolveToResourceType", &resolve_to_resource_type.into()))
    }

    /// As [`resolve_to_resource_type`](Self::resolve_to_resource_type), but for `None`, which leaves it out.
    pub fn set_resolve_to_resource_type(self, resolve_to_resource_type: Option<ResolveToResourceType>) -> Self {
        ListExecutions(self.0.set("resolveToResourceType", &resolve_to_resource_type))
    }

    /// The id of the resource that the target resolves to; goes with `resolve_to_resource_type`; 36 characters.
    pub fn resolve_to_resource_id(self, resolve_to_resource_id: impl Into<String>) -> Self {
        ListExecutions(self.0.with("resolveToResourceId", &resolve_to_resource_id.into()))
    }

    /// As [`resolve_to_resource_id`](Self::resolve_to_resource_id), but for `None`, which leaves it out.
    pub fn set_resolve_to_resource_id(self, resolve_to_resource_id: Option<String>) -> Self {
        ListExecutions(self.0.set("resolveToResourceId", &resolve_to_resource_id))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListExecutions(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListExecutions(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListExecutions(self.0.set("maxResults", &max_results))
    }

    /// Only executions of actions of this type; 1 to 256 characters.
    pub fn action_type(self, action_type: impl Into<String>) -> Self {
        ListExecutions(self.0.with("actionType", &action_type.into()))
    }

    /// As [`action_type`](Self::action_type), but for `None`, which leaves it out.
    pub fn set_action_type(self, action_type: Option<String>) -> Self {
        ListExecutions(self.0.set("actionType", &action_type))
    }
}

listing!(ListExecutions, ListExecutionsResponse);

impl crate::Paged for ListExecutionsResponse {
    type Item = ExecutionSummary;

    fn take_items(&mut self) -> Vec<ExecutionSummary> {
        std::mem::take(&mut self.execution_summaries)
    }
}

impl SiteWise {
    /// Lists the executions on one asset or one computation model. Can be narrowed to one resource that they resolve to and
    /// to one type of action.
    ///
    /// AWS: `ListExecutions`, permission `iotsitewise:ListExecutions`.
    pub fn list_executions(
        &self,
        target_resource_type: impl Into<TargetResourceType>,
        target_resource_id: impl Into<String>,
    ) -> ListExecutions {
        ListExecutions(
            Call::new(&self.connector, "iotsitewise.ListExecutions")
                .with("targetResourceType", &target_resource_type.into())
                .with("targetResourceId", &target_resource_id.into()),
        )
    }
}

/// What an action is given to work with, as JSON.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ActionPayload {
    /// The payload, a text of JSON.
    pub string_value: String,
}

impl ActionPayload {
    /// With what it needs; the other members have setters.
    pub fn new(string_value: impl Into<String>) -> Self {
        Self { string_value: string_value.into() }
    }
}

impl ToJson for ActionPayload {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("stringValue", &self.string_value).into()
    }
}

impl Structure for ActionPayload {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.string_value = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// An action in a list: its target and what it resolves to.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ActionSummary {
    /// The id of the action; 36 characters.
    pub action_id: Option<String>,
    /// The id of the action definition: which of the target's actions it is; 36 characters.
    pub action_definition_id: Option<String>,
    /// The asset or the computation model that the action is executed on.
    pub target_resource: Option<TargetResource>,
    /// The resource that the target resolves to: an asset.
    pub resolve_to: Option<ResolveTo>,
}

impl ToJson for ActionSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("actionId", &self.action_id)
            .with_some("actionDefinitionId", &self.action_definition_id)
            .with_some("targetResource", &self.target_resource)
            .with_some("resolveTo", &self.resolve_to)
            .into()
    }
}

impl Structure for ActionSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.action_id = value.read()?,
            2 => self.action_definition_id = value.read()?,
            3 => self.target_resource = value.read()?,
            4 => self.resolve_to = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `describe_action` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeActionResponse {
    /// The id of the action; 36 characters.
    pub action_id: String,
    /// The asset or the computation model that the action is executed on.
    pub target_resource: TargetResource,
    /// The id of the action definition: which of the target's actions it is; 36 characters.
    pub action_definition_id: String,
    /// What the action is given to work with, as JSON.
    pub action_payload: ActionPayload,
    /// When the action was executed.
    pub execution_time: Timestamp,
    /// The resource that the target resolves to: an asset.
    pub resolve_to: Option<ResolveTo>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeActionResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("actionId", &self.action_id)
            .with("targetResource", &self.target_resource)
            .with("actionDefinitionId", &self.action_definition_id)
            .with("actionPayload", &self.action_payload)
            .with("executionTime", &self.execution_time)
            .with_some("resolveTo", &self.resolve_to)
            .into()
    }
}

impl Structure for DescribeActionResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.action_id = value.read()?,
            2 => self.target_resource = value.read()?,
            3 => self.action_definition_id = value.read()?,
            4 => self.action_payload = value.read()?,
            5 => self.execution_time = value.read()?,
            6 => self.resolve_to = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeActionResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_execution` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeExecutionResponse {
    /// The id of the execution; 36 characters.
    pub execution_id: String,
    /// The type of the action that was executed; 1 to 256 characters.
    pub action_type: Option<String>,
    /// The asset or the computation model that the action is executed on.
    pub target_resource: TargetResource,
    /// The version of the target; 1 to 10 characters.
    pub target_resource_version: String,
    /// The resource that the target resolves to: an asset.
    pub resolve_to: Option<ResolveTo>,
    /// When the execution began.
    pub execution_start_time: Timestamp,
    /// When the execution ended; absent while it runs.
    pub execution_end_time: Option<Timestamp>,
    /// The state of the execution.
    pub execution_status: ExecutionStatus,
    /// The result of the execution: keys and values.
    pub execution_result: Option<HashMap<String, String>>,
    /// For an anomaly detection: the metrics and times of a training, or the results of an inference.
    pub execution_details: Option<HashMap<String, String>>,
    /// The version of the entity that the execution used; 1 to 10 characters.
    pub execution_entity_version: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeExecutionResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("executionId", &self.execution_id)
            .with_some("actionType", &self.action_type)
            .with("targetResource", &self.target_resource)
            .with("targetResourceVersion", &self.target_resource_version)
            .with_some("resolveTo", &self.resolve_to)
            .with("executionStartTime", &self.execution_start_time)
            .with_some("executionEndTime", &self.execution_end_time)
            .with("executionStatus", &self.execution_status)
            .with_some("executionResult", &self.execution_result)
            .with_some("executionDetails", &self.execution_details)
            .with_some("executionEntityVersion", &self.execution_entity_version)
            .into()
    }
}

impl Structure for DescribeExecutionResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.execution_id = value.read()?,
            2 => self.action_type = value.read()?,
            3 => self.target_resource = value.read()?,
            4 => self.target_resource_version = value.read()?,
            5 => self.resolve_to = value.read()?,
            6 => self.execution_start_time = value.read()?,
            7 => self.execution_end_time = value.read()?,
            8 => self.execution_status = value.read()?,
            9 => self.execution_result = value.read()?,
            10 => self.execution_details = value.read()?,
            11 => self.execution_entity_version = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeExecutionResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `execute_action` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExecuteActionResponse {
    /// The id of the action; 36 characters.
    pub action_id: String,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ExecuteActionResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("actionId", &self.action_id).into()
    }
}

impl Structure for ExecuteActionResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.action_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ExecuteActionResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

enumeration! {
    /// How far an execution is.
    ExecutionState {
        Running = "RUNNING",
        Completed = "COMPLETED",
        Failed = "FAILED",
    } else Unknown
}

/// The state of an execution.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExecutionStatus {
    /// Whether the execution runs, has ended well or has failed.
    pub state: ExecutionState,
}

impl ToJson for ExecutionStatus {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("state", &self.state).into()
    }
}

impl Structure for ExecutionStatus {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// An execution in a list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExecutionSummary {
    /// The id of the execution; 36 characters.
    pub execution_id: String,
    /// The type of the action that was executed; 1 to 256 characters.
    pub action_type: Option<String>,
    /// The asset or the computation model that the action is executed on.
    pub target_resource: TargetResource,
    /// The version of the target; 1 to 10 characters.
    pub target_resource_version: String,
    /// The resource that the target resolves to: an asset.
    pub resolve_to: Option<ResolveTo>,
    /// When the execution began.
    pub execution_start_time: Timestamp,
    /// When the execution ended; absent while it runs.
    pub execution_end_time: Option<Timestamp>,
    /// The state of the execution.
    pub execution_status: ExecutionStatus,
    /// The version of the entity that the execution used; 1 to 10 characters.
    pub execution_entity_version: Option<String>,
}

impl ToJson for ExecutionSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("executionId", &self.execution_id)
            .with_some("actionType", &self.action_type)
            .with("targetResource", &self.target_resource)
            .with("targetResourceVersion", &self.target_resource_version)
            .with_some("resolveTo", &self.resolve_to)
            .with("executionStartTime", &self.execution_start_time)
            .with_some("executionEndTime", &self.execution_end_time)
            .with("executionStatus", &self.execution_status)
            .with_some("executionEntityVersion", &self.execution_entity_version)
            .into()
    }
}

impl Structure for ExecutionSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.execution_id = value.read()?,
            2 => self.action_type = value.read()?,
            3 => self.target_resource = value.read()?,
            4 => self.target_resource_version = value.read()?,
            5 => self.resolve_to = value.read()?,
            6 => self.execution_start_time = value.read()?,
            7 => self.execution_end_time = value.read()?,
            8 => self.execution_status = value.read()?,
            9 => self.execution_entity_version = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `list_actions` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListActionsResponse {
    /// The actions on the target.
    pub action_summaries: Vec<ActionSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: String,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListActionsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("actionSummaries", &self.action_summaries).with("nextToken", &self.next_token).into()
    }
}

impl Structure for ListActionsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.action_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListActionsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_executions` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListExecutionsResponse {
    /// The executions on the target.
    pub execution_summaries: Vec<ExecutionSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListExecutionsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("executionSummaries", &self.execution_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListExecutionsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.execution_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListExecutionsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What an action is executed on: an asset or a computation model.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TargetResource {
    /// The id of the asset, a UUID, if the target is an asset; 36 characters.
    pub asset_id: Option<String>,
    /// The id of the computation model, if the target is one; 36 characters.
    pub computation_model_id: Option<String>,
}

impl TargetResource {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the asset, a UUID, if the target is an asset; 36 characters.
    pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
        self.asset_id = Some(asset_id.into());
        self
    }

    /// As [`asset_id`](Self::asset_id), but for `None`, which leaves it out.
    pub fn set_asset_id(mut self, asset_id: Option<String>) -> Self {
        self.asset_id = asset_id;
        self
    }

    /// The id of the computation model, if the target is one; 36 characters.
    pub fn computation_model_id(mut self, computation_model_id: impl Into<String>) -> Self {
        self.computation_model_id = Some(computation_model_id.into());
        self
    }

    /// As [`computation_model_id`](Self::computation_model_id), but for `None`, which leaves it out.
    pub fn set_computation_model_id(mut self, computation_model_id: Option<String>) -> Self {
        self.computation_model_id = computation_model_id;
        self
    }
}

impl ToJson for TargetResource {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("assetId", &self.asset_id)
            .with_some("computationModelId", &self.computation_model_id)
            .into()
    }
}

impl Structure for TargetResource {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_id = value.read()?,
            2 => self.computation_model_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// The type of the resource that an action is executed on.
    TargetResourceType {
        Asset = "ASSET",
        ComputationModel = "COMPUTATION_MODEL",
    } else Unknown
}
