//! [`Connector`]: settings, credentials and connections, shared by all calls.

use crate::config::{Limits, Settings};
use crate::credentials::{Credentials, Provider, Setup};
use crate::endpoint::{self, Endpoint, EndpointChoice, Plane, Service};
use crate::engine::TokenBucket;
use crate::error::{Error, ErrorKind};
use crate::http::Client;
use aws_config::profile::{Profile, ProfileSet};
use aws_runtime::env_config::file::EnvConfigFiles;
use http::HeaderValue;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};
use tokio_util::sync::{CancellationToken, WaitForCancellationFuture};

/// The way to the services: settings, credentials and connections. Cheap to clone; clones are the same connector.
#[derive(Clone)]
pub struct Connector(Arc<Inner>);

struct Inner {
    settings: Settings,
    region: String,
    limits: Limits,
    endpoint_urls: EndpointUrls,
    credentials: Provider,
    http: Arc<Client>,
    user_agent: HeaderValue,
    routes: Mutex<HashMap<(Service, Plane), Arc<Route>>>,
    closed: CancellationToken,
}

/// Where the requests for one plane of a service go, and what is known about that place.
pub(crate) struct Route {
    pub(crate) endpoint: Endpoint,
    pub(crate) bucket: Arc<TokenBucket>,
    /// The service's clock less ours, in milliseconds.
    skew: AtomicI64,
}

impl Route {
    /// The time to sign with: the service's, as far as it is known to differ from ours.
    pub(crate) fn now(&self) -> SystemTime {
        let skew = self.skew.load(Ordering::Relaxed);
        let shift = Duration::from_millis(skew.unsigned_abs());
        if skew >= 0 { SystemTime::now() + shift } else { SystemTime::now() - shift }
    }

    /// Takes over the service's time if it differs from what we sign with by more than `tolerance`.
    pub(crate) fn correct_clock(&self, service_time: SystemTime, tolerance: Duration) -> bool {
        let signed = self.now();
        let differs = match service_time.duration_since(signed) {
            Ok(ahead) => ahead > tolerance,
            Err(behind) => behind.duration() > tolerance,
        };
        if differs {
            let skew = match service_time.duration_since(SystemTime::now()) {
                Ok(ahead) => ahead.as_millis() as i64,
                Err(behind) => -(behind.duration().as_millis() as i64),
            };
            tracing::debug!(skew_milliseconds = skew, "the service's clock differs: signing with its time");
            self.skew.store(skew, Ordering::Relaxed);
        }
        differs
    }
}

impl Connector {
    /// Begins a connector.
    pub fn builder() -> ConnectorBuilder {
        ConnectorBuilder::default()
    }

    /// The AWS region.
    pub fn region(&self) -> &str {
        &self.0.region
    }

    /// Ends all calls of this connector and its clones, those in flight too, with an error of kind
    /// [`ErrorKind::Closed`]. A second time it does nothing.
    pub fn close(&self) {
        self.0.closed.cancel();
    }

    /// Whether the connector was closed.
    pub fn is_closed(&self) -> bool {
        self.0.closed.is_cancelled()
    }

    pub(crate) fn closed(&self) -> WaitForCancellationFuture<'_> {
        self.0.closed.cancelled()
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.0.limits
    }

    pub(crate) fn credentials(&self) -> &Provider {
        &self.0.credentials
    }

    pub(crate) fn http(&self) -> &Arc<Client> {
        &self.0.http
    }

    pub(crate) fn user_agent(&self) -> &HeaderValue {
        &self.0.user_agent
    }

    pub(crate) fn endpoint_choice(&self, service: Service) -> EndpointChoice<'_> {
        EndpointChoice {
            region: &self.0.region,
            endpoint_url: self.0.endpoint_urls.of(service),
            host_prefix: self.0.settings.host_prefix,
            use_fips: self.0.settings.use_fips.unwrap_or(false),
            use_dual_stack: self.0.settings.use_dual_stack.unwrap_or(false),
        }
    }

    pub(crate) fn route(&self, service: Service, plane: Plane) -> Result<Arc<Route>, Error> {
        let mut routes = self.0.routes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(route) = routes.get(&(service, plane)) {
            return Ok(Arc::clone(route));
        }
        let choice = self.endpoint_choice(service);
        let endpoint = endpoint::resolve(service, plane, &choice)?;
        // Without the plane: its hosts share the service's quota.
        let bucket = TokenBucket::shared(service, choice.region, choice.endpoint_url.unwrap_or_default());
        let route = Arc::new(Route { endpoint, bucket, skew: AtomicI64::new(0) });
        routes.insert((service, plane), Arc::clone(&route));
        Ok(route)
    }
}

impl fmt::Debug for Connector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connector")
            .field("region", &self.0.region)
            .field("endpoint_url", &self.0.settings.endpoint_url)
            .field("closed", &self.is_closed())
            .finish_non_exhaustive()
    }
}

