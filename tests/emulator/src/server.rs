//! The listening side: accepts connections and serves HTTP/1.1 with keep-alive on each.

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio_rustls::TlsAcceptor;

use crate::connection::Connection;
use crate::handler;
use crate::shared::Shared;

/// How long to wait after the machine refused a connection, for lack of file descriptors as a rule.
const PAUSE_AFTER_REFUSAL: Duration = Duration::from_millis(20);

/// Serves until `stop` is sent or its sender is gone. Connections that are still open end with the runtime.
pub(crate) async fn serve(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
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

async fn serve_connection(stream: TcpStream, peer: SocketAddr, tls: Option<TlsAcceptor>, shared: Arc<Shared>) {
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
            let Ok(stream) = tls.accept(stream).await else { return };
            if let Some(stream) = serve_http(stream, &connection, &shared).await {
                close_with_reset(stream.get_ref().0);
            }
        }
    }
}

/// Serves requests until the connection ends; gives it back if it must be reset.
async fn serve_http<IO: AsyncRead + AsyncWrite + Unpin>(
    stream: IO,
    connection: &Arc<Connection>,
    shared: &Arc<Shared>,
) -> Option<IO> {
    let service = service_fn(|request| handler::handle(Arc::clone(shared), Arc::clone(connection), request));
    let mut http = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    // Errors are the business of the peer: it went away, sent no HTTP, or asked for a fault.
    let _: Result<(), hyper::Error> = Pin::new(&mut http).await;
    connection.wants_reset().then(|| http.into_parts().io.into_inner())
}

/// Without lingering, closing sends a reset instead of an orderly end.
fn close_with_reset(stream: &TcpStream) {
    // Where that is not possible, the connection still ends without an answer.
    let _ = stream.set_zero_linger();
}
