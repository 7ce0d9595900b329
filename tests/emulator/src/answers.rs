//! What a test wants to be answered instead of what an operation does.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Deserialize;
use serde_json::Value;

use crate::event_stream;
use crate::services::{self, Reply};

/// An answer that waits for its request: the form in which the admin path takes it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlannedAnswer {
    /// Service and operation, such as `iotsitewise.DescribeAsset`.
    operation: String,
    /// 200 to 599. Default: the model's.
    pub(crate) status: Option<u16>,
    #[serde(default)]
    pub(crate) headers: BTreeMap<String, String>,
    /// JSON.
    pub(crate) body: Option<Value>,
    /// A body that is sent to the letter, instead of `body`.
    pub(crate) raw_body: Option<String>,
    /// The events of a stream, instead of a body: one member each.
    pub(crate) events: Option<Vec<Value>>,
    /// How long it takes from one event to the next.
    #[serde(default)]
    pub(crate) pause_millis: u64,
    /// After how many events none comes any more, although the answer has not ended.
    pub(crate) stall_after: Option<usize>,
    /// After how many events the connection ends in the middle of the next.
    pub(crate) cut_after: Option<usize>,
    /// After how many events there is one whose checksum is wrong.
    pub(crate) damage_after: Option<usize>,
    /// How often it is given. Default: once.
    #[serde(default = "once")]
    times: u32,
}

fn once() -> u32 {
    1
}

impl PlannedAnswer {
    /// Reads one answer or a list of them; the refusal is a sentence for the person who wrote the document.
    pub(crate) fn parse(body: &[u8]) -> Result<Vec<PlannedAnswer>, String> {
        let document: Value = serde_json::from_slice(body).map_err(|error| format!("the body is not JSON: {error}"))?;
        let documents = match document {
            Value::Array(documents) => documents,
            single => vec![single],
        };
        documents.into_iter().map(PlannedAnswer::read).collect()
    }

    fn read(document: Value) -> Result<PlannedAnswer, String> {
        let answer: PlannedAnswer = serde_json::from_value(document).map_err(|error| error.to_string())?;
        let (service, name) = answer.operation.split_once('.').unwrap_or_default();
        if !services::is_modelled(service, name) {
            return Err(format!(
                "there is no operation '{}' that can be told what to answer; they are called like iotsitewise.DescribeAsset",
                answer.operation
            ));
        }
        if answer.status.is_some_and(|status| !(200..=599).contains(&status)) {
            return Err("'status' must be from 200 to 599".to_owned());
        }
        if answer.times == 0 {
            return Err("'times' must be at least 1".to_owned());
        }
        let bodies = [answer.body.is_some(), answer.raw_body.is_some(), answer.events.is_some()];
        if bodies.iter().filter(|is_there| **is_there).count() > 1 {
            return Err("an answer has one of 'body', 'raw_body' and 'events'".to_owned());
        }
        let count = answer.events.as_ref().map(Vec::len);
        for (name, after, fewest) in [
            ("stall_after", answer.stall_after, 0),
            ("cut_after", answer.cut_after, 1),
            ("damage_after", answer.damage_after, 1),
        ] {
            if after.is_some_and(|after| count.is_none_or(|count| after + fewest > count)) {
                return Err(format!("'{name}' needs more 'events' than that"));
            }
        }
        Ok(answer)
    }

    /// The answer as it is sent; `status` is the model's.
    pub(crate) fn into_reply(self, status: u16) -> Reply {
        let pieces = self.events.as_ref().map(|events| event_stream::pieces(&self, events));
        let mut headers: Vec<_> = self.headers.into_iter().collect();
        if pieces.is_some() {
            headers.push(("content-type".to_owned(), event_stream::CONTENT_TYPE.to_owned()));
        }
        let body = match (self.body, self.raw_body) {
            (Some(body), _) => body.to_string().into_bytes(),
            (None, body) => body.unwrap_or_default().into_bytes(),
        };
        Reply { status: self.status.unwrap_or(status), body, headers, pieces }
    }
}

/// The answers that wait, for each operation the first that came first.
#[derive(Debug, Default)]
pub(crate) struct AnswerQueue(Mutex<HashMap<String, VecDeque<PlannedAnswer>>>);

impl AnswerQueue {
    /// Adds an answer behind those that wait already.
    pub(crate) fn push(&self, answer: PlannedAnswer) {
        self.lock().entry(answer.operation.clone()).or_default().push_back(answer);
    }

    /// The answer to this request.
    pub(crate) fn take(&self, service: &str, operation: &str) -> Option<PlannedAnswer> {
        let mut waiting = self.lock();
        let queue = waiting.get_mut(&format!("{service}.{operation}"))?;
        let first = queue.front_mut()?;
        first.times -= 1;
        if first.times == 0 { queue.pop_front() } else { Some(first.clone()) }
    }

    /// Forgets every answer.
    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, VecDeque<PlannedAnswer>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
