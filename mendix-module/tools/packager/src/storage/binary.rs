//! Objects as BSON, and back.

use std::collections::HashMap;

use bson::raw::{CString, RawArrayBuf, RawBsonRef, RawDocument, RawDocumentBuf};
use bson::spec::BinarySubtype;
use bson::{Binary, RawBson};
use uuid::Uuid;

use super::identity;
use super::types::TYPES;
use super::{Object, Value};

/// Deeper documents are refused: no model nests so far, and a damaged file must not exhaust the stack.
const DEPTH: usize = 400;

/// Writes a unit whose ids are assigned.
///
/// # Errors
/// A pointer to a label that nothing in the unit has.
pub fn encode(unit: &Object) -> Result<Vec<u8>, String> {
    let labels = identity::labels(unit);
    Ok(document(unit, &labels)?.into_bytes())
}

fn document(object: &Object, labels: &HashMap<&str, Uuid>) -> Result<RawDocumentBuf, String> {
    let mut out = RawDocumentBuf::new();
    let id = object.id.unwrap_or_default();
    if !object.kind.is_empty() {
        append(&mut out, "$ID", binary(identity::to_bytes(id).to_vec()))?;
        append(&mut out, "$Type", RawBson::String(object.kind.clone()))?;
    }
    for (name, value) in &object.fields {
        let own = |text: &str| identity::derive(&format!("{id}#{text}"));
        let raw = match value {
            // A reference that leads to nothing; other ids are the object's own.
            Value::Guid if refers(&object.kind, name) => binary(identity::to_bytes(Uuid::nil()).to_vec()),
            Value::Guid => binary(identity::to_bytes(own(name)).to_vec()),
            other => raw(other, labels).map_err(|e| format!("{name}: {e}"))?,
        };
        append(&mut out, name, raw)?;
    }
    Ok(out)
}

/// Whether a field holds the id of another object.
fn refers(kind: &str, name: &str) -> bool {
    let fields = TYPES.get(kind).map(|kind| kind.fields.as_slice()).unwrap_or_default();
    fields.iter().any(|field| field.name == name && field.reference.is_some())
}

fn append(out: &mut RawDocumentBuf, name: &str, value: RawBson) -> Result<(), String> {
    let key = CString::try_from(name.to_owned()).map_err(|_| format!("the field name {name:?} holds a zero byte"))?;
    out.append(key, value);
    Ok(())
}

fn raw(value: &Value, labels: &HashMap<&str, Uuid>) -> Result<RawBson, String> {
    Ok(match value {
        Value::Null => RawBson::Null,
        Value::Bool(value) => RawBson::Boolean(*value),
        Value::Int(value) => RawBson::Int32(*value),
        Value::Long(value) => RawBson::Int64(*value),
        Value::Double(value) => RawBson::Double(*value),
        Value::Text(text) => RawBson::String(text.clone()),
        Value::Bytes(bytes) => binary(bytes.clone()),
        Value::Guid => return Err("an id in a list cannot be derived".into()),
        Value::Pointer(label) => {
            let id = labels.get(label.as_str()).ok_or(format!("points to {label}, which is not in this document"))?;
            binary(identity::to_bytes(*id).to_vec())
        }
        Value::Part(part) => RawBson::Document(document(part, labels)?),
        Value::List(marker, items) => {
            let mut array = RawArrayBuf::new();
            if let Some(marker) = marker {
                array.push(RawBson::Int32(*marker));
            }
            for item in items {
                array.push(raw(item, labels)?);
            }
            RawBson::Array(array)
        }
    })
}

fn binary(bytes: Vec<u8>) -> RawBson {
    RawBson::Binary(Binary { subtype: BinarySubtype::Generic, bytes })
}

/// Reads a unit. Ids of its objects become labels where something points to them.
///
/// # Errors
/// What is damaged, in words.
pub fn decode(bytes: &[u8]) -> Result<Object, String> {
    let document = RawDocument::from_bytes(bytes).map_err(|e| format!("the BSON is damaged: {e}"))?;
    let mut unit = object(document, 0)?;
    resolve(&mut unit);
    Ok(unit)
}

fn object(document: &RawDocument, depth: usize) -> Result<Object, String> {
    if depth > DEPTH {
        return Err(format!("the BSON nests deeper than {DEPTH} levels"));
    }
    let mut object = Object::default();
    for element in document.iter() {
        let (name, value) = element.map_err(|e| format!("the BSON is damaged: {e}"))?;
        let name = name.as_str().to_owned();
        match (name.as_str(), &value) {
            ("$ID", RawBsonRef::Binary(id)) => object.id = guid(id.bytes),
            ("$Type", RawBsonRef::String(kind)) => object.kind = (*kind).to_owned(),
            _ => {
                let value = value_of(value, depth).map_err(|e| format!("{name}: {e}"))?;
                object.fields.push((name, value));
            }
        }
    }
    Ok(object)
}

