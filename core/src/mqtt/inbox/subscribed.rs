//! [`Subscribed`]: the messages of one subscription, those that wait and those in hands.

use super::{MOST_WAITING, Taker};
use crate::error::Error;
use crate::mqtt::message::{Arrival, Message, Qos};
use crate::mqtt::settings::Version;
use crate::mqtt::topic::Filter;
use crate::mqtt::wait::Wakers;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How a subscription gives out its messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubscribeOptions {
    /// How many messages may be in hands at a time, 1 to 65,535; never two of one topic. Default: 1.
    pub max_in_flight: usize,
    /// How often a message is handled before it is dead, 1 to 1,000. Default: 5.
    pub attempts: u32,
    /// Whether the broker leaves out what this client publishes itself; version 5 only. Default: no.
    pub no_local: bool,
}

impl Default for SubscribeOptions {
    fn default() -> Self {
        SubscribeOptions { max_in_flight: 1, attempts: 5, no_local: false }
    }
}

impl SubscribeOptions {
    pub(in crate::mqtt) fn check(&self, filter: &Filter, version: Version) -> Result<(), Error> {
        if self.no_local && version == Version::V3 {
            return Err(Error::validation("no_local must be false in MQTT 3.1.1, which has none"));
        }
        if self.no_local && filter.is_shared() {
            return Err(Error::validation(format!(
                "no_local must be false for a shared subscription, such as {filter:?}"
            )));
        }
        if !(1..=65_535).contains(&self.max_in_flight) {
            let most = self.max_in_flight;
            return Err(Error::validation(format!("max_in_flight must be 1 to 65535 messages, but is {most}")));
        }
        if !(1..=1000).contains(&self.attempts) {
            return Err(Error::validation(format!("attempts must be 1 to 1000, but is {}", self.attempts)));
        }
        Ok(())
    }
}

/// What becomes of a message that could not be handled.
#[derive(Debug, Clone)]
pub enum Failed {
    /// It is given out again.
    Again {
        /// Which attempt that will be.
        attempt: u32,
        /// After which time.
        after: Duration,
    },
    /// It was tried as often as `attempts` allows: it is for a dead-letter handler now, and then
    /// [`done`](crate::mqtt::Subscription::done).
    Dead(Message),
}

/// What the broker knows of a subscription.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::mqtt) enum Known {
    /// It is to be told.
    No,
    /// It was told.
    Asked,
    /// It has said yes.
    Yes,
    /// It has said no.
    Refused(Error),
}

pub(in crate::mqtt) struct Subscribed {
    pub(in crate::mqtt) filter: Filter,
    /// The filter's.
    pub(super) identifier: u32,
    pub(super) qos: Qos,
    pub(super) options: SubscribeOptions,
    pub(in crate::mqtt) known: Known,
    /// The number of the connection on which the broker said yes last.
    pub(in crate::mqtt) taken: u64,
    /// Until when it is kept, if there is no handle that takes its messages.
    pub(super) kept_until: Option<Instant>,
    pub(super) waiting: VecDeque<Arc<Arrival>>,
    /// How many of the first that wait are of topics that are busy, as far as is known: they need not be looked at again.
    pub(super) passed: usize,
    /// How many of the waiting are of quality 0.
    pub(super) once: usize,
    pub(super) hands: VecDeque<Message>,
    /// Those of the waiting that were in hands, by the ids that they had: whoever had them may be done after all.
    pub(super) returned: Vec<(u64, Arc<Arrival>)>,
    pub(super) retries: Vec<(Instant, Message)>,
    pub(in crate::mqtt) consumers: Wakers,
    /// When they want to look again.
    pub(super) reminder: Option<Instant>,
    /// What takes messages in the place of consumers.
    pub(super) taker: Option<Taker>,
}

impl Subscribed {
    fn is_busy(&self, topic: &str) -> bool {
        self.hands.iter().chain(self.retries.iter().map(|(_, message)| message)).any(|message| message.topic() == topic)
    }

    /// Whether a message is for it. If the broker says which subscriptions it is for, it sends others of their own.
    pub(super) fn wants(&self, arrival: &Arrival) -> bool {
        let is_named = arrival.identifiers.is_empty() || arrival.identifiers.contains(&self.identifier);
        is_named && self.filter.matches(&arrival.topic)
    }

    /// Whether a message waits in it or is in hands.
    pub(super) fn holds(&self, arrival: &Arc<Arrival>) -> bool {
        let hands = self.hands.iter().chain(self.retries.iter().map(|(_, message)| message));
        hands.map(|message| &message.arrival).chain(&self.waiting).any(|held| Arc::ptr_eq(held, arrival))
    }

    /// Takes the first that waits and may be given out.
    pub(super) fn next_waiting(&mut self) -> Option<Arc<Arrival>> {
        let place = if self.hands.is_empty() && self.retries.is_empty() {
            0
        } else {
            let mut rest = self.waiting.iter().skip(self.passed);
            let free = rest.position(|arrival| !self.is_busy(&arrival.topic));
            self.passed = free.map_or(self.waiting.len(), |free| self.passed + free);
            self.passed
        };
        let arrival = self.waiting.remove(place)?;
        self.once -= usize::from(arrival.qos == Qos::AtMostOnce);
        self.returned.retain(|(_, returned)| !Arc::ptr_eq(returned, &arrival));
        Some(arrival)
    }

    /// What was in hands waits again, in the order of arrival.
    pub(super) fn wait_again(&mut self, message: Message) {
        let place = self.waiting.partition_point(|waiting| waiting.number < message.arrival.number);
        self.passed = 0;
        self.once += usize::from(message.qos() == Qos::AtMostOnce);
        self.returned.push((message.id, Arc::clone(&message.arrival)));
        self.waiting.insert(place, message.arrival);
    }

    /// Takes one that waits because it was given back.
    pub(super) fn take_returned(&mut self, id: u64) -> Option<Arc<Arrival>> {
        let place = self.returned.iter().position(|(returned, _)| *returned == id)?;
        let (_, arrival) = self.returned.swap_remove(place);
        let place = self.waiting.iter().position(|waiting| Arc::ptr_eq(waiting, &arrival))?;
        self.waiting.remove(place);
        self.passed = 0;
        self.once -= usize::from(arrival.qos == Qos::AtMostOnce);
        Some(arrival)
    }

    /// Takes a message that came; gives how many older ones were dropped for it.
    pub(super) fn push(&mut self, arrival: Arc<Arrival>) -> u64 {
        let mut dropped = 0;
        if arrival.qos == Qos::AtMostOnce {
            // What was given back may have brought more than there is room for.
            while self.once >= MOST_WAITING
                && let Some(place) = self.waiting.iter().position(|waiting| waiting.qos == Qos::AtMostOnce)
                && let Some(oldest) = self.waiting.remove(place)
            {
                self.returned.retain(|(_, returned)| !Arc::ptr_eq(returned, &oldest));
                self.passed -= usize::from(place < self.passed);
                self.once -= 1;
                dropped += 1;
            }
            self.once += 1;
        }
        self.waiting.push_back(arrival);
        self.consumers.wake();
        dropped
    }
}
