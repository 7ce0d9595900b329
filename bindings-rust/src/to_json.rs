//! [`ToJson`]: values as JSON, as calls by name take and give it.

use crate::Timestamp;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// A value that is given or answered, as calls by name have it.
///
/// Structures are objects of AWS's member names, without what is absent; moments ISO 8601, those of years that it does not have
/// epoch seconds, both as text; bytes base64. Nothing is hidden: secrets are in it.
pub trait ToJson {
    /// The value as JSON.
    fn to_json(&self) -> Value;
}

impl ToJson for String {
    fn to_json(&self) -> Value {
        self.as_str().into()
    }
}

impl ToJson for bool {
    fn to_json(&self) -> Value {
        (*self).into()
    }
}

impl ToJson for i32 {
    fn to_json(&self) -> Value {
        (*self).into()
    }
}

impl ToJson for i64 {
    fn to_json(&self) -> Value {
        (*self).into()
    }
}

impl ToJson for f64 {
    fn to_json(&self) -> Value {
        twinlink_core::engine::json_number(*self)
    }
}

impl ToJson for Timestamp {
    fn to_json(&self) -> Value {
        self.to_string().into()
    }
}

impl ToJson for Bytes {
    fn to_json(&self) -> Value {
        STANDARD.encode(self).into()
    }
}

/// A document: any JSON.
impl ToJson for Value {
    fn to_json(&self) -> Value {
        self.clone()
    }
}

impl<T: ToJson> ToJson for Box<T> {
    fn to_json(&self) -> Value {
        self.as_ref().to_json()
    }
}

/// An element that may be null.
impl<T: ToJson> ToJson for Option<T> {
    fn to_json(&self) -> Value {
        self.as_ref().map_or(Value::Null, ToJson::to_json)
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn to_json(&self) -> Value {
        Value::Array(self.iter().map(ToJson::to_json).collect())
    }
}

impl<T: ToJson> ToJson for HashMap<String, T> {
    fn to_json(&self) -> Value {
        Value::Object(self.iter().map(|(name, value)| (name.clone(), value.to_json())).collect())
    }
}

/// A structure while it is written.
#[derive(Default)]
pub(crate) struct Object(Map<String, Value>);

impl Object {
    /// With a member that must be there.
    pub(crate) fn with(mut self, name: &str, value: &impl ToJson) -> Self {
        self.0.insert(name.to_owned(), value.to_json());
        self
    }

    /// With a member, if there is one.
    pub(crate) fn with_some(self, name: &str, value: &Option<impl ToJson>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }
}

impl From<Map<String, Value>> for Object {
    fn from(members: Map<String, Value>) -> Object {
        Object(members)
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Value {
        Value::Object(object.0)
    }
}
