//! Time series by their ids, for tags and for what refers to time series.

use rusqlite::OptionalExtension;
use serde_json::Value;

use super::super::super::Exchange;
use super::stream::{COLUMNS, Stream, Subject};
use crate::answer::ApiError;

impl Exchange<'_> {
    /// The time series with this id, as it is described. That of a property is there before its first value.
    pub(in crate::services::sitewise) fn time_series(&self, id: &str) -> Result<Option<Value>, ApiError> {
        self.subject_with_id(id)?.map(|subject| self.summary(&subject)).transpose()
    }

    /// What has the values of the time series with this id.
    pub(in crate::services::sitewise) fn subject_with_id(&self, id: &str) -> Result<Option<Subject>, ApiError> {
        let sql = format!("SELECT {COLUMNS}, asset, property FROM stream WHERE id = ?1");
        let mut statement = self.rows.database().prepare_cached(&sql)?;
        let kept = statement.query_row([id], |row| Ok((Stream::read(row)?, row.get(7)?, row.get(8)?))).optional()?;
        let subject = match kept {
            Some((stream, None, None)) => Some(Subject::Stream(stream)),
            Some((_, Some(asset), Some(property))) => self.subject_of(asset, property)?,
            Some(_) => None,
            None => match id.split_once(':') {
                Some((asset, property)) => self.subject_of(asset.to_owned(), property.to_owned())?,
                None => None,
            },
        };
        // A property that another stream was associated with has that one's id.
        Ok(subject.filter(|subject| subject.time_series_id() == id))
    }

    fn subject_of(&self, asset: String, property: String) -> Result<Option<Subject>, ApiError> {
        let Some(asset) = self.find_asset(&asset)? else { return Ok(None) };
        let properties = self.properties_of(&asset)?;
        let found = properties.into_iter().find(|found| found.property_id == property);
        found.map(|property| self.property_subject(property)).transpose()
    }
}
