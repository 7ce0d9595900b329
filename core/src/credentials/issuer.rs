//! [`Issuer`]: a service that gives keys. It is asked with retries, and its errors say what answered.
//!
//! STS, IAM Roles Anywhere and the hosts of containers speak different languages over the same steps: sign for the
//! service's time, send, wait and try again as AWS's standard mode does, and tell a refusal from bad luck.

use crate::clock::{Clock, SharedClock};
use crate::config::Limits;
use crate::echo::Sent;
use crate::error::{Error, ErrorKind};
use crate::http::{Anew, Cause, Client, Network, Unanswered, request_id};
use crate::random::Random;
use crate::retry::{Retry, backoff, excerpt, retry_after};
use aws_smithy_types::body::SdkBody;
use aws_smithy_xml::decode::{Document, ScopedDecoder, XmlDecodeError, try_data};
use bytes::Bytes;
use http::HeaderMap;
use std::time::{Duration, SystemTime};
use tokio::time::{Instant, sleep, timeout};

/// Who issues keys, and how patiently it is asked.
pub(super) struct Issuer {
    /// The service's name for people.
    pub(super) service: &'static str,
    /// A URL without what may be secret in it.
    pub(super) endpoint: String,
    pub(super) limits: Limits,
    pub(super) network: Network,
    pub(super) clock: SharedClock,
    random: Random,
}

/// The body of an answer, and what its sender's clock said, if it did.
pub(super) type Answer = (Bytes, Option<Clock>);

/// An attempt that failed, and why another may help.
struct Failure {
    error: Error,
    retry: Option<Retry>,
    /// How long the service wants us to wait.
    after: Option<Duration>,
}

impl Issuer {
    pub(super) fn new(service: &'static str, endpoint: String, limits: Limits, network: Network) -> Self {
        Issuer { service, endpoint, limits, network, clock: SharedClock::default(), random: Random::new() }
    }

    /// Sends what `sign` makes for a moment until it is answered, fails for good, or the attempts are used up. `what` is
    /// how an error begins, such as "role arn:... cannot be assumed".
    pub(super) async fn ask(
        &self,
        what: &str,
        sign: impl Fn(SystemTime) -> Result<http::Request<SdkBody>, Error>,
    ) -> Result<Answer, Error> {
        let mut attempt = 1;
        let mut corrected = false;
        let mut anew = false;
        loop {
            let time = self.clock.now();
            let mut request = sign(time)?;
            if anew {
                request.extensions_mut().insert(Anew);
            }
            let Failure { error, retry, after } = match self.once(what, request, time).await {
                Ok(answer) => return Ok(answer),
                Err(failure) => failure,
            };
            let error = error.with_attempts(attempt);
            let again = retry.filter(|&retry| retry != Retry::ExpiredToken && attempt < self.limits.max_attempts);
            let Some(again) = again.filter(|&retry| retry != Retry::ClockSkew || !corrected) else {
                return Err(error);
            };
            corrected |= again == Retry::ClockSkew;
            tracing::debug!(attempt, %error, "retrying");
            sleep(backoff(again, attempt, after, self.limits.max_backoff, self.random.fraction())).await;
            attempt += 1;
            anew = again.connects_anew();
        }
    }

    /// One attempt within its time; `time` is what it was signed for.
    async fn once(&self, what: &str, request: http::Request<SdkBody>, time: SystemTime) -> Result<Answer, Failure> {
        let client = Client::current(&self.network);
        let sent = Sent::by(&request);
        let began = Instant::now();
        let outcome = timeout(self.limits.attempt_timeout, client.exchange(&self.endpoint, request)).await;
        let answer = match outcome {
            Ok(Ok(answer)) => answer,
            Ok(Err(unanswered)) => return Err(self.unanswered(what, unanswered)),
            Err(_) => {
                client.doubt(&self.endpoint, began);
                let seconds = self.limits.attempt_timeout.as_secs_f64();
                let why = format!("no whole answer from {} within {seconds} s (attempt_timeout)", self.endpoint);
                return Err(fail(ErrorKind::Timeout, what, &why, Some(Retry::TimedOut)));
            }
        };
        let differs = self.clock.correct(answer.headers(), time);
        if answer.status().is_success() {
            let clock = Clock::of_answer(answer.headers());
            return Ok((answer.into_body(), clock));
        }
        let body = sent.hidden_in(&String::from_utf8_lossy(answer.body()));
        let mut failure = self.refusal(what, answer.status().as_u16(), answer.headers(), body.as_bytes());
        failure.error = sent.hidden_in_error(failure.error);
        if failure.retry == Some(Retry::ClockSkew) && !differs {
            failure.retry = None;
        }
        Err(failure)
    }

    fn unanswered(&self, what: &str, unanswered: Unanswered) -> Failure {
        let retry = match unanswered.cause {
            Cause::TimedOut => Some(Retry::TimedOut),
            Cause::BrokenOff => Some(Retry::Transient),
            Cause::Lasting => None,
        };
        // An answer that broke off has reached us.
        let within = match unanswered.status {
            Some(_) => what.to_owned(),
            None => format!("{what}: {} at {} cannot be reached", self.service, self.endpoint),
        };
        Failure { error: unanswered.into_error().within(&within), retry, after: None }
    }

