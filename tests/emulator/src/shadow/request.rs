//! What a request for a shadow asks for.

use serde_json::{Map, Value};

use super::refusal::Refusal;

/// The longest document, in bytes.
pub(super) const LONGEST: usize = 8 << 10;
/// How many levels the state that is desired or reported has.
const MOST_LEVELS: usize = 8;
/// The longest client token, in bytes.
const LONGEST_TOKEN: usize = 64;

/// A request to update a shadow.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct UpdateRequest {
    /// The members `desired` and `reported`, each an object or null.
    pub(super) state: Map<String, Value>,
    /// The version that the shadow must have.
    pub(super) version: Option<u64>,
    pub(super) client_token: Option<String>,
}

impl UpdateRequest {
    /// Reads a request.
    pub(super) fn parse(payload: &[u8]) -> Result<UpdateRequest, Refusal> {
        if payload.len() > LONGEST {
            return Err(Refusal::too_large());
        }
        let document = object(payload)?;
        let client_token = client_token(&document)?;
        let version = match document.get("version") {
            None | Some(Value::Null) => None,
            Some(version) => Some(version.as_u64().ok_or_else(|| Refusal::bad("Invalid version"))?),
        };
        let state = match document.get("state") {
            None => return Err(Refusal::bad("Missing required node: state")),
            // Nothing is left of either section.
            Some(Value::Null) => {
                ["desired", "reported"].map(|name| (name.to_owned(), Value::Null)).into_iter().collect()
            }
            Some(Value::Object(state)) => state.clone(),
            Some(_) => return Err(Refusal::bad("State node must be an object")),
        };
        for (name, section) in &state {
            match name.as_str() {
                "desired" if !is_section(section) => return Err(Refusal::bad("Desired node must be an object")),
                "reported" if !is_section(section) => return Err(Refusal::bad("Reported node must be an object")),
                "desired" | "reported" => check(section, 0)?,
                _ => return Err(Refusal::bad(format!("State contains an invalid node: '{name}'"))),
            }
        }
        Ok(UpdateRequest { state, version, client_token })
    }
}

/// The client token of a request that is refused, as far as there is one.
pub(super) fn token_of_any(payload: &[u8]) -> Option<String> {
    let document: Value = serde_json::from_slice(payload).ok()?;
    document["clientToken"].as_str().map(str::to_owned)
}

/// The client token of a request that says nothing else, and may be empty.
pub(super) fn token(payload: &[u8]) -> Result<Option<String>, Refusal> {
    if payload.is_empty() { Ok(None) } else { client_token(&object(payload)?) }
}

fn object(payload: &[u8]) -> Result<Map<String, Value>, Refusal> {
    let text = std::str::from_utf8(payload).map_err(|_| Refusal {
        code: 415,
        message: "Unsupported documented encoding; supported encoding is UTF-8".to_owned(),
    })?;
    match serde_json::from_str(text) {
        Ok(Value::Object(object)) => Ok(object),
        _ => Err(Refusal::bad("Invalid JSON")),
    }
}

fn client_token(document: &Map<String, Value>) -> Result<Option<String>, Refusal> {
    match document.get("clientToken") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(token)) if token.len() <= LONGEST_TOKEN => Ok(Some(token.clone())),
        Some(_) => Err(Refusal::bad("Invalid clientToken")),
    }
}

fn is_section(value: &Value) -> bool {
    value.is_object() || value.is_null()
}

/// Looks for what is too deep, and for lists with null in them.
fn check(value: &Value, level: usize) -> Result<(), Refusal> {
    let deeper = |value: &Value| {
        if level == MOST_LEVELS {
            let message = format!("JSON contains too many levels of nesting; maximum is {MOST_LEVELS}");
            return Err(Refusal::bad(message));
        }
        check(value, level + 1)
    };
    match value {
        Value::Object(members) => members.values().try_for_each(deeper),
        Value::Array(elements) if elements.iter().any(Value::is_null) => {
            Err(Refusal::bad("State contains an invalid node"))
        }
        Value::Array(elements) => elements.iter().try_for_each(deeper),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn refusal(payload: &[u8]) -> (u16, String) {
        let refusal = UpdateRequest::parse(payload).unwrap_err();
        (refusal.code, refusal.message)
    }

    #[test]
    fn what_is_wrong_is_told_in_awss_words() {
        for (payload, message) in [
            ("", "Invalid JSON"),
            ("[]", "Invalid JSON"),
            ("{", "Invalid JSON"),
            ("{}", "Missing required node: state"),
            (r#"{"state":1}"#, "State node must be an object"),
            (r#"{"state":{"desired":1}}"#, "Desired node must be an object"),
            (r#"{"state":{"reported":[]}}"#, "Reported node must be an object"),
            (r#"{"state":{"other":{}}}"#, "State contains an invalid node: 'other'"),
            (r#"{"state":{"desired":{"a":[1,null]}}}"#, "State contains an invalid node"),
            (r#"{"state":{},"version":-1}"#, "Invalid version"),
            (r#"{"state":{},"version":"1"}"#, "Invalid version"),
            (r#"{"state":{},"clientToken":1}"#, "Invalid clientToken"),
        ] {
            assert_eq!(refusal(payload.as_bytes()), (400, message.to_owned()), "{payload}");
        }
        let token = json!({ "state": {}, "clientToken": "x".repeat(65) }).to_string();
        assert_eq!(refusal(token.as_bytes()).1, "Invalid clientToken");
        assert_eq!(refusal(b"{\"\xff\":1}").0, 415);
        assert_eq!(refusal(&vec![b' '; LONGEST + 1]).0, 413);
    }

    #[test]
    fn eight_levels_are_the_most() {
        let nested = |levels: usize| format!("{}1{}", r#"{"a":"#.repeat(levels), "}".repeat(levels));
        let request = |levels| format!(r#"{{"state":{{"desired":{}}}}}"#, nested(levels));
        assert!(UpdateRequest::parse(request(8).as_bytes()).is_ok());
        let message = "JSON contains too many levels of nesting; maximum is 8";
        assert_eq!(refusal(request(9).as_bytes()), (400, message.to_owned()));
    }

    #[test]
    fn a_request_is_read() {
        let request = UpdateRequest::parse(br#"{"state":null,"version":7,"clientToken":"t"}"#).unwrap();
        assert_eq!(Value::Object(request.state), json!({ "desired": null, "reported": null }));
        assert_eq!((request.version, request.client_token.as_deref()), (Some(7), Some("t")));
        assert_eq!((token(b""), token(b"{\"clientToken\":\"t\"}")), (Ok(None), Ok(Some("t".to_owned()))));
        assert_eq!(token(b"x"), Err(Refusal::bad("Invalid JSON")));
        assert_eq!(token_of_any(br#"{"clientToken":"t"}"#).as_deref(), Some("t"));
    }
}
