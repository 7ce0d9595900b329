//! From a row and arguments to an unsigned HTTP request. Everything is checked here, before anything is sent.

use super::operation::{Bounds, Input, Operation, Place};
use crate::error::Error;
use crate::sigv4::ENCODED;
use percent_encoding::utf8_percent_encode;
use serde_json::{Map, Value};

/// The arguments of a call: AWS's member names and JSON values.
pub type Arguments = Map<String, Value>;

/// Checks `arguments` against the row. The answer is what to send: the page size lowered to what the service allows.
pub(crate) fn check(operation: &Operation, mut arguments: Arguments) -> Result<Arguments, Error> {
    let refuse = |message: String| {
        Err(Error::validation(message).with_operation(operation.service.signing_name(), operation.name))
    };
    arguments.retain(|_, value| !value.is_null());
    if let Some(name) = arguments.keys().find(|name| operation.input.iter().all(|input| input.name != **name)) {
        let known: Vec<_> = operation.input.iter().map(|input| input.name).collect();
        return refuse(format!("there is no argument {name}; there are {}", known.join(", ")));
    }
    for input in operation.input {
        match arguments.get_mut(input.name) {
            None if input.required => return refuse(format!("{} is required", input.name)),
            Some(Value::String(text)) if input.required && text.is_empty() => {
                return refuse(format!("{} is required, but is empty", input.name));
            }
            None => {}
            Some(value) => {
                if let Err(message) = check_value(operation, input, value) {
                    return refuse(message);
                }
            }
        }
    }
    Ok(arguments)
}

fn check_value(operation: &Operation, input: &Input, value: &mut Value) -> Result<(), String> {
    let name = input.name;
    match input.bounds {
        Bounds::PageSize => match value.as_i64() {
            Some(size) if size < 1 => Err(format!("{name} must be at least 1, but is {size}")),
            Some(size) => {
                *value = size.min(operation.largest_page).into();
                Ok(())
            }
            None => Err(format!("{name} must be a whole number, but is {value}")),
        },
        Bounds::Text { min, max } => {
            let text = value.as_str().ok_or_else(|| format!("{name} must be text, but is {value}"))?;
            let length = text.chars().count();
            if length < min || length > max {
                return Err(format!("{name} must have {min} to {max} characters, but has {length}"));
            }
            Ok(())
        }
        Bounds::Uuid => {
            let text = value.as_str().ok_or_else(|| format!("{name} must be text, but is {value}"))?;
            if is_uuid(text) { Ok(()) } else { Err(format!("{name} must be a UUID of 36 characters, but is {value}")) }
        }
        Bounds::Texts => match value.as_array() {
            Some(texts) if texts.iter().all(Value::is_string) => Ok(()),
            _ => Err(format!("{name} must be a list of texts, but is {value}")),
        },
    }
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(place, byte)| match place {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// What is sent, but for host and signature.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unsigned {
    /// Path and query, encoded.
    pub(crate) target: String,
    /// The JSON body; empty for a request without one.
    pub(crate) body: Vec<u8>,
}

/// Builds the request from arguments that [`check`] let through.
pub(crate) fn build(operation: &Operation, arguments: &Arguments) -> Unsigned {
    let mut target = operation.path.to_owned();
    let mut separator = '?';
    let mut body = Map::new();
    let mut has_body = false;
    for input in operation.input {
        has_body |= input.place == Place::Body;
        let Some(value) = arguments.get(input.name) else { continue };
        match input.place {
            Place::Body => {
                body.insert(input.name.to_owned(), value.clone());
            }
            Place::Query => {
                let values = match value {
                    Value::Array(values) => values.as_slice(),
                    single => std::slice::from_ref(single),
                };
                for value in values {
                    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    target.push(separator);
                    target.push_str(input.name);
                    target.push('=');
                    target.extend(utf8_percent_encode(&text, ENCODED));
                    separator = '&';
                }
            }
        }
    }
    let body = if has_body { Value::Object(body).to_string().into_bytes() } else { Vec::new() };
    Unsigned { target, body }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn arguments(value: Value) -> Arguments {
        value.as_object().expect("an object").clone()
    }

    #[test]
    fn queries_are_encoded_and_lists_repeated() {
        let operation = Operation::find("iotsitewise.ListAssetModels").expect("a row");
        let arguments = arguments(json!({
            "nextToken": "a+b/c=", "assetModelTypes": ["ASSET_MODEL", "Ä B"], "maxResults": 5
        }));
        let request = build(operation, &arguments);
        assert_eq!(
            request.target,
            "/asset-models?assetModelTypes=ASSET_MODEL&assetModelTypes=%C3%84%20B&nextToken=a%2Bb%2Fc%3D&maxResults=5"
        );
        assert!(request.body.is_empty());
    }

    #[test]
    fn bodies_are_json_even_without_arguments() {
        let operation = Operation::find("iottwinmaker.ListWorkspaces").expect("a row");
        assert_eq!(build(operation, &Arguments::new()).body, b"{}");
        let request = build(operation, &arguments(json!({"nextToken": "", "maxResults": 5})));
        assert_eq!(
            serde_json::from_slice::<Value>(&request.body).expect("JSON"),
            json!({"maxResults": 5, "nextToken": ""})
        );
        assert_eq!(request.target, "/workspaces-list");
    }

    #[test]
    fn the_page_size_is_lowered_to_the_largest() {
        let operation = Operation::find("iottwinmaker.ListWorkspaces").expect("a row");
        let checked = check(operation, arguments(json!({"maxResults": 250, "nextToken": null}))).expect("valid");
        assert_eq!(checked, arguments(json!({"maxResults": 200})));
    }

    #[test]
    fn refusals_name_field_value_and_bound() {
        let operation = Operation::find("iotsitewise.ListProjects").expect("a row");
        let portal = "11111111-2222-4333-8444-555555555555";
        for (bad, message) in [
            (json!({}), "ListProjects: portalId is required"),
            (json!({"portalId": "x"}), "ListProjects: portalId must be a UUID of 36 characters, but is \"x\""),
            (json!({"portalId": portal, "maxResults": 0}), "ListProjects: maxResults must be at least 1, but is 0"),
            (
                json!({"portalId": portal, "maxResults": "5"}),
                "ListProjects: maxResults must be a whole number, but is \"5\"",
            ),
            (
                json!({"portalId": portal, "nextToken": ""}),
                "ListProjects: nextToken must have 1 to 4096 characters, but has 0",
            ),
            (
                json!({"portalId": portal, "foo": 1}),
                "ListProjects: there is no argument foo; there are portalId, nextToken, maxResults",
            ),
        ] {
            assert_eq!(check(operation, arguments(bad)).expect_err("refused").to_string(), message);
        }
    }
}
