//! Values of properties: read, read over a time, and written.

mod filter;
mod history;
mod interpolation;
mod latest;
mod period;
mod put;
mod series;
mod table;
mod target;

use super::super::{Behaviour, Family};

pub(super) const FAMILY: Family = Family {
    name: "Property values",
    operations: &[
        Behaviour::asks("BatchPutPropertyValues", put::put),
        Behaviour::asks("GetPropertyValue", latest::latest),
        Behaviour::asks("GetPropertyValueHistory", history::history),
    ],
    schema: series::SCHEMA,
};
