//! What all connections have in common: the sessions, and the ways that messages take between them.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{oneshot, watch};

use super::connection::BY_SERVER;
use super::faults::{Effects, MqttFault};
use super::hello::{Hello, Will};
use super::link::{End, Link};
use super::message::Message;
use super::retained;
use super::session::{Delivery, Sending, Session};
use super::subscriptions::Subscription;
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::services;
use crate::shared::Shared;

/// The reason that a client is told whose client id another has taken.
const TAKEN_OVER: u8 = 0x8e;
/// Why a client is disconnected whose certificate is not active any more.
const EXPELLED: End = End::Reason(0x87, "AUTH_ERROR");

/// When a message that is retained goes to a new subscription.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Greeting {
    /// With each SUBSCRIBE.
    Always,
    /// If the subscription was not there.
    IfNew,
    /// Never.
    Never,
}

/// How a connection ended.
#[derive(Clone, Copy, Debug)]
pub(super) struct Leaving {
    /// As AWS calls it.
    pub(super) reason: &'static str,
    /// Whether the will is published.
    pub(super) has_will: bool,
    /// Another time for which the session lasts, in seconds.
    pub(super) expiry: Option<u32>,
}

/// The broker of one emulator.
#[derive(Debug)]
pub(crate) struct Broker {
    state: Mutex<State>,
    pub(super) effects: watch::Sender<Effects>,
}

#[derive(Debug, Default)]
struct State {
    /// By client id.
    sessions: BTreeMap<String, Session>,
    /// How many messages each group of a shared subscription got.
    turns: HashMap<String, usize>,
}

impl Default for Broker {
    fn default() -> Broker {
        Broker { state: Mutex::default(), effects: watch::Sender::new(Effects::default()) }
    }
}

impl Broker {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives a client its session, an old one or a new one; says whether it is an old one. Who was connected with the client
    /// id is disconnected.
    pub(super) fn connect(&self, shared: &Shared, hello: Hello) -> Result<(Arc<Link>, bool), ApiError> {
        let now = shared.clock.moment();
        self.settle(shared)?;
        let link = Arc::new(Link::new(&hello, now));
        let mut wills = Vec::new();
        let is_old = {
            let mut state = self.lock();
            let mut session = state.sessions.remove(&hello.client_id);
            if let Some(session) = &mut session
                && let Some(before) = session.link.take()
            {
                before.end(End::Reason(TAKEN_OVER, "DUPLICATE_CLIENTID"));
                session.will_due = session.will.as_ref().map(|_| now);
            }
            let session = session.and_then(|mut session| {
                let is_lasting = session.expiry > 0 && !hello.clean_start;
                // A will that waits is for a client that does not come back; this one has, with its session or without.
                let is_due = session.will_due.take().is_some();
                let is_waiting = is_lasting && session.will.as_ref().is_some_and(|will| will.delay > 0);
                wills.extend(session.will.take().filter(|_| is_due && !is_waiting));
                is_lasting.then_some(session)
            });
            let is_old = session.is_some();
            let mut session = session.unwrap_or_default();
            (session.expiry, session.will) = (hello.expiry, hello.will);
            session.attach(Arc::clone(&link));
            state.sessions.insert(hello.client_id, session);
            is_old
        };
        self.publish_wills(shared, wills)?;
        // Whoever deactivates the certificate from now on finds the link; before, nobody could.
        if let Some(id) = &link.peer.certificate_id
            && services::is_certificate_active(shared, id)? == Some(false)
        {
            link.end(EXPELLED);
        }
        Ok((link, is_old))
    }

    /// A connection has ended. Says how long its will waits, if it has one that does.
    pub(super) fn leave(
        &self,
        shared: &Shared,
        link: &Arc<Link>,
        leaving: Leaving,
    ) -> Result<Option<Duration>, ApiError> {
        let now = shared.clock.moment();
        let delay = {
            let mut state = self.lock();
            let is_own = |session: &&mut Session| session.link.as_ref().is_some_and(|own| Arc::ptr_eq(own, link));
            let Some(session) = state.sessions.get_mut(&link.client_id).filter(is_own) else { return Ok(None) };
            session.link = None;
            session.left = Some((now, leaving.reason));
            // A session that was to end with its connection does.
            session.expiry = leaving.expiry.filter(|_| session.expiry > 0).unwrap_or(session.expiry);
            let after = |seconds: u32| now.plus_milliseconds(u64::from(seconds) * 1000);
            session.ends = (session.expiry < u32::MAX).then(|| after(session.expiry));
            if !leaving.has_will {
                session.will = None;
            }
            let delay = session.will.as_ref().map(|will| will.delay.min(session.expiry));
            session.will_due = delay.map(after);
            delay
        };
        self.settle(shared)?;
        Ok(delay.filter(|delay| *delay > 0).map(|delay| Duration::from_secs(delay.into())))
    }

