//! Assets: each is made of an asset model, and has all but its name from there.

use std::sync::Arc;

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::asset_models::{ASSET, Flat, KeptModel, MODEL};
use super::asset_properties::{self, AssetProperty};
use crate::answer::ApiError;
use crate::store::Resource;

pub(super) const FAMILY: Family = Family {
    name: "Assets",
    operations: &[Behaviour::behaves("CreateAsset", create), Behaviour::behaves("DescribeAsset", describe)],
    schema: asset_properties::SCHEMA,
};

/// An asset, and the version of its model that it goes by.
#[derive(Clone, Debug)]
pub(super) struct KeptAsset {
    pub(super) resource: Resource,
    pub(super) model: Arc<Flat>,
}

impl KeptAsset {
    pub(super) fn id(&self) -> &str {
        &self.resource.id
    }
}

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let model = exchange.named_model()?;
    exchange.can_make_assets(&model)?;
    let id = exchange.optional("assetId").map_or_else(|| exchange.new_id(), str::to_owned);
    exchange.asset_is_free(&id, exchange.optional("assetExternalId"))?;
    let document = json!({ "description": exchange.input["assetDescription"] });
    let mut asset = Resource::new(&*id, exchange.text("assetName"), exchange.now, document);
    asset.external_id = exchange.optional("assetExternalId").map(str::to_owned);
    asset.parent = Some(model.id().to_owned());
    asset.state = "CREATING".to_owned();
    asset.settling = exchange.settling(Some("ACTIVE"));
    exchange.rows.insert(ASSET, &mut asset)?;
    let arn = exchange.asset_arn(&id);
    exchange.rows.tag(&arn, &exchange.input["tags"])?;
    Ok(json!({ "assetId": id, "assetArn": arn, "assetStatus": { "state": "CREATING" } }).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let asset = exchange.asset(exchange.text("assetId"))?;
    let properties = match exchange.input["excludeProperties"].as_bool() {
        Some(true) => Vec::new(),
        _ => exchange.properties_of(&asset)?,
    };
    let of_composite = |id: Option<&str>| -> Vec<Value> {
        let is_in = |property: &&AssetProperty| property.composite_model_id.as_deref() == id;
        properties.iter().filter(is_in).map(AssetProperty::to_json).collect()
    };
    let composites = asset.model.composites_of(None).filter(|(_, flat)| flat.is_built_in()).map(|(_, flat)| {
        json!({
            "id": flat.composite.id,
            "externalId": flat.composite.external_id,
            "name": flat.composite.name,
            "description": flat.composite.description,
            "type": flat.composite.kind,
            "properties": of_composite(Some(&flat.composite.id)),
        })
    });
    let custom = asset.model.composites_of(None).filter(|(_, flat)| !flat.is_built_in());
    Ok(json!({
        "assetId": asset.id(),
        "assetExternalId": asset.resource.external_id,
        "assetArn": exchange.asset_arn(asset.id()),
        "assetName": asset.resource.name,
        "assetModelId": asset.model.model_id,
        "assetProperties": of_composite(None),
        "assetHierarchies": hierarchies(&asset.model),
        "assetCompositeModels": composites.collect::<Vec<Value>>(),
        "assetCreationDate": asset.resource.created.to_json(),
        "assetLastUpdateDate": asset.resource.updated.to_json(),
        "assetStatus": exchange.asset_status(&asset)?,
        "assetDescription": asset.resource.document["description"],
        "assetCompositeModelSummaries": custom.map(|(_, flat)| flat.summary()).collect::<Vec<Value>>(),
    })
    .into())
}

/// The hierarchies that assets of a model have.
pub(super) fn hierarchies(model: &Flat) -> Value {
    let hierarchy = |hierarchy: &super::asset_models::Hierarchy| json!({ "id": hierarchy.id, "externalId": hierarchy.external_id, "name": hierarchy.name });
    model.hierarchies.iter().map(hierarchy).collect()
}

impl Exchange<'_> {
    /// The asset that a request names: by its id, or by `externalId:` and its external id.
    pub(super) fn find_asset(&self, named: &str) -> Result<Option<KeptAsset>, ApiError> {
        let found = match named.strip_prefix("externalId:") {
            Some(external_id) => self.rows.by_external_id(ASSET, "", external_id, self.now)?,
            None => self.rows.get(ASSET, "", named, self.now)?,
        };
        let Some(resource) = found else { return Ok(None) };
        let model = self.active_model(resource.parent.as_deref().unwrap_or_default())?;
        Ok(model.map(|model| KeptAsset { resource, model }))
    }

    /// The asset that a request names, or the refusal.
    pub(super) fn asset(&self, named: &str) -> Result<KeptAsset, ApiError> {
        self.find_asset(named)?.ok_or_else(|| self.not_found(format!("Asset with id {named} not found")))
    }

    pub(super) fn asset_arn(&self, id: &str) -> String {
        self.arn(&format!("asset/{id}"))
    }

    /// The status of an asset: its own, but for the time in which a change of its model comes to it.
    pub(super) fn asset_status(&self, asset: &KeptAsset) -> Result<Value, ApiError> {
        let state = match asset.resource.state.as_str() {
            "ACTIVE" => match self.rows.head(MODEL, "", &asset.model.model_id, self.now)? {
                Some(model) if self.model_state(&model)? == "PROPAGATING" => "UPDATING",
                _ => "ACTIVE",
            },
            state => state,
        };
        Ok(json!({ "state": state }))
    }

    /// `ConflictingOperationException` about an asset.
    pub(super) fn asset_conflict(&self, message: impl Into<String>, id: &str) -> ApiError {
        let error = self.refuse("ConflictingOperationException", message);
        error.with("resourceId", id).with("resourceArn", self.asset_arn(id))
    }

    /// `ResourceAlreadyExistsException` about an asset.
    pub(super) fn asset_exists(&self, message: impl Into<String>, id: &str) -> ApiError {
        let error = self.refuse("ResourceAlreadyExistsException", message);
        error.with("resourceId", id).with("resourceArn", self.asset_arn(id))
    }

    /// Refuses an id and an external id that another asset has.
    fn asset_is_free(&self, id: &str, external_id: Option<&str>) -> Result<(), ApiError> {
        if self.rows.get(ASSET, "", id, self.now)?.is_some() {
            return Err(self.asset_exists(format!("Asset with id {id} already exists"), id));
        }
        let Some(external_id) = external_id else { return Ok(()) };
        match self.rows.by_external_id(ASSET, "", external_id, self.now)? {
            Some(other) => {
                Err(self.asset_exists(format!("Asset with external id {external_id} already exists"), &other.id))
            }
            None => Ok(()),
        }
    }

    /// Refuses to make an asset of what is no asset model, or of one that is not active.
    fn can_make_assets(&self, model: &KeptModel) -> Result<(), ApiError> {
        let (id, kind) = (model.id(), &model.document.model_type);
        if kind != "ASSET_MODEL" {
            return Err(self.invalid(format!("Assets are made of an ASSET_MODEL; asset model {id} is a {kind}")));
        }
        match self.model_state(&model.resource)? {
            "ACTIVE" => Ok(()),
            "FAILED" => Err(self.invalid(format!("Asset model {id} is FAILED: no asset can be made of it"))),
            state => Err(self.conflict(format!("Asset model {id} is {state}: wait until it is ACTIVE"), id)),
        }
    }
}
