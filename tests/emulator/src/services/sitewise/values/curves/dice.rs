//! Numbers that look like chance and follow from a seed, what they are for, and a place.

/// A number from 0 up to 1.
pub(super) fn unit(seed: u64, purpose: u64, place: i64) -> f64 {
    let bits = mix(mix(seed ^ mix(purpose.wrapping_add(0x9e37_79b9_7f4a_7c15))) ^ place.cast_unsigned());
    (bits >> 11) as f64 / (1u64 << 53) as f64
}

/// A number from 0 up to a limit.
pub(super) fn below(seed: u64, purpose: u64, limit: i64) -> i64 {
    (unit(seed, purpose, 0) * limit as f64) as i64
}

/// A number from -1 to 1, most often near 0.
pub(super) fn noise(seed: u64, purpose: u64, place: i64) -> f64 {
    unit(seed, purpose, place) + unit(seed, purpose + 1, place) - 1.0
}

/// The finalizer of SplitMix64.
fn mix(mut bits: u64) -> u64 {
    bits = (bits ^ bits >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ bits >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ bits >> 31
}
