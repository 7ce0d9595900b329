//! [`ConnectorBuilder`]: from settings, environment and shared files to a connector.

use super::{Connector, Inner};
use crate::config::given::Given;
use crate::config::{Settings, environment};
use crate::credentials::{Credentials, Setup, shared_provider};
use crate::endpoint::{DataEndpoint, EndpointUrls};
use crate::engine::Client;
use crate::error::Error;
use crate::http::{Clients, Network};
use crate::random::Random;
use crate::shared_files::SharedFiles;
use http::HeaderValue;
use serde_json::{Map, Value};
use std::marker::PhantomData;
use std::sync::{Arc, Mutex};
use tokio_util::sync::CancellationToken;

/// Builds a [`Connector`], or what a face makes of one. Every setting may also come from the environment or a profile: see
/// [`SETTINGS`](crate::config::SETTINGS) for names, defaults and bounds.
pub struct ConnectorBuilder<C = Connector> {
    pub(crate) settings: Settings,
    credentials: Option<Credentials>,
    user_agent: Option<String>,
    connector: PhantomData<fn() -> C>,
}

impl<C> Clone for ConnectorBuilder<C> {
    fn clone(&self) -> Self {
        let ConnectorBuilder { settings, credentials, user_agent, connector } = self;
        let (settings, credentials, user_agent) = (settings.clone(), credentials.clone(), user_agent.clone());
        ConnectorBuilder { settings, credentials, user_agent, connector: *connector }
    }
}

impl<C> Default for ConnectorBuilder<C> {
    fn default() -> Self {
        let (settings, credentials, user_agent) = (Settings::default(), None, None);
        ConnectorBuilder { settings, credentials, user_agent, connector: PhantomData }
    }
}

impl<C: From<Connector>> ConnectorBuilder<C> {
    /// Another endpoint for one service, or for one plane of it: `iottwinmaker`, `iottwinmaker.api`, `iottwinmaker.data`,
    /// `iotsitewise`, `iotsitewise.api`, `iotsitewise.data`, `iotsitewise.monitor`, `iot`, `iotdata`, `iotdata.mqtt`, `sts`
    /// or `rolesanywhere`. It comes before [`endpoint_url`](Self::endpoint_url). A plane's URL is the whole host, as that of a VPC endpoint without
    /// private DNS: nothing is put before it.
    pub fn endpoint_url_of(mut self, name: impl Into<String>, url: impl Into<String>) -> Self {
        self.settings.endpoint_urls.insert(name.into(), url.into());
        self
    }

    /// Who calls. Default: [`Credentials::profile`] if a [`profile`](Self::profile) is set, else
    /// [`Credentials::default_chain`].
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.credentials = Some(credentials.into());
        self
    }

    /// Takes settings as data, as bindings hand them in: names of [`SETTINGS`](crate::config::SETTINGS), time-outs in
    /// seconds, `credentials` as a map, and `user_agent`, which the `User-Agent` header ends with. Null is not set.
    pub fn settings(mut self, settings: &Map<String, Value>) -> Result<Self, Error> {
        for (name, value) in settings.iter().filter(|(_, value)| !value.is_null()) {
            let given = Given { name, value };
            match name.as_str() {
                "user_agent" => self.user_agent = Some(given.text()?),
                "credentials" => {
                    let map = value.as_object();
                    let map = map.ok_or_else(|| Error::validation("credentials must be made with Credentials"))?;
                    self.credentials = Some(Credentials::from_map(map)?);
                }
                _ if self.settings.take(&given)? => {}
                _ => return Err(Error::validation(format!("there is no setting {name}"))),
            }
        }
        Ok(self)
    }

    /// Where to keep what is said for a face that has a log of its own, of the level that `log_level` says.
    ///
    /// # Errors
    /// Kind [`Validation`](crate::ErrorKind::Validation) for a level that does not exist.
    #[cfg(feature = "blocking")]
    pub fn log(&self) -> Result<crate::log::Log, Error> {
        use crate::config::given::{Source, level};
        let mut settings = Settings { log_level: self.settings.log_level, ..Settings::default() };
        // Alone: the log begins before anything else is looked up.
        let mut source = Source { lookup: &environment, origins: &mut settings.origins };
        source.fill(&mut settings.log_level, "log_level", level)?;
        Ok(crate::log::Log::new(settings.log_level()))
    }

    /// Checks all settings and makes the connector. Reads environment and shared files; sends nothing.
    ///
    /// # Errors
    /// Kind [`Validation`](crate::ErrorKind::Validation) for a setting out of its bounds, [`Credentials`](crate::ErrorKind::Credentials)
    /// for a profile that does not exist.
    pub async fn build(self) -> Result<C, Error> {
        let mut settings = self.settings;
        settings.fill_from(&environment)?;

        let files = SharedFiles::load(settings.profile.as_deref());
        let named = self.credentials.as_ref().and_then(Credentials::profile_name);
        let files =
            files.require(named.or(if self.credentials.is_none() { settings.profile.as_deref() } else { None }))?;
        settings.fill_from_profile(&|name| files.get(name), &files.origin())?;
        let limits = settings.limits()?;
        let endpoint_urls = EndpointUrls::find(&settings, &environment, &files)?;
        let Some(region) = settings.region.clone() else {
            return Err(Error::validation(format!(
                "region is required: give it to the connector, set AWS_REGION, or put `region` into the profile{}",
                files.unreadable()
            )));
        };
        let network = Network::find(&settings, &environment)?;

        if self.credentials.is_some() {
            settings.origins.insert("credentials", "argument".to_owned());
        } else if let Some(origin) = settings.origins.get("profile").cloned() {
            settings.origins.insert("credentials", format!("profile, by {origin}"));
        }
        // As for AWS's clients, keys in the environment come before a profile, unless the program names it itself.
        let is_named = !matches!(settings.origin("profile"), "default" | "AWS_PROFILE" | "AWS_DEFAULT_PROFILE");
        let source = self.credentials.unwrap_or_else(|| match &settings.profile {
            Some(name) if is_named => Credentials::profile_first(name.clone()),
            _ => Credentials::default_chain(),
        });
        let setup = Setup::new(&region, &settings, &endpoint_urls, network.clone())?;
        let credentials = shared_provider(&source, &setup)?;
        let face = self.user_agent.unwrap_or_else(|| "rust".to_owned());
        let user_agent = format!("twinlink/{} {face}", env!("CARGO_PKG_VERSION"));
        let user_agent = HeaderValue::from_str(&user_agent)
            .map_err(|_| Error::validation(format!("user_agent must be ASCII without line ends, but is {face:?}")))?;
        let http = Clients::new(&network);
        let connector = Connector(Arc::new(Inner {
            settings,
            endpoint_urls,
            credentials: source,
            client: Client { region, limits, credentials, http, user_agent, random: Random::new() },
            routes: Default::default(),
            data_endpoint: DataEndpoint::default(),
            closed: CancellationToken::new(),
            streams: Mutex::default(),
        }));
        connector.check_proxies()?;
        for warning in connector.warnings() {
            tracing::warn!("{warning}");
        }
        Ok(connector.into())
    }
}
