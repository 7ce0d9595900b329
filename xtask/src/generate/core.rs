//! The core's tables: rows and shapes of every operation, as statics.

use super::Generated;
use super::model::{Paging, Service};
use super::names::{attribute, constant};
use crate::catalogue::facts::{Kind, Member, Place, Shape};
use crate::command::formatted;
use std::collections::BTreeSet;
use std::fmt::Write;

pub(super) fn files(services: &[Service]) -> Result<Vec<Generated>, String> {
    let mut files = Vec::new();
    for service in services {
        let text =
            Table { service, text: String::new() }.write().map_err(|error| format!("{}: {error}", service.name))?;
        files.push(Generated { path: format!("core/src/generated/{}.rs", service.name), text: formatted(&text)? });
    }
    let index = index(services)
        + &format!(
            "\n/// What the tables are, in short: faces of another build would misread what is written by number.\n\
         #[cfg(feature = \"blocking\")]\n\
         pub(crate) const FINGERPRINT: &str = {:?};\n",
            fingerprint(&files)
        );
    files.push(Generated { path: "core/src/generated/mod.rs".to_owned(), text: formatted(&index)? });
    Ok(files)
}

/// The same for the same tables (FNV-1a).
pub(super) fn fingerprint(files: &[Generated]) -> String {
    let bytes = files.iter().filter(|file| !file.path.ends_with("mod.rs")).flat_map(|file| file.text.bytes());
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

fn index(services: &[Service]) -> String {
    let mut text = "//! The rows and shapes of every operation. `cargo xtask generate` writes this folder from `core/catalogue/`.\n\n\
                    use crate::endpoint::Service;\nuse crate::engine::Operation;\nuse crate::waiter::Waiter;\n\n"
        .to_owned();
    for service in services {
        text += &format!("pub(crate) mod {};\n", service.name);
    }
    text += "pub(crate) mod settings;\n\n/// The operations of a service, by name.\n\
             pub(crate) fn operations(service: Service) -> &'static [&'static Operation] {\nmatch service {\n";
    for service in services {
        text += &format!("{} => &{}::OPERATIONS,\n", variant(service), service.name);
    }
    text += "}\n}\n\n/// What can be waited for.\n\
             pub(crate) fn waiters(service: Service) -> &'static [Waiter] {\nmatch service {\n";
    for service in services {
        text += &format!("{} => &{}::WAITERS,\n", variant(service), service.name);
    }
    text + "}\n}\n"
}

/// The service as the core calls it.
fn variant(service: &Service) -> String {
    format!("Service::{}", service.class())
}

struct Table<'a> {
    service: &'a Service,
    text: String,
}

impl Table<'_> {
    fn write(mut self) -> Result<String, String> {
        let service = self.service;
        let operations = &service.facts.operations;
        write!(
            self.text,
            "//! {}, version {}: {} operations.\n\nuse crate::engine::table::*;\n\n\
             pub(crate) static OPERATIONS: [&Operation; {}] = [",
            service.facts.service.name,
            service.facts.service.api_version,
            operations.len(),
            operations.len()
        )
        .map_err(|error| error.to_string())?;
        for name in operations.keys() {
            self.text += &format!("&{}, ", constant(name));
        }
        self.text += "];\n";
        for name in operations.keys() {
            self.operation(name)?;
        }
        self.waiters();
        for name in reached(service)? {
            self.shape(name)?;
        }
        Ok(self.text)
    }

    fn operation(&mut self, name: &str) -> Result<(), String> {
        let operation = self.service.operation(name)?;
        let plane = match operation.host_prefix.as_str() {
            "api." => "Api",
            "data." => "Data",
            "monitor." => "Monitor",
            "" => "Whole",
            other => return Err(format!("{name} is at {other}, which is no plane")),
        };
        let output =
            operation.output.as_deref().map_or("Shape::NOTHING".to_owned(), |output| format!("&{}", constant(output)));
        let paging = self.service.paging(name).map_or("None".to_owned(), |paging| paging_text(&paging));
        self.text += &format!(
            "\npub(crate) static {}: Operation = Operation {{ service: {}, name: {name:?}, method: {:?}, path: {:?}, \
             plane: Plane::{plane}, input: &{}, output: {output}, paging: {paging} }};\n",
            constant(name),
            variant(self.service),
            operation.method,
            operation.uri,
            constant(&operation.input),
        );
        Ok(())
    }

    fn waiters(&mut self) {
        let waiters = self.service.waiters();
        self.text += &format!("\npub(crate) static WAITERS: [Waiter; {}] = [", waiters.len());
        for waits in waiters {
            self.text += &format!(
                "Waiter {{ name: {:?}, operation: &{}, state: {:?}, success: &{:?}, failure: &{:?}, error: {:?}, gone: {} }},",
                waits.name,
                constant(waits.operation),
                waits.state,
                waits.success,
                waits.failure,
                waits.error,
                waits.gone
            );
        }
        self.text += "];\n";
    }

    fn shape(&mut self, name: &str) -> Result<(), String> {
        let shape = self.service.shape(name);
        let form = if shape.union { "Union" } else { "Structure" };
        let mut members = String::new();
        for (member_name, member) in &shape.members {
            members += &self.member(name, member_name, member)?;
        }
        let sensitive = if shape.sensitive { "true" } else { "false" };
        self.text += &format!(
            "\nstatic {}: Shape = Shape {{ name: {name:?}, form: Form::{form}, sensitive: {sensitive}, members: &[{members}] }};\n",
            constant(name)
        );
        Ok(())
    }

    fn member(&self, structure: &str, name: &str, member: &Member) -> Result<String, String> {
        let target = self.service.shape(&member.shape);
        let kind = self.kind(&member.shape)?;
        let mut fields = String::new();
        match member.place {
            None => {}
            Some(Place::Path) => fields += ", place: Place::Path",
            Some(Place::Query) => fields += ", place: Place::Query",
            Some(Place::Header) => fields += ", place: Place::Header",
        }
        if self.service.shape(structure).payload.as_deref() == Some(name) {
            fields += ", place: Place::Payload";
        }
        if let Some(wire) = &member.wire_name {
            fields += &format!(", wire: {wire:?}");
        }
        if member.required {
            fields += ", required: true";
        }
        if member.idempotency_token {
            fields += ", token: true";
        }
        if self.service.is_sensitive(&member.shape) {
            fields += ", sensitive: true";
        }
        // AWS extends what it takes: only what decides where a request goes, and pages, is checked.
        let goes_along = matches!(member.place, Some(Place::Path | Place::Query)) && member.required;
        if goes_along || PAGING.contains(&name) {
            fields += &bounds(target);
        }
        Ok(format!("member!({name:?}, {:?}, {kind}{fields}),", attribute(name)))
    }

    fn kind(&self, name: &str) -> Result<String, String> {
        let shape = self.service.shape(name);
        fn part<'a>(name: &str, part: &'a Option<String>) -> Result<&'a str, String> {
            part.as_deref().ok_or_else(|| format!("{name} has no parts"))
        }
        Ok(match shape.kind {
            Kind::String if shape.values.is_some() => format!("Kind::Enumeration({name:?})"),
            Kind::String => "Kind::String".to_owned(),
            Kind::Boolean => "Kind::Boolean".to_owned(),
            Kind::Integer => "Kind::Integer".to_owned(),
            Kind::Long => "Kind::Long".to_owned(),
            Kind::Float | Kind::Double => "Kind::Double".to_owned(),
            Kind::Timestamp => "Kind::Timestamp".to_owned(),
            Kind::Blob => "Kind::Blob".to_owned(),
            Kind::Structure if shape.document => "Kind::Document".to_owned(),
            Kind::Structure => format!("Kind::Structure(&{})", constant(name)),
            Kind::List if shape.sparse => format!("Kind::SparseList(&{})", self.kind(part(name, &shape.element)?)?),
            Kind::List => format!("Kind::List(&{})", self.kind(part(name, &shape.element)?)?),
            Kind::Map => format!("Kind::Map(&{})", self.kind(part(name, &shape.value)?)?),
        })
    }
}

