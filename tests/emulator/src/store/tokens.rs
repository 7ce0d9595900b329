//! Idempotency tokens: what was answered to a request with one, so that the same request again is answered the same.

use rusqlite::{OptionalExtension, params};

use super::Rows;
use crate::answer::ApiError;

pub(super) const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS token (
    operation TEXT NOT NULL, token TEXT NOT NULL, input TEXT NOT NULL, answer TEXT NOT NULL,
    PRIMARY KEY (operation, token)) WITHOUT ROWID;";

impl Rows<'_> {
    /// The hash of the input and the answer of the request that came with this token.
    pub(crate) fn answered(&self, operation: &str, token: &str) -> Result<Option<(String, String)>, ApiError> {
        let sql = "SELECT input, answer FROM token WHERE operation = ?1 AND token = ?2";
        let mut statement = self.0.prepare_cached(sql)?;
        let found = statement.query_row(params![operation, token], |row| Ok((row.get(0)?, row.get(1)?)));
        Ok(found.optional()?)
    }

    /// Remembers what was answered to a token.
    pub(crate) fn remember(&self, operation: &str, token: &str, input: &str, answer: &str) -> Result<(), ApiError> {
        let sql = "INSERT INTO token (operation, token, input, answer) VALUES (?1, ?2, ?3, ?4)";
        self.0.prepare_cached(sql)?.execute(params![operation, token, input, answer])?;
        Ok(())
    }
}
