//! An attribute of an entity.

use super::{apply, extras, full, plain_text, stored_text};
use crate::storage::Object;
use crate::text::generic::{self, Fields};
use crate::text::printer::{quoted, short};
use crate::text::{Parsed, Printer, Scanner};

/// What an attribute holds.
#[derive(Debug, Clone, PartialEq)]
pub enum AttributeType {
    /// Text with a largest length; 0 for unlimited.
    String(i64),
    /// A type without settings: `Integer`, `Long`, `Decimal`, `Boolean`, `AutoNumber`, `HashedString` or `Binary`.
    Plain(&'static str),
    /// A moment, and whether it is shown in the user's time zone.
    DateTime(bool),
    /// A value of an enumeration.
    Enumeration(String),
}

const PLAIN: [&str; 7] = ["Integer", "Long", "Decimal", "Boolean", "AutoNumber", "HashedString", "Binary"];

impl AttributeType {
    /// The text of the type in a source of `module`.
    pub fn text(&self, module: &str) -> String {
        match self {
            AttributeType::String(0) => "String(unlimited)".into(),
            AttributeType::String(length) => format!("String({length})"),
            AttributeType::Plain(name) => (*name).to_owned(),
            AttributeType::DateTime(true) => "DateTime".into(),
            AttributeType::DateTime(false) => "DateTime(not localized)".into(),
            AttributeType::Enumeration(name) => format!("Enumeration({})", short(name, module)),
        }
    }
}

/// An attribute.
#[derive(Debug, Clone)]
pub struct Attribute {
    /// What it means.
    pub documentation: String,
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: AttributeType,
    /// The value that a new object has; empty for none.
    pub default: String,
    /// What its words do not say.
    pub extras: Fields,
    /// Its line in the source.
    pub line: usize,
}

impl Attribute {
    /// Reads an attribute.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>, documentation: String) -> Parsed<Self> {
        scanner.skip();
        let line = scanner.line();
        let name = scanner.name("the name of an attribute")?;
        scanner.expect(":")?;
        let kind = parse_type(scanner)?;
        let mut default = if kind == AttributeType::Plain("Boolean") { "false".to_owned() } else { String::new() };
        if scanner.inline_sign("=") {
            scanner.inline();
            default = if scanner.rest().starts_with('"') {
                scanner.string("a default value")?
            } else {
                let rest = scanner.rest();
                let end = rest.find(|c: char| c.is_whitespace() || c == '}').unwrap_or(rest.len());
                scanner.advance(end);
                rest[..end].to_owned()
            };
            if default.is_empty() && scanner.rest().starts_with('\n') {
                return Err(
                    scanner.error(format!("the attribute {name} has `=` but no default value; remove the sign"))
                );
            }
        }
        let extras = generic::extras(scanner)?;
        scanner.end_of_statement()?;
        Ok(Attribute { documentation, name, kind, default, extras, line })
    }

    /// Prints the attribute.
    pub fn print(&self, printer: &mut Printer) {
        printer.documentation(&self.documentation);
        let kind = self.kind.text(&printer.module);
        let default = match (self.default.as_str(), &self.kind) {
            ("", AttributeType::Plain("Boolean")) => " = \"\"".into(),
            ("", _) => String::new(),
            ("false", AttributeType::Plain("Boolean")) => " = false".into(),
            (text, _) if text.chars().all(|c| c.is_alphanumeric() || "_.-".contains(c)) => format!(" = {text}"),
            (text, _) => format!(" = {}", quoted(text)),
        };
        printer.line(format!("{}: {kind}{default}{}", self.name, generic::extras_text(&self.extras)));
    }

    /// The stored attribute of an entity.
    pub fn lower(&self, entity: &str) -> Object {
        let kind = match &self.kind {
            AttributeType::String(length) => Object::new("DomainModels$StringAttributeType").with("Length", *length),
            AttributeType::Plain(name) => Object::new(&format!("DomainModels${name}AttributeType")),
            AttributeType::DateTime(localized) => {
                Object::new("DomainModels$DateTimeAttributeType").with("LocalizeDate", *localized)
            }
            AttributeType::Enumeration(name) => {
                Object::new("DomainModels$EnumerationAttributeType").with("Enumeration", name)
            }
        };
        let value = Object::new("DomainModels$StoredValue").with("DefaultValue", &self.default);
        let mut stored = Object::new("DomainModels$Attribute")
            .at(self.line)
            .labelled(format!("{entity}.{}", self.name))
            .with("Documentation", stored_text(&self.documentation))
            .with("Name", &self.name)
            .with("NewType", kind.at(self.line))
            .with("Value", value);
        apply(&mut stored, &self.extras);
        stored
    }

    /// The attribute of a stored one, if words can say it.
    pub fn raise(stored: &Object, entity: &str) -> Option<Self> {
        let kind = stored.part("NewType")?;
        let kind = match kind.kind.strip_prefix("DomainModels$")?.strip_suffix("AttributeType")? {
            "String" => AttributeType::String(kind.number("Length")?),
            "DateTime" => AttributeType::DateTime(kind.flag("LocalizeDate")),
            "Enumeration" => AttributeType::Enumeration(kind.text("Enumeration").to_owned()),
            name => AttributeType::Plain(PLAIN.iter().find(|plain| **plain == name)?),
        };
        if matches!(&kind, AttributeType::Enumeration(name) if !name.contains('.')) {
            return None;
        }
        let mut attribute = Attribute {
            documentation: plain_text(stored.text("Documentation")),
            name: stored.text("Name").to_owned(),
            kind,
            default: stored.part("Value").map(|value| value.text("DefaultValue").to_owned()).unwrap_or_default(),
            extras: Fields::new(),
            line: 0,
        };
        attribute.extras = extras(stored, attribute.lower(entity));
        Some(attribute)
    }
}

fn parse_type(scanner: &mut Scanner<'_>) -> Parsed<AttributeType> {
    let word = scanner.name("the type of the attribute")?;
    let mut argument = |what: &str| -> Parsed<()> {
        if scanner.inline_sign("(") { Ok(()) } else { Err(scanner.error(format!("{word} needs {what} in brackets"))) }
    };
    Ok(match word.as_str() {
        "String" => {
            argument("a length, such as String(200) or String(unlimited),")?;
            let length = if scanner.keyword("unlimited") {
                0
            } else {
                let length = scanner.number("a length or `unlimited`")?;
                if length < 1 {
                    return Err(scanner.error("the length must be at least 1; or write String(unlimited)"));
                }
                length
            };
            scanner.expect(")")?;
            AttributeType::String(length)
        }
        "Enumeration" => {
            argument("the name of an enumeration")?;
            let name = full(scanner, "the name of an enumeration")?;
            scanner.expect(")")?;
            AttributeType::Enumeration(name)
        }
        "DateTime" => {
            let localized = !scanner.inline_sign("(");
            if !localized {
                scanner.expect_word("not")?;
                scanner.expect_word("localized")?;
                scanner.expect(")")?;
            }
            AttributeType::DateTime(localized)
        }
        other => match PLAIN.iter().find(|plain| **plain == other) {
            Some(plain) => AttributeType::Plain(plain),
            None => {
                return Err(scanner.error(format!(
                    "{other} is no type of attributes; use String(..), {}, DateTime or Enumeration(..)",
                    PLAIN.join(", ")
                )));
            }
        },
    })
}
