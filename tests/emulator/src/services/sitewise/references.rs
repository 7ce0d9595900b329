//! What the resources of one family refer to in others: assets, asset models and time series.

use super::super::Exchange;
use crate::answer::ApiError;
use crate::store::Kind;

pub(super) const ASSET: Kind = Kind("asset");
pub(super) const ASSET_MODEL: Kind = Kind("asset-model");
pub(super) const TIME_SERIES: Kind = Kind("time-series");

/// Whether there is an asset with this id.
pub(super) fn is_asset(exchange: &Exchange<'_>, id: &str) -> Result<bool, ApiError> {
    Ok(exchange.rows.get(ASSET, "", id, exchange.now)?.is_some())
}

/// Refuses the id of an asset that does not exist.
pub(super) fn check_asset(exchange: &Exchange<'_>, id: &str) -> Result<(), ApiError> {
    match is_asset(exchange, id)? {
        true => Ok(()),
        false => Err(exchange.not_found(format!("Asset with id {id} not found"))),
    }
}

/// Refuses the id of an asset model that does not exist.
pub(super) fn check_asset_model(exchange: &Exchange<'_>, id: &str) -> Result<(), ApiError> {
    match exchange.rows.get(ASSET_MODEL, "", id, exchange.now)? {
        Some(_) => Ok(()),
        None => Err(exchange.not_found(format!("Asset model with id {id} not found"))),
    }
}