/// What a listing calls the token and the size of a page.
const PAGING: [&str; 4] = ["nextToken", "marker", "maxResults", "pageSize"];

/// The structures that requests and answers are made of. Errors are not among them: they are read by themselves.
fn reached(service: &Service) -> Result<BTreeSet<&str>, String> {
    let facts = &service.facts;
    let mut reached = BTreeSet::new();
    let mut left: Vec<&str> = service.roots().into_iter().collect();
    while let Some(name) = left.pop() {
        let shape = facts.shapes.get(name).ok_or_else(|| format!("there is no shape {name}"))?;
        if shape.is_structure() && !reached.insert(name) {
            continue;
        }
        let members = shape.members.values().map(|member| &member.shape);
        left.extend(members.chain(&shape.element).chain(&shape.value).map(String::as_str));
    }
    // Lists and maps were followed, and are written where they are used.
    Ok(reached)
}

fn paging_text(paging: &Paging<'_>) -> String {
    let Paging { items, default, largest, sized, token, next, size } = paging;
    let largest = match (sized, largest) {
        (false, _) => "None".to_owned(),
        (true, None) => "Some(i64::MAX)".to_owned(),
        (true, Some(largest)) => format!("Some({largest})"),
    };
    let names = match (*token, *next, *size) {
        ("nextToken", "nextToken", "maxResults") => "PageNames::USUAL".to_owned(),
        _ => format!("PageNames {{ token: {token:?}, next: {next:?}, size: {size:?} }}"),
    };
    format!("Some(Paging {{ items: {items:?}, default_page: {default:?}, largest_page: {largest}, names: {names} }})")
}

/// What is checked of a member before anything is sent.
fn bounds(shape: &Shape) -> String {
    let is_uuid = |pattern: &String| pattern.contains("[0-9a-f]{8}-[0-9a-f]{4}-") && !pattern.contains("externalId");
    if shape.kind == Kind::String && shape.min == Some(36) && shape.pattern.as_ref().is_some_and(is_uuid) {
        return ", bounds: Bounds::Uuid".to_owned();
    }
    let (min, max) = (shape.min, shape.max);
    match (shape.kind, min, max) {
        (_, None, None) => String::new(),
        (Kind::String, ..) => {
            format!(", bounds: Bounds::Length {{ min: {}, max: {} }}", min.unwrap_or(0), largest(max))
        }
        (Kind::Integer | Kind::Long, ..) => {
            format!(", bounds: Bounds::Range {{ min: {}, max: {} }}", min.unwrap_or(i64::MIN), largest(max))
        }
        _ => String::new(),
    }
}

fn largest(max: Option<i64>) -> String {
    max.map_or("i64::MAX".to_owned(), |max| max.to_string())
}
