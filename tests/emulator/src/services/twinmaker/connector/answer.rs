//! What functions answer: checked against the contracts of the user guide, and brought into one form.

use serde_json::{Map, Value, json};

use super::value::{data_value, timed_values};
use crate::services::twinmaker::component_types::FLAGS;
use crate::services::twinmaker::data_values::check_data_type;

const TYPES: [&str; 8] = ["RELATIONSHIP", "STRING", "LONG", "BOOLEAN", "INTEGER", "DOUBLE", "LIST", "MAP"];

/// Members of a reference that are texts.
const TEXTS: [&str; 3] = ["entityId", "componentName", "componentPath"];

/// Gives the data type of a property that was asked for; nothing for any other.
pub(in super::super) type DataTypes<'a> = &'a dyn Fn(&str) -> Option<Value>;

/// What a reader answers: entries of `propertyValues`, and where it goes on.
pub(in super::super) fn histories(
    answer: &Value,
    types: DataTypes<'_>,
) -> Result<(Vec<Value>, Option<String>), String> {
    let entries = list(member(answer, "propertyValues", "")?, "propertyValues")?;
    let entries = entries.iter().enumerate().map(|(place, entry)| {
        let path = format!("propertyValues[{place}]");
        let (reference, data_type) = reference(entry, "entityPropertyReference", &path, types)?;
        let values = match &entry["values"] {
            Value::Null => Vec::new(),
            values => timed_values(values, &data_type, &format!("{path}.values"))?,
        };
        Ok(json!({ "entityPropertyReference": reference, "values": values }))
    });
    Ok((entries.collect::<Result<_, String>>()?, next_token(answer)?))
}

/// What `attributePropertyValueReaderByEntity` answers for properties: `propertyValues` by name.
pub(in super::super) fn attributes(answer: &Value, types: DataTypes<'_>) -> Result<Map<String, Value>, String> {
    let entries = structure(member(answer, "propertyValues", "")?, "propertyValues")?;
    let entries = entries.iter().map(|(name, entry)| {
        let path = format!("propertyValues.{name}");
        let data_type = types(name).ok_or_else(|| format!("{path} was not asked for"))?;
        let (reference, _) = reference(entry, "propertyReference", &path, types)?;
        if reference["propertyName"] != name.as_str() {
            return Err(format!("{path}.propertyReference.propertyName is {}", reference["propertyName"]));
        }
        let value = data_value(member(entry, "propertyValue", &path)?, &data_type, &format!("{path}.propertyValue"))?;
        Ok((name.clone(), json!({ "propertyReference": reference, "propertyValue": value })))
    });
    entries.collect()
}

/// What `attributePropertyValueReaderByEntity` answers for a property group: `tabularPropertyValues`.
pub(in super::super) fn table(answer: &Value, types: DataTypes<'_>) -> Result<(Vec<Value>, Option<String>), String> {
    let parts = list(member(answer, "tabularPropertyValues", "")?, "tabularPropertyValues")?;
    let parts = parts.iter().enumerate().map(|(part, rows)| {
        let path = format!("tabularPropertyValues[{part}]");
        let rows = list(rows, &path)?.iter().enumerate().map(|(row, cells)| {
            let path = format!("{path}[{row}]");
            let cells = structure(cells, &path)?.iter().map(|(name, value)| {
                let path = format!("{path}.{name}");
                let data_type = types(name).ok_or_else(|| format!("{path} was not asked for"))?;
                Ok((name.clone(), data_value(value, &data_type, &path)?))
            });
            Ok(Value::Object(cells.collect::<Result<_, String>>()?))
        });
        Ok(Value::Array(rows.collect::<Result<_, String>>()?))
    });
    Ok((parts.collect::<Result<_, String>>()?, next_token(answer)?))
}

