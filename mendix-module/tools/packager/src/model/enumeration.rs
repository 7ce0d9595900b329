//! An enumeration.

use super::{apply, extras, plain_text, stored_text, text};
use crate::storage::Object;
use crate::text::generic::{self, Fields};
use crate::text::printer::quoted;
use crate::text::{Parsed, Printer, Scanner};

/// One value of an enumeration.
#[derive(Debug, Clone)]
pub struct EnumerationValue {
    /// Its name.
    pub name: String,
    /// What users see.
    pub caption: String,
    /// What its words do not say.
    pub extras: Fields,
    /// Its line in the source.
    pub line: usize,
}

/// An enumeration.
#[derive(Debug, Clone)]
pub struct Enumeration {
    /// What it means.
    pub documentation: String,
    /// Its name.
    pub name: String,
    /// Its values.
    pub values: Vec<EnumerationValue>,
    /// What its words do not say.
    pub extras: Fields,
    /// Its line in the source.
    pub line: usize,
}

impl Enumeration {
    /// Reads an enumeration, after the word `enumeration`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>, documentation: String) -> Parsed<Self> {
        let line = scanner.line();
        let name = scanner.name("the name of the enumeration")?;
        scanner.place = format!("{}.{name}", scanner.module);
        let extras = generic::extras(scanner)?;
        scanner.expect("{")?;
        let mut values = Vec::new();
        while !scanner.sign("}") {
            let name = scanner.name("the name of a value or `}`")?;
            let line = scanner.line();
            scanner.inline();
            let caption = if scanner.rest().starts_with('"') { scanner.string("a caption")? } else { name.clone() };
            let extras = generic::extras(scanner)?;
            values.push(EnumerationValue { name, caption, extras, line });
            // Short enumerations may stand on one line.
            scanner.inline_sign(",");
        }
        Ok(Enumeration { documentation, name, values, extras, line })
    }

    /// Prints the enumeration.
    pub fn print(&self, printer: &mut Printer) {
        printer.documentation(&self.documentation);
        printer.open(format!("enumeration {}{} {{", self.name, generic::extras_text(&self.extras)));
        for value in &self.values {
            let caption =
                if value.caption == value.name { String::new() } else { format!(" {}", quoted(&value.caption)) };
            printer.line(format!("{}{caption}{}", value.name, generic::extras_text(&value.extras)));
        }
        printer.close("}");
    }

    /// The stored enumeration.
    pub fn lower(&self) -> Object {
        let mut stored = Object::new("Enumerations$Enumeration")
            .at(self.line)
            .with("Documentation", stored_text(&self.documentation))
            .with("Name", &self.name)
            .with_parts("Values", self.values.iter().map(EnumerationValue::lower));
        apply(&mut stored, &self.extras);
        stored
    }

    /// The enumeration of a stored one, if words can say it.
    pub fn raise(stored: &Object) -> Option<Self> {
        let mut enumeration = Enumeration {
            documentation: plain_text(stored.text("Documentation")),
            name: stored.text("Name").to_owned(),
            values: stored.parts("Values").map(EnumerationValue::raise).collect(),
            extras: Fields::new(),
            line: 0,
        };
        if enumeration.values.iter().any(|value| value.name.is_empty()) {
            return None;
        }
        enumeration.extras = extras(stored, enumeration.lower());
        Some(enumeration)
    }
}

impl EnumerationValue {
    fn lower(&self) -> Object {
        let mut stored = Object::new("Enumerations$EnumerationValue")
            .at(self.line)
            .with("Caption", text::lower(&self.caption))
            .with("Name", &self.name);
        apply(&mut stored, &self.extras);
        stored
    }

    fn raise(stored: &Object) -> Self {
        let mut value = EnumerationValue {
            name: stored.text("Name").to_owned(),
            caption: text::raise(stored.part("Caption")).unwrap_or_default(),
            extras: Fields::new(),
            line: 0,
        };
        value.extras = extras(stored, value.lower());
        value
    }
}
