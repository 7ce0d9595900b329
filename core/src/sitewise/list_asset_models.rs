//! ListAssetModels.

use super::types::{AssetModelSummary, ListAssetModelsResponse};
use super::{AssetModelType, MAX_RESULTS, NEXT_TOKEN, SiteWise};
use crate::endpoint::{Plane, Service};
use crate::engine::{Bounds, Input, Operation, Place};
use crate::listing::List;

pub(super) static OPERATION: Operation = Operation {
    service: Service::SiteWise,
    name: "ListAssetModels",
    method: "GET",
    path: "/asset-models",
    plane: Plane::Api,
    input: &[
        Input { name: "assetModelTypes", place: Place::Query, bounds: Bounds::Texts, required: false },
        NEXT_TOKEN,
        MAX_RESULTS,
        Input {
            name: "assetModelVersion",
            place: Place::Query,
            bounds: Bounds::Text { min: 1, max: 128 },
            required: false,
        },
    ],
    output: ListAssetModelsResponse::SHAPE,
    items: "assetModelSummaries",
    default_page: 50,
    largest_page: 250,
};

impl SiteWise {
    /// ListAssetModels: the asset models of the account in the region.
    pub fn list_asset_models(&self) -> List<AssetModelSummary> {
        List::new(&self.connector, &OPERATION)
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
