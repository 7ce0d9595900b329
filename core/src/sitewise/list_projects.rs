//! ListProjects.

use super::types::{ListProjectsResponse, ProjectSummary};
use super::{MAX_RESULTS, NEXT_TOKEN, SiteWise};
use crate::endpoint::{Plane, Service};
use crate::engine::{Bounds, Input, Operation, Place};
use crate::listing::List;

pub(super) static OPERATION: Operation = Operation {
    service: Service::SiteWise,
    name: "ListProjects",
    method: "GET",
    path: "/projects",
    plane: Plane::Monitor,
    input: &[
        Input { name: "portalId", place: Place::Query, bounds: Bounds::Uuid, required: true },
        NEXT_TOKEN,
        MAX_RESULTS,
    ],
    output: ListProjectsResponse::SHAPE,
    items: "projectSummaries",
    default_page: 50,
    largest_page: 250,
};

impl SiteWise {
    /// ListProjects: the projects of a SiteWise Monitor portal. `portal_id` is a UUID of 36 characters.
    pub fn list_projects(&self, portal_id: impl Into<String>) -> List<ProjectSummary> {
        List::new(&self.connector, &OPERATION).argument("portalId", portal_id.into())
    }
}
