//! What a step of a microflow gives to those after it.

use super::expression::{Given, Variables};
use crate::catalog::{Catalog, Signature};
use crate::model::data_type::DataType;
use crate::storage::Object;

/// Holds the entity of the branch of a type split that a step is in; no variable has such a name.
pub(super) const CAST: &str = "the object of the split";

/// The entity of the object or list that a variable holds.
pub(super) fn entity(variables: &Variables, name: &str) -> Option<String> {
    match variables.get(name)? {
        Given::Of(kind) => kind.entity().map(str::to_owned),
        _ => None,
    }
}

/// The signature of what an action calls.
pub(super) fn signature<'c>(action: &Object, catalog: &'c Catalog) -> Option<&'c Signature> {
    match action.kind.as_str() {
        "Microflows$JavaActionCallAction" => catalog.java_actions.get(action.text("JavaAction")),
        "Microflows$MicroflowCallAction" => {
            let target = action.part("MicroflowCall")?.text("Microflow");
            catalog.flows.get(&("Microflows$Microflow".to_owned(), target.to_owned()))
        }
        _ => None,
    }
}

/// The variable that a step makes.
pub(super) fn gives(step: &Object, variables: &Variables, catalog: &Catalog) -> Option<(String, Given)> {
    let action = step.part("Action")?;
    let object = |name: Option<String>| name.map_or(Given::Unknown, |name| Given::Of(DataType::Object(name)));
    let list = |name: Option<String>| name.map_or(Given::Unknown, |name| Given::Of(DataType::List(name)));
    let named = |name: &str| Some(name.to_owned()).filter(|name| !name.is_empty());
    let result = action.text("ResultVariableName");
    let (name, given) = match action.kind.strip_prefix("Microflows$")? {
        "JavaActionCallAction" | "MicroflowCallAction" => {
            if !action.flag("UseReturnVariable") || result.is_empty() {
                return None;
            }
            let returns = signature(action, catalog).and_then(|signature| signature.returns.clone());
            (result, returns.map_or(Given::Unknown, Given::Of))
        }
        "CreateChangeAction" => (action.text("VariableName"), object(named(action.text("Entity")))),
        "CreateListAction" => (action.text("VariableName"), list(named(action.text("Entity")))),
        "CreateVariableAction" => {
            let kind = action.part("VariableType").map_or(Given::Unknown, |kind| Given::Of(DataType::raise(kind)));
            (action.text("VariableName"), kind)
        }
        "CastAction" => (action.text("VariableName"), variables.get(CAST).cloned().unwrap_or(Given::Unknown)),
        "AggregateAction" => {
            let count = action.text("AggregateFunction") == "Count";
            let kind = if count { DataType::Integer } else { DataType::Decimal };
            (action.text("VariableName"), Given::Of(kind))
        }
        "RetrieveAction" => {
            let source = action.part("RetrieveSource")?;
            let given = if source.kind == "Microflows$AssociationRetrieveSource" {
                let start = entity(variables, source.text("StartVariableName"));
                match start.and_then(|start| catalog.follow(&start, source.text("AssociationId"))) {
                    Some((found, true)) => Given::Of(DataType::List(found)),
                    Some((found, false)) => Given::Of(DataType::Object(found)),
                    None => Given::Unknown,
                }
            } else if source.part("Range").is_some_and(|range| range.flag("SingleObject")) {
                object(named(source.text("Entity")))
            } else {
                list(named(source.text("Entity")))
            };
            (result, given)
        }
        "ListOperationsAction" => {
            let operation = action.part("NewOperation")?;
            let entity = entity(variables, operation.text("ListName"));
            let given = match operation.kind.strip_prefix("Microflows$").unwrap_or_default() {
                "Head" | "Find" | "FindByExpression" => object(entity),
                "Contains" | "Equals" => Given::Of(DataType::Boolean),
                _ => list(entity),
            };
            (result, given)
        }
        _ => {
            // Actions that are not followed give something under one of these names.
            let name = [result, action.text("OutputVariableName")].into_iter().find(|name| !name.is_empty())?;
            (name, Given::Unknown)
        }
    };
    named(name).map(|name| (name, given))
}
