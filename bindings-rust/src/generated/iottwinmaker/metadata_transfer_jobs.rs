//! AWS IoT TwinMaker: metadata transfer jobs.

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

/// Starts a job that transfers metadata in bulk between S3, AWS IoT SiteWise and AWS IoT TwinMaker. The bucket and the
/// workspace that it names must exist. Asynchronous: the job ends in `COMPLETED`, `ERROR` or `CANCELLED`; ask for it
/// with `get_metadata_transfer_job`.
///
/// AWS: `CreateMetadataTransferJob`, permission `iottwinmaker:CreateMetadataTransferJob`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateMetadataTransferJob(pub(super) Call);

impl CreateMetadataTransferJob {
    /// The id of the new job. Default: the service makes one; 1 to 128 characters.
    pub fn metadata_transfer_job_id(self, metadata_transfer_job_id: impl Into<String>) -> Self {
        CreateMetadataTransferJob(self.0.with("metadataTransferJobId", &metadata_transfer_job_id.into()))
    }

    /// As [`metadata_transfer_job_id`](Self::metadata_transfer_job_id), but for `None`, which leaves it out.
    pub fn set_metadata_transfer_job_id(self, metadata_transfer_job_id: Option<String>) -> Self {
        CreateMetadataTransferJob(self.0.set("metadataTransferJobId", &metadata_transfer_job_id))
    }

    /// Its description; 0 to 2048 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        CreateMetadataTransferJob(self.0.with("description", &description.into()))
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(self, description: Option<String>) -> Self {
        CreateMetadataTransferJob(self.0.set("description", &description))
    }
}

call!(CreateMetadataTransferJob, CreateMetadataTransferJobResponse);

impl TwinMaker {
    /// Starts a job that transfers metadata in bulk between S3, AWS IoT SiteWise and AWS IoT TwinMaker. The bucket and the
    /// workspace that it names must exist. Asynchronous: the job ends in `COMPLETED`, `ERROR` or `CANCELLED`; ask for it
    /// with `get_metadata_transfer_job`.
    ///
    /// AWS: `CreateMetadataTransferJob`, permission `iottwinmaker:CreateMetadataTransferJob`.
    pub fn create_metadata_transfer_job(
        &self,
        sources: impl IntoIterator<Item = SourceConfiguration>,
        destination: DestinationConfiguration,
    ) -> CreateMetadataTransferJob {
        CreateMetadataTransferJob(
            Call::new(&self.connector, "iottwinmaker.CreateMetadataTransferJob")
                .with("sources", &sources.into_iter().collect::<Vec<SourceConfiguration>>())
                .with("destination", &destination),
        )
    }
}

/// Gives a metadata transfer job with its source, destination, status, progress and the URL of its report.
///
/// AWS: `GetMetadataTransferJob`, permission `iottwinmaker:GetMetadataTransferJob`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetMetadataTransferJob(pub(super) Call);

call!(GetMetadataTransferJob, GetMetadataTransferJobResponse);

impl TwinMaker {
    /// Gives a metadata transfer job with its source, destination, status, progress and the URL of its report.
    ///
    /// AWS: `GetMetadataTransferJob`, permission `iottwinmaker:GetMetadataTransferJob`.
    pub fn get_metadata_transfer_job(&self, metadata_transfer_job_id: impl Into<String>) -> GetMetadataTransferJob {
        GetMetadataTransferJob(
            Call::new(&self.connector, "iottwinmaker.GetMetadataTransferJob")
                .with("metadataTransferJobId", &metadata_transfer_job_id.into()),
        )
    }
}

/// Lists the metadata transfer jobs from one type of source to one type of destination, in short.
///
/// AWS: `ListMetadataTransferJobs`, permission `iottwinmaker:ListMetadataTransferJobs`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListMetadataTransferJobs(pub(super) Call);

impl ListMetadataTransferJobs {
    /// Further conditions. Default: none.
    pub fn filters(self, filters: impl IntoIterator<Item = ListMetadataTransferJobsFilter>) -> Self {
        ListMetadataTransferJobs(
            self.0.with("filters", &filters.into_iter().collect::<Vec<ListMetadataTransferJobsFilter>>()),
        )
    }

