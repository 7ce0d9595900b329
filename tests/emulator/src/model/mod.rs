//! What AWS's models say of every operation: read from the catalogue's facts, with code of the emulator's own, so that a
//! mistake of the generators shows.

mod answer;
mod constraints;
mod pattern;
mod request;

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::Value;

use crate::encoding::decode_query_component;
use pattern::Pattern;
pub(crate) use request::Sent;

static TWINMAKER: LazyLock<Model> =
    LazyLock::new(|| Model::read(include_str!("../../../../core/catalogue/facts/iottwinmaker.json")));
static SITEWISE: LazyLock<Model> =
    LazyLock::new(|| Model::read(include_str!("../../../../core/catalogue/facts/iotsitewise.json")));
static IOT: LazyLock<Model> = LazyLock::new(|| Model::read(include_str!("../../../../core/catalogue/facts/iot.json")));
static IOT_DATA: LazyLock<Model> =
    LazyLock::new(|| Model::read(include_str!("../../../../core/catalogue/facts/iotdata.json")));

/// The model of the service with this signing name.
pub(crate) fn of(signing_name: &str) -> Option<&'static Model> {
    match signing_name {
        "iottwinmaker" => Some(&TWINMAKER),
        "iotsitewise" => Some(&SITEWISE),
        "iot" => Some(&IOT),
        "iotdata" => Some(&IOT_DATA),
        _ => None,
    }
}

/// A service as its model has it.
pub(crate) struct Model {
    operations: Vec<ModelledOperation>,
    shapes: HashMap<String, Shape>,
}

/// An operation as the model has it.
#[derive(Debug)]
pub(crate) struct ModelledOperation {
    pub(crate) name: String,
    pub(crate) method: String,
    /// The path with labels, such as `/assets/{assetId}`.
    path: Vec<Part>,
    /// The status of a success.
    pub(crate) status: u16,
    input: String,
    output: Option<String>,
    /// What comes before the host's name: `api`, `data`, `monitor` or nothing.
    plane: String,
    /// The member of the input that is an idempotency token.
    pub(crate) token_member: Option<String>,
}

/// A part of a path between slashes.
#[derive(Debug)]
enum Part {
    Text(String),
    Label(String),
}

#[derive(Debug)]
struct Shape {
    kind: String,
    members: Vec<Member>,
    element: Option<String>,
    key: Option<String>,
    value: Option<String>,
    values: Option<Vec<String>>,
    min: Option<i64>,
    max: Option<i64>,
    pattern: Option<Pattern>,
    is_union: bool,
    is_document: bool,
    is_sensitive: bool,
    is_sparse: bool,
    /// The status, if it is an error.
    error_status: Option<u16>,
}

#[derive(Debug)]
struct Member {
    name: String,
    shape: String,
    required: bool,
    place: Place,
    /// The name in path, query or headers.
    wire_name: String,
    /// Whether it is text that stands for JSON, and is base64 of it in a header.
    is_json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Body,
    Path,
    Query,
    Header,
    /// The whole body, as bytes. As a value it is base64, as bytes in JSON are.
    Bytes,
}

/// The members of a file of facts that matter here. Members of structures come in any order.
#[derive(Deserialize)]
struct File {
    operations: HashMap<String, Value>,
    shapes: HashMap<String, Value>,
}

impl Model {
    /// Reads a file of facts.
    ///
    /// # Panics
    /// If it is none: it is part of this program.
    fn read(text: &str) -> Model {
        let file: File = serde_json::from_str(text).expect("the catalogue's facts are facts");
        let mut operations: Vec<_> = file.operations.iter().map(|(name, fact)| operation(name, fact)).collect();
        operations.sort_by(|one, other| one.name.cmp(&other.name));
        for operation in &mut operations {
            let members = file.shapes.get(&operation.input).and_then(|shape| shape["members"].as_object());
            let is_token = |(_, member): &(&String, &Value)| member["idempotencyToken"] == true;
            operation.token_member = members.into_iter().flatten().find(is_token).map(|(name, _)| name.clone());
        }
        let is_blob = |name: &str| file.shapes.get(name).is_some_and(|shape| shape["type"] == "blob");
        let mut shapes: HashMap<String, Shape> =
            file.shapes.iter().map(|(name, fact)| (name.clone(), shape(fact))).collect();
        for (name, fact) in &file.shapes {
            let payload = fact["payload"].as_str();
            for member in shapes.get_mut(name).into_iter().flat_map(|shape| &mut shape.members) {
                if Some(member.name.as_str()) == payload && is_blob(&member.shape) {
                    member.place = Place::Bytes;
                }
            }
        }
        Model { operations, shapes }
    }

