//! AWS IoT SiteWise: one file per operation, beside the types of its answers.

mod list_asset_models;
mod list_portals;
mod list_projects;
mod types;

pub use types::*;

use crate::connector::Connector;

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
