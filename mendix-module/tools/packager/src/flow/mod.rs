//! Microflows: statements on one side, a graph of activities and flows on the other.

pub mod action;
mod builder;
pub mod canonical;
pub mod error_handling;
mod graph;
pub mod layout;
pub mod lower;
pub mod microflow;
pub mod raise;
pub mod statement;

/// What ends an expression in a statement.
pub const STATEMENT_STOPS: [&str; 6] = [" on error", " with {", " activity {", " caption \"", " {", " }"];

/// What ends an expression in brackets.
pub const ARGUMENT_STOPS: [&str; 2] = [",", ")"];
