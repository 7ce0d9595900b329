//! AWS IoT SiteWise: datasets.

use super::SiteWise;
use super::shared::{ErrorDetails, FormatSettings, PropertyDataType, TimeInNanos};
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

/// Creates a dataset. A session dataset holds segments of time series; a curated one picks segments out of sessions.
/// Both live in a workspace. An external dataset connects to a data source outside and has no workspace. Asynchronous:
/// the dataset is `CREATING` at first; wait until it is `ACTIVE`.
///
/// AWS: `CreateDataset`, permission `iotsitewise:CreateDataset`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateDataset(pub(super) Call);

impl CreateDataset {
    /// An id of your own for the new dataset. Default: one is made; 36 characters.
    pub fn dataset_id(self, dataset_id: impl Into<String>) -> Self {
        CreateDataset(self.0.with("datasetId", &dataset_id.into()))
    }

    /// As [`dataset_id`](Self::dataset_id), but for `None`, which leaves it out.
    pub fn set_dataset_id(self, dataset_id: Option<String>) -> Self {
        CreateDataset(self.0.set("datasetId", &dataset_id))
    }

    /// What the dataset is and what it is good for; 1 to 2048 characters.
    pub fn dataset_description(self, dataset_description: impl Into<String>) -> Self {
        CreateDataset(self.0.with("datasetDescription", &dataset_description.into()))
    }

    /// As [`dataset_description`](Self::dataset_description), but for `None`, which leaves it out.
    pub fn set_dataset_description(self, dataset_description: Option<String>) -> Self {
        CreateDataset(self.0.set("datasetDescription", &dataset_description))
    }

    /// Whether it is a session, a curated or an external dataset.
    pub fn dataset_type(self, dataset_type: impl Into<DatasetTypeEnum>) -> Self {
        CreateDataset(self.0.with("datasetType", &dataset_type.into()))
    }

    /// As [`dataset_type`](Self::dataset_type), but for `None`, which leaves it out.
    pub fn set_dataset_type(self, dataset_type: Option<DatasetTypeEnum>) -> Self {
        CreateDataset(self.0.set("datasetType", &dataset_type))
    }

    /// The configuration of the dataset: for a session dataset, its time range.
    pub fn dataset_config(self, dataset_config: DatasetConfig) -> Self {
        CreateDataset(self.0.with("datasetConfig", &dataset_config))
    }

    /// As [`dataset_config`](Self::dataset_config), but for `None`, which leaves it out.
    pub fn set_dataset_config(self, dataset_config: Option<DatasetConfig>) -> Self {
        CreateDataset(self.0.set("datasetConfig", &dataset_config))
    }

    /// The workspace to create it in: needed for session and curated datasets, left out for an external one; 1 to 64
    /// characters.
    pub fn workspace_name(self, workspace_name: impl Into<String>) -> Self {
        CreateDataset(self.0.with("workspaceName", &workspace_name.into()))
    }

    /// As [`workspace_name`](Self::workspace_name), but for `None`, which leaves it out.
    pub fn set_workspace_name(self, workspace_name: Option<String>) -> Self {
        CreateDataset(self.0.set("workspaceName", &workspace_name))
    }

