//! Handles: numbers that are never used twice, whatever they are of. One that is stale, doubled or made up finds nothing.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

static NEXT: AtomicU64 = AtomicU64::new(1);

/// What is open of one kind, by handle.
pub(crate) struct Handles<T>(LazyLock<RwLock<HashMap<u64, Arc<T>>>>);

impl<T> Handles<T> {
    pub(crate) const fn new() -> Self {
        Handles(LazyLock::new(|| RwLock::new(HashMap::new())))
    }

    pub(crate) fn insert(&self, value: T) -> u64 {
        let handle = NEXT.fetch_add(1, Ordering::Relaxed);
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(handle, Arc::new(value));
        handle
    }

    pub(crate) fn get(&self, handle: u64) -> Option<Arc<T>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(&handle).cloned()
    }

    pub(crate) fn remove(&self, handle: u64) -> Option<Arc<T>> {
        self.0.write().unwrap_or_else(PoisonError::into_inner).remove(&handle)
    }

    pub(crate) fn count(&self) -> usize {
        self.0.read().unwrap_or_else(PoisonError::into_inner).len()
    }
}
