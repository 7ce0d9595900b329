//! An HTTP proxy for tests: tunnels (`CONNECT`) and forwarding, with authentication if asked.
//!
//! It never leaves the machine: hosts that are this machine are reached as they are, and every other host is played
//! by the emulator. A client with AWS's real endpoints and this proxy thus meets the emulator.

mod destination;
mod forward;
mod log;

pub use log::ProxiedRequest;

pub(crate) use destination::Stage;
pub(crate) use log::ProxyLog;

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_TYPE, HeaderValue, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};

use crate::fault::FaultKind;
use crate::shared::Shared;

/// What faults can be for here, next to the operations of the services.
pub(crate) const OPERATIONS: [&str; 2] = ["ProxyConnect", "ProxyForward"];

const REALM: HeaderValue = HeaderValue::from_static("Basic realm=\"twinlink-emulator\"");

/// How long to wait after the machine refused a connection, for lack of file descriptors as a rule.
const PAUSE_AFTER_REFUSAL: Duration = Duration::from_millis(20);

type Body = BoxBody<Bytes, hyper::Error>;

/// The proxy of one emulator.
pub(crate) struct Proxy {
    pub(crate) shared: Arc<Shared>,
    pub(crate) stage: Stage,
}

impl Proxy {
    /// Serves for as long as it is polled.
    pub(crate) async fn serve(self, listener: TcpListener) {
        let proxy = Arc::new(self);
        loop {
            match listener.accept().await {
                Ok((stream, _)) => drop(tokio::spawn(Arc::clone(&proxy).serve_connection(stream))),
                Err(_) => tokio::time::sleep(PAUSE_AFTER_REFUSAL).await,
            }
        }
    }

    async fn serve_connection(self: Arc<Self>, stream: TcpStream) {
        // As in the server: late packets would only delay, and errors are the business of the peer.
        let _ = stream.set_nodelay(true);
        let service = service_fn(move |request| Arc::clone(&self).answer(request));
        let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).with_upgrades().await;
    }

    /// Answers a request and remembers it; the error is for the connection, which then ends without an answer.
    async fn answer(self: Arc<Self>, request: Request<Incoming>) -> Result<Response<Body>, Disconnect> {
        let (method, target) = (request.method().to_string(), request.uri().to_string());
        let answer = self.decide(request).await;
        let status = answer.as_ref().ok().map(|answer| answer.status().as_u16());
        self.shared.proxy_log.add(ProxiedRequest { method, target, status });
        answer
    }

    async fn decide(&self, request: Request<Incoming>) -> Result<Response<Body>, Disconnect> {
        if !self.is_authorized(&request) {
            let mut answer = refusal(StatusCode::PROXY_AUTHENTICATION_REQUIRED, "The proxy demands authentication");
            answer.headers_mut().insert(PROXY_AUTHENTICATE, REALM);
            return Ok(answer);
        }
        let is_tunnel = request.method() == Method::CONNECT;
        let [connect, forward] = OPERATIONS;
        match self.shared.faults.take_named(if is_tunnel { connect } else { forward }) {
            Some(FaultKind::Slow { millis }) => tokio::time::sleep(Duration::from_millis(millis)).await,
            Some(FaultKind::ResetConnection) => return Err(Disconnect),
            Some(FaultKind::Throttle) => return Ok(refusal(StatusCode::TOO_MANY_REQUESTS, "Rate exceeded")),
            Some(FaultKind::Error { status, message, .. }) => {
                return Ok(refusal(StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY), &message));
            }
            _ => {}
        }
        Ok(if is_tunnel { self.tunnel(request).await } else { self.forward(request).await })
    }

    fn is_authorized(&self, request: &Request<Incoming>) -> bool {
        let Some(known) = &self.shared.options.proxy_auth else { return true };
        let sent = request.headers().get(PROXY_AUTHORIZATION).and_then(|value| value.to_str().ok());
        let (scheme, encoded) = sent.and_then(|sent| sent.split_once(' ')).unwrap_or_default();
        scheme.eq_ignore_ascii_case("Basic") && encoded.trim() == crate::encoding::base64(known.as_bytes())
    }
}

/// Ends a connection without an answer.
#[derive(Debug)]
struct Disconnect;

impl std::fmt::Display for Disconnect {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("the connection ends on request")
    }
}

impl std::error::Error for Disconnect {}

fn text(text: &str) -> Body {
    Full::new(Bytes::copy_from_slice(text.as_bytes())).map_err(|never: Infallible| match never {}).boxed()
}

fn refusal(status: StatusCode, message: &str) -> Response<Body> {
    let mut response = Response::new(text(&format!("{message}\n")));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    response
}
