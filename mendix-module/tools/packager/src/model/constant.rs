//! A constant, whose value the configuration of an app sets.

use super::data_type::{DataType, Family};
use super::{apply, extras, plain_text, stored_text};
use crate::storage::Object;
use crate::text::generic::{self, Fields};
use crate::text::printer::quoted;
use crate::text::{Parsed, Printer, Scanner};

/// A constant.
#[derive(Debug, Clone)]
pub struct Constant {
    /// What it means.
    pub documentation: String,
    /// Its name.
    pub name: String,
    /// Its type.
    pub kind: DataType,
    /// The value where a configuration sets none, as text.
    pub default: String,
    /// Whether browsers get to see the value.
    pub exposed: bool,
    /// What its words do not say.
    pub extras: Fields,
    /// Its line in the source.
    pub line: usize,
}

impl Constant {
    /// Reads a constant, after the word `constant`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>, documentation: String) -> Parsed<Self> {
        let line = scanner.line();
        let name = scanner.name("the name of the constant")?;
        scanner.place = format!("{}.{name}", scanner.module);
        scanner.expect(":")?;
        let kind = DataType::parse(scanner)?;
        scanner.expect("=")?;
        scanner.inline();
        let default = if scanner.rest().starts_with('"') {
            scanner.string("the default value")?
        } else {
            let rest = scanner.rest();
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            if end == 0 {
                return Err(scanner.error("the constant has no default value; write \"\" for an empty one"));
            }
            scanner.advance(end);
            rest[..end].to_owned()
        };
        let exposed = scanner.inline_keywords("exposed");
        let extras = generic::extras(scanner)?;
        scanner.end_of_statement()?;
        Ok(Constant { documentation, name, kind, default, exposed, extras, line })
    }

    /// Prints the constant.
    pub fn print(&self, printer: &mut Printer) {
        printer.documentation(&self.documentation);
        let kind = self.kind.print(&printer.module);
        let exposed = if self.exposed { " exposed" } else { "" };
        let extras = generic::extras_text(&self.extras);
        printer.line(format!("constant {}: {kind} = {}{exposed}{extras}", self.name, quoted(&self.default)));
    }

    /// The stored constant.
    pub fn lower(&self) -> Object {
        let mut stored = Object::new("Constants$Constant")
            .at(self.line)
            .with("DefaultValue", &self.default)
            .with("Documentation", stored_text(&self.documentation))
            .with("ExposedToClient", self.exposed)
            .with("Name", &self.name)
            .with("Type", self.kind.lower(Family::DataTypes).at(self.line));
        apply(&mut stored, &self.extras);
        stored
    }

    /// The constant of a stored one, if words can say it.
    pub fn raise(stored: &Object) -> Option<Self> {
        let mut constant = Constant {
            documentation: plain_text(stored.text("Documentation")),
            name: stored.text("Name").to_owned(),
            kind: DataType::raise(stored.part("Type")?),
            default: stored.text("DefaultValue").to_owned(),
            exposed: stored.flag("ExposedToClient"),
            extras: Fields::new(),
            line: 0,
        };
        constant.extras = extras(stored, constant.lower());
        Some(constant)
    }
}