    /// Metadata of the dataset: keys and values of your own.
    pub fn metadata(self, metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreateDataset(self.0.with(
            "metadata",
            &metadata.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`metadata`](Self::metadata), but for `None`, which leaves it out.
    pub fn set_metadata(self, metadata: Option<HashMap<String, String>>) -> Self {
        CreateDataset(self.0.set("metadata", &metadata))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        CreateDataset(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        CreateDataset(self.0.set("clientToken", &client_token))
    }

    /// Its tags: keys and values; 1 to 50 entries.
    pub fn tags(self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreateDataset(self.0.with(
            "tags",
            &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<HashMap<String, String>>) -> Self {
        CreateDataset(self.0.set("tags", &tags))
    }
}

call!(CreateDataset, CreateDatasetResponse);

impl SiteWise {
    /// Creates a dataset. A session dataset holds segments of time series; a curated one picks segments out of sessions.
    /// Both live in a workspace. An external dataset connects to a data source outside and has no workspace. Asynchronous:
    /// the dataset is `CREATING` at first; wait until it is `ACTIVE`.
    ///
    /// AWS: `CreateDataset`, permission `iotsitewise:CreateDataset`.
    pub fn create_dataset(&self, dataset_name: impl Into<String>, dataset_source: DatasetSource) -> CreateDataset {
        CreateDataset(
            Call::new(&self.connector, "iotsitewise.CreateDataset")
                .with("datasetName", &dataset_name.into())
                .with("datasetSource", &dataset_source),
        )
    }
}

/// Gives a dataset with its source, configuration, state, version and how far it is enriched.
///
/// AWS: `DescribeDataset`, permission `iotsitewise:DescribeDataset`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeDataset(pub(super) Call);

impl DescribeDataset {
    /// The name of the workspace of a session or curated dataset; an external dataset has none; 1 to 64 characters.
    pub fn workspace_name(self, workspace_name: impl Into<String>) -> Self {
        DescribeDataset(self.0.with("workspaceName", &workspace_name.into()))
    }

    /// As [`workspace_name`](Self::workspace_name), but for `None`, which leaves it out.
    pub fn set_workspace_name(self, workspace_name: Option<String>) -> Self {
        DescribeDataset(self.0.set("workspaceName", &workspace_name))
    }

    /// The version of the dataset; 1 to 10 characters.
    pub fn dataset_version(self, dataset_version: impl Into<String>) -> Self {
        DescribeDataset(self.0.with("datasetVersion", &dataset_version.into()))
    }

    /// As [`dataset_version`](Self::dataset_version), but for `None`, which leaves it out.
    pub fn set_dataset_version(self, dataset_version: Option<String>) -> Self {
        DescribeDataset(self.0.set("datasetVersion", &dataset_version))
    }
}

call!(DescribeDataset, DescribeDatasetResponse);

impl SiteWise {
    /// Gives a dataset with its source, configuration, state, version and how far it is enriched.
    ///
    /// AWS: `DescribeDataset`, permission `iotsitewise:DescribeDataset`.
    pub fn describe_dataset(&self, dataset_id: impl Into<String>) -> DescribeDataset {
        DescribeDataset(Call::new(&self.connector, "iotsitewise.DescribeDataset").with("datasetId", &dataset_id.into()))
    }
}

/// Lists the datasets whose data come from one type of source. Can be narrowed to one workspace and to one type of
/// dataset.
///
/// AWS: `ListDatasets`, permission `iotsitewise:ListDatasets`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDatasets(pub(super) Call);

impl ListDatasets {
    /// Only datasets of this workspace; 1 to 64 characters.
    pub fn workspace_name(self, workspace_name: impl Into<String>) -> Self {
        ListDatasets(self.0.with("workspaceName", &workspace_name.into()))
    }

    /// As [`workspace_name`](Self::workspace_name), but for `None`, which leaves it out.
    pub fn set_workspace_name(self, workspace_name: Option<String>) -> Self {
        ListDatasets(self.0.set("workspaceName", &workspace_name))
    }

    /// Only datasets of this type.
    pub fn dataset_type(self, dataset_type: impl Into<DatasetTypeEnum>) -> Self {
        ListDatasets(self.0.with("datasetType", &dataset_type.into()))
    }

    /// As [`dataset_type`](Self::dataset_type), but for `None`, which leaves it out.
    pub fn set_dataset_type(self, dataset_type: Option<DatasetTypeEnum>) -> Self {
        ListDatasets(self.0.set("datasetType", &dataset_type))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListDatasets(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListDatasets(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListDatasets(self.0.set("maxResults", &max_results))
    }
}

listing!(ListDatasets, ListDatasetsResponse);

impl crate::Paged for ListDatasetsResponse {
    type Item = DatasetSummary;

    fn take_items(&mut self) -> Vec<DatasetSummary> {
        std::mem::take(&mut self.dataset_summaries)
    }
}

impl SiteWise {
    /// Lists the datasets whose data come from one type of source. Can be narrowed to one workspace and to one type of
    /// dataset.
    ///
    /// AWS: `ListDatasets`, permission `iotsitewise:ListDatasets`.
    pub fn list_datasets(&self, source_type: impl Into<DatasetSourceType>) -> ListDatasets {
        ListDatasets(Call::new(&self.connector, "iotsitewise.ListDatasets").with("sourceType", &source_type.into()))
    }
}

/// Changes a dataset. Its name and its source must be given again, even if they stay; its type cannot be changed.
/// Asynchronous: the dataset is `UPDATING` at first; wait until it is `ACTIVE`.
///
/// AWS: `UpdateDataset`, permission `iotsitewise:UpdateDataset`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateDataset(pub(super) Call);

impl UpdateDataset {
    /// The name of the workspace of a session or curated dataset; an external dataset has none; 1 to 64 characters.
    pub fn workspace_name(self, workspace_name: impl Into<String>) -> Self {
        UpdateDataset(self.0.with("workspaceName", &workspace_name.into()))
    }

    /// As [`workspace_name`](Self::workspace_name), but for `None`, which leaves it out.
    pub fn set_workspace_name(self, workspace_name: Option<String>) -> Self {
        UpdateDataset(self.0.set("workspaceName", &workspace_name))
    }

    /// What the dataset is and what it is good for; 1 to 2048 characters.
    pub fn dataset_description(self, dataset_description: impl Into<String>) -> Self {
        UpdateDataset(self.0.with("datasetDescription", &dataset_description.into()))
    }

    /// As [`dataset_description`](Self::dataset_description), but for `None`, which leaves it out.
    pub fn set_dataset_description(self, dataset_description: Option<String>) -> Self {
        UpdateDataset(self.0.set("datasetDescription", &dataset_description))
    }

    /// The configuration of the dataset: for a session dataset, its time range.
    pub fn dataset_config(self, dataset_config: DatasetConfig) -> Self {
        UpdateDataset(self.0.with("datasetConfig", &dataset_config))
    }

    /// As [`dataset_config`](Self::dataset_config), but for `None`, which leaves it out.
    pub fn set_dataset_config(self, dataset_config: Option<DatasetConfig>) -> Self {
        UpdateDataset(self.0.set("datasetConfig", &dataset_config))
    }

    /// Metadata of the dataset: keys and values of your own.
    pub fn metadata(self, metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        UpdateDataset(self.0.with(
            "metadata",
            &metadata.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`metadata`](Self::metadata), but for `None`, which leaves it out.
    pub fn set_metadata(self, metadata: Option<HashMap<String, String>>) -> Self {
        UpdateDataset(self.0.set("metadata", &metadata))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        UpdateDataset(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        UpdateDataset(self.0.set("clientToken", &client_token))
    }
}

call!(UpdateDataset, UpdateDatasetResponse);

impl SiteWise {
    /// Changes a dataset. Its name and its source must be given again, even if they stay; its type cannot be changed.
    /// Asynchronous: the dataset is `UPDATING` at first; wait until it is `ACTIVE`.
    ///
    /// AWS: `UpdateDataset`, permission `iotsitewise:UpdateDataset`.
    pub fn update_dataset(
        &self,
        dataset_id: impl Into<String>,
        dataset_name: impl Into<String>,
        dataset_source: DatasetSource,
    ) -> UpdateDataset {
        UpdateDataset(
            Call::new(&self.connector, "iotsitewise.UpdateDataset")
                .with("datasetId", &dataset_id.into())
                .with("datasetName", &dataset_name.into())
                .with("datasetSource", &dataset_source),
        )
    }
}

/// Deletes a dataset for good. Asynchronous: the dataset is `DELETING` at first. A session dataset takes its time
/// series data with it, and is refused while a curated dataset uses segments of it: delete the curated dataset or take
/// the segments out of it first. The deletion of a curated dataset leaves the data in its source sessions as they are.
///
/// AWS: `DeleteDataset`, permission `iotsitewise:DeleteDataset`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteDataset(pub(super) Call);

impl DeleteDataset {
    /// The name of the workspace of a session or curated dataset; an external dataset has none; 1 to 64 characters.
    pub fn workspace_name(self, workspace_name: impl Into<String>) -> Self {
        DeleteDataset(self.0.with("workspaceName", &workspace_name.into()))
    }

    /// As [`workspace_name`](Self::workspace_name), but for `None`, which leaves it out.
    pub fn set_workspace_name(self, workspace_name: Option<String>) -> Self {
        DeleteDataset(self.0.set("workspaceName", &workspace_name))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        DeleteDataset(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        DeleteDataset(self.0.set("clientToken", &client_token))
    }
}

call!(DeleteDataset, DeleteDatasetResponse);

impl SiteWise {
    /// Deletes a dataset for good. Asynchronous: the dataset is `DELETING` at first. A session dataset takes its time
    /// series data with it, and is refused while a curated dataset uses segments of it: delete the curated dataset or take
    /// the segments out of it first. The deletion of a curated dataset leaves the data in its source sessions as they are.
    ///
    /// AWS: `DeleteDataset`, permission `iotsitewise:DeleteDataset`.
    pub fn delete_dataset(&self, dataset_id: impl Into<String>) -> DeleteDataset {
        DeleteDataset(Call::new(&self.connector, "iotsitewise.DeleteDataset").with("datasetId", &dataset_id.into()))
    }
}

/// Lists the data segments of a dataset, each with its time series, its time range and its source dataset.
///
/// AWS: `ListDatasetDataSegments`, permission `iotsitewise:ListDatasetDataSegments`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDatasetDataSegments(pub(super) Call);

impl ListDatasetDataSegments {
    /// The version of the dataset whose segments are listed; 1 to 10 characters.
    pub fn dataset_version(self, dataset_version: impl Into<String>) -> Self {
        ListDatasetDataSegments(self.0.with("datasetVersion", &dataset_version.into()))
    }

    /// As [`dataset_version`](Self::dataset_version), but for `None`, which leaves it out.
    pub fn set_dataset_version(self, dataset_version: Option<String>) -> Self {
        ListDatasetDataSegments(self.0.set("datasetVersion", &dataset_version))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListDatasetDataSegments(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListDatasetDataSegments(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListDatasetDataSegments(self.0.set("nextToken", &next_token.into()))
    }
}

listing!(ListDatasetDataSegments, ListDatasetDataSegmentsResponse);

impl crate::Paged for ListDatasetDataSegmentsResponse {
    type Item = DataSegmentSummary;

    fn take_items(&mut self) -> Vec<DataSegmentSummary> {
        std::mem::take(&mut self.data_segments)
    }
}

impl SiteWise {
    /// Lists the data segments of a dataset, each with its time series, its time range and its source dataset.
    ///
    /// AWS: `ListDatasetDataSegments`, permission `iotsitewise:ListDatasetDataSegments`.
    pub fn list_dataset_data_segments(
        &self,
        dataset_id: impl Into<String>,
        workspace_name: impl Into<String>,
    ) -> ListDatasetDataSegments {
        ListDatasetDataSegments(
            Call::new(&self.connector, "iotsitewise.ListDatasetDataSegments")
                .with("datasetId", &dataset_id.into())
                .with("workspaceName", &workspace_name.into()),
        )
    }
}

/// Lists which curated datasets use segments of a session dataset, segment by segment. Shows what stands in the way of
/// deleting that session.
///
/// AWS: `ListDatasetDataSegmentRelationships`, permission `iotsitewise:ListDatasetDataSegmentRelationships`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDatasetDataSegmentRelationships(pub(super) Call);

impl ListDatasetDataSegmentRelationships {
    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListDatasetDataSegmentRelationships(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListDatasetDataSegmentRelationships(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListDatasetDataSegmentRelationships(self.0.set("nextToken", &next_token.into()))
    }
}

listing!(ListDatasetDataSegmentRelationships, ListDatasetDataSegmentRelationshipsResponse);

impl crate::Paged for ListDatasetDataSegmentRelationshipsResponse {
    type Item = DataSegmentRelationshipSummary;

    fn take_items(&mut self) -> Vec<DataSegmentRelationshipSummary> {
        std::mem::take(&mut self.data_segment_relationship_summaries)
    }
}

impl SiteWise {
    /// Lists which curated datasets use segments of a session dataset, segment by segment. Shows what stands in the way of
    /// deleting that session.
    ///
    /// AWS: `ListDatasetDataSegmentRelationships`, permission `iotsitewise:ListDatasetDataSegmentRelationships`.
    pub fn list_dataset_data_segment_relationships(
        &self,
        dataset_id: impl Into<String>,
        workspace_name: impl Into<String>,
    ) -> ListDatasetDataSegmentRelationships {
        ListDatasetDataSegmentRelationships(
            Call::new(&self.connector, "iotsitewise.ListDatasetDataSegmentRelationships")
                .with("datasetId", &dataset_id.into())
                .with("workspaceName", &workspace_name.into()),
        )
    }
}

/// Adds data segments to a curated dataset: time ranges of time series that session datasets hold. Segments of one time
/// series must not overlap in time, whichever datasets they are in. Some entries can fail while others succeed: look at
/// `failed_associations`.
///
/// AWS: `BatchAssociateDataSegmentsToDataset`, permission `iotsitewise:BatchAssociateDataSegmentsToDataset`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct BatchAssociateDataSegmentsToDataset(pub(super) Call);

impl BatchAssociateDataSegmentsToDataset {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        BatchAssociateDataSegmentsToDataset(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        BatchAssociateDataSegmentsToDataset(self.0.set("clientToken", &client_token))
    }
}

call!(BatchAssociateDataSegmentsToDataset, BatchAssociateDataSegmentsToDatasetResponse);

impl SiteWise {
    /// Adds data segments to a curated dataset: time ranges of time series that session datasets hold. Segments of one time
    /// series must not overlap in time, whichever datasets they are in. Some entries can fail while others succeed: look at
    /// `failed_associations`.
    ///
    /// AWS: `BatchAssociateDataSegmentsToDataset`, permission `iotsitewise:BatchAssociateDataSegmentsToDataset`.
    pub fn batch_associate_data_segments_to_dataset(
        &self,
        dataset_id: impl Into<String>,
        workspace_name: impl Into<String>,
        associate_data_segment_entries: impl IntoIterator<Item = AssociateDataSegmentEntry>,
    ) -> BatchAssociateDataSegmentsToDataset {
        BatchAssociateDataSegmentsToDataset(
            Call::new(&self.connector, "iotsitewise.BatchAssociateDataSegmentsToDataset")
                .with("datasetId", &dataset_id.into())
                .with("workspaceName", &workspace_name.into())
                .with(
                    "associateDataSegmentEntries",
                    &associate_data_segment_entries.into_iter().collect::<Vec<AssociateDataSegmentEntry>>(),
                ),
        )
    }
}

/// Takes data segments out of a curated dataset. The data in the source session datasets stay. Some entries can fail
/// while others succeed: look at `failed_disassociations`.
///
/// AWS: `BatchDisassociateDataSegmentsFromDataset`, permission `iotsitewise:BatchDisassociateDataSegmentsFromDataset`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct BatchDisassociateDataSegmentsFromDataset(pub(super) Call);

impl BatchDisassociateDataSegmentsFromDataset {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        BatchDisassociateDataSegmentsFromDataset(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        BatchDisassociateDataSegmentsFromDataset(self.0.set("clientToken", &client_token))
    }
}

call!(BatchDisassociateDataSegmentsFromDataset, BatchDisassociateDataSegmentsFromDatasetResponse);

impl SiteWise {
    /// Takes data segments out of a curated dataset. The data in the source session datasets stay. Some entries can fail
    /// while others succeed: look at `failed_disassociations`.
    ///
    /// AWS: `BatchDisassociateDataSegmentsFromDataset`, permission `iotsitewise:BatchDisassociateDataSegmentsFromDataset`.
    pub fn batch_disassociate_data_segments_from_dataset(
        &self,
        dataset_id: impl Into<String>,
        workspace_name: impl Into<String>,
        disassociate_data_segment_entries: impl IntoIterator<Item = DisassociateDataSegmentEntry>,
    ) -> BatchDisassociateDataSegmentsFromDataset {
        BatchDisassociateDataSegmentsFromDataset(
            Call::new(&self.connector, "iotsitewise.BatchDisassociateDataSegmentsFromDataset")
                .with("datasetId", &dataset_id.into())
                .with("workspaceName", &workspace_name.into())
                .with(
                    "disassociateDataSegmentEntries",
                    &disassociate_data_segment_entries.into_iter().collect::<Vec<DisassociateDataSegmentEntry>>(),
                ),
        )
    }
}

/// Deletes data segments of a session dataset, and with them the time series data in their time ranges. Some entries
/// can fail while others succeed: look at `errors`.
///
/// AWS: `BatchDeleteDatasetDataSegments`, permission `iotsitewise:BatchDeleteDatasetDataSegments`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct BatchDeleteDatasetDataSegments(pub(super) Call);

impl BatchDeleteDatasetDataSegments {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        BatchDeleteDatasetDataSegments(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        BatchDeleteDatasetDataSegments(self.0.set("clientToken", &client_token))
    }
}

call!(BatchDeleteDatasetDataSegments, BatchDeleteDatasetDataSegmentsResponse);

impl SiteWise {
    /// Deletes data segments of a session dataset, and with them the time series data in their time ranges. Some entries
    /// can fail while others succeed: look at `errors`.
    ///
    /// AWS: `BatchDeleteDatasetDataSegments`, permission `iotsitewise:BatchDeleteDatasetDataSegments`.
    pub fn batch_delete_dataset_data_segments(
        &self,
        dataset_id: impl Into<String>,
        workspace_name: impl Into<String>,
        delete_data_segment_entries: impl IntoIterator<Item = DeleteDataSegmentEntry>,
    ) -> BatchDeleteDatasetDataSegments {
        BatchDeleteDatasetDataSegments(
            Call::new(&self.connector, "iotsitewise.BatchDeleteDatasetDataSegments")
                .with("datasetId", &dataset_id.into())
                .with("workspaceName", &workspace_name.into())
                .with(
                    "deleteDataSegmentEntries",
                    &delete_data_segment_entries.into_iter().collect::<Vec<DeleteDataSegmentEntry>>(),
                ),
        )
    }
}

/// Starts a job that copies a dataset, or single time series, from a workspace to Amazon S3. Asynchronous: follow the
/// job with `describe_dataset_export_job` until it is `COMPLETED`, `COMPLETED_WITH_ERRORS` or `FAILED`.
///
/// AWS: `CreateDatasetExportJob`, permission `iotsitewise:CreateDatasetExportJob`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateDatasetExportJob(pub(super) Call);

impl CreateDatasetExportJob {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        CreateDatasetExportJob(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        CreateDatasetExportJob(self.0.set("clientToken", &client_token))
    }

    /// The job's name. Default: one made of the type of the job and the time when it started; 1 to 256 characters.
    pub fn job_name(self, job_name: impl Into<String>) -> Self {
        CreateDatasetExportJob(self.0.with("jobName", &job_name.into()))
    }

    /// As [`job_name`](Self::job_name), but for `None`, which leaves it out.
    pub fn set_job_name(self, job_name: Option<String>) -> Self {
        CreateDatasetExportJob(self.0.set("jobName", &job_name))
    }
}

call!(CreateDatasetExportJob, CreateDatasetExportJobResponse);

impl SiteWise {
    /// Starts a job that copies a dataset, or single time series, from a workspace to Amazon S3. Asynchronous: follow the
    /// job with `describe_dataset_export_job` until it is `COMPLETED`, `COMPLETED_WITH_ERRORS` or `FAILED`.
    ///
    /// AWS: `CreateDatasetExportJob`, permission `iotsitewise:CreateDatasetExportJob`.
    pub fn create_dataset_export_job(
        &self,
        workspace_name: impl Into<String>,
        destination_s3_uri: impl Into<String>,
        input: ProcessingInput,
        error_report_location: ExportErrorReportLocation,
    ) -> CreateDatasetExportJob {
        CreateDatasetExportJob(
            Call::new(&self.connector, "iotsitewise.CreateDatasetExportJob")
                .with("workspaceName", &workspace_name.into())
                .with("destinationS3Uri", &destination_s3_uri.into())
                .with("input", &input)
                .with("errorReportLocation", &error_report_location),
        )
    }
}

/// Gives an export job: its state, what it exports, and where to.
///
/// AWS: `DescribeDatasetExportJob`, permission `iotsitewise:DescribeDatasetExportJob`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeDatasetExportJob(pub(super) Call);

call!(DescribeDatasetExportJob, DescribeDatasetExportJobResponse);

impl SiteWise {
    /// Gives an export job: its state, what it exports, and where to.
    ///
    /// AWS: `DescribeDatasetExportJob`, permission `iotsitewise:DescribeDatasetExportJob`.
    pub fn describe_dataset_export_job(
        &self,
        workspace_name: impl Into<String>,
        job_id: impl Into<String>,
    ) -> DescribeDatasetExportJob {
        DescribeDatasetExportJob(
            Call::new(&self.connector, "iotsitewise.DescribeDatasetExportJob")
                .with("workspaceName", &workspace_name.into())
                .with("jobId", &job_id.into()),
        )
    }
}

/// Lists the export jobs of a workspace, all of them or those in one state.
///
/// AWS: `ListDatasetExportJobs`, permission `iotsitewise:ListDatasetExportJobs`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDatasetExportJobs(pub(super) Call);

impl ListDatasetExportJobs {
    /// The state of the jobs that are listed. Default: `ALL`, whatever their state.
    pub fn filter(self, filter: impl Into<DatasetExportJobFilter>) -> Self {
        ListDatasetExportJobs(self.0.with("filter", &filter.into()))
    }

    /// As [`filter`](Self::filter), but for `None`, which leaves it out.
    pub fn set_filter(self, filter: Option<DatasetExportJobFilter>) -> Self {
        ListDatasetExportJobs(self.0.set("filter", &filter))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListDatasetExportJobs(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListDatasetExportJobs(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListDatasetExportJobs(self.0.set("nextToken", &next_token.into()))
    }
}

listing!(ListDatasetExportJobs, ListDatasetExportJobsResponse);

impl crate::Paged for ListDatasetExportJobsResponse {
    type Item = ExportJobSummary;

    fn take_items(&mut self) -> Vec<ExportJobSummary> {
        std::mem::take(&mut self.jobs)
    }
}

impl SiteWise {
    /// Lists the export jobs of a workspace, all of them or those in one state.
    ///
    /// AWS: `ListDatasetExportJobs`, permission `iotsitewise:ListDatasetExportJobs`.
    pub fn list_dataset_export_jobs(&self, workspace_name: impl Into<String>) -> ListDatasetExportJobs {
        ListDatasetExportJobs(
            Call::new(&self.connector, "iotsitewise.ListDatasetExportJobs")
                .with("workspaceName", &workspace_name.into()),
        )
    }
}

/// A data segment to add to a curated dataset.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssociateDataSegmentEntry {
    /// The id of the session dataset that holds the segment's data; 36 characters.
    pub source_dataset_id: String,
    /// The id of the time series that the segment is a part of; 36 to 73 characters.
    pub time_series_id: String,
    /// When the segment begins, to the nanosecond.
    pub start_timestamp: TimeInNanos,
    /// When the segment ends, to the nanosecond.
    pub end_timestamp: TimeInNanos,
}

impl AssociateDataSegmentEntry {
    /// With what it needs; the other members have setters.
    pub fn new(
        source_dataset_id: impl Into<String>,
        time_series_id: impl Into<String>,
        start_timestamp: TimeInNanos,
        end_timestamp: TimeInNanos,
    ) -> Self {
        Self {
            source_dataset_id: source_dataset_id.into(),
            time_series_id: time_series_id.into(),
            start_timestamp,
            end_timestamp,
        }
    }
}

impl ToJson for AssociateDataSegmentEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("sourceDatasetId", &self.source_dataset_id)
            .with("timeSeriesId", &self.time_series_id)
            .with("startTimestamp", &self.start_timestamp)
            .with("endTimestamp", &self.end_timestamp)
            .into()
    }
}

impl Structure for AssociateDataSegmentEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.source_dataset_id = value.read()?,
            2 => self.time_series_id = value.read()?,
            3 => self.start_timestamp = value.read()?,
            4 => self.end_timestamp = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `batch_associate_data_segments_to_dataset` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchAssociateDataSegmentsToDatasetResponse {
    /// The id of the dataset; 36 characters.
    pub dataset_id: String,
    /// The version of the dataset after the segments were added; 1 to 10 characters.
    pub dataset_version: String,
    /// The segments that were not added, with the reasons; empty if all were.
    pub failed_associations: Vec<FailedDataSegmentAssociation>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for BatchAssociateDataSegmentsToDatasetResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("datasetId", &self.dataset_id)
            .with("datasetVersion", &self.dataset_version)
            .with("failedAssociations", &self.failed_associations)
            .into()
    }
}

impl Structure for BatchAssociateDataSegmentsToDatasetResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.dataset_id = value.read()?,
            2 => self.dataset_version = value.read()?,
            3 => self.failed_associations = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for BatchAssociateDataSegmentsToDatasetResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `batch_delete_dataset_data_segments` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchDeleteDatasetDataSegmentsResponse {
    /// The id of the dataset; 36 characters.
    pub dataset_id: String,
    /// The version of the dataset after the segments were deleted; 1 to 10 characters.
    pub dataset_version: String,
    /// The segments that were not deleted, with the reasons; empty if all were.
    pub errors: Vec<FailedDataSegmentDeletion>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for BatchDeleteDatasetDataSegmentsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("datasetId", &self.dataset_id)
            .with("datasetVersion", &self.dataset_version)
            .with("errors", &self.errors)
            .into()
    }
}

impl Structure for BatchDeleteDatasetDataSegmentsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.dataset_id = value.read()?,
            2 => self.dataset_version = value.read()?,
            3 => self.errors = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for BatchDeleteDatasetDataSegmentsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `batch_disassociate_data_segments_from_dataset` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchDisassociateDataSegmentsFromDatasetResponse {
    /// The id of the dataset; 36 characters.
    pub dataset_id: String,
    /// The version of the dataset after the segments were taken out; 1 to 10 characters.
    pub dataset_version: String,
    /// The segments that were not taken out, with the reasons; empty if all were.
    pub failed_disassociations: Vec<FailedDataSegmentDisassociation>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for BatchDisassociateDataSegmentsFromDatasetResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("datasetId", &self.dataset_id)
            .with("datasetVersion", &self.dataset_version)
            .with("failedDisassociations", &self.failed_disassociations)
            .into()
    }
}

impl Structure for BatchDisassociateDataSegmentsFromDatasetResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.dataset_id = value.read()?,
            2 => self.dataset_version = value.read()?,
            3 => self.failed_disassociations = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for BatchDisassociateDataSegmentsFromDatasetResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `create_dataset_export_job` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateDatasetExportJobResponse {
    /// The id of the export job; 36 characters.
    pub job_id: String,
    /// The name of the workspace that the job belongs to; 1 to 64 characters.
    pub workspace_name: String,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateDatasetExportJobResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("jobId", &self.job_id).with("workspaceName", &self.workspace_name).into()
    }
}

impl Structure for CreateDatasetExportJobResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.job_id = value.read()?,
            2 => self.workspace_name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateDatasetExportJobResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `create_dataset` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateDatasetResponse {
    /// The id of the dataset; 36 characters.
    pub dataset_id: String,
    /// The ARN of the dataset; 1 to 1600 characters.
    pub dataset_arn: String,
    /// The state of the dataset: `CREATING`; later `ACTIVE`, once it can be used.
    pub dataset_status: DatasetStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateDatasetResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("datasetId", &self.dataset_id)
            .with("datasetArn", &self.dataset_arn)
            .with("datasetStatus", &self.dataset_status)
            .into()
    }
}

impl Structure for CreateDatasetResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.dataset_id = value.read()?,
            2 => self.dataset_arn = value.read()?,
            3 => self.dataset_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateDatasetResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// Whether a data segment is enriched, and when that was last done.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DataSegmentEnrichment {
    /// Whether the segment is enriched.
    pub status: EnrichmentStatus,
    /// When it was last enriched.
    pub last_enriched_at: Option<Timestamp>,
}

impl ToJson for DataSegmentEnrichment {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("status", &self.status).with_some("lastEnrichedAt", &self.last_enriched_at).into()
    }
}

impl Structure for DataSegmentEnrichment {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.status = value.read()?,
            2 => self.last_enriched_at = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Why the work on one data segment failed.
    DataSegmentErrorCode {
        InternalFailure = "INTERNAL_FAILURE",
        ValidationError = "VALIDATION_ERROR",
        ResourceNotFound = "RESOURCE_NOT_FOUND",
        LimitExceeded = "LIMIT_EXCEEDED",
        ConflictingOperation = "CONFLICTING_OPERATION",
    } else Unknown
}

/// A data segment with the session dataset that holds its data and a curated dataset that uses it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DataSegmentRelationshipSummary {
    /// The id of a curated dataset which uses the segment; 36 characters.
    pub target_dataset_id: String,
    /// The id of the session dataset that holds the segment's data; 36 characters.
    pub source_dataset_id: String,
    /// The id of the time series that the segment is a part of; 36 to 73 characters.
    pub time_series_id: String,
    /// When the segment begins, to the nanosecond.
    pub start_timestamp: TimeInNanos,
    /// When the segment ends, to the nanosecond.
    pub end_timestamp: TimeInNanos,
}

impl ToJson for DataSegmentRelationshipSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("targetDatasetId", &self.target_dataset_id)
            .with("sourceDatasetId", &self.source_dataset_id)
            .with("timeSeriesId", &self.time_series_id)
            .with("startTimestamp", &self.start_timestamp)
            .with("endTimestamp", &self.end_timestamp)
            .into()
    }
}

impl Structure for DataSegmentRelationshipSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.target_dataset_id = value.read()?,
            2 => self.source_dataset_id = value.read()?,
            3 => self.time_series_id = value.read()?,
            4 => self.start_timestamp = value.read()?,
            5 => self.end_timestamp = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A data segment in a list: a time range of one time series, and where its data are.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DataSegmentSummary {
    /// The id of the session dataset that holds the segment's data; 36 characters.
    pub source_dataset_id: String,
    /// The id of the time series that the segment is a part of; 36 to 73 characters.
    pub time_series_id: String,
    /// When the segment begins, to the nanosecond.
    pub start_timestamp: TimeInNanos,
    /// When the segment ends, to the nanosecond.
    pub end_timestamp: TimeInNanos,
    /// The alias of the time series.
    pub alias: String,
    /// The type of the values in the time series.
    pub data_type: PropertyDataType,
    /// Whether the segment is enriched, and when that was last done.
    pub enrichment: Option<DataSegmentEnrichment>,
}

impl ToJson for DataSegmentSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("sourceDatasetId", &self.source_dataset_id)
            .with("timeSeriesId", &self.time_series_id)
            .with("startTimestamp", &self.start_timestamp)
            .with("endTimestamp", &self.end_timestamp)
            .with("alias", &self.alias)
            .with("dataType", &self.data_type)
            .with_some("enrichment", &self.enrichment)
            .into()
    }
}

impl Structure for DataSegmentSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.source_dataset_id = value.read()?,
            2 => self.time_series_id = value.read()?,
            3 => self.start_timestamp = value.read()?,
            4 => self.end_timestamp = value.read()?,
            5 => self.alias = value.read()?,
            6 => self.data_type = value.read()?,
            7 => self.enrichment = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The configuration of a dataset: for a session dataset, its time range.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DatasetConfig {
    /// The time range of the session; for session datasets only.
    pub session: Option<SessionConfig>,
}

impl DatasetConfig {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The time range of the session; for session datasets only.
    pub fn session(mut self, session: SessionConfig) -> Self {
        self.session = Some(session);
        self
    }

