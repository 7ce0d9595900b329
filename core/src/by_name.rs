//! Every operation by its name, with JSON in and out: no types.

use crate::connector::Connector;
use crate::engine::argument::from_json;
use crate::engine::{Arguments, Json, Operation, RawEvent, Spelling, read};
use crate::error::{Error, ErrorKind};
use crate::events::{Answered, RawEvents};
use crate::paging::{Call, Cursor, Fetching, PageStream};
use futures_core::Stream;
use serde_json::Value;
use std::pin::Pin;
use std::task::{Context, Poll};

impl Connector {
    /// Calls an operation, such as `iotsitewise.DescribeAsset`, and gives its answer.
    ///
    /// `arguments` is an object of AWS's member names; `null` stands for no arguments. Moments are ISO 8601 or epoch
    /// seconds, and come back as ISO 8601 in UTC; bytes are base64 both ways. Of an operation that pages, this is one page,
    /// with `nextToken` if there are more. Of one that answers with a stream of events, it is a list of all of them:
    /// [`events`](Self::events) gives them one by one.
    ///
    /// # Errors
    /// Kind [`Validation`](ErrorKind::Validation), before anything is sent, for a name that no operation has and for
    /// arguments that it cannot have: all of them are told. Otherwise of any kind.
    pub async fn call(&self, operation: &str, arguments: Value) -> Result<Value, Error> {
        let call = call(Operation::named(operation)?, arguments, None)?;
        match self.answer(&call, None).await? {
            Answered::Page(page) => read(&page, &mut Json).map(|(answer, _)| answer),
            Answered::Events(mut events) => {
                let all = events.all().await?;
                events.head().read_whole(&mut Json, &all)
            }
        }
    }

    /// Calls an operation that answers with a stream of events, such as `iotsitewise.InvokeAssistant`, and gives it when
    /// the first event is there.
    ///
    /// # Errors
    /// As of [`call`](Self::call); kind [`Validation`](ErrorKind::Validation) for an operation that answers at once.
    pub async fn events(&self, operation: &str, arguments: Value) -> Result<JsonEvents, Error> {
        let operation = Operation::named(operation)?;
        if operation.stream().is_none() {
            let message = format!("{} answers without a stream of events: use call", operation.name);
            return Err(operation.error(ErrorKind::Validation, message));
        }
        let events = self.open(&call(operation, arguments, None)?).await?;
        let answer = events.head().read(&mut Json, None)?;
        Ok(JsonEvents { events, answer })
    }

    /// All pages of an operation, one after the other, each as [`call`](Self::call) gives it. `limit` is how many items
    /// there are in total, 1 or more; `None` for all.
    ///
    /// # Errors
    /// As of [`call`](Self::call); for a name or arguments that cannot be, at once.
    pub fn pages(&self, operation: &str, arguments: Value, limit: Option<i64>) -> Result<JsonPages, Error> {
        let operation = Operation::named(operation)?;
        if operation.paging.is_none() {
            let message = format!("{} has no pages: use call", operation.name);
            return Err(operation.error(ErrorKind::Validation, message));
        }
        let call = call(operation, arguments, limit)?;
        Ok(JsonPages(PageStream::new(self.clone(), call, fetch)))
    }
}

fn call(operation: &'static Operation, arguments: Value, limit: Option<i64>) -> Result<Call, Error> {
    let arguments = match arguments {
        Value::Object(arguments) => from_json(arguments),
        Value::Null => Arguments::new(),
        other => {
            let message = format!("the arguments must be an object of AWS's member names, but are {}", kind(&other));
            return Err(operation.error(ErrorKind::Validation, message));
        }
    };
    Ok(Call { operation, arguments, spelling: Spelling::Aws, limit })
}

/// What a value is, without what it holds: that may be secret.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// A stream of pages as JSON. It ends after the last page, or after an error. Dropping it ends a request that is under way.
#[must_use = "a stream does nothing until it is polled"]
pub struct JsonPages(PageStream<Value>);

impl JsonPages {
    /// The next page; none after the last.
    pub async fn next(&mut self) -> Option<Result<Value, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut self.0).poll_next(context)).await
    }
}

impl Stream for JsonPages {
    type Item = Result<Value, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(context)
    }
}

/// A stream of events as JSON. It ends after the last event, or after an error. Dropping it ends the request.
///
/// An event is an object of one member. `attempt_timeout` is for each event anew.
#[must_use = "a stream does nothing until it is polled"]
#[derive(Debug)]
pub struct JsonEvents {
    events: RawEvents,
    answer: Value,
}

impl JsonEvents {
    /// What the answer has besides its events, such as `conversationId`.
    pub fn answer(&self) -> &Value {
        &self.answer
    }

    /// AWS's id of the request.
    pub fn request_id(&self) -> Option<&str> {
        self.events.head().request_id.as_deref()
    }

    /// How many requests were sent until the first event came.
    pub fn attempts(&self) -> u32 {
        self.events.head().attempts
    }

    /// The next event; none after the last. Dropped, a wait loses nothing.
    pub async fn next(&mut self) -> Option<Result<Value, Error>> {
        let event = self.events.next().await;
        event.map(|event| self.read(event))
    }

    fn read(&mut self, event: Result<RawEvent, Error>) -> Result<Value, Error> {
        event?.read(&mut Json).inspect_err(|_| self.events.end())
    }
}

impl Stream for JsonEvents {
    type Item = Result<Value, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.events).poll_next(context).map(|event| event.map(|event| self.read(event)))
    }
}

fn fetch(connector: Connector, call: Call, cursor: Option<Cursor>) -> Fetching<Value> {
    Box::pin(async move {
        let page = connector.page(&call, cursor.as_ref()).await?;
        read(&page, &mut Json)
    })
}
