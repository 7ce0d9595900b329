//! AWS IoT: operations, structures and enumerations.

use crate::Connector;

mod certificates;
mod endpoints;
mod policies;
mod search;
mod shared;
mod tags;
mod thing_groups;
mod thing_types;
mod things;
pub use certificates::*;
pub use endpoints::*;
pub use policies::*;
pub use search::*;
pub use shared::*;
pub use tags::*;
pub use thing_groups::*;
pub use thing_types::*;
pub use things::*;

/// AWS IoT through a connector: a method for each operation.
#[derive(Debug, Clone)]
pub struct Iot {
    connector: Connector,
}

impl Connector {
    /// AWS IoT.
    pub fn iot(&self) -> Iot {
        Iot { connector: self.clone() }
    }
}
