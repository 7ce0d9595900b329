//! Values as they are put: one member of AWS's Variant, which must fit the type of what it is put to.

use serde_json::Value;

use crate::store::{Point, PointValue, Quality};

const LONGEST_TEXT: usize = 1024;
const GREATEST_DOUBLE: f64 = 1e10;

/// The letter and the members of each type of data; types of texts are all alike.
pub(in crate::services::sitewise) fn letter_of(data_type: &str) -> char {
    match data_type {
        "DOUBLE" => 'D',
        "INTEGER" => 'I',
        "BOOLEAN" => 'B',
        _ => 'S',
    }
}

/// The first control character of a text, which no text of a value or name may have.
pub(in crate::services::sitewise) fn control(text: &str) -> Option<u32> {
    text.chars().find(|character| matches!(character, '\u{0}'..='\u{1f}' | '\u{7f}')).map(u32::from)
}

/// A point that is put, and the type of data that it has by itself: nothing if it is null of an unknown type.
///
/// # Errors
/// A sentence on what is wrong.
pub(super) fn read(input: &Value, time: i64) -> Result<(Point, Option<&'static str>), String> {
    let quality = input["quality"].as_str().and_then(Quality::named).unwrap_or(Quality::Good);
    let variant = &input["value"];
    let given: Vec<(&String, &Value)> =
        variant.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()).collect();
    let [(member, value)] = given[..] else {
        return Err(format!("value must have one member, not {}", given.len()));
    };
    let (value, data_type) = match member.as_str() {
        "doubleValue" => (PointValue::Double(double(value)?), Some("DOUBLE")),
        "integerValue" => (PointValue::Integer(integer(value)?), Some("INTEGER")),
        "booleanValue" => (PointValue::Boolean(value.as_bool().unwrap_or_default()), Some("BOOLEAN")),
        "stringValue" => (PointValue::Text(text(value)?), Some("STRING")),
        _ => null(value, quality)?,
    };
    Ok((Point { time, quality, value }, data_type))
}

/// Whether a point fits the type of data of what it is put to.
pub(in crate::services::sitewise) fn fits(point: &Point, data_type: &str) -> bool {
    let letter = match &point.value {
        PointValue::Double(_) => 'D',
        PointValue::Integer(_) => 'I',
        PointValue::Boolean(_) => 'B',
        PointValue::Text(_) => 'S',
        PointValue::Null('U') => return true,
        PointValue::Null(letter) => *letter,
    };
    letter == letter_of(data_type)
}

fn double(value: &Value) -> Result<f64, String> {
    match (value.as_f64(), value.as_str()) {
        (Some(number), _) if number.abs() <= GREATEST_DOUBLE => Ok(number),
        (None, Some("NaN")) => Ok(f64::NAN),
        _ => Err(format!("doubleValue {value} must be between -10000000000 and 10000000000, or NaN")),
    }
}

fn integer(value: &Value) -> Result<i64, String> {
    let number = value.as_i64().filter(|number| i32::try_from(*number).is_ok());
    number.ok_or_else(|| format!("integerValue {value} must be between {} and {}", i32::MIN, i32::MAX))
}

fn text(value: &Value) -> Result<String, String> {
    let text = value.as_str().unwrap_or_default();
    let length = text.chars().count();
    if length > LONGEST_TEXT {
        return Err(format!("stringValue must have {LONGEST_TEXT} characters at most, not {length}"));
    }
    match control(text) {
        Some(control) => Err(format!("stringValue must have no control characters, such as U+{control:04X}")),
        None => Ok(text.to_owned()),
    }
}

fn null(value: &Value, quality: Quality) -> Result<(PointValue, Option<&'static str>), String> {
    if quality == Quality::Good {
        return Err("nullValue is for the qualities BAD and UNCERTAIN, not GOOD".to_owned());
    }
    let (letter, data_type) = match value["valueType"].as_str() {
        Some("D") => ('D', Some("DOUBLE")),
        Some("I") => ('I', Some("INTEGER")),
        Some("B") => ('B', Some("BOOLEAN")),
        Some("S") => ('S', Some("STRING")),
        _ => ('U', None),
    };
    Ok((PointValue::Null(letter), data_type))
}
