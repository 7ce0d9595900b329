//! [`Inbox`]: messages between the broker and the subscriptions that they are for.

mod due;
mod subscribed;
mod taken;

pub use subscribed::{Failed, SubscribeOptions};
pub(super) use subscribed::{Known, Subscribed};
pub(super) use taken::Taker;

use super::message::{Arrival, Message, Qos};
use super::outgoing::Unanswered;
use super::packet::Wanted;
use super::topic::Filter;
use super::wait::Wakers;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

/// How many messages of quality 0 wait in a subscription before the oldest is dropped.
const MOST_WAITING: usize = 10_000;

/// How long messages of a session from before wait for the program to subscribe, as do those of a subscription that it let go.
const PATIENCE: Duration = Duration::from_secs(10);

/// How many of them.
const MOST_EARLY: usize = 10_000;

/// The longest wait before a message is handled once more.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// Subscriptions, their messages, and the acknowledgements in order.
pub(super) struct Inbox {
    subscriptions: BTreeMap<u64, Subscribed>,
    /// Those for one topic alone, by topic.
    exact: HashMap<String, Vec<u64>>,
    /// All others.
    wild: Vec<u64>,
    ids: u64,
    /// How many messages came.
    arrivals: u64,
    /// Whether there may be a subscription that the broker is to be told of.
    has_unknown: bool,
    /// When the next message is given out again, or somebody is reminded.
    next_retry: Option<Instant>,
    /// When the next subscription that was let go ends.
    next_end: Option<Instant>,
    /// Whether the client ends: the session keeps its subscriptions.
    is_ending: bool,
    /// What this connection brought and is not acknowledged, in order of arrival.
    unacknowledged: VecDeque<(u16, Arc<Arrival>)>,
    /// Messages that were left behind: they are acknowledged when they are done after all.
    left: Vec<(u16, Arc<Arrival>)>,
    /// What connections before brought and was not acknowledged: the session brings it again.
    before: HashMap<u16, Arc<Arrival>>,
    /// Messages of a session from before that no subscription is for yet, until when.
    early: VecDeque<Arc<Arrival>>,
    early_until: Option<Instant>,
    /// The ids to acknowledge now.
    pub(super) acknowledge: Vec<u16>,
    /// Filters to unsubscribe from.
    pub(super) unsubscribe: Vec<String>,
    pub(super) dropped: u64,
    /// When the log was told of it, and of how many.
    told: Option<(Instant, u64)>,
    pub(super) unmatched: u64,
    /// How many connections there were.
    pub(super) connections: u64,
    /// How many messages the broker sends before the first is acknowledged.
    window: usize,
    /// Since when there are as many, and whether the log was told.
    full: Option<(Instant, bool)>,
}

impl Inbox {
    pub(super) fn new(window: usize) -> Self {
        Inbox {
            subscriptions: BTreeMap::new(),
            exact: HashMap::new(),
            wild: Vec::new(),
            ids: 0,
            arrivals: 0,
            has_unknown: false,
            next_retry: None,
            next_end: None,
            is_ending: false,
            unacknowledged: VecDeque::new(),
            left: Vec::new(),
            before: HashMap::new(),
            early: VecDeque::new(),
            early_until: None,
            acknowledge: Vec::new(),
            unsubscribe: Vec::new(),
            dropped: 0,
            told: None,
            unmatched: 0,
            connections: 0,
            window,
            full: None,
        }
    }

    /// How many messages of quality 1 came and are not acknowledged. Without a connection they are those that the session
    /// brings again.
    pub(super) fn unfinished(&self, is_connected: bool) -> usize {
        self.unacknowledged.len() + self.left.len() + if is_connected { 0 } else { self.before.len() }
    }

