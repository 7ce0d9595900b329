//! [`Pool`]: the open connections of a client that nobody uses.

use super::Network;
use super::connection::Connection;
use super::stream::looking;
use crate::per_process::Own;
use http::Uri;
use http::uri::{Authority, Scheme};
use std::collections::HashMap;
use std::mem::{forget, take};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::time::{Instant, sleep};

/// What a connection leads to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Target(Scheme, Authority);

impl Target {
    /// None if a URL has no host.
    pub(super) fn of(uri: &Uri) -> Option<Self> {
        Some(Target(uri.scheme()?.clone(), uri.authority()?.clone()))
    }
}

/// What the task holds that ends connections. It goes with the runtime, without which nobody can use them any more.
struct Swept(Weak<Pool>);

impl Drop for Swept {
    fn drop(&mut self) {
        if let Some(pool) = self.0.upgrade() {
            let left = pool.kept().map(|mut kept| take(&mut *kept));
            drop(left);
        }
    }
}

/// The connections that nobody uses, by what they lead to: so many for each (`max_idle_connections`), for so long
/// (`idle_timeout`).
pub(super) struct Pool {
    runtime: Handle,
    most: usize,
    time: Duration,
    /// Sockets are registered with the poll of the process that opened them.
    kept: Own<Mutex<Kept>>,
}

#[derive(Default)]
struct Kept {
    /// The one that was used last is the last.
    idle: HashMap<Target, Vec<Idle>>,
    /// Whether a task ends those whose time is over.
    is_swept: bool,
}

struct Idle {
    connection: Box<Connection>,
    since: Instant,
}

impl Pool {
    /// A pool of the runtime that this is called in.
    ///
    /// # Panics
    /// Outside a Tokio runtime.
    pub(super) fn new(network: &Network) -> Arc<Self> {
        Arc::new(Pool {
            runtime: Handle::current(),
            most: network.max_idle_connections,
            time: network.idle_timeout,
            kept: Own::new(Mutex::default()),
        })
    }

    pub(super) fn runtime(&self) -> &Handle {
        &self.runtime
    }

    /// Whether this process is not the one whose connections they are: here they can neither be used nor closed.
    pub(super) fn is_forked(&self) -> bool {
        self.kept.is_forked()
    }

    /// A connection that was used before, and is still there.
    pub(super) fn take(&self, target: &Target) -> Option<Box<Connection>> {
        loop {
            // One at a time: the others need not wait until it is known whether this one is still there.
            let Idle { mut connection, since } = self.kept()?.idle.get_mut(target)?.pop()?;
            if since.elapsed() <= self.time && looking(|| connection.is_ready()) {
                return Some(connection);
            }
        }
    }

    /// Keeps a connection for the next call, if it can take one.
    pub(super) fn give_back(self: &Arc<Self>, target: Target, mut connection: Box<Connection>) {
        if self.most == 0 || !connection.is_ready() {
            return;
        }
        let Some(mut kept) = self.kept() else { return forget(connection) };
        let idle = kept.idle.entry(target).or_default();
        if idle.len() >= self.most {
            drop(kept);
            return;
        }
        idle.push(Idle { connection, since: Instant::now() });
        if !kept.is_swept {
            kept.is_swept = true;
            drop(kept);
            self.sweep();
        }
    }

    /// Ends those that nobody has used since `then`.
    pub(super) fn end_unused_since(&self, target: &Target, then: Instant) {
        let Some(mut kept) = self.kept() else { return };
        let Some(idle) = kept.idle.get_mut(target) else { return };
        let later = idle.iter().position(|idle| idle.since >= then).unwrap_or(idle.len());
        let unused: Vec<_> = idle.drain(..later).collect();
        drop(kept);
        drop(unused);
    }

    /// Ends connections when their time is over, until there are none.
    fn sweep(self: &Arc<Self>) {
        let swept = Swept(Arc::downgrade(self));
        let mut wait = self.time;
        self.runtime.spawn(async move {
            loop {
                sleep(wait).await;
                match swept.0.upgrade().and_then(|pool| pool.end_expired()) {
                    Some(next) => wait = next,
                    None => return,
                }
            }
        });
    }

    /// How long the oldest of those that are left may still stay; none if none are left.
    fn end_expired(&self) -> Option<Duration> {
        let mut kept = self.kept()?;
        let now = Instant::now();
        let mut expired = Vec::new();
        kept.idle.retain(|_, idle| {
            let fresh = idle.iter().position(|idle| now.duration_since(idle.since) <= self.time).unwrap_or(idle.len());
            expired.extend(idle.drain(..fresh));
            !idle.is_empty()
        });
        let oldest = kept.idle.values().filter_map(|idle| idle.first()).map(|idle| idle.since).min();
        kept.is_swept = oldest.is_some();
        drop(kept);
        // A little more than is left: it is over then.
        oldest.map(|since| (since + self.time).saturating_duration_since(now) + Duration::from_millis(1))
    }

    /// None once it was dropped. What calls in a forked child has found out before that it is in one.
    fn kept(&self) -> Option<MutexGuard<'_, Kept>> {
        Some(self.kept.get_unasked()?.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
