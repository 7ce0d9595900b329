//! What ties a session to the connection that it has.

use std::sync::{Mutex, PoisonError};

use mqtt_protocol_core::mqtt::Version;
use tokio::sync::Notify;

use super::peer::Peer;
use crate::moment::Moment;

/// A session's connection, from the session's side. The session changes, and the connection is woken to look.
#[derive(Debug)]
pub(crate) struct Link {
    pub(super) client_id: String,
    pub(super) version: Version,
    /// How many unacknowledged messages the client takes.
    pub(super) receive_maximum: u16,
    pub(super) clean_start: bool,
    /// In seconds, as it was agreed on.
    pub(super) keep_alive: u16,
    pub(super) peer: Peer,
    pub(super) since: Moment,
    pub(super) woken: Notify,
    end: Mutex<Option<End>>,
}

/// Why the broker ends a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// With a reason code, which version 5 is told, and the reason as AWS calls it.
    Reason(u8, &'static str),
    /// Without a word, as if the network were gone.
    Silent,
}

impl Link {
    /// The link of a connection that was just accepted.
    pub(super) fn new(hello: &super::hello::Hello, since: Moment) -> Link {
        Link {
            client_id: hello.client_id.clone(),
            version: hello.version,
            receive_maximum: hello.receive_maximum,
            clean_start: hello.clean_start,
            keep_alive: hello.keep_alive,
            peer: hello.peer.clone(),
            since,
            woken: Notify::new(),
            end: Mutex::default(),
        }
    }

    /// Ends the connection.
    pub(super) fn end(&self, end: End) {
        self.end.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(end);
        self.woken.notify_one();
    }

    /// Why the connection is to end, if it is.
    pub(super) fn ended(&self) -> Option<End> {
        *self.end.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
