//! A client certificate with its key: from PEM or PKCS#12, checked before anything is sent.

use super::key::{SigningKey, unusable};
use super::pem::{self, Block};
use super::pkcs12::Archive;
use crate::error::Error;
use crate::secret::Secret;
use crate::shown;
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use x509_parser::prelude::{FromDer, X509Certificate};
use x509_parser::time::ASN1Time;

/// A certificate and its private key, from files or bytes. They are read when keys are fetched, so that a renewed file
/// is taken up.
///
/// PEM holds the certificate, then intermediates, and the key in the same or another text; PKCS#12 (`.p12`, `.pfx`)
/// holds all of them. Keys are RSA with 2048, 3072 or 4096 bits and an exponent of 65537 or more, or EC on P-256 or
/// P-384.
///
/// PEM in the place of a path is taken for what it is.
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
    /// PEM that was given where a path is wanted.
    Text(Secret<Vec<u8>>),
}

impl Content {
    fn at(path: &Path) -> Self {
        if shown::is_pem(path) {
            return Content::Text(Secret::new(path.to_string_lossy().into_owned().into_bytes()));
        }
        Content::File(path.to_owned())
    }

    fn read(&self, name: &str) -> Result<Secret<Vec<u8>>, Error> {
        match self {
            Content::Bytes(bytes) | Content::Text(bytes) => Ok(bytes.clone()),
            Content::File(path) if path.as_os_str().is_empty() => {
                Err(Error::validation(format!("{name} must not be empty")))
            }
            Content::File(path) => std::fs::read(path)
                .map(Secret::new)
                .map_err(|error| unusable(format!("{name} {} cannot be read: {error}", shown::path(path)))),
        }
    }

    /// The blocks of PEM in `text`, which was read from here.
    fn blocks(&self, name: &str, text: &str) -> Result<Vec<Block>, Error> {
        let blocks = pem::blocks(name, text);
        if let (Content::Text(_), Err(error)) = (self, &blocks) {
            // Types for paths take slashes for separators, and two for one.
            return Err(unusable(format!("{error}; a path was wanted where it was given: give the content as bytes")));
        }
        blocks
    }
}

impl Certificate {
    /// From a file, PEM or PKCS#12.
    pub fn from_file(path: impl AsRef<Path>) -> Self {
        Self::new(Content::at(path.as_ref()))
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
        self.private_key = Some(Content::at(path.as_ref()));
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
        let Some(text) = pem::text(&content) else {
            let mut archive = Archive::open(name, &content, self.password_given())?;
            let (leaf, key) = join(name, &archive.certificates(), std::mem::take(&mut archive.keys), now)?;
            let chain = archive.chain(&leaf);
            return Loaded::new(leaf, chain, key, now);
        };
        let blocks = self.certificate.blocks(name, &text)?;
        let certificates = certificates(name, &blocks)?;
        let keys = match &self.private_key {
            None => self.keys(name, &blocks)?,
            Some(own) => {
                let content = own.read("private_key")?;
                let text = pem::text(&content).unwrap_or_default();
                self.keys("private_key", &own.blocks("private_key", &text)?)?
            }
        };
        let (leaf, key) = join(name, &certificates, keys, now)?;
        // Others of the same key are those that this one renewed.
        let chain = certificates.into_iter().filter(|der| !is_of(der, &key)).collect();
        Loaded::new(leaf, chain, key, now)
    }

    /// The keys of a PEM text, of which one must be readable.
    fn keys(&self, name: &str, blocks: &[Block]) -> Result<Vec<SigningKey>, Error> {
        let (mut keys, mut refused) = (Vec::new(), None);
        for block in blocks.iter().filter(|block| block.label.ends_with("PRIVATE KEY")) {
            match SigningKey::from_pem(&block.label, &block.content, self.password_given()) {
                Ok(key) => keys.push(key),
                Err(error) => refused = refused.or(Some(error)),
            }
        }
        match refused {
            _ if !keys.is_empty() => Ok(keys),
            Some(error) => Err(error),
            None => Err(unusable(format!("{name} holds no private key: give it as private_key, or in the same PEM"))),
        }
    }

    fn password_given(&self) -> Option<&str> {
        self.password.as_ref().map(|password| password.as_str())
    }
}

