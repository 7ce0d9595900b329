//! From botocore's models to facts. A trait that is not known here is an error: it may matter.

use super::facts::{Acceptor, Facts, Failure, Kind, Member, Operation, Paginator, Place, Service, Shape, Waiter};
use flate2::read::GzDecoder;
use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// The facts of a service, from its folder of botocore's models: of the chosen operations and what they are made of, or of
/// everything.
pub(super) fn facts(service: &Path, chosen: Option<&BTreeSet<String>>) -> Result<Facts, String> {
    let versions = std::fs::read_dir(service).map_err(|error| format!("{}: {error}", service.display()))?;
    let newest = versions.flatten().map(|entry| entry.path()).max();
    let folder = newest.ok_or("it has no model")?;
    let mut model: Model = load(&folder, "service-2.json")?;
    let mut pagination: Pagination = load(&folder, "paginators-1.json")?;
    let has_waiters = ["waiters-2.json", "waiters-2.json.gz"].iter().any(|name| folder.join(name).exists());
    let mut waiters: Waiters = if has_waiters { load(&folder, "waiters-2.json")? } else { Waiters::default() };
    if let Some(chosen) = chosen {
        model.choose(chosen)?;
        pagination.pagination.retain(|name, _| chosen.contains(name));
        waiters.waiters.retain(|_, waiter| chosen.contains(&waiter.operation));
    }
    if !model.metadata.protocols.iter().any(|protocol| protocol == "rest-json") {
        return Err(format!("it speaks {}, and not rest-json", model.metadata.protocols.join(", ")));
    }
    Ok(Facts {
        service: Service {
            name: model.metadata.service_full_name,
            id: model.metadata.service_id,
            signing_name: model.metadata.signing_name,
            api_version: model.metadata.api_version,
        },
        operations: each(model.operations, |raw| read(&raw).map(RawOperation::fact))?,
        paginators: each(pagination.pagination, |raw| read(&raw).map(RawPaginator::fact))?,
        shapes: each(model.shapes, |raw| read(&raw).and_then(RawShape::fact))?,
        waiters: waiters.waiters.into_iter().map(|(name, waiter)| (name, waiter.fact())).collect(),
    })
}

