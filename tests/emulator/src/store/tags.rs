//! Tags, by the ARN of what has them.

use std::collections::BTreeMap;

use rusqlite::params;
use serde_json::Value;

use super::Rows;
use crate::answer::ApiError;

/// How many tags a resource can have, in both services.
pub(crate) const MOST_TAGS: usize = 50;

pub(super) const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS tag (
    arn TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (arn, key)) WITHOUT ROWID;";

impl Rows<'_> {
    /// Sets tags, as a member of an input has them: an object of texts; anything else is no tag.
    pub(crate) fn tag(&self, arn: &str, tags: &Value) -> Result<(), ApiError> {
        let mut statement =
            self.0.prepare_cached("INSERT OR REPLACE INTO tag (arn, key, value) VALUES (?1, ?2, ?3)")?;
        for (key, value) in tags.as_object().into_iter().flatten() {
            statement.execute(params![arn, key, value.as_str().unwrap_or_default()])?;
        }
        Ok(())
    }

    /// Removes tags, as a member of an input has their keys: a list of texts.
    pub(crate) fn untag(&self, arn: &str, keys: &Value) -> Result<(), ApiError> {
        let mut statement = self.0.prepare_cached("DELETE FROM tag WHERE arn = ?1 AND key = ?2")?;
        for key in keys.as_array().into_iter().flatten() {
            statement.execute(params![arn, key.as_str().unwrap_or_default()])?;
        }
        Ok(())
    }

    /// Removes all tags of what is deleted.
    pub(crate) fn forget_tags(&self, arn: &str) -> Result<(), ApiError> {
        self.0.prepare_cached("DELETE FROM tag WHERE arn = ?1")?.execute([arn])?;
        Ok(())
    }

    /// The tags, by key.
    pub(crate) fn tags(&self, arn: &str) -> Result<BTreeMap<String, String>, ApiError> {
        let mut statement = self.0.prepare_cached("SELECT key, value FROM tag WHERE arn = ?1 ORDER BY key")?;
        let tags = statement.query_map([arn], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(tags.collect::<Result<_, _>>()?)
    }
}
