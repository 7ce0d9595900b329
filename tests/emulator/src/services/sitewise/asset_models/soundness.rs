//! What AWS finds only when it works a model in: circular references, and computations at places where their inputs are not.
//! A model that has such a fault is accepted, and fails.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::document::Property;
use super::flat::Flat;

/// The `error` of the status of a model that fails; null for one that does not.
pub(crate) fn fault(flat: &Flat) -> Value {
    if let Some(circle) = circle(flat) {
        let message = format!("The expressions refer to each other in a circle: {}", circle.join(" -> "));
        return json!({ "code": "VALIDATION_ERROR", "message": message });
    }
    let details: Vec<Value> = flat.properties.iter().flat_map(|found| misplaced(flat, &found.property)).collect();
    if details.is_empty() {
        return Value::Null;
    }
    let message = "Properties are computed where their inputs are not";
    json!({ "code": "VALIDATION_ERROR", "message": message, "details": details })
}

/// The properties of the same asset that a property is computed from.
fn inputs<'f>(flat: &'f Flat, property: &'f Property) -> impl Iterator<Item = &'f Property> {
    let variables = property.computation().and_then(|computation| computation["variables"].as_array());
    let own = variables.into_iter().flatten().filter(|variable| variable["value"]["hierarchyId"].is_null());
    own.filter_map(|variable| flat.property(variable["value"]["propertyId"].as_str()?)).map(|found| &found.property)
}

/// The names along a circle of references, if there is one.
fn circle(flat: &Flat) -> Option<Vec<String>> {
    let mut states: HashMap<&str, State> = HashMap::new();
    flat.properties.iter().find_map(|found| follow(flat, &found.property, &mut states))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    UnderWay,
    Done,
}

fn follow<'f>(flat: &'f Flat, property: &'f Property, states: &mut HashMap<&'f str, State>) -> Option<Vec<String>> {
    match states.get(property.id.as_str()) {
        Some(State::Done) => return None,
        Some(State::UnderWay) => return Some(vec![property.name.clone()]),
        None => {}
    }
    states.insert(&property.id, State::UnderWay);
    for input in inputs(flat, property) {
        if let Some(mut circle) = follow(flat, input, states) {
            circle.insert(0, property.name.clone());
            return Some(circle);
        }
    }
    states.insert(&property.id, State::Done);
    None
}

/// Why a property cannot be computed where it should be.
fn misplaced<'f>(flat: &'f Flat, property: &'f Property) -> Vec<Value> {
    let is_at_edge = is_at_edge(property);
    let why = |input: &Property| {
        let (name, needs) = (&property.name, &input.name);
        if is_at_edge && input.computation().is_some() && !self::is_at_edge(input) {
            let message = format!("{name} is computed at the edge from {needs}, which is computed in the cloud");
            Some(json!({ "code": "INCOMPATIBLE_COMPUTE_LOCATION", "message": message }))
        } else if !is_at_edge && !is_forwarded(input) {
            let message = format!("{name} is computed in the cloud from {needs}, which is not forwarded to it");
            Some(json!({ "code": "INCOMPATIBLE_FORWARDING_CONFIGURATION", "message": message }))
        } else {
            None
        }
    };
    inputs(flat, property).filter_map(why).collect()
}

fn is_at_edge(property: &Property) -> bool {
    let location = property.computation().map(|computation| &computation["processingConfig"]["computeLocation"]);
    location.is_some_and(|location| location == "EDGE")
}

fn is_forwarded(property: &Property) -> bool {
    let kind = &property.kind[property.kind_name()];
    kind["processingConfig"]["forwardingConfig"]["state"] != "DISABLED"
}
