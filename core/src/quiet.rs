//! Keeps secrets that crates of others log out of every log, by running them where nobody listens.
//!
//! At their finer levels `aws-config` logs external ids and what a failed credential process wrote,
//! `aws-smithy-runtime` the bearer token of single sign-on, and `aws-sigv4` the session token in a presigned URL. A
//! program that has the `log` feature of `tracing` on, and no subscriber of `tracing`, gets no more records of `tracing`
//! by way of `log` once this was used.

use std::future::Future;
use tracing::dispatcher::{Dispatch, with_default};
use tracing::instrument::WithSubscriber;

/// Runs `work` unheard.
pub(crate) fn quietly<T>(work: impl FnOnce() -> T) -> T {
    with_default(&Dispatch::none(), work)
}

/// Waits for `work` unheard. What it hands over to tasks of their own is heard.
pub(crate) async fn wait_quietly<T>(work: impl Future<Output = T>) -> T {
    work.with_subscriber(Dispatch::none()).await
}
