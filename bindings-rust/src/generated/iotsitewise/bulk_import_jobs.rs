//! AWS IoT SiteWise: bulk import jobs.

use super::SiteWise;
use super::shared::TimeInNanos;
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

/// Starts a job that imports up to 100 files from S3: into time series, or into a session dataset of a workspace. For
/// time series, turn on the warm or the cold tier first (`put_storage_configuration`); a dataset needs neither. Meant
/// for history: data older than 7 days sets off no computations or notifications. Wait with `describe_bulk_import_job`
/// for `COMPLETED`; `FAILED` and `COMPLETED_WITH_FAILURES` leave an error report.
///
/// AWS: `CreateBulkImportJob`, permission `iotsitewise:CreateBulkImportJob`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateBulkImportJob(pub(super) Call);

impl CreateBulkImportJob {
    /// How to read the files.
    pub fn job_configuration(self, job_configuration: JobConfiguration) -> Self {
        CreateBulkImportJob(self.0.with("jobConfiguration", &job_configuration))
    }

    /// As [`job_configuration`](Self::job_configuration), but for `None`, which leaves it out.
    pub fn set_job_configuration(self, job_configuration: Option<JobConfiguration>) -> Self {
        CreateBulkImportJob(self.0.set("jobConfiguration", &job_configuration))
    }

    /// Whether to treat the data as new and compute metrics, transforms and notifications; if not, it is only stored.
    pub fn adaptive_ingestion(self, adaptive_ingestion: bool) -> Self {
        CreateBulkImportJob(self.0.with("adaptiveIngestion", &adaptive_ingestion))
    }

    /// As [`adaptive_ingestion`](Self::adaptive_ingestion), but for `None`, which leaves it out.
    pub fn set_adaptive_ingestion(self, adaptive_ingestion: Option<bool>) -> Self {
        CreateBulkImportJob(self.0.set("adaptiveIngestion", &adaptive_ingestion))
    }

    /// Whether to delete the files from S3 once they are imported.
    pub fn delete_files_after_import(self, delete_files_after_import: bool) -> Self {
        CreateBulkImportJob(self.0.with("deleteFilesAfterImport", &delete_files_after_import))
    }

    /// As [`delete_files_after_import`](Self::delete_files_after_import), but for `None`, which leaves it out.
    pub fn set_delete_files_after_import(self, delete_files_after_import: Option<bool>) -> Self {
        CreateBulkImportJob(self.0.set("deleteFilesAfterImport", &delete_files_after_import))
    }

    /// The session dataset to import into, by its id. It goes with `workspace_name`; 36 characters.
    pub fn dataset_id(self, dataset_id: impl Into<String>) -> Self {
        CreateBulkImportJob(self.0.with("datasetId", &dataset_id.into()))
    }

    /// As [`dataset_id`](Self::dataset_id), but for `None`, which leaves it out.
    pub fn set_dataset_id(self, dataset_id: Option<String>) -> Self {
        CreateBulkImportJob(self.0.set("datasetId", &dataset_id))
    }

    /// The workspace of the session dataset. It goes with `dataset_id`; 1 to 64 characters.
    pub fn workspace_name(self, workspace_name: impl Into<String>) -> Self {
        CreateBulkImportJob(self.0.with("workspaceName", &workspace_name.into()))
    }

    /// As [`workspace_name`](Self::workspace_name), but for `None`, which leaves it out.
    pub fn set_workspace_name(self, workspace_name: Option<String>) -> Self {
        CreateBulkImportJob(self.0.set("workspaceName", &workspace_name))
    }
}

call!(CreateBulkImportJob, CreateBulkImportJobResponse);

