//! [`Clock`]: how far a service's clock is from ours.

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use http::HeaderMap;
use http::header::DATE;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

/// A difference that AWS does not accept is five minutes: less than this is not worth signing anew.
const TOLERANCE: Duration = Duration::from_secs(4 * 60);

/// What `Date` and the way of an answer leave open: less than that is no difference.
const DOUBT: Duration = Duration::from_secs(2);

/// A clock by its difference from ours; by default ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Clock {
    /// The service's less ours.
    pub(crate) milliseconds: i64,
}

impl Clock {
    /// The clock that said `theirs` when ours said `ours`.
    pub(crate) fn between(theirs: SystemTime, ours: SystemTime) -> Self {
        let milliseconds = |time: Duration| match time {
            time if time < DOUBT => 0,
            time => i64::try_from(time.as_millis()).unwrap_or(i64::MAX),
        };
        let milliseconds = match theirs.duration_since(ours) {
            Ok(ahead) => milliseconds(ahead),
            Err(behind) => -milliseconds(behind.duration()),
        };
        Clock { milliseconds }
    }

    /// The clock of who sent an answer just now, if its `Date` says so.
    pub(crate) fn of_answer(headers: &HeaderMap) -> Option<Self> {
        Some(Clock::between(time_of_answer(headers)?, SystemTime::now()))
    }

    /// What it says now.
    pub(crate) fn now(self) -> SystemTime {
        self.at(SystemTime::now())
    }

    /// What it says when ours says `ours`.
    pub(crate) fn at(self, ours: SystemTime) -> SystemTime {
        let shift = Duration::from_millis(self.milliseconds.unsigned_abs());
        let there = if self.milliseconds >= 0 { ours.checked_add(shift) } else { ours.checked_sub(shift) };
        there.unwrap_or(ours)
    }
}

/// The clock of a service, which requests are signed by: ours, until an answer shows that they differ too much.
#[derive(Debug, Default)]
pub(crate) struct SharedClock {
    milliseconds: AtomicI64,
}

impl SharedClock {
    /// The time to sign with.
    pub(crate) fn now(&self) -> SystemTime {
        self.clock().now()
    }

    /// What is known of it.
    pub(crate) fn clock(&self) -> Clock {
        Clock { milliseconds: self.milliseconds.load(Ordering::Relaxed) }
    }

    /// Takes over the service's time from an answer if it differs from the time that was `signed`: not from the time we
    /// would sign now, which another call may have corrected meanwhile. False if it does not, or is not there.
    pub(crate) fn correct(&self, headers: &HeaderMap, signed: SystemTime) -> bool {
        let Some(date) = time_of_answer(headers) else { return false };
        let difference = date.duration_since(signed).unwrap_or_else(|behind| behind.duration());
        let differs = difference > TOLERANCE;
        if differs {
            let clock = Clock::between(date, SystemTime::now());
            tracing::debug!(
                skew_milliseconds = clock.milliseconds,
                "the service's clock differs: signing with its time"
            );
            self.milliseconds.store(clock.milliseconds, Ordering::Relaxed);
        }
        differs
    }
}

/// When an answer was sent, by its sender's clock.
pub(crate) fn time_of_answer(headers: &HeaderMap) -> Option<SystemTime> {
    let date = DateTime::from_str(headers.get(DATE)?.to_str().ok()?, Format::HttpDate).ok()?;
    SystemTime::try_from(date).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn a_difference_beyond_the_tolerance_is_taken_over() {
        let signed = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        let clock = SharedClock::default();
        assert!(!clock.correct(&HeaderMap::new(), signed));
        let headers = |date: &'static str| HeaderMap::from_iter([(DATE, HeaderValue::from_static(date))]);
        assert!(!clock.correct(&headers("Tue, 14 Nov 2023 22:17:20 GMT"), signed));
        assert_eq!(clock.clock(), Clock::default());
        assert!(clock.correct(&headers("Tue, 14 Nov 2023 22:17:21 GMT"), signed));
        assert!(clock.clock().milliseconds < 0);
    }

    #[test]
    fn a_clock_is_as_far_ahead_or_behind_as_an_answer_says() {
        let ours = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        for (seconds, milliseconds) in [(7200, 7_200_000), (-7200, -7_200_000), (1, 0), (-1, 0), (0, 0)] {
            let shift = Duration::from_secs(i64::unsigned_abs(seconds));
            let theirs = if seconds > 0 { ours + shift } else { ours - shift };
            let clock = Clock::between(theirs, ours);
            assert_eq!(clock, Clock { milliseconds });
            assert_eq!(clock.at(ours), if milliseconds == 0 { ours } else { theirs });
        }
        let mut headers = HeaderMap::new();
        assert_eq!(time_of_answer(&headers), None);
        headers.insert(DATE, "Tue, 14 Nov 2023 22:13:20 GMT".parse().expect("a header"));
        assert_eq!(time_of_answer(&headers), Some(ours));
        assert!(Clock::of_answer(&headers).is_some_and(|clock| clock.milliseconds < -10_000));
        headers.insert(DATE, "yesterday".parse().expect("a header"));
        assert_eq!(Clock::of_answer(&headers), None);
    }
}
