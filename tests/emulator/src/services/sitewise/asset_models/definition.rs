//! From the lists of a request to a definition: who is who of what was there before, and new ids for the rest.

use serde_json::Value;

use super::super::super::Exchange;
use super::document::{Composite, Definition, Hierarchy, Property};
use super::properties;
use crate::answer::ApiError;

/// What a list of a request names, and what it was before.
pub(crate) trait Named {
    /// What it is called in messages.
    const WHAT: &'static str;
    fn id(&self) -> &str;
    fn external_id(&self) -> Option<&str>;
    fn name(&self) -> &str;
    fn set(&mut self, id: String, external_id: Option<String>);
}

macro_rules! named {
    ($kind:ty, $what:literal) => {
        impl Named for $kind {
            const WHAT: &'static str = $what;
            fn id(&self) -> &str {
                &self.id
            }
            fn external_id(&self) -> Option<&str> {
                self.external_id.as_deref()
            }
            fn name(&self) -> &str {
                &self.name
            }
            fn set(&mut self, id: String, external_id: Option<String>) {
                (self.id, self.external_id) = (id, external_id);
            }
        }
    };
}

named!(Property, "property");
named!(Hierarchy, "hierarchy");
named!(Composite, "composite model");

impl Exchange<'_> {
    /// The definition that the lists `assetModelProperties`, `assetModelHierarchies` and `assetModelCompositeModels` of the
    /// input describe. What was there `before` and is not in the lists goes, but for custom composite models, which have
    /// operations of their own.
    pub(crate) fn described(&self, model_type: &str, before: &Definition) -> Result<Definition, ApiError> {
        let text = |member| self.optional(member).map(str::to_owned);
        let mut definition = Definition {
            version: before.version,
            name: self.text("assetModelName").to_owned(),
            description: text("assetModelDescription"),
            properties: self.given("assetModelProperties", &before.properties)?,
            hierarchies: self.given("assetModelHierarchies", &before.hierarchies)?,
            interfaces: before.interfaces.clone(),
            derived_external_ids: before.derived_external_ids.clone(),
            composites: Vec::new(),
        };
        for (index, hierarchy) in definition.hierarchies.iter_mut().enumerate() {
            let path = format!("assetModelHierarchies[{index}].childAssetModelId");
            let named = &hierarchy.child_asset_model_id;
            if *named != self.text("assetModelId") || before.version > 0 {
                let model = self.find_model(named)?;
                let model =
                    model.ok_or_else(|| self.not_found(format!("{path}: Asset model with id {named} not found")))?;
                let kind = &model.document.model_type;
                if kind == "COMPONENT_MODEL" || kind == "INTERFACE" && model_type != "INTERFACE" {
                    return Err(self.invalid(format!("{path}: no assets are made of the {kind} {named}")));
                }
                hierarchy.child_asset_model_id = model.id().to_owned();
            }
        }
        let (built_in, custom): (Vec<_>, Vec<_>) = before.composites.iter().cloned().partition(is_built_in);
        let given = self.input["assetModelCompositeModels"].as_array().map(Vec::as_slice).unwrap_or_default();
        definition.composites = self.given("assetModelCompositeModels", &built_in)?;
        for (index, composite) in definition.composites.iter_mut().enumerate() {
            let path = format!("assetModelCompositeModels[{index}]");
            check_composite_type(self, &composite.kind, &format!("{path}.type"))?;
            if composite.kind == "CUSTOM" {
                return Err(self.invalid(format!(
                    "{path}.type: a composite model of type CUSTOM is made with CreateAssetModelCompositeModel"
                )));
            }
            (composite.parent, composite.composed) = (None, None);
            let before = built_in.iter().find(|before| before.id == composite.id);
            let before = before.map(|before| before.properties.as_slice()).unwrap_or_default();
            composite.properties = self.given_in(&given[index]["properties"], &format!("{path}.properties"), before)?;
        }
        definition.composites.extend(custom);
        drop_orphans(&mut definition.composites);
        Ok(definition)
    }

    /// The list that the input has as `member`, with the ids of what was there before.
    pub(crate) fn given<T>(&self, member: &str, before: &[T]) -> Result<Vec<T>, ApiError>
    where
        T: Named + serde::de::DeserializeOwned,
    {
        self.given_in(&self.input[member], member, before)
    }

    fn given_in<T>(&self, list: &Value, path: &str, before: &[T]) -> Result<Vec<T>, ApiError>
    where
        T: Named + serde::de::DeserializeOwned,
    {
        let mut given: Vec<T> = Vec::new();
        for (index, item) in list.as_array().into_iter().flatten().enumerate() {
            let path = format!("{path}[{index}]");
            let mut item = item.clone();
            properties::drop_nulls(&mut item);
            let mut item: T = serde_json::from_value(item).map_err(|error| self.invalid(format!("{path}: {error}")))?;
            self.identify(&mut item, &path, before)?;
            given.push(item);
        }
        Ok(given)
    }

    /// Gives an item the id that it had before, the one that is asked for, or a new one. It is what was there before if it has
    /// its id, its external id or, without either, its name.
    fn identify<T: Named>(&self, item: &mut T, path: &str, before: &[T]) -> Result<(), ApiError> {
        let old = match (item.id(), item.id().strip_prefix("externalId:")) {
            (_, Some(external_id)) => {
                let found = before.iter().find(|old| old.external_id() == Some(external_id));
                if found.is_none() {
                    return Err(self.invalid(format!("{path}.id: there is no {} {}", T::WHAT, item.id())));
                }
                found
            }
            ("", None) => before
                .iter()
                .find(|old| old.external_id().is_some() && old.external_id() == item.external_id())
                .or_else(|| before.iter().find(|old| old.name() == item.name())),
            (id, None) => before.iter().find(|old| old.id() == id),
        };
        let Some(old) = old else {
            let id = if item.id().is_empty() { self.new_id() } else { item.id().to_owned() };
            let external_id = item.external_id().map(str::to_owned);
            item.set(id, external_id);
            return Ok(());
        };
        if let (Some(now), Some(then)) = (item.external_id(), old.external_id())
            && now != then
        {
            return Err(self.invalid(format!(
                "{path}.externalId: the external id of the {} {} is {then} and cannot be changed to {now}",
                T::WHAT,
                old.id()
            )));
        }
        let external_id = item.external_id().or(old.external_id()).map(str::to_owned);
        item.set(old.id().to_owned(), external_id);
        Ok(())
    }
}