impl SiteWise {
    /// Starts a job that imports up to 100 files from S3: into time series, or into a session dataset of a workspace. For
    /// time series, turn on the warm or the cold tier first (`put_storage_configuration`); a dataset needs neither. Meant
    /// for history: data older than 7 days sets off no computations or notifications. Wait with `describe_bulk_import_job`
    /// for `COMPLETED`; `FAILED` and `COMPLETED_WITH_FAILURES` leave an error report.
    ///
    /// AWS: `CreateBulkImportJob`, permission `iotsitewise:CreateBulkImportJob`.
    pub fn create_bulk_import_job(
        &self,
        job_name: impl Into<String>,
        job_role_arn: impl Into<String>,
        files: impl IntoIterator<Item = File>,
        error_report_location: ErrorReportLocation,
    ) -> CreateBulkImportJob {
        CreateBulkImportJob(
            Call::new(&self.connector, "iotsitewise.CreateBulkImportJob")
                .with("jobName", &job_name.into())
                .with("jobRoleArn", &job_role_arn.into())
                .with("files", &files.into_iter().collect::<Vec<File>>())
                .with("errorReportLocation", &error_report_location),
        )
    }
}

/// Gives a bulk import job with its settings and its status.
///
/// AWS: `DescribeBulkImportJob`, permission `iotsitewise:DescribeBulkImportJob`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeBulkImportJob(pub(super) Call);

impl DescribeBulkImportJob {
    /// The name of the workspace; 1 to 64 characters.
    pub fn workspace_name(self, workspace_name: impl Into<String>) -> Self {
        DescribeBulkImportJob(self.0.with("workspaceName", &workspace_name.into()))
    }

    /// As [`workspace_name`](Self::workspace_name), but for `None`, which leaves it out.
    pub fn set_workspace_name(self, workspace_name: Option<String>) -> Self {
        DescribeBulkImportJob(self.0.set("workspaceName", &workspace_name))
    }
}

call!(DescribeBulkImportJob, DescribeBulkImportJobResponse);

impl SiteWise {
    /// Gives a bulk import job with its settings and its status.
    ///
    /// AWS: `DescribeBulkImportJob`, permission `iotsitewise:DescribeBulkImportJob`.
    pub fn describe_bulk_import_job(&self, job_id: impl Into<String>) -> DescribeBulkImportJob {
        DescribeBulkImportJob(
            Call::new(&self.connector, "iotsitewise.DescribeBulkImportJob").with("jobId", &job_id.into()),
        )
    }
}

/// Lists bulk import jobs: all, or only those in one status.
///
/// AWS: `ListBulkImportJobs`, permission `iotsitewise:ListBulkImportJobs`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListBulkImportJobs(pub(super) Call);

impl ListBulkImportJobs {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListBulkImportJobs(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListBulkImportJobs(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListBulkImportJobs(self.0.set("maxResults", &max_results))
    }

    /// Only jobs in this status, or `ALL`.
    pub fn filter(self, filter: impl Into<ListBulkImportJobsFilter>) -> Self {
        ListBulkImportJobs(self.0.with("filter", &filter.into()))
    }

    /// As [`filter`](Self::filter), but for `None`, which leaves it out.
    pub fn set_filter(self, filter: Option<ListBulkImportJobsFilter>) -> Self {
        ListBulkImportJobs(self.0.set("filter", &filter))
    }

    /// The name of the workspace; 1 to 64 characters.
    pub fn workspace_name(self, workspace_name: impl Into<String>) -> Self {
        ListBulkImportJobs(self.0.with("workspaceName", &workspace_name.into()))
    }

    /// As [`workspace_name`](Self::workspace_name), but for `None`, which leaves it out.
    pub fn set_workspace_name(self, workspace_name: Option<String>) -> Self {
        ListBulkImportJobs(self.0.set("workspaceName", &workspace_name))
    }
}

listing!(ListBulkImportJobs, ListBulkImportJobsResponse);

impl crate::Paged for ListBulkImportJobsResponse {
    type Item = JobSummary;

