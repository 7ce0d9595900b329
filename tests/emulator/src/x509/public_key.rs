//! Public keys and the signatures they verify.

use ring::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA256_ASN1, RSA_PKCS1_2048_8192_SHA256,
    UnparsedPublicKey, VerificationAlgorithm,
};
use rustls_pki_types::SubjectPublicKeyInfoDer;
use rustls_pki_types::pem::PemObject;
use x509_parser::oid_registry::{
    OID_EC_P256, OID_KEY_TYPE_EC_PUBLIC_KEY, OID_NIST_EC_P384, OID_PKCS1_RSAENCRYPTION, Oid,
};
use x509_parser::prelude::FromDer;
use x509_parser::x509::SubjectPublicKeyInfo;

/// A public key of a kind that signs requests or web identity tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PublicKey {
    /// The two numbers of an RSA key, as PKCS#1 writes them.
    Rsa(Vec<u8>),
    /// A point of the curve P-256.
    P256(Vec<u8>),
    /// A point of the curve P-384.
    P384(Vec<u8>),
}

impl PublicKey {
    /// The key of a certificate, or nothing when it is of another kind.
    pub(super) fn from_info(info: &SubjectPublicKeyInfo<'_>) -> Option<PublicKey> {
        let bytes = info.subject_public_key.data.to_vec();
        let algorithm = &info.algorithm;
        if algorithm.algorithm == OID_PKCS1_RSAENCRYPTION {
            return Some(PublicKey::Rsa(bytes));
        }
        if algorithm.algorithm != OID_KEY_TYPE_EC_PUBLIC_KEY {
            return None;
        }
        let curve = Oid::try_from(algorithm.parameters.as_ref()?.clone()).ok()?;
        if curve == OID_EC_P256 {
            Some(PublicKey::P256(bytes))
        } else if curve == OID_NIST_EC_P384 {
            Some(PublicKey::P384(bytes))
        } else {
            None
        }
    }

    /// The key in a PEM text that begins with `-----BEGIN PUBLIC KEY-----`.
    pub(crate) fn from_pem(pem: &str) -> Option<PublicKey> {
        let der = SubjectPublicKeyInfoDer::from_pem_slice(pem.as_bytes()).ok()?;
        let (_, info) = SubjectPublicKeyInfo::from_der(&der).ok()?;
        PublicKey::from_info(&info)
    }

    /// Whether the key made this RSA signature (PKCS#1 v1.5, SHA-256).
    pub(crate) fn verifies_rsa(&self, message: &[u8], signature: &[u8]) -> bool {
        matches!(self, PublicKey::Rsa(key) if verifies(&RSA_PKCS1_2048_8192_SHA256, key, message, signature))
    }

    /// Whether the key made this ECDSA signature (ASN.1, SHA-256).
    pub(crate) fn verifies_ecdsa(&self, message: &[u8], signature: &[u8]) -> bool {
        match self {
            PublicKey::P256(key) => verifies(&ECDSA_P256_SHA256_ASN1, key, message, signature),
            PublicKey::P384(key) => verifies(&ECDSA_P384_SHA256_ASN1, key, message, signature),
            PublicKey::Rsa(_) => false,
        }
    }

    /// Whether the key made this signature of a JSON web token with the named algorithm.
    pub(crate) fn verifies_token(&self, algorithm: &str, message: &[u8], signature: &[u8]) -> bool {
        match (self, algorithm) {
            (PublicKey::Rsa(_), "RS256") => self.verifies_rsa(message, signature),
            (PublicKey::P256(key), "ES256") => verifies(&ECDSA_P256_SHA256_FIXED, key, message, signature),
            _ => false,
        }
    }
}

fn verifies(algorithm: &'static dyn VerificationAlgorithm, key: &[u8], message: &[u8], signature: &[u8]) -> bool {
    UnparsedPublicKey::new(algorithm, key).verify(message, signature).is_ok()
}
