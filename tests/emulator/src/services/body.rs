//! Reading typed members out of a JSON body, with AWS's refusal of what has the wrong type.

use serde_json::{Map, Value};

use crate::answer::ApiError;
use crate::json_body;

/// A body that is a JSON object; an empty body is an empty object.
#[derive(Debug)]
pub(super) struct JsonBody(Map<String, Value>);

impl JsonBody {
    /// Parses the body of a request.
    pub(super) fn parse(body: &[u8]) -> Result<JsonBody, ApiError> {
        json_body::members(body).map(JsonBody)
    }

    /// A member that is a number of 32 bits; null is the same as absent.
    pub(super) fn integer(&self, member: &str) -> Result<Option<i64>, ApiError> {
        let Some(value) = self.present(member) else { return Ok(None) };
        match value.as_i64().filter(|number| i32::try_from(*number).is_ok()) {
            Some(number) => Ok(Some(number)),
            None => Err(json_body::wrong_type(value, "an Integer")),
        }
    }

    /// A member that is a string; null is the same as absent.
    pub(super) fn string(&self, member: &str) -> Result<Option<&str>, ApiError> {
        let Some(value) = self.present(member) else { return Ok(None) };
        match value.as_str() {
            Some(text) => Ok(Some(text)),
            None => Err(json_body::wrong_type(value, "a String")),
        }
    }

    fn present(&self, member: &str) -> Option<&Value> {
        self.0.get(member).filter(|value| !value.is_null())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_have_their_type_or_are_refused() {
        let body = JsonBody::parse(br#"{"a":7,"b":"text","c":null,"d":2.5,"e":3000000000,"f":[]}"#).unwrap();
        assert_eq!(body.integer("a"), Ok(Some(7)));
        assert_eq!(body.string("b"), Ok(Some("text")));
        assert_eq!((body.integer("c"), body.string("absent")), (Ok(None), Ok(None)));
        let message = |error: ApiError| (error.code, error.message);
        for (member, kind) in
            [("b", "STRING_VALUE"), ("d", "DECIMAL_VALUE"), ("e", "NUMBER_VALUE"), ("f", "START_ARRAY")]
        {
            let text = format!("{kind} can not be converted to an Integer");
            assert_eq!(body.integer(member).map_err(message), Err(("SerializationException".to_owned(), text)));
        }
        assert_eq!(body.string("a").unwrap_err().message, "NUMBER_VALUE can not be converted to a String");
    }

    #[test]
    fn bodies_are_objects() {
        assert!(JsonBody::parse(b"").is_ok());
        for body in ["[]", "{", "7", "{\"a\":}", "\u{feff}{}"] {
            assert_eq!(JsonBody::parse(body.as_bytes()).unwrap_err().code, "SerializationException", "{body}");
        }
    }
}
