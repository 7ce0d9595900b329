//! ListWorkspaces.

use super::TwinMaker;
use super::types::{ListWorkspacesResponse, WorkspaceSummary};
use crate::endpoint::{Plane, Service};
use crate::engine::{Bounds, Input, Operation, Place};
use crate::listing::List;

pub(super) static OPERATION: Operation = Operation {
    service: Service::TwinMaker,
    name: "ListWorkspaces",
    method: "POST",
    path: "/workspaces-list",
    plane: Plane::Api,
    input: &[
        Input { name: "maxResults", place: Place::Body, bounds: Bounds::PageSize, required: false },
        // The empty token is legal here: it means the first page.
        Input { name: "nextToken", place: Place::Body, bounds: Bounds::Text { min: 0, max: 17880 }, required: false },
    ],
    output: ListWorkspacesResponse::SHAPE,
    items: "workspaceSummaries",
    default_page: 25,
    largest_page: 200,
};

impl TwinMaker {
    /// ListWorkspaces: the workspaces of the account in the region. The caller needs `iottwinmaker:ListWorkspaces` on
    /// `*`.
    pub fn list_workspaces(&self) -> List<WorkspaceSummary> {
        List::new(&self.connector, &OPERATION)
    }
}
