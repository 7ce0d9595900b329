//! Values without parts: what each may stand for, how it is written, and how it is shown in a refusal.

use super::argument::Argument;
use super::shape::{Kind, Member};
use crate::timestamp::{Timestamp, YEARS};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Number;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// A value without parts.
pub(super) enum Plain<'a> {
    /// In JSON it stands in quotes.
    Text(Cow<'a, str>),
    /// Numbers and truth values.
    Word(String),
}

impl Plain<'_> {
    /// As a path, a query or a header has it.
    pub(super) fn into_text(self) -> String {
        match self {
            Plain::Text(text) => text.into_owned(),
            Plain::Word(word) => word,
        }
    }
}

/// A value without parts, if it is of its kind.
pub(super) fn plain(kind: Kind, value: &Argument) -> Option<Plain<'_>> {
    Some(match (kind, value) {
        (Kind::String | Kind::Enumeration(_), Argument::Text(text)) => Plain::Text(text.into()),
        (Kind::Boolean, Argument::Boolean(flag)) => Plain::Word(flag.to_string()),
        (Kind::Integer, &Argument::Integer(number)) => Plain::Word(i32::try_from(number).ok()?.to_string()),
        (Kind::Long | Kind::Double, Argument::Integer(number)) => Plain::Word(number.to_string()),
        // A language may have a type for numbers of any size, and a small one in it.
        (Kind::Integer, Argument::Number(digits)) => Plain::Word(digits.parse::<i32>().ok()?.to_string()),
        (Kind::Long, Argument::Number(digits)) => Plain::Word(digits.parse::<i64>().ok()?.to_string()),
        (Kind::Double, &Argument::Double(number)) if number.is_finite() => Plain::Word(decimal(number)),
        (Kind::Double, &Argument::Double(number)) => Plain::Text(beyond_json(number).into()),
        // A double holds the nearest number to it, but not everything is near to one.
        (Kind::Double, Argument::Number(digits)) => {
            Plain::Word(decimal(digits.parse().ok().filter(|number: &f64| number.is_finite())?))
        }
        (Kind::Double, Argument::Text(text)) if matches!(text.as_str(), "NaN" | "Infinity" | "-Infinity") => {
            Plain::Text(text.into())
        }
        (Kind::Timestamp, value) => Plain::Text(moment(value)?.to_string().into()),
        (Kind::Blob, Argument::Bytes(bytes)) => Plain::Text(STANDARD.encode(bytes).into()),
        (Kind::Blob, Argument::Text(text)) if STANDARD.decode(text).is_ok() => Plain::Text(text.into()),
        _ => return None,
    })
}

/// A finite number as JSON has it.
pub(super) fn decimal(number: f64) -> String {
    Number::from_f64(number).map_or_else(|| beyond_json(number).to_owned(), |number| number.to_string())
}

/// What AWS calls the numbers that JSON does not have.
pub(super) fn beyond_json(number: f64) -> &'static str {
    match number {
        number if number.is_nan() => "NaN",
        number if number > 0.0 => "Infinity",
        _ => "-Infinity",
    }
}

/// What a value must be.
pub(super) fn wanted(kind: Kind) -> &'static str {
    match kind {
        Kind::String | Kind::Enumeration(_) => "text",
        Kind::Boolean => "true or false",
        Kind::Integer => "a whole number of 32 bits",
        Kind::Long => "a whole number of 64 bits",
        Kind::Double => "a number",
        Kind::Timestamp => "a moment of the years 1 to 9999: ISO 8601 or a number of epoch seconds",
        Kind::Blob => "bytes, as base64",
        Kind::Document => "JSON",
        Kind::Structure(_) => "a structure",
        Kind::List(_) | Kind::SparseList(_) => "a list",
        Kind::Map(_) => "a map",
    }
}

/// Longer values are cut in messages.
const LONGEST_SHOWN: usize = 200;

/// That a value is not what its member wants; secrets are not shown.
pub(super) fn refusal(path: &str, wanted: &str, value: &Argument, member: &Member) -> String {
    let wanted = match value {
        // A whole number it may be, but one that is too large.
        Argument::Integer(_) | Argument::Number(_) => wanted,
        // The page size has been told so since the first release.
        _ if member.is_page_size() => "a whole number",
        _ => wanted,
    };
    let value = match value {
        // Its words tell nothing of what is in it.
        Argument::Other(words) => words.clone(),
        _ if member.sensitive || member.kind.has_secrets() => "***".to_owned(),
        value => shown(value),
    };
    let shown: String = value.chars().take(LONGEST_SHOWN).collect();
    let more = if shown.len() < value.len() { "..." } else { "" };
    format!("{path} must be {wanted}, but is {shown}{more}")
}

/// A value in a message.
fn shown(value: &Argument) -> String {
    match value {
        Argument::Null => "null".to_owned(),
        Argument::Boolean(flag) => flag.to_string(),
        Argument::Integer(number) => number.to_string(),
        Argument::Double(number) => decimal(*number),
        Argument::Number(digits) => digits.clone(),
        Argument::Text(text) => serde_json::Value::from(text.as_str()).to_string(),
        Argument::Bytes(_) => "bytes".to_owned(),
        Argument::Moment(moment) => format!("the moment {moment}"),
        // What is in it may belong elsewhere, and be secret there.
        Argument::Map(_) => "a structure".to_owned(),
        Argument::Structure(given) => given.shape.clone(),
        Argument::List(values) => {
            let has_parts =
                |value: &Argument| matches!(value, Argument::Map(_) | Argument::Structure(_) | Argument::List(_));
            if values.iter().any(has_parts) {
                return "a list of structures or lists".to_owned();
            }
            format!("[{}]", values.iter().take(LONGEST_SHOWN).map(shown).collect::<Vec<_>>().join(","))
        }
        Argument::Other(words) => words.clone(),
    }
}

/// The moment that a value says, if it is of the years that can be written.
pub(super) fn moment(value: &Argument) -> Option<Timestamp> {
    match value {
        Argument::Moment(moment) => Some(*moment),
        Argument::Integer(seconds) => Some(Timestamp::new(*seconds, 0)),
        // As text: the digits that were given, and no float.
        Argument::Double(seconds) => Timestamp::parse_epoch_seconds(&decimal(*seconds)),
        Argument::Number(digits) => Timestamp::parse_epoch_seconds(digits),
        Argument::Text(text) => Timestamp::parse_text(text),
        _ => None,
    }
    .filter(|moment| YEARS.contains(&moment.seconds()))
}

/// Whether JSON has a number that is written so.
pub(super) fn is_json_number(digits: &str) -> bool {
    digits.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        && serde_json::from_str::<&RawValue>(digits).is_ok_and(|json| json.get().len() == digits.len())
}
