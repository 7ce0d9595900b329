//! [`Deliveries`]: what became of the messages of a client, by number.
//!
//! Java's objects say a number and need no cleaning up: what was delivered is forgotten here, and a number that is not
//! known was delivered. Refusals are kept for who asks, but not for ever.

use std::collections::VecDeque;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use twinlink_core::mqtt::Delivery;
use twinlink_core::{Error, ErrorKind};

/// How many refusals are kept.
const MOST_REFUSALS: usize = 10_000;

/// So many are looked through at least before those that have ended are forgotten.
const LEAST: usize = 1024;

/// The messages of a client that have not ended, and those that were refused.
pub(super) struct Deliveries {
    last: u64,
    /// In order of their numbers.
    pending: Vec<(u64, Arc<Delivery>)>,
    /// In order of their numbers as far as they were found in one look; of many, the last.
    refused: VecDeque<(u64, Error)>,
    /// The largest number whose refusal was forgotten.
    forgotten: u64,
    /// At so many the pending are looked through.
    full: usize,
}

/// What is known of a message.
pub(super) enum Known {
    Pending(Arc<Delivery>),
    Ended(Result<(), Error>),
}

impl Deliveries {
    pub(super) fn new() -> Self {
        Deliveries { last: 0, pending: Vec::new(), refused: VecDeque::new(), forgotten: 0, full: LEAST }
    }

    /// Notes a message; gives its number.
    pub(super) fn add(&mut self, delivery: Delivery) -> u64 {
        if self.pending.len() >= self.full {
            self.sweep();
        }
        self.last += 1;
        self.pending.push((self.last, Arc::new(delivery)));
        self.last
    }

    /// What is known of a message.
    pub(super) fn known(&self, number: u64) -> Known {
        if let Ok(place) = self.pending.binary_search_by_key(&number, |(number, _)| *number) {
            return Known::Pending(Arc::clone(&self.pending[place].1));
        }
        if let Some((_, error)) = self.refused.iter().find(|(refused, _)| *refused == number) {
            return Known::Ended(Err(error.clone()));
        }
        if number <= self.forgotten {
            let why =
                format!("whether it was delivered is forgotten: more than {MOST_REFUSALS} later ones were refused");
            return Known::Ended(Err(Error::new(ErrorKind::Internal, why)));
        }
        Known::Ended(Ok(()))
    }

    /// Forgets what has ended.
    fn sweep(&mut self) {
        let refused = &mut self.refused;
        self.pending.retain(|(number, delivery)| match delivery.poll_end(&mut Context::from_waker(Waker::noop())) {
            Poll::Pending => true,
            Poll::Ready(Ok(())) => false,
            Poll::Ready(Err(error)) => {
                refused.push_back((*number, error));
                false
            }
        });
        while self.refused.len() > MOST_REFUSALS {
            let gone = self.refused.pop_front();
            self.forgotten = self.forgotten.max(gone.map_or(0, |(number, _)| number));
        }
        self.full = LEAST.max(2 * self.pending.len());
    }
}
