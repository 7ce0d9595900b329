//! [`Connector`]: settings, credentials and connections, shared by all calls.

mod builder;

pub use builder::ConnectorBuilder;

use crate::config::{Limits, Settings};
use crate::credentials::Provider;
use crate::endpoint::{self, Endpoint, EndpointChoice, Plane, Service};
use crate::engine::TokenBucket;
use crate::error::Error;
use crate::http::Client;
use crate::shared_files::EndpointUrls;
use http::HeaderValue;
use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};
use tokio_util::sync::{CancellationToken, WaitForCancellationFuture};

/// The way to the services: settings, credentials and connections. Cheap to clone; clones are the same connector.
#[derive(Clone)]
pub struct Connector(Arc<Inner>);

struct Inner {
    settings: Settings,
    region: String,
    limits: Limits,
    endpoint_urls: EndpointUrls,
    credentials: Provider,
    http: Arc<Client>,
    user_agent: HeaderValue,
    routes: Mutex<HashMap<(Service, Plane), Arc<Route>>>,
    closed: CancellationToken,
}

/// Where the requests for one plane of a service go, and what is known about that place.
pub(crate) struct Route {
    pub(crate) endpoint: Endpoint,
    pub(crate) bucket: Arc<TokenBucket>,
    /// The service's clock less ours, in milliseconds.
    skew: AtomicI64,
}

impl Route {
    /// The time to sign with: the service's, as far as it is known to differ from ours.
    pub(crate) fn now(&self) -> SystemTime {
        let skew = self.skew.load(Ordering::Relaxed);
        let shift = Duration::from_millis(skew.unsigned_abs());
        if skew >= 0 { SystemTime::now() + shift } else { SystemTime::now() - shift }
    }

    /// Takes over the service's time if it differs from what we sign with by more than `tolerance`.
    pub(crate) fn correct_clock(&self, service_time: SystemTime, tolerance: Duration) -> bool {
        let signed = self.now();
        let differs = match service_time.duration_since(signed) {
            Ok(ahead) => ahead > tolerance,
            Err(behind) => behind.duration() > tolerance,
        };
        if differs {
            let skew = match service_time.duration_since(SystemTime::now()) {
                Ok(ahead) => ahead.as_millis() as i64,
                Err(behind) => -(behind.duration().as_millis() as i64),
            };
            tracing::debug!(skew_milliseconds = skew, "the service's clock differs: signing with its time");
            self.skew.store(skew, Ordering::Relaxed);
        }
        differs
    }
}

impl Connector {
    /// Begins a connector.
    pub fn builder() -> ConnectorBuilder {
        ConnectorBuilder::default()
    }

    /// The AWS region.
    pub fn region(&self) -> &str {
        &self.0.region
    }

    /// Ends all calls of this connector and its clones, those in flight too, with an error of kind
    /// [`ErrorKind::Closed`](crate::ErrorKind::Closed). A second time it does nothing.
    pub fn close(&self) {
        self.0.closed.cancel();
    }

    /// Whether the connector was closed.
    pub fn is_closed(&self) -> bool {
        self.0.closed.is_cancelled()
    }

    pub(crate) fn closed(&self) -> WaitForCancellationFuture<'_> {
        self.0.closed.cancelled()
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.0.limits
    }

    pub(crate) fn credentials(&self) -> &Provider {
        &self.0.credentials
    }

    pub(crate) fn http(&self) -> &Arc<Client> {
        &self.0.http
    }

    pub(crate) fn user_agent(&self) -> &HeaderValue {
        &self.0.user_agent
    }

    pub(crate) fn endpoint_choice(&self, service: Service) -> EndpointChoice<'_> {
        EndpointChoice {
            region: &self.0.region,
            endpoint_url: self.0.endpoint_urls.of(service),
            host_prefix: self.0.settings.host_prefix,
            use_fips: self.0.settings.use_fips.unwrap_or(false),
            use_dual_stack: self.0.settings.use_dual_stack.unwrap_or(false),
        }
    }

    pub(crate) fn route(&self, service: Service, plane: Plane) -> Result<Arc<Route>, Error> {
        let mut routes = self.0.routes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(route) = routes.get(&(service, plane)) {
            return Ok(Arc::clone(route));
        }
        let choice = self.endpoint_choice(service);
        let endpoint = endpoint::resolve(service, plane, &choice)?;
        // Without the plane: its hosts share the service's quota.
        let bucket = TokenBucket::shared(service, choice.region, choice.endpoint_url.unwrap_or_default());
        let route = Arc::new(Route { endpoint, bucket, skew: AtomicI64::new(0) });
        routes.insert((service, plane), Arc::clone(&route));
        Ok(route)
    }
}

impl fmt::Debug for Connector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connector")
            .field("region", &self.0.region)
            .field("endpoint_url", &self.0.settings.endpoint_url)
            .field("closed", &self.is_closed())
            .finish_non_exhaustive()
    }
}
