//! [`Subscription`]: the messages of one filter, pulled.

use super::client::Handle;
use super::inbox::{Failed, Known, Taker};
use super::message::Message;
use super::wait::parked;
use crate::error::{Error, ErrorKind};
use std::fmt;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

/// The messages of one filter. They are taken when somebody asks for them, never pushed.
///
/// Every message is in hands until [`done`](Self::done) or [`failed`](Self::failed) is said of it; then the broker is told
/// that it has arrived (quality of service 1), in the order in which messages came.
///
/// Dropped without [`unsubscribe`](Self::unsubscribe), it stays a subscription of the session for 10 seconds: what nobody was
/// done with stays unacknowledged, and the next subscription to the same filter goes on with it. Without one it is ended at
/// the broker then, its messages are acknowledged and counted as [unmatched](super::MqttState::unmatched), and the log says
/// so. If the client is closed meanwhile, the session keeps it.
pub struct Subscription {
    pub(super) client: Arc<Handle>,
    pub(super) id: u64,
    pub(super) filter: String,
}

impl Subscription {
    /// The filter.
    pub fn filter(&self) -> &str {
        &self.filter
    }

    /// Whether the broker has taken the subscription; it is waited for.
    ///
    /// # Errors
    /// What the broker says if it refuses; kind [`Closed`](ErrorKind::Closed) if the client ends before.
    pub async fn confirmed(&self) -> Result<(), Error> {
        poll_fn(|context| self.poll_confirmed(context)).await
    }

    /// [`confirmed`](Self::confirmed) for a thread, which waits at most `time`; none if the broker has not answered.
    pub fn wait_confirmed(&self, time: Duration) -> Option<Result<(), Error>> {
        parked(time, |context| self.poll_confirmed(context))
    }

    /// [`confirmed`](Self::confirmed), polled.
    pub fn poll_confirmed(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        let shared = match self.client.shared() {
            Ok(shared) => shared,
            Err(error) => return Poll::Ready(Err(error)),
        };
        let mut inner = shared.lock();
        let ended = inner.ended.clone();
        match inner.inbox.get(self.id) {
            None => Poll::Ready(Err(Error::new(ErrorKind::Closed, "the subscription was ended by unsubscribe"))),
            Some(subscribed) => match (&subscribed.known, ended) {
                (Known::Yes, _) => Poll::Ready(Ok(())),
                (Known::Refused(error), _) => Poll::Ready(Err(error.clone())),
                (_, Some(error)) => Poll::Ready(Err(error)),
                _ => {
                    subscribed.consumers.add(context);
                    Poll::Pending
                }
            },
        }
    }

    /// The number of the connection on which the broker took the subscription last, 0 before it did, and that of the newest
    /// connection.
    pub(super) fn taken(&self) -> (u64, u64) {
        let Ok(shared) = self.client.shared() else { return (0, 0) };
        let mut inner = shared.lock();
        let connections = inner.inbox.connections;
        (inner.inbox.get(self.id).map_or(0, |subscribed| subscribed.taken), connections)
    }

    /// All messages are given to `taker` as they come, and are done with then; nobody need ask for them.
    pub(super) fn take_by(&self, taker: Taker) {
        let Ok(shared) = self.client.shared() else { return };
        let mut inner = shared.lock();
        inner.inbox.take_by(self.id, taker);
        inner.wake_driver(shared);
    }

    /// Whoever waits for messages is to look again at this time.
    pub(super) fn remind(&self, at: Instant) {
        let Ok(shared) = self.client.shared() else { return };
        let mut inner = shared.lock();
        inner.inbox.remind(self.id, at);
        inner.wake_driver(shared);
    }

    /// The next messages, at most `most` and at most as many as may be in hands, one of each topic; they are waited for.
    /// None if the client was closed, or the subscription ended by [`unsubscribe`](Self::unsubscribe).
    ///
    /// # Errors
    /// What the broker says if it refuses the subscription; what ended the client if it was no `close`.
    pub async fn next_batch(&self, most: usize) -> Result<Option<Vec<Message>>, Error> {
        poll_fn(|context| self.poll_batch(context, most)).await
    }

    /// [`next_batch`](Self::next_batch) for a thread, which waits at most `time`; an empty batch if nothing came.
    ///
    /// # Errors
    /// As [`next_batch`](Self::next_batch).
    pub fn wait_batch(&self, most: usize, time: Duration) -> Result<Option<Vec<Message>>, Error> {
        parked(time, |context| self.poll_batch(context, most)).unwrap_or_else(|| Ok(Some(Vec::new())))
    }

    /// [`next_batch`](Self::next_batch), polled.
    pub fn poll_batch(&self, context: &mut Context<'_>, most: usize) -> Poll<Result<Option<Vec<Message>>, Error>> {
        self.poll_some(context, most, false)
    }

    /// The next messages in order of arrival, at most `most`, whatever their topics and whatever may be in hands: for one
    /// who handles them one after another, and says [`done`](Self::done) of each before it goes on. Messages that failed and
    /// come again hold up all others here.
    ///
    /// # Errors
    /// As [`next_batch`](Self::next_batch).
    pub async fn next_run(&self, most: usize) -> Result<Option<Vec<Message>>, Error> {
        poll_fn(|context| self.poll_run(context, most)).await
    }

