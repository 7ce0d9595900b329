//! What a job is told to do, checked before anything is read.

use serde_json::Value;

use super::super::super::{Bucket, Exchange};
use super::super::datasets::{self, DATASET};
use super::super::kept::just_one;
use super::super::{account, workspaces};
use super::row::COLUMNS;
use crate::answer::ApiError;
use crate::store::Resource;

const MOST_FILES: usize = 100;

const MEBIBYTE: u64 = 1024 * 1024;

/// What a file is said to be.
pub(super) enum Format {
    /// For each of [`COLUMNS`] the place of its field in a line; `fields` of them are in one.
    Csv {
        places: [Option<usize>; 8],
        fields: usize,
    },
    Parquet,
    Mp4,
    Annotation,
}

/// A file to import.
pub(super) struct File {
    pub(super) bucket: String,
    pub(super) key: String,
    pub(super) version: Option<String>,
    pub(super) format: Format,
}

/// What a job is told to do.
pub(super) struct Settings {
    pub(super) files: Vec<File>,
    /// Where its reports go, and what their keys begin with.
    pub(super) reports: (Bucket, String),
    /// The session that the values belong to.
    pub(super) session: Option<Resource>,
    /// Whether the values count as new, not as history.
    is_adaptive: bool,
}

impl Settings {
    /// Reads the input, or refuses it.
    pub(super) fn read(exchange: &Exchange<'_>) -> Result<Settings, ApiError> {
        let is_adaptive = exchange.input["adaptiveIngestion"] == true;
        let session = session(exchange, is_adaptive)?;
        let job_format = &exchange.input["jobConfiguration"]["fileFormat"];
        if !job_format.is_null() {
            format(exchange, job_format, "jobConfiguration.fileFormat", session.is_some())?;
        }
        let given = exchange.input["files"].as_array().map_or(&[][..], Vec::as_slice);
        if !(1..=MOST_FILES).contains(&given.len()) {
            return Err(exchange.invalid(format!("files must have 1 to {MOST_FILES} files, not {}", given.len())));
        }
        let files = given.iter().enumerate();
        let files = files.map(|(index, given)| file(exchange, (index, given), job_format, session.is_some()));
        let files = files.collect::<Result<_, _>>()?;
        if session.is_none() && !is_adaptive && !account::has_warm_or_cold_tier(exchange)? {
            return Err(exchange.invalid(
                "A bulk import without adaptiveIngestion needs the warm or the cold tier: enable it with \
                 PutStorageConfiguration (warmTier ENABLED, or storageType MULTI_LAYER_STORAGE)",
            ));
        }
        Ok(Settings { files, reports: reports(exchange)?, session, is_adaptive })
    }

    /// How many bytes a file of a format may have.
    pub(super) fn most_bytes(&self, format: &Format) -> u64 {
        match format {
            Format::Parquet => 256 * MEBIBYTE,
            Format::Csv { .. } if self.is_adaptive => 256 * MEBIBYTE,
            Format::Csv { .. } | Format::Mp4 | Format::Annotation => 5 * 1024 * MEBIBYTE,
        }
    }
}

/// The session that `datasetId` and `workspaceName` name.
fn session(exchange: &Exchange<'_>, is_adaptive: bool) -> Result<Option<Resource>, ApiError> {
    match (exchange.optional("datasetId"), exchange.optional("workspaceName")) {
        (None, None) => return Ok(None),
        (Some(_), Some(_)) => {}
        _ => return Err(exchange.invalid("datasetId and workspaceName go together")),
    }
    workspaces::active(exchange)?;
    let dataset = datasets::named(exchange)?;
    DATASET.check_active(exchange, &dataset)?;
    let kind = &dataset.document["datasetType"];
    if kind != "SESSION" {
        return Err(exchange.invalid(format!("Dataset {} is of type {kind}, not SESSION", dataset.id)));
    }
    if is_adaptive {
        return Err(exchange.invalid("adaptiveIngestion must be false for an import into a dataset"));
    }
    Ok(Some(dataset))
}

