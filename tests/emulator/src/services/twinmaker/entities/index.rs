//! Which entities have components of which type, and which external ids.

use rusqlite::params;

use super::super::super::Exchange;
use super::{Component, ENTITY};
use crate::answer::ApiError;
use crate::store::Resource;

pub(super) const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS entity_index (
    workspace TEXT NOT NULL, entity TEXT NOT NULL, path TEXT NOT NULL, what TEXT NOT NULL, value TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS entity_index_entity ON entity_index (workspace, entity);
CREATE INDEX IF NOT EXISTS entity_index_value ON entity_index (workspace, what, value);";

/// The id of a component type: that of the component, or one that it inherits from.
const COMPONENT_TYPE: &str = "component type";

/// The value of a property that is an external id.
const EXTERNAL_ID: &str = "external id";

/// Notes what an entity has, in place of what was noted before.
pub(in super::super) fn write(
    exchange: &Exchange<'_>,
    entity: &Resource,
    components: &[Component],
) -> Result<(), ApiError> {
    erase(exchange, entity)?;
    let mut statement = exchange.rows.database().prepare_cached(
        "INSERT INTO entity_index (workspace, entity, path, what, value) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for component in components {
        let mut note =
            |what: &str, value: &str| statement.execute(params![entity.scope, entity.id, component.path, what, value]);
        note(COMPONENT_TYPE, component.component_type.id())?;
        for ancestor in &component.component_type.ancestors {
            note(COMPONENT_TYPE, ancestor)?;
        }
        for property in component.properties.values().filter(|property| property.is("isExternalId")) {
            if let Some(external_id) = property.value.as_ref().and_then(|value| value["stringValue"].as_str()) {
                note(EXTERNAL_ID, external_id)?;
            }
        }
    }
    Ok(())
}

/// Forgets what an entity has.
pub(in super::super) fn erase(exchange: &Exchange<'_>, entity: &Resource) -> Result<(), ApiError> {
    let sql = "DELETE FROM entity_index WHERE workspace = ?1 AND entity = ?2";
    exchange.rows.database().prepare_cached(sql)?.execute(params![entity.scope, entity.id])?;
    Ok(())
}

impl Exchange<'_> {
    /// The entities with a component of this type, or of one that inherits from it, oldest first.
    pub(crate) fn entities_of_type(&self, workspace_id: &str, type_id: &str) -> Result<Vec<Resource>, ApiError> {
        self.entities_with(workspace_id, COMPONENT_TYPE, type_id)
    }

    /// The entities with this external id in a component, oldest first.
    pub(crate) fn entities_of_external_id(&self, workspace_id: &str, id: &str) -> Result<Vec<Resource>, ApiError> {
        self.entities_with(workspace_id, EXTERNAL_ID, id)
    }

    fn entities_with(&self, workspace_id: &str, what: &str, value: &str) -> Result<Vec<Resource>, ApiError> {
        let mut statement = self.rows.database().prepare_cached(
            "SELECT DISTINCT entity FROM entity_index WHERE workspace = ?1 AND what = ?2 AND value = ?3",
        )?;
        let mut entities = Vec::new();
        for id in statement.query_map(params![workspace_id, what, value], |row| row.get::<_, String>(0))? {
            entities.extend(self.rows.get(ENTITY, workspace_id, &id?, self.now)?);
        }
        entities.sort_by_key(|entity| entity.number);
        Ok(entities)
    }

    /// The id of an entity and the path of its component which is of this type, or of one that inherits from it.
    pub(in super::super) fn user_of(
        &self,
        workspace_id: &str,
        type_id: &str,
    ) -> Result<Option<(String, String)>, ApiError> {
        let mut statement = self.rows.database().prepare_cached(
            "SELECT entity, path FROM entity_index WHERE workspace = ?1 AND what = ?2 AND value = ?3 LIMIT 1",
        )?;
        let mut found = statement
            .query_map(params![workspace_id, COMPONENT_TYPE, type_id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.next().transpose()?)
    }
}
