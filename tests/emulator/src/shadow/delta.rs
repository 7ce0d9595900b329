//! How what is desired differs from what is reported.

use serde_json::{Map, Value};

/// What of `desired` is not reported, or otherwise; lists are compared as wholes. Nothing if all is as desired.
pub(super) fn delta(desired: &Map<String, Value>, reported: &Map<String, Value>) -> Map<String, Value> {
    let mut differences = Map::new();
    for (name, wanted) in desired {
        let difference = match (wanted, reported.get(name)) {
            (Value::Object(wanted), Some(Value::Object(said))) => {
                let inner = delta(wanted, said);
                (!inner.is_empty()).then_some(Value::Object(inner))
            }
            (wanted, said) if said == Some(wanted) => None,
            (wanted, _) => Some(wanted.clone()),
        };
        differences.extend(difference.map(|difference| (name.clone(), difference)));
    }
    differences
}

/// What the metadata say of the members that a state has.
pub(super) fn metadata_of(state: &Map<String, Value>, metadata: &Map<String, Value>) -> Map<String, Value> {
    let mut told = Map::new();
    for (name, value) in state {
        let of_member = match (value, metadata.get(name)) {
            (Value::Object(inner), Some(Value::Object(known))) => Value::Object(metadata_of(inner, known)),
            (_, Some(known)) => known.clone(),
            (_, None) => continue,
        };
        told.insert(name.clone(), of_member);
    }
    told
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_delta_has_what_is_desired_and_not_reported() {
        for (desired, reported, expected) in [
            (json!({"a": 1}), json!({"a": 1, "b": 2}), json!({})),
            (json!({"a": 1}), json!({"a": 2}), json!({"a": 1})),
            (json!({"a": 1}), json!({}), json!({"a": 1})),
            (json!({"a": {"r": 1, "g": 2}}), json!({"a": {"r": 1, "g": 3}}), json!({"a": {"g": 2}})),
            (json!({"a": {"r": 1}}), json!({"a": {"r": 1, "g": 3}}), json!({})),
            (json!({"a": {"r": 1}}), json!({"a": 1}), json!({"a": {"r": 1}})),
            (json!({"a": [1, 2]}), json!({"a": [1]}), json!({"a": [1, 2]})),
            (json!({"a": [1]}), json!({"a": [1]}), json!({})),
        ] {
            let object = |value: &Value| value.as_object().unwrap().clone();
            assert_eq!(Value::Object(delta(&object(&desired), &object(&reported))), expected, "{desired} {reported}");
        }
    }
}
