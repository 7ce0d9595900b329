//! The Rust face: for each group of a service its operations, structures and enumerations.

mod calls;
mod types;

use super::Generated;
use super::model::Service;
use super::names::snake;
use super::words::wrapped;
use crate::catalogue::facts::{Kind, Shape};
use crate::command::formatted;
use std::collections::{BTreeMap, BTreeSet};

/// Of a line of documentation.
const WIDTH: usize = 116;

const FOLDER: &str = "bindings-rust/src/generated";

pub(super) fn files(services: &[Service]) -> Result<Vec<Generated>, String> {
    let mut files = Vec::new();
    let mut index =
        "//! The services. `cargo xtask generate` writes this folder from `core/catalogue/`.\n\n".to_owned();
    let mut file = |path: String, text: String| -> Result<(), String> {
        files.push(Generated { path: format!("{FOLDER}/{path}"), text: formatted(&text)? });
        Ok(())
    };
    for service in services {
        let rust = Rust { service, names: service.called() };
        let mut groups: BTreeSet<&str> = service.groups_with_types();
        groups.extend(service.choices.groups.keys().map(String::as_str));
        for group in &groups {
            file(format!("{}/{group}.rs", service.name), rust.group(group)?)?;
        }
        if !service.waiters().is_empty() {
            file(format!("{}/waiters.rs", service.name), rust.waiters()?)?;
        }
        file(format!("{}/mod.rs", service.name), rust.service(&groups))?;
        index += &format!("#[cfg(feature = {:?})]\npub mod {};\n", rust.feature(), service.name);
    }
    file("mod.rs".to_owned(), index)?;
    Ok(files)
}

struct Rust<'a> {
    service: &'a Service,
    /// What documentation calls by AWS's name, and Rust in snake case.
    names: BTreeSet<String>,
}

impl Rust<'_> {
    /// `SiteWise`.
    fn client(&self) -> &str {
        self.service.class()
    }

    /// `sitewise`.
    fn feature(&self) -> &str {
        self.service.attribute()
    }

    /// The module of the service.
    fn service(&self, groups: &BTreeSet<&str>) -> String {
        let title = &self.service.facts.service.name;
        let (client, feature) = (self.client(), self.feature());
        let mut text = format!("//! {title}: operations, structures and enumerations.\n\nuse crate::Connector;\n\n");
        let waiters = (!self.service.waiters().is_empty()).then_some("waiters");
        for group in groups.iter().copied().chain(waiters) {
            text += &format!("mod {group};\n");
        }
        for group in groups {
            text += &format!("pub use {group}::*;\n");
        }
        text + &format!(
            "\n/// {title} through a connector: a method for each operation.\n#[derive(Debug, Clone)]\n\
             pub struct {client} {{ connector: Connector }}\n\nimpl Connector {{\n/// {title}.\n\
             pub fn {feature}(&self) -> {client} {{ {client} {{ connector: self.clone() }} }}\n}}\n"
        )
    }

    /// The file of a group.
    fn group(&self, group: &str) -> Result<String, String> {
        let mut body = String::new();
        for name in self.service.choices.groups.get(group).into_iter().flatten() {
            body += &self.operation(group, name)?;
        }
        let of_group = |name: &&str| self.service.group(name) == group;
        for name in self.service.types().into_iter().filter(of_group) {
            let shape = self.service.shape(name);
            body += &match &shape.values {
                Some(values) => self.enumeration(name, values),
                None if shape.union => self.union(name, shape)?,
                None => self.structure(name, shape)?,
            };
        }
        let title = format!("{}: {}", self.service.facts.service.name, group.replace('_', " "));
        Ok(format!("//! {title}.\n\n{}\n{body}", self.imports(&body, group)))
    }

    /// What a file uses.
    fn imports(&self, body: &str, group: &str) -> String {
        let mut imports = String::new();
        for (word, import) in [
            ("HashMap", "std::collections::HashMap"),
            ("Bytes", "bytes::Bytes"),
            ("Document", "serde_json::Value as Document"),
            ("Error", "crate::Error"),
            ("Timestamp", "crate::Timestamp"),
            ("Call", "crate::call::Call"),
            ("call!", "crate::call::call"),
            ("events!", "crate::events::events"),
            ("Value", "crate::from_wire::Value"),
            ("Structure", "crate::from_wire::Structure"),
            ("UNKNOWN", "crate::from_wire::UNKNOWN"),
            ("listing!", "crate::listing::listing"),
            ("pages!", "crate::listing::pages"),
            ("Object", "crate::to_json::Object"),
            ("ToJson", "crate::to_json::ToJson"),
            ("Hidden", "crate::types::Hidden"),
            ("Response", "crate::types::Response"),
            ("ResponseMetadata", "crate::types::ResponseMetadata"),
            ("Wait", "crate::wait::Wait"),
            ("enumeration!", "crate::types::enumeration"),
        ] {
            if uses(body, word) {
                imports += &format!("use {import};\n");
            }
        }
        let mut others: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let all = self.service.types().into_iter().chain(self.service.facts.operations.keys().map(String::as_str));
        for name in all {
            let module = self
                .service
                .facts
                .operations
                .get(name)
                .map_or_else(|| self.service.group(name), |operation| self.service.group(&operation.input));
            if module != group && uses(body, name) {
                others.entry(module).or_default().push(name);
            }
        }
        for (module, names) in others {
            imports += &format!("use super::{module}::{{{}}};\n", names.join(", "));
        }
        if uses(body, self.client()) {
            imports += &format!("use super::{};\n", self.client());
        }
        imports
    }

    /// A type as Rust has it.
    fn kind(&self, name: &str) -> Result<String, String> {
        let shape = self.service.shape(name);
        let part = |part: &Option<String>| self.kind(part.as_deref().ok_or_else(|| format!("{name} has no parts"))?);
        Ok(match shape.kind {
            Kind::String if shape.values.is_some() => name.to_owned(),
            Kind::String => "String".to_owned(),
            Kind::Boolean => "bool".to_owned(),
            Kind::Integer => "i32".to_owned(),
            Kind::Long => "i64".to_owned(),
            Kind::Float | Kind::Double => "f64".to_owned(),
            Kind::Timestamp => "Timestamp".to_owned(),
            Kind::Blob => "Bytes".to_owned(),
            Kind::Structure if shape.document => "Document".to_owned(),
            Kind::Structure => name.to_owned(),
            Kind::List if shape.sparse => format!("Vec<Option<{}>>", part(&shape.element)?),
            Kind::List => format!("Vec<{}>", part(&shape.element)?),
            Kind::Map => format!("HashMap<String, {}>", part(&shape.value)?),
        })
    }

    /// How a value of a type is given.
    fn given(&self, name: &str) -> Result<Given, String> {
        let shape = self.service.shape(name);
        let kind = self.kind(name)?;
        let part = |part: &Option<String>| self.kind(part.as_deref().ok_or_else(|| format!("{name} has no parts"))?);
        Ok(match shape.kind {
            Kind::String | Kind::Blob => Given::plain(&format!("impl Into<{kind}>"), ".into()"),
            Kind::Structure if shape.document => Given::plain("impl Into<Document>", ".into()"),
            // Texts come as several types, documents as many; for the rest an empty list needs no type said.
            Kind::List if self.is_converted(shape) => Given {
                parameter: format!("impl IntoIterator<Item = impl Into<{}>>", part(&shape.element)?),
                made: format!(".into_iter().map(Into::into).collect::<{kind}>()"),
            },
            Kind::List => Given {
                parameter: format!("impl IntoIterator<Item = {}>", part(&shape.element)?),
                made: format!(".into_iter().collect::<{kind}>()"),
            },
            Kind::Map => Given {
                parameter: format!("impl IntoIterator<Item = (impl Into<String>, impl Into<{}>)>", part(&shape.value)?),
                made: format!(".into_iter().map(|(name, value)| (name.into(), value.into())).collect::<{kind}>()"),
            },
            _ => Given::plain(&kind, ""),
        })
    }

    /// Whether the elements of a list are given as what becomes them.
    fn is_converted(&self, list: &Shape) -> bool {
        let element = list.element.as_ref().map(|element| self.service.shape(element));
        element.is_some_and(|element| element.document || matches!(element.kind, Kind::String | Kind::Blob))
    }

    /// A comment of documentation. What is called in it is called as in Rust: members and operations in snake case.
    fn documentation(&self, words: &str) -> String {
        let mut text = String::new();
        for paragraph in words.replace("``", "`").split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty())
        {
            if !text.is_empty() {
                text += "///\n";
            }
            let is_aws = paragraph.starts_with("AWS: ");
            let parts = paragraph.split('`').enumerate().map(|(place, part)| match place % 2 {
                1 if !is_aws && self.names.contains(part) => snake(part),
                1 => part.to_owned(),
                // Else they are HTML, and links.
                _ => part.replace('<', "\\<").replace('[', "\\["),
            });
            for line in wrapped(&parts.collect::<Vec<_>>().join("`"), WIDTH, 0) {
                text += &format!("/// {line}\n");
            }
        }
        text
    }
}

