//! A client certificate for TLS.

use super::certificate::Certificate;
use super::key::SigningKey;
use crate::error::Error;
use p256::ecdsa::signature::Signer as _;
use ring::rand::SystemRandom;
use ring::signature::{
    RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RSA_PKCS1_SHA512, RSA_PSS_SHA256, RSA_PSS_SHA384, RSA_PSS_SHA512, RsaEncoding,
};
use rustls::pki_types::CertificateDer;
use rustls::sign::{CertifiedKey, Signer};
use rustls::{SignatureAlgorithm, SignatureScheme};
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

impl Certificate {
    /// Reads everything, for TLS.
    pub(crate) fn identity(&self) -> Result<Arc<CertifiedKey>, Error> {
        let loaded = self.load(SystemTime::now())?;
        let chain = std::iter::once(loaded.certificate).chain(loaded.chain).map(CertificateDer::from).collect();
        Ok(Arc::new(CertifiedKey::new(chain, Arc::new(TlsKey(Arc::new(loaded.key))))))
    }

    /// Reads and checks everything, and forgets it.
    pub(crate) fn check(&self) -> Result<(), Error> {
        self.load(SystemTime::now()).map(|_| ())
    }
}

/// The private key, as rustls wants it.
struct TlsKey(Arc<SigningKey>);

impl TlsKey {
    /// What the key can sign, the best first.
    fn schemes(&self) -> &'static [SignatureScheme] {
        match *self.0 {
            SigningKey::Rsa(_) => &[
                SignatureScheme::RSA_PSS_SHA512,
                SignatureScheme::RSA_PSS_SHA384,
                SignatureScheme::RSA_PSS_SHA256,
                SignatureScheme::RSA_PKCS1_SHA512,
                SignatureScheme::RSA_PKCS1_SHA384,
                SignatureScheme::RSA_PKCS1_SHA256,
            ],
            SigningKey::P256(_) => &[SignatureScheme::ECDSA_NISTP256_SHA256],
            SigningKey::P384(_) => &[SignatureScheme::ECDSA_NISTP384_SHA384],
        }
    }
}

impl rustls::sign::SigningKey for TlsKey {
    fn choose_scheme(&self, offered: &[SignatureScheme]) -> Option<Box<dyn Signer>> {
        let scheme = *self.schemes().iter().find(|scheme| offered.contains(scheme))?;
        Some(Box::new(TlsSigner { key: Arc::clone(&self.0), scheme }))
    }

    fn algorithm(&self) -> SignatureAlgorithm {
        match *self.0 {
            SigningKey::Rsa(_) => SignatureAlgorithm::RSA,
            SigningKey::P256(_) | SigningKey::P384(_) => SignatureAlgorithm::ECDSA,
        }
    }
}

struct TlsSigner {
    key: Arc<SigningKey>,
    scheme: SignatureScheme,
}

impl Signer for TlsSigner {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, rustls::Error> {
        let failed = || rustls::Error::General("the private key cannot sign".to_owned());
        match &*self.key {
            SigningKey::Rsa(key) => {
                let encoding: &dyn RsaEncoding = match self.scheme {
                    SignatureScheme::RSA_PSS_SHA512 => &RSA_PSS_SHA512,
                    SignatureScheme::RSA_PSS_SHA384 => &RSA_PSS_SHA384,
                    SignatureScheme::RSA_PSS_SHA256 => &RSA_PSS_SHA256,
                    SignatureScheme::RSA_PKCS1_SHA512 => &RSA_PKCS1_SHA512,
                    SignatureScheme::RSA_PKCS1_SHA384 => &RSA_PKCS1_SHA384,
                    _ => &RSA_PKCS1_SHA256,
                };
                let mut signature = vec![0; key.public().modulus_len()];
                key.sign(encoding, &SystemRandom::new(), message, &mut signature).map_err(|_| failed())?;
                Ok(signature)
            }
            SigningKey::P256(key) => {
                let signature: p256::ecdsa::DerSignature = key.try_sign(message).map_err(|_| failed())?;
                Ok(signature.as_bytes().to_vec())
            }
            SigningKey::P384(key) => {
                let signature: p384::ecdsa::DerSignature = key.try_sign(message).map_err(|_| failed())?;
                Ok(signature.as_bytes().to_vec())
            }
        }
    }

    fn scheme(&self) -> SignatureScheme {
        self.scheme
    }
}

/// Without the key.
impl fmt::Debug for TlsKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TlsKey")
    }
}

/// Without the key.
impl fmt::Debug for TlsSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TlsSigner({:?})", self.scheme)
    }
}
