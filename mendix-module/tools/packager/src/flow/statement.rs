//! One step of a microflow.

use super::STATEMENT_STOPS;
use super::action::{Action, variable_name};
use super::error_handling::ErrorHandling;
use crate::model::full;
use crate::text::generic::{self, Fields};
use crate::text::printer::quoted;
use crate::text::{Parsed, Printer, Scanner, expression};

/// A branch of a split: the values that lead into it, and what is done there.
pub type Branch = (Vec<String>, Vec<Statement>);

/// What a step is.
#[derive(Debug, Clone)]
pub enum Step {
    /// An activity.
    Activity {
        /// What it does.
        action: Action,
        /// What its words do not say about the action.
        extras: Fields,
        /// What its words do not say about the activity around the action.
        activity_extras: Fields,
        /// What it does when it fails.
        on_error: ErrorHandling,
    },
    /// A split by a condition.
    If {
        /// The condition.
        condition: String,
        /// What is done if it is true.
        then: Vec<Statement>,
        /// What is done if it is false.
        otherwise: Vec<Statement>,
    },
    /// A split by the value of an enumeration; the empty value is an empty text.
    Switch {
        /// The expression.
        expression: String,
        /// The branches.
        branches: Vec<Branch>,
    },
    /// A split by the entity of an object; no object is an empty text.
    TypeSplit {
        /// The variable that holds the object.
        variable: String,
        /// The branches.
        branches: Vec<Branch>,
        /// What is done for all that is left; `None` if all is in branches.
        otherwise: Option<Vec<Statement>>,
    },
    /// A loop over a list.
    For {
        /// The variable for each object.
        iterator: String,
        /// The variable that holds the list.
        list: String,
        /// What is done with each.
        body: Vec<Statement>,
        /// What the loop does when it fails.
        on_error: ErrorHandling,
    },
    /// A loop while a condition holds.
    While {
        /// The condition.
        condition: String,
        /// What is done.
        body: Vec<Statement>,
        /// What the loop does when it fails.
        on_error: ErrorHandling,
    },
    /// Leaves the loop.
    Break,
    /// Goes on with the next round of the loop.
    Continue,
    /// Ends the microflow, with an expression or nothing.
    Return(String),
    /// Ends the microflow with the latest error.
    RaiseError,
    /// A place to go to.
    Label(String),
    /// Goes on at a place.
    Goto(String),
}

/// A step with what every step can have.
#[derive(Debug, Clone)]
pub struct Statement {
    /// What it is for.
    pub documentation: String,
    /// Notes that hang on it in the picture.
    pub notes: Vec<String>,
    /// The caption in the picture; `None` for the one that Studio Pro makes up.
    pub caption: Option<String>,
    /// What the words do not say; of activities those about the action stand in the step.
    pub extras: Fields,
    /// What it is.
    pub step: Step,
    /// Its line in the source.
    pub line: usize,
}

impl Statement {
    /// A step without anything else.
    pub fn new(step: Step) -> Self {
        Statement {
            documentation: String::new(),
            notes: Vec::new(),
            caption: None,
            extras: Fields::new(),
            step,
            line: 0,
        }
    }

