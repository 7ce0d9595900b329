//! Where requests go, and what is known about that place.

use super::token_bucket::TokenBucket;
use crate::clock::SharedClock;
use crate::endpoint::{Endpoint, EndpointChoice, Service};
use std::sync::Arc;

/// Where the requests for one plane of a service go, and what is known about that place.
pub(crate) struct Route {
    pub(crate) endpoint: Endpoint,
    pub(crate) bucket: Arc<TokenBucket>,
    pub(crate) clock: SharedClock,
}

impl Route {
    /// The route to one plane of a service, at this endpoint.
    pub(crate) fn new(service: Service, choice: &EndpointChoice<'_>, endpoint: Endpoint) -> Self {
        // Without the plane: its hosts share the service's quota.
        let bucket = TokenBucket::shared(service, choice.region, choice.endpoint_url.unwrap_or_default());
        Route { endpoint, bucket, clock: SharedClock::default() }
    }
}
