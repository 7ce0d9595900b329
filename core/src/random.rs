//! [`Random`]: random numbers that are others in every process.

use ring::rand::{SecureRandom, SystemRandom};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

/// What a connector draws. A forked child begins with a copy of its parent's memory, and with it of the numbers that a
/// thread would draw next: all children would retry at the same moments. So each connector has a beginning of its own,
/// from the system.
pub(crate) struct Random(Mutex<fastrand::Rng>);

impl Random {
    pub(crate) fn new() -> Self {
        let mut seed = [0; 8];
        if SystemRandom::new().fill(&mut seed).is_err() {
            let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            seed = (now.as_nanos() as u64 ^ u64::from(std::process::id()) << 32).to_le_bytes();
        }
        Random(Mutex::new(fastrand::Rng::with_seed(u64::from_le_bytes(seed))))
    }

    /// A number from 0 to 1.
    pub(crate) fn fraction(&self) -> f64 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).f64()
    }

    /// A client id for MQTT.
    #[cfg(feature = "mqtt")]
    pub(crate) fn client_id(&self) -> String {
        let mut random = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let letters = std::iter::repeat_with(|| random.alphanumeric()).take(22);
        "twinlink-".chars().chain(letters).collect()
    }

    /// A UUID, version 4.
    pub(crate) fn uuid(&self) -> String {
        let random = self.0.lock().unwrap_or_else(PoisonError::into_inner).u128(..);
        let random = (random & !(0xf << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
        let digits = format!("{random:032x}");
        [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_a_beginning_of_its_own() {
        let (one, other) = (Random::new(), Random::new());
        assert_ne!(one.uuid(), other.uuid());
        assert_ne!(one.uuid(), one.uuid());
        let uuid = one.uuid();
        let dashes: Vec<_> = uuid.match_indices('-').map(|(place, _)| place).collect();
        assert_eq!((uuid.len(), dashes, &uuid[14..15]), (36, vec![8, 13, 18, 23], "4"), "{uuid}");
        assert!(uuid.chars().all(|digit| digit == '-' || digit.is_ascii_hexdigit()), "{uuid}");
        assert!((0.0..1.0).contains(&one.fraction()));
    }
}
