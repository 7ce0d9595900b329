//! Names that refer to something: it must be there, in this module, in System or in a module that was given.

use std::collections::{BTreeSet, HashMap};

use super::report::{Located, Report, objects, similar};
use crate::catalog::Catalog;
use crate::finding::Finding;
use crate::package::boilerplate::BOILERPLATE;
use crate::storage::types::{Field, Kind, TYPES};
use crate::storage::{Object, Value};
use crate::stored::StoredModule;

/// Checks all references of a unit.
pub(super) fn check(unit: &Object, catalog: &Catalog, report: &mut Report) {
    let all = objects(unit);
    let labelled: HashMap<&str, &Object> =
        all.iter().rev().filter_map(|located| Some((located.object.label.as_deref()?, located.object))).collect();
    for located in &all {
        let Some(kind) = TYPES.get(&located.object.kind) else { continue };
        for field in &kind.fields {
            let Some(reference) = &field.reference else { continue };
            let Some(value) = located.object.get(&field.name) else { continue };
            if field.kind == Kind::Guid {
                pointer(located, field, reference, value, &labelled, report);
                continue;
            }
            let names = match value {
                Value::Text(name) => vec![name.clone()],
                _ => located.object.names(&field.name),
            };
            for name in names.iter().filter(|name| !name.is_empty()) {
                let found = if field.local { local(unit, reference, name) } else { resolve(reference, name, catalog) };
                if let Err(message) = found {
                    report.add(located.line, &located.field(&field.name), message);
                }
            }
        }
        for field in ["XpathConstraint", "XPathConstraint"] {
            if let Some(message) = wrong_xpath(located.object.text(field)) {
                report.add(located.line, &located.field(field), message);
            }
        }
        if located.object.kind == "DomainModels$EntityImpl" {
            cycle(located, catalog, report);
        }
        if located.object.kind == "DomainModels$Attribute" {
            default_value(located, catalog, report);
        }
    }
}

fn pointer(
    located: &Located<'_>,
    field: &Field,
    kind: &str,
    value: &Value,
    labelled: &HashMap<&str, &Object>,
    report: &mut Report,
) {
    let message = match value {
        Value::Pointer(label) => match labelled.get(label.as_str()) {
            Some(found) if TYPES.is_a(&found.kind, kind) => return,
            Some(found) => format!("points to a {}; it must be a {kind}", found.kind),
            None => format!("points to {label}, which is not in this document; correct the name"),
        },
        _ if !field.required => return,
        _ => "points to nothing in this document; name an object of it".to_owned(),
    };
    report.add(located.line, &located.field(&field.name), message);
}

/// A name inside of the same document.
fn local(unit: &Object, kind: &str, name: &str) -> Result<(), String> {
    let mut found = false;
    unit.walk(&mut |object| found |= object.text("Name") == name && TYPES.is_a(&object.kind, kind));
    if found {
        Ok(())
    } else {
        Err(format!("names {name}, which is no {} of this document; correct the name", noun(kind)))
    }
}

/// Whether a name of a kind is known.
fn resolve(kind: &str, name: &str, catalog: &Catalog) -> Result<(), String> {
    let parent = || name.rsplit_once('.').unwrap_or(("", name));
    let flow = |kind: &str, name: &str| catalog.flows.get(&(kind.to_owned(), name.to_owned()));
    let has_parameter = |signature: Option<&crate::catalog::Signature>| {
        signature.is_some_and(|signature| signature.parameters.iter().any(|(parameter, _)| parameter == parent().1))
    };
    let known = match kind {
        "DomainModels$EntityImpl" => catalog.entities.contains_key(name),
        "DomainModels$Attribute" => return attribute(name, catalog),
        "DomainModels$AssociationBase" => catalog.associations.contains_key(name),
        "Enumerations$Enumeration" => catalog.enumerations.contains_key(name),
        "Microflows$Microflow" | "Microflows$Nanoflow" | "Microflows$Rule" => flow(kind, name).is_some(),
        "Microflows$MicroflowParameter" => has_parameter(flow("Microflows$Microflow", parent().0)),
        "Microflows$NanoflowParameter" => has_parameter(flow("Microflows$Nanoflow", parent().0)),
        "Microflows$RuleParameter" => has_parameter(flow("Microflows$Rule", parent().0)),
        "JavaActions$JavaAction" => catalog.java_actions.contains_key(name),
        "JavaActions$JavaActionParameter" => has_parameter(catalog.java_actions.get(parent().0)),
        "Security$ModuleRole" => catalog.roles.contains(name),
        "Navigation$NavigationProfile" => return profile(name),
        "Forms$LayoutParameter" => catalog.parts.contains(&("Forms$Placeholder".to_owned(), name.to_owned())),
        _ => {
            let key = (kind.to_owned(), name.to_owned());
            catalog.documents.contains(&key) || catalog.parts.contains(&key)
        }
    };
    if known { Ok(()) } else { Err(unknown(kind, name, catalog)) }
}

