//! [`Inbox`]: messages between the broker and the subscriptions that they are for.

use super::message::{Arrival, Message, Qos};
use super::packet::Wanted;
use super::settings::Version;
use super::topic::Filter;
use super::wait::Wakers;
use crate::error::Error;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

/// How many messages of quality 0 wait in a subscription before the oldest is dropped.
const MOST_WAITING: usize = 10_000;

/// How long messages of a session from before wait for the program to subscribe.
const PATIENCE: Duration = Duration::from_secs(10);

/// How many of them.
const MOST_EARLY: usize = 10_000;

/// How often the log tells of messages that were dropped.
const TOLD_EVERY: Duration = Duration::from_secs(30);

/// The longest wait before a message is handled once more.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

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
    pub(super) fn check(&self, filter: &Filter, version: Version) -> Result<(), Error> {
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
    /// [`done`](super::Subscription::done).
    Dead(Message),
}

/// What the broker knows of a subscription.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Known {
    /// It is to be told.
    No,
    /// It was told.
    Asked,
    /// It has said yes.
    Yes,
    /// It has said no.
    Refused(Error),
}

pub(super) struct Subscribed {
    pub(super) filter: Filter,
    qos: Qos,
    options: SubscribeOptions,
    pub(super) known: Known,
    /// Whether there is a handle that takes its messages.
    is_held: bool,
    waiting: VecDeque<Arc<Arrival>>,
    /// How many of the waiting are of quality 0.
    once: usize,
    hands: VecDeque<Message>,
    retries: Vec<(Instant, Message)>,
    pub(super) consumers: Wakers,
}

impl Subscribed {
    fn is_busy(&self, topic: &str) -> bool {
        self.hands.iter().chain(self.retries.iter().map(|(_, message)| message)).any(|message| message.topic() == topic)
    }

    /// Takes the first that waits and may be given out.
    fn next_waiting(&mut self) -> Option<Arc<Arrival>> {
        let place = if self.hands.is_empty() && self.retries.is_empty() {
            0
        } else {
            self.waiting.iter().position(|arrival| !self.is_busy(&arrival.topic))?
        };
        let arrival = self.waiting.remove(place)?;
        self.once -= usize::from(arrival.qos == Qos::AtMostOnce);
        Some(arrival)
    }

    fn push(&mut self, arrival: Arc<Arrival>) -> bool {
        let mut has_dropped = false;
        if arrival.qos == Qos::AtMostOnce {
            if self.once == MOST_WAITING
                && let Some(oldest) = self.waiting.iter().position(|waiting| waiting.qos == Qos::AtMostOnce)
            {
                self.waiting.remove(oldest);
                self.once -= 1;
                has_dropped = true;
            }
            self.once += 1;
        }
        self.waiting.push_back(arrival);
        self.consumers.wake();
        has_dropped
    }
}

/// Subscriptions, their messages, and the acknowledgements in order.
#[derive(Default)]
pub(super) struct Inbox {
    subscriptions: BTreeMap<u64, Subscribed>,
    /// Those for one topic alone, by topic.
    exact: HashMap<String, Vec<u64>>,
    /// All others.
    wild: Vec<u64>,
    ids: u64,
    /// Whether there may be a subscription that the broker is to be told of.
    has_unknown: bool,
    /// When the next message is given out again.
    next_retry: Option<Instant>,
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
}