    /// A new subscription, or one that was let go and is taken up again.
    pub(super) fn subscribe(&mut self, filter: Filter, qos: Qos, options: SubscribeOptions) -> u64 {
        let left =
            self.subscriptions.iter_mut().find(|(_, known)| known.kept_until.is_some() && known.filter == filter);
        if let Some((id, subscribed)) = left {
            let is_refused = matches!(subscribed.known, Known::Refused(_));
            if is_refused || subscribed.qos != qos || subscribed.options.no_local != options.no_local {
                subscribed.known = Known::No;
                self.has_unknown = true;
            }
            (subscribed.qos, subscribed.options, subscribed.kept_until) = (qos, options, None);
            // Whoever took its messages as they came has let it go.
            subscribed.taker = None;
            return *id;
        }
        self.ids += 1;
        let id = self.ids;
        match filter.only_topic() {
            Some(topic) => self.exact.entry(topic.to_owned()).or_default().push(id),
            None => self.wild.push(id),
        }
        let mut subscribed = Subscribed {
            identifier: filter.identifier(),
            filter,
            qos,
            options,
            known: Known::No,
            taken: 0,
            kept_until: None,
            waiting: VecDeque::new(),
            passed: 0,
            once: 0,
            hands: VecDeque::new(),
            returned: Vec::new(),
            retries: Vec::new(),
            consumers: Wakers::default(),
            reminder: None,
            taker: None,
        };
        for arrival in &self.early {
            if subscribed.wants(arrival) {
                // One was counted for the time that it waits for a subscription.
                arrival.pending.fetch_add(1, Ordering::Relaxed);
                subscribed.push(Arc::clone(arrival));
            }
        }
        self.early.retain(|arrival| {
            let is_taken = subscribed.wants(arrival);
            if is_taken {
                arrival.pending.fetch_sub(1, Ordering::Relaxed);
            }
            !is_taken
        });
        self.subscriptions.insert(id, subscribed);
        self.has_unknown = true;
        id
    }

    pub(super) fn get(&mut self, id: u64) -> Option<&mut Subscribed> {
        self.subscriptions.get_mut(&id)
    }

    /// The filters that the broker does not know, with their subscriptions.
    pub(super) fn unknown(&mut self) -> (Vec<u64>, Vec<Wanted>) {
        if !self.has_unknown {
            return (Vec::new(), Vec::new());
        }
        self.has_unknown = false;
        let unknown: Vec<u64> =
            self.subscriptions.iter().filter(|(_, known)| known.known == Known::No).map(|(id, _)| *id).collect();
        let wanted = unknown.iter().filter_map(|id| self.wanted(*id)).collect();
        for id in &unknown {
            if let Some(subscribed) = self.subscriptions.get_mut(id) {
                subscribed.known = Known::Asked;
            }
        }
        (unknown, wanted)
    }

    /// What the broker is asked for. It knows a filter once, however many subscriptions have it: as much as all of them want.
    fn wanted(&self, id: u64) -> Option<Wanted> {
        let subscribed = self.subscriptions.get(&id)?;
        let (mut qos, mut no_local) = (subscribed.qos, subscribed.options.no_local);
        for other in self.subscriptions.values().filter(|other| other.filter == subscribed.filter) {
            qos = qos.max(other.qos);
            no_local &= other.options.no_local;
        }
        let filter = subscribed.filter.text().to_owned();
        Some(Wanted { filter, qos, no_local, identifier: subscribed.identifier })
    }

    /// What the broker says of a subscription.
    pub(super) fn answered(&mut self, id: u64, known: Known) {
        self.has_unknown |= known == Known::No;
        if let Some(subscribed) = self.subscriptions.get_mut(&id) {
            if known == Known::Yes {
                subscribed.taken = self.connections;
            }
            subscribed.known = known;
            subscribed.consumers.wake();
        }
    }

    /// Forgets a subscription. What waits for it is acknowledged.
    pub(super) fn unsubscribe(&mut self, id: u64) {
        let Some(mut gone) = self.subscriptions.remove(&id) else { return };
        self.wild.retain(|known| *known != id);
        if let Some(topic) = gone.filter.only_topic()
            && let Some(ids) = self.exact.get_mut(topic)
        {
            ids.retain(|known| *known != id);
            if ids.is_empty() {
                self.exact.remove(topic);
            }
        }
        let hands = gone.hands.drain(..).chain(gone.retries.drain(..).map(|(_, message)| message));
        let arrivals = hands.map(|message| message.arrival).chain(gone.waiting.drain(..));
        arrivals.for_each(|arrival| self.finish(&arrival));
        self.drain();
        gone.consumers.wake();
        match self.subscriptions.values_mut().find(|other| other.filter == gone.filter) {
            None => self.unsubscribe.push(gone.filter.text().to_owned()),
            Some(other) if other.qos != gone.qos || other.options.no_local != gone.options.no_local => {
                // The broker was asked for what both wanted.
                other.known = Known::No;
                self.has_unknown = true;
            }
            Some(_) => {}
        }
    }

    /// Nobody holds a subscription any more. Its messages stay for a while, unacknowledged; others go past them.
    pub(super) fn let_go(&mut self, id: u64, now: Instant) {
        let Some(subscribed) = self.subscriptions.get_mut(&id) else { return };
        let until = now + PATIENCE;
        subscribed.kept_until = Some(until);
        self.next_end = Some(self.next_end.map_or(until, |next| next.min(until)));
        let retries = subscribed.retries.drain(..).map(|(_, message)| message);
        let unfinished: Vec<Message> = subscribed.hands.drain(..).chain(retries).collect();
        unfinished.into_iter().for_each(|message| subscribed.wait_again(message));
        subscribed.waiting.iter().for_each(|arrival| arrival.is_left.store(true, Ordering::Relaxed));
        self.drain();
    }

