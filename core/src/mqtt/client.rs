//! [`MqttClient`]: the handle of a client, and what it shares with the driver.

use super::address::Broker;
use super::connection::Driver;
use super::delivery::Delivery;
use super::inbox::{Inbox, SubscribeOptions};
use super::limits;
use super::link::Link;
use super::message::{PublishRequest, Qos};
use super::outgoing::Outgoing;
use super::settings::MqttSettings;
use super::shadow::Shadows;
use super::state::{Connection, MqttState, Watcher};
use super::subscription::Subscription;
use super::topic::Filter;
use super::wait::{Wakers, parked};
use crate::connector::Connector;
use crate::error::{Error, ErrorKind};
use crate::per_process::Own;
use crate::random::Random;
use std::collections::HashMap;
use std::fmt;
use std::future::{Future, poll_fn};
use std::mem::take;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant, SystemTime};
use tokio::sync::Notify;

/// The work of a client: connects, sends and receives until the client is closed or nobody holds it. It is run once, on
/// a Tokio runtime with time and I/O.
pub type MqttDriver = Pin<Box<dyn Future<Output = ()> + Send>>;

/// What handles and driver share.
pub(super) struct Shared {
    inner: Mutex<Inner>,
    pub(super) wake: Notify,
    pub(super) settings: MqttSettings,
    shadows: Shadows,
    /// For client tokens.
    random: Random,
    /// Whether the broker is AWS IoT, or one in its place, whose bounds are known.
    pub(super) is_of_aws: bool,
}

pub(super) struct Inner {
    connection: Connection,
    since: SystemTime,
    reason: Option<Error>,
    pub(super) attempts: u32,
    session_present: bool,
    pub(super) client_id: String,
    pub(super) outgoing: Outgoing,
    pub(super) inbox: Inbox,
    /// What the broker allows; none while there is no connection.
    pub(super) link: Option<Link>,
    /// Until when the queue is to be empty, if the client is being closed.
    pub(super) closing: Option<Instant>,
    /// Whether subscriptions have ended already, before the client is closed.
    has_stopped: bool,
    /// Nobody holds the client any more.
    pub(super) is_abandoned: bool,
    /// Whether the driver has nothing to do, and must be woken if there is.
    pub(super) is_idle: bool,
    /// Why the client is no more.
    pub(super) ended: Option<Error>,
    /// How many messages were not delivered when it ended.
    undelivered: usize,
    /// What stands in the way of a connection for good.
    pub(super) lasting: Option<Error>,
    watchers: HashMap<u64, Watcher>,
    watchers_made: u64,
    waiting: Wakers,
    /// What the log is to be told by the driver, which it hears always.
    warnings: Vec<String>,
}

impl Shared {
    pub(super) fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    pub(super) fn new(client_id: String, queue_size: usize, window: usize) -> Self {
        Inner {
            connection: Connection::Connecting,
            since: SystemTime::now(),
            reason: None,
            attempts: 0,
            session_present: false,
            client_id,
            outgoing: Outgoing::new(queue_size),
            inbox: Inbox::new(window),
            link: None,
            closing: None,
            has_stopped: false,
            is_abandoned: false,
            is_idle: false,
            ended: None,
            undelivered: 0,
            lasting: None,
            watchers: HashMap::new(),
            watchers_made: 0,
            waiting: Wakers::default(),
            warnings: Vec::new(),
        }
    }

    /// Lets the log know what handles have found out.
    pub(super) fn tell_warnings(&mut self) {
        self.warnings.drain(..).for_each(|warning| tracing::warn!("{warning}"));
    }

    /// Lets the driver look, if it does not anyway.
    pub(super) fn wake_driver(&mut self, shared: &Shared) {
        if take(&mut self.is_idle) {
            shared.wake.notify_one();
        }
    }

    pub(super) fn is_closing(&self) -> bool {
        self.closing.is_some() || self.ended.is_some()
    }

    /// Whether no message is given out any more.
    pub(super) fn is_stopped(&self) -> bool {
        self.has_stopped || self.is_closing()
    }

    pub(super) fn state(&self) -> MqttState {
        MqttState {
            connection: self.connection,
            since: self.since,
            reason: self.reason.clone(),
            attempts: self.attempts,
            session_present: self.session_present,
            client_id: self.client_id.clone(),
            queued: self.outgoing.queued(),
            unacknowledged: self.outgoing.unacknowledged(),
            unfinished: self.inbox.unfinished(self.link.is_some()),
            dropped: self.inbox.dropped,
            unmatched: self.inbox.unmatched,
        }
    }

