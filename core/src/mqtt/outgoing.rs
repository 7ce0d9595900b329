//! [`Outgoing`]: messages that wait to be sent, and those that wait to be acknowledged.

use super::delivery::{Delivery, Promise};
use super::link::Link;
use super::message::{PublishRequest, Qos};
use super::packet::{self, Alias};
use super::reason::{Blame, SERVICE, given_up, refusal};
use crate::error::{Error, ErrorKind};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How much is written at a time.
const BATCH: usize = 128 * 1024;

/// How many bytes wait to be sent.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// How often the broker ends the connection over a message before that is given up.
const MOST_ENDED: u32 = 5;

/// After so many acknowledgements no message is suspected any more.
const CAREFUL: usize = 100;

/// A packet that has an id until the broker answers.
enum Sent {
    Publish { order: u64, queued: Queued },
    Subscribe(Vec<u64>),
    Unsubscribe(Vec<String>),
}

/// What the broker was asked and did not answer.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Unanswered {
    /// The subscriptions of SUBSCRIBE.
    pub(super) subscriptions: Vec<u64>,
    /// The filters of UNSUBSCRIBE.
    pub(super) filters: Vec<String>,
}

/// A message and who waits for it.
struct Queued {
    request: PublishRequest,
    promise: Arc<Promise>,
    /// How many connections in a row the broker ended while nothing else was on the way.
    ended: u32,
    /// Until when it is worth to be sent.
    until: Option<Instant>,
}

impl Queued {
    /// Says in the message how long it is still worth to be delivered.
    fn age(&mut self, now: Instant) -> Result<(), Error> {
        let Some(until) = self.until else { return Ok(()) };
        let left = until.saturating_duration_since(now);
        if left.is_zero() {
            let why = "the message was not delivered before its message_expiry_interval was over";
            let error = Error::new(ErrorKind::Timeout, why).with_code("MessageExpired").with_retryable(false);
            return Err(error.with_operation(SERVICE, "Publish"));
        }
        let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
        self.request.properties.message_expiry_interval = u32::try_from(seconds).ok();
        Ok(())
    }
}

/// What the end of a connection means for messages.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Suspicion {
    /// Nothing.
    None,
    /// One of several may have ended it: they are sent one at a time.
    Several,
    /// The only one that was on the way, by its topic.
    One(String),
}

/// What is to be sent, and what was.
pub(super) struct Outgoing {
    limit: usize,
    queue: VecDeque<Queued>,
    /// How many bytes are in it.
    bytes: usize,
    /// When something in it expires, or did before it was sent.
    expiry: Option<Instant>,
    /// By packet id; the first is never used.
    sent: Vec<Option<Sent>>,
    free: Vec<u16>,
    orders: u64,
    /// How many messages have an id.
    in_flight: usize,
    /// How many of them were sent over this connection.
    on_wire: usize,
    /// Those of them that must be sent again.
    again: VecDeque<u16>,
    /// Messages of quality 0 that are in the buffer.
    unwritten: Vec<Arc<Promise>>,
    /// How many SUBSCRIBE and UNSUBSCRIBE are not answered.
    asked: usize,
    /// How many messages may be unacknowledged, if one of them may be one that the broker ends the connection over: the
    /// first goes alone, and with each acknowledgement there may be one more.
    care: Option<usize>,
    /// Whether something else went over this connection that the broker may have ended it over.
    is_mixed: bool,
}

impl Outgoing {
    pub(super) fn new(limit: usize) -> Self {
        Outgoing {
            limit,
            queue: VecDeque::new(),
            bytes: 0,
            expiry: None,
            sent: vec![None],
            free: Vec::new(),
            orders: 0,
            in_flight: 0,
            on_wire: 0,
            again: VecDeque::new(),
            unwritten: Vec::new(),
            asked: 0,
            care: None,
            is_mixed: false,
        }
    }

    pub(super) fn queued(&self) -> usize {
        self.queue.len()
    }

    pub(super) fn unacknowledged(&self) -> usize {
        self.in_flight
    }

    pub(super) fn is_empty(&self) -> bool {
        self.queue.is_empty() && self.in_flight == 0 && self.unwritten.is_empty()
    }

