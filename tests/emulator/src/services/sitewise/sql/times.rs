//! Times in queries: read from texts, written, and moved by units.

use std::str::FromStr;

use crate::moment::Moment;
use crate::timestamp::{civil_date, days_since_1970, parse_extended, time_of_day};

pub(super) const SECOND: i64 = 1_000_000_000;
pub(super) const MILLISECOND: i64 = 1_000_000;
const SECONDS_PER_DAY: i64 = 86_400;

/// From here on, a number that is compared with a timestamp is in nanoseconds; below, it is in seconds.
const FIRST_NANOSECONDS: u64 = 10_000_000_000;

/// Reads a time: a date, perhaps with a time of day, perhaps with an offset; without one it is UTC. Times too far for a count of
/// nanoseconds are as far as it goes.
pub(super) fn parse(text: &str) -> Option<i64> {
    let time = match text.len() {
        10 => parse_extended(&format!("{text}T00:00:00Z")),
        16 => parse_extended(&format!("{text}:00Z")),
        _ if text.get(19..)?.contains(['Z', '+', '-']) => parse_extended(text),
        _ => parse_extended(&format!("{text}Z")),
    };
    time.map(within)
}

/// A time as far as a count of nanoseconds goes.
fn within(time: i128) -> i64 {
    i64::try_from(time).unwrap_or(if time > 0 { i64::MAX } else { i64::MIN }).max(-i64::MAX)
}

/// The time that a number means: seconds since 1970, or nanoseconds if it is too large for that. Seconds too far for a count of
/// nanoseconds are as far as it goes.
pub(super) fn of_number(number: i64) -> i64 {
    let unit = if number.unsigned_abs() < FIRST_NANOSECONDS { SECOND } else { 1 };
    within(i128::from(number) * i128::from(unit))
}

/// Reads a time by a pattern of `yyyy`, `MM`, `dd`, `HH`, `mm`, `ss` and `S` for each digit of a second's fraction; other
/// letters stand between single quotes. What the pattern does not have is as in 1970.
pub(super) fn parse_by(pattern: &str, text: &str) -> Option<i64> {
    let (mut year, mut month, mut day) = (1970, 1, 1);
    let (mut hour, mut minute, mut second, mut nanoseconds) = (0, 0, 0, 0);
    let (mut pattern, mut text) = (pattern, text);
    while let Some(first) = pattern.chars().next() {
        if first == '\'' {
            let (literal, rest) = pattern[1..].split_once('\'')?;
            text = text.strip_prefix(if literal.is_empty() { "'" } else { literal })?;
            pattern = rest;
            continue;
        }
        let run = pattern.find(|next| next != first).unwrap_or(pattern.len());
        if !first.is_ascii_alphabetic() {
            text = text.strip_prefix(&pattern[..run])?;
            pattern = &pattern[run..];
            continue;
        }
        let most = if run == 1 && first != 'S' { 2 } else { run };
        let digits = text.bytes().take(most).take_while(u8::is_ascii_digit).count();
        if digits < run {
            return None;
        }
        let number = i64::from_str(&text[..digits]).ok()?;
        match (first, run) {
            ('y', 4) => year = number,
            ('M', 1 | 2) => month = number,
            ('d', 1 | 2) => day = number,
            ('H', 1 | 2) => hour = number,
            ('m', 1 | 2) => minute = number,
            ('s', 1 | 2) => second = number,
            ('S', 1..=9) => nanoseconds = number * 10_i64.pow(9 - run as u32),
            _ => return None,
        }
        (text, pattern) = (&text[digits..], &pattern[run..]);
    }
    let whole = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z");
    if !text.is_empty() {
        return None;
    }
    within(parse_extended(&whole)?).checked_add(nanoseconds)
}

/// Whether [`parse_by`] knows the letters of a pattern.
pub(super) fn is_pattern(pattern: &str) -> bool {
    pattern
        .split('\'')
        .step_by(2)
        .all(|part| part.chars().all(|letter| !letter.is_ascii_alphabetic() || "yMdHmsS".contains(letter)))
        && pattern.split('\'').count() % 2 == 1
}

/// `2025-05-15`.
pub(super) fn date_of(time: i64) -> String {
    let (year, month, day) = civil_date(time.div_euclid(SECOND * SECONDS_PER_DAY));
    format!("{year:04}-{month:02}-{day:02}")
}

/// `14:30:00`, with as many digits after the second as it needs: none, three, six or nine.
pub(super) fn time_of(time: i64) -> String {
    let whole = Moment(time).to_iso();
    whole.split_once('T').map_or(String::new(), |(_, time)| time.trim_end_matches('Z').to_owned())
}

/// What times are moved by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
}

impl Unit {
    pub(super) fn named(name: &str) -> Option<Unit> {
        Some(match name.to_ascii_uppercase().as_str() {
            "YEAR" => Unit::Year,
            "MONTH" => Unit::Month,
            "DAY" => Unit::Day,
            "HOUR" => Unit::Hour,
            "MINUTE" => Unit::Minute,
            "SECOND" => Unit::Second,
            _ => return None,
        })
    }

