//! Trust anchors of IAM Roles Anywhere, and whether a certificate chains to one.

use std::io;
use std::time::Duration;

use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, SignatureVerificationAlgorithm, UnixTime};
use webpki::ring::{
    ECDSA_P256_SHA256, ECDSA_P256_SHA384, ECDSA_P384_SHA256, ECDSA_P384_SHA384, RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, RSA_PSS_2048_8192_SHA256_LEGACY_KEY,
    RSA_PSS_2048_8192_SHA384_LEGACY_KEY, RSA_PSS_2048_8192_SHA512_LEGACY_KEY,
};
use webpki::{EndEntityCert, Error, KeyUsage, anchor_from_trusted_cert};
use x509_parser::certificate::X509Certificate;
use x509_parser::prelude::FromDer;

use super::certificate::Certificate;
use crate::identity::Arn;

/// How certificates may be signed; SHA-1 is not among them, as AWS has it.
static SIGNATURES: [&dyn SignatureVerificationAlgorithm; 10] = [
    ECDSA_P256_SHA256,
    ECDSA_P256_SHA384,
    ECDSA_P384_SHA256,
    ECDSA_P384_SHA384,
    RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384,
    RSA_PKCS1_2048_8192_SHA512,
    RSA_PSS_2048_8192_SHA256_LEGACY_KEY,
    RSA_PSS_2048_8192_SHA384_LEGACY_KEY,
    RSA_PSS_2048_8192_SHA512_LEGACY_KEY,
];

/// A trust anchor: certificates of authorities whose end-entity certificates may create sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustAnchor {
    /// Such as `arn:aws:rolesanywhere:us-east-1:123456789012:trust-anchor/0a1b2c3d-...`.
    pub arn: String,
    /// The certificates of the authorities, in PEM.
    pub certificates: String,
}

impl TrustAnchor {
    /// A trust anchor of certificates in PEM.
    pub fn new(arn: impl Into<String>, certificates: impl Into<String>) -> TrustAnchor {
        TrustAnchor { arn: arn.into(), certificates: certificates.into() }
    }
}

/// Why a certificate is not trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Distrust {
    /// Its time, or that of an authority above it, is over.
    Expired,
    /// Its time, or that of an authority above it, has not come.
    NotYetValid,
    /// It is not of the kind that is for this.
    Insufficient,
    /// It does not chain to the anchor.
    Untrusted,
}

/// The trust anchors of one emulator, read once.
#[derive(Debug)]
pub(crate) struct AnchorStore {
    anchors: Vec<(String, Vec<CertificateDer<'static>>)>,
}

impl AnchorStore {
    /// Reads the anchors, or says in one sentence which of them cannot be one.
    pub(crate) fn new(anchors: &[TrustAnchor]) -> io::Result<AnchorStore> {
        let mut read = Vec::new();
        for TrustAnchor { arn, certificates } in anchors {
            let refuse =
                |what: &str| io::Error::new(io::ErrorKind::InvalidInput, format!("trust anchor {arn}: {what}"));
            if !Arn::parse(arn).is_some_and(|arn| arn.names("rolesanywhere", "trust-anchor/")) {
                return Err(refuse(
                    "its ARN must look like arn:aws:rolesanywhere:us-east-1:123456789012:trust-anchor/ID",
                ));
            }
            let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(certificates.as_bytes()).collect();
            let certificates = certificates.map_err(|_| refuse("its certificates are not PEM"))?;
            if certificates.is_empty() {
                return Err(refuse("it has no certificate"));
            }
            if !certificates.iter().all(is_authority) {
                return Err(refuse("its certificates must be those of authorities (basic constraints with CA:TRUE)"));
            }
            read.push((arn.clone(), certificates));
        }
        Ok(AnchorStore { anchors: read })
    }

    /// The certificates of each anchor.
    pub(crate) fn all(&self) -> impl Iterator<Item = &[CertificateDer<'static>]> {
        self.anchors.iter().map(|(_, certificates)| certificates.as_slice())
    }

    /// The certificates of the anchor with this ARN.
    pub(crate) fn named(&self, arn: &str) -> Option<&[CertificateDer<'static>]> {
        self.anchors.iter().find(|(known, _)| known == arn).map(|(_, certificates)| certificates.as_slice())
    }
}

fn is_authority(certificate: &CertificateDer<'static>) -> bool {
    let is_usable = anchor_from_trusted_cert(certificate).is_ok();
    is_usable && X509Certificate::from_der(certificate).is_ok_and(|(_, parsed)| parsed.is_ca())
}

impl Certificate {
    /// Checks that its own time has come and is not over.
    pub(crate) fn check_time(&self, now: i64) -> Result<(), Distrust> {
        time_of(&CertificateDer::from(self.der.as_slice()), now)
    }

    /// Checks that the certificate chains to one of the anchor's, by way of the intermediate ones, at this time.
    pub(crate) fn chain_to(
        &self,
        anchor: &[CertificateDer<'static>],
        intermediates: &[CertificateDer<'_>],
        now: i64,
    ) -> Result<(), Distrust> {
        // The standard leaves the time of an anchor open; AWS counts it.
        let in_time: Vec<_> = anchor.iter().map(|anchor| (anchor, time_of(anchor, now))).collect();
        let anchors: Vec<_> = in_time
            .iter()
            .filter(|(_, time)| time.is_ok())
            .filter_map(|(certificate, _)| anchor_from_trusted_cert(certificate).ok())
            .collect();
        if let (true, Some((_, Err(distrust)))) = (anchors.is_empty(), in_time.first()) {
            return Err(*distrust);
        }
        let der = CertificateDer::from(self.der.as_slice());
        let end_entity = EndEntityCert::try_from(&der).map_err(|_| Distrust::Insufficient)?;
        let time = UnixTime::since_unix_epoch(Duration::from_secs(now.unsigned_abs()));
        end_entity
            .verify_for_usage(&SIGNATURES, &anchors, intermediates, time, KeyUsage::client_auth(), None, None)
            .map_err(|error| match error {
                Error::CertExpired { .. } => Distrust::Expired,
                Error::CertNotValidYet { .. } => Distrust::NotYetValid,
                Error::CaUsedAsEndEntity | Error::RequiredEkuNotFoundContext(_) => Distrust::Insufficient,
                _ => Distrust::Untrusted,
            })?;
        Ok(())
    }

    /// Checks that it may sign requests, which IAM Roles Anywhere asks of certificates, and TLS does not.
    pub(crate) fn check_usage(&self) -> Result<(), Distrust> {
        if self.may_sign { Ok(()) } else { Err(Distrust::Insufficient) }
    }
}

fn time_of(certificate: &CertificateDer<'_>, now: i64) -> Result<(), Distrust> {
    let (_, parsed) = X509Certificate::from_der(certificate).map_err(|_| Distrust::Untrusted)?;
    match parsed.validity() {
        validity if now < validity.not_before.timestamp() => Err(Distrust::NotYetValid),
        validity if now > validity.not_after.timestamp() => Err(Distrust::Expired),
        _ => Ok(()),
    }
}
