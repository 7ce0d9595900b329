//! A model unrolled: its own properties, those of its composite models, and what component models bring along.
//!
//! Assets are made of this. It is found once for each revision of a model and of the component models in it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::super::super::Exchange;
use super::MODEL;
use super::document::{Composite, Definition, Hierarchy, Property, is_named};
use super::kept::Version;
use crate::answer::ApiError;
use crate::encoding::uuid;
use crate::store::Resource;

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
    by_id: HashMap<String, usize>,
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
        crate::encoding::base64(&hash.finalize()).replace('+', "-").replace('/', "_").trim_end_matches('=').to_owned()
    }
}

impl FlatComposite {
    /// Whether it is listed among the composite models that are no custom ones, such as alarms.
    pub(crate) fn is_built_in(&self) -> bool {
        self.composite.kind != "CUSTOM" && self.parent.is_none() && self.composite.composed.is_none()
    }

    /// As the summaries of composite models of models and assets have it.
    pub(crate) fn summary(&self) -> Value {
        let mut summary = json!({
            "id": self.composite.id,
            "name": self.composite.name,
            "type": self.composite.kind,
            "description": self.composite.description.as_deref().unwrap_or_default(),
            "path": path_json(&self.path),
        });
        if let Some(external_id) = &self.composite.external_id {
            summary["externalId"] = external_id.as_str().into();
        }
        summary
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

/// The id of what a component model brings along: of the composite model that is made of it, and the id that it has there.
fn derived_id(composite: &str, id: &str) -> String {
    let hash = Sha256::digest(format!("{composite}/{id}"));
    let half = |from: usize| hash[from..from + 8].iter().fold(0u64, |number, byte| number << 8 | u64::from(*byte));
    uuid(half(0), half(8))
}

/// The models that were unrolled, by id, and the revisions of whatever went into them.
#[derive(Debug, Default)]
pub(crate) struct FlatModels(Mutex<HashMap<String, Cached>>);

#[derive(Clone, Debug)]
struct Cached {
    model: Revision,
    components: Arc<[Revision]>,
    flat: Arc<Flat>,
}

/// What a model was when it was unrolled.
#[derive(Clone, Debug, PartialEq)]
struct Revision {
    id: String,
    revision: Option<String>,
    is_active: bool,
}

impl Revision {
    fn of(model: &Resource) -> Revision {
        Revision { id: model.id.clone(), revision: model.parent.clone(), is_active: model.state == "ACTIVE" }
    }
}

impl Exchange<'_> {
    /// The active version of a model, unrolled, and its row without the document; nothing for a model that is not there or
    /// never was active.
    pub(crate) fn active_model(&self, id: &str) -> Result<Option<(Resource, Arc<Flat>)>, ApiError> {
        let Some(row) = self.rows.head(MODEL, "", id, self.now)? else { return Ok(None) };
        let models = &self.call.shared.flat_models.0;
        let cached = models.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned();
        if let Some(cached) = cached
            && self.is_current(&cached, &row)?
        {
            return Ok(Some((row, cached.flat)));
        }
        let Some(model) = self.find_model(id)? else { return Ok(None) };
        let Some(definition) = model.version(Version::Active) else { return Ok(None) };
        let mut unrolling = Unrolling::new(self, id);
        let flat = Arc::new(unrolling.unroll(definition)?);
        let components = unrolling.components.into();
        let cached = Cached { model: Revision::of(&row), components, flat: Arc::clone(&flat) };
        models.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), cached);
        Ok(Some((row, flat)))
    }

    /// Whether a model and the component models in it are what they were when it was unrolled.
    fn is_current(&self, cached: &Cached, row: &Resource) -> Result<bool, ApiError> {
        for component in &*cached.components {
            let now = self.rows.head(MODEL, "", &component.id, self.now)?;
            if now.as_ref().map(Revision::of).as_ref() != Some(component) {
                return Ok(false);
            }
        }
        Ok(cached.model == Revision::of(row))
    }

    /// Any version of a model, unrolled.
    pub(crate) fn unrolled(&self, model_id: &str, definition: &Definition) -> Result<Flat, ApiError> {
        Unrolling::new(self, model_id).unroll(definition)
    }
}

/// A model that is being unrolled.
struct Unrolling<'e, 'a> {
    exchange: &'e Exchange<'a>,
    /// The component models that were seen.
    components: Vec<Revision>,
    flat: Flat,
}

