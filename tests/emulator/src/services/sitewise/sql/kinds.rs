//! The types of values: each expression has one, known before the query runs.

use std::fmt;

/// A type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Boolean,
    Int,
    Double,
    /// Nanoseconds since 1970.
    Timestamp,
    String,
    /// That of `NULL`, which goes with every other.
    Null,
}

impl Kind {
    /// AWS's ScalarType; what is always null is a text.
    pub(super) fn scalar_type(self) -> &'static str {
        match self {
            Kind::Boolean => "BOOLEAN",
            Kind::Int => "INT",
            Kind::Double => "DOUBLE",
            Kind::Timestamp => "TIMESTAMP",
            Kind::String | Kind::Null => "STRING",
        }
    }

    pub(super) fn is_number(self) -> bool {
        matches!(self, Kind::Int | Kind::Double | Kind::Null)
    }

    pub(super) fn is_text(self) -> bool {
        matches!(self, Kind::String | Kind::Null)
    }

    /// The type of what may be either; nothing if no type is both.
    pub(super) fn with(self, other: Kind) -> Option<Kind> {
        match (self, other) {
            _ if self == other => Some(self),
            (Kind::Null, kind) | (kind, Kind::Null) => Some(kind),
            (Kind::Int, Kind::Double) | (Kind::Double, Kind::Int) => Some(Kind::Double),
            _ => None,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if *self == Kind::Null { "NULL" } else { self.scalar_type() })
    }
}
