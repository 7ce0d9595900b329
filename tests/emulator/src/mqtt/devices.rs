//! Which certificates of devices are accepted on the port for MQTT.

use std::fmt;
use std::sync::Arc;

use rustls::client::danger::HandshakeSignatureValid;
use rustls::crypto::{WebPkiSupportedAlgorithms, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::{CertificateError, DigitallySignedStruct, DistinguishedName, Error, SignatureScheme};
use rustls_pki_types::{CertificateDer, UnixTime};

use crate::services;
use crate::shared::Shared;
use crate::x509::{Certificate, Distrust};

/// Accepts devices whose certificate is registered with AWS IoT and active, whoever issued it; and those with one that nobody
/// registered, if one of the emulator's authorities has issued it.
pub(crate) struct DeviceVerifier {
    shared: Arc<Shared>,
    algorithms: WebPkiSupportedAlgorithms,
}

impl DeviceVerifier {
    /// A verifier that looks at what the emulator knows when a device comes.
    pub(crate) fn new(shared: Arc<Shared>) -> DeviceVerifier {
        DeviceVerifier { shared, algorithms: ring::default_provider().signature_verification_algorithms }
    }

    fn check(&self, certificate: &Certificate, intermediates: &[CertificateDer<'_>]) -> Result<(), Error> {
        let registered = services::is_certificate_active(&self.shared, &services::certificate_id(&certificate.der));
        match registered.map_err(|error| Error::General(error.message))? {
            Some(true) => certificate.check_time(self.shared.clock.now()).map_err(refusal),
            Some(false) => Err(CertificateError::Revoked.into()),
            None => self.check_issuer(certificate, intermediates).map_err(refusal),
        }
    }

    fn check_issuer(&self, certificate: &Certificate, intermediates: &[CertificateDer<'_>]) -> Result<(), Distrust> {
        let now = self.shared.clock.now();
        let mut distrust = Distrust::Untrusted;
        for anchor in self.shared.anchors.all() {
            match certificate.chain_to(anchor, intermediates, now) {
                Ok(()) => return Ok(()),
                Err(Distrust::Untrusted) => {}
                Err(other) => distrust = other,
            }
        }
        Err(distrust)
    }
}

fn refusal(distrust: Distrust) -> Error {
    let error = match distrust {
        Distrust::Expired => CertificateError::Expired,
        Distrust::NotYetValid => CertificateError::NotValidYet,
        Distrust::Insufficient => CertificateError::InvalidPurpose,
        Distrust::Untrusted => CertificateError::UnknownIssuer,
    };
    error.into()
}

impl fmt::Debug for DeviceVerifier {
    /// Nothing of what the emulator knows: there are secrets in it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("DeviceVerifier").finish_non_exhaustive()
    }
}

impl ClientCertVerifier for DeviceVerifier {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _now: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        let certificate = Certificate::from_der(end_entity).ok_or(CertificateError::BadEncoding)?;
        self.check(&certificate, intermediates)?;
        Ok(ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, certificate, signature, &self.algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signature, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}
