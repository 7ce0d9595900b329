//! An entity.

use super::access::Access;
use super::attribute::Attribute;
use super::{apply, extras, full, plain_text, stored_text};
use crate::catalog::Catalog;
use crate::storage::{Object, Value};
use crate::text::generic::{self, Fields};
use crate::text::{Parsed, Printer, Scanner};

/// The words for the members that Mendix keeps itself, with the fields that switch them on.
pub const SYSTEM_MEMBERS: [(&str, &str); 4] = [
    ("owner", "HasOwnerAttr"),
    ("changedBy", "HasChangedByAttr"),
    ("createdDate", "HasCreatedDateAttr"),
    ("changedDate", "HasChangedDateAttr"),
];

/// An entity.
#[derive(Debug, Clone)]
pub struct Entity {
    /// What it means.
    pub documentation: String,
    /// Its name.
    pub name: String,
    /// Whether its objects are stored in the database; decided by the parent if it has one.
    pub persistent: bool,
    /// The entity that it specializes.
    pub parent: Option<String>,
    /// Where it stands in the picture of the domain model, as `x;y`.
    pub location: String,
    /// The members that Mendix keeps itself, by their words.
    pub system: Vec<&'static str>,
    /// Its attributes.
    pub attributes: Vec<Attribute>,
    /// Its access rules.
    pub access: Vec<Access>,
    /// What its words do not say.
    pub extras: Fields,
    /// Its line in the source.
    pub line: usize,
}

