//! The HTTP client: hyper and rustls, shared by every connector of a runtime, and by AWS's own clients.
//!
//! Connections belong to the Tokio runtime that opened them: one that another runtime opened may never be read again.
//! So there is one client for each runtime and [`Network`]; the bindings run everything on one runtime, and so have one
//! client per process where nobody sets anything about the network.

mod ca_bundle;
mod clients;
mod connect;
mod exchange;
mod failure;
#[cfg(any(test, fuzzing))]
pub(crate) mod fuzz;
mod network;
mod no_proxy;
mod proxies;
mod proxy;
#[cfg(feature = "mqtt")]
pub(crate) mod raw;
mod roots;
mod shared;
mod tunnel;
mod verifier;

pub(crate) use clients::Clients;
pub(crate) use exchange::{Begun, Unanswered, request_id};
pub(crate) use failure::{Cause, Unreached};
pub(crate) use network::Network;
pub(crate) use shared::SharedClient;

use crate::per_process::PerProcess;
use aws_smithy_types::body::SdkBody;
use connect::Connect;
use http::header::PROXY_AUTHORIZATION;
use hyper_util::client::legacy::{self, ResponseFuture};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use tokio::runtime::{Handle, Id};

/// The pool and the TLS configuration of one runtime.
pub(crate) struct Client {
    runtime: Id,
    connect: Connect,
    hyper: legacy::Client<Connect, SdkBody>,
}

impl Client {
    /// The client of the runtime that this is called in. It lives as long as somebody holds it.
    ///
    /// # Panics
    /// Outside a Tokio runtime.
    pub(crate) fn current(network: &Network) -> Arc<Client> {
        type Clients = HashMap<(Id, Network), Weak<Client>>;
        static CLIENTS: PerProcess<Mutex<Clients>> = PerProcess::new();
        let key = (Handle::current().id(), network.clone());
        let mut clients = CLIENTS.get().lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = clients.get(&key).and_then(Weak::upgrade) {
            return client;
        }
        clients.retain(|_, client| client.strong_count() > 0);
        let connect = Connect::new(network.clone());
        let hyper = legacy::Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(network.idle_timeout)
            .pool_max_idle_per_host(network.max_idle_connections)
            .build(connect.clone());
        let client = Arc::new(Client { runtime: key.0, connect, hyper });
        clients.insert(key, Arc::downgrade(&client));
        client
    }

    /// How it makes connections.
    pub(crate) fn network(&self) -> &Network {
        self.connect.network()
    }

    /// Sends `request` and gives the answer's status and headers; its body comes as it is read.
    pub(crate) fn send(&self, mut request: http::Request<SdkBody>) -> ResponseFuture {
        // A tunnel has told its proxy the password already; a plain request carries it.
        if request.uri().scheme_str() == Some("http")
            && let Ok(Some(proxy)) = self.connect.proxy(request.uri())
            && let Some(password) = proxy.authorization()
        {
            request.headers_mut().insert(PROXY_AUTHORIZATION, password);
        }
        self.hyper.request(request)
    }
}