impl<'e, 'a> Unrolling<'e, 'a> {
    fn new(exchange: &'e Exchange<'a>, model_id: &str) -> Unrolling<'e, 'a> {
        let flat = Flat { model_id: model_id.to_owned(), ..Flat::default() };
        Unrolling { exchange, components: Vec::new(), flat }
    }

    fn unroll(&mut self, definition: &Definition) -> Result<Flat, ApiError> {
        self.flat.hierarchies.clone_from(&definition.hierarchies);
        for property in &definition.properties {
            self.property(property.clone(), None);
        }
        self.composites(definition, None)?;
        let mut flat = std::mem::take(&mut self.flat);
        let external_id = |id: &str| definition.derived_external_ids.get(id).cloned();
        for FlatProperty { property, .. } in &mut flat.properties {
            property.external_id = external_id(&property.id).or(property.external_id.take());
        }
        for FlatComposite { composite, .. } in &mut flat.composites {
            composite.external_id = external_id(&composite.id).or(composite.external_id.take());
        }
        let ids = flat.properties.iter().enumerate().map(|(index, flat)| (flat.property.id.clone(), index));
        flat.by_id = ids.collect();
        Ok(flat)
    }

    /// Where what is in a composite model begins its path.
    fn path(&self, composite: Option<usize>) -> Vec<Segment> {
        composite.map(|index| self.flat.composites[index].path.clone()).unwrap_or_default()
    }

    fn property(&mut self, property: Property, composite: Option<usize>) {
        let mut path = self.path(composite);
        path.push(Segment { id: property.id.clone(), name: property.name.clone() });
        self.flat.properties.push(FlatProperty { property, composite, path });
    }

    /// Takes a composite model in, and says where it is.
    fn composite(
        &mut self,
        composite: Composite,
        parent: Option<usize>,
        is_derived: bool,
        composed: Vec<String>,
    ) -> usize {
        let mut path = self.path(parent);
        path.push(Segment { id: composite.id.clone(), name: composite.name.clone() });
        self.flat.composites.push(FlatComposite { composite, parent, path, is_derived, composed });
        self.flat.composites.len() - 1
    }

    /// Takes the definition's composite models that are in the one at `parent`, and whatever is in them.
    fn composites(&mut self, definition: &Definition, parent: Option<usize>) -> Result<(), ApiError> {
        let parent_id = parent.map(|index| self.flat.composites[index].composite.id.clone());
        for own in definition.composites.iter().filter(|composite| composite.parent == parent_id) {
            let index = self.composite(own.clone(), parent, false, own.composed.iter().cloned().collect());
            for property in &own.properties {
                self.property(property.clone(), Some(index));
            }
            self.composites(definition, Some(index))?;
            if let Some(component) = &own.composed {
                self.component(component, index, &own.id)?;
            }
        }
        Ok(())
    }

    /// Takes what a component model brings along into the composite model at `index`.
    fn component(&mut self, component: &str, index: usize, id: &str) -> Result<(), ApiError> {
        let Some(model) = self.exchange.find_model(component)? else { return Ok(()) };
        self.components.push(Revision::of(&model.resource));
        let mut inner = Unrolling::new(self.exchange, model.id());
        let brought = match model.version(Version::Active) {
            Some(definition) => inner.unroll(definition)?,
            None => Flat::default(),
        };
        self.components.append(&mut inner.components);
        let outer = self.flat.composites[index].composed.clone();
        let first = self.flat.composites.len();
        let place = |inner: Option<usize>| Some(inner.map_or(index, |inner| first + inner));
        for flat in brought.composites {
            let composed = outer.iter().cloned().chain(flat.composed).collect();
            let composite = Composite { id: derived_id(id, &flat.composite.id), external_id: None, ..flat.composite };
            self.composite(composite, place(flat.parent), true, composed);
        }
        for flat in brought.properties {
            self.property(derived(flat.property, id), place(flat.composite));
        }
        Ok(())
    }
}

/// A property of a component model as the composite model that is made of it has it.
fn derived(mut property: Property, composite: &str) -> Property {
    property.id = derived_id(composite, &property.id);
    property.external_id = None;
    for variables in ["/transform/variables", "/metric/variables"] {
        for variable in property.kind.pointer_mut(variables).and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(Value::String(id)) = variable.pointer_mut("/value/propertyId") {
                *id = derived_id(composite, id);
            }
            let path = variable.pointer_mut("/value/propertyPath").and_then(Value::as_array_mut);
            for segment in path.into_iter().flatten() {
                if let Some(Value::String(id)) = segment.get_mut("id") {
                    *id = derived_id(composite, id);
                }
            }
        }
    }
    property
}
