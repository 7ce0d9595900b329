//! AWS IoT TwinMaker: one file per operation, beside the types of its answers.

mod list_workspaces;
mod types;

pub use types::*;

use crate::connector::Connector;

/// AWS IoT TwinMaker through a connector.
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
