//! A client certificate with its key: from PEM or PKCS#12, checked before anything is sent.

use super::key::{SigningKey, unusable};
use crate::error::Error;
use crate::secret::Secret;
use p12_keystore::{KeyStore, Pkcs12ImportPolicy};
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use x509_parser::pem::Pem;
use x509_parser::prelude::{FromDer, X509Certificate};
use x509_parser::time::ASN1Time;

/// A certificate and its private key, from files or bytes. They are read when keys are fetched, so that a renewed file
/// is taken up.
///
/// PEM holds the certificate first, then intermediates, and the key in the same or another text; PKCS#12 (`.p12`,
/// `.pfx`) holds all of them. Keys are RSA of 2048 bits or more, or EC on P-256 or P-384.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Certificate {
    certificate: Content,
    private_key: Option<Content>,
    password: Option<Secret<String>>,
    /// What errors call it: all but the default tell where it was found.
    name: String,
}

#[derive(Clone, PartialEq, Eq, Hash)]
enum Content {
    File(PathBuf),
    Bytes(Secret<Vec<u8>>),
}

impl Content {
    fn read(&self, name: &str) -> Result<Secret<Vec<u8>>, Error> {
        match self {
            Content::Bytes(bytes) => Ok(bytes.clone()),
            Content::File(path) if path.as_os_str().is_empty() => {
                Err(Error::validation(format!("{name} must not be empty")))
            }
            Content::File(path) => std::fs::read(path)
                .map(Secret::new)
                .map_err(|error| unusable(format!("{name} {} cannot be read: {error}", path.display()))),
        }
    }
}

impl Certificate {
    /// From a file, PEM or PKCS#12.
    pub fn from_file(path: impl AsRef<Path>) -> Self {
        Self::new(Content::File(path.as_ref().to_owned()))
    }

    /// From bytes, PEM or PKCS#12.
    pub fn from_bytes(bytes: impl Into<Vec<u8>>) -> Self {
        Self::new(Content::Bytes(Secret::new(bytes.into())))
    }

    fn new(certificate: Content) -> Self {
        Certificate { certificate, private_key: None, password: None, name: "certificate".to_owned() }
    }

    pub(super) fn named(self, name: String) -> Self {
        Certificate { name, ..self }
    }

    /// To compare it with one that was found elsewhere.
    #[cfg(test)]
    pub(super) fn unnamed(self) -> Self {
        self.named("certificate".to_owned())
    }

    /// The private key in a PEM file of its own.
    #[must_use]
    pub fn private_key_file(mut self, path: impl AsRef<Path>) -> Self {
        self.private_key = Some(Content::File(path.as_ref().to_owned()));
        self
    }

    /// The private key as PEM of its own.
    #[must_use]
    pub fn private_key_bytes(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.private_key = Some(Content::Bytes(Secret::new(bytes.into())));
        self
    }

    /// The password of the PKCS#12 archive, or of an encrypted PEM key.
    #[must_use]
    pub fn password(self, password: impl Into<String>) -> Self {
        self.secret(Secret::new(password.into()))
    }

    pub(super) fn secret(mut self, password: Secret<String>) -> Self {
        self.password = Some(password);
        self
    }

    /// Reads and checks everything.
    pub(super) fn load(&self, now: SystemTime) -> Result<Loaded, Error> {
        let (content, name) = (self.certificate.read(&self.name)?, &self.name);
        let (chain, key) = if is_pem(&content) { self.load_pem(&content)? } else { self.load_pkcs12(&content)? };
        let mut chain = chain.into_iter();
        let leaf = chain.next().ok_or_else(|| unusable(format!("{name} holds no certificate")))?;
        let (_, parsed) =
            X509Certificate::from_der(&leaf).map_err(|error| unusable(format!("{name} is not X.509: {error}")))?;
        check_validity(&parsed, now)?;
        if !key.fits(&parsed.public_key().subject_public_key.data) {
            return Err(unusable(format!("the private key is not that of the certificate {}", parsed.subject())));
        }
        let serial = parsed.serial.to_string();
        Ok(Loaded { certificate: leaf, chain: chain.collect(), serial, key })
    }

