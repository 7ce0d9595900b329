//! Looking up where AWS IoT's data plane is: each account has a host of its own, which DescribeEndpoint tells.

use super::Connector;
use crate::endpoint::{Plane, Service};
use crate::error::{Error, ErrorKind};
use serde_json::json;
use std::sync::Arc;
use tokio::time::{Instant, timeout_at};

/// What is asked for: the endpoint whose certificate everybody trusts.
const TYPE: &str = "iot:Data-ATS";

impl Connector {
    /// Whether the host is asked for: if no endpoint is set, and none of the hosts is wanted that are every account's alike,
    /// as only those have FIPS and dual stack.
    pub(crate) fn looks_up_data_endpoint(&self) -> bool {
        let choice = self.endpoint_choice(Service::IotData, Plane::Whole);
        choice.endpoint_url.is_none() && !choice.use_fips && !choice.use_dual_stack
    }

    /// The account's host of the data plane, for HTTP and MQTT: asked for once, and known from then on. It counts against the
    /// time of the call that `began` then.
    pub(crate) async fn data_endpoint(&self, began: Instant) -> Result<Arc<str>, Error> {
        let limits = self.client().limits;
        // Boxed: the look-up is a call of its own, within the one that needs it.
        let look_up = Box::pin(self.look_up());
        let found = timeout_at(began + limits.call_timeout, self.0.data_endpoint.get(limits.attempt_timeout, look_up));
        found
            .await
            .unwrap_or_else(|_| {
                let message = format!("no answer within {} s (call_timeout)", limits.call_timeout.as_secs_f64());
                Err(Error::new(ErrorKind::Timeout, message).with_retryable(true))
            })
            .map_err(|error| error.within("the data endpoint of AWS IoT cannot be looked up (iot.DescribeEndpoint)"))
    }

    /// The host, if it was looked up.
    pub(crate) fn known_data_endpoint(&self) -> Option<Arc<str>> {
        self.0.data_endpoint.known()
    }

    async fn look_up(&self) -> Result<Arc<str>, Error> {
        let answer = self.call("iot.DescribeEndpoint", json!({"endpointType": TYPE})).await?;
        let host = answer["endpointAddress"].as_str().unwrap_or_default();
        // It decides where everything is sent from now on.
        let is_host = host.parse::<http::uri::Authority>().is_ok() && !host.contains('@');
        if !is_host {
            return Err(Error::new(ErrorKind::Decode, format!("the answer has no host: {host:?}")));
        }
        Ok(host.into())
    }
}
