//! A column of a data grid.

use super::context::Context;
use super::path::AttributePath;
use crate::model::{apply, extras, text};
use crate::storage::Object;
use crate::text::generic::{self, Fields};
use crate::text::printer::quoted;
use crate::text::{Parsed, Printer, Scanner};

/// What the columns of a grid share, in parts.
const WIDTH: i64 = 100;

/// A column.
#[derive(Debug, Clone)]
pub struct GridColumn {
    /// The name; `None` for the one that Studio Pro would give it.
    pub name: Option<String>,
    /// The text at its top.
    pub caption: String,
    /// What it shows of each object.
    pub path: AttributePath,
    /// What its words do not say.
    pub extras: Fields,
    /// Its line in the source.
    pub line: usize,
}

impl GridColumn {
    /// Reads a column, after the word `column`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>) -> Parsed<Self> {
        let line = scanner.line();
        let caption = scanner.string("the text at the top of the column")?;
        let path = AttributePath::parse(scanner)?;
        let name =
            if scanner.inline_keywords("named") { Some(scanner.string("the name of the column")?) } else { None };
        let extras = generic::extras(scanner)?;
        scanner.end_of_statement()?;
        Ok(GridColumn { name, caption, path, extras, line })
    }

    /// Prints the column.
    pub fn print(&self, printer: &mut Printer) {
        let name = self.name.as_ref().map(|name| format!(" named {}", quoted(name))).unwrap_or_default();
        let path = self.path.print(&printer.module);
        let extras = generic::extras_text(&self.extras);
        printer.line(format!("column {} {path}{name}{extras}", quoted(&self.caption)));
    }

    /// The stored column, one of so many; the last one gets what the others leave.
    pub fn lower(&self, place: usize, all: usize, automatic: String, context: &mut Context<'_, '_>) -> Object {
        context.lowering.line = self.line;
        let all = i64::try_from(all).unwrap_or(WIDTH).max(1);
        let last = i64::try_from(place).is_ok_and(|place| place + 1 == all);
        let share = WIDTH / all;
        let width = if last { WIDTH - share * (all - 1) } else { share };
        let mut stored = Object::new("Forms$DataGridColumn")
            .at(self.line)
            .with("AttributeRef", self.path.lower(context))
            .with("Caption", text::lower(&self.caption))
            .with("Name", self.name.clone().unwrap_or(automatic))
            .with("WidthValue", width.max(1));
        apply(&mut stored, &self.extras);
        stored
    }

    /// The columns of a stored data grid, if words can say them.
    pub fn raise_all(grid: &Object) -> Option<Vec<Self>> {
        let stored: Vec<&Object> = grid.parts("Columns").collect();
        stored.iter().enumerate().map(|(place, column)| Self::raise(column, place, stored.len())).collect()
    }

    fn raise(stored: &Object, place: usize, all: usize) -> Option<Self> {
        let mut column = GridColumn {
            name: Some(stored.text("Name").to_owned()),
            caption: text::raise(stored.part("Caption"))?,
            path: AttributePath::raise(stored.get("AttributeRef")?)?,
            extras: Fields::new(),
            line: 0,
        };
        let mut lowered = Context::alone(&[], "", |context| column.lower(place, all, String::new(), context));
        crate::flow::raise::restore_members(&mut lowered, stored);
        column.extras = extras(stored, lowered);
        let structural = ["AttributeRef", "Caption"];
        (!column.extras.iter().any(|(name, _)| structural.contains(&name.as_str()))).then_some(column)
    }
}
