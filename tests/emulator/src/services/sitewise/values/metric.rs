//! Metrics: a value for each window that is over, at its end, computed when it is asked for: a value that came late counts
//! at once.

use std::cell::Cell;

use super::super::super::Exchange;
use super::super::asset_properties::AssetProperty;
use super::super::expressions::{Formula, Inputs, Purpose, Sample, Value, WindowOf, Windows};
use super::computed::Reading;
use super::variables::{self, Variable, computed, last_until, sample};
use crate::answer::ApiError;
use crate::store::{Point, Span};

/// How many windows are read at once: few first, so that the newest value alone costs little.
const FEWEST: i64 = 4;
const MOST: i64 = 256;

/// A metric of an asset.
pub(super) struct Metric {
    formula: Formula,
    pub(super) variables: Vec<Variable>,
    windows: Windows,
    data_type: String,
    /// Whether windows without any value in them have one of the metric.
    is_of_every_window: bool,
    /// When the asset was made, from when on such windows are.
    created: i64,
    /// Or the time of the first value before that, once it was looked for.
    begin: Cell<Option<i64>>,
}

/// The values of a variable in some windows, and the last one before the first.
struct Stretch {
    before: Option<Sample>,
    samples: Vec<Sample>,
}

/// One window.
struct At<'a> {
    start: i64,
    end: i64,
    now: i64,
    variables: &'a [Variable],
    stretches: &'a [Stretch],
}

impl Metric {
    pub(super) fn new(
        exchange: &Exchange<'_>,
        reading: &Reading,
        property: &AssetProperty,
        depth: usize,
    ) -> Result<Metric, ApiError> {
        let (formula, variables) = variables::read(exchange, reading, property, Purpose::Metric, depth)?;
        let windows = Windows::read(&property.kind["metric"]["window"]).map_err(|wrong| exchange.invalid(wrong))?;
        let has_values = variables.iter().any(|variable| !matches!(variable, Variable::Attribute(_)));
        Ok(Metric {
            is_of_every_window: formula.is_of_every_window() || !has_values,
            formula,
            variables,
            windows,
            data_type: property.data_type.clone(),
            created: exchange.asset(&property.asset_id)?.resource.created.0,
            begin: Cell::default(),
        })
    }

    /// The values at the start of a span, oldest first, of about so many windows as values are wanted; and up to which time
    /// they are all that there are, or, newest first, behind which.
    pub(super) fn first(
        &self,
        exchange: &Exchange<'_>,
        span: Span,
        wanted: usize,
    ) -> Result<(i64, Vec<Point>), ApiError> {
        let (after, until) = span.times();
        let all = if span.is_descending { after } else { until };
        let (mut first, mut last) = self.ends(exchange, &span)?;
        let length = self.windows.length;
        if first <= last && !self.is_of_every_window {
            // Windows in which nothing came in are passed over.
            let times = Span::new(first - length, last).ordered(span.is_descending);
            let Some(next) = self.next_value(exchange, times)? else { return Ok((all, Vec::new())) };
            let end = self.windows.end_of(next);
            if span.is_descending { last = end } else { first = end }
        }
        if first > last {
            return Ok((all, Vec::new()));
        }
        let most = i64::try_from(wanted).unwrap_or(MOST).clamp(FEWEST, MOST);
        let reach = (most - 1).saturating_mul(length);
        if span.is_descending {
            first = first.max(last.saturating_sub(reach));
            Ok((after.max(first - length), self.points(exchange, first, last)?))
        } else {
            last = last.min(first.saturating_add(reach));
            // Until just before the end of the next window.
            Ok((until.min(last.saturating_add(length - 1)), self.points(exchange, first, last)?))
        }
    }

