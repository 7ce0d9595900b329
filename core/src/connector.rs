//! [`Connector`]: settings, credentials and connections, shared by all calls.

mod builder;
mod data_endpoint;

pub use builder::ConnectorBuilder;

use crate::config::Settings;
use crate::credentials::{CallerIdentity, Credentials, Setup, caller_identity};
use crate::endpoint::{DataEndpoint, Endpoint, EndpointChoice, EndpointUrls, Plane, Service, resolve};
use crate::engine::{Answer, Client, OpenBody, Operation, Route, Unsigned};
use crate::error::{Error, ErrorKind};
use once_cell::race::OnceBox;
use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

/// The way to the services: settings, credentials and connections. Cheap to clone; clones are the same connector.
#[derive(Clone)]
pub struct Connector(Arc<Inner>);

/// The routes that were used, by service and plane: every call asks for one, and none waits for another.
type Routes = [[OnceBox<Route>; Plane::COUNT]; Service::ALL.len()];

struct Inner {
    settings: Settings,
    endpoint_urls: EndpointUrls,
    credentials: Credentials,
    client: Client,
    routes: Routes,
    data_endpoint: DataEndpoint,
    closed: CancellationToken,
    /// The streams of events that are open, and some that were.
    streams: Mutex<Vec<OpenBody>>,
}

impl Connector {
    /// Begins a connector.
    pub fn builder() -> ConnectorBuilder {
        ConnectorBuilder::default()
    }

    /// The AWS region.
    pub fn region(&self) -> &str {
        &self.0.client.region
    }

    /// Ends all calls of this connector and its clones, those in flight too, with an error of kind
    /// [`ErrorKind::Closed`](crate::ErrorKind::Closed). A second time it does nothing.
    pub fn close(&self) {
        self.0.closed.cancel();
        // Nobody may be waiting for their next events.
        self.streams().drain(..).for_each(|body| body.end());
    }

    /// Asks AWS who the connector's credentials belong to (STS GetCallerIdentity, which everybody may call).
    ///
    /// # Errors
    /// Of kind [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) if there are none, or AWS does not take them.
    pub async fn validate_credentials(&self) -> Result<CallerIdentity, Error> {
        let client = &self.0.client;
        let network = client.http.network().clone();
        let setup = Setup::new(&client.region, &self.0.settings, &self.0.endpoint_urls, network)?;
        tokio::select! {
            identity = caller_identity(&client.credentials, &setup) => identity,
            () = self.0.closed.cancelled() => Err(Error::new(ErrorKind::Closed, "the connector is closed")),
        }
    }

    /// What is dangerous in the settings, for a log that somebody reads. The core warns of it by `tracing`, too.
    pub fn warnings(&self) -> Vec<String> {
        let network = self.0.client.http.network();
        let accepts = network.accepts_any_certificate.then(|| {
            format!(
                "TLS certificates are not verified: danger_accept_any_certificate is on ({}). Anybody on the way can \
                 read and change everything.",
                self.0.settings.origin("danger_accept_any_certificate")
            )
        });
        accepts.into_iter().collect()
    }

    /// Whether the connector was closed.
    pub fn is_closed(&self) -> bool {
        self.0.closed.is_cancelled()
    }

    pub(crate) fn client(&self) -> &Client {
        &self.0.client
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0.settings
    }

    pub(crate) fn endpoint_urls(&self) -> &EndpointUrls {
        &self.0.endpoint_urls
    }

    /// The way in, without secrets.
    pub(crate) fn credentials_source(&self) -> &Credentials {
        &self.0.credentials
    }

    /// Sends a request of an operation.
    pub(crate) async fn send(&self, operation: &'static Operation, unsigned: &Unsigned) -> Result<Answer, Error> {
        let name = |error: Error| operation.named_in(error);
        let began = Instant::now();
        let call = pin!(async {
            let route = self.route(operation.service, operation.plane, began).await.map_err(name)?;
            self.0.client.call(route, operation, unsigned, began).await
        });
        tokio::select! {
            biased;
            () = self.0.closed.cancelled() => Err(name(Error::new(ErrorKind::Closed, "the connector is closed"))),
            answer = call => answer,
        }
    }

    /// Waits until the connector is closed.
    #[cfg(feature = "mqtt")]
    pub(crate) fn closed(&self) -> tokio_util::sync::WaitForCancellationFuture<'_> {
        self.0.closed.cancelled()
    }

    /// What says that a stream of events is closed: by itself, or with the connector.
    pub(crate) fn closed_with(&self, body: &OpenBody) -> CancellationToken {
        let mut streams = self.streams();
        streams.retain(OpenBody::is_held);
        streams.push(body.clone());
        // Under the lock: whoever closes the connector now finds the stream.
        self.0.closed.child_token()
    }

    fn streams(&self) -> MutexGuard<'_, Vec<OpenBody>> {
        self.0.streams.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn endpoint_choice(&self, service: Service, plane: Plane) -> EndpointChoice<'_> {
        let overridden = self.0.endpoint_urls.of(service, plane);
        let is_of_plane = overridden.is_some_and(|found| found.is_of_plane);
        EndpointChoice {
            region: &self.0.client.region,
            endpoint_url: overridden.map(|found| found.url.as_str()),
            host_prefix: if is_of_plane { Some(false) } else { self.0.settings.host_prefix },
            use_fips: self.0.settings.use_fips.unwrap_or(false),
            use_dual_stack: self.0.settings.use_dual_stack.unwrap_or(false),
        }
    }

    /// Refuses a proxy of the environment that cannot be used, if there is an endpoint that would be reached through it.
    fn check_proxies(&self) -> Result<(), Error> {
        let proxies = &self.0.client.http.network().proxies;
        for service in Service::ALL {
            for &plane in service.planes() {
                if let Ok(endpoint) = resolve(service, plane, &self.endpoint_choice(service, plane)) {
                    proxies.check(&endpoint.base)?;
                }
            }
        }
        Ok(())
    }

    async fn route(&self, service: Service, plane: Plane, began: Instant) -> Result<&Route, Error> {
        let known = &self.0.routes[service as usize][plane as usize];
        if let Some(route) = known.get() {
            return Ok(route);
        }
        let choice = self.endpoint_choice(service, plane);
        let mut endpoint = resolve(service, plane, &choice)?;
        if service == Service::IotData && self.looks_up_data_endpoint() {
            endpoint = Endpoint::of_host(&self.data_endpoint(began).await?);
        }
        Ok(known.get_or_init(|| Box::new(Route::new(service, &choice, endpoint))))
    }
}

impl fmt::Debug for Connector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connector")
            .field("region", &self.0.client.region)
            .field("endpoint_url", &self.0.settings.endpoint_url)
            .field("closed", &self.is_closed())
            .finish_non_exhaustive()
    }
}
