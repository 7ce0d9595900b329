//! Bodies that are JSON objects, and AWS's refusal of what has the wrong type.

use serde_json::{Map, Value};

use crate::answer::ApiError;

/// The members of a body; an empty body is an empty object.
///
/// # Errors
/// `SerializationException` for what is no JSON, and for JSON that is no object.
pub(crate) fn members(body: &[u8]) -> Result<Map<String, Value>, ApiError> {
    if body.is_empty() {
        return Ok(Map::new());
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err(unreadable("Expected the body to be a JSON object")),
        Err(error) => Err(unreadable(format!("The body is not valid JSON: {error}"))),
    }
}

/// The refusal of a value that has another type than it should have, such as `an Integer`.
pub(crate) fn wrong_type(value: &Value, wanted: &str) -> ApiError {
    unreadable(format!("{} can not be converted to {wanted}", kind(value)))
}

/// `SerializationException`.
pub(crate) fn unreadable(message: impl Into<String>) -> ApiError {
    ApiError::new(400, "SerializationException", message)
}

/// The name of a JSON value in AWS's messages.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "NULL_VALUE",
        Value::Bool(true) => "TRUE_VALUE",
        Value::Bool(false) => "FALSE_VALUE",
        Value::Number(number) if number.is_f64() => "DECIMAL_VALUE",
        Value::Number(_) => "NUMBER_VALUE",
        Value::String(_) => "STRING_VALUE",
        Value::Array(_) => "START_ARRAY",
        Value::Object(_) => "START_OBJECT",
    }
}