    pub(super) fn push(&mut self, request: PublishRequest, now: Instant) -> Result<Delivery, Error> {
        let full = |message| {
            let error = Error::new(ErrorKind::Quota, message).with_code("QueueFull").with_retryable(true);
            Err(error.with_operation(SERVICE, "Publish"))
        };
        if self.queue.len() >= self.limit {
            return full(format!("{} messages wait to be sent, as many as queue_size allows", self.limit));
        }
        let size = request.size();
        if !self.queue.is_empty() && self.bytes + size > MOST_BYTES {
            let bytes = self.bytes;
            return full(format!(
                "messages of {bytes} bytes wait to be sent, and this one of {size} is beyond {MOST_BYTES}"
            ));
        }
        let promise = Arc::<Promise>::default();
        let delivery = Delivery::new(Arc::clone(&promise));
        // 0 is for those who listen now alone: the broker knows.
        let interval = request.properties.message_expiry_interval.filter(|seconds| *seconds > 0);
        let until = interval.and_then(|seconds| now.checked_add(Duration::from_secs(seconds.into())));
        self.expiry = self.expiry.into_iter().chain(until).min();
        self.bytes += size;
        self.queue.push_back(Queued { request, promise, ended: 0, until });
        Ok(delivery)
    }

    /// When a message that waits expires.
    pub(super) fn next_moment(&self) -> Option<Instant> {
        self.expiry
    }

    /// Gives up what waited too long.
    pub(super) fn expire(&mut self, now: Instant) {
        if self.expiry.is_none_or(|expiry| expiry > now) {
            return;
        }
        self.expiry = None;
        for mut queued in std::mem::take(&mut self.queue) {
            match queued.age(now) {
                Ok(()) => {
                    self.expiry = self.expiry.into_iter().chain(queued.until).min();
                    self.queue.push_back(queued);
                }
                Err(error) => {
                    self.bytes -= queued.request.size();
                    queued.promise.keep(Err(error));
                }
            }
        }
        // The queue may be long, and expiry is in seconds.
        self.expiry = self.expiry.map(|expiry| expiry.max(now + Duration::from_secs(1)));
    }

    fn id_for(&mut self, sent: Sent) -> Option<u16> {
        if let Some(id) = self.free.pop() {
            self.sent[usize::from(id)] = Some(sent);
            return Some(id);
        }
        let id = u16::try_from(self.sent.len()).ok()?;
        self.sent.push(Some(sent));
        Some(id)
    }

    fn take(&mut self, id: u16) -> Option<Sent> {
        let sent = self.sent.get_mut(usize::from(id))?.take()?;
        self.free.push(id);
        if !matches!(sent, Sent::Publish { .. }) {
            self.asked -= 1;
        }
        Some(sent)
    }

    /// An id for what is no message.
    fn asking(&mut self, sent: Sent) -> Option<u16> {
        let id = self.id_for(sent)?;
        self.asked += 1;
        self.is_mixed |= self.on_wire > 0;
        Some(id)
    }

    /// An id for a SUBSCRIBE of these subscriptions.
    pub(super) fn subscribing(&mut self, subscriptions: Vec<u64>) -> Option<u16> {
        self.asking(Sent::Subscribe(subscriptions))
    }

    /// An id for an UNSUBSCRIBE from these filters.
    pub(super) fn unsubscribing(&mut self, filters: Vec<String>) -> Option<u16> {
        self.asking(Sent::Unsubscribe(filters))
    }

