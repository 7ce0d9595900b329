//! [`Backoff`]: how long to wait before the next connection.

use std::time::Duration;

/// The longest first wait.
const FIRST: Duration = Duration::from_secs(1);

/// The longest wait of all.
const MOST: Duration = Duration::from_secs(120);

/// A connection that lasted so long was one: the waits begin anew.
pub(crate) const STEADY: Duration = Duration::from_secs(30);

/// Waits of random length, each drawn from twice as much as the one before: clients that lost the same broker do not
/// come back all at once.
#[derive(Debug, Default)]
pub(crate) struct Backoff {
    failures: u32,
}

impl Backoff {
    /// The next wait; `fraction` is random, from 0 to 1.
    pub(crate) fn next(&mut self, fraction: f64) -> Duration {
        let most = FIRST.saturating_mul(1 << self.failures.min(7)).min(MOST);
        self.failures = self.failures.saturating_add(1);
        most.mul_f64(fraction.clamp(0.0, 1.0))
    }

    /// The next connection is to find out more: it is not waited for long.
    pub(crate) fn soon(&mut self) {
        self.failures = self.failures.min(1);
    }

    /// After a connection that lasted.
    pub(crate) fn reset(&mut self) {
        self.failures = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_two_minutes_and_begin_anew() {
        let mut backoff = Backoff::default();
        let longest: Vec<_> = (0..10).map(|_| backoff.next(1.0).as_secs()).collect();
        assert_eq!(longest, [1, 2, 4, 8, 16, 32, 64, 120, 120, 120]);
        assert_eq!(backoff.next(0.5), MOST / 2);
        assert_eq!(backoff.next(0.0), Duration::ZERO);
        backoff.soon();
        assert_eq!(backoff.next(1.0), FIRST * 2);
        backoff.reset();
        assert_eq!(backoff.next(1.0), FIRST);
    }
}
