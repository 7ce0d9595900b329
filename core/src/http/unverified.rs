//! A client that accepts every certificate, for `danger_accept_any_certificate`. AWS's own connector, which is used
//! everywhere else, rightly has no such switch.

use super::network::Network;
use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connect, HttpConnector as TcpConnector};
use hyper_util::client::legacy::{Client, ResponseFuture};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, SignatureScheme};
use std::fmt;
use std::sync::Arc;

type Tls = HttpsConnector<TcpConnector>;
type Direct = Client<Tls, SdkBody>;
type Tunnelled = Client<HttpsConnector<Tunnel<Tls>>, SdkBody>;

/// A client for `https` that verifies no certificate.
pub(super) struct Unverified {
    direct: Direct,
    /// Through the proxy, if there is one, and for which hosts.
    tunnelled: Option<(Matcher, Tunnelled)>,
}

impl Unverified {
    /// A client without connections.
    pub(super) fn new(network: &Network) -> Result<Self, rustls::Error> {
        let provider = Arc::new(ring::default_provider());
        let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(AcceptAny(provider)))
            .with_no_client_auth();
        let tls = || HttpsConnectorBuilder::new().with_tls_config(config.clone()).https_or_http().enable_http1();
        let mut tcp = TcpConnector::new();
        tcp.set_nodelay(true);
        tcp.enforce_http(false);
        tcp.set_connect_timeout(Some(network.connect_timeout));
        let direct = tls().wrap_connector(tcp);
        let matcher = network.proxies.matcher();
        let tunnelled = network.proxies.https.as_ref().and_then(|proxy| {
            // Any host that is not bypassed: it gives the proxy's address, and the password apart from it.
            let intercept = matcher.intercept(&http::Uri::from_static("https://amazonaws.invalid"))?;
            debug_assert!(proxy.url().contains(intercept.uri().host().unwrap_or_default()));
            let mut tunnel = Tunnel::new(intercept.uri().clone(), direct.clone());
            if let Some(password) = intercept.basic_auth() {
                tunnel = tunnel.with_auth(password.clone());
            }
            Some(client(network, tls().wrap_connector(tunnel)))
        });
        let tunnelled = tunnelled.map(|client| (matcher, client));
        Ok(Unverified { direct: client(network, direct), tunnelled })
    }

    fn send(&self, request: http::Request<SdkBody>) -> ResponseFuture {
        match &self.tunnelled {
            Some((matcher, client)) if matcher.intercept(request.uri()).is_some() => client.request(request),
            _ => self.direct.request(request),
        }
    }
}

fn client<C: Connect + Clone>(network: &Network, connector: C) -> Client<C, SdkBody> {
    Client::builder(TokioExecutor::new())
        .pool_timer(TokioTimer::new())
        .pool_idle_timeout(network.idle_timeout)
        .pool_max_idle_per_host(network.max_idle_connections)
        .build(connector)
}

impl HttpConnector for Unverified {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let answer = match request.try_into_http1x() {
            Ok(request) => self.send(request),
            Err(error) => return HttpConnectorFuture::ready(Err(ConnectorError::user(error.into()))),
        };
        HttpConnectorFuture::new(async move {
            let answer = answer.await.map_err(|error| ConnectorError::io(error.into()))?;
            HttpResponse::try_from(answer.map(SdkBody::from_body_1_x))
                .map_err(|error| ConnectorError::other(error.into(), None))
        })
    }
}

impl fmt::Debug for Unverified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unverified")
    }
}

/// Believes every server to be who it says. What it signs must still fit its certificate: that is TLS itself.
#[derive(Debug)]
struct AcceptAny(Arc<CryptoProvider>);

impl ServerCertVerifier for AcceptAny {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, certificate, signed, &self.0.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signed, &self.0.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
