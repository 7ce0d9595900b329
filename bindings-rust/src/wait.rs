//! [`Wait`]: waiting until a resource is in a state.

use crate::call::{Call, read};
use crate::types::Response;
use crate::{Connector, Error};
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;
use twinlink_core::Waiter;
use twinlink_core::paging::RawPage;

/// A wait that is put together: `await` it.
///
/// It gives the last answer; an error of kind [`Service`](crate::ErrorKind::Service) with what the resource's state says went
/// wrong, if it can no longer come to the state; an error of kind [`Timeout`](crate::ErrorKind::Timeout) if it does not in
/// time; and any error of the calls.
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait<R> {
    call: Call,
    waiter: &'static str,
    timeout: Option<Duration>,
    answer: PhantomData<fn() -> R>,
}

impl<R> Wait<R> {
    pub(crate) fn new(call: Call, waiter: &'static str) -> Self {
        Wait { call, waiter, timeout: None, answer: PhantomData }
    }

    /// How long is waited at the most, 1 s to 2,592,000 s. Default: 300 s.
    pub fn timeout(mut self, time: Duration) -> Self {
        self.timeout = Some(time);
        self
    }
}

impl<R: Awaited> Wait<R> {
    /// Waits; the same as `await`.
    ///
    /// # Errors
    /// As of the wait.
    pub async fn send(self) -> Result<R, Error> {
        self.await
    }
}

impl<R> fmt::Debug for Wait<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Wait { call, waiter, timeout, answer: _ } = self;
        f.debug_struct("Wait").field("waiter", waiter).field("call", call).field("timeout", timeout).finish()
    }
}

/// What a wait gives.
pub(crate) trait Awaited: Sized {
    /// Reads the last answer.
    fn of(last: Option<&RawPage>) -> Result<Self, Error>;
}

impl<R: Response> Awaited for R {
    fn of(last: Option<&RawPage>) -> Result<Self, Error> {
        let none = || Error::new(crate::ErrorKind::Internal, "a wait for a state gave no answer");
        Ok(read(last.ok_or_else(none)?)?.0)
    }
}

/// Of a wait for the end of something.
impl Awaited for () {
    fn of(_: Option<&RawPage>) -> Result<Self, Error> {
        Ok(())
    }
}

impl<R: Awaited> IntoFuture for Wait<R> {
    type Output = Result<R, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Call { connector, call }: Call = self.call;
            let connector: Connector = connector;
            let seconds = self.timeout.map(|time| time.as_secs_f64());
            let last = connector.wait(Waiter::named(self.waiter)?, &call, seconds).await?;
            R::of(last.as_ref())
        })
    }
}
