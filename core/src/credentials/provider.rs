//! [`Provider`]: what every call asks for the keys to sign with.

use super::cache::Cache;
use crate::clock::Clock;
use crate::config::{Limits, Settings};
use crate::endpoint::EndpointUrls;
use crate::error::{Error, ErrorKind};
use crate::http::{Network, SharedClient};
use crate::sigv4::Identity;
use aws_config::provider_config::ProviderConfig;
use aws_credential_types::Credentials as Keys;
use aws_smithy_async::rt::sleep::TokioSleep;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, SystemTime};
use tokio::time::{Instant, timeout_at};

/// What the ways in that fetch something need.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Setup {
    pub(crate) region: String,
    pub(crate) profile: Option<String>,
    pub(crate) limits: Limits,
    pub(crate) network: Network,
    pub(crate) use_fips: bool,
    pub(crate) use_dual_stack: bool,
    /// Where STS is called, if not at AWS's own endpoint.
    pub(crate) sts_endpoint_url: Option<String>,
    /// Where IAM Roles Anywhere is called, if not at AWS's own endpoint.
    pub(crate) roles_anywhere_endpoint_url: Option<String>,
}

impl Setup {
    pub(crate) fn new(region: &str, settings: &Settings, urls: &EndpointUrls, network: Network) -> Result<Self, Error> {
        Ok(Setup {
            region: region.to_owned(),
            profile: settings.profile.clone(),
            limits: settings.limits()?,
            network,
            use_fips: settings.use_fips.unwrap_or_default(),
            use_dual_stack: settings.use_dual_stack.unwrap_or_default(),
            sts_endpoint_url: urls.sts().map(|found| found.url.clone()),
            roles_anywhere_endpoint_url: urls.roles_anywhere().map(|found| found.url.clone()),
        })
    }

    /// `aws-config`'s settings: the region and HTTP client of the connector, the process's environment and files.
    pub(super) fn provider_config(&self) -> ProviderConfig {
        ProviderConfig::without_region()
            .with_region(Some(aws_types::region::Region::new(self.region.clone())))
            .with_http_client(SharedClient::new(self.network.clone()))
            .with_sleep_impl(TokioSleep::new())
    }
}

/// What a way in does to get keys.
pub(crate) trait Fetch: Send + Sync {
    /// Gets them; an error says what was tried.
    fn fetch(&self) -> Fetching<'_>;

    /// Who is waited for, such as "the process `get-keys`".
    fn what(&self) -> String;
}

/// Keys that are on their way.
pub(crate) type Fetching<'a> = Pin<Box<dyn Future<Output = Result<Fetched, Error>> + Send + 'a>>;

/// Keys, and what else came to light when they were fetched.
#[derive(Clone)]
pub(crate) struct Fetched {
    pub(crate) keys: Keys,
    /// The clock of the service that issued them, if it was a service and told its time.
    pub(crate) clock: Option<Clock>,
}

impl From<Keys> for Fetched {
    fn from(keys: Keys) -> Self {
        Fetched { keys, clock: None }
    }
}

/// Credentials that are ready, or know how to fetch themselves.
pub(crate) enum Provider {
    Ready(Identity),
    Fetched(Cache),
}

impl Provider {
    pub(super) fn ready(keys: Keys) -> Self {
        Provider::Ready(keys.into())
    }

    /// `limit` is how long a renewal may take, while there are keys that still work.
    pub(super) fn new(fetch: Box<dyn Fetch>, limit: Duration) -> Self {
        Provider::Fetched(Cache::new(fetch, limit))
    }

    /// Who is waited for when it fetches.
    pub(super) fn what(&self) -> String {
        match self {
            Provider::Ready(_) => "the keys".to_owned(),
            Provider::Fetched(cache) => cache.what(),
        }
    }

    /// As [`identity_by`](Self::identity_by), for what is a call of its own.
    pub(crate) async fn identity_within(&self, limit: Duration) -> Result<Identity, Error> {
        self.identity_by(Instant::now() + limit, limit).await
    }

    /// The credentials to sign with, if they come until `deadline`; `limit` is the time-out of the call that it is of.
    pub(crate) async fn identity_by(&self, deadline: Instant, limit: Duration) -> Result<Identity, Error> {
        match self {
            Provider::Ready(identity) => Ok(identity.clone()),
            Provider::Fetched(cache) => timeout_at(deadline, cache.identity()).await.unwrap_or_else(|_| {
                let (who, limit) = (cache.what(), limit.as_secs_f64());
                let message = format!("no credentials within {limit} s (call_timeout): {who} has not answered");
                cache.held().ok_or_else(|| Error::new(ErrorKind::Timeout, message))
            }),
        }
    }

    /// The credentials to sign with now, however long it takes.
    pub(crate) async fn identity(&self) -> Result<Identity, Error> {
        match self {
            Provider::Ready(identity) => Ok(identity.clone()),
            Provider::Fetched(cache) => cache.identity().await,
        }
    }

    /// Whether it has fetched something that works now and ends some time.
    pub(super) fn expires(&self) -> bool {
        match self {
            Provider::Ready(_) => false,
            Provider::Fetched(cache) => cache.held().is_some_and(|identity| identity.expiration().is_some()),
        }
    }

    /// Forgets what was fetched, because the service says that it has expired. False if nothing can be fetched anew.
    pub(crate) fn forget(&self, used: &Identity) -> bool {
        match self {
            Provider::Ready(_) => false,
            Provider::Fetched(cache) => {
                cache.forget(used);
                true
            }
        }
    }

    /// Takes over the service's clock: it decides when what was fetched ends.
    pub(crate) fn learn(&self, clock: Clock) {
        if let Provider::Fetched(cache) = self {
            cache.learn(clock);
        }
    }

    /// The time by the service's clock, as far as it is known.
    pub(crate) fn now(&self) -> SystemTime {
        match self {
            Provider::Ready(_) => SystemTime::now(),
            Provider::Fetched(cache) => cache.now(),
        }
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Provider::Ready(_) => "Provider::Ready",
            Provider::Fetched(_) => "Provider::Fetched",
        })
    }
}
