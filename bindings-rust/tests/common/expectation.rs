//! What the vectors expect of an error.

use serde_json::{Value, json};
use twinlink::Error;

/// An error as the vectors describe one.
pub fn found(error: &Error) -> Value {
    json!({
        "kind": error.kind().name(),
        "retryable": error.is_retryable(),
        "service": error.service(),
        "operation": error.operation(),
        "aws_code": error.code(),
        "http_status": error.http_status(),
        "request_id": error.request_id().is_some(),
        "attempts": error.attempts(),
        "message": error.to_string(),
    })
}

/// Compares what was expected with what was [`found`]: each member is equal; of the message there are parts.
pub fn compare(expected: &Value, found: &Value) -> Result<(), String> {
    let message = found["message"].as_str().unwrap();
    for (name, value) in expected.as_object().unwrap() {
        if name == "message" {
            for text in value.as_array().unwrap() {
                if !message.to_lowercase().contains(&text.as_str().unwrap().to_lowercase()) {
                    return Err(format!("{text} is not in: {message}"));
                }
            }
        } else if !["hides", "after"].contains(&name.as_str()) && found[name] != *value {
            return Err(format!("{name} is {}, not {value}: {message}", found[name]));
        }
    }
    Ok(())
}
