//! [`Outgoing`]: messages that wait to be sent, and those that wait to be acknowledged.

use super::delivery::{Delivery, Promise};
use super::message::{PublishRequest, Qos};
use super::packet::{self, Alias};
use super::reason::{SERVICE, refusal};
use super::settings::Version;
use crate::error::{Error, ErrorKind};
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

/// How much is written at a time.
const BATCH: usize = 128 * 1024;

/// How many are unacknowledged at most if the broker does not say: as many as AWS IoT allows.
const RECEIVE_MAXIMUM_OF_3: u16 = 100;

/// A packet that has an id until the broker answers.
enum Sent {
    Publish { order: u64, queued: Queued },
    Subscribe(Vec<u64>),
    Unsubscribe,
}

/// A message and who waits for it.
struct Queued {
    request: PublishRequest,
    promise: Arc<Promise>,
}

/// What the broker allows, of one connection.
pub(super) struct Link {
    pub(super) version: Version,
    receive_maximum: u16,
    maximum_packet_size: usize,
    topic_alias_maximum: u16,
    aliases: HashMap<String, u16>,
}

impl Link {
    pub(super) fn new(version: Version, connack: &packet::Connack) -> Self {
        let receive_maximum = match version {
            Version::V5 => connack.receive_maximum.unwrap_or(u16::MAX),
            Version::V3 => RECEIVE_MAXIMUM_OF_3,
        };
        Link {
            version,
            receive_maximum,
            maximum_packet_size: connack.maximum_packet_size.map_or(usize::MAX, |most| most as usize),
            topic_alias_maximum: connack.topic_alias_maximum,
            aliases: HashMap::new(),
        }
    }

    /// What a topic is called. The first topics get the numbers there are; the others are written out.
    fn alias(&mut self, topic: &str) -> Alias {
        if self.topic_alias_maximum == 0 {
            return Alias::None;
        }
        if let Some(number) = self.aliases.get(topic) {
            return Alias::Known(*number);
        }
        if self.aliases.len() >= usize::from(self.topic_alias_maximum) {
            return Alias::None;
        }
        let number = self.aliases.len() as u16 + 1;
        self.aliases.insert(topic.to_owned(), number);
        Alias::New(number)
    }

    /// Refuses a message that the broker would not take.
    pub(super) fn check(&self, request: &PublishRequest) -> Result<(), Error> {
        // An alias may come to it.
        if request.size() <= self.maximum_packet_size { Ok(()) } else { Err(self.too_large(request.payload.len())) }
    }

    fn too_large(&self, payload: usize) -> Error {
        Error::validation(format!(
            "payload must fit into a packet of {} bytes, the broker's maximum, but has {payload}",
            self.maximum_packet_size
        ))
    }
}

/// What is to be sent, and what was.
pub(super) struct Outgoing {
    limit: usize,
    queue: VecDeque<Queued>,
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
}

