//! The rows and shapes of every operation. `cargo xtask generate` writes this folder from `core/catalogue/`.

use crate::endpoint::Service;
use crate::engine::Operation;
use crate::waiter::Waiter;

pub(crate) mod iotsitewise;
pub(crate) mod iottwinmaker;
pub(crate) mod settings;

/// The operations of a service, by name.
pub(crate) fn operations(service: Service) -> &'static [&'static Operation] {
    match service {
        Service::TwinMaker => &iottwinmaker::OPERATIONS,
        Service::SiteWise => &iotsitewise::OPERATIONS,
    }
}

/// What can be waited for.
pub(crate) fn waiters(service: Service) -> &'static [Waiter] {
    match service {
        Service::TwinMaker => &iottwinmaker::WAITERS,
        Service::SiteWise => &iotsitewise::WAITERS,
    }
}

/// What the tables are, in short: faces of another build would misread what is written by number.
#[cfg(feature = "blocking")]
pub(crate) const FINGERPRINT: &str = "06d162a7e948a508";
