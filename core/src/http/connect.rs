//! [`Connect`]: opens connections, to the host or its proxy, plain or with TLS.

use super::network::Network;
use super::proxies::WrongProxy;
use super::proxy::Proxy;
use super::roots::Roots;
use super::stream::{Stream, Tcp};
use super::tunnel::Tunnel;
use super::verifier::AcceptAny;
use hyper_rustls::HttpsConnector;
use rustls::client::WantsClientCert;
use rustls::crypto::ring;
use rustls::{ClientConfig, ConfigBuilder};
use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::time::timeout;
use tower_service::Service;

pub(super) type BoxError = Box<dyn StdError + Send + Sync>;
pub(super) type Tls = HttpsConnector<Tcp>;

/// Opens connections as a [`Network`] wants them.
#[derive(Clone)]
pub(super) struct Connect {
    network: Arc<Network>,
    tcp: Tcp,
    /// Made with the first connection that needs it: reading the platform's root certificates is most of a cold start.
    tls: Arc<Mutex<Option<(Tls, ClientConfig)>>>,
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
        Connect { network: Arc::new(network), tcp: Tcp::plain(), tls: Arc::default() }
    }

    pub(super) fn network(&self) -> &Network {
        &self.network
    }

    /// The proxy that requests to `uri` go through.
    pub(super) fn proxy(&self, uri: &http::Uri) -> Result<Option<&Proxy>, &WrongProxy> {
        if self.network.proxies.are_none() { Ok(None) } else { self.network.proxies.for_uri(uri) }
    }

    /// Opens a connection over which requests to `uri` can be sent.
    pub(super) async fn open(&self, uri: &http::Uri) -> Result<Stream, BoxError> {
        let opened = self.clone().to(uri.clone());
        timeout(self.network.connect_timeout, opened).await.unwrap_or_else(|_| Err(ConnectTimedOut.into()))
    }

    async fn to(mut self, uri: http::Uri) -> Result<Stream, BoxError> {
        let is_https = uri.scheme_str() == Some("https");
        let proxy = self.proxy(&uri).map_err(WrongProxy::clone)?.cloned();
        let Some(proxy) = proxy else {
            return if is_https { Ok(Stream::new(self.tls()?.0.call(uri).await?)) } else { self.tcp.call(uri).await };
        };
        if !is_https {
            let to_proxy = proxy.uri()?;
            return match to_proxy.scheme_str() {
                Some("https") => Ok(Stream::new(self.tls()?.0.call(to_proxy).await?)),
                _ => self.tcp.call(to_proxy).await,
            };
        }
        let (to_proxy, config) = self.tls()?;
        let tunnel = Tunnel { proxy, to_proxy };
        Ok(Stream::new(HttpsConnector::from((tunnel, config)).call(uri).await?))
    }

    fn tls(&self) -> Result<(Tls, ClientConfig), BoxError> {
        // Whoever comes meanwhile waits, and does not read the certificates again.
        let mut made = self.tls.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(made) = &*made {
            return Ok(made.clone());
        }
        let config = tls_config(&self.network)?.with_no_client_auth();
        let tls = HttpsConnector::from((Tcp::below_tls(), config.clone()));
        Ok(made.insert((tls, config)).clone())
    }
}

/// TLS 1.2 or newer, with the platform's authorities and those of the bundle; whether the client has a certificate is
/// still to be said.
pub(super) fn tls_config(network: &Network) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, BoxError> {
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions()?;
    if network.accepts_any_certificate {
        let any = Arc::new(AcceptAny(provider));
        return Ok(builder.dangerous().with_custom_certificate_verifier(any));
    }
    let mut trusted = Roots::of_the_platform()?.trusted.clone();
    if let Some(bundle) = &network.ca_bundle {
        trusted.add_parsable_certificates(bundle.certificates.iter().cloned());
    }
    Ok(builder.with_root_certificates(trusted))
}
