//! Rows: what a line of a CSV file or a row of a Parquet file says in AWS's columns.

use super::super::values::{Wrong, control, letter_of};
use super::csv::Field;
use crate::moment::Moment;
use crate::store::{PointValue, Quality};

/// The columns, by AWS's names, in the order of [`Cells`].
pub(super) const COLUMNS: [&str; 8] =
    ["ALIAS", "ASSET_ID", "PROPERTY_ID", "DATA_TYPE", "TIMESTAMP_SECONDS", "TIMESTAMP_NANO_OFFSET", "QUALITY", "VALUE"];

const DATA_TYPES: [&str; 4] = ["STRING", "INTEGER", "DOUBLE", "BOOLEAN"];

const LONGEST_ALIAS: usize = 2048;
const LONGEST_TEXT: usize = 1024;
const GREATEST_DOUBLE: f64 = 1e100;
const SECOND: i64 = 1_000_000_000;

/// What a row says, column by column; a column that is not there says nothing.
pub(super) type Cells<'a> = [Field<'a>; 8];

/// What a row puts a value to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Alias(String),
    /// An asset and its property, by their ids.
    Property(String, String),
}

/// A row whose value waits for its type, which may be that of what it is put to.
pub(super) struct Row<'a> {
    pub(super) key: Key,
    /// In nanoseconds since 1970.
    pub(super) time: i64,
    pub(super) quality: Quality,
    pub(super) data_type: Option<&'static str>,
    value: &'a Field<'a>,
}

impl<'a> Row<'a> {
    /// Reads a row.
    ///
    /// # Errors
    /// Code and message of what is wrong: the column, its value, and what it must be.
    pub(super) fn read(cells: &'a Cells<'_>) -> Result<Row<'a>, Wrong> {
        let [alias, asset, property, data_type, seconds, offset, quality, value] = cells;
        let invalid = |message: String| ("InvalidRequestException", message);
        let key = key(&alias.text, &asset.text, &property.text).map_err(invalid)?;
        let data_type = match &*data_type.text {
            "" => None,
            given => Some(*DATA_TYPES.iter().find(|known| **known == given).ok_or_else(|| {
                invalid(format!("DATA_TYPE {} must be one of {}", told(given), DATA_TYPES.join(", ")))
            })?),
        };
        let quality = match &*quality.text {
            "" => Quality::Good,
            given => Quality::named(given)
                .ok_or_else(|| invalid(format!("QUALITY {} must be GOOD, BAD or UNCERTAIN", told(given))))?,
        };
        let time = time(&seconds.text, &offset.text)?;
        Ok(Row { key, time, quality, data_type, value })
    }

    /// The value, of this type.
    ///
    /// # Errors
    /// A sentence on what is wrong.
    pub(super) fn value(&self, data_type: &str) -> Result<PointValue, String> {
        let text = &*self.value.text;
        let wrong = |must: &str| format!("VALUE {} must be {must}: the data type is {data_type}", told(text));
        if text.is_empty() && !self.value.is_quoted {
            if self.quality == Quality::Good {
                return Err("VALUE is empty, which is null: its QUALITY must be BAD or UNCERTAIN".to_owned());
            }
            return Ok(PointValue::Null(letter_of(data_type)));
        }
        match data_type {
            "DOUBLE" => {
                double(text).map(PointValue::Double).ok_or_else(|| wrong("a number between -1e100 and 1e100, or NaN"))
            }
            "INTEGER" => {
                let number = text.parse().ok().map(|number: i32| PointValue::Integer(number.into()));
                number.ok_or_else(|| wrong("a whole number between -2147483648 and 2147483647"))
            }
            "BOOLEAN" => text.parse().map(PointValue::Boolean).map_err(|_| wrong("true or false")),
            _ if text.len() > LONGEST_TEXT => {
                Err(format!("VALUE must have {LONGEST_TEXT} bytes at most, not {}", text.len()))
            }
            _ => match control(text) {
                Some(control) => Err(format!("VALUE must have no control characters, such as U+{control:04X}")),
                None => Ok(PointValue::Text(text.to_owned())),
            },
        }
    }
}

fn key(alias: &str, asset: &str, property: &str) -> Result<Key, String> {
    match (alias, asset, property) {
        ("", "", "") => Err("ALIAS, or ASSET_ID and PROPERTY_ID must be there".to_owned()),
        ("", "", _) | ("", _, "") => Err("ASSET_ID and PROPERTY_ID go together".to_owned()),
        ("", asset, property) => Ok(Key::Property(asset.to_owned(), property.to_owned())),
        (alias, "", "") => match (alias.chars().count(), control(alias)) {
            (length, _) if length > LONGEST_ALIAS => {
                Err(format!("ALIAS must have {LONGEST_ALIAS} characters at most, not {length}"))
            }
            (_, Some(control)) => Err(format!("ALIAS must have no control characters, such as U+{control:04X}")),
            _ => Ok(Key::Alias(alias.to_owned())),
        },
        _ => Err("ALIAS cannot go with ASSET_ID or PROPERTY_ID".to_owned()),
    }
}

