//! A connector's settings as AWS's own clients take them: for its services, and for any other.

use crate::connector::Connector;
use crate::credentials::Provider;
use crate::endpoint::{Plane, Service, resolve};
use crate::http::SharedClient;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials, SharedCredentialsProvider};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::endpoint::EndpointPrefix;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeSerializationInterceptorContextMut, BeforeTransmitInterceptorContextMut,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use std::fmt;
use std::sync::Arc;

impl Connector {
    /// This connector's region, credentials, HTTP client, retries and time-outs, for clients of AWS's SDK for Rust. They
    /// outlive [`Connector::close`].
    pub fn sdk_config(&self) -> SdkConfig {
        let limits = self.client().limits;
        let network = self.client().http.network();
        SdkConfig::builder()
            .behavior_version(BehaviorVersion::v2026_01_12())
            .region(Region::new(self.region().to_owned()))
            .credentials_provider(SharedCredentialsProvider::new(SourceOf(Arc::clone(&self.client().credentials))))
            .http_client(SharedClient::new(network.clone()))
            .use_fips(self.settings().use_fips.unwrap_or(false))
            .use_dual_stack(self.settings().use_dual_stack.unwrap_or(false))
            .retry_config(
                RetryConfig::standard().with_max_attempts(limits.max_attempts).with_max_backoff(limits.max_backoff),
            )
            .timeout_config(
                TimeoutConfig::builder()
                    .connect_timeout(network.connect_timeout)
                    .operation_attempt_timeout(limits.attempt_timeout)
                    .operation_timeout(limits.call_timeout)
                    .build(),
            )
            .build()
    }
}

/// A connector's credentials as AWS's own clients take them.
struct SourceOf(Arc<Provider>);

impl ProvideCredentials for SourceOf {
    fn provide_credentials<'a>(&'a self) -> provider::future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        provider::future::ProvideCredentials::new(async {
            let identity = self.0.identity().await.map_err(CredentialsError::provider_error)?;
            Ok(identity.keys().clone())
        })
    }
}

impl fmt::Debug for SourceOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What stands in a request for the endpoint of its plane until that is known.
const INSTEAD: &str = "http://endpoint.invalid";

/// AWS's clients have one endpoint for all planes and put `api.` and its like before it, wherever it leads. Where a
/// connector has it otherwise, this sends each operation to the endpoint of its plane.
///
/// It is an interceptor of their configuration, beside [`PlaneEndpoints::URL`] as its endpoint.
#[derive(Debug)]
pub struct PlaneEndpoints(Vec<(Plane, Result<String, String>)>);

/// The endpoint of an operation that is under way.
#[derive(Debug)]
struct PlaneEndpoint(String);

impl Storable for PlaneEndpoint {
    type Storer = StoreReplace<Self>;
}

impl PlaneEndpoints {
    /// What the client's endpoint must be.
    pub const URL: &str = INSTEAD;

    /// None if the service is called at AWS's own endpoints: then AWS's clients find them.
    pub fn of(connector: &Connector, service: Service) -> Option<Self> {
        let choices = service.planes().iter().map(|&plane| (plane, connector.endpoint_choice(service, plane)));
        let choices: Vec<_> = choices.collect();
        if choices.iter().all(|(_, choice)| choice.endpoint_url.is_none() && choice.host_prefix.unwrap_or(true)) {
            return None;
        }
        let endpoints = choices.into_iter().map(|(plane, choice)| {
            let endpoint = resolve(service, plane, &choice);
            (plane, endpoint.map(|endpoint| endpoint.base).map_err(|error| error.to_string()))
        });
        Some(PlaneEndpoints(endpoints.collect()))
    }
}

impl Intercept for PlaneEndpoints {
    fn name(&self) -> &'static str {
        "PlaneEndpoints"
    }

    fn modify_before_serialization(
        &self,
        _: &mut BeforeSerializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        config: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let Some(prefix) = config.load::<EndpointPrefix>() else { return Ok(()) };
        let plane = self.0.iter().find(|(plane, _)| plane.host_prefix() == prefix.as_str());
        let (_, endpoint) = plane.ok_or_else(|| format!("no plane is called {}", prefix.as_str()))?;
        let endpoint = PlaneEndpoint(endpoint.clone()?);
        config.interceptor_state().unset::<EndpointPrefix>().store_put(endpoint);
        Ok(())
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        config: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if let Some(PlaneEndpoint(base)) = config.load::<PlaneEndpoint>() {
            let request = context.request_mut();
            let uri = request.uri().replacen(INSTEAD, base, 1);
            request.set_uri(uri)?;
        }
        Ok(())
    }
}
