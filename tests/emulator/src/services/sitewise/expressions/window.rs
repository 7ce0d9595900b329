//! Tumbling windows: how long the windows of a metric are, and where they end.

use serde_json::Value as Json;

use crate::timestamp;

const SECOND: i64 = 1_000_000_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
const WEEK: i64 = 7 * DAY;

/// The first Monday; 1970 began on a Thursday, and weeks end with their Sunday.
const MONDAY: i64 = 4 * DAY;

/// Windows of one length, one after the other. A window has its end, not its start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Windows {
    /// In nanoseconds.
    pub(crate) length: i64,
    /// Where one of them ends, in nanoseconds since 1970.
    offset: i64,
}

impl Windows {
    /// Windows that are aligned to 1970, such as those of aggregates.
    pub(crate) fn aligned(length: i64) -> Windows {
        Windows { length, offset: 0 }
    }

    /// The windows of a metric, from the member `window` of its definition.
    ///
    /// # Errors
    /// A sentence on the member that is wrong.
    pub(crate) fn read(window: &Json) -> Result<Windows, String> {
        let interval = window["tumbling"]["interval"].as_str().unwrap_or_default();
        let length = duration(interval, "mhdw").ok_or_else(|| {
            format!("window.tumbling.interval '{interval}' is no time such as 5m, 1h, 1d, 1w or PT5M")
        })?;
        if !(MINUTE..=WEEK).contains(&length) {
            return Err(format!("window.tumbling.interval '{interval}' must be between 1m and 1w"));
        }
        let offset = match window["tumbling"]["offset"].as_str() {
            None => 0,
            Some(text) => offset(text).ok_or_else(|| {
                format!(
                    "window.tumbling.offset '{text}' is no time such as 18h, 30s, PT18H, 00:03:00 or 2021-07-23T18:00-08"
                )
            })?,
        };
        let start = if length == WEEK { MONDAY } else { 0 };
        Ok(Windows { length, offset: (start + offset).rem_euclid(length) })
    }

    /// The end of the window that an instant is in.
    pub(crate) fn end_of(&self, time: i64) -> i64 {
        self.last_over(time.saturating_sub(1)).saturating_add(self.length)
    }

    /// The end of the last window that is over at an instant.
    pub(crate) fn last_over(&self, now: i64) -> i64 {
        // Spans may begin and end at the ends of time.
        let windows = now.saturating_sub(self.offset).div_euclid(self.length);
        windows.saturating_mul(self.length).saturating_add(self.offset)
    }
}

/// `5m` with one of the units, or `PT5M`, in nanoseconds.
fn duration(text: &str, units: &str) -> Option<i64> {
    match text.strip_prefix('P') {
        Some(iso) => {
            let (days, time) = iso.split_once('T').unwrap_or((iso, ""));
            let (days, time) = (parts(&days.to_ascii_lowercase(), "wd")?, parts(&time.to_ascii_lowercase(), "hms")?);
            days.checked_add(time).filter(|length| *length > 0)
        }
        None => {
            let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
            let is_one = units.contains(unit) && number.bytes().all(|digit| digit.is_ascii_digit());
            if is_one { parts(text, units).filter(|length| *length > 0) } else { None }
        }
    }
}

/// The sum of numbers with units behind them.
fn parts(text: &str, units: &str) -> Option<i64> {
    let mut sum = 0_i64;
    let mut rest = text;
    while !rest.is_empty() {
        let (number, unit) = rest.split_at(rest.find(|character: char| !character.is_ascii_digit())?);
        let (unit, after) = unit.split_at_checked(1).filter(|(unit, _)| units.contains(unit))?;
        let length = match unit {
            "s" => SECOND,
            "m" => MINUTE,
            "h" => HOUR,
            "d" => DAY,
            _ => WEEK,
        };
        sum = number.parse::<i64>().ok()?.checked_mul(length)?.checked_add(sum)?;
        rest = after;
    }
    Some(sum)
}

/// An offset: a time from the start, a time of day, or a moment with a time zone.
fn offset(text: &str) -> Option<i64> {
    if text == "0s" || text == "PT0S" {
        return Some(0);
    }
    if let Some(length) = duration(text, "smhdw") {
        return Some(length);
    }
    if text.len() == 8 {
        return instant(&format!("1970-01-01T{text}Z"));
    }
    let zone_at = text.get(10..)?.rfind(['+', '-', 'Z'])? + 10;
    let (moment, zone) = text.split_at(zone_at);
    let moment = if moment.len() == 16 { format!("{moment}:00") } else { moment.to_owned() };
    let zone = if zone.len() == 3 { format!("{zone}:00") } else { zone.to_owned() };
    instant(&format!("{moment}{zone}"))
}

fn instant(text: &str) -> Option<i64> {
    timestamp::parse_extended(text).and_then(|nanoseconds| i64::try_from(nanoseconds).ok())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn windows(interval: &str, offset: Option<&str>) -> Result<Windows, String> {
        Windows::read(&json!({ "tumbling": { "interval": interval, "offset": offset } }))
    }

    #[test]
    fn intervals_and_offsets_have_all_their_forms() {
        for (interval, length) in
            [("1m", MINUTE), ("15m", 15 * MINUTE), ("1h", HOUR), ("1d", DAY), ("PT5M", 5 * MINUTE)]
        {
            assert_eq!(windows(interval, None), Ok(Windows { length, offset: 0 }), "{interval}");
        }
        assert_eq!(windows("1w", None), Ok(Windows { length: WEEK, offset: MONDAY }));
        let offsets = [
            ("18h", 18 * HOUR),
            ("PT18H", 18 * HOUR),
            ("00:03:00", 3 * MINUTE),
            ("2021-07-23T18:00-08", 2 * HOUR),
            ("30s", 30 * SECOND),
        ];
        for (text, offset) in offsets {
            assert_eq!(windows("1d", Some(text)), Ok(Windows { length: DAY, offset }), "{text}");
        }
        for interval in ["", "m", "0m", "30s", "2w", "1.5h", "1y", "P1Y", "PT", "m5", "99999999999999999m"] {
            assert!(windows(interval, None).unwrap_err().starts_with("window.tumbling.interval"), "{interval}");
        }
        for offset in ["", "h", "soon", "25:61:00", "2021-07-23"] {
            assert!(windows("1d", Some(offset)).unwrap_err().starts_with("window.tumbling.offset"), "{offset}");
        }
    }

    #[test]
    fn a_window_has_its_end_and_not_its_start() {
        let windows = Windows { length: 10, offset: 3 };
        assert_eq!([3, 4, 12, 13, 14].map(|time| windows.end_of(time)), [3, 13, 13, 13, 23]);
        assert_eq!([12, 13, 14].map(|now| windows.last_over(now)), [3, 13, 13]);
    }
}