impl Outgoing {
    pub(super) fn new(limit: usize) -> Self {
        Outgoing {
            limit,
            queue: VecDeque::new(),
            sent: vec![None],
            free: Vec::new(),
            orders: 0,
            in_flight: 0,
            on_wire: 0,
            again: VecDeque::new(),
            unwritten: Vec::new(),
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

    pub(super) fn push(&mut self, request: PublishRequest) -> Result<Delivery, Error> {
        if self.queue.len() >= self.limit {
            let message = format!("{} messages wait to be sent, as many as queue_size allows", self.limit);
            let error = Error::new(ErrorKind::Quota, message).with_code("QueueFull").with_retryable(true);
            return Err(error.with_operation(SERVICE, "Publish"));
        }
        let promise = Arc::<Promise>::default();
        let delivery = Delivery::new(Arc::clone(&promise));
        self.queue.push_back(Queued { request, promise });
        Ok(delivery)
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
        Some(sent)
    }

    /// An id for a SUBSCRIBE of these subscriptions.
    pub(super) fn subscribing(&mut self, subscriptions: Vec<u64>) -> Option<u16> {
        self.id_for(Sent::Subscribe(subscriptions))
    }

    /// An id for an UNSUBSCRIBE.
    pub(super) fn unsubscribing(&mut self) -> Option<u16> {
        self.id_for(Sent::Unsubscribe)
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
        if let Some(Some(Sent::Unsubscribe)) = self.sent.get(usize::from(id)) {
            self.take(id);
        }
    }

    /// Appends as many messages to the buffer as fit and the broker allows.
    pub(super) fn fill(&mut self, out: &mut Vec<u8>, link: &mut Link) {
        while out.len() < BATCH {
            let may_send = self.on_wire < usize::from(link.receive_maximum);
            if !self.again.is_empty() {
                // What is older comes first.
                if !may_send {
                    return;
                }
                let Some(id) = self.again.pop_front() else { return };
                self.write(id, out, link, true, Alias::None);
                continue;
            }
            let Some(next) = self.queue.front() else { return };
            let is_acknowledged = next.request.qos == Qos::AtLeastOnce;
            if is_acknowledged && !may_send {
                return;
            }
            let Some(queued) = self.queue.pop_front() else { return };
            if is_acknowledged { self.send(queued, out, link) } else { self.send_once(queued, out, link) }
        }
    }

    fn send(&mut self, queued: Queued, out: &mut Vec<u8>, link: &mut Link) {
        let alias = link.alias(&queued.request.topic);
        let order = self.orders;
        // There are more ids than the broker's receive maximum can be.
        let Some(id) = self.id_for(Sent::Publish { order, queued }) else { return };
        self.orders += 1;
        self.in_flight += 1;
        self.write(id, out, link, false, alias);
    }

    fn send_once(&mut self, queued: Queued, out: &mut Vec<u8>, link: &mut Link) {
        let alias = link.alias(&queued.request.topic);
        match write(out, link, &queued.request, None, false, alias) {
            Ok(()) => self.unwritten.push(queued.promise),
            Err(error) => queued.promise.keep(Err(error)),
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

    /// The connection is lost. Gives the subscriptions whose SUBSCRIBE was not answered.
    pub(super) fn lost(&mut self) -> Vec<u64> {
        let error = || Error::new(ErrorKind::Connection, "the connection was lost while the message was being written");
        self.unwritten.drain(..).for_each(|promise| promise.keep(Err(error())));
        self.again.clear();
        self.on_wire = 0;
        let mut unanswered = Vec::new();
        for id in 1..self.sent.len() {
            match &mut self.sent[id] {
                Some(Sent::Subscribe(subscriptions)) => unanswered.append(subscriptions),
                Some(Sent::Unsubscribe) => {}
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
        (self.in_flight, self.on_wire) = (0, 0);
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
mod tests {
    use super::*;
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    fn link(version: Version, change: impl FnOnce(&mut packet::Connack)) -> Link {
        let mut connack = packet::Connack {
            reason: 0,
            text: None,
            session_present: true,
            client_id: None,
            receive_maximum: None,
            maximum_packet_size: None,
            topic_alias_maximum: 0,
            keep_alive: None,
        };
        change(&mut connack);
        Link::new(version, &connack)
    }

    /// The packets in a buffer, as their first byte and their id.
    fn packets(mut bytes: &[u8]) -> Vec<(u8, u16)> {
        let mut found = Vec::new();
        while let [first, length, rest @ ..] = bytes {
            let (packet, after) = rest.split_at(usize::from(*length));
            let topic = usize::from(u16::from_be_bytes([packet[0], packet[1]])) + 2;
            let id = if first & 0b110 == 0 { 0 } else { u16::from_be_bytes([packet[topic], packet[topic + 1]]) };
            found.push((*first, id));
            bytes = after;
        }
        found
    }

    fn fill(outgoing: &mut Outgoing, link: &mut Link) -> Vec<(u8, u16)> {
        let mut out = Vec::new();
        outgoing.fill(&mut out, link);
        packets(&out)
    }

    fn end(delivery: Delivery) -> Poll<Result<(), Error>> {
        pin!(delivery).poll(&mut Context::from_waker(Waker::noop()))
    }

    fn three(outgoing: &mut Outgoing) -> Vec<Delivery> {
        ["a", "b", "c"].map(|topic| outgoing.push(PublishRequest::new(topic, *b"x")).expect("room")).into()
    }

    #[test]
    fn no_more_is_sent_than_the_broker_takes_at_a_time() {
        let mut outgoing = Outgoing::new(10);
        let deliveries = three(&mut outgoing);
        let mut link = link(Version::V5, |connack| connack.receive_maximum = Some(2));
        assert_eq!(fill(&mut outgoing, &mut link), [(0x32, 1), (0x32, 2)]);
        assert_eq!(fill(&mut outgoing, &mut link), []);
        outgoing.acknowledged(2, 0, None);
        outgoing.acknowledged(7, 0, None);
        assert_eq!(fill(&mut outgoing, &mut link), [(0x32, 2)]);
        outgoing.acknowledged(1, 0x87, Some("no"));
        let ends: Vec<_> = deliveries.into_iter().map(end).collect();
        assert!(matches!(&ends[0], Poll::Ready(Err(error)) if error.code() == Some("NotAuthorized")), "{ends:?}");
        assert!(matches!(&ends[1..], [Poll::Ready(Ok(())), Poll::Pending]), "{ends:?}");
        assert_eq!((outgoing.queued(), outgoing.unacknowledged()), (0, 1));
    }

    #[test]
    fn a_session_gets_the_same_ids_again_in_order_and_another_begins_anew() {
        let mut outgoing = Outgoing::new(10);
        let _deliveries = three(&mut outgoing);
        let mut link = link(Version::V3, |_| {});
        assert_eq!(fill(&mut outgoing, &mut link), [(0x32, 1), (0x32, 2), (0x32, 3)]);
        outgoing.acknowledged(1, 0, None);
        let _fourth = outgoing.push(PublishRequest::new("d", *b"x")).expect("room");
        assert_eq!(fill(&mut outgoing, &mut link), [(0x32, 1)]);
        assert!(outgoing.lost().is_empty());
        outgoing.resumed(true);
        // The fourth has the id of the first, and is the last all the same.
        assert_eq!(fill(&mut outgoing, &mut link), [(0x3a, 2), (0x3a, 3), (0x3a, 1)]);
        outgoing.lost();
        outgoing.resumed(true);
        let mut narrow = self::link(Version::V5, |connack| connack.receive_maximum = Some(1));
        assert_eq!(fill(&mut outgoing, &mut narrow), [(0x3a, 2)], "this broker takes one at a time");
        outgoing.lost();
        outgoing.resumed(false);
        assert_eq!((outgoing.queued(), outgoing.unacknowledged()), (3, 0));
        let anew = fill(&mut outgoing, &mut link);
        assert!(anew.iter().all(|(first, _)| *first == 0x32) && anew.len() == 3, "{anew:?}");
    }

    #[test]
    fn subscriptions_that_were_not_answered_are_given_back() {
        let mut outgoing = Outgoing::new(10);
        let (one, other) = (outgoing.subscribing(vec![5, 6]), outgoing.subscribing(vec![7]));
        assert_eq!((one, other, outgoing.unsubscribing()), (Some(1), Some(2), Some(3)));
        assert_eq!(outgoing.subscribed(1), [5, 6]);
        assert_eq!(outgoing.subscribed(1), [0; 0]);
        assert_eq!(outgoing.lost(), [7]);
        assert!(outgoing.is_empty());
    }

    #[test]
    fn topics_have_numbers_as_far_as_the_broker_has_them() {
        let mut link = link(Version::V5, |connack| connack.topic_alias_maximum = 2);
        let aliases = ["a", "b", "c", "a"].map(|topic| link.alias(topic));
        assert_eq!(aliases, [Alias::New(1), Alias::New(2), Alias::None, Alias::Known(1)]);
    }

    #[test]
    fn what_is_too_large_fails_alone_and_leaves_no_number_behind() {
        let mut outgoing = Outgoing::new(10);
        let mut link = link(Version::V5, |connack| {
            (connack.maximum_packet_size, connack.topic_alias_maximum) = (Some(30), 5);
        });
        let large = outgoing.push(PublishRequest::new("a", [0; 40])).expect("room");
        let small = outgoing.push(PublishRequest::new("a", *b"x")).expect("room");
        let mut out = Vec::new();
        outgoing.fill(&mut out, &mut link);
        assert_eq!(packets(&out).len(), 1);
        assert!(out.windows(3).any(|bytes| bytes == [0, 1, b'a']), "the topic is written out: {out:?}");
        assert!(matches!(end(large), Poll::Ready(Err(error)) if error.message().contains("30 bytes")));
        assert!(end(small).is_pending());
    }

    #[test]
    fn quality_0_is_delivered_when_it_is_written() {
        let mut outgoing = Outgoing::new(10);
        let mut publish = || {
            let request = PublishRequest { qos: Qos::AtMostOnce, ..PublishRequest::new("a", *b"x") };
            outgoing.push(request).expect("room")
        };
        let (first, second) = (publish(), publish());
        let mut link = link(Version::V5, |_| {});
        assert_eq!(fill(&mut outgoing, &mut link), [(0x30, 0), (0x30, 0)]);
        assert!(!outgoing.is_empty());
        outgoing.written();
        assert!(outgoing.is_empty());
        for delivery in [first, second] {
            assert!(matches!(end(delivery), Poll::Ready(Ok(()))));
        }
    }
}
