//! The functions on times.

use super::value::Value;
use crate::timestamp::{civil_date, days_since_1970, time_of_day};

const SECONDS_PER_DAY: i64 = 86_400;
const SECONDS_PER_HOUR: i64 = 3600;

/// A part of a time.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part {
    Year,
    /// From 1.
    Month,
    /// From 1.
    DayOfMonth,
    /// From 0, which is Sunday.
    DayOfWeek,
    /// From 1.
    DayOfYear,
    Hour,
    Minute,
    Second,
}

/// A part of a [`localtime`].
pub(super) fn part(given: &[Value], part: Part) -> Value {
    let Value::Local(seconds) = given[0] else { return Value::None };
    let days = seconds.div_euclid(SECONDS_PER_DAY);
    let (year, month, day) = civil_date(days);
    let (hour, minute, second) = time_of_day(seconds);
    let number = match part {
        Part::Year => year,
        Part::Month => month,
        Part::DayOfMonth => day,
        // The first day was a Thursday.
        Part::DayOfWeek => (days + 4).rem_euclid(7),
        Part::DayOfYear => days - days_since_1970(year, 1, 1) + 1,
        Part::Hour => hour,
        Part::Minute => minute,
        Part::Second => second,
    };
    (number as f64).into()
}

/// The time on the clocks of a time zone.
pub(super) fn localtime(given: &[Value]) -> Value {
    let (Some(seconds), Some(zone)) = (given[0].number(), given[1].text()) else { return Value::None };
    match offset(zone) {
        Some(offset) if seconds.abs() < 1e12 => Value::Local(seconds.floor() as i64 + offset),
        _ => Value::None,
    }
}

/// The seconds since 1970 of a time on the clocks of a time zone.
pub(super) fn mktime(given: &[Value]) -> Value {
    let Some(offset) = given[0].text().and_then(offset) else { return Value::None };
    let whole = |index: usize, from: f64, to: f64| {
        let number = given[index].number().filter(|number| number.fract() == 0.0 && (from..=to).contains(number));
        number.map(|number| number as i64)
    };
    let date = (whole(1, 1970.0, 2250.0), whole(2, 1.0, 12.0), whole(3, 1.0, 31.0));
    let (Some(year), Some(month), Some(day)) = date else { return Value::None };
    let (Some(hour), Some(minute)) = (whole(4, 0.0, 23.0), whole(5, 0.0, 59.0)) else { return Value::None };
    let Some(second) = given[6].number().filter(|second| (0.0..60.0).contains(second)) else { return Value::None };
    let days = days_since_1970(year, month, day);
    if civil_date(days) != (year, month, day) {
        return Value::None;
    }
    let seconds = days * SECONDS_PER_DAY + hour * SECONDS_PER_HOUR + minute * 60 - offset;
    (seconds as f64 + second).into()
}

/// The seconds that a time zone is ahead of UTC: `Z`, `UTC`, `GMT`, `+2`, `-05:30`, `GMT+2`, `UTC-01:00`, `EST`, `HST` or `MST`.
pub(super) fn offset(zone: &str) -> Option<i64> {
    match zone {
        "Z" | "UTC" | "GMT" => return Some(0),
        "EST" => return Some(-5 * SECONDS_PER_HOUR),
        "HST" => return Some(-10 * SECONDS_PER_HOUR),
        "MST" => return Some(-7 * SECONDS_PER_HOUR),
        _ => {}
    }
    let zone = zone.strip_prefix("UTC").or_else(|| zone.strip_prefix("GMT")).unwrap_or(zone);
    let (sign, zone) = match zone.split_at_checked(1)? {
        ("+", zone) => (1, zone),
        ("-", zone) => (-1, zone),
        _ => return None,
    };
    let (hours, minutes) = zone.split_once(':').unwrap_or((zone, "0"));
    let number = |text: &str, most: i64| {
        let is_number = (1..=2).contains(&text.len()) && text.bytes().all(|digit| digit.is_ascii_digit());
        text.parse().ok().filter(|number: &i64| is_number && *number <= most)
    };
    Some(sign * (number(hours, 18)? * SECONDS_PER_HOUR + number(minutes, 59)? * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_offsets() {
        let zones =
            [("Z", 0), ("+2", 7200), ("-5", -18_000), ("GMT+2", 7200), ("UTC-01:00", -3600), ("-05:30", -19_800)];
        for (zone, seconds) in zones {
            assert_eq!(offset(zone), Some(seconds), "{zone}");
        }
        for zone in ["", "+", "Europe/Paris", "+19", "+1:60", "+001", "2"] {
            assert_eq!(offset(zone), None, "{zone}");
        }
    }
}
