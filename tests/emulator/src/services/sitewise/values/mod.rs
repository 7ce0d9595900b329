//! Values: put, and read as they are, in aggregates, or between them.

mod aggregates;
mod batch;
mod computed;
mod curves;
mod history;
mod interpolated;
mod known;
mod metric;
mod put;
mod series;
mod summary;
mod transform;
mod variables;
mod variant;

pub(super) use put::{FUTURE, NO_NULL_AND_NAN, PutSubject, Wrong, is_null_or_nan};
pub(super) use variant::{control, fits, letter_of};

use serde_json::Value;

use super::super::{Behaviour, Exchange, Family};
use crate::answer::ApiError;

pub(super) use aggregates::{Asked, RESOLUTIONS, TYPES as AGGREGATE_TYPES};
pub(crate) use curves::{Curve, HOTTEST, Shape};

pub(super) const FAMILY: Family = Family {
    name: "Values",
    operations: &[
        Behaviour::behaves("BatchPutAssetPropertyValue", put::put),
        Behaviour::behaves("GetAssetPropertyValue", history::latest),
        Behaviour::behaves("GetAssetPropertyValueHistory", history::history),
        Behaviour::behaves("GetAssetPropertyAggregates", aggregates::aggregates),
        Behaviour::behaves("GetInterpolatedAssetPropertyValues", interpolated::interpolated),
        Behaviour::behaves("BatchGetAssetPropertyValue", batch::latest),
        Behaviour::behaves("BatchGetAssetPropertyValueHistory", batch::history),
        Behaviour::behaves("BatchGetAssetPropertyAggregates", batch::aggregates),
    ],
    schema: "",
};

impl Exchange<'_> {
    /// The entries of a batch, as many as there may be, each with an id of its own.
    fn entries(&self, most: usize) -> Result<&[Value], ApiError> {
        let entries = self.input["entries"].as_array().map_or(&[][..], Vec::as_slice);
        if !(1..=most).contains(&entries.len()) {
            return Err(self.invalid(format!("entries must have 1 to {most} entries, not {}", entries.len())));
        }
        for (index, entry) in entries.iter().enumerate() {
            let id = &entry["entryId"];
            if entries[..index].iter().any(|before| before["entryId"] == *id) {
                return Err(self.invalid(format!("entries.{}.member.entryId {id} is there twice", index + 1)));
            }
        }
        Ok(entries)
    }

    /// Checks that no more results are asked for than a page may have.
    fn check_page(&self, most: u64) -> Result<(), ApiError> {
        match self.input["maxResults"].as_u64() {
            Some(asked) if asked > most => Err(self.invalid(format!("maxResults must be {most} at most, not {asked}"))),
            _ => Ok(()),
        }
    }
}
