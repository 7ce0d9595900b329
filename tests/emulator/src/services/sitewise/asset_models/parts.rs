//! The ids of what is in models: no two models have the same, whoever chose it.

use rusqlite::OptionalExtension;

use super::super::super::Exchange;
use super::kept::KeptModel;
use crate::answer::ApiError;

/// Properties, hierarchies and composite models by id, and the model that each is in.
pub(super) const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS asset_model_part (id TEXT PRIMARY KEY, model TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS asset_model_part_model ON asset_model_part (model);";

impl Exchange<'_> {
    /// Notes the ids of what is in a model, in either version.
    ///
    /// # Errors
    /// `ResourceAlreadyExistsException` for one that is in another model.
    pub(super) fn note_parts(&self, model: &KeptModel) -> Result<(), ApiError> {
        self.forget_parts(model.id())?;
        let database = self.rows.database();
        let mut owner = database.prepare_cached("SELECT model FROM asset_model_part WHERE id = ?1")?;
        let mut note = database.prepare_cached("INSERT OR IGNORE INTO asset_model_part (id, model) VALUES (?1, ?2)")?;
        for definition in std::iter::once(&model.document.latest).chain(&model.document.active) {
            let properties = definition.all_properties().map(|property| &property.id);
            let hierarchies = definition.hierarchies.iter().map(|hierarchy| &hierarchy.id);
            let composites = definition.composites.iter().map(|composite| &composite.id);
            for id in properties.chain(hierarchies).chain(composites) {
                let other: Option<String> = owner.query_row([id], |row| row.get(0)).optional()?;
                if let Some(other) = other.filter(|other| other != model.id()) {
                    return Err(self.model_exists(format!("The id {id} is in use in asset model {other}"), &other));
                }
                note.execute([id.as_str(), model.id()])?;
            }
        }
        Ok(())
    }

    /// Forgets the ids of what was in a model.
    pub(super) fn forget_parts(&self, model: &str) -> Result<(), ApiError> {
        self.rows.database().prepare_cached("DELETE FROM asset_model_part WHERE model = ?1")?.execute([model])?;
        Ok(())
    }
}
