//! [`CaBundle`]: the certificates of authorities, as others write such files.

use crate::error::{Error, ErrorKind};
use crate::per_process::PerProcess;
use crate::secret::Secret;
use crate::shown;
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fmt;
use std::fs::File;
use std::hash::{Hash, Hasher};
use std::io::{self, Read as _};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// How long a bundle may be: far longer than all authorities of the world make it.
const MOST: u64 = 64 * 1024 * 1024;

/// Certificates of authorities that are trusted besides the platform's.
#[derive(Clone)]
pub(crate) struct CaBundle {
    pub(crate) path: String,
    pub(super) certificates: Arc<[CertificateDer<'static>]>,
    /// A file that was replaced is another bundle.
    digest: [u8; 32],
}

impl CaBundle {
    /// Reads a file; `from` says who named it, as the end of a phrase. What is no certificate is passed over with a
    /// warning: such files are put together by hand, and one bad part must not cost the good ones.
    pub(super) fn read(path: &str, from: &str) -> Result<Self, Error> {
        let refuse = |why: String| {
            let shown = shown::path(Path::new(path));
            Error::validation(format!("ca_bundle must be a file of PEM certificates, but is {shown:?}{from}: {why}"))
        };
        // A bundle has hundreds of certificates, and a program may open many connectors.
        type Known = HashMap<[u8; 32], Weak<[CertificateDer<'static>]>>;
        static KNOWN: PerProcess<Mutex<Known>> = PerProcess::new();
        // There may be a key in it that does not belong there.
        let pem = Secret::new(content(path).map_err(|error| match is_want(&error) {
            true => Error::new(ErrorKind::Internal, format!("ca_bundle {path:?}{from} cannot be read now: {error}")),
            false => refuse(error.to_string()),
        })?);
        let digest = Sha256::digest(&*pem).into();
        let bundle = |certificates| CaBundle { path: path.to_owned(), certificates, digest };
        let mut known = KNOWN.get().lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(certificates) = known.get(&digest).and_then(Weak::upgrade) {
            return Ok(bundle(certificates));
        }
        let Found { certificates, passed_over } = find(&pem);
        let told = passed_over.join("; ");
        if certificates.is_empty() {
            return Err(refuse(if told.is_empty() { of_another_kind(&pem).to_owned() } else { told }));
        }
        if !told.is_empty() {
            tracing::warn!("of ca_bundle {path:?}{from} is passed over: {told}");
        }
        let certificates: Arc<[_]> = certificates.into();
        known.retain(|_, certificates| certificates.strong_count() > 0);
        known.insert(digest, Arc::downgrade(&certificates));
        Ok(bundle(certificates))
    }
}

/// What a file holds. A device may never end.
pub(super) fn content(path: &str) -> io::Result<Vec<u8>> {
    let mut content = Vec::new();
    File::open(path)?.take(MOST + 1).read_to_end(&mut content)?;
    if content.len() as u64 > MOST { Err(io::Error::other("it is longer than 64 MiB")) } else { Ok(content) }
}

/// Whether descriptors or memory are wanting.
#[cfg(unix)]
pub(super) fn is_want(error: &io::Error) -> bool {
    use nix::errno::Errno;
    let wants = [Errno::EMFILE, Errno::ENFILE, Errno::ENOMEM];
    error.raw_os_error().is_some_and(|code| wants.contains(&Errno::from_raw(code)))
}

#[cfg(not(unix))]
pub(super) fn is_want(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::OutOfMemory
}

/// Without the certificates: there are hundreds.
impl fmt::Debug for CaBundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CaBundle({:?})", self.path)
    }
}

impl PartialEq for CaBundle {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && self.digest == other.digest
    }
}

impl Eq for CaBundle {}

impl Hash for CaBundle {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.digest.hash(state);
    }
}

/// What a PEM file holds.
pub(super) struct Found {
    /// Those that can be trusted.
    pub(super) certificates: Vec<CertificateDer<'static>>,
    /// All else, with its place and why.
    pub(super) passed_over: Vec<String>,
}

/// Reads a PEM file line by line. It may have been put together from files with a byte order mark each, with line ends of
/// any system, blanks around the lines, and text between.
pub(super) fn find(pem: &[u8]) -> Found {
    let mut found = Found { certificates: Vec::new(), passed_over: Vec::new() };
    let mut open: Option<Section> = None;
    let mut number = 0;
    for (place, line) in pem.split(|byte| *byte == b'\n').enumerate() {
        let line = line.trim_ascii();
        let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line).trim_ascii();
        if let Some(label) = label(line, b"-----BEGIN ") {
            if let Some(section) = open.replace(Section { line: place + 1, label, text: Vec::new() }) {
                found.passed_over.push(format!("{} (line {}): it has no end", section.label, section.line));
            }
        } else if label(line, b"-----END ").is_some() {
            if let Some(section) = open.take() {
                section.read(&mut number, &mut found);
            }
        } else if let Some(section) = &mut open {
            section.text.extend_from_slice(line);
            section.text.push(b'\n');
        }
    }
    if let Some(section) = open {
        found.passed_over.push(format!("{} (line {}): it has no end", section.label, section.line));
    }
    found
}

fn label(line: &[u8], start: &[u8]) -> Option<String> {
    let label = line.strip_prefix(start)?.strip_suffix(b"-----")?;
    Some(String::from_utf8_lossy(label).into_owned())
}

/// What stands between two lines of dashes.
struct Section {
    line: usize,
    label: String,
    text: Vec<u8>,
}

