//! [`Walk`]: tells a listing that goes in a circle, by two of its tokens, however many pages it has.
//!
//! Brent's way: a mark stays where it is for twice as many steps each time, while the walk goes on. Once it lies on the
//! circle and stays for as many steps as that has, the walk comes by. So a token that leads to its own page, and a circle
//! of two pages at the beginning, are seen at once; a longer one after about three times the pages that there are.

use crate::wire::{Reader, Writer};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Which tokens a listing has used, as far as it must be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Walk {
    /// The fingerprint of the last token.
    last: u64,
    /// The fingerprint of one before it, or the same.
    mark: u64,
    /// For how many tokens the mark stays where it is; 0 if there is none yet.
    stay: u64,
    /// For how many more of them.
    left: u64,
}

impl Walk {
    /// Whether `token` is known to be used.
    pub(super) fn repeats(&self, token: &str) -> bool {
        let token = fingerprint(token);
        self.stay > 0 && (token == self.last || token == self.mark)
    }

    /// Uses `token`.
    pub(super) fn take(&mut self, token: &str) {
        self.last = fingerprint(token);
        if self.left == 0 {
            self.mark = self.last;
            self.stay = self.stay.saturating_mul(2).max(1);
            self.left = self.stay;
        } else {
            self.left -= 1;
        }
    }

    /// Writes it; nothing if no token was used.
    pub(super) fn write(&self, bytes: &mut Vec<u8>) {
        if self.stay > 0 {
            bytes.varint(self.stay);
            bytes.varint(self.left);
            bytes.extend(self.last.to_be_bytes());
            bytes.extend(self.mark.to_be_bytes());
        }
    }

    /// Reads what was written, and gives what follows.
    pub(super) fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        if bytes.is_empty() {
            return Some((Walk::default(), bytes));
        }
        let mut reader = Reader::new(bytes);
        let (stay, left) = (reader.varint().ok()?, reader.varint().ok()?);
        let (last, rest) = reader.rest().split_first_chunk()?;
        let (mark, rest) = rest.split_first_chunk()?;
        let walk = Walk { last: u64::from_be_bytes(*last), mark: u64::from_be_bytes(*mark), stay, left };
        // Of a walk that has not begun, nothing is written.
        (stay > 0 && left <= stay).then_some((walk, rest))
    }
}

fn fingerprint(token: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    token.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// After how many tokens the walk notices that they go in a circle: `tail` of them lead to one of `circle`.
    fn noticed(tail: usize, circle: usize) -> usize {
        let mut walk = Walk::default();
        for step in 0.. {
            let token = if step < tail { step } else { tail + (step - tail) % circle };
            if walk.repeats(&token.to_string()) {
                return step;
            }
            assert!(step < 4 * (tail + circle) + 4, "a circle of {circle} after {tail} goes unnoticed");
            walk.take(&token.to_string());
        }
        unreachable!("it is noticed before")
    }

    #[test]
    fn every_circle_is_noticed_and_no_line() {
        for tail in 0..20 {
            assert_eq!(noticed(tail, 1), tail + 1, "the same token again");
            for circle in 1..20 {
                let at = noticed(tail, circle);
                assert!((tail + circle..=3 * (tail + circle)).contains(&at), "{tail} {circle} {at}");
            }
        }
        assert_eq!(noticed(0, 2), 2);
        let mut walk = Walk::default();
        for token in 0..10_000 {
            assert!(!walk.repeats(&token.to_string()));
            walk.take(&token.to_string());
        }
    }
}