    /// As [`session`](Self::session), but for `None`, which leaves it out.
    pub fn set_session(mut self, session: Option<SessionConfig>) -> Self {
        self.session = session;
        self
    }
}

impl ToJson for DatasetConfig {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("session", &self.session).into()
    }
}

impl Structure for DatasetConfig {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.session = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// How far a dataset is enriched, kind of data by kind of data.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DatasetEnrichment {
    /// How far the videos in the dataset are enriched.
    pub video: Option<DatasetEnrichmentEntry>,
}

impl ToJson for DatasetEnrichment {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("video", &self.video).into()
    }
}

impl Structure for DatasetEnrichment {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.video = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// How far one kind of data in a dataset is enriched, and when that was last done.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DatasetEnrichmentEntry {
    /// Whether all, some or none of the data are enriched.
    pub status: DatasetEnrichmentStatus,
    /// When it was last enriched.
    pub last_enriched_at: Option<Timestamp>,
}

impl ToJson for DatasetEnrichmentEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("status", &self.status).with_some("lastEnrichedAt", &self.last_enriched_at).into()
    }
}

impl Structure for DatasetEnrichmentEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.status = value.read()?,
            2 => self.last_enriched_at = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// How much of one kind of data in a dataset is enriched: all, some or none.
    DatasetEnrichmentStatus {
        FullyEnriched = "FULLY_ENRICHED",
        PartiallyEnriched = "PARTIALLY_ENRICHED",
        NotEnriched = "NOT_ENRICHED",
    } else Unknown
}

