//! The Python face: the structures and enumerations of each group, and a client of each service, blocking and with asyncio.

use super::Generated;
use super::model::{Paging, Service, Waits};
use super::names::{attribute, constant, snake};
use super::words::{facts, fragment, told, wrapped};
use crate::catalogue::facts::{Kind, Member, Shape};
use std::collections::{BTreeMap, BTreeSet};

/// Of a line.
const WIDTH: usize = 120;

const FOLDER: &str = "bindings-python/python/twinlink/generated";

pub(super) fn files(services: &[Service], fingerprint: &str) -> Result<Vec<Generated>, String> {
    let file = |path: String, text: String| Generated { path: format!("{FOLDER}/{path}"), text };
    let index = format!(
        "\"\"\"`cargo xtask generate` writes this folder from `core/catalogue/`.\"\"\"\n\n\
         FINGERPRINT = {fingerprint:?}\n\"\"\"Which catalogue these files are of.\"\"\"\n"
    );
    let mut files = vec![file("__init__.py".to_owned(), index)];
    for service in services {
        let name = service.name;
        files.push(file(format!("{name}/__init__.py"), format!("\"\"\"{}.\"\"\"\n", service.facts.service.name)));
        let python = Python { service, names: service.called() };
        for group in service.groups_with_types() {
            files.push(file(format!("{name}/{group}.py"), python.types(group)?));
        }
        files.push(file(format!("{name}/index.py"), python.index()));
        files.push(file(format!("{name}/types.py"), python.reexports()));
        files.push(file(format!("{name}/client.py"), python.client(false)?));
        files.push(file(format!("{name}/async_client.py"), python.client(true)?));
    }
    Ok(files)
}

struct Python<'a> {
    service: &'a Service,
    /// What documentation calls by AWS's name, and Python in snake case.
    names: BTreeSet<String>,
}

