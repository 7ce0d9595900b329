//! The query of a request: names and values, decoded, in the order in which they were sent.

use crate::encoding::decode_query_component;

const SECRET_PARAMETERS: [&str; 4] = ["X-Amz-Signature", "X-Amz-Security-Token", "WebIdentityToken", "TokenCode"];

/// The decoded parameters of one query.
#[derive(Clone, Debug, Default)]
pub(crate) struct Query {
    parameters: Vec<(String, String)>,
}

impl Query {
    /// Decodes the raw query of a request target.
    pub(crate) fn parse(raw: &str) -> Query {
        let text = |component: &str| String::from_utf8_lossy(&decode_query_component(component)).into_owned();
        let parameters = pairs(raw).map(|(name, value)| (text(name), text(value))).collect();
        Query { parameters }
    }

    /// The first value under `name`.
    pub(crate) fn first(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// Every value under `name`, for parameters that may be repeated.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.parameters.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// The raw names and values of a query; a parameter without `=` has the empty value.
pub(crate) fn pairs(raw: &str) -> impl Iterator<Item = (&str, &str)> {
    raw.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

/// The raw query or form without the values that must not be written down: signature and tokens.
pub(crate) fn without_secrets(raw: &str) -> String {
    let is_secret = |pair: &&str| {
        let name = decode_query_component(pair.split('=').next().unwrap_or_default());
        SECRET_PARAMETERS.iter().any(|secret| name.eq_ignore_ascii_case(secret.as_bytes()))
    };
    raw.split('&').filter(|pair| !is_secret(pair)).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_decoded_and_kept_in_order() {
        let query = Query::parse("types=B&&types=A&flag&text=%C3%BC%20+");
        assert_eq!(query.all("types").collect::<Vec<_>>(), ["B", "A"]);
        assert_eq!(query.first("flag"), Some(""));
        assert_eq!(query.first("text"), Some("ü  "));
        assert_eq!(query.first("absent"), None);
    }

    #[test]
    fn the_signature_is_not_written_down() {
        let raw = "maxResults=5&X-Amz-Security-Token=sss&X-Amz-Date=d&X-Amz-Signatur%65=abc&WebIdentityToken=t";
        assert_eq!(without_secrets(raw), "maxResults=5&X-Amz-Date=d");
    }
}
