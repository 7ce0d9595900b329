//! Connectors: the functions that a component type names for the values of its properties.

mod answer;
mod reference;
mod site_wise;
mod value;

use serde_json::{Value, json};

use super::component_types::ComponentType;
use super::lambda::Failure;
use crate::answer::ApiError;
use crate::services::Context;

pub(super) use answer::{attributes, histories, properties, table, write_errors};
pub(super) use reference::complete;
pub(super) use site_wise::{Asset, Span, listed};
pub(super) use value::timed;

/// The functions that read a history, for one component and for all of a component type; the first that there is does.
pub(super) const BY_ENTITY: [&str; 2] = ["dataReaderByEntity", "dataReader"];
pub(super) const BY_COMPONENT_TYPE: [&str; 2] = ["dataReaderByComponentType", "dataReader"];
/// The function that reads values which have no history.
pub(super) const ATTRIBUTE_READER: [&str; 1] = ["attributePropertyValueReaderByEntity"];
/// The function that writes values.
pub(super) const WRITER: [&str; 1] = ["dataWriter"];

/// The function that says which properties there are.
pub(super) const SCHEMA: &str = "schemaInitializer";

/// Who has the values of a component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Connector {
    /// A function of AWS Lambda.
    Lambda(Lambda),
    /// The service itself, for AWS IoT SiteWise.
    SiteWise,
}

/// A function of AWS Lambda, in one of its roles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lambda {
    pub(super) arn: String,
    /// Such as `dataReader`.
    pub(super) function: &'static str,
    pub(super) component_type_id: String,
}

impl Connector {
    /// The first of these functions that a component type has, and that is implemented.
    pub(super) fn of(component_type: &ComponentType, functions: &[&'static str]) -> Option<Connector> {
        functions.iter().find_map(|function| {
            if component_type.is_native(function) {
                return Some(Connector::SiteWise);
            }
            let arn = component_type.lambda(function)?.to_owned();
            Some(Connector::Lambda(Lambda { arn, function, component_type_id: component_type.id().to_owned() }))
        })
    }

    /// Whether a component type has a function for values at all.
    pub(super) fn is_of(component_type: &ComponentType) -> bool {
        let all = BY_ENTITY.into_iter().chain(BY_COMPONENT_TYPE).chain(WRITER);
        Connector::of(component_type, &all.collect::<Vec<_>>()).is_some()
    }
}

impl Lambda {
    /// Hands an event to the function; null members are left out of it.
    ///
    /// # Errors
    /// `ConnectorTimeoutException`, and `ConnectorFailureException` with the reason.
    pub(super) async fn ask(&self, context: &Context<'_>, mut event: Value) -> Result<Value, ApiError> {
        if let Some(members) = event.as_object_mut() {
            members.retain(|_, value| !value.is_null());
        }
        let answer = context.call.shared.functions.invoke(&self.arn, context.call.request_id, &event).await;
        answer.map_err(|failure| match failure {
            Failure::Late(_) => {
                context.refuse("ConnectorTimeoutException", format!("{} timed out: {failure}", self.told()))
            }
            Failure::Failed(_) => self.failed(context, &failure.to_string()),
        })
    }

    /// The refusal of a call whose function failed, or answered wrongly.
    pub(super) fn failed(&self, context: &Context<'_>, reason: &str) -> ApiError {
        context.refuse("ConnectorFailureException", format!("{} failed: {reason}", self.told()))
    }

    fn told(&self) -> String {
        format!("The connector {} of component type {} ({})", self.function, self.component_type_id, self.arn)
    }
}

/// The properties of a component type as events have them.
pub(super) fn properties_of_type(component_type: &ComponentType) -> Value {
    let describe = |definition: &Value| match &definition["defaultValue"] {
        Value::Null => json!({ "definition": definition }),
        value => json!({ "definition": definition, "value": value }),
    };
    let definitions = component_type.property_definitions.iter();
    Value::Object(definitions.map(|(name, definition)| (name.clone(), describe(definition))).collect())
}
