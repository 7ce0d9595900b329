//! Component types with what they inherit.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::super::super::Exchange;
use super::{COMPONENT_TYPE, built_in};
use crate::answer::ApiError;
use crate::services::twinmaker::workspaces::WORKSPACE;
use crate::store::Resource;

/// Members of a definition that are true or false.
pub(in crate::services::twinmaker) const FLAGS: [&str; 7] = [
    "isTimeSeries",
    "isRequiredInEntity",
    "isExternalId",
    "isStoredExternally",
    "isImported",
    "isFinal",
    "isInherited",
];

/// Members of a definition that are not there unless they were put.
const PUT: [&str; 4] = ["dataType", "defaultValue", "configuration", "displayName"];

/// The functions that read values; any of them serves an external property.
const READERS: [&str; 4] =
    ["dataReader", "dataReaderByEntity", "dataReaderByComponentType", "attributePropertyValueReaderByEntity"];

/// A component type with everything that it inherits.
#[derive(Clone, Debug)]
pub(crate) struct ComponentType {
    /// What was put, as it is kept.
    pub(crate) resource: Resource,
    /// The ids of all component types that it inherits from, however far.
    pub(crate) ancestors: BTreeSet<String>,
    /// By name, each as `GetComponentType` describes it: `dataType`, `isTimeSeries`, `isExternalId`, and so on.
    pub(crate) property_definitions: Map<String, Value>,
    /// By name, each as `GetComponentType` describes it: `implementedBy`, `scope`, `requiredProperties`, `isInherited`.
    pub(crate) functions: Map<String, Value>,
    /// By name: `groupType`, `propertyNames`, `isInherited`.
    pub(crate) property_groups: Map<String, Value>,
    /// By name: `componentTypeId`, `isInherited`.
    pub(crate) composite_component_types: Map<String, Value>,
}

impl ComponentType {
    /// What a component type has if it is put as `resource` and inherits from these, the first of which come first.
    pub(super) fn merge(resource: Resource, parents: &[ComponentType]) -> ComponentType {
        let mut merged = ComponentType {
            ancestors: BTreeSet::new(),
            property_definitions: Map::new(),
            functions: Map::new(),
            property_groups: Map::new(),
            composite_component_types: Map::new(),
            resource,
        };
        for parent in parents {
            merged.ancestors.insert(parent.resource.id.clone());
            merged.ancestors.extend(parent.ancestors.iter().cloned());
            inherit(&mut merged.property_definitions, &parent.property_definitions);
            inherit(&mut merged.property_groups, &parent.property_groups);
            inherit(&mut merged.composite_component_types, &parent.composite_component_types);
            // A function that is only announced gives way to one that can be called.
            merged
                .functions
                .retain(|name, known| is_implemented(known) || !parent.functions.get(name).is_some_and(is_implemented));
            inherit(&mut merged.functions, &parent.functions);
        }
        let own = merged.resource.document.clone();
        for (name, put) in entries(&own["propertyDefinitions"]) {
            let definition = defined(merged.property_definitions.get(name), put);
            merged.property_definitions.insert(name.clone(), definition);
        }
        for (name, put) in entries(&own["functions"]) {
            let mut function = merged.functions.get(name).cloned().unwrap_or_default();
            for member in ["implementedBy", "scope", "requiredProperties"] {
                if !put[member].is_null() {
                    function[member] = put[member].clone();
                }
            }
            function["isInherited"] = false.into();
            merged.functions.insert(name.clone(), function);
        }
        for (name, put) in entries(&own["propertyGroups"]) {
            let group = json!({
                "groupType": put["groupType"], "propertyNames": put["propertyNames"], "isInherited": false,
            });
            merged.property_groups.insert(name.clone(), group);
        }
        for (name, put) in entries(&own["compositeComponentTypes"]) {
            let part = json!({ "componentTypeId": put["componentTypeId"], "isInherited": false });
            merged.composite_component_types.insert(name.clone(), part);
        }
        merged
    }

    /// Its id.
    pub(crate) fn id(&self) -> &str {
        &self.resource.id
    }

    /// Whether it is this component type, or inherits from it.
    pub(crate) fn is_a(&self, id: &str) -> bool {
        self.resource.id == id || self.ancestors.contains(id)
    }

    /// Whether an entity can have one component of it only.
    pub(crate) fn is_singleton(&self) -> bool {
        self.resource.document["isSingleton"] == true
    }

    /// Whether no entity can have it: a function has no implementation, or a property that is stored externally has
    /// nothing that reads it.
    pub(crate) fn is_abstract(&self) -> bool {
        let has_reader = READERS.iter().any(|name| self.functions.get(*name).is_some_and(is_implemented));
        let is_external = |definition: &Value| definition["isStoredExternally"] == true;
        self.functions.values().any(|function| !is_implemented(function))
            || !has_reader && self.property_definitions.values().any(is_external)
    }

