//! [`ShadowDeltas`]: what a shadow wants, from the beginning on.

use super::{Operation, SHADOW_TIMEOUT, Shadow};
use crate::error::{Error, ErrorKind};
use crate::mqtt::delivery::Delivery;
use crate::mqtt::inbox::SubscribeOptions;
use crate::mqtt::message::Qos;
use crate::mqtt::subscription::Subscription;
use crate::mqtt::wait::parked;
use serde_json::{Map, Value};
use std::fmt;
use std::future::poll_fn;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

/// What a shadow wants, each time as the document of AWS IoT: `state`, `metadata`, `version`, `timestamp`. One is done with
/// when the next is asked for.
///
/// The first is what is wanted already, if anything is: when the broker has taken the subscription, the shadow is asked for.
/// So it is after each connection without the session from before. None is given twice, or after a newer one.
pub struct ShadowDeltas {
    shadow: Shadow,
    subscription: Subscription,
    /// Which of those who watch the shadow it is.
    number: u64,
    given: Mutex<Given>,
}

#[derive(Default)]
struct Given {
    /// The message in hands.
    in_hands: Option<u64>,
    /// Version and time of the newest.
    newest: Option<(u64, u64)>,
    /// The connection that it has begun on.
    begun: u64,
}

impl Given {
    /// Whether a delta was not given yet, and none after it; then it is. Versions of a shadow that was deleted begin anew,
    /// times do not. What has no version is not AWS's, and always given.
    fn takes(&mut self, delta: &Value) -> bool {
        let number = |name: &str| delta.get(name).and_then(Value::as_u64);
        let Some(version) = number("version") else { return true };
        let time = number("timestamp").unwrap_or_default();
        let is_new = self.newest.is_none_or(|(newest, latest)| version > newest || time > latest);
        if is_new {
            self.newest = Some((version, time));
        }
        is_new
    }
}

/// The question for what is wanted already: one for all who watch the shadow, on a connection.
pub(super) struct Beginning {
    connection: u64,
    /// The last who watched when it was sent: the broker knew of the subscriptions before.
    last: u64,
    token: String,
    delivery: Delivery,
    /// Until when there should be an answer, from when the broker had the question on.
    until: Option<Instant>,
    /// The answer: a delta, if there is one.
    delta: Option<Option<Value>>,
}

impl ShadowDeltas {
    pub(super) fn new(shadow: &Shadow) -> Result<Self, Error> {
        let filter = format!("{}/update/delta", shadow.prefix);
        let subscription = shadow.client.subscribe(&filter, Qos::AtLeastOnce, SubscribeOptions::default())?;
        let mut awaited = shadow.answers.lock();
        awaited.watchers += 1;
        let number = awaited.watchers;
        drop(awaited);
        Ok(ShadowDeltas { shadow: shadow.clone(), subscription, number, given: Mutex::default() })
    }

    /// Waits until the broker has taken the subscription: what changes from then on is told.
    ///
    /// # Errors
    /// What the broker says if it refuses; kind `closed` if the client ends before.
    pub async fn confirmed(&self) -> Result<(), Error> {
        self.subscription.confirmed().await
    }

    /// [`confirmed`](Self::confirmed) for a thread, which waits at most `time`; none if the broker has not answered.
    pub fn wait_confirmed(&self, time: Duration) -> Option<Result<(), Error>> {
        self.subscription.wait_confirmed(time)
    }

    /// The next; none if the client was closed.
    ///
    /// # Errors
    /// What the broker says if it refuses the subscription; kind `decode` for what is no JSON; `quota` if the queue is full
    /// when the shadow is to be asked for.
    pub async fn next(&self) -> Option<Result<Value, Error>> {
        poll_fn(|context| self.poll_next(context)).await
    }

    /// [`next`](Self::next) for a thread, which waits at most `time`: none if nothing changed by then.
    pub fn wait(&self, time: Duration) -> Option<Option<Result<Value, Error>>> {
        parked(time, |context| self.poll_next(context))
    }

