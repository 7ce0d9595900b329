//! From component types and entities of a workspace to an object in AWS's bulk schema.

use serde_json::{Map, Value, json};

use super::super::super::Exchange;
use super::super::component_types::{self, COMPONENT_TYPE};
use super::super::entities::{self, ENTITY};
use super::tally::{Done, Tally};
use crate::answer::ApiError;
use crate::store::Resource;

/// The members of a component type that the schema has.
const OF_COMPONENT_TYPE: [&str; 7] = [
    "componentTypeName",
    "description",
    "extendsFrom",
    "functions",
    "isSingleton",
    "propertyDefinitions",
    "propertyGroups",
];

/// The members of a component that the schema has.
const OF_COMPONENT: [&str; 4] = ["componentTypeId", "description", "properties", "propertyGroups"];

/// Exports what the filters name, or everything: the object, or one sentence on what went wrong.
pub(super) fn run(exchange: &Exchange<'_>, workspace_id: &str, filters: &[Value]) -> Result<(String, Tally), String> {
    let mut tally = Tally::default();
    let chosen = choose(exchange, workspace_id, filters, &mut tally);
    let (types, entities) = chosen.map_err(|error| error.message)?;
    let written = |resources: &[Resource], write: fn(&Exchange<'_>, &Resource) -> Result<Value, ApiError>| {
        resources.iter().map(|resource| write(exchange, resource)).collect::<Result<Vec<Value>, ApiError>>()
    };
    let types = written(&types, component_type).map_err(|error| error.message)?;
    let entities = written(&entities, entity).map_err(|error| error.message)?;
    types.iter().for_each(|put| tally.count("COMPONENT_TYPE", id(put, "componentTypeId"), Ok(Done::Transferred)));
    entities.iter().for_each(|put| tally.count("ENTITY", id(put, "entityId"), Ok(Done::Transferred)));
    Ok((json!({ "componentTypes": types, "entities": entities }).to_string(), tally))
}

/// The component types and entities that are exported.
fn choose(
    exchange: &Exchange<'_>,
    workspace_id: &str,
    filters: &[Value],
    tally: &mut Tally,
) -> Result<(Vec<Resource>, Vec<Resource>), ApiError> {
    if filters.is_empty() {
        let types = exchange.rows.all(COMPONENT_TYPE, workspace_id, exchange.now)?;
        return Ok((types, exchange.entities(workspace_id)?));
    }
    let (mut types, mut entities) = (Vec::new(), Vec::new());
    for filter in filters {
        let type_id = filter["filterByComponentType"]["componentTypeId"].as_str();
        let (kind, name, named, chosen) = match type_id {
            Some(type_id) => (COMPONENT_TYPE, "COMPONENT_TYPE", type_id, &mut types),
            None => (ENTITY, "ENTITY", id(&filter["filterByEntity"], "entityId"), &mut entities),
        };
        match exchange.rows.get(kind, workspace_id, named, exchange.now)? {
            Some(found) => chosen.push(found),
            None => {
                let message = format!("{named} was not found in workspace {workspace_id}");
                tally.count(name, named, Err(exchange.not_found(message)));
            }
        }
    }
    Ok((types, entities))
}

fn component_type(exchange: &Exchange<'_>, found: &Resource) -> Result<Value, ApiError> {
    let mut put = some(&found.document, &OF_COMPONENT_TYPE);
    put.insert("componentTypeId".to_owned(), found.id.as_str().into());
    put.insert("tags".to_owned(), json!(exchange.rows.tags(&component_types::arn(exchange, found))?));
    Ok(put.into())
}

fn entity(exchange: &Exchange<'_>, found: &Resource) -> Result<Value, ApiError> {
    let components = component_types::entries(&found.document["components"]);
    let components: Map<String, Value> =
        components.map(|(name, component)| (name.clone(), some(component, &OF_COMPONENT).into())).collect();
    let mut put = some(&found.document, &["description"]);
    put.insert("entityId".to_owned(), found.id.as_str().into());
    put.insert("entityName".to_owned(), found.name.as_str().into());
    put.insert("parentEntityId".to_owned(), json!(found.parent));
    put.insert("components".to_owned(), components.into());
    put.insert("tags".to_owned(), json!(exchange.rows.tags(&entities::arn(exchange, found))?));
    Ok(put.into())
}

/// These members of a document, as far as they are there.
fn some(document: &Value, members: &[&str]) -> Map<String, Value> {
    let there = members.iter().filter(|member| !document[**member].is_null());
    there.map(|member| ((*member).to_owned(), document[*member].clone())).collect()
}

fn id<'a>(value: &'a Value, member: &str) -> &'a str {
    value[member].as_str().unwrap_or_default()
}
