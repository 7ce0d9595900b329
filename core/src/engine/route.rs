//! Where requests go, and what is known about that place.

use super::retry::TokenBucket;
use crate::clock::Clock;
use crate::endpoint::{Endpoint, EndpointChoice, Plane, Service, resolve};
use crate::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

/// Where the requests for one plane of a service go, and what is known about that place.
pub(crate) struct Route {
    pub(crate) endpoint: Endpoint,
    pub(crate) bucket: Arc<TokenBucket>,
    /// The service's clock less ours, in milliseconds.
    skew: AtomicI64,
}

impl Route {
    /// The route to one plane of a service.
    pub(crate) fn new(service: Service, plane: Plane, choice: &EndpointChoice<'_>) -> Result<Self, Error> {
        let endpoint = resolve(service, plane, choice)?;
        // Without the plane: its hosts share the service's quota.
        let bucket = TokenBucket::shared(service, choice.region, choice.endpoint_url.unwrap_or_default());
        Ok(Route { endpoint, bucket, skew: AtomicI64::new(0) })
    }

    /// The time to sign with: the service's, as far as it is known to differ from ours.
    pub(crate) fn now(&self) -> SystemTime {
        self.clock().now()
    }

    /// The service's clock, as far as it is known.
    pub(crate) fn clock(&self) -> Clock {
        Clock { milliseconds: self.skew.load(Ordering::Relaxed) }
    }

    /// Takes over the service's time if it differs by more than `tolerance` from the time `signed`: not from the time we
    /// would sign now, which another call may have corrected meanwhile.
    pub(crate) fn correct_clock(&self, service_time: SystemTime, signed: SystemTime, tolerance: Duration) -> bool {
        let differs = match service_time.duration_since(signed) {
            Ok(ahead) => ahead > tolerance,
            Err(behind) => behind.duration() > tolerance,
        };
        if differs {
            let skew = Clock::between(service_time, SystemTime::now()).milliseconds;
            tracing::debug!(skew_milliseconds = skew, "the service's clock differs: signing with its time");
            self.skew.store(skew, Ordering::Relaxed);
        }
        differs
    }
}
