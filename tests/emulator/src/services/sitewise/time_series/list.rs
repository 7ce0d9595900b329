//! Listing time series: first those of properties, asset by asset, then those without a property.

use rusqlite::params;
use serde_json::Value;

use super::super::super::page::{Position, Take};
use super::super::super::{Exchange, Outcome};
use super::super::asset_models::ASSET;
use super::Subject;
use crate::answer::ApiError;

const DEFAULT_PAGE: u32 = 50;

/// The part of the listing that has the streams without a property.
const DISASSOCIATED: u16 = 1;

/// Places of properties: that of the asset, times this, and that of the property.
const PROPERTIES: u64 = 1 << 20;

pub(super) fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let asset = exchange.optional("assetId").map(|id| exchange.asset(id)).transpose()?;
    let kind = exchange.optional("timeSeriesType");
    let paging = exchange.paging(DEFAULT_PAGE)?;
    let page = paging.walk(usize::MAX, |position, take| {
        let is_full = match &asset {
            _ if kind == Some("DISASSOCIATED") || position.part == DISASSOCIATED => false,
            Some(asset) => {
                let number = asset.resource.number;
                exchange.take_properties(&asset.resource.id, number, position.offset, take)?
            }
            None if exchange.optional("aliasPrefix").is_some() => exchange.take_by_alias(position.offset, take)?,
            None => exchange.take_all_properties(position.offset, take)?,
        };
        if is_full || kind == Some("ASSOCIATED") || asset.is_some() {
            return Ok(());
        }
        let first = if position.part == DISASSOCIATED { position.offset } else { 0 };
        let after = i64::try_from(first).unwrap_or(i64::MAX).saturating_sub(1);
        exchange.scan_streams(after, exchange.text("aliasPrefix"), &mut |stream| {
            let place = Position { part: DISASSOCIATED, offset: stream.number.unsigned_abs(), ..Position::default() };
            take(&exchange.summary(&Subject::Stream(stream))?, place)
        })
    })?;
    Ok(Outcome::Page(page, "TimeSeriesSummaries"))
}

impl Exchange<'_> {
    /// Hands over the time series of all assets' properties from a place on; says whether that was enough.
    fn take_all_properties(&self, from: u64, take: &mut Take<'_, Value>) -> Result<bool, ApiError> {
        let after = i64::try_from(from / PROPERTIES).unwrap_or(i64::MAX).saturating_sub(1);
        let mut is_full = false;
        self.rows.scan(ASSET, "", after, self.now, |asset| {
            is_full = self.take_properties(&asset.id, asset.number, from, take)?;
            Ok(!is_full)
        })?;
        Ok(is_full)
    }

    /// Hands over the time series of the properties whose aliases begin as asked for, by alias, from a place on; says whether
    /// that was enough.
    fn take_by_alias(&self, from: u64, take: &mut Take<'_, Value>) -> Result<bool, ApiError> {
        let sql = "SELECT asset, property FROM asset_property WHERE alias >= ?1 AND alias < ?1 || ?2
                   ORDER BY alias LIMIT -1 OFFSET ?3";
        let mut statement = self.rows.database().prepare_cached(sql)?;
        let last = char::MAX.to_string();
        let given = params![self.text("aliasPrefix"), last, i64::try_from(from).unwrap_or(i64::MAX)];
        let found = statement.query_map(given, |row| Ok((row.get(0)?, row.get(1)?)))?;
        for (pair, place) in found.zip(from..) {
            let (asset, property): (String, String) = pair?;
            let subject = self.property_subject(self.asset_property(&asset, &property)?)?;
            if !take(&self.summary(&subject)?, Position { offset: place, ..Position::default() })? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Hands over the time series of an asset's properties from a place on, as far as their aliases begin as asked for; says
    /// whether that was enough.
    fn take_properties(
        &self,
        asset: &str,
        number: i64,
        from: u64,
        take: &mut Take<'_, Value>,
    ) -> Result<bool, ApiError> {
        let prefix = self.text("aliasPrefix");
        for (property, index) in self.asset_properties(asset)?.into_iter().zip(0..) {
            let place = number.unsigned_abs() * PROPERTIES + index;
            let alias = property.alias.as_deref().unwrap_or_default();
            if place < from || !alias.starts_with(prefix) {
                continue;
            }
            let subject = self.property_subject(property)?;
            if !take(&self.summary(&subject)?, Position { offset: place, ..Position::default() })? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
