//! What a job is told to export, checked before anything is written.

use serde_json::Value;

use super::super::super::{Bucket, Exchange};
use super::super::data_segments::{self, Range};
use super::super::datasets::{self, DATASET};
use super::super::kept::just_one;
use crate::answer::ApiError;
use crate::moment::Moment;

/// A part of a time series.
pub(super) struct Part {
    pub(super) name: Name,
    pub(super) range: Range,
}

/// How a time series is named.
pub(super) enum Name {
    Id(String),
    Alias(String),
}

/// What a job is told to export.
pub(super) struct Input {
    pub(super) parts: Vec<Part>,
    /// What is asked for and cannot be exported, a sentence each.
    pub(super) refused: Vec<String>,
    /// Where its reports go, and what their keys begin with.
    pub(super) reports: (Bucket, String),
}

impl Input {
    /// Reads the input, or refuses it.
    pub(super) fn read(exchange: &Exchange<'_>) -> Result<Input, ApiError> {
        let (kind, given) = just_one(exchange, "input", &exchange.input["input"])?;
        let (parts, refused) = match kind {
            "timeseries" => (time_series(exchange, given)?, Vec::new()),
            _ => dataset(exchange, given)?,
        };
        let location = exchange.input["errorReportLocation"]["s3Uri"].as_str().unwrap_or_default();
        let reports = place(exchange, location);
        let reports = reports.map_err(|message| exchange.invalid(format!("errorReportLocation.s3Uri: {message}")))?;
        Ok(Input { parts, refused, reports })
    }
}

/// The bucket of a URI and what the keys of objects begin with, or one sentence on what is wrong with them.
pub(super) fn place(exchange: &Exchange<'_>, uri: &str) -> Result<(Bucket, String), String> {
    let path = uri.strip_prefix("s3://").unwrap_or(uri);
    let (name, prefix) = path.split_once('/').unwrap_or((path, ""));
    let prefix = match prefix.trim_matches('/') {
        "" => String::new(),
        folder => format!("{folder}/"),
    };
    match Bucket::open(&exchange.call.shared.options, name)? {
        Some(bucket) => bucket.check_prefix(&prefix).map(|()| (bucket, prefix)),
        None => Err(format!("there is no bucket {name}: the emulator was started without --s3")),
    }
}

fn time_series(exchange: &Exchange<'_>, given: &Value) -> Result<Vec<Part>, ApiError> {
    let items = given.as_array().into_iter().flatten().enumerate();
    let parts = items.map(|(index, item)| {
        let path = format!("input.timeseries[{index}]");
        let name = match (item["timeSeriesId"].as_str(), item["propertyAlias"].as_str()) {
            (Some(id), None) => Name::Id(id.to_owned()),
            (None, Some(alias)) => Name::Alias(alias.to_owned()),
            _ => {
                return Err(exchange.invalid(format!("{path} must have just one of timeSeriesId and propertyAlias")));
            }
        };
        match trim(exchange, &item["trimSettings"], &path)? {
            Some(range) => Ok(Part { name, range }),
            None => {
                Err(exchange.invalid(format!("{path}.trimSettings must be set: all time series here are telemetry")))
            }
        }
    });
    parts.collect()
}

/// What is in a dataset, cut to the range that is asked for, and what of it cannot be exported.
fn dataset(exchange: &Exchange<'_>, given: &Value) -> Result<(Vec<Part>, Vec<String>), ApiError> {
    let range = trim(exchange, &given["trimSettings"], "input.dataset")?;
    let dataset = DATASET.find(exchange, "", given["datasetId"].as_str().unwrap_or_default())?;
    if dataset.document["datasetType"] == "EXTERNAL" {
        let source = dataset.document["datasetSource"]["sourceType"].as_str().unwrap_or_default();
        let message = format!("The dataset {} is EXTERNAL: its data are in {source}, and not exported", dataset.id);
        return Ok((Vec::new(), vec![message]));
    }
    if dataset.parent.as_deref() != exchange.optional("workspaceName") {
        return Err(DATASET.not_found(exchange, &dataset.id));
    }
    DATASET.check_active(exchange, &dataset)?;
    let types = &given["exportDataTypes"];
    let is_asked_for = |kind: &str| types.as_array().is_some_and(|types| types.iter().any(|one| one == kind));
    let refused = ["VIDEO", "ANNOTATION"].into_iter().filter(|kind| is_asked_for(kind));
    let refused = refused.map(|kind| format!("Data of the type {kind} are not kept here, and not exported"));
    let mut parts = Vec::new();
    if types.is_null() || is_asked_for("TELEMETRY") {
        for (series, (start, end)) in data_segments::ranges(exchange, &dataset)? {
            let (from, to) = range.or_else(|| datasets::session(&dataset)).unwrap_or((start, end));
            let range = (start.max(from), end.min(to));
            if range.0 < range.1 {
                parts.push(Part { name: Name::Id(series), range });
            }
        }
    }
    Ok((parts, refused.collect()))
}

/// The range that an item is cut to, if it is.
fn trim(exchange: &Exchange<'_>, given: &Value, path: &str) -> Result<Option<Range>, ApiError> {
    let time = |member: &str| Moment::of_time_in_nanos(&given[member]);
    match (time("startTime"), time("endTime")) {
        _ if given.is_null() => Ok(None),
        (Some(start), Some(end)) if start < end => Ok(Some((start, end))),
        (None, _) | (_, None) => {
            let last = Moment(i64::MAX).to_iso();
            Err(exchange.invalid(format!("{path}.trimSettings must have times until {last}")))
        }
        _ => Err(exchange.invalid(format!("{path}.trimSettings.endTime must be after startTime"))),
    }
}