    /// [`next_run`](Self::next_run) for a thread, which waits at most `time`; an empty run if nothing came.
    ///
    /// # Errors
    /// As [`next_batch`](Self::next_batch).
    pub fn wait_run(&self, most: usize, time: Duration) -> Result<Option<Vec<Message>>, Error> {
        parked(time, |context| self.poll_run(context, most)).unwrap_or_else(|| Ok(Some(Vec::new())))
    }

    /// [`next_run`](Self::next_run), polled.
    pub fn poll_run(&self, context: &mut Context<'_>, most: usize) -> Poll<Result<Option<Vec<Message>>, Error>> {
        self.poll_some(context, most, true)
    }

    fn poll_some(
        &self,
        context: &mut Context<'_>,
        most: usize,
        is_run: bool,
    ) -> Poll<Result<Option<Vec<Message>>, Error>> {
        let shared = match self.client.shared() {
            Ok(shared) => shared,
            Err(error) => return Poll::Ready(Err(error)),
        };
        let mut inner = shared.lock();
        if inner.is_stopped() {
            let failure = inner.ended.clone().filter(|error| error.kind() != ErrorKind::Closed);
            return Poll::Ready(failure.map_or(Ok(None), Err));
        }
        let Some(subscribed) = inner.inbox.get(self.id) else { return Poll::Ready(Ok(None)) };
        if let Known::Refused(error) = &subscribed.known {
            return Poll::Ready(Err(error.clone()));
        }
        let messages = match is_run {
            true => inner.inbox.run(self.id, most.max(1), Instant::now()),
            false => inner.inbox.batch(self.id, most.max(1), Instant::now()),
        };
        if messages.is_empty() {
            if let Some(subscribed) = inner.inbox.get(self.id) {
                subscribed.consumers.add(context);
            }
            return Poll::Pending;
        }
        Poll::Ready(Ok(Some(messages)))
    }

    /// Whether nothing comes any more: the client is closed, or the subscription ended.
    pub fn is_over(&self) -> bool {
        let Ok(shared) = self.client.shared() else { return true };
        let mut inner = shared.lock();
        inner.is_stopped() || inner.inbox.get(self.id).is_none()
    }

    /// Whether this is a forked child, where nothing of the client can be used.
    pub(super) fn is_forked(&self) -> bool {
        self.client.shared().is_err()
    }

    /// A message was handled: the broker may forget it. Of one that was given back, if it was not given out again yet. Else
    /// it changes nothing.
    pub fn done(&self, id: u64) {
        self.done_all(&[id]);
    }

    /// [`done`](Self::done) for many.
    pub fn done_all(&self, ids: &[u64]) {
        let Ok(shared) = self.client.shared() else { return };
        let mut inner = shared.lock();
        inner.inbox.done(self.id, ids);
        if !inner.inbox.acknowledge.is_empty() {
            inner.wake_driver(shared);
        }
    }

    /// A message could not be handled, for the reason that the log gets: it is given out again after 1, 2, 4 and so on up
    /// to 60 seconds, or is dead if it was tried as often as the subscription allows. None if it is not in hands.
    ///
    /// The log gets a dead one as an error, unless it `has_dead_letter_handler`, which takes it instead.
    pub fn failed(&self, id: u64, why: &str, has_dead_letter_handler: bool) -> Option<Failed> {
        let shared = self.client.shared().ok()?;
        let mut inner = shared.lock();
        let failed = inner.inbox.failed(self.id, id, Instant::now());
        // It looks after the time at which the message is given out again.
        inner.wake_driver(shared);
        drop(inner);
        match &failed {
            Some(Failed::Again { attempt, .. }) => {
                tracing::warn!(filter = self.filter, attempt, why, "a message could not be handled, and comes again");
            }
            Some(Failed::Dead(_)) if has_dead_letter_handler => {
                tracing::debug!(filter = self.filter, why, "a message could not be handled, and is a dead letter");
            }
            Some(Failed::Dead(_)) => {
                tracing::error!(filter = self.filter, why, "a message could not be handled, and is given up");
            }
            None => {}
        }
        failed
    }

    /// Messages that were given out and not handled go back, and are the next to be given out: whoever took them was
    /// interrupted.
    pub fn give_back(&self, ids: &[u64]) {
        if let Ok(shared) = self.client.shared() {
            shared.lock().inbox.give_back(self.id, ids);
        }
    }

    /// Ends the subscription, at the broker too. Messages that wait in it are acknowledged and forgotten.
    pub fn unsubscribe(&self) {
        let Ok(shared) = self.client.shared() else { return };
        let mut inner = shared.lock();
        inner.inbox.unsubscribe(self.id);
        inner.wake_driver(shared);
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        if let Ok(shared) = self.client.shared() {
            let mut inner = shared.lock();
            inner.inbox.let_go(self.id, Instant::now());
            inner.wake_driver(shared);
        }
    }
}

impl fmt::Debug for Subscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription").field("filter", &self.filter).finish_non_exhaustive()
    }
}
