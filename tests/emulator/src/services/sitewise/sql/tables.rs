//! The views as virtual tables of the engine. The engine says which assets, properties and times it wants of a view, so that no
//! more is read; it checks each row itself, so that more can do no harm.

use std::borrow::Cow;
use std::ffi::{CStr, CString, c_int};
use std::fmt::Write as _;

use rusqlite::Connection;
use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::vtab::{
    Context, Filters, IndexConstraintOp, IndexInfo, Module, VTab, VTabConnection, VTabCursor, sqlite3_vtab,
    sqlite3_vtab_cursor,
};

use super::kinds::Kind;
use super::scan::{Cell, Filter, Row, Scan};
use super::source::Source;
use super::views::View;

/// Tells the engine all views.
pub(super) fn register(engine: &Connection, source: &Source) -> rusqlite::Result<()> {
    const MODULE: &Module<'_, ViewTable> = &Module::eponymous_only_module();
    View::ALL.into_iter().try_for_each(|view| engine.create_module(view.name(), MODULE, Some((view, source.clone()))))
}

/// A view.
#[repr(C)]
struct ViewTable {
    /// The engine's; it must be first.
    base: sqlite3_vtab,
    view: View,
    source: Source,
}

// SAFETY: the struct is laid out as in C, and begins with what the engine keeps there.
unsafe impl VTab<'_> for ViewTable {
    type Aux = (View, Source);
    type Cursor = ViewCursor;

    fn connect(
        _: &mut VTabConnection,
        aux: Option<&(View, Source)>,
        _: &[u8],
        _: &[u8],
        _: &[u8],
        _: &[&[u8]],
    ) -> rusqlite::Result<(Cow<'static, CStr>, ViewTable)> {
        let Some((view, source)) = aux else { return Err(failure("there is no view")) };
        let mut sql = "CREATE TABLE x(".to_owned();
        for (index, (name, kind)) in view.columns().iter().enumerate() {
            let kind = match kind {
                Kind::Boolean | Kind::Int | Kind::Timestamp => "INTEGER",
                Kind::Double => "REAL",
                Kind::String | Kind::Null => "TEXT",
            };
            let comma = if index == 0 { "" } else { ", " };
            // A text takes whatever is written.
            let _ = write!(sql, "{comma}{name} {kind}");
        }
        sql.push(')');
        let sql = CString::new(sql).map_err(|error| failure(&error.to_string()))?;
        Ok((sql.into(), ViewTable { base: sqlite3_vtab::default(), view: *view, source: source.clone() }))
    }

    fn best_index(&self, info: &mut IndexInfo) -> rusqlite::Result<bool> {
        let mut codes = String::new();
        for (constraint, mut usage) in info.constraints_and_usages() {
            let column = usize::try_from(constraint.column()).ok().and_then(|index| self.view.columns().get(index));
            let (true, Some((column, _))) = (constraint.is_usable(), column) else { continue };
            let Some(code) = code_of(column, &constraint.operator()) else { continue };
            if !codes.contains(code) {
                codes.push(code);
                usage.set_argv_index(codes.len() as c_int);
            }
        }
        let rows = rows_of(self.view, &codes);
        info.set_estimated_rows(rows as i64);
        info.set_estimated_cost(rows as f64 + 10.0);
        let is_attribute = |(index, _): &(usize, &(&str, Kind))| info.col_used() & (1 << index) != 0;
        let columns = self.view.columns().iter().enumerate();
        let mut attributes = columns.filter(|(_, (name, _))| name.ends_with("_attribute_value"));
        info.set_idx_num(c_int::from(attributes.any(|column| is_attribute(&column))));
        info.set_idx_str(&codes);
        Ok(true)
    }

    fn open(&mut self) -> rusqlite::Result<ViewCursor> {
        Ok(ViewCursor {
            base: sqlite3_vtab_cursor::default(),
            view: self.view,
            source: self.source.clone(),
            rows: Vec::new(),
            at: 0,
            scan: None,
        })
    }
}

/// The letter of what the engine wants of a column, if that makes the reading shorter.
fn code_of(column: &str, operator: &IndexConstraintOp) -> Option<char> {
    use IndexConstraintOp as Op;
    Some(match (column, operator) {
        ("asset_id", Op::SQLITE_INDEX_CONSTRAINT_EQ) => 'a',
        ("asset_name", Op::SQLITE_INDEX_CONSTRAINT_EQ) => 't',
        ("asset_model_id", Op::SQLITE_INDEX_CONSTRAINT_EQ) => 'm',
        ("property_id", Op::SQLITE_INDEX_CONSTRAINT_EQ) => 'p',
        ("property_alias", Op::SQLITE_INDEX_CONSTRAINT_EQ) => 'n',
        ("quality", Op::SQLITE_INDEX_CONSTRAINT_EQ) => 'q',
        ("resolution", Op::SQLITE_INDEX_CONSTRAINT_EQ) => 'r',
        ("event_timestamp", Op::SQLITE_INDEX_CONSTRAINT_EQ) => '=',
        ("event_timestamp", Op::SQLITE_INDEX_CONSTRAINT_GT) => '>',
        ("event_timestamp", Op::SQLITE_INDEX_CONSTRAINT_GE) => 'G',
        ("event_timestamp", Op::SQLITE_INDEX_CONSTRAINT_LT) => '<',
        ("event_timestamp", Op::SQLITE_INDEX_CONSTRAINT_LE) => 'L',
        _ => return None,
    })
}

