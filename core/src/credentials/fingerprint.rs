//! [`Fingerprint`]: tells configurations apart without keeping the secrets in them.

use sha2::{Digest, Sha256};
use std::hash::{Hash, Hasher};

/// What stands for a value in a table that outlives it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Fingerprint([u8; 32]);

impl Fingerprint {
    pub(super) fn of(value: &impl Hash) -> Self {
        let mut bytes = Bytes(Sha256::new());
        value.hash(&mut bytes);
        Fingerprint(bytes.0.finalize().into())
    }
}

/// Takes what a value gives to be hashed: lengths and ends are in it, so that different values give different bytes.
struct Bytes(Sha256);

impl Hasher for Bytes {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Nobody asks for the short form.
    fn finish(&self) -> u64 {
        let digest = self.0.clone().finalize();
        digest.iter().take(8).fold(0, |number, &byte| number << 8 | u64::from(byte))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn different_values_have_different_fingerprints() {
        let values = [("ab", "c"), ("a", "bc"), ("abc", ""), ("", "abc")];
        for (place, value) in values.iter().enumerate() {
            for (other_place, other) in values.iter().enumerate() {
                assert_eq!(Fingerprint::of(value) == Fingerprint::of(other), place == other_place);
            }
        }
    }
}
