//! [`MqttState`]: how a client is, and the changes of its connection.

use super::wait::Wakers;
use crate::error::Error;
use std::collections::VecDeque;
use std::time::SystemTime;

/// How the connection is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Connection {
    /// It is being made, for the first time or again.
    Connecting,
    /// It is there.
    Connected,
    /// It was lost, or could not be made; after a while it is tried again.
    Lost,
    /// The client was closed.
    Closed,
}

impl Connection {
    /// The stable name, in snake case.
    pub fn name(self) -> &'static str {
        match self {
            Connection::Connecting => "connecting",
            Connection::Connected => "connected",
            Connection::Lost => "lost",
            Connection::Closed => "closed",
        }
    }
}

/// How a client is at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct MqttState {
    /// The connection.
    pub connection: Connection,
    /// Since when it is like this.
    pub since: SystemTime,
    /// Why the connection was lost or could not be made; none while there is one.
    pub reason: Option<Error>,
    /// How many times in a row a connection was tried since the last one.
    pub attempts: u32,
    /// Whether the broker had kept the session from before the connection.
    pub session_present: bool,
    /// The client id; the broker's own if it gave one.
    pub client_id: String,
    /// How many messages wait to be sent.
    pub queued: usize,
    /// How many were sent and are not acknowledged.
    pub unacknowledged: usize,
    /// How many messages of quality of service 1 came and are not acknowledged: they wait, are in hands or failing, or wait
    /// for those before them to be acknowledged.
    pub unfinished: usize,
    /// How many messages of quality of service 0 were dropped because nobody took them.
    pub dropped: u64,
    /// How many messages came that no subscription is for, or one that nobody held any more.
    pub unmatched: u64,
}

/// How many changes are kept for one who looks.
const MOST_CHANGES: usize = 100;

/// The changes that somebody has not looked at yet. Of more, the oldest are dropped.
#[derive(Default)]
pub(super) struct Watcher {
    pub(super) changes: VecDeque<MqttState>,
    pub(super) waiting: Wakers,
}

impl Watcher {
    pub(super) fn tell(&mut self, state: &MqttState) {
        if self.changes.len() == MOST_CHANGES {
            self.changes.pop_front();
        }
        self.changes.push_back(state.clone());
        self.waiting.wake();
    }
}