enumeration! {
    /// Which export jobs are listed: those in one state, or all.
    DatasetExportJobFilter {
        All = "ALL",
        Submitted = "SUBMITTED",
        Running = "RUNNING",
        Completed = "COMPLETED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
        Failed = "FAILED",
    } else Unknown
}

enumeration! {
    /// How far an export job is.
    DatasetExportJobStatus {
        Submitted = "SUBMITTED",
        Running = "RUNNING",
        Completed = "COMPLETED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
        Failed = "FAILED",
    } else Unknown
}

/// A dataset to export, whole or in part.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DatasetItem {
    /// The id of the dataset; 36 characters.
    pub dataset_id: String,
    /// The time range that everything in the dataset is cut to. Default: the whole time range of the dataset.
    pub trim_settings: Option<TrimSettings>,
    /// Which kinds of data are exported. Default: all; 1 to 3 of them.
    pub export_data_types: Option<Vec<ExportDataType>>,
}

impl DatasetItem {
    /// With what it needs; the other members have setters.
    pub fn new(dataset_id: impl Into<String>) -> Self {
        Self { dataset_id: dataset_id.into(), ..Self::default() }
    }

    /// The time range that everything in the dataset is cut to. Default: the whole time range of the dataset.
    pub fn trim_settings(mut self, trim_settings: TrimSettings) -> Self {
        self.trim_settings = Some(trim_settings);
        self
    }

