//! Paging, once for all faces: page size, total limit, tokens, and the end.

mod stream;
mod walk;

use crate::connector::Connector;
use crate::engine::{Argument, Arguments, Operation, Spelling, Unsigned, build, with_tokens};
use crate::error::{Error, ErrorKind};
use crate::wire::{Reader, Writer};
use bytes::Bytes;
pub use stream::{Fetch, Fetching, PageStream};
use walk::Walk;

/// A listing as data: what the faces hand in.
#[derive(Debug, Clone)]
pub struct Call {
    /// What is listed.
    pub operation: &'static Operation,
    /// The operation's arguments, the page size among them.
    pub arguments: Arguments,
    /// How names in the arguments are spelled, and in what is said of them.
    pub spelling: Spelling,
    /// How many items are given in total, over all pages; none for all.
    pub limit: Option<i64>,
}

/// Where a listing goes on. Opaque to the faces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    next_token: String,
    /// The tokens that were used before it.
    walk: Walk,
    /// Whether it was used before: going on would never end.
    is_repeated: bool,
    remaining: Option<u64>,
    /// The token that was made for the listing, which counts once over all its pages; empty if none was.
    client_token: String,
}

/// A page as it came, and what the rest of the listing needs to know of it.
#[derive(Debug)]
pub struct RawPage {
    /// The JSON.
    pub body: Bytes,
    /// The headers that are members, with their place in the shape.
    pub headers: Vec<(usize, String)>,
    /// AWS's id of the request.
    pub request_id: Option<String>,
    /// How many requests were sent for the page.
    pub attempts: u32,
    /// How many of the items count: a page that is larger than the rest of the limit is cut.
    pub most: usize,
    operation: &'static Operation,
    remaining: Option<u64>,
    walk: Walk,
    client_token: String,
}

impl Connector {
    /// Fetches one page of a listing: the first, or the one that `cursor` points to.
    ///
    /// # Errors
    /// Of any kind; of kind [`Decode`](ErrorKind::Decode), before anything is sent, if the page before gave a token that
    /// the listing has used already.
    pub async fn page(&self, call: &Call, cursor: Option<&Cursor>) -> Result<RawPage, Error> {
        let operation = call.operation;
        if operation.stream().is_some() {
            return Err(operation.error(ErrorKind::Internal, "it answers with a stream of events, not with a page"));
        }
        if cursor.is_some_and(|cursor| cursor.is_repeated) {
            let message = "the service gave a page token for the second time in one listing: going on would never end";
            return Err(operation.error(ErrorKind::Decode, message));
        }
        let remaining = match cursor {
            Some(cursor) => cursor.remaining,
            None => call.limit()?,
        };
        let mut arguments = call.respelled();
        if let Some(cursor) = cursor {
            arguments.insert(operation.page_names().token.to_owned(), cursor.next_token.as_str().into());
        }
        let most = remaining.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
        if let Some(remaining) = remaining {
            shrink(operation, &mut arguments, remaining);
        }
        let client_token = client_token(self, operation, &mut arguments, cursor);
        let unsigned = build(operation, &arguments, call.spelling)?;
        let mut walk = cursor.map(|cursor| cursor.walk).unwrap_or_default();
        if let Some(token) = arguments.get(operation.page_names().token).and_then(Argument::as_text) {
            walk.take(token);
        }
        self.raw_page(operation, &unsigned).await.map(|page| RawPage { most, remaining, walk, client_token, ..page })
    }

    /// Sends a request, and gives what is answered as the first and only page.
    async fn raw_page(&self, operation: &'static Operation, unsigned: &Unsigned) -> Result<RawPage, Error> {
        let answer = self.send(operation, unsigned).await?;
        Ok(RawPage {
            body: answer.body,
            headers: answer.headers,
            request_id: answer.request_id,
            attempts: answer.attempts,
            most: usize::MAX,
            operation,
            remaining: None,
            walk: Walk::default(),
            client_token: String::new(),
        })
    }
}

