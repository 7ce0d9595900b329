//! PKCS#12 archives: keys and certificates as bags, which are joined by what they are rather than by what they are
//! called.

use super::key::{SigningKey, unusable};
use crate::error::Error;
use p12_keystore::error::Error as ArchiveError;
use p12_keystore::{CertificateBag, Pkcs12Archive};
use x509_parser::prelude::{FromDer, X509Certificate};

/// Prompts for the password of the archive and for one of the key in PEM.
const CONVERT: &str = "`openssl pkcs12 -in old.p12 -out new.pem`";

/// The content of the object identifier of PBMAC1, 1.2.840.113549.1.5.14.
const PBMAC1: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x05, 0x0E];

/// What an archive holds.
pub(super) struct Archive {
    certificates: Vec<CertificateBag>,
    pub(super) keys: Vec<SigningKey>,
}

impl Archive {
    /// Opens the archive that `name` was set to.
    pub(super) fn open(name: &str, content: &[u8], password: Option<&str>) -> Result<Self, Error> {
        let archive = Pkcs12Archive::from_pkcs12(content, password.unwrap_or_default())
            .map_err(|error| refused(name, content, password.is_some(), &error))?;
        if archive.keys.is_empty() {
            return Err(unusable(format!("{name} is a PKCS#12 archive without a private key")));
        }
        let (mut keys, mut refused) = (Vec::new(), None);
        for bag in &archive.keys {
            match SigningKey::from_pem("PRIVATE KEY", bag.key.as_der(), None) {
                Ok(key) => keys.push(key),
                // Another key of the archive may do.
                Err(error) => refused = Some(error),
            }
        }
        match refused {
            Some(error) if keys.is_empty() => Err(error),
            _ => Ok(Archive { certificates: archive.certs, keys }),
        }
    }

    /// The certificates, DER.
    pub(super) fn certificates(&self) -> Vec<Vec<u8>> {
        self.certificates.iter().map(|bag| bag.cert.as_der().to_vec()).collect()
    }

    /// The certificates that vouch for `leaf`, each for the one before it. There may be others in the archive.
    pub(super) fn chain(&self, leaf: &[u8]) -> Vec<Vec<u8>> {
        let mut chain: Vec<&CertificateBag> = Vec::new();
        let mut last = self.certificates.iter().find(|bag| bag.cert.as_der() == leaf);
        while let Some(bag) = last.filter(|bag| bag.cert.issuer() != bag.cert.subject()) {
            let known = |issuer: &&CertificateBag| chain.iter().any(|bag| bag.cert == issuer.cert);
            last = self
                .certificates
                .iter()
                .find(|issuer| issuer.cert.subject() == bag.cert.issuer() && !issuer.trusted && !known(issuer));
            chain.extend(last);
        }
        chain.into_iter().map(|bag| bag.cert.as_der().to_vec()).collect()
    }
}

/// Says what is wrong with content that was taken for an archive.
fn refused(name: &str, content: &[u8], has_password: bool, error: &ArchiveError) -> Error {
    let hint = if has_password { "is the password right?" } else { "does it need a password?" };
    if X509Certificate::from_der(content).is_ok() {
        return unusable(format!(
            "{name} is a certificate in DER, which is not read: convert it with `openssl x509 -inform DER -in old.der \
             -out new.pem`"
        ));
    }
    // A sequence of indefinite length, which DER does not know.
    if content.starts_with(&[0x30, 0x80]) {
        return unusable(format!("{name} is in BER, not in DER, and is not read: convert it with {CONVERT}"));
    }
    // The archive's own algorithms are readable; whatever is encrypted does not look like one.
    if content.windows(PBMAC1.len()).any(|window| window == PBMAC1) {
        return unusable(format!(
            "{name} is a PKCS#12 archive with PBMAC1, which is not read: convert it with {CONVERT} (OpenSSL 3.4 or newer)"
        ));
    }
    match error {
        ArchiveError::UnsupportedEncryptionScheme => unusable(format!(
            "{name} is a PKCS#12 archive that is encrypted in a way that is not read: convert it with \
             `openssl pkcs12 -legacy -in old.p12 -out new.pem`"
        )),
        ArchiveError::InvalidParameters => unusable(format!(
            "{name} is a PKCS#12 archive that asks for too many rounds or too much memory: convert it with {CONVERT}"
        )),
        error => unusable(format!("{name} is neither PEM nor a PKCS#12 archive that can be opened: {error}; {hint}")),
    }
}
