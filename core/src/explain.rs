//! [`Explanation`]: what a connector would use, and why.

use crate::connector::Connector;
use crate::credentials::end_of;
use crate::endpoint::{Service, of_every_region, resolve};
use std::fmt;

/// What a connector would use, and where it comes from: the first thing to look at after a refusal. Nothing secret is
/// in it. Its text has one line for each setting.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// One line for each setting, credential, endpoint and proxy.
    pub lines: Vec<Explained>,
}

/// One line of an [`Explanation`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explained {
    /// What it is about, such as `region` or `endpoint iotsitewise monitor`.
    pub name: String,
    /// What would be used, or why nothing can be.
    pub value: String,
    /// Where it comes from: `argument`, the name of an environment variable, a profile, or `default`.
    pub origin: String,
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = |text: fn(&Explained) -> &str| {
            self.lines.iter().map(|line| text(line).chars().count()).max().unwrap_or_default()
        };
        let (names, values) = (width(|line| &line.name), width(|line| &line.value).min(60));
        for line in &self.lines {
            writeln!(f, "{:names$}  {:values$}  {}", line.name, line.value, line.origin)?;
        }
        Ok(())
    }
}

impl Connector {
    /// Says what the connector would use, and why. Credentials that must be fetched are fetched; nothing else is sent.
    pub async fn explain(&self) -> Explanation {
        let settings = self.settings();
        let limits = self.client().limits;
        let network = self.client().http.network();
        let proxies = &network.proxies;
        let mut lines = Vec::new();
        let mut line = |name: &str, value: String, origin: &str| {
            lines.push(Explained { name: name.to_owned(), value, origin: origin.to_owned() });
        };
        line("version", env!("CARGO_PKG_VERSION").to_owned(), "");
        line("region", self.region().to_owned(), settings.origin("region"));
        line("credentials", self.credentials_explained().await, settings.origin("credentials"));
        for service in Service::ALL {
            for &plane in service.planes() {
                let name = format!("endpoint {} {}", service.signing_name(), plane.host_prefix().trim_end_matches('.'));
                let name = name.trim_end();
                let value = match resolve(service, plane, &self.endpoint_choice(service, plane)) {
                    Ok(endpoint) => format!("{}{}", endpoint.base, proxies.explained(&endpoint.base)),
                    Err(error) => format!("none: {}", error.message()),
                };
                let origin = self.endpoint_urls().of(service, plane).map_or("default", |found| &found.origin);
                let is_looked_up = service == Service::IotData && self.looks_up_data_endpoint();
                match self.known_data_endpoint() {
                    _ if !is_looked_up || value.starts_with("none") => line(name, value, origin),
                    Some(host) => {
                        let base = format!("https://{host}");
                        line(name, format!("{base}{}", proxies.explained(&base)), "iot.DescribeEndpoint");
                    }
                    None => {
                        line(name, "the account's own, looked up when it is needed".to_owned(), "iot.DescribeEndpoint")
                    }
                }
            }
        }
        #[cfg(not(feature = "mqtt"))]
        if let Some(mqtt) = self.endpoint_urls().mqtt() {
            line("endpoint iotdata mqtt", mqtt.url.clone(), &mqtt.origin);
        }
        #[cfg(feature = "mqtt")]
        {
            let (value, origin) = crate::mqtt::explained(self);
            line("endpoint iotdata mqtt", value, &origin);
        }
        for (name, url) in
            [("sts", self.endpoint_urls().sts()), ("rolesanywhere", self.endpoint_urls().roles_anywhere())]
        {
            let (fips, dual_stack) = (settings.use_fips.unwrap_or(false), settings.use_dual_stack.unwrap_or(false));
            let of_aws = || of_every_region(name, self.region(), fips, dual_stack);
            let through = proxies.explained(&url.map_or_else(of_aws, |found| found.url.clone()));
            let value = url.map_or("AWS's own", |found| &found.url);
            let origin = url.map_or("default", |found| &found.origin);
            line(&format!("endpoint {name}"), format!("{value}{through}"), origin);
        }
        line("use_fips", settings.use_fips.unwrap_or_default().to_string(), settings.origin("use_fips"));
        line(
            "use_dual_stack",
            settings.use_dual_stack.unwrap_or_default().to_string(),
            settings.origin("use_dual_stack"),
        );
        for (name, scheme) in [("proxy for https", "https"), ("proxy for http", "http")] {
            match proxies.of(scheme) {
                Ok(proxy) => line(name, proxy.to_string(), &proxy.origin),
                Err(none) => line(name, none, settings.origin("proxy_url")),
            }
        }
        let bypassed = proxies.bypassed.clone();
        let (hosts, origin) = bypassed.unwrap_or_else(|| ("none".to_owned(), "default".to_owned()));
        line("no_proxy", hosts, &origin);
        let bundle = network.ca_bundle.as_ref().map_or("none", |bundle| &bundle.path);
        line("ca_bundle", bundle.to_owned(), settings.origin("ca_bundle"));
        line(
            "TLS verification",
            if network.accepts_any_certificate { "OFF: any certificate is accepted" } else { "on" }.to_owned(),
            settings.origin("danger_accept_any_certificate"),
        );
        line("max_attempts", limits.max_attempts.to_string(), settings.origin("max_attempts"));
        for (name, time) in [
            ("max_backoff", limits.max_backoff),
            ("connect_timeout", network.connect_timeout),
            ("attempt_timeout", limits.attempt_timeout),
            ("call_timeout", limits.call_timeout),
            ("idle_timeout", network.idle_timeout),
        ] {
            line(name, format!("{} s", time.as_secs_f64()), settings.origin(name));
        }
        let idle = network.max_idle_connections.to_string();
        line("max_idle_connections", idle, settings.origin("max_idle_connections"));
        let bytes = network.max_response_bytes.to_string();
        line("max_response_bytes", bytes, settings.origin("max_response_bytes"));
        line("log_level", settings.log_level().to_string(), settings.origin("log_level"));
        Explanation { lines }
    }

    async fn credentials_explained(&self) -> String {
        let source = format!("{:?}", self.credentials_source()).replacen("Credentials::", "", 1);
        let provider = &self.client().credentials;
        let identity = match provider.identity_within(self.client().limits.call_timeout).await {
            Ok(identity) => identity,
            Err(error) => return format!("{source}: {}", error.message()),
        };
        let keys = identity.keys();
        let end = end_of(keys.access_key_id());
        let kind = if keys.session_token().is_some() { "temporary key" } else { "access key" };
        let left = keys.expiry().map(|end| match end.duration_since(provider.now()) {
            Ok(left) => format!(", good for {} s", left.as_secs()),
            Err(_) => ", expired".to_owned(),
        });
        format!("{source}: {kind} ****{end}{}", left.unwrap_or_default())
    }
}
