//! What AWS's services are, as `core/catalogue/facts/` holds it. Everything is sorted by name but the members of a
//! structure, which have the model's order. Each operation and each member is a line.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;

/// One service.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Facts {
    pub(crate) service: Service,
    pub(crate) operations: BTreeMap<String, Operation>,
    pub(crate) paginators: BTreeMap<String, Paginator>,
    pub(crate) shapes: BTreeMap<String, Shape>,
    pub(crate) waiters: BTreeMap<String, Waiter>,
}

/// What AWS says of the service as a whole.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Service {
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) signing_name: String,
    pub(crate) api_version: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Operation {
    pub(crate) method: String,
    pub(crate) uri: String,
    pub(crate) host_prefix: String,
    /// The status of a success.
    pub(crate) status: u16,
    pub(crate) input: String,
    /// None if nothing is answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) output: Option<String>,
    pub(crate) errors: Vec<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) idempotent: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) readonly: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Shape {
    #[serde(rename = "type")]
    pub(crate) kind: Kind,
    /// An event of a stream.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) event: bool,
    /// A structure whose members are the events of a stream.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) event_stream: bool,
    /// A structure of which one member is set.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) union: bool,
    /// Any JSON.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) document: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) sensitive: bool,
    /// A list that may hold null.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) sparse: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) error: Option<Failure>,
    /// The member that is the whole body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) payload: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) min: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) max: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) pattern: Option<String>,
    #[serde(rename = "enum", default, skip_serializing_if = "Option::is_none")]
    pub(crate) values: Option<Vec<String>>,
    /// What a list holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) element: Option<String>,
    /// What a map has as keys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<String>,
    /// What a map has as values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<String>,
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub(crate) members: IndexMap<String, Member>,
}

impl Shape {
    /// Whether a face has a type for it: a structure that does not stand for a document, or an enumeration.
    pub(crate) fn is_type(&self) -> bool {
        self.is_structure() || self.values.is_some()
    }

    /// Whether it is a structure that does not stand for a document.
    pub(crate) fn is_structure(&self) -> bool {
        self.kind == Kind::Structure && !self.document
    }

    /// A structure without members: what is answered if nothing is.
    pub(crate) fn empty() -> Self {
        Shape {
            kind: Kind::Structure,
            event: false,
            event_stream: false,
            union: false,
            document: false,
            sensitive: false,
            sparse: false,
            error: None,
            payload: None,
            min: None,
            max: None,
            pattern: None,
            values: None,
            element: None,
            key: None,
            value: None,
            members: IndexMap::new(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    String,
    Boolean,
    Integer,
    Long,
    Float,
    Double,
    Timestamp,
    Blob,
    Structure,
    List,
    Map,
}

/// An error of the service.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Failure {
    pub(crate) status: u16,
    /// Whether AWS says that trying again helps.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) retryable: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Member {
    pub(crate) shape: String,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) required: bool,
    /// Where it goes; in the body if nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) place: Option<Place>,
    /// Its name there, if it has another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) wire_name: Option<String>,
    /// Whether it is text that stands for JSON: any value, written as JSON and that as base64.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) json_value: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) idempotency_token: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) deprecated: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Paginator {
    pub(crate) input_token: String,
    pub(crate) output_token: String,
    /// None if no size can be asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) page_size: Option<String>,
    pub(crate) items: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Waiter {
    pub(crate) operation: String,
    /// Seconds between two looks.
    pub(crate) delay: u32,
    pub(crate) max_attempts: u32,
    pub(crate) acceptors: Vec<Acceptor>,
}

/// What an answer means to a waiter.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Acceptor {
    pub(crate) state: String,
    pub(crate) matcher: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) argument: Option<String>,
    pub(crate) expected: Value,
}

fn is_false(flag: &bool) -> bool {
    !flag
}

impl Facts {
    /// As the file has them.
    pub(crate) fn to_text(&self) -> Result<String, String> {
        self.lines().map_err(|error| error.to_string())
    }

    fn lines(&self) -> Result<String, Box<dyn std::error::Error>> {
        let mut text = format!("{{\n\"service\": {},\n", serde_json::to_string(&self.service)?);
        table(&mut text, "operations", &self.operations)?;
        text += ",\n";
        table(&mut text, "paginators", &self.paginators)?;
        text += ",\n\"shapes\": {";
        for (place, (name, shape)) in self.shapes.iter().enumerate() {
            write!(text, "{}\n{name:?}: ", if place == 0 { "" } else { "," })?;
            if shape.members.is_empty() {
                text += &serde_json::to_string(shape)?;
                continue;
            }
            // The members are serialized last: what is before them is the first line.
            let whole = serde_json::to_string(shape)?;
            let head = whole.find("\"members\":").ok_or("members are not the last of a shape")?;
            text += &whole[..head];
            table(&mut text, "members", &shape.members)?;
            text += "}";
        }
        text += "\n},\n";
        table(&mut text, "waiters", &self.waiters)?;
        text += "\n}\n";
        Ok(text)
    }
}

/// A line for each entry.
fn table<'a, T: Serialize + 'a>(
    text: &mut String,
    name: &str,
    entries: impl IntoIterator<Item = (&'a String, &'a T)>,
) -> Result<(), Box<dyn std::error::Error>> {
    write!(text, "{name:?}: {{")?;
    for (place, (name, entry)) in entries.into_iter().enumerate() {
        write!(text, "{}\n  {name:?}: {}", if place == 0 { "" } else { "," }, serde_json::to_string(entry)?)?;
    }
    text.push_str("\n}");
    Ok(())
}
