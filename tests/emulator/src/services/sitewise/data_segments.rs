//! Data segments: time ranges of time series. Sessions have those that were imported into them, curated datasets those
//! that they pick out of sessions. A segment has its start and not its end.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::super::{Exchange, Outcome};
use super::datasets::{self, DATASET};
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::store::{Kind, Resource};

const DEFAULT_PAGE: u32 = 50;

/// Segments, which hang on their datasets: a session is the source of its own.
const SEGMENT: Kind = Kind("data-segment");

/// What tells segments apart.
const MEMBERS: [&str; 4] = ["sourceDatasetId", "timeSeriesId", "startTimestamp", "endTimestamp"];

/// Why one entry fails: the code and the message.
type Failure = (&'static str, String);

/// From when on, and until before when.
pub(super) type Range = (Moment, Moment);

pub(super) fn associate(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut dataset = changeable(exchange, "CURATED")?;
    let mut failed = Vec::new();
    let mut changed = false;
    for entry in entries(exchange, "associateDataSegmentEntries") {
        match refusal(exchange, &dataset, entry)? {
            Some(failure) => failed.push(told(entry, failure)),
            None => {
                let id = exchange.new_id();
                let segment = Resource::new(&id, &id, exchange.now, entry.clone());
                exchange.rows.insert(SEGMENT, &mut Resource { parent: Some(dataset.id.clone()), ..segment })?;
                changed = true;
            }
        }
    }
    finish(exchange, &mut dataset, changed, "failedAssociations", failed)
}

/// Why a segment cannot be added: its session or time series is not there, its range is none or not the session's, or it
/// overlaps with another segment of its time series.
fn refusal(exchange: &Exchange<'_>, dataset: &Resource, entry: &Value) -> Result<Option<Failure>, ApiError> {
    let source = entry["sourceDatasetId"].as_str().unwrap_or_default();
    let found = exchange.rows.get(DATASET.kind, "", source, exchange.now)?;
    let Some(source) = found.filter(|source| source.parent == dataset.parent) else {
        return Ok(Some(("RESOURCE_NOT_FOUND", format!("Dataset with id {source} not found"))));
    };
    let Some((start, end)) = range(entry).filter(|(start, end)| start < end) else {
        return Ok(Some(("VALIDATION_ERROR", "endTimestamp must be after startTimestamp".to_owned())));
    };
    match datasets::session(&source) {
        None => return Ok(Some(("VALIDATION_ERROR", format!("Dataset {} is no session", source.id)))),
        Some((from, to)) if start < from || to < end => {
            let message = format!("The segment is not within the session {}", source.id);
            return Ok(Some(("VALIDATION_ERROR", message)));
        }
        Some(_) => {}
    }
    let series = entry["timeSeriesId"].as_str().unwrap_or_default();
    if exchange.time_series(series)?.is_none() {
        return Ok(Some(("RESOURCE_NOT_FOUND", format!("Time series with id {series} not found"))));
    }
    let overlaps = segments_of(exchange, dataset)?.iter().any(|other| overlap(&other.document, entry));
    let message = || "The segment overlaps with another one of its time series".to_owned();
    Ok(overlaps.then(|| ("CONFLICTING_OPERATION", message())))
}

pub(super) fn disassociate(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut dataset = changeable(exchange, "CURATED")?;
    let mut failed = Vec::new();
    let mut changed = false;
    for entry in entries(exchange, "disassociateDataSegmentEntries") {
        match segments_of(exchange, &dataset)?.iter().find(|segment| is_same(&segment.document, entry)) {
            Some(segment) => {
                exchange.rows.remove(segment)?;
                changed = true;
            }
            None => failed.push(told(entry, ("RESOURCE_NOT_FOUND", "The dataset has no such segment".to_owned()))),
        }
    }
    finish(exchange, &mut dataset, changed, "failedDisassociations", failed)
}

/// Deletes segments of a session, and the values in them.
pub(super) fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut dataset = changeable(exchange, "SESSION")?;
    let used = uses(exchange, &dataset)?;
    let mut errors = Vec::new();
    let mut changed = false;
    for entry in entries(exchange, "deleteDataSegmentEntries") {
        let own = segments_of(exchange, &dataset)?;
        let Some(segment) = own.iter().find(|segment| is_same_part(&segment.document, entry)) else {
            errors.push(told(entry, ("RESOURCE_NOT_FOUND", "The session has no such segment".to_owned())));
            continue;
        };
        if let Some(user) = used.iter().find(|user| overlap(&user.document, entry)) {
            let target = user.parent.as_deref().unwrap_or_default();
            let message = format!("The curated dataset {target} has a part of the segment");
            errors.push(told(entry, ("CONFLICTING_OPERATION", message)));
            continue;
        }
        forget_own(exchange, segment)?;
        changed = true;
    }
    finish(exchange, &mut dataset, changed, "errors", errors)
}

