//! A model unrolled: its own properties, those of its composite models, and what component models bring along. Assets are
//! made of this.

use std::collections::HashMap;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::document::{Composite, Definition, Hierarchy, Property, is_named};
use crate::encoding::base64;

/// One step on the way from the root of a model to what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Segment {
    pub(crate) id: String,
    pub(crate) name: String,
}

/// A property, wherever it is in a model.
#[derive(Clone, Debug)]
pub(crate) struct FlatProperty {
    pub(crate) property: Property,
    /// The place of its composite model in [`Flat::composites`]; nothing for one of the model itself.
    pub(crate) composite: Option<usize>,
    /// The composite models that it is in, and itself.
    pub(crate) path: Vec<Segment>,
}

/// A composite model, wherever it is in a model. Its properties are among those of the model.
#[derive(Clone, Debug)]
pub(crate) struct FlatComposite {
    pub(crate) composite: Composite,
    /// The place of the composite model that it is in.
    pub(crate) parent: Option<usize>,
    /// The composite models that it is in, and itself.
    pub(crate) path: Vec<Segment>,
    /// Whether a component model brought it along.
    pub(crate) is_derived: bool,
    /// The component models that it comes from, outermost first.
    pub(crate) composed: Vec<String>,
}

/// A version of a model, unrolled.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flat {
    pub(crate) model_id: String,
    /// Those of the model itself first.
    pub(crate) properties: Vec<FlatProperty>,
    pub(crate) composites: Vec<FlatComposite>,
    pub(crate) hierarchies: Vec<Hierarchy>,
    pub(super) by_id: HashMap<String, usize>,
}

impl Flat {
    /// The property with this id, or `externalId:` and its external id.
    pub(crate) fn property(&self, named: &str) -> Option<&FlatProperty> {
        match named.strip_prefix("externalId:") {
            None => self.by_id.get(named).map(|index| &self.properties[*index]),
            Some(external_id) => {
                self.properties.iter().find(|flat| flat.property.external_id.as_deref() == Some(external_id))
            }
        }
    }

    /// The properties of the model itself, or of one of its composite models.
    pub(crate) fn properties_of(&self, composite: Option<usize>) -> impl Iterator<Item = &FlatProperty> {
        self.properties.iter().filter(move |flat| flat.composite == composite)
    }

    /// The composite model with this id, or `externalId:` and its external id, and its place.
    pub(crate) fn composite(&self, named: &str) -> Option<(usize, &FlatComposite)> {
        let is_it = |flat: &FlatComposite| is_named(named, &flat.composite.id, flat.composite.external_id.as_deref());
        self.composites.iter().enumerate().find(|(_, flat)| is_it(flat))
    }

    /// The composite models that are in another one, or in the model itself, and not in one between.
    pub(crate) fn composites_of(&self, parent: Option<usize>) -> impl Iterator<Item = (usize, &FlatComposite)> {
        self.composites.iter().enumerate().filter(move |(_, flat)| flat.parent == parent)
    }

    /// The hierarchy with this id, or `externalId:` and its external id.
    pub(crate) fn hierarchy(&self, named: &str) -> Option<&Hierarchy> {
        self.hierarchies.iter().find(|hierarchy| is_named(named, &hierarchy.id, hierarchy.external_id.as_deref()))
    }

    /// The hash that tells this version of the model from others: 43 characters.
    pub(crate) fn etag(&self, of: &Definition) -> String {
        let mut hash = Sha256::new();
        hash.update(format!("{} {} {} {:?} {:?}", self.model_id, of.version, of.name, of.description, of.interfaces));
        for flat in &self.properties {
            hash.update(format!("{} {}", flat.property.to_json(), path_json(&flat.path)));
        }
        for flat in &self.composites {
            hash.update(format!("{} {:?}", path_json(&flat.path), flat.composite));
        }
        for hierarchy in &self.hierarchies {
            hash.update(hierarchy.to_json().to_string());
        }
        base64(&hash.finalize()).replace('+', "-").replace('/', "_").trim_end_matches('=').to_owned()
    }
}

impl FlatComposite {
    /// Whether it is listed among the composite models that are no custom ones, such as alarms.
    pub(crate) fn is_built_in(&self) -> bool {
        self.composite.kind != "CUSTOM" && self.parent.is_none() && self.composite.composed.is_none()
    }

    /// As the summaries of composite models of models and assets have it.
    pub(crate) fn summary(&self) -> Value {
        json!({
            "id": self.composite.id,
            "externalId": self.composite.external_id,
            "name": self.composite.name,
            "type": self.composite.kind,
            "description": self.composite.description.as_deref().unwrap_or_default(),
            "path": path_json(&self.path),
        })
    }
}

impl FlatProperty {
    /// As `AssetModelProperty`.
    pub(crate) fn to_json(&self) -> Value {
        let mut property = self.property.to_json();
        property["path"] = path_json(&self.path);
        property
    }
}

/// A path as answers have it.
pub(crate) fn path_json(path: &[Segment]) -> Value {
    let step = |segment: &Segment| {
        let members =
            [("id".to_owned(), segment.id.as_str().into()), ("name".to_owned(), segment.name.as_str().into())];
        Value::Object(members.into_iter().collect())
    };
    path.iter().map(step).collect()
}
