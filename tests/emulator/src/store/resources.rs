//! Resources: whatever has an id, a document that describes it, and perhaps a state.

use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row, ToSql, params};
use serde_json::Value;

use super::Rows;
use crate::answer::ApiError;
use crate::moment::Moment;

pub(super) const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS resource (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, scope TEXT NOT NULL, id TEXT NOT NULL,
    name TEXT NOT NULL, external_id TEXT, parent TEXT,
    state TEXT NOT NULL, next_state TEXT, settles INTEGER,
    created INTEGER NOT NULL, updated INTEGER NOT NULL, version INTEGER NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (kind, scope, id));
CREATE INDEX IF NOT EXISTS resource_name ON resource (kind, scope, name);
CREATE INDEX IF NOT EXISTS resource_parent ON resource (kind, scope, parent);
CREATE UNIQUE INDEX IF NOT EXISTS resource_external_id ON resource (kind, scope, external_id) WHERE external_id IS NOT NULL;";

const COLUMNS: &str = "number, kind, scope, id, name, external_id, parent, state, next_state, settles, created, updated, \
                       version, document";

/// A kind of resources, such as `asset`; each family of resources names its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kind(pub(crate) &'static str);

/// A change of state that is under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Settling {
    /// The state that follows; nothing if the resource is gone then.
    pub(crate) to: Option<String>,
    pub(crate) at: Moment,
}

/// One resource.
#[derive(Clone, Debug)]
pub(crate) struct Resource {
    /// Its place in the order in which resources were made; 0 before it is kept.
    pub(crate) number: i64,
    /// What ids and names of its kind are unique in, such as the workspace of an entity; empty for the account.
    pub(crate) scope: String,
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) external_id: Option<String>,
    /// What it hangs on, such as the model of an asset; looked up by [`Rows::children`].
    pub(crate) parent: Option<String>,
    /// Empty for what has no states.
    pub(crate) state: String,
    pub(crate) settling: Option<Settling>,
    pub(crate) created: Moment,
    pub(crate) updated: Moment,
    /// 1, and one more with each update.
    pub(crate) version: i64,
    /// Everything else, by AWS's member names.
    pub(crate) document: Value,
}

impl Resource {
    /// A new resource of the account, with neither state nor parent.
    pub(crate) fn new(id: impl Into<String>, name: impl Into<String>, now: Moment, document: Value) -> Resource {
        Resource {
            number: 0,
            scope: String::new(),
            id: id.into(),
            name: name.into(),
            external_id: None,
            parent: None,
            state: String::new(),
            settling: None,
            created: now,
            updated: now,
            version: 1,
            document,
        }
    }

    /// The resource as it is now, once its state has settled; nothing if it is gone.
    fn settled(mut self, now: Moment) -> Option<Resource> {
        match self.settling.take() {
            Some(settling) if settling.at <= now => {
                self.state = settling.to?;
                Some(self)
            }
            settling => {
                self.settling = settling;
                Some(self)
            }
        }
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Resource> {
        let document: String = row.get(13)?;
        let wrong = |error: serde_json::Error| rusqlite::Error::FromSqlConversionFailure(13, Type::Text, error.into());
        let settles: Option<i64> = row.get(9)?;
        let to: Option<String> = row.get(8)?;
        Ok(Resource {
            number: row.get(0)?,
            scope: row.get(2)?,
            id: row.get(3)?,
            name: row.get(4)?,
            external_id: row.get(5)?,
            parent: row.get(6)?,
            state: row.get(7)?,
            settling: settles.map(|at| Settling { to, at: Moment(at) }),
            created: Moment(row.get(10)?),
            updated: Moment(row.get(11)?),
            version: row.get(12)?,
            document: serde_json::from_str(&document).map_err(wrong)?,
        })
    }
}

impl Rows<'_> {
    /// The resource with this id.
    pub(crate) fn get(&self, kind: Kind, scope: &str, id: &str, now: Moment) -> Result<Option<Resource>, ApiError> {
        self.one("id", kind, scope, id, now)
    }

    /// The resource with this external id.
    pub(crate) fn by_external_id(
        &self,
        kind: Kind,
        scope: &str,
        external_id: &str,
        now: Moment,
    ) -> Result<Option<Resource>, ApiError> {
        self.one("external_id", kind, scope, external_id, now)
    }

    /// The oldest resource with this name.
    pub(crate) fn by_name(
        &self,
        kind: Kind,
        scope: &str,
        name: &str,
        now: Moment,
    ) -> Result<Option<Resource>, ApiError> {
        self.one("name", kind, scope, name, now)
    }

