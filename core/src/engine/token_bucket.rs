//! The bucket of retry tokens that keeps retries from piling up, as in AWS's standard mode.

use crate::endpoint::Service;
use crate::per_process::PerProcess;
use crate::retry::Retry;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// A full bucket.
const CAPACITY: u32 = 500;
/// What a call that succeeds at once gives back.
const REWARD: u32 = 1;

/// Retries take tokens, successes give them back; when a service fails for everybody, the bucket runs dry and the
/// retries end, instead of multiplying the load.
#[derive(Debug)]
pub(crate) struct TokenBucket {
    tokens: AtomicU32,
}

/// Tokens held by a call that is being retried.
#[derive(Debug, Default)]
pub(crate) struct Held(u32);

impl TokenBucket {
    fn new() -> Self {
        TokenBucket { tokens: AtomicU32::new(CAPACITY) }
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
        let taken = self.change(|tokens| tokens.checked_sub(price));
        if taken {
            // Only the last retry's tokens come back with success; those of earlier ones are spent.
            held.0 = price;
        }
        taken
    }

    /// Gives back after a success.
    pub(crate) fn reward(&self, held: &Held) {
        // A full one, as it nearly always is, is left alone: all threads look at it.
        self.change(|tokens| (tokens < CAPACITY).then(|| (tokens + held.0.max(REWARD)).min(CAPACITY)));
    }

    /// Changes the number of tokens, unless it is to stay as it is.
    fn change(&self, change: impl Fn(u32) -> Option<u32>) -> bool {
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
