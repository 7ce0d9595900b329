//! A call that is put together, as all operations have it.

use crate::from_wire::{FromWire, Value};
use crate::to_json::ToJson;
use crate::types::{Response, ResponseMetadata};
use crate::{Connector, Error};
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use twinlink_core::engine::{Arguments, Operation, Spelling};
use twinlink_core::frame;
use twinlink_core::paging::{self, Cursor, RawPage};
use twinlink_core::wire::Reader;

/// Who calls what with which arguments.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) connector: Connector,
    pub(crate) call: paging::Call,
}

impl Call {
    pub(crate) fn new(connector: &Connector, operation: &str) -> Self {
        // The names are generated from what the core has: each has a row.
        let operation = Operation::find(operation).unwrap_or_else(|| unreachable!("{operation} has a row"));
        let call = paging::Call { operation, arguments: Arguments::new(), spelling: Spelling::Aws, limit: None };
        Call { connector: connector.clone(), call }
    }

    /// With an argument.
    pub(crate) fn with(mut self, name: &str, value: &impl ToJson) -> Self {
        self.call.arguments.insert(name.to_owned(), value.to_json().into());
        self
    }

    /// With an argument, or without it.
    pub(crate) fn set(mut self, name: &str, value: &Option<impl ToJson>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => {
                self.call.arguments.remove(name);
                self
            }
        }
    }

    pub(crate) async fn send<R: Answered>(self) -> Result<R, Error> {
        R::of(self.connector.page(&self.call, None).await?)
    }
}

/// What a call gives: an answer, or a page of a listing.
pub(crate) trait Answered: Sized {
    /// Reads what came.
    fn of(raw: RawPage) -> Result<Self, Error>;
}

impl<R: Response> Answered for R {
    fn of(raw: RawPage) -> Result<Self, Error> {
        Ok(read(&raw)?.0)
    }
}

/// A call on its way, as `await` makes one: it gives what `send` gives.
#[must_use = "a call does nothing until it is awaited"]
pub struct Sending<R> {
    // One type for all calls, which is compiled once.
    raw: Pin<Box<dyn Future<Output = Result<RawPage, Error>> + Send>>,
    answer: PhantomData<fn() -> R>,
}

impl<R> Sending<R> {
    pub(crate) fn new(call: Call) -> Self {
        let raw = Box::pin(async move { call.connector.page(&call.call, None).await });
        Sending { raw, answer: PhantomData }
    }
}

impl<R: Answered> Future for Sending<R> {
    type Output = Result<R, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.raw.as_mut().poll(context).map(|raw| R::of(raw?))
    }
}

impl<R> fmt::Debug for Sending<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}

/// Without the arguments: there may be secrets in them.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let arguments: Vec<&String> = self.call.arguments.keys().collect();
        f.debug_struct("Call").field("operation", &self.call.operation.id()).field("arguments", &arguments).finish()
    }
}

/// Reads an answer, and says where the listing goes on.
pub(crate) fn read<R: Response>(raw: &RawPage) -> Result<(R, Option<Cursor>), Error> {
    let (output, cursor) = frame::output(raw)?;
    let metadata = ResponseMetadata { request_id: raw.request_id.clone(), attempts: raw.attempts };
    Ok((structure::<R>(&output)?.with_metadata(metadata), cursor))
}

/// Reads a structure.
pub(crate) fn structure<T: FromWire>(output: &[u8]) -> Result<T, Error> {
    Value::structure(&mut Reader::new(output)).read()
}

/// Gives a call what all have that answer at once.
macro_rules! call {
    ($name:ident, $response:ty) => {
        impl $name {
            /// Sends the request.
            ///
            /// # Errors
            /// Of any kind; see [`ErrorKind`](crate::ErrorKind).
            pub async fn send(self) -> Result<$response, crate::Error> {
                self.0.send().await
            }
        }

        crate::call::awaited!($name, $response);
    };
}

/// Lets a call be awaited without `send`.
macro_rules! awaited {
    ($name:ident, $answer:ty) => {
        impl IntoFuture for $name {
            type Output = Result<$answer, crate::Error>;
            type IntoFuture = crate::Sending<$answer>;

            fn into_future(self) -> Self::IntoFuture {
                crate::Sending::new(self.0)
            }
        }
    };
}

pub(crate) use {awaited, call};