/// The certificates of a PEM text, DER.
fn certificates(name: &str, blocks: &[Block]) -> Result<Vec<Vec<u8>>, Error> {
    let is_certificate = |block: &&Block| matches!(&*block.label, "CERTIFICATE" | "X509 CERTIFICATE");
    let found: Vec<_> = blocks.iter().filter(is_certificate).map(|block| block.content.to_vec()).collect();
    if !found.is_empty() {
        return Ok(found);
    }
    let has = |label: &str| blocks.iter().any(|block| block.label == label);
    let hint = if has("TRUSTED CERTIFICATE") {
        ", but a TRUSTED CERTIFICATE: convert it with `openssl x509 -in old.pem -out new.pem`"
    } else if has("PKCS7") {
        ", but PKCS7: convert it with `openssl pkcs7 -print_certs -in old.p7b -out new.pem`"
    } else {
        ""
    };
    Err(unusable(format!("{name} holds no certificate{hint}")))
}

fn is_of(certificate: &[u8], key: &SigningKey) -> bool {
    let parsed = X509Certificate::from_der(certificate);
    parsed.is_ok_and(|(_, parsed)| key.fits(&parsed.public_key().subject_public_key.data))
}

/// Finds the key that has a certificate, and the certificate: the latest if the key has several, so that a renewed one
/// is taken.
fn join(
    name: &str,
    certificates: &[Vec<u8>],
    keys: Vec<SigningKey>,
    now: SystemTime,
) -> Result<(Vec<u8>, SigningKey), Error> {
    let mut parsed = Vec::with_capacity(certificates.len());
    for der in certificates {
        let (_, certificate) =
            X509Certificate::from_der(der).map_err(|error| unusable(format!("{name} is not X.509: {error}")))?;
        parsed.push((der, certificate));
    }
    let Some((_, first)) = parsed.first() else {
        return Err(unusable(format!("{name} holds no certificate")));
    };
    let mut pairs: Vec<(&X509Certificate<'_>, &Vec<u8>, SigningKey)> = Vec::new();
    for key in keys {
        let fitting =
            parsed.iter().filter(|(_, certificate)| key.fits(&certificate.public_key().subject_public_key.data));
        // One that is good now comes before one that will be.
        let rank = |certificate: &X509Certificate<'_>| {
            (check_validity(certificate, now).is_ok(), certificate.validity().not_after.timestamp())
        };
        let latest = fitting.max_by_key(|(_, certificate)| rank(certificate));
        if let Some((der, certificate)) = latest
            && !pairs.iter().any(|(_, _, known)| known.is(&key))
        {
            pairs.push((certificate, der, key));
        }
    }
    if pairs.len() > 1 {
        let subjects: Vec<_> = pairs.iter().map(|(certificate, ..)| certificate.subject().to_string()).collect();
        return Err(unusable(format!(
            "{name} holds {} private keys with a certificate each ({}): give a file with one of them",
            subjects.len(),
            subjects.join("; ")
        )));
    }
    match pairs.pop() {
        Some((_, der, key)) => Ok((der.clone(), key)),
        None => Err(unusable(format!("the private key is not that of the certificate {}", first.subject()))),
    }
}

/// Without keys, passwords and contents.
impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.certificate {
            _ if self.name != "certificate" => write!(f, "Certificate({})", self.name),
            Content::File(path) => write!(f, "Certificate::from_file({:?})", shown::path(path)),
            Content::Bytes(bytes) | Content::Text(bytes) => write!(f, "Certificate::from_bytes({} bytes)", bytes.len()),
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

impl Loaded {
    fn new(certificate: Vec<u8>, chain: Vec<Vec<u8>>, key: SigningKey, now: SystemTime) -> Result<Self, Error> {
        let (_, parsed) = X509Certificate::from_der(&certificate)
            .map_err(|error| unusable(format!("the certificate is not X.509: {error}")))?;
        check_validity(&parsed, now)?;
        let serial = parsed.serial.to_string();
        Ok(Loaded { certificate, chain, serial, key })
    }
}

fn check_validity(certificate: &X509Certificate<'_>, now: SystemTime) -> Result<(), Error> {
    let seconds = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
    let now = i64::try_from(seconds).ok().and_then(|seconds| ASN1Time::from_timestamp(seconds).ok());
    let validity = certificate.validity();
    let subject = certificate.subject();
    match now {
        Some(now) if now < validity.not_before => {
            let begin = validity.not_before;
            let why =
                format!("the certificate {subject} is not valid before {begin}, and this machine's clock says {now}");
            Err(unusable(why))
        }
        Some(now) if now > validity.not_after => {
            let end = validity.not_after;
            let why = format!("the certificate {subject} expired at {end}, and this machine's clock says {now}");
            Err(unusable(why))
        }
        _ => Ok(()),
    }
}