impl Inbox {
    /// A new subscription, or one that was let go and is taken up again.
    pub(super) fn subscribe(&mut self, filter: Filter, qos: Qos, options: SubscribeOptions) -> u64 {
        let left =
            self.subscriptions.iter_mut().find(|(_, subscribed)| !subscribed.is_held && subscribed.filter == filter);
        if let Some((id, subscribed)) = left {
            if subscribed.qos != qos || subscribed.options.no_local != options.no_local {
                subscribed.known = Known::No;
                self.has_unknown = true;
            }
            (subscribed.qos, subscribed.options, subscribed.is_held) = (qos, options, true);
            return *id;
        }
        self.ids += 1;
        let id = self.ids;
        match filter.only_topic() {
            Some(topic) => self.exact.entry(topic.to_owned()).or_default().push(id),
            None => self.wild.push(id),
        }
        let mut subscribed = Subscribed {
            filter,
            qos,
            options,
            known: Known::No,
            is_held: true,
            waiting: VecDeque::new(),
            once: 0,
            hands: VecDeque::new(),
            retries: Vec::new(),
            consumers: Wakers::default(),
        };
        for arrival in &self.early {
            if subscribed.filter.matches(&arrival.topic) {
                // One was counted for the time that it waits for a subscription.
                arrival.pending.fetch_add(1, Ordering::Relaxed);
                subscribed.push(Arc::clone(arrival));
            }
        }
        self.early.retain(|arrival| {
            let is_taken = subscribed.filter.matches(&arrival.topic);
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

    /// Up to `most` filters that the broker does not know, with their subscriptions.
    pub(super) fn unknown(&mut self, most: usize) -> (Vec<u64>, Vec<Wanted>) {
        if !self.has_unknown {
            return (Vec::new(), Vec::new());
        }
        let unknown = self.subscriptions.iter_mut().filter(|(_, subscribed)| subscribed.known == Known::No).take(most);
        let unknown: (Vec<u64>, Vec<Wanted>) = unknown
            .map(|(id, subscribed)| {
                subscribed.known = Known::Asked;
                let filter = subscribed.filter.text().to_owned();
                (*id, Wanted { filter, qos: subscribed.qos, no_local: subscribed.options.no_local })
            })
            .unzip();
        self.has_unknown = unknown.0.len() == most;
        unknown
    }

    /// What the broker says of a subscription.
    pub(super) fn answered(&mut self, id: u64, known: Known) {
        self.has_unknown |= known == Known::No;
        if let Some(subscribed) = self.subscriptions.get_mut(&id) {
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
        if !self.subscriptions.values().any(|other| other.filter == gone.filter) {
            self.unsubscribe.push(gone.filter.text().to_owned());
        }
    }

    /// Nobody holds a subscription any more. Its messages stay, unacknowledged; others go past them.
    pub(super) fn let_go(&mut self, id: u64) {
        let Some(subscribed) = self.subscriptions.get_mut(&id) else { return };
        subscribed.is_held = false;
        let retries = subscribed.retries.drain(..).map(|(_, message)| message);
        let mut unfinished: Vec<Message> = subscribed.hands.drain(..).chain(retries).collect();
        unfinished.sort_by_key(|message| message.id);
        for message in unfinished.into_iter().rev() {
            subscribed.once += usize::from(message.qos() == Qos::AtMostOnce);
            subscribed.waiting.push_front(message.arrival);
        }
        subscribed.waiting.iter().for_each(|arrival| arrival.is_left.store(true, Ordering::Relaxed));
        self.drain();
    }

    /// A connection is there; `session_present` says whether the broker kept what was before.
    pub(super) fn resumed(&mut self, session_present: bool, now: Instant) {
        if session_present {
            self.early_until = Some(now + PATIENCE);
            return;
        }
        // Ids of before mean nothing any more. What is in hands and waits is still handled.
        self.before.clear();
        self.has_unknown = true;
        for subscribed in self.subscriptions.values_mut() {
            if !matches!(subscribed.known, Known::Refused(_)) {
                subscribed.known = Known::No;
            }
        }
    }

    /// The connection is lost.
    pub(super) fn lost(&mut self, unanswered: Vec<u64>) {
        self.before.extend(self.unacknowledged.drain(..).chain(self.left.drain(..)));
        self.acknowledge.clear();
        for id in unanswered {
            self.answered(id, Known::No);
        }
    }

    /// A message came.
    pub(super) fn arrived(&mut self, id: Option<u16>, arrival: Arrival) {
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
            .filter(|id| self.subscriptions.get(id).is_some_and(|known| known.filter.matches(&arrival.topic)))
            .copied();
        let (first, rest): (_, Vec<u64>) = (matching.next(), matching.collect());
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
        if !subscribed.is_held {
            arrival.is_left.store(true, Ordering::Relaxed);
        }
        let has_dropped = subscribed.push(arrival);
        self.dropped += u64::from(has_dropped);
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

    /// Up to `most` messages in order of arrival, whatever their topics, if none is in hands: for one who handles them
    /// one after another.
    pub(super) fn run(&mut self, id: u64, most: usize) -> Vec<Message> {
        let Some(subscribed) = self.subscriptions.get_mut(&id) else { return Vec::new() };
        if !subscribed.hands.is_empty() || !subscribed.retries.is_empty() {
            return Vec::new();
        }
        let count = most.min(subscribed.waiting.len());
        let ids = &mut self.ids;
        for arrival in subscribed.waiting.drain(..count) {
            subscribed.once -= usize::from(arrival.qos == Qos::AtMostOnce);
            *ids += 1;
            subscribed.hands.push_back(Message { id: *ids, attempt: 1, arrival });
        }
        subscribed.hands.iter().cloned().collect()
    }

    /// A message was handled.
    pub(super) fn done(&mut self, subscription: u64, ids: &[u64]) {
        let Some(subscribed) = self.subscriptions.get_mut(&subscription) else { return };
        let mut finished = Vec::with_capacity(ids.len());
        for id in ids {
            if let Some(place) = subscribed.hands.iter().position(|message| message.id == *id) {
                finished.extend(subscribed.hands.remove(place));
            }
        }
        // A topic or a place in hands may be free now.
        if !subscribed.waiting.is_empty() {
            subscribed.consumers.wake();
        }
        finished.iter().for_each(|message| self.finish(&message.arrival));
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

    /// Messages that were given out and not handled wait again, before all others.
    pub(super) fn give_back(&mut self, subscription: u64, ids: &[u64]) {
        let Some(subscribed) = self.subscriptions.get_mut(&subscription) else { return };
        let (back, hands): (VecDeque<_>, VecDeque<_>) =
            subscribed.hands.drain(..).partition(|message| ids.contains(&message.id));
        subscribed.hands = hands;
        for message in back.into_iter().rev() {
            subscribed.once += usize::from(message.qos() == Qos::AtMostOnce);
            subscribed.waiting.push_front(message.arrival);
        }
        subscribed.consumers.wake();
    }

    /// When there is something to do next.
    pub(super) fn next_moment(&self) -> Option<Instant> {
        [self.next_retry, self.early_until].into_iter().flatten().min()
    }

    /// Does what is due.
    pub(super) fn tick(&mut self, now: Instant) {
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
        if self.next_retry.is_some_and(|next| next <= now) {
            self.next_retry = None;
            for subscribed in self.subscriptions.values_mut() {
                let (due, later): (Vec<_>, Vec<_>) =
                    subscribed.retries.iter().map(|(at, _)| *at).partition(|at| *at <= now);
                if !due.is_empty() {
                    subscribed.consumers.wake();
                }
                self.next_retry = self.next_retry.into_iter().chain(later).min();
            }
        }
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

    /// The client has ended.
    pub(super) fn end(&mut self) {
        self.subscriptions.values_mut().for_each(|subscribed| subscribed.consumers.wake());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicBool, AtomicU32};

    fn arrival(topic: &str, qos: Qos, duplicate: bool) -> Arrival {
        Arrival {
            topic: topic.into(),
            payload: topic.to_owned().into(),
            qos,
            retain: false,
            duplicate,
            properties: None,
            pending: AtomicU32::new(0),
            is_left: AtomicBool::new(false),
        }
    }

    fn once(topic: &str) -> Arrival {
        arrival(topic, Qos::AtLeastOnce, false)
    }

    fn subscribe(inbox: &mut Inbox, filter: &str, max_in_flight: usize) -> u64 {
        let options = SubscribeOptions { max_in_flight, attempts: 3, no_local: false };
        inbox.subscribe(Filter::parse(filter).expect("a filter"), Qos::AtLeastOnce, options)
    }

    fn acknowledged(inbox: &mut Inbox) -> Vec<u16> {
        std::mem::take(&mut inbox.acknowledge)
    }

    #[test]
    fn acknowledgements_are_in_order_of_arrival_and_for_all_that_a_message_is_for() {
        let (mut inbox, now) = (Inbox::default(), Instant::now());
        let (all, one) = (subscribe(&mut inbox, "#", 10), subscribe(&mut inbox, "b", 10));
        for (id, topic) in [(1, "a"), (2, "b"), (3, "c")] {
            inbox.arrived(Some(id), once(topic));
        }
        let batch = inbox.batch(all, 10, now);
        let [first, second, third] = [0, 1, 2].map(|place| batch[place].id());
        inbox.done(all, &[third, second]);
        assert_eq!(acknowledged(&mut inbox), [0; 0]);
        inbox.done(all, &[first]);
        assert_eq!(acknowledged(&mut inbox), [1], "the second is not done with everywhere");
        let other = inbox.batch(one, 10, now);
        inbox.done(one, &[other[0].id()]);
        assert_eq!(acknowledged(&mut inbox), [2, 3]);
        inbox.arrived(Some(4), once("$SYS/x"));
        assert_eq!((acknowledged(&mut inbox), inbox.unmatched), (vec![4], 1));
    }

    #[test]
    fn a_message_that_the_session_brings_again_is_the_same_one() {
        let (mut inbox, now) = (Inbox::default(), Instant::now());
        let id = subscribe(&mut inbox, "#", 10);
        for (number, topic) in [(1, "a"), (2, "b"), (3, "c")] {
            inbox.arrived(Some(number), once(topic));
        }
        let batch = inbox.batch(id, 2, now);
        inbox.lost(Vec::new());
        // Done while there was no connection.
        inbox.done(id, &[batch[1].id()]);
        inbox.resumed(true, now);
        for (number, topic) in [(1, "a"), (2, "b"), (3, "c")] {
            inbox.arrived(Some(number), arrival(topic, Qos::AtLeastOnce, true));
        }
        let rest = inbox.batch(id, 10, now);
        assert_eq!(rest.iter().map(Message::topic).collect::<Vec<_>>(), ["c"]);
        assert_eq!(acknowledged(&mut inbox), [0; 0]);
        inbox.done(id, &[batch[0].id()]);
        assert_eq!(acknowledged(&mut inbox), [1, 2]);
        // The id is given to another message.
        inbox.lost(Vec::new());
        inbox.resumed(true, now);
        inbox.arrived(Some(3), once("d"));
        assert_eq!(inbox.batch(id, 10, now)[0].topic(), "d");
    }

    #[test]
    fn without_the_session_nothing_is_acknowledged_that_came_before() {
        let (mut inbox, now) = (Inbox::default(), Instant::now());
        let id = subscribe(&mut inbox, "#", 10);
        assert_eq!(inbox.unknown(8).0, [id]);
        assert!(inbox.unknown(8).0.is_empty());
        inbox.answered(id, Known::Yes);
        inbox.arrived(Some(1), once("a"));
        let batch = inbox.batch(id, 10, now);
        inbox.lost(Vec::new());
        inbox.resumed(false, now);
        assert_eq!(inbox.unknown(8).0, [id]);
        inbox.done(id, &[batch[0].id()]);
        assert_eq!(acknowledged(&mut inbox), [0; 0]);
    }

    #[test]
    fn messages_of_a_session_wait_for_the_program_to_subscribe() {
        let (mut inbox, now) = (Inbox::default(), Instant::now());
        inbox.resumed(true, now);
        inbox.arrived(Some(1), once("a"));
        inbox.arrived(Some(2), once("b"));
        let id = subscribe(&mut inbox, "a", 1);
        let batch = inbox.batch(id, 1, now);
        inbox.done(id, &[batch[0].id()]);
        assert_eq!(acknowledged(&mut inbox), [1]);
        assert_eq!(inbox.next_moment(), Some(now + PATIENCE));
        inbox.tick(now + PATIENCE);
        assert_eq!((acknowledged(&mut inbox), inbox.unmatched, inbox.next_moment()), (vec![2], 1, None));
    }

    #[test]
    fn waiting_messages_of_quality_0_are_bounded() {
        let mut inbox = Inbox::default();
        let id = subscribe(&mut inbox, "#", 1);
        inbox.arrived(Some(1), once("kept"));
        for number in 0..MOST_WAITING + 5 {
            inbox.arrived(None, arrival(&format!("n/{number}"), Qos::AtMostOnce, false));
        }
        assert_eq!(inbox.dropped, 5);
        let run = inbox.run(id, 3);
        assert_eq!(run.iter().map(Message::topic).collect::<Vec<_>>(), ["kept", "n/5", "n/6"]);
    }

    #[test]
    fn what_is_let_go_holds_nobody_up_and_is_taken_up_again() {
        let (mut inbox, now) = (Inbox::default(), Instant::now());
        let (left, other) = (subscribe(&mut inbox, "a", 1), subscribe(&mut inbox, "b", 1));
        for (id, topic) in [(1, "a"), (2, "b"), (3, "a")] {
            inbox.arrived(Some(id), once(topic));
        }
        assert_eq!(inbox.batch(left, 1, now).len(), 1);
        inbox.let_go(left);
        let batch = inbox.batch(other, 1, now);
        inbox.done(other, &[batch[0].id()]);
        assert_eq!(acknowledged(&mut inbox), [2]);
        assert_eq!(subscribe(&mut inbox, "a", 1), left);
        for expected in [1, 3] {
            let batch = inbox.batch(left, 1, now);
            inbox.done(left, &[batch[0].id()]);
            assert_eq!(acknowledged(&mut inbox), [expected]);
        }
    }

    #[test]
    fn what_failed_comes_again_ever_later_and_dies() {
        let (mut inbox, now) = (Inbox::default(), Instant::now());
        let id = subscribe(&mut inbox, "#", 1);
        inbox.arrived(Some(1), once("a"));
        let mut at = now;
        for (attempt, seconds) in [(2, 1), (3, 2)] {
            let message = inbox.batch(id, 1, at).remove(0);
            let Some(Failed::Again { attempt: next, after }) = inbox.failed(id, message.id(), at) else {
                panic!("it comes again");
            };
            assert_eq!((next, after.as_secs()), (attempt, seconds));
            assert!(inbox.batch(id, 1, at).is_empty());
            at += after;
            assert_eq!(inbox.next_moment(), Some(at));
            inbox.tick(at);
        }
        let message = inbox.batch(id, 1, at).remove(0);
        assert!(matches!(inbox.failed(id, message.id(), at), Some(Failed::Dead(_))));
        assert_eq!(acknowledged(&mut inbox), [0; 0]);
        inbox.done(id, &[message.id()]);
        assert_eq!(acknowledged(&mut inbox), [1]);
    }

    #[test]
    fn a_filter_is_given_up_with_its_last_subscription() {
        let mut inbox = Inbox::default();
        let (one, other) = (subscribe(&mut inbox, "a", 1), subscribe(&mut inbox, "a", 1));
        inbox.arrived(Some(1), once("a"));
        inbox.unsubscribe(one);
        assert_eq!((acknowledged(&mut inbox), inbox.unsubscribe.len()), (vec![], 0));
        inbox.unsubscribe(other);
        assert_eq!((acknowledged(&mut inbox), &inbox.unsubscribe[..]), (vec![1], &["a".to_owned()][..]));
    }
}
