//! Assets: each is made of an asset model, and has all but its name from there.

use std::sync::Arc;

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::asset_models::{ASSET, Flat, Hierarchy, KeptModel, path_json};
use super::asset_properties::{self, AssetProperty};
use super::associations::CHILD;
use crate::answer::ApiError;
use crate::limits::Quota;
use crate::moment::Moment;
use crate::store::Resource;

pub(super) const FAMILY: Family = Family {
    name: "Assets",
    operations: &[
        Behaviour::behaves("CreateAsset", create),
        Behaviour::behaves("DescribeAsset", describe),
        Behaviour::behaves("UpdateAsset", update),
        Behaviour::behaves("DeleteAsset", delete),
        Behaviour::behaves("ListAssets", list),
        Behaviour::behaves("DescribeAssetCompositeModel", describe_composite_model),
        Behaviour::behaves("DescribeAssetProperty", asset_properties::describe),
        Behaviour::behaves("UpdateAssetProperty", asset_properties::update),
        Behaviour::behaves("ListAssetProperties", asset_properties::list),
    ],
    schema: asset_properties::SCHEMA,
};

const DEFAULT_PAGE: u32 = 50;

/// The member that has assets in pages.
pub(super) const SUMMARIES: &str = "assetSummaries";

/// An asset, and the version of its model that it goes by.
#[derive(Clone, Debug)]
pub(super) struct KeptAsset {
    pub(super) resource: Resource,
    pub(super) model: Arc<Flat>,
    /// The row of the model, without its document.
    pub(super) model_row: Resource,
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
    exchange.check_quota(Quota::AssetsPerModel, || {
        Ok(exchange.rows.count_children((ASSET, ""), model.id(), exchange.now)? + 1)
    })?;
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
    let mut properties = match exchange.input["excludeProperties"].as_bool() {
        Some(true) => Vec::new(),
        _ => exchange.told_properties(&asset)?,
    };
    let mut of_composite = |of: Option<usize>| -> Vec<Value> {
        properties.iter_mut().filter(|(composite, _)| *composite == of).map(|(_, told)| told.take()).collect()
    };
    let own = of_composite(None);
    let composites = asset.model.composites_of(None).filter(|(_, flat)| flat.is_built_in()).map(|(index, flat)| {
        json!({
            "id": flat.composite.id,
            "externalId": flat.composite.external_id,
            "name": flat.composite.name,
            "description": flat.composite.description,
            "type": flat.composite.kind,
            "properties": of_composite(Some(index)),
        })
    });
    let custom = asset.model.composites_of(None).filter(|(_, flat)| !flat.is_built_in());
    let mut answer = json!({
        "assetId": asset.id(),
        "assetExternalId": asset.resource.external_id,
        "assetArn": exchange.asset_arn(asset.id()),
        "assetName": asset.resource.name,
        "assetModelId": asset.model.model_id,
        "assetHierarchies": hierarchies(&asset.model),
        "assetCreationDate": asset.resource.created.to_json(),
        "assetLastUpdateDate": asset.resource.updated.to_json(),
        "assetStatus": exchange.asset_status(&asset)?,
        "assetDescription": asset.resource.document["description"],
        "assetCompositeModelSummaries": custom.map(|(_, flat)| flat.summary()).collect::<Vec<Value>>(),
    });
    // Not in the macro, which would copy them.
    answer["assetCompositeModels"] = composites.collect();
    answer["assetProperties"] = own.into();
    Ok(answer.into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut asset = exchange.asset(exchange.text("assetId"))?;
    exchange.is_active(&asset)?;
    if let Some(external_id) = exchange.new_external_id("assetExternalId", "asset", &asset.resource)? {
        exchange.asset_external_id_is_free(Some(external_id))?;
        asset.resource.external_id = Some(external_id.to_owned());
    }
    let name = exchange.text("assetName");
    for link in exchange.rows.links_to(CHILD, asset.id())? {
        exchange.name_is_free_below(&link.source, &link.label, name, asset.id())?;
    }
    asset.resource.name = name.to_owned();
    asset.resource.document["description"] = exchange.input["assetDescription"].clone();
    asset.resource.state = "UPDATING".to_owned();
    asset.resource.settling = exchange.settling(Some("ACTIVE"));
    exchange.keep_asset(&mut asset)?;
    Ok(json!({ "assetId": asset.id(), "assetStatus": { "state": "UPDATING" } }).into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut asset = exchange.asset(exchange.text("assetId"))?;
    exchange.is_active(&asset)?;
    let id = asset.id().to_owned();
    if exchange.is_associated(&id)? {
        let message = format!("Asset {id} cannot be deleted: it is associated to other assets");
        return Err(exchange.asset_conflict(message, &id));
    }
    asset.resource.state = "DELETING".to_owned();
    asset.resource.settling = exchange.settling(None);
    exchange.keep_asset(&mut asset)?;
    exchange.forget_properties_of(&id)?;
    exchange.rows.forget_tags(&exchange.asset_arn(&id))?;
    Ok(json!({ "assetId": id, "assetStatus": { "state": "DELETING" } }).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let is_top_level = exchange.optional("filter") == Some("TOP_LEVEL");
    let item = |resource: &Resource| {
        if is_top_level && exchange.has_parent(&resource.id)? {
            return Ok(None);
        }
        let asset = exchange.with_model(resource.clone())?;
        asset.map(|asset| summary(exchange, &asset)).transpose()
    };
    let paging = exchange.paging(DEFAULT_PAGE)?;
    let page = match exchange.optional("assetModelId") {
        Some(named) => {
            let model = exchange.model(named)?;
            paging.children(exchange.rows, (ASSET, ""), model.id(), exchange.now, item)?
        }
        None if is_top_level => paging.stored(exchange.rows, (ASSET, ""), exchange.now, item)?,
        None => return Err(exchange.invalid("assetModelId: it is required if filter is not TOP_LEVEL")),
    };
    Ok(Outcome::Page(page, SUMMARIES))
}

/// An asset as it is listed.
pub(super) fn summary(exchange: &Exchange<'_>, asset: &KeptAsset) -> Result<Value, ApiError> {
    let summary = json!({
        "id": asset.id(),
        "externalId": asset.resource.external_id,
        "arn": exchange.asset_arn(asset.id()),
        "name": asset.resource.name,
        "assetModelId": asset.model.model_id,
        "creationDate": asset.resource.created.to_json(),
        "lastUpdateDate": asset.resource.updated.to_json(),
        "status": exchange.asset_status(asset)?,
        "hierarchies": hierarchies(&asset.model),
        "description": asset.resource.document["description"],
    });
    exchange.item(SUMMARIES, summary)
}

fn describe_composite_model(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let asset = exchange.asset(exchange.text("assetId"))?;
    let named = exchange.text("assetCompositeModelId");
    let (index, found) = asset.model.composite(named).ok_or_else(|| {
        exchange.not_found(format!("Composite model with id {named} not found for asset with id {}", asset.id()))
    })?;
    let composite = &found.composite;
    let properties = exchange.properties_of(&asset)?;
    let own = properties.iter().filter(|property| property.composite_model_id.as_ref() == Some(&composite.id));
    let inner = asset.model.composites_of(Some(index)).map(|(_, inner)| inner.summary());
    Ok(json!({
        "assetId": asset.id(),
        "assetCompositeModelId": composite.id,
        "assetCompositeModelExternalId": composite.external_id,
        "assetCompositeModelPath": path_json(&found.path),
        "assetCompositeModelName": composite.name,
        "assetCompositeModelDescription": composite.description.as_deref().unwrap_or_default(),
        "assetCompositeModelType": composite.kind,
        "assetCompositeModelProperties": own.map(AssetProperty::to_json).collect::<Vec<Value>>(),
        "assetCompositeModelSummaries": inner.collect::<Vec<Value>>(),
    })
    .into())
}

/// The hierarchies that assets of a model have.
fn hierarchies(model: &Flat) -> Value {
    let hierarchy = |hierarchy: &Hierarchy| json!({ "id": hierarchy.id, "externalId": hierarchy.external_id, "name": hierarchy.name });
    model.hierarchies.iter().map(hierarchy).collect()
}

impl Exchange<'_> {
    /// The asset that a request names: by its id, or by `externalId:` and its external id.
    pub(super) fn find_asset(&self, named: &str) -> Result<Option<KeptAsset>, ApiError> {
        let found = match named.strip_prefix("externalId:") {
            Some(external_id) => self.rows.by_external_id(ASSET, "", external_id, self.now)?,
            None => self.rows.get(ASSET, "", named, self.now)?,
        };
        found.map_or(Ok(None), |resource| self.with_model(resource))
    }

    /// An asset with the version of its model that it goes by.
    pub(super) fn with_model(&self, resource: Resource) -> Result<Option<KeptAsset>, ApiError> {
        let model = self.active_model(resource.parent.as_deref().unwrap_or_default())?;
        Ok(model.map(|(model_row, model)| KeptAsset { resource, model, model_row }))
    }

    /// The asset that a request names, or the refusal.
    pub(super) fn asset(&self, named: &str) -> Result<KeptAsset, ApiError> {
        self.find_asset(named)?.ok_or_else(|| self.not_found(format!("Asset with id {named} not found")))
    }

    /// Ends an asset's change at once, for whoever makes many in one go.
    pub(in crate::services) fn settle_asset(&self, named: &str) -> Result<(), ApiError> {
        let Some(asset) = self.find_asset(named)? else { return Ok(()) };
        let settled = self.rows.get(ASSET, "", &asset.resource.id, Moment(i64::MAX))?;
        settled.map_or(Ok(()), |settled| self.rows.update(&settled))
    }

    pub(super) fn asset_arn(&self, id: &str) -> String {
        self.arn(&format!("asset/{id}"))
    }

    /// The status of an asset: its own, but for the time in which a change of its model comes to it.
    pub(super) fn asset_status(&self, asset: &KeptAsset) -> Result<Value, ApiError> {
        let state = match asset.resource.state.as_str() {
            "ACTIVE" if asset.model_row.state == "UPDATING" => match self.model_state(&asset.model_row)? {
                "PROPAGATING" => "UPDATING",
                _ => "ACTIVE",
            },
            state => state,
        };
        Ok(json!({ "state": state }))
    }

    /// Refuses to do something with an asset that is not active.
    pub(super) fn is_active(&self, asset: &KeptAsset) -> Result<(), ApiError> {
        let status = self.asset_status(asset)?;
        match status["state"].as_str().unwrap_or_default() {
            "ACTIVE" => Ok(()),
            state => {
                let message = format!("Asset {} is {state}: wait until it is ACTIVE", asset.id());
                Err(self.asset_conflict(message, asset.id()))
            }
        }
    }

    /// Keeps an asset that has changed.
    pub(super) fn keep_asset(&self, asset: &mut KeptAsset) -> Result<(), ApiError> {
        asset.resource.updated = self.now;
        asset.resource.version += 1;
        self.rows.update(&asset.resource)
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
        self.asset_external_id_is_free(external_id)
    }

    fn asset_external_id_is_free(&self, external_id: Option<&str>) -> Result<(), ApiError> {
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