    /// As [`trim_settings`](Self::trim_settings), but for `None`, which leaves it out.
    pub fn set_trim_settings(mut self, trim_settings: Option<TrimSettings>) -> Self {
        self.trim_settings = trim_settings;
        self
    }

    /// Which kinds of data are exported. Default: all; 1 to 3 of them.
    pub fn export_data_types(mut self, export_data_types: impl IntoIterator<Item = impl Into<ExportDataType>>) -> Self {
        self.export_data_types = Some(export_data_types.into_iter().map(Into::into).collect::<Vec<ExportDataType>>());
        self
    }

    /// As [`export_data_types`](Self::export_data_types), but for `None`, which leaves it out.
    pub fn set_export_data_types(mut self, export_data_types: Option<Vec<ExportDataType>>) -> Self {
        self.export_data_types = export_data_types;
        self
    }
}

impl ToJson for DatasetItem {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("datasetId", &self.dataset_id)
            .with_some("trimSettings", &self.trim_settings)
            .with_some("exportDataTypes", &self.export_data_types)
            .into()
    }
}

impl Structure for DatasetItem {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.dataset_id = value.read()?,
            2 => self.trim_settings = value.read()?,
            3 => self.export_data_types = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Where the data of a dataset come from, and in which form.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DatasetSource {
    /// The service that the data come from.
    pub source_type: DatasetSourceType,
    /// The form of the data at the source.
    pub source_format: DatasetSourceFormat,
    /// What is particular to the source, such as the Kendra knowledge base.
    pub source_detail: Option<SourceDetail>,
}

impl DatasetSource {
    /// With what it needs; the other members have setters.
    pub fn new(source_type: impl Into<DatasetSourceType>, source_format: impl Into<DatasetSourceFormat>) -> Self {
        Self { source_type: source_type.into(), source_format: source_format.into(), ..Self::default() }
    }

    /// What is particular to the source, such as the Kendra knowledge base.
    pub fn source_detail(mut self, source_detail: SourceDetail) -> Self {
        self.source_detail = Some(source_detail);
        self
    }

    /// As [`source_detail`](Self::source_detail), but for `None`, which leaves it out.
    pub fn set_source_detail(mut self, source_detail: Option<SourceDetail>) -> Self {
        self.source_detail = source_detail;
        self
    }
}

impl ToJson for DatasetSource {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("sourceType", &self.source_type)
            .with("sourceFormat", &self.source_format)
            .with_some("sourceDetail", &self.source_detail)
            .into()
    }
}

impl Structure for DatasetSource {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.source_type = value.read()?,
            2 => self.source_format = value.read()?,
            3 => self.source_detail = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// The form of a dataset's data: a knowledge base or time series.
    DatasetSourceFormat {
        KnowledgeBase = "KNOWLEDGE_BASE",
        Timeseries = "TIMESERIES",
    } else Unknown
}

enumeration! {
    /// The service that a dataset's data come from: Kendra or IoT SiteWise.
    DatasetSourceType {
        Kendra = "KENDRA",
        Sitewise = "SITEWISE",
    } else Unknown
}

enumeration! {
    /// Where a dataset is between its creation and its deletion; `ACTIVE` means ready to use.
    DatasetState {
        Creating = "CREATING",
        Active = "ACTIVE",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Failed = "FAILED",
    } else Unknown
}

