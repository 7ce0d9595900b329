//! Listings as Rust programs use them: one page, all pages, all items.

use crate::Error;
use crate::call::{Answered, Call, read};
use crate::types::Response;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use twinlink_core::Connector;
use twinlink_core::paging::{Cursor, Fetching, PageStream, RawPage};

/// An answer with items.
pub trait Paged: Response + Send + 'static {
    /// What it lists.
    type Item: Send + 'static;

    #[doc(hidden)]
    fn take_items(&mut self) -> Vec<Self::Item>;
}

/// One page of a listing. Pages are equal that say the same, whatever their requests were.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Page<R: Paged> {
    /// The items; possibly none, even if there are more pages.
    pub items: Vec<R::Item>,
    /// The answer without its items.
    pub response: R,
    /// The token of the next page; none on the last one, and on the page that reaches the limit.
    pub next_token: Option<String>,
    /// AWS's id of the request.
    pub request_id: Option<String>,
    /// How many requests were sent for this page.
    pub attempts: u32,
}

impl<R: Paged + Default> Page<R> {
    /// A last page of these items that nobody sent, for tests: what else it is to say are its fields.
    pub fn new(items: impl IntoIterator<Item = R::Item>) -> Self {
        let items = items.into_iter().collect();
        Page { items, response: R::default(), next_token: None, request_id: None, attempts: 0 }
    }
}

impl<R: Paged + PartialEq> PartialEq for Page<R>
where
    R::Item: PartialEq,
{
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items && self.response == other.response && self.next_token == other.next_token
    }
}

impl<R: Paged> Answered for Page<R> {
    fn of(raw: RawPage) -> Result<Self, Error> {
        Ok(listed(raw)?.0)
    }
}

/// Reads a page, and says where the listing goes on.
fn listed<R: Paged>(raw: RawPage) -> Result<(Page<R>, Option<Cursor>), Error> {
    let (mut response, cursor) = read::<R>(&raw)?;
    let page = Page {
        items: response.take_items(),
        response,
        next_token: cursor.as_ref().map(|cursor| cursor.next_token().to_owned()),
        request_id: raw.request_id,
        attempts: raw.attempts,
    };
    Ok((page, cursor))
}

/// A stream of pages: each a [`Page`], or the whole answer of an operation that pages over no items. It ends after the last
/// page, or after an error.
///
/// Dropping it ends a request that is under way.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<P>(PageStream<P>);

impl<R: Paged> Pages<Page<R>> {
    pub(crate) fn of_items(call: Call) -> Self {
        let fetch = |connector: Connector, call, cursor| -> Fetching<Page<R>> {
            Box::pin(async move { listed(connector.page(&call, Option::as_ref(&cursor)).await?) })
        };
        Pages(PageStream::new((*call.connector).clone(), call.call, fetch))
    }
}

impl<R: Response + Send + 'static> Pages<R> {
    pub(crate) fn of_answers(call: Call) -> Self {
        let fetch = |connector: Connector, call, cursor| -> Fetching<R> {
            Box::pin(async move { read(&connector.page(&call, Option::as_ref(&cursor)).await?) })
        };
        Pages(PageStream::new((*call.connector).clone(), call.call, fetch))
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

impl<P> Pages<P> {
    /// The next page; none after the last.
    pub async fn next(&mut self) -> Option<Result<P, Error>> {
        poll_fn(|context| Pin::new(&mut self.0).poll_next(context)).await
    }
}

impl<P> Stream for Pages<P> {
    type Item = Result<P, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(context)
    }
}

/// A stream of items. It ends after the last item, or after an error.
///
/// Dropping it ends a request that is under way.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<R: Paged> {
    pages: Pages<Page<R>>,
    ready: std::vec::IntoIter<R::Item>,
}

impl<R: Paged> Items<R> {
    pub(crate) fn new(call: Call) -> Self {
        Items { pages: Pages::of_items(call), ready: Vec::new().into_iter() }
    }

    /// The next item; none after the last.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("ready", &self.ready.len()).finish_non_exhaustive()
    }
}

impl<R: Paged> Unpin for Items<R> {}

impl<R: Paged> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.ready.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                None => return Poll::Ready(None),
                Some(Ok(page)) => self.ready = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

/// Gives a call what all listings have: items of all pages.
macro_rules! listing {
    ($name:ident, $response:ty) => {
        impl $name {
            /// How many items there are in total, over all pages: 1 or more. Default: all.
            pub fn limit(mut self, limit: i64) -> Self {
                self.0.call.limit = Some(limit);
                self
            }

            /// Fetches one page.
            ///
            /// # Errors
            /// Of any kind; see [`ErrorKind`](crate::ErrorKind).
            pub async fn send(self) -> Result<crate::Page<$response>, crate::Error> {
                self.0.send().await
            }

            /// All pages, one after the other; only one is in memory.
            pub fn pages(self) -> crate::Pages<crate::Page<$response>> {
                crate::Pages::of_items(self.0)
            }

            /// All items of all pages. Pages are fetched when they are needed.
            pub fn items(self) -> crate::Items<$response> {
                crate::Items::new(self.0)
            }
        }

        crate::call::awaited!($name, crate::Page<$response>);
    };
}

/// Gives a call what all have that page over no items.
macro_rules! pages {
    ($name:ident, $response:ty) => {
        crate::call::call!($name, $response);

        impl $name {
            /// All pages, one after the other; only one is in memory.
            pub fn pages(self) -> crate::Pages<$response> {
                crate::Pages::of_answers(self.0)
            }
        }
    };
}

pub(crate) use {listing, pages};
