//! [`Clients`] and [`Kept`]: who keeps a runtime's client alive, and until when.

use super::{Client, Network};
use std::collections::HashMap;
use std::future::pending;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use tokio::runtime::{Handle, Id};
use tokio_util::task::AbortOnDropHandle;

/// The clients of a connector: that of the runtime which it was made in, and one for each other that it is used in.
pub(crate) struct Clients {
    first: Arc<Client>,
    others: Kept,
}

impl Clients {
    /// # Panics
    /// Outside a Tokio runtime.
    pub(crate) fn new(network: &Network) -> Self {
        Clients { first: Client::current(network), others: Kept::default() }
    }

    /// The client of the runtime that this is called in.
    pub(crate) fn here(&self) -> Arc<Client> {
        if Handle::current().id() == self.first.runtime() {
            return Arc::clone(&self.first);
        }
        self.others.here(self.network())
    }

    /// How they make connections.
    pub(crate) fn network(&self) -> &Network {
        self.first.network()
    }
}

/// Clients that live as long as their runtime, but not longer than this: a client that nobody holds loses its
/// connections.
#[derive(Debug, Default)]
pub(super) struct Kept(Mutex<HashMap<(Id, Network), Entry>>);

#[derive(Debug)]
struct Entry {
    client: Weak<Client>,
    /// Holds the client. It belongs to the runtime, and so ends with it: nothing is left of runtimes that have ended.
    _holder: AbortOnDropHandle<()>,
}

impl Kept {
    /// The client of the runtime that this is called in.
    pub(super) fn here(&self, network: &Network) -> Arc<Client> {
        let key = (Handle::current().id(), network.clone());
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = kept.get(&key).and_then(|kept| kept.client.upgrade()) {
            return client;
        }
        kept.retain(|_, kept| kept.client.strong_count() > 0);
        let client = Client::current(network);
        let held = Arc::clone(&client);
        let holder = tokio::spawn(async move {
            let _held = held;
            pending().await
        });
        let entry = Entry { client: Arc::downgrade(&client), _holder: AbortOnDropHandle::new(holder) };
        kept.insert(key, entry);
        client
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Settings;
    use tokio::runtime::Builder;

    #[test]
    fn a_client_lives_as_long_as_its_runtime_and_leaves_nothing() {
        let network = Network::find(&Settings::default(), &|_| None).expect("valid");
        let kept = Kept::default();
        let mut gone = Vec::new();
        for _ in 0..20 {
            let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
            let client = runtime.block_on(async { Arc::downgrade(&kept.here(&network)) });
            let again = runtime.block_on(async { kept.here(&network) });
            assert!(client.upgrade().is_some_and(|client| Arc::ptr_eq(&client, &again)), "the same as before");
            drop(again);
            drop(runtime);
            gone.push(client);
        }
        assert!(gone.iter().all(|client| client.strong_count() == 0));
        assert_eq!(kept.0.lock().expect("whole").len(), 1, "one entry that says nothing, until the next is made");
    }

    #[test]
    fn a_client_ends_with_who_keeps_it() {
        let network = Network::find(&Settings::default(), &|_| None).expect("valid");
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let kept = Kept::default();
            let client = Arc::downgrade(&kept.here(&network));
            drop(kept);
            tokio::task::yield_now().await;
            tokio::task::yield_now().await;
            assert_eq!(client.strong_count(), 0);
        });
    }
}
