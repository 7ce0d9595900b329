//! Links: that one resource is tied to another, under a label, such as an asset to its parent by a hierarchy.

use rusqlite::{Row, params};

use super::{Kind, Rows};
use crate::answer::ApiError;

pub(super) const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS link (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, source TEXT NOT NULL, label TEXT NOT NULL, target TEXT NOT NULL,
    UNIQUE (kind, source, label, target));
CREATE INDEX IF NOT EXISTS link_target ON link (kind, target);";

/// One link. Its kind is named by the family that makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) source: String,
    pub(crate) label: String,
    pub(crate) target: String,
}

impl Link {
    fn read(row: &Row<'_>) -> rusqlite::Result<Link> {
        Ok(Link { source: row.get(0)?, label: row.get(1)?, target: row.get(2)? })
    }
}

impl Rows<'_> {
    /// Makes a link; one that is there already stays.
    pub(crate) fn link(&self, kind: Kind, source: &str, label: &str, target: &str) -> Result<(), ApiError> {
        let sql = "INSERT OR IGNORE INTO link (kind, source, label, target) VALUES (?1, ?2, ?3, ?4)";
        self.0.prepare_cached(sql)?.execute(params![kind.0, source, label, target])?;
        Ok(())
    }

    /// Undoes a link; says whether it was there.
    pub(crate) fn unlink(&self, kind: Kind, source: &str, label: &str, target: &str) -> Result<bool, ApiError> {
        let sql = "DELETE FROM link WHERE kind = ?1 AND source = ?2 AND label = ?3 AND target = ?4";
        Ok(self.0.prepare_cached(sql)?.execute(params![kind.0, source, label, target])? > 0)
    }

    /// The links from a resource, in the order in which they were made.
    pub(crate) fn links_from(&self, kind: Kind, source: &str) -> Result<Vec<Link>, ApiError> {
        self.links("source", kind, source)
    }

    /// The links to a resource, in the order in which they were made.
    pub(crate) fn links_to(&self, kind: Kind, target: &str) -> Result<Vec<Link>, ApiError> {
        self.links("target", kind, target)
    }

    fn links(&self, column: &str, kind: Kind, id: &str) -> Result<Vec<Link>, ApiError> {
        let sql = format!("SELECT source, label, target FROM link WHERE kind = ?1 AND {column} = ?2 ORDER BY number");
        let mut statement = self.0.prepare_cached(&sql)?;
        let links = statement.query_map(params![kind.0, id], Link::read)?;
        Ok(links.collect::<Result<_, _>>()?)
    }
}
