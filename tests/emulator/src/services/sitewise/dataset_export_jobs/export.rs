//! Writing values of time series to CSV files, in the columns that bulk import takes.

use std::fs;
use std::io::{self, BufWriter, Write};

use serde_json::json;

use super::super::super::{Bucket, Exchange};
use super::super::time_series::Subject;
use super::input::{Input, Name, Part, place};
use crate::answer::ApiError;
use crate::store::{Point, PointValue, Span};

const SECOND: i64 = 1_000_000_000;

/// Code and message of what went wrong.
type Wrong = (String, String);

/// Exports what a job is told to, reports what went wrong, and gives the state that the job ends with.
pub(super) fn run(exchange: &Exchange<'_>, job: &str, input: &Input) -> Result<&'static str, ApiError> {
    let mut wrong: Vec<Wrong> =
        input.refused.iter().map(|message| ("InvalidRequestException".to_owned(), message.clone())).collect();
    let mut written = 0;
    match place(exchange, exchange.text("destinationS3Uri")) {
        Err(message) => {
            wrong.push(("ResourceNotFoundException".to_owned(), format!("destinationS3Uri: {message}")));
        }
        Ok((bucket, prefix)) => {
            for (part, number) in input.parts.iter().zip(1..) {
                let key = format!("{prefix}{job}/telemetry-{number}.csv");
                match export(exchange, &bucket, &key, part) {
                    Ok(()) => written += 1,
                    Err(error) if error.status >= 500 => return Err(error),
                    Err(error) => {
                        // What is there of it is not whole.
                        let _ = bucket.remove(&key);
                        wrong.push((error.code, error.message));
                    }
                }
            }
        }
    }
    report(job, &input.reports, &wrong)?;
    Ok(match (written, wrong.len()) {
        (_, 0) => "COMPLETED",
        (0, _) => "FAILED",
        _ => "COMPLETED_WITH_ERRORS",
    })
}

/// Writes the values of a part of a time series.
fn export(exchange: &Exchange<'_>, bucket: &Bucket, key: &str, part: &Part) -> Result<(), ApiError> {
    let (name, found) = match &part.name {
        Name::Id(id) => (id, exchange.subject_with_id(id)?),
        Name::Alias(alias) => (alias, exchange.subject_with_alias(alias)?),
    };
    let subject = found.ok_or_else(|| exchange.not_found(format!("Time series {name} not found")))?;
    let unwritten = |error: io::Error| ApiError::internal(format!("{key} cannot be written: {error}"));
    let mut object = BufWriter::new(bucket.writer(key).map_err(unwritten)?);
    let named = named(&subject);
    // A span has its end and not its start.
    let span = Span::new(part.range.0.0.saturating_sub(1), part.range.1.0.saturating_sub(1));
    exchange.series(&subject)?.each(exchange, &span, &mut |point| {
        row(&mut object, &named, &point).map_err(unwritten)?;
        Ok(true)
    })?;
    object.flush().map_err(unwritten)
}

/// The first four fields of each row of a time series: alias, asset, property, and data type.
fn named(subject: &Subject) -> String {
    let (alias, asset, property) = match subject {
        Subject::Stream(stream) => (stream.alias.as_deref(), "", ""),
        Subject::Property(property, _) => match &property.alias {
            Some(alias) => (Some(alias.as_str()), "", ""),
            None => (None, &*property.asset_id, &*property.property_id),
        },
    };
    let data_type = match subject.data_type() {
        "STRUCT" => "STRING",
        data_type => data_type,
    };
    format!("{},{asset},{property},{data_type}", quoted(alias.unwrap_or_default()))
}

fn row(object: &mut BufWriter<fs::File>, named: &str, point: &Point) -> io::Result<()> {
    let (seconds, offset) = (point.time.div_euclid(SECOND), point.time.rem_euclid(SECOND));
    let value = match &point.value {
        PointValue::Double(number) => format!("{number:?}"),
        PointValue::Integer(number) => number.to_string(),
        PointValue::Boolean(truth) => truth.to_string(),
        // An empty text has quotes; nothing is null.
        PointValue::Text(text) if text.is_empty() => "\"\"".to_owned(),
        PointValue::Text(text) => quoted(text),
        PointValue::Null(_) => String::new(),
    };
    writeln!(object, "{named},{seconds},{offset},{},{value}", point.quality.name())
}

/// A text as a field, with quotes if it needs them.
fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

/// Reports what went wrong, a line of JSON for each; a job without errors has no report.
fn report(job: &str, (bucket, prefix): &(Bucket, String), wrong: &[Wrong]) -> Result<(), ApiError> {
    if wrong.is_empty() {
        return Ok(());
    }
    let lines = wrong
        .iter()
        .map(|(code, message)| format!("{}\n", json!({ "jobId": job, "errorCode": code, "errorMessage": message })));
    let key = format!("{prefix}{job}/errors.jsonl");
    let written = bucket.write(&key, lines.collect::<String>().as_bytes());
    written.map_err(|error| ApiError::internal(format!("the error report {key} cannot be written: {error}")))
}