impl Python<'_> {
    /// The module of each structure and enumeration, by name.
    fn modules(&self) -> BTreeMap<&str, &str> {
        self.service.types().into_iter().map(|name| (name, self.service.group(name))).collect()
    }

    /// The module of a group.
    fn types(&self, group: &str) -> Result<String, String> {
        let mut classes = String::new();
        let mut others: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut needs = BTreeSet::new();
        let names: Vec<&str> =
            self.modules().into_iter().filter(|(_, module)| *module == group).map(|(name, _)| name).collect();
        for name in &names {
            let shape = self.service.shape(name);
            if let Some(values) = &shape.values {
                classes += &self.enumeration(name, values);
            } else {
                classes += &self.structure(name, shape, &mut needs)?;
                for used in self.service.used_by(name) {
                    let module = self.service.group(used);
                    if module != group {
                        others.entry(module).or_default().insert(used);
                    }
                }
            }
        }
        let bases: Vec<&str> = ["Document", "OpenEnum", "Structure", "Union"]
            .into_iter()
            .filter(|base| classes.contains(&format!("({base}):")))
            .collect();
        let mut imports = String::new();
        if classes.contains("Mapping[") || classes.contains("Sequence[") {
            let used: Vec<&str> =
                ["Mapping", "Sequence"].into_iter().filter(|name| classes.contains(&format!("{name}["))).collect();
            imports += &format!("    from collections.abc import {}\n", used.join(", "));
        }
        if classes.contains(": datetime") || classes.contains("[datetime") {
            imports += "    from datetime import datetime\n";
        }
        let typing: Vec<&str> = ["Any", "ClassVar"].into_iter().filter(|name| is_used(&classes, name)).collect();
        if !typing.is_empty() {
            imports += &format!("    from typing import {}\n", typing.join(", "));
        }
        let has_streams = is_used(&classes, "EventStream");
        if !imports.is_empty() && (has_streams || !others.is_empty()) {
            imports += "\n";
        }
        if has_streams {
            imports += "    from twinlink.events import EventStream\n";
        }
        for (module, names) in &others {
            let names: Vec<&str> = names.iter().copied().collect();
            imports += &format!(
                "    from twinlink.generated.{}.{module} import {}\n",
                self.service.name,
                parenthesized(&names)
            );
        }
        let head = format!(
            "\"\"\"Structures and enumerations of {}: {}.\"\"\"\n\nfrom __future__ import annotations\n\n\
             from twinlink._structure import {}\n\n",
            self.service.facts.service.name,
            group.replace('_', " "),
            bases.join(", ")
        );
        let checking = if imports.is_empty() {
            String::new()
        } else {
            format!("TYPE_CHECKING = False\nif TYPE_CHECKING:\n{imports}\n\n")
        };
        Ok(head + &checking + &classes)
    }

    fn enumeration(&self, name: &str, values: &[String]) -> String {
        let words = self.service.type_words(name).unwrap_or_default();
        let mut text =
            format!("class {name}(OpenEnum):\n    {}\n\n    __slots__ = ()\n\n", docstring(words, "    ", &self.names));
        for value in values {
            text += &format!("    {}: ClassVar[{name}] = {value:?}  # type: ignore[assignment]\n", value_name(value));
        }
        text + "\n\n"
    }

    fn structure(&self, name: &str, shape: &Shape, needs: &mut BTreeSet<String>) -> Result<String, String> {
        let base = match shape.union {
            true => "Union",
            false if self.service.has_document(name) => "Document",
            false => "Structure",
        };
        let words = match self.service.type_words(name) {
            Some(words) => words.to_owned(),
            None => self.service.root_words(name),
        };
        let mut text = format!("class {name}({base}):\n    {}\n\n", docstring(&words, "    ", &self.names));
        let is_input = self.service.is_input(name);
        for (member_name, member) in &shape.members {
            let kind = self.annotation(&member.shape, is_input, false)?;
            let attribute = attribute(member_name);
            let optional = !member.required || shape.union;
            let (kind, default) = if optional { (format!("{kind} | None"), " = None") } else { (kind, "") };
            text += &format!("    {attribute}: {kind}{default}\n");
            let words = self.service.member_words(name, member_name).unwrap_or_default();
            text += &format!("    {}\n", docstring(&told(words, &self.facts(member)), "    ", &self.names));
        }
        if shape.union {
            text += "    unknown: dict[str, Any] | None = None\n    \"\"\"A member that this version does not know, by AWS's name.\"\"\"\n";
        }
        let odd: Vec<String> = shape
            .members
            .keys()
            .filter(|name| camel(&snake(name)) != **name)
            .map(|name| format!("{:?}: {name:?}", attribute(name)))
            .collect();
        if !odd.is_empty() {
            text += &format!("\n    _aws_names: ClassVar[dict[str, str]] = {{{}}}\n", odd.join(", "));
        }
        let secret: Vec<String> = shape
            .members
            .iter()
            .filter(|(_, member)| shape.sensitive || self.service.is_sensitive(&member.shape))
            .map(|(name, _)| format!("{:?},", attribute(name)))
            .collect();
        if !secret.is_empty() {
            text += &format!("\n    _sensitive: ClassVar[tuple[str, ...]] = ({})\n", secret.join(" "));
        }
        needs.insert(name.to_owned());
        Ok(text + "\n\n")
    }

    /// A type as Python writes it. `given` types are those of arguments: dictionaries stand for structures.
    fn annotation(&self, name: &str, is_input: bool, given: bool) -> Result<String, String> {
        let shape = self.service.shape(name);
        let part = |part: &Option<String>| {
            let part = part.as_deref().ok_or_else(|| format!("{name} has no parts"))?;
            self.annotation(part, is_input, given)
        };
        Ok(match shape.kind {
            Kind::String if shape.values.is_some() && !given => name.to_owned(),
            Kind::String if shape.values.is_some() => format!("{name} | str"),
            Kind::String => "str".to_owned(),
            Kind::Boolean => "bool".to_owned(),
            Kind::Integer | Kind::Long => "int".to_owned(),
            Kind::Float | Kind::Double => "float".to_owned(),
            Kind::Timestamp if given => "datetime | str | float".to_owned(),
            Kind::Timestamp => "datetime".to_owned(),
            Kind::Blob => "bytes".to_owned(),
            Kind::Structure if shape.document => "Any".to_owned(),
            Kind::Structure if given => format!("{name} | Mapping[str, Any]"),
            Kind::Structure => name.to_owned(),
            Kind::List if shape.event_stream => format!("EventStream[{}]", part(&shape.element)?),
            Kind::List => {
                let none = if shape.sparse { " | None" } else { "" };
                let list = if is_input || given { "Sequence[{}]" } else { "tuple[{}, ...]" };
                list.replace("{}", &format!("{}{none}", part(&shape.element)?))
            }
            Kind::Map if is_input || given => format!("Mapping[str, {}]", part(&shape.value)?),
            Kind::Map => format!("dict[str, {}]", part(&shape.value)?),
        })
    }

    fn facts(&self, member: &Member) -> String {
        facts(self.service, member)
    }

    /// In which module each class is, and what of requests is secret.
    fn index(&self) -> String {
        let mut text = format!(
            "\"\"\"Where the structures and enumerations of {} are, and what of requests is secret.\"\"\"\n\nMODULES = {{\n",
            self.service.facts.service.name
        );
        for (name, module) in self.modules() {
            text += &format!("    {name:?}: {module:?},\n");
        }
        text += "}\n\nSENSITIVE: dict[str, tuple[str, ...]] = {\n";
        for (name, operation) in &self.service.facts.operations {
            let secret =
                self.service.input(operation).iter().filter(|(_, member)| self.service.is_sensitive(&member.shape));
            let secret: Vec<String> = secret.map(|(name, _)| format!("{:?},", attribute(name))).collect();
            if !secret.is_empty() {
                text += &format!("    {name:?}: ({}),\n", secret.join(" "));
            }
        }
        text + "}\n"
    }

    /// All of them in one module, for type checkers alone.
    fn reexports(&self) -> String {
        let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, module) in self.modules() {
            modules.entry(module).or_default().push(name);
        }
        let mut text = "\"\"\"All structures and enumerations, for type checkers: at run time they are imported one by one.\"\"\"\n\n".to_owned();
        for (module, names) in &modules {
            let names: Vec<String> = names.iter().map(|name| format!("{name} as {name}")).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            text +=
                &format!("from twinlink.generated.{}.{module} import {}\n", self.service.name, parenthesized(&names));
        }
        text
    }

    fn client(&self, is_async: bool) -> Result<String, String> {
        let service = self.service;
        let class = service.class();
        let (class, base) =
            if is_async { (format!("Async{class}"), "AsyncClient") } else { (class.to_owned(), "Client") };
        let mut methods = String::new();
        let mut types = BTreeSet::new();
        for (group, operations) in &service.choices.groups {
            for name in operations {
                methods += &self.method(group, name, is_async, &mut types)?;
            }
        }
        for waits in service.waiters() {
            methods += &self.waiter(&waits, is_async, &mut types)?;
        }
        let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for name in types.iter().map(String::as_str) {
            modules.entry(service.group(name)).or_default().push(name);
        }
        let import = |module: &str, names: &[&'static str]| {
            let used: Vec<&str> = names.iter().copied().filter(|name| is_used(&methods, name)).collect();
            if used.is_empty() { String::new() } else { format!("    from {module} import {}\n", used.join(", ")) }
        };
        let mut imports = import("collections.abc", &["Mapping", "Sequence"]);
        imports += &import("datetime", &["datetime", "timedelta"]);
        imports += &import("typing", &["Any"]);
        imports += "\n";
        for (module, names) in &modules {
            imports +=
                &format!("    from twinlink.generated.{}.{module} import {}\n", service.name, parenthesized(names));
        }
        imports += &import("twinlink.listing", &["Listing", "Paged"]);
        let how = if is_async { ", with asyncio: ``AsyncConnector`` has it" } else { ": ``Connector`` has it" };
        Ok(format!(
            "\"\"\"The client of {title}.\"\"\"\n\nfrom __future__ import annotations\n\nfrom twinlink._client import {base}\n\n\
             TYPE_CHECKING = False\nif TYPE_CHECKING:\n{imports}\n\nclass {class}({base}):\n    \
             \"\"\"{title}{how}.\"\"\"\n\n    __slots__ = ()\n\n    _service = {name:?}\n\n{methods}",
            title = service.facts.service.name,
            name = service.name,
        ))
    }

    fn method(&self, group: &str, name: &str, is_async: bool, types: &mut BTreeSet<String>) -> Result<String, String> {
        let service = self.service;
        let operation = service.operation(name)?;
        let paging = service.paging(name);
        let (mut parameters, mut documentation, arguments) =
            self.parameters(&operation.input, paging.as_ref(), types)?;
        let output = operation.output.clone();
        types.extend(output.clone());
        let output = output.unwrap_or_else(|| "None".to_owned());
        let method = snake(name);
        let (keyword, wait) = if is_async { ("async def", "await ") } else { ("def", "") };
        let (head, result, body) = match paging {
            Some(paging) => match paging.items {
                Some(items) => {
                    let item = service.item_of(operation, items)?;
                    let item = self.annotation(item, false, false)?;
                    types.extend(service.types().into_iter().filter(|known| is_used(&item, known)).map(str::to_owned));
                    parameters.push("limit: int | None = None".to_owned());
                    documentation.push(
                        "limit: how many items there are in total, over all pages, 1 or more; default: all".to_owned(),
                    );
                    let body = format!("return self._list({name:?}, {:?}, {arguments}, limit)", attribute(items));
                    ("def", format!("Listing[{item}, {output}]"), body)
                }
                None => ("def", format!("Paged[{output}]"), format!("return self._paged({name:?}, {arguments})")),
            },
            None if output == "None" => (keyword, output.clone(), format!("{wait}self._call({name:?}, {arguments})")),
            None => {
                let body = format!("answer: {output} = {wait}self._call({name:?}, {arguments})\n        return answer");
                (keyword, output.clone(), body)
            }
        };
        let signature =
            if parameters.is_empty() { "self".to_owned() } else { format!("self, *, {}", parameters.join(", ")) };
        let permission = format!("AWS: ``{name}``, permission ``{}:{name}``.", service.permissions());
        let words = format!("{}\n\n{permission}", service.operation_words(group, name));
        let text = documented(&words, &documentation, &self.names);
        Ok(format!("    {head} {method}({signature}) -> {result}:\n        {text}\n        {body}\n\n"))
    }

    /// Parameters, what is said of each, and the arguments that are made of them.
    fn parameters(
        &self,
        input: &str,
        paging: Option<&Paging<'_>>,
        types: &mut BTreeSet<String>,
    ) -> Result<(Vec<String>, Vec<String>, String), String> {
        let service = self.service;
        let (members, body) = (&service.shape(input).members, service.shape(input).payload.as_deref());
        let (mut parameters, mut documentation, mut arguments) = (Vec::new(), Vec::new(), String::new());
        let required = members.iter().filter(|(_, member)| member.required);
        for (name, member) in required.chain(members.iter().filter(|(_, member)| !member.required)) {
            let mut kind = self.annotation(&member.shape, true, true)?;
            // A text that is the body is sent as it is.
            if body == Some(name) && kind == "bytes" {
                kind += " | str";
            }
            types.extend(service.types().into_iter().filter(|known| is_used(&kind, known)).map(str::to_owned));
            let attribute = attribute(name);
            parameters.push(if member.required {
                format!("{attribute}: {kind}")
            } else {
                format!("{attribute}: {kind} | None = None")
            });
            documentation.push(format!("{attribute}: {}", fragment(&self.argument_words(input, name, member, paging))));
            arguments += &format!("{attribute:?}: {attribute}, ");
        }
        Ok((parameters, documentation, format!("{{{}}}", arguments.trim_end_matches(", "))))
    }

    /// What is said of an argument. The page size has bounds of its own.
    fn argument_words(&self, input: &str, name: &str, member: &Member, paging: Option<&Paging<'_>>) -> String {
        let words = self.service.member_words(input, name).unwrap_or_default();
        match (name, paging) {
            (name, Some(paging)) if name == paging.token => "Where to begin: the token of an earlier page.".to_owned(),
            (name, Some(paging)) if name == paging.size => {
                let largest =
                    paging.largest.map_or(String::new(), |largest| format!("; above {largest} it is {largest}"));
                let default = paging.default.map_or("the service's".to_owned(), |default| default.to_string());
                format!("The size of a page, 1 or more{largest}; default: {default}.")
            }
            _ => told(words, &self.facts(member)),
        }
    }

    fn waiter(&self, waits: &Waits<'_>, is_async: bool, types: &mut BTreeSet<String>) -> Result<String, String> {
        let operation = self.service.operation(waits.operation)?;
        let (mut parameters, mut documentation, arguments) = self.parameters(&operation.input, None, types)?;
        parameters.push("timeout: float | timedelta | None = None".to_owned());
        documentation
            .push("timeout: how long to wait at the most, in seconds, 1 to 2,592,000; default: 300".to_owned());
        let (keyword, wait) = if is_async { ("async def", "await ") } else { ("def", "") };
        let call = format!("{wait}self._wait({:?}, {arguments}, timeout)", waits.name);
        let (result, body) = match &operation.output {
            Some(output) if !waits.gone => {
                (output.clone(), format!("answer: {output} = {call}\n        return answer"))
            }
            _ => ("None".to_owned(), call),
        };
        types.extend(operation.output.clone().filter(|_| !waits.gone));
        let words = format!(
            "{}\n\nCalls ``{}`` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.",
            waits.words(),
            snake(waits.operation)
        );
        documentation.push(":raises ServiceError: the state says that it failed, and why".to_owned());
        documentation.push(":raises TimeoutError: it takes too long".to_owned());
        Ok(format!(
            "    {keyword} wait_until_{}(self, *, {}) -> {result}:\n        {}\n        {body}\n\n",
            snake(waits.name),
            parameters.join(", "),
            documented(&words, &documentation, &self.names),
        ))
    }
}

