//! [`Timestamp`]: a moment in UTC with nanoseconds, decoded from AWS's numbers without loss.

mod text;

use crate::error::{Error, ErrorKind};
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A moment in UTC. AWS sends epoch seconds as a decimal number; every digit down to nanoseconds is kept. Where text comes
/// instead, ISO 8601 is read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
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

    /// This moment, by the system's clock.
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// Whole seconds since 1970-01-01T00:00:00Z, rounded towards the past.
    pub fn seconds(self) -> i64 {
        self.seconds
    }

    /// Nanoseconds after [`Timestamp::seconds`], 0 to 999,999,999.
    pub fn nanoseconds(self) -> u32 {
        self.nanoseconds
    }

    /// Reads a JSON number of epoch seconds, such as `1669900037.123` or `1.669900037123E9`, as AWS writes both. Digits
    /// beyond the nanosecond are cut.
    pub fn parse_epoch_seconds(text: &str) -> Option<Self> {
        match Self::parse_common(text.as_bytes()) {
            Some((moment, [])) => Some(moment),
            _ => Self::parse_any(text),
        }
    }

    /// Reads a moment in JSON: a number of epoch seconds, or a text with one, with ISO 8601 or with a date of HTTP.
    pub fn parse_json(json: &str) -> Option<Self> {
        Self::parse_epoch_seconds(json).or_else(|| Self::parse_text(&serde_json::from_str::<Cow<'_, str>>(json).ok()?))
    }

    /// Reads a moment in a text: a number of epoch seconds, ISO 8601 or a date of HTTP.
    pub fn parse_text(text: &str) -> Option<Self> {
        text::parse(text)
    }

    /// The number that `text` begins with, and what follows it, if it is as services write it: a moment since 1970, of at
    /// most 19 digits. Then one integer holds all digits, wherever the point is, and that is several times as fast.
    #[inline(always)]
    pub(crate) fn parse_common(text: &[u8]) -> Option<(Self, &[u8])> {
        let mut digits: u64 = 0;
        let mut end = 0;
        let mut read = |place: &mut usize| {
            let begin = *place;
            while let Some(byte @ b'0'..=b'9') = text.get(*place) {
                digits = digits.wrapping_mul(10).wrapping_add(u64::from(byte - b'0'));
                *place += 1;
            }
            *place - begin
        };
        let whole = read(&mut end);
        let mut fraction = 0;
        if whole > 0 && text.get(end) == Some(&b'.') {
            end += 1;
            fraction = read(&mut end);
            if fraction == 0 {
                return None;
            }
        }
        if whole + fraction > 19 || whole == 0 || (whole > 1 && text[0] == b'0') {
            return None;
        }
        if let Some(b'e' | b'E') = text.get(end) {
            let Some(&exponent @ b'0'..=b'9') = text.get(end + 1) else { return None };
            // The point moves to the right, perhaps beyond the last digit.
            let exponent = usize::from(exponent - b'0');
            digits = digits.checked_mul(POWERS_OF_TEN[exponent.saturating_sub(fraction)])?;
            fraction = fraction.saturating_sub(exponent);
            end += 2;
        }
        let unit = POWERS_OF_TEN[fraction];
        let rest = digits % unit;
        let nanoseconds =
            if fraction <= 9 { rest * POWERS_OF_TEN[9 - fraction] } else { rest / POWERS_OF_TEN[fraction - 9] };
        let seconds = i64::try_from(digits / unit).ok()?;
        Some((Timestamp { seconds, nanoseconds: nanoseconds as u32 }, text.get(end..)?))
    }

    /// What is said of JSON that is no moment.
    pub fn refusal(json: &str) -> String {
        format!("{json} is no moment: neither a number of epoch seconds nor ISO 8601")
    }

    /// As epoch seconds, with every digit.
    pub(crate) fn epoch_seconds(self) -> String {
        let (mut seconds, mut nanoseconds) = (i128::from(self.seconds), self.nanoseconds);
        let mut sign = "";
        if seconds < 0 {
            sign = "-";
            seconds = -seconds;
            if nanoseconds > 0 {
                (seconds, nanoseconds) = (seconds - 1, 1_000_000_000 - nanoseconds);
            }
        }
        let fraction = if nanoseconds == 0 { String::new() } else { format!(".{nanoseconds:09}") };
        format!("{sign}{seconds}{}", fraction.trim_end_matches('0'))
    }

    fn parse_any(text: &str) -> Option<Self> {
        let (negative, number) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (mantissa, exponent) = match number.find(['e', 'E']) {
            Some(place) => (&number[..place], number[place + 1..].parse::<i32>().ok()?),
            None => (number, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let (whole, fraction) = (whole.as_bytes(), fraction.as_bytes());
        if whole.is_empty() || !whole.iter().chain(fraction).all(u8::is_ascii_digit) {
            return None;
        }
        // The digits stand as they are; the exponent only moves the point among them.
        let digit = |place: i64| {
            let place = usize::try_from(place).ok();
            let digit = place.and_then(|place| whole.get(place).or_else(|| fraction.get(place - whole.len())));
            digit.map_or(0, |digit| digit - b'0')
        };
        let point = i64::try_from(whole.len()).ok()? + i64::from(exponent);
        if point > LARGEST_POINT {
            return None;
        }
        let mut seconds: i64 = 0;
        for place in 0..point {
            seconds = seconds.checked_mul(10)?.checked_add(i64::from(digit(place)))?;
        }
        let nanoseconds = (point..point + 9).fold(0, |number, place| number * 10 + u32::from(digit(place)));
        Some(match (negative, nanoseconds) {
            (false, _) => Timestamp { seconds, nanoseconds },
            (true, 0) => Timestamp { seconds: -seconds, nanoseconds },
            (true, _) => Timestamp { seconds: -seconds - 1, nanoseconds: 1_000_000_000 - nanoseconds },
        })
    }
}

/// The seconds of the years that ISO 8601 has, 1 to 9999.
pub(crate) const YEARS: std::ops::RangeInclusive<i64> = -62_135_596_800..=253_402_300_799;

const POWERS_OF_TEN: [u64; 19] = {
    let mut powers = [1; 19];
    let mut place = 1;
    while place < powers.len() {
        powers[place] = powers[place - 1] * 10;
        place += 1;
    }
    powers
};

/// The most digits before the point that are looked at: 64 bits hold 19, leading zeros aside.
const LARGEST_POINT: i64 = 40;

/// As RFC 3339 in UTC, such as `2022-12-01T13:07:17.123Z`; a moment before the year 1 or after 9999, which RFC 3339 cannot
/// write, as epoch seconds, such as `253402300800.5`. Either is read again by `parse`, with every digit.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Whole seconds only: AWS's formatter cuts what is below a microsecond.
        let whole = aws_smithy_types::DateTime::from_secs(self.seconds);
        let text = YEARS.contains(&self.seconds).then(|| whole.fmt(aws_smithy_types::date_time::Format::DateTime));
        let Some(Ok(text)) = text else { return f.write_str(&self.epoch_seconds()) };
        f.write_str(text.trim_end_matches('Z'))?;
        if self.nanoseconds > 0 {
            let fraction = format!("{:09}", self.nanoseconds);
            write!(f, ".{}", fraction.trim_end_matches('0'))?;
        }
        f.write_str("Z")
    }
}

/// As it is shown.
impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// ISO 8601, such as `2022-12-01T13:07:17.123Z`; also a number of epoch seconds and a date of HTTP. Digits beyond the
/// nanosecond are cut.
///
/// # Errors
/// Kind [`Validation`](ErrorKind::Validation) for a text that is no moment.
impl FromStr for Timestamp {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse_text(text)
            .ok_or_else(|| Error::new(ErrorKind::Validation, Timestamp::refusal(&format!("{text:?}"))))
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let seconds = |time: Duration| i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
        match time.duration_since(UNIX_EPOCH) {
            Ok(after) => Timestamp { seconds: seconds(after), nanoseconds: after.subsec_nanos() },
            Err(before) => {
                let before = before.duration();
                match before.subsec_nanos() {
                    0 => Timestamp { seconds: -seconds(before), nanoseconds: 0 },
                    nanoseconds => {
                        Timestamp { seconds: -seconds(before) - 1, nanoseconds: 1_000_000_000 - nanoseconds }
                    }
                }
            }
        }
    }
}

