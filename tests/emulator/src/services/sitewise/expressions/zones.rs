//! Time zones as formulas name them: an offset, a region, or an abbreviation.

use std::sync::LazyLock;

use jiff::civil::DateTime;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, ToSpan};

const HOUR: i64 = 3600;

/// The rules of the regions, as they were when the emulator was built.
static REGIONS: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// What AWS documents besides regions that the database has: abbreviations, and regions that it has no longer.
const OTHERS: [(&str, &str); 40] = [
    ("ACT", "Australia/Darwin"),
    ("AET", "Australia/Sydney"),
    ("AGT", "America/Argentina/Buenos_Aires"),
    ("ART", "Africa/Cairo"),
    ("AST", "America/Anchorage"),
    ("BET", "America/Sao_Paulo"),
    ("BST", "Asia/Dhaka"),
    ("CAT", "Africa/Harare"),
    ("CET", "Europe/Paris"),
    ("CNT", "America/St_Johns"),
    ("CST", "America/Chicago"),
    ("CTT", "Asia/Shanghai"),
    ("EAT", "Africa/Addis_Ababa"),
    ("EST", "-5"),
    ("HST", "-10"),
    ("IET", "America/Indiana/Indianapolis"),
    ("IST", "Asia/Kolkata"),
    ("JST", "Asia/Tokyo"),
    ("MIT", "Pacific/Apia"),
    ("MST", "-7"),
    ("NET", "Asia/Yerevan"),
    ("NST", "Pacific/Auckland"),
    ("PLT", "Asia/Karachi"),
    ("PRT", "America/Puerto_Rico"),
    ("PST", "America/Los_Angeles"),
    ("SST", "Pacific/Guadalcanal"),
    ("SystemV/AST4", "-4"),
    ("SystemV/AST4ADT", "America/Halifax"),
    ("SystemV/CST6", "-6"),
    ("SystemV/CST6CDT", "America/Chicago"),
    ("SystemV/EST5", "-5"),
    ("SystemV/EST5EDT", "America/New_York"),
    ("SystemV/HST10", "-10"),
    ("SystemV/MST7", "-7"),
    ("SystemV/MST7MDT", "America/Denver"),
    ("SystemV/PST8", "-8"),
    ("SystemV/PST8PDT", "America/Los_Angeles"),
    ("SystemV/YST9", "-9"),
    ("US/Pacific-New", "America/Los_Angeles"),
    ("VST", "Asia/Ho_Chi_Minh"),
];

/// A time zone.
pub(super) enum Zone {
    /// Seconds ahead of UTC.
    Offset(i64),
    Region(TimeZone),
}

impl Zone {
    /// `Z`, `UTC`, `GMT`, `+2`, `-05:30`, `GMT+2`, `UTC-01:00`, a region such as `America/New_York`, or an abbreviation such
    /// as `PST`, in just these letters.
    pub(super) fn named(name: &str) -> Option<Zone> {
        let name = OTHERS.iter().find(|(other, _)| *other == name).map_or(name, |(_, meant)| meant);
        if let Some(offset) = offset(name) {
            return Some(Zone::Offset(offset));
        }
        let region = REGIONS.get(name).ok()?;
        (region.iana_name() == Some(name)).then_some(Zone::Region(region))
    }

    /// What the clocks show at an instant; both are in seconds since 1970.
    pub(super) fn local(&self, instant: i64) -> Option<i64> {
        match self {
            Zone::Offset(offset) => Some(instant + offset),
            Zone::Region(region) => {
                let offset = region.to_offset(Timestamp::from_second(instant).ok()?);
                Some(instant + i64::from(offset.seconds()))
            }
        }
    }

    /// The instant at which the clocks show a time; the first if there are two, and if there is none, as if the clocks had not
    /// been put forward.
    pub(super) fn instant(&self, local: i64) -> Option<i64> {
        match self {
            Zone::Offset(offset) => Some(local - offset),
            Zone::Region(region) => {
                let shown = DateTime::constant(1970, 1, 1, 0, 0, 0, 0).checked_add(local.seconds()).ok()?;
                Some(region.to_ambiguous_timestamp(shown).compatible().ok()?.as_second())
            }
        }
    }
}

/// The seconds that an offset is ahead of UTC.
fn offset(zone: &str) -> Option<i64> {
    if matches!(zone, "Z" | "UTC" | "GMT") {
        return Some(0);
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
    Some(sign * (number(hours, 18)? * HOUR + number(minutes, 59)? * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_have_all_their_forms() {
        let zones =
            [("Z", 0), ("+2", 7200), ("-5", -18_000), ("GMT+2", 7200), ("UTC-01:00", -3600), ("-05:30", -19_800)];
        for (zone, seconds) in zones {
            assert_eq!(offset(zone), Some(seconds), "{zone}");
        }
        for zone in ["", "+", "+19", "+1:60", "+001", "2"] {
            assert_eq!(offset(zone), None, "{zone}");
        }
    }

    #[test]
    fn regions_keep_their_summer_time() {
        let ahead =
            |zone: &str, instant: i64| Zone::named(zone).and_then(|zone| zone.local(instant)).map(|at| at - instant);
        // Of January and July 2021.
        let (winter, summer) = (1_610_000_000, 1_626_000_000);
        for (zone, in_winter, in_summer) in [
            ("America/New_York", -5, -4),
            ("PST", -8, -7),
            ("CET", 1, 2),
            ("EST", -5, -5),
            ("Asia/Tokyo", 9, 9),
            ("Etc/GMT+12", -12, -12),
            ("Pacific/Auckland", 13, 12),
            ("US/Pacific-New", -8, -7),
            ("SystemV/YST9", -9, -9),
        ] {
            let found = [ahead(zone, winter), ahead(zone, summer)];
            assert_eq!(found, [in_winter, in_summer].map(|hours: i64| Some(hours * HOUR)), "{zone}");
        }
        for zone in ["Mars/Base", "america/new_york", "ABC", "America/New York"] {
            assert!(Zone::named(zone).is_none(), "{zone}");
        }
        for (name, _) in OTHERS {
            assert!(ahead(name, winter).is_some(), "{name}");
        }
    }

    #[test]
    fn times_that_are_there_twice_or_never_are_instants() {
        let zone = Zone::named("Europe/Paris").unwrap();
        for month in 0..240 {
            let instant = 1_500_000_000 + month * 2_629_746;
            assert_eq!(zone.local(instant).and_then(|local| zone.instant(local)), Some(instant));
        }
        // On 28 March 2021 clocks went from 2:00 to 3:00, which was 1:00 UTC; on 31 October they went back, at 1:00 UTC, too.
        let (spring, autumn) = (1_616_893_200, 1_635_642_000);
        assert_eq!(zone.instant(spring + HOUR + 1800), Some(spring + 1800));
        assert_eq!(zone.instant(autumn + HOUR + 1800), Some(autumn - 1800));
    }
}
