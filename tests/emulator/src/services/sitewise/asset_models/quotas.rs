//! Quotas that an asset model can be beyond.

use std::collections::{HashMap, HashSet};

use super::super::super::Exchange;
use super::flat::Flat;
use super::kept::KeptModel;
use super::{MODEL, USES};
use crate::answer::ApiError;
use crate::limits::Quota;

impl Exchange<'_> {
    /// Refuses a model, which is kept already, that is beyond a quota. Its properties do not use each other in a circle.
    pub(super) fn check_model_quotas(&self, model: &KeptModel, flat: &Flat) -> Result<(), ApiError> {
        if self.call.shared.limits.is_empty() {
            return Ok(());
        }
        self.check_quota(Quota::HierarchiesPerModel, || Ok(flat.hierarchies.len() as u64))?;
        self.check_quota(Quota::PropertiesPerModel, || Ok(flat.properties.len() as u64))?;
        self.check_dependents(flat)?;
        self.check_tree(model)
    }

    fn check_dependents(&self, flat: &Flat) -> Result<(), ApiError> {
        let mut direct: HashMap<&str, Vec<&str>> = HashMap::new();
        for found in &flat.properties {
            let variables = found.property.computation().and_then(|computation| computation["variables"].as_array());
            let inputs = variables.into_iter().flatten().filter(|variable| variable["value"]["hierarchyId"].is_null());
            let inputs: HashSet<&str> =
                inputs.filter_map(|variable| variable["value"]["propertyId"].as_str()).collect();
            for input in inputs {
                direct.entry(input).or_default().push(&found.property.id);
            }
        }
        for (input, dependents) in &direct {
            self.check_quota(Quota::DirectDependents, || Ok(dependents.len() as u64))?;
            let (all, depth) = reached(input, |id| direct.get(id).cloned().unwrap_or_default());
            self.check_quota(Quota::Dependents, || Ok(all.len() as u64 - 1))?;
            self.check_quota(Quota::PropertyDepth, || Ok(depth))?;
        }
        Ok(())
    }

    /// The models that a model's hierarchies lead to, how many lead there, and how many models are in one tree.
    fn check_tree(&self, model: &KeptModel) -> Result<(), ApiError> {
        let links = |id: &str, is_up: bool| -> Result<Vec<String>, ApiError> {
            let links = if is_up { self.rows.links_to(USES, id)? } else { self.rows.links_from(USES, id)? };
            let links = links.into_iter().filter(|link| link.label == "hierarchy");
            let ids = links.map(|link| if is_up { link.source } else { link.target });
            let mut found = Vec::new();
            for id in ids {
                if self.rows.head(MODEL, "", &id, self.now)?.is_some() {
                    found.push(id);
                }
            }
            Ok(found)
        };
        for hierarchy in &model.document.latest.hierarchies {
            let parents = || Ok(links(&hierarchy.child_asset_model_id, true)?.len() as u64);
            self.check_quota(Quota::ParentsPerModel, parents)?;
        }
        let above = closure(model.id(), |id| links(id, true))?;
        for root in above {
            if links(&root, true)?.is_empty() {
                self.check_quota(Quota::ModelsPerTree, || Ok(closure(&root, |id| links(id, false))?.len() as u64))?;
            }
        }
        Ok(())
    }

    /// How many models of assets and components there are.
    pub(super) fn count_models(&self) -> Result<u64, ApiError> {
        let models = self.rows.all(MODEL, "", self.now)?;
        Ok(models.iter().filter(|model| model.document["modelType"] != "INTERFACE").count() as u64)
    }
}

/// All that is reached from a property, itself as well, and how many steps the longest way has, counted in properties.
fn reached<'f>(from: &'f str, next: impl Fn(&str) -> Vec<&'f str>) -> (HashSet<&'f str>, u64) {
    let (mut all, mut level, mut depth) = (HashSet::from([from]), HashSet::from([from]), 0);
    while !level.is_empty() {
        depth += 1;
        level = level.into_iter().flat_map(&next).collect();
        all.extend(&level);
    }
    (all, depth)
}

/// All that is reached from a model, itself as well.
fn closure(from: &str, next: impl Fn(&str) -> Result<Vec<String>, ApiError>) -> Result<HashSet<String>, ApiError> {
    let mut all = HashSet::from([from.to_owned()]);
    let mut open = vec![from.to_owned()];
    while let Some(id) = open.pop() {
        open.extend(next(&id)?.into_iter().filter(|id| all.insert(id.clone())));
    }
    Ok(all)
}
