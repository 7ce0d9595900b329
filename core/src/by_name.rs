//! Every operation by its name, with JSON in and out: no types.

use crate::connector::Connector;
use crate::engine::argument::from_json;
use crate::engine::{Arguments, Json, Operation, Spelling, read};
use crate::error::{Error, ErrorKind};
use crate::paging::{Cursor, Fetching, Listing, PageStream};
use futures_core::Stream;
use serde_json::Value;
use std::pin::Pin;
use std::task::{Context, Poll};

impl Connector {
    /// Calls an operation, such as `iotsitewise.DescribeAsset`, and gives its answer.
    ///
    /// `arguments` is an object of AWS's member names; `null` stands for no arguments. Moments are ISO 8601 or epoch
    /// seconds, and come back as ISO 8601 in UTC; bytes are base64 both ways. Of an operation that pages, this is one page,
    /// with `nextToken` if there are more.
    ///
    /// # Errors
    /// Kind [`Validation`](ErrorKind::Validation), before anything is sent, for a name that no operation has and for
    /// arguments that it cannot have: all of them are told. Otherwise of any kind.
    pub async fn call(&self, operation: &str, arguments: Value) -> Result<Value, Error> {
        let listing = listing(Operation::named(operation)?, arguments, None)?;
        let page = self.page(&listing, None).await?;
        read(&page, &mut Json).map(|(answer, _)| answer)
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
        let listing = listing(operation, arguments, limit)?;
        Ok(JsonPages(PageStream::new(self.clone(), listing, fetch)))
    }
}

fn listing(operation: &'static Operation, arguments: Value, limit: Option<i64>) -> Result<Listing, Error> {
    let arguments = match arguments {
        Value::Object(arguments) => from_json(arguments),
        Value::Null => Arguments::new(),
        other => {
            let message = format!("the arguments must be an object of AWS's member names, but are {}", kind(&other));
            return Err(operation.error(ErrorKind::Validation, message));
        }
    };
    Ok(Listing { operation, arguments, spelling: Spelling::Aws, limit })
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

fn fetch(connector: Connector, listing: Listing, cursor: Option<Cursor>) -> Fetching<Value> {
    Box::pin(async move {
        let page = connector.page(&listing, cursor.as_ref()).await?;
        read(&page, &mut Json)
    })
}
