//! Whose values are asked for: those of a component, or of a component type.

use serde_json::{Value, json};

use crate::answer::ApiError;
use crate::services::twinmaker::entities::{Component, KnownTypes};
use crate::services::{Context, Exchange};
use crate::store::Resource;

/// A component of an entity.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) entity: Resource,
    pub(super) component: Component,
}

/// The names of the properties that are asked for, each once.
pub(super) fn selected(context: &Context<'_>) -> Result<Vec<String>, ApiError> {
    let mut selected: Vec<String> = Vec::new();
    for name in context.input["selectedProperties"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if selected.iter().any(|known| known == name) {
            return Err(context.invalid(format!("selectedProperties has {name} twice")));
        }
        selected.push(name.to_owned());
    }
    Ok(selected)
}

impl Target {
    /// The component that the input names, if it names one.
    pub(super) fn of_input(exchange: &Exchange<'_>) -> Result<Option<Target>, ApiError> {
        let component = exchange.optional("componentPath").or_else(|| exchange.optional("componentName"));
        match (exchange.optional("entityId"), component) {
            (Some(entity), Some(component)) => {
                let entity = exchange.entity(&exchange.workspace()?.id, entity)?;
                let component = exchange.resolved_component(&entity, component)?;
                Ok(Some(Target { entity, component }))
            }
            (None, Some(_)) => Err(exchange.invalid("entityId must be set with componentName or componentPath")),
            (_, None) => Ok(None),
        }
    }

    /// The components of a type, or of one that inherits from it, in all entities or in the one that the input names.
    pub(super) fn of_type(exchange: &Exchange<'_>, component_type_id: &str) -> Result<Vec<Target>, ApiError> {
        let mut targets = Vec::new();
        let workspace = exchange.workspace()?;
        let named = exchange.optional("entityId");
        let known = KnownTypes::default();
        if let Some(id) = named {
            exchange.entity(&workspace.id, id)?;
        }
        for entity in exchange.entities_of_type(&workspace.id, component_type_id)? {
            if named.is_some_and(|id| id != entity.id) {
                continue;
            }
            let components = exchange.resolved_components_of(&entity, &known)?;
            let fitting = components.into_iter().filter(|component| component.component_type.is_a(component_type_id));
            targets.extend(fitting.map(|component| Target { entity: entity.clone(), component }));
        }
        Ok(targets)
    }

    /// A reference to one of its properties.
    pub(super) fn reference(&self, property: &str) -> Value {
        let mut reference = json!({
            "entityId": self.entity.id, "componentName": self.component.name, "propertyName": property,
        });
        if self.component.path != self.component.name {
            reference["componentPath"] = self.component.path.as_str().into();
        }
        reference
    }

    /// Its properties as events have them.
    pub(super) fn properties(&self) -> Value {
        let properties = self.component.properties.iter();
        Value::Object(properties.map(|(name, property)| (name.clone(), property.describe())).collect())
    }

    /// The members of an event that tell it to a function.
    pub(super) fn add_to(&self, event: &mut Value) {
        event["entityId"] = self.entity.id.as_str().into();
        event["componentName"] = self.component.name.as_str().into();
        event["componentTypeId"] = self.component.component_type_id().into();
        event["properties"] = self.properties();
        if self.component.path != self.component.name {
            event["componentPath"] = self.component.path.as_str().into();
        }
    }

    /// As a message tells it.
    pub(super) fn told(&self) -> String {
        format!("component {} of entity {}", self.component.path, self.entity.id)
    }
}
