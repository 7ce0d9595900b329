//! A Java action: its parameters and result. Its code stands in `java/actions`.

use super::data_type::{DataType, Family, MICROFLOW};
use super::toolbox::Toolbox;
use super::{Icons, apply, extras, plain_text, stored_text};
use crate::storage::Object;
use crate::text::generic::{self, Fields};
use crate::text::printer::quoted;
use crate::text::{Parsed, Printer, Scanner};

/// A parameter of a Java action.
#[derive(Debug, Clone)]
pub struct JavaParameter {
    /// What it means.
    pub documentation: String,
    /// Its name.
    pub name: String,
    /// Its type.
    pub kind: DataType,
    /// Whether a call may leave it empty. Mendix 9.10 lets calls leave any out, and stores nothing about it.
    pub optional: bool,
    /// The heading under which calls show it.
    pub category: String,
    /// What its words do not say.
    pub extras: Fields,
    /// Its line in the source.
    pub line: usize,
}

/// A Java action.
#[derive(Debug, Clone)]
pub struct JavaAction {
    /// What it does.
    pub documentation: String,
    /// Its name.
    pub name: String,
    /// Its parameters.
    pub parameters: Vec<JavaParameter>,
    /// The type of its result.
    pub returns: DataType,
    /// Its entry in the toolbox.
    pub toolbox: Option<Toolbox>,
    /// What its words do not say.
    pub extras: Fields,
    /// Its line in the source.
    pub line: usize,
}

impl JavaAction {
    /// Reads a Java action, after the words `java action`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>, documentation: String) -> Parsed<Self> {
        let line = scanner.line();
        let name = scanner.name("the name of the Java action")?;
        scanner.place = format!("{}.{name}", scanner.module);
        scanner.expect("(")?;
        let mut parameters = Vec::new();
        loop {
            let documentation = scanner.documentation();
            if scanner.sign(")") {
                break;
            }
            parameters.push(JavaParameter::parse(scanner, documentation)?);
            if !scanner.sign(",") && !scanner.sees(")") {
                return Err(scanner.error(format!("expected `,` or `)` but found {}", scanner.found())));
            }
        }
        scanner.expect(":")?;
        let returns = DataType::parse(scanner)?;
        let toolbox = Toolbox::parse(scanner)?;
        let extras = if scanner.keyword("with") { generic::fields(scanner)? } else { Fields::new() };
        Ok(JavaAction { documentation, name, parameters, returns, toolbox, extras, line })
    }

    /// Prints the Java action.
    pub fn print(&self, printer: &mut Printer) {
        printer.documentation(&self.documentation);
        let returns = self.returns.print(&printer.module);
        if self.parameters.is_empty() {
            printer.open(format!("java action {}(): {returns}", self.name));
        } else {
            printer.open(format!("java action {}(", self.name));
            for (index, parameter) in self.parameters.iter().enumerate() {
                parameter.print(printer, index + 1 == self.parameters.len());
            }
            printer.close(format!("): {returns}"));
            printer.indent();
        }
        if let Some(toolbox) = &self.toolbox {
            toolbox.print(printer);
        }
        let extras = generic::extras_text(&self.extras);
        if !extras.is_empty() {
            printer.line(extras.trim_start());
        }
        printer.dedent();
    }

    /// The stored Java action.
    pub fn lower(&self, icons: &Icons) -> Object {
        let mut stored = Object::new("JavaActions$JavaAction")
            .at(self.line)
            .with("Documentation", stored_text(&self.documentation))
            .with("JavaReturnType", self.returns.lower(Family::CodeActions).at(self.line))
            .with("MicroflowActionInfo", self.toolbox.as_ref().map(|toolbox| toolbox.lower(icons)))
            .with("Name", &self.name)
            .with_parts("Parameters", self.parameters.iter().map(JavaParameter::lower));
        apply(&mut stored, &self.extras);
        stored
    }

    /// The Java action of a stored one, if words can say it.
    pub fn raise(stored: &Object, icons: &mut Icons) -> Option<Self> {
        let name = stored.text("Name").to_owned();
        let mut action = JavaAction {
            documentation: plain_text(stored.text("Documentation")),
            parameters: stored.parts("Parameters").map(JavaParameter::raise).collect::<Option<_>>()?,
            returns: DataType::raise(stored.part("JavaReturnType")?),
            toolbox: stored.part("MicroflowActionInfo").map(|info| Toolbox::raise(info, &name, icons)),
            name,
            extras: Fields::new(),
            line: 0,
        };
        action.extras = extras(&modern(stored), action.lower(icons));
        Some(action)
    }
}

