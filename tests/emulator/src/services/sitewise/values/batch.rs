//! Reading for several entries at once: each has its own answer or error. A page goes on with the entry that the one before
//! ended in; those before it are skipped.

use serde::Serialize;
use serde_json::{Value, json};

use super::super::super::page::{Position, Take};
use super::super::super::{Exchange, Outcome};
use super::aggregates::{self, Asked};
use super::history::{self, going_on, position_of, span_of};
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
            Ok(Some(value)) => batch.succeed(entry, "assetPropertyValue", &written(&value)?),
            Ok(None) => batch.successes.push(json!({ "entryId": entry["entryId"] }).to_string()),
            Err(error) => batch.fail(entry, error)?,
        }
    }
    Ok(batch.answer(None))
}

pub(super) fn history(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    exchange.check_page(history::MOST_RESULTS)?;
    pages(exchange, "assetPropertyValueHistory", history::MOST_BYTES, |entry, position, take| {
        let span = span_of(exchange, entry)?;
        let series = exchange.series(&exchange.subject(entry, "propertyAlias")?)?;
        series.each(exchange, &going_on(span, position), &mut |point| take(&point, position_of(&point)))
    })
}

pub(super) fn aggregates(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    exchange.check_page(MOST_AGGREGATES)?;
    pages(exchange, "aggregatedValues", aggregates::MOST_BYTES, |entry, position, take| {
        let asked = Asked::read(exchange, entry)?;
        let series = exchange.series(&exchange.subject(entry, "propertyAlias")?)?;
        asked.each(exchange, &series, position, take)
    })
}

/// Answers entry by entry until a page is full. `walk` hands over the items of an entry from a position on.
fn pages<T: Serialize>(
    exchange: &Exchange<'_>,
    member: &'static str,
    most_bytes: usize,
    mut walk: impl FnMut(&Value, Position, &mut Take<'_, T>) -> Result<(), ApiError>,
) -> Result<Outcome, ApiError> {
    let entries = exchange.entries(MOST_SPANS)?;
    let paging = exchange.paging(DEFAULT_PAGE)?;
    let start = paging.position();
    let mut room = Room { items: paging.size() as usize, bytes: most_bytes };
    let mut batch = Batch::default();
    for (entry, part) in entries.iter().zip(0..) {
        if part < start.part {
            // Only whether it had an error is told.
            batch.skip(exchange, entry, walk(entry, Position::default(), &mut |_, _| Ok(false)))?;
            continue;
        }
        if room.items == 0 {
            return Ok(batch.answer(Some(paging.token(Position { part, ..Position::default() }))));
        }
        let position = if part == start.part { start.of_part() } else { Position::default() };
        let mut items = Vec::new();
        let mut next = None;
        let done = walk(entry, position, &mut |item, place| {
            let item = written(item)?;
            if !room.take(item.len()) {
                next = Some(Position { part, ..place });
                return Ok(false);
            }
            items.push(item);
            Ok(true)
        });
        match done {
            Ok(()) => batch.succeed(entry, member, &format!("[{}]", items.join(","))),
            Err(error) => batch.fail(entry, error)?,
        }
        if let Some(next) = next {
            return Ok(batch.answer(Some(paging.token(next))));
        }
    }
    Ok(batch.answer(None))
}

fn written(item: &impl Serialize) -> Result<String, ApiError> {
    Ok(serde_json::to_string(item)?)
}

/// What a page has room for yet.
struct Room {
    items: usize,
    bytes: usize,
}

impl Room {
    /// Makes room for an item of so many bytes; says whether there was some.
    fn take(&mut self, length: usize) -> bool {
        let has_room = self.items > 0 && self.bytes >= length;
        if has_room {
            self.items -= 1;
            self.bytes -= length;
        }
        has_room
    }
}

/// The answer to a batch: its entries, each as it is sent.
#[derive(Default)]
struct Batch {
    successes: Vec<String>,
    errors: Vec<String>,
    skipped: Vec<String>,
}

impl Batch {
    /// `value` is JSON.
    fn succeed(&mut self, entry: &Value, member: &str, value: &str) {
        self.successes.push(format!(r#"{{"entryId":{},"{member}":{value}}}"#, entry["entryId"]));
    }

    fn skip(&mut self, exchange: &Exchange<'_>, entry: &Value, done: Result<(), ApiError>) -> Result<(), ApiError> {
        let id = &entry["entryId"];
        let skipped = match done {
            Ok(()) => json!({ "entryId": id, "completionStatus": "SUCCESS" }),
            Err(error) if OF_ENTRIES.contains(&error.code.as_str()) => {
                let info = json!({ "errorCode": error.code, "errorTimestamp": exchange.now.to_json() });
                json!({ "entryId": id, "completionStatus": "ERROR", "errorInfo": info })
            }
            Err(error) => return Err(error),
        };
        self.skipped.push(skipped.to_string());
        Ok(())
    }

    fn fail(&mut self, entry: &Value, error: ApiError) -> Result<(), ApiError> {
        if !OF_ENTRIES.contains(&error.code.as_str()) {
            return Err(error);
        }
        let id = &entry["entryId"];
        let error = json!({ "entryId": id, "errorCode": error.code, "errorMessage": error.message });
        self.errors.push(error.to_string());
        Ok(())
    }

    fn answer(self, next_token: Option<String>) -> Outcome {
        let list = |entries: Vec<String>| format!("[{}]", entries.join(","));
        // Tokens are base64 and need no escape.
        let token = next_token.map_or(String::new(), |token| format!(r#","nextToken":"{token}""#));
        Outcome::Written(format!(
            r#"{{"errorEntries":{},"successEntries":{},"skippedEntries":{}{token}}}"#,
            list(self.errors),
            list(self.successes),
            list(self.skipped)
        ))
    }
}
