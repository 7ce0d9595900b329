//! Moments as SiteWise's property values have them.

use crate::Timestamp;
use crate::sitewise::TimeInNanos;

const SECOND: i64 = 1_000_000_000;

impl From<Timestamp> for TimeInNanos {
    fn from(moment: Timestamp) -> Self {
        // Below a second: it fits.
        TimeInNanos::new(moment.seconds()).offset_in_nanos(moment.nanoseconds() as i32)
    }
}

/// An offset that is no part of a second, which SiteWise does not give, moves the seconds.
impl From<TimeInNanos> for Timestamp {
    fn from(time: TimeInNanos) -> Self {
        let offset = i64::from(time.offset_in_nanos.unwrap_or(0));
        let seconds = time.time_in_seconds.saturating_add(offset.div_euclid(SECOND));
        Timestamp::new(seconds, offset.rem_euclid(SECOND) as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_come_back() {
        for moment in [Timestamp::new(0, 0), Timestamp::new(-1, 999_999_999), Timestamp::new(1_669_900_037, 5)] {
            assert_eq!(Timestamp::from(TimeInNanos::from(moment)), moment);
        }
        assert_eq!(Timestamp::from(TimeInNanos::new(7)), Timestamp::new(7, 0));
        assert_eq!(Timestamp::from(TimeInNanos::new(7).offset_in_nanos(-1)), Timestamp::new(6, 999_999_999));
    }
}
