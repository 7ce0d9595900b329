//! What the proxy was asked for.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;

/// How many requests are remembered; older ones are forgotten.
const CAPACITY: usize = 10_000;

/// One request to the proxy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ProxiedRequest {
    /// The HTTP method; `CONNECT` asks for a tunnel.
    pub method: String,
    /// Host and port of a tunnel, or the URL of a request to pass on.
    pub target: String,
    /// The status of the answer; nothing if there was none.
    pub status: Option<u16>,
}

/// The newest requests, in the order in which they were answered.
#[derive(Debug, Default)]
pub(crate) struct ProxyLog(Mutex<VecDeque<ProxiedRequest>>);

impl ProxyLog {
    /// Remembers a request.
    pub(crate) fn add(&self, request: ProxiedRequest) {
        let mut requests = self.lock();
        if requests.len() == CAPACITY {
            requests.pop_front();
        }
        requests.push_back(request);
    }

    /// A copy of what is remembered.
    pub(crate) fn snapshot(&self) -> Vec<ProxiedRequest> {
        self.lock().iter().cloned().collect()
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<ProxiedRequest>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