    /// As [`filters`](Self::filters), but for `None`, which leaves it out.
    pub fn set_filters(self, filters: Option<Vec<ListMetadataTransferJobsFilter>>) -> Self {
        ListMetadataTransferJobs(self.0.set("filters", &filters))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListMetadataTransferJobs(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 200 it is 200. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListMetadataTransferJobs(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListMetadataTransferJobs(self.0.set("maxResults", &max_results))
    }
}

listing!(ListMetadataTransferJobs, ListMetadataTransferJobsResponse);

impl crate::Paged for ListMetadataTransferJobsResponse {
    type Item = MetadataTransferJobSummary;

    fn take_items(&mut self) -> Vec<MetadataTransferJobSummary> {
        std::mem::take(&mut self.metadata_transfer_job_summaries)
    }
}

impl TwinMaker {
    /// Lists the metadata transfer jobs from one type of source to one type of destination, in short.
    ///
    /// AWS: `ListMetadataTransferJobs`, permission `iottwinmaker:ListMetadataTransferJobs`.
    pub fn list_metadata_transfer_jobs(
        &self,
        source_type: impl Into<SourceType>,
        destination_type: impl Into<DestinationType>,
    ) -> ListMetadataTransferJobs {
        ListMetadataTransferJobs(
            Call::new(&self.connector, "iottwinmaker.ListMetadataTransferJobs")
                .with("sourceType", &source_type.into())
                .with("destinationType", &destination_type.into()),
        )
    }
}

/// Cancels a metadata transfer job. Asynchronous: the state is `CANCELLING` at first; wait until it is `CANCELLED`.
///
/// AWS: `CancelMetadataTransferJob`, permission `iottwinmaker:CancelMetadataTransferJob`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CancelMetadataTransferJob(pub(super) Call);

call!(CancelMetadataTransferJob, CancelMetadataTransferJobResponse);

impl TwinMaker {
    /// Cancels a metadata transfer job. Asynchronous: the state is `CANCELLING` at first; wait until it is `CANCELLED`.
    ///
    /// AWS: `CancelMetadataTransferJob`, permission `iottwinmaker:CancelMetadataTransferJob`.
    pub fn cancel_metadata_transfer_job(
        &self,
        metadata_transfer_job_id: impl Into<String>,
    ) -> CancelMetadataTransferJob {
        CancelMetadataTransferJob(
            Call::new(&self.connector, "iottwinmaker.CancelMetadataTransferJob")
                .with("metadataTransferJobId", &metadata_transfer_job_id.into()),
        )
    }
}

/// What `cancel_metadata_transfer_job` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CancelMetadataTransferJobResponse {
    /// The job's id; 1 to 128 characters.
    pub metadata_transfer_job_id: String,
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// When it was last changed.
    pub update_date_time: Timestamp,
    /// The job's state, with its error or its place in the queue.
    pub status: MetadataTransferJobStatus,
    /// How many resources are done, skipped and failed, and of how many.
    pub progress: Option<MetadataTransferJobProgress>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CancelMetadataTransferJobResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("metadataTransferJobId", &self.metadata_transfer_job_id)
            .with("arn", &self.arn)
            .with("updateDateTime", &self.update_date_time)
            .with("status", &self.status)
            .with_some("progress", &self.progress)
            .into()
    }
}

impl Structure for CancelMetadataTransferJobResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.metadata_transfer_job_id = value.read()?,
            2 => self.arn = value.read()?,
            3 => self.update_date_time = value.read()?,
            4 => self.status = value.read()?,
            5 => self.progress = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CancelMetadataTransferJobResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `create_metadata_transfer_job` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateMetadataTransferJobResponse {
    /// The job's id; 1 to 128 characters.
    pub metadata_transfer_job_id: String,
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// When it was created.
    pub creation_date_time: Timestamp,
    /// The job's state, with its error or its place in the queue.
    pub status: MetadataTransferJobStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateMetadataTransferJobResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("metadataTransferJobId", &self.metadata_transfer_job_id)
            .with("arn", &self.arn)
            .with("creationDateTime", &self.creation_date_time)
            .with("status", &self.status)
            .into()
    }
}

impl Structure for CreateMetadataTransferJobResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.metadata_transfer_job_id = value.read()?,
            2 => self.arn = value.read()?,
            3 => self.creation_date_time = value.read()?,
            4 => self.status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateMetadataTransferJobResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// Where a job moves metadata to: the type, and what that type needs.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DestinationConfiguration {
    /// The type of the destination; it decides which configuration goes with it. `iotsitewise` has none.
    pub r#type: DestinationType,
    /// For type `s3`: the location to write to.
    pub s3_configuration: Option<S3DestinationConfiguration>,
    /// For type `iottwinmaker`: the workspace to fill.
    pub iot_twin_maker_configuration: Option<IotTwinMakerDestinationConfiguration>,
}

