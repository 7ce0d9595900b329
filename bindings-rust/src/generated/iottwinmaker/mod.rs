//! AWS IoT TwinMaker: operations, structures and enumerations.

use crate::Connector;

mod component_types;
mod entities;
mod metadata_transfer_jobs;
mod pricing_plans;
mod property_values;
mod queries;
mod scenes;
mod shared;
mod sync_jobs;
mod tags;
mod waiters;
mod workspaces;
pub use component_types::*;
pub use entities::*;
pub use metadata_transfer_jobs::*;
pub use pricing_plans::*;
pub use property_values::*;
pub use queries::*;
pub use scenes::*;
pub use shared::*;
pub use sync_jobs::*;
pub use tags::*;
pub use workspaces::*;

/// AWS IoT TwinMaker through a connector: a method for each operation.
#[derive(Debug, Clone)]
pub struct TwinMaker {
    connector: Connector,
}

impl Connector {
    /// AWS IoT TwinMaker.
    pub fn twinmaker(&self) -> TwinMaker {
        TwinMaker { connector: self.clone() }
    }
}
