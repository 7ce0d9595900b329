//! What the account has: every resource, link, tag and value, in one SQLite database.
//!
//! Without `--data` the database is in memory. With it, it is a file in that directory, in write-ahead mode: what was
//! answered is in the file, so that a killed emulator has it after the next start. Every operation runs in one
//! transaction, and one that is refused changes nothing.

mod facts;
mod links;
mod points;
mod resources;
mod snapshots;
mod tags;
mod tokens;

use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::answer::ApiError;

pub(crate) use links::Link;
pub(crate) use points::{Place, Point, PointValue, Quality, Span, TimeInNanos};
pub(crate) use resources::{Kind, Resource, Settling};
pub(crate) use tags::MOST_TAGS;

/// The name of the file in the directory of `--data`.
const FILE: &str = "emulator.sqlite";

/// The tables. Those that belong to one family of resources are made by it, see [`Store::open`].
const SCHEMA: [&str; 6] =
    [facts::SCHEMA, resources::SCHEMA, links::SCHEMA, tags::SCHEMA, tokens::SCHEMA, points::SCHEMA];

/// The database of one emulator.
pub(crate) struct Store {
    account: Mutex<Connection>,
    snapshots: Mutex<snapshots::Snapshots>,
}

/// The database during one operation.
pub(crate) struct Rows<'a>(Transaction<'a>);

impl Store {
    /// Opens the database in a directory, or in memory. `families` are the tables of families of resources.
    ///
    /// # Errors
    /// A sentence that names the file and what is wrong with it.
    pub(crate) fn open(directory: Option<&Path>, families: &[&str]) -> io::Result<Store> {
        let connection = match directory {
            None => Connection::open_in_memory().map_err(io::Error::other)?,
            Some(directory) => {
                let file = directory.join(FILE);
                let refuse = |error: &dyn std::fmt::Display| {
                    io::Error::other(format!("cannot keep data in {}: {error}", file.display()))
                };
                std::fs::create_dir_all(directory).map_err(|error| refuse(&error))?;
                // SQLite is built to take a path that begins with `file:` for a URI, whatever it is opened with.
                let absolute = std::path::absolute(&file).map_err(|error| refuse(&error))?;
                let connection = open_file(&absolute).map_err(|error| refuse(&error))?;
                check(&connection).map_err(|damage| refuse(&damage))?;
                connection
            }
        };
        connection.set_prepared_statement_cache_capacity(256);
        for schema in SCHEMA.iter().chain(families) {
            connection.execute_batch(schema).map_err(io::Error::other)?;
        }
        Ok(Store { account: Mutex::new(connection), snapshots: Mutex::default() })
    }

    /// Runs `work` in a transaction: what it did stays if it succeeds, and is undone if it does not.
    pub(crate) fn transact<T>(&self, work: impl FnOnce(&Rows<'_>) -> Result<T, ApiError>) -> Result<T, ApiError> {
        let mut connection = self.account.lock().unwrap_or_else(PoisonError::into_inner);
        let rows = Rows(connection.transaction_with_behavior(TransactionBehavior::Deferred)?);
        // Dropped without a commit, a transaction is undone.
        let done = work(&rows)?;
        rows.0.commit()?;
        Ok(done)
    }
}

impl Rows<'_> {
    /// The database, for the queries of families with tables of their own; statements are best prepared with
    /// [`Connection::prepare_cached`].
    pub(crate) fn database(&self) -> &Connection {
        &self.0
    }
}

/// Nobody else may have the file: two emulators would not see each other's changes.
fn open_file(file: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(file)?;
    connection.busy_timeout(Duration::from_secs(1))?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    // A transaction that was written survives the end of this process; only a power failure could undo it.
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    connection.execute_batch("BEGIN IMMEDIATE; COMMIT")?;
    Ok(connection)
}

/// Finds damage at the start, not when somebody asks for what was there: a second for 300 MB.
fn check(connection: &Connection) -> Result<(), String> {
    let found = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    match found.map_err(|error| error.to_string())?.as_str() {
        "ok" => Ok(()),
        damage => Err(format!("the file is damaged: {}", damage.replace('\n', " "))),
    }
}

impl From<rusqlite::Error> for ApiError {
    fn from(error: rusqlite::Error) -> ApiError {
        ApiError::internal(format!("the emulator's store failed: {error}"))
    }
}