    /// Every operation, by name.
    pub(crate) fn operations(&'static self) -> impl Iterator<Item = &'static ModelledOperation> {
        self.operations.iter()
    }

    /// The status of an error.
    pub(crate) fn status_of(&self, code: &str) -> Option<u16> {
        self.shapes.get(code)?.error_status
    }

    fn shape(&self, name: &str) -> &Shape {
        self.shapes.get(name).unwrap_or_else(|| panic!("the facts have no shape {name}"))
    }
}

impl ModelledOperation {
    /// Whether a path is one of this operation's.
    pub(crate) fn has_path(&self, path: &str) -> bool {
        let mut sent = path.trim_start_matches('/').split('/');
        let fits = |part: &Part| match (part, sent.next()) {
            (Part::Text(text), Some(sent)) => text == sent,
            (Part::Label(_), Some(sent)) => !sent.is_empty(),
            (_, None) => false,
        };
        self.path.iter().all(fits) && sent.next().is_none()
    }

    /// The labels of a path by their names, if it is one of this operation's.
    pub(crate) fn labels(&self, path: &str) -> Option<Vec<(&str, String)>> {
        let mut sent = path.trim_start_matches('/').split('/');
        let mut labels = Vec::new();
        for part in &self.path {
            let sent = sent.next()?;
            match part {
                Part::Text(text) if text == sent => {}
                Part::Label(name) if !sent.is_empty() => {
                    // A plus sign is a plus sign in a path.
                    let decoded = decode_query_component(&sent.replace('+', "%2B"));
                    labels.push((name.as_str(), String::from_utf8_lossy(&decoded).into_owned()));
                }
                _ => return None,
            }
        }
        sent.next().is_none().then_some(labels)
    }

    /// What its host is called before the service's: `api`, `data` or `monitor`; empty if it is the service's alone.
    pub(crate) fn plane(&self) -> &str {
        &self.plane
    }

