//! What an emulator is started with.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use crate::identity::{Arn, Denial, Role};
use crate::limits::Limit;
use crate::quotas::Rate;
use crate::seeds::Factory;
use crate::services::{IdentityProvider, Lambda};
use crate::tls::Tls;
use crate::x509::TrustAnchor;

/// The settings of an emulator. [`Options::default`] suits most tests: a free port on the loopback interface.
#[derive(Clone)]
pub struct Options {
    /// The address to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Whether an address other than a loopback one may be listened on.
    pub allow_remote: bool,
    /// Whether the admin path answers to peers on other machines, too: whoever reaches the port can then empty the account,
    /// inject faults and read what was asked for.
    pub allow_remote_admin: bool,
    /// How many workspaces AWS IoT TwinMaker has.
    pub workspaces: u32,
    /// How many asset models AWS IoT SiteWise has.
    pub asset_models: u32,
    /// How many portals AWS IoT SiteWise has.
    pub portals: u32,
    /// How many projects each portal has.
    pub projects_per_portal: u32,
    /// Whether those four are odd: only listed, with every spelling, absent member and unknown value that a client may meet.
    pub odd: bool,
    /// The one access key id that is known.
    pub access_key_id: String,
    /// The secret that belongs to the access key id.
    pub secret_access_key: String,
    /// The session token every request must carry; with none, no request may carry one.
    pub session_token: Option<String>,
    /// The region in which the emulator plays to be.
    pub region: String,
    /// Whose certificates IAM Roles Anywhere accepts.
    pub trust_anchors: Vec<TrustAnchor>,
    /// Where client certificates for tests are written, with the authority that issues them as one more trust anchor.
    pub client_certificates: Option<PathBuf>,
    /// The ARNs of the profiles of IAM Roles Anywhere; with none, any will do.
    pub profiles: Vec<String>,
    /// The roles that can be taken; with none, any can.
    pub roles: Vec<Role>,
    /// Whose web identity tokens are accepted; with none, those of anybody, and without a look at their signature.
    pub identity_providers: Vec<IdentityProvider>,
    /// What is denied to whom.
    pub denials: Vec<Denial>,
    /// The longest that temporary credentials last, in seconds, whatever was asked for.
    pub session_seconds: Option<u32>,
    /// Whether and how to speak TLS; plain HTTP without.
    pub tls: Option<Tls>,
    /// The address on which an HTTP proxy listens; port 0 takes a free one.
    pub proxy: Option<SocketAddr>,
    /// The port on which MQTT is spoken, at the address of `listen`: with TLS and certificates of devices if there is TLS;
    /// port 0 takes a free one. In a WebSocket at `/mqtt` it always is.
    pub mqtt_port: Option<u16>,
    /// `user:password` that clients of the proxy must send.
    pub proxy_auth: Option<String>,
    /// How often planes may be asked; as often as anybody likes without.
    pub rates: Vec<Rate>,
    /// How many there may be of resources and values; as many as anybody likes without.
    pub limits: Vec<Limit>,
    /// A plant that both services have, with values of thirty days.
    pub factory: Option<Factory>,
    /// Where the generated data starts from: equal seeds give equal data.
    pub seed: u64,
    /// The directory that keeps the state over a restart; in memory without.
    pub data: Option<PathBuf>,
    /// The directory that stands for Amazon S3: a folder for each bucket. Without one, there are no buckets.
    pub s3: Option<PathBuf>,
    /// The functions that connectors of component types may call.
    pub lambdas: Vec<Lambda>,
    /// How many seconds a connector's function may take before the call is refused.
    pub lambda_seconds: u32,
    /// How many milliseconds it takes from `CREATING` to `ACTIVE` and the like; 0: the next read finds it.
    pub settle_milliseconds: u64,
    /// Whether each request is logged to standard error.
    pub log: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            allow_remote: false,
            allow_remote_admin: false,
            workspaces: 60,
            asset_models: 120,
            portals: 60,
            projects_per_portal: 60,
            odd: false,
            access_key_id: "AKIATWINLINKEMULATOR".to_owned(),
            secret_access_key: "twinlink+emulator/no+secret/EXAMPLEKEY00".to_owned(),
            session_token: None,
            trust_anchors: Vec::new(),
            client_certificates: None,
            profiles: Vec::new(),
            roles: Vec::new(),
            identity_providers: Vec::new(),
            denials: Vec::new(),
            session_seconds: None,
            tls: None,
            proxy: None,
            mqtt_port: None,
            proxy_auth: None,
            region: "us-east-1".to_owned(),
            rates: Vec::new(),
            limits: Vec::new(),
            factory: None,
            seed: 0,
            data: None,
            s3: None,
            lambdas: Vec::new(),
            lambda_seconds: 10,
            settle_milliseconds: 0,
            log: false,
        }
    }
}

