//! AWS IoT: endpoints.

use super::Iot;
use crate::Error;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;

/// Gives an endpoint of the account in the region. The connector asks for that of the data plane itself.
///
/// AWS: `DescribeEndpoint`, permission `iot:DescribeEndpoint`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeEndpoint(pub(super) Call);

impl DescribeEndpoint {
    /// Which one: `iot:Data-ATS` for the data plane and MQTT, `iot:CredentialProvider`, `iot:Jobs`, or `iot:Data` for the
    /// old one whose certificate few devices trust. Default: `iot:Data`; at most 128 characters.
    pub fn endpoint_type(self, endpoint_type: impl Into<String>) -> Self {
        DescribeEndpoint(self.0.with("endpointType", &endpoint_type.into()))
    }

    /// As [`endpoint_type`](Self::endpoint_type), but for `None`, which leaves it out.
    pub fn set_endpoint_type(self, endpoint_type: Option<String>) -> Self {
        DescribeEndpoint(self.0.set("endpointType", &endpoint_type))
    }
}

call!(DescribeEndpoint, DescribeEndpointResponse);

impl Iot {
    /// Gives an endpoint of the account in the region. The connector asks for that of the data plane itself.
    ///
    /// AWS: `DescribeEndpoint`, permission `iot:DescribeEndpoint`.
    pub fn describe_endpoint(&self) -> DescribeEndpoint {
        DescribeEndpoint(Call::new(&self.connector, "iot.DescribeEndpoint"))
    }
}

/// What `describe_endpoint` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeEndpointResponse {
    /// The name of the host, without a scheme.
    pub endpoint_address: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeEndpointResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("endpointAddress", &self.endpoint_address).into()
    }
}

impl Structure for DescribeEndpointResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.endpoint_address = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeEndpointResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
