//! The port for MQTT.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::connection;
use super::peer::Peer;
use crate::shared::Shared;

/// How long to wait after the machine refused a connection, for lack of file descriptors as a rule.
const PAUSE_AFTER_REFUSAL: Duration = Duration::from_millis(20);

/// Accepts clients: over TLS with a certificate of theirs, if TLS is spoken; else whoever comes.
pub(crate) struct Listener {
    pub(crate) listener: TcpListener,
    pub(crate) tls: Option<TlsAcceptor>,
    pub(crate) shared: Arc<Shared>,
}

impl Listener {
    /// Serves until the runtime ends.
    pub(crate) async fn serve(self) {
        loop {
            match self.listener.accept().await {
                Ok((stream, peer)) => {
                    tokio::spawn(serve(stream, peer, self.tls.clone(), Arc::clone(&self.shared)));
                }
                Err(_) => tokio::time::sleep(PAUSE_AFTER_REFUSAL).await,
            }
        }
    }
}

async fn serve(stream: TcpStream, peer: SocketAddr, tls: Option<TlsAcceptor>, shared: Arc<Shared>) {
    // Packets are written in one piece; waiting for more would only delay them. A failure costs nothing else.
    let _ = stream.set_nodelay(true);
    match tls {
        None => connection::serve(stream, peer.into(), shared).await,
        Some(tls) => {
            // A handshake that fails is the business of the peer, which is told why by TLS.
            let Ok(stream) = tls.accept(stream).await else { return };
            let peer = Peer::of(peer, stream.get_ref().1);
            connection::serve(stream, peer, shared).await;
        }
    }
}
