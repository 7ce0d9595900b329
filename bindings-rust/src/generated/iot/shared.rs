//! AWS IoT: shared.

use crate::Error;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::to_json::Object;
use crate::to_json::ToJson;
use std::collections::HashMap;

/// Attributes, and whether they are added to those that are there.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AttributePayload {
    /// The attributes: names and values.
    pub attributes: Option<HashMap<String, String>>,
    /// Whether the attributes are added to those that are there; an empty value takes one away. Default: false, they take
    /// their place.
    pub merge: Option<bool>,
}

impl AttributePayload {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The attributes: names and values.
    pub fn attributes(mut self, attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.attributes = Some(
            attributes
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect::<HashMap<String, String>>(),
        );
        self
    }

    /// As [`attributes`](Self::attributes), but for `None`, which leaves it out.
    pub fn set_attributes(mut self, attributes: Option<HashMap<String, String>>) -> Self {
        self.attributes = attributes;
        self
    }

    /// Whether the attributes are added to those that are there; an empty value takes one away. Default: false, they take
    /// their place.
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }

    /// As [`merge`](Self::merge), but for `None`, which leaves it out.
    pub fn set_merge(mut self, merge: Option<bool>) -> Self {
        self.merge = merge;
        self
    }
}

impl ToJson for AttributePayload {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("attributes", &self.attributes).with_some("merge", &self.merge).into()
    }
}

impl Structure for AttributePayload {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.attributes = value.read()?,
            2 => self.merge = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A tag: its key and its value.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Tag {
    /// The key of the tag; 1 to 128 characters.
    pub key: String,
    /// The value of the tag; 0 to 256 characters.
    pub value: Option<String>,
}

impl Tag {
    /// With what it needs; the other members have setters.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), ..Self::default() }
    }

    /// The value of the tag; 0 to 256 characters.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// As [`value`](Self::value), but for `None`, which leaves it out.
    pub fn set_value(mut self, value: Option<String>) -> Self {
        self.value = value;
        self
    }
}

impl ToJson for Tag {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("Key", &self.key).with_some("Value", &self.value).into()
    }
}

impl Structure for Tag {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.key = value.read()?,
            2 => self.value = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}
