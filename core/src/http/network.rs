//! [`Network`]: how connections are made. Connectors that agree in it share their connections.

use super::ca_bundle::CaBundle;
use super::proxies::Proxies;
use crate::config::Settings;
use crate::error::Error;
use crate::generated::settings::{CONNECT_TIMEOUT, IDLE_TIMEOUT, MAX_IDLE_CONNECTIONS, MAX_RESPONSE_BYTES};
use std::time::Duration;

/// How connections are made.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Network {
    pub(crate) connect_timeout: Duration,
    pub(crate) idle_timeout: Duration,
    pub(crate) max_idle_connections: usize,
    /// Not of connections, but all that reads an answer has this: no answer is collected beyond it.
    pub(crate) max_response_bytes: usize,
    pub(crate) proxies: Proxies,
    pub(crate) ca_bundle: Option<CaBundle>,
    pub(crate) accepts_any_certificate: bool,
}

impl Network {
    /// Checks every bound, puts defaults where nothing is set, and reads the authorities' certificates.
    pub(crate) fn find(settings: &Settings, environment: &impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let (idle, bytes) = (settings.max_idle_connections, settings.max_response_bytes);
        Ok(Network {
            connect_timeout: settings.duration(&CONNECT_TIMEOUT, settings.connect_timeout)?,
            idle_timeout: settings.duration(&IDLE_TIMEOUT, settings.idle_timeout)?,
            max_idle_connections: settings.number(&MAX_IDLE_CONNECTIONS, idle)? as usize,
            max_response_bytes: settings.number(&MAX_RESPONSE_BYTES, bytes)? as usize,
            proxies: Proxies::find(settings, environment)?,
            ca_bundle: settings
                .ca_bundle
                .as_deref()
                .map(|path| CaBundle::read(path, &settings.from("ca_bundle")))
                .transpose()?,
            accepts_any_certificate: settings.danger_accept_any_certificate.unwrap_or_default(),
        })
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
        assert_eq!(default("max_response_bytes"), network.max_response_bytes.to_string());
    }

    #[test]
    fn bad_values_name_setting_and_bound() {
        for (settings, start) in [
            (Settings { connect_timeout: Some(0.0), ..Settings::default() }, "connect_timeout must be 0.001 to 3600"),
            (Settings { idle_timeout: Some(-1.0), ..Settings::default() }, "idle_timeout must be 0.001 to 3600"),
            (Settings { max_idle_connections: Some(10_001), ..Settings::default() }, "max_idle_connections must be 0"),
            (Settings { max_response_bytes: Some(1023), ..Settings::default() }, "max_response_bytes must be 1024"),
            (Settings { max_response_bytes: Some(1 << 31), ..Settings::default() }, "max_response_bytes must be 1024"),
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
