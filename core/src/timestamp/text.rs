//! Moments that come as text: ISO 8601, as RFC 3339 narrows it and a little wider, the dates of HTTP, and numbers in
//! quotes. Services promise numbers; AWS's own clients read these too where one comes.

use super::Timestamp;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

/// Reads a moment.
pub(super) fn parse(text: &str) -> Option<Timestamp> {
    let text = text.trim_ascii();
    if text.is_empty() {
        return None;
    }
    Timestamp::parse_epoch_seconds(text).or_else(|| iso_8601(text)).or_else(|| {
        let date = DateTime::from_str(text, Format::HttpDate).ok()?;
        Some(Timestamp::new(date.secs(), date.subsec_nanos()))
    })
}

/// `2022-12-01T13:07:17.123Z`. A blank may stand for the `T`, `,` for the point, `+01:00` or `+0100` for the `Z`. Without
/// a zone it is UTC, without a time midnight; the seconds may be left out. Digits beyond the nanosecond are cut.
fn iso_8601(text: &str) -> Option<Timestamp> {
    let mut rest = text.as_bytes();
    let year = digits(&mut rest, 4)?;
    take(&mut rest, b"-")?;
    let month = digits(&mut rest, 2)?;
    take(&mut rest, b"-")?;
    let day = digits(&mut rest, 2)?;
    if !(1..=12).contains(&month) || day == 0 || day > days_of(year, month) {
        return None;
    }
    let mut seconds = days_since_1970(year, month, day) * 86_400;
    let mut nanoseconds = 0;
    if rest.is_empty() {
        return Some(Timestamp::new(seconds, 0));
    }
    take(&mut rest, b"Tt ")?;
    seconds += clock(&mut rest)?;
    if take(&mut rest, b":").is_some() {
        // A leap second is the first of the next minute.
        seconds += digits(&mut rest, 2).filter(|&second| second <= 60)?;
        if take(&mut rest, b".,").is_some() {
            let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let (fraction, zone) = rest.split_at(length);
            let digit = |place| fraction.get(place).map_or(0, |digit| u32::from(digit - b'0'));
            nanoseconds = (0..9).fold(0, |number, place| number * 10 + digit(place));
            rest = (length > 0).then_some(zone)?;
        }
    }
    seconds -= match take(&mut rest, b"Zz+-") {
        None | Some(b'Z' | b'z') => 0,
        Some(sign) => {
            let hours = digits(&mut rest, 2)?;
            take(&mut rest, b":");
            let minutes = if rest.is_empty() { 0 } else { digits(&mut rest, 2)? };
            let offset = (hours < 24 && minutes < 60).then_some(hours * 3600 + minutes * 60)?;
            if sign == b'-' { -offset } else { offset }
        }
    };
    rest.is_empty().then(|| Timestamp::new(seconds, nanoseconds))
}

/// Hours and minutes, in seconds.
fn clock(rest: &mut &[u8]) -> Option<i64> {
    let hours = digits(rest, 2)?;
    take(rest, b":")?;
    let minutes = digits(rest, 2)?;
    (hours < 24 && minutes < 60).then_some(hours * 3600 + minutes * 60)
}

/// Takes so many digits.
fn digits(rest: &mut &[u8], count: usize) -> Option<i64> {
    let (number, after) = rest.split_at_checked(count)?;
    *rest = after;
    number.iter().try_fold(0, |number, digit| Some(number * 10 + i64::from(char::from(*digit).to_digit(10)?)))
}

/// Takes one of these bytes.
fn take(rest: &mut &[u8], any: &[u8]) -> Option<u8> {
    let (&byte, after) = rest.split_first()?;
    any.contains(&byte).then(|| *rest = after)?;
    Some(byte)
}

fn days_of(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// In the Gregorian calendar. Years are counted from 1 March: the leap day is then the last of its year.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_as_clients_of_aws_read_them() {
        for (text, shown) in [
            ("2022-12-01T13:07:17Z", "2022-12-01T13:07:17Z"),
            ("2022-12-01T13:07:17.123456789123Z", "2022-12-01T13:07:17.123456789Z"),
            ("2022-12-01 13:07:17,5", "2022-12-01T13:07:17.5Z"),
            ("2022-12-01t13:07:17z", "2022-12-01T13:07:17Z"),
            ("2022-12-01T13:07:17+01:30", "2022-12-01T11:37:17Z"),
            ("2022-12-01T13:07:17-0800", "2022-12-01T21:07:17Z"),
            ("2022-12-01T13:07:17+05", "2022-12-01T08:07:17Z"),
            ("2022-12-01T13:07Z", "2022-12-01T13:07:00Z"),
            ("2022-12-01", "2022-12-01T00:00:00Z"),
            ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
            ("2000-02-29T00:00:00Z", "2000-02-29T00:00:00Z"),
            ("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.5Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
            ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
            (" 1669900037.123 ", "2022-12-01T13:07:17.123Z"),
            ("1.669900037E9", "2022-12-01T13:07:17Z"),
            ("Thu, 01 Dec 2022 13:07:17 GMT", "2022-12-01T13:07:17Z"),
        ] {
            assert_eq!(parse(text).expect(text).to_string(), shown, "{text}");
        }
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in [
            "",
            " ",
            "today",
            "2022-13-01",
            "2022-00-01",
            "2022-02-29",
            "1900-02-29",
            "2022-12-00",
            "2022-12-01T",
            "2022-12-01T24:00:00Z",
            "2022-12-01T13:60:00Z",
            "2022-12-01T13:07:61Z",
            "2022-12-01T13:07:17.Z",
            "2022-12-01T13:07:17ZZ",
            "2022-12-01T13:07:17+",
            "2022-12-01T13:07:17+24:00",
            "2022-12-01T13:07:17+01:60",
            "2022-12-01T13:07:17 Z",
            "+2022-12-01",
            "2022-12-01T1３:07:17Z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