impl DestinationConfiguration {
    /// With what it needs; the other members have setters.
    pub fn new(r#type: impl Into<DestinationType>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }

    /// For type `s3`: the location to write to.
    pub fn s3_configuration(mut self, s3_configuration: S3DestinationConfiguration) -> Self {
        self.s3_configuration = Some(s3_configuration);
        self
    }

    /// As [`s3_configuration`](Self::s3_configuration), but for `None`, which leaves it out.
    pub fn set_s3_configuration(mut self, s3_configuration: Option<S3DestinationConfiguration>) -> Self {
        self.s3_configuration = s3_configuration;
        self
    }

    /// For type `iottwinmaker`: the workspace to fill.
    pub fn iot_twin_maker_configuration(
        mut self,
        iot_twin_maker_configuration: IotTwinMakerDestinationConfiguration,
    ) -> Self {
        self.iot_twin_maker_configuration = Some(iot_twin_maker_configuration);
        self
    }

    /// As [`iot_twin_maker_configuration`](Self::iot_twin_maker_configuration), but for `None`, which leaves it out.
    pub fn set_iot_twin_maker_configuration(
        mut self,
        iot_twin_maker_configuration: Option<IotTwinMakerDestinationConfiguration>,
    ) -> Self {
        self.iot_twin_maker_configuration = iot_twin_maker_configuration;
        self
    }
}

impl ToJson for DestinationConfiguration {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("type", &self.r#type)
            .with_some("s3Configuration", &self.s3_configuration)
            .with_some("iotTwinMakerConfiguration", &self.iot_twin_maker_configuration)
            .into()
    }
}

impl Structure for DestinationConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.r#type = value.read()?,
            2 => self.s3_configuration = value.read()?,
            3 => self.iot_twin_maker_configuration = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Where a job moves metadata to.
    DestinationType {
        S3 = "s3",
        Iotsitewise = "iotsitewise",
        Iottwinmaker = "iottwinmaker",
    } else Unknown
}

/// Picks an asset of SiteWise, with its model or with the assets below it, but not with both.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FilterByAsset {
    /// The asset's id, a UUID. Give this or the external id; 36 characters.
    pub asset_id: Option<String>,
    /// The asset's external id. Give this or the id; 2 to 128 characters.
    pub asset_external_id: Option<String>,
    /// Whether the assets below it in its hierarchy are taken too. Not together with the asset model.
    pub include_offspring: Option<bool>,
    /// Whether its asset model is taken too. Not together with the assets below.
    pub include_asset_model: Option<bool>,
}

impl FilterByAsset {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The asset's id, a UUID. Give this or the external id; 36 characters.
    pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
        self.asset_id = Some(asset_id.into());
        self
    }

    /// As [`asset_id`](Self::asset_id), but for `None`, which leaves it out.
    pub fn set_asset_id(mut self, asset_id: Option<String>) -> Self {
        self.asset_id = asset_id;
        self
    }

    /// The asset's external id. Give this or the id; 2 to 128 characters.
    pub fn asset_external_id(mut self, asset_external_id: impl Into<String>) -> Self {
        self.asset_external_id = Some(asset_external_id.into());
        self
    }

    /// As [`asset_external_id`](Self::asset_external_id), but for `None`, which leaves it out.
    pub fn set_asset_external_id(mut self, asset_external_id: Option<String>) -> Self {
        self.asset_external_id = asset_external_id;
        self
    }

    /// Whether the assets below it in its hierarchy are taken too. Not together with the asset model.
    pub fn include_offspring(mut self, include_offspring: bool) -> Self {
        self.include_offspring = Some(include_offspring);
        self
    }

    /// As [`include_offspring`](Self::include_offspring), but for `None`, which leaves it out.
    pub fn set_include_offspring(mut self, include_offspring: Option<bool>) -> Self {
        self.include_offspring = include_offspring;
        self
    }

    /// Whether its asset model is taken too. Not together with the assets below.
    pub fn include_asset_model(mut self, include_asset_model: bool) -> Self {
        self.include_asset_model = Some(include_asset_model);
        self
    }

    /// As [`include_asset_model`](Self::include_asset_model), but for `None`, which leaves it out.
    pub fn set_include_asset_model(mut self, include_asset_model: Option<bool>) -> Self {
        self.include_asset_model = include_asset_model;
        self
    }
}

impl ToJson for FilterByAsset {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("assetId", &self.asset_id)
            .with_some("assetExternalId", &self.asset_external_id)
            .with_some("includeOffspring", &self.include_offspring)
            .with_some("includeAssetModel", &self.include_asset_model)
            .into()
    }
}

