//! [`Connect`]: opens connections, to the host or its proxy, plain or with TLS.

use super::network::Network;
use super::verifier::AcceptAny;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use once_cell::race::OnceBox;
use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use tokio::time::timeout;
use tower_service::Service;

type BoxError = Box<dyn StdError + Send + Sync>;
type Tls = HttpsConnector<HttpConnector>;

/// Opens connections as a [`Network`] wants them.
#[derive(Clone)]
pub(super) struct Connect {
    network: Arc<Network>,
    /// Only there if there is a proxy.
    proxied: Option<Arc<Matcher>>,
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
        let mut tcp = HttpConnector::new();
        tcp.set_nodelay(true);
        tcp.enforce_http(false);
        let proxies = &network.proxies;
        let proxied = (proxies.http.is_some() || proxies.https.is_some()).then(|| Arc::new(proxies.matcher()));
        Connect { network: Arc::new(network), proxied, tcp, tls: Arc::default() }
    }

    pub(super) fn network(&self) -> &Network {
        &self.network
    }

    /// The proxy that requests to `uri` go through.
    pub(super) fn proxy(&self, uri: &http::Uri) -> Option<Intercept> {
        self.proxied.as_ref()?.intercept(uri)
    }

    async fn open(mut self, uri: http::Uri) -> Result<Stream, BoxError> {
        let is_https = uri.scheme_str() == Some("https");
        let Some(proxy) = self.proxy(&uri) else {
            return Ok(if is_https {
                Stream::new(self.tls()?.0.call(uri).await?)
            } else {
                Stream::new(self.tcp.call(uri).await?)
            });
        };
        if !is_https {
            let stream = match proxy.uri().scheme_str() {
                Some("https") => Stream::new(self.tls()?.0.call(proxy.uri().clone()).await?),
                _ => Stream::new(self.tcp.call(proxy.uri().clone()).await?),
            };
            return Ok(Stream { is_forwarded: true, ..stream });
        }
        let (to_proxy, config) = self.tls()?;
        let mut tunnel = Tunnel::new(proxy.uri().clone(), to_proxy);
        if let Some(password) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(password.clone());
        }
        Ok(Stream::new(HttpsConnector::from((tunnel, config)).call(uri).await?))
    }

    fn tls(&self) -> Result<(Tls, ClientConfig), rustls::Error> {
        self.tls
            .get_or_init(|| {
                let config = tls_config(&self.network)?;
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

/// TLS 1.2 or newer, with the platform's authorities and those of the bundle.
fn tls_config(network: &Network) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions()?;
    if network.accepts_any_certificate {
        let any = Arc::new(AcceptAny(provider));
        return Ok(builder.dangerous().with_custom_certificate_verifier(any).with_no_client_auth());
    }
    let mut trusted = PLATFORM.get_or_init(|| Box::new(platform())).clone();
    if let Some(bundle) = &network.ca_bundle {
        // Each was checked when the bundle was read.
        trusted.add_parsable_certificates(CertificateDer::pem_slice_iter(&bundle.pem).filter_map(Result::ok));
    }
    Ok(builder.with_root_certificates(trusted).with_no_client_auth())
}

/// The authorities that the platform trusts. A forked child takes over what its parent has read, and never waits for a
/// thread that was reading.
static PLATFORM: OnceBox<RootCertStore> = OnceBox::new();

fn platform() -> RootCertStore {
    let found = rustls_native_certs::load_native_certs();
    for error in &found.errors {
        tracing::warn!(%error, "root certificates of the platform cannot be read");
    }
    let mut trusted = RootCertStore::empty();
    trusted.add_parsable_certificates(found.certs);
    if trusted.is_empty() {
        tracing::warn!("the platform has no root certificates: only a ca_bundle makes https possible");
    }
    trusted
}

/// An open connection.
pub(super) struct Stream {
    io: Pin<Box<dyn Io>>,
    /// Whether a proxy at the other end passes plain requests on, and so must be told the whole URL.
    is_forwarded: bool,
}

trait Io: Read + Write + Connection + Send {}

impl<T: Read + Write + Connection + Send> Io for T {}

impl Stream {
    fn new(io: impl Io + 'static) -> Self {
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