/// Lowers the page size to what is left of the limit, if it is larger.
fn shrink(operation: &Operation, arguments: &mut Arguments, remaining: u64) {
    let Some(paging) = operation.paging.filter(|paging| paging.largest_page.is_some()) else { return };
    let remaining = i64::try_from(remaining).unwrap_or(i64::MAX);
    let size = match arguments.get(paging.names.size).filter(|size| !size.is_null()) {
        // What is no page size is refused later, with its value.
        Some(size) => size.as_integer().filter(|&size| size > 0),
        None => paging.default_page.or(paging.largest_page),
    };
    if size.is_some_and(|size| remaining < size) {
        arguments.insert(paging.names.size.to_owned(), remaining.into());
    }
}

/// Puts in the token that makes a request count once: the listing's from its first page on, else one that is made. Gives
/// it; empty if there is none to be made.
fn client_token(
    connector: &Connector,
    operation: &Operation,
    arguments: &mut Arguments,
    cursor: Option<&Cursor>,
) -> String {
    let Some(member) = operation.input.members.iter().find(|member| member.token) else { return String::new() };
    if let Some(cursor) = cursor.filter(|cursor| !cursor.client_token.is_empty()) {
        arguments.insert(member.name.to_owned(), cursor.client_token.clone().into());
        return cursor.client_token.clone();
    }
    let is_given = arguments.get(member.name).is_some_and(|token| !token.is_null());
    with_tokens(operation, arguments, &connector.client().random);
    let token = arguments.get(member.name).and_then(Argument::as_text);
    token.filter(|_| !is_given).unwrap_or_default().to_owned()
}

impl Call {
    /// The arguments with AWS's names; what is within them stays as it is.
    pub(crate) fn respelled(&self) -> Arguments {
        let mut arguments = self.arguments.clone();
        for member in self.operation.input.members.iter().filter(|_| self.spelling == Spelling::Snake) {
            if !arguments.contains_key(member.name)
                && let Some(value) = arguments.remove(member.snake)
            {
                arguments.insert(member.name.to_owned(), value);
            }
        }
        arguments
    }

    /// How many items are wanted.
    pub(crate) fn limit(&self) -> Result<Option<u64>, Error> {
        let refuse = |message: String| Err(self.operation.error(ErrorKind::Validation, message));
        match self.limit {
            None => Ok(None),
            Some(_) if self.operation.items().is_none() => {
                refuse(format!("limit counts items, which the answers of {} have not", self.operation.name))
            }
            Some(limit) => match u64::try_from(limit) {
                Ok(limit) if limit > 0 => Ok(Some(limit)),
                _ => refuse(format!("limit must be at least 1, but is {limit}")),
            },
        }
    }
}

impl RawPage {
    /// The first page of a listing without a limit, as if it had come.
    #[cfg(any(test, fuzzing))]
    pub(crate) fn for_fuzzing(operation: &'static Operation, body: Bytes, most: usize) -> Self {
        RawPage {
            body,
            headers: Vec::new(),
            request_id: None,
            attempts: 1,
            most,
            operation,
            remaining: None,
            walk: Walk::default(),
            client_token: String::new(),
        }
    }

    /// What was called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Where the listing goes on after this page, which held `items` items and `next_token`; none if it was the last.
    ///
    /// An empty page with a token is not the last. A token that was used before would make a loop: what this page holds is
    /// good all the same, so that the error comes when the next one is asked for; not at all if the limit is reached.
    pub fn cursor(&self, items: usize, next_token: Option<String>) -> Option<Cursor> {
        self.operation.paging?;
        let remaining = self.remaining.map(|remaining| remaining.saturating_sub(items as u64));
        let next_token = next_token.filter(|token| !token.is_empty() && remaining != Some(0))?;
        let is_repeated = self.walk.repeats(&next_token);
        let client_token = self.client_token.clone();
        Some(Cursor { next_token, walk: self.walk, is_repeated, remaining, client_token })
    }

    /// Adds to an error found in this page which request it came from.
    pub fn explain(&self, error: Error) -> Error {
        let code = error.code().map(str::to_owned);
        self.operation.named_in(error).with_response(200, code, self.request_id.clone()).with_attempts(self.attempts)
    }
}

impl Cursor {
    /// The token of the page that it points to.
    pub fn next_token(&self) -> &str {
        &self.next_token
    }