impl Structure for FilterByAsset {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_id = value.read()?,
            2 => self.asset_external_id = value.read()?,
            3 => self.include_offspring = value.read()?,
            4 => self.include_asset_model = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Picks an asset model of SiteWise, with its assets or with the models below it, but not with both.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FilterByAssetModel {
    /// The asset model's id, a UUID. Give this or the external id; 36 characters.
    pub asset_model_id: Option<String>,
    /// The asset model's external id. Give this or the id; 2 to 128 characters.
    pub asset_model_external_id: Option<String>,
    /// Whether the asset models below it in its hierarchy are taken too. Not together with its assets.
    pub include_offspring: Option<bool>,
    /// Whether all assets made from the model are taken too. Not together with the models below.
    pub include_assets: Option<bool>,
}

impl FilterByAssetModel {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The asset model's id, a UUID. Give this or the external id; 36 characters.
    pub fn asset_model_id(mut self, asset_model_id: impl Into<String>) -> Self {
        self.asset_model_id = Some(asset_model_id.into());
        self
    }

    /// As [`asset_model_id`](Self::asset_model_id), but for `None`, which leaves it out.
    pub fn set_asset_model_id(mut self, asset_model_id: Option<String>) -> Self {
        self.asset_model_id = asset_model_id;
        self
    }

    /// The asset model's external id. Give this or the id; 2 to 128 characters.
    pub fn asset_model_external_id(mut self, asset_model_external_id: impl Into<String>) -> Self {
        self.asset_model_external_id = Some(asset_model_external_id.into());
        self
    }

    /// As [`asset_model_external_id`](Self::asset_model_external_id), but for `None`, which leaves it out.
    pub fn set_asset_model_external_id(mut self, asset_model_external_id: Option<String>) -> Self {
        self.asset_model_external_id = asset_model_external_id;
        self
    }

    /// Whether the asset models below it in its hierarchy are taken too. Not together with its assets.
    pub fn include_offspring(mut self, include_offspring: bool) -> Self {
        self.include_offspring = Some(include_offspring);
        self
    }

    /// As [`include_offspring`](Self::include_offspring), but for `None`, which leaves it out.
    pub fn set_include_offspring(mut self, include_offspring: Option<bool>) -> Self {
        self.include_offspring = include_offspring;
        self
    }

    /// Whether all assets made from the model are taken too. Not together with the models below.
    pub fn include_assets(mut self, include_assets: bool) -> Self {
        self.include_assets = Some(include_assets);
        self
    }

    /// As [`include_assets`](Self::include_assets), but for `None`, which leaves it out.
    pub fn set_include_assets(mut self, include_assets: Option<bool>) -> Self {
        self.include_assets = include_assets;
        self
    }
}

impl ToJson for FilterByAssetModel {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("assetModelId", &self.asset_model_id)
            .with_some("assetModelExternalId", &self.asset_model_external_id)
            .with_some("includeOffspring", &self.include_offspring)
            .with_some("includeAssets", &self.include_assets)
            .into()
    }
}

impl Structure for FilterByAssetModel {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_model_id = value.read()?,
            2 => self.asset_model_external_id = value.read()?,
            3 => self.include_offspring = value.read()?,
            4 => self.include_assets = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Picks a component type of the workspace.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FilterByComponentType {
    /// The id of the component type; 1 to 256 characters.
    pub component_type_id: String,
}

impl FilterByComponentType {
    /// With what it needs; the other members have setters.
    pub fn new(component_type_id: impl Into<String>) -> Self {
        Self { component_type_id: component_type_id.into() }
    }
}

impl ToJson for FilterByComponentType {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("componentTypeId", &self.component_type_id).into()
    }
}

impl Structure for FilterByComponentType {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.component_type_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Picks an entity of the workspace.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FilterByEntity {
    /// The id of the entity; 1 to 128 characters.
    pub entity_id: String,
}

impl FilterByEntity {
    /// With what it needs; the other members have setters.
    pub fn new(entity_id: impl Into<String>) -> Self {
        Self { entity_id: entity_id.into() }
    }
}

impl ToJson for FilterByEntity {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("entityId", &self.entity_id).into()
    }
}

