//! ListAssetModels.

use super::types::AssetModelSummary;
use super::{AssetModelType, SiteWise};
use crate::generated::iotsitewise::LIST_ASSET_MODELS;
use crate::listing::List;

impl SiteWise {
    /// ListAssetModels: the asset models of the account in the region.
    pub fn list_asset_models(&self) -> List<AssetModelSummary> {
        List::new(&self.connector, &LIST_ASSET_MODELS)
    }
}

impl List<AssetModelSummary> {
    /// Only asset models of these types. Default: all types.
    pub fn asset_model_types(self, types: impl IntoIterator<Item = AssetModelType>) -> Self {
        let types: Vec<_> = types.into_iter().map(|kind| kind.as_str().to_owned()).collect();
        self.argument("assetModelTypes", types)
    }

    /// Which version of each model: `LATEST` (the default), `ACTIVE`, or a number.
    pub fn asset_model_version(self, version: impl Into<String>) -> Self {
        self.argument("assetModelVersion", version.into())
    }
}
