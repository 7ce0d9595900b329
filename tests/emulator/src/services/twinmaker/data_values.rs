//! Values of properties, and the data types that they must fit.

use serde_json::Value;

/// How deep a data type may nest.
const DEPTH: usize = 8;

/// Says in one sentence what is wrong with a data type at this path.
pub(super) fn check_data_type(data_type: &Value, path: &str) -> Result<(), String> {
    check_nested(data_type, path, 1)
}

fn check_nested(data_type: &Value, path: &str, depth: usize) -> Result<(), String> {
    if depth > DEPTH {
        return Err(format!("{path} nests deeper than {DEPTH} types"));
    }
    let kind = data_type["type"].as_str().unwrap_or_default();
    let nested = &data_type["nestedType"];
    match (kind, nested.is_null()) {
        ("LIST" | "MAP", true) => return Err(format!("{path}.nestedType must be set: the type is {kind}")),
        ("LIST" | "MAP", false) => check_nested(nested, &format!("{path}.nestedType"), depth + 1)?,
        (_, false) => {
            return Err(format!("{path}.nestedType must not be set: the type is {kind}, neither LIST nor MAP"));
        }
        (_, true) => {}
    }
    for (place, allowed) in data_type["allowedValues"].as_array().into_iter().flatten().enumerate() {
        check_form(data_type, allowed, &format!("{path}.allowedValues[{place}]"))?;
    }
    Ok(())
}

/// Says in one sentence what is wrong with a value of this data type at this path.
pub(super) fn check_value(data_type: &Value, value: &Value, path: &str) -> Result<(), String> {
    check_form(data_type, value, path)?;
    let allowed = data_type["allowedValues"].as_array().filter(|allowed| !allowed.is_empty());
    match allowed {
        // What an expression stands for is known when it is read.
        Some(allowed) if value["expression"].is_null() && !allowed.iter().any(|allowed| is_same(allowed, value)) => {
            let allowed: Vec<String> = allowed.iter().map(Value::to_string).collect();
            Err(format!("{path} is {value}, which is none of the allowed values {}", allowed.join(", ")))
        }
        _ => Ok(()),
    }
}

/// Whether values are equal; 1 is as good a way to write a number as 1.0.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one["doubleValue"].as_f64(), other["doubleValue"].as_f64()) {
        (Some(one), Some(other)) => one == other,
        _ => one == other,
    }
}

/// The member of a value that a data type asks for.
fn member_of(kind: &str) -> &'static str {
    match kind {
        "RELATIONSHIP" => "relationshipValue",
        "LONG" => "longValue",
        "BOOLEAN" => "booleanValue",
        "INTEGER" => "integerValue",
        "DOUBLE" => "doubleValue",
        "LIST" => "listValue",
        "MAP" => "mapValue",
        _ => "stringValue",
    }
}

fn check_form(data_type: &Value, value: &Value, path: &str) -> Result<(), String> {
    let kind = data_type["type"].as_str().unwrap_or_default();
    let wanted = member_of(kind);
    let set: Vec<&String> = value.as_object().into_iter().flatten().map(|(name, _)| name).collect();
    match set[..] {
        [member] if member == wanted => {}
        [member] if member == "expression" => return Ok(()),
        [] => return Err(format!("{path} has no value: {wanted} must be set, the data type is {kind}")),
        [member] => return Err(format!("{path} has {member}, but the data type is {kind}: {wanted} must be set")),
        _ => return Err(format!("{path} has {} values, but one only can be set: {wanted}", set.len())),
    }
    let nested = &data_type["nestedType"];
    match kind {
        "LIST" => {
            let elements = value[wanted].as_array().into_iter().flatten().enumerate();
            elements
                .into_iter()
                .try_for_each(|(place, element)| check_value(nested, element, &format!("{path}.listValue[{place}]")))
        }
        "MAP" => {
            let mut entries = value[wanted].as_object().into_iter().flatten();
            entries.try_for_each(|(key, entry)| check_value(nested, entry, &format!("{path}.mapValue.{key}")))
        }
        "RELATIONSHIP" if value[wanted]["targetEntityId"].is_null() => {
            Err(format!("{path}.relationshipValue.targetEntityId must be set"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_must_have_the_member_of_its_type() {
        let text = json!({ "type": "STRING" });
        assert_eq!(check_value(&text, &json!({ "stringValue": "on" }), "value"), Ok(()));
        assert_eq!(check_value(&text, &json!({ "expression": "${Parameters.name}" }), "value"), Ok(()));
        let wrong = check_value(&text, &json!({ "doubleValue": 1.0 }), "value").unwrap_err();
        assert_eq!(wrong, "value has doubleValue, but the data type is STRING: stringValue must be set");
        assert!(check_value(&text, &json!({}), "value").unwrap_err().contains("no value"));
        let both = json!({ "stringValue": "on", "longValue": 1 });
        assert!(check_value(&text, &both, "value").unwrap_err().contains("2 values"));
    }

    #[test]
    fn nested_and_allowed_values_are_looked_at() {
        let switch = json!({ "type": "STRING", "allowedValues": [{ "stringValue": "on" }, { "stringValue": "off" }] });
        let list = json!({ "type": "LIST", "nestedType": switch });
        assert_eq!(check_data_type(&list, "dataType"), Ok(()));
        let value = json!({ "listValue": [{ "stringValue": "on" }, { "stringValue": "half" }] });
        assert!(check_value(&list, &value, "value").unwrap_err().starts_with("value.listValue[1] is"));
        let map = json!({ "type": "MAP", "nestedType": { "type": "INTEGER" } });
        let value = json!({ "mapValue": { "count": { "longValue": 1 } } });
        assert!(check_value(&map, &value, "value").unwrap_err().starts_with("value.mapValue.count has longValue"));
    }

    #[test]
    fn lists_and_maps_have_a_nested_type_and_nothing_else_has() {
        assert!(check_data_type(&json!({ "type": "LIST" }), "dataType").is_err());
        assert!(check_data_type(&json!({ "type": "LONG", "nestedType": { "type": "LONG" } }), "dataType").is_err());
        let wrong = json!({ "type": "LONG", "allowedValues": [{ "stringValue": "one" }] });
        assert!(
            check_data_type(&wrong, "dataType").unwrap_err().starts_with("dataType.allowedValues[0] has stringValue")
        );
    }
}