    fn parse(scanner: &mut Scanner<'_>, documentation: String) -> Parsed<Self> {
        scanner.skip();
        let mut statement = Statement::new(Step::Break);
        statement.line = scanner.line();
        statement.documentation = documentation;
        let start = scanner.position();
        let word = scanner.peek_word();
        scanner.advance(word.len());
        match word {
            "if" => return statement.parse_if(scanner),
            "switch" => {
                let expression = expression::read(scanner, &STATEMENT_STOPS, "an expression of an enumeration")?;
                statement.modifiers(scanner)?;
                let (branches, _) = parse_branches(scanner, false)?;
                statement.step = Step::Switch { expression, branches };
                return Ok(statement);
            }
            "split" => {
                let variable = variable_name(scanner)?;
                statement.modifiers(scanner)?;
                let (branches, otherwise) = parse_branches(scanner, true)?;
                statement.step = Step::TypeSplit { variable, branches, otherwise };
                return Ok(statement);
            }
            "for" => {
                let iterator = variable_name(scanner)?;
                scanner.expect_word("in")?;
                let list = variable_name(scanner)?;
                statement.modifiers(scanner)?;
                scanner.expect("{")?;
                let body = parse_block(scanner)?;
                let on_error = parse_on_error(scanner)?;
                statement.step = Step::For { iterator, list, body, on_error };
                return Ok(statement);
            }
            "while" => {
                let condition = expression::read(scanner, &STATEMENT_STOPS, "a condition")?;
                statement.modifiers(scanner)?;
                scanner.expect("{")?;
                let body = parse_block(scanner)?;
                let on_error = parse_on_error(scanner)?;
                statement.step = Step::While { condition, body, on_error };
                return Ok(statement);
            }
            "break" => statement.step = Step::Break,
            "continue" => statement.step = Step::Continue,
            "return" => {
                scanner.inline();
                let nothing = scanner.end_of_statement().is_ok() || scanner.rest().starts_with("with {");
                let value =
                    if nothing { String::new() } else { expression::read(scanner, &STATEMENT_STOPS, "a value")? };
                statement.step = Step::Return(value);
            }
            "raise" => {
                scanner.expect_word("error")?;
                statement.step = Step::RaiseError;
            }
            "label" => statement.step = Step::Label(scanner.name("the name of a place")?),
            "goto" => statement.step = Step::Goto(scanner.name("the name of a place")?),
            _ => {
                scanner.back_to(start);
                let action = Action::parse(scanner)?;
                statement.modifiers(scanner)?;
                let extras = std::mem::take(&mut statement.extras);
                let activity_extras =
                    if scanner.inline_keywords("activity") { generic::fields(scanner)? } else { Fields::new() };
                let on_error = parse_on_error(scanner)?;
                statement.step = Step::Activity { action, extras, activity_extras, on_error };
                scanner.end_of_statement()?;
                return Ok(statement);
            }
        }
        statement.modifiers(scanner)?;
        scanner.end_of_statement()?;
        Ok(statement)
    }

    fn parse_if(mut self, scanner: &mut Scanner<'_>) -> Parsed<Self> {
        let start = scanner.position();
        if scanner.inline_sign("$") {
            let variable = scanner.name("the name of a variable")?;
            if scanner.inline_keywords("is") {
                let entity = full(scanner, "an entity")?;
                self.modifiers(scanner)?;
                scanner.expect("{")?;
                let then = parse_block(scanner)?;
                let otherwise = parse_else(scanner)?;
                self.step =
                    Step::TypeSplit { variable, branches: vec![(vec![entity], then)], otherwise: Some(otherwise) };
                return Ok(self);
            }
            scanner.back_to(start);
        }
        let condition = expression::read(scanner, &STATEMENT_STOPS, "a condition")?;
        self.modifiers(scanner)?;
        scanner.expect("{")?;
        let then = parse_block(scanner)?;
        let otherwise = parse_else(scanner)?;
        self.step = Step::If { condition, then, otherwise };
        Ok(self)
    }

    /// Reads the caption and the fields that the words do not say.
    fn modifiers(&mut self, scanner: &mut Scanner<'_>) -> Parsed<()> {
        if scanner.inline_keywords("caption") {
            self.caption = Some(scanner.string("a caption")?);
        }
        self.extras = generic::extras(scanner)?;
        Ok(())
    }

