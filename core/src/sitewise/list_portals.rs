//! ListPortals.

use super::SiteWise;
use super::types::PortalSummary;
use crate::generated::iotsitewise::LIST_PORTALS;
use crate::listing::List;

impl SiteWise {
    /// ListPortals: the SiteWise Monitor portals of the account in the region.
    pub fn list_portals(&self) -> List<PortalSummary> {
        List::new(&self.connector, &LIST_PORTALS)
    }
}
