//! [`Shadow`]: a thing's shadow over MQTT, by AWS IoT's reserved topics.

mod answers;
mod deltas;

use answers::{Answers, Awaited};
pub use deltas::ShadowDeltas;

use super::client::MqttClient;
use super::delivery::Delivery;
use super::inbox::SubscribeOptions;
use super::message::{PublishRequest, Qos};
use super::wait::parked;
use crate::error::{Error, ErrorKind};
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt;
use std::future::{Future, IntoFuture, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::task::{Context, Poll};
use std::time::Duration;

/// How long an answer is waited for if nothing else is said.
pub const SHADOW_TIMEOUT: Duration = Duration::from_secs(10);

/// Shadows that are in use, by the beginning of their topics.
pub(super) type Shadows = Mutex<HashMap<String, Weak<Answers>>>;

/// A thing's shadow, the classic one or one with a name. Requests are answered on topics that are subscribed to with the
/// first of them, and until the last handle of this shadow is dropped. What comes there for others, or for nobody any more, is
/// dropped at once: it holds up no other subscription. Clones are the same.
#[derive(Clone)]
pub struct Shadow {
    client: MqttClient,
    prefix: String,
    answers: Arc<Answers>,
}

/// What is changed in a shadow. Members that are null are removed from it, those that are not named stay.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ShadowUpdate {
    /// The state that is wanted.
    pub desired: Option<Value>,
    /// The state that there is.
    pub reported: Option<Value>,
    /// The version that the shadow must have.
    pub version: Option<u64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Operation {
    Get,
    Update,
    Delete,
}

impl Operation {
    fn topic(self) -> &'static str {
        match self {
            Operation::Get => "get",
            Operation::Update => "update",
            Operation::Delete => "delete",
        }
    }

    /// As the same operation is called over HTTP.
    fn name(self) -> &'static str {
        match self {
            Operation::Get => "GetThingShadow",
            Operation::Update => "UpdateThingShadow",
            Operation::Delete => "DeleteThingShadow",
        }
    }
}

/// The answer to one request. Dropped, it is not waited for.
#[must_use = "the answer may be a refusal"]
pub struct ShadowAnswer {
    answers: Arc<Answers>,
    operation: Operation,
    token: String,
    delivery: Delivery,
}

impl ShadowAnswer {
    /// The answer if it is there; else the task of `context` is woken when it is.
    pub fn poll_answer(&self, context: &mut Context<'_>) -> Poll<Result<Value, Error>> {
        if let Poll::Ready(Err(error)) = self.delivery.poll_end(context) {
            return Poll::Ready(Err(error));
        }
        self.answers.poll(&self.answers.lock().subscriptions, self.operation, &self.token, context)
    }

    /// Waits on this thread, at most `time`; none if there is no answer yet. It may be asked again.
    pub fn wait(&self, time: Duration) -> Option<Result<Value, Error>> {
        parked(time, |context| self.poll_answer(context))
    }

    /// Waits at most `time`.
    ///
    /// # Errors
    /// Of kind `timeout` if there is no answer in time; else what AWS IoT says if it rejects the request, with its code
    /// (`404`) and message.
    pub async fn within(self, time: Duration) -> Result<Value, Error> {
        let answered = tokio::time::timeout(time, poll_fn(|context| self.poll_answer(context))).await;
        answered.unwrap_or_else(|_| Err(self.timed_out(time)))
    }

    /// The error of one who has waited in vain.
    pub fn timed_out(&self, time: Duration) -> Error {
        let message = format!(
            "no answer on {}/accepted and /rejected within {} s: is there such a broker, and may the client subscribe to \
             them?",
            self.operation.topic(),
            time.as_secs_f64()
        );
        Error::new(ErrorKind::Timeout, message).with_operation("iotdata", self.operation.name())
    }
}

/// As [`within`](ShadowAnswer::within) 10 seconds.
impl IntoFuture for ShadowAnswer {
    type Output = Result<Value, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.within(SHADOW_TIMEOUT))
    }
}

impl Drop for ShadowAnswer {
    fn drop(&mut self) {
        self.answers.requests.remove(&self.token);
    }
}

impl MqttClient {
    /// The shadow of a thing: the classic one, or the one of this name. Nothing is sent yet.
    ///
    /// # Errors
    /// Of kind `validation` for what is no name.
    pub fn shadow(&self, thing: &str, name: Option<&str>) -> Result<Shadow, Error> {
        check_name("thing", thing, 128, "")?;
        let mut prefix = format!("$aws/things/{thing}/shadow");
        if let Some(name) = name {
            check_name("name", name, 64, "$")?;
            prefix = format!("{prefix}/name/{name}");
        }
        let mut shadows = self.shadows()?.lock().unwrap_or_else(PoisonError::into_inner);
        let answers = match shadows.get(&prefix).and_then(Weak::upgrade) {
            Some(answers) => answers,
            None => {
                shadows.retain(|_, known| known.strong_count() > 0);
                let answers = Arc::<Answers>::default();
                shadows.insert(prefix.clone(), Arc::downgrade(&answers));
                answers
            }
        };
        drop(shadows);
        Ok(Shadow { client: self.clone(), prefix, answers })
    }
}

