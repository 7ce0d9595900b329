//! AWS IoT TwinMaker: waiting for states.

use super::TwinMaker;
use super::component_types::GetComponentTypeResponse;
use super::entities::GetEntityResponse;
use super::metadata_transfer_jobs::GetMetadataTransferJobResponse;
use super::sync_jobs::GetSyncJobResponse;
use crate::call::Call;
use crate::wait::Wait;

impl TwinMaker {
    /// Waits until the component type is active.
    ///
    /// Calls `get_component_type` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_component_type_active(
        &self,
        workspace_id: impl Into<String>,
        component_type_id: impl Into<String>,
    ) -> Wait<GetComponentTypeResponse> {
        Wait::new(
            Call::new(&self.connector, "iottwinmaker.GetComponentType")
                .with("workspaceId", &workspace_id.into())
                .with("componentTypeId", &component_type_id.into()),
            "iottwinmaker.ComponentTypeActive",
        )
    }

    /// Waits until the component type is gone.
    ///
    /// Calls `get_component_type` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_component_type_not_exists(
        &self,
        workspace_id: impl Into<String>,
        component_type_id: impl Into<String>,
    ) -> Wait<()> {
        Wait::new(
            Call::new(&self.connector, "iottwinmaker.GetComponentType")
                .with("workspaceId", &workspace_id.into())
                .with("componentTypeId", &component_type_id.into()),
            "iottwinmaker.ComponentTypeNotExists",
        )
    }

    /// Waits until the entity is active.
    ///
    /// Calls `get_entity` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_entity_active(
        &self,
        workspace_id: impl Into<String>,
        entity_id: impl Into<String>,
    ) -> Wait<GetEntityResponse> {
        Wait::new(
            Call::new(&self.connector, "iottwinmaker.GetEntity")
                .with("workspaceId", &workspace_id.into())
                .with("entityId", &entity_id.into()),
            "iottwinmaker.EntityActive",
        )
    }

    /// Waits until the entity is gone.
    ///
    /// Calls `get_entity` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_entity_not_exists(
        &self,
        workspace_id: impl Into<String>,
        entity_id: impl Into<String>,
    ) -> Wait<()> {
        Wait::new(
            Call::new(&self.connector, "iottwinmaker.GetEntity")
                .with("workspaceId", &workspace_id.into())
                .with("entityId", &entity_id.into()),
            "iottwinmaker.EntityNotExists",
        )
    }

    /// Waits until the metadata transfer job is completed.
    ///
    /// Calls `get_metadata_transfer_job` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_metadata_transfer_job_completed(
        &self,
        metadata_transfer_job_id: impl Into<String>,
    ) -> Wait<GetMetadataTransferJobResponse> {
        Wait::new(
            Call::new(&self.connector, "iottwinmaker.GetMetadataTransferJob")
                .with("metadataTransferJobId", &metadata_transfer_job_id.into()),
            "iottwinmaker.MetadataTransferJobCompleted",
        )
    }

    /// Waits until the sync job is active.
    ///
    /// Calls `get_sync_job` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_sync_job_active(&self, sync_source: impl Into<String>) -> Wait<GetSyncJobResponse> {
        Wait::new(
            Call::new(&self.connector, "iottwinmaker.GetSyncJob").with("syncSource", &sync_source.into()),
            "iottwinmaker.SyncJobActive",
        )
    }

    /// Waits until the sync job is gone.
    ///
    /// Calls `get_sync_job` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.
    pub fn wait_until_sync_job_not_exists(&self, sync_source: impl Into<String>) -> Wait<()> {
        Wait::new(
            Call::new(&self.connector, "iottwinmaker.GetSyncJob").with("syncSource", &sync_source.into()),
            "iottwinmaker.SyncJobNotExists",
        )
    }
}