impl Structure for FilterByEntity {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entity_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `get_metadata_transfer_job` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMetadataTransferJobResponse {
    /// The job's id; 1 to 128 characters.
    pub metadata_transfer_job_id: String,
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// Its description; 0 to 2048 characters.
    pub description: Option<String>,
    /// Where the metadata comes from; 1 of them.
    pub sources: Vec<SourceConfiguration>,
    /// Where the metadata goes to.
    pub destination: DestinationConfiguration,
    /// The ARN of the role that the job works with; 20 to 2048 characters.
    pub metadata_transfer_job_role: String,
    /// A presigned URL of the job's report, which has its errors in full; 1 to 256 characters.
    pub report_url: Option<String>,
    /// When it was created.
    pub creation_date_time: Timestamp,
    /// When it was last changed.
    pub update_date_time: Timestamp,
    /// The job's state, with its error or its place in the queue.
    pub status: MetadataTransferJobStatus,
    /// How many resources are done, skipped and failed, and of how many.
    pub progress: Option<MetadataTransferJobProgress>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetMetadataTransferJobResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("metadataTransferJobId", &self.metadata_transfer_job_id)
            .with("arn", &self.arn)
            .with_some("description", &self.description)
            .with("sources", &self.sources)
            .with("destination", &self.destination)
            .with("metadataTransferJobRole", &self.metadata_transfer_job_role)
            .with_some("reportUrl", &self.report_url)
            .with("creationDateTime", &self.creation_date_time)
            .with("updateDateTime", &self.update_date_time)
            .with("status", &self.status)
            .with_some("progress", &self.progress)
            .into()
    }
}

impl Structure for GetMetadataTransferJobResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.metadata_transfer_job_id = value.read()?,
            2 => self.arn = value.read()?,
            3 => self.description = value.read()?,
            4 => self.sources = value.read()?,
            5 => self.destination = value.read()?,
            6 => self.metadata_transfer_job_role = value.read()?,
            7 => self.report_url = value.read()?,
            8 => self.creation_date_time = value.read()?,
            9 => self.update_date_time = value.read()?,
            10 => self.status = value.read()?,
            11 => self.progress = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetMetadataTransferJobResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// SiteWise as a source: which assets and asset models are moved.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IotSiteWiseSourceConfiguration {
    /// What to take: whatever passes any of the filters. Default: all assets and asset models.
    pub filters: Option<Vec<IotSiteWiseSourceConfigurationFilter>>,
}

impl IotSiteWiseSourceConfiguration {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to take: whatever passes any of the filters. Default: all assets and asset models.
    pub fn filters(mut self, filters: impl IntoIterator<Item = IotSiteWiseSourceConfigurationFilter>) -> Self {
        self.filters = Some(filters.into_iter().collect::<Vec<IotSiteWiseSourceConfigurationFilter>>());
        self
    }

    /// As [`filters`](Self::filters), but for `None`, which leaves it out.
    pub fn set_filters(mut self, filters: Option<Vec<IotSiteWiseSourceConfigurationFilter>>) -> Self {
        self.filters = filters;
        self
    }
}

impl ToJson for IotSiteWiseSourceConfiguration {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("filters", &self.filters).into()
    }
}

impl Structure for IotSiteWiseSourceConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.filters = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Picks assets or asset models of SiteWise.
///
/// Exactly one of its members is set. Open: a member that this version does not know is kept as it came.
#[allow(clippy::large_enum_variant, reason = "an answer holds few of them, and a box would be in the way")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum IotSiteWiseSourceConfigurationFilter {
    /// An asset model to take.
    FilterByAssetModel(FilterByAssetModel),
    /// An asset to take.
    FilterByAsset(FilterByAsset),
    /// One that this version does not know, by AWS's name, as it came; empty if none came. It cannot be sent.
    Unknown(serde_json::Map<String, Document>),
}

impl Default for IotSiteWiseSourceConfigurationFilter {
    fn default() -> Self {
        IotSiteWiseSourceConfigurationFilter::Unknown(serde_json::Map::new())
    }
}

impl Structure for IotSiteWiseSourceConfigurationFilter {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        *self = match number {
            1 => IotSiteWiseSourceConfigurationFilter::FilterByAssetModel(value.read()?),
            2 => IotSiteWiseSourceConfigurationFilter::FilterByAsset(value.read()?),
            UNKNOWN => {
                let more: serde_json::Map<String, Document> = value.read()?;
                if let IotSiteWiseSourceConfigurationFilter::Unknown(members) = self {
                    members.extend(more);
                }
                return Ok(());
            }
            _ => return value.unknown(),
        };
        Ok(())
    }
}

impl ToJson for IotSiteWiseSourceConfigurationFilter {
    fn to_json(&self) -> serde_json::Value {
        match self {
            IotSiteWiseSourceConfigurationFilter::FilterByAssetModel(value) => {
                Object::default().with("filterByAssetModel", value)
            }
            IotSiteWiseSourceConfigurationFilter::FilterByAsset(value) => {
                Object::default().with("filterByAsset", value)
            }
            IotSiteWiseSourceConfigurationFilter::Unknown(members) => Object::from(members.clone()),
        }
        .into()
    }
}

