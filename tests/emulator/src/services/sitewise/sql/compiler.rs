//! From the tree of a query to SQL for the engine. What is written is made of known names, numbers and parameters alone: not a
//! character of the query's text gets into it.

use rusqlite::types::Value;

use super::kinds::Kind;
use super::refusal::{Place, Refusal};
use super::views::View;

/// How deep an expression may lie in itself; what AND or OR ties together lies side by side.
const DEEPEST: usize = 200;

/// Makes the SQL of one query.
#[derive(Debug, Default)]
pub(super) struct Compiler {
    /// The literals of the query, in the order of their numbers from 1.
    pub(super) parameters: Vec<Value>,
    /// What `NOW()` is.
    pub(super) now: i64,
    /// How many aggregate functions the SELECT that is compiled has so far.
    pub(super) aggregates: usize,
    relations: usize,
    depth: usize,
}

/// An expression, compiled.
#[derive(Clone, Debug)]
pub(super) struct Compiled {
    pub(super) sql: String,
    pub(super) kind: Kind,
    /// Where it begins.
    pub(super) place: Place,
    /// What it is, if the query has it as it stands.
    pub(super) literal: Option<Literal>,
}

/// A literal whose type may depend on what it is compared with.
#[derive(Clone, Debug)]
pub(super) enum Literal {
    Text(String),
    Number(i64),
}

/// What a query reads under a name: a view, or a sub-select.
#[derive(Clone, Debug)]
pub(super) struct Relation {
    /// As the query calls it.
    pub(super) name: String,
    /// As the engine does.
    pub(super) alias: String,
    pub(super) view: Option<View>,
    /// By their names in the query, with what the engine calls them.
    pub(super) columns: Vec<(String, String, Kind)>,
}

/// A column of the result of a SELECT.
#[derive(Clone, Debug)]
pub(super) struct ResultColumn {
    pub(super) name: String,
    pub(super) compiled: Compiled,
    /// Whether there is an aggregate function in it.
    pub(super) is_aggregate: bool,
}

/// What an expression can name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scope<'a> {
    pub(super) relations: &'a [Relation],
    /// The columns of the result, where they can be named.
    pub(super) results: &'a [ResultColumn],
    pub(super) aggregates: Aggregates,
}

/// Whether there can be aggregate functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aggregates {
    Allowed,
    /// In this clause, or within another aggregate function.
    Not(&'static str),
}

impl Compiled {
    pub(super) fn new(place: Place, kind: Kind, sql: String) -> Compiled {
        Compiled { sql, kind, place, literal: None }
    }
}

impl Compiler {
    pub(super) fn new(now: i64) -> Compiler {
        Compiler { now, ..Compiler::default() }
    }

    /// The parameter that stands for a value.
    pub(super) fn parameter(&mut self, value: Value) -> String {
        self.parameters.push(value);
        format!("?{}", self.parameters.len())
    }

    /// A name for something that is read, which nothing else in the query has.
    pub(super) fn next_alias(&mut self) -> String {
        self.relations += 1;
        format!("t{}", self.relations)
    }

    /// Compiles something within something else.
    pub(super) fn deeper<T>(
        &mut self,
        place: Place,
        work: impl FnOnce(&mut Compiler) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        if self.depth == DEEPEST {
            return Refusal::at(place, format!("the expression lies more than {DEEPEST} deep in itself"));
        }
        self.depth += 1;
        let done = work(self);
        self.depth -= 1;
        done
    }
}

impl Scope<'_> {
    /// The column of a name, perhaps that of a relation before it.
    pub(super) fn column(&self, relation: Option<&str>, name: &str, place: Place) -> Result<Compiled, Refusal> {
        let known = |relation: &&Relation, named: &str| relation.name.eq_ignore_ascii_case(named);
        if let Some(named) = relation
            && !self.relations.iter().any(|relation| known(&relation, named))
        {
            return Refusal::at(place, format!("there is no {} in the FROM of this query", super::cut(named)));
        }
        let within = self.relations.iter().filter(|from| relation.is_none_or(|named| known(from, named)));
        let mut found = within.flat_map(|relation| {
            let column = relation.columns.iter().find(|(column, ..)| column.eq_ignore_ascii_case(name));
            column.map(|(_, column, kind)| (relation, column, *kind))
        });
        match (found.next(), found.next()) {
            (Some((relation, column, kind)), None) => {
                Ok(Compiled::new(place, kind, format!("{}.{column}", relation.alias)))
            }
            (Some((one, ..)), Some((other, ..))) => {
                let (one, other) = (super::cut(&one.name), super::cut(&other.name));
                Refusal::at(
                    place,
                    format!("{name} is in {one} and in {other}: say which is meant, such as {one}.{name}"),
                )
            }
            (None, _) => match self.result(name) {
                Some(result) if relation.is_none() => match self.aggregates {
                    Aggregates::Not(clause) if result.is_aggregate => Refusal::at(
                        place,
                        format!("{} has an aggregate function, which cannot be in {clause}", super::cut(name)),
                    ),
                    _ => Ok(Compiled { place, ..result.compiled.clone() }),
                },
                _ => {
                    let names: Vec<String> = self.relations.iter().map(|relation| super::cut(&relation.name)).collect();
                    let names = relation.map_or_else(|| names.join(" or "), super::cut);
                    let name = super::cut(name);
                    Refusal::at(
                        place,
                        format!(
                            "there is no column {name} in {}",
                            if names.is_empty() { "a query without FROM" } else { &names }
                        ),
                    )
                }
            },
        }
    }

    /// The column of the result that has this name.
    fn result(&self, name: &str) -> Option<&ResultColumn> {
        self.results.iter().find(|result| result.name.eq_ignore_ascii_case(name))
    }
}
