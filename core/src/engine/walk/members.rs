//! [`Members`]: the members of a structure, one after the other.

use super::super::operation::Operation;
use super::super::shape::{Form, Place, Shape};
use super::super::sink::{At, Made, Sink};
use super::super::skipped::{self, Skipped};
use super::Progress;
use super::one::One;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// Reads the members of a structure.
pub(super) struct Members<'a, S: Sink> {
    pub(super) sink: &'a mut S,
    pub(super) shape: &'static Shape,
    pub(super) group: &'a mut S::Group,
    pub(super) depth: usize,
    /// For the outermost structure: what it is an answer of, and what is to be found.
    pub(super) page: Option<(&'static Operation, &'a mut Progress)>,
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
            if let Some((operation, progress)) = &mut self.page {
                if member.name == operation.page_names().next {
                    progress.next_token = map.next_value()?;
                    continue;
                }
                if operation.items() == Some(member.name) {
                    most = progress.most;
                }
            }
            let at = At::Member(place, member);
            let secret = member.sensitive || self.shape.sensitive;
            let one = One { sink: self.sink, at, kind: member.kind, most, depth: self.depth, secret };
            let Some((value, count)) = map.next_value_seed(one)? else { continue };
            if let Some((operation, progress)) = &mut self.page
                && operation.items() == Some(member.name)
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
