//! Filling in what nobody writes, and comparing objects with the type table.

use super::types::{Field, Kind, TYPES};
use super::{Object, Value};

/// Adds the fields that are missing, with their defaults, and puts all in storage order; in every part, too. Fields
/// and types that the table lacks stay as they are, for [`check`] to report.
pub fn complete(object: &mut Object) {
    if let Some(kind) = TYPES.get(&object.kind) {
        let mut rest = std::mem::take(&mut object.fields);
        for field in &kind.fields {
            let given = rest.iter().position(|(name, _)| *name == field.name).map(|at| rest.remove(at).1);
            let mut value = match given.or_else(|| TYPES.default(field)) {
                Some(value) => value,
                None => continue,
            };
            match (&mut value, field.kind) {
                (Value::List(marker, _), Kind::List) => *marker = marker.or(field.marker),
                (value @ Value::Bytes(_), Kind::Guid) => *value = Value::Guid,
                _ => {}
            }
            object.fields.push((field.name.clone(), value));
        }
        object.fields.append(&mut rest);
    }
    for (_, value) in &mut object.fields {
        match value {
            Value::Part(part) => complete(part),
            Value::List(_, items) => {
                for item in items {
                    if let Value::Part(part) = item {
                        complete(part);
                    }
                }
            }
            _ => {}
        }
    }
}

/// A difference between an object and the type table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// The path of fields from the document.
    pub property: String,
    /// The line of the source; 0 if it has none.
    pub line: usize,
    /// What is wrong, and the remedy.
    pub message: String,
}

/// Compares an object and all its parts with the type table.
pub fn check(object: &Object) -> Vec<Mismatch> {
    let mut found = Vec::new();
    check_object(object, "", object.line, &mut found);
    found
}

fn check_object(object: &Object, path: &str, line: usize, found: &mut Vec<Mismatch>) {
    let line = if object.line > 0 { object.line } else { line };
    let mut report = |property: &str, message: String| {
        found.push(Mismatch { property: join(path, property), line, message });
    };
    let Some(kind) = TYPES.get(&object.kind) else {
        let message = format!("the type table of Mendix 9.10 has no type {:?}; use one that it has", object.kind);
        report("$Type", message);
        return;
    };
    if kind.is_abstract {
        report("$Type", format!("{} is abstract; use one of the types that specialize it", object.kind));
    }
    let mut order = kind.fields.iter().filter(|f| object.get(&f.name).is_some());
    let mut in_order = true;
    for (name, _) in &object.fields {
        if kind.fields.iter().all(|f| f.name != *name) {
            report(name, format!("{} has no such property in Mendix 9.10; remove it", object.kind));
        } else if in_order && order.next().is_none_or(|expected| expected.name != *name) {
            report(name, format!("stands in the wrong place or twice in {}", object.kind));
            in_order = false;
        }
    }
    for field in &kind.fields {
        match object.get(&field.name) {
            None => report(&field.name, format!("{} lacks this property; add it", object.kind)),
            Some(value) => {
                if let Some(message) = mismatch(field, value) {
                    report(&field.name, message);
                }
            }
        }
    }
    for (name, value) in &object.fields {
        match value {
            Value::Part(part) => check_object(part, &join(path, name), line, found),
            Value::List(_, items) => {
                for (index, item) in items.iter().enumerate() {
                    if let Value::Part(part) = item {
                        check_object(part, &item_path(path, name, index, part), line, found);
                    }
                }
            }
            _ => {}
        }
    }
}

/// The path of an item in a list: by its name where it has one.
pub fn item_path(path: &str, field: &str, index: usize, part: &Object) -> String {
    let key = part.text("Name");
    let key = if key.is_empty() { index.to_string() } else { key.to_owned() };
    format!("{}[{key}]", join(path, field))
}

/// The path of a field.
pub fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn mismatch(field: &Field, value: &Value) -> Option<String> {
    match (field.kind, value) {
        (_, Value::Null) if field.optional || field.kind == Kind::Null => None,
        (_, Value::Null) => Some("is missing; give it a value".into()),
        (Kind::Text, Value::Text(text)) => {
            if !field.values.is_empty() && !field.values.contains(text) {
                return Some(format!("is {text:?}; it must be one of {}", field.values.join(", ")));
            }
            (field.required && text.is_empty()).then(|| "is empty; give it a value".to_owned())
        }
        (Kind::Bool, Value::Bool(_))
        | (Kind::Int, Value::Int(_))
        | (Kind::Long, Value::Long(_))
        | (Kind::Double, Value::Double(_))
        | (Kind::Bytes, Value::Bytes(_))
        | (Kind::Guid, Value::Guid | Value::Pointer(_)) => None,
        (Kind::Part, Value::Part(part)) => wrong_type(field, part),
        (Kind::List, Value::List(marker, items)) => {
            if field.marker.is_some() && *marker != field.marker {
                let marker = marker.map_or("none".into(), |m| m.to_string());
                let expected = field.marker.unwrap_or_default();
                return Some(format!("has the array marker {marker}; it must be {expected}"));
            }
            items.iter().find_map(|item| match item {
                Value::Part(part) => wrong_type(field, part),
                Value::Text(_) if field.marker == Some(1) || field.of.is_empty() => None,
                Value::Pointer(_) => None,
                other => Some(format!("holds {}, which is not an item of this list", describe(other))),
            })
        }
        (_, other) => Some(format!("holds {}; it must be {}", describe(other), expected(field.kind))),
    }
}

fn wrong_type(field: &Field, part: &Object) -> Option<String> {
    let fits = field.of.is_empty() || field.of.iter().any(|of| TYPES.is_a(&part.kind, of));
    (!fits).then(|| format!("holds a {}; it must be {}", part.kind, field.of.join(" or ")))
}

fn describe(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "a Boolean",
        Value::Int(_) => "a number of 32 bits",
        Value::Long(_) => "a number of 64 bits",
        Value::Double(_) => "a floating-point number",
        Value::Text(_) => "text",
        Value::Bytes(_) => "bytes",
        Value::Guid => "an id",
        Value::Pointer(_) => "a pointer",
        Value::Part(_) => "an object",
        Value::List(..) => "a list",
    }
}

fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Bool => "a Boolean",
        Kind::Int => "a number of 32 bits",
        Kind::Long => "a number of 64 bits",
        Kind::Double => "a floating-point number",
        Kind::Guid => "an id of 16 bytes",
        Kind::Bytes => "bytes",
        Kind::Part => "an object",
        Kind::List => "a list",
        Kind::Null => "null",
    }
}