    fn take_items(&mut self) -> Vec<JobSummary> {
        std::mem::take(&mut self.job_summaries)
    }
}

impl SiteWise {
    /// Lists bulk import jobs: all, or only those in one status.
    ///
    /// AWS: `ListBulkImportJobs`, permission `iotsitewise:ListBulkImportJobs`.
    pub fn list_bulk_import_jobs(&self) -> ListBulkImportJobs {
        ListBulkImportJobs(Call::new(&self.connector, "iotsitewise.ListBulkImportJobs"))
    }
}

/// The format of annotations. There is nothing to set.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Annotation {}

impl Annotation {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ToJson for Annotation {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for Annotation {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

enumeration! {
    /// What a column of a CSV file holds.
    ColumnName {
        Alias = "ALIAS",
        AssetId = "ASSET_ID",
        PropertyId = "PROPERTY_ID",
        DataType = "DATA_TYPE",
        TimestampSeconds = "TIMESTAMP_SECONDS",
        TimestampNanoOffset = "TIMESTAMP_NANO_OFFSET",
        Quality = "QUALITY",
        Value = "VALUE",
    } else Unknown
}

/// What `create_bulk_import_job` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateBulkImportJobResponse {
    /// The id of the job; 36 characters.
    pub job_id: String,
    /// The job's name; no other job has it; 1 to 256 characters.
    pub job_name: String,
    /// Where the job is.
    pub job_status: JobStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateBulkImportJobResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("jobId", &self.job_id)
            .with("jobName", &self.job_name)
            .with("jobStatus", &self.job_status)
            .into()
    }
}

impl Structure for CreateBulkImportJobResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.job_id = value.read()?,
            2 => self.job_name = value.read()?,
            3 => self.job_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateBulkImportJobResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// The format of CSV files: which columns they have.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Csv {
    /// What each column holds, in the order of the file's columns.
    pub column_names: Vec<ColumnName>,
}

impl Csv {
    /// With what it needs; the other members have setters.
    pub fn new(column_names: impl IntoIterator<Item = impl Into<ColumnName>>) -> Self {
        Self { column_names: column_names.into_iter().map(Into::into).collect::<Vec<ColumnName>>() }
    }
}

impl ToJson for Csv {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("columnNames", &self.column_names).into()
    }
}

impl Structure for Csv {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.column_names = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `describe_bulk_import_job` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeBulkImportJobResponse {
    /// The id of the job; 36 characters.
    pub job_id: String,
    /// The job's name; no other job has it; 1 to 256 characters.
    pub job_name: String,
    /// Where the job is.
    pub job_status: JobStatus,
    /// The ARN of the IAM role with which SiteWise reads the files; 1 to 1600 characters.
    pub job_role_arn: String,
    /// The files to import. A Parquet file may have up to 256 MiB, any other up to 5 GiB.
    pub files: Vec<File>,
    /// Where in S3 to report what went wrong.
    pub error_report_location: ErrorReportLocation,
    /// How to read the files.
    pub job_configuration: Option<JobConfiguration>,
    /// When the job was created.
    pub job_creation_date: Timestamp,
    /// When the job was last changed.
    pub job_last_update_date: Timestamp,
    /// Whether to treat the data as new and compute metrics, transforms and notifications; if not, it is only stored.
    pub adaptive_ingestion: Option<bool>,
    /// Whether to delete the files from S3 once they are imported.
    pub delete_files_after_import: Option<bool>,
    /// The id of the session dataset that the job imports into; absent for time series; 36 characters.
    pub dataset_id: Option<String>,
    /// The name of the workspace; 1 to 64 characters.
    pub workspace_name: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeBulkImportJobResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("jobId", &self.job_id)
            .with("jobName", &self.job_name)
            .with("jobStatus", &self.job_status)
            .with("jobRoleArn", &self.job_role_arn)
            .with("files", &self.files)
            .with("errorReportLocation", &self.error_report_location)
            .with_some("jobConfiguration", &self.job_configuration)
            .with("jobCreationDate", &self.job_creation_date)
            .with("jobLastUpdateDate", &self.job_last_update_date)
            .with_some("adaptiveIngestion", &self.adaptive_ingestion)
            .with_some("deleteFilesAfterImport", &self.delete_files_after_import)
            .with_some("datasetId", &self.dataset_id)
            .with_some("workspaceName", &self.workspace_name)
            .into()
    }
}

