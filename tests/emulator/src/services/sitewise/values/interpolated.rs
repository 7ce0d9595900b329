//! Interpolated values: one for each interval, at its end, from the values around it.

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use super::super::super::page::Position;
use super::super::super::{Exchange, Outcome};
use super::super::time_series::Subject;
use super::series::Series;
use crate::answer::ApiError;
use crate::limits::Quota;
use crate::store::{Point, PointValue, Quality, Span, TimeInNanos};

const DEFAULT_PAGE: u32 = 10;
const MOST_BYTES: usize = 1 << 20;
const MOST_INTERVALS: i64 = 10_000_000;

const SECOND: i64 = 1_000_000_000;
const DAY: u64 = 24 * 3600 * 1_000_000_000;

/// A value that was put together from others.
struct Interpolated {
    time: i64,
    value: PointValue,
}

impl Serialize for Interpolated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut point = serializer.serialize_struct("InterpolatedAssetPropertyValue", 2)?;
        point.serialize_field("timestamp", &TimeInNanos(self.time))?;
        point.serialize_field("value", &self.value)?;
        point.end()
    }
}

/// Where the values come from that one is put together from.
struct Asked {
    is_linear: bool,
    /// Those of this quality.
    quality: Quality,
    /// Those from this time on, and up to that.
    all: (i64, i64),
    /// How far from the interpolated value's time, if that is told.
    window: Option<i64>,
}

pub(super) fn interpolated(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let subject = exchange.subject(exchange.input, "propertyAlias")?;
    let start = time(exchange, "startTimeInSeconds", "startTimeOffsetInNanos")?;
    let end = time(exchange, "endTimeInSeconds", "endTimeOffsetInNanos")?;
    let interval = exchange.input["intervalInSeconds"].as_i64().unwrap_or(1) * SECOND;
    let steps = (end - start) / interval;
    if end <= start {
        return Err(exchange.invalid("The end time must be after the start time"));
    }
    check_quotas(exchange, start)?;
    if steps > MOST_INTERVALS {
        return Err(exchange.invalid(format!("There are {steps} intervals in that time, and {MOST_INTERVALS} at most")));
    }
    let asked = Asked::read(exchange, &subject, (start - interval, end.saturating_add(interval)))?;
    let series = exchange.series(&subject)?;
    let page = exchange.paging(DEFAULT_PAGE)?.walk(MOST_BYTES, |position, take| {
        let mut step = i64::try_from(position.offset).unwrap_or(i64::MAX).max(1);
        while step <= steps {
            let time = start + step * interval;
            match asked.at(exchange, &series, time)? {
                Some(value) => {
                    let place = Position { offset: step.unsigned_abs(), ..Position::default() };
                    if !take(&Interpolated { time, value }, place)? {
                        return Ok(());
                    }
                    step += 1;
                }
                None => {
                    let Some(next) = asked.next_near(exchange, &series, time)? else { return Ok(()) };
                    // The first step that is near enough to the next value.
                    step = (step + 1).max((next - start + interval - 1) / interval);
                }
            }
        }
        Ok(())
    })?;
    Ok(Outcome::Page(page, "interpolatedAssetPropertyValues"))
}

/// The operation has no error of its own for quotas.
fn check_quotas(exchange: &Exchange<'_>, start: i64) -> Result<(), ApiError> {
    let limits = &exchange.call.shared.limits;
    let results = exchange.input["maxResults"].as_u64().unwrap_or_default();
    let days = u64::try_from(exchange.now.0.saturating_sub(start)).unwrap_or_default().div_ceil(DAY);
    let checks = [(Quota::InterpolatedResults, results), (Quota::InterpolatedDays, days)];
    checks
        .into_iter()
        .try_for_each(|(quota, count)| limits.check(quota, count))
        .map_err(|wrong| exchange.invalid(wrong))
}

fn time(exchange: &Exchange<'_>, seconds: &str, nanoseconds: &str) -> Result<i64, ApiError> {
    let (whole, part) = (exchange.input[seconds].as_i64(), exchange.input[nanoseconds].as_i64().unwrap_or_default());
    let time = whole.and_then(|whole| whole.checked_mul(SECOND)?.checked_add(part));
    // So that an interval can be added to it.
    let time = time.filter(|time| *time <= i64::MAX / 2);
    time.ok_or_else(|| {
        exchange.invalid(format!(
            "{seconds} must be {} at most, not {}",
            i64::MAX / 2 / SECOND,
            exchange.input[seconds]
        ))
    })
}

