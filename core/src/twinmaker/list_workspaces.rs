//! ListWorkspaces.

use super::TwinMaker;
use super::types::WorkspaceSummary;
use crate::generated::iottwinmaker::LIST_WORKSPACES;
use crate::listing::List;

impl TwinMaker {
    /// ListWorkspaces: the workspaces of the account in the region. The caller needs `iottwinmaker:ListWorkspaces` on
    /// `*`.
    pub fn list_workspaces(&self) -> List<WorkspaceSummary> {
        List::new(&self.connector, &LIST_WORKSPACES)
    }
}
