//! AWS IoT SiteWise: enrichment jobs.

use super::SiteWise;
use super::shared::TimeInNanos;
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

/// Creates a job that analyses the video of a time series in the background. Poll `describe_enrichment_job` for its
/// end. Needs a workspace that is `ACTIVE`, and the right to decrypt with the workspace's customer managed KMS key.
/// Refused as a conflict while a job of the same type runs on the same dataset and property. Once the job is
/// `COMPLETED`, searches can find events in the video.
///
/// AWS: `CreateEnrichmentJob`, permission `iotsitewise:CreateEnrichmentJob`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateEnrichmentJob(pub(super) Call);

impl CreateEnrichmentJob {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        CreateEnrichmentJob(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        CreateEnrichmentJob(self.0.set("clientToken", &client_token))
    }
}

call!(CreateEnrichmentJob, CreateEnrichmentJobResponse);

impl SiteWise {
    /// Creates a job that analyses the video of a time series in the background. Poll `describe_enrichment_job` for its
    /// end. Needs a workspace that is `ACTIVE`, and the right to decrypt with the workspace's customer managed KMS key.
    /// Refused as a conflict while a job of the same type runs on the same dataset and property. Once the job is
    /// `COMPLETED`, searches can find events in the video.
    ///
    /// AWS: `CreateEnrichmentJob`, permission `iotsitewise:CreateEnrichmentJob`.
    pub fn create_enrichment_job(
        &self,
        workspace_name: impl Into<String>,
        job_configuration: EnrichmentJobConfiguration,
    ) -> CreateEnrichmentJob {
        CreateEnrichmentJob(
            Call::new(&self.connector, "iotsitewise.CreateEnrichmentJob")
                .with("workspaceName", &workspace_name.into())
                .with("jobConfiguration", &job_configuration),
        )
    }
}

/// Gives a job with its state, its configuration as it was sent, its times and, if it failed, why. It is over once it
/// is `COMPLETED`, `FAILED`, `TIMED_OUT` or `CANCELLED`.
///
/// AWS: `DescribeEnrichmentJob`, permission `iotsitewise:DescribeEnrichmentJob`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeEnrichmentJob(pub(super) Call);

call!(DescribeEnrichmentJob, DescribeEnrichmentJobResponse);

impl SiteWise {
    /// Gives a job with its state, its configuration as it was sent, its times and, if it failed, why. It is over once it
    /// is `COMPLETED`, `FAILED`, `TIMED_OUT` or `CANCELLED`.
    ///
    /// AWS: `DescribeEnrichmentJob`, permission `iotsitewise:DescribeEnrichmentJob`.
    pub fn describe_enrichment_job(
        &self,
        workspace_name: impl Into<String>,
        job_id: impl Into<String>,
    ) -> DescribeEnrichmentJob {
        DescribeEnrichmentJob(
            Call::new(&self.connector, "iotsitewise.DescribeEnrichmentJob")
                .with("workspaceName", &workspace_name.into())
                .with("jobId", &job_id.into()),
        )
    }
}

/// Lists the enrichment jobs of a workspace, the newest first; filters can be combined. A property alias and a time
/// series id together are refused as invalid. AWS also writes that one of the two must be given, yet both are optional
/// and most examples have neither.
///
/// AWS: `ListEnrichmentJobs`, permission `iotsitewise:ListEnrichmentJobs`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListEnrichmentJobs(pub(super) Call);

impl ListEnrichmentJobs {
    /// Only jobs on the dataset with this id; 36 characters.
    pub fn dataset_id(self, dataset_id: impl Into<String>) -> Self {
        ListEnrichmentJobs(self.0.with("datasetId", &dataset_id.into()))
    }

    /// As [`dataset_id`](Self::dataset_id), but for `None`, which leaves it out.
    pub fn set_dataset_id(self, dataset_id: Option<String>) -> Self {
        ListEnrichmentJobs(self.0.set("datasetId", &dataset_id))
    }

