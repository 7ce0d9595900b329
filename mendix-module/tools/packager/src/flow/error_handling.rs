//! What an activity does when it fails.

use super::statement::{self, Statement};
use crate::text::{Parsed, Printer, Scanner};

/// The words for what happens, with the stored value; longer words first.
const WORDS: [(&str, &str); 5] = [
    ("custom without rollback", "CustomWithoutRollBack"),
    ("custom", "Custom"),
    ("continue", "Continue"),
    ("abort", "Abort"),
    ("rollback", "Rollback"),
];

/// What an activity does when it fails.
#[derive(Debug, Clone)]
pub struct ErrorHandling {
    /// The stored value.
    pub kind: String,
    /// What is done instead of ending the microflow; `None` without a flow of its own.
    pub handler: Option<Vec<Statement>>,
}

impl Default for ErrorHandling {
    fn default() -> Self {
        ErrorHandling { kind: "Rollback".into(), handler: None }
    }
}

impl ErrorHandling {
    /// Reads what follows the words `on error`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>) -> Parsed<Self> {
        let words = WORDS.iter().find(|(words, _)| scanner.inline_keywords(words));
        let mut kind = words.map_or("Custom", |(_, kind)| *kind);
        let handler = if scanner.inline_sign("{") { Some(statement::parse_block(scanner)?) } else { None };
        if words.is_none() && handler.is_none() {
            return Err(scanner.error("expected continue, rollback, custom, custom without rollback or `{`"));
        }
        // With a handler of its own, rolling back is what `Custom` means.
        if kind == "Rollback" && handler.is_some() {
            kind = "Custom";
        }
        if handler.is_none() && kind.starts_with("Custom") {
            return Err(scanner.error("custom error handling needs a block that says what to do"));
        }
        if handler.is_some() && matches!(kind, "Continue" | "Abort") {
            return Err(scanner.error("only custom error handling has a block; remove it"));
        }
        Ok(ErrorHandling { kind: kind.to_owned(), handler })
    }

    /// The text of it at the end of a line, before the block.
    pub fn text(&self) -> String {
        if self.kind == "Rollback" && self.handler.is_none() {
            return String::new();
        }
        let words = WORDS.iter().find(|(_, kind)| *kind == self.kind).map_or("custom", |(words, _)| *words);
        format!(" on error {words}{}", if self.handler.is_some() { " {" } else { "" })
    }

    /// Prints the block, if there is one, after the line that ends with [`ErrorHandling::text`].
    pub fn print_handler(&self, printer: &mut Printer) {
        if let Some(handler) = &self.handler {
            printer.indent();
            statement::print_block(printer, handler);
            printer.close("}");
        }
    }
}
