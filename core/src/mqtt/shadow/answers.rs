//! [`Answers`]: who waits for which answer of a shadow.

use super::{Operation, deltas};
use crate::error::{Error, ErrorKind};
use crate::mqtt::client::closed;
use crate::mqtt::subscription::Subscription;
use crate::mqtt::wait::Wakers;
use serde_json::Value;
use std::collections::HashMap;
use std::mem::take;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

/// What all handles of a shadow share.
pub(in crate::mqtt) struct Answers {
    awaited: Mutex<Awaited>,
    pub(super) requests: Arc<Requests>,
    /// Wakes who waits for any of them.
    waker: Waker,
}

/// To accepted and rejected of each operation that was asked for.
pub(super) type Subscriptions = HashMap<Operation, [Subscription; 2]>;

/// Subscriptions to answers, and what those who watch the shadow share.
#[derive(Default)]
pub(super) struct Awaited {
    pub(super) subscriptions: Subscriptions,
    /// How many have begun to watch the shadow.
    pub(super) watchers: u64,
    /// What they begin with.
    pub(super) beginning: Option<deltas::Beginning>,
    /// Whether the log was told that nobody answers them.
    pub(super) is_silence_told: bool,
}

impl Default for Answers {
    fn default() -> Self {
        let requests = Arc::<Requests>::default();
        Answers { awaited: Mutex::default(), waker: Arc::clone(&requests).into(), requests }
    }
}

impl Drop for Answers {
    fn drop(&mut self) {
        let awaited = self.awaited.get_mut().unwrap_or_else(PoisonError::into_inner);
        awaited.subscriptions.values().flatten().for_each(Subscription::unsubscribe);
    }
}

impl Answers {
    pub(super) fn lock(&self) -> MutexGuard<'_, Awaited> {
        self.awaited.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The answer to a request if it is there, or why there can be none; else the task of `context` is woken.
    pub(super) fn poll(
        &self,
        subscriptions: &Subscriptions,
        operation: Operation,
        token: &str,
        context: &mut Context<'_>,
    ) -> Poll<Result<Value, Error>> {
        // It is noted who waits before it is looked whether the subscriptions have ended, so that their end wakes it.
        if let Poll::Ready(outcome) = self.requests.poll(token, context) {
            return Poll::Ready(outcome);
        }
        for subscription in subscriptions.get(&operation).into_iter().flatten() {
            match subscription.poll_batch(&mut Context::from_waker(&self.waker), 1) {
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Ready(Ok(None)) => return Poll::Ready(Err(closed())),
                Poll::Ready(Ok(Some(_))) | Poll::Pending => {}
            }
        }
        Poll::Pending
    }
}

/// Requests that somebody waits for the answers of, by client token. The driver tells of answers as they come.
#[derive(Default)]
pub(super) struct Requests(Mutex<HashMap<String, Request>>);

#[derive(Default)]
struct Request {
    outcome: Option<Result<Value, Error>>,
    waiting: Wakers,
}

impl Requests {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Request>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the token is new; its answer is kept from now on.
    pub(super) fn add(&self, token: &str) -> bool {
        let mut requests = self.lock();
        let is_new = !requests.contains_key(token);
        if is_new {
            requests.insert(token.to_owned(), Request::default());
        }
        is_new
    }

    /// Nobody waits for it any more.
    pub(super) fn remove(&self, token: &str) {
        let removed = self.lock().remove(token);
        // Wakers may be the last that hold a task, whose end may remove another.
        drop(removed);
    }

    fn poll(&self, token: &str, context: &mut Context<'_>) -> Poll<Result<Value, Error>> {
        let mut requests = self.lock();
        let Some(request) = requests.get_mut(token) else { return Poll::Pending };
        match request.outcome.take() {
            Some(outcome) => Poll::Ready(outcome),
            None => {
                request.waiting.add(context);
                Poll::Pending
            }
        }
    }

    /// An answer came. One that nobody waits for is dropped.
    pub(super) fn answered(&self, operation: Operation, is_accepted: bool, payload: &[u8]) {
        if self.lock().is_empty() {
            return;
        }
        let Some((token, outcome)) = answer(operation, is_accepted, payload) else { return };
        let mut waiting = match self.lock().get_mut(&token) {
            Some(request) => {
                request.outcome = Some(outcome);
                take(&mut request.waiting)
            }
            None => return,
        };
        waiting.wake();
    }
}

/// The subscriptions have changed: all look.
impl Wake for Requests {
    fn wake(self: Arc<Self>) {
        let waiting: Vec<Wakers> = self.lock().values_mut().map(|request| take(&mut request.waiting)).collect();
        waiting.into_iter().for_each(|mut waiting| waiting.wake());
    }
}

