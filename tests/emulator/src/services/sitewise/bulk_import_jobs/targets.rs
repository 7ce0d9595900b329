//! What the rows of a job are put to: looked up once, however many rows there are.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use serde_json::json;

use super::super::super::Exchange;
use super::super::account;
use super::super::data_segments::Range;
use super::super::values::{FUTURE, NO_NULL_AND_NAN, PutSubject, Wrong, fits, is_null_or_nan};
use super::row::{Key, Row};
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::store::Point;

/// What a key leads to.
enum Target {
    /// An alias that nothing has yet.
    New,
    /// What has this type; nothing was put to it by this key yet.
    Typed(String),
    Stream(Stream),
    /// Nothing can be.
    Refused(Wrong),
}

/// A stream that values were put to.
struct Stream {
    number: i64,
    data_type: String,
    id: String,
    /// The first and the last time of what was put.
    span: (i64, i64),
}

/// All that values of a job were put to.
pub(super) struct Targets {
    by_key: HashMap<Key, Target>,
    takes_null_and_nan: bool,
    /// From when on, and until before when, values are taken.
    session: Option<Range>,
}

impl Targets {
    pub(super) fn new(exchange: &Exchange<'_>, session: Option<Range>) -> Result<Targets, ApiError> {
        Ok(Targets { by_key: HashMap::new(), takes_null_and_nan: account::takes_null_and_nan(exchange)?, session })
    }

    /// The time series that values were put to, oldest first, from the first value until just behind the last.
    pub(super) fn held(&self) -> Vec<(String, Range)> {
        let streams = self.by_key.values().filter_map(|target| match target {
            Target::Stream(stream) => Some(stream),
            Target::New | Target::Typed(_) | Target::Refused(_) => None,
        });
        let mut streams: Vec<&Stream> = streams.collect();
        streams.sort_by_key(|stream| stream.number);
        let held = |stream: &Stream| (stream.id.clone(), (Moment(stream.span.0), Moment(stream.span.1 + 1)));
        streams.into_iter().map(held).collect()
    }

    /// Puts the value of a row, or says what is wrong with it.
    pub(super) fn put(&mut self, exchange: &Exchange<'_>, row: Row<'_>) -> Result<Result<(), Wrong>, ApiError> {
        if let Err(wrong) = self.check_time(exchange, row.time) {
            return Ok(Err(wrong));
        }
        let target = match self.by_key.entry(row.key.clone()) {
            Entry::Occupied(found) => found.into_mut(),
            Entry::Vacant(vacant) => match find(exchange, &row)? {
                Ok(PutSubject::Known(subject)) => vacant.insert(Target::Typed(subject.data_type().to_owned())),
                Ok(PutSubject::New(..) | PutSubject::Nothing) => vacant.insert(Target::New),
                // Another row may tell the type of a new time series.
                Err(wrong) if row.data_type.is_none() => return Ok(Err(wrong)),
                Err(wrong) => vacant.insert(Target::Refused(wrong)),
            },
        };
        let own_type = match target {
            Target::New => match row.data_type {
                Some(data_type) => data_type,
                None => return Ok(find(exchange, &row)?.map(|_| ())),
            },
            Target::Typed(data_type) => data_type,
            Target::Stream(stream) => &stream.data_type,
            Target::Refused(wrong) => return Ok(Err(wrong.clone())),
        };
        let invalid = |message: String| Ok(Err(("InvalidRequestException", message)));
        let value = match row.value(row.data_type.unwrap_or(own_type)) {
            Ok(value) => value,
            Err(message) => return invalid(message),
        };
        if !self.takes_null_and_nan && is_null_or_nan(&value) {
            return invalid(NO_NULL_AND_NAN.to_owned());
        }
        let point = Point { time: row.time, quality: row.quality, value };
        if !fits(&point, own_type) {
            let given = row.data_type.unwrap_or_default();
            return invalid(format!("DATA_TYPE is {given}, but values go to a time series of type {own_type}"));
        }
        if let Target::New | Target::Typed(_) = target {
            // Another key may lead to the same, and have made its stream.
            let made = match find(exchange, &row)? {
                Ok(subject) => exchange.stream_to_put_to(subject)?,
                Err(wrong) => return Ok(Err(wrong)),
            };
            let span = (row.time, row.time);
            *target = Target::Stream(Stream { number: made.number, data_type: made.data_type, id: made.id, span });
        }
        if let Target::Stream(stream) = target {
            stream.span = (stream.span.0.min(row.time), stream.span.1.max(row.time));
            exchange.rows.put_point(stream.number, &point)?;
        }
        Ok(Ok(()))
    }

    /// Values may be as old as they like, but no more ahead than any that are put, and within a session.
    fn check_time(&self, exchange: &Exchange<'_>, time: i64) -> Result<(), Wrong> {
        let latest = exchange.now.0.saturating_add(FUTURE);
        if time > latest {
            let (told, latest) = (Moment(time).to_iso(), Moment(latest).to_iso());
            return Err(("TimestampOutOfRangeException", format!("{told} is after {latest}, 10 minutes ahead")));
        }
        match self.session {
            Some((start, end)) if !(start.0..end.0).contains(&time) => {
                let (told, start, end) = (Moment(time).to_iso(), start.to_iso(), end.to_iso());
                let message = format!("{told} is not within the session, from {start} until before {end}");
                Err(("TimestampOutOfRangeException", message))
            }
            _ => Ok(()),
        }
    }
}

/// What a row puts its value to, or why it cannot.
fn find(exchange: &Exchange<'_>, row: &Row<'_>) -> Result<Result<PutSubject, Wrong>, ApiError> {
    let entry = match &row.key {
        Key::Alias(alias) => json!({ "propertyAlias": alias }),
        Key::Property(asset, property) => json!({ "assetId": asset, "propertyId": property }),
    };
    exchange.put_subject(&entry, &[row.data_type])
}
