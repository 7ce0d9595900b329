//! The database of a package: one row for each unit of the model.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rusqlite::{Connection, OptionalExtension as _};
use sha2::{Digest as _, Sha256};

use crate::stored::Stamp;

/// One row: a unit, where it hangs, and its contents.
#[derive(Debug, Clone)]
pub struct Row {
    /// The id of the unit.
    pub id: Vec<u8>,
    /// The id of the unit that holds it.
    pub container: Vec<u8>,
    /// The property by which it is held, such as `Documents`.
    pub containment: String,
    /// The hash that the file states.
    pub hash: String,
    /// The BSON document.
    pub contents: Vec<u8>,
}

/// Larger databases and units are refused.
const LARGEST_UNIT: usize = 64 << 20;
const MOST_UNITS: i64 = 200_000;

/// The hash of a unit's contents.
pub fn hash(contents: &[u8]) -> String {
    BASE64.encode(Sha256::digest(contents))
}

/// Writes a database. The same rows always give the same bytes.
///
/// # Errors
/// What the database says.
pub fn write(stamp: &Stamp, rows: &[Row]) -> Result<Vec<u8>, String> {
    write_rows(stamp, rows).map_err(|error| error.to_string())
}

fn write_rows(stamp: &Stamp, rows: &[Row]) -> rusqlite::Result<Vec<u8>> {
    let mut database = Connection::open_in_memory()?;
    database.execute_batch("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA auto_vacuum = NONE;")?;
    let transaction = database.transaction()?;
    transaction.execute_batch(
        "CREATE TABLE _MetaData (_ProductVersion TEXT, _BuildVersion TEXT, _SchemaHash TEXT);
         CREATE TABLE Unit (UnitID BLOB PRIMARY KEY NOT NULL, ContainerID BLOB, ContainmentName TEXT,
           TreeConflict LONG, ContentsHash TEXT, ContentsConflicts TEXT, Contents BLOB);",
    )?;
    transaction.execute("INSERT INTO _MetaData VALUES (?, ?, ?)", (&stamp.product, &stamp.build, &stamp.schema))?;
    for row in rows {
        let insert = "INSERT INTO Unit VALUES (?, ?, ?, 0, ?, '', ?)";
        transaction.execute(insert, (&row.id, &row.container, &row.containment, &row.hash, &row.contents))?;
    }
    transaction.commit()?;
    // Vacuuming writes all pages in one order and sets what earlier steps left in the header.
    database.execute_batch("VACUUM")?;
    Ok(database.serialize("main")?.to_vec())
}

/// Reads a database.
///
/// # Errors
/// What is damaged or not as it must be, in words.
pub fn read(bytes: &[u8]) -> Result<(Stamp, Vec<Row>), String> {
    if !bytes.starts_with(b"SQLite format 3\0") {
        return Err("is no SQLite database; a package of version 1 holds one".into());
    }
    read_rows(bytes).map_err(|error| match error {
        rusqlite::Error::InvalidColumnType(_, name, kind) => format!("the column {name} holds a value of type {kind}"),
        error => format!("the SQLite database is damaged: {error}"),
    })?
}

type Read = Result<(Stamp, Vec<Row>), String>;

fn read_rows(bytes: &[u8]) -> rusqlite::Result<Read> {
    let mut database = Connection::open_in_memory()?;
    database.deserialize_read_exact("main", bytes, bytes.len(), true)?;
    database.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")?;
    let sound: String = database.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if sound != "ok" {
        let what = sound.lines().find(|line| !line.starts_with("***")).unwrap_or_default();
        return Ok(Err(format!("the SQLite database is damaged: {what}")));
    }
    for table in ["_MetaData", "Unit"] {
        let kind = "SELECT type FROM sqlite_master WHERE name = ?";
        let kind: Option<String> = database.query_row(kind, [table], |row| row.get(0)).optional()?;
        if kind.as_deref() != Some("table") {
            return Ok(Err(format!("has no table {table}; it is no database of a Mendix model")));
        }
    }
    let has_contents = "SELECT 1 FROM pragma_table_info('Unit') WHERE name = 'Contents'";
    let has_contents: Option<i64> = database.query_row(has_contents, [], |row| row.get(0)).optional()?;
    if has_contents.is_none() {
        return Ok(Err(
            "is a database of version 2, whose units lie in files of their own; export the module again".into()
        ));
    }
    let stamp = "SELECT _ProductVersion, _BuildVersion, _SchemaHash FROM _MetaData";
    let stamp = database
        .query_row(stamp, [], |row| Ok(Stamp { product: row.get(0)?, build: row.get(1)?, schema: row.get(2)? }))
        .optional()?;
    let Some(stamp) = stamp else { return Ok(Err("does not state its version in _MetaData".into())) };
    let count: i64 = database.query_row("SELECT count(*) FROM Unit", [], |row| row.get(0))?;
    if count > MOST_UNITS {
        return Ok(Err(format!("has {count} units; more than {MOST_UNITS} are refused")));
    }
    let mut statement = database.prepare(
        "SELECT UnitID, ContainerID, ContainmentName, ifnull(ContentsHash, ''), Contents FROM Unit ORDER BY UnitID",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Row {
            id: row.get(0)?,
            container: row.get(1)?,
            containment: row.get(2)?,
            hash: row.get(3)?,
            contents: row.get(4)?,
        })
    })?;
    let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    if rows.iter().any(|row| row.contents.len() > LARGEST_UNIT) {
        return Ok(Err(format!("has a unit that is larger than {} MiB", LARGEST_UNIT >> 20)));
    }
    Ok(Ok((stamp, rows)))
}
