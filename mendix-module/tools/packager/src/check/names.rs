//! Names: what may be one, and which must not occur twice.

use std::collections::HashMap;

use super::report::Report;
use crate::storage::Object;
use crate::stored::StoredModule;

/// Words that Mendix reserves: names of members with these do not compile.
const RESERVED: [&str; 18] = [
    "changedby",
    "changeddate",
    "con",
    "context",
    "createddate",
    "currentuser",
    "guid",
    "id",
    "mendixobject",
    "object",
    "owner",
    "submetaobjectname",
    "type",
    "true",
    "false",
    "empty",
    "null",
    "void",
];

/// The words of Java, which entities, enumerations and their values must not be called.
const JAVA: [&str; 50] = [
    "abstract",
    "assert",
    "boolean",
    "break",
    "byte",
    "case",
    "catch",
    "char",
    "class",
    "const",
    "continue",
    "default",
    "do",
    "double",
    "else",
    "enum",
    "extends",
    "final",
    "finally",
    "float",
    "for",
    "goto",
    "if",
    "implements",
    "import",
    "instanceof",
    "int",
    "interface",
    "long",
    "native",
    "new",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "short",
    "static",
    "strictfp",
    "super",
    "switch",
    "synchronized",
    "this",
    "throw",
    "throws",
    "transient",
    "try",
    "volatile",
    "while",
    "_",
];

/// Checks the names of a module's documents, folders and roles.
pub(super) fn module(module: &StoredModule, report: &mut Report) {
    report.enter(&module.file, &module.name);
    identifier(&module.name, "Name", module.module.line, false, report);
    if let Some(security) = &module.security {
        unique(security, "ModuleRoles", "module role", report);
        for role in security.parts("ModuleRoles") {
            identifier(role.text("Name"), "ModuleRoles", role.line, false, report);
        }
    }
    let mut seen: HashMap<(String, String), &str> = HashMap::new();
    for document in &module.documents {
        let name = document.object.text("Name");
        report.enter(&document.file, &format!("{}.{name}", module.name));
        identifier(name, "Name", document.object.line, false, report);
        // Names are compared without case: each becomes the name of a file or class.
        let key = (family(&document.object.kind).to_owned(), name.to_lowercase());
        if let Some(first) = seen.insert(key, &document.file) {
            let message = format!("is there twice (the other one in {first}); rename or remove one");
            report.add(document.object.line, "Name", message);
        }
    }
}

/// Documents of one family must not share a name; a microflow and a Java action may.
fn family(kind: &str) -> &str {
    match kind {
        "Forms$Page" | "Forms$Snippet" | "Forms$Layout" => "Forms",
        "Microflows$Microflow" | "Microflows$Nanoflow" | "Microflows$Rule" => "Microflows",
        other => other,
    }
}

/// Checks the names inside of a unit.
pub(super) fn unit(unit: &Object, report: &mut Report) {
    match unit.kind.as_str() {
        "DomainModels$DomainModel" => domain(unit, report),
        "Enumerations$Enumeration" => {
            unique(unit, "Values", "value", report);
            for value in unit.parts("Values") {
                identifier(value.text("Name"), "Values", value.line, true, report);
            }
            if unit.items("Values").is_empty() {
                report.add(unit.line, "Values", "is empty; an enumeration needs at least one value");
            }
        }
        "JavaActions$JavaAction" => {
            unique(unit, "Parameters", "parameter", report);
            for parameter in unit.parts("Parameters") {
                identifier(parameter.text("Name"), "Parameters", parameter.line, true, report);
            }
        }
        "Forms$Page" => unique(unit, "Parameters", "parameter", report),
        _ => {}
    }
}

fn domain(domain: &Object, report: &mut Report) {
    unique(domain, "Entities", "entity", report);
    let mut names: Vec<String> = domain.parts("Entities").map(|entity| entity.text("Name").to_lowercase()).collect();
    for field in ["Associations", "CrossAssociations"] {
        for association in domain.parts(field) {
            let name = association.text("Name");
            identifier(name, field, association.line, false, report);
            if names.contains(&name.to_lowercase()) {
                let message = format!("{name} is the name of another entity or association; rename one");
                report.add(association.line, field, message);
            }
            names.push(name.to_lowercase());
        }
    }
    for entity in domain.parts("Entities") {
        let name = entity.text("Name");
        identifier(name, "Entities", entity.line, true, report);
        let field = format!("Entities[{name}].Attributes");
        let mut seen: Vec<String> = Vec::new();
        for attribute in entity.parts("Attributes") {
            let name = attribute.text("Name");
            identifier(name, &field, attribute.line, true, report);
            if RESERVED.contains(&name.to_lowercase().as_str()) {
                report.add(
                    attribute.line,
                    &field,
                    format!("{name} is reserved by Mendix; rename the attribute, such as _{name}"),
                );
            }
            if seen.contains(&name.to_lowercase()) {
                report.add(
                    attribute.line,
                    &field,
                    format!("the attribute {name} is there twice; rename or remove one"),
                );
            }
            seen.push(name.to_lowercase());
        }
    }
}

fn unique(object: &Object, field: &str, what: &str, report: &mut Report) {
    let mut seen: Vec<String> = Vec::new();
    for part in object.parts(field) {
        let name = part.text("Name");
        if seen.contains(&name.to_lowercase()) {
            report.add(part.line, field, format!("the {what} {name} is there twice; rename or remove one"));
        }
        seen.push(name.to_lowercase());
    }
}

fn identifier(name: &str, property: &str, line: usize, in_java: bool, report: &mut Report) {
    let starts = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    if !starts || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        let message = format!(
            "{name:?} is no name; use letters without accents, digits and underscores, and begin with no digit"
        );
        report.add(line, property, message);
    } else if in_java && JAVA.contains(&name) {
        report.add(line, property, format!("{name} is a word of Java; rename it, such as _{name}"));
    }
}
