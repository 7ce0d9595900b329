//! The HTTP client: AWS's own connector over hyper and rustls, shared by every connector of a runtime.
//!
//! Connections belong to the Tokio runtime that opened them: one that another runtime opened may never be read again.
//! So there is one client for each runtime and connect time-out; the bindings run everything on one runtime, and so
//! have one client per process.

use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_http_client::proxy::ProxyConfig;
use aws_smithy_http_client::tls::{self, rustls_provider::CryptoMode};
use aws_smithy_http_client::{Connector, ConnectorBuilder};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError, Weak};
use std::time::Duration;
use tokio::runtime::{Handle, Id};

/// The pools and the TLS configuration of one runtime.
#[derive(Debug)]
pub(crate) struct Client {
    runtime: Id,
    connect_timeout: Duration,
    plain: Connector,
    /// Made with the first `https` request: reading the platform's root certificates is most of a cold start.
    tls: OnceLock<Connector>,
}

impl Client {
    /// The client of the runtime that this is called in. It lives as long as somebody holds it.
    ///
    /// # Panics
    /// Outside a Tokio runtime.
    pub(crate) fn current(connect_timeout: Duration) -> Arc<Client> {
        type Clients = HashMap<(Id, Duration), Weak<Client>>;
        static CLIENTS: LazyLock<Mutex<Clients>> = LazyLock::new(Mutex::default);
        let runtime = Handle::current().id();
        let mut clients = CLIENTS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = clients.get(&(runtime, connect_timeout)).and_then(Weak::upgrade) {
            return client;
        }
        clients.retain(|_, client| client.strong_count() > 0);
        let client = Arc::new(Client {
            runtime,
            connect_timeout,
            plain: builder(connect_timeout).build_http(),
            tls: OnceLock::new(),
        });
        clients.insert((runtime, connect_timeout), Arc::downgrade(&client));
        client
    }

    /// This client if it belongs to the runtime that this is called in, else that one's.
    pub(crate) fn for_this_runtime(self: &Arc<Self>) -> Arc<Client> {
        if Handle::current().id() == self.runtime { Arc::clone(self) } else { Client::current(self.connect_timeout) }
    }

    /// Sends `request` and gives the answer's status and headers; its body comes as it is read.
    pub(crate) fn send(&self, request: HttpRequest) -> HttpConnectorFuture {
        let connector = if request.uri().starts_with("https:") {
            self.tls.get_or_init(|| {
                builder(self.connect_timeout).tls_provider(tls::Provider::Rustls(CryptoMode::Ring)).build()
            })
        } else {
            &self.plain
        };
        connector.call(request)
    }
}

fn builder(connect_timeout: Duration) -> ConnectorBuilder {
    Connector::builder()
        .connector_settings(HttpConnectorSettings::builder().connect_timeout(connect_timeout).build())
        .sleep_impl(TokioSleep::new())
        .proxy_config(ProxyConfig::from_env())
}

/// The same client in the form that `aws-config` and the official service clients take.
#[derive(Debug, Clone)]
pub(crate) struct SharedClient(pub(crate) Duration);

impl HttpClient for SharedClient {
    fn http_connector(&self, settings: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(SharedClient(settings.connect_timeout().unwrap_or(self.0)))
    }
}

impl HttpConnector for SharedClient {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let client = Client::current(self.0);
        HttpConnectorFuture::new(async move { client.send(request).await })
    }
}