/// The state of a dataset, and what went wrong if something did.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DatasetStatus {
    /// Where the dataset is in its life; `ACTIVE` once it can be used.
    pub state: DatasetState,
    /// What went wrong; absent otherwise.
    pub error: Option<ErrorDetails>,
}

impl ToJson for DatasetStatus {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("state", &self.state).with_some("error", &self.error).into()
    }
}

impl Structure for DatasetStatus {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            2 => self.error = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A dataset in a list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DatasetSummary {
    /// The id of the dataset; 36 characters.
    pub id: String,
    /// Its ARN; 1 to 1600 characters.
    pub arn: String,
    /// The name of the dataset; 1 to 256 characters.
    pub name: String,
    /// What the dataset is and what it is good for; 1 to 2048 characters.
    pub description: String,
    /// The service that the data come from.
    pub source_type: Option<DatasetSourceType>,
    /// Whether it is a session, a curated or an external dataset.
    pub dataset_type: Option<DatasetTypeEnum>,
    /// When it was created.
    pub creation_date: Timestamp,
    /// When it was last changed.
    pub last_update_date: Timestamp,
    /// The state of the dataset, and what went wrong if something did.
    pub status: DatasetStatus,
    /// How far the dataset is enriched.
    pub enrichment_status: Option<DatasetEnrichment>,
}

impl ToJson for DatasetSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("id", &self.id)
            .with("arn", &self.arn)
            .with("name", &self.name)
            .with("description", &self.description)
            .with_some("sourceType", &self.source_type)
            .with_some("datasetType", &self.dataset_type)
            .with("creationDate", &self.creation_date)
            .with("lastUpdateDate", &self.last_update_date)
            .with("status", &self.status)
            .with_some("enrichmentStatus", &self.enrichment_status)
            .into()
    }
}

impl Structure for DatasetSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.arn = value.read()?,
            3 => self.name = value.read()?,
            4 => self.description = value.read()?,
            5 => self.source_type = value.read()?,
            6 => self.dataset_type = value.read()?,
            7 => self.creation_date = value.read()?,
            8 => self.last_update_date = value.read()?,
            9 => self.status = value.read()?,
            10 => self.enrichment_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// The type of a dataset: a session, a selection from sessions, or a connection to an external data source.
    DatasetTypeEnum {
        Session = "SESSION",
        Curated = "CURATED",
        External = "EXTERNAL",
    } else Unknown
}

/// A data segment to delete from a session dataset.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteDataSegmentEntry {
    /// The id of the time series that the segment is a part of; 36 characters.
    pub time_series_id: String,
    /// When the segment begins, to the nanosecond.
    pub start_timestamp: TimeInNanos,
    /// When the segment ends, to the nanosecond.
    pub end_timestamp: TimeInNanos,
}

impl DeleteDataSegmentEntry {
    /// With what it needs; the other members have setters.
    pub fn new(time_series_id: impl Into<String>, start_timestamp: TimeInNanos, end_timestamp: TimeInNanos) -> Self {
        Self { time_series_id: time_series_id.into(), start_timestamp, end_timestamp }
    }
}

impl ToJson for DeleteDataSegmentEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("timeSeriesId", &self.time_series_id)
            .with("startTimestamp", &self.start_timestamp)
            .with("endTimestamp", &self.end_timestamp)
            .into()
    }
}

impl Structure for DeleteDataSegmentEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.time_series_id = value.read()?,
            2 => self.start_timestamp = value.read()?,
            3 => self.end_timestamp = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `delete_dataset` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteDatasetResponse {
    /// The state of the dataset: `DELETING`, and what went wrong if something did.
    pub dataset_status: DatasetStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteDatasetResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("datasetStatus", &self.dataset_status).into()
    }
}

impl Structure for DeleteDatasetResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.dataset_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DeleteDatasetResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_dataset_export_job` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeDatasetExportJobResponse {
    /// The id of the export job; 36 characters.
    pub job_id: String,
    /// The name of the workspace that the job belongs to; 1 to 64 characters.
    pub workspace_name: String,
    /// The job's name, given or made up when it was created; 1 to 350 characters.
    pub job_name: Option<String>,
    /// How far the job is.
    pub status: DatasetExportJobStatus,
    /// When the job began its work.
    pub started_at: Timestamp,
    /// When the job ended; absent while it is still at work.
    pub completed_at: Option<Timestamp>,
    /// The S3 URI that the exported data are written to; 1 to 1024 characters.
    pub destination_s3_uri: String,
    /// Where the error report goes if the job fails.
    pub error_report_location: ExportErrorReportLocation,
    /// What is exported: a dataset or single time series.
    pub input: ProcessingInput,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeDatasetExportJobResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("jobId", &self.job_id)
            .with("workspaceName", &self.workspace_name)
            .with_some("jobName", &self.job_name)
            .with("status", &self.status)
            .with("startedAt", &self.started_at)
            .with_some("completedAt", &self.completed_at)
            .with("destinationS3Uri", &self.destination_s3_uri)
            .with("errorReportLocation", &self.error_report_location)
            .with("input", &self.input)
            .into()
    }
}

impl Structure for DescribeDatasetExportJobResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.job_id = value.read()?,
            2 => self.workspace_name = value.read()?,
            3 => self.job_name = value.read()?,
            4 => self.status = value.read()?,
            5 => self.started_at = value.read()?,
            6 => self.completed_at = value.read()?,
            7 => self.destination_s3_uri = value.read()?,
            8 => self.error_report_location = value.read()?,
            9 => self.input = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeDatasetExportJobResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_dataset` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeDatasetResponse {
    /// The id of the dataset; 36 characters.
    pub dataset_id: String,
    /// The ARN of the dataset; 1 to 1600 characters.
    pub dataset_arn: String,
    /// The name of the dataset; 1 to 256 characters.
    pub dataset_name: String,
    /// What the dataset is and what it is good for; 1 to 2048 characters.
    pub dataset_description: String,
    /// Whether it is a session, a curated or an external dataset.
    pub dataset_type: Option<DatasetTypeEnum>,
    /// The configuration of the dataset: for a session dataset, its time range.
    pub dataset_config: Option<DatasetConfig>,
    /// The name of the workspace of a session or curated dataset; an external dataset has none; 1 to 64 characters.
    pub workspace_name: Option<String>,
    /// Metadata of the dataset: keys and values of your own.
    pub metadata: Option<HashMap<String, String>>,
    /// Where the dataset's data come from.
    pub dataset_source: DatasetSource,
    /// The state of the dataset, and what went wrong if something did.
    pub dataset_status: DatasetStatus,
    /// When the dataset was created.
    pub dataset_creation_date: Timestamp,
    /// When the dataset was last changed.
    pub dataset_last_update_date: Timestamp,
    /// The version of the dataset; 1 to 10 characters.
    pub dataset_version: Option<String>,
    /// How far the dataset is enriched.
    pub enrichment_status: Option<DatasetEnrichment>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeDatasetResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("datasetId", &self.dataset_id)
            .with("datasetArn", &self.dataset_arn)
            .with("datasetName", &self.dataset_name)
            .with("datasetDescription", &self.dataset_description)
            .with_some("datasetType", &self.dataset_type)
            .with_some("datasetConfig", &self.dataset_config)
            .with_some("workspaceName", &self.workspace_name)
            .with_some("metadata", &self.metadata)
            .with("datasetSource", &self.dataset_source)
            .with("datasetStatus", &self.dataset_status)
            .with("datasetCreationDate", &self.dataset_creation_date)
            .with("datasetLastUpdateDate", &self.dataset_last_update_date)
            .with_some("datasetVersion", &self.dataset_version)
            .with_some("enrichmentStatus", &self.enrichment_status)
            .into()
    }
}

impl Structure for DescribeDatasetResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.dataset_id = value.read()?,
            2 => self.dataset_arn = value.read()?,
            3 => self.dataset_name = value.read()?,
            4 => self.dataset_description = value.read()?,
            5 => self.dataset_type = value.read()?,
            6 => self.dataset_config = value.read()?,
            7 => self.workspace_name = value.read()?,
            8 => self.metadata = value.read()?,
            9 => self.dataset_source = value.read()?,
            10 => self.dataset_status = value.read()?,
            11 => self.dataset_creation_date = value.read()?,
            12 => self.dataset_last_update_date = value.read()?,
            13 => self.dataset_version = value.read()?,
            14 => self.enrichment_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeDatasetResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A data segment to take out of a curated dataset.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DisassociateDataSegmentEntry {
    /// The id of the session dataset that holds the segment's data; 36 characters.
    pub source_dataset_id: String,
    /// The id of the time series that the segment is a part of; 36 to 73 characters.
    pub time_series_id: String,
    /// When the segment begins, to the nanosecond.
    pub start_timestamp: TimeInNanos,
    /// When the segment ends, to the nanosecond.
    pub end_timestamp: TimeInNanos,
}

