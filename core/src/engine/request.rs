//! From a row and arguments to an unsigned HTTP request. Everything is checked on the way, before anything is sent, and
//! everything that is wrong is told at once.

use super::argument::{Argument, Arguments};
use super::input::Input;
use super::operation::Operation;
use super::shape::{Kind, Place, Spelling};
use crate::error::{Error, ErrorKind};
use crate::random::Random;
use crate::sigv4::ENCODED;
use http::{HeaderName, HeaderValue};
use percent_encoding::utf8_percent_encode;
use std::borrow::Cow;

/// What is sent, but for host and signature.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unsigned {
    /// Path and query, encoded.
    pub(crate) target: String,
    /// The headers that are members.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// The body, which is JSON but for operations that take bytes; empty for a request without one.
    pub(crate) body: Vec<u8>,
}

/// Makes the tokens that are not given: what makes a repeated request count once.
pub(crate) fn with_tokens(operation: &Operation, arguments: &mut Arguments, random: &Random) {
    for member in operation.input.members.iter().filter(|member| member.token) {
        let given = arguments.entry(member.name.to_owned()).or_insert(Argument::Null);
        if given.is_null() {
            *given = random.uuid().into();
        }
    }
}

/// Checks the arguments, and builds the request from them.
///
/// # Errors
/// Kind [`Validation`](ErrorKind::Validation), with everything that is wrong: the member's path, its value and the bound.
pub(crate) fn build(operation: &Operation, arguments: &Arguments, spelling: Spelling) -> Result<Unsigned, Error> {
    let mut input = Input::new(spelling);
    let shape = operation.input;
    input.names(shape, arguments, "");
    let mut target = Target { path: operation.path.to_owned(), query: String::new() };
    let mut headers = Vec::new();
    let mut body = Vec::new();
    let has_body = shape.members.iter().any(|member| member.place == Place::Body);
    if has_body {
        body.push(b'{');
    }
    for member in shape.members {
        let Some(value) = input.given(member, arguments, "") else {
            if member.required {
                input.refuse(format!("{} is required", input.name(member)));
            }
            continue;
        };
        let value = &lowered(operation, member.name, value);
        match member.place {
            Place::Payload if matches!(member.kind, Kind::Blob) => body = input.bytes(member, value),
            Place::Body | Place::Payload => input.member(&mut body, member, value, ""),
            Place::Path => {
                if let Some(label) = input.text(member, value).and_then(|texts| texts.into_iter().next()) {
                    target.label(member.wire, &label);
                }
            }
            Place::Query => {
                for text in input.text(member, value).unwrap_or_default() {
                    target.parameter(member.wire, &text);
                }
            }
            Place::Header => {
                let texts = match member.kind {
                    Kind::Document => vec![input.json_in_base64(member, value)],
                    _ => input.text(member, value).unwrap_or_default(),
                };
                for text in texts {
                    let plain = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
                    match (HeaderName::try_from(member.wire), HeaderValue::from_str(&text)) {
                        (Ok(name), Ok(value)) if plain => headers.push((name, value)),
                        _ => input.refuse(format!(
                            "{} must be printable ASCII, as it goes into a header, but is {text:?}",
                            input.name(member)
                        )),
                    }
                }
            }
        }
    }
    if has_body {
        body.push(b'}');
    }
    input.end().map_err(|faults| operation.error(ErrorKind::Validation, faults))?;
    Ok(Unsigned { target: target.path + &target.query, headers, body })
}

/// The page size, lowered to what the service allows; any other value as it is.
fn lowered<'a>(operation: &Operation, name: &str, value: &'a Argument) -> Cow<'a, Argument> {
    let paging = operation.paging.filter(|paging| paging.names.size == name);
    let largest = paging.and_then(|paging| paging.largest_page);
    match (largest, value.as_integer()) {
        (Some(largest), Some(size)) if size > largest => Cow::Owned(largest.into()),
        _ => Cow::Borrowed(value),
    }
}

/// Path and query while they are put together.
struct Target {
    path: String,
    query: String,
}

impl Target {
    fn label(&mut self, name: &str, value: &str) {
        let value = utf8_percent_encode(value, ENCODED).to_string();
        self.path = self.path.replace(&format!("{{{name}}}"), &value);
    }