    /// Does what the clock says is due: sessions end, and wills are published.
    pub(crate) fn settle(&self, shared: &Shared) -> Result<(), ApiError> {
        let now = shared.clock.moment();
        let mut wills = Vec::new();
        self.lock().sessions.retain(|_, session| {
            let has_ended = session.has_ended(now);
            if has_ended || session.will_due.is_some_and(|due| due <= now) {
                wills.extend(session.will.take().filter(|_| session.will_due.is_some()));
                session.will_due = None;
            }
            !has_ended
        });
        self.publish_wills(shared, wills)
    }

    fn publish_wills(&self, shared: &Shared, wills: Vec<Will>) -> Result<(), ApiError> {
        for will in wills {
            let message = Message { published: shared.clock.moment(), ..will.message };
            self.publish(shared, &message, None)?;
        }
        Ok(())
    }

    /// Publishes a message: to whoever subscribed, and to be retained if it is so marked. `from` is the client that did.
    /// This opens a transaction.
    pub(crate) fn publish(&self, shared: &Shared, message: &Message, from: Option<&str>) -> Result<(), ApiError> {
        if message.retain {
            shared.store.transact(|rows| retained::keep(rows, message))?;
        }
        self.lock().route(message, from);
        Ok(())
    }

    /// Subscribes, and sends what is retained. The quality of service that was asked for is granted.
    pub(super) fn subscribe(
        &self,
        shared: &Shared,
        client_id: &str,
        text: &str,
        subscription: Subscription,
        greeting: Greeting,
    ) -> Result<(), ApiError> {
        let now = shared.clock.moment();
        let is_shared = subscription.filter.group.is_some();
        let found = match greeting {
            Greeting::Never => Vec::new(),
            _ if is_shared => Vec::new(),
            _ => shared.store.transact(|rows| retained::found(rows, &subscription.filter, now))?,
        };
        let mut state = self.lock();
        let Some(session) = state.sessions.get_mut(client_id) else { return Ok(()) };
        let granted = subscription.qos;
        let is_new = session.subscriptions.insert(text, subscription);
        if is_new || greeting == Greeting::Always {
            for message in found {
                let qos = message.qos.min(granted);
                session.push(Delivery { message, qos, retain: true, confirm: None });
            }
        }
        Ok(())
    }

    /// Ends a subscription; says whether there was one.
    pub(super) fn unsubscribe(&self, client_id: &str, text: &str) -> bool {
        let mut state = self.lock();
        state.sessions.get_mut(client_id).is_some_and(|session| session.subscriptions.remove(text))
    }

    /// What a connection has to send now.
    pub(super) fn take(&self, shared: &Shared, link: &Arc<Link>) -> Vec<Sending> {
        let now = shared.clock.moment();
        self.with_own(link, |session| session.take(now)).unwrap_or_default()
    }

    /// A client has a message.
    pub(super) fn acknowledge(&self, link: &Arc<Link>, packet_id: u16) {
        self.with_own(link, |session| session.acknowledge(packet_id));
    }

    /// Does something with the session of a connection, while it is that connection's.
    fn with_own<T>(&self, link: &Arc<Link>, work: impl FnOnce(&mut Session) -> T) -> Option<T> {
        let mut state = self.lock();
        let session = state.sessions.get_mut(&link.client_id)?;
        session.link.as_ref().is_some_and(|own| Arc::ptr_eq(own, link)).then(|| work(session))
    }

    /// Sends a message to one client that is connected, whatever it subscribed to. Says nothing if it is not.
    pub(crate) fn send(&self, client_id: &str, message: Message, confirm: Option<oneshot::Sender<()>>) -> Option<()> {
        let mut state = self.lock();
        let session = state.sessions.get_mut(client_id).filter(|session| session.link.is_some())?;
        let qos = message.qos;
        session.push(Delivery { message, qos, retain: false, confirm });
        Some(())
    }

    /// Lets a fault strike.
    pub(crate) fn inject(&self, fault: &MqttFault) {
        if let MqttFault::DropConnections { client_id, reason } = fault {
            let end = reason.map_or(End::Silent, |code| End::Reason(code, BY_SERVER));
            let state = self.lock();
            let meant = state.sessions.iter().filter(|(id, _)| client_id.as_ref().is_none_or(|meant| meant == *id));
            meant.filter_map(|(_, session)| session.link.as_ref()).for_each(|link| link.end(end));
        }
        self.effects.send_modify(|effects| effects.add(fault));
    }