    /// The connection is different now.
    pub(super) fn change(&mut self, connection: Connection, reason: Option<Error>) {
        (self.connection, self.since, self.reason) = (connection, SystemTime::now(), reason);
        let state = self.state();
        self.watchers.values_mut().for_each(|watcher| watcher.tell(&state));
        self.waiting.wake();
    }

    /// The connection is there.
    pub(super) fn connected(&mut self, session_present: bool) {
        (self.session_present, self.attempts, self.lasting) = (session_present, 0, None);
        self.change(Connection::Connected, None);
    }

    /// Ends all that waits for the client.
    pub(super) fn end(&mut self, error: Error) {
        if self.ended.is_some() {
            return;
        }
        self.undelivered = self.outgoing.end(&error);
        // Who closes the client is told by an error.
        if self.undelivered > 0 && self.closing.is_none() {
            tracing::warn!("{} not sent: {}", counted(self.undelivered), error.message());
        }
        self.link = None;
        let reason = (error.kind() != ErrorKind::Closed).then(|| error.clone());
        self.ended = Some(error);
        self.inbox.end();
        self.change(Connection::Closed, reason);
    }
}

/// What all handles of a client hold: with the last of them the client ends.
pub(super) struct Handle(Own<Arc<Shared>>);

impl Handle {
    pub(super) fn shared(&self) -> Result<&Shared, Error> {
        Ok(self.0.get()?)
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        if let Ok(shared) = self.0.get() {
            let mut inner = shared.lock();
            inner.is_abandoned = true;
            inner.wake_driver(shared);
        }
    }
}

/// A connection to an MQTT broker that comes back when it is lost. Cheap to clone; clones are the same client.
///
/// ```no_run
/// # async fn example(aws: twinlink_core::Connector) -> Result<(), twinlink_core::Error> {
/// use std::time::Duration;
/// use twinlink_core::mqtt::{MqttClient, MqttSettings, PublishRequest, Qos, SubscribeOptions};
/// let (client, driver) = MqttClient::new(MqttSettings::default(), &aws)?;
/// tokio::spawn(driver);
/// client.connected(Duration::from_secs(30)).await?;
/// let alarms = client.subscribe("plant/+/alarm", Qos::AtLeastOnce, SubscribeOptions::default())?;
/// client.publish(PublishRequest::new("plant/7/alarm", *b"too hot"))?.await?;
/// while let Some(messages) = alarms.next_batch(1).await? {
///     for message in messages {
///         println!("{}: {} bytes", message.topic(), message.payload().len());
///         alarms.done(message.id());
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct MqttClient(Arc<Handle>);

impl MqttClient {
    /// Checks everything and makes a client; sends nothing. The client works while the driver runs.
    ///
    /// # Errors
    /// Of kind `validation` for a setting out of its bounds, `credentials` for a certificate that cannot be used.
    pub fn new(settings: MqttSettings, connector: &Connector) -> Result<(MqttClient, MqttDriver), Error> {
        settings.check()?;
        let broker = Broker::find(&settings, connector)?;
        if let Some(certificate) = &settings.certificate {
            certificate.check()?;
        }
        let is_of_aws = broker.is_of_aws(&settings);
        if is_of_aws {
            limits::check_settings(&settings)?;
        }
        let client_id = settings.client_id.clone().unwrap_or_else(|| Random::new().client_id());
        let inner = Inner::new(client_id, settings.queue_size, settings.window(is_of_aws));
        let shared = Arc::new(Shared {
            inner: Mutex::new(inner),
            wake: Notify::new(),
            settings,
            shadows: Shadows::default(),
            random: Random::new(),
            is_of_aws,
        });
        let driver = Driver::new(Arc::clone(&shared), connector.clone(), broker);
        let client = MqttClient(Arc::new(Handle(Own::new(shared))));
        Ok((client, Box::pin(driver.run())))
    }

    /// Takes a message, to be sent as soon as the connection and the broker allow; nothing is waited for.
    ///
    /// # Errors
    /// Of kind `validation` for a message that no broker or this one would not take, `quota` with the code `QueueFull`
    /// if too many messages wait, or they have 64 MiB, `closed` after [`close`](Self::close).
    pub fn publish(&self, request: PublishRequest) -> Result<Delivery, Error> {
        let shared = self.0.shared()?;
        request.check(shared.settings.version)?;
        if shared.is_of_aws {
            limits::check_message(&request)?;
        }
        let mut inner = shared.lock();
        if let Some(link) = &inner.link {
            link.check(&request)?;
        }
        if inner.is_closing() {
            return Err(closed());
        }
        let delivery = inner.outgoing.push(request, Instant::now())?;
        inner.wake_driver(shared);
        Ok(delivery)
    }