impl DisassociateDataSegmentEntry {
    /// With what it needs; the other members have setters.
    pub fn new(
        source_dataset_id: impl Into<String>,
        time_series_id: impl Into<String>,
        start_timestamp: TimeInNanos,
        end_timestamp: TimeInNanos,
    ) -> Self {
        Self {
            source_dataset_id: source_dataset_id.into(),
            time_series_id: time_series_id.into(),
            start_timestamp,
            end_timestamp,
        }
    }
}

impl ToJson for DisassociateDataSegmentEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("sourceDatasetId", &self.source_dataset_id)
            .with("timeSeriesId", &self.time_series_id)
            .with("startTimestamp", &self.start_timestamp)
            .with("endTimestamp", &self.end_timestamp)
            .into()
    }
}

impl Structure for DisassociateDataSegmentEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.source_dataset_id = value.read()?,
            2 => self.time_series_id = value.read()?,
            3 => self.start_timestamp = value.read()?,
            4 => self.end_timestamp = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Whether a data segment is enriched.
    EnrichmentStatus {
        Enriched = "ENRICHED",
        NotEnriched = "NOT_ENRICHED",
    } else Unknown
}

enumeration! {
    /// A kind of data that an export job can take from a dataset.
    ExportDataType {
        Video = "VIDEO",
        Telemetry = "TELEMETRY",
        Annotation = "ANNOTATION",
    } else Unknown
}

/// Where an export job writes its error report if it fails.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExportErrorReportLocation {
    /// The S3 URI, a prefix, under which the error report is written; 1 to 1024 characters.
    pub s3_uri: String,
}

impl ExportErrorReportLocation {
    /// With what it needs; the other members have setters.
    pub fn new(s3_uri: impl Into<String>) -> Self {
        Self { s3_uri: s3_uri.into() }
    }
}

impl ToJson for ExportErrorReportLocation {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("s3Uri", &self.s3_uri).into()
    }
}

impl Structure for ExportErrorReportLocation {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.s3_uri = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// An export job in a list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExportJobSummary {
    /// The id of the export job; 36 characters.
    pub job_id: String,
    /// The job's name, given or made up when it was created; 1 to 350 characters.
    pub job_name: Option<String>,
    /// How far the job is.
    pub status: DatasetExportJobStatus,
    /// When the job began its work.
    pub started_at: Timestamp,
    /// When the job ended; absent while it is still at work.
    pub completed_at: Option<Timestamp>,
    /// The S3 URI that the exported data are written to; 1 to 1024 characters.
    pub destination_s3_uri: String,
}

impl ToJson for ExportJobSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("jobId", &self.job_id)
            .with_some("jobName", &self.job_name)
            .with("status", &self.status)
            .with("startedAt", &self.started_at)
            .with_some("completedAt", &self.completed_at)
            .with("destinationS3Uri", &self.destination_s3_uri)
            .into()
    }
}

impl Structure for ExportJobSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.job_id = value.read()?,
            2 => self.job_name = value.read()?,
            3 => self.status = value.read()?,
            4 => self.started_at = value.read()?,
            5 => self.completed_at = value.read()?,
            6 => self.destination_s3_uri = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A data segment that could not be added, and why.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedDataSegmentAssociation {
    /// The id of the session dataset that holds the segment's data; 36 characters.
    pub source_dataset_id: String,
    /// The id of the time series that the segment is a part of; 36 to 73 characters.
    pub time_series_id: String,
    /// When the segment begins, to the nanosecond.
    pub start_timestamp: TimeInNanos,
    /// When the segment ends, to the nanosecond.
    pub end_timestamp: TimeInNanos,
    /// The kind of failure.
    pub error_code: DataSegmentErrorCode,
    /// What went wrong with this segment; 1 to 2048 characters.
    pub error_message: String,
}

impl ToJson for FailedDataSegmentAssociation {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("sourceDatasetId", &self.source_dataset_id)
            .with("timeSeriesId", &self.time_series_id)
            .with("startTimestamp", &self.start_timestamp)
            .with("endTimestamp", &self.end_timestamp)
            .with("errorCode", &self.error_code)
            .with("errorMessage", &self.error_message)
            .into()
    }
}

impl Structure for FailedDataSegmentAssociation {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.source_dataset_id = value.read()?,
            2 => self.time_series_id = value.read()?,
            3 => self.start_timestamp = value.read()?,
            4 => self.end_timestamp = value.read()?,
            5 => self.error_code = value.read()?,
            6 => self.error_message = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A data segment that could not be deleted, and why.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedDataSegmentDeletion {
    /// The id of the time series that the segment is a part of; 36 characters.
    pub time_series_id: String,
    /// When the segment begins, to the nanosecond.
    pub start_timestamp: TimeInNanos,
    /// When the segment ends, to the nanosecond.
    pub end_timestamp: TimeInNanos,
    /// The kind of failure.
    pub error_code: DataSegmentErrorCode,
    /// What went wrong with this segment; 1 to 2048 characters.
    pub error_message: String,
}

impl ToJson for FailedDataSegmentDeletion {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("timeSeriesId", &self.time_series_id)
            .with("startTimestamp", &self.start_timestamp)
            .with("endTimestamp", &self.end_timestamp)
            .with("errorCode", &self.error_code)
            .with("errorMessage", &self.error_message)
            .into()
    }
}

impl Structure for FailedDataSegmentDeletion {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.time_series_id = value.read()?,
            2 => self.start_timestamp = value.read()?,
            3 => self.end_timestamp = value.read()?,
            4 => self.error_code = value.read()?,
            5 => self.error_message = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A data segment that could not be taken out, and why.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedDataSegmentDisassociation {
    /// The id of the session dataset that holds the segment's data; 36 characters.
    pub source_dataset_id: String,
    /// The id of the time series that the segment is a part of; 36 to 73 characters.
    pub time_series_id: String,
    /// When the segment begins, to the nanosecond.
    pub start_timestamp: TimeInNanos,
    /// When the segment ends, to the nanosecond.
    pub end_timestamp: TimeInNanos,
    /// The kind of failure.
    pub error_code: DataSegmentErrorCode,
    /// What went wrong with this segment; 1 to 2048 characters.
    pub error_message: String,
}

impl ToJson for FailedDataSegmentDisassociation {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("sourceDatasetId", &self.source_dataset_id)
            .with("timeSeriesId", &self.time_series_id)
            .with("startTimestamp", &self.start_timestamp)
            .with("endTimestamp", &self.end_timestamp)
            .with("errorCode", &self.error_code)
            .with("errorMessage", &self.error_message)
            .into()
    }
}

impl Structure for FailedDataSegmentDisassociation {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.source_dataset_id = value.read()?,
            2 => self.time_series_id = value.read()?,
            3 => self.start_timestamp = value.read()?,
            4 => self.end_timestamp = value.read()?,
            5 => self.error_code = value.read()?,
            6 => self.error_message = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The Kendra source of a dataset: its knowledge base, and the role that goes with it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KendraSourceDetail {
    /// The ARN of the Kendra knowledge base; 1 to 1600 characters.
    pub knowledge_base_arn: String,
    /// The ARN of the role that goes with the Kendra source; 1 to 1600 characters.
    pub role_arn: String,
}

impl KendraSourceDetail {
    /// With what it needs; the other members have setters.
    pub fn new(knowledge_base_arn: impl Into<String>, role_arn: impl Into<String>) -> Self {
        Self { knowledge_base_arn: knowledge_base_arn.into(), role_arn: role_arn.into() }
    }
}

impl ToJson for KendraSourceDetail {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("knowledgeBaseArn", &self.knowledge_base_arn).with("roleArn", &self.role_arn).into()
    }
}

