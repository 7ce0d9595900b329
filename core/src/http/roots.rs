//! The authorities that the platform trusts, and what is wrong with them.

use super::ca_bundle::{Found, content, find, is_want};
use crate::config::environment;
use once_cell::race::OnceBox;
use rustls::RootCertStore;
use rustls_native_certs::{CertificateResult, ErrorKind, load_certs_from_paths, load_native_certs};
use std::io;
use std::path::Path;

/// The platform's authorities, or those that `SSL_CERT_FILE` and `SSL_CERT_DIR` name instead.
pub(super) struct Roots {
    pub(super) trusted: RootCertStore,
    /// What is wrong with the two variables: it goes into errors about certificates that nobody has signed.
    pub(super) wrong: Option<String>,
}

impl Roots {
    /// Read with the first TLS connection of the process. A forked child takes over what its parent has read, and never
    /// waits for a thread that was reading.
    pub(super) fn of_the_platform() -> io::Result<&'static Roots> {
        static PLATFORM: OnceBox<Roots> = OnceBox::new();
        PLATFORM.get_or_try_init(|| Roots::find().map(Box::new))
    }

    fn find() -> io::Result<Roots> {
        let mut roots = Roots { trusted: RootCertStore::empty(), wrong: None };
        let (file, folders) = (environment("SSL_CERT_FILE"), environment("SSL_CERT_DIR"));
        if file.is_none() && folders.is_none() {
            roots.take(of_the_platform())?;
        }
        if let Some(file) = file {
            roots.take_file(&file)?;
        }
        for folder in folders.iter().flat_map(std::env::split_paths).filter(|path| !path.as_os_str().is_empty()) {
            let found = load_certs_from_paths(None, Some(&folder));
            let is_wrong = found.certs.is_empty();
            roots.take(found)?;
            if is_wrong {
                roots.tell(format!("SSL_CERT_DIR names {folder:?}, where no certificate is"));
            }
        }
        if roots.trusted.is_empty() {
            tracing::warn!("the platform has no root certificates: only a ca_bundle makes https possible");
        }
        Ok(roots)
    }

    fn take(&mut self, found: CertificateResult) -> io::Result<()> {
        for error in &found.errors {
            if let ErrorKind::Io { inner, path } = &error.kind {
                refuse_want(path, inner)?;
            }
        }
        for error in &found.errors {
            tracing::warn!(%error, "root certificates of the platform cannot be read");
        }
        self.trusted.add_parsable_certificates(found.certs);
        Ok(())
    }

    fn take_file(&mut self, path: &str) -> io::Result<()> {
        let pem = match content(path) {
            Ok(pem) => pem,
            Err(error) => {
                refuse_want(Path::new(path), &error)?;
                self.tell(format!("SSL_CERT_FILE names {path:?}, which cannot be read: {error}"));
                return Ok(());
            }
        };
        let Found { certificates, passed_over } = find(&pem);
        if certificates.is_empty() {
            let why = passed_over.first().map(|why| format!(": {why}")).unwrap_or_default();
            self.tell(format!("SSL_CERT_FILE names {path:?}, which holds no certificate{why}"));
            return Ok(());
        }
        if !passed_over.is_empty() {
            tracing::warn!("of SSL_CERT_FILE {path:?} is passed over: {}", passed_over.join("; "));
        }
        self.trusted.add_parsable_certificates(certificates);
        Ok(())
    }

    fn tell(&mut self, wrong: String) {
        tracing::warn!("{wrong}");
        self.wrong = Some(match self.wrong.take() {
            Some(before) => format!("{before}; {wrong}"),
            None => wrong,
        });
    }
}

/// An error if the process lacks what it takes to read the authorities, for now: the next connection reads them anew.
fn refuse_want(path: &Path, error: &io::Error) -> io::Result<()> {
    if !is_want(error) {
        return Ok(());
    }
    Err(io::Error::other(format!("the root certificates in {path:?} cannot be read now: {error}")))
}

/// An empty `SSL_CERT_FILE` is not set, but `load_native_certs` takes it for a file.
#[cfg(all(unix, not(target_os = "macos")))]
fn of_the_platform() -> CertificateResult {
    if std::env::var_os("SSL_CERT_FILE").is_none() && std::env::var_os("SSL_CERT_DIR").is_none() {
        return load_native_certs();
    }
    let likely = openssl_probe::probe();
    let mut found = load_certs_from_paths(likely.cert_file.as_deref(), None);
    for folder in &likely.cert_dir {
        let more = load_certs_from_paths(None, Some(folder));
        found.certs.extend(more.certs);
        found.errors.extend(more.errors);
    }
    found
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn of_the_platform() -> CertificateResult {
    load_native_certs()
}
