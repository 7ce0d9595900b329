//! The engine: one call from its row to the bytes of its answer, in plain steps that read from top to bottom.

pub(crate) mod argument;
mod classify;
mod events;
mod input;
mod json;
mod lone_surrogates;
mod messages;
mod operation;
pub(crate) mod order;
mod place;
mod plain;
mod request;
mod route;
pub(crate) mod scan;
mod scanned;
mod shape;
mod sink;
mod skipped;
pub(crate) mod table;
mod token_bucket;
mod walk;

pub use argument::{Argument, Arguments, Structured, from_json};
pub(crate) use classify::Failure;
pub use events::RawEvent;
pub(crate) use events::{EventReader, OpenBody};
pub use json::{Json, json_number};
pub use lone_surrogates::without_lone_surrogates;
#[cfg(any(test, fuzzing))]
pub use messages::fuzz as events_fuzz;
pub use operation::{Operation, PageNames, Paging};
pub(crate) use request::{Unsigned, build, with_tokens};
pub(crate) use route::Route;
#[cfg(any(test, fuzzing))]
pub(crate) use scanned::scanned;
pub use shape::{Bounds, Form, Kind, Member, Place, Shape, Spelling};
pub use sink::{At, Made, Sink};
use walk::is_compressed;
pub use walk::read;
pub(crate) use walk::read_unusual;
#[cfg(any(test, fuzzing))]
pub(crate) use walk::walk;
pub(crate) use walk::{Progress, head};

use crate::config::{Limits, environment};
use crate::credentials::Provider;
use crate::echo::Sent;
use crate::error::{Error, ErrorKind};
use crate::http::{Anew, Clients, request_id};
use crate::random::Random;
use crate::retry::{Retry, backoff};
use crate::sigv4::{Identity, Scope, sign_headers};
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use classify::{no_answer, refusal};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HOST, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};
use once_cell::race::OnceBool;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::SystemTime;
use token_bucket::Held;
use tokio::time::{Instant, sleep, timeout_at};

const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
const ATTEMPT: HeaderName = HeaderName::from_static("amz-sdk-request");

const TRACE_ID: HeaderName = HeaderName::from_static("x-amzn-trace-id");

type Request = http::Request<SdkBody>;

/// A successful answer.
pub(crate) struct Answer {
    /// Empty if it is a stream of events.
    pub(crate) body: Bytes,
    /// The stream of events, and the first of them; none of an answer that is whole.
    pub(crate) events: Option<(EventReader, Option<RawEvent>)>,
    /// The headers that are members, with their place in the shape.
    pub(crate) headers: Vec<(usize, String)>,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
}

/// Who calls, from where and how patiently: what all calls of a connector share.
pub(crate) struct Client {
    pub(crate) region: String,
    pub(crate) limits: Limits,
    pub(crate) credentials: Arc<Provider>,
    pub(crate) http: Clients,
    pub(crate) user_agent: HeaderValue,
    pub(crate) random: Random,
}

impl Client {
    /// Sends a request until it succeeds, fails for good, or time, attempts or retry tokens are used up. The call's time
    /// has begun by then.
    pub(crate) async fn call(
        &self,
        route: &Route,
        operation: &'static Operation,
        unsigned: &Unsigned,
        began: Instant,
    ) -> Result<Answer, Error> {
        let id = HeaderValue::try_from(self.random.uuid()).unwrap_or_else(|_| HeaderValue::from_static("none"));
        Attempts { client: self, operation, route, unsigned, id, began }.run().await
    }
}

/// One call, over all its attempts.
struct Attempts<'a> {
    client: &'a Client,
    operation: &'static Operation,
    route: &'a Route,
    unsigned: &'a Unsigned,
    /// The same for all attempts, so that AWS can tell them from separate calls.
    id: HeaderValue,
    began: Instant,
}