/// Lets a session have values of time series, from one time on until before another, besides those that it has.
pub(super) fn hold(exchange: &Exchange<'_>, session: &Resource, held: Vec<(String, Range)>) -> Result<(), ApiError> {
    let mut own: HashMap<Value, Resource> = HashMap::new();
    for segment in segments_of(exchange, session)? {
        own.insert(segment.document["timeSeriesId"].clone(), segment);
    }
    for (series, (start, end)) in held {
        let series = Value::from(series);
        let found = own.remove(&series);
        let before = found.as_ref().and_then(|segment| range(&segment.document));
        let (start, end) = before.map_or((start, end), |before| (start.min(before.0), end.max(before.1)));
        let document = json!({
            "sourceDatasetId": session.id,
            "timeSeriesId": series,
            "startTimestamp": start.to_time_in_nanos(),
            "endTimestamp": end.to_time_in_nanos(),
        });
        match found {
            Some(segment) => exchange.rows.update(&Resource { document, updated: exchange.now, ..segment })?,
            None => {
                let id = exchange.new_id();
                let segment = Resource::new(&id, &id, exchange.now, document);
                exchange.rows.insert(SEGMENT, &mut Resource { parent: Some(session.id.clone()), ..segment })?;
            }
        }
    }
    Ok(())
}

/// The time series of a dataset with their ranges, in the order in which they came into it.
pub(super) fn ranges(exchange: &Exchange<'_>, dataset: &Resource) -> Result<Vec<(String, Range)>, ApiError> {
    let mut ranges = Vec::new();
    for segment in segments_of(exchange, dataset)? {
        let series = segment.document["timeSeriesId"].as_str().unwrap_or_default();
        // A segment of a time series that was deleted since is no more.
        if let (Some(range), Some(_)) = (range(&segment.document), exchange.subject_with_id(series)?) {
            ranges.push((series.to_owned(), range));
        }
    }
    Ok(ranges)
}

/// Forgets a segment of a session, and the values in it.
fn forget_own(exchange: &Exchange<'_>, segment: &Resource) -> Result<(), ApiError> {
    let subject = exchange.subject_with_id(segment.document["timeSeriesId"].as_str().unwrap_or_default())?;
    if let (Some(stream), Some((start, end))) =
        (subject.as_ref().and_then(|subject| subject.stream()), range(&segment.document))
    {
        exchange.rows.forget_points_within(stream.number, (start.0, end.0))?;
    }
    exchange.rows.remove(segment)
}

pub(super) fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let dataset = datasets::named(exchange)?;
    DATASET.at_version(exchange, dataset.clone(), exchange.optional("datasetVersion"))?;
    let mut summaries = Vec::new();
    for segment in segments_of(exchange, &dataset)? {
        // A segment of a time series that was deleted since is no more.
        let id = segment.document["timeSeriesId"].as_str().unwrap_or_default();
        let Some(series) = exchange.time_series(id)? else { continue };
        let mut summary = named_by(&segment.document);
        summary["alias"] = series["alias"].as_str().unwrap_or_default().into();
        summary["dataType"] = series["dataType"].clone();
        summary["enrichment"] = json!({ "status": "NOT_ENRICHED" });
        summaries.push(summary);
    }
    exchange.list_of("dataSegments", DEFAULT_PAGE, summaries)
}