fn attribute(name: &str, catalog: &Catalog) -> Result<(), String> {
    let (entity, attribute) = name.rsplit_once('.').unwrap_or(("", name));
    let Some(info) = catalog.entities.get(entity) else { return Err(unknown("DomainModels$Attribute", name, catalog)) };
    if info.attributes.iter().any(|(own, _)| own == attribute) {
        return Ok(());
    }
    match catalog.attribute(entity, attribute) {
        None if !catalog.knows_all_of(entity) => Ok(()),
        Some((declared, _)) => Err(format!("names {name}, but the attribute is inherited; write {declared}")),
        None => {
            let members = catalog.members(entity);
            let known = members.attributes.iter().filter_map(|name| name.rsplit('.').next());
            let hint = similar(attribute, known);
            Err(format!(
                "the entity {entity} has no attribute or association {attribute}{hint}; correct the name or add it"
            ))
        }
    }
}

fn profile(name: &str) -> Result<(), String> {
    let mut found = false;
    for document in &BOILERPLATE.documents {
        document.walk(&mut |object| {
            found |= object.kind == "Navigation$NavigationProfile" && object.text("Name") == name;
        });
    }
    if found {
        Ok(())
    } else {
        Err(format!("names the navigation profile {name}, which not every app has; use Responsive"))
    }
}

fn unknown(kind: &str, name: &str, catalog: &Catalog) -> String {
    let what = noun(kind);
    let module = name.split('.').next().unwrap_or_default();
    if !catalog.modules.contains(module) {
        return format!(
            "names the {what} {name}, but there is no module {module}; give it with --with, or correct the name"
        );
    }
    let known: Vec<&str> = match kind {
        "DomainModels$EntityImpl" => catalog.entities.keys().map(String::as_str).collect(),
        "DomainModels$AssociationBase" => catalog.associations.keys().map(String::as_str).collect(),
        "Enumerations$Enumeration" => catalog.enumerations.keys().map(String::as_str).collect(),
        "JavaActions$JavaAction" => catalog.java_actions.keys().map(String::as_str).collect(),
        "Security$ModuleRole" => catalog.roles.iter().map(String::as_str).collect(),
        _ => catalog.documents.iter().filter(|(other, _)| other == kind).map(|(_, name)| name.as_str()).collect(),
    };
    format!(
        "names the {what} {name}, which is not in {module}{}; correct the name or add it",
        similar(name, known.into_iter())
    )
}

/// What users call a kind.
fn noun(kind: &str) -> &str {
    match kind {
        "DomainModels$EntityImpl" => "entity",
        "DomainModels$Attribute" => "attribute",
        "DomainModels$AssociationBase" => "association",
        "Enumerations$Enumeration" => "enumeration",
        "Microflows$Microflow" => "microflow",
        "Microflows$Nanoflow" => "nanoflow",
        "Microflows$Rule" => "rule",
        "JavaActions$JavaAction" => "Java action",
        "Security$ModuleRole" => "module role",
        "Forms$Page" => "page",
        "Forms$Snippet" => "snippet",
        "Forms$Layout" => "layout",
        "Forms$LayoutParameter" => "placeholder",
        "Forms$Widget" => "widget",
        "Images$Image" => "image",
        kind if kind.ends_with("Parameter") => "parameter",
        kind => kind.rsplit('$').next().unwrap_or(kind),
    }
}

