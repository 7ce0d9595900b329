//! The HTTP client: AWS's own connector over hyper and rustls, shared by every connector of a runtime.
//!
//! Connections belong to the Tokio runtime that opened them: one that another runtime opened may never be read again.
//! So there is one client for each runtime and [`Network`]; the bindings run everything on one runtime, and so have one
//! client per process where nobody sets anything about the network.

mod failure;
mod network;
mod proxies;
mod unverified;

pub(crate) use failure::{PROXY_AUTHENTICATION, Unreached};
pub(crate) use network::Network;
pub(crate) use proxies::Proxy;

use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_http_client::proxy::ProxyConfig;
use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
use aws_smithy_http_client::tls::{self, TlsContext, TrustStore};
use aws_smithy_http_client::{Connector, ConnectorBuilder};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError, Weak};
use tokio::runtime::{Handle, Id};
use unverified::Unverified;

/// The pools and the TLS configuration of one runtime.
#[derive(Debug)]
pub(crate) struct Client {
    runtime: Id,
    network: Network,
    plain: OnceLock<Scheme>,
    /// Made with the first `https` request: reading the platform's root certificates is most of a cold start.
    tls: OnceLock<Scheme>,
}

/// What sends the requests of one scheme, or why it cannot.
type Scheme = Result<Box<dyn HttpConnector>, String>;

impl Client {
    /// The client of the runtime that this is called in. It lives as long as somebody holds it.
    ///
    /// # Panics
    /// Outside a Tokio runtime.
    pub(crate) fn current(network: &Network) -> Arc<Client> {
        type Clients = HashMap<(Id, Network), Weak<Client>>;
        static CLIENTS: LazyLock<Mutex<Clients>> = LazyLock::new(Mutex::default);
        let key = (Handle::current().id(), network.clone());
        let mut clients = CLIENTS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = clients.get(&key).and_then(Weak::upgrade) {
            return client;
        }
        clients.retain(|_, client| client.strong_count() > 0);
        let client =
            Arc::new(Client { runtime: key.0, network: network.clone(), plain: OnceLock::new(), tls: OnceLock::new() });
        clients.insert(key, Arc::downgrade(&client));
        client
    }

    /// This client if it belongs to the runtime that this is called in, else that one's.
    pub(crate) fn for_this_runtime(self: &Arc<Self>) -> Arc<Client> {
        if Handle::current().id() == self.runtime { Arc::clone(self) } else { Client::current(&self.network) }
    }

    /// How it makes connections.
    pub(crate) fn network(&self) -> &Network {
        &self.network
    }

    /// Sends `request` and gives the answer's status and headers; its body comes as it is read.
    pub(crate) fn send(&self, request: HttpRequest) -> HttpConnectorFuture {
        let scheme = if request.uri().starts_with("https:") {
            self.tls.get_or_init(|| self.https())
        } else {
            self.plain.get_or_init(|| self.http())
        };
        match scheme {
            Ok(connector) => connector.call(request),
            Err(why) => HttpConnectorFuture::ready(Err(ConnectorError::user(BoxError::from(why.as_str())))),
        }
    }

    fn http(&self) -> Scheme {
        let proxy = self.network.proxies.of("http");
        let builder = self.builder("http")?;
        // Even a plain request needs TLS if the way to the proxy is encrypted.
        Ok(Box::new(match proxy.is_some_and(|proxy| proxy.url().starts_with("https:")) {
            true => self.with_tls(builder)?,
            false => builder.build_http(),
        }))
    }

    fn https(&self) -> Scheme {
        if self.network.accepts_any_certificate {
            return Ok(Box::new(Unverified::new(&self.network).map_err(|error| error.to_string())?));
        }
        Ok(Box::new(self.with_tls(self.builder("https")?)?))
    }

    fn with_tls(&self, builder: ConnectorBuilder) -> Result<Connector, String> {
        let mut trusted = TrustStore::default();
        if let Some(bundle) = &self.network.ca_bundle {
            trusted.add_pem_certificate(&*bundle.pem);
        }
        let context = TlsContext::builder().with_trust_store(trusted).build().map_err(|error| error.to_string())?;
        Ok(builder.tls_provider(tls::Provider::Rustls(CryptoMode::Ring)).tls_context(context).build())
    }

    fn builder(&self, scheme: &str) -> Result<ConnectorBuilder, String> {
        let proxies = &self.network.proxies;
        let proxy = match proxies.of(scheme) {
            // The password in it is taken out again, and sent to the proxy alone.
            Some(proxy) => ProxyConfig::all(proxy.url()).map_err(|error| error.to_string())?.no_proxy(proxies.bypass()),
            None => ProxyConfig::disabled(),
        };
        Ok(Connector::builder()
            .connector_settings(HttpConnectorSettings::builder().connect_timeout(self.network.connect_timeout).build())
            .sleep_impl(TokioSleep::new())
            .pool_idle_timeout(self.network.idle_timeout)
            .pool_max_idle_per_host(self.network.max_idle_connections)
            .proxy_config(proxy))
    }
}

/// The same client in the form that `aws-config` and the official service clients take.
#[derive(Debug, Clone)]
pub(crate) struct SharedClient(pub(crate) Network);

impl HttpClient for SharedClient {
    fn http_connector(&self, settings: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        let mut network = self.0.clone();
        network.connect_timeout = settings.connect_timeout().unwrap_or(network.connect_timeout);
        SharedHttpConnector::new(SharedClient(network))
    }
}

impl HttpConnector for SharedClient {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let client = Client::current(&self.0);
        HttpConnectorFuture::new(async move { client.send(request).await })
    }
}
