//! The settings of a connector: `core/catalogue/settings.toml`.

use crate::config::given::{Given, Source, boolean, level, seconds, text, whole};
use crate::config::{Number, Setting};
use crate::connector::{Connector, ConnectorBuilder};
use crate::error::Error;
use crate::secret::Secret;
use std::collections::BTreeMap;
use std::time::Duration;
use tracing::level_filters::LevelFilter;

/// All settings, in the order of the documentation.
pub const SETTINGS: &[Setting] = &[
    Setting {
        name: "region",
        default: "none: it must be set somewhere",
        bound: "the name of an AWS region",
        environment: &["TWINLINK_REGION", "AWS_REGION", "AWS_DEFAULT_REGION"],
        purpose: "the AWS region that is called and signed for, such as `us-east-1`; the profile's comes last",
    },
    Setting {
        name: "endpoint_url",
        default: "AWS's endpoint in the region",
        bound: "an http or https URL without query",
        environment: &[
            "TWINLINK_ENDPOINT_URL",
            "AWS_ENDPOINT_URL_IOTTWINMAKER",
            "AWS_ENDPOINT_URL_IOTSITEWISE",
            "AWS_ENDPOINT_URL",
        ],
        purpose: "another endpoint than AWS's for all services, such as the emulator's; the profile's comes last",
    },
    Setting {
        name: "endpoint_urls",
        default: "as `endpoint_url`",
        bound: "URLs by the names `iottwinmaker`, `iottwinmaker.api`, `iottwinmaker.data`, `iotsitewise`, `iotsitewise.api`, `iotsitewise.data`, `iotsitewise.monitor`, `iot`, `iotdata`, `iotdata.mqtt`, `sts`, `rolesanywhere`",
        environment: &["TWINLINK_ENDPOINT_URL_<NAME>"],
        purpose: "endpoints of single services, or of single planes of them, which get no host prefix (VPC endpoints without private DNS); in the environment NAME is in upper case with `_` for the dot",
    },
    Setting {
        name: "credentials",
        default: "the profile if one is given, else AWS's default chain",
        bound: "see Credentials",
        environment: &[],
        purpose: "who calls",
    },
    Setting {
        name: "profile",
        default: "`default`",
        bound: "the name of a profile in the shared AWS files",
        environment: &["TWINLINK_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_PROFILE"],
        purpose: "the profile that region, endpoint and credentials are read from where nothing else sets them",
    },
    Setting {
        name: "host_prefix",
        default: "on for AWS's endpoints, off with `endpoint_url`",
        bound: "true or false",
        environment: &["TWINLINK_HOST_PREFIX"],
        purpose: "whether `api.`, `data.` or `monitor.` is put before the endpoint's host; `AWS_DISABLE_HOST_PREFIX_INJECTION` switches it off",
    },
    Setting {
        name: "use_fips",
        default: "false",
        bound: "true or false; not with `endpoint_url`",
        environment: &["TWINLINK_USE_FIPS", "AWS_USE_FIPS_ENDPOINT"],
        purpose: "whether the FIPS 140 endpoint is called",
    },
    Setting {
        name: "use_dual_stack",
        default: "false",
        bound: "true or false; not with `endpoint_url`",
        environment: &["TWINLINK_USE_DUAL_STACK", "AWS_USE_DUALSTACK_ENDPOINT"],
        purpose: "whether the endpoint with IPv6 is called",
    },
    Setting {
        name: "max_attempts",
        default: "3",
        bound: "1 to 20",
        environment: &["TWINLINK_MAX_ATTEMPTS", "AWS_MAX_ATTEMPTS"],
        purpose: "how often a request is sent at the most; 1 switches retries off",
    },
    Setting {
        name: "max_backoff",
        default: "20 s",
        bound: "0.001 to 3600 s",
        environment: &["TWINLINK_MAX_BACKOFF"],
        purpose: "the longest wait before a retry",
    },
    Setting {
        name: "connect_timeout",
        default: "3.1 s",
        bound: "0.001 to 3600 s",
        environment: &["TWINLINK_CONNECT_TIMEOUT"],
        purpose: "how long opening a connection may take",
    },
    Setting {
        name: "attempt_timeout",
        default: "30 s",
        bound: "0.001 to 3600 s",
        environment: &["TWINLINK_ATTEMPT_TIMEOUT"],
        purpose: "how long one attempt may take, from sending to the last byte; and each event of a stream",
    },
    Setting {
        name: "call_timeout",
        default: "120 s",
        bound: "0.001 to 3600 s",
        environment: &["TWINLINK_CALL_TIMEOUT"],
        purpose: "how long a call may take, retries and waits included; for a listing, each page",
    },
    Setting {
        name: "idle_timeout",
        default: "90 s",
        bound: "0.001 to 3600 s",
        environment: &["TWINLINK_IDLE_TIMEOUT"],
        purpose: "how long a connection is kept open that nobody uses; blocking calls of Python and Java find it out with the next call",
    },
    Setting {
        name: "max_idle_connections",
        default: "256",
        bound: "0 to 10000",
        environment: &["TWINLINK_MAX_IDLE_CONNECTIONS"],
        purpose: "how many connections to a host are kept open that nobody uses; 0 opens one for each request",
    },
    Setting {
        name: "max_response_bytes",
        default: "67108864",
        bound: "1024 to 2147483647",
        environment: &["TWINLINK_MAX_RESPONSE_BYTES"],
        purpose: "how long an answer, or an event of a stream, may be: more than that is not read, and an error",
    },
    Setting {
        name: "proxy_url",
        default: "the environment's",
        bound: "an http or https URL, user and password before the host if need be, or `none`",
        environment: &["TWINLINK_PROXY_URL", "HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"],
        purpose: "the proxy that requests go through; `HTTPS_PROXY` and `HTTP_PROXY` are for endpoints of that scheme",
    },
    Setting {
        name: "no_proxy",
        default: "none",
        bound: "host names, domains, addresses and networks, with commas between, or `*`",
        environment: &["TWINLINK_NO_PROXY", "NO_PROXY"],
        purpose: "what is reached without the proxy; instance metadata (169.254.0.0/16) always is",
    },
    Setting {
        name: "ca_bundle",
        default: "none",
        bound: "the path of a file of PEM certificates",
        environment: &["TWINLINK_CA_BUNDLE", "AWS_CA_BUNDLE"],
        purpose: "certificate authorities that are trusted besides the platform's; the profile's comes last",
    },
    Setting {
        name: "danger_accept_any_certificate",
        default: "false",
        bound: "true or false",
        environment: &["TWINLINK_DANGER_ACCEPT_ANY_CERTIFICATE"],
        purpose: "whether TLS is not verified: anybody on the way can then read and change everything, keys that STS issues included; it logs a warning",
    },
    Setting {
        name: "log_level",
        default: "`warn`",
        bound: "`off`, `error`, `warn`, `info`, `debug` or `trace`",
        environment: &["TWINLINK_LOG_LEVEL"],
        purpose: "what Python and Java are told of",
    },
];

