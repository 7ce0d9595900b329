//! From an answer to whatever a face wants: one walk over the JSON, led by the operation's shape, and a [`Sink`] per face
//! that makes values of what the walk finds.

use super::input::DEEPEST;
use super::operation::Operation;
use super::place::{Root, path};
use super::scanned::scanned;
use super::shape::{Form, Kind, Member, Place, Shape};
use super::skipped::{self, Skipped};
use crate::error::{Error, ErrorKind};
use crate::paging::{Cursor, RawPage};
use crate::timestamp::Timestamp;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use std::fmt;

/// The name that every paged operation gives to its token.
pub const NEXT_TOKEN: &str = "nextToken";

/// Where a value stands.
#[derive(Debug, Clone, Copy)]
pub enum At<'a> {
    /// The whole answer.
    Top,
    /// A member of a structure, and its place in the shape.
    Member(usize, &'static Member),
    /// An element of a list.
    Element,
    /// An entry of a map.
    Entry(&'a str),
    /// A member of a union that its shape does not have.
    Unknown(&'a str),
}

/// What a sink cannot make is an error in words, which becomes one of kind `decode`.
pub type Made<T> = Result<T, String>;

/// Makes values of what a walk finds, in the order in which it comes.
pub trait Sink {
    /// A value.
    type Value;
    /// A structure, list or map while it is made.
    type Group;

    /// Forgets what was made: the walk begins again.
    fn reset(&mut self) {}
    /// Text, and enumerations.
    fn string(&mut self, at: At<'_>, kind: Kind, text: &str) -> Made<Self::Value>;
    /// True or false.
    fn boolean(&mut self, at: At<'_>, flag: bool) -> Made<Self::Value>;
    /// A whole number.
    fn integer(&mut self, at: At<'_>, number: i64) -> Made<Self::Value>;
    /// A number.
    fn double(&mut self, at: At<'_>, number: f64) -> Made<Self::Value>;
    /// A moment.
    fn timestamp(&mut self, at: At<'_>, moment: Timestamp) -> Made<Self::Value>;
    /// Bytes.
    fn blob(&mut self, at: At<'_>, bytes: Vec<u8>) -> Made<Self::Value>;
    /// Any JSON; also a member of a union that the shape does not have.
    fn document(&mut self, at: At<'_>, json: Value) -> Made<Self::Value>;
    /// Null, in a list that may hold it.
    fn null(&mut self, at: At<'_>) -> Made<Self::Value>;
    /// A structure begins.
    fn structure(&mut self, at: At<'_>, shape: &'static Shape) -> Made<Self::Group>;
    /// A list begins.
    fn list(&mut self, at: At<'_>, kind: Kind) -> Made<Self::Group>;
    /// A map begins.
    fn map(&mut self, at: At<'_>) -> Made<Self::Group>;
    /// A value takes its place.
    fn put(&mut self, group: &mut Self::Group, at: At<'_>, value: Self::Value) -> Made<()>;
    /// A structure, list or map ends.
    fn end(&mut self, group: Self::Group) -> Made<Self::Value>;
}

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
    let ended = match (&cursor, member_of(raw.operation().output, NEXT_TOKEN)) {
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
    // Some operations answer with nothing, whatever their shape says.
    if !body.iter().all(u8::is_ascii_whitespace) {
        let page = Some((operation.items(), progress));
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

/// Reads `body` with `seed`; a body that is no such JSON is an error of kind `decode`.
fn from_body<'de, S: DeserializeSeed<'de>>(
    operation: &'static Operation,
    body: &'de [u8],
    seed: S,
    root: Root,
) -> Result<S::Value, Error> {
    // The whole body at once: checking each text of it by itself takes longer.
    let text = simdutf8::compat::from_utf8(body)
        .map_err(|error| Error::new(ErrorKind::Decode, format!("the answer is not UTF-8: {error}")))?;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = seed.deserialize(&mut deserializer).and_then(|value| deserializer.end().map(|()| value));
    value.map_err(|error| {
        let path = error.is_data().then(|| path(text, error.line(), error.column(), root));
        let at = path.filter(|path| !path.is_empty()).map(|path| path + ": ").unwrap_or_default();
        Error::new(ErrorKind::Decode, format!("the answer is not what {} gives: {at}{error}", operation.name))
    })
}

/// Reads the members of a structure.
struct Members<'a, S: Sink> {
    sink: &'a mut S,
    shape: &'static Shape,
    group: &'a mut S::Group,
    depth: usize,
    /// For the outermost structure: the name of the items, and what is to be found.
    page: Option<(Option<&'static str>, &'a mut Progress)>,
}

impl<'de, S: Sink> DeserializeSeed<'de> for Members<'_, S> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, S: Sink> Visitor<'de> for Members<'_, S> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a structure {}", self.shape.name)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let mut expected = 0;
        while let Some(found) = map.next_key_seed(Name { shape: self.shape, expected })? {
            let place = match found {
                Found::Member(place) => place,
                Found::Unknown(name) if self.shape.form == Form::Union => {
                    let Json(json) = map.next_value()?;
                    self.unknown(&name, json).map_err(A::Error::custom)?;
                    continue;
                }
                Found::Unknown(_) => {
                    map.next_value::<Skipped>()?;
                    continue;
                }
            };
            expected = place + 1;
            let member = &self.shape.members[place];
            let mut most = usize::MAX;
            if let Some((items, progress)) = &mut self.page {
                if member.name == NEXT_TOKEN {
                    progress.next_token = map.next_value()?;
                    continue;
                }
                if *items == Some(member.name) {
                    most = progress.most;
                }
            }
            let at = At::Member(place, member);
            let secret = member.sensitive || self.shape.sensitive;
            let one = One { sink: self.sink, at, kind: member.kind, most, depth: self.depth, secret };
            let Some((value, count)) = map.next_value_seed(one)? else { continue };
            if let Some((Some(items), progress)) = &mut self.page
                && *items == member.name
            {
                progress.items = count;
            }
            self.sink.put(self.group, at, value).map_err(A::Error::custom)?;
        }
        Ok(())
    }
}

impl<S: Sink> Members<'_, S> {
    /// A union's member that is newer than the shape.
    fn unknown(&mut self, name: &str, json: Value) -> Made<()> {
        // Some services say with `__type` what a structure is called.
        if json.is_null() || name == "__type" {
            return Ok(());
        }
        let value = self.sink.document(At::Unknown(name), json)?;
        self.sink.put(self.group, At::Unknown(name), value)
    }
}

/// A value that no shape tells of; null if it has a number that no type holds, or is too deep for a document.
struct Json(Value);

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        skipped::raw(deserializer).map(|json| Json(serde_json::from_str(json).unwrap_or_default()))
    }
}

/// The name of a member: its place in the shape, or one that the shape does not have.
enum Found {
    Member(usize),
    Unknown(String),
}

struct Name {
    shape: &'static Shape,
    /// Where the name is looked for first: services send members in a steady order.
    expected: usize,
}

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Found, E> {
        if self.shape.members.get(self.expected).is_some_and(|member| member.name == name) {
            return Ok(Found::Member(self.expected));
        }
        let place = self.shape.members.iter().position(|member| member.name == name && member.place == Place::Body);
        Ok(match place {
            Some(place) => Found::Member(place),
            // The name is of use in a union alone.
            None if self.shape.form == Form::Union => Found::Unknown(name.to_owned()),
            None => Found::Unknown(String::new()),
        })
    }
}

/// Reads one value, and how many elements a list has (1 for other types). None for `null`.
struct One<'a, 's, S: Sink> {
    sink: &'a mut S,
    at: At<'s>,
    kind: Kind,
    /// The most elements of a list; more are passed over.
    most: usize,
    depth: usize,
    /// Whether it is secret: then no error shows it.
    secret: bool,
}

impl<'de, S: Sink> DeserializeSeed<'de> for One<'_, '_, S> {
    type Value = Option<(S::Value, usize)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        if self.depth > DEEPEST {
            return Err(D::Error::custom(format!("it is nested deeper than {DEEPEST} structures and lists")));
        }
        match self.kind {
            // The raw text, not a float: a double holds moments to about 200 nanoseconds only.
            Kind::Timestamp => {
                let text = <&RawValue>::deserialize(deserializer)?.get();
                if text == "null" {
                    return Ok(None);
                }
                let moment = Timestamp::parse_json(text).ok_or_else(|| D::Error::custom(Timestamp::refusal(text)))?;
                self.sink.timestamp(self.at, moment).map(|value| Some((value, 1))).map_err(D::Error::custom)
            }
            Kind::Document => match Value::deserialize(deserializer)? {
                Value::Null => Ok(None),
                json => self.sink.document(self.at, json).map(|value| Some((value, 1))).map_err(D::Error::custom),
            },
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<S: Sink> One<'_, '_, S> {
    /// That something else came.
    fn refusal<E: serde::de::Error>(&self, came: Unexpected<'_>) -> E {
        let secret = self.secret || self.kind.has_secrets();
        E::invalid_type(if secret { Unexpected::Other("something else") } else { came }, self)
    }

    fn made<E: serde::de::Error>(value: Made<S::Value>) -> Result<Option<(S::Value, usize)>, E> {
        value.map(|value| Some((value, 1))).map_err(E::custom)
    }
}

impl<'de, S: Sink> Visitor<'de> for One<'_, '_, S> {
    type Value = Option<(S::Value, usize)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::String | Kind::Enumeration(_) => f.write_str("a string"),
            Kind::Boolean => f.write_str("true or false"),
            Kind::Integer => f.write_str("a whole number of 32 bits"),
            Kind::Long => f.write_str("a whole number"),
            Kind::Double => f.write_str("a number"),
            Kind::Timestamp => f.write_str("a number of epoch seconds"),
            Kind::Blob => f.write_str("bytes in base64"),
            Kind::Document => f.write_str("JSON"),
            Kind::Structure(shape) => write!(f, "a structure {}", shape.name),
            Kind::List(_) | Kind::SparseList(_) => f.write_str("a list"),
            Kind::Map(_) => f.write_str("a map"),
        }
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E: serde::de::Error>(self, flag: bool) -> Result<Self::Value, E> {
        match self.kind {
            Kind::Boolean => Self::made(self.sink.boolean(self.at, flag)),
            _ => Err(self.refusal(Unexpected::Bool(flag))),
        }
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Self::Value, E> {
        match self.kind {
            kind if kind.holds(number) => Self::made(self.sink.integer(self.at, number)),
            Kind::Double => Self::made(self.sink.double(self.at, number as f64)),
            _ => Err(self.refusal(Unexpected::Signed(number))),
        }
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Self::Value, E> {
        match (self.kind, i64::try_from(number)) {
            (kind, Ok(number)) if kind.holds(number) => Self::made(self.sink.integer(self.at, number)),
            (Kind::Double, _) => Self::made(self.sink.double(self.at, number as f64)),
            _ => Err(self.refusal(Unexpected::Unsigned(number))),
        }
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Self::Value, E> {
        match self.kind {
            Kind::Double => Self::made(self.sink.double(self.at, number)),
            // Some services write whole numbers with a point.
            kind if number.fract() == 0.0 && number.abs() < 9.0e15 && kind.holds(number as i64) => {
                Self::made(self.sink.integer(self.at, number as i64))
            }
            _ => Err(self.refusal(Unexpected::Float(number))),
        }
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        match self.kind {
            Kind::String | Kind::Enumeration(_) => Self::made(self.sink.string(self.at, self.kind, text)),
            Kind::Double if matches!(text, "NaN" | "Infinity" | "-Infinity") => {
                Self::made(self.sink.double(self.at, text.parse().unwrap_or(f64::NAN)))
            }
            Kind::Blob => {
                let bytes = STANDARD.decode(text).map_err(|error| E::custom(format!("no base64: {error}")))?;
                Self::made(self.sink.blob(self.at, bytes))
            }
            _ => Err(self.refusal(Unexpected::Str(text))),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        match self.kind {
            Kind::Structure(shape) => {
                let mut group = self.sink.structure(self.at, shape).map_err(A::Error::custom)?;
                let depth = self.depth + 1;
                Members { sink: self.sink, shape, group: &mut group, depth, page: None }.visit_map(map)?;
                Self::made(self.sink.end(group))
            }
            Kind::Map(&kind) => {
                let mut group = self.sink.map(self.at).map_err(A::Error::custom)?;
                while let Some(key) = map.next_key::<String>()? {
                    let at = At::Entry(&key);
                    let (depth, secret) = (self.depth + 1, self.secret);
                    let one = One { sink: self.sink, at, kind, most: usize::MAX, depth, secret };
                    if let Some((value, _)) = map.next_value_seed(one)? {
                        self.sink.put(&mut group, at, value).map_err(A::Error::custom)?;
                    }
                }
                Self::made(self.sink.end(group))
            }
            _ => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let (Kind::List(&kind) | Kind::SparseList(&kind)) = self.kind else {
            return Err(A::Error::invalid_type(Unexpected::Seq, &self));
        };
        let mut group = self.sink.list(self.at, self.kind).map_err(A::Error::custom)?;
        let mut count: usize = 0;
        while count < self.most {
            let (depth, secret) = (self.depth + 1, self.secret);
            let one = One { sink: self.sink, at: At::Element, kind, most: usize::MAX, depth, secret };
            let value = match list.next_element_seed(one)? {
                Some(Some((value, _))) => value,
                Some(None) if matches!(self.kind, Kind::SparseList(_)) => {
                    self.sink.null(At::Element).map_err(A::Error::custom)?
                }
                // Null is as good a document as any.
                Some(None) if matches!(kind, Kind::Document) => {
                    self.sink.document(At::Element, Value::Null).map_err(A::Error::custom)?
                }
                Some(None) => return Err(A::Error::custom("a list holds null")),
                None => break,
            };
            self.sink.put(&mut group, At::Element, value).map_err(A::Error::custom)?;
            count += 1;
        }
        if count == self.most {
            while list.next_element::<Skipped>()?.is_some() {}
        }
        self.sink.end(group).map(|value| Some((value, count))).map_err(A::Error::custom)
    }
}