fn check_name(field: &str, name: &str, most: usize, more: &str) -> Result<(), Error> {
    let is_allowed = |letter: char| letter.is_ascii_alphanumeric() || ":_-".contains(letter) || more.contains(letter);
    if (1..=most).contains(&name.len()) && name.chars().all(is_allowed) {
        return Ok(());
    }
    Err(Error::validation(format!("{field} must be 1 to {most} letters, digits and any of :_-{more}, but is {name:?}")))
}

impl Shadow {
    /// Asks for the document: `state` (`desired`, `reported`, `delta`), `metadata`, `version`, `timestamp`.
    ///
    /// # Errors
    /// Of kind `closed` if the client is, `quota` if its queue is full.
    pub fn get(&self) -> Result<ShadowAnswer, Error> {
        self.ask(Operation::Get, Map::new())
    }

    /// Changes the shadow. The answer says what was changed.
    ///
    /// # Errors
    /// As [`get`](Self::get).
    pub fn update(&self, update: ShadowUpdate) -> Result<ShadowAnswer, Error> {
        let mut state = Map::new();
        state.extend(update.desired.map(|desired| ("desired".to_owned(), desired)));
        state.extend(update.reported.map(|reported| ("reported".to_owned(), reported)));
        let mut document = Map::from_iter([("state".to_owned(), Value::Object(state))]);
        document.extend(update.version.map(|version| ("version".to_owned(), version.into())));
        self.ask(Operation::Update, document)
    }

    /// Changes the shadow by a document as AWS IoT has it, with `state`. A `clientToken` in it is kept.
    ///
    /// # Errors
    /// As [`get`](Self::get), and of kind `validation` for what is no map.
    pub fn update_document(&self, document: Value) -> Result<ShadowAnswer, Error> {
        match document {
            Value::Object(document) => self.ask(Operation::Update, document),
            _ => Err(Error::validation("document must be a JSON object with the member state")),
        }
    }

    /// Deletes the shadow.
    ///
    /// # Errors
    /// As [`get`](Self::get).
    pub fn delete(&self) -> Result<ShadowAnswer, Error> {
        self.ask(Operation::Delete, Map::new())
    }

    /// What is wanted and not so yet: at first, after each connection without the session from before, and each time that
    /// it changes.
    ///
    /// # Errors
    /// Of kind `closed` if the client is.
    pub fn watch(&self) -> Result<ShadowDeltas, Error> {
        ShadowDeltas::new(self)
    }

    fn ask(&self, operation: Operation, document: Map<String, Value>) -> Result<ShadowAnswer, Error> {
        let (token, delivery) = self.send(operation, document)?;
        Ok(ShadowAnswer { answers: Arc::clone(&self.answers), operation, token, delivery })
    }

    /// Sends a request, whose answer is to be found by the token.
    fn send(&self, operation: Operation, mut document: Map<String, Value>) -> Result<(String, Delivery), Error> {
        let own = document.get("clientToken").and_then(Value::as_str).map(str::to_owned);
        let token = match own {
            Some(token) => token,
            None => {
                let token = self.client.token()?;
                document.insert("clientToken".to_owned(), token.clone().into());
                token
            }
        };
        self.listen(&mut self.answers.lock(), operation)?;
        if !self.answers.requests.add(&token) {
            let why = format!("clientToken must be another for each request, but {token:?} waits for an answer");
            return Err(Error::validation(why));
        }
        // The subscription goes out before it.
        let payload = Value::Object(document).to_string().into_bytes();
        let request = PublishRequest::new(format!("{}/{}", self.prefix, operation.topic()), payload);
        match self.client.publish(request) {
            Ok(delivery) => Ok((token, delivery)),
            Err(error) => {
                self.answers.requests.remove(&token);
                Err(error)
            }
        }
    }

    /// Subscribes to the answers of an operation, unless it was done.
    fn listen(&self, awaited: &mut Awaited, operation: Operation) -> Result<(), Error> {
        if let Entry::Vacant(vacant) = awaited.subscriptions.entry(operation) {
            let subscribe = |end: &str, is_accepted: bool| {
                let filter = format!("{}/{}/{end}", self.prefix, operation.topic());
                let subscription = self.client.subscribe(&filter, Qos::AtLeastOnce, SubscribeOptions::default())?;
                let requests = Arc::clone(&self.answers.requests);
                subscription.take_by(Box::new(move |payload| requests.answered(operation, is_accepted, payload)));
                Ok(subscription)
            };
            vacant.insert([subscribe("accepted", true)?, subscribe("rejected", false)?]);
        }
        Ok(())
    }
}

impl fmt::Debug for Shadow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Shadow({:?})", self.prefix)
    }
}

impl fmt::Debug for ShadowAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ShadowAnswer({})", self.operation.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_aws_s() {
        assert!(check_name("thing", "pump:7_a-b", 128, "").is_ok());
        for name in ["", "a/b", "a+", "a b", "ä", &"a".repeat(129)] {
            assert!(check_name("thing", name, 128, "").is_err(), "{name:?}");
        }
    }
}
