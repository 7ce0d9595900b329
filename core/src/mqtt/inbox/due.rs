//! What an [`Inbox`] has to do at its time: messages that come again, subscriptions that end, words to the log.

use super::{Inbox, PATIENCE};
use std::time::{Duration, Instant};

/// How often the log tells of messages that were dropped.
const TOLD_EVERY: Duration = Duration::from_secs(30);

/// How long the broker's window is full before the log tells.
pub(super) const STALLED: Duration = Duration::from_secs(30);

impl Inbox {
    /// When there is something to do next.
    pub(in crate::mqtt) fn next_moment(&self) -> Option<Instant> {
        let stall = self.full.filter(|(_, is_told)| !is_told).map(|(since, _)| since + STALLED);
        [self.next_retry, self.next_end, self.early_until, stall].into_iter().flatten().min()
    }

    /// Does what is due.
    pub(in crate::mqtt) fn tick(&mut self, now: Instant) {
        let (is_time, told) = self.told.map_or((true, 0), |(at, told)| (at + TOLD_EVERY <= now, told));
        if self.dropped > told && is_time {
            tracing::warn!("{} messages of quality of service 0 were dropped: nobody took them", self.dropped - told);
            self.told = Some((now, self.dropped));
        }
        if self.early_until.is_some_and(|until| until <= now) {
            self.early_until = None;
            let early = std::mem::take(&mut self.early);
            self.unmatched += early.len() as u64;
            early.iter().for_each(|arrival| self.finish(arrival));
            self.drain();
        }
        if self.next_end.is_some_and(|next| next <= now) {
            self.end_abandoned(now);
        }
        self.watch_window(now);
        if self.next_retry.is_some_and(|next| next <= now) {
            self.next_retry = None;
            for subscribed in self.subscriptions.values_mut() {
                let moments = subscribed.retries.iter().map(|(at, _)| *at).chain(subscribed.reminder);
                let (due, later): (Vec<_>, Vec<_>) = moments.partition(|at| *at <= now);
                if !due.is_empty() {
                    subscribed.consumers.wake();
                }
                subscribed.reminder = subscribed.reminder.filter(|at| *at > now);
                self.next_retry = self.next_retry.into_iter().chain(later).min();
            }
        }
    }

    /// Ends subscriptions that were let go and nobody took up: what the broker sends for them would fill its window.
    fn end_abandoned(&mut self, now: Instant) {
        self.next_end = None;
        if self.is_ending {
            return;
        }
        let mut due = Vec::new();
        for (id, subscribed) in &self.subscriptions {
            match subscribed.kept_until {
                Some(until) if until <= now => due.push(*id),
                until => self.next_end = self.next_end.into_iter().chain(until).min(),
            }
        }
        for id in due {
            if let Some(subscribed) = self.subscriptions.get(&id) {
                let (filter, count) = (subscribed.filter.text(), subscribed.waiting.len());
                self.unmatched += count as u64;
                tracing::warn!(
                    filter,
                    "nobody holds a subscription any more since {} s: it is ended, and {count} messages of it are acknowledged",
                    PATIENCE.as_secs()
                );
            }
            self.unsubscribe(id);
        }
    }

    /// Looks whether the broker waits for acknowledgements, and says what they wait for, once.
    fn watch_window(&mut self, now: Instant) {
        let count = self.unfinished(true);
        if count < self.window {
            self.full = None;
            return;
        }
        let (since, is_told) = self.full.get_or_insert((now, false));
        if *is_told || *since + STALLED > now {
            return;
        }
        *is_told = true;
        let Some((_, oldest)) = self.unacknowledged.front().or(self.left.first()) else { return };
        let holder = self.subscriptions.values().find(|subscribed| subscribed.holds(oldest));
        let filter = holder.map_or("none of this program", |subscribed| subscribed.filter.text());
        tracing::warn!(
            filter,
            topic = &*oldest.topic,
            "{count} messages are not acknowledged, as many as the broker sends: all subscriptions of the client wait until \
             the oldest of them is done"
        );
    }
}
