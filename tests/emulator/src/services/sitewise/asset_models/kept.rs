//! An asset model as it is kept: its states, and the versions that it has.

use serde_json::{Value, json};

use super::super::super::Exchange;
use super::document::{Definition, ModelDocument};
use super::{ASSET, MODEL, USES};
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::store::Resource;

/// An asset model.
#[derive(Clone, Debug)]
pub(crate) struct KeptModel {
    pub(crate) resource: Resource,
    pub(crate) document: ModelDocument,
}

/// Which version of a model is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    /// What was put last, in whatever state it is.
    Latest,
    /// What assets go by.
    Active,
}

impl Version {
    /// The version that a member of the input names; the latest without one.
    pub(crate) fn of(text: Option<&str>) -> Version {
        match text {
            Some("ACTIVE") => Version::Active,
            _ => Version::Latest,
        }
    }
}

impl KeptModel {
    /// The model that a row holds.
    pub(crate) fn read(mut resource: Resource) -> Result<KeptModel, ApiError> {
        let document = serde_json::from_value(resource.document.take())?;
        Ok(KeptModel { resource, document })
    }

    pub(crate) fn id(&self) -> &str {
        &self.resource.id
    }

    /// Whether the latest version is the active one.
    pub(crate) fn is_active(&self) -> bool {
        self.resource.state == "ACTIVE"
    }

    /// A version, if there is one: a model that never was active has no active one.
    pub(crate) fn version(&self, version: Version) -> Option<&Definition> {
        match version {
            Version::Active if !self.is_active() => self.document.active.as_ref(),
            _ => Some(&self.document.latest),
        }
    }

    /// What the model's status is.
    pub(crate) fn status(&self, exchange: &Exchange<'_>) -> Result<Value, ApiError> {
        let state = exchange.model_state(&self.resource)?;
        let error = if state == "FAILED" { self.document.error.clone() } else { Value::Null };
        Ok(json!({ "state": state, "error": error }))
    }

    /// Begins a change: `latest` becomes the latest version, and the active one when that has settled. With an error it
    /// fails then, and what was active stays so.
    pub(crate) fn change(&mut self, exchange: &Exchange<'_>, mut latest: Definition, error: Value) {
        let is_active = self.is_active();
        let before = std::mem::take(&mut self.document.latest);
        latest.version = before.version + 1;
        if is_active {
            self.document.active = Some(before);
        }
        self.resource.name.clone_from(&latest.name);
        self.document.latest = latest;
        self.resource.state = "UPDATING".to_owned();
        self.resource.settling = exchange.settling(Some(if error.is_null() { "ACTIVE" } else { "FAILED" }));
        self.document.error = error;
        self.resource.updated = exchange.now;
        self.resource.version += 1;
    }
}

