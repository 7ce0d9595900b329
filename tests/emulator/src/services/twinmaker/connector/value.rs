//! Values in the answers of functions, brought into the members that their types have.

use serde_json::{Map, Value, json};

use super::answer::{list, member, structure};
use crate::moment::Moment;
use crate::services::twinmaker::data_values::check_value;

/// Values with times, each with both members that tell a time.
pub(super) fn timed_values(values: &Value, data_type: &Value, path: &str) -> Result<Vec<Value>, String> {
    let values = list(values, path)?.iter().enumerate().map(|(place, value)| {
        let path = format!("{path}[{place}]");
        structure(value, &path)?;
        let told = [("time", &value["time"]), ("timestamp", &value["timestamp"])];
        let told = told.into_iter().find(|(_, told)| !told.is_null());
        let (name, told) = told.ok_or_else(|| format!("{path} has neither time nor timestamp"))?;
        let at = moment(told).ok_or_else(|| Moment::refusal(&format!("{path}.{name}"), told))?;
        let value = data_value(member(value, "value", &path)?, data_type, &format!("{path}.value"))?;
        Ok(timed(at, value))
    });
    values.collect()
}

/// A value at a time, as histories have it.
pub(in super::super) fn timed(at: Moment, value: Value) -> Value {
    json!({ "time": at.to_iso(), "timestamp": at.to_json(), "value": value })
}

/// Seconds since 1970 may come as a text, too.
fn moment(told: &Value) -> Option<Moment> {
    Moment::of(told)
        .or_else(|| Moment::of(&Value::from(told.as_str()?.parse::<f64>().ok().filter(|of| of.is_finite())?)))
}

/// A value in the member that its type has. Numbers and booleans may come as texts, as AWS's own samples send them.
pub(in super::super) fn data_value(value: &Value, data_type: &Value, path: &str) -> Result<Value, String> {
    let members = structure(value, path)?;
    let mut kept = Map::new();
    for (name, value) in members.iter().filter(|(_, value)| !value.is_null()) {
        let path = format!("{path}.{name}");
        let nested = &data_type["nestedType"];
        let wrong = |kind: &str| format!("{path} is no {kind}: {value}");
        let value = match name.as_str() {
            "doubleValue" => double(value).ok_or_else(|| wrong("number"))?,
            "integerValue" => {
                let number = whole(value).filter(|number| i32::try_from(*number).is_ok());
                number.ok_or_else(|| wrong("whole number of 32 bits"))?.into()
            }
            "longValue" => whole(value).ok_or_else(|| wrong("whole number of 64 bits"))?.into(),
            "booleanValue" => boolean(value).ok_or_else(|| wrong("boolean"))?.into(),
            "stringValue" | "expression" => value.as_str().ok_or_else(|| wrong("text"))?.into(),
            "listValue" => {
                let elements = list(value, &path)?.iter().enumerate();
                let elements = elements.map(|(place, value)| data_value(value, nested, &format!("{path}[{place}]")));
                elements.collect::<Result<Vec<_>, _>>()?.into()
            }
            "mapValue" => {
                let entries = structure(value, &path)?.iter();
                let entries =
                    entries.map(|(key, value)| Ok((key.clone(), data_value(value, nested, &format!("{path}.{key}"))?)));
                entries.collect::<Result<Map<_, _>, String>>()?.into()
            }
            "relationshipValue" => {
                let members = structure(value, &path)?.iter().filter(|(_, value)| !value.is_null());
                members.map(|(name, value)| (name.clone(), value.clone())).collect::<Map<_, _>>().into()
            }
            _ => return Err(format!("{path} is no member of a value")),
        };
        kept.insert(name.clone(), value);
    }
    let kept = Value::from(kept);
    check_value(data_type, &kept, path)?;
    Ok(kept)
}

fn double(value: &Value) -> Option<Value> {
    match value {
        Value::Number(_) => Some(value.clone()),
        Value::String(text) if ["NaN", "Infinity", "-Infinity"].contains(&text.as_str()) => Some(value.clone()),
        Value::String(text) => serde_json::Number::from_f64(text.trim().parse().ok()?).map(Value::Number),
        _ => None,
    }
}

fn boolean(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(boolean) => Some(*boolean),
        Value::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| {
            let number = number.as_f64()?;
            (number.fract() == 0.0 && number.abs() < 9e15).then_some(number as i64)
        }),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn booleans_and_whole_numbers_come_as_texts_too() {
        for (kind, value, kept) in [
            ("BOOLEAN", json!({ "booleanValue": "True" }), json!({ "booleanValue": true })),
            ("BOOLEAN", json!({ "booleanValue": "false" }), json!({ "booleanValue": false })),
            ("LONG", json!({ "longValue": "-7" }), json!({ "longValue": -7 })),
            ("INTEGER", json!({ "integerValue": 7.0 }), json!({ "integerValue": 7 })),
        ] {
            assert_eq!(data_value(&value, &json!({ "type": kind }), "value"), Ok(kept));
        }
        for (kind, value) in [
            ("BOOLEAN", json!({ "booleanValue": "yes" })),
            ("LONG", json!({ "longValue": 7.5 })),
            ("INTEGER", json!({ "integerValue": 2_147_483_648_i64 })),
        ] {
            assert!(data_value(&value, &json!({ "type": kind }), "value").is_err(), "{value}");
        }
    }
}
