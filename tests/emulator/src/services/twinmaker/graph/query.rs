//! A query that was read: what it matches, keeps, shows, and in what order.

use super::Place;
use super::expression::Expression;
use super::pattern::Pattern;

/// A query. Variables are numbered in the order in which the text names them first.
#[derive(Debug)]
pub(in super::super::super) struct Query {
    pub(super) variables: Vec<Variable>,
    pub(super) pattern: Pattern,
    /// The lists that are joined, one after the other.
    pub(super) nests: Vec<Nest>,
    /// The conditions that all must hold, by the stage at which all that they need is known: a stage for each node of the
    /// pattern, and one for each list.
    pub(super) conditions: Vec<Vec<Expression>>,
    pub(super) is_distinct: bool,
    pub(super) columns: Vec<Column>,
    pub(super) order: Vec<OrderBy>,
    pub(super) limit: Option<u64>,
    pub(super) offset: u64,
}

#[derive(Debug)]
pub(super) struct Variable {
    pub(super) name: String,
    /// Where it is named first.
    pub(super) place: Place,
    pub(super) kind: Kind,
    /// The stage at which it is known.
    pub(super) stage: usize,
}

/// What a variable stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing that was read so far.
    Unknown,
    Node,
    Edge,
    Path,
    /// An element of a list.
    Nested,
}

/// `variable.members AS element`.
#[derive(Debug)]
pub(super) struct Nest {
    pub(super) variable: usize,
    pub(super) members: Vec<String>,
    pub(super) element: usize,
}

#[derive(Debug)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) place: Place,
    pub(super) of: Expression,
    pub(super) is_count: bool,
    /// `NODE`, `EDGE`, `PATH` or `VALUE`.
    pub(super) column_type: &'static str,
}

#[derive(Debug)]
pub(super) struct OrderBy {
    pub(super) key: Key,
    pub(super) is_descending: bool,
}

/// What rows are ordered by.
#[derive(Debug)]
pub(super) enum Key {
    /// A column, by its place.
    Column(usize),
    Expression(Expression),
}
