//! Calling a Java action or a microflow.

use super::{ARGUMENT_STOPS, Text, argument_text, is_qualified, is_variable, parse_named};
use crate::flow::lower::Lowering;
use crate::model::full;
use crate::storage::{Object, Value};
use crate::text::printer::{quoted, short};
use crate::text::{Parsed, Scanner, expression};

/// The word before a microflow that is given to a Java action.
const MICROFLOW: &str = "microflow";

/// What a parameter gets.
#[derive(Debug, Clone)]
pub enum Argument {
    /// The value of an expression.
    Expression(String),
    /// A microflow, which only Java actions take.
    Microflow(String),
}

/// A call.
#[derive(Debug, Clone)]
pub struct Call {
    /// Whether a Java action is called, not a microflow.
    pub java: bool,
    /// The variable for the result.
    pub result: Option<String>,
    /// What is called.
    pub target: String,
    /// The parameters and what they get.
    pub arguments: Vec<(String, Argument)>,
}

impl Call {
    /// Reads a call if one stands here.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>, result: Option<&str>) -> Parsed<Option<Self>> {
        let java = scanner.inline_keywords("call java");
        if !java && !scanner.inline_keywords("call microflow") {
            return Ok(None);
        }
        let target = full(scanner, if java { "a Java action" } else { "a microflow" })?;
        scanner.expect("(")?;
        let arguments = parse_named(scanner, "a parameter or `)`", |scanner| Argument::parse(scanner, java))?;
        Ok(Some(Call { java, result: result.map(str::to_owned), target, arguments }))
    }

    /// The text of the call.
    pub fn text(&self, module: &str) -> Text {
        let result = self.result.as_ref().map(|name| format!("${name} = ")).unwrap_or_default();
        let kind = if self.java { "java" } else { "microflow" };
        let arguments = self.arguments.iter().map(|(name, value)| value.text(name, module)).collect();
        Text::with(format!("{result}call {kind} {}", short(&self.target, module)), arguments)
    }

    /// The stored call.
    pub fn lower(&self, lowering: &mut Lowering<'_>) -> Object {
        let parameter = |name: &String| format!("{}.{name}", self.target);
        let mut stored = if self.java {
            let mappings = self.arguments.iter().map(|(name, value)| {
                Object::new("Microflows$JavaActionParameterMapping")
                    .with("Parameter", parameter(name))
                    .with("Value", value.lower())
            });
            let mappings: Vec<_> = mappings.collect();
            Object::new("Microflows$JavaActionCallAction")
                .with("JavaAction", &self.target)
                .with_parts("ParameterMappings", mappings)
        } else {
            let mappings = self.arguments.iter().map(|(name, value)| {
                Object::new("Microflows$MicroflowCallParameterMapping")
                    .with("Argument", value.expression())
                    .with("Parameter", parameter(name))
            });
            let call = Object::new("Microflows$MicroflowCall")
                .with("Microflow", &self.target)
                .with_parts("ParameterMappings", mappings.collect::<Vec<_>>());
            Object::new("Microflows$MicroflowCallAction").with("MicroflowCall", call)
        };
        stored.set("ResultVariableName", self.result.clone().unwrap_or_default());
        stored.set("UseReturnVariable", self.result.is_some());
        if let Some(result) = &self.result
            && let Some(signature) = lowering.signature(self.java, &self.target)
        {
            let returns = signature.returns.clone();
            lowering.declare(result, returns);
        }
        stored
    }

    /// The call of a stored one, if words can say it.
    pub fn raise(stored: &Object) -> Option<Self> {
        let (java, call, target) = match stored.kind.as_str() {
            "Microflows$JavaActionCallAction" => (true, stored, stored.text("JavaAction")),
            "Microflows$MicroflowCallAction" => {
                let call = stored.part("MicroflowCall")?;
                (false, call, call.text("Microflow"))
            }
            _ => return None,
        };
        let queued =
            [call.get("QueueSettings"), call.get("Queue")].into_iter().flatten().any(|queue| !queue.is_blank());
        if !is_qualified(target, 2) || queued {
            return None;
        }
        let argument = |mapping: &Object| {
            let name = mapping.text("Parameter").strip_prefix(target)?.strip_prefix('.')?;
            let value = if java {
                Argument::raise(mapping.part("Value")?)?
            } else {
                Argument::Expression(mapping.text("Argument").to_owned())
            };
            is_variable(name).then(|| (name.to_owned(), value))
        };
        let arguments = call.parts("ParameterMappings").map(argument).collect::<Option<_>>()?;
        let name = stored.text("ResultVariableName");
        // Versions before 8 had no such switch: a name meant that the result was used.
        let used = stored.get("UseReturnVariable").is_none_or(|used| *used == Value::Bool(true));
        let result = (used && is_variable(name)).then(|| name.to_owned());
        Some(Call { java, result, target: target.to_owned(), arguments })
    }
}

impl Argument {
    fn parse(scanner: &mut Scanner<'_>, java: bool) -> Parsed<Self> {
        if java && scanner.keyword(MICROFLOW) {
            return full(scanner, "a microflow").map(Argument::Microflow);
        }
        expression::read(scanner, &ARGUMENT_STOPS, "an expression").map(Argument::Expression)
    }

    fn text(&self, name: &str, module: &str) -> String {
        match self {
            Argument::Microflow(microflow) => format!("{name} = {MICROFLOW} {}", short(microflow, module)),
            // Packages may hold anything where an expression should stand.
            Argument::Expression(value) if value.starts_with(MICROFLOW) => format!("{name} = {}", quoted(value)),
            Argument::Expression(value) => argument_text(name, value),
        }
    }

    /// The expression; none for a microflow.
    fn expression(&self) -> &str {
        match self {
            Argument::Expression(value) => value,
            Argument::Microflow(_) => "",
        }
    }

    /// The stored value of a Java action's parameter.
    fn lower(&self) -> Object {
        match self {
            Argument::Expression(value) => {
                Object::new("Microflows$BasicCodeActionParameterValue").with("Argument", value)
            }
            Argument::Microflow(name) => Object::new("Microflows$MicroflowParameterValue").with("Microflow", name),
        }
    }

    fn raise(stored: &Object) -> Option<Self> {
        if stored.kind == "Microflows$MicroflowParameterValue" {
            let name = stored.text("Microflow");
            return is_qualified(name, 2).then(|| Argument::Microflow(name.to_owned()));
        }
        let is_expression = stored.kind.starts_with("Microflows$Basic");
        is_expression.then(|| Argument::Expression(stored.text("Argument").to_owned()))
    }
}