/// TwinMaker as a destination: the workspace that is filled.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IotTwinMakerDestinationConfiguration {
    /// The ARN of the workspace; 20 to 2048 characters.
    pub workspace: String,
}

impl IotTwinMakerDestinationConfiguration {
    /// With what it needs; the other members have setters.
    pub fn new(workspace: impl Into<String>) -> Self {
        Self { workspace: workspace.into() }
    }
}

impl ToJson for IotTwinMakerDestinationConfiguration {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("workspace", &self.workspace).into()
    }
}

impl Structure for IotTwinMakerDestinationConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.workspace = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// TwinMaker as a source: the workspace, and what of it is moved.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IotTwinMakerSourceConfiguration {
    /// The ARN of the workspace; 20 to 2048 characters.
    pub workspace: String,
    /// Which entities and component types to take.
    pub filters: Option<Vec<IotTwinMakerSourceConfigurationFilter>>,
}

impl IotTwinMakerSourceConfiguration {
    /// With what it needs; the other members have setters.
    pub fn new(workspace: impl Into<String>) -> Self {
        Self { workspace: workspace.into(), ..Self::default() }
    }

    /// Which entities and component types to take.
    pub fn filters(mut self, filters: impl IntoIterator<Item = IotTwinMakerSourceConfigurationFilter>) -> Self {
        self.filters = Some(filters.into_iter().collect::<Vec<IotTwinMakerSourceConfigurationFilter>>());
        self
    }

    /// As [`filters`](Self::filters), but for `None`, which leaves it out.
    pub fn set_filters(mut self, filters: Option<Vec<IotTwinMakerSourceConfigurationFilter>>) -> Self {
        self.filters = filters;
        self
    }
}

impl ToJson for IotTwinMakerSourceConfiguration {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("workspace", &self.workspace).with_some("filters", &self.filters).into()
    }
}

impl Structure for IotTwinMakerSourceConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.workspace = value.read()?,
            2 => self.filters = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Picks entities or component types of a workspace.
///
/// Exactly one of its members is set. Open: a member that this version does not know is kept as it came.
#[allow(clippy::large_enum_variant, reason = "an answer holds few of them, and a box would be in the way")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum IotTwinMakerSourceConfigurationFilter {
    /// A component type to take.
    FilterByComponentType(FilterByComponentType),
    /// An entity to take.
    FilterByEntity(FilterByEntity),
    /// One that this version does not know, by AWS's name, as it came; empty if none came. It cannot be sent.
    Unknown(serde_json::Map<String, Document>),
}

impl Default for IotTwinMakerSourceConfigurationFilter {
    fn default() -> Self {
        IotTwinMakerSourceConfigurationFilter::Unknown(serde_json::Map::new())
    }
}

impl Structure for IotTwinMakerSourceConfigurationFilter {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        *self = match number {
            1 => IotTwinMakerSourceConfigurationFilter::FilterByComponentType(value.read()?),
            2 => IotTwinMakerSourceConfigurationFilter::FilterByEntity(value.read()?),
            UNKNOWN => {
                let more: serde_json::Map<String, Document> = value.read()?;
                if let IotTwinMakerSourceConfigurationFilter::Unknown(members) = self {
                    members.extend(more);
                }
                return Ok(());
            }
            _ => return value.unknown(),
        };
        Ok(())
    }
}

impl ToJson for IotTwinMakerSourceConfigurationFilter {
    fn to_json(&self) -> serde_json::Value {
        match self {
            IotTwinMakerSourceConfigurationFilter::FilterByComponentType(value) => {
                Object::default().with("filterByComponentType", value)
            }
            IotTwinMakerSourceConfigurationFilter::FilterByEntity(value) => {
                Object::default().with("filterByEntity", value)
            }
            IotTwinMakerSourceConfigurationFilter::Unknown(members) => Object::from(members.clone()),
        }
        .into()
    }
}

/// A condition on the jobs of a list: their workspace or their state.
///
/// Exactly one of its members is set. Open: a member that this version does not know is kept as it came.
#[allow(clippy::large_enum_variant, reason = "an answer holds few of them, and a box would be in the way")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListMetadataTransferJobsFilter {
    /// Only jobs that work with this workspace.
    WorkspaceId(String),
    /// Only jobs in this state.
    State(MetadataTransferJobState),
    /// One that this version does not know, by AWS's name, as it came; empty if none came. It cannot be sent.
    Unknown(serde_json::Map<String, Document>),
}

