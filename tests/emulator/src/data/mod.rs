//! The generated contents of the two services.
//!
//! Nothing is stored: each item is made from the seed and its index when it is asked for, so that a hundred
//! thousand of them cost nothing. Which members an item has follows from its index alone, so that every small
//! seeded set shows every shape (absent members, nulls, empty lists, nested errors, values and members that no
//! client knows); only the wording depends on the seed.

mod asset_models;
mod dice;
mod portals;
mod timestamp;
mod words;
mod workspaces;

pub(crate) use asset_models::VersionFilter;
pub(crate) use dice::SeededIds;

use serde::Serialize;

use crate::identity::ACCOUNT;
use crate::options::Options;

/// Where items come from.
#[derive(Clone, Debug)]
pub(crate) struct Catalog {
    seed: u64,
    region: String,
    pub(crate) workspaces: u32,
    pub(crate) asset_models: u32,
    pub(crate) portals: u32,
    pub(crate) projects_per_portal: u32,
}

impl Catalog {
    /// The catalog that the options ask for; empty without `--odd`.
    pub(crate) fn new(options: &Options) -> Catalog {
        let count = |count| if options.odd { count } else { 0 };
        Catalog {
            seed: options.seed,
            region: options.region.clone(),
            workspaces: count(options.workspaces),
            asset_models: count(options.asset_models),
            portals: count(options.portals),
            projects_per_portal: count(options.projects_per_portal),
        }
    }
}

/// A member that no service model has, nested enough that a client must really skip it.
#[derive(Clone, Debug, Serialize)]
struct UnknownMember {
    depth: Vec<Option<Vec<f64>>>,
    flags: [bool; 2],
    text: &'static str,
}

/// The unknown member, in one item of nine.
fn unknown_member(index: u32) -> Option<UnknownMember> {
    (index % 9 == 4).then(|| UnknownMember {
        depth: vec![None, Some(vec![1.5e-3, -2.0]), Some(Vec::new())],
        flags: [true, false],
        text: "}]\\\"",
    })
}
