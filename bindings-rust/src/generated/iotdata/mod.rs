//! AWS IoT Data Plane: operations, structures and enumerations.

use crate::Connector;

mod connections;
mod publishing;
mod retained_messages;
mod shadows;
pub use connections::*;
pub use publishing::*;
pub use retained_messages::*;
pub use shadows::*;

/// AWS IoT Data Plane through a connector: a method for each operation.
#[derive(Debug, Clone)]
pub struct IotData {
    connector: Connector,
}

impl Connector {
    /// AWS IoT Data Plane.
    pub fn iot_data(&self) -> IotData {
        IotData { connector: self.clone() }
    }
}
