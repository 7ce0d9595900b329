//! What an activity does.

pub mod call;
pub mod change;
pub mod client;
pub mod list;
pub mod log;
pub mod object;
pub mod retrieve;
pub mod variable;

use crate::flow::lower::Lowering;
use crate::storage::Object;
use crate::text::expression;
use crate::text::generic;
use crate::text::{Parsed, Scanner};

use super::ARGUMENT_STOPS;

/// What an activity does.
#[derive(Debug, Clone)]
pub enum Action {
    /// Calls a Java action or microflow.
    Call(call::Call),
    /// Creates, changes, commits, deletes or rolls back objects, or casts one.
    Object(object::ObjectAction),
    /// Retrieves objects.
    Retrieve(retrieve::Retrieve),
    /// Makes, changes or looks through a list.
    List(list::ListAction),
    /// Makes or changes a variable.
    Variable(variable::Variable),
    /// Writes to the log.
    Log(log::Log),
    /// Shows something to the user.
    Client(client::ClientAction),
    /// Something that the language has no words for, as it is stored.
    Generic(Object),
}

/// The text of an action: what stands before its arguments, the arguments, and what stands after them.
#[derive(Debug, Clone, Default)]
pub struct Text {
    /// Before the brackets.
    pub head: String,
    /// In the brackets; `None` for no brackets.
    pub arguments: Option<Vec<String>>,
    /// After the brackets.
    pub tail: String,
}

impl Text {
    /// An action without brackets.
    pub fn plain(head: impl Into<String>) -> Self {
        Text { head: head.into(), ..Text::default() }
    }

    /// An action with brackets.
    pub fn with(head: impl Into<String>, arguments: Vec<String>) -> Self {
        Text { head: head.into(), arguments: Some(arguments), tail: String::new() }
    }
}

impl Action {
    /// Reads an action that stands where a statement begins.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>) -> Parsed<Self> {
        scanner.skip();
        if scanner.rest().starts_with('$') {
            return Self::parse_result(scanner);
        }
        if let Some(call) = call::Call::parse(scanner, None)? {
            return Ok(Action::Call(call));
        }
        if let Some(action) = object::ObjectAction::parse(scanner)? {
            return Ok(Action::Object(action));
        }
        if let Some(action) = list::ListAction::parse(scanner)? {
            return Ok(Action::List(action));
        }
        if let Some(action) = log::Log::parse(scanner)? {
            return Ok(Action::Log(action));
        }
        if let Some(action) = client::ClientAction::parse(scanner)? {
            return Ok(Action::Client(action));
        }
        if generic::sees_object(scanner) {
            return generic::object(scanner).map(Action::Generic);
        }
        Err(scanner.error(format!("{} begins no statement; see the list of statements", scanner.found())))
    }

    fn parse_result(scanner: &mut Scanner<'_>) -> Parsed<Self> {
        let name = variable_name(scanner)?;
        if scanner.inline_sign(":") {
            return variable::Variable::parse_new(scanner, name).map(Action::Variable);
        }
        scanner.expect("=")?;
        scanner.inline();
        if let Some(call) = call::Call::parse(scanner, Some(&name))? {
            return Ok(Action::Call(call));
        }
        if let Some(action) = list::ListAction::parse_result(scanner, &name)? {
            return Ok(Action::List(action));
        }
        if let Some(action) = object::ObjectAction::parse_result(scanner, &name)? {
            return Ok(Action::Object(action));
        }
        if let Some(action) = retrieve::Retrieve::parse(scanner, &name)? {
            return Ok(Action::Retrieve(action));
        }
        variable::Variable::parse_change(scanner, name).map(Action::Variable)
    }

    /// The text of the action in a source of `module`; `None` for the generic form.
    pub fn text(&self, module: &str) -> Option<Text> {
        Some(match self {
            Action::Call(action) => action.text(module),
            Action::Object(action) => action.text(module),
            Action::Retrieve(action) => action.text(module),
            Action::List(action) => action.text(module),
            Action::Variable(action) => action.text(module),
            Action::Log(action) => action.text(),
            Action::Client(action) => action.text(module),
            Action::Generic(_) => return None,
        })
    }

    /// The stored action.
    pub fn lower(&self, lowering: &mut Lowering<'_>) -> Object {
        match self {
            Action::Call(action) => action.lower(lowering),
            Action::Object(action) => action.lower(lowering),
            Action::Retrieve(action) => action.lower(lowering),
            Action::List(action) => action.lower(lowering),
            Action::Variable(action) => action.lower(lowering),
            Action::Log(action) => action.lower(),
            Action::Client(action) => action.lower(lowering),
            Action::Generic(object) => object.clone(),
        }
    }

    /// The action of a stored one.
    pub fn raise(stored: &Object) -> Self {
        let known = call::Call::raise(stored)
            .map(Action::Call)
            .or_else(|| object::ObjectAction::raise(stored).map(Action::Object))
            .or_else(|| retrieve::Retrieve::raise(stored).map(Action::Retrieve))
            .or_else(|| list::ListAction::raise(stored).map(Action::List))
            .or_else(|| variable::Variable::raise(stored).map(Action::Variable))
            .or_else(|| log::Log::raise(stored).map(Action::Log))
            .or_else(|| client::ClientAction::raise(stored).map(Action::Client));
        known.unwrap_or_else(|| Action::Generic(stored.clone()))
    }
}

/// Reads `$Name` and gives the name.
///
/// # Errors
/// If there is no variable.
pub fn variable_name(scanner: &mut Scanner<'_>) -> Parsed<String> {
    scanner.expect("$")?;
    scanner.name("the name of a variable")
}

/// Reads `Name = expression, ...)` after the opening bracket.
///
/// # Errors
/// What is wrong with it, and names that are given twice.
pub fn parse_arguments(scanner: &mut Scanner<'_>, what: &str) -> Parsed<Vec<(String, String)>> {
    parse_named(scanner, what, |scanner| expression::read(scanner, &ARGUMENT_STOPS, "an expression"))
}

/// The same with values of another kind.
///
/// # Errors
/// What is wrong with it, and names that are given twice.
pub fn parse_named<V>(
    scanner: &mut Scanner<'_>,
    what: &str,
    value: impl Fn(&mut Scanner<'_>) -> Parsed<V>,
) -> Parsed<Vec<(String, V)>> {
    let mut arguments: Vec<(String, V)> = Vec::new();
    while !scanner.sign(")") {
        let name = scanner.qualified(what)?;
        if arguments.iter().any(|(known, _)| *known == name) {
            return Err(scanner.error(format!("{name} is given twice; remove one")));
        }
        scanner.expect("=")?;
        arguments.push((name, value(scanner)?));
        if !scanner.sign(",") && !scanner.sees(")") {
            return Err(scanner.error(format!("expected `,` or `)` but found {}", scanner.found())));
        }
    }
    Ok(arguments)
}

/// The text of one argument.
pub fn argument_text(name: &str, value: &str) -> String {
    format!("{name} = {}", expression::print(value, &ARGUMENT_STOPS))
}

/// Whether a stored name is that of a variable, which words can say.
pub fn is_variable(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(|c| c.is_alphabetic() || c == '_')
        && characters.all(|c| c.is_alphanumeric() || c == '_')
}

/// Whether a stored name is a qualified one of so many parts, which words can say.
pub fn is_qualified(name: &str, parts: usize) -> bool {
    name.split('.').count() == parts && name.split('.').all(is_variable)
}
