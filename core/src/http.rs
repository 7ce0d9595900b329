//! The HTTP client: hyper and rustls, shared by every connector of a runtime, and by AWS's own clients.
//!
//! Connections belong to the Tokio runtime that opened them: one that another runtime opened may never be read again.
//! So there is one client for each runtime and [`Network`]; the bindings run everything on one runtime, and so have one
//! client per process where nobody sets anything about the network.

mod answer;
mod ca_bundle;
mod clients;
mod connect;
mod connection;
mod exchange;
mod failure;
#[cfg(any(test, fuzzing))]
pub(crate) mod fuzz;
mod network;
mod no_proxy;
mod pool;
mod proxies;
mod proxy;
#[cfg(feature = "mqtt")]
pub(crate) mod raw;
mod roots;
mod shared;
mod stream;
mod tunnel;
mod verifier;

pub(crate) use clients::Clients;
pub(crate) use exchange::{Begun, Unanswered, request_id};
pub(crate) use failure::{Cause, Unreached};
pub(crate) use network::Network;
pub(crate) use shared::SharedClient;

use crate::per_process::PerProcess;
use answer::AnswerBody;
use aws_smithy_types::body::SdkBody;
use connect::Connect;
use connection::{Connection, Unsent};
use http::header::{HOST, PROXY_AUTHORIZATION};
use http::uri::{Authority, Parts, Scheme};
use http::{HeaderValue, Uri};
use pool::{Pool, Target};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use tokio::runtime::{Handle, Id};
use tokio::time::Instant;

/// In the extensions of a request: it goes over a new connection. For what follows a failure by chance: the connections
/// that are kept may all be dead, or lead to the same host that is ill.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Anew;

/// The pool and the TLS configuration of one runtime.
pub(crate) struct Client {
    connect: Connect,
    pool: Arc<Pool>,
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
        let client = Arc::new(Client { connect: Connect::new(network.clone()), pool: Pool::new(network) });
        clients.insert(key, Arc::downgrade(&client));
        client
    }

    /// How it makes connections.
    pub(crate) fn network(&self) -> &Network {
        self.connect.network()
    }

    fn runtime(&self) -> Id {
        self.pool.runtime().id()
    }

    /// Sends `request` and gives the answer when it begins; its body comes as it is read. Whoever waits for either also
    /// reads and writes the connection.
    async fn send(&self, mut request: http::Request<SdkBody>) -> Result<http::Response<AnswerBody>, Unsent> {
        let uri = request.uri().clone();
        let target = Target::of(&uri).ok_or_else(|| Unsent::Unconnected("the URL has no host".into()))?;
        self.address(&uri, &mut request).map_err(|error| Unsent::Unconnected(error.into()))?;
        let anew = request.extensions_mut().remove::<Anew>().is_some();
        loop {
            let kept = if anew { None } else { self.pool.take(&target) };
            let was_used = kept.is_some();
            let mut connection = match kept {
                Some(connection) => connection,
                None => {
                    // Seldom, and what it needs would make every call larger.
                    let opened = Box::pin(async {
                        let stream = self.connect.open(&uri).await.map_err(Unsent::Unconnected)?;
                        Connection::on(stream).await
                    });
                    Box::new(opened.await?)
                }
            };
            let began = Instant::now();
            match connection.send(request).await {
                Ok(answer) => {
                    // What failed by chance may fail again at the same host behind the same name.
                    let target = (!answer.status().is_server_error()).then_some(target);
                    let pool = Arc::clone(&self.pool);
                    return Ok(answer.map(|body| AnswerBody::new(body, connection, pool, target)));
                }
                // The other end had closed it before anything was sent.
                Err(mut error) => match error.take_message().filter(|_| was_used) {
                    Some(unsent) => request = unsent,
                    None => {
                        if was_used {
                            self.pool.end_unused_since(&target, began);
                        }
                        return Err(Unsent::Broken(error.into_error()));
                    }
                },
            }
        }
    }

    /// A request to `endpoint`, a URL, that was sent `then` has brought no answer in time. The connections that nobody has
    /// used since may lead nowhere, too: else each of them costs another call its time.
    pub(crate) fn doubt(&self, endpoint: &str, then: Instant) {
        if let Some(target) = endpoint.parse().ok().and_then(|uri| Target::of(&uri)) {
            self.pool.end_unused_since(&target, then);
        }
    }

    /// Names in the request whom it is for, as HTTP wants it. A proxy that passes a plain request on is told the whole URL,
    /// and its password; through a tunnel it was told before.
    fn address(&self, uri: &Uri, request: &mut http::Request<SdkBody>) -> Result<(), http::Error> {
        let proxy = self.connect.proxy(uri).ok().flatten().filter(|_| uri.scheme() == Some(&Scheme::HTTP));
        match proxy {
            Some(proxy) => {
                if let Some(password) = proxy.authorization() {
                    request.headers_mut().insert(PROXY_AUTHORIZATION, password);
                }
            }
            None => {
                let mut target = Parts::default();
                target.path_and_query = uri.path_and_query().cloned();
                *request.uri_mut() = Uri::from_parts(target)?;
            }
        }
        if !request.headers().contains_key(HOST)
            && let Some(authority) = uri.authority()
        {
            request.headers_mut().insert(HOST, HeaderValue::try_from(host(uri.scheme_str(), authority))?);
        }
        Ok(())
    }
}

/// The `Host` of an authority: without the scheme's own port, as AWS's clients sign it, and without a user.
fn host(scheme: Option<&str>, authority: &Authority) -> String {
    match (scheme, authority.port_u16()) {
        (_, None) | (Some("https"), Some(443)) | (Some("http"), Some(80)) => authority.host().to_owned(),
        (_, Some(port)) => format!("{}:{port}", authority.host()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_what_clients_of_aws_sign() {
        for (url, expected) in [
            ("https://a.example/x", "a.example"),
            ("https://a.example:443/", "a.example"),
            ("http://u:p@a.example:80/", "a.example"),
            ("http://a.example:443/", "a.example:443"),
            ("http://[::1]:8000/", "[::1]:8000"),
        ] {
            let uri: Uri = url.parse().expect("a URL");
            assert_eq!(host(uri.scheme_str(), uri.authority().expect("one")), expected, "{url}");
        }
    }
}
