//! The functions on times.

use super::value::Value;
use super::zones::Zone;
use crate::timestamp::{civil_date, days_since_1970, time_of_day};

const SECONDS_PER_DAY: i64 = 86_400;
const SECONDS_PER_HOUR: i64 = 3600;

/// How far from 1970 times may be, in seconds.
const GREATEST: f64 = 1e11;

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
    if seconds.abs() >= GREATEST {
        return Value::None;
    }
    let local = Zone::named(zone).and_then(|zone| zone.local(seconds.floor() as i64));
    local.map_or(Value::None, Value::Local)
}

/// The seconds since 1970 of a time on the clocks of a time zone.
pub(super) fn mktime(given: &[Value]) -> Value {
    let Some(zone) = given[0].text().and_then(Zone::named) else { return Value::None };
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
    let local = days * SECONDS_PER_DAY + hour * SECONDS_PER_HOUR + minute * 60;
    zone.instant(local).map(|instant| instant as f64 + second).into()
}