impl Structure for KendraSourceDetail {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.knowledge_base_arn = value.read()?,
            2 => self.role_arn = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `list_dataset_data_segment_relationships` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDatasetDataSegmentRelationshipsResponse {
    /// One entry for each segment and curated dataset that uses it.
    pub data_segment_relationship_summaries: Vec<DataSegmentRelationshipSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListDatasetDataSegmentRelationshipsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("dataSegmentRelationshipSummaries", &self.data_segment_relationship_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListDatasetDataSegmentRelationshipsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.data_segment_relationship_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListDatasetDataSegmentRelationshipsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_dataset_data_segments` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDatasetDataSegmentsResponse {
    /// The data segments of the dataset.
    pub data_segments: Vec<DataSegmentSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListDatasetDataSegmentsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("dataSegments", &self.data_segments).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListDatasetDataSegmentsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.data_segments = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListDatasetDataSegmentsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_dataset_export_jobs` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDatasetExportJobsResponse {
    /// The export jobs.
    pub jobs: Vec<ExportJobSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListDatasetExportJobsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("jobs", &self.jobs).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListDatasetExportJobsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.jobs = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListDatasetExportJobsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_datasets` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDatasetsResponse {
    /// The datasets.
    pub dataset_summaries: Vec<DatasetSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// The name of the workspace; 1 to 64 characters.
    pub workspace_name: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListDatasetsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("datasetSummaries", &self.dataset_summaries)
            .with_some("nextToken", &self.next_token)
            .with_some("workspaceName", &self.workspace_name)
            .into()
    }
}

impl Structure for ListDatasetsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.dataset_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            3 => self.workspace_name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListDatasetsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What a job exports: single time series or one dataset, never both.
///
/// Exactly one of its members is set. Open: a member that this version does not know is kept as it came.
#[allow(clippy::large_enum_variant, reason = "an answer holds few of them, and a box would be in the way")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ProcessingInput {
    /// The time series to export, one by one.
    Timeseries(Vec<TimeseriesItem>),
    /// The dataset to export, with all that is in it or a part.
    Dataset(DatasetItem),
    /// One that this version does not know, by AWS's name, as it came; empty if none came. It cannot be sent.
    Unknown(serde_json::Map<String, Document>),
}

impl Default for ProcessingInput {
    fn default() -> Self {
        ProcessingInput::Unknown(serde_json::Map::new())
    }
}

impl Structure for ProcessingInput {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        *self = match number {
            1 => ProcessingInput::Timeseries(value.read()?),
            2 => ProcessingInput::Dataset(value.read()?),
            UNKNOWN => {
                let more: serde_json::Map<String, Document> = value.read()?;
                if let ProcessingInput::Unknown(members) = self {
                    members.extend(more);
                }
                return Ok(());
            }
            _ => return value.unknown(),
        };
        Ok(())
    }
}

impl ToJson for ProcessingInput {
    fn to_json(&self) -> serde_json::Value {
        match self {
            ProcessingInput::Timeseries(value) => Object::default().with("timeseries", value),
            ProcessingInput::Dataset(value) => Object::default().with("dataset", value),
            ProcessingInput::Unknown(members) => Object::from(members.clone()),
        }
        .into()
    }
}

/// The time range of a session dataset.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionConfig {
    /// When the session begins, to the nanosecond.
    pub session_start_timestamp: TimeInNanos,
    /// When the session ends, to the nanosecond.
    pub session_end_timestamp: TimeInNanos,
}

impl SessionConfig {
    /// With what it needs; the other members have setters.
    pub fn new(session_start_timestamp: TimeInNanos, session_end_timestamp: TimeInNanos) -> Self {
        Self { session_start_timestamp, session_end_timestamp }
    }
}

impl ToJson for SessionConfig {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("sessionStartTimestamp", &self.session_start_timestamp)
            .with("sessionEndTimestamp", &self.session_end_timestamp)
            .into()
    }
}

impl Structure for SessionConfig {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.session_start_timestamp = value.read()?,
            2 => self.session_end_timestamp = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What is particular to one kind of source; there is something for Kendra only.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SourceDetail {
    /// The knowledge base and the role of a Kendra source.
    pub kendra: Option<KendraSourceDetail>,
}

impl SourceDetail {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The knowledge base and the role of a Kendra source.
    pub fn kendra(mut self, kendra: KendraSourceDetail) -> Self {
        self.kendra = Some(kendra);
        self
    }

    /// As [`kendra`](Self::kendra), but for `None`, which leaves it out.
    pub fn set_kendra(mut self, kendra: Option<KendraSourceDetail>) -> Self {
        self.kendra = kendra;
        self
    }
}

impl ToJson for SourceDetail {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("kendra", &self.kendra).into()
    }
}

impl Structure for SourceDetail {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.kendra = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A time series to export, named by exactly one of `time_series_id` and `property_alias`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TimeseriesItem {
    /// The id of the time series. Not together with `property_alias`; 36 to 73 characters.
    pub time_series_id: Option<String>,
    /// The alias of the time series. Not together with `time_series_id`; 1 to 2048 characters.
    pub property_alias: Option<String>,
    /// The time range to export. Needed for video and telemetry, optional for annotations.
    pub trim_settings: Option<TrimSettings>,
    /// How videos are written: frame rate and size.
    pub format_settings: Option<FormatSettings>,
}

impl TimeseriesItem {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the time series. Not together with `property_alias`; 36 to 73 characters.
    pub fn time_series_id(mut self, time_series_id: impl Into<String>) -> Self {
        self.time_series_id = Some(time_series_id.into());
        self
    }

    /// As [`time_series_id`](Self::time_series_id), but for `None`, which leaves it out.
    pub fn set_time_series_id(mut self, time_series_id: Option<String>) -> Self {
        self.time_series_id = time_series_id;
        self
    }

    /// The alias of the time series. Not together with `time_series_id`; 1 to 2048 characters.
    pub fn property_alias(mut self, property_alias: impl Into<String>) -> Self {
        self.property_alias = Some(property_alias.into());
        self
    }

    /// As [`property_alias`](Self::property_alias), but for `None`, which leaves it out.
    pub fn set_property_alias(mut self, property_alias: Option<String>) -> Self {
        self.property_alias = property_alias;
        self
    }

    /// The time range to export. Needed for video and telemetry, optional for annotations.
    pub fn trim_settings(mut self, trim_settings: TrimSettings) -> Self {
        self.trim_settings = Some(trim_settings);
        self
    }

    /// As [`trim_settings`](Self::trim_settings), but for `None`, which leaves it out.
    pub fn set_trim_settings(mut self, trim_settings: Option<TrimSettings>) -> Self {
        self.trim_settings = trim_settings;
        self
    }

    /// How videos are written: frame rate and size.
    pub fn format_settings(mut self, format_settings: FormatSettings) -> Self {
        self.format_settings = Some(format_settings);
        self
    }

    /// As [`format_settings`](Self::format_settings), but for `None`, which leaves it out.
    pub fn set_format_settings(mut self, format_settings: Option<FormatSettings>) -> Self {
        self.format_settings = format_settings;
        self
    }
}

impl ToJson for TimeseriesItem {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("timeSeriesId", &self.time_series_id)
            .with_some("propertyAlias", &self.property_alias)
            .with_some("trimSettings", &self.trim_settings)
            .with_some("formatSettings", &self.format_settings)
            .into()
    }
}

impl Structure for TimeseriesItem {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.time_series_id = value.read()?,
            2 => self.property_alias = value.read()?,
            3 => self.trim_settings = value.read()?,
            4 => self.format_settings = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The time range that an export is cut to.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TrimSettings {
    /// When the range begins.
    pub start_time: TimeInNanos,
    /// When the range ends; later than `start_time`.
    pub end_time: TimeInNanos,
}

impl TrimSettings {
    /// With what it needs; the other members have setters.
    pub fn new(start_time: TimeInNanos, end_time: TimeInNanos) -> Self {
        Self { start_time, end_time }
    }
}

impl ToJson for TrimSettings {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("startTime", &self.start_time).with("endTime", &self.end_time).into()
    }
}

impl Structure for TrimSettings {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.start_time = value.read()?,
            2 => self.end_time = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `update_dataset` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateDatasetResponse {
    /// The id of the dataset; 36 characters.
    pub dataset_id: Option<String>,
    /// The ARN of the dataset; 1 to 1600 characters.
    pub dataset_arn: Option<String>,
    /// The state of the dataset: `UPDATING`; later `ACTIVE`, once it can be used again.
    pub dataset_status: Option<DatasetStatus>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateDatasetResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("datasetId", &self.dataset_id)
            .with_some("datasetArn", &self.dataset_arn)
            .with_some("datasetStatus", &self.dataset_status)
            .into()
    }
}

impl Structure for UpdateDatasetResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.dataset_id = value.read()?,
            2 => self.dataset_arn = value.read()?,
            3 => self.dataset_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for UpdateDatasetResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
