//! The Rust face: for each group of a service its operations, structures and enumerations.

use super::Generated;
use super::model::{Paging, Service, Waits};
use super::names::{pascal, snake};
use super::words::{facts, wrapped};
use crate::catalogue::facts::{Kind, Member, Shape};
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
        file(format!("{}/waiters.rs", service.name), rust.waiters()?)?;
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
        self.service.facts.service.id.trim_start_matches("IoT")
    }

    /// `sitewise`.
    fn feature(&self) -> String {
        self.client().to_ascii_lowercase()
    }

    /// The module of the service.
    fn service(&self, groups: &BTreeSet<&str>) -> String {
        let title = &self.service.facts.service.name;
        let (client, feature) = (self.client(), self.feature());
        let mut text = format!("//! {title}: operations, structures and enumerations.\n\nuse crate::Connector;\n\n");
        for group in groups.iter().copied().chain(["waiters"]) {
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

    /// A call of an operation: what it needs as parameters, the rest as setters.
    fn operation(&self, group: &str, name: &str) -> Result<String, String> {
        let operation = self.service.operation(name)?;
        let paging = self.service.paging(name);
        let response = operation.output.as_deref().unwrap_or("ResponseMetadata");
        let about = format!(
            "{}\n\nAWS: `{name}`, permission `{}:{name}`.",
            self.service.operation_words(group, name),
            self.service.name
        );
        let about = self.documentation(&about);
        let mut setters = String::new();
        let members = self.service.input(operation);
        for (member_name, member) in members.iter().filter(|(_, member)| !member.required) {
            let (given, with) = if member_name == "nextToken" && paging.is_some() {
                (Given::plain("impl Into<Option<String>>", ".into()"), "with_some")
            } else {
                (self.given(&member.shape)?, "with")
            };
            let words = self.argument_words(&operation.input, member_name, member, paging.as_ref());
            let method = attribute(member_name);
            setters += &format!(
                "{}pub fn {method}(self, {method}: {}) -> Self {{ {name}(self.0.{with}({member_name:?}, &{})) }}\n\n",
                self.documentation(&words),
                given.parameter,
                given.expression(&method),
            );
        }
        let made = match (&paging, self.event_of(response)?) {
            (_, Some(event)) => format!("events!({name}, {response}, {event});"),
            (Some(Paging { items: Some(_), .. }), _) => format!("listing!({name}, {response});"),
            (Some(_), _) => format!("pages!({name}, {response});"),
            (None, _) => format!("call!({name}, {response});"),
        };
        let implemented = if setters.is_empty() { String::new() } else { format!("impl {name} {{\n{setters}}}\n\n") };
        let listed = match paging.and_then(|paging| paging.items) {
            Some(items) => self.listed(name, response, items)?,
            None => String::new(),
        };
        Ok(format!(
            "{about}#[derive(Debug, Clone)]\n#[must_use = \"a call does nothing until it is sent\"]\n\
             pub struct {name}(pub(super) Call);\n\n{implemented}{made}\n\n{listed}\
             impl {client} {{\n{about}{signature}{{\n{name}({call})\n}}\n}}\n\n",
            client = self.client(),
            signature = self.signature(name, &snake(name), name)?,
            call = self.call(name)?,
        ))
    }

    /// The head of a method that takes what an operation needs.
    fn signature(&self, operation: &str, method: &str, result: &str) -> Result<String, String> {
        let members = self.service.input(self.service.operation(operation)?);
        let required: Vec<_> = members.iter().filter(|(_, member)| member.required).collect();
        let mut text = String::new();
        if required.len() > 6 {
            text += "#[allow(clippy::too_many_arguments, reason = \"AWS requires all of them\")]\n";
        }
        text += &format!("pub fn {method}(&self");
        for (name, member) in required {
            text += &format!(", {}: {}", attribute(name), self.given(&member.shape)?.parameter);
        }
        Ok(text + &format!(") -> {result} "))
    }

    /// The call with what it needs.
    fn call(&self, operation: &str) -> Result<String, String> {
        let members = self.service.input(self.service.operation(operation)?);
        let mut text = format!("Call::new(&self.connector, \"{}.{operation}\")", self.service.name);
        for (name, member) in members.iter().filter(|(_, member)| member.required) {
            text += &format!(".with({name:?}, &{})", self.given(&member.shape)?.expression(&attribute(name)));
        }
        Ok(text)
    }

    /// What comes one by one, if an operation answers with a stream.
    fn event_of(&self, response: &str) -> Result<Option<String>, String> {
        let Some(shape) = self.service.facts.shapes.get(response) else { return Ok(None) };
        let stream = shape.payload.as_ref().and_then(|payload| shape.members.get(payload));
        let event = stream.and_then(|stream| self.service.shape(&stream.shape).element.as_deref());
        event.map(|event| self.kind(event)).transpose()
    }

    /// How items are taken out of an answer.
    fn listed(&self, operation: &str, response: &str, items: &str) -> Result<String, String> {
        let item = self.service.item_of(self.service.operation(operation)?, items)?;
        let item = self.kind(item)?;
        let take = match self.service.shape(response).members.get(items) {
            Some(member) if member.required => format!("std::mem::take(&mut self.{})", attribute(items)),
            _ => format!("self.{}.take().unwrap_or_default()", attribute(items)),
        };
        Ok(format!(
            "impl crate::Paged for {response} {{\ntype Item = {item};\n\n\
             fn take_items(&mut self) -> Vec<{item}> {{ {take} }}\n}}\n\n"
        ))
    }

    fn waiters(&self) -> Result<String, String> {
        let mut methods = String::new();
        for waits in self.service.waiters() {
            methods += &self.waiter(&waits)?;
        }
        let client = self.client();
        let body = format!("impl {client} {{\n{methods}}}\n");
        let title = &self.service.facts.service.name;
        Ok(format!("//! {title}: waiting for states.\n\n{}\n{body}", self.imports(&body, "waiters")))
    }

    fn waiter(&self, waits: &Waits<'_>) -> Result<String, String> {
        let operation = self.service.operation(waits.operation)?;
        let result = operation.output.as_deref().filter(|_| !waits.gone).unwrap_or("()");
        let words = format!(
            "{}\n\nCalls `{}` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.",
            waits.words(),
            waits.operation
        );
        let method = format!("wait_until_{}", snake(waits.name));
        let signature = self.signature(waits.operation, &method, &format!("Wait<{result}>"))?;
        let waiter = format!("{}.{}", self.service.name, waits.name);
        let call = self.call(waits.operation)?;
        Ok(format!("{}{signature}{{\nWait::new({call}, {waiter:?})\n}}\n\n", self.documentation(&words)))
    }

    fn enumeration(&self, name: &str, values: &[String]) -> String {
        let words = self.documentation(self.service.type_words(name).unwrap_or_default());
        let unknown = if values.iter().any(|value| pascal(value) == "Unknown") { "Other" } else { "Unknown" };
        let mut text = format!("enumeration! {{\n{words}{name} {{\n");
        for value in values {
            text += &format!("    {} = {value:?},\n", pascal(value));
        }
        text += &format!("}} else {unknown}\n");
        // The formatter does not look into macros.
        text.replace('\n', "\n    ").trim_end().to_owned() + "\n}\n\n"
    }

    fn union(&self, name: &str, shape: &Shape) -> Result<String, String> {
        let (mut variants, mut read, mut written) = (String::new(), String::new(), String::new());
        for (place, (member_name, member)) in shape.members.iter().enumerate() {
            let variant = pascal(member_name);
            let words = self.documentation(self.service.member_words(name, member_name).unwrap_or_default());
            variants += &format!("{words}{variant}({}),\n", self.kind(&member.shape)?);
            read += &format!("{} => {name}::{variant}(value.read()?),\n", place + 1);
            written += &format!("{name}::{variant}(value) => Object::default().with({member_name:?}, value),\n");
        }
        let written = format!(
            "impl ToJson for {name} {{\nfn to_json(&self) -> serde_json::Value {{\nmatch self {{\n{written}\
             {name}::Unknown => Object::default(),\n}}.into()\n}}\n}}\n\n"
        );
        let unknown = if self.service.is_input(name) { "; it cannot be sent" } else { "" };
        Ok(format!(
            "{}///\n/// Open: exactly one of its members is set.\n\
             #[allow(clippy::large_enum_variant, reason = \"an answer holds few of them, and a box would be in the way\")]\n\
             #[derive(Debug, Clone, PartialEq, Default)]\n\
             #[non_exhaustive]\npub enum {name} {{\n{variants}\
             /// None that this version knows{unknown}.\n#[default]\nUnknown,\n}}\n\n\
             impl Structure for {name} {{\nfn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {{\n\
             *self = match number {{\n{read}_ => return value.unknown(),\n}};\nOk(())\n}}\n}}\n\n{}",
            self.documentation(self.service.type_words(name).unwrap_or_default()),
            written,
        ))
    }

    fn structure(&self, name: &str, shape: &Shape) -> Result<String, String> {
        let is_response =
            self.service.facts.operations.values().any(|operation| operation.output.as_deref() == Some(name));
        let words = self.service.type_words(name).map_or_else(|| self.service.root_words(name), str::to_owned);
        let (mut members, mut read) = (String::new(), String::new());
        // A stream is beside the structure, not in it.
        let is_member = |name: &String| shape.payload.as_ref() != Some(name);
        for (place, (member_name, member)) in shape.members.iter().enumerate().filter(|(_, (name, _))| is_member(name))
        {
            let attribute = attribute(member_name);
            let words = self.service.member_words(name, member_name).unwrap_or_default();
            let words = self.documentation(&told(words, &facts(self.service, member)));
            members += &format!("{words}pub {attribute}: {},\n", self.member_type(name, member)?);
            let how = if self.is_boxed(name, member) { "boxed" } else { "read" };
            read += &format!("{} => self.{attribute} = value.{how}()?,\n", place + 1);
        }
        let mut text = self.documentation(&words);
        let hidden = |member: &Member| shape.sensitive || self.service.is_sensitive(&member.shape);
        let has_secrets = shape.members.values().any(hidden);
        let debug = if has_secrets { "" } else { "Debug, " };
        if is_response {
            members += "/// What is known of the answer besides.\npub response_metadata: ResponseMetadata,\n";
        }
        text += &format!(
            "#[derive({debug}Clone, PartialEq, Default)]\n#[non_exhaustive]\npub struct {name} {{\n{members}}}\n\n"
        );
        if has_secrets {
            text += &self.debug(name, shape, is_response);
        }
        if self.service.is_input(name) {
            text += &self.made(name, shape)?;
        }
        text += &self.written(name, shape);
        let read = if read.is_empty() {
            "fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {\nvalue.unknown()\n}\n".to_owned()
        } else {
            format!(
                "fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {{\nmatch number {{\n\
                 {read}_ => return value.unknown(),\n}}\nOk(())\n}}\n"
            )
        };
        text += &format!("impl Structure for {name} {{\n{read}}}\n\n");
        if is_response {
            text += &format!(
                "impl Response for {name} {{\nfn with_metadata(mut self, metadata: ResponseMetadata) -> Self {{\n\
                 self.response_metadata = metadata;\nself\n}}\n}}\n\n"
            );
        }
        Ok(text)
    }

    /// How it is shown where some members never are.
    fn debug(&self, name: &str, shape: &Shape, is_response: bool) -> String {
        let mut fields = String::new();
        for (member_name, member) in &shape.members {
            let attribute = attribute(member_name);
            let title = attribute.trim_start_matches("r#");
            let is_hidden = shape.sensitive || self.service.is_sensitive(&member.shape);
            fields += &match (is_hidden, member.required) {
                (false, _) => format!(".field({title:?}, &self.{attribute})"),
                (true, true) => format!(".field({title:?}, &Hidden)"),
                (true, false) => format!(".field({title:?}, &self.{attribute}.as_ref().map(|_| Hidden))"),
            };
        }
        if is_response {
            fields += ".field(\"response_metadata\", &self.response_metadata)";
        }
        format!(
            "impl std::fmt::Debug for {name} {{\nfn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n\
             f.debug_struct({name:?}){fields}.finish()\n}}\n}}\n\n"
        )
    }

    /// How a structure is made that operations take: with what it needs, and setters for the rest.
    fn made(&self, name: &str, shape: &Shape) -> Result<String, String> {
        let (mut parameters, mut fields, mut setters) = (String::new(), String::new(), String::new());
        for (member_name, member) in &shape.members {
            let attribute = attribute(member_name);
            let given = self.given(&member.shape)?;
            let value = given.expression(&attribute);
            if member.required {
                parameters += &format!("{attribute}: {}, ", given.parameter);
                fields +=
                    &if value == attribute { format!("{attribute}, ") } else { format!("{attribute}: {value}, ") };
                continue;
            }
            let words = self.service.member_words(name, member_name).unwrap_or_default();
            let value = if self.is_boxed(name, member) { format!("Box::new({value})") } else { value };
            setters += &format!(
                "{}pub fn {attribute}(mut self, {attribute}: {}) -> Self {{ self.{attribute} = Some({value}); self }}\n\n",
                self.documentation(&told(words, &facts(self.service, member))),
                given.parameter,
            );
        }
        let required = shape.members.values().filter(|member| member.required).count();
        let many = if required > 7 {
            "#[allow(clippy::too_many_arguments, reason = \"AWS requires all of them\")]\n"
        } else {
            ""
        };
        let rest = if required < shape.members.len() { "..Self::default()" } else { "" };
        let (words, made) = match required {
            0 => ("Empty: all members have setters.", "Self::default()".to_owned()),
            _ => ("With what it needs; the other members have setters.", format!("Self {{ {fields}{rest} }}")),
        };
        Ok(format!(
            "impl {name} {{\n/// {words}\n{many}pub fn new({parameters}) -> Self {{ {made} }}\n\n{setters}}}\n\n"
        ))
    }

    fn written(&self, name: &str, shape: &Shape) -> String {
        let mut object = "Object::default()".to_owned();
        for (member_name, member) in shape.members.iter().filter(|(name, _)| shape.payload.as_ref() != Some(*name)) {
            let with = if member.required { "with" } else { "with_some" };
            object += &format!(".{with}({member_name:?}, &self.{})", attribute(member_name));
        }
        format!("impl ToJson for {name} {{\nfn to_json(&self) -> serde_json::Value {{\n{object}.into()\n}}\n}}\n\n")
    }

    /// The type of a member as a structure has it.
    fn member_type(&self, structure: &str, member: &Member) -> Result<String, String> {
        let kind = self.kind(&member.shape)?;
        let kind = if self.is_boxed(structure, member) { format!("Box<{kind}>") } else { kind };
        Ok(if member.required { kind } else { format!("Option<{kind}>") })
    }

    /// Whether a member may hold the structure that it is a member of, with no list or map between.
    fn is_boxed(&self, structure: &str, member: &Member) -> bool {
        let mut reached = BTreeSet::new();
        let mut left = vec![member.shape.as_str()];
        while let Some(name) = left.pop() {
            let shape = self.service.shape(name);
            if shape.kind != Kind::Structure || shape.document || !reached.insert(name) {
                continue;
            }
            if name == structure {
                return true;
            }
            left.extend(shape.members.values().map(|member| member.shape.as_str()));
        }
        false
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
            Kind::List => Given {
                parameter: format!("impl IntoIterator<Item = impl Into<{}>>", part(&shape.element)?),
                made: format!(".into_iter().map(Into::into).collect::<{kind}>()"),
            },
            Kind::Map => Given {
                parameter: format!("impl IntoIterator<Item = (impl Into<String>, impl Into<{}>)>", part(&shape.value)?),
                made: format!(".into_iter().map(|(name, value)| (name.into(), value.into())).collect::<{kind}>()"),
            },
            _ => Given::plain(&kind, ""),
        })
    }

    /// What is said of an argument. The page size has bounds of its own.
    fn argument_words(&self, input: &str, name: &str, member: &Member, paging: Option<&Paging<'_>>) -> String {
        match (name, paging) {
            ("nextToken", Some(_)) => {
                "Where to begin: the token of an earlier page of the same listing; `None` for the first page."
                    .to_owned()
            }
            ("maxResults", Some(paging)) => {
                let largest =
                    paging.largest.map_or(String::new(), |largest| format!("; above {largest} it is {largest}"));
                let default = paging.default.map_or("the service's".to_owned(), |default| default.to_string());
                format!("The size of a page, 1 or more{largest}. Default: {default}.")
            }
            _ => {
                let words = self.service.member_words(input, name).unwrap_or_default();
                told(words, &facts(self.service, member))
            }
        }
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

/// Words with facts behind them.
fn told(words: &str, facts: &str) -> String {
    if facts.is_empty() { words.to_owned() } else { format!("{}; {facts}.", words.trim_end_matches('.')) }
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
