//! AWS's standard retry mode: how long to wait, and the bucket of retry tokens that keeps retries from piling up.

use super::classify::Retry;
use crate::endpoint::Service;
use crate::per_process::PerProcess;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// What the service asked for (`after`), else full jitter: a random part of a wait that doubles with each attempt. At most
/// `max_backoff`.
///
/// `attempt` is the number of the attempt that failed, from 1; `random` is from 0 to 1.
pub(crate) fn backoff(
    retry: Retry,
    attempt: u32,
    after: Option<Duration>,
    max_backoff: Duration,
    random: f64,
) -> Duration {
    let first = match retry {
        Retry::Throttled => Duration::from_secs(1),
        Retry::Transient | Retry::TimedOut => Duration::from_millis(50),
        // The cause is removed before the next attempt: nothing to wait for.
        Retry::ClockSkew | Retry::ExpiredToken => return Duration::ZERO,
    };
    if let Some(after) = after {
        return after.min(max_backoff);
    }
    let doubled = first.saturating_mul(2u32.saturating_pow(attempt - 1));
    doubled.min(max_backoff).mul_f64(random)
}

/// A full bucket.
const CAPACITY: u32 = 500;
/// What a call that succeeds at once gives back.
const REWARD: u32 = 1;

/// Retries take tokens, successes give them back; when a service fails for everybody, the bucket runs dry and the
/// retries end, instead of multiplying the load.
#[derive(Debug)]
pub(crate) struct TokenBucket {
    tokens: Mutex<u32>,
}

/// Tokens held by a call that is being retried.
#[derive(Debug, Default)]
pub(crate) struct Held(u32);

impl TokenBucket {
    fn new() -> Self {
        TokenBucket { tokens: Mutex::new(CAPACITY) }
    }

    /// The bucket of a service in a region at an endpoint, shared by all connectors of the process.
    pub(crate) fn shared(service: Service, region: &str, endpoint: &str) -> Arc<TokenBucket> {
        type Buckets = HashMap<(Service, String, String), Arc<TokenBucket>>;
        static BUCKETS: PerProcess<Mutex<Buckets>> = PerProcess::new();
        let mut buckets = BUCKETS.get().lock().unwrap_or_else(PoisonError::into_inner);
        let key = (service, region.to_owned(), endpoint.to_owned());
        Arc::clone(buckets.entry(key).or_insert_with(|| Arc::new(TokenBucket::new())))
    }

    /// Takes the price of a retry. False if the bucket holds less: then there is no retry.
    pub(crate) fn take(&self, retry: Retry, held: &mut Held) -> bool {
        let price = match retry {
            Retry::Throttled => 5,
            Retry::Transient | Retry::TimedOut => 14,
            Retry::ClockSkew | Retry::ExpiredToken => 0,
        };
        let mut tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        if *tokens < price {
            return false;
        }
        *tokens -= price;
        // Only the last retry's tokens come back with success; those of earlier ones are spent.
        held.0 = price;
        true
    }

    /// Gives back after a success.
    pub(crate) fn reward(&self, held: &Held) {
        let mut tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        *tokens = (*tokens + held.0.max(REWARD)).min(CAPACITY);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_within_the_bound() {
        for attempt in 1..40 {
            let wait = backoff(Retry::Throttled, attempt, None, Duration::from_secs(20), fastrand::f64());
            assert!(wait <= Duration::from_secs(1 << (attempt - 1).min(5)).min(Duration::from_secs(20)));
        }
    }

    #[test]
    fn the_service_s_wait_is_obeyed_within_the_bound() {
        let most = Duration::from_secs(20);
        for (retry, after, wait) in [
            (Retry::Throttled, 1500, 1500),
            (Retry::Transient, 19_999, 19_999),
            (Retry::Throttled, 3_600_000, 20_000),
            (Retry::Throttled, 0, 0),
            (Retry::ClockSkew, 1500, 0),
        ] {
            let after = Some(Duration::from_millis(after));
            assert_eq!(backoff(retry, 3, after, most, 0.5), Duration::from_millis(wait));
        }
    }

    #[test]
    fn an_empty_bucket_ends_retries_until_calls_succeed() {
        let bucket = TokenBucket::new();
        let mut held = Held::default();
        let mut retries = 0;
        while bucket.take(Retry::Throttled, &mut held) {
            retries += 1;
        }
        assert_eq!(retries, 100);
        bucket.reward(&held);
        assert!(bucket.take(Retry::Throttled, &mut held));
        assert!(!bucket.take(Retry::Throttled, &mut held));
        for _ in 0..5 {
            bucket.reward(&Held::default());
        }
        assert!(bucket.take(Retry::Throttled, &mut held));
    }

    #[test]
    fn the_bucket_is_shared_per_service_region_and_endpoint() {
        let one = TokenBucket::shared(Service::TwinMaker, "us-east-1", "https://a");
        assert!(Arc::ptr_eq(&one, &TokenBucket::shared(Service::TwinMaker, "us-east-1", "https://a")));
        assert!(!Arc::ptr_eq(&one, &TokenBucket::shared(Service::SiteWise, "us-east-1", "https://a")));
    }
}
