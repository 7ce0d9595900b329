//! [`Connect`]: opens connections, to the host or its proxy, plain or with TLS.

use super::network::Network;
use super::proxies::WrongProxy;
use super::proxy::Proxy;
use super::roots::Roots;
use super::tunnel::Tunnel;
use super::verifier::AcceptAny;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use rustls::client::WantsClientCert;
use rustls::crypto::ring;
use rustls::{ClientConfig, ConfigBuilder};
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use tokio::time::timeout;
use tower_service::Service;

pub(super) type BoxError = Box<dyn StdError + Send + Sync>;
pub(super) type Tls = HttpsConnector<HttpConnector>;

/// Opens connections as a [`Network`] wants them.
#[derive(Clone)]
pub(super) struct Connect {
    network: Arc<Network>,
    tcp: HttpConnector,
    /// Made with the first connection that needs it: reading the platform's root certificates is most of a cold start.
    tls: Arc<OnceLock<Result<(Tls, ClientConfig), rustls::Error>>>,
}

/// No connection within `connect_timeout`.
#[derive(Debug)]
pub(crate) struct ConnectTimedOut;

impl fmt::Display for ConnectTimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no connection within connect_timeout")
    }
}

impl StdError for ConnectTimedOut {}

impl Connect {
    pub(super) fn new(network: Network) -> Self {
        Connect { network: Arc::new(network), tcp: tcp(), tls: Arc::default() }
    }

    pub(super) fn network(&self) -> &Network {
        &self.network
    }

    /// The proxy that requests to `uri` go through.
    pub(super) fn proxy(&self, uri: &http::Uri) -> Result<Option<&Proxy>, &WrongProxy> {
        if self.network.proxies.are_none() { Ok(None) } else { self.network.proxies.for_uri(uri) }
    }

    async fn open(mut self, uri: http::Uri) -> Result<Stream, BoxError> {
        let is_https = uri.scheme_str() == Some("https");
        let proxy = self.proxy(&uri).map_err(WrongProxy::clone)?.cloned();
        let Some(proxy) = proxy else {
            return Ok(if is_https {
                Stream::new(self.tls()?.0.call(uri).await?)
            } else {
                Stream::new(self.tcp.call(uri).await?)
            });
        };
        if !is_https {
            let to_proxy = proxy.uri()?;
            let stream = match to_proxy.scheme_str() {
                Some("https") => Stream::new(self.tls()?.0.call(to_proxy).await?),
                _ => Stream::new(self.tcp.call(to_proxy).await?),
            };
            return Ok(Stream { is_forwarded: true, ..stream });
        }
        let (to_proxy, config) = self.tls()?;
        let tunnel = Tunnel { proxy, to_proxy };
        Ok(Stream::new(HttpsConnector::from((tunnel, config)).call(uri).await?))
    }

    fn tls(&self) -> Result<(Tls, ClientConfig), rustls::Error> {
        self.tls
            .get_or_init(|| {
                let config = tls_config(&self.network)?.with_no_client_auth();
                Ok((HttpsConnector::from((self.tcp.clone(), config.clone())), config))
            })
            .clone()
    }
}

impl Service<http::Uri> for Connect {
    type Response = Stream;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Stream, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: http::Uri) -> Self::Future {
        let connect = self.clone();
        Box::pin(async move {
            let time = connect.network.connect_timeout;
            timeout(time, connect.open(uri)).await.unwrap_or_else(|_| Err(ConnectTimedOut.into()))
        })
    }
}

/// Opens connections to hosts, for whatever is put above them.
pub(super) fn tcp() -> HttpConnector {
    let mut tcp = HttpConnector::new();
    tcp.set_nodelay(true);
    tcp.enforce_http(false);
    tcp
}

/// TLS 1.2 or newer, with the platform's authorities and those of the bundle; whether the client has a certificate is
/// still to be said.
pub(super) fn tls_config(network: &Network) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error> {
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions()?;
    if network.accepts_any_certificate {
        let any = Arc::new(AcceptAny(provider));
        return Ok(builder.dangerous().with_custom_certificate_verifier(any));
    }
    let mut trusted = Roots::of_the_platform().trusted.clone();
    if let Some(bundle) = &network.ca_bundle {
        trusted.add_parsable_certificates(bundle.certificates.iter().cloned());
    }
    Ok(builder.with_root_certificates(trusted))
}

/// An open connection.
pub(super) struct Stream {
    io: Pin<Box<dyn Io>>,
    /// Whether a proxy at the other end passes plain requests on, and so must be told the whole URL.
    is_forwarded: bool,
}

pub(super) trait Io: Read + Write + Connection + Send {}

impl<T: Read + Write + Connection + Send> Io for T {}

impl Stream {
    pub(super) fn new(io: impl Io + 'static) -> Self {
        Stream { io: Box::pin(io), is_forwarded: false }
    }
}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        self.io.connected().proxy(self.is_forwarded)
    }
}

impl Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        self.io.as_mut().poll_read(context, buffer)
    }
}

impl Write for Stream {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.io.as_mut().poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.io.as_mut().poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.io.as_mut().poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.io.as_mut().poll_write_vectored(context, slices)
    }
}
