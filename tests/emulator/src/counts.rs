//! How often each operation was asked for: what a test of refreshes looks at.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;

/// How often an operation was asked for since the last reset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct OperationCount {
    /// All requests, whatever became of them.
    pub seen: u64,
    /// Those that were answered with a status below 300.
    pub succeeded: u64,
}

/// The counts of one emulator.
#[derive(Debug, Default)]
pub(crate) struct OperationCounts(Mutex<BTreeMap<String, OperationCount>>);

impl OperationCounts {
    /// Counts a request that arrived.
    pub(crate) fn see(&self, service: &str, operation: &str) {
        self.lock().entry(format!("{service}.{operation}")).or_default().seen += 1;
    }

    /// Counts a request that was answered well.
    pub(crate) fn succeed(&self, service: &str, operation: &str) {
        self.lock().entry(format!("{service}.{operation}")).or_default().succeeded += 1;
    }

    /// The counts of the operations that were asked for, by service and operation: eight names are in two services.
    pub(crate) fn snapshot(&self) -> BTreeMap<String, OperationCount> {
        self.lock().clone()
    }

    /// Counts from nothing again.
    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, OperationCount>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
