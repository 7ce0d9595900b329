//! [`Provider`]: the cache that every call asks for the keys to sign with.

use crate::config::{Limits, Settings};
use crate::endpoint::EndpointUrls;
use crate::error::{Error, ErrorKind};
use crate::http::{Network, SharedClient};
use aws_config::provider_config::ProviderConfig;
use aws_credential_types::Credentials as Keys;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials};
use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_runtime_api::client::identity::Identity;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::sync::Mutex as Turn;
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

/// Temporary credentials are renewed when less than this is left, or a tenth of their life if that is shorter.
const RENEW_BEFORE: Duration = Duration::from_secs(5 * 60);

/// After a renewal that failed, how long what still works is used before the next try.
const TRY_AGAIN_AFTER: Duration = Duration::from_secs(10);

/// What a way in does to get keys.
pub(crate) trait Fetch: Send + Sync {
    /// Gets them; an error is of kind `credentials` and says what was tried.
    fn fetch(&self) -> Fetching<'_>;

    /// Who is waited for, such as "the process `get-keys`".
    fn what(&self) -> String;
}

/// Keys that are on their way.
pub(crate) type Fetching<'a> = Pin<Box<dyn Future<Output = Result<Keys, Error>> + Send + 'a>>;

/// Credentials that are ready, or know how to fetch themselves.
pub(crate) enum Provider {
    Ready(Identity),
    Fetched { fetch: Box<dyn Fetch>, cached: Mutex<Option<Cached>>, turn: Turn<()> },
}

/// Keys that were fetched.
#[derive(Clone)]
pub(crate) struct Cached {
    identity: Identity,
    /// From then on they are renewed.
    renew: Option<SystemTime>,
}

impl Cached {
    fn new(identity: Identity, now: SystemTime) -> Self {
        let renew = identity.expiration().map(|end| {
            let life = end.duration_since(now).unwrap_or_default();
            end - RENEW_BEFORE.min(life / 10)
        });
        Cached { identity, renew }
    }

    fn is_fresh(&self, now: SystemTime) -> bool {
        self.renew.is_none_or(|renew| renew > now)
    }

    fn is_valid(&self, now: SystemTime) -> bool {
        self.identity.expiration().is_none_or(|end| end > now)
    }
}

impl Provider {
    pub(super) fn ready(keys: Keys) -> Self {
        Provider::Ready(keys.into())
    }

    pub(super) fn new(fetch: Box<dyn Fetch>) -> Self {
        Provider::Fetched { fetch, cached: Mutex::default(), turn: Turn::default() }
    }

    /// As [`identity_by`](Self::identity_by), for what is a call of its own.
    pub(crate) async fn identity_within(&self, limit: Duration) -> Result<Identity, Error> {
        self.identity_by(Instant::now() + limit, limit).await
    }

    /// The credentials to sign with, if they come until `deadline`; `limit` is the time-out of the call that it is of.
    pub(crate) async fn identity_by(&self, deadline: Instant, limit: Duration) -> Result<Identity, Error> {
        timeout_at(deadline, self.identity()).await.unwrap_or_else(|_| {
            let who = match self {
                Provider::Ready(_) => String::new(),
                Provider::Fetched { fetch, .. } => fetch.what(),
            };
            let limit = limit.as_secs_f64();
            Err(Error::new(
                ErrorKind::Timeout,
                format!("no credentials within {limit} s (call_timeout): {who} has not answered"),
            ))
        })
    }

    /// The credentials to sign with now. One caller fetches. While there are some that still work the others go on with
    /// them; if there are none, they wait.
    pub(crate) async fn identity(&self) -> Result<Identity, Error> {
        let (fetch, cached, turn) = match self {
            Provider::Ready(identity) => return Ok(identity.clone()),
            Provider::Fetched { fetch, cached, turn } => (fetch, cached, turn),
        };
        let look = || cached.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let put = |keys| *cached.lock().unwrap_or_else(PoisonError::into_inner) = Some(keys);
        let now = SystemTime::now();
        let held = look();
        let _turn = match held.filter(|held| held.is_valid(now)) {
            Some(held) if held.is_fresh(now) => return Ok(held.identity),
            Some(held) => match turn.try_lock() {
                Ok(turn) => turn,
                Err(_) => return Ok(held.identity),
            },
            None => turn.lock().await,
        };
        // Somebody else may have had the turn before.
        let now = SystemTime::now();
        let held = look().filter(|held| held.is_valid(now));
        if let Some(held) = held.as_ref().filter(|held| held.is_fresh(now)) {
            return Ok(held.identity.clone());
        }
        match fetch.fetch().await {
            Ok(keys) => {
                let identity = Identity::from(keys);
                put(Cached::new(identity.clone(), SystemTime::now()));
                Ok(identity)
            }
            // What is there still works: a failed renewal hurts when it ends, not before.
            Err(error) => {
                let held = held.ok_or_else(|| error.clone())?;
                tracing::warn!(%error, "credentials could not be renewed; those that are there still work");
                put(Cached { renew: Some(SystemTime::now() + TRY_AGAIN_AFTER), ..held.clone() });
                Ok(held.identity)
            }
        }
    }

    /// Forgets what was fetched, because the service says that it has expired. False if nothing can be fetched anew.
    pub(crate) fn forget(&self, used: &Identity) -> bool {
        match self {
            Provider::Ready(_) => false,
            Provider::Fetched { cached, .. } => {
                let mut cached = cached.lock().unwrap_or_else(PoisonError::into_inner);
                // Another caller may have renewed them already: those are not the ones that expired.
                if cached.as_ref().is_some_and(|held| keys_of(&held.identity) == keys_of(used)) {
                    *cached = None;
                }
                true
            }
        }
    }
}

/// The keys in an identity: all of ours hold some.
pub(crate) fn keys_of(identity: &Identity) -> Option<&Keys> {
    identity.data()
}

/// As AWS's own clients take credentials: those that assume a role with them, and those of the services.
pub(crate) struct SourceOf(pub(crate) Arc<Provider>);

impl ProvideCredentials for SourceOf {
    fn provide_credentials<'a>(&'a self) -> provider::future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        provider::future::ProvideCredentials::new(async {
            let identity = self.0.identity().await.map_err(CredentialsError::provider_error)?;
            keys_of(&identity).cloned().ok_or_else(|| CredentialsError::unhandled("the identity holds no keys"))
        })
    }
}

impl fmt::Debug for SourceOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Provider::Ready(_) => "Provider::Ready",
            Provider::Fetched { .. } => "Provider::Fetched",
        })
    }
}
