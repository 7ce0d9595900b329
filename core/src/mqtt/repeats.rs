//! [`Repeats`]: which of many failures in a row the log is told of.

/// Failures to connect, one after another.
#[derive(Debug, Default)]
pub(super) struct Repeats {
    reason: String,
    /// How many had this reason.
    count: u32,
}

impl Repeats {
    /// Whether the log is to be told of a failure: of the first with its reason, of the second, the fourth, the eighth and
    /// so on. A broker that is away for a week does not fill it.
    pub(super) fn tells(&mut self, reason: String) -> bool {
        if self.reason != reason {
            *self = Repeats { reason, count: 0 };
        }
        self.count = self.count.saturating_add(1);
        self.count.is_power_of_two()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_reason_is_told_ever_more_seldom() {
        let mut repeats = Repeats::default();
        let told: Vec<u32> = (1..=100).filter(|_| repeats.tells("refused".to_owned())).collect();
        assert_eq!(told, [1, 2, 4, 8, 16, 32, 64]);
        assert!(repeats.tells("no such host".to_owned()) && repeats.tells("refused".to_owned()));
    }
}