/// Builds a [`Connector`]. Every setting may also come from the environment or a profile: see
/// [`SETTINGS`](crate::config::SETTINGS) for names, defaults and bounds.
#[derive(Clone, Default)]
pub struct ConnectorBuilder {
    settings: Settings,
    credentials: Option<Credentials>,
    user_agent: Option<String>,
}

impl ConnectorBuilder {
    /// The AWS region, such as `us-east-1`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.settings.region = Some(region.into());
        self
    }

    /// Another endpoint than AWS's, such as `http://127.0.0.1:4577`. No host prefix is put before it, unless
    /// [`host_prefix`](Self::host_prefix) says so.
    pub fn endpoint_url(mut self, url: impl Into<String>) -> Self {
        self.settings.endpoint_url = Some(url.into());
        self
    }

    /// Who calls. Default: [`Credentials::profile`] if a [`profile`](Self::profile) is set, else
    /// [`Credentials::default_chain`].
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// The profile of the shared AWS files that gives region, endpoint and credentials where nothing else does.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.settings.profile = Some(name.into());
        self
    }

    /// Whether `api.`, `data.` or `monitor.` is put before the endpoint's host. Default: for AWS's own endpoints.
    pub fn host_prefix(mut self, on: bool) -> Self {
        self.settings.host_prefix = Some(on);
        self
    }

    /// Whether the FIPS 140 endpoint is called. Default: no.
    pub fn use_fips(mut self, on: bool) -> Self {
        self.settings.use_fips = Some(on);
        self
    }

    /// Whether the endpoint with IPv6 is called. Default: no.
    pub fn use_dual_stack(mut self, on: bool) -> Self {
        self.settings.use_dual_stack = Some(on);
        self
    }

    /// How often a request is sent at the most, 1 to 20. Default: 3.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.settings.max_attempts = Some(attempts.into());
        self
    }

    /// The longest wait before a retry, 1 ms to 1 h. Default: 20 s.
    pub fn max_backoff(mut self, wait: Duration) -> Self {
        self.settings.max_backoff = Some(wait.as_secs_f64());
        self
    }

    /// How long opening a connection may take, 1 ms to 1 h. Default: 3.1 s.
    pub fn connect_timeout(mut self, time: Duration) -> Self {
        self.settings.connect_timeout = Some(time.as_secs_f64());
        self
    }

    /// How long one attempt may take, 1 ms to 1 h. Default: 30 s.
    pub fn attempt_timeout(mut self, time: Duration) -> Self {
        self.settings.attempt_timeout = Some(time.as_secs_f64());
        self
    }

    /// How long a call may take, retries and waits included, 1 ms to 1 h. Default: 120 s.
    pub fn call_timeout(mut self, time: Duration) -> Self {
        self.settings.call_timeout = Some(time.as_secs_f64());
        self
    }

    /// Takes settings as data, as bindings hand them in: names of [`SETTINGS`](crate::config::SETTINGS), time-outs in
    /// seconds, `credentials` as a map, and `user_agent`, which the `User-Agent` header ends with. Null is not set.
    pub fn settings(mut self, settings: &Map<String, Value>) -> Result<Self, Error> {
        for (name, value) in settings.iter().filter(|(_, value)| !value.is_null()) {
            let refuse = |wanted: &str| Error::validation(format!("{name} must be {wanted}, but is {value}"));
            let text = || value.as_str().map(str::to_owned).ok_or_else(|| refuse("text"));
            let boolean = || value.as_bool().ok_or_else(|| refuse("true or false"));
            let seconds = || value.as_f64().ok_or_else(|| refuse("a number of seconds"));
            let own = &mut self.settings;
            match name.as_str() {
                "region" => own.region = Some(text()?),
                "endpoint_url" => own.endpoint_url = Some(text()?),
                "profile" => own.profile = Some(text()?),
                "host_prefix" => own.host_prefix = Some(boolean()?),
                "use_fips" => own.use_fips = Some(boolean()?),
                "use_dual_stack" => own.use_dual_stack = Some(boolean()?),
                "max_attempts" => {
                    own.max_attempts = Some(value.as_i64().ok_or_else(|| refuse("a whole number"))?);
                }
                "max_backoff" => own.max_backoff = Some(seconds()?),
                "connect_timeout" => own.connect_timeout = Some(seconds()?),
                "attempt_timeout" => own.attempt_timeout = Some(seconds()?),
                "call_timeout" => own.call_timeout = Some(seconds()?),
                "user_agent" => self.user_agent = Some(text()?),
                "credentials" => {
                    let map = value.as_object();
                    let map = map.ok_or_else(|| Error::validation("credentials must be made with Credentials"))?;
                    self.credentials = Some(Credentials::from_map(map)?);
                }
                _ => return Err(Error::validation(format!("there is no setting {name}"))),
            }
        }
        Ok(self)
    }

    /// Checks all settings and makes the connector. Reads environment and shared files; sends nothing.
    ///
    /// # Errors
    /// Kind [`Validation`](ErrorKind::Validation) for a setting out of its bounds, [`Credentials`](ErrorKind::Credentials)
    /// for a profile that does not exist.
    pub async fn build(self) -> Result<Connector, Error> {
        let environment = |name: &str| std::env::var(name).ok();
        let mut settings = self.settings;
        settings.fill_from(&environment)?;
        let limits = settings.limits()?;

        let files = SharedFiles::load(settings.profile.as_deref()).await;
        let named = self.credentials.as_ref().and_then(Credentials::profile_name);
        let files =
            files.require(named.or(if self.credentials.is_none() { settings.profile.as_deref() } else { None }))?;
        if settings.region.is_none() {
            settings.region = files.get("region");
            settings.limits()?;
        }
        let Some(region) = settings.region.clone() else {
            return Err(Error::validation(
                "region is required: give it to the connector, set AWS_REGION, or put `region` into the profile",
            ));
        };
        let endpoint_urls = EndpointUrls::find(settings.endpoint_url.as_deref(), &environment, &files)?;

        let credentials = self.credentials.unwrap_or_else(|| match &settings.profile {
            Some(name) => Credentials::profile(name),
            None => Credentials::default_chain(),
        });
        let setup = Setup { region: region.clone(), profile: settings.profile.clone(), limits };
        let credentials = Provider::new(&credentials, &setup).await?;
        let face = self.user_agent.unwrap_or_else(|| "rust".to_owned());
        let user_agent = format!("twinlink/{} {face}", env!("CARGO_PKG_VERSION"));
        let user_agent = HeaderValue::from_str(&user_agent)
            .map_err(|_| Error::validation(format!("user_agent must be ASCII without line ends, but is {face:?}")))?;
        Ok(Connector(Arc::new(Inner {
            settings,
            region,
            limits,
            endpoint_urls,
            credentials,
            http: Client::current(limits.connect_timeout),
            user_agent,
            routes: Mutex::default(),
            closed: CancellationToken::new(),
        })))
    }
}

