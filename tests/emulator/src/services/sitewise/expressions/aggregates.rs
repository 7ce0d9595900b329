//! The functions that make one value of many: aggregates of a window, and those that look at times.

use super::evaluate::{Each, Inputs, evaluate};
use super::functions::{Aggregate, Temporal};
use super::node::{Kind, Node};
use super::value::Value;

const SECOND: f64 = 1e9;

/// A value and its time, in nanoseconds since 1970.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sample {
    pub(crate) time: i64,
    pub(crate) value: Value,
}

/// What a variable has in a window, and before.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WindowOf<'a> {
    /// In nanoseconds since 1970; it is not in the window.
    pub(crate) start: i64,
    /// It is in the window.
    pub(crate) end: i64,
    /// The last value before the window, or at its start.
    pub(crate) before: Option<&'a Sample>,
    /// Those in the window, oldest first.
    pub(crate) samples: &'a [Sample],
    /// Whether the variable is an attribute, which has its value all the time.
    pub(crate) is_constant: bool,
}

/// One value of all those that the arguments have.
pub(super) fn aggregate(aggregate: Aggregate, arguments: &[Node], inputs: &dyn Inputs) -> Value {
    let mut values = Vec::new();
    for argument in arguments {
        match argument.free_variables().first() {
            None => values.push(evaluate(argument, inputs)),
            Some(variable) => of_each(argument, *variable, inputs, &mut values),
        }
    }
    values.retain(|value| *value != Value::None);
    if aggregate == Aggregate::Count {
        return (values.len() as f64).into();
    }
    let numbers: Vec<f64> = values.iter().filter_map(Value::number).collect();
    if numbers.is_empty() {
        return Value::None;
    }
    let (count, sum) = (numbers.len() as f64, numbers.iter().sum::<f64>());
    let result = match aggregate {
        Aggregate::Average => sum / count,
        Aggregate::Minimum => numbers.iter().copied().fold(f64::INFINITY, f64::min),
        Aggregate::Maximum => numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        Aggregate::StandardDeviation => (squares(numbers.iter().map(|number| (*number, 1.0))) / count).sqrt(),
        Aggregate::Sum | Aggregate::Count => sum,
    };
    result.into()
}

/// The sum of the squares of what lies between numbers and their mean, each with its weight. From the first of them, so that
/// numbers that are large and close together keep their digits.
fn squares(numbers: impl Iterator<Item = (f64, f64)> + Clone) -> f64 {
    let first = numbers.clone().next().map_or(0.0, |(number, _)| number);
    let (sum, weights) = numbers
        .clone()
        .fold((0.0, 0.0), |(sum, weights), (number, weight)| (sum + (number - first) * weight, weights + weight));
    let mean = if weights > 0.0 { sum / weights } else { 0.0 };
    numbers.map(|(number, weight)| (number - first - mean).powi(2) * weight).sum()
}

/// What an argument comes to for each value of its variable.
fn of_each(argument: &Node, variable: usize, inputs: &dyn Inputs, values: &mut Vec<Value>) {
    let Some(window) = inputs.window(variable) else { return };
    let samples = if window.is_constant { window.before.map_or(&[][..], std::slice::from_ref) } else { window.samples };
    for sample in samples {
        values.push(match argument.kind {
            Kind::Variable(_) => sample.value.clone(),
            _ => evaluate(argument, &Each { inputs, variable, sample }),
        });
    }
}

/// What a window's values come to by their times.
pub(super) fn temporal(temporal: Temporal, arguments: &[Node], inputs: &dyn Inputs) -> Value {
    let argument = &arguments[0];
    let Some(&variable) = argument.free_variables().first() else { return Value::None };
    let Some(window) = inputs.window(variable) else { return Value::None };
    let of = |sample: &Sample| evaluate(argument, &Each { inputs, variable, sample });
    let (first, last) = match window.is_constant {
        true => (window.before, window.before),
        false => (window.samples.first(), window.samples.last()),
    };
    let found = match temporal {
        Temporal::First => first,
        Temporal::Last => last,
        Temporal::Earliest => window.before,
        Temporal::Latest => last.or(window.before),
        Temporal::StateTime => return state_time(&states(&window, &of), window.end),
        Temporal::WeightedAverage => {
            let is_linear = matches!(arguments.get(1), Some(Node { kind: Kind::Text(way), .. }) if way == "linear");
            return weighted_average(&states(&window, &of), window.end, is_linear);
        }
        Temporal::WeightedDeviation => {
            let is_whole = matches!(arguments.get(1), Some(Node { kind: Kind::Text(way), .. }) if way == "p");
            return weighted_deviation(&states(&window, &of), window.end, is_whole);
        }
    };
    found.map_or(Value::None, of)
}

/// The numbers that hold from a time on: the one before the window from its start.
fn states(window: &WindowOf<'_>, of: &dyn Fn(&Sample) -> Value) -> Vec<(i64, f64)> {
    let before = window.before.map(|sample| (window.start, sample));
    let within = window.samples.iter().map(|sample| (sample.time, sample));
    let numbers = |(time, sample): (i64, &Sample)| of(sample).number().map(|number| (time, number));
    before.into_iter().chain(within).filter_map(numbers).collect()
}

/// Each number with the one after it, or itself at the end, and the seconds between.
fn stretches(states: &[(i64, f64)], end: i64) -> impl Iterator<Item = (f64, f64, f64)> {
    states.iter().enumerate().map(move |(index, (time, number))| {
        let (next, after) = states.get(index + 1).copied().unwrap_or((end, *number));
        (*number, after, (next - time) as f64 / SECOND)
    })
}

fn state_time(states: &[(i64, f64)], end: i64) -> Value {
    if states.is_empty() {
        return Value::None;
    }
    let positive = stretches(states, end).filter(|(number, _, _)| *number > 0.0);
    positive.map(|(_, _, seconds)| seconds).sum::<f64>().into()
}

fn weighted_average(states: &[(i64, f64)], end: i64, is_linear: bool) -> Value {
    let (mut sum, mut seconds) = (0.0, 0.0);
    for (number, after, length) in stretches(states, end) {
        sum += if is_linear { (number + after) / 2.0 } else { number } * length;
        seconds += length;
    }
    if seconds > 0.0 { (sum / seconds).into() } else { states.last().map(|(_, number)| *number).into() }
}

/// Of frequencies (seconds less one), or of the whole.
fn weighted_deviation(states: &[(i64, f64)], end: i64, is_whole: bool) -> Value {
    let weighted: Vec<(f64, f64)> = stretches(states, end).map(|(number, _, length)| (number, length)).collect();
    let seconds: f64 = weighted.iter().map(|(_, length)| length).sum();
    let weight = if is_whole { seconds } else { seconds - 1.0 };
    if weight > 0.0 { (squares(weighted.into_iter()) / weight).sqrt().into() } else { Value::None }
}
