//! Unrolling models, once for each revision of a model and of the component models in it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::super::super::Exchange;
use super::MODEL;
use super::document::{Composite, Definition, Property};
use super::flat::{Flat, FlatComposite, FlatProperty, Segment};
use super::kept::Version;
use crate::answer::ApiError;
use crate::encoding::uuid;
use crate::store::Resource;

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

impl FlatModels {
    /// Forgets a model that is deleted.
    pub(super) fn forget(&self, id: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
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

/// The id of what a component model brings along: of the composite model that is made of it, and the id that it has there.
pub(super) fn derived_id(composite: &str, id: &str) -> String {
    let hash = Sha256::digest(format!("{composite}/{id}"));
    let half = |from: usize| hash[from..from + 8].iter().fold(0u64, |number, byte| number << 8 | u64::from(*byte));
    uuid(half(0), half(8))
}