/// A Java action of versions before 7.21, whose types had other names, under the names of today.
fn modern(stored: &Object) -> Object {
    let mut stored = stored.clone();
    stored.walk_mut(&mut |object| {
        let name = object.kind.strip_prefix("JavaActions$").unwrap_or_default();
        if name.ends_with("Type") && name != "MicroflowJavaActionParameterType"
            || ["TypeParameter", "MicroflowActionInfo"].contains(&name)
        {
            object.kind = format!("CodeActions${name}");
        }
    });
    stored
}

impl JavaParameter {
    fn parse(scanner: &mut Scanner<'_>, documentation: String) -> Parsed<Self> {
        scanner.skip();
        let line = scanner.line();
        let name = scanner.name("the name of a parameter")?;
        scanner.expect(":")?;
        let start = scanner.position();
        let kind = if scanner.keyword(MICROFLOW) && !scanner.rest().starts_with('.') {
            DataType::Microflow
        } else {
            scanner.back_to(start);
            DataType::parse(scanner)?
        };
        let optional = scanner.keyword("optional");
        let category = if scanner.keyword("in") { scanner.string("a heading")? } else { String::new() };
        let extras = generic::extras(scanner)?;
        Ok(JavaParameter { documentation, name, kind, optional, category, extras, line })
    }

    fn print(&self, printer: &mut Printer, last: bool) {
        printer.documentation(&self.documentation);
        let mut line = format!("{}: {}", self.name, self.kind.print(&printer.module));
        if self.optional {
            line.push_str(" optional");
        }
        if !self.category.is_empty() {
            line.push_str(&format!(" in {}", quoted(&self.category)));
        }
        line.push_str(&generic::extras_text(&self.extras));
        printer.line(if last { line } else { line + "," });
    }

    fn lower(&self) -> Object {
        let kind = match &self.kind {
            // A kind of parameter instead of a type.
            DataType::Microflow => self.kind.lower(Family::CodeActions),
            DataType::Other(object) if object.kind.ends_with("ParameterType") => object.clone(),
            kind => Object::new("CodeActions$BasicParameterType")
                .with("Type", kind.lower(Family::CodeActions).at(self.line)),
        };
        let mut stored = Object::new("JavaActions$JavaActionParameter")
            .at(self.line)
            .with("Category", &self.category)
            .with("Description", stored_text(&self.documentation))
            .with("Name", &self.name)
            .with("ParameterType", kind.at(self.line));
        apply(&mut stored, &self.extras);
        stored
    }

    fn raise(stored: &Object) -> Option<Self> {
        let stored = modern(stored);
        let kind = stored.part("ParameterType")?;
        let kind = match kind.part("Type") {
            Some(inner) if kind.kind == "CodeActions$BasicParameterType" => DataType::raise(inner),
            _ => DataType::raise(kind),
        };
        let mut parameter = JavaParameter {
            documentation: plain_text(stored.text("Description")),
            name: stored.text("Name").to_owned(),
            kind,
            optional: stored.get("IsRequired").is_some() && !stored.flag("IsRequired"),
            category: stored.text("Category").to_owned(),
            extras: Fields::new(),
            line: 0,
        };
        parameter.extras = extras(&stored, parameter.lower());
        parameter.extras.retain(|(name, _)| name != "IsRequired");
        Some(parameter)
    }
}
