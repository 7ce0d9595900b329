//! The official service clients, configured by a connector: every operation, typed, from the first day. The only place
//! where types of AWS's SDK are part of the public surface.

use crate::connector::Connector;
use crate::credentials::SourceOf;
use crate::endpoint::Service;
use aws_config::{BehaviorVersion, Region};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::endpoint::EndpointPrefix;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextMut;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use std::sync::Arc;

macro_rules! client {
    ($connector:expr, $service:expr, $sdk:ident) => {{
        let connector = $connector;
        let limits = connector.caller().limits;
        let choice = connector.endpoint_choice($service);
        let mut config = $sdk::Config::builder()
            .behavior_version(BehaviorVersion::v2026_01_12())
            .region(Region::new(choice.region.to_owned()))
            .credentials_provider(SourceOf(Arc::clone(&connector.caller().credentials)))
            .http_client(crate::http::SharedClient(limits.connect_timeout))
            .use_fips(choice.use_fips)
            .use_dual_stack(choice.use_dual_stack)
            .retry_config(
                RetryConfig::standard().with_max_attempts(limits.max_attempts).with_max_backoff(limits.max_backoff),
            )
            .timeout_config(
                TimeoutConfig::builder()
                    .connect_timeout(limits.connect_timeout)
                    .operation_attempt_timeout(limits.attempt_timeout)
                    .operation_timeout(limits.call_timeout)
                    .build(),
            );
        if let Some(url) = choice.endpoint_url {
            config = config.endpoint_url(url);
        }
        if !choice.host_prefix.unwrap_or(choice.endpoint_url.is_none()) {
            config = config.interceptor(WithoutHostPrefix);
        }
        $sdk::Client::from_conf(config.build())
    }};
}

impl Connector {
    /// AWS's own client of TwinMaker with this connector's region, credentials, endpoint, HTTP client, retries and
    /// time-outs. It outlives [`Connector::close`].
    pub fn twinmaker_sdk(&self) -> aws_sdk_iottwinmaker::Client {
        client!(self, Service::TwinMaker, aws_sdk_iottwinmaker)
    }

    /// AWS's own client of SiteWise with this connector's region, credentials, endpoint, HTTP client, retries and
    /// time-outs. It outlives [`Connector::close`].
    pub fn sitewise_sdk(&self) -> aws_sdk_iotsitewise::Client {
        client!(self, Service::SiteWise, aws_sdk_iotsitewise)
    }
}

/// AWS's clients put `api.` and its like even before an overridden endpoint: this takes it off again.
#[derive(Debug)]
struct WithoutHostPrefix;

impl Intercept for WithoutHostPrefix {
    fn name(&self) -> &'static str {
        "WithoutHostPrefix"
    }

    fn modify_before_serialization(
        &self,
        _: &mut BeforeSerializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        config: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        config.interceptor_state().unset::<EndpointPrefix>();
        Ok(())
    }
}
