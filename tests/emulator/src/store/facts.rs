//! Facts about the account itself, such as that its seeds are made.

use rusqlite::{OptionalExtension, params};

use super::Rows;
use crate::answer::ApiError;

pub(super) const SCHEMA: &str =
    "CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;";

impl Rows<'_> {
    /// What is known under a name.
    pub(crate) fn fact(&self, name: &str) -> Result<Option<String>, ApiError> {
        let mut statement = self.0.prepare_cached("SELECT value FROM fact WHERE name = ?1")?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }

    /// Notes something under a name.
    pub(crate) fn set_fact(&self, name: &str, value: &str) -> Result<(), ApiError> {
        let sql = "INSERT OR REPLACE INTO fact (name, value) VALUES (?1, ?2)";
        self.0.prepare_cached(sql)?.execute(params![name, value])?;
        Ok(())
    }
}
