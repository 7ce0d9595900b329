//! The rows and shapes of every operation. `cargo xtask generate` writes this folder from `core/catalogue/`.

use crate::endpoint::Service;
use crate::engine::Operation;

pub(crate) mod iotsitewise;
pub(crate) mod iottwinmaker;

/// The operations of a service, by name.
pub(crate) fn operations(service: Service) -> &'static [&'static Operation] {
    match service {
        Service::TwinMaker => &iottwinmaker::OPERATIONS,
        Service::SiteWise => &iotsitewise::OPERATIONS,
    }
}
