//! [`Moment`]: when a signature is made, as it is written in one.

use std::time::SystemTime;

const SECONDS_OF_A_DAY: u64 = 86_400;

/// The year 10000 has a digit more than the format.
const END: u64 = 253_402_300_800;

/// A moment such as `20150830T123600Z`.
pub(super) struct Moment {
    /// Since 1970.
    pub(super) day: u64,
    text: [u8; 16],
}

impl Moment {
    /// None before 1970 and after 9999.
    pub(super) fn of(time: SystemTime) -> Option<Self> {
        let seconds = time.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs();
        if seconds >= END {
            return None;
        }
        let (day, second) = (seconds / SECONDS_OF_A_DAY, seconds % SECONDS_OF_A_DAY);
        let (year, month, date) = civil(day);
        let mut text = *b"00000000T000000Z";
        for (place, number) in [
            (0, year / 100),
            (2, year % 100),
            (4, month),
            (6, date),
            (9, second / 3600),
            (11, second / 60 % 60),
            (13, second % 60),
        ] {
            text[place] = b'0' + (number / 10) as u8;
            text[place + 1] = b'0' + (number % 10) as u8;
        }
        Some(Moment { day, text })
    }

    pub(super) fn text(&self) -> &str {
        // Digits and two letters.
        std::str::from_utf8(&self.text).unwrap_or_default()
    }

    /// Without the time of day.
    pub(super) fn date(&self) -> &str {
        &self.text()[..8]
    }
}

/// Year, month and day of month, in the Gregorian calendar. Years are counted from 1 March: the leap day is then the last
/// of its year.
fn civil(day: u64) -> (u64, u64, u64) {
    let day = day + 719_468;
    let (era, day) = (day / 146_097, day % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let date = day - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (era * 400 + year + next, month, date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn text(seconds: u64) -> Option<String> {
        Moment::of(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)).map(|moment| moment.text().to_owned())
    }

    #[test]
    fn moments_are_written_as_in_a_signature() {
        for (seconds, written) in [
            (0, "19700101T000000Z"),
            (951_782_399, "20000228T235959Z"),
            (951_782_400, "20000229T000000Z"),
            (951_868_800, "20000301T000000Z"),
            (1_440_938_160, "20150830T123600Z"),
            (4_107_542_399, "21000228T235959Z"),
            (4_107_542_400, "21000301T000000Z"),
            (END - 1, "99991231T235959Z"),
        ] {
            assert_eq!(text(seconds).as_deref(), Some(written));
        }
        assert_eq!(text(END), None);
        assert!(Moment::of(SystemTime::UNIX_EPOCH - Duration::from_secs(1)).is_none());
    }

    #[test]
    fn each_day_follows_the_one_before() {
        let mut before = civil(0);
        for day in 1..END / SECONDS_OF_A_DAY {
            let (year, month, date) = civil(day);
            let follows = match (month, date) {
                (1, 1) => before == (year - 1, 12, 31),
                (_, 1) => before.0 == year && before.1 == month - 1 && before.2 >= 28,
                _ => before == (year, month, date - 1),
            };
            assert!(follows, "{before:?} {:?}", (year, month, date));
            before = (year, month, date);
        }
    }
}