/// Whether a text has this word.
fn is_used(text: &str, word: &str) -> bool {
    text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').any(|part| part == word)
}

fn parenthesized(names: &[&str]) -> String {
    if names.len() == 1 { names[0].to_owned() } else { format!("({},)", names.join(", ")) }
}

/// What `Structure` makes of a snake name.
fn camel(snake: &str) -> String {
    let mut words = snake.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
}

/// The name of an enumeration's value: `VIDEO-MP4` as `VIDEO_MP4`, `ThrottlingException` as `THROTTLING_EXCEPTION`.
fn value_name(value: &str) -> String {
    constant(value)
}

/// A docstring; backticks are doubled, as reStructuredText wants them.
fn docstring(words: &str, indent: &str, names: &BTreeSet<String>) -> String {
    let text = rst(words, names);
    // With three quotes on both sides.
    if text.len() + indent.len() + 6 <= WIDTH {
        return format!("\"\"\"{text}\"\"\"");
    }
    // Two lines at least: ruff would put the closing quotes behind a single one.
    let lines = wrapped(&text, WIDTH - indent.len() - 3, 3);
    format!("\"\"\"{}\n{indent}\"\"\"", lines.join(&format!("\n{indent}")))
}

fn documented(words: &str, parameters: &[String], names: &BTreeSet<String>) -> String {
    let indent = "        ";
    let mut paragraphs = words.split("\n\n");
    let first = paragraphs.next().unwrap_or_default().replace('\n', " ");
    // The first sentence is the summary.
    let (summary, rest) = first.split_once(". ").map_or((first.as_str(), ""), |(summary, rest)| (summary, rest));
    let summary = if summary.ends_with('.') { summary.to_owned() } else { format!("{summary}.") };
    let mut text =
        format!("\"\"\"{}", wrapped(&rst(&summary, names), WIDTH - indent.len(), 3).join(&format!("\n{indent}")));
    for paragraph in std::iter::once(rest).chain(paragraphs).filter(|paragraph| !paragraph.is_empty()) {
        text += &format!(
            "\n\n{indent}{}",
            wrapped(&rst(paragraph, names), WIDTH - indent.len(), 0).join(&format!("\n{indent}"))
        );
    }
    if !parameters.is_empty() {
        text += "\n";
    }
    for parameter in parameters {
        let parameter = if parameter.starts_with(':') { parameter.clone() } else { format!(":param {parameter}") };
        text += &format!(
            "\n{indent}{}",
            wrapped(&rst(&parameter, names), WIDTH - indent.len() - 4, 0).join(&format!("\n{indent}    "))
        );
    }
    text + &format!("\n{indent}\"\"\"")
}

/// Single backticks doubled, and what is called in them as Python calls it: members and operations in snake case.
fn rst(words: &str, names: &BTreeSet<String>) -> String {
    let words = words.replace("``", "`").replace('\n', " ");
    let in_python = |(place, part): (usize, &str)| {
        if place % 2 == 1 && names.contains(part) { snake(part) } else { part.to_owned() }
    };
    words.split('`').enumerate().map(in_python).collect::<Vec<_>>().join("``")
}