/// What a schema initializer answers: definitions and values of properties by name.
pub(in super::super) fn properties(answer: &Value) -> Result<Map<String, Value>, String> {
    let properties = structure(member(answer, "properties", "")?, "properties")?;
    let properties = properties.iter().map(|(name, property)| {
        let path = format!("properties.{name}");
        let is_named = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
        if name.is_empty() || name.len() > 256 || !name.bytes().all(is_named) {
            return Err(format!("{path} is no name of a property: letters, digits, _ and - are"));
        }
        let mut kept = json!({});
        structure(property, &path)?;
        if !property["definition"].is_null() {
            let path = format!("{path}.definition");
            let members = structure(&property["definition"], &path)?.iter().filter(|(_, value)| !value.is_null());
            for (member, value) in members {
                let path = format!("{path}.{member}");
                match member.as_str() {
                    "dataType" => data_type(value, &path)?,
                    "defaultValue" => drop(structure(value, &path)?),
                    "configuration" => {
                        structure(value, &path)?
                            .iter()
                            .try_for_each(|(key, value)| text(value, &format!("{path}.{key}")).map(drop))?;
                    }
                    "displayName" => drop(text(value, &path)?),
                    _ if FLAGS.contains(&member.as_str()) => {
                        value.as_bool().ok_or_else(|| format!("{path} is no boolean: {}", shortened(value)))?;
                    }
                    _ => return Err(format!("{path} is no member of a definition")),
                }
                kept["definition"][member] = value.clone();
            }
        }
        if !property["value"].is_null() {
            kept["value"] = property["value"].clone();
        }
        if kept.as_object().is_some_and(Map::is_empty) {
            return Err(format!("{path} has neither definition nor value"));
        }
        Ok((name.clone(), kept))
    });
    properties.collect()
}

fn data_type(data_type: &Value, path: &str) -> Result<(), String> {
    structure(data_type, path)?;
    let kind = text(&data_type["type"], &format!("{path}.type"))?;
    if !TYPES.contains(&kind) {
        return Err(format!("{path}.type is {kind}, which is no data type"));
    }
    check_data_type(data_type, path)
}

/// What a writer answers: the errors of all `errorEntries`, each with code, message and entry.
pub(in super::super) fn write_errors(answer: &Value) -> Result<Vec<Value>, String> {
    let entries = match answer {
        Value::Null => return Ok(Vec::new()),
        answer if answer["errorEntries"].is_null() => {
            structure(answer, "the answer")?;
            return Ok(Vec::new());
        }
        answer => list(&answer["errorEntries"], "errorEntries")?,
    };
    let mut all = Vec::new();
    for (place, entry) in entries.iter().enumerate() {
        let path = format!("errorEntries[{place}].errors");
        for (place, error) in list(&entry["errors"], &path)?.iter().enumerate() {
            let path = format!("{path}[{place}]");
            let code = text(member(error, "errorCode", &path)?, &format!("{path}.errorCode"))?;
            let message = text(member(error, "errorMessage", &path)?, &format!("{path}.errorMessage"))?;
            let of = structure(&error["entry"], &format!("{path}.entry"))?;
            let path = format!("{path}.entry.entityPropertyReference");
            structure(of.get("entityPropertyReference").unwrap_or(&Value::Null), &path)?;
            let entry = json!({
                "entityPropertyReference": of["entityPropertyReference"], "propertyValues": of.get("propertyValues"),
            });
            all.push(json!({ "errorCode": code, "errorMessage": message, "entry": entry }));
        }
    }
    Ok(all)
}

fn reference(entry: &Value, name: &str, path: &str, types: DataTypes<'_>) -> Result<(Value, Value), String> {
    let reference = member(entry, name, path)?;
    let path = format!("{path}.{name}");
    structure(reference, &path)?;
    let property_path = format!("{path}.propertyName");
    let property = text(member(reference, "propertyName", &path)?, &property_path)?;
    let data_type = types(property).ok_or_else(|| format!("{property_path} is {property}, which was not asked for"))?;
    let mut kept = json!({ "propertyName": property });
    for name in TEXTS.into_iter().filter(|name| !reference[*name].is_null()) {
        kept[name] = text(&reference[name], &format!("{path}.{name}"))?.into();
    }
    if !reference["externalIdProperty"].is_null() {
        let path = format!("{path}.externalIdProperty");
        let ids = structure(&reference["externalIdProperty"], &path)?;
        ids.iter().try_for_each(|(name, id)| text(id, &format!("{path}.{name}")).map(drop))?;
        kept["externalIdProperty"] = reference["externalIdProperty"].clone();
    }
    Ok((kept, data_type))
}

fn next_token(answer: &Value) -> Result<Option<String>, String> {
    match &answer["nextToken"] {
        Value::Null => Ok(None),
        token => Ok(Some(text(token, "nextToken")?.to_owned()).filter(|token| !token.is_empty())),
    }
}

pub(super) fn member<'a>(value: &'a Value, name: &str, path: &str) -> Result<&'a Value, String> {
    let whole = if path.is_empty() { "the answer" } else { path };
    let found = structure(value, whole)?.get(name).filter(|value| !value.is_null());
    found.ok_or_else(|| format!("{whole} has no {name}"))
}

pub(super) fn structure<'a>(value: &'a Value, path: &str) -> Result<&'a Map<String, Value>, String> {
    value.as_object().ok_or_else(|| format!("{path} is no structure: {}", shortened(value)))
}

