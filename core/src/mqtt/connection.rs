//! [`Driver`]: makes connections one after another, and serves each until it is lost.

use super::address::Broker;
use super::backoff::{Backoff, STEADY};
use super::client::{Inner, Shared, closed};
use super::exchange::{Exchange, Lost};
use super::link::Link;
use super::outgoing::Suspicion;
use super::reason::SESSION_TAKEN_OVER;
use super::repeats::Repeats;
use super::state::Connection;
use super::transport::{NotConnected, connect};
use crate::connector::Connector;
use crate::error::{Error, ErrorKind};
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::time::{sleep_until, timeout};

/// After so many connections in a row that the broker ended soon and without a reason, another client is suspected.
const SUSPICIOUS: u32 = 3;

/// How long the good-bye may take when the connector is closed.
const LAST: Duration = Duration::from_secs(1);

/// The task of a client.
pub(super) struct Driver {
    shared: Arc<Shared>,
    connector: Connector,
    broker: Broker,
    backoff: Backoff,
    /// How many connections in a row the broker ended soon after its welcome, without a reason.
    ended_soon: u32,
    /// Failures to connect since the last connection.
    repeats: Repeats,
}

/// Ends the client with its driver, however that ends: nobody must wait for it for ever.
struct Ending(Arc<Shared>);

impl Drop for Ending {
    fn drop(&mut self) {
        let error = match std::thread::panicking() {
            true => Error::new(ErrorKind::Internal, "a defect of twinlink ended the MQTT client"),
            false => closed(),
        };
        self.0.lock().end(error);
    }
}

impl Driver {
    pub(super) fn new(shared: Arc<Shared>, connector: Connector, broker: Broker) -> Self {
        Driver { shared, connector, broker, backoff: Backoff::default(), ended_soon: 0, repeats: Repeats::default() }
    }

    /// Works until the client is closed, or nobody holds it, or the connector is closed.
    pub(super) async fn run(mut self) {
        let shared = Arc::clone(&self.shared);
        let _ending = Ending(Arc::clone(&shared));
        let connector = self.connector.clone();
        let mut connections = pin!(self.connections());
        tokio::select! {
            () = &mut connections => {}
            () = connector.closed() => {
                {
                    let mut inner = shared.lock();
                    inner.is_abandoned = true;
                    inner.wake_driver(&shared);
                }
                // It says good-bye.
                let _ = timeout(LAST, connections).await;
                shared.lock().end(Error::new(ErrorKind::Closed, "the connector is closed"));
            }
        }
    }

    async fn connections(&mut self) {
        loop {
            let client_id = {
                let mut inner = self.shared.lock();
                inner.attempts += 1;
                let reason = inner.state().reason;
                inner.change(Connection::Connecting, reason);
                inner.client_id.clone()
            };
            let connected = tokio::select! {
                biased;
                () = self.idle(None) => return,
                connected = connect(&self.shared.settings, &client_id, &self.broker, &self.connector) => connected,
            };
            let error = match connected {
                Err(NotConnected { error, is_lasting }) => {
                    self.ended_soon = 0;
                    if is_lasting {
                        self.shared.lock().lasting = Some(error.clone());
                    }
                    let attempts = self.shared.lock().attempts;
                    if self.repeats.tells(error.to_string()) {
                        tracing::warn!(error = %error, attempts, "there is no MQTT connection, and it is tried again");
                    } else {
                        tracing::debug!(error = %error, attempts, "there is still no MQTT connection");
                    }
                    error
                }
                Ok(welcome) => {
                    tracing::info!(session_present = welcome.connack.session_present, "MQTT is connected");
                    let mut link = Link::new(self.shared.settings.version, &welcome.connack);
                    // AWS IoT has none, whatever it does not say.
                    link.has_identifiers &= !self.shared.is_of_aws;
                    let began = Instant::now();
                    let exchange = Exchange::begin(&self.shared, welcome, link);
                    let Some(lost) = exchange.run().await else { return };
                    let suspicion = self.shared.lock().outgoing.blame(&lost.blame());
                    self.repeats = Repeats::default();
                    let error = self.judge(lost, began, suspicion);
                    tracing::warn!(error = %error, "the MQTT connection is lost, and is made again");
                    error
                }
            };
            {
                let mut inner = self.shared.lock();
                inner.link = None;
                let unanswered = inner.outgoing.lost();
                inner.inbox.lost(unanswered);
                inner.change(Connection::Lost, Some(error));
            }
            let wait = self.backoff.next(self.connector.client().random.fraction());
            if self.wait_or_end(Instant::now() + wait).await {
                return;
            }
        }
    }

    /// Why a connection was lost, and what it means for the next.
    fn judge(&mut self, lost: Lost, began: Instant, suspicion: Suspicion) -> Error {
        let is_steady = began.elapsed() >= STEADY;
        let is_told = matches!(lost, Lost::Told { reason: SESSION_TAKEN_OVER, .. });
        // Of version 5, too: not every broker says why. What a message explains is not another client's.
        let has_ended_soon = matches!(lost, Lost::Ended) && !is_steady && !matches!(suspicion, Suspicion::One(_));
        self.ended_soon = if has_ended_soon { self.ended_soon + 1 } else { 0 };
        if is_steady && !is_told {
            self.backoff.reset();
        }
        if suspicion != Suspicion::None {
            self.backoff.soon();
        }
        if let Suspicion::One(topic) = suspicion {
            return lost.into_error().within(&format!("perhaps over the message to {topic:?}"));
        }
        let id = &self.shared.lock().client_id;
        if is_told {
            let why = format!("another client is connected with the client id {id:?}: each takes the other's place");
            return Error::new(ErrorKind::Conflict, why).with_code("SessionTakenOver").with_retryable(true);
        }
        if self.ended_soon >= SUSPICIOUS {
            let why = format!(
                "the broker ended {} connections in a row soon and without a reason: perhaps another client is connected \
                 with the client id {id:?}, or a policy forbids what this one does",
                self.ended_soon
            );
            return Error::new(ErrorKind::Connection, why);
        }
        lost.into_error()
    }

    /// Whether the client ended while it waited.
    async fn wait_or_end(&self, until: Instant) -> bool {
        self.idle(Some(until)).await;
        ends_without_connection(&self.shared.lock(), Instant::now())
    }

    /// Looks after what has nothing to do with a connection, until it is time or the client ends.
    async fn idle(&self, until: Option<Instant>) {
        loop {
            let wake = self.shared.wake.notified();
            let deadline = {
                let now = Instant::now();
                let mut inner = self.shared.lock();
                if ends_without_connection(&inner, now) || until.is_some_and(|until| until <= now) {
                    return;
                }
                inner.tell_warnings();
                inner.inbox.tick(now);
                inner.outgoing.expire(now);
                inner.is_idle = true;
                let moments = [until, inner.closing, inner.inbox.next_moment(), inner.outgoing.next_moment()];
                moments.into_iter().flatten().min()
            };
            match deadline {
                Some(deadline) => tokio::select! {
                    () = wake => {}
                    () = sleep_until(deadline.into()) => {}
                },
                None => wake.await,
            }
        }
    }
}

fn ends_without_connection(inner: &Inner, now: Instant) -> bool {
    let closing = |until| inner.outgoing.is_empty() || until <= now;
    inner.is_abandoned || inner.closing.is_some_and(closing)
}
