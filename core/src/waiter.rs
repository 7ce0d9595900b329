//! Waiting until a resource is in a state: created, deleted, done.

use crate::connector::Connector;
use crate::engine::{Json, Operation, read};
use crate::error::{Error, ErrorKind};
use crate::generated;
use crate::paging::{Call, RawPage};
use serde_json::{Map, Value};
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout_at};

/// How long the first wait is; each next one is twice as long.
const FIRST_WAIT: Duration = Duration::from_secs(1);

/// How long a wait is at the most.
const LONGEST_WAIT: Duration = Duration::from_secs(15);

/// How long is waited if nothing is said.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(300);

/// What is waited for, as data.
#[derive(Debug)]
pub struct Waiter {
    /// AWS's name, such as `AssetActive`.
    pub name: &'static str,
    /// What is called again and again.
    pub operation: &'static Operation,
    /// Where the state is in the answer, such as `assetStatus.state`.
    pub state: Option<&'static str>,
    /// The states to wait for.
    pub success: &'static [&'static str],
    /// The states from which there is no way to them.
    pub failure: &'static [&'static str],
    /// Where the answer says why it failed.
    pub error: Option<&'static str>,
    /// Whether the end of the resource is waited for: it is no longer found.
    pub gone: bool,
}

impl Waiter {
    /// The waiter with this name, such as `iotsitewise.AssetActive`.
    ///
    /// # Errors
    /// Kind [`Validation`](ErrorKind::Validation) if there is none.
    pub fn named(id: &str) -> Result<&'static Waiter, Error> {
        let all = crate::endpoint::Service::ALL.into_iter().flat_map(generated::waiters);
        let of = |waiter: &&Waiter| id.split_once('.') == Some((waiter.operation.service.signing_name(), waiter.name));
        let message = || format!("there is no waiter {id:?}: they are called like iotsitewise.AssetActive");
        all.into_iter().find(of).ok_or_else(|| Error::new(ErrorKind::Validation, message()))
    }
}

/// What an answer means.
enum Seen {
    /// It is as wanted.
    Done,
    /// It never will be.
    Failed(Error),
    /// Not yet; this is its state.
    NotYet(String),
}

impl Connector {
    /// Calls an operation again and again until what it describes is in the state that is waited for, and gives the last
    /// answer; none if its end was waited for. The waits become longer, up to 15 s (or `max_backoff`, if that is shorter).
    ///
    /// `seconds` is how long is waited at the most, 1 or more; `None` for 300.
    ///
    /// # Errors
    /// Of any kind that the call has; kind [`Service`](ErrorKind::Service) with what the resource's state says went wrong, if
    /// it can no longer come to the state; kind [`Timeout`](ErrorKind::Timeout) if it does not in time.
    pub async fn wait(
        &self,
        waiter: &'static Waiter,
        call: &Call,
        seconds: Option<f64>,
    ) -> Result<Option<RawPage>, Error> {
        let patience = patience(waiter, seconds)?;
        let deadline = Instant::now() + patience;
        let mut state = "unknown".to_owned();
        let mut wait = FIRST_WAIT;
        let late = |state: &str| {
            let message = format!(
                "{} is not reached within {} s (timeout): its state is {state}",
                waiter.name,
                patience.as_secs_f64()
            );
            waiter.operation.error(ErrorKind::Timeout, message)
        };
        loop {
            let page = match timeout_at(deadline, self.page(call, None)).await {
                Ok(Ok(page)) => page,
                Ok(Err(error)) if waiter.gone && error.code() == Some("ResourceNotFoundException") => return Ok(None),
                Ok(Err(error)) => return Err(error),
                Err(_) => return Err(late(&state)),
            };
            match waiter.look(&page)? {
                Seen::Done => return Ok(Some(page)),
                Seen::Failed(error) => return Err(error),
                Seen::NotYet(now) => state = now,
            }
            let pause = wait.min(LONGEST_WAIT).min(self.client().limits.max_backoff);
            if Instant::now() + pause >= deadline {
                return Err(late(&state));
            }
            sleep(pause).await;
            wait = wait.saturating_mul(2);
        }
    }
}

fn patience(waiter: &Waiter, seconds: Option<f64>) -> Result<Duration, Error> {
    let Some(seconds) = seconds else { return Ok(DEFAULT_TIMEOUT) };
    // A month: longer is a mistake.
    let is_right = (1.0..=2_592_000.0).contains(&seconds);
    let message = || format!("timeout must be 1 to 2592000 s, but is {seconds}");
    let right = is_right.then(|| Duration::from_secs_f64(seconds));
    right.ok_or_else(|| waiter.operation.error(ErrorKind::Validation, message()))
}

impl Waiter {
    fn look(&self, page: &RawPage) -> Result<Seen, Error> {
        let Some(path) = self.state else { return Ok(Seen::NotYet("there".to_owned())) };
        let (answer, _) = read(page, &mut Json)?;
        let state = at(&answer, path).and_then(Value::as_str).unwrap_or("unknown");
        if self.success.contains(&state) {
            return Ok(Seen::Done);
        }
        if self.failure.contains(&state) {
            let why = self.error.and_then(|path| at(&answer, path));
            return Ok(Seen::Failed(self.failed(state, why, page)));
        }
        Ok(Seen::NotYet(state.to_owned()))
    }

    /// The state's own error, with all that it says.
    fn failed(&self, state: &str, why: Option<&Value>, page: &RawPage) -> Error {
        let details = why.and_then(Value::as_object).cloned().unwrap_or_else(Map::new);
        let text = |name: &str| details.get(name).and_then(Value::as_str);
        let said = text("message").or_else(|| why.and_then(Value::as_str)).map(str::to_owned);
        let said = said.or_else(|| why.map(Value::to_string)).unwrap_or_else(|| "it does not say why".to_owned());
        let code = text("code").map(str::to_owned);
        let message = format!("{} is never reached: the state is {state}: {said}", self.name);
        self.operation
            .error(ErrorKind::Service, message)
            .with_retryable(false)
            .with_response(200, code, page.request_id.clone())
            .with_attempts(page.attempts)
            .with_details(details)
    }
}

/// The value at a path such as `assetStatus.state`.
fn at<'a>(answer: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(answer, |value, name| value.get(name)).filter(|value| !value.is_null())
}