    fn parameter(&mut self, name: &str, value: &str) {
        self.query.push(if self.query.is_empty() { '?' } else { '&' });
        self.query.extend(utf8_percent_encode(name, ENCODED));
        self.query.push('=');
        self.query.extend(utf8_percent_encode(value, ENCODED));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn given(arguments: Value) -> Arguments {
        let Argument::Map(arguments) = arguments.into() else { panic!("an object") };
        arguments
    }

    fn request(id: &str, arguments: Value) -> Result<Unsigned, Error> {
        build(Operation::find(id).expect("a row"), &given(arguments), Spelling::Aws)
    }

    #[test]
    fn queries_are_encoded_and_lists_repeated() {
        let arguments = json!({"nextToken": "a+b/c=", "assetModelTypes": ["ASSET_MODEL", "Ä B"], "maxResults": 5});
        let request = request("iotsitewise.ListAssetModels", arguments).expect("valid");
        assert_eq!(
            request.target,
            "/asset-models?assetModelTypes=ASSET_MODEL&assetModelTypes=%C3%84%20B&nextToken=a%2Bb%2Fc%3D&maxResults=5"
        );
        assert!(request.body.is_empty());
    }

    #[test]
    fn labels_headers_and_bodies_are_told_apart() {
        let arguments = json!({
            "assetModelId": "externalId:press/7", "assetModelName": "Ä\"\n", "ifMatch": "v1",
            "assetModelProperties": [{"name": "t", "dataType": "DOUBLE", "type": {"measurement": {}}}], "clientToken": null
        });
        let request = request("iotsitewise.UpdateAssetModel", arguments).expect("valid");
        assert_eq!(request.target, "/asset-models/externalId%3Apress%2F7");
        assert_eq!(request.headers.len(), 1);
        assert_eq!((request.headers[0].0.as_str(), request.headers[0].1.to_str().expect("ASCII")), ("if-match", "v1"));
        assert_eq!(
            serde_json::from_slice::<Value>(&request.body).expect("JSON"),
            json!({"assetModelName": "Ä\"\n", "assetModelProperties": [
                {"name": "t", "dataType": "DOUBLE", "type": {"measurement": {}}}
            ]})
        );
    }

    #[test]
    fn bodies_are_json_even_without_arguments() {
        let empty = request("iottwinmaker.ListWorkspaces", json!({})).expect("valid");
        assert_eq!((empty.body.as_slice(), empty.target.as_str()), (&b"{}"[..], "/workspaces-list"));
        let bodiless = request("iotsitewise.DescribeLoggingOptions", json!({})).expect("valid");
        assert!(bodiless.body.is_empty());
    }

    #[test]
    fn the_page_size_is_lowered_to_the_largest() {
        let request =
            request("iottwinmaker.ListWorkspaces", json!({"maxResults": 250, "nextToken": null})).expect("valid");
        assert_eq!(request.body, br#"{"maxResults":200}"#);
    }

    #[test]
    fn bytes_are_the_body_and_json_is_base64_in_a_header() {
        let arguments = json!({
            "topic": "plant/press 1/+", "payload": "AP8=", "userProperties": [{"line": "\u{fc}"}], "qos": 1,
            "payloadFormatIndicator": "UTF8_DATA"
        });
        let publish = request("iotdata.Publish", arguments).expect("valid");
        assert_eq!(publish.target, "/topics/plant%2Fpress%201%2F%2B?qos=1");
        assert_eq!(publish.body, [0, 255]);
        let header = |name: &str| {
            let found = publish.headers.iter().find(|(known, _)| known == name);
            found.map(|(_, value)| value.to_str().expect("ASCII").to_owned())
        };
        assert_eq!(header("x-amz-mqtt5-user-properties").as_deref(), Some("W3sibGluZSI6IsO8In1d"));
        assert_eq!(header("x-amz-mqtt5-payload-format-indicator").as_deref(), Some("UTF8_DATA"));
        let given = given(json!({"thing_name": "press", "payload": null}));
        let operation = Operation::find("iotdata.UpdateThingShadow").expect("a row");
        let error = build(operation, &given, Spelling::Snake).expect_err("refused");
        assert_eq!(error.to_string(), "UpdateThingShadow: payload is required");
        let error = request("iotdata.Publish", json!({"topic": "t", "payload": "{}"})).expect_err("refused");
        assert_eq!(error.to_string(), "Publish: payload must be bytes, as base64, but is \"{}\"");
    }

    #[test]
    fn pages_may_have_other_names() {
        let request = request("iot.ListPolicies", json!({"pageSize": 900, "marker": "a+b="})).expect("valid");
        assert_eq!(request.target, "/policies?marker=a%2Bb%3D&pageSize=250");
    }

    #[test]
    fn moments_are_written_as_their_place_wants() {
        let arguments = json!({"startDate": 1669900037.5, "endDate": "2022-12-01T13:07:18+00:00"});
        let request_of_query = request("iotsitewise.GetAssetPropertyValueHistory", arguments).expect("valid");
        assert_eq!(
            request_of_query.target,
            "/properties/history?startDate=2022-12-01T13%3A07%3A17.5Z&endDate=2022-12-01T13%3A07%3A18Z"
        );
        let arguments =
            json!({"workspaceId": "w", "selectedProperties": ["p"], "startDateTime": "2022-12-01T13:07:17.000000001Z"});
        let request_of_body = request("iottwinmaker.GetPropertyValueHistory", arguments).expect("valid");
        let body = String::from_utf8(request_of_body.body).expect("UTF-8");
        assert_eq!(body, r#"{"selectedProperties":["p"],"startDateTime":1669900037.000000001}"#);
    }

    #[test]
    fn names_may_be_in_snake_case() {
        let operation = Operation::find("iottwinmaker.CreateEntity").expect("a row");
        let snake = |arguments: Value| build(operation, &given(arguments), Spelling::Snake);
        let request = snake(json!({
            "workspace_id": "w", "entityName": "e", "parent_entity_id": "p",
            "components": {"my_component": {"component_type_id": "c", "properties": {"a_b": {"value": {"string_value": "x"}}}}}
        }));
        let request = request.expect("valid");
        assert_eq!(request.target, "/workspaces/w/entities");
        assert_eq!(
            serde_json::from_slice::<Value>(&request.body).expect("JSON"),
            json!({"entityName": "e", "parentEntityId": "p", "components": {
                "my_component": {"componentTypeId": "c", "properties": {"a_b": {"value": {"stringValue": "x"}}}}
            }})
        );
        let error = snake(json!({"entity_name": 5, "components": {"c": {"properties": {"p": {"valu": 1}}}}}));
        assert_eq!(
            error.expect_err("refused").to_string(),
            "CreateEntity: workspace_id is required. entity_name must be text, but is 5. components.c.properties.p: there \
             is no member valu; there are definition, value, update_type"
        );
    }

    #[test]
    fn refusals_name_field_value_and_bound() {
        let portal = "11111111-2222-4333-8444-555555555555";
        for (id, bad, message) in [
            ("ListProjects", json!({}), "portalId is required"),
            ("ListProjects", json!({"portalId": "x"}), "portalId must be a UUID of 36 characters, but is \"x\""),
            ("ListProjects", json!({"portalId": portal, "maxResults": 0}), "maxResults must be at least 1, but is 0"),
            (
                "ListProjects",
                json!({"portalId": portal, "maxResults": "5"}),
                "maxResults must be a whole number, but is \"5\"",
            ),
            (
                "ListProjects",
                json!({"portalId": portal, "nextToken": ""}),
                "nextToken must have 1 to 4096 characters, but has 0",
            ),
            (
                "ListProjects",
                json!({"portalId": portal, "foo": 1}),
                "there is no argument foo; there are portalId, nextToken, maxResults",
            ),
            (
                "ListProjects",
                json!({"foo": 1, "maxResults": []}),
                "there is no argument foo; there are portalId, nextToken, maxResults. portalId is required. maxResults must \
                 be a whole number, but is []",
            ),
            ("DescribeAsset", json!({"assetId": ".."}), "assetId must not be \"..\": it would change the path"),
            ("DescribeAsset", json!({"assetId": ""}), "assetId is required, but is empty"),
            (
                "DeleteAssetModel",
                json!({"assetModelId": "externalId:press", "ifMatch": "ü"}),
                "ifMatch must be printable ASCII, as it goes into a header, but is \"ü\"",
            ),
            (
                "CreateAssetModel",
                json!({"assetModelName": "m", "assetModelProperties": [
                    {"name": "a", "dataType": "DOUBLE", "type": {"measurement": {}}},
                    {"name": 5, "dataType": "DOUBLE", "unit": "x", "type": {"measurement": {}, "metrik": {}}},
                ]}),
                "assetModelProperties[1].name must be text, but is 5. assetModelProperties[1].type: there is no member \
                 metrik; there are attribute, measurement, transform, metric",
            ),
        ] {
            let error = request(&format!("iotsitewise.{id}"), bad).expect_err("refused");
            assert_eq!(error.to_string(), format!("{id}: {message}"));
            assert_eq!(error.attempts(), 0);
        }
    }
}