    /// Subscribes to a filter; the broker's answer is not waited for.
    ///
    /// # Errors
    /// Of kind `validation` for a filter or option that is none, `closed` after [`close`](Self::close).
    pub fn subscribe(&self, filter: &str, qos: Qos, options: SubscribeOptions) -> Result<Subscription, Error> {
        let shared = self.0.shared()?;
        let parsed = Filter::parse(filter)?;
        if shared.is_of_aws {
            limits::check_filter(&parsed)?;
        }
        options.check(&parsed, shared.settings.version)?;
        let mut inner = shared.lock();
        if inner.is_stopped() {
            return Err(closed());
        }
        let id = inner.inbox.subscribe(parsed, qos, options);
        inner.wake_driver(shared);
        Ok(Subscription { client: Arc::clone(&self.0), id, filter: filter.to_owned() })
    }

    pub(super) fn shadows(&self) -> Result<&Shadows, Error> {
        Ok(&self.0.shared()?.shadows)
    }

    /// A client token that nobody else has.
    pub(super) fn token(&self) -> Result<String, Error> {
        Ok(self.0.shared()?.random.uuid())
    }

    /// Says something to the log of the client.
    pub(super) fn warn(&self, warning: String) {
        if let Ok(shared) = self.0.shared() {
            let mut inner = shared.lock();
            inner.warnings.push(warning);
            inner.wake_driver(shared);
        }
    }

    /// How the client is now.
    ///
    /// # Errors
    /// Of kind `closed` in a forked child.
    pub fn state(&self) -> Result<MqttState, Error> {
        Ok(self.0.shared()?.lock().state())
    }

    /// The changes of the connection from now on.
    ///
    /// # Errors
    /// Of kind `closed` in a forked child.
    pub fn changes(&self) -> Result<StateChanges, Error> {
        let mut inner = self.0.shared()?.lock();
        inner.watchers_made += 1;
        let id = inner.watchers_made;
        inner.watchers.insert(id, Watcher::default());
        Ok(StateChanges { client: Arc::clone(&self.0), id })
    }

    /// Waits for a connection, at most `time`.
    ///
    /// # Errors
    /// What stands in the way for good, at once: a refusal by the broker, a certificate, the look-up of the endpoint. The
    /// client goes on trying all the same. Of kind `timeout` if there is no connection in time, with the last reason.
    pub async fn connected(&self, time: Duration) -> Result<(), Error> {
        let waited = tokio::time::timeout(time, poll_fn(|context| self.poll_connected(context))).await;
        waited.unwrap_or_else(|_| Err(self.not_connected(time)))
    }

    /// [`connected`](Self::connected) for a thread: none if there is neither connection nor error within `time`.
    pub fn wait_connected(&self, time: Duration) -> Option<Result<(), Error>> {
        parked(time, |context| self.poll_connected(context))
    }

    /// [`connected`](Self::connected), polled.
    pub fn poll_connected(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        let shared = match self.0.shared() {
            Ok(shared) => shared,
            Err(error) => return Poll::Ready(Err(error)),
        };
        let mut inner = shared.lock();
        if let Some(error) = inner.ended.clone().or_else(|| inner.lasting.clone()) {
            return Poll::Ready(Err(error));
        }
        if inner.connection == Connection::Connected {
            return Poll::Ready(Ok(()));
        }
        inner.waiting.add(context);
        Poll::Pending
    }

    /// The error of one who has waited for a connection in vain.
    pub fn not_connected(&self, time: Duration) -> Error {
        let reason = self.0.shared().ok().and_then(|shared| shared.lock().reason.clone());
        let reason = reason.map(|reason| format!(": {reason}")).unwrap_or_default();
        Error::new(ErrorKind::Timeout, format!("no connection to the broker within {} s{reason}", time.as_secs_f64()))
    }