fn time(seconds: &str, offset: &str) -> Result<i64, Wrong> {
    let invalid = |message: String| ("InvalidRequestException", message);
    let number = |text: &str| text.parse::<i64>().ok();
    let whole = number(seconds)
        .ok_or_else(|| invalid(format!("TIMESTAMP_SECONDS {} must be a whole number of seconds", told(seconds))))?;
    let nanoseconds = match offset {
        "" => 0,
        _ => number(offset).filter(|nanoseconds| (0..SECOND).contains(nanoseconds)).ok_or_else(|| {
            invalid(format!("TIMESTAMP_NANO_OFFSET {} must be between 0 and 999999999", told(offset)))
        })?,
    };
    let time = whole.checked_mul(SECOND).and_then(|time| time.checked_add(nanoseconds));
    match time.filter(|time| *time >= 0) {
        Some(time) => Ok(time),
        None => {
            let (first, last) = (Moment(0).to_iso(), Moment(i64::MAX).to_iso());
            let message = format!("TIMESTAMP_SECONDS {whole} must be between {first} and {last}");
            Err(("TimestampOutOfRangeException", message))
        }
    }
}

/// A number in digits; what else Rust takes for one, such as `inf`, is none.
fn double(text: &str) -> Option<f64> {
    if text == "NaN" {
        return Some(f64::NAN);
    }
    let number: f64 = text.parse().ok()?;
    let is_plain = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
    (is_plain && number.abs() <= GREATEST_DOUBLE).then_some(number)
}

/// A text of a file as a message tells it: the beginning of it, in quotes.
fn told(text: &str) -> String {
    const MOST: usize = 40;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{:?}...", &text[..end]),
        None => format!("{text:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::csv::fields;
    use super::*;

    fn cells<'a>(line: &'a str) -> Cells<'a> {
        fields(line).unwrap().try_into().unwrap()
    }

    fn value(data_type: &str, text: &str) -> Result<PointValue, String> {
        let line = format!("a,,,,1,,BAD,{text}");
        let cells = cells(&line);
        Row::read(&cells).unwrap().value(data_type)
    }

    #[test]
    fn values_fit_their_types() {
        assert_eq!(value("DOUBLE", "-1.5e3"), Ok(PointValue::Double(-1500.0)));
        assert_eq!(value("DOUBLE", "1e100"), Ok(PointValue::Double(1e100)));
        assert!(matches!(value("DOUBLE", "NaN"), Ok(PointValue::Double(number)) if number.is_nan()));
        assert_eq!(value("INTEGER", "-2147483648"), Ok(PointValue::Integer(-2_147_483_648)));
        assert_eq!(value("BOOLEAN", "true"), Ok(PointValue::Boolean(true)));
        assert_eq!(value("STRING", "\"a, b\""), Ok(PointValue::Text("a, b".to_owned())));
        assert_eq!(value("STRING", "\"\""), Ok(PointValue::Text(String::new())));
        assert_eq!(value("INTEGER", ""), Ok(PointValue::Null('I')));
        for (data_type, text) in [
            ("DOUBLE", "1.1e100"),
            ("DOUBLE", "inf"),
            ("DOUBLE", "nan"),
            ("DOUBLE", " 1"),
            ("DOUBLE", "\"\""),
            ("INTEGER", "2147483648"),
            ("INTEGER", "1.0"),
            ("BOOLEAN", "TRUE"),
            ("BOOLEAN", "1"),
        ] {
            let message = value(data_type, text).unwrap_err();
            assert!(message.contains(data_type) && message.starts_with("VALUE \""), "{message}");
        }
        assert!(value("STRING", "a\u{1}").unwrap_err().contains("U+0001"));
        assert!(value("STRING", &"\u{fc}".repeat(513)).unwrap_err().contains("1026"));
    }

    #[test]
    fn times_are_in_the_years_that_there_are() {
        let time = |text: &str| Row::read(&cells(&format!("a,,,,{text},,1"))).map(|row| row.time);
        assert_eq!(time("0,0"), Ok(0));
        assert_eq!(time("1635201373,999999999"), Ok(1_635_201_373_999_999_999));
        for text in ["-1,0", "9223372037,0", "1635201373000,0"] {
            assert_eq!(time(text).unwrap_err().0, "TimestampOutOfRangeException", "{text}");
        }
        for text in ["1.5,0", ",0", "1,-1", "1,1000000000", "now,0"] {
            assert_eq!(time(text).unwrap_err().0, "InvalidRequestException", "{text}");
        }
    }
}