    /// The cursor as bytes, for a face to keep until the next page: little more than its token.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.next_token.len() + 40);
        bytes.string(&self.next_token);
        bytes.varint(self.remaining.map_or(0, |remaining| remaining.saturating_add(1)));
        bytes.string(&self.client_token);
        self.walk.write(&mut bytes);
        if self.is_repeated {
            bytes.push(REPEATED);
        }
        bytes
    }

    /// The cursor that [`Cursor::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let mut reader = Reader::new(bytes);
        let next_token = reader.string()?;
        let remaining = reader.varint()?.checked_sub(1);
        let client_token = reader.string()?;
        let damaged = || Error::new(ErrorKind::Internal, "damaged cursor");
        let (walk, rest) = Walk::read(reader.rest()).ok_or_else(damaged)?;
        let is_repeated = match rest {
            [] => false,
            [REPEATED] => true,
            _ => return Err(damaged()),
        };
        Ok(Cursor { next_token, walk, is_repeated, remaining, client_token })
    }
}

/// Ends a cursor that leads in a circle.
const REPEATED: u8 = 1;

#[cfg(test)]
mod tests {
    use super::*;

    fn workspaces() -> &'static Operation {
        Operation::find("iottwinmaker.ListWorkspaces").expect("a row")
    }

    fn page(remaining: Option<u64>, used: &[&str]) -> RawPage {
        let mut walk = Walk::default();
        used.iter().for_each(|token| walk.take(token));
        RawPage { remaining, walk, ..RawPage::for_fuzzing(workspaces(), Bytes::new(), usize::MAX) }
    }

    #[test]
    fn a_listing_ends_without_token_or_at_its_limit() {
        for token in [None, Some(String::new())] {
            assert_eq!(page(None, &[]).cursor(5, token), None);
        }
        assert_eq!(page(Some(5), &[]).cursor(5, Some("a".into())), None);
        assert_eq!(page(Some(5), &["a"]).cursor(5, Some("a".into())), None, "the limit comes before the circle");
        let cursor = page(Some(5), &["a"]).cursor(0, Some("b".into())).expect("goes on");
        assert_eq!((cursor.remaining, cursor.is_repeated), (Some(5), false));
    }

    #[tokio::test]
    async fn a_token_that_comes_again_is_an_error_of_the_next_page() {
        let cursor = page(None, &["a", "b"]).cursor(5, Some("b".into())).expect("the page is good");
        let cursor = Cursor::from_bytes(&cursor.to_bytes()).expect("fine");
        let keys = crate::Credentials::from_keys("AKIAUNUSED", "unused", None);
        // Nobody listens there, and nobody is called.
        let builder = Connector::builder().region("us-east-1").endpoint_url("http://127.0.0.1:9").credentials(keys);
        let aws = builder.build().await.expect("valid");
        let operation = workspaces();
        let call = Call { operation, arguments: Arguments::new(), spelling: Spelling::Aws, limit: None };
        let error = aws.page(&call, Some(&cursor)).await.expect_err("a circle");
        assert_eq!((error.kind(), error.attempts(), error.operation()), (ErrorKind::Decode, 0, Some(operation.name)));
    }

    #[test]
    fn cursors_come_back_from_bytes() {
        for (remaining, used, next) in [
            (None, &[][..], "ü+/="),
            (Some(1), &["a"][..], "a"),
            (Some(u64::MAX - 1), &["a", "b", "c", "d", "e"][..], "f"),
        ] {
            let cursor = page(remaining, used).cursor(0, Some(next.into())).expect("goes on");
            assert_eq!(Cursor::from_bytes(&cursor.to_bytes()).expect("fine"), cursor);
        }
        assert!(Cursor::from_bytes(b"\x05ab").is_err());
        assert!(Cursor::from_bytes(b"\x01a\x00\x00abc").is_err());
        let walk = |stay: u8, left: u8| [b"\x01a\x00\x00".as_slice(), &[stay, left], &[7; 16]].concat();
        assert!(Cursor::from_bytes(&walk(1, 1)).is_ok());
        assert!(Cursor::from_bytes(&walk(0, 0)).is_err() && Cursor::from_bytes(&walk(1, 2)).is_err());
    }
}