/// How a value is given.
struct Given {
    /// The type of the parameter.
    parameter: String,
    /// What makes the value of the parameter.
    made: String,
}

impl Given {
    fn plain(parameter: &str, made: &str) -> Self {
        Given { parameter: parameter.to_owned(), made: made.to_owned() }
    }

    fn expression(&self, name: &str) -> String {
        format!("{name}{}", self.made)
    }
}

/// The field of a member: some are called like words of Rust.
pub(super) fn attribute(name: &str) -> String {
    let snake = snake(name);
    if matches!(snake.as_str(), "type" | "match" | "enum") { format!("r#{snake}") } else { snake }
}

/// The setter beside that of a member, for what may be absent.
fn setter(attribute: &str) -> String {
    format!("set_{}", attribute.trim_start_matches("r#"))
}

/// What is said of it.
fn or_none(attribute: &str) -> String {
    let name = attribute.trim_start_matches("r#");
    format!("/// As [`{name}`](Self::{name}), but for `None`, which leaves it out.\n")
}

/// Whether code has this word as a name; comments, values of enumerations and members of unions do not count.
fn uses(code: &str, word: &str) -> bool {
    let (name, is_macro) = word.strip_suffix('!').map_or((word, false), |name| (name, true));
    let is_value = |line: &str| line.starts_with("///") || line.ends_with("\",") && line.contains(" = \"");
    code.lines().map(str::trim_start).filter(|line| !is_value(line)).any(|line| {
        line.match_indices(name).any(|(place, _)| {
            let before = line[..place].chars().next_back();
            let after = line[place + name.len()..].chars().next();
            let is_part = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
            let is_variant = place == 0 && after == Some('(');
            let is_quoted = before == Some('"') || before == Some('.');
            let is_path = before == Some(':');
            !is_part(before)
                && !is_part(after)
                && !is_variant
                && !is_quoted
                && !is_path
                && (after == Some('!')) == is_macro
        })
    })
}