    /// A connection is there; `session_present` says whether the broker kept what was before.
    pub(super) fn resumed(&mut self, session_present: bool, now: Instant) {
        self.connections += 1;
        if session_present {
            self.early_until = Some(now + PATIENCE);
            return;
        }
        // Ids of before mean nothing any more. What is in hands and waits is still handled.
        self.before.clear();
        self.unsubscribe.clear();
        self.has_unknown = true;
        for subscribed in self.subscriptions.values_mut() {
            if !matches!(subscribed.known, Known::Refused(_)) {
                subscribed.known = Known::No;
            }
        }
    }

    /// The connection is lost. What the broker was asked on it and did not answer, it is asked again.
    pub(super) fn lost(&mut self, unanswered: Unanswered) {
        self.before.extend(self.unacknowledged.drain(..).chain(self.left.drain(..)));
        self.acknowledge.clear();
        self.full = None;
        for id in unanswered.subscriptions {
            self.answered(id, Known::No);
        }
        let is_wanted = |filter: &String| self.subscriptions.values().any(|known| known.filter.text() == filter);
        let gone = unanswered.filters.into_iter().filter(|filter| !is_wanted(filter));
        self.unsubscribe.extend(gone);
    }

    /// A message came.
    pub(super) fn arrived(&mut self, id: Option<u16>, mut arrival: Arrival) {
        if let Some(id) = id
            && let Some(before) = self.before.remove(&id)
            && arrival.is_again(&before)
        {
            self.unacknowledged.push_back((id, before));
            self.drain();
            return;
        }
        let exact = self.exact.get(&*arrival.topic).into_iter().flatten();
        let wild = self.wild.iter();
        let mut matching = exact
            .chain(wild)
            .filter(|id| self.subscriptions.get(id).is_some_and(|known| known.wants(&arrival)))
            .copied();
        let (first, rest): (_, Vec<u64>) = (matching.next(), matching.collect());
        self.arrivals += 1;
        arrival.number = self.arrivals;
        let arrival = Arc::new(arrival);
        if let Some(id) = id {
            self.unacknowledged.push_back((id, Arc::clone(&arrival)));
        }
        let Some(first) = first else {
            if id.is_some() && self.early_until.is_some() && self.early.len() < MOST_EARLY {
                arrival.pending.store(1, Ordering::Relaxed);
                // Nobody may ever want it: others go past.
                arrival.is_left.store(true, Ordering::Relaxed);
                self.early.push_back(arrival);
            } else {
                self.unmatched += 1;
            }
            self.drain();
            return;
        };
        arrival.pending.store(1 + rest.len() as u32, Ordering::Relaxed);
        for id in rest {
            self.give(id, Arc::clone(&arrival));
        }
        self.give(first, arrival);
    }

    fn give(&mut self, id: u64, arrival: Arc<Arrival>) {
        let Some(subscribed) = self.subscriptions.get_mut(&id) else { return };
        if subscribed.kept_until.is_some() {
            arrival.is_left.store(true, Ordering::Relaxed);
        }
        if let Some(taker) = &subscribed.taker {
            taker(&arrival.payload);
            self.finish(&arrival);
            return self.drain();
        }
        self.dropped += subscribed.push(arrival);
    }

    /// Up to `most` messages of a subscription: so many as may be in hands, and one of each topic.
    pub(super) fn batch(&mut self, id: u64, most: usize, now: Instant) -> Vec<Message> {
        let Some(subscribed) = self.subscriptions.get_mut(&id) else { return Vec::new() };
        let most = most.min(subscribed.options.max_in_flight.saturating_sub(subscribed.hands.len()));
        let mut batch = Vec::new();
        while batch.len() < most {
            let due = subscribed.retries.iter().position(|(at, _)| *at <= now);
            let message = if let Some(due) = due {
                subscribed.retries.swap_remove(due).1
            } else if let Some(arrival) = subscribed.next_waiting() {
                self.ids += 1;
                Message { id: self.ids, attempt: 1, arrival }
            } else {
                break;
            };
            subscribed.hands.push_back(message.clone());
            batch.push(message);
        }
        batch
    }

