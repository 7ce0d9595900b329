//! [`Cache`]: keys that are fetched once for all callers, renewed in time, and used to their end.

use super::keys::check_fetched;
use super::provider::{Fetch, Fetching};
use super::renewal::{Outcome, Renewal};
use crate::clock::Clock;
use crate::error::{Error, ErrorKind};
use crate::sigv4::Identity;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, SystemTime};
use tokio::task::yield_now;
use tokio::time::{Instant, timeout};

/// Temporary credentials are renewed when less than this is left, or a tenth of their life if that is shorter.
const RENEW_BEFORE: Duration = Duration::from_secs(5 * 60);

/// After a renewal that failed, how long what still works is used before the next try.
const TRY_AGAIN_AFTER: Duration = Duration::from_secs(10);

/// How long who begins a renewal waits for it before going on with what still works, and how long those wait who need
/// what a task of another runtime fetches, which perhaps nobody drives.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often a fetch is begun anew that was lost with its runtime: that happens once, or always.
const MOST_LOST: u32 = 3;

/// Keys, and how to get them.
pub(crate) struct Cache {
    fetch: Arc<dyn Fetch>,
    /// How long a renewal may take.
    limit: Duration,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    clock: Clock,
    /// Renewals of what still works: they go on whoever waits. One for each runtime, mostly one.
    renewals: Vec<Arc<Renewal>>,
    /// Fetches that end when nobody waits for them any more.
    awaited: Vec<Weak<Renewal>>,
    /// Why the last renewal failed; the next caller tells its log.
    failed: Option<Error>,
    /// Not before then another renewal is tried.
    pause: Option<Instant>,
}

/// Keys that were fetched.
struct Held {
    identity: Identity,
    /// By our clock.
    fetched: SystemTime,
}

impl Held {
    fn is_valid(&self, clock: Clock) -> bool {
        self.identity.expiration().is_none_or(|end| end > clock.now())
    }

    /// Whether it is too early for a renewal.
    fn is_fresh(&self, clock: Clock) -> bool {
        self.identity.expiration().is_none_or(|end| {
            let life = end.duration_since(clock.at(self.fetched)).unwrap_or_default();
            end - RENEW_BEFORE.min(life / 10) > clock.now()
        })
    }
}

/// What a caller does next.
enum Next {
    Use(Identity),
    /// Use it while a renewal is under way.
    GoOn(Identity),
    /// Wait for it, and if there is a time, not longer than that.
    Wait(Arc<Renewal>, Option<Duration>),
}

impl Cache {
    pub(super) fn new(fetch: Box<dyn Fetch>, limit: Duration) -> Self {
        Cache { fetch: fetch.into(), limit, state: Arc::default() }
    }

    pub(super) fn what(&self) -> String {
        self.fetch.what()
    }

    /// The keys to sign with now. One caller fetches. While there are some that still work all go on with them; if there
    /// are none, they wait.
    pub(super) async fn identity(&self) -> Result<Identity, Error> {
        let mut trusts_others = true;
        let mut lost = 0;
        loop {
            let (next, failed) = self.next(trusts_others);
            if let Some(error) = failed {
                tracing::warn!(%error, "credentials could not be renewed; those that are there still work");
            }
            let (renewal, patience) = match next {
                Next::Use(identity) => return Ok(identity),
                Next::GoOn(identity) => {
                    // A runtime that is driven by those who wait gets on with it only if they do, however shortly.
                    yield_now().await;
                    return Ok(identity);
                }
                Next::Wait(renewal, patience) => (renewal, patience),
            };
            let outcome = match patience {
                Some(patience) => timeout(patience, renewal.outcome()).await,
                None => Ok(renewal.outcome().await),
            };
            match outcome {
                Ok(Some(Ok(fetched))) => return Ok(fetched.keys.into()),
                // A failed renewal hurts when what is there ends, not before.
                Ok(Some(Err(error))) if self.held().is_none() => return Err(error),
                Ok(Some(Err(_))) => {}
                Ok(None) if lost == MOST_LOST => {
                    return Err(Error::new(ErrorKind::Internal, "the runtime ended while credentials were fetched"));
                }
                Ok(None) => lost += 1,
                Err(_) => trusts_others = false,
            }
        }
    }

