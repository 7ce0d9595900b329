//! Mendix modules as text, and the packages that Studio Pro imports.
//!
//! A module's sources ([`tree`]) are read into the nouns of a module ([`model`], [`flow`], [`page`]), lowered to the documents
//! that a package stores ([`stored`], [`storage`]), checked against everything that is known about them ([`check`]),
//! and written ([`package`]). The way back ends in the same text ([`inspect`]).

pub mod catalog;
pub mod check;
pub mod command;
pub mod finding;
pub mod flow;
pub mod inspect;
pub mod model;
pub mod package;
pub mod page;
pub mod picture;
pub mod storage;
pub mod stored;
pub mod system;
pub mod text;
pub mod tree;