    /// Prints the step.
    pub fn print(&self, printer: &mut Printer) {
        print_notes(printer, &self.notes);
        printer.documentation(&self.documentation);
        let caption = self.caption.as_ref().map(|caption| format!(" caption {}", quoted(caption))).unwrap_or_default();
        let modifiers = format!("{caption}{}", generic::extras_text(&self.extras));
        match &self.step {
            Step::Activity { action, extras, activity_extras, on_error } => {
                print_activity(printer, action, &caption, extras, activity_extras, on_error);
            }
            Step::If { condition, then, otherwise } => {
                let condition = expression::print(condition, &STATEMENT_STOPS);
                printer.open(format!("if {condition}{modifiers} {{"));
                print_branches(printer, then, otherwise);
            }
            Step::TypeSplit { variable, branches, otherwise: Some(otherwise) }
                if branches.len() == 1 && branches[0].0.len() == 1 && !branches[0].0[0].is_empty() =>
            {
                let entity = printer.short(&branches[0].0[0]).to_owned();
                printer.open(format!("if ${variable} is {entity}{modifiers} {{"));
                print_branches(printer, &branches[0].1, otherwise);
            }
            Step::Switch { expression, branches } => {
                let expression = expression::print(expression, &STATEMENT_STOPS);
                printer.open(format!("switch {expression}{modifiers} {{"));
                print_cases(printer, branches, None);
            }
            Step::TypeSplit { variable, branches, otherwise } => {
                printer.open(format!("split ${variable}{modifiers} {{"));
                print_cases(printer, branches, otherwise.as_deref());
            }
            Step::For { iterator, list, body, on_error } => {
                printer.open(format!("for ${iterator} in ${list}{modifiers} {{"));
                print_block(printer, body);
                printer.close(format!("}}{}", on_error.text()));
                on_error.print_handler(printer);
            }
            Step::While { condition, body, on_error } => {
                let condition = expression::print(condition, &STATEMENT_STOPS);
                printer.open(format!("while {condition}{modifiers} {{"));
                print_block(printer, body);
                printer.close(format!("}}{}", on_error.text()));
                on_error.print_handler(printer);
            }
            Step::Break => printer.line(format!("break{modifiers}")),
            Step::Continue => printer.line(format!("continue{modifiers}")),
            Step::Return(value) if value.is_empty() => printer.line(format!("return{modifiers}")),
            Step::Return(value) => {
                printer.line(format!("return {}{modifiers}", expression::print(value, &STATEMENT_STOPS)));
            }
            Step::RaiseError => printer.line(format!("raise error{modifiers}")),
            Step::Label(name) => printer.line(format!("label {name}")),
            Step::Goto(name) => printer.line(format!("goto {name}")),
        }
    }
}

/// Reads statements to the `}` that closes their block.
///
/// # Errors
/// What is wrong with them.
pub fn parse_block(scanner: &mut Scanner<'_>) -> Parsed<Vec<Statement>> {
    match parse_noted_block(scanner)? {
        (statements, notes) if notes.is_empty() => Ok(statements),
        _ => {
            Err(scanner.error("a note stands before nothing; put it above a statement, or at the end of the microflow"))
        }
    }
}

/// The same for a whole microflow, whose last notes may hang on nothing.
///
/// # Errors
/// What is wrong with them.
pub fn parse_noted_block(scanner: &mut Scanner<'_>) -> Parsed<(Vec<Statement>, Vec<String>)> {
    scanner.enter()?;
    let mut statements = Vec::new();
    let mut notes = Vec::new();
    loop {
        let documentation = scanner.documentation();
        if scanner.sign("}") {
            scanner.leave();
            if !documentation.is_empty() {
                return Err(scanner.error("documentation stands before nothing; put it above a statement, or use `//`"));
            }
            return Ok((statements, notes));
        }
        if scanner.at_end() {
            return Err(scanner.error("a block has no end; close it with `}`"));
        }
        if documentation.is_empty() && scanner.keyword("note") {
            notes.push(scanner.string("the text of the note")?);
            scanner.end_of_statement()?;
            continue;
        }
        let mut statement = Statement::parse(scanner, documentation)?;
        statement.notes = std::mem::take(&mut notes);
        statements.push(statement);
    }
}

/// Prints notes, one a line.
pub fn print_notes(printer: &mut Printer, notes: &[String]) {
    for note in notes {
        printer.line(format!("note {}", quoted(note)));
    }
}

/// Prints the statements of a block.
pub fn print_block(printer: &mut Printer, statements: &[Statement]) {
    for statement in statements {
        statement.print(printer);
    }
}

