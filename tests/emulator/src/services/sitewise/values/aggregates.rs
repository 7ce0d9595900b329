//! Aggregates: what the values of each minute, quarter of an hour, hour or day come to. An aggregate stands at the end of its
//! window, which has that end and not its start; it is there once the window is over.

use serde_json::{Value, json};

use super::super::super::page::{Position, Take};
use super::super::super::{Exchange, Outcome};
use super::super::expressions::Windows;
use super::history::{date, going_on, position_at};
use super::series::Series;
use super::summary::{Summaries, WindowSummary};
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::store::{Quality, Span};

const DEFAULT_PAGE: u32 = 100;
const MOST_RESULTS: u64 = 2500;
/// 1 MB.
pub(super) const MOST_BYTES: usize = 1 << 20;

const MINUTE: i64 = 60_000_000_000;

/// The resolutions that there are, and how many minutes their windows have.
pub(in super::super) const RESOLUTIONS: [(&str, i64); 4] = [("1m", 1), ("15m", 15), ("1h", 60), ("1d", 24 * 60)];

/// All types of aggregates.
pub(in super::super) const TYPES: [&str; 6] = ["AVERAGE", "COUNT", "MAXIMUM", "MINIMUM", "SUM", "STANDARD_DEVIATION"];

/// What aggregates are asked for.
pub(in super::super) struct Asked<'a> {
    windows: Windows,
    types: Vec<&'a str>,
    /// Of the ends of windows.
    span: Span,
}

pub(super) fn aggregates(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    exchange.check_page(MOST_RESULTS)?;
    let asked = Asked::read(exchange, exchange.input)?;
    let series = exchange.series(&exchange.subject(exchange.input, "propertyAlias")?)?;
    let paging = exchange.paging(DEFAULT_PAGE)?;
    let page = paging.walk(MOST_BYTES, |position, take| asked.each(exchange, &series, position, take))?;
    Ok(Outcome::Page(page, "aggregatedValues"))
}

impl<'a> Asked<'a> {
    /// What a request, or an entry of a batch, asks for.
    pub(super) fn read(exchange: &Exchange<'_>, input: &'a Value) -> Result<Asked<'a>, ApiError> {
        let start = date(exchange, input, "startDate")?.unwrap_or_default();
        let end = date(exchange, input, "endDate")?.unwrap_or_default();
        let quality = input["qualities"][0].as_str().and_then(Quality::named);
        let types = input["aggregateTypes"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let span = Span::new(start, end).of(quality).ordered(input["timeOrdering"] == "DESCENDING");
        let asked = Asked::new(exchange, input["resolution"].as_str().unwrap_or_default(), types, span)?;
        if end <= start {
            return Err(exchange.invalid("endDate must be after startDate"));
        }
        Ok(asked)
    }

    /// Aggregates of these types; `span` is that of the ends of their windows, of which those count that are over.
    pub(in super::super) fn new(
        exchange: &Exchange<'_>,
        resolution: &str,
        types: impl IntoIterator<Item = &'a str>,
        span: Span,
    ) -> Result<Asked<'a>, ApiError> {
        let known = RESOLUTIONS.into_iter().find(|(name, _)| *name == resolution);
        let (_, minutes) = known.ok_or_else(|| {
            exchange.invalid(format!("resolution must be 1m, 15m, 1h or 1d, not {}", Value::from(resolution)))
        })?;
        let windows = Windows::aligned(minutes * MINUTE);
        let span = span.up_to(windows.last_over(exchange.now.0));
        Ok(Asked { windows, types: types.into_iter().collect(), span })
    }

    /// Hands over the aggregates from a position on, until there are enough.
    pub(in super::super) fn each(
        &self,
        exchange: &Exchange<'_>,
        series: &Series,
        position: Position,
        take: &mut Take<'_, Value>,
    ) -> Result<(), ApiError> {
        let ends = going_on(self.span, position);
        let (after, until) = ends.times();
        // A page may begin with a window that ends just there; others are left out below.
        let first = self.windows.end_of(after);
        let last = self.windows.last_over(until);
        if last < first {
            return Ok(());
        }
        let span = Span::new(first - self.windows.length, last).ordered(ends.is_descending);
        let mut summaries = Summaries::new(self.windows);
        let mut is_enough = false;
        series.each(exchange, &span.of(ends.quality), &mut |point| {
            if let Some(window) = summaries.add(&point) {
                is_enough = !self.hand_over(&window, &ends, take)?;
            }
            Ok(!is_enough)
        })?;
        match summaries.finish() {
            Some(window) if !is_enough => self.hand_over(&window, &ends, take).map(|_| ()),
            _ => Ok(()),
        }
    }

    /// Hands over the aggregates of a window, quality by quality; says whether more are wanted.
    fn hand_over(&self, window: &WindowSummary, ends: &Span, take: &mut Take<'_, Value>) -> Result<bool, ApiError> {
        let mut summaries: Vec<_> = window.of_qualities.iter().collect();
        if ends.is_descending {
            summaries.reverse();
        }
        for summary in summaries {
            let value = summary.to_json(&self.types);
            let place = position_at(window.end, summary.quality);
            if value.is_empty() || !ends.has_place((window.end, summary.quality as i64)) {
                continue;
            }
            let timestamp = Moment(window.end).to_json();
            let item = json!({ "timestamp": timestamp, "quality": summary.quality.name(), "value": value });
            if !take(&item, place)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
