//! Showing something to the user: messages, feedback about a member, pages.

use super::log::{lower_parameters, parameters_text, parse_parameters, raise_parameters};
use super::{ARGUMENT_STOPS, Text, argument_text, is_qualified, is_variable, parse_arguments, variable_name};
use crate::flow::lower::Lowering;
use crate::model::{full, text};
use crate::storage::Object;
use crate::text::printer::{quoted, short};
use crate::text::{Parsed, Scanner, expression};

/// The kinds of messages, as words and as they are stored.
const MESSAGES: [(&str, &str); 3] = [("info", "Information"), ("warning", "Warning"), ("error", "Error")];

/// What is shown.
#[derive(Debug, Clone)]
pub enum ClientAction {
    /// A message.
    Message {
        /// The stored kind.
        kind: &'static str,
        /// The text, with places such as `{1}`.
        text: String,
        /// The expressions for the places.
        parameters: Vec<String>,
        /// Whether the user must close it before going on.
        blocking: bool,
    },
    /// What is wrong with a member of an object.
    Feedback {
        /// The variable that holds the object.
        variable: String,
        /// The attribute or association.
        member: String,
        /// The text, with places such as `{1}`.
        text: String,
        /// The expressions for the places.
        parameters: Vec<String>,
    },
    /// A page, with expressions for its parameters by name.
    ShowPage {
        /// The page.
        page: String,
        /// Parameters and expressions.
        arguments: Vec<(String, String)>,
    },
    /// Closes pages; an expression of how many, or empty for one.
    ClosePage {
        /// How many.
        number: String,
    },
}

impl ClientAction {
    /// Reads an action if one stands here.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>) -> Parsed<Option<Self>> {
        if scanner.inline_keywords("show message") {
            let word = scanner.name("info, warning or error")?;
            let Some((_, kind)) = MESSAGES.iter().find(|(known, _)| *known == word) else {
                return Err(scanner.error(format!("{word} is no kind of messages; use info, warning or error")));
            };
            let text = scanner.string("the text of the message")?;
            let parameters = parse_parameters(scanner)?;
            let blocking = !scanner.inline_sign("[");
            if !blocking {
                scanner.expect_word("non")?;
                scanner.expect_word("blocking")?;
                scanner.expect("]")?;
            }
            return Ok(Some(ClientAction::Message { kind, text, parameters, blocking }));
        }
        if scanner.inline_keywords("validation feedback") {
            let variable = variable_name(scanner)?;
            scanner.expect("/")?;
            let member = scanner.qualified("an attribute or association")?;
            let text = scanner.string("the text of the message")?;
            let parameters = parse_parameters(scanner)?;
            return Ok(Some(ClientAction::Feedback { variable, member, text, parameters }));
        }
        if scanner.inline_keywords("show page") {
            let page = full(scanner, "a page")?;
            let arguments = if scanner.inline_sign("(") { parse_page_arguments(scanner)? } else { Vec::new() };
            return Ok(Some(ClientAction::ShowPage { page, arguments }));
        }
        if scanner.inline_keywords("close page") {
            let number = if scanner.inline_sign("(") { read_number(scanner)? } else { String::new() };
            return Ok(Some(ClientAction::ClosePage { number }));
        }
        Ok(None)
    }

    /// The text of the action.
    pub fn text(&self, module: &str) -> Text {
        match self {
            ClientAction::Message { kind, text, parameters, blocking } => {
                let word = MESSAGES.iter().find(|(_, known)| known == kind).map_or("info", |(word, _)| *word);
                let mut text = parameters_text(format!("show message {word} {}", quoted(text)), parameters);
                text.tail = if *blocking { String::new() } else { " [non blocking]".into() };
                text
            }
            ClientAction::Feedback { variable, member, text, parameters } => {
                let member = short(member, module);
                parameters_text(format!("validation feedback ${variable}/{member} {}", quoted(text)), parameters)
            }
            ClientAction::ShowPage { page, arguments } => {
                let head = format!("show page {}", short(page, module));
                // An argument of the same name as its parameter needs no repetition.
                let argument = |(name, value): &(String, String)| {
                    if *value == format!("${name}") { value.clone() } else { argument_text(name, value) }
                };
                let arguments: Vec<_> = arguments.iter().map(argument).collect();
                if arguments.is_empty() { Text::plain(head) } else { Text::with(head, arguments) }
            }
            ClientAction::ClosePage { number } if number.is_empty() => Text::plain("close page"),
            ClientAction::ClosePage { number } => {
                Text::with("close page", vec![expression::print(number, &ARGUMENT_STOPS)])
            }
        }
    }

    /// The stored action.
    pub fn lower(&self, lowering: &mut Lowering<'_>) -> Object {
        let template = |text: &str, parameters: &[String]| {
            Object::new("Microflows$TextTemplate")
                .with_parts("Parameters", lower_parameters(parameters))
                .with("Text", text::lower(text))
        };
        match self {
            ClientAction::Message { kind, text, parameters, blocking } => Object::new("Microflows$ShowMessageAction")
                .with("Blocking", *blocking)
                .with("Template", template(text, parameters))
                .with("Type", *kind),
            ClientAction::Feedback { variable, member, text, parameters } => {
                let entity = lowering.entity_of(variable);
                let (attribute, association) = lowering.member(entity.as_deref(), member);
                Object::new("Microflows$ValidationFeedbackAction")
                    .with("Association", association)
                    .with("Attribute", attribute)
                    .with("FeedbackTemplate", template(text, parameters))
                    .with("ValidationVariableName", variable)
            }
            ClientAction::ShowPage { page, arguments } => {
                Object::new("Microflows$ShowFormAction").with("FormSettings", lower_page(page, arguments))
            }
            ClientAction::ClosePage { number } => {
                Object::new("Microflows$CloseFormAction").with("NumberOfPagesToClose", number)
            }
        }
    }

    /// The action of a stored one, if words can say it.
    pub fn raise(stored: &Object) -> Option<Self> {
        match stored.kind.as_str() {
            "Microflows$ShowMessageAction" => {
                let template = stored.part("Template")?;
                let (_, kind) = MESSAGES.iter().find(|(_, kind)| *kind == stored.text("Type"))?;
                Some(ClientAction::Message {
                    kind,
                    text: text::raise(template.part("Text"))?,
                    parameters: raise_parameters(template),
                    blocking: stored.flag("Blocking"),
                })
            }
            "Microflows$ValidationFeedbackAction" => {
                let template = stored.part("FeedbackTemplate")?;
                let variable = stored.text("ValidationVariableName");
                let (attribute, association) = (stored.text("Attribute"), stored.text("Association"));
                let member = if is_qualified(attribute, 3) { attribute.rsplit('.').next()? } else { association };
                if !is_variable(variable) || member.is_empty() {
                    return None;
                }
                Some(ClientAction::Feedback {
                    variable: variable.to_owned(),
                    member: member.to_owned(),
                    text: text::raise(template.part("Text"))?,
                    parameters: raise_parameters(template),
                })
            }
            "Microflows$ShowFormAction" => {
                let (page, arguments) = raise_page(stored.part("FormSettings")?)?;
                Some(ClientAction::ShowPage { page, arguments })
            }
            "Microflows$CloseFormAction" => {
                Some(ClientAction::ClosePage { number: stored.text("NumberOfPagesToClose").to_owned() })
            }
            _ => None,
        }
    }
}