    /// The number that the engine knows it by: months, or seconds below zero.
    pub(super) fn number(self) -> i64 {
        match self {
            Unit::Year => 12,
            Unit::Month => 1,
            Unit::Day => -SECONDS_PER_DAY,
            Unit::Hour => -3600,
            Unit::Minute => -60,
            Unit::Second => -1,
        }
    }
}

/// A time that is so many of a unit later; nothing if that is too far. In a month that is too short, it is the last day.
pub(super) fn shifted(time: i64, unit: i64, count: i64) -> Option<i64> {
    if unit < 0 {
        return time.checked_add(count.checked_mul(-unit)?.checked_mul(SECOND)?);
    }
    let seconds = time.div_euclid(SECOND);
    let (year, month, day) = civil_date(seconds.div_euclid(SECONDS_PER_DAY));
    let months = year.checked_mul(12)?.checked_add(month - 1)?.checked_add(count.checked_mul(unit)?)?;
    let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
    if !(0..=9999).contains(&year) {
        return None;
    }
    let (next_year, next_month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    let first = days_since_1970(year, month, 1);
    let days = first + day.min(days_since_1970(next_year, next_month, 1) - first) - 1;
    let (hour, minute, second) = time_of_day(seconds);
    let seconds = days * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second;
    seconds.checked_mul(SECOND)?.checked_add(time.rem_euclid(SECOND))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_every_documented_form() {
        let whole = parse("2025-12-21 23:59:59").unwrap();
        assert_eq!(Moment(whole).to_iso(), "2025-12-21T23:59:59Z");
        assert_eq!(parse("2025-12-21 23:59:59.999Z"), Some(whole + 999 * MILLISECOND));
        assert_eq!(parse("2025-12-21T23:59:59.123+11:11"), Some(whole + 123 * MILLISECOND - 40_260 * SECOND));
        assert_eq!(parse("2025-12-21 23:59:59.123456789"), Some(whole + 123_456_789));
        assert_eq!(parse("2025-12-21 23:59"), Some(whole - 59 * SECOND));
        assert_eq!(parse("2025-12-21").map(|time| Moment(time).to_iso()).as_deref(), Some("2025-12-21T00:00:00Z"));
        for text in
            ["", "2025", "2025-13-21", "2025-12-21 25:00:00", "2025-12-21 23:59:59.", "\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_are_seconds_or_nanoseconds() {
        for (number, time) in [
            (0, 0),
            (-1, -SECOND),
            (9_223_372_036, 9_223_372_036 * SECOND),
            (9_223_372_037, i64::MAX),
            (9_999_999_999, i64::MAX),
            (10_000_000_000, 10_000_000_000),
            (-9_999_999_999, -i64::MAX),
            (i64::MAX, i64::MAX),
            (i64::MIN, -i64::MAX),
        ] {
            assert_eq!(of_number(number), time, "{number}");
        }
    }

    #[test]
    fn times_are_read_by_patterns() {
        let time = parse("2023-12-25 14:30:05.250").unwrap();
        assert_eq!(parse_by("yyyy-MM-dd HH:mm:ss.SSS", "2023-12-25 14:30:05.250"), Some(time));
        assert_eq!(parse_by("yyyy-MM-dd'T'HH:mm:ss.SSS", "2023-12-25T14:30:05.250"), Some(time));
        assert_eq!(parse_by("d/M/yyyy", "5/11/2023"), parse("2023-11-05"));
        assert_eq!(parse_by("HH:mm", "14:30"), parse("1970-01-01 14:30:00"));
        assert_eq!(parse_by("yyyy", "23"), None);
        assert_eq!(parse_by("yyyy-MM-dd", "2023-02-30"), None);
        assert_eq!(parse_by("yyyy", "2023-"), None);
        assert!(is_pattern("yyyy-MM-dd'T'HH:mm:ss") && !is_pattern("YYYY") && !is_pattern("yyyy'T"));
    }

    #[test]
    fn times_are_moved() {
        let time = parse("2024-01-31 10:20:30.5").unwrap();
        let moved = |unit: Unit, count| shifted(time, unit.number(), count).map(|time| Moment(time).to_iso());
        assert_eq!(moved(Unit::Month, 1).as_deref(), Some("2024-02-29T10:20:30.500Z"));
        assert_eq!(moved(Unit::Month, -11).as_deref(), Some("2023-02-28T10:20:30.500Z"));
        assert_eq!(moved(Unit::Year, 2).as_deref(), Some("2026-01-31T10:20:30.500Z"));
        assert_eq!(moved(Unit::Day, 1).as_deref(), Some("2024-02-01T10:20:30.500Z"));
        assert_eq!(moved(Unit::Minute, -21).as_deref(), Some("2024-01-31T09:59:30.500Z"));
        assert_eq!(moved(Unit::Year, 9999), None);
        assert_eq!(moved(Unit::Hour, i64::MAX), None);
        assert_eq!((date_of(time), time_of(time)), ("2024-01-31".to_owned(), "10:20:30.500".to_owned()));
    }
}