/// An answer with its client token; one without is of somebody else.
fn answer(operation: Operation, is_accepted: bool, payload: &[u8]) -> Option<(String, Result<Value, Error>)> {
    let document: Value = serde_json::from_slice(payload).ok()?;
    let token = document.get("clientToken")?.as_str()?.to_owned();
    if is_accepted {
        return Some((token, Ok(document)));
    }
    let code = document.get("code").and_then(Value::as_u64).unwrap_or_default();
    let message = document.get("message").and_then(Value::as_str).unwrap_or("without a reason");
    // As over HTTP.
    let kind = match code {
        401 | 403 => ErrorKind::AccessDenied,
        404 => ErrorKind::NotFound,
        409 => ErrorKind::Conflict,
        429 => ErrorKind::Throttled,
        400..500 => ErrorKind::Validation,
        _ => ErrorKind::Service,
    };
    let error = Error::new(kind, message).with_code(code.to_string()).with_operation("iotdata", operation.name());
    Some((token, Err(error)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mqtt::{MqttClient, MqttSettings};
    use std::sync::Weak;
    use std::sync::atomic::{AtomicBool, Ordering};

    #[test]
    fn answers_are_known_by_their_token() {
        let (token, outcome) =
            answer(Operation::Get, true, br#"{"clientToken": "a", "version": 3}"#).expect("an answer");
        assert_eq!((token.as_str(), outcome.expect("accepted")["version"].as_u64()), ("a", Some(3)));
        let rejected = br#"{"clientToken": "a", "code": 404, "message": "No shadow exists with name: 'x'"}"#;
        let error = answer(Operation::Get, false, rejected).expect("an answer").1.expect_err("rejected");
        assert_eq!(error.to_string(), "GetThingShadow: 404: No shadow exists with name: 'x'");
        assert_eq!(error.kind(), ErrorKind::NotFound);
        for (code, kind) in [
            (400, ErrorKind::Validation),
            (401, ErrorKind::AccessDenied),
            (405, ErrorKind::Validation),
            (406, ErrorKind::Validation),
            (409, ErrorKind::Conflict),
            (413, ErrorKind::Validation),
            (415, ErrorKind::Validation),
            (429, ErrorKind::Throttled),
            (500, ErrorKind::Service),
        ] {
            let rejected = format!(r#"{{"clientToken": "a", "code": {code}}}"#);
            let error =
                answer(Operation::Update, false, rejected.as_bytes()).expect("an answer").1.expect_err("rejected");
            assert_eq!((error.kind(), error.code()), (kind, Some(code.to_string().as_str())));
        }
        assert!(answer(Operation::Get, true, b"{}").is_none() && answer(Operation::Get, true, b"x").is_none());
    }

    /// A waker that nobody else has, and whether somebody still holds it.
    fn waker() -> (Waker, Weak<impl Wake + Send + Sync + 'static>) {
        struct Silent;
        impl Wake for Silent {
            fn wake(self: Arc<Self>) {}
        }
        let silent = Arc::new(Silent);
        let held = Arc::downgrade(&silent);
        (silent.into(), held)
    }

    /// A client that nobody runs.
    async fn client() -> MqttClient {
        let credentials = crate::Credentials::from_keys("AKIDEXAMPLE", "example", None);
        let builder = crate::Connector::builder().region("eu-central-1").credentials(credentials);
        let aws: crate::Connector = builder.build().await.expect("a connector");
        let endpoint = Some("mqtt://127.0.0.1:1".to_owned());
        MqttClient::new(MqttSettings { endpoint, ..MqttSettings::default() }, &aws).expect("a client").0
    }

    #[tokio::test]
    async fn who_had_an_answer_is_not_noted_any_more() {
        let shadow = client().await.shadow("pump", None).expect("a shadow");
        let answers = &shadow.answers;
        let mut awaited = answers.lock();
        shadow.listen(&mut awaited, Operation::Get).expect("subscriptions");
        let mut noted = Vec::new();
        for number in 0..10_000 {
            let token = number.to_string();
            let (waker, held) = waker();
            let mut context = Context::from_waker(&waker);
            assert!(answers.requests.add(&token) && !answers.requests.add(&token));
            assert!(answers.poll(&awaited.subscriptions, Operation::Get, &token, &mut context).is_pending());
            let document = format!(r#"{{"clientToken": "{token}"}}"#);
            answers.requests.answered(Operation::Get, true, document.as_bytes());
            assert!(answers.poll(&awaited.subscriptions, Operation::Get, &token, &mut context).is_ready());
            answers.requests.remove(&token);
            noted.push(held);
        }
        assert_eq!(noted.iter().filter(|held| held.strong_count() > 0).count(), 0);
    }

    #[tokio::test]
    async fn who_waits_is_woken_when_the_subscriptions_end() {
        struct Told(AtomicBool);
        impl Wake for Told {
            fn wake(self: Arc<Self>) {
                self.0.store(true, Ordering::Relaxed);
            }
        }
        let client = client().await;
        let shadow = client.shadow("pump", None).expect("a shadow");
        let mut awaited = shadow.answers.lock();
        shadow.listen(&mut awaited, Operation::Get).expect("subscriptions");
        let told = Arc::new(Told(AtomicBool::new(false)));
        let waker = Waker::from(Arc::clone(&told));
        let mut context = Context::from_waker(&waker);
        shadow.answers.requests.add("a");
        assert!(shadow.answers.poll(&awaited.subscriptions, Operation::Get, "a", &mut context).is_pending());
        client.stop().expect("it stops");
        assert!(told.0.load(Ordering::Relaxed));
        let Poll::Ready(Err(error)) = shadow.answers.poll(&awaited.subscriptions, Operation::Get, "a", &mut context)
        else {
            panic!("there is no answer any more");
        };
        assert_eq!(error.kind(), ErrorKind::Closed);
    }
}