pub(crate) static MAX_ATTEMPTS: Number<i64> = Number { name: "max_attempts", default: 3, least: 1, most: 20 };
pub(crate) static MAX_BACKOFF: Number<f64> = Number { name: "max_backoff", default: 20.0, least: 0.001, most: 3600.0 };
pub(crate) static CONNECT_TIMEOUT: Number<f64> =
    Number { name: "connect_timeout", default: 3.1, least: 0.001, most: 3600.0 };
pub(crate) static ATTEMPT_TIMEOUT: Number<f64> =
    Number { name: "attempt_timeout", default: 30.0, least: 0.001, most: 3600.0 };
pub(crate) static CALL_TIMEOUT: Number<f64> =
    Number { name: "call_timeout", default: 120.0, least: 0.001, most: 3600.0 };
pub(crate) static IDLE_TIMEOUT: Number<f64> =
    Number { name: "idle_timeout", default: 90.0, least: 0.001, most: 3600.0 };
pub(crate) static MAX_IDLE_CONNECTIONS: Number<i64> =
    Number { name: "max_idle_connections", default: 256, least: 0, most: 10000 };
pub(crate) static MAX_RESPONSE_BYTES: Number<i64> =
    Number { name: "max_response_bytes", default: 67108864, least: 1024, most: 2147483647 };