fn guid(bytes: &[u8]) -> Option<Uuid> {
    bytes.try_into().ok().map(identity::from_bytes)
}

fn value_of(raw: RawBsonRef<'_>, depth: usize) -> Result<Value, String> {
    Ok(match raw {
        RawBsonRef::Null => Value::Null,
        RawBsonRef::Boolean(value) => Value::Bool(value),
        RawBsonRef::Int32(value) => Value::Int(value),
        RawBsonRef::Int64(value) => Value::Long(value),
        RawBsonRef::Double(value) => Value::Double(value),
        RawBsonRef::String(text) => Value::Text(text.to_owned()),
        RawBsonRef::Binary(binary) => Value::Bytes(binary.bytes.to_vec()),
        RawBsonRef::Document(document) => Value::Part(Box::new(object(document, depth + 1)?)),
        RawBsonRef::Array(array) => {
            if depth + 1 > DEPTH {
                return Err(format!("the BSON nests deeper than {DEPTH} levels"));
            }
            let mut marker = None;
            let mut items = Vec::new();
            for (index, item) in array.into_iter().enumerate() {
                match item.map_err(|e| format!("the BSON is damaged: {e}"))? {
                    RawBsonRef::Int32(number) if index == 0 => marker = Some(number),
                    item => items.push(value_of(item, depth + 1)?),
                }
            }
            Value::List(marker, items)
        }
        other => return Err(format!("holds a BSON value of type {:?}, which no model has", other.element_type())),
    })
}

/// Turns binaries of 16 bytes into pointers where they are an object's id, and into ids of their own otherwise.
fn resolve(unit: &mut Object) {
    let mut wanted: HashMap<Uuid, Option<String>> = HashMap::new();
    unit.walk(&mut |object| {
        for value in object.fields.iter().flat_map(|(_, v)| each(v)) {
            if let Value::Bytes(bytes) = value
                && let Some(id) = guid(bytes)
            {
                wanted.insert(id, None);
            }
        }
    });
    let mut taken = HashMap::new();
    label(unit, "", &mut wanted, &mut taken);
    unit.walk_mut(&mut |object| {
        for (_, value) in &mut object.fields {
            match value {
                Value::List(_, items) => items.iter_mut().for_each(|item| point(item, &wanted)),
                value => point(value, &wanted),
            }
        }
    });
}

fn each(value: &Value) -> Vec<&Value> {
    match value {
        Value::List(_, items) => items.iter().collect(),
        value => vec![value],
    }
}

fn point(value: &mut Value, labels: &HashMap<Uuid, Option<String>>) {
    let Value::Bytes(bytes) = &*value else { return };
    let Some(id) = guid(bytes) else { return };
    *value = match labels.get(&id) {
        Some(Some(label)) => Value::Pointer(label.clone()),
        _ => Value::Guid,
    };
}

/// Labels are names, so that they mean something to a reader and stay the same in every version of a document.
fn label(
    object: &mut Object,
    parent: &str,
    wanted: &mut HashMap<Uuid, Option<String>>,
    taken: &mut HashMap<String, usize>,
) {
    let name = label_of(object, parent);
    if let Some(slot) = object.id.and_then(|id| wanted.get_mut(&id)) {
        let count = taken.entry(name.clone()).or_default();
        *count += 1;
        let label = if *count == 1 && !name.ends_with(':') { name.clone() } else { format!("{name}{count}") };
        object.label = Some(label.clone());
        *slot = Some(label);
    }
    for (_, value) in &mut object.fields {
        match value {
            Value::Part(part) => label(part, &name, wanted, taken),
            Value::List(_, items) => {
                for item in items {
                    if let Value::Part(part) = item {
                        label(part, &name, wanted, taken);
                    }
                }
            }
            _ => {}
        }
    }
}

/// What pointers call an object: its name; an attribute's with its entity's; the type of what has no name.
fn label_of(object: &Object, parent: &str) -> String {
    let name = object.text("Name");
    if name.is_empty() {
        let kind = object.kind.rsplit('$').next().unwrap_or_default();
        return format!("{kind}:");
    }
    if object.kind == "DomainModels$Attribute" { format!("{parent}.{name}") } else { name.to_owned() }
}
