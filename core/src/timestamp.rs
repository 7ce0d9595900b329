//! [`Timestamp`]: a moment in UTC with nanoseconds, decoded from AWS's numbers without loss.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde_json::value::RawValue;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A moment in UTC. AWS sends epoch seconds as a decimal number; every digit down to nanoseconds is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp {
    seconds: i64,
    nanoseconds: u32,
}

impl Timestamp {
    /// The moment `seconds` after 1970-01-01T00:00:00Z (before it if negative), plus `nanoseconds`, which must be
    /// below 1,000,000,000.
    ///
    /// # Panics
    /// If `nanoseconds` is out of range.
    pub fn new(seconds: i64, nanoseconds: u32) -> Self {
        assert!(nanoseconds < 1_000_000_000, "nanoseconds must be below 1,000,000,000, but is {nanoseconds}");
        Timestamp { seconds, nanoseconds }
    }

    /// Whole seconds since 1970-01-01T00:00:00Z, rounded towards the past.
    pub fn seconds(self) -> i64 {
        self.seconds
    }

    /// Nanoseconds after [`Timestamp::seconds`], 0 to 999,999,999.
    pub fn nanoseconds(self) -> u32 {
        self.nanoseconds
    }

    /// Reads a JSON number of epoch seconds, such as `1669900037.123` or `1.669900037123E9`. Digits beyond the
    /// nanosecond are cut.
    pub fn parse_epoch_seconds(text: &str) -> Option<Self> {
        let (mantissa, exponent) = match text.find(['e', 'E']) {
            Some(place) => (&text[..place], text[place + 1..].parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (negative, mantissa) = match mantissa.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, mantissa),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        // All arithmetic is in whole nanoseconds: move the decimal point nine places to the right.
        let places = 9 + i64::from(exponent);
        let point = whole.len() as i64 + places;
        let mut total: i128 = 0;
        for place in 0..point.clamp(0, 40) {
            let place = place as usize;
            let digit = if place < whole.len() {
                whole.as_bytes()[place]
            } else {
                fraction.as_bytes().get(place - whole.len()).copied().unwrap_or(b'0')
            };
            if !digit.is_ascii_digit() {
                return None;
            }
            total = total.checked_mul(10)?.checked_add(i128::from(digit - b'0'))?;
        }
        if whole.is_empty() || point > 40 {
            return None;
        }
        let total = if negative { -total } else { total };
        Some(Timestamp {
            seconds: i64::try_from(total.div_euclid(1_000_000_000)).ok()?,
            nanoseconds: total.rem_euclid(1_000_000_000) as u32,
        })
    }
}

/// As RFC 3339 in UTC, such as `2022-12-01T13:07:17.123Z`.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let moment = aws_smithy_types::DateTime::from_secs_and_nanos(self.seconds, self.nanoseconds);
        let text = moment.fmt(aws_smithy_types::date_time::Format::DateTime).map_err(|_| fmt::Error)?;
        f.write_str(&text)
    }
}

impl From<Timestamp> for SystemTime {
    fn from(moment: Timestamp) -> SystemTime {
        let fraction = Duration::from_nanos(u64::from(moment.nanoseconds));
        let whole = Duration::from_secs(moment.seconds.unsigned_abs());
        if moment.seconds >= 0 { UNIX_EPOCH + whole + fraction } else { UNIX_EPOCH - whole + fraction }
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The raw text, not a float: a double holds these moments to about 200 nanoseconds only.
        let raw = <&RawValue>::deserialize(deserializer)?;
        Timestamp::parse_epoch_seconds(raw.get())
            .ok_or_else(|| D::Error::custom(format_args!("{} is not a number of epoch seconds", raw.get())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_to_the_nanosecond() {
        for (text, seconds, nanoseconds) in [
            ("0", 0, 0),
            ("1669900037", 1_669_900_037, 0),
            ("1669900037.123", 1_669_900_037, 123_000_000),
            ("1.669900037123E9", 1_669_900_037, 123_000_000),
            ("1.669900037e+9", 1_669_900_037, 0),
            ("1669900037.1234567899", 1_669_900_037, 123_456_789),
            ("16699000371e-1", 1_669_900_037, 100_000_000),
            ("-1.5", -2, 500_000_000),
            ("-0.000000001", -1, 999_999_999),
            ("1e-12", 0, 0),
        ] {
            assert_eq!(Timestamp::parse_epoch_seconds(text), Some(Timestamp::new(seconds, nanoseconds)), "{text}");
        }
        for text in ["", "x", "\"5\"", "1e40", "1.x", "--1", "null", "1e", "true"] {
            assert_eq!(Timestamp::parse_epoch_seconds(text), None, "{text}");
        }
    }

    #[test]
    fn shown_and_converted() {
        let moment = Timestamp::new(-2, 500_000_000);
        assert_eq!(moment.to_string(), "1969-12-31T23:59:58.5Z");
        assert_eq!(SystemTime::from(moment), UNIX_EPOCH - Duration::from_millis(1500));
    }
}
