//! The date forms of the protocols, to and from seconds since 1970: ISO 8601, basic and extended, and the HTTP date.

const SECONDS_PER_DAY: i64 = 86_400;
const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// `20260101T000000Z`, the form of `X-Amz-Date`.
pub(crate) fn format_basic(seconds: i64) -> String {
    let (year, month, day) = civil_date(seconds.div_euclid(SECONDS_PER_DAY));
    let (hour, minute, second) = time_of_day(seconds);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

/// Seconds since 1970 of a text as [`format_basic`] writes it, or nothing when it is not one.
pub(crate) fn parse_basic(text: &str) -> Option<i64> {
    let digits = |range: std::ops::Range<usize>| {
        let part = text.get(range)?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<i64>().ok())?
    };
    let days = days_since_1970(digits(0..4)?, digits(4..6)?, digits(6..8)?);
    let seconds = days * SECONDS_PER_DAY + digits(9..11)? * 3600 + digits(11..13)? * 60 + digits(13..15)?;
    // Writing it again refuses the 31st of April, the 25th hour and a missing `T` or `Z` in one comparison.
    (format_basic(seconds) == text).then_some(seconds)
}

/// `2026-01-01T00:00:00Z`, the form of expirations.
pub(crate) fn format_extended(seconds: i64) -> String {
    let (year, month, day) = civil_date(seconds.div_euclid(SECONDS_PER_DAY));
    let (hour, minute, second) = time_of_day(seconds);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Nanoseconds since 1970 of an ISO 8601 text: date and time with `T` or a space, up to nine digits of fraction, and `Z` or
/// an offset such as `+01:00`, up to 23:59 either way; nothing for any other text. The years from 1 to 9999 have room.
pub(crate) fn parse_extended(text: &str) -> Option<i128> {
    let (date_and_time, rest) = text.split_at_checked(19)?;
    let basic = date_and_time.replace(['-', ':'], "").replace(' ', "T");
    let seconds = parse_basic(&format!("{basic}Z"))?;
    let digits = rest.strip_prefix('.').map_or("", |rest| {
        rest.split_at(rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len())).0
    });
    if digits.len() > 9 || rest.starts_with('.') && digits.is_empty() {
        return None;
    }
    let nanoseconds: i64 = format!("{digits:0<9}").parse().ok()?;
    let zone = rest.strip_prefix('.').map_or(rest, |rest| &rest[digits.len()..]);
    let offset = match zone {
        "Z" => 0,
        _ => {
            let (sign, zone) = zone.split_at_checked(1)?;
            let (hours, minutes) = zone.split_once(':')?;
            let (hours, minutes) = (two_digits(hours)?, two_digits(minutes)?);
            if hours > 23 || minutes > 59 {
                return None;
            }
            let seconds = hours * 3600 + minutes * 60;
            match sign {
                "+" => seconds,
                "-" => -seconds,
                _ => return None,
            }
        }
    };
    Some(i128::from(seconds - offset) * 1_000_000_000 + i128::from(nanoseconds))
}

fn two_digits(text: &str) -> Option<i64> {
    (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

/// `Thu, 01 Jan 2026 00:00:00 GMT`, the form of the `Date` header.
pub(crate) fn format_http(seconds: i64) -> String {
    let days = seconds.div_euclid(SECONDS_PER_DAY);
    let (year, month, day) = civil_date(days);
    let (hour, minute, second) = time_of_day(seconds);
    let weekday = WEEKDAYS[days.rem_euclid(7) as usize];
    let month = MONTHS[month as usize - 1];
    format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT")
}

pub(crate) fn time_of_day(seconds: i64) -> (i64, i64, i64) {
    let second_of_day = seconds.rem_euclid(SECONDS_PER_DAY);
    (second_of_day / 3600, second_of_day / 60 % 60, second_of_day % 60)
}

// Both conversions count years from March, so that the leap day is the last day of its year, in eras of 400 years.

pub(crate) fn civil_date(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

pub(crate) fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = year - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_instants_have_their_known_forms() {
        for (seconds, basic, http) in [
            (0, "19700101T000000Z", "Thu, 01 Jan 1970 00:00:00 GMT"),
            (951_782_399, "20000228T235959Z", "Mon, 28 Feb 2000 23:59:59 GMT"),
            (951_782_400, "20000229T000000Z", "Tue, 29 Feb 2000 00:00:00 GMT"),
            (1_440_938_160, "20150830T123600Z", "Sun, 30 Aug 2015 12:36:00 GMT"),
            (-1, "19691231T235959Z", "Wed, 31 Dec 1969 23:59:59 GMT"),
        ] {
            assert_eq!(format_basic(seconds), basic);
            assert_eq!(parse_basic(basic), Some(seconds));
            assert_eq!(format_http(seconds), http);
            assert_eq!(format_extended(seconds).replace(['-', ':'], ""), basic);
        }
    }

    #[test]
    fn every_day_of_eight_centuries_reads_back() {
        for day in -146_097..146_097 {
            let (year, month, date) = civil_date(day);
            assert_eq!(days_since_1970(year, month, date), day);
        }
    }

    #[test]
    fn offsets_go_as_far_as_a_day() {
        let at = |offset: &str| parse_extended(&format!("2026-11-26T10:00:00{offset}"));
        let time = at("Z").unwrap();
        for (offset, minutes) in
            [("+00:00", 0), ("-00:00", 0), ("+01:30", 90), ("-11:59", -719), ("+23:59", 1439), ("-23:59", -1439)]
        {
            assert_eq!(at(offset), Some(time - minutes * 60_000_000_000), "{offset}");
        }
        for offset in [
            "",
            "+99:99",
            "+24:00",
            "-24:00",
            "+01:60",
            "+1:00",
            "+001:00",
            "+01:0",
            "+-1:00",
            "++1:00",
            "+01",
            "+0100",
            "+01:00Z",
            "+:",
            "+01:\u{e9}",
        ] {
            assert_eq!(at(offset), None, "{offset}");
        }
    }

    #[test]
    fn what_is_not_basic_is_refused() {
        for text in [
            "",
            "20150830",
            "20150830T123600",
            "2015-08-30T12:36:00Z",
            "20150431T000000Z",
            "20150830T250000Z",
            "20150830x123600Z",
            "+0150830T123600Z",
            "20150830T123600é",
        ] {
            assert_eq!(parse_basic(text), None, "{text}");
        }
    }
}