    /// Only jobs on the time series with this property alias. Not together with a time series id; 1 to 2048 characters.
    pub fn property_alias(self, property_alias: impl Into<String>) -> Self {
        ListEnrichmentJobs(self.0.with("propertyAlias", &property_alias.into()))
    }

    /// As [`property_alias`](Self::property_alias), but for `None`, which leaves it out.
    pub fn set_property_alias(self, property_alias: Option<String>) -> Self {
        ListEnrichmentJobs(self.0.set("propertyAlias", &property_alias))
    }

    /// Only jobs on the time series with this id. Not together with a property alias; 36 to 73 characters.
    pub fn time_series_id(self, time_series_id: impl Into<String>) -> Self {
        ListEnrichmentJobs(self.0.with("timeSeriesId", &time_series_id.into()))
    }

    /// As [`time_series_id`](Self::time_series_id), but for `None`, which leaves it out.
    pub fn set_time_series_id(self, time_series_id: Option<String>) -> Self {
        ListEnrichmentJobs(self.0.set("timeSeriesId", &time_series_id))
    }

    /// Only jobs in this state.
    pub fn status(self, status: impl Into<EnrichmentJobStatus>) -> Self {
        ListEnrichmentJobs(self.0.with("status", &status.into()))
    }

    /// As [`status`](Self::status), but for `None`, which leaves it out.
    pub fn set_status(self, status: Option<EnrichmentJobStatus>) -> Self {
        ListEnrichmentJobs(self.0.set("status", &status))
    }

    /// Only jobs of this type.
    pub fn job_type(self, job_type: impl Into<JobType>) -> Self {
        ListEnrichmentJobs(self.0.with("jobType", &job_type.into()))
    }

    /// As [`job_type`](Self::job_type), but for `None`, which leaves it out.
    pub fn set_job_type(self, job_type: Option<JobType>) -> Self {
        ListEnrichmentJobs(self.0.set("jobType", &job_type))
    }

    /// Only jobs created after this time; one created right then is left out.
    pub fn start_date(self, start_date: Timestamp) -> Self {
        ListEnrichmentJobs(self.0.with("startDate", &start_date))
    }

    /// As [`start_date`](Self::start_date), but for `None`, which leaves it out.
    pub fn set_start_date(self, start_date: Option<Timestamp>) -> Self {
        ListEnrichmentJobs(self.0.set("startDate", &start_date))
    }

    /// Only jobs created at this time or earlier.
    pub fn end_date(self, end_date: Timestamp) -> Self {
        ListEnrichmentJobs(self.0.with("endDate", &end_date))
    }

