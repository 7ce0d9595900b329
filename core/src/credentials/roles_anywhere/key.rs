//! The private key of a client certificate.

use crate::error::{Error, ErrorKind};
use p256::ecdsa::signature::Signer;
use p384::ecdsa::signature::hazmat::PrehashSigner;
use pkcs8::{DecodePrivateKey, EncryptedPrivateKeyInfoRef};
use ring::rand::SystemRandom;
use ring::signature::{KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use sha2::{Digest, Sha256};

/// A certificate or key that nothing can be signed with.
pub(super) fn unusable(message: String) -> Error {
    Error::new(ErrorKind::Credentials, message)
}

/// A key that can sign as Roles Anywhere wants it.
pub(super) enum SigningKey {
    Rsa(Box<RsaKeyPair>),
    P256(p256::ecdsa::SigningKey),
    P384(p384::ecdsa::SigningKey),
}

impl SigningKey {
    /// From the DER in a PEM block with this label.
    pub(super) fn from_pem(label: &str, der: &[u8], password: Option<&str>) -> Result<Self, Error> {
        match label {
            "PRIVATE KEY" => Self::from_pkcs8(der),
            "RSA PRIVATE KEY" => rsa(RsaKeyPair::from_der(der)),
            "EC PRIVATE KEY" => p256::SecretKey::from_sec1_der(der)
                .map(|key| SigningKey::P256(key.into()))
                .or_else(|_| p384::SecretKey::from_sec1_der(der).map(|key| SigningKey::P384(key.into())))
                .map_err(|_| other_kind()),
            "ENCRYPTED PRIVATE KEY" => {
                let Some(password) = password else {
                    return Err(unusable("the private key is encrypted: give its password".to_owned()));
                };
                let wrong = |error: &dyn std::fmt::Display| {
                    unusable(format!("the private key cannot be decrypted: {error}; is the password right?"))
                };
                let encrypted = EncryptedPrivateKeyInfoRef::try_from(der).map_err(|error| wrong(&error))?;
                Self::from_pkcs8(encrypted.decrypt(password).map_err(|error| wrong(&error))?.as_bytes())
            }
            _ => Err(other_kind()),
        }
    }

    fn from_pkcs8(der: &[u8]) -> Result<Self, Error> {
        if let Ok(key) = p256::SecretKey::from_pkcs8_der(der) {
            return Ok(SigningKey::P256(key.into()));
        }
        if let Ok(key) = p384::SecretKey::from_pkcs8_der(der) {
            return Ok(SigningKey::P384(key.into()));
        }
        rsa(RsaKeyPair::from_pkcs8(der))
    }

    /// Whether the public key of a certificate, as the bits of its `subjectPublicKey`, belongs to this key.
    pub(super) fn fits(&self, public: &[u8]) -> bool {
        match self {
            SigningKey::Rsa(key) => key.public_key().as_ref() == public,
            SigningKey::P256(key) => key.verifying_key().to_sec1_point(false).as_bytes() == public,
            SigningKey::P384(key) => key.verifying_key().to_sec1_point(false).as_bytes() == public,
        }
    }

    /// The name of the algorithm in a signature.
    pub(super) fn algorithm(&self) -> &'static str {
        match self {
            SigningKey::Rsa(_) => "AWS4-X509-RSA-SHA256",
            SigningKey::P256(_) | SigningKey::P384(_) => "AWS4-X509-ECDSA-SHA256",
        }
    }

    /// Signs the SHA-256 hash of `text`, whatever the curve.
    pub(super) fn sign(&self, text: &[u8]) -> Result<Vec<u8>, Error> {
        let failed = |why: String| unusable(format!("the private key cannot sign: {why}"));
        match self {
            SigningKey::Rsa(key) => {
                let mut signature = vec![0; key.public().modulus_len()];
                key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text, &mut signature)
                    .map_err(|error| failed(error.to_string()))?;
                Ok(signature)
            }
            SigningKey::P256(key) => {
                let signature: p256::ecdsa::DerSignature =
                    key.try_sign(text).map_err(|error| failed(error.to_string()))?;
                Ok(signature.as_bytes().to_vec())
            }
            SigningKey::P384(key) => {
                let signature: p384::ecdsa::Signature =
                    key.sign_prehash(&Sha256::digest(text)).map_err(|error| failed(error.to_string()))?;
                Ok(signature.to_der().as_bytes().to_vec())
            }
        }
    }
}

fn rsa(key: Result<RsaKeyPair, ring::error::KeyRejected>) -> Result<SigningKey, Error> {
    key.map(|key| SigningKey::Rsa(Box::new(key))).map_err(|error| {
        unusable(format!("the private key is none of RSA with 2048 bits or more, EC on P-256 or EC on P-384 ({error})"))
    })
}

fn other_kind() -> Error {
    unusable("the private key is none of RSA with 2048 bits or more, EC on P-256 or EC on P-384".to_owned())
}
