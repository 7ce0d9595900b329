//! Who calls: [`Credentials`], one file per way in, and the cache that every call asks.

mod assume_role;
mod cache;
mod caller_identity;
mod container;
mod default_chain;
mod environment;
mod fingerprint;
mod from_aws;
#[cfg(any(test, fuzzing))]
pub(crate) mod fuzz;
mod instance_metadata;
mod issuer;
mod kept;
mod keys;
mod process;
mod profile;
mod provider;
mod renewal;
mod resolved;
mod roles_anywhere;
mod shared;
mod single_sign_on;
mod sts;
mod web_identity;

pub use assume_role::AssumeRole;
pub use caller_identity::CallerIdentity;
pub(crate) use caller_identity::caller_identity;
pub(crate) use keys::end_of;
pub(crate) use provider::{Provider, Setup};
pub use resolved::ResolvedCredentials;
pub use roles_anywhere::{Certificate, RolesAnywhere, SessionRequest};
pub(crate) use shared::provider as shared_provider;

use crate::config::{Settings, environment};
use crate::endpoint::EndpointUrls;
use crate::error::Error;
use crate::http::Network;
use crate::secret::Secret;
use crate::shared_files::SharedFiles;
use fingerprint::Fingerprint;
use serde_json::{Map, Value};
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

/// Who calls. Not given to a connector, it is [`Credentials::default_chain`].
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Credentials(Source);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Source {
    Keys(keys::Keys),
    Profile(String),
    /// The default chain of a program that names a profile: keys in the environment do not count.
    ProfileFirst(String),
    DefaultChain,
    AssumeRole(AssumeRole),
    WebIdentity(web_identity::WebIdentity),
    Process(process::Process),
    RolesAnywhere(Box<RolesAnywhere>),
    // What profiles and the default chain lead to.
    SingleSignOn(single_sign_on::SingleSignOn),
    Environment,
    Container,
    InstanceMetadata,
}

impl Credentials {
    /// An access key, and the session token if the key is a temporary one.
    ///
    /// An id or secret that is empty, and what is no visible ASCII, is refused when the connector is built. An empty
    /// session token is none.
    pub fn from_keys(
        access_key_id: impl Into<String>,
        secret_access_key: impl Into<String>,
        session_token: Option<String>,
    ) -> Self {
        let (secret_access_key, session_token) =
            (Secret::new(secret_access_key.into()), session_token.map(Secret::new));
        Credentials(Source::Keys(keys::Keys::new(access_key_id.into(), secret_access_key, session_token)))
    }

    /// A profile of the shared AWS files (`~/.aws/config`, `~/.aws/credentials`, or where `AWS_CONFIG_FILE` and
    /// `AWS_SHARED_CREDENTIALS_FILE` point to): keys, a role to assume, a web identity, single sign-on or a process.
    ///
    /// A profile that does not exist is refused when the connector is built.
    pub fn profile(name: impl Into<String>) -> Self {
        Credentials(Source::Profile(name.into()))
    }

    /// What AWS's tools try, in this order: keys in the environment, the profile's role, a web identity, the rest of the
    /// profile, the container, the instance's metadata.
    pub fn default_chain() -> Self {
        Credentials(Source::DefaultChain)
    }

    /// The default chain of a program that names a profile itself: it begins there, as with AWS's clients.
    pub(crate) fn profile_first(name: String) -> Self {
        Credentials(Source::ProfileFirst(name))
    }

    /// A role to assume (STS AssumeRole), by default with what the default chain gives:
    /// `arn:aws:iam::123456789012:role/name`. What else it takes is said to the [`AssumeRole`].
    pub fn assume_role(role_arn: impl Into<String>) -> AssumeRole {
        AssumeRole::new(role_arn.into())
    }