    /// As [`end_date`](Self::end_date), but for `None`, which leaves it out.
    pub fn set_end_date(self, end_date: Option<Timestamp>) -> Self {
        ListEnrichmentJobs(self.0.set("endDate", &end_date))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListEnrichmentJobs(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListEnrichmentJobs(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListEnrichmentJobs(self.0.set("nextToken", &next_token.into()))
    }
}

listing!(ListEnrichmentJobs, ListEnrichmentJobsResponse);

impl crate::Paged for ListEnrichmentJobsResponse {
    type Item = EnrichmentJobSummary;

    fn take_items(&mut self) -> Vec<EnrichmentJobSummary> {
        std::mem::take(&mut self.jobs)
    }
}

impl SiteWise {
    /// Lists the enrichment jobs of a workspace, the newest first; filters can be combined. A property alias and a time
    /// series id together are refused as invalid. AWS also writes that one of the two must be given, yet both are optional
    /// and most examples have neither.
    ///
    /// AWS: `ListEnrichmentJobs`, permission `iotsitewise:ListEnrichmentJobs`.
    pub fn list_enrichment_jobs(&self, workspace_name: impl Into<String>) -> ListEnrichmentJobs {
        ListEnrichmentJobs(
            Call::new(&self.connector, "iotsitewise.ListEnrichmentJobs").with("workspaceName", &workspace_name.into()),
        )
    }
}

/// Cancels a job that is `PENDING` or `RUNNING`; what it used is cleaned up later, in the background. A running job may
/// have come too far to be cancelled. A `COMPLETED`, `FAILED` or `TIMED_OUT` job is refused as a conflict; cancelling a
/// cancelled one changes nothing.
///
/// AWS: `CancelEnrichmentJob`, permission `iotsitewise:CancelEnrichmentJob`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CancelEnrichmentJob(pub(super) Call);

call!(CancelEnrichmentJob, CancelEnrichmentJobResponse);

impl SiteWise {
    /// Cancels a job that is `PENDING` or `RUNNING`; what it used is cleaned up later, in the background. A running job may
    /// have come too far to be cancelled. A `COMPLETED`, `FAILED` or `TIMED_OUT` job is refused as a conflict; cancelling a
    /// cancelled one changes nothing.
    ///
    /// AWS: `CancelEnrichmentJob`, permission `iotsitewise:CancelEnrichmentJob`.
    pub fn cancel_enrichment_job(
        &self,
        workspace_name: impl Into<String>,
        job_id: impl Into<String>,
    ) -> CancelEnrichmentJob {
        CancelEnrichmentJob(
            Call::new(&self.connector, "iotsitewise.CancelEnrichmentJob")
                .with("workspaceName", &workspace_name.into())
                .with("jobId", &job_id.into()),
        )
    }
}

/// What `cancel_enrichment_job` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CancelEnrichmentJobResponse {
    /// The id of the job; 36 characters.
    pub job_id: String,
    /// Always `CANCELLED`, whether by this request or an earlier one.
    pub status: EnrichmentJobStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CancelEnrichmentJobResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("jobId", &self.job_id).with("status", &self.status).into()
    }
}

impl Structure for CancelEnrichmentJobResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.job_id = value.read()?,
            2 => self.status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CancelEnrichmentJobResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `create_enrichment_job` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateEnrichmentJobResponse {
    /// The id of the job; 36 characters.
    pub job_id: String,
    /// Where the job is at first, usually `PENDING`.
    pub status: EnrichmentJobStatus,
    /// When it was created.
    pub created_at: Timestamp,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateEnrichmentJobResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("jobId", &self.job_id)
            .with("status", &self.status)
            .with("createdAt", &self.created_at)
            .into()
    }
}