impl Options {
    /// The default, and what it lists from the start is odd, for tests of clients.
    pub fn odd() -> Options {
        Options { odd: true, ..Options::default() }
    }

    /// Refuses, in one sentence, what could not work.
    pub(crate) fn check(&self) -> io::Result<()> {
        let refuse = |message: String| Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        let mut addresses = [Some(self.listen), self.proxy].into_iter().flatten();
        let remote = addresses.find(|address| !address.ip().to_canonical().is_loopback());
        if let (false, Some(address)) = (self.allow_remote, remote) {
            return refuse(format!(
                "{address} is not a loopback address; to listen beyond this machine, allow it with --allow-remote"
            ));
        }
        if self.proxy_auth.as_ref().is_some_and(|auth| self.proxy.is_none() || !auth.contains(':')) {
            return refuse("the proxy's authentication must look like user:password, and needs a proxy".to_owned());
        }
        // These three travel inside one header, between commas and slashes.
        let is_plain =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if !is_plain(&self.access_key_id) {
            return refuse("the access key id must consist of letters, digits and underscores".to_owned());
        }
        if self.secret_access_key.is_empty() {
            return refuse("the secret access key must not be empty".to_owned());
        }
        if self.session_token.as_deref().is_some_and(|token| token.is_empty() || token.trim() != token) {
            return refuse("the session token must neither be empty nor begin or end with a space".to_owned());
        }
        let is_region = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if self.region.is_empty() || !self.region.bytes().all(is_region) {
            return refuse(format!(
                "'{}' is not a region: it must consist of lower-case letters, digits and hyphens",
                self.region
            ));
        }
        if let Some(directory) = self.s3.as_ref().filter(|directory| !directory.is_dir()) {
            return refuse(format!("--s3 is {}, which is no directory that is there", directory.display()));
        }
        if self.session_seconds == Some(0) {
            return refuse("temporary credentials must last a second at least".to_owned());
        }
        if self.lambda_seconds == 0 {
            return refuse("a function must have a second at least".to_owned());
        }
        let is_profile = |text: &&String| Arn::parse(text).is_some_and(|arn| arn.names("rolesanywhere", "profile/"));
        if let Some(profile) = self.profiles.iter().find(|profile| !is_profile(profile)) {
            let form = "arn:aws:rolesanywhere:us-east-1:123456789012:profile/ID";
            return refuse(format!("a profile must look like {form}, not {profile}"));
        }
        let roles = self.roles.iter().map(Role::check);
        let mut checks = roles.chain(self.denials.iter().map(Denial::check));
        checks.find_map(Result::err).map_or(Ok(()), refuse)
    }
}

impl fmt::Debug for Options {
    /// Everything but the secret, the session token, and the password of the proxy.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Options")
            .field("listen", &self.listen)
            .field("allow_remote", &self.allow_remote)
            .field("allow_remote_admin", &self.allow_remote_admin)
            .field("workspaces", &self.workspaces)
            .field("asset_models", &self.asset_models)
            .field("portals", &self.portals)
            .field("projects_per_portal", &self.projects_per_portal)
            .field("odd", &self.odd)
            .field("access_key_id", &self.access_key_id)
            .field("region", &self.region)
            .field("trust_anchors", &self.trust_anchors.iter().map(|anchor| &anchor.arn).collect::<Vec<_>>())
            .field("profiles", &self.profiles)
            .field("roles", &self.roles)
            .field("denials", &self.denials)
            .field("session_seconds", &self.session_seconds)
            .field("tls", &self.tls)
            .field("proxy", &self.proxy)
            .field("mqtt_port", &self.mqtt_port)
            .field("rates", &self.rates)
            .field("limits", &self.limits)
            .field("factory", &self.factory)
            .field("seed", &self.seed)
            .field("data", &self.data)
            .field("s3", &self.s3)
            .field("lambdas", &self.lambdas)
            .field("lambda_seconds", &self.lambda_seconds)
            .field("settle_milliseconds", &self.settle_milliseconds)
            .field("log", &self.log)
            .finish_non_exhaustive()
    }
}
