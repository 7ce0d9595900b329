//! Listings as Rust programs use them: one page, all pages, all items.

use crate::connector::Connector;
use crate::engine::{Operation, Spelling, TypedPage, TypedPageSeed, from_body, without_lone_surrogates};
use crate::error::Error;
use crate::paging::{Cursor, Fetching, Listing, PageStream};
use futures_core::Stream;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// A listing that is being put together. [`send`](Self::send) gives one page, [`items`](Self::items) and
/// [`pages`](Self::pages) walk all of them.
#[derive(Debug, Clone)]
#[must_use = "a listing does nothing until it is sent or streamed"]
pub struct List<T> {
    connector: Connector,
    listing: Listing,
    item: PhantomData<fn() -> T>,
}

/// One page of a listing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items; possibly none, even if there are more pages.
    pub items: Vec<T>,
    /// The token of the next page; none on the last one, and on the page that reaches the limit.
    pub next_token: Option<String>,
    /// AWS's id of the request.
    pub request_id: Option<String>,
    /// How many requests were sent for this page.
    pub attempts: u32,
}

impl<T> List<T> {
    pub(crate) fn new(connector: &Connector, operation: &'static Operation) -> Self {
        let listing = Listing { operation, arguments: Map::new(), spelling: Spelling::Aws, limit: None };
        List { connector: connector.clone(), listing, item: PhantomData }
    }

    pub(crate) fn argument(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.listing.arguments.insert(name.to_owned(), value.into());
        self
    }

    /// The page size, 1 or more. Above the service's maximum (TwinMaker 200, SiteWise 250) it is the maximum.
    /// Default: the service's (TwinMaker 25, SiteWise 50).
    pub fn max_results(self, max_results: i64) -> Self {
        self.argument("maxResults", max_results)
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, token: impl Into<Option<String>>) -> Self {
        self.argument("nextToken", token.into())
    }

    /// How many items there are in total, over all pages: 1 or more. Default: all.
    pub fn limit(mut self, limit: i64) -> Self {
        self.listing.limit = Some(limit);
        self
    }
}

impl<T: DeserializeOwned> List<T> {
    /// Fetches one page.
    ///
    /// # Errors
    /// Of any kind; see [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<Page<T>, Error> {
        Ok(fetch(self.connector, self.listing, None).await?.0)
    }

    /// All pages, one after the other; only one is in memory.
    pub fn pages(self) -> Pages<T>
    where
        T: Send + 'static,
    {
        let fetch = |connector, listing, cursor| -> Fetching<Page<T>> { Box::pin(fetch(connector, listing, cursor)) };
        Pages(PageStream::new(self.connector, self.listing, fetch))
    }

    /// All items of all pages. Pages are fetched when they are needed.
    pub fn items(self) -> Items<T>
    where
        T: Send + 'static,
    {
        Items { pages: self.pages(), ready: Vec::new().into_iter() }
    }
}

/// Fetches the page that `cursor` points to, and says where the next one is.
async fn fetch<T: DeserializeOwned>(
    connector: Connector,
    listing: Listing,
    cursor: Option<Cursor>,
) -> Result<(Page<T>, Option<Cursor>), Error> {
    let raw = connector.page(&listing, cursor.as_ref()).await?;
    let read = |body: &[u8]| {
        let seed = TypedPageSeed { operation: listing.operation, most: raw.most, item: PhantomData };
        from_body(listing.operation, body, seed)
    };
    let TypedPage { items, next_token } = read(&raw.body)
        .or_else(|error| without_lone_surrogates(&raw.body).map_or(Err(error), |mended| read(&mended)))
        .map_err(|error| raw.explain(error))?;
    let cursor = raw.cursor(items.len(), next_token);
    let page = Page {
        items,
        next_token: cursor.as_ref().map(|cursor| cursor.next_token().to_owned()),
        request_id: raw.request_id,
        attempts: raw.attempts,
    };
    Ok((page, cursor))
}

/// A stream of pages. It ends after the last page, or after an error.
///
/// Dropping it ends a request that is under way.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T>(PageStream<Page<T>>);

impl<T: DeserializeOwned + Send + 'static> Pages<T> {
    /// The next page; none after the last.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut self.0).poll_next(context)).await
    }
}

impl<T: DeserializeOwned + Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(context)
    }
}

/// A stream of items. It ends after the last item, or after an error.
///
/// Dropping it ends a request that is under way.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T> {
    pages: Pages<T>,
    ready: std::vec::IntoIter<T>,
}

impl<T: DeserializeOwned + Send + 'static> Items<T> {
    /// The next item; none after the last.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T> Unpin for Items<T> {}

impl<T: DeserializeOwned + Send + 'static> Stream for Items<T> {
    type Item = Result<T, Error>;

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