impl Section {
    fn read(self, number: &mut usize, found: &mut Found) {
        let Section { line, label, text } = self;
        if label.ends_with("PRIVATE KEY") {
            drop(Secret::new(text));
            // Who puts a key into a file of authorities gives it away to all who read that.
            return found.passed_over.push(format!("a private key (line {line}), which does not belong here"));
        }
        if label != "CERTIFICATE" && label != "X509 CERTIFICATE" {
            return found.passed_over.push(format!("{label} (line {line}), which is no certificate"));
        }
        *number += 1;
        match certificate(&text) {
            Ok(certificate) => found.certificates.push(certificate),
            Err(why) => found.passed_over.push(format!("certificate {number} (line {line}): {why}")),
        }
    }
}

fn certificate(text: &[u8]) -> Result<CertificateDer<'static>, String> {
    let pem = [b"-----BEGIN CERTIFICATE-----\n", text, b"-----END CERTIFICATE-----\n"].concat();
    let certificate = CertificateDer::from_pem_slice(&pem).map_err(|error| error.to_string())?;
    RootCertStore::empty().add(certificate.clone()).map_err(|error| error.to_string())?;
    Ok(certificate)
}

/// Why a file may hold no certificate at all.
fn of_another_kind(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "it is UTF-16: save it as plain ASCII or UTF-8",
        [0x30, 0x81..=0x84, ..] => "it is DER: openssl x509 -inform DER -in FILE -out FILE.pem converts it",
        _ => "it holds none",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn authority() -> String {
        let key = rcgen::KeyPair::generate().expect("a key");
        let mut parameters = rcgen::CertificateParams::default();
        parameters.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        parameters.self_signed(&key).expect("a certificate").pem()
    }

    /// Of version 1, as the oldest authorities of some companies are.
    const OF_VERSION_1: &str = "\
-----BEGIN CERTIFICATE-----
MIIBGDCBvwIUbYvZgCvyHUIXyD29q3ZRM1BYSXswCgYIKoZIzj0EAwIwDjEMMAoG
A1UEAwwDT2xkMCAXDTI2MTEyNjAzMDEzN1oYDzIxMjYxMTAyMDMwMTM3WjAOMQww
CgYDVQQDDANPbGQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATc2Y4MenX79LyR
arV9Rl54KzWmg/krrPGOVDTYDhueYye7jcgDMG8cXvNLNWUwvMX5MKwZc8VJ5oJp
he+CrbTkMAoGCCqGSM49BAMCA0gAMEUCIQDiGnSfJ1BrJkg2KV+sF4wshMdmF4g9
55Z7amlBOj2BVwIgYLMw89ETWdR/yV9RqQcvDx+ep9j0Xr8DiUa3dfi5jxs=
-----END CERTIFICATE-----
";

    #[test]
    fn what_others_write_is_read() {
        let (one, two) = (authority(), authority());
        let key = "-----BEGIN PRIVATE KEY-----\nTm9uZQ==\n-----END PRIVATE KEY-----\n";
        let list = "-----BEGIN X509 CRL-----\nTm9uZQ==\n-----END X509 CRL-----\n";
        let broken = "-----BEGIN CERTIFICATE-----\nTm9uZQ==\n-----END CERTIFICATE-----\n";
        let old = one.replace("CERTIFICATE", "X509 CERTIFICATE");
        let bent: String = one.lines().map(|line| format!("  {line} \n")).collect();
        for (pem, certificates, passed_over) in [
            (format!("{one}{two}"), 2, vec![]),
            (format!("{one}{OF_VERSION_1}"), 2, vec![]),
            (format!("\u{feff}{one}\u{feff}{two}"), 2, vec![]),
            (one.replace('\n', "\r\n"), 1, vec![]),
            (bent, 1, vec![]),
            (old, 1, vec![]),
            (format!("Bag Attributes\n  friendlyName: ö\n{one}# end"), 1, vec![]),
            (format!("{key}{one}"), 1, vec!["a private key (line 1)"]),
            (format!("{list}{one}"), 1, vec!["X509 CRL (line 1), which is no certificate"]),
            (format!("{broken}{one}"), 1, vec!["certificate 1 (line 1): "]),
            (format!("-----BEGIN CERTIFICATE-----\n{one}"), 1, vec!["CERTIFICATE (line 1): it has no end"]),
            (one.replace("-----END", "----END"), 0, vec!["CERTIFICATE (line 1): it has no end"]),
            ("nothing".to_owned(), 0, vec![]),
        ] {
            let found = find(pem.as_bytes());
            assert_eq!(found.certificates.len(), certificates, "{pem}: {:?}", found.passed_over);
            assert_eq!(found.passed_over.len(), passed_over.len(), "{:?}", found.passed_over);
            for (told, start) in found.passed_over.iter().zip(passed_over) {
                assert!(told.starts_with(start), "{told}");
            }
        }
    }

    #[test]
    fn a_file_of_another_kind_is_told() {
        let utf16: Vec<u8> = "\u{feff}-----BEGIN".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (bytes, words) in [
            (utf16.as_slice(), "it is UTF-16"),
            (&[0x30, 0x82, 1, 2, 3], "it is DER: openssl x509"),
            (b"nothing", "it holds none"),
            (b"", "it holds none"),
        ] {
            assert!(find(bytes).certificates.is_empty());
            assert!(of_another_kind(bytes).starts_with(words));
        }
    }
}
