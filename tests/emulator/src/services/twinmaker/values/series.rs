//! The emulator's own store of values over time, for properties that no connector has.

use rusqlite::{OptionalExtension, params};
use serde_json::Value;

use crate::answer::ApiError;
use crate::moment::Moment;
use crate::services::Exchange;
use crate::services::twinmaker::entities::Component;
use crate::store::Resource;

/// Series belong to the number of an entity: one that is made anew under its old id begins without values.
pub(super) const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS property_series (
    number INTEGER PRIMARY KEY, entity INTEGER NOT NULL, component TEXT NOT NULL, property TEXT NOT NULL,
    UNIQUE (entity, component, property));
CREATE TABLE IF NOT EXISTS property_value (
    series INTEGER NOT NULL, at INTEGER NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (series, at)) WITHOUT ROWID;";

/// The values of one property of a component.
pub(super) struct Series<'a> {
    exchange: &'a Exchange<'a>,
    /// Nothing if no value was ever put.
    number: Option<i64>,
}

/// The values from one time to another, both included.
#[derive(Clone, Copy, Debug)]
pub(super) struct Between {
    pub(super) start: Moment,
    pub(super) end: Moment,
    pub(super) is_descending: bool,
}

impl Between {
    /// The same without the start.
    pub(super) fn behind_start(self) -> Between {
        Between { start: Moment(self.start.0.saturating_add(1)), ..self }
    }
}

impl<'a> Series<'a> {
    pub(super) fn of(
        exchange: &'a Exchange<'a>,
        entity: &Resource,
        component: &Component,
        property: &str,
    ) -> Result<Series<'a>, ApiError> {
        let sql = "SELECT number FROM property_series WHERE entity = ?1 AND component = ?2 AND property = ?3";
        let mut statement = exchange.rows.database().prepare_cached(sql)?;
        let number = statement.query_row(params![entity.number, component.path, property], |row| row.get(0));
        Ok(Series { exchange, number: number.optional()? })
    }

    /// Keeps a value; one at the same time is replaced.
    pub(super) fn put(
        exchange: &Exchange<'_>,
        (entity, component): (&Resource, &Component),
        property: &str,
        at: Moment,
        value: &Value,
    ) -> Result<(), ApiError> {
        let database = exchange.rows.database();
        let sql = "INSERT OR IGNORE INTO property_series (entity, component, property) VALUES (?1, ?2, ?3)";
        database.prepare_cached(sql)?.execute(params![entity.number, component.path, property])?;
        let sql = "INSERT OR REPLACE INTO property_value (series, at, value)
                   SELECT number, ?4, ?5 FROM property_series WHERE entity = ?1 AND component = ?2 AND property = ?3";
        let mut statement = database.prepare_cached(sql)?;
        statement.execute(params![entity.number, component.path, property, at.0, value.to_string()])?;
        Ok(())
    }

    /// Hands over values in their order, until `each` says no more.
    pub(super) fn scan(
        &self,
        between: Between,
        mut each: impl FnMut(Moment, Value) -> Result<bool, ApiError>,
    ) -> Result<(), ApiError> {
        let Some(number) = self.number else { return Ok(()) };
        let order = if between.is_descending { "DESC" } else { "ASC" };
        let sql = format!(
            "SELECT at, value FROM property_value WHERE series = ?1 AND at BETWEEN ?2 AND ?3 ORDER BY at {order}"
        );
        let mut statement = self.exchange.rows.database().prepare_cached(&sql)?;
        let mut rows = statement.query(params![number, between.start.0, between.end.0])?;
        while let Some(row) = rows.next()? {
            let text: String = row.get(1)?;
            if !each(Moment(row.get(0)?), serde_json::from_str(&text).unwrap_or_default())? {
                break;
            }
        }
        Ok(())
    }

    /// The newest value of all.
    pub(super) fn latest(&self) -> Result<Option<(Moment, Value)>, ApiError> {
        let mut latest = None;
        let between = Between { start: Moment(i64::MIN), end: Moment(i64::MAX), is_descending: true };
        self.scan(between, |at, value| {
            latest = Some((at, value));
            Ok(false)
        })?;
        Ok(latest)
    }

    /// The last value before a time, and the first one behind another.
    pub(super) fn neighbours(&self, between: Between) -> Result<[Option<(Moment, Value)>; 2], ApiError> {
        let before =
            Between { start: Moment(i64::MIN), end: Moment(between.start.0.saturating_sub(1)), is_descending: true };
        let behind =
            Between { start: Moment(between.end.0.saturating_add(1)), end: Moment(i64::MAX), is_descending: false };
        let mut found = [None, None];
        for (place, between) in [before, behind].into_iter().enumerate() {
            self.scan(between, |at, value| {
                found[place] = Some((at, value));
                Ok(false)
            })?;
        }
        Ok(found)
    }
}