    fn load_pem(&self, content: &[u8]) -> Result<(Vec<Vec<u8>>, SigningKey), Error> {
        let own = self.private_key.as_ref().map(|key| key.read("private_key")).transpose()?;
        let mut chain = Vec::new();
        for (label, contents) in blocks(&self.name, content)? {
            if label == "CERTIFICATE" {
                chain.push(contents.to_vec());
            }
        }
        let (name, text) = match &own {
            Some(own) => ("private_key", own.as_slice()),
            None => (self.name.as_str(), content),
        };
        let blocks = blocks(name, text)?;
        let (label, key) = blocks.iter().find(|(label, _)| label.ends_with("PRIVATE KEY")).ok_or_else(|| {
            unusable(format!("{name} holds no private key: give it as private_key, or in the same PEM"))
        })?;
        Ok((chain, SigningKey::from_pem(label, key, self.password_given())?))
    }

    fn password_given(&self) -> Option<&str> {
        self.password.as_ref().map(|password| password.as_str())
    }

    fn load_pkcs12(&self, content: &[u8]) -> Result<(Vec<Vec<u8>>, SigningKey), Error> {
        let (name, password) = (&self.name, self.password_given().unwrap_or_default());
        let store = KeyStore::from_pkcs12(content, password, Pkcs12ImportPolicy::Relaxed).map_err(|error| {
            let hint = if self.password.is_some() { "is the password right?" } else { "does it need a password?" };
            unusable(format!("{name} is neither PEM nor a PKCS#12 archive that can be opened: {error}; {hint}"))
        })?;
        let (_, entry) = store.private_key_chain().ok_or_else(|| {
            unusable(format!("{name} is a PKCS#12 archive without a certificate that has a private key"))
        })?;
        let chain = entry.certs().iter().map(|certificate| certificate.as_der().to_vec()).collect();
        Ok((chain, SigningKey::from_pem("PRIVATE KEY", entry.key().as_der(), None)?))
    }
}

/// Without keys, passwords and contents.
impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.certificate {
            _ if self.name != "certificate" => write!(f, "Certificate({})", self.name),
            Content::File(path) => write!(f, "Certificate::from_file({path:?})"),
            Content::Bytes(bytes) => write!(f, "Certificate::from_bytes({} bytes)", bytes.len()),
        }
    }
}

/// A certificate that can sign now.
pub(super) struct Loaded {
    /// DER.
    pub(super) certificate: Vec<u8>,
    /// The intermediates, DER.
    pub(super) chain: Vec<Vec<u8>>,
    /// Decimal.
    pub(super) serial: String,
    pub(super) key: SigningKey,
}

fn is_pem(content: &[u8]) -> bool {
    const BEGIN: &[u8] = b"-----BEGIN ";
    // Tools put comments before the first block.
    content.windows(BEGIN.len()).any(|window| window == BEGIN)
}

/// A block of a PEM text: label and content.
type Block = (String, Secret<Vec<u8>>);

fn blocks(name: &str, text: &[u8]) -> Result<Vec<Block>, Error> {
    Pem::iter_from_buffer(text)
        .map(|block| block.map(|block| (block.label, Secret::new(block.contents))))
        .collect::<Result<_, _>>()
        .map_err(|error| unusable(format!("{name} is damaged PEM: {error}")))
}

fn check_validity(certificate: &X509Certificate<'_>, now: SystemTime) -> Result<(), Error> {
    let seconds = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
    let now = i64::try_from(seconds).ok().and_then(|seconds| ASN1Time::from_timestamp(seconds).ok());
    let validity = certificate.validity();
    let subject = certificate.subject();
    match now {
        Some(now) if now < validity.not_before => {
            Err(unusable(format!("the certificate {subject} is not valid before {}", validity.not_before)))
        }
        Some(now) if now > validity.not_after => {
            Err(unusable(format!("the certificate {subject} expired at {}", validity.not_after)))
        }
        _ => Ok(()),
    }
}