impl Default for ListMetadataTransferJobsFilter {
    fn default() -> Self {
        ListMetadataTransferJobsFilter::Unknown(serde_json::Map::new())
    }
}

impl Structure for ListMetadataTransferJobsFilter {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        *self = match number {
            1 => ListMetadataTransferJobsFilter::WorkspaceId(value.read()?),
            2 => ListMetadataTransferJobsFilter::State(value.read()?),
            UNKNOWN => {
                let more: serde_json::Map<String, Document> = value.read()?;
                if let ListMetadataTransferJobsFilter::Unknown(members) = self {
                    members.extend(more);
                }
                return Ok(());
            }
            _ => return value.unknown(),
        };
        Ok(())
    }
}

impl ToJson for ListMetadataTransferJobsFilter {
    fn to_json(&self) -> serde_json::Value {
        match self {
            ListMetadataTransferJobsFilter::WorkspaceId(value) => Object::default().with("workspaceId", value),
            ListMetadataTransferJobsFilter::State(value) => Object::default().with("state", value),
            ListMetadataTransferJobsFilter::Unknown(members) => Object::from(members.clone()),
        }
        .into()
    }
}

/// What `list_metadata_transfer_jobs` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMetadataTransferJobsResponse {
    /// The jobs of this page, in short.
    pub metadata_transfer_job_summaries: Vec<MetadataTransferJobSummary>,
    /// The token of the next page; none on the last one; 0 to 17880 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListMetadataTransferJobsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("metadataTransferJobSummaries", &self.metadata_transfer_job_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListMetadataTransferJobsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.metadata_transfer_job_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListMetadataTransferJobsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// How far a job has come, in numbers of resources.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MetadataTransferJobProgress {
    /// How many resources the job deals with in all.
    pub total_count: Option<i32>,
    /// How many were transferred.
    pub succeeded_count: Option<i32>,
    /// How many were skipped.
    pub skipped_count: Option<i32>,
    /// How many failed.
    pub failed_count: Option<i32>,
}

impl ToJson for MetadataTransferJobProgress {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("totalCount", &self.total_count)
            .with_some("succeededCount", &self.succeeded_count)
            .with_some("skippedCount", &self.skipped_count)
            .with_some("failedCount", &self.failed_count)
            .into()
    }
}

impl Structure for MetadataTransferJobProgress {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.total_count = value.read()?,
            2 => self.succeeded_count = value.read()?,
            3 => self.skipped_count = value.read()?,
            4 => self.failed_count = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Where a job is between its creation and its end.
    MetadataTransferJobState {
        Validating = "VALIDATING",
        Pending = "PENDING",
        Running = "RUNNING",
        Cancelling = "CANCELLING",
        Error = "ERROR",
        Completed = "COMPLETED",
        Cancelled = "CANCELLED",
    } else Unknown
}

/// The state of a job, with its error or its place in the queue.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MetadataTransferJobStatus {
    /// The state of the job.
    pub state: Option<MetadataTransferJobState>,
    /// Why it failed; absent otherwise.
    pub error: Option<ErrorDetails>,
    /// Its place in the queue, while it waits.
    pub queued_position: Option<i32>,
}

impl ToJson for MetadataTransferJobStatus {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("state", &self.state)
            .with_some("error", &self.error)
            .with_some("queuedPosition", &self.queued_position)
            .into()
    }
}

impl Structure for MetadataTransferJobStatus {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            2 => self.error = value.read()?,
            3 => self.queued_position = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A metadata transfer job in short, without source and destination.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MetadataTransferJobSummary {
    /// The job's id; 1 to 128 characters.
    pub metadata_transfer_job_id: String,
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// When it was created.
    pub creation_date_time: Timestamp,
    /// When it was last changed.
    pub update_date_time: Timestamp,
    /// The job's state, with its error or its place in the queue.
    pub status: MetadataTransferJobStatus,
    /// How many resources are done, skipped and failed, and of how many.
    pub progress: Option<MetadataTransferJobProgress>,
}

impl ToJson for MetadataTransferJobSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("metadataTransferJobId", &self.metadata_transfer_job_id)
            .with("arn", &self.arn)
            .with("creationDateTime", &self.creation_date_time)
            .with("updateDateTime", &self.update_date_time)
            .with("status", &self.status)
            .with_some("progress", &self.progress)
            .into()
    }
}

