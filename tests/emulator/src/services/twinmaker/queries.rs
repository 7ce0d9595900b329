//! `ExecuteQuery`: the knowledge graph of a workspace is made of its entities, and asked.

use serde_json::{Map, Value, json};

use super::super::{Behaviour, Context, Exchange, Family, Later, Outcome};
use super::entities::{Component, KnownTypes, Property};
use super::graph::{Deadline, EdgeOf, Graph, Query, Refusal};
use crate::answer::ApiError;
use crate::store::Resource;

/// The name of the edge from an entity to its parent.
const CHILD_OF: &str = "isChildOf";

/// How many rows a page has unless the request says.
const DEFAULT_PAGE: u32 = 50;

pub(super) const FAMILY: Family =
    Family { name: "Knowledge graph", operations: &[Behaviour::asks("ExecuteQuery", execute)], schema: "" };

fn execute<'a>(context: &'a Context<'a>) -> Later<'a> {
    Box::pin(async move {
        let first = context.opened_text()?.and_then(|text| text.parse().ok()).unwrap_or_default();
        let size = context.page_size(DEFAULT_PAGE) as usize;
        let query = Query::parse(context.text("queryStatement")).map_err(|refusal| refuse(context, &refusal))?;
        let graph = context.transact(|exchange| graph(exchange, &exchange.workspace()?))?;
        // Others are answered meanwhile.
        let run = move || query.run(&graph, (first, size), &Deadline::from_now());
        let table = tokio::task::spawn_blocking(run).await;
        let table = table.map_err(|error| ApiError::new(500, "InternalServerException", error.to_string()))?;
        let table = table.map_err(|refusal| refuse(context, &refusal))?;
        let mut answer = json!({ "columnDescriptions": table.columns, "rows": table.rows });
        if table.has_more {
            answer["nextToken"] = context.seal_text(&(first + size as u64).to_string())?.into();
        }
        Ok(Outcome::from(answer))
    })
}

fn refuse(context: &Context<'_>, refusal: &Refusal) -> ApiError {
    match refusal {
        Refusal::Invalid(..) => context.invalid(refusal.to_string()),
        Refusal::Late => context.refuse("QueryTimeoutException", refusal.to_string()),
    }
}

fn graph(exchange: &Exchange<'_>, workspace: &Resource) -> Result<Graph, ApiError> {
    let mut nodes = Vec::new();
    let mut edges = Vec::new();
    let known = KnownTypes::default();
    for entity in exchange.entities(&workspace.id)? {
        let components = exchange.resolved_components_of(&entity, &known)?;
        if let Some(parent) = &entity.parent {
            let (source, target) = (entity.id.clone(), parent.clone());
            edges.push(EdgeOf { name: CHILD_OF.to_owned(), source, target, component: None });
        }
        for component in &components {
            for (name, property) in &component.properties {
                let of = Some((component.name.clone(), component.component_type_id().to_owned()));
                edges.extend(targets(property).map(|target| EdgeOf {
                    name: name.clone(),
                    source: entity.id.clone(),
                    target: target.to_owned(),
                    component: of.clone(),
                }));
            }
        }
        nodes.push(node(exchange, &entity, &components));
    }
    Ok(Graph::new(nodes, edges))
}

/// The entities that a relationship leads to: one, or a list of them.
fn targets(property: &Property) -> impl Iterator<Item = &str> {
    let value = property.value.as_ref();
    let one = value.and_then(|value| value["relationshipValue"]["targetEntityId"].as_str());
    let many = value.and_then(|value| value["listValue"].as_array()).into_iter().flatten();
    one.into_iter().chain(many.filter_map(|value| value["relationshipValue"]["targetEntityId"].as_str()))
}

fn node(exchange: &Exchange<'_>, entity: &Resource, components: &[Component]) -> Value {
    json!({
        "arn": exchange.arn(&format!("workspace/{}/entity/{}", entity.scope, entity.id)),
        "creationDate": entity.created.0.div_euclid(1_000_000),
        "lastUpdateDate": entity.updated.0.div_euclid(1_000_000),
        "entityId": entity.id,
        "entityName": entity.name,
        "workspaceId": entity.scope,
        "description": entity.document["description"].as_str().unwrap_or_default(),
        "components": components.iter().map(described).collect::<Vec<_>>(),
    })
}

fn described(component: &Component) -> Value {
    let properties = component.properties.iter().map(|(name, property)| {
        let mut described = json!({ "propertyName": name, "definition": property.definition });
        if let Some(value) = &property.value {
            described["propertyValue"] = plain(value);
        }
        described
    });
    json!({
        "componentName": component.name,
        "componentTypeId": component.component_type_id(),
        "properties": properties.collect::<Vec<_>>(),
    })
}

/// A value without the members that tell its type.
fn plain(value: &Value) -> Value {
    let Some((member, value)) = value.as_object().into_iter().flatten().find(|(_, value)| !value.is_null()) else {
        return Value::Null;
    };
    match (member.as_str(), value) {
        ("listValue", Value::Array(elements)) => elements.iter().map(plain).collect(),
        ("mapValue", Value::Object(entries)) => {
            Value::Object(entries.iter().map(|(key, value)| (key.clone(), plain(value))).collect::<Map<_, _>>())
        }
        _ => value.clone(),
    }
}
