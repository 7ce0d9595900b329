//! AWS IoT SiteWise: waiting for states.

use super::SiteWise;
use super::account::{DescribeDefaultEncryptionConfigurationResponse, DescribeStorageConfigurationResponse};
use super::actions::DescribeExecutionResponse;
use super::applications::DescribeApplicationResponse;
use super::asset_models::DescribeAssetModelResponse;
use super::assets::DescribeAssetResponse;
use super::bulk_import_jobs::DescribeBulkImportJobResponse;
use super::computation_models::DescribeComputationModelResponse;
use super::datasets::{DescribeDatasetExportJobResponse, DescribeDatasetResponse};
use super::enrichment_jobs::DescribeEnrichmentJobResponse;
use super::pipelines::{DescribePipelineExecutionResponse, DescribePipelineResponse};
use super::portals::DescribePortalResponse;
use super::queries::DescribeQueryResponse;
use super::searches::DescribeSearchResponse;
use super::tasks::DescribeTaskResponse;
use super::workspaces::DescribeWorkspaceResponse;
use crate::call::Call;
use crate::wait::Wait;

impl SiteWise {
    /// Waits until the application is active.
    ///
    /// Calls `describe_application` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_application_active(
        &self,
        workspace_name: impl Into<String>,
        id: impl Into<String>,
    ) -> Wait<DescribeApplicationResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeApplication")
                .with("workspaceName", &workspace_name.into())
                .with("id", &id.into()),
            "iotsitewise.ApplicationActive",
        )
    }

    /// Waits until the application is gone.
    ///
    /// Calls `describe_application` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_application_not_exists(
        &self,
        workspace_name: impl Into<String>,
        id: impl Into<String>,
    ) -> Wait<()> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeApplication")
                .with("workspaceName", &workspace_name.into())
                .with("id", &id.into()),
            "iotsitewise.ApplicationNotExists",
        )
    }

    /// Waits until the asset is active.
    ///
    /// Calls `describe_asset` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_asset_active(&self, asset_id: impl Into<String>) -> Wait<DescribeAssetResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeAsset").with("assetId", &asset_id.into()),
            "iotsitewise.AssetActive",
        )
    }

    /// Waits until the asset model is active.
    ///
    /// Calls `describe_asset_model` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_asset_model_active(&self, asset_model_id: impl Into<String>) -> Wait<DescribeAssetModelResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeAssetModel").with("assetModelId", &asset_model_id.into()),
            "iotsitewise.AssetModelActive",
        )
    }

    /// Waits until the asset model is gone.
    ///
    /// Calls `describe_asset_model` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_asset_model_not_exists(&self, asset_model_id: impl Into<String>) -> Wait<()> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeAssetModel").with("assetModelId", &asset_model_id.into()),
            "iotsitewise.AssetModelNotExists",
        )
    }

    /// Waits until the asset is gone.
    ///
    /// Calls `describe_asset` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_asset_not_exists(&self, asset_id: impl Into<String>) -> Wait<()> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeAsset").with("assetId", &asset_id.into()),
            "iotsitewise.AssetNotExists",
        )
    }

    /// Waits until the bulk import job is completed.
    ///
    /// Calls `describe_bulk_import_job` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_bulk_import_job_completed(
        &self,
        job_id: impl Into<String>,
    ) -> Wait<DescribeBulkImportJobResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeBulkImportJob").with("jobId", &job_id.into()),
            "iotsitewise.BulkImportJobCompleted",
        )
    }

    /// Waits until the computation model is active.
    ///
    /// Calls `describe_computation_model` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_computation_model_active(
        &self,
        computation_model_id: impl Into<String>,
    ) -> Wait<DescribeComputationModelResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeComputationModel")
                .with("computationModelId", &computation_model_id.into()),
            "iotsitewise.ComputationModelActive",
        )
    }

    /// Waits until the computation model is gone.
    ///
    /// Calls `describe_computation_model` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_computation_model_not_exists(&self, computation_model_id: impl Into<String>) -> Wait<()> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeComputationModel")
                .with("computationModelId", &computation_model_id.into()),
            "iotsitewise.ComputationModelNotExists",
        )
    }

    /// Waits until the dataset is active.
    ///
    /// Calls `describe_dataset` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_dataset_active(&self, dataset_id: impl Into<String>) -> Wait<DescribeDatasetResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeDataset").with("datasetId", &dataset_id.into()),
            "iotsitewise.DatasetActive",
        )
    }

    /// Waits until the dataset export job is completed.
    ///
    /// Calls `describe_dataset_export_job` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_dataset_export_job_completed(
        &self,
        workspace_name: impl Into<String>,
        job_id: impl Into<String>,
    ) -> Wait<DescribeDatasetExportJobResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeDatasetExportJob")
                .with("workspaceName", &workspace_name.into())
                .with("jobId", &job_id.into()),
            "iotsitewise.DatasetExportJobCompleted",
        )
    }

    /// Waits until the dataset is gone.
    ///
    /// Calls `describe_dataset` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_dataset_not_exists(&self, dataset_id: impl Into<String>) -> Wait<()> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeDataset").with("datasetId", &dataset_id.into()),
            "iotsitewise.DatasetNotExists",
        )
    }

    /// Waits until the default encryption configuration is active.
    ///
    /// Calls `describe_default_encryption_configuration` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_default_encryption_configuration_active(
        &self,
    ) -> Wait<DescribeDefaultEncryptionConfigurationResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeDefaultEncryptionConfiguration"),
            "iotsitewise.DefaultEncryptionConfigurationActive",
        )
    }

    /// Waits until the enrichment job is completed.
    ///
    /// Calls `describe_enrichment_job` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_enrichment_job_completed(
        &self,
        workspace_name: impl Into<String>,
        job_id: impl Into<String>,
    ) -> Wait<DescribeEnrichmentJobResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeEnrichmentJob")
                .with("workspaceName", &workspace_name.into())
                .with("jobId", &job_id.into()),
            "iotsitewise.EnrichmentJobCompleted",
        )
    }

    /// Waits until the execution is completed.
    ///
    /// Calls `describe_execution` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_execution_completed(&self, execution_id: impl Into<String>) -> Wait<DescribeExecutionResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeExecution").with("executionId", &execution_id.into()),
            "iotsitewise.ExecutionCompleted",
        )
    }

    /// Waits until the pipeline is active.
    ///
    /// Calls `describe_pipeline` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_pipeline_active(
        &self,
        workspace_name: impl Into<String>,
        pipeline_name: impl Into<String>,
    ) -> Wait<DescribePipelineResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribePipeline")
                .with("workspaceName", &workspace_name.into())
                .with("pipelineName", &pipeline_name.into()),
            "iotsitewise.PipelineActive",
        )
    }

    /// Waits until the pipeline execution is succeeded.
    ///
    /// Calls `describe_pipeline_execution` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_pipeline_execution_succeeded(
        &self,
        workspace_name: impl Into<String>,
        pipeline_name: impl Into<String>,
        pipeline_execution_id: impl Into<String>,
    ) -> Wait<DescribePipelineExecutionResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribePipelineExecution")
                .with("workspaceName", &workspace_name.into())
                .with("pipelineName", &pipeline_name.into())
                .with("pipelineExecutionId", &pipeline_execution_id.into()),
            "iotsitewise.PipelineExecutionSucceeded",
        )
    }

    /// Waits until the pipeline is gone.
    ///
    /// Calls `describe_pipeline` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_pipeline_not_exists(
        &self,
        workspace_name: impl Into<String>,
        pipeline_name: impl Into<String>,
    ) -> Wait<()> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribePipeline")
                .with("workspaceName", &workspace_name.into())
                .with("pipelineName", &pipeline_name.into()),
            "iotsitewise.PipelineNotExists",
        )
    }

    /// Waits until the portal is active.
    ///
    /// Calls `describe_portal` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_portal_active(&self, portal_id: impl Into<String>) -> Wait<DescribePortalResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribePortal").with("portalId", &portal_id.into()),
            "iotsitewise.PortalActive",
        )
    }

    /// Waits until the portal is gone.
    ///
    /// Calls `describe_portal` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_portal_not_exists(&self, portal_id: impl Into<String>) -> Wait<()> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribePortal").with("portalId", &portal_id.into()),
            "iotsitewise.PortalNotExists",
        )
    }

    /// Waits until the query is completed.
    ///
    /// Calls `describe_query` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_query_completed(
        &self,
        workspace_name: impl Into<String>,
        query_id: impl Into<String>,
    ) -> Wait<DescribeQueryResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeQuery")
                .with("workspaceName", &workspace_name.into())
                .with("queryId", &query_id.into()),
            "iotsitewise.QueryCompleted",
        )
    }

    /// Waits until the search is succeeded.
    ///
    /// Calls `describe_search` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_search_succeeded(
        &self,
        workspace_name: impl Into<String>,
        search_id: impl Into<String>,
    ) -> Wait<DescribeSearchResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeSearch")
                .with("workspaceName", &workspace_name.into())
                .with("searchId", &search_id.into()),
            "iotsitewise.SearchSucceeded",
        )
    }

    /// Waits until the storage configuration is active.
    ///
    /// Calls `describe_storage_configuration` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_storage_configuration_active(&self) -> Wait<DescribeStorageConfigurationResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeStorageConfiguration"),
            "iotsitewise.StorageConfigurationActive",
        )
    }

    /// Waits until the task is active.
    ///
    /// Calls `describe_task` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_task_active(
        &self,
        workspace_name: impl Into<String>,
        task_name: impl Into<String>,
    ) -> Wait<DescribeTaskResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeTask")
                .with("workspaceName", &workspace_name.into())
                .with("taskName", &task_name.into()),
            "iotsitewise.TaskActive",
        )
    }

    /// Waits until the task is gone.
    ///
    /// Calls `describe_task` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_task_not_exists(
        &self,
        workspace_name: impl Into<String>,
        task_name: impl Into<String>,
    ) -> Wait<()> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeTask")
                .with("workspaceName", &workspace_name.into())
                .with("taskName", &task_name.into()),
            "iotsitewise.TaskNotExists",
        )
    }

    /// Waits until the workspace is active.
    ///
    /// Calls `describe_workspace` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_workspace_active(&self, workspace_name: impl Into<String>) -> Wait<DescribeWorkspaceResponse> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeWorkspace").with("workspaceName", &workspace_name.into()),
            "iotsitewise.WorkspaceActive",
        )
    }

    /// Waits until the workspace is gone.
    ///
    /// Calls `describe_workspace` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_workspace_not_exists(&self, workspace_name: impl Into<String>) -> Wait<()> {
        Wait::new(
            Call::new(&self.connector, "iotsitewise.DescribeWorkspace").with("workspaceName", &workspace_name.into()),
            "iotsitewise.WorkspaceNotExists",
        )
    }
}