    /// How many parts of the path are fixed: of two operations that fit, the one with more is meant.
    pub(crate) fn fixed_parts(&self) -> usize {
        self.path.iter().filter(|part| matches!(part, Part::Text(_))).count()
    }
}

fn operation(name: &str, fact: &Value) -> ModelledOperation {
    let text = |member: &str| fact[member].as_str().unwrap_or_default().to_owned();
    let path = text("uri");
    let part = |part: &str| match part.strip_prefix('{').and_then(|label| label.strip_suffix('}')) {
        Some(label) => Part::Label(label.to_owned()),
        None => Part::Text(part.to_owned()),
    };
    ModelledOperation {
        name: name.to_owned(),
        method: text("method"),
        path: path.trim_start_matches('/').split('/').map(part).collect(),
        status: fact["status"].as_u64().and_then(|status| u16::try_from(status).ok()).unwrap_or(200),
        input: text("input"),
        plane: text("hostPrefix").trim_end_matches('.').to_owned(),
        output: fact["output"].as_str().map(str::to_owned),
        token_member: None,
    }
}

fn shape(fact: &Value) -> Shape {
    let text = |member: &str| fact[member].as_str().map(str::to_owned);
    let flag = |member: &str| fact[member].as_bool().unwrap_or_default();
    let members = fact["members"].as_object().into_iter().flatten();
    let mut members: Vec<Member> = members
        .map(|(name, fact)| Member {
            name: name.clone(),
            shape: fact["shape"].as_str().unwrap_or_default().to_owned(),
            required: fact["required"].as_bool().unwrap_or_default(),
            place: match fact["place"].as_str() {
                Some("path") => Place::Path,
                Some("query") => Place::Query,
                Some("header") => Place::Header,
                _ => Place::Body,
            },
            wire_name: fact["wireName"].as_str().unwrap_or(name).to_owned(),
            is_json: fact["jsonValue"].as_bool().unwrap_or_default(),
        })
        .collect();
    // What must be there is told of first.
    members.sort_by_key(|member| !member.required);
    Shape {
        kind: text("type").unwrap_or_default(),
        members,
        element: text("element"),
        key: text("key"),
        value: text("value"),
        values: fact["enum"]
            .as_array()
            .map(|values| values.iter().filter_map(Value::as_str).map(str::to_owned).collect()),
        min: fact["min"].as_i64(),
        max: fact["max"].as_i64(),
        pattern: text("pattern").map(|pattern| Pattern::new(&pattern)),
        is_union: flag("union"),
        is_document: flag("document"),
        is_sensitive: flag("sensitive"),
        is_sparse: flag("sparse"),
        error_status: fact["error"]["status"].as_u64().and_then(|status| u16::try_from(status).ok()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lead_to_one_operation_each() {
        for model in [&TWINMAKER, &SITEWISE, &IOT, &IOT_DATA] {
            for operation in model.operations() {
                let path: Vec<_> = operation
                    .path
                    .iter()
                    .map(|part| match part {
                        Part::Text(text) => text.clone(),
                        Part::Label(label) => format!("a%2F{label}"),
                    })
                    .collect();
                let path = format!("/{}", path.join("/"));
                let fits = |other: &&ModelledOperation| other.method == operation.method && other.has_path(&path);
                let best = model.operations().filter(fits).max_by_key(|other| other.fixed_parts());
                assert_eq!(best.map(|best| best.name.as_str()), Some(operation.name.as_str()), "{path}");
            }
        }
        let count: usize = [&TWINMAKER, &SITEWISE, &IOT, &IOT_DATA].iter().map(|model| model.operations.len()).sum();
        assert_eq!(count, 262);
    }

    #[test]
    fn what_is_answered_to_a_token_again_is_all_in_the_body() {
        for model in [&TWINMAKER, &SITEWISE, &IOT, &IOT_DATA] {
            for operation in model.operations().filter(|operation| operation.token_member.is_some()) {
                let output = operation.output.as_ref().map_or(&[][..], |name| &model.shape(name).members);
                let headers: Vec<_> = output.iter().filter(|member| member.place == Place::Header).collect();
                assert!(headers.is_empty(), "{} {headers:?}", operation.name);
            }
        }
    }

    #[test]
    fn what_no_structure_has_is_passed_over_at_any_depth() {
        let create = TWINMAKER.operations().find(|operation| operation.name == "CreateComponentType");
        let lambda = serde_json::json!({ "arn": "arn:aws:lambda:us-east-1:123456789012:function:reader" });
        let reader =
            serde_json::json!({ "implementedBy": { "type": "DATA_CONNECTOR", "lambda": lambda, "isNative": null } });
        let input = serde_json::json!({
            "workspaceId": "plant", "componentTypeId": "press", "functions": { "dataReader": reader },
        });
        let checked =
            TWINMAKER.checked(create.expect("it is there"), input, "ValidationException").expect("it is valid");
        assert_eq!(checked["functions"]["dataReader"]["implementedBy"], serde_json::json!({ "lambda": lambda }));
    }

    #[test]
    fn labels_are_decoded() {
        let describe = SITEWISE.operations().find(|operation| operation.name == "DescribeAsset").expect("it is there");
        assert_eq!(describe.labels("/assets/a%2Fb+%C3%BC"), Some(vec![("assetId", "a/b+ü".to_owned())]));
        for other in ["/assets", "/assets/", "/assets/a/b", "/asset/a"] {
            assert_eq!(describe.labels(other), None, "{other}");
            assert!(!describe.has_path(other), "{other}");
        }
    }
}