impl Structure for CreateEnrichmentJobResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.job_id = value.read()?,
            2 => self.status = value.read()?,
            3 => self.created_at = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateEnrichmentJobResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_enrichment_job` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeEnrichmentJobResponse {
    /// The id of the job; 36 characters.
    pub job_id: String,
    /// Where the job is.
    pub status: EnrichmentJobStatus,
    /// The name of the workspace; 1 to 64 characters.
    pub workspace_name: String,
    /// What kind of analysis the job does; it follows from the job's configuration.
    pub job_type: JobType,
    /// What the job does, and on which video, as it was sent when the job was created.
    pub job_configuration: EnrichmentJobConfiguration,
    /// When it was created.
    pub created_at: Timestamp,
    /// When the state of the job last changed.
    pub updated_at: Option<Timestamp>,
    /// When the job succeeded; absent unless it is `COMPLETED`.
    pub completed_at: Option<Timestamp>,
    /// When the job was cancelled; absent unless it is `CANCELLED`.
    pub cancelled_at: Option<Timestamp>,
    /// Why the job failed; absent unless it is `FAILED`.
    pub failure_message: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeEnrichmentJobResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("jobId", &self.job_id)
            .with("status", &self.status)
            .with("workspaceName", &self.workspace_name)
            .with("jobType", &self.job_type)
            .with("jobConfiguration", &self.job_configuration)
            .with("createdAt", &self.created_at)
            .with_some("updatedAt", &self.updated_at)
            .with_some("completedAt", &self.completed_at)
            .with_some("cancelledAt", &self.cancelled_at)
            .with_some("failureMessage", &self.failure_message)
            .into()
    }
}

impl Structure for DescribeEnrichmentJobResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.job_id = value.read()?,
            2 => self.status = value.read()?,
            3 => self.workspace_name = value.read()?,
            4 => self.job_type = value.read()?,
            5 => self.job_configuration = value.read()?,
            6 => self.created_at = value.read()?,
            7 => self.updated_at = value.read()?,
            8 => self.completed_at = value.read()?,
            9 => self.cancelled_at = value.read()?,
            10 => self.failure_message = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeEnrichmentJobResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What a job does, and on which video: exactly one kind. Event detection is the only one.
///
/// Open: a member that this version does not know is kept as it came.
#[allow(clippy::large_enum_variant, reason = "an answer holds few of them, and a box would be in the way")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EnrichmentJobConfiguration {
    /// Analyse video for events, so that searches can find them.
    EventDetection(EventDetection),
    /// One that this version does not know, by AWS's name, as it came; empty if none came. It cannot be sent.
    Unknown(serde_json::Map<String, Document>),
}

impl Default for EnrichmentJobConfiguration {
    fn default() -> Self {
        EnrichmentJobConfiguration::Unknown(serde_json::Map::new())
    }
}

impl Structure for EnrichmentJobConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        *self = match number {
            1 => EnrichmentJobConfiguration::EventDetection(value.read()?),
            UNKNOWN => {
                let more: serde_json::Map<String, Document> = value.read()?;
                if let EnrichmentJobConfiguration::Unknown(members) = self {
                    members.extend(more);
                }
                return Ok(());
            }
            _ => return value.unknown(),
        };
        Ok(())
    }
}

impl ToJson for EnrichmentJobConfiguration {
    fn to_json(&self) -> serde_json::Value {
        match self {
            EnrichmentJobConfiguration::EventDetection(value) => Object::default().with("eventDetection", value),
            EnrichmentJobConfiguration::Unknown(members) => Object::from(members.clone()),
        }
        .into()
    }
}

enumeration! {
    /// Where a job is: `PENDING`, then `RUNNING`, then one of the other four, which are final.
    EnrichmentJobStatus {
        Pending = "PENDING",
        Running = "RUNNING",
        Completed = "COMPLETED",
        Failed = "FAILED",
        TimedOut = "TIMED_OUT",
        Cancelled = "CANCELLED",
    } else Unknown
}

/// An enrichment job in a list, without its configuration, its end time and the reason for a failure.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EnrichmentJobSummary {
    /// The id of the job; 36 characters.
    pub job_id: String,
    /// Where the job is.
    pub status: EnrichmentJobStatus,
    /// The name of the workspace; 1 to 64 characters.
    pub workspace_name: String,
    /// What kind of analysis the job does; it follows from the job's configuration.
    pub job_type: JobType,
    /// The id of the dataset that has the video; 36 characters.
    pub dataset_id: String,
    /// The property alias of the time series; present if the job was created with it; 1 to 2048 characters.
    pub property_alias: Option<String>,
    /// The id of the time series; present if the job was created with it; 36 to 73 characters.
    pub time_series_id: Option<String>,
    /// When it was created.
    pub created_at: Timestamp,
    /// When the state of the job last changed.
    pub updated_at: Option<Timestamp>,
}

impl ToJson for EnrichmentJobSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("jobId", &self.job_id)
            .with("status", &self.status)
            .with("workspaceName", &self.workspace_name)
            .with("jobType", &self.job_type)
            .with("datasetId", &self.dataset_id)
            .with_some("propertyAlias", &self.property_alias)
            .with_some("timeSeriesId", &self.time_series_id)
            .with("createdAt", &self.created_at)
            .with_some("updatedAt", &self.updated_at)
            .into()
    }
}

impl Structure for EnrichmentJobSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.job_id = value.read()?,
            2 => self.status = value.read()?,
            3 => self.workspace_name = value.read()?,
            4 => self.job_type = value.read()?,
            5 => self.dataset_id = value.read()?,
            6 => self.property_alias = value.read()?,
            7 => self.time_series_id = value.read()?,
            8 => self.created_at = value.read()?,
            9 => self.updated_at = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The time range of the video to analyse, within that of the dataset. Only segments that lie wholly in it count.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EnrichmentTrimSettings {
    /// Where the time range begins; a segment that begins right then counts. Not before the dataset begins.
    pub start_time: TimeInNanos,
    /// Where the time range ends, after its start; a segment that ends right then counts. Not after the dataset ends.
    pub end_time: TimeInNanos,
}

impl EnrichmentTrimSettings {
    /// With what it needs; the other members have setters.
    pub fn new(start_time: TimeInNanos, end_time: TimeInNanos) -> Self {
        Self { start_time, end_time }
    }
}

impl ToJson for EnrichmentTrimSettings {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("startTime", &self.start_time).with("endTime", &self.end_time).into()
    }
}

impl Structure for EnrichmentTrimSettings {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.start_time = value.read()?,
            2 => self.end_time = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Makes embeddings of a video, so that searches in natural language find events in it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventDetection {
    /// The id of the dataset that has the video; 36 characters.
    pub dataset_id: String,
    /// The id of the time series that has the video. Exactly one of this and the property alias; 36 to 73 characters.
    pub time_series_id: Option<String>,
    /// The property alias of the time series that has the video. Exactly one of this and the time series id; 1 to 2048
    /// characters.
    pub property_alias: Option<String>,
    /// The time range of the video to analyse, within that of the dataset; it bounds the time and cost of the job.
    pub trim_settings: EnrichmentTrimSettings,
}

impl EventDetection {
    /// With what it needs; the other members have setters.
    pub fn new(dataset_id: impl Into<String>, trim_settings: EnrichmentTrimSettings) -> Self {
        Self { dataset_id: dataset_id.into(), trim_settings, ..Self::default() }
    }

    /// The id of the time series that has the video. Exactly one of this and the property alias; 36 to 73 characters.
    pub fn time_series_id(mut self, time_series_id: impl Into<String>) -> Self {
        self.time_series_id = Some(time_series_id.into());
        self
    }

    /// As [`time_series_id`](Self::time_series_id), but for `None`, which leaves it out.
    pub fn set_time_series_id(mut self, time_series_id: Option<String>) -> Self {
        self.time_series_id = time_series_id;
        self
    }

    /// The property alias of the time series that has the video. Exactly one of this and the time series id; 1 to 2048
    /// characters.
    pub fn property_alias(mut self, property_alias: impl Into<String>) -> Self {
        self.property_alias = Some(property_alias.into());
        self
    }

    /// As [`property_alias`](Self::property_alias), but for `None`, which leaves it out.
    pub fn set_property_alias(mut self, property_alias: Option<String>) -> Self {
        self.property_alias = property_alias;
        self
    }
}

impl ToJson for EventDetection {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("datasetId", &self.dataset_id)
            .with_some("timeSeriesId", &self.time_series_id)
            .with_some("propertyAlias", &self.property_alias)
            .with("trimSettings", &self.trim_settings)
            .into()
    }
}

impl Structure for EventDetection {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.dataset_id = value.read()?,
            2 => self.time_series_id = value.read()?,
            3 => self.property_alias = value.read()?,
            4 => self.trim_settings = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// What kind of analysis a job does.
    JobType {
        EventDetection = "EVENT_DETECTION",
    } else Unknown
}

/// What `list_enrichment_jobs` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListEnrichmentJobsResponse {
    /// The jobs on this page, the newest first.
    pub jobs: Vec<EnrichmentJobSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListEnrichmentJobsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("jobs", &self.jobs).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListEnrichmentJobsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.jobs = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListEnrichmentJobsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
