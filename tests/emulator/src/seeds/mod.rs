//! What the account holds before anybody puts anything, made with the operations that everybody has.
//!
//! It is made when the first request comes, so that an emulator starts at once; with `--data`, it is made once for all.
//! Equal seeds and numbers give equal ids.

mod asset_models;
mod factory;
mod portals;
mod workspaces;

use serde_json::Value;

use crate::answer::ApiError;
use crate::data::SeededIds;
use crate::services;
use crate::shared::Shared;
use crate::store::Rows;

pub use factory::Factory;

/// Makes the resources of an account.
pub(crate) struct Seeder<'a> {
    shared: &'a Shared,
    rows: &'a Rows<'a>,
    ids: SeededIds,
}

impl Seeder<'_> {
    /// Asks for an operation, as a client would.
    fn perform(&self, service: &str, operation: &str, input: Value) -> Result<Value, ApiError> {
        services::perform(self.shared, self.rows, service, operation, input, Some(&self.ids))
    }
}

/// Makes what the options ask for, unless that was done before.
pub(crate) fn plant(shared: &Shared) -> Result<(), ApiError> {
    const FACT: &str = "seeded";
    shared.store.transact(|rows| {
        if rows.fact(FACT)?.is_some() {
            return Ok(());
        }
        let seeder = Seeder { shared, rows, ids: SeededIds::new(shared.options.seed) };
        workspaces::plant(&seeder, shared.options.workspaces)?;
        asset_models::plant(&seeder, shared.options.asset_models)?;
        portals::plant(&seeder, shared.options.portals, shared.options.projects_per_portal)?;
        if let Some(factory) = shared.options.factory {
            // Its ids do not depend on what there is besides.
            factory::plant(&Seeder { ids: SeededIds::new(!shared.options.seed), ..seeder }, factory)?;
        }
        rows.set_fact(FACT, "yes")
    })
}
