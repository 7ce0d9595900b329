//! Who calls: [`Credentials`], one file per way in, and the cache that every call asks.

mod default_chain;
mod keys;
mod profile;
mod resolved;

pub use resolved::ResolvedCredentials;

use crate::config::{Limits, Settings};
use crate::error::{Error, ErrorKind};
use crate::shared_files::SharedFiles;
use aws_config::provider_config::ProviderConfig;
use aws_credential_types::provider::{ProvideCredentials, error::CredentialsError};
use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_runtime_api::client::identity::Identity;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, LazyLock};
use std::time::{Duration, SystemTime};
use tokio::sync::Mutex;

/// Who calls. Not given to a connector, it is [`Credentials::default_chain`].
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Credentials(Source);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Source {
    Keys(keys::Keys),
    Profile(String),
    DefaultChain,
}

impl Credentials {
    /// An access key, and the session token if the key is a temporary one.
    ///
    /// An empty id, secret or token is refused when the connector is built.
    pub fn from_keys(
        access_key_id: impl Into<String>,
        secret_access_key: impl Into<String>,
        session_token: Option<String>,
    ) -> Self {
        Credentials(Source::Keys(keys::Keys::new(access_key_id.into(), secret_access_key.into(), session_token)))
    }

    /// A profile of the shared AWS files (`~/.aws/config`, `~/.aws/credentials`, or where `AWS_CONFIG_FILE` and
    /// `AWS_SHARED_CREDENTIALS_FILE` point to): keys, a role to assume, a web identity, single sign-on or a process.
    ///
    /// A profile that does not exist is refused when the connector is built.
    pub fn profile(name: impl Into<String>) -> Self {
        Credentials(Source::Profile(name.into()))
    }

    /// What AWS's tools try, in this order: environment, profile, web identity, container, instance metadata.
    pub fn default_chain() -> Self {
        Credentials(Source::DefaultChain)
    }

    /// From data, as the bindings hand it in: `type` is `keys`, `profile` or `default_chain`.
    ///
    /// # Errors
    /// Of kind `validation` for another type, or a part that is no text.
    pub fn from_map(map: &Map<String, Value>) -> Result<Self, Error> {
        let text = |name: &str| -> Result<Option<String>, Error> {
            match map.get(name) {
                None | Some(Value::Null) => Ok(None),
                Some(Value::String(text)) => Ok(Some(text.clone())),
                // The value is not shown: it may be a secret.
                Some(_) => Err(Error::validation(format!("{name} must be text"))),
            }
        };
        match map.get("type").and_then(Value::as_str) {
            Some("keys") => Ok(Credentials::from_keys(
                text("access_key_id")?.unwrap_or_default(),
                text("secret_access_key")?.unwrap_or_default(),
                text("session_token")?,
            )),
            Some("profile") => Ok(Credentials::profile(text("name")?.unwrap_or_default())),
            Some("default_chain") => Ok(Credentials::default_chain()),
            _ => Err(Error::validation("credentials must be made with Credentials")),
        }
    }

    /// The keys as they are now, for another tool or for [`Signer`](crate::Signer). `region` is where a role is assumed.
    ///
    /// What expires is fetched once for all callers, and again when it nears its end; what does not is read anew each
    /// time, since it lies in the environment or in a file.
    ///
    /// # Errors
    /// Of kind `validation` for keys that cannot be such; of kind `credentials` if there are none.
    pub async fn resolve(&self, region: &str) -> Result<ResolvedCredentials, Error> {
        type Providers = HashMap<(Credentials, String), Arc<Provider>>;
        static PROVIDERS: LazyLock<Mutex<Providers>> = LazyLock::new(Mutex::default);
        if let Some(keys) = self.keys() {
            return keys;
        }
        let key = (self.clone(), region.to_owned());
        let provider = PROVIDERS.lock().await.get(&key).cloned();
        let provider = match provider {
            Some(provider) => provider,
            None => Arc::new(self.provider(region).await?),
        };
        let identity = provider.identity().await?;
        let keys: &aws_credential_types::Credentials =
            identity.data().ok_or_else(|| Error::new(ErrorKind::Credentials, "what was fetched is no access key"))?;
        let resolved = ResolvedCredentials::new(keys.clone());
        let mut providers = PROVIDERS.lock().await;
        if identity.expiration().is_none() {
            providers.remove(&key);
        } else if providers.len() < MOST_PROVIDERS {
            providers.entry(key).or_insert(provider);
        }
        Ok(resolved)
    }