    /// [`next`](Self::next), polled.
    pub fn poll_next(&self, context: &mut Context<'_>) -> Poll<Option<Result<Value, Error>>> {
        let mut given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(id) = given.in_hands.take() {
            self.subscription.done(id);
        }
        match self.beginning(&mut given, context) {
            Ok(Some(delta)) if given.takes(&delta) => return Poll::Ready(Some(Ok(delta))),
            Ok(_) => {}
            Err(error) => return Poll::Ready(Some(Err(error))),
        }
        loop {
            let batch = match self.subscription.poll_batch(context, 1) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Ok(batch)) => batch,
                Poll::Ready(Err(error)) => return Poll::Ready(Some(Err(error))),
            };
            let Some(message) = batch.and_then(|batch| batch.into_iter().next()) else { return Poll::Ready(None) };
            let parsed: Result<Value, _> = serde_json::from_slice(message.payload());
            if parsed.as_ref().is_ok_and(|delta| !given.takes(delta)) {
                self.subscription.done(message.id());
                continue;
            }
            given.in_hands = Some(message.id());
            let wrong = |error| Error::new(ErrorKind::Decode, format!("a shadow's delta is no JSON: {error}"));
            return Poll::Ready(Some(parsed.map_err(wrong)));
        }
    }

    /// What was wanted when the broker took the subscription, once for each time that it did.
    fn beginning(&self, given: &mut Given, context: &mut Context<'_>) -> Result<Option<Value>, Error> {
        let (taken, connection) = self.subscription.taken();
        if taken == given.begun {
            return Ok(None);
        }
        let mut awaited = self.shadow.answers.lock();
        let asked = awaited.beginning.as_ref();
        if !asked.is_some_and(|asked| asked.connection >= taken && asked.last >= self.number) {
            let last = awaited.watchers;
            drop(awaited);
            let (token, delivery) = match self.shadow.send(Operation::Get, Map::new()) {
                Ok(sent) => sent,
                // The subscription says the same.
                Err(error) if error.kind() == ErrorKind::Closed => return Ok(None),
                Err(error) => return Err(error),
            };
            awaited = self.shadow.answers.lock();
            let before =
                awaited.beginning.replace(Beginning { connection, last, token, delivery, until: None, delta: None });
            if let Some(before) = before {
                self.shadow.answers.requests.remove(&before.token);
            }
        }
        let awaited = &mut *awaited;
        let Some(asked) = &mut awaited.beginning else { return Ok(None) };
        if asked.delta.is_none() {
            let delivered = match asked.delivery.poll_end(context) {
                Poll::Pending => None,
                Poll::Ready(outcome) => Some(outcome),
            };
            let is_delivered = matches!(delivered, Some(Ok(())));
            let answers = &self.shadow.answers;
            let answer = match answers.poll(&awaited.subscriptions, Operation::Get, &asked.token, context) {
                Poll::Ready(answer) => Some(answer),
                Poll::Pending => delivered.and_then(Result::err).map(Err),
            };
            let Some(answer) = answer else {
                if is_delivered && !awaited.is_silence_told {
                    awaited.is_silence_told =
                        self.is_silent(asked.until.get_or_insert(Instant::now() + SHADOW_TIMEOUT));
                }
                return Ok(None);
            };
            answers.requests.remove(&asked.token);
            asked.delta = Some(answer.map_or_else(|error| self.none(&error), wanted));
        }
        given.begun = taken;
        Ok(asked.delta.clone().flatten())
    }

    /// Looks whether there should be an answer by now, and tells the log.
    fn is_silent(&self, until: &Instant) -> bool {
        if Instant::now() < *until {
            self.subscription.remind(*until);
            return false;
        }
        self.shadow.client.warn(format!(
            "a shadow that is watched does not answer on {}/get/accepted and /rejected within {} s: is there such a broker, \
             and may the client subscribe to them?",
            self.shadow.prefix,
            SHADOW_TIMEOUT.as_secs()
        ));
        true
    }

    /// There is no shadow, or it cannot be asked for: changes are told all the same.
    fn none(&self, error: &Error) -> Option<Value> {
        if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::Closed) {
            let prefix = &self.shadow.prefix;
            let warning =
                format!("a shadow that is watched, {prefix}, cannot be asked for what is wanted already: {error}");
            self.shadow.client.warn(warning);
        }
        None
    }

    /// Ends the subscription.
    pub fn unsubscribe(&self) {
        self.subscription.unsubscribe();
    }
}

/// The delta in a shadow's document, as the broker tells of it when it changes.
fn wanted(mut document: Value) -> Option<Value> {
    let state = document.get_mut("state")?.get_mut("delta")?.take();
    let mut delta = Map::new();
    for name in ["version", "timestamp"] {
        delta.extend(document.get_mut(name).map(|value| (name.to_owned(), value.take())));
    }
    let metadata = document.get_mut("metadata").and_then(|metadata| metadata.get_mut("desired"));
    delta.extend(metadata.map(|metadata| ("metadata".to_owned(), of_the_same(metadata.take(), &state))));
    delta.insert("state".to_owned(), state);
    Some(Value::Object(delta))
}

/// Metadata of those members alone that `state` has.
fn of_the_same(metadata: Value, state: &Value) -> Value {
    match (metadata, state) {
        (Value::Object(metadata), Value::Object(state)) => metadata
            .into_iter()
            .filter_map(|(name, metadata)| state.get(&name).map(|state| (name, of_the_same(metadata, state))))
            .collect(),
        (metadata, _) => metadata,
    }
}

impl fmt::Debug for ShadowDeltas {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ShadowDeltas({:?})", self.subscription.filter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_delta_of_a_document_is_as_the_broker_tells_it() {
        let document = json!({
            "state": {"desired": {"a": 1, "b": {"c": 2, "d": 3}}, "reported": {"a": 1}, "delta": {"b": {"d": 3}}},
            "metadata": {
                "desired": {"a": {"timestamp": 5}, "b": {"c": {"timestamp": 6}, "d": {"timestamp": 7}}},
                "reported": {"a": {"timestamp": 8}}
            },
            "version": 9, "timestamp": 10, "clientToken": "x",
        });
        let expected = json!({
            "state": {"b": {"d": 3}}, "metadata": {"b": {"d": {"timestamp": 7}}}, "version": 9, "timestamp": 10,
        });
        assert_eq!(wanted(document), Some(expected));
        assert_eq!(wanted(json!({"state": {"desired": {}}, "version": 1})), None);
    }

    #[test]
    fn none_is_given_twice_or_after_a_newer_one() {
        let mut given = Given::default();
        let mut takes =
            |version: u64, timestamp: u64| given.takes(&json!({"version": version, "timestamp": timestamp}));
        assert!(takes(5, 100) && !takes(5, 100) && !takes(4, 99) && takes(6, 100));
        // The shadow was deleted and made anew.
        assert!(takes(1, 200) && !takes(1, 200));
        assert!(given.takes(&json!({"state": {}})) && given.takes(&json!({"state": {}})));
    }
}
