//! Transforms: a value for each good value that comes in, computed when it is asked for.

use super::super::super::Exchange;
use super::super::asset_properties::AssetProperty;
use super::super::expressions::{Formula, Inputs, Purpose, Sample, Value, WindowOf};
use super::computed::Reading;
use super::variables::{self, Attribute, Variable, computed, last_until, sample};
use crate::answer::ApiError;
use crate::store::{Point, Span};

/// How many values of each variable are read at once: few first, so that the newest value alone costs little.
const FEWEST: usize = 16;
const MOST: usize = 2048;

/// A transform of an asset.
pub(super) struct Transform {
    formula: Formula,
    pub(super) variables: Vec<Variable>,
    data_type: String,
}

/// The values of a variable in a stretch of time, and the last one before.
struct Stretch {
    before: Option<Sample>,
    samples: Vec<Sample>,
}

/// A variable's values around the time that is computed.
enum Around<'a> {
    Attribute(&'a Attribute),
    /// The value at that time, and the last one before it.
    Own(Option<&'a Sample>, Option<&'a Sample>),
}

struct At<'a> {
    time: i64,
    now: i64,
    variables: Vec<Around<'a>>,
}

impl Transform {
    pub(super) fn new(
        exchange: &Exchange<'_>,
        reading: &Reading,
        property: &AssetProperty,
        depth: usize,
    ) -> Result<Transform, ApiError> {
        let (formula, variables) = variables::read(exchange, reading, property, Purpose::Transform, depth)?;
        Ok(Transform { formula, variables, data_type: property.data_type.clone() })
    }

    /// The values at the start of a span, oldest first, of so many values of each variable as are wanted; and up to which
    /// time they are all that there are, or, newest first, behind which.
    pub(super) fn first(
        &self,
        exchange: &Exchange<'_>,
        mut span: Span,
        wanted: usize,
    ) -> Result<(i64, Vec<Point>), ApiError> {
        let wanted = wanted.clamp(FEWEST, MOST);
        let mut stretches = Vec::new();
        for variable in &self.variables {
            let mut samples = Vec::new();
            for series in variable.series() {
                let points = series.good(exchange, span, wanted)?;
                if points.len() == wanted
                    && let Some(last) = points.last()
                {
                    span = span.until_with(last.time);
                }
                samples.extend(points.iter().map(sample));
            }
            if span.is_descending {
                samples.reverse();
            }
            stretches.push(Stretch { before: None, samples });
        }
        // The variables that were asked first may have been asked for more than there is of the others.
        let (after, until) = span.times();
        for stretch in &mut stretches {
            stretch.samples.retain(|sample| sample.time > after && sample.time <= until);
        }
        let times = times(&stretches);
        exchange.compute(times.len())?;
        for (variable, stretch) in self.variables.iter().zip(&mut stretches) {
            let is_there = |first: &i64| stretch.samples.first().is_some_and(|sample| sample.time == *first);
            if times.first().is_none_or(is_there) && !self.formula.looks_back() {
                continue;
            }
            for series in variable.series() {
                let before = series.first_good(exchange, Span::new(i64::MIN, after).descending())?;
                stretch.before = before.as_ref().map(sample);
            }
        }
        let points = times.into_iter().filter_map(|time| {
            let around = self.variables.iter().zip(&stretches);
            let variables = around.map(|(variable, stretch)| around_at(variable, stretch, time)).collect();
            let at = At { time, now: exchange.now.0, variables };
            computed(self.formula.evaluate(&at), &self.data_type).map(|value| Point::good(time, value))
        });
        Ok((if span.is_descending { after } else { until }, points.collect()))
    }
}

/// When something came in. Attributes start no computation.
fn times(stretches: &[Stretch]) -> Vec<i64> {
    let mut times: Vec<i64> = stretches.iter().flat_map(|stretch| &stretch.samples).map(|sample| sample.time).collect();
    times.sort_unstable();
    times.dedup();
    times
}

fn around_at<'a>(variable: &'a Variable, stretch: &'a Stretch, time: i64) -> Around<'a> {
    match variable {
        Variable::Attribute(attribute) => Around::Attribute(attribute),
        _ => {
            let before = |time: i64| last_until(&stretch.samples, time).or(stretch.before.as_ref());
            Around::Own(before(time), before(time - 1))
        }
    }
}

impl Inputs for At<'_> {
    fn value(&self, variable: usize) -> Value {
        self.sample(variable, false).map_or(Value::None, |sample| sample.value)
    }

    fn timestamp(&self) -> f64 {
        self.time as f64 / 1e9
    }

    fn now(&self) -> f64 {
        self.now as f64 / 1e9
    }

    fn sample(&self, variable: usize, is_before: bool) -> Option<Sample> {
        match &self.variables[variable] {
            Around::Attribute(attribute) => attribute.at(self.time - i64::from(is_before)).cloned(),
            Around::Own(at, before) => if is_before { *before } else { *at }.cloned(),
        }
    }

    fn window(&self, _: usize) -> Option<WindowOf<'_>> {
        None
    }
}
