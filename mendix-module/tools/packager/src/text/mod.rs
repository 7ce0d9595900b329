//! The language of the sources: reading, writing, and the form for what has no words of its own.

pub mod expression;
pub mod generic;
pub mod printer;
pub mod scanner;

pub use printer::Printer;
pub use scanner::{Parsed, Scanner};