impl Structure for DescribeBulkImportJobResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.job_id = value.read()?,
            2 => self.job_name = value.read()?,
            3 => self.job_status = value.read()?,
            4 => self.job_role_arn = value.read()?,
            5 => self.files = value.read()?,
            6 => self.error_report_location = value.read()?,
            7 => self.job_configuration = value.read()?,
            8 => self.job_creation_date = value.read()?,
            9 => self.job_last_update_date = value.read()?,
            10 => self.adaptive_ingestion = value.read()?,
            11 => self.delete_files_after_import = value.read()?,
            12 => self.dataset_id = value.read()?,
            13 => self.workspace_name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeBulkImportJobResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// The place in S3 for reports on what went wrong in a job.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorReportLocation {
    /// The bucket for the error reports; 3 to 63 characters.
    pub bucket: String,
    /// What the keys of the error reports begin with, like a folder; it ends with `/`.
    pub prefix: String,
}

impl ErrorReportLocation {
    /// With what it needs; the other members have setters.
    pub fn new(bucket: impl Into<String>, prefix: impl Into<String>) -> Self {
        Self { bucket: bucket.into(), prefix: prefix.into() }
    }
}

impl ToJson for ErrorReportLocation {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("bucket", &self.bucket).with("prefix", &self.prefix).into()
    }
}

impl Structure for ErrorReportLocation {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.bucket = value.read()?,
            2 => self.prefix = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A file in S3 with data to import.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct File {
    /// The bucket that the file is in; 3 to 63 characters.
    pub bucket: String,
    /// The key of the file in the bucket.
    pub key: String,
    /// The version of the file to import, in a bucket that keeps versions.
    pub version_id: Option<String>,
    /// The alias of the time series that the file belongs to; 1 to 2048 characters.
    pub alias: Option<String>,
    /// When the data of the file begins, to the nanosecond.
    pub start_time: Option<TimeInNanos>,
    /// The format of this file.
    pub file_format: Option<FileFormat>,
}

impl File {
    /// With what it needs; the other members have setters.
    pub fn new(bucket: impl Into<String>, key: impl Into<String>) -> Self {
        Self { bucket: bucket.into(), key: key.into(), ..Self::default() }
    }

    /// The version of the file to import, in a bucket that keeps versions.
    pub fn version_id(mut self, version_id: impl Into<String>) -> Self {
        self.version_id = Some(version_id.into());
        self
    }

    /// As [`version_id`](Self::version_id), but for `None`, which leaves it out.
    pub fn set_version_id(mut self, version_id: Option<String>) -> Self {
        self.version_id = version_id;
        self
    }

    /// The alias of the time series that the file belongs to; 1 to 2048 characters.
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// As [`alias`](Self::alias), but for `None`, which leaves it out.
    pub fn set_alias(mut self, alias: Option<String>) -> Self {
        self.alias = alias;
        self
    }

    /// When the data of the file begins, to the nanosecond.
    pub fn start_time(mut self, start_time: TimeInNanos) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// As [`start_time`](Self::start_time), but for `None`, which leaves it out.
    pub fn set_start_time(mut self, start_time: Option<TimeInNanos>) -> Self {
        self.start_time = start_time;
        self
    }

    /// The format of this file.
    pub fn file_format(mut self, file_format: FileFormat) -> Self {
        self.file_format = Some(file_format);
        self
    }

    /// As [`file_format`](Self::file_format), but for `None`, which leaves it out.
    pub fn set_file_format(mut self, file_format: Option<FileFormat>) -> Self {
        self.file_format = file_format;
        self
    }
}

impl ToJson for File {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("bucket", &self.bucket)
            .with("key", &self.key)
            .with_some("versionId", &self.version_id)
            .with_some("alias", &self.alias)
            .with_some("startTime", &self.start_time)
            .with_some("fileFormat", &self.file_format)
            .into()
    }
}

impl Structure for File {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.bucket = value.read()?,
            2 => self.key = value.read()?,
            3 => self.version_id = value.read()?,
            4 => self.alias = value.read()?,
            5 => self.start_time = value.read()?,
            6 => self.file_format = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The format of a file: set the one member that fits.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FileFormat {
    /// CSV, with its columns.
    pub csv: Option<Csv>,
    /// Parquet.
    pub parquet: Option<Parquet>,
    /// MP4 video.
    pub mp4: Option<Mp4>,
    /// Annotations.
    pub annotation: Option<Annotation>,
}

impl FileFormat {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// CSV, with its columns.
    pub fn csv(mut self, csv: Csv) -> Self {
        self.csv = Some(csv);
        self
    }

