//! AWS IoT SiteWise: one file per operation, beside the types of its answers.

mod list_asset_models;
mod list_portals;
mod list_projects;
mod types;

pub use types::*;

use crate::connector::Connector;
use crate::engine::{Bounds, Input, Operation, Place};

/// The operations that twinlink knows.
pub(crate) const OPERATIONS: &[&Operation] =
    &[&list_asset_models::OPERATION, &list_portals::OPERATION, &list_projects::OPERATION];

/// The page token, as all listings of SiteWise take it.
const NEXT_TOKEN: Input =
    Input { name: "nextToken", place: Place::Query, bounds: Bounds::Text { min: 1, max: 4096 }, required: false };

/// The page size, as all listings of SiteWise take it.
const MAX_RESULTS: Input = Input { name: "maxResults", place: Place::Query, bounds: Bounds::PageSize, required: false };

/// AWS IoT SiteWise through a connector.
#[derive(Debug, Clone)]
pub struct SiteWise {
    connector: Connector,
}

impl Connector {
    /// AWS IoT SiteWise.
    pub fn sitewise(&self) -> SiteWise {
        SiteWise { connector: self.clone() }
    }
}
