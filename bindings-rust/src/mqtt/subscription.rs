//! [`Subscription`] and its [`Message`]s.

use crate::Error;
use bytes::Bytes;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use twinlink_core::mqtt::{self as core, Failed, MessageProperties, Qos};

/// The messages of one filter, as a stream. Of each topic there is never more than one in hands, and of all not more than
/// `max_in_flight`: the next comes when one is [`done`](Message::done).
///
/// Dropped without [`unsubscribe`](Self::unsubscribe), and with it all its messages, it stays a subscription of the session
/// for 10 seconds: what nobody was done with stays unacknowledged, and the next subscription to the same filter goes on with
/// it. Without one it is ended at the broker then, its messages are acknowledged and counted as
/// [unmatched](super::MqttState::unmatched), and the log says so. If the client is closed meanwhile, the session keeps it.
#[derive(Debug)]
pub struct Subscription {
    inner: Arc<core::Subscription>,
    has_ended: bool,
}

impl Subscription {
    pub(super) fn new(inner: core::Subscription) -> Self {
        Subscription { inner: Arc::new(inner), has_ended: false }
    }

    /// The filter.
    pub fn filter(&self) -> &str {
        self.inner.filter()
    }

    /// Waits until the broker has taken the subscription.
    ///
    /// # Errors
    /// What the broker says if it refuses; kind `closed` if the client ends before.
    pub async fn confirmed(&self) -> Result<(), Error> {
        self.inner.confirmed().await
    }

    /// The next message; none if the client was closed, or the subscription ended.
    pub async fn next(&mut self) -> Option<Result<Message, Error>> {
        poll_fn(|context| self.poll_message(context)).await
    }

    /// Ends the subscription, at the broker too. Messages that wait in it are acknowledged and forgotten.
    pub fn unsubscribe(self) {
        self.inner.unsubscribe();
    }

    fn poll_message(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Message, Error>>> {
        if self.has_ended {
            return Poll::Ready(None);
        }
        let batch = match self.inner.poll_batch(context, 1) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(batch) => batch,
        };
        let next = batch.map(|batch| batch.and_then(|batch| batch.into_iter().next()));
        self.has_ended = !matches!(next, Ok(Some(_)));
        let message = |inner| Message { inner, subscription: Arc::clone(&self.inner), state: State::InHands };
        Poll::Ready(next.map(|next| next.map(message)).transpose())
    }
}

impl Stream for Subscription {
    type Item = Result<Message, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_message(context)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    InHands,
    Dead,
    Settled,
}

/// A message that was received. It is acknowledged with [`done`](Self::done); dropped without, it has
/// [`failed`](Self::failed).
#[must_use = "dropped, it has failed, and comes again"]
pub struct Message {
    inner: core::Message,
    subscription: Arc<core::Subscription>,
    state: State,
}

impl Message {
    /// The topic.
    pub fn topic(&self) -> &str {
        self.inner.topic()
    }

    /// The payload.
    pub fn payload(&self) -> &Bytes {
        self.inner.payload()
    }

    /// Quality of service, as the broker sent it.
    pub fn qos(&self) -> Qos {
        self.inner.qos()
    }

    /// Whether the broker had kept it from before the subscription.
    pub fn retain(&self) -> bool {
        self.inner.retain()
    }

    /// Whether the broker says that it may have been sent before.
    pub fn duplicate(&self) -> bool {
        self.inner.duplicate()
    }

    /// Which attempt to handle it this is, from 1.
    pub fn attempt(&self) -> u32 {
        self.inner.attempt()
    }

    /// Properties; none in MQTT 3.1.1.
    pub fn properties(&self) -> &MessageProperties {
        self.inner.properties()
    }

    /// It was handled: the broker may forget it.
    pub fn done(mut self) {
        self.state = State::Settled;
        self.subscription.done(self.inner.id());
    }

    /// It could not be handled, for the reason that the log gets: it comes again after 1, 2, 4 and so on up to 60 seconds.
    /// If it was tried as often as the subscription allows, it is given back here, as a dead letter: dropped, it is done.
    pub fn failed(mut self, why: &str) -> Option<Message> {
        self.fail(why).then_some(self)
    }

    /// Whether it is dead.
    fn fail(&mut self, why: &str) -> bool {
        self.state = match self.subscription.failed(self.inner.id(), why, false) {
            Some(Failed::Dead(_)) => State::Dead,
            Some(Failed::Again { .. }) | None => State::Settled,
        };
        self.state == State::Dead
    }
}

impl Drop for Message {
    fn drop(&mut self) {
        if self.state == State::InHands {
            self.fail("it was dropped");
        }
        if self.state == State::Dead {
            self.subscription.done(self.inner.id());
        }
    }
}

/// Without payload.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}
