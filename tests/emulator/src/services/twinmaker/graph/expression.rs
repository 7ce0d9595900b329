//! Expressions: what they are made of, and what they say of one match.

use std::borrow::Cow;
use std::cmp::Ordering;

use serde_json::Value;

use super::like::Like;

/// Something that has a value for each match.
#[derive(Debug)]
pub(super) enum Expression {
    Literal(Value),
    /// A variable, and the members that lead on from it.
    Member {
        variable: usize,
        members: Vec<String>,
    },
    Lower(Box<Expression>),
    Not(Box<Expression>),
    And(Box<Expression>, Box<Expression>),
    Or(Box<Expression>, Box<Expression>),
    Compare(Comparison, Box<Expression>, Box<Expression>),
    /// One of several values, or an element of a list.
    In(Box<Expression>, Vec<Expression>),
    Contains(Box<Expression>, Box<Expression>),
    Like(Box<Expression>, Like),
    IsMissing(Box<Expression>),
    IsNull(Box<Expression>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super::super) enum Comparison {
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// What a variable stands for in one match.
pub(super) trait Variables {
    /// The JSON of a variable.
    fn value(&self, variable: usize) -> Option<Cow<'_, Value>>;
}

impl Expression {
    /// The variables that it needs.
    pub(super) fn variables(&self, found: &mut Vec<usize>) {
        match self {
            Expression::Literal(_) => {}
            Expression::Member { variable, .. } => found.push(*variable),
            Expression::Lower(of) | Expression::Not(of) | Expression::Like(of, _) => of.variables(found),
            Expression::IsMissing(of) | Expression::IsNull(of) => of.variables(found),
            Expression::And(one, other)
            | Expression::Or(one, other)
            | Expression::Compare(_, one, other)
            | Expression::Contains(one, other) => {
                one.variables(found);
                other.variables(found);
            }
            Expression::In(needle, values) => {
                needle.variables(found);
                values.iter().for_each(|value| value.variables(found));
            }
        }
    }

    /// Its value; nothing for what is missing.
    pub(super) fn value<'a>(&'a self, variables: &'a impl Variables) -> Option<Cow<'a, Value>> {
        match self {
            Expression::Literal(value) => Some(Cow::Borrowed(value)),
            Expression::Member { variable, members, .. } => match variables.value(*variable)? {
                Cow::Borrowed(value) => members.iter().try_fold(value, member_of).map(Cow::Borrowed),
                Cow::Owned(value) => members.iter().try_fold(&value, member_of).cloned().map(Cow::Owned),
            },
            Expression::Lower(of) => match of.value(variables)?.as_ref() {
                Value::String(text) => Some(Cow::Owned(Value::from(text.to_lowercase()))),
                Value::Null => Some(Cow::Owned(Value::Null)),
                _ => None,
            },
            _ => self.truth(variables).map(|truth| Cow::Owned(Value::from(truth))),
        }
    }

    /// Whether it is true; nothing if what it speaks of is missing.
    pub(super) fn truth(&self, variables: &impl Variables) -> Option<bool> {
        match self {
            Expression::Not(of) => of.truth(variables).map(|truth| !truth),
            Expression::And(one, other) => match (one.truth(variables), other.truth(variables)) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            },
            Expression::Or(one, other) => match (one.truth(variables), other.truth(variables)) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (Some(false), Some(false)) => Some(false),
                _ => None,
            },
            Expression::Compare(comparison, one, other) => {
                let (one, other) = (one.value(variables)?, other.value(variables)?);
                comparison.holds(&one, &other)
            }
            Expression::In(needle, values) => {
                let needle = needle.value(variables)?;
                let mut all = values.iter().filter_map(|value| value.value(variables));
                Some(all.any(|value| Comparison::Equal.holds(&needle, &value) == Some(true)))
            }
            Expression::Contains(needle, list) => {
                let (needle, list) = (needle.value(variables)?, list.value(variables)?);
                let mut elements = list.as_array()?.iter();
                Some(elements.any(|element| Comparison::Equal.holds(&needle, element) == Some(true)))
            }
            Expression::Like(of, like) => Some(like.fits(of.value(variables)?.as_str()?)),
            Expression::IsMissing(of) => Some(of.value(variables).is_none()),
            Expression::IsNull(of) => Some(of.value(variables).is_none_or(|value| value.is_null())),
            Expression::Literal(_) | Expression::Member { .. } | Expression::Lower(_) => {
                self.value(variables)?.as_bool()
            }
        }
    }
}

fn member_of<'a>(value: &'a Value, member: &String) -> Option<&'a Value> {
    value.as_object()?.get(member)
}

impl Comparison {
    /// Whether it holds; nothing if the two cannot be compared.
    pub(in super::super::super) fn holds(self, one: &Value, other: &Value) -> Option<bool> {
        if one.is_null() || other.is_null() {
            return None;
        }
        match self {
            Comparison::Equal => Some(is_equal(one, other)),
            Comparison::Unequal => Some(!is_equal(one, other)),
            _ => {
                let order = match (one, other) {
                    (Value::Number(_), Value::Number(_)) => numbers(one, other)?,
                    (Value::String(one), Value::String(other)) => one.cmp(other),
                    (Value::Bool(one), Value::Bool(other)) => one.cmp(other),
                    _ => return None,
                };
                Some(match self {
                    Comparison::Less => order.is_lt(),
                    Comparison::LessOrEqual => order.is_le(),
                    Comparison::Greater => order.is_gt(),
                    _ => order.is_ge(),
                })
            }
        }
    }
}

/// Whole numbers keep their last digit; others meet as floating point numbers.
fn numbers(one: &Value, other: &Value) -> Option<Ordering> {
    match (one.as_i64(), other.as_i64()) {
        (Some(one), Some(other)) => Some(one.cmp(&other)),
        _ => one.as_f64()?.partial_cmp(&other.as_f64()?),
    }
}

fn is_equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(_), Value::Number(_)) => numbers(one, other) == Some(Ordering::Equal),
        (Value::Array(ones), Value::Array(others)) => {
            ones.len() == others.len() && ones.iter().zip(others).all(|(one, other)| is_equal(one, other))
        }
        (Value::Object(ones), Value::Object(others)) => {
            ones.len() == others.len()
                && ones.iter().all(|(name, one)| others.get(name).is_some_and(|other| is_equal(one, other)))
        }
        _ => one == other,
    }
}

/// The order of values for `ORDER BY`: booleans, numbers, texts, lists, structures; what is null or missing comes last.
pub(in super::super::super) fn order(one: Option<&Value>, other: Option<&Value>) -> Ordering {
    let rank = |value: Option<&Value>| match value {
        Some(Value::Bool(_)) => 0,
        Some(Value::Number(_)) => 1,
        Some(Value::String(_)) => 2,
        Some(Value::Array(_)) => 3,
        Some(Value::Object(_)) => 4,
        Some(Value::Null) | None => 5,
    };
    match (one, other) {
        (Some(Value::Bool(one)), Some(Value::Bool(other))) => one.cmp(other),
        (Some(one @ Value::Number(_)), Some(other @ Value::Number(_))) => {
            numbers(one, other).unwrap_or(Ordering::Equal)
        }
        (Some(Value::String(one)), Some(Value::String(other))) => one.cmp(other),
        _ => rank(one).cmp(&rank(other)),
    }
}