/// How many rows there may be, by which the engine orders what it reads: what the models say before values.
fn rows_of(view: View, codes: &str) -> u64 {
    let has = |code: char| codes.contains(code);
    let is_one = has('n') || has('a') && has('p');
    let (one, of_asset, all) = match view {
        View::Asset if has('a') || has('t') => return 1,
        View::Asset => return if has('m') { 1000 } else { 10_000 },
        View::AssetProperty | View::LatestValueTimeSeries => (1, 20, 200_000),
        View::RawTimeSeries => (10_000, 200_000, 1_000_000_000),
        View::PrecomputedAggregates => (20_000, 400_000, 2_000_000_000),
    };
    let rows: u64 = if is_one {
        one
    } else if has('a') {
        of_asset
    } else {
        all
    };
    let halves = codes.chars().filter(|code| "=><GLqr".contains(*code)).count();
    (rows >> (2 * halves)).max(1)
}

/// The reading of a view.
#[repr(C)]
struct ViewCursor {
    /// The engine's; it must be first.
    base: sqlite3_vtab_cursor,
    view: View,
    source: Source,
    rows: Vec<Row>,
    at: usize,
    /// What can still be read.
    scan: Option<Scan>,
}

impl ViewCursor {
    /// Reads on until there is a row, or nothing left.
    fn fetch(&mut self) -> rusqlite::Result<()> {
        while self.at == self.rows.len() {
            let Some(scan) = self.scan.take() else { return Ok(()) };
            let (scan, stretch) = self.source.read(scan).ok_or_else(|| failure("the view cannot be read"))?;
            self.rows = stretch.rows;
            self.at = 0;
            self.scan = (!stretch.is_last).then_some(scan);
        }
        Ok(())
    }
}

// SAFETY: the struct is laid out as in C, and begins with what the engine keeps there.
unsafe impl VTabCursor for ViewCursor {
    fn filter(&mut self, idx_num: c_int, idx_str: Option<&str>, args: &Filters<'_>) -> rusqlite::Result<()> {
        let mut filter = Filter { with_attributes: idx_num != 0, ..Filter::default() };
        for (code, value) in idx_str.unwrap_or_default().chars().zip(args.iter()) {
            narrow(&mut filter, code, value);
        }
        self.scan = Some(Scan::new(self.view, filter));
        self.rows.clear();
        self.at = 0;
        self.fetch()
    }

    fn next(&mut self) -> rusqlite::Result<()> {
        self.at += 1;
        self.fetch()
    }

    fn eof(&self) -> bool {
        self.at >= self.rows.len()
    }

    fn column(&self, context: &mut Context, index: c_int) -> rusqlite::Result<()> {
        let row = self.rows.get(self.at);
        let cell = usize::try_from(index).ok().and_then(|index| row?.get(index));
        cell.map_or(Ok(()), |cell| context.set_result(cell))
    }

    /// A row has no number that another reading of the view would give it, too; nothing that is compiled needs one.
    fn rowid(&self) -> rusqlite::Result<i64> {
        Err(failure("rows of a view have no numbers"))
    }
}

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Cell::Null => ValueRef::Null,
            Cell::Integer(number) => ValueRef::Integer(*number),
            Cell::Real(number) if !number.is_finite() => ValueRef::Null,
            Cell::Real(number) => ValueRef::Real(*number),
            Cell::Text(text) => ValueRef::Text(text.as_bytes()),
        }))
    }
}

/// Takes one wish of the engine into a filter. Nothing equals null, or is before or after it.
fn narrow(filter: &mut Filter, code: char, value: ValueRef<'_>) {
    match (code, value) {
        (_, ValueRef::Integer(time)) => {
            let (after, until) = match code {
                '=' => (time.checked_sub(1), Some(time)),
                '>' => (Some(time), Some(i64::MAX)),
                'G' => (time.checked_sub(1), Some(i64::MAX)),
                '<' => (Some(i64::MIN), time.checked_sub(1)),
                _ => (Some(i64::MIN), Some(time)),
            };
            filter.after = filter.after.max(after.unwrap_or(i64::MIN));
            filter.until = filter.until.min(until.unwrap_or(i64::MIN));
        }
        (_, ValueRef::Text(text)) => {
            let text = String::from_utf8_lossy(text).into_owned();
            let wish = match code {
                'a' => &mut filter.asset,
                't' => &mut filter.name,
                'm' => &mut filter.model,
                'p' => &mut filter.property,
                'n' => &mut filter.alias,
                'q' => &mut filter.quality,
                _ => &mut filter.resolution,
            };
            *wish = Some(text);
        }
        (_, ValueRef::Null) => filter.is_void = true,
        (_, ValueRef::Real(_) | ValueRef::Blob(_)) => {}
    }
}

fn failure(message: &str) -> rusqlite::Error {
    rusqlite::Error::ModuleError(message.to_owned())
}