/// Settings as given or found; `None` is not set. Time-outs are in seconds: bindings and environment give numbers that a
/// `Duration` cannot hold.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Settings {
    pub(crate) region: Option<String>,
    pub(crate) endpoint_url: Option<String>,
    pub(crate) endpoint_urls: BTreeMap<String, String>,
    pub(crate) profile: Option<String>,
    pub(crate) host_prefix: Option<bool>,
    pub(crate) use_fips: Option<bool>,
    pub(crate) use_dual_stack: Option<bool>,
    pub(crate) max_attempts: Option<i64>,
    pub(crate) max_backoff: Option<f64>,
    pub(crate) connect_timeout: Option<f64>,
    pub(crate) attempt_timeout: Option<f64>,
    pub(crate) call_timeout: Option<f64>,
    pub(crate) idle_timeout: Option<f64>,
    pub(crate) max_idle_connections: Option<i64>,
    pub(crate) max_response_bytes: Option<i64>,
    pub(crate) proxy_url: Option<Secret<String>>,
    pub(crate) no_proxy: Option<String>,
    pub(crate) ca_bundle: Option<String>,
    pub(crate) danger_accept_any_certificate: Option<bool>,
    pub(crate) log_level: Option<LevelFilter>,
    /// Where each setting that is not a default comes from, for people.
    pub(crate) origins: BTreeMap<&'static str, String>,
}

impl Settings {
    /// Takes a setting from a face; false if there is none of this name.
    pub(crate) fn take(&mut self, given: &Given<'_>) -> Result<bool, Error> {
        match given.name {
            "region" => self.region = Some(given.text()?),
            "endpoint_url" => self.endpoint_url = Some(given.text()?),
            "endpoint_urls" => self.endpoint_urls = given.urls()?,
            "profile" => self.profile = Some(given.text()?),
            "host_prefix" => self.host_prefix = Some(given.boolean()?),
            "use_fips" => self.use_fips = Some(given.boolean()?),
            "use_dual_stack" => self.use_dual_stack = Some(given.boolean()?),
            "max_attempts" => self.max_attempts = Some(given.whole()?),
            "max_backoff" => self.max_backoff = Some(given.seconds()?),
            "connect_timeout" => self.connect_timeout = Some(given.seconds()?),
            "attempt_timeout" => self.attempt_timeout = Some(given.seconds()?),
            "call_timeout" => self.call_timeout = Some(given.seconds()?),
            "idle_timeout" => self.idle_timeout = Some(given.seconds()?),
            "max_idle_connections" => self.max_idle_connections = Some(given.whole()?),
            "max_response_bytes" => self.max_response_bytes = Some(given.whole()?),
            "proxy_url" => self.proxy_url = Some(given.secret()?),
            "no_proxy" => self.no_proxy = Some(given.text()?),
            "ca_bundle" => self.ca_bundle = Some(given.text()?),
            "danger_accept_any_certificate" => self.danger_accept_any_certificate = Some(given.boolean()?),
            "log_level" => self.log_level = Some(given.level()?),
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Fills what is not set from variables. What has other ones for each use is left to whoever uses it.
    pub(crate) fn fill(&mut self, lookup: &impl Fn(&str) -> Option<String>) -> Result<(), Error> {
        let mut source = Source { lookup, origins: &mut self.origins };
        source.fill(&mut self.region, "region", text)?;
        source.fill(&mut self.profile, "profile", text)?;
        source.fill(&mut self.host_prefix, "host_prefix", boolean)?;
        source.fill(&mut self.use_fips, "use_fips", boolean)?;
        source.fill(&mut self.use_dual_stack, "use_dual_stack", boolean)?;
        source.fill(&mut self.max_attempts, "max_attempts", whole)?;
        source.fill(&mut self.max_backoff, "max_backoff", seconds)?;
        source.fill(&mut self.connect_timeout, "connect_timeout", seconds)?;
        source.fill(&mut self.attempt_timeout, "attempt_timeout", seconds)?;
        source.fill(&mut self.call_timeout, "call_timeout", seconds)?;
        source.fill(&mut self.idle_timeout, "idle_timeout", seconds)?;
        source.fill(&mut self.max_idle_connections, "max_idle_connections", whole)?;
        source.fill(&mut self.max_response_bytes, "max_response_bytes", whole)?;
        source.fill(&mut self.ca_bundle, "ca_bundle", text)?;
        source.fill(&mut self.danger_accept_any_certificate, "danger_accept_any_certificate", boolean)?;
        source.fill(&mut self.log_level, "log_level", level)?;
        Ok(())
    }
}

impl<C: From<Connector>> ConnectorBuilder<C> {
    /// The AWS region that is called and signed for, such as `us-east-1`; the profile's comes last. The name of an AWS
    /// region. Default: none: it must be set somewhere.
    pub fn region(mut self, name: impl Into<String>) -> Self {
        self.settings.region = Some(name.into());
        self
    }

    /// Another endpoint than AWS's for all services, such as the emulator's; the profile's comes last. The region is
    /// not checked then, and no host prefix is added unless [`host_prefix`](Self::host_prefix) says so. An http or
    /// https URL without query. Default: AWS's endpoint in the region.
    pub fn endpoint_url(mut self, url: impl Into<String>) -> Self {
        self.settings.endpoint_url = Some(url.into());
        self
    }

    /// The profile that region, endpoint and credentials are read from where nothing else sets them. The name of a
    /// profile in the shared AWS files. Default: `default`.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.settings.profile = Some(name.into());
        self
    }

    /// Whether `api.`, `data.` or `monitor.` is put before the endpoint's host; `AWS_DISABLE_HOST_PREFIX_INJECTION`
    /// switches it off. Default: on for AWS's endpoints, off with [`endpoint_url`](Self::endpoint_url).
    pub fn host_prefix(mut self, on: bool) -> Self {
        self.settings.host_prefix = Some(on);
        self
    }

    /// Whether the FIPS 140 endpoint is called. Not with [`endpoint_url`](Self::endpoint_url). Default: false.
    pub fn use_fips(mut self, on: bool) -> Self {
        self.settings.use_fips = Some(on);
        self
    }

    /// Whether the endpoint with IPv6 is called. Not with [`endpoint_url`](Self::endpoint_url). Default: false.
    pub fn use_dual_stack(mut self, on: bool) -> Self {
        self.settings.use_dual_stack = Some(on);
        self
    }

    /// How often a request is sent at the most; 1 switches retries off. 1 to 20. Default: 3.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.settings.max_attempts = Some(attempts.into());
        self
    }

