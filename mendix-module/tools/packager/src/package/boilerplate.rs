//! What every package holds around its module: an empty project of the version that it is stamped with.

use std::sync::LazyLock;

use serde_json::Value as Json;

use crate::storage::{Object, Value};
use crate::stored::Stamp;

/// An empty project.
#[derive(Debug)]
pub struct Boilerplate {
    /// The version that the package is stamped with.
    pub stamp: Stamp,
    /// The project itself.
    pub project: Object,
    /// The documents of the project.
    pub documents: Vec<Object>,
    /// The conversions that have been done already.
    pub conversion: Object,
}

/// The empty project of version 9.10.
pub static BOILERPLATE: LazyLock<Boilerplate> = LazyLock::new(|| {
    read(include_str!("../../data/project-9.10.json")).unwrap_or_else(|| panic!("data/project-9.10.json is damaged"))
});

fn read(text: &str) -> Option<Boilerplate> {
    let json: Json = serde_json::from_str(text).ok()?;
    let stamp = |field: &str| json["stamp"][field].as_str().map(str::to_owned);
    let stamp = Stamp { product: stamp("product")?, build: stamp("build")?, schema: stamp("schema")? };
    let mut documents = Vec::new();
    let mut project = None;
    for unit in json["units"].as_array()? {
        let object = object(&unit["contents"])?;
        if unit["containment"].as_str()?.is_empty() {
            project = Some(object);
        } else {
            documents.push(object);
        }
    }
    let names = json["conversions"].as_array()?.iter().map(|name| name.as_str());
    let markers = names
        .map(|name| Some(Object::new("Projects$OneTimeConversion").with("Name", name?)))
        .collect::<Option<Vec<_>>>()?;
    let markers = Value::List(Some(3), markers.into_iter().map(Value::from).collect());
    let conversion = Object::new("Projects$ProjectConversion").with("OneTimeConversions", markers);
    Some(Boilerplate { stamp, project: project?, documents, conversion })
}

fn object(json: &Json) -> Option<Object> {
    let fields = json.as_object()?;
    let mut object = Object::new(fields.get("$Type")?.as_str()?);
    for (name, json) in fields.iter().filter(|(name, _)| !name.starts_with('$')) {
        object.fields.push((name.clone(), value(json)?));
    }
    // Documents have their fields in the order of names, whatever the case of letters.
    object.fields.sort_by_key(|(name, _)| name.to_lowercase());
    Some(object)
}

fn value(json: &Json) -> Option<Value> {
    Some(match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::String(text) => Value::Text(text.clone()),
        Json::Number(_) => return None,
        Json::Array(items) => {
            let marker = items.first().and_then(|item| item["$i32"].as_i64()).and_then(|m| i32::try_from(m).ok());
            let rest = if marker.is_some() { &items[1..] } else { items };
            Value::List(marker, rest.iter().map(value).collect::<Option<_>>()?)
        }
        Json::Object(fields) => {
            if let Some(number) = fields.get("$i64") {
                Value::Long(number.as_i64()?)
            } else if let Some(number) = fields.get("$dbl") {
                Value::Double(number.as_f64()?)
            } else if fields.contains_key("$guid") {
                Value::Guid
            } else {
                Value::from(object(json)?)
            }
        }
    })
}
