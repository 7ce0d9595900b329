//! [`Tunnel`]: connections through a proxy that does not see what is in them.

use super::connect::{BoxError, Tls};
use super::proxy::Proxy;
use super::stream::{BEFORE_AN_ANSWER, Stream, at_most};
use aws_smithy_types::body::SdkBody;
use http::header::{HOST, PROXY_AUTHORIZATION};
use http::{Method, Request, StatusCode, Uri};
use hyper::client::conn::http1;
use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio_util::task::AbortOnDropHandle;
use tower_service::Service;

/// Asks a proxy to connect to where a request goes (CONNECT). Hyper speaks to it, since a refusal must be told with its
/// status; `hyper-util` keeps that to itself.
#[derive(Clone)]
pub(super) struct Tunnel {
    pub(super) proxy: Proxy,
    pub(super) to_proxy: Tls,
}

/// The proxy's answer, if it opens no tunnel.
#[derive(Debug)]
pub(super) struct Refused(pub(super) StatusCode);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            StatusCode::PROXY_AUTHENTICATION_REQUIRED => f.write_str("proxy authorization required (407)"),
            status => write!(f, "the proxy refused to connect: {status}"),
        }
    }
}

impl StdError for Refused {}

impl Service<Uri> for Tunnel {
    type Response = Stream;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Stream, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let Tunnel { proxy, mut to_proxy } = self.clone();
        Box::pin(async move {
            let connection = Stream::new(to_proxy.call(proxy.uri()?).await?);
            let authority = format!("{}:{}", uri.host().unwrap_or_default(), uri.port_u16().unwrap_or(443));
            let mut request = Request::builder().method(Method::CONNECT).uri(&authority).header(HOST, &authority);
            if let Some(password) = proxy.authorization() {
                request = request.header(PROXY_AUTHORIZATION, password);
            }
            open(connection, request.body(SdkBody::empty())?).await
        })
    }
}

async fn open(connection: Stream, request: Request<SdkBody>) -> Result<Stream, BoxError> {
    let (mut proxy, connection) = http1::handshake(connection).await?;
    let (mut connection, mut left) = (connection.with_upgrades(), BEFORE_AN_ANSWER);
    let drive = poll_fn(move |context| at_most(&mut left, || Pin::new(&mut connection).poll(context)));
    // It ends when the tunnel is there, or with whoever waits for it.
    let _driver = AbortOnDropHandle::new(tokio::spawn(drive));
    let answer = proxy.send_request(request).await?;
    if !answer.status().is_success() {
        return Err(Refused(answer.status()).into());
    }
    let tunnel = hyper::upgrade::on(answer).await?;
    // In TLS the client speaks first: nothing of the server's can have come with the answer.
    let parts = tunnel.downcast::<Stream>().map_err(|_| "the tunnel is not the connection to the proxy")?;
    Ok(parts.io)
}
