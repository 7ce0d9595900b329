//! Counting the connections of clients.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// How many connections are open and how many there were, those that ask on the admin path not counted.
#[derive(Debug, Default)]
pub(crate) struct ConnectionCount {
    open: AtomicUsize,
    accepted: AtomicUsize,
}

impl ConnectionCount {
    /// The number of open connections.
    pub(crate) fn open(&self) -> usize {
        self.open.load(Ordering::SeqCst)
    }

    /// The number of connections since the start, open or not.
    pub(crate) fn accepted(&self) -> usize {
        self.accepted.load(Ordering::SeqCst)
    }
}

/// One accepted connection. It is counted until it is dropped, or until it turns out to be an administrator's:
/// a test that asks how many connections a client left open must not find its own question among them.
#[derive(Debug)]
pub(crate) struct Connection {
    pub(crate) peer: SocketAddr,
    count: Arc<ConnectionCount>,
    counted: AtomicBool,
    reset: AtomicBool,
    mqtt: AtomicBool,
}

impl Connection {
    /// Counts a new connection.
    pub(crate) fn open(peer: SocketAddr, count: Arc<ConnectionCount>) -> Connection {
        count.open.fetch_add(1, Ordering::SeqCst);
        count.accepted.fetch_add(1, Ordering::SeqCst);
        Connection {
            peer,
            count,
            counted: AtomicBool::new(true),
            reset: AtomicBool::new(false),
            mqtt: AtomicBool::new(false),
        }
    }

    /// Whether the peer is on this machine.
    pub(crate) fn is_local(&self) -> bool {
        self.peer.ip().to_canonical().is_loopback()
    }

    /// Takes the connection out of the counts.
    pub(crate) fn uncount(&self) {
        if self.end() {
            self.count.accepted.fetch_sub(1, Ordering::SeqCst);
        }
    }

    /// False if it was no longer counted.
    fn end(&self) -> bool {
        let is_counted = self.counted.swap(false, Ordering::SeqCst);
        if is_counted {
            self.count.open.fetch_sub(1, Ordering::SeqCst);
        }
        is_counted
    }

    /// Asks for the connection to end with a reset instead of an orderly close.
    pub(crate) fn ask_for_reset(&self) {
        self.reset.store(true, Ordering::SeqCst);
    }

    /// Asks for MQTT to be spoken from now on, in a WebSocket.
    pub(crate) fn ask_for_mqtt(&self) {
        self.mqtt.store(true, Ordering::SeqCst);
    }

    /// Whether MQTT was asked for.
    pub(crate) fn wants_mqtt(&self) -> bool {
        self.mqtt.load(Ordering::SeqCst)
    }

    /// Whether a reset was asked for.
    pub(crate) fn wants_reset(&self) -> bool {
        self.reset.load(Ordering::SeqCst)
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.end();
    }
}
