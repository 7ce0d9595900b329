//! The private key of a client certificate.

use crate::error::{Error, ErrorKind};
use crate::secret::Secret;
use p256::ecdsa::signature::Signer;
use p384::ecdsa::signature::hazmat::PrehashSigner;
use pkcs8::der::asn1::{AnyRef, OctetStringRef};
use pkcs8::der::{self, Decode};
use pkcs8::pkcs5::{self, pbes2};
use pkcs8::{AlgorithmIdentifierRef, DecodePrivateKey, PrivateKeyInfoRef};
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
            "ENCRYPTED PRIVATE KEY" => Self::from_pkcs8(&decrypt(der, password)?),
            "OPENSSH PRIVATE KEY" => Err(unusable(
                "the private key is in OpenSSH's own form, which is not read: convert a copy of it with `ssh-keygen -p \
                 -m PKCS8 -f copy.key`"
                    .to_owned(),
            )),
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

    /// The public key, as the bits of the `subjectPublicKey` of a certificate.
    fn public(&self) -> Vec<u8> {
        match self {
            SigningKey::Rsa(key) => key.public_key().as_ref().to_vec(),
            SigningKey::P256(key) => key.verifying_key().to_sec1_point(false).as_bytes().to_vec(),
            SigningKey::P384(key) => key.verifying_key().to_sec1_point(false).as_bytes().to_vec(),
        }
    }

    /// Whether the public key of a certificate, as the bits of its `subjectPublicKey`, belongs to this key.
    pub(super) fn fits(&self, public: &[u8]) -> bool {
        self.public() == public
    }

    /// Whether both are the same key.
    pub(super) fn is(&self, other: &SigningKey) -> bool {
        self.public() == other.public()
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
    key.map(|key| SigningKey::Rsa(Box::new(key)))
        .map_err(|error| unusable(format!("the private key is none of {KINDS} ({error})")))
}

fn other_kind() -> Error {
    unusable(format!("the private key is none of {KINDS}"))
}

/// What `ring` takes of RSA, and the curves.
const KINDS: &str = "RSA with 2048, 3072 or 4096 bits and an exponent of 65537 or more, EC on P-256 or EC on P-384";

/// Prompts for the old password and for one of the new file.
const CONVERT: &str = "openssl pkcs8 -topk8 -in old.pem -out new.pem";

/// More rounds would take many seconds; OpenSSL's own commands make 2048, password managers up to a million.
const MOST_ROUNDS: u32 = 10_000_000;

/// For scrypt; what archives are bounded by, too.
const MOST_MEMORY: u64 = 1 << 30;

fn decrypt(der: &[u8], password: Option<&str>) -> Result<Secret<Vec<u8>>, Error> {
    let failed = |why: String| unusable(format!("the private key cannot be decrypted: {why}"));
    let parts = AnyRef::from_der(der).and_then(|outer| {
        outer.sequence(|reader| {
            let algorithm = AlgorithmIdentifierRef::decode(reader)?;
            Ok::<_, der::Error>((algorithm, <&OctetStringRef>::decode(reader)?.as_bytes()))
        })
    });
    let (algorithm, encrypted) = parts.map_err(|error| failed(format!("it is damaged ({error})")))?;
    if algorithm.oid != pbes2::PBES2_OID {
        return Err(unusable(format!(
            "the private key is encrypted in an old way (PBES1, {}), which is not read: convert it with `{CONVERT}`; \
             OpenSSL 3 may want `-provider legacy -provider default` with it",
            algorithm.oid
        )));
    }
    let unknown = |why: String| {
        unusable(format!("the private key is encrypted in a way that is not read ({why}): convert it with `{CONVERT}`"))
    };
    let parameters = algorithm.parameters.ok_or_else(|| unknown("no parameters".to_owned()))?;
    let parameters = pbes2::Parameters::try_from(parameters).map_err(|error| unknown(error.to_string()))?;
    let is_too_much = match &parameters.kdf {
        pbes2::Kdf::Pbkdf2(asked) => asked.iteration_count > MOST_ROUNDS,
        pbes2::Kdf::Scrypt(asked) => {
            let block = 128 * u64::from(asked.block_size) * u64::from(asked.parallelization);
            asked.cost_parameter.saturating_mul(block) > MOST_MEMORY
        }
        _ => false,
    };
    if is_too_much {
        return Err(unknown("it takes too many rounds or too much memory".to_owned()));
    }
    let Some(password) = password else {
        return Err(unusable("the private key is encrypted: give its password".to_owned()));
    };
    let wrong = |why: &str| failed(format!("{why}; is the password right?"));
    let decrypted = match parameters.decrypt(password, encrypted) {
        Ok(decrypted) => Secret::new(decrypted),
        Err(pkcs5::Error::DecryptFailed) => return Err(wrong("what comes of it is no key")),
        Err(error) => return Err(unknown(error.to_string())),
    };
    // One wrong password in 256 leaves what could be a text.
    PrivateKeyInfoRef::try_from(decrypted.as_slice()).map_err(|_| wrong("what comes of it is no key"))?;
    Ok(decrypted)
}
