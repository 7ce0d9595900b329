//! The type table: which fields each storage type has, in which order and of what kind.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Object, Value};

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text, a name, an enumeration value or an expression.
    Text,
    /// True or false.
    Bool,
    /// A number of 32 bits.
    Int,
    /// A number of 64 bits.
    Long,
    /// A floating-point number.
    Double,
    /// An id or a pointer.
    Guid,
    /// Bytes.
    Bytes,
    /// An embedded object.
    Part,
    /// A list.
    List,
    /// Nothing: the field is there, but this version never fills it.
    Null,
}

/// One field of a storage type.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// Whether it may be null instead.
    pub optional: bool,
    /// The marker that stands before the items of a list.
    pub marker: Option<i32>,
    /// Whether it must not be empty.
    pub required: bool,
    /// The values of an enumeration; empty if it is none.
    pub values: Vec<String>,
    /// The storage types that a part or item may have; empty for any.
    pub of: Vec<String>,
    /// What kind of thing a name refers to, such as `DomainModels$Entity`.
    pub reference: Option<String>,
    /// Whether the name is that of a part of the same document.
    pub local: bool,
    /// The value of a field that nobody sets.
    pub default: Option<serde_json::Value>,
}

/// One storage type.
#[derive(Debug, Clone)]
pub struct Type {
    /// The type that it specializes.
    pub extends: Option<String>,
    /// Whether no object has just this type.
    pub is_abstract: bool,
    /// The fields in the order of a document, without `$ID` and `$Type`.
    pub fields: Vec<Field>,
}

/// The storage types of one Mendix version.
#[derive(Debug)]
pub struct Types {
    types: HashMap<String, Type>,
}

/// The types of the version that packages are stamped with.
pub static TYPES: LazyLock<Types> = LazyLock::new(|| {
    Types::parse(include_str!("../../types/9.10.0.json")).unwrap_or_else(|e| panic!("types/9.10.0.json: {e}"))
});

impl Types {
    /// Reads a table.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let json: serde_json::Value = serde_json::from_str(text).map_err(|e| e.to_string())?;
        let mut types = HashMap::new();
        for (name, entry) in json.as_object().ok_or("is not an object")? {
            if !name.contains('$') {
                continue;
            }
            let fields = entry["fields"].as_array().ok_or(format!("{name} has no fields"))?;
            let fields = fields.iter().map(field).collect::<Result<_, _>>().map_err(|e| format!("{name}: {e}"))?;
            let extends = entry["extends"].as_str().map(str::to_owned);
            let is_abstract = entry["abstract"].as_bool().unwrap_or_default();
            types.insert(name.clone(), Type { extends, is_abstract, fields });
        }
        Ok(Types { types })
    }

    /// The type of a name.
    pub fn get(&self, name: &str) -> Option<&Type> {
        self.types.get(name)
    }

    /// Whether a type is another one or specializes it.
    pub fn is_a(&self, name: &str, other: &str) -> bool {
        let mut at = Some(name);
        // A table with a cycle must not hang: no chain is as long as the table.
        for _ in 0..self.types.len() {
            match at {
                Some(found) if found == other => return true,
                Some(found) => at = self.get(found).and_then(|t| t.extends.as_deref()),
                None => return false,
            }
        }
        false
    }

    /// The value of a field that nobody sets. `None` if only the author can know it.
    pub fn default(&self, field: &Field) -> Option<Value> {
        if let Some(json) = &field.default
            && let Some(value) = literal(json, field.kind)
        {
            return Some(value);
        }
        Some(match field.kind {
            _ if field.optional => Value::Null,
            Kind::Null => Value::Null,
            Kind::Text => field.values.first().map_or(Value::Text(String::new()), Value::from),
            Kind::Bool => Value::Bool(false),
            Kind::Int => Value::Int(0),
            Kind::Long => Value::Long(0),
            Kind::Double => Value::Double(0.0),
            Kind::Guid => Value::Guid,
            Kind::Bytes => Value::Bytes(Vec::new()),
            Kind::List => Value::List(field.marker, Vec::new()),
            Kind::Part => match field.of.as_slice() {
                [only] if self.get(only).is_some_and(|t| !t.is_abstract) => Value::from(Object::new(only)),
                _ => return None,
            },
        })
    }
}

fn literal(json: &serde_json::Value, kind: Kind) -> Option<Value> {
    Some(match (kind, json) {
        (Kind::Text, serde_json::Value::String(text)) => Value::Text(text.clone()),
        (Kind::Bool, serde_json::Value::Bool(value)) => Value::Bool(*value),
        (Kind::Int, number) => Value::Int(i32::try_from(number.as_i64()?).ok()?),
        (Kind::Long, number) => Value::Long(number.as_i64()?),
        (Kind::Double, number) => Value::Double(number.as_f64()?),
        (Kind::Part, serde_json::Value::String(kind)) => Value::from(Object::new(kind)),
        (Kind::Part, serde_json::Value::Object(map)) => Value::from(Object::new(map.get("$Type")?.as_str()?)),
        _ => return None,
    })
}

fn field(json: &serde_json::Value) -> Result<Field, String> {
    let name = json["name"].as_str().ok_or("a field has no name")?;
    let bson: Vec<&str> = match &json["bson"] {
        serde_json::Value::Array(all) => all.iter().filter_map(|v| v.as_str()).collect(),
        one => one.as_str().into_iter().collect(),
    };
    let optional = bson.contains(&"null") && bson.len() > 1;
    let bson = bson.into_iter().find(|b| !optional || *b != "null").ok_or(format!("{name} has no bson"))?;
    let texts = |key: &str| -> Vec<String> {
        let list = json[key].as_array().map(Vec::as_slice).unwrap_or_default();
        list.iter().filter_map(|v| v.as_str().map(str::to_owned)).collect()
    };
    let kind = match bson {
        "str" => Kind::Text,
        "bool" => Kind::Bool,
        "i32" => Kind::Int,
        "i64" => Kind::Long,
        "dbl" => Kind::Double,
        "guid" => Kind::Guid,
        "bin" => Kind::Bytes,
        "doc" => Kind::Part,
        "list" => Kind::List,
        "null" => Kind::Null,
        other => return Err(format!("{name}: unknown bson {other}")),
    };
    let marker = json["marker"].as_i64().and_then(|m| i32::try_from(m).ok());
    Ok(Field {
        name: name.to_owned(),
        kind,
        optional,
        marker,
        required: json["required"].as_bool().unwrap_or_default(),
        values: texts("values"),
        of: texts("of"),
        reference: json["ref"].as_str().map(str::to_owned),
        local: json["local"].as_bool().unwrap_or_default(),
        default: json.get("default").filter(|v| !v.is_null()).cloned(),
    })
}
