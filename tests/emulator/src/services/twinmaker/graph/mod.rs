//! The knowledge graph: its query language, and what a query finds among entities.
//!
//! `SELECT ... FROM EntityGraph MATCH (a)-[r:name]->{1,3}(b), a.components AS c WHERE ... ORDER BY ... LIMIT ... OFFSET ...`,
//! as the user guide of the service describes it. What it does not describe is refused, with line and column.

mod condition;
mod entities;
mod expression;
mod find;
mod lexer;
mod like;
mod limits;
mod parser;
mod pattern;
mod query;
mod rows;

pub(in super::super) use entities::{EdgeOf, Graph};
pub(in super::super) use expression::{Comparison, order};
pub(in super::super) use limits::Deadline;
pub(in super::super) use query::Query;

use std::fmt;

/// A place in the text of a query, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Place {
    pub(in super::super) line: u32,
    /// In characters.
    pub(in super::super) column: u32,
}

/// Why a query is refused.
#[derive(Debug, PartialEq, Eq)]
pub(in super::super) enum Refusal {
    /// It is not in the language, or says what cannot be.
    Invalid(Place, String),
    /// It took longer than a query may take.
    Late,
}

impl Refusal {
    fn at<T>(place: Place, message: impl Into<String>) -> Result<T, Refusal> {
        Err(Refusal::Invalid(place, message.into()))
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Invalid(Place { line, column }, message) => {
                write!(formatter, "The query is not valid at line {line}, column {column}: {message}")
            }
            Refusal::Late => write!(formatter, "The query took longer than {} seconds", limits::SECONDS),
        }
    }
}

#[cfg(test)]
mod tests;
