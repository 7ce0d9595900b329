//! The emulator's clocks: that of the wire, which signatures and the `Date` header go by, and that of the account, which
//! says when resources are made and which values are too old. Both are the machine's until a test moves one of them.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::moment::Moment;

/// The widest shift, a hundred years, so that every shifted date still has four digits of year.
pub(crate) const MAX_SHIFT_SECONDS: i64 = 100 * 366 * 86_400;

/// Two clocks that can be set forward or back.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    shift_seconds: AtomicI64,
    account_shift: AtomicI64,
}

impl Clock {
    /// Seconds since 1970, shifted.
    pub(crate) fn now(&self) -> i64 {
        self.after(Duration::ZERO)
    }

    /// Now by the account's clock.
    pub(crate) fn moment(&self) -> Moment {
        Moment(machine().saturating_add(self.account_shift.load(Ordering::Relaxed)))
    }

    /// Sets the account's clock, which goes on from there; nothing sets it right.
    pub(crate) fn set(&self, moment: Option<Moment>) {
        let shift = moment.map_or(0, |moment| moment.0.saturating_sub(machine()));
        self.account_shift.store(shift, Ordering::Relaxed);
    }

    /// The first whole second that is not past: what is dated from it lasts at least as long as it should.
    pub(crate) fn now_rounded_up(&self) -> i64 {
        self.after(Duration::from_nanos(999_999_999))
    }

    fn after(&self, wait: Duration) -> i64 {
        let machine = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default() + wait;
        machine.as_secs() as i64 + self.shift_seconds.load(Ordering::Relaxed)
    }

    /// Sets the shift of the wire's clock against the machine's; zero is no shift.
    pub(crate) fn shift(&self, seconds: i64) {
        self.shift_seconds.store(seconds.clamp(-MAX_SHIFT_SECONDS, MAX_SHIFT_SECONDS), Ordering::Relaxed);
    }
}

/// Nanoseconds since 1970 by the machine's clock.
fn machine() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(now.as_nanos()).unwrap_or(i64::MAX)
}