/// Where reports go. That must be there: nothing else tells what went wrong in a job.
fn reports(exchange: &Exchange<'_>) -> Result<(Bucket, String), ApiError> {
    let location = &exchange.input["errorReportLocation"];
    let prefix = text(&location["prefix"]);
    if !prefix.ends_with('/') {
        return Err(exchange.invalid(format!("errorReportLocation.prefix {prefix:?} must end with a slash")));
    }
    let name = text(&location["bucket"]);
    match Bucket::open(&exchange.call.shared.options, name) {
        Ok(Some(bucket)) => {
            let checked = bucket.check_prefix(prefix);
            checked.map_err(|message| exchange.invalid(format!("errorReportLocation.prefix: {message}")))?;
            Ok((bucket, prefix.to_owned()))
        }
        Ok(None) => Err(exchange.invalid(format!(
            "errorReportLocation.bucket: there is no bucket {name}: the emulator was started without --s3"
        ))),
        Err(message) => Err(exchange.invalid(format!("errorReportLocation.bucket: {message}"))),
    }
}

fn file(
    exchange: &Exchange<'_>,
    (index, given): (usize, &Value),
    job_format: &Value,
    is_for_session: bool,
) -> Result<File, ApiError> {
    let path = format!("files[{index}]");
    let format = match (&given["fileFormat"], job_format) {
        (Value::Null, Value::Null) => {
            return Err(exchange.invalid(format!("{path} has no format: set its fileFormat, or that of the job")));
        }
        (Value::Null, of_job) => format(exchange, of_job, "jobConfiguration.fileFormat", is_for_session)?,
        (own, _) => format(exchange, own, &format!("{path}.fileFormat"), is_for_session)?,
    };
    let has = |member: &str| !given[member].is_null();
    match format {
        Format::Mp4 if !has("startTime") => {
            return Err(exchange.invalid(format!("{path}.startTime must be set for mp4")));
        }
        Format::Mp4 | Format::Annotation if !has("alias") => {
            return Err(exchange.invalid(format!("{path}.alias must be set for mp4 and annotation")));
        }
        Format::Csv { .. } | Format::Parquet if has("alias") || has("startTime") => {
            return Err(exchange.invalid(format!(
                "{path} has alias or startTime, which are for mp4 and annotation: rows of csv and parquet have their own"
            )));
        }
        _ => {}
    }
    Ok(File {
        bucket: text(&given["bucket"]).to_owned(),
        key: text(&given["key"]).to_owned(),
        version: given["versionId"].as_str().map(str::to_owned),
        format,
    })
}

fn format(exchange: &Exchange<'_>, given: &Value, path: &str, is_for_session: bool) -> Result<Format, ApiError> {
    let (kind, details) = just_one(exchange, path, given)?;
    match (kind, is_for_session) {
        ("csv", true) => {
            Err(exchange.invalid(format!("{path} is csv: a dataset takes mp4, parquet and annotation files")))
        }
        ("csv", false) => columns(exchange, &details["columnNames"], path),
        ("parquet", _) => Ok(Format::Parquet),
        ("mp4", true) => Ok(Format::Mp4),
        ("annotation", true) => Ok(Format::Annotation),
        (kind, _) => Err(exchange.invalid(format!("{path} is {kind}, which needs workspaceName and datasetId"))),
    }
}

/// Where the columns are, if they tell what is put where, and when.
fn columns(exchange: &Exchange<'_>, names: &Value, path: &str) -> Result<Format, ApiError> {
    let path = format!("{path}.csv.columnNames");
    let mut places = [None; 8];
    let names = names.as_array().map_or(&[][..], Vec::as_slice);
    for (place, name) in names.iter().enumerate() {
        let Some(column) = COLUMNS.iter().position(|column| name == column) else { continue };
        if places[column].replace(place).is_some() {
            return Err(exchange.invalid(format!("{path} has {name} twice")));
        }
    }
    let has = |name: &str| COLUMNS.iter().zip(places).any(|(column, place)| *column == name && place.is_some());
    if has("ASSET_ID") != has("PROPERTY_ID") {
        return Err(exchange.invalid(format!("{path} must have ASSET_ID and PROPERTY_ID together")));
    }
    if !has("ALIAS") && !has("ASSET_ID") {
        return Err(exchange.invalid(format!("{path} must have ALIAS, or ASSET_ID and PROPERTY_ID")));
    }
    match ["DATA_TYPE", "TIMESTAMP_SECONDS", "VALUE"].into_iter().find(|name| !has(name)) {
        Some(missing) => Err(exchange.invalid(format!("{path} must have {missing}"))),
        None => Ok(Format::Csv { places, fields: names.len() }),
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
