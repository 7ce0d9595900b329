//! A note in the picture of the domain model.

use super::entity::{is_point, point};
use super::{apply, extras, plain_text, stored_text};
use crate::storage::Object;
use crate::text::generic::{self, Fields};
use crate::text::printer::quoted;
use crate::text::{Parsed, Printer, Scanner};

/// A note.
#[derive(Debug, Clone)]
pub struct Annotation {
    /// Where it stands, as `x;y`.
    pub location: String,
    /// How wide it is, in pixels.
    pub width: i64,
    /// What it says.
    pub caption: String,
    /// What its words do not say.
    pub extras: Fields,
    /// Its line in the source.
    pub line: usize,
}

impl Annotation {
    /// Reads a note, after the word `annotation`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>) -> Parsed<Self> {
        let line = scanner.line();
        scanner.expect_word("at")?;
        let location = point(scanner)?;
        scanner.expect_word("width")?;
        let width = scanner.number("a width in pixels")?;
        let caption = scanner.string("the text of the note")?;
        let extras = generic::extras(scanner)?;
        scanner.end_of_statement()?;
        Ok(Annotation { location, width, caption, extras, line })
    }

    /// Prints the note.
    pub fn print(&self, printer: &mut Printer) {
        let extras = generic::extras_text(&self.extras);
        printer.line(format!("annotation at {} width {} {}{extras}", self.location, self.width, quoted(&self.caption)));
    }

    /// The stored note.
    pub fn lower(&self) -> Object {
        let mut stored = Object::new("DomainModels$Annotation")
            .at(self.line)
            .with("Caption", stored_text(&self.caption))
            .with("Location", &self.location)
            .with("Width", self.width);
        apply(&mut stored, &self.extras);
        stored
    }

    /// The note of a stored one, if words can say it.
    pub fn raise(stored: &Object) -> Option<Self> {
        let mut annotation = Annotation {
            location: Some(stored.text("Location")).filter(|location| is_point(location))?.to_owned(),
            width: stored.number("Width")?,
            caption: plain_text(stored.text("Caption")),
            extras: Fields::new(),
            line: 0,
        };
        annotation.extras = extras(stored, annotation.lower());
        Some(annotation)
    }
}