    /// Up to `most` messages in order of arrival, whatever their topics and whatever is in hands: for loops. While
    /// some that failed are to come again, as [`batch`](Self::batch): the order of a topic is kept.
    pub(super) fn run(&mut self, id: u64, most: usize, now: Instant) -> Vec<Message> {
        let Some(subscribed) = self.subscriptions.get_mut(&id) else { return Vec::new() };
        if !subscribed.retries.is_empty() {
            return self.batch(id, most, now);
        }
        let before = subscribed.hands.len();
        let count = most.min(subscribed.waiting.len());
        subscribed.passed = 0;
        let ids = &mut self.ids;
        for arrival in subscribed.waiting.drain(..count) {
            subscribed.once -= usize::from(arrival.qos == Qos::AtMostOnce);
            subscribed.returned.retain(|(_, returned)| !Arc::ptr_eq(returned, &arrival));
            *ids += 1;
            subscribed.hands.push_back(Message { id: *ids, attempt: 1, arrival });
        }
        subscribed.hands.iter().skip(before).cloned().collect()
    }

    /// A message was handled.
    pub(super) fn done(&mut self, subscription: u64, ids: &[u64]) {
        let Some(subscribed) = self.subscriptions.get_mut(&subscription) else { return };
        let mut finished = Vec::with_capacity(ids.len());
        for id in ids {
            if let Some(place) = subscribed.hands.iter().position(|message| message.id == *id) {
                finished.extend(subscribed.hands.remove(place).map(|message| message.arrival));
            } else {
                finished.extend(subscribed.take_returned(*id));
            }
        }
        subscribed.passed = 0;
        // A topic or a place in hands may be free now, also for what is to be tried again.
        if !subscribed.waiting.is_empty() || !subscribed.retries.is_empty() {
            subscribed.consumers.wake();
        }
        finished.iter().for_each(|arrival| self.finish(arrival));
        self.drain();
    }

    /// A message could not be handled.
    pub(super) fn failed(&mut self, subscription: u64, id: u64, now: Instant) -> Option<Failed> {
        let subscribed = self.subscriptions.get_mut(&subscription)?;
        let place = subscribed.hands.iter().position(|message| message.id == id)?;
        if subscribed.hands[place].attempt >= subscribed.options.attempts {
            return Some(Failed::Dead(subscribed.hands[place].clone()));
        }
        let mut message = subscribed.hands.remove(place)?;
        let after = Duration::from_secs(1 << (message.attempt - 1).min(6)).min(LONGEST_WAIT);
        message.attempt += 1;
        let attempt = message.attempt;
        subscribed.retries.push((now + after, message));
        self.next_retry = Some(self.next_retry.map_or(now + after, |next| next.min(now + after)));
        subscribed.consumers.wake();
        Some(Failed::Again { attempt, after })
    }

    /// Whoever waits for messages of a subscription is to look again at this time.
    pub(super) fn remind(&mut self, subscription: u64, at: Instant) {
        if let Some(subscribed) = self.subscriptions.get_mut(&subscription)
            && subscribed.reminder.is_none()
        {
            subscribed.reminder = Some(at);
            self.next_retry = Some(self.next_retry.map_or(at, |next| next.min(at)));
        }
    }

    /// Messages that were given out and not handled wait again, before all that were not, in the order of before.
    pub(super) fn give_back(&mut self, subscription: u64, ids: &[u64]) {
        let Some(subscribed) = self.subscriptions.get_mut(&subscription) else { return };
        let (back, hands): (VecDeque<_>, VecDeque<_>) =
            subscribed.hands.drain(..).partition(|message| ids.contains(&message.id));
        subscribed.hands = hands;
        back.into_iter().for_each(|message| subscribed.wait_again(message));
        subscribed.consumers.wake();
    }

    fn finish(&mut self, arrival: &Arc<Arrival>) {
        let before = arrival.pending.load(Ordering::Relaxed);
        arrival.pending.store(before.saturating_sub(1), Ordering::Relaxed);
        if before == 1
            && arrival.is_left.load(Ordering::Relaxed)
            && let Some(place) = self.left.iter().position(|(_, left)| Arc::ptr_eq(left, arrival))
        {
            self.acknowledge.push(self.left.swap_remove(place).0);
        }
    }

    /// Acknowledges in order of arrival, as the standard wants it: what is done waits for what is before it.
    fn drain(&mut self) {
        while let Some((id, arrival)) = self.unacknowledged.front() {
            if arrival.is_done() {
                self.acknowledge.push(*id);
                self.unacknowledged.pop_front();
            } else if arrival.is_left.load(Ordering::Relaxed) {
                self.left.extend(self.unacknowledged.pop_front());
            } else {
                return;
            }
        }
    }

    /// The client ends, or has ended.
    pub(super) fn end(&mut self) {
        self.is_ending = true;
        self.subscriptions.values_mut().for_each(|subscribed| subscribed.consumers.wake());
    }
}

#[cfg(test)]
mod tests;
