//! The listening side: accepts connections and serves HTTP/1.1 with keep-alive on each.

use std::future::poll_fn;
use std::io::Cursor;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use rustls::server::Acceptor;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio_rustls::LazyConfigAcceptor;

use crate::connection::Connection;
use crate::handler;
use crate::mqtt::{self, Peer, websocket};
use crate::shared::Shared;
use crate::tls::{self, TlsServer};

/// How long to wait after the machine refused a connection, for lack of file descriptors as a rule.
const PAUSE_AFTER_REFUSAL: Duration = Duration::from_millis(20);

/// Serves until `stop` is sent or its sender is gone. Connections that are still open end with the runtime.
pub(crate) async fn serve(
    listener: TcpListener,
    tls: Option<TlsServer>,
    shared: Arc<Shared>,
    mut stop: oneshot::Receiver<()>,
) {
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    tokio::spawn(serve_connection(stream, peer, tls.clone(), Arc::clone(&shared)));
                }
                Err(_) => tokio::time::sleep(PAUSE_AFTER_REFUSAL).await,
            },
            _ = &mut stop => return,
        }
    }
}

async fn serve_connection(stream: TcpStream, peer: SocketAddr, tls: Option<TlsServer>, shared: Arc<Shared>) {
    let connection = Arc::new(Connection::open(peer, Arc::clone(&shared.connections)));
    // Answers are written in one piece; waiting for more would only delay them. A failure costs nothing else.
    let _ = stream.set_nodelay(true);
    match tls {
        None => {
            if let Some(stream) = serve_http(stream, &connection, &shared).await {
                close_with_reset(&stream);
            }
        }
        Some(tls) => {
            // A handshake that fails is the business of the peer, which is told why by TLS.
            let Ok(hello) = LazyConfigAcceptor::new(Acceptor::default(), stream).await else { return };
            let is_mqtt = hello.client_hello().alpn().is_some_and(|mut names| names.any(|name| name == tls::MQTT));
            let config = if is_mqtt { tls.mqtt } else { tls.http };
            let Ok(stream) = hello.into_stream(config).await else { return };
            if is_mqtt {
                let peer = Peer::of(peer, stream.get_ref().1);
                return mqtt::serve(stream, peer, shared).await;
            }
            if let Some(stream) = serve_http(stream, &connection, &shared).await {
                close_with_reset(stream.get_ref().0);
            }
        }
    }
}

/// Serves requests until the connection ends, and MQTT if a request asked for it; gives the connection back if it must be
/// reset.
async fn serve_http<IO: AsyncRead + AsyncWrite + Unpin>(
    stream: IO,
    connection: &Arc<Connection>,
    shared: &Arc<Shared>,
) -> Option<IO> {
    let handle = |request| handler::handle(Arc::clone(shared), Arc::clone(connection), request);
    let service = service_fn(|request| Box::pin(handle(request)));
    let mut http = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    // Errors are the business of the peer: it went away, sent no HTTP, or asked for a fault.
    let _: Result<(), hyper::Error> = poll_fn(|context| http.poll_without_shutdown(context)).await;
    let parts = http.into_parts();
    let mut stream = parts.io.into_inner();
    if connection.wants_reset() {
        return Some(stream);
    }
    if connection.wants_mqtt() {
        let (reader, writer) = tokio::io::split(stream);
        // What came with the request is read first.
        let stream = tokio::io::join(Cursor::new(parts.read_buf).chain(reader), writer);
        websocket::serve(stream, connection.peer, Arc::clone(shared)).await;
        return None;
    }
    // Whether the peer still listens is its business.
    let _ = stream.shutdown().await;
    None
}

/// Without lingering, closing sends a reset instead of an orderly end.
fn close_with_reset(stream: &TcpStream) {
    // Where that is not possible, the connection still ends without an answer.
    let _ = stream.set_zero_linger();
}
