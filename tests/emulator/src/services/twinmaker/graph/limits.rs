//! What a query may ask for at most, as the user guide tells it.

use std::cell::Cell;
use std::fmt::Display;
use std::time::{Duration, Instant};

use super::{Place, Refusal};

/// How long a query may take.
pub(super) const SECONDS: u64 = 10;
/// How many edges one part of a pattern may lead over.
pub(super) const HOPS: u64 = 10;
/// How many nested lists may be joined.
pub(super) const JOINS: usize = 20;
/// How many columns may be selected.
pub(super) const COLUMNS: usize = 20;
/// How often `AND`, `OR` and `NOT` may be said.
pub(super) const CONDITIONS: usize = 10;
/// How many characters the pattern of a `LIKE` may have.
pub(super) const LIKE: usize = 20;
/// How many values an `IN` may list.
pub(super) const IN: usize = 10;
/// The largest `LIMIT`, the largest `OFFSET`, and the largest sum of both.
pub(super) const ROWS: u64 = 3000;

/// Refuses more than there may be.
pub(super) fn at_most(place: Place, what: &str, number: u64, most: u64) -> Result<(), Refusal> {
    if number > most { too_many(place, what, number, most) } else { Ok(()) }
}

/// The refusal of a number that is too large.
pub(super) fn too_many<T>(place: Place, what: &str, number: impl Display, most: u64) -> Result<T, Refusal> {
    Refusal::at(place, format!("{what} may be {most} at most, not {number}"))
}

/// When a query must be done.
pub(in super::super::super) struct Deadline {
    at: Instant,
    /// The clock is not read with every step.
    steps: Cell<u32>,
}

impl Deadline {
    /// The longest from now on that a query may take.
    pub(in super::super::super) fn from_now() -> Deadline {
        Deadline { at: Instant::now() + Duration::from_secs(SECONDS), steps: Cell::new(0) }
    }

    #[cfg(test)]
    pub(super) fn over() -> Deadline {
        Deadline {
            at: Instant::now().checked_sub(Duration::from_secs(1)).unwrap_or_else(Instant::now),
            steps: Cell::new(0),
        }
    }

    /// Refuses the query if its time is over.
    pub(super) fn check(&self) -> Result<(), Refusal> {
        self.steps.set(self.steps.get().wrapping_add(1));
        if self.steps.get().is_multiple_of(1024) && Instant::now() > self.at {
            return Err(Refusal::Late);
        }
        Ok(())
    }
}