/// The shapes that a part of a model names.
fn references(part: &Value) -> Vec<String> {
    match part {
        Value::Object(members) => {
            let named = members.get("shape").and_then(Value::as_str).map(str::to_owned);
            named.into_iter().chain(members.values().flat_map(references)).collect()
        }
        Value::Array(elements) => elements.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

fn read<T: DeserializeOwned>(raw: &RawValue) -> Result<T, String> {
    serde_json::from_str(raw.get()).map_err(|error| error.to_string())
}

fn each<T, U>(all: BTreeMap<String, T>, fact: impl Fn(T) -> Result<U, String>) -> Result<BTreeMap<String, U>, String> {
    all.into_iter()
        .map(|(name, one)| fact(one).map_err(|error| format!("{name}: {error}")).map(|fact| (name, fact)))
        .collect()
}

/// Reads a file, which may be packed.
fn load<T: DeserializeOwned>(folder: &Path, name: &str) -> Result<T, String> {
    let (plain, packed) = (folder.join(name), folder.join(format!("{name}.gz")));
    let mut text = String::new();
    let read = if plain.exists() {
        File::open(&plain).and_then(|mut file| file.read_to_string(&mut text))
    } else {
        File::open(&packed).and_then(|file| GzDecoder::new(file).read_to_string(&mut text))
    };
    read.map_err(|error| format!("{}: {error}", plain.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", plain.display()))
}

#[derive(Deserialize)]
struct Model {
    metadata: Metadata,
    /// As they are written: what is not chosen need not be understood.
    operations: BTreeMap<String, Box<RawValue>>,
    shapes: BTreeMap<String, Box<RawValue>>,
}

impl Model {
    /// Leaves the chosen operations, and the shapes that they reach.
    fn choose(&mut self, chosen: &BTreeSet<String>) -> Result<(), String> {
        self.operations.retain(|name, _| chosen.contains(name));
        let mut left = Vec::new();
        for operation in self.operations.values() {
            left.extend(references(&read(operation)?));
        }
        let mut reached = BTreeSet::new();
        while let Some(name) = left.pop() {
            let shape = self.shapes.get(&name).ok_or_else(|| format!("there is no shape {name}"))?;
            // A shape may be made of itself.
            if reached.insert(name) {
                left.extend(references(&read(shape)?));
            }
        }
        self.shapes.retain(|name, _| reached.contains(name));
        Ok(())
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Metadata {
    api_version: String,
    protocols: Vec<String>,
    service_full_name: String,
    service_id: String,
    signing_name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawOperation {
    #[serde(rename = "name")]
    _name: IgnoredAny,
    http: Http,
    #[serde(default)]
    endpoint: Endpoint,
    input: Reference,
    output: Option<Reference>,
    #[serde(default)]
    errors: Vec<Reference>,
    #[serde(default)]
    idempotent: bool,
    #[serde(default)]
    readonly: bool,
    #[serde(rename = "documentation")]
    _documentation: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Http {
    method: String,
    request_uri: String,
    response_code: Option<u16>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Endpoint {
    host_prefix: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reference {
    shape: String,
    #[serde(rename = "documentation")]
    _documentation: Option<IgnoredAny>,
}

impl RawOperation {
    fn fact(self) -> Operation {
        Operation {
            method: self.http.method,
            uri: self.http.request_uri,
            host_prefix: self.endpoint.host_prefix,
            status: self.http.response_code.unwrap_or(200),
            input: self.input.shape,
            output: self.output.map(|output| output.shape),
            errors: self.errors.into_iter().map(|error| error.shape).collect(),
            idempotent: self.idempotent,
            readonly: self.readonly,
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawShape {
    #[serde(rename = "type")]
    kind: Kind,
    #[serde(default)]
    members: IndexMap<String, RawMember>,
    #[serde(default)]
    required: Vec<String>,
    member: Option<Reference>,
    key: Option<Reference>,
    value: Option<Reference>,
    min: Option<i64>,
    max: Option<i64>,
    pattern: Option<String>,
    #[serde(rename = "enum")]
    values: Option<Vec<String>>,
    #[serde(default)]
    union: bool,
    #[serde(default)]
    document: bool,
    #[serde(default)]
    sensitive: bool,
    #[serde(default)]
    sparse: bool,
    #[serde(default)]
    event: bool,
    #[serde(default)]
    eventstream: bool,
    payload: Option<String>,
    #[serde(default)]
    exception: bool,
    error: Option<RawError>,
    retryable: Option<IgnoredAny>,
    /// A server's fault: the status says so too.
    #[serde(rename = "fault")]
    _fault: Option<IgnoredAny>,
    /// Whether absence is different from a default: here it always is.
    #[serde(rename = "box")]
    _box: Option<IgnoredAny>,
    #[serde(rename = "documentation")]
    _documentation: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawMember {
    shape: String,
    location: Option<String>,
    location_name: Option<String>,
    #[serde(default, rename = "jsonvalue")]
    json_value: bool,
    #[serde(default)]
    idempotency_token: bool,
    #[serde(default)]
    deprecated: bool,
    /// Whether absence is different from a default: here it always is.
    #[serde(rename = "box")]
    _box: Option<IgnoredAny>,
    #[serde(rename = "deprecatedMessage")]
    _deprecated_message: Option<IgnoredAny>,
    #[serde(rename = "documentation")]
    _documentation: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawError {
    http_status_code: u16,
    #[serde(rename = "senderFault")]
    _sender_fault: Option<IgnoredAny>,
}

impl RawShape {
    fn fact(self) -> Result<Shape, String> {
        let required = self.required;
        let mut members = IndexMap::new();
        for (name, member) in self.members {
            let fact = member.fact(&name, required.contains(&name))?;
            members.insert(name, fact);
        }
        let retryable = self.retryable.is_some();
        let error = match (self.exception, self.error) {
            (false, _) => None,
            (true, None) => return Err("an error without a status".to_owned()),
            (true, Some(error)) => Some(Failure { status: error.http_status_code, retryable }),
        };
        Ok(Shape {
            kind: self.kind,
            event: self.event,
            event_stream: self.eventstream,
            union: self.union,
            document: self.document,
            sensitive: self.sensitive,
            sparse: self.sparse,
            error,
            payload: self.payload,
            min: self.min,
            max: self.max,
            pattern: self.pattern,
            values: self.values,
            element: self.member.map(|member| member.shape),
            key: self.key.map(|key| key.shape),
            value: self.value.map(|value| value.shape),
            members,
        })
    }
}

impl RawMember {
    fn fact(self, name: &str, required: bool) -> Result<Member, String> {
        let place = match self.location.as_deref() {
            None => None,
            Some("uri") => Some(Place::Path),
            Some("querystring") => Some(Place::Query),
            Some("header") => Some(Place::Header),
            Some(other) => return Err(format!("{name} goes to {other}")),
        };
        Ok(Member {
            shape: self.shape,
            required,
            place,
            wire_name: self.location_name.filter(|wire| wire != name),
            json_value: self.json_value,
            idempotency_token: self.idempotency_token,
            deprecated: self.deprecated,
        })
    }
}

#[derive(Deserialize)]
struct Pagination {
    pagination: BTreeMap<String, Box<RawValue>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPaginator {
    input_token: String,
    output_token: String,
    limit_key: Option<String>,
    result_key: String,
}

impl RawPaginator {
    fn fact(self) -> Paginator {
        Paginator {
            input_token: self.input_token,
            output_token: self.output_token,
            page_size: self.limit_key,
            items: self.result_key,
        }
    }
}

#[derive(Deserialize, Default)]
struct Waiters {
    waiters: BTreeMap<String, RawWaiter>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawWaiter {
    operation: String,
    delay: u32,
    max_attempts: u32,
    acceptors: Vec<RawAcceptor>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAcceptor {
    state: String,
    matcher: String,
    argument: Option<String>,
    expected: Value,
}

impl RawWaiter {
    fn fact(self) -> Waiter {
        let acceptors = self.acceptors.into_iter().map(|raw| Acceptor {
            state: raw.state,
            matcher: raw.matcher,
            argument: raw.argument,
            expected: raw.expected,
        });
        Waiter {
            operation: self.operation,
            delay: self.delay,
            max_attempts: self.max_attempts,
            acceptors: acceptors.collect(),
        }
    }
}