impl Exchange<'_> {
    /// The model that a request names: by its id, or by `externalId:` and its external id.
    pub(crate) fn find_model(&self, named: &str) -> Result<Option<KeptModel>, ApiError> {
        let found = match named.strip_prefix("externalId:") {
            Some(external_id) => self.rows.by_external_id(MODEL, "", external_id, self.now)?,
            None => self.rows.get(MODEL, "", named, self.now)?,
        };
        found.map(KeptModel::read).transpose()
    }

    /// The model that a request names, or the refusal.
    pub(crate) fn model(&self, named: &str) -> Result<KeptModel, ApiError> {
        self.find_model(named)?.ok_or_else(|| self.not_found(format!("Asset model with id {named} not found")))
    }

    /// The model that the input names as `assetModelId`.
    pub(crate) fn named_model(&self) -> Result<KeptModel, ApiError> {
        self.model(self.text("assetModelId"))
    }

    /// The version of a model that the input asks for with `assetModelVersion`.
    pub(crate) fn asked_version<'m>(&self, model: &'m KeptModel) -> Result<&'m Definition, ApiError> {
        let version = Version::of(self.optional("assetModelVersion"));
        model
            .version(version)
            .ok_or_else(|| self.not_found(format!("Asset model with id {} has no active version", model.id())))
    }

    pub(crate) fn model_arn(&self, id: &str) -> String {
        self.arn(&format!("asset-model/{id}"))
    }

    /// The state of a model. While its change goes to what depends on it, which is the second half of the time it takes, it is
    /// propagating; and what is made of a component model is updating meanwhile.
    pub(crate) fn model_state(&self, model: &Resource) -> Result<&'static str, ApiError> {
        Ok(match model.state.as_str() {
            "ACTIVE" if self.waits_for_component(&model.id)? => "UPDATING",
            "ACTIVE" => "ACTIVE",
            "CREATING" => "CREATING",
            _ if self.is_late(model) && self.has_dependents(&model.id)? => "PROPAGATING",
            "UPDATING" => "UPDATING",
            "DELETING" => "DELETING",
            _ => "FAILED",
        })
    }

    /// Whether the second half of a change has begun, and it will succeed.
    fn is_late(&self, model: &Resource) -> bool {
        model.settling.as_ref().is_some_and(|settling| {
            let middle = Moment(model.updated.0 + (settling.at.0 - model.updated.0) / 2);
            model.state == "UPDATING" && settling.to.as_deref() == Some("ACTIVE") && self.now >= middle
        })
    }

    fn has_dependents(&self, id: &str) -> Result<bool, ApiError> {
        let is_used = self.rows.links_to(USES, id)?.iter().any(|link| link.label == "component");
        Ok(is_used || self.has_assets(id)?)
    }

    /// Whether there are assets of a model.
    pub(crate) fn has_assets(&self, id: &str) -> Result<bool, ApiError> {
        let mut found = false;
        self.rows.scan_children((ASSET, ""), id, 0, self.now, |_| {
            found = true;
            Ok(false)
        })?;
        Ok(found)
    }

    /// Whether a component model in a model has a change that is on its way here, perhaps through other component models.
    fn waits_for_component(&self, id: &str) -> Result<bool, ApiError> {
        for link in self.rows.links_from(USES, id)?.iter().filter(|link| link.label == "component") {
            let Some(component) = self.rows.head(MODEL, "", &link.target, self.now)? else { continue };
            if self.is_late(&component) || component.state == "ACTIVE" && self.waits_for_component(&component.id)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Refuses to change what is in a state that changes by itself.
    pub(crate) fn must_rest(&self, model: &KeptModel) -> Result<(), ApiError> {
        let state = self.model_state(&model.resource)?;
        if ["ACTIVE", "FAILED"].contains(&state) {
            return Ok(());
        }
        let id = model.id();
        Err(self.conflict(format!("Asset model {id} is {state}: it can be changed when it is ACTIVE or FAILED"), id))
    }

    /// Ends a model's change at once, for whoever makes many in one go.
    pub(in crate::services) fn settle_model(&self, named: &str) -> Result<(), ApiError> {
        let Some(model) = self.find_model(named)? else { return Ok(()) };
        let settled = self.rows.get(MODEL, "", model.id(), Moment(i64::MAX))?;
        settled.map_or(Ok(()), |settled| self.rows.update(&settled))
    }

    /// `ConflictingOperationException` about an asset model.
    pub(crate) fn conflict(&self, message: impl Into<String>, id: &str) -> ApiError {
        let error = self.refuse("ConflictingOperationException", message);
        error.with("resourceId", id).with("resourceArn", self.model_arn(id))
    }

    /// Keeps a new model, or one that has changed, and what it uses.
    pub(crate) fn keep_model(&self, model: &mut KeptModel) -> Result<(), ApiError> {
        model.resource.document = serde_json::to_value(&model.document)?;
        // A model hangs on nothing: the place holds an id of this very revision, by which a parsed one is known to be it.
        model.resource.parent = Some(self.new_id());
        match model.resource.number {
            0 => self.rows.insert(MODEL, &mut model.resource)?,
            _ => self.rows.update(&model.resource)?,
        }
        self.note_parts(model)?;
        self.note_uses(model)
    }

    /// Notes which models a model uses, in either version, and for what.
    fn note_uses(&self, model: &KeptModel) -> Result<(), ApiError> {
        self.forget_uses(model.id())?;
        for definition in std::iter::once(&model.document.latest).chain(&model.document.active) {
            for hierarchy in &definition.hierarchies {
                self.rows.link(USES, model.id(), "hierarchy", &hierarchy.child_asset_model_id)?;
            }
            for component in definition.composites.iter().filter_map(|composite| composite.composed.as_ref()) {
                self.rows.link(USES, model.id(), "component", component)?;
            }
            for interface in &definition.interfaces {
                self.rows.link(USES, model.id(), "interface", &interface.id)?;
            }
        }
        Ok(())
    }

    pub(crate) fn forget_uses(&self, id: &str) -> Result<(), ApiError> {
        for link in self.rows.links_from(USES, id)? {
            self.rows.unlink(USES, &link.source, &link.label, &link.target)?;
        }
        Ok(())
    }
}