    /// The ARN of the Lambda function that implements a function, such as `dataReader`.
    pub(crate) fn lambda(&self, function: &str) -> Option<&str> {
        self.functions.get(function)?["implementedBy"]["lambda"]["arn"].as_str()
    }

    /// Whether a function is part of the service.
    pub(crate) fn is_native(&self, function: &str) -> bool {
        self.functions.get(function).is_some_and(|function| function["implementedBy"]["isNative"] == true)
    }
}

fn is_implemented(function: &Value) -> bool {
    let by = &function["implementedBy"];
    by["isNative"] == true || by["lambda"]["arn"].is_string()
}

/// The entries of a map that was put; of nothing, none.
pub(in super::super) fn entries(map: &Value) -> impl Iterator<Item = (&String, &Value)> {
    map.as_object().into_iter().flatten()
}

fn inherit(known: &mut Map<String, Value>, of_parent: &Map<String, Value>) {
    for (name, value) in of_parent {
        if !known.contains_key(name) {
            let mut value = value.clone();
            value["isInherited"] = true.into();
            known.insert(name.clone(), value);
        }
    }
}

/// A definition of a property: what was put, over what is inherited or the defaults.
pub(in super::super) fn defined(inherited: Option<&Value>, put: &Value) -> Value {
    let mut definition = inherited.cloned().unwrap_or_else(|| json!({}));
    for member in PUT.into_iter().filter(|member| !put[*member].is_null()) {
        definition[member] = put[member].clone();
    }
    for member in FLAGS {
        let before = definition[member].as_bool().unwrap_or_default();
        definition[member] = put[member].as_bool().unwrap_or(before).into();
    }
    definition
}

impl Exchange<'_> {
    /// A component type of a workspace with everything that it inherits.
    ///
    /// # Errors
    /// `ResourceNotFoundException` if there is none.
    pub(crate) fn resolved_component_type(&self, workspace_id: &str, id: &str) -> Result<ComponentType, ApiError> {
        let found = self.find_component_type(workspace_id, id)?;
        found.ok_or_else(|| self.not_found(format!("Component type {id} was not found in workspace {workspace_id}")))
    }

    /// A component type of a workspace, if it is there.
    pub(in super::super) fn find_component_type(
        &self,
        workspace_id: &str,
        id: &str,
    ) -> Result<Option<ComponentType>, ApiError> {
        let Some(resource) = self.put_component_type(workspace_id, id)? else { return Ok(None) };
        self.with_parents(resource).map(Some)
    }

    /// A component type with what it inherits; parents that are gone give nothing.
    pub(super) fn with_parents(&self, resource: Resource) -> Result<ComponentType, ApiError> {
        let mut parents = Vec::new();
        for id in resource.document["extendsFrom"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            parents.extend(self.find_component_type(&resource.scope, id)?);
        }
        Ok(ComponentType::merge(resource, &parents))
    }

    /// A component type as it was put, or as it is built in.
    fn put_component_type(&self, workspace_id: &str, id: &str) -> Result<Option<Resource>, ApiError> {
        if id.starts_with(built_in::NAMESPACE) {
            let workspace = self.rows.get(WORKSPACE, "", workspace_id, self.now)?;
            return Ok(workspace.and_then(|workspace| built_in::built_in(id, &workspace)));
        }
        self.rows.get(COMPONENT_TYPE, workspace_id, id, self.now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::moment::Moment;

    fn merged(id: &str, document: Value, parents: &[ComponentType]) -> ComponentType {
        ComponentType::merge(Resource::new(id, id, Moment::default(), document), parents)
    }

    #[test]
    fn what_is_announced_only_gives_way_to_what_can_be_called() {
        let lambda = json!({ "implementedBy": { "lambda": { "arn": "arn:reader" } } });
        let alarm = merged("alarm", json!({ "functions": { "dataReader": {} } }), &[]);
        let telemetry = merged("telemetry", json!({ "functions": { "dataReader": lambda } }), &[]);
        assert!(alarm.is_abstract());
        let both = merged("both", json!({}), &[alarm, telemetry]);
        assert_eq!((both.lambda("dataReader"), both.is_abstract()), (Some("arn:reader"), false));
        assert!(both.is_a("alarm") && both.functions["dataReader"]["isInherited"] == true);
    }

    #[test]
    fn what_is_put_goes_over_what_is_inherited() {
        let text = json!({ "dataType": { "type": "STRING" }, "isRequiredInEntity": true });
        let parent = merged("parent", json!({ "propertyDefinitions": { "name": text } }), &[]);
        let put = json!({ "propertyDefinitions": { "name": { "defaultValue": { "stringValue": "press" } } } });
        let name = merged("child", put, &[parent]).property_definitions.remove("name").unwrap();
        assert_eq!(name["defaultValue"]["stringValue"], "press");
        assert_eq!((&name["isRequiredInEntity"], &name["isInherited"]), (&json!(true), &json!(true)));
        assert_eq!(name["dataType"]["type"], "STRING");
    }
}