/// A moment that the system's time cannot hold, such as one after the year 30828 on Windows, becomes 1970.
impl From<Timestamp> for SystemTime {
    fn from(moment: Timestamp) -> SystemTime {
        let fraction = Duration::from_nanos(u64::from(moment.nanoseconds));
        let whole = Duration::from_secs(moment.seconds.unsigned_abs());
        let time = if moment.seconds >= 0 { UNIX_EPOCH.checked_add(whole) } else { UNIX_EPOCH.checked_sub(whole) };
        time.and_then(|time| time.checked_add(fraction)).unwrap_or(UNIX_EPOCH)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The raw text, not a float: a double holds these moments to about 200 nanoseconds only.
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        Timestamp::parse_json(raw.get()).ok_or_else(|| D::Error::custom(Timestamp::refusal(raw.get())))
    }
}

/// As text: ISO 8601 in UTC.
impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
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
            ("1.6699E9", 1_669_900_000, 0),
            ("1669900037.000000001", 1_669_900_037, 1),
            ("9223372036854775807", i64::MAX, 0),
            ("0.0000000019", 0, 1),
            ("1e-12", 0, 0),
            ("1e-2147483648", 0, 0),
        ] {
            assert_eq!(Timestamp::parse_epoch_seconds(text), Some(Timestamp::new(seconds, nanoseconds)), "{text}");
        }
        for text in [
            "",
            "x",
            "\"5\"",
            "1e40",
            "1.x",
            "--1",
            "null",
            "1e",
            "true",
            "9223372036854775808",
            "18446744073709551617",
        ] {
            assert_eq!(Timestamp::parse_epoch_seconds(text), None, "{text}");
        }
    }

    #[test]
    fn shown_and_converted() {
        let moment = Timestamp::new(-2, 500_000_000);
        assert_eq!(moment.to_string(), "1969-12-31T23:59:58.5Z");
        assert_eq!(Timestamp::new(-1, 999_999_999).to_string(), "1969-12-31T23:59:59.999999999Z");
        assert_eq!(Timestamp::new(1_669_900_037, 1).to_string(), "2022-12-01T13:07:17.000000001Z");
        assert_eq!(SystemTime::from(moment), UNIX_EPOCH - Duration::from_millis(1500));
        assert_eq!(format!("{moment:?}"), "1969-12-31T23:59:58.5Z");
        for moment in [(-2, 500_000_000), (-1, 0), (-1, 999_999_999), (0, 0), (0, 1), (1_669_900_037, 123_456_700)] {
            let moment = Timestamp::new(moment.0, moment.1);
            assert_eq!(Timestamp::from(SystemTime::from(moment)), moment);
            assert_eq!(moment.to_string().parse(), Ok(moment));
        }
        for (seconds, nanoseconds, shown) in [
            (253_402_300_799, 999_999_999, "9999-12-31T23:59:59.999999999Z"),
            (253_402_300_800, 0, "253402300800"),
            (253_402_300_800, 1, "253402300800.000000001"),
            (-62_135_596_800, 0, "0001-01-01T00:00:00Z"),
            (-62_135_596_801, 500_000_000, "-62135596800.5"),
            (i64::MAX, 999_999_999, "9223372036854775807.999999999"),
            (-i64::MAX, 0, "-9223372036854775807"),
        ] {
            let moment = Timestamp::new(seconds, nanoseconds);
            assert_eq!(moment.to_string(), shown);
            assert_eq!(shown.parse(), Ok(moment));
        }
        assert_eq!(Timestamp::new(i64::MIN, 0).to_string(), i64::MIN.to_string());
        assert!(Timestamp::now() > Timestamp::new(1_700_000_000, 0));
        let refused = "today".parse::<Timestamp>().unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Validation);
        assert_eq!(refused.to_string(), "\"today\" is no moment: neither a number of epoch seconds nor ISO 8601");
    }
}
