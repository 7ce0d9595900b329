//! [`Connector`]: the core's, with the services' typed operations.

use std::ops::Deref;

/// The way to the services: settings, credentials and connections. Cheap to clone; clones are the same connector.
///
/// What does not depend on a service is the core's: calls by name, the check of credentials, the end.
#[derive(Debug, Clone)]
pub struct Connector(twinlink_core::Connector);

/// Builds a [`Connector`].
pub type ConnectorBuilder = twinlink_core::ConnectorBuilder<Connector>;

impl Connector {
    /// Begins a connector.
    pub fn builder() -> ConnectorBuilder {
        ConnectorBuilder::default()
    }
}

impl From<twinlink_core::Connector> for Connector {
    fn from(core: twinlink_core::Connector) -> Self {
        Connector(core)
    }
}

impl Deref for Connector {
    type Target = twinlink_core::Connector;

    fn deref(&self) -> &twinlink_core::Connector {
        &self.0
    }
}
