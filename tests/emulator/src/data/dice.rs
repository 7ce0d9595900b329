//! A small deterministic generator of numbers.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::encoding::uuid;

/// What the numbers are for; different purposes never share a sequence.
#[derive(Clone, Copy, Debug)]
pub(super) enum Purpose {
    Workspace = 1,
    AssetModel,
    Portal,
    Project,
    Id,
}

/// A sequence of numbers that follows from seed, purpose and index (SplitMix64).
#[derive(Debug)]
pub(super) struct Dice(u64);

impl Dice {
    /// The sequence of one item.
    pub(super) fn new(seed: u64, purpose: Purpose, index: u64) -> Dice {
        let start = mix(seed ^ mix(purpose as u64));
        Dice(mix(start ^ index))
    }

    /// The next number.
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// The next number below `limit`, which is not zero.
    pub(super) fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// One of the words.
    pub(super) fn pick(&mut self, words: &'static [&'static str]) -> &'static str {
        words[self.below(words.len() as u64) as usize]
    }
}

/// Ids that follow from a seed, one after the other.
#[derive(Debug)]
pub(crate) struct SeededIds {
    seed: u64,
    given: AtomicU64,
}

impl SeededIds {
    /// The ids of a seed, from the first on.
    pub(crate) fn new(seed: u64) -> SeededIds {
        SeededIds { seed, given: AtomicU64::new(0) }
    }

    /// The next id.
    pub(crate) fn next(&self) -> String {
        let mut dice = Dice::new(self.seed, Purpose::Id, self.given.fetch_add(1, Ordering::Relaxed));
        uuid(dice.next(), dice.next())
    }
}

/// The bijective finalizer of SplitMix64.
fn mix(mut bits: u64) -> u64 {
    bits = (bits ^ bits >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ bits >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ bits >> 31
}
