//! Packages: a zip file with a database of units and a list of files.

pub mod boilerplate;
pub mod database;
pub mod manifest;
pub mod read;
pub mod write;
