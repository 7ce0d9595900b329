//! The members that creating or changing an object sets.

use super::{ARGUMENT_STOPS, is_qualified};
use crate::flow::lower::Lowering;
use crate::storage::Object;
use crate::text::expression;
use crate::text::printer::short;
use crate::text::{Parsed, Scanner};

/// The words before a member, with the stored type of the change.
const KINDS: [(&str, &str); 2] = [("add to ", "Add"), ("remove from ", "Remove")];

/// A change of one member.
#[derive(Debug, Clone)]
pub struct Change {
    /// The stored type: `Set`, `Add` or `Remove`.
    pub kind: &'static str,
    /// The member: an attribute or association, with or without its qualifiers.
    pub member: String,
    /// The expression.
    pub value: String,
}

impl Change {
    /// Reads the changes after an opening bracket.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn parse_all(scanner: &mut Scanner<'_>) -> Parsed<Vec<Self>> {
        let mut changes: Vec<Change> = Vec::new();
        while !scanner.sign(")") {
            let mut kind = "Set";
            for (words, stored) in KINDS {
                if scanner.keywords(words.trim_end()) {
                    kind = stored;
                }
            }
            let member = scanner.qualified("an attribute or association, or `)`")?;
            if kind == "Set" && changes.iter().any(|change| change.member == member) {
                return Err(scanner.error(format!("{member} is set twice; remove one")));
            }
            scanner.expect("=")?;
            let value = expression::read(scanner, &ARGUMENT_STOPS, "an expression")?;
            changes.push(Change { kind, member, value });
            if !scanner.sign(",") && !scanner.sees(")") {
                return Err(scanner.error(format!("expected `,` or `)` but found {}", scanner.found())));
            }
        }
        Ok(changes)
    }

    /// The text of the change.
    pub fn text(&self, module: &str) -> String {
        let words = KINDS.iter().find(|(_, kind)| *kind == self.kind).map_or("", |(words, _)| *words);
        format!("{words}{} = {}", short(&self.member, module), expression::print(&self.value, &ARGUMENT_STOPS))
    }

    /// The stored change of an object of `entity`.
    pub fn lower(&self, lowering: &mut Lowering<'_>, entity: Option<&str>) -> Object {
        let (attribute, association) = lowering.member(entity, &self.member);
        Object::new("Microflows$ChangeActionItem")
            .with("Association", association)
            .with("Attribute", attribute)
            .with("Type", self.kind)
            .with("Value", &self.value)
    }

    /// The change of a stored one, if words can say it.
    pub fn raise(stored: &Object) -> Option<Self> {
        let kind = match stored.text("Type") {
            "Set" => "Set",
            "Add" => "Add",
            "Remove" => "Remove",
            _ => return None,
        };
        let (attribute, association) = (stored.text("Attribute"), stored.text("Association"));
        let member = if is_qualified(attribute, 3) && association.is_empty() {
            attribute.rsplit('.').next()?
        } else if is_qualified(association, 2) && attribute.is_empty() {
            association
        } else {
            return None;
        };
        Some(Change { kind, member: member.to_owned(), value: stored.text("Value").to_owned() })
    }
}
