//! What [`Credentials::resolve`](super::Credentials::resolve) keeps from one time to the next, so that what expires is
//! fetched once. It has no end of its own as a connector has: so there are few, and those whose keys are over go.

use super::fingerprint::Fingerprint;
use super::provider::Provider;
use crate::per_process::PerProcess;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A program has few; beyond that, the one that was not used for the longest time goes.
const MOST: usize = 32;

static KEPT: PerProcess<Mutex<Kept>> = PerProcess::new();

#[derive(Default)]
struct Kept {
    by_key: HashMap<Fingerprint, Entry>,
    uses: u64,
}

struct Entry {
    provider: Arc<Provider>,
    limit: Duration,
    used: u64,
}

fn lock() -> MutexGuard<'static, Kept> {
    KEPT.get().lock().unwrap_or_else(PoisonError::into_inner)
}

/// The provider under `key`, and how long it may take.
pub(super) fn find(key: &Fingerprint) -> Option<(Arc<Provider>, Duration)> {
    lock().find(key)
}

/// Keeps a provider that has fetched something that expires; one that has not is kept no longer.
pub(super) fn keep(key: Fingerprint, provider: Arc<Provider>, limit: Duration) {
    lock().keep(key, provider, limit);
}

impl Kept {
    fn find(&mut self, key: &Fingerprint) -> Option<(Arc<Provider>, Duration)> {
        self.uses += 1;
        let entry = self.by_key.get_mut(key)?;
        entry.used = self.uses;
        Some((Arc::clone(&entry.provider), entry.limit))
    }

    fn keep(&mut self, key: Fingerprint, provider: Arc<Provider>, limit: Duration) {
        self.by_key.retain(|_, entry| entry.provider.expires());
        if !provider.expires() {
            return;
        }
        while self.by_key.len() >= MOST && !self.by_key.contains_key(&key) {
            let oldest = self.by_key.iter().min_by_key(|(_, entry)| entry.used).map(|(key, _)| *key);
            oldest.and_then(|oldest| self.by_key.remove(&oldest));
        }
        let used = self.uses;
        self.by_key.entry(key).or_insert(Entry { provider, limit, used });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credentials::provider::{Fetch, Fetching};
    use aws_credential_types::Credentials;
    use std::time::SystemTime;

    struct Until(Option<SystemTime>);

    impl Fetch for Until {
        fn fetch(&self) -> Fetching<'_> {
            Box::pin(async { Ok(Credentials::new("AKIATEST", "secret", None, self.0, "test").into()) })
        }

        fn what(&self) -> String {
            "the test".to_owned()
        }
    }

    async fn provider(end: Option<SystemTime>) -> Arc<Provider> {
        let provider = Arc::new(Provider::new(Box::new(Until(end)), Duration::from_secs(10)));
        provider.identity().await.expect("keys");
        provider
    }

    #[tokio::test]
    async fn the_least_used_and_the_ended_go() {
        let key = |number: usize| Fingerprint::of(&number);
        let (limit, later) = (Duration::from_secs(1), SystemTime::now() + Duration::from_secs(3600));
        let mut kept = Kept::default();
        for number in 0..MOST {
            assert!(kept.find(&key(number)).is_none());
            kept.keep(key(number), provider(Some(later)).await, limit);
        }
        assert!(kept.find(&key(0)).is_some());
        kept.keep(key(MOST), provider(Some(later)).await, limit);
        assert_eq!(kept.by_key.len(), MOST);
        assert!(kept.find(&key(0)).is_some() && kept.find(&key(1)).is_none() && kept.find(&key(MOST)).is_some());

        kept.keep(key(100), provider(None).await, limit);
        assert!(kept.find(&key(100)).is_none(), "what does not expire is read anew");
        let over = provider(Some(SystemTime::now() - Duration::from_secs(1))).await;
        let gone = Arc::downgrade(&over);
        kept.by_key.insert(key(101), Entry { provider: over, limit, used: u64::MAX });
        kept.keep(key(102), provider(Some(later)).await, limit);
        assert_eq!(gone.strong_count(), 0, "what is over is not kept");
    }
}
