//! The authority that signs certificates of devices. It is part of the account, like the certificates themselves: who trusts
//! them goes on to do so after a restart.

use rcgen::{
    BasicConstraints, CertificateParams, CertificateSigningRequestParams, DnType, ExtendedKeyUsagePurpose, IsCa,
    Issuer, KeyPair, KeyUsagePurpose, SerialNumber, date_time_ymd,
};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, CertificateSigningRequestDer};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::super::Exchange;
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

const AUTHORITY: Kind = Kind("iot-authority");

/// Signs certificates.
pub(super) struct Authority(Issuer<'static, KeyPair>);

impl Authority {
    /// The authority of the account, made when it is first needed.
    pub(super) fn of(exchange: &Exchange<'_>) -> Result<Authority, ApiError> {
        let kept = match exchange.rows.get(AUTHORITY, "", "", exchange.now)? {
            Some(kept) => kept,
            None => {
                let (certificate, key) = make().map_err(failed)?;
                let document = json!({ "certificate": certificate, "key": key });
                let mut kept = Resource::new("", "", exchange.now, document);
                exchange.rows.insert(AUTHORITY, &mut kept)?;
                kept
            }
        };
        let [certificate, key] =
            ["certificate", "key"].map(|member| kept.document[member].as_str().unwrap_or_default());
        let issuer = KeyPair::from_pem(key).and_then(|key| Issuer::from_ca_cert_pem(certificate, key));
        issuer.map(Authority).map_err(failed)
    }

    /// A new key and its certificate.
    pub(super) fn issue(&self, exchange: &Exchange<'_>) -> Result<(KeyPair, CertificateDer<'static>), ApiError> {
        let issue = || -> Result<_, rcgen::Error> {
            let mut params = CertificateParams::new(Vec::new())?;
            params.distinguished_name.push(DnType::CommonName, "AWS IoT Certificate");
            self::device(&mut params, &exchange.new_id());
            let key = KeyPair::generate()?;
            let certificate = params.signed_by(&key, &self.0)?;
            Ok((key, certificate.der().clone()))
        };
        issue().map_err(failed)
    }

    /// The certificate for a request in PEM: its key and subject, and nothing else that it asks for.
    pub(super) fn sign(&self, exchange: &Exchange<'_>, request: &str) -> Result<CertificateDer<'static>, ApiError> {
        let invalid = |why: &str| exchange.invalid(format!("The certificate signing request is invalid: {why}"));
        let der = CertificateSigningRequestDer::from_pem_slice(request.as_bytes())
            .map_err(|_| invalid("it is no CERTIFICATE REQUEST in PEM"))?;
        let mut request =
            CertificateSigningRequestParams::from_der(&der).map_err(|error| invalid(&error.to_string()))?;
        let subject = request.params.distinguished_name;
        request.params = CertificateParams::default();
        request.params.distinguished_name = subject;
        device(&mut request.params, &exchange.new_id());
        let certificate = request.signed_by(&self.0).map_err(|error| invalid(&error.to_string()))?;
        Ok(certificate.der().clone())
    }
}

/// What all certificates of devices have in common. The serial number follows from an id that nothing else has.
fn device(params: &mut CertificateParams, id: &str) {
    wide(params);
    params.serial_number = Some(SerialNumber::from_slice(&Sha256::digest(id)[..16]));
    params.use_authority_key_identifier_extension = true;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
}

fn make() -> Result<(String, String), rcgen::Error> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.distinguished_name.push(DnType::CommonName, "Authority of the devices of a twinlink-emulator");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    wide(&mut params);
    let key = KeyPair::generate()?;
    Ok((params.self_signed(&key)?.pem(), key.serialize_pem()))
}

/// Wide enough for machines whose clock is wrong; AWS's certificates end then, too.
fn wide(params: &mut CertificateParams) {
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(2049, 12, 31);
}

fn failed(error: rcgen::Error) -> ApiError {
    ApiError::internal(format!("no certificate can be made: {error}"))
}
