//! From a request to the members of an operation's input, and what the model says against them.

use hyper::header::HeaderMap;
use serde_json::{Map, Value};

use super::constraints::Constraints;
use super::{Member, Model, ModelledOperation, Place};
use crate::answer::ApiError;
use crate::encoding::{base64, decode_base64};
use crate::json_body;
use crate::query::Query;

/// A request, as far as members come from it.
pub(crate) struct Sent<'a> {
    pub(crate) labels: Vec<(&'a str, String)>,
    pub(crate) query: &'a Query,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

/// The JSON that a header has in base64.
fn json_of(member: &Member, text: &str) -> Result<String, ApiError> {
    let json = decode_base64(text).and_then(|bytes| String::from_utf8(bytes).ok());
    let json = json.filter(|json| serde_json::from_str::<Value>(json).is_ok());
    json.ok_or_else(|| json_body::unreadable(format!("'{text}' is no JSON in base64 for {}", member.name)))
}

impl Model {
    /// The members of the operation's input.
    ///
    /// # Errors
    /// `SerializationException` for what has another type than the model says, and for a body that is no JSON; otherwise
    /// everything that is wrong in one message, under `invalid_input_code`.
    pub(crate) fn input(
        &self,
        operation: &ModelledOperation,
        sent: &Sent<'_>,
        invalid_input_code: &str,
    ) -> Result<Value, ApiError> {
        let members = &self.shape(&operation.input).members;
        let mut input = self.body(members, sent.body)?;
        for member in members {
            let value = match member.place {
                Place::Body => continue,
                // None is as good as an empty one.
                Place::Bytes => {
                    if !sent.body.is_empty() || member.required {
                        input.insert(member.name.clone(), base64(sent.body).into());
                    }
                    continue;
                }
                Place::Path => {
                    sent.labels.iter().find(|(name, _)| *name == member.wire_name).map(|(_, text)| text.clone())
                }
                Place::Query => {
                    let texts: Vec<&str> = sent.query.all(&member.wire_name).collect();
                    if self.shape(&member.shape).kind == "list" {
                        if !texts.is_empty() {
                            input.insert(member.name.clone(), texts.into());
                        }
                        continue;
                    }
                    texts.first().map(|text| (*text).to_owned())
                }
                Place::Header => sent
                    .headers
                    .get(&member.wire_name)
                    .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()),
            };
            if let Some(text) = value {
                let text = if member.is_json { json_of(member, &text)? } else { text };
                input.insert(member.name.clone(), self.parsed(member, &text)?);
            }
        }
        self.checked(operation, Value::Object(input), invalid_input_code)
    }

    /// An input that did not come from a request, checked like one that did.
    ///
    /// # Errors
    /// As [`input`](Self::input).
    pub(crate) fn checked(
        &self,
        operation: &ModelledOperation,
        input: Value,
        invalid_input_code: &str,
    ) -> Result<Value, ApiError> {
        let members = &self.shape(&operation.input).members;
        self.types(&operation.input, &input)?;
        let mut constraints = Constraints { model: self, broken: Vec::new() };
        constraints.members(members, &input, "");
        let broken = constraints.broken;
        let errors = match broken.len() {
            0 => {
                let mut input = input;
                self.pass_over(&operation.input, &mut input);
                return Ok(input);
            }
            1 => "error",
            _ => "errors",
        };
        let message = format!("{} validation {errors} detected: {}", broken.len(), broken.join("; "));
        Err(ApiError::new(400, invalid_input_code, message))
    }

    /// The members that the body has; other ones are passed over, as AWS does.
    fn body(&self, members: &[Member], body: &[u8]) -> Result<Map<String, Value>, ApiError> {
        if !members.iter().any(|member| member.place == Place::Body) {
            return Ok(Map::new());
        }
        let mut given = json_body::members(body)?;
        given.retain(|name, _| members.iter().any(|member| member.place == Place::Body && member.name == *name));
        Ok(given)
    }

    /// Drops what no structure has, at any depth, as AWS does; and what is null, which is the same as absent.
    fn pass_over(&self, name: &str, value: &mut Value) {
        let shape = self.shape(name);
        match value {
            Value::Object(given) if shape.kind == "structure" && !shape.is_document => {
                given.retain(|name, value| {
                    let member = shape.members.iter().find(|member| member.name == *name);
                    if let Some(member) = member {
                        self.pass_over(&member.shape, value);
                    }
                    member.is_some() && !value.is_null()
                });
            }
            Value::Object(entries) if shape.kind == "map" => {
                entries
                    .values_mut()
                    .for_each(|entry| self.pass_over(shape.value.as_deref().unwrap_or_default(), entry));
            }
            Value::Array(elements) if shape.kind == "list" => {
                let element = shape.element.as_deref().unwrap_or_default();
                elements.iter_mut().for_each(|value| self.pass_over(element, value));
            }
            _ => {}
        }
    }

    /// The value of a text in path, query or headers.
    fn parsed(&self, member: &Member, text: &str) -> Result<Value, ApiError> {
        let parsed = match self.shape(&member.shape).kind.as_str() {
            "boolean" => text.parse::<bool>().ok().map(Value::from),
            "integer" | "long" => text.parse::<i64>().ok().map(Value::from),
            "float" | "double" => text.parse::<f64>().ok().map(Value::from),
            _ => Some(text.into()),
        };
        parsed.ok_or_else(|| json_body::unreadable(format!("'{text}' is no value for {}", member.name)))
    }

    /// Whether values have the types of the model.
    fn types(&self, name: &str, value: &Value) -> Result<(), ApiError> {
        let shape = self.shape(name);
        let part = |part: &Option<String>| part.clone().unwrap_or_default();
        match (shape.kind.as_str(), value) {
            (_, Value::Null) => Ok(()),
            ("structure", _) if shape.is_document => Ok(()),
            ("structure", Value::Object(given)) => shape.members.iter().try_for_each(|member| {
                given.get(&member.name).map_or(Ok(()), |value| self.types(&member.shape, value))
            }),
            ("list", Value::Array(elements)) => {
                elements.iter().try_for_each(|element| self.types(&part(&shape.element), element))
            }
            ("map", Value::Object(entries)) => {
                entries.values().try_for_each(|value| self.types(&part(&shape.value), value))
            }
            ("string" | "blob", Value::String(_)) | ("boolean", Value::Bool(_)) => Ok(()),
            ("integer", Value::Number(number))
                if number.as_i64().is_some_and(|number| i32::try_from(number).is_ok()) =>
            {
                Ok(())
            }
            ("long", Value::Number(number)) if number.is_i64() => Ok(()),
            ("float" | "double" | "timestamp", Value::Number(_)) => Ok(()),
            // Not all numbers have a place in JSON, and times in a query are texts.
            ("float" | "double", Value::String(text)) if ["NaN", "Infinity", "-Infinity"].contains(&text.as_str()) => {
                Ok(())
            }
            ("timestamp", Value::String(_)) => Ok(()),
            (kind, value) => Err(json_body::wrong_type(value, wanted(kind))),
        }
    }
}

/// The name of a type in AWS's messages.
fn wanted(kind: &str) -> &'static str {
    match kind {
        "integer" => "an Integer",
        "long" => "a Long",
        "float" => "a Float",
        "double" => "a Double",
        "boolean" => "a Boolean",
        "timestamp" => "a Timestamp",
        "string" => "a String",
        "blob" => "a Blob",
        "list" => "a List",
        "map" => "a Map",
        _ => "a Structure",
    }
}
