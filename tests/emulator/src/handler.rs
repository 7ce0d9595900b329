//! The way of one request: read, route, verify, spoil if asked, answer, remember.

use std::io::{self, Write};
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Bytes, Incoming};
use hyper::http::request::Parts;
use hyper::{Request, Response};

use crate::admin;
use crate::answer::{Answer, AnswerBody, ApiError};
use crate::connection::Connection;
use crate::fault::FaultKind;
use crate::mqtt::websocket;
use crate::query;
use crate::request_log::{RecordedRequest, recordable_headers};
use crate::services::{self, Call, Operation, Protocol, Reply, Service, SignedBy, Signer};
use crate::shared::Shared;
use crate::sigv4::{self, Algorithm, Authority, Claim, Key, SignedRequest};
use crate::x509::Certificate;

/// No request of these services comes near; what is longer is refused unread.
const LONGEST_BODY: usize = 1 << 20;

/// Answers a request; the error is for the connection, which then ends without an answer.
pub(crate) async fn handle(
    shared: Arc<Shared>,
    connection: Arc<Connection>,
    request: Request<Incoming>,
) -> io::Result<Response<AnswerBody>> {
    let (parts, incoming) = request.into_parts();
    if websocket::is_asked_for(&parts) {
        return Ok(take_over(&shared, &connection, &parts));
    }
    let too_long = || {
        let message = format!("The body is longer than {LONGEST_BODY} bytes");
        let answer = Answer::from(ApiError::new(413, "RequestEntityTooLargeException", message));
        answer.into_response(shared.clock.now(), &shared.next_request_id())
    };
    // Who announces too much need not send it.
    if incoming.size_hint().lower() > LONGEST_BODY as u64 {
        return Ok(too_long());
    }
    let body = match Limited::new(incoming, LONGEST_BODY).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) if error.is::<LengthLimitError>() => return Ok(too_long()),
        Err(error) => return Err(io::Error::other(error)),
    };
    if parts.uri.path().starts_with(admin::PREFIX) {
        connection.uncount();
        let answer = admin::answer(&shared, &connection, parts.method.as_str(), parts.uri.path(), &body);
        return Ok(answer.into_response(shared.clock.now(), &shared.next_request_id()));
    }
    answer_service(&shared, &connection, &parts, &body).await
}

/// Answers who asks for MQTT in a WebSocket, which the connection is from then on.
fn take_over(shared: &Shared, connection: &Connection, parts: &Parts) -> Response<AnswerBody> {
    let request_id = shared.next_request_id();
    let in_flight = shared.log.begin(record(&SignedRequest::of(parts, b""), None, None));
    let (method, path) = (parts.method.as_str(), parts.uri.path());
    let text = format!("{method} {path} - {request_id}");
    let mut line = LogLine { enabled: shared.options.log, text, outcome: String::new() };
    let answer = websocket::accept(shared, parts).unwrap_or_else(Answer::from);
    if answer.status == 101 {
        connection.ask_for_mqtt();
    }
    in_flight.end(Some(answer.status));
    line.outcome = answer.status.to_string();
    answer.into_response(shared.clock.now(), &request_id)
}

pub(crate) async fn answer_service(
    shared: &Shared,
    connection: &Connection,
    parts: &Parts,
    body: &Bytes,
) -> io::Result<Response<AnswerBody>> {
    let request = SignedRequest::of(parts, body);
    let claim = Claim::of(&request);
    let (service, operation) = match &claim {
        Ok(claim) => {
            let service = services::named(&claim.scope.service);
            (service, service.and_then(|service| service.operation(&request)))
        }
        Err(_) => services::unsigned(&request).unzip(),
    };
    let request_id = shared.next_request_id();
    // Both guards stand until the answer is ready; when the peer goes away first, they are dropped and tell.
    let in_flight = shared.log.begin(record(&request, service, operation));
    let mut line = LogLine {
        enabled: shared.options.log,
        text: format!("{} {} {} {request_id}", request.method, request.path, operation.map_or("-", |known| known.name)),
        outcome: "aborted".to_owned(),
    };
    let service = service.unwrap_or_else(|| services::meant_by(request.path));
    operation.iter().for_each(|operation| shared.counts.see(service.signing_name, operation.name));
    let verified = verify(shared, &request, claim, service, operation);
    let fault =
        verified.as_ref().ok().and_then(|(operation, _)| shared.faults.take(service.signing_name, operation.name));
    if let Some(FaultKind::Slow { millis }) = fault {
        tokio::time::sleep(Duration::from_millis(millis)).await;
    }
    if fault == Some(FaultKind::ResetConnection) {
        in_flight.end(None);
        line.outcome = "reset".to_owned();
        connection.ask_for_reset();
        return Err(io::Error::other("the connection is reset on request"));
    }
    let reply = match verified {
        Ok((operation, signer)) => {
            let query = service.parameters(&request);
            let (query, signer, request_id) = (&query, &signer, request_id.as_str());
            let (headers, body) = (request.headers, request.body);
            let path = request.path;
            let call = Call { service, operation, signer, path, query, headers, body, request_id, shared };
            call.run(fault.as_ref()).await
        }
        Err(error) => Err(error),
    };
    let mut answer = match reply {
        Ok(Reply { status, body, headers, pieces }) => {
            let mut answer = Answer::new(service.protocol.content_type(), status, body);
            answer.headers = headers;
            answer.pieces = pieces;
            answer
        }
        Err(error) => service.protocol.refusal(error, &request_id),
    };
    if let Some(FaultKind::RetryAfter { millis }) = fault {
        answer.retry_after = Some(millis);
    }
    if answer.status < 300 {
        operation.iter().for_each(|operation| shared.counts.succeed(service.signing_name, operation.name));
        match fault {
            Some(FaultKind::Cut) => answer.cut = true,
            Some(FaultKind::TruncatedJson) => answer.body.truncate(answer.body.len() / 2),
            _ => {}
        }
    }
    in_flight.end(Some(answer.status));
    line.outcome = answer.status.to_string();
    Ok(answer.into_response(shared.clock.now(), &request_id))
}