/// The shared AWS files, as far as they can be read.
struct SharedFiles {
    sections: Result<ProfileSet, String>,
}

impl SharedFiles {
    async fn load(profile: Option<&str>) -> SharedFiles {
        let selected = profile.map(|name| name.to_owned().into());
        let (files, environment) = (Default::default(), Default::default());
        let sections = aws_config::profile::load(&files, &environment, &EnvConfigFiles::default(), selected).await;
        SharedFiles { sections: sections.map_err(|error| crate::engine::cause(&error)) }
    }

    /// Checks that the profile called `name` is there, if one must be.
    fn require(self, name: Option<&str>) -> Result<SharedFiles, Error> {
        let Some(name) = name else { return Ok(self) };
        let refuse = |message: String| Err(Error::new(ErrorKind::Credentials, message));
        match &self.sections {
            Ok(sections) if sections.get_profile(name).is_some() => Ok(self),
            Ok(sections) => {
                let mut known: Vec<_> = sections.profiles().collect();
                known.sort_unstable();
                let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
                refuse(format!(
                    "there is no profile {name:?} in the shared AWS files (~/.aws/config and ~/.aws/credentials, or where \
                     AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE point to); there are: {known}"
                ))
            }
            Err(error) => refuse(format!("profile {name:?} cannot be read from the shared AWS files: {error}")),
        }
    }

    fn selected(&self) -> Option<&Profile> {
        let sections = self.sections.as_ref().ok()?;
        sections.get_profile(sections.selected_profile())
    }

    fn get(&self, name: &str) -> Option<String> {
        self.selected()?.get(name).filter(|value| !value.is_empty()).map(str::to_owned)
    }
}

/// Overridden endpoints: explicit or `TWINLINK_ENDPOINT_URL` for all services, else AWS's settings for each.
struct EndpointUrls {
    all: Option<String>,
    each: HashMap<Service, String>,
}

impl EndpointUrls {
    fn find(
        explicit: Option<&str>,
        environment: &impl Fn(&str) -> Option<String>,
        files: &SharedFiles,
    ) -> Result<Self, Error> {
        let set = |name: &str| environment(name).filter(|value| !value.is_empty());
        let check = |url: String| endpoint::check_endpoint_url(&url).map(str::to_owned);
        let all = explicit.map(str::to_owned).or_else(|| set("TWINLINK_ENDPOINT_URL")).map(check).transpose()?;
        let mut each = HashMap::new();
        let ignored =
            set("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS").is_some_and(|value| value.eq_ignore_ascii_case("true"));
        if all.is_none() && !ignored {
            for service in Service::ALL {
                let variable = format!("AWS_ENDPOINT_URL_{}", service.signing_name().to_uppercase());
                let url = set(&variable).or_else(|| set("AWS_ENDPOINT_URL")).or_else(|| files.get("endpoint_url"));
                if let Some(url) = url.map(check).transpose()? {
                    each.insert(service, url);
                }
            }
        }
        Ok(EndpointUrls { all, each })
    }

    fn of(&self, service: Service) -> Option<&str> {
        self.all.as_deref().or_else(|| self.each.get(&service).map(String::as_str))
    }
}
