//! All rows: the faces find operations here by name.

use crate::engine::Operation;

impl Operation {
    /// Every operation that twinlink knows.
    pub fn all() -> impl Iterator<Item = &'static Operation> {
        crate::twinmaker::OPERATIONS.iter().chain(crate::sitewise::OPERATIONS).copied()
    }

    /// The operation called `id`, such as `iottwinmaker.ListWorkspaces`.
    pub fn find(id: &str) -> Option<&'static Operation> {
        let (service, name) = id.split_once('.')?;
        Operation::all().find(|operation| operation.service.signing_name() == service && operation.name == name)
    }
}
