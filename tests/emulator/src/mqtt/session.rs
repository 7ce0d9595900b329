//! The session of one client: its subscriptions, and what it has not acknowledged yet.

use std::collections::VecDeque;
use std::sync::Arc;

use tokio::sync::oneshot;

use super::MOST_UNACKNOWLEDGED;
use super::hello::Will;
use super::link::Link;
use super::message::Message;
use super::subscriptions::Subscriptions;
use crate::moment::Moment;

/// How many messages of quality of service 0 wait for a client that reads slowly.
const MOST_WAITING: usize = 10_000;

/// A message for one client.
#[derive(Debug)]
pub(super) struct Delivery {
    pub(super) message: Message,
    pub(super) qos: u8,
    pub(super) retain: bool,
    /// Who is told that the client has it.
    pub(super) confirm: Option<oneshot::Sender<()>>,
}

/// A message on its way.
#[derive(Debug)]
struct InFlight {
    packet_id: u16,
    delivery: Delivery,
    /// Whether it was sent on this connection.
    is_sent: bool,
    /// Whether it was sent on one before.
    is_again: bool,
}

/// What a connection has to send.
#[derive(Debug)]
pub(super) struct Sending {
    /// None for quality of service 0.
    pub(super) packet_id: Option<u16>,
    pub(super) is_again: bool,
    pub(super) retain: bool,
    pub(super) message: Message,
}

/// The session of a client.
#[derive(Debug, Default)]
pub(super) struct Session {
    pub(super) subscriptions: Subscriptions,
    waiting: VecDeque<Delivery>,
    /// How many of them have quality of service 0.
    unimportant: usize,
    in_flight: VecDeque<InFlight>,
    last_packet_id: u16,
    /// The connection, while there is one.
    pub(super) link: Option<Arc<Link>>,
    /// In seconds, how long it lasts without a connection; `u32::MAX` is for ever.
    pub(super) expiry: u32,
    /// When it ends, if nobody connects before.
    pub(super) ends: Option<Moment>,
    /// What is published when the connection is lost.
    pub(super) will: Option<Will>,
    /// When that is published.
    pub(super) will_due: Option<Moment>,
    /// Since when the client is away, and why, as AWS calls it.
    pub(super) left: Option<(Moment, &'static str)>,
}

impl Session {
    /// Keeps a message for the client, if it is there to get it or will be.
    pub(super) fn push(&mut self, delivery: Delivery) {
        if delivery.qos == 0 {
            let unimportant = |waiting: &Delivery| waiting.qos == 0;
            if self.link.is_none() {
                return;
            }
            if self.waiting.len() >= MOST_WAITING {
                let oldest = self.waiting.iter().position(unimportant);
                self.unimportant -= usize::from(oldest.and_then(|index| self.waiting.remove(index)).is_some());
            }
        }
        self.unimportant += usize::from(delivery.qos == 0);
        self.waiting.push_back(delivery);
        if let Some(link) = &self.link {
            link.woken.notify_one();
        }
    }

    /// Whether nobody has come back for it in time.
    pub(super) fn has_ended(&self, now: Moment) -> bool {
        self.link.is_none() && self.ends.is_some_and(|ends| ends <= now)
    }

    /// Begins on a new connection: what was not acknowledged goes out again.
    pub(super) fn attach(&mut self, link: Arc<Link>) {
        for message in &mut self.in_flight {
            (message.is_sent, message.is_again) = (false, true);
        }
        self.link = Some(link);
        (self.ends, self.will_due, self.left) = (None, None, None);
    }

    /// What goes out now, as far as the client takes it; messages that have expired are dropped.
    pub(super) fn take(&mut self, now: Moment) -> Vec<Sending> {
        let Some(link) = &self.link else { return Vec::new() };
        let window = usize::from(link.receive_maximum.min(MOST_UNACKNOWLEDGED));
        let mut sent = self.in_flight.iter().filter(|message| message.is_sent).count();
        let mut sending = Vec::new();
        for message in self.in_flight.iter_mut().filter(|message| !message.is_sent) {
            if sent == window {
                return sending;
            }
            message.is_sent = true;
            sent += 1;
            sending.push(Sending {
                packet_id: Some(message.packet_id),
                is_again: message.is_again,
                retain: message.delivery.retain,
                message: message.delivery.message.clone(),
            });
        }
        while let Some(delivery) = self.waiting.front() {
            let is_important = delivery.qos > 0;
            if is_important && sent == window {
                sending.extend(self.take_unimportant(now));
                break;
            }
            let Some(delivery) = self.waiting.pop_front() else { break };
            self.unimportant -= usize::from(!is_important);
            if delivery.message.properties_at(now).is_none() {
                continue;
            }
            let packet_id = is_important.then(|| self.next_packet_id());
            let (retain, message) = (delivery.retain, delivery.message.clone());
            sending.push(Sending { packet_id, is_again: false, retain, message });
            if let Some(packet_id) = packet_id {
                sent += 1;
                self.in_flight.push_back(InFlight { packet_id, delivery, is_sent: true, is_again: false });
            }
        }
        sending
    }

    /// Messages of quality of service 0, which no other holds up.
    fn take_unimportant(&mut self, now: Moment) -> Vec<Sending> {
        if std::mem::take(&mut self.unimportant) == 0 {
            return Vec::new();
        }
        let (passing, kept): (VecDeque<_>, _) = self.waiting.drain(..).partition(|delivery| delivery.qos == 0);
        self.waiting = kept;
        let alive = passing.into_iter().filter(|delivery| delivery.message.properties_at(now).is_some());
        let sending = |Delivery { message, retain, .. }| Sending { packet_id: None, is_again: false, retain, message };
        alive.map(sending).collect()
    }

    /// The client has a message.
    pub(super) fn acknowledge(&mut self, packet_id: u16) {
        let index = self.in_flight.iter().position(|message| message.packet_id == packet_id);
        let message = index.and_then(|index| self.in_flight.remove(index));
        // Who asked may have stopped waiting.
        let _ = message.and_then(|message| message.delivery.confirm).map(|confirm| confirm.send(()));
    }

    /// How many messages wait, sent or not.
    pub(super) fn pending(&self) -> usize {
        self.waiting.len() + self.in_flight.len()
    }

    /// One that is not in use; at most a hundred are.
    fn next_packet_id(&mut self) -> u16 {
        loop {
            self.last_packet_id = self.last_packet_id.wrapping_add(1);
            let id = self.last_packet_id;
            if id != 0 && self.in_flight.iter().all(|message| message.packet_id != id) {
                return id;
            }
        }
    }
}
