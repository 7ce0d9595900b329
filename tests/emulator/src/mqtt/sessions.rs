//! What is told of sessions, to tests and by the operations about connections.

use serde_json::{Value, json};

use super::broker::Broker;
use super::session::Session;
use super::subscriptions::Subscription;
use crate::moment::Moment;

impl Broker {
    /// All sessions, in order of their client ids, for the admin path: what is told of each, its subscriptions, and how many
    /// messages wait for it.
    pub(crate) fn sessions(&self) -> Vec<Value> {
        self.look_at_all(|client_id, session| {
            let mut told = describe(client_id, session, true);
            told["subscriptions"] = subscriptions(session).into();
            told["pending"] = session.pending().into();
            told
        })
    }

    /// What the operation `GetConnection` tells of a client, if it has a session: with its address if so asked.
    pub(crate) fn connection(&self, client_id: &str, with_address: bool, now: Moment) -> Option<Value> {
        self.look(client_id, now, |session| describe(client_id, session, with_address))
    }

    /// The filters that a client subscribed to, and with which quality of service, if it has a session.
    pub(crate) fn subscriptions(&self, client_id: &str, now: Moment) -> Option<Vec<Value>> {
        self.look(client_id, now, subscriptions)
    }
}

fn subscriptions(session: &Session) -> Vec<Value> {
    let told =
        |(filter, subscription): (&String, &Subscription)| json!({ "topicFilter": filter, "qos": subscription.qos });
    session.subscriptions.all().into_iter().map(told).collect()
}

fn describe(client_id: &str, session: &Session, with_address: bool) -> Value {
    let mut told = json!({
        "clientId": client_id,
        "connected": session.link.is_some(),
        "sessionExpiry": session.expiry,
    });
    if let Some(link) = &session.link {
        told["cleanSession"] = link.clean_start.into();
        told["keepAliveDuration"] = link.keep_alive.into();
        told["connectedSince"] = link.since.milliseconds().into();
        if with_address {
            told["sourceIp"] = link.peer.address.ip().to_canonical().to_string().into();
            told["sourcePort"] = link.peer.address.port().into();
        }
    }
    if let Some((since, reason)) = session.left {
        told["cleanSession"] = false.into();
        told["disconnectedSince"] = since.milliseconds().into();
        told["disconnectReason"] = reason.into();
    }
    told
}