    /// Decides under one lock, so that of many callers one begins; with it comes what is to be told of the last renewal.
    fn next(&self, trusts_others: bool) -> (Next, Option<Error>) {
        let mut guard = self.lock();
        let state = &mut *guard;
        let failed = state.failed.take();
        let works = state.held.as_ref().filter(|held| held.is_valid(state.clock));
        state.renewals.retain(|renewal| renewal.goes_on(self.limit));
        state.awaited.retain(|renewal| renewal.strong_count() > 0);
        let awaited = || state.awaited.iter().filter_map(Weak::upgrade).filter(|renewal| renewal.goes_on(self.limit));
        let under_way = || state.renewals.iter().cloned().chain(awaited());
        if let Some(held) = works {
            let pauses = state.pause.is_some_and(|end| end > Instant::now());
            if pauses || held.is_fresh(state.clock) {
                return (Next::Use(held.identity.clone()), failed);
            }
            if under_way().next().is_some() {
                return (Next::GoOn(held.identity.clone()), failed);
            }
            let patience = PATIENCE.min(self.limit / 4);
            let renewal = Arc::new(self.begin(Some(self.limit)));
            state.renewals.push(Arc::clone(&renewal));
            return (Next::Wait(renewal, Some(patience)), failed);
        }
        if let Some(renewal) = under_way().find(|renewal| renewal.is_here()) {
            return (Next::Wait(renewal, None), failed);
        }
        if let Some(renewal) = under_way().find(|_| trusts_others) {
            return (Next::Wait(renewal, Some(PATIENCE)), failed);
        }
        let renewal = Arc::new(self.begin(None));
        state.awaited.push(Arc::downgrade(&renewal));
        (Next::Wait(renewal, None), failed)
    }

    fn begin(&self, limit: Option<Duration>) -> Renewal {
        let (fetch, what) = (Arc::clone(&self.fetch), self.what());
        let fetching: Fetching<'static> = Box::pin(async move {
            let mut fetched = fetch.fetch().await?;
            fetched.keys = check_fetched(fetched.keys, &fetch.what())?;
            Ok(fetched)
        });
        let state = Arc::downgrade(&self.state);
        Renewal::begin(fetching, limit, move |outcome| {
            // Without a state, the last connector is gone.
            if let Some(state) = state.upgrade() {
                lock(&state).store(outcome, limit, &what);
            }
        })
    }

    /// What is there and still works.
    pub(super) fn held(&self) -> Option<Identity> {
        let state = self.lock();
        state.held.as_ref().filter(|held| held.is_valid(state.clock)).map(|held| held.identity.clone())
    }

    pub(super) fn forget(&self, used: &Identity) {
        let mut state = self.lock();
        // Another caller may have renewed them already: those are not the ones that expired.
        if state.held.as_ref().is_some_and(|held| held.identity == *used) {
            state.held = None;
        }
    }

    pub(super) fn learn(&self, clock: Clock) {
        self.lock().clock = clock;
    }

    pub(super) fn now(&self) -> SystemTime {
        self.lock().clock.now()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    /// Takes over what a fetch came to; none if it took longer than `limit`, or was ended.
    fn store(&mut self, outcome: Option<&Outcome>, limit: Option<Duration>, what: &str) {
        let error = match outcome {
            Some(Ok(fetched)) => {
                self.clock = fetched.clock.unwrap_or(self.clock);
                self.held = Some(Held { identity: fetched.keys.clone().into(), fetched: SystemTime::now() });
                (self.failed, self.pause) = (None, None);
                return;
            }
            Some(Err(error)) => error.clone(),
            None => {
                let seconds = limit.unwrap_or_default().as_secs_f64();
                let message = format!("{what} has not answered within {seconds} s (call_timeout)");
                Error::new(ErrorKind::Timeout, message)
            }
        };
        if self.held.as_ref().is_some_and(|held| held.is_valid(self.clock)) {
            self.failed = Some(error);
            self.pause = Some(Instant::now() + TRY_AGAIN_AFTER);
        }
    }
}

#[cfg(test)]
mod tests;