/// The operation that the request is for and who signed it, once its signature has been verified.
fn verify(
    shared: &Shared,
    request: &SignedRequest<'_>,
    claim: Result<Claim, ApiError>,
    service: &'static Service,
    operation: Option<&'static Operation>,
) -> Result<(&'static Operation, Signer), ApiError> {
    let signed_by = operation.map(|operation| operation.signed_by);
    if let (Some(operation), Some(SignedBy::Nobody)) = (operation, signed_by) {
        return Ok((operation, Signer::Nobody));
    }
    let claim = claim?;
    let is_by_certificate = claim.algorithm != Algorithm::Hmac;
    let must_be = signed_by.map(|signed_by| signed_by == SignedBy::Certificate);
    // An unknown operation is told to those who signed with a key only.
    if is_by_certificate != must_be.unwrap_or(false) {
        return Err(sigv4::unsupported(claim.algorithm.name()));
    }
    let now = shared.clock.now();
    let authority = |key| Authority { key, region: &shared.options.region, service: service.signing_name, now };
    let signer = if is_by_certificate {
        let certificate = certificate_of(request, &claim)?;
        sigv4::verify(&claim, request, &authority(Key::Certificate(&certificate)))?;
        Signer::Certificate(Box::new(certificate))
    } else {
        let (caller, secret) = shared.identities.identify(&claim, now)?;
        sigv4::verify(&claim, request, &authority(Key::Secret(&secret)))?;
        Signer::Caller(caller)
    };
    let unknown = || {
        let parameters = service.parameters(request);
        service.protocol.unknown_operation(
            service.signing_name,
            request,
            parameters.first("Action").unwrap_or_default(),
        )
    };
    Ok((operation.ok_or_else(unknown)?, signer))
}

/// The certificate that came along, which must be the one that the claim names by its serial number.
fn certificate_of(request: &SignedRequest<'_>, claim: &Claim) -> Result<Certificate, ApiError> {
    let denied = |message: &str| ApiError::new(403, "AccessDeniedException", message);
    let header = request.headers.get("x-amz-x509").ok_or_else(|| denied("Missing certificate"))?;
    let certificate = header.to_str().ok().and_then(Certificate::from_header);
    let certificate = certificate.ok_or_else(|| denied("Untrusted certificate. Invalid certificate"))?;
    if certificate.serial == claim.access_key_id { Ok(certificate) } else { Err(denied("Invalid signature")) }
}

fn record(
    request: &SignedRequest<'_>,
    service: Option<&'static Service>,
    operation: Option<&'static Operation>,
) -> RecordedRequest {
    RecordedRequest {
        operation: operation.map(|operation| operation.name.to_owned()),
        service: service.map(|service| service.signing_name.to_owned()),
        method: request.method.to_owned(),
        path: request.path.to_owned(),
        query: query::without_secrets(request.query),
        headers: recordable_headers(request.headers),
        body: match service.map(|service| service.protocol) {
            Some(Protocol::Query) => query::without_secrets(&String::from_utf8_lossy(request.body)),
            _ => String::from_utf8_lossy(request.body).into_owned(),
        },
        status: None,
        aborted: false,
    }
}

/// The line that a request leaves on standard error, written when it is dropped. It has neither query nor headers:
/// both may hold secrets.
struct LogLine {
    enabled: bool,
    text: String,
    outcome: String,
}

impl Drop for LogLine {
    fn drop(&mut self) {
        if self.enabled {
            // Who started the emulator may have closed this stream; `eprintln!` would panic over that.
            let _ = writeln!(io::stderr(), "{} {}", self.text, self.outcome);
        }
    }
}
