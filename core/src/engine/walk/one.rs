//! [`One`]: one value of any kind, with all that is in it.

use super::super::input::DEEPEST;
use super::super::shape::Kind;
use super::super::sink::{At, Made, Sink};
use super::super::skipped::Skipped;
use super::members::Members;
use crate::timestamp::Timestamp;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use std::fmt;

/// Reads one value, and how many elements a list has (1 for other types). None for `null`.
pub(super) struct One<'a, 's, S: Sink> {
    pub(super) sink: &'a mut S,
    pub(super) at: At<'s>,
    pub(super) kind: Kind,
    /// The most elements of a list; more are passed over.
    pub(super) most: usize,
    pub(super) depth: usize,
    /// Whether it is secret: then no error shows it.
    pub(super) secret: bool,
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