pub(super) fn list<'a>(value: &'a Value, path: &str) -> Result<&'a Vec<Value>, String> {
    value.as_array().ok_or_else(|| format!("{path} is no list: {}", shortened(value)))
}

fn text<'a>(value: &'a Value, path: &str) -> Result<&'a str, String> {
    value.as_str().ok_or_else(|| format!("{path} is no text: {}", shortened(value)))
}

/// So much of a value that it can be recognised.
fn shortened(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(100) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn types(name: &str) -> Option<Value> {
        (name == "speed").then(|| json!({ "type": "DOUBLE" }))
    }

    fn history(values: Value) -> Value {
        let reference = json!({ "entityId": "press", "componentName": "drive", "propertyName": "speed" });
        json!({ "propertyValues": [{ "entityPropertyReference": reference, "values": values }], "nextToken": "more" })
    }

    #[test]
    fn numbers_and_times_come_in_several_forms() {
        let answer = history(json!([
            { "time": "2022-04-07T04:04:42Z", "value": { "doubleValue": "588.168" } },
            { "timestamp": 1_649_304_283, "value": { "doubleValue": 7, "stringValue": null } },
            { "timestamp": "1649304283.5", "value": { "doubleValue": "NaN" } },
        ]));
        let (entries, next) = histories(&answer, &types).expect("it keeps to the contract");
        assert_eq!(next.as_deref(), Some("more"));
        assert_eq!(
            entries[0]["values"],
            json!([
                { "time": "2022-04-07T04:04:42Z", "timestamp": 1_649_304_282, "value": { "doubleValue": 588.168 } },
                { "time": "2022-04-07T04:04:43Z", "timestamp": 1_649_304_283, "value": { "doubleValue": 7 } },
                { "time": "2022-04-07T04:04:43.500Z", "timestamp": 1_649_304_283.5, "value": { "doubleValue": "NaN" } },
            ])
        );
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        for (answer, told) in [
            (json!(null), "the answer is no structure: null"),
            (json!({}), "the answer has no propertyValues"),
            (json!({ "propertyValues": {} }), "propertyValues is no list: {}"),
            (json!({ "propertyValues": [{}] }), "propertyValues[0] has no entityPropertyReference"),
            (
                json!({ "propertyValues": [{ "entityPropertyReference": { "propertyName": "heat" } }] }),
                "propertyValues[0].entityPropertyReference.propertyName is heat, which was not asked for",
            ),
            (history(json!([{ "value": {} }])), "propertyValues[0].values[0] has neither time nor timestamp"),
            (
                history(json!([{ "time": "noon", "value": {} }])),
                "propertyValues[0].values[0].time is \"noon\", which is no time of ISO 8601, such as 2022-08-25T00:00:00Z",
            ),
            (history(json!([{ "timestamp": 1 }])), "propertyValues[0].values[0] has no value"),
            (
                history(json!([{ "timestamp": 1, "value": { "doubleValue": "fast" } }])),
                "propertyValues[0].values[0].value.doubleValue is no number: \"fast\"",
            ),
            (
                history(json!([{ "timestamp": 1, "value": { "longValue": 1 } }])),
                "propertyValues[0].values[0].value has longValue, but the data type is DOUBLE: doubleValue must be set",
            ),
            (
                history(json!([{ "timestamp": 1, "value": { "speed": 1 } }])),
                "propertyValues[0].values[0].value.speed is no member of a value",
            ),
        ] {
            assert_eq!(histories(&answer, &types), Err(told.to_owned()));
        }
        let mut answer = history(json!([]));
        answer["nextToken"] = json!(1);
        assert_eq!(histories(&answer, &types), Err("nextToken is no text: 1".to_owned()));
    }

    #[test]
    fn errors_of_writers_are_taken_apart() {
        let entry =
            json!({ "entryId": "x", "entityPropertyReference": { "propertyName": "speed" }, "propertyValues": [] });
        let error = json!({ "errorCode": "409", "errorMessage": "late", "entry": entry });
        let errors =
            write_errors(&json!({ "errorEntries": [{ "errors": [error] }] })).expect("it keeps to the contract");
        assert_eq!(errors[0]["entry"]["entryId"], Value::Null);
        assert_eq!(errors[0]["errorCode"], "409");
        assert_eq!(write_errors(&json!({})), Ok(Vec::new()));
        let wrong = write_errors(&json!({ "errorEntries": [{ "errors": [{ "errorCode": 409 }] }] }));
        assert_eq!(wrong, Err("errorEntries[0].errors[0].errorCode is no text: 409".to_owned()));
    }
}
