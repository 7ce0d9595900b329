//! The functions of formulas: their names, how many arguments they take, and what kind they are.

use super::value::{Operator, Value};
use super::{dates, strings};

/// One function.
#[derive(Debug)]
pub(super) struct Function {
    /// As AWS writes it; calls may write it otherwise in upper and lower case.
    pub(super) name: &'static str,
    pub(super) least: usize,
    pub(super) most: usize,
    pub(super) role: Role,
}

/// What a function does.
#[derive(Clone, Copy)]
pub(super) enum Role {
    /// Its result follows from its arguments.
    Plain(fn(&[Value]) -> Value),
    /// `if` and `elif`.
    Condition,
    /// It makes one value of all those in a window; only in metrics.
    Aggregate(Aggregate),
    /// It looks at the times of the values in and before a window; only in metrics.
    Temporal(Temporal),
    /// The value before the one that a transform is computed for; only in transforms.
    Pretrigger,
    /// The time of the point that is computed, or, in transforms, that of a variable's value.
    Timestamp,
    /// The time of the emulator's clock.
    Now,
}

impl std::fmt::Debug for Role {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Role::Plain(_) => "Plain",
            Role::Condition => "Condition",
            Role::Aggregate(_) => "Aggregate",
            Role::Temporal(_) => "Temporal",
            Role::Pretrigger => "Pretrigger",
            Role::Timestamp => "Timestamp",
            Role::Now => "Now",
        })
    }
}

/// How many values become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aggregate {
    Average,
    Sum,
    Minimum,
    Maximum,
    Count,
    StandardDeviation,
}

/// Which value of a window counts, or for how long one does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Temporal {
    First,
    Last,
    Earliest,
    Latest,
    StateTime,
    WeightedAverage,
    WeightedDeviation,
}

const ANY: usize = usize::MAX;

const fn plain(name: &'static str, least: usize, most: usize, run: fn(&[Value]) -> Value) -> Function {
    Function { name, least, most, role: Role::Plain(run) }
}

const fn aggregate(name: &'static str, aggregate: Aggregate) -> Function {
    Function { name, least: 1, most: ANY, role: Role::Aggregate(aggregate) }
}

const fn temporal(name: &'static str, most: usize, temporal: Temporal) -> Function {
    Function { name, least: 1, most, role: Role::Temporal(temporal) }
}

static FUNCTIONS: &[Function] = &[
    plain("abs", 1, 1, |given| of_number(given, f64::abs)),
    plain("acos", 1, 1, |given| of_number(given, f64::acos)),
    plain("asin", 1, 1, |given| of_number(given, f64::asin)),
    plain("atan", 1, 1, |given| of_number(given, f64::atan)),
    plain("cbrt", 1, 1, |given| of_number(given, f64::cbrt)),
    plain("ceil", 1, 1, |given| of_number(given, f64::ceil)),
    plain("cos", 1, 1, |given| of_number(given, f64::cos)),
    plain("cosh", 1, 1, |given| of_number(given, f64::cosh)),
    plain("cot", 1, 1, |given| of_number(given, |number| 1.0 / number.tan())),
    plain("exp", 1, 1, |given| of_number(given, f64::exp)),
    plain("expm1", 1, 1, |given| of_number(given, f64::exp_m1)),
    plain("floor", 1, 1, |given| of_number(given, f64::floor)),
    plain("log", 1, 1, |given| of_number(given, f64::ln)),
    plain("log10", 1, 1, |given| of_number(given, f64::log10)),
    plain("log1p", 1, 1, |given| of_number(given, f64::ln_1p)),
    plain("log2", 1, 1, |given| of_number(given, f64::log2)),
    plain("pow", 2, 2, |given| Operator::Power.apply(&given[0], &given[1])),
    plain("signum", 1, 1, |given| of_number(given, |number| if number == 0.0 { 0.0 } else { number.signum() })),
    plain("sin", 1, 1, |given| of_number(given, f64::sin)),
    plain("sinh", 1, 1, |given| of_number(given, f64::sinh)),
    plain("sqrt", 1, 1, |given| of_number(given, f64::sqrt)),
    plain("tan", 1, 1, |given| of_number(given, f64::tan)),
    plain("tanh", 1, 1, |given| of_number(given, f64::tanh)),
    plain("gt", 2, 2, |given| Operator::Greater.apply(&given[0], &given[1])),
    plain("gte", 2, 2, |given| Operator::GreaterOrEqual.apply(&given[0], &given[1])),
    plain("eq", 2, 2, |given| Operator::Equal.apply(&given[0], &given[1])),
    plain("neq", 2, 2, |given| Operator::Unequal.apply(&given[0], &given[1])),
    plain("lt", 2, 2, |given| Operator::Less.apply(&given[0], &given[1])),
    plain("lte", 2, 2, |given| Operator::LessOrEqual.apply(&given[0], &given[1])),
    plain("isnan", 1, 1, |given| given[0].number().map_or(Value::None, |number| number.is_nan().into())),
    plain("len", 1, 1, strings::len),
    plain("find", 2, 2, strings::find),
    plain("contains", 2, 2, strings::contains),
    plain("upper", 1, 1, strings::upper),
    plain("lower", 1, 1, strings::lower),
    plain("jp", 2, 2, strings::jp),
    plain("join", 1, ANY, strings::join),
    plain("format", 2, ANY, strings::format),
    plain("mktime", 7, 7, dates::mktime),
    plain("localtime", 2, 2, dates::localtime),
    plain("year", 1, 1, |given| dates::part(given, dates::Part::Year)),
    plain("mon", 1, 1, |given| dates::part(given, dates::Part::Month)),
    plain("mday", 1, 1, |given| dates::part(given, dates::Part::DayOfMonth)),
    plain("wday", 1, 1, |given| dates::part(given, dates::Part::DayOfWeek)),
    plain("yday", 1, 1, |given| dates::part(given, dates::Part::DayOfYear)),
    plain("hour", 1, 1, |given| dates::part(given, dates::Part::Hour)),
    plain("minute", 1, 1, |given| dates::part(given, dates::Part::Minute)),
    plain("sec", 1, 1, |given| dates::part(given, dates::Part::Second)),
    Function { name: "if", least: 3, most: 3, role: Role::Condition },
    Function { name: "elif", least: 3, most: 3, role: Role::Condition },
    Function { name: "now", least: 0, most: 0, role: Role::Now },
    Function { name: "timestamp", least: 0, most: 1, role: Role::Timestamp },
    Function { name: "pretrigger", least: 1, most: 1, role: Role::Pretrigger },
    aggregate("avg", Aggregate::Average),
    aggregate("sum", Aggregate::Sum),
    aggregate("min", Aggregate::Minimum),
    aggregate("max", Aggregate::Maximum),
    aggregate("count", Aggregate::Count),
    aggregate("stdev", Aggregate::StandardDeviation),
    temporal("first", 1, Temporal::First),
    temporal("last", 1, Temporal::Last),
    temporal("earliest", 1, Temporal::Earliest),
    temporal("latest", 1, Temporal::Latest),
    temporal("statetime", 1, Temporal::StateTime),
    temporal("TimeWeightedAvg", 2, Temporal::WeightedAverage),
    temporal("TimeWeightedStDev", 2, Temporal::WeightedDeviation),
];

/// The function with this name.
pub(super) fn named(name: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|function| function.name.eq_ignore_ascii_case(name))
}

fn of_number(given: &[Value], run: fn(f64) -> f64) -> Value {
    given[0].number().map(run).into()
}
