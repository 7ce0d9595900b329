//! Values as they are: the latest, and those of a span of time.

use serde_json::{Value, json};

use super::super::super::page::Position;
use super::super::super::{Exchange, Outcome};
use super::super::time_series::Subject;
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::store::{Place, Point, Quality, Span};

const DEFAULT_PAGE: u32 = 100;
pub(super) const MOST_RESULTS: u64 = 20_000;
/// 4 MB.
pub(super) const MOST_BYTES: usize = 4 << 20;

pub(super) fn latest(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let point = exchange.subject(exchange.input, "propertyAlias")?.latest(exchange)?;
    Ok(json!({ "propertyValue": point }).into())
}

pub(super) fn history(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    exchange.check_page(MOST_RESULTS)?;
    let span = span_of(exchange, exchange.input)?;
    let series = exchange.series(&exchange.subject(exchange.input, "propertyAlias")?)?;
    let page = exchange.paging(DEFAULT_PAGE)?.walk(MOST_BYTES, |position, take| {
        series.each(exchange, &going_on(span, position), &mut |point| take(&point, position_of(&point)))
    })?;
    Ok(Outcome::Page(page, "assetPropertyValueHistory"))
}

impl Subject {
    /// The newest value.
    pub(super) fn latest(&self, exchange: &Exchange<'_>) -> Result<Option<Point>, ApiError> {
        exchange.series(self)?.latest(exchange, i64::MAX)
    }
}

/// The span that a request, or an entry of a batch, asks for: all of it if it does not say.
pub(super) fn span_of(exchange: &Exchange<'_>, input: &Value) -> Result<Span, ApiError> {
    let start = date(exchange, input, "startDate")?.unwrap_or(i64::MIN);
    let end = date(exchange, input, "endDate")?.unwrap_or(i64::MAX);
    if end < start {
        return Err(exchange.invalid("endDate must not be before startDate"));
    }
    let quality = input["qualities"][0].as_str().and_then(Quality::named);
    Ok(Span::new(start, end).of(quality).ordered(input["timeOrdering"] == "DESCENDING"))
}

/// A time that is asked for.
pub(super) fn date(exchange: &Exchange<'_>, input: &Value, member: &str) -> Result<Option<i64>, ApiError> {
    let value = &input[member];
    match value {
        Value::Null => Ok(None),
        _ => Moment::near(value)
            .map(|moment| Some(moment.0))
            .ok_or_else(|| exchange.invalid(Moment::refusal(member, value))),
    }
}

/// What is left of a span from a position of its listing on.
pub(super) fn going_on(span: Span, position: Position) -> Span {
    if position == Position::default() {
        return span;
    }
    let time = i64::try_from(position.offset).unwrap_or(i64::MAX);
    let place: Place = (time, position.rank.into());
    span.from(place)
}

/// The position of a point in the listing of a span.
pub(super) fn position_of(point: &Point) -> Position {
    position_at(point.time, point.quality)
}

/// The position of what has a time and a quality.
pub(super) fn position_at(time: i64, quality: Quality) -> Position {
    Position { offset: time.max(0).unsigned_abs(), rank: quality as u8, ..Position::default() }
}
