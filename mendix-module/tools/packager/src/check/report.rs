//! Collecting what is wrong.

use crate::finding::Finding;
use crate::storage::complete::{item_path, join};
use crate::storage::{Object, Value};

/// What was found so far, and where the check is.
#[derive(Debug, Default)]
pub(super) struct Report {
    /// What was found.
    pub(super) findings: Vec<Finding>,
    file: String,
    place: String,
}

impl Report {
    /// Goes to a unit.
    pub(super) fn enter(&mut self, file: &str, place: &str) {
        file.clone_into(&mut self.file);
        place.clone_into(&mut self.place);
    }

    /// Adds a finding about a property of the unit.
    pub(super) fn add(&mut self, line: usize, property: &str, message: impl Into<String>) {
        let place = if property.is_empty() { self.place.clone() } else { format!("{}: {property}", self.place) };
        self.findings.push(Finding { file: self.file.clone(), line, place, message: message.into() });
    }
}

/// An object of a unit with the path of fields that leads to it, and the line that it or what holds it comes from.
#[derive(Debug, Clone)]
pub(super) struct Located<'o> {
    /// The object.
    pub(super) object: &'o Object,
    /// The path of fields.
    pub(super) path: String,
    /// The line.
    pub(super) line: usize,
}

impl Located<'_> {
    /// The path of a field of the object.
    pub(super) fn field(&self, name: &str) -> String {
        join(&self.path, name)
    }
}

/// All objects of a unit, from the top.
pub(super) fn objects(unit: &Object) -> Vec<Located<'_>> {
    let mut found = Vec::new();
    collect(unit, String::new(), unit.line, &mut found);
    found
}

fn collect<'o>(object: &'o Object, path: String, line: usize, found: &mut Vec<Located<'o>>) {
    let line = if object.line > 0 { object.line } else { line };
    found.push(Located { object, path: path.clone(), line });
    for (field, value) in &object.fields {
        match value {
            Value::Part(part) => collect(part, join(&path, field), line, found),
            Value::List(_, items) => {
                for (index, item) in items.iter().enumerate() {
                    if let Value::Part(part) = item {
                        collect(part, item_path(&path, field, index, part), line, found);
                    }
                }
            }
            _ => {}
        }
    }
}

/// Of the known names the one that looks most like a wrong one, as a part of a message.
pub(super) fn similar<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> String {
    let close = known.map(|other| (distance(name, other), other)).filter(|(steps, _)| *steps <= 1 + name.len() / 5);
    close.min().map(|(_, other)| format!(" (did you mean {other}?)")).unwrap_or_default()
}

/// How many letters must be added, removed or replaced to make one name of the other.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, right) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(!left.eq_ignore_ascii_case(right));
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
