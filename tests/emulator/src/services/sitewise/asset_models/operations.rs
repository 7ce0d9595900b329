//! Making, describing, changing and deleting asset models.

use serde_json::{Value, json};

use super::super::super::{Exchange, Outcome};
use super::document::{Definition, Hierarchy, ModelDocument};
use super::flat::FlatProperty;
use super::kept::KeptModel;
use super::soundness;
use crate::answer::ApiError;
use crate::limits::Quota;
use crate::store::Resource;

pub(super) fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let id = exchange.optional("assetModelId").map_or_else(|| exchange.new_id(), str::to_owned);
    let model_type = exchange.optional("assetModelType").unwrap_or("ASSET_MODEL").to_owned();
    let external_id = exchange.optional("assetModelExternalId");
    let name = exchange.text("assetModelName");
    exchange.model_is_free(&id, external_id)?;
    exchange.model_name_is_free(name, &model_type, &id)?;
    if model_type != "INTERFACE" {
        exchange.check_quota(Quota::AssetModels, || Ok(exchange.count_models()? + 1))?;
    }
    let mut latest = exchange.described(&model_type, &Definition::default())?;
    exchange.check_definition(&id, &model_type, &mut latest, &Definition::default())?;
    latest.version = 1;
    let flat = exchange.unrolled(&id, &latest)?;
    let error = soundness::fault(&flat);
    let is_sound = error.is_null();
    let mut resource = Resource::new(&*id, name, exchange.now, Value::Null);
    resource.external_id = external_id.map(str::to_owned);
    resource.state = "CREATING".to_owned();
    resource.settling = exchange.settling(Some(if is_sound { "ACTIVE" } else { "FAILED" }));
    let document = ModelDocument { model_type, latest, active: None, error };
    let mut model = KeptModel { resource, document };
    exchange.keep_model(&mut model)?;
    if is_sound {
        exchange.check_model_quotas(&model, &flat)?;
    }
    let arn = exchange.model_arn(&id);
    exchange.rows.tag(&arn, &exchange.input["tags"])?;
    Ok(json!({ "assetModelId": id, "assetModelArn": arn, "assetModelStatus": { "state": "CREATING" } }).into())
}

pub(super) fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let model = exchange.named_model()?;
    let definition = exchange.asked_version(&model)?;
    let flat = exchange.unrolled(model.id(), definition)?;
    let with_properties = exchange.input["excludeProperties"].as_bool() != Some(true);
    let properties = |of: Option<usize>| -> Vec<Value> {
        flat.properties_of(of).filter(|_| with_properties).map(FlatProperty::to_json).collect()
    };
    let built_in = flat.composites_of(None).filter(|(_, flat)| flat.is_built_in()).map(|(index, flat)| {
        json!({
            "id": flat.composite.id,
            "externalId": flat.composite.external_id,
            "name": flat.composite.name,
            "description": flat.composite.description,
            "type": flat.composite.kind,
            "properties": properties(Some(index)),
        })
    });
    let custom = flat.composites_of(None).filter(|(_, flat)| !flat.is_built_in()).map(|(_, flat)| flat.summary());
    Ok(json!({
        "assetModelId": model.id(),
        "assetModelExternalId": model.resource.external_id,
        "assetModelArn": exchange.model_arn(model.id()),
        "assetModelName": definition.name,
        "assetModelType": model.document.model_type,
        "assetModelDescription": definition.description.as_deref().unwrap_or_default(),
        "assetModelProperties": properties(None),
        "assetModelHierarchies": definition.hierarchies.iter().map(Hierarchy::to_json).collect::<Vec<Value>>(),
        "assetModelCompositeModels": built_in.collect::<Vec<Value>>(),
        "assetModelCompositeModelSummaries": custom.collect::<Vec<Value>>(),
        "assetModelCreationDate": model.resource.created.to_json(),
        "assetModelLastUpdateDate": model.resource.updated.to_json(),
        "assetModelStatus": model.status(exchange)?,
        "assetModelVersion": definition.version.to_string(),
        "interfaceDetails": definition.interfaces.iter().map(|applied| json!({ "id": applied.id })).collect::<Vec<Value>>(),
        "eTag": flat.etag(definition),
    })
    .into())
}

