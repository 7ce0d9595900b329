//! Answers as JSON values: what Rust programs get by name, and Java as text. Moments are ISO 8601, bytes base64.

use super::plain::beyond_json;
use super::shape::{Kind, Shape};
use super::sink::{At, Made, Sink};
use crate::timestamp::Timestamp;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

/// A number in JSON, which has no `NaN` and no infinity: they are texts, as on the wire.
pub fn json_number(number: f64) -> Value {
    if number.is_finite() { number.into() } else { beyond_json(number).into() }
}

/// Makes JSON values, by AWS's member names.
#[derive(Debug, Default)]
pub struct Json;

impl Sink for Json {
    type Value = Value;
    type Group = Value;

    fn string(&mut self, _: At<'_>, _: Kind, text: &str) -> Made<Value> {
        Ok(text.into())
    }

    fn boolean(&mut self, _: At<'_>, flag: bool) -> Made<Value> {
        Ok(flag.into())
    }

    fn integer(&mut self, _: At<'_>, number: i64) -> Made<Value> {
        Ok(number.into())
    }

    fn double(&mut self, _: At<'_>, number: f64) -> Made<Value> {
        Ok(json_number(number))
    }

    fn timestamp(&mut self, _: At<'_>, moment: Timestamp) -> Made<Value> {
        Ok(moment.to_string().into())
    }

    fn blob(&mut self, _: At<'_>, bytes: Vec<u8>) -> Made<Value> {
        Ok(STANDARD.encode(bytes).into())
    }

    fn document(&mut self, _: At<'_>, json: Value) -> Made<Value> {
        Ok(json)
    }

    fn null(&mut self, _: At<'_>) -> Made<Value> {
        Ok(Value::Null)
    }

    fn structure(&mut self, _: At<'_>, _: &'static Shape) -> Made<Value> {
        Ok(Map::new().into())
    }

    fn list(&mut self, _: At<'_>, _: Kind) -> Made<Value> {
        Ok(Value::Array(Vec::new()))
    }

    fn map(&mut self, _: At<'_>) -> Made<Value> {
        Ok(Map::new().into())
    }

    fn put(&mut self, group: &mut Value, at: At<'_>, value: Value) -> Made<()> {
        match (group, at) {
            (Value::Object(map), At::Member(_, member)) => _ = map.insert(member.name.to_owned(), value),
            (Value::Object(map), At::Entry(name) | At::Unknown(name)) => _ = map.insert(name.to_owned(), value),
            (Value::Array(list), _) => list.push(value),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, group: Value) -> Made<Value> {
        Ok(group)
    }
}
