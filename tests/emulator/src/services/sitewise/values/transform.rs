//! Transforms: a value for each good value that comes in, computed when it is asked for.

use super::super::super::Exchange;
use super::super::asset_properties::AssetProperty;
use super::super::expressions::{Formula, Inputs, Purpose, Sample, Value, WindowOf};
use super::series::Each;
use super::variables::{self, Attribute, Variable, computed, last_until, sample};
use crate::answer::ApiError;
use crate::store::{Point, Span};

/// How many values of each variable are read at once: few first, so that the newest value alone costs little.
const FEWEST: usize = 16;
const MOST: usize = 2048;

/// A transform of an asset.
pub(in crate::services) struct Transform {
    formula: Formula,
    variables: Vec<Variable>,
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
    pub(super) fn new(exchange: &Exchange<'_>, property: &AssetProperty, depth: usize) -> Result<Transform, ApiError> {
        let (formula, variables) = variables::read(exchange, property, Purpose::Transform, depth)?;
        Ok(Transform { formula, variables, data_type: property.data_type.clone() })
    }

    /// Hands over the points in a span, in its order, until `each` says no more.
    pub(super) fn each(&self, exchange: &Exchange<'_>, span: &Span, each: &mut Each<'_>) -> Result<(), ApiError> {
        let (mut after, mut until) = span.times();
        let mut most = FEWEST;
        // A span goes on from a place at its very start or end; what is too early or too late is left out below.
        after = after.saturating_sub(1);
        while after < until {
            let (start, end) = if span.is_descending {
                (self.reach(exchange, Span::new(after, until).descending(), most)?, until)
            } else {
                (after, self.reach(exchange, Span::new(after, until), most)?)
            };
            let mut points = self.points(exchange, start, end)?;
            if span.is_descending {
                points.reverse();
                until = start;
            } else {
                after = end;
            }
            for point in points.into_iter().filter(|point| span.has(point)) {
                if !each(point)? {
                    return Ok(());
                }
            }
            most = (most * 4).min(MOST);
        }
        Ok(())
    }

    /// How far a span can be gone into with so many values of each variable at most.
    fn reach(&self, exchange: &Exchange<'_>, span: Span, most: usize) -> Result<i64, ApiError> {
        let (after, until) = span.times();
        let mut reach = if span.is_descending { after } else { until };
        for series in self.variables.iter().flat_map(Variable::series) {
            let points = series.good(exchange, span, most)?;
            if points.len() == most
                && let Some(last) = points.last()
            {
                reach = if span.is_descending { reach.max(last.time - 1) } else { reach.min(last.time) };
            }
        }
        Ok(reach)
    }

    /// The values behind one time and up to another, oldest first.
    fn points(&self, exchange: &Exchange<'_>, after: i64, until: i64) -> Result<Vec<Point>, ApiError> {
        let mut stretches = Vec::new();
        for variable in &self.variables {
            let stretch = match variable.series() {
                [series] => {
                    let points = series.good(exchange, Span::new(after, until), usize::MAX)?;
                    let before = match points.is_empty() && self.variables.len() == 1 {
                        true => None,
                        false => series.first_good(exchange, Span::new(i64::MIN, after).descending())?,
                    };
                    let before = before.as_ref().map(sample);
                    Stretch { before, samples: points.iter().map(sample).collect() }
                }
                _ => Stretch { before: None, samples: Vec::new() },
            };
            stretches.push(stretch);
        }
        let points = times(&stretches).into_iter().filter_map(|time| {
            let around = self.variables.iter().zip(&stretches);
            let variables = around.map(|(variable, stretch)| around_at(variable, stretch, time)).collect();
            let at = At { time, now: exchange.now.0, variables };
            computed(self.formula.evaluate(&at), &self.data_type).map(|value| Point::good(time, value))
        });
        Ok(points.collect())
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
