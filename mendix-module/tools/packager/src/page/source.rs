//! Where the objects come from that a data view, list view or data grid shows.

use super::button::{raise_variables, variables, variables_text};
use super::context::Context;
use super::path::{parse_steps, raise_steps};
use crate::model::data_type::DataType;
use crate::model::full;
use crate::storage::Object;
use crate::text::printer::short;
use crate::text::{Parsed, Scanner};

/// Where objects come from.
#[derive(Debug, Clone)]
pub enum Source {
    /// The parameter of the page; for data views.
    Parameter(String),
    /// What a microflow gives back, with variables of the page for its parameters.
    Microflow(String, Vec<(String, String)>),
    /// What associations lead to from the object around.
    Association(Vec<String>),
}

impl Source {
    /// Reads a source that begins with `from`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>) -> Parsed<Self> {
        scanner.expect_word("from")?;
        if scanner.inline_keywords("microflow") {
            let microflow = full(scanner, "a microflow")?;
            return Ok(Source::Microflow(microflow, variables(scanner)?));
        }
        if !scanner.inline_sign("$current/") {
            let message = format!("expected `microflow` or `$current/Association` but found {}", scanner.found());
            return Err(scanner.error(message));
        }
        parse_steps(scanner, "an association").map(Source::Association)
    }

    /// The same for a data view, which may show a parameter of the page.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse_one(scanner: &mut Scanner<'_>) -> Parsed<Self> {
        if scanner.inline_sign("$") {
            return scanner.name("a parameter of the page").map(Source::Parameter);
        }
        Source::parse(scanner)
    }

    /// The text of the source.
    pub fn print(&self, module: &str) -> String {
        match self {
            Source::Parameter(name) => format!("${name}"),
            Source::Microflow(microflow, arguments) => {
                format!("from microflow {}{}", short(microflow, module), variables_text(arguments))
            }
            Source::Association(steps) => {
                let steps: Vec<_> = steps.iter().map(|step| short(step, module)).collect();
                format!("from $current/{}", steps.join("/"))
            }
        }
    }

    /// The stored source, and the entity of what it gives. `many` says whether the widget shows several objects.
    pub fn lower(&self, context: &mut Context<'_, '_>, many: bool) -> (Object, Option<String>) {
        match self {
            Source::Parameter(name) => lower_parameter(name, context),
            Source::Microflow(microflow, arguments) => {
                let settings = context.microflow(microflow, arguments);
                let signature = context.lowering.signature(false, microflow);
                let returns = signature.and_then(|signature| signature.returns.as_ref());
                let entity = returns.and_then(|returns| returns.entity().map(str::to_owned));
                (Object::new("Forms$MicroflowSource").with("MicroflowSettings", settings), entity)
            }
            Source::Association(steps) => {
                if context.container.is_empty() && context.entity.is_none() {
                    let message = "$current stands in no data view or list view; put the widget into one";
                    context.lowering.report(message.to_owned());
                }
                let end = context.follow(steps);
                if end.is_known && end.many != many {
                    let (given, wanted) = if many { ("one object", "several") } else { ("several objects", "one") };
                    let message = format!("{} leads to {given}; the widget shows {wanted}", steps.join("/"));
                    context.lowering.report(message);
                }
                let kind = if many { "Forms$AssociationSource" } else { "Forms$DataViewSource" };
                (Object::new(kind).with("EntityRef", end.reference), end.entity)
            }
        }
    }

    /// The source of a stored one, if words can say it. `container` is the data view or list view around the widget.
    pub fn raise(stored: &Object, parameters: &[(String, DataType)], container: &str) -> Option<Self> {
        match stored.kind.as_str() {
            "Forms$MicroflowSource" => {
                let settings = stored.part("MicroflowSettings")?;
                let microflow = settings.text("Microflow").to_owned();
                let arguments = raise_variables(settings, &microflow, container)?;
                Some(Source::Microflow(microflow, arguments))
            }
            "Forms$DataViewSource" if !stored.text("PageParameter").is_empty() => {
                let parameter = stored.text("PageParameter");
                parameters.iter().find(|(known, _)| known == parameter)?;
                Some(Source::Parameter(parameter.to_owned()))
            }
            "Forms$DataViewSource" | "Forms$AssociationSource" => {
                raise_steps(stored.part("EntityRef")?).map(Source::Association)
            }
            _ => None,
        }
    }
}

fn lower_parameter(parameter: &str, context: &mut Context<'_, '_>) -> (Object, Option<String>) {
    let known = context.parameters.iter().find(|(known, _)| known == parameter);
    let entity = known.and_then(|(_, kind)| kind.entity().map(str::to_owned));
    if known.is_none() {
        let message = format!("${parameter} is no parameter of the page; declare it after the page's name");
        context.lowering.report(message);
    }
    let reference = entity.as_ref().map(|entity| Object::new("DomainModels$DirectEntityRef").with("Entity", entity));
    (Object::new("Forms$DataViewSource").with("EntityRef", reference).with("PageParameter", parameter), entity)
}
