//! [`Network`]: how connections are made. Connectors that agree in it share their connections.

use super::proxies::Proxies;
use crate::config::{Settings, duration};
use crate::error::Error;
use crate::per_process::PerProcess;
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use sha2::{Digest, Sha256};
use std::collections::HashSet;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How connections are made.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Network {
    pub(crate) connect_timeout: Duration,
    pub(crate) idle_timeout: Duration,
    pub(crate) max_idle_connections: usize,
    pub(crate) proxies: Proxies,
    pub(crate) ca_bundle: Option<CaBundle>,
    pub(crate) accepts_any_certificate: bool,
}

impl Network {
    /// Checks every bound, puts defaults where nothing is set, and reads the authorities' certificates.
    pub(crate) fn find(settings: &Settings, environment: &impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let max_idle_connections = settings.max_idle_connections.unwrap_or(256);
        if !(0..=10_000).contains(&max_idle_connections) {
            return Err(Error::validation(format!(
                "max_idle_connections must be 0 to 10000, but is {max_idle_connections}"
            )));
        }
        Ok(Network {
            connect_timeout: duration("connect_timeout", settings.connect_timeout, 3.1)?,
            idle_timeout: duration("idle_timeout", settings.idle_timeout, 90.0)?,
            max_idle_connections: max_idle_connections as usize,
            proxies: Proxies::find(settings, environment)?,
            ca_bundle: settings
                .ca_bundle
                .as_deref()
                .map(|path| CaBundle::read(path, settings.origin("ca_bundle")))
                .transpose()?,
            accepts_any_certificate: settings.danger_accept_any_certificate.unwrap_or_default(),
        })
    }
}

/// Certificates of authorities that are trusted besides the platform's.
#[derive(Debug, Clone)]
pub(crate) struct CaBundle {
    pub(crate) path: String,
    pub(super) pem: Arc<[u8]>,
    /// A file that was replaced is another bundle.
    digest: [u8; 32],
}

impl CaBundle {
    fn read(path: &str, origin: &str) -> Result<Self, Error> {
        let from = if origin == "argument" { String::new() } else { format!(" ({origin})") };
        let refuse = |why: String| {
            Error::validation(format!("ca_bundle must be a file of PEM certificates, but is {path:?}{from}: {why}"))
        };
        // A bundle has hundreds of certificates, and a program may open many connectors.
        static CHECKED: PerProcess<Mutex<HashSet<[u8; 32]>>> = PerProcess::new();
        let pem = std::fs::read(path).map_err(|error| refuse(error.to_string()))?;
        let digest = Sha256::digest(&pem).into();
        let bundle = CaBundle { path: path.to_owned(), pem: pem.into(), digest };
        let mut checked = CHECKED.get().lock().unwrap_or_else(PoisonError::into_inner);
        if checked.contains(&digest) {
            return Ok(bundle);
        }
        let mut roots = RootCertStore::empty();
        for (place, certificate) in CertificateDer::pem_slice_iter(&bundle.pem).enumerate() {
            let refuse = |why: &dyn std::fmt::Display| refuse(format!("certificate {}: {why}", place + 1));
            let certificate = certificate.map_err(|error| refuse(&error))?;
            roots.add(certificate).map_err(|error| refuse(&error))?;
        }
        if roots.is_empty() {
            return Err(refuse("it holds none".to_owned()));
        }
        checked.insert(digest);
        Ok(bundle)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_those_of_the_table() {
        let network = Network::find(&Settings::default(), &|_| None).expect("valid");
        let default = |name: &str| {
            let setting = crate::config::SETTINGS.iter().find(|setting| setting.name == name);
            setting.expect("in the table").default
        };
        assert_eq!(default("connect_timeout"), format!("{} s", network.connect_timeout.as_secs_f64()));
        assert_eq!(default("idle_timeout"), format!("{} s", network.idle_timeout.as_secs_f64()));
        assert_eq!(default("max_idle_connections"), network.max_idle_connections.to_string());
    }

    #[test]
    fn bad_values_name_setting_and_bound() {
        for (settings, start) in [
            (Settings { connect_timeout: Some(0.0), ..Settings::default() }, "connect_timeout must be 0.001 to 3600"),
            (Settings { idle_timeout: Some(-1.0), ..Settings::default() }, "idle_timeout must be 0.001 to 3600"),
            (Settings { max_idle_connections: Some(10_001), ..Settings::default() }, "max_idle_connections must be 0"),
            (
                Settings { ca_bundle: Some("/no/such".into()), ..Settings::default() },
                "ca_bundle must be a file of PEM certificates, but is \"/no/such\"",
            ),
            (
                Settings {
                    ca_bundle: Some(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml").into()),
                    ..Settings::default()
                },
                "ca_bundle must be",
            ),
        ] {
            let error = Network::find(&settings, &|_| None).expect_err("refused");
            assert!(error.message().starts_with(start), "{error}");
        }
    }
}