pub(super) fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut model = exchange.named_model()?;
    exchange.may_change(&model)?;
    if let Some(external_id) = exchange.new_external_id("assetModelExternalId", "asset model", &model.resource)? {
        exchange.model_external_id_is_free(Some(external_id))?;
        model.resource.external_id = Some(external_id.to_owned());
    }
    exchange.model_name_is_free(exchange.text("assetModelName"), &model.document.model_type, model.id())?;
    let latest = exchange.described(&model.document.model_type, &model.document.latest)?;
    exchange.interfaces_are_kept(&model.document.latest, &latest)?;
    exchange.change_model(&mut model, latest)?;
    Ok(json!({ "assetModelId": model.id(), "assetModelStatus": { "state": "UPDATING" } }).into())
}

pub(super) fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut model = exchange.named_model()?;
    exchange.may_change(&model)?;
    exchange.is_not_in_use(&model)?;
    model.resource.state = "DELETING".to_owned();
    model.resource.settling = exchange.settling(None);
    exchange.keep_model(&mut model)?;
    exchange.forget_uses(model.id())?;
    exchange.forget_parts(model.id())?;
    exchange.call.shared.flat_models.forget(model.id());
    exchange.rows.forget_tags(&exchange.model_arn(model.id()))?;
    Ok(json!({ "assetModelId": model.id(), "assetModelStatus": { "state": "DELETING" } }).into())
}

impl Exchange<'_> {
    /// Refuses an id and an external id that another model has.
    fn model_is_free(&self, id: &str, external_id: Option<&str>) -> Result<(), ApiError> {
        if self.find_model(id)?.is_some() {
            return Err(self.model_exists(format!("Asset model with id {id} already exists"), id));
        }
        self.model_external_id_is_free(external_id)
    }

    /// The external id that an update gives to a model or an asset; one that it has stays.
    pub(in crate::services::sitewise) fn new_external_id(
        &self,
        member: &str,
        noun: &str,
        resource: &Resource,
    ) -> Result<Option<&str>, ApiError> {
        match (&resource.external_id, self.optional(member)) {
            (None, asked) => Ok(asked),
            (Some(then), Some(now)) if then != now => {
                Err(self.invalid(format!("{member}: that of {noun} {} is {then} and stays so", resource.id)))
            }
            _ => Ok(None),
        }
    }

    /// Refuses an external id that another model has.
    pub(super) fn model_external_id_is_free(&self, external_id: Option<&str>) -> Result<(), ApiError> {
        let Some(external_id) = external_id else { return Ok(()) };
        match self.find_model(&format!("externalId:{external_id}"))? {
            Some(other) => {
                Err(self.model_exists(format!("Asset model with external id {external_id} already exists"), other.id()))
            }
            None => Ok(()),
        }
    }

    /// Refuses a name that another model of the same type has.
    pub(super) fn model_name_is_free(&self, name: &str, model_type: &str, id: &str) -> Result<(), ApiError> {
        for other in self.rows.named(super::MODEL, "", name, self.now)? {
            if other.id != id && other.document["modelType"] == model_type {
                return Err(self.model_exists(format!("{model_type} with name {name} already exists"), &other.id));
            }
        }
        Ok(())
    }

    /// `ResourceAlreadyExistsException` about an asset model.
    pub(super) fn model_exists(&self, message: impl Into<String>, id: &str) -> ApiError {
        let error = self.refuse("ResourceAlreadyExistsException", message);
        error.with("resourceId", id).with("resourceArn", self.model_arn(id))
    }
}
