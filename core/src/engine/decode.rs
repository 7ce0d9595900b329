//! From the body of a successful answer to a page of typed structs.

use super::operation::Operation;
use super::walk::NEXT_TOKEN;
use crate::error::{Error, ErrorKind};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// For members: `null` on the wire is as good as absent.
pub(crate) fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// Reads `body` with `seed`; a body that is no such JSON is an error of kind `decode`.
pub fn from_body<'de, S: DeserializeSeed<'de>>(
    operation: &'static Operation,
    body: &'de [u8],
    seed: S,
) -> Result<S::Value, Error> {
    // The whole body at once: checking each text of it by itself takes longer.
    let text = simdutf8::compat::from_utf8(body)
        .map_err(|error| Error::new(ErrorKind::Decode, format!("the answer is not UTF-8: {error}")))?;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = seed.deserialize(&mut deserializer).and_then(|value| deserializer.end().map(|()| value));
    value.map_err(|error| {
        Error::new(ErrorKind::Decode, format!("the answer is not what {} gives: {error}", operation.name))
    })
}

/// Items and token of a page, read into the typed structs of the Rust face.
pub(crate) struct TypedPage<T> {
    pub(crate) items: Vec<T>,
    pub(crate) next_token: Option<String>,
}

/// Reads a [`TypedPage`], at most `most` items of it.
pub(crate) struct TypedPageSeed<T> {
    pub(crate) operation: &'static Operation,
    pub(crate) most: usize,
    pub(crate) item: PhantomData<T>,
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for TypedPageSeed<T> {
    type Value = TypedPage<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for TypedPageSeed<T> {
    type Value = TypedPage<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a page")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut page = TypedPage { items: Vec::new(), next_token: None };
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            match name.as_ref() {
                NEXT_TOKEN => page.next_token = map.next_value()?,
                name if Some(name) == self.operation.items() => {
                    page.items = map.next_value_seed(ItemsSeed { most: self.most, item: PhantomData })?;
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(page)
    }
}

struct ItemsSeed<T> {
    most: usize,
    item: PhantomData<T>,
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for ItemsSeed<T> {
    type Value = Vec<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for ItemsSeed<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while items.len() < self.most {
            match list.next_element()? {
                Some(item) => items.push(item),
                None => return Ok(items),
            }
        }
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(items)
    }
}
