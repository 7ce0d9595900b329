//! [`DataEndpoint`]: the account's own host of AWS IoT's data plane, which is asked for once for all callers.

use crate::error::Error;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::timeout;

/// What a look-up comes to: the host, perhaps with a port.
type Outcome = Result<Arc<str>, Error>;

/// The host, once it is known. What fails is not kept.
#[derive(Default)]
pub(crate) struct DataEndpoint(Mutex<State>);

#[derive(Default)]
struct State {
    found: Option<Arc<str>>,
    /// Where those listen who wait for the caller that asks. Closed without an outcome if that caller is gone.
    asked: Option<watch::Receiver<Option<Outcome>>>,
}

/// What a caller does next.
enum Next {
    Use(Arc<str>),
    Wait(watch::Receiver<Option<Outcome>>),
    Ask(watch::Sender<Option<Outcome>>),
}

impl DataEndpoint {
    /// The host, if it is known by now.
    pub(crate) fn known(&self) -> Option<Arc<str>> {
        self.lock().found.clone()
    }

    /// The host. Of many callers one asks with `look_up`; the others get what it gets, and ask themselves if that takes
    /// longer than `patience`: perhaps nobody drives the one that asks.
    pub(crate) async fn get(&self, patience: Duration, look_up: impl Future<Output = Outcome>) -> Outcome {
        loop {
            match self.next() {
                Next::Use(found) => return Ok(found),
                Next::Wait(mut asked) => {
                    let outcome = async { asked.wait_for(Option::is_some).await.ok().and_then(|told| told.clone()) };
                    match timeout(patience, outcome).await {
                        Ok(Some(outcome)) => return outcome,
                        // Who asked has gone: somebody else does.
                        Ok(None) => {}
                        Err(_) => {
                            let found = look_up.await?;
                            self.lock().found = Some(Arc::clone(&found));
                            return Ok(found);
                        }
                    }
                }
                Next::Ask(tell) => {
                    let outcome = look_up.await;
                    let mut state = self.lock();
                    state.asked = None;
                    state.found = outcome.as_ref().ok().cloned();
                    drop(state);
                    tell.send_replace(Some(outcome.clone()));
                    return outcome;
                }
            }
        }
    }

    /// Decides under one lock, so that one asks.
    fn next(&self) -> Next {
        let mut state = self.lock();
        if let Some(found) = &state.found {
            return Next::Use(Arc::clone(found));
        }
        match &state.asked {
            Some(asked) if asked.has_changed().is_ok() => Next::Wait(asked.clone()),
            _ => {
                let (tell, asked) = watch::channel(None);
                state.asked = Some(asked);
                Next::Ask(tell)
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;
    use std::future::pending;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use tokio::task::{JoinSet, yield_now};

    const LONG: Duration = Duration::from_secs(60);

    async fn all(endpoint: &Arc<DataEndpoint>, asked: &Arc<AtomicUsize>, outcome: &Outcome) -> Vec<Outcome> {
        let mut calls = JoinSet::new();
        for _ in 0..50 {
            let (endpoint, asked, outcome) = (Arc::clone(endpoint), Arc::clone(asked), outcome.clone());
            calls.spawn(async move {
                let look_up = async {
                    asked.fetch_add(1, Ordering::SeqCst);
                    for _ in 0..100 {
                        yield_now().await;
                    }
                    outcome
                };
                endpoint.get(LONG, look_up).await
            });
        }
        calls.join_all().await
    }

    #[tokio::test]
    async fn many_callers_ask_once_and_a_failure_is_forgotten() {
        let (endpoint, asked) = (Arc::default(), Arc::default());
        let refused = Err(Error::new(ErrorKind::AccessDenied, "not you"));
        assert!(all(&endpoint, &asked, &refused).await.iter().all(|outcome| outcome == &refused));
        assert_eq!((asked.load(Ordering::SeqCst), endpoint.known()), (1, None));
        let found: Outcome = Ok("a1b2-ats.iot.eu-west-1.amazonaws.com".into());
        for _ in 0..2 {
            assert!(all(&endpoint, &asked, &found).await.iter().all(|outcome| outcome == &found));
        }
        assert_eq!((asked.load(Ordering::SeqCst), endpoint.known()), (2, found.ok()));
    }

    #[tokio::test]
    async fn who_asks_may_go_away_or_fall_asleep() {
        let endpoint = DataEndpoint::default();
        let found = || async { Ok(Arc::from("host")) };
        let mut asks = Box::pin(endpoint.get(LONG, pending()));
        assert!(timeout(Duration::ZERO, &mut asks).await.is_err());
        let goes = async {
            yield_now().await;
            drop(asks);
        };
        let (other, ()) = tokio::join!(endpoint.get(LONG, found()), goes);
        assert_eq!(other, found().await);
        let endpoint = DataEndpoint::default();
        let mut asleep = Box::pin(endpoint.get(LONG, pending()));
        assert!(timeout(Duration::ZERO, &mut asleep).await.is_err());
        assert_eq!(endpoint.get(Duration::from_millis(1), found()).await, found().await);
    }
}
