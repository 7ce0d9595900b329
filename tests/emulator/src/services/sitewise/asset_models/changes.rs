//! Changing asset models: who may, and what a change does to assets and to other models.

use serde_json::Value;

use super::super::super::Exchange;
use super::super::associations::CHILD;
use super::document::Definition;
use super::flat::Flat;
use super::kept::{KeptModel, Version};
use super::unrolling::derived_id;
use super::{MODEL, USES, soundness};
use crate::answer::ApiError;

impl Exchange<'_> {
    /// Refuses a change of a model that is changing, or is not what `ifMatch`, `ifNoneMatch` and `matchForVersionType` say.
    pub(crate) fn may_change(&self, model: &KeptModel) -> Result<(), ApiError> {
        let asked = self.optional("matchForVersionType");
        let name = asked.unwrap_or("LATEST");
        let version = model.version(Version::of(asked));
        if let Some(expected) = self.optional("ifMatch") {
            let etag = match version {
                Some(definition) => Some(self.unrolled(model.id(), definition)?.etag(definition)),
                None => None,
            };
            if etag.as_deref() != Some(expected) {
                let message =
                    format!("ifMatch: the {name} version of asset model {} has not the ETag {expected}", model.id());
                return Err(self.precondition_failed(message, model.id()));
            }
        }
        if self.optional("ifNoneMatch").is_some() && version.is_some() {
            let message = format!("ifNoneMatch: asset model {} has a version that is {name}", model.id());
            return Err(self.precondition_failed(message, model.id()));
        }
        self.must_rest(model)
    }

    fn precondition_failed(&self, message: String, id: &str) -> ApiError {
        let error = self.refuse("PreconditionFailedException", message);
        error.with("resourceId", id).with("resourceArn", self.model_arn(id))
    }

    /// Makes `latest` the latest version of a model, once it is checked, and lets it come to assets and other models.
    pub(crate) fn change_model(&self, model: &mut KeptModel, mut latest: Definition) -> Result<(), ApiError> {
        let id = model.id().to_owned();
        let active = model.version(Version::Active).cloned().unwrap_or_default();
        self.check_definition(&id, &model.document.model_type, &mut latest, &active)?;
        let flat = self.unrolled(&id, &latest)?;
        let error = soundness::fault(&flat);
        let before = self.unrolled(&id, &active)?;
        let gone = before.properties.iter().map(|found| found.property.id.clone());
        let mut gone = vec![(id.clone(), gone.filter(|id| flat.property(id).is_none()).collect::<Vec<_>>())];
        self.gone_from_dependents(&id, &gone[0].1.clone(), &mut gone)?;
        for (model, properties) in &gone {
            self.are_not_summed_up(model, properties)?;
        }
        let is_sound = error.is_null();
        model.change(self, latest, error);
        self.keep_model(model)?;
        if is_sound {
            self.check_model_quotas(model, &flat)?;
            gone.iter().flat_map(|(_, gone)| gone).try_for_each(|property| self.forget_property(property))?;
            self.take_children(&id, &before, &flat)?;
            if model.document.model_type == "INTERFACE" {
                self.reapply_interface(&model.document.latest, &id)?;
            }
        }
        Ok(())
    }

    /// Finds what goes from other models when properties go from a component model, by the ids that it has there.
    ///
    /// # Errors
    /// `InvalidRequestException` if an expression there needs one of them.
    fn gone_from_dependents(
        &self,
        component: &str,
        gone: &[String],
        all: &mut Vec<(String, Vec<String>)>,
    ) -> Result<(), ApiError> {
        if gone.is_empty() {
            return Ok(());
        }
        for link in self.rows.links_to(USES, component)?.into_iter().filter(|link| link.label == "component") {
            let Some(model) = self.find_model(&link.source)? else { continue };
            let latest = &model.document.latest;
            let made_of_it = latest.composites.iter().filter(|own| own.composed.as_deref() == Some(component));
            let gone: Vec<String> =
                made_of_it.flat_map(|own| gone.iter().map(|gone| derived_id(&own.id, gone))).collect();
            for property in latest.all_properties() {
                let variables = property.computation().and_then(|computation| computation["variables"].as_array());
                let needs = |variable: &Value| gone.iter().any(|gone| variable["value"]["propertyId"] == **gone);
                if variables.into_iter().flatten().any(needs) {
                    let (model, name) = (model.id(), &property.name);
                    let message = format!("a property that goes is in the expression of {name} of asset model {model}");
                    return Err(self.invalid(message));
                }
            }
            all.push((model.id().to_owned(), gone.clone()));
            self.gone_from_dependents(model.id(), &gone, all)?;
        }
        Ok(())
    }

    /// By a hierarchy that is no longer in the model, its assets have no children.
    fn take_children(&self, id: &str, before: &Flat, now: &Flat) -> Result<(), ApiError> {
        let is_gone = |id: &str| now.hierarchies.iter().all(|hierarchy| hierarchy.id != id);
        let hierarchies: Vec<&str> =
            before.hierarchies.iter().map(|hierarchy| hierarchy.id.as_str()).filter(|id| is_gone(id)).collect();
        if hierarchies.is_empty() {
            return Ok(());
        }
        for asset in self.rows.children(super::ASSET, "", id, self.now)? {
            for link in self.rows.links_from(CHILD, &asset.id)? {
                if hierarchies.contains(&link.label.as_str()) {
                    self.rows.unlink(CHILD, &link.source, &link.label, &link.target)?;
                }
            }
        }
        Ok(())
    }

    /// Refuses to take properties away that a metric of a parent's model is computed from.
    fn are_not_summed_up(&self, id: &str, gone: &[String]) -> Result<(), ApiError> {
        if gone.is_empty() {
            return Ok(());
        }
        for (parent, metric, property) in self.summed_up(id)? {
            if gone.contains(&property) {
                let message = format!(
                    "the property {property} is in the expression of the metric {metric} of asset model {parent}"
                );
                return Err(self.invalid(message));
            }
        }
        Ok(())
    }

    /// The metrics of other models that are computed from properties of a model's assets: the other model's id, the metric's
    /// name, and the property's id.
    fn summed_up(&self, id: &str) -> Result<Vec<(String, String, String)>, ApiError> {
        let mut found = Vec::new();
        for link in self.rows.links_to(USES, id)?.into_iter().filter(|link| link.label == "hierarchy") {
            let Some(parent) = self.find_model(&link.source)?.filter(|parent| parent.id() != id) else { continue };
            let latest = &parent.document.latest;
            for property in latest.all_properties() {
                let variables = property.kind["metric"]["variables"].as_array();
                for value in variables.into_iter().flatten().map(|variable| &variable["value"]) {
                    let hierarchy = value["hierarchyId"].as_str().and_then(|named| latest.hierarchy(named));
                    if hierarchy.is_some_and(|hierarchy| hierarchy.child_asset_model_id == id) {
                        let input = value["propertyId"].as_str().unwrap_or_default().to_owned();
                        found.push((parent.id().to_owned(), property.name.clone(), input));
                    }
                }
            }
        }
        Ok(found)
    }

    /// Refuses to delete a model that there are assets of, or that other models need.
    pub(super) fn is_not_in_use(&self, model: &KeptModel) -> Result<(), ApiError> {
        let id = model.id();
        if self.has_assets(id)? {
            return Err(self.conflict(format!("Asset model {id} cannot be deleted: there are assets of it"), id));
        }
        if let Some((parent, metric, _)) = self.summed_up(id)?.first() {
            let message = format!(
                "Asset model {id} cannot be deleted: the metric {metric} of asset model {parent} depends on it"
            );
            return Err(self.conflict(message, id));
        }
        for link in self.rows.links_to(USES, id)?.into_iter().filter(|link| link.label != "hierarchy") {
            if self.rows.head(MODEL, "", &link.source, self.now)?.is_some() {
                let (label, source) = (link.label, link.source);
                let message = format!("Asset model {id} cannot be deleted: it is a {label} of asset model {source}");
                return Err(self.conflict(message, id));
            }
        }
        Ok(())
    }
}
