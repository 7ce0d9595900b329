//! Connections with TLS, with a certificate of the client or without.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

use rustls::crypto::ring;
use rustls::{ALL_VERSIONS, ClientConfig, ClientConnection, RootCertStore, StreamOwned, SupportedProtocolVersion};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use twinlink_emulator::Emulator;

use crate::mqtt_client::{CONNACK, Client, Hello, is_open, patient};

pub(crate) type Secure = StreamOwned<ClientConnection, TcpStream>;

/// What a client comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Port {
    Http,
    /// The same, with the protocol's name.
    HttpForMqtt,
    Mqtt,
}

/// The ways in for MQTT with a certificate.
pub(crate) const PORTS: [Port; 2] = [Port::Mqtt, Port::HttpForMqtt];

/// A certificate and its key, in PEM.
#[derive(Clone, Debug)]
pub(crate) struct Identity {
    pub(crate) certificate: String,
    pub(crate) key: String,
}

/// Opens a connection.
pub(crate) fn secure(emulator: &Emulator, identity: Option<&Identity>, port: Port) -> Secure {
    secure_by(ALL_VERSIONS, emulator, identity, port)
}

/// Opens a connection with a version of TLS.
pub(crate) fn secure_by(
    versions: &[&'static SupportedProtocolVersion],
    emulator: &Emulator,
    identity: Option<&Identity>,
    port: Port,
) -> Secure {
    connect(&config(versions, emulator, identity, port), emulator, port)
}

/// What a client knows of the emulator and says of itself. It remembers its sessions of TLS, as those of others do.
pub(crate) fn config(
    versions: &[&'static SupportedProtocolVersion],
    emulator: &Emulator,
    identity: Option<&Identity>,
    port: Port,
) -> Arc<ClientConfig> {
    let pem = emulator.ca_pem().expect("TLS is spoken");
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(pem.as_bytes()).expect("a certificate")).expect("a root");
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(versions)
        .expect("versions")
        .with_root_certificates(roots);
    let mut config = match identity {
        None => builder.with_no_client_auth(),
        Some(Identity { certificate, key }) => {
            let chain = vec![CertificateDer::from_pem_slice(certificate.as_bytes()).expect("a certificate")];
            let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).expect("a key");
            builder.with_client_auth_cert(chain, key).expect("they belong together")
        }
    };
    if port == Port::HttpForMqtt {
        config.alpn_protocols = vec![b"x-amzn-mqtt-ca".to_vec()];
    }
    Arc::new(config)
}

/// Opens a connection with what may have served for others.
pub(crate) fn connect(config: &Arc<ClientConfig>, emulator: &Emulator, port: Port) -> Secure {
    let address = match port {
        Port::Mqtt => emulator.mqtt_endpoint().expect("a port for MQTT").replace("mqtts://", ""),
        Port::Http | Port::HttpForMqtt => emulator.endpoint().replace("https://", ""),
    };
    let stream = patient(TcpStream::connect(address).expect("the emulator accepts connections"));
    let name = ServerName::try_from("localhost").expect("a name");
    StreamOwned::new(ClientConnection::new(Arc::clone(config), name).expect("a configuration"), stream)
}

/// A client that was let in.
pub(crate) fn admitted(emulator: &Emulator, identity: &Identity, port: Port, client_id: &str) -> Client<Secure> {
    let mut client = Client::over(secure(emulator, Some(identity), port));
    let answer = client.greet(&Hello::new(5, client_id));
    assert_eq!((answer.kind, answer.body[1]), (CONNACK, 0), "{answer:?}");
    client
}

/// Whoever comes so is not let in.
pub(crate) fn refused(emulator: &Emulator, identity: Option<&Identity>) {
    PORTS.into_iter().for_each(|port| is_refused(secure(emulator, identity, port)));
}

/// Whoever came so is not let in.
pub(crate) fn is_refused(mut refused: Secure) {
    // In TLS 1.3 the client is told after it believes to be in.
    let answer = refused.write_all(b"x").and_then(|()| refused.flush()).and_then(|()| refused.read(&mut [0]));
    assert!(answer.as_ref().is_err_and(|error| !is_open(error)), "{answer:?}");
}
