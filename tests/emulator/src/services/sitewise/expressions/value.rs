//! What a formula, or a part of it, comes to.

use std::cmp::Ordering;

/// Within this part of the greater of two numbers they count as equal.
const TOLERANCE: f64 = 1e-9;

/// The longest text that may be put together, in characters.
const LONGEST_TEXT: usize = 1024;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// No value: what has none gives none.
    None,
    /// Numbers and, as 0 and 1, Booleans.
    Number(f64),
    Text(String),
    /// A time on the clock of a time zone, in seconds since 1970 there.
    Local(i64),
}

impl Value {
    /// The number, if it is one.
    pub(super) fn number(&self) -> Option<f64> {
        match self {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it counts as true, which all does but 0 and the empty text; nothing is neither.
    pub(super) fn truth(&self) -> Option<bool> {
        match self {
            Value::None => None,
            Value::Number(number) => Some(*number != 0.0),
            Value::Text(text) => Some(!text.is_empty()),
            Value::Local(_) => Some(true),
        }
    }

    /// As a part of a longer text: whole numbers without a point.
    pub(super) fn joined(&self) -> Option<String> {
        match self {
            Value::Number(number) => Some(number.to_string()),
            Value::Text(text) => Some(text.clone()),
            Value::None | Value::Local(_) => None,
        }
    }

    /// How it compares: numbers with numbers, texts with texts; numbers that are about equal are.
    fn compared(&self, other: &Value) -> Option<Ordering> {
        match (self, other) {
            (Value::Number(one), Value::Number(other)) if is_close(*one, *other) => Some(Ordering::Equal),
            (Value::Number(one), Value::Number(other)) => one.partial_cmp(other),
            (Value::Text(one), Value::Text(other)) => Some(one.cmp(other)),
            _ => None,
        }
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Value {
        Value::Number(number)
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Value {
        Value::Number(f64::from(u8::from(truth)))
    }
}

impl From<Option<f64>> for Value {
    fn from(number: Option<f64>) -> Value {
        number.map_or(Value::None, Value::Number)
    }
}

fn is_close(one: f64, other: f64) -> bool {
    one == other || (one - other).abs() <= TOLERANCE * one.abs().max(other.abs())
}

/// An operator between two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Or,
    And,
    Less,
    Greater,
    LessOrEqual,
    GreaterOrEqual,
    Equal,
    Unequal,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Power,
}

impl Operator {
    /// The operator with this sign, or this word.
    pub(super) fn of(sign: &str) -> Option<Operator> {
        Some(match sign {
            "or" => Operator::Or,
            "and" => Operator::And,
            "<" => Operator::Less,
            ">" => Operator::Greater,
            "<=" => Operator::LessOrEqual,
            ">=" => Operator::GreaterOrEqual,
            "==" => Operator::Equal,
            "!=" => Operator::Unequal,
            "+" => Operator::Add,
            "-" => Operator::Subtract,
            "*" => Operator::Multiply,
            "/" => Operator::Divide,
            "%" => Operator::Remainder,
            "^" => Operator::Power,
            _ => return None,
        })
    }

    /// How strongly it binds.
    pub(super) fn strength(self) -> u8 {
        match self {
            Operator::Or => 1,
            Operator::And => 2,
            Operator::Less
            | Operator::Greater
            | Operator::LessOrEqual
            | Operator::GreaterOrEqual
            | Operator::Equal
            | Operator::Unequal => 4,
            Operator::Add | Operator::Subtract => 5,
            Operator::Multiply | Operator::Divide | Operator::Remainder => 6,
            Operator::Power => 7,
        }
    }

    /// The result for two values that are both known; `and` and `or` need not know the second, see the evaluation.
    pub(super) fn apply(self, one: &Value, other: &Value) -> Value {
        match self {
            Operator::And => match one.truth() {
                None => Value::None,
                Some(false) => false.into(),
                Some(true) => other.clone(),
            },
            Operator::Or => match one.truth() {
                None => Value::None,
                Some(true) => true.into(),
                Some(false) => other.clone(),
            },
            Operator::Add => added(one, other),
            Operator::Equal | Operator::Unequal | Operator::Less | Operator::Greater => self.compare(one, other),
            Operator::LessOrEqual | Operator::GreaterOrEqual => self.compare(one, other),
            _ => match (one.number(), other.number()) {
                (Some(one), Some(other)) => self.calculate(one, other).into(),
                _ => Value::None,
            },
        }
    }

    fn calculate(self, one: f64, other: f64) -> f64 {
        match self {
            Operator::Subtract => one - other,
            Operator::Multiply => one * other,
            Operator::Divide => one / other,
            Operator::Remainder => one % other,
            _ => one.powf(other),
        }
    }

    fn compare(self, one: &Value, other: &Value) -> Value {
        let ((Value::Number(_), Value::Number(_)) | (Value::Text(_), Value::Text(_))) = (one, other) else {
            return Value::None;
        };
        // What is no number at all (NaN) is neither less, equal nor greater.
        let ordering = one.compared(other);
        let holds = match self {
            Operator::Less => ordering == Some(Ordering::Less),
            Operator::Greater => ordering == Some(Ordering::Greater),
            Operator::LessOrEqual => ordering.is_some_and(Ordering::is_le),
            Operator::GreaterOrEqual => ordering.is_some_and(Ordering::is_ge),
            Operator::Equal => ordering == Some(Ordering::Equal),
            // Inequality knows no tolerance.
            _ => one != other,
        };
        holds.into()
    }
}

/// The sum of two numbers, or two texts in one.
fn added(one: &Value, other: &Value) -> Value {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => (one + other).into(),
        (Value::Text(_), _) | (_, Value::Text(_)) => match (one.joined(), other.joined()) {
            (Some(one), Some(other)) => put_together(one + &other),
            _ => Value::None,
        },
        _ => Value::None,
    }
}

/// A text that was put together, unless it is too long.
pub(super) fn put_together(text: String) -> Value {
    match text.chars().nth(LONGEST_TEXT) {
        None => Value::Text(text),
        Some(_) => Value::None,
    }
}
