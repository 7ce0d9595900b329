//! From credentials, as a user gave them, to the provider that fetches them: one for all connectors that are alike.

use super::provider::{Provider, Setup};
use super::{Credentials, Source, default_chain, profile};
use crate::error::Error;
use crate::per_process::PerProcess;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// Checks `credentials`, and makes them ready to be asked. Connectors with the same credentials and the same setup
/// share what is fetched; the default chain alone, which begins with the environment, is asked for each.
pub(crate) async fn provider(credentials: &Credentials, setup: &Setup) -> Result<Arc<Provider>, Error> {
    type Providers = HashMap<(Credentials, Setup), Weak<Provider>>;
    static PROVIDERS: PerProcess<Mutex<Providers>> = PerProcess::new();
    let fetch = match &credentials.0 {
        Source::Keys(keys) => return Ok(Arc::new(Provider::ready(keys.check()?))),
        Source::DefaultChain => return Ok(Arc::new(Provider::new(default_chain::fetch(setup).await))),
        Source::Profile(name) => profile::fetch(name, setup).await,
        Source::AssumeRole(role) => {
            role.check()?;
            // A chain of roles may be as long as its user writes it.
            let source = Box::pin(provider(&role.source_credentials(), setup)).await?;
            role.fetch(setup, source)?
        }
        Source::WebIdentity(identity) => identity.fetch(setup)?,
        Source::Process(process) => process.fetch()?,
        Source::RolesAnywhere(session) => session.fetch(setup)?,
    };
    let key = (credentials.clone(), setup.clone());
    let mut providers = PROVIDERS.get().lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(provider) = providers.get(&key).and_then(Weak::upgrade) {
        return Ok(provider);
    }
    providers.retain(|_, provider| provider.strong_count() > 0);
    let provider = Arc::new(Provider::new(fetch));
    providers.insert(key, Arc::downgrade(&provider));
    Ok(provider)
}
