//! [`open`]: a connection for another protocol than HTTP, made as those for HTTP are: the same authorities, proxies and
//! bounds.

use super::Unreached;
use super::connect::{BoxError, ConnectTimedOut, tls_config};
use super::network::Network;
use super::proxies::WrongProxy;
use super::stream::{Stream, Tcp};
use super::tunnel::Tunnel;
use hyper_rustls::HttpsConnector;
use hyper_util::rt::TokioIo;
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use std::sync::Arc;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;
use tower_service::Service;

/// A connection that bytes go over.
pub(crate) trait Io: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Io for T {}

/// What a connection is for.
pub(crate) struct Target<'a> {
    /// `https` or `http`, by which TLS and proxies go, host and port.
    pub(crate) base: &'a str,
    /// The client's certificate.
    pub(crate) identity: Option<Arc<CertifiedKey>>,
    /// The protocol to agree upon in TLS.
    pub(crate) alpn: Option<&'static [u8]>,
}

/// Opens a connection within `connect_timeout`. A proxy is always asked for a tunnel: what goes through it is no HTTP.
pub(crate) async fn open(network: &Network, target: Target<'_>) -> Result<Box<dyn Io>, Unreached> {
    let connected = timeout(network.connect_timeout, connect(network, target)).await;
    match connected.unwrap_or_else(|_| Err(ConnectTimedOut.into())) {
        Ok(stream) => Ok(Box::new(TokioIo::new(stream))),
        Err(error) => Err(Unreached::new(&*error)),
    }
}

async fn connect(network: &Network, target: Target<'_>) -> Result<Stream, BoxError> {
    let uri: http::Uri = target.base.parse()?;
    let mut config = match target.identity {
        None => tls_config(network)?.with_no_client_auth(),
        Some(identity) => tls_config(network)?.with_client_cert_resolver(Arc::new(SingleCertAndKey::from(identity))),
    };
    config.alpn_protocols = target.alpn.into_iter().map(<[u8]>::to_vec).collect();
    let proxy = network.proxies.for_uri(&uri).map_err(WrongProxy::clone)?.cloned();
    let Some(proxy) = proxy else {
        return Ok(Stream::new(HttpsConnector::from((Tcp::below_tls(), config)).call(uri).await?));
    };
    // The proxy itself has nothing to do with the client's certificate.
    let to_proxy = HttpsConnector::from((Tcp::below_tls(), tls_config(network)?.with_no_client_auth()));
    Ok(Stream::new(HttpsConnector::from((Tunnel { proxy, to_proxy }, config)).call(uri).await?))
}