    /// A role to assume with the token in a file (STS AssumeRoleWithWebIdentity), such as Kubernetes gives to a pod. The
    /// file is read anew for each session. `session_name` is what it is seen under in CloudTrail; default `twinlink`.
    pub fn web_identity(
        role_arn: impl Into<String>,
        token_file: impl Into<PathBuf>,
        session_name: Option<String>,
    ) -> Self {
        let (role_arn, token_file) = (role_arn.into(), token_file.into());
        Credentials(Source::WebIdentity(web_identity::WebIdentity { role_arn, token_file, session_name }))
    }

    /// A command that prints keys as JSON, in the form of `credential_process` of the shared AWS files. It is run by
    /// the shell when keys are needed, and again before they expire.
    pub fn process(command: impl Into<String>) -> Self {
        Credentials(Source::Process(process::Process(Secret::new(command.into()))))
    }

    /// Keys for a client certificate through IAM Roles Anywhere (CreateSession). The ARNs are those of the trust anchor
    /// and the profile, `arn:aws:rolesanywhere:REGION:ACCOUNT:...`, and of the role. What else there is is said to the
    /// [`RolesAnywhere`]. A certificate that is unreadable, expired, not yet valid or of another key is refused when the
    /// connector is built.
    pub fn roles_anywhere(
        trust_anchor_arn: impl Into<String>,
        profile_arn: impl Into<String>,
        role_arn: impl Into<String>,
        certificate: Certificate,
    ) -> RolesAnywhere {
        RolesAnywhere::new(trust_anchor_arn.into(), profile_arn.into(), role_arn.into(), certificate)
    }

    /// From data, as the bindings hand it in: `type` is the name of the constructor (`keys` for
    /// [`from_keys`](Self::from_keys)), the rest its parts; `duration` is in seconds.
    ///
    /// # Errors
    /// Of kind `validation` for another type, or a part that is no text.
    pub fn from_map(map: &Map<String, Value>) -> Result<Self, Error> {
        let text = |name: &str| text(map, name);
        match map.get("type").and_then(Value::as_str) {
            Some("keys") => Ok(Credentials::from_keys(
                text("access_key_id")?.unwrap_or_default(),
                text("secret_access_key")?.unwrap_or_default(),
                text("session_token")?,
            )),
            Some("profile") => Ok(Credentials::profile(text("name")?.unwrap_or_default())),
            Some("default_chain") => Ok(Credentials::default_chain()),
            Some("assume_role") => assume_role::from_map(map),
            Some("web_identity") => Ok(Credentials::web_identity(
                text("role_arn")?.unwrap_or_default(),
                text("token_file")?.unwrap_or_default(),
                text("session_name")?,
            )),
            Some("roles_anywhere") => roles_anywhere::from_map(map),
            Some("process") => Ok(Credentials::process(text("command")?.unwrap_or_default())),
            _ => Err(Error::validation("credentials must be made with Credentials")),
        }
    }

    /// The keys as they are now, for another tool or for [`Signer`](crate::Signer). `region` is where a role is assumed:
    /// by default that of the environment or the profile, else `us-east-1`.
    ///
    /// What expires is fetched once for all callers, and again when it nears its end; what does not is read anew each
    /// time, since it lies in the environment or in a file.
    ///
    /// # Errors
    /// Of kind `validation` for keys that cannot be such; of kind `credentials` if there are none; of kind `timeout` if
    /// they take longer than `call_timeout` of the environment, by default 120 s.
    pub async fn resolve(&self, region: Option<&str>) -> Result<ResolvedCredentials, Error> {
        if let Some(keys) = self.keys() {
            return keys;
        }
        let key = Fingerprint::of(&(self, region));
        let (provider, limit) = match kept::find(&key) {
            Some(kept) => kept,
            None => {
                let setup = self.setup(region).await?;
                (shared::provider(self, &setup)?, setup.limits.call_timeout)
            }
        };
        let identity = provider.identity_within(limit).await?;
        kept::keep(key, provider, limit);
        Ok(ResolvedCredentials::new(identity))
    }

