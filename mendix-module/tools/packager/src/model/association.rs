//! An association between two entities.

use super::{apply, extras, full, plain_text, stored_text};
use crate::storage::Object;
use crate::text::generic::{self, Fields};
use crate::text::{Parsed, Printer, Scanner};

/// The words for multiplicities, with the stored type and owner.
const MULTIPLICITIES: [(&str, &str, &str); 4] = [
    ("many-to-many both", "ReferenceSet", "Both"),
    ("many-to-many", "ReferenceSet", "Default"),
    ("many-to-one", "Reference", "Default"),
    ("one-to-one", "Reference", "Both"),
];

const KEEP: &str = "DeleteMeButKeepReferences";
const CASCADE: &str = "DeleteMeAndReferences";
const REFUSE: &str = "DeleteMeIfNoReferences";

/// An association: the parent holds the reference to the child.
#[derive(Debug, Clone)]
pub struct Association {
    /// What it means.
    pub documentation: String,
    /// Its name.
    pub name: String,
    /// The entity that holds the reference; always of the same module.
    pub parent: String,
    /// The entity that is referred to.
    pub child: String,
    /// The words of its multiplicity.
    pub multiplicity: &'static str,
    /// What happens when a parent is deleted.
    pub deleting_parent: &'static str,
    /// What happens when a child is deleted.
    pub deleting_child: &'static str,
    /// What its words do not say.
    pub extras: Fields,
    /// Its line in the source.
    pub line: usize,
}

impl Association {
    /// Reads an association, after the word `association`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>, documentation: String) -> Parsed<Self> {
        let line = scanner.line();
        let name = scanner.name("the name of the association")?;
        scanner.place = format!("{}.{name}", scanner.module);
        scanner.expect(":")?;
        let parent = full(scanner, "an entity")?;
        scanner.expect("->")?;
        let child = full(scanner, "an entity")?;
        scanner.expect(",")?;
        scanner.inline();
        let rest = scanner.rest();
        let Some((multiplicity, ..)) = MULTIPLICITIES.iter().find(|(words, ..)| rest.starts_with(words)) else {
            let known: Vec<_> = MULTIPLICITIES.iter().map(|(words, ..)| *words).collect();
            let message = format!("expected {} but found {}", known.join(", "), scanner.found());
            return Err(scanner.error(message));
        };
        scanner.advance(multiplicity.len());
        let mut association = Association {
            documentation,
            name,
            parent,
            child,
            multiplicity,
            deleting_parent: KEEP,
            deleting_child: KEEP,
            extras: Fields::new(),
            line,
        };
        while scanner.inline_sign(",") {
            association.parse_deleting(scanner)?;
        }
        association.extras = generic::extras(scanner)?;
        scanner.end_of_statement()?;
        Ok(association)
    }

    fn parse_deleting(&mut self, scanner: &mut Scanner<'_>) -> Parsed<()> {
        scanner.expect_word("deleting")?;
        let from = full(scanner, "an entity")?;
        let behaviour = if scanner.inline_keywords("deletes") {
            CASCADE
        } else if scanner.inline_keywords("requires no") {
            REFUSE
        } else {
            return Err(scanner.error(format!("expected `deletes` or `requires no` but found {}", scanner.found())));
        };
        let to = full(scanner, "an entity")?;
        if from == self.parent && to == self.child {
            self.deleting_parent = behaviour;
        } else if from == self.child && to == self.parent {
            self.deleting_child = behaviour;
        } else {
            return Err(scanner.error(format!("{from} and {to} are not the two sides of {}", self.name)));
        }
        Ok(())
    }

    /// Prints the association.
    pub fn print(&self, printer: &mut Printer) {
        printer.documentation(&self.documentation);
        let (parent, child) = (printer.short(&self.parent), printer.short(&self.child));
        let mut line = format!("association {}: {parent} -> {child}, {}", self.name, self.multiplicity);
        for (from, to, behaviour) in [(parent, child, self.deleting_parent), (child, parent, self.deleting_child)] {
            match behaviour {
                CASCADE => line.push_str(&format!(", deleting {from} deletes {to}")),
                REFUSE => line.push_str(&format!(", deleting {from} requires no {to}")),
                _ => {}
            }
        }
        printer.line(line + &generic::extras_text(&self.extras));
    }

    /// Whether the child belongs to another module than the association.
    pub fn crosses(&self, module: &str) -> bool {
        self.child.split('.').next() != Some(module)
    }

    /// The stored association.
    pub fn lower(&self, module: &str) -> Object {
        let (_, kind, owner) =
            MULTIPLICITIES.iter().find(|(words, ..)| *words == self.multiplicity).unwrap_or(&MULTIPLICITIES[2]);
        let behaviour = Object::new("DomainModels$DeleteBehavior")
            .with("ChildDeleteBehavior", self.deleting_child)
            .with("ParentDeleteBehavior", self.deleting_parent);
        let own = |name: &str| name.strip_prefix(&format!("{module}.")).unwrap_or(name).to_owned();
        let mut stored = if self.crosses(module) {
            Object::new("DomainModels$CrossAssociation").with("Child", &self.child)
        } else {
            Object::new("DomainModels$Association")
                .with("ChildConnection", "0;50")
                .with("ChildPointer", crate::storage::Value::Pointer(own(&self.child)))
                .with("ParentConnection", "100;50")
        };
        stored = stored
            .at(self.line)
            .with("ParentPointer", crate::storage::Value::Pointer(own(&self.parent)))
            .with("DeleteBehavior", behaviour)
            .with("Documentation", stored_text(&self.documentation))
            .with("Name", &self.name)
            .with("Owner", *owner)
            .with("Type", *kind);
        apply(&mut stored, &self.extras);
        stored
    }

    /// The association of a stored one, if words can say it.
    pub fn raise(stored: &Object, module: &str) -> Option<Self> {
        let entity = |label: Option<&str>| label.map(|label| format!("{module}.{label}"));
        let multiplicity = MULTIPLICITIES
            .iter()
            .find(|(_, kind, owner)| stored.text("Type") == *kind && stored.text("Owner") == *owner)?;
        let behaviour = |field: &str| {
            let value = stored.part("DeleteBehavior").map(|part| part.text(field))?;
            [KEEP, CASCADE, REFUSE].into_iter().find(|known| *known == value)
        };
        let child = match stored.kind.as_str() {
            "DomainModels$CrossAssociation" => {
                Some(stored.text("Child").to_owned()).filter(|name| name.contains('.'))?
            }
            _ => entity(stored.pointer("ChildPointer"))?,
        };
        let mut association = Association {
            documentation: plain_text(stored.text("Documentation")),
            name: stored.text("Name").to_owned(),
            parent: entity(stored.pointer("ParentPointer"))?,
            child,
            multiplicity: multiplicity.0,
            deleting_parent: behaviour("ParentDeleteBehavior")?,
            deleting_child: behaviour("ChildDeleteBehavior")?,
            extras: Fields::new(),
            line: 0,
        };
        association.extras = extras(stored, association.lower(module));
        Some(association)
    }
}