    /// The ends of the first and the last window of a span that can have a value: from the first value that there is, or the
    /// making of the asset, if every window has one, to the last window that is over.
    fn ends(&self, exchange: &Exchange<'_>, span: &Span) -> Result<(i64, i64), ApiError> {
        let (after, until) = span.times();
        let begin = if self.is_of_every_window { self.begin(exchange)? } else { 0 };
        let first = self.windows.end_of(begin.max(after.saturating_add(1)));
        let last = self.windows.last_over(exchange.now.0.min(until));
        Ok((first, last))
    }

    /// From when on every window has a value.
    fn begin(&self, exchange: &Exchange<'_>) -> Result<i64, ApiError> {
        if let Some(begin) = self.begin.get() {
            return Ok(begin);
        }
        let earliest = self.next_value(exchange, Span::new(i64::MIN, i64::MAX))?;
        let begin = earliest.map_or(self.created, |earliest| earliest.min(self.created));
        self.begin.set(Some(begin));
        Ok(begin)
    }

    /// The time of the first good value of a span that any variable has.
    fn next_value(&self, exchange: &Exchange<'_>, span: Span) -> Result<Option<i64>, ApiError> {
        let mut next: Option<i64> = None;
        for series in self.variables.iter().flat_map(Variable::series) {
            if let Some(point) = series.first_good(exchange, span)? {
                next = Some(match next {
                    Some(next) if span.is_descending => next.max(point.time),
                    Some(next) => next.min(point.time),
                    None => point.time,
                });
            }
        }
        Ok(next)
    }

    /// The values of the windows with these ends and those between, oldest first.
    fn points(&self, exchange: &Exchange<'_>, first: i64, last: i64) -> Result<Vec<Point>, ApiError> {
        let start = first - self.windows.length;
        let mut stretches = Vec::new();
        for variable in &self.variables {
            let mut samples = Vec::new();
            for series in variable.series() {
                series.all_good(exchange, Span::new(start, last), &mut |point| {
                    samples.push(sample(&point));
                    Ok(true)
                })?;
            }
            let before = match variable {
                Variable::Own(series) if self.is_of_every_window => {
                    series.first_good(exchange, Span::new(i64::MIN, start).descending())?
                }
                Variable::Children(_) => {
                    samples.sort_by_key(|sample| sample.time);
                    None
                }
                _ => None,
            };
            stretches.push(Stretch { before: before.as_ref().map(sample), samples });
        }
        let mut points = Vec::new();
        let mut end = first;
        while end <= last {
            exchange.compute(1)?;
            let start = end - self.windows.length;
            let at = At { start, end, now: exchange.now.0, variables: &self.variables, stretches: &stretches };
            if let Some(value) = computed(self.formula.evaluate(&at), &self.data_type) {
                points.push(Point::good(end, value));
            }
            end += self.windows.length;
        }
        Ok(points)
    }
}

impl Inputs for At<'_> {
    /// The last value in the window; of an attribute, its value at the window's end.
    fn value(&self, variable: usize) -> Value {
        let window = self.window(variable);
        let last = window.and_then(|window| if window.is_constant { window.before } else { window.samples.last() });
        last.map_or(Value::None, |sample| sample.value.clone())
    }

    fn timestamp(&self) -> f64 {
        self.end as f64 / 1e9
    }

    fn now(&self) -> f64 {
        self.now as f64 / 1e9
    }

    fn sample(&self, _: usize, _: bool) -> Option<Sample> {
        None
    }

    fn window(&self, variable: usize) -> Option<WindowOf<'_>> {
        let (start, end) = (self.start, self.end);
        if let Variable::Attribute(attribute) = &self.variables[variable] {
            let before = attribute.at(end);
            return Some(WindowOf { start, end, before, samples: &[], is_constant: true });
        }
        let stretch = &self.stretches[variable];
        let place = |time: i64| stretch.samples.partition_point(|sample| sample.time <= time);
        let before = last_until(&stretch.samples, start).or(stretch.before.as_ref());
        Some(WindowOf { start, end, before, samples: &stretch.samples[place(start)..place(end)], is_constant: false })
    }
}
