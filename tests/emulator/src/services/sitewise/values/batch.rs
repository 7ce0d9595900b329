//! Reading for several entries at once: each has its own answer or error. A page goes on with the entry that the one before
//! ended in; those before it are skipped.

use serde::Serialize;
use serde_json::{Value, json};

use super::super::super::page::{Paging, Position, Take};
use super::super::super::{Exchange, Outcome};
use super::aggregates::{self, Asked};
use super::history::{self, going_on, position_of, span_of};
use super::series::Series;
use crate::answer::ApiError;

const MOST_LATEST: usize = 128;
const MOST_SPANS: usize = 16;
const MOST_AGGREGATES: u64 = 4000;
const DEFAULT_PAGE: u32 = 100;

/// The errors that an entry can have for itself; others end the request.
const OF_ENTRIES: [&str; 3] = ["ResourceNotFoundException", "InvalidRequestException", "AccessDeniedException"];

pub(super) fn latest(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    // There is one page: no token leads here.
    exchange.paging(DEFAULT_PAGE)?;
    let mut batch = Batch::default();
    for entry in exchange.entries(MOST_LATEST)? {
        let value = exchange.subject(entry, "propertyAlias").and_then(|subject| subject.latest(exchange));
        match value {
            Ok(value) => batch.succeed(entry, "assetPropertyValue", json!(value)),
            Err(error) => batch.fail(entry, error)?,
        }
    }
    Ok(batch.answer(None).into())
}

pub(super) fn history(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    exchange.check_page(history::MOST_RESULTS)?;
    pages(exchange, "assetPropertyValueHistory", history::MOST_BYTES, |entry, position, take| {
        let span = span_of(exchange, entry)?;
        let series = Series::of(exchange, &exchange.subject(entry, "propertyAlias")?)?;
        series.each(exchange, &going_on(span, position), &mut |point| take(&json!(point), position_of(&point)))
    })
}

pub(super) fn aggregates(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    exchange.check_page(MOST_AGGREGATES)?;
    pages(exchange, "aggregatedValues", aggregates::MOST_BYTES, |entry, position, take| {
        let asked = Asked::read(exchange, entry)?;
        let series = Series::of(exchange, &exchange.subject(entry, "propertyAlias")?)?;
        asked.each(exchange, &series, position, take)
    })
}

/// Answers entry by entry until a page is full. `walk` hands over the items of an entry from a position on.
fn pages(
    exchange: &Exchange<'_>,
    member: &'static str,
    most_bytes: usize,
    mut walk: impl FnMut(&Value, Position, &mut Take<'_, Value>) -> Result<(), ApiError>,
) -> Result<Outcome, ApiError> {
    let entries = exchange.entries(MOST_SPANS)?;
    let paging: Paging<'_> = exchange.paging(DEFAULT_PAGE)?;
    let mut room = Room { items: paging.size() as usize, bytes: most_bytes };
    let mut batch = Batch::default();
    for (entry, part) in entries.iter().zip(0..) {
        let is_done = part < paging.position().part;
        let position = if part == paging.position().part { paging.position().of_part() } else { Position::default() };
        let mut items = Vec::new();
        let mut next = None;
        let done = if is_done {
            // Only whether it had an error is told.
            walk(entry, position, &mut |_, _| Ok(false))
        } else {
            walk(entry, position, &mut |item, place| {
                if !room.take(item)? {
                    next = Some(place);
                    return Ok(false);
                }
                items.push(item.clone());
                Ok(true)
            })
        };
        match done {
            Ok(()) if is_done => batch.skip(entry, json!({ "completionStatus": "SUCCESS" })),
            Ok(()) => batch.succeed(entry, member, Value::Array(items)),
            Err(error) if is_done && OF_ENTRIES.contains(&error.code.as_str()) => {
                let info = json!({ "errorCode": error.code, "errorTimestamp": exchange.now.to_json() });
                batch.skip(entry, json!({ "completionStatus": "ERROR", "errorInfo": info }));
            }
            Err(error) => batch.fail(entry, error)?,
        }
        if let Some(next) = next {
            return Ok(batch.answer(Some(paging.token(Position { part, ..next }))).into());
        }
        if room.items == 0 && entries.len() > part as usize + 1 {
            let next = Position { part: part + 1, ..Position::default() };
            return Ok(batch.answer(Some(paging.token(next))).into());
        }
    }
    Ok(batch.answer(None).into())
}

/// What a page has room for yet.
struct Room {
    items: usize,
    bytes: usize,
}

impl Room {
    /// Makes room for an item; says whether there was some.
    fn take(&mut self, item: &impl Serialize) -> Result<bool, ApiError> {
        let text = serde_json::to_string(item);
        let length = text.map_err(|error| ApiError::new(500, "InternalFailureException", error.to_string()))?.len();
        if self.items == 0 || self.bytes < length {
            return Ok(false);
        }
        self.items -= 1;
        self.bytes -= length;
        Ok(true)
    }
}

/// The answer to a batch.
#[derive(Default)]
struct Batch {
    successes: Vec<Value>,
    errors: Vec<Value>,
    skipped: Vec<Value>,
}

impl Batch {
    fn succeed(&mut self, entry: &Value, member: &str, value: Value) {
        self.successes.push(json!({ "entryId": entry["entryId"], member: value }));
    }

    fn skip(&mut self, entry: &Value, mut skipped: Value) {
        skipped["entryId"] = entry["entryId"].clone();
        self.skipped.push(skipped);
    }

    fn fail(&mut self, entry: &Value, error: ApiError) -> Result<(), ApiError> {
        if !OF_ENTRIES.contains(&error.code.as_str()) {
            return Err(error);
        }
        let entry = &entry["entryId"];
        self.errors.push(json!({ "entryId": entry, "errorCode": error.code, "errorMessage": error.message }));
        Ok(())
    }

    fn answer(self, next_token: Option<String>) -> Value {
        json!({
            "successEntries": self.successes,
            "errorEntries": self.errors,
            "skippedEntries": self.skipped,
            "nextToken": next_token,
        })
    }
}
