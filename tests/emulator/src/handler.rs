//! The way of one request: read, route, verify, spoil if asked, answer, remember.

use std::io::{self, Write};
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::http::request::Parts;
use hyper::{Request, Response};

use crate::admin;
use crate::answer::{Answer, AnswerBody, ApiError};
use crate::connection::Connection;
use crate::fault::FaultKind;
use crate::query::{self, Query};
use crate::request_log::{RecordedRequest, recordable_headers};
use crate::services::{self, Call, Operation, Service};
use crate::shared::Shared;
use crate::sigv4::{self, Authority, Claim, SignedRequest};

/// No request of these services comes near; what is longer is refused unread.
const LONGEST_BODY: usize = 1 << 20;

/// Answers a request; the error is for the connection, which then ends without an answer.
pub(crate) async fn handle(
    shared: Arc<Shared>,
    connection: Arc<Connection>,
    request: Request<Incoming>,
) -> io::Result<Response<AnswerBody>> {
    let (parts, incoming) = request.into_parts();
    let body = match Limited::new(incoming, LONGEST_BODY).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) if error.is::<LengthLimitError>() => {
            let message = format!("The body is longer than {LONGEST_BODY} bytes");
            let answer = Answer::from(ApiError::new(413, "RequestEntityTooLargeException", message));
            return Ok(answer.into_response(shared.clock.now(), &shared.next_request_id()));
        }
        Err(error) => return Err(io::Error::other(error)),
    };
    if parts.uri.path().starts_with(admin::PREFIX) {
        connection.uncount();
        let answer = admin::answer(&shared, &connection, parts.method.as_str(), parts.uri.path(), &body);
        return Ok(answer.into_response(shared.clock.now(), &shared.next_request_id()));
    }
    answer_service(&shared, &connection, &parts, &body).await
}

async fn answer_service(
    shared: &Shared,
    connection: &Connection,
    parts: &Parts,
    body: &Bytes,
) -> io::Result<Response<AnswerBody>> {
    let request = SignedRequest {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        query: parts.uri.query().unwrap_or_default(),
        headers: &parts.headers,
        body,
    };
    let claim = Claim::of(&request);
    let service = claim.as_ref().ok().and_then(|claim| services::named(&claim.scope.service));
    let operation = service.and_then(|service| service.operation(request.method, request.path));
    let request_id = shared.next_request_id();
    // Both guards stand until the answer is ready; when the peer goes away first, they are dropped and tell.
    let in_flight = shared.log.begin(record(&request, service, operation));
    let mut line = LogLine {
        enabled: shared.options.log,
        text: format!("{} {} {} {request_id}", request.method, request.path, operation.map_or("-", |known| known.name)),
        outcome: "aborted".to_owned(),
    };

    let routed = verified_route(shared, &request, claim, service, operation);
    let fault = routed.as_ref().ok().and_then(|(_, operation)| shared.faults.take(operation.name));
    if let Some(FaultKind::Slow { millis }) = fault {
        tokio::time::sleep(Duration::from_millis(millis)).await;
    }
    if fault == Some(FaultKind::ResetConnection) {
        in_flight.end(None);
        line.outcome = "reset".to_owned();
        connection.ask_for_reset();
        return Err(io::Error::other("the connection is reset on request"));
    }
    let answer =
        routed.and_then(|(service, operation)| answer_call(shared, &request, service, operation, fault.as_ref()));
    let answer = answer.unwrap_or_else(Answer::from);
    in_flight.end(Some(answer.status));
    line.outcome = answer.status.to_string();
    Ok(answer.into_response(shared.clock.now(), &request_id))
}

/// The service and operation that the request is for, once its signature has been verified.
fn verified_route(
    shared: &Shared,
    request: &SignedRequest<'_>,
    claim: Result<Claim, ApiError>,
    service: Option<&'static Service>,
    operation: Option<&'static Operation>,
) -> Result<(&'static Service, &'static Operation), ApiError> {
    let service = service.unwrap_or_else(|| services::meant_by(request.path));
    let authority = Authority {
        access_key_id: &shared.options.access_key_id,
        secret_access_key: &shared.options.secret_access_key,
        session_token: shared.options.session_token.as_deref(),
        region: &shared.options.region,
        service: service.signing_name,
        now: shared.clock.now(),
    };
    sigv4::verify(&claim?, request, &authority)?;
    let unknown = || {
        let message = format!("{} has no operation {} {}", service.signing_name, request.method, request.path);
        ApiError::new(404, "UnknownOperationException", message)
    };
    Ok((service, operation.ok_or_else(unknown)?))
}

/// Runs the operation, with the fault that was asked for, if any.
fn answer_call(
    shared: &Shared,
    request: &SignedRequest<'_>,
    service: &'static Service,
    operation: &'static Operation,
    fault: Option<&FaultKind>,
) -> Result<Answer, ApiError> {
    match fault {
        Some(FaultKind::Throttle) => return Err(ApiError::new(429, "ThrottlingException", "Rate exceeded")),
        Some(FaultKind::ExpiredToken) => {
            let message = "The security token included in the request is expired";
            return Err(ApiError::new(403, "ExpiredTokenException", message));
        }
        Some(FaultKind::Error { status, code, message }) => return Err(ApiError::new(*status, code, message)),
        _ => {}
    }
    let query = Query::parse(request.query);
    let call = Call {
        service,
        operation,
        query: &query,
        body: request.body,
        catalog: &shared.catalog,
        token_key: &shared.token_key,
    };
    let mut page = call.run()?;
    match fault {
        Some(FaultKind::WrongType) => page.spoil_items(),
        Some(FaultKind::BadItem) => page.spoil_one_item(),
        Some(FaultKind::EmptyPage) => page.make_empty(),
        Some(FaultKind::RepeatedToken) => page.lead_in_a_circle(),
        _ => {}
    }
    let mut answer = Answer::success(page.into_json());
    match fault {
        Some(FaultKind::Cut) => answer.cut = true,
        Some(FaultKind::TruncatedJson) => answer.body.truncate(answer.body.len() / 2),
        _ => {}
    }
    Ok(answer)
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
        body: String::from_utf8_lossy(request.body).into_owned(),
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
