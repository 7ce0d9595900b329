//! The emulator's clock: the machine's, shifted when a test asks for a wrong one.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::moment::Moment;

/// The widest shift, a hundred years, so that every shifted date still has four digits of year.
pub(crate) const MAX_SHIFT_SECONDS: i64 = 100 * 366 * 86_400;

/// A clock that can be set forward or back; both the `Date` header and the signature check read it.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    shift_seconds: AtomicI64,
}

impl Clock {
    /// Seconds since 1970, shifted.
    pub(crate) fn now(&self) -> i64 {
        self.after(Duration::ZERO)
    }

    /// Now, to the nanosecond.
    pub(crate) fn moment(&self) -> Moment {
        let machine = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let nanoseconds = i64::try_from(machine.as_nanos()).unwrap_or(i64::MAX);
        Moment(nanoseconds.saturating_add(self.shift_seconds.load(Ordering::Relaxed).saturating_mul(1_000_000_000)))
    }

    /// The first whole second that is not past: what is dated from it lasts at least as long as it should.
    pub(crate) fn now_rounded_up(&self) -> i64 {
        self.after(Duration::from_nanos(999_999_999))
    }

    fn after(&self, wait: Duration) -> i64 {
        let machine = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default() + wait;
        machine.as_secs() as i64 + self.shift_seconds.load(Ordering::Relaxed)
    }

    /// Sets the shift against the machine's clock; zero is no shift.
    pub(crate) fn shift(&self, seconds: i64) {
        self.shift_seconds.store(seconds.clamp(-MAX_SHIFT_SECONDS, MAX_SHIFT_SECONDS), Ordering::Relaxed);
    }
}