    /// Ends all faults.
    pub(crate) fn heal(&self) {
        self.effects.send_replace(Effects::default());
    }

    /// Forgets all sessions, and ends their connections without a word.
    pub(crate) fn clear(&self) {
        let mut state = self.lock();
        state.turns.clear();
        for session in std::mem::take(&mut state.sessions).into_values() {
            session.link.iter().for_each(|link| link.end(End::Silent));
        }
    }

    /// Ends a client's connection, if it has one; without its will and its session if so asked. Says whether there was
    /// anything.
    pub(crate) fn disconnect(&self, client_id: &str, clean: bool, without_will: bool) -> bool {
        const ADMINISTRATIVE_ACTION: u8 = 0x98;
        let mut state = self.lock();
        let Some(session) = state.sessions.get_mut(client_id) else { return false };
        if without_will {
            session.will = None;
        }
        match &session.link {
            Some(link) => {
                session.expiry = if clean { 0 } else { session.expiry };
                link.end(End::Reason(ADMINISTRATIVE_ACTION, "API_INITIATED_DISCONNECT"));
            }
            None if clean => drop(state.sessions.remove(client_id)),
            None => {}
        }
        true
    }

    /// Ends the connections of who came with this certificate.
    pub(crate) fn expel(&self, certificate_id: &str) {
        let state = self.lock();
        let links = state.sessions.values().filter_map(|session| session.link.as_ref());
        links
            .filter(|link| link.peer.certificate_id.as_deref() == Some(certificate_id))
            .for_each(|link| link.end(EXPELLED));
    }

    /// Who is connected, by their client ids.
    pub(crate) fn connected(&self) -> Vec<String> {
        let state = self.lock();
        let connected = state.sessions.iter().filter(|(_, session)| session.link.is_some());
        connected.map(|(client_id, _)| client_id.clone()).collect()
    }

    /// Looks at a client's session, if it has not ended by this time.
    pub(super) fn look<T>(&self, client_id: &str, now: Moment, look: impl FnOnce(&Session) -> T) -> Option<T> {
        let state = self.lock();
        state.sessions.get(client_id).filter(|session| !session.has_ended(now)).map(look)
    }

    /// Looks at all sessions, in order of their client ids.
    pub(super) fn look_at_all<T>(&self, look: impl Fn(&str, &Session) -> T) -> Vec<T> {
        self.lock().sessions.iter().map(|(id, session)| look(id, session)).collect()
    }
}

impl State {
    /// Gives a message to all sessions whose subscriptions find its topic, once each; and to one session of each group.
    fn route(&mut self, message: &Message, from: Option<&str>) {
        let mut groups: BTreeMap<String, Vec<(String, u8, bool)>> = BTreeMap::new();
        for (client_id, session) in &mut self.sessions {
            let mut own: Option<(u8, bool)> = None;
            for (text, subscription) in session.subscriptions.finding(&message.topic) {
                if subscription.no_local && from == Some(client_id) {
                    continue;
                }
                let (qos, keeps_retain) = (subscription.qos, subscription.retain_as_published);
                match subscription.filter.group {
                    Some(_) => {
                        let is_there = session.link.is_some();
                        groups.entry(text.clone()).or_default().push((client_id.clone(), qos, is_there));
                    }
                    None => {
                        let best = own.get_or_insert((qos, keeps_retain));
                        *best = (best.0.max(qos), best.1 || keeps_retain);
                    }
                }
            }
            if let Some((qos, keeps_retain)) = own {
                let (qos, retain) = (qos.min(message.qos), message.retain && keeps_retain);
                session.push(Delivery { message: message.clone(), qos, retain, confirm: None });
            }
        }
        for (group, members) in groups {
            self.route_to_one(message, group, members);
        }
    }

    /// Members take turns; those that are away have theirs only if all are.
    fn route_to_one(&mut self, message: &Message, group: String, members: Vec<(String, u8, bool)>) {
        let is_anybody_there = members.iter().any(|(_, _, is_there)| *is_there);
        let able: Vec<_> = members.into_iter().filter(|(_, _, is_there)| *is_there || !is_anybody_there).collect();
        let turn = self.turns.entry(group).or_default();
        let chosen = able.get(*turn % able.len().max(1));
        *turn = turn.wrapping_add(1);
        if let Some((client_id, qos, _)) = chosen
            && let Some(session) = self.sessions.get_mut(client_id)
        {
            let qos = message.qos.min(*qos);
            session.push(Delivery { message: message.clone(), qos, retain: false, confirm: None });
        }
    }
}
