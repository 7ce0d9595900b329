//! TLS with an authority of the emulator's own, which exists for as long as the emulator does.

use std::collections::HashMap;
use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
    date_time_ymd,
};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::server::{ClientHello, NoServerSessionStorage, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls_pki_types::PrivateKeyDer;

use crate::mqtt::DeviceVerifier;

/// The file in which clients find the certificate of the authority.
const CA_FILE: &str = "ca.pem";

/// What clients that speak MQTT with a certificate on the HTTP port say that they do.
pub(crate) const MQTT: &[u8] = b"x-amzn-mqtt-ca";

/// Domains under which the emulator plays every host, for clients that come by way of its proxy.
const DOMAINS: [&str; 5] =
    [".localhost", ".amazonaws.com", ".amazonaws.com.cn", ".api.aws", ".api.amazonwebservices.com.cn"];

/// Speaking TLS, with certificates of an authority that the emulator makes when it starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tls {
    /// The authority's certificate is had from the emulator only.
    InMemory,
    /// It is also written to `ca.pem` in this directory, which is made if need be.
    Directory(PathBuf),
}

/// The authority, and what it vouches for.
#[derive(Clone)]
pub(crate) struct TlsServer {
    pub(crate) ca_pem: String,
    /// Speaks HTTP, with anybody.
    pub(crate) http: Arc<ServerConfig>,
    /// Speaks MQTT, with devices that have a certificate.
    pub(crate) mqtt: Arc<ServerConfig>,
}

impl TlsServer {
    /// Makes an authority and the certificate for this address, and writes the authority's down if asked.
    pub(crate) fn new(tls: &Tls, address: IpAddr, devices: DeviceVerifier) -> io::Result<TlsServer> {
        let authority = Authority::new(address).map_err(io::Error::other)?;
        let ca_pem = authority.ca_pem.clone();
        if let Tls::Directory(directory) = tls {
            let path = directory.join(CA_FILE);
            let in_context = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
            std::fs::create_dir_all(directory).and_then(|()| std::fs::write(&path, &ca_pem)).map_err(in_context)?;
        }
        let authority = Arc::new(authority);
        let builder = || {
            ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
                .with_safe_default_protocol_versions()
                .map_err(io::Error::other)
        };
        let resolver = Arc::clone(&authority);
        let mut http = builder()?.with_no_client_auth().with_cert_resolver(resolver);
        http.alpn_protocols = vec![b"http/1.1".to_vec()];
        let mut mqtt = builder()?.with_client_cert_verifier(Arc::new(devices)).with_cert_resolver(authority);
        mqtt.alpn_protocols = vec![MQTT.to_vec()];
        // Whoever comes again with a session of TLS is not asked for the certificate, whose state may be another by now.
        mqtt.session_storage = Arc::new(NoServerSessionStorage {});
        mqtt.send_tls13_tickets = 0;
        Ok(TlsServer { ca_pem, http: Arc::new(http), mqtt: Arc::new(mqtt) })
    }
}

/// Vouches for hosts as they are asked for.
struct Authority {
    ca_pem: String,
    issuer: Issuer<'static, KeyPair>,
    /// For clients that name no host, and those that name a host which is not played.
    own: Arc<CertifiedKey>,
    others: Mutex<HashMap<String, Arc<CertifiedKey>>>,
}

impl Authority {
    fn new(address: IpAddr) -> Result<Authority, Box<dyn std::error::Error + Send + Sync>> {
        let mut params = params("Authority of a twinlink-emulator", Vec::new())?;
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let key = KeyPair::generate()?;
        let ca_pem = params.self_signed(&key)?.pem();
        let issuer = Issuer::new(params, key);
        let mut names: Vec<String> = vec!["localhost".to_owned()];
        names.extend([IpAddr::from(Ipv4Addr::LOCALHOST), Ipv6Addr::LOCALHOST.into()].map(|ip| ip.to_string()));
        if !address.is_unspecified() && !names.contains(&address.to_string()) {
            names.push(address.to_string());
        }
        let own = issue(&issuer, names)?;
        Ok(Authority { ca_pem, issuer, own, others: Mutex::default() })
    }

    /// The certificate for a host that the emulator plays.
    fn for_host(&self, host: &str) -> Option<Arc<CertifiedKey>> {
        if !DOMAINS.iter().any(|domain| host.ends_with(domain)) {
            return None;
        }
        let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = others.get(host) {
            return Some(Arc::clone(known));
        }
        let issued = issue(&self.issuer, vec![host.to_owned()]).ok()?;
        others.insert(host.to_owned(), Arc::clone(&issued));
        Some(issued)
    }
}

impl ResolvesServerCert for Authority {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let host = hello.server_name().map(str::to_ascii_lowercase);
        Some(host.and_then(|host| self.for_host(&host)).unwrap_or_else(|| Arc::clone(&self.own)))
    }
}

impl fmt::Debug for Authority {
    /// Never the keys.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Authority").finish_non_exhaustive()
    }
}

fn params(common_name: &str, names: Vec<String>) -> Result<CertificateParams, rcgen::Error> {
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name.push(DnType::CommonName, common_name);
    // Wide enough for machines whose clock is wrong.
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(2049, 12, 31);
    Ok(params)
}

fn issue(
    issuer: &Issuer<'static, KeyPair>,
    names: Vec<String>,
) -> Result<Arc<CertifiedKey>, Box<dyn std::error::Error + Send + Sync>> {
    let mut params = params("twinlink-emulator", names)?;
    params.use_authority_key_identifier_extension = true;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let key = KeyPair::generate()?;
    let certificate = params.signed_by(&key, issuer)?;
    let key = PrivateKeyDer::try_from(key.serialize_der())?;
    let key = ring::sign::any_supported_type(&key)?;
    Ok(Arc::new(CertifiedKey::new(vec![certificate.der().clone()], key)))
}