impl Attempts<'_> {
    async fn run(&self) -> Result<Answer, Error> {
        let limits = self.client.limits;
        let began = self.began;
        let deadline = began + limits.call_timeout;
        let mut held = Held::default();
        let mut corrected = false;
        let mut attempt = 1;
        let mut anew = false;
        loop {
            let identity = self.identity(deadline).await.map_err(|error| error.after(attempt - 1))?;
            let failure = match self.attempt(&identity, attempt, anew, deadline).await {
                Ok(answer) => {
                    self.route.bucket.reward(&held);
                    tracing::debug!(
                        operation = self.operation.name,
                        attempt,
                        bytes = answer.body.len(),
                        milliseconds = began.elapsed().as_millis() as u64,
                        request_id = answer.request_id.as_deref().unwrap_or_default(),
                        "answered"
                    );
                    return Ok(Answer { attempts: attempt, ..answer });
                }
                Err(failure) => failure,
            };
            let error = failure.error.with_attempts(attempt);
            let Some(retry) = failure.retry else { return Err(error) };
            let removable = matches!(retry, Retry::ClockSkew | Retry::ExpiredToken);
            if attempt >= limits.max_attempts || (removable && corrected) {
                return Err(error);
            }
            if retry == Retry::ExpiredToken && !self.client.credentials.forget(&identity) {
                return Err(error);
            }
            corrected |= removable;
            let wait = backoff(retry, attempt, failure.after, limits.max_backoff, self.client.random.fraction());
            if Instant::now() + wait >= deadline || !self.route.bucket.take(retry, &mut held) {
                tracing::debug!(attempt, %error, "no time or no retry token left");
                return Err(error);
            }
            tracing::debug!(attempt, ?wait, %error, "retrying");
            sleep(wait).await;
            attempt += 1;
            anew = retry.connects_anew();
        }
    }

    /// The credentials to sign with; fetching them counts against the call's time, but not as an attempt.
    async fn identity(&self, deadline: Instant) -> Result<Identity, Error> {
        let identity = self.client.credentials.identity_by(deadline, self.client.limits.call_timeout).await;
        identity.map_err(|error| error.with_operation(self.operation.service.signing_name(), self.operation.name))
    }

    /// One attempt, its time-outs included. The body is read to its end: only a whole answer is a success. A stream of
    /// events is one with its first event, which has as much time as what came before. `anew` is for a new connection.
    async fn attempt(
        &self,
        identity: &Identity,
        attempt: u32,
        anew: bool,
        deadline: Instant,
    ) -> Result<Answer, Failure> {
        let exchange = pin!(async {
            let time = self.route.clock.now();
            let mut request = self.signed_request(identity, attempt, time).map_err(|error| self.fail(error, None))?;
            if anew {
                request.extensions_mut().insert(Anew);
            }
            self.exchange(request, time).await
        });
        let mut answer = self.in_time(deadline, "whole answer", exchange).await?;
        if let Some((reader, first)) = &mut answer.events {
            let event = pin!(poll_fn(|context| reader.poll_event(context)));
            *first = self
                .in_time(deadline, "event", event)
                .await
                .map_err(|failure| Failure { error: reader.explain(failure.error), ..failure })?;
        }
        Ok(answer)
    }

    /// Waits for what an attempt is to bring, until it has taken too long. By reference: moved in, a future takes its room
    /// twice.
    async fn in_time<T>(
        &self,
        deadline: Instant,
        what: &str,
        work: Pin<&mut impl Future<Output = Result<T, Failure>>>,
    ) -> Result<T, Failure> {
        let limits = self.client.limits;
        let began = Instant::now();
        let attempt_deadline = began + limits.attempt_timeout;
        let (end, setting, limit) = if attempt_deadline <= deadline {
            (attempt_deadline, "attempt_timeout", limits.attempt_timeout)
        } else {
            (deadline, "call_timeout", limits.call_timeout)
        };
        match timeout_at(end, work).await {
            Ok(outcome) => outcome,
            Err(_) => {
                self.client.http.here().doubt(&self.route.endpoint.base, began);
                let message = format!(
                    "no {what} from {} within {} s ({setting})",
                    self.route.endpoint.authority,
                    limit.as_secs_f64()
                );
                Err(self.fail(Error::new(ErrorKind::Timeout, message), Some(Retry::TimedOut)))
            }
        }
    }

    fn fail(&self, error: Error, retry: Option<Retry>) -> Failure {
        let error = error.with_operation(self.operation.service.signing_name(), self.operation.name);
        Failure { error, retry, after: None }
    }

    fn signed_request(&self, identity: &Identity, attempt: u32, time: SystemTime) -> Result<Request, Error> {
        let internal = |error: &dyn std::fmt::Display| Error::new(ErrorKind::Internal, format!("no request: {error}"));
        let url = format!("{}{}", self.route.endpoint.base, self.unsigned.target);
        let body = &self.unsigned.body;
        let mut headers = HeaderMap::with_capacity(12);
        headers.insert(HOST, HeaderValue::from_str(&self.route.endpoint.authority).map_err(|error| internal(&error))?);
        if !body.is_empty() {
            let bytes = self.operation.takes_bytes();
            let kind = if bytes { "application/octet-stream" } else { "application/json" };
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
            headers.insert(CONTENT_LENGTH, body.len().into());
        }
        headers.extend(self.unsigned.headers.iter().cloned());
        let scope =
            Scope { identity, region: &self.client.region, service: self.operation.service.signing_name(), time };
        sign_headers(&scope, self.operation.method, &url, &mut headers, body)?;
        // Not signed, as in AWS's own clients: what says who asks and how often, and what proxies rewrite.
        headers.insert(INVOCATION_ID, self.id.clone());
        let attempts = format!("attempt={attempt}; max={}", self.client.limits.max_attempts);
        headers.insert(ATTEMPT, HeaderValue::try_from(attempts).map_err(|error| internal(&error))?);
        headers.insert(USER_AGENT, self.client.user_agent.clone());
        if let Some(trace) = lambda_trace() {
            headers.insert(TRACE_ID, trace);
        }
        let mut request = http::Request::builder()
            .method(self.operation.method)
            .uri(url)
            .body(SdkBody::from(body.as_slice()))
            .map_err(|error| internal(&error))?;
        *request.headers_mut() = headers;
        Ok(request)
    }

    async fn exchange(&self, request: Request, time: SystemTime) -> Result<Answer, Failure> {
        let base = &self.route.endpoint.base;
        let sent = Sent::by(&request);
        let unanswered = |unanswered| no_answer(self.operation, unanswered);
        let begun = self.client.http.here().begin(base, request).await.map_err(unanswered)?;
        let success = |body, headers: &HeaderMap| {
            let (members, request_id) = (member_headers(self.operation, headers), request_id(headers));
            Answer { body, events: None, headers: members, request_id, attempts: 1 }
        };
        if let Some((_, event)) = self.operation.stream().filter(|_| begun.parts.status.is_success()) {
            let answer = success(Bytes::new(), &begun.parts.headers);
            return Ok(Answer { events: Some((EventReader::new(self.operation, event, begun, sent), None)), ..answer });
        }
        let (parts, body) = begun.whole().await.map_err(unanswered)?.into_parts();
        if parts.status.is_success() {
            return Ok(success(body, &parts.headers));
        }
        let body =
            if is_compressed(&body) { "what is compressed (gzip)".into() } else { String::from_utf8_lossy(&body) };
        let body = sent.hidden_in(&body);
        let mut failure = refusal(self.operation, base, parts.status.as_u16(), &parts.headers, body.as_bytes());
        failure.error = sent.hidden_in_error(failure.error);
        if failure.retry == Some(Retry::ClockSkew) && !self.correct_clock(&parts.headers, time) {
            failure.retry = None;
        }
        Err(failure)
    }

    /// Takes over the service's time if it differs from the one that was signed. False if it does not: then time was not
    /// the cause.
    fn correct_clock(&self, headers: &HeaderMap, signed: SystemTime) -> bool {
        let corrected = self.route.clock.correct(headers, signed);
        if corrected {
            self.client.credentials.learn(self.route.clock.clock());
        }
        corrected
    }
}

/// In a Lambda function, the trace that the call belongs to: AWS stops functions that call themselves without end by it.
fn lambda_trace() -> Option<HeaderValue> {
    // Not a `LazyLock`: a forked child would wait for ever for a thread that was just looking.
    static IN_LAMBDA: OnceBool = OnceBool::new();
    let in_lambda = IN_LAMBDA.get_or_init(|| environment("AWS_LAMBDA_FUNCTION_NAME").is_some());
    // The trace is another one with every invocation of the function.
    let trace = in_lambda.then(|| std::env::var("_X_AMZN_TRACE_ID").ok()).flatten()?;
    HeaderValue::try_from(trace).ok().filter(|trace| !trace.is_empty())
}

/// The headers of an answer that are members of it.
fn member_headers(operation: &Operation, headers: &HeaderMap) -> Vec<(usize, String)> {
    let members = operation.output.members.iter().enumerate().filter(|(_, member)| member.place == Place::Header);
    let text = |name: &str| Some(String::from_utf8_lossy(headers.get(name)?.as_bytes()).into_owned());
    members.filter_map(|(place, member)| Some((place, text(member.wire)?))).collect()
}
