//! Pages one after the other, as Rust programs walk through them.

use super::{Call, Cursor};
use crate::connector::Connector;
use crate::error::Error;
use futures_core::Stream;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// A page and where the listing goes on, once they are there.
pub type Fetching<P> = Pin<Box<dyn Future<Output = Result<(P, Option<Cursor>), Error>> + Send>>;

/// Fetches the page that a cursor points to: the first one without.
pub type Fetch<P> = fn(Connector, Call, Option<Cursor>) -> Fetching<P>;

/// A stream of pages. It ends after the last page, or after an error; dropped, it ends a request that is under way.
#[must_use = "a stream does nothing until it is polled"]
pub struct PageStream<P> {
    connector: Connector,
    call: Call,
    fetch: Fetch<P>,
    state: State<P>,
}

enum State<P> {
    Ready(Option<Cursor>),
    Fetching(Fetching<P>),
    End,
}

impl<P> PageStream<P> {
    /// The pages of a listing, from the first one on.
    pub fn new(connector: Connector, call: Call, fetch: Fetch<P>) -> Self {
        PageStream { connector, call, fetch, state: State::Ready(None) }
    }
}

impl<P> Unpin for PageStream<P> {}

impl<P> Stream for PageStream<P> {
    type Item = Result<P, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if let State::Ready(cursor) = &mut this.state {
            let cursor = cursor.take();
            this.state = State::Fetching((this.fetch)(this.connector.clone(), this.call.clone(), cursor));
        }
        let State::Fetching(fetching) = &mut this.state else { return Poll::Ready(None) };
        let fetched = ready!(fetching.as_mut().poll(context));
        this.state = State::End;
        Poll::Ready(Some(fetched.map(|(page, cursor)| {
            if cursor.is_some() {
                this.state = State::Ready(cursor);
            }
            page
        })))
    }
}
