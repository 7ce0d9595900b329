//! Documents as a package stores them: objects with a type and ordered fields.

pub mod binary;
pub mod complete;
pub mod identity;
pub mod types;
pub mod value;

pub use value::{Object, Value};