impl Entity {
    /// Reads an entity, after the word `entity`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>, documentation: String, persistent: bool) -> Parsed<Self> {
        let line = scanner.line();
        let name = scanner.name("the name of the entity")?;
        scanner.place = format!("{}.{name}", scanner.module);
        let parent = if scanner.keyword("extends") { Some(full(scanner, "an entity")?) } else { None };
        let location = if scanner.keyword("at") { point(scanner)? } else { "0;0".to_owned() };
        let extras = generic::extras(scanner)?;
        let mut entity = Entity {
            documentation,
            name,
            persistent,
            parent,
            location,
            system: Vec::new(),
            attributes: Vec::new(),
            access: Vec::new(),
            extras,
            line,
        };
        scanner.expect("{")?;
        loop {
            let documentation = scanner.documentation();
            if scanner.sign("}") {
                return Ok(entity);
            }
            let start = scanner.position();
            // `access` and `system` may be names of attributes, too: those have a colon after them.
            let word = scanner.name("an attribute or `}`")?;
            match word.as_str() {
                "access" if !scanner.sees(":") => entity.access.push(Access::parse(scanner, documentation)?),
                "system" if !scanner.sees(":") => entity.parse_system(scanner)?,
                _ => {
                    scanner.back_to(start);
                    entity.attributes.push(Attribute::parse(scanner, documentation)?);
                }
            }
        }
    }

    fn parse_system(&mut self, scanner: &mut Scanner<'_>) -> Parsed<()> {
        loop {
            scanner.inline();
            let word = scanner.peek_word();
            let Some((known, _)) = SYSTEM_MEMBERS.iter().find(|(name, _)| *name == word) else {
                let known: Vec<_> = SYSTEM_MEMBERS.iter().map(|(name, _)| *name).collect();
                return Err(scanner.error(format!(
                    "expected one of {} but found {}",
                    known.join(", "),
                    scanner.found()
                )));
            };
            scanner.advance(word.len());
            self.system.push(known);
            if scanner.end_of_statement().is_ok() {
                return Ok(());
            }
        }
    }

    /// Prints the entity.
    pub fn print(&self, printer: &mut Printer) {
        printer.documentation(&self.documentation);
        let persistent = if self.persistent && self.parent.is_none() { "persistent " } else { "" };
        let parent = self.parent.as_ref().map(|p| format!(" extends {}", printer.short(p))).unwrap_or_default();
        let extras = generic::extras_text(&self.extras);
        printer.open(format!("{persistent}entity {}{parent} at {}{extras} {{", self.name, self.location));
        if !self.system.is_empty() {
            printer.line(format!("system {}", self.system.join(" ")));
        }
        for attribute in &self.attributes {
            attribute.print(printer);
        }
        for access in &self.access {
            access.print(printer);
        }
        printer.close("}");
    }

    /// The stored entity. Its access rules are lowered later, when all members are known.
    pub fn lower(&self, module: &str) -> Object {
        let generalization = match &self.parent {
            Some(parent) => Object::new("DomainModels$Generalization").with("Generalization", parent),
            None => {
                let mut none = Object::new("DomainModels$NoGeneralization").with("Persistable", self.persistent);
                for (word, field) in SYSTEM_MEMBERS {
                    none.set(field, self.system.contains(&word));
                }
                none
            }
        };
        let mut stored = Object::new("DomainModels$EntityImpl")
            .at(self.line)
            .labelled(self.name.clone())
            .with_parts("Attributes", self.attributes.iter().map(|attribute| attribute.lower(&self.name)))
            .with("Documentation", stored_text(&self.documentation))
            .with("Location", &self.location)
            .with("MaybeGeneralization", generalization.at(self.line))
            .with("Name", &self.name);
        debug_assert!(!module.is_empty());
        apply(&mut stored, &self.extras);
        stored
    }

    /// Adds the access rules to the stored entity.
    pub fn lower_access(&self, stored: &mut Object, module: &str, catalog: &Catalog) {
        if self.extras.iter().any(|(name, _)| name == "AccessRules") {
            return;
        }
        let name = format!("{module}.{}", self.name);
        let rules = self.access.iter().map(|access| Value::from(access.lower(&name, catalog))).collect();
        stored.set("AccessRules", Value::List(None, rules));
    }

    /// The entity of a stored one, if words can say it.
    pub fn raise(stored: &Object, module: &str, catalog: &Catalog) -> Option<Self> {
        let name = stored.text("Name").to_owned();
        let generalization = stored.part("MaybeGeneralization")?;
        let parent = match generalization.kind.as_str() {
            "DomainModels$Generalization" => Some(generalization.text("Generalization").to_owned()),
            "DomainModels$NoGeneralization" => None,
            _ => return None,
        };
        if parent.as_ref().is_some_and(|parent| !parent.contains('.')) || !is_point(stored.text("Location")) {
            return None;
        }
        let system = SYSTEM_MEMBERS.iter().filter(|(_, field)| generalization.flag(field));
        let full_name = format!("{module}.{name}");
        let mut entity = Entity {
            documentation: plain_text(stored.text("Documentation")),
            persistent: generalization.flag("Persistable"),
            parent,
            location: stored.text("Location").to_owned(),
            system: system.map(|(word, _)| *word).collect(),
            attributes: stored.parts("Attributes").map(|a| Attribute::raise(a, &name)).collect::<Option<_>>()?,
            access: stored
                .parts("AccessRules")
                .map(|access| Access::raise(access, &full_name, catalog))
                .collect::<Option<_>>()
                .unwrap_or_default(),
            name,
            extras: Fields::new(),
            line: 0,
        };
        let mut lowered = entity.lower(module);
        entity.lower_access(&mut lowered, module, catalog);
        entity.extras = extras(stored, lowered);
        if entity.extras.iter().any(|(name, _)| name == "AccessRules") {
            entity.access.clear();
        }
        Some(entity)
    }
}

/// Reads a point, such as `300;70`.
///
/// # Errors
/// What is no point.
pub fn point(scanner: &mut Scanner<'_>) -> Parsed<String> {
    let x = scanner.number("a place such as 300;70")?;
    scanner.expect(";")?;
    let y = scanner.number("the second number of a place such as 300;70")?;
    Ok(format!("{x};{y}"))
}

/// Whether a text is a point.
pub fn is_point(text: &str) -> bool {
    text.split_once(';').is_some_and(|(x, y)| {
        let exact = |n: &str| n.parse::<i64>().is_ok_and(|value| value.to_string() == n);
        exact(x) && exact(y)
    })
}
