//! Why a query is refused, and where in its text.

use std::fmt;

use sqlparser::tokenizer::{Location, Span};

use super::engine;
use crate::answer::ApiError;

/// A place in the text of a query, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: u64,
    /// In characters.
    pub(super) column: u64,
}

impl Place {
    /// Where the text begins.
    pub(super) const START: Place = Place { line: 1, column: 1 };

    /// Where a part of the query begins; parts that do not tell begin where the query does.
    pub(super) fn of(span: Span) -> Place {
        Place::at(span.start)
    }

    pub(super) fn at(location: Location) -> Place {
        Place { line: location.line.max(1), column: location.column.max(1) }
    }
}

/// Why a query is refused.
#[derive(Debug)]
pub(super) enum Refusal {
    /// It is not in the language, or says what cannot be.
    Invalid(Place, String),
    /// It cannot be computed with the values that it met.
    Unworkable(String),
    /// It took longer than a query may take.
    Late,
    /// What it reads could not be read.
    Failed(ApiError),
}

impl Refusal {
    pub(super) fn at<T>(place: Place, message: impl Into<String>) -> Result<T, Refusal> {
        Err(Refusal::Invalid(place, message.into()))
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Invalid(Place { line, column }, message) => {
                write!(formatter, "The query is not valid at line {line}, column {column}: {message}")
            }
            Refusal::Unworkable(message) => write!(formatter, "The query cannot be answered: {message}"),
            Refusal::Late => write!(formatter, "The query took longer than {} seconds", engine::MOST_SECONDS),
            Refusal::Failed(error) => write!(formatter, "{error:?}"),
        }
    }
}
