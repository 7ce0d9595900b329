//! Values of arguments: JSON, and what the languages of the faces have besides. What each of them may stand for is decided by
//! the member that it is given for, in `input.rs` and `plain.rs`; so nothing becomes text on the way that was none.

use super::shape::Spelling;
use crate::timestamp::Timestamp;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The arguments of a call: the names of members, and values.
pub type Arguments = BTreeMap<String, Argument>;

/// A value of an argument.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// None: as good as absent, but for a list that may hold it.
    Null,
    /// True or false.
    Boolean(bool),
    /// A whole number of 64 bits.
    Integer(i64),
    /// A number of 64 bits, be it infinite or none.
    Double(f64),
    /// A number that neither of them holds with all its digits, as JSON writes it.
    Number(String),
    /// Text; for a moment ISO 8601, for a blob base64.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A moment.
    Moment(Timestamp),
    /// A list.
    List(Vec<Argument>),
    /// A structure or a map.
    Map(Arguments),
    /// A structure of a face's own, which knows what it is.
    Structure(Box<Structured>),
    /// What no member takes: what it is, in words that tell nothing of what is in it.
    Other(String),
}

/// A structure of a face's own.
#[derive(Debug, Clone, PartialEq)]
pub struct Structured {
    /// The name of its shape.
    pub shape: String,
    /// How the names of its members are spelled.
    pub spelling: Spelling,
    /// Its members.
    pub members: Arguments,
}

impl Argument {
    /// Whether it is none.
    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Argument::Null)
    }

    /// The text, if it is one.
    pub(crate) fn as_text(&self) -> Option<&str> {
        if let Argument::Text(text) = self { Some(text) } else { None }
    }

    /// The whole number, if it is one of 64 bits.
    pub(crate) fn as_integer(&self) -> Option<i64> {
        if let Argument::Integer(number) = self { Some(*number) } else { None }
    }

    /// What no setting can be, such as text that is none: its path from here, and what it is.
    pub(crate) fn no_setting(&self) -> Option<(String, &str)> {
        match self {
            Argument::Other(words) => Some((String::new(), words)),
            Argument::List(values) => values.iter().enumerate().find_map(|(place, value)| {
                let (path, words) = value.no_setting()?;
                Some((format!("[{place}]{path}"), words))
            }),
            Argument::Map(entries) => entries.iter().find_map(|(name, value)| {
                let (path, words) = value.no_setting()?;
                Some((format!(".{name}{path}"), words))
            }),
            _ => None,
        }
    }

    /// As JSON, moments as ISO 8601 and bytes as base64. What that does not have becomes null, which no setting accepts.
    pub(crate) fn into_json(self) -> Value {
        match self {
            Argument::Boolean(flag) => flag.into(),
            Argument::Integer(number) => number.into(),
            Argument::Double(number) => number.into(),
            Argument::Text(text) => text.into(),
            Argument::Bytes(bytes) => STANDARD.encode(bytes).into(),
            Argument::Moment(moment) => moment.to_string().into(),
            Argument::List(values) => values.into_iter().map(Argument::into_json).collect(),
            Argument::Map(entries) => json_map(entries).into(),
            _ => Value::Null,
        }
    }
}

/// Arguments as a map of JSON.
pub(crate) fn json_map(arguments: Arguments) -> Map<String, Value> {
    arguments.into_iter().map(|(name, value)| (name, value.into_json())).collect()
}

/// Arguments that are JSON.
pub fn from_json(json: Map<String, Value>) -> Arguments {
    json.into_iter().map(|(name, value)| (name, value.into())).collect()
}

impl From<Value> for Argument {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Argument::Null,
            Value::Bool(flag) => Argument::Boolean(flag),
            Value::Number(number) => match (number.as_i64(), number.is_f64()) {
                (Some(number), _) => Argument::Integer(number),
                (None, true) => Argument::Double(number.as_f64().unwrap_or(f64::NAN)),
                (None, false) => Argument::Number(number.to_string()),
            },
            Value::String(text) => Argument::Text(text),
            Value::Array(values) => Argument::List(values.into_iter().map(Argument::from).collect()),
            Value::Object(entries) => Argument::Map(from_json(entries)),
        }
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Argument::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Argument::Text(text)
    }
}

impl From<f64> for Argument {
    fn from(number: f64) -> Self {
        Argument::Double(number)
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Argument::Integer(number)
    }
}
