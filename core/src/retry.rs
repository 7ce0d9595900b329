//! AWS's standard retry mode: whether another attempt may help, and how long to wait for it.

use http::HeaderMap;
use std::time::Duration;

/// Why another attempt may help. The back-off and its price differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Retry {
    /// The service wants fewer requests.
    Throttled,
    /// The attempt failed by chance.
    Transient,
    /// The attempt took too long.
    TimedOut,
    /// The service's clock differs from ours: sign with its time.
    ClockSkew,
    /// The session token has expired: fetch new credentials.
    ExpiredToken,
}

impl Retry {
    /// AWS's standard mode: by code first, then by status.
    pub(crate) fn of(status: u16, code: Option<&str>) -> Option<Retry> {
        match code {
            Some(code) if is_throttling(code) => Some(Retry::Throttled),
            Some("RequestTimeout" | "RequestTimeoutException") => Some(Retry::Transient),
            // The model of TwinMaker marks this one as worth another attempt.
            Some("QueryTimeoutException") => Some(Retry::Transient),
            Some("ExpiredToken" | "ExpiredTokenException") => Some(Retry::ExpiredToken),
            Some(code) if is_about_time(code) => Some(Retry::ClockSkew),
            _ => match status {
                429 => Some(Retry::Throttled),
                500 | 502 | 503 | 504 => Some(Retry::Transient),
                _ => None,
            },
        }
    }

    /// Whether another attempt is to go over a new connection: what failed may have been the one that was used.
    pub(crate) fn connects_anew(self) -> bool {
        matches!(self, Retry::Transient | Retry::TimedOut)
    }
}

/// Milliseconds; what is no number is as good as nothing.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get("x-amz-retry-after")?.to_str().ok()?;
    text.trim().parse().ok().map(Duration::from_millis)
}

/// The longest piece of a body that is not AWS's JSON that goes into a message.
const EXCERPT: usize = 300;

/// The beginning of a body that is not AWS's, for a message.
pub(crate) fn excerpt(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    let text = text.trim();
    let excerpt: String = text.chars().take(EXCERPT).collect();
    let more = if excerpt.len() < text.len() { " ..." } else { "" };
    format!("{excerpt}{more}")
}

/// Codes by which a service wants fewer requests.
pub(crate) fn is_throttling(code: &str) -> bool {
    matches!(
        code,
        "Throttling"
            | "ThrottlingException"
            | "ThrottledException"
            | "RequestThrottledException"
            | "TooManyRequestsException"
            | "ProvisionedThroughputExceededException"
            | "TransactionInProgressException"
            | "RequestLimitExceeded"
            | "BandwidthLimitExceeded"
            | "LimitExceededException"
            | "RequestThrottled"
            | "SlowDown"
            | "PriorRequestNotComplete"
            | "EC2ThrottledException"
    )
}

/// Codes that a wrong clock can cause. It is tried again only if the answer's `Date` shows that it did.
pub(crate) fn is_about_time(code: &str) -> bool {
    matches!(
        code,
        "RequestTimeTooSkewed"
            | "RequestExpired"
            | "RequestInTheFuture"
            | "InvalidSignatureException"
            | "SignatureDoesNotMatch"
            | "AuthFailure"
    )
}

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
}
