//! Where requests go, and what is known about that place.

use super::token_bucket::TokenBucket;
use crate::clock::SharedClock;
use crate::endpoint::{Endpoint, EndpointChoice, Plane, Service, resolve};
use crate::error::Error;
use std::sync::Arc;

/// Where the requests for one plane of a service go, and what is known about that place.
pub(crate) struct Route {
    pub(crate) endpoint: Endpoint,
    pub(crate) bucket: Arc<TokenBucket>,
    pub(crate) clock: SharedClock,
}

impl Route {
    /// The route to one plane of a service.
    pub(crate) fn new(service: Service, plane: Plane, choice: &EndpointChoice<'_>) -> Result<Self, Error> {
        let endpoint = resolve(service, plane, choice)?;
        // Without the plane: its hosts share the service's quota.
        let bucket = TokenBucket::shared(service, choice.region, choice.endpoint_url.unwrap_or_default());
        Ok(Route { endpoint, bucket, clock: SharedClock::default() })
    }
}
