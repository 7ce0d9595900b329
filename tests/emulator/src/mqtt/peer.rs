//! Who is at the other end of a connection.

use std::net::SocketAddr;

use rustls::ServerConnection;

use crate::services;

/// The other end of a connection: its address, and the certificate that it came with.
#[derive(Clone, Debug)]
pub(crate) struct Peer {
    pub(super) address: SocketAddr,
    /// As AWS IoT calls it, whether or not it is registered there; nothing for who came without one.
    pub(super) certificate_id: Option<String>,
}

impl Peer {
    /// One that came with a certificate.
    pub(crate) fn of(address: SocketAddr, tls: &ServerConnection) -> Peer {
        let certificate = tls.peer_certificates().and_then(|chain| chain.first());
        Peer { address, certificate_id: certificate.map(|certificate| services::certificate_id(certificate)) }
    }
}

impl From<SocketAddr> for Peer {
    /// One that came without.
    fn from(address: SocketAddr) -> Peer {
        Peer { address, certificate_id: None }
    }
}
