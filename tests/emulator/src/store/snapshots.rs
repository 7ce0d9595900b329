//! Snapshots: the whole account as it was, under a name.

use std::collections::HashMap;
use std::sync::PoisonError;

use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::Store;

/// The snapshots of one emulator; they are in memory, and end with it.
pub(super) type Snapshots = HashMap<String, Connection>;

impl Store {
    /// Keeps the account as it is now, under a name; an older snapshot of that name goes.
    pub(crate) fn snapshot(&self, name: &str) -> Result<(), String> {
        let account = self.account.lock().unwrap_or_else(PoisonError::into_inner);
        let mut copy = Connection::open_in_memory().map_err(|error| error.to_string())?;
        copy_all(&account, &mut copy).map_err(|error| error.to_string())?;
        self.snapshots.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), copy);
        Ok(())
    }

    /// Makes the account what it was when the snapshot was taken.
    pub(crate) fn restore(&self, name: &str) -> Result<(), String> {
        let mut account = self.account.lock().unwrap_or_else(PoisonError::into_inner);
        let snapshots = self.snapshots.lock().unwrap_or_else(PoisonError::into_inner);
        let snapshot = snapshots.get(name).ok_or_else(|| format!("there is no snapshot '{name}'"))?;
        account.flush_prepared_statement_cache();
        copy_all(snapshot, &mut account).map_err(|error| error.to_string())
    }

    /// Makes the account what it is before anything is put.
    pub(crate) fn clear(&self) -> Result<(), String> {
        let mut account = self.account.lock().unwrap_or_else(PoisonError::into_inner);
        let clear = |account: &mut Connection| {
            let transaction = account.transaction()?;
            let tables: Vec<String> = {
                let mut tables =
                    transaction.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'fact'")?;
                tables.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?
            };
            for table in tables {
                transaction.execute_batch(&format!("DELETE FROM \"{table}\""))?;
            }
            transaction.commit()
        };
        clear(&mut account).map_err(|error: rusqlite::Error| error.to_string())
    }
}

fn copy_all(from: &Connection, to: &mut Connection) -> rusqlite::Result<()> {
    const PAGES_AT_ONCE: i32 = 10_000;
    Backup::new(from, to)?.run_to_completion(PAGES_AT_ONCE, std::time::Duration::ZERO, None)
}