impl Asked {
    fn read(exchange: &Exchange<'_>, subject: &Subject, all: (i64, i64)) -> Result<Asked, ApiError> {
        let is_linear = match exchange.text("type") {
            "LINEAR_INTERPOLATION" => true,
            "LOCF_INTERPOLATION" => false,
            other => {
                let message = format!("type must be LINEAR_INTERPOLATION or LOCF_INTERPOLATION, not {other}");
                return Err(exchange.invalid(message));
            }
        };
        let window = exchange.input["intervalWindowInSeconds"].as_i64().map(|seconds| seconds * SECOND);
        if window.is_some() && !is_linear {
            return Err(exchange.invalid("intervalWindowInSeconds is for LINEAR_INTERPOLATION alone"));
        }
        let data_type = subject.data_type();
        if is_linear && !["DOUBLE", "INTEGER"].contains(&data_type) {
            return Err(exchange.invalid(format!("LINEAR_INTERPOLATION is for numbers; the values are {data_type}")));
        }
        let quality = Quality::named(exchange.text("quality")).unwrap_or(Quality::Good);
        Ok(Asked { is_linear, quality, all, window })
    }

    /// From when on, and until when, values count for one at a time.
    fn around(&self, time: i64) -> (i64, i64) {
        match self.window {
            Some(window) => (time - window, time.saturating_add(window)),
            None => self.all,
        }
    }

    /// The value at a time.
    fn at(&self, exchange: &Exchange<'_>, series: &Series, time: i64) -> Result<Option<PointValue>, ApiError> {
        let (from, to) = self.around(time);
        let of = |span: Span| series.first(exchange, span.of(Some(self.quality)));
        let before = of(Span::new(from - 1, time).descending())?;
        if !self.is_linear {
            return Ok(before.map(|point| point.value));
        }
        match before {
            Some(before) if before.time == time => Ok(before.value.number().map(PointValue::Double)),
            before => {
                let after = of(Span::new(time, to))?;
                Ok(between(before.as_ref(), after.as_ref(), time).map(PointValue::Double))
            }
        }
    }

    /// From which time on the next value is near enough, which is not yet at this one.
    fn next_near(&self, exchange: &Exchange<'_>, series: &Series, time: i64) -> Result<Option<i64>, ApiError> {
        let behind = time.saturating_add(self.window.unwrap_or_default());
        let span = Span::new(behind, self.all.1.saturating_add(self.window.unwrap_or_default()));
        let next = series.first(exchange, span.of(Some(self.quality)))?;
        Ok(next.map(|next| next.time - self.window.unwrap_or_default()))
    }
}

/// The number at a time on the line from one point to another; of one alone, its own.
fn between(before: Option<&Point>, after: Option<&Point>, time: i64) -> Option<f64> {
    let number = |point: &Point| point.value.number().filter(|number| !number.is_nan());
    match (before, after) {
        (Some(before), Some(after)) => {
            let (from, to) = (number(before)?, number(after)?);
            let part = (time - before.time) as f64 / (after.time - before.time) as f64;
            Some(from + (to - from) * part)
        }
        (Some(point), None) | (None, Some(point)) => number(point),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_lies_on_the_line_between_its_neighbours() {
        let point = |time: i64, number: f64| Point::good(time, PointValue::Double(number));
        let (one, other) = (point(10, 1.0), point(20, 3.0));
        assert_eq!(
            [10, 15, 18, 20].map(|time| between(Some(&one), Some(&other), time)),
            [1.0, 2.0, 2.6, 3.0].map(Some)
        );
        assert_eq!(between(Some(&one), None, 99), Some(1.0));
        assert_eq!(between(None, Some(&other), 5), Some(3.0));
        assert_eq!(between(None, None, 5), None);
        let text = Point::good(20, PointValue::Text("x".to_owned()));
        assert_eq!(between(Some(&one), Some(&text), 15), None);
        // Whatever lies on a line comes back from any two of its points.
        for step in 1..50 {
            let on_line = |time: i64| point(time, 2.5 * time as f64 - 7.0);
            let found = between(Some(&on_line(3)), Some(&on_line(3 + 2 * step)), 3 + step);
            assert!((found.unwrap() - (2.5 * (3 + step) as f64 - 7.0)).abs() < 1e-9);
        }
    }
}
