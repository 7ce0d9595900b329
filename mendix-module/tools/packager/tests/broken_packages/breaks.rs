//! The ways in which a package is broken, and what must be reported: a file for each thing that can be broken.

mod database;
mod documents;
mod expressions;
mod files;
mod graph;
mod references;
mod shapes;

use crate::parts::Parts;

const DOMAIN: (&str, &str) = ("DomainModels$DomainModel", "");
const SHIP: (&str, &str) = ("Microflows$Microflow", "Ship");
const CLOSE: (&str, &str) = ("Microflows$Microflow", "Close");
const ORDERS: (&str, &str) = ("Forms$Page", "Orders");

/// What is broken, how, and the place and words of what must be reported.
pub(crate) type Break = (&'static str, fn(&mut Parts), &'static str, &'static str);

/// All of them.
pub(crate) fn all() -> impl Iterator<Item = &'static Break> {
    [
        shapes::BREAKS,
        references::BREAKS,
        expressions::BREAKS,
        graph::BREAKS,
        documents::BREAKS,
        files::BREAKS,
        database::BREAKS,
    ]
    .into_iter()
    .flatten()
}
