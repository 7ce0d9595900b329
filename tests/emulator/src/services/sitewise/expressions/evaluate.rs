//! What the parts of a formula come to.

use super::aggregates::{self, Sample, WindowOf};
use super::functions::{Function, Role};
use super::node::{Kind, Node};
use super::strings;
use super::value::{Operator, Value};

/// What a formula is evaluated with.
pub(crate) trait Inputs {
    /// What a variable is worth by itself.
    fn value(&self, variable: usize) -> Value;

    /// The time of the point that is computed, in seconds since 1970.
    fn timestamp(&self) -> f64;

    /// The time of the clock, in seconds since 1970.
    fn now(&self) -> f64;

    /// The value of a variable, or the one before what came in, with its time; for transforms.
    fn sample(&self, variable: usize, is_before: bool) -> Option<Sample>;

    /// The values of a variable in and before a window; for metrics.
    fn window(&self, variable: usize) -> Option<WindowOf<'_>>;
}

/// What a part of a formula comes to.
pub(super) fn evaluate(node: &Node, inputs: &dyn Inputs) -> Value {
    match &node.kind {
        Kind::None => Value::None,
        Kind::Number(number) => Value::Number(*number),
        Kind::Text(text) => Value::Text(text.clone()),
        Kind::Variable(index) => inputs.value(*index),
        Kind::Negative(part) => evaluate(part, inputs).number().map(|number| -number).into(),
        Kind::Not(part) => evaluate(part, inputs).truth().map_or(Value::None, |truth| (!truth).into()),
        Kind::Binary(operator, one, other) => binary(*operator, one, other, inputs),
        Kind::Index(text, index) => strings::character(&evaluate(text, inputs), &evaluate(index, inputs)),
        Kind::Slice(text, bounds) => {
            let bound = |bound: &Option<Box<Node>>| bound.as_ref().map_or(Value::None, |bound| evaluate(bound, inputs));
            let [start, end, step] = bounds;
            strings::slice(&evaluate(text, inputs), &bound(start), &bound(end), &bound(step))
        }
        Kind::Call(function, arguments) => call(function, arguments, inputs),
    }
}

fn binary(operator: Operator, one: &Node, other: &Node, inputs: &dyn Inputs) -> Value {
    let one = evaluate(one, inputs);
    let is_known = match operator {
        Operator::Or => one.truth() != Some(false),
        Operator::And => one.truth() != Some(true),
        _ => false,
    };
    let other = if is_known { Value::None } else { evaluate(other, inputs) };
    operator.apply(&one, &other)
}

fn call(function: &Function, arguments: &[Node], inputs: &dyn Inputs) -> Value {
    match function.role {
        Role::Plain(run) => {
            let given: Vec<Value> = arguments.iter().map(|argument| evaluate(argument, inputs)).collect();
            run(&given)
        }
        Role::Condition => match evaluate(&arguments[0], inputs).truth() {
            Some(true) => evaluate(&arguments[1], inputs),
            Some(false) => evaluate(&arguments[2], inputs),
            None => Value::None,
        },
        Role::Aggregate(aggregate) => aggregates::aggregate(aggregate, arguments, inputs),
        Role::Temporal(temporal) => aggregates::temporal(temporal, arguments, inputs),
        Role::Pretrigger => sample(&arguments[0], true, inputs).map_or(Value::None, |sample| sample.value),
        Role::Timestamp => match arguments.first() {
            None => inputs.timestamp().into(),
            Some(Node { kind: Kind::Call(_, arguments), .. }) => seconds(sample(&arguments[0], true, inputs)),
            Some(variable) => seconds(sample(variable, false, inputs)),
        },
        Role::Now => inputs.now().into(),
    }
}

fn sample(variable: &Node, is_before: bool, inputs: &dyn Inputs) -> Option<Sample> {
    match &variable.kind {
        Kind::Variable(index) => inputs.sample(*index, is_before),
        _ => None,
    }
}

fn seconds(sample: Option<Sample>) -> Value {
    sample.map(|sample| sample.time as f64 / 1e9).into()
}

/// The inputs of a part that is evaluated for each value of one variable.
pub(super) struct Each<'a> {
    pub(super) inputs: &'a dyn Inputs,
    pub(super) variable: usize,
    pub(super) sample: &'a Sample,
}

impl Inputs for Each<'_> {
    fn value(&self, variable: usize) -> Value {
        if variable == self.variable { self.sample.value.clone() } else { self.inputs.value(variable) }
    }

    fn timestamp(&self) -> f64 {
        self.inputs.timestamp()
    }

    fn now(&self) -> f64 {
        self.inputs.now()
    }

    fn sample(&self, variable: usize, is_before: bool) -> Option<Sample> {
        self.inputs.sample(variable, is_before)
    }

    fn window(&self, variable: usize) -> Option<WindowOf<'_>> {
        self.inputs.window(variable)
    }
}
