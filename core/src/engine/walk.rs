//! From an answer to whatever a face wants: one walk over the JSON, led by the operation's shape, and a [`Sink`] per face
//! that makes values of what the walk finds.

mod members;
mod one;

use super::operation::Operation;
use super::place::{Root, path};
use super::scanned::scanned;
use super::shape::{Kind, Shape};
use super::sink::{At, Made, Sink};
use crate::error::{Error, ErrorKind};
use crate::paging::{Cursor, RawPage};
use members::Members;
use one::One;
use serde::de::DeserializeSeed;
use std::fmt;

/// Reads a page, and says where the listing goes on; nowhere for an operation without pages.
///
/// # Errors
/// Kind [`Decode`](ErrorKind::Decode) if the answer is not what the operation gives.
pub fn read<S: Sink>(raw: &RawPage, sink: &mut S) -> Result<(S::Value, Option<Cursor>), Error> {
    let mut progress = Progress::of(raw);
    match scanned(raw, sink, &mut progress) {
        Some(top) => ended(raw, sink, top, progress),
        None => {
            sink.reset();
            read_unusual(raw, sink)
        }
    }
}

/// Reads a page of which it is known that it is not plain.
///
/// # Errors
/// As of [`read`].
pub(crate) fn read_unusual<S: Sink>(raw: &RawPage, sink: &mut S) -> Result<(S::Value, Option<Cursor>), Error> {
    let mut progress = Progress::of(raw);
    let top = patiently(raw, sink, &mut progress).map_err(|error| raw.explain(error))?;
    ended(raw, sink, top, progress)
}

fn ended<S: Sink>(
    raw: &RawPage,
    sink: &mut S,
    mut top: S::Group,
    progress: Progress,
) -> Result<(S::Value, Option<Cursor>), Error> {
    let cursor = raw.cursor(progress.items, progress.next_token);
    // Only a token that leads on is given.
    let operation = raw.operation();
    let ended = match (&cursor, member_of(operation.output, operation.page_names().next)) {
        (Some(cursor), Some(at)) => sink
            .string(at, Kind::String, cursor.next_token())
            .and_then(|token| sink.put(&mut top, at, token))
            .and_then(|()| sink.end(top)),
        _ => sink.end(top),
    };
    Ok((ended.map_err(|words| raw.explain(Error::new(ErrorKind::Decode, words)))?, cursor))
}

/// Walks over an answer that is not plain; over one that holds lone surrogates without them.
fn patiently<S: Sink>(raw: &RawPage, sink: &mut S, progress: &mut Progress) -> Result<S::Group, Error> {
    walk(raw, &raw.body, sink, progress).or_else(|error| {
        super::without_lone_surrogates(&raw.body).map_or(Err(error), |mended| {
            sink.reset();
            *progress = Progress::of(raw);
            walk(raw, &mended, sink, progress)
        })
    })
}

/// The place of a member.
pub(super) fn member_of(shape: &'static Shape, name: &str) -> Option<At<'static>> {
    shape.find(name).map(|place| At::Member(place, &shape.members[place]))
}

/// What paging needs to know of a page: found while it is read.
pub(crate) struct Progress {
    /// So many items count; more are passed over.
    pub(crate) most: usize,
    pub(crate) items: usize,
    pub(crate) next_token: Option<String>,
}

impl Progress {
    fn of(raw: &RawPage) -> Self {
        Progress { most: raw.most, items: 0, next_token: None }
    }
}

/// Walks over an answer up to its end, but does not end it: the token is still to come.
pub(crate) fn walk<S: Sink>(
    raw: &RawPage,
    body: &[u8],
    sink: &mut S,
    progress: &mut Progress,
) -> Result<S::Group, Error> {
    let operation = raw.operation();
    let shape = operation.output;
    let made = |words: String| Error::new(ErrorKind::Decode, words);
    let mut group = head(shape, &raw.headers, sink).map_err(made)?;
    if let Some(place) = shape.payload() {
        let at = At::Member(place, &shape.members[place]);
        let made_of_it = sink.blob(at, body.to_vec()).and_then(|bytes| sink.put(&mut group, at, bytes));
        return made_of_it.map_err(made).map(|()| group);
    }
    // Some operations answer with nothing, whatever their shape says.
    if !body.iter().all(u8::is_ascii_whitespace) {
        let page = Some((operation, progress));
        let members = Members { sink, shape, group: &mut group, depth: 1, page };
        from_body(operation, body, members, Root::Answer(shape))?;
    }
    Ok(group)
}

/// Begins an answer with the members that are headers.
pub(crate) fn head<S: Sink>(shape: &'static Shape, headers: &[(usize, String)], sink: &mut S) -> Made<S::Group> {
    let mut group = sink.structure(At::Top, shape)?;
    for (place, text) in headers {
        let at = At::Member(*place, &shape.members[*place]);
        let value = sink.string(at, Kind::String, text)?;
        sink.put(&mut group, at, value)?;
    }
    Ok(group)
}

/// Reads JSON that is the value of one member.
pub(super) fn one<S: Sink>(
    operation: &'static Operation,
    json: &[u8],
    sink: &mut S,
    at: At<'static>,
) -> Result<Option<S::Value>, Error> {
    let At::Member(_, member) = at else { return Ok(None) };
    let one = One { sink, at, kind: member.kind, most: usize::MAX, depth: 2, secret: member.sensitive };
    from_body(operation, json, one, Root::Member(member)).map(|made| made.map(|(value, _)| value))
}

/// Whether something on the way has compressed a body, though it was not asked for.
pub(super) fn is_compressed(body: &[u8]) -> bool {
    body.starts_with(&[0x1f, 0x8b])
}

fn not_utf8(body: &[u8], error: &dyn fmt::Display) -> String {
    match is_compressed(body) {
        true => "it is compressed (gzip): does something on the way do that?".to_owned(),
        false => error.to_string(),
    }
}

/// Reads `body` with `seed`; a body that is no such JSON is an error of kind `decode`.
fn from_body<'de, S: DeserializeSeed<'de>>(
    operation: &'static Operation,
    body: &'de [u8],
    seed: S,
    root: Root,
) -> Result<S::Value, Error> {
    // The whole body at once: checking each text of it by itself takes longer.
    let text = simdutf8::compat::from_utf8(body).map_err(|error| {
        Error::new(ErrorKind::Decode, format!("the answer is not UTF-8: {}", not_utf8(body, &error)))
    })?;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = seed.deserialize(&mut deserializer).and_then(|value| deserializer.end().map(|()| value));
    value.map_err(|error| {
        let path = error.is_data().then(|| path(text, error.line(), error.column(), root));
        let at = path.filter(|path| !path.is_empty()).map(|path| path + ": ").unwrap_or_default();
        Error::new(ErrorKind::Decode, format!("the answer is not what {} gives: {at}{error}", operation.name))
    })
}
