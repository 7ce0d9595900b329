//! What has changed in AWS IoT SiteWise and has not been copied yet, for each workspace with a sync job.
//!
//! The database itself notes it, whoever makes the change; it is copied before the next request for the workspace is
//! answered.

use rusqlite::params;

use super::super::super::Exchange;
use super::{SITE_WISE, SYNC_JOB, copies};
use crate::answer::ApiError;

pub(super) const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS sync_change (
    workspace TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (workspace, kind, id)) WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS sync_inserted AFTER INSERT ON resource WHEN new.kind IN ('asset', 'asset-model') BEGIN
    INSERT OR IGNORE INTO sync_change SELECT scope, new.kind, new.id FROM resource WHERE kind = 'sync_job';
END;
CREATE TRIGGER IF NOT EXISTS sync_updated AFTER UPDATE ON resource WHEN new.kind IN ('asset', 'asset-model') BEGIN
    INSERT OR IGNORE INTO sync_change SELECT scope, new.kind, new.id FROM resource WHERE kind = 'sync_job';
END;
CREATE TRIGGER IF NOT EXISTS sync_deleted AFTER DELETE ON resource WHEN old.kind IN ('asset', 'asset-model') BEGIN
    INSERT OR IGNORE INTO sync_change SELECT scope, old.kind, old.id FROM resource WHERE kind = 'sync_job';
END;
CREATE TRIGGER IF NOT EXISTS sync_linked AFTER INSERT ON link BEGIN
    INSERT OR IGNORE INTO sync_change SELECT job.scope, asset.kind, asset.id FROM resource AS job, resource AS asset
    WHERE job.kind = 'sync_job' AND asset.kind = 'asset' AND asset.scope = '' AND asset.id IN (new.source, new.target);
END;
CREATE TRIGGER IF NOT EXISTS sync_unlinked AFTER DELETE ON link BEGIN
    INSERT OR IGNORE INTO sync_change SELECT job.scope, asset.kind, asset.id FROM resource AS job, resource AS asset
    WHERE job.kind = 'sync_job' AND asset.kind = 'asset' AND asset.scope = '' AND asset.id IN (old.source, old.target);
END;";

/// Notes everything that there is, for a new job.
pub(super) fn note_all(exchange: &Exchange<'_>, workspace_id: &str) -> Result<(), ApiError> {
    let sql =
        "INSERT OR IGNORE INTO sync_change SELECT ?1, kind, id FROM resource WHERE kind IN ('asset', 'asset-model')";
    exchange.rows.database().prepare_cached(sql)?.execute([workspace_id])?;
    Ok(())
}

/// Forgets what was not copied.
pub(super) fn forget_all(exchange: &Exchange<'_>, workspace_id: &str) -> Result<(), ApiError> {
    exchange.rows.database().prepare_cached("DELETE FROM sync_change WHERE workspace = ?1")?.execute([workspace_id])?;
    Ok(())
}

impl Exchange<'_> {
    /// Brings the component types and entities of a workspace in step with what its sync job follows.
    pub(in super::super) fn follow_source(&self, workspace_id: &str) -> Result<(), ApiError> {
        let changes = changes(self, workspace_id)?;
        if changes.is_empty() {
            return Ok(());
        }
        let job = self.rows.get(SYNC_JOB, workspace_id, SITE_WISE, self.now)?;
        if job.is_none_or(|job| job.state != "ACTIVE") {
            return Ok(());
        }
        for (kind, id) in changes {
            let is_settled = match kind.as_str() {
                "asset-model" => copies::copy_model(self, workspace_id, &id)?,
                _ => copies::copy_asset(self, workspace_id, &id)?,
            };
            if is_settled {
                let sql = "DELETE FROM sync_change WHERE workspace = ?1 AND kind = ?2 AND id = ?3";
                self.rows.database().prepare_cached(sql)?.execute(params![workspace_id, kind, id])?;
            }
        }
        Ok(())
    }
}

/// Models come before the assets that are made of them.
fn changes(exchange: &Exchange<'_>, workspace_id: &str) -> Result<Vec<(String, String)>, ApiError> {
    let sql = "SELECT kind, id FROM sync_change WHERE workspace = ?1 ORDER BY kind DESC, id";
    let mut statement = exchange.rows.database().prepare_cached(sql)?;
    let changes = statement.query_map([workspace_id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(changes.collect::<Result<_, _>>()?)
}