fn parse_else(scanner: &mut Scanner<'_>) -> Parsed<Vec<Statement>> {
    if !scanner.keyword("else") {
        return Ok(Vec::new());
    }
    if scanner.sees("if") && !scanner.sees("{") {
        scanner.skip();
        scanner.enter()?;
        let chained = Statement::parse(scanner, String::new())?;
        scanner.leave();
        return Ok(vec![chained]);
    }
    scanner.expect("{")?;
    parse_block(scanner)
}

fn parse_on_error(scanner: &mut Scanner<'_>) -> Parsed<ErrorHandling> {
    if scanner.inline_keywords("on error") { ErrorHandling::parse(scanner) } else { Ok(ErrorHandling::default()) }
}

/// Reads `{ case A, B { ... } case empty { ... } else { ... } }`.
fn parse_branches(scanner: &mut Scanner<'_>, entities: bool) -> Parsed<(Vec<Branch>, Option<Vec<Statement>>)> {
    scanner.expect("{")?;
    let mut branches = Vec::new();
    let mut otherwise = None;
    while !scanner.sign("}") {
        if entities && scanner.keyword("else") {
            scanner.expect("{")?;
            otherwise = Some(parse_block(scanner)?);
            continue;
        }
        scanner.expect_word("case")?;
        let mut values = Vec::new();
        loop {
            if scanner.keyword("empty") {
                values.push(String::new());
            } else if entities {
                values.push(full(scanner, "an entity or `empty`")?);
            } else {
                values.push(scanner.name("a value of the enumeration or `empty`")?);
            }
            if !scanner.inline_sign(",") {
                break;
            }
        }
        scanner.expect("{")?;
        branches.push((values, parse_block(scanner)?));
    }
    Ok((branches, otherwise))
}

fn print_branches(printer: &mut Printer, then: &[Statement], otherwise: &[Statement]) {
    print_block(printer, then);
    if !otherwise.is_empty() {
        printer.close("} else {");
        printer.indent();
        print_block(printer, otherwise);
    }
    printer.close("}");
}

fn print_cases(printer: &mut Printer, branches: &[Branch], otherwise: Option<&[Statement]>) {
    for (values, statements) in branches {
        let values: Vec<_> =
            values.iter().map(|value| if value.is_empty() { "empty" } else { printer.short(value) }).collect();
        printer.open(format!("case {} {{", values.join(", ")));
        print_block(printer, statements);
        printer.close("}");
    }
    if let Some(otherwise) = otherwise {
        printer.open("else {");
        print_block(printer, otherwise);
        printer.close("}");
    }
    printer.close("}");
}

/// Lines longer than this are broken between arguments.
const WIDTH: usize = 110;

fn print_activity(
    printer: &mut Printer,
    action: &Action,
    caption: &str,
    extras: &Fields,
    activity_extras: &Fields,
    on_error: &ErrorHandling,
) {
    let activity = generic::extras_text(activity_extras);
    let activity = activity.strip_prefix(" with").map(|fields| format!(" activity{fields}")).unwrap_or_default();
    let end = format!("{caption}{}{activity}{}", generic::extras_text(extras), on_error.text());
    match (action.text(&printer.module), action) {
        (Some(text), _) => {
            let arguments = text.arguments.as_ref().map(|all| format!("({})", all.join(", "))).unwrap_or_default();
            let line = format!("{}{arguments}{}{end}", text.head, text.tail);
            match &text.arguments {
                Some(all) if all.len() > 1 && line.chars().count() > WIDTH => {
                    printer.open(format!("{}(", text.head));
                    for (index, argument) in all.iter().enumerate() {
                        printer.line(format!("{argument}{}", if index + 1 < all.len() { "," } else { "" }));
                    }
                    printer.close(format!("){}{end}", text.tail));
                }
                _ => printer.line(line),
            }
        }
        (None, Action::Generic(object)) => {
            generic::print_object(printer, "", object);
            if !end.is_empty() {
                printer.continue_line(&end);
            }
        }
        (None, _) => {}
    }
    on_error.print_handler(printer);
}
