//! The engine: SQLite, with a database that has nothing but the views, which can be read and not written.

use std::time::Instant;

use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode};

use super::compiler::Compiler;
use super::refusal::Refusal;
use super::source::Source;
use super::table::Table;
use super::{functions, reader, tables};

/// How long a query may take.
pub(super) const MOST_SECONDS: u64 = 10;

/// After so many steps of the engine it is seen whether the time is over.
const STEPS: i32 = 1000;

/// Answers a query: so many rows of its result, from the row `first` on, which counts from 0.
pub(super) fn answer(text: &str, now: i64, source: &Source, (first, most): (u64, u32)) -> Result<Table, Refusal> {
    let query = reader::read(text)?;
    let mut compiler = Compiler::new(now);
    let selected = compiler.query(&query)?;
    let run = || {
        let engine = open(source)?;
        let mut statement = engine.prepare(&selected.sql)?;
        let count = statement.parameter_count();
        for (index, value) in compiler.parameters.iter().enumerate().take(count) {
            statement.raw_bind_parameter(index + 1, value)?;
        }
        let mut rows = statement.raw_query();
        let mut table = Table::new(&selected.columns);
        for _ in 0..first {
            if rows.next()?.is_none() {
                return Ok(table);
            }
        }
        let mut taken = 0;
        while let Some(row) = rows.next()? {
            if taken == most {
                table.has_more = true;
                break;
            }
            taken += 1;
            table.begin();
            for (index, (_, kind)) in selected.columns.iter().enumerate() {
                table.push(row.get_ref(index)?, *kind, index == 0);
            }
            table.end();
        }
        Ok(table)
    };
    run().map_err(|error| refusal(error, source))
}

fn open(source: &Source) -> rusqlite::Result<Connection> {
    let mut engine = Connection::open_in_memory()?;
    functions::register(&engine)?;
    tables::register(&engine, source)?;
    engine.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    engine.set_limit(Limit::SQLITE_LIMIT_LENGTH, 4 * functions::LONGEST_TEXT as i32)?;
    let deadline = source.deadline;
    engine.progress_handler(STEPS, Some(move || Instant::now() > deadline))?;
    engine.authorizer(Some(|asked: AuthContext<'_>| match asked.action {
        AuthAction::Select | AuthAction::Read { .. } | AuthAction::Function { .. } => Authorization::Allow,
        _ => Authorization::Deny,
    }))?;
    Ok(engine)
}

fn refusal(error: rusqlite::Error, source: &Source) -> Refusal {
    if let Some(failure) = source.failure() {
        return failure;
    }
    match error {
        rusqlite::Error::SqliteFailure(error, _) if error.code == ErrorCode::OperationInterrupted => Refusal::Late,
        rusqlite::Error::SqliteFailure(_, Some(message)) => Refusal::Unworkable(message),
        rusqlite::Error::SqlInputError { msg, .. } => Refusal::Unworkable(msg),
        other => Refusal::Unworkable(other.to_string()),
    }
}
