//! From the body of an answer to a frame, whatever the body: serde walks the JSON, a shape says what to write.

use super::member::{self, begin, value_type};
use crate::engine::{Kind, MemberSeed, NEXT_TOKEN, Operation, Shape, from_body};
use crate::error::Error;
use crate::primitives::{LIST, STRUCTURE, TIMESTAMP, Writer};
use crate::timestamp::Timestamp;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// Writes the operation's output, or says what is wrong with the body.
pub(super) fn output(
    operation: &'static Operation,
    body: &[u8],
    progress: &mut Progress,
    frame: &mut Vec<u8>,
) -> Result<(), Error> {
    from_body(operation, body, StructureSeed { frame, shape: operation.output, page: Some((operation, progress)) })
}

/// What paging needs to know of a page: found while it is written.
pub(super) struct Progress {
    pub(super) most: usize,
    pub(super) items: usize,
    pub(super) next_token: Option<String>,
}

/// Writes one structure.
struct StructureSeed<'a> {
    /// Where to.
    frame: &'a mut Vec<u8>,
    /// Its shape.
    shape: &'static Shape,
    /// Set for the outermost structure of a page.
    page: Option<(&'static Operation, &'a mut Progress)>,
}

impl<'de> DeserializeSeed<'de> for StructureSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for StructureSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a structure {}", self.shape.name)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let mut expected = 0;
        while let Some(place) = map.next_key_seed(MemberSeed { shape: self.shape, expected })? {
            let Some(place) = place else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            expected = place + 1;
            let member = &self.shape.members[place];
            let mut most = usize::MAX;
            if let Some((operation, progress)) = &mut self.page {
                if member.name == NEXT_TOKEN {
                    progress.next_token = map.next_value()?;
                    continue;
                }
                if member.name == operation.items {
                    most = progress.most;
                }
            }
            let seed = ValueSeed { frame: self.frame, place: Some(place), kind: member.kind, most };
            if let (Some(count), Some((operation, progress))) = (map.next_value_seed(seed)?, &mut self.page)
                && member.name == operation.items
            {
                progress.items = count;
            }
        }
        self.frame.push(0);
        Ok(())
    }
}

/// Writes one value. Gives how many elements a list has (1 for other types), or none for `null`: nothing is written.
struct ValueSeed<'a> {
    frame: &'a mut Vec<u8>,
    /// Its member's place; none for an element of a list.
    place: Option<usize>,
    kind: Kind,
    /// The most elements of a list; more are skipped.
    most: usize,
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        if let Kind::Timestamp = self.kind {
            // The raw text, for the same reason as in `Timestamp`.
            let text = <&RawValue>::deserialize(deserializer)?.get();
            if text == "null" {
                return Ok(None);
            }
            let moment = Timestamp::parse_json(text).ok_or_else(|| D::Error::custom(Timestamp::refusal(text)))?;
            begin(self.frame, self.place, TIMESTAMP);
            self.frame.timestamp(moment.seconds(), moment.nanoseconds());
            return Ok(Some(1));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueSeed<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::String | Kind::Enumeration(_) => f.write_str("a string"),
            Kind::Timestamp => f.write_str("a number of epoch seconds"),
            Kind::Structure(shape) => write!(f, "a structure {}", shape.name),
            Kind::List(_) => f.write_str("a list"),
        }
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        match self.kind {
            Kind::String | Kind::Enumeration(_) => {
                member::text(self.frame, self.place, text.as_bytes());
                Ok(Some(1))
            }
            _ => Err(E::invalid_type(serde::de::Unexpected::Str(text), &self)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        match self.kind {
            Kind::Structure(shape) => {
                begin(self.frame, self.place, STRUCTURE);
                StructureSeed { frame: self.frame, shape, page: None }.visit_map(map)?;
                Ok(Some(1))
            }
            _ => Err(A::Error::invalid_type(serde::de::Unexpected::Map, &self)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let Kind::List(&element) = self.kind else {
            return Err(A::Error::invalid_type(serde::de::Unexpected::Seq, &self));
        };
        begin(self.frame, self.place, LIST);
        self.frame.push(value_type(element));
        // The count is known at the end only.
        let place = self.frame.len();
        self.frame.extend([0; 4]);
        let mut count: usize = 0;
        while count < self.most {
            match list.next_element_seed(ValueSeed {
                frame: self.frame,
                place: None,
                kind: element,
                most: usize::MAX,
            })? {
                Some(Some(_)) => count += 1,
                Some(None) => return Err(A::Error::custom("a list holds null")),
                None => break,
            }
        }
        if count == self.most {
            while list.next_element::<IgnoredAny>()?.is_some() {}
        }
        let bytes = u32::try_from(count).map_err(A::Error::custom)?.to_be_bytes();
        self.frame[place..place + 4].copy_from_slice(&bytes);
        Ok(Some(count))
    }
}
