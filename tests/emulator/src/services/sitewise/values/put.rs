//! Putting values: each entry by itself, with its own errors.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::super::{Exchange, Outcome};
use super::super::account;
use super::super::time_series::{Stream, Subject};
use super::variant;
use crate::answer::ApiError;
use crate::limits::Quota;
use crate::moment::Moment;
use crate::store::{Point, PointValue, Span};

const MOST_ENTRIES: usize = 10;
const MOST_VALUES: usize = 10;

const SECOND: i64 = 1_000_000_000;
const MINUTE: i64 = 60 * SECOND;
/// How far before now, and how far ahead, values may be.
const PAST: i64 = 7 * 24 * 60 * MINUTE;
pub(in crate::services::sitewise) const FUTURE: i64 = 10 * MINUTE;

/// The refusal of a value that the settings of the account forbid.
pub(in crate::services::sitewise) const NO_NULL_AND_NAN: &str =
    "disallowIngestNullNaN is true: NULL and NaN are not taken";

/// Errors of an entry by code and message, with the times of the values that have them.
type Errors = BTreeMap<Wrong, Vec<Value>>;

/// A point, and the type of data that it has by itself.
type Typed = (Point, Option<&'static str>);

/// The same of a value that is put, and its time as an error tells it.
type Told = (Point, Option<&'static str>, Value);

/// Code and message.
pub(in crate::services::sitewise) type Wrong = (&'static str, String);

pub(super) fn put(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let entries = exchange.entries(MOST_ENTRIES)?;
    for (entry, number) in entries.iter().zip(1..) {
        let values = entry["propertyValues"].as_array().map_or(0, Vec::len);
        if !(1..=MOST_VALUES).contains(&values) {
            return Err(exchange.invalid(format!(
                "entries.{number}.member.propertyValues must have 1 to {MOST_VALUES} values, not {values}"
            )));
        }
    }
    let is_partial = exchange.input["enablePartialEntryProcessing"].as_bool().unwrap_or_default();
    let mut error_entries = Vec::new();
    for entry in entries {
        let errors = exchange.put_entry(entry, is_partial)?;
        if !errors.is_empty() {
            let errors = errors.into_iter().map(
                |((code, message), times)| json!({ "errorCode": code, "errorMessage": message, "timestamps": times }),
            );
            error_entries.push(json!({ "entryId": entry["entryId"], "errors": errors.collect::<Vec<_>>() }));
        }
    }
    Ok(json!({ "errorEntries": error_entries }).into())
}

impl Exchange<'_> {
    /// Puts what an entry has, unless something is wrong: then nothing, or, if it may be in part, what is right. The errors
    /// have the times of all that was not put.
    fn put_entry(&self, entry: &Value, is_partial: bool) -> Result<Errors, ApiError> {
        let mut errors = Errors::new();
        let mut points = Vec::new();
        for value in entry["propertyValues"].as_array().into_iter().flatten() {
            match self.checked(value)? {
                Ok((point, data_type)) => points.push((point, data_type, told_time(value))),
                Err(wrong) => errors.entry(wrong).or_default().push(told_time(value)),
            }
        }
        let types: Vec<Option<&'static str>> = points.iter().map(|(_, data_type, _)| *data_type).collect();
        let subject = match self.put_subject(entry, &types)? {
            Ok(subject) => subject,
            Err(wrong) => return Ok(Errors::from([(wrong, Vec::new())])),
        };
        if let Some(data_type) = subject.data_type() {
            points.retain(|(point, _, time)| {
                let fits = variant::fits(point, data_type);
                if !fits {
                    let message = format!("the value does not fit the data type {data_type}");
                    errors.entry(("InvalidRequestException", message)).or_default().push(time.clone());
                }
                fits
            });
        }
        if !errors.is_empty() && !is_partial && !points.is_empty() {
            let message = "not put, as other values of the entry are wrong and enablePartialEntryProcessing is not set";
            let times = points.into_iter().map(|(_, _, time)| time).collect();
            errors.insert(("InvalidRequestException", message.to_owned()), times);
            return Ok(errors);
        }
        if points.is_empty() {
            return Ok(errors);
        }
        if let Err(wrong) = self.check_rates(&subject, points.len()) {
            return Ok(Errors::from([(wrong, points.into_iter().map(|(_, _, time)| time).collect())]));
        }
        let stream = self.stream_to_put_to(subject)?;
        self.retain_by_quota(stream.number, &mut points, &mut errors)?;
        if !errors.is_empty() && !is_partial {
            return Ok(errors);
        }
        points.iter().try_for_each(|(point, _, _)| self.rows.put_point(stream.number, point))?;
        Ok(errors)
    }

    /// Counts an entry with so many values, or the code and message of the quota that is used up for the moment.
    fn check_rates(&self, subject: &PutSubject, points: usize) -> Result<(), Wrong> {
        let (shared, throttled) = (self.call.shared, "ThrottlingException");
        let rate = |quota, what: &str, key: &str, count: usize| match shared.limits.most(quota) {
            Some(most) if !shared.quotas.take(key, most, count as u64) => {
                Err((throttled, format!("There can be {most} {what} a second")))
            }
            _ => Ok(()),
        };
        let series = subject.key();
        rate(Quota::EntriesPerSecondOfProperty, "entries for one property", &series, 1)?;
        rate(Quota::PointsPerSecond, "values", "points", points)
    }

    /// Leaves out values that are too many for their second and their quality.
    fn retain_by_quota(&self, stream: i64, points: &mut Vec<Told>, errors: &mut Errors) -> Result<(), ApiError> {
        if self.call.shared.limits.most(Quota::PointsPerSecondOfProperty).is_none() {
            return Ok(());
        }
        let mut kept: Vec<Told> = Vec::new();
        for checked in points.drain(..) {
            let (point, ..) = &checked;
            let second = point.time.div_euclid(SECOND);
            let mut times: Vec<i64> = Vec::new();
            let span =
                Span::new(second * SECOND - 1, (second * SECOND).saturating_add(SECOND - 1)).of(Some(point.quality));
            self.rows.each_point(stream, &span, &mut |other| {
                times.push(other.time);
                Ok(true)
            })?;
            let of_second =
                |other: &&Told| other.0.quality == point.quality && other.0.time.div_euclid(SECOND) == second;
            times.extend(kept.iter().filter(of_second).map(|other| other.0.time));
            times.push(point.time);
            times.sort_unstable();
            times.dedup();
            match self.call.shared.limits.check(Quota::PointsPerSecondOfProperty, times.len() as u64) {
                Ok(()) => kept.push(checked),
                Err(message) => {
                    errors.entry(("LimitExceededException", message)).or_default().push(checked.2);
                }
            }
        }
        *points = kept;
        Ok(())
    }

    /// A value that is put, or the code and message of what is wrong with it.
    fn checked(&self, value: &Value) -> Result<Result<Typed, Wrong>, ApiError> {
        let time = Moment::of_time_in_nanos(&value["timestamp"]).map_or(i64::MAX, |time| time.0);
        let age = self.now.0.saturating_sub(time);
        if !(-FUTURE..=PAST).contains(&age) {
            let (oldest, newest) = [-PAST, FUTURE].map(|away| Moment(self.now.0.saturating_add(away)).to_iso()).into();
            let message = format!("timestamps must be between {oldest} (7 days ago) and {newest} (in 10 minutes)");
            return Ok(Err(("TimestampOutOfRangeException", message)));
        }
        let read = variant::read(value, time).map_err(|message| ("InvalidRequestException", message));
        if let Ok((point, _)) = &read
            && is_null_or_nan(&point.value)
            && !account::takes_null_and_nan(self)?
        {
            return Ok(Err(("InvalidRequestException", NO_NULL_AND_NAN.to_owned())));
        }
        Ok(read)
    }

    /// What an entry puts values of these types to, or the code and message of why it cannot. An alias that nothing has
    /// becomes a stream with the first type that is known.
    pub(in crate::services::sitewise) fn put_subject(
        &self,
        entry: &Value,
        types: &[Option<&'static str>],
    ) -> Result<Result<PutSubject, Wrong>, ApiError> {
        match self.find_put_subject(entry, types) {
            Ok(subject) => Ok(Ok(subject)),
            Err(error) => match known_code(&error.code) {
                Some(code) => Ok(Err((code, error.message))),
                None => Err(error),
            },
        }
    }

    fn find_put_subject(&self, entry: &Value, types: &[Option<&'static str>]) -> Result<PutSubject, ApiError> {
        let alias =
            entry["propertyAlias"].as_str().filter(|_| entry["assetId"].is_null() && entry["propertyId"].is_null());
        let found = alias.map(|alias| self.subject_with_alias(alias)).transpose()?.flatten();
        if let (Some(alias), None | Some(Subject::Stream(_))) = (alias, &found)
            && !account::takes_disassociated_data(self)?
        {
            return Err(
                self.not_found(format!("No property has the alias {alias}, and disassociatedDataStorage is DISABLED"))
            );
        }
        if let (Some(alias), None) = (alias, &found) {
            return match types.iter().find_map(|data_type| *data_type) {
                Some(data_type) => Ok(PutSubject::New(alias.to_owned(), data_type)),
                None if types.is_empty() => Ok(PutSubject::Nothing),
                None => {
                    Err(self.invalid("a new time series has the type of its first value, which must not be unknown"))
                }
            };
        }
        let subject = found.map_or_else(|| self.subject(entry, "propertyAlias"), Ok)?;
        if let Subject::Property(property, _) = &subject {
            let state = self.asset(&property.asset_id)?.resource.state;
            if ["CREATING", "DELETING"].contains(&state.as_str()) {
                let message = format!("the asset {} is {state}: it takes no values", property.asset_id);
                return Err(self.refuse("ConflictingOperationException", message));
            }
            let kind = ["transform", "metric"].into_iter().find(|kind| property.kind[kind].is_object());
            if let Some(kind) = kind {
                let name = &property.name;
                return Err(self.invalid(format!("the property {name} is a {kind}: its values are computed, not put")));
            }
        }
        Ok(PutSubject::Known(subject))
    }

    /// The stream of what values are put to, made if there is none yet.
    pub(in crate::services::sitewise) fn stream_to_put_to(&self, subject: PutSubject) -> Result<Stream, ApiError> {
        match subject {
            PutSubject::Known(Subject::Stream(stream) | Subject::Property(_, Some(stream))) => Ok(stream),
            PutSubject::Known(Subject::Property(property, None)) => self.make_property_stream(&property),
            PutSubject::New(alias, data_type) => self.make_stream(&alias, data_type),
            PutSubject::Nothing => Err(self.invalid("there is nothing to put")),
        }
    }
}

pub(in crate::services::sitewise) fn is_null_or_nan(value: &PointValue) -> bool {
    match value {
        PointValue::Null(_) => true,
        PointValue::Double(number) => number.is_nan(),
        PointValue::Integer(_) | PointValue::Boolean(_) | PointValue::Text(_) => false,
    }
}

/// The time of a value as an error tells it.
fn told_time(value: &Value) -> Value {
    let time = &value["timestamp"];
    json!({ "timeInSeconds": time["timeInSeconds"], "offsetInNanos": time["offsetInNanos"].as_i64().unwrap_or_default() })
}

/// What values are put to.
pub(in crate::services::sitewise) enum PutSubject {
    Known(Subject),
    /// An alias that nothing has, and the type that its stream will have.
    New(String, &'static str),
    /// An alias that nothing has, and none of the values is right.
    Nothing,
}

impl PutSubject {
    /// What tells it from others.
    fn key(&self) -> String {
        match self {
            PutSubject::Known(Subject::Property(property, _)) => {
                format!("{} {}", property.asset_id, property.property_id)
            }
            PutSubject::Known(Subject::Stream(stream)) => stream.alias.clone().unwrap_or_default(),
            PutSubject::New(alias, _) => alias.clone(),
            PutSubject::Nothing => String::new(),
        }
    }

    fn data_type(&self) -> Option<&str> {
        match self {
            PutSubject::Known(subject) => Some(subject.data_type()),
            PutSubject::New(_, data_type) => Some(data_type),
            PutSubject::Nothing => None,
        }
    }
}

/// The code as an entry's error has it; others end the request.
fn known_code(code: &str) -> Option<&'static str> {
    ["ResourceNotFoundException", "InvalidRequestException", "ConflictingOperationException"]
        .into_iter()
        .find(|known| *known == code)
}
