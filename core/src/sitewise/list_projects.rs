//! ListProjects.

use super::SiteWise;
use super::types::ProjectSummary;
use crate::generated::iotsitewise::LIST_PROJECTS;
use crate::listing::List;

impl SiteWise {
    /// ListProjects: the projects of a SiteWise Monitor portal. `portal_id` is a UUID of 36 characters.
    pub fn list_projects(&self, portal_id: impl Into<String>) -> List<ProjectSummary> {
        List::new(&self.connector, &LIST_PROJECTS).argument("portalId", portal_id.into())
    }
}
