//! The Java face: a class for each structure and enumeration, a client and a waiter of each service.

mod clients;
mod types;
mod waiters;

use super::Generated;
use super::model::Service;
use super::words::wrapped;
use crate::catalogue::facts::Shape;
use std::collections::BTreeSet;

const FOLDER: &str = "bindings-java/java/src/generated/java/io/twinlink";

/// Of a line of documentation, without the asterisk before it.
const WIDTH: usize = 92;

pub(super) fn files(services: &[Service], fingerprint: &str) -> Result<Vec<Generated>, String> {
    let catalogue = format!(
        "package io.twinlink.internal;\n\n/** Which catalogue the classes are of. */\nfinal class Catalogue {{\n\
         static final String FINGERPRINT = {fingerprint:?};\n\nprivate Catalogue() {{}}\n}}\n"
    );
    let mut files = vec![Generated { path: format!("{FOLDER}/internal/Catalogue.java"), text: catalogue }];
    for service in services {
        let class = service.class().to_owned();
        let java = Java { service, package: class.to_ascii_lowercase(), class, names: service.called() };
        let mut file = |name: &str, text: String| {
            files.push(Generated { path: format!("{FOLDER}/{}/{name}.java", java.package), text });
        };
        let mut classes: BTreeSet<String> = service.types().into_iter().map(str::to_owned).collect();
        for (name, operation) in &service.facts.operations {
            classes.insert(operation.input.clone());
            if operation.output.is_none() {
                let response = format!("{name}Response");
                file(&response, java.structure(&response, &Shape::empty())?);
            }
        }
        for name in &classes {
            let shape = service.shape(name);
            file(
                name,
                match &shape.values {
                    Some(values) => java.enumeration(name, values),
                    None => java.structure(name, shape)?,
                },
            );
        }
        file(&java.class, java.client()?);
        if !service.waiters().is_empty() {
            file(&format!("{}Waiter", java.class), java.waiter()?);
        }
        file(
            "package-info",
            format!(
                "/** {}: structures, enumerations, and the client. Written from the catalogue. */\npackage io.twinlink.{};\n",
                service.facts.service.name, java.package
            ),
        );
    }
    Ok(files)
}

struct Java<'a> {
    service: &'a Service,
    package: String,
    class: String,
    /// What documentation calls by AWS's name.
    names: BTreeSet<String>,
}

impl Java<'_> {
    /// Documentation with paragraphs, and what is said of parameters.
    fn javadoc(&self, words: &str, tags: &[(&str, &str)]) -> String {
        let mut lines = Vec::new();
        for (place, paragraph) in words.split("\n\n").enumerate() {
            if place > 0 {
                lines.push(String::new());
            }
            let begin = if place > 0 { "<p>" } else { "" };
            lines.extend(wrapped(&format!("{begin}{}", self.code(paragraph)), WIDTH, 0));
        }
        if !tags.is_empty() {
            lines.push(String::new());
        }
        for (tag, words) in tags {
            lines.push(if *tag == "return" { format!("@return {words}") } else { format!("@param {tag} {words}") });
        }
        if let [line] = lines.as_slice() {
            return format!("/** {line} */\n");
        }
        let lines: Vec<String> = lines.iter().map(|line| format!(" * {line}").trim_end().to_owned()).collect();
        format!("/**\n{}\n */\n", lines.join("\n"))
    }

    /// What is in backticks as code; operations and members as Java calls them. Angle brackets are for HTML.
    fn code(&self, words: &str) -> String {
        let words = words.replace('\n', " ");
        let part = |(place, part): (usize, &str)| {
            if place % 2 == 0 {
                return part.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            }
            let name = if self.names.contains(part) { lower_camel(part) } else { part.to_owned() };
            // Braces within a tag must come in pairs, which `${x}` does.
            format!("{{@code {name}}}")
        };
        words.split('`').enumerate().map(part).collect()
    }
}

/// `TimeSeriesSummaries` as `timeSeriesSummaries`.
fn lower_camel(name: &str) -> String {
    name[..1].to_ascii_lowercase() + &name[1..]
}

fn accessor_name(name: &str) -> String {
    lower_camel(name)
}

/// The imports of a file: of whatever it has.
fn imports(body: &str) -> String {
    let known = [
        ("EventStream", "io.twinlink.EventStream"),
        ("EventStream", "io.twinlink.EventStream"),
        ("PagedRequest", "io.twinlink.PagedRequest"),
        ("PagedResponse", "io.twinlink.PagedResponse"),
        ("Paginator", "io.twinlink.Paginator"),
        ("Response", "io.twinlink.Response"),
        ("Streamable", "io.twinlink.Streamable"),
        ("Structure", "io.twinlink.Structure"),
        ("Document", "io.twinlink.internal.Document"),
        ("Listing", "io.twinlink.internal.Listing"),
        ("Operation", "io.twinlink.internal.Operation"),
        ("ResponsePages", "io.twinlink.internal.ResponsePages"),
        ("NativeConnector", "io.twinlink.internal.NativeConnector"),
        ("Shape", "io.twinlink.internal.Shape"),
        ("Duration", "java.time.Duration"),
        ("Instant", "java.time.Instant"),
        ("ArrayList", "java.util.ArrayList"),
        ("Arrays", "java.util.Arrays"),
        ("Collection", "java.util.Collection"),
        ("Collections", "java.util.Collections"),
        ("List", "java.util.List"),
        ("Map", "java.util.Map"),
        ("CompletableFuture", "java.util.concurrent.CompletableFuture"),
        ("Consumer", "java.util.function.Consumer"),
    ];
    // Comments have words, too.
    let code: Vec<&str> = body.lines().filter(|line| !line.trim_start().starts_with(['*', '/'])).collect();
    let code = code.join("\n");
    let mut words: BTreeSet<&str> =
        code.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').collect();
    words.remove("");
    known.iter().filter(|(name, _)| words.contains(name)).map(|(_, path)| format!("import {path};\n")).collect()
}