fn cycle(located: &Located<'_>, catalog: &Catalog, report: &mut Report) {
    let Some(parent) = located.object.part("MaybeGeneralization").map(|part| part.text("Generalization")) else {
        return;
    };
    let line = catalog.lineage(parent);
    // A line that comes back ends before it repeats itself, with an entity whose parent is in the line.
    let last = line.last().and_then(|name| catalog.entities.get(name)).and_then(|info| info.parent.as_ref());
    if last.is_some_and(|last| line.contains(last)) {
        let message = format!("{parent} specializes itself in the end; remove one generalization");
        report.add(located.line, &located.field("MaybeGeneralization"), message);
    }
}

/// What is wrong with the brackets and strings of an XPath constraint.
fn wrong_xpath(text: &str) -> Option<&'static str> {
    if text.is_empty() {
        return None;
    }
    if !text.trim_start().starts_with('[') {
        return Some("an XPath constraint stands in [ ]; add them");
    }
    let mut open = Vec::new();
    let mut string = None;
    for character in text.chars() {
        match (string, character) {
            (Some(quote), c) if c == quote => string = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => string = Some(character),
            (None, '[' | '(') => open.push(character),
            (None, ']') if open.pop() != Some('[') => return Some("a `]` closes no `[`; correct the brackets"),
            (None, ')') if open.pop() != Some('(') => return Some("a `)` closes no `(`; correct the brackets"),
            _ => {}
        }
    }
    match (string, open.is_empty()) {
        (Some(_), _) => Some("a string has no end; close it"),
        (None, false) => Some("a bracket is not closed; close it"),
        _ => None,
    }
}

fn default_value(located: &Located<'_>, catalog: &Catalog, report: &mut Report) {
    let Some(kind) = located.object.part("NewType") else { return };
    let value = located.object.part("Value").map(|value| value.text("DefaultValue")).unwrap_or_default();
    let number =
        |fits: bool, what: &str| if fits || value.is_empty() { None } else { Some(format!("{value:?} is no {what}")) };
    let message = match kind.kind.strip_prefix("DomainModels$").unwrap_or_default() {
        "BooleanAttributeType" if !["true", "false"].contains(&value) => {
            Some(format!("{value:?} is not true or false"))
        }
        "IntegerAttributeType" => number(value.parse::<i32>().is_ok(), "Integer"),
        "LongAttributeType" => number(value.parse::<i64>().is_ok(), "Long"),
        "DecimalAttributeType" => number(value.parse::<f64>().is_ok(), "Decimal"),
        "EnumerationAttributeType" if !value.is_empty() => {
            let values = catalog.enumerations.get(kind.text("Enumeration"));
            let known = values.is_none_or(|values| values.iter().any(|known| known == value));
            (!known).then(|| format!("{value} is no value of {}", kind.text("Enumeration")))
        }
        "DateTimeAttributeType" if !value.is_empty() && !value.starts_with("[%") => {
            Some(format!("{value:?} is no moment such as [%CurrentDateTime%]"))
        }
        _ => None,
    };
    if let Some(message) = message {
        report.add(located.line, &located.field("Value.DefaultValue"), message + "; correct the default value");
    }
}

/// The modules that names lead to must be those that the header says the module requires.
pub(super) fn required(module: &StoredModule, catalog: &Catalog) -> Vec<Finding> {
    let Some(requires) = &module.requires else { return Vec::new() };
    let mut used = BTreeSet::new();
    for (unit, ..) in module.units() {
        for located in objects(unit) {
            let Some(kind) = TYPES.get(&located.object.kind) else { continue };
            for field in kind.fields.iter().filter(|field| field.reference.is_some() && !field.local) {
                let names = located.object.names(&field.name);
                let one = located.object.text(&field.name);
                let names = names.iter().map(String::as_str).chain([one]).filter_map(|name| name.split_once('.'));
                used.extend(names.map(|(module, _)| module.to_owned()));
            }
        }
    }
    let finding = |message: String| Finding {
        file: module.file.clone(),
        line: module.module.line,
        place: format!("{}: requires", module.name),
        message,
    };
    let mut findings = Vec::new();
    for name in used {
        let is_own = name == module.name || name == "System";
        if !is_own && catalog.modules.contains(&name) && !requires.contains(&name) {
            findings.push(finding(format!("names of {name} are used; write `requires {name}`")));
        }
    }
    for name in requires.iter().filter(|name| !catalog.modules.contains(*name)) {
        findings.push(finding(format!("the module {name} is not known; give it with --with, or remove the line")));
    }
    findings
}