    /// The resource with this id, without its document: all that is needed to know whether it has changed.
    pub(crate) fn head(&self, kind: Kind, scope: &str, id: &str, now: Moment) -> Result<Option<Resource>, ApiError> {
        let columns = COLUMNS.replace("document", "'null'");
        let sql = format!("SELECT {columns} FROM resource WHERE kind = ?1 AND scope = ?2 AND id = ?3");
        self.first(&sql, kind, scope, id, now)
    }

    fn one(
        &self,
        column: &str,
        kind: Kind,
        scope: &str,
        value: &str,
        now: Moment,
    ) -> Result<Option<Resource>, ApiError> {
        let sql =
            format!("SELECT {COLUMNS} FROM resource WHERE kind = ?1 AND scope = ?2 AND {column} = ?3 ORDER BY number");
        self.first(&sql, kind, scope, value, now)
    }

    /// The first that a query finds.
    fn first(
        &self,
        sql: &str,
        kind: Kind,
        scope: &str,
        value: &str,
        now: Moment,
    ) -> Result<Option<Resource>, ApiError> {
        let mut first = None;
        self.walk(sql, params![kind.0, scope, value], now, |resource| {
            first = Some(resource);
            Ok(false)
        })?;
        Ok(first)
    }

    /// Hands over what a query finds, as it is now, until `each` says no more. One that is gone stands in the table until its
    /// place is needed, and is passed over.
    fn walk(
        &self,
        sql: &str,
        parameters: &[&dyn ToSql],
        now: Moment,
        mut each: impl FnMut(Resource) -> Result<bool, ApiError>,
    ) -> Result<(), ApiError> {
        let mut statement = self.0.prepare_cached(sql)?;
        for resource in statement.query_map(parameters, Resource::read)? {
            if let Some(resource) = resource?.settled(now)
                && !each(resource)?
            {
                break;
            }
        }
        Ok(())
    }

    /// All resources with this name, oldest first.
    pub(crate) fn named(&self, kind: Kind, scope: &str, name: &str, now: Moment) -> Result<Vec<Resource>, ApiError> {
        let sql =
            format!("SELECT {COLUMNS} FROM resource WHERE kind = ?1 AND scope = ?2 AND name = ?3 ORDER BY number");
        let mut all = Vec::new();
        self.walk(&sql, params![kind.0, scope, name], now, |resource| {
            all.push(resource);
            Ok(true)
        })?;
        Ok(all)
    }

    /// Hands over the resources of a kind behind the one with the number `after`, oldest first, until `each` says no more.
    pub(crate) fn scan(
        &self,
        kind: Kind,
        scope: &str,
        after: i64,
        now: Moment,
        each: impl FnMut(Resource) -> Result<bool, ApiError>,
    ) -> Result<(), ApiError> {
        let sql =
            format!("SELECT {COLUMNS} FROM resource WHERE kind = ?1 AND scope = ?2 AND number > ?3 ORDER BY number");
        self.walk(&sql, params![kind.0, scope, after], now, each)
    }

    /// All resources of a kind, oldest first.
    pub(crate) fn all(&self, kind: Kind, scope: &str, now: Moment) -> Result<Vec<Resource>, ApiError> {
        let mut all = Vec::new();
        self.scan(kind, scope, 0, now, |resource| {
            all.push(resource);
            Ok(true)
        })?;
        Ok(all)
    }