    /// The request that begins a session of IAM Roles Anywhere, signed for now and not sent. `region` is that of
    /// [`resolve`](Self::resolve).
    ///
    /// # Errors
    /// As of [`resolve`](Self::resolve) before it sends anything; of kind `validation` for credentials that are had in
    /// another way.
    pub async fn session_request(&self, region: Option<&str>) -> Result<SessionRequest, Error> {
        let Source::RolesAnywhere(session) = &self.0 else {
            return Err(Error::validation("only credentials of IAM Roles Anywhere begin with a session"));
        };
        session.request(&self.setup(region).await?)
    }

    /// What [`resolve`](Self::resolve) gives without fetching anything: none if it must be fetched.
    pub fn keys(&self) -> Option<Result<ResolvedCredentials, Error>> {
        match &self.0 {
            Source::Keys(keys) => Some(keys.check().map(ResolvedCredentials::new)),
            _ => None,
        }
    }

    /// For what is no call of a connector: environment and profile as they are, all else by default. The profile is that
    /// of the credentials if they are one's.
    async fn setup(&self, region: Option<&str>) -> Result<Setup, Error> {
        let mut settings = Settings::from_environment()?;
        let profile = self.profile_name();
        let files = SharedFiles::load(profile.or(settings.profile.as_deref())).require(profile)?;
        settings.fill_from_profile(&|name| files.get(name), &files.origin())?;
        let urls = EndpointUrls::find(&settings, &environment, &files)?;
        let network = Network::find(&settings, &environment)?;
        let from = if region.is_none() { settings.from("region") } else { String::new() };
        let region = region.or(settings.region.as_deref()).unwrap_or("us-east-1");
        crate::endpoint::check_region(region, &from)?;
        Setup::new(region, &settings, &urls, network)
    }

    /// The profile that must exist, if these are a profile's.
    pub(crate) fn profile_name(&self) -> Option<&str> {
        match &self.0 {
            Source::Profile(name) | Source::ProfileFirst(name) => Some(name),
            _ => None,
        }
    }
}

/// Without secret and token.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Keys(keys) => keys.fmt(f),
            Source::Profile(name) | Source::ProfileFirst(name) => write!(f, "Credentials::profile({name:?})"),
            Source::DefaultChain => f.write_str("Credentials::default_chain()"),
            Source::AssumeRole(role) => role.fmt(f),
            Source::WebIdentity(identity) => write!(f, "Credentials::web_identity({:?})", identity.role_arn),
            Source::Process(process) => process.fmt(f),
            Source::RolesAnywhere(session) => session.fmt(f),
            Source::SingleSignOn(_) => f.write_str("single sign-on"),
            Source::Environment => f.write_str("the environment"),
            Source::Container => f.write_str("the container"),
            Source::InstanceMetadata => f.write_str("instance metadata"),
        }
    }
}

/// A part that is text, of credentials as data.
fn text(map: &Map<String, Value>, name: &str) -> Result<Option<String>, Error> {
    match map.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        // The value is not shown: it may be a secret.
        Some(_) => Err(Error::validation(format!("{name} must be text"))),
    }
}

/// A part that is a list of texts, of credentials as data.
fn texts(map: &Map<String, Value>, name: &str) -> Result<Vec<String>, Error> {
    // Not shown either.
    let refuse = || Error::validation(format!("{name} must be a list of texts"));
    match map.get(name) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(list)) => {
            list.iter().map(|text| text.as_str().map(str::to_owned).ok_or_else(refuse)).collect()
        }
        Some(_) => Err(refuse()),
    }
}

/// How long a session is to be good for, of credentials as data.
fn duration(map: &Map<String, Value>) -> Result<Option<Duration>, Error> {
    let Some(value) = map.get("duration").filter(|value| !value.is_null()) else { return Ok(None) };
    let seconds = value.as_f64().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    let refuse = || Error::validation(format!("duration must be a number of seconds, but is {value}"));
    seconds.map(Some).ok_or_else(refuse)
}
