//! A microflow.

use super::canonical::readable;
use super::lower::Lowering;
use super::statement::{self, Statement, Step};
use super::{builder, raise};
use crate::model::data_type::{DataType, Family};
use crate::model::toolbox::Toolbox;
use crate::model::{Icons, apply, extras, full, plain_text, stored_text};
use crate::storage::Object;
use crate::text::generic::{self, Fields};
use crate::text::{Parsed, Printer, Scanner};

/// A parameter of a microflow.
#[derive(Debug, Clone)]
pub struct FlowParameter {
    /// What it means.
    pub documentation: String,
    /// Its name.
    pub name: String,
    /// Its type.
    pub kind: DataType,
    /// What its words do not say.
    pub extras: Fields,
    /// Its line in the source.
    pub line: usize,
}

/// A microflow.
#[derive(Debug, Clone)]
pub struct Microflow {
    /// What it does.
    pub documentation: String,
    /// Its name.
    pub name: String,
    /// Its parameters.
    pub parameters: Vec<FlowParameter>,
    /// The type of its result.
    pub returns: DataType,
    /// Its entry in the toolbox.
    pub toolbox: Option<Toolbox>,
    /// The module roles that may run it from a page.
    pub allow: Vec<String>,
    /// What it does.
    pub body: Vec<Statement>,
    /// Notes in the picture that hang on nothing.
    pub notes: Vec<String>,
    /// What its words do not say.
    pub extras: Fields,
    /// Its line in the source.
    pub line: usize,
}

impl Microflow {
    /// Reads a microflow, after the word `microflow`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>, documentation: String) -> Parsed<Self> {
        let line = scanner.line();
        let name = scanner.name("the name of the microflow")?;
        scanner.place = format!("{}.{name}", scanner.module);
        scanner.expect("(")?;
        let mut parameters = Vec::new();
        loop {
            let documentation = scanner.documentation();
            if scanner.sign(")") {
                break;
            }
            parameters.push(FlowParameter::parse(scanner, documentation)?);
            if !scanner.sign(",") && !scanner.sees(")") {
                return Err(scanner.error(format!("expected `,` or `)` but found {}", scanner.found())));
            }
        }
        scanner.expect(":")?;
        let returns = DataType::parse(scanner)?;
        let mut toolbox = None;
        let mut allow = Vec::new();
        let mut extras = Fields::new();
        loop {
            if toolbox.is_none()
                && let Some(entry) = Toolbox::parse(scanner)?
            {
                toolbox = Some(entry);
            } else if allow.is_empty() && scanner.keyword("allow") {
                allow.push(full(scanner, "a module role")?);
                while scanner.inline_sign(",") {
                    allow.push(full(scanner, "a module role")?);
                }
            } else if extras.is_empty() && scanner.keyword("with") {
                extras = generic::fields(scanner)?;
            } else {
                break;
            }
        }
        scanner.expect("{")?;
        let (body, notes) = statement::parse_noted_block(scanner)?;
        Ok(Microflow { documentation, name, parameters, returns, toolbox, allow, body, notes, extras, line })
    }

    /// Prints the microflow.
    pub fn print(&self, printer: &mut Printer) {
        printer.documentation(&self.documentation);
        let returns = self.returns.print(&printer.module);
        if self.parameters.is_empty() {
            printer.open(format!("microflow {}(): {returns}", self.name));
        } else {
            printer.open(format!("microflow {}(", self.name));
            for (index, parameter) in self.parameters.iter().enumerate() {
                parameter.print(printer, index + 1 == self.parameters.len());
            }
            printer.close(format!("): {returns}"));
            printer.indent();
        }
        if let Some(toolbox) = &self.toolbox {
            toolbox.print(printer);
        }
        if !self.allow.is_empty() {
            let roles: Vec<_> = self.allow.iter().map(|role| printer.short(role)).collect();
            printer.line(format!("allow {}", roles.join(", ")));
        }
        let extras = generic::extras_text(&self.extras);
        if !extras.is_empty() {
            printer.line(extras.trim_start());
        }
        printer.close("{");
        printer.indent();
        statement::print_block(printer, &self.body);
        statement::print_notes(printer, &self.notes);
        printer.close("}");
    }

    /// The stored microflow without its graph: what others need to call it.
    pub fn lower_signature(&self, icons: &Icons) -> Object {
        let parameters = self.parameters.iter().enumerate().map(|(index, parameter)| parameter.lower(index));
        let mut stored = Object::new("Microflows$Microflow")
            .at(self.line)
            .with_names("AllowedModuleRoles", self.allow.clone())
            .with("Documentation", stored_text(&self.documentation))
            .with("MicroflowActionInfo", self.toolbox.as_ref().map(|toolbox| toolbox.lower(icons)))
            .with("MicroflowReturnType", self.returns.lower(Family::DataTypes).at(self.line))
            .with("Name", &self.name)
            .with(
                "ObjectCollection",
                Object::new("Microflows$MicroflowObjectCollection").with_parts("Objects", parameters),
            );
        apply(&mut stored, &self.extras);
        stored
    }

    /// The whole stored microflow.
    pub fn lower(&self, lowering: &mut Lowering<'_>) -> Object {
        let mut stored = self.lower_signature(lowering.icons);
        for parameter in &self.parameters {
            lowering.declare(&parameter.name, Some(parameter.kind.clone()));
        }
        let graph = builder::build(lowering, &self.body, &self.notes, &self.returns);
        let parameters = self.parameters.iter().enumerate().map(|(index, parameter)| parameter.lower(index));
        let objects = parameters.chain(graph.objects);
        stored.set(
            "ObjectCollection",
            Object::new("Microflows$MicroflowObjectCollection").with_parts("Objects", objects.collect::<Vec<_>>()),
        );
        let flows = graph.flows;
        stored = stored.with_parts("Flows", flows);
        apply(&mut stored, &self.extras);
        stored
    }

    /// The microflow of a stored one, if words can say it.
    pub fn raise(stored: &Object, icons: &mut Icons) -> Option<Self> {
        let objects = stored.part("ObjectCollection")?;
        let parameters = objects.parts("Objects").filter(|object| object.kind == "Microflows$MicroflowParameter");
        let name = stored.text("Name").to_owned();
        let allow = stored.names("AllowedModuleRoles");
        if allow.iter().any(|role| !role.contains('.')) {
            return None;
        }
        let (mut body, notes) = raise::body(stored)?;
        let returns = DataType::raise(stored.part("MicroflowReturnType")?);
        // The end of a microflow that gives nothing back needs no words.
        if returns == DataType::Void
            && let Some(last) = body.last()
            && matches!(&last.step, Step::Return(value) if value.is_empty())
            && last.extras.is_empty()
            && last.documentation.is_empty()
            && last.notes.is_empty()
        {
            body.pop();
        }
        readable(&mut body);
        let mut microflow = Microflow {
            documentation: plain_text(stored.text("Documentation")),
            parameters: parameters
                .enumerate()
                .map(|(index, p)| FlowParameter::raise(p, index))
                .collect::<Option<_>>()?,
            returns,
            toolbox: stored.part("MicroflowActionInfo").map(|info| Toolbox::raise(info, &name, icons)),
            allow,
            name,
            body,
            notes,
            extras: Fields::new(),
            line: 0,
        };
        let mut extras = extras(stored, microflow.lower_signature(icons));
        // The graph is in the statements.
        extras.retain(|(name, _)| name != "ObjectCollection" && name != "Flows");
        microflow.extras = extras;
        Some(microflow)
    }
}

