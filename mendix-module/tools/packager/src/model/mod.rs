//! The nouns of a module. Each knows its words (`parse`, `print`) and its stored form (`lower`, `raise`).

pub mod access;
pub mod annotation;
pub mod association;
pub mod attribute;
pub mod constant;
pub mod data_type;
pub mod document;
pub mod entity;
pub mod enumeration;
pub mod header;
pub mod java_action;
pub mod source;
pub mod text;
pub mod toolbox;

use std::collections::BTreeMap;

use crate::storage::complete::complete;
use crate::storage::types::TYPES;
use crate::storage::{Object, Value};
use crate::text::generic::Fields;
use crate::text::{Parsed, Scanner};

/// A name with its module: names without one are those of the module that the source belongs to.
pub fn full(scanner: &mut Scanner<'_>, what: &str) -> Parsed<String> {
    let name = scanner.qualified(what)?;
    Ok(if name.contains('.') { name } else { format!("{}.{name}", scanner.module) })
}

/// Documentation as it is stored: with the line ends of Windows.
pub fn stored_text(text: &str) -> String {
    text.replace('\n', "\r\n")
}

/// Documentation as it is printed.
pub fn plain_text(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// What the stored form of a noun says beyond its words: the fields whose values are not what lowering gives.
pub fn extras(stored: &Object, lowered: Object) -> Fields {
    let mut lowered = lowered;
    complete(&mut lowered);
    let mut extras = Fields::new();
    for (name, value) in &stored.fields {
        if !same_field(lowered.get(name), name, value) {
            extras.push((name.clone(), value.clone()));
        }
    }
    extras
}

/// Whether two stored objects say the same, whatever their ids, and whatever newer versions add with default values.
pub fn same(stored: &Object, lowered: &Object) -> bool {
    let mut lowered = lowered.clone();
    complete(&mut lowered);
    same_object(stored, &lowered)
}

fn same_object(stored: &Object, lowered: &Object) -> bool {
    let renamed = stored.kind == "Microflows$BasicJavaActionParameterValue"
        && lowered.kind == "Microflows$BasicCodeActionParameterValue";
    (stored.kind == lowered.kind || renamed)
        && stored.fields.iter().all(|(name, value)| same_field(lowered.get(name), name, value))
        && lowered.fields.iter().all(|(name, value)| stored.get(name).is_some() || is_default(lowered, name, value))
}

/// Whether a field has the value that it has where nobody sets it: older versions lack such fields.
fn is_default(object: &Object, name: &str, value: &Value) -> bool {
    let kind = TYPES.get(&object.kind);
    let default =
        kind.and_then(|kind| kind.fields.iter().find(|field| field.name == name)).and_then(|f| TYPES.default(f));
    value.is_blank() || default.as_ref() == Some(value)
}

fn same_field(lowered: Option<&Value>, name: &str, stored: &Value) -> bool {
    match lowered {
        None => stored.is_blank() || is_later_default(name, stored),
        Some(lowered) => same_value(stored, lowered),
    }
}

/// Fields that came after 9.10 with a default that is not blank.
fn is_later_default(name: &str, value: &Value) -> bool {
    match (name, value) {
        ("ActionDefaultReturnName", Value::Text(text)) => text == "ReturnValueName",
        ("LineType", Value::Text(text)) => text == "BezierCurve",
        ("StorageFormat", Value::Text(text)) => text == "Table",
        ("ProtectedModuleType", Value::Text(text)) => text == "AddOn",
        ("IsRequired", Value::Bool(value)) => *value,
        // The parsed form that versions before 9 stored beside the text of an expression, and what version 8 stored about
        // entities of other systems.
        (name, Value::Part(_)) => name.ends_with("Model") || name == "Capabilities",
        _ => false,
    }
}

fn same_value(stored: &Value, lowered: &Value) -> bool {
    match (stored, lowered) {
        (Value::Guid, Value::Guid) => true,
        (Value::Part(stored), Value::Part(lowered)) => same_object(stored, lowered),
        (Value::List(_, stored), Value::List(_, lowered)) => {
            stored.len() == lowered.len() && stored.iter().zip(lowered).all(|(s, l)| same_value(s, l))
        }
        (Value::Text(stored), Value::Text(lowered)) => stored == lowered || plain_text(stored) == plain_text(lowered),
        (stored, lowered) => stored == lowered,
    }
}

/// Sets the fields that stand in a `with` clause.
pub fn apply(object: &mut Object, extras: &Fields) {
    for (name, value) in extras {
        object.set(name, value.clone());
    }
}

/// The pictures of a module: bytes by file name.
#[derive(Debug, Default, Clone)]
pub struct Icons {
    files: BTreeMap<String, Vec<u8>>,
}

impl Icons {
    /// Adds a picture.
    pub fn insert(&mut self, name: &str, bytes: Vec<u8>) {
        self.files.insert(name.to_owned(), bytes);
    }

    /// The bytes of a picture.
    pub fn get(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(Vec::as_slice)
    }

    /// All names and bytes.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// The name of a picture with these bytes; it is added under `wanted`, or a name like it, if there is none.
    pub fn name_of(&mut self, wanted: &str, bytes: &[u8]) -> String {
        if let Some((name, _)) = self.files.iter().find(|(_, known)| known.as_slice() == bytes) {
            return name.clone();
        }
        let mut name = format!("{wanted}.png");
        let mut number = 2;
        while self.files.contains_key(&name) {
            name = format!("{wanted}-{number}.png");
            number += 1;
        }
        self.files.insert(name.clone(), bytes.to_vec());
        name
    }
}

/// `ListWorkspaces` as the name of a file: `list-workspaces`. What is no letter or digit of a name becomes a hyphen, so
/// that no name in a package is a path.
pub fn file_name(name: &str) -> String {
    let mut out = String::new();
    let mut before = '_';
    for character in name.chars() {
        if !character.is_alphanumeric() {
            out.push('-');
        } else {
            if character.is_uppercase() && (before.is_lowercase() || before.is_ascii_digit()) {
                out.push('-');
            }
            out.extend(character.to_lowercase());
        }
        before = character;
    }
    out
}