fn read_number(scanner: &mut Scanner<'_>) -> Parsed<String> {
    let number = expression::read(scanner, &ARGUMENT_STOPS, "how many pages")?;
    scanner.expect(")")?;
    Ok(number)
}

/// Reads the arguments of a page: `$Name` for a parameter of the same name, or `Name = expression`.
///
/// # Errors
/// What is wrong with them.
pub fn parse_page_arguments(scanner: &mut Scanner<'_>) -> Parsed<Vec<(String, String)>> {
    let mut arguments = Vec::new();
    while scanner.sees("$") {
        let name = variable_name(scanner)?;
        arguments.push((name.clone(), format!("${name}")));
        if !scanner.sign(",") {
            break;
        }
    }
    arguments.extend(parse_arguments(scanner, "a parameter of the page or `)`")?);
    Ok(arguments)
}

/// The stored form of a page with arguments.
pub fn lower_page(page: &str, arguments: &[(String, String)]) -> Object {
    let mappings = arguments.iter().map(|(name, value)| {
        Object::new("Forms$PageParameterMapping").with("Argument", value).with("Parameter", format!("{page}.{name}"))
    });
    Object::new("Forms$FormSettings").with("Form", page).with_parts("ParameterMappings", mappings.collect::<Vec<_>>())
}

/// The page and arguments of a stored form, if words can say them.
pub fn raise_page(stored: &Object) -> Option<(String, Vec<(String, String)>)> {
    let page = Some(stored.text("Form")).filter(|name| is_qualified(name, 2))?;
    let argument = |mapping: &Object| {
        let name = mapping.text("Parameter").strip_prefix(page)?.strip_prefix('.')?;
        is_variable(name).then(|| (name.to_owned(), mapping.text("Argument").to_owned()))
    };
    let arguments = stored.parts("ParameterMappings").map(argument).collect::<Option<Vec<_>>>()?;
    Some((page.to_owned(), arguments))
}
