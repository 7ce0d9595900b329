//! Calling a Java action or a microflow.

use super::{Text, argument_text, is_qualified, is_variable, parse_arguments};
use crate::flow::lower::Lowering;
use crate::model::full;
use crate::storage::{Object, Value};
use crate::text::printer::short;
use crate::text::{Parsed, Scanner};

/// A call.
#[derive(Debug, Clone)]
pub struct Call {
    /// Whether a Java action is called, not a microflow.
    pub java: bool,
    /// The variable for the result.
    pub result: Option<String>,
    /// What is called.
    pub target: String,
    /// Parameters and expressions.
    pub arguments: Vec<(String, String)>,
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
        let arguments = parse_arguments(scanner, "a parameter or `)`")?;
        Ok(Some(Call { java, result: result.map(str::to_owned), target, arguments }))
    }

    /// The text of the call.
    pub fn text(&self, module: &str) -> Text {
        let result = self.result.as_ref().map(|name| format!("${name} = ")).unwrap_or_default();
        let kind = if self.java { "java" } else { "microflow" };
        let arguments = self.arguments.iter().map(|(name, value)| argument_text(name, value)).collect();
        Text::with(format!("{result}call {kind} {}", short(&self.target, module)), arguments)
    }

    /// The stored call.
    pub fn lower(&self, lowering: &mut Lowering<'_>) -> Object {
        let parameter = |name: &String| format!("{}.{name}", self.target);
        let mut stored = if self.java {
            let mappings = self.arguments.iter().map(|(name, value)| {
                Object::new("Microflows$JavaActionParameterMapping")
                    .with("Parameter", parameter(name))
                    .with("Value", Object::new("Microflows$BasicCodeActionParameterValue").with("Argument", value))
            });
            let mappings: Vec<_> = mappings.collect();
            Object::new("Microflows$JavaActionCallAction")
                .with("JavaAction", &self.target)
                .with_parts("ParameterMappings", mappings)
        } else {
            let mappings = self.arguments.iter().map(|(name, value)| {
                Object::new("Microflows$MicroflowCallParameterMapping")
                    .with("Argument", value)
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
                let value = mapping.part("Value")?;
                value.kind.starts_with("Microflows$Basic").then(|| value.text("Argument"))?
            } else {
                mapping.text("Argument")
            };
            is_variable(name).then(|| (name.to_owned(), value.to_owned()))
        };
        let arguments = call.parts("ParameterMappings").map(argument).collect::<Option<_>>()?;
        let name = stored.text("ResultVariableName");
        // Versions before 8 had no such switch: a name meant that the result was used.
        let used = stored.get("UseReturnVariable").is_none_or(|used| *used == Value::Bool(true));
        let result = (used && is_variable(name)).then(|| name.to_owned());
        Some(Call { java, result, target: target.to_owned(), arguments })
    }
}
