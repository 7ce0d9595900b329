//! Writing to the log.

use super::{ARGUMENT_STOPS, Text};
use crate::storage::Object;
use crate::text::printer::quoted;
use crate::text::{Parsed, Scanner, expression};

/// The levels, as words and as they are stored.
const LEVELS: [(&str, &str); 6] = [
    ("trace", "Trace"),
    ("debug", "Debug"),
    ("info", "Info"),
    ("warning", "Warning"),
    ("error", "Error"),
    ("critical", "Critical"),
];

/// A message for the log.
#[derive(Debug, Clone)]
pub struct Log {
    /// The stored level.
    pub level: &'static str,
    /// The expression of the log node.
    pub node: String,
    /// The text, with places such as `{1}`.
    pub text: String,
    /// The expressions for the places.
    pub parameters: Vec<String>,
    /// Whether the stack trace of the latest error is written, too.
    pub stack_trace: bool,
}

impl Log {
    /// Reads a message if one stands here.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>) -> Parsed<Option<Self>> {
        if !scanner.inline_keywords("log") {
            return Ok(None);
        }
        let word = scanner.name("a level")?;
        let Some((_, level)) = LEVELS.iter().find(|(known, _)| *known == word) else {
            let known: Vec<_> = LEVELS.iter().map(|(known, _)| *known).collect();
            return Err(scanner.error(format!("{word} is no level; use one of {}", known.join(", "))));
        };
        scanner.expect_word("node")?;
        let node = expression::read(scanner, &[" \""], "a log node such as @Module.LogNode or 'Name'")?;
        let text = scanner.string("the text of the message")?;
        let parameters = parse_parameters(scanner)?;
        let stack_trace = scanner.inline_sign("[");
        if stack_trace {
            scanner.expect_word("stack")?;
            scanner.expect_word("trace")?;
            scanner.expect("]")?;
        }
        Ok(Some(Log { level, node, text, parameters, stack_trace }))
    }

    /// The text of the action.
    pub fn text(&self) -> Text {
        let word = LEVELS.iter().find(|(_, level)| *level == self.level).map_or("info", |(word, _)| *word);
        let node = expression::print(&self.node, &[" \""]);
        let head = format!("log {word} node {node} {}", quoted(&self.text));
        let mut text = parameters_text(head, &self.parameters);
        text.tail = if self.stack_trace { " [stack trace]".into() } else { String::new() };
        text
    }

    /// The stored action.
    pub fn lower(&self) -> Object {
        let template = Object::new("Microflows$StringTemplate")
            .with_parts("Parameters", lower_parameters(&self.parameters))
            .with("Text", &self.text);
        Object::new("Microflows$LogMessageAction")
            .with("IncludeLatestStackTrace", self.stack_trace)
            .with("Level", self.level)
            .with("MessageTemplate", template)
            .with("Node", &self.node)
    }

    /// The action of a stored one, if words can say it.
    pub fn raise(stored: &Object) -> Option<Self> {
        if stored.kind != "Microflows$LogMessageAction" {
            return None;
        }
        let template = stored.part("MessageTemplate")?;
        let (_, level) = LEVELS.iter().find(|(_, level)| *level == stored.text("Level"))?;
        Some(Log {
            level,
            node: stored.text("Node").to_owned(),
            text: template.text("Text").to_owned(),
            parameters: raise_parameters(template),
            stack_trace: stored.flag("IncludeLatestStackTrace"),
        })
    }
}

/// Reads `(expression, ...)` if it stands here.
///
/// # Errors
/// What is wrong with it.
pub fn parse_parameters(scanner: &mut Scanner<'_>) -> Parsed<Vec<String>> {
    let mut parameters = Vec::new();
    if scanner.inline_sign("(") {
        while !scanner.sign(")") {
            scanner.skip();
            parameters.push(expression::read(scanner, &ARGUMENT_STOPS, "an expression")?);
            if !scanner.sign(",") && !scanner.sees(")") {
                return Err(scanner.error(format!("expected `,` or `)` but found {}", scanner.found())));
            }
        }
    }
    Ok(parameters)
}

/// The text of a template with parameters.
pub fn parameters_text(head: String, parameters: &[String]) -> Text {
    if parameters.is_empty() {
        return Text::plain(head);
    }
    let parameters = parameters.iter().map(|parameter| expression::print(parameter, &ARGUMENT_STOPS)).collect();
    Text::with(head + " ", parameters)
}

/// The stored parameters of a template.
pub fn lower_parameters(parameters: &[String]) -> Vec<Object> {
    parameters
        .iter()
        .map(|parameter| Object::new("Microflows$TemplateParameter").with("Expression", parameter))
        .collect()
}

/// The parameters of a stored template.
pub fn raise_parameters(template: &Object) -> Vec<String> {
    template.parts("Parameters").map(|parameter| parameter.text("Expression").to_owned()).collect()
}