/// What was in a composite model that goes, goes with it.
fn drop_orphans(composites: &mut Vec<Composite>) {
    loop {
        let ids: Vec<String> = composites.iter().map(|composite| composite.id.clone()).collect();
        composites.retain(|composite| composite.parent.as_ref().is_none_or(|parent| ids.contains(parent)));
        if composites.len() == ids.len() {
            return;
        }
    }
}

/// Whether a composite model comes with the model, and has no operations of its own.
pub(crate) fn is_built_in(composite: &Composite) -> bool {
    composite.kind != "CUSTOM" && composite.parent.is_none() && composite.composed.is_none()
}

/// Refuses a type of composite models that there is not.
pub(crate) fn check_composite_type(exchange: &Exchange<'_>, kind: &str, path: &str) -> Result<(), ApiError> {
    const TYPES: [&str; 3] = ["CUSTOM", "AWS/ALARM", "AWS/L4E_ANOMALY"];
    if TYPES.contains(&kind) {
        return Ok(());
    }
    Err(exchange.invalid(format!("{path}: '{kind}' is none of {}", TYPES.join(", "))))
}

/// Refuses what occurs twice: `what` is its name in the message.
pub(crate) fn no_duplicates<'t>(
    exchange: &Exchange<'_>,
    what: &str,
    texts: impl Iterator<Item = &'t str>,
) -> Result<(), ApiError> {
    let mut seen = std::collections::HashSet::new();
    for text in texts {
        if !seen.insert(text) {
            return Err(exchange.invalid(format!("the {what} {text} occurs twice in the asset model")));
        }
    }
    Ok(())
}