    /// Sends what waits, says good-bye to the broker and ends the client; waits for that at most `time`. Subscriptions
    /// end at once: what they have not done yet stays unacknowledged, so that the broker keeps it with the session. Of several
    /// calls the shortest time counts.
    ///
    /// # Errors
    /// Of kind `timeout` with the number of messages that were not delivered in time. The client has ended then, too.
    pub async fn close(&self, time: Duration) -> Result<(), Error> {
        self.begin_close(time)?;
        poll_fn(|context| self.poll_closed(context)).await
    }

    /// [`close`](Self::close) for a thread. In pieces: [`begin_close`](Self::begin_close), then this with less time.
    pub fn wait_closed(&self, time: Duration) -> Option<Result<(), Error>> {
        parked(time, |context| self.poll_closed(context))
    }

    /// Gives out no more messages: subscriptions end. What is in hands may still be done, and messages be published, until
    /// [`close`](Self::close). So a face lets handlers end before it closes the client.
    ///
    /// # Errors
    /// Of kind `closed` in a forked child.
    pub fn stop(&self) -> Result<(), Error> {
        let mut inner = self.0.shared()?.lock();
        inner.has_stopped = true;
        inner.inbox.end();
        Ok(())
    }

    /// Begins [`close`](Self::close), and waits for nothing. A second time it may bring the end forward.
    ///
    /// # Errors
    /// Of kind `closed` in a forked child.
    pub fn begin_close(&self, time: Duration) -> Result<(), Error> {
        let shared = self.0.shared()?;
        let mut inner = shared.lock();
        let now = Instant::now();
        let until = now.checked_add(time).unwrap_or(now + Duration::from_secs(86_400 * 365));
        if inner.closing.is_none() {
            inner.inbox.end();
        }
        // Who closes anew, such as after Ctrl-C, may have less patience.
        inner.closing = Some(inner.closing.map_or(until, |before| before.min(until)));
        inner.wake_driver(shared);
        Ok(())
    }

    /// Whether the client has ended, polled.
    pub fn poll_closed(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        let shared = match self.0.shared() {
            Ok(shared) => shared,
            Err(error) => return Poll::Ready(Err(error)),
        };
        let mut inner = shared.lock();
        if inner.ended.is_none() {
            inner.waiting.add(context);
            return Poll::Pending;
        }
        // Told once: closing a second time does nothing.
        Poll::Ready(match take(&mut inner.undelivered) {
            0 => Ok(()),
            count => {
                let count = counted(count);
                Err(Error::new(ErrorKind::Timeout, format!("{count} not delivered before the client was closed")))
            }
        })
    }
}

fn counted(messages: usize) -> String {
    if messages == 1 { "1 message was".to_owned() } else { format!("{messages} messages were") }
}

/// The error of what is asked of a client that was closed.
pub(super) fn closed() -> Error {
    Error::new(ErrorKind::Closed, "the MQTT client is closed")
}

impl fmt::Debug for MqttClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("MqttClient");
        if let Ok(state) = self.state() {
            shown.field("client_id", &state.client_id).field("connection", &state.connection);
        }
        shown.finish_non_exhaustive()
    }
}

/// The changes of a client's connection, each as the state that it led to. The last 100 are kept for who looks late.
pub struct StateChanges {
    client: Arc<Handle>,
    id: u64,
}

impl StateChanges {
    /// The next change; none when the client has ended and all were taken.
    pub async fn next(&self) -> Option<MqttState> {
        poll_fn(|context| self.poll_next(context)).await
    }

    /// [`next`](Self::next) for a thread, which waits at most `time`: none if nothing changed by then.
    pub fn wait(&self, time: Duration) -> Option<Option<MqttState>> {
        parked(time, |context| self.poll_next(context))
    }

    /// [`next`](Self::next), polled.
    pub fn poll_next(&self, context: &mut Context<'_>) -> Poll<Option<MqttState>> {
        let Ok(shared) = self.client.shared() else { return Poll::Ready(None) };
        let mut inner = shared.lock();
        let has_ended = inner.ended.is_some();
        let Some(watcher) = inner.watchers.get_mut(&self.id) else { return Poll::Ready(None) };
        match watcher.changes.pop_front() {
            Some(state) => Poll::Ready(Some(state)),
            None if has_ended => Poll::Ready(None),
            None => {
                watcher.waiting.add(context);
                Poll::Pending
            }
        }
    }
}

impl Drop for StateChanges {
    fn drop(&mut self) {
        if let Ok(shared) = self.client.shared() {
            shared.lock().watchers.remove(&self.id);
        }
    }
}

impl fmt::Debug for StateChanges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StateChanges").finish_non_exhaustive()
    }
}