impl Structure for MetadataTransferJobSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.metadata_transfer_job_id = value.read()?,
            2 => self.arn = value.read()?,
            3 => self.creation_date_time = value.read()?,
            4 => self.update_date_time = value.read()?,
            5 => self.status = value.read()?,
            6 => self.progress = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// S3 as a destination.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct S3DestinationConfiguration {
    /// The ARN of the bucket, or of a prefix in it, to write to.
    pub location: String,
}

impl S3DestinationConfiguration {
    /// With what it needs; the other members have setters.
    pub fn new(location: impl Into<String>) -> Self {
        Self { location: location.into() }
    }
}

impl ToJson for S3DestinationConfiguration {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("location", &self.location).into()
    }
}

impl Structure for S3DestinationConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.location = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// S3 as a source.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct S3SourceConfiguration {
    /// The ARN of the object to read.
    pub location: String,
}

impl S3SourceConfiguration {
    /// With what it needs; the other members have setters.
    pub fn new(location: impl Into<String>) -> Self {
        Self { location: location.into() }
    }
}

impl ToJson for S3SourceConfiguration {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("location", &self.location).into()
    }
}

impl Structure for S3SourceConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.location = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Where a job takes metadata from: the type, and what that type needs.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SourceConfiguration {
    /// The type of the source; it decides which configuration goes with it.
    pub r#type: SourceType,
    /// For type `s3`: the object to read.
    pub s3_configuration: Option<S3SourceConfiguration>,
    /// For type `iotsitewise`: which assets and asset models to take.
    pub iot_site_wise_configuration: Option<IotSiteWiseSourceConfiguration>,
    /// For type `iottwinmaker`: the workspace to read, and what of it.
    pub iot_twin_maker_configuration: Option<IotTwinMakerSourceConfiguration>,
}

impl SourceConfiguration {
    /// With what it needs; the other members have setters.
    pub fn new(r#type: impl Into<SourceType>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }

    /// For type `s3`: the object to read.
    pub fn s3_configuration(mut self, s3_configuration: S3SourceConfiguration) -> Self {
        self.s3_configuration = Some(s3_configuration);
        self
    }

    /// As [`s3_configuration`](Self::s3_configuration), but for `None`, which leaves it out.
    pub fn set_s3_configuration(mut self, s3_configuration: Option<S3SourceConfiguration>) -> Self {
        self.s3_configuration = s3_configuration;
        self
    }

    /// For type `iotsitewise`: which assets and asset models to take.
    pub fn iot_site_wise_configuration(mut self, iot_site_wise_configuration: IotSiteWiseSourceConfiguration) -> Self {
        self.iot_site_wise_configuration = Some(iot_site_wise_configuration);
        self
    }

    /// As [`iot_site_wise_configuration`](Self::iot_site_wise_configuration), but for `None`, which leaves it out.
    pub fn set_iot_site_wise_configuration(
        mut self,
        iot_site_wise_configuration: Option<IotSiteWiseSourceConfiguration>,
    ) -> Self {
        self.iot_site_wise_configuration = iot_site_wise_configuration;
        self
    }

    /// For type `iottwinmaker`: the workspace to read, and what of it.
    pub fn iot_twin_maker_configuration(
        mut self,
        iot_twin_maker_configuration: IotTwinMakerSourceConfiguration,
    ) -> Self {
        self.iot_twin_maker_configuration = Some(iot_twin_maker_configuration);
        self
    }

    /// As [`iot_twin_maker_configuration`](Self::iot_twin_maker_configuration), but for `None`, which leaves it out.
    pub fn set_iot_twin_maker_configuration(
        mut self,
        iot_twin_maker_configuration: Option<IotTwinMakerSourceConfiguration>,
    ) -> Self {
        self.iot_twin_maker_configuration = iot_twin_maker_configuration;
        self
    }
}

impl ToJson for SourceConfiguration {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("type", &self.r#type)
            .with_some("s3Configuration", &self.s3_configuration)
            .with_some("iotSiteWiseConfiguration", &self.iot_site_wise_configuration)
            .with_some("iotTwinMakerConfiguration", &self.iot_twin_maker_configuration)
            .into()
    }
}

impl Structure for SourceConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.r#type = value.read()?,
            2 => self.s3_configuration = value.read()?,
            3 => self.iot_site_wise_configuration = value.read()?,
            4 => self.iot_twin_maker_configuration = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Where a job takes metadata from.
    SourceType {
        S3 = "s3",
        Iotsitewise = "iotsitewise",
        Iottwinmaker = "iottwinmaker",
    } else Unknown
}
