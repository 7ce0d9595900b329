//! Paging, once for all faces: page size, total limit, tokens, and the end.

use crate::connector::Connector;
use crate::engine::{Arguments, NEXT_TOKEN, Operation};
use crate::error::{Error, ErrorKind};
use crate::primitives::{Reader, Writer};
use bytes::Bytes;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The name that every paged operation gives to its page size.
const MAX_RESULTS: &str = "maxResults";

/// A listing as data: what the faces hand in.
#[derive(Debug, Clone)]
pub struct Listing {
    /// What is listed.
    pub operation: &'static Operation,
    /// The operation's arguments; `maxResults` is the page size.
    pub arguments: Arguments,
    /// How many items are given in total, over all pages; none for all.
    pub limit: Option<i64>,
}

/// Where a listing goes on. Opaque to the faces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    next_token: String,
    /// Hashes of the tokens that were used: one that comes again would make a loop.
    seen: Vec<u64>,
    remaining: Option<u64>,
}

/// A page as it came, and what the rest of the listing needs to know of it.
#[derive(Debug)]
pub struct RawPage {
    /// The JSON.
    pub body: Bytes,
    /// AWS's id of the request.
    pub request_id: Option<String>,
    /// How many requests were sent for the page.
    pub attempts: u32,
    /// How many of the items count: a page that is larger than the rest of the limit is cut.
    pub most: usize,
    operation: &'static Operation,
    remaining: Option<u64>,
    seen: Vec<u64>,
}

impl Connector {
    /// Fetches one page of a listing: the first, or the one that `cursor` points to.
    pub async fn page(&self, listing: &Listing, cursor: Option<&Cursor>) -> Result<RawPage, Error> {
        let operation = listing.operation;
        let remaining = match (cursor, listing.limit) {
            (Some(cursor), _) => cursor.remaining,
            (None, None) => None,
            (None, Some(limit)) => Some(u64::try_from(limit).ok().filter(|&limit| limit > 0).ok_or_else(|| {
                Error::validation(format!("limit must be at least 1, but is {limit}"))
                    .with_operation(operation.service.signing_name(), operation.name)
            })?),
        };
        let mut arguments = crate::engine::check(operation, listing.arguments.clone())?;
        if let Some(cursor) = cursor {
            arguments.insert(NEXT_TOKEN.to_owned(), cursor.next_token.clone().into());
        }
        let mut most = usize::MAX;
        if let Some(remaining) = remaining {
            most = usize::try_from(remaining).unwrap_or(usize::MAX);
            let remaining = i64::try_from(remaining).unwrap_or(i64::MAX);
            let size = arguments.get(MAX_RESULTS).and_then(serde_json::Value::as_i64).unwrap_or(operation.default_page);
            if remaining < size {
                arguments.insert(MAX_RESULTS.to_owned(), remaining.into());
            }
        }
        let mut seen = cursor.map(|cursor| cursor.seen.clone()).unwrap_or_default();
        if let Some(token) = arguments.get(NEXT_TOKEN).and_then(serde_json::Value::as_str) {
            seen.push(fingerprint(token));
        }
        let answer = self.call(operation, &arguments).await?;
        Ok(RawPage {
            body: answer.body,
            request_id: answer.request_id,
            attempts: answer.attempts,
            most,
            operation,
            remaining,
            seen,
        })
    }
}

impl RawPage {
    /// Where the listing goes on after this page, which held `items` items and `next_token`; none if it was the last.
    ///
    /// An empty page with a token is not the last. A token that was used before is an error: it would make a loop.
    pub fn cursor(&self, items: usize, next_token: Option<String>) -> Result<Option<Cursor>, Error> {
        let remaining = self.remaining.map(|remaining| remaining.saturating_sub(items as u64));
        let Some(next_token) = next_token.filter(|token| !token.is_empty()) else { return Ok(None) };
        if self.seen.contains(&fingerprint(&next_token)) {
            return Err(self.explain(Error::new(
                ErrorKind::Decode,
                "the service gave a page token for the second time in one listing: going on would never end",
            )));
        }
        if remaining == Some(0) {
            return Ok(None);
        }
        Ok(Some(Cursor { next_token, seen: self.seen.clone(), remaining }))
    }

    /// Adds to an error found in this page which request it came from.
    pub fn explain(&self, error: Error) -> Error {
        error
            .with_operation(self.operation.service.signing_name(), self.operation.name)
            .with_response(200, None, self.request_id.clone())
            .with_attempts(self.attempts)
    }
}

fn fingerprint(token: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    token.hash(&mut hasher);
    hasher.finish()
}

impl Cursor {
    /// The token of the page that it points to.
    pub fn next_token(&self) -> &str {
        &self.next_token
    }

    /// The cursor as bytes, for a face to keep until the next page.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.next_token.len() + 9 * self.seen.len() + 16);
        bytes.string(&self.next_token);
        bytes.varint(self.remaining.map_or(0, |remaining| remaining.saturating_add(1)));
        for fingerprint in &self.seen {
            bytes.extend(fingerprint.to_be_bytes());
        }
        bytes
    }

    /// The cursor that [`Cursor::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let mut reader = Reader::new(bytes);
        let next_token = reader.string()?;
        let remaining = reader.varint()?.checked_sub(1);
        let (chunks, rest) = reader.rest().as_chunks::<8>();
        if !rest.is_empty() {
            return Err(Error::new(ErrorKind::Internal, "damaged cursor"));
        }
        Ok(Cursor { next_token, seen: chunks.iter().map(|chunk| u64::from_be_bytes(*chunk)).collect(), remaining })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(remaining: Option<u64>, seen: &[&str]) -> RawPage {
        RawPage {
            body: Bytes::new(),
            request_id: None,
            attempts: 1,
            most: usize::MAX,
            operation: crate::twinmaker::OPERATIONS[0],
            remaining,
            seen: seen.iter().map(|token| fingerprint(token)).collect(),
        }
    }

    #[test]
    fn a_listing_ends_without_token_or_at_its_limit() {
        for token in [None, Some(String::new())] {
            assert_eq!(page(None, &[]).cursor(5, token).expect("fine"), None);
        }
        assert_eq!(page(Some(5), &[]).cursor(5, Some("a".into())).expect("fine"), None);
        let cursor = page(Some(5), &["a"]).cursor(0, Some("b".into())).expect("fine").expect("goes on");
        assert_eq!(cursor.remaining, Some(5));
    }

    #[test]
    fn a_token_that_comes_again_is_an_error() {
        let error = page(None, &["a", "b"]).cursor(5, Some("a".into())).expect_err("a loop");
        assert_eq!(error.kind(), ErrorKind::Decode);
    }

    #[test]
    fn cursors_come_back_from_bytes() {
        for remaining in [None, Some(1), Some(u64::MAX - 1)] {
            let cursor = Cursor { next_token: "ü+/=".into(), seen: vec![1, u64::MAX], remaining };
            assert_eq!(Cursor::from_bytes(&cursor.to_bytes()).expect("fine"), cursor);
        }
        assert!(Cursor::from_bytes(b"\x05ab").is_err());
        assert!(Cursor::from_bytes(b"\x01a\x00abc").is_err());
    }
}