pub(super) fn list_relationships(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let session = datasets::named(exchange)?;
    let relationships = uses(exchange, &session)?.into_iter().map(|segment| {
        let mut summary = named_by(&segment.document);
        summary["targetDatasetId"] = segment.parent.into();
        summary
    });
    exchange.list_of("dataSegmentRelationshipSummaries", DEFAULT_PAGE, relationships.collect())
}

/// Forgets the segments of a dataset that is deleted, and the values of a session; refuses while others use its own.
pub(super) fn forget(exchange: &Exchange<'_>, dataset: &Resource) -> Result<(), ApiError> {
    DATASET.check_empty(exchange, dataset, (uses(exchange, dataset)?.len(), "segments in curated datasets"))?;
    segments_of(exchange, dataset)?.iter().try_for_each(|segment| match dataset.document["datasetType"] == "SESSION" {
        true => forget_own(exchange, segment),
        false => exchange.rows.remove(segment),
    })
}

/// The dataset of the input, if it has the type and can be changed now.
fn changeable(exchange: &Exchange<'_>, kind: &str) -> Result<Resource, ApiError> {
    let dataset = datasets::named(exchange)?;
    DATASET.check_settled(exchange, &dataset)?;
    match &dataset.document["datasetType"] {
        found if found == kind => Ok(dataset),
        found => Err(exchange.invalid(format!("Dataset {} is of type {found}, not {kind}", dataset.id))),
    }
}

/// Makes the next version of a dataset if it was changed, and tells what failed.
fn finish(
    exchange: &Exchange<'_>,
    dataset: &mut Resource,
    changed: bool,
    failed_member: &str,
    failed: Vec<Value>,
) -> Result<Outcome, ApiError> {
    if changed {
        DATASET.changed(exchange, dataset)?;
    }
    let mut answer = json!({ "datasetId": dataset.id, "datasetVersion": dataset.version.to_string() });
    answer[failed_member] = failed.into();
    Ok(answer.into())
}

fn entries<'a>(exchange: &'a Exchange<'_>, member: &str) -> impl Iterator<Item = &'a Value> {
    exchange.input[member].as_array().into_iter().flatten()
}

fn segments_of(exchange: &Exchange<'_>, dataset: &Resource) -> Result<Vec<Resource>, ApiError> {
    exchange.rows.children(SEGMENT, "", &dataset.id, exchange.now)
}

/// The segments of a session that are in curated datasets.
fn uses(exchange: &Exchange<'_>, session: &Resource) -> Result<Vec<Resource>, ApiError> {
    let mut all = exchange.rows.all(SEGMENT, "", exchange.now)?;
    let is_own = |segment: &Resource| segment.parent.as_deref() == Some(session.id.as_str());
    all.retain(|segment| segment.document["sourceDatasetId"] == session.id.as_str() && !is_own(segment));
    Ok(all)
}

/// The members of an entry that tell segments apart.
fn named_by(entry: &Value) -> Value {
    let mut answer = json!({});
    MEMBERS.into_iter().for_each(|member| answer[member] = entry[member].clone());
    answer
}

fn is_same(segment: &Value, entry: &Value) -> bool {
    segment["sourceDatasetId"] == entry["sourceDatasetId"] && is_same_part(segment, entry)
}

fn is_same_part(segment: &Value, entry: &Value) -> bool {
    segment["timeSeriesId"] == entry["timeSeriesId"] && range(segment) == range(entry)
}

/// Whether two segments have a time of one time series in common.
fn overlap(one: &Value, other: &Value) -> bool {
    let (Some(one_range), Some(other_range)) = (range(one), range(other)) else { return false };
    one["timeSeriesId"] == other["timeSeriesId"] && one_range.0 < other_range.1 && other_range.0 < one_range.1
}

fn range(entry: &Value) -> Option<Range> {
    let time = |member: &str| Moment::of_time_in_nanos(&entry[member]);
    Some((time("startTimestamp")?, time("endTimestamp")?))
}

/// An entry that failed, with the reason.
fn told(entry: &Value, (code, message): Failure) -> Value {
    let mut failed = named_by(entry);
    failed["errorCode"] = code.into();
    failed["errorMessage"] = message.into();
    failed
}