    /// The longest wait before a retry. 1 ms to 1 h. Default: 20 s.
    pub fn max_backoff(mut self, wait: Duration) -> Self {
        self.settings.max_backoff = Some(wait.as_secs_f64());
        self
    }

    /// How long opening a connection may take. 1 ms to 1 h. Default: 3.1 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = Some(timeout.as_secs_f64());
        self
    }

    /// How long one attempt may take, from sending to the last byte; and each event of a stream. 1 ms to 1 h. Default:
    /// 30 s.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = Some(timeout.as_secs_f64());
        self
    }

    /// How long a call may take, retries and waits included; for a listing, each page. 1 ms to 1 h. Default: 120 s.
    pub fn call_timeout(mut self, timeout: Duration) -> Self {
        self.settings.call_timeout = Some(timeout.as_secs_f64());
        self
    }

    /// How long a connection is kept open that nobody uses; blocking calls of Python and Java find it out with the next
    /// call. 1 ms to 1 h. Default: 90 s.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.settings.idle_timeout = Some(timeout.as_secs_f64());
        self
    }

    /// How many connections to a host are kept open that nobody uses; 0 opens one for each request. 0 to 10000.
    /// Default: 256.
    pub fn max_idle_connections(mut self, connections: u32) -> Self {
        self.settings.max_idle_connections = Some(connections.into());
        self
    }

    /// How long an answer, or an event of a stream, may be: more than that is not read, and an error. 1024 to
    /// 2147483647. Default: 67108864.
    pub fn max_response_bytes(mut self, bytes: u32) -> Self {
        self.settings.max_response_bytes = Some(bytes.into());
        self
    }

    /// The proxy that requests go through; `HTTPS_PROXY` and `HTTP_PROXY` are for endpoints of that scheme. An example:
    /// `http://user:password@proxy.example.com:3128`. An http or https URL, user and password before the host if need
    /// be, or `none`. Default: the environment's.
    pub fn proxy_url(mut self, url: impl Into<String>) -> Self {
        self.settings.proxy_url = Some(Secret::new(url.into()));
        self
    }

    /// What is reached without the proxy; instance metadata (169.254.0.0/16) always is. Host names, domains, addresses
    /// and networks, with commas between, or `*`. Default: none.
    pub fn no_proxy(mut self, hosts: impl Into<String>) -> Self {
        self.settings.no_proxy = Some(hosts.into());
        self
    }

    /// Certificate authorities that are trusted besides the platform's; the profile's comes last. The path of a file of
    /// PEM certificates. Default: none.
    pub fn ca_bundle(mut self, file: impl Into<String>) -> Self {
        self.settings.ca_bundle = Some(file.into());
        self
    }

    /// Whether TLS is not verified: anybody on the way can then read and change everything, keys that STS issues
    /// included; it logs a warning. Default: false.
    pub fn danger_accept_any_certificate(mut self, on: bool) -> Self {
        self.settings.danger_accept_any_certificate = Some(on);
        self
    }
}