    /// The subscriptions that a SUBACK answers.
    pub(super) fn subscribed(&mut self, id: u16) -> Vec<u64> {
        match self.sent.get(usize::from(id)) {
            Some(Some(Sent::Subscribe(_))) => match self.take(id) {
                Some(Sent::Subscribe(subscriptions)) => subscriptions,
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    pub(super) fn unsubscribed(&mut self, id: u16) {
        if let Some(Some(Sent::Unsubscribe(_))) = self.sent.get(usize::from(id)) {
            self.take(id);
        }
    }

    /// Appends as many messages to the buffer as fit and the broker allows.
    pub(super) fn fill(&mut self, out: &mut Vec<u8>, link: &mut Link, now: Instant) {
        while out.len() < BATCH {
            if self.care == Some(1) && (self.on_wire > 0 || self.asked > 0) {
                return;
            }
            let most = usize::from(link.receive_maximum);
            let may_send = self.on_wire < self.care.map_or(most, |care| care.min(most));
            if !self.again.is_empty() {
                // What is older comes first.
                if !may_send {
                    return;
                }
                let Some(id) = self.again.pop_front() else { return };
                self.write_again(id, out, link, now);
                continue;
            }
            let Some(next) = self.queue.front() else { return };
            let is_acknowledged = next.request.qos == Qos::AtLeastOnce;
            if is_acknowledged && !may_send {
                return;
            }
            let Some(mut queued) = self.queue.pop_front() else { return };
            self.bytes -= queued.request.size();
            match queued.age(now) {
                Err(error) => queued.promise.keep(Err(error)),
                Ok(()) if is_acknowledged => self.send(queued, out, link),
                Ok(()) => self.send_once(queued, out, link),
            }
        }
    }

    fn send(&mut self, queued: Queued, out: &mut Vec<u8>, link: &mut Link) {
        let alias = if self.care == Some(1) { Alias::None } else { link.alias(&queued.request.topic) };
        let order = self.orders;
        // There are more ids than messages may be on the way.
        let Some(id) = self.id_for(Sent::Publish { order, queued }) else { return };
        self.orders += 1;
        self.in_flight += 1;
        self.write(id, out, link, false, alias);
    }

    fn send_once(&mut self, queued: Queued, out: &mut Vec<u8>, link: &mut Link) {
        let alias = link.alias(&queued.request.topic);
        match write(out, link, &queued.request, None, false, alias) {
            Ok(()) => {
                self.is_mixed = true;
                self.unwritten.push(queued.promise);
            }
            Err(error) => queued.promise.keep(Err(error)),
        }
    }

    /// Writes a message that was not acknowledged over the connection before.
    fn write_again(&mut self, id: u16, out: &mut Vec<u8>, link: &mut Link, now: Instant) {
        let Some(Some(Sent::Publish { queued, .. })) = self.sent.get_mut(usize::from(id)) else { return };
        match queued.age(now) {
            Ok(()) => self.write(id, out, link, true, Alias::None),
            Err(error) => {
                self.on_wire += 1;
                self.refuse(id, error);
            }
        }
    }

    /// Writes a message that has an id.
    fn write(&mut self, id: u16, out: &mut Vec<u8>, link: &mut Link, is_again: bool, alias: Alias) {
        let Some(Some(Sent::Publish { queued, .. })) = self.sent.get(usize::from(id)) else { return };
        self.on_wire += 1;
        if let Err(error) = write(out, link, &queued.request, Some(id), is_again, alias) {
            self.refuse(id, error);
        }
    }

    fn refuse(&mut self, id: u16, error: Error) {
        if let Some(Sent::Publish { queued, .. }) = self.take(id) {
            self.in_flight -= 1;
            self.on_wire -= 1;
            queued.promise.keep(Err(error));
        }
    }

    /// The broker has a message, or refuses it.
    pub(super) fn acknowledged(&mut self, id: u16, reason: u8, text: Option<&str>) {
        let Some(Some(Sent::Publish { .. })) = self.sent.get(usize::from(id)) else { return };
        if let Some(Sent::Publish { queued, .. }) = self.take(id) {
            self.in_flight -= 1;
            self.care = self.care.map(|care| care + 1).filter(|care| *care < CAREFUL);
            // One that is still to be sent again was acknowledged over the connection before.
            match self.again.iter().position(|again| *again == id) {
                Some(place) => _ = self.again.remove(place),
                None => self.on_wire -= 1,
            }
            queued.promise.keep(if reason < 0x80 { Ok(()) } else { Err(refusal("Publish", reason, text)) });
        }
    }

    /// All that was in the buffer is written.
    pub(super) fn written(&mut self) {
        self.unwritten.drain(..).for_each(|promise| promise.keep(Ok(())));
    }

    /// Whether a connection that was lost was so over a message. One that the broker ends every connection over would
    /// stand in the way of all others: it is looked for, and given up.
    pub(super) fn blame(&mut self, blame: &Blame) -> Suspicion {
        let is_alone = self.care == Some(1) && !self.is_mixed && self.on_wire == 1;
        let Some((id, queued)) = self.on_the_way() else { return Suspicion::None };
        let is_sure = match blame {
            Blame::None => {
                queued.ended = 0;
                return Suspicion::None;
            }
            Blame::Perhaps => false,
            Blame::Surely(_) => true,
        };
        if !is_alone {
            self.care = Some(1);
            return Suspicion::Several;
        }
        queued.ended += 1;
        let (ended, topic) = (queued.ended, queued.request.topic.clone());
        if is_sure || ended >= MOST_ENDED {
            let error = given_up(blame, ended);
            tracing::error!(topic, error = %error, "a message is given up");
            self.refuse(id, error);
        }
        Suspicion::One(topic)
    }

    /// The oldest message that was sent over this connection and is not acknowledged.
    fn on_the_way(&mut self) -> Option<(u16, &mut Queued)> {
        if self.on_wire == 0 {
            return None;
        }
        // What is to be sent again goes in its order: the oldest is the first.
        let sent = self.sent.iter_mut().enumerate().filter_map(|(id, sent)| match sent {
            Some(Sent::Publish { order, queued }) => Some((*order, id as u16, queued)),
            _ => None,
        });
        sent.min_by_key(|(order, ..)| *order).map(|(_, id, queued)| (id, queued))
    }

    /// The connection is lost. Gives what was not answered.
    pub(super) fn lost(&mut self) -> Unanswered {
        let error = || Error::new(ErrorKind::Connection, "the connection was lost while the message was being written");
        self.unwritten.drain(..).for_each(|promise| promise.keep(Err(error())));
        self.again.clear();
        (self.on_wire, self.is_mixed) = (0, false);
        let mut unanswered = Unanswered::default();
        for id in 1..self.sent.len() {
            match &mut self.sent[id] {
                Some(Sent::Subscribe(subscriptions)) => unanswered.subscriptions.append(subscriptions),
                Some(Sent::Unsubscribe(filters)) => unanswered.filters.append(filters),
                _ => continue,
            }
            self.take(id as u16);
        }
        unanswered
    }

    /// There is a connection again. With its session the broker knows the ids: what it did not acknowledge is sent again
    /// with them. Without, it is sent anew, before what waits.
    pub(super) fn resumed(&mut self, session_present: bool) {
        let mut unacknowledged: Vec<(u64, u16)> = Vec::with_capacity(self.in_flight);
        for (id, sent) in self.sent.iter().enumerate() {
            if let Some(Sent::Publish { order, .. }) = sent {
                unacknowledged.push((*order, id as u16));
            }
        }
        unacknowledged.sort_unstable();
        if session_present {
            self.again = unacknowledged.into_iter().map(|(_, id)| id).collect();
            return;
        }
        for (_, id) in unacknowledged.into_iter().rev() {
            if let Some(Sent::Publish { queued, .. }) = self.take(id) {
                self.bytes += queued.request.size();
                self.expiry = self.expiry.into_iter().chain(queued.until).min();
                self.queue.push_front(queued);
            }
        }
        self.in_flight = 0;
    }

    /// Ends everything; gives how many messages were not delivered.
    pub(super) fn end(&mut self, error: &Error) -> usize {
        let sent = self.sent.drain(..).filter_map(|sent| match sent {
            Some(Sent::Publish { queued, .. }) => Some(queued.promise),
            _ => None,
        });
        let promises = self.queue.drain(..).map(|queued| queued.promise).chain(sent).chain(self.unwritten.drain(..));
        let count = promises.map(|promise| promise.keep(Err(error.clone()))).count();
        self.sent.push(None);
        self.free.clear();
        self.again.clear();
        (self.bytes, self.in_flight, self.on_wire, self.asked) = (0, 0, 0, 0);
        count
    }
}

fn write(
    out: &mut Vec<u8>,
    link: &mut Link,
    request: &PublishRequest,
    id: Option<u16>,
    is_again: bool,
    alias: Alias,
) -> Result<(), Error> {
    let before = out.len();
    let written = packet::publish(out, link.version, request, id, is_again, alias);
    let error = match written {
        Ok(()) if out.len() - before <= link.maximum_packet_size => return Ok(()),
        Ok(()) => link.too_large(request.payload.len()),
        Err(error) => Error::new(ErrorKind::Internal, format!("a message cannot be written: {error}")),
    };
    out.truncate(before);
    if let Alias::New(_) = alias {
        // The broker has not heard of it.
        link.aliases.remove(&request.topic);
    }
    Err(error)
}

#[cfg(test)]
mod tests;
