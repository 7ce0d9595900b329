//! AWS IoT SiteWise: operations, structures and enumerations.

use crate::Connector;

mod access_policies;
mod account;
mod actions;
mod applications;
mod asset_models;
mod assets;
mod assistant;
mod bulk_import_jobs;
mod computation_models;
mod dashboards;
mod datasets;
mod enrichment_jobs;
mod gateways;
mod pipelines;
mod portals;
mod projects;
mod property_values;
mod queries;
mod searches;
mod shared;
mod tags;
mod tasks;
mod time_series;
mod waiters;
mod workspaces;
pub use access_policies::*;
pub use account::*;
pub use actions::*;
pub use applications::*;
pub use asset_models::*;
pub use assets::*;
pub use assistant::*;
pub use bulk_import_jobs::*;
pub use computation_models::*;
pub use dashboards::*;
pub use datasets::*;
pub use enrichment_jobs::*;
pub use gateways::*;
pub use pipelines::*;
pub use portals::*;
pub use projects::*;
pub use property_values::*;
pub use queries::*;
pub use searches::*;
pub use shared::*;
pub use tags::*;
pub use tasks::*;
pub use time_series::*;
pub use workspaces::*;

/// AWS IoT SiteWise through a connector: a method for each operation.
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