    /// What was refused is of kind `credentials`; what failed by chance, of the kind that it has.
    fn refusal(&self, what: &str, status: u16, headers: &HeaderMap, body: &[u8]) -> Failure {
        let said = Said::of(headers, body);
        let retry = Retry::of(status, said.code.as_deref());
        let kind = match (retry, status) {
            (Some(Retry::Throttled), _) => ErrorKind::Throttled,
            (_, 500..) => ErrorKind::Service,
            (Some(Retry::Transient), _) => ErrorKind::Timeout,
            _ => ErrorKind::Credentials,
        };
        let why = match (said.message, &said.code) {
            (Some(message), _) => message,
            (None, Some(_)) => "no reason given".to_owned(),
            (None, None) => {
                let answer = match excerpt(body) {
                    text if text.is_empty() => "nothing".to_owned(),
                    text => format!("no error of AWS: {text}"),
                };
                let (endpoint, service) = (&self.endpoint, self.service);
                format!("{endpoint} answered with status {status} and {answer}; is it the endpoint of {service}?")
            }
        };
        let mut failure = fail(kind, what, &why, retry);
        failure.error = failure.error.with_response(status, said.code, said.request_id);
        failure.after = retry_after(headers);
        failure
    }

    /// An answer that is not what the service promises. What is there may be keys: it is not shown.
    pub(super) fn unexpected(&self, what: &str, why: &str) -> Error {
        let (endpoint, service) = (&self.endpoint, self.service);
        let message = format!("{what}: {endpoint} answered, but {why}; is it the endpoint of {service}?");
        Error::new(ErrorKind::Credentials, message)
    }
}

fn fail(kind: ErrorKind, what: &str, why: &str, retry: Option<Retry>) -> Failure {
    Failure { error: Error::new(kind, format!("{what}: {why}")), retry, after: None }
}

/// What a refusal says, in JSON or XML.
#[derive(Default)]
pub(super) struct Said {
    pub(super) code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
}

impl Said {
    pub(super) fn of(headers: &HeaderMap, body: &[u8]) -> Said {
        let mut said = Said { request_id: request_id(headers), ..Said::default() };
        if let Ok(json) = serde_json::from_slice::<serde_json::Map<_, _>>(body) {
            let text = |name: &str| json.get(name).and_then(|value: &serde_json::Value| value.as_str());
            let kind = headers.get("x-amzn-errortype").and_then(|value| value.to_str().ok());
            let code = kind.or_else(|| text("__type")).or_else(|| text("code")).or_else(|| text("Code"));
            said.code = code.map(|code| {
                // "namespace#Code:http://..." in full.
                let code = code.rsplit('#').next().unwrap_or(code);
                code.split(':').next().unwrap_or(code).to_owned()
            });
            said.message = text("message").or_else(|| text("Message")).map(str::to_owned);
        } else if let Ok(text) = std::str::from_utf8(body)
            && let Ok(members) = members(text, &["Error"])
        {
            let member = |name: &str| members.iter().find(|(known, _)| known == name).map(|(_, text)| text.clone());
            (said.code, said.message) = (member("Code"), member("Message"));
        }
        said
    }
}

/// The texts in the elements below `path`, which begins below the root, by the names of the elements.
pub(super) fn members(xml: &str, path: &[&str]) -> Result<Vec<(String, String)>, XmlDecodeError> {
    let mut found = Vec::new();
    collect(&mut Document::new(xml).root_element()?, path, &mut found)?;
    Ok(found)
}

fn collect(
    element: &mut ScopedDecoder<'_, '_>,
    path: &[&str],
    found: &mut Vec<(String, String)>,
) -> Result<(), XmlDecodeError> {
    while let Some(mut child) = element.next_tag() {
        match path.split_first() {
            Some((first, rest)) if child.start_el().matches(first) => collect(&mut child, rest, found)?,
            Some(_) => {}
            None => {
                let name = child.start_el().local().to_owned();
                // What has elements of its own is nothing that is asked for.
                if let Ok(text) = try_data(&mut child) {
                    found.push((name, text.into_owned()));
                }
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_read_in_json_and_xml() {
        let said = |kind: Option<&'static str>, body: &str| {
            let mut headers = HeaderMap::new();
            if let Some(kind) = kind {
                headers.insert("x-amzn-errortype", http::HeaderValue::from_static(kind));
            }
            let Said { code, message, .. } = Said::of(&headers, body.as_bytes());
            (code.unwrap_or_default(), message.unwrap_or_default())
        };
        let pair = |code: &str, message: &str| (code.to_owned(), message.to_owned());
        let xml = "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type>\
                   <Code>AccessDenied</Code><Message>a &lt;b&gt;</Message></Error><RequestId>x</RequestId></ErrorResponse>";
        assert_eq!(said(None, xml), pair("AccessDenied", "a <b>"));
        assert_eq!(said(Some("A:http://b"), "{\"message\": \"m\"}"), pair("A", "m"));
        assert_eq!(said(None, "{\"__type\": \"n#B\", \"Message\": \"m\"}"), pair("B", "m"));
        for body in ["", "<html><body>x</body></html>", "<!doctype html><p>", "[]", "\"x\"", "<a", "\u{feff}"] {
            assert_eq!(said(None, body), pair("", ""), "{body}");
        }
    }

    #[test]
    fn members_are_found_below_their_path() {
        let xml = "<R><A><C><X>1</X><Y/><Z><Q>2</Q></Z></C></A><B><X>3</X></B></R>";
        let found = members(xml, &["A", "C"]).expect("XML");
        assert_eq!(found[..2], [("X".to_owned(), "1".to_owned()), ("Y".to_owned(), String::new())]);
        assert!(members("<R>", &["A"]).is_ok_and(|found| found.is_empty()) || members("<R>", &["A"]).is_err());
        assert!(members("no", &[]).is_err());
    }
}
