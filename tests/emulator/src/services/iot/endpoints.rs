//! Where the account's data is: this emulator.

use serde_json::json;

use super::super::{Behaviour, Exchange, Family, Outcome};
use crate::answer::ApiError;

/// What the hosts of the account begin with, where they are AWS's.
const PREFIX: &str = "a1b2c3d4e5f6g7";

/// The types of endpoints, and what the name of the host goes on with.
const TYPES: [(&str, &str); 5] = [
    ("iot:Data", ".iot"),
    ("iot:Data-ATS", "-ats.iot"),
    ("iot:Data-Beta", "-beta.iot"),
    ("iot:CredentialProvider", ".credentials.iot"),
    ("iot:Jobs", ".jobs.iot"),
];

pub(super) const FAMILY: Family =
    Family { name: "Endpoints", operations: &[Behaviour::behaves("DescribeEndpoint", describe)], schema: "" };

/// Whoever called this host finds the data there, too. Who came by way of the proxy to a host of AWS is told one of AWS's
/// names, which the proxy leads here as well.
fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let wanted = exchange.optional("endpointType").unwrap_or("iot:Data");
    let Some((_, middle)) = TYPES.iter().find(|(name, _)| *name == wanted) else {
        let names = TYPES.map(|(name, _)| name).join(", ");
        return Err(exchange.invalid(format!("endpointType is {wanted}, but must be one of {names}")));
    };
    let host = exchange.call.headers.get("host").and_then(|host| host.to_str().ok()).unwrap_or_default();
    let address = match suffix_of(host) {
        Some(suffix) => format!("{PREFIX}{middle}.{suffix}"),
        None => host.to_owned(),
    };
    Ok(json!({ "endpointAddress": address }).into())
}

/// What follows the service in the name of a host of AWS, such as `us-east-1.amazonaws.com`.
fn suffix_of(host: &str) -> Option<&str> {
    let (service, suffix) = host.split_once('.')?;
    let is_of_aws = ["iot", "iot-fips"].contains(&service) && suffix.contains('.');
    is_of_aws.then_some(suffix)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_of_aws_are_told_from_this_machine() {
        assert_eq!(suffix_of("iot.us-east-1.amazonaws.com"), Some("us-east-1.amazonaws.com"));
        assert_eq!(suffix_of("iot-fips.us-east-1.api.aws"), Some("us-east-1.api.aws"));
        for host in ["127.0.0.1:4577", "localhost:4577", "[::1]:4577", "emulator", "iot.localhost", ""] {
            assert_eq!(suffix_of(host), None, "{host}");
        }
    }
}