    /// As [`csv`](Self::csv), but for `None`, which leaves it out.
    pub fn set_csv(mut self, csv: Option<Csv>) -> Self {
        self.csv = csv;
        self
    }

    /// Parquet.
    pub fn parquet(mut self, parquet: Parquet) -> Self {
        self.parquet = Some(parquet);
        self
    }

    /// As [`parquet`](Self::parquet), but for `None`, which leaves it out.
    pub fn set_parquet(mut self, parquet: Option<Parquet>) -> Self {
        self.parquet = parquet;
        self
    }

    /// MP4 video.
    pub fn mp4(mut self, mp4: Mp4) -> Self {
        self.mp4 = Some(mp4);
        self
    }

    /// As [`mp4`](Self::mp4), but for `None`, which leaves it out.
    pub fn set_mp4(mut self, mp4: Option<Mp4>) -> Self {
        self.mp4 = mp4;
        self
    }

    /// Annotations.
    pub fn annotation(mut self, annotation: Annotation) -> Self {
        self.annotation = Some(annotation);
        self
    }

    /// As [`annotation`](Self::annotation), but for `None`, which leaves it out.
    pub fn set_annotation(mut self, annotation: Option<Annotation>) -> Self {
        self.annotation = annotation;
        self
    }
}

impl ToJson for FileFormat {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("csv", &self.csv)
            .with_some("parquet", &self.parquet)
            .with_some("mp4", &self.mp4)
            .with_some("annotation", &self.annotation)
            .into()
    }
}

impl Structure for FileFormat {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.csv = value.read()?,
            2 => self.parquet = value.read()?,
            3 => self.mp4 = value.read()?,
            4 => self.annotation = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// How to read the files of a job.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct JobConfiguration {
    /// The format of the files of the job.
    pub file_format: Option<FileFormat>,
}

impl JobConfiguration {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The format of the files of the job.
    pub fn file_format(mut self, file_format: FileFormat) -> Self {
        self.file_format = Some(file_format);
        self
    }

    /// As [`file_format`](Self::file_format), but for `None`, which leaves it out.
    pub fn set_file_format(mut self, file_format: Option<FileFormat>) -> Self {
        self.file_format = file_format;
        self
    }
}

impl ToJson for JobConfiguration {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("fileFormat", &self.file_format).into()
    }
}

impl Structure for JobConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.file_format = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Where a job is. `PENDING` waits for the job before it; `COMPLETED_WITH_FAILURES` means that it ended with errors.
    JobStatus {
        Pending = "PENDING",
        Cancelled = "CANCELLED",
        Running = "RUNNING",
        Completed = "COMPLETED",
        Failed = "FAILED",
        CompletedWithFailures = "COMPLETED_WITH_FAILURES",
    } else Unknown
}

/// A bulk import job in a list: its id, name and status.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct JobSummary {
    /// The id of the job; 36 characters.
    pub id: String,
    /// The job's name; no other job has it; 1 to 256 characters.
    pub name: String,
    /// Where the job is.
    pub status: JobStatus,
}

impl ToJson for JobSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("id", &self.id).with("name", &self.name).with("status", &self.status).into()
    }
}

impl Structure for JobSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.name = value.read()?,
            3 => self.status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Which jobs to list: those in one status, or `ALL`.
    ListBulkImportJobsFilter {
        All = "ALL",
        Pending = "PENDING",
        Running = "RUNNING",
        Cancelled = "CANCELLED",
        Failed = "FAILED",
        CompletedWithFailures = "COMPLETED_WITH_FAILURES",
        Completed = "COMPLETED",
    } else Unknown
}

/// What `list_bulk_import_jobs` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListBulkImportJobsResponse {
    /// The jobs of this page.
    pub job_summaries: Vec<JobSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListBulkImportJobsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("jobSummaries", &self.job_summaries).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListBulkImportJobsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.job_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListBulkImportJobsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// The format of MP4 videos. There is nothing to set.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Mp4 {}

impl Mp4 {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ToJson for Mp4 {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for Mp4 {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

/// The format of Parquet files. There is nothing to set.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Parquet {}

impl Parquet {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ToJson for Parquet {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for Parquet {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}
