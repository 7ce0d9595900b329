//! The rows and shapes of every operation. `cargo xtask generate` writes this folder from `core/catalogue/`.

use crate::endpoint::Service;
use crate::engine::Operation;
use crate::waiter::Waiter;

pub(crate) mod iot;
pub(crate) mod iotdata;
pub(crate) mod iotsitewise;
pub(crate) mod iottwinmaker;
pub(crate) mod settings;

/// The operations of a service, by name.
pub(crate) fn operations(service: Service) -> &'static [&'static Operation] {
    match service {
        Service::TwinMaker => &iottwinmaker::OPERATIONS,
        Service::SiteWise => &iotsitewise::OPERATIONS,
        Service::Iot => &iot::OPERATIONS,
        Service::IotData => &iotdata::OPERATIONS,
    }
}

/// What can be waited for.
pub(crate) fn waiters(service: Service) -> &'static [Waiter] {
    match service {
        Service::TwinMaker => &iottwinmaker::WAITERS,
        Service::SiteWise => &iotsitewise::WAITERS,
        Service::Iot => &iot::WAITERS,
        Service::IotData => &iotdata::WAITERS,
    }
}

/// What the tables are, in short: faces of another build would misread what is written by number.
#[cfg(feature = "blocking")]
pub(crate) const FINGERPRINT: &str = "ba142708c53cc03b";