    /// What [`resolve`](Self::resolve) gives without fetching anything: none if it must be fetched.
    pub fn keys(&self) -> Option<Result<ResolvedCredentials, Error>> {
        match &self.0 {
            Source::Keys(keys) => Some(keys.check().map(ResolvedCredentials::new)),
            _ => None,
        }
    }

    async fn provider(&self, region: &str) -> Result<Provider, Error> {
        if let Some(name) = self.profile_name() {
            SharedFiles::load(Some(name)).await.require(Some(name))?;
        }
        let limits = Settings::default().limits()?;
        Provider::new(self, &Setup { region: region.to_owned(), profile: None, limits }).await
    }

    /// The profile that must exist, if these are a profile's.
    pub(crate) fn profile_name(&self) -> Option<&str> {
        match &self.0 {
            Source::Profile(name) => Some(name),
            _ => None,
        }
    }
}

/// Without secret and token.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Keys(keys) => keys.fmt(f),
            Source::Profile(name) => write!(f, "Credentials::profile({name:?})"),
            Source::DefaultChain => f.write_str("Credentials::default_chain()"),
        }
    }
}

/// What the ways in that fetch something need.
pub(crate) struct Setup {
    pub(crate) region: String,
    pub(crate) profile: Option<String>,
    pub(crate) limits: Limits,
}

impl Setup {
    /// `aws-config`'s settings: the region and HTTP client of the connector, the process's environment and files.
    fn provider_config(&self) -> ProviderConfig {
        ProviderConfig::without_region()
            .with_region(Some(aws_types::region::Region::new(self.region.clone())))
            .with_http_client(crate::http::SharedClient(self.limits.connect_timeout))
            .with_sleep_impl(TokioSleep::new())
    }
}

/// Temporary credentials are renewed when less than this is left: AWS's tools do so too.
const RENEW_BEFORE: Duration = Duration::from_secs(5 * 60);

/// How many temporary credentials are kept for signing: a program has few.
const MOST_PROVIDERS: usize = 32;

/// Credentials that are ready, or know how to fetch themselves.
pub(crate) enum Provider {
    Ready(Identity),
    Fetched { fetch: Box<dyn ProvideCredentials>, explain: Explain, cached: Mutex<Option<Identity>> },
}

/// Puts a provider's error into words for the user.
type Explain = Box<dyn Fn(&CredentialsError) -> Error + Send + Sync>;

impl Provider {
    /// Checks `credentials`, and makes them ready to be asked.
    pub(crate) async fn new(credentials: &Credentials, setup: &Setup) -> Result<Self, Error> {
        match &credentials.0 {
            Source::Keys(keys) => Ok(Provider::Ready(keys.check()?.into())),
            Source::Profile(name) => Ok(profile::provider(name, setup)),
            Source::DefaultChain => Ok(default_chain::provider(setup).await),
        }
    }

    /// The credentials to sign with now. One caller fetches; the others wait for what it gets.
    pub(crate) async fn identity(&self) -> Result<Identity, Error> {
        let (fetch, explain, cached) = match self {
            Provider::Ready(identity) => return Ok(identity.clone()),
            Provider::Fetched { fetch, explain, cached } => (fetch, explain, cached),
        };
        let mut cached = cached.lock().await;
        let now = SystemTime::now();
        if let Some(identity) = cached.as_ref().filter(|identity| lasts(identity, now + RENEW_BEFORE)) {
            return Ok(identity.clone());
        }
        match fetch.provide_credentials().await {
            Ok(credentials) => {
                let identity = Identity::from(credentials);
                *cached = Some(identity.clone());
                Ok(identity)
            }
            // What is there still works: a failed renewal hurts when it ends, not before.
            Err(error) => match cached.as_ref().filter(|identity| lasts(identity, now)) {
                Some(identity) => Ok(identity.clone()),
                None => Err(explain(&error)),
            },
        }
    }

    /// Forgets what was fetched, because the service says that it has expired. False if nothing can be fetched anew.
    pub(crate) async fn forget(&self) -> bool {
        match self {
            Provider::Ready(_) => false,
            Provider::Fetched { cached, .. } => {
                *cached.lock().await = None;
                true
            }
        }
    }
}

fn lasts(identity: &Identity, until: SystemTime) -> bool {
    identity.expiration().is_none_or(|expiration| expiration > until)
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Provider::Ready(_) => "Provider::Ready",
            Provider::Fetched { .. } => "Provider::Fetched",
        })
    }
}

/// An error of kind `credentials` with the provider's reason. Reasons name places, not contents.
fn unavailable(what: &str, error: &CredentialsError) -> Error {
    Error::new(ErrorKind::Credentials, format!("{what}: {}", crate::error::cause(error)))
}