impl FlowParameter {
    fn parse(scanner: &mut Scanner<'_>, documentation: String) -> Parsed<Self> {
        scanner.skip();
        let line = scanner.line();
        let name = scanner.name("the name of a parameter")?;
        scanner.expect(":")?;
        let kind = DataType::parse(scanner)?;
        let extras = generic::extras(scanner)?;
        Ok(FlowParameter { documentation, name, kind, extras, line })
    }

    fn print(&self, printer: &mut Printer, last: bool) {
        printer.documentation(&self.documentation);
        let extras = generic::extras_text(&self.extras);
        let line = format!("{}: {}{extras}", self.name, self.kind.print(&printer.module));
        printer.line(if last { line } else { line + "," });
    }

    fn lower(&self, index: usize) -> Object {
        let y = 80 - 80 * i64::try_from(index).unwrap_or_default();
        let mut stored = Object::new("Microflows$MicroflowParameter")
            .at(self.line)
            .with("Documentation", stored_text(&self.documentation))
            .with("Name", &self.name)
            .with("RelativeMiddlePoint", format!("100;{y}"))
            .with("Size", "30;30")
            .with("VariableType", self.kind.lower(Family::DataTypes).at(self.line));
        apply(&mut stored, &self.extras);
        stored
    }

    fn raise(stored: &Object, index: usize) -> Option<Self> {
        let mut parameter = FlowParameter {
            documentation: plain_text(stored.text("Documentation")),
            name: stored.text("Name").to_owned(),
            kind: DataType::raise(stored.part("VariableType")?),
            extras: Fields::new(),
            line: 0,
        };
        let lowered = parameter.lower(index);
        parameter.extras = extras(stored, lowered);
        // Where things stand in the picture is laid out again.
        parameter.extras.retain(|(name, _)| name != "RelativeMiddlePoint" && name != "Size");
        Some(parameter)
    }
}
