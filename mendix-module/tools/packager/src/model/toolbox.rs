//! The entry of an activity in Studio Pro's toolbox.

use super::{Icons, apply, extras, file_name};
use crate::storage::{Object, Value};
use crate::text::generic::{self, Fields};
use crate::text::printer::quoted;
use crate::text::{Parsed, Printer, Scanner};

/// The words for pictures, with the fields that hold them.
const PICTURES: [(&str, &str); 4] =
    [("icon", "IconData"), ("dark icon", "IconDataDark"), ("image", "ImageData"), ("dark image", "ImageDataDark")];

/// An entry in the toolbox.
#[derive(Debug, Clone)]
pub struct Toolbox {
    /// The name that developers see.
    pub caption: String,
    /// The group in the toolbox.
    pub category: String,
    /// File names of pictures, by the words before them.
    pub pictures: Vec<(&'static str, String)>,
    /// What its words do not say.
    pub extras: Fields,
    /// Its line in the source.
    pub line: usize,
}

impl Toolbox {
    /// Reads an entry if the word `toolbox` stands here.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>) -> Parsed<Option<Self>> {
        if !scanner.keyword("toolbox") {
            return Ok(None);
        }
        let line = scanner.line();
        let caption = scanner.string("the name in the toolbox")?;
        scanner.expect_word("in")?;
        let category = scanner.string("the group in the toolbox")?;
        let mut pictures = Vec::new();
        for (words, _) in PICTURES {
            if scanner.inline_keywords(words) {
                pictures.push((words, scanner.string("the file name of a picture")?));
            }
        }
        let extras = generic::extras(scanner)?;
        scanner.end_of_statement()?;
        Ok(Some(Toolbox { caption, category, pictures, extras, line }))
    }

    /// Prints the entry.
    pub fn print(&self, printer: &mut Printer) {
        let mut line = format!("toolbox {} in {}", quoted(&self.caption), quoted(&self.category));
        for (words, file) in &self.pictures {
            line.push_str(&format!(" {words} {}", quoted(file)));
        }
        printer.line(line + &generic::extras_text(&self.extras));
    }

    /// The stored entry. A picture without a file is left out; the check of pictures reports it.
    pub fn lower(&self, icons: &Icons) -> Object {
        let mut stored = Object::new("CodeActions$MicroflowActionInfo")
            .at(self.line)
            .with("Caption", &self.caption)
            .with("Category", &self.category);
        for (words, file) in &self.pictures {
            if let Some((_, field)) = PICTURES.iter().find(|(known, _)| known == words)
                && let Some(bytes) = icons.get(file)
            {
                stored.set(field, Value::Bytes(bytes.to_vec()));
            }
        }
        apply(&mut stored, &self.extras);
        stored
    }

    /// The entry of a stored one; its pictures are named after the document.
    pub fn raise(stored: &Object, document: &str, icons: &mut Icons) -> Self {
        let mut pictures = Vec::new();
        for (words, field) in PICTURES {
            if let Some(Value::Bytes(bytes)) = stored.get(field)
                && !bytes.is_empty()
            {
                let suffix = if words == "icon" { String::new() } else { format!("-{}", words.replace(' ', "-")) };
                let name = icons.name_of(&format!("{}{suffix}", file_name(document)), bytes);
                pictures.push((words, name));
            }
        }
        let mut toolbox = Toolbox {
            caption: stored.text("Caption").to_owned(),
            category: stored.text("Category").to_owned(),
            pictures,
            extras: Fields::new(),
            line: 0,
        };
        toolbox.extras = extras(stored, toolbox.lower(icons));
        toolbox
    }
}
