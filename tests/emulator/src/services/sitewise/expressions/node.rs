//! A formula that was understood: its parts within each other.

use super::functions::{Function, Role};
use super::value::Operator;

/// A part of a formula, and the number of the character that it begins at.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) at: usize,
    pub(super) kind: Kind,
}

#[derive(Debug)]
pub(super) enum Kind {
    None,
    Number(f64),
    Text(String),
    /// A variable, by its place in the list.
    Variable(usize),
    Negative(Box<Node>),
    Not(Box<Node>),
    Binary(Operator, Box<Node>, Box<Node>),
    /// A character of a text.
    Index(Box<Node>, Box<Node>),
    /// Some characters of a text: from, to, step.
    Slice(Box<Node>, [Option<Box<Node>>; 3]),
    Call(&'static Function, Vec<Node>),
}

impl Node {
    /// The parts that it consists of.
    pub(super) fn parts(&self) -> Vec<&Node> {
        match &self.kind {
            Kind::None | Kind::Number(_) | Kind::Text(_) | Kind::Variable(_) => Vec::new(),
            Kind::Negative(part) | Kind::Not(part) => vec![part],
            Kind::Binary(_, one, other) | Kind::Index(one, other) => vec![one, other],
            Kind::Slice(text, bounds) => {
                let bounds = bounds.iter().flatten().map(AsRef::as_ref);
                std::iter::once(text.as_ref()).chain(bounds).collect()
            }
            Kind::Call(_, arguments) => arguments.iter().collect(),
        }
    }

    /// Hands over itself and all within, until `each` finds something wrong.
    pub(super) fn walk(&self, each: &mut impl FnMut(&Node) -> Result<(), String>) -> Result<(), String> {
        each(self)?;
        self.parts().into_iter().try_for_each(|part| part.walk(each))
    }

    /// Whether it, or something within, makes one value out of a window's.
    pub(super) fn is_of_window(&self) -> bool {
        matches!(&self.kind, Kind::Call(function, _) if matches!(function.role, Role::Aggregate(_) | Role::Temporal(_)))
            || self.parts().into_iter().any(Node::is_of_window)
    }

    /// The variables that it has, but for those within what makes one value out of a window's; each once.
    pub(super) fn free_variables(&self) -> Vec<usize> {
        let mut found = Vec::new();
        self.find_free_variables(&mut found);
        found
    }

    fn find_free_variables(&self, found: &mut Vec<usize>) {
        match &self.kind {
            Kind::Variable(index) if !found.contains(index) => found.push(*index),
            Kind::Call(Function { role: Role::Aggregate(_) | Role::Temporal(_), .. }, _) => {}
            _ => self.parts().into_iter().for_each(|part| part.find_free_variables(found)),
        }
    }
}
