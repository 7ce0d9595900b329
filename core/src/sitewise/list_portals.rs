//! ListPortals.

use super::types::{ListPortalsResponse, PortalSummary};
use super::{MAX_RESULTS, NEXT_TOKEN, SiteWise};
use crate::endpoint::{Plane, Service};
use crate::engine::Operation;
use crate::listing::List;

pub(super) static OPERATION: Operation = Operation {
    service: Service::SiteWise,
    name: "ListPortals",
    method: "GET",
    path: "/portals",
    plane: Plane::Monitor,
    input: &[NEXT_TOKEN, MAX_RESULTS],
    output: ListPortalsResponse::SHAPE,
    items: "portalSummaries",
    default_page: 50,
    largest_page: 250,
};

impl SiteWise {
    /// ListPortals: the SiteWise Monitor portals of the account in the region.
    pub fn list_portals(&self) -> List<PortalSummary> {
        List::new(&self.connector, &OPERATION)
    }
}
