//! From credentials, as a user gave them, to the provider that fetches them: one for all connectors that are alike.

use super::container::Container;
use super::default_chain::Chain;
use super::environment::Environment;
use super::fingerprint::Fingerprint;
use super::profile::OfProfile;
use super::provider::{Fetch, Fetched, Provider, Setup};
use super::{Credentials, Source, instance_metadata};
use crate::clock::Clock;
use crate::error::Error;
use crate::per_process::PerProcess;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::SystemTime;

/// What connectors share. Only they hold it: with the last of them all secrets are gone, and what stays here until the
/// next one comes holds none.
static PROVIDERS: PerProcess<Mutex<HashMap<Fingerprint, Weak<Provider>>>> = PerProcess::new();

/// Checks `credentials`, and makes them ready to be asked. Connectors with the same credentials and the same setup
/// share what is fetched; the default chain alone, which begins with the environment, is asked for each.
pub(crate) fn provider(credentials: &Credentials, setup: &Setup) -> Result<Arc<Provider>, Error> {
    let limit = setup.limits.call_timeout;
    let chain = |named: Option<&String>| {
        let chain = Chain { named: named.cloned(), setup: setup.clone() };
        Ok(Arc::new(Provider::new(Box::new(chain), limit)))
    };
    let fetch: Box<dyn Fetch> = match &credentials.0 {
        Source::Keys(keys) => return Ok(Arc::new(Provider::ready(keys.check()?))),
        Source::DefaultChain => return chain(None),
        Source::ProfileFirst(name) => return chain(Some(name)),
        Source::Profile(name) => Box::new(OfProfile::new(name, setup)?),
        Source::AssumeRole(role) => {
            role.check()?;
            // A chain of roles may be as long as its user writes it.
            role.fetch(setup, provider(&role.source_credentials(), setup)?)?
        }
        Source::WebIdentity(identity) => identity.fetch(setup)?,
        Source::Process(process) => process.fetch()?,
        Source::RolesAnywhere(session) => session.fetch(setup)?,
        Source::SingleSignOn(sign_on) => sign_on.fetch(setup),
        Source::Environment => Box::new(Environment),
        Source::Container => Box::new(Container::new(setup)),
        Source::InstanceMetadata => instance_metadata::fetch(setup)?,
    };
    let key = Fingerprint::of(&(credentials, setup));
    let mut providers = PROVIDERS.get().lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(provider) = providers.get(&key).and_then(Weak::upgrade) {
        return Ok(provider);
    }
    providers.retain(|_, provider| provider.strong_count() > 0);
    let provider = Arc::new(Provider::new(fetch, limit));
    providers.insert(key, Arc::downgrade(&provider));
    Ok(provider)
}

/// What `credentials` give now, for a way in that leads to another one. It is kept by whoever asks.
pub(super) async fn fetch_now(credentials: &Credentials, setup: &Setup) -> Result<Fetched, Error> {
    let provider = provider(credentials, setup)?;
    let identity = Box::pin(provider.identity()).await?;
    let clock = match &*provider {
        Provider::Ready(_) => None,
        fetched => Some(Clock::between(fetched.now(), SystemTime::now())),
    };
    Ok(Fetched { keys: identity.keys().clone(), clock })
}