    /// Hands over the resources of a kind that hang on `parent`, behind the one with the number `after`, oldest first, until
    /// `each` says no more.
    pub(crate) fn scan_children(
        &self,
        (kind, scope): (Kind, &str),
        parent: &str,
        after: i64,
        now: Moment,
        each: impl FnMut(Resource) -> Result<bool, ApiError>,
    ) -> Result<(), ApiError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM resource WHERE kind = ?1 AND scope = ?2 AND parent = ?3 AND number > ?4 ORDER BY number"
        );
        self.walk(&sql, params![kind.0, scope, parent, after], now, each)
    }

    /// The resources of a kind that hang on `parent`, oldest first.
    pub(crate) fn children(
        &self,
        kind: Kind,
        scope: &str,
        parent: &str,
        now: Moment,
    ) -> Result<Vec<Resource>, ApiError> {
        let mut all = Vec::new();
        self.scan_children((kind, scope), parent, 0, now, |resource| {
            all.push(resource);
            Ok(true)
        })?;
        Ok(all)
    }

    /// How many resources of a kind hang on `parent`.
    pub(crate) fn count_children(
        &self,
        (kind, scope): (Kind, &str),
        parent: &str,
        now: Moment,
    ) -> Result<u64, ApiError> {
        let mut statement = self.0.prepare_cached(
            "SELECT count(*) FROM resource WHERE kind = ?1 AND scope = ?2 AND parent = ?3
             AND NOT (settles IS NOT NULL AND settles <= ?4 AND next_state IS NULL)",
        )?;
        let count: i64 = statement.query_row(params![kind.0, scope, parent, now.0], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }

    /// Makes final what has settled at the time `now`, and what would settle after `latest`: whatever the clock shows from now
    /// on, it stays so.
    pub(crate) fn settle_for_good(&self, now: Moment, latest: Moment) -> Result<(), ApiError> {
        let mut statement = self.0.prepare_cached(
            "UPDATE resource SET settles = ?1 WHERE settles > ?1 AND (settles <= ?2 OR settles > ?3)",
        )?;
        statement.execute(params![i64::MIN, now.0, latest.0])?;
        Ok(())
    }

    /// Keeps a new resource, and gives it its number. Whoever calls this has seen that the id is free.
    pub(crate) fn insert(&self, kind: Kind, resource: &mut Resource) -> Result<(), ApiError> {
        // Makes room where one that has settled into being gone still stands.
        let mut gone = self.0.prepare_cached(
            "DELETE FROM resource WHERE kind = ?1 AND scope = ?2 AND (id = ?3 OR external_id = ?4)
             AND settles <= ?5 AND next_state IS NULL",
        )?;
        gone.execute(params![kind.0, resource.scope, resource.id, resource.external_id, resource.created.0])?;
        let mut statement = self.0.prepare_cached(
            "INSERT INTO resource (kind, scope, id, name, external_id, parent, state, next_state, settles, created, updated,
             version, document) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )?;
        let settling = resource.settling.as_ref();
        resource.number = statement.insert(params![
            kind.0,
            resource.scope,
            resource.id,
            resource.name,
            resource.external_id,
            resource.parent,
            resource.state,
            settling.and_then(|settling| settling.to.as_ref()),
            settling.map(|settling| settling.at.0),
            resource.created.0,
            resource.updated.0,
            resource.version,
            resource.document.to_string(),
        ])?;
        Ok(())
    }

    /// Keeps what has changed of a resource, as it is handed over.
    pub(crate) fn update(&self, resource: &Resource) -> Result<(), ApiError> {
        if resource.external_id.is_some() {
            // Makes room where one that has settled into being gone still has the external id.
            let mut gone = self.0.prepare_cached(
                "DELETE FROM resource WHERE number <> ?1 AND settles <= ?3 AND next_state IS NULL
                 AND (kind, scope, external_id) = (SELECT kind, scope, ?2 FROM resource WHERE number = ?1)",
            )?;
            gone.execute(params![resource.number, resource.external_id, resource.updated.0])?;
        }
        let mut statement = self.0.prepare_cached(
            "UPDATE resource SET name = ?2, external_id = ?3, parent = ?4, state = ?5, next_state = ?6, settles = ?7,
             updated = ?8, version = ?9, document = ?10 WHERE number = ?1",
        )?;
        let settling = resource.settling.as_ref();
        statement.execute(params![
            resource.number,
            resource.name,
            resource.external_id,
            resource.parent,
            resource.state,
            settling.and_then(|settling| settling.to.as_ref()),
            settling.map(|settling| settling.at.0),
            resource.updated.0,
            resource.version,
            resource.document.to_string(),
        ])?;
        Ok(())
    }

    /// Forgets a resource at once.
    pub(crate) fn remove(&self, resource: &Resource) -> Result<(), ApiError> {
        self.0.prepare_cached("DELETE FROM resource WHERE number = ?1")?.execute([resource.number])?;
        Ok(())
    }

    /// How many resources of a kind there are.
    pub(crate) fn count(&self, kind: Kind, scope: &str, now: Moment) -> Result<u64, ApiError> {
        let mut statement = self.0.prepare_cached(
            "SELECT count(*) FROM resource WHERE kind = ?1 AND scope = ?2
             AND NOT (settles IS NOT NULL AND settles <= ?3 AND next_state IS NULL)",
        )?;
        let count: Option<i64> = statement.query_row(params![kind.0, scope, now.0], |row| row.get(0)).optional()?;
        Ok(count.and_then(|count| u64::try_from(count).ok()).unwrap_or_default())
    }
}
